//! The cursor that the walk reads from: one seam for JSON bytes and for a host's own objects.

/// One value, or the beginning of one. Scalars are consumed whole; a container is entered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Token<'r> {
    /// `null`, and a host's `None`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number by its literal, as JSON writes it (exponents allowed). It never passed through a float, unless it was one: then it is the shortest text.
    Number(&'r str),
    /// A text, with its escapes undone.
    Text(&'r str),
    /// Raw bytes of a host.
    Bytes(&'r [u8]),
    /// A host's date, as `YYYY-MM-DD`.
    Date(&'r str),
    /// A host's date with time, in RFC 3339, the offset left out where the host names none.
    DateTime(&'r str),
    /// A host's UUID, lower case with hyphens.
    Uuid(&'r str),
    /// A list begins: read its items with [`Source::item`].
    List,
    /// An object begins: read its entries with [`Source::key`].
    Object,
    /// NaN or an infinity, by its name.
    NotFinite(&'r str),
    /// Something of the host that no JSON can hold, by the name of its type.
    Unsupported(&'r str),
}

/// Why a source can not be read on. After it nothing more can be had from the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The offset in bytes where it is; 0 for objects of a host.
    pub offset: usize,
}

/// What is wrong with a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Not JSON.
    Syntax,
    /// It ends too early.
    UnexpectedEnd,
    /// Something follows the value.
    TrailingText,
    /// Bytes that are not UTF-8.
    Utf8,
    /// Half of a surrogate pair.
    LoneSurrogate,
    /// Nested deeper than [`MAX_DEPTH`].
    Depth,
    /// An object that holds itself, or a host that failed while it was read.
    Host,
}

/// How deep lists and objects may be nested.
pub const MAX_DEPTH: u32 = 64;

/// A re-readable cursor over one value.
///
/// The walk asks for values in the order in which they stand. After [`Token::Object`] it alternates `key` and `next` (or `skip`) until `key`
/// answers `None`; after [`Token::List`] it alternates `item` and `next` (or `skip`) until `item` answers `false`.
pub trait Source {
    /// A place to come back to: always right before a value.
    type Mark: Clone;

    /// Reads the next value, or enters it.
    fn next(&mut self) -> Result<Token<'_>, Fault>;

    /// The next key of the object that is open, or `None` at its end, which closes it.
    fn key(&mut self) -> Result<Option<&str>, Fault>;

    /// Whether one more item stands in the list that is open; `false` closes it.
    fn item(&mut self) -> Result<bool, Fault>;

    /// Passes over the next value whole.
    fn skip(&mut self) -> Result<(), Fault>;

    /// Reads the key `name` if it is the very next one, spelled exactly so. `false` reads nothing: call [`Source::key`] then.
    fn expect_key(&mut self, name: &str) -> Result<bool, Fault> {
        let _ = name;
        Ok(false)
    }

    /// The place right before the value that comes next.
    fn mark(&self) -> Self::Mark;

    /// Goes back to a place, with what was open there open again.
    fn rewind(&mut self, mark: Self::Mark);

    /// Says that nothing follows the value that was read.
    fn end(&mut self) -> Result<(), Fault>;
}
