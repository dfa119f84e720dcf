//! A plain client of one of the services, for those that sign nothing.

use std::time::Duration;

use retaguarda_sandbox::{Addresses, Options, Sandbox};
use serde_json::Value;
use ureq::Agent;
use ureq::http::Request;

use super::{Reply, agent};

/// A sandbox of its own for each test, and one of its services.
pub struct Service {
    pub sandbox: Sandbox,
    agent: Agent,
    address: String,
    /// Sent with every request.
    pub headers: Vec<(&'static str, String)>,
}

impl Service {
    pub fn open(pick: fn(&Addresses) -> &String) -> Service {
        let mut options = Options::default();
        options.estoque_ai.processing_delay = Duration::ZERO;
        options.is_collector.count_delay = Duration::ZERO;
        Service::with(options, pick)
    }

    pub fn with(options: Options, pick: fn(&Addresses) -> &String) -> Service {
        let sandbox = Sandbox::start(options).expect("free ports");
        let address = pick(sandbox.addresses()).clone();
        Service { sandbox, agent: agent("teste/1.0"), address, headers: vec![] }
    }

    pub fn get(&self, path: &str) -> Reply {
        self.send("GET", path, &[], None)
    }

    pub fn delete(&self, path: &str) -> Reply {
        self.send("DELETE", path, &[], None)
    }

    pub fn post(&self, path: &str, body: &Value) -> Reply {
        self.json("POST", path, body)
    }

    pub fn put(&self, path: &str, body: &Value) -> Reply {
        self.json("PUT", path, body)
    }

    fn json(&self, method: &str, path: &str, body: &Value) -> Reply {
        let headers = [("Content-Type", "application/json")];
        self.send(method, path, &headers, Some(body.to_string().into_bytes()))
    }

    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<Vec<u8>>) -> Reply {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let response = match body {
            Some(body) => self.agent.run(request.body(body).expect("a request")),
            None => self.agent.run(request.body(()).expect("a request")),
        };
        let mut response = response.expect("a reply");
        let body = response.body_mut().read_to_vec().expect("a body");
        Reply { status: response.status().as_u16(), headers: response.headers().clone(), body }
    }

    pub fn fault(&self, fault: &Value) {
        assert_eq!(self.post("/__sandbox/faults", fault).status, 201);
    }
}
