//! The company, the labels of additional fields, the webhook, and the reports.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;
use uuid::Uuid;

use super::object;
use crate::egestor::Account;
use crate::egestor::answers::{Answer, Refusal};
use crate::egestor::records::{Record, text};

const MODULES: [&str; 5] = ["produtos", "contatos", "vendas", "usuarios", "financeiro"];

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/empresa", get(company))
        .route("/config/vendas/customizado", get(labels))
        .route("/webhooks", get(webhook).post(set_webhook))
        .route("/relatorios/{nome}", post(report))
}

async fn company(State(account): State<Arc<Account>>) -> Answer {
    Ok(Json(account.samples.answer("empresa")).into_response())
}

async fn labels(State(account): State<Arc<Account>>) -> Answer {
    Ok(Json(account.samples.answer("customizado")).into_response())
}

async fn webhook(State(account): State<Arc<Account>>) -> Answer {
    Ok(Json(&account.store().webhook).into_response())
}

/// The answer lacks `enviarComoJson`, as the blueprint's does.
async fn set_webhook(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let sent = object(&body)?;
    let endpoint = text(&sent, "endpoint");
    if endpoint.is_empty() {
        let fields = vec!["endpoint".to_owned()];
        return Err(Refusal::invalid("Campos obrigatórios não informados: endpoint", fields));
    }
    let flag = |name: &str| sent.get(name).is_some_and(|flag| *flag == true || *flag == 1);
    let mut webhook = Record::from([
        ("endpoint".to_owned(), json!(endpoint)),
        ("securityToken".to_owned(), json!(Uuid::new_v4().simple().to_string())),
    ]);
    webhook.extend(MODULES.map(|name| (name.to_owned(), json!(flag(name)))));
    let answer = Json(&webhook).into_response();
    webhook.insert("enviarComoJson".to_owned(), json!(flag("enviarComoJson")));
    account.store().webhook = webhook;
    Ok(answer)
}

/// Every report is the blueprint's example, whatever is asked for, if all that must be is.
async fn report(State(account): State<Arc<Account>>, Path(nome): Path<String>, body: Bytes) -> Answer {
    let sent = if body.is_empty() { Record::new() } else { object(&body)? };
    let report = account.samples.reports.get(&nome);
    let report = report.ok_or_else(|| Refusal::new(404, format!("Relatório {nome} não encontrado.")))?;
    let missing = account.samples.missing(&nome, &sent);
    if !missing.is_empty() {
        let message = format!("Campos obrigatórios não informados: {}", missing.join(", "));
        return Err(Refusal::invalid(message, missing));
    }
    Ok(Json(report).into_response())
}
