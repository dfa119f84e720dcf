// What `cargo xtask size` weighs the schemas against asks the same of the form "customer and sale".
import assert from "node:assert/strict";
import test from "node:test";
import { cadastroCliente, venda } from "#retaguarda/shop-control/schemas";
import * as v from "valibot";
import { ajv } from "../size/peers/ajv.build.mjs";
import * as valibot from "../size/peers/valibot.mjs";
import * as mini from "../size/peers/zod-mini.mjs";
import * as zod from "../size/peers/zod.mjs";

const FORM = { coerce: "form" };
const OURS = { customer: cadastroCliente.with(FORM), sale: venda.with(FORM) };
const OTHERS = {
  zod: (name, value) => zod[name].safeParse(value),
  "zod/mini": (name, value) => mini[name].safeParse(value),
  valibot: (name, value) => ((result) => ({ success: result.success, data: result.output }))(v.safeParse(valibot[name], value)),
  ajv: (name, value) => ({ success: ajv.getSchema(name)(value) }),
};
const CUSTOMER = { nome: "Ana", tipo: "C", fisicaJuridica: "F", cpfCnpj: "160.257.170-87", cep: "82515-000", uf: "PR" };
const PRODUCT = { codigo: "1", quantidade: "3", precoUnitario: "4,50" };
const SALE = {
  cpfCnpj: "160.257.170-87",
  codigoOperacao: "500",
  data: "2019-02-19T00:00:00-03:00",
  produtos: [PRODUCT],
  recebimentos: [{ tipo: "CR", valor: "13,50" }],
  dadosEntrega: { valor: "0", opcoesFretePagoPor: "E", cnpjTransportadora: "24.165.926/0001-03" },
};
const product = (changes) => ({ ...SALE, produtos: [{ ...PRODUCT, ...changes }] });
const payment = (...recebimentos) => ({ ...SALE, recebimentos });
const CASES = {
  customer: [
    CUSTOMER,
    {},
    { ...CUSTOMER, nome: "" },
    { ...CUSTOMER, nome: "x".repeat(61) },
    { ...CUSTOMER, tipo: "X" },
    { ...CUSTOMER, cpfCnpj: "160.257.170-88" },
    { ...CUSTOMER, fisicaJuridica: "J" },
    { ...CUSTOMER, fisicaJuridica: "J", cpfCnpj: "24.165.926/0001-03" },
    { ...CUSTOMER, cep: "8251-000" },
    { ...CUSTOMER, uf: "XX" },
    { ...CUSTOMER, nomee: "x" },
  ],
  sale: [
    SALE,
    {},
    { ...SALE, cpfCnpj: undefined },
    { ...SALE, cpfCnpj: undefined, codigoCliente: "7" },
    { ...SALE, data: "2019-02-19" },
    { ...SALE, produtos: [] },
    product({ quantidade: "0" }),
    product({ quantidade: "0,3551" }),
    product({ quantidade: "0,35515" }),
    product({ precoUnitario: "4,505" }),
    product({ precoUnitario: "-1" }),
    product({ codigo: undefined }),
    payment(),
    payment({ tipo: "CR" }),
    payment({ tipo: "C", valorParcelas: "13,50" }),
    payment({ tipo: "C", valorParcelas: "13,50", quantidadeParcelas: "1" }),
    payment({ tipo: "CB", valor: "13,50" }),
    payment({ tipo: "CB", valor: "13,50", codigoContaBancaria: "1" }),
    { ...SALE, dadosEntrega: { cnpjTransportadora: "24.165.926/0001-04" } },
  ],
};

for (const [library, validate] of Object.entries(OTHERS)) {
  test(`${library} takes and refuses the same`, () => {
    for (const [name, values] of Object.entries(CASES)) {
      for (const value of values.map((one) => JSON.parse(JSON.stringify(one)))) {
        const ours = OURS[name]["~standard"].validate(value);
        const { success, data } = validate(name, value);
        assert.equal(success, ours.issues === undefined, `${JSON.stringify(value)}: ${JSON.stringify(ours.issues)}`);
        if (success && data) assert.deepEqual(data, ours.value);
      }
    }
  });
}
