//! Who asks, and where: a router tells the server of an account, and the account's code gives a token. The manual has neither; public client code has both.

use crate::schema::*;

/// What a token is asked for with.
pub static PEDIDO_DE_TOKEN: Object = object(
    "PedidoDeToken",
    &[
        required(
            "grant_type",
            one_of(&[choice("client_credentials", "pelo código de autorização da conta")]),
        )
        .label("Concessão")
        .doc("Como o token é pedido: sempre o mesmo, e vai sem que a chamada o diga."),
        optional("scope", one_of(&[choice("public-api", "a API pública")]))
            .label("Escopo")
            .doc("Para que serve o token. A maioria das integrações o envia."),
    ],
)
.doc("O pedido de um token de acesso.");

/// A token.
pub static TOKEN_DE_ACESSO: Object = object(
    "TokenDeAcesso",
    &[
        required("access_token", string()).secret().label("Token de acesso").doc(
            "Vai no cabeçalho Authorization das demais chamadas, depois da palavra Bearer com \
             maiúscula.",
        ),
        optional("token_type", string())
            .label("Tipo")
            .doc("Vem em minúsculas, e assim não serve ao cabeçalho: não o copie."),
        required("expires_in", integer(0, i64::MAX))
            .nullable()
            .text_ok()
            .label("Validade")
            .doc("Por quantos segundos vale: 3599 ou 3600 nas integrações."),
        optional("scope", string()).label("Escopo").doc("Para que serve o token."),
        optional("jti", string()).label("Identificador").doc("Identificador do token."),
    ],
)
.open()
.doc("Um token de acesso e a sua validade.");

/// `GET https://server-portal.intelidata.inf.br/roteador/endereco-servidor/{conta}`
pub static SERVIDOR_DETALHAR: Operation =
    get("servidor.detalhar", "https://server-portal.intelidata.inf.br/roteador/endereco-servidor/{conta}")
        .evidence(Evidence::Integrators)
        .title("Consultar o endereço do servidor")
        .doc(
            "O endereço atual do servidor da conta, como texto; pode vir sem https://. Pergunte \
             de novo quando o servidor não responder: ele muda de lugar.",
        )
        .path(&[required("conta", string()).label("Conta").doc("Identificação da conta.")])
        .from_session(&[("conta", "conta")])
        .returns(Reply::Text)
        .without_authentication();

/// `POST /oauth/token`
pub static AUTENTICAR: Operation = post("autenticacao.autenticar", "/oauth/token")
    .evidence(Evidence::Integrators)
    .title("Autenticar")
    .doc("Troca o código de autorização da conta por um token de acesso.")
    .body(form(&PEDIDO_DE_TOKEN))
    .constants(&[("grant_type", "client_credentials")])
    .returns(enveloped(&TOKEN_DE_ACESSO))
    .authenticated_by(Authentication::Basic("codigoAutorizacao"))
    .safe_to_repeat();

/// How a session logs in: as the SDK among the public client code does, two minutes before the end, and once on a 401.
pub static LOGIN: Login = Login {
    operation: &AUTENTICAR,
    token: "access_token",
    end: TokenEnd::After("expires_in"),
    margin: 120,
    renewal: None,
    expired: &[Sign::status(401)],
};
