// The identifiers: checked, written in their masks, followed while typed.
import assert from "node:assert/strict";
import test from "node:test";
import * as identifiers from "#retaguarda/identifiers";

const { check, cnpj, cpf, cpfCnpj, format, gtin, ie, partial, phone } = identifiers;

test("a right one comes without its mask", () => {
  assert.deepEqual(check("cpf", "160.257.170-87"), { ok: true, value: "16025717087" });
  assert.deepEqual(check("cnpj", "12.abc.345/01de-35"), { ok: true, value: "12ABC34501DE35" });
});

test("a wrong one says why, in the language that is asked for", () => {
  const told = [undefined, { language: "en" }].map((options) => check("cpf", "160.257.170-88", options));
  assert.deepEqual(
    told.map(({ ok, problem }) => [ok, problem.code, problem.message]),
    [
      [false, "identifier_check_digits", "CPF inválido: os dígitos verificadores não conferem"],
      [false, "identifier_check_digits", "invalid CPF: the check digits do not match"],
    ],
  );
});

test("the strength decides what is asked", () => {
  assert.ok(!check("cpf", "16025717088").ok);
  assert.ok(check("cpf", "16025717088", { strength: "shape" }).ok);
  assert.ok(!check("cpf", "1", { strength: "shape" }).ok);
  assert.ok(check("cpf", "1", { strength: "off" }).ok);
});

test("the mask is written", () => {
  assert.equal(format("cpf", "16025717087"), "160.257.170-87");
  assert.equal(format("cep", "82515000"), "82515-000");
  assert.equal(format("cpf", "1"), null);
});

test("what is typed is followed", () => {
  assert.deepEqual(partial("cpf", "160257"), { text: "160.257", state: "incomplete" });
  assert.deepEqual(partial("cpf", "16025717087"), { text: "160.257.170-87", state: "complete" });
  const wrong = partial("cpf", "16025717088", { language: "en" });
  assert.deepEqual([wrong.state, wrong.problem.code], ["wrong", "identifier_check_digits"]);
  assert.match(wrong.problem.message, /check digits/);
});

test("a kind that is not there is told, not thrown", () => {
  assert.equal(check("rg", "1").problem.code, "invalid_option");
  assert.equal(partial("rg", "1").problem.code, "invalid_option");
  assert.equal(format("rg", "1"), null);
});

test("what a form holds need not be a text", () => {
  for (const nothing of [undefined, null, ""]) assert.equal(check("cpf", nothing).problem.code, "identifier_empty");
  assert.deepEqual(check("cpf", 16025717087), { ok: true, value: "16025717087" });
  assert.equal(format("cep", 82515000), "82515-000");
  assert.deepEqual(partial("cpf", null), { text: "", state: "incomplete" });
});

const validate = (schema, value, options) => schema["~standard"].validate(value, options);

test("each is a Standard Schema, whose value has no mask", () => {
  const schemas = Object.values(identifiers).filter((value) => typeof value === "object");
  assert.equal(schemas.length, 14);
  for (const { "~standard": standard, kind } of [...schemas, ie("SP")]) {
    assert.deepEqual([standard.version, standard.vendor], [1, "retaguarda"]);
    assert.notEqual(standard.validate("é").issues[0].problem.code, "invalid_option", kind);
  }
  assert.deepEqual(validate(cpf, "160.257.170-87"), { value: "16025717087", warnings: [] });
  assert.equal(validate(cnpj, "12.abc.345/01de-35").value, "12ABC34501DE35");
  assert.equal(validate(ie("SP"), "110.042.490.114").value, "110042490114");
});

test("an identifier that is wrong is one issue, at the value itself", () => {
  const { issues } = validate(cpf, "160.257.170-88");
  assert.deepEqual(issues.map(({ path, problem }) => [path, problem.code]), [[[], "identifier_check_digits"]]);
  assert.match(issues[0].message, /^CPF inválido: os dígitos verificadores não conferem/);
  for (const value of [undefined, null, "", 5, {}, [], Symbol.iterator]) assert.ok(validate(cpf, value).issues, String(value));
});

test("language and strength are the schema's, or the call's", () => {
  assert.match(validate(cpf.with({ language: "en" }), "16025717088").issues[0].message, /check digits/);
  assert.match(validate(cpf, "16025717088", { libraryOptions: { language: "en" } }).issues[0].message, /check digits/);
  const { value, warnings } = validate(cpf.with({ strength: "shape" }), "160.257.170-88");
  assert.deepEqual([value, warnings.map(({ problem }) => problem.code)], ["16025717088", ["identifier_check_digits"]]);
  assert.ok(validate(cpf.with({ strength: "shape" }), "1").issues);
});

test("what is not whole yet is no issue while somebody types; what cannot become right is one", () => {
  const told = (schema, text) => validate(schema.with({ typing: true }), text).issues?.[0].problem.code;
  for (const text of ["", "1", "160.257.170-8", "160.257.170-87"]) assert.equal(told(cpf, text), undefined, text);
  assert.equal(validate(cpf.with({ typing: true }), "160.2").value, "160.2");
  assert.equal(told(cpf, "160.257.170-88"), "identifier_check_digits");
  // The eleven digits of a wrong CPF may become a CNPJ.
  assert.equal(told(cpfCnpj, "160.257.170-88"), undefined);
  assert.equal(told(gtin, "x"), "identifier_characters");
});

test("nothing is right where nothing may be given", () => {
  const optional = phone.with({ optional: true });
  for (const nothing of ["", null, undefined]) assert.deepEqual(validate(optional, nothing), { value: undefined, warnings: [] });
  assert.ok(validate(optional, "1").issues);
});

test("a message can be in words of one's own", () => {
  const texts = { identifier_length: "Faltam dígitos: há {found} de {expected}." };
  assert.equal(validate(cpf.with({ texts }), "160").issues[0].message, "Faltam dígitos: há 3 de 11.");
  assert.match(validate(cpf.with({ texts }), "16025717088").issues[0].message, /^CPF inválido/);
});
