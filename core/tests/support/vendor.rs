//! A tiny vendor in memory: it gives tokens, pages and receipts, carries writes out and counts them, and has faults.

#![allow(
    dead_code,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may fail"
)]

use std::collections::BTreeMap;

use retaguarda::session::{Reason, Sending};
use serde_json::Value;

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    /// All tokens have ended before it comes.
    Expired,
    /// It never left.
    Connect,
    /// It was lost before anything was done.
    LostBefore(Reason),
    /// It was carried out, and the reply was lost.
    LostAfter(Reason),
    TooMany,
    /// A page of an error, of something in between, with nothing done.
    ErrorBefore(u16),
    /// The same, with all done.
    ErrorAfter(u16),
    /// All was done, and half of the reply comes.
    Cut,
    /// All was done, and nothing of the reply comes but its status.
    Empty,
    /// All was done, and a page of a portal comes.
    Html,
}

pub const FAULTS: [Fault; 18] = [
    Fault::None,
    Fault::None,
    Fault::None,
    Fault::None,
    Fault::Expired,
    Fault::Connect,
    Fault::LostBefore(Reason::Timeout),
    Fault::LostBefore(Reason::Network),
    Fault::LostAfter(Reason::Timeout),
    Fault::LostAfter(Reason::Network),
    Fault::TooMany,
    Fault::ErrorBefore(500),
    Fault::ErrorBefore(503),
    Fault::ErrorAfter(500),
    Fault::ErrorAfter(502),
    Fault::Cut,
    Fault::Empty,
    Fault::Html,
];

/// What a client gets.
#[derive(Clone, Debug)]
pub enum Got {
    Reply(u16, Vec<(&'static str, String)>, String),
    Nothing(Reason),
}

/// The vendor.
#[derive(Debug, Default)]
pub struct Vendor {
    /// How many tokens it has given; the last one is good.
    pub tokens: u32,
    /// Whether the last one has ended.
    pub ended: bool,
    /// How many rows its lists have.
    pub rows: u32,
    /// How many rows it gives at once, whatever it is asked for.
    pub page: u32,
    /// What was carried out, and how often.
    pub written: BTreeMap<String, u32>,
    /// How many questions each receipt still waits for.
    pub receipts: BTreeMap<String, u32>,
    /// When it was called.
    pub calls: Vec<f64>,
}

impl Vendor {
    /// Takes a request.
    pub fn serve(&mut self, sending: &Sending, fault: Fault, now: f64) -> Got {
        match fault {
            Fault::Connect => return Got::Nothing(Reason::Connect),
            Fault::LostBefore(reason) => return Got::Nothing(reason),
            _ => self.calls.push(now),
        }
        match fault {
            Fault::Expired => self.ended = true,
            Fault::TooMany => return reply(429, "<html>slow down</html>"),
            Fault::ErrorBefore(status) => return reply(status, "<html>no</html>"),
            _ => {}
        }
        let (status, body) = self.carry_out(sending);
        match fault {
            Fault::LostAfter(reason) => Got::Nothing(reason),
            Fault::ErrorAfter(status) => reply(status, "<html>no</html>"),
            Fault::Cut if status == 200 => reply(200, &body[..body.len() / 2]),
            Fault::Empty if status == 200 && !body.is_empty() => reply(200, ""),
            Fault::Html if status == 200 => reply(200, "<html>portal</html>"),
            _ => reply(status, &body),
        }
    }

    fn carry_out(&mut self, sending: &Sending) -> (u16, String) {
        let system = sending.operation.split('.').next().unwrap_or_default();
        if sending.purpose == "login" {
            self.tokens += 1;
            self.ended = false;
            let token = self.tokens;
            return (
                200,
                match system {
                    "shop_control" => super::shop_token(&format!("T{token}"), 43_200),
                    _ => format!(r#"{{"access_token":"T{token}","expires_in":3600}}"#),
                },
            );
        }
        let authorized = super::header(sending, "Authorization").ends_with(&format!(" T{}", self.tokens));
        if self.ended || !authorized {
            return match system {
                "shop_control" => (200, super::bad("AUTENTICACAO_INVALIDA", 401)),
                "egestor" => (401, r#"{"errCode":401,"errMsg":"x","errObs":"access_denied"}"#.to_owned()),
                _ => (401, String::new()),
            };
        }
        let url = &sending.request.url;
        match sending.operation.as_str() {
            "shop_control.clientes.consultar" => self.numbered(last_number(url, "/clientes/")),
            "egestor.categorias.consultar" => self.with_last(last_number(url, "page=")),
            "uniplus.eans.consultar" => self.counted(last_number(url, "limit="), last_number(url, "offset=")),
            "shop_control.clientes.cadastrar" => {
                self.write(&json(sending)["nome"]);
                (200, super::good(r#"{"codigoGerado":7}"#))
            }
            "shop_control.vendas.cadastrar" => {
                self.write(&json(sending)["observacao"]);
                let id = format!("00000000-0000-0000-0000-{:012}", self.receipts.len());
                self.receipts.insert(id.clone(), 2);
                (200, super::good(&format!(r#"{{"recibo":"{id}"}}"#)))
            }
            "shop_control.recibos.detalhar" => self.receipt(url),
            "uniplus.produtos.cadastrar.lista" => {
                json(sending).as_array().expect("a list").iter().for_each(|row| self.write(&row["codigo"]));
                (200, String::new())
            }
            other => panic!("the model has no {other}"),
        }
    }

    fn write(&mut self, name: &Value) {
        *self.written.entry(name.as_str().expect("a name").to_owned()).or_default() += 1;
    }

    fn receipt(&mut self, url: &str) -> (u16, String) {
        let id = url.rsplit('/').next().unwrap_or_default();
        let left = self.receipts.get_mut(id).expect("a receipt that was given");
        let done = *left == 0;
        *left = left.saturating_sub(1);
        let errors = if done { "null" } else { r#""Recibo ainda não processado.""# };
        (200, super::good(&format!(r#"{{"recibo":"{id}","pedidoProcessado":{done},"erros":{errors}}}"#)))
    }

    fn slice(&self, from: u32, count: u32, key: &str, quote: &str) -> String {
        let to = from.saturating_add(count.min(self.page)).min(self.rows);
        let rows: Vec<String> = (from..to).map(|row| format!(r#"{{"{key}":{quote}{row}{quote}}}"#)).collect();
        rows.join(",")
    }

    fn numbered(&self, page: u32) -> (u16, String) {
        let rows = self.slice((page - 1) * self.page, self.page, "codigo", "");
        let is_end = rows.is_empty();
        (200, if is_end { super::bad("FIM_DE_PAGINA", 417) } else { super::good(&format!("[{rows}]")) })
    }

    fn with_last(&self, page: u32) -> (u16, String) {
        let last = self.rows.div_ceil(self.page);
        let rows = self.slice((page - 1) * self.page, self.page, "codigo", "");
        (200, format!(r#"{{"current_page":{page},"last_page":{last},"data":[{rows}]}}"#))
    }

    fn counted(&self, limit: u32, offset: u32) -> (u16, String) {
        (200, format!("[{}]", self.slice(offset, limit, "ean", "\"")))
    }
}

fn reply(status: u16, body: &str) -> Got {
    let content_type = if body.starts_with('<') { "text/html" } else { "application/json" };
    Got::Reply(status, vec![("Content-Type", content_type.to_owned())], body.to_owned())
}

fn json(sending: &Sending) -> Value {
    serde_json::from_slice(sending.request.body.as_deref().unwrap_or_default()).expect("JSON")
}

/// The digits behind a word.
fn last_number(url: &str, word: &str) -> u32 {
    let digits: String =
        url.split(word).nth(1).unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}
