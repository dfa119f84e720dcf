// The client: calls, answers, errors, and what it never shows.
import assert from "node:assert/strict";
import test from "node:test";
import { Call, ProblemsError, ShopControl, VendorError } from "#retaguarda";
import { build, validate, verify } from "#retaguarda/engine";

const SETTINGS = {
  url: "http://localhost:60500",
  serie: "HIAABB-100000-ABCD",
  codFilial: 1,
  senha: "s3nh4-s3cr3t4",
  token: "t0k3n-s3cr3t0",
  dangerouslyAllowBrowser: true,
};
const CLIENTE = { nome: "Ana", fisicaJuridica: "F", tipo: "C", cpfCnpj: "160.257.170-87" };
const SECRETS = /s3cr3t/;

const inBrowser = globalThis.navigator?.userAgent?.startsWith("Mozilla/") === true;
const loja = new ShopControl(SETTINGS);

/** An answer of the server, as fetch hands it out. */
function answer(dados, { status = 200, ...envelope } = {}) {
  const body = { sucesso: true, mensagem: "", tipo: null, complementoTipo: null, statusCode: 200, dados, ...envelope };
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
}

const failed = (tipo, statusCode, more) =>
  answer(null, { sucesso: false, mensagem: "não deu", tipo, complementoTipo: "", statusCode, ...more });

test("a call has method, address, headers and no body", () => {
  const call = loja.clientes.consultar({ pagina: 2, datade: "2019-02-20" });
  assert.ok(call instanceof Call);
  assert.equal(call.operation, "shop_control.clientes.consultar");
  assert.equal(call.method, "GET");
  assert.equal(call.url, "http://localhost:60500/clientes/2?datade=2019-02-20");
  assert.equal(call.body, null);
  assert.equal(call.headers.Authorization, `Token ${SETTINGS.token}`);
  assert.equal(call.headers.CodFilial, "1");
});

test("the signature is of what is sent, at the time of the call", () => {
  const call = loja.clientes.cadastrar(CLIENTE);
  const { Timestamp: timestamp, Signature: signature } = call.headers;
  assert.ok(verify(SETTINGS.senha, call.method, timestamp, call.body, signature));
  assert.ok(Math.abs(Number(timestamp) - Date.now() / 1000) < 5);
  assert.equal(new TextDecoder().decode(call.body).includes('"cpfCnpj":"16025717087"'), true);
});

test("a call is what fetch takes", async () => {
  const call = loja.clientes.cadastrar(CLIENTE);
  const request = new Request(call.url, call);
  assert.equal(request.method, "POST");
  assert.equal(request.headers.get("signature"), call.headers.Signature);
  assert.deepEqual(new Uint8Array(await request.arrayBuffer()), call.body);
});

test("the strength is a client's, or a call's", () => {
  const lenient = new ShopControl({ ...SETTINGS, options: { strength: "shape" } });
  const wrong = { ...CLIENTE, cpfCnpj: "160.257.170-88" };
  const told = lenient.clientes.cadastrar(wrong).warnings.map(({ code, path, severity }) => [code, path, severity]);
  assert.deepEqual(told, [["identifier_check_digits", "/body/cpfCnpj", "warning"]]);
  assert.equal(lenient.clientes.cadastrar(wrong, { strength: "off" }).warnings.length, 0);
  assert.throws(() => lenient.clientes.cadastrar(wrong, { strength: "strict" }), ProblemsError);
});

test("parameters, then the body, then the options", () => {
  const call = loja.contatos.cadastrar({ codigo: 7 }, [{ nome: "Ana" }], { extra: { "/0/novo": true } });
  assert.equal(call.url, "http://localhost:60500/clientes/contatos/7");
  assert.equal(new TextDecoder().decode(call.body), '[{"nome":"Ana","novo":true}]');
});

test("parameters that the session has need not be given", () => {
  assert.equal(loja.autenticacao.autenticar().url, "http://localhost:60500/auth/?serie=HIAABB-100000-ABCD&codfilial=1");
  assert.match(loja.autenticacao.autenticar({ codfilial: 2 }).url, /codfilial=2$/);
});

test("every operation has its method", () => {
  const names = Object.entries(loja).flatMap(([resource, methods]) => Object.keys(methods).map((name) => `${resource}.${name}`));
  assert.equal(names.filter((name) => !/\.(iterar|sincronizar|enviar|procurar)/.test(name)).length, 42);
  for (const name of ["estoqueV2.detalharGradeTamanhoCor", "contatos.detalharUrl", "saidas.consultarPeriodo", "saidas.iterarPeriodo"]) {
    assert.ok(names.includes(name), name);
  }
});

test("a payload that is wrong is refused at the call, all problems at once", () => {
  const wrong = () => loja.clientes.cadastrar({ ...CLIENTE, nome: "", cpfCnpj: "16025717088", idade: 3 });
  assert.throws(wrong, (error) => {
    assert.ok(error instanceof ProblemsError && error instanceof Error);
    assert.equal(error.name, "ProblemsError");
    assert.equal(error.operation, "shop_control.clientes.cadastrar");
    assert.deepEqual(error.problems.map(({ path }) => path).sort(), ["/body/cpfCnpj", "/body/idade", "/body/nome"]);
    assert.match(error.message, /\/body\/cpfCnpj: CPF ou CNPJ: CPF inválido.*\*\*\*/);
    return true;
  });
  assert.throws(() => loja.clientes.consultar({ pagina: 1, pagin: 2 }), { name: "ProblemsError", message: /pagin/ });
  assert.throws(() => loja.clientes.consultar(), { name: "ProblemsError", message: /\/path\/pagina: Página: campo obrigatório/ });
});

test("messages have the language of the call, else of the client", () => {
  const english = new ShopControl({ ...SETTINGS, options: { language: "en" } });
  assert.throws(() => english.clientes.cadastrar({}), /this field is required/);
  assert.throws(() => english.clientes.cadastrar({}, { language: "pt-BR" }), /campo obrigatório/);
});

test("a call without its token has no request", () => {
  const { token: _, ...without } = SETTINGS;
  const call = new ShopControl(without).clientes.consultar({ pagina: 1 });
  assert.throws(() => call.url, (error) => {
    assert.ok(error instanceof ProblemsError);
    assert.deepEqual(error.problems.map(({ path }) => path), ["/session/token"]);
    return true;
  });
});

test("warnings do not stop a call", () => {
  const call = loja.vendas.cadastrar({
    codigoCliente: 1,
    codigoOperacao: "500",
    data: "2019-02-19T00:00:00-03:00",
    produtos: [{ codigo: "1", quantidade: 1, precoUnitario: 10 }],
    recebimentos: [{ tipo: "CR", valor: 9 }],
  });
  assert.deepEqual(call.warnings.map(({ code, severity }) => [code, severity]), [["sum_mismatch", "warning"]]);
});

test("an answer is read", async () => {
  const call = loja.clientes.consultar({ pagina: 1 });
  const page = await call.parse(answer([{ codigo: 1, nome: "Ana", novidade: { a: [1] } }]));
  assert.equal(page.data[0].nome, "Ana");
  assert.deepEqual(page.data[0].novidade, { a: [1] });
  assert.equal(page.end, undefined);
  assert.ok(Array.isArray(page.notices));
  assert.equal(page.raw.status, 200);
  assert.equal(JSON.parse(new TextDecoder().decode(page.raw.body)).dados[0].codigo, 1);
});

test("an answer by its parts is read too", async () => {
  const call = loja.clientes.detalhar({ codigo: 1 });
  const body = await answer({ codigo: 1, nome: "Ana" }).text();
  for (const one of [body, new TextEncoder().encode(body), new TextEncoder().encode(body).buffer]) {
    const { data } = await call.parse({ status: 200, headers: { "content-type": ["application/json"] }, body: one });
    assert.equal(data.nome, "Ana");
  }
});

test("the end of a list is an empty page that says so", async () => {
  const page = await loja.clientes.consultar({ pagina: 9 }).parse(failed("FIM_DE_PAGINA", 417));
  assert.equal(page.end, true);
  assert.deepEqual(page.data, []);
});

test("a photo is its bytes", async () => {
  const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  const response = new Response(bytes, { headers: { "Content-Type": "image/jpeg" } });
  const { data } = await loja.fotos.baixar({ codigoProduto: "1", posicao: 0 }).parse(response);
  assert.deepEqual(data, bytes);
});

test("a success without a body is a success", async () => {
  const response = new Response("", { headers: { "Content-Type": "text/html" } });
  const { data } = await loja.contatos.cadastrar({ codigo: 1 }, [{ nome: "Ana" }]).parse(response);
  assert.equal(data, null);
});

test("what the vendor refuses is a VendorError", async () => {
  const call = loja.clientes.cadastrar(CLIENTE);
  const response = failed("CAMPO_INVALIDO", 409, { status: 409, dados: { codigoAtual: 12 } });
  await assert.rejects(call.parse(response), (error) => {
    assert.ok(error instanceof VendorError && !(error instanceof ProblemsError));
    assert.equal(error.name, "VendorError");
    assert.equal(error.code, "CAMPO_INVALIDO");
    assert.equal(error.message, "não deu");
    assert.equal(error.status, 409);
    assert.equal(error.retryable, false);
    assert.equal(error.detail, null);
    assert.equal(error.data.codigoAtual, 12);
    assert.equal(error.raw.status, 409);
    return true;
  });
});

test("a page of HTML is unreadable, and kept", async () => {
  const html = "<html><body>503</body></html>";
  const response = new Response(html, { status: 503, headers: { "Content-Type": "text/html" } });
  await assert.rejects(loja.clientes.consultar({ pagina: 1 }).parse(response), (error) => {
    assert.equal(error.status, 503);
    assert.equal(error.retryable, true);
    assert.equal(new TextDecoder().decode(error.raw.body), html);
    return true;
  });
});

test("a session takes a token", async () => {
  const { token: _, ...without } = SETTINGS;
  const before = new ShopControl(without);
  assert.equal(before.token, undefined);
  const reply = answer({ token: "abc:def", expireAt: "2019-03-19T07:32:38.5949440+00:00" });
  const { data } = await before.autenticacao.autenticar().parse(reply);
  const after = before.comToken(data.token);
  assert.ok(after instanceof ShopControl && after !== before);
  assert.equal(after.token, "abc:def");
  assert.equal(before.token, undefined);
  assert.equal(after.clientes.consultar({ pagina: 1 }).headers.Authorization, "Token abc:def");
  assert.equal(after.com({ codFilial: 3 }).clientes.consultar({ pagina: 1 }).headers.CodFilial, "3");
});

test("the User-Agent is fixed for the life of a client, and the browser's own in a browser", () => {
  const agent = (client) => client.clientes.consultar({ pagina: 1 }).headers["User-Agent"];
  const named = new ShopControl({ ...SETTINGS, userAgent: "loja/1" });
  if (inBrowser) {
    assert.equal(agent(loja), undefined);
    assert.equal(agent(named), undefined);
  } else {
    assert.match(agent(loja), /^retaguarda\/\d+\.\d+\.\d+$/);
    assert.equal(agent(loja.comToken("x")), agent(loja));
    assert.equal(agent(named.comToken("x")), "loja/1");
  }
  assert.throws(() => loja.com({ userAgent: "x" }), TypeError);
});

test("a browser is no place for a secret", () => {
  const make = (more) => new ShopControl({ url: SETTINGS.url, codFilial: 1, ...more });
  assert.ok(make({}));
  for (const secret of [{ senha: "x" }, { token: "x" }]) {
    if (inBrowser) assert.throws(() => make(secret), /dangerouslyAllowBrowser/);
    else assert.ok(make(secret));
    assert.ok(make({ ...secret, dangerouslyAllowBrowser: true }));
  }
  if (inBrowser) assert.throws(() => make({ senha: "x", options: { language: "en" } }), /shop's own server/);
});

test("settings that change afterwards change nothing", () => {
  const settings = { ...SETTINGS };
  const client = new ShopControl(settings);
  settings.codFilial = 9;
  assert.equal(client.clientes.consultar({ pagina: 1 }).headers.CodFilial, "1");
});

test("nothing that is printed shows a secret", async () => {
  const call = loja.clientes.consultar({ pagina: 1, datade: "2019-02-20" });
  const error = await loja.clientes.consultar({ pagina: 1 }).parse(failed("EXCECAO_SERVIDOR", 500)).catch((e) => e);
  const inspect = Symbol.for("nodejs.util.inspect.custom");
  for (const one of [loja, call]) {
    for (const text of [JSON.stringify(one), String(one), `${one}`, one[inspect](), JSON.stringify({ ...one })]) {
      assert.ok(!SECRETS.test(text) && !text.includes(call.headers.Signature), text);
    }
  }
  assert.match(String(loja), /"senha":"\[REDACTED\]","token":"\[REDACTED\]"/);
  assert.ok(!String(call).includes("datade"));
  assert.ok(!SECRETS.test(JSON.stringify(error) + error.stack));
  assert.ok(!SECRETS.test(new ShopControl({ ...SETTINGS, url: "http://ana:s3cr3t@host" }).toString()));
});

test("a session that is wrong says no secret", () => {
  const broken = new ShopControl({ ...SETTINGS, token: "s3cr3t\n", url: "s3cr3t" });
  assert.throws(() => broken.clientes.consultar({ pagina: 1 }), (error) => {
    assert.ok(error instanceof ProblemsError);
    assert.ok(!SECRETS.test(error.message + JSON.stringify(error.problems)), error.message);
    return true;
  });
});

test("the engine's own request is the client's, at the same time", () => {
  const call = loja.clientes.cadastrar(CLIENTE);
  const { dangerouslyAllowBrowser: _, ...session } = SETTINGS;
  const userAgent = call.headers["User-Agent"];
  const built = build(call.operation, { body: CLIENTE }, { ...session, userAgent }, Number(call.headers.Timestamp));
  assert.deepEqual(built.request, { method: call.method, url: call.url, headers: call.headers, body: call.body });
});

test("a message can be in words of one's own, and shows no more of a person than is asked for", () => {
  const problems = (options) => validate("shop_control.clientes.cadastrar", { body: { cpfCnpj: "160.257.170-88" } }, options);
  const of = (code, options) => problems(options).find((problem) => problem.code === code);
  assert.equal(of("required", { texts: { required: "Informe {label}." } }).message, "Informe Nome.");
  assert.deepEqual([of("identifier_check_digits").label, of("identifier_check_digits").given], ["CPF ou CNPJ", "***.***.***-88"]);
  assert.equal(of("identifier_check_digits", { reveal: true }).given, "160.257.170-88");
});
