//! Dates, with and without a time.

use super::super::time;
use super::*;
use crate::schema::{DateForm, DateTimeForm};

impl<S: Sink + ?Sized> Scalar<'_, '_, S> {
    pub(super) fn date(self, form: DateForm, token: Token<'_>) -> Found {
        let text = match token {
            Token::Date(text) | Token::Text(text) => text,
            _ => return self.mismatch(&Kind::Date(form), token),
        };
        match form {
            DateForm::Iso if time::is_date(text) => {
                self.slot.announce(self.sink);
                self.sink.date(text);
            }
            DateForm::Brazilian => {
                let Some(iso) = time::from_brazilian(text) else {
                    return self.refuse(token, Code::InvalidDate, vec![]);
                };
                self.slot.announce(self.sink);
                self.sink.date_as(text, &iso);
            }
            DateForm::Iso => return self.refuse(token, Code::InvalidDate, vec![]),
        }
        Found::Value(0)
    }

    pub(super) fn date_time(self, form: DateTimeForm, token: Token<'_>) -> Found {
        let text = match token {
            Token::DateTime(text) | Token::Text(text) => text,
            Token::Date(text) if !self.context.is_reply() => text,
            _ => return self.mismatch(&Kind::DateTime(form), token),
        };
        if self.context.is_reply() {
            return self.date_time_read(form, text, token);
        }
        let midnight;
        let text = if time::is_date(text) {
            if form == DateTimeForm::WithOffset && self.context.utc_offset.is_none() {
                return self.refuse(token, Code::MissingOffset, vec![]);
            }
            midnight = format!("{text}T00:00:00");
            midnight.as_str()
        } else {
            text
        };
        let Some(parts) = time::date_time(text) else {
            return self.refuse(token, Code::InvalidDateTime, vec![]);
        };
        let written = match (form, parts.offset, self.context.utc_offset) {
            (DateTimeForm::WithOffset, Some(offset), _) | (DateTimeForm::WithOffset, None, Some(offset)) => {
                format!("{}T{}{}", parts.date, parts.time, offset)
            }
            (DateTimeForm::WithOffset, None, None) => return self.refuse(token, Code::MissingOffset, vec![]),
            (DateTimeForm::Plain, None, _) => format!("{} {}", parts.date, parts.time),
            (DateTimeForm::Plain, Some(_), _) | (DateTimeForm::Brazilian, ..) => {
                return self.refuse(token, Code::InvalidDateTime, vec![]);
            }
        };
        self.slot.announce(self.sink);
        self.sink.date_time(&written);
        Found::Value(0)
    }

    fn date_time_read(self, form: DateTimeForm, text: &str, token: Token<'_>) -> Found {
        if form == DateTimeForm::Brazilian {
            let Some(iso) = time::from_brazilian(text) else {
                return self.refuse(token, Code::InvalidDateTime, vec![]);
            };
            self.slot.announce(self.sink);
            self.sink.date_time_as(text, &iso);
            return Found::Value(0);
        }
        if time::date_time(text).is_none() {
            return self.refuse(token, Code::InvalidDateTime, vec![]);
        }
        self.slot.announce(self.sink);
        if !self.sink.date_time(text) {
            self.context.tell(self.path, Code::TimeCut, vec![]);
        }
        Found::Value(0)
    }
}
