//! The parts of an operation: its method, its bodies, its pages, and what is known of it.

use super::kind::Kind;
use super::object::Object;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// DELETE
    Delete,
}

impl Method {
    /// As HTTP writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        }
    }
}

/// The body of a request.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// None at all.
    None,
    /// JSON.
    Json(Kind),
    /// A form, as a page sends it: one with a field of base64 in it goes with a file, as `multipart/form-data`.
    Form(&'static Object),
    /// A CSV file in a multipart form.
    Csv(Csv),
}

/// A CSV file: a line for each object of a list, with the values around the list in front.
#[derive(Clone, Copy, Debug)]
pub struct Csv {
    /// The object that a call gives, as it would be sent as JSON.
    pub object: &'static Object,
    /// Its list.
    pub list: &'static str,
    /// How its lines are parted.
    pub cells: Cells,
    /// The setting that names the part of the form, and its default.
    pub part: (&'static str, &'static str),
    /// The name of the file.
    pub file: &'static str,
}

/// How the lines of a file are parted into cells. The first line names them.
#[derive(Clone, Copy, Debug)]
pub struct Cells {
    /// What may stand between two cells, each an ASCII character. The first is written; what is read is parted by the one that parts the most known names
    /// of the first line.
    pub separators: &'static str,
    /// Whether a cell may stand in quotes, after RFC 4180.
    pub quoted: bool,
}

/// The body of a reply.
#[derive(Clone, Copy, Debug)]
pub enum Reply {
    /// The vendor's envelope with this in it.
    Enveloped(Kind),
    /// The vendor's envelope with nothing that is described, or no body at all.
    EnvelopedNothing,
    /// Bytes of this content type; a failure comes as the envelope.
    Bytes(&'static str),
    /// A plain text.
    Text,
    /// A file with a list of these, as JSON or line by line; a failure comes as the envelope.
    Rows(Kind, Cells),
}

impl Reply {
    /// What its data are, where that is described.
    pub const fn kind(&self) -> Option<&Kind> {
        match self {
            Reply::Enveloped(kind) | Reply::Rows(kind, _) => Some(kind),
            Reply::EnvelopedNothing | Reply::Bytes(_) | Reply::Text => None,
        }
    }
}

/// How the pages of a list are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// It has none.
    None,
    /// The page's number is a parameter of the path, from 1 on; the page after the last is answered by the vendor's end of a list.
    Path {
        /// The parameter.
        parameter: &'static str,
        /// The most rows of a page.
        size: u16,
    },
    /// The page's number is a parameter of the query, from 1 on; the reply says which page is the last.
    Query {
        /// The parameter.
        parameter: &'static str,
        /// The member of the reply that has the number of the last page.
        last: &'static str,
        /// The most rows of a page.
        size: u16,
    },
    /// So many rows after so many others; a short page is the last.
    Offset {
        /// The parameter that says how many.
        limit: &'static str,
        /// The parameter that says after how many.
        offset: &'static str,
    },
}

/// What happens when a call is sent twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// Nothing: it only reads.
    Safe,
    /// The same as once.
    Idempotent,
    /// Something more than once.
    Unsafe,
}

impl Safety {
    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            Safety::Safe => "safe",
            Safety::Idempotent => "idempotent",
            Safety::Unsafe => "unsafe",
        }
    }
}

/// What shows that something exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The manual's text.
    Manual,
    /// An example of the wire in the manual.
    Capture,
    /// Public client code.
    Integrators,
    /// Nothing yet.
    Unproven,
}

impl Evidence {
    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            Evidence::Manual => "manual",
            Evidence::Capture => "capture",
            Evidence::Integrators => "integrators",
            Evidence::Unproven => "unproven",
        }
    }
}

/// A place in a vendor's manual.
#[derive(Clone, Copy, Debug)]
pub struct Manual {
    /// The line.
    pub line: u32,
    /// The title of the section.
    pub section: &'static str,
}

impl Body {
    /// What is given as the body; nothing where there is none.
    pub(crate) const fn kind(&self) -> Option<Kind> {
        match self {
            Body::None => None,
            Body::Json(kind) => Some(*kind),
            Body::Form(object) => Some(Kind::Object(object)),
            Body::Csv(csv) => Some(Kind::Object(csv.object)),
        }
    }

    /// Whether the body is an object with this field.
    pub(crate) const fn has(&self, name: &str) -> bool {
        match self {
            Body::Json(Kind::Object(object)) | Body::Form(object) => object.position(name).is_some(),
            Body::None | Body::Json(_) | Body::Csv(_) => false,
        }
    }
}
