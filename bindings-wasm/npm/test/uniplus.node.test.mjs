// Uniplus over HTTP, against the sandbox: what a GET shows is no body for a PUT until it is made ready.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import test from "node:test";
import { ProblemsError, Uniplus, VendorError } from "#retaguarda";

const CODE = Buffer.from("contateste:6f1c0a52-9d1e-4a57-8a4e-2d1c3b4a5f60").toString("base64");

/** The addresses of a sandbox of one's own. */
async function sandbox(t) {
  const running = spawn(process.env.RETAGUARDA_SANDBOX, { stdio: ["pipe", "pipe", "inherit"] });
  t.after(() => running.kill());
  const { value } = await createInterface({ input: running.stdout })[Symbol.asyncIterator]().next();
  return JSON.parse(value);
}

const send = async (call) => (await call.parse(await fetch(call.url, call))).data;

test("GET, make ready, change the price, PUT, GET", { skip: !process.env.RETAGUARDA_SANDBOX }, async (t) => {
  const { uniplus: url } = await sandbox(t);
  const conta = new Uniplus({ url, codigoAutorizacao: CODE });
  const loja = conta.comToken((await send(conta.autenticacao.autenticar())).access_token);
  const produto = await send(loja.produtos.detalhar({ codigo: "2004" }));

  // As it came it is refused here, and what we cannot know to be wrong by the server.
  assert.throws(() => loja.produtos.atualizar({ produto }), ProblemsError);
  const asShown = { ...produto, lucroBruto: 0, tipoVolume: 1 };
  await assert.rejects(send(loja.produtos.atualizar({ produto: asShown })), VendorError);

  const { ok, body, changes } = loja.produtos.preparar(produto);
  assert.ok(ok);
  const told = Object.fromEntries(changes.map(({ path, code, from, to }) => [path.split("/").at(-1), [code, from, to]]));
  assert.deepEqual(told.lucroBruto, ["repair_replaced", 1250, 0]);
  assert.deepEqual(told.situacaoTributariaSN, ["repair_filled", "", "102"]);
  assert.deepEqual(told.tributacaoSN, ["repair_filled", "", "102"]);
  assert.deepEqual(told.casasDecimais, ["repair_filled", null, 0]);
  assert.equal(told.imagens[0], "repair_omitted");
  body.produto.preco = 70.5;
  await send(loja.produtos.atualizar(body));

  const after = await send(loja.produtos.detalhar({ codigo: "2004" }));
  const { currentTimeMillis: _before, ...before } = produto;
  const { currentTimeMillis: _after, ...now } = after;
  const mended = { preco: 70.5, lucroBruto: 0, casasDecimais: 0, situacaoTributariaSN: "102", tributacaoSN: "102" };
  assert.deepEqual(now, { ...before, ...mended });
});

test("what is still wrong is told, and the body is there", () => {
  const loja = new Uniplus({ url: "http://localhost:1", token: "t", options: { language: "en" } });
  const { ok, body, changes, problems } = loja.produtos.preparar({ codigo: 1, preco: "9.90", x: undefined });
  assert.equal(ok, false);
  assert.equal(body.produto.preco, 9.9);
  assert.deepEqual(changes.map(({ message }) => message), ["it came as a text: it is sent as a number"]);
  assert.deepEqual(problems.map(({ path }) => path), ["/body/produto/codigo", "/body/produto/nome", "/body/produto/unidadeMedida"]);
});
