//! Replies as they come: by status, content type, body and envelope, in this order. Nothing that a server sends is an exception.

use std::borrow::Cow;

use super::request::unknown;
use crate::engine::json::Reader;
use crate::engine::path::Path;
use crate::engine::walk::Walk;
use crate::engine::{
    Context, Direction, Fault, FaultKind, Options, Problem, Severity, Sink, Source, Token, number,
};
use crate::messages::Code;
use crate::schema::{Envelope, ErrorKind, Keys, Kind, Meaning, Operation, Reply, System};
use crate::systems;

/// What a reply says, and where it deviates from the tables.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What it says.
    pub outcome: Outcome,
    /// Where it deviates: the value is there all the same.
    pub notices: Vec<Problem>,
}

/// What a reply says.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It went well: the value is in the sink.
    Data {
        /// The vendor's end of a list, and nothing else.
        end: bool,
    },
    /// It went well: the reply's bytes are the value.
    Bytes {
        /// What they are, as the server says.
        content_type: String,
    },
    /// It did not: what the envelope holds all the same is in the sink, or `null`.
    Failed(Failure),
}

/// A failure as the vendor tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What kind of failure.
    pub kind: ErrorKind,
    /// The vendor's word for it.
    pub code: Option<String>,
    /// The vendor's message.
    pub message: Option<String>,
    /// The status: the envelope's where there is one, else HTTP's.
    pub status: u16,
    /// Whether the same may go through later. What may be sent twice is another question: see the operation's safety.
    pub retryable: bool,
}

/// Reads a reply. An error is only an operation that is in no catalog.
pub fn parse<S: Sink>(
    operation: &str,
    status: u16,
    headers: &[(&str, &str)],
    body: &[u8],
    options: &Options,
    sink: &mut S,
) -> Result<Answer, Vec<Problem>> {
    let (system, operation) = systems::operation(operation).ok_or_else(|| vec![unknown(operation)])?;
    let mut context = Context::new(Direction::Reply, system.keys, options);
    let content_type = headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        .map(|(_, value)| *value)
        .unwrap_or_default();
    let outcome = Reading { system, operation, status, content_type, body }.outcome(&mut context, sink);
    Ok(Answer { outcome, notices: context.problems })
}

/// A reply being read.
struct Reading<'r> {
    system: &'static System,
    operation: &'static Operation,
    status: u16,
    content_type: &'r str,
    body: &'r [u8],
}

impl Reading<'_> {
    fn outcome<S: Sink>(&self, context: &mut Context<'_>, sink: &mut S) -> Outcome {
        let body = self.body.trim_ascii();
        if let Reply::Bytes(expected) = self.operation.reply
            && self.went_well()
            && !body.is_empty()
            && (is_type(self.content_type, expected) || !looks_like_text(self.content_type, body))
        {
            return Outcome::Bytes { content_type: self.content_type.to_owned() };
        }
        if body.is_empty() {
            sink.null();
            return match self.operation.reply {
                Reply::EnvelopedNothing if self.went_well() => Outcome::Data { end: false },
                _ => self.failed_without_words(),
            };
        }
        if body.starts_with(b"<") {
            sink.null();
            return self.failed_without_words();
        }
        let text = self.text(context);
        match self.enveloped(&mut Reader::of_text(&text).lenient(), context, sink) {
            Ok(outcome) => outcome,
            Err(fault) => {
                context.problems.clear();
                let mut notice = fault.problem(&Path::root(""));
                notice.severity = Severity::Notice;
                context.problems.push(notice);
                sink.reset();
                sink.null();
                self.failed_without_words()
            }
        }
    }

    fn went_well(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body as text; what is not UTF-8 in it is told, and replaced.
    fn text(&self, context: &mut Context<'_>) -> Cow<'_, str> {
        match std::str::from_utf8(self.body) {
            Ok(text) => Cow::Borrowed(text),
            Err(error) => {
                let fault = Fault { kind: FaultKind::Utf8, offset: error.valid_up_to() };
                context.problems.push(Problem { severity: Severity::Notice, ..fault.problem(&Path::root("")) });
                String::from_utf8_lossy(self.body)
            }
        }
    }

    /// A failure of which only the status is known.
    fn failed_without_words(&self) -> Outcome {
        let kind = if self.went_well() { ErrorKind::Unreadable } else { ErrorKind::of_status(self.status) };
        self.failed(kind, None, None, self.status)
    }

    fn failed(&self, kind: ErrorKind, code: Option<String>, message: Option<String>, status: u16) -> Outcome {
        Outcome::Failed(Failure { kind, code, message, status, retryable: kind.retryable() })
    }

    fn data_kind(&self) -> Kind {
        match self.operation.reply {
            Reply::Enveloped(kind) => kind,
            Reply::EnvelopedNothing | Reply::Bytes(_) => Kind::Any,
        }
    }

    fn enveloped<S: Sink>(
        &self,
        reader: &mut Reader<'_>,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<Outcome, Fault> {
        let envelope = &self.system.envelope;
        let data = Path::root(envelope.data);
        let root = reader.mark();
        let mut head = Head::default();
        if reader.next()? == Token::Object {
            while let Some(member) =
                reader.key()?.map(|key| Member::of(envelope, key, self.system.keys).ok_or(key.to_owned()))
            {
                match member {
                    Ok(Member::Data) => {
                        head.data = Some(reader.mark());
                        // Most replies went well and say so first: then one pass is enough.
                        if head.success == Some(true) && self.went_well() && !head.walked {
                            Walk { source: &mut *reader, sink: &mut *sink, context: &mut *context }
                                .root(self.data_kind(), &data)?;
                            head.walked = true;
                        } else {
                            reader.skip()?;
                        }
                    }
                    Ok(member) => head.read(member, reader)?,
                    Err(stranger) => head.strangers.push({
                        reader.skip()?;
                        stranger
                    }),
                }
            }
        } else {
            reader.rewind(root);
            reader.skip()?;
        }
        reader.end()?;
        let Some(success) = head.success else { return self.bare(reader, root, context, sink) };
        for stranger in &head.strangers {
            let parameters = vec![
                ("key", crate::engine::Parameter::Text(stranger.clone())),
                ("suggestion", crate::engine::Parameter::Suggestion(String::new())),
            ];
            context.tell(&Path::root(stranger), Code::UnknownKey, parameters);
        }
        if success && self.went_well() {
            if !head.walked {
                match head.data {
                    Some(mark) => {
                        reader.rewind(mark);
                        Walk { source: reader, sink, context }.root(self.data_kind(), &data)?;
                    }
                    None => sink.null(),
                }
            }
            return Ok(Outcome::Data { end: false });
        }
        self.refused(head, reader, context, sink)
    }

    /// The vendor says no, or the end of a list.
    fn refused<S: Sink>(
        &self,
        head: Head,
        reader: &mut Reader<'_>,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<Outcome, Fault> {
        let meaning = head.code.as_deref().and_then(|code| {
            self.system.envelope.codes.iter().find(|(word, _)| *word == code).map(|(_, meaning)| *meaning)
        });
        sink.reset();
        if meaning == Some(Meaning::EndOfList) {
            match self.data_kind() {
                Kind::List(_) => {
                    sink.begin_list();
                    sink.end_list();
                }
                _ => sink.null(),
            }
            return Ok(Outcome::Data { end: true });
        }
        match head.data {
            Some(mark) => {
                reader.rewind(mark);
                Walk { source: reader, sink, context }.any(&Path::root(self.system.envelope.data))?;
            }
            None => sink.null(),
        }
        // The envelope's own status says more than a 200 around it; a real 4xx says more than the envelope's 200.
        let inner = head.status.filter(|status| *status >= 400);
        let status = inner.unwrap_or(self.status);
        let kind = match meaning {
            Some(Meaning::Error(kind)) => kind,
            Some(Meaning::EndOfList) | None => match ErrorKind::of_status(status) {
                ErrorKind::Unreadable => ErrorKind::Invalid,
                kind => kind,
            },
        };
        // Where HTTP itself says that it conflicts, it does, whatever word stands inside.
        let kind = if self.status == 409 { ErrorKind::Conflict } else { kind };
        Ok(self.failed(kind, head.code, head.message, status))
    }

    /// JSON without the envelope: taken for the data itself where all went well.
    fn bare<S: Sink>(
        &self,
        reader: &mut Reader<'_>,
        root: <Reader<'_> as Source>::Mark,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<Outcome, Fault> {
        sink.reset();
        reader.rewind(root);
        if !self.went_well() {
            Walk { source: reader, sink, context }.any(&Path::root(""))?;
            return Ok(self.failed_without_words());
        }
        context.tell(&Path::root(""), Code::MissingEnvelope, vec![]);
        Walk { source: reader, sink, context }.root(self.data_kind(), &Path::root(""))?;
        Ok(Outcome::Data { end: false })
    }
}

/// What stands in an envelope around the data.
#[derive(Default)]
struct Head {
    success: Option<bool>,
    message: Option<String>,
    code: Option<String>,
    detail: Option<String>,
    status: Option<u16>,
    data: Option<<Reader<'static> as Source>::Mark>,
    walked: bool,
    strangers: Vec<String>,
}

/// A member of an envelope.
#[derive(Clone, Copy)]
enum Member {
    Success,
    Message,
    Code,
    Detail,
    Status,
    Data,
}

impl Member {
    fn of(envelope: &Envelope, key: &str, keys: Keys) -> Option<Member> {
        let is = |name: &str| match keys {
            Keys::Exact => name == key,
            Keys::IgnoreCase => name.eq_ignore_ascii_case(key),
        };
        [
            (envelope.success, Member::Success),
            (envelope.message, Member::Message),
            (envelope.code, Member::Code),
            (envelope.detail, Member::Detail),
            (envelope.status, Member::Status),
            (envelope.data, Member::Data),
        ]
        .into_iter()
        .find(|(name, _)| is(name))
        .map(|(_, member)| member)
    }
}

impl Head {
    fn read(&mut self, member: Member, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let mark = reader.mark();
        match (member, reader.next()?) {
            (Member::Success, Token::Boolean(success)) => self.success = Some(success),
            (Member::Message, Token::Text(text)) => self.message = Some(text.to_owned()),
            (Member::Code, Token::Text(text)) => self.code = Some(text.to_owned()),
            (Member::Detail, Token::Text(text)) => self.detail = Some(text.to_owned()),
            (Member::Status, Token::Number(literal)) => {
                self.status = number::parse(literal)
                    .and_then(|number| number.to_i64())
                    .and_then(|status| u16::try_from(status).ok());
            }
            (_, Token::List | Token::Object) => {
                reader.rewind(mark);
                reader.skip()?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// Whether a content type is the one that is meant, parameters aside.
fn is_type(content_type: &str, expected: &str) -> bool {
    content_type.split(';').next().is_some_and(|mime| mime.trim().eq_ignore_ascii_case(expected))
}

/// Whether the bytes are rather an envelope or a page than a file.
fn looks_like_text(content_type: &str, body: &[u8]) -> bool {
    let mime = content_type.to_ascii_lowercase();
    mime.contains("json") || mime.starts_with("text/") || matches!(body.first(), Some(b'{' | b'[' | b'<'))
}
