//! Chapter "DAVs (v1)": pre-sales, quotes and orders.

use super::comum::{LIMIT, OFFSET, SIM_NAO};
use crate::schema::*;

const TIPO_FRETE: Kind = one_of(&[
    choice("0", "pago pelo destinatário"),
    choice("1", "pago pelo emitente"),
    choice("2", "sem frete"),
    choice("9", "pago por terceiros"),
]);
const STATUS_DAV: Kind = number_of(&[
    number(1, "fechado"),
    number(2, "no PDV"),
    number(3, "cancelado"),
    number(4, "nota fiscal gerada"),
    number(5, "pré-venda gerada"),
    number(6, "duplicado"),
    number(7, "faturado parcialmente"),
    number(8, "pedido gerado"),
    number(9, "incluído pelo cliente"),
    number(10, "mesclado"),
]);
const TIPO_DOCUMENTO: Kind = number_of(&[
    number(1, "pré-venda"),
    number(2, "orçamento"),
    number(4, "pedido de venda"),
    number(6, "pedido de faturamento"),
]);
const TIPO_DESCONTO: Kind = one_of(&[choice("0", "percentual"), choice("1", "valor")]);

/// A variation of an item.
pub static VARIACAO_ITEM: Object = object(
    "VariacaoItem",
    &[
        optional("variacao", INT).text_ok().empty_is_null().label("Variação").doc("Código da variação."),
        optional("quantidade", INT)
            .text_ok()
            .empty_is_null()
            .label("Quantidade")
            .doc("Quantidade desta variação."),
    ],
)
.open()
.doc("Uma variação de um item.");

/// An item of a DAV.
pub static ITEM_DAV: Object = object(
    "ItemDav",
    &[
        optional("codigoDAV", INT).text_ok().empty_is_null().label("Documento").doc("Código do documento."),
        optional("codigoUnidadeMedida", text(3))
            .label("Unidade de medida")
            .doc("Sigla da unidade de medida."),
        optional("desconto", decimal(12, 3))
            .text_ok()
            .empty_is_null()
            .label("Desconto")
            .doc("Desconto do item, em valor ou percentual conforme tipoDesconto."),
        optional("isBrinde", SIM_NAO).text_ok().empty_is_null().label("Brinde").doc("Se o item é brinde."),
        optional("nrItem", INT)
            .text_ok()
            .empty_is_null()
            .label("Número do item")
            .doc("Número do item no documento."),
        optional("numeroSerie", text(20)).label("Número de série").doc("Número de série do produto."),
        optional("precoTotal", decimal(12, 2))
            .text_ok()
            .empty_is_null()
            .label("Preço total")
            .doc("Preço do item."),
        required("precoUnitario", decimal(12, 3))
            .text_ok()
            .empty_is_null()
            .label("Preço unitário")
            .doc("Preço de uma unidade."),
        required("produto", text(14)).label("Produto").doc("Código do produto."),
        required("quantidade", decimal(12, 3))
            .text_ok()
            .empty_is_null()
            .label("Quantidade")
            .doc("Quantidade do item."),
        optional("tipoDesconto", TIPO_DESCONTO)
            .empty_is_null()
            .label("Tipo do desconto")
            .doc("O que o número em desconto é."),
        optional("variacoes", list(&VARIACAO_ITEM))
            .unproven()
            .label("Variações")
            .doc("As variações do item. O manual só dá a tabela, sem dizer onde ela entra."),
    ],
)
.open()
.doc("Um item de um DAV.");

/// The fields of a DAV; a list can be filtered by each.
const CAMPOS: &[Field] = &[
    optional("bairroEntrega", text(50)).label("Bairro (entrega)").doc("Bairro da entrega."),
    optional("cepEntrega", text(9)).label("CEP (entrega)").doc("CEP da entrega."),
    optional("cidadeEntrega", text(100)).label("Cidade (entrega)").doc("Cidade da entrega."),
    optional("cliente", text(14)).label("Cliente").doc("Código da entidade que compra."),
    optional("codigo", string()).number_ok().label("Código").doc(
        "Código do documento. O manual o diz inteiro e obrigatório; o exemplo o envia como \
         texto, e em branco o sistema o numera.",
    ),
    optional("codigoIdentificacao", text(20))
        .label("Identificação")
        .doc("Outro código para achar o documento no Prévendas."),
    optional("codigoPauta", text(1)).label("Pauta de preços").doc("Número da tabela de preços."),
    optional("codigoTipoFrete", TIPO_FRETE).empty_is_null().label("Frete").doc("Quem paga o frete."),
    optional("codigoTransportadora", text(14))
        .label("Transportadora")
        .doc("Código da entidade que transporta."),
    optional("complementoEntrega", text(50))
        .label("Complemento (entrega)")
        .doc("Complemento do endereço de entrega."),
    optional("condicaoPagamento", text(6))
        .label("Condição de pagamento")
        .doc("Código da condição de pagamento."),
    required("data", DATE).empty_is_null().label("Data").doc("Data do documento."),
    optional("desconto", decimal(12, 2))
        .text_ok()
        .empty_is_null()
        .label("Desconto")
        .doc("Desconto no subtotal."),
    optional("enderecoEntrega", text(50)).label("Endereço (entrega)").doc("Logradouro da entrega."),
    optional("estadoEntrega", text(2)).label("UF (entrega)").doc("Estado da entrega, em duas letras."),
    optional("extra1", text(512)).label("Campo extra 1").doc("Campo livre."),
    optional("extra2", text(512)).label("Campo extra 2").doc("Campo livre."),
    optional("filial", text(4)).number_ok().label("Filial").doc("Código da filial."),
    optional("numeroEntrega", text(6)).label("Número (entrega)").doc("Número do endereço de entrega."),
    optional("observacao", text(4096)).label("Observação").doc("Texto livre."),
    optional("percentualDescontoSubtotal", decimal(12, 2))
        .text_ok()
        .empty_is_null()
        .label("Percentual de desconto")
        .doc("Desconto no subtotal, em percentual."),
    optional("status", STATUS_DAV)
        .text_ok()
        .empty_is_null()
        .label("Status")
        .doc("Situação do documento. Servidores devolvem de 0 a 17; o manual só explica de 1 a 10."),
    required("tipoDocumento", TIPO_DOCUMENTO).text_ok().empty_is_null().label("Tipo").doc("Que documento é."),
    optional("tipoDocumentoFinanceiro", INT)
        .text_ok()
        .empty_is_null()
        .label("Documento financeiro")
        .doc("Código do tipo de documento financeiro."),
    optional("valor", decimal(12, 3))
        .text_ok()
        .empty_is_null()
        .label("Valor")
        .doc("Total dos itens menos o desconto. Sem ele, o sistema soma os itens."),
    optional("valorDescontoItens", decimal(12, 2))
        .text_ok()
        .empty_is_null()
        .label("Desconto dos itens")
        .doc("Soma dos descontos dos itens."),
    optional("valorFrete", decimal(12, 2)).text_ok().empty_is_null().label("Frete").doc("Valor do frete."),
    optional("vendedor", text(14)).label("Vendedor").doc("Código da entidade que vende."),
    optional("codigoECommerce", text(50))
        .label("Pedido do e-commerce")
        .doc("Código do pedido no comércio eletrônico."),
    optional("itens", list(&ITEM_DAV))
        .label("Itens")
        .doc("Os produtos do documento. A tabela do manual não o lista; o exemplo o traz."),
];

/// A DAV.
pub static DAV: Object =
    object("Dav", CAMPOS).open().doc("Um documento auxiliar de venda: pré-venda, orçamento ou pedido.");

/// A DAV, wrapped.
pub static ENVIO_DAV: Object =
    object("EnvioDav", &[required("dav", nested(&DAV)).label("DAV").doc("O documento a cadastrar.")])
        .doc("Um DAV a cadastrar.");

const CODIGO: Field = required("codigo", string()).number_ok().label("Código").doc("Código do documento.");

/// `POST /public-api/v1/davs`
pub static CADASTRAR: Operation = post("davs.cadastrar", "/public-api/v1/davs")
    .manual(359, "DAVs (v1)")
    .title("Cadastrar um DAV")
    .doc("Cadastra um documento auxiliar de venda com os seus itens.")
    .body(json(&ENVIO_DAV))
    .returns(enveloped_nothing())
    .unsafe_to_repeat();

/// `GET /public-api/v1/davs/{codigo}`
pub static DETALHAR: Operation = get("davs.detalhar", "/public-api/v1/davs/{codigo}")
    .manual(360, "DAVs (v1)")
    .title("Consultar um DAV")
    .doc("Um documento auxiliar de venda, pelo código.")
    .path(&[CODIGO])
    .returns(enveloped(&DAV));

/// `GET /public-api/v1/davs`
pub static CONSULTAR: Operation = get("davs.consultar", "/public-api/v1/davs")
    .manual(361, "DAVs (v1)")
    .title("Consultar DAVs")
    .doc("Os documentos auxiliares de venda, filtrados por qualquer campo, como data.ge.")
    .query(&[LIMIT, OFFSET])
    .filters(CAMPOS)
    .offset_pages("limit", "offset")
    .returns(enveloped_list(&DAV))
    // The code is what the path of one takes; the calls for its items name the kind of document too.
    .key(&["codigo", "tipoDocumento"]);

/// `DELETE /public-api/v1/davs/{codigo}`
pub static REMOVER: Operation = delete("davs.remover", "/public-api/v1/davs/{codigo}")
    .manual(362, "DAVs (v1)")
    .title("Remover um DAV")
    .doc("Remove um documento auxiliar de venda, pelo código.")
    .path(&[CODIGO])
    .returns(enveloped_nothing())
    .idempotent();
