//! By reqwest.

use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{Client, Error, Method};
use retaguarda::engine::Request;
use retaguarda::session::Reason;

use crate::later::AsyncClient;
use crate::reply::{Reply, Silence};

/// A client follows redirects unless it was built with `redirect::Policy::none()`: build it so, for what is signed is signed for one address.
impl AsyncClient for Client {
    async fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence> {
        let start = self.request(method(request), &request.url).timeout(timeout);
        let ready = request.headers.iter().fold(start, |ready, (name, value)| ready.header(name, value));
        let ready = request.body.iter().fold(ready, |ready, body| ready.body(body.clone()));
        let response = ready.send().await.map_err(silence)?;
        let (status, headers) = (response.status().as_u16(), texts(response.headers()));
        Ok(Reply { status, headers, body: response.bytes().await.map_err(silence)?.to_vec() })
    }
}

#[cfg(feature = "reqwest-blocking")]
impl crate::blocking::Client for reqwest::blocking::Client {
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence> {
        let start = self.request(method(request), &request.url).timeout(timeout);
        let ready = request.headers.iter().fold(start, |ready, (name, value)| ready.header(name, value));
        let ready = request.body.iter().fold(ready, |ready, body| ready.body(body.clone()));
        let response = ready.send().map_err(silence)?;
        let (status, headers) = (response.status().as_u16(), texts(response.headers()));
        Ok(Reply { status, headers, body: response.bytes().map_err(silence)?.to_vec() })
    }
}

fn method(request: &Request) -> Method {
    // The tables know no other methods than HTTP does.
    request.method.parse().unwrap_or(Method::GET)
}

fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    headers.iter().map(|(name, value)| (name.to_string(), text(value.as_bytes()))).collect()
}

/// The address is left out of what the error says: a secret may stand in it.
fn silence(error: Error) -> Silence {
    let reason = match &error {
        error if error.is_connect() => Reason::Connect,
        error if error.is_timeout() => Reason::Timeout,
        _ => Reason::Network,
    };
    Silence::new(reason, error.without_url())
}
