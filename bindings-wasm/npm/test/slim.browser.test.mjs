// The entry without wasm, in a browser: the file is fetched, and compiled off the main thread.
import assert from "node:assert/strict";
import test from "node:test";
import { identifiers, init, ShopControl } from "retaguarda/slim";

const WASM = "/repository/bindings-wasm/npm/dist/retaguarda.wasm";

test("nothing works before its wasm is there, and all after", async () => {
  assert.throws(() => identifiers.check("cpf", "1"), /init\(\)/);
  await init(WASM);
  assert.deepEqual(identifiers.check("cpf", "160.257.170-87"), { ok: true, value: "16025717087" });
  const { url } = new ShopControl({ url: "http://localhost", serie: "X", codFilial: 1 }).autenticacao.autenticar();
  assert.equal(url, "http://localhost/auth/?serie=X&codfilial=1");
});

test("the wasm may come as an address, an answer, bytes or a module", async () => {
  const bytes = await (await fetch(WASM)).arrayBuffer();
  for (const input of [new URL(WASM, location.href), fetch(WASM), bytes, await WebAssembly.compile(bytes)]) {
    await init(input);
    assert.equal(identifiers.format("cep", "82515000"), "82515-000");
  }
});
