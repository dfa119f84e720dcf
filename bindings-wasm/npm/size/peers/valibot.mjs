// The form "customer and sale" in valibot, with cpf-cnpj-validator.
import * as v from "valibot";
import * as rules from "./rules.mjs";

const told = (pattern, read) => v.pipe(v.string(), v.regex(pattern), v.transform(read));
const money = told(rules.MONEY, rules.number);
const whole = told(rules.WHOLE, rules.number);
const document = v.pipe(v.string(), v.check(rules.isDocument), v.transform(rules.bare));
const instant = v.pipe(v.string(), v.regex(rules.INSTANT));
const text = v.optional(v.string());
/** A rule between fields, told at one of them. */
const between = (fields, holds, field) => v.forward(v.partialCheck(fields.map((name) => [name]), holds, "wrong"), [field]);

const customer = v.pipe(
  v.strictObject({
    nome: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
    tipo: v.picklist(["C", "F"]),
    fisicaJuridica: v.picklist(["F", "J"]),
    cpfCnpj: v.optional(document),
    cep: v.optional(told(rules.CEP, rules.bare)),
    endereco: text,
    numero: text,
    cidade: text,
    uf: v.optional(v.pipe(v.string(), v.toUpperCase(), v.picklist(rules.STATES))),
    telefone1: text,
  }),
  between(["fisicaJuridica", "cpfCnpj"], rules.isOfPerson, "cpfCnpj"),
);
const product = v.strictObject({
  codigo: v.pipe(v.string(), v.minLength(1)),
  quantidade: told(rules.QUANTITY, rules.number),
  precoUnitario: money,
  descontoUnitario: v.optional(money),
});
const payment = v.pipe(
  v.strictObject({
    tipo: v.picklist(rules.PAYMENTS),
    valor: v.optional(money),
    valorParcelas: v.optional(money),
    quantidadeParcelas: v.optional(whole),
    codigoContaBancaria: v.optional(whole),
    vencimento: v.optional(instant),
  }),
  between(["valor", "valorParcelas"], rules.hasAmount, "valor"),
  between(["tipo", "valor", "valorParcelas", "quantidadeParcelas", "codigoContaBancaria"], rules.isWholePayment, "tipo"),
);
const sale = v.pipe(
  v.strictObject({
    codigoCliente: v.optional(whole),
    cpfCnpj: v.optional(document),
    codigoOperacao: v.pipe(v.string(), v.minLength(1)),
    data: instant,
    observacao: text,
    desconto_Total_Geral: v.optional(money),
    produtos: v.pipe(v.array(product), v.minLength(1)),
    recebimentos: v.pipe(v.array(payment), v.minLength(1)),
    dadosEntrega: v.optional(
      v.strictObject({
        valor: v.optional(money),
        opcoesFretePagoPor: v.optional(v.picklist(rules.FREIGHT)),
        cnpjTransportadora: v.optional(document),
      }),
    ),
  }),
  between(["codigoCliente", "cpfCnpj"], rules.hasCustomer, "cpfCnpj"),
);

export { customer, sale };
