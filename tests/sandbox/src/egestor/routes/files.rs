//! Disco virtual, and the photos of products: files that are sent in, and links that live ten minutes.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Path, Query, Request, State};
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::code;
use crate::egestor::Account;
use crate::egestor::answers::{Answer, Refusal};
use crate::egestor::listing::Words;
use crate::egestor::records::{Record, list, text};
use crate::egestor::store::now;

/// How long a link lives, in seconds.
const LINK_LIFE: i64 = 600;

pub fn routes() -> Router<Arc<Account>> {
    Router::new().route("/discoVirtual", post(store_file)).route("/produtos/{codigo}/fotos", post(add_photo))
}

/// Where the links lead, outside of the API.
pub fn downloads() -> Router<Arc<Account>> {
    Router::new().route("/arquivos/{codigo}", get(download))
}

/// A file, and the fields that came with it.
struct Sent {
    name: String,
    kind: String,
    bytes: Bytes,
    fields: Record,
}

async fn read(request: Request, file: &str) -> Result<Sent, Refusal> {
    let unreadable = || Refusal::new(400, "Não foi possível ler o arquivo enviado.");
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| unreadable())?;
    let (mut found, mut fields) = (None, Record::new());
    while let Some(part) = parts.next_field().await.map_err(|_| unreadable())? {
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file_name) if name == file => {
                let kind = part.content_type().unwrap_or("application/octet-stream").to_owned();
                found = Some((file_name, kind, part.bytes().await.map_err(|_| unreadable())?));
            }
            _ => {
                fields.insert(name, json!(part.text().await.map_err(|_| unreadable())?));
            }
        }
    }
    let missing =
        || Refusal::invalid(format!("Campos obrigatórios não informados: {file}"), vec![file.to_owned()]);
    let (name, kind, bytes) = found.ok_or_else(missing)?;
    Ok(Sent { name, kind, bytes, fields })
}

/// A link that ends soon.
fn link(headers: &HeaderMap, code: &Value) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    format!("http://{host}/arquivos/{code}?temp_url_expires={}", Timestamp::now().as_second() + LINK_LIFE)
}

async fn store_file(State(account): State<Arc<Account>>, request: Request) -> Answer {
    let headers = request.headers().clone();
    let sent = read(request, "arquivo").await?;
    let record = keep(&account, &headers, sent);
    let shown: Record = record.into_iter().filter(|(name, _)| name != "linkDireto").collect();
    Ok(Json(shown).into_response())
}

fn keep(account: &Account, headers: &HeaderMap, sent: Sent) -> Record {
    let mut record = account.samples.model("discoVirtual").blank();
    let module = sent.fields.get("codModulo").map_or(0, crate::egestor::records::as_integer);
    let mut store = account.store();
    let code = json!(store.next_code("discoVirtual"));
    let own = [
        ("codModulo", json!(module)),
        ("modulo", json!(text(&sent.fields, "modulo"))),
        ("nome", json!(sent.name)),
        ("descricao", json!(text(&sent.fields, "descricao"))),
        ("tipo", json!(sent.kind)),
        ("dtEnvio", json!(now())),
        ("tamanho", json!(sent.bytes.len())),
        ("linkDireto", json!(link(headers, &code))),
    ];
    record.extend(own.map(|(name, value)| (name.to_owned(), value)));
    let record = store.add("discoVirtual", record);
    store.files.insert(code.to_string(), (sent.kind, sent.bytes));
    record
}

async fn add_photo(
    State(account): State<Arc<Account>>,
    Path(codigo): Path<String>,
    request: Request,
) -> Answer {
    let code = code(&codigo)?;
    account.store().get("produtos", code)?;
    let headers = request.headers().clone();
    let sent = read(request, "foto").await?;
    let record = keep(&account, &headers, sent);
    let link = record["linkDireto"].clone();
    let mut store = account.store();
    let product = store.get_mut("produtos", code)?;
    let mut photos = list(product, "listaImagens").to_vec();
    photos.push(json!({ "foto": { "link": link } }));
    product.insert("listaImagens".to_owned(), Value::Array(photos));
    Ok(Json(json!({ "codigo": record["codigo"], "link": link })).into_response())
}

async fn download(
    State(account): State<Arc<Account>>,
    Path(codigo): Path<String>,
    Query(words): Query<Words>,
) -> Response {
    let alive = words.get("temp_url_expires").and_then(|time| time.parse::<i64>().ok());
    if alive.is_none_or(|end| end <= Timestamp::now().as_second()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    match account.store().files.get(&codigo) {
        Some((kind, bytes)) => ([(CONTENT_TYPE, kind.clone())], bytes.clone()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
