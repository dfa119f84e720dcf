//! An operation of a vendor: one statement of data.

use super::check::{Message, same};
use super::field::Field;
use super::flow::Flows;
use super::kind::Kind;
use super::object::{Object, object};
use super::parts::{Body, Cells, Evidence, Manual, Method, Paging, Reply, Safety};
use super::system::Authentication;

/// What a filter of a query can ask of a field, behind a point: equal, not equal, greater, greater or equal, less, less or equal.
pub const FILTER_OPERATORS: [&str; 6] = ["eq", "ne", "gt", "ge", "lt", "le"];

/// One method on one path, with all that the manual and the wire say of it.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// `resource.verb`, in the manual's Portuguese words; with the system before it, the operation's id.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters as `{name}` and words that a setting of the session may change as `{setting:default}`,
    /// and settings as `{setting!}`.
    pub path: &'static str,
    /// The parameters in the path.
    pub path_parameters: Object,
    /// The parameters in the query, in the order in which they are sent.
    pub query: Object,
    /// Parameters of the query, and fields of the body, that are always the same: (parameter, value).
    pub constants: &'static [(&'static str, &'static str)],
    /// Fields that the query can filter by, each with an operator behind a point: `nome.eq`.
    pub filters: &'static [Field],
    /// Parameters, and fields of the body, that come from the session where a call does not name them: (parameter, setting).
    pub from_session: &'static [(&'static str, &'static str)],
    /// The body of the request.
    pub body: Body,
    /// The body of the reply.
    pub reply: Reply,
    /// The operation whose records this one writes back whole.
    pub rewrites: Option<&'static Operation>,
    /// The most bytes of a body, or 0 where none is stated.
    pub limit: u32,
    /// The proof of identity that goes with it, where it is not the system's.
    pub authentication: Option<Authentication>,
    /// How its pages are asked for.
    pub paging: Paging,
    /// What flows know of it.
    pub flows: Flows,
    /// What happens when it is sent twice.
    pub safety: Safety,
    /// What shows that it exists.
    pub evidence: Evidence,
    /// Where the manual describes it.
    pub manual: Manual,
    /// What it is called for people, in Portuguese.
    pub title: &'static str,
    /// What it does, in Portuguese. Empty in builds without the feature `docs`.
    pub doc: &'static str,
}

const fn operation(method: Method, name: &'static str, path: &'static str, safety: Safety) -> Operation {
    Operation {
        name,
        method,
        path,
        path_parameters: object("", &[]),
        query: object("", &[]),
        constants: &[],
        filters: &[],
        from_session: &[],
        body: Body::None,
        reply: Reply::EnvelopedNothing,
        rewrites: None,
        limit: 0,
        authentication: None,
        paging: Paging::None,
        flows: Flows::NONE,
        safety,
        evidence: Evidence::Manual,
        manual: Manual { line: 0, section: "" },
        title: "",
        doc: "",
    }
}

/// A GET, safe to repeat. Every `{name}` in the path is given with it.
pub const fn get(name: &'static str, path: &'static str) -> Operation {
    operation(Method::Get, name, path, Safety::Safe)
}

/// A POST, unsafe to repeat.
pub const fn post(name: &'static str, path: &'static str) -> Operation {
    operation(Method::Post, name, path, Safety::Unsafe)
}

/// A PUT, the same when repeated.
pub const fn put(name: &'static str, path: &'static str) -> Operation {
    operation(Method::Put, name, path, Safety::Idempotent)
}

/// A DELETE, the same when repeated.
pub const fn delete(name: &'static str, path: &'static str) -> Operation {
    operation(Method::Delete, name, path, Safety::Idempotent)
}

impl Operation {
    /// The parameters in the path.
    pub const fn path(self, fields: &'static [Field]) -> Self {
        let path_parameters = object(self.name, fields);
        let mut i = 0;
        while i < fields.len() {
            if !names_variable(self.path, fields[i].name) {
                self.fail("the parameter `", fields[i].name, "` is not in the path")
            }
            i += 1;
        }
        Operation { path_parameters, ..self }
    }

    /// The parameters in the query.
    pub const fn query(self, fields: &'static [Field]) -> Self {
        Operation { query: object(self.name, fields), ..self }
    }

    /// Parameters that the session gives where a call does not: (parameter, setting).
    pub const fn from_session(self, from_session: &'static [(&'static str, &'static str)]) -> Self {
        let mut i = 0;
        while i < from_session.len() {
            let name = from_session[i].0;
            if self.query.position(name).is_none()
                && self.path_parameters.position(name).is_none()
                && !self.body.has(name)
            {
                self.fail("from_session names the unknown parameter `", name, "`")
            }
            i += 1;
        }
        Operation { from_session, ..self }
    }

    /// The body of the request.
    pub const fn body(self, body: Body) -> Self {
        Operation { body, ..self }
    }

    /// The body of the reply.
    pub const fn returns(self, reply: Reply) -> Self {
        Operation { reply, ..self }
    }

    /// Goes without the system's proof of identity.
    pub const fn without_authentication(self) -> Self {
        self.authenticated_by(Authentication::None)
    }

    /// Goes with another proof of identity than the system's.
    pub const fn authenticated_by(self, authentication: Authentication) -> Self {
        Operation { authentication: Some(authentication), ..self }
    }

    /// Parameters of the query that are always the same: (parameter, value).
    pub const fn constants(self, constants: &'static [(&'static str, &'static str)]) -> Self {
        Operation { constants, ..self }
    }

    /// Fields that the query can filter by, each with an operator behind a point.
    pub const fn filters(self, filters: &'static [Field]) -> Self {
        Operation { filters, ..self }
    }

    /// Writes back whole what another operation gives: a record must be read, repaired, changed and sent.
    pub const fn rewrites(self, other: &'static Operation) -> Self {
        Operation { rewrites: Some(other), ..self }
    }

    /// The most bytes of a body.
    pub const fn at_most(self, limit: u32) -> Self {
        Operation { limit, ..self }
    }

    /// The number of the page is this parameter of the path, and a page has at most so many rows.
    pub const fn pages(self, parameter: &'static str, size: u16) -> Self {
        if self.path_parameters.position(parameter).is_none() {
            self.fail("pages names the unknown parameter `", parameter, "`")
        }
        Operation { paging: Paging::Path { parameter, size }, ..self }
    }

    /// The number of the page is this parameter of the query; the reply's members say which is the last, and hold the rows.
    pub const fn pages_until(
        self,
        parameter: &'static str,
        last: &'static str,
        rows: &'static str,
        size: u16,
    ) -> Self {
        if self.query.position(parameter).is_none() {
            self.fail("pages_until names the unknown parameter `", parameter, "`")
        }
        Operation { paging: Paging::Query { parameter, last, size }, ..self }.rows(rows)
    }

    /// Pages by how many rows after how many.
    pub const fn offset_pages(self, limit: &'static str, offset: &'static str) -> Self {
        if self.query.position(limit).is_none() || self.query.position(offset).is_none() {
            self.fail("offset_pages names an unknown parameter, `", limit, "` or the other")
        }
        Operation { paging: Paging::Offset { limit, offset }, ..self }
    }

    /// A second sending does nothing more, though the method would say otherwise.
    pub const fn safe_to_repeat(self) -> Self {
        Operation { safety: Safety::Safe, ..self }
    }

    /// A second sending leaves the same as the first.
    pub const fn idempotent(self) -> Self {
        Operation { safety: Safety::Idempotent, ..self }
    }

    /// A second sending does it a second time.
    pub const fn unsafe_to_repeat(self) -> Self {
        Operation { safety: Safety::Unsafe, ..self }
    }

    /// Where the manual describes it.
    pub const fn manual(self, line: u32, section: &'static str) -> Self {
        Operation { manual: Manual { line, section }, ..self }
    }

    /// What shows that it exists, where it is not the manual's text.
    pub const fn evidence(self, evidence: Evidence) -> Self {
        Operation { evidence, ..self }
    }

    /// What it is called for people.
    pub const fn title(self, title: &'static str) -> Self {
        Operation { title, ..self }
    }

    /// What it does. Kept only for the generators (feature `docs`).
    pub const fn doc(self, doc: &'static str) -> Self {
        #[cfg(feature = "docs")]
        return Operation { doc, ..self };
        #[cfg(not(feature = "docs"))]
        {
            let _ = doc;
            self
        }
    }

    /// Whether every variable of the path has a parameter. A system checks it for each of its operations.
    pub(super) const fn check(&self, session: &Object) {
        let path = self.path.as_bytes();
        let mut i = 0;
        while i < path.len() {
            if path[i] == b'{' {
                let start = i + 1;
                while i < path.len() && path[i] != b'}' && path[i] != b':' && path[i] != b'!' {
                    i += 1;
                }
                if i == path.len() {
                    self.fail("an open brace in the path `", self.path, "`")
                }
                let name = match core::str::from_utf8(path.split_at(i).0.split_at(start).1) {
                    Ok(name) => name,
                    Err(_) => "",
                };
                if path[i] == b'}' && self.path_parameters.position(name).is_none() {
                    self.fail("the path variable `", name, "` has no parameter")
                }
                if path[i] != b'}' && session.position(name).is_none() {
                    self.fail("the unknown setting `", name, "` in the path")
                }
            }
            i += 1;
        }
        self.check_flows();
        // What only public client code shows stands on no line.
        if self.manual.line == 0 && !matches!(self.evidence, Evidence::Integrators) {
            self.fail("", "no line of the manual", "")
        }
    }

    pub(super) const fn fail(&self, before: &str, name: &str, after: &str) -> ! {
        Message::new().add("operation `").add(self.name).add("`: ").add(before).add(name).add(after).fail()
    }
}

/// Whether `{name}` stands in the path.
const fn names_variable(path: &str, name: &str) -> bool {
    let (path, length) = (path.as_bytes(), name.len());
    let mut i = 0;
    while i + length + 2 <= path.len() {
        if path[i] == b'{' && path[i + length + 1] == b'}' {
            let inside = path.split_at(i + 1).1.split_at(length).0;
            if let Ok(inside) = core::str::from_utf8(inside)
                && same(inside, name)
            {
                return true;
            }
        }
        i += 1;
    }
    false
}

/// A JSON object as the body.
pub const fn json(object: &'static Object) -> Body {
    Body::Json(Kind::Object(object))
}

/// A JSON value of another kind as the body.
pub const fn json_of(kind: Kind) -> Body {
    Body::Json(kind)
}

/// A form as the body.
pub const fn form(object: &'static Object) -> Body {
    Body::Form(object)
}

/// The envelope with a value of another kind in it.
pub const fn enveloped_value(kind: Kind) -> Reply {
    Reply::Enveloped(kind)
}

/// The envelope with one object in it.
pub const fn enveloped(object: &'static Object) -> Reply {
    Reply::Enveloped(Kind::Object(object))
}

/// The envelope with a list of objects in it.
pub const fn enveloped_list(object: &'static Object) -> Reply {
    Reply::Enveloped(super::kind::list(object))
}

/// The envelope with nothing described in it, or no body at all.
pub const fn enveloped_nothing() -> Reply {
    Reply::EnvelopedNothing
}

/// A file of rows.
pub const fn rows(object: &'static Object, cells: Cells) -> Reply {
    Reply::Rows(super::kind::list(object), cells)
}

/// Bytes of a content type.
pub const fn bytes(content_type: &'static str) -> Reply {
    Reply::Bytes(content_type)
}
