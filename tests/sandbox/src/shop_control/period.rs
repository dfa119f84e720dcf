//! The filter by date of alteration, `datade` and `dataate`, and the other words of a query. Names match in any
//! case, as .NET does it.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use jiff::civil::{Date, DateTime, Time};

use super::envelope::Refusal;

/// A query, its names without case.
pub struct Words(Vec<(String, String)>);

impl Words {
    /// The value of a name, unless missing or blank.
    pub fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Words {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        match Query::from_request_parts(parts, state).await {
            Ok(Query(pairs)) => Ok(Words(pairs)),
            Err(_) => Err(Refusal::field("Parâmetros inválidos.")),
        }
    }
}

/// From one moment to another, both included; a date alone is its whole day.
#[derive(Debug, PartialEq)]
pub struct Period {
    from: DateTime,
    to: DateTime,
}

impl Period {
    /// Whether something that changed then is in it.
    pub fn has(&self, changed: DateTime) -> bool {
        (self.from..=self.to).contains(&changed)
    }

    fn new(from: Option<&str>, to: Option<&str>) -> Result<Period, Refusal> {
        let from = from.map_or(Ok(DateTime::MIN), |text| moment(text, "datade", Time::MIN))?;
        let to = to.map_or(Ok(DateTime::MAX), |text| moment(text, "dataate", Time::MAX))?;
        Ok(Period { from, to })
    }
}

impl TryFrom<&Words> for Period {
    type Error = Refusal;

    fn try_from(words: &Words) -> Result<Period, Refusal> {
        Period::new(words.get("datade"), words.get("dataate"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Period {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        Period::try_from(&Words::from_request_parts(parts, state).await?)
    }
}

fn moment(text: &str, name: &str, time: Time) -> Result<DateTime, Refusal> {
    let parsed = if text.contains(['T', ' ']) {
        text.parse::<DateTime>()
    } else {
        text.parse::<Date>().map(|date| date.to_datetime(time))
    };
    parsed.map_err(|_| Refusal::field(format!("O campo {name} não é uma data válida.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime {
        text.parse().expect("a time")
    }

    #[test]
    fn a_day_is_whole_and_ends_are_included() {
        let period = Period::new(Some("2019-02-20"), Some("2019-02-27")).expect("a period");
        assert!(period.has(at("2019-02-20T00:00:00")));
        assert!(period.has(at("2019-02-27T23:59:59")));
        assert!(!period.has(at("2019-02-28T00:00:00")));
        assert!(!period.has(at("2019-02-19T23:59:59")));
    }

    #[test]
    fn open_ends_and_nonsense() {
        let period = Period::new(None, Some("2019-02-27T12:00:00")).expect("a period");
        assert!(period.has(at("1901-01-01T00:00:00")));
        assert!(!period.has(at("2019-02-27T12:00:01")));
        assert!(Period::new(Some("27/02/2019"), None).is_err());
        assert!(Period::new(Some("2019-02-30"), None).is_err());
    }
}
