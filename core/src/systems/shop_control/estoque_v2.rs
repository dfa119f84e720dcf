//! Chapter "Estoque V2": the stock by branch, batch, serial number, edition and cell, and in pages.
//!
//! No capture shows any of these. The manual prints `detalhes` in two of the paths and `detalhe` in the others: a setting of the session
//! decides, and without it each path has the word that is printed in it.

use super::comum::{CODIGO_PRODUTO, COR, DATAATE, DATADE, DESDE, PAGINA, TAMANHO};
use super::estoque::{ESTOQUE, ESTOQUE_GRADE, FILIAL, PRODUTO, SALDO, TIPO_ESTOQUE, URL_DETALHE};
use crate::schema::*;

/// The stock of a batch in one branch.
pub static ITEM_ESTOQUE_LOTE: Object = object(
    "ItemEstoqueLote",
    &[
        required("lote", string()).number_ok().label("Lote").doc("Código do lote."),
        SALDO.doc("Quantidade em estoque. A tabela do manual diz inteiro aqui, e decimal em toda parte."),
        FILIAL,
    ],
)
.doc("O estoque de um lote em uma filial.");

/// The stock of a product's batch.
pub static ESTOQUE_LOTE: Object = object(
    "EstoqueLote",
    &[
        PRODUTO,
        required("lista", list(&ITEM_ESTOQUE_LOTE)).nullable().label("Lotes").doc("Uma linha por filial."),
    ],
)
.doc("O estoque de um lote de um produto.");

/// A serial number in one branch.
pub static ITEM_ESTOQUE_SERIE: Object = object(
    "ItemEstoqueSerie",
    &[
        required("serie", string()).number_ok().label("Série").doc("Número de série da peça."),
        optional("disponivel", BOOLEAN).text_ok().label("Disponível").doc("Se a peça está em estoque."),
        FILIAL,
    ],
)
.doc("Uma peça, pelo número de série, em uma filial.");

/// The pieces of a product by serial number.
pub static ESTOQUE_SERIE: Object = object(
    "EstoqueSerie",
    &[
        PRODUTO,
        required("lista", list(&ITEM_ESTOQUE_SERIE)).nullable().label("Séries").doc("Uma linha por filial."),
    ],
)
.doc("O estoque de um número de série de um produto.");

/// The stock of an edition in one branch.
pub static ITEM_ESTOQUE_EDICAO: Object = object(
    "ItemEstoqueEdicao",
    &[
        required("codigo", LONG)
            .text_ok()
            .label("Código da edição")
            .doc("Código da edição. O manual dá o mesmo nome ao código do produto, que vem fora da lista."),
        optional("nome", string()).label("Nome").doc("Nome da edição."),
        SALDO,
        FILIAL,
    ],
)
.doc("O estoque de uma edição em uma filial.");

/// The stock of a product's edition.
pub static ESTOQUE_EDICAO: Object = object(
    "EstoqueEdicao",
    &[
        PRODUTO,
        required("lista", list(&ITEM_ESTOQUE_EDICAO))
            .nullable()
            .label("Edições")
            .doc("Uma linha por filial."),
    ],
)
.doc("O estoque de uma edição de um produto.");

/// The stock in one branch, of a cell where the product has them.
pub static ESTOQUE_FILIAL_V2: Object = object(
    "EstoqueFilialV2",
    &[
        optional("codigoCor", string()).number_ok().label("Cor").doc("Código da cor, em produtos de grade."),
        optional("codigoTamanho", string())
            .number_ok()
            .label("Tamanho")
            .doc("Código do tamanho, em produtos de grade."),
        FILIAL,
        SALDO,
    ],
)
.doc("O estoque em uma filial, ou de uma combinação em uma filial.");

/// A product's stock, as the pages have it.
pub static ESTOQUE_PAGINADO: Object = object(
    "EstoquePaginado",
    &[
        PRODUTO,
        URL_DETALHE,
        TIPO_ESTOQUE,
        required("estoqueFiliais", list(&ESTOQUE_FILIAL_V2))
            .nullable()
            .label("Estoque por filial")
            .doc("Uma linha por filial, e por combinação nos produtos de grade."),
    ],
)
.doc("O estoque de um produto, na consulta paginada.");

/// GET /v2/estoque/detalhes/{codigoProduto}
pub static DETALHAR: Operation =
    get("estoque_v2.detalhar", "/v2/estoque/{palavraDetalhe:detalhes}/{codigoProduto}")
        .title("Estoque de um produto (V2)")
        .doc("O estoque de um produto por filial.")
        .manual(1078, "Produtos Normais V2")
        .path(&[CODIGO_PRODUTO])
        .returns(enveloped(&ESTOQUE));

/// GET /v2/estoque/detalhes/{codigoProduto}/lote/{lote}
pub static DETALHAR_LOTE: Operation =
    get("estoque_v2.detalhar.lote", "/v2/estoque/{palavraDetalhe:detalhes}/{codigoProduto}/lote/{lote}")
        .title("Estoque de um lote (V2)")
        .doc("O estoque de um lote, por filial.")
        .manual(1106, "Lote")
        .path(&[
            CODIGO_PRODUTO,
            required("lote", string())
                .number_ok()
                .label("Lote")
                .doc("Código do lote. O manual remete a Auxiliares, que não tem lotes."),
        ])
        .returns(enveloped(&ESTOQUE_LOTE));

/// GET /v2/estoque/detalhe/{codigoProduto}/serie/{serie}
pub static DETALHAR_SERIE: Operation =
    get("estoque_v2.detalhar.serie", "/v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/serie/{serie}")
        .title("Estoque de um número de série (V2)")
        .doc("Se a peça de um número de série está disponível, e em que filial.")
        .manual(1134, "Série")
        .path(&[
            CODIGO_PRODUTO,
            required("serie", string())
                .number_ok()
                .label("Série")
                .doc("Número de série da peça. O manual remete a Auxiliares, que não tem séries."),
        ])
        .returns(enveloped(&ESTOQUE_SERIE));

/// GET /v2/estoque/detalhe/{codigoProduto}/edicao/{edicao}
pub static DETALHAR_EDICAO: Operation =
    get("estoque_v2.detalhar.edicao", "/v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/edicao/{edicao}")
        .title("Estoque de uma edição (V2)")
        .doc("O estoque de uma edição, por filial.")
        .manual(1162, "Edição")
        .path(&[
            CODIGO_PRODUTO,
            required("edicao", string())
                .number_ok()
                .label("Edição")
                .doc("Código da edição. O manual remete a Auxiliares, que não tem edições."),
        ])
        .returns(enveloped(&ESTOQUE_EDICAO));

/// GET /v2/estoque/detalhe/{codigoProduto}/grade/
pub static DETALHAR_GRADE: Operation =
    get("estoque_v2.detalhar.grade", "/v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/")
        .title("Estoque da grade (V2)")
        .doc("O estoque de cada combinação de tamanho e cor, por filial.")
        .manual(1191, "Todas as Grades")
        .path(&[CODIGO_PRODUTO])
        .returns(enveloped(&ESTOQUE_GRADE));

/// GET /v2/estoque/detalhe/{codigoProduto}/grade/cor/{cor}
pub static DETALHAR_GRADE_COR: Operation = get(
    "estoque_v2.detalhar.grade_cor",
    "/v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/cor/{cor}",
)
.title("Estoque da grade, de uma cor (V2)")
.doc("O estoque das combinações de uma cor, por filial.")
.manual(1219, "Grade da Cor")
.path(&[CODIGO_PRODUTO, COR])
.returns(enveloped(&ESTOQUE_GRADE));

/// GET /v2/estoque/detalhe/{codigoProduto}/grade/tamanho/{tamanho}
pub static DETALHAR_GRADE_TAMANHO: Operation = get(
    "estoque_v2.detalhar.grade_tamanho",
    "/v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/tamanho/{tamanho}",
)
.title("Estoque da grade, de um tamanho (V2)")
.doc("O estoque das combinações de um tamanho, por filial.")
.manual(1249, "Grade do Tamanho")
.path(&[CODIGO_PRODUTO, TAMANHO])
.returns(enveloped(&ESTOQUE_GRADE));

/// GET /v2/estoque/detalhe/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}
pub static DETALHAR_GRADE_TAMANHO_COR: Operation = get(
    "estoque_v2.detalhar.grade_tamanho_cor",
    "/v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}",
)
.title("Estoque de uma combinação (V2)")
.doc("O estoque de uma combinação de tamanho e cor, por filial.")
.manual(1278, "Grade Específica")
.path(&[CODIGO_PRODUTO, TAMANHO, COR])
.returns(enveloped(&ESTOQUE_GRADE));

/// GET /v2/estoque/{pagina}
pub static CONSULTAR: Operation = get("estoque_v2.consultar", "/v2/estoque/{pagina}")
    .title("Consultar estoques (V2)")
    .doc("Uma página de até 10 estoques. Com datade, é a forma usual de sincronizar só o que mudou.")
    .manual(1309, "Estoque Paginado")
    .path(&[PAGINA])
    .query(&[DATADE, DATAATE])
    .pages("pagina", 10)
    .returns(enveloped_list(&ESTOQUE_PAGINADO))
    // A row is a product with its branches and cells.
    .key(&["codigo"])
    .since(DESDE);
