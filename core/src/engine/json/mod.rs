//! JSON, read and written by the engine itself: one pass, no index, and no copy of anything but texts with escapes.

mod reader;
mod scan;
mod writer;

pub use reader::{Mark, Reader};
pub use writer::{Writer, push_text, write_text};

#[cfg(test)]
mod tests;
