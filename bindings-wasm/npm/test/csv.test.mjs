// Files of lines, beyond the wire cases: streams, values of JavaScript, and how much of a file is held at a time.
import assert from "node:assert/strict";
import test from "node:test";
import { IsCollector, ProblemsError } from "#retaguarda";
import { csvRead, csvWrite } from "#retaguarda/engine";

const DAY = "estoque_ai.movimentos.cadastrar.csv";
const FILE = "is_collector.inventarios.baixar.arquivo";
const HEAD = { cnpj: "11222333000181", dtMovimento: "2024-01-01" };
const movement = (changed) => ({
  codigoProduto: "000001",
  gtin: "7894900027013",
  nomeProduto: "ÁGUA COM GÁS",
  qtdVendida: 10,
  precoVenda: 9.9,
  qtdEstoque: -1,
  acertoEstoque: "0.5",
  reposicaoEstoque: 0,
  ...changed,
});
const LINE = "11222333000181;2024-01-01;000001;7894900027013;ÁGUA COM GÁS;10.00;;9.90;;-1.00;0.50;0.00;;;;";
const many = (count) => Array.from({ length: count }, () => movement());

function joined(pieces) {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("");
}

async function* inTime(items) {
  for (const item of items) {
    await null;
    yield item;
  }
}

async function all(source) {
  const found = [];
  for await (const one of source) found.push(one);
  return found;
}

test("the same bytes come of items in turn and of items in time", async () => {
  const sync = [...csvWrite(DAY, HEAD, many(1_001))];
  assert.ok(sync.length > 2);
  assert.deepEqual(joined(sync).split("\n").slice(1, -1), many(1_001).map(() => LINE));
  assert.equal(joined(await all(csvWrite(DAY, HEAD, inTime(many(1_001))))), joined(sync));
  assert.throws(() => [...csvWrite(DAY, HEAD, inTime(many(1)))], TypeError);
});

test("a stream of bytes is read row by row, whatever it is cut into", async () => {
  const bytes = new TextEncoder().encode(joined([...csvWrite(DAY, HEAD, many(100))]));
  const buffer = new Uint8Array(11);
  async function* cut() {
    // The same bytes, filled anew each time.
    for (let at = 0; at < bytes.length; at += buffer.length) {
      const piece = bytes.subarray(at, at + buffer.length);
      buffer.set(piece);
      yield buffer.subarray(0, piece.length);
    }
  }
  const rows = csvRead(DAY, cut());
  assert.equal(rows.head, null);
  const found = await all(rows);
  assert.deepEqual(rows.head, HEAD);
  assert.deepEqual(rows.notices, []);
  assert.equal(found.length, 100);
  assert.equal(found[99].nomeProduto, "ÁGUA COM GÁS");
  assert.deepEqual([...csvRead(DAY, bytes)], found);
  assert.deepEqual([...csvRead(DAY, new TextDecoder().decode(bytes))], found);
  assert.deepEqual(await all(csvRead(DAY, new Blob([bytes]).stream())), found);
  const old = new Blob([bytes]).stream();
  assert.deepEqual(await all(csvRead(DAY, { getReader: () => old.getReader() })), found);
});

test("no more is asked for than is written next", () => {
  let taken = 0;
  function* items() {
    for (const item of many(5_000)) {
      taken += 1;
      yield item;
    }
  }
  const before = [];
  for (const piece of csvWrite(DAY, HEAD, items())) {
    before.push(taken);
    assert.ok(piece.length < 100_000);
  }
  assert.deepEqual(before.slice(0, 3), [0, 500, 1_000]);
});

test("all problems of all batches are thrown in the end, by the number of the item", () => {
  const items = many(1_200);
  items[3] = movement({ nomeProduto: "a;b" });
  items[700] = movement({ qtdVendida: Number.NaN });
  items[1_100] = new Map();
  const pieces = [];
  assert.throws(
    () => {
      for (const piece of csvWrite(DAY, HEAD, items, { language: "en" })) pieces.push(piece);
    },
    (error) => {
      assert.ok(error instanceof ProblemsError);
      assert.deepEqual(
        error.problems.map(({ path, code }) => [path, code]),
        [
          ["/body/movimentos/3/nomeProduto", "text_forbidden"],
          ["/body/movimentos/700/qtdVendida", "not_finite"],
          ["/body/movimentos/1100", "unsupported_type"],
        ],
      );
      assert.match(error.message, /must not contain ;/);
      return true;
    },
  );
  assert.equal(joined(pieces).split("\n").length, 2);
});

test("warnings stop nothing and can be reached", () => {
  const file = csvWrite(DAY, HEAD, [movement({ gtin: "012345678905" })]);
  assert.ok(joined([...file]).includes("012345678905"));
  assert.deepEqual(file.warnings.map(({ path, code }) => [path, code]), [["/body/movimentos/0/gtin", "gtin_of_12"]]);
});

test("an operation without a file is a problem", () => {
  for (const use of [() => csvWrite(FILE, {}, [movement()]), () => csvRead("shop_control.clientes.consultar", "")]) {
    assert.throws(
      () => [...use()],
      (error) => error.problems.length === 1 && error.problems[0].code === "unknown_operation",
    );
  }
});

test("an inventory is the same rows in every form", async () => {
  const conta = new IsCollector({ token: "t", dangerouslyAllowBrowser: true });
  const expected = [{ CODE: "00003", QTY: 30, EXTRAINFO: null, COUNTDATE: "2021-10-04 10:00:00" }];
  const forms = [
    ["text/csv", "CODE;QTY;EXTRAINFO;COUNTDATE\n00003;30.0000;;2021-10-04 10:00:00\n"],
    ["text/plain", "CODE\tQTY\tEXTRAINFO\tCOUNTDATE\r\n00003\t30.0000\t\t2021-10-04 10:00:00"],
    ["application/json", '[{"CODE":"00003","QTY":"30.0000","EXTRAINFO":null,"COUNTDATE":"2021-10-04 10:00:00"}]'],
  ];
  for (const [type, body] of forms) {
    const call = conta.inventarios.baixarArquivo({ arquivo: "contagem" });
    const { data, notices } = await call.parse({ status: 200, headers: { "content-type": type }, body });
    assert.deepEqual([data, notices], [expected, []]);
    assert.deepEqual([...csvRead(FILE, body)], expected);
  }
});
