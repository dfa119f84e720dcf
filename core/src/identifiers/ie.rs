//! Inscrição Estadual, the number of a taxpayer of ICMS: each state has a rule of its own.
//!
//! The rules are those of the states' *roteiros de crítica* (<http://www.sintegra.gov.br/insc_est.html>) and of what
//! states have decreed since; `docs/identifiers.md` has each with its source, and what was decided where sources
//! differ. A prefix is asked for where the state's own rule asks for it. No number is all zeros.
//!
//! `ISENTO`, the word for who has none, stands wherever the number may, in any case.

use super::rule::{Digit, ELEVEN, Form, Rule, TEN, among, digit};
use super::uf::Uf;

/// What the vendors take where somebody has no Inscrição Estadual. It checks as one does.
pub const EXEMPT: &str = "ISENTO";

/// Modulus 11 where what has two places loses the first: remainder 0 gives 1, remainder 1 gives 0.
const WRAPPED: &[u8] = b"10987654321";
/// Modulus 11 where the digit is the last one of the remainder.
const REMAINDER: &[u8] = b"01234567890";

/// Eight digits, then one: the rule of most states.
const NINE: &[Digit] = &[digit(8, b"98765432", ELEVEN)];
/// As in a CNPJ, one digit shorter.
const THIRTEEN: &[Digit] = &[digit(11, b"43298765432", ELEVEN), digit(12, b"543298765432", ELEVEN)];

/// A number of nine digits in the mask of most states.
const fn nine(digits: &'static [Digit]) -> Form {
    Form::of(b"00.000.000-0").digits(digits)
}

const NAMES: &str = "ie:ACie:ALie:AMie:APie:BAie:CEie:DFie:ESie:GOie:MAie:MGie:MSie:MTie:PAie:PBie:PEie:PIie:PR\
    ie:RJie:RNie:ROie:RRie:RSie:SCie:SEie:SPie:TO";
const LABELS: &str = "IE/ACIE/ALIE/AMIE/APIE/BAIE/CEIE/DFIE/ESIE/GOIE/MAIE/MGIE/MSIE/MTIE/PAIE/PBIE/PEIE/PIIE/PR\
    IE/RJIE/RNIE/ROIE/RRIE/RSIE/SCIE/SEIE/SPIE/TO";

/// The rule of a state.
const fn state(forms: &'static [Form]) -> Rule {
    Rule::of(forms).free(b".-/ ").or(EXEMPT).not_all(b'0')
}

/// What the interface and what people call the number of a state.
pub(super) fn names(state: Uf) -> (&'static str, &'static str) {
    let name =
        |names: &'static str| names.get(state as usize * 5..state as usize * 5 + 5).unwrap_or_default();
    (name(NAMES), name(LABELS))
}

pub(super) fn rule(state: Uf) -> &'static Rule {
    RULES.get(state as usize).unwrap_or(&RULES[0])
}

/// In the order of the states' codes.
static RULES: [Rule; 27] = [
    // AC
    state(&[Form::of(b"00.000.000/000-00").among(&[among(0, 2, b"0101")]).digits(THIRTEEN)]),
    // AL: the kinds of company in the third digit, as the roteiro lists them, are no longer all there are.
    state(&[nine(NINE).among(&[among(0, 2, b"2424")])]),
    // AM
    state(&[nine(NINE)]),
    // AP: two ranges of old numbers add 5 or 9 to the sum, and the second gives 1 where others give 0.
    state(&[
        nine(&[digit(8, b"98765432", b"65432100987")]).among(&[among(0, 8, b"0300000103017000")]),
        nine(&[digit(8, b"98765432", b"21109876543")]).among(&[among(0, 8, b"0301700103019022")]),
        nine(NINE).among(&[among(0, 8, b"0301902303999999")]),
    ]),
    // BA: modulus 10 or 11 by the first of eight digits, the second of nine; the last digit is reckoned first.
    state(&[
        Form::of(b"000000-00")
            .among(&[among(0, 1, b"05 88")])
            .digits(&[digit(7, b"765432", TEN), digit(6, b"87654302", TEN)]),
        Form::of(b"000000-00")
            .among(&[among(0, 1, b"67 99")])
            .digits(&[digit(7, b"765432", ELEVEN), digit(6, b"87654302", ELEVEN)]),
        Form::of(b"0000000-00")
            .among(&[among(1, 1, b"05 88")])
            .digits(&[digit(8, b"8765432", TEN), digit(7, b"987654302", TEN)]),
        Form::of(b"0000000-00")
            .among(&[among(1, 1, b"67 99")])
            .digits(&[digit(8, b"8765432", ELEVEN), digit(7, b"987654302", ELEVEN)]),
    ]),
    // CE
    state(&[nine(NINE).among(&[among(0, 2, b"0607")])]),
    // DF
    state(&[Form::of(b"00.000.000/000-00").among(&[among(0, 2, b"0708")]).digits(THIRTEEN)]),
    // ES
    state(&[Form::of(b"000.000.00-0").digits(NINE)]),
    // GO: in a range of old numbers, and in one number, remainder 1 gave 1; today it gives 0.
    state(&[
        nine(NINE).among(&[among(0, 2, b"1011 1515 2029")]),
        nine(&[digit(8, b"98765432", b"01987654321")]).among(&[among(
            0,
            8,
            b"1010310510119997 1109440211094402",
        )]),
    ]),
    // MA
    state(&[nine(NINE).among(&[among(0, 2, b"1212")])]),
    // MG: the first digit is reckoned with a zero between the municipality and the number.
    state(&[Form::of(b"000.000.000/0000")
        .digits(&[digit(11, b"12112121212", TEN).split(), digit(12, b"32;:98765432", ELEVEN)])]),
    // MS
    state(&[nine(NINE).among(&[among(0, 2, b"2828 5050")])]),
    // MT: eleven digits, whose zeros in front may be left out.
    state(&[
        Form::of(b"0000000000-0").digits(&[digit(10, b"3298765432", ELEVEN)]),
        Form::of(b"000000000-0").digits(&[digit(9, b"298765432", ELEVEN)]),
        Form::of(b"00000000-0").digits(NINE),
    ]),
    // PA
    state(&[nine(NINE).among(&[among(0, 2, b"1515 7579")])]),
    // PB
    state(&[nine(NINE)]),
    // PE: nine digits since eFisco, fourteen in the register before it.
    state(&[
        Form::of(b"0000000-00").digits(&[digit(7, b"8765432", ELEVEN), digit(8, b"98765432", ELEVEN)]),
        Form::of(b"00.0.000.0000000-0").among(&[among(0, 2, b"1818")]).digits(&[digit(
            13,
            b"5432198765432",
            WRAPPED,
        )]),
    ]),
    // PI
    state(&[nine(NINE)]),
    // PR
    state(&[
        Form::of(b"000.00000-00").digits(&[digit(8, b"32765432", ELEVEN), digit(9, b"432765432", ELEVEN)])
    ]),
    // RJ
    state(&[Form::of(b"00.000.00-0").digits(&[digit(7, b"2765432", ELEVEN)])]),
    // RN
    state(&[
        nine(NINE).among(&[among(0, 2, b"2020")]),
        Form::of(b"00.0.000.000-0").among(&[among(0, 2, b"2020")]).digits(&[digit(9, b":98765432", ELEVEN)]),
    ]),
    // RO: fourteen digits, or nine of before 2000, which begin with the municipality.
    state(&[
        Form::of(b"0000000000000-0").digits(&[digit(13, b"6543298765432", WRAPPED)]),
        Form::of(b"000.00000-0").digits(&[digit(8, b"00065432", WRAPPED)]),
    ]),
    // RR
    state(&[Form::of(b"00000000-0").among(&[among(0, 2, b"2424")]).digits(&[digit(
        8,
        b"12345678",
        b"012345678",
    )])]),
    // RS: the municipality, or 800 and 900 for what has none.
    state(&[Form::of(b"000/0000000").among(&[among(0, 3, b"001499 800800 900900")]).digits(&[digit(
        9,
        b"298765432",
        ELEVEN,
    )])]),
    // SC
    state(&[Form::of(b"000.000.000").digits(NINE)]),
    // SE
    state(&[Form::of(b"00000000-0").digits(NINE)]),
    // SP: companies, and farmers with a P.
    state(&[
        Form::of(b"000.000.000.000")
            .digits(&[digit(8, b"1345678:", REMAINDER), digit(11, b"32:98765432", REMAINDER)]),
        Form::of(b"P-00000000.0/000").among(&[among(1, 1, b"00")]).digits(&[digit(
            9,
            b"01345678:",
            REMAINDER,
        )]),
    ]),
    // TO: nine digits since 2002, eleven before it, of which the third and fourth tell the kind of taxpayer.
    state(&[
        nine(NINE).among(&[among(0, 2, b"2929")]),
        Form::of(b"00.00.000000-0")
            .among(&[among(0, 2, b"2929"), among(2, 2, b"0103 9999")])
            .digits(&[digit(10, b"9800765432", ELEVEN)]),
    ]),
];

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Ie, Lengths, Progress, Strength, check, format, partial};
    use super::*;

    fn strict(state: Uf, text: &str) -> Result<String, Defect> {
        check(Ie(state), text, Strength::Strict).map(|ie| ie.as_str().to_owned())
    }

    /// The states' own examples, from their roteiros, in their masks.
    const EXAMPLES: [(Uf, &str); 34] = [
        (Uf::Ac, "01.004.823/001-12"),
        (Uf::Al, "24.000.004-8"),
        (Uf::Am, "04.345.678-2"),
        (Uf::Ap, "03.012.345-9"),
        (Uf::Ba, "123456-63"),
        (Uf::Ba, "612345-57"),
        (Uf::Ba, "1000003-06"),
        (Uf::Ce, "06.000.001-5"),
        (Uf::Df, "07.300.001/001-09"),
        (Uf::Es, "082.223.54-8"),
        (Uf::Go, "10.987.654-7"),
        (Uf::Ma, "12.000.038-5"),
        (Uf::Mg, "062.307.904/0081"),
        (Uf::Ms, "28.303.759-8"),
        (Uf::Mt, "0013000001-9"),
        (Uf::Mt, "130365630-0"),
        (Uf::Mt, "13335740-6"),
        (Uf::Pa, "15.999.999-5"),
        (Uf::Pb, "16.000.001-7"),
        (Uf::Pe, "0321418-40"),
        (Uf::Pe, "18.1.001.0000004-9"),
        (Uf::Pi, "19.301.656-7"),
        (Uf::Pr, "123.45678-50"),
        (Uf::Rj, "78.045.30-2"),
        (Uf::Rn, "20.040.040-1"),
        (Uf::Rn, "20.0.040.040-0"),
        (Uf::Ro, "0000000062521-3"),
        (Uf::Rr, "24006628-1"),
        (Uf::Rs, "224/3658792"),
        (Uf::Sc, "251.040.852"),
        (Uf::Se, "27123456-3"),
        (Uf::Sp, "110.042.490.114"),
        (Uf::Sp, "P-01100424.3/002"),
        (Uf::To, "29.01.022783-6"),
    ];

    #[test]
    fn the_examples_of_the_states_pass_and_are_written_alike() {
        for (state, text) in EXAMPLES {
            let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
            assert_eq!(strict(state, text).as_ref(), Ok(&bare), "{state:?} {text}");
            assert_eq!(format(Ie(state), &bare).as_deref(), Some(text));
            assert_eq!(partial(Ie(state), &bare), (text.to_owned(), Progress::Complete));
        }
    }

    #[test]
    fn prefixes_of_late_are_known_and_others_are_not() {
        for (state, right, wrong) in [
            (Uf::Df, "08.421.635/001-90", "06.421.635/001-90"),
            (Uf::Go, "20.003.152-0", "12.003.152-0"),
            (Uf::Ms, "50.000.000-0", "51.000.000-0"),
            (Uf::Pa, "75.000.002-3", "14.000.002-3"),
            (Uf::Rs, "800/1234507", "700/1234507"),
            (Uf::Rs, "900/5678939", "000/5678939"),
        ] {
            assert!(strict(state, right).is_ok(), "{right}");
            assert_eq!(strict(state, wrong), Err(Defect::Unknown), "{wrong}");
        }
    }

    #[test]
    fn in_goias_both_digits_of_old_numbers_pass() {
        assert!(strict(Uf::Go, "101031191").is_ok());
        assert!(strict(Uf::Go, "101031190").is_ok());
        assert!(strict(Uf::Go, "110944020").is_ok());
        assert!(strict(Uf::Go, "110944021").is_ok());
        assert_eq!(strict(Uf::Go, "101031192"), Err(Defect::CheckDigits));
    }

    #[test]
    fn the_word_stands_where_the_number_may() {
        for state in Uf::ALL {
            assert_eq!(strict(state, " isento ").as_deref(), Ok(EXEMPT));
            assert_eq!(partial(Ie(state), "ise"), ("ISE".to_owned(), Progress::Incomplete));
            assert_eq!(partial(Ie(state), "Isento"), ("ISENTO".to_owned(), Progress::Complete));
            assert_eq!(format(Ie(state), "isento").as_deref(), Some(EXEMPT));
        }
        assert_eq!(strict(Uf::Pr, "iſento"), Err(Defect::Characters));
        assert_eq!(strict(Uf::Pr, "ISENTA"), Err(Defect::Characters));
    }

    #[test]
    fn defects_are_told_apart() {
        assert_eq!(strict(Uf::Ba, "612345-58"), Err(Defect::CheckDigits));
        let two = Defect::Length { found: 10, expected: Lengths::of(&[9, 14]) };
        assert_eq!(strict(Uf::Pe, "0321418400"), Err(two));
        let farmer = Defect::Length { found: 11, expected: Lengths::of(&[12]) };
        assert_eq!(strict(Uf::Sp, "110.042.490.11"), Err(farmer));
        assert_eq!(strict(Uf::Sp, "P-01100424.4/002"), Err(Defect::CheckDigits));
        assert_eq!(strict(Uf::Sc, "000000000"), Err(Defect::Repeated));
        assert_eq!(strict(Uf::Sc, "٢٥١٠٤٠٨٥٢"), Err(Defect::Characters));
        assert!(check(Ie(Uf::Sc), "251040853", Strength::Shape).is_ok());
        assert!(check(Ie(Uf::Sc), "25104085", Strength::Off).is_ok());
    }

    #[test]
    fn a_digit_known_too_early_is_told_early() {
        // In Bahia the last digit is reckoned first, and with it the one before.
        assert_eq!(partial(Ie(Uf::Ba), "10000031").1, Progress::Wrong(Defect::CheckDigits));
        assert_eq!(partial(Ie(Uf::Ba), "10000030").1, Progress::Incomplete);
        assert_eq!(partial(Ie(Uf::Sp), "11004249").1, Progress::Incomplete);
        assert_eq!(partial(Ie(Uf::Sp), "110042491").1, Progress::Wrong(Defect::CheckDigits));
        assert_eq!(partial(Ie(Uf::Ap), "02").1, Progress::Wrong(Defect::Unknown));
    }
}
