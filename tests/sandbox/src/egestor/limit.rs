//! The limit: so many requests a minute, told in two headers of every reply.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;

use super::Account;
use super::answers::Refusal;
use crate::lock;

/// The requests of the window under way.
#[derive(Default)]
pub struct Limit {
    began: Option<Timestamp>,
    used: u32,
}

impl Limit {
    /// Counts a request and says how many are left; None when there was none left for it.
    fn take(&mut self, now: Timestamp, most: u32, window: Duration) -> Option<u32> {
        let over = |began: Timestamp| began.checked_add(window).is_ok_and(|end| end <= now);
        if self.began.is_none_or(over) {
            *self = Limit { began: Some(now), used: 0 };
        }
        let left = most.checked_sub(self.used + 1)?;
        self.used += 1;
        Some(left)
    }
}

/// Refuses what is beyond the limit. No Retry-After is sent: none is documented.
pub async fn hold(State(account): State<Arc<Account>>, request: Request, next: Next) -> Response {
    let settings = &account.settings;
    let left = lock(&account.limit).take(Timestamp::now(), settings.limit, settings.window);
    let mut response = match left {
        Some(_) => next.run(request).await,
        None => Refusal::new(429, "Número máximo de requisições atingido.").into_response(),
    };
    for (name, number) in
        [("x-ratelimit-limit", settings.limit), ("x-ratelimit-remaining", left.unwrap_or(0))]
    {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from(number));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_has_so_many_requests() {
        let mut limit = Limit::default();
        let at = |text: &str| text.parse::<Timestamp>().expect("a time");
        let mut take = |now| limit.take(at(now), 2, Duration::from_secs(60));
        assert_eq!(take("2026-01-01T00:00:00Z"), Some(1));
        assert_eq!(take("2026-01-01T00:00:59Z"), Some(0));
        assert_eq!(take("2026-01-01T00:00:59Z"), None);
        assert_eq!(take("2026-01-01T00:01:00Z"), Some(1));
    }
}
