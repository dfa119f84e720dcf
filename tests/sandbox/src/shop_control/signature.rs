//! The signature of a request, computed with another crypto crate than the library's.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;

/// The `Signature` header of a request: the HMAC-SHA256, keyed with the password, of the method in lower case,
/// the `Timestamp` header's text and the trimmed body in base64; itself in base64.
pub fn signature(password: &str, method: &str, timestamp: &str, body: &[u8]) -> String {
    STANDARD.encode(hmac::sign(&key(password), &signed_text(method, timestamp, body)))
}

/// Whether a `Signature` header is right.
pub fn signed_by(password: &str, method: &str, timestamp: &str, body: &[u8], signature: &str) -> bool {
    STANDARD.decode(signature).is_ok_and(|given| {
        hmac::verify(&key(password), &signed_text(method, timestamp, body), &given).is_ok()
    })
}

fn key(password: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, password.as_bytes())
}

fn signed_text(method: &str, timestamp: &str, body: &[u8]) -> Vec<u8> {
    format!("{}{timestamp}{}", method.to_ascii_lowercase(), STANDARD.encode(body.trim_ascii())).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The contacts of the manual's example, with the CRLF of the wire.
    fn contacts() -> String {
        let one = |nome: &str, dia: u8, mes: &str, ano: u16, email: &str| {
            format!(
                "    {{\n        \"Nome\": \"{nome}\",\n        \"Sexo\": null,\n        \"Cargo\": null,\n        \
                 \"DiaAniversario\": {dia},\n        \"MesAniversario\": \"{mes}\",\n        \
                 \"AnoAniversario\": {ano},\n        \"Telefone\": null,\n        \"Ramal\": null,\n        \
                 \"TipoEmail\": null,\n        \"Email\": \"{email}\"\n    }}"
            )
        };
        let joao = one("João da Silva", 20, "JAN", 1977, "joaosilva@terra.com.br");
        let pedro = one("Pedro Nascimento", 11, "MAI", 1901, "pedro@gtstintas.com.br");
        format!("[\n{joao},\n{pedro}\n]").replace('\n', "\r\n")
    }

    #[test]
    fn the_manuals_signatures_come_out() {
        let published = [
            ("get", "1552937756", "dUi3cbBAodIQu6x9QrYKWGlp6QHONwfWAptPXz0tNxU="),
            ("GET", "1552938274", "NzH0v3JYuH8SeChtW/z7odowwjmFKekVx5xN25YeC0c="),
            ("get", "1553515594", "zkosSwd9JAaTotUIKJ9W/NIM541csGwG/odBuRgOrcA="),
        ];
        for (method, timestamp, expected) in published {
            assert_eq!(signature("senha", method, timestamp, b""), expected);
            assert!(signed_by("senha", method, timestamp, b" \r\n", expected));
            assert!(!signed_by("senhA", method, timestamp, b"", expected));
            assert!(!signed_by("senha", "post", timestamp, b"", expected));
            assert!(!signed_by("senha", method, timestamp, b"{}", expected));
        }
        assert!(!signed_by("senha", "get", "1552937756", b"", "not base64"));
    }

    #[test]
    fn a_body_with_an_accent_is_signed_as_utf_8() {
        let body = contacts();
        assert_eq!(body.len(), 639, "the content-length that the manual prints");
        let expected = "gvOMzbWHMNl0VIrQcO+KxDetbLQIATLlQf1UuyL4gu0=";
        assert_eq!(signature("senha", "post", "1553270559", body.as_bytes()), expected);
    }
}
