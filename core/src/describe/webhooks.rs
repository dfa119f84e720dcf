//! What a vendor sends on its own, as the `webhooks` of OpenAPI 3.1.

use super::kinds::{Schemas, View};
use super::openapi::content;
use crate::schema::{Inbound, Kind, Proof, System};

/// The member `webhooks`, where the vendor sends anything.
pub(super) fn webhooks(schemas: &mut Schemas, system: &System) {
    let Some(inbound) = system.inbound else { return };
    schemas.json.key("webhooks").open('{');
    schemas.json.key(inbound.object.name).open('{');
    schemas.json.key("post");
    post(schemas, system, inbound);
    schemas.json.close("}}");
}

fn post(schemas: &mut Schemas, system: &System, inbound: &'static Inbound) {
    let json = &mut schemas.json;
    json.open('{');
    json.put("operationId", inbound.object.name);
    json.put("summary", inbound.title);
    json.put_some("description", inbound.doc);
    json.key("x-retaguarda").open('{');
    json.put("system", system.id);
    json.key("type").texts(inbound.tags.iter().copied());
    json.key("replayKey").texts(inbound.replay.iter().copied());
    json.key("secret").texts(inbound.proofs.iter().map(|proof| proof.name()));
    json.key("manual").open('{');
    json.put("file", system.manual);
    json.key("line").number(i64::from(inbound.manual.line));
    json.put("section", inbound.manual.section);
    json.close("}}");
    // A bearer comes where the receiver has asked for one.
    let bearer = inbound.proofs.contains(&Proof::Bearer);
    json.key("security").raw(if bearer { "[{\"bearer\":[]},{}]" } else { "[]" });
    json.key("requestBody").open('{');
    json.key("required").raw("true");
    json.key("content").open('{');
    for content in inbound.content {
        schemas.json.key(content.mime()).open('{');
        schemas.json.key("schema");
        schemas.value(&Kind::Object(inbound.object), View::Sent);
        schemas.json.close("}");
    }
    schemas.json.close("}}");
    schemas.json.key("responses").raw("{\"200\":");
    schemas.json.open('{');
    schemas.json.put("description", "OK");
    content(schemas, "text/plain", |schemas| {
        schemas.json.open('{');
        schemas.json.put("const", inbound.answer);
        schemas.json.close("}");
    });
    schemas.json.close("}}}");
}
