//! Autenticação: a token for a serial number and a branch, without any signature.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::get;
use serde::Serialize;

use crate::lock;
use crate::shop_control::envelope::{Answer, Refusal, success};
use crate::shop_control::fields::missing;
use crate::shop_control::period::Words;
use crate::shop_control::{Shop, auth, clock};

pub fn routes() -> Router<Arc<Shop>> {
    Router::new().route("/auth", get(token))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Token {
    token: String,
    expire_at: String,
}

async fn token(State(shop): State<Arc<Shop>>, headers: HeaderMap, words: Words) -> Answer {
    let serie = words.get("serie").ok_or_else(|| missing("serie"))?;
    let branch = words.get("codfilial").ok_or_else(|| missing("codfilial"))?;
    let options = &shop.options;
    if serie != options.serie || branch.parse() != Ok(options.cod_filial) {
        return Err(Refusal::license());
    }
    let agent = auth::user_agent(&headers);
    let (token, expires) = lock(&shop.tokens).issue(serie, options.cod_filial, agent, clock::now());
    Ok(success(Token { token, expire_at: clock::utc_text(expires) }))
}
