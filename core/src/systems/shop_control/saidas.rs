//! Chapter "Consulta de Vendas": the sales as the system keeps them, whatever their origin.

use super::comum::{DESDE, NUMERO, PAGINA};
use super::vendas::DOCUMENTO_FISCAL;
use crate::schema::*;

const fn codigo(name: &'static str) -> Field {
    optional(name, LONG).text_ok().empty_is_null()
}

const fn valor(name: &'static str) -> Field {
    optional(name, NUMERO).text_ok()
}

/// A product of a sale.
pub static PRODUTO_SAIDA: Object = object(
    "ProdutoSaida",
    &[
        codigo("ordem").label("Ordem").doc("Número do produto na venda."),
        required("codigo", string()).number_ok().label("Código do produto").doc("O que foi vendido."),
        valor("quantidade").label("Quantidade").doc("Quantidade vendida."),
        valor("preco_Unitario").label("Preço unitário").doc("Preço de uma unidade."),
        valor("preco_Final").label("Preço final").doc("Preço da quantidade toda."),
        valor("preco_Final_Com_Desconto").label("Preço com desconto").doc("Preço final menos o desconto."),
        valor("desconto_Unitario").label("Desconto unitário").doc("Desconto de uma unidade."),
        valor("desconto_Total").label("Desconto total").doc("Desconto da quantidade toda."),
    ],
)
.doc("Um produto de uma venda gravada.");

/// A sale as the system keeps it.
pub static SAIDA: Object = object(
    "Saida",
    &[
        codigo("ordem").label("Ordem").doc("Ordem do movimento."),
        required("sequencia", LONG).text_ok().label("Sequência").doc("Número da sequência da saída."),
        optional("tipo_Operacao", string()).number_ok().label("Operação").doc("Tipo da operação."),
        codigo("codigo_Cliente").label("Cliente").doc("Código do cliente."),
        codigo("codigo_Vendedor_1").label("Vendedor 1").doc("Código do vendedor."),
        codigo("codigo_Vendedor_2").label("Vendedor 2").doc("Código do segundo vendedor."),
        optional("data", DATE_TIME).empty_is_null().label("Data").doc("Data da venda."),
        valor("total_Com_Desconto").label("Total com desconto").doc("Total da venda, descontos tirados."),
        valor("total_Sem_Desconto").label("Total sem desconto").doc("Total da venda antes dos descontos."),
        valor("desconto_Total_Geral").label("Desconto geral").doc("Desconto sobre o total."),
        optional("observacao", string()).label("Observação").doc("Texto livre."),
        optional("produtos", list(&PRODUTO_SAIDA)).label("Produtos").doc("O que foi vendido."),
        optional("documento_Fiscais", list(&DOCUMENTO_FISCAL))
            .label("Documentos fiscais")
            .doc("Documentos da venda. Só a tabela do detalhe os tem."),
        optional("entrega", ANY)
            .unproven()
            .label("Entrega")
            .doc("Objeto visto em integrações, com chaves como cEP, rNTC e dataPrometidoPara."),
    ],
)
.doc("Uma venda gravada no Shop Control 9.");

/// GET /saidas/detalhes/{sequencia}
pub static DETALHAR: Operation = get("saidas.detalhar", "/saidas/detalhes/{sequencia}")
    .title("Detalhar venda")
    .doc("Uma venda gravada, pela sequência. Integrações recebem dados nulo quando ela não existe.")
    .manual(1473, "Consulta de Vendas")
    .path(&[required("sequencia", integer(1, i64::MAX))
        .label("Sequência")
        .doc("Número da sequência da saída, como o recibo o traz.")])
    .returns(enveloped(&SAIDA));

/// GET /saidas/{pagina}
pub static CONSULTAR: Operation = get("saidas.consultar", "/saidas/{pagina}")
    .title("Consultar vendas")
    .doc("Uma página de 10 vendas. O manual não mostra a resposta; supõe-se a da consulta por período.")
    .manual(1526, "Consultar Várias Sequências Paginada")
    .path(&[PAGINA])
    .pages("pagina", 10)
    .returns(enveloped_list(&SAIDA))
    // The number is what /saidas/detalhes/{sequencia} takes.
    .key(&["sequencia"]);

/// GET /saidas/
pub static CONSULTAR_PERIODO: Operation = get("saidas.consultar.periodo", "/saidas/")
    .title("Consultar vendas por período")
    .doc("As vendas de um período. O manual não fala em páginas nem em limite.")
    .manual(1550, "Consulta por Período")
    .query(&[
        required(
            "tipodata",
            one_of(&[choice("A", "alteração"), choice("C", "criação"), choice("E", "efetivação")]),
        )
        .label("Tipo de data")
        .doc("Qual data da venda conta: A, C ou E."),
        // As in the list of prices, the manual calls neither optional.
        required("datade", DATE).label("De").doc("Primeiro dia do período."),
        required("dataate", DATE).label("Até").doc("Último dia do período."),
    ])
    .returns(enveloped_list(&SAIDA))
    .key(&["sequencia"])
    // Only the date of change (line 1555 of the manual) meets a sale again that is cancelled or invoiced later.
    .since(DESDE.until("dataate").with(&[("tipodata", "A")]))
    // An answer has no pages: a week at a time keeps it small enough for the shop's own machine.
    .period("datade", "dataate", 7);
