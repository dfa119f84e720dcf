//! Why something that came in is not taken, and what whoever sent it is answered: a status, and not a word more.

use crate::engine::path::Path;
use crate::engine::{Fault, Parameter, Problem, Severity};
use crate::messages::{Code, Language};
use crate::schema::Inbound;

/// Why something that came in is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of refusal.
    pub kind: RefusalKind,
    /// What is wrong in particular, as far as it is known: for the receiver's log, never for the answer. No value stands in it.
    pub problems: Vec<Problem>,
}

/// The kinds of refusals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// The receiver's own mistake: a system that sends nothing, or a secret that is none.
    Misconfigured,
    /// More than [`MAX_BYTES`](super::MAX_BYTES).
    TooLarge,
    /// A content type that this vendor does not send.
    UnsupportedContent,
    /// Neither JSON nor a form.
    Unreadable,
    /// Without the secret.
    MissingSecret,
    /// With another secret, or with two.
    WrongSecret,
    /// A field is missing, stands twice, or is of another kind.
    Invalid,
    /// It tells of something that the manual does not list.
    UnknownEvent,
}

impl RefusalKind {
    /// Every kind.
    pub const ALL: &[RefusalKind] = &[
        RefusalKind::Misconfigured,
        RefusalKind::TooLarge,
        RefusalKind::UnsupportedContent,
        RefusalKind::Unreadable,
        RefusalKind::MissingSecret,
        RefusalKind::WrongSecret,
        RefusalKind::Invalid,
        RefusalKind::UnknownEvent,
    ];

    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            RefusalKind::Misconfigured => "misconfigured",
            RefusalKind::TooLarge => "too_large",
            RefusalKind::UnsupportedContent => "unsupported_content",
            RefusalKind::Unreadable => "unreadable",
            RefusalKind::MissingSecret => "missing_secret",
            RefusalKind::WrongSecret => "wrong_secret",
            RefusalKind::Invalid => "invalid",
            RefusalKind::UnknownEvent => "unknown_event",
        }
    }

    /// What the sender is answered.
    pub const fn status(self) -> u16 {
        match self {
            RefusalKind::Misconfigured => 500,
            RefusalKind::TooLarge => 413,
            RefusalKind::UnsupportedContent => 415,
            RefusalKind::MissingSecret | RefusalKind::WrongSecret => 401,
            RefusalKind::Unreadable | RefusalKind::Invalid | RefusalKind::UnknownEvent => 400,
        }
    }

    /// The text for the receiver's log.
    pub const fn message(self, language: Language) -> &'static str {
        match language {
            Language::Portuguese => match self {
                RefusalKind::Misconfigured => {
                    "a configuração de quem recebe está errada: o sistema não envia avisos, ou o segredo não serve"
                }
                RefusalKind::TooLarge => "o corpo é grande demais",
                RefusalKind::UnsupportedContent => "o sistema não envia este tipo de conteúdo",
                RefusalKind::Unreadable => "o corpo não pôde ser lido",
                RefusalKind::MissingSecret => "veio sem o segredo",
                RefusalKind::WrongSecret => "veio com outro segredo",
                RefusalKind::Invalid => "falta um campo, ou ele está repetido ou errado",
                RefusalKind::UnknownEvent => "avisa de algo que o manual não lista",
            },
            Language::English => match self {
                RefusalKind::Misconfigured => {
                    "the receiver is misconfigured: the system sends nothing, or the secret is none"
                }
                RefusalKind::TooLarge => "the body is too large",
                RefusalKind::UnsupportedContent => "the system does not send this type of content",
                RefusalKind::Unreadable => "the body cannot be read",
                RefusalKind::MissingSecret => "it came without the secret",
                RefusalKind::WrongSecret => "it came with another secret",
                RefusalKind::Invalid => "a field is missing, stands twice or is wrong",
                RefusalKind::UnknownEvent => "it tells of something that the manual does not list",
            },
        }
    }
}

impl Refusal {
    /// A refusal for one reason.
    pub(super) fn of(
        kind: RefusalKind,
        name: &str,
        code: Code,
        parameters: Vec<(&'static str, Parameter)>,
    ) -> Refusal {
        let path = Path::root(name).pointer();
        Refusal { kind, problems: vec![Problem { path, code, severity: Severity::Error, parameters }] }
    }

    /// A refusal of which there is no more to say.
    pub(super) fn bare(kind: RefusalKind) -> Refusal {
        Refusal { kind, problems: Vec::new() }
    }

    /// A body that cannot be read.
    pub(super) fn unreadable(problems: Vec<Problem>) -> Refusal {
        Refusal { kind: RefusalKind::Unreadable, problems }
    }

    /// A refusal where there are problems.
    pub(super) fn unless_sound(kind: RefusalKind, problems: Vec<Problem>) -> Result<(), Refusal> {
        if problems.is_empty() { Ok(()) } else { Err(Refusal { kind, problems }) }
    }

    /// What the sender is answered: the status alone.
    pub fn reply(&self) -> Reply {
        Reply { status: self.kind.status(), content_type: None, body: "" }
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        Refusal::unreadable(vec![fault.problem(&Path::root(""))])
    }
}

/// What the sender is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reply {
    /// HTTP's status.
    pub status: u16,
    /// The content type of the body, if there is one.
    pub content_type: Option<&'static str>,
    /// The body.
    pub body: &'static str,
}

impl Reply {
    /// The answer that the vendor waits for.
    pub(super) fn to(inbound: &Inbound) -> Reply {
        Reply { status: 200, content_type: Some("text/plain"), body: inbound.answer }
    }

    /// Its headers.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.content_type.map(|value| ("Content-Type", value)).into_iter()
    }
}
