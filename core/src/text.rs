//! The interface as text: JSON in, JSON out. This is what the hosts of JavaScript export, one to one.

mod csv;
#[cfg(feature = "flows")]
mod flows;
mod identifiers;

use crate::engine::json::{Reader, Writer, write_text};
use crate::engine::path::Path;
use crate::engine::sink::erase;
use crate::engine::{Nothing, Numbers, Options, Problem, Sink, Source, write_problems};
use crate::exchange::{self, Answer, Failure, Outcome, Repaired};
use crate::inbound::{self, Reply};
use crate::messages::Code;
use crate::systems;

pub use self::csv::{csv_read, csv_write};
pub use self::identifiers::{check, format, partial};
pub use crate::describe::{codes, operations};
pub use crate::exchange::{sign, verify};
#[cfg(feature = "flows")]
pub use flows::{flow_fail, flow_feed, flow_start, flow_start_from, flow_step, flow_step_from};

/// Everything that is wrong with a call: a JSON list of problems. `params` is a JSON object `{path, query, headers, body}`; the body may also be given
/// apart, as the bytes of its JSON text.
pub fn validate(operation: &str, params: &str, body: Option<&[u8]>, options: &str) -> String {
    let problems = match read_options(options) {
        Ok((options, _)) => exchange::validate(operation, &mut object(params), body, &options),
        Err(problems) => problems,
    };
    let mut out = Vec::new();
    write_problems(&mut out, operation, &words_of(options), &problems);
    utf8(out)
}

/// Builds a request, or tells what is wrong. The answer is a frame: the length of its head (4 bytes, little-endian), the head as JSON, and the bytes of
/// the request's body.
pub fn build(
    operation: &str,
    params: &str,
    body: Option<&[u8]>,
    session: &str,
    now: i64,
    options: &str,
) -> Vec<u8> {
    let words = words_of(options);
    let built = read_options(options).and_then(|(options, _)| {
        exchange::build(operation, &mut object(params), body, &mut object(session), now, &options)
    });
    let mut frame = vec![0; 4];
    let mut body = Vec::new();
    match built {
        Ok(built) => {
            let request = built.request;
            frame.extend_from_slice(b"{\"ok\":true,\"request\":{\"method\":");
            write_text(&mut frame, request.method);
            frame.extend_from_slice(b",\"url\":");
            write_text(&mut frame, &request.url);
            frame.extend_from_slice(b",\"headers\":{");
            for (i, (name, value)) in request.headers.iter().enumerate() {
                if i > 0 {
                    frame.push(b',');
                }
                write_text(&mut frame, name);
                frame.push(b':');
                write_text(&mut frame, value);
            }
            frame.extend_from_slice(b"},\"hasBody\":");
            frame.extend_from_slice(if request.body.is_some() { b"true" } else { b"false" });
            frame.extend_from_slice(b"},\"warnings\":");
            write_problems(&mut frame, operation, &words, &built.warnings);
            body = request.body.unwrap_or_default();
        }
        Err(problems) => {
            frame.extend_from_slice(b"{\"ok\":false,\"problems\":");
            write_problems(&mut frame, operation, &words, &problems);
        }
    }
    framed(frame, body)
}

/// Checks a body alone. The answer is a frame as that of [`build`]: the head `{"ok":true,"warnings"}` and the body as it would be sent, or the head
/// `{"ok":false,"problems"}`.
pub fn body(operation: &str, body: &[u8], options: &str) -> Vec<u8> {
    checked(operation, options, |options| exchange::body(operation, body, options))
}

/// Checks one field of a body alone, by its JSON Pointer. An empty `value` is a field that is not there. The answer is a frame as that of [`body`]: its body is
/// an object with this one field, or a list with the one item; it is empty where nothing is to be sent.
pub fn field(operation: &str, pointer: &str, value: &[u8], options: &str) -> Vec<u8> {
    let value = (!value.is_empty()).then_some(value);
    checked(operation, options, |options| exchange::field(operation, pointer, value, options))
}

/// The frame of what was checked and written, or of what is wrong with it.
fn checked(
    operation: &str,
    options: &str,
    check: impl FnOnce(&Options) -> Result<(Vec<u8>, Vec<Problem>), Vec<Problem>>,
) -> Vec<u8> {
    let checked = read_options(options).and_then(|(options, _)| check(&options));
    let mut frame = vec![0; 4];
    let (written, problems) = match checked {
        Ok((written, warnings)) => {
            frame.extend_from_slice(b"{\"ok\":true,\"warnings\":");
            (written, warnings)
        }
        Err(problems) => {
            frame.extend_from_slice(b"{\"ok\":false,\"problems\":");
            (Vec::new(), problems)
        }
    };
    write_problems(&mut frame, operation, &words_of(options), &problems);
    framed(frame, written)
}

/// Makes the body of an operation from a record as another gave it: `{"ok","body","changes","problems"}`. `record` is the JSON of the record.
pub fn repair(operation: &str, record: &[u8], options: &str) -> String {
    let repaired = read_options(options).and_then(|(mut options, numbers_set)| {
        if !numbers_set {
            // These hosts have doubles.
            options.numbers = Numbers::Double;
        }
        let mut reader = Reader::new(record).map_err(|fault| vec![fault.problem(&Path::root("body"))])?;
        let repaired = exchange::repair(operation, &mut reader, &options);
        Ok(match reader.end() {
            Ok(()) => repaired,
            Err(_) if !repaired.is_ok() => repaired,
            Err(fault) => Repaired::nothing(vec![fault.problem(&Path::root("body"))]),
        })
    });
    repaired.unwrap_or_else(Repaired::nothing).to_json(operation, words_of(options).language)
}

/// Closes the head, which begins behind the place of its length, and puts the body after it.
fn framed(mut frame: Vec<u8>, mut body: Vec<u8>) -> Vec<u8> {
    frame.push(b'}');
    let length = u32::try_from(frame.len() - 4).unwrap_or(u32::MAX).to_le_bytes();
    for (byte, value) in frame.iter_mut().zip(length) {
        *byte = value;
    }
    frame.append(&mut body);
    frame
}

/// Reads a reply. `headers` is a JSON object of texts.
pub fn parse(operation: &str, status: u16, headers: &str, body: &[u8], options: &str) -> String {
    let mut writer = Writer::with_capacity(body.len() + 64);
    let answer = read_reply(operation, status, headers, body, options, erase(&mut writer));
    answer_text(operation, options, answer, Some(writer))
}

/// As [`parse`], for hosts that read JSON faster than they take it from us: where their own reader gets the same data from the reply itself, the
/// answer names the member of the reply that holds them, `{"ok":true,"same":"dados"}`, and leaves them out. An empty name is the whole reply.
pub fn verdict(operation: &str, status: u16, headers: &str, body: &[u8], options: &str) -> String {
    match read_reply(operation, status, headers, body, options, erase(&mut Nothing)) {
        Ok(answer) if answer.same => answer_text(operation, options, Ok(answer), None),
        _ => parse(operation, status, headers, body, options),
    }
}

fn read_reply<S: Sink + ?Sized>(
    operation: &str,
    status: u16,
    headers: &str,
    body: &[u8],
    options: &str,
    sink: &mut S,
) -> Result<Answer, Vec<Problem>> {
    let headers = read_headers(headers);
    let headers: Vec<(&str, &str)> =
        headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let (mut options, numbers_set) = read_options(options)?;
    if !numbers_set {
        // These hosts have doubles.
        options.numbers = Numbers::Double;
    }
    exchange::parse(operation, status, &headers, body, &options, sink)
}

/// The answer as JSON, with the data that were written, or with the name of the member that holds them.
fn answer_text(
    operation: &str,
    options: &str,
    answer: Result<Answer, Vec<Problem>>,
    data: Option<Writer>,
) -> String {
    let data = data.map(Writer::into_bytes);
    let mut out = Vec::with_capacity(data.as_ref().map_or(0, Vec::len) + 64);
    let notices = match answer {
        Ok(answer) => {
            match answer.outcome {
                Outcome::Data { end } => {
                    out.extend_from_slice(b"{\"ok\":true,");
                    match data {
                        Some(mut data) => {
                            out.extend_from_slice(b"\"data\":");
                            out.append(&mut data);
                        }
                        None => {
                            out.extend_from_slice(b"\"same\":");
                            write_text(&mut out, data_member(operation));
                        }
                    }
                    if end {
                        out.extend_from_slice(b",\"end\":true");
                    }
                }
                Outcome::Bytes { content_type } => {
                    out.extend_from_slice(b"{\"ok\":true,\"bytes\":true,\"contentType\":");
                    write_text(&mut out, &content_type);
                }
                Outcome::Failed(failure) => write_failure(&mut out, &failure, &data.unwrap_or_default()),
            }
            out.extend_from_slice(b",\"notices\":");
            answer.notices
        }
        Err(problems) => {
            out.extend_from_slice(b"{\"ok\":false,\"problems\":");
            problems
        }
    };
    write_problems(&mut out, operation, &words_of(options), &notices);
    out.push(b'}');
    utf8(out)
}

/// The member of a reply that holds its data.
fn data_member(operation: &str) -> &'static str {
    systems::operation(operation).map_or("", |(system, _)| system.envelope.data)
}

fn write_failure(out: &mut Vec<u8>, failure: &Failure, data: &[u8]) {
    out.extend_from_slice(b"{\"ok\":false,\"error\":{\"kind\":");
    write_text(out, failure.kind.name());
    let words = [
        (",\"code\":", &failure.code),
        (",\"message\":", &failure.message),
        (",\"detail\":", &failure.detail),
    ];
    for (key, word) in words {
        out.extend_from_slice(key.as_bytes());
        write_optional(out, word.as_deref());
    }
    out.extend_from_slice(
        format!(",\"status\":{},\"retryable\":{},\"data\":", failure.status, failure.retryable).as_bytes(),
    );
    out.extend_from_slice(data);
    out.push(b'}');
}

/// Reads what a vendor has sent: `{"ok":true,"event","replayKey"?,"sender"?,"notices","reply"}` or `{"ok":false,"refusal","reply"}`. `headers` is a JSON
/// object of texts, `secret` a JSON object of secrets or `null`; see [`inbound::receive`].
pub fn receive(system: &str, headers: &str, body: &[u8], secret: &str, options: &str) -> String {
    let headers = read_headers(headers);
    let headers: Vec<(&str, &str)> =
        headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut read = Options { numbers: Numbers::Double, ..Options::default() };
    let wrong_options = read.read(options).err();
    let mut writer = Writer::new();
    let received = match wrong_options {
        Some(problems) => Err(inbound::Refusal { kind: inbound::RefusalKind::Misconfigured, problems }),
        None => inbound::receive(
            system,
            &headers,
            body,
            &mut Reader::of_text(secret).lenient(),
            &read,
            erase(&mut writer),
        ),
    };
    let mut out = Vec::new();
    let reply = match received {
        Ok(received) => {
            out.extend_from_slice(b"{\"ok\":true,\"event\":");
            out.append(&mut writer.into_bytes());
            for (key, text) in [(",\"replayKey\":", received.replay_key), (",\"sender\":", received.sender)] {
                if let Some(text) = text {
                    out.extend_from_slice(key.as_bytes());
                    write_text(&mut out, &text);
                }
            }
            out.extend_from_slice(b",\"notices\":");
            write_problems(&mut out, system, &read, &received.notices);
            received.reply
        }
        Err(refusal) => {
            out.extend_from_slice(b"{\"ok\":false,\"refusal\":{\"kind\":");
            write_text(&mut out, refusal.kind.name());
            out.extend_from_slice(b",\"message\":");
            write_text(&mut out, refusal.kind.message(read.language));
            out.extend_from_slice(b",\"problems\":");
            write_problems(&mut out, system, &read, &refusal.problems);
            out.push(b'}');
            refusal.reply()
        }
    };
    write_reply(&mut out, &reply);
    out.push(b'}');
    utf8(out)
}

fn write_reply(out: &mut Vec<u8>, reply: &Reply) {
    out.extend_from_slice(format!(",\"reply\":{{\"status\":{},\"headers\":{{", reply.status).as_bytes());
    for (i, (name, value)) in reply.headers().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_text(out, name);
        out.push(b':');
        write_text(out, value);
    }
    out.extend_from_slice(b"},\"body\":");
    write_text(out, reply.body);
    out.push(b'}');
}

/// The JSON Schema of an operation's parameters; `null` where there is no such operation.
#[cfg(feature = "openapi")]
pub fn schema(operation: &str) -> String {
    crate::describe::schema(operation).unwrap_or_else(|| "null".to_owned())
}

/// A system as OpenAPI 3.1; `null` where there is no such system.
#[cfg(feature = "openapi")]
pub fn openapi(system: &str) -> String {
    crate::describe::openapi(system).unwrap_or_else(|| "null".to_owned())
}

/// A reader over a JSON text; an empty one is an empty object.
fn object(text: &str) -> Reader<'_> {
    Reader::of_text(if text.is_empty() { "{}" } else { text })
}

/// The options, and whether they say how numbers are handed out.
fn read_options(text: &str) -> Result<(Options, bool), Vec<Problem>> {
    let options = Options::from_json(text)?;
    Ok((options, text.contains("\"decimals\"")))
}

/// The options as far as they say in which words to speak, even where they are wrong.
fn words_of(options: &str) -> Options {
    let mut read = Options::default();
    let _ = read.read(options);
    read
}

fn read_headers(text: &str) -> Vec<(String, String)> {
    use crate::engine::{Fault, Token};
    fn read(text: &str, headers: &mut Vec<(String, String)>) -> Result<(), Fault> {
        let mut reader = object(text);
        if reader.next()? != Token::Object {
            return Ok(());
        }
        while let Some(name) = reader.key()?.map(str::to_owned) {
            let mark = reader.mark();
            if let Token::Text(value) = reader.next()? {
                headers.push((name, value.to_owned()));
            } else {
                reader.rewind(mark);
                reader.skip()?;
            }
        }
        Ok(())
    }
    let mut headers = Vec::new();
    // Headers that cannot be read are none.
    let _ = read(text, &mut headers);
    headers
}

fn write_optional(out: &mut Vec<u8>, text: Option<&str>) {
    match text {
        Some(text) => write_text(out, text),
        None => out.extend_from_slice(b"null"),
    }
}

fn invalid(option: &str) -> Problem {
    Problem::new(
        String::new(),
        Code::InvalidOption,
        vec![("option", crate::engine::Parameter::Text(option.to_owned()))],
    )
}

/// What the writer wrote is UTF-8 always; were it not, nothing would be lost but the odd character.
fn utf8(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
