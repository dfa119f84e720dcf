// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The bodies of eGestor as Standard Schemas. */
import { type BodySchema, bodySchema } from "../schema.js";
import type * as t from "./types.js";

export type { BodySchema, Issue, Validated } from "../schema.js";

/**
 * O pedido de token com o token pessoal.
 * O corpo de `autenticacao.autenticar`.
 */
export const tokenPessoal: BodySchema<t.TokenPessoal> = /* @__PURE__ */ bodySchema("egestor.autenticacao.autenticar");

/**
 * O pedido de token com o último token de renovação.
 * O corpo de `autenticacao.autenticar.renovacao`.
 */
export const renovacaoToken: BodySchema<t.RenovacaoToken> = /* @__PURE__ */ bodySchema("egestor.autenticacao.autenticar.renovacao");

/**
 * A troca do código de acesso por um token.
 * O corpo de `autenticacao.autenticar.codigo`.
 */
export const codigoAcesso: BodySchema<t.CodigoAcesso> = /* @__PURE__ */ bodySchema("egestor.autenticacao.autenticar.codigo");

/**
 * Um contato a gravar.
 * O corpo de `contatos.cadastrar`.
 */
export const cadastroContato: BodySchema<t.CadastroContato> = /* @__PURE__ */ bodySchema("egestor.contatos.cadastrar");

/**
 * Os dados de um contato que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
 * O corpo de `contatos.atualizar`.
 */
export const alteracaoContato: BodySchema<t.AlteracaoContato> = /* @__PURE__ */ bodySchema("egestor.contatos.atualizar");

/**
 * Uma categoria de produtos a gravar.
 * O corpo de `categorias.cadastrar`.
 */
export const cadastroCategoria: BodySchema<t.CadastroCategoria> = /* @__PURE__ */ bodySchema("egestor.categorias.cadastrar");

/**
 * Um produto a gravar. O manual não diz o que é obrigatório.
 * O corpo de `produtos.cadastrar`.
 */
export const cadastroProduto: BodySchema<t.CadastroProduto> = /* @__PURE__ */ bodySchema("egestor.produtos.cadastrar");

/**
 * Os dados de um produto que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
 * O corpo de `produtos.atualizar`.
 */
export const alteracaoProduto: BodySchema<t.AlteracaoProduto> = /* @__PURE__ */ bodySchema("egestor.produtos.atualizar");

/**
 * Uma foto a enviar.
 * O corpo de `produtos.cadastrar.foto`.
 */
export const envioFoto: BodySchema<t.EnvioFoto> = /* @__PURE__ */ bodySchema("egestor.produtos.cadastrar.foto");

/**
 * Um ajuste de estoque a gravar.
 * O corpo de `ajuste_estoque.cadastrar`.
 */
export const cadastroAjuste: BodySchema<t.CadastroAjuste> = /* @__PURE__ */ bodySchema("egestor.ajuste_estoque.cadastrar");

/**
 * Um serviço a gravar. O manual não diz o que é obrigatório.
 * O corpo de `servicos.cadastrar`.
 */
export const cadastroServico: BodySchema<t.CadastroServico> = /* @__PURE__ */ bodySchema("egestor.servicos.cadastrar");

/**
 * Os dados de um serviço que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
 * O corpo de `servicos.atualizar`.
 */
export const alteracaoServico: BodySchema<t.AlteracaoServico> = /* @__PURE__ */ bodySchema("egestor.servicos.atualizar");

/**
 * Uma conta caixa ou bancária a gravar.
 * O corpo de `disponiveis.cadastrar`.
 */
export const cadastroDisponivel: BodySchema<t.CadastroDisponivel> = /* @__PURE__ */ bodySchema("egestor.disponiveis.cadastrar");

/**
 * Os dados de uma conta que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
 * O corpo de `disponiveis.atualizar`.
 */
export const alteracaoDisponivel: BodySchema<t.AlteracaoDisponivel> = /* @__PURE__ */ bodySchema("egestor.disponiveis.atualizar");

/**
 * Uma forma de pagamento a gravar.
 * O corpo de `formas_pagamento.cadastrar`.
 */
export const cadastroFormaPagamento: BodySchema<t.CadastroFormaPagamento> = /* @__PURE__ */ bodySchema("egestor.formas_pagamento.cadastrar");

/**
 * Os dados de uma forma de pagamento que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
 * O corpo de `formas_pagamento.atualizar`.
 */
export const alteracaoFormaPagamento: BodySchema<t.AlteracaoFormaPagamento> = /* @__PURE__ */ bodySchema("egestor.formas_pagamento.atualizar");

/**
 * Uma conta do plano de contas a gravar.
 * O corpo de `plano_contas.cadastrar`.
 */
export const cadastroPlanoConta: BodySchema<t.CadastroPlanoConta> = /* @__PURE__ */ bodySchema("egestor.plano_contas.cadastrar");

/**
 * Os dados de uma conta do plano que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo.
 * O corpo de `plano_contas.atualizar`.
 */
export const alteracaoPlanoConta: BodySchema<t.AlteracaoPlanoConta> = /* @__PURE__ */ bodySchema("egestor.plano_contas.atualizar");

/**
 * Um recebimento a gravar. O manual não diz o que é obrigatório.
 * O corpo de `recebimentos.cadastrar`.
 */
export const cadastroRecebimento: BodySchema<t.CadastroRecebimento> = /* @__PURE__ */ bodySchema("egestor.recebimentos.cadastrar");

/**
 * Os dados de um recebimento que mudam.
 * O corpo de `recebimentos.atualizar`.
 */
export const alteracaoRecebimento: BodySchema<t.AlteracaoRecebimento> = /* @__PURE__ */ bodySchema("egestor.recebimentos.atualizar");

/**
 * O valor e as datas com que se dá um recebimento por recebido.
 * O corpo de `recebimentos.receber`.
 */
export const baixaRecebimento: BodySchema<t.BaixaRecebimento> = /* @__PURE__ */ bodySchema("egestor.recebimentos.receber");

/**
 * Um pagamento a gravar. O manual não diz o que é obrigatório.
 * O corpo de `pagamentos.cadastrar`.
 */
export const cadastroPagamento: BodySchema<t.CadastroPagamento> = /* @__PURE__ */ bodySchema("egestor.pagamentos.cadastrar");

/**
 * Os dados de um pagamento que mudam.
 * O corpo de `pagamentos.atualizar`.
 */
export const alteracaoPagamento: BodySchema<t.AlteracaoPagamento> = /* @__PURE__ */ bodySchema("egestor.pagamentos.atualizar");

/**
 * O valor e as datas com que se dá um pagamento por pago.
 * O corpo de `pagamentos.pagar`.
 */
export const baixaPagamento: BodySchema<t.BaixaPagamento> = /* @__PURE__ */ bodySchema("egestor.pagamentos.pagar");

/**
 * Uma compra a gravar.
 * O corpo de `compras.cadastrar`.
 */
export const cadastroCompra: BodySchema<t.CadastroCompra> = /* @__PURE__ */ bodySchema("egestor.compras.cadastrar");

/**
 * Uma venda, um orçamento ou uma ordem de serviço a gravar. O manual não diz o que é obrigatório.
 * O corpo de `vendas.cadastrar`.
 */
export const cadastroVenda: BodySchema<t.CadastroVenda> = /* @__PURE__ */ bodySchema("egestor.vendas.cadastrar");

/**
 * O que uma venda deixa mudar.
 * O corpo de `vendas.atualizar`.
 */
export const alteracaoVenda: BodySchema<t.AlteracaoVenda> = /* @__PURE__ */ bodySchema("egestor.vendas.atualizar");

/**
 * O que fazer com a nota.
 * O corpo de `vendas.gerar_nfe`.
 */
export const pedidoNfe: BodySchema<t.PedidoNfe> = /* @__PURE__ */ bodySchema("egestor.vendas.gerar_nfe");

/**
 * Os dados da NFC-e. O manual lista também codigo, que já está no caminho.
 * O corpo de `vendas.gerar_nfce`.
 */
export const pedidoNfce: BodySchema<t.PedidoNfce> = /* @__PURE__ */ bodySchema("egestor.vendas.gerar_nfce");

/**
 * Uma devolução a gravar. Sem finPagar nem finReceber, só o estoque muda.
 * O corpo de `devolucoes.cadastrar`.
 */
export const cadastroDevolucao: BodySchema<t.CadastroDevolucao> = /* @__PURE__ */ bodySchema("egestor.devolucoes.cadastrar");

/**
 * Um boleto a emitir.
 * O corpo de `boletos.cadastrar`.
 */
export const cadastroBoleto: BodySchema<t.CadastroBoleto> = /* @__PURE__ */ bodySchema("egestor.boletos.cadastrar");

/**
 * Uma cobrança por Pix a gerar.
 * O corpo de `pix.cadastrar`.
 */
export const cadastroPix: BodySchema<t.CadastroPix> = /* @__PURE__ */ bodySchema("egestor.pix.cadastrar");

/**
 * O que se pede ao relatório Extrato financeiro.
 * O corpo de `relatorios.consultar.extrato_financeiro`.
 */
export const pedidoExtratoFinanceiro: BodySchema<t.PedidoExtratoFinanceiro> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.extrato_financeiro");

/**
 * O que se pede ao relatório Fluxo de caixa.
 * O corpo de `relatorios.consultar.fluxo_de_caixa`.
 */
export const pedidoFluxoDeCaixa: BodySchema<t.PedidoFluxoDeCaixa> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.fluxo_de_caixa");

/**
 * O que se pede ao relatório Fluxo financeiro.
 * O corpo de `relatorios.consultar.fluxo_financeiro`.
 */
export const pedidoFluxoFinanceiro: BodySchema<t.PedidoFluxoFinanceiro> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.fluxo_financeiro");

/**
 * O que se pede ao relatório DRE.
 * O corpo de `relatorios.consultar.dre`.
 */
export const pedidoDre: BodySchema<t.PedidoDre> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.dre");

/**
 * O que se pede ao relatório Fluxo futuro.
 * O corpo de `relatorios.consultar.fluxo_futuro`.
 */
export const pedidoFluxoFuturo: BodySchema<t.PedidoFluxoFuturo> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.fluxo_futuro");

/**
 * O que se pede ao relatório Fluxo futuro detalhado.
 * O corpo de `relatorios.consultar.fluxo_futuro_detalhado`.
 */
export const pedidoFluxoFuturoDetalhado: BodySchema<t.PedidoFluxoFuturoDetalhado> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.fluxo_futuro_detalhado");

/**
 * O que se pede ao relatório Lançamentos cancelados.
 * O corpo de `relatorios.consultar.lancamentos_cancelados`.
 */
export const pedidoLancamentosCancelados: BodySchema<t.PedidoLancamentosCancelados> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.lancamentos_cancelados");

/**
 * O que se pede ao relatório Financeiro personalizado.
 * O corpo de `relatorios.consultar.personalizado_financeiro`.
 */
export const pedidoPersonalizadoFinanceiro: BodySchema<t.PedidoPersonalizadoFinanceiro> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.personalizado_financeiro");

/**
 * O que se pede ao relatório Financeiro por vendedor.
 * O corpo de `relatorios.consultar.financeiro_por_vendedor`.
 */
export const pedidoFinanceiroPorVendedor: BodySchema<t.PedidoFinanceiroPorVendedor> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.financeiro_por_vendedor");

/**
 * O que se pede ao relatório Comissões por financeiro.
 * O corpo de `relatorios.consultar.comissoes_financeiro`.
 */
export const pedidoComissoesFinanceiro: BodySchema<t.PedidoComissoesFinanceiro> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.comissoes_financeiro");

/**
 * O que se pede ao relatório Custos das cobranças.
 * O corpo de `relatorios.consultar.custos_das_cobrancas`.
 */
export const pedidoCustosDasCobrancas: BodySchema<t.PedidoCustosDasCobrancas> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.custos_das_cobrancas");

/**
 * O que se pede ao relatório Conciliação bancária.
 * O corpo de `relatorios.consultar.conciliacao_bancaria`.
 */
export const pedidoConciliacaoBancaria: BodySchema<t.PedidoConciliacaoBancaria> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.conciliacao_bancaria");

/**
 * O que se pede ao relatório Boletos.
 * O corpo de `relatorios.consultar.boletos`.
 */
export const pedidoBoletos: BodySchema<t.PedidoBoletos> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.boletos");

/**
 * O que se pede ao relatório Vendas detalhadas.
 * O corpo de `relatorios.consultar.vendas_detalhadas`.
 */
export const pedidoVendasDetalhadas: BodySchema<t.PedidoVendasDetalhadas> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.vendas_detalhadas");

/**
 * O que se pede ao relatório Produtos vendidos.
 * O corpo de `relatorios.consultar.detalhes_produtos_vendidos`.
 */
export const pedidoDetalhesProdutosVendidos: BodySchema<t.PedidoDetalhesProdutosVendidos> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.detalhes_produtos_vendidos");

/**
 * O que se pede ao relatório Comissões de vendas.
 * O corpo de `relatorios.consultar.comissoes_vendas`.
 */
export const pedidoComissoesVendas: BodySchema<t.PedidoComissoesVendas> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.comissoes_vendas");

/**
 * O que se pede ao relatório ABC de produtos.
 * O corpo de `relatorios.consultar.abc_produtos_vendidos`.
 */
export const pedidoAbcProdutosVendidos: BodySchema<t.PedidoAbcProdutosVendidos> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.abc_produtos_vendidos");

/**
 * O que se pede ao relatório ABC de clientes.
 * O corpo de `relatorios.consultar.abc_clientes_vendas`.
 */
export const pedidoAbcClientesVendas: BodySchema<t.PedidoAbcClientesVendas> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.abc_clientes_vendas");

/**
 * O que se pede ao relatório Vendas por documento.
 * O corpo de `relatorios.consultar.vendas_por_tipo_documento`.
 */
export const pedidoVendasPorTipoDocumento: BodySchema<t.PedidoVendasPorTipoDocumento> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.vendas_por_tipo_documento");

/**
 * O que se pede ao relatório Vendas sem valores.
 * O corpo de `relatorios.consultar.vendas_sem_valores`.
 */
export const pedidoVendasSemValores: BodySchema<t.PedidoVendasSemValores> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.vendas_sem_valores");

/**
 * O que se pede ao relatório Resumo de vendas.
 * O corpo de `relatorios.consultar.vendas_resumo`.
 */
export const pedidoVendasResumo: BodySchema<t.PedidoVendasResumo> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.vendas_resumo");

/**
 * O que se pede ao relatório Compras detalhadas.
 * O corpo de `relatorios.consultar.compras_detalhadas`.
 */
export const pedidoComprasDetalhadas: BodySchema<t.PedidoComprasDetalhadas> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.compras_detalhadas");

/**
 * O que se pede ao relatório Produtos comprados.
 * O corpo de `relatorios.consultar.detalhes_produtos_comprados`.
 */
export const pedidoDetalhesProdutosComprados: BodySchema<t.PedidoDetalhesProdutosComprados> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.detalhes_produtos_comprados");

/**
 * O que se pede ao relatório Produções detalhadas.
 * O corpo de `relatorios.consultar.producoes_detalhadas`.
 */
export const pedidoProducoesDetalhadas: BodySchema<t.PedidoProducoesDetalhadas> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.producoes_detalhadas");

/**
 * O que se pede ao relatório Composições.
 * O corpo de `relatorios.consultar.composicoes`.
 */
export const pedidoComposicoes: BodySchema<t.PedidoComposicoes> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.composicoes");

/**
 * O que se pede ao relatório Histórico de um contato.
 * O corpo de `relatorios.consultar.historico_contato`.
 */
export const pedidoHistoricoContato: BodySchema<t.PedidoHistoricoContato> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.historico_contato");

/**
 * O que se pede ao relatório Contatos personalizado.
 * O corpo de `relatorios.consultar.personalizado_contatos`.
 */
export const pedidoPersonalizadoContatos: BodySchema<t.PedidoPersonalizadoContatos> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.personalizado_contatos");

/**
 * O que se pede ao relatório Aniversariantes do mês.
 * O corpo de `relatorios.consultar.aniversariantes_do_mes`.
 */
export const pedidoAniversariantesDoMes: BodySchema<t.PedidoAniversariantesDoMes> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.aniversariantes_do_mes");

/**
 * O que se pede ao relatório Inatividade de clientes.
 * O corpo de `relatorios.consultar.inatividade_clientes`.
 */
export const pedidoInatividadeClientes: BodySchema<t.PedidoInatividadeClientes> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.inatividade_clientes");

/**
 * O que se pede ao relatório Contatos duplicados.
 * O corpo de `relatorios.consultar.contatos_duplicados`.
 */
export const pedidoContatosDuplicados: BodySchema<t.PedidoContatosDuplicados> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.contatos_duplicados");

/**
 * O que se pede ao relatório Produtos por fornecedor.
 * O corpo de `relatorios.consultar.produtos_por_fornecedor`.
 */
export const pedidoProdutosPorFornecedor: BodySchema<t.PedidoProdutosPorFornecedor> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.produtos_por_fornecedor");

/**
 * O que se pede ao relatório Estoque mínimo.
 * O corpo de `relatorios.consultar.estoque_minimo`.
 */
export const pedidoEstoqueMinimo: BodySchema<t.PedidoEstoqueMinimo> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.estoque_minimo");

/**
 * O que se pede ao relatório Estoque em um dia.
 * O corpo de `relatorios.consultar.estoque_do_dia`.
 */
export const pedidoEstoqueDoDia: BodySchema<t.PedidoEstoqueDoDia> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.estoque_do_dia");

/**
 * O que se pede ao relatório Estoque histórico.
 * O corpo de `relatorios.consultar.estoque_historico`.
 */
export const pedidoEstoqueHistorico: BodySchema<t.PedidoEstoqueHistorico> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.estoque_historico");

/**
 * O que se pede ao relatório Sugestão de compra.
 * O corpo de `relatorios.consultar.sugestao_compra`.
 */
export const pedidoSugestaoCompra: BodySchema<t.PedidoSugestaoCompra> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.sugestao_compra");

/**
 * O que se pede ao relatório Produtos duplicados.
 * O corpo de `relatorios.consultar.produtos_duplicados`.
 */
export const pedidoProdutosDuplicados: BodySchema<t.PedidoProdutosDuplicados> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.produtos_duplicados");

/**
 * O que se pede ao relatório Movimentação de um produto.
 * O corpo de `relatorios.consultar.movimentacao_produto`.
 */
export const pedidoMovimentacaoProduto: BodySchema<t.PedidoMovimentacaoProduto> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.movimentacao_produto");

/**
 * O que se pede ao relatório Produtos personalizado.
 * O corpo de `relatorios.consultar.personalizado_produtos`.
 */
export const pedidoPersonalizadoProdutos: BodySchema<t.PedidoPersonalizadoProdutos> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.personalizado_produtos");

/**
 * O que se pede ao relatório Impostos de NFS-e.
 * O corpo de `relatorios.consultar.nfse_impostos`.
 */
export const pedidoNfseImpostos: BodySchema<t.PedidoNfseImpostos> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.nfse_impostos");

/**
 * O que se pede ao relatório Resumo de NF-e.
 * O corpo de `relatorios.consultar.nfe_resumo`.
 */
export const pedidoNfeResumo: BodySchema<t.PedidoNfeResumo> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.nfe_resumo");

/**
 * O que se pede ao relatório Totais de NF-e.
 * O corpo de `relatorios.consultar.nfe_totais_por_periodo`.
 */
export const pedidoNfeTotaisPorPeriodo: BodySchema<t.PedidoNfeTotaisPorPeriodo> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.nfe_totais_por_periodo");

/**
 * O que se pede ao relatório Registro de eventos.
 * O corpo de `relatorios.consultar.registro_eventos`.
 */
export const pedidoRegistroEventos: BodySchema<t.PedidoRegistroEventos> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.registro_eventos");

/**
 * O que se pede ao relatório Registro de acessos.
 * O corpo de `relatorios.consultar.registro_acessos`.
 */
export const pedidoRegistroAcessos: BodySchema<t.PedidoRegistroAcessos> = /* @__PURE__ */ bodySchema("egestor.relatorios.consultar.registro_acessos");

/**
 * Uma NFS-e avulsa a emitir. O manual não diz o que é obrigatório.
 * O corpo de `nfse.cadastrar`.
 */
export const cadastroNfse: BodySchema<t.CadastroNfse> = /* @__PURE__ */ bodySchema("egestor.nfse.cadastrar");

/**
 * Uma nota a importar.
 * O corpo de `nfe.cadastrar`.
 */
export const cadastroNfe: BodySchema<t.CadastroNfe> = /* @__PURE__ */ bodySchema("egestor.nfe.cadastrar");

/**
 * Um arquivo a guardar.
 * O corpo de `disco_virtual.cadastrar`.
 */
export const envioArquivo: BodySchema<t.EnvioArquivo> = /* @__PURE__ */ bodySchema("egestor.disco_virtual.cadastrar");

/**
 * Para onde mandar avisos, e de quê.
 * O corpo de `webhooks.cadastrar`.
 */
export const cadastroWebhook: BodySchema<t.CadastroWebhook> = /* @__PURE__ */ bodySchema("egestor.webhooks.cadastrar");
