//! Chapter "Relatórios": results and entries.

use super::comum::{CODIGO, NUMERO};
use super::relatorios::{ATE, DE, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_DRE: Object = object(
    "PedidoDre",
    &[
        required(
            "tipoData",
            one_of(&[
                choice("dtPgto", "data de pagamento"),
                choice("dtVenc", "data de vencimento"),
                choice("dtComp", "data de competência"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        DE,
        ATE,
        optional("detalhado", BOOLEAN)
            .number_ok()
            .label("Detalhado")
            .doc("Forma gerencial, com mais linhas."),
        optional("ocultarZerados", BOOLEAN)
            .number_ok()
            .label("Sem zerados")
            .doc("Deixa de fora o que está em zero."),
    ],
)
.doc("O que se pede ao relatório DRE.");

/// A row of the report.
pub static LINHA_DRE: Object = object(
    "LinhaDre",
    &[
        optional("dre", string()).number_ok().label("Linha").doc("Nome da linha, com o sinal na frente."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
    ],
)
.open()
.doc("Uma linha do relatório DRE. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/dre
pub static CONSULTAR_DRE: Operation = post("relatorios.consultar.dre", "/v1/relatorios/dre")
    .title("DRE")
    .doc("Demonstrativo do resultado, linha a linha.")
    .manual(5299, "Relatórios › DRE")
    .body(json(&PEDIDO_DRE))
    .returns(enveloped_list(&LINHA_DRE))
    .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_FLUXO_FUTURO: Object = object(
    "PedidoFluxoFuturo",
    &[
        DE,
        ATE,
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("disponivel", string())
            .number_ok()
            .label("Conta disponível")
            .doc("Códigos das contas, separados por vírgula."),
        optional("comCaixasOcultas", BOOLEAN)
            .number_ok()
            .label("Contas ocultas")
            .doc("Conta também com as contas ocultas."),
        optional("semSaldoAnterior", BOOLEAN)
            .number_ok()
            .label("Sem saldo anterior")
            .doc("Deixa de fora o que havia antes do primeiro dia."),
        optional("semAtrasadasAnterior", BOOLEAN)
            .number_ok()
            .label("Sem atrasados")
            .doc("Deixa de fora o que venceu antes do primeiro dia."),
    ],
)
.doc("O que se pede ao relatório Fluxo futuro.");

/// A row of the report.
pub static LINHA_FLUXO_FUTURO: Object = object(
    "LinhaFluxoFuturo",
    &[
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("aReceber", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("A receber")
            .doc("Soma a receber no dia."),
        optional("aPagar", NUMERO).comma_ok().empty_is_null().label("A pagar").doc("Soma a pagar no dia."),
        optional("saldo", NUMERO).comma_ok().empty_is_null().label("Saldo").doc("Saldo depois da linha."),
    ],
)
.open()
.doc("Uma linha do relatório Fluxo futuro. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/fluxoFuturo
pub static CONSULTAR_FLUXO_FUTURO: Operation =
    post("relatorios.consultar.fluxo_futuro", "/v1/relatorios/fluxoFuturo")
        .title("Fluxo futuro")
        .doc("O que há a receber e a pagar, por dia de vencimento.")
        .manual(5378, "Relatórios › Fluxo futuro")
        .body(json(&PEDIDO_FLUXO_FUTURO))
        .returns(enveloped_list(&LINHA_FLUXO_FUTURO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_FLUXO_FUTURO_DETALHADO: Object = object(
    "PedidoFluxoFuturoDetalhado",
    &[
        DE,
        ATE,
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("disponivel", string())
            .number_ok()
            .label("Conta disponível")
            .doc("Códigos das contas, separados por vírgula."),
        optional("comCaixasOcultas", BOOLEAN)
            .number_ok()
            .label("Contas ocultas")
            .doc("Conta também com as contas ocultas."),
        optional("comContato", BOOLEAN).number_ok().label("Com o contato").doc("Inclui o nome do contato."),
        optional("semSaldoAnterior", BOOLEAN)
            .number_ok()
            .label("Sem saldo anterior")
            .doc("Deixa de fora o que havia antes do primeiro dia."),
        optional("semAtrasadasAnterior", BOOLEAN)
            .number_ok()
            .label("Sem atrasados")
            .doc("Deixa de fora o que venceu antes do primeiro dia."),
    ],
)
.doc("O que se pede ao relatório Fluxo futuro detalhado.");

/// A row of the report.
pub static LINHA_FLUXO_FUTURO_DETALHADO: Object = object(
    "LinhaFluxoFuturoDetalhado",
    &[
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
        optional("contato", string()).number_ok().label("Contato").doc("Nome do contato."),
        optional("aReceber", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("A receber")
            .doc("Soma a receber no dia."),
        optional("aPagar", NUMERO).comma_ok().empty_is_null().label("A pagar").doc("Soma a pagar no dia."),
        optional("saldo", NUMERO).comma_ok().empty_is_null().label("Saldo").doc("Saldo depois da linha."),
    ],
)
.open()
.doc("Uma linha do relatório Fluxo futuro detalhado. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/fluxoFuturoDetalhado
pub static CONSULTAR_FLUXO_FUTURO_DETALHADO: Operation =
    post("relatorios.consultar.fluxo_futuro_detalhado", "/v1/relatorios/fluxoFuturoDetalhado")
        .title("Fluxo futuro detalhado")
        .doc("O que há a receber e a pagar, lançamento a lançamento.")
        .manual(5432, "Relatórios › Fluxo futuro detalhado")
        .body(json(&PEDIDO_FLUXO_FUTURO_DETALHADO))
        .returns(enveloped_list(&LINHA_FLUXO_FUTURO_DETALHADO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_LANCAMENTOS_CANCELADOS: Object = object(
    "PedidoLancamentosCancelados",
    &[
        DE,
        ATE,
        optional(
            "ordem",
            number_of(&[
                number(1, "código interno"),
                number(2, "descrição"),
                number(3, "data cadastro"),
                number(4, "data cancelamento"),
                number(5, "valor"),
                number(6, "usuário"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Lançamentos cancelados.");

/// A row of the report.
pub static LINHA_LANCAMENTOS_CANCELADOS: Object = object(
    "LinhaLancamentosCancelados",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
        optional("dtCad", DATE).empty_is_null().label("Cadastro").doc("Quando foi cadastrado, sem fuso."),
        optional("dtDel", DATE).empty_is_null().label("Cancelamento").doc("Quando foi cancelado."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("motivoDel", string()).number_ok().label("Motivo").doc("Motivo do cancelamento."),
        optional("situacao", LONG).text_ok().empty_is_null().label("Situação").doc("Situação do registro."),
        optional("usuario", string()).number_ok().label("Usuário").doc("Nome do usuário."),
    ],
)
.open()
.doc("Uma linha do relatório Lançamentos cancelados. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/lancamentosCancelados
pub static CONSULTAR_LANCAMENTOS_CANCELADOS: Operation =
    post("relatorios.consultar.lancamentos_cancelados", "/v1/relatorios/lancamentosCancelados")
        .title("Lançamentos cancelados")
        .doc("Os lançamentos cancelados, com o motivo.")
        .manual(5485, "Relatórios › Lançamentos cancelados")
        .body(json(&PEDIDO_LANCAMENTOS_CANCELADOS))
        .returns(enveloped_list(&LINHA_LANCAMENTOS_CANCELADOS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_PERSONALIZADO_FINANCEIRO: Object = object(
    "PedidoPersonalizadoFinanceiro",
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
        required(
            "tipoFin",
            number_of(&[
                number(0, "pagamentos e recebimento"),
                number(10, "pagamentos"),
                number(20, "recebimentos"),
                number(90, "lançamentos cancelados"),
            ]),
        )
        .label("Tipo")
        .doc("Pagamentos, recebimentos ou cancelados."),
        required(
            "situacao",
            number_of(&[
                number(0, "ambos (abertos e resolvidos)"),
                number(10, "abertos (a pagar/a receber)"),
                number(20, "já resolvidos (pagos/recebidos)"),
            ]),
        )
        .label("Situação")
        .doc("Só os que estão nesta situação."),
        optional("busca", string()).label("Busca").doc("Procura na descrição e nos códigos."),
        optional("contato", CODIGO).label("Contato").doc("Código do contato."),
        optional("planoContas", CODIGO).label("Plano de contas").doc("Código da conta no plano de contas."),
        optional("negativar", BOOLEAN)
            .number_ok()
            .label("Pagamentos negativos")
            .doc("Mostra o que se paga com sinal de menos."),
        optional("semTransf", BOOLEAN)
            .number_ok()
            .label("Sem transferências")
            .doc("Deixa de fora as transferências entre contas."),
        optional("apenasFornTransport", BOOLEAN)
            .number_ok()
            .label("Só fornecedores")
            .doc("Só o que é de fornecedores e transportadoras."),
        DE,
        ATE,
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("tagsContatos", string())
            .label("Palavras-chave do contato")
            .doc("Só os contatos que têm estas palavras-chave."),
        optional("formaPgto", integer(-1, i32::MAX as i64)).label("Forma de pagamento").doc(
            "Código da forma de pagamento; -1 é sem forma definida, 0 não filtra. No extrato \
             financeiro é o contrário.",
        ),
        optional("disponivel", string())
            .number_ok()
            .label("Conta disponível")
            .doc("Códigos das contas, separados por vírgula."),
        optional("comCaixasOcultas", BOOLEAN)
            .number_ok()
            .label("Contas ocultas")
            .doc("Conta também com as contas ocultas."),
        optional(
            "ordem",
            one_of(&[
                choice("codigo", "código"),
                choice("descricao", "descrição"),
                choice("disponivel", "conta disponível"),
                choice("contato", "contato"),
                choice("formaPgto", "forma de pagamento"),
                choice("codRecibo", "recibo"),
                choice("modulo", "módulo"),
                choice("numDoc", "número do documento"),
                choice("situacao", "situação"),
                choice("valor", "valor"),
                choice("taxa", "taxa"),
                choice("dtCad", "cadastro"),
                choice("dtComp", "competência"),
                choice("dtVenc", "vencimento"),
                choice("dtPgto", "pagamento"),
                choice("obs", "observações"),
                choice("motivo", "motivo"),
                choice("previsao", "previsão"),
                choice("tags", "palavras-chave"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        mostrar("mostrar_disponivel", "Conta disponível"),
        mostrar("mostrar_planoContas", "Plano de contas"),
        mostrar("mostrar_contato", "Dados do contato"),
        mostrar("mostrar_fantasia", "Nome fantasia do contato"),
        mostrar("mostrar_cpfcnpj", "CPF/CNPJ do contato"),
        mostrar("mostrar_fones", "Telefones do contato"),
        mostrar("mostrar_emails", "E-mails do contato"),
        mostrar("mostrar_endereco", "Endereço do contato"),
        mostrar("mostrar_formaPgto", "Forma de pagamento"),
        mostrar("mostrar_codRecibo", "Código do recibo"),
        mostrar("mostrar_modulo", "Módulo relacionado"),
        mostrar("mostrar_numDoc", "Número do documento relacionado"),
        mostrar("mostrar_situacao", "Situação"),
        mostrar("mostrar_valor", "Valor"),
        mostrar("mostrar_dtComp", "Data de competência"),
        mostrar("mostrar_dtCad", "Data de cadastro"),
        mostrar("mostrar_dtVenc", "Data de vencimento"),
        mostrar("mostrar_dtPgto", "Data de pagamento"),
        mostrar("mostrar_obs", "Observações"),
        mostrar("mostrar_motivoDel", "Motivo de cancelamento"),
        mostrar("mostrar_tags", "Palavras-chave"),
        mostrar("mostrar_tagsContato", "Palavras chave do contato"),
        optional("contatoText", string())
            .unproven()
            .label("Nome do contato")
            .doc("Vai vazio na amostra; a tabela não o tem."),
        optional("comSaldoInicial", BOOLEAN)
            .number_ok()
            .unproven()
            .label("Com saldo inicial")
            .doc("Vai na amostra; a tabela não o tem."),
    ],
)
.doc("O que se pede ao relatório Financeiro personalizado.");

/// A row of the report.
pub static LINHA_PERSONALIZADO_FINANCEIRO: Object = object(
    "LinhaPersonalizadoFinanceiro",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Contato")
            .doc("Código do contato; 0, nenhum."),
        optional("codDisponivel", LONG).text_ok().empty_is_null().label("Conta").doc("Conta disponível."),
        optional("codPlanoContas", LONG)
            .text_ok()
            .empty_is_null()
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("dtComp", DATE).empty_is_null().label("Competência").doc("Data de competência."),
        optional("dtDel", PLAIN_DATE_TIME).empty_is_null().label("Cancelamento").doc("Quando foi cancelado."),
        optional("motivoDel", string()).number_ok().label("Motivo").doc("Motivo do cancelamento."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("disponivel", string()).number_ok().label("Conta disponível").doc("Nome da conta."),
        optional("planoContas", string()).number_ok().label("Plano de contas").doc("Nome da conta no plano."),
        optional("contato", string()).number_ok().label("Contato").doc("Nome do contato."),
    ],
)
.open()
.doc(
    "Uma linha do relatório Financeiro personalizado. Outras colunas vêm conforme o \
     pedido.",
);

/// POST /v1/relatorios/personalizadoFinanceiro
pub static CONSULTAR_PERSONALIZADO_FINANCEIRO: Operation =
    post("relatorios.consultar.personalizado_financeiro", "/v1/relatorios/personalizadoFinanceiro")
        .title("Financeiro personalizado")
        .doc("Os lançamentos, com as colunas pedidas.")
        .manual(5537, "Relatórios › Financeiro Personalizado")
        .body(json(&PEDIDO_PERSONALIZADO_FINANCEIRO))
        .returns(enveloped_list(&LINHA_PERSONALIZADO_FINANCEIRO))
        .safe_to_repeat();
