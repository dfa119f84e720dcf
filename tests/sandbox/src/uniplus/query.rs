//! The query of a list: `field.op=value`, `limit` and `offset`.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use serde_json::Value;

use super::answers::Refusal;
use super::records::Record;

/// What a list is asked for.
#[derive(Default)]
pub struct Query {
    filters: Vec<Filter>,
    limit: Option<usize>,
    offset: usize,
}

struct Filter {
    field: String,
    op: Op,
    value: String,
}

#[derive(Clone, Copy)]
enum Op {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
}

impl Query {
    /// Reads it. Names match in any case; the time filter without an operator means from that time on.
    pub fn read(pairs: &[(String, String)]) -> Result<Query, Refusal> {
        let mut query = Query::default();
        for (name, value) in pairs {
            let number = || value.parse().map_err(|_| Refusal::Failed(format!("Parâmetro {name} inválido")));
            match name.as_str() {
                "limit" => query.limit = Some(number()?),
                "offset" => query.offset = number()?,
                _ => query.filters.push(filter(name, value)?),
            }
        }
        Ok(query)
    }

    /// The records that are asked for.
    pub fn of(&self, records: impl Iterator<Item = Record>) -> Result<Vec<Record>, Refusal> {
        let mut found = Vec::new();
        for record in records {
            let mut fits = true;
            for filter in &self.filters {
                fits &= filter.fits(&record)?;
            }
            if fits {
                found.push(record);
            }
        }
        Ok(found.into_iter().skip(self.offset).take(self.limit.unwrap_or(usize::MAX)).collect())
    }
}

fn filter(name: &str, value: &str) -> Result<Filter, Refusal> {
    let (field, op) = name.split_once('.').unwrap_or((name, ""));
    let op = match op {
        "" if field.eq_ignore_ascii_case("currentTimeMillis") => Op::Ge,
        "" | "eq" => Op::Eq,
        "ne" => Op::Ne,
        "gt" => Op::Gt,
        "ge" => Op::Ge,
        "lt" => Op::Lt,
        "le" => Op::Le,
        _ => return Err(Refusal::Failed(format!("Operador {op} inválido"))),
    };
    Ok(Filter { field: field.to_owned(), op, value: value.to_owned() })
}

impl Filter {
    fn fits(&self, record: &Record) -> Result<bool, Refusal> {
        let found = record.iter().find(|(name, _)| name.eq_ignore_ascii_case(&self.field));
        let (_, value) = found.ok_or_else(|| Refusal::Failed(format!("Campo {} inválido", self.field)))?;
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        let order = compare(&text, &self.value);
        Ok(match self.op {
            Op::Eq => order.is_eq(),
            Op::Ne => order.is_ne(),
            Op::Gt => order.is_gt(),
            Op::Ge => order.is_ge(),
            Op::Lt => order.is_lt(),
            Op::Le => order.is_le(),
        })
    }
}

/// As numbers where both are numbers, else as texts.
fn compare(left: &str, right: &str) -> Ordering {
    match (left.parse::<Decimal>(), right.parse::<Decimal>()) {
        (Ok(left), Ok(right)) => left.cmp(&right),
        _ => left.cmp(right),
    }
}
