//! Flows by a client that blocks: iterators.

use std::marker::PhantomData;
use std::time::Duration;

use retaguarda::engine::{Problem, Request};
use retaguarda::session::Done;
use serde::de::DeserializeOwned;

use crate::ask::Ask;
use crate::clock::{Clock, SystemClock};
use crate::error::Error;
use crate::page::Page;
use crate::reply::{Reply, Silence};
use crate::rows::Queue;
use crate::run::{Run, Step};

/// A client that blocks.
pub trait Client {
    /// Sends exactly these bytes, follows no redirect, and gives what came back, whatever its status.
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence>;
}

impl<C: Client> Client for &C {
    fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence> {
        (**self).send(request, timeout)
    }
}

impl Ask {
    /// Begins the flow by a client that blocks.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, before anything is sent.
    pub fn via<C: Client>(self, client: C) -> Result<Pages<C>, Error> {
        Ok(Pages { run: self.start()?, client, clock: SystemClock, done: None, is_over: false })
    }
}

/// The pages of a flow, one after the other. Behind an error there are no more.
#[derive(Debug)]
pub struct Pages<C, K = SystemClock> {
    run: Run,
    client: C,
    clock: K,
    done: Option<Done>,
    is_over: bool,
}

impl<C, K> Pages<C, K> {
    /// Goes by another clock.
    pub fn clock<L: Clock>(self, clock: L) -> Pages<C, L> {
        let Pages { run, client, done, is_over, .. } = self;
        Pages { run, client, clock, done, is_over }
    }

    /// What was done, once all is done.
    pub fn done(&self) -> Option<&Done> {
        self.done.as_ref()
    }

    /// What somebody should look at, since the beginning.
    pub fn warnings(&self) -> &[Problem] {
        self.run.warnings()
    }
}

impl<C: Client, K: Clock> Iterator for Pages<C, K> {
    type Item = Result<Page, Error>;

    fn next(&mut self) -> Option<Result<Page, Error>> {
        while !self.is_over {
            match self.run.step(self.clock.now(), self.clock.chance()) {
                Step::Send(sending) => {
                    let timeout = Duration::from_secs_f64(sending.timeout);
                    let outcome = self.client.send(&sending.request, timeout);
                    if let Some(page) = self.run.take(outcome, self.clock.now()) {
                        return Some(Ok(page));
                    }
                }
                Step::Sleep(seconds) => self.clock.sleep(seconds),
                Step::Done(done) => (self.done, self.is_over) = (Some(done), true),
                Step::Failed(error) => {
                    self.is_over = true;
                    return Some(Err(error));
                }
            }
        }
        None
    }
}

impl<C: Client, K: Clock> Pages<C, K> {
    /// Row by row, each as a type of `retaguarda::types`, as one of your own, or as `serde_json::Value`.
    pub fn rows<T: DeserializeOwned>(self) -> Rows<T, C, K> {
        Rows { pages: self, queue: Queue::default(), row: PhantomData }
    }

    /// The answer to a call, or the last word on a job.
    ///
    /// # Errors
    ///
    /// Where the flow fails, or the answer is not of this type.
    pub fn value<T: DeserializeOwned>(mut self) -> Result<T, Error> {
        let last = self.by_ref().try_fold(None, |_, page| page.map(Some))?;
        last.map_or_else(|| serde_json::from_str("null").map_err(Error::Json), |page: Page| page.value())
    }

    /// Runs to the end, and says what was done: the cursor of the next run, keys that are gone, what was found.
    ///
    /// # Errors
    ///
    /// Where the flow fails.
    pub fn finish(mut self) -> Result<Done, Error> {
        self.by_ref().try_for_each(|page| page.map(drop))?;
        // Without an error there is an end.
        self.done.map_or_else(|| Err(Error::Problems(Vec::new())), Ok)
    }
}

/// The rows of a flow, one after the other. A row of another shape is an error in its place; behind an error of the flow there are no more.
#[derive(Debug)]
pub struct Rows<T, C, K = SystemClock> {
    pages: Pages<C, K>,
    queue: Queue,
    row: PhantomData<fn() -> T>,
}

impl<T, C, K> Rows<T, C, K> {
    /// Where to go on behind the pages that were handed out to their last row; after the end of a synchronization, the cursor of the next one.
    pub fn cursor(&self) -> Option<&str> {
        self.queue.cursor()
    }

    /// What was done, once all is done.
    pub fn done(&self) -> Option<&Done> {
        self.pages.done()
    }

    /// What somebody should look at, since the beginning.
    pub fn warnings(&self) -> &[Problem] {
        self.pages.warnings()
    }
}

impl<T: DeserializeOwned, C: Client, K: Clock> Iterator for Rows<T, C, K> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Result<T, Error>> {
        loop {
            if let Some(row) = self.queue.next_row() {
                return Some(row);
            }
            match self.pages.next() {
                Some(page) => {
                    if let Err(error) = self.queue.fill(page) {
                        return Some(Err(error));
                    }
                }
                None => {
                    self.queue.end(self.pages.done());
                    return None;
                }
            }
        }
    }
}
