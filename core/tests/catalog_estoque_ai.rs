//! The catalog of EstoqueAi against its manual, and what a vector cannot hold: a file that is too large.

#![cfg(feature = "estoque-ai")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use retaguarda::engine::json::Reader;
use retaguarda::engine::{Options, build};
use retaguarda::schema::{Authentication, Body, Keys, Reply, Safety};
use retaguarda::systems::estoque_ai::SYSTEM;

/// Operation, method, path, line of the manual, whether a second sending does no more.
const REQUESTS: &[(&str, &str, &str, u32, Safety)] = &[
    ("movimentos.cadastrar", "POST", "/movimentos", 24, Safety::Unsafe),
    ("movimentos.cadastrar.csv", "POST", "/movimentos", 24, Safety::Unsafe),
    ("movimentos.consultar", "GET", "/movimentos", 81, Safety::Safe),
    ("movimentos.detalhar", "GET", "/movimentos/{idMovimento}", 105, Safety::Safe),
    ("inventario.consultar", "GET", "/inventario", 126, Safety::Safe),
    ("inventario.confirmar", "PUT", "/inventario/{idInventario}", 150, Safety::Idempotent),
];

#[test]
fn the_catalog_is_the_manual_and_nothing_else() {
    let found: Vec<_> = SYSTEM
        .operations
        .iter()
        .map(|operation| {
            let path = operation.path.strip_prefix("/api/auth-key/{authToken!}").expect(operation.name);
            (operation.name, operation.method.name(), path, operation.manual.line, operation.safety)
        })
        .collect();
    assert_eq!(found, REQUESTS);
}

#[test]
fn one_upload_goes_as_json_and_as_csv() {
    let modes: Vec<_> = SYSTEM.operations.iter().flat_map(|operation| operation.constants).copied().collect();
    assert_eq!(modes, [("modo", "JSON"), ("modo", "CSV")]);
    let limited: Vec<_> = SYSTEM.operations.iter().filter(|operation| operation.limit == 5_000_000).collect();
    let [as_json, as_csv] = limited[..] else { panic!("{limited:?}") };
    let Body::Csv(csv) = as_csv.body else { panic!("{:?}", as_csv.body) };
    assert!(
        matches!(as_json.body, Body::Json(retaguarda::schema::Kind::Object(object)) if std::ptr::eq(object, csv.object))
    );
    assert_eq!(csv.object.fields.len() - 1 + 14, 16, "the columns of the file");
    assert_eq!(csv.part, ("campoArquivo", "file"));
}

#[test]
fn the_secret_is_in_the_path_and_marked_as_one() {
    assert!(matches!(SYSTEM.authentication, Authentication::None));
    let place = SYSTEM.session.position("authToken").expect("the setting");
    assert!(SYSTEM.session.fields[place].is_secret());
    assert!(SYSTEM.operations.iter().all(|operation| operation.path.contains("{authToken!}")));
}

#[test]
fn nothing_stands_around_a_reply() {
    assert!(SYSTEM.envelope.success.is_empty() && SYSTEM.envelope.data.is_empty());
    assert_eq!(SYSTEM.keys, Keys::IgnoreCaseInReplies);
    let silent: Vec<_> = SYSTEM
        .operations
        .iter()
        .filter(|operation| matches!(operation.reply, Reply::EnvelopedNothing))
        .map(|operation| operation.name)
        .collect();
    assert_eq!(silent, ["inventario.confirmar"]);
}

/// A day with so many products.
fn day(products: usize) -> String {
    let product = r#"{"codigoProduto":"000001","gtin":"7894900027013","nomeProduto":"COCA COLA ORIGINAL 2L","qtdVendida":10,"qtdEstoque":100,"acertoEstoque":0,"reposicaoEstoque":0}"#;
    let products = vec![product; products].join(",");
    format!(r#"{{"cnpj":"11222333000181","dtMovimento":"2024-01-01","movimentos":[{products}]}}"#)
}

#[test]
fn five_megabytes_are_the_most_and_csv_holds_more_in_them() {
    let send = |operation: &str, products: usize| {
        let (mut params, mut session) = (Reader::of_text("{}"), Reader::of_text(r#"{"authToken":"t"}"#));
        let body = day(products);
        build(operation, &mut params, Some(body.as_bytes()), &mut session, 0, &Options::default())
            .map(|built| built.request.body.map_or(0, |body| body.len()))
            .map_err(|problems| problems.iter().map(|problem| problem.code.name()).collect::<Vec<_>>())
    };
    let products = 35_000;
    assert_eq!(send("estoque_ai.movimentos.cadastrar", products), Err(vec!["too_large_as_json"]));
    assert!(send("estoque_ai.movimentos.cadastrar.csv", products).is_ok_and(|size| size < 5_000_000));
    assert_eq!(send("estoque_ai.movimentos.cadastrar.csv", 2 * products), Err(vec!["too_large"]));
}
