//! What vendors send to us: read by the tables, believed only with its secret, and answered as the vendor expects.
//!
//! ```
//! use retaguarda::engine::json::{Reader, Writer};
//! use retaguarda::engine::{Options, receive};
//!
//! let headers = [("content-type", "application/json"), ("authorization", "Bearer verificacao")];
//! let body = br#"{"branchToken":"TOKEN","type":"inventory","id":1234}"#;
//! let mut secret = Reader::of_text(r#"{"bearer":"verificacao","branchToken":"TOKEN"}"#);
//! let mut event = Writer::new();
//! let received = receive("is_collector", &headers, body, &mut secret, &Options::default(), &mut event)
//!     .expect("it has both secrets");
//! assert_eq!(event.into_bytes(), br#"{"system":"is_collector","type":"inventory","id":1234}"#);
//! assert_eq!((received.reply.status, received.reply.body), (200, "OK"));
//! ```

mod body;
mod multipart;
mod refusal;
mod secrets;

use zeroize::Zeroizing;

use self::body::Member;
pub use self::refusal::{Refusal, RefusalKind, Reply};
use self::secrets::Secrets;
use crate::engine::json::Reader;
use crate::engine::number;
use crate::engine::path::Path;
use crate::engine::problem::count;
use crate::engine::scalar::Slot;
use crate::engine::walk::Walk;
use crate::engine::{Context, Direction, Options, Parameter, Problem, Severity, Sink, Source, Token};
use crate::messages::Code;
use crate::schema::{Choice, Content, Field, Inbound, Kind, Proof};
use crate::systems::SENDERS;

/// The most bytes that are looked at: a thousand times what a vendor sends.
pub const MAX_BYTES: usize = 1_000_000;

/// Something that came in, its secret proven; what it says is in the sink, as `{system, type, ..}` with the vendor's fields, the secrets left out.
#[derive(Clone, Debug)]
pub struct Received {
    /// What tells this event from every other one, to know it again when the vendor repeats it. None where the vendor sends too little for that.
    pub replay_key: Option<String>,
    /// The name of the secret that was right, where the receiver has given them names.
    pub sender: Option<String>,
    /// Where it deviates from the tables.
    pub notices: Vec<Problem>,
    /// What the vendor is to be answered.
    pub reply: Reply,
}

/// Reads what a vendor has sent.
///
/// `secret` is an object with the secrets that must be right, by their names: `bearer` and `branchToken` of IS Collector, `securityToken` of eGestor. Each is
/// a text, or an object of texts by names of the receiver's own, of which one must be right: [`Received::sender`] tells which. All that are given are
/// demanded. `null`, and nothing else, says that whoever sends is believed.
pub fn receive<R: Source, S: Sink + ?Sized>(
    system: &str,
    headers: &[(&str, &str)],
    body: &[u8],
    secret: &mut R,
    options: &Options,
    sink: &mut S,
) -> Result<Received, Refusal> {
    let Some(inbound) = SENDERS.iter().copied().find(|sender| sender.system == system) else {
        let parameters = vec![("option", Parameter::Text("system".to_owned()))];
        return Err(Refusal::of(RefusalKind::Misconfigured, "", Code::InvalidOption, parameters));
    };
    let secrets = Secrets::read(inbound, secret)?;
    if body.len() > MAX_BYTES {
        let parameters = vec![
            ("max", Parameter::Number(count(MAX_BYTES))),
            ("size", Parameter::Number(count(body.len()))),
        ];
        return Err(Refusal::of(RefusalKind::TooLarge, "", Code::TooLarge, parameters));
    }
    let mut sender = None;
    let bearer = header(headers, "authorization").and_then(body::bearer);
    secrets.prove(Proof::Bearer, bearer, &mut sender)?;
    let mut context = Context::new(Direction::Reply, inbound.keys, options);
    let members = members(inbound, header(headers, "content-type"), body, &mut context)?;
    let mut letter = Letter::sorted(inbound, members);
    for proof in inbound.proofs {
        if let Proof::Field(name) = *proof {
            let found = letter.proof(name)?;
            secrets.prove(*proof, found.as_ref().map(|text| text.as_str()), &mut sender)?;
        }
    }
    letter.check()?;
    let tags = letter.tags(&mut context)?;
    sink.begin_object();
    sink.key("system", 0);
    sink.text(inbound.system);
    if inbound.tags != ["type"] {
        sink.key("type", 0);
        sink.text(&tags);
    }
    letter.write(&mut context, sink)?;
    sink.end_object();
    Ok(Received {
        replay_key: letter.replay_key(),
        sender,
        notices: context.problems,
        reply: Reply::to(inbound),
    })
}

/// The members of a body, whichever way it is written.
fn members(
    inbound: &Inbound,
    content_type: Option<&str>,
    body: &[u8],
    context: &mut Context<'_>,
) -> Result<Vec<Member>, Refusal> {
    let mime = content_type.unwrap_or_default();
    let stated = inbound.content.iter().copied().find(|content| body::is_mime(mime, content.mime()));
    let first = inbound.content.first().copied().filter(|_| !inbound.content_stated);
    let expected = || Parameter::List(inbound.content.iter().map(|one| one.mime().to_owned()).collect());
    match (stated, first) {
        (Some(content), _) => body::read(content, mime, body).map_err(Refusal::unreadable),
        // What the manual does not state is no reason to refuse.
        (None, Some(content)) if looks_like(content, body) => {
            context.tell(&Path::root(""), Code::ContentType, vec![("expected", expected())]);
            body::read(content, mime, body).map_err(Refusal::unreadable)
        }
        _ => {
            let parameters = vec![("expected", expected())];
            Err(Refusal::of(RefusalKind::UnsupportedContent, "", Code::ContentType, parameters))
        }
    }
}

/// Whether a body begins as JSON does; of forms nothing but the header tells.
fn looks_like(content: Content, body: &[u8]) -> bool {
    content == Content::Json && body.trim_ascii_start().starts_with(b"{")
}

fn header<'h>(headers: &[(&str, &'h str)], wanted: &str) -> Option<&'h str> {
    headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| *value)
}

/// A body, its members put to the fields of the table.
struct Letter {
    inbound: &'static Inbound,
    /// In the order of the table.
    found: Vec<(&'static Field, Member)>,
    /// The names of fields that came more than once.
    doubled: Vec<&'static str>,
    strangers: Vec<Member>,
}

impl Letter {
    fn sorted(inbound: &'static Inbound, mut members: Vec<Member>) -> Letter {
        let (mut found, mut doubled) = (Vec::new(), Vec::new());
        for field in inbound.object.fields {
            // Case never counts: a secret in another spelling is one all the same.
            let mut same = members.extract_if(.., |member| member.name.eq_ignore_ascii_case(field.name));
            let first = same.next();
            doubled.extend(same.next().map(|_| field.name));
            same.for_each(drop);
            found.extend(first.map(|member| (field, member)));
        }
        Letter { inbound, found, doubled, strangers: members }
    }

    /// The text of a field that proves who sends it. Two of them prove nothing.
    fn proof(&self, name: &str) -> Result<Option<Zeroizing<String>>, Refusal> {
        if self.doubled.contains(&name) {
            return Err(Refusal::bare(RefusalKind::WrongSecret));
        }
        Ok(self.found.iter().find(|(field, _)| field.name == name).map(|(_, member)| text_of(member)))
    }

    /// That all which must be there is there, and once.
    fn check(&self) -> Result<(), Refusal> {
        let mut problems = Vec::new();
        for field in self.inbound.object.fields {
            let path = Path::root(field.name).pointer();
            if self.doubled.contains(&field.name) {
                let parameters = vec![("key", Parameter::Text(field.name.to_owned()))];
                problems.push(Problem::new(path, Code::DuplicateKey, parameters));
            } else if field.is_required() && !self.inbound.is_proof(field.name) && !self.has(field.name) {
                problems.push(Problem::new(path, Code::Required, vec![]));
            }
        }
        Refusal::unless_sound(RefusalKind::Invalid, problems)
    }

    fn has(&self, name: &str) -> bool {
        self.found
            .iter()
            .any(|(field, member)| field.name == name && !matches!(member.json.as_str(), "null" | "\"\""))
    }

    /// The event's type. A choice in another spelling is put right, and told.
    fn tags(&mut self, context: &mut Context<'_>) -> Result<String, Refusal> {
        let mut values = Vec::new();
        let mut problems = Vec::new();
        for tag in self.inbound.tags {
            let Some((field, member)) = self.found.iter_mut().find(|(field, _)| field.name == *tag) else {
                continue;
            };
            let Kind::OneOf(choices) = field.kind else { continue };
            let said = text_of(member);
            let path = Path::root(field.name);
            match choice(self.inbound, field, choices, &said) {
                Some(value) => {
                    if *value != **said {
                        let parameters = vec![("value", Parameter::Text(value.to_owned()))];
                        context.tell(&path, Code::ReadAs, parameters);
                    }
                    *member = Member::of_text(&member.name, value);
                    values.push(value);
                }
                None => {
                    let allowed = choices.iter().map(|choice| choice.value.to_owned()).collect();
                    let parameters = vec![("allowed", Parameter::List(allowed))];
                    problems.push(Problem::new(path.pointer(), Code::InvalidChoice, parameters));
                }
            }
        }
        Refusal::unless_sound(RefusalKind::UnknownEvent, problems)?;
        Ok(values.join("."))
    }

    /// Writes every field but the secrets, and behind them what no table knows.
    fn write<S: Sink + ?Sized>(&self, context: &mut Context<'_>, sink: &mut S) -> Result<(), Refusal> {
        for (field, member) in self.found.iter().filter(|(field, _)| !self.inbound.is_proof(field.name)) {
            let before = context.problems.len();
            let path = Path::root(field.name);
            let mut reader = Reader::of_text(&member.json).lenient();
            Walk { source: &mut reader, sink: &mut *sink, context: &mut *context }
                .value(&field.kind, Slot { field: Some(field), rank: 0, key: None }, &path)
                .map_err(|fault| Refusal::unreadable(vec![fault.problem(&path)]))?;
            // What is required is of its kind. A time that is written otherwise is handed out as it came: the event is worth more than its form.
            let broken = context.problems.iter().skip(before).filter(|problem| {
                field.is_required()
                    && !matches!(problem.code, Code::ReadAs | Code::InvalidDateTime | Code::TimeCut)
            });
            let broken = broken.map(|problem| Problem { severity: Severity::Error, ..problem.clone() });
            Refusal::unless_sound(RefusalKind::Invalid, broken.collect())?;
        }
        let mut written = vec!["system", "type"];
        for stranger in &self.strangers {
            let path = Path::root(&stranger.name);
            let key = ("key", Parameter::Text(stranger.name.clone()));
            if written.contains(&stranger.name.as_str()) {
                context.tell(&path, Code::DuplicateKey, vec![key]);
                continue;
            }
            written.push(&stranger.name);
            let suggestion = ("suggestion", Parameter::Suggestion(String::new()));
            context.tell(&path, Code::UnknownKey, vec![key, suggestion]);
            sink.key(&stranger.name, 0);
            let mut reader = Reader::of_text(&stranger.json).lenient();
            Walk { source: &mut reader, sink: &mut *sink, context: &mut *context }
                .any(&path)
                .map_err(|fault| Refusal::unreadable(vec![fault.problem(&path)]))?;
        }
        Ok(())
    }

    /// The values that together are said once only, with `/` between them.
    fn replay_key(&self) -> Option<String> {
        let value = |name: &&str| {
            let (field, member) = self.found.iter().find(|(field, _)| field.name == *name)?;
            let text = text_of(member);
            let mut scratch = String::new();
            match field.kind {
                // `1`, `"1"` and `1.0` are one code.
                Kind::Integer(_) => number::fixed(&text, 0, &mut scratch).map(str::to_owned),
                _ => Some(text.to_string()),
            }
        };
        let values: Option<Vec<String>> = self.inbound.replay.iter().map(value).collect();
        values.filter(|values| !values.is_empty()).map(|values| values.join("/"))
    }
}

/// The choice that is meant by a text.
fn choice(inbound: &Inbound, field: &Field, choices: &'static [Choice], said: &str) -> Option<&'static str> {
    let synonym = inbound
        .synonyms
        .iter()
        .find(|synonym| synonym.field == field.name && said.eq_ignore_ascii_case(synonym.said))
        .map(|synonym| synonym.meant);
    let spelled = choices.iter().find(|choice| choice.value.eq_ignore_ascii_case(said));
    spelled.map(|choice| choice.value).or(synonym)
}

/// A text, or a number by its digits; nothing of all else.
fn text_of(member: &Member) -> Zeroizing<String> {
    let mut reader = Reader::of_text(&member.json).lenient();
    Zeroizing::new(match reader.next() {
        Ok(Token::Text(text) | Token::Number(text)) => text.to_owned(),
        _ => String::new(),
    })
}
