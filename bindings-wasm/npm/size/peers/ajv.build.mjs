// The form "customer and sale" compiled by ajv, with cpf-cnpj-validator; prints the program. It takes no mask off and
// makes no text a number.
import { fileURLToPath } from "node:url";
import Ajv, { _ } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import formats from "./formats.cjs";
import * as rules from "./rules.mjs";

const money = { type: "string", pattern: rules.MONEY.source };
const whole = { type: "string", pattern: rules.WHOLE.source };
const document = { type: "string", format: "document" };
const instant = { type: "string", pattern: rules.INSTANT.source };
const text = { type: "string" };
const filled = { type: "string", minLength: 1 };
const object = (required, properties, others) => ({ type: "object", required, properties, additionalProperties: false, ...others });
const when = (name, value, then) => ({ if: { required: [name], properties: { [name]: { const: value } } }, then });

const customer = object(
  ["nome", "tipo", "fisicaJuridica"],
  {
    nome: { type: "string", minLength: 1, maxLength: 60 },
    tipo: { enum: ["C", "F"] },
    fisicaJuridica: { enum: ["F", "J"] },
    cpfCnpj: document,
    cep: { type: "string", pattern: rules.CEP.source },
    endereco: text,
    numero: text,
    cidade: text,
    uf: { enum: [...rules.STATES, ...rules.STATES.map((state) => state.toLowerCase())] },
    telefone1: text,
  },
  {
    allOf: [
      when("fisicaJuridica", "F", { properties: { cpfCnpj: { format: "cpf" } } }),
      when("fisicaJuridica", "J", { properties: { cpfCnpj: { format: "cnpj" } } }),
    ],
  },
);
const product = object(["codigo", "quantidade", "precoUnitario"], {
  codigo: filled,
  quantidade: { type: "string", pattern: rules.QUANTITY.source },
  precoUnitario: money,
  descontoUnitario: money,
});
const payment = object(
  ["tipo"],
  {
    tipo: { enum: rules.PAYMENTS },
    valor: money,
    valorParcelas: money,
    quantidadeParcelas: whole,
    codigoContaBancaria: whole,
    vencimento: instant,
  },
  {
    anyOf: [{ required: ["valor"] }, { required: ["valorParcelas"] }],
    allOf: [
      when("tipo", "C", { required: ["valorParcelas", "quantidadeParcelas"] }),
      when("tipo", "CB", { required: ["valor", "codigoContaBancaria"] }),
    ],
  },
);
const sale = object(
  ["codigoOperacao", "data", "produtos", "recebimentos"],
  {
    codigoCliente: whole,
    cpfCnpj: document,
    codigoOperacao: filled,
    data: instant,
    observacao: text,
    desconto_Total_Geral: money,
    produtos: { type: "array", minItems: 1, items: product },
    recebimentos: { type: "array", minItems: 1, items: payment },
    dadosEntrega: object([], { valor: money, opcoesFretePagoPor: { enum: rules.FREIGHT }, cnpjTransportadora: document }),
  },
  { anyOf: [{ required: ["codigoCliente"] }, { required: ["cpfCnpj"] }] },
);

const place = fileURLToPath(new URL("./formats.cjs", import.meta.url));
export const ajv = new Ajv({
  allErrors: true,
  strictTypes: false,
  strictRequired: false,
  formats,
  code: { source: true, esm: false, formats: _`require(${place})` },
  schemas: { customer: { $id: "customer", ...customer }, sale: { $id: "sale", ...sale } },
});
if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(standalone(ajv, { customer: "customer", sale: "sale" }));
