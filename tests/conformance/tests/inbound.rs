//! Strangers at the door: what comes in is bounded, believed only with its whole secret, and answered without a word.

use retaguarda::text;
use retaguarda_conformance::{Function, cases};
use serde_json::{Value, json};

const JSON: &str = r#"{"Content-Type":"application/json"}"#;

fn receive(system: &str, headers: &str, body: &[u8], secret: &Value) -> Value {
    let received = text::receive(system, headers, body, &secret.to_string(), "");
    serde_json::from_str(&received).expect("an answer")
}

fn webhook(token: &str) -> String {
    json!({"action": "created", "codigo": 1, "date": "2019-01-11 14:55:19", "module": "vendas", "securityToken": token})
        .to_string()
}

#[test]
fn a_megabyte_is_read_and_no_byte_more() {
    let secret = json!({"securityToken": "x"});
    let mut body = webhook("x").into_bytes();
    body.resize(1_000_000, b' ');
    assert_eq!(receive("egestor", JSON, &body, &secret)["ok"], true);
    body.push(b' ');
    let refused = receive("egestor", JSON, &body, &secret);
    assert_eq!(refused["refusal"]["kind"], "too_large");
    assert_eq!(refused["reply"], json!({"status": 413, "headers": {}, "body": ""}));
}

#[test]
fn a_secret_is_right_as_a_whole_or_not_at_all() {
    let token = "01a161daaaf265968c1f36a19ef8f4";
    let secret = json!({"securityToken": token});
    assert_eq!(receive("egestor", JSON, webhook(token).as_bytes(), &secret)["ok"], true);
    let mut others: Vec<String> = (0..token.len()).map(|end| token[..end].to_owned()).collect();
    others.extend((0..token.len()).map(|at| format!("{}g{}", &token[..at], &token[at + 1..])));
    others.extend([token.to_uppercase(), format!("{token} "), format!(" {token}"), format!("{token}\0")]);
    for other in others {
        let refused = receive("egestor", JSON, webhook(&other).as_bytes(), &secret);
        assert_eq!(refused["reply"], json!({"status": 401, "headers": {}, "body": ""}), "{other}");
    }
}

#[test]
fn only_null_says_that_whoever_sends_is_believed() {
    let body = webhook("x");
    assert_eq!(receive("egestor", JSON, body.as_bytes(), &Value::Null)["ok"], true);
    for secret in [
        "",
        "{}",
        "[]",
        "false",
        "0",
        "\"\"",
        "\"x\"",
        "{\"securityToken\":null}",
        "{\"a\":\"x\"}",
        "nul",
        "null x",
    ] {
        let refused = text::receive("egestor", JSON, body.as_bytes(), secret, "");
        let refused: Value = serde_json::from_str(&refused).expect("an answer");
        assert_eq!(refused["refusal"]["kind"], "misconfigured", "{secret}");
        assert_eq!(refused["reply"]["status"], 500, "{secret}");
    }
}

/// Every text of a value.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(entries) => entries.values().for_each(|entry| texts(entry, found)),
        _ => {}
    }
}

#[test]
fn no_secret_is_handed_out() {
    let mut compared = 0;
    for (file, case) in cases() {
        if case.function != Function::Receive {
            continue;
        }
        let mut secrets = Vec::new();
        texts(&case.secret, &mut secrets);
        let answer = case.run().to_string();
        for secret in secrets.iter().filter(|secret| secret.len() > 1) {
            compared += 1;
            assert!(!answer.contains(secret.as_str()), "{file}: {}: {answer}", case.name);
        }
    }
    assert!(compared > 20, "{compared} secrets were looked for");
}

/// A small generator (xorshift), so that a failure can be had again.
fn random(seed: &mut u64, below: usize) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    (*seed % below.max(1) as u64) as usize
}

#[test]
fn twenty_thousand_strange_forms_are_answered() {
    const PIECES: [&str; 16] = [
        "--b",
        "\r\n",
        "\r\n\r\n",
        "--",
        "\n",
        "Content-Disposition: form-data; name=\"codigo\"",
        "Content-Disposition: ;",
        "name=",
        "\"",
        "\\",
        "action=created",
        "&",
        "%",
        "%zz",
        "=",
        "\u{fffd}",
    ];
    let types = [
        "multipart/form-data; boundary=b",
        "multipart/form-data; boundary=\"b",
        "multipart/form-data;boundary=",
        "application/x-www-form-urlencoded",
        "application/json",
        ";",
        "",
    ];
    let mut seed = 0x5eed_u64;
    for _ in 0..20_000 {
        let pieces: Vec<&str> =
            (0..random(&mut seed, 24)).map(|_| PIECES[random(&mut seed, PIECES.len())]).collect();
        let headers = json!({"content-type": types[random(&mut seed, types.len())]}).to_string();
        let answer = receive("egestor", &headers, pieces.concat().as_bytes(), &Value::Null);
        assert_eq!(answer["ok"], false, "{answer}");
        assert!(matches!(answer["reply"]["status"].as_u64(), Some(400 | 415)), "{answer}");
    }
}

#[test]
fn hundreds_of_thousands_of_fields_take_no_time() {
    let object = format!("{{{}\"z\":0}}", (0..70_000).map(|i| format!("\"{i}\":0,")).collect::<String>());
    let form = "a&".repeat(499_999);
    let part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n".repeat(15_000) + "--b--";
    for (mime, body) in [
        ("application/json", object),
        ("application/x-www-form-urlencoded", form),
        ("multipart/form-data; boundary=b", part),
    ] {
        let headers = json!({"content-type": mime}).to_string();
        assert!(body.len() <= 1_000_000);
        let answer = receive("egestor", &headers, body.as_bytes(), &Value::Null);
        assert_eq!(answer["refusal"]["problems"][0]["code"], "list_too_long", "{mime}");
    }
}
