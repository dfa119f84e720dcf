//! A small JSON value: what the state of a flow is kept in between two steps, and what single fields of a reply are looked up in.
//!
//! Its functions are called from everywhere and none of them is hot: they are never inlined, which saves some 45 KB of a wasm.

use zeroize::Zeroizing;

use crate::engine::json::{Reader, write_text};
use crate::engine::{Fault, Source, Token, number};

/// A JSON value. Its texts are wiped when it is dropped: some are secrets.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Tree {
    #[default]
    Null,
    Boolean(bool),
    /// A number by its literal, with every digit.
    Number(String),
    Text(Zeroizing<String>),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a whole JSON text.
    #[inline(never)]
    pub(crate) fn parse(json: &[u8]) -> Result<Tree, Fault> {
        let mut reader = Reader::new(json)?;
        let tree = Tree::read(&mut reader)?;
        reader.end()?;
        Ok(tree)
    }

    /// Reads the value that comes next. It is no deeper than the reader lets it be.
    #[inline(never)]
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Tree, Fault> {
        Ok(match reader.next()? {
            Token::Boolean(boolean) => Tree::Boolean(boolean),
            Token::Number(literal) => Tree::Number(literal.to_owned()),
            Token::Text(text) => Tree::text(text),
            Token::List => {
                let mut items = Vec::new();
                while reader.item()? {
                    items.push(Tree::read(reader)?);
                }
                Tree::List(items)
            }
            Token::Object => {
                let mut entries = Vec::new();
                while let Some(key) = reader.key()?.map(str::to_owned) {
                    entries.push((key, Tree::read(reader)?));
                }
                Tree::Object(entries)
            }
            // A JSON reader gives nothing else.
            _ => Tree::Null,
        })
    }

    /// Adds the value as JSON.
    #[inline(never)]
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Tree::Null => out.extend_from_slice(b"null"),
            Tree::Boolean(true) => out.extend_from_slice(b"true"),
            Tree::Boolean(false) => out.extend_from_slice(b"false"),
            Tree::Number(literal) => out.extend_from_slice(literal.as_bytes()),
            Tree::Text(text) => write_text(out, text),
            Tree::List(items) => {
                out.push(b'[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(b',');
                    }
                    item.write(out);
                }
                out.push(b']');
            }
            Tree::Object(entries) => {
                out.push(b'{');
                for (i, (key, value)) in entries.iter().enumerate() {
                    if i > 0 {
                        out.push(b',');
                    }
                    write_text(out, key);
                    out.push(b':');
                    value.write(out);
                }
                out.push(b'}');
            }
        }
    }

    /// The value as JSON text.
    #[inline(never)]
    pub(crate) fn to_json(&self) -> String {
        let mut out = Vec::new();
        self.write(&mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    /// A text.
    #[inline(never)]
    pub(crate) fn text(text: &str) -> Tree {
        Tree::Text(Zeroizing::new(text.to_owned()))
    }

    /// A text, or `null`.
    pub(crate) fn optional_text(text: Option<&str>) -> Tree {
        text.map_or(Tree::Null, Tree::text)
    }

    /// A count.
    #[inline(never)]
    pub(crate) fn count(count: u64) -> Tree {
        Tree::Number(count.to_string())
    }

    /// A moment or a span in seconds; what no JSON can hold is `null`.
    #[inline(never)]
    pub(crate) fn seconds(seconds: f64) -> Tree {
        number::from_float(seconds).map_or(Tree::Null, Tree::Number)
    }

    /// A span or a moment in seconds, or `null`.
    pub(crate) fn optional_seconds(seconds: Option<f64>) -> Tree {
        seconds.map_or(Tree::Null, Tree::seconds)
    }

    /// An object; entries that are `null` are left out.
    #[inline(always)]
    pub(crate) fn object<const N: usize>(mut entries: [(&str, Tree); N]) -> Tree {
        Tree::object_of(&mut entries)
    }

    /// The same for any number of entries, so that there is one copy of it.
    #[inline(never)]
    fn object_of(entries: &mut [(&str, Tree)]) -> Tree {
        let mut there = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            if !matches!(value, Tree::Null) {
                there.push(((*key).to_owned(), std::mem::take(value)));
            }
        }
        Tree::Object(there)
    }

    /// Puts a further entry into an object. `null` is left out.
    #[inline(never)]
    pub(crate) fn put(&mut self, key: &str, value: Tree) {
        if let Tree::Object(entries) = self
            && value != Tree::Null
        {
            entries.push((key.to_owned(), value));
        }
    }

    /// Takes an entry out of an object.
    #[inline(never)]
    pub(crate) fn take(&mut self, key: &str) -> Option<Tree> {
        let Tree::Object(entries) = self else { return None };
        let at = entries.iter().position(|(name, _)| name == key)?;
        Some(entries.remove(at).1)
    }

    /// An entry of an object, by its exact name.
    #[inline(never)]
    pub(crate) fn get(&self, key: &str) -> Option<&Tree> {
        let Tree::Object(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value as a text, where it is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The digits of a number, or a text: what an identifier may come as. An empty text is none.
    pub(crate) fn as_word(&self) -> Option<&str> {
        match self {
            Tree::Text(text) => Some(text.as_str()).filter(|text| !text.is_empty()),
            Tree::Number(literal) => Some(literal),
            _ => None,
        }
    }

    /// The value as a count, where it is a whole number that is not negative; a text of digits counts.
    #[inline(never)]
    pub(crate) fn as_count(&self) -> Option<u64> {
        let number = number::parse(self.as_word()?)?;
        u64::try_from(number.to_i64()?).ok()
    }

    /// The value as finite seconds, where it is a number; a text of digits counts.
    #[inline(never)]
    pub(crate) fn as_seconds(&self) -> Option<f64> {
        let literal = number::parse(self.as_word()?).and(self.as_word())?;
        literal.parse::<f64>().ok().filter(|seconds| seconds.is_finite())
    }

    /// The value as a boolean, where it is one.
    pub(crate) fn as_boolean(&self) -> Option<bool> {
        match self {
            Tree::Boolean(boolean) => Some(*boolean),
            _ => None,
        }
    }

    /// The items, where it is a list.
    pub(crate) fn as_list(&self) -> Option<&[Tree]> {
        match self {
            Tree::List(items) => Some(items),
            _ => None,
        }
    }

    /// Whether it is an object.
    pub(crate) fn is_object(&self) -> bool {
        matches!(self, Tree::Object(_))
    }

    /// A text of an object.
    #[inline(never)]
    pub(crate) fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// A count of an object.
    #[inline(never)]
    pub(crate) fn count_of(&self, key: &str) -> Option<u64> {
        self.get(key)?.as_count()
    }

    /// Seconds of an object.
    #[inline(never)]
    pub(crate) fn seconds_of(&self, key: &str) -> Option<f64> {
        self.get(key)?.as_seconds()
    }

    /// A boolean of an object; what is not there is `false`.
    #[inline(never)]
    pub(crate) fn flag_of(&self, key: &str) -> bool {
        self.get(key).and_then(Tree::as_boolean).unwrap_or_default()
    }
}
