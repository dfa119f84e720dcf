// Only identifiers, as a form with a CPF wants them.
import { check, partial } from "retaguarda/identifiers";

console.log(check("cpf", "1"), partial("cpf", "1"));
