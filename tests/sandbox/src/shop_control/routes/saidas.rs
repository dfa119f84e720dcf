//! Saídas: sales read back by sequence, in pages and by period.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;

use crate::shop_control::Shop;
use crate::shop_control::envelope::{Answer, Refusal, list, success};
use crate::shop_control::fields::invalid;
use crate::shop_control::pages::{TEN, page};
use crate::shop_control::period::{Period, Words};
use crate::shop_control::sales::StoredSale;

pub fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route("/saidas", get(of_a_period))
        .route("/saidas/{pagina}", get(pages))
        .route("/saidas/detalhes/{sequencia}", get(details))
}

/// One that is not there is a success without data.
async fn details(State(shop): State<Arc<Shop>>, Path(sequencia): Path<String>) -> Answer {
    let sequencia: i64 = sequencia.parse().map_err(|_| invalid("Numero_Sequencia"))?;
    let store = shop.store();
    let sale = store.sales.iter().find(|sale| sale.registro.sequencia == sequencia);
    Ok(success(sale.map(|sale| &sale.registro)))
}

async fn pages(State(shop): State<Arc<Shop>>, Path(number): Path<String>) -> Answer {
    let store = shop.store();
    Ok(list(&page(store.sales.iter().map(|sale| &sale.registro), &number, TEN)?))
}

async fn of_a_period(State(shop): State<Arc<Shop>>, words: Words) -> Answer {
    let moment = match words.get("tipodata").map(str::to_uppercase).as_deref() {
        Some("A") => |sale: &StoredSale| sale.alterado,
        Some("C") => |sale: &StoredSale| sale.criado,
        Some("E") => |sale: &StoredSale| sale.efetivado,
        _ => return Err(Refusal::search("O campo tipodata deve ser A, C ou E.")),
    };
    let period = Period::try_from(&words)?;
    let store = shop.store();
    let sales = store.sales.iter().filter(|sale| period.has(moment(sale)));
    let sales: Vec<_> = sales.map(|sale| &sale.registro).collect();
    Ok(list(&sales))
}
