// The works that every JavaScript host is measured with, and the peers beside us in the same run:
// W1, a day of some 15,000 items is written as a CSV file and read again; W3, a page of 20 customers is received; W4, a sale is checked, built and signed; W5, bodies are signed.
// The inputs of W3 and W4 are the manual's own, as the wire cases have them. Each line is for `cargo xtask bench`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { peers } from "./peers.js";

const CONSULTAR = "shop_control.clientes.consultar";
const CADASTRAR = "shop_control.vendas.cadastrar";
const SESSION = { url: "http://localhost:60500", codFilial: 1, senha: "senha", token: "token", userAgent: "bench" };
const NOW = 1_550_000_000;
const DAY = "estoque_ai.movimentos.cadastrar.csv";
const HEAD = { cnpj: "11222333000181", dtMovimento: "2024-01-01" };
const COLUMNS =
  "codigoProduto gtin nomeProduto qtdVendida precoCusto precoVenda precoPromocao qtdEstoque acertoEstoque " +
  "reposicaoEstoque classificador1 classificador2 classificador3 todosGtins";

const vectors = process.env.RETAGUARDA_VECTORS ?? fileURLToPath(new URL("../../../tests/vectors", import.meta.url));

function vector(file, name) {
  const { cases } = JSON.parse(readFileSync(`${vectors}/shop_control/${file}.json`, "utf8"));
  return cases.find((one) => one.name === name);
}

const page = new TextEncoder().encode(
  JSON.stringify(JSON.parse(vector("clientes", "clientes.consultar: the reply of line 1742").body)),
);
const sale = JSON.parse(vector("vendas", "vendas.cadastrar: the body of line 5807").expect.request.body);

/** The items of a day. */
function* movements(count) {
  for (let i = 0; i < count; i++) {
    yield {
      codigoProduto: String(i).padStart(6, "0"),
      gtin: ["7894900027013", "78933873", "7894900011593"][i % 3],
      nomeProduto: `AÇÚCAR CRISTAL EXTRA Nº ${i % 977} 5KG`,
      qtdVendida: (i * 37) % 500,
      precoCusto: ((i * 7919) % 9_000) / 100,
      precoVenda: ((i * 7907) % 12_000) / 100,
      precoPromocao: null,
      qtdEstoque: (((i * 101) % 70_000) - 2_000) / 100,
      acertoEstoque: i % 9 === 0 ? -1.5 : 0,
      reposicaoEstoque: (i * 13) % 60,
      classificador1: "Mercearia",
      classificador2: "Açúcares",
      ...(i % 2 === 0 && { todosGtins: "7894900027013/78933873" }),
    };
  }
}

/** A day by hand, with no check at all. */
function byHand(items) {
  const columns = COLUMNS.split(" ");
  const lines = [`cnpj;dtMovimento;${columns.join(";")}`];
  for (const item of items) {
    const cells = columns.map((column) => {
      const value = item[column];
      return typeof value === "number" ? value.toFixed(2) : (value ?? "");
    });
    lines.push(`${HEAD.cnpj};${HEAD.dtMovimento};${cells.join(";")}`);
  }
  return `${lines.join("\n")}\n`;
}

/** The rows of a file by hand: numbers are numbers, nothing is checked. */
function rowsByHand(text) {
  const [header, ...lines] = text.split("\n");
  const columns = header.split(";");
  lines.pop();
  return lines.map((line) => {
    const row = {};
    line.split(";").forEach((cell, i) => {
      row[columns[i]] = cell === "" ? null : /^(qtd|preco|acerto|reposicao)/.test(columns[i]) ? Number(cell) : cell;
    });
    return row;
  });
}

/** `engine` is the host's; `hmac(password, text)` its own HMAC-SHA256 in base64, where it has a synchronous one. */
export function run(engine, hmac) {
  const items = [...movements(15_461)];
  const file = new TextEncoder().encode(byHand(items));
  let written = 0;
  for (const piece of engine.csvWrite(DAY, HEAD, items)) written += piece.length;
  demand(written === file.length);
  compare("W1 write a day as CSV", file.length, {
    retaguarda: () => {
      let size = 0;
      for (const piece of engine.csvWrite(DAY, HEAD, items)) size += piece.length;
      demand(size === file.length);
    },
    "join by hand, unchecked": () => demand(new TextEncoder().encode(byHand(items)).length === file.length),
  });
  compare("W1 read a day of CSV", file.length, {
    retaguarda: () => {
      let count = 0;
      for (const _ of engine.csvRead(DAY, file)) count++;
      demand(count === items.length);
    },
    "split by hand, unchecked": () => demand(rowsByHand(new TextDecoder().decode(file)).length === items.length),
  });

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
