//! The OpenAPI documents, as the core writes them, with the manuals' prose and in lines.

use retaguarda::describe::openapi;
use retaguarda::systems::SYSTEMS;
use serde_json::{Deserializer, Serializer};

use super::Generated;

/// One document a system.
pub fn files() -> Vec<Generated> {
    let file = |id: &str| {
        let document = openapi(id).expect("every system has a document");
        Generated { path: format!("docs/openapi/{id}.json"), text: pretty(&document) }
    };
    SYSTEMS.iter().map(|system| file(system.id)).collect()
}

/// The same JSON in lines, its keys in their order.
fn pretty(json: &str) -> String {
    let mut out = Vec::new();
    serde_transcode::transcode(&mut Deserializer::from_str(json), &mut Serializer::pretty(&mut out))
        .expect("the document is JSON");
    out.push(b'\n');
    String::from_utf8(out).expect("JSON is UTF-8")
}
