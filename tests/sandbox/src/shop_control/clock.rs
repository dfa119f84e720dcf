//! Time as this server sees and writes it: local time is three hours behind UTC, summer and winter.

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

/// .NET ticks (100 ns since the year 1) of the Unix epoch.
const TICKS_OF_UNIX_EPOCH: i128 = 621_355_968_000_000_000;

/// The time now, to the tick.
pub fn now() -> Timestamp {
    let nanoseconds = Timestamp::now().as_nanosecond();
    Timestamp::from_nanosecond(nanoseconds - nanoseconds.rem_euclid(100)).expect("a tick earlier is in range")
}

/// .NET ticks of an instant.
pub fn ticks(instant: Timestamp) -> i128 {
    instant.as_nanosecond() / 100 + TICKS_OF_UNIX_EPOCH
}

/// `2019-03-19T07:32:38.5949444+00:00`
pub fn utc_text(instant: Timestamp) -> String {
    text(&instant.to_zoned(TimeZone::UTC))
}

/// `2019-03-25T08:41:50.3680548-03:00`
pub fn local_text(instant: Timestamp) -> String {
    text(&instant.to_zoned(zone()))
}

/// The local date and time.
pub fn local(instant: Timestamp) -> DateTime {
    instant.to_zoned(zone()).datetime()
}

fn zone() -> TimeZone {
    TimeZone::fixed(Offset::constant(-3))
}

fn text(zoned: &Zoned) -> String {
    zoned.strftime("%Y-%m-%dT%H:%M:%S%.7f%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manuals_token_time_comes_out() {
        let issued: Timestamp = "2019-03-18T19:32:38.5949444Z".parse().expect("a time");
        assert_eq!(ticks(issued), 636_885_343_585_949_444);
        assert_eq!(utc_text(issued), "2019-03-18T19:32:38.5949444+00:00");
        assert_eq!(local_text(issued), "2019-03-18T16:32:38.5949444-03:00");
    }

    #[test]
    fn seven_decimals_even_when_zero() {
        let whole: Timestamp = "2019-02-20T03:00:00Z".parse().expect("a time");
        assert_eq!(local_text(whole), "2019-02-20T00:00:00.0000000-03:00");
    }
}
