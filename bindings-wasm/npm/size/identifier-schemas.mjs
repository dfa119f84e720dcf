// Identifiers as schemas, for the libraries of forms.
import { cnpj, cpf } from "retaguarda/identifiers";

console.log(cpf["~standard"].validate("1"), cnpj["~standard"].validate("1"));
