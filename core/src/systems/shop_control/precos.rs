//! Chapter "Preços": by date of change, of one product, and of one product with its promotion (V2).

use super::comum::{CODIGO_PRODUTO, DESDE, NUMERO};
use crate::schema::*;

const TABELA: Field = required("tabela", string())
    .nullable()
    .label("Tabela")
    .doc("Nome da tabela de preços: TABELA 1, CUSTO, CUSTO MÉDIO...");
const VALOR_PRECO: Field = optional("preco", NUMERO).text_ok().label("Preço").doc("Preço nesta tabela.");
const PROMOCIONAL: Field =
    optional("promocional", BOOLEAN).text_ok().label("Promocional").doc("Se é um preço de promoção.");
const PRODUTO: Field =
    required("codigo", string()).number_ok().label("Código do produto").doc("De quem são os preços.");

/// A price.
pub static PRECO: Object =
    object("Preco", &[TABELA, VALOR_PRECO, PROMOCIONAL]).doc("O preço em uma tabela de preços.");

/// The prices of a product.
pub static PRECOS_PRODUTO: Object = object(
    "PrecosProduto",
    &[PRODUTO, required("precos", list(&PRECO)).nullable().label("Preços").doc("O preço em cada tabela.")],
)
.doc("Os preços de um produto.");

/// A price, with its promotion.
pub static PRECO_V2: Object = object(
    "PrecoV2",
    &[
        TABELA,
        VALOR_PRECO,
        PROMOCIONAL,
        optional("preco_Promocional", NUMERO)
            .text_ok()
            .label("Preço promocional")
            .doc("Preço durante a promoção. Nenhuma captura o mostra."),
        optional("dataInicio", DATE_TIME).empty_is_null().label("Início").doc("Início da promoção."),
        optional("dataFim", DATE_TIME).empty_is_null().label("Fim").doc("Fim da promoção."),
    ],
)
.doc("O preço em uma tabela de preços, com a promoção.");

/// The prices of a product, with their promotions.
pub static PRECOS_PRODUTO_V2: Object = object(
    "PrecosProdutoV2",
    &[PRODUTO, required("precos", list(&PRECO_V2)).nullable().label("Preços").doc("O preço em cada tabela.")],
)
.doc("Os preços de um produto, com as promoções.");

/// GET /precos/
pub static CONSULTAR: Operation = get("precos.consultar", "/precos/")
    .title("Consultar preços alterados")
    .doc("Lista os preços alterados em um período, por produto. Vêm só as tabelas que mudaram.")
    .manual(807, "Preços")
    .query(&[
        // The only list by date whose parameters the manual does not call optional.
        required("datade", DATE).label("Alterados desde").doc("Só os alterados a partir desta data."),
        required("dataate", DATE).label("Alterados até").doc("Só os alterados até esta data."),
    ])
    .returns(enveloped_list(&PRECOS_PRODUTO))
    // A row is a product with the tables that changed (line 5135 of the manual).
    .key(&["codigo"])
    .since(DESDE.until("dataate"))
    .period("datade", "dataate", 31);

/// GET /precos/{codigoProduto}
pub static DETALHAR: Operation = get("precos.detalhar", "/precos/{codigoProduto}")
    .title("Preços de um produto")
    .doc("Os preços de um produto: o caminho que urlTabelaPreco traz. A referência do manual só tem o da V2.")
    .manual(5064, "Verificando o preço de um produto")
    .evidence(Evidence::Capture)
    .path(&[CODIGO_PRODUTO])
    .returns(enveloped(&PRECOS_PRODUTO));

/// GET /v2/precos/{codigoProduto}
pub static V2_DETALHAR: Operation = get("precos_v2.detalhar", "/v2/precos/{codigoProduto}")
    .title("Preços de um produto (V2)")
    .doc("Os preços de um produto, com preço e datas da promoção.")
    .manual(835, "Preços")
    .path(&[CODIGO_PRODUTO])
    .returns(enveloped(&PRECOS_PRODUTO_V2));
