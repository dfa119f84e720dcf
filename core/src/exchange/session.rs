//! The settings of a session, as one call sees them.

use super::pairs::Pairs;
use crate::engine::json::Reader;
use crate::engine::path::Path;
use crate::engine::scalar::{mismatch, word_of_token};
use crate::engine::sink::erase;
use crate::engine::walk::Walk;
use crate::engine::{Context, Fault, Parameter, Source, Token, time};
use crate::messages::{Code, Word};
use crate::schema::{Object, System};

/// The settings that every system has: the server's address, the agent's name, the offset of times without one.
const URL: &str = "url";
const USER_AGENT: &str = "userAgent";
const UTC_OFFSET: &str = "utcOffset";

/// The settings. Wiped when it is dropped.
#[derive(Default)]
pub(crate) struct Session {
    settings: Pairs,
}

impl Session {
    /// Reads the settings by the system's table; what is wrong with them is told in the context.
    pub(crate) fn read<Q: Source>(
        system: &'static System,
        source: &mut Q,
        context: &mut Context<'_>,
    ) -> Result<Session, Fault> {
        let mut settings = Pairs::default();
        let path = Path::root("session");
        read_flat(system.session, source, &mut settings, context, &path)?;
        let session = Session { settings };
        let url = session.get(URL).unwrap_or_default();
        if !url.is_empty() && !is_server(url) {
            context.tell(&path.key(URL), Code::InvalidUrl, vec![]);
        }
        if session.utc_offset().is_some_and(|offset| !time::is_offset(offset)) {
            let parameters = vec![("option", Parameter::Text(UTC_OFFSET.to_owned()))];
            context.tell(&path.key(UTC_OFFSET), Code::InvalidOption, parameters);
        }
        Ok(session)
    }

    pub(crate) fn get(&self, setting: &str) -> Option<&str> {
        self.settings.get(setting).filter(|value| !value.is_empty())
    }

    /// Puts a value in the place of a setting.
    #[cfg(feature = "flows")]
    pub(crate) fn set(&mut self, setting: &str, value: &str) {
        self.settings.set(0, setting, value);
    }

    /// A setting that the call cannot do without.
    pub(super) fn need(&self, setting: &str, context: &mut Context<'_>) -> &str {
        self.get(setting).unwrap_or_else(|| {
            let parameters = vec![("setting", Parameter::Text(setting.to_owned()))];
            context.tell(&Path::root("session").key(setting), Code::MissingSetting, parameters);
            ""
        })
    }

    pub(super) fn url(&self) -> &str {
        self.get(URL).unwrap_or_default()
    }

    pub(super) fn user_agent(&self) -> Option<&str> {
        self.get(USER_AGENT)
    }

    pub(crate) fn utc_offset(&self) -> Option<&str> {
        self.get(UTC_OFFSET)
    }
}

/// Whether this is a server's address, to which a path can be added.
fn is_server(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return false };
    (scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"))
        && !rest.is_empty()
        && !rest.starts_with(['/', ':'])
        && rest.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#\\\"<>".contains(&byte))
}

/// Reads an object of scalars by its table; `null` is an empty one.
pub(super) fn read_flat<R: Source>(
    object: &'static Object,
    source: &mut R,
    pairs: &mut Pairs,
    context: &mut Context<'_>,
    path: &Path<'_>,
) -> Result<(), Fault> {
    match source.next()? {
        Token::Object => Walk { source, sink: erase(pairs), context }.object(object, path).map(drop),
        Token::Null => read_empty(object, pairs, context, path),
        Token::List => {
            while source.item()? {
                source.skip()?;
            }
            context.tell(path, Code::TypeMismatch, mismatch(Word::Object, Word::List));
            Ok(())
        }
        token => {
            let found = word_of_token(token);
            context.tell(path, Code::TypeMismatch, mismatch(Word::Object, found));
            Ok(())
        }
    }
}

/// Reads an object that is not there: only to tell what it lacks.
pub(super) fn read_empty(
    object: &'static Object,
    pairs: &mut Pairs,
    context: &mut Context<'_>,
    path: &Path<'_>,
) -> Result<(), Fault> {
    let mut empty = Reader::of_text("{}");
    match empty.next()? {
        Token::Object => {
            Walk { source: &mut empty, sink: erase(pairs), context }.object(object, path).map(drop)
        }
        _ => Ok(()),
    }
}
