// What the form "customer and sale" asks, for the libraries that know nothing of it: the same rules that
// `retaguarda/shop-control/schemas` has for these fields. Masks are taken off, and "10,50" is a number.
import { cnpj, cpf } from "cpf-cnpj-validator";

export const STATES = "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO".split(" ");
export const PAYMENTS = ["B", "C", "CB", "CR"];
export const FREIGHT = ["C", "D", "E", "O"];

/** Up to 15 digits, 2 or 4 of them behind the comma. */
export const MONEY = /^\d{1,13}(?:[.,]\d{1,2})?$/;
export const QUANTITY = /^(?=.*[1-9])\d{1,11}(?:[.,]\d{1,4})?$/;
export const WHOLE = /^[1-9]\d{0,8}$/;
export const CEP = /^(?!00)\d{2}\.?\d{3}-?\d{3}$/;
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?(?:Z|[+-]\d{2}:\d{2})$/;

export const isDocument = (text) => cpf.isValid(text) || cnpj.isValid(text);
export const isOfPerson = ({ fisicaJuridica, cpfCnpj }) => !cpfCnpj || (fisicaJuridica === "F") === cpf.isValid(cpfCnpj);
export const hasCustomer = ({ codigoCliente, cpfCnpj }) => Boolean(codigoCliente || cpfCnpj);
export const hasAmount = ({ valor, valorParcelas }) => valor !== undefined || valorParcelas !== undefined;
export const isWholePayment = ({ tipo, valor, valorParcelas, quantidadeParcelas, codigoContaBancaria }) =>
  (tipo !== "C" || (valorParcelas !== undefined && quantidadeParcelas !== undefined)) &&
  (tipo !== "CB" || (valor !== undefined && codigoContaBancaria !== undefined));

export const number = (text) => Number(text.replace(",", "."));
export const bare = (text) => text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
