//! The rows of a reply: where they stand, what tells one from another, and which were met before.

use std::collections::BTreeSet;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use sha2::{Digest, Sha256};

use super::tree::Tree;
use crate::describe::list_of;
use crate::engine::json::Reader;
use crate::engine::{Source, Token};
use crate::exchange::encode_component;
use crate::schema::Operation;

/// The rows of a reply's data, each as its JSON; nothing where there is no list. `null` is an empty one.
pub(super) fn rows<'d>(operation: &Operation, data: &'d [u8]) -> Option<Vec<&'d str>> {
    let member = list_of(operation)?;
    let mut reader = Reader::new(data).ok()?;
    if !member.is_empty() {
        enter(&mut reader, member)?;
    }
    match reader.next().ok()? {
        Token::List => {}
        Token::Null => return Some(Vec::new()),
        _ => return None,
    }
    let mut rows = Vec::new();
    while reader.item().ok()? {
        let mark = reader.mark();
        reader.skip().ok()?;
        rows.push(reader.slice_since(mark));
    }
    Some(rows)
}

/// Goes to the value of a member of the object that comes next.
pub(super) fn enter(reader: &mut Reader<'_>, member: &str) -> Option<()> {
    if reader.next().ok()? != Token::Object {
        return None;
    }
    while let Some(found) = reader.key().ok()?.map(|key| key == member) {
        if found {
            return Some(());
        }
        reader.skip().ok()?;
    }
    None
}

/// A member of an object, as the digits or the text that it is.
pub(super) fn word_of(object: &[u8], member: &str) -> Option<String> {
    let mut reader = Reader::new(object).ok()?;
    enter(&mut reader, member)?;
    Tree::read(&mut reader).ok()?.as_word().map(str::to_owned)
}

/// Eleven letters that stand for some bytes: 64 bits of their SHA-256.
pub(super) fn digest(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    BASE64_URL_SAFE_NO_PAD.encode(hash.get(..8).unwrap_or_default())
}

/// Rows that were met: their keys, and digests of what they held. Some vendors give several rows of one key. Kept as one text, `key=digest key=digest `,
/// which costs next to nothing to put away and to take up again between two steps; keys are percent-encoded.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Known(String);

impl Known {
    pub(super) fn from_text(text: &str) -> Known {
        Known(text.to_owned())
    }

    pub(super) fn as_text(&self) -> &str {
        &self.0
    }

    fn put(&mut self, (key, digest): (&str, &str)) {
        self.0.push_str(key);
        self.0.push('=');
        self.0.push_str(digest);
        self.0.push(' ');
    }

    fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.split_terminator(' ').filter_map(|entry| entry.split_once('='))
    }

    /// Each row once.
    fn once<'k>(entries: impl Iterator<Item = (&'k str, &'k str)>) -> Known {
        let mut known = Known::default();
        set_of(entries).into_iter().for_each(|entry| known.put(entry));
        known
    }
}

/// Lets every row through once, and again when it has changed.
#[derive(Clone, Debug, Default)]
pub(super) struct Sieve {
    /// What was known before.
    pub(super) before: Known,
    /// What was met since.
    pub(super) met: Known,
}

impl Sieve {
    /// Which of these rows, by their places, are known already. From now on they all are.
    pub(super) fn sift(&mut self, key: &[&str], rows: &[&str]) -> Vec<u64> {
        let rows: Vec<(String, String)> = rows.iter().map(|row| identity(key, row)).collect();
        let rows = || rows.iter().map(|(key, digest)| (key.as_str(), digest.as_str()));
        let here = set_of(rows());
        let before = self.before.entries().chain(self.met.entries());
        let mut known = set_of(before.filter(|row| here.contains(row)));
        let places = (0_u64..).zip(rows());
        let skipped = places.filter(|(_, row)| !known.insert(*row)).map(|(place, _)| place).collect();
        drop(known);
        rows().for_each(|row| self.met.put(row));
        skipped
    }

    /// The keys that were known before and were not met since.
    pub(super) fn missing(&self) -> Vec<String> {
        let met = set_of(self.met.entries().map(|(key, _)| key));
        let before = self.before.entries().map(|(key, _)| key);
        let missing = set_of(before.filter(|key| !key.starts_with(BY_CONTENT) && !met.contains(key)));
        missing.into_iter().map(decode).collect()
    }

    /// What was met, each row once.
    pub(super) fn met_once(&self) -> Known {
        Known::once(self.met.entries())
    }

    /// What is known in all, each row once.
    pub(super) fn all_once(&self) -> Known {
        Known::once(self.before.entries().chain(self.met.entries()))
    }

    pub(super) fn to_tree(&self) -> Tree {
        Tree::object([("before", Tree::text(self.before.as_text())), ("met", Tree::text(self.met.as_text()))])
    }

    pub(super) fn from_tree(tree: &Tree) -> Option<Sieve> {
        let known = |name| tree.text_of(name).map(Known::from_text);
        Some(Sieve { before: known("before")?, met: known("met")? })
    }
}

/// A set, by one insertion after the other: `collect` would bring a sort along, which weighs more in a wasm than all of this file.
pub(super) fn set_of<T: Ord>(items: impl Iterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// What stands before the digest of a row without a key. No key begins so: it would be encoded.
const BY_CONTENT: char = '!';

/// What tells a row from others, and a digest of what it holds. A row without a key is told by what it holds.
fn identity(key: &[&str], row: &str) -> (String, String) {
    let digest = digest(row.as_bytes());
    match key_of(key, row) {
        Some(key) => {
            let mut encoded = String::new();
            encode_component(&mut encoded, &key);
            (encoded, digest)
        }
        None => (format!("{BY_CONTENT}{digest}"), digest),
    }
}

/// The field that tells a row from others, or several as a JSON list; nothing where it lacks all of them.
pub(super) fn key_of(key: &[&str], row: &str) -> Option<String> {
    let words: Vec<Option<String>> = key.iter().map(|field| word_of(row.as_bytes(), field)).collect();
    match words.as_slice() {
        [word] => word.clone(),
        words if words.iter().all(Option::is_none) => None,
        words => {
            let words = words.iter().map(|word| Tree::optional_text(word.as_deref())).collect();
            Some(Tree::List(words).to_json())
        }
    }
}

/// Takes the percent-encoding of a key back.
fn decode(key: &str) -> String {
    let mut bytes = Vec::with_capacity(key.len());
    let mut rest = key;
    while let Some((before, behind)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let byte = behind.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.extend(byte);
        rest = behind.get(2..).unwrap_or_default();
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}
