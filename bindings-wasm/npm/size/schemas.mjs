// The form "customer and sale", with identifiers.
import { check } from "retaguarda/shop-control/identifiers";
import { cadastroCliente, venda } from "retaguarda/shop-control/schemas";

console.log(cadastroCliente["~standard"].validate({}), venda["~standard"].validate({}), check("cpf", "1"));
