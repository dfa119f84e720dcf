//! A conversation in a test: a flow is driven by hand, put away and taken up again at every step.

#![allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail, and need not use all of this"
)]

pub mod vendor;

use retaguarda::engine::Problem;
use retaguarda::engine::json::Reader;
use retaguarda::session::{
    Access, Action, Done, Failed, Fed, Flow, FlowKind, FlowOptions, Read, Reason, Received, Sending, Why,
};
use serde_json::Value;

/// Wednesday, 18 November 2026, 10:13:20 in Brazil.
pub const NOW: f64 = 1_795_007_600.0;

pub const SHOP: &str = r#"{"url":"http://loja:60500","serie":"HIAABB","codFilial":1,"senha":"segredo"}"#;
pub const SHOP_TOKEN: &str =
    r#"{"url":"http://loja:60500","serie":"HIAABB","codFilial":1,"senha":"segredo","token":"T0"}"#;
pub const UNIPLUS: &str = r#"{"url":"https://uniplus","codigoAutorizacao":"YTpi","token":"T0"}"#;
pub const EGESTOR: &str = r#"{"personalToken":"pessoal","token":"T0"}"#;
pub const COLLECTOR: &str = r#"{"username":"u","password":"p","user":"ana@loja.com.br","token":"T0"}"#;
pub const ESTOQUE_AI: &str = r#"{"authToken":"segredo da loja"}"#;

/// A login's reply of Shop Control: a token that ends so many seconds from `NOW`.
pub fn shop_token(token: &str, seconds: i64) -> String {
    let end = retaguarda::engine::time::format_utc(NOW as i64 + seconds);
    good(&format!(r#"{{"token":"{token}","expireAt":"{end}"}}"#))
}

/// A good reply of Shop Control.
pub fn good(data: &str) -> String {
    format!(
        r#"{{"sucesso":true,"mensagem":"","tipo":null,"complementoTipo":null,"statusCode":200,"dados":{data}}}"#
    )
}

/// A failure of Shop Control, inside of HTTP 200.
pub fn bad(word: &str, status: u16) -> String {
    format!(
        r#"{{"sucesso":false,"mensagem":"não","tipo":"{word}","complementoTipo":"","statusCode":{status},"dados":null}}"#
    )
}

/// A flow with all that is around it.
#[derive(Debug)]
pub struct Talk {
    pub flow: Flow,
    pub access: Access,
    pub settings: String,
    pub now: f64,
    pub warnings: Vec<Problem>,
}

/// Begins a flow.
pub fn start(
    kind: FlowKind,
    operation: &str,
    params: &str,
    settings: &str,
    cursor: &str,
    options: &str,
) -> Result<Talk, Vec<Problem>> {
    let options = FlowOptions::from_json(options)?;
    let (mut params, mut source) = (Reader::of_text(params), Reader::of_text(settings));
    let (flow, warnings) = Flow::start(kind, operation, &mut params, None, &mut source, cursor, &options)?;
    Ok(Talk { flow, access: Access::new(), settings: settings.to_owned(), now: NOW, warnings })
}

/// Begins a flow of which nothing is wrong.
pub fn begin(kind: FlowKind, operation: &str, params: &str, settings: &str) -> Talk {
    start(kind, operation, params, settings, "", "").unwrap_or_else(|problems| panic!("{problems:?}"))
}

impl Talk {
    /// Puts everything away, and takes it up again.
    fn put_away(&mut self) {
        let (state, access) = (self.flow.to_json(), self.access.to_json());
        assert!(!state.contains("segredo") && !state.contains("pessoal"), "a secret in the state: {state}");
        self.flow = Flow::from_json(&state).expect("its own state");
        self.access = Access::from_json(&access).expect("its own access");
        assert_eq!(self.flow.to_json(), state);
        assert_eq!(self.access.to_json(), access);
    }

    pub fn step(&mut self) -> Action {
        self.put_away();
        let action = self.flow.step(&mut Reader::of_text(&self.settings), &mut self.access, self.now, 0.5);
        self.put_away();
        action
    }

    /// What is to be sent now.
    pub fn sends(&mut self) -> Sending {
        match self.step() {
            Action::Send(sending) => sending,
            action => panic!("it should send, not {action:?}"),
        }
    }

    /// Where it is to be sent.
    pub fn url(&mut self) -> String {
        self.sends().request.url
    }

    /// Waits, and says how long and why.
    pub fn waits(&mut self) -> (f64, Why) {
        match self.step() {
            Action::Wait { until, why } => {
                assert!(until > self.now, "a wait that is over");
                let seconds = until - self.now;
                self.now = until;
                (seconds, why)
            }
            action => panic!("it should wait, not {action:?}"),
        }
    }

    pub fn is_done(&mut self) -> Done {
        match (self.step(), self.step()) {
            (Action::Done(done), Action::Done(again)) => {
                assert_eq!(done, again);
                done
            }
            (action, _) => panic!("it should be done, not {action:?}"),
        }
    }

    pub fn has_failed(&mut self) -> Failed {
        match (self.step(), self.step()) {
            (Action::Failed(failed), Action::Failed(again)) => {
                assert_eq!(failed, again);
                failed
            }
            (action, _) => panic!("it should have failed, not {action:?}"),
        }
    }

    /// The failure as JSON.
    pub fn error(&mut self) -> Value {
        serde_json::from_str(&self.has_failed().to_json()).expect("JSON")
    }

    pub fn replies_with(&mut self, status: u16, headers: &[(&str, &str)], body: &str) -> Fed {
        self.put_away();
        let reply = Received { status, headers, body: body.as_bytes() };
        let fed = self.flow.feed(&mut self.access, &reply, self.now);
        self.put_away();
        fed
    }

    pub fn replies(&mut self, status: u16, body: &str) -> Fed {
        self.replies_with(status, &[("Content-Type", "application/json")], body)
    }

    /// A reply that is read.
    pub fn reads(&mut self, body: &str) -> Read {
        self.replies(200, body).read.expect("something to read")
    }

    pub fn no_reply(&mut self, reason: Reason) {
        self.put_away();
        self.flow.fail(&mut self.access, reason, self.now);
        self.put_away();
    }
}

/// A header of a request.
pub fn header<'s>(sending: &'s Sending, name: &str) -> &'s str {
    let found = sending.request.headers.iter().find(|(other, _)| other == name);
    found.map_or("", |(_, value)| value.as_str())
}

/// A sale, as a call has it.
pub const SALE: &str = r#"{"body":{"codigoCliente":7,"codigoOperacao":"500","codigoCaixa":"1","data":"2026-11-18T00:00:00-03:00",
    "produtos":[{"codigo":"1","quantidade":1,"precoUnitario":576.34,"descontoUnitario":100.00}],
    "recebimentos":[{"valorParcelas":476.34,"codigoAdministradora":1,"nsu":"995544","quantidadeParcelas":1,"numeroCartao":"2344","tipo":"C"}]}}"#;

/// A day's movement, as a call has it.
pub const DAY: &str = r#"{"body":{"cnpj":"11222333000181","dtMovimento":"2026-11-18","movimentos":[{"codigoProduto":"000001",
    "gtin":"7894900027013","nomeProduto":"COCA COLA 2L","qtdVendida":10,"precoCusto":8,"precoVenda":9,"precoPromocao":null,
    "qtdEstoque":100,"acertoEstoque":0,"reposicaoEstoque":0}]}}"#;
