//! Rules between the fields of one object, as data: the engine, the documents and the types all read them.

use crate::identifiers::Identifier;

/// What must hold between fields of one object. A field *is there* when it is present and not `null`.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// One of these is there, and no second one.
    ExactlyOne(&'static [&'static str]),
    /// One of these is there, or more.
    AtLeastOne(&'static [&'static str]),
    /// Where the first is there, the second must be.
    Requires([&'static str; 2]),
    /// Where the field has this value, the others must be there.
    RequiredIf(Condition, &'static [&'static str]),
    /// Where the field has this value, the identifier is of this kind.
    IdentifierIf(Condition, [&'static str; 1], Identifier),
    /// Where the field has this value, each object of the list has these fields.
    RequiredBelow(Condition, [&'static str; 1], &'static [&'static str]),
    /// Where the field has this value and the list is absent or empty, the call must say that it means it.
    Confirm(Condition, [&'static str; 1]),
    /// Both sums are the same, or it is a warning.
    SumEquals(&'static Balance),
}

/// A field and its value.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// The field.
    pub field: [&'static str; 1],
    /// One of its choices.
    pub value: &'static str,
}

/// Two sums over the fields marked `.counted()`, in this object and below it.
#[derive(Clone, Copy, Debug)]
pub struct Balance {
    /// What it is called: a parameter of the warning.
    pub name: &'static str,
    /// The readings of the left side: a warning only where none of them fits.
    pub left: &'static [&'static [Term]],
    /// The right side.
    pub right: &'static [Term],
}

/// One term of a sum: for each object of the name `object`, the product of the factors.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// Whether it is taken off.
    pub minus: bool,
    /// The name of the table whose objects are summed.
    pub object: &'static str,
    /// Multiplied with each other. A factor that is not there makes the term nothing, unless it has a value of its own.
    pub factors: &'static [Factor],
    /// Counts only where this boolean field of the same object is not true.
    pub unless: &'static str,
}

/// A factor of a term.
#[derive(Clone, Copy, Debug)]
pub enum Factor {
    /// The field.
    Field(&'static str),
    /// The field, or 1 where it is not there.
    OrOne(&'static str),
    /// The first field less the second, which is 0 where it is not there.
    Less(&'static str, &'static str),
}

/// One of these, and no second one.
pub const fn exactly_one(fields: &'static [&'static str]) -> Rule {
    Rule::ExactlyOne(fields)
}

/// At least one of these.
pub const fn at_least_one(fields: &'static [&'static str]) -> Rule {
    Rule::AtLeastOne(fields)
}

/// The first asks for the second.
pub const fn requires(field: &'static str, other: &'static str) -> Rule {
    Rule::Requires([field, other])
}

/// A value asks for other fields.
pub const fn required_if(field: &'static str, value: &'static str, others: &'static [&'static str]) -> Rule {
    Rule::RequiredIf(Condition { field: [field], value }, others)
}

/// A value asks for a certain kind of identifier in another field, where that is there.
pub const fn identifier_if(
    field: &'static str,
    value: &'static str,
    other: &'static str,
    kind: Identifier,
) -> Rule {
    Rule::IdentifierIf(Condition { field: [field], value }, [other], kind)
}

/// A value asks for fields of each object of a list.
pub const fn required_below(
    field: &'static str,
    value: &'static str,
    list: &'static str,
    fields: &'static [&'static str],
) -> Rule {
    Rule::RequiredBelow(Condition { field: [field], value }, [list], fields)
}

/// A value with nothing in the list does something that cannot be undone: the call says `confirm` for it.
pub const fn confirm(field: &'static str, value: &'static str, list: &'static str) -> Rule {
    Rule::Confirm(Condition { field: [field], value }, [list])
}

/// Two sums that should be the same.
pub const fn sum_equals(balance: &'static Balance) -> Rule {
    Rule::SumEquals(balance)
}

/// A term of a sum.
pub const fn sum(object: &'static str, factors: &'static [Factor]) -> Term {
    Term { minus: false, object, factors, unless: "" }
}

impl Term {
    /// It is taken off.
    pub const fn minus(self) -> Self {
        Term { minus: true, ..self }
    }

    /// It counts only where the field is not true.
    pub const fn unless(self, field: &'static str) -> Self {
        Term { unless: field, ..self }
    }
}

impl Rule {
    /// The fields that it names, as far as they stand in the same object. Two slices, since a rule has a condition and a conclusion.
    pub(super) const fn names(&self) -> [&'static str; 8] {
        let mut names = [""; 8];
        let (first, second): (&[&'static str], &[&'static str]) = match self {
            Rule::ExactlyOne(fields) | Rule::AtLeastOne(fields) => (fields, &[]),
            Rule::Requires(pair) => (pair, &[]),
            Rule::RequiredIf(condition, fields) => (&condition.field, fields),
            Rule::IdentifierIf(condition, field, _) => (&condition.field, field),
            Rule::RequiredBelow(condition, list, _) | Rule::Confirm(condition, list) => {
                (&condition.field, list)
            }
            Rule::SumEquals(_) => (&[], &[]),
        };
        if first.len() + second.len() > names.len() {
            panic!("a rule names more than eight fields");
        }
        let mut i = 0;
        while i < first.len() {
            names[i] = first[i];
            i += 1;
        }
        let mut j = 0;
        while j < second.len() {
            names[i + j] = second[j];
            j += 1;
        }
        names
    }
}
