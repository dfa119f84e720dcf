// The same rules in ajv and in zod: types, lengths, choices, decimal places, dates, check digits of CPF and CNPJ.
import Ajv from "ajv";
import { z } from "zod";

/** Whether CPF or CNPJ is right, its mask apart; nothing is right too. */
function documento(text) {
  const digits = text.replace(/[.\-/]/g, "");
  if (digits === "") return true;
  if (!/^(\d{11}|\d{14})$/.test(digits) || /^(.)\1*$/.test(digits)) return false;
  const most = digits.length === 11 ? 12 : 9;
  for (let length = digits.length - 2; length < digits.length; length++) {
    let sum = 0;
    for (let i = length - 1, weight = 2; i >= 0; i--, weight = weight === most ? 2 : weight + 1) {
      sum += (digits.charCodeAt(i) - 48) * weight;
    }
    const rest = sum % 11;
    if (digits.charCodeAt(length) - 48 !== (rest < 2 ? 0 : 11 - rest)) return false;
  }
  return true;
}

/** A date with time and offset, on a day that there is. */
function momento(text) {
  const found = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (found === null) return false;
  const day = new Date(`${found[1]}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(found[1]);
}

const casas = (places) => (value) => Number.isInteger(Number((value * 10 ** places).toPrecision(15)));

const TEXTOS =
  "nome fantasia rg ie endereco numero complemento bairro cidade pais telefone1 telefone2 fax entregaEndereco " +
  "entregaNumero entregaComplemento entregaBairro entregaCidade entregaPais entregaPontoRef1 entregaPontoRef2 " +
  "faturamentoEndereco faturamentoNumero faturamentoComplemento faturamentoBairro faturamentoCidade " +
  "faturamentoPais faturamentoPontoRef1 faturamentoPontoRef2 urlContatos";
const CEPS = ["cep", "entregaCep", "faturamentoCep"];
const UFS = ["uf", "entregaUf", "faturamentoUf"];
const MESES = ["JAN", "FEV", "MAR", "ABR", "MAI", "JUN", "JUL", "AGO", "SET", "OUT", "NOV", "DEZ", ""];
const EMAILS = ["E", "P", "F", "N", "M", "C", ""];
const each = (names, kind) => Object.fromEntries(names.map((name) => [name, kind]));

// ajv

const ajv = new Ajv();
ajv.addFormat("documento", documento);
ajv.addFormat("momento", momento);
for (const places of [2, 4]) ajv.addFormat(`casas${places}`, { type: "number", validate: casas(places) });

const text = { type: ["string", "null"] };
const all = (properties) => ({ type: "object", properties, required: Object.keys(properties) });
const some = (properties, required) => ({ type: "object", properties, required });
const contato = all({
  ...each(["nome", "cargo", "telefone", "ramal", "email"], text),
  sexo: { enum: ["M", "F", ""] },
  diaAniversario: { type: "integer", minimum: 0, maximum: 31 },
  mesAniversario: { enum: MESES },
  anoAniversario: { type: "integer" },
  tipoEmail: { enum: EMAILS },
});
const cliente = all({
  codigo: { type: "integer" },
  ...each(TEXTOS.split(" "), text),
  ...each(CEPS, { type: ["string", "null"], maxLength: 8 }),
  ...each(UFS, { type: ["string", "null"], maxLength: 2 }),
  tipo: { enum: ["C", "F", "R"] },
  fisicaJuridica: { enum: ["F", "J"] },
  cpfCnpj: { type: "string", format: "documento" },
  contatos: { type: "array", items: contato },
});
const valor = { type: "number", minimum: 0, format: "casas2" };
const peso = { type: "number", minimum: 0, format: "casas4" };
const venda = some(
  {
    cpfCnpj: { type: "string", format: "documento" },
    codigoOperacao: { type: "string", minLength: 1 },
    data: { type: "string", format: "momento" },
    produtos: {
      type: "array",
      minItems: 1,
      items: some(
        {
          codigo: { type: "string", minLength: 1 },
          ...each(["codigoCor", "codigoTamanho"], text),
          quantidade: { type: "number", exclusiveMinimum: 0, format: "casas4" },
          precoUnitario: valor,
          descontoUnitario: valor,
        },
        ["codigo", "quantidade", "precoUnitario"],
      ),
    },
    recebimentos: {
      type: "array",
      minItems: 1,
      items: some(
        {
          valorParcelas: valor,
          codigoAdministradora: { type: "integer", minimum: 0 },
          vencimento: { type: ["string", "null"], format: "momento" },
          nsu: text,
          quantidadeParcelas: { type: "integer", minimum: 1 },
          numeroCartao: text,
          tipo: { enum: ["B", "C", "CB", "CR"] },
        },
        ["tipo"],
      ),
    },
    dadosEntrega: some(
      {
        valor,
        opcoesFretePagoPor: { enum: ["C", "E", "D", "O"] },
        ...each(["pesoBruto", "pesoLiquido", "volume"], peso),
        dataEntrega: { type: ["string", "null"], format: "momento" },
        cnpjTransportadora: { type: "string", format: "documento" },
        naoSomarFreteTotalNota: { type: "boolean" },
        outroEndereco: some(
          {
            cep: { type: "string", pattern: "^\\d{8}$" },
            ...each(["endereco", "numero", "complemento", "bairro", "cidade"], text),
            uf: { type: "string", pattern: "^[A-Z]{2}$" },
          },
          [],
        ),
      },
      [],
    ),
  },
  ["codigoOperacao", "data", "produtos", "recebimentos"],
);

// zod

const texto = z.string().nullable();
const zCliente = z.object({
  codigo: z.int(),
  ...each(TEXTOS.split(" "), texto),
  ...each(CEPS, z.string().max(8).nullable()),
  ...each(UFS, z.string().max(2).nullable()),
  tipo: z.enum(["C", "F", "R"]),
  fisicaJuridica: z.enum(["F", "J"]),
  cpfCnpj: z.string().refine(documento),
  contatos: z.array(
    z.object({
      ...each(["nome", "cargo", "telefone", "ramal", "email"], texto),
      sexo: z.enum(["M", "F", ""]),
      diaAniversario: z.int().min(0).max(31),
      mesAniversario: z.enum(MESES),
      anoAniversario: z.int(),
      tipoEmail: z.enum(EMAILS),
    }),
  ),
});
const zValor = z.number().min(0).refine(casas(2));
const zPeso = z.number().min(0).refine(casas(4));
const zMomento = z.string().refine(momento);
const zVenda = z.object({
  cpfCnpj: z.string().refine(documento).optional(),
  codigoOperacao: z.string().min(1),
  data: zMomento,
  produtos: z
    .array(
      z.object({
        codigo: z.string().min(1),
        codigoCor: texto.optional(),
        codigoTamanho: texto.optional(),
        quantidade: z.number().positive().refine(casas(4)),
        precoUnitario: zValor,
        descontoUnitario: zValor.optional(),
      }),
    )
    .min(1),
  recebimentos: z
    .array(
      z.object({
        valorParcelas: zValor.optional(),
        codigoAdministradora: z.int().min(0).optional(),
        vencimento: zMomento.nullish(),
        nsu: texto.optional(),
        quantidadeParcelas: z.int().min(1).optional(),
        numeroCartao: texto.optional(),
        tipo: z.enum(["B", "C", "CB", "CR"]),
      }),
    )
    .min(1),
  dadosEntrega: z
    .object({
      valor: zValor.optional(),
      opcoesFretePagoPor: z.enum(["C", "E", "D", "O"]).optional(),
      ...each(["pesoBruto", "pesoLiquido", "volume"], zPeso.optional()),
      dataEntrega: zMomento.nullish(),
      cnpjTransportadora: z.string().refine(documento).optional(),
      naoSomarFreteTotalNota: z.boolean().optional(),
      outroEndereco: z
        .object({
          cep: z.string().regex(/^\d{8}$/).optional(),
          ...each(["endereco", "numero", "complemento", "bairro", "cidade"], texto.optional()),
          uf: z.string().regex(/^[A-Z]{2}$/).optional(),
        })
        .optional(),
    })
    .optional(),
});

export const peers = {
  ajv: { page: ajv.compile(some({ dados: { type: "array", items: cliente } }, ["dados"])), sale: ajv.compile(venda) },
  zod: { page: z.object({ dados: z.array(zCliente) }), sale: zVenda },
};
