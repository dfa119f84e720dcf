//! The address of an e-mail, by its shape: what browsers take in a field for one
//! (<https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address>), with a point in the domain, and with no
//! point at an end of the local part or beside another.

use super::rule::Rule;
use super::{Defect, Progress, Strength};

/// The most characters (RFC 5321, 4.5.3.1.3, its brackets apart).
pub(super) const MAX_LENGTH: usize = 254;

/// It has no mask.
pub(super) static RULE: Rule = Rule::of(&[]);

/// Whether a text has the shape of an address.
pub fn is_email(text: &str) -> bool {
    let label = |label: &[u8]| {
        (1..=63).contains(&label.len())
            && label.first() != Some(&b'-')
            && label.last() != Some(&b'-')
            && label.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    };
    let mut parts = text.as_bytes().split(|byte| *byte == b'@');
    let (Some(local), Some(domain), None) = (parts.next(), parts.next(), parts.next()) else { return false };
    text.len() <= MAX_LENGTH
        && points(local).all(|part| !part.is_empty() && part.iter().all(is_local))
        && domain.contains(&b'.')
        && points(domain).all(label)
}

/// What stands between the points.
fn points(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'.')
}

/// What may stand before the `@`, points apart.
fn is_local(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(byte)
}

pub(super) fn check(text: &str, strength: Strength) -> Result<(), Defect> {
    match strength {
        Strength::Off if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) => Ok(()),
        Strength::Off => Err(Defect::Characters),
        _ if text.is_empty() => Err(Defect::Empty),
        _ if is_email(text) => Ok(()),
        _ => Err(Defect::Email),
    }
}

/// An address while it is typed comes back as it is; wrong is only what no end can mend.
pub(super) fn partial(text: &str) -> (String, Progress) {
    let typed = text.trim_ascii();
    let bytes = typed.as_bytes();
    let doubled = bytes.windows(2).any(|pair| pair == b"..");
    let lost = matches!(bytes, [b'.' | b'@', ..])
        || doubled
        || bytes.iter().filter(|byte| **byte == b'@').count() > 1
        || typed.len() > MAX_LENGTH;
    let progress = if is_email(typed) {
        Progress::Complete
    } else if !bytes.iter().all(|byte| is_local(byte) || matches!(byte, b'.' | b'@')) {
        Progress::Wrong(Defect::Characters)
    } else if lost {
        Progress::Wrong(Defect::Email)
    } else {
        Progress::Incomplete
    };
    (text.to_owned(), progress)
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier::Email, format};
    use super::*;

    #[test]
    fn addresses_and_what_is_none() {
        for right in
            ["vendas@idealsoft.com.br", "a@b.co", "nome.sobrenome+nfe@sub.loja-1.com.br", "o'neil@x.org"]
        {
            assert!(is_email(right), "{right}");
        }
        for wrong in [
            "",
            "a",
            "a@",
            "@b.co",
            "a@b",
            "a@b.",
            "a@.co",
            "a..b@c.co",
            ".a@b.co",
            "a.@b.co",
            "a@b@c.co",
            "a b@c.co",
            "a@b_c.co",
            "a@-b.co",
            "a@b-.co",
            "joão@b.co",
            "a@b.co,c@d.co",
        ] {
            assert!(!is_email(wrong), "{wrong}");
        }
        assert!(!is_email(&format!("{}@b.co", "a".repeat(250))));
        assert!(!is_email(&format!("a@{}.co", "b".repeat(64))));
    }

    #[test]
    fn the_case_is_kept() {
        assert_eq!(format(Email, " Vendas@Loja.com.br ").as_deref(), Some("Vendas@Loja.com.br"));
    }

    #[test]
    fn typing_is_followed() {
        for (typed, progress) in [
            ("", Progress::Incomplete),
            ("a.", Progress::Incomplete),
            ("a@b", Progress::Incomplete),
            ("a@b.co", Progress::Complete),
            ("a@b.co.", Progress::Incomplete),
            ("a..", Progress::Wrong(Defect::Email)),
            ("a@@", Progress::Wrong(Defect::Email)),
            ("a b", Progress::Wrong(Defect::Characters)),
            ("ã", Progress::Wrong(Defect::Characters)),
        ] {
            assert_eq!(partial(typed), (typed.to_owned(), progress), "{typed}");
        }
    }
}
