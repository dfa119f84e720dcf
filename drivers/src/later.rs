//! Flows by a client that does not block. Dropping one of these futures, or what it is of, is how to cancel.

use std::marker::PhantomData;
use std::time::Duration;

use retaguarda::engine::{Problem, Request};
use retaguarda::session::Done;
use serde::de::DeserializeOwned;

use crate::ask::Ask;
use crate::clock::AsyncClock;
use crate::error::Error;
use crate::page::Page;
use crate::reply::{Reply, Silence};
use crate::rows::Queue;
use crate::run::{Run, Step};

/// A client that does not block.
#[allow(async_fn_in_trait, reason = "whether its future can go to another thread is for each client to say")]
pub trait AsyncClient {
    /// Sends exactly these bytes, and gives what came back, whatever its status.
    async fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence>;
}

impl<C: AsyncClient> AsyncClient for &C {
    async fn send(&self, request: &Request, timeout: Duration) -> Result<Reply, Silence> {
        (**self).send(request, timeout).await
    }
}

impl Ask {
    /// Begins the flow by a client that does not block, by tokio's clock.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, before anything is sent.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn via_async<C: AsyncClient>(self, client: C) -> Result<AsyncPages<C, crate::SystemClock>, Error> {
        self.via_async_by(client, crate::SystemClock)
    }

    /// Begins the flow by a client that does not block and a clock of one's own.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, before anything is sent.
    pub fn via_async_by<C: AsyncClient, K: AsyncClock>(
        self,
        client: C,
        clock: K,
    ) -> Result<AsyncPages<C, K>, Error> {
        Ok(AsyncPages { run: self.start()?, client, clock, done: None, is_over: false })
    }
}

/// The pages of a flow, one after the other. Behind an error there are no more.
#[derive(Debug)]
pub struct AsyncPages<C, K> {
    run: Run,
    client: C,
    clock: K,
    done: Option<Done>,
    is_over: bool,
}

impl<C: AsyncClient, K: AsyncClock> AsyncPages<C, K> {
    /// The next page. Dropped before it comes, the flow takes what was under way for lost, and goes on with the next call as after a broken connection.
    pub async fn next(&mut self) -> Option<Result<Page, Error>> {
        while !self.is_over {
            match self.run.step(self.clock.now(), self.clock.chance()) {
                Step::Send(sending) => {
                    let timeout = Duration::from_secs_f64(sending.timeout);
                    let outcome = self.client.send(&sending.request, timeout).await;
                    if let Some(page) = self.run.take(outcome, self.clock.now()) {
                        return Some(Ok(page));
                    }
                }
                Step::Sleep(seconds) => self.clock.sleep(seconds).await,
                Step::Done(done) => (self.done, self.is_over) = (Some(done), true),
                Step::Failed(error) => {
                    self.is_over = true;
                    return Some(Err(error));
                }
            }
        }
        None
    }

    /// Row by row, each as a type of `retaguarda::types`, as one of your own, or as `serde_json::Value`.
    pub fn rows<T: DeserializeOwned>(self) -> AsyncRows<T, C, K> {
        AsyncRows { pages: self, queue: Queue::default(), row: PhantomData }
    }

    /// The answer to a call, or the last word on a job.
    ///
    /// # Errors
    ///
    /// Where the flow fails, or the answer is not of this type.
    pub async fn value<T: DeserializeOwned>(mut self) -> Result<T, Error> {
        let mut last = None;
        while let Some(page) = self.next().await {
            last = Some(page?);
        }
        last.map_or_else(|| serde_json::from_str("null").map_err(Error::Json), |page| page.value())
    }

    /// Runs to the end, and says what was done: the cursor of the next run, keys that are gone, what was found.
    ///
    /// # Errors
    ///
    /// Where the flow fails.
    pub async fn finish(mut self) -> Result<Done, Error> {
        while let Some(page) = self.next().await {
            page?;
        }
        // Without an error there is an end.
        self.done.take().map_or_else(|| Err(Error::Problems(Vec::new())), Ok)
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

/// The rows of a flow, one after the other. A row of another shape is an error in its place; behind an error of the flow there are no more.
#[derive(Debug)]
pub struct AsyncRows<T, C, K> {
    pages: AsyncPages<C, K>,
    queue: Queue,
    row: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned, C: AsyncClient, K: AsyncClock> AsyncRows<T, C, K> {
    /// The next row.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        loop {
            if let Some(row) = self.queue.next_row() {
                return Some(row);
            }
            match self.pages.next().await {
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
