// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The bodies of Uniplus as Standard Schemas. */
import { type BodySchema, bodySchema } from "../schema.js";
import type * as t from "./types.js";

export type { BodySchema, Issue, Validated } from "../schema.js";

/**
 * O pedido de um token de acesso.
 * O corpo de `autenticacao.autenticar`.
 */
export const pedidoDeToken: BodySchema<t.PedidoDeToken> = /* @__PURE__ */ bodySchema("uniplus.autenticacao.autenticar");

/**
 * Uma entidade a cadastrar.
 * O corpo de `entidades.cadastrar`.
 */
export const envioEntidade: BodySchema<t.EnvioEntidade> = /* @__PURE__ */ bodySchema("uniplus.entidades.cadastrar");

/**
 * Uma entidade a atualizar.
 * O corpo de `entidades.atualizar`.
 */
export const envioEntidadeExistente: BodySchema<t.EnvioEntidadeExistente> = /* @__PURE__ */ bodySchema("uniplus.entidades.atualizar");

/**
 * Um produto a cadastrar.
 * O corpo de `produtos.cadastrar`.
 */
export const envioProduto: BodySchema<t.EnvioProduto> = /* @__PURE__ */ bodySchema("uniplus.produtos.cadastrar");

/**
 * Um produto a atualizar.
 * O corpo de `produtos.atualizar`.
 */
export const envioProdutoExistente: BodySchema<t.EnvioProdutoExistente> = /* @__PURE__ */ bodySchema("uniplus.produtos.atualizar");

/**
 * Uma embalagem a gravar.
 * O corpo de `embalagens.cadastrar`.
 */
export const envioEmbalagem: BodySchema<t.EnvioEmbalagem> = /* @__PURE__ */ bodySchema("uniplus.embalagens.cadastrar");

/**
 * Um código de barras a cadastrar.
 * O corpo de `eans.cadastrar`.
 */
export const envioEan: BodySchema<t.EnvioEan> = /* @__PURE__ */ bodySchema("uniplus.eans.cadastrar");

/**
 * Uma variação a gravar.
 * O corpo de `variacoes.cadastrar`.
 */
export const envioVariacao: BodySchema<t.EnvioVariacao> = /* @__PURE__ */ bodySchema("uniplus.variacoes.cadastrar");

/**
 * Um saldo a gravar, na versão descontinuada.
 * O corpo de `saldos.atualizar`.
 */
export const envioSaldoEstoqueV1: BodySchema<t.EnvioSaldoEstoqueV1> = /* @__PURE__ */ bodySchema("uniplus.saldos.atualizar");

/**
 * Um saldo a gravar.
 * O corpo de `saldos_v2.atualizar`.
 */
export const envioSaldoEstoque: BodySchema<t.EnvioSaldoEstoque> = /* @__PURE__ */ bodySchema("uniplus.saldos_v2.atualizar");

/**
 * Um DAV a cadastrar.
 * O corpo de `davs.cadastrar`.
 */
export const envioDav: BodySchema<t.EnvioDav> = /* @__PURE__ */ bodySchema("uniplus.davs.cadastrar");

/**
 * Cadastra vários produtos de uma vez, numa lista sem invólucro. Fora do manual; visto em integrações.
 * O corpo de `produtos.cadastrar.lista`.
 */
export const produtos: BodySchema<readonly t.ProdutoEnviado[]> = /* @__PURE__ */ bodySchema("uniplus.produtos.cadastrar.lista");

/**
 * Grava de novo vários produtos inteiros, numa lista sem invólucro. Fora do manual; visto em integrações.
 * O corpo de `produtos.atualizar.lista`.
 */
export const produtoExistentes: BodySchema<readonly t.ProdutoExistente[]> = /* @__PURE__ */ bodySchema("uniplus.produtos.atualizar.lista");

/**
 * Muda só os preços de vários produtos, por filial e por pauta. Fora do manual; visto em integrações.
 * O corpo de `produtos.atualizar.precos`.
 */
export const precosProdutos: BodySchema<readonly t.PrecosProduto[]> = /* @__PURE__ */ bodySchema("uniplus.produtos.atualizar.precos");

/**
 * Uma ordem de serviço a gravar.
 * O corpo de `ordens_servico.cadastrar`.
 */
export const envioOrdemServico: BodySchema<t.EnvioOrdemServico> = /* @__PURE__ */ bodySchema("uniplus.ordens_servico.cadastrar");

/**
 * O novo status de uma ordem de serviço.
 * O corpo de `ordens_servico.atualizar.status`.
 */
export const statusOrdemServico: BodySchema<t.StatusOrdemServico> = /* @__PURE__ */ bodySchema("uniplus.ordens_servico.atualizar.status");

/**
 * Itens de uma ordem de serviço.
 * O corpo de `ordens_servico.cadastrar.itens`.
 */
export const itensOrdemServico: BodySchema<t.ItensOrdemServico> = /* @__PURE__ */ bodySchema("uniplus.ordens_servico.cadastrar.itens");

/**
 * Um registro de produção a cadastrar.
 * O corpo de `registros_producao.cadastrar`.
 */
export const envioRegistroProducao: BodySchema<t.EnvioRegistroProducao> = /* @__PURE__ */ bodySchema("uniplus.registros_producao.cadastrar");

/**
 * Abre uma conta ou lhe acrescenta itens, e os manda para a produção. Não muda itens que já existem. Fora do manual; visto em integrações.
 * O corpo de `contas_gourmet.cadastrar`.
 */
export const contasGourmetCadastrar: BodySchema<unknown> = /* @__PURE__ */ bodySchema("uniplus.contas_gourmet.cadastrar");

/**
 * Muda a quantidade de um item. Fora do manual; visto em integrações, sem os campos do corpo.
 * O corpo de `davs.atualizar.item`.
 */
export const davsAtualizarItem: BodySchema<unknown> = /* @__PURE__ */ bodySchema("uniplus.davs.atualizar.item");
