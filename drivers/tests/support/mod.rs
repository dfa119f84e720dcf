//! What the tests share: every client behind one face, and a clock on which nobody waits.

#![allow(dead_code, reason = "a test need not use all of this")]

pub mod server;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use retaguarda_http::retaguarda::engine::Request;
use retaguarda_http::{Ask, AsyncClient, AsyncClock, Client, Clock, Error, Reply, Silence};
use serde_json::Value;

/// The clients that there are drivers for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Ureq,
    Reqwest,
    ReqwestBlocking,
}

pub const KINDS: [Kind; 3] = [Kind::Ureq, Kind::Reqwest, Kind::ReqwestBlocking];

/// Every client, and the runtime of the one that needs it.
pub struct Clients {
    pub ureq: ureq::Agent,
    pub reqwest: reqwest::Client,
    pub blocking: reqwest::blocking::Client,
    pub runtime: tokio::runtime::Runtime,
}

impl Clients {
    pub fn new() -> Clients {
        let none = reqwest::redirect::Policy::none;
        Clients {
            ureq: ureq::agent(),
            reqwest: reqwest::Client::builder().redirect(none()).build().unwrap(),
            blocking: reqwest::blocking::Client::builder().redirect(none()).build().unwrap(),
            runtime: tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap(),
        }
    }

    /// The rows as far as they come, where to go on, and what went wrong.
    pub fn rows<W: World>(
        &self,
        kind: Kind,
        ask: Ask,
        world: &W,
    ) -> (Vec<Value>, Option<String>, Option<Error>) {
        match kind {
            Kind::Ureq => block(ask, In(&self.ureq, world), world),
            Kind::ReqwestBlocking => block(ask, In(&self.blocking, world), world),
            Kind::Reqwest => self.runtime.block_on(async {
                let mut found = Vec::new();
                let mut rows = match ask.via_async_by(In(&self.reqwest, world), Away(world)) {
                    Ok(pages) => pages.rows::<Value>(),
                    Err(error) => return (found, None, Some(error)),
                };
                let mut failed = None;
                while let Some(row) = rows.next().await {
                    match row {
                        Ok(row) => found.push(row),
                        Err(error) => failed = Some(error),
                    }
                }
                (found, rows.cursor().map(str::to_owned), failed)
            }),
        }
    }

    /// The value of a flow that has one.
    pub fn value<W: World>(&self, kind: Kind, ask: Ask, world: &W) -> Result<Value, Error> {
        match kind {
            Kind::Ureq => ask.via(In(&self.ureq, world))?.clock(Away(world)).value(),
            Kind::ReqwestBlocking => ask.via(In(&self.blocking, world))?.clock(Away(world)).value(),
            Kind::Reqwest => self
                .runtime
                .block_on(async { ask.via_async_by(In(&self.reqwest, world), Away(world))?.value().await }),
        }
    }
}

fn block<C: Client, W: World>(ask: Ask, client: C, world: &W) -> (Vec<Value>, Option<String>, Option<Error>) {
    let (mut found, mut failed) = (Vec::new(), None);
    let mut rows = match ask.via(client) {
        Ok(pages) => pages.clock(Away(world)).rows::<Value>(),
        Err(error) => return (found, None, Some(error)),
    };
    for row in rows.by_ref() {
        match row {
            Ok(row) => found.push(row),
            Err(error) => failed = Some(error),
        }
    }
    (found, rows.cursor().map(str::to_owned), failed)
}

/// What is around a client in a test: time, chance, and connections that nobody takes.
pub trait World {
    fn now(&self) -> f64;
    fn chance(&self) -> f64;
    fn sleep(&self, seconds: f64);
    /// Whether nobody takes the next connection.
    fn refuses(&self) -> bool;
}

/// A client in a world.
struct In<'w, C, W>(C, &'w W);

fn refused() -> Silence {
    Silence::new(retaguarda_http::Reason::Connect, "nobody takes the connection")
}

impl<C: Client, W: World> Client for In<'_, C, W> {
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence> {
        if self.1.refuses() { Err(refused()) } else { self.0.send(request, timeout) }
    }
}

impl<C: AsyncClient, W: World> AsyncClient for In<'_, C, W> {
    async fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence> {
        if self.1.refuses() { Err(refused()) } else { self.0.send(request, timeout).await }
    }
}

/// The clock of a world: nobody waits.
struct Away<'w, W>(&'w W);

impl<W: World> Clock for Away<'_, W> {
    fn now(&self) -> f64 {
        self.0.now()
    }

    fn chance(&self) -> f64 {
        self.0.chance()
    }

    fn sleep(&self, seconds: f64) {
        self.0.sleep(seconds);
    }
}

impl<W: World> AsyncClock for Away<'_, W> {
    fn now(&self) -> f64 {
        self.0.now()
    }

    fn chance(&self) -> f64 {
        self.0.chance()
    }

    async fn sleep(&self, seconds: f64) {
        self.0.sleep(seconds);
    }
}

/// A world where nothing happens but that time passes when somebody sleeps.
pub struct Quiet(AtomicU64);

/// Wednesday, 18 November 2026, 10:13:20 in Brazil.
pub const NOW: f64 = 1_795_007_600.0;

impl Quiet {
    pub fn new() -> Quiet {
        Quiet(AtomicU64::new(0))
    }

    /// How many seconds were slept away.
    pub fn slept(&self) -> f64 {
        self.0.load(Ordering::SeqCst) as f64 / 1000.0
    }
}

impl World for Quiet {
    fn now(&self) -> f64 {
        NOW + self.slept()
    }

    fn chance(&self) -> f64 {
        0.5
    }

    fn sleep(&self, seconds: f64) {
        self.0.fetch_add((seconds * 1000.0).ceil() as u64, Ordering::SeqCst);
    }

    fn refuses(&self) -> bool {
        false
    }
}
