//! The register: what the manual prints comes out, pages end, writing changes it.

mod support;

use retaguarda_sandbox::Options;
use serde_json::{Value, json};
use support::{Shop, compact, manuals_client};

/// The `dados` of a reply, as text.
fn dados(text: &str) -> &str {
    let (_, dados) = text.split_once(r#""dados":"#).expect("an envelope");
    dados.strip_suffix('}').expect("an envelope")
}

macro_rules! published {
    ($name:literal) => {
        compact(include_str!(concat!("../seed/published/", $name, ".json")))
    };
}

#[test]
fn the_published_examples_come_out_to_the_byte() {
    let shop = Shop::open();
    let text = |path: &str| dados(shop.get(path).text()).to_owned();
    let one = |list: String| list[1..list.len() - 1].to_owned();
    assert_eq!(text("/clientes/1"), published!("clientes"));
    assert_eq!(text("/produtos/grades/1000"), one(published!("grades")));
    assert_eq!(text("/estoque/1000/grade/"), one(published!("estoque-grade")));
    assert_eq!(text("/promocoes/1"), published!("promocoes"));
    assert_eq!(text("/promocoes/1?dataAte=2019-10-28&dataDe=2018-10-01"), published!("promocoes"));
    assert_eq!(text("/precos/?datade=2019-03-24&dataate=2019-03-26"), published!("precos"));
    assert_eq!(text("/fotos/1"), one(published!("fotos")));
    assert_eq!(
        text("/estoque/1"),
        r#"{"codigo":"1","urlDetalhe":"","tipoEstoque":"N","estoqueFiliais":[{"codigoFilial":1,"estoqueAtual":25},{"codigoFilial":6,"estoqueAtual":1000}]}"#
    );
    assert_eq!(
        text("/clientes/contatos/?dataate=2019-02-27&datade=2019-01-25"),
        r#"[{"codigoCliente":26,"contatos":[{"sexo":"","cargo":"","diaAniversario":0,"mesAniversario":"","anoAniversario":0,"telefone":"","ramal":"","tipoEmail":"E","email":"","ordem":24,"codigo":26,"nome":"Fornecedor"}]}]"#
    );
    let contacts = text("/clientes/contatos/3");
    assert!(published!("contatos").contains(&contacts), "{contacts}");
    assert_eq!(text("/contatos/3"), contacts);
    // The prices that changed after the list was printed are the only difference.
    let new = |list: &str, codigo: &str, old: [&str; 2], new: [&str; 2]| {
        let (before, rest) = list.split_once(&format!(r#""codigo":"{codigo}""#)).expect("a product");
        let (table, cost) = (r#""tabela":"TABELA 1","preco":"#, r#""tabela":"CUSTO","preco":"#);
        let rest = rest.replacen(&format!("{table}{},", old[0]), &format!("{table}{},", new[0]), 1);
        let rest = rest.replacen(&format!("{cost}{},", old[1]), &format!("{cost}{},", new[1]), 1);
        format!(r#"{before}"codigo":"{codigo}"{rest}"#)
    };
    let expected = new(&published!("produtos"), "15", ["2", "1"], ["2.35", "1.2"]);
    let expected = new(&expected, "19", ["8", "4"], ["9", "4.4"]);
    assert_eq!(text("/produtos/1"), expected);
}

#[test]
fn barcodes_are_there_when_they_are_asked_for() {
    let product = |options: Options| {
        let page = Shop::with(options).get("/produtos/1").dados();
        let products = page.as_array().expect("a page").clone();
        products.into_iter().find(|product| product["codigo"] == "21").expect("product 21")
    };
    assert_eq!(product(Options::default()).get("codigoBarras"), None);
    let with = product(Options { barcodes: true, ..Options::default() });
    assert_eq!(with["codigoBarras"], json!(["7897300000204"]));
}

#[test]
fn details_differ_from_lists_as_on_the_wire() {
    let shop = Shop::open();
    let client = shop.get("/clientes/detalhes/2").dados();
    assert_eq!((&client["pais"], &client["contatos"][0]["tipoEmail"]), (&json!("BRASIL"), &json!("E")));
    let product = shop.get("/produtos/detalhes/1").dados();
    assert_eq!(product["nome"], "Parafusadeira Bisuph");
    assert_eq!((&product["estoqueAtual"], &product["precos"]), (&Value::Null, &Value::Null));
    assert_eq!((&product["codigoPesquisa1"], &product["codigoCor"]), (&json!(0), &Value::Null));
    for path in ["/clientes/detalhes/2232", "/produtos/detalhes/X", "/clientes/contatos/2232", "/precos/X"] {
        assert_eq!(shop.get(path).refusal(), ("REGISTRO_NAO_ENCONTRADO".to_owned(), 404), "{path}");
    }
    let missing = shop.get("/clientes/detalhes/2232").json();
    assert_eq!(missing["mensagem"], "Cliente não encontrado");
}

/// Every record of a list, page by page.
fn all(shop: &Shop, path: &str, size: usize) -> Vec<Value> {
    let mut records = Vec::new();
    for number in 1..100 {
        let reply = shop.get(&format!("{path}{number}"));
        if reply.json()["sucesso"] == false {
            assert_eq!(reply.refusal(), ("FIM_DE_PAGINA".to_owned(), 417));
            assert_eq!(reply.json()["mensagem"], "Não há registros disponíveis na página requisitada.");
            return records;
        }
        assert_eq!(records.len(), size * (number - 1), "only the last page is short");
        records.extend(reply.dados().as_array().expect("a list").clone());
    }
    panic!("{path} has no end");
}

#[test]
fn pages_end() {
    let shop = Shop::open();
    let different = |records: Vec<Value>, key: &str| {
        let mut codes: Vec<String> = records.iter().map(|record| record[key].to_string()).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), records.len());
        codes.len()
    };
    assert_eq!(different(all(&shop, "/clientes/", 20), "codigo"), 52);
    assert_eq!(different(all(&shop, "/produtos/", 20), "codigo"), 50);
    assert_eq!(different(all(&shop, "/v2/estoque/", 10), "codigo"), 50);
    assert_eq!(different(all(&shop, "/saidas/", 10), "sequencia"), 23);
    assert_eq!(all(&shop, "/promocoes/", 20).len(), 2);
    assert_eq!(shop.get("/clientes/zero").refusal().0, "CAMPO_INVALIDO");
}

/// The check digit of a CPF or CNPJ: of weights that grow from 2, back from the end, up to the last one.
fn digit(values: &[u32], last_weight: u32) -> u32 {
    let weights = (2..=last_weight).cycle();
    let sum: u32 = values.iter().rev().zip(weights).map(|(value, weight)| value * weight).sum();
    match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    }
}

#[test]
fn invented_documents_have_right_check_digits() {
    let shop = Shop::open();
    let published: Value =
        serde_json::from_str(include_str!("../seed/published/clientes.json")).expect("JSON");
    let published: Vec<&Value> = published.as_array().expect("a list").iter().map(|c| &c["codigo"]).collect();
    let mut checked = 0;
    for client in all(&shop, "/clientes/", 20) {
        let document = client["cpfCnpj"].as_str().expect("text");
        if published.contains(&&client["codigo"]) || document.is_empty() {
            continue;
        }
        let values: Vec<u32> =
            document.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| u32::from(byte) - 48).collect();
        let (first, last_weight) = match values.len() {
            11 => (9, 12),
            14 => (12, 9),
            length => panic!("{document} has {length} characters"),
        };
        assert_eq!(digit(&values[..first], last_weight), values[first], "{document}");
        assert_eq!(digit(&values[..=first], last_weight), values[first + 1], "{document}");
        checked += 1;
    }
    assert_eq!(checked, 32);
}

#[test]
fn periods_filter_by_the_date_of_change() {
    let shop = Shop::open();
    let codes = |path: &str| -> Vec<Value> {
        let dados = shop.get(path).dados();
        dados.as_array().expect("a list").iter().map(|record| record["codigo"].clone()).collect()
    };
    assert_eq!(codes("/clientes/1?datade=2019-02-20&dataate=2019-02-27"), [json!(26)]);
    assert_eq!(shop.get("/clientes/1?datade=2031-01-01").refusal().0, "FIM_DE_PAGINA");
    assert_eq!(shop.get("/clientes/1?datade=20/02/2019").refusal().0, "CAMPO_INVALIDO");
    assert_eq!(codes("/precos/?datade=2031-01-01"), [] as [Value; 0]);
    assert_eq!(codes("/aux/cores?datade=2031-01-01"), [] as [Value; 0]);

    let today = "/clientes/1?datade=2025-01-01";
    assert_eq!(shop.get(today).refusal().0, "FIM_DE_PAGINA");
    shop.post("/clientes/", &manuals_client()).dados();
    assert_eq!(codes(today), [json!(28)]);
    assert_eq!(shop.get("/clientes/2?datade=2025-01-01").refusal().0, "FIM_DE_PAGINA");
}

#[test]
fn every_auxiliary_register_answers() {
    let shop = Shop::open();
    let words = [
        "classes",
        "subclasses",
        "grupos",
        "familias",
        "fabricantes",
        "unidades_venda",
        "cores",
        "tamanhos",
        "moedas",
        "pesquisa_1",
        "pesquisa_2",
        "pesquisa_3",
    ];
    for word in words {
        let entries = shop.get(&format!("/aux/{word}")).dados();
        assert!(entries[0]["codigo"].is_string() && entries[0]["nome"].is_string(), "{word}");
    }
    assert_eq!(shop.get("/aux/marcas").refusal(), ("TIPO_BUSCA_INVALIDO".to_owned(), 400));
}

#[test]
fn a_client_is_registered_once() {
    let shop = Shop::open();
    let made = shop.post("/clientes/", &manuals_client());
    assert_eq!(dados(made.text()), r#"{"codigoGerado":28}"#);
    let client = shop.get("/clientes/detalhes/28").dados();
    assert_eq!(client["cpfCnpj"], "160.257.170-87");
    assert_eq!((&client["cep"], &client["numero"]), (&json!("82515000"), &json!("2500")));
    assert_eq!((&client["telefone2"], &client["urlContatos"]), (&json!(""), &json!("/contatos/28")));

    let again = shop.post("/clientes", &manuals_client());
    assert_eq!(again.status, 409);
    let json = again.json();
    assert_eq!((&json["sucesso"], &json["statusCode"]), (&json!(false), &json!(409)));
    assert_eq!(json["dados"], json!({ "codigoAtual": 28 }));
}

#[test]
fn keys_match_in_any_case_and_contacts_come_along() {
    let shop = Shop::open();
    let client = json!({
        "nome": "Zuleica Prado", "TIPO": "c", "fisicajuridica": "J", "cpfCnpj": "12abc34501de35", "indicadorIE": 9,
        "contatos": [{ "nome": "Zu", "TipoEmail": "P", "email": "zu@exemplo.com.br" }],
    });
    assert_eq!(shop.post("/clientes", &client).dados()["codigoGerado"], 28);
    let client = shop.get("/clientes/detalhes/28").dados();
    assert_eq!((&client["tipo"], &client["cpfCnpj"]), (&json!("C"), &json!("12.ABC.345/01DE-35")));
    assert_eq!(client["indicadorIE"], 9);
    assert_eq!(client["contatos"][0]["email"], "zu@exemplo.com.br");
}

#[test]
fn a_wrong_client_is_refused() {
    let shop = Shop::open();
    let refusal = |body: &Value| shop.post("/clientes/", body).refusal();
    let field = ("CAMPO_INVALIDO".to_owned(), 400);
    assert_eq!(refusal(&json!({ "tipo": "C", "fisicaJuridica": "F" })), field);
    assert_eq!(refusal(&json!({ "nome": "Ana", "fisicaJuridica": "F" })), field);
    assert_eq!(refusal(&json!({ "nome": "Ana", "tipo": "X", "fisicaJuridica": "F" })), field);
    let document =
        json!({ "nome": "Ana", "tipo": "C", "fisicaJuridica": "J", "cpfCnpj": "12.ABC.345/01DE-35" });
    assert_eq!(refusal(&document), field, "the punctuation is too long");
    assert_eq!(refusal(&json!([])), ("BODY_INVALIDO".to_owned(), 400));
    let broken = shop.try_send("POST", "/clientes/", "{\"nome\":").expect("a reply");
    assert_eq!(broken.refusal(), ("BODY_INVALIDO".to_owned(), 400));
}

#[test]
fn a_client_is_changed_by_its_document() {
    let shop = Shop::open();
    let change =
        json!({ "cpfCnpj": "79489567000", "nome": "Bernardo M. F. da Silva", "complemento": "Casa 2" });
    assert_eq!(shop.put("/clientes", &change).dados()["codigoGerado"], 2);
    let client = shop.get("/clientes/detalhes/2").dados();
    assert_eq!((&client["complemento"], &client["endereco"]), (&json!("Casa 2"), &json!("Rua Goiás")));
    assert_eq!(shop.get("/clientes/1?datade=2025-01-01").dados()[0]["codigo"], 2);
    let unknown = json!({ "cpfCnpj": "16025717087", "nome": "Ninguém" });
    assert_eq!(shop.put("/clientes/", &unknown).refusal(), ("REGISTRO_NAO_ENCONTRADO".to_owned(), 404));
}

#[test]
fn contacts_are_written_without_a_word() {
    let shop = Shop::open();
    let contacts = json!([
        { "Nome": "João da Silva", "Sexo": null, "DiaAniversario": 20, "MesAniversario": "JAN", "AnoAniversario": 1977 },
        { "Nome": "Pedro Nascimento", "Email": "pedro@gtstintas.com.br" },
    ]);
    let reply = shop.post("/clientes/contatos/1", &contacts);
    assert_eq!((reply.status, reply.header("Content-Type"), reply.text()), (200, Some("text/html"), ""));
    let read = shop.get("/clientes/contatos/1").dados();
    assert_eq!((&read[0]["nome"], &read[0]["diaAniversario"]), (&json!("João da Silva"), &json!(20)));
    assert_eq!(read[0].get("ordem"), None);

    let changed = shop.get("/clientes/contatos/?datade=2025-01-01").dados();
    assert_eq!(changed[0]["codigoCliente"], 1);
    let ordem = changed[0]["contatos"][1]["ordem"].as_i64().expect("ordem");
    let reply = shop.put(&format!("/clientes/contatos/1/{ordem}"), &json!({ "Cargo": "Dono" }));
    assert_eq!((reply.status, reply.text()), (200, ""));
    let read = shop.get("/clientes/contatos/1").dados();
    assert_eq!((&read[1]["cargo"], &read[1]["nome"]), (&json!("Dono"), &json!("Pedro Nascimento")));

    let unknown = shop.post("/clientes/contatos/2832323", &contacts);
    assert_eq!(unknown.refusal(), ("REGISTRO_NAO_ENCONTRADO".to_owned(), 404));
    assert_eq!(unknown.json()["mensagem"], "Cliente não encontrado");
    assert_eq!(shop.put("/clientes/contatos/1/9999", &json!({})).refusal().1, 404);
    assert_eq!(shop.post("/clientes/contatos/1", &json!({ "Nome": "só" })).refusal().0, "BODY_INVALIDO");
    assert_eq!(
        shop.post("/clientes/contatos/1", &json!([{ "Nome": "A", "Sexo": "X" }])).refusal().0,
        "CAMPO_INVALIDO"
    );
}

#[test]
fn a_photo_is_a_jpeg() {
    let shop = Shop::open();
    let reply = shop.get("/fotos/1/0");
    assert_eq!(reply.header("Content-Type"), Some("image/jpeg"));
    assert!(reply.body.starts_with(&[0xFF, 0xD8, 0xFF]) && reply.body.ends_with(&[0xFF, 0xD9]));
    assert_eq!(shop.get("/fotos/1/1").refusal().1, 404);
    assert_eq!(shop.get("/fotos/2").dados(), json!({ "codigo": "2", "fotos": [] }));
}

#[test]
fn prices_and_promotions_of_one_product() {
    let shop = Shop::open();
    let prices = shop.get("/precos/1").dados();
    let tables: Vec<&Value> =
        prices["precos"].as_array().expect("a list").iter().map(|p| &p["tabela"]).collect();
    assert_eq!(tables, ["CUSTO", "CUSTO MÉDIO", "TABELA 1", "TABELA 2", "TABELA 3"]);
    let prices = shop.get("/v2/precos/3").dados();
    let first = &prices["precos"][2];
    assert_eq!((&first["tabela"], &first["preco_Promocional"]), (&json!("TABELA 1"), &json!(20)));
    assert_eq!(first["dataFim"], "2021-11-15T00:00:00.0000000-02:00");
    assert_eq!(shop.get("/promocoes/produto/1000").dados()[0]["preco"], 50);
    assert_eq!(shop.get("/promocoes/A01").dados(), json!([]));
}

#[test]
fn stock_of_every_kind() {
    let shop = Shop::open();
    let list = |path: &str| shop.get(path).dados()["lista"].clone();
    assert_eq!(
        shop.get("/estoque/1000").dados()["estoqueFiliais"][0],
        json!({ "codigoFilial": 1, "estoqueAtual": 60 })
    );
    assert_eq!(list("/estoque/grade/1000").as_array().map(Vec::len), Some(23));
    assert_eq!(list("/estoque/1000/grade/cor/2").as_array().map(Vec::len), Some(7));
    assert_eq!(list("/estoque/1000/grade/tamanho/1/").as_array().map(Vec::len), Some(5));
    for word in ["detalhe", "detalhes"] {
        let base = format!("/v2/estoque/{word}");
        assert_eq!(shop.get(&format!("{base}/1")).dados()["tipoEstoque"], "N");
        assert_eq!(list(&format!("{base}/1000/grade/")).as_array().map(Vec::len), Some(23));
        let cell = list(&format!("{base}/1000/grade/tamanho/3/cor/1"));
        assert_eq!((&cell[0]["codigoCompleto"], &cell[1]["estoqueAtual"]), (&json!("003001"), &json!(2000)));
        let lot = list(&format!("{base}/2007/lote/L2403A"));
        assert_eq!(lot, json!([{ "lote": "L2403A", "estoqueAtual": 50, "codigoFilial": 1 }]));
        let serial = list(&format!("{base}/2014/serie/LX128-000415"));
        assert_eq!(serial, json!([{ "serie": "LX128-000415", "disponivel": false, "codigoFilial": 1 }]));
        let edition = list(&format!("{base}/2008/edicao/82"));
        assert_eq!(
            (&edition[0]["nome"], &edition[0]["estoqueAtual"]),
            (&json!("Edição 82 - abril"), &json!(18))
        );
    }
    assert_eq!(shop.get("/estoque/1/grade/").refusal().1, 404);
    assert_eq!(shop.get("/v2/estoque/detalhe/2007/lote/NENHUM").refusal().1, 404);
}
