//! Movements and inventories.

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answers::Refusal;
use super::day::Day;
use crate::moment;

/// The shop of the inventories. The manual prints a placeholder.
const CNPJ: &str = "99999999000191";

/// What a movement shows of itself.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Movement {
    pub id_movimento: Uuid,
    pub dt_movimento: Date,
    pub dt_recebimento: String,
    pub dt_processamento: Option<String>,
    pub falhou: bool,
    pub observacao: Option<String>,
    /// What waits for processing.
    #[serde(skip)]
    queued: Option<(Day, Timestamp)>,
}

/// The products counted on a day.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Inventory {
    pub id_inventario: Uuid,
    pub dt_inventario: Date,
    pub cnpj: String,
    pub produtos: Vec<Counted>,
}

/// One product.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    codigo_produto: String,
    inventario_estoque: i64,
    inventario_loja: i64,
}

/// The account's data.
pub struct Store {
    /// In the order of arrival.
    pub movements: Vec<Movement>,
    pub inventories: Vec<Inventory>,
}

#[derive(Deserialize)]
struct Published {
    inventario: PublishedInventory,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PublishedInventory {
    dt_inventario: Date,
    produtos: Vec<Counted>,
}

impl Store {
    /// The manual's inventory, and two movements made up so that the history shows a good day and a bad one.
    pub fn seeded() -> Store {
        let published: Published = seed(include_str!("../../seed/estoque_ai/publicado.json"));
        let PublishedInventory { dt_inventario, produtos } = published.inventario;
        Store {
            movements: seed(include_str!("../../seed/estoque_ai/inventado.json")),
            inventories: vec![inventory(dt_inventario, CNPJ, produtos)],
        }
    }

    /// Queues a day. It takes the place of one of the same date that still waits; once that was processed well,
    /// the date is closed.
    pub fn queue(&mut self, day: Day, now: Timestamp, due: Timestamp) -> Result<Uuid, Refusal> {
        let same = self.movements.iter_mut().filter(|movement| movement.dt_movimento == day.date);
        for movement in same {
            if movement.queued.take().is_some() {
                movement.finish(now, Some("Substituído por um arquivo enviado depois.".to_owned()));
            } else if !movement.falhou {
                return Err(Refusal::invalid(format!("O movimento de {} já foi processado.", day.date)));
            }
        }
        let id_movimento = Uuid::new_v4();
        self.movements.push(Movement {
            id_movimento,
            dt_movimento: day.date,
            dt_recebimento: moment::local_text(now),
            dt_processamento: None,
            falhou: false,
            observacao: None,
            queued: Some((day, due)),
        });
        Ok(id_movimento)
    }

    /// Processes what is due.
    pub fn settle(&mut self, now: Timestamp) {
        self.process_when(|due| due <= now);
    }

    /// Processes everything that waits; how many days these were.
    pub fn process(&mut self, now: Timestamp) -> usize {
        for (_, due) in self.movements.iter_mut().filter_map(|movement| movement.queued.as_mut()) {
            *due = now.min(*due);
        }
        self.process_when(|_| true)
    }

    /// A day that is good leaves an inventory, unless there is one of that date.
    fn process_when(&mut self, is_due: impl Fn(Timestamp) -> bool) -> usize {
        let mut processed = 0;
        for movement in &mut self.movements {
            let Some((day, due)) = movement.queued.take_if(|(_, due)| is_due(*due)) else { continue };
            let fault = day.fault(moment::local(due).date());
            if fault.is_none() && self.inventories.iter().all(|known| known.dt_inventario != day.date) {
                self.inventories.push(counted(&day));
            }
            movement.finish(due, fault);
            processed += 1;
        }
        processed
    }
}

impl Movement {
    fn finish(&mut self, when: Timestamp, fault: Option<String>) {
        self.dt_processamento = Some(moment::local_text(when));
        self.falhou = fault.is_some();
        self.observacao = Some(fault.unwrap_or_else(|| "Processado com Sucesso!".to_owned()));
    }
}

/// The count of a day: of every product a fifth of the stock stands in the shop, the rest in the back. Codes come
/// without the zeros before them, as in the manual.
fn counted(day: &Day) -> Inventory {
    let count = |line: &super::day::Line| {
        let stock = line.qtd_estoque.max(Decimal::ZERO).trunc().to_i64().unwrap_or(i64::MAX);
        let bare = line.codigo_produto.trim_start_matches('0');
        let inventario_loja = stock / 5;
        Counted {
            codigo_produto: if bare.is_empty() { "0" } else { bare }.to_owned(),
            inventario_estoque: stock - inventario_loja,
            inventario_loja,
        }
    };
    inventory(day.date, &day.cnpj, day.lines.iter().map(count).collect())
}

fn inventory(dt_inventario: Date, cnpj: &str, produtos: Vec<Counted>) -> Inventory {
    Inventory { id_inventario: Uuid::new_v4(), dt_inventario, cnpj: cnpj.to_owned(), produtos }
}

fn seed<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("seed of EstoqueAi: {error}"))
}
