// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The bodies of EstoqueAi as Standard Schemas. */
import { type BodySchema, bodySchema } from "../schema.js";
import type * as t from "./types.js";

export type { BodySchema, Issue, Validated } from "../schema.js";

/**
 * O movimento de um dia da loja.
 * O corpo de `movimentos.cadastrar`.
 */
export const movimentoRequest: BodySchema<t.MovimentoRequest> = /* @__PURE__ */ bodySchema("estoque_ai.movimentos.cadastrar");

/**
 * O movimento de um dia da loja.
 * O corpo de `movimentos.cadastrar.csv`.
 */
export const movimentoRequestCsv: BodySchema<t.MovimentoRequest> = /* @__PURE__ */ bodySchema("estoque_ai.movimentos.cadastrar.csv");
