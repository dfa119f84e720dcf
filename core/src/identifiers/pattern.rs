//! Identifiers as regular expressions, in what ECMA-262 and all its relatives have in common.

use super::Identifier;
use super::rule::Rule;

/// The phone's masks are too many to list: what all of them have.
const PHONE: &str = r"\+?[0-9 ().-]{9,}[0-9]";
/// Its length is beyond it.
const EMAIL: &str = concat!(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@",
    r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
);

impl Identifier {
    /// What the characters look like, without anchors: with `masked` as people may type it, else as it is sent. Check digits and codes that nobody has
    /// are beyond it; so is white space around it, which is no part of it.
    pub fn pattern(self, masked: bool) -> String {
        match self {
            Self::Phone if masked => PHONE.to_owned(),
            Self::Email => EMAIL.to_owned(),
            _ => of_rule(self.rule(), masked),
        }
    }

    /// The least and the greatest number of that many digits, where there is one length only and it is of digits.
    pub(crate) fn number_range(self) -> Option<(i64, i64)> {
        let rule = self.rule();
        let digits = rule.forms.iter().all(|form| form.places().all(|place| place == b'0'));
        let length = rule.forms.first()?.length();
        if digits && length <= 15 && rule.forms.iter().all(|form| form.length() == length) {
            let above = 10_i64.checked_pow(u32::try_from(length).ok()?)?;
            return Some((above / 10, above - 1));
        }
        None
    }
}

fn of_rule(rule: &Rule, masked: bool) -> String {
    let mut all: Vec<String> = Vec::new();
    for form in rule.forms {
        let mut one = String::new();
        push_mask(&mut one, form.mask, form.length(), masked.then_some(rule.free));
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all.extend(rule.word.map(|word| if masked { in_any_case(word) } else { word.to_owned() }));
    all.join("|")
}

fn in_any_case(word: &str) -> String {
    let case = |letter: char| match letter {
        'A'..='Z' => format!("[{letter}{}]", letter.to_ascii_lowercase()),
        other => other.to_string(),
    };
    word.chars().map(case).collect()
}

/// The mask's places up to a number of them. With separators, these are optional, and the free ones may stand between any two places.
fn push_mask(out: &mut String, mask: &[u8], places: usize, separators: Option<&[u8]>) {
    let free = separators.map(class_of).unwrap_or_default();
    let mut left = places;
    let mut run = ("", 0_u8);
    for &byte in mask {
        if left == 0 {
            break;
        }
        left -= usize::from(byte.is_ascii_alphanumeric());
        let class = match (byte, separators) {
            (b'0', _) => "[0-9]",
            (b'U', Some(_)) => "[A-Za-z]",
            (b'U', None) => "[A-Z]",
            (b'A', Some(_)) => "[0-9A-Za-z]",
            (b'A', None) => "[0-9A-Z]",
            (b'P', Some(_)) => "[Pp]",
            (b'P', None) => "P",
            (_, Some(_)) if free.is_empty() => {
                end_run(out, &mut run);
                out.push_str(if byte == b'-' || byte == b' ' { "" } else { "\\" });
                out.push(char::from(byte));
                out.push('?');
                continue;
            }
            _ => continue,
        };
        if run.0 != class {
            end_run(out, &mut run);
            run.0 = class;
        }
        run.1 += 1;
        if !free.is_empty() && left > 0 {
            end_run(out, &mut run);
            out.push_str(&free);
        }
    }
    end_run(out, &mut run);
}

fn end_run(out: &mut String, run: &mut (&str, u8)) {
    let (class, times) = std::mem::take(run);
    out.push_str(class);
    if times > 1 {
        out.push_str(&format!("{{{times}}}"));
    }
}

/// Any of these characters, any number of times; nothing where there are none.
fn class_of(free: &[u8]) -> String {
    if free.is_empty() {
        return String::new();
    }
    let mut class = String::from("[");
    for &byte in free {
        if byte == b'-' {
            class.push('\\');
        }
        class.push(char::from(byte));
    }
    class.push_str("]*");
    class
}
