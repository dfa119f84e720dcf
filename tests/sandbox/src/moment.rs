//! Dates and times as the vendors other than Shop Control write them: `2024-01-01 23:00:00`, without a zone.

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

/// In Brazil's time, three hours behind UTC.
pub fn local(instant: Timestamp) -> DateTime {
    in_brazil(instant).datetime()
}

/// As [`local`], as text.
pub fn local_text(instant: Timestamp) -> String {
    text(local(instant))
}

/// In UTC, as text.
pub fn utc_text(instant: Timestamp) -> String {
    text(instant.to_zoned(TimeZone::UTC).datetime())
}

/// `2024-01-01 23:00:00`
pub fn text(moment: DateTime) -> String {
    moment.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

fn in_brazil(instant: Timestamp) -> Zoned {
    instant.to_zoned(TimeZone::fixed(Offset::constant(-3)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_hours_behind() {
        let instant: Timestamp = "2024-01-02T02:00:05.7Z".parse().expect("a time");
        assert_eq!(local_text(instant), "2024-01-01 23:00:05");
        assert_eq!(utc_text(instant), "2024-01-02 02:00:05");
    }
}
