// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The client of Uniplus. */
import type { Call } from "../call.js";
import { TokenClient, type System } from "../client.js";
import type { Options, Repaired } from "../types.js";
import type * as t from "./types.js";

export type * from "./types.js";
export { ProblemsError, VendorError } from "../errors.js";

/**
 * Uniplus
 * Faz as chamadas e não envia nenhuma; impresso, não mostra segredo.
 */
export class Uniplus extends TokenClient<t.UniplusSettings> {
  constructor(settings: t.UniplusSettings) {
    super(SYSTEM, settings);
  }
}

export interface Uniplus {
  readonly servidor: UniplusServidor;
  readonly autenticacao: UniplusAutenticacao;
  readonly entidades: UniplusEntidades;
  readonly produtos: UniplusProdutos;
  readonly embalagens: UniplusEmbalagens;
  readonly eans: UniplusEans;
  readonly variacoes: UniplusVariacoes;
  readonly saldos: UniplusSaldos;
  readonly saldosV2: UniplusSaldosV2;
  readonly davs: UniplusDavs;
  readonly grupos: UniplusGrupos;
  readonly ocorrencias: UniplusOcorrencias;
  readonly itensNotaEntrada: UniplusItensNotaEntrada;
  readonly movimentacoesEstoque: UniplusMovimentacoesEstoque;
  readonly vendas: UniplusVendas;
  readonly itensVenda: UniplusItensVenda;
  readonly tiposDocumentoFinanceiro: UniplusTiposDocumentoFinanceiro;
  readonly documentosFinanceiros: UniplusDocumentosFinanceiros;
  readonly tabelas: UniplusTabelas;
  readonly ordensServico: UniplusOrdensServico;
  readonly registrosProducao: UniplusRegistrosProducao;
  readonly contasGourmet: UniplusContasGourmet;
}

export interface UniplusServidor {
  /**
   * Consultar o endereço do servidor.
   * O endereço atual do servidor da conta, como texto; pode vir sem https://. Pergunte de novo quando o servidor não responder: ele muda de lugar.
   * Só lê.
   * `GET https://server-portal.intelidata.inf.br/roteador/endereco-servidor/{conta}`
   * Manual `uniplus`: .
   */
  detalhar(params?: t.ServidorDetalharParams, options?: Options): Call<string>;
}

export interface UniplusAutenticacao {
  /**
   * Autenticar.
   * Troca o código de autorização da conta por um token de acesso.
   * Só lê.
   * `POST /oauth/token`
   * Manual `uniplus`: .
   */
  autenticar(body?: t.PedidoDeToken, options?: Options): Call<t.TokenDeAcesso>;
}

export interface UniplusEntidades {
  /**
   * Cadastrar uma entidade.
   * Cadastra uma entidade. O manual não mostra o que volta.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/entidades`
   * Manual `uniplus`, linha 13: Entidades (v1).
   */
  cadastrar(body: t.EnvioEntidade, options?: Options): Call<unknown>;
  /**
   * Atualizar uma entidade.
   * Grava de novo a entidade inteira: um campo que não vai junto se perde.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/entidades`
   * Manual `uniplus`, linha 14: Entidades (v1).
   */
  atualizar(body: t.EnvioEntidadeExistente, options?: Options): Call<unknown>;
  /**
   * Torna o que `entidades.detalhar` dá no corpo de `entidades.atualizar`, e diz o que mudou.
   * O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
   * Nada é enviado: mude em `body` o que quiser e passe-o adiante.
   */
  preparar(registro: object | string, options?: Options): Repaired<t.EnvioEntidadeExistente>;
  /**
   * Consultar uma entidade.
   * Uma entidade, pelo código.
   * Só lê.
   * `GET /public-api/v1/entidades/{codigo}`
   * Manual `uniplus`, linha 15: Entidades (v1).
   */
  detalhar(params: t.EntidadesDetalharParams, options?: Options): Call<t.Entidade>;
  /**
   * Consultar entidades.
   * As entidades, filtradas por qualquer campo, como nome.eq. Alguns servidores cortam o resultado sem avisar.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/entidades`
   * Manual `uniplus`, linha 16: Entidades (v1).
   */
  consultar(params?: t.EntidadesConsultarParams, options?: Options): Call<t.Entidade[]>;
  /**
   * Remover uma entidade.
   * Remove uma entidade, pelo código.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/entidades/{codigo}`
   * Manual `uniplus`, linha 17: Entidades (v1).
   */
  remover(params: t.EntidadesRemoverParams, options?: Options): Call<unknown>;
}

export interface UniplusProdutos {
  /**
   * Cadastrar um produto.
   * Cadastra um produto ou serviço. O manual não mostra o que volta.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/produtos`
   * Manual `uniplus`, linha 90: Produtos (v1).
   */
  cadastrar(body: t.EnvioProduto, options?: Options): Call<unknown>;
  /**
   * Atualizar um produto.
   * Grava de novo o produto inteiro: para mudar um campo, leia, mude e envie tudo.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/produtos`
   * Manual `uniplus`, linha 91: Produtos (v1).
   */
  atualizar(body: t.EnvioProdutoExistente, options?: Options): Call<unknown>;
  /**
   * Torna o que `produtos.detalhar` dá no corpo de `produtos.atualizar`, e diz o que mudou.
   * O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
   * Nada é enviado: mude em `body` o que quiser e passe-o adiante.
   */
  preparar(registro: object | string, options?: Options): Repaired<t.EnvioProdutoExistente>;
  /**
   * Consultar um produto.
   * Um produto, pelo código.
   * Só lê.
   * `GET /public-api/v1/produtos/{codigo}`
   * Manual `uniplus`, linha 92: Produtos (v1).
   */
  detalhar(params: t.ProdutosDetalharParams, options?: Options): Call<t.Produto>;
  /**
   * Consultar produtos.
   * Os produtos, filtrados por qualquer campo. Os que mudaram desde um momento vêm com currentTimeMillis.ge, em milissegundos desde 1970. Alguns servidores cortam o resultado sem avisar.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/produtos`
   * Manual `uniplus`, linha 94: Produtos (v1).
   */
  consultar(params?: t.ProdutosConsultarParams, options?: Options): Call<t.Produto[]>;
  /**
   * Remover um produto.
   * Remove um produto, pelo código.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/produtos/{codigo}`
   * Manual `uniplus`, linha 95: Produtos (v1).
   */
  remover(params: t.ProdutosRemoverParams, options?: Options): Call<unknown>;
  /**
   * Cadastrar vários produtos.
   * Cadastra vários produtos de uma vez, numa lista sem invólucro. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/produtos/lista`
   * Manual `uniplus`: .
   */
  cadastrarLista(body: readonly t.ProdutoEnviado[], options?: Options): Call<unknown>;
  /**
   * Atualizar vários produtos.
   * Grava de novo vários produtos inteiros, numa lista sem invólucro. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/produtos/lista`
   * Manual `uniplus`: .
   */
  atualizarLista(body: readonly t.ProdutoExistente[], options?: Options): Call<unknown>;
  /**
   * Torna o que `produtos.consultar` dá no corpo de `produtos.atualizar.lista`, e diz o que mudou.
   * O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
   * Nada é enviado: mude em `body` o que quiser e passe-o adiante.
   */
  prepararLista(registro: object | string, options?: Options): Repaired<readonly t.ProdutoExistente[]>;
  /**
   * Atualizar preços.
   * Muda só os preços de vários produtos, por filial e por pauta. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `POST /public-api/v1/produtos/precos`
   * Manual `uniplus`: .
   */
  atualizarPrecos(body: readonly t.PrecosProduto[], options?: Options): Call<unknown>;
  /**
   * Procurar produtos por texto.
   * Os produtos em que um texto aparece. Fora do manual; visto em integrações.
   * Só lê.
   * `GET /public-api/v1/produtos/search`
   * Manual `uniplus`: .
   */
  consultarTexto(params: t.ProdutosConsultarTextoParams, options?: Options): Call<t.Produto[]>;
}

export interface UniplusEmbalagens {
  /**
   * Cadastrar uma embalagem.
   * Cadastra uma embalagem de um produto.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/embalagens`
   * Manual `uniplus`, linha 213: Embalagens (v1).
   */
  cadastrar(body: t.EnvioEmbalagem, options?: Options): Call<unknown>;
  /**
   * Atualizar uma embalagem.
   * Grava de novo uma embalagem inteira.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/embalagens`
   * Manual `uniplus`, linha 214: Embalagens (v1).
   */
  atualizar(body: t.EnvioEmbalagem, options?: Options): Call<unknown>;
  /**
   * Torna o que `embalagens.consultar` dá no corpo de `embalagens.atualizar`, e diz o que mudou.
   * O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
   * Nada é enviado: mude em `body` o que quiser e passe-o adiante.
   */
  preparar(registro: object | string, options?: Options): Repaired<t.EnvioEmbalagem>;
  /**
   * Consultar embalagens.
   * As embalagens, filtradas por qualquer campo, como produto.eq.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/embalagens`
   * Manual `uniplus`, linha 215: Embalagens (v1).
   */
  consultar(params?: t.EmbalagensConsultarParams, options?: Options): Call<t.Embalagem[]>;
}

export interface UniplusEans {
  /**
   * Cadastrar um código de barras.
   * Acrescenta um código de barras a um produto.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/eans`
   * Manual `uniplus`, linha 238: EANs (v1).
   */
  cadastrar(body: t.EnvioEan, options?: Options): Call<unknown>;
  /**
   * Consultar um código de barras.
   * Um código de barras, com o produto a que pertence.
   * Só lê.
   * `GET /public-api/v1/eans/{codigo_barras}`
   * Manual `uniplus`, linha 239: EANs (v1).
   */
  detalhar(params: t.EansDetalharParams, options?: Options): Call<t.Ean>;
  /**
   * Consultar códigos de barras.
   * Os códigos de barras, filtrados por qualquer campo, como produto.eq.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/eans`
   * Manual `uniplus`, linha 240: EANs (v1).
   */
  consultar(params?: t.EansConsultarParams, options?: Options): Call<t.Ean[]>;
  /**
   * Remover um código de barras.
   * Tira um código de barras do seu produto.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/eans/{codigo_barras}`
   * Manual `uniplus`, linha 241: EANs (v1).
   */
  remover(params: t.EansRemoverParams, options?: Options): Call<unknown>;
}

export interface UniplusVariacoes {
  /**
   * Cadastrar uma variação.
   * Acrescenta um valor à grade de um produto.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/variacoes`
   * Manual `uniplus`, linha 261: Variações (v1).
   */
  cadastrar(body: t.EnvioVariacao, options?: Options): Call<unknown>;
  /**
   * Atualizar uma variação.
   * Grava de novo um valor da grade de um produto.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/variacoes`
   * Manual `uniplus`, linha 262: Variações (v1).
   */
  atualizar(body: t.EnvioVariacao, options?: Options): Call<unknown>;
  /**
   * Torna o que `variacoes.consultar` dá no corpo de `variacoes.atualizar`, e diz o que mudou.
   * O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
   * Nada é enviado: mude em `body` o que quiser e passe-o adiante.
   */
  preparar(registro: object | string, options?: Options): Repaired<t.EnvioVariacao>;
  /**
   * Consultar variações.
   * As variações. Com produto, sem operador, vêm as variações montadas desse produto.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/variacoes`
   * Manual `uniplus`, linha 263: Variações (v1).
   */
  consultar(params?: t.VariacoesConsultarParams, options?: Options): Call<t.Variacao[]>;
}

export interface UniplusSaldos {
  /**
   * Atualizar um saldo (versão descontinuada).
   * Faz da quantidade enviada o saldo do produto. O manual manda usar a versão 2.
   * Repetida, deixa o mesmo resultado.
   * `POST /public-api/v1/saldo-estoque`
   * Manual `uniplus`, linha 287: Saldo em estoque (v1).
   */
  atualizar(body: t.EnvioSaldoEstoqueV1, options?: Options): Call<unknown>;
  /**
   * Consultar saldos (versão descontinuada).
   * Os saldos de um produto numa filial. O manual manda usar a versão 2.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/saldo-estoque`
   * Manual `uniplus`, linha 288: Saldo em estoque (v1).
   */
  consultar(params?: t.SaldosConsultarParams, options?: Options): Call<t.SaldoEstoqueV1[]>;
}

export interface UniplusSaldosV2 {
  /**
   * Atualizar um saldo.
   * Faz da quantidade enviada o saldo do produto: não soma nem subtrai.
   * Repetida, deixa o mesmo resultado.
   * `POST /public-api/v2/saldo-estoque`
   * Manual `uniplus`, linha 313: Saldo em estoque (v2).
   */
  atualizar(body: t.EnvioSaldoEstoque, options?: Options): Call<unknown>;
  /**
   * Consultar saldos.
   * Os saldos de um produto numa filial, ou os que mudaram desde um momento. Aqui o filtro se escreve currenttimemillis, em minúsculas e sem operador.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v2/saldo-estoque`
   * Manual `uniplus`, linha 315: Saldo em estoque (v2).
   */
  consultar(params?: t.SaldosV2ConsultarParams, options?: Options): Call<t.SaldoEstoque[]>;
  /**
   * Consultar saldos por variação.
   * O saldo de cada variação de um produto.
   * Só lê.
   * `GET /public-api/v2/saldo-estoque/variacao`
   * Manual `uniplus`, linha 341: Saldo em estoque por variação (v2).
   */
  consultarVariacao(params?: t.SaldosV2ConsultarVariacaoParams, options?: Options): Call<t.SaldoVariacao[]>;
}

export interface UniplusDavs {
  /**
   * Cadastrar um DAV.
   * Cadastra um documento auxiliar de venda com os seus itens.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/davs`
   * Manual `uniplus`, linha 359: DAVs (v1).
   */
  cadastrar(body: t.EnvioDav, options?: Options): Call<unknown>;
  /**
   * Consultar um DAV.
   * Um documento auxiliar de venda, pelo código.
   * Só lê.
   * `GET /public-api/v1/davs/{codigo}`
   * Manual `uniplus`, linha 360: DAVs (v1).
   */
  detalhar(params: t.DavsDetalharParams, options?: Options): Call<t.Dav>;
  /**
   * Consultar DAVs.
   * Os documentos auxiliares de venda, filtrados por qualquer campo, como data.ge.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/davs`
   * Manual `uniplus`, linha 361: DAVs (v1).
   */
  consultar(params?: t.DavsConsultarParams, options?: Options): Call<t.Dav[]>;
  /**
   * Remover um DAV.
   * Remove um documento auxiliar de venda, pelo código.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/davs/{codigo}`
   * Manual `uniplus`, linha 362: DAVs (v1).
   */
  remover(params: t.DavsRemoverParams, options?: Options): Call<unknown>;
  /**
   * Consultar itens de um DAV.
   * Os itens de um documento auxiliar de venda. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/davs/{codigo}/item/{nrItem}`
   * Manual `uniplus`: .
   */
  consultarItens(params: t.DavsConsultarItensParams, options?: Options): Call<unknown[]>;
  /**
   * Consultar um item de um DAV.
   * Um item de um documento auxiliar de venda. Fora do manual; visto em integrações.
   * Só lê.
   * `GET /public-api/v1/davs/{codigo}/item/{nrItem}/{codigoItem}`
   * Manual `uniplus`: .
   */
  detalharItem(params: t.DavsDetalharItemParams, options?: Options): Call<unknown>;
  /**
   * Atualizar a quantidade de um item de um DAV.
   * Muda a quantidade de um item. Fora do manual; visto em integrações, sem os campos do corpo.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}`
   * Manual `uniplus`: .
   */
  atualizarItem(params: t.DavsAtualizarItemParams, body: unknown, options?: Options): Call<unknown>;
  /**
   * Remover um item de um DAV.
   * Tira um item de um documento auxiliar de venda. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}`
   * Manual `uniplus`: .
   */
  removerItem(params: t.DavsRemoverItemParams, options?: Options): Call<unknown>;
}

export interface UniplusGrupos {
  /**
   * Consultar grupos de produtos.
   * Os grupos de produtos do Uniplus Shop. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/grupo-shop`
   * Manual `uniplus`: .
   */
  consultar(params?: t.GruposConsultarParams, options?: Options): Call<unknown[]>;
}

export interface UniplusOcorrencias {
  /**
   * Consultar ocorrências.
   * As ocorrências registradas sobre as entidades. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/entidades-ocorrencias`
   * Manual `uniplus`: .
   */
  consultar(params?: t.OcorrenciasConsultarParams, options?: Options): Call<unknown[]>;
}

export interface UniplusItensNotaEntrada {
  /**
   * Consultar itens de notas de entrada.
   * Os itens das notas de entrada. A quantidade vem com mais de um nome, conforme a versão do servidor. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/item-nota-entrada`
   * Manual `uniplus`: .
   */
  consultar(params?: t.ItensNotaEntradaConsultarParams, options?: Options): Call<unknown[]>;
  /**
   * Consultar itens de notas de compra.
   * Os itens só das notas cujo CFOP conta como compra. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/item-nota-entrada/compra`
   * Manual `uniplus`: .
   */
  consultarCompra(params?: t.ItensNotaEntradaConsultarCompraParams, options?: Options): Call<unknown[]>;
}

export interface UniplusMovimentacoesEstoque {
  /**
   * Consultar movimentações de estoque.
   * As entradas e saídas do estoque. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v2/movimentacao-estoque`
   * Manual `uniplus`: .
   */
  consultar(params?: t.MovimentacoesEstoqueConsultarParams, options?: Options): Call<unknown[]>;
}

export interface UniplusVendas {
  /**
   * Consultar vendas.
   * As vendas. Para um período longo, peça um dia de cada vez: alguns servidores cortam o resultado sem avisar. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v2/venda`
   * Manual `uniplus`: .
   */
  consultar(params?: t.VendasConsultarParams, options?: Options): Call<unknown[]>;
}

export interface UniplusItensVenda {
  /**
   * Consultar itens de vendas.
   * Os itens das vendas. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v2/venda-item`
   * Manual `uniplus`: .
   */
  consultar(params?: t.ItensVendaConsultarParams, options?: Options): Call<unknown[]>;
}

export interface UniplusTiposDocumentoFinanceiro {
  /**
   * Consultar tipos de documento financeiro.
   * Os tipos de documento financeiro. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/tipo-documento-financeiro`
   * Manual `uniplus`: .
   */
  consultar(params?: t.TiposDocumentoFinanceiroConsultarParams, options?: Options): Call<unknown[]>;
}

export interface UniplusDocumentosFinanceiros {
  /**
   * Consultar documentos financeiros.
   * As contas a receber e a pagar. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/documento-financeiro`
   * Manual `uniplus`: .
   */
  consultar(params?: t.DocumentosFinanceirosConsultarParams, options?: Options): Call<unknown[]>;
  /**
   * Baixar o boleto de um documento.
   * O boleto de um documento financeiro, como veio: uma integração o lê como JSON. Fora do manual.
   * Só lê.
   * `GET /public-api/v1/documento-financeiro/{idDocumento}/boleto`
   * Manual `uniplus`: .
   */
  baixarBoleto(params: t.DocumentosFinanceirosBaixarBoletoParams, options?: Options): Call<Uint8Array>;
}

export interface UniplusTabelas {
  /**
   * Consultar uma tabela.
   * Os registros de uma tabela do sistema, com as chaves todas em minúsculas. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/commons/{tabela}`
   * Manual `uniplus`: .
   */
  consultar(params: t.TabelasConsultarParams, options?: Options): Call<unknown[]>;
}

export interface UniplusOrdensServico {
  /**
   * Consultar ordens de serviço.
   * As ordens de serviço, filtradas por data, status ou alteração. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/ordem-servico`
   * Manual `uniplus`: .
   */
  consultar(params?: t.OrdensServicoConsultarParams, options?: Options): Call<unknown[]>;
  /**
   * Cadastrar uma ordem de serviço.
   * Cadastra uma ordem de serviço. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/ordem-servico`
   * Manual `uniplus`: .
   */
  cadastrar(body: t.EnvioOrdemServico, options?: Options): Call<unknown>;
  /**
   * Atualizar uma ordem de serviço.
   * Grava de novo uma ordem de serviço inteira. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/ordem-servico`
   * Manual `uniplus`: .
   */
  atualizar(body: t.EnvioOrdemServico, options?: Options): Call<unknown>;
  /**
   * Alterar o status de uma ordem de serviço.
   * Muda o status de uma ordem de serviço. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `POST /public-api/v1/ordem-servico/alterar-status`
   * Manual `uniplus`: .
   */
  atualizarStatus(body: t.StatusOrdemServico, options?: Options): Call<unknown>;
  /**
   * Cadastrar itens de uma ordem de serviço.
   * Acrescenta itens a uma ordem de serviço. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/ordem-servico/item`
   * Manual `uniplus`: .
   */
  cadastrarItens(body: t.ItensOrdemServico, options?: Options): Call<unknown>;
  /**
   * Atualizar itens de uma ordem de serviço.
   * Grava de novo itens de uma ordem de serviço. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/ordem-servico/item`
   * Manual `uniplus`: .
   */
  atualizarItens(body: t.ItensOrdemServico, options?: Options): Call<unknown>;
  /**
   * Remover itens de uma ordem de serviço.
   * Tira itens de uma ordem de serviço. É um DELETE com corpo, o único que tem um. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/ordem-servico/item`
   * Manual `uniplus`: .
   */
  removerItens(body: t.ItensOrdemServico, options?: Options): Call<unknown>;
}

export interface UniplusRegistrosProducao {
  /**
   * Consultar registros de produção.
   * Os registros de produção. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/registro-producao`
   * Manual `uniplus`: .
   */
  consultar(params?: t.RegistrosProducaoConsultarParams, options?: Options): Call<unknown[]>;
  /**
   * Cadastrar um registro de produção.
   * Registra uma produção. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/registro-producao`
   * Manual `uniplus`: .
   */
  cadastrar(body: t.EnvioRegistroProducao, options?: Options): Call<unknown>;
}

export interface UniplusContasGourmet {
  /**
   * Consultar contas de restaurante.
   * Uma conta de mesa ou comanda, ou as de uma filial. Fora do manual; visto em integrações.
   * Só lê.
   * `GET /public-api/v1/gourmet/conta`
   * Manual `uniplus`: .
   */
  consultar(params?: t.ContasGourmetConsultarParams, options?: Options): Call<unknown>;
  /**
   * Enviar uma conta de restaurante.
   * Abre uma conta ou lhe acrescenta itens, e os manda para a produção. Não muda itens que já existem. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/gourmet/conta`
   * Manual `uniplus`: .
   */
  cadastrar(body: unknown, options?: Options): Call<unknown>;
}

/** Operation, parameters of the path, parameters of the query, whether there is a body; or the operation that a record is made ready for. */
const SYSTEM: System = {
  id: "uniplus",
  name: "Uniplus",
  secrets: ["codigoAutorizacao", "token"],
  resources: {
    servidor: {
      detalhar: ["servidor.detalhar", "conta", ""],
    },
    autenticacao: {
      autenticar: ["autenticacao.autenticar", "", "", true],
    },
    entidades: {
      cadastrar: ["entidades.cadastrar", "", "", true],
      atualizar: ["entidades.atualizar", "", "", true],
      preparar: ["entidades.atualizar"],
      detalhar: ["entidades.detalhar", "codigo", ""],
      consultar: ["entidades.consultar", "", "limit offset"],
      remover: ["entidades.remover", "codigo", ""],
    },
    produtos: {
      cadastrar: ["produtos.cadastrar", "", "", true],
      atualizar: ["produtos.atualizar", "", "", true],
      preparar: ["produtos.atualizar"],
      detalhar: ["produtos.detalhar", "codigo", "filial"],
      consultar: ["produtos.consultar", "", "limit offset"],
      remover: ["produtos.remover", "codigo", ""],
      cadastrarLista: ["produtos.cadastrar.lista", "", "", true],
      atualizarLista: ["produtos.atualizar.lista", "", "", true],
      prepararLista: ["produtos.atualizar.lista"],
      atualizarPrecos: ["produtos.atualizar.precos", "", "", true],
      consultarTexto: ["produtos.consultar.texto", "", "searchParam produtosInativos idFilial"],
    },
    embalagens: {
      cadastrar: ["embalagens.cadastrar", "", "", true],
      atualizar: ["embalagens.atualizar", "", "", true],
      preparar: ["embalagens.atualizar"],
      consultar: ["embalagens.consultar", "", "limit offset"],
    },
    eans: {
      cadastrar: ["eans.cadastrar", "", "", true],
      detalhar: ["eans.detalhar", "codigo_barras", ""],
      consultar: ["eans.consultar", "", "limit offset"],
      remover: ["eans.remover", "codigo_barras", ""],
    },
    variacoes: {
      cadastrar: ["variacoes.cadastrar", "", "", true],
      atualizar: ["variacoes.atualizar", "", "", true],
      preparar: ["variacoes.atualizar"],
      consultar: ["variacoes.consultar", "", "produto limit offset"],
    },
    saldos: {
      atualizar: ["saldos.atualizar", "", "", true],
      consultar: ["saldos.consultar", "", "produto filial limit offset"],
    },
    saldosV2: {
      atualizar: ["saldos_v2.atualizar", "", "", true],
      consultar: ["saldos_v2.consultar", "", "produto filial currenttimemillis limit offset"],
      consultarVariacao: ["saldos_v2.consultar.variacao", "", "produto filial"],
    },
    davs: {
      cadastrar: ["davs.cadastrar", "", "", true],
      detalhar: ["davs.detalhar", "codigo", ""],
      consultar: ["davs.consultar", "", "limit offset"],
      remover: ["davs.remover", "codigo", ""],
      consultarItens: ["davs.consultar.itens", "codigo nrItem", "limit offset"],
      detalharItem: ["davs.detalhar.item", "codigo nrItem codigoItem", ""],
      atualizarItem: ["davs.atualizar.item", "codigo nrItem tipoDocumento", "", true],
      removerItem: ["davs.remover.item", "codigo nrItem tipoDocumento", ""],
    },
    grupos: {
      consultar: ["grupos.consultar", "", "limit offset"],
    },
    ocorrencias: {
      consultar: ["ocorrencias.consultar", "", "limit offset"],
    },
    itensNotaEntrada: {
      consultar: ["itens_nota_entrada.consultar", "", "limit offset"],
      consultarCompra: ["itens_nota_entrada.consultar.compra", "", "limit offset"],
    },
    movimentacoesEstoque: {
      consultar: ["movimentacoes_estoque.consultar", "", "limit offset"],
    },
    vendas: {
      consultar: ["vendas.consultar", "", "limit offset"],
    },
    itensVenda: {
      consultar: ["itens_venda.consultar", "", "limit offset"],
    },
    tiposDocumentoFinanceiro: {
      consultar: ["tipos_documento_financeiro.consultar", "", "limit offset"],
    },
    documentosFinanceiros: {
      consultar: ["documentos_financeiros.consultar", "", "limit offset"],
      baixarBoleto: ["documentos_financeiros.baixar.boleto", "idDocumento", ""],
    },
    tabelas: {
      consultar: ["tabelas.consultar", "tabela", "limit offset"],
    },
    ordensServico: {
      consultar: ["ordens_servico.consultar", "", "limit offset"],
      cadastrar: ["ordens_servico.cadastrar", "", "", true],
      atualizar: ["ordens_servico.atualizar", "", "", true],
      atualizarStatus: ["ordens_servico.atualizar.status", "", "", true],
      cadastrarItens: ["ordens_servico.cadastrar.itens", "", "", true],
      atualizarItens: ["ordens_servico.atualizar.itens", "", "", true],
      removerItens: ["ordens_servico.remover.itens", "", "", true],
    },
    registrosProducao: {
      consultar: ["registros_producao.consultar", "", "limit offset"],
      cadastrar: ["registros_producao.cadastrar", "", "", true],
    },
    contasGourmet: {
      consultar: ["contas_gourmet.consultar", "", "numero tipo codigoFilial incluirItens"],
      cadastrar: ["contas_gourmet.cadastrar", "", "", true],
    },
  },
};
