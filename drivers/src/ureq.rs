//! By ureq.

use std::io::ErrorKind;
use std::time::Duration;

use retaguarda::engine::Request;
use retaguarda::session::Reason;
use ureq::http::request::Builder;
use ureq::{Agent, AsSendBody, Body, Error, Timeout, http};

use crate::blocking::Client;
use crate::reply::{Reply, Silence};

impl Client for Agent {
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence> {
        run(self, request, timeout).map_err(|error| Silence::new(reason(&error), error))
    }
}

fn run(agent: &Agent, request: &Request, timeout: Duration) -> Result<Reply, Error> {
    let start = Builder::new().method(request.method).uri(&request.url);
    let ready = request.headers.iter().fold(start, |ready, (name, value)| ready.header(name, value));
    match &request.body {
        Some(body) => send(agent, ready.body(body.as_slice())?, timeout),
        None => send(agent, ready.body(())?, timeout),
    }
}

/// What is signed is signed for one address: a redirect is a reply like any other.
fn send<B: AsSendBody>(agent: &Agent, request: http::Request<B>, timeout: Duration) -> Result<Reply, Error> {
    let with = agent.configure_request(request).http_status_as_error(false).max_redirects(0);
    read(agent.run(with.timeout_global(Some(timeout)).build())?)
}

fn read(response: http::Response<Body>) -> Result<Reply, Error> {
    let (head, mut body) = response.into_parts();
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    Ok(Reply {
        status: head.status.as_u16(),
        headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        body: body.with_config().limit(u64::MAX).read_to_vec()?,
    })
}

/// What an error says about the request: only where no connection came to be was it surely not sent.
fn reason(error: &Error) -> Reason {
    match error {
        Error::Timeout(Timeout::Resolve | Timeout::Connect)
        | Error::HostNotFound
        | Error::ConnectionFailed => Reason::Connect,
        Error::Io(error) if error.kind() == ErrorKind::ConnectionRefused => Reason::Connect,
        Error::Timeout(_) => Reason::Timeout,
        Error::Io(error) if error.kind() == ErrorKind::TimedOut => Reason::Timeout,
        _ => Reason::Network,
    }
}
