//! Files of lines, piece by piece: EstoqueAi's day and IS Collector's inventory.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use retaguarda::engine::json::{Reader, Writer};
use retaguarda::engine::{self, CsvReader, CsvWriter, Options, Problem};
use retaguarda::messages::Code;
use retaguarda::text;
use serde_json::{Value, json};

const DAY: &str = "estoque_ai.movimentos.cadastrar.csv";
const FILE: &str = "is_collector.inventarios.baixar.arquivo";
const HEAD: &str = r#"{"cnpj":"11.222.333/0001-81","dtMovimento":"2024-01-01"}"#;
const HEADER: &str = "cnpj;dtMovimento;codigoProduto;gtin;nomeProduto;qtdVendida;precoCusto;precoVenda;precoPromocao;qtdEstoque;\
                      acertoEstoque;reposicaoEstoque;classificador1;classificador2;classificador3;todosGtins\n";

fn item(name: &str) -> Value {
    json!({"codigoProduto": "000001", "gtin": "7894900027013", "nomeProduto": name, "qtdVendida": 10, "precoCusto": 8.5,
        "qtdEstoque": -1.25, "acertoEstoque": 0, "reposicaoEstoque": 0})
}

fn paths(problems: &[Problem]) -> Vec<(&str, Code)> {
    problems.iter().map(|problem| (problem.path.as_str(), problem.code)).collect()
}

fn writer(head: &str) -> (CsvWriter, Vec<u8>, Vec<Problem>) {
    let begun = CsvWriter::new(DAY, &mut Reader::of_text(head), &Options::default());
    let (writer, piece) = begun.expect("the operation sends a file");
    (writer, piece.bytes, piece.problems)
}

/// Writes batches, and gives the file and all problems.
fn written(batches: &[Vec<Value>]) -> (String, Vec<Problem>) {
    let (mut writer, mut file, mut problems) = writer(HEAD);
    for batch in batches {
        let batch = Value::Array(batch.clone()).to_string();
        let piece = writer.write(&mut Reader::of_text(&batch));
        file.extend(piece.bytes);
        problems.extend(piece.problems);
    }
    assert!(writer.size() >= file.len());
    problems.extend(writer.finish());
    (String::from_utf8(file).expect("UTF-8"), problems)
}

struct Read {
    rows: Vec<Value>,
    head: Option<Value>,
    notices: Vec<Problem>,
}

/// Reads pieces, one call each.
fn read<'p>(operation: &str, pieces: impl Iterator<Item = &'p [u8]>) -> Result<Read, Vec<Problem>> {
    let mut reader = CsvReader::new(operation, &Options::default())?;
    let mut found = Read { rows: Vec::new(), head: None, notices: Vec::new() };
    let mut take = |reader: &mut CsvReader, piece: &[u8], last| {
        let mut rows = Writer::new();
        found.notices.extend(reader.read(piece, last, &mut rows)?);
        let rows: Vec<Value> = serde_json::from_slice(rows.as_bytes()).expect("a list");
        found.rows.extend(rows);
        Ok::<(), Vec<Problem>>(())
    };
    for piece in pieces {
        take(&mut reader, piece, false)?;
    }
    take(&mut reader, b"", true)?;
    assert_eq!(reader.rows(), found.rows.len());
    let mut head = Writer::new();
    if reader.head(&mut head) {
        found.head = Some(serde_json::from_slice(head.as_bytes()).expect("an object"));
    }
    Ok(found)
}

fn read_whole(operation: &str, file: &str) -> Read {
    read(operation, std::iter::once(file.as_bytes())).expect("a file")
}

#[test]
fn a_day_is_written_batch_by_batch_as_in_one_piece() {
    let (file, problems) = written(&[vec![item("UM")], vec![], vec![item("DOIS"), item("TRÊS")]]);
    assert_eq!(paths(&problems), []);
    let line = |name: &str| {
        format!("11222333000181;2024-01-01;000001;7894900027013;{name};10.00;8.50;;;-1.25;0.00;0.00;;;;\n")
    };
    assert_eq!(file, [HEADER, &line("UM"), &line("DOIS"), &line("TRÊS")].concat());

    let mut whole: Value = serde_json::from_str(HEAD).expect("JSON");
    whole["movimentos"] = json!([item("UM"), item("DOIS"), item("TRÊS")]);
    let session = r#"{"authToken":"t"}"#;
    let (body, params) = (whole.to_string(), &mut Reader::of_text("{}"));
    let built = engine::build(
        DAY,
        params,
        Some(body.as_bytes()),
        &mut Reader::of_text(session),
        0,
        &Options::default(),
    );
    let sent = String::from_utf8(built.expect("built").request.body.expect("a body")).expect("UTF-8");
    assert!(sent.contains(&file));
}

#[test]
fn all_problems_are_told_by_the_number_of_the_item_and_nothing_is_given_after_them() {
    let mut second = item("a;b");
    second["qtdVendida"] = json!(1.234);
    let mut last = item("x\ny");
    last["preco"] = json!(1);
    let (file, problems) = written(&[vec![item("UM"), second], vec![item("TRÊS")], vec![last]]);
    assert_eq!(
        paths(&problems),
        [
            ("/body/movimentos/1/nomeProduto", Code::TextForbidden),
            ("/body/movimentos/1/qtdVendida", Code::DecimalScale),
            ("/body/movimentos/3/nomeProduto", Code::TextForbidden),
            ("/body/movimentos/3/preco", Code::UnknownKey),
        ]
    );
    assert_eq!(file, HEADER);
}

#[test]
fn the_head_is_checked_and_the_list_does_not_stand_in_it() {
    assert_eq!(paths(&writer(HEAD).2), []);
    let (_, bytes, problems) = writer(r#"{"cnpj":"1","movimentos":[{}],"x":1}"#);
    let mut told = paths(&problems);
    told.sort();
    assert_eq!(
        told,
        [
            ("/body/cnpj", Code::IdentifierLength),
            ("/body/dtMovimento", Code::Required),
            ("/body/movimentos", Code::UnknownKey),
            ("/body/x", Code::UnknownKey),
        ]
    );
    assert!(bytes.is_empty());
    let (mut writer, ..) = writer(HEAD);
    assert_eq!(
        paths(&writer.write(&mut Reader::of_text("{}")).problems),
        [("/body/movimentos", Code::TypeMismatch)]
    );
    assert_eq!(
        paths(&writer.write(&mut Reader::of_text("[{")).problems),
        [("/body/movimentos", Code::JsonUnexpectedEnd)]
    );
    let unknown = CsvWriter::new(FILE, &mut Reader::of_text("{}"), &Options::default());
    assert_eq!(paths(&unknown.expect_err("it sends nothing")), [("", Code::UnknownOperation)]);
}

#[test]
fn an_empty_day_and_one_that_is_too_large_are_told_in_the_end() {
    assert_eq!(paths(&written(&[]).1), [("/body/movimentos", Code::ListTooShort)]);
    let batch: Vec<Value> = (0..1_000).map(|_| item(&"x".repeat(60))).collect();
    let (file, problems) = written(&vec![batch; 45]);
    assert_eq!(paths(&problems), [("/body", Code::TooLarge)]);
    assert!(file.len() <= 5_000_000, "what is too much is not given");
    let size = format!("{:?}", problems[0].parameters);
    assert!(
        size.contains(
            &(HEADER.len() + 45_000 * (file.len() - HEADER.len()) / file.lines().skip(1).count()).to_string()
        ),
        "{size}"
    );
}

#[test]
fn a_day_is_read_with_its_head() {
    let (file, _) = written(&[vec![item("UM"), item("\"DOIS\"")]]);
    let found = read_whole(DAY, &file);
    assert_eq!(paths(&found.notices), []);
    assert_eq!(found.head, Some(json!({"cnpj": "11222333000181", "dtMovimento": "2024-01-01"})));
    assert_eq!(found.rows[1]["nomeProduto"], "\"DOIS\"", "nothing is quoted in this file");
    assert_eq!(found.rows[0]["qtdEstoque"], json!(-1.25));
    assert_eq!(found.rows[0]["todosGtins"], Value::Null);
}

#[test]
fn what_deviates_is_told_by_row() {
    let file = "\u{feff}dtMovimento;CNPJ;nomeProduto;codigoProduto;qtdVendida;novo;gtin\r\n\
                2024-01-01;11222333000181;UM;1;10,5;;7894900027013\r\n\
                \r\n\
                2024-01-02;11222333000181;;2;1.00;sim;1;demais\r\n\
                2024-01-01;11222333000181;TRÊS";
    let found = read_whole(DAY, file);
    assert_eq!(
        found.rows,
        [
            json!({"nomeProduto": "UM", "codigoProduto": "1", "qtdVendida": "10,5", "novo": null, "gtin": "7894900027013"}),
            json!({"dtMovimento": "2024-01-02", "nomeProduto": null, "codigoProduto": "2", "qtdVendida": 1.0, "novo": "sim",
                "gtin": "1", "8": "demais"}),
            json!({"nomeProduto": "TRÊS", "codigoProduto": null, "qtdVendida": null, "novo": null, "gtin": null}),
        ]
    );
    assert_eq!(
        paths(&found.notices),
        [
            ("/header/novo", Code::UnknownKey),
            ("/header/qtdEstoque", Code::Required),
            ("/header/acertoEstoque", Code::Required),
            ("/header/reposicaoEstoque", Code::Required),
            ("/movimentos/0/qtdVendida", Code::TypeMismatch),
            ("/movimentos/1", Code::CsvCells),
            ("/movimentos/1/dtMovimento", Code::CsvHead),
            ("/movimentos/1/nomeProduto", Code::Required),
            ("/movimentos/1/gtin", Code::IdentifierLength),
            ("/movimentos/2", Code::CsvCells),
        ]
    );
}

#[test]
fn an_inventory_reads_to_the_same_rows_in_every_form() {
    let rows = json!([
        {"AREA": "A-1", "CODE": "00003", "DESCRIPTION": "Água; \"com\" gás", "QTY": 30.0, "EXTRAINFO": null, "COUNTDATE": "2021-10-04 10:00:00"},
        {"AREA": null, "CODE": "4", "DESCRIPTION": null, "QTY": 0.5, "EXTRAINFO": "LOTE 1", "COUNTDATE": "2021-10-04 10:00:01"},
    ]);
    let json = r#"[{"AREA":"A-1","CODE":"00003","DESCRIPTION":"Água; \"com\" gás","QTY":"30.0000","EXTRAINFO":null,"COUNTDATE":"2021-10-04 10:00:00"},
        {"AREA":null,"CODE":4,"DESCRIPTION":null,"QTY":0.5000,"EXTRAINFO":"LOTE 1","COUNTDATE":"2021-10-04 10:00:01"}]"#;
    let csv = "AREA;CODE;DESCRIPTION;QTY;EXTRAINFO;COUNTDATE\nA-1;00003;\"Água; \"\"com\"\" gás\";30.0000;;2021-10-04 10:00:00\n\
               ;4;;0.5000;LOTE 1;2021-10-04 10:00:01\n";
    let txt = csv
        .replace("\"Água; \"\"com\"\" gás\"", "Água. \"com\" gás")
        .replace(';', "\t")
        .replace("Água.", "Água;")
        .replace('\n', "\r\n");
    for (form, file) in [("application/json", json), ("text/csv", csv), ("text/plain", txt.as_str())] {
        let found = read_whole(FILE, file);
        assert_eq!((Value::Array(found.rows), found.head), (rows.clone(), None), "{form}");
        assert_eq!(paths(&found.notices), []);
        let mut data = Writer::new();
        let answer = engine::parse(
            FILE,
            200,
            &[("content-type", form)],
            file.as_bytes(),
            &Options::default(),
            &mut data,
        );
        assert!(answer.expect("known").notices.is_empty());
        assert_eq!(serde_json::from_slice::<Value>(data.as_bytes()).expect("JSON"), rows);
    }
    let list = r#"[{"CODE":"1","QTY":1,"EXTRAINFO":["a","b"]}]"#;
    assert_eq!(read_whole(FILE, list).rows[0]["EXTRAINFO"], json!(["a", "b"]));
}

#[test]
fn quotes_are_taken_as_they_may_be_meant() {
    let row = |cells: &str| read_whole(FILE, &format!("CODE;DESCRIPTION;QTY\n{cells}\n2;x;1\n"));
    let described = |cells: &str| row(cells).rows[0]["DESCRIPTION"].clone();
    assert_eq!(described("1;\"a\nb\";1"), "a\nb");
    assert_eq!(described("1;\"a\"\"b\";1"), "a\"b");
    assert_eq!(described("1;\"a\"b;1"), "ab");
    assert_eq!(described("1;5\" tubo;1"), "5\" tubo");
    let open = row("1;\"a;1");
    assert_eq!(open.rows.len(), 2);
    assert_eq!(
        (&open.rows[0]["DESCRIPTION"], paths(&open.notices)),
        (&json!("\"a"), vec![("/0", Code::CsvQuote)])
    );
}

#[test]
fn what_is_no_file_is_not_read() {
    let refused = |file: &str| {
        let problems = read(FILE, std::iter::once(file.as_bytes())).err().expect(file);
        problems.iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    assert_eq!(refused(""), [Code::CsvHeader]);
    assert_eq!(refused("Arquivo não encontrado\n"), [Code::CsvHeader]);
    assert_eq!(refused(r#"[{"CODE":"1"},"#), [Code::JsonUnexpectedEnd]);
    assert_eq!(refused(r#"[{"CODE":"1"} {}]"#), [Code::JsonTrailingText]);
    assert_eq!(refused(r#"[{"CODE":}]"#), [Code::JsonSyntax]);
    assert_eq!(refused("[] x"), [Code::JsonTrailingText]);
    assert_eq!(refused(&format!(r#"[{{"CODE":"{}"}}]"#, "x".repeat(1 << 20))), [Code::CsvLineTooLong]);
    assert!(read_whole(FILE, "[]").rows.is_empty());
    assert!(read_whole(FILE, "CODE;QTY").rows.is_empty());
    for body in ["Arquivo não encontrado", r#"[{"CODE":"1"},"#] {
        let mut data = Writer::new();
        let answer = engine::parse(
            FILE,
            200,
            &[("content-type", "text/plain")],
            body.as_bytes(),
            &Options::default(),
            &mut data,
        );
        assert!(matches!(answer.expect("known").outcome, engine::Outcome::Failed(_)), "{body}");
        assert_eq!(data.as_bytes(), b"null");
    }
}

#[test]
fn a_line_without_end_fills_no_memory() {
    let piece = "é".repeat(1 << 19) + "\"";
    let header = b"CODE;QTY\n".as_slice();
    let pieces = std::iter::once(header).chain(std::iter::repeat_n(piece.as_bytes(), 4));
    let found = read(FILE, pieces).expect("lines");
    assert_eq!(found.rows.len(), 5);
    assert_eq!(found.notices.iter().filter(|notice| notice.code == Code::CsvLineTooLong).count(), 4);
    let text: String = found.rows.iter().filter_map(|row| row["CODE"].as_str()).collect();
    assert_eq!(text, piece.repeat(4));
}

/// The facade: the same, with a state that is text.
fn read_as_text(operation: &str, file: &[u8], size: usize) -> (Vec<Value>, Value, Vec<Value>) {
    let (mut state, mut rest, mut rows, mut notices, mut head) =
        (String::new(), Vec::new(), Vec::new(), Vec::new(), Value::Null);
    let pieces: Vec<&[u8]> = file.chunks(size).collect();
    for at in 0..=pieces.len() {
        let last = at == pieces.len();
        rest.extend_from_slice(pieces.get(at).copied().unwrap_or_default());
        let answer: Value =
            serde_json::from_str(&text::csv_read(operation, &state, &rest, last, "")).expect("JSON");
        assert_eq!(answer["ok"], true, "{answer}");
        state = answer["state"].as_str().expect("a state").to_owned();
        rest.drain(..answer["read"].as_u64().expect("a number") as usize);
        rows.extend(answer["rows"].as_array().expect("rows").clone());
        notices.extend(answer["notices"].as_array().expect("notices").clone());
        head = answer["head"].clone();
    }
    (rows, head, notices)
}

#[test]
fn the_facade_goes_on_from_its_state() {
    let frame = |frame: &[u8]| {
        let (length, rest) = frame.split_first_chunk::<4>().expect("a frame");
        let (head, bytes) = rest.split_at(u32::from_le_bytes(*length) as usize);
        (serde_json::from_slice::<Value>(head).expect("a head"), bytes.to_vec())
    };
    let items = json!([item("UM"), item("DOIS")]).to_string();
    let (mut state, mut file) = (String::new(), Vec::new());
    for chunk in [HEAD, &items, &items, ""] {
        let (head, bytes) = frame(&text::csv_write(DAY, &state, chunk.as_bytes(), ""));
        assert_eq!(
            (&head["ok"], &head["list"], &head["problems"]),
            (&json!(true), &json!("movimentos"), &json!([]))
        );
        state = head["state"].as_str().expect("a state").to_owned();
        file.extend(bytes);
    }
    let whole = read_whole(DAY, std::str::from_utf8(&file).expect("UTF-8"));
    let (rows, head, notices) = read_as_text(DAY, &file, 7);
    assert_eq!((Some(head), rows.len()), (whole.head, 4));
    assert_eq!((rows, notices), (whole.rows, vec![]));

    for (state, chunk) in [("x", ""), ("{\"front\":1}", ""), ("", "{")] {
        let (head, bytes) = frame(&text::csv_write(DAY, state, chunk.as_bytes(), ""));
        assert_eq!((&head["ok"], bytes.len()), (&json!(false), 0));
        assert_eq!(head["problems"].as_array().map(Vec::len), Some(1));
    }
    let refused: Value = serde_json::from_str(&text::csv_read(DAY, "x", b"", false, "")).expect("JSON");
    assert_eq!(refused["problems"][0]["code"], "invalid_option");
}

fn name() -> impl Strategy<Value = String> {
    "[ -:<-~à-ü\"']{0,20}[a-z]".prop_map(|text| text)
}

fn movement() -> impl Strategy<Value = Value> {
    let price = || proptest::option::of((-1_000_000_i64..1_000_000).prop_map(|cents| cents as f64 / 100.0));
    (name(), -100_000_i64..100_000, price(), price(), proptest::option::of(name()), any::<bool>()).prop_map(
        |(name, sold, cost, sale, class, turned)| {
            let mut entries = vec![
                ("codigoProduto", json!("000001")),
                ("gtin", json!("7894900027013")),
                ("nomeProduto", json!(name)),
                ("qtdVendida", json!(sold as f64 / 100.0)),
                ("precoCusto", json!(cost)),
                ("precoVenda", json!(sale)),
                ("precoPromocao", Value::Null),
                ("qtdEstoque", json!(1)),
                ("acertoEstoque", json!(0)),
                ("reposicaoEstoque", json!(0)),
                ("classificador1", json!(class)),
                ("classificador2", Value::Null),
                ("classificador3", Value::Null),
                ("todosGtins", json!("7894900027013/78933873")),
            ];
            if turned {
                entries.reverse();
            }
            entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
        },
    )
}

/// A number by its value alone: the file has two places always.
fn by_value(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.iter().map(by_value).collect(),
        Value::Object(entries) => entries.iter().map(|(key, value)| (key.clone(), by_value(value))).collect(),
        value => value.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_is_read(items in proptest::collection::vec(movement(), 1..12), size in 1_usize..5) {
        let batches: Vec<Vec<Value>> = items.chunks(size).map(<[Value]>::to_vec).collect();
        let (file, problems) = written(&batches);
        prop_assert!(problems.is_empty(), "{problems:?}");
        let found = read_whole(DAY, &file);
        prop_assert!(found.notices.is_empty(), "{:?}", found.notices);
        prop_assert_eq!(by_value(&Value::Array(found.rows.clone())), by_value(&Value::Array(items)));
        prop_assert_eq!(written(&[found.rows]).0, file);
    }

    #[test]
    fn wherever_a_file_is_cut_its_rows_are_the_same(
        file in "(CODE;QTY;AREA|\u{feff}CODE;QTY|\\[|x)(\r?\n|)([0-9\"';,\r\né\\[\\]{}]|\"CODE\":|\\{\"CODE\":\"1\"\\},){0,60}\\]?",
        sizes in proptest::collection::vec(0_usize..9, 1..20),
    ) {
        let whole = read(FILE, std::iter::once(file.as_bytes()));
        let (mut rest, mut pieces) = (file.as_bytes(), Vec::new());
        for size in sizes.iter().cycle() {
            if rest.is_empty() || pieces.len() > 500 {
                break;
            }
            let (piece, behind) = rest.split_at((*size).min(rest.len()));
            pieces.push(piece);
            rest = behind;
        }
        pieces.push(rest);
        let cut = read(FILE, pieces.into_iter());
        match (whole, cut) {
            (Ok(whole), Ok(cut)) => {
                prop_assert_eq!(&whole.rows, &cut.rows);
                prop_assert_eq!(&whole.notices, &cut.notices);
                let (rows, _, _) = read_as_text(FILE, file.as_bytes(), 3);
                prop_assert_eq!(by_value(&Value::Array(rows)), by_value(&Value::Array(whole.rows)));
            }
            (Err(whole), Err(cut)) => prop_assert_eq!(whole, cut),
            (whole, cut) => prop_assert!(false, "{} {}", whole.is_ok(), cut.is_ok()),
        }
    }
}
