// The identifiers: checked, written in their masks, followed while typed.
import assert from "node:assert/strict";
import test from "node:test";
import { check, format, partial } from "#retaguarda/identifiers";

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
