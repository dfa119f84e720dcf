//! A sink for what is flat: parameters of a path or a query, and the settings of a session.

use crate::engine::Sink;
use crate::engine::order::in_order;
use zeroize::Zeroizing;

/// Names with their values, as texts.
#[derive(Clone, Default)]
pub(crate) struct Pairs {
    entries: Vec<(u16, String, Zeroizing<String>)>,
    key: Option<(u16, String)>,
    /// The items of a list so far: they become one value, with commas between them.
    list: Option<Zeroizing<String>>,
}

impl Pairs {
    /// In the order of the table.
    pub(crate) fn sorted(self) -> Self {
        Pairs { entries: in_order(self.entries, |(rank, ..)| *rank), ..Pairs::default() }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().map(|(_, name, value)| (name.as_str(), value.as_str()))
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Adds a value that the session has and the call has not.
    pub(crate) fn insert(&mut self, rank: u16, name: &str, value: &str) {
        self.entries.push((rank, name.to_owned(), Zeroizing::new(value.to_owned())));
    }

    /// Puts a value in the place of another, or where it belongs.
    #[cfg(feature = "flows")]
    pub(crate) fn set(&mut self, rank: u16, name: &str, value: &str) {
        self.remove(name);
        self.insert(rank, name, value);
        let unsorted = std::mem::take(self);
        *self = unsorted.sorted();
    }

    /// Takes a value out.
    #[cfg(feature = "flows")]
    pub(crate) fn remove(&mut self, name: &str) {
        self.entries.retain(|(_, other, _)| other != name);
    }

    fn put(&mut self, value: &str) {
        if let Some(list) = &mut self.list {
            if !list.is_empty() {
                list.push(',');
            }
            list.push_str(value);
        } else if let Some((rank, name)) = self.key.take() {
            self.insert(rank, &name, value);
        }
    }
}

impl Sink for Pairs {
    fn reset(&mut self) {
        *self = Pairs::default();
    }
    fn null(&mut self) {
        self.key = None;
    }
    fn boolean(&mut self, value: bool) {
        self.put(if value { "true" } else { "false" });
    }
    fn integer(&mut self, literal: &str) {
        self.put(literal);
    }
    fn decimal(&mut self, literal: &str) {
        self.put(literal);
    }
    fn text(&mut self, text: &str) {
        self.put(text);
    }
    fn begin_list(&mut self) {
        self.list = Some(Zeroizing::default());
    }
    fn item(&mut self) {}
    fn end_list(&mut self) {
        // An empty list asks for nothing.
        match self.list.take().filter(|list| !list.is_empty()) {
            Some(list) => self.put(&list),
            None => self.key = None,
        }
    }
    fn begin_object(&mut self) {}
    fn key(&mut self, name: &str, rank: u16) {
        self.key = Some((rank, name.to_owned()));
    }
    fn end_object(&mut self) {}
}
