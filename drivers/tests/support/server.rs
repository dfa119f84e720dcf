//! A server that says what it is told to, one reply after the other, and keeps what it was asked.

use std::collections::VecDeque;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use tokio::runtime::Runtime;

/// A reply of the script.
#[derive(Clone, Debug)]
pub enum Say {
    /// Status, a header, body.
    This(u16, (&'static str, &'static str), String),
    /// The connection breaks in the middle of the body.
    Half,
    /// Never.
    Nothing,
}

/// A good reply of Shop Control.
pub fn good(data: &str) -> Say {
    let body = format!(
        r#"{{"sucesso":true,"mensagem":"","tipo":null,"complementoTipo":null,"statusCode":200,"dados":{data}}}"#
    );
    Say::This(200, ("X-Nothing", ""), body)
}

/// A failure of Shop Control, inside of HTTP 200.
pub fn bad(word: &str, status: u16) -> Say {
    let body = format!(
        r#"{{"sucesso":false,"mensagem":"não","tipo":"{word}","complementoTipo":"","statusCode":{status},"dados":null}}"#
    );
    Say::This(200, ("X-Nothing", ""), body)
}

/// A login's reply: a token for ten hours from `NOW`.
pub fn login() -> Say {
    good(r#"{"token":"dG9rZW4=","expireAt":"2026-11-18T23:13:20Z"}"#)
}

#[derive(Default)]
struct Script {
    replies: Mutex<VecDeque<Say>>,
    asked: Mutex<Vec<String>>,
}

/// A running server. It stops when dropped.
pub struct Server {
    pub url: String,
    script: Arc<Script>,
    runtime: Option<Runtime>,
}

impl Server {
    pub fn start(replies: impl IntoIterator<Item = Say>) -> Server {
        let script = Arc::new(Script::default());
        script.replies.lock().unwrap().extend(replies);
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new().fallback(answer).with_state(script.clone());
        runtime.spawn(
            async move { axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), app).await },
        );
        Server { url, script, runtime: Some(runtime) }
    }

    /// What it was asked: method, path and query, body.
    pub fn asked(&self) -> Vec<String> {
        self.script.asked.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn answer(State(script): State<Arc<Script>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, 1_000_000).await.unwrap();
    let line = format!("{} {} {}", head.method, head.uri, String::from_utf8_lossy(&body));
    script.asked.lock().unwrap().push(line.trim().to_owned());
    let say = script.replies.lock().unwrap().pop_front();
    match say.unwrap_or_else(|| Say::This(500, ("X-Nothing", ""), "behind the script".to_owned())) {
        Say::This(status, (name, value), body) => {
            let reply = Response::builder().status(status).header(name, value);
            reply.header("Content-Type", "application/json").body(Body::from(body)).unwrap()
        }
        // What is promised and what comes differ: the server breaks the connection.
        Say::Half => Response::builder().header("Content-Length", 1000).body(broken()).unwrap(),
        Say::Nothing => std::future::pending().await,
    }
}

/// A body that breaks.
fn broken() -> Body {
    let reset = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
    Body::from_stream(futures_util::stream::iter([Ok("{\"sucesso\":true"), Err(reset)]))
}
