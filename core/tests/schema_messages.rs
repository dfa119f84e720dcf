//! A mistake in a table is named by a message of ours: when a builder runs, and when a build fails by it.

#![allow(clippy::expect_used, clippy::panic)]

use retaguarda::identifiers::Identifier;
use retaguarda::schema::*;

/// What a `static` would hold: here the builders run in tests, not in a build.
fn kept<T>(values: impl Into<Box<[T]>>) -> &'static [T] {
    Box::leak(values.into())
}

fn system_of(operations: impl Into<Box<[Operation]>>) -> System {
    let operations: Vec<&Operation> = kept(operations).iter().collect();
    static SESSION: Object = object("Sessao", &[required("url", string())]);
    system(System {
        id: "teste",
        title: "Teste",
        manual: "teste",
        operations: kept(operations),
        session: &SESSION,
        keys: Keys::Exact,
        login: None,
        rate: None,
        authentication: Authentication::None,
        server: "",
        headers: &[],
        envelope: Envelope::NONE,
        inbound: None,
    })
}

fn read(name: &'static str) -> Operation {
    get(name, "/itens/{codigo}").manual(1, "Itens").path(kept([required("codigo", string())]))
}

#[test]
fn good_tables_pass() {
    let object = object("Item", kept([required("nome", text(60)), optional("preco", decimal(15, 2))]))
        .rules(kept([requires("preco", "nome")]));
    assert_eq!(object.position("preco"), Some(1));
    let query = kept([optional("filial", string())]);
    let operations =
        [read("itens.detalhar"), read("itens.consultar").query(query).from_session(&[("filial", "url")])];
    assert_eq!(system_of(operations).operations.len(), 2);
}

#[test]
#[should_panic(expected = "object `Item`: the field `nome` stands twice")]
fn a_field_twice() {
    object("Item", kept([optional("nome", string()), optional("preco", INT), optional("nome", string())]));
}

#[test]
#[should_panic(expected = "object `Item`: the field `Nome` stands twice")]
fn a_field_twice_but_for_case() {
    object("Item", kept([optional("nome", string()), optional("Nome", string())]));
}

#[test]
#[should_panic(expected = "object `Item`: more than 128 fields")]
fn too_many_fields() {
    let name = |i: usize| -> &'static str { Box::leak(format!("campo{i}").into_boxed_str()) };
    let fields: Vec<Field> = (0..=MAX_FIELDS).map(|i| optional(name(i), string())).collect();
    object("Item", kept(fields));
}

#[test]
#[should_panic(expected = "object `Item`: a rule names the unknown field `valor`")]
fn a_rule_with_an_unknown_field() {
    object("Item", kept([optional("preco", INT)])).rules(kept([at_least_one(&["preco", "valor"])]));
}

#[test]
#[should_panic(expected = "object `Item`: a rule names the unknown field `cpf`")]
fn an_identifier_rule_with_an_unknown_field() {
    let fields = kept([optional("tipo", one_of(kept([choice("F", "física")])))]);
    object("Item", fields).rules(kept([identifier_if("tipo", "F", "cpf", Identifier::Cpf)]));
}

#[test]
#[should_panic(expected = "decimal: the scale is over the precision")]
fn a_scale_over_the_precision() {
    decimal(2, 3);
}

#[test]
#[should_panic(expected = "decimal: the precision goes from 1 to 28")]
fn a_precision_that_no_decimal_holds() {
    decimal(29, 2);
}

#[test]
#[should_panic(expected = "integer: the least is over the greatest")]
fn an_empty_range() {
    integer(2, 1);
}

#[test]
#[should_panic(expected = "text(0): use string() where no length is stated")]
fn a_text_without_room() {
    text(0);
}

#[test]
#[should_panic(expected = "one_of: the choice `F` stands twice")]
fn a_choice_twice() {
    one_of(kept([choice("F", "física"), choice("J", "jurídica"), choice("F", "fornecedor")]));
}

#[test]
#[should_panic(expected = "at_least: only a list has items")]
fn items_of_a_text() {
    let _ = string().at_least(1);
}

#[test]
#[should_panic(expected = "operation `itens.detalhar`: the parameter `filial` is not in the path")]
fn a_parameter_that_is_not_in_the_path() {
    let _ = read("itens.detalhar").path(kept([required("filial", INT)]));
}

#[test]
#[should_panic(expected = "operation `itens.detalhar`: the path variable `codigo` has no parameter")]
fn a_path_variable_without_a_parameter() {
    system_of([get("itens.detalhar", "/itens/{codigo}").manual(1, "Itens")]);
}

#[test]
#[should_panic(expected = "operation `itens.detalhar`: an open brace in the path `/itens/{codigo`")]
fn an_open_brace() {
    system_of([get("itens.detalhar", "/itens/{codigo").manual(1, "Itens")]);
}

#[test]
#[should_panic(expected = "operation `itens.detalhar`: pages names the unknown parameter `pagina`")]
fn pages_by_an_unknown_parameter() {
    let _ = read("itens.detalhar").pages("pagina", 20);
}

#[test]
#[should_panic(expected = "operation `itens.detalhar`: from_session names the unknown parameter `filial`")]
fn a_setting_for_an_unknown_parameter() {
    let _ = read("itens.detalhar").from_session(&[("filial", "url")]);
}

#[test]
#[should_panic(expected = "operation `itens.detalhar`: the unknown setting `filial`")]
fn an_unknown_setting() {
    system_of([read("itens.detalhar").from_session(&[("codigo", "filial")])]);
}

#[test]
#[should_panic(expected = "operation `itens.detalhar`: no line of the manual")]
fn no_line_of_the_manual() {
    system_of([get("itens.detalhar", "/itens/")]);
}

#[test]
#[should_panic(expected = "system `teste`: the operation `itens.detalhar` stands twice")]
fn an_operation_twice() {
    system_of([read("itens.detalhar"), read("itens.consultar"), read("itens.detalhar")]);
}

/// A crate whose tables are `tables`, compiled: whether it compiles, and what the compiler says.
fn compiled(name: &str, tables: &str) -> (bool, String) {
    let home = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let core = env!("CARGO_MANIFEST_DIR");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nretaguarda = {{ path = {core:?}, default-features = false }}\n"
    );
    std::fs::create_dir_all(home.join("src")).expect("a directory for the crate");
    std::fs::write(home.join("Cargo.toml"), manifest).expect("the manifest");
    std::fs::write(home.join("src/lib.rs"), format!("use retaguarda::schema::*;\n{tables}"))
        .expect("the tables");
    // The versions that the tests themselves were built with, so that nothing is looked up.
    std::fs::copy(format!("{core}/../Cargo.lock"), home.join("Cargo.lock")).expect("the lock file");
    let output = std::process::Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--color=never", "--manifest-path"])
        .arg(home.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", home.join("target"))
        .output()
        .expect("cargo");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Cargo of its own, so one test for all: a good crate compiles, and each mistake in a bad one is an error with our message.
#[test]
fn a_mistake_fails_the_build() {
    let good = "pub static ITEM: Object = object(\"Item\", &[optional(\"nome\", string()), optional(\"preco\", decimal(15, 2))]);";
    let (compiles, said) = compiled("good-tables", good);
    assert!(compiles, "{said}");

    let bad = "
        pub static ITEM: Object = object(\"Item\", &[optional(\"nome\", string()), optional(\"nome\", string())]);
        pub static PRECO: Object = object(\"Preco\", &[optional(\"preco\", decimal(2, 3))]);
        pub static DETALHAR: Operation =
            get(\"itens.detalhar\", \"/itens/{codigo}\").path(&[required(\"filial\", string())]);
    ";
    let (compiles, said) = compiled("bad-tables", bad);
    assert!(!compiles);
    for message in [
        "object `Item`: the field `nome` stands twice",
        "decimal: the scale is over the precision",
        "operation `itens.detalhar`: the parameter `filial` is not in the path",
    ] {
        assert!(said.contains(message), "no `{message}` in:\n{said}");
    }
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: the unknown setting `palavra` in the path")]
fn an_unknown_setting_in_a_path() {
    system_of([get("itens.consultar", "/itens/{palavra:todos}").manual(1, "Itens")]);
}

/// What comes in by a table of these fields, told by `tag`, its secret in `proof`.
fn inbound_of(fields: impl Into<Box<[Field]>>, tag: &'static str, proof: &'static str) -> Inbound {
    inbound(Inbound {
        system: "teste",
        keys: Keys::Exact,
        title: "Aviso",
        doc: "",
        manual: Manual { line: 1, section: "Avisos" },
        object: Box::leak(Box::new(object("Aviso", kept(fields)))),
        tags: kept([tag]),
        synonyms: &[],
        proofs: kept([Proof::Field(proof)]),
        content: &[Content::Json],
        content_stated: true,
        replay: &[],
        answer: "OK",
    })
}

const MODULES: Kind = one_of(&[choice("vendas", "vendas")]);

#[test]
fn what_comes_in_by_a_good_table() {
    let good = inbound_of([required("module", MODULES), required("chave", string())], "module", "chave");
    assert!(good.is_proof("chave") && !good.is_proof("module"));
}

#[test]
#[should_panic(expected = "what comes in as `Aviso`: `module` is no choice")]
fn a_tag_that_is_no_choice() {
    inbound_of([required("module", string()), required("chave", string())], "module", "chave");
}

#[test]
#[should_panic(expected = "what comes in as `Aviso`: `chave` is no field of it")]
fn a_proof_that_is_no_field() {
    inbound_of([required("module", MODULES)], "module", "chave");
}

#[test]
#[should_panic(expected = "what comes in as `Aviso`: `type` is the event's own")]
fn a_field_in_the_place_of_the_events_own() {
    inbound_of([required("module", MODULES), optional("type", string())], "module", "module");
}
