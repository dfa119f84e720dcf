//! The codes, with their texts. A code never changes its meaning and is never taken away.

use super::Language;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $code:literal [$($parameter:literal),*] $pt:literal $en:literal;)*) => {
        /// What is wrong, as a stable code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The code of this stable text.
            pub fn from_name(name: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.name() == name)
            }

            /// Its stable text.
            pub const fn name(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }

            /// The parameters that come with it.
            pub const fn parameters(self) -> &'static [&'static str] {
                match self { $(Code::$name => &[$($parameter),*],)* }
            }

            /// The message, with `{parameter}` where a parameter belongs.
            pub const fn template(self, language: Language) -> &'static str {
                match language {
                    Language::Portuguese => match self { $(Code::$name => $pt,)* },
                    Language::English => match self { $(Code::$name => $en,)* },
                }
            }
        }
    };
}

impl Code {
    /// Whether it tells of a value that somebody may still be typing. Of identifiers their own progress says it.
    pub(crate) const fn is_of_typing(self) -> bool {
        matches!(
            self,
            Code::Required
                | Code::RequiredWith
                | Code::RequiredIf
                | Code::AtLeastOne
                | Code::ExactlyOne
                | Code::TextEmpty
                | Code::ListTooShort
                | Code::NumberFormat
                | Code::NumberTooSmall
                | Code::NumberNotPositive
                | Code::InvalidDate
                | Code::InvalidDateTime
                | Code::MissingOffset
                | Code::InvalidUuid
                | Code::InvalidEmail
        )
    }
}

codes! {
    /// The operation is not in the catalog.
    UnknownOperation "unknown_operation" ["operation"]
        "não existe a operação {operation}" "there is no operation {operation}";
    /// An option is not understood.
    InvalidOption "invalid_option" ["option"]
        "a opção {option} não existe ou tem valor inválido" "the option {option} does not exist or has an invalid value";
    /// The text is not JSON.
    JsonSyntax "json_syntax" ["offset"]
        "não é JSON válido (byte {offset})" "not valid JSON (byte {offset})";
    /// The JSON ends too early.
    JsonUnexpectedEnd "json_unexpected_end" ["offset"]
        "o JSON termina antes do fim (byte {offset})" "the JSON ends too early (byte {offset})";
    /// Something stands after the JSON value.
    JsonTrailingText "json_trailing_text" ["offset"]
        "há texto depois do fim do JSON (byte {offset})" "there is text after the end of the JSON (byte {offset})";
    /// The bytes are not UTF-8.
    JsonUtf8 "json_utf8" ["offset"]
        "o texto não está em UTF-8 (byte {offset})" "the text is not UTF-8 (byte {offset})";
    /// Half of a surrogate pair.
    JsonLoneSurrogate "json_lone_surrogate" ["offset"]
        "há meio caractere Unicode sem o seu par (byte {offset})" "half of a Unicode surrogate pair stands alone (byte {offset})";
    /// Nested too deeply.
    TooDeep "too_deep" ["max"]
        "há mais de {max} níveis de listas e objetos" "more than {max} levels of lists and objects";
    /// A host's object failed while it was read.
    HostFailure "host_failure" []
        "o objeto não pôde ser lido" "the object could not be read";
    /// A key stands twice.
    DuplicateKey "duplicate_key" ["key"]
        "o campo {key} está repetido" "the field {key} stands twice";
    /// A key that the operation does not know.
    UnknownKey "unknown_key" ["key", "suggestion"]
        "o campo {key} não existe aqui{suggestion}" "there is no field {key} here{suggestion}";
    /// An extra field has no object to stand in, or is a documented one.
    InvalidExtra "invalid_extra" ["pointer"]
        "o campo extra {pointer} não tem lugar no corpo, ou já existe" "the extra field {pointer} has no place in the body, or exists already";
    /// A field that must be there is not.
    Required "required" []
        "campo obrigatório" "this field is required";
    /// `null` where there must be a value.
    Null "null_not_allowed" []
        "não pode ser nulo" "must not be null";
    /// A value of another kind.
    TypeMismatch "type_mismatch" ["expected", "found"]
        "deve ser {expected}, e não {found}" "must be {expected}, not {found}";
    /// NaN or an infinity.
    NotFinite "not_finite" ["found"]
        "{found} não é um número que se possa enviar" "{found} is not a number that can be sent";
    /// A value that no JSON can hold.
    UnsupportedType "unsupported_type" ["found"]
        "um valor do tipo {found} não pode ser enviado" "a value of the type {found} cannot be sent";
    /// A text with too many characters.
    TextTooLong "text_too_long" ["max", "length"]
        "no máximo {max} caracteres (há {length})" "at most {max} characters (there are {length})";
    /// An empty text where one must be given.
    TextEmpty "text_empty" []
        "não pode ficar em branco" "must not be blank";
    /// A character that may not occur.
    TextForbidden "text_forbidden" ["character"]
        "não pode conter {character}" "must not contain {character}";
    /// A character that makes trouble where the data become a CSV file.
    TextDiscouraged "text_discouraged" ["character"]
        "contém {character}, que não pode ir num arquivo CSV" "contains {character}, which cannot stand in a CSV file";
    /// No address of an e-mail.
    InvalidEmail "invalid_email" []
        "não é um e-mail válido" "not a valid e-mail address";
    /// A GTIN of 12 digits, which only some systems take.
    GtinOf12 "gtin_of_12" []
        "GTIN de 12 dígitos: o sistema espera 8 ou 13" "a GTIN of 12 digits: the system expects 8 or 13";
    /// Something that cannot be undone, for which the call must say that it is meant.
    NeedsConfirmation "needs_confirmation" ["field"]
        "sem {field}, isto apaga a lista inteira: confirme com a opção confirm" "without {field} this empties the whole list: confirm it with the option confirm";
    /// A field that is not sent, but which some checks need.
    Unchecked "unchecked" []
        "sem este campo, que não é enviado, nem tudo pode ser conferido" "without this field, which is not sent, not all can be checked";
    /// More bytes than the vendor takes.
    TooLarge "too_large" ["max", "size"]
        "no máximo {max} bytes (são {size})" "at most {max} bytes (there are {size})";
    /// More bytes than the vendor takes, which would be fewer as CSV.
    TooLargeAsJson "too_large_as_json" ["max", "size", "csv"]
        "no máximo {max} bytes (são {size}; em CSV seriam {csv})" "at most {max} bytes (there are {size}; as CSV there would be {csv})";
    /// The first line of a file names none of its columns.
    CsvHeader "csv_header" []
        "a primeira linha não traz o nome de nenhuma coluna" "the first line names none of the columns";
    /// In a file: a line with more or fewer cells than its header.
    CsvCells "csv_cells" ["expected", "found"]
        "a linha tem {found} colunas, e o cabeçalho {expected}" "the line has {found} cells, and the header {expected}";
    /// In a file: a quote that is never closed.
    CsvQuote "csv_quote" []
        "aspas que não fecham: lidas como texto" "a quote that is never closed: read as text";
    /// In a file: a line, or an item of a list, that is too long to be a row.
    CsvLineTooLong "csv_line_too_long" ["max"]
        "linha com mais de {max} bytes" "a line of more than {max} bytes";
    /// In a file: a value that all lines share, and this one has not.
    CsvHead "csv_head" []
        "difere da primeira linha" "differs from the first line";
    /// A filter that is none.
    UnknownFilter "unknown_filter" ["operators"]
        "um filtro é campo.operador, com {operators}" "a filter is field.operator, with {operators}";
    /// A text that would change the path that it stands in.
    PathSegment "path_segment" []
        "não pode ser usado num endereço" "cannot be used in an address";
    /// A text that is no number.
    NumberFormat "number_format" ["suggestion"]
        "não é um número{suggestion}" "not a number{suggestion}";
    /// Too many decimal places.
    DecimalScale "decimal_scale" ["max", "found"]
        "no máximo {max} casas decimais (há {found})" "at most {max} decimal places (there are {found})";
    /// Too many digits before the point.
    DecimalPrecision "decimal_precision" ["max", "found"]
        "no máximo {max} dígitos antes da vírgula (há {found})" "at most {max} digits before the point (there are {found})";
    /// Not a whole number.
    NotInteger "not_integer" []
        "deve ser um número inteiro" "must be a whole number";
    /// A number that is too small.
    NumberTooSmall "number_too_small" ["min"]
        "deve ser no mínimo {min}" "must be at least {min}";
    /// A number that is too great.
    NumberTooGreat "number_too_great" ["max"]
        "deve ser no máximo {max}" "must be at most {max}";
    /// A number that is not more than zero.
    NumberNotPositive "number_not_positive" []
        "deve ser maior que zero" "must be more than zero";
    /// None of the documented values.
    InvalidChoice "invalid_choice" ["allowed"]
        "valores possíveis: {allowed}" "possible values: {allowed}";
    /// No calendar date.
    InvalidDate "invalid_date" []
        "não é uma data válida (AAAA-MM-DD)" "not a valid date (YYYY-MM-DD)";
    /// No date with time.
    InvalidDateTime "invalid_date_time" []
        "não é uma data com hora válida (AAAA-MM-DDTHH:MM:SS-03:00)" "not a valid date with time (YYYY-MM-DDTHH:MM:SS-03:00)";
    /// A date with time that does not say its zone.
    MissingOffset "missing_offset" []
        "falta a hora e o fuso (por exemplo T00:00:00-03:00)" "the time or its offset is missing (for example T00:00:00-03:00)";
    /// No UUID.
    InvalidUuid "invalid_uuid" []
        "não é um UUID válido" "not a valid UUID";
    /// No base64.
    InvalidBase64 "invalid_base64" []
        "não é base64 válido" "not valid base64";
    /// Too few items.
    ListTooShort "list_too_short" ["min", "length"]
        "no mínimo {min} na lista (há {length})" "at least {min} in the list (there are {length})";
    /// Too many items.
    ListTooLong "list_too_long" ["max", "length"]
        "no máximo {max} na lista (há {length})" "at most {max} in the list (there are {length})";
    /// Nothing where an identifier should be.
    IdentifierEmpty "identifier_empty" ["kind"]
        "{kind}: não pode ficar em branco" "{kind}: must not be blank";
    /// A character that does not belong to the identifier.
    IdentifierCharacters "identifier_characters" ["kind"]
        "{kind}: há um caractere inválido" "{kind}: an invalid character";
    /// Too short or too long.
    IdentifierLength "identifier_length" ["kind", "expected", "found"]
        "{kind}: deve ter {expected} caracteres (há {found})" "{kind}: must have {expected} characters (there are {found})";
    /// The check digits are wrong.
    IdentifierCheckDigits "identifier_check_digits" ["kind"]
        "{kind} inválido: os dígitos verificadores não conferem" "invalid {kind}: the check digits do not match";
    /// One digit, repeated.
    IdentifierRepeated "identifier_repeated" ["kind"]
        "{kind} inválido: todos os dígitos são iguais" "invalid {kind}: all digits are the same";
    /// A code that does not exist.
    IdentifierUnknown "identifier_unknown" ["kind"]
        "{kind}: este código não existe" "{kind}: there is no such code";
    /// Two fields of which only one may be there, or none of them.
    ExactlyOne "exactly_one" ["fields"]
        "informe exatamente um destes campos: {fields}" "give exactly one of these fields: {fields}";
    /// None of some fields.
    AtLeastOne "at_least_one" ["fields"]
        "informe pelo menos um destes campos: {fields}" "give at least one of these fields: {fields}";
    /// A field that another one asks for.
    RequiredWith "required_with" ["field"]
        "obrigatório quando {field} é informado" "required where {field} is given";
    /// A field that a value of another one asks for.
    RequiredIf "required_if" ["field", "value"]
        "obrigatório quando {field} é {value}" "required where {field} is {value}";
    /// An identifier of the wrong kind for a value of another field.
    IdentifierIf "identifier_if" ["field", "value", "kind"]
        "deve ser um {kind} quando {field} é {value}" "must be a {kind} where {field} is {value}";
    /// Two sums that differ.
    SumMismatch "sum_mismatch" ["sum", "left", "right"]
        "as somas não conferem ({sum}): {left} e {right}" "the sums do not match ({sum}): {left} and {right}";
    /// A setting of the session that this call needs.
    MissingSetting "missing_setting" ["setting"]
        "falta a configuração {setting}" "the setting {setting} is missing";
    /// An address that is none.
    InvalidUrl "invalid_url" []
        "o endereço deve começar com http:// ou https://" "the address must begin with http:// or https://";
    /// A header that cannot be sent.
    InvalidHeader "invalid_header" []
        "não pode ir num cabeçalho HTTP" "cannot stand in an HTTP header";
    /// A body where the operation has none.
    UnexpectedBody "unexpected_body" []
        "esta operação não tem corpo" "this operation has no body";
    /// In a reply: a value that no table lists.
    UnknownChoice "unknown_choice" []
        "valor que o manual não lista" "a value that the manual does not list";
    /// In a reply: a number that a double cannot hold, handed out as a text.
    NumberAsText "number_as_text" []
        "número com mais dígitos do que cabem aqui: entregue como texto" "a number with more digits than fit here: handed out as a text";
    /// In a repair: what was blank became a value.
    RepairFilled "repair_filled" ["to"]
        "em branco não é aceito: vai {to}" "blank is not taken: {to} is sent";
    /// In a repair: a number too large for its field became another.
    RepairReplaced "repair_replaced" ["max", "to"]
        "no máximo {max} dígitos antes da vírgula: vai {to}" "at most {max} digits before the point: {to} is sent";
    /// In a repair: decimal places were cut off.
    RepairCut "repair_cut" ["max"]
        "cortado em {max} casas decimais" "cut to {max} decimal places";
    /// In a repair: a field that replies alone have was left out.
    RepairOmitted "repair_omitted" []
        "só existe na leitura: não é enviado" "only replies have it: it is not sent";
    /// In a repair: a field without a value was left out.
    RepairEmpty "repair_empty" []
        "sem valor: não é enviado" "without a value: it is not sent";
    /// In a repair: a number that came as a text.
    RepairNumber "repair_number" []
        "veio como texto: vai como número" "it came as a text: it is sent as a number";
    /// In a repair: a key that came in another spelling.
    RepairKey "repair_key" ["key"]
        "veio escrito {key}: vai como no manual" "it came spelled {key}: it is sent as in the manual";
    /// In a reply: a time cut to microseconds.
    TimeCut "time_cut" []
        "hora cortada em microssegundos" "a time cut to microseconds";
    /// In what a vendor sent: a value in another spelling.
    ReadAs "read_as" ["value"]
        "lido como {value}" "read as {value}";
    /// In what a vendor sent: another content type than the vendor's.
    ContentType "content_type" ["expected"]
        "o tipo de conteúdo deveria ser {expected}" "the content type should be {expected}";
    /// A form of several parts that is none, or was cut.
    Multipart "multipart_syntax" []
        "não é um formulário multipart válido" "not a valid multipart form";
    /// A flow was refused by the vendor.
    VendorFailed "vendor_failed" ["status"]
        "o sistema recusou a chamada (HTTP {status})" "the system refused the call (HTTP {status})";
    /// A flow had no reply to any of its attempts.
    TransportFailed "transport_failed" ["attempts"]
        "o sistema não respondeu ({attempts} tentativas)" "the system did not answer ({attempts} attempts)";
    /// A write may have been carried out, or not.
    OutcomeUnknown "outcome_unknown" []
        "não se sabe se o sistema gravou o que foi enviado" "nobody knows whether the system carried out what was sent";
    /// A followed job was refused.
    JobRefused "job_refused" ["reason"]
        "o sistema recusou o que foi enviado: {reason}" "the system refused what was sent: {reason}";
    /// A flow took longer than it may.
    DeadlinePassed "deadline_passed" ["seconds"]
        "o prazo de {seconds} s acabou" "the deadline of {seconds} s has passed";
    /// A list that does not go on.
    Stuck "stuck" []
        "o sistema repete a mesma página" "the system repeats the same page";
    /// A flow was cancelled.
    Cancelled "cancelled" []
        "a operação foi cancelada" "the operation was cancelled";
    /// A part of which nobody knows whether it was carried out stands before those that a flow is to go on with.
    UnknownPart "unknown_part" ["first", "last"]
        "não se sabe se as linhas {first} a {last} foram gravadas: confira e confirme com a opção confirm" "nobody knows whether the rows {first} to {last} were carried out: look, and confirm with the option confirm";
    /// An operation that has no such flow.
    NoSuchFlow "no_such_flow" ["flow", "allowed"]
        "esta operação não tem o fluxo {flow}; tem: {allowed}" "this operation has no flow {flow}; it has: {allowed}";
    /// The server gives fewer rows at once than were asked for, without a word.
    ServerCaps "server_caps" ["asked", "given"]
        "o servidor só entrega {given} linhas por vez (foram pedidas {asked})" "the server gives {given} rows at once only ({asked} were asked for)";
    /// A page that is the same as the one before it, taken for the end.
    RepeatedPage "repeated_page" ["page"]
        "a página {page} repete a anterior: tomada como fim" "page {page} repeats the one before it: taken for the end";
    /// An empty page, taken for the end.
    EmptyPage "empty_page" ["page"]
        "a página {page} veio vazia: tomada como fim" "page {page} came empty: taken for the end";
}
