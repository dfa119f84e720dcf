//! The address of a request: the server's, the path with its variables filled in, the query.

use super::pairs::Pairs;

/// Puts an address together. A variable `{name}` is a parameter, `{setting:default}` a word that a setting may change,
/// `{setting!}` a setting.
pub(super) fn address(
    server: &str,
    template: &str,
    path: &Pairs,
    query: &Pairs,
    setting: impl Fn(&str) -> Option<String>,
) -> String {
    let mut url = server.trim_end_matches('/').to_owned();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        url.push_str(before);
        let Some((variable, tail)) = after.split_once('}') else { break };
        match variable.split_once(':') {
            Some((name, default)) => encode(&mut url, &setting(name).unwrap_or_else(|| default.to_owned())),
            None if variable.ends_with('!') => {
                encode(&mut url, &setting(variable.trim_end_matches('!')).unwrap_or_default());
            }
            None => encode(&mut url, path.get(variable).unwrap_or_default()),
        }
        rest = tail;
    }
    url.push_str(rest);
    for (i, (name, value)) in query.iter().enumerate() {
        url.push(if i == 0 { '?' } else { '&' });
        encode(&mut url, name);
        url.push('=');
        encode(&mut url, value);
    }
    url
}

/// Percent-encodes everything but the unreserved characters of RFC 3986.
pub(crate) fn encode(url: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |value: u8| HEX.get(usize::from(value)).copied().map(char::from);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            url.push(char::from(byte));
        } else {
            url.push('%');
            url.extend(digit(byte >> 4));
            url.extend(digit(byte & 15));
        }
    }
}
