// The bodies as Standard Schemas.
import assert from "node:assert/strict";
import test from "node:test";
import * as egestor from "#retaguarda/egestor/schemas";
import * as schemas from "#retaguarda/shop-control/schemas";

const { cadastroCliente, cadastroContato, cadastroContatos, venda } = schemas;
const CLIENTE = { nome: "Ana", fisicaJuridica: "F", tipo: "C", cpfCnpj: "160.257.170-87" };

test("each is a Standard Schema of version 1", () => {
  const all = Object.values(schemas);
  assert.equal(all.length, 4);
  for (const { "~standard": standard } of all) {
    assert.deepEqual([standard.version, standard.vendor, typeof standard.validate], [1, "retaguarda", "function"]);
  }
});

test("a good value comes back as it is sent", () => {
  assert.deepEqual(cadastroCliente["~standard"].validate(CLIENTE), { value: { ...CLIENTE, cpfCnpj: "16025717087" } });
});

test("every issue has its place and a message in Portuguese", () => {
  const { issues } = cadastroCliente["~standard"].validate({ ...CLIENTE, nome: "x".repeat(200), cpfCnpj: "16025717088" });
  assert.deepEqual(
    issues.map(({ path }) => path),
    [["nome"], ["cpfCnpj"]],
  );
  assert.match(issues[1].message, /CPF.* inválido: os dígitos verificadores não conferem/);
});

test("the places in lists are numbers", () => {
  const { issues } = venda["~standard"].validate({
    codigoCliente: 1,
    codigoOperacao: "500",
    data: "2019-02-19T00:00:00-03:00",
    produtos: [
      { codigo: "1", quantidade: 1, precoUnitario: 1 },
      { codigo: "2", quantidade: 1, precoUnitario: 1.005 },
    ],
    recebimentos: [{ tipo: "CR", valor: 2 }],
  });
  assert.deepEqual(
    issues.map(({ path, problem }) => [path, problem.code]),
    [[["produtos", 1, "precoUnitario"], "decimal_scale"]],
  );
});

test("a list is a body too, and what the path lacks is no issue of the body", () => {
  assert.deepEqual(cadastroContatos["~standard"].validate([{ nome: "Ana" }]), { value: [{ nome: "Ana" }] });
  assert.deepEqual(
    cadastroContatos["~standard"].validate([{}]).issues.map(({ path }) => path),
    [[0, "nome"]],
  );
  assert.deepEqual(cadastroContato["~standard"].validate({ nome: "Ana" }), { value: { nome: "Ana" } });
});

test("what is no object at all is one issue at the root", () => {
  for (const value of [undefined, null, 5, "x", Number.NaN, new Map()]) {
    const { issues } = venda["~standard"].validate(value);
    assert.deepEqual(issues.map(({ path }) => path), [[]], String(value));
  }
});

test("the language and the form's texts can be asked for", () => {
  const value = { ...CLIENTE, cpfCnpj: "1" };
  const message = (schema, options) => schema["~standard"].validate(value, options).issues[0].message;
  assert.match(message(cadastroCliente), /deve ter/);
  assert.match(message(cadastroCliente.with({ language: "en" })), /must have/);
  assert.match(message(cadastroCliente, { libraryOptions: { language: "en" } }), /must have/);
});

test("a form's numbers are taken where that is asked for", () => {
  const form = {
    codigoCliente: "1",
    codigoOperacao: "500",
    data: "2019-02-19T00:00:00-03:00",
    observacao: "",
    produtos: [{ codigo: "1", quantidade: "1", precoUnitario: "10,50" }],
    recebimentos: [{ tipo: "CR", valor: "10,50" }],
  };
  assert.ok(venda["~standard"].validate(form).issues.every(({ problem }) => problem.code === "number_format"));
  const { value } = venda.with({ coerce: "form" })["~standard"].validate(form);
  assert.deepEqual(value.produtos, [{ codigo: "1", quantidade: 1, precoUnitario: 10.5 }]);
  assert.ok(!("observacao" in value));
});

test("what is always the same is filled in, and what the session has need not be there", () => {
  const { codigoAcesso, tokenPessoal } = egestor;
  assert.deepEqual(tokenPessoal["~standard"].validate({}), { value: { grant_type: "personal" } });
  assert.deepEqual(
    codigoAcesso["~standard"].validate({}).issues.map(({ path }) => path),
    [["code"]],
  );
});
