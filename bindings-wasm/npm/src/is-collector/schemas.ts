// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The bodies of IS Collector as Standard Schemas. */
import { type BodySchema, bodySchema } from "../schema.js";
import type * as t from "./types.js";

export type { BodySchema, Issue, Validated } from "../schema.js";

/**
 * As credenciais de uma filial.
 * O corpo de `autenticacao.autenticar`.
 */
export const credenciais: BodySchema<t.Credenciais> = /* @__PURE__ */ bodySchema("is_collector.autenticacao.autenticar");

/**
 * A lista de produtos das coletas avulsas da filial.
 * O corpo de `coletas.cadastrar.lista`.
 */
export const listaDaColeta: BodySchema<t.ListaDaColeta> = /* @__PURE__ */ bodySchema("is_collector.coletas.cadastrar.lista");

/**
 * Uma coleta avulsa a baixar.
 * O corpo de `coletas.baixar`.
 */
export const pedidoDeColeta: BodySchema<t.PedidoDeColeta> = /* @__PURE__ */ bodySchema("is_collector.coletas.baixar");

/**
 * Um inventário a criar.
 * O corpo de `inventarios.cadastrar`.
 */
export const cadastroInventario: BodySchema<t.CadastroInventario> = /* @__PURE__ */ bodySchema("is_collector.inventarios.cadastrar");

/**
 * Os setores e áreas de um inventário.
 * O corpo de `inventarios.cadastrar.posicoes`.
 */
export const posicoes: BodySchema<t.Posicoes> = /* @__PURE__ */ bodySchema("is_collector.inventarios.cadastrar.posicoes");

/**
 * A lista de produtos que um inventário usa.
 * O corpo de `inventarios.cadastrar.lista`.
 */
export const listaDoInventario: BodySchema<t.ListaDoInventario> = /* @__PURE__ */ bodySchema("is_collector.inventarios.cadastrar.lista");

/**
 * Produtos da lista exclusiva de um inventário.
 * O corpo de `inventarios.cadastrar.itens`.
 */
export const itensDoInventario: BodySchema<t.ItensDoInventario> = /* @__PURE__ */ bodySchema("is_collector.inventarios.cadastrar.itens");

/**
 * Códigos relacionados de um inventário.
 * O corpo de `inventarios.cadastrar.codigos_relacionados`.
 */
export const relacionadosDoInventario: BodySchema<t.RelacionadosDoInventario> = /* @__PURE__ */ bodySchema("is_collector.inventarios.cadastrar.codigos_relacionados");

/**
 * O estoque com que um inventário é comparado.
 * O corpo de `inventarios.cadastrar.estoque`.
 */
export const estoqueDoInventario: BodySchema<t.EstoqueDoInventario> = /* @__PURE__ */ bodySchema("is_collector.inventarios.cadastrar.estoque");

/**
 * Os aparelhos que podem coletar em um inventário.
 * O corpo de `inventarios.cadastrar.dispositivos`.
 */
export const dispositivosDoInventario: BodySchema<t.DispositivosDoInventario> = /* @__PURE__ */ bodySchema("is_collector.inventarios.cadastrar.dispositivos");

/**
 * Os operadores que podem coletar em um inventário.
 * O corpo de `inventarios.cadastrar.operadores`.
 */
export const operadoresDoInventario: BodySchema<t.OperadoresDoInventario> = /* @__PURE__ */ bodySchema("is_collector.inventarios.cadastrar.operadores");

/**
 * O novo status de um inventário.
 * O corpo de `inventarios.atualizar.status`.
 */
export const novoStatus: BodySchema<t.NovoStatus> = /* @__PURE__ */ bodySchema("is_collector.inventarios.atualizar.status");

/**
 * Um inventário a baixar.
 * O corpo de `inventarios.baixar`.
 */
export const pedidoDeInventario: BodySchema<t.PedidoDeInventario> = /* @__PURE__ */ bodySchema("is_collector.inventarios.baixar");

/**
 * Uma conferência a criar.
 * O corpo de `conferencias.cadastrar`.
 */
export const cadastroConferencia: BodySchema<t.CadastroConferencia> = /* @__PURE__ */ bodySchema("is_collector.conferencias.cadastrar");

/**
 * Códigos relacionados de uma conferência.
 * O corpo de `conferencias.cadastrar.codigos_relacionados`.
 */
export const relacionadosDaConferencia: BodySchema<t.RelacionadosDaConferencia> = /* @__PURE__ */ bodySchema("is_collector.conferencias.cadastrar.codigos_relacionados");

/**
 * Os aparelhos que podem coletar em uma conferência.
 * O corpo de `conferencias.cadastrar.dispositivos`.
 */
export const dispositivosDaConferencia: BodySchema<t.DispositivosDaConferencia> = /* @__PURE__ */ bodySchema("is_collector.conferencias.cadastrar.dispositivos");

/**
 * Uma conferência a baixar.
 * O corpo de `conferencias.baixar`.
 */
export const pedidoDeConferencia: BodySchema<t.PedidoDeConferencia> = /* @__PURE__ */ bodySchema("is_collector.conferencias.baixar");

/**
 * O pedido das listas de produtos da filial.
 * O corpo de `listas.consultar`.
 */
export const pedidoDeListas: BodySchema<t.PedidoDeListas> = /* @__PURE__ */ bodySchema("is_collector.listas.consultar");

/**
 * Produtos de uma lista.
 * O corpo de `listas.cadastrar.itens`.
 */
export const itensDaLista: BodySchema<t.ItensDaLista> = /* @__PURE__ */ bodySchema("is_collector.listas.cadastrar.itens");

/**
 * Códigos relacionados de uma lista de produtos.
 * O corpo de `listas.cadastrar.codigos_relacionados`.
 */
export const relacionadosDaLista: BodySchema<t.RelacionadosDaLista> = /* @__PURE__ */ bodySchema("is_collector.listas.cadastrar.codigos_relacionados");
