// CPF and CNPJ alone: checked, written in their masks.
import { cnpj, cpf } from "cpf-cnpj-validator";

console.log(cpf.isValid("1"), cpf.format("1"), cnpj.isValid("1"), cnpj.format("1"));
