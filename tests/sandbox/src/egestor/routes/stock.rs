//! What moves stock: adjustments and returns, and the parts that sales and purchases share with them.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::post;
use axum::{Json, Router};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::object;
use crate::egestor::Account;
use crate::egestor::answers::{Answer, Refusal};
use crate::egestor::records::{Record, as_integer, decimal, integer, list, number, text};
use crate::egestor::store::Store;
use crate::egestor::table::Effect;

pub const ADJUSTMENT: Effect = Effect { added: adjust, removed: |_, _| Ok(()) };

pub fn routes() -> Router<Arc<Account>> {
    Router::new().route("/devolucoes", post(give_back))
}

/// The name of a contact that must be there; none is fine where none is named.
pub fn contact(store: &Store, code: i64) -> Result<String, Refusal> {
    if code == 0 {
        return Ok(String::new());
    }
    let contact = store.get("contatos", code);
    let unknown = |_| {
        Refusal::invalid(format!("Contato com código {code} não encontrado."), vec!["codContato".to_owned()])
    };
    contact.map(|contact| text(contact, "nome").to_owned()).map_err(unknown)
}

/// A product that must be there, or else a service.
pub fn product(store: &Store, code: i64) -> Result<&Record, Refusal> {
    let found = store.get("produtos", code).or_else(|_| store.get("servicos", code));
    found.map_err(|_| {
        Refusal::invalid(format!("Produto com código {code} não encontrado."), vec!["produtos".to_owned()])
    })
}

/// Adds what the lines of a record say to the stock, or takes it away.
pub fn moved(store: &mut Store, record: &Record, sign: i64) {
    for line in list(record, "produtos") {
        add(store, as_integer(&line["codProduto"]), decimal(line.get("quant")) * Decimal::from(sign));
    }
}

fn add(store: &mut Store, code: i64, quantity: Decimal) {
    if let Ok(product) = store.get_mut("produtos", code) {
        let stock = decimal(product.get("estoque")) + quantity;
        product.insert("estoque".to_owned(), number(stock));
    }
}

fn adjust(store: &mut Store, record: &mut Record, sent: &Record) -> Result<(), Refusal> {
    record.insert("nomeContato".to_owned(), json!(contact(store, integer(record, "codContato"))?));
    let mut lines = Vec::new();
    for line in list(sent, "produtos") {
        let code = as_integer(&line["codProduto"]);
        let product = product(store, code)?;
        let last = decimal(line.get("estoqueFinal"));
        let difference = last - decimal(product.get("estoque"));
        lines.push((
            code,
            difference,
            json!({
                "estoqueFinal": number(last),
                "quantidade": number(difference),
                "codProduto": code,
                "nomeProduto": product["descricao"],
                "codProprio": product.get("codigoProprio").cloned().unwrap_or_default(),
            }),
        ));
    }
    for (code, difference, _) in &lines {
        add(store, *code, *difference);
    }
    record.insert("produtos".to_owned(), lines.into_iter().map(|(_, _, line)| line).collect());
    // Several words come back as one.
    let tags: Vec<&str> = list(sent, "tags").iter().filter_map(Value::as_str).collect();
    record.insert("tags".to_owned(), if tags.is_empty() { json!([]) } else { json!([tags.join(",")]) });
    Ok(())
}

/// A return. Its answer names the code as no other does.
async fn give_back(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let sent = object(&body)?;
    let mut store = account.store();
    let sale = integer(&sent, "codVenda");
    let sale = store.get("vendas", sale).map_err(|_| {
        Refusal::invalid(format!("Venda com código {sale} não encontrada."), vec!["codVenda".to_owned()])
    })?;
    let mut record = account.samples.model("devolucoes").blank();
    for name in ["codContato", "nomeContato", "dtVenda"] {
        record.insert(name.to_owned(), sale.get(name).cloned().unwrap_or_default());
    }
    for name in ["codVenda", "tags", "obs"] {
        if let Some(value) = sent.get(name) {
            record.insert(name.to_owned(), value.clone());
        }
    }
    let mut lines = Vec::new();
    for line in list(&sent, "produtos") {
        // A line of the sale, or else a product of it: the blueprint does not say which it means.
        let sold = list(sale, "produtos");
        let named =
            |name: &str| sold.iter().find(|sold| as_integer(&sold[name]) == as_integer(&line["codigo"]));
        let sold = named("codigo").or_else(|| named("codProduto"));
        let sold = sold
            .ok_or_else(|| Refusal::invalid("O produto não consta na venda.", vec!["produtos".to_owned()]))?;
        lines.push((
            as_integer(&sold["codProduto"]),
            decimal(line.get("quantDevolvida")),
            json!({
                "codigo": line["codigo"],
                "quantDevolvida": line["quantDevolvida"],
                "valorDevolvido": line["valorDevolvido"],
                "descricao": sold["descricao"],
                "codigoProprio": sold["codigoProprio"],
            }),
        ));
    }
    if lines.is_empty() {
        return Err(Refusal::invalid(
            "Campos obrigatórios não informados: produtos",
            vec!["produtos".to_owned()],
        ));
    }
    for (code, quantity, _) in &lines {
        add(&mut store, *code, *quantity);
    }
    record.insert("produtos".to_owned(), lines.into_iter().map(|(_, _, line)| line).collect());
    let record = store.add("devolucoes", record);
    Ok(Json(json!({ "codDevol": record["codigo"], "deducoes": [] })).into_response())
}
