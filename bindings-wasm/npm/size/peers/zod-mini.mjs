// The form "customer and sale" in zod/mini, with cpf-cnpj-validator.
import * as z from "zod/mini";
import * as rules from "./rules.mjs";

const told = (pattern, read) => z.pipe(z.string().check(z.regex(pattern)), z.transform(read));
const money = told(rules.MONEY, rules.number);
const whole = told(rules.WHOLE, rules.number);
const document = z.pipe(z.string().check(z.refine(rules.isDocument)), z.transform(rules.bare));
const instant = z.string().check(z.regex(rules.INSTANT));
const text = z.optional(z.string());

const customer = z
  .strictObject({
    nome: z.string().check(z.minLength(1), z.maxLength(60)),
    tipo: z.enum(["C", "F"]),
    fisicaJuridica: z.enum(["F", "J"]),
    cpfCnpj: z.optional(document),
    cep: z.optional(told(rules.CEP, rules.bare)),
    endereco: text,
    numero: text,
    cidade: text,
    uf: z.optional(z.pipe(z.string().check(z.toUpperCase()), z.enum(rules.STATES))),
    telefone1: text,
  })
  .check(z.refine(rules.isOfPerson, { path: ["cpfCnpj"] }));
const product = z.strictObject({
  codigo: z.string().check(z.minLength(1)),
  quantidade: told(rules.QUANTITY, rules.number),
  precoUnitario: money,
  descontoUnitario: z.optional(money),
});
const payment = z
  .strictObject({
    tipo: z.enum(rules.PAYMENTS),
    valor: z.optional(money),
    valorParcelas: z.optional(money),
    quantidadeParcelas: z.optional(whole),
    codigoContaBancaria: z.optional(whole),
    vencimento: z.optional(instant),
  })
  .check(z.refine(rules.hasAmount, { path: ["valor"] }), z.refine(rules.isWholePayment, { path: ["tipo"] }));
const sale = z
  .strictObject({
    codigoCliente: z.optional(whole),
    cpfCnpj: z.optional(document),
    codigoOperacao: z.string().check(z.minLength(1)),
    data: instant,
    observacao: text,
    desconto_Total_Geral: z.optional(money),
    produtos: z.array(product).check(z.minLength(1)),
    recebimentos: z.array(payment).check(z.minLength(1)),
    dadosEntrega: z.optional(
      z.strictObject({
        valor: z.optional(money),
        opcoesFretePagoPor: z.optional(z.enum(rules.FREIGHT)),
        cnpjTransportadora: z.optional(document),
      }),
    ),
  })
  .check(z.refine(rules.hasCustomer, { path: ["cpfCnpj"] }));

export { customer, sale };
