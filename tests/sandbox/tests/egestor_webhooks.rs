//! eGestor's webhooks: what is sent of which change, how often it is tried, and that nothing leaves this machine.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};
use support::egestor::{get, open, post};
use support::service::Service;

/// A receiver that answers each request with the next status, the last for all that follow; what came, as head and body.
fn receiver(statuses: &'static [u16]) -> (String, Receiver<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/avisos", listener.local_addr().expect("an address"));
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for (number, stream) in listener.incoming().flatten().enumerate() {
            let mut reader = BufReader::new(stream);
            let mut head = String::new();
            while reader.read_line(&mut head).expect("a line") > 2 {}
            let lower = head.to_lowercase();
            let length = lower.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
            let mut body = vec![0; length.and_then(|length| length.trim().parse().ok()).expect("a length")];
            reader.read_exact(&mut body).expect("a body");
            let status = statuses.get(number).or(statuses.last()).expect("a status");
            let reply = format!("HTTP/1.1 {status} X\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK");
            reader.into_inner().write_all(reply.as_bytes()).expect("a reply");
            if tell.send((head, String::from_utf8(body).expect("UTF-8"))).is_err() {
                return;
            }
        }
    });
    (url, told)
}

/// The next that comes.
fn next(told: &Receiver<(String, String)>) -> (String, String) {
    told.recv_timeout(Duration::from_secs(60)).expect("a webhook")
}

/// Every webhook that is done with, once there are so many.
fn done(service: &Service, number: usize) -> Vec<Value> {
    for _ in 0..600 {
        let deliveries = service.get("/__sandbox/webhooks").json();
        match deliveries.as_array().expect("a list") {
            list if list.len() >= number => return list.clone(),
            _ => std::thread::sleep(Duration::from_millis(100)),
        }
    }
    panic!("fewer than {number} webhooks");
}

#[test]
fn changes_are_told_as_json() {
    let service = open();
    let (url, told) = receiver(&[200]);
    let set = json!({ "endpoint": url, "contatos": true, "produtos": true, "enviarComoJson": true });
    let key = post(&service, "webhooks", set)["securityToken"].clone();
    let code = post(&service, "contatos", json!({ "nome": "Ana", "tipo": ["cliente"] }))["codigo"].clone();
    let (head, body) = next(&told);
    assert!(head.to_lowercase().contains("content-type: application/json\r\n"), "{head}");
    let mut body: Value = serde_json::from_str(&body).expect("JSON");
    let date = body["date"].take();
    assert!(date.as_str().is_some_and(|date| date.len() == 19), "{date}");
    let code = code.to_string();
    assert_eq!(
        body,
        json!({ "action": "created", "codigo": code, "date": null, "module": "contatos", "securityToken": key })
    );
    // A category belongs to no module.
    post(&service, "categorias", json!({ "nome": "Feira" }));
    service.put(&format!("/api/v1/contatos/{code}"), &json!({ "nome": "Ana Maria" }));
    done(&service, 2);
    service.delete(&format!("/api/v1/contatos/{code}"));
    let actions: Vec<Value> = done(&service, 3).iter().map(|one| one["action"].clone()).collect();
    assert_eq!(actions, ["created", "updated", "deleted"]);
}

#[test]
fn a_form_is_tried_until_it_is_taken() {
    let service = open();
    let (url, told) = receiver(&[500, 401, 200]);
    let key = post(&service, "webhooks", json!({ "endpoint": url, "vendas": true }))["securityToken"].clone();
    let wanted = json!({ "module": "Financeiros", "action": "updated", "codigo": 7 });
    let delivery = service.post("/__sandbox/webhook", &wanted).json();
    assert_eq!(
        delivery,
        json!({ "module": "Financeiros", "action": "updated", "codigo": 7, "delivered": true, "tries": [500, 401, 200] })
    );
    let tries: Vec<(String, String)> = (0..3).map(|_| next(&told)).collect();
    assert!(tries.iter().all(|(_, body)| *body == tries[0].1), "{tries:?}");
    let (head, body) = &tries[0];
    assert!(head.to_lowercase().contains("content-type: multipart/form-data; boundary="), "{head}");
    let part = format!("name=\"securityToken\"\r\n\r\n{}\r\n", key.as_str().expect("a key"));
    assert!(body.contains(&part) && body.contains("name=\"codigo\"\r\n\r\n7\r\n"), "{body}");
}

#[test]
fn after_five_tries_it_is_lost() {
    let service = open();
    let (url, _told) = receiver(&[503]);
    post(&service, "webhooks", json!({ "endpoint": url, "produtos": true }));
    let wanted = json!({ "module": "produtos", "action": "deleted", "codigo": 1 });
    let delivery = service.post("/__sandbox/webhook", &wanted).json();
    assert_eq!(
        (&delivery["delivered"], &delivery["tries"]),
        (&json!(false), &json!([503, 503, 503, 503, 503]))
    );
}

#[test]
fn nothing_leaves_this_machine() {
    let service = open();
    assert_eq!(get(&service, "webhooks")["endpoint"], "http://www.example.com/webhookEgestor");
    post(&service, "produtos", json!({ "descricao": "Pão" }));
    let wanted = json!({ "module": "produtos", "action": "created", "codigo": 1 });
    assert_eq!(service.post("/__sandbox/webhook", &wanted).status, 400);
    assert_eq!(service.get("/__sandbox/webhooks").json(), json!([]));
}
