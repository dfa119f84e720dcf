//! A mistake in what flows know is named when the system is put together.

use retaguarda::schema::*;

/// What a `static` would hold: here the builders run in tests, not in a build.
fn kept<T>(values: impl Into<Box<[T]>>) -> &'static [T] {
    Box::leak(values.into())
}

fn one<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

static SESSION: Object = object("Sessao", &[required("url", string()), optional("senha", string())]);
static ITEM: Object = object("Item", &[required("codigo", INT), optional("quantidade", INT)]);
static TOKEN: Object = object("Token", &[required("token", string()), required("validade", INT)]);
static JOB: Object =
    object("Envio", &[required("id", INT), optional("feito", BOOLEAN), optional("erro", string())]);
static SALE: Object = object(
    "Venda",
    &[
        optional("cliente", INT),
        required("data", DATE),
        required("itens", list(&ITEM)),
        optional("zerar", BOOLEAN),
    ],
);
static PAGE: Object = object("Pagina", &[optional("ultima", INT), required("dados", list(&ITEM))]);

fn system_with(operations: impl Into<Box<[Operation]>>, login: Option<&'static Login>, rate: Option<Rate>) {
    let operations: Vec<&Operation> = kept(operations).iter().collect();
    let _ = system(System {
        id: "teste",
        title: "Teste",
        manual: "teste",
        operations: kept(operations),
        session: &SESSION,
        keys: Keys::Exact,
        login,
        rate,
        authentication: Authentication::Bearer("senha"),
        server: "",
        headers: &[],
        inbound: None,
        envelope: Envelope::NONE,
    });
}

fn system_of(operation: Operation) {
    system_with([operation], None, None);
}

fn items() -> Operation {
    get("itens.consultar", "/itens")
        .manual(1, "Itens")
        .query(kept([optional("desde", DATE), optional("ate", DATE), optional("pagina", INT)]))
        .returns(enveloped_list(&ITEM))
}

fn read() -> Operation {
    get("envios.detalhar", "/envios/{id}")
        .manual(1, "Envios")
        .path(kept([required("id", INT)]))
        .returns(enveloped(&JOB))
}

fn sale() -> Operation {
    post("vendas.cadastrar", "/vendas").manual(1, "Vendas").body(json(&SALE)).returns(enveloped(&JOB))
}

fn follow() -> Follow {
    Follow {
        operation: one(read()),
        parameter: "id",
        id: "id",
        pending: &[&[Test { field: "feito", is: Is::Empty }]],
        done: &[Test { field: "feito", is: Is::True }],
        reason: "erro",
        interval: 5,
        deadline: 60,
    }
}

fn search() -> Search {
    Search {
        operation: one(items().period("desde", "ate", 1)),
        constants: &[],
        day: "data",
        same: &[],
        lists: &[SameRows { sent: "itens", found: "codigo", fields: &[("codigo", "codigo")] }],
    }
}

fn enter() -> Operation {
    post("acesso.autenticar", "/token")
        .manual(1, "Acesso")
        .body(form(&CREDENTIALS))
        .from_session(&[("senha", "senha")])
        .returns(enveloped(&TOKEN))
        .without_authentication()
}
static CREDENTIALS: Object = object("Credenciais", &[required("senha", string())]);

fn login(operation: Operation) -> Login {
    Login {
        operation: one(operation),
        token: "token",
        end: TokenEnd::After("validade"),
        margin: 60,
        renewal: None,
        expired: kept([Sign::status(401)]),
    }
}

#[test]
fn good_tables_pass() {
    let sale = sale().follow(one(follow())).batches(Batches { list: "itens", size: 10, first: "zerar" });
    let items = items().key(&["codigo"]).since(Since::day("desde").until("ate")).period("desde", "ate", 7);
    let rate = Rate { calls: 1, seconds: 1, remaining: "" };
    system_with([sale, items, read(), enter()], Some(one(login(enter()))), Some(rate));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: the key names the unknown field `nome`")]
fn a_key_that_no_row_has() {
    system_of(items().key(&["codigo", "nome"]));
}

#[test]
#[should_panic(expected = "operation `envios.detalhar`: the key `id`, but no list of rows in the reply")]
fn a_key_without_rows() {
    system_of(read().key(&["id"]));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: the unknown member of rows `linhas`")]
fn rows_in_an_unknown_member() {
    system_of(items().returns(enveloped(&PAGE)).rows("linhas"));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: no list of rows in the reply")]
fn pages_without_rows() {
    system_of(items().returns(enveloped(&PAGE)).pages_until("pagina", "ultima", "ultima", 50));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: pages_until names the unknown member `fim`")]
fn pages_until_an_unknown_member() {
    system_of(items().returns(enveloped(&PAGE)).pages_until("pagina", "fim", "dados", 50));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: since names the unknown parameter `datade`")]
fn changes_since_an_unknown_parameter() {
    system_of(items().since(Since::day("datade")));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: since names the unknown parameter `tipo`")]
fn changes_with_an_unknown_parameter() {
    system_of(items().since(Since::day("desde").with(&[("tipo", "A")])));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: since names the unknown parameter `alteracao.ge`")]
fn changes_by_an_unknown_filter() {
    system_of(items().filters(kept([optional("data", DATE)])).since(Since::day("alteracao.ge")));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: period names the unknown parameter `fim`")]
fn a_period_by_an_unknown_parameter() {
    system_of(items().period("desde", "fim", 7));
}

#[test]
#[should_panic(expected = "operation `itens.consultar`: a period of no days")]
fn a_period_of_no_days() {
    system_of(items().period("desde", "ate", 0));
}

#[test]
#[should_panic(
    expected = "operation `vendas.cadastrar`: follow names the unknown member `recibo` of the reply"
)]
fn a_job_without_its_id() {
    system_of(sale().follow(one(Follow { id: "recibo", ..follow() })));
}

#[test]
#[should_panic(
    expected = "operation `vendas.cadastrar`: follow needs `recibo` as the only parameter of the path"
)]
fn a_job_asked_for_by_an_unknown_parameter() {
    system_of(sale().follow(one(Follow { parameter: "recibo", ..follow() })));
}

#[test]
#[should_panic(expected = "operation `vendas.cadastrar`: follow tests the unknown field `pronto`")]
fn a_job_tested_by_an_unknown_field() {
    system_of(sale().follow(one(Follow { done: &[Test { field: "pronto", is: Is::True }], ..follow() })));
}

#[test]
#[should_panic(expected = "operation `vendas.cadastrar`: follow: a list without a test")]
fn a_job_that_would_always_be_done() {
    system_of(sale().follow(one(Follow { done: &[], ..follow() })));
}

#[test]
#[should_panic(expected = "operation `vendas.cadastrar`: follow: an interval of 0, or beyond the deadline")]
fn a_job_asked_for_without_pause() {
    system_of(sale().follow(one(Follow { interval: 0, ..follow() })));
}

#[test]
#[should_panic(expected = "operation `vendas.cadastrar`: batches: no list `linhas` in the body")]
fn parts_of_an_unknown_list() {
    system_of(sale().batches(Batches { list: "linhas", size: 10, first: "" }));
}

#[test]
#[should_panic(expected = "operation `vendas.cadastrar`: batches: no boolean `cliente` in the body")]
fn a_first_part_told_by_no_boolean() {
    system_of(sale().batches(Batches { list: "itens", size: 10, first: "cliente" }));
}

#[test]
#[should_panic(expected = "operation `vendas.cadastrar`: batches without a field, but the body is no list")]
fn parts_of_an_object() {
    system_of(sale().batches(Batches { list: "", size: 10, first: "" }));
}

#[test]
#[should_panic(expected = "operation `vendas.cadastrar`: search: no list `itens` on both sides")]
fn a_search_for_what_no_row_has() {
    system_of(sale().search(one(search())));
}

#[test]
#[should_panic(
    expected = "operation `vendas.cadastrar`: search by `itens.consultar`, which is not read by period"
)]
fn a_search_without_a_period() {
    system_of(sale().search(one(Search { operation: one(items()), ..search() })));
}

#[test]
#[should_panic(expected = "operation `vendas.cadastrar`: search: no date `cliente` in the body")]
fn a_search_around_no_day() {
    system_of(sale().search(one(Search { day: "cliente", ..search() })));
}

#[test]
#[should_panic(
    expected = "operation `vendas.cadastrar`: search names the unknown field `pessoa` of the list"
)]
fn a_search_by_an_unknown_field() {
    system_of(sale().search(one(Search { same: &[("cliente", "pessoa")], ..search() })));
}

#[test]
#[should_panic(expected = "system `teste`: the login `acesso.autenticar` is of another system")]
fn a_login_of_another_system() {
    system_with([items()], Some(one(login(enter()))), None);
}

#[test]
#[should_panic(expected = "system `teste`: the login `acesso.autenticar` needs a token itself")]
fn a_login_that_needs_a_token() {
    let enter = enter().authenticated_by(Authentication::Bearer("senha"));
    system_with([enter], Some(one(login(enter))), None);
}

#[test]
#[should_panic(expected = "system `teste`: the login does not have `senha` from the session")]
fn a_login_that_the_session_cannot_make() {
    let enter = enter().from_session(&[]);
    system_with([enter], Some(one(login(enter))), None);
}

#[test]
#[should_panic(expected = "system `teste`: the login names the unknown member `access_token`")]
fn a_login_without_its_token() {
    system_with([enter()], Some(one(Login { token: "access_token", ..login(enter()) })), None);
}

#[test]
#[should_panic(expected = "system `teste`: no sign of the login's end")]
fn a_login_for_ever() {
    system_with([enter()], Some(one(Login { expired: &[], ..login(enter()) })), None);
}

#[test]
#[should_panic(expected = "system `teste`: the renewal does not take the setting `url`")]
fn a_renewal_that_takes_another_setting() {
    let renewal = Renewal { operation: one(enter()), member: "token", setting: "url", only_with: "" };
    system_with([enter()], Some(one(Login { renewal: Some(renewal), ..login(enter()) })), None);
}

#[test]
#[should_panic(expected = "system `teste`: a rate of nothing")]
fn a_rate_of_nothing() {
    system_with([items()], None, Some(Rate { calls: 0, seconds: 60, remaining: "" }));
}
