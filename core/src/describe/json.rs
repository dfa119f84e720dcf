//! A text of JSON put together by hand: the commas come by themselves.
//!
//! Nothing is inlined: it is called from everywhere, never in a hurry, and ships in the wasm.

use crate::engine::json::push_text;

/// What was written so far.
#[derive(Default)]
pub(super) struct Json {
    out: String,
}

impl Json {
    /// The comma, unless this is the first of its list or object, or the value of a key.
    #[inline(never)]
    fn separate(&mut self) {
        if !matches!(self.out.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.out.push(',');
        }
    }

    #[inline(never)]
    pub(super) fn key(&mut self, key: &str) -> &mut Self {
        self.text(key);
        self.out.push(':');
        self
    }

    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) {
        self.separate();
        push_text(&mut self.out, text);
    }

    /// A number, a boolean, or what is JSON already.
    #[inline(never)]
    pub(super) fn raw(&mut self, json: &str) {
        self.separate();
        self.out.push_str(json);
    }

    #[inline(never)]
    pub(super) fn number(&mut self, number: i64) {
        self.raw(&number.to_string());
    }

    pub(super) fn texts<'t>(&mut self, texts: impl Iterator<Item = &'t str>) {
        self.open('[');
        texts.for_each(|text| self.text(text));
        self.close("]");
    }

    /// A key with a text.
    #[inline(never)]
    pub(super) fn put(&mut self, key: &str, text: &str) {
        self.key(key).text(text);
    }

    /// The same, where there is a text at all.
    #[inline(never)]
    pub(super) fn put_some(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.put(key, text);
        }
    }

    #[inline(never)]
    pub(super) fn open(&mut self, bracket: char) {
        self.separate();
        self.out.push(bracket);
    }

    /// One bracket, or some.
    #[inline(never)]
    pub(super) fn close(&mut self, brackets: &str) {
        self.out.push_str(brackets);
    }

    pub(super) fn into_text(self) -> String {
        self.out
    }
}
