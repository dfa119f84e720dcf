// The form "customer and sale" in zod, with cpf-cnpj-validator.
import * as z from "zod";
import * as rules from "./rules.mjs";

const money = z.string().regex(rules.MONEY).transform(rules.number);
const whole = z.string().regex(rules.WHOLE).transform(rules.number);
const document = z.string().refine(rules.isDocument).transform(rules.bare);
const instant = z.string().regex(rules.INSTANT);
const text = z.string().optional();

const customer = z
  .strictObject({
    nome: z.string().min(1).max(60),
    tipo: z.enum(["C", "F"]),
    fisicaJuridica: z.enum(["F", "J"]),
    cpfCnpj: document.optional(),
    cep: z.string().regex(rules.CEP).transform(rules.bare).optional(),
    endereco: text,
    numero: text,
    cidade: text,
    uf: z.string().toUpperCase().pipe(z.enum(rules.STATES)).optional(),
    telefone1: text,
  })
  .refine(rules.isOfPerson, { path: ["cpfCnpj"] });
const product = z.strictObject({
  codigo: z.string().min(1),
  quantidade: z.string().regex(rules.QUANTITY).transform(rules.number),
  precoUnitario: money,
  descontoUnitario: money.optional(),
});
const payment = z
  .strictObject({
    tipo: z.enum(rules.PAYMENTS),
    valor: money.optional(),
    valorParcelas: money.optional(),
    quantidadeParcelas: whole.optional(),
    codigoContaBancaria: whole.optional(),
    vencimento: instant.optional(),
  })
  .refine(rules.hasAmount, { path: ["valor"] })
  .refine(rules.isWholePayment, { path: ["tipo"] });
const sale = z
  .strictObject({
    codigoCliente: whole.optional(),
    cpfCnpj: document.optional(),
    codigoOperacao: z.string().min(1),
    data: instant,
    observacao: text,
    desconto_Total_Geral: money.optional(),
    produtos: z.array(product).min(1),
    recebimentos: z.array(payment).min(1),
    dadosEntrega: z
      .strictObject({
        valor: money.optional(),
        opcoesFretePagoPor: z.enum(rules.FREIGHT).optional(),
        cnpjTransportadora: document.optional(),
      })
      .optional(),
  })
  .refine(rules.hasCustomer, { path: ["cpfCnpj"] });

export { customer, sale };
