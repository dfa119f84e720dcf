//! The engine's manners, where a vector would not show them: options, places, texts, bounds.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail")]

use retaguarda::engine::json::Reader;
use retaguarda::engine::{self, Options, Severity};
use retaguarda::messages::{Code, Language};
use retaguarda::text;

const SESSION: &str = r#"{"url":"http://127.0.0.1:60500","codFilial":1,"senha":"senha","token":"t"}"#;
const CUSTOMER: &str = r#"{"nome":"Ana","tipo":"C","fisicaJuridica":"F","cpfCnpj":"160.257.170-87"}"#;

fn problems(operation: &str, body: &str, options: &str) -> Vec<(String, &'static str)> {
    let options = Options::from_json(options).expect("options");
    engine::validate(operation, &mut Reader::of_text("{}"), Some(body.as_bytes()), &options)
        .into_iter()
        .map(|problem| (problem.path, problem.code.name()))
        .collect()
}

fn body_of(body: &str, session: &str, options: &str) -> Result<String, Vec<Code>> {
    let options = Options::from_json(options).expect("options");
    let operation = "shop_control.clientes.cadastrar";
    engine::build(
        operation,
        &mut Reader::of_text("{}"),
        Some(body.as_bytes()),
        &mut Reader::of_text(session),
        1,
        &options,
    )
    .map(|built| String::from_utf8(built.request.body.expect("a body")).expect("UTF-8"))
    .map_err(|problems| problems.into_iter().map(|problem| problem.code).collect())
}

#[test]
fn all_problems_come_at_once() {
    let body = r#"{"nome":"","tipo":"Z","fisicaJuridica":"F","cpfCnpj":"16025717088","cep":"1","uf":"XX","nome2":1}"#;
    let found = problems("shop_control.clientes.cadastrar", body, "");
    let codes: Vec<&str> = found.iter().map(|(_, code)| *code).collect();
    let expected = [
        "text_empty",
        "invalid_choice",
        "identifier_check_digits",
        "identifier_length",
        "identifier_unknown",
        "unknown_key",
    ];
    assert_eq!(codes, expected);
    assert!(found.iter().all(|(path, _)| path.starts_with("/body/")));
}

#[test]
fn extra_fields_go_where_they_are_told_to() {
    let with = |options: &str| body_of(CUSTOMER, SESSION, options);
    let plain = r#"{"nome":"Ana","tipo":"C","fisicaJuridica":"F","cpfCnpj":"16025717087""#;
    assert_eq!(
        with(r#"{"extra":{"/campo":[1.50,{"a":null}],"/outro":"x"}}"#),
        Ok(format!(r#"{plain},"campo":[1.50,{{"a":null}}],"outro":"x"}}"#))
    );
    assert_eq!(with(r#"{"extra":{"/nada/campo":1}}"#), Err(vec![Code::InvalidExtra]));
    assert_eq!(with(r#"{"extra":{"/Nome":"Bia"}}"#), Err(vec![Code::InvalidExtra]));
}

#[test]
fn an_empty_text_is_no_value_where_no_text_belongs() {
    let body = r#"{"nome":"Ana","tipo":"C","fisicaJuridica":"F","cpfCnpj":"","pais":"","cep":""}"#;
    assert_eq!(
        body_of(body, SESSION, ""),
        Ok(r#"{"nome":"Ana","tipo":"C","fisicaJuridica":"F","pais":""}"#.to_owned())
    );
    assert_eq!(
        body_of(body, SESSION, r#"{"coerce":"form"}"#),
        Ok(r#"{"nome":"Ana","tipo":"C","fisicaJuridica":"F"}"#.to_owned())
    );
}

#[test]
fn brazilian_numbers_are_taken_from_forms_alone() {
    let sale = r#"{"cpfCnpj":"16025717087","codigoOperacao":"500","data":"2019-02-19T00:00:00-03:00","produtos":[{"codigo":"1","quantidade":"1","precoUnitario":"1.010,50"}],"recebimentos":[{"tipo":"C","valorParcelas":"1010.50","quantidadeParcelas":1}]}"#;
    let refused = problems("shop_control.vendas.cadastrar", sale, "");
    assert_eq!(refused, [("/body/produtos/0/precoUnitario".to_owned(), "number_format")]);
    assert_eq!(problems("shop_control.vendas.cadastrar", sale, r#"{"coerce":"form"}"#), []);
}

#[test]
fn a_time_without_zone_needs_one_from_the_session() {
    let sale = |date: &str| {
        format!(
            r#"{{"cpfCnpj":"16025717087","codigoOperacao":"500","data":"{date}","produtos":[{{"codigo":"1","quantidade":1,"precoUnitario":10}}],"recebimentos":[{{"tipo":"C","valorParcelas":10,"quantidadeParcelas":1}}]}}"#
        )
    };
    let build = |date: &str, session: &str| {
        let (body, options) = (sale(date), Options::default());
        engine::build(
            "shop_control.vendas.cadastrar",
            &mut Reader::of_text("{}"),
            Some(body.as_bytes()),
            &mut Reader::of_text(session),
            1,
            &options,
        )
        .map(|built| String::from_utf8(built.request.body.unwrap_or_default()).unwrap_or_default())
        .map_err(|problems| problems.first().map(|problem| problem.code))
    };
    let zoned = SESSION.replace('}', r#","utcOffset":"-03:00"}"#);
    assert_eq!(build("2019-02-19T10:00:00", SESSION), Err(Some(Code::MissingOffset)));
    assert_eq!(build("2019-02-19", SESSION), Err(Some(Code::MissingOffset)));
    assert!(
        build("2019-02-19T10:00:00", &zoned).is_ok_and(|body| body.contains("2019-02-19T10:00:00-03:00"))
    );
    assert!(build("2019-02-19", &zoned).is_ok_and(|body| body.contains("2019-02-19T00:00:00-03:00")));
    assert_eq!(build("2019-02-29T10:00:00-03:00", SESSION), Err(Some(Code::InvalidDateTime)));
    let wrong = SESSION.replace('}', r#","utcOffset":"Brasil"}"#);
    assert_eq!(build("2019-02-19T10:00:00-03:00", &wrong), Err(Some(Code::InvalidOption)));
}

#[test]
fn sums_that_differ_are_a_warning_and_the_sale_is_built() {
    let sale = r#"{"cpfCnpj":"16025717087","codigoOperacao":"500","data":"2019-02-19T00:00:00-03:00","produtos":[{"codigo":"1","quantidade":2,"precoUnitario":10.10,"descontoUnitario":0.10}],"recebimentos":[{"tipo":"C","valorParcelas":19.99,"quantidadeParcelas":1}]}"#;
    let built = engine::build(
        "shop_control.vendas.cadastrar",
        &mut Reader::of_text("{}"),
        Some(sale.as_bytes()),
        &mut Reader::of_text(SESSION),
        1,
        &Options::default(),
    )
    .expect("a warning stops nothing");
    let [warning] = built.warnings.as_slice() else { panic!("{:?}", built.warnings) };
    assert_eq!((warning.code, warning.severity), (Code::SumMismatch, Severity::Warning));
    assert!(
        warning.message("", Language::Portuguese).contains("19.99"),
        "{}",
        warning.message("", Language::Portuguese)
    );
    assert!(warning.message("", Language::English).contains("20.00"));
    assert_eq!(problems("shop_control.vendas.cadastrar", &sale.replace("19.99", "20.00"), ""), []);
    // Two instalments of ten reais, where the value is that of each.
    let halves = sale.replace(
        r#""valorParcelas":19.99,"quantidadeParcelas":1"#,
        r#""valorParcelas":10,"quantidadeParcelas":2"#,
    );
    assert_eq!(problems("shop_control.vendas.cadastrar", &halves, ""), []);
}

#[test]
fn lengths_count_characters_and_literals_keep_their_digits() {
    let named = |name: &str| CUSTOMER.replace("Ana", name);
    assert_eq!(problems("shop_control.clientes.cadastrar", &named(&"ã".repeat(60)), ""), []);
    assert_eq!(problems("shop_control.clientes.cadastrar", &named(&"ã".repeat(61)), "").len(), 1);
    assert_eq!(problems("shop_control.clientes.cadastrar", &named(&"\u{1F6D2}".repeat(60)), ""), []);
}

#[test]
fn what_is_wrong_with_a_call_and_its_session_is_told_by_its_place() {
    let built = engine::build(
        "shop_control.clientes.consultar",
        &mut Reader::of_text(
            r#"{"path":{"pagina":0},"query":{"datade":"20/02/2019","pagina":1},"body":{},"corpo":1}"#,
        ),
        None,
        &mut Reader::of_text(r#"{"url":"ftp://x","serie":"S"}"#),
        1,
        &Options::default(),
    );
    let found: Vec<(String, &str)> = built
        .expect_err("nothing is right")
        .into_iter()
        .map(|problem| (problem.path, problem.code.name()))
        .collect();
    let expected = [
        ("/session/url", "invalid_url"),
        ("/path/pagina", "number_too_small"),
        ("/query/datade", "invalid_date"),
        ("/query/pagina", "unknown_key"),
        ("/body", "unexpected_body"),
        ("/corpo", "unknown_key"),
        ("/session/token", "missing_setting"),
        ("/session/senha", "missing_setting"),
        ("/session/codFilial", "missing_setting"),
    ];
    assert_eq!(found, expected.map(|(path, code)| (path.to_owned(), code)));
}

#[test]
fn headers_of_a_caller_go_along_and_cannot_replace_ours() {
    let build = |headers: &str| {
        let params = format!(r#"{{"path":{{"pagina":1}},"headers":{headers}}}"#);
        engine::build(
            "shop_control.clientes.consultar",
            &mut Reader::of_text(&params),
            None,
            &mut Reader::of_text(SESSION),
            1,
            &Options::default(),
        )
    };
    let built = build(r#"{"X-Loja":"7"}"#).expect("a good header");
    assert!(built.request.headers.contains(&("X-Loja".to_owned(), "7".to_owned())));
    for headers in [r#"{"signature":"x"}"#, r#"{"X-Loja":"a\r\nb"}"#, r#"{"X Loja":"a"}"#, r#"{"X-Loja":1}"#]
    {
        let problems = build(headers).expect_err(headers);
        assert!(problems.iter().all(|problem| problem.code == Code::InvalidHeader), "{problems:?}");
    }
}

#[test]
fn printing_a_request_shows_no_secret() {
    let built = engine::build(
        "shop_control.autenticacao.autenticar",
        &mut Reader::of_text("{}"),
        None,
        &mut Reader::of_text(r#"{"url":"http://127.0.0.1","serie":"HIAABB-100000-ABCD","codFilial":1}"#),
        1,
        &Options::default(),
    )
    .expect("a request");
    assert!(built.request.url.contains("HIAABB"));
    assert!(!format!("{built:?}").contains("HIAABB"));
}

#[test]
fn numbers_of_a_reply_fit_the_host_or_come_as_text() {
    let reply = r#"{"sucesso":true,"statusCode":200,"dados":{"codigoGerado":9007199254740993}}"#;
    let parse =
        |options: &str| text::parse("shop_control.clientes.cadastrar", 200, "", reply.as_bytes(), options);
    assert!(parse("").contains(r#""codigoGerado":"9007199254740993""#), "{}", parse(""));
    assert!(parse("").contains("number_as_text"));
    assert!(parse(r#"{"decimals":"exact"}"#).contains(r#""codigoGerado":9007199254740993"#));
}

#[test]
fn every_code_has_both_texts_and_names_its_parameters() {
    for code in Code::ALL {
        for language in [Language::Portuguese, Language::English] {
            let template = code.template(language);
            assert!(!template.is_empty());
            for piece in template.split('{').skip(1) {
                let name = piece.split('}').next().unwrap_or_default();
                assert!(code.parameters().contains(&name), "{}: {name}", code.name());
            }
        }
    }
    let mut names: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Code::ALL.len());
}

#[test]
fn a_number_too_long_to_be_written_plain_is_never_another_one() {
    let sale = |quantity: &str| {
        format!(
            r#"{{"codigoCliente":1,"codigoOperacao":"5","data":"2019-02-19T00:00:00Z","recebimentos":[{{"tipo":"B","valor":1}}],
                "produtos":[{{"codigo":"1","quantidade":{quantity},"precoUnitario":1}}]}}"#
        )
    };
    let zeros = sale(&format!("1.{}", "0".repeat(450)));
    let built = engine::build(
        "shop_control.vendas.cadastrar",
        &mut Reader::of_text("{}"),
        Some(zeros.as_bytes()),
        &mut Reader::of_text(SESSION),
        1,
        &Options::default(),
    );
    let body = built.expect("a request").request.body.expect("a body");
    assert!(String::from_utf8_lossy(&body).contains(r#""quantidade":1,"#));

    let reply = r#"{"sucesso":true,"statusCode":200,"dados":{"codigo":"1","estoqueFiliais":[{"estoqueAtual":1e500}]}}"#;
    let read = text::parse("shop_control.estoque.detalhar", 200, "", reply.as_bytes(), "");
    assert!(read.contains(r#""estoqueAtual":"1e500""#), "{read}");
    assert!(read.contains("number_as_text"));
}

/// A form checks its body before it has a session.
#[test]
fn a_body_alone_has_what_is_always_the_same_and_may_lack_what_the_session_has() {
    let written = |operation: &str, body: &str| {
        engine::body(operation, body.as_bytes(), &Options::default())
            .map(|(bytes, _)| String::from_utf8(bytes).expect("UTF-8"))
            .map_err(|problems| problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>())
    };
    let grant = r#"{"grant_type":"personal"}"#;
    assert_eq!(written("egestor.autenticacao.autenticar", "{}"), Ok(grant.to_owned()));
    assert_eq!(written("egestor.autenticacao.autenticar.codigo", "{}"), Err(vec!["/body/code".to_owned()]));
    let form = r#"{"grant_type":"client_credentials"}"#;
    assert_eq!(written("uniplus.autenticacao.autenticar", "{}"), Ok(form.to_owned()));
}
