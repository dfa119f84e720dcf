//! The oracle: on random calls, the engine's verdict is that of a JSON Schema validator that is not ours, on the schema of the operation.
//!
//! Left aside, since no schema can say it (or no validator agree on it), and therefore not made here or not counted:
//! - check digits, repeated digits and codes nobody has: the engine runs with strength `shape`;
//! - places of a JSON number: validators divide binary floats. Of a number in a text they count;
//! - a whole number in a text that has the digits of the greatest, and is greater;
//! - numbers in texts with an exponent, and choices of numbers in texts with `.0`, or as `-0`;
//! - the length of a number with places, where a text is described;
//! - keys in another case, keys that stand twice, and a body that is given as JSON text;
//! - white space around an identifier, and an identifier as a number with a point;
//! - sums: they are warnings; and what must be confirmed, which it is here.

use std::collections::BTreeMap;

use fastrand::Rng;
use jsonschema::Validator;
use retaguarda::identifiers::Identifier;
use retaguarda::schema::{
    Body, Csv, DateForm, DateTimeForm, FILTER_OPERATORS, Field, Gtins, Kind, Least, Object, Operation,
};
use retaguarda::systems::SYSTEMS;
use retaguarda::text;
use serde_json::{Map, Value, json};

/// How many calls are made of each operation, and of each that has a body.
struct Calls {
    each: usize,
    with_body: usize,
    /// The fewest in all.
    least: usize,
}

/// Of one to four bytes, and some that JSON escapes.
const CHARACTERS: [char; 10] = ['a', 'Z', '0', ' ', 'ç', '€', '😀', '"', '\\', '/'];

#[test]
fn the_engine_and_a_schema_validator_agree() {
    agree(&Calls { each: 40, with_body: 240, least: 30_000 });
}

#[test]
#[ignore = "takes minutes"]
fn the_engine_and_a_schema_validator_agree_on_many_calls() {
    agree(&Calls { each: 200, with_body: 2000, least: 200_000 });
}

fn agree(how_many: &Calls) {
    let (mut good, mut bad, mut differences) = (0, 0, BTreeMap::new());
    for system in SYSTEMS {
        for operation in system.operations {
            let id = format!("{}.{}", system.id, operation.name);
            let schema: Value = serde_json::from_str(&text::schema(&id)).expect("a schema is JSON");
            let validator = jsonschema::draft202012::options()
                .should_validate_formats(true)
                .build(&schema)
                .unwrap_or_else(|error| panic!("the schema of {id}: {error}"));
            let mut rng = Rng::with_seed(
                0x5eed ^ id.bytes().fold(0, |seed: u64, byte| seed.wrapping_mul(31) ^ u64::from(byte)),
            );
            let calls = if matches!(operation.body, Body::None) { how_many.each } else { how_many.with_body };
            let mut verdicts = (0, 0);
            for _ in 0..calls {
                let mut params = call(&mut rng, operation);
                for _ in 0..rng.usize(0..3) {
                    mutate(&mut rng, &mut params);
                }
                let schema_says = validator.is_valid(&params);
                let Some(problems) = problems(&id, &params, &mut rng) else { continue };
                if schema_says {
                    verdicts.0 += 1
                } else {
                    verdicts.1 += 1
                }
                if schema_says != problems.is_empty() && !minus_zero(&validator, &params) {
                    let errors: Vec<String> = validator
                        .iter_errors(&params)
                        .map(|error| format!("{} at {}", error, error.instance_path()))
                        .collect();
                    // One of each sort is enough to read.
                    let sort: Vec<_> = problems.iter().filter_map(|one| one.split(' ').next()).collect();
                    let keyword = validator.iter_errors(&params).next();
                    let keyword = keyword.map(|error| error.schema_path().to_string());
                    let keyword = keyword.and_then(|path| path.rsplit('/').next().map(str::to_owned));
                    differences.entry((format!("{sort:?}"), keyword)).or_insert_with(|| {
                        format!("{id} {params:.2000}\n  engine: {problems:?}\n  schema: {errors:?}")
                    });
                }
            }
            // A call without parameters can hardly go wrong.
            if !matches!(operation.body, Body::None) {
                assert!(verdicts.0 > calls / 40, "{id}: hardly any good call");
                assert!(verdicts.1 > calls / 40, "{id}: hardly any bad call");
            }
            good += verdicts.0;
            bad += verdicts.1;
        }
    }
    assert!(good + bad >= how_many.least, "only {} calls", good + bad);
    assert!(
        differences.is_empty(),
        "{} sorts of differences:\n{}",
        differences.len(),
        differences.values().map(String::as_str).collect::<Vec<_>>().join("\n")
    );
}

/// Whether all that the schema dislikes is `-0` in a text, among choices of numbers.
fn minus_zero(validator: &Validator, params: &Value) -> bool {
    let mut errors = validator.iter_errors(params).peekable();
    errors.peek().is_some()
        && errors.all(|error| {
            error.schema_path().to_string().ends_with("/enum") && error.instance().as_str() == Some("-0")
        })
}

/// The engine's errors, as code and path; nothing where it has only such as are left aside.
fn problems(id: &str, params: &Value, rng: &mut Rng) -> Option<Vec<String>> {
    let mut call = String::new();
    write_shuffled(rng, params, &mut call);
    let problems: Vec<Value> =
        serde_json::from_str(&text::validate(id, &call, None, r#"{"strength":"shape","confirm":true}"#))
            .expect("problems are JSON");
    let errors: Vec<&Value> = problems.iter().filter(|problem| problem["severity"] == "error").collect();
    let aside = |problem: &&Value| {
        let value = params.pointer(problem["path"].as_str().expect("a path"));
        match problem["code"].as_str().expect("a code") {
            "decimal_scale" => value.is_some_and(Value::is_number),
            "type_mismatch" => value
                .is_some_and(|value| value.as_f64().is_some_and(|one| value.is_f64() && one.fract() == 0.0)),
            "text_too_long" => value.is_some_and(|value| value.is_f64()),
            "number_too_great" | "number_too_small" => value.is_some_and(Value::is_string),
            _ => false,
        }
    };
    let only_aside = !errors.is_empty() && errors.iter().all(aside);
    (!only_aside)
        .then(|| errors.iter().map(|problem| format!("{} {}", problem["code"], problem["path"])).collect())
}

/// The verdict must not hang on the order of keys, so that is random too.
fn write_shuffled(rng: &mut Rng, value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            rng.shuffle(&mut entries);
            out.push('{');
            for (i, (key, value)) in entries.into_iter().enumerate() {
                out.push_str(if i > 0 { "," } else { "" });
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write_shuffled(rng, value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                out.push_str(if i > 0 { "," } else { "" });
                write_shuffled(rng, item, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

/// A call that is right, but for the rules between fields.
fn call(rng: &mut Rng, operation: &Operation) -> Value {
    let mut params = Map::new();
    for (name, fields) in [("path", &operation.path_parameters), ("query", &operation.query)] {
        if !fields.fields.is_empty() || rng.u8(..) < 40 {
            params.insert(name.to_owned(), object(rng, fields));
        }
    }
    if !operation.filters.is_empty() && rng.bool() {
        let field = &operation.filters[rng.usize(..operation.filters.len())];
        let operator = FILTER_OPERATORS[rng.usize(..FILTER_OPERATORS.len())];
        let query = params.entry("query").or_insert_with(|| json!({}));
        query[format!("{}.{operator}", field.name)] = value(rng, &field.kind, None);
    }
    match operation.body {
        Body::Json(kind) => {
            params.insert("body".to_owned(), value(rng, &kind, None));
        }
        Body::Form(table) | Body::Csv(Csv { object: table, .. }) => {
            params.insert("body".to_owned(), object(rng, table));
        }
        Body::None => {}
    }
    if rng.u8(..) < 20 {
        params.insert("headers".to_owned(), json!({"X-Loja": "1"}));
    }
    Value::Object(params)
}

fn object(rng: &mut Rng, object: &Object) -> Value {
    let mut map = Map::new();
    let share = if rng.bool() { u8::MAX } else { rng.u8(..) };
    for field in object.fields {
        if field.is_required() || rng.u8(..) < share {
            let null = field.is_nullable() && rng.u8(..) < 8;
            map.insert(
                field.name.to_owned(),
                if null { Value::Null } else { value(rng, &field.kind, Some(field)) },
            );
        }
    }
    Value::Object(map)
}

fn value(rng: &mut Rng, kind: &Kind, field: Option<&Field>) -> Value {
    if field.is_some_and(|field| !field.is_required()) && rng.u8(..) < 6 {
        return Value::from("");
    }
    let number = field.is_some_and(Field::is_number_ok) && rng.bool();
    match kind {
        Kind::Text(_) if number => json!(rng.u16(..)),
        Kind::Text(text) => {
            let most = if text.max > 0 { usize::from(text.max) } else { 90 };
            let length = if rng.bool() { most } else { rng.usize(1..=most) };
            Value::from((0..length).map(|_| CHARACTERS[rng.usize(..CHARACTERS.len())]).collect::<String>())
        }
        Kind::Decimal(decimal) => {
            let digits = rng.u32(1..=u32::from(decimal.precision - decimal.scale).min(8));
            let whole = rng.u64(1..10_u64.pow(digits));
            let places = rng.usize(0..=usize::from(decimal.scale));
            let sign = if decimal.least == Least::None && rng.bool() { "-" } else { "" };
            let point = if places > 0 { "." } else { "" };
            let digits: String = (0..places).map(|_| rng.digit(10)).collect();
            literal(rng, format!("{sign}{whole}{point}{digits}"))
        }
        Kind::Integer(integer) => {
            let (least, greatest) = (integer.min.max(-(1 << 50)), integer.max.min(1 << 50));
            let small = rng.i64(least..=greatest.min(least.saturating_add(100)));
            let whole = if rng.bool() { small } else { rng.i64(least..=greatest) };
            literal(rng, whole.to_string())
        }
        Kind::Boolean => Value::from(rng.bool()),
        Kind::Date(DateForm::Iso) => Value::from(date(rng)),
        Kind::Date(DateForm::Brazilian) => Value::from(["28/02/2019", "31/12/2026"][rng.usize(..2)]),
        Kind::DateTime(DateTimeForm::Brazilian) => {
            Value::from(["28/02/2019 10:00", "31/12/2026 23:59:59"][rng.usize(..2)])
        }
        Kind::DateTime(form) => {
            let whole_day = *form == DateTimeForm::Plain && rng.u8(..) < 40;
            let clock = format!("{}T{:02}:{:02}:{:02}", date(rng), rng.u8(..24), rng.u8(..60), rng.u8(..60));
            let fraction = ["", ".5", ".1234567"][rng.usize(..3)];
            let offset = match form {
                DateTimeForm::WithOffset => ["Z", "-03:00", "+14:00"][rng.usize(..3)],
                DateTimeForm::Plain | DateTimeForm::Brazilian => "",
            };
            Value::from(if whole_day { date(rng) } else { format!("{clock}{fraction}{offset}") })
        }
        Kind::Uuid => Value::from("1e0ccbf3-2bb0-4d3d-A2c2-0e4e1ac6c5b9"),
        Kind::OneOf(choices) => Value::from(choices[rng.usize(..choices.len())].value),
        Kind::NumberOf(choices) => {
            let choice = choices[rng.usize(..choices.len())];
            literal(rng, choice.value.to_string())
        }
        Kind::Identifier(Identifier::Cep) if number => json!(rng.u32(10_000_000..100_000_000)),
        Kind::Identifier(identifier) => Value::from(*rng.choice(examples(*identifier)).expect("some")),
        Kind::Email => Value::from(["ana@loja.com.br", "a.b+c@d.co"][rng.usize(..2)]),
        Kind::Gtins(Gtins::One) => Value::from(["7891000315507", "96385074"][rng.usize(..2)]),
        Kind::Gtins(Gtins::Several) => {
            Value::from(["7891000315507", "96385074/7891000315507"][rng.usize(..2)])
        }
        Kind::Base64 => Value::from(["", "AA==", "AAE=", "AAEC"][rng.usize(..4)]),
        Kind::Any => json!({"qualquer": [1, null]}),
        Kind::Object(fields) => object(rng, fields),
        Kind::List(list) => {
            let least = list.min as usize;
            (0..rng.usize(least..=least + 2)).map(|_| value(rng, &list.item.kind(), None)).collect()
        }
        Kind::OneOrMany(item) if rng.bool() => value(rng, &item.kind(), None),
        Kind::OneOrMany(item) => (0..rng.usize(1..3)).map(|_| value(rng, &item.kind(), None)).collect(),
        Kind::Map(item) => {
            let entry = |key: &str| (key.to_owned(), value(rng, &item.kind(), None));
            Value::Object(["17", "x/y~z"].into_iter().map(entry).collect())
        }
        Kind::JsonText(item) => Value::from(value(rng, &item.kind(), None).to_string()),
    }
}

/// A number as a number, or in a text.
fn literal(rng: &mut Rng, literal: String) -> Value {
    if rng.u8(..) < 90 { Value::from(literal) } else { serde_json::from_str(&literal).expect("a number") }
}

fn date(rng: &mut Rng) -> String {
    ["2019-02-19", "2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "2025-04-30"][rng.usize(..6)]
        .to_owned()
}

fn examples(identifier: Identifier) -> &'static [&'static str] {
    match identifier {
        Identifier::Cpf => &["16025717087", "160.257.170-87", "160257170-87"],
        Identifier::Cnpj => &["12ABC34501DE35", "12.abc.345/01de-35", "11222333000181"],
        Identifier::CpfCnpj => &["16025717087", "160.257.170-87", "12ABC34501DE35", "11.222.333/0001-81"],
        Identifier::Gtin => &["7891000315507", "789 1000 315507", "96385074", "SEM GTIN"],
        Identifier::NfeKey => &["35170312345678000195550010000012341000012340"],
        Identifier::Cep => &["82515000", "82515-000", "82.515-000", "82.515000"],
        Identifier::Uf => &["PR", "pr", "SP"],
        Identifier::IbgeMunicipality => &["4106902"],
        Identifier::Ncm => &["22021000", "2202.10.00"],
        Identifier::Cest => &["0301100", "03.011.00"],
        Identifier::Cfop => &["5102", "5.102"],
        Identifier::Phone => &["(41) 99227-9389", "41992279389"],
        Identifier::Pis => &["12056412547", "120.56412.54-7"],
        Identifier::Email => &["vendas@loja.com.br"],
        Identifier::Ie(_) => &["ISENTO"],
    }
}

/// Changes something somewhere.
fn mutate(rng: &mut Rng, params: &mut Value) {
    let mut places = Vec::new();
    collect(params, &mut String::new(), &mut places);
    let Some(place) = rng.choice(&places) else { return };
    // Dots in the way of a text that is JSON: a body as text is another thing.
    let Some((parent, key)) = place.rsplit_once('/') else { return };
    let is_part = parent.is_empty();
    match params.pointer_mut(parent) {
        Some(Value::Object(map)) => match rng.u8(..10) {
            0..=2 => {
                map.remove(key);
            }
            3 if !is_part => {
                let value = map.remove(key).unwrap_or_default();
                map.insert(format!("{key}x"), value);
            }
            4 => {
                map.insert("estranho".to_owned(), Value::Null);
            }
            _ if !is_part => {
                if let Some(value) = map.get_mut(key) {
                    *value = changed(rng, value);
                }
            }
            _ => {
                map.insert(key.to_owned(), if rng.bool() { json!([]) } else { json!(7) });
            }
        },
        Some(Value::Array(items)) => match rng.u8(..3) {
            0 => items.clear(),
            1 => items.push(items.first().cloned().unwrap_or_default()),
            _ => {
                if let Some(item) = items.first_mut() {
                    *item = changed(rng, item);
                }
            }
        },
        _ => {}
    }
}

/// A pointer to every value but the whole and the caller's headers.
fn collect(value: &Value, path: &mut String, places: &mut Vec<String>) {
    if !path.is_empty() {
        places.push(path.clone());
    }
    let length = path.len();
    let mut step = |key: &str, value: &Value| {
        path.push('/');
        path.push_str(key);
        collect(value, path, places);
        path.truncate(length);
    };
    match value {
        Value::Object(map) => {
            map.iter().filter(|(key, _)| *key != "headers").for_each(|(key, value)| step(key, value))
        }
        Value::Array(items) => items.iter().enumerate().for_each(|(i, value)| step(&i.to_string(), value)),
        _ => {}
    }
}

/// Another value in the place of this one: near it, or far from it.
fn changed(rng: &mut Rng, value: &Value) -> Value {
    if rng.bool() {
        let far = json!([
            null, true, false, 0, 1, 2, -1, 0.5, 10, 1e13, 99_999_999_999_999_u64, 82_515_000, 8_251_500, "", "x", "-0", "0", "00", "1", "97.0",
            "1.5", "1.234", "1.2300", "-1.5", "+1", ".5", "5.", "12345678901234", "123456789012.99", "10,50", "C", "F", "J", "CB", "true", "JAN",
            "2019-02-29", "2024-02-30", "1900-02-29", "2019-13-01", "2019-1-1", "0000-01-01", "2019-02-19T10:00", "2019-02-19 10:00:00",
            "2019-02-19T24:00:00Z", "2019-02-19T10:00:00+14:30", "2019-02-19t10:00:00.1234567890Z", "16025717087", "160.257.170/87",
            "11.222.333/0001-81", "1602571708", "8251500", "825150-00", "P", "P1", "PRX", "cafe-cafe", ".", "..", "   ", "\u{a0}", {}, [], [null], [{}], {"nome": "x"}
        ]);
        return far.as_array().and_then(|far| rng.choice(far)).cloned().unwrap_or_default();
    }
    match value {
        Value::String(text) => match rng.u8(..5) {
            0 => Value::from(format!("{text}{text}")),
            1 => Value::from(format!("{text}0")),
            2 => Value::from(text.chars().skip(1).collect::<String>()),
            3 => Value::from(text.replace(['.', '-', '/'], "")),
            _ => Value::from(format!("-{text}")),
        },
        Value::Number(number) => match rng.u8(..3) {
            0 => Value::from(number.to_string()),
            1 => json!(-number.as_f64().unwrap_or(1.0).trunc()),
            _ => json!(number.as_f64().unwrap_or(1.0) + 0.125),
        },
        Value::Array(_) | Value::Object(_) | Value::Bool(_) | Value::Null => Value::Null,
    }
}
