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
  assert.deepEqual(cadastroCliente["~standard"].validate(CLIENTE), {
    value: { ...CLIENTE, cpfCnpj: "16025717087" },
    warnings: [],
  });
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
  assert.deepEqual(cadastroContatos["~standard"].validate([{ nome: "Ana" }]).value, [{ nome: "Ana" }]);
  assert.deepEqual(
    cadastroContatos["~standard"].validate([{}]).issues.map(({ path }) => path),
    [[0, "nome"]],
  );
  assert.deepEqual(cadastroContato["~standard"].validate({ nome: "Ana" }).value, { nome: "Ana" });
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
  assert.deepEqual(tokenPessoal["~standard"].validate({}).value, { grant_type: "personal" });
  assert.deepEqual(
    codigoAcesso["~standard"].validate({}).issues.map(({ path }) => path),
    [["code"]],
  );
});

test("a field has a schema of its own, which takes its value alone", () => {
  const price = venda.with({ coerce: "form" }).field("produtos").field(0).field("precoUnitario");
  assert.deepEqual(price["~standard"].validate("10,50"), { value: 10.5, warnings: [] });
  assert.deepEqual(
    price["~standard"].validate("10,505").issues.map(({ path, problem }) => [path, problem.path, problem.code]),
    [[[], "/body/produtos/0/precoUnitario", "decimal_scale"]],
  );
  const { nome, cep } = { nome: cadastroCliente.field("nome"), cep: cadastroCliente.field("cep") };
  assert.deepEqual(nome["~standard"].validate(undefined).issues.map(({ problem }) => problem.code), ["required"]);
  assert.deepEqual(cep["~standard"].validate(undefined), { value: undefined, warnings: [] });
  assert.deepEqual(cep["~standard"].validate(""), { value: undefined, warnings: [] });
  assert.equal(cep["~standard"].validate("82515-000").value, "82515000");
  assert.deepEqual(nome["~standard"].validate(Number.NaN).issues.map(({ problem }) => problem.code), ["not_finite"]);
  assert.deepEqual(venda.field("nada")["~standard"].validate(1).issues.map(({ problem }) => problem.code), ["unknown_key"]);
});

test("a part of a body has its places from itself on", () => {
  const line = { codigo: "1", quantidade: 1, precoUnitario: 1 };
  const products = venda.field("produtos")["~standard"];
  assert.deepEqual(products.validate([line]).value, [line]);
  assert.deepEqual(
    products.validate([line, { ...line, quantidade: "x" }]).issues.map(({ path }) => path),
    [[1, "quantidade"]],
  );
  assert.deepEqual(cadastroContatos.field(0).field("nome")["~standard"].validate("Ana").value, "Ana");
});

test("a problem of some fields is at the first of them that the value has", () => {
  const places = (value) => venda["~standard"].validate(value).issues.filter(({ problem }) => problem.code === "at_least_one").map(({ path }) => path);
  assert.deepEqual(places({}), [["cpfCnpj"]]);
  assert.deepEqual(places({ codigoCliente: null, cpfCnpj: "" }), [["cpfCnpj"]]);
  assert.deepEqual(places({ codigoCliente: null }), [["codigoCliente"]]);
  assert.deepEqual(places({ cpfCnpj: "16025717087", recebimentos: [{ tipo: "CR", valor: "" }] }), [["recebimentos", 0, "valor"]]);
});

test("what more typing may put right is no issue while somebody types", () => {
  const typing = venda.with({ coerce: "form", typing: true })["~standard"];
  const half = { cpfCnpj: "160.257", produtos: [{ codigo: "1", quantidade: "", precoUnitario: "4," }], recebimentos: [{}] };
  assert.equal(typing.validate(half).issues, undefined);
  assert.equal(typing.validate(half).value.cpfCnpj, "160.257");
  assert.deepEqual(
    typing.validate({ ...half, produtos: [{ codigo: "1", precoUnitario: "4,505" }] }).issues.map(({ path }) => path),
    [["produtos", 0, "precoUnitario"]],
  );
});

test("warnings come along, and stop nothing", () => {
  const sale = {
    codigoCliente: 1,
    codigoOperacao: "500",
    data: "2019-02-19T00:00:00-03:00",
    produtos: [{ codigo: "1", quantidade: 1, precoUnitario: 1 }],
    recebimentos: [{ tipo: "CR", valor: 2 }],
  };
  const { issues, warnings } = venda["~standard"].validate(sale);
  assert.deepEqual([issues, warnings.map(({ problem }) => problem.code)], [undefined, ["sum_mismatch"]]);
  assert.ok(venda["~standard"].validate({ ...sale, observacao: 1 }).warnings);
});
