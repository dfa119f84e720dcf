//! What a reply holds for the caller: rows, or one value, as types of the caller's own.

use std::collections::{BTreeMap, BTreeSet};

use retaguarda::engine::json::Writer;
use retaguarda::engine::{Options, Outcome, Problem, parse};
use retaguarda::session::Read;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::error::Error;
use crate::reply::Reply;

/// A page of a list, the answer to a call, or what became of a job.
#[derive(Clone, Debug)]
pub struct Page {
    read: Read,
    reply: Reply,
    options: Options,
}

impl Page {
    pub(crate) fn new(read: Read, reply: Reply, options: Options) -> Page {
        Page { read, reply, options }
    }

    /// The reply as it came.
    pub fn reply(&self) -> &Reply {
        &self.reply
    }

    /// The operation that it answers.
    pub fn operation(&self) -> &str {
        &self.read.operation
    }

    /// Which page it is, or which part, from 1 on.
    pub fn number(&self) -> u64 {
        self.read.page
    }

    /// Where to go on once this page has been used.
    pub fn cursor(&self) -> Option<&str> {
        self.read.cursor.as_deref()
    }

    /// Its data as the engine writes them, and where they deviate from the tables. The bytes of a reply that is no JSON are themselves.
    pub fn data(&self) -> (Vec<u8>, Vec<Problem>) {
        let mut writer = Writer::new();
        let answer = self.reply.lend(|reply| {
            parse(&self.read.operation, reply.status, reply.headers, reply.body, &self.options, &mut writer)
        });
        match answer {
            Ok(answer) if matches!(answer.outcome, Outcome::Bytes { .. }) => {
                (self.reply.body.clone(), answer.notices)
            }
            Ok(answer) => (writer.into_bytes(), answer.notices),
            // The flow has read it by this very operation.
            Err(problems) => (Vec::new(), problems),
        }
    }

    /// All of it as one value: a type of `retaguarda::types`, or `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// Where the reply is of another shape.
    pub fn value<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.data().0).map_err(Error::Json)
    }

    /// Its rows, without those that a synchronization has handed out before. One value is one row.
    ///
    /// # Errors
    ///
    /// Where a row is of another shape.
    pub fn rows<T: DeserializeOwned>(&self) -> Result<Vec<T>, Error> {
        self.raw_rows()?.iter().map(|row| serde_json::from_str(row.get()).map_err(Error::Json)).collect()
    }

    /// Its rows as JSON texts.
    pub(crate) fn raw_rows(&self) -> Result<Vec<Box<RawValue>>, Error> {
        let (data, _) = self.data();
        let rows: Vec<Box<RawValue>> = match (self.read.rows, self.read.list) {
            (None, _) | (_, None) => vec![serde_json::from_slice(&data).map_err(Error::Json)?],
            (Some(_), Some("")) => serde_json::from_slice(&data).map_err(Error::Json)?,
            (Some(_), Some(list)) => {
                let members: BTreeMap<String, &RawValue> =
                    serde_json::from_slice(&data).map_err(Error::Json)?;
                let rows = members.get(list).map_or("[]", |rows| rows.get());
                serde_json::from_str(rows).map_err(Error::Json)?
            }
        };
        let skip: BTreeSet<u64> = self.read.skip.iter().copied().collect();
        let wanted = (0..).zip(rows).filter(|(place, _)| !skip.contains(place));
        Ok(wanted.map(|(_, row)| row).collect())
    }
}
