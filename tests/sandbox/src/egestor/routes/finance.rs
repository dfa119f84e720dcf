//! Recebimentos and Pagamentos: what is expected, and what was received and paid.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::{get, put};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{code, object};
use crate::egestor::Account;
use crate::egestor::answers::{Answer, Refusal, done};
use crate::egestor::records::{Record, decimal, integer, like, number, text};
use crate::egestor::store::{Store, today};
use crate::egestor::table::Effect;

/// One of the two sides.
pub struct Side {
    pub path: &'static str,
    /// `situacao` before and after.
    open: i64,
    settled: i64,
    /// The flag by which a new one is settled at once.
    flag: &'static str,
    message: &'static str,
    /// What it does to the account's balance.
    sign: i64,
}

pub const RECEIPTS: Side = Side {
    path: "recebimentos",
    open: 20,
    settled: 40,
    flag: "recebido",
    message: "Recebimento efetuado com sucesso.",
    sign: 1,
};

pub const PAYMENTS: Side = Side {
    path: "pagamentos",
    open: 10,
    settled: 30,
    flag: "pago",
    message: "Pagamento efetuado com sucesso.",
    sign: -1,
};

pub const RECEIPT: Effect =
    Effect { added: |store, record, sent| added(&RECEIPTS, store, record, sent), removed: |_, _| Ok(()) };

pub const PAYMENT: Effect =
    Effect { added: |store, record, sent| added(&PAYMENTS, store, record, sent), removed: |_, _| Ok(()) };

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route(
            "/recebimentos/{codigo}/receber",
            put(async |account: State<Arc<Account>>, path: Path<String>, body: Bytes| {
                settle(&RECEIPTS, account, path, body)
            }),
        )
        .route(
            "/pagamentos/{codigo}/pagar",
            put(async |account: State<Arc<Account>>, path: Path<String>, body: Bytes| {
                settle(&PAYMENTS, account, path, body)
            }),
        )
        .route("/pagamentos/{codigo}/contato", get(contact))
}

fn added(side: &Side, store: &mut Store, record: &mut Record, sent: &Record) -> Result<(), Refusal> {
    let paid = sent.get(side.flag).is_some_and(|flag| *flag == true || *flag == 1);
    record.insert("situacao".to_owned(), json!(if paid { side.settled } else { side.open }));
    record.insert("origem".to_owned(), json!("financeiro"));
    record.insert("codModulo".to_owned(), json!(store.next_code(side.path)));
    if paid && text(record, "dtPgto").trim_start_matches(['0', '-']).is_empty() {
        record.insert("dtPgto".to_owned(), json!(today()));
    }
    complete(record, store.contact_name(integer(record, "codContato")));
    Ok(())
}

/// Fills in what only lists show: the date that counts, and the name.
pub fn complete(record: &mut Record, contact: String) {
    let paid = matches!(integer(record, "situacao"), 30 | 40);
    let date = text(record, if paid { "dtPgto" } else { "dtVenc" }).to_owned();
    record.insert("data".to_owned(), Value::from(date));
    record.insert("nomeContato".to_owned(), Value::from(contact));
}

/// Adds the part of a sale or a purchase, and gives its code.
pub fn add_part(side: &Side, store: &mut Store, blank: Record, part: &Record, of: (&str, i64, i64)) -> i64 {
    let (module, module_code, contact) = of;
    let mut record = blank;
    for name in ["codFormaPgto", "codPlanoContas", "descricao", "dtVenc", "dtComp", "valor", "tags", "numDoc"]
    {
        if let Some(value) = part.get(name) {
            record.insert(name.to_owned(), value.clone());
        }
    }
    let paid = part.get("pago").is_some_and(|flag| *flag == true || *flag == 1);
    let own = [
        ("situacao", json!(if paid { side.settled } else { side.open })),
        ("dtPgto", if paid { json!(today()) } else { json!("0000-00-00") }),
        ("codDisponivel", part.get("codCaixa").cloned().unwrap_or_else(|| json!(0))),
        ("codContato", json!(contact)),
        ("origem", json!(module)),
        ("codModulo", json!(module_code)),
    ];
    record.extend(own.map(|(name, value)| (name.to_owned(), value)));
    complete(&mut record, store.contact_name(contact));
    integer(&store.add(side.path, record), "codigo")
}

fn settle(
    side: &Side,
    State(account): State<Arc<Account>>,
    Path(codigo): Path<String>,
    body: Bytes,
) -> Answer {
    let sent = if body.is_empty() { Record::new() } else { object(&body)? };
    let mut store = account.store();
    settle_one(side, &mut store, code(&codigo)?, &sent)?;
    Ok(done(false, side.message.to_owned()))
}

/// Settles one, and moves the money.
pub fn settle_one(side: &Side, store: &mut Store, code: i64, sent: &Record) -> Result<(), Refusal> {
    let record = store.get_mut(side.path, code)?;
    if integer(record, "situacao") == side.settled {
        return Err(Refusal::new(400, format!("Registro com código {code} já foi efetivado.")));
    }
    record.insert("situacao".to_owned(), json!(side.settled));
    record.insert("dtPgto".to_owned(), sent.get("dtPgto").cloned().unwrap_or_else(|| json!(today())));
    for name in ["valor", "dtComp"] {
        if let Some(value) = sent.get(name) {
            record.insert(name.to_owned(), value.clone());
        }
    }
    let contact = text(record, "nomeContato").to_owned();
    complete(record, contact);
    let amount = decimal(record.get("valor")) * rust_decimal::Decimal::from(side.sign);
    let purse = integer(record, "codDisponivel");
    if let Ok(purse) = store.get_mut("disponiveis", purse) {
        let balance = decimal(purse.get("saldo")) + amount;
        purse.insert("saldo".to_owned(), number(balance));
    }
    Ok(())
}

async fn contact(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let store = account.store();
    let contact = integer(store.get("pagamentos", code(&codigo)?)?, "codContato");
    let shape = account.samples.answer("contatoDoPagamento");
    Ok(Json(like(shape, store.get("contatos", contact)?)).into_response())
}
