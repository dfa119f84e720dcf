// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The bodies of Shop Control 9 as Standard Schemas. */
import { type BodySchema, bodySchema } from "../schema.js";
import type * as t from "./types.js";

export type { BodySchema, Issue, Validated } from "../schema.js";

/**
 * Um cliente ou fornecedor a gravar.
 * O corpo de `clientes.cadastrar`.
 */
export const cadastroCliente: BodySchema<t.CadastroCliente> = /* @__PURE__ */ bodySchema("shop_control.clientes.cadastrar");

/**
 * Acrescenta contatos a um cliente. Com sucesso o servidor responde sem corpo, como text/html.
 * O corpo de `contatos.cadastrar`.
 */
export const cadastroContatos: BodySchema<readonly t.CadastroContato[]> = /* @__PURE__ */ bodySchema("shop_control.contatos.cadastrar");

/**
 * Um contato a gravar.
 * O corpo de `contatos.atualizar`.
 */
export const cadastroContato: BodySchema<t.CadastroContato> = /* @__PURE__ */ bodySchema("shop_control.contatos.atualizar");

/**
 * Uma venda a enviar.
 * O corpo de `vendas.cadastrar`.
 */
export const venda: BodySchema<t.Venda> = /* @__PURE__ */ bodySchema("shop_control.vendas.cadastrar");
