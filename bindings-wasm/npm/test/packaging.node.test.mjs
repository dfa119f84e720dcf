// The package as it is installed: both module systems, the entry without wasm, the wasm itself.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { inspect } from "node:util";
import { fileURLToPath } from "node:url";
import { ShopControl } from "#retaguarda";
import * as engine from "#retaguarda/engine";

const require = createRequire(import.meta.url);
const name = import.meta.resolve("#retaguarda").includes("bindings-node") ? "@retaguarda/node" : "retaguarda";
const manifest = require(`${name}/package.json`);

test("require gives what import gives", async () => {
  const entries = Object.keys(manifest.exports).filter((entry) => typeof manifest.exports[entry] !== "string");
  for (const path of entries.map((entry) => entry.slice(1))) {
    const [required, imported] = [require(name + path), await import(name + path)];
    assert.deepEqual(Object.keys(required).sort(), Object.keys(imported).filter((key) => key !== "default" && key !== "module.exports").sort());
    assert.ok(Object.keys(required).length > 0);
  }
  assert.equal(require(`${name}/identifiers`).check("cpf", "16025717087").ok, true);
});

test("every entry names its types first, and every file of it is there", () => {
  const root = new URL("./", import.meta.resolve(`${name}/package.json`));
  for (const [path, entry] of Object.entries(manifest.exports)) {
    if (typeof entry === "string") continue;
    for (const condition of ["import", "require"]) {
      assert.deepEqual(Object.keys(entry[condition]), ["types", "default"], path);
      for (const file of Object.values(entry[condition])) assert.ok(readFileSync(new URL(file, root)).length > 0);
    }
  }
});

test("console.log shows no secret", () => {
  const loja = new ShopControl({ url: "http://localhost:60500", codFilial: 1, senha: "s3cr3t", token: "s3cr3t" });
  const call = loja.clientes.consultar({ pagina: 1 });
  const text = inspect({ loja, call, list: [call] }, { depth: 9, showHidden: true });
  assert.ok(!text.includes("s3cr3t") && !text.includes(call.headers.Signature), text);
});

test("slim is the same once its wasm is given", { skip: name !== "retaguarda" }, async () => {
  const slim = await import("retaguarda/slim");
  assert.throws(() => slim.identifiers.check("cpf", "1"), /init\(\)/);
  await slim.init(readFileSync(fileURLToPath(import.meta.resolve("retaguarda/retaguarda.wasm"))));
  assert.equal(slim.identifiers.format("cep", "82515000"), "82515-000");
  assert.ok(slim.shopControlSchemas.venda["~standard"].validate({}).issues.length > 0);
  assert.deepEqual(slim.engine.operations(), engine.operations());
  assert.ok(slim.egestorSchemas.cadastroContato["~standard"].validate({}).issues.length > 0);
  assert.ok(new slim.ShopControl({ url: "http://localhost" }));
});

test("a lean entry knows its own system and no other", { skip: name !== "retaguarda" }, async () => {
  for (const folder of ["shop-control", "egestor", "estoque-ai", "is-collector", "uniplus"]) {
    const lean = await import(`../dist/${folder}/esm/engine.js`);
    const own = engine.operations().filter(({ system }) => system === folder.replace("-", "_"));
    assert.ok(own.length > 0);
    assert.deepEqual(lean.operations(), own);
  }
  const glue = await import("../dist/identifiers/esm/backend/glue.js");
  assert.deepEqual([typeof glue.check, typeof glue.build], ["function", "undefined"]);
  const forms = await import("../dist/shop-control-forms/esm/backend/glue.js");
  assert.deepEqual([typeof forms.field, typeof forms.build], ["function", "undefined"]);
});

test("the wasm asks its host for nothing but one table of wasm-bindgen", { skip: name !== "retaguarda" }, () => {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve("retaguarda/retaguarda.wasm")));
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  assert.deepEqual(imports.map((one) => one.name), ["__wbindgen_init_externref_table"]);
});

test("nothing stays in the wasm's memory", { skip: name !== "retaguarda" }, async () => {
  const engine = await import("retaguarda/engine");
  const { initSync } = await import("../dist/esm/backend/glue.js");
  const session = { url: "http://localhost:60500", codFilial: 1, senha: "senha", token: "token" };
  const body = { nome: "Ana", fisicaJuridica: "F", tipo: "C", cpfCnpj: "160.257.170-87", endereco: "x".repeat(5000) };
  const reply = JSON.stringify({ sucesso: true, dados: Array.from({ length: 50 }, () => body) });
  const work = () => {
    engine.build("shop_control.clientes.cadastrar", { body }, session, 0);
    engine.validate("shop_control.clientes.cadastrar", { body: { ...body, nome: 1 } });
    engine.parse("shop_control.clientes.consultar", 200, {}, reply);
    engine.parse("shop_control.clientes.consultar", 200, {}, "<html>");
  };
  // What a working engine gives when it is asked for itself again.
  const { memory } = initSync({});
  for (let i = 0; i < 20; i++) work();
  const before = memory.buffer.byteLength;
  for (let i = 0; i < 500; i++) work();
  assert.equal(memory.buffer.byteLength, before);
});
