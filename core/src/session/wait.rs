//! How long to wait: what a server asks for, and what is reasonable where it asks for nothing.

use crate::engine::time;

/// The longest that a server's `Retry-After` is followed, in seconds.
pub(super) const LONGEST_ASKED: f64 = 120.0;

/// The seconds to wait before the attempt after the `failed`th: doubled each time, half of it fixed and half by chance, at most `longest`.
///
/// `jitter` is by chance, in [0, 1).
pub(super) fn backoff(base: f64, failed: u32, longest: f64, jitter: f64) -> f64 {
    let doublings = failed.saturating_sub(1).min(30);
    let whole = (base * f64::from(1_u32 << doublings)).min(longest);
    let jitter = if jitter.is_finite() { jitter.clamp(0.0, 1.0) } else { 0.5 };
    whole / 2.0 + whole / 2.0 * jitter
}

/// How many seconds a `Retry-After` asks for: it says so many, or until when. At most [`LONGEST_ASKED`].
pub(super) fn asked(retry_after: &str, now: f64) -> Option<f64> {
    let text = retry_after.trim();
    let seconds = if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse::<f64>().ok()?
    } else {
        http_date(text)? as f64 - now
    };
    Some(seconds.clamp(0.0, LONGEST_ASKED))
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The Unix seconds of a date as HTTP writes it today, `Sun, 06 Nov 1994 08:49:37 GMT`; the two forms of last century are none.
fn http_date(text: &str) -> Option<i64> {
    let (_, date) = text.split_once(", ")?;
    let mut parts = date.split(' ');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let (clock, zone) = (parts.next()?, parts.next()?);
    if zone != "GMT" || parts.next().is_some() {
        return None;
    }
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    time::unix_seconds(&format!("{year}-{month:02}-{day}T{clock}Z"))
}

#[cfg(test)]
mod tests {
    use super::{asked, backoff};

    #[test]
    fn waits_double_with_half_of_them_by_chance() {
        assert_eq!(backoff(1.0, 1, 60.0, 0.0), 0.5);
        assert_eq!(backoff(1.0, 1, 60.0, 1.0), 1.0);
        assert_eq!(backoff(1.0, 4, 60.0, 0.5), 6.0);
        assert_eq!(backoff(1.0, 1_000_000, 60.0, 1.0), 60.0);
        assert_eq!(backoff(1.0, 0, 60.0, f64::NAN), 0.75);
    }

    #[test]
    fn a_server_says_how_long_or_until_when() {
        assert_eq!(asked("7", 0.0), Some(7.0));
        assert_eq!(asked(" 100000 ", 0.0), Some(120.0));
        assert_eq!(asked("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_747.5), Some(29.5));
        assert_eq!(asked("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_800.0), Some(0.0));
        for wrong in
            ["", "soon", "-1", "1.5", "Sun, 06 Now 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT"]
        {
            assert_eq!(asked(wrong, 0.0), None, "{wrong}");
        }
    }
}
