//! Conversations: tokens, pages, second attempts, rates and jobs, as state machines that never sleep and never send.
//!
//! A [`Flow`] says what to do next: [`Flow::step`] gives an [`Action`]. To send a request, whoever drives it uses the HTTP client at hand and tells the
//! flow what came back, [`Flow::feed`], or that nothing did, [`Flow::fail`]. Rows never go through the flow: it looks at a reply, and says which rows
//! of it to read. All flows of a session share one [`Access`], which holds its token.
//!
//! ```
//! use retaguarda::engine::json::Reader;
//! use retaguarda::session::{Access, Action, Flow, FlowKind, FlowOptions, Received};
//!
//! # #[cfg(feature = "egestor")] {
//! let settings = || Reader::of_text(r#"{"personalToken":"segredo","token":"t"}"#);
//! let (kind, params, options) = (FlowKind::Call, &mut Reader::of_text("{}"), FlowOptions::default());
//! let (mut flow, _warnings) =
//!     Flow::start(kind, "egestor.empresa.detalhar", params, None, &mut settings(), "", &options).expect("a flow");
//! let mut access = Access::new();
//! let (now, jitter) = (1_700_000_000.0, 0.5);
//! match flow.step(&mut settings(), &mut access, now, jitter) {
//!     Action::Send(sending) => assert_eq!(sending.request.method, "GET"),
//!     action => panic!("{action:?}"),
//! }
//! let reply = Received { status: 200, headers: &[], body: br#"{"nome":"Loja"}"# };
//! assert!(flow.feed(&mut access, &reply, now).read.is_some());
//! assert!(matches!(flow.step(&mut settings(), &mut access, now, jitter), Action::Done(_)));
//! # }
//! ```

mod access;
mod batches;
mod call;
mod exchange;
mod failed;
mod feed;
mod find;
mod flow;
mod follow;
mod judge;
mod keeping;
mod list;
mod login;
mod options;
mod pages;
mod plan;
mod reading;
mod rows;
mod start;
mod sync;
mod tree;
mod wait;
mod windows;

pub use access::Access;
pub use exchange::Why;
pub use failed::{Cause, Done, Failed};
pub use flow::{Action, Fed, Flow, Reason, Sending};
pub use judge::Received;
pub use options::FlowOptions;
pub use plan::{Read, Tally};

pub use crate::describe::FlowKind;
pub use crate::exchange::Checked;
pub(crate) use tree::Tree;
