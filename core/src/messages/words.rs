//! The few words that stand in for a value in a message.

use super::Language;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident $code:literal $pt:literal $en:literal;)*) => {
        /// A word with a translation: the kind of a value, mostly.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word {
            $($(#[$doc])* $name,)*
        }

        impl Word {
            /// Its stable code.
            pub const fn code(self) -> &'static str {
                match self { $(Word::$name => $code,)* }
            }

            /// Its text for people.
            pub const fn text(self, language: Language) -> &'static str {
                match language {
                    Language::Portuguese => match self { $(Word::$name => $pt,)* },
                    Language::English => match self { $(Word::$name => $en,)* },
                }
            }
        }
    };
}

words! {
    /// A text.
    Text "text" "um texto" "a text";
    /// A decimal number.
    Number "number" "um número" "a number";
    /// A whole number.
    Integer "integer" "um número inteiro" "a whole number";
    /// A boolean.
    Boolean "boolean" "verdadeiro ou falso" "true or false";
    /// A date.
    Date "date" "uma data" "a date";
    /// A date with time.
    DateTime "date_time" "uma data com hora" "a date with time";
    /// A UUID.
    Uuid "uuid" "um UUID" "a UUID";
    /// Base64.
    Base64 "base64" "um texto em base64" "a text in base64";
    /// Bytes.
    Bytes "bytes" "bytes" "bytes";
    /// A list.
    List "list" "uma lista" "a list";
    /// An object.
    Object "object" "um objeto" "an object";
    /// `null`.
    Null "null" "nulo" "null";
}
