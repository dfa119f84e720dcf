//! A normalised text, borrowed or in a buffer of its own, so that a check allocates nothing.

use super::Identifier;
use core::fmt;
use core::hash::{Hash, Hasher};

/// The longest text that any mask has: the access key of an NF-e.
pub(super) const CAPACITY: usize = 44;

/// An identifier without the mask people type: digits, and ASCII upper-case letters where a kind has them.
///
/// A text that had no mask is borrowed. [`Strength::Off`](super::Strength::Off) alone may leave other printable
/// ASCII in it.
#[derive(Clone, Copy)]
pub struct Normalised<'t> {
    text: Text<'t>,
    kind: Identifier,
}

#[derive(Clone, Copy)]
enum Text<'t> {
    Borrowed(&'t str),
    Own([u8; CAPACITY], u8),
}

impl<'t> Normalised<'t> {
    /// Nothing yet, of no kind yet.
    pub(super) const fn new() -> Self {
        Self { text: Text::Own([0; CAPACITY], 0), kind: Identifier::Cpf }
    }

    pub(super) const fn of_kind(self, kind: Identifier) -> Self {
        Self { kind, ..self }
    }

    /// A text of which nothing has to be taken away.
    pub(super) const fn borrowed(text: &'t str) -> Self {
        Self { text: Text::Borrowed(text), ..Self::new() }
    }

    /// Adds an ASCII byte; one beyond the capacity is not kept, for whoever fills the buffer counts as well.
    pub(super) fn push(&mut self, byte: u8) {
        if let Text::Own(bytes, length) = &mut self.text
            && let Some(place) = bytes.get_mut(usize::from(*length))
        {
            *place = byte;
            *length += 1;
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        match &self.text {
            Text::Borrowed(text) => text.as_bytes(),
            Text::Own(bytes, length) => bytes.get(..usize::from(*length)).unwrap_or_default(),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        match &self.text {
            Text::Borrowed(text) => text,
            // Only ASCII is ever pushed, so the default is never taken.
            Text::Own(..) => core::str::from_utf8(self.as_bytes()).unwrap_or_default(),
        }
    }

    /// What the text turned out to be: for [`Identifier::CpfCnpj`], `Cpf` or `Cnpj`.
    pub const fn kind(&self) -> Identifier {
        self.kind
    }
}

impl PartialEq for Normalised<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Normalised<'_> {}

impl Hash for Normalised<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.kind, self.as_bytes()).hash(state);
    }
}

impl AsRef<str> for Normalised<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Normalised<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Normalised<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Normalised").field("kind", &self.kind).field("text", &self.as_str()).finish()
    }
}
