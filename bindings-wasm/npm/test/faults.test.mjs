// Every flow against the sandbox while it fails, by chance that comes from a seed: no row is lost, none comes twice, no
// write is carried out twice, every failure is of a type, and every run ends. What is run stands in
// `tests/flows/scenarios.json`, which the other hosts read too.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as retaguarda from "#retaguarda";

const SCENARIOS = JSON.parse(readFileSync(new URL("../../../tests/flows/scenarios.json", import.meta.url), "utf8"));
/** Where a sandbox listens that was started with `SCENARIOS.sandbox` and `--cors`, as its first line says it. */
const SERVICES = JSON.parse(process.env.RETAGUARDA_SERVICES ?? "{}");
/** Runs in all, in each host. */
const RUNS = { "wasm-node": 304, napi: 256, "wasm-chromium": 160 }[process.env.RETAGUARDA_HOST] ?? 64;
const SEEDS = Math.ceil((RUNS * (process.env.RETAGUARDA_ALL ? 10 : 1)) / SCENARIOS.scenarios.length);
/** More requests than any run needs: it would go on for ever. */
const ENDLESS = 1_000;
/** After so many failures the faults end, so that a run can come to its end. */
const PATIENCE = 12;
/** Seconds for one request, and the delay of one that takes longer. */
const TIMEOUT = 0.08;
const DELAY_MS = 160;
/** A browser sends again what it lost on a connection that it had before, a POST too, and nobody can forbid it. */
const SENDS_AGAIN = process.env.RETAGUARDA_HOST === "wasm-chromium" ? ["lost", "reset", "cut"] : [];

const CLIENTS = {
  shop_control: [retaguarda.ShopControl, ""],
  estoque_ai: [retaguarda.EstoqueAi, ""],
  is_collector: [retaguarda.IsCollector, ""],
  uniplus: [retaguarda.Uniplus, ""],
  egestor: [retaguarda.Egestor, "/api"],
};
const TYPED = ["VendorError", "TransportError", "OutcomeUnknownError", "DeadlineError", "StuckError"];

/** `enviar_em_lotes.itens` as it is called here. */
const camel = (name) => name.replace(/[._](\w)/g, (_, first) => first.toUpperCase());

/** Chance that is the same for the same seed (mulberry32). */
function chance(seed) {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the whole test met with. */
const tally = { runs: 0, requests: 0, faults: {}, outcomes: {} };
const count = (of, what) => {
  of[what] = (of[what] ?? 0) + 1;
};

/** One run: its chance, its faults, its clock, and the client that it uses. */
class Run {
  requests = 0;
  failures = 0;

  constructor(scenario, seed, rate) {
    this.scenario = scenario;
    this.random = chance(seed);
    this.rate = rate;
    this.url = SERVICES[scenario.system];
    const [Client, path] = CLIENTS[scenario.system];
    const options = { attempts: 4, ...scenario.options };
    this.client = new Client({
      url: this.url + path,
      ...SCENARIOS.systems[scenario.system],
      options,
      dangerouslyAllowBrowser: true,
    });
    let time = Date.now() / 1000;
    this.clock = {
      now: () => time,
      random: this.random,
      sleep: (seconds) => {
        time += seconds;
        return new Promise((resolve) => setTimeout(resolve));
      },
    };
    this.via = { clock: this.clock, timeout: rate > 0 ? TIMEOUT : 10 };
  }

  async control(what, method = "GET", body) {
    const headers = body && { "content-type": "application/json" };
    const response = await fetch(`${this.url}/__sandbox/${what}`, { method, headers, body: body && JSON.stringify(body) });
    assert.ok(response.ok, `the sandbox said ${response.status} to ${what}`);
    return response;
  }

  fetch = async (url, request) => {
    this.requests += 1;
    tally.requests += 1;
    // The flow takes what is thrown here for a broken network: `finish` tells.
    if (this.requests > ENDLESS) throw new Error("it does not end");
    if (this.failures >= PATIENCE || this.random() >= this.rate) return fetch(url, request);
    const fault = SCENARIOS.faults[Math.floor(this.random() * SCENARIOS.faults.length)];
    if (this.isWrite(request.method, new URL(url).pathname) && SENDS_AGAIN.includes(fault)) return fetch(url, request);
    count(tally.faults, fault);
    // As Node says it, and as a browser does not.
    if (fault === "refused") throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) });
    await this.control("faults", "POST", { fault, ...(fault === "slow" ? { delay_ms: DELAY_MS } : {}) });
    return fetch(url, request);
  };

  /** Whether a request is the one that must not be carried out twice. */
  isWrite(method, path) {
    const [wanted, end] = this.scenario.writes ?? this.scenario.each ?? [];
    return method === wanted && path.replace(/\/?(\?.*)?$/, "").endsWith(end);
  }

  /** What the scenario asks for, from a cursor on. */
  flow(cursor) {
    const { method: [resource, name], rows, params = rows && {}, body } = this.scenario;
    const given = [params, body].filter((value) => value !== undefined);
    return this.client[camel(resource)][camel(name)](...given, cursor === undefined ? {} : { cursor });
  }

  /** Runs until it is done, going on where `next` says after every failure; gives the failure where it says nowhere. */
  async finish(once, cursor, next) {
    for (;;) {
      try {
        return { value: await once(cursor) };
      } catch (error) {
        assert.ok(this.requests <= ENDLESS && this.failures < 3 * PATIENCE, "it does not end");
        assert.ok(TYPED.includes(error.name), `${error.stack ?? error}`);
        assert.ok(error instanceof retaguarda[error.name] && error.message.length > 0);
        count(tally.outcomes, error.name);
        this.failures += 1;
        cursor = next(error, cursor);
        if (cursor === undefined) return { error };
        // What it is stored as.
        cursor = JSON.parse(JSON.stringify(cursor));
      }
    }
  }
}

/** Reads a list to its end, however often it has to be begun; gives the rows, and the cursor of the end. */
async function readAll(run, from) {
  const { rows: [key], again } = run.scenario;
  const found = [];
  let place;
  const { value: end } = await run.finish(
    async (cursor) => {
      const rows = run.flow(cursor ?? undefined).via(run.fetch, run.via);
      // What changed is told anew by a run that begins anew.
      if (again !== undefined) found.length = 0;
      try {
        for await (const row of rows) found.push(row[key]);
      } finally {
        place = rows.cursor;
      }
      return rows.cursor;
    },
    from,
    () => place,
  );
  return { found, end };
}

async function checkRows(run, right) {
  const { again } = run.scenario;
  // Sometimes two at once, which share the session.
  const readings = run.random() < 0.25 ? [null, null] : [null];
  for (const { found, end } of await Promise.all(readings.map((from) => readAll(run, from)))) {
    assert.deepEqual(found, right);
    if (again === undefined) continue;
    const next = await readAll(run, end);
    assert.equal(next.found.length, again, "rows that did not change came again");
  }
}

async function checkValue(run) {
  const ended = await run.finish(
    (cursor) => run.flow(cursor).via(run.fetch, run.via),
    undefined,
    ({ cursor }) => (cursor && !cursor.unknown ? cursor : undefined),
  );
  count(tally.outcomes, ended.error ? "stopped" : "done");
  if (run.scenario.parts && !ended.error && run.failures === 0) assert.equal(ended.value.length, run.scenario.parts);
  if (run.scenario.writes ?? run.scenario.each) await checkWrites(run, ended);
}

/** Once, whatever struck; not at all where that is what is said; and where nobody knows, it can be found out. */
async function checkWrites(run, { value, error }) {
  const ours = async (what) => (await (await run.control(what)).json()).filter(({ method, path }) => run.isWrite(method, path));
  await run.control("faults", "DELETE");
  const [runs, log] = [await ours("runs"), await ours("log")];
  // The sandbox itself does twice what it is told to, and refuses what comes with a token that is good no more.
  const struck = log.filter(({ fault }) => fault === "duplicate" || fault === "expired_token").length;
  const times = runs.map(({ done, refused }) => done + refused);
  const told = JSON.stringify({ runs, log });
  // Of a list in parts, each part, for each has other bytes.
  for (const done of times) assert.ok(done - struck <= 1, `carried out more than once: ${told}`);
  const done = runs.reduce((sum, entry) => sum + entry.done, 0);
  if (value) assert.ok(done >= (run.scenario.parts ?? 1), `not carried out: ${told}`);
  if (error?.name === "TransportError" && !run.scenario.parts) assert.equal(done, 0, `carried out, and told otherwise: ${told}`);
  if (!error?.lookup) return;
  // A sale can be found once its receipt is processed.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const { method: [resource], body } = run.scenario;
  const found = await run.client[resource][error.lookup](body, { window: 3_650 }).via(fetch, { clock: run.clock });
  assert.equal(found.length > 0, done > 0, `looked for, and told wrong: ${told}`);
}

for (const [number, scenario] of SCENARIOS.scenarios.entries()) {
  test(scenario.name, async () => {
    const calm = new Run(scenario, 0, 0);
    await calm.control("reset", "POST");
    let right;
    if (scenario.rows) {
      ({ found: right } = await readAll(calm, null));
      if (scenario.count !== undefined) assert.equal(right.length, scenario.count);
      assert.ok(right.length > 0 && new Set(right).size === right.length);
    }
    for (let turn = 0; turn < SEEDS; turn++) {
      const seed = number + turn * SCENARIOS.scenarios.length + 1;
      const run = new Run(scenario, seed, [0.15, 0.35, 0.6][turn % 3]);
      await run.control("reset", "POST");
      tally.runs += 1;
      try {
        await (scenario.rows ? checkRows(run, right) : checkValue(run));
      } catch (error) {
        error.message = `seed ${seed}: ${error.message}`;
        throw error;
      }
    }
  });
}

test("the runs have met with every fault", (t) => {
  t.diagnostic(JSON.stringify(tally));
  assert.ok(tally.runs >= RUNS);
  assert.deepEqual(Object.keys(tally.faults).sort(), [...SCENARIOS.faults].sort());
});
