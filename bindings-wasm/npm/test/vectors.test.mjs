// Every wire case of `tests/vectors`, as the other hosts run them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { ProblemsError } from "#retaguarda";
import * as engine from "#retaguarda/engine";

const root = process.env.RETAGUARDA_VECTORS ?? fileURLToPath(new URL("../../../tests/vectors", import.meta.url));

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* files(`${folder}/${entry.name}`);
    else if (entry.name.endsWith(".json")) yield `${folder}/${entry.name}`;
  }
}

function bodyOf({ body, body_base64 }) {
  if (body_base64 !== undefined) return Uint8Array.from(atob(body_base64), (character) => character.charCodeAt(0));
  return body;
}

/** Without the operation, which stands in the case, and without the prose. */
const bare = (problems) => problems.map(({ path, code, severity, params }) => ({ path, code, severity, params }));

/** The JSON text without the white space between its tokens. */
const minified = (text) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");

/** Whether a body is the same as a value of JavaScript: every digit and every key comes through `JSON.parse`. */
function isLossless(body) {
  try {
    return typeof body === "string" && minified(body) === JSON.stringify(JSON.parse(body));
  } catch {
    return false;
  }
}

/** What must come of the case when its body is handed over as `body`. */
const runs = {
  validate({ operation, params, options }, body) {
    return bare(engine.validate(operation, { ...params, body }, options));
  },
  build({ operation, params, session, now, options }, body) {
    const built = engine.build(operation, { ...params, body }, session ?? {}, now ?? 0, options);
    if (!built.ok) return { ok: false, problems: bare(built.problems) };
    const request = { ...built.request };
    if (request.body) request.body = new TextDecoder("utf-8", { fatal: true }).decode(request.body);
    return { ok: true, request, warnings: bare(built.warnings) };
  },
  parse({ operation, status, headers, options }, body) {
    const { raw, ...answer } = engine.parse(operation, status, headers, body, options);
    assert.equal(raw.status, status);
    return { ...answer, notices: bare(answer.notices) };
  },
  receive({ system, headers, secret = null, options }, body) {
    const received = engine.receive(system, headers ?? {}, body, secret, options);
    if (received.ok) return { ...received, notices: bare(received.notices) };
    const { message, ...refusal } = received.refusal;
    assert.ok(message);
    return { ...received, refusal: { ...refusal, problems: bare(refusal.problems) } };
  },
  repair({ operation, options }, body) {
    const { ok, body: repaired, changes, problems } = engine.repair(operation, body, options);
    for (const change of changes) {
      assert.ok(change.message);
      delete change.message;
    }
    return { ok, body: repaired, changes, problems: bare(problems) };
  },
  csv_write({ operation, batches, options }, body) {
    const items = batches.flatMap((batch) => JSON.parse(batch));
    const file = engine.csvWrite(operation, JSON.parse(body), items, options);
    try {
      const pieces = [...file].map((piece) => new TextDecoder("utf-8", { fatal: true }).decode(piece));
      return { ok: true, file: pieces.join(""), problems: bare(file.warnings) };
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      return { ok: false, problems: bare(error.problems) };
    }
  },
  csv_read({ operation, options }, body) {
    const whole = rowsOf(operation, body, options);
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    for (const size of [1, 7, 64]) assert.deepEqual(rowsOf(operation, cut(bytes, size), options), whole);
    return whole;
  },
  sign({ password, method, timestamp }, body) {
    const signature = engine.sign(password, method, timestamp, body);
    assert.ok(engine.verify(password, method, timestamp, body, signature));
    assert.ok(!engine.verify(password, method, `${timestamp}0`, body, signature));
    return signature;
  },
  check: ({ kind, text, strength }) => codes(engine.check(kind, text, strength)),
  format: ({ kind, text }) => engine.format(kind, text),
  partial: ({ kind, text }) => codes(engine.partial(kind, text)),
};

function rowsOf(operation, chunks, options) {
  const rows = engine.csvRead(operation, chunks, options);
  try {
    const all = [...rows];
    return { ok: true, head: rows.head, rows: all, notices: bare(rows.notices) };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { ok: false, problems: bare(error.problems) };
  }
}

function* cut(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** An answer about an identifier as the vectors write it: of a problem, its code and what is said of a length. */
function codes({ ok, problem, warning, ...answer }) {
  for (const [key, told] of Object.entries({ problem, warning })) {
    if (told === undefined) continue;
    answer[key] = told.code;
    if ("expected" in told.params) answer.length = `${told.params.found} of ${told.params.expected}`;
  }
  return answer;
}

/** What the vector expects, with the data of a reply as this host hands them out. */
function expected({ do: what, expect }, body) {
  if (what === "receive" && expect.ok) return { ...expect, event: JSON.parse(expect.event) };
  if (what === "repair") {
    const changes = expect.changes.map((change) => ({ ...change, from: JSON.parse(change.from), to: JSON.parse(change.to) }));
    return { ...expect, body: JSON.parse(expect.body), changes };
  }
  if (what === "csv_read" && expect.ok) return { ...expect, head: JSON.parse(expect.head), rows: JSON.parse(expect.rows) };
  if (what !== "parse" || !expect.ok) return expect;
  const { bytes, contentType, ...rest } = expect;
  return { ...rest, data: bytes ? bytesOf(body) : JSON.parse(expect.data) };
}

const bytesOf = (body) => (typeof body === "string" ? new TextEncoder().encode(body) : body);

let count = 0;
for (const file of files(root)) {
  for (const each of JSON.parse(readFileSync(file, "utf8")).cases) {
    count += 1;
    // Items are values here: a batch that is none of them stays JSON text.
    if (each.batches?.some((batch) => !batch.startsWith("["))) continue;
    const name = `${file.slice(root.length + 1)}: ${each.name}`;
    const body = bodyOf(each);
    test(name, () => assert.deepEqual(runs[each.do](each, body), expected(each, body)));
    if (["build", "repair", "validate"].includes(each.do) && isLossless(body)) {
      test(`${name} (as an object)`, () =>
        assert.deepEqual(runs[each.do](each, JSON.parse(body)), expected(each, body)));
    }
  }
}

test("there are vectors", () => assert.ok(count > 0));
