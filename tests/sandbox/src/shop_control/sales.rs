//! Sales: sent, pending for a moment, then processed or refused; and as they are read back.

// The wire's own words, which are .NET names with the first letter in lower case.
#![allow(non_snake_case)]

use jiff::Timestamp;
use jiff::civil::DateTime;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Number;
use uuid::Uuid;

use super::clock;
use super::records::integer;
use super::stock::number;
use super::store::Store;

/// A sale as it came, checked for its form only.
pub struct Order {
    pub client_code: Option<i64>,
    pub document: Option<String>,
    pub data: String,
    pub observacao: String,
    pub vendedores: [i64; 2],
    pub discount: Decimal,
    pub branch: i64,
    pub items: Vec<Item>,
    pub carrier: Option<String>,
    pub entrega: Option<Entrega>,
}

/// A product of an order.
pub struct Item {
    pub codigo: String,
    pub cor: Option<String>,
    pub tamanho: Option<String>,
    pub quantity: Decimal,
    pub price: Decimal,
    pub discount: Decimal,
}

/// What a sender gets at once, and asks about later.
pub struct Receipt {
    pub recibo: Uuid,
    pub due: Timestamp,
    pub state: State,
}

/// How far an order is.
pub enum State {
    Pending(Box<Order>),
    Processed { sequencia: i64, ordem: i64 },
    Refused(String),
}

impl Receipt {
    pub fn is_pending(&self) -> bool {
        matches!(self.state, State::Pending(_))
    }
}

/// A sale and when it was created, changed and carried out.
#[derive(Deserialize)]
pub struct StoredSale {
    pub criado: DateTime,
    pub alterado: DateTime,
    pub efetivado: DateTime,
    pub registro: Sale,
}

/// A sale as it is read back.
#[derive(Clone, Deserialize, Serialize)]
pub struct Sale {
    pub ordem: i64,
    pub sequencia: i64,
    pub tipo_Operacao: String,
    pub codigo_Cliente: i64,
    pub codigo_Vendedor_1: i64,
    pub codigo_Vendedor_2: i64,
    pub data: String,
    pub total_Com_Desconto: Number,
    pub total_Sem_Desconto: Number,
    pub desconto_Total_Geral: Number,
    pub observacao: String,
    pub produtos: Vec<SoldItem>,
    pub entrega: Option<Entrega>,
    pub documento_Fiscais: Vec<FiscalDocument>,
}

/// A product of a sale.
#[derive(Clone, Deserialize, Serialize)]
pub struct SoldItem {
    pub ordem: i64,
    pub ordem_Prod_Serv: i64,
    pub codigo: String,
    pub quantidade: Number,
    pub preco_Unitario: Number,
    pub preco_Final: Number,
    pub preco_Final_Com_Desconto: Number,
    pub desconto_Unitario: Number,
    pub desconto_Total: Number,
}

/// The delivery of a sale.
#[derive(Clone, Deserialize, Serialize)]
pub struct Entrega {
    pub volume: Number,
    pub pesoBruto: Number,
    pub pesoLiquido: Number,
    pub opcoesFreteTipoEndereco: String,
    pub opcoesFretePagoPor: String,
    pub naoSomarFreteTotalNota: bool,
    pub endereco: String,
    pub numero: String,
    pub complemento: String,
    pub bairro: String,
    pub cidade: String,
    pub estado: String,
    pub cEP: String,
    pub dataPrometidoPara: Option<String>,
    pub situacao: String,
    pub entregueEm: Option<String>,
    pub entreguePara: String,
    pub placa: String,
    pub placaUF: String,
    pub rNTC: String,
    pub valor: Number,
    pub modoEntrega: String,
    pub observacao: String,
}

/// An invoice of a sale.
#[derive(Clone, Deserialize, Serialize)]
pub struct FiscalDocument {
    pub numero: String,
    pub data_Emissao: String,
    pub situacao: String,
    pub xML_Documento: String,
    pub xML_Autorizacao: String,
    pub xML_Cancelamento: Option<String>,
    pub modelo: String,
}

/// Deals with every receipt whose time has come, in the order they were sent.
pub fn settle(store: &mut Store, now: Timestamp) {
    for index in store.due_receipts(now) {
        let Some(Receipt { due, state, .. }) = store.receipts.get_mut(index) else { continue };
        let due = *due;
        let placeholder = State::Refused(String::new());
        let State::Pending(order) = std::mem::replace(state, placeholder) else { continue };
        let settled = process(store, &order, due);
        if let Some(receipt) = store.receipts.get_mut(index) {
            receipt.state = settled;
        }
    }
}

fn process(store: &mut Store, order: &Order, at: Timestamp) -> State {
    match refusal(store, order) {
        Some(reason) => State::Refused(reason),
        None => record(store, order, at),
    }
}

/// Why an order cannot become a sale. The carrier's text is the wire's, the others follow it.
fn refusal(store: &Store, order: &Order) -> Option<String> {
    if let Some(carrier) = order.carrier.as_ref().filter(|carrier| !store.knows_carrier(carrier)) {
        return Some(format!(
            "A transportadora com o CPF/CNPJ {carrier} não está cadastrada no Shop Control 9."
        ));
    }
    if client_code(store, order).is_none() {
        return Some(match (&order.client_code, &order.document) {
            (Some(codigo), _) => {
                format!("O cliente com o código {codigo} não está cadastrado no Shop Control 9.")
            }
            (None, document) => format!(
                "O cliente com o CPF/CNPJ {} não está cadastrado no Shop Control 9.",
                document.as_deref().unwrap_or_default()
            ),
        });
    }
    order.items.iter().find_map(|item| {
        let codigo = &item.codigo;
        let Some(product) = store.product(codigo) else {
            return Some(format!("O produto com o código {codigo} não está cadastrado no Shop Control 9."));
        };
        let is_grade = product.stock_kind() == "G";
        let (cor, tamanho) = (item.cor.as_deref(), item.tamanho.as_deref());
        let known = cor.zip(tamanho).is_some_and(|(cor, tamanho)| product.has_grade(cor, tamanho));
        (is_grade && !known).then(|| {
            format!("A grade do produto com o código {codigo} não está cadastrada no Shop Control 9.")
        })
    })
}

fn client_code(store: &Store, order: &Order) -> Option<i64> {
    let client = match order.client_code {
        Some(codigo) => store.client(codigo),
        None => store.client_by_document(order.document.as_deref()?),
    };
    client.map(super::records::Client::codigo)
}

fn record(store: &mut Store, order: &Order, at: Timestamp) -> State {
    let changed = clock::local(at);
    for item in &order.items {
        if let Some(product) = store.product_mut(&item.codigo) {
            let grade = item.cor.as_deref().zip(item.tamanho.as_deref());
            let grade = grade.filter(|_| product.stock_kind() == "G");
            product.take(order.branch, grade, item.quantity);
            product.stock_changed = changed;
        }
    }
    let (last, last_item) = store.sales.last().map_or((None, 0), |sale| {
        let items = sale.registro.produtos.iter().map(|item| item.ordem);
        (Some(&sale.registro), items.max().unwrap_or(0))
    });
    let sequencia = last.map_or(1, |sale| sale.sequencia + 1);
    let ordem = last.map_or(1, |sale| sale.ordem + 1);
    let full: Decimal = order.items.iter().map(|item| item.quantity * item.price).sum();
    let less: Decimal = order.items.iter().map(|item| item.quantity * item.discount).sum();
    let sale = Sale {
        ordem,
        sequencia,
        tipo_Operacao: "Venda".to_owned(),
        codigo_Cliente: client_code(store, order).unwrap_or_default(),
        codigo_Vendedor_1: order.vendedores[0],
        codigo_Vendedor_2: order.vendedores[1],
        data: order.data.clone(),
        total_Com_Desconto: number(full - less - order.discount),
        total_Sem_Desconto: number(full),
        desconto_Total_Geral: number(order.discount),
        observacao: order.observacao.clone(),
        produtos: order
            .items
            .iter()
            .zip(last_item + 1..)
            .map(|(item, ordem)| sold(store, item, ordem))
            .collect(),
        entrega: order.entrega.clone(),
        documento_Fiscais: Vec::new(),
    };
    store.sales.push(StoredSale { criado: changed, alterado: changed, efetivado: changed, registro: sale });
    State::Processed { sequencia, ordem }
}

fn sold(store: &Store, item: &Item, ordem: i64) -> SoldItem {
    let product = store.product(&item.codigo);
    SoldItem {
        ordem,
        ordem_Prod_Serv: product.map_or(0, |product| integer(&product.record, "ordem")),
        codigo: item.codigo.clone(),
        quantidade: number(item.quantity),
        preco_Unitario: number(item.price),
        preco_Final: number(item.quantity * item.price),
        preco_Final_Com_Desconto: number(item.quantity * (item.price - item.discount)),
        desconto_Unitario: number(item.discount),
        desconto_Total: number(item.quantity * item.discount),
    }
}
