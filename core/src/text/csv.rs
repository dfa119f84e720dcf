//! Files of lines as text: a function that goes on from a state, which is JSON and belongs to the host.

use super::{framed, invalid, read_options, utf8, words_of, write_problems};
use crate::engine::csv::{Form, ReadState};
use crate::engine::json::{Reader, Writer, write_text};
use crate::engine::sink::erase;
use crate::engine::{Fault, Numbers, Problem, Severity, Source, Token};
use crate::exchange::csv::{CsvReader, CsvWriter, WriteState};

/// Writes the next piece of a file. With an empty `state` the file begins, and `chunk` is the JSON object of the values around its list; then `chunk` is
/// a JSON list of items each time, and in the end it is empty.
///
/// The answer is a frame as that of [`build`](super::build): the head `{"ok","list","state","problems"}` and the bytes of the file. The problems hold the
/// warnings too; `ok` is false from the first error on, and then there are no more bytes.
pub fn csv_write(operation: &str, state: &str, chunk: &[u8], options: &str) -> Vec<u8> {
    let mut frame = vec![0; 4];
    let (bytes, problems) = match write(operation, state, chunk, options) {
        Ok((writer, bytes, problems)) => {
            let WriteState { front, items, bytes: size, wrong } = &writer.state;
            let failed = problems.iter().any(|problem| problem.severity == Severity::Error);
            frame.extend_from_slice(format!("{{\"ok\":{},\"list\":", !(failed || *wrong)).as_bytes());
            write_text(&mut frame, writer.list());
            let mut state = b"{\"front\":".to_vec();
            write_text(&mut state, front);
            let numbers = format!(",\"items\":{items},\"bytes\":{size},\"wrong\":{wrong}}}");
            state.extend_from_slice(numbers.as_bytes());
            frame.extend_from_slice(b",\"state\":");
            write_text(&mut frame, &utf8(state));
            (bytes, problems)
        }
        Err(problems) => {
            frame.extend_from_slice(b"{\"ok\":false,\"list\":\"\",\"state\":\"\"");
            (Vec::new(), problems)
        }
    };
    frame.extend_from_slice(b",\"problems\":");
    write_problems(&mut frame, operation, &words_of(options), &problems);
    framed(frame, bytes)
}

type Step = (CsvWriter, Vec<u8>, Vec<Problem>);

fn write(operation: &str, state: &str, chunk: &[u8], options: &str) -> Result<Step, Vec<Problem>> {
    let (options, _) = read_options(options)?;
    let unread = |fault: Fault| vec![fault.problem(&crate::engine::path::Path::root("body"))];
    if state.is_empty() {
        let mut head = Reader::new(chunk).map_err(unread)?;
        let (writer, piece) = CsvWriter::new(operation, &mut head, &options)?;
        return Ok((writer, piece.bytes, piece.problems));
    }
    let state = read_write_state(state).map_err(|_| vec![invalid("state")])?;
    let mut writer = CsvWriter::resume(operation, state, &options)?;
    if chunk.is_empty() {
        let problems = writer.finish();
        return Ok((writer, Vec::new(), problems));
    }
    let mut items = Reader::new(chunk).map_err(unread)?;
    let piece = writer.write(&mut items);
    Ok((writer, piece.bytes, piece.problems))
}

/// Reads the next piece of a file: `chunk` begins with what was left of the last one, and with `last` nothing follows. An empty `state` begins a file.
///
/// The answer is `{"ok":true,"state","read","head","rows","notices"}`: `read` is how many bytes of the chunk were read, `head` the values around the list
/// as the first line has them, `null` before it and where there are none. Or `{"ok":false,"problems"}`, where the file is none.
pub fn csv_read(operation: &str, state: &str, chunk: &[u8], last: bool, options: &str) -> String {
    let words = words_of(options);
    let mut out = Vec::with_capacity(2 * chunk.len() + 128);
    match read(operation, state, chunk, last, options) {
        Ok((reader, rows, read, notices)) => {
            out.extend_from_slice(b"{\"ok\":true,\"state\":");
            write_text(&mut out, &read_state_text(reader.rows.state()));
            out.extend_from_slice(format!(",\"read\":{read},\"head\":").as_bytes());
            let mut head = Writer::new();
            let known = reader.head(erase(&mut head));
            out.extend_from_slice(if known { head.as_bytes() } else { b"null" });
            out.extend_from_slice(b",\"rows\":");
            out.extend_from_slice(rows.as_bytes());
            out.extend_from_slice(b",\"notices\":");
            write_problems(&mut out, operation, &words, &notices);
        }
        Err(problems) => {
            out.extend_from_slice(b"{\"ok\":false,\"problems\":");
            write_problems(&mut out, operation, &words, &problems);
        }
    }
    out.push(b'}');
    utf8(out)
}

type Rows = (CsvReader, Writer, usize, Vec<Problem>);

fn read(operation: &str, state: &str, chunk: &[u8], last: bool, options: &str) -> Result<Rows, Vec<Problem>> {
    let (mut options, numbers_set) = read_options(options)?;
    if !numbers_set {
        // These hosts have doubles.
        options.numbers = Numbers::Double;
    }
    let state = read_read_state(state).map_err(|_| vec![invalid("state")])?;
    let mut reader = CsvReader::resume(operation, state, &options)?;
    let mut rows = Writer::with_capacity(2 * chunk.len());
    let (read, notices) = reader.read_some(chunk, last, erase(&mut rows))?;
    Ok((reader, rows, read, notices))
}

fn read_state_text(state: &ReadState) -> String {
    let mut out = b"{\"form\":".to_vec();
    let (form, header, separator) = match &state.form {
        Form::Unknown => ("unknown", "", String::new()),
        Form::Lines { header, separator } => ("lines", header.as_str(), separator.to_string()),
        Form::Json => ("json", "", String::new()),
        Form::Closed => ("closed", "", String::new()),
    };
    write_text(&mut out, form);
    for (key, text) in [(",\"header\":", header), (",\"separator\":", &separator)] {
        out.extend_from_slice(key.as_bytes());
        write_text(&mut out, text);
    }
    out.extend_from_slice(
        format!(",\"rows\":{},\"bytes\":{},\"head\":[", state.rows, state.bytes).as_bytes(),
    );
    for (i, cell) in state.head.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_text(&mut out, cell);
    }
    out.extend_from_slice(b"]}");
    utf8(out)
}

fn read_write_state(text: &str) -> Result<WriteState, Fault> {
    let mut state = WriteState::default();
    entries(text, |key, reader| {
        match key {
            "front" => state.front = text_of(reader)?,
            "items" => state.items = number_of(reader)?,
            "bytes" => state.bytes = number_of(reader)?,
            "wrong" => state.wrong = reader.next()? == Token::Boolean(true),
            _ => reader.skip()?,
        }
        Ok(())
    })?;
    Ok(state)
}

fn read_read_state(text: &str) -> Result<ReadState, Fault> {
    let mut state = ReadState::default();
    let (mut form, mut header, mut separator) = (String::new(), String::new(), String::new());
    if text.is_empty() {
        return Ok(state);
    }
    entries(text, |key, reader| {
        match key {
            "form" => form = text_of(reader)?,
            "header" => header = text_of(reader)?,
            "separator" => separator = text_of(reader)?,
            "rows" => state.rows = number_of(reader)?,
            "bytes" => state.bytes = number_of(reader)?,
            "head" => {
                reader.next()?;
                while reader.item()? {
                    state.head.push(text_of(reader)?);
                }
            }
            _ => reader.skip()?,
        }
        Ok(())
    })?;
    state.form = match (form.as_str(), separator.chars().next()) {
        ("lines", Some(separator)) => Form::Lines { header, separator },
        ("json", _) => Form::Json,
        ("closed", _) => Form::Closed,
        _ => Form::Unknown,
    };
    Ok(state)
}

/// Goes through the entries of an object.
fn entries(
    text: &str,
    mut read: impl FnMut(&str, &mut Reader<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut reader = Reader::of_text(text);
    if reader.next()? != Token::Object {
        return Err(Fault { kind: crate::engine::FaultKind::Syntax, offset: 0 });
    }
    while let Some(key) = reader.key()?.map(str::to_owned) {
        read(&key, &mut reader)?;
    }
    reader.end()
}

fn text_of(reader: &mut Reader<'_>) -> Result<String, Fault> {
    match reader.next()? {
        Token::Text(text) => Ok(text.to_owned()),
        _ => Err(Fault { kind: crate::engine::FaultKind::Syntax, offset: 0 }),
    }
}

fn number_of(reader: &mut Reader<'_>) -> Result<usize, Fault> {
    match reader.next()? {
        Token::Number(literal) => Ok(literal.parse().unwrap_or_default()),
        _ => Err(Fault { kind: crate::engine::FaultKind::Syntax, offset: 0 }),
    }
}
