//! Uniplus, its public API: the session, the proof of identity and every operation.
//!
//! The manual shows fields and paths, and hardly a reply; what stands around them is known from public client code. A list comes bare, or as `value` of an
//! object. What is written is wrapped in one level, `{"produto": {...}}`. The server is the account's own, and a router says where it is.

pub mod autenticacao;
mod comum;
pub mod davs;
pub mod eans;
pub mod embalagens;
pub mod entidades;
pub mod integradores;
pub mod integradores_servicos;
pub mod produtos;
pub mod produtos_campos;
pub mod saldos;
pub mod variacoes;

use crate::schema::*;

/// The settings of a session.
pub static SESSAO: Object = object(
    "Sessao",
    &[
        optional("url", string()).label("Endereço do servidor").doc(
            "Endereço do servidor da conta, com https://. Ele pode mudar: servidor.detalhar diz \
             qual é.",
        ),
        optional("conta", string())
            .label("Conta")
            .doc("Identificação da conta, só para perguntar o endereço do servidor."),
        optional("codigoAutorizacao", string()).secret().label("Código de autorização").doc(
            "Código gerado em Ferramentas, Configuração da API; só a autenticação o usa, e como \
             ele é: já está em base64.",
        ),
        optional("token", string())
            .secret()
            .label("Token de acesso")
            .doc("O access_token dado pela autenticação. Vale cerca de uma hora."),
        optional("idusuario", string())
            .label("Usuário")
            .doc("Vai no cabeçalho idusuario. O manual não o conhece; visto em integrações."),
        optional("idfilial", string())
            .label("Filial")
            .doc("Vai no cabeçalho idfilial. O manual não o conhece; visto em integrações."),
        optional("userAgent", string())
            .label("User-Agent")
            .doc("Nome com que o programa se apresenta ao servidor."),
        optional("callsPerMinute", integer(1, 6000))
            .label("Chamadas por minuto")
            .doc("Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum."),
        optional("utcOffset", text(6))
            .label("Fuso horário")
            .doc("Diferença para UTC, como -03:00. Aqui não muda nada: as datas desta API não têm hora."),
    ],
)
.doc("Os dados de acesso de uma conta ao Uniplus.");

/// Uniplus.
pub static SYSTEM: System = system(System {
    id: "uniplus",
    title: "Uniplus",
    manual: "uniplus",
    operations: &[
        &autenticacao::SERVIDOR_DETALHAR,
        &autenticacao::AUTENTICAR,
        &entidades::CADASTRAR,
        &entidades::ATUALIZAR,
        &entidades::DETALHAR,
        &entidades::CONSULTAR,
        &entidades::REMOVER,
        &produtos::CADASTRAR,
        &produtos::ATUALIZAR,
        &produtos::DETALHAR,
        &produtos::CONSULTAR,
        &produtos::REMOVER,
        &embalagens::CADASTRAR,
        &embalagens::ATUALIZAR,
        &embalagens::CONSULTAR,
        &eans::CADASTRAR,
        &eans::DETALHAR,
        &eans::CONSULTAR,
        &eans::REMOVER,
        &variacoes::CADASTRAR,
        &variacoes::ATUALIZAR,
        &variacoes::CONSULTAR,
        &saldos::ATUALIZAR,
        &saldos::CONSULTAR,
        &saldos::V2_ATUALIZAR,
        &saldos::V2_CONSULTAR,
        &saldos::V2_CONSULTAR_VARIACAO,
        &davs::CADASTRAR,
        &davs::DETALHAR,
        &davs::CONSULTAR,
        &davs::REMOVER,
        &integradores::PRODUTOS_CADASTRAR_LISTA,
        &integradores::PRODUTOS_ATUALIZAR_LISTA,
        &integradores::PRODUTOS_ATUALIZAR_PRECOS,
        &integradores::PRODUTOS_CONSULTAR_TEXTO,
        &integradores::GRUPOS_CONSULTAR,
        &integradores::OCORRENCIAS_CONSULTAR,
        &integradores::ITENS_NOTA_ENTRADA_CONSULTAR,
        &integradores::ITENS_NOTA_ENTRADA_CONSULTAR_COMPRA,
        &integradores::MOVIMENTACOES_ESTOQUE_CONSULTAR,
        &integradores::VENDAS_CONSULTAR,
        &integradores::ITENS_VENDA_CONSULTAR,
        &integradores::TIPOS_DOCUMENTO_FINANCEIRO_CONSULTAR,
        &integradores::DOCUMENTOS_FINANCEIROS_CONSULTAR,
        &integradores::DOCUMENTOS_FINANCEIROS_BAIXAR_BOLETO,
        &integradores::TABELAS_CONSULTAR,
        &integradores_servicos::ORDENS_SERVICO_CONSULTAR,
        &integradores_servicos::ORDENS_SERVICO_CADASTRAR,
        &integradores_servicos::ORDENS_SERVICO_ATUALIZAR,
        &integradores_servicos::ORDENS_SERVICO_ATUALIZAR_STATUS,
        &integradores_servicos::ORDENS_SERVICO_CADASTRAR_ITENS,
        &integradores_servicos::ORDENS_SERVICO_ATUALIZAR_ITENS,
        &integradores_servicos::ORDENS_SERVICO_REMOVER_ITENS,
        &integradores_servicos::REGISTROS_PRODUCAO_CONSULTAR,
        &integradores_servicos::REGISTROS_PRODUCAO_CADASTRAR,
        &integradores_servicos::CONTAS_GOURMET_CONSULTAR,
        &integradores_servicos::CONTAS_GOURMET_CADASTRAR,
        &integradores_servicos::DAVS_CONSULTAR_ITENS,
        &integradores_servicos::DAVS_DETALHAR_ITEM,
        &integradores_servicos::DAVS_ATUALIZAR_ITEM,
        &integradores_servicos::DAVS_REMOVER_ITEM,
    ],
    server: "",
    headers: &[("idusuario", "idusuario"), ("idfilial", "idfilial")],
    session: &SESSAO,
    keys: Keys::IgnoreCaseInReplies,
    login: Some(&autenticacao::LOGIN),
    rate: None,
    // The word is capitalised here, whatever `token_type` says.
    authentication: Authentication::Bearer("token"),
    // A failure is told by HTTP's status, and in plain words or none.
    envelope: Envelope { list: "value", ..Envelope::NONE },
    inbound: None,
});
