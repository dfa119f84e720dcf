//! The envelope: `status` and `message`, and beside them what the operation gives or the code of the error.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Value, json};

use super::form::Errors;

/// What an operation answers.
pub type Answer = Result<Response, Refusal>;

#[derive(Serialize)]
struct Envelope<'a, T> {
    status: &'static str,
    message: &'a str,
    #[serde(flatten)]
    data: T,
}

/// A success.
pub fn ok<T: Serialize>(message: &str, data: T) -> Response {
    Json(Envelope { status: "OK", message, data }).into_response()
}

/// A failure, by its code in the manual.
#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// 1
    NoBearer,
    /// 2
    BadToken,
    /// 3
    NoUser,
    /// 4
    BadUser,
    /// 5
    NoLicence,
    /// 6
    BadCredentials,
    /// 7
    Invalid(Errors),
    /// 8
    NotProcessed(String),
    /// 9
    Unknown,
    /// 503, without a code.
    Maintenance,
    /// 400, without a body.
    BadRequest,
}

impl Refusal {
    /// Something with this id that there is not.
    pub fn unknown_id(what: &str, id: i64) -> Refusal {
        Refusal::NotProcessed(format!("{what} {id} não encontrado."))
    }
}

fn error(code: u8, message: &str) -> IndexMap<&'static str, Value> {
    IndexMap::from([("status", json!("ERROR")), ("error_code", json!(code)), ("message", json!(message))])
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let coded = |status: StatusCode, code: u8, message: &str| {
            (status, Json(error(code, message))).into_response()
        };
        let denied = |code, message| coded(StatusCode::UNAUTHORIZED, code, message);
        match self {
            Refusal::NoBearer => denied(1, "Bearer Token não submetido."),
            Refusal::BadToken => denied(2, "Token inválido - expirado ou incorreto."),
            Refusal::NoUser => denied(3, "Usuário não submetido."),
            Refusal::BadUser => denied(4, "Acesso negado para o usuário informado."),
            Refusal::NoLicence => denied(5, "Conta sem licença ativa."),
            Refusal::BadCredentials => denied(6, "Autenticação não realizada. Verifique suas credenciais."),
            Refusal::Invalid(errors) => {
                let mut envelope = error(7, "Dados inválidos na solicitação.");
                envelope.insert("errors", json!(errors));
                (StatusCode::UNPROCESSABLE_ENTITY, Json(envelope)).into_response()
            }
            Refusal::NotProcessed(reason) => coded(StatusCode::UNPROCESSABLE_ENTITY, 8, &reason),
            Refusal::Unknown => coded(
                StatusCode::UNPROCESSABLE_ENTITY,
                9,
                "Ocorreu um erro desconhecido ao processar a solicitação. Por favor, tente novamente ou contate \
                 nosso suporte.",
            ),
            Refusal::Maintenance => {
                let message =
                    "O sistema está passando por manutenção. Tente novamente dentro de alguns instantes.";
                let envelope =
                    IndexMap::from([("status", json!("UNDER_MAINTENANCE")), ("message", json!(message))]);
                (StatusCode::SERVICE_UNAVAILABLE, Json(envelope)).into_response()
            }
            Refusal::BadRequest => StatusCode::BAD_REQUEST.into_response(),
        }
    }
}
