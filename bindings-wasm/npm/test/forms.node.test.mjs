// The schemas in the hands of the libraries that take them: React Hook Form, TanStack Form, Hono.
import assert from "node:assert/strict";
import test from "node:test";
import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FieldApi, FormApi } from "@tanstack/react-form";
import { Hono } from "hono";
import { JSDOM } from "jsdom";
import { cep, cpf } from "#retaguarda/identifiers";
import { cadastroCliente, venda } from "#retaguarda/shop-control/schemas";

const FORM = { coerce: "form" };
const CLIENTE = { nome: "Ana", fisicaJuridica: "F", tipo: "C", cpfCnpj: "160.257.170-87" };
/** A sale as a form holds it: texts, and fields that are empty. */
const VENDA = {
  cpfCnpj: "160.257.170-87",
  codigoOperacao: "500",
  data: "2019-02-19T00:00:00-03:00",
  observacao: "",
  produtos: [{ codigo: "1", quantidade: "3", precoUnitario: "4,50" }],
  recebimentos: [{ tipo: "CR", valor: "13,50" }],
};
const NAMES = ["cpfCnpj", "produtos.0.quantidade", "produtos.0.precoUnitario", "recebimentos.0.valor"];

/** A page with the form, whose fields have the names of `NAMES`. */
async function page(onSubmit) {
  const { window } = new JSDOM("<!doctype html><main></main>");
  const { document, navigator } = window;
  Object.assign(globalThis, { window, document, IS_REACT_ACT_ENVIRONMENT: true });
  // Node has one of its own, in newer versions read-only.
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
  const { act, createElement } = await import("react");
  const { createRoot } = await import("react-dom/client");
  const { useForm } = await import("react-hook-form");
  function Form() {
    const { register, handleSubmit, getFieldState, formState } = useForm({
      resolver: standardSchemaResolver(venda.with(FORM)),
      mode: "onChange",
      defaultValues: structuredClone(VENDA),
    });
    const fields = NAMES.flatMap((name) => [
      createElement("input", { key: name, ...register(name) }),
      createElement("p", { key: `${name}?`, id: name }, getFieldState(name, formState).error?.message ?? ""),
    ]);
    return createElement("form", { onSubmit: handleSubmit(onSubmit) }, ...fields, createElement("button"));
  }
  const main = window.document.querySelector("main");
  const root = createRoot(main);
  await act(async () => root.render(createElement(Form)));
  const field = (name) => main.querySelector(`[name="${name}"]`);
  return {
    field,
    message: (name) => window.document.getElementById(name).textContent,
    focused: () => window.document.activeElement.name,
    type: (name, value) =>
      act(async () => {
        // As React wants it: past the property that it watches.
        Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value").set.call(field(name), value);
        field(name).dispatchEvent(new window.Event("input", { bubbles: true }));
      }),
    submit: () => act(async () => main.querySelector("button").click()),
    close: () => act(async () => root.unmount()),
  };
}

test("React Hook Form: each problem at its field, while it is typed; the values come without masks", async () => {
  const sent = [];
  const form = await page((values) => sent.push(values));
  await form.type("produtos.0.precoUnitario", "4,505");
  assert.match(form.message("produtos.0.precoUnitario"), /no máximo 2 casas decimais/);
  await form.type("cpfCnpj", "160.257.170-88");
  assert.match(form.message("cpfCnpj"), /CPF.* inválido: os dígitos verificadores não conferem/);
  assert.equal(form.message("recebimentos.0.valor"), "");
  await form.submit();
  assert.deepEqual([sent, form.focused()], [[], "cpfCnpj"]);
  await form.type("produtos.0.precoUnitario", "4,50");
  await form.type("cpfCnpj", "160.257.170-87");
  assert.deepEqual(NAMES.map(form.message), ["", "", "", ""]);
  await form.submit();
  const { observacao: _, ...there } = VENDA;
  assert.deepEqual(sent, [
    {
      ...there,
      cpfCnpj: "16025717087",
      produtos: [{ codigo: "1", quantidade: 3, precoUnitario: 4.5 }],
      recebimentos: [{ tipo: "CR", valor: 13.5 }],
    },
  ]);
  await form.close();
});

test("React Hook Form: a problem of several fields stands at the first of them that the form has", async () => {
  const form = await page(() => assert.fail("sent"));
  await form.type("cpfCnpj", "");
  await form.type("recebimentos.0.valor", "");
  await form.submit();
  // Of `codigoCliente` and `cpfCnpj`, and of `valorParcelas` and `valor`.
  assert.match(form.message("cpfCnpj"), /codigoCliente/);
  assert.match(form.message("recebimentos.0.valor"), /valorParcelas/);
  await form.close();
});

test("TanStack Form: a field has the schema of its own, silent while somebody types", async () => {
  const form = new FormApi({ defaultValues: structuredClone(VENDA), validators: { onSubmit: venda.with(FORM) } });
  form.mount();
  const of = (name, schema) => {
    const field = new FieldApi({ form, name, validators: { onChange: schema.with({ typing: true }), onBlur: schema } });
    field.mount();
    return field;
  };
  // What was told when the field was left stays until it is left again.
  const told = (field, on = "onChange") => field.state.meta.errorMap[on]?.map(({ message }) => message) ?? [];
  const price = of("produtos[0].precoUnitario", venda.with(FORM).field("produtos").field(0).field("precoUnitario"));
  const customer = of("cpfCnpj", cpf);
  customer.handleChange("160.257");
  price.handleChange("4,");
  assert.deepEqual([told(customer), told(price)], [[], []]);
  customer.handleBlur();
  price.handleBlur();
  assert.match(told(customer, "onBlur")[0], /CPF: deve ter 11 caracteres \(há 6\)/);
  assert.match(told(price, "onBlur")[0], /não é um número/);
  customer.handleChange("160.257.170-88");
  price.handleChange("4,505");
  assert.match(told(customer)[0], /não conferem/);
  assert.match(told(price)[0], /casas decimais/);
  customer.handleChange("160.257.170-87");
  price.handleChange("4,50");
  customer.handleBlur();
  price.handleBlur();
  assert.deepEqual([customer, price].map((field) => field.state.meta.errors), [[], []]);
});

test("TanStack Form: the whole schema tells each field its own when the form is sent", async () => {
  const sent = [];
  const validators = { onSubmit: venda.with(FORM) };
  const onSubmit = ({ value }) => sent.push(venda.with(FORM)["~standard"].validate(value).value);
  const form = new FormApi({ defaultValues: { ...structuredClone(VENDA), cpfCnpj: "" }, validators, onSubmit });
  form.mount();
  const price = new FieldApi({ form, name: "produtos[0].precoUnitario" });
  const customer = new FieldApi({ form, name: "cpfCnpj" });
  price.mount();
  customer.mount();
  price.handleChange("4,505");
  await form.handleSubmit();
  const messages = (field) => field.state.meta.errors.map(({ message }) => message).join();
  assert.match(messages(price), /casas decimais/);
  assert.match(messages(customer), /cpfCnpj, codigoCliente/);
  price.handleChange("4,50");
  customer.handleChange(VENDA.cpfCnpj);
  await form.handleSubmit();
  assert.deepEqual(sent.map(({ cpfCnpj, produtos }) => [cpfCnpj, produtos[0].precoUnitario]), [["16025717087", 4.5]]);
});

test("Hono: what is wrong is refused with its places, what is right goes on as it would be sent", async () => {
  const app = new Hono();
  app.post("/clientes", sValidator("json", cadastroCliente), (context) => context.json(context.req.valid("json")));
  const post = async (body) => {
    const headers = { "content-type": "application/json" };
    const response = await app.request("/clientes", { method: "POST", headers, body: JSON.stringify(body) });
    return [response.status, await response.json()];
  };
  assert.deepEqual(await post(CLIENTE), [200, { ...CLIENTE, cpfCnpj: "16025717087" }]);
  const [status, { success, error }] = await post({ ...CLIENTE, cpfCnpj: "160.257.170-88", enderecosEntrega: [{ cep: "1" }] });
  assert.deepEqual([status, success], [400, false]);
  const paths = error.map(({ path }) => path);
  assert.deepEqual(paths[0], ["cpfCnpj"]);
});

test("Hono: an identifier alone, of the path", async () => {
  const app = new Hono();
  app.get("/cep/:cep", (context) => {
    const { value, issues } = cep["~standard"].validate(context.req.param("cep"));
    return issues ? context.text(issues[0].message, 400) : context.text(value);
  });
  assert.equal(await (await app.request("/cep/82515-000")).text(), "82515000");
  assert.equal((await app.request("/cep/8251")).status, 400);
});
