//! The webhooks: sent for every change of the modules that were chosen, to this machine only, up to five times.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Account;
use super::records::{Record, text};
use super::store::{Change, now};
use crate::here::is_here;
use crate::lock;

/// How often it is tried.
const TRIES: usize = 5;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(3);
/// What lies between two tries; the blueprint does not say.
const PAUSE: Duration = Duration::from_millis(100);

/// What came of the webhooks, and one on demand.
pub fn control(account: Arc<Account>) -> Router {
    Router::new()
        .route("/__sandbox/webhooks", get(deliveries))
        .route("/__sandbox/webhook", post(on_demand))
        .with_state(account)
}

/// Sends webhooks of what a request has changed, once it is answered.
pub async fn follow(State(account): State<Arc<Account>>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let (changes, webhook) = {
        let mut store = account.store();
        (std::mem::take(&mut store.changes), store.webhook.clone())
    };
    if response.status().is_success() && is_here(text(&webhook, "endpoint")) {
        for change in changes.iter().filter(|change| webhook.get(change.module) == Some(&json!(true))) {
            let notice = Notice::of(&webhook, change.module, change.action, change.code);
            let account = account.clone();
            tokio::task::spawn_blocking(move || notice.deliver(&account));
        }
    }
    response
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    /// `produtos`, `contatos`, `vendas`, `usuarios`, `financeiro`, or what a test wants in its place.
    module: String,
    action: String,
    codigo: i64,
}

/// Sends one to where the account says, and tells what came of it.
async fn on_demand(
    State(account): State<Arc<Account>>,
    Json(wanted): Json<Wanted>,
) -> (StatusCode, Json<Value>) {
    let webhook = account.store().webhook.clone();
    if !is_here(text(&webhook, "endpoint")) {
        let error = json!({ "error": "set a webhook first, to http:// and this machine" });
        return (StatusCode::BAD_REQUEST, Json(error));
    }
    let notice = Notice::of(&webhook, &wanted.module, &wanted.action, wanted.codigo);
    let sent = tokio::task::spawn_blocking(move || notice.deliver(&account)).await;
    match sent {
        Ok(delivery) => (StatusCode::OK, Json(delivery)),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "error": error.to_string() }))),
    }
}

/// Every webhook that is done with, in the order in which they were.
async fn deliveries(State(account): State<Arc<Account>>) -> Json<Value> {
    Json(Value::from(lock(&account.deliveries).clone()))
}

/// One webhook: the same bytes in every try.
struct Notice {
    endpoint: String,
    content_type: String,
    body: String,
    /// Module, action and code, for the list of deliveries.
    told: [Value; 3],
}

impl Notice {
    fn of(webhook: &Record, module: &str, action: &str, code: i64) -> Notice {
        let (code_text, date) = (code.to_string(), now());
        let fields = [
            ("action", action),
            ("codigo", &code_text),
            ("date", &date),
            ("module", module),
            ("securityToken", text(webhook, "securityToken")),
        ];
        let (content_type, body) = if webhook.get("enviarComoJson") == Some(&json!(true)) {
            ("application/json".to_owned(), Value::from_iter(fields).to_string())
        } else {
            let boundary = format!("------------------------{}", Uuid::new_v4().simple());
            (format!("multipart/form-data; boundary={boundary}"), form(&fields, &boundary))
        };
        let told = [json!(module), json!(action), json!(code)];
        Notice { endpoint: text(webhook, "endpoint").to_owned(), content_type, body, told }
    }

    /// Tries until it is taken, and keeps what came of it.
    fn deliver(&self, account: &Account) -> Value {
        let mut tries = Vec::new();
        while tries.len() < TRIES && tries.last() != Some(&json!(200)) {
            if !tries.is_empty() {
                std::thread::sleep(PAUSE);
            }
            tries.push(self.send().map_or_else(|error| json!(error.to_string()), |status| json!(status)));
        }
        let [module, action, code] = &self.told;
        let delivered = tries.last() == Some(&json!(200));
        let delivery = json!({
            "module": module, "action": action, "codigo": code, "delivered": delivered, "tries": tries,
        });
        lock(&account.deliveries).push(delivery.clone());
        delivery
    }

    fn send(&self) -> Result<u16, ureq::Error> {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(PATIENCE))
            .build()
            .into();
        let reply =
            agent.post(&self.endpoint).header("Content-Type", &self.content_type).send(self.body.as_str())?;
        Ok(reply.status().as_u16())
    }
}

fn form(fields: &[(&str, &str)], boundary: &str) -> String {
    let part = |(name, value): &(&str, &str)| {
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let parts: String = fields.iter().map(part).collect();
    format!("{parts}--{boundary}--\r\n")
}

/// The module that a resource belongs to, where there is one.
pub fn module(path: &str) -> Option<&'static str> {
    match path {
        "contatos" => Some("contatos"),
        "produtos" => Some("produtos"),
        "vendas" => Some("vendas"),
        "recebimentos" | "pagamentos" => Some("financeiro"),
        _ => None,
    }
}

impl Change {
    /// Adds a change; a record that was just made is not edited as well.
    pub fn note(changes: &mut Vec<Change>, path: &str, action: &'static str, code: i64) {
        let Some(module) = module(path) else { return };
        let known =
            |change: &Change| change.module == module && change.code == code && change.action != "deleted";
        if action != "updated" || !changes.iter().any(known) {
            changes.push(Change { module, action, code });
        }
    }
}
