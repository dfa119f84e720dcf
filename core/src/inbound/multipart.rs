//! `multipart/form-data` (RFC 7578), as far as a form of a few texts needs it.

use super::body::{Member, parameter};

/// What ends a line, and with it a delimiter.
const LINE: &[u8] = b"\r\n";

/// The parts of a form, `most` at most; nothing where it is none, or was cut.
pub(super) fn parts(boundary: &str, body: &[u8], most: usize) -> Option<Vec<Member>> {
    if boundary.is_empty() || boundary.len() > 70 {
        return None;
    }
    let delimiter = [LINE, b"--", boundary.as_bytes()].concat();
    // The first delimiter may stand at the very beginning, or behind words for nobody.
    let mut rest = match body.strip_prefix(delimiter.strip_prefix(LINE)?) {
        Some(rest) => rest,
        None => split(body, &delimiter)?.1,
    };
    let mut members = Vec::new();
    while !rest.starts_with(b"--") {
        // White space may pad the line of a delimiter.
        let (_, line) = split(rest, LINE).filter(|(padding, _)| padding.trim_ascii().is_empty())?;
        let (head, content) = split(line, b"\r\n\r\n")?;
        let (content, next) = split(content, &delimiter)?;
        let name = name(std::str::from_utf8(head).ok()?)?;
        members.push(Member::of_text(&name, std::str::from_utf8(content).ok()?));
        if members.len() >= most {
            break;
        }
        rest = next;
    }
    Some(members)
}

/// The name of a part, by its head.
fn name(head: &str) -> Option<String> {
    let mut lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
    let (_, disposition) = lines.find(|(name, _)| name.trim().eq_ignore_ascii_case("content-disposition"))?;
    parameter(disposition, "name")
}

/// What stands before and behind the first place of some bytes.
fn split<'b>(bytes: &'b [u8], at: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let start = bytes.windows(at.len()).position(|window| window == at)?;
    let (before, rest) = bytes.split_at_checked(start)?;
    Some((before, rest.strip_prefix(at)?))
}
