//! Reads JSON bytes: a strict cursor after RFC 8259 that goes through the text once.

use super::scan;
use crate::engine::source::{Fault, FaultKind, MAX_DEPTH, Source, Token};

/// A [`Source`] over JSON. It checks the grammar of all that it passes; doubled keys are left to who reads.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    /// The whole input, a byte order mark included, so that places are the user's.
    text: &'a str,
    /// The place of the next byte.
    at: usize,
    /// How many lists and objects are open. Which of both the innermost is, the caller knows: it entered it.
    depth: u32,
    /// The innermost one was just entered and holds nothing yet. Those around it hold at least the one inside, so that one flag is enough.
    fresh: bool,
    lenient: bool,
    /// Where the first half surrogate pair was replaced.
    replaced: Option<usize>,
    /// The last text that had escapes.
    scratch: String,
}

/// A place in a [`Reader`]: right before a value, as [`Source::mark`] has it, or before a key or an item as well.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    at: usize,
    depth: u32,
    fresh: bool,
}

impl<'a> Reader<'a> {
    /// A reader of bytes that must be UTF-8. One byte order mark in front is passed over.
    pub fn new(bytes: &'a [u8]) -> Result<Self, Fault> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::of_text(text)),
            Err(error) => Err(Fault { kind: FaultKind::Utf8, offset: error.valid_up_to() }),
        }
    }

    /// A reader of a text.
    pub fn of_text(text: &'a str) -> Self {
        const MARK: char = '\u{feff}';
        let at = if text.starts_with(MARK) { MARK.len_utf8() } else { 0 };
        Self { text, at, depth: 0, fresh: false, lenient: false, replaced: None, scratch: String::new() }
    }

    /// Takes half a surrogate pair for U+FFFD, where it is a fault otherwise.
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// The first half surrogate pair that a lenient reader replaced.
    pub fn replaced(&self) -> Option<Fault> {
        self.replaced.map(|offset| Fault { kind: FaultKind::LoneSurrogate, offset })
    }

    /// The offset in bytes of what comes next, white space aside.
    pub fn offset(&self) -> usize {
        scan::blank_end(self.bytes(), self.at)
    }

    /// What was read since the mark, as it is written: a value, when it is called right behind it.
    pub fn slice_since(&self, mark: Mark) -> &'a str {
        self.slice(scan::blank_end(self.bytes(), mark.at), self.at)
    }

    #[inline(always)]
    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    #[inline(always)]
    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes().get(at).copied()
    }

    /// Both ends stand beside ASCII characters, hence never inside of another one.
    #[inline(always)]
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Passes over white space and gives the byte behind it.
    #[inline(always)]
    fn peek(&mut self) -> Option<u8> {
        self.at = scan::blank_end(self.bytes(), self.at);
        self.byte(self.at)
    }

    /// What stands at `at` is not JSON, or the text ends there.
    #[cold]
    fn fault(&self, at: usize) -> Fault {
        let kind = if at < self.text.len() { FaultKind::Syntax } else { FaultKind::UnexpectedEnd };
        Fault { kind, offset: at.min(self.text.len()) }
    }

    #[inline(always)]
    fn enter(&mut self) -> Result<(), Fault> {
        if self.depth >= MAX_DEPTH {
            return Err(Fault { kind: FaultKind::Depth, offset: self.at });
        }
        self.at += 1;
        self.depth += 1;
        self.fresh = true;
        Ok(())
    }

    #[inline(always)]
    fn leave(&mut self) -> Result<(), Fault> {
        self.depth = self.depth.checked_sub(1).ok_or_else(|| self.fault(self.at))?;
        self.at += 1;
        self.fresh = false;
        Ok(())
    }

    /// Reads `true`, `false` or `null`.
    #[inline(always)]
    fn word(&mut self, word: &str) -> Result<(), Fault> {
        let rest = self.bytes().get(self.at..).unwrap_or_default();
        if !rest.starts_with(word.as_bytes()) {
            let same = rest.iter().zip(word.as_bytes()).take_while(|(left, right)| left == right).count();
            return Err(self.fault(self.at + same));
        }
        self.at += word.len();
        Ok(())
    }

    /// Reads a text from behind its opening quote to behind the closing one. `None`: it had escapes and is in `scratch`.
    #[inline(always)]
    fn string(&mut self) -> Result<Option<&'a str>, Fault> {
        let start = self.at;
        let end = scan::plain_end(self.bytes(), start);
        match self.byte(end) {
            Some(b'"') => {
                self.at = end + 1;
                Ok(Some(self.slice(start, end)))
            }
            Some(b'\\') => self.string_with_escapes(start, end).map(|()| None),
            _ => Err(self.fault(end)),
        }
    }

    /// The same from the first escape on, at `end`.
    #[inline(never)]
    fn string_with_escapes(&mut self, mut start: usize, mut end: usize) -> Result<(), Fault> {
        self.scratch.clear();
        loop {
            let run = self.slice(start, end);
            self.scratch.push_str(run);
            match self.byte(end) {
                Some(b'"') => {
                    self.at = end + 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    let (character, behind) = self.escape(end)?;
                    self.scratch.push(character);
                    start = behind;
                    end = scan::plain_end(self.bytes(), start);
                }
                _ => return Err(self.fault(end)),
            }
        }
    }

    /// The character of the escape whose backslash stands at `at`, and the place behind it.
    fn escape(&mut self, at: usize) -> Result<(char, usize), Fault> {
        let character = match self.byte(at + 1) {
            Some(plain @ (b'"' | b'\\' | b'/')) => plain.into(),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(at),
            _ => return Err(self.fault(at + 1)),
        };
        Ok((character, at + 2))
    }

    /// The same for `\u1234`, and for two of them that are a surrogate pair.
    fn unicode_escape(&mut self, at: usize) -> Result<(char, usize), Fault> {
        let unit = self.hexadecimal(at + 2)?;
        if let Some(character) = char::from_u32(unit) {
            return Ok((character, at + 6));
        }
        if let Some(character) = self.low_surrogate(at + 6).and_then(|low| pair(unit, low)) {
            return Ok((character, at + 12));
        }
        if self.lenient {
            self.replaced.get_or_insert(at);
            return Ok((char::REPLACEMENT_CHARACTER, at + 6));
        }
        Err(Fault { kind: FaultKind::LoneSurrogate, offset: at })
    }

    /// The unit of a second `\u1234` at `at`, if one stands there.
    fn low_surrogate(&self, at: usize) -> Option<u32> {
        self.bytes().get(at..)?.starts_with(b"\\u").then(|| self.hexadecimal(at + 2).ok()).flatten()
    }

    /// Four hexadecimal digits.
    fn hexadecimal(&self, at: usize) -> Result<u32, Fault> {
        (at..at + 4).try_fold(0, |unit, at| {
            let digit = self.byte(at).and_then(|byte| char::from(byte).to_digit(16));
            digit.map(|digit| unit << 4 | digit).ok_or_else(|| self.fault(at))
        })
    }

    #[inline(always)]
    fn number(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        let mut at = start + usize::from(self.byte(start) == Some(b'-'));
        at = if self.byte(at) == Some(b'0') { at + 1 } else { self.digits(at)? };
        if self.byte(at) == Some(b'.') {
            at = self.digits(at + 1)?;
        }
        if matches!(self.byte(at), Some(b'e' | b'E')) {
            let signed = matches!(self.byte(at + 1), Some(b'+' | b'-'));
            at = self.digits(at + 1 + usize::from(signed))?;
        }
        self.at = at;
        Ok(self.slice(start, at))
    }

    /// The place behind at least one digit.
    #[inline(always)]
    fn digits(&self, at: usize) -> Result<usize, Fault> {
        let end = scan::digits_end(self.bytes(), at);
        if end > at { Ok(end) } else { Err(self.fault(at)) }
    }

    /// The place behind `"name":`, a comma before it included, if that comes next.
    #[inline(always)]
    fn behind_key(&self, name: &str) -> Option<usize> {
        let bytes = self.bytes();
        let mut at = scan::blank_end(bytes, self.at);
        if !self.fresh {
            if bytes.get(at) != Some(&b',') {
                return None;
            }
            at = scan::blank_end(bytes, at + 1);
        }
        let behind = at + 1 + name.len();
        if bytes.get(at) != Some(&b'"') || bytes.get(behind) != Some(&b'"') {
            return None;
        }
        if !scan::stands_at(bytes, at + 1, name.as_bytes()) {
            return None;
        }
        at = scan::blank_end(bytes, behind + 1);
        (bytes.get(at) == Some(&b':')).then_some(at + 1)
    }
}

/// The character of a high and a low surrogate, if they are that.
fn pair(high: u32, low: u32) -> Option<char> {
    let is_pair = (0xd800..0xdc00).contains(&high) && (0xdc00..0xe000).contains(&low);
    is_pair.then(|| char::from_u32(0x1_0000 + ((high & 0x3ff) << 10 | low & 0x3ff))).flatten()
}

impl Source for Reader<'_> {
    type Mark = Mark;

    #[inline]
    fn next(&mut self) -> Result<Token<'_>, Fault> {
        match self.peek() {
            Some(b'"') => {
                self.at += 1;
                let plain = self.string()?;
                Ok(Token::Text(plain.unwrap_or(&self.scratch)))
            }
            Some(b'-' | b'0'..=b'9') => self.number().map(Token::Number),
            Some(b'{') => self.enter().map(|()| Token::Object),
            Some(b'[') => self.enter().map(|()| Token::List),
            Some(b't') => self.word("true").map(|()| Token::Boolean(true)),
            Some(b'f') => self.word("false").map(|()| Token::Boolean(false)),
            Some(b'n') => self.word("null").map(|()| Token::Null),
            _ => Err(self.fault(self.at)),
        }
    }

    #[inline]
    fn key(&mut self) -> Result<Option<&str>, Fault> {
        let first = match self.peek() {
            Some(b'}') => return self.leave().map(|()| None),
            Some(b',') if !self.fresh => {
                self.at += 1;
                self.peek()
            }
            first if self.fresh => first,
            _ => None,
        };
        if first != Some(b'"') {
            return Err(self.fault(self.at));
        }
        self.at += 1;
        let plain = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.fault(self.at));
        }
        self.at += 1;
        self.fresh = false;
        Ok(Some(plain.unwrap_or(&self.scratch)))
    }

    #[inline]
    fn item(&mut self) -> Result<bool, Fault> {
        match self.peek() {
            Some(b']') => return self.leave().map(|()| false),
            Some(b',') if !self.fresh => self.at += 1,
            _ if self.fresh => self.fresh = false,
            _ => return Err(self.fault(self.at)),
        }
        Ok(true)
    }

    /// A loop, not a recursion: what is open inside is one bit each, an object or a list.
    fn skip(&mut self) -> Result<(), Fault> {
        let floor = self.depth;
        let mut objects = 0_u64;
        loop {
            match self.next()? {
                Token::Object => objects = objects << 1 | 1,
                Token::List => objects <<= 1,
                _ => {}
            }
            loop {
                if self.depth == floor {
                    return Ok(());
                }
                let more = if objects & 1 == 1 { self.key()?.is_some() } else { self.item()? };
                if more {
                    break;
                }
                objects >>= 1;
            }
        }
    }

    /// The name is compared as it stands: one with a quote, a backslash or a control character must not be asked for.
    #[inline]
    fn expect_key(&mut self, name: &str) -> Result<bool, Fault> {
        let Some(behind) = self.behind_key(name) else { return Ok(false) };
        self.at = behind;
        self.fresh = false;
        Ok(true)
    }

    #[inline]
    fn mark(&self) -> Mark {
        Mark { at: self.at, depth: self.depth, fresh: self.fresh }
    }

    #[inline]
    fn rewind(&mut self, mark: Mark) {
        Mark { at: self.at, depth: self.depth, fresh: self.fresh } = mark;
    }

    fn end(&mut self) -> Result<(), Fault> {
        match self.peek() {
            None if self.depth == 0 => Ok(()),
            Some(_) if self.depth == 0 => Err(Fault { kind: FaultKind::TrailingText, offset: self.at }),
            _ => Err(self.fault(self.at)),
        }
    }
}
