//! A normalised text in a buffer of its own, so that a check allocates nothing.

use super::Identifier;
use core::fmt;

/// The longest text any identifier has: the access key of an NF-e.
pub(super) const CAPACITY: usize = 44;

/// An identifier without the mask people type: digits, and ASCII upper-case letters where a kind has them.
///
/// It lives on the stack. [`Strength::Off`](super::Strength::Off) alone may leave other printable ASCII in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Normalised {
    bytes: [u8; CAPACITY],
    length: u8,
    kind: Identifier,
}

impl Normalised {
    pub(super) const fn new(kind: Identifier) -> Self {
        Self { bytes: [0; CAPACITY], length: 0, kind }
    }

    pub(super) const fn of_kind(self, kind: Identifier) -> Self {
        Self { kind, ..self }
    }

    /// A text of which nothing has to be taken away; only as much is kept as there is room for.
    pub(super) fn of(kind: Identifier, text: &[u8]) -> Self {
        let mut normalised = Self::new(kind);
        let text = text.get(..CAPACITY).unwrap_or(text);
        if let Some(places) = normalised.bytes.get_mut(..text.len()) {
            places.copy_from_slice(text);
            normalised.length = text.len() as u8;
        }
        normalised
    }

    /// Adds an ASCII byte; one beyond the capacity is not kept, for whoever fills the buffer counts as well.
    pub(super) fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(usize::from(self.length)) {
            *place = byte;
            self.length += 1;
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        // Only ASCII is ever pushed, so the default is never taken.
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// What the text turned out to be: for [`Identifier::CpfCnpj`], `Cpf` or `Cnpj`.
    pub const fn kind(&self) -> Identifier {
        self.kind
    }
}

impl AsRef<str> for Normalised {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Normalised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Normalised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Normalised").field("kind", &self.kind).field("text", &self.as_str()).finish()
    }
}
