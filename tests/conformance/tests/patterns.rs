//! The patterns of identifiers, judged by a validator that is not ours: on random texts they say what `check` says of the shape.

use fastrand::Rng;
use retaguarda::identifiers::{Identifier, Strength, Uf, check, format};
use serde_json::{Value, json};

const TEXTS: usize = 3000;

#[test]
fn a_pattern_says_what_check_says() {
    // The masks of a phone are too many for a pattern, which is wider than the check there.
    for kind in Identifier::ALL.iter().copied().filter(|kind| *kind != Identifier::Phone) {
        let of = |masked| {
            let schema = json!({"pattern": std::format!("^(?:{})$", kind.pattern(masked))});
            jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{}: {error}", kind.name()))
        };
        let (typed, bare) = (of(true), of(false));
        let mut rng = Rng::with_seed(7);
        let (mut right, mut wrong) = (0, 0);
        for _ in 0..TEXTS {
            let text = text(&mut rng, kind);
            let checked = check(kind, &text, Strength::Shape);
            let value = Value::from(text.as_str());
            assert_eq!(typed.is_valid(&value), checked.is_ok(), "{} {text:?}", kind.name());
            let is_bare = checked.is_ok_and(|normalised| normalised.as_str() == text);
            assert_eq!(bare.is_valid(&value), is_bare, "{} {text:?}, bare", kind.name());
            if checked.is_ok() { right += 1 } else { wrong += 1 }
        }
        assert!(right > TEXTS / 10 && wrong > TEXTS / 10, "{}: {right} right, {wrong} wrong", kind.name());
    }
}

/// Numbers of a state in each of its lengths, bare and in their masks, and the word for who has none.
fn examples_of(state: Uf) -> Vec<String> {
    let kind = Identifier::Ie(state);
    let numbers = (8..=14).map(|length| "1".repeat(length)).chain(["P011004243002".to_owned()]);
    let taken: Vec<String> = numbers.filter(|text| check(kind, text, Strength::Shape).is_ok()).collect();
    let masked = taken.iter().filter_map(|text| format(kind, text));
    masked.chain(taken.clone()).chain(["ISENTO".to_owned()]).collect()
}

/// A right text in some mask, with none to two changes.
fn text(rng: &mut Rng, kind: Identifier) -> String {
    let owned: Vec<String>;
    let states: Vec<&str>;
    let examples: &[&str] = match kind {
        Identifier::Cpf => &["16025717087", "160.257.170-87"],
        Identifier::Cnpj => &["12ABC34501DE35", "11.222.333/0001-81"],
        Identifier::CpfCnpj => &["16025717087", "160.257.170-87", "12ABC34501DE35", "11.222.333/0001-81"],
        Identifier::Gtin => {
            &["7891000315507", "789 1000 315507", "96385074", "123456789012", "17891000315504", "SEM GTIN"]
        }
        Identifier::NfeKey => &[
            "35170312345678000195550010000012341000012340",
            "3517 0312 3456 7800 0195 5500 1000 0012 3410 0001 2340",
            "3517 0312 ABC4 56DE 0195 5500 1000 0012 3410 0001 2340",
        ],
        Identifier::Cep => &["82515000", "82515-000", "82.515-000"],
        Identifier::Uf => &["PR", "sp"],
        Identifier::IbgeMunicipality => &["4106902"],
        Identifier::Ncm => &["22021000", "2202.10.00"],
        Identifier::Cest => &["0301100", "03.011.00"],
        Identifier::Cfop => &["5102", "5.102"],
        Identifier::Phone => &["41992279389"],
        Identifier::Pis => &["12056412547", "120.56412.54-7", "120.5641.254-7"],
        Identifier::Email => &["vendas@loja.com.br", "a.b@c-d.io"],
        Identifier::Ie(state) => {
            owned = examples_of(state);
            states = owned.iter().map(String::as_str).collect();
            &states
        }
    };
    let mut text: Vec<char> = examples[rng.usize(..examples.len())].chars().collect();
    for _ in 0..rng.usize(..3) {
        let place = rng.usize(..=text.len());
        let new = ['0', '7', 'a', 'Z', '.', '-', '/', ' ', '(', 'é'][rng.usize(..10)];
        match rng.u8(..3) {
            0 => text.insert(place, new),
            1 if place < text.len() => {
                text.remove(place);
            }
            _ if place < text.len() => text[place] = new,
            _ => {}
        }
    }
    // White space around a text is no part of it, and none of the pattern's.
    text.into_iter().collect::<String>().trim().to_owned()
}
