// What each library of npm says of a text: by kind, a function that answers yes or no.
import * as brazilianUtils from "@brazilian-utils/brazilian-utils";
import brValidations from "br-validations";
import { cnpj, cpf } from "cpf-cnpj-validator";
import inscricaoEstadual from "inscricaoestadual";
import jsBrasil from "js-brasil";
import * as validationBr from "validation-br";

const { validateBr } = jsBrasil;

/** Name, date of the release, and the kinds; `ie` takes the state as well. */
export const libraries = [
  {
    name: "cpf-cnpj-validator",
    released: "2026-06-16",
    kinds: { cpf: cpf.isValid, cnpj: cnpj.isValid },
  },
  {
    name: "@brazilian-utils/brazilian-utils",
    released: "2026-09-19",
    kinds: {
      cpf: brazilianUtils.isValidCpf,
      cnpj: (text) => brazilianUtils.isValidCnpj(text, { version: 2 }),
      pis: brazilianUtils.isValidPis,
      cep: brazilianUtils.isValidCep,
      cfop: brazilianUtils.isValidCfop,
      ncm: brazilianUtils.isValidNcm,
      nfe_key: brazilianUtils.isValidNfeKey,
      phone: brazilianUtils.isValidPhone,
      email: brazilianUtils.isValidEmail,
      ie: (value, stateCode) => brazilianUtils.isValidIe({ value, stateCode }),
    },
  },
  {
    name: "validation-br",
    released: "2026-09-14",
    kinds: {
      cpf: validationBr.isCPF,
      cnpj: validationBr.isCNPJ,
      pis: validationBr.isPIS,
      cep: validationBr.isCEP,
      uf: validationBr.isUF,
      phone: validationBr.isPhone,
      email: validationBr.isEmail,
    },
  },
  {
    name: "js-brasil",
    released: "2026-05-07",
    kinds: {
      cpf: validateBr.cpf,
      cnpj: validateBr.cnpj,
      cpf_cnpj: validateBr.cpfcnpj,
      pis: validateBr.pispasep,
      cep: validateBr.cep,
      email: validateBr.email,
      ie: validateBr.inscricaoestadual,
    },
  },
  {
    name: "br-validations",
    released: "2024-12-09",
    kinds: {
      cpf: (text) => brValidations.cpf.validate(text),
      cnpj: (text) => brValidations.cnpj.validate(text),
      pis: (text) => brValidations.pis.validate(text),
      ie: (text, state) => brValidations.ie(state).validate(text),
    },
  },
  {
    name: "inscricaoestadual",
    released: "2025-10-02",
    kinds: { ie: (text, state) => inscricaoEstadual(text, state.toLowerCase()) },
  },
];
