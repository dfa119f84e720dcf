//! The two envelopes that are not records: of failures, and of things done.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use indexmap::IndexMap;
use serde_json::{Value, json};

/// What a route answers.
pub type Answer = Result<Response, Refusal>;

/// A failure. The status is in the envelope too.
#[derive(Debug, PartialEq)]
pub struct Refusal {
    status: u16,
    message: String,
    note: Option<&'static str>,
    /// Names of fields.
    fields: Vec<String>,
    url: Option<String>,
}

impl Refusal {
    pub fn new(status: u16, message: impl Into<String>) -> Refusal {
        Refusal { status, message: message.into(), note: None, fields: Vec::new(), url: None }
    }

    /// 400, with the fields that are to blame.
    pub fn invalid(message: impl Into<String>, fields: Vec<String>) -> Refusal {
        Refusal { fields, ..Refusal::new(400, message) }
    }

    /// 422, with the field that is to blame.
    pub fn out_of_scope(message: impl Into<String>, field: &str) -> Refusal {
        Refusal { fields: vec![field.to_owned()], ..Refusal::new(422, message) }
    }

    /// 401; the path is named without `/api`.
    pub fn denied(path: &str) -> Refusal {
        Refusal {
            note: Some("access_denied"),
            url: Some(path.to_owned()),
            ..Refusal::new(401, "Não foi possível acessar o sistema. Verifique seu \"access_token\".")
        }
    }

    /// 404, in the vendor's own spelling.
    pub fn not_found(code: impl std::fmt::Display) -> Refusal {
        Refusal::new(404, format!("Nenhum registro com código {code} econtrado"))
    }

    /// 410
    pub fn gone(code: i64) -> Refusal {
        Refusal::new(410, format!("Registro com código {code} não existe."))
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut body = IndexMap::from([
            ("errCode", json!(self.status)),
            ("errMsg", json!(self.message)),
            ("errObs", json!(self.note)),
            ("errFields", if self.fields.is_empty() { Value::Null } else { json!(self.fields) }),
        ]);
        if let Some(url) = self.url {
            body.insert("errUrl", json!(url));
        }
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, Json(body)).into_response()
    }
}

/// Something done. Its code is 200, or the text of it.
pub fn done(text_code: bool, message: String) -> Response {
    let code = if text_code { json!("200") } else { json!(200) };
    let body = [("code", code), ("msg", json!(message)), ("obs", Value::Null), ("fields", Value::Null)];
    Json(IndexMap::from(body)).into_response()
}
