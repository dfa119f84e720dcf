//! The records of the register, each kept as the wire prints it: an ordered map of the vendor's keys.

use indexmap::IndexMap;
use jiff::civil::DateTime;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Number, Value};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::stock::StockRow;

/// The vendor's keys in the wire's order.
pub type Record = IndexMap<String, Value>;

/// A customer, supplier or reseller.
pub struct Client {
    /// Everything but `contatos`.
    pub record: Record,
    pub contacts: Vec<Contact>,
    pub changed: DateTime,
}

/// Somebody to talk to at a client.
pub struct Contact {
    pub ordem: i64,
    pub record: Record,
    pub changed: DateTime,
}

/// A product.
pub struct Product {
    /// Everything but `precos`; its `estoqueAtual` is not kept up to date, `stock` is.
    pub record: Record,
    pub prices: Vec<Price>,
    /// The cells of a product that comes in sizes and colours.
    pub grade: Vec<Record>,
    pub photos: Vec<Record>,
    pub stock: Vec<StockRow>,
    pub changed: DateTime,
    pub stock_changed: DateTime,
}

/// The price in one table.
#[derive(Clone, Deserialize, Serialize)]
pub struct Price {
    pub tabela: String,
    pub preco: Number,
    pub promocional: bool,
    #[serde(skip)]
    pub changed: DateTime,
}

/// A promotion.
pub struct Promotion {
    pub record: Record,
    pub changed: DateTime,
}

/// An entry of one of the auxiliary registers.
#[derive(Clone, Deserialize, Serialize)]
pub struct Auxiliary {
    pub codigo: String,
    pub nome: String,
    #[serde(skip)]
    pub changed: DateTime,
}

impl Client {
    pub fn codigo(&self) -> i64 {
        integer(&self.record, "codigo")
    }

    /// The contacts as lists show them, without their order numbers.
    pub fn contacts(&self) -> Vec<&Record> {
        self.contacts.iter().map(|contact| &contact.record).collect()
    }

    /// The letters and digits of the CPF or CNPJ.
    pub fn document(&self) -> String {
        bare(text(&self.record, "cpfCnpj"))
    }
}

impl Serialize for Client {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Shown { record: self.record.clone(), name: "contatos", list: self.contacts() }.serialize(serializer)
    }
}

impl Product {
    pub fn codigo(&self) -> &str {
        text(&self.record, "codigo")
    }
}

/// A record with a list at its end, every key where the wire has it.
pub struct Shown<T> {
    pub record: Record,
    pub name: &'static str,
    pub list: T,
}

impl<T: Serialize> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.record.len() + 1))?;
        for (key, value) in &self.record {
            map.serialize_entry(key, value)?;
        }
        map.serialize_entry(self.name, &self.list)?;
        map.end()
    }
}

/// A text of a record, empty when it is none.
pub fn text<'a>(record: &'a Record, name: &str) -> &'a str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A whole number of a record, 0 when it is none.
pub fn integer(record: &Record, name: &str) -> i64 {
    record.get(name).and_then(Value::as_i64).unwrap_or_default()
}

/// The letters and digits of a CPF or CNPJ, letters in upper case.
pub fn bare(document: &str) -> String {
    document.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// A CPF or CNPJ with its punctuation, as the server writes it.
pub fn punctuated(document: &str) -> String {
    let bare = bare(document);
    let mask = match bare.len() {
        11 => "###.###.###-##",
        14 => "##.###.###/####-##",
        _ => return bare,
    };
    let mut characters = bare.chars();
    mask.chars().filter_map(|m| if m == '#' { characters.next() } else { Some(m) }).collect()
}

/// What lists are sorted by: the name without case and accents.
pub fn sort_key(record: &Record) -> String {
    text(record, "nome").nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_with_and_without_punctuation() {
        assert_eq!(punctuated("16025717087"), "160.257.170-87");
        assert_eq!(punctuated("12abc34501DE35"), "12.ABC.345/01DE-35");
        assert_eq!(punctuated(""), "");
        assert_eq!(bare("160.257.170-87"), "16025717087");
    }

    #[test]
    fn accents_do_not_move_a_name() {
        let key = |nome: &str| sort_key(&Record::from([("nome".to_owned(), Value::from(nome))]));
        assert!(key("Lápis") < key("Lichia"));
        assert!(key("Batom em bala") < key("Batom Líquido"));
    }
}
