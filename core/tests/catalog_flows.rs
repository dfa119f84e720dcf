//! What flows know of the catalog: which operations, by what, and what no const check sees because it spans kinds, systems and whole calls.

#![cfg(feature = "all")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use retaguarda::engine::json::Reader;
use retaguarda::engine::{Options, build};
use retaguarda::schema::*;
use retaguarda::systems::{SYSTEMS, operation};

/// Every operation of which this holds, by its id.
fn ids(holds: impl Fn(&Operation) -> bool) -> Vec<String> {
    let of = |system: &'static System| {
        system.operations.iter().map(move |one| (format!("{}.{}", system.id, one.name), *one))
    };
    SYSTEMS.iter().copied().flat_map(of).filter(|(_, one)| holds(one)).map(|(id, _)| id).collect()
}

fn system(id: &str) -> &'static System {
    SYSTEMS.iter().find(|system| system.id == id).copied().expect("a system")
}

/// The parameter of the query, or the field of a filter with its operator.
fn asked(operation: &Operation, parameter: &str) -> Kind {
    if let Some(place) = operation.query.position(parameter) {
        return operation.query.fields[place].kind;
    }
    let (field, _) = parameter.split_once('.').expect("an operator");
    operation.filters.iter().find(|filter| filter.name == field).expect("a filter").kind
}

#[test]
fn changes_are_asked_for_wherever_a_vendor_has_it() {
    let expected = [
        "shop_control.auxiliares.consultar",
        "shop_control.clientes.consultar",
        "shop_control.contatos.consultar",
        "shop_control.produtos.consultar",
        "shop_control.precos.consultar",
        "shop_control.promocoes.consultar",
        "shop_control.estoque_v2.consultar",
        "shop_control.saidas.consultar.periodo",
        "egestor.produtos.consultar",
        "uniplus.produtos.consultar",
        "uniplus.saldos_v2.consultar",
        "uniplus.ordens_servico.consultar",
    ];
    assert_eq!(ids(|one| one.flows.since.is_some()), expected);
    // No list that has the parameter is forgotten.
    let named = |one: &Operation| {
        let fields = one.query.fields.iter().chain(one.filters);
        fields
            .map(|field| field.name.to_lowercase())
            .any(|name| ["datade", "updatedafter", "currenttimemillis"].contains(&name.as_str()))
    };
    assert_eq!(ids(named), expected);
}

#[test]
fn a_moment_is_written_as_its_parameter_wants_it() {
    for one in SYSTEMS.iter().flat_map(|system| system.operations) {
        let Some(since) = one.flows.since else { continue };
        let kind = asked(one, since.parameter);
        let fits = match since.form {
            Moment::Day => matches!(kind, Kind::Date(DateForm::Iso)) && since.overlap >= 86_400,
            Moment::DateTime => matches!(kind, Kind::DateTime(DateTimeForm::Plain)),
            Moment::Milliseconds => matches!(kind, Kind::Integer(_)),
        };
        assert!(fits && since.overlap > 0, "{}", one.name);
        // An end is needed where the query cannot do without, and nowhere else.
        let needed = one.query.fields.iter().any(|field| field.name == "dataate" && field.is_required());
        assert_eq!(needed, !since.until.is_empty(), "{}", one.name);
        assert!(!one.flows.key.is_empty(), "{}", one.name);
    }
}

#[test]
fn what_always_goes_along_is_a_choice_of_its_parameter() {
    let operations = SYSTEMS.iter().flat_map(|system| system.operations);
    let mut seen = 0;
    for one in operations {
        let since = one.flows.since.map(|since| (*one, since.constants));
        let search = one.flows.search.map(|search| (search.operation, search.constants));
        for (list, (name, value)) in since
            .into_iter()
            .chain(search)
            .flat_map(|(list, pairs)| pairs.iter().map(move |pair| (list, *pair)))
        {
            let Kind::OneOf(choices) = asked(list, name) else { panic!("{name} has no choices") };
            assert!(choices.iter().any(|choice| choice.value == value), "{name}={value}");
            seen += 1;
        }
    }
    assert_eq!(seen, 2);
}

#[test]
fn periods_are_days() {
    let expected = [
        "shop_control.precos.consultar",
        "shop_control.saidas.consultar.periodo",
        "estoque_ai.movimentos.consultar",
        "uniplus.vendas.consultar",
        "uniplus.itens_venda.consultar",
    ];
    assert_eq!(ids(|one| one.flows.period.is_some()), expected);
    for one in SYSTEMS.iter().flat_map(|system| system.operations) {
        let Some(period) = one.flows.period else { continue };
        for parameter in [period.from, period.to] {
            assert!(matches!(asked(one, parameter), Kind::Date(DateForm::Iso)), "{}", one.name);
        }
    }
}

#[test]
fn long_jobs_are_followed_by_an_operation_of_the_same_system() {
    let expected = [
        "shop_control.vendas.cadastrar",
        "estoque_ai.movimentos.cadastrar",
        "estoque_ai.movimentos.cadastrar.csv",
    ];
    assert_eq!(ids(|one| one.flows.follow.is_some()), expected);
    assert_eq!(ids(|one| one.flows.search.is_some()), ["shop_control.vendas.cadastrar"]);
    for system in SYSTEMS {
        let own = |other: &'static Operation| system.operations.iter().any(|one| std::ptr::eq(*one, other));
        for one in system.operations {
            let follow = one.flows.follow.map(|follow| follow.operation);
            let search = one.flows.search.map(|search| search.operation);
            for other in follow.into_iter().chain(search) {
                assert!(own(other) && other.safety == Safety::Safe, "{}: {}", one.name, other.name);
                // What is safe to repeat needs neither.
                assert_eq!(one.safety, Safety::Unsafe, "{}", one.name);
            }
        }
        for other in system.login.iter().flat_map(|login| {
            [Some(login.operation), login.renewal.map(|renewal| renewal.operation)].into_iter().flatten()
        }) {
            assert!(own(other), "{}: {}", system.id, other.name);
        }
    }
}

#[test]
fn what_waits_is_told_from_what_was_refused() {
    let (_, sale) = operation("shop_control.vendas.cadastrar").expect("an operation");
    let follow = sale.flows.follow.expect("a job");
    let waits = |test: &Test| test.is == Is::Containing("ainda não processado");
    assert!(follow.pending.iter().any(|tests| tests.iter().any(waits)));
    let (_, day) = operation("estoque_ai.movimentos.cadastrar").expect("an operation");
    let follow = day.flows.follow.expect("a job");
    let [[test]] = follow.pending else { panic!("{:?}", follow.pending) };
    assert_eq!((test.field, test.is), ("dtProcessamento", Is::Empty));
    // The night, for the day is sent after closing time.
    assert!(follow.deadline >= 8 * 3600);
}

#[test]
fn lists_go_in_parts_and_the_file_of_a_day_does_not() {
    let truncated = |one: &Operation| match one.body {
        Body::Json(Kind::Object(object)) => object.position("truncate").is_some(),
        _ => false,
    };
    let in_parts = |one: &Operation| one.flows.batches.is_some_and(|batches| batches.first == "truncate");
    let found = ids(truncated);
    assert_eq!(found.len(), 9);
    assert_eq!(ids(in_parts), found);
    let bare = |one: &Operation| one.flows.batches.is_some_and(|batches| batches.list.is_empty());
    let expected = [
        "uniplus.produtos.cadastrar.lista",
        "uniplus.produtos.atualizar.lista",
        "uniplus.produtos.atualizar.precos",
    ];
    assert_eq!(ids(bare), expected);
    let all = ids(|one| one.flows.batches.is_some());
    assert_eq!(all.len(), found.len() + expected.len());
}

#[test]
fn a_login_needs_nothing_but_the_session() {
    let sessions = BTreeMap::from([
        (
            "shop_control.autenticacao.autenticar",
            r#"{"url":"http://127.0.0.1:1","serie":"S","codFilial":1,"callsPerMinute":30}"#,
        ),
        ("is_collector.autenticacao.autenticar", r#"{"username":"u","password":"p","callsPerMinute":30}"#),
        (
            "uniplus.autenticacao.autenticar",
            r#"{"url":"http://127.0.0.1:1","codigoAutorizacao":"YTpi","callsPerMinute":30}"#,
        ),
        ("egestor.autenticacao.autenticar", r#"{"personalToken":"p","callsPerMinute":30}"#),
        (
            "egestor.autenticacao.autenticar.renovacao",
            r#"{"refreshToken":"r","clientId":"c","clientSecret":"s"}"#,
        ),
    ]);
    let mut found = Vec::new();
    for system in SYSTEMS {
        let Some(login) = system.login else { continue };
        found.push(format!("{}.{}", system.id, login.operation.name));
        assert_eq!(login.operation.safety, Safety::Safe, "{}", system.id);
        if let Some(renewal) = login.renewal {
            found.push(format!("{}.{}", system.id, renewal.operation.name));
            // The token of renewal serves once.
            assert_eq!(renewal.operation.safety, Safety::Unsafe, "{}", system.id);
        }
    }
    found.sort();
    assert_eq!(found, sessions.keys().map(|id| (*id).to_owned()).collect::<Vec<_>>());
    for (id, session) in sessions {
        let built = build(
            id,
            &mut Reader::of_text("{}"),
            None,
            &mut Reader::of_text(session),
            1,
            &Options::default(),
        );
        let built = built.unwrap_or_else(|problems| panic!("{id}: {problems:?}"));
        let said = format!(
            "{}{}",
            built.request.url,
            String::from_utf8_lossy(&built.request.body.unwrap_or_default())
        );
        assert!(!said.contains("callsPerMinute") && !said.contains("30"), "{said}");
    }
}

#[test]
fn a_token_is_given_up_on_the_vendors_own_sign_alone() {
    let signs: BTreeMap<&str, &[Sign]> =
        SYSTEMS.iter().filter_map(|system| Some((system.id, system.login?.expired))).collect();
    assert_eq!(signs["shop_control"], [Sign::code("AUTENTICACAO_INVALIDA"), Sign::status(401)]);
    assert_eq!(signs["is_collector"], [Sign::code("2")]);
    assert_eq!(signs["uniplus"], [Sign::status(401)]);
    assert_eq!(signs["egestor"], [Sign::detail(401, "access_denied")]);
    assert_eq!(signs.len(), 4, "EstoqueAi has no token to renew");
    for (id, signs) in signs {
        for sign in signs.iter().filter(|sign| !sign.code.is_empty()) {
            let meaning = system(id).envelope.codes.iter().find(|(word, _)| *word == sign.code);
            assert!(matches!(meaning, Some((_, Meaning::Error(ErrorKind::Authentication)))), "{}", sign.code);
        }
    }
}

#[test]
fn a_session_may_say_how_many_calls_a_minute_it_makes() {
    for system in SYSTEMS {
        let place = system.session.position("callsPerMinute").expect(system.id);
        let field = system.session.fields[place];
        assert!(
            !field.is_required() && matches!(field.kind, Kind::Integer(Integer { min: 1, .. })),
            "{}",
            system.id
        );
        assert!(system.rate.is_none() || system.id == "egestor", "{}", system.id);
    }
    let rate = system("egestor").rate.expect("the vendor's limit");
    assert_eq!(rate, Rate { calls: 60, seconds: 60, remaining: "X-RateLimit-Remaining" });
}

#[test]
fn a_row_has_a_key_wherever_its_fields_are_known() {
    let unknown = |one: &Operation| match one.reply {
        Reply::Enveloped(Kind::List(list)) => matches!(list.item.kind(), Kind::Any),
        _ => false,
    };
    let keyless = |one: &Operation| one.paging != Paging::None && one.flows.key.is_empty() && !unknown(one);
    // Neither the manual nor public client code says what tells two packagings or two values of a grid apart.
    assert_eq!(ids(keyless), ["uniplus.embalagens.consultar", "uniplus.variacoes.consultar"]);
    assert_eq!(ids(|one| one.paging != Paging::None).len(), 46);
}
