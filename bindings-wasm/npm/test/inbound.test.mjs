// What vendors send, taken by handlers of the Fetch API, in every host.
import assert from "node:assert/strict";
import test from "node:test";
import * as engine from "#retaguarda/engine";
import { fetchHandler, receive } from "#retaguarda/inbound";

const inBrowser = globalThis.navigator?.userAgent?.startsWith("Mozilla/") === true;
const options = { dangerouslyAllowBrowser: true };
const secret = { securityToken: "01a161daaaf265968c1f36a19ef8f4" };
const fields = { action: "updated", codigo: "1", date: "2019-01-11 14:55:19", module: "contatos", ...secret };
const event = {
  system: "egestor",
  type: "contatos.updated",
  action: "updated",
  codigo: 1,
  date: "2019-01-11 14:55:19",
  module: "contatos",
};

function formOf(entries) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
}

const request = (body, init = {}) => new Request("http://localhost/", { method: "POST", body, ...init });

async function told(response) {
  return [response.status, response.headers.get("content-type"), await response.text()];
}

test("whatever way a webhook comes, it is the same event", async () => {
  for (const body of [
    new URLSearchParams(fields),
    formOf(fields),
    new Blob([JSON.stringify({ ...fields, codigo: 1 })], { type: "application/json" }),
  ]) {
    const events = [];
    const handle = fetchHandler("egestor", secret, (received) => events.push(received), options);
    assert.deepEqual(await told(await handle(request(body))), [200, "text/plain", "OK"]);
    assert.deepEqual(events.map(({ event, replayKey, notices }) => ({ event, replayKey, notices })), [
      { event, replayKey: "contatos/1/updated/2019-01-11 14:55:19", notices: [] },
    ]);
  }
});

test("the answer waits for the function, and is 500 where it throws", async () => {
  const order = [];
  const waits = fetchHandler("egestor", null, async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push("done");
  }, options);
  await waits(request(new URLSearchParams(fields)));
  order.push("answered");
  assert.deepEqual(order, ["done", "answered"]);
  const errors = [];
  const fails = fetchHandler("egestor", null, () => Promise.reject(new Error("closed")), {
    ...options,
    onError: (error) => errors.push(error.message),
  });
  assert.deepEqual(await told(await fails(request(new URLSearchParams(fields)))), [500, null, ""]);
  assert.deepEqual(errors, ["closed"]);
});

test("strangers are told nothing, the receiver all", async () => {
  const refused = [];
  const never = () => assert.fail("an event");
  const handle = fetchHandler("egestor", secret, never, { ...options, onRefusal: ({ kind }) => refused.push(kind) });
  const form = new URLSearchParams(fields).toString();
  const typed = (type) => ({ headers: { "Content-Type": type } });
  const urlencoded = typed("application/x-www-form-urlencoded");
  for (const [body, init, status] of [
    [form.replace("f4", "f5"), urlencoded, 401],
    [form.replace(/&securityToken.*/, ""), urlencoded, 401],
    [form.replace("contatos", "segredos"), urlencoded, 400],
    [form, typed("text/xml"), 415],
    ["{", typed("application/json"), 400],
    ["x".repeat(1_000_001), urlencoded, 413],
  ]) {
    assert.deepEqual((await told(await handle(request(body, init)))).filter((_, i) => i !== 1), [status, ""]);
  }
  assert.deepEqual(refused, ["wrong_secret", "missing_secret", "unknown_event", "unsupported_content", "unreadable", "too_large"]);
  const get = await handle(new Request("http://localhost/"));
  assert.deepEqual([get.status, get.headers.get("allow")], [405, "POST"]);
});

test("a mistake of the receiver is told at once", () => {
  for (const [system, wrong] of [
    ["uniplus", null],
    ["egestor", {}],
    ["egestor", undefined],
    ["egestor", { securityToken: undefined }],
    ["egestor", { securityToken: "" }],
    ["egestor", { bearer: "x" }],
    ["is_collector", { bearer: undefined, branchToken: "x" }],
  ]) {
    assert.throws(() => fetchHandler(system, wrong, () => {}, options), TypeError);
    assert.equal(engine.receive(system, {}, "", wrong).refusal.kind, "misconfigured");
  }
  assert.ok(fetchHandler("egestor", null, () => {}));
});

test("a page holds no secret", () => {
  if (inBrowser) {
    assert.throws(() => receive("egestor", {}, "", secret), /dangerouslyAllowBrowser/);
    assert.throws(() => fetchHandler("egestor", secret, () => {}), /servidor da loja/);
    assert.throws(() => receive("egestor", {}, "", secret, { language: "en" }), /shop's own server/);
  } else {
    assert.equal(receive("egestor", {}, "", secret).refusal.kind, "unsupported_content");
  }
  assert.equal(receive("egestor", {}, "", null).refusal.kind, "unsupported_content");
});

test("branches by their names", () => {
  const body = JSON.stringify({ branchToken: "T2", type: "single", id: 7 });
  const received = receive("is_collector", {}, body, { branchToken: { matriz: "T1", filial: "T2" } }, options);
  assert.deepEqual([received.sender, received.event], ["filial", { system: "is_collector", type: "single", id: 7 }]);
  assert.ok(!JSON.stringify(received).includes("T2"));
});
