// What @brazilian-utils/brazilian-utils has of the kinds of `retaguarda/identifiers`: checked, written in their masks.
import * as b from "@brazilian-utils/brazilian-utils";

const masks = [b.formatCpf, b.formatCnpj, b.formatCep, b.formatPhone, b.formatPis, b.formatNcm, b.formatNfeKey];
const checks = [b.isValidCpf, b.isValidCnpj, b.isValidCep, b.isValidPhone, b.isValidPis, b.isValidNfeKey, b.isValidCfop];
console.log(masks.map((mask) => mask("1")), checks.map((check) => check("1")), b.isValidIe("1", "SP"), b.isValidEmail("1"));
