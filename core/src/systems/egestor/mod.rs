//! eGestor (Zipline): the session, the errors, the proof of identity and every operation of the complete blueprint.
//!
//! One server for all accounts, with 60 calls a minute for an application and its user. Success has no envelope: HTTP's status says it. An
//! error has one, and 410 is what was there and is not any more.

pub mod ajuste_estoque;
pub mod autenticacao;
pub mod boletos;
pub mod categorias;
pub mod compras;
mod comum;
pub mod config_trib;
pub mod contatos;
pub mod devolucoes;
pub mod disco_virtual;
pub mod disponiveis;
pub mod empresa;
pub mod formas_pagamento;
pub mod nfe;
pub mod nfse;
pub mod pagamentos;
pub mod pix;
pub mod plano_contas;
pub mod produtos;
pub mod recebimentos;
pub mod relatorios;
pub mod relatorios_cobrancas;
pub mod relatorios_compras;
pub mod relatorios_contatos;
pub mod relatorios_estoque;
pub mod relatorios_financeiro;
pub mod relatorios_fluxos;
pub mod relatorios_notas;
pub mod relatorios_producao;
pub mod relatorios_produtos;
pub mod relatorios_vendas;
pub mod relatorios_vendas_resumos;
pub mod servicos;
pub mod usuarios;
pub mod vendas;
pub mod vendas_cadastro;
pub mod vendas_documentos;
pub mod webhooks;
pub mod webhooks_recebidos;

use crate::schema::*;

/// The settings of a session.
pub static SESSAO: Object = object(
    "Sessao",
    &[
        optional("url", string()).label("Endereço do servidor").doc(
            "Só para outro servidor: https://v4.egestor.com.br/api responde também. Sem ele, o do \
             manual.",
        ),
        optional("personalToken", string())
            .secret()
            .label("Token pessoal")
            .doc("Gerado em Configurações, aba API. Dura, e vale pela senha."),
        optional("token", string()).secret().label("Token").doc("Dado pela autenticação. Vale 15 minutos."),
        optional("refreshToken", string())
            .secret()
            .label("Token de renovação")
            .doc("Dado com o token; serve uma vez só."),
        optional("clientId", string())
            .label("Aplicação")
            .doc("Identificação da aplicação, para quem usa o código de acesso."),
        optional("clientSecret", string())
            .secret()
            .label("Segredo da aplicação")
            .doc("Segredo da aplicação."),
        optional("redirectUri", string()).label("Endereço de retorno").doc("O da configuração da aplicação."),
        optional("userAgent", string()).label("User-Agent").doc("Nome com que o programa se apresenta."),
        optional("callsPerMinute", integer(1, 6000))
            .label("Chamadas por minuto")
            .doc("Quantas chamadas os fluxos fazem por minuto, no máximo. Sem este ajuste, as 60 do manual."),
    ],
)
.doc("Os dados de acesso a uma conta do eGestor.");

/// eGestor.
pub static SYSTEM: System = system(System {
    id: "egestor",
    title: "eGestor",
    manual: "egestor",
    operations: &[
        &autenticacao::AUTENTICAR,
        &autenticacao::AUTENTICAR_RENOVACAO,
        &autenticacao::AUTENTICAR_CODIGO,
        &autenticacao::AUTORIZAR,
        &empresa::DETALHAR,
        &contatos::CONSULTAR,
        &contatos::CADASTRAR,
        &contatos::DETALHAR,
        &contatos::ATUALIZAR,
        &contatos::REMOVER,
        &categorias::CONSULTAR,
        &categorias::CADASTRAR,
        &categorias::DETALHAR,
        &categorias::ATUALIZAR,
        &categorias::REMOVER,
        &produtos::CONSULTAR,
        &produtos::CADASTRAR,
        &produtos::DETALHAR,
        &produtos::ATUALIZAR,
        &produtos::REMOVER,
        &produtos::CADASTRAR_FOTO,
        &ajuste_estoque::CONSULTAR,
        &ajuste_estoque::CADASTRAR,
        &ajuste_estoque::DETALHAR,
        &servicos::CONSULTAR,
        &servicos::CADASTRAR,
        &servicos::DETALHAR,
        &servicos::ATUALIZAR,
        &servicos::REMOVER,
        &disponiveis::CONSULTAR,
        &disponiveis::CADASTRAR,
        &disponiveis::DETALHAR,
        &disponiveis::ATUALIZAR,
        &disponiveis::REMOVER,
        &formas_pagamento::CONSULTAR,
        &formas_pagamento::CADASTRAR,
        &formas_pagamento::DETALHAR,
        &formas_pagamento::ATUALIZAR,
        &formas_pagamento::REMOVER,
        &plano_contas::CONSULTAR,
        &plano_contas::CADASTRAR,
        &plano_contas::DETALHAR,
        &plano_contas::ATUALIZAR,
        &plano_contas::REMOVER,
        &config_trib::CONSULTAR,
        &config_trib::DETALHAR,
        &recebimentos::CONSULTAR,
        &recebimentos::CADASTRAR,
        &recebimentos::DETALHAR,
        &recebimentos::ATUALIZAR,
        &recebimentos::RECEBER,
        &recebimentos::REMOVER,
        &pagamentos::CONSULTAR,
        &pagamentos::CADASTRAR,
        &pagamentos::DETALHAR,
        &pagamentos::DETALHAR_CONTATO,
        &pagamentos::ATUALIZAR,
        &pagamentos::PAGAR,
        &pagamentos::REMOVER,
        &compras::CONSULTAR,
        &compras::CADASTRAR,
        &compras::DETALHAR,
        &compras::EFETIVAR,
        &compras::REABRIR,
        &compras::REMOVER,
        &compras::DETALHAR_NFE,
        &vendas::CONSULTAR,
        &vendas::CADASTRAR,
        &vendas::DETALHAR,
        &vendas::ATUALIZAR,
        &vendas_documentos::DETALHAR_NFE,
        &vendas::REMOVER,
        &vendas::DETALHAR_CONTATO,
        &vendas_documentos::GERAR_NFSE,
        &vendas_documentos::GERAR_NFSE_ENVIAR_EMAIL,
        &vendas_documentos::DETALHAR_MERCADO_LIVRE,
        &vendas_documentos::GERAR_NFE,
        &vendas_documentos::GERAR_NFCE,
        &vendas::DETALHAR_CUSTOMIZADO,
        &devolucoes::CONSULTAR,
        &devolucoes::CADASTRAR,
        &devolucoes::DETALHAR,
        &boletos::CONSULTAR,
        &boletos::CADASTRAR,
        &boletos::DETALHAR,
        &boletos::VERIFICAR_RETORNO,
        &pix::CONSULTAR,
        &pix::CADASTRAR,
        &pix::DETALHAR,
        &pix::CONSULTAR_SITUACAO,
        &pix::DETALHAR_CREDENCIAL,
        &relatorios_fluxos::CONSULTAR_EXTRATO_FINANCEIRO,
        &relatorios_fluxos::CONSULTAR_FLUXO_DE_CAIXA,
        &relatorios_fluxos::CONSULTAR_FLUXO_FINANCEIRO,
        &relatorios_financeiro::CONSULTAR_DRE,
        &relatorios_financeiro::CONSULTAR_FLUXO_FUTURO,
        &relatorios_financeiro::CONSULTAR_FLUXO_FUTURO_DETALHADO,
        &relatorios_financeiro::CONSULTAR_LANCAMENTOS_CANCELADOS,
        &relatorios_financeiro::CONSULTAR_PERSONALIZADO_FINANCEIRO,
        &relatorios_cobrancas::CONSULTAR_FINANCEIRO_POR_VENDEDOR,
        &relatorios_cobrancas::CONSULTAR_COMISSOES_FINANCEIRO,
        &relatorios_cobrancas::CONSULTAR_CUSTOS_DAS_COBRANCAS,
        &relatorios_cobrancas::CONSULTAR_CONCILIACAO_BANCARIA,
        &relatorios_cobrancas::CONSULTAR_BOLETOS,
        &relatorios_vendas::CONSULTAR_VENDAS_DETALHADAS,
        &relatorios_vendas::CONSULTAR_DETALHES_PRODUTOS_VENDIDOS,
        &relatorios_vendas::CONSULTAR_COMISSOES_VENDAS,
        &relatorios_vendas_resumos::CONSULTAR_ABC_PRODUTOS_VENDIDOS,
        &relatorios_vendas_resumos::CONSULTAR_ABC_CLIENTES_VENDAS,
        &relatorios_vendas_resumos::CONSULTAR_VENDAS_POR_TIPO_DOCUMENTO,
        &relatorios_vendas_resumos::CONSULTAR_VENDAS_SEM_VALORES,
        &relatorios_vendas_resumos::CONSULTAR_VENDAS_RESUMO,
        &relatorios_compras::CONSULTAR_COMPRAS_DETALHADAS,
        &relatorios_compras::CONSULTAR_DETALHES_PRODUTOS_COMPRADOS,
        &relatorios_producao::CONSULTAR_PRODUCOES_DETALHADAS,
        &relatorios_producao::CONSULTAR_COMPOSICOES,
        &relatorios_contatos::CONSULTAR_HISTORICO_CONTATO,
        &relatorios_contatos::CONSULTAR_PERSONALIZADO_CONTATOS,
        &relatorios_contatos::CONSULTAR_ANIVERSARIANTES_DO_MES,
        &relatorios_contatos::CONSULTAR_INATIVIDADE_CLIENTES,
        &relatorios_contatos::CONSULTAR_CONTATOS_DUPLICADOS,
        &relatorios_estoque::CONSULTAR_PRODUTOS_POR_FORNECEDOR,
        &relatorios_estoque::CONSULTAR_ESTOQUE_MINIMO,
        &relatorios_estoque::CONSULTAR_ESTOQUE_DO_DIA,
        &relatorios_estoque::CONSULTAR_ESTOQUE_HISTORICO,
        &relatorios_estoque::CONSULTAR_SUGESTAO_COMPRA,
        &relatorios_produtos::CONSULTAR_PRODUTOS_DUPLICADOS,
        &relatorios_produtos::CONSULTAR_MOVIMENTACAO_PRODUTO,
        &relatorios_produtos::CONSULTAR_PERSONALIZADO_PRODUTOS,
        &relatorios_notas::CONSULTAR_NFSE_IMPOSTOS,
        &relatorios_notas::CONSULTAR_NFE_RESUMO,
        &relatorios_notas::CONSULTAR_NFE_TOTAIS_POR_PERIODO,
        &relatorios_notas::CONSULTAR_REGISTRO_EVENTOS,
        &relatorios_notas::CONSULTAR_REGISTRO_ACESSOS,
        &nfse::CONSULTAR,
        &nfse::CADASTRAR,
        &nfse::DETALHAR,
        &nfe::CONSULTAR,
        &nfe::CADASTRAR,
        &nfe::DETALHAR,
        &nfe::BAIXAR_XML,
        &nfe::BAIXAR_DANFE,
        &disco_virtual::CONSULTAR,
        &disco_virtual::CADASTRAR,
        &disco_virtual::DETALHAR,
        &disco_virtual::REMOVER,
        &usuarios::CONSULTAR,
        &usuarios::DETALHAR,
        &webhooks::DETALHAR,
        &webhooks::CADASTRAR,
    ],
    server: "https://api.egestor.com.br/api",
    headers: &[],
    session: &SESSAO,
    // The wire itself has both `informacoesPIX` and `informacoesPix`.
    keys: Keys::IgnoreCaseInReplies,
    login: Some(&autenticacao::LOGIN),
    // Lines 72 to 74 of the manual, for an application and its user. The login counts too.
    rate: Some(Rate { calls: 60, seconds: 60, remaining: "X-RateLimit-Remaining" }),
    authentication: Authentication::Bearer("token"),
    envelope: Envelope {
        success: "",
        success_word: "",
        message: "errMsg",
        code: "errCode",
        detail: "errObs",
        status: "",
        data: "",
        list: "",
        // The code is HTTP's own status, which says the same.
        codes: &[],
    },
    inbound: Some(&webhooks_recebidos::AVISO),
});
