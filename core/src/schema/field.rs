//! A field of an object: its name as the vendor spells it, its kind, and what is particular about it.

use super::check::{Message, hash, same};
use super::kind::Kind;

/// A field of an [`Object`](super::Object), or a parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key, exactly as the vendor's tables spell it.
    pub name: &'static str,
    pub(crate) hash: u32,
    /// What it holds.
    pub kind: Kind,
    flags: u16,
    /// A short name for people, in Portuguese.
    pub label: &'static str,
    /// What it means, in Portuguese. Empty in builds without the feature `docs`.
    pub doc: &'static str,
}

const REQUIRED: u16 = 1;
const NULLABLE: u16 = 1 << 1;
const NUMBER_OK: u16 = 1 << 2;
const TEXT_OK: u16 = 1 << 3;
const EMPTY_IS_NULL: u16 = 1 << 4;
const COUNTED: u16 = 1 << 5;
const SECRET: u16 = 1 << 6;
const UNPROVEN: u16 = 1 << 7;
const COMMA_OK: u16 = 1 << 8;
const FILE_NAME: u16 = 1 << 9;
const ASIDE: u16 = 1 << 10;

const fn field(name: &'static str, kind: Kind, flags: u16) -> Field {
    Field { name, hash: hash(name), kind, flags, label: "", doc: "" }
}

/// A field that a request must have.
pub const fn required(name: &'static str, kind: Kind) -> Field {
    field(name, kind, REQUIRED)
}

/// A field that may be absent, or `null`.
pub const fn optional(name: &'static str, kind: Kind) -> Field {
    field(name, kind, NULLABLE)
}

/// The fields of a table, one of them in another form: a record that exists needs the code that a new one may lack.
pub const fn fields_with<const N: usize>(fields: &[Field], other: Field) -> [Field; N] {
    let mut all = [other; N];
    let mut found = false;
    let mut i = 0;
    while i < N {
        if same(fields[i].name, other.name) {
            found = true;
        } else {
            all[i] = fields[i];
        }
        i += 1;
    }
    if !found || fields.len() != N {
        Message::new().add("fields_with: `").add(other.name).add("` is none of as many fields").fail()
    }
    all
}

/// The fields of a table, none of them required: what may be sent of a record that exists already.
pub const fn changes<const N: usize>(fields: &[Field]) -> [Field; N] {
    if fields.len() != N || N == 0 {
        Message::new().add("changes: the table has another number of fields").fail()
    }
    let mut all = [fields[0]; N];
    let mut i = 0;
    while i < N {
        all[i] = fields[i];
        all[i].flags &= !REQUIRED;
        i += 1;
    }
    all
}

impl Field {
    const fn with(mut self, flag: u16) -> Self {
        self.flags |= flag;
        self
    }

    const fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    /// `null` is a value of its own here, though the field is required.
    pub const fn nullable(self) -> Self {
        self.with(NULLABLE)
    }

    /// The field may be absent, but not `null`.
    pub const fn not_null(mut self) -> Self {
        self.flags &= !NULLABLE;
        self
    }

    /// A text that the wire also has as a number (`Cep`, `Numero`): taken in a request as it is, told in no reply. Of a boolean: 0 and 1 are taken in a
    /// request, and `true` or `false` is sent.
    pub const fn number_ok(self) -> Self {
        self.with(NUMBER_OK)
    }

    /// A number (or boolean) that the wire also has as a text: in a reply it is read as what the table says.
    pub const fn text_ok(self) -> Self {
        self.with(TEXT_OK)
    }

    /// In a reply a number that comes as a text with a decimal comma (`"60,00"`, `"5,00%"`) is read as the number.
    pub const fn comma_ok(self) -> Self {
        self.with(TEXT_OK).with(COMMA_OK)
    }

    /// In a reply an empty text, a zero date or the word `blank` is `null`.
    pub const fn empty_is_null(self) -> Self {
        self.with(EMPTY_IS_NULL)
    }

    /// The field takes part in a [`sum_equals`](super::sum_equals) of an object around it.
    pub const fn counted(self) -> Self {
        self.with(COUNTED)
    }

    /// What it holds is never printed by us.
    pub const fn secret(self) -> Self {
        self.with(SECRET)
    }

    /// It is told to the checks alone and never sent. A call without it gets a warning, since then not all can be checked.
    pub const fn aside(self) -> Self {
        self.with(ASIDE)
    }

    /// Neither the manual nor a capture shows it for sure.
    pub const fn unproven(self) -> Self {
        self.with(UNPROVEN)
    }

    /// It names the file of a form: it goes into the head of the file's part, not into one of its own.
    pub const fn file_name(self) -> Self {
        self.with(FILE_NAME)
    }

    /// The short name for people.
    pub const fn label(mut self, label: &'static str) -> Self {
        self.label = label;
        self
    }

    /// What it means. Kept only for the generators (feature `docs`).
    pub const fn doc(self, doc: &'static str) -> Self {
        #[cfg(feature = "docs")]
        return Field { doc, ..self };
        #[cfg(not(feature = "docs"))]
        {
            let _ = doc;
            self
        }
    }

    /// Whether a request must have it.
    pub const fn is_required(&self) -> bool {
        self.has(REQUIRED)
    }
    /// Whether it may be `null`.
    pub const fn is_nullable(&self) -> bool {
        self.has(NULLABLE)
    }
    /// Whether a number is taken where a text is documented.
    pub const fn is_number_ok(&self) -> bool {
        self.has(NUMBER_OK)
    }
    /// Whether a text is read where a number is documented.
    pub const fn is_text_ok(&self) -> bool {
        self.has(TEXT_OK)
    }
    /// Whether a text with a decimal comma is read where a number is documented.
    pub const fn is_comma_ok(&self) -> bool {
        self.has(COMMA_OK)
    }
    /// Whether an empty text is read as `null`.
    pub const fn is_empty_null(&self) -> bool {
        self.has(EMPTY_IS_NULL)
    }
    /// Whether a sum counts it.
    pub const fn is_counted(&self) -> bool {
        self.has(COUNTED)
    }
    /// Whether it is a secret.
    pub const fn is_secret(&self) -> bool {
        self.has(SECRET)
    }
    /// Whether it names the file of a form.
    pub const fn is_file_name(&self) -> bool {
        self.has(FILE_NAME)
    }
    /// Whether only the checks need it.
    pub const fn is_aside(&self) -> bool {
        self.has(ASIDE)
    }
    /// Whether nothing proves it.
    pub const fn is_unproven(&self) -> bool {
        self.has(UNPROVEN)
    }
}
