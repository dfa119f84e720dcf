//! Shop Control 9 (IdealSoft), module "Integrações": the session, the envelope, the proof of identity and every operation.
//!
//! The module runs on the shop's own machine, on plain HTTP and a port of its own. Its server ignores the case of keys: the manual's tables
//! are camelCase, the requests that it prints PascalCase. The tables here are camelCase throughout, as the replies are.

pub mod autenticacao;
pub mod auxiliares;
pub mod clientes;
mod comum;
pub mod contatos;
pub mod estoque;
pub mod estoque_v2;
pub mod fotos;
pub mod precos;
pub mod produtos;
pub mod promocoes;
pub mod saidas;
pub mod vendas;

use crate::schema::*;

/// The settings of a session.
pub static SESSAO: Object = object(
    "Sessao",
    &[
        required("url", string())
            .label("Endereço do servidor")
            .doc("Endereço do módulo Integrações na máquina da loja, com a porta: http://servidor:60500."),
        optional("serie", string())
            .label("Número de série")
            .doc("Número de série licenciado do Shop Control 9; só a autenticação o usa."),
        optional("codFilial", integer(1, 9999))
            .label("Código da filial")
            .doc("Filial licenciada. Vai na autenticação e no cabeçalho CodFilial de todas as outras chamadas."),
        optional("senha", string())
            .secret()
            .label("Senha")
            .doc("Senha definida nas configurações do módulo. Assina as chamadas e nunca é enviada."),
        optional("token", string())
            .secret()
            .label("Token")
            .doc("Token dado pela autenticação. Vale 12 horas nas capturas; o manual não diz quantas."),
        optional("userAgent", string()).label("User-Agent").doc(
            "O servidor embute no token o User-Agent de quem o pediu: as demais chamadas precisam levar o mesmo. \
             O manual não o menciona.",
        ),
        optional("utcOffset", text(6)).label("Fuso horário").doc(
            "Diferença para UTC, como -03:00, para datas com hora que venham sem fuso. \
             Sem ela, uma data assim é recusada.",
        ),
        optional("callsPerMinute", integer(1, 6000))
            .label("Chamadas por minuto")
            .doc("Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum."),
        optional(
            "palavraDetalhe",
            one_of(&[
                choice("detalhe", "como em /v2/estoque/detalhe/..."),
                choice("detalhes", "como em /v2/estoque/detalhes/..."),
            ]),
        )
        .label("Palavra do estoque V2")
        .doc(
            "O manual imprime ora detalhe, ora detalhes nos caminhos do estoque V2, e nenhuma captura decide. \
             Sem este ajuste, cada operação usa a palavra que o manual imprime nela.",
        ),
    ],
)
.doc("Os dados de acesso a um servidor do Shop Control 9.");

/// Shop Control 9.
pub static SYSTEM: System = system(System {
    id: "shop_control",
    title: "Shop Control 9",
    manual: "shop-control",
    operations: &[
        &autenticacao::AUTENTICAR,
        &auxiliares::CONSULTAR,
        &clientes::CONSULTAR,
        &clientes::DETALHAR,
        &clientes::CADASTRAR,
        &clientes::ATUALIZAR,
        &contatos::CONSULTAR,
        &contatos::DETALHAR,
        &contatos::DETALHAR_URL,
        &contatos::CADASTRAR,
        &contatos::ATUALIZAR,
        &produtos::CONSULTAR,
        &produtos::DETALHAR,
        &produtos::GRADES_DETALHAR,
        &fotos::CONSULTAR,
        &fotos::BAIXAR,
        &precos::CONSULTAR,
        &precos::DETALHAR,
        &precos::V2_DETALHAR,
        &promocoes::CONSULTAR,
        &promocoes::DETALHAR,
        &promocoes::DETALHAR_PRODUTO,
        &estoque::DETALHAR,
        &estoque::DETALHAR_GRADE,
        &estoque::DETALHAR_GRADE_COR,
        &estoque::DETALHAR_GRADE_TAMANHO,
        &estoque::DETALHAR_GRADE_TAMANHO_COR,
        &estoque::DETALHAR_GRADE_URL,
        &estoque_v2::DETALHAR,
        &estoque_v2::DETALHAR_LOTE,
        &estoque_v2::DETALHAR_SERIE,
        &estoque_v2::DETALHAR_EDICAO,
        &estoque_v2::DETALHAR_GRADE,
        &estoque_v2::DETALHAR_GRADE_COR,
        &estoque_v2::DETALHAR_GRADE_TAMANHO,
        &estoque_v2::DETALHAR_GRADE_TAMANHO_COR,
        &estoque_v2::CONSULTAR,
        &vendas::CADASTRAR,
        &vendas::RECIBOS_DETALHAR,
        &saidas::DETALHAR,
        &saidas::CONSULTAR,
        &saidas::CONSULTAR_PERIODO,
    ],
    server: "",
    headers: &[],
    session: &SESSAO,
    keys: Keys::IgnoreCase,
    login: Some(&autenticacao::LOGIN),
    rate: None,
    authentication: Authentication::SignedToken(SignedToken {
        scheme: "Token",
        token: "token",
        password: "senha",
        signature: "Signature",
        timestamp: "Timestamp",
        // Some of the printed requests say `AuthKey`, the header's old name; every public client sends this one.
        setting: ("CodFilial", "codFilial"),
    }),
    envelope: Envelope {
        success: "sucesso",
        success_word: "",
        message: "mensagem",
        code: "tipo",
        detail: "complementoTipo",
        status: "statusCode",
        data: "dados",
        list: "",
        codes: &[
            ("EXCECAO_SERVIDOR", Meaning::Error(ErrorKind::Server)),
            ("AUTENTICACAO_INVALIDA", Meaning::Error(ErrorKind::Authentication)),
            ("HEADER_INVALIDO", Meaning::Error(ErrorKind::Invalid)),
            ("BODY_INVALIDO", Meaning::Error(ErrorKind::Invalid)),
            ("CAMPO_INVALIDO", Meaning::Error(ErrorKind::Invalid)),
            ("LICENCA_EXPIRADA_OU_INVALIDA", Meaning::Error(ErrorKind::License)),
            ("FIM_DE_PAGINA", Meaning::EndOfList),
            ("REGISTRO_NAO_ENCONTRADO", Meaning::Error(ErrorKind::NotFound)),
            ("TIPO_BUSCA_INVALIDO", Meaning::Error(ErrorKind::Invalid)),
        ],
    },
    inbound: None,
});
