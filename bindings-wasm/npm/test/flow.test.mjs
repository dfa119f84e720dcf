// Flows of calls and lists: what is sent, what is waited for, what is handed out, and how they end.
import assert from "node:assert/strict";
import test from "node:test";
import { Egestor, OutcomeUnknownError, ProblemsError, ShopControl, StuckError, TransportError, VendorError } from "#retaguarda";
import { Clock, customers, end, failed, html, json, login, never, refused, scripted, shop } from "./scripted.mjs";

const SETTINGS = {
  url: "http://localhost:60500",
  serie: "HIAABB-100000-ABCD",
  codFilial: 1,
  senha: "s3nh4-s3cr3t4",
  dangerouslyAllowBrowser: true,
};
const CLIENTE = { nome: "Ana", fisicaJuridica: "F", tipo: "C", cpfCnpj: "160.257.170-87" };
const VENDA = {
  codigoCliente: 1,
  codigoOperacao: "500",
  data: "2019-02-19T00:00:00-03:00",
  produtos: [{ codigo: "1", quantidade: 1, precoUnitario: 10.5 }],
  recebimentos: [{ tipo: "CB", valor: 10.5, codigoContaBancaria: 1 }],
};

const shopOf = (more) => new ShopControl({ ...SETTINGS, ...more });
/** A client that has its token already. */
const ready = (more) => shopOf({ token: "t0k3n-s3cr3t0", ...more });
const paths = (fetch) => fetch.sent.map(({ method, path }) => `${method} ${path}`);

async function all(rows) {
  const found = [];
  for await (const row of rows) found.push(row.codigo);
  return found;
}

const range = (from, count) => Array.from({ length: count }, (_, at) => from + at);

// Calls

test("a call without a token waits for one: via logs in, and the next call need not", async () => {
  const loja = shopOf();
  const call = loja.clientes.detalhar({ codigo: 1 });
  for (const part of ["url", "headers", "body", "method"]) assert.throws(() => call[part], ProblemsError);
  assert.equal(String(call), 'Call {"operation":"shop_control.clientes.detalhar"}');

  const clock = new Clock();
  const fetch = scripted(login(), shop({ codigo: 1, nome: "Ana" }), shop({ codigo: 2 }));
  const { data, notices, raw } = await call.via(fetch, { clock });
  assert.deepEqual([data.nome, raw.status, notices], ["Ana", 200, []]);
  await loja.clientes.detalhar({ codigo: 2 }).via(fetch, { clock });
  assert.deepEqual(paths(fetch), [
    "GET /auth/?serie=HIAABB-100000-ABCD&codfilial=1",
    "GET /clientes/detalhes/1",
    "GET /clientes/detalhes/2",
  ]);
  assert.equal(fetch.sent[2].headers.Authorization, "Token t0k3n-s3cr3t0");
  assert.deepEqual(clock.slept, []);
});

test("what else is wrong with a call is told at once, with or without a token", () => {
  assert.throws(() => shopOf().clientes.consultar({ pagina: 0 }), (error) => {
    assert.deepEqual(error.problems.map(({ path }) => path).sort(), ["/path/pagina", "/session/token"]);
    return true;
  });
  assert.throws(() => ready().clientes.iterar({ datade: "ontem" }), ProblemsError);
  assert.throws(() => ready().clientes.iterar({}, { tentativas: 3 }), ProblemsError);
  assert.throws(() => ready().vendas.enviarEAcompanhar({ ...VENDA, produtos: [] }), ProblemsError);
});

test("the bytes are those of the moment of the call, whatever becomes of the object", async () => {
  const body = { ...CLIENTE };
  const call = ready().clientes.cadastrar(body);
  body.nome = "Outra";
  const fetch = scripted(shop({ codigo: 28 }));
  await call.via(fetch, { clock: new Clock() });
  assert.deepEqual(fetch.sent[0].body, call.body);
  assert.equal(fetch.sent[0].redirect, "manual");
});

test("a call can meet the end of a list", async () => {
  const { data, end: isEnd } = await ready().clientes.consultar({ pagina: 9 }).via(scripted(end()), { clock: new Clock() });
  assert.deepEqual([data, isEnd], [[], true]);
});

test("calls at the same time share one login", async () => {
  const loja = shopOf();
  const clock = new Clock();
  const fetch = scripted(
    () => new Promise((resolve) => setTimeout(() => resolve(login()), 20)),
    shop({ codigo: 1 }),
    shop({ codigo: 2 }),
    shop({ codigo: 3 }),
  );
  await Promise.all([1, 2, 3].map((codigo) => loja.clientes.detalhar({ codigo }).via(fetch, { clock })));
  assert.equal(paths(fetch).filter((path) => path.includes("/auth/")).length, 1);
  assert.equal(fetch.left(), 0);
});

test("a token that the vendor takes no longer is renewed once, and no more", async () => {
  const clock = new Clock();
  const gone = () => refused("AUTENTICACAO_INVALIDA", 401);
  const good = scripted(gone(), login("outro"), shop({ codigo: 1 }));
  await ready().clientes.detalhar({ codigo: 1 }).via(good, { clock });
  assert.equal(good.sent[2].headers.Authorization, "Token outro");

  const bad = scripted(gone(), login("outro"), gone());
  await assert.rejects(ready().clientes.detalhar({ codigo: 1 }).via(bad, { clock }), (error) => {
    assert.ok(error instanceof VendorError);
    assert.deepEqual([error.kind, error.code], ["authentication", "AUTENTICACAO_INVALIDA"]);
    return true;
  });
});

test("what only reads is sent again, after the wait that the server asks for", async () => {
  const clock = new Clock();
  const fetch = scripted(html(503, { "Retry-After": "7" }), html(), failed("ECONNRESET"), shop({ codigo: 1 }));
  const { data } = await ready().clientes.detalhar({ codigo: 1 }).via(fetch, { clock });
  assert.equal(data.codigo, 1);
  assert.equal(clock.slept[0], 7);
  assert.equal(clock.slept.length, 3);
});

test("attempts are bounded, and the last refusal is the error", async () => {
  const clock = new Clock();
  const fetch = scripted(html(503), html(503), html(503));
  await assert.rejects(ready().clientes.detalhar({ codigo: 1 }, { attempts: 3 }).via(fetch, { clock }), (error) => {
    assert.ok(error instanceof VendorError);
    assert.deepEqual([error.status, error.attempts, error.cursor], [503, 3, null]);
    return true;
  });
  assert.equal(fetch.left(), 0);
});

test("no answer at all is a TransportError with what the client threw", async () => {
  const one = (error, reason) => async () => {
    const clock = new Clock();
    const call = ready({ options: { attempts: 1 } }).clientes.detalhar({ codigo: 1 });
    await assert.rejects(call.via(scripted(error), { clock, timeout: 0.01 }), (thrown) => {
      assert.ok(thrown instanceof TransportError, String(thrown));
      assert.equal(thrown.reason, reason);
      if (error instanceof Error) assert.equal(thrown.cause, error);
      assert.ok(thrown.message.length > 0);
      return true;
    });
  };
  await one(failed("ECONNREFUSED"), "connect")();
  await one(failed("ETIMEDOUT", { syscall: "connect" }), "connect")();
  await one(failed("AGGREGATE", { errors: [Object.assign(new Error(), { code: "ENOTFOUND" })] }), "connect")();
  await one(failed("DEPTH_ZERO_SELF_SIGNED_CERT"), "connect")();
  await one(failed("ECONNRESET"), "network")();
  // A browser gives no cause.
  await one(failed(), "network")();
  await one(never, "timeout")();
  const cut = new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) }));
  await one(cut, "network")();
});

test("a redirection is not followed, and is an error", async () => {
  const moved = new Response(null, { status: 302, headers: { Location: "http://example.com/" } });
  const fetch = scripted(moved);
  await assert.rejects(ready({ options: { attempts: 1 } }).clientes.detalhar({ codigo: 1 }).via(fetch, { clock: new Clock() }), (error) => {
    assert.ok(error instanceof VendorError);
    assert.deepEqual([error.kind, error.status], ["unreadable", 302]);
    return true;
  });
});

// Writes

test("a write that may have been carried out is not sent again", async () => {
  for (const [answer, reason, status] of [
    [failed("ECONNRESET"), "network", null],
    [never, "timeout", null],
    [html(500), "server", 500],
    [html(200), "unreadable", 200],
  ]) {
    const clock = new Clock();
    const fetch = scripted(answer);
    await assert.rejects(ready().vendas.cadastrar(VENDA).via(fetch, { clock, timeout: 0.01 }), (error) => {
      assert.ok(error instanceof OutcomeUnknownError, String(error));
      assert.deepEqual([error.operation, error.method], ["shop_control.vendas.cadastrar", "POST"]);
      assert.equal(error.url, "http://localhost:60500/vendas/");
      assert.deepEqual(error.body, fetch.sent[0].body);
      assert.equal(error.sentAt.getTime(), 1_700_000_000_000);
      assert.deepEqual([error.status, error.lookup], [status, "procurar"]);
      assert.equal(error.reason, reason);
      assert.match(error.hint["pt-BR"] + error.hint.en, /procurar.*procurar/);
      assert.match(error.message, /./);
      assert.doesNotMatch(JSON.stringify(error), /s3cr3t/);
      return true;
    });
    assert.equal(fetch.left(), 0);
  }
});

test("a write that surely was not carried out is sent again", async () => {
  const clock = new Clock();
  const fetch = scripted(failed("ECONNREFUSED"), html(429), refused("AUTENTICACAO_INVALIDA", 401), login(), shop({ codigo: 28 }));
  const { data } = await ready().clientes.cadastrar(CLIENTE).via(fetch, { clock });
  assert.equal(data.codigo, 28);
  const bodies = fetch.sent.filter(({ method }) => method === "POST").map(({ body }) => new TextDecoder().decode(body));
  assert.equal(bodies.length, 4);
  assert.equal(new Set(bodies).size, 1);
});

// Lists

test("all rows of a list, until the vendor says that it is at its end", async () => {
  const fetch = scripted(customers(1, 20), customers(21, 3), end());
  const rows = ready().clientes.iterar({ datade: "2019-02-20" }).via(fetch, { clock: new Clock() });
  assert.deepEqual(await all(rows), range(1, 23));
  assert.deepEqual(paths(fetch), [1, 2, 3].map((page) => `GET /clientes/${page}?datade=2019-02-20`));
});

test("page by page, each with where to go on", async () => {
  const fetch = scripted(customers(1, 20), customers(21, 3), end());
  const flow = ready().clientes.iterar();
  const pages = [];
  for await (const page of flow.via(fetch, { clock: new Clock() }).paginas()) pages.push(page);
  assert.deepEqual(pages.map(({ page, rows }) => [page, rows.length]), [[1, 20], [2, 3]]);
  assert.deepEqual(pages.map(({ raw, notices }) => [raw.status, notices.length]), [[200, 0], [200, 0]]);
  const again = scripted(customers(21, 3), end());
  const rest = ready().clientes.iterar({}, { cursor: JSON.parse(JSON.stringify(pages[0].cursor)) });
  assert.deepEqual(await all(rest.via(again, { clock: new Clock() })), range(21, 3));
  assert.equal(again.sent[0].path, "/clientes/2");
});

test("a cursor is of its own list, with its parameters", async () => {
  const [page] = await firstPage();
  assert.throws(() => ready().produtos.iterar({}, { cursor: page.cursor }), ProblemsError);
  assert.throws(() => ready().clientes.iterar({ datade: "2019-02-20" }, { cursor: page.cursor }), ProblemsError);
});

async function firstPage() {
  const rows = ready().clientes.iterar().via(scripted(customers(1, 20)), { clock: new Clock() });
  const { value } = await rows.paginas().next();
  return [value, rows];
}

test("a page is used when more is asked for", async () => {
  const fetch = scripted(customers(1, 2), customers(3, 2), end());
  const rows = ready().clientes.iterar().via(fetch, { clock: new Clock() });
  assert.equal(rows.cursor, null);
  await rows.next();
  await rows.next();
  assert.equal(rows.cursor, null);
  assert.equal((await rows.next()).value.codigo, 3);
  assert.ok(rows.cursor);
  const rest = ready().clientes.iterar({}, { cursor: rows.cursor });
  assert.deepEqual(await all(rest.via(scripted(customers(3, 2), end()), { clock: new Clock() })), [3, 4]);
});

test("a failure in the middle is thrown with the cursor, and is not the end", async () => {
  const clock = new Clock();
  const fetch = scripted(customers(1, 20), customers(21, 20), html(500), html(500));
  const found = [];
  const rows = ready().clientes.iterar({}, { attempts: 2 }).via(fetch, { clock });
  const error = await assert.rejects(
    (async () => {
      for await (const row of rows) found.push(row.codigo);
    })(),
    VendorError,
  ).then(() => rows);
  assert.deepEqual(found, range(1, 40));
  const rest = ready().clientes.iterar({}, { cursor: error.cursor });
  assert.deepEqual(await all(rest.via(scripted(customers(41, 5), end()), { clock })), range(41, 5));
  assert.deepEqual(await rows.next(), { done: true, value: undefined });
});

test("the error itself has the cursor too", async () => {
  const fetch = scripted(customers(1, 20), failed("ECONNRESET"));
  const flow = ready().clientes.iterar({}, { attempts: 1 });
  await assert.rejects(all(flow.via(fetch, { clock: new Clock() })), (error) => {
    assert.ok(error instanceof TransportError);
    assert.equal(error.cursor.operation, "shop_control.clientes.consultar");
    assert.deepEqual([error.done.pages, error.done.rows], [1, 20]);
    return true;
  });
});

test("a server that repeats itself is stuck", async () => {
  const loja = new Egestor({ personalToken: "s3cr3t", token: "t0k3n", dangerouslyAllowBrowser: true });
  const page = () => json({ total: 99, per_page: 1, current_page: 1, last_page: 9, data: [{ codigo: 1, nome: "a" }] });
  await assert.rejects(all(loja.contatos.iterar().via(scripted(page(), page()), { clock: new Clock() })), StuckError);
});

test("pages until the last that the reply names, their rows inside of it", async () => {
  const loja = new Egestor({ personalToken: "s3cr3t", token: "t0k3n", dangerouslyAllowBrowser: true });
  const page = (current_page, ...codes) => json({ current_page, last_page: 2, data: codes.map((codigo) => ({ codigo })) });
  const fetch = scripted(page(1, 1, 2), page(2, 3));
  assert.deepEqual(await all(loja.contatos.iterar().via(fetch, { clock: new Clock() })), [1, 2, 3]);
});

test("progress is told after each reply", async () => {
  const told = [];
  const fetch = scripted(customers(1, 20), customers(21, 3), end());
  await all(ready().clientes.iterar().via(fetch, { clock: new Clock(), onProgress: (progress) => told.push({ ...progress }) }));
  assert.deepEqual(told.map(({ requests, pages, rows }) => [requests, pages, rows]), [[1, 1, 20], [2, 2, 23], [3, 2, 23]]);
});

test("a flow can be driven again, from its beginning", async () => {
  const flow = ready().clientes.iterar();
  for (let i = 0; i < 2; i++) {
    assert.deepEqual(await all(flow.via(scripted(customers(1, 2), end()), { clock: new Clock() })), [1, 2]);
  }
  assert.equal(flow.operation, "shop_control.clientes.consultar");
  assert.equal(String(flow), 'Flow {"flow":"pages","operation":"shop_control.clientes.consultar"}');
});

// Cancelling

test("break ends a list, and nothing more is sent", async () => {
  const fetch = scripted(customers(1, 20));
  for await (const row of ready().clientes.iterar().via(fetch, { clock: new Clock() })) {
    if (row.codigo === 5) break;
  }
  assert.equal(fetch.sent.length, 1);
});

test("an aborted signal ends a flow with its reason, whatever is under way", async () => {
  const before = AbortSignal.abort("antes");
  const fetch = scripted();
  await assert.rejects(ready().clientes.detalhar({ codigo: 1 }).via(fetch, { signal: before }), (error) => error === "antes");
  assert.equal(fetch.sent.length, 0);

  const during = new AbortController();
  const call = ready().clientes.detalhar({ codigo: 1 }).via(scripted(never), { signal: during.signal });
  setTimeout(() => during.abort(), 5);
  await assert.rejects(call, { name: "AbortError" });

  // With the real clock: it sleeps for a minute.
  const asleep = new AbortController();
  const busy = scripted(html(503, { "Retry-After": "60" }));
  const waiting = ready().clientes.detalhar({ codigo: 1 }).via(busy, { signal: asleep.signal });
  setTimeout(() => asleep.abort(new Error("chega")), 5);
  await assert.rejects(waiting, { message: "chega" });
});

test("a write that is aborted under way is told for what it is", async () => {
  const ending = new AbortController();
  const sale = ready().vendas.cadastrar(VENDA).via(scripted(never), { signal: ending.signal, clock: new Clock() });
  setTimeout(() => ending.abort(), 5);
  await assert.rejects(sale, (error) => {
    assert.ok(error instanceof OutcomeUnknownError, String(error));
    assert.deepEqual([error.reason, error.cause.name, error.lookup], ["cancelled", "AbortError", "procurar"]);
    return true;
  });
});

test("who is cancelled in a login leaves it to the others", async () => {
  const loja = shopOf();
  const clock = new Clock();
  const ending = new AbortController();
  const first = loja.clientes.detalhar({ codigo: 1 }).via(scripted(never), { signal: ending.signal, clock });
  ending.abort();
  await assert.rejects(first, { name: "AbortError" });
  const fetch = scripted(login(), shop({ codigo: 2 }));
  await loja.clientes.detalhar({ codigo: 2 }).via(fetch, { clock });
  assert.deepEqual(clock.slept, []);
});
