// What vendors send, taken by servers of Node: `node:http`, what Express makes of a request, and Fastify.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, request as call } from "node:http";
import { createInterface } from "node:readline";
import test from "node:test";
import Fastify from "fastify";
import { Egestor } from "#retaguarda";
import { fetchHandler, nodeHandler } from "#retaguarda/inbound";

const secret = { securityToken: "s3cr3t" };
const fields = { action: "created", codigo: "12", date: "2024-02-29 08:00:00", module: "vendas", ...secret };
const type = "vendas.created";

/** Runs with a server that listens on this machine. */
async function listening(handle, use) {
  const server = createServer(handle).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function post(url, body, headers) {
  const response = await fetch(url, { method: "POST", body, headers });
  return [response.status, response.headers.get("content-type"), await response.text()];
}

function multipart() {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const OK = [200, "text/plain", "OK"];

test("node:http", async () => {
  const types = [];
  const handle = nodeHandler("egestor", secret, ({ event }) => types.push(event.type));
  await listening(handle, async (url) => {
    assert.deepEqual(await post(url, new URLSearchParams(fields)), OK);
    assert.deepEqual(await post(url, multipart()), OK);
    assert.deepEqual(await post(url, JSON.stringify(fields), { "Content-Type": "application/json" }), OK);
    assert.deepEqual(await post(url, new URLSearchParams({ ...fields, securityToken: "x" })), [401, null, ""]);
    assert.equal((await fetch(url)).status, 405);
  });
  assert.deepEqual(types, [type, type, type]);
});

test("a body without end is not read to its end", async () => {
  const handle = nodeHandler("egestor", secret, () => assert.fail("an event"));
  await listening(handle, async (url) => {
    const headers = { "Content-Type": "application/json" };
    const status = await new Promise((resolve, reject) => {
      const sent = call(url, { method: "POST", headers }, (response) => resolve(response.statusCode));
      const piece = Buffer.alloc(64 * 1024, " ");
      const more = () => {
        for (let free = true; free && !sent.destroyed; ) free = sent.write(piece);
      };
      sent.on("drain", more).on("error", reject);
      more();
    });
    assert.equal(status, 413);
  });
});

test("what Express hands on: parsed, raw, or a parser's empty object before an unread body", async () => {
  const bodies = [
    () => fields,
    () => new URLSearchParams(fields).toString(),
    () => Buffer.from(new URLSearchParams(fields).toString()),
    () => ({}),
    () => undefined,
  ];
  for (const body of bodies) {
    const types = [];
    const handle = nodeHandler("egestor", secret, ({ event }) => types.push(event.type));
    const express = async (request, response) => {
      const given = body();
      const unread = given === undefined || Object.keys(given).length === 0;
      // The parsers of Express read to the end.
      if (!unread) for await (const _ of request);
      request.body = given;
      await handle(request, response);
    };
    await listening(express, async (url) => assert.deepEqual(await post(url, new URLSearchParams(fields)), OK));
    assert.deepEqual(types, [type]);
  }
});

test("Fastify", async () => {
  const types = [];
  const handle = nodeHandler("egestor", secret, ({ event }) => types.push(event.type));
  const app = Fastify();
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (request, payload, done) => done(null));
    scope.post("/egestor", (request, reply) => {
      reply.hijack();
      return handle(request.raw, reply.raw);
    });
  });
  const url = `${await app.listen({ port: 0, host: "127.0.0.1" })}/egestor`;
  try {
    assert.deepEqual(await post(url, multipart()), OK);
    assert.deepEqual(await post(url, JSON.stringify(fields), { "Content-Type": "application/json" }), OK);
  } finally {
    await app.close();
  }
  assert.deepEqual(types, [type, type]);
});

test("Fetch API: a body in pieces, and one without end", async () => {
  const handle = fetchHandler("egestor", secret, () => {}, {});
  const pieces = Buffer.from(JSON.stringify(fields));
  const headers = { "Content-Type": "application/json" };
  const stream = (next) => new Request("http://localhost/", { method: "POST", headers, body: new ReadableStream({ pull: next }), duplex: "half" });
  let at = 0;
  const whole = stream((controller) => (at < pieces.length ? controller.enqueue(new Uint8Array([pieces[at++]])) : controller.close()));
  assert.equal((await handle(whole)).status, 200);
  let pulls = 0;
  const endless = stream((controller) => {
    pulls += 1;
    controller.enqueue(new Uint8Array(100_000));
  });
  assert.equal((await handle(endless)).status, 413);
  assert.ok(pulls < 20, String(pulls));
});

/** Runs with a sandbox and its addresses. */
async function sandbox(use) {
  const child = spawn(process.env.RETAGUARDA_SANDBOX, { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const [line] = await once(createInterface({ input: child.stdout }), "line");
    return await use(JSON.parse(line));
  } finally {
    child.kill();
  }
}

async function control(url, path, body) {
  const headers = { "Content-Type": "application/json" };
  return (await fetch(`${url}/__sandbox/${path}`, { method: "POST", headers, body: JSON.stringify(body) })).json();
}

const personalToken = "eyJhbGciOiJIUzI1NiJ9.eyJzdWJkb21pbmlvIjoidGVzdGUifQ==.c2Vn+cmVkby/0ZXN0ZQ==";

test("the sandbox's own events come in", { skip: !process.env.RETAGUARDA_SANDBOX }, () =>
  sandbox(async (addresses) => {
    const send = async (call) => (await call.parse(await fetch(call.url, call))).data;
    const types = [];
    let tries = 0;
    // The key is known once the address is. The first try fails: the vendor sends it again.
    let handle;
    await listening((request, response) => handle(request, response), async (url) => {
      let loja = new Egestor({ url: `${addresses.egestor}/api`, personalToken });
      loja = loja.comToken((await send(loja.autenticacao.autenticar())).access_token);
      for (const enviarComoJson of [false, true]) {
        const { securityToken } = await send(loja.webhooks.cadastrar({ endpoint: url, vendas: true, enviarComoJson }));
        const options = { onError: () => {} };
        handle = nodeHandler("egestor", { securityToken }, ({ event, replayKey }) => {
          types.push(event.type, replayKey.startsWith("vendas/7/updated/"));
          if (tries++ === 0) throw new Error("busy");
        }, options);
        await control(addresses.egestor, "webhook", { module: "vendas", action: "updated", codigo: 7 });
      }
    });
    assert.deepEqual(types, ["vendas.updated", true, "vendas.updated", true, "vendas.updated", true]);

    const events = [];
    const both = { bearer: "verificacao", branchToken: "TOKEN-TESTE" };
    const notified = nodeHandler("is_collector", both, ({ event }) => events.push(event));
    await listening(notified, async (url) => {
      const notify = { url, type: "inventory", id: 1, bearer: "verificacao" };
      const answer = await control(addresses.is_collector, "notify", notify);
      assert.deepEqual(answer, { accepted: true, status: 200, content_type: "text/plain", body: "OK" });
    });
    assert.deepEqual(events, [{ system: "is_collector", type: "inventory", id: 1 }]);
  }),
);
