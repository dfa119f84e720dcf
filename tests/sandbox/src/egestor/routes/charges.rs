//! Boletos and Pix: ways to be paid what is to be received.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::finance::{RECEIPTS, settle_one};
use super::{code, object};
use crate::egestor::Account;
use crate::egestor::answers::{Answer, Refusal};
use crate::egestor::records::{Record, as_integer, decimal, integer, like, list, number, text};
use crate::egestor::store::{now, today};

/// Open and paid, for a Boleto.
const OPEN: &str = "10";
const PAID: &str = "50";

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/boletos", post(new_slip))
        .route("/verificarRetornoBoletos", get(ask_bank))
        .route("/pix", post(new_pix))
        .route("/pix/credencial", get(credential))
        .route("/pix/{codigo}", get(one_pix))
        .route("/pix/{codigo}/consultarSituacao", get(situation))
}

async fn new_slip(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let sent = object(&body)?;
    let mut store = account.store();
    let contact = store.get("contatos", integer(&sent, "codContato"));
    let unknown = |_| Refusal::invalid("Contato não encontrado.", vec!["codContato".to_owned()]);
    let contact = contact.map_err(unknown)?.clone();
    let mut value = Decimal::ZERO;
    let codes = list(&sent, "codRecebimentos");
    for receipt in codes {
        let unknown = |_| Refusal::invalid("Recebimento não encontrado.", vec!["codRecebimentos".to_owned()]);
        value += decimal(store.get("recebimentos", as_integer(receipt)).map_err(unknown)?.get("valor"));
    }
    if codes.is_empty() {
        let fields = vec!["codRecebimentos".to_owned()];
        return Err(Refusal::invalid("Campos obrigatórios não informados: codRecebimentos", fields));
    }
    let model = account.samples.model("boletos");
    let own = [
        ("codContato", contact["codigo"].clone()),
        ("contatoNome", contact["nome"].clone()),
        ("contatoEmail", list(&contact, "emails").first().cloned().unwrap_or_else(|| json!(""))),
        ("dtVenc", sent.get("dtVenc").cloned().unwrap_or_else(|| json!(today()))),
        ("dtEmissao", json!(today())),
        ("valor", number(value)),
        ("valorPago", json!(0)),
        ("codRecebimentos", Value::Array(codes.to_vec())),
        ("link", model.detail["link"].clone()),
        ("situacao", json!(OPEN)),
    ];
    let mut record = model.blank();
    record.extend(own.map(|(name, value)| (name.to_owned(), value)));
    let record = store.add("boletos", record);
    Ok(Json(like(&model.detail, &record)).into_response())
}

/// A GET that changes things: every slip that is open was paid today, and what it is for is received.
async fn ask_bank(State(account): State<Arc<Account>>) -> Answer {
    let mut store = account.store();
    let open = store
        .all("boletos")
        .iter()
        .map(|stored| &stored.record)
        .filter(|slip| text(slip, "situacao") == OPEN);
    let open: Vec<Record> = open.cloned().collect();
    for slip in open {
        for receipt in list(&slip, "codRecebimentos") {
            // One that was received or removed meanwhile stays as it is.
            let _ = settle_one(&RECEIPTS, &mut store, as_integer(receipt), &Record::new());
        }
        let slip_now = store.get_mut("boletos", integer(&slip, "codigo"))?;
        let own =
            [("situacao", json!(PAID)), ("valorPago", slip["valor"].clone()), ("dtCredito", json!(today()))];
        slip_now.extend(own.map(|(name, value)| (name.to_owned(), value)));
    }
    Ok(Json(json!({ "ok": 1 })).into_response())
}

/// The answer is an object whose key is the code of what is to be received.
async fn new_pix(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let finance = integer(&object(&body)?, "codFinanceiro");
    let mut store = account.store();
    let unknown = |_| Refusal::invalid("Financeiro não encontrado.", vec!["codFinanceiro".to_owned()]);
    let contact = integer(store.get("recebimentos", finance).map_err(unknown)?, "codContato");
    let mut record = account.samples.model("pix").list.clone();
    record.insert("codFinanceiro".to_owned(), json!(finance));
    record.insert("status".to_owned(), json!(10));
    let record = store.add("pix", record);
    let contact = store.get("contatos", contact).ok();
    let email =
        contact.and_then(|contact| list(contact, "emails").first().cloned()).unwrap_or_else(|| json!(""));
    let mut answer = account.samples.answer("pixNovo").clone();
    answer.insert("codigo".to_owned(), record["codigo"].clone());
    answer.insert("emails".to_owned(), email);
    Ok(Json(Record::from([(finance.to_string(), Value::from_iter(answer))])).into_response())
}

/// The one record with a wrapper around it.
async fn one_pix(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let code = code(&codigo)?;
    let store = account.store();
    let pix = store.get("pix", code)?;
    let finance = store.get("recebimentos", integer(pix, "codFinanceiro")).ok();
    let mut answer = account.samples.model("pix").detail.clone();
    if let Some(data) = answer.get_mut("dados") {
        data["codigo"] = json!(codigo);
        data["codFinanceiros"] = json!(integer(pix, "codFinanceiro").to_string());
        if let Some(finance) = finance {
            let value = format!("{:.2}", decimal(finance.get("valor")));
            let paid = integer(finance, "situacao") == 40;
            data["situacao"] = json!(if paid { "20" } else { "10" });
            data["situacaoFin"] = json!(integer(finance, "situacao").to_string());
            data["valorPago"] = json!(if paid { value.as_str() } else { "0.00" });
            data["valor"] = json!(value);
            data["valorTotal"] = json!(value);
            data["descFinanceiros"] = finance["descricao"].clone();
        }
    }
    Ok(Json(answer).into_response())
}

/// Paid is what was received.
async fn situation(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let store = account.store();
    let pix = store.get("pix", code(&codigo)?)?;
    let finance = store.get("recebimentos", integer(pix, "codFinanceiro")).ok();
    let paid = finance.filter(|finance| integer(finance, "situacao") == 40);
    let answer = match paid {
        Some(finance) => json!({
            "situacao": "pago",
            "valorPago": finance["valor"],
            "nsu": format!("E{:031}", integer(pix, "codigo")),
            "dtPgto": now(),
        }),
        None => {
            json!({ "situacao": "em aberto", "valorPago": 0, "nsu": "", "dtPgto": "0000-00-00 00:00:00" })
        }
    };
    Ok(Json(answer).into_response())
}

async fn credential(State(account): State<Arc<Account>>) -> Answer {
    Ok(Json(account.samples.answer("credencialPix")).into_response())
}
