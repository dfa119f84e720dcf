//! Chapter "Autenticação": the credentials of a branch give a token.

use super::comum::{CONTAGEM, MESSAGE, STATUS};
use crate::schema::*;

/// The credentials of a branch.
pub static CREDENCIAIS: Object = object(
    "Credenciais",
    &[
        required("username", string())
            .secret()
            .label("Credencial TOKEN")
            .doc("A credencial TOKEN. Sem ela na chamada, vai a da sessão."),
        required("password", string())
            .secret()
            .label("Credencial SECRET")
            .doc("A credencial SECRET. Sem ela na chamada, vai a da sessão."),
    ],
)
.doc("As credenciais de uma filial.");

/// The token that the calls go with.
pub static TOKEN_DE_ACESSO: Object = object(
    "TokenDeAcesso",
    &[
        STATUS,
        MESSAGE,
        required("access_token", string())
            .secret()
            .label("Token de acesso")
            .doc("Vai no cabeçalho Authorization das demais chamadas."),
        required("expires_in", CONTAGEM)
            .nullable()
            .text_ok()
            .label("Validade")
            .doc("Por quantos segundos vale."),
    ],
)
.doc("O token de acesso e a sua validade.");

/// `POST /authenticate`
pub static AUTENTICAR: Operation = post("autenticacao.autenticar", "/api/v1/authenticate")
    .manual(69, "Gerar Token")
    .title("Autenticar")
    .doc("Troca as credenciais TOKEN e SECRET por um token de acesso.")
    .body(json(&CREDENCIAIS))
    .from_session(&[("username", "username"), ("password", "password")])
    .returns(enveloped(&TOKEN_DE_ACESSO))
    .without_authentication()
    .safe_to_repeat();

/// How a session logs in. A token lives as long as `expires_in` says, a day in the examples; ten minutes before that there is a new one.
pub static LOGIN: Login = Login {
    operation: &AUTENTICAR,
    token: "access_token",
    end: TokenEnd::After("expires_in"),
    margin: 600,
    renewal: None,
    // Of the six codes that come with 401, this alone says that the token is at fault (line 2321 of the manual).
    expired: &[Sign::code("2")],
};
