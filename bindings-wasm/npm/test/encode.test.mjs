// What JSON cannot hold is told, each value with its place, and never erased.
import assert from "node:assert/strict";
import test from "node:test";
import { build, validate } from "#retaguarda/engine";

const OPERATION = "shop_control.clientes.cadastrar";
const SESSION = { url: "http://localhost:60500", codFilial: 1, senha: "senha", token: "token" };
const CLIENTE = { nome: "Ana", fisicaJuridica: "F", tipo: "C", cpfCnpj: "160.257.170-87" };

/** The problems with a body, as `path code`. */
const told = (body) => validate(OPERATION, { body }).map(({ path, code }) => `${path} ${code}`);

/** The one problem of a customer whose `nome` is this value. */
function problemOf(nome) {
  const problems = validate(OPERATION, { body: { ...CLIENTE, nome } });
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0];
}

test("a good body has no problem", () => assert.deepEqual(told(CLIENTE), []));

test("an undefined field is a field that is not there", () => {
  assert.deepEqual(told({ ...CLIENTE, email: undefined }), []);
  assert.deepEqual(told({ ...CLIENTE, nome: undefined }), ["/body/nome required"]);
});

for (const [what, value, code, found] of [
  ["NaN", Number.NaN, "not_finite", "NaN"],
  ["an infinity", Number.NEGATIVE_INFINITY, "not_finite", "-Infinity"],
  ["a BigInt", 1n, "unsupported_type", "BigInt"],
  ["a Map", new Map([["a", 1]]), "unsupported_type", "Map"],
  ["a Set", new Set(), "unsupported_type", "Set"],
  ["bytes", new Uint8Array(2), "unsupported_type", "Uint8Array"],
  ["an instance of a class", new (class Cliente {})(), "unsupported_type", "Cliente"],
  ["a boxed text", Object("x"), "unsupported_type", "String"],
  ["a function", () => 1, "unsupported_type", "function"],
  ["a symbol", Symbol("x"), "unsupported_type", "symbol"],
  ["an invalid date", new Date(Number.NaN), "unsupported_type", "Date"],
]) {
  test(`${what} is told`, () => {
    const problem = problemOf(value);
    assert.deepEqual([problem.path, problem.code, problem.params.found], ["/body/nome", code, found]);
    assert.equal(problem.severity, "error");
    assert.ok(problem.message.includes(found), problem.message);
  });
}

test("the message has the language that is asked for", () => {
  const body = { ...CLIENTE, nome: 1n };
  const messages = ["pt-BR", "en"].map((language) => validate(OPERATION, { body }, { language })[0].message);
  assert.deepEqual(messages, [
    "um valor do tipo BigInt não pode ser enviado",
    "a value of the type BigInt cannot be sent",
  ]);
});

test("an undefined in a list, and a hole, are told", () => {
  const operation = "shop_control.contatos.cadastrar";
  // biome-ignore lint/suspicious/noSparseArray: a hole is the point
  const problems = validate(operation, { path: { codigo: 1 }, body: [{ nome: "a" }, undefined, , { nome: "b" }] });
  assert.deepEqual(
    problems.map(({ path, code, params }) => [path, code, params.found]),
    [
      ["/body/1", "unsupported_type", "undefined"],
      ["/body/2", "unsupported_type", "undefined"],
    ],
  );
});

test("a cycle is told where it closes, with all else that is wrong", () => {
  const cliente = { ...CLIENTE, nome: Number.NaN };
  cliente.contatos = [{ nome: "a", dono: cliente }];
  assert.deepEqual(told(cliente).slice(0, 2), ["/body/nome not_finite", "/body/contatos/0/dono host_failure"]);
});

test("one object in two places is no cycle", () => {
  const contato = { nome: "a" };
  assert.deepEqual(validate("shop_control.contatos.cadastrar", { path: { codigo: 1 }, body: [contato, contato] }), []);
});

test("what is nested too deeply is told", () => {
  const deep = {};
  let at = deep;
  for (let i = 0; i < 100; i++) at = at.x = {};
  assert.ok(told({ ...CLIENTE, extra: deep }).some((problem) => problem.endsWith(" too_deep")));
});

test("a getter that throws is told", () => {
  const body = {
    get nome() {
      throw new Error("no");
    },
  };
  assert.deepEqual(told(body), ["/body host_failure"]);
});

test("keys are written as JSON Pointer has them", () => {
  assert.ok(told({ ...CLIENTE, "a/b~c": 1n }).includes("/body/a~1b~0c unsupported_type"));
});

test("what has a toJSON is taken by it", () => {
  class Decimal {
    toJSON() {
      return "Ana";
    }
  }
  assert.deepEqual(told({ ...CLIENTE, nome: new Decimal() }), []);
  assert.deepEqual(told(Object.assign(Object.create(null), CLIENTE)), []);
});

const venda = (data) => ({
  cpfCnpj: "16025717087",
  codigoOperacao: "500",
  data,
  produtos: [{ codigo: "1", quantidade: 1, precoUnitario: 10.5 }],
  recebimentos: [{ tipo: "CB", valor: "10.50", codigoContaBancaria: 1 }],
});

test("a Date goes into a date with time, and into no date", () => {
  const built = build("shop_control.vendas.cadastrar", { body: venda(new Date(0)) }, SESSION, 0);
  assert.ok(built.ok, JSON.stringify(built));
  assert.match(new TextDecoder().decode(built.request.body), /"data":"1970-01-01T00:00:00(\.000)?(Z|\+00:00)"/);
  const problems = validate("shop_control.clientes.consultar", { path: { pagina: 1 }, query: { datade: new Date(0) } });
  assert.deepEqual(problems.map(({ path, code }) => [path, code]), [["/query/datade", "invalid_date"]]);
});

test("a call with what cannot be sent is not built", () => {
  const built = build(OPERATION, { body: { ...CLIENTE, nome: 1n, tipo: "X" } }, SESSION, 0);
  assert.equal(built.ok, false);
  assert.deepEqual(
    built.problems.map(({ path, code }) => [path, code]),
    [
      ["/body/nome", "unsupported_type"],
      ["/body/tipo", "invalid_choice"],
    ],
  );
});

test("a session and an extra field are looked at too", () => {
  const built = build(OPERATION, { body: CLIENTE }, { ...SESSION, token: 1n }, 0, { extra: { "/novo": new Set() } });
  assert.equal(built.ok, false);
  assert.deepEqual(built.problems.map(({ path }) => path).sort(), ["/body/novo", "/session/token"]);
});

test("an extra field is sent", () => {
  const built = build(OPERATION, { body: CLIENTE }, SESSION, 0, { extra: { "/novo": [1.5] }, language: "en" });
  assert.ok(built.ok, JSON.stringify(built));
  assert.ok(new TextDecoder().decode(built.request.body).endsWith(',"novo":[1.5]}'));
});

test("a body is the same as an object, as text and as bytes", () => {
  const text = JSON.stringify(CLIENTE);
  const roads = [CLIENTE, text, new TextEncoder().encode(text), new TextEncoder().encode(text).buffer];
  const built = roads.map((body) => build(OPERATION, { body }, SESSION, 1_550_000_000));
  for (const each of built) assert.deepEqual(each, built[0]);
  assert.ok(built[0].ok);
});
