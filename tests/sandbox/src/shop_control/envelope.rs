//! The envelope around every reply, good or bad, in the wire's key order.

use axum::Json;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Value, json};

use crate::faults::LastRecord;

/// What a route answers.
pub type Answer = Result<Response, Refusal>;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a, T> {
    sucesso: bool,
    mensagem: Option<&'a str>,
    tipo: Option<&'a str>,
    complemento_tipo: Option<&'a str>,
    status_code: u16,
    dados: T,
}

/// A success.
pub fn success<T: Serialize>(dados: T) -> Response {
    let envelope = Envelope {
        sucesso: true,
        mensagem: None,
        tipo: None,
        complemento_tipo: None,
        status_code: 200,
        dados,
    };
    json_utf8(Json(envelope).into_response())
}

/// A success with a list.
pub fn list<T: Serialize>(dados: &[T]) -> Response {
    let mut response = success(dados);
    if let Some(Ok(last)) = dados.last().map(serde_json::to_vec) {
        response.extensions_mut().insert(LastRecord(Bytes::from(last)));
    }
    response
}

/// The success without a word of the contacts' writes: `text/html` and no body.
pub fn silent_success() -> Response {
    ([(CONTENT_TYPE, "text/html")], ()).into_response()
}

/// A failure: HTTP 200 all the same, but for the one status seen in the field.
#[derive(Debug, PartialEq)]
pub struct Refusal {
    http: StatusCode,
    status: u16,
    tipo: &'static str,
    mensagem: String,
    dados: Value,
}

impl Refusal {
    fn new(status: u16, tipo: &'static str, mensagem: impl Into<String>) -> Refusal {
        Refusal { http: StatusCode::OK, status, tipo, mensagem: mensagem.into(), dados: Value::Null }
    }

    pub fn authentication(mensagem: impl Into<String>) -> Refusal {
        Refusal::new(401, "AUTENTICACAO_INVALIDA", mensagem)
    }

    pub fn header(mensagem: impl Into<String>) -> Refusal {
        Refusal::new(400, "HEADER_INVALIDO", mensagem)
    }

    pub fn body(mensagem: impl Into<String>) -> Refusal {
        Refusal::new(400, "BODY_INVALIDO", mensagem)
    }

    pub fn field(mensagem: impl Into<String>) -> Refusal {
        Refusal::new(400, "CAMPO_INVALIDO", mensagem)
    }

    pub fn search(mensagem: impl Into<String>) -> Refusal {
        Refusal::new(400, "TIPO_BUSCA_INVALIDO", mensagem)
    }

    pub fn license() -> Refusal {
        Refusal::new(403, "LICENCA_EXPIRADA_OU_INVALIDA", "Licença expirada ou inválida.")
    }

    /// The wire's own words; `what` is e.g. "Cliente".
    pub fn not_found(what: &str) -> Refusal {
        Refusal::new(404, "REGISTRO_NAO_ENCONTRADO", format!("{what} não encontrado"))
    }

    /// As above for a word of the other gender.
    pub fn not_found_f(what: &str) -> Refusal {
        Refusal::new(404, "REGISTRO_NAO_ENCONTRADO", format!("{what} não encontrada"))
    }

    /// The wire's own words.
    pub fn end_of_pages() -> Refusal {
        Refusal::new(417, "FIM_DE_PAGINA", "Não há registros disponíveis na página requisitada.")
    }

    /// A real HTTP 409, seen by integrators.
    pub fn already_registered(codigo: i64) -> Refusal {
        let dados = json!({ "codigoAtual": codigo });
        let refusal = Refusal::new(409, "CAMPO_INVALIDO", "Já existe um cadastro com o CPF/CNPJ informado.");
        Refusal { http: StatusCode::CONFLICT, dados, ..refusal }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let envelope = Envelope {
            sucesso: false,
            mensagem: Some(&self.mensagem),
            tipo: Some(self.tipo),
            complemento_tipo: Some(""),
            status_code: self.status,
            dados: &self.dados,
        };
        json_utf8((self.http, Json(envelope)).into_response())
    }
}

fn json_utf8(mut response: Response) -> Response {
    let value = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, value);
    response
}
