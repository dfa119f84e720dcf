//! What a type cannot say, in Portuguese, for the generated documentation of every language.

use retaguarda::schema::{
    Body, Choice, DateForm, DateTimeForm, Decimal, Field, Gtins, Integer, Kind, Least, Manual, NumberChoice,
    Object, Operation, Paging, Rule, Safety, System, Text,
};

/// The bounds of a value, as a sentence; empty where there are none.
pub fn bounds(kind: &Kind) -> String {
    match kind {
        Kind::Text(Text { max: 0, .. }) => String::new(),
        Kind::Text(Text { max, .. }) => format!("Até {max} caracteres."),
        Kind::Decimal(Decimal { scale, least, .. }) => {
            let least = match least {
                Least::None => "",
                Least::Zero => ", zero ou mais",
                Least::AboveZero => ", maior que zero",
            };
            format!("Até {scale} casas decimais{least}.")
        }
        Kind::Integer(Integer { min, max }) if *max >= i64::from(i32::MAX) => match min {
            0.. => format!("Inteiro a partir de {min}."),
            _ => "Inteiro.".to_owned(),
        },
        Kind::Integer(Integer { min, max }) => format!("Inteiro de {min} a {max}."),
        Kind::Date(DateForm::Iso) => "`AAAA-MM-DD`.".to_owned(),
        Kind::Date(DateForm::Brazilian) => "`DD/MM/AAAA`.".to_owned(),
        Kind::DateTime(DateTimeForm::WithOffset) => {
            "RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.".to_owned()
        }
        Kind::DateTime(DateTimeForm::Plain) => "`AAAA-MM-DD HH:MM:SS`.".to_owned(),
        Kind::DateTime(DateTimeForm::Brazilian) => "`DD/MM/AAAA HH:MM`, com ou sem segundos.".to_owned(),
        Kind::Email => "Endereço de e-mail.".to_owned(),
        Kind::Gtins(Gtins::One) => "GTIN de 8 ou 13 dígitos.".to_owned(),
        Kind::Gtins(Gtins::Several) => "GTINs de 8 ou 13 dígitos, separados por `/`.".to_owned(),
        Kind::Map(item) | Kind::OneOrMany(item) | Kind::JsonText(item) => bounds(&item.kind()),
        Kind::OneOf(choices) => {
            meanings(choices.iter().map(|&Choice { value, meaning }| (format!("\"{value}\""), meaning)))
        }
        Kind::NumberOf(choices) => {
            meanings(choices.iter().map(|&NumberChoice { value, meaning }| (value.to_string(), meaning)))
        }
        Kind::List(list) => match (list.min, list.max) {
            (0, 0) => String::new(),
            (min, 0) => format!("Pelo menos {min} na lista."),
            (min, max) => format!("De {min} a {max} na lista."),
        },
        Kind::Boolean | Kind::Uuid | Kind::Identifier(_) | Kind::Base64 | Kind::Any | Kind::Object(_) => {
            String::new()
        }
    }
}

fn meanings<'a>(choices: impl Iterator<Item = (String, &'a str)>) -> String {
    let told: Vec<String> = choices.map(|(value, meaning)| format!("`{value}` {meaning}")).collect();
    format!("{}.", told.join(", ").trim_end_matches('.'))
}

/// What makes a record ready to be written back.
pub fn preparation(other: &Operation, operation: &Operation) -> [String; 3] {
    [
        format!("Torna o que `{}` dá no corpo de `{}`, e diz o que mudou.", other.name, operation.name),
        "O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.".to_owned(),
        "Nada é enviado: mude em `body` o que quiser e passe-o adiante.".to_owned(),
    ]
}

/// What must hold between fields, as a sentence.
pub fn rule(rule: &Rule) -> Option<String> {
    match rule {
        Rule::ExactlyOne(fields) => Some(format!("Exatamente um de: {}.", fields.join(", "))),
        Rule::AtLeastOne(fields) => Some(format!("Pelo menos um de: {}.", fields.join(", "))),
        Rule::Requires([field, other]) => Some(format!("Com {field}, também {other}.")),
        Rule::RequiredIf(condition, fields) => Some(format!(
            "Com {} = \"{}\", também {}.",
            condition.field[0],
            condition.value,
            fields.join(", ")
        )),
        Rule::IdentifierIf(condition, [field], identifier) => Some(format!(
            "Com {} = \"{}\", {field} é {}.",
            condition.field[0],
            condition.value,
            identifier.name()
        )),
        Rule::RequiredBelow(condition, [list], fields) => Some(format!(
            "Com {} = \"{}\", cada item de {list} tem {}.",
            condition.field[0],
            condition.value,
            fields.join(", ")
        )),
        Rule::Confirm(condition, [list]) => Some(format!(
            "Com {} = \"{}\" e {list} ausente ou vazio, só com a opção `confirm`.",
            condition.field[0], condition.value
        )),
        // A warning, no condition on the type.
        Rule::SumEquals(_) => None,
    }
}

/// What happens when a call is sent twice.
pub fn safety(safety: Safety) -> &'static str {
    match safety {
        Safety::Safe => "Só lê.",
        Safety::Idempotent => "Repetida, deixa o mesmo resultado.",
        Safety::Unsafe => "Repetida, faz outra vez.",
    }
}

/// How the pages are asked for; empty where there are none.
pub fn paging(paging: Paging) -> String {
    match paging {
        Paging::None => String::new(),
        Paging::Path { parameter, size } => {
            format!("Páginas de até {size}, por `{parameter}`, a partir de 1.")
        }
        Paging::Query { parameter, last, size } => {
            format!(
                "Páginas de até {size}, por `{parameter}`, a partir de 1, até a que a resposta diz em `{last}`."
            )
        }
        Paging::Offset { limit, offset } => {
            format!("Páginas por `{offset}`, de `{limit}` linhas; uma página mais curta é a última.")
        }
    }
}

/// Whether a field of a body comes from the session where a call does not name it, or is always the same.
pub fn supplied(system: &System, object: &Object, field: &Field) -> bool {
    system.operations.iter().any(|operation| {
        let body = match operation.body {
            Body::Json(Kind::Object(body)) | Body::Form(body) => Some(body),
            Body::None | Body::Json(_) | Body::Csv(_) => None,
        };
        body.is_some_and(|body| std::ptr::eq(body, object))
            && operation.from_session.iter().chain(operation.constants).any(|(name, _)| *name == field.name)
    })
}

/// Where the manual describes an operation.
pub fn manual(file: &str, manual: &Manual) -> String {
    if manual.line == 0 {
        // What only public client code shows stands on no line.
        return format!("Manual `{file}`: {}.", manual.section);
    }
    format!("Manual `{file}`, linha {}: {}.", manual.line, manual.section)
}
