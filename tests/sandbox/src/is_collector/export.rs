//! The file of an inventory's count. The manual lists its fields; how they are parted in txt and csv it does not
//! say: both have a header and semicolons here.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::count::{Mode, Row, four};
use super::inventory::Inventory;

/// A file that was made.
#[derive(Clone, Debug)]
pub struct File {
    kind: Kind,
    bytes: Vec<u8>,
}

/// What it is written as.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Txt,
    Csv,
    Json,
}

/// What goes into it.
pub struct Export<'a> {
    pub inventory: &'a Inventory,
    pub rows: &'a [Row],
    pub mode: Mode,
    /// The descriptions too.
    pub all: bool,
}

impl IntoResponse for File {
    fn into_response(self) -> Response {
        let kind = match self.kind {
            Kind::Txt => "text/plain; charset=utf-8",
            Kind::Csv => "text/csv; charset=utf-8",
            Kind::Json => "application/json",
        };
        ([(CONTENT_TYPE, kind)], self.bytes).into_response()
    }
}

impl Kind {
    pub fn extension(self) -> &'static str {
        match self {
            Kind::Txt => "txt",
            Kind::Csv => "csv",
            Kind::Json => "json",
        }
    }
}

impl Export<'_> {
    /// Writes it.
    pub fn write(&self, kind: Kind) -> File {
        let records: Vec<Vec<(&str, Option<String>)>> =
            self.rows.iter().map(|row| self.record(row)).collect();
        let bytes = match kind {
            Kind::Json => {
                let objects: Vec<indexmap::IndexMap<_, _>> =
                    records.into_iter().map(|record| record.into_iter().collect()).collect();
                serde_json::to_vec(&objects).expect("texts are JSON")
            }
            Kind::Txt | Kind::Csv => self.table(&records),
        };
        File { kind, bytes }
    }

    fn table(&self, records: &[Vec<(&str, Option<String>)>]) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        let nothing = Row {
            area: 0,
            code: String::new(),
            item: None,
            qty: Decimal::ZERO,
            extra: vec![],
            at: String::new(),
        };
        let header = self.record(&nothing);
        writer.write_record(header.iter().map(|(name, _)| name)).expect("memory takes it");
        for record in records {
            let cells = record.iter().map(|(_, text)| text.as_deref().unwrap_or_default());
            writer.write_record(cells).expect("memory takes it");
        }
        writer.into_inner().expect("memory takes it")
    }

    /// The fields of a row that this file has.
    fn record(&self, row: &Row) -> Vec<(&'static str, Option<String>)> {
        let item = row.item.clone().unwrap_or_default();
        let mut record = Vec::new();
        if self.mode != Mode::Sum {
            record.push(("RANGEAREA", Some(row.area.to_string())));
            record.push(("AREA", Some(self.inventory.area_name(row.area))));
        }
        record.push(("CODE", Some(row.code.clone())));
        if self.all {
            record.push(("DESCRIPTION", Some(item.description).filter(|text| !text.is_empty())));
            record.push(("DESCINFO1", item.info1));
            record.push(("DESCINFO2", item.info2));
        }
        if self.inventory.pallet_option == 1 {
            record.push(("QTY", Some(four(row.qty))));
        } else {
            let [pallets, rows, boxes] = self.on_pallets(row);
            let units = row.qty - pallets.total - rows.total - boxes.total;
            record.push(("QTY", Some(four(units))));
            record.push(("QTYPALLET", Some(pallets.number.to_string())));
            record.push(("QTYROW", Some(rows.number.to_string())));
            record.push(("QTYCELL", Some(boxes.number.to_string())));
            record.push(("QTYTOTAL", Some(four(row.qty))));
        }
        record.push(("EXTRAINFO", Some(row.extra.join(",")).filter(|text| !text.is_empty())));
        record.push(("COUNTDATE", Some(row.at.clone())));
        record
    }

    /// How many whole pallets, rows and boxes a quantity makes.
    fn on_pallets(&self, row: &Row) -> [Stacked; 3] {
        let pallet = row.item.as_ref().map(|item| item.pallet).unwrap_or_default();
        let per_box = pallet.per_box.unwrap_or(0);
        let per_row = per_box.saturating_mul(pallet.boxes_per_row.unwrap_or(0));
        let per_pallet =
            pallet.per_pallet.unwrap_or_else(|| per_row.saturating_mul(pallet.rows.unwrap_or(0)));
        let mut left = row.qty;
        [per_pallet, per_row, per_box].map(|size| {
            let stacked = Stacked::of(left, size);
            left -= stacked.total;
            stacked
        })
    }
}

struct Stacked {
    number: i64,
    total: Decimal,
}

impl Stacked {
    fn of(qty: Decimal, size: i64) -> Stacked {
        let number = if size > 0 { (qty / Decimal::from(size)).floor() } else { Decimal::ZERO };
        Stacked { number: number.to_i64().unwrap_or_default(), total: number * Decimal::from(size) }
    }
}
