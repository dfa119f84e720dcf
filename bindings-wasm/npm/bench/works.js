// The works that every JavaScript host is measured with, and the peers beside us in the same run:
// W3, a page of 20 customers is received; W4, a sale is checked, built and signed; W5, bodies are signed.
// Both inputs are the manual's own, as the wire cases have them. Each line is for `cargo xtask bench`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { peers } from "./peers.js";

const CONSULTAR = "shop_control.clientes.consultar";
const CADASTRAR = "shop_control.vendas.cadastrar";
const SESSION = { url: "http://localhost:60500", codFilial: 1, senha: "senha", token: "token", userAgent: "bench" };
const NOW = 1_550_000_000;

const vectors = process.env.RETAGUARDA_VECTORS ?? fileURLToPath(new URL("../../../tests/vectors", import.meta.url));

function vector(file, name) {
  const { cases } = JSON.parse(readFileSync(`${vectors}/shop_control/${file}.json`, "utf8"));
  return cases.find((one) => one.name === name);
}

const page = new TextEncoder().encode(
  JSON.stringify(JSON.parse(vector("clientes", "clientes.consultar: the reply of line 1742").body)),
);
const sale = JSON.parse(vector("vendas", "vendas.cadastrar: the body of line 5807").expect.request.body);

/** `engine` is the host's; `hmac(password, text)` its own HMAC-SHA256 in base64, where it has a synchronous one. */
export function run(engine, hmac) {
  const { ajv, zod } = peers;
  const decoder = new TextDecoder();
  const headers = { "content-type": "application/json; charset=utf-8" };
  const parsed = () => JSON.parse(decoder.decode(page));
  compare("W3 receive 20 customers", page.length, {
    retaguarda: () => demand(engine.parse(CONSULTAR, 200, headers, page).ok),
    "JSON.parse": () => demand(parsed().sucesso),
    "JSON.parse + ajv": () => demand(ajv.page(parsed())),
    "JSON.parse + zod": () => demand(zod.page.safeParse(parsed()).success),
  });

  const text = JSON.stringify(sale);
  compare("W4 check a sale", text.length, {
    retaguarda: () => demand(engine.validate(CADASTRAR, { body: sale }).length === 0),
    "JSON.stringify": () => demand(JSON.stringify(sale).length === text.length),
    ajv: () => demand(ajv.sale(sale)),
    zod: () => demand(zod.sale.safeParse(sale).success),
  });

  const signed = (body) => hmac("senha", `post${NOW}`, body);
  compare("W4 check, build and sign", text.length, {
    retaguarda: () => demand(engine.build(CADASTRAR, { body: sale }, SESSION, NOW).ok),
    ...(hmac && {
      "ajv + stringify + hmac": () => demand(ajv.sale(sale) && signed(JSON.stringify(sale))),
      "zod + stringify + hmac": () => demand(zod.sale.safeParse(sale).success && signed(JSON.stringify(sale))),
      "hmac alone": () => demand(signed(text)),
    }),
  });

  for (const [name, size] of [["0 B", 0], ["1 KB", 1024], ["1 MB", 1_000_000], ["5 MB", 5_000_000]]) {
    const body = new Uint8Array(size).fill(97);
    const timestamp = String(NOW);
    const candidates = { retaguarda: () => demand(engine.sign("senha", "POST", timestamp, body)) };
    if (hmac) candidates.createHmac = () => demand(signed(body));
    compare(`W5 sign ${name}`, size, candidates);
  }
}

function demand(right) {
  if (!right) throw new Error("a candidate did not do its work");
}

/** The medians of several rounds, all candidates in each of them. */
function compare(work, bytes, candidates) {
  const rounds = 15;
  const timed = Object.entries(candidates).map(([name, once]) => ({ name, once, times: [], passes: passes(once) }));
  for (let round = 0; round < rounds; round++) {
    for (const { once, times, passes } of timed) times.push(elapsed(once, passes) / passes);
  }
  for (const { name, times } of timed) {
    const ns = times.sort((a, b) => a - b)[rounds >> 1] * 1e6;
    console.log(JSON.stringify({ work, name, ns, ...(bytes > 0 && { bytes }) }));
  }
}

/** How many passes take some 20 ms, after a warm-up that is long enough for the compilers behind wasm and JavaScript. */
function passes(once) {
  let spent = 0;
  for (let count = 1; ; count *= 2) {
    const milliseconds = elapsed(once, count);
    spent += milliseconds;
    if (spent > 300) return Math.max(1, Math.round((count * 20) / milliseconds));
  }
}

function elapsed(once, passes) {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) once();
  return performance.now() - start;
}
