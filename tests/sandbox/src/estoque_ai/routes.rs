//! The five operations.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::{Bytes, to_bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Query, Request, State};
use axum::http::header::{CONTENT_TYPE, HOST, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use axum::{Extension, Json, Router};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use uuid::Uuid;

use super::answers::Refusal;
use super::day::Day;
use super::{Account, form};
use crate::faults::{BODY_LIMIT, LastRecord, TokenExpired, page};
use crate::moment;

/// The manual says 5 MB; whether these are 1000 or 1024, nothing shows.
const FILE_LIMIT: usize = 5 * 1024 * 1024;

type Words = Query<HashMap<String, String>>;

/// All of them. The address ends in a slash and the paths begin with one: both ways of joining them are taken.
pub fn routes(account: Arc<Account>) -> Router {
    let mut routes = Router::new();
    for slash in ["/", "//"] {
        let path = |tail: &str| format!("/api/auth-key/{{token}}{slash}{tail}");
        routes = routes
            .route(&path("movimentos"), get(history).post(send))
            .route(&path("movimentos/{id}"), get(one))
            .route(&path("inventario"), get(inventory))
            .route(&path("inventario/{id}"), put(confirm));
    }
    routes
        .route_layer(from_fn_with_state(account.clone(), check))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .fallback(async || (StatusCode::NOT_FOUND, page("Not Found")))
        .with_state(account)
}

async fn check(
    State(account): State<Arc<Account>>,
    Path(names): Path<HashMap<String, String>>,
    expired: Option<Extension<TokenExpired>>,
    request: Request,
    next: Next,
) -> Response {
    if expired.is_some() || names.get("token") != Some(&account.settings.token) {
        return Refusal::Unauthorized.into_response();
    }
    next.run(request).await
}

async fn send(
    State(account): State<Arc<Account>>,
    Query(words): Words,
    request: Request,
) -> Result<Response, Refusal> {
    let location = location(&request);
    let day = read(words.get("modo").map(String::as_str), request).await?;
    let now = Timestamp::now();
    let due = now.checked_add(account.settings.processing_delay).unwrap_or(now);
    let id = account.store().queue(day, now, due)?;
    let location = [(LOCATION, format!("{location}/movimentacoes/{id}"))];
    Ok((StatusCode::CREATED, location, Json(json!({ "idMovimento": id }))).into_response())
}

/// The address as the client sees it, secret included, as the manual prints it.
fn location(request: &Request) -> String {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let path = request.uri().path().trim_end_matches('/');
    let base = path.strip_suffix("/movimentos").unwrap_or(path).trim_end_matches('/');
    format!("http://{host}{base}")
}

async fn read(mode: Option<&str>, request: Request) -> Result<Day, Refusal> {
    match (mode, content_type(request.headers()).as_str()) {
        (Some("JSON"), "application/json") => {
            let body = to_bytes(request.into_body(), FILE_LIMIT).await.map_err(|_| too_large())?;
            form::from_json(&body)
        }
        (Some("CSV"), "multipart/form-data") => form::from_csv(&file(request).await?),
        (Some("JSON" | "CSV"), _) => Err(Refusal::invalid("O Content-Type não corresponde ao modo.")),
        _ => Err(Refusal::invalid("modo: deve ser JSON ou CSV.")),
    }
}

fn content_type(headers: &HeaderMap) -> String {
    let whole = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    whole.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The first part that is a file, whatever its name: the manual gives none.
async fn file(request: Request) -> Result<Bytes, Refusal> {
    let unreadable = || Refusal::invalid("Não foi possível ler o arquivo.");
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| unreadable())?;
    while let Some(part) = parts.next_field().await.map_err(|_| unreadable())? {
        if part.file_name().is_some() {
            let file = part.bytes().await.map_err(|_| unreadable())?;
            return if file.len() > FILE_LIMIT { Err(too_large()) } else { Ok(file) };
        }
    }
    Err(Refusal::invalid("Nenhum arquivo foi enviado."))
}

fn too_large() -> Refusal {
    Refusal::invalid("O arquivo tem mais de 5MB.")
}

async fn history(State(account): State<Arc<Account>>, Query(words): Words) -> Result<Response, Refusal> {
    let from = date(&words, "dtInicio")?.unwrap_or(Date::MIN);
    let to = date(&words, "dtFim")?.unwrap_or(Date::MAX);
    let store = account.store();
    let found = store.movements.iter().filter(|movement| (from..=to).contains(&movement.dt_movimento));
    let found: Vec<_> = found.collect();
    let mut response = Json(&found).into_response();
    if let Some(Ok(last)) = found.last().map(serde_json::to_vec) {
        response.extensions_mut().insert(LastRecord(Bytes::from(last)));
    }
    Ok(response)
}

async fn one(
    State(account): State<Arc<Account>>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let id = uuid(&id)?;
    let store = account.store();
    let movement = store.movements.iter().find(|movement| movement.id_movimento == id);
    movement.map(|movement| Json(movement).into_response()).ok_or(Refusal::NotFound)
}

async fn inventory(State(account): State<Arc<Account>>, Query(words): Words) -> Result<Response, Refusal> {
    let date = date(&words, "dtInventario")?.unwrap_or_else(|| moment::local(Timestamp::now()).date());
    let store = account.store();
    let inventory = store.inventories.iter().find(|inventory| inventory.dt_inventario == date);
    inventory.map(|inventory| Json(inventory).into_response()).ok_or(Refusal::NotFound)
}

/// There is nothing to see of a confirmation: no operation tells it.
async fn confirm(
    State(account): State<Arc<Account>>,
    Path((_, id)): Path<(String, String)>,
) -> Result<StatusCode, Refusal> {
    let id = uuid(&id)?;
    let known = account.store().inventories.iter().any(|inventory| inventory.id_inventario == id);
    if known { Ok(StatusCode::OK) } else { Err(Refusal::NotFound) }
}

fn uuid(text: &str) -> Result<Uuid, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

fn date(words: &HashMap<String, String>, name: &str) -> Result<Option<Date>, Refusal> {
    let wrong = || Refusal::invalid(format!("{name}: deve ser uma data no formato yyyy-mm-dd."));
    words.get(name).map(|text| form::date(text).ok_or_else(wrong)).transpose()
}
