//! Chapter "Relatórios": statements and flows.

use super::comum::{CODIGO, COLUNA, NUMERO};
use super::relatorios::{ATE, DE, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_EXTRATO_FINANCEIRO: Object = object(
    "PedidoExtratoFinanceiro",
    &[
        optional(
            "tpData",
            one_of(&[choice("dtPgto", "data de pagamento, o padrão"), choice("dtCred", "data de crédito")]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam; sem ele, a de pagamento."),
        DE,
        ATE,
        optional("disponivel", CODIGO).label("Conta disponível").doc("Código da conta."),
        optional("formaPgto", integer(-1, i32::MAX as i64)).label("Forma de pagamento").doc(
            "Código da forma de pagamento; -1 não filtra, 0 é sem forma definida. Outros \
             relatórios trocam os dois.",
        ),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("comContato", BOOLEAN).number_ok().label("Com o contato").doc("Inclui o nome do contato."),
        optional("comCaixasOcultas", BOOLEAN)
            .number_ok()
            .label("Contas ocultas")
            .doc("Conta também com as contas ocultas."),
        optional("semSaldoAnterior", BOOLEAN)
            .number_ok()
            .label("Sem saldo anterior")
            .doc("Deixa de fora o que havia antes do primeiro dia."),
        mostrar("mostrarCategoria", "Categoria"),
        mostrar("mostrarContaCaixa", "Conta caixa"),
        mostrar("mostrarFormaPgto", "Forma de pagamento"),
        mostrar("mostrarNumDoc", "Número do documento"),
        optional(
            "ordem",
            number_of(&[
                number(1, "data de pagamento, o padrão"),
                number(2, "código interno"),
                number(3, "descrição"),
                number(4, "valor"),
                number(5, "contato"),
                number(6, "data de crédito"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Extrato financeiro.");

/// A row of the report.
pub static LINHA_EXTRATO_FINANCEIRO: Object = object(
    "LinhaExtratoFinanceiro",
    &[
        optional("dtPgto", DATE).empty_is_null().label("Pagamento").doc("Data de pagamento."),
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
        optional("contato", string()).number_ok().label("Contato").doc("Nome do contato."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("saldo", NUMERO).comma_ok().empty_is_null().label("Saldo").doc("Saldo depois da linha."),
    ],
)
.open()
.doc("Uma linha do relatório Extrato financeiro. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/extratoFinanceiro
pub static CONSULTAR_EXTRATO_FINANCEIRO: Operation =
    post("relatorios.consultar.extrato_financeiro", "/v1/relatorios/extratoFinanceiro")
        .title("Extrato financeiro")
        .doc(
            "O que já foi pago e recebido, com o saldo. A amostra mostra uma linha só, sem lista; \
             as duas formas são lidas.",
        )
        .manual(5000, "Relatórios › Extrato Financeiro")
        .body(json(&PEDIDO_EXTRATO_FINANCEIRO))
        .returns(enveloped_value(one_or_many(&LINHA_EXTRATO_FINANCEIRO)))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_FLUXO_DE_CAIXA: Object = object(
    "PedidoFluxoDeCaixa",
    &[
        required(
            "agrupamento",
            one_of(&[
                choice("dia", "dia"),
                choice("semana", "semana"),
                choice("mes", "mês"),
                choice("bimestre", "bimestre"),
                choice("trimestre", "trimestre"),
                choice("semestre", "semestre"),
                choice("ano", "ano"),
            ]),
        )
        .label("Agrupamento")
        .doc("Tamanho de cada período; decide que datas são necessárias."),
        required(
            "tipoData",
            one_of(&[
                choice("dtPgto", "data de pagamento"),
                choice("dtCad", "data de cadastro"),
                choice("dtVenc", "data de vencimento"),
                choice("dtComp", "data de competência"),
                choice("dtCred", "data de vencimento ou pagamento conforme situação"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        optional("mesIni", integer(0, 12))
            .unproven()
            .label("Mês inicial")
            .doc("Mês em que começa; o manual não diz se conta de 0 ou de 1."),
        optional("anoIni", integer(1, 9999)).label("Ano inicial").doc("Ano em que começa."),
        optional("mesFim", integer(0, 12))
            .unproven()
            .label("Mês final")
            .doc("Mês em que acaba; o manual não diz se conta de 0 ou de 1."),
        optional("anoFim", integer(1, 9999)).label("Ano final").doc("Ano em que acaba."),
        optional("de", DATE).label("De").doc("Primeiro dia."),
        optional("ate", DATE).label("Até").doc("Último dia."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("semPlano", BOOLEAN)
            .number_ok()
            .label("Sem plano de contas")
            .doc("Inclui o que não está no plano de contas."),
        optional("comCaixasOcultas", BOOLEAN)
            .number_ok()
            .label("Contas ocultas")
            .doc("Conta também com as contas ocultas."),
        optional("comTransf", BOOLEAN)
            .number_ok()
            .label("Transferências")
            .doc("Inclui as transferências entre contas."),
        optional("mostrarRecorrencia", BOOLEAN)
            .number_ok()
            .label("Recorrências")
            .doc("Inclui o que se repete todo mês."),
        optional("detalharPlanoContas", BOOLEAN)
            .number_ok()
            .label("Detalhar o plano")
            .doc("Abre o plano de contas em detalhe."),
        optional("ocultarZerados", BOOLEAN)
            .number_ok()
            .label("Sem zerados")
            .doc("Deixa de fora o que está em zero."),
    ],
)
.rules(&[
    required_if("agrupamento", "dia", &["de", "ate"]),
    required_if("agrupamento", "semana", &["mesIni", "anoIni", "mesFim", "anoFim"]),
    required_if("agrupamento", "mes", &["mesIni", "anoIni", "mesFim", "anoFim"]),
    required_if("agrupamento", "bimestre", &["anoIni", "anoFim"]),
    required_if("agrupamento", "trimestre", &["anoIni", "anoFim"]),
    required_if("agrupamento", "semestre", &["anoIni", "anoFim"]),
    required_if("agrupamento", "ano", &["anoIni", "anoFim"]),
])
.doc("O que se pede ao relatório Fluxo de caixa.");

/// A row of the report.
pub static LINHA_FLUXO_DE_CAIXA: Object = object(
    "LinhaFluxoDeCaixa",
    &[optional("descr", string())
        .number_ok()
        .label("Linha")
        .doc("Nome da linha. As outras colunas são os períodos, como aJan2017.")],
)
.open_with(&COLUNA)
.doc("Uma linha do relatório Fluxo de caixa. Outras colunas vêm conforme o pedido.");

/// The flow, by group.
pub static FLUXO_DE_CAIXA: Object = object(
    "FluxoDeCaixa",
    &[
        optional("receitas", list(&LINHA_FLUXO_DE_CAIXA)).label("Receitas").doc("As linhas do grupo."),
        optional("despesas", list(&LINHA_FLUXO_DE_CAIXA)).label("Despesas").doc("As linhas do grupo."),
        optional("resumo", list(&LINHA_FLUXO_DE_CAIXA)).label("Resumo").doc("As linhas do grupo."),
    ],
)
.open()
.doc("O fluxo de caixa, por grupo.");

/// POST /v1/relatorios/fluxoDeCaixa
pub static CONSULTAR_FLUXO_DE_CAIXA: Operation =
    post("relatorios.consultar.fluxo_de_caixa", "/v1/relatorios/fluxoDeCaixa")
        .title("Fluxo de caixa")
        .doc("Entradas e saídas por período; cada período é uma coluna.")
        .manual(5071, "Relatórios › Fluxo de caixa periódico")
        .body(json(&PEDIDO_FLUXO_DE_CAIXA))
        .returns(enveloped(&FLUXO_DE_CAIXA))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_FLUXO_FINANCEIRO: Object = object(
    "PedidoFluxoFinanceiro",
    &[
        required(
            "tipoData",
            one_of(&[
                choice("dtPgto", "data de pagamento"),
                choice("dtCad", "data de cadastro"),
                choice("dtVenc", "data de vencimento"),
                choice("dtComp", "data de competência"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("disponivel", CODIGO).label("Conta disponível").doc("Código da conta."),
        optional("semPlano", BOOLEAN)
            .number_ok()
            .label("Sem plano de contas")
            .doc("Inclui o que não está no plano de contas."),
        optional("comCaixasOcultas", BOOLEAN)
            .number_ok()
            .label("Contas ocultas")
            .doc("Conta também com as contas ocultas."),
        optional("comTransf", BOOLEAN)
            .number_ok()
            .label("Transferências")
            .doc("Inclui as transferências entre contas."),
        optional("comSomaGrupos", BOOLEAN)
            .number_ok()
            .label("Somas dos grupos")
            .doc("Inclui a soma de cada grupo."),
        optional(
            "ordem",
            number_of(&[number(1, "ordem configurada"), number(2, "descrição"), number(3, "valor")]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Fluxo financeiro.");

/// A row of the report.
pub static LINHA_FLUXO_FINANCEIRO: Object = object(
    "LinhaFluxoFinanceiro",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do registro."),
        optional("tipo", string()).number_ok().label("Tipo").doc("Tipo da linha."),
        optional("pai", string()).number_ok().label("Grupo").doc("Grupo da conta."),
        optional("valorIn", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Entradas")
            .doc("Soma do que entrou, ou nulo."),
        optional("valorOut", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Saídas")
            .doc("Soma do que saiu, ou nulo."),
    ],
)
.open()
.doc("Uma linha do relatório Fluxo financeiro. Outras colunas vêm conforme o pedido.");

/// The rows of a group.
static LINHAS_FLUXO_FINANCEIRO: Kind = list(&LINHA_FLUXO_FINANCEIRO);

/// What came in and what went out.
pub static SOMA_FLUXO_FINANCEIRO: Object = object(
    "SomaFluxoFinanceiro",
    &[
        optional("valorIn", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Entradas")
            .doc("Soma do que entrou, ou nulo."),
        optional("valorOut", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Saídas")
            .doc("Soma do que saiu, ou nulo."),
    ],
)
.open()
.doc("O que entrou e o que saiu.");

/// The flow by the plan.
pub static FLUXO_FINANCEIRO: Object = object(
    "FluxoFinanceiro",
    &[
        optional("semPlano", nested(&SOMA_FLUXO_FINANCEIRO))
            .label("Sem plano")
            .doc("O que não está no plano de contas."),
        optional("planoCancelado", nested(&SOMA_FLUXO_FINANCEIRO))
            .label("Plano cancelado")
            .doc("O que está em contas canceladas do plano."),
        optional("transfEntreContas", nested(&SOMA_FLUXO_FINANCEIRO))
            .label("Transferências")
            .doc("O que passou de uma conta a outra."),
        optional("receitas", map_of(&LINHAS_FLUXO_FINANCEIRO))
            .label("Receitas")
            .doc("As linhas de cada grupo; a chave é o nome dele."),
        optional("despesas", map_of(&LINHAS_FLUXO_FINANCEIRO))
            .label("Despesas")
            .doc("As linhas de cada grupo; a chave é o nome dele."),
    ],
)
.open()
.doc("O fluxo financeiro pelo plano de contas.");

/// POST /v1/relatorios/fluxoFinanceiro
pub static CONSULTAR_FLUXO_FINANCEIRO: Operation =
    post("relatorios.consultar.fluxo_financeiro", "/v1/relatorios/fluxoFinanceiro")
        .title("Fluxo financeiro")
        .doc("Entradas e saídas pelo plano de contas; as chaves são os nomes dos grupos.")
        .manual(5206, "Relatórios › Fluxo financeiro")
        .body(json(&PEDIDO_FLUXO_FINANCEIRO))
        .returns(enveloped(&FLUXO_FINANCEIRO))
        .safe_to_repeat();
