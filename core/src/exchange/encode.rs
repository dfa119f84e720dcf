//! How a body goes over the wire: as JSON, as a form, or as a file in a multipart form.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

use super::pairs::Pairs;
use super::url::encode;
use crate::schema::{Field, Kind, Object};

/// A body with its content type.
#[derive(Clone)]
pub(crate) struct Encoded {
    pub(crate) content_type: String,
    pub(crate) bytes: Vec<u8>,
}

/// JSON, as it was written.
pub(super) fn json(bytes: Vec<u8>) -> Encoded {
    Encoded { content_type: "application/json; charset=utf-8".to_owned(), bytes }
}

/// `application/x-www-form-urlencoded`.
pub(super) fn form(pairs: Pairs) -> Encoded {
    let mut text = String::new();
    for (i, (name, value)) in pairs.sorted().iter().enumerate() {
        if i > 0 {
            text.push('&');
        }
        encode(&mut text, name);
        text.push('=');
        encode(&mut text, value);
    }
    Encoded { content_type: "application/x-www-form-urlencoded".to_owned(), bytes: text.into_bytes() }
}

/// A form with a file in it: `multipart/form-data`, the other fields first. A file without a name goes as `arquivo`.
pub(super) fn form_with_file(pairs: Pairs, object: &Object) -> Encoded {
    let pairs = pairs.sorted();
    let field = |name: &str| object.position(name).and_then(|position| object.fields.get(position));
    let is_file = |name: &str| field(name).is_some_and(|field| matches!(field.kind, Kind::Base64));
    let is_name = |name: &str| field(name).is_some_and(Field::is_file_name);
    let file_name = pairs.iter().find(|(name, _)| is_name(name)).map_or("arquivo", |(_, value)| value);
    let files: Vec<(&str, Vec<u8>)> = pairs
        .iter()
        .filter(|(name, _)| is_file(name))
        // The walk has let only base64 through.
        .map(|(name, value)| (name, BASE64_STANDARD.decode(value).unwrap_or_default()))
        .collect();
    let texts: Vec<(&str, &str)> =
        pairs.iter().filter(|(name, _)| !is_file(name) && !is_name(name)).collect();
    let contents = files.iter().map(|(_, content)| content.as_slice());
    let contents: Vec<&[u8]> = contents.chain(texts.iter().map(|(_, value)| value.as_bytes())).collect();
    let boundary = boundary(&contents.join(&b"\r\n"[..]));
    let mut bytes = Vec::new();
    let mut part = |head: &str, content: &[u8]| {
        bytes.extend_from_slice(
            format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes(),
        );
        bytes.extend_from_slice(content);
        bytes.extend_from_slice(b"\r\n");
    };
    for (name, value) in &texts {
        part(&format!("name=\"{name}\""), value.as_bytes());
    }
    for (name, content) in &files {
        let file_name = quoted(file_name);
        part(
            &format!("name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: application/octet-stream"),
            content,
        );
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Encoded { content_type: format!("multipart/form-data; boundary={boundary}"), bytes }
}

/// A text inside of quotation marks, as browsers write it in the head of a part.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("%22"),
            '\r' => quoted.push_str("%0D"),
            '\n' => quoted.push_str("%0A"),
            character => quoted.push(character),
        }
    }
    quoted
}

/// A file in a multipart form. The boundary is made of the content, so that the same file gives the same bytes.
pub(super) fn multipart(part: &str, file: &str, content: &[u8]) -> Encoded {
    let boundary = boundary(content);
    let mut bytes = Vec::with_capacity(content.len() + 256);
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"{file}\"\r\nContent-Type: text/csv; charset=utf-8\r\n\r\n"
    );
    bytes.extend_from_slice(head.as_bytes());
    bytes.extend_from_slice(content);
    bytes.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    Encoded { content_type: format!("multipart/form-data; boundary={boundary}"), bytes }
}

/// `retaguarda-` and the hash of the content in hexadecimal; hashed again with a counter while it occurs in the content.
fn boundary(content: &[u8]) -> String {
    let mut counter = 0_u32;
    loop {
        let mut hash = Sha256::new_with_prefix(content);
        if counter > 0 {
            hash.update(counter.to_string());
        }
        let hex: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let boundary = format!("retaguarda-{hex}");
        if !content.windows(boundary.len()).any(|window| window == boundary.as_bytes()) {
            return boundary;
        }
        counter += 1;
    }
}
