//! Chapter "Promoções": those that are active.

use super::comum::{CODIGO_PRODUTO, DATAATE, DATADE, DESDE, NUMERO, PAGINA};
use crate::schema::*;

/// A promotion.
pub static PROMOCAO: Object = object(
    "Promocao",
    &[
        required("codigoProduto", string())
            .number_ok()
            .label("Código do produto")
            .doc("O que está em promoção."),
        optional("tabelaPreco", string()).label("Tabela").doc("Nome da tabela de preços."),
        optional("dataInicio", DATE_TIME)
            .empty_is_null()
            .label("Início")
            .doc("Início. O manual diz UTC; vem com o fuso que a máquina do servidor julga valer."),
        optional("dataFim", DATE_TIME)
            .empty_is_null()
            .label("Fim")
            .doc("Fim. Duas datas da mesma lista podem ter fusos diferentes: leia sempre o fuso."),
        optional("preco", NUMERO).text_ok().label("Preço").doc("Preço promocional."),
    ],
)
.doc("Uma promoção ativa.");

/// GET /promocoes/{pagina}
pub static CONSULTAR: Operation = get("promocoes.consultar", "/promocoes/{pagina}")
    .title("Consultar promoções")
    .doc("Uma página de até 20 promoções ativas. Uma que acabou sai da lista, e nada a avisa na sincronização.")
    .manual(868, "Promoções")
    .path(&[PAGINA])
    // One capture writes `dataDe` and `dataAte`, and is answered as if it had no filter: lower case, as everywhere else.
    .query(&[DATADE, DATAATE])
    .pages("pagina", 20)
    .returns(enveloped_list(&PROMOCAO))
    // A promotion has no code of its own: a product may be in several, by table and by time (line 5238 of the manual).
    .key(&["codigoProduto", "tabelaPreco", "dataInicio"])
    // By line 878 of the manual `datade` is the date of change; the title of the example above line 5265 calls it the time in which promotions are
    // active. Either way everything new comes, and what ended does not tell.
    .since(DESDE);

/// GET /promocoes/{codigoProduto}
pub static DETALHAR: Operation = get("promocoes.detalhar", "/promocoes/{codigoProduto}")
    .title("Promoções de um produto, como no manual")
    .doc(
        "Como o manual a imprime: o mesmo caminho da página, de modo que um código numérico é lido como página. \
         Prefira promocoes.detalhar.produto.",
    )
    .manual(901, "Promoções")
    .path(&[CODIGO_PRODUTO])
    .returns(enveloped_list(&PROMOCAO));

/// GET /promocoes/produto/{codigoProduto}
pub static DETALHAR_PRODUTO: Operation =
    get("promocoes.detalhar.produto", "/promocoes/produto/{codigoProduto}")
        .title("Promoções de um produto")
        .doc("As promoções de um produto: o caminho que urlPromocoes traz. Nenhuma captura o chama.")
        .manual(3548, "Consultando produtos de forma paginada")
        .evidence(Evidence::Capture)
        .path(&[CODIGO_PRODUTO])
        .returns(enveloped_list(&PROMOCAO));
