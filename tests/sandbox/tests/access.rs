//! Who may come in: tokens, headers and signatures.

mod support;

use retaguarda_sandbox::Options;
use support::{AUTH, Shop, agent};

#[test]
fn a_token_needs_only_serial_and_branch() {
    let shop = Shop::open();
    for path in [AUTH, "/auth?serie=HIAABB-100000-ABCD&codfilial=1"] {
        let dados = shop.raw("GET", path, &[], None).dados();
        assert_eq!(dados["token"].as_str().map(|token| token.matches(':').count()), Some(1));
        let expires = dados["expireAt"].as_str().expect("expireAt");
        assert_eq!((expires.len(), &expires[27..]), (33, "+00:00"));
    }
}

#[test]
fn an_unknown_licence_is_refused() {
    let shop = Shop::open();
    for path in ["/auth/?serie=HIAABB-999999-ABCD&codfilial=1", "/auth/?serie=HIAABB-100000-ABCD&codfilial=2"]
    {
        let reply = shop.raw("GET", path, &[], None);
        assert_eq!(reply.refusal(), ("LICENCA_EXPIRADA_OU_INVALIDA".to_owned(), 403));
    }
    let reply = shop.raw("GET", "/auth/?codfilial=1", &[], None);
    assert_eq!(reply.refusal(), ("CAMPO_INVALIDO".to_owned(), 400));
}

#[test]
fn the_reply_looks_like_the_real_one() {
    let reply = Shop::open().get("/aux/cores");
    assert_eq!(reply.header("Content-Type"), Some("application/json; charset=utf-8"));
    assert_eq!(reply.header("Server"), Some("Microsoft-HTTPAPI/2.0"));
    assert_eq!(reply.header("Transfer-Encoding"), Some("chunked"));
    assert_eq!(reply.header("Content-Length"), None);
    assert_eq!(
        reply.text(),
        r#"{"sucesso":true,"mensagem":null,"tipo":null,"complementoTipo":null,"statusCode":200,"dados":[{"codigo":"999","nome":"SEM COR"},{"codigo":"1","nome":"AZUL"},{"codigo":"2","nome":"PRETO"},{"codigo":"3","nome":"VERMELHO"}]}"#
    );
}

/// The headers of a right request with one of them changed, or taken away.
fn with(shop: &Shop, name: &str, value: Option<&str>) -> Vec<(&'static str, String)> {
    let mut headers = shop.headers("get", "");
    match value {
        Some(value) => {
            let (_, old) = headers.iter_mut().find(|(known, _)| *known == name).expect("a header");
            *old = value.to_owned();
        }
        None => headers.retain(|(known, _)| *known != name),
    }
    headers
}

#[test]
fn every_header_is_checked() {
    let shop = Shop::open();
    let refusal = |name, value| shop.raw("GET", "/aux/cores", &with(&shop, name, value), None).refusal();
    let invalid = ("AUTENTICACAO_INVALIDA".to_owned(), 401);
    assert_eq!(refusal("Signature", Some("NzH0v3JYuH8SeChtW/z7odowwjmFKekVx5xN25YeC0c=")), invalid);
    assert_eq!(refusal("Signature", Some("-1")), invalid);
    assert_eq!(refusal("Timestamp", Some("1552937757")), invalid);
    assert_eq!(refusal("CodFilial", Some("2")), invalid);
    assert_eq!(refusal("Authorization", Some("Token SElFQVBB:xlJVl3KC")), invalid);
    let header = ("HEADER_INVALIDO".to_owned(), 400);
    for name in ["Signature", "Timestamp", "CodFilial", "Authorization"] {
        assert_eq!(refusal(name, None), header, "{name}");
    }
    assert_eq!(refusal("CodFilial", Some("um")), header);
    assert_eq!(refusal("Authorization", Some("Bearer abc")), header);
}

#[test]
fn the_old_name_of_the_branch_header_is_taken() {
    let shop = Shop::open();
    let mut headers = with(&shop, "CodFilial", None);
    headers.push(("AuthKey", "1".to_owned()));
    assert_eq!(shop.raw("GET", "/aux/cores", &headers, None).dados().as_array().map(Vec::len), Some(4));
}

#[test]
fn a_token_is_good_for_one_user_agent() {
    let shop = Shop::open();
    let other = agent("outro/2.0");
    let reply = shop.try_as(&other, "GET", "/aux/cores", &shop.headers("get", ""), None).expect("a reply");
    assert_eq!(reply.refusal(), ("AUTENTICACAO_INVALIDA".to_owned(), 401));
}

#[test]
fn the_body_is_part_of_the_signature() {
    let shop = Shop::open();
    let headers = shop.headers("post", r#"{"Nome":"Ana"}"#);
    let reply = shop.raw("POST", "/clientes/", &headers, Some(r#"{"Nome":"Eva"}"#));
    assert_eq!(reply.refusal(), ("AUTENTICACAO_INVALIDA".to_owned(), 401));
}

#[test]
fn a_path_that_is_not_there_is_a_real_404_of_html() {
    let reply = Shop::open().get("/vendedores/1");
    assert_eq!((reply.status, reply.header("Content-Type")), (404, Some("text/html; charset=utf-8")));
}

#[test]
fn cors_only_when_asked() {
    let preflight = [
        ("Origin", "http://localhost:5173".to_owned()),
        ("Access-Control-Request-Method", "GET".to_owned()),
        ("Access-Control-Request-Headers", "authorization,codfilial,signature,timestamp".to_owned()),
    ];
    let closed = Shop::open().raw("OPTIONS", "/aux/cores", &preflight, None);
    assert_eq!(closed.header("Access-Control-Allow-Origin"), None);

    let shop = Shop::with(Options { cors: true, ..Options::default() });
    let open = shop.raw("OPTIONS", "/aux/cores", &preflight, None);
    assert_eq!((open.status, open.header("Access-Control-Allow-Origin")), (200, Some("*")));
    assert_eq!(
        open.header("Access-Control-Allow-Headers"),
        Some("authorization,codfilial,signature,timestamp")
    );
    let mut headers = shop.headers("get", "");
    headers.push(("Origin", "http://localhost:5173".to_owned()));
    let reply = shop.raw("GET", "/aux/cores", &headers, None);
    assert_eq!(reply.header("Access-Control-Allow-Origin"), Some("*"));
}
