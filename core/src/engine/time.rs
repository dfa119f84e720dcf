//! Dates and times as texts: checked against the calendar, never against a clock.

/// A date with time, in its parts as they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime<'a> {
    /// `YYYY-MM-DD`.
    pub date: &'a str,
    /// `HH:MM:SS`, with its fraction.
    pub time: &'a str,
    /// The digits behind the point of the seconds, without the point; empty if there is none.
    pub fraction: &'a str,
    /// `Z`, `+HH:MM` or `-HH:MM`.
    pub offset: Option<&'a str>,
}

/// Whether the text is `YYYY-MM-DD` and such a day exists, in the years 1 to 9999.
pub fn is_date(text: &str) -> bool {
    parse_date(text).is_some()
}

/// Takes a date with time apart: `YYYY-MM-DDTHH:MM:SS`, with a space or a `t` for the `T` at will, up to nine digits of a fraction, and an offset
/// or none.
pub fn date_time(text: &str) -> Option<DateTime<'_>> {
    let (date, rest) = text.split_at_checked(10)?;
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (clock, behind) = rest.split_at_checked(8)?;
    if !is_date(date) || parse_clock(clock).is_none() {
        return None;
    }
    let fraction = match behind.strip_prefix('.') {
        Some(digits) => leading_digits(digits).filter(|digits| digits.len() <= 9)?,
        None => "",
    };
    let time_length = clock.len() + if fraction.is_empty() { 0 } else { 1 + fraction.len() };
    let (time, offset) = rest.split_at_checked(time_length)?;
    if !(offset.is_empty() || is_offset(offset)) {
        return None;
    }
    Some(DateTime { date, time, fraction, offset: Some(offset).filter(|offset| !offset.is_empty()) })
}

/// Whether the text is `Z`, `+HH:MM` or `-HH:MM`, of at most 14 hours.
pub fn is_offset(text: &str) -> bool {
    offset_seconds(text).is_some()
}

/// The seconds since 1970 of a date with time that has an offset; its fraction is left off.
pub fn unix_seconds(text: &str) -> Option<i64> {
    let moment = date_time(text)?;
    let offset = offset_seconds(moment.offset?)?;
    let (year, month, day) = parse_date(moment.date)?;
    let clock = parse_clock(moment.time.get(..8)?)?;
    Some(days_since_1970(year, month, day) * SECONDS_A_DAY + clock - offset)
}

/// The days since 1970 of a date, `YYYY-MM-DD`.
#[cfg(feature = "flows")]
pub(crate) fn day_of(date: &str) -> Option<i64> {
    parse_date(date).map(|(year, month, day)| days_since_1970(year, month, day))
}

/// The date, `YYYY-MM-DD`, that is so many days after the first of January of 1970.
#[cfg(feature = "flows")]
pub(crate) fn date_of_day(day: i64) -> String {
    let (year, month, day) = date_of_days(day);
    format!("{year:04}-{month:02}-{day:02}")
}

/// The moment as `YYYY-MM-DDTHH:MM:SSZ`. Years beyond 9999 have more digits, those before the year 0 a minus sign.
pub fn format_utc(unix: i64) -> String {
    let (year, month, day) = date_of_days(unix.div_euclid(SECONDS_A_DAY));
    let second = unix.rem_euclid(SECONDS_A_DAY);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// The calendar repeats itself after 400 years.
const DAYS_OF_400_YEARS: i64 = 146_097;

/// From the first of March of the year 0 to the first of January of 1970.
const DAYS_TO_1970: i64 = 719_468;

/// The number that two or four digits are, and nothing else.
fn digits(text: &[u8]) -> Option<i64> {
    text.iter()
        .try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + i64::from(byte - b'0')))
}

fn leading_digits(text: &str) -> Option<&str> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    text.get(..length).filter(|digits| !digits.is_empty())
}

/// Year, month and day of a day that exists.
fn parse_date(text: &str) -> Option<(i64, i64, i64)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let (year, month, day) = (digits(&[y1, y2, y3, y4])?, digits(&[m1, m2])?, digits(&[d1, d2])?);
    let exists = year >= 1 && (1..=days_of_month(year, month)?).contains(&day);
    exists.then_some((year, month, day))
}

fn days_of_month(year: i64, month: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if is_leap { 29 } else { 28 }),
        _ => None,
    }
}

/// The seconds since midnight of `HH:MM:SS`.
fn parse_clock(text: &str) -> Option<i64> {
    let &[h1, h2, b':', m1, m2, b':', s1, s2] = text.as_bytes() else { return None };
    let (hour, minute, second) = (digits(&[h1, h2])?, digits(&[m1, m2])?, digits(&[s1, s2])?);
    (hour < 24 && minute < 60 && second < 60).then_some(hour * 3600 + minute * 60 + second)
}

/// The seconds that a place's clock is ahead of UTC.
pub(crate) fn offset_seconds(text: &str) -> Option<i64> {
    if text == "Z" {
        return Some(0);
    }
    let &[sign, h1, h2, b':', m1, m2] = text.as_bytes() else { return None };
    let (hour, minute) = (digits(&[h1, h2])?, digits(&[m1, m2])?);
    let seconds = hour * 3600 + minute * 60;
    match sign {
        _ if minute >= 60 || seconds > 14 * 3600 => None,
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

/// Counts in years that begin in March, so that the leap day is the last one: then months have a formula.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let days = year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    days + (153 * month + 2) / 5 + day - 1 - DAYS_TO_1970
}

/// The way back.
fn date_of_days(days: i64) -> (i64, i64, i64) {
    let days = days + DAYS_TO_1970;
    let (era, day) = (days.div_euclid(DAYS_OF_400_YEARS), days.rem_euclid(DAYS_OF_400_YEARS));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let january_or_february = month >= 10;
    let month = if january_or_february { month - 9 } else { month + 3 };
    (era * 400 + year + i64::from(january_or_february), month, day)
}

/// `DD/MM/YYYY`, with `HH:MM` or `HH:MM:SS` behind it or without, as ISO 8601 has it: `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM:SS`.
pub fn from_brazilian(text: &str) -> Option<String> {
    let (day, time) = match text.split_once(' ') {
        Some((day, time)) => (day, Some(time)),
        None => (text, None),
    };
    let mut parts = day.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let date = format!("{year}-{month}-{day}");
    if !is_date(&date) {
        return None;
    }
    let Some(time) = time else { return Some(date) };
    let seconds = if time.len() == 5 { ":00" } else { "" };
    let whole = format!("{date}T{time}{seconds}");
    date_time(&whole).is_some_and(|parts| parts.offset.is_none()).then_some(whole)
}

#[cfg(test)]
mod tests;
