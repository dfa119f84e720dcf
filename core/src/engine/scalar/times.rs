//! Dates, with and without a time.

use super::super::time;
use super::*;
use crate::schema::DateTimeForm;

impl<S: Sink + ?Sized> Scalar<'_, '_, S> {
    pub(super) fn date(self, token: Token<'_>) -> Found {
        let text = match token {
            Token::Date(text) | Token::Text(text) => text,
            _ => return self.mismatch(&Kind::Date, token),
        };
        if !time::is_date(text) {
            return self.refuse(token, Code::InvalidDate, vec![]);
        }
        self.slot.announce(self.sink);
        self.sink.date(text);
        Found::Value(0)
    }

    pub(super) fn date_time(self, form: DateTimeForm, token: Token<'_>) -> Found {
        let text = match token {
            Token::DateTime(text) | Token::Text(text) => text,
            Token::Date(text) if !self.context.is_reply() => text,
            _ => return self.mismatch(&Kind::DateTime(form), token),
        };
        if self.context.is_reply() {
            return self.date_time_read(text, token);
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
            (DateTimeForm::Plain, Some(_), _) => return self.refuse(token, Code::InvalidDateTime, vec![]),
        };
        self.slot.announce(self.sink);
        self.sink.date_time(&written);
        Found::Value(0)
    }

    fn date_time_read(self, text: &str, token: Token<'_>) -> Found {
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
