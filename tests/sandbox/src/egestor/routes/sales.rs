//! Vendas: quotes and sales of products and services.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::{get, put};
use axum::{Json, Router};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::finance::{PAYMENTS, RECEIPTS, add_part};
use super::{code, object, stock};
use crate::egestor::Account;
use crate::egestor::answers::{Answer, Refusal};
use crate::egestor::records::{Record, as_integer, decimal, integer, like, list, number, text};
use crate::egestor::store::Store;
use crate::egestor::table::Effect;

/// A sale; 10 is a quote.
const SOLD: i64 = 50;

pub const SALE: Effect = Effect { added, removed };

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/vendas/{codigo}", put(change))
        .route("/vendas/{codigo}/contato", get(contact))
        .route("/vendas/{codigo}/mercadoLivre", get(marketplace))
}

fn added(store: &mut Store, record: &mut Record, sent: &Record) -> Result<(), Refusal> {
    let contact = integer(record, "codContato");
    record.insert("nomeContato".to_owned(), json!(stock::contact(store, contact)?));
    let seller = store.get("usuarios", integer(record, "codVendedor"));
    let seller = seller.map(|seller| text(seller, "nome").to_owned()).unwrap_or_default();
    record.insert("nomeVendedor".to_owned(), json!(seller));
    record.insert("ativo".to_owned(), json!(true));

    let of = |name: &str| decimal(sent.get(name));
    let mut total = of("valorFrete") + of("valorDespesasAcessorias") - of("valorDesc");
    let mut lines = Vec::new();
    for line in list(sent, "produtos") {
        let (line, sum) = sold(store, line, lines.len() + 1)?;
        total += sum;
        lines.push(line);
    }
    record.insert("produtos".to_owned(), Value::Array(lines));
    record.insert("valorTotal".to_owned(), number(total));

    let origin = ("vendas", store.next_code("vendas"), contact);
    let blank = store.blank_finance.clone();
    let mut parts = Vec::new();
    for part in list(sent, "financeiros") {
        let mut part: Record = serde_json::from_value(part.clone()).unwrap_or_default();
        let code = add_part(&RECEIPTS, store, blank.clone(), &part, origin);
        let method = store.get("formasPagamento", integer(&part, "codFormaPgto"));
        let method = method.map(|method| text(method, "nome").to_owned()).unwrap_or_default();
        let situation = integer(store.get("recebimentos", code)?, "situacao");
        let own = [
            ("codigo", json!(code)),
            ("codBoleto", json!(0)),
            ("codRecibo", json!(0)),
            ("situacao", json!(situation)),
            ("nomeFormaPgto", json!(method)),
        ];
        part.shift_remove("pago");
        part.extend(own.map(|(name, value)| (name.to_owned(), value)));
        parts.push(part);
    }
    for cost in list(sent, "despesas") {
        let cost: Record = serde_json::from_value(cost.clone()).unwrap_or_default();
        add_part(&PAYMENTS, store, blank.clone(), &cost, (origin.0, origin.1, integer(&cost, "codContato")));
    }
    let financed: Decimal = parts.iter().map(|part| decimal(part.get("valor"))).sum();
    record.insert("valorFinanc".to_owned(), number(financed));
    record.insert("numParcelas".to_owned(), json!(parts.len()));
    record.insert("financeiros".to_owned(), parts.into_iter().map(Value::from_iter).collect());
    if integer(record, "situacao") == SOLD {
        stock::moved(store, record, -1);
    }
    Ok(())
}

/// A line of a sale, and what it comes to.
fn sold(store: &Store, line: &Value, number_of: usize) -> Result<(Value, Decimal), Refusal> {
    let code = as_integer(&line["codProduto"]);
    let product = stock::product(store, code)?;
    let of = |name: &str| decimal(line.get(name));
    let price =
        line.get("preco").map_or_else(|| decimal(product.get("precoVenda")), |price| decimal(Some(price)));
    let cost = number(decimal(product.get("precoCusto")));
    let shown = json!({
        "codigo": number_of,
        "codProduto": code,
        "tipo": product.get("tipoProduto").cloned().filter(|kind| kind != "").unwrap_or_else(|| json!("produto")),
        "preco": number(price),
        "custo": cost,
        "custoCadProd": cost,
        "quant": line["quant"],
        "vDesc": number(of("vDesc")),
        "valorIPI": 0,
        "valorST": 0,
        "valorFCPST": 0,
        "obs": line["obs"].as_str().unwrap_or_default(),
        "descricao": product["descricao"],
        "codigoProprio": product.get("codigoProprio").cloned().unwrap_or_else(|| json!("")),
    });
    Ok((shown, price * of("quant") - of("vDesc")))
}

/// A sale that is cancelled gives its stock back.
fn removed(store: &mut Store, record: &Record) -> Result<(), Refusal> {
    if integer(record, "situacao") == SOLD {
        stock::moved(store, record, 1);
    }
    store.get_mut("vendas", integer(record, "codigo"))?.insert("ativo".to_owned(), json!(false));
    Ok(())
}

/// Only the situation, that of the service order and the additional fields can be changed.
async fn change(State(account): State<Arc<Account>>, Path(codigo): Path<String>, body: Bytes) -> Answer {
    let sent = object(&body)?;
    let refused = |_| Refusal::new(400, "Impossível salvar a venda.");
    let mut store = account.store();
    let before = store.get("vendas", code(&codigo)?).map_err(refused)?.clone();
    let mut record = before.clone();
    if let Some(situation) = sent.get("situacao").map(as_integer) {
        if !matches!(situation, 10 | SOLD) {
            return Err(Refusal::out_of_scope(
                "O valor do campo situacao está fora do escopo definido.",
                "situacao",
            ));
        }
        record.insert("situacao".to_owned(), json!(situation));
    }
    if let Some(state) = sent.get("situacaoOS") {
        record.insert("situacaoOS".to_owned(), state.clone());
    }
    let mut additional = record.get("customizado").and_then(Value::as_object).cloned().unwrap_or_default();
    for number in 1..=4 {
        if let Some(value) = sent.get(&format!("campoAdicional{number}")) {
            additional.insert(format!("xCampo{number}"), value.clone());
        }
    }
    record.insert("customizado".to_owned(), Value::Object(additional));
    match (integer(&before, "situacao") == SOLD, integer(&record, "situacao") == SOLD) {
        (false, true) => stock::moved(&mut store, &record, -1),
        (true, false) => stock::moved(&mut store, &record, 1),
        _ => {}
    }
    *store.get_mut("vendas", integer(&record, "codigo"))? = record.clone();
    let field = |name: &str| (name.to_owned(), record.get(name).cloned().unwrap_or_default());
    Ok(Json(["codigo", "codVendedor", "dtVenda", "valorTotal"].map(field).into_iter().collect::<Record>())
        .into_response())
}

async fn contact(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let store = account.store();
    let contact = integer(store.get("vendas", code(&codigo)?)?, "codContato");
    let shape = account.samples.answer("contatoDaVenda");
    Ok(Json(like(shape, store.get("contatos", contact)?)).into_response())
}

/// JSON inside of a text of JSON.
async fn marketplace(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let store = account.store();
    let sale = store.get("vendas", code(&codigo)?)?;
    let (year, rest) = text(sale, "dtVenda").split_once('-').unwrap_or_default();
    let (month, day) = rest.split_once('-').unwrap_or_default();
    let items = list(sale, "produtos").iter().map(|line| {
        json!({ "quantity": line["quant"], "price": line["preco"], "idProdutoEgestor": line["codProduto"].to_string() })
    });
    let data = json!({
        "idOrder": 1_234_567_890_i64 + integer(sale, "codigo"),
        "date_closed": format!("{day}/{month}/{year} 12:58:00"),
        "total_amount": sale["valorTotal"],
        "paid_amount": sale["valorFinanc"],
        "order_items": items.collect::<Vec<_>>(),
        "idBuyerEgestor": sale["codContato"].to_string(),
    });
    // PHP writes a slash so.
    let data = data.to_string().replace('/', "\\/");
    Ok(Json(json!([{ "codVenda": codigo, "dados": data }])).into_response())
}
