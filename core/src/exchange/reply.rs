//! Replies as they come: by status, content type, body and envelope, in this order. Nothing that a server sends is an exception.

use std::borrow::Cow;

use super::envelope::{Head, Member, Verdict};
use super::request::unknown;
use crate::engine::csv::{RowReader, Table, Unreadable};
use crate::engine::json::Reader;
use crate::engine::path::Path;
use crate::engine::walk::Walk;
use crate::engine::{
    Context, Direction, Fault, FaultKind, Options, Parameter, Problem, Severity, Sink, Source, Token,
};
use crate::messages::Code;
use crate::schema::{ErrorKind, Kind, Operation, Reply, System};
use crate::systems;

/// What a reply says, and where it deviates from the tables.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What it says.
    pub outcome: Outcome,
    /// Where it deviates: the value is there all the same.
    pub notices: Vec<Problem>,
    /// Whether any JSON reader that knows doubles gets the same value from the reply itself.
    pub same: bool,
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
    /// A second word, where the first alone says too little.
    pub detail: Option<String>,
    /// The status: the envelope's where there is one, else HTTP's.
    pub status: u16,
    /// Whether the same may go through later. What may be sent twice is another question: see the operation's safety.
    pub retryable: bool,
}

/// Reads a reply. An error is only an operation that is in no catalog.
pub fn parse<S: Sink + ?Sized>(
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
    let same = matches!(outcome, Outcome::Data { end: false }) && !body.is_empty() && !context.changed;
    Ok(Answer { outcome, notices: context.problems, same })
}

/// How much of a failure's plain text is its message.
const MESSAGE_LENGTH: usize = 2_000;

/// A reply being read.
struct Reading<'r> {
    system: &'static System,
    operation: &'static Operation,
    status: u16,
    content_type: &'r str,
    body: &'r [u8],
}

impl Reading<'_> {
    fn outcome<S: Sink + ?Sized>(&self, context: &mut Context<'_>, sink: &mut S) -> Outcome {
        let body = self.body.trim_ascii();
        if let Reply::Bytes(expected) = self.operation.reply
            && self.went_well()
            && !body.is_empty()
            && (is_type(self.content_type, expected)
                || !looks_like_text(self.content_type, body)
                || begins_like(expected, body))
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
        // Other readers stumble over a byte order mark.
        context.changed |= text.starts_with('\u{feff}');
        if let Reply::Text = self.operation.reply
            && self.went_well()
        {
            context.changed = true;
            sink.text(text.trim());
            return Outcome::Data { end: false };
        }
        if let Reply::Rows(..) = self.operation.reply
            && self.went_well()
            && !text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
            && let Some(table) = Table::of(self.operation)
        {
            return self.rows(table, context, sink);
        }
        let mut reader = Reader::of_text(&text).lenient();
        let read = self.enveloped(&mut reader, context, sink);
        let replaced = reader.replaced();
        let notice = |fault: Fault| Problem { severity: Severity::Notice, ..fault.problem(&Path::root("")) };
        match read {
            Ok(outcome) => {
                context.changed |= replaced.is_some();
                context.problems.extend(replaced.map(notice));
                outcome
            }
            // Where nobody says what comes back, a plain text may.
            Err(_) if self.may_be_text() => {
                context.changed = true;
                context.problems.clear();
                sink.reset();
                sink.text(text.trim());
                Outcome::Data { end: false }
            }
            // Half a reply is none: what was read of it is forgotten.
            Err(fault) => {
                context.problems.clear();
                context.problems.push(notice(fault));
                sink.reset();
                sink.null();
                self.failed_with(&text)
            }
        }
    }

    /// A file of rows. What is none is no answer of this vendor.
    fn rows<S: Sink + ?Sized>(&self, table: Table, context: &mut Context<'_>, sink: &mut S) -> Outcome {
        // A text that is not UTF-8 is told row by row.
        context.problems.clear();
        sink.begin_list();
        match RowReader::new(table).read(self.body, true, context, sink) {
            Ok(_) => {
                sink.end_list();
                Outcome::Data { end: false }
            }
            Err(Unreadable(notice)) => {
                context.problems.clear();
                context.problems.push(notice);
                sink.reset();
                sink.null();
                self.failed_without_words()
            }
        }
    }

    /// A failure that is told in plain text: the vendor's word where no envelope has a place for it.
    fn failed_with(&self, text: &str) -> Outcome {
        match self.failed_without_words() {
            Outcome::Failed(failure) if !self.went_well() && self.system.envelope.success.is_empty() => {
                let message = text.trim().chars().take(MESSAGE_LENGTH).collect();
                Outcome::Failed(Failure { message: Some(message), ..failure })
            }
            outcome => outcome,
        }
    }

    /// Whether words that are no JSON are an answer all the same: HTTP alone says that it went well, and nothing is described.
    fn may_be_text(&self) -> bool {
        self.went_well()
            && self.system.envelope.success.is_empty()
            && matches!(self.operation.reply, Reply::EnvelopedNothing)
            && !matches!(self.body.trim_ascii_start().first(), Some(b'{' | b'['))
    }

    fn went_well(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body as text; what is not UTF-8 in it is told, and replaced.
    fn text(&self, context: &mut Context<'_>) -> Cow<'_, str> {
        match std::str::from_utf8(self.body) {
            Ok(text) => Cow::Borrowed(text),
            Err(error) => {
                context.changed = true;
                let fault = Fault { kind: FaultKind::Utf8, offset: error.valid_up_to() };
                context
                    .problems
                    .push(Problem { severity: Severity::Notice, ..fault.problem(&Path::root("")) });
                String::from_utf8_lossy(self.body)
            }
        }
    }

    /// A failure of which only the status is known.
    fn failed_without_words(&self) -> Outcome {
        let kind = if self.went_well() { ErrorKind::Unreadable } else { ErrorKind::of_status(self.status) };
        Outcome::Failed(Head::default().failure(kind, self.status))
    }

    /// What the data of the operation are.
    fn data_kind(&self) -> Kind {
        match self.operation.reply {
            Reply::Enveloped(kind) | Reply::Rows(kind, _) => kind,
            Reply::EnvelopedNothing | Reply::Bytes(_) | Reply::Text => Kind::Any,
        }
    }

    fn enveloped<S: Sink + ?Sized>(
        &self,
        reader: &mut Reader<'_>,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<Outcome, Fault> {
        let envelope = &self.system.envelope;
        let data = Path::root(envelope.data);
        let root = reader.mark();
        if envelope.success.is_empty() && self.went_well() {
            return self.bare(reader, context, sink);
        }
        let (head, walked) = self.read_head(reader, context, sink)?;
        reader.end()?;
        let verdict = head.verdict(&self.system.envelope, self.status);
        if !(walked && matches!(verdict, Verdict::Success)) {
            sink.reset();
        }
        match verdict {
            Verdict::Success => {
                if head.success.is_none() {
                    context.tell(&Path::root(self.system.envelope.success), Code::Required, vec![]);
                }
                match head.data.or(envelope.data.is_empty().then_some(root)) {
                    Some(_) if walked => {}
                    Some(mark) => {
                        reader.rewind(mark);
                        Walk { source: reader, sink, context }.root(self.data_kind(), &data)?;
                    }
                    None => {
                        context.changed = true;
                        sink.null();
                    }
                }
                Ok(Outcome::Data { end: false })
            }
            Verdict::End => {
                match self.data_kind() {
                    Kind::List(_) => {
                        sink.begin_list();
                        sink.end_list();
                    }
                    _ => sink.null(),
                }
                Ok(Outcome::Data { end: true })
            }
            Verdict::Failure(kind) => {
                match head.data.or(envelope.data.is_empty().then_some(root)) {
                    Some(mark) => {
                        reader.rewind(mark);
                        Walk { source: reader, sink, context }.any(&data)?;
                    }
                    None => sink.null(),
                }
                Ok(Outcome::Failed(head.failure(kind, self.status)))
            }
            // JSON of somebody else: no answer of this vendor, but it can be looked at.
            Verdict::Stranger => {
                reader.rewind(root);
                Walk { source: reader, sink, context }.any(&Path::root(""))?;
                Ok(self.failed_without_words())
            }
        }
    }

    /// The data themselves, where no envelope stands around them; a list may stand inside of an object all the same.
    fn bare<S: Sink + ?Sized>(
        &self,
        reader: &mut Reader<'_>,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<Outcome, Fault> {
        let (kind, list) = (self.data_kind(), self.system.envelope.list);
        let root = reader.mark();
        let mut inside = None;
        if matches!(kind, Kind::List(_)) && !list.is_empty() && reader.next()? == Token::Object {
            while let Some(found) = reader.key()?.map(|key| key == list) {
                if found {
                    inside = Some(reader.mark());
                }
                reader.skip()?;
            }
        }
        context.changed |= inside.is_some();
        let path = Path::root(if inside.is_some() { list } else { "" });
        reader.rewind(root);
        if inside.is_some() {
            // To its end first: a reply that was cut is none.
            reader.skip()?;
            reader.end()?;
        }
        reader.rewind(inside.unwrap_or(root));
        Walk { source: &mut *reader, sink, context }.root(kind, &path)?;
        if inside.is_none() {
            reader.end()?;
        }
        Ok(Outcome::Data { end: false })
    }

    /// Reads what stands around the data, and the data too where the envelope has said before that all went well: then one pass is enough.
    fn read_head<S: Sink + ?Sized>(
        &self,
        reader: &mut Reader<'_>,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<(Head, bool), Fault> {
        let envelope = &self.system.envelope;
        let mut head = Head::default();
        let mut walked = false;
        let root = reader.mark();
        if reader.next()? != Token::Object {
            reader.rewind(root);
            reader.skip()?;
            return Ok((head, walked));
        }
        let mut strangers = Vec::new();
        while let Some(key) = reader.key()? {
            let Some(member) = Member::of(envelope, key, self.system.keys) else {
                strangers.push(key.to_owned());
                reader.skip()?;
                continue;
            };
            context.changed |= key != member.name(envelope);
            if !head.meet(member) {
                context.changed = true;
                let name = member.name(envelope);
                context.tell(
                    &Path::root(name),
                    Code::DuplicateKey,
                    vec![("key", Parameter::Text(name.to_owned()))],
                );
                reader.skip()?;
            } else if member == Member::Data {
                head.data = Some(reader.mark());
                if head.success == Some(true) && self.went_well() {
                    Walk { source: &mut *reader, sink: &mut *sink, context: &mut *context }
                        .root(self.data_kind(), &Path::root(envelope.data))?;
                    walked = true;
                } else {
                    reader.skip()?;
                }
            } else {
                head.read(member, envelope, reader)?;
            }
        }
        for stranger in strangers.iter().filter(|_| head.is_envelope() && !envelope.data.is_empty()) {
            let parameters = vec![
                ("key", Parameter::Text(stranger.clone())),
                ("suggestion", Parameter::Suggestion(String::new())),
            ];
            context.tell(&Path::root(stranger), Code::UnknownKey, parameters);
        }
        Ok((head, walked))
    }
}

/// Whether a content type is the one that is meant, parameters aside.
fn is_type(content_type: &str, expected: &str) -> bool {
    content_type.split(';').next().is_some_and(|mime| mime.trim().eq_ignore_ascii_case(expected))
}

/// Whether the bytes begin as a file of this type does, whatever the server calls them.
fn begins_like(expected: &str, body: &[u8]) -> bool {
    let begins = |head: &[u8]| body.get(..head.len()).is_some_and(|found| found.eq_ignore_ascii_case(head));
    match expected {
        "application/pdf" => begins(b"%PDF-"),
        "application/xml" => begins(b"<?xml") || begins(b"<nfe"),
        _ => false,
    }
}

/// Whether the bytes are rather an envelope or a page than a file.
fn looks_like_text(content_type: &str, body: &[u8]) -> bool {
    let mime = content_type.to_ascii_lowercase();
    mime.contains("json") || mime.starts_with("text/") || matches!(body.first(), Some(b'{' | b'[' | b'<'))
}
