//! A vendor's system: its operations, its session, its envelope and its proof of identity.

use super::check::Message;
use super::flow::{Login, Rate};
use super::inbound::Inbound;
use super::object::Object;
use super::operation::Operation;

/// One vendor's system.
#[derive(Clone, Copy, Debug)]
pub struct System {
    /// Its name in every host: `shop_control`.
    pub id: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// The manual that its lines are of.
    pub manual: &'static str,
    /// Every operation.
    pub operations: &'static [&'static Operation],
    /// The server's address, where it is the same for all: the setting `url` goes before it.
    pub server: &'static str,
    /// Headers that go along where the session has the setting: (header, setting).
    pub headers: &'static [(&'static str, &'static str)],
    /// The settings of a session. `url` is the server's address.
    pub session: &'static Object,
    /// How keys are matched.
    pub keys: Keys,
    /// The proof of identity.
    pub authentication: Authentication,
    /// How a session comes by its token, where it needs one.
    pub login: Option<&'static Login>,
    /// How many calls it takes, where it says so.
    pub rate: Option<Rate>,
    /// The envelope around every reply.
    pub envelope: Envelope,
    /// What the vendor sends to us on its own, if it does.
    pub inbound: Option<&'static Inbound>,
}

/// How keys are matched with the names of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Exactly.
    Exact,
    /// Without case, since the vendor's server does so. The tables' spelling is what is sent and what comes out.
    IgnoreCase,
    /// Exactly in a request, without case in a reply.
    IgnoreCaseInReplies,
}

/// How a request proves who sends it.
#[derive(Clone, Copy, Debug)]
pub enum Authentication {
    /// Not at all.
    None,
    /// A token and a signature of each request.
    SignedToken(SignedToken),
    /// `Authorization: Bearer`, with the token that this setting holds.
    Bearer(&'static str),
    /// `Authorization: Basic`, with the code that this setting holds, in base64 already.
    Basic(&'static str),
}

/// A token, and HMAC-SHA256 over method, timestamp and body. Headers by their names, settings by theirs.
#[derive(Clone, Copy, Debug)]
pub struct SignedToken {
    /// What stands before the token in `Authorization`.
    pub scheme: &'static str,
    /// The setting that holds the token.
    pub token: &'static str,
    /// The setting that holds the password.
    pub password: &'static str,
    /// The header of the signature.
    pub signature: &'static str,
    /// The header of the timestamp, in Unix seconds.
    pub timestamp: &'static str,
    /// A header with a setting: (header, setting).
    pub setting: (&'static str, &'static str),
}

/// The envelope of a reply: the names of its members, and what its error words mean. A vendor without one has empty names.
#[derive(Clone, Copy, Debug)]
pub struct Envelope {
    /// Whether it went well: a boolean, or the word that follows. Empty where HTTP's status alone says it.
    pub success: &'static str,
    /// The word of success, where it is not a boolean.
    pub success_word: &'static str,
    /// The message for people.
    pub message: &'static str,
    /// The error's word.
    pub code: &'static str,
    /// A second word for it.
    pub detail: &'static str,
    /// The status as the vendor means it.
    pub status: &'static str,
    /// What was asked for. Empty where it is the reply itself.
    pub data: &'static str,
    /// Where a list may stand inside of an object: the member's name, or none.
    pub list: &'static str,
    /// What the error words mean.
    pub codes: &'static [(&'static str, Meaning)],
}

impl Envelope {
    /// No envelope: HTTP's status says how it went, and the body is the data.
    pub const NONE: Envelope = Envelope {
        success: "",
        success_word: "",
        message: "",
        code: "",
        detail: "",
        status: "",
        data: "",
        list: "",
        codes: &[],
    };
}

/// What an error's word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// No failure: the list has no further page.
    EndOfList,
    /// A failure of this kind.
    Error(ErrorKind),
}

/// The kinds of errors that a vendor answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Who asks is not known, or no longer.
    Authentication,
    /// Who asks may not do this.
    Permission,
    /// The licence has run out or lacks this.
    License,
    /// The request is wrong.
    Invalid,
    /// It is not there.
    NotFound,
    /// It is there already.
    Conflict,
    /// It was there, and is not any more.
    Gone,
    /// Too many requests.
    RateLimited,
    /// Closed for maintenance.
    Maintenance,
    /// The server failed.
    Server,
    /// Nothing that can be read as an answer of this vendor.
    Unreadable,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: &[ErrorKind] = &[
        ErrorKind::Authentication,
        ErrorKind::Permission,
        ErrorKind::License,
        ErrorKind::Invalid,
        ErrorKind::NotFound,
        ErrorKind::Conflict,
        ErrorKind::Gone,
        ErrorKind::RateLimited,
        ErrorKind::Maintenance,
        ErrorKind::Server,
        ErrorKind::Unreadable,
    ];

    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            ErrorKind::Authentication => "authentication",
            ErrorKind::Permission => "permission",
            ErrorKind::License => "license",
            ErrorKind::Invalid => "invalid",
            ErrorKind::NotFound => "not_found",
            ErrorKind::Conflict => "conflict",
            ErrorKind::Gone => "gone",
            ErrorKind::RateLimited => "rate_limited",
            ErrorKind::Maintenance => "maintenance",
            ErrorKind::Server => "server",
            ErrorKind::Unreadable => "unreadable",
        }
    }

    /// Whether the same call may go through later. What may be sent again is decided by the operation's safety.
    pub const fn retryable(self) -> bool {
        matches!(self, ErrorKind::RateLimited | ErrorKind::Maintenance | ErrorKind::Server)
    }

    /// By the HTTP status, where the vendor's own word says nothing.
    pub const fn of_status(status: u16) -> ErrorKind {
        match status {
            401 => ErrorKind::Authentication,
            402 => ErrorKind::License,
            403 => ErrorKind::Permission,
            404 => ErrorKind::NotFound,
            409 => ErrorKind::Conflict,
            410 => ErrorKind::Gone,
            429 => ErrorKind::RateLimited,
            503 => ErrorKind::Maintenance,
            400..=499 => ErrorKind::Invalid,
            500..=599 => ErrorKind::Server,
            _ => ErrorKind::Unreadable,
        }
    }
}

/// A system by all that it has. Checks what a single operation cannot see of itself.
pub const fn system(system: System) -> System {
    if let Some(inbound) = system.inbound
        && !(super::check::same(inbound.system, system.id) && inbound.keys as u8 == system.keys as u8)
    {
        Message::new().add("system `").add(system.id).add("`: what it sends is another system's").fail()
    }
    let operations = system.operations;
    let mut i = 0;
    while i < operations.len() {
        operations[i].check(system.session);
        let mut j = 0;
        while j < i {
            if super::check::same(operations[i].name, operations[j].name) {
                Message::new()
                    .add("system `")
                    .add(system.id)
                    .add("`: the operation `")
                    .add(operations[i].name)
                    .add("` stands twice")
                    .fail()
            }
            j += 1;
        }
        let from = operations[i].from_session;
        let mut k = 0;
        while k < from.len() {
            if system.session.position(from[k].1).is_none() {
                Message::new()
                    .add("operation `")
                    .add(operations[i].name)
                    .add("`: the unknown setting `")
                    .add(from[k].1)
                    .add("`")
                    .fail()
            }
            k += 1;
        }
        i += 1;
    }
    super::flow_check::check_system(&system);
    system
}
