//! The catalog against the facts of the manual, and what no const builder can see: what spans objects, operations and the session.

#![cfg(feature = "shop-control")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use retaguarda::schema::Evidence::{Capture, Manual};
use retaguarda::schema::*;
use retaguarda::systems::shop_control::SYSTEM;
use retaguarda::systems::{self, SYSTEMS};

/// Every request of the manual: name, method, path (with the words that it prints), line, and whether its reference or only an example has it.
/// The last three stand in the manual as values of `url*` fields alone.
const REQUESTS: [(&str, &str, &str, u32, Evidence); 42] = [
    ("autenticacao.autenticar", "GET", "/auth/", 158, Manual),
    ("auxiliares.consultar", "GET", "/aux/{tipo}", 195, Manual),
    ("clientes.consultar", "GET", "/clientes/{pagina}", 246, Manual),
    ("clientes.detalhar", "GET", "/clientes/detalhes/{codigo}", 335, Manual),
    ("contatos.consultar", "GET", "/clientes/contatos/", 410, Manual),
    ("clientes.cadastrar", "POST", "/clientes/", 455, Manual),
    ("clientes.atualizar", "PUT", "/clientes/", 528, Manual),
    ("contatos.cadastrar", "POST", "/clientes/contatos/{codigo}", 601, Manual),
    ("contatos.atualizar", "PUT", "/clientes/contatos/{codigo}/{ordem}", 639, Manual),
    ("produtos.consultar", "GET", "/produtos/{pagina}", 678, Manual),
    ("fotos.consultar", "GET", "/fotos/{codigoProduto}", 747, Manual),
    ("fotos.baixar", "GET", "/fotos/{codigoProduto}/{posicao}", 771, Manual),
    ("precos.consultar", "GET", "/precos/", 807, Manual),
    ("precos_v2.detalhar", "GET", "/v2/precos/{codigoProduto}", 835, Manual),
    ("promocoes.consultar", "GET", "/promocoes/{pagina}", 868, Manual),
    ("promocoes.detalhar", "GET", "/promocoes/{codigoProduto}", 901, Manual),
    ("estoque.detalhar", "GET", "/estoque/{codigoProduto}", 931, Manual),
    ("estoque.detalhar.grade", "GET", "/estoque/{codigoProduto}/grade/", 959, Manual),
    ("estoque.detalhar.grade_cor", "GET", "/estoque/{codigoProduto}/grade/cor/{cor}", 987, Manual),
    (
        "estoque.detalhar.grade_tamanho",
        "GET",
        "/estoque/{codigoProduto}/grade/tamanho/{tamanho}",
        1016,
        Manual,
    ),
    (
        "estoque.detalhar.grade_tamanho_cor",
        "GET",
        "/estoque/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}",
        1045,
        Manual,
    ),
    ("estoque_v2.detalhar", "GET", "/v2/estoque/detalhes/{codigoProduto}", 1078, Manual),
    ("estoque_v2.detalhar.lote", "GET", "/v2/estoque/detalhes/{codigoProduto}/lote/{lote}", 1106, Manual),
    ("estoque_v2.detalhar.serie", "GET", "/v2/estoque/detalhe/{codigoProduto}/serie/{serie}", 1134, Manual),
    (
        "estoque_v2.detalhar.edicao",
        "GET",
        "/v2/estoque/detalhe/{codigoProduto}/edicao/{edicao}",
        1162,
        Manual,
    ),
    ("estoque_v2.detalhar.grade", "GET", "/v2/estoque/detalhe/{codigoProduto}/grade/", 1191, Manual),
    (
        "estoque_v2.detalhar.grade_cor",
        "GET",
        "/v2/estoque/detalhe/{codigoProduto}/grade/cor/{cor}",
        1219,
        Manual,
    ),
    (
        "estoque_v2.detalhar.grade_tamanho",
        "GET",
        "/v2/estoque/detalhe/{codigoProduto}/grade/tamanho/{tamanho}",
        1249,
        Manual,
    ),
    (
        "estoque_v2.detalhar.grade_tamanho_cor",
        "GET",
        "/v2/estoque/detalhe/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}",
        1278,
        Manual,
    ),
    ("estoque_v2.consultar", "GET", "/v2/estoque/{pagina}", 1309, Manual),
    ("vendas.cadastrar", "POST", "/vendas/", 1350, Manual),
    ("recibos.detalhar", "GET", "/vendas/{recibo}", 1433, Manual),
    ("saidas.detalhar", "GET", "/saidas/detalhes/{sequencia}", 1473, Manual),
    ("saidas.consultar", "GET", "/saidas/{pagina}", 1526, Manual),
    ("saidas.consultar.periodo", "GET", "/saidas/", 1550, Manual),
    ("contatos.detalhar", "GET", "/clientes/contatos/{codigo}", 3151, Capture),
    ("produtos.detalhar", "GET", "/produtos/detalhes/{codigoProduto}", 4690, Capture),
    ("grades.detalhar", "GET", "/produtos/grades/{codigoProduto}", 4761, Capture),
    ("precos.detalhar", "GET", "/precos/{codigoProduto}", 5064, Capture),
    ("contatos.detalhar.url", "GET", "/contatos/{codigo}", 1789, Capture),
    ("promocoes.detalhar.produto", "GET", "/promocoes/produto/{codigoProduto}", 3548, Capture),
    ("estoque.detalhar.grade_url", "GET", "/estoque/grade/{codigoProduto}", 3714, Capture),
];

/// Every object that the kind leads to, the object itself first.
fn objects(kind: Kind, found: &mut Vec<&'static Object>) {
    match kind {
        Kind::Object(object) if !found.iter().any(|known| std::ptr::eq(*known, object)) => {
            found.push(object);
            object.fields.iter().for_each(|field| objects(field.kind, found));
        }
        Kind::List(list) => objects(list.item.kind(), found),
        _ => {}
    }
}

fn sent(operation: &Operation) -> Vec<&'static Object> {
    let mut found = Vec::new();
    if let Body::Json(kind) = operation.body {
        objects(kind, &mut found);
    }
    found
}

fn read(operation: &Operation) -> Vec<&'static Object> {
    let mut found = Vec::new();
    if let Some(kind) = operation.reply.kind() {
        objects(*kind, &mut found);
    }
    found
}

/// The words of a path that a setting may change: (setting, default).
fn settings(path: &str) -> Vec<(&str, &str)> {
    path.split('{').filter_map(|part| part.split_once('}')?.0.split_once(':')).collect()
}

/// The path with the words that the manual prints.
fn printed(path: &str) -> String {
    settings(path).iter().fold(path.to_owned(), |path, (setting, default)| {
        path.replace(&format!("{{{setting}:{default}}}"), default)
    })
}

#[test]
fn shop_control_is_the_manual_and_nothing_else() {
    let mut left: BTreeMap<&str, _> = REQUESTS
        .iter()
        .map(|&(name, method, path, line, evidence)| (name, (method, path, line, evidence)))
        .collect();
    assert_eq!(left.len(), REQUESTS.len());
    for operation in SYSTEM.operations {
        let (method, path, line, evidence) =
            left.remove(operation.name).unwrap_or_else(|| panic!("{} is not in the manual", operation.name));
        let is =
            (operation.method.name(), printed(operation.path), operation.manual.line, operation.evidence);
        assert_eq!(is, (method, path.to_owned(), line, evidence), "{}", operation.name);
        assert!(!operation.manual.section.is_empty(), "{}", operation.name);
        assert!(!operation.title.is_empty(), "{}", operation.name);
    }
    assert!(left.is_empty(), "missing: {left:?}");
}

#[test]
fn the_manual_prints_35_requests_in_its_reference_and_4_in_its_examples() {
    let reference = SYSTEM.operations.iter().filter(|operation| operation.evidence == Manual);
    assert_eq!(reference.count(), 35);
    let examples = SYSTEM.operations.iter().filter(|operation| operation.evidence == Capture);
    // Three of them are not called there: they are values of `url*` fields.
    assert_eq!(examples.count(), 4 + 3);
}

#[test]
fn ids_are_unique_and_well_formed() {
    let mut ids = BTreeSet::new();
    for system in SYSTEMS {
        for operation in system.operations {
            assert!(ids.insert(format!("{}.{}", system.id, operation.name)), "{} twice", operation.name);
            let parts: Vec<&str> = operation.name.split('.').collect();
            assert!((2..=3).contains(&parts.len()), "{}", operation.name);
            // Other systems have actions too, in the words of their manuals.
            let verbs =
                ["autenticar", "consultar", "detalhar", "cadastrar", "atualizar", "remover", "baixar"];
            assert!(system.id != SYSTEM.id || verbs.contains(&parts[1]), "{}", operation.name);
            let word =
                |part: &&str| part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            assert!(parts.iter().all(word), "{}", operation.name);
        }
    }
}

#[test]
fn an_operation_is_found_by_its_id() {
    for system in SYSTEMS {
        for operation in system.operations {
            let found = systems::operation(&format!("{}.{}", system.id, operation.name));
            assert!(
                found
                    .is_some_and(|found| std::ptr::eq(found.0, *system) && std::ptr::eq(found.1, *operation))
            );
        }
    }
    for id in [
        "",
        ".",
        "shop_control",
        "shop_control.",
        "shop_control.clientes",
        "clientes.cadastrar",
        "Shop_Control.clientes.cadastrar",
    ] {
        assert!(systems::operation(id).is_none(), "{id}");
    }
}

#[test]
fn a_name_of_a_table_means_one_table() {
    for system in SYSTEMS {
        let mut tables: BTreeMap<&str, &'static Object> = BTreeMap::new();
        for object in
            system.operations.iter().flat_map(|operation| [sent(operation), read(operation)].concat())
        {
            assert!(!object.name.is_empty());
            let known = tables.entry(object.name).or_insert(object);
            assert!(std::ptr::eq(*known, object), "{} names two tables", object.name);
        }
    }
}

#[test]
fn every_field_has_a_label() {
    for system in SYSTEMS {
        for operation in system.operations {
            let parameters = [&operation.path_parameters, &operation.query];
            let tables = [sent(operation), read(operation)].concat();
            for field in tables.into_iter().chain(parameters).flat_map(|object| object.fields) {
                assert!(!field.label.is_empty(), "{}: {}", operation.name, field.name);
            }
        }
        for setting in system.session.fields {
            assert!(!setting.label.is_empty(), "{}: {}", system.id, setting.name);
        }
    }
}

#[cfg(feature = "docs")]
#[test]
fn everything_is_explained() {
    for system in SYSTEMS {
        assert!(!system.session.doc.is_empty());
        for operation in system.operations {
            assert!(!operation.doc.is_empty(), "{}", operation.name);
            let parameters = [&operation.path_parameters, &operation.query];
            for object in [sent(operation), read(operation)].concat() {
                assert!(!object.doc.is_empty(), "{}", object.name);
            }
            let tables = [sent(operation), read(operation)].concat();
            for field in
                tables.into_iter().chain(parameters).chain([system.session]).flat_map(|object| object.fields)
            {
                assert!(!field.doc.is_empty(), "{}: {}", operation.name, field.name);
            }
        }
    }
}

#[test]
fn choices_have_meanings() {
    for object in SYSTEM.operations.iter().flat_map(|operation| [sent(operation), read(operation)].concat()) {
        for field in object.fields {
            let named = match field.kind {
                Kind::OneOf(choices) => choices.iter().all(|choice| !choice.meaning.is_empty()),
                Kind::NumberOf(choices) => choices.iter().all(|choice| !choice.meaning.is_empty()),
                _ => true,
            };
            assert!(named, "{}.{}", object.name, field.name);
        }
    }
}

#[test]
fn a_sum_counts_fields_that_are_marked_for_it() {
    let mut balances = 0;
    for object in SYSTEM.operations.iter().flat_map(|operation| sent(operation)) {
        let mut below = Vec::new();
        objects(Kind::Object(object), &mut below);
        for rule in object.rules {
            let Rule::SumEquals(balance) = rule else { continue };
            balances += 1;
            for term in balance.left.iter().copied().flatten().chain(balance.right) {
                let table = below.iter().find(|table| table.name == term.object).expect(term.object);
                let counted = |name: &str| {
                    let place = table.position(name).unwrap_or_else(|| panic!("{}.{name}", term.object));
                    table.fields[place].is_counted()
                };
                for factor in term.factors {
                    let all = match *factor {
                        Factor::Field(name) | Factor::OrOne(name) => counted(name),
                        Factor::Less(from, less) => counted(from) && counted(less),
                    };
                    assert!(all, "{}: {factor:?}", term.object);
                }
                assert!(term.unless.is_empty() || counted(term.unless), "{}", term.unless);
            }
        }
    }
    assert_eq!(balances, 1);
}

#[test]
fn a_condition_of_a_rule_is_a_choice_of_its_field() {
    for object in SYSTEM.operations.iter().flat_map(|operation| sent(operation)) {
        for rule in object.rules {
            let (Rule::RequiredIf(condition, _) | Rule::IdentifierIf(condition, ..)) = rule else { continue };
            let place = object.position(condition.field[0]).expect(condition.field[0]);
            let Kind::OneOf(choices) = object.fields[place].kind else {
                panic!("{} has no choices", condition.field[0])
            };
            assert!(choices.iter().any(|choice| choice.value == condition.value), "{}", condition.value);
        }
    }
}

#[test]
fn settings_that_are_named_exist() {
    for system in SYSTEMS {
        let exists = |setting: &str| system.session.position(setting).is_some();
        assert!(exists("url"));
        if let Authentication::SignedToken(proof) = system.authentication {
            assert!(exists(proof.token) && exists(proof.password) && exists(proof.setting.1));
            for secret in [proof.token, proof.password] {
                let place = system.session.position(secret).expect(secret);
                assert!(system.session.fields[place].is_secret(), "{secret} would be printed");
            }
        }
        for operation in system.operations {
            for (setting, default) in settings(operation.path) {
                let place = system
                    .session
                    .position(setting)
                    .unwrap_or_else(|| panic!("{}: {setting}", operation.name));
                let Kind::OneOf(choices) = system.session.fields[place].kind else {
                    panic!("{setting} has no choices")
                };
                assert!(
                    choices.iter().any(|choice| choice.value == default),
                    "{}: {default}",
                    operation.name
                );
            }
        }
    }
}

#[test]
fn only_reads_are_repeated_unasked() {
    for operation in SYSTEM.operations {
        let safety = match operation.method {
            Method::Get => Safety::Safe,
            Method::Put => Safety::Idempotent,
            Method::Post | Method::Delete => Safety::Unsafe,
        };
        assert_eq!(operation.safety, safety, "{}", operation.name);
    }
}

#[test]
fn only_the_authentication_goes_without_a_signature() {
    let open: Vec<&str> = SYSTEM
        .operations
        .iter()
        .filter(|operation| matches!(operation.authentication, Some(Authentication::None)))
        .map(|operation| operation.name)
        .collect();
    assert_eq!(open, ["autenticacao.autenticar"]);
}

#[test]
fn pages_are_as_long_as_the_manual_says() {
    let sizes: BTreeMap<&str, u16> = SYSTEM
        .operations
        .iter()
        .filter_map(|operation| match operation.paging {
            Paging::Path { parameter, size } => {
                assert_eq!(parameter, "pagina");
                Some((operation.name, size))
            }
            Paging::None | Paging::Query { .. } | Paging::Offset { .. } => None,
        })
        .collect();
    let expected = [
        ("clientes.consultar", 20),
        ("estoque_v2.consultar", 10),
        ("produtos.consultar", 20),
        ("promocoes.consultar", 20),
        ("saidas.consultar", 10),
    ];
    assert_eq!(sizes, BTreeMap::from(expected));
}

#[test]
fn the_nine_error_words_have_a_meaning() {
    let words: BTreeSet<&str> = SYSTEM.envelope.codes.iter().map(|(word, _)| *word).collect();
    let printed = [
        "EXCECAO_SERVIDOR",
        "AUTENTICACAO_INVALIDA",
        "HEADER_INVALIDO",
        "BODY_INVALIDO",
        "CAMPO_INVALIDO",
        "LICENCA_EXPIRADA_OU_INVALIDA",
        "FIM_DE_PAGINA",
        "REGISTRO_NAO_ENCONTRADO",
        "TIPO_BUSCA_INVALIDO",
    ];
    assert_eq!(words, BTreeSet::from(printed));
    let ends: Vec<_> =
        SYSTEM.envelope.codes.iter().filter(|(_, meaning)| *meaning == Meaning::EndOfList).collect();
    assert_eq!(ends.len(), 1);
}
