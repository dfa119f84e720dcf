//! Estoque: by branch, by size and colour, by lot, serial number and edition, and in pages. Version 2 takes both
//! `detalhes` and `detalhe`: the manual has both words, and no capture shows which is right where.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde::Serialize;
use serde_json::Number;

use crate::shop_control::Shop;
use crate::shop_control::envelope::{Answer, Refusal, list, success};
use crate::shop_control::pages::{TEN, page};
use crate::shop_control::period::Period;
use crate::shop_control::records::Product;
use crate::shop_control::stock::{Cell, StockRow, number};

pub fn routes() -> Router<Arc<Shop>> {
    let mut routes = Router::new()
        // The value of a grade product's `urlEstoqueDetalhe`.
        .route("/estoque/grade/{codigo}", get(cells))
        .route("/v2/estoque/{pagina}", get(pages));
    for base in ["/estoque", "/v2/estoque/detalhes", "/v2/estoque/detalhe"] {
        routes = routes
            .route(&format!("{base}/{{codigo}}"), get(branches))
            .route(&format!("{base}/{{codigo}}/grade"), get(cells))
            .route(&format!("{base}/{{codigo}}/grade/cor/{{cor}}"), get(cells))
            .route(&format!("{base}/{{codigo}}/grade/tamanho/{{tamanho}}"), get(cells))
            .route(&format!("{base}/{{codigo}}/grade/tamanho/{{tamanho}}/cor/{{cor}}"), get(cells));
    }
    for base in ["/v2/estoque/detalhes", "/v2/estoque/detalhe"] {
        for kind in ["lote", "serie", "edicao"] {
            routes = routes.route(&format!("{base}/{{codigo}}/{kind}/{{{kind}}}"), get(cells));
        }
    }
    routes
}

/// A row of any of the lists; which keys it has depends on the kind of stock.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    codigo_completo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lote: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    serie: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disponivel: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    codigo: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nome: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    codigo_cor: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    codigo_tamanho: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    estoque_atual: Option<Number>,
    codigo_filial: i64,
}

#[derive(Serialize)]
struct Rows<'a> {
    codigo: &'a str,
    lista: Vec<Row<'a>>,
}

/// A product's stock in each branch, all its cells together.
async fn branches(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    let product = store.product(&codigo).ok_or_else(|| Refusal::not_found("Produto"))?;
    Ok(success(Stock::of(product, totals(product))))
}

/// The cells of a product that fit what the path names: nothing, a size, a colour, a lot ...
async fn cells(State(shop): State<Arc<Shop>>, Path(names): Path<HashMap<String, String>>) -> Answer {
    let store = shop.store();
    let name = |name| names.get(name).map(String::as_str);
    let product = name("codigo").and_then(|codigo| store.product(codigo));
    let product = product.ok_or_else(|| Refusal::not_found("Produto"))?;
    let wanted = |cell: &Cell| match cell {
        Cell::Whole => false,
        Cell::Grade { cor, tamanho } => {
            ["lote", "serie", "edicao"].iter().all(|other| name(other).is_none())
                && name("cor").is_none_or(|wanted| wanted == cor)
                && name("tamanho").is_none_or(|wanted| wanted == tamanho)
        }
        Cell::Lot(lote) => name("lote") == Some(lote),
        Cell::Serial { serie } => name("serie") == Some(serie),
        Cell::Edition { codigo, .. } => name("edicao") == Some(&codigo.to_string()),
    };
    let lista: Vec<Row> = product.stock.iter().filter(|row| wanted(&row.cell)).map(shown).collect();
    if lista.is_empty() {
        return Err(Refusal::not_found("Estoque"));
    }
    Ok(success(Rows { codigo: product.codigo(), lista }))
}

fn shown(row: &StockRow) -> Row<'_> {
    let mut shown = Row {
        codigo_completo: None,
        lote: None,
        serie: None,
        disponivel: None,
        codigo: None,
        nome: None,
        codigo_cor: None,
        codigo_tamanho: None,
        estoque_atual: Some(number(row.quantity)),
        codigo_filial: row.branch,
    };
    match &row.cell {
        Cell::Whole => {}
        Cell::Grade { cor, tamanho } => {
            shown.codigo_completo = Some(format!("{tamanho:0>3}{cor:0>3}"));
            shown.codigo_cor = Some(cor);
            shown.codigo_tamanho = Some(tamanho);
        }
        Cell::Lot(lote) => shown.lote = Some(lote),
        Cell::Serial { serie } => {
            shown.serie = Some(serie);
            shown.disponivel = Some(row.quantity > 0.into());
            shown.estoque_atual = None;
        }
        Cell::Edition { codigo, nome } => {
            shown.codigo = Some(*codigo);
            shown.nome = Some(nome);
        }
    }
    shown
}

/// The stock of one product with the path to its details.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Stock<'a, T> {
    codigo: &'a str,
    url_detalhe: String,
    tipo_estoque: &'static str,
    estoque_filiais: Vec<T>,
}

impl<'a, T> Stock<'a, T> {
    fn of(product: &'a Product, estoque_filiais: Vec<T>) -> Stock<'a, T> {
        let codigo = product.codigo();
        let tipo_estoque = product.stock_kind();
        let url_detalhe =
            if tipo_estoque == "G" { format!("/estoque/grade/{codigo}") } else { String::new() };
        Stock { codigo, url_detalhe, tipo_estoque, estoque_filiais }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Total {
    codigo_filial: i64,
    estoque_atual: Number,
}

fn totals(product: &Product) -> Vec<Total> {
    let total = |branch| Total { codigo_filial: branch, estoque_atual: number(product.stock_of(branch)) };
    product.branches().into_iter().map(total).collect()
}

/// In the pages size and colour stand beside each quantity, null where there is none.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ByCell<'a> {
    codigo_cor: Option<&'a str>,
    codigo_tamanho: Option<&'a str>,
    #[serde(flatten)]
    total: Total,
}

async fn pages(State(shop): State<Arc<Shop>>, Path(number): Path<String>, period: Period) -> Answer {
    let store = shop.store();
    let changed = store.products.iter().filter(|product| period.has(product.stock_changed));
    let stocks: Vec<_> = page(changed, &number, TEN)?
        .into_iter()
        .map(|product| Stock::of(product, by_cell(product)))
        .collect();
    Ok(list(&stocks))
}

fn by_cell(product: &Product) -> Vec<ByCell<'_>> {
    if product.stock_kind() != "G" {
        let totals = totals(product).into_iter();
        return totals.map(|total| ByCell { codigo_cor: None, codigo_tamanho: None, total }).collect();
    }
    let cells = product.stock.iter().map(|row| {
        let total = Total { codigo_filial: row.branch, estoque_atual: number(row.quantity) };
        let (codigo_cor, codigo_tamanho) = match &row.cell {
            Cell::Grade { cor, tamanho } => (Some(cor.as_str()), Some(tamanho.as_str())),
            _ => (None, None),
        };
        ByCell { codigo_cor, codigo_tamanho, total }
    });
    cells.collect()
}
