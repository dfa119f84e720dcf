//! What a type cannot say, in Portuguese, for the generated documentation of every language.

use retaguarda::schema::{
    Choice, DateTimeForm, Decimal, Integer, Kind, Least, NumberChoice, Operation, Paging, Rule, Safety, Text,
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
        Kind::Date => "`AAAA-MM-DD`.".to_owned(),
        Kind::DateTime(DateTimeForm::WithOffset) => {
            "RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.".to_owned()
        }
        Kind::DateTime(DateTimeForm::Plain) => "`AAAA-MM-DD HH:MM:SS`.".to_owned(),
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
    }
}

/// Where the manual describes an operation.
pub fn manual(file: &str, operation: &Operation) -> String {
    format!("Manual `{file}`, linha {}: {}.", operation.manual.line, operation.manual.section)
}
