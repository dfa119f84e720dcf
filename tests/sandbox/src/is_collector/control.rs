//! What a person would do beside the API: count with a scanner, and press the button that sends a notification.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Account;
use super::answers::Refusal;
use super::count::{Beep, simulate, stamp};
use super::store::Single;
use crate::here::is_here;
use crate::moment;

/// The device of a count that was made up.
const DEVICE: &str = "e0xxxdc3bABc5a3";

pub fn routes(account: Arc<Account>) -> Router {
    Router::new()
        .route("/__sandbox/count", post(count))
        .route("/__sandbox/notify", post(notify))
        .with_state(account)
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Type {
    Single,
    Inventory,
    Check,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Count {
    #[serde(rename = "type")]
    kind: Type,
    id: Option<i64>,
    /// What was counted; made up when missing.
    counts: Option<Vec<Line>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    code: String,
    qty: Decimal,
    area: Option<i64>,
    extrainfo: Option<String>,
}

async fn count(
    State(account): State<Arc<Account>>,
    Json(count): Json<Count>,
) -> Result<Json<Value>, Refusal> {
    let now = Timestamp::now();
    let given = count.counts.map(|lines| beeps(lines, now));
    let mut store = account.store();
    let id = count.id.unwrap_or_else(|| store.singles.keys().max().unwrap_or(&0) + 1);
    match count.kind {
        Type::Single => {
            let goods = store.single_goods();
            let usual = || goods.items.keys().map(|code| (code.clone(), Decimal::TEN)).collect::<Vec<_>>();
            let beeps = given.unwrap_or_else(|| simulate(&usual(), &goods, &[], now));
            let name = format!("coleta {id}");
            let single =
                Single { name, transmitted: moment::utc_text(now), device: DEVICE.to_owned(), beeps };
            store.singles.insert(id, single);
        }
        Type::Inventory => {
            let inventory = store.inventory(id)?;
            inventory.count_due = Some(now);
            match given {
                Some(beeps) => inventory.counted(beeps, now),
                None => store.settle(now),
            }
        }
        Type::Check => {
            let check = store.check(id)?;
            let beeps = given.unwrap_or_else(|| check.simulated(now));
            check.counted(beeps, now);
        }
    }
    Ok(Json(json!({ "id": id })))
}

fn beeps(lines: Vec<Line>, now: Timestamp) -> Vec<Beep> {
    let beep = |line: Line| Beep {
        area: line.area.unwrap_or(1),
        code: line.code,
        qty: line.qty,
        extra: line.extrainfo,
        at: String::new(),
    };
    let mut beeps: Vec<Beep> = lines.into_iter().map(beep).collect();
    stamp(&mut beeps, now);
    beeps
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notify {
    /// Where to, on this machine only.
    url: String,
    #[serde(rename = "type")]
    kind: String,
    id: i64,
    /// The token of verification.
    bearer: Option<String>,
}

/// Sends a notification, and says what came back and whether the vendor would be content with it.
async fn notify(
    State(account): State<Arc<Account>>,
    Json(notify): Json<Notify>,
) -> (StatusCode, Json<Value>) {
    if !is_here(&notify.url) {
        let error = json!({ "error": "the url must begin with http:// and name this machine" });
        return (StatusCode::BAD_REQUEST, Json(error));
    }
    let body = json!({ "branchToken": account.settings.token, "type": notify.kind, "id": notify.id });
    let sent = tokio::task::spawn_blocking(move || send(&notify, &body)).await;
    match sent {
        Ok(Ok(reply)) => (StatusCode::OK, Json(reply)),
        Ok(Err(error)) => {
            (StatusCode::BAD_GATEWAY, Json(json!({ "accepted": false, "error": error.to_string() })))
        }
        Err(error) => {
            (StatusCode::BAD_GATEWAY, Json(json!({ "accepted": false, "error": error.to_string() })))
        }
    }
}

fn send(notify: &Notify, body: &Value) -> Result<Value, ureq::Error> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(10)))
        .build()
        .into();
    let mut request = agent.post(&notify.url).header("Content-Type", "application/json");
    if let Some(bearer) = &notify.bearer {
        request = request.header("Authorization", format!("Bearer {bearer}"));
    }
    let mut reply = request.send(body.to_string())?;
    let status = reply.status().as_u16();
    let kind = reply.headers().get("Content-Type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.to_owned();
    let text = reply.body_mut().read_to_string()?;
    let is_text = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/plain"));
    let accepted = status == 200 && is_text && text == "OK";
    Ok(json!({ "accepted": accepted, "status": status, "content_type": kind, "body": text }))
}
