//! A second look at the objects of a list, where a value beside the list asks for fields in each of them.

use super::path::Path;
use super::rules::{self, Facts};
use super::sink::Sink;
use super::source::{Fault, Source, Token};
use super::walk::Walk;
use crate::messages::Code;
use crate::schema::Object;

impl<R: Source, S: Sink + ?Sized> Walk<'_, '_, R, S> {
    /// Reads an object a second time, for what its values ask of the objects of a list.
    pub(super) fn look_below(
        &mut self,
        object: &'static Object,
        facts: &Facts,
        path: &Path<'_>,
    ) -> Result<(), Fault> {
        if self.source.next()? != Token::Object {
            return Ok(());
        }
        while let Some(key) = self.source.key()?.map(str::to_owned) {
            let Some((condition, list, fields)) = facts.look_below(object).find(|(_, list, _)| *list == key)
            else {
                self.source.skip()?;
                continue;
            };
            let mark = self.source.mark();
            if self.source.next()? != Token::List {
                self.source.rewind(mark);
                self.source.skip()?;
                continue;
            }
            let (list, mut index) = (path.key(list), 0);
            while self.source.item()? {
                let there = self.fields_there(fields)?;
                let here = list.index(index);
                for (_, field) in fields.iter().enumerate().filter(|(number, _)| there & (1 << number) == 0) {
                    self.context.tell(&here.key(field), Code::RequiredIf, rules::told(condition));
                }
                index += 1;
            }
        }
        Ok(())
    }

    /// Which of some fields an object has.
    fn fields_there(&mut self, fields: &[&str]) -> Result<u32, Fault> {
        let mark = self.source.mark();
        if self.source.next()? != Token::Object {
            self.source.rewind(mark);
            return self.source.skip().map(|()| u32::MAX);
        }
        let mut there = 0;
        while let Some(key) = self.source.key()?.map(str::to_owned) {
            let mark = self.source.mark();
            // An empty text is nothing, as it is where no text belongs.
            let null = matches!(self.source.next()?, Token::Null | Token::Text(""));
            if let Some(number) = fields.iter().position(|field| *field == key)
                && !null
            {
                there |= 1 << number;
            }
            self.source.rewind(mark);
            self.source.skip()?;
        }
        Ok(there)
    }
}
