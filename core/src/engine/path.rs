//! Where the walk stands: a list linked over the stack, written out only when there is something to tell.

/// One step from a value to its parent.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Key(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    /// The first step.
    pub(crate) fn root(key: &'p str) -> Self {
        Path { parent: None, step: Step::Key(key) }
    }

    /// The step into a field.
    pub(crate) fn key<'c>(&'c self, key: &'c str) -> Path<'c> {
        Path { parent: Some(self), step: Step::Key(key) }
    }

    /// The step to an item.
    pub(crate) fn index(&self, index: usize) -> Path<'_> {
        Path { parent: Some(self), step: Step::Index(index) }
    }

    /// Whether this is the first step.
    pub(crate) fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// As a JSON Pointer (RFC 6901).
    pub(crate) fn pointer(&self) -> String {
        let mut text = match self.parent {
            Some(parent) => parent.pointer(),
            None => String::new(),
        };
        match self.step {
            Step::Key(key) => {
                if self.parent.is_some() || !key.is_empty() {
                    text.push('/');
                    push_token(&mut text, key);
                }
            }
            Step::Index(index) => {
                text.push('/');
                text.push_str(&index.to_string());
            }
        }
        text
    }
}

/// Adds a key, escaped as RFC 6901 says.
pub(crate) fn push_token(text: &mut String, key: &str) {
    for c in key.chars() {
        match c {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            c => text.push(c),
        }
    }
}
