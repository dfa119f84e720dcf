//! Reads JSON to its end through the cursor, as the walk does, into a tree that can be compared.

use retaguarda::engine::json::Reader;
use retaguarda::engine::{Fault, Source, Token};
use serde_json::{Map, Value};

/// A number stays a text here, behind this mark, so that its literal can be compared.
pub const NUMBER: &str = "\u{0}number ";

/// The whole value, or why it is none. Passing over it must come to the same end at the same place.
pub fn read(bytes: &[u8], lenient: bool) -> Result<Value, Fault> {
    let open = || Reader::new(bytes).map(|reader| if lenient { reader.lenient() } else { reader });
    let tree = open().and_then(|mut reader| {
        let tree = value(&mut reader)?;
        reader.end()?;
        Ok(tree)
    });
    let skipped = open().and_then(|mut reader| {
        let start = reader.mark();
        reader.skip()?;
        let raw = reader.slice_since(start).len();
        reader.end()?;
        Ok(raw)
    });
    assert_eq!(skipped.err(), tree.as_ref().err().copied(), "{}", String::from_utf8_lossy(bytes));
    let expected = open().and_then(|mut reader| {
        expect(&mut reader)?;
        reader.end()
    });
    assert_eq!(expected.err(), tree.as_ref().err().copied(), "{}", String::from_utf8_lossy(bytes));
    tree
}

/// Reads by asking for the very key that comes: it is found, unless its name is spelled with escapes, and no other is.
fn expect(reader: &mut Reader<'_>) -> Result<(), Fault> {
    match reader.next()? {
        Token::List => {
            while reader.item()? {
                expect(reader)?;
            }
        }
        Token::Object => loop {
            let before = reader.mark();
            let Some(key) = reader.key()?.map(str::to_owned) else { return Ok(()) };
            let behind = reader.offset();
            let written = reader.slice_since(before).trim_start_matches(',').trim_start();
            let plain = written.starts_with(&format!("\"{key}\"")) && !key.contains(['"', '\\']);
            reader.rewind(before);
            assert_eq!(reader.expect_key(&format!("{key}x")), Ok(false));
            assert_eq!(reader.expect_key(key.get(1..).unwrap_or("y")), Ok(false));
            assert_eq!(reader.expect_key(&key), Ok(plain), "{written}");
            if !plain {
                reader.key()?;
            }
            assert_eq!(reader.offset(), behind);
            expect(reader)?;
        },
        _ => {}
    }
    Ok(())
}

fn value(reader: &mut Reader<'_>) -> Result<Value, Fault> {
    Ok(match reader.next()? {
        Token::Null => Value::Null,
        Token::Boolean(value) => value.into(),
        Token::Number(literal) => format!("{NUMBER}{literal}").into(),
        Token::Text(text) => text.into(),
        Token::List => {
            let mut items = Vec::new();
            while reader.item()? {
                items.push(value(reader)?);
            }
            items.into()
        }
        Token::Object => {
            let mut entries = Map::new();
            while let Some(key) = reader.key()? {
                let key = key.to_owned();
                entries.insert(key, value(reader)?);
            }
            entries.into()
        }
        other => format!("no JSON: {other:?}").into(),
    })
}
