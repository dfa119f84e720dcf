// The five clients: what each of them does in its own way, and the lean entries.
import assert from "node:assert/strict";
import test from "node:test";
import * as whole from "#retaguarda";
import { Egestor, EstoqueAi, IsCollector, ProblemsError, ShopControl, Uniplus, VendorError } from "#retaguarda";
import { operations } from "#retaguarda/engine";
import { check } from "#retaguarda/identifiers";
import * as leanEgestor from "#retaguarda/egestor";
import * as leanEstoqueAi from "#retaguarda/estoque-ai";
import * as leanIsCollector from "#retaguarda/is-collector";
import * as leanShopControl from "#retaguarda/shop-control";
import { check as checkBesideSchemas } from "#retaguarda/shop-control/identifiers";
import * as leanUniplus from "#retaguarda/uniplus";

const dangerouslyAllowBrowser = true;
const CLIENTS = {
  egestor: Egestor,
  estoque_ai: EstoqueAi,
  is_collector: IsCollector,
  shop_control: ShopControl,
  uniplus: Uniplus,
};
const LEAN = {
  egestor: leanEgestor,
  estoque_ai: leanEstoqueAi,
  is_collector: leanIsCollector,
  shop_control: leanShopControl,
  uniplus: leanUniplus,
};
const ERRORS = [
  "DeadlineError", "FlowError", "OutcomeUnknownError", "ProblemsError", "RefusedError", "StuckError", "TransportError", "VendorError",
];
/** What a module exports, whichever module system it is of. */
const exported = (module) => Object.keys(module).filter((key) => !["default", "module.exports"].includes(key));
const text = (body) => new TextDecoder().decode(body);
/** What the flows of an operation are called. */
const named = (flow) => (id) => id.replace(/^(\w+\.\w+)(\.(consultar|cadastrar)(?![^.])|)/, `$1.${flow}`);
const FLOWS = {
  pages: named("iterar"),
  sync: named("sincronizar"),
  follow: named("enviar_e_acompanhar"),
  batches: named("enviar_em_lotes"),
  find: named("procurar"),
};
const camel = (name) => name.replace(/[._]+(\w)/g, (_, letter) => letter.toUpperCase());

test("every operation of every system has its method, and no more", () => {
  for (const [system, Client] of Object.entries(CLIENTS)) {
    const client = new Client({ url: "http://localhost" });
    const methods = Object.entries(client).flatMap(([resource, calls]) =>
      Object.keys(calls).map((name) => `${resource}.${name}`),
    );
    const own = operations().filter((operation) => operation.system === system);
    const prepared = own.filter(({ rewrites }) => rewrites !== null).map(({ id }) => id.replace(".atualizar", ".preparar"));
    const flows = own.flatMap(({ id, flows }) => flows.map((flow) => FLOWS[flow]?.(id)).filter(Boolean));
    const names = [...own.map(({ id }) => id), ...prepared, ...flows];
    const expected = names.map((id) => id.split(".").slice(1)).map(([resource, ...rest]) => `${camel(resource)}.${camel(rest.join("."))}`);
    assert.ok(own.length > 0);
    assert.deepEqual(methods.sort(), expected.sort());
  }
});

test("a system with a server of its own needs no address, one without asks for it", () => {
  const settings = { token: "t", dangerouslyAllowBrowser };
  assert.match(new Egestor(settings).empresa.detalhar().url, /^https:\/\/api\.egestor\.com\.br\/api\//);
  const elsewhere = new IsCollector({ ...settings, url: "http://localhost:1" });
  assert.match(elsewhere.listas.consultar({ user: "a@b.com" }).url, /^http:\/\/localhost:1\//);
  assert.throws(() => new Uniplus(settings).entidades.consultar(), (error) => {
    assert.deepEqual(error.problems.map(({ path }) => path), ["/session/url"]);
    return true;
  });
});

test("a secret in the address is not shown", () => {
  const loja = new EstoqueAi({ authToken: "s3cr3t/0", dangerouslyAllowBrowser });
  const call = loja.inventario.consultar({ dtInventario: "2024-05-01" });
  assert.ok(call.url.includes("s3cr3t%2F0"));
  assert.ok(!`${call} ${loja} ${JSON.stringify([call, loja])}`.includes("s3cr3t"), String(call));
  assert.ok(String(call).includes("[REDACTED]"));
  assert.ok(!("comToken" in loja), "there is no token that a call could give");
});

test("what the session or the operation itself has need not be in the body", () => {
  const coletor = new IsCollector({ username: "ana", password: "s3cr3t", dangerouslyAllowBrowser });
  const entrada = coletor.autenticacao.autenticar();
  assert.deepEqual(JSON.parse(text(entrada.body)), { username: "ana", password: "s3cr3t" });
  const token = new Egestor({ personalToken: "p", dangerouslyAllowBrowser }).autenticacao.autenticar();
  assert.deepEqual(JSON.parse(text(token.body)), { grant_type: "personal", personal_token: "p" });
});

test("a form is given as an object", () => {
  const settings = { url: "https://conta.example", codigoAutorizacao: "Y29kaWdv", dangerouslyAllowBrowser };
  const call = new Uniplus(settings).autenticacao.autenticar();
  assert.equal(call.headers["Content-Type"], "application/x-www-form-urlencoded");
  assert.match(text(call.body), /grant_type=client_credentials/);
});

test("a query filters by field and operator", () => {
  const conta = new Uniplus({ url: "https://conta.example", token: "t", dangerouslyAllowBrowser });
  const call = conta.entidades.consultar({ limit: 10, offset: 0, "codigo.ge": "5" });
  assert.match(call.url, /codigo\.ge=5/);
  assert.throws(() => conta.entidades.consultar({ "codigo.like": "5" }), ProblemsError);
});

test("a token goes into a session of its own", () => {
  for (const Client of [Egestor, IsCollector, Uniplus, ShopControl]) {
    assert.equal(new Client({ url: "http://localhost", dangerouslyAllowBrowser }).comToken("t").token, "t");
  }
});

test("the lean entry of a system has its client, and the errors of the whole", async () => {
  for (const [system, entry] of Object.entries(LEAN)) {
    assert.deepEqual(exported(entry).sort(), [CLIENTS[system].name, ...ERRORS].sort());
    for (const error of ERRORS) assert.equal(entry[error], whole[error]);
  }
  const settings = { url: "http://localhost", codFilial: 1, senha: "s", token: "t", dangerouslyAllowBrowser };
  const loja = new leanShopControl.ShopControl(settings);
  await assert.rejects(loja.clientes.consultar({ pagina: 1 }).parse({ status: 500, body: "" }), VendorError);
  const conta = new leanEgestor.Egestor({ token: "t", dangerouslyAllowBrowser });
  assert.match(conta.empresa.detalhar().url, /^https:\/\/api\.egestor/);
});

test("identifiers are the same behind every entry", () => {
  for (const one of [check, checkBesideSchemas]) assert.deepEqual(one("cpf", "160.257.170-87"), { ok: true, value: "16025717087" });
});
