//! How a conversation with a vendor goes: tokens, rates, changes since, jobs that take their time, lists sent in parts. The flows of `session` read it.

use super::operation::Operation;

/// How a session comes by its token.
#[derive(Clone, Copy, Debug)]
pub struct Login {
    /// The operation that gives it; the session has all that it needs.
    pub operation: &'static Operation,
    /// The member of its reply that is the token.
    pub token: &'static str,
    /// When the token ends.
    pub end: TokenEnd,
    /// How many seconds before its end it is renewed.
    pub margin: u32,
    /// How it is renewed without logging in again, where that can be done.
    pub renewal: Option<Renewal>,
    /// The vendor's signs that a token is no longer good: one is enough. Nothing else is cured by a new login.
    pub expired: &'static [Sign],
}

/// When a token ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenEnd {
    /// At the date and time, with its offset, that this member holds.
    At(&'static str),
    /// So many seconds after it was given as this member says.
    After(&'static str),
}

/// A token that serves to get the next one.
#[derive(Clone, Copy, Debug)]
pub struct Renewal {
    /// The operation.
    pub operation: &'static Operation,
    /// The member of the login's reply, and of its own, that holds the token of renewal.
    pub member: &'static str,
    /// The setting of the session that it goes by.
    pub setting: &'static str,
    /// A setting without which it is not tried.
    pub only_with: &'static str,
}

/// A sign in a reply. What is empty or 0 is not asked for; all else must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// HTTP's status.
    pub status: u16,
    /// The vendor's word.
    pub code: &'static str,
    /// The vendor's second word.
    pub detail: &'static str,
}

impl Sign {
    /// HTTP's status alone.
    pub const fn status(status: u16) -> Sign {
        Sign { status, code: "", detail: "" }
    }

    /// The vendor's word, whatever HTTP says.
    pub const fn code(code: &'static str) -> Sign {
        Sign { status: 0, code, detail: "" }
    }

    /// HTTP's status with the vendor's second word.
    pub const fn detail(status: u16, detail: &'static str) -> Sign {
        Sign { status, code: "", detail }
    }
}

/// How many calls a vendor takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// So many calls ...
    pub calls: u16,
    /// ... in so many seconds.
    pub seconds: u16,
    /// The header of a reply that says how many are left.
    pub remaining: &'static str,
}

/// What flows know of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Flows {
    /// The member of the reply that holds the rows; empty where the reply is the list itself.
    pub rows: &'static str,
    /// The fields of a row that tell it from all others, together; empty where none are known. A row that lacks all of them is told by its content.
    pub key: &'static [&'static str],
    /// How rows are asked for that changed since a moment.
    pub since: Option<Since>,
    /// How a long period is read in shorter ones.
    pub period: Option<Period>,
    /// What becomes of what was sent, where that takes its time.
    pub follow: Option<&'static Follow>,
    /// The list of the body that may be sent in parts.
    pub batches: Option<Batches>,
    /// How to find out whether a call that nobody answered was carried out.
    pub search: Option<&'static Search>,
}

impl Flows {
    /// Nothing is known.
    pub const NONE: Flows =
        Flows { rows: "", key: &[], since: None, period: None, follow: None, batches: None, search: None };
}

/// How rows are asked for that changed since a moment. A parameter that a call cannot do without has to be given for the first run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// The parameter of the query.
    pub parameter: &'static str,
    /// The parameter of the query for the end, where one is needed: the day after today, so that no zone and no clock leaves anything out. Empty
    /// where the server takes the present for it.
    pub until: &'static str,
    /// Parameters of the query without which other dates than those of changes would count: (parameter, value).
    pub constants: &'static [(&'static str, &'static str)],
    /// How the moment is written.
    pub form: Moment,
    /// How many seconds are asked for once more, for what changed while the last answer was made.
    pub overlap: u32,
}

impl Since {
    /// By a day, `YYYY-MM-DD`. A day is asked for once more: the parameter has no hours, and what changes later on the day of a run has its date too.
    pub const fn day(parameter: &'static str) -> Since {
        Since { parameter, until: "", constants: &[], form: Moment::Day, overlap: 86_400 }
    }

    /// With the parameter for the end.
    pub const fn until(self, until: &'static str) -> Since {
        Since { until, ..self }
    }

    /// With parameters that always go along: (parameter, value).
    pub const fn with(self, constants: &'static [(&'static str, &'static str)]) -> Since {
        Since { constants, ..self }
    }
}

/// A period by its first and its last day, both belonging to it or not: each shorter one begins with the last day of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The parameter of the query for the first day.
    pub from: &'static str,
    /// The parameter of the query for the last day.
    pub to: &'static str,
    /// How many days are asked for at a time where a caller does not say.
    pub days: u16,
}

/// How a moment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Its day, `YYYY-MM-DD`, in Brazil.
    Day,
    /// `YYYY-MM-DD HH:MM:SS`, in Brazil.
    DateTime,
    /// Milliseconds since 1970.
    Milliseconds,
}

/// A job: what was sent is worked off later, and another operation tells how far it is.
#[derive(Clone, Copy, Debug)]
pub struct Follow {
    /// The operation that tells.
    pub operation: &'static Operation,
    /// Its parameter in the path.
    pub parameter: &'static str,
    /// The member of the first reply that the parameter takes.
    pub id: &'static str,
    /// It has not been worked off yet: all tests of one of these lists hold.
    pub pending: &'static [&'static [Test]],
    /// It went well: all hold. What is neither pending nor done was refused.
    pub done: &'static [Test],
    /// The field that says why it was refused.
    pub reason: &'static str,
    /// How many seconds to wait between two questions.
    pub interval: u32,
    /// How many seconds to wait in all.
    pub deadline: u32,
}

/// A test of a field of a reply.
#[derive(Clone, Copy, Debug)]
pub struct Test {
    /// The field.
    pub field: &'static str,
    /// What it is.
    pub is: Is,
}

/// What a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// `true`.
    True,
    /// `false`.
    False,
    /// `null`, an empty text or not there.
    Empty,
    /// A text with this in it, whatever the case of its letters.
    Containing(&'static str),
}

/// A list of the body that may be sent in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batches {
    /// The field; empty where the body is the list.
    pub list: &'static str,
    /// How many rows go in one call.
    pub size: u32,
    /// A boolean field that only the first call sends as it was given; `false` in the others. Empty where there is none.
    pub first: &'static str,
}

/// How to find out whether a call was carried out: a list of a period is read, and its rows compared with what was sent.
#[derive(Debug)]
pub struct Search {
    /// The operation that lists.
    pub operation: &'static Operation,
    /// Parameters of the query that are always the same: (parameter, value).
    pub constants: &'static [(&'static str, &'static str)],
    /// The field of the body with the day around which is looked.
    pub day: &'static str,
    /// What must be the same: fields of the body and of the row, compared as values. A field that either side lacks proves nothing.
    pub same: &'static [(&'static str, &'static str)],
    /// Lists whose rows must be the same in any order.
    pub lists: &'static [SameRows],
}

/// Two lists whose rows must be the same, in any order.
#[derive(Clone, Copy, Debug)]
pub struct SameRows {
    /// The list in the body.
    pub sent: &'static str,
    /// The list in the row.
    pub found: &'static str,
    /// What must be the same in each: (field sent, field found).
    pub fields: &'static [(&'static str, &'static str)],
}
