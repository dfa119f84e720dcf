//! A client of eGestor that has logged in.

use retaguarda_sandbox::Options;
use retaguarda_sandbox::egestor::Settings;
use serde_json::{Value, json};

use super::Reply;
use super::service::Service;

pub fn open() -> Service {
    with(|settings| settings.limit = 10_000)
}

pub fn with(choose: fn(&mut Settings)) -> Service {
    let mut options = Options::default();
    choose(&mut options.egestor);
    let mut service = Service::with(options, |addresses| &addresses.egestor);
    log_in(&mut service);
    service
}

fn personal() -> Value {
    json!({ "grant_type": "personal", "personal_token": Settings::default().personal_token })
}

pub fn log_in(service: &mut Service) -> Value {
    service.headers.clear();
    let reply = service.post("/api/oauth/access_token", &personal()).json();
    assert_eq!((&reply["token_type"], &reply["expires_in"]), (&json!("Bearer"), &json!(900)));
    let token = reply["access_token"].as_str().expect("a token");
    service.headers = vec![("Authorization", format!("Bearer {token}"))];
    reply
}

#[track_caller]
pub fn get(service: &Service, path: &str) -> Value {
    let reply = service.get(&format!("/api/v1/{path}"));
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
}

#[track_caller]
pub fn post(service: &Service, path: &str, body: Value) -> Value {
    let reply = service.post(&format!("/api/v1/{path}"), &body);
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
}

/// Status and code of an error.
#[track_caller]
pub fn refusal(reply: &Reply) -> (u16, Value) {
    let json = reply.json();
    assert!(json["errMsg"].as_str().is_some_and(|text| !text.is_empty()), "{json}");
    (reply.status, json["errCode"].clone())
}
