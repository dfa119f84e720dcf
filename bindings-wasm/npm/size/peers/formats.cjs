// The formats that the program of ajv asks for.
const { cnpj, cpf } = require("cpf-cnpj-validator");

exports.cpf = (text) => cpf.isValid(text);
exports.cnpj = (text) => cnpj.isValid(text);
exports.document = (text) => cpf.isValid(text) || cnpj.isValid(text);
