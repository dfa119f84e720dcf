//! The kinds of values, and the words that build them.

use super::check::Message;
use super::object::Object;
use crate::identifiers::Identifier;

/// What a value is. Closed on purpose: whoever adds a kind is led by the compiler to every place that must know it.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A text. Lengths count characters.
    Text(Text),
    /// A number with decimal places, exact.
    Decimal(Decimal),
    /// A whole number.
    Integer(Integer),
    /// `true` or `false`.
    Boolean,
    /// A calendar date.
    Date(DateForm),
    /// A date with time.
    DateTime(DateTimeForm),
    /// A UUID, in any case, sent in lower case.
    Uuid,
    /// One of some texts, each with its meaning.
    OneOf(&'static [Choice]),
    /// One of some whole numbers, each with its meaning.
    NumberOf(&'static [NumberChoice]),
    /// A CPF, a CNPJ, a CEP ...
    Identifier(Identifier),
    /// An e-mail address.
    Email,
    /// One GTIN of 8 or 13 digits, or several with `/` between them; 12 digits are a warning.
    Gtins(Gtins),
    /// Bytes, as base64.
    Base64,
    /// Any value at all.
    Any,
    /// An object by a table.
    Object(&'static Object),
    /// A list.
    List(List),
    /// A list, or one item alone in its place.
    OneOrMany(Item),
    /// An object whose keys are data: the values are of one kind.
    Map(Item),
    /// JSON inside of a text: read as what it holds.
    JsonText(Item),
}

/// The bounds of a text.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// The most characters, or 0 where none is stated.
    pub max: u16,
    /// Characters that may not occur, or none.
    pub forbidden: &'static str,
    /// Characters that are a warning, and an error where the text goes into a CSV file.
    pub discouraged: &'static str,
}

/// The bounds of a decimal.
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    /// The most digits in all.
    pub precision: u8,
    /// The most decimal places.
    pub scale: u8,
    /// Whether exactly `scale` places are sent.
    pub fixed: bool,
    /// The least value.
    pub least: Least,
}

/// The least value of a decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Least {
    /// Any.
    None,
    /// Zero or more.
    Zero,
    /// More than zero.
    AboveZero,
}

/// The bounds of a whole number, both included.
#[derive(Clone, Copy, Debug)]
pub struct Integer {
    /// The least.
    pub min: i64,
    /// The greatest.
    pub max: i64,
}

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    /// `YYYY-MM-DD`.
    Iso,
    /// `DD/MM/YYYY`, in replies.
    Brazilian,
}

/// How many GTINs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gtins {
    /// One.
    One,
    /// One or more, with `/` between them.
    Several,
}

/// How a date with time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateTimeForm {
    /// RFC 3339 with offset: `2019-02-19T00:00:00-03:00`, up to 7 decimals.
    WithOffset,
    /// `YYYY-MM-DD HH:MM:SS`, no zone.
    Plain,
    /// `DD/MM/YYYY HH:MM`, seconds or none, no zone, in replies.
    Brazilian,
}

/// One of the texts of [`one_of`].
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: &'static str,
    /// What it means, in Portuguese.
    pub meaning: &'static str,
}

/// One of the numbers of [`number_of`].
#[derive(Clone, Copy, Debug)]
pub struct NumberChoice {
    /// What is sent.
    pub value: i32,
    /// What it means, in Portuguese.
    pub meaning: &'static str,
}

/// The items of a list, and how many there may be.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// What an item is.
    pub item: Item,
    /// The fewest items.
    pub min: u32,
    /// The most items, or 0 where none is stated.
    pub max: u32,
}

/// What an item of a list is.
#[derive(Clone, Copy, Debug)]
pub enum Item {
    /// An object by a table.
    Object(&'static Object),
    /// A value of another kind.
    Kind(&'static Kind),
}

impl Item {
    /// The kind of the item.
    pub const fn kind(self) -> Kind {
        match self {
            Item::Object(object) => Kind::Object(object),
            Item::Kind(kind) => *kind,
        }
    }
}

/// A text of at most `max` characters.
pub const fn text(max: u16) -> Kind {
    if max == 0 {
        Message::new().add("text(0): use string() where no length is stated").fail()
    }
    Kind::Text(Text { max, forbidden: "", discouraged: "" })
}

/// A text without a stated length.
pub const fn string() -> Kind {
    Kind::Text(Text { max: 0, forbidden: "", discouraged: "" })
}

/// A decimal of at most `precision` digits, `scale` of them after the point.
pub const fn decimal(precision: u8, scale: u8) -> Kind {
    if scale > precision {
        Message::new().add("decimal: the scale is over the precision").fail()
    }
    if precision == 0 || precision > 28 {
        Message::new().add("decimal: the precision goes from 1 to 28").fail()
    }
    Kind::Decimal(Decimal { precision, scale, fixed: false, least: Least::None })
}

/// A whole number from `min` to `max`.
pub const fn integer(min: i64, max: i64) -> Kind {
    if min > max {
        Message::new().add("integer: the least is over the greatest").fail()
    }
    Kind::Integer(Integer { min, max })
}

/// A 32-bit whole number.
pub const INT: Kind = integer(i32::MIN as i64, i32::MAX as i64);
/// A 64-bit whole number.
pub const LONG: Kind = integer(i64::MIN, i64::MAX);
/// `true` or `false`.
pub const BOOLEAN: Kind = Kind::Boolean;
/// `YYYY-MM-DD`.
pub const DATE: Kind = Kind::Date(DateForm::Iso);
/// `DD/MM/YYYY`.
pub const BRAZILIAN_DATE: Kind = Kind::Date(DateForm::Brazilian);
/// `YYYY-MM-DD HH:MM:SS`.
pub const PLAIN_DATE_TIME: Kind = Kind::DateTime(DateTimeForm::Plain);
/// `DD/MM/YYYY HH:MM`, seconds or none.
pub const BRAZILIAN_DATE_TIME: Kind = Kind::DateTime(DateTimeForm::Brazilian);
/// An e-mail address.
pub const EMAIL: Kind = Kind::Email;
/// One GTIN of 8 or 13 digits.
pub const GTIN_8_OR_13: Kind = Kind::Gtins(Gtins::One);
/// GTINs of 8 or 13 digits, with `/` between them.
pub const GTINS: Kind = Kind::Gtins(Gtins::Several);
/// RFC 3339 with offset.
pub const DATE_TIME: Kind = Kind::DateTime(DateTimeForm::WithOffset);
/// A UUID.
pub const UUID: Kind = Kind::Uuid;
/// Any value.
pub const ANY: Kind = Kind::Any;
/// A CPF.
pub const CPF: Kind = Kind::Identifier(Identifier::Cpf);
/// A CNPJ, numeric or alphanumeric.
pub const CNPJ: Kind = Kind::Identifier(Identifier::Cnpj);
/// A CPF or a CNPJ, by its length.
pub const CPF_OR_CNPJ: Kind = Kind::Identifier(Identifier::CpfCnpj);
/// A postal code.
pub const CEP: Kind = Kind::Identifier(Identifier::Cep);
/// A state.
pub const UF: Kind = Kind::Identifier(Identifier::Uf);
/// An NF-e access key.
pub const NFE_KEY: Kind = Kind::Identifier(Identifier::NfeKey);
/// A bar code.
pub const GTIN: Kind = Kind::Identifier(Identifier::Gtin);
/// Bytes as base64.
pub const BASE64: Kind = Kind::Base64;

/// A value of [`one_of`] with its meaning.
pub const fn choice(value: &'static str, meaning: &'static str) -> Choice {
    Choice { value, meaning }
}

/// One of these texts.
pub const fn one_of(choices: &'static [Choice]) -> Kind {
    let mut i = 0;
    while i < choices.len() {
        let mut j = 0;
        while j < i {
            if super::check::same(choices[i].value, choices[j].value) {
                Message::new().add("one_of: the choice `").add(choices[i].value).add("` stands twice").fail()
            }
            j += 1;
        }
        i += 1;
    }
    Kind::OneOf(choices)
}

/// A value of [`number_of`] with its meaning.
pub const fn number(value: i32, meaning: &'static str) -> NumberChoice {
    NumberChoice { value, meaning }
}

/// One of these whole numbers.
pub const fn number_of(choices: &'static [NumberChoice]) -> Kind {
    Kind::NumberOf(choices)
}

/// An object by a table.
pub const fn nested(object: &'static Object) -> Kind {
    Kind::Object(object)
}

/// A list of objects.
pub const fn list(object: &'static Object) -> Kind {
    Kind::List(List { item: Item::Object(object), min: 0, max: 0 })
}

/// A list of values that are no objects.
pub const fn list_of(kind: &'static Kind) -> Kind {
    Kind::List(List { item: Item::Kind(kind), min: 0, max: 0 })
}

/// A list of objects, or one object in its place.
pub const fn one_or_many(object: &'static Object) -> Kind {
    Kind::OneOrMany(Item::Object(object))
}

/// A list of values, or one value in its place.
pub const fn one_or_many_of(kind: &'static Kind) -> Kind {
    Kind::OneOrMany(Item::Kind(kind))
}

/// An object whose keys are data and whose values are objects.
pub const fn map(object: &'static Object) -> Kind {
    Kind::Map(Item::Object(object))
}

/// An object whose keys are data.
pub const fn map_of(kind: &'static Kind) -> Kind {
    Kind::Map(Item::Kind(kind))
}

/// An object as JSON inside of a text.
pub const fn json_text(object: &'static Object) -> Kind {
    Kind::JsonText(Item::Object(object))
}

/// A value as JSON inside of a text.
pub const fn json_text_of(kind: &'static Kind) -> Kind {
    Kind::JsonText(Item::Kind(kind))
}

impl Kind {
    /// At least `min` items.
    pub const fn at_least(self, min: u32) -> Kind {
        match self {
            Kind::List(list) => Kind::List(List { min, ..list }),
            _ => panic!("at_least: only a list has items"),
        }
    }

    /// At most `max` items.
    pub const fn at_most(self, max: u32) -> Kind {
        match self {
            Kind::List(list) => Kind::List(List { max, ..list }),
            _ => panic!("at_most: only a list has items"),
        }
    }

    /// Exactly `scale` places are sent.
    pub const fn fixed(self) -> Kind {
        match self {
            Kind::Decimal(decimal) => Kind::Decimal(Decimal { fixed: true, ..decimal }),
            _ => panic!("fixed: only a decimal has places"),
        }
    }

    /// Zero or more.
    pub const fn not_negative(self) -> Kind {
        match self {
            Kind::Decimal(decimal) => Kind::Decimal(Decimal { least: Least::Zero, ..decimal }),
            _ => panic!("not_negative: for decimals; an integer has its range"),
        }
    }

    /// More than zero.
    pub const fn positive(self) -> Kind {
        match self {
            Kind::Decimal(decimal) => Kind::Decimal(Decimal { least: Least::AboveZero, ..decimal }),
            _ => panic!("positive: for decimals; an integer has its range"),
        }
    }

    /// These characters are a warning, and an error in a CSV file.
    pub const fn rather_without(self, discouraged: &'static str) -> Kind {
        match self {
            Kind::Text(text) => Kind::Text(Text { discouraged, ..text }),
            _ => panic!("rather_without: only a text has characters"),
        }
    }

    /// None of these characters.
    pub const fn without(self, forbidden: &'static str) -> Kind {
        match self {
            Kind::Text(text) => Kind::Text(Text { forbidden, ..text }),
            _ => panic!("without: only a text has characters"),
        }
    }
}
