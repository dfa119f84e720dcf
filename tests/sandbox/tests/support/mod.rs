//! A small client for the tests: it signs what it sends and reads envelopes.

// Each test file is a program of its own and uses a part of this.
#![allow(dead_code)]

pub mod egestor;
pub mod service;

use std::time::Duration;

use retaguarda_sandbox::shop_control::signature;
use retaguarda_sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use ureq::Agent;
use ureq::http::{HeaderMap, Request};

pub const AUTH: &str = "/auth/?serie=HIAABB-100000-ABCD&codfilial=1";
const TIMESTAMP: &str = "1552937756";

/// A sandbox of its own for each test, and somebody who has logged in.
pub struct Shop {
    sandbox: Sandbox,
    agent: Agent,
    pub token: String,
}

pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("ASCII"))
    }

    /// The data of a success.
    #[track_caller]
    pub fn dados(&self) -> Value {
        let mut json = self.json();
        assert_eq!(
            (self.status, &json["sucesso"], &json["statusCode"]),
            (200, &json!(true), &json!(200)),
            "{json}"
        );
        json["dados"].take()
    }

    /// Kind and status of a failure under HTTP 200.
    #[track_caller]
    pub fn refusal(&self) -> (String, u64) {
        let json = self.json();
        assert_eq!(
            (self.status, &json["sucesso"], &json["dados"]),
            (200, &json!(false), &Value::Null),
            "{json}"
        );
        assert_eq!(json["complementoTipo"], "");
        assert!(json["mensagem"].as_str().is_some_and(|text| !text.is_empty()));
        (json["tipo"].as_str().expect("tipo").to_owned(), json["statusCode"].as_u64().expect("statusCode"))
    }
}

impl Shop {
    pub fn open() -> Shop {
        Shop::with(Options { receipt_delay: Duration::ZERO, ..Options::default() })
    }

    pub fn with(options: Options) -> Shop {
        let sandbox = Sandbox::start(options).expect("a free port");
        let mut shop = Shop { sandbox, agent: agent("teste/1.0"), token: String::new() };
        shop.log_in();
        shop
    }

    pub fn log_in(&mut self) {
        let reply = self.raw("GET", AUTH, &[], None);
        self.token = reply.dados()["token"].as_str().expect("token").to_owned();
    }

    /// Where the shop's program listens.
    pub fn address(&self) -> &str {
        &self.sandbox.addresses().shop_control
    }

    /// The headers of a signed request.
    pub fn headers(&self, method: &str, body: &str) -> Vec<(&'static str, String)> {
        vec![
            ("Authorization", format!("Token {}", self.token)),
            ("CodFilial", "1".to_owned()),
            ("Timestamp", TIMESTAMP.to_owned()),
            ("Signature", signature("senha", method, TIMESTAMP, body.as_bytes())),
        ]
    }

    pub fn get(&self, path: &str) -> Reply {
        self.try_get(path).expect("a reply")
    }

    pub fn try_get(&self, path: &str) -> Result<Reply, ureq::Error> {
        self.try_raw("GET", path, &self.headers("get", ""), None)
    }

    pub fn post(&self, path: &str, body: &Value) -> Reply {
        self.try_send("POST", path, &body.to_string()).expect("a reply")
    }

    pub fn put(&self, path: &str, body: &Value) -> Reply {
        self.try_send("PUT", path, &body.to_string()).expect("a reply")
    }

    pub fn try_send(&self, method: &str, path: &str, body: &str) -> Result<Reply, ureq::Error> {
        self.try_raw(method, path, &self.headers(method, body), Some(body))
    }

    pub fn raw(&self, method: &str, path: &str, headers: &[(&str, String)], body: Option<&str>) -> Reply {
        self.try_raw(method, path, headers, body).expect("a reply")
    }

    pub fn try_raw(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, String)],
        body: Option<&str>,
    ) -> Result<Reply, ureq::Error> {
        self.try_as(&self.agent, method, path, headers, body)
    }

    pub fn try_as(
        &self,
        agent: &Agent,
        method: &str,
        path: &str,
        headers: &[(&str, String)],
        body: Option<&str>,
    ) -> Result<Reply, ureq::Error> {
        let url = format!("{}{path}", self.address());
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let mut response = match body {
            Some(body) => {
                let request = request.header("Content-Type", "application/json");
                agent.run(request.body(body.as_bytes().to_vec()).expect("a request"))?
            }
            None => agent.run(request.body(()).expect("a request"))?,
        };
        let body = response.body_mut().read_to_vec()?;
        Ok(Reply { status: response.status().as_u16(), headers: response.headers().clone(), body })
    }

    pub fn fault(&self, fault: &Value) {
        assert_eq!(self.raw("POST", "/__sandbox/faults", &[], Some(&fault.to_string())).status, 201);
    }

    /// Method and path of every request that came, with the status sent.
    pub fn log(&self) -> Vec<(String, String, u64)> {
        let entries = self.raw("GET", "/__sandbox/log", &[], None).json();
        let text = |value: &Value| value.as_str().expect("text").to_owned();
        let entries = entries.as_array().expect("a list");
        entries
            .iter()
            .map(|e| (text(&e["method"]), text(&e["path"]), e["status"].as_u64().unwrap_or(0)))
            .collect()
    }
}

pub fn agent(user_agent: &str) -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .user_agent(user_agent)
        .timeout_global(Some(Duration::from_secs(20)))
        .build()
        .into()
}

/// A JSON text without the white space between its parts: keys and digits stay as they are written.
pub fn compact(json: &str) -> String {
    let (mut compact, mut in_text, mut escaped) = (String::new(), false, false);
    for character in json.chars() {
        if in_text || !character.is_whitespace() {
            compact.push(character);
        }
        if character == '"' && !escaped {
            in_text = !in_text;
        }
        escaped = character == '\\' && !escaped;
    }
    compact
}

/// The customer of the manual's example.
pub fn manuals_client() -> Value {
    json!({
        "Nome": "Postman Cliente #2", "Fantasia": "Exporta Web #2", "Tipo": "C", "FisicaJuridica": "F",
        "CpfCnpj": "16025717087", "Rg": "179810467", "Ie": "ISENTO", "Cep": 82515000,
        "Endereco": "Av. Pref. Erasto Gaertner", "Numero": 2500, "Complemento": "Bl 131", "Bairro": "Bacacheri",
        "Cidade": "Curitiba", "Uf": "PR", "Pais": "", "Telefone1": "41992279389", "Telefone2": null,
    })
}

/// The sale of the manual's example.
pub fn manuals_sale(carrier: &str) -> Value {
    json!({
        "CpfCnpj": "16025717087", "CodigoOperacao": "500", "Data": "2019-02-19T00:00:00-03:00",
        "Produtos": [{
            "Codigo": "1", "CodigoCor": null, "CodigoTamanho": null, "Quantidade": 1.0000,
            "PrecoUnitario": 576.34, "DescontoUnitario": 100.00,
        }],
        "Recebimentos": [{
            "ValorParcelas": 476.34, "CodigoAdministradora": 1, "Vencimento": null, "Nsu": "995544",
            "QuantidadeParcelas": 1, "NumeroCartao": "2344", "Tipo": "C",
        }],
        "DadosEntrega": {
            "Valor": 10.00, "OpcoesFretePagoPor": "O", "PesoBruto": 0.0, "PesoLiquido": 0.0, "Volume": 0.0,
            "DataEntrega": null, "CnpjTransportadora": carrier, "NaoSomarFreteTotalNota": true,
            "OutroEndereco": {
                "Cep": "82600380", "Endereco": "Rua Nunia", "Numero": "11", "Complemento": null, "Bairro": "Teste",
                "Cidade": "Curitiba", "Uf": "PR",
            },
        },
    })
}
