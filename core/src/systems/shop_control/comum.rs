//! What several chapters share: the parameters of a period, of a page and of a product, and the bounds of amounts.

use crate::schema::*;

/// An amount of money in a request.
pub(super) const VALOR: Kind = decimal(15, 2).not_negative();
/// A quantity in a request.
pub(super) const QUANTIDADE: Kind = decimal(15, 4).positive();
/// A weight or a volume in a request.
pub(super) const PESO: Kind = decimal(15, 4).not_negative();
/// An amount, a quantity or a weight in a reply, with whatever places it has.
pub(super) const NUMERO: Kind = decimal(28, 10);
/// A code of the vendor's in a request.
pub(super) const CODIGO: Kind = integer(0, i32::MAX as i64);
/// A code of a customer or supplier.
pub(super) const CODIGO_CLIENTE: Kind = integer(0, i64::MAX);

/// `datade` of the lists that can be cut by date of change.
pub(super) const DATADE: Field = optional("datade", DATE)
    .label("Alterados desde")
    .doc("Só o que foi alterado a partir desta data. Use a data da última sincronização.");
/// `dataate` of the lists that can be cut by date of change.
pub(super) const DATAATE: Field =
    optional("dataate", DATE).label("Alterados até").doc("Só o que foi alterado até esta data.");

/// What changed since a day. `datade` has no hours: see [`Since::day`]. Public client code goes back a day too.
pub(super) const DESDE: Since = Since::day("datade");

/// The number of a page.
pub(super) const PAGINA: Field = required("pagina", integer(1, i32::MAX as i64))
    .label("Página")
    .doc("Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.");

/// The code of a product in a path. The manual's table calls it a whole number, the wire has letters in it too.
pub(super) const CODIGO_PRODUTO: Field = required("codigoProduto", string())
    .number_ok()
    .label("Código do produto")
    .doc("Código do produto, como vem na consulta de produtos. Pode ter letras.");
/// The code of a colour in a path.
pub(super) const COR: Field = required("cor", string())
    .number_ok()
    .label("Código da cor")
    .doc("Código da cor, como vem em Auxiliares.");
/// The code of a size in a path.
pub(super) const TAMANHO: Field = required("tamanho", string())
    .number_ok()
    .label("Código do tamanho")
    .doc("Código do tamanho, como vem em Auxiliares.");
