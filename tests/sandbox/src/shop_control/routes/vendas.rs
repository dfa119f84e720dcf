//! Vendas: a sale sent, and its receipt.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State as Extract};
use axum::routing::{get, post};
use jiff::civil::{Date, DateTime};
use rust_decimal::Decimal;
use serde::Serialize;
use uuid::Uuid;

use crate::shop_control::envelope::{Answer, Refusal, success};
use crate::shop_control::fields::{Fields, invalid, missing};
use crate::shop_control::sales::{Entrega, Item, Order, Receipt, State};
use crate::shop_control::stock::number;
use crate::shop_control::{Shop, clock};

/// B boleto, C card, CB bank account, CR client's credit.
const PAYMENTS: [&str; 4] = ["B", "C", "CB", "CR"];
/// C as the client's record says, E sender, D receiver, O the operator decides.
const FREIGHT: [&str; 4] = ["C", "E", "D", "O"];

pub fn routes() -> Router<Arc<Shop>> {
    Router::new().route("/vendas", post(send)).route("/vendas/{recibo}", get(receipt))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Sent {
    recibo: Uuid,
    data_geracao: String,
}

async fn send(Extract(shop): Extract<Arc<Shop>>, body: Bytes) -> Answer {
    let order = order(&Fields::from_body(&body)?, shop.branch())?;
    let now = clock::now();
    let recibo = Uuid::new_v4();
    let due = now.checked_add(shop.options.receipt_delay).unwrap_or(now);
    shop.store().receipts.push(Receipt { recibo, due, state: State::Pending(Box::new(order)) });
    Ok(success(Sent { recibo, data_geracao: clock::local_text(now) }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown<'a> {
    recibo: Uuid,
    pedido_processado: bool,
    erros: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sequencia_gerada: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ordem_movimento_gerado: Option<i64>,
    /// No sale of the sandbox gets an invoice.
    nota_fiscal: (),
}

async fn receipt(Extract(shop): Extract<Arc<Shop>>, Path(recibo): Path<String>) -> Answer {
    let recibo = Uuid::parse_str(&recibo).map_err(|_| invalid("recibo"))?;
    let store = shop.store();
    let receipt = store.receipt(recibo).ok_or_else(|| Refusal::not_found("Recibo"))?;
    let (erros, numbers) = match &receipt.state {
        State::Pending(_) => (Some("Recibo ainda não processado."), None),
        State::Refused(reason) => (Some(reason.as_str()), None),
        State::Processed { sequencia, ordem } => (None, Some((*sequencia, *ordem))),
    };
    Ok(success(Shown {
        recibo,
        pedido_processado: numbers.is_some(),
        erros,
        sequencia_gerada: numbers.map(|(sequencia, _)| sequencia),
        ordem_movimento_gerado: numbers.map(|(_, ordem)| ordem),
        nota_fiscal: (),
    }))
}

/// An order whose form is right. Whether its client, products and carrier exist is found out later.
fn order(fields: &Fields, own_branch: i64) -> Result<Order, Refusal> {
    let client_code = fields.integer("codigoCliente")?.filter(|codigo| *codigo != 0);
    let document = fields.text("cpfCnpj");
    if client_code.is_none() && document.is_none() {
        return Err(missing("cpfCnpj"));
    }
    fields.text("codigoOperacao").ok_or_else(|| missing("codigoOperacao"))?;
    let items = fields.list("produtos")?;
    if items.is_empty() {
        return Err(missing("produtos"));
    }
    payments(fields)?;
    let delivery = fields.object("dadosEntrega")?;
    Ok(Order {
        client_code,
        document,
        data: date(fields, "data")?.ok_or_else(|| missing("data"))?,
        observacao: fields.text("observacao").unwrap_or_default(),
        vendedores: [
            fields.integer("codigoVendedor_1")?.unwrap_or(0),
            fields.integer("codigoVendedor_2")?.unwrap_or(0),
        ],
        discount: fields.decimal("desconto_Total_Geral")?.unwrap_or_default(),
        branch: fields.integer("codigoFilialEstoque")?.unwrap_or(own_branch),
        items: items.iter().map(item).collect::<Result<_, _>>()?,
        carrier: delivery.as_ref().and_then(|delivery| delivery.text("cnpjTransportadora")),
        entrega: delivery.as_ref().map(entrega).transpose()?,
    })
}

fn item(fields: &Fields) -> Result<Item, Refusal> {
    let quantity = fields.decimal("quantidade")?.ok_or_else(|| missing("quantidade"))?;
    if quantity <= Decimal::ZERO {
        return Err(invalid("quantidade"));
    }
    Ok(Item {
        codigo: fields.text("codigo").ok_or_else(|| missing("codigo"))?,
        cor: fields.text("codigoCor"),
        tamanho: fields.text("codigoTamanho"),
        quantity,
        price: fields.decimal("precoUnitario")?.ok_or_else(|| missing("precoUnitario"))?,
        discount: fields.decimal("descontoUnitario")?.unwrap_or_default(),
    })
}

fn payments(fields: &Fields) -> Result<(), Refusal> {
    let payments = fields.list("recebimentos")?;
    if payments.is_empty() {
        return Err(missing("recebimentos"));
    }
    for payment in payments {
        let tipo = payment.text("tipo").ok_or_else(|| missing("tipo"))?;
        if !PAYMENTS.contains(&tipo.to_uppercase().as_str()) {
            return Err(invalid("tipo"));
        }
        if payment.decimal("valorParcelas")?.or(payment.decimal("valor")?).is_none() {
            return Err(missing("valorParcelas"));
        }
        payment.integer("quantidadeParcelas")?;
        date(&payment, "vencimento")?;
    }
    Ok(())
}

fn entrega(fields: &Fields) -> Result<Entrega, Refusal> {
    let paid_by = fields.text("opcoesFretePagoPor").unwrap_or_default();
    if !paid_by.is_empty() && !FREIGHT.contains(&paid_by.to_uppercase().as_str()) {
        return Err(invalid("opcoesFretePagoPor"));
    }
    let other = fields.object("outroEndereco")?;
    let place = |name| other.as_ref().and_then(|place| place.text(name)).unwrap_or_default();
    let decimal = |name| fields.decimal(name).map(|value| number(value.unwrap_or_default()));
    Ok(Entrega {
        volume: decimal("volume")?,
        pesoBruto: decimal("pesoBruto")?,
        pesoLiquido: decimal("pesoLiquido")?,
        opcoesFreteTipoEndereco: if other.is_some() { "O" } else { "" }.to_owned(),
        opcoesFretePagoPor: paid_by,
        naoSomarFreteTotalNota: fields.flag("naoSomarFreteTotalNota"),
        endereco: place("endereco"),
        numero: place("numero"),
        complemento: place("complemento"),
        bairro: place("bairro"),
        cidade: place("cidade"),
        estado: place("uf"),
        cEP: place("cep"),
        dataPrometidoPara: date(fields, "dataEntrega")?,
        situacao: String::new(),
        entregueEm: None,
        entreguePara: String::new(),
        placa: String::new(),
        placaUF: String::new(),
        rNTC: String::new(),
        valor: decimal("valor")?,
        modoEntrega: String::new(),
        observacao: String::new(),
    })
}

/// A date, with or without time and offset, as a date and time of this server.
fn date(fields: &Fields, name: &str) -> Result<Option<String>, Refusal> {
    let Some(text) = fields.text(name) else { return Ok(None) };
    let text = text.trim();
    let known = if let Ok(instant) = text.parse::<jiff::Timestamp>() {
        clock::local(instant)
    } else if text.contains('T') {
        text.parse::<DateTime>().map_err(|_| invalid(name))?
    } else {
        text.parse::<Date>().map_err(|_| invalid(name))?.at(0, 0, 0, 0)
    };
    Ok(Some(format!("{known}-03:00")))
}
