//! Shop Control's signature: HMAC-SHA256 over method, timestamp and the body in base64.

use base64::prelude::{BASE64_STANDARD, Engine};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How much of a body is turned into base64 at once: a multiple of three, so that the pieces join, and small enough to stay in the cache.
const PIECE: usize = 3 * 1024;

/// The signature of a request, in base64: HMAC-SHA256 with `password` over the lower-case method, the timestamp exactly as its header has it, and
/// the base64 of `body` without ASCII white space around it (shop-control, line 55). A request without a body signs nothing for it.
///
/// The base64 of the whole body is never held: it goes to the hash in pieces.
pub fn sign(password: &str, method: &str, timestamp: &str, body: &[u8]) -> String {
    mac(password, method, timestamp, body)
        .map(|mac| BASE64_STANDARD.encode(mac.finalize().into_bytes()))
        .unwrap_or_default()
}

/// Whether a signature is right, in a time that tells nothing of where it is wrong.
pub fn verify(password: &str, method: &str, timestamp: &str, body: &[u8], signature: &str) -> bool {
    match (mac(password, method, timestamp, body), BASE64_STANDARD.decode(signature)) {
        (Some(mac), Ok(signature)) => mac.verify_slice(&signature).is_ok(),
        _ => false,
    }
}

/// `None` never happens: HMAC takes a key of any length.
fn mac(password: &str, method: &str, timestamp: &str, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(password.as_bytes()).ok()?;
    mac.update(method.to_ascii_lowercase().as_bytes());
    mac.update(timestamp.as_bytes());
    let mut encoded = [0_u8; PIECE / 3 * 4];
    for piece in body.trim_ascii().chunks(PIECE) {
        let length = BASE64_STANDARD.encode_slice(piece, &mut encoded).ok()?;
        mac.update(encoded.get(..length)?);
    }
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::{sign, verify};

    /// The first signed request that the manual prints (shop-control, line 1655).
    #[test]
    fn a_published_signature_is_reproduced() {
        let signature = sign("senha", "GET", "1552937756", b"");
        assert_eq!(signature, "dUi3cbBAodIQu6x9QrYKWGlp6QHONwfWAptPXz0tNxU=");
        assert!(verify("senha", "get", "1552937756", b"", &signature));
        assert!(!verify("Senha", "get", "1552937756", b"", &signature));
        assert!(!verify("senha", "get", "1552937756", b"", "dUi3"));
        assert!(!verify("senha", "get", "1552937756", b"", "not base64"));
    }

    #[test]
    fn pieces_join_and_white_space_around_a_body_does_not_count() {
        let body: Vec<u8> = (0..100_000_u32).map(|i| b'a' + (i % 26) as u8).collect();
        let mut padded = b" \r\n".to_vec();
        padded.extend_from_slice(&body);
        padded.extend_from_slice(b"\t\n");
        assert_eq!(sign("senha", "post", "1", &body), sign("senha", "POST", "1", &padded));
        assert_ne!(sign("senha", "post", "1", &body), sign("senha", "post", "1", b"a"));
    }
}
