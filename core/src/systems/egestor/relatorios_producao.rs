//! Chapter "Relatórios": production.

use super::comum::{CODIGO, NUMERO};
use super::relatorios::{ATE, DE, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_PRODUCOES_DETALHADAS: Object = object(
    "PedidoProducoesDetalhadas",
    &[
        required(
            "tipoData",
            one_of(&[choice("dtInicio", "data de início"), choice("dtConclusao", "data de conclusão")]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        required(
            "situacao",
            number_of(&[
                number(0, "todas as situações"),
                number(10, "somente em aberto"),
                number(50, "somente concluidas"),
            ]),
        )
        .label("Situação")
        .doc("Só os que estão nesta situação."),
        optional("cods", string())
            .number_ok()
            .label("Produções")
            .doc("Códigos das produções, separados por vírgula."),
        optional("esconderValores", BOOLEAN)
            .number_ok()
            .label("Sem valores")
            .doc("Deixa os valores de fora."),
        mostrar("mostrarQntPerda", "Quantidade perdida"),
    ],
)
.doc("O que se pede ao relatório Produções detalhadas.");

/// A row of the report.
pub static LINHA_PRODUCOES_DETALHADAS_INSUMO: Object = object(
    "LinhaProducoesDetalhadasInsumo",
    &[
        optional("tipo", string()).number_ok().label("Tipo").doc("Tipo da linha."),
        optional("codProduto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Produto")
            .doc("Código do produto ou serviço."),
        optional("IxProd", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("IcProd", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("IuCom", string()).number_ok().label("Unidade").doc("Unidade do produto."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("pPerda", NUMERO).comma_ok().empty_is_null().label("Perda (%)").doc("Perda na produção."),
        optional("qntPerda", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Quantidade perdida")
            .doc("Quantidade que se perde."),
        optional("custoInsumo", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo do insumo")
            .doc("Custo do que entrou."),
        optional("custoUnit", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo unitário")
            .doc("Custo de uma unidade."),
        optional("custoExtra", NUMERO).comma_ok().empty_is_null().label("Custo extra").doc("Outros custos."),
        optional("custo", NUMERO).comma_ok().empty_is_null().label("Custo").doc("Custo."),
    ],
)
.open()
.doc("Um insumo da linha.");

/// A row of the report.
pub static LINHA_PRODUCOES_DETALHADAS_PRODUTO: Object = object(
    "LinhaProducoesDetalhadasProduto",
    &[
        optional("tipo", string()).number_ok().label("Tipo").doc("Tipo da linha."),
        optional("codProduto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Produto")
            .doc("Código do produto ou serviço."),
        optional("IxProd", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("IcProd", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("IuCom", string()).number_ok().label("Unidade").doc("Unidade do produto."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("pPerda", NUMERO).comma_ok().empty_is_null().label("Perda (%)").doc("Perda na produção."),
        optional("qntPerda", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Quantidade perdida")
            .doc("Quantidade que se perde."),
        optional("custoInsumo", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo do insumo")
            .doc("Custo do que entrou."),
        optional("custoUnit", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo unitário")
            .doc("Custo de uma unidade."),
        optional("custoExtra", NUMERO).comma_ok().empty_is_null().label("Custo extra").doc("Outros custos."),
        optional("custo", NUMERO).comma_ok().empty_is_null().label("Custo").doc("Custo."),
    ],
)
.open()
.doc("O produto da linha.");

/// A row of the report.
pub static LINHA_PRODUCOES_DETALHADAS: Object = object(
    "LinhaProducoesDetalhadas",
    &[
        optional("cod", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("insumos", list(&LINHA_PRODUCOES_DETALHADAS_INSUMO))
            .label("Insumos")
            .doc("O que a linha reúne."),
        optional("produto", list(&LINHA_PRODUCOES_DETALHADAS_PRODUTO))
            .label("Produto")
            .doc("O que a linha reúne."),
    ],
)
.open()
.doc("Uma linha do relatório Produções detalhadas. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/producoesDetalhadas
pub static CONSULTAR_PRODUCOES_DETALHADAS: Operation =
    post("relatorios.consultar.producoes_detalhadas", "/v1/relatorios/producoesDetalhadas")
        .title("Produções detalhadas")
        .doc("As produções com os insumos e o produto.")
        .manual(7091, "Relatórios › Produções detalhadas")
        .body(json(&PEDIDO_PRODUCOES_DETALHADAS))
        .returns(enveloped_list(&LINHA_PRODUCOES_DETALHADAS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_COMPOSICOES: Object = object(
    "PedidoComposicoes",
    &[
        optional("codProds", string())
            .number_ok()
            .label("Produtos")
            .doc("Códigos dos produtos, separados por vírgula."),
        optional("categoria", CODIGO).label("Categoria").doc("Código da categoria de produtos."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
    ],
)
.doc("O que se pede ao relatório Composições.");

/// A row of the report.
pub static LINHA_COMPOSICOES_INSUMO: Object = object(
    "LinhaComposicoesInsumo",
    &[
        optional("codInsumo", LONG).text_ok().empty_is_null().label("Insumo").doc("Código do insumo."),
        optional("insumo", string()).number_ok().label("Nome do insumo").doc("Nome do insumo."),
        optional("codProprio", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
        optional("unidade", string()).number_ok().label("Unidade").doc("Unidade do produto."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("pPerda", NUMERO).comma_ok().empty_is_null().label("Perda (%)").doc("Perda na produção."),
    ],
)
.open()
.doc("Um insumo da linha.");

/// A row of the report.
pub static LINHA_COMPOSICOES: Object = object(
    "LinhaComposicoes",
    &[
        optional("cod", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("produto", string()).number_ok().label("Produto").doc("Nome do produto."),
        optional("insumos", list(&LINHA_COMPOSICOES_INSUMO)).label("Insumos").doc("O que a linha reúne."),
    ],
)
.open()
.doc("Uma linha do relatório Composições. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/composicoes
pub static CONSULTAR_COMPOSICOES: Operation =
    post("relatorios.consultar.composicoes", "/v1/relatorios/composicoes")
        .title("Composições")
        .doc("De que cada produto é feito.")
        .manual(7192, "Relatórios › Composições")
        .body(json(&PEDIDO_COMPOSICOES))
        .returns(enveloped_list(&LINHA_COMPOSICOES))
        .safe_to_repeat();
