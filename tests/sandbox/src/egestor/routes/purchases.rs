//! Compras: ordered, carried out, opened again.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::finance::{PAYMENTS, add_part};
use super::{code, stock};
use crate::egestor::answers::{Answer, Refusal, done};
use crate::egestor::listing::Words;
use crate::egestor::records::{Record, as_integer, decimal, integer, list, number, text};
use crate::egestor::store::Store;
use crate::egestor::table::Effect;
use crate::egestor::{Account, invoice};

/// Ordered only, and carried out.
const ORDERED: i64 = 10;
const CARRIED_OUT: i64 = 50;

pub const PURCHASE: Effect = Effect { added, removed };

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/compras/{codigo}/efetivar", get(carry_out))
        .route("/compras/{codigo}/reabrir", get(reopen))
        .route("/compras/{codigo}/nfe", get(invoices))
}

fn added(store: &mut Store, record: &mut Record, sent: &Record) -> Result<(), Refusal> {
    let contact = integer(record, "codContato");
    record.insert("nomeContato".to_owned(), json!(stock::contact(store, contact)?));
    record.insert("ativo".to_owned(), json!(1));
    let mut total: Decimal =
        ["extFrete", "extST", "extDesp"].iter().map(|name| decimal(sent.get(*name))).sum();
    let mut lines = Vec::new();
    for line in list(sent, "produtos") {
        let product = stock::product(store, as_integer(&line["codProduto"]))?;
        let of = |name: &str| decimal(line.get(name));
        total += of("custoBruto") * of("quant") - of("vDesc") + of("valorIPI") + of("valorST");
        lines.push(json!({
            "codigo": lines.len() + 1,
            "codProduto": line["codProduto"],
            "custoBruto": line["custoBruto"],
            "quant": line["quant"],
            "vDesc": number(of("vDesc")),
            "valorIPI": number(of("valorIPI")),
            "valorST": number(of("valorST")),
            "descricao": product["descricao"],
            "codigoProprio": product["codigoProprio"],
        }));
    }
    record.insert("produtos".to_owned(), Value::Array(lines));
    record.insert("valorTotal".to_owned(), number(total));
    let of = ("compras", store.next_code("compras"), contact);
    let parts = parts(store, sent, of);
    record.insert("financeiros".to_owned(), parts);
    if integer(record, "situacao") == CARRIED_OUT {
        stock::moved(store, record, 1);
        if sent.get("atualizarPrecoVenda").is_some_and(|flag| *flag == true) {
            update_prices(store, record);
        }
    }
    Ok(())
}

/// The payments of a purchase, each one a record of its own too.
fn parts(store: &mut Store, sent: &Record, of: (&str, i64, i64)) -> Value {
    let blank = store.blank_finance.clone();
    let part = |part: &Value| {
        let mut shown: Record = serde_json::from_value(part.clone()).unwrap_or_default();
        let code = add_part(&PAYMENTS, store, blank.clone(), &shown, of);
        shown.insert("codigo".to_owned(), json!(code));
        shown.insert("codBoleto".to_owned(), json!(0));
        shown.insert(
            "situacao".to_owned(),
            store.get("pagamentos", code).map_or(Value::Null, |p| p["situacao"].clone()),
        );
        Value::from_iter(shown)
    };
    list(sent, "financeiros").iter().map(part).collect()
}

/// Only what is not carried out can be removed; its payments go with it.
fn removed(store: &mut Store, record: &Record) -> Result<(), Refusal> {
    if integer(record, "situacao") != ORDERED {
        return Err(Refusal::new(400, "Somente podem ser excluídas compras na situação de Orçamento."));
    }
    for part in list(record, "financeiros") {
        // One that was removed before is no hindrance.
        let _ = store.remove("pagamentos", as_integer(&part["codigo"]));
    }
    Ok(())
}

async fn carry_out(
    State(account): State<Arc<Account>>,
    Path(codigo): Path<String>,
    Query(words): Query<Words>,
) -> Answer {
    let code = code(&codigo)?;
    let mut store = account.store();
    let record = change(&mut store, code, ORDERED, CARRIED_OUT)?;
    stock::moved(&mut store, &record, 1);
    if words.get("atualizarPrecoVenda").is_some_and(|flag| flag == "true" || flag == "1") {
        update_prices(&mut store, &record);
    }
    Ok(done(false, format!("Compra com código {code} efetivada com sucesso.")))
}

async fn reopen(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let code = code(&codigo)?;
    let mut store = account.store();
    let record = change(&mut store, code, CARRIED_OUT, ORDERED)?;
    stock::moved(&mut store, &record, -1);
    Ok(done(false, format!("Compra com código {code} reaberta com sucesso.")))
}

fn change(store: &mut Store, code: i64, from: i64, to: i64) -> Result<Record, Refusal> {
    let record = store.get_mut("compras", code)?;
    if integer(record, "situacao") != from {
        return Err(Refusal::new(
            400,
            format!("A situação da compra com código {code} não permite a operação."),
        ));
    }
    record.insert("situacao".to_owned(), json!(to));
    Ok(record.clone())
}

/// What was paid, with the product's margin on top.
fn update_prices(store: &mut Store, record: &Record) {
    for line in list(record, "produtos") {
        if let Ok(product) = store.get_mut("produtos", as_integer(&line["codProduto"])) {
            let cost = decimal(line.get("custoBruto"));
            let margin = Decimal::ONE + decimal(product.get("margemLucro")) / Decimal::ONE_HUNDRED;
            product.insert("precoCusto".to_owned(), number(cost));
            product.insert("precoVenda".to_owned(), number((cost * margin).round_dp(2)));
        }
    }
}

/// The XML of the supplier's invoice, as a text in the JSON.
async fn invoices(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let store = account.store();
    let record = store.get("compras", code(&codigo)?)?;
    let note = integer(record, "numNota");
    if note == 0 {
        return Ok(Json(json!([])).into_response());
    }
    let key = invoice::key("55", note, text(record, "dtCompra"));
    let invoice = Record::from([
        ("chave".to_owned(), json!(key)),
        ("modelo".to_owned(), json!("55")),
        ("numero".to_owned(), json!(note)),
        ("dt_emissao".to_owned(), json!(text(record, "dtCompra"))),
    ]);
    let state = if integer(record, "situacao") == CARRIED_OUT { "20" } else { "10" };
    let shown =
        json!([{ "codigo": codigo, "chave": key, "situacao": state, "nota": invoice::xml(&invoice) }]);
    Ok(Json(shown).into_response())
}
