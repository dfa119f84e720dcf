// Flows of jobs, parts, changes, and of what was sent before.
import assert from "node:assert/strict";
import test from "node:test";
import { DeadlineError, IsCollector, OutcomeUnknownError, RefusedError, ShopControl, VendorError } from "#retaguarda";
import { Clock, customers, end, failed, html, json, scripted, shop } from "./scripted.mjs";

const loja = new ShopControl({
  url: "http://localhost:60500",
  serie: "HIAABB-100000-ABCD",
  codFilial: 1,
  senha: "s3nh4",
  token: "t0k3n",
  dangerouslyAllowBrowser: true,
});
const VENDA = {
  codigoCliente: 1,
  codigoOperacao: "500",
  data: "2023-11-14T00:00:00-03:00",
  produtos: [{ codigo: "1", quantidade: 1, precoUnitario: 10.5 }],
  recebimentos: [{ tipo: "CB", valor: 10.5, codigoContaBancaria: 1 }],
};
const RECIBO = "7b0d3f0e-8c0c-4a3e-9a43-8c5f6b0f2f10";

const taken = () => shop({ recibo: RECIBO });
const waiting = () => shop({ pedidoProcessado: false, erros: "Recibo ainda não processado." });
const processed = () => shop({ pedidoProcessado: true, erros: null, sequenciaGerada: 1024 });

// Jobs

test("a sale is sent once and followed until it is processed", async () => {
  const clock = new Clock();
  const polls = [];
  const fetch = scripted(taken(), waiting(), waiting(), processed());
  const { data } = await loja.vendas.enviarEAcompanhar(VENDA).via(fetch, { clock, onProgress: (told) => polls.push(told.polls) });
  assert.equal(data.sequenciaGerada, 1024);
  assert.deepEqual(
    fetch.sent.map(({ method, path }) => `${method} ${path}`),
    ["POST /vendas/", ...Array(3).fill(`GET /vendas/${RECIBO}`)],
  );
  assert.deepEqual(clock.slept, [5, 5, 5]);
  assert.deepEqual(polls, [0, 1, 2, 3]);
});

test("a refusal is not a wait", async () => {
  const refusal = shop({ pedidoProcessado: false, erros: "Cliente 16025717087 não encontrado." });
  await assert.rejects(loja.vendas.enviarEAcompanhar(VENDA).via(scripted(taken(), refusal), { clock: new Clock() }), (error) => {
    assert.ok(error instanceof RefusedError);
    assert.equal(error.reason, "Cliente 16025717087 não encontrado.");
    assert.equal(error.reply.data.pedidoProcessado, false);
    assert.equal(error.reply.raw.status, 200);
    return true;
  });
});

test("the time is up: another run goes on asking, and sends nothing again", async () => {
  const clock = new Clock();
  const answers = [taken(), ...Array.from({ length: 3 }, waiting)];
  const flow = loja.vendas.enviarEAcompanhar(VENDA, { deadline: 12, interval: 5 });
  const error = await flow.via(scripted(...answers), { clock }).then(assert.fail, (thrown) => thrown);
  assert.ok(error instanceof DeadlineError, String(error));
  assert.equal(error.reply.data.pedidoProcessado, false);
  const fetch = scripted(processed());
  const rest = loja.vendas.enviarEAcompanhar(VENDA, { cursor: JSON.parse(JSON.stringify(error.cursor)) });
  assert.equal((await rest.via(fetch, { clock })).data.sequenciaGerada, 1024);
  assert.equal(fetch.sent[0].method, "GET");
});

test("failures while it is followed do not lose it", async () => {
  const fetch = scripted(taken(), html(503), failed("ECONNRESET"), waiting(), processed());
  const { data } = await loja.vendas.enviarEAcompanhar(VENDA).via(fetch, { clock: new Clock() });
  assert.equal(data.pedidoProcessado, true);
  assert.equal(fetch.sent.filter(({ method }) => method === "POST").length, 1);
});

test("a sale that nobody answered is looked for before it is sent again", async () => {
  await assert.rejects(
    loja.vendas.enviarEAcompanhar(VENDA).via(scripted(failed("ECONNRESET")), { clock: new Clock() }),
    OutcomeUnknownError,
  );
  const sale = { sequencia: 1024, codigo_Cliente: 1, produtos: [{ codigo: "1", quantidade: 1 }] };
  const other = { ...sale, sequencia: 1025, produtos: [{ codigo: "2", quantidade: 1 }] };
  const fetch = scripted(shop([other, sale]), shop([]), shop([]));
  const found = await loja.vendas.procurar(VENDA).via(fetch, { clock: new Clock() });
  assert.deepEqual(found.map(({ sequencia }) => sequencia), [1024]);
  assert.match(fetch.sent[0].path, /^\/saidas\/\?tipodata=C&datade=2023-11-\d\d&dataate=2023-11-\d\d$/);
  assert.deepEqual(await loja.vendas.procurar(VENDA).via(scripted(shop([other]), shop([]), shop([])), { clock: new Clock() }), []);
});

// Parts

const coletor = new IsCollector({ username: "x", password: "y", user: "a@b.com.br", token: "t0k3n", dangerouslyAllowBrowser: true });
const stock = (count) => ({ id: 9, truncate: true, stock: Array.from({ length: count }, (_, at) => ({ code: `${at}`, qty: 1 })) });
const total = (count) => json({ status: "OK", message: "", total: count });
const sentParts = (fetch) =>
  fetch.sent.map(({ body }) => {
    const { truncate, stock } = JSON.parse(new TextDecoder().decode(body));
    return [truncate, stock.map(({ code }) => code).join(" ")];
  });

test("a list goes in parts, and only the first empties what was there", async () => {
  const fetch = scripted(total(2), total(4), total(5));
  const flow = coletor.inventarios.enviarEmLotesEstoque(stock(5), { chunk: 2 });
  const answers = await flow.via(fetch, { clock: new Clock() });
  assert.deepEqual(answers.map(({ data }) => data.total), [2, 4, 5]);
  assert.deepEqual(sentParts(fetch), [[true, "0 1"], [false, "2 3"], [false, "4"]]);
});

test("what went through is told, and the rest is sent by another run", async () => {
  const clock = new Clock();
  const refusal = json({ status: 422, error_code: 8, message: "x" }, 422);
  const options = { chunk: 2 };
  const flow = coletor.inventarios.enviarEmLotesEstoque(stock(5), options);
  const error = await flow.via(scripted(total(2), refusal), { clock }).then(assert.fail, (thrown) => thrown);
  assert.ok(error instanceof VendorError, String(error));
  const fetch = scripted(total(4), total(5));
  const rest = coletor.inventarios.enviarEmLotesEstoque(stock(5), { ...options, cursor: error.cursor });
  await rest.via(fetch, { clock });
  assert.deepEqual(sentParts(fetch), [[false, "2 3"], [false, "4"]]);
});

test("a part that nobody answered is not sent again unless somebody says so", async () => {
  const clock = new Clock();
  const flow = coletor.inventarios.enviarEmLotesEstoque(stock(4), { chunk: 2 });
  const error = await flow.via(scripted(total(2), failed("ECONNRESET")), { clock }).then(assert.fail, (thrown) => thrown);
  assert.ok(error instanceof OutcomeUnknownError, String(error));
  assert.deepEqual([error.done.chunks, error.done.rows], [1, 2]);
  assert.equal(error.cursor.unknown, true);
  const again = (options) => coletor.inventarios.enviarEmLotesEstoque(stock(4), { chunk: 2, cursor: error.cursor, ...options });
  assert.throws(() => again({}), { name: "ProblemsError" });
  const fetch = scripted(total(4));
  await again({ confirm: true }).via(fetch, { clock });
  assert.deepEqual(sentParts(fetch), [[false, "2 3"]]);
});

// Changes

async function changes(params, cursor, fetch, clock) {
  const rows = loja.clientes.sincronizar(params, { cursor }).via(fetch, { clock });
  const codes = [];
  for await (const row of rows) codes.push(row.codigo);
  return { codes, rows };
}

test("what changed since the last run, and nothing twice", async () => {
  const clock = new Clock();
  const first = await changes({}, null, scripted(customers(1, 3), end()), clock);
  assert.deepEqual(first.codes, [1, 2, 3]);
  assert.deepEqual(first.rows.removidos, []);

  clock.time += 3 * 86_400;
  const fetch = scripted(shop([{ codigo: 1, nome: "Cliente 1" }, { codigo: 2, nome: "Outro nome" }, { codigo: 4, nome: "Novo" }]), end());
  const second = await changes({}, JSON.parse(JSON.stringify(first.rows.cursor)), fetch, clock);
  assert.deepEqual(second.codes, [2, 4]);
  assert.match(fetch.sent[0].path, /^\/clientes\/1\?datade=2023-11-13$/);
});

test("the cursor is new only at the end", async () => {
  const clock = new Clock();
  const fetch = scripted(customers(1, 20), html(500));
  const rows = loja.clientes.sincronizar({}, { attempts: 1 }).via(fetch, { clock });
  await assert.rejects(
    (async () => {
      for await (const _ of rows) {
        // Every one is used.
      }
    })(),
    VendorError,
  );
  const { codes } = await changes({}, rows.cursor, scripted(customers(1, 20), customers(21, 2), end()), clock);
  assert.ok(codes.includes(21) && codes.includes(22));
});
