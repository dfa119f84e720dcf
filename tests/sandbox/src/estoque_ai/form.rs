//! The form of a movement, JSON or CSV, by the manual's rules; all that is wrong is said at once.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::answers::Refusal;
use super::day::{Day, Line};

/// The columns of the file, in its order.
const COLUMNS: [&str; 16] = [
    "cnpj",
    "dtMovimento",
    "codigoProduto",
    "gtin",
    "nomeProduto",
    "qtdVendida",
    "precoCusto",
    "precoVenda",
    "precoPromocao",
    "qtdEstoque",
    "acertoEstoque",
    "reposicaoEstoque",
    "classificador1",
    "classificador2",
    "classificador3",
    "todosGtins",
];

/// Text columns of a product: whether it must be there, and its length.
const TEXTS: [(&str, bool, usize); 6] = [
    ("codigoProduto", true, usize::MAX),
    ("nomeProduto", true, 60),
    ("classificador1", false, 40),
    ("classificador2", false, 40),
    ("classificador3", false, 40),
    ("todosGtins", false, usize::MAX),
];

/// Number columns of a product: whether it must be there.
const NUMBERS: [(&str, bool); 7] = [
    ("qtdVendida", true),
    ("precoCusto", false),
    ("precoVenda", false),
    ("precoPromocao", false),
    ("qtdEstoque", true),
    ("acertoEstoque", true),
    ("reposicaoEstoque", true),
];

/// More errors than these are not told.
const MOST_ERRORS: usize = 50;

/// Reads a body of JSON.
pub fn from_json(body: &[u8]) -> Result<Day, Refusal> {
    let Ok(Value::Object(document)) = serde_json::from_slice(body) else {
        return Err(Refusal::invalid("O conteúdo não é um objeto JSON válido."));
    };
    let mut errors = Vec::new();
    let (cnpj, date) = head(&document, &mut errors);
    let lines = match document.get("movimentos") {
        Some(Value::Array(items)) if !items.is_empty() => items.as_slice(),
        _ => {
            errors.push("movimentos: deve haver ao menos 1 movimento.".to_owned());
            &[]
        }
    };
    let read = lines.iter().enumerate().filter_map(|(index, item)| match item {
        Value::Object(item) => Some(line(item, &format!("movimentos[{index}]."), &mut errors)),
        _ => {
            errors.push(format!("movimentos[{index}]: deve ser um objeto."));
            None
        }
    });
    let lines: Vec<Line> = read.collect();
    finish(cnpj, date, lines, errors)
}

/// Reads a file of CSV. Quotes are ordinary characters: the manual knows no quoting.
pub fn from_csv(file: &[u8]) -> Result<Day, Refusal> {
    let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').quoting(false).flexible(true).from_reader(file);
    let header = reader.headers().map_err(|_| Refusal::invalid("O arquivo deve ser um texto em UTF-8."))?;
    if header != COLUMNS.as_slice() {
        return Err(Refusal::invalid(format!("A primeira linha deve ser {}", COLUMNS.join(";"))));
    }
    let (mut errors, mut lines, mut first) = (Vec::new(), Vec::new(), None);
    for (row, number) in reader.records().zip(2..) {
        let row = row.map_err(|_| Refusal::invalid("O arquivo deve ser um texto em UTF-8."))?;
        if row.len() != COLUMNS.len() {
            errors.push(format!("linha {number}: há {} campos e deve haver {}.", row.len(), COLUMNS.len()));
            continue;
        }
        let record = cells(&row);
        let here = (record.get("cnpj").cloned(), record.get("dtMovimento").cloned());
        match &first {
            None => first = Some((here, head(&record, &mut errors))),
            Some((before, _)) if *before != here => {
                errors.push(format!("linha {number}: cnpj e dtMovimento devem ser os da primeira."));
            }
            Some(_) => {}
        }
        lines.push(line(&record, &format!("linha {number}: "), &mut errors));
    }
    let Some((_, (cnpj, date))) = first else {
        errors.push("Deve haver ao menos 1 movimento.".to_owned());
        return Err(Refusal::Invalid(errors));
    };
    finish(cnpj, date, lines, errors)
}

/// A row as the JSON that says the same: an empty cell is null, and a number has its two decimals.
fn cells(row: &csv::StringRecord) -> Map<String, Value> {
    let cell = |name: &str, text: &str| {
        let number = NUMBERS.iter().any(|(number, _)| *number == name);
        match text {
            "" => Value::Null,
            text if number && has_two_decimals(text) => text.parse().map_or(Value::from(text), Value::Number),
            text => Value::from(text),
        }
    };
    COLUMNS.iter().zip(row).map(|(name, text)| ((*name).to_owned(), cell(name, text))).collect()
}

fn has_two_decimals(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let split = text.strip_prefix('-').unwrap_or(text).split_once('.');
    split.is_some_and(|(whole, decimals)| digits(whole) && decimals.len() == 2 && digits(decimals))
}

fn head(record: &Map<String, Value>, errors: &mut Vec<String>) -> (String, Date) {
    let cnpj = record.get("cnpj").and_then(Value::as_str).unwrap_or_default();
    if cnpj.len() != 14 || !cnpj.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        errors.push("cnpj: deve ter 14 caracteres, sem formatação.".to_owned());
    }
    let date = record.get("dtMovimento").and_then(Value::as_str).and_then(date);
    if date.is_none() {
        errors.push("dtMovimento: deve ser uma data no formato YYYY-MM-DD.".to_owned());
    }
    (cnpj.to_owned(), date.unwrap_or_default())
}

/// `YYYY-MM-DD` and nothing else.
pub fn date(text: &str) -> Option<Date> {
    if text.len() == 10 { text.parse().ok() } else { None }
}

fn line(record: &Map<String, Value>, at: &str, errors: &mut Vec<String>) -> Line {
    let mut wrong = |name: &str, rule: &str| errors.push(format!("{at}{name}: {rule}"));
    for (name, required, length) in TEXTS {
        match record.get(name) {
            None | Some(Value::Null) if !required => {}
            Some(Value::String(text)) if text.chars().count() > length => {
                wrong(name, &format!("deve ter no máximo {length} caracteres."));
            }
            Some(Value::String(text)) if !required || !text.trim().is_empty() => {}
            _ => wrong(name, if required { "é obrigatório." } else { "deve ser um texto." }),
        }
    }
    let gtin = record.get("gtin").and_then(Value::as_str).unwrap_or_default();
    if !(8..=13).contains(&gtin.len()) || !gtin.bytes().all(|byte| byte.is_ascii_digit()) {
        wrong("gtin", "deve ter de 8 a 13 dígitos.");
    }
    for (name, required) in NUMBERS {
        match record.get(name) {
            None | Some(Value::Null) if !required => {}
            Some(Value::Number(number)) if decimal(number).is_some() => {}
            _ => wrong(name, "deve ser um número com 2 casas decimais."),
        }
    }
    let stock = record.get("qtdEstoque").and_then(Value::as_number).and_then(decimal);
    Line {
        codigo_produto: record.get("codigoProduto").and_then(Value::as_str).unwrap_or_default().to_owned(),
        gtin: gtin.to_owned(),
        qtd_estoque: stock.unwrap_or_default(),
    }
}

/// A number of at most two decimals: JSON readers drop zeros at the end, so fewer cannot be told from two.
fn decimal(number: &serde_json::Number) -> Option<Decimal> {
    number.to_string().parse().ok().filter(|decimal: &Decimal| decimal.scale() <= 2)
}

fn finish(cnpj: String, date: Date, lines: Vec<Line>, mut errors: Vec<String>) -> Result<Day, Refusal> {
    errors.truncate(MOST_ERRORS);
    if errors.is_empty() { Ok(Day { cnpj, date, lines }) } else { Err(Refusal::Invalid(errors)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_file_have_two_decimals() {
        for right in ["10.00", "-3.50", "0.00"] {
            assert!(has_two_decimals(right), "{right}");
        }
        for wrong in ["10", "10.0", "10,00", "10.000", ".00", "1e2", "--1.00", ""] {
            assert!(!has_two_decimals(wrong), "{wrong}");
        }
    }

    #[test]
    fn dates_have_ten_characters() {
        assert!(date("2024-01-01").is_some());
        for wrong in ["20240101", "2024-13-01", "01/01/2024", "2024-01-01T00:00"] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }
}
