//! How a prepared request is kept in the state of a flow.

use base64::prelude::{BASE64_STANDARD, Engine};

use super::rows::digest;
use super::tree::Tree;
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
