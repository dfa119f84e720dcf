//! Invoices: the access key, the XML and the picture of it. They are as small as a client can bear.

use super::records::{Record, integer, text};

/// The shop that issues them: the state, and a CNPJ of nobody.
const STATE: &str = "43";
const CNPJ: &str = "99999999000191";

/// The access key of a new invoice, its check digit right.
pub fn key(model: &str, number: i64, date: &str) -> String {
    let month: String = date.chars().filter(char::is_ascii_digit).skip(2).take(4).collect();
    let number = number.rem_euclid(1_000_000_000);
    let code = (number * 7919 + 13_579).rem_euclid(100_000_000);
    let head = format!("{STATE}{month:0<4}{CNPJ}{model}001{number:09}1{code:08}");
    let weights = [2, 3, 4, 5, 6, 7, 8, 9].into_iter().cycle();
    let sum: u32 =
        head.bytes().rev().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let digit = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    format!("{head}{digit}")
}

/// The XML of an invoice.
pub fn xml(record: &Record) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><nfeProc xmlns=\"http://www.portalfiscal.inf.br/nfe\" \
         versao=\"4.00\"><NFe xmlns=\"http://www.portalfiscal.inf.br/nfe\"><infNFe versao=\"4.00\" Id=\"NFe{}\">\
         <ide><cUF>{STATE}</cUF><natOp>Venda</natOp><mod>{}</mod><serie>1</serie><nNF>{}</nNF>\
         <dhEmi>{}T12:00:00-03:00</dhEmi><tpAmb>2</tpAmb></ide></infNFe></NFe></nfeProc>",
        text(record, "chave"),
        text(record, "modelo"),
        integer(record, "numero"),
        text(record, "dt_emissao"),
    )
}

/// A page of PDF that says whose it is.
pub fn pdf(record: &Record) -> Vec<u8> {
    let words = format!("BT /F1 12 Tf 40 800 Td (DANFE {}) Tj ET", text(record, "chave"));
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{words}\nendstream", words.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = String::from("0000000000 65535 f \n");
    for (object, number) in objects.iter().zip(1..) {
        places.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.push_str(&format!(
        "xref\n0 {size}\n{places}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    ));
    file.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_has_its_parts() {
        let key = key("55", 44, "2026-03-02");
        assert_eq!(key.len(), 44);
        assert!(key.starts_with("432603999999990001915500100000004"), "{key}");
        let weights = [2, 3, 4, 5, 6, 7, 8, 9].into_iter().cycle();
        let (head, digit) = key.split_at(43);
        let sum: u32 = head.bytes().rev().zip(weights).map(|(d, w)| u32::from(d - b'0') * w).sum();
        let digit: u32 = digit.parse().expect("a digit");
        assert!((sum + digit).is_multiple_of(11) || digit == 0);
    }
}
