//! The envelope around a vendor's replies: its members, and what they say together.

use super::reply::Failure;
use crate::engine::json::{Mark, Reader};
use crate::engine::{Fault, Source, Token, number};
use crate::schema::{Envelope, ErrorKind, Keys, Meaning};

/// What an envelope says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// All went well.
    Success,
    /// The vendor's end of a list.
    End,
    /// It did not go well.
    Failure(ErrorKind),
    /// This is no envelope.
    Stranger,
}

/// A member of an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Member {
    Success,
    Message,
    Code,
    Detail,
    Status,
    Data,
}

impl Member {
    const ALL: [Member; 6] =
        [Member::Success, Member::Message, Member::Code, Member::Detail, Member::Status, Member::Data];

    /// Its name.
    pub(super) fn name(self, envelope: &Envelope) -> &'static str {
        match self {
            Member::Success => envelope.success,
            Member::Message => envelope.message,
            Member::Code => envelope.code,
            Member::Detail => envelope.detail,
            Member::Status => envelope.status,
            Member::Data => envelope.data,
        }
    }

    /// The member of this name.
    pub(super) fn of(envelope: &Envelope, key: &str, keys: Keys) -> Option<Member> {
        Member::ALL.into_iter().filter(|member| !member.name(envelope).is_empty()).find(|member| match keys {
            Keys::Exact | Keys::IgnoreCaseInReplies => member.name(envelope) == key,
            Keys::IgnoreCase => member.name(envelope).eq_ignore_ascii_case(key),
        })
    }
}

/// What stands in an envelope around the data.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) success: Option<bool>,
    message: Option<String>,
    code: Option<String>,
    detail: Option<String>,
    status: Option<u16>,
    /// Where the data begin.
    pub(super) data: Option<Mark>,
    /// The members that were met.
    met: u8,
}

impl Head {
    /// Notes a member; `false` where it was met before.
    pub(super) fn meet(&mut self, member: Member) -> bool {
        let bit = 1 << member as u8;
        let first = self.met & bit == 0;
        self.met |= bit;
        first
    }

    /// Whether this is an envelope at all.
    pub(super) fn is_envelope(&self) -> bool {
        self.met != 0
    }

    /// Reads a member other than the data. What it cannot be is passed over.
    pub(super) fn read(
        &mut self,
        member: Member,
        envelope: &Envelope,
        reader: &mut Reader<'_>,
    ) -> Result<(), Fault> {
        let mark = reader.mark();
        match (member, reader.next()?) {
            (Member::Success, Token::Boolean(success)) => self.success = Some(success),
            (Member::Success, Token::Text(text)) if !envelope.success_word.is_empty() => {
                self.success = Some(text == envelope.success_word);
                // Where it is another word, that is the error's, unless a number says more.
                if self.success == Some(false) && self.code.is_none() {
                    self.code = Some(text.to_owned());
                }
            }
            (Member::Success, Token::Text(text)) => {
                self.success = if text.eq_ignore_ascii_case("true") {
                    Some(true)
                } else {
                    text.eq_ignore_ascii_case("false").then_some(false)
                };
            }
            (Member::Message, Token::Text(text)) => self.message = Some(text.to_owned()),
            (Member::Code, Token::Text(text) | Token::Number(text)) if !text.is_empty() => {
                self.code = Some(text.to_owned());
            }
            (Member::Detail, Token::Text(text)) if !text.is_empty() => self.detail = Some(text.to_owned()),
            (Member::Status, Token::Number(literal) | Token::Text(literal)) => {
                let number = number::parse(literal).and_then(|number| number.to_i64());
                self.status = number.and_then(|status| u16::try_from(status).ok());
            }
            (_, Token::List | Token::Object) => {
                reader.rewind(mark);
                reader.skip()?;
            }
            _ => {}
        }
        Ok(())
    }

    /// What the members say together, inside of a reply with this HTTP status. An error's word decides before all else.
    pub(super) fn verdict(&self, envelope: &Envelope, http: u16) -> Verdict {
        let went_well = (200..300).contains(&http);
        if envelope.success.is_empty() && went_well {
            return Verdict::Success;
        }
        if !self.is_envelope() {
            return Verdict::Stranger;
        }
        let code = self.code.as_deref();
        let meaning =
            envelope.codes.iter().find(|(word, _)| Some(*word) == code).map(|(_, meaning)| *meaning);
        match (self.success, meaning) {
            // Where HTTP itself says that it conflicts, it does, whatever word stands inside.
            _ if http == 409 => Verdict::Failure(ErrorKind::Conflict),
            (Some(false) | None, Some(Meaning::EndOfList)) if went_well || http == 417 => Verdict::End,
            (_, Some(Meaning::Error(kind))) => Verdict::Failure(kind),
            (Some(true), _) if went_well => Verdict::Success,
            (None, None)
                if went_well && self.data.is_some() && self.status.is_none_or(|status| status < 400) =>
            {
                Verdict::Success
            }
            (success, _) => Verdict::Failure(match ErrorKind::of_status(self.status(http)) {
                ErrorKind::Unreadable if success == Some(false) => ErrorKind::Invalid,
                kind => kind,
            }),
        }
    }

    /// HTTP's own failure says most; inside of a 200 the envelope's says more.
    fn status(&self, http: u16) -> u16 {
        if http >= 400 { http } else { self.status.filter(|status| *status >= 400).unwrap_or(http) }
    }

    /// The failure in the vendor's words.
    pub(super) fn failure(self, kind: ErrorKind, http: u16) -> Failure {
        Failure {
            kind,
            status: self.status(http),
            code: self.code,
            message: self.message,
            detail: self.detail,
            retryable: kind.retryable(),
        }
    }
}
