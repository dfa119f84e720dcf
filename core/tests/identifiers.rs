//! What holds of all identifiers, tried on numbers made up at random.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on is to stop"
)]

use proptest::prelude::*;
use proptest::sample::select;
use retaguarda::identifiers::{
    Defect, Identifier, Lengths, Progress, Strength, Uf, check, corrected, format, partial, uf,
};

fn digit() -> impl Strategy<Value = u8> + Clone {
    b'0'..=b'9'
}

fn letter_or_digit() -> impl Strategy<Value = u8> {
    prop_oneof![3 => digit(), 1 => b'A'..=b'Z']
}

fn repeated(text: &str) -> bool {
    text.bytes().all(|byte| text.as_bytes()[0] == byte)
}

/// The text with the check digits that it calls for.
fn right_one(kind: Identifier, text: &str) -> String {
    corrected(kind, text).unwrap()
}

fn a_cpf() -> impl Strategy<Value = String> {
    "[0-9]{9}"
        .prop_map(|base| right_one(Identifier::Cpf, &format!("{base}00")))
        .prop_filter("given to nobody", |cpf| !repeated(cpf))
}

fn a_numeric_cnpj() -> impl Strategy<Value = String> {
    "[0-9]{12}"
        .prop_map(|base| right_one(Identifier::Cnpj, &format!("{base}00")))
        .prop_filter("given to nobody", |cnpj| !repeated(cnpj))
}

fn a_cnpj() -> impl Strategy<Value = String> {
    "([0-9]|[0-9]|[0-9]|[A-Z]){12}"
        .prop_map(|base| right_one(Identifier::Cnpj, &format!("{base}00")))
        .prop_filter("given to nobody", |cnpj| !repeated(cnpj))
}

fn a_gtin() -> impl Strategy<Value = String> {
    "[0-9]{8}|[0-9]{12}|[0-9]{13}|[0-9]{14}"
        .prop_map(|text| right_one(Identifier::Gtin, &text))
        .prop_filter("given to nobody", |gtin| gtin.bytes().any(|digit| digit != b'0'))
}

fn a_pis() -> impl Strategy<Value = String> {
    "[0-9]{11}"
        .prop_map(|text| right_one(Identifier::Pis, &text))
        .prop_filter("given to nobody", |pis| !repeated(pis))
}

/// A state's two digits.
fn a_state() -> impl Strategy<Value = &'static str> {
    select(vec![
        "11", "12", "13", "14", "15", "16", "17", "21", "22", "23", "24", "25", "26", "27", "28", "29", "31",
        "32", "33", "35", "41", "42", "43", "50", "51", "52", "53",
    ])
}

fn a_municipality() -> impl Strategy<Value = String> {
    (a_state(), "[0-9]{5}")
        .prop_map(|(state, rest)| right_one(Identifier::IbgeMunicipality, &format!("{state}{rest}")))
}

fn an_nfe_key() -> impl Strategy<Value = String> {
    let issuer = prop_oneof![
        2 => (a_cnpj(), 0..=999_u16),
        1 => (a_cpf().prop_map(|cpf| format!("000{cpf}")), 910..=969_u16),
    ];
    (a_state(), 0..=99_u8, 1..=12_u8, issuer, select(vec!["55", "65"]), "[0-9]{19}").prop_map(
        |(state, year, month, (issuer, series), model, rest)| {
            let head = format!("{state}{year:02}{month:02}{issuer}{model}{series:03}");
            right_one(Identifier::NfeKey, &format!("{head}{rest}"))
        },
    )
}

/// Digits as each state's numbers begin, of each length there is; the check digits are made right.
const STATES: [(Uf, &str); 27] = [
    (Uf::Ac, "01[0-9]{11}"),
    (Uf::Al, "24[0-9]{7}"),
    (Uf::Am, "[0-9]{9}"),
    (Uf::Ap, "0301[5-9][0-9]{4}|03[0-9]{7}"),
    (Uf::Ba, "[0-9]{8}|[0-9]{9}"),
    (Uf::Ce, "0[67][0-9]{7}"),
    (Uf::Df, "0[78][0-9]{11}"),
    (Uf::Es, "[0-9]{9}"),
    (Uf::Go, "(10|11|15|2[0-9])[0-9]{7}|101[01][0-9]{5}"),
    (Uf::Ma, "12[0-9]{7}"),
    (Uf::Mg, "[0-9]{13}"),
    (Uf::Ms, "(28|50)[0-9]{7}"),
    (Uf::Mt, "[0-9]{11}|[0-9]{10}|[0-9]{9}"),
    (Uf::Pa, "(15|7[5-9])[0-9]{7}"),
    (Uf::Pb, "[0-9]{9}"),
    (Uf::Pe, "[0-9]{9}|18[0-9]{12}"),
    (Uf::Pi, "[0-9]{9}"),
    (Uf::Pr, "[0-9]{10}"),
    (Uf::Rj, "[0-9]{8}"),
    (Uf::Rn, "20[0-9]{7}|20[0-9]{8}"),
    (Uf::Ro, "[0-9]{14}|[0-9]{9}"),
    (Uf::Rr, "24[0-9]{7}"),
    (Uf::Rs, "([1-3][0-9]{2}|800|900)[0-9]{7}"),
    (Uf::Sc, "[0-9]{9}"),
    (Uf::Se, "[0-9]{9}"),
    (Uf::Sp, "[0-9]{12}|P0[0-9]{11}"),
    (Uf::To, "29[0-9]{7}|29(0[1-3]|99)[0-9]{7}"),
];

fn an_ie() -> impl Strategy<Value = (Identifier, String)> {
    select(&STATES)
        .prop_flat_map(|(state, digits)| (Just(Identifier::Ie(state)), digits))
        .prop_map(|(kind, text)| (kind, right_one(kind, &text)))
        .prop_filter("given to nobody", |(_, text)| text.bytes().any(|digit| digit != b'0'))
}

fn a_phone() -> impl Strategy<Value = String> {
    let areas = vec!["11", "28", "41", "55", "67", "79", "99"];
    (select(areas), prop_oneof!["9[0-9]{8}", "[2-5][0-9]{7}"])
        .prop_map(|(area, number)| format!("{area}{number}"))
}

/// A right text of each kind.
fn right() -> impl Strategy<Value = (Identifier, String)> {
    let of = |kind| move |text| (kind, text);
    prop_oneof![
        1 => a_cpf().prop_map(of(Identifier::Cpf)),
        1 => a_cnpj().prop_map(of(Identifier::Cnpj)),
        1 => prop_oneof![a_cpf(), a_cnpj()].prop_map(of(Identifier::CpfCnpj)),
        1 => a_gtin().prop_map(of(Identifier::Gtin)),
        1 => an_nfe_key().prop_map(of(Identifier::NfeKey)),
        1 => "[1-9][0-9]{7}".prop_map(of(Identifier::Cep)),
        1 => select(&uf::CODES).prop_map(|code| (Identifier::Uf, code.to_owned())),
        1 => a_municipality().prop_map(of(Identifier::IbgeMunicipality)),
        1 => "[0-9]{8}".prop_map(of(Identifier::Ncm)),
        1 => "[0-9]{7}".prop_map(of(Identifier::Cest)),
        1 => "[1235-7][0-9]{3}".prop_map(of(Identifier::Cfop)),
        1 => a_phone().prop_map(of(Identifier::Phone)),
        1 => a_pis().prop_map(of(Identifier::Pis)),
        1 => "[a-z]{1,8}(\\.[a-z]{1,8})?@[a-z]{1,9}(\\.com)?\\.br".prop_map(of(Identifier::Email)),
        6 => an_ie(),
    ]
}

fn any_kind() -> impl Strategy<Value = Identifier> {
    select(Identifier::ALL)
}

/// Anything at all, and what looks more or less like an identifier.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9 ./()+-]{0,20}",
        "[0-9A-Za-z./-]{0,20}",
        "[0-9]{0,80}",
        "SEM? ?GT?I?N? ?|ISEN?TO",
        (right(), any::<prop::sample::Index>(), any::<char>()).prop_map(|((_, text), at, other)| {
            let mut characters: Vec<char> = text.chars().collect();
            let at = at.index(characters.len());
            characters[at] = other;
            characters.into_iter().collect()
        }),
    ]
}

fn strict(kind: Identifier, text: &str) -> Result<String, Defect> {
    check(kind, text, Strength::Strict).map(|normalised| normalised.as_str().to_owned())
}

/// Where a change may go unseen: two remainders, 0 and 1, share the digit 0, and weights 5 and 6 or 9 and 2 can
/// move both sums from the one to the other.
fn cnpj_is_blind(cnpj: &str, at: usize) -> bool {
    cnpj.ends_with("00") && [0, 4, 8].contains(&at)
}

/// Every text that differs from this one in one digit, and where it does.
fn one_digit_changed(text: &str) -> impl Iterator<Item = (usize, String)> {
    let changes = (0..text.len()).flat_map(|at| ('0'..='9').map(move |digit| (at, digit.to_string())));
    changes.filter_map(move |(at, digit)| {
        let mut changed = text.to_owned();
        changed.replace_range(at..=at, &digit);
        (changed != text).then_some((at, changed))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_right_text_passes_as_it_is_and_in_its_mask((kind, text) in right()) {
        prop_assert_eq!(strict(kind, &text), Ok(text.clone()));
        let masked = format(kind, &text).unwrap();
        prop_assert_eq!(strict(kind, &masked), Ok(text.clone()), "{}", masked);
        prop_assert_eq!(strict(kind, &format!(" {}\t", masked.to_lowercase())), Ok(text.clone()));
        prop_assert!(text.len() <= kind.max_length());
        for strength in [Strength::Shape, Strength::Off] {
            let normalised = check(kind, &masked, strength).unwrap();
            prop_assert_eq!(normalised.as_str(), &text);
        }
    }

    #[test]
    fn a_right_text_is_followed_to_its_end((kind, text) in right()) {
        for length in 0..text.len() {
            let (shown, progress) = partial(kind, &text[..length]);
            prop_assert!(!matches!(progress, Progress::Wrong(_)), "{} {:?}", shown, progress);
        }
        let (shown, progress) = partial(kind, &text);
        prop_assert_eq!(progress, Progress::Complete);
        prop_assert_eq!(Some(shown), format(kind, &text));
    }

    #[test]
    fn a_text_typed_through_its_mask_arrives((kind, text) in right()) {
        let mut shown = String::new();
        for character in text.chars() {
            shown.push(character);
            shown = partial(kind, &shown).0;
        }
        prop_assert_eq!(strict(kind, &shown), Ok(text));
        // Of one length to another the mask may change: what counts is what stands in its places.
        let characters =
            |text: &str| text.bytes().filter(|byte| kind == Identifier::Email || byte.is_ascii_alphanumeric()).count();
        while !shown.is_empty() {
            let before = characters(&shown);
            shown.pop();
            shown = partial(kind, &shown).0;
            prop_assert!(characters(&shown) < before, "{} cannot be deleted from", shown);
        }
    }

    #[test]
    fn a_kind_of_two_tells_which(cpf in a_cpf(), cnpj in a_cnpj()) {
        let kind = |text| check(Identifier::CpfCnpj, text, Strength::Strict).map(|normalised| normalised.kind());
        prop_assert_eq!(kind(&cpf), Ok(Identifier::Cpf));
        prop_assert_eq!(kind(&cnpj), Ok(Identifier::Cnpj));
    }

    #[test]
    fn no_change_of_one_digit_of_a_gtin_goes_unseen(gtin in a_gtin()) {
        for (_, changed) in one_digit_changed(&gtin) {
            prop_assert!(strict(Identifier::Gtin, &changed).is_err(), "{} -> {}", gtin, changed);
        }
    }

    #[test]
    fn a_change_of_one_digit_of_a_cpf_is_seen_where_arithmetic_can_see(cpf in a_cpf()) {
        for (at, changed) in one_digit_changed(&cpf) {
            let blind = match at {
                0 => cpf.get(9..10) == Some("0"),
                5 => cpf.ends_with("00"),
                _ => false,
            };
            prop_assert!(blind || strict(Identifier::Cpf, &changed).is_err(), "{} -> {}", cpf, changed);
        }
    }

    #[test]
    fn a_change_of_one_digit_of_a_cnpj_is_seen_where_arithmetic_can_see(cnpj in a_numeric_cnpj()) {
        for (at, changed) in one_digit_changed(&cnpj) {
            let blind = cnpj_is_blind(&cnpj, at);
            prop_assert!(blind || strict(Identifier::Cnpj, &changed).is_err(), "{} -> {}", cnpj, changed);
        }
    }

    #[test]
    fn a_change_of_one_letter_of_a_cnpj_is_seen_where_arithmetic_can_see(
        cnpj in a_cnpj(), at in 0..12_usize, other in letter_or_digit(),
    ) {
        let was = cnpj.as_bytes()[at];
        let mut changed = cnpj.clone();
        changed.replace_range(at..=at, &char::from(other).to_string());
        let unseen = strict(Identifier::Cnpj, &changed).is_ok();
        if was.abs_diff(other).is_multiple_of(11) {
            prop_assert!(unseen || repeated(&changed), "{} -> {}", cnpj, changed);
        } else {
            prop_assert!(!unseen || cnpj_is_blind(&cnpj, at), "{} -> {}", cnpj, changed);
        }
    }

    #[test]
    fn a_dead_end_is_told_as_soon_as_it_is_one(
        (kind, text) in prop_oneof![right(), (any_kind(), "[0-9]{1,14}")], rest in 1..=2_usize,
    ) {
        // Their ends are not digits alone.
        let letters = matches!(kind, Identifier::Uf | Identifier::CpfCnpj | Identifier::Email);
        if letters || text.len() <= rest || text.len() > kind.max_length() {
            return Ok(());
        }
        let begun = &text[..text.len() - rest];
        let ends = (0..100_u8).map(|end| if rest == 1 { format!("{}", end % 10) } else { format!("{end:02}") });
        let can_end = ends.map(|end| format!("{begun}{end}")).any(|text| strict(kind, &text).is_ok());
        let progress = partial(kind, begun).1;
        if can_end {
            prop_assert!(!matches!(progress, Progress::Wrong(_)), "{} {:?}", begun, progress);
        }
        if !can_end && text.len() == kind.max_length() && kind != Identifier::Phone && strict(kind, begun).is_err() {
            prop_assert!(matches!(progress, Progress::Wrong(_)), "{} {:?}", begun, progress);
        }
    }

    #[test]
    fn no_text_is_too_strange(kind in any_kind(), text in any_text()) {
        for strength in [Strength::Strict, Strength::Shape, Strength::Off] {
            if let Ok(normalised) = check(kind, &text, strength) {
                prop_assert!(normalised.as_str().is_ascii());
                if strength != Strength::Off {
                    prop_assert_eq!(check(kind, normalised.as_str(), strength), Ok(normalised));
                    let masked = format(kind, &text).unwrap();
                    prop_assert_eq!(check(kind, &masked, strength), Ok(normalised), "{}", masked);
                }
            } else {
                prop_assert!(strength == Strength::Strict || check(kind, &text, Strength::Strict).is_err());
            }
        }
        let (shown, progress) = partial(kind, &text);
        prop_assert_eq!(partial(kind, &shown), (shown.clone(), progress));
        prop_assert_eq!(strict(kind, &shown).is_ok(), progress == Progress::Complete, "{} {:?}", shown, progress);
    }
}

#[test]
fn names_lead_back() {
    for &kind in Identifier::ALL {
        assert_eq!(Identifier::from_name(kind.name()), Some(kind));
    }
    assert_eq!(Identifier::from_name("CPF"), None);
    assert_eq!(Identifier::from_name("ie:SP"), Some(Identifier::Ie(Uf::Sp)));
    assert_eq!(Identifier::from_name("ie:XX"), None);
    assert_eq!(Identifier::Ie(Uf::Sp).label(), "IE/SP");
    assert_eq!(Strength::from_name("strict"), Some(Strength::default()));
    assert_eq!(Strength::from_name("shape"), Some(Strength::Shape));
    assert_eq!(Strength::from_name("off"), Some(Strength::Off));
    assert_eq!(Strength::from_name(""), None);
}

#[test]
fn lengths_are_those_of_the_normalised_text() {
    let lengths: Vec<usize> = Identifier::ALL.iter().map(|kind| kind.max_length()).collect();
    let states = [13, 9, 9, 9, 9, 9, 13, 9, 9, 9, 13, 9, 11, 9, 9, 14, 9, 10, 8, 10, 14, 9, 10, 9, 9, 13, 11];
    assert_eq!(lengths, [&[11, 14, 14, 14, 44, 8, 2, 7, 8, 7, 4, 11, 11, 254][..], &states].concat());
}

#[test]
fn off_takes_the_mask_and_nothing_else() {
    let off = |kind, text| check(kind, text, Strength::Off).map(|normalised| normalised.as_str().to_owned());
    let is = |text: &str| Ok(text.to_owned());
    assert_eq!(off(Identifier::IbgeMunicipality, "355030"), is("355030"));
    assert_eq!(off(Identifier::Cpf, "160.257.1"), is("1602571"));
    assert_eq!(off(Identifier::Cnpj, "isento"), is("ISENTO"));
    assert_eq!(off(Identifier::Cep, "a-b/c"), is("ab/c"));
    assert_eq!(off(Identifier::Phone, "+1 (415) 555-2671"), is("+14155552671"));
    assert_eq!(off(Identifier::Phone, "+55 41 99227-9389"), is("41992279389"));
    assert_eq!(off(Identifier::Cpf, ""), is(""));
    assert_eq!(off(Identifier::Cpf, "çç"), Err(Defect::Characters));
    assert_eq!(
        off(Identifier::Cpf, &"1".repeat(45)),
        Err(Defect::Length { found: 45, expected: Lengths::of(&[44]) })
    );
    let kind = |text| check(Identifier::CpfCnpj, text, Strength::Off).map(|normalised| normalised.kind());
    assert_eq!(kind("160.257.170-00"), Ok(Identifier::Cpf));
    assert_eq!(kind("12.345"), Ok(Identifier::CpfCnpj));
}

#[test]
fn a_cpf_on_its_way_to_a_cnpj() {
    let follow = |text| partial(Identifier::CpfCnpj, text);
    assert_eq!(follow("16025717087"), ("160.257.170-87".to_owned(), Progress::Complete));
    assert_eq!(follow("16025717088"), ("160.257.170-88".to_owned(), Progress::Incomplete));
    assert_eq!(follow("160.257.170-870"), ("16.025.717/0870".to_owned(), Progress::Incomplete));
    assert_eq!(follow("12.A"), ("12.A".to_owned(), Progress::Incomplete));
    assert_eq!(follow("12.ABC.345/01DE-35").1, Progress::Complete);
    let length = |text| check(Identifier::CpfCnpj, text, Strength::Strict).unwrap_err();
    assert_eq!(length("1602571708"), Defect::Length { found: 10, expected: Lengths::of(&[11, 14]) });
    assert_eq!(length("160257170871"), Defect::Length { found: 12, expected: Lengths::of(&[11, 14]) });
    assert_eq!(length("160.257.170-8A"), Defect::Length { found: 11, expected: Lengths::of(&[14]) });
}
