//! Sends a request of the core by the browser's `fetch`, and reads the answer; drives whole flows so, too.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo_net::Error;
use gloo_net::http::{Method, RequestBuilder};
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::Uint8Array;
use retaguarda::engine::{Answer, Options, Problem, Request, Sink, parse};
use retaguarda_http::{AsyncClient, AsyncClock, Reason, Reply, Silence};
use web_sys::{AbortController, AbortSignal};

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
    send_until(request, None).await
}

/// As [`send`], until the signal says otherwise.
async fn send_until(request: &Request, signal: Option<&AbortSignal>) -> Result<Response, Error> {
    let method = request.method.parse::<Method>().unwrap_or(Method::GET);
    let builder = request
        .headers
        .iter()
        // A browser sends its own, whatever one asks for.
        .filter(|(name, _)| !name.eq_ignore_ascii_case("user-agent"))
        .fold(RequestBuilder::new(&request.url).method(method), |builder, (name, value)| {
            builder.header(name, value)
        })
        .abort_signal(signal);
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

/// The browser's `fetch` and its clock, for the flows of [`retaguarda_http`]:
///
/// ```no_run
/// # async fn example(loja: retaguarda_wasm::flows::Session) -> Result<(), retaguarda_wasm::flows::Error> {
/// use retaguarda_wasm::fetch::Fetch;
///
/// let mut clientes = loja.pages("shop_control.clientes.consultar").via_async_by(Fetch, Fetch)?.rows::<serde_json::Value>();
/// while let Some(cliente) = clientes.next().await {
///     let _nome = &cliente?["nome"];
/// }
/// # Ok(())
/// # }
/// ```
///
/// Dropping a future of it aborts the request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fetch;

/// Aborts what is under way when it is dropped; an answer that is there already is not touched.
struct Guard(AbortController);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl AsyncClient for Fetch {
    async fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence> {
        let controller =
            AbortController::new().map_err(|error| Silence::new(Reason::Connect, format!("{error:?}")))?;
        let guard = Guard(controller.clone());
        let is_late = Rc::new(Cell::new(false));
        let milliseconds = u32::try_from(timeout.as_millis()).unwrap_or(u32::MAX);
        let timer = Timeout::new(milliseconds, {
            let is_late = Rc::clone(&is_late);
            move || {
                is_late.set(true);
                controller.abort();
            }
        });
        let sent = send_until(request, Some(&guard.0.signal())).await;
        drop(timer);
        match sent {
            Ok(Response { status, headers, body }) => Ok(Reply { status, headers, body }),
            // A browser does not tell whether it found no server or lost it.
            Err(error) => {
                let reason = if is_late.get() { Reason::Timeout } else { Reason::Network };
                Err(Silence::new(reason, error.to_string()))
            }
        }
    }
}

impl AsyncClock for Fetch {
    fn now(&self) -> f64 {
        js_sys::Date::now() / 1000.0
    }

    fn chance(&self) -> f64 {
        js_sys::Math::random()
    }

    async fn sleep(&self, seconds: f64) {
        TimeoutFuture::new((seconds * 1000.0).ceil() as u32).await;
    }
}
