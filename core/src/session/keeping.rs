//! How a flow is put away between two steps, with the request that it has prepared.

use base64::prelude::{BASE64_STANDARD, Engine};

use super::exchange::Exchange;
use super::failed::{Done, Failed};
use super::flow::{End, Flow};
use super::options::{FlowOptions, invalid};
use super::plan::{Nothing, Tally};
use super::rows::digest;
use super::start::plan_from_tree;
use super::tree::Tree;
use crate::describe::FlowKind;
use crate::engine::Problem;
use crate::exchange::{Encoded, Pairs, Prepared, rank};
use crate::schema::Object;
use crate::systems;

/// The full name of an operation.
pub(super) fn id_of(prepared: &Prepared) -> String {
    format!("{}.{}", prepared.system.id, prepared.operation.name)
}

/// The request as it is kept.
pub(super) fn to_tree(prepared: &Prepared) -> Tree {
    let mut tree = Tree::object([
        ("operation", Tree::text(&id_of(prepared))),
        ("path", pairs_to_tree(prepared.path.iter())),
        ("query", pairs_to_tree(prepared.query.iter())),
        (
            "headers",
            pairs_to_tree(prepared.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))),
        ),
    ]);
    if let Some(body) = &prepared.body {
        tree.put("contentType", Tree::text(&body.content_type));
        tree.put("body", Tree::text(&BASE64_STANDARD.encode(&body.bytes)));
    }
    tree
}

/// The way back; nothing where the tree is no request of this build's catalog.
pub(super) fn from_tree(tree: &Tree) -> Option<Prepared> {
    let (system, operation) = systems::operation(tree.text_of("operation")?)?;
    let body = match tree.text_of("body") {
        Some(body) => Some(Encoded {
            content_type: tree.text_of("contentType")?.to_owned(),
            bytes: BASE64_STANDARD.decode(body).ok()?,
        }),
        None => None,
    };
    let headers = words_of(tree.get("headers")?)?;
    Some(Prepared {
        system,
        operation,
        path: pairs_from_tree(tree.get("path")?, &operation.path_parameters)?,
        query: pairs_from_tree(tree.get("query")?, &operation.query)?,
        headers: headers.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body,
    })
}

/// A digest of what is asked for, the parameters aside that a flow sets itself.
pub(super) fn digest_of(prepared: &Prepared, aside: &[&str]) -> String {
    let mut asked = prepared.clone();
    for name in aside {
        asked.path.remove(name);
        asked.query.remove(name);
    }
    digest(to_tree(&asked).to_json().as_bytes())
}

fn pairs_to_tree<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>) -> Tree {
    Tree::List(pairs.flat_map(|(name, value)| [Tree::text(name), Tree::text(value)]).collect())
}

fn pairs_from_tree(tree: &Tree, object: &Object) -> Option<Pairs> {
    let mut pairs = Pairs::default();
    words_of(tree)?.into_iter().for_each(|(name, value)| pairs.insert(rank(object, name), name, value));
    Some(pairs)
}

/// Names and values, one after the other.
fn words_of(tree: &Tree) -> Option<Vec<(&str, &str)>> {
    let words: Vec<&str> = tree.as_list()?.iter().map(Tree::as_text).collect::<Option<_>>()?;
    let (pairs, rest) = words.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[name, value]| (*name, *value)).collect())
}

impl Flow {
    /// All of it as JSON text, to go on with it later or elsewhere. What it is to send is in it.
    pub fn to_json(&self) -> String {
        let (done, failed) = match &self.end {
            None => (Tree::Null, Tree::Null),
            Some(End::Done(done)) => (done.0.clone(), Tree::Null),
            Some(End::Failed(failed)) => (Tree::Null, failed.0.clone()),
        };
        let plan = if self.end.is_some() { Tree::Null } else { self.plan.to_tree() };
        let tree = Tree::object([
            ("flow", Tree::text(self.kind.name())),
            ("operation", Tree::text(&self.id())),
            ("options", self.options.to_tree()),
            ("number", Tree::count(self.number)),
            ("started", Tree::optional_seconds(self.started)),
            ("tally", self.tally.to_tree()),
            ("last", Tree::text(&self.last)),
            ("exchange", self.exchange.to_tree()),
            ("plan", plan),
            ("done", done),
            ("failed", failed),
        ]);
        tree.to_json()
    }

    /// From the text of [`Flow::to_json`].
    pub fn from_json(text: &str) -> Result<Flow, Vec<Problem>> {
        let tree = Tree::parse(text.as_bytes()).ok();
        tree.and_then(Flow::from_tree).ok_or_else(|| vec![invalid("/state", "state")])
    }

    fn from_tree(mut tree: Tree) -> Option<Flow> {
        let kind = FlowKind::from_name(tree.text_of("flow")?)?;
        let (system, operation) = systems::operation(tree.text_of("operation")?)?;
        let end = match (tree.take("done"), tree.take("failed")) {
            (Some(done), _) => Some(End::Done(Done::from_tree(done)?)),
            (None, Some(failed)) => Some(End::Failed(Failed::from_tree(failed)?)),
            (None, None) => None,
        };
        let plan = match (&end, tree.take("plan")) {
            (Some(_), _) => Box::new(Nothing),
            (None, plan) => plan_from_tree(kind, system, operation, &plan?)?,
        };
        Some(Flow {
            kind,
            system,
            operation,
            options: FlowOptions::from_tree(tree.take("options")?).ok()?,
            plan,
            exchange: Exchange::from_tree(tree.get("exchange")?)?,
            tally: Tally::from_tree(tree.get("tally")?),
            number: tree.count_of("number")?,
            started: tree.seconds_of("started"),
            last: tree.text_of("last")?.to_owned(),
            end,
        })
    }
}
