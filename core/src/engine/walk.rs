//! The walk: one pass over a value along its table, from a source into a sink.

use super::context::{Context, Entry};
use super::nearest::nearest;
use super::path::Path;
use super::problem::{Parameter, count};
use super::rules::{self, FULL, Facts, Walked};
use super::scalar::{self, Scalar, Slot, mismatch, word_of};
use super::sink::{Nothing, Sink, erase};
use super::source::{Fault, Source, Token};
use crate::messages::{Code, Word};
use crate::schema::{FILTER_OPERATORS, Field, Item, Keys, Kind, List, Object, Rule};

/// The rank of what stands in no table: after all that does.
const LAST: u16 = u16::MAX;

/// What was found in the place of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing that was written.
    Nothing,
    /// `null`.
    Null,
    /// A value, with what a rule may want to know of it: the place of a choice, the kind of an identifier, a boolean.
    Value(u8),
}

/// A source, a sink and what is carried between them.
pub(crate) struct Walk<'w, 'c, R, S: ?Sized> {
    pub(crate) source: &'w mut R,
    pub(crate) sink: &'w mut S,
    pub(crate) context: &'w mut Context<'c>,
}

impl<R: Source, S: Sink + ?Sized> Walk<'_, '_, R, S> {
    /// A value that stands in no object: a body, or the data of an envelope.
    pub(crate) fn root(&mut self, kind: Kind, path: &Path<'_>) -> Result<Found, Fault> {
        self.value(&kind, Slot::BARE, path)
    }

    /// One value. The key is written only once it is known that there is something to write.
    pub(crate) fn value(&mut self, kind: &Kind, slot: Slot<'_>, path: &Path<'_>) -> Result<Found, Fault> {
        let again = match kind {
            Kind::Object(object)
                if object.rules.iter().any(|rule| matches!(rule, Rule::RequiredBelow(..))) =>
            {
                Some(self.source.mark())
            }
            Kind::OneOrMany(item) => return self.one_or_many(*item, slot, path),
            _ => None,
        };
        match (kind, self.source.next()?) {
            (_, Token::Null) => {
                if !self.context.is_reply() && slot.field.is_none_or(|field| !field.is_nullable()) {
                    self.context.tell(path, Code::Null, vec![]);
                }
                slot.announce(self.sink);
                self.sink.null();
                Ok(Found::Null)
            }
            (Kind::Object(object), Token::Object) => {
                slot.announce(self.sink);
                let facts = self.object(object, path)?;
                if let Some(again) = again
                    && !self.context.is_reply()
                    && facts.look_below(object).next().is_some()
                {
                    self.source.rewind(again);
                    self.look_below(object, &facts, path)?;
                }
                Ok(Found::Value(0))
            }
            (Kind::List(list), Token::List) => {
                slot.announce(self.sink);
                let length = self.list(list, path)?;
                Ok(Found::Value(if length > 0 { FULL } else { 0 }))
            }
            (Kind::Map(item), Token::Object) => {
                slot.announce(self.sink);
                self.map(*item, path)?;
                Ok(Found::Value(0))
            }
            (Kind::JsonText(item), Token::Text(text)) if self.context.is_reply() => {
                self.context.changed = true;
                let mut inner = super::json::Reader::of_text(text).lenient();
                slot.announce(self.sink);
                let (sink, context) = (&mut *self.sink, &mut *self.context);
                // First dry: half of a value is worse than its text.
                if inner.skip().and_then(|()| inner.end()).is_ok() {
                    let mut inner = super::json::Reader::of_text(text).lenient();
                    return Walk { source: &mut inner, sink, context }.value(&item.kind(), Slot::BARE, path);
                }
                context.tell(path, Code::TypeMismatch, mismatch(Word::Object, Word::Text));
                sink.text(text);
                Ok(Found::Value(0))
            }
            (Kind::Any, token @ (Token::List | Token::Object)) => {
                slot.announce(self.sink);
                let list = token == Token::List;
                self.any_container(list, path)?;
                Ok(Found::Value(0))
            }
            (_, token @ (Token::List | Token::Object)) => {
                let list = token == Token::List;
                let found = if list { Word::List } else { Word::Object };
                self.context.tell(path, Code::TypeMismatch, mismatch(word_of(kind), found));
                slot.announce(self.sink);
                self.any_container(list, path)?;
                Ok(Found::Value(0))
            }
            (kind, token) => {
                let scalar = Scalar { slot, path, context: &mut *self.context, sink: &mut *self.sink };
                Ok(scalar.take(kind, token))
            }
        }
    }

    fn list(&mut self, list: &List, path: &Path<'_>) -> Result<usize, Fault> {
        let kind = list.item.kind();
        let mut length = 0_usize;
        self.sink.begin_list();
        while self.source.item()? {
            self.sink.item();
            self.value(&kind, Slot::BARE, &path.index(length))?;
            length += 1;
        }
        self.sink.end_list();
        if (length as u64) < u64::from(list.min) {
            let parameters = vec![
                ("min", Parameter::Number(i64::from(list.min))),
                ("length", Parameter::Number(count(length))),
            ];
            self.context.tell(path, Code::ListTooShort, parameters);
        }
        if list.max > 0 && length as u64 > u64::from(list.max) {
            let parameters = vec![
                ("max", Parameter::Number(i64::from(list.max))),
                ("length", Parameter::Number(count(length))),
            ];
            self.context.tell(path, Code::ListTooLong, parameters);
        }
        Ok(length)
    }

    /// A list, or one item alone.
    fn one_or_many(&mut self, item: Item, slot: Slot<'_>, path: &Path<'_>) -> Result<Found, Fault> {
        let mark = self.source.mark();
        if self.source.next()? == Token::List {
            slot.announce(self.sink);
            self.list(&List { item, min: 0, max: 0 }, path)?;
            return Ok(Found::Value(0));
        }
        self.source.rewind(mark);
        self.value(&item.kind(), slot, path)
    }

    /// An object whose keys are data.
    fn map(&mut self, item: Item, path: &Path<'_>) -> Result<(), Fault> {
        let kind = item.kind();
        self.sink.begin_object();
        while let Some(key) = self.source.key()?.map(str::to_owned) {
            self.sink.key(&key, 0);
            self.value(&kind, Slot::BARE, &path.key(&key))?;
        }
        self.sink.end_object();
        Ok(())
    }

    /// An object that was entered, along its table.
    pub(crate) fn object(&mut self, object: &'static Object, path: &Path<'_>) -> Result<Facts, Fault> {
        self.context.instances += 1;
        let instance = self.context.instances;
        let first_entry = self.context.ledger.len();
        let first_problem = self.context.problems.len();
        let mut seen = 0_u128;
        let mut facts = Facts::new(object);
        let mut strangers: Vec<String> = Vec::new();
        let mut expected = 0_usize;
        self.sink.begin_object();
        loop {
            let position = match object.fields.get(expected) {
                Some(field) if self.source.expect_key(field.name)? => expected,
                _ => match self.source.key()? {
                    None => break,
                    Some(key) => match find(object, key, self.context.keys, expected) {
                        Some((position, exact)) => {
                            self.context.changed |= !exact;
                            if !exact && self.context.repairs() {
                                let name = object.fields.get(position).map_or("", |field| field.name);
                                self.context.note_key(key, path, name);
                            }
                            position
                        }
                        None => {
                            let key = key.to_owned();
                            self.stranger(object, key, &mut strangers, path)?;
                            continue;
                        }
                    },
                },
            };
            let Some(field) = object.fields.get(position) else { break };
            let here = path.key(field.name);
            if seen & (1 << position) != 0 {
                self.context.tell(
                    &here,
                    Code::DuplicateKey,
                    vec![("key", Parameter::Text(field.name.to_owned()))],
                );
                self.source.skip()?;
                continue;
            }
            let rank = if self.context.is_reply() { 0 } else { position as u16 };
            let before = self.context.ledger.len();
            let slot = Slot { field: Some(field), rank, key: None };
            let repaired =
                if self.context.repairs() { self.repair(object, field, slot, &here)? } else { None };
            let found = if let Some(found) = repaired {
                found
            } else if field.is_aside() && !self.context.is_reply() {
                let (source, context) = (&mut *self.source, &mut *self.context);
                Walk { source, sink: erase(&mut Nothing), context }.value(&field.kind, slot, &here)?
            } else {
                self.value(&field.kind, slot, &here)?
            };
            seen |= 1 << position;
            facts.record(position, found);
            if field.is_counted()
                && let Some(entry) = self.context.ledger.get_mut(before)
            {
                *entry = Entry { instance, object: object.name, field: field.name, ..*entry };
            }
            expected = position + 1;
        }
        if !self.context.is_reply() {
            self.missing(object, seen, path);
            self.extras(object, path);
            rules::check(&Walked { object, facts: &facts, first_entry, first_problem }, self.context, path);
        }
        self.sink.end_object();
        Ok(facts)
    }

    /// A key that is in no table: a problem of a request; in a reply it is kept and told.
    fn stranger(
        &mut self,
        object: &'static Object,
        key: String,
        strangers: &mut Vec<String>,
        path: &Path<'_>,
    ) -> Result<(), Fault> {
        let here = path.key(&key);
        if let Some(filter) = self.filter(&key, path) {
            if filter.is_none() {
                let operators = FILTER_OPERATORS.iter().map(|operator| (*operator).to_owned()).collect();
                self.context.tell(
                    &here,
                    Code::UnknownFilter,
                    vec![("operators", Parameter::List(operators))],
                );
                return self.source.skip();
            }
            let mark = self.source.mark();
            if self.source.next()? == Token::Null {
                // In an address there is no `null`: this asks for nothing.
                return Ok(());
            }
            self.source.rewind(mark);
            self.sink.key(&key, LAST);
            return self.value(&filter.map_or(Kind::Any, |field| field.kind), Slot::BARE, &here).map(drop);
        }
        if self.context.repairs() {
            return self.leave_out(Code::RepairOmitted, &here);
        }
        if strangers.contains(&key) {
            self.context.tell(&here, Code::DuplicateKey, vec![("key", Parameter::Text(key.clone()))]);
            self.context.changed = true;
            return self.source.skip();
        }
        let suggestion = nearest(&key, object.fields.iter().map(|field| field.name)).unwrap_or_default();
        let parameters = vec![
            ("key", Parameter::Text(key.clone())),
            ("suggestion", Parameter::Suggestion(suggestion.to_owned())),
        ];
        if !(object.open && self.context.is_reply()) {
            self.context.tell(&here, Code::UnknownKey, parameters);
        }
        if self.context.is_reply() {
            match object.others {
                Some(field) => {
                    self.value(&field.kind, Slot { field: Some(field), rank: 0, key: Some(&key) }, &here)?;
                }
                None => {
                    self.sink.key(&key, 0);
                    self.any(&here)?;
                }
            }
        } else {
            self.source.skip()?;
        }
        strangers.push(key);
        Ok(())
    }

    /// The field that a key of the query filters by, `nome.eq`; `Some(None)` where only the operator is wrong.
    fn filter(&self, key: &str, path: &Path<'_>) -> Option<Option<&'static Field>> {
        let (name, operator) = key.split_once('.').filter(|_| path.is_root())?;
        let field = self.context.filters.iter().find(|field| field.name == name)?;
        Some(FILTER_OPERATORS.contains(&operator).then_some(field))
    }

    fn missing(&mut self, object: &'static Object, seen: u128, path: &Path<'_>) {
        for (position, field) in object.fields.iter().enumerate() {
            if seen & (1 << position) != 0 {
                continue;
            }
            let from_session =
                path.is_root() && self.context.waived.iter().any(|(name, _)| *name == field.name);
            if let Some((_, value)) =
                self.context.supplied.iter().find(|(name, _)| path.is_root() && *name == field.name)
            {
                self.sink.key(field.name, position as u16);
                self.sink.text(value);
            } else if field.is_aside() {
                self.context.warn(&path.key(field.name), Code::Unchecked, vec![]);
            } else if field.is_required() && from_session {
                self.context.unsupplied.push(field.name);
            } else if field.is_required() && !(path.is_root() && self.context.set_later.contains(&field.name))
            {
                self.context.tell(&path.key(field.name), Code::Required, vec![]);
            }
        }
    }

    /// Writes the extra fields that belong into this object.
    fn extras(&mut self, object: &'static Object, path: &Path<'_>) {
        let options = self.context.options;
        // A CSV file has no column for them.
        if options.extra.is_empty() || self.context.lines {
            return;
        }
        let pointer = path.pointer();
        for (number, extra) in options.extra.iter().enumerate().filter(|(_, extra)| extra.parent == pointer) {
            if find(object, &extra.key, self.context.keys, 0).is_some() {
                continue;
            }
            self.context.placed.push(number);
            self.sink.key(&extra.key, LAST);
            if let Ok(mut reader) = super::json::Reader::new(extra.value.as_bytes()) {
                let mut walk =
                    Walk { source: &mut reader, sink: &mut *self.sink, context: &mut *self.context };
                // The text was read once before, when the options were.
                let _ = walk.any(&path.key(&extra.key));
            }
        }
    }

    /// Any value, as it is: numbers canonical, duplicate keys told.
    pub(crate) fn any(&mut self, path: &Path<'_>) -> Result<(), Fault> {
        match self.source.next()? {
            Token::List => self.any_container(true, path),
            Token::Object => self.any_container(false, path),
            token => {
                scalar::any(token, self.context, self.sink, path);
                Ok(())
            }
        }
    }

    fn any_container(&mut self, list: bool, path: &Path<'_>) -> Result<(), Fault> {
        if list {
            self.sink.begin_list();
            let mut index = 0;
            while self.source.item()? {
                self.sink.item();
                self.any(&path.index(index))?;
                index += 1;
            }
            self.sink.end_list();
            return Ok(());
        }
        let mut keys = std::collections::BTreeSet::new();
        self.sink.begin_object();
        while let Some(key) = self.source.key()?.map(str::to_owned) {
            let here = path.key(&key);
            if keys.contains(&key) {
                self.context.tell(&here, Code::DuplicateKey, vec![("key", Parameter::Text(key.clone()))]);
                self.context.changed = true;
                self.source.skip()?;
                continue;
            }
            self.sink.key(&key, 0);
            self.any(&here)?;
            keys.insert(key);
        }
        self.sink.end_object();
        Ok(())
    }
}

/// The place of a key in a table, and whether it is spelled as there. The search begins where the key is most likely: right after the last one.
pub(crate) fn find(object: &Object, key: &str, keys: Keys, expected: usize) -> Option<(usize, bool)> {
    let (before, after) = object.fields.split_at_checked(expected).unwrap_or((object.fields, &[]));
    // No two names of a table differ by case alone, so that what is found without case is the one.
    let is = |field: &Field| match keys {
        Keys::Exact | Keys::IgnoreCaseInReplies => field.name == key,
        Keys::IgnoreCase => field.name.eq_ignore_ascii_case(key),
    };
    let position =
        after.iter().position(is).map(|i| i + before.len()).or_else(|| before.iter().position(is))?;
    let field = object.fields.get(position)?;
    Some((position, field.name == key))
}
