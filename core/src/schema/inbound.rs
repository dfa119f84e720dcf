//! What a vendor sends to us on its own: notifications and webhooks.

use super::check::{Message, same};
use super::kind::Kind;
use super::object::Object;
use super::parts::Manual;
use super::system::Keys;

/// What a vendor sends to an address that the receiver has named: one flat object, with the secrets that prove who sends it.
#[derive(Clone, Copy, Debug)]
pub struct Inbound {
    /// The system that sends it. Who only receives need not carry the catalog of what can be called.
    pub system: &'static str,
    /// How keys are matched: as in the system's replies.
    pub keys: Keys,
    /// What people call it.
    pub title: &'static str,
    /// What it is for, in Portuguese. Empty in builds without the feature `docs`.
    pub doc: &'static str,
    /// Where the manual describes it.
    pub manual: Manual,
    /// The fields as they come, secrets included. All that is required must be there.
    pub object: &'static Object,
    /// The fields that say what has happened, all of them choices. Their values, joined by a point, are the event's type.
    pub tags: &'static [&'static str],
    /// Other spellings of a choice that the vendor's prose has.
    pub synonyms: &'static [Synonym],
    /// What proves who sends it.
    pub proofs: &'static [Proof],
    /// How it may come.
    pub content: &'static [Content],
    /// Whether the manual states the content type. Where it does not, a body of the first form of `content` is read whatever its header says.
    pub content_stated: bool,
    /// The fields that together tell one event from every other. None: the vendor sends too little for that.
    pub replay: &'static [&'static str],
    /// The text of the answer, which is 200 `text/plain`.
    pub answer: &'static str,
}

/// Another spelling of a choice. The case of ASCII letters never counts.
#[derive(Clone, Copy, Debug)]
pub struct Synonym {
    /// The field.
    pub field: &'static str,
    /// The spelling.
    pub said: &'static str,
    /// The choice that is meant.
    pub meant: &'static str,
}

/// What proves who sends it, by where it stands. Its name is that of the receiver's secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// `Authorization: Bearer`; the receiver's secret is called `bearer`.
    Bearer,
    /// A field of the body, which is never handed out; the receiver's secret has its name.
    Field(&'static str),
}

impl Proof {
    /// The name of the receiver's secret.
    pub const fn name(self) -> &'static str {
        match self {
            Proof::Bearer => "bearer",
            Proof::Field(name) => name,
        }
    }
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// A JSON object.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
}

impl Content {
    /// Every one.
    pub const ALL: &[Content] = &[Content::Json, Content::Form, Content::Multipart];

    /// Its content type.
    pub const fn mime(self) -> &'static str {
        match self {
            Content::Json => "application/json",
            Content::Form => "application/x-www-form-urlencoded",
            Content::Multipart => "multipart/form-data",
        }
    }
}

/// What a vendor sends, checked: every name is one of the object's, and none stands in the way of the event's own.
pub const fn inbound(inbound: Inbound) -> Inbound {
    let object = inbound.object;
    let mut i = 0;
    while i < inbound.tags.len() {
        if !matches!(kind_of(object, inbound.tags[i]), Kind::OneOf(_)) {
            fail(object, inbound.tags[i], "is no choice");
        }
        i += 1;
    }
    let mut i = 0;
    while i < inbound.replay.len() {
        kind_of(object, inbound.replay[i]);
        i += 1;
    }
    let mut i = 0;
    while i < inbound.proofs.len() {
        if let Proof::Field(name) = inbound.proofs[i] {
            kind_of(object, name);
        }
        i += 1;
    }
    let mut i = 0;
    while i < inbound.synonyms.len() {
        kind_of(object, inbound.synonyms[i].field);
        i += 1;
    }
    let typed = inbound.tags.len() == 1 && same(inbound.tags[0], "type");
    if object.position("system").is_some() || (object.position("type").is_some() && !typed) {
        fail(object, "type", "is the event's own");
    }
    if inbound.tags.is_empty() || inbound.content.is_empty() {
        fail(object, "", "has neither tag nor content");
    }
    inbound
}

const fn kind_of(object: &'static Object, name: &str) -> Kind {
    match object.position(name) {
        Some(position) => object.fields[position].kind,
        None => fail(object, name, "is no field of it"),
    }
}

const fn fail(object: &Object, name: &str, what: &str) -> ! {
    Message::new().add("what comes in as `").add(object.name).add("`: `").add(name).add("` ").add(what).fail()
}

/// Another spelling of a choice.
pub const fn synonym(field: &'static str, said: &'static str, meant: &'static str) -> Synonym {
    Synonym { field, said, meant }
}

impl Inbound {
    /// Whether a field proves who sends it, and hence is never handed out.
    pub fn is_proof(&self, name: &str) -> bool {
        self.proofs.iter().any(|proof| matches!(proof, Proof::Field(field) if *field == name))
    }

    /// What it is for. Kept only for the generators (feature `docs`).
    pub const fn doc(self, doc: &'static str) -> Self {
        #[cfg(feature = "docs")]
        return Inbound { doc, ..self };
        #[cfg(not(feature = "docs"))]
        {
            let _ = doc;
            self
        }
    }
}
