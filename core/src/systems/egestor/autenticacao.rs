//! Chapter "Autenticação - OAuth": the three ways to a token, and the page where a person gives consent.

use crate::schema::*;

/// What a token's answer holds.
pub static TOKEN: Object = object(
    "Token",
    &[
        required("access_token", string())
            .number_ok()
            .secret()
            .label("Token")
            .doc("Vai em Authorization: Bearer nas outras chamadas."),
        optional("token_type", string()).number_ok().label("Tipo").doc("Sempre Bearer."),
        optional("expires_in", INT)
            .text_ok()
            .empty_is_null()
            .label("Validade")
            .doc("Segundos de vida do token: 900."),
        optional("refresh_token", string())
            .number_ok()
            .secret()
            .label("Token de renovação")
            .doc("Serve uma vez só; a renovação dá outro."),
        optional("personal_token", string())
            .number_ok()
            .secret()
            .unproven()
            .label("Token pessoal")
            .doc("Só na troca do código. Consta do manual antigo."),
    ],
)
.doc("Um token de acesso.");

/// The request for a token by the personal token.
pub static TOKEN_PESSOAL: Object = object(
    "TokenPessoal",
    &[
        optional("grant_type", one_of(&[choice("personal", "token pessoal")]))
            .label("Forma de acesso")
            .doc("Sempre personal; vai sem que se informe."),
        required("personal_token", string()).secret().label("Token pessoal").doc(
            "Token gerado em Configurações, aba API. Trate-o como texto: as partes não são \
             base64url.",
        ),
    ],
)
.doc("O pedido de token com o token pessoal.");

/// The request for a token by a refresh token.
pub static RENOVACAO: Object = object(
    "RenovacaoToken",
    &[
        optional("grant_type", one_of(&[choice("refresh_token", "token de renovação")]))
            .label("Forma de acesso")
            .doc("Sempre refresh_token; vai sem que se informe."),
        required("refresh_token", string())
            .secret()
            .label("Token de renovação")
            .doc("O último que se recebeu."),
        optional("client_id", string())
            .label("Aplicação")
            .doc("Identificação da aplicação. Nem todo cliente a envia."),
        optional("client_secret", string())
            .secret()
            .label("Segredo da aplicação")
            .doc("Segredo da aplicação. Nem todo cliente o envia."),
        optional("redirect_uri", string())
            .label("Endereço de retorno")
            .doc("O da configuração da aplicação; o SDK do fabricante não o envia aqui."),
    ],
)
.doc("O pedido de token com o último token de renovação.");

/// The request for a token by a code.
pub static CODIGO_ACESSO: Object = object(
    "CodigoAcesso",
    &[
        optional("grant_type", one_of(&[choice("authorization_code", "código de acesso")]))
            .label("Forma de acesso")
            .doc("Sempre authorization_code; vai sem que se informe."),
        required("code", string()).secret().label("Código").doc("Código que veio no endereço de retorno."),
        required("client_id", string()).label("Aplicação").doc("Identificação da aplicação."),
        required("client_secret", string())
            .secret()
            .label("Segredo da aplicação")
            .doc("Segredo da aplicação."),
        required("redirect_uri", string())
            .label("Endereço de retorno")
            .doc("O da configuração da aplicação."),
    ],
)
.doc("A troca do código de acesso por um token.");

/// POST /oauth/access_token
pub static AUTENTICAR: Operation = post("autenticacao.autenticar", "/oauth/access_token")
    .title("Obter token")
    .doc(
        "Dá um token de 15 minutos a partir do token pessoal. O caminho não tem /v1. O token \
         pessoal dura: pedir outro token antes dos 15 minutos dispensa a renovação.",
    )
    .manual(107, "Solicitando tokens de acesso › Utilizando personal_token")
    .body(json(&TOKEN_PESSOAL))
    .constants(&[("grant_type", "personal")])
    .from_session(&[("personal_token", "personalToken")])
    .returns(enveloped(&TOKEN))
    .without_authentication()
    // The personal token stays what it is, and the tokens that were given before are good until they end.
    .safe_to_repeat();

/// POST /oauth/access_token
pub static AUTENTICAR_RENOVACAO: Operation = post("autenticacao.autenticar.renovacao", "/oauth/access_token")
    .title("Renovar o token")
    .doc(
        "Troca o token de renovação por um novo par. O manual atual não traz mais esta forma; \
         o SDK do fabricante a usa.",
    )
    .manual(83, "Utilizando refresh_token (manual de 2018)")
    .body(json(&RENOVACAO))
    .constants(&[("grant_type", "refresh_token")])
    .from_session(&[
        ("refresh_token", "refreshToken"),
        ("client_id", "clientId"),
        ("client_secret", "clientSecret"),
        ("redirect_uri", "redirectUri"),
    ])
    .returns(enveloped(&TOKEN))
    .evidence(Evidence::Integrators)
    .without_authentication();

/// POST /oauth/access_token
pub static AUTENTICAR_CODIGO: Operation = post("autenticacao.autenticar.codigo", "/oauth/access_token")
    .title("Trocar o código por um token")
    .doc(
        "Troca o código que a página de autorização devolveu por um token. O manual atual não \
         traz mais esta forma; o SDK do fabricante a usa.",
    )
    .manual(110, "Utilizando o código de acesso (manual de 2018)")
    .body(json(&CODIGO_ACESSO))
    .constants(&[("grant_type", "authorization_code")])
    .from_session(&[
        ("client_id", "clientId"),
        ("client_secret", "clientSecret"),
        ("redirect_uri", "redirectUri"),
    ])
    .returns(enveloped(&TOKEN))
    .evidence(Evidence::Integrators)
    .without_authentication();

/// GET /oauth/authorize
pub static AUTORIZAR: Operation = get("autenticacao.autorizar", "/oauth/authorize")
    .title("Página de autorização")
    .doc(
        "O endereço que se abre no navegador da pessoa: ela consente, e o código chega ao \
         endereço de retorno. Não se chama por programa. Visto no SDK do fabricante.",
    )
    .manual(111, "Utilizando o código de acesso (manual de 2018)")
    .query(&[
        required("client_id", string()).label("Aplicação").doc("Identificação da aplicação."),
        required("redirect_uri", string())
            .label("Endereço de retorno")
            .doc("Para onde a pessoa volta com o código."),
    ])
    .constants(&[("response_type", "code")])
    .from_session(&[("client_id", "clientId"), ("redirect_uri", "redirectUri")])
    .returns(Reply::Text)
    .evidence(Evidence::Integrators)
    .without_authentication();

/// How a session logs in: by the personal token, or by the token of renewal where an application's identity is there too. A token lives 15 minutes
/// (line 107 of the manual); clients renew it from 30 to 100 seconds before.
pub static LOGIN: Login = Login {
    operation: &AUTENTICAR,
    token: "access_token",
    end: TokenEnd::After("expires_in"),
    margin: 60,
    renewal: Some(Renewal {
        operation: &AUTENTICAR_RENOVACAO,
        member: "refresh_token",
        setting: "refreshToken",
        only_with: "clientId",
    }),
    // The vendor's own SDK logs in again on this word only.
    expired: &[Sign::detail(401, "access_denied")],
};
