//! Kinds, fields and objects of the tables as JSON Schema (draft 2020-12).

use super::json::Json;
use crate::identifiers::Identifier;
use crate::schema::{
    Choice, DateForm, DateTimeForm, Decimal, Field, Gtins, Integer, Kind, Least, List, NumberChoice, Object,
    Text,
};

/// Whose eyes a value is seen with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// What the engine takes for a request: masks and numbers in texts too, and an empty text for nothing.
    Taken,
    /// What goes over the wire.
    Sent,
    /// What the vendor answers, as far as it is described: open to more.
    Answered,
}

/// Any calendar date of the years 1 to 9999.
const DATE: &str = "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)\
    |02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
const BRAZILIAN_DATE: &str = "(?:0[1-9]|[12][0-9]|3[01])/(?:0[1-9]|1[0-2])/[0-9]{4}";
/// Neither part begins or ends with a point, or has two in a row; the second has one. Control characters are the C0 and C1 ones.
const GTIN: &str = "(?:[0-9]{8}|[0-9]{12,13})";
const CLOCK: &str = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?";
const OFFSET: &str = "(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))";
const UUID: &str = "[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}";
const BASE64: &str = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?";

/// What is particular about the place of a value.
#[derive(Clone, Copy)]
struct Place {
    view: View,
    required: bool,
    null: bool,
    /// Numbers are taken where a text is described.
    number: bool,
    /// Texts are taken where something else is described.
    text: bool,
    /// An empty text stands for nothing.
    empty: bool,
}

impl Place {
    /// A value in no object.
    fn bare(view: View) -> Self {
        Place { view, required: false, null: false, number: false, text: false, empty: false }
    }

    fn of(field: &Field, view: View) -> Self {
        let answered = view == View::Answered;
        Place {
            view,
            required: field.is_required(),
            null: field.is_nullable() || answered && field.is_empty_null(),
            number: field.is_number_ok(),
            text: answered && (field.is_text_ok() || field.is_empty_null()),
            empty: view == View::Taken
                && !field.is_required()
                && !matches!(field.kind, Kind::Text(_) | Kind::Any),
        }
    }
}

/// Writes schemas and remembers the objects that these refer to.
pub(super) struct Schemas {
    pub(super) json: Json,
    /// Where the objects are defined: `#/$defs/`.
    definitions: &'static str,
    named: Vec<(&'static Object, View)>,
}

impl Schemas {
    pub(super) fn new(definitions: &'static str) -> Self {
        Schemas { json: Json::default(), definitions, named: Vec::new() }
    }

    /// Defines every object that was referred to, and those that these refer to.
    pub(super) fn define(&mut self) {
        let mut next = 0;
        while let Some(&(object, view)) = self.named.get(next) {
            let name = self.name(object, view);
            self.json.key(&name);
            self.object(object, view);
            next += 1;
        }
    }

    /// One object may be sent and answered: the two differ in what they take, so the second to be named has a suffix.
    fn name(&mut self, object: &'static Object, view: View) -> String {
        let place = self.named.iter().position(|(one, seen)| one.name == object.name && *seen == view);
        let place = place.unwrap_or_else(|| {
            self.named.push((object, view));
            self.named.len() - 1
        });
        let second = self.named.iter().take(place).any(|(one, _)| one.name == object.name);
        let suffix = match view {
            View::Answered if second => "Respondido",
            View::Taken | View::Sent if second => "Enviado",
            _ => "",
        };
        format!("{}{suffix}", object.name)
    }

    pub(super) fn object(&mut self, object: &'static Object, view: View) {
        self.json.open('{');
        self.json.put("type", "object");
        self.json.put_some("description", object.doc);
        self.fields(object, view, &[]);
        self.json.close("}");
    }

    /// The keywords of an object's fields and rules. The waived fields may be missing.
    pub(super) fn fields(
        &mut self,
        object: &'static Object,
        view: View,
        waived: &[(&'static str, &'static str)],
    ) {
        self.json.key("properties").open('{');
        for field in object
            .fields
            .iter()
            .filter(|field| !((field.is_aside() || field.is_file_name()) && view == View::Sent))
        {
            self.json.key(field.name);
            self.field(field, view);
        }
        self.json.close("}");
        let required =
            |field: &&Field| field.is_required() && !waived.iter().any(|(name, _)| *name == field.name);
        if object.fields.iter().any(|field| required(&field)) {
            self.json.key("required").texts(object.fields.iter().filter(required).map(|field| field.name));
        }
        if view != View::Answered {
            self.json.key("additionalProperties").raw("false");
            self.rules(object);
        } else if let Some(others) = object.others {
            self.json.key("additionalProperties");
            self.field(others, view);
        }
    }

    pub(super) fn field(&mut self, field: &Field, view: View) {
        self.json.open('{');
        self.json.put_some("title", field.label);
        self.json.put_some("description", field.doc);
        if field.is_secret() {
            self.json.key("x-retaguarda-secret").raw("true");
        }
        if field.is_unproven() {
            self.json.key("x-retaguarda-unproven").raw("true");
        }
        self.kind(&field.kind, Place::of(field, view));
        self.json.close("}");
    }

    /// A whole schema of a value that stands in no object.
    pub(super) fn value(&mut self, kind: &Kind, view: View) {
        self.json.open('{');
        self.kind(kind, Place::bare(view));
        self.json.close("}");
    }

    fn kind(&mut self, kind: &Kind, place: Place) {
        match kind {
            Kind::Text(text) => self.text(text, place),
            Kind::Decimal(decimal) => self.decimal(decimal, place),
            Kind::Integer(integer) => self.integer(integer, place),
            Kind::Boolean => {
                let number = place.number && place.view == View::Taken;
                self.types(if number { &["boolean", "integer"] } else { &["boolean"] }, place);
                if number {
                    self.json.key("minimum").number(0);
                    self.json.key("maximum").number(1);
                }
                self.nothing_else(place);
            }
            Kind::Date(DateForm::Iso) => self.formatted("date", &[DATE], place),
            Kind::Date(DateForm::Brazilian) => self.formatted("", &[BRAZILIAN_DATE], place),
            Kind::DateTime(DateTimeForm::Brazilian) => {
                self.formatted(
                    "",
                    &[BRAZILIAN_DATE, " (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?"],
                    place,
                );
            }
            Kind::DateTime(DateTimeForm::WithOffset) => {
                self.formatted("date-time", &[DATE, "[Tt ]", CLOCK, OFFSET], place);
            }
            Kind::DateTime(DateTimeForm::Plain) => {
                self.formatted("", &[DATE, "(?:[Tt ]", CLOCK, ")?"], place)
            }
            Kind::Uuid => self.formatted("uuid", &[UUID], place),
            Kind::OneOf(choices) => self.one_of(choices, place),
            Kind::NumberOf(choices) => self.number_of(choices, place),
            Kind::Identifier(identifier) => self.identifier(*identifier, place),
            Kind::Email => self.formatted("email", &[&Identifier::Email.pattern(false)], place),
            Kind::Gtins(Gtins::One) => self.formatted("", &[GTIN], place),
            Kind::Gtins(Gtins::Several) => self.formatted("", &[GTIN, "(?:/", GTIN, ")*"], place),
            Kind::Base64 => {
                self.types(&["string"], place);
                self.json.put("contentEncoding", "base64");
                self.pattern(&[BASE64], place);
            }
            Kind::Any if place.null => {}
            Kind::Any => self.types(&["array", "boolean", "number", "object", "string"], place),
            Kind::Object(object) => self.reference(object, place),
            Kind::List(list) => self.list(list, place),
            Kind::OneOrMany(item) => {
                self.json.key("anyOf").open('[');
                self.value(&item.kind(), place.view);
                self.value(&Kind::List(List { item: *item, min: 0, max: 0 }), place.view);
                if place.null {
                    self.json.raw("{\"type\":\"null\"}");
                }
                self.json.close("]");
            }
            Kind::Map(item) => {
                self.types(&["object"], place);
                self.json.key("additionalProperties");
                self.value(&item.kind(), place.view);
            }
            Kind::JsonText(item) => {
                self.types(&["string"], place);
                self.json.put("contentMediaType", "application/json");
                self.json.key("contentSchema");
                self.value(&item.kind(), place.view);
            }
        }
    }

    fn types(&mut self, types: &[&str], place: Place) {
        let text = (place.text || place.empty) && !types.contains(&"string");
        let more = [("string", text), ("null", place.null)];
        let all =
            || types.iter().copied().chain(more.iter().filter(|(_, there)| *there).map(|(name, _)| *name));
        self.json.key("type");
        if let [one] = types
            && all().count() == 1
        {
            self.json.text(one);
        } else {
            self.json.texts(all());
        }
    }

    /// Of texts the empty one alone is taken, where one is.
    fn nothing_else(&mut self, place: Place) {
        if place.empty {
            self.json.key("maxLength").number(0);
        }
    }

    /// A pattern of a whole text, in parts.
    fn pattern(&mut self, parts: &[&str], place: Place) {
        let end = if place.empty { ")?$" } else { ")$" };
        self.json.put("pattern", &format!("^(?:{}{end}", parts.concat()));
    }

    fn text(&mut self, text: &Text, place: Place) {
        self.types(if place.number { &["string", "number"] } else { &["string"] }, place);
        if place.view == View::Answered {
            return;
        }
        if place.required {
            self.json.key("minLength").number(1);
        }
        if text.max > 0 {
            self.json.key("maxLength").number(i64::from(text.max));
            // A number is as long as its digits, and a minus sign.
            if let Some(over) = 10_i64.checked_pow(u32::from(text.max)).filter(|_| place.number) {
                self.json.key("exclusiveMinimum").number(-(over / 10));
                self.json.key("exclusiveMaximum").number(over);
            }
        }
        let class: String = text
            .forbidden
            .chars()
            .flat_map(|c| ['\\', c].into_iter().skip(usize::from(!is_syntax(c))))
            .collect();
        match (place.required, class.is_empty()) {
            (true, true) => self.json.put("pattern", "\\S"),
            (true, false) => self.json.put("pattern", &format!("^(?=\\s*\\S)[^{class}]*$")),
            (false, true) => {}
            (false, false) => self.json.put("pattern", &format!("^[^{class}]*$")),
        }
    }

    fn decimal(&mut self, decimal: &Decimal, place: Place) {
        match place.view {
            View::Answered => return self.types(&["number"], place),
            View::Sent => self.types(&["number"], place),
            View::Taken => self.types(&["number", "string"], place),
        }
        let room = usize::from(decimal.precision) - usize::from(decimal.scale);
        let power = format!("1{}", "0".repeat(room));
        match decimal.least {
            Least::None => self.json.key("exclusiveMinimum").raw(&format!("-{power}")),
            Least::Zero => self.json.key("minimum").raw("0"),
            Least::AboveZero => self.json.key("exclusiveMinimum").raw("0"),
        }
        self.json.key("exclusiveMaximum").raw(&power);
        // No `multipleOf`: validators divide binary floats, and would refuse 19.99 as no multiple of 0.01.
        let places = format!(
            "{{\"precision\":{},\"scale\":{},\"fixed\":{}}}",
            decimal.precision, decimal.scale, decimal.fixed
        );
        self.json.key("x-retaguarda-decimal").raw(&places);
        if place.view == View::Taken {
            let sign = match decimal.least {
                Least::None => "-?",
                Least::Zero => "-?0(?:\\.0+)?|",
                Least::AboveZero => "(?=.*[1-9])",
            };
            let whole =
                if room == 0 { "0".to_owned() } else { format!("(?:0|[1-9][0-9]{{0,{}}})", room - 1) };
            let fraction = format!("(?:\\.(?=[0-9])[0-9]{{0,{}}}0*)?", decimal.scale);
            self.pattern(&[sign, &whole, &fraction], place);
        }
    }

    fn integer(&mut self, integer: &Integer, place: Place) {
        self.types(if place.view == View::Taken { &["integer", "string"] } else { &["integer"] }, place);
        let small = integer.min >= i64::from(i32::MIN) && integer.max <= i64::from(i32::MAX);
        if place.view != View::Taken {
            self.json.put("format", if small { "int32" } else { "int64" });
        }
        if place.view == View::Answered {
            return;
        }
        if integer.min > i64::MIN {
            self.json.key("minimum").number(integer.min);
        }
        if integer.max < i64::MAX {
            self.json.key("maximum").number(integer.max);
        }
        if place.view == View::Taken {
            let digits =
                integer.max.unsigned_abs().max(integer.min.unsigned_abs()).checked_ilog10().unwrap_or(0);
            let above_zero = format!("[1-9][0-9]{{0,{digits}}}");
            let zero = match integer.min {
                1.. => "(?:",
                0 => "(?:-?0|",
                _ => "-?(?:0|",
            };
            self.pattern(&[zero, &above_zero, ")(?:\\.0+)?"], place);
        }
    }

    /// A text of a format that schemas know; the engine's own, exact pattern for what it takes.
    fn formatted(&mut self, format: &str, taken: &[&str], place: Place) {
        self.types(&["string"], place);
        match place.view {
            View::Taken => self.pattern(taken, place),
            View::Sent | View::Answered => self.json.put_some("format", format),
        }
    }

    fn one_of(&mut self, choices: &'static [Choice], place: Place) {
        let listed = choices.iter().any(|choice| choice.value.is_empty());
        match place.view {
            // A value of tomorrow is an answer too.
            View::Answered => self.types(&["string"], place),
            View::Taken | View::Sent => {
                self.json.key("enum").open('[');
                choices.iter().for_each(|choice| self.json.text(choice.value));
                self.end_of_choices(Place { empty: place.empty && !listed, ..place });
            }
        }
        self.json.key("x-enumDescriptions").open('{');
        choices.iter().for_each(|choice| self.json.put(choice.value, choice.meaning));
        self.json.close("}");
    }

    fn number_of(&mut self, choices: &'static [NumberChoice], place: Place) {
        let value = |choice: &NumberChoice| choice.value.to_string();
        match place.view {
            View::Answered => self.types(&["integer"], place),
            View::Taken | View::Sent => {
                self.json.key("enum").open('[');
                choices.iter().for_each(|choice| self.json.raw(&value(choice)));
                if place.view == View::Taken {
                    choices.iter().for_each(|choice| self.json.text(&value(choice)));
                }
                self.end_of_choices(place);
            }
        }
        self.json.key("x-enumDescriptions").open('{');
        choices.iter().for_each(|choice| self.json.put(&value(choice), choice.meaning));
        self.json.close("}");
    }

    fn end_of_choices(&mut self, place: Place) {
        if place.empty {
            self.json.text("");
        }
        if place.null {
            self.json.raw("null");
        }
        self.json.close("]");
    }

    fn identifier(&mut self, identifier: Identifier, place: Place) {
        self.types(if place.number { &["string", "integer"] } else { &["string"] }, place);
        self.json.put("x-retaguarda-identifier", identifier.name());
        if place.view == View::Answered {
            return;
        }
        if let Some((min, max)) = identifier.number_range().filter(|_| place.number) {
            self.json.key("minimum").number(min);
            self.json.key("maximum").number(max);
        }
        if place.number {
            self.digits(identifier);
        }
        self.pattern(&[&identifier.pattern(place.view == View::Taken)], place);
    }

    /// The ranges of numbers that stand for identifiers of several lengths: a number has no zeros in front.
    fn digits(&mut self, identifier: Identifier) {
        let ranges: &[(u32, u32)] = match identifier {
            Identifier::Gtin => &[(8, 8), (12, 14)],
            Identifier::CpfCnpj => &[(11, 11), (14, 14)],
            Identifier::Cnpj => &[(14, 14)],
            _ => return,
        };
        self.json.key("anyOf").raw("[{\"not\":{\"type\":\"number\"}}");
        for (shortest, longest) in ranges {
            self.json.open('{');
            self.json.key("minimum").number(10_i64.pow(shortest - 1));
            self.json.key("maximum").number(10_i64.pow(*longest) - 1);
            self.json.close("}");
        }
        self.json.close("]");
    }

    fn reference(&mut self, object: &'static Object, place: Place) {
        let name = self.name(object, place.view);
        let target = format!("{}{name}", self.definitions);
        if !(place.null || place.empty) {
            return self.json.put("$ref", &target);
        }
        self.json.key("anyOf").open('[');
        self.json.open('{');
        self.json.put("$ref", &target);
        self.json.close("}");
        self.json.open('{');
        self.json.key("enum").open('[');
        self.end_of_choices(place);
        self.json.close("}]");
    }

    fn list(&mut self, list: &List, place: Place) {
        self.types(&["array"], place);
        self.json.key("items");
        self.value(&list.item.kind(), place.view);
        if place.view == View::Answered {
            return;
        }
        for (keyword, items) in [("minItems", list.min), ("maxItems", list.max)] {
            if items > 0 {
                self.json.key(keyword).number(i64::from(items));
            }
        }
        self.nothing_else(place);
    }
}

/// Whether a character must be escaped between brackets.
fn is_syntax(c: char) -> bool {
    matches!(c, '\\' | ']' | '[' | '^' | '-')
}
