//! Sends a request of the core by the browser's `fetch`, and reads the answer.

use gloo_net::Error;
use gloo_net::http::{Method, RequestBuilder};
use js_sys::Uint8Array;
use retaguarda::engine::{Answer, Options, Problem, Request, Sink, parse};

/// An answer as it came.
#[derive(Clone, Debug)]
pub struct Response {
    /// HTTP's status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The bytes of the body.
    pub body: Vec<u8>,
}

/// Sends the request: exactly the bytes that were signed.
///
/// # Errors
///
/// Where there is no answer: no network, no CORS, a page of HTTPS and a server of HTTP. What a server answers is none.
pub async fn send(request: &Request) -> Result<Response, Error> {
    let method = request.method.parse::<Method>().unwrap_or(Method::GET);
    let builder = request
        .headers
        .iter()
        // A browser sends its own, whatever one asks for.
        .filter(|(name, _)| !name.eq_ignore_ascii_case("user-agent"))
        .fold(RequestBuilder::new(&request.url).method(method), |builder, (name, value)| {
            builder.header(name, value)
        });
    let ready = match &request.body {
        Some(body) => builder.body(Uint8Array::from(body.as_slice()))?,
        None => builder.build()?,
    };
    let response = ready.send().await?;
    let headers = response.headers().entries().collect();
    Ok(Response { status: response.status(), headers, body: response.binary().await? })
}

impl Response {
    /// Reads the answer to an operation; its data go into the sink.
    ///
    /// # Errors
    ///
    /// Only where there is no such operation.
    pub fn parse<S: Sink>(
        &self,
        operation: &str,
        options: &Options,
        sink: &mut S,
    ) -> Result<Answer, Vec<Problem>> {
        let headers: Vec<(&str, &str)> =
            self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        parse(operation, self.status, &headers, &self.body, options, sink)
    }
}
