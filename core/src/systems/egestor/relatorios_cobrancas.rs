//! Chapter "Relatórios": commissions, costs and boletos.

use super::comum::{CODIGO, NUMERO};
use super::relatorios::{ATE, DE};
use crate::schema::*;

const CORTAR: &[NumberChoice] = &[number(1, "cortar por ela"), number(2, "não cortar")];

/// What is asked of the report.
pub static PEDIDO_FINANCEIRO_POR_VENDEDOR: Object = object(
    "PedidoFinanceiroPorVendedor",
    &[
        optional("responsavel", CODIGO).label("Vendedor").doc("Código do vendedor; 0, todos."),
        DE,
        ATE,
        required("situacaoFinanceiro", number_of(&[number(20, "a receber"), number(40, "recebidos")]))
            .label("Situação")
            .doc("A receber ou recebidos."),
        required(
            "ordem",
            one_of(&[
                choice("nomeCliente", "nome do cliente"),
                choice("responsavel", "nome do vendedor"),
                choice("valorTotal", "valor total"),
                choice("dtVenc", "data do Vencimento"),
                choice("dtPgto", "data do pagamento"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Financeiro por vendedor.");

/// A row of the report.
pub static LINHA_FINANCEIRO_POR_VENDEDOR: Object = object(
    "LinhaFinanceiroPorVendedor",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("nomeCliente", string()).number_ok().label("Cliente").doc("Nome do cliente."),
        optional("responsavel", string()).number_ok().label("Vendedor").doc("Nome do vendedor."),
        optional("operacao", string()).number_ok().label("Operação").doc("De onde veio o lançamento."),
        optional("situFinanc", string()).number_ok().label("Situação").doc("Situação, por extenso."),
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("valorTotal", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor total")
            .doc("Total do registro."),
    ],
)
.open()
.doc(
    "Uma linha do relatório Financeiro por vendedor. Outras colunas vêm conforme o \
     pedido.",
);

/// POST /v1/relatorios/financeiroPorVendedor
pub static CONSULTAR_FINANCEIRO_POR_VENDEDOR: Operation =
    post("relatorios.consultar.financeiro_por_vendedor", "/v1/relatorios/financeiroPorVendedor")
        .title("Financeiro por vendedor")
        .doc("Os recebimentos das vendas, por vendedor.")
        .manual(5698, "Relatórios › Financeiro por vendedor")
        .body(json(&PEDIDO_FINANCEIRO_POR_VENDEDOR))
        .returns(enveloped_list(&LINHA_FINANCEIRO_POR_VENDEDOR))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_COMISSOES_FINANCEIRO: Object = object(
    "PedidoComissoesFinanceiro",
    &[
        DE,
        ATE,
        optional("vendedor", CODIGO).label("Vendedor").doc("Código do vendedor."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional(
            "ordem",
            number_of(&[
                number(1, "data pagamento"),
                number(2, "código interno"),
                number(3, "descrição"),
                number(4, "cliente"),
                number(5, "base de cálculo"),
                number(6, "valor comissão"),
                number(7, "data venda"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Comissões por financeiro.");

/// A row of the report.
pub static LINHA_COMISSOES_FINANCEIRO: Object = object(
    "LinhaComissoesFinanceiro",
    &[
        optional("codFinanc", LONG)
            .text_ok()
            .empty_is_null()
            .label("Financeiro")
            .doc("Código do lançamento."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
        optional("cliente", string()).number_ok().label("Cliente").doc("Nome do cliente."),
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("baseCalc", NUMERO).comma_ok().empty_is_null().label("Base").doc("Base da comissão."),
        optional("percComissao", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Comissão (%)")
            .doc("Comissão, em por cento."),
        optional("valorComissao", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Comissão")
            .doc("Valor da comissão."),
    ],
)
.open()
.doc(
    "Uma linha do relatório Comissões por financeiro. Outras colunas vêm conforme o \
     pedido.",
);

/// POST /v1/relatorios/comissoesFinanceiro
pub static CONSULTAR_COMISSOES_FINANCEIRO: Operation =
    post("relatorios.consultar.comissoes_financeiro", "/v1/relatorios/comissoesFinanceiro")
        .title("Comissões por financeiro")
        .doc("As comissões sobre o que já foi recebido.")
        .manual(5756, "Relatórios › Comissões por financeiro")
        .body(json(&PEDIDO_COMISSOES_FINANCEIRO))
        .returns(enveloped_list(&LINHA_COMISSOES_FINANCEIRO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_CUSTOS_DAS_COBRANCAS: Object = object(
    "PedidoCustosDasCobrancas",
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
        optional("formaPgto", integer(-1, i32::MAX as i64)).label("Forma de pagamento").doc(
            "Código da forma de pagamento; -1 é sem forma definida, 0 não filtra. No extrato \
             financeiro é o contrário.",
        ),
        required(
            "situacao",
            number_of(&[
                number(0, "recebidas e a receber"),
                number(10, "apenas já recebidas"),
                number(20, "apenas a receber"),
            ]),
        )
        .label("Situação")
        .doc("Só os que estão nesta situação."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        optional("ocultarZeradas", BOOLEAN)
            .number_ok()
            .label("Sem zeradas")
            .doc("Deixa de fora as cobranças sem custo."),
        optional(
            "ordem",
            number_of(&[
                number(1, "código interno"),
                number(2, "descrição"),
                number(3, "forma de pagamento"),
                number(4, "data cadastro"),
                number(5, "data vencimento"),
                number(6, "valor"),
                number(7, "taxa"),
                number(8, "saldo"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Custos das cobranças.");

/// A row of the report.
pub static LINHA_CUSTOS_DAS_COBRANCAS: Object = object(
    "LinhaCustosDasCobrancas",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
        optional("dtCad", DATE).empty_is_null().label("Cadastro").doc("Quando foi cadastrado, sem fuso."),
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("taxa", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Taxa")
            .doc("Taxa cobrada pelo recebimento ou pagamento."),
        optional("saldo", NUMERO).comma_ok().empty_is_null().label("Saldo").doc("Saldo depois da linha."),
        optional("situacao", LONG).text_ok().empty_is_null().label("Situação").doc("Situação do registro."),
        optional("formaPgto", string())
            .number_ok()
            .label("Forma de pagamento")
            .doc("Nome da forma de pagamento."),
    ],
)
.open()
.doc("Uma linha do relatório Custos das cobranças. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/custosDasCobrancas
pub static CONSULTAR_CUSTOS_DAS_COBRANCAS: Operation =
    post("relatorios.consultar.custos_das_cobrancas", "/v1/relatorios/custosDasCobrancas")
        .title("Custos das cobranças")
        .doc("O que cada forma de pagamento custou.")
        .manual(5812, "Relatórios › Custos das cobranças")
        .body(json(&PEDIDO_CUSTOS_DAS_COBRANCAS))
        .returns(enveloped_list(&LINHA_CUSTOS_DAS_COBRANCAS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_CONCILIACAO_BANCARIA: Object = object(
    "PedidoConciliacaoBancaria",
    &[
        DE,
        ATE,
        optional("disponivel", CODIGO).label("Conta disponível").doc("Código da conta."),
        optional("comCaixasOcultas", BOOLEAN)
            .number_ok()
            .label("Contas ocultas")
            .doc("Conta também com as contas ocultas."),
        optional(
            "ordem",
            number_of(&[
                number(1, "data"),
                number(2, "descrição na conciliação"),
                number(3, "descrição no financeiro"),
                number(4, "código conciliação"),
                number(5, "código financeiro"),
                number(6, "caixa"),
                number(7, "transferência"),
                number(8, "valor"),
                number(9, "valor financeiro"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Conciliação bancária.");

/// A row of the report.
pub static LINHA_CONCILIACAO_BANCARIA: Object = object(
    "LinhaConciliacaoBancaria",
    &[
        optional("cod", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("codConc", LONG)
            .text_ok()
            .empty_is_null()
            .label("Conciliação")
            .doc("Código da conciliação."),
        optional("descrConc", string())
            .number_ok()
            .label("Descrição no banco")
            .doc("Descrição no extrato do banco."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("codFin", LONG).text_ok().empty_is_null().label("Financeiro").doc("Código do lançamento."),
        optional("codDisponivel", string()).number_ok().label("Conta").doc("Conta disponível."),
        optional("descrFin", string()).number_ok().label("Descrição").doc("Descrição do lançamento."),
        optional("valorFin", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor no financeiro")
            .doc("Valor do lançamento."),
        optional("codDisp2", string())
            .number_ok()
            .label("Outra conta")
            .doc("Conta da transferência, quando é uma."),
    ],
)
.open()
.doc("Uma linha do relatório Conciliação bancária. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/conciliacaoBancaria
pub static CONSULTAR_CONCILIACAO_BANCARIA: Operation =
    post("relatorios.consultar.conciliacao_bancaria", "/v1/relatorios/conciliacaoBancaria")
        .title("Conciliação bancária")
        .doc("O extrato do banco junto dos lançamentos.")
        .manual(5890, "Relatórios › Conciliação bancária")
        .body(json(&PEDIDO_CONCILIACAO_BANCARIA))
        .returns(enveloped_list(&LINHA_CONCILIACAO_BANCARIA))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_BOLETOS: Object = object(
    "PedidoBoletos",
    &[
        optional("contato", CODIGO).label("Contato").doc("Código do contato."),
        required(
            "situacao",
            number_of(&[
                number(0, "mostrar Todos"),
                number(10, "não pago"),
                number(50, "pago"),
                number(70, "teste"),
                number(90, "cancelado"),
            ]),
        )
        .label("Situação")
        .doc("Só os que estão nesta situação."),
        required(
            "sitRemessa",
            number_of(&[
                number(0, "mostrar Todas"),
                number(5, "pendência"),
                number(10, "sem Registro"),
                number(17, "aguarda Retorno"),
                number(20, "registrado"),
                number(50, "pago"),
                number(105, "pago (Pendência)"),
                number(110, "pago (Sem Registro)"),
                number(117, "pago (Aguarda Retorno)"),
            ]),
        )
        .label("Situação da remessa")
        .doc("Situação do boleto no banco."),
        required("dtVenc", number_of(CORTAR))
            .label("Cortar por vencimento")
            .doc("1 usa dtVenc_de e dtVenc_ate, que então são obrigatórios."),
        optional("dtVenc_de", DATE).label("Vencimento, de").doc("Primeiro dia de vencimento."),
        optional("dtVenc_ate", DATE).label("Vencimento, até").doc("Último dia de vencimento."),
        required("dtPgto", number_of(CORTAR))
            .label("Cortar por pagamento")
            .doc("1 usa dtPgto_de e dtPgto_ate, que então são obrigatórios."),
        optional("dtPgto_de", DATE).label("Pagamento, de").doc("Primeiro dia de pagamento."),
        optional("dtPgto_ate", DATE).label("Pagamento, até").doc("Último dia de pagamento."),
        optional("dtCred", number_of(CORTAR)).label("Cortar por crédito").doc(
            "1 usa dtCred_de e dtCred_ate, que então são obrigatórios. O manual o diz \
             obrigatório, a amostra não o envia.",
        ),
        optional("dtCred_de", DATE).label("Crédito, de").doc("Primeiro dia de crédito."),
        optional("dtCred_ate", DATE).label("Crédito, até").doc("Último dia de crédito."),
        required("dtCanc", number_of(CORTAR))
            .label("Cortar por cancelamento")
            .doc("1 usa dtCanc_de e dtCanc_ate, que então são obrigatórios."),
        optional("dtCanc_de", DATE).label("Cancelamento, de").doc("Primeiro dia de cancelamento."),
        optional("dtCanc_ate", DATE).label("Cancelamento, até").doc("Último dia de cancelamento."),
        required(
            "ordem",
            one_of(&[
                choice("nomeCliente", "nome do cliente"),
                choice("codigo", "código do boleto"),
                choice("dtVenc", "data de vencimento"),
                choice("dtPgto", "data de pagamento"),
                choice("dtCancelado", "data de cancelamento"),
                choice("situacao", "situação do boleto"),
                choice("sitRemessa", "situação da remessa"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        optional("valorDiferente", BOOLEAN)
            .number_ok()
            .label("Valor diferente")
            .doc("Só os que foram pagos com outro valor."),
    ],
)
.doc("O que se pede ao relatório Boletos.");

/// A row of the report.
pub static LINHA_BOLETOS: Object = object(
    "LinhaBoletos",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("nomeCliente", string()).number_ok().label("Cliente").doc("Nome do cliente."),
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("dtPgto", DATE).empty_is_null().label("Pagamento").doc("Data de pagamento."),
        optional("dtCancelado", DATE).empty_is_null().label("Cancelamento").doc("Quando foi cancelado."),
        optional("situacao", string()).number_ok().label("Situação").doc("Situação do registro."),
        optional("sitRemessa", string()).number_ok().label("Remessa").doc("Situação no banco, por extenso."),
        optional("valorPago", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor pago")
            .doc("Valor que foi pago."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
    ],
)
.open()
.doc("Uma linha do relatório Boletos. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/boletos
pub static CONSULTAR_BOLETOS: Operation = post("relatorios.consultar.boletos", "/v1/relatorios/boletos")
    .title("Boletos")
    .doc("Os boletos, por situação e datas.")
    .manual(5950, "Relatórios › Boletos")
    .body(json(&PEDIDO_BOLETOS))
    .returns(enveloped_list(&LINHA_BOLETOS))
    .safe_to_repeat();
