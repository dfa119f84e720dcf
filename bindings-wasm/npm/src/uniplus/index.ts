// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The client of Uniplus. */
import type { Call } from "../call.js";
import { TokenClient, type System } from "../client.js";
import type { ChangesFlow, ListFlow, PartsFlow, RunOptions } from "../flow.js";
import type { FlowOptions } from "../flow-types.js";
import type { Options, Repaired } from "../types.js";
import type * as t from "./types.js";

export type * from "./types.js";
export * from "../errors.js";

/**
 * Uniplus
 * Faz chamadas e fluxos, e não envia nada por si: `via` envia. Impresso, não mostra segredo.
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
  detalhar(params?: t.ServidorDetalharParams, options?: FlowOptions): Call<string>;
}

export interface UniplusAutenticacao {
  /**
   * Autenticar.
   * Troca o código de autorização da conta por um token de acesso.
   * Só lê.
   * `POST /oauth/token`
   * Manual `uniplus`: .
   */
  autenticar(body?: t.PedidoDeToken, options?: FlowOptions): Call<t.TokenDeAcesso>;
}

export interface UniplusEntidades {
  /**
   * Cadastrar uma entidade.
   * Cadastra uma entidade. O manual não mostra o que volta.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/entidades`
   * Manual `uniplus`, linha 13: Entidades (v1).
   */
  cadastrar(body: t.EnvioEntidade, options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar uma entidade.
   * Grava de novo a entidade inteira: um campo que não vai junto se perde.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/entidades`
   * Manual `uniplus`, linha 14: Entidades (v1).
   */
  atualizar(body: t.EnvioEntidadeExistente, options?: FlowOptions): Call<unknown>;
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
  detalhar(params: t.EntidadesDetalharParams, options?: FlowOptions): Call<t.Entidade>;
  /**
   * Consultar entidades.
   * As entidades, filtradas por qualquer campo, como nome.eq. Alguns servidores cortam o resultado sem avisar.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/entidades`
   * Manual `uniplus`, linha 16: Entidades (v1).
   */
  consultar(params?: t.EntidadesConsultarParams, options?: FlowOptions): Call<t.Entidade[]>;
  /**
   * Consultar entidades.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.EntidadesConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<t.Entidade>;
  /**
   * Consultar entidades.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.EntidadesConsultarParams, "limit" | "offset">, options?: RunOptions): ChangesFlow<t.Entidade>;
  /**
   * Remover uma entidade.
   * Remove uma entidade, pelo código.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/entidades/{codigo}`
   * Manual `uniplus`, linha 17: Entidades (v1).
   */
  remover(params: t.EntidadesRemoverParams, options?: FlowOptions): Call<unknown>;
}

export interface UniplusProdutos {
  /**
   * Cadastrar um produto.
   * Cadastra um produto ou serviço. O manual não mostra o que volta.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/produtos`
   * Manual `uniplus`, linha 90: Produtos (v1).
   */
  cadastrar(body: t.EnvioProduto, options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar um produto.
   * Grava de novo o produto inteiro: para mudar um campo, leia, mude e envie tudo.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/produtos`
   * Manual `uniplus`, linha 91: Produtos (v1).
   */
  atualizar(body: t.EnvioProdutoExistente, options?: FlowOptions): Call<unknown>;
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
  detalhar(params: t.ProdutosDetalharParams, options?: FlowOptions): Call<t.Produto>;
  /**
   * Consultar produtos.
   * Os produtos, filtrados por qualquer campo. Os que mudaram desde um momento vêm com currentTimeMillis.ge, em milissegundos desde 1970. Alguns servidores cortam o resultado sem avisar.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/produtos`
   * Manual `uniplus`, linha 94: Produtos (v1).
   */
  consultar(params?: t.ProdutosConsultarParams, options?: FlowOptions): Call<t.Produto[]>;
  /**
   * Consultar produtos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ProdutosConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<t.Produto>;
  /**
   * Consultar produtos.
   * Só o que mudou: com o `cursor` da última vez, pede por `currentTimeMillis.ge` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.ProdutosConsultarParams, "limit" | "offset">, options?: RunOptions): ChangesFlow<t.Produto>;
  /**
   * Remover um produto.
   * Remove um produto, pelo código.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/produtos/{codigo}`
   * Manual `uniplus`, linha 95: Produtos (v1).
   */
  remover(params: t.ProdutosRemoverParams, options?: FlowOptions): Call<unknown>;
  /**
   * Cadastrar vários produtos.
   * Cadastra vários produtos de uma vez, numa lista sem invólucro. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/produtos/lista`
   * Manual `uniplus`: .
   */
  cadastrarLista(body: readonly t.ProdutoEnviado[], options?: FlowOptions): Call<unknown>;
  /**
   * Cadastrar vários produtos.
   * O mesmo que `cadastrarLista`, com a lista em partes de até 100.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesLista(body: readonly t.ProdutoEnviado[], options?: RunOptions): PartsFlow<unknown>;
  /**
   * Atualizar vários produtos.
   * Grava de novo vários produtos inteiros, numa lista sem invólucro. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/produtos/lista`
   * Manual `uniplus`: .
   */
  atualizarLista(body: readonly t.ProdutoExistente[], options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar vários produtos.
   * O mesmo que `atualizarLista`, com a lista em partes de até 100.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesAtualizarLista(body: readonly t.ProdutoExistente[], options?: RunOptions): PartsFlow<unknown>;
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
  atualizarPrecos(body: readonly t.PrecosProduto[], options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar preços.
   * O mesmo que `atualizarPrecos`, com a lista em partes de até 100.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesAtualizarPrecos(body: readonly t.PrecosProduto[], options?: RunOptions): PartsFlow<unknown>;
  /**
   * Procurar produtos por texto.
   * Os produtos em que um texto aparece. Fora do manual; visto em integrações.
   * Só lê.
   * `GET /public-api/v1/produtos/search`
   * Manual `uniplus`: .
   */
  consultarTexto(params: t.ProdutosConsultarTextoParams, options?: FlowOptions): Call<t.Produto[]>;
}

export interface UniplusEmbalagens {
  /**
   * Cadastrar uma embalagem.
   * Cadastra uma embalagem de um produto.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/embalagens`
   * Manual `uniplus`, linha 213: Embalagens (v1).
   */
  cadastrar(body: t.EnvioEmbalagem, options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar uma embalagem.
   * Grava de novo uma embalagem inteira.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/embalagens`
   * Manual `uniplus`, linha 214: Embalagens (v1).
   */
  atualizar(body: t.EnvioEmbalagem, options?: FlowOptions): Call<unknown>;
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
  consultar(params?: t.EmbalagensConsultarParams, options?: FlowOptions): Call<t.Embalagem[]>;
  /**
   * Consultar embalagens.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.EmbalagensConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<t.Embalagem>;
}

export interface UniplusEans {
  /**
   * Cadastrar um código de barras.
   * Acrescenta um código de barras a um produto.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/eans`
   * Manual `uniplus`, linha 238: EANs (v1).
   */
  cadastrar(body: t.EnvioEan, options?: FlowOptions): Call<unknown>;
  /**
   * Consultar um código de barras.
   * Um código de barras, com o produto a que pertence.
   * Só lê.
   * `GET /public-api/v1/eans/{codigo_barras}`
   * Manual `uniplus`, linha 239: EANs (v1).
   */
  detalhar(params: t.EansDetalharParams, options?: FlowOptions): Call<t.Ean>;
  /**
   * Consultar códigos de barras.
   * Os códigos de barras, filtrados por qualquer campo, como produto.eq.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/eans`
   * Manual `uniplus`, linha 240: EANs (v1).
   */
  consultar(params?: t.EansConsultarParams, options?: FlowOptions): Call<t.Ean[]>;
  /**
   * Consultar códigos de barras.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.EansConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<t.Ean>;
  /**
   * Consultar códigos de barras.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `ean`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.EansConsultarParams, "limit" | "offset">, options?: RunOptions): ChangesFlow<t.Ean>;
  /**
   * Remover um código de barras.
   * Tira um código de barras do seu produto.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/eans/{codigo_barras}`
   * Manual `uniplus`, linha 241: EANs (v1).
   */
  remover(params: t.EansRemoverParams, options?: FlowOptions): Call<unknown>;
}

export interface UniplusVariacoes {
  /**
   * Cadastrar uma variação.
   * Acrescenta um valor à grade de um produto.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/variacoes`
   * Manual `uniplus`, linha 261: Variações (v1).
   */
  cadastrar(body: t.EnvioVariacao, options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar uma variação.
   * Grava de novo um valor da grade de um produto.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/variacoes`
   * Manual `uniplus`, linha 262: Variações (v1).
   */
  atualizar(body: t.EnvioVariacao, options?: FlowOptions): Call<unknown>;
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
  consultar(params?: t.VariacoesConsultarParams, options?: FlowOptions): Call<t.Variacao[]>;
  /**
   * Consultar variações.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.VariacoesConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<t.Variacao>;
}

export interface UniplusSaldos {
  /**
   * Atualizar um saldo (versão descontinuada).
   * Faz da quantidade enviada o saldo do produto. O manual manda usar a versão 2.
   * Repetida, deixa o mesmo resultado.
   * `POST /public-api/v1/saldo-estoque`
   * Manual `uniplus`, linha 287: Saldo em estoque (v1).
   */
  atualizar(body: t.EnvioSaldoEstoqueV1, options?: FlowOptions): Call<unknown>;
  /**
   * Consultar saldos (versão descontinuada).
   * Os saldos de um produto numa filial. O manual manda usar a versão 2.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/saldo-estoque`
   * Manual `uniplus`, linha 288: Saldo em estoque (v1).
   */
  consultar(params?: t.SaldosConsultarParams, options?: FlowOptions): Call<t.SaldoEstoqueV1[]>;
  /**
   * Consultar saldos (versão descontinuada).
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.SaldosConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<t.SaldoEstoqueV1>;
  /**
   * Consultar saldos (versão descontinuada).
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `produto`, `filial`, `variacao`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.SaldosConsultarParams, "limit" | "offset">, options?: RunOptions): ChangesFlow<t.SaldoEstoqueV1>;
}

export interface UniplusSaldosV2 {
  /**
   * Atualizar um saldo.
   * Faz da quantidade enviada o saldo do produto: não soma nem subtrai.
   * Repetida, deixa o mesmo resultado.
   * `POST /public-api/v2/saldo-estoque`
   * Manual `uniplus`, linha 313: Saldo em estoque (v2).
   */
  atualizar(body: t.EnvioSaldoEstoque, options?: FlowOptions): Call<unknown>;
  /**
   * Consultar saldos.
   * Os saldos de um produto numa filial, ou os que mudaram desde um momento. Aqui o filtro se escreve currenttimemillis, em minúsculas e sem operador.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v2/saldo-estoque`
   * Manual `uniplus`, linha 315: Saldo em estoque (v2).
   */
  consultar(params?: t.SaldosV2ConsultarParams, options?: FlowOptions): Call<t.SaldoEstoque[]>;
  /**
   * Consultar saldos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.SaldosV2ConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<t.SaldoEstoque>;
  /**
   * Consultar saldos.
   * Só o que mudou: com o `cursor` da última vez, pede por `currenttimemillis` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `produto`, `filial`, `variacao`, `localEstoque`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.SaldosV2ConsultarParams, "limit" | "offset">, options?: RunOptions): ChangesFlow<t.SaldoEstoque>;
  /**
   * Consultar saldos por variação.
   * O saldo de cada variação de um produto.
   * Só lê.
   * `GET /public-api/v2/saldo-estoque/variacao`
   * Manual `uniplus`, linha 341: Saldo em estoque por variação (v2).
   */
  consultarVariacao(params?: t.SaldosV2ConsultarVariacaoParams, options?: FlowOptions): Call<t.SaldoVariacao[]>;
}

export interface UniplusDavs {
  /**
   * Cadastrar um DAV.
   * Cadastra um documento auxiliar de venda com os seus itens.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/davs`
   * Manual `uniplus`, linha 359: DAVs (v1).
   */
  cadastrar(body: t.EnvioDav, options?: FlowOptions): Call<unknown>;
  /**
   * Consultar um DAV.
   * Um documento auxiliar de venda, pelo código.
   * Só lê.
   * `GET /public-api/v1/davs/{codigo}`
   * Manual `uniplus`, linha 360: DAVs (v1).
   */
  detalhar(params: t.DavsDetalharParams, options?: FlowOptions): Call<t.Dav>;
  /**
   * Consultar DAVs.
   * Os documentos auxiliares de venda, filtrados por qualquer campo, como data.ge.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/davs`
   * Manual `uniplus`, linha 361: DAVs (v1).
   */
  consultar(params?: t.DavsConsultarParams, options?: FlowOptions): Call<t.Dav[]>;
  /**
   * Consultar DAVs.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.DavsConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<t.Dav>;
  /**
   * Consultar DAVs.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`, `tipoDocumento`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.DavsConsultarParams, "limit" | "offset">, options?: RunOptions): ChangesFlow<t.Dav>;
  /**
   * Remover um DAV.
   * Remove um documento auxiliar de venda, pelo código.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/davs/{codigo}`
   * Manual `uniplus`, linha 362: DAVs (v1).
   */
  remover(params: t.DavsRemoverParams, options?: FlowOptions): Call<unknown>;
  /**
   * Consultar itens de um DAV.
   * Os itens de um documento auxiliar de venda. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/davs/{codigo}/item/{nrItem}`
   * Manual `uniplus`: .
   */
  consultarItens(params: t.DavsConsultarItensParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar itens de um DAV.
   * Todas as linhas de `consultarItens`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterarItens(params: Omit<t.DavsConsultarItensParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
  /**
   * Consultar um item de um DAV.
   * Um item de um documento auxiliar de venda. Fora do manual; visto em integrações.
   * Só lê.
   * `GET /public-api/v1/davs/{codigo}/item/{nrItem}/{codigoItem}`
   * Manual `uniplus`: .
   */
  detalharItem(params: t.DavsDetalharItemParams, options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar a quantidade de um item de um DAV.
   * Muda a quantidade de um item. Fora do manual; visto em integrações, sem os campos do corpo.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}`
   * Manual `uniplus`: .
   */
  atualizarItem(params: t.DavsAtualizarItemParams, body: unknown, options?: FlowOptions): Call<unknown>;
  /**
   * Remover um item de um DAV.
   * Tira um item de um documento auxiliar de venda. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}`
   * Manual `uniplus`: .
   */
  removerItem(params: t.DavsRemoverItemParams, options?: FlowOptions): Call<unknown>;
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
  consultar(params?: t.GruposConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar grupos de produtos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.GruposConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
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
  consultar(params?: t.OcorrenciasConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar ocorrências.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.OcorrenciasConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
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
  consultar(params?: t.ItensNotaEntradaConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar itens de notas de entrada.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ItensNotaEntradaConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
  /**
   * Consultar itens de notas de compra.
   * Os itens só das notas cujo CFOP conta como compra. Fora do manual; visto em integrações.
   * Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
   * Só lê.
   * `GET /public-api/v1/item-nota-entrada/compra`
   * Manual `uniplus`: .
   */
  consultarCompra(params?: t.ItensNotaEntradaConsultarCompraParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar itens de notas de compra.
   * Todas as linhas de `consultarCompra`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterarCompra(params?: Omit<t.ItensNotaEntradaConsultarCompraParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
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
  consultar(params?: t.MovimentacoesEstoqueConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar movimentações de estoque.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.MovimentacoesEstoqueConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
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
  consultar(params?: t.VendasConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar vendas.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas. Um período de `emissao.ge` a `emissao.le` é lido em partes de até um dia.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.VendasConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
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
  consultar(params?: t.ItensVendaConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar itens de vendas.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas. Um período de `emissao.ge` a `emissao.le` é lido em partes de até um dia.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ItensVendaConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
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
  consultar(params?: t.TiposDocumentoFinanceiroConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar tipos de documento financeiro.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.TiposDocumentoFinanceiroConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
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
  consultar(params?: t.DocumentosFinanceirosConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar documentos financeiros.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.DocumentosFinanceirosConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
  /**
   * Baixar o boleto de um documento.
   * O boleto de um documento financeiro, como veio: uma integração o lê como JSON. Fora do manual.
   * Só lê.
   * `GET /public-api/v1/documento-financeiro/{idDocumento}/boleto`
   * Manual `uniplus`: .
   */
  baixarBoleto(params: t.DocumentosFinanceirosBaixarBoletoParams, options?: FlowOptions): Call<Uint8Array>;
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
  consultar(params: t.TabelasConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar uma tabela.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params: Omit<t.TabelasConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
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
  consultar(params?: t.OrdensServicoConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar ordens de serviço.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.OrdensServicoConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
  /**
   * Consultar ordens de serviço.
   * Só o que mudou: com o `cursor` da última vez, pede por `currentTimeMillis.ge` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.OrdensServicoConsultarParams, "limit" | "offset">, options?: RunOptions): ChangesFlow<unknown>;
  /**
   * Cadastrar uma ordem de serviço.
   * Cadastra uma ordem de serviço. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/ordem-servico`
   * Manual `uniplus`: .
   */
  cadastrar(body: t.EnvioOrdemServico, options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar uma ordem de serviço.
   * Grava de novo uma ordem de serviço inteira. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/ordem-servico`
   * Manual `uniplus`: .
   */
  atualizar(body: t.EnvioOrdemServico, options?: FlowOptions): Call<unknown>;
  /**
   * Alterar o status de uma ordem de serviço.
   * Muda o status de uma ordem de serviço. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `POST /public-api/v1/ordem-servico/alterar-status`
   * Manual `uniplus`: .
   */
  atualizarStatus(body: t.StatusOrdemServico, options?: FlowOptions): Call<unknown>;
  /**
   * Cadastrar itens de uma ordem de serviço.
   * Acrescenta itens a uma ordem de serviço. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/ordem-servico/item`
   * Manual `uniplus`: .
   */
  cadastrarItens(body: t.ItensOrdemServico, options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar itens de uma ordem de serviço.
   * Grava de novo itens de uma ordem de serviço. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `PUT /public-api/v1/ordem-servico/item`
   * Manual `uniplus`: .
   */
  atualizarItens(body: t.ItensOrdemServico, options?: FlowOptions): Call<unknown>;
  /**
   * Remover itens de uma ordem de serviço.
   * Tira itens de uma ordem de serviço. É um DELETE com corpo, o único que tem um. Fora do manual; visto em integrações.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /public-api/v1/ordem-servico/item`
   * Manual `uniplus`: .
   */
  removerItens(body: t.ItensOrdemServico, options?: FlowOptions): Call<unknown>;
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
  consultar(params?: t.RegistrosProducaoConsultarParams, options?: FlowOptions): Call<unknown[]>;
  /**
   * Consultar registros de produção.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.RegistrosProducaoConsultarParams, "limit" | "offset">, options?: RunOptions): ListFlow<unknown>;
  /**
   * Cadastrar um registro de produção.
   * Registra uma produção. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/registro-producao`
   * Manual `uniplus`: .
   */
  cadastrar(body: t.EnvioRegistroProducao, options?: FlowOptions): Call<unknown>;
}

export interface UniplusContasGourmet {
  /**
   * Consultar contas de restaurante.
   * Uma conta de mesa ou comanda, ou as de uma filial. Fora do manual; visto em integrações.
   * Só lê.
   * `GET /public-api/v1/gourmet/conta`
   * Manual `uniplus`: .
   */
  consultar(params?: t.ContasGourmetConsultarParams, options?: FlowOptions): Call<unknown>;
  /**
   * Enviar uma conta de restaurante.
   * Abre uma conta ou lhe acrescenta itens, e os manda para a produção. Não muda itens que já existem. Fora do manual; visto em integrações.
   * Repetida, faz outra vez.
   * `POST /public-api/v1/gourmet/conta`
   * Manual `uniplus`: .
   */
  cadastrar(body: unknown, options?: FlowOptions): Call<unknown>;
}

/** Operation, parameters of the path, parameters of the query, `body` and the flows; or the operation that a record is made ready for. */
const SYSTEM: System = {
  id: "uniplus",
  name: "Uniplus",
  secrets: ["codigoAutorizacao", "token"],
  resources: {
    servidor: {
      detalhar: ["servidor.detalhar", "conta", ""],
    },
    autenticacao: {
      autenticar: ["autenticacao.autenticar", "", "", "body"],
    },
    entidades: {
      cadastrar: ["entidades.cadastrar", "", "", "body"],
      atualizar: ["entidades.atualizar", "", "", "body"],
      preparar: ["entidades.atualizar"],
      detalhar: ["entidades.detalhar", "codigo", ""],
      consultar: ["entidades.consultar", "", "limit offset", "pages sync"],
      remover: ["entidades.remover", "codigo", ""],
    },
    produtos: {
      cadastrar: ["produtos.cadastrar", "", "", "body"],
      atualizar: ["produtos.atualizar", "", "", "body"],
      preparar: ["produtos.atualizar"],
      detalhar: ["produtos.detalhar", "codigo", "filial"],
      consultar: ["produtos.consultar", "", "limit offset", "pages sync"],
      remover: ["produtos.remover", "codigo", ""],
      cadastrarLista: ["produtos.cadastrar.lista", "", "", "body batches"],
      atualizarLista: ["produtos.atualizar.lista", "", "", "body batches"],
      prepararLista: ["produtos.atualizar.lista"],
      atualizarPrecos: ["produtos.atualizar.precos", "", "", "body batches"],
      consultarTexto: ["produtos.consultar.texto", "", "searchParam produtosInativos idFilial"],
    },
    embalagens: {
      cadastrar: ["embalagens.cadastrar", "", "", "body"],
      atualizar: ["embalagens.atualizar", "", "", "body"],
      preparar: ["embalagens.atualizar"],
      consultar: ["embalagens.consultar", "", "limit offset", "pages"],
    },
    eans: {
      cadastrar: ["eans.cadastrar", "", "", "body"],
      detalhar: ["eans.detalhar", "codigo_barras", ""],
      consultar: ["eans.consultar", "", "limit offset", "pages sync"],
      remover: ["eans.remover", "codigo_barras", ""],
    },
    variacoes: {
      cadastrar: ["variacoes.cadastrar", "", "", "body"],
      atualizar: ["variacoes.atualizar", "", "", "body"],
      preparar: ["variacoes.atualizar"],
      consultar: ["variacoes.consultar", "", "produto limit offset", "pages"],
    },
    saldos: {
      atualizar: ["saldos.atualizar", "", "", "body"],
      consultar: ["saldos.consultar", "", "produto filial limit offset", "pages sync"],
    },
    saldosV2: {
      atualizar: ["saldos_v2.atualizar", "", "", "body"],
      consultar: ["saldos_v2.consultar", "", "produto filial currenttimemillis limit offset", "pages sync"],
      consultarVariacao: ["saldos_v2.consultar.variacao", "", "produto filial"],
    },
    davs: {
      cadastrar: ["davs.cadastrar", "", "", "body"],
      detalhar: ["davs.detalhar", "codigo", ""],
      consultar: ["davs.consultar", "", "limit offset", "pages sync"],
      remover: ["davs.remover", "codigo", ""],
      consultarItens: ["davs.consultar.itens", "codigo nrItem", "limit offset", "pages"],
      detalharItem: ["davs.detalhar.item", "codigo nrItem codigoItem", ""],
      atualizarItem: ["davs.atualizar.item", "codigo nrItem tipoDocumento", "", "body"],
      removerItem: ["davs.remover.item", "codigo nrItem tipoDocumento", ""],
    },
    grupos: {
      consultar: ["grupos.consultar", "", "limit offset", "pages"],
    },
    ocorrencias: {
      consultar: ["ocorrencias.consultar", "", "limit offset", "pages"],
    },
    itensNotaEntrada: {
      consultar: ["itens_nota_entrada.consultar", "", "limit offset", "pages"],
      consultarCompra: ["itens_nota_entrada.consultar.compra", "", "limit offset", "pages"],
    },
    movimentacoesEstoque: {
      consultar: ["movimentacoes_estoque.consultar", "", "limit offset", "pages"],
    },
    vendas: {
      consultar: ["vendas.consultar", "", "limit offset", "pages"],
    },
    itensVenda: {
      consultar: ["itens_venda.consultar", "", "limit offset", "pages"],
    },
    tiposDocumentoFinanceiro: {
      consultar: ["tipos_documento_financeiro.consultar", "", "limit offset", "pages"],
    },
    documentosFinanceiros: {
      consultar: ["documentos_financeiros.consultar", "", "limit offset", "pages"],
      baixarBoleto: ["documentos_financeiros.baixar.boleto", "idDocumento", ""],
    },
    tabelas: {
      consultar: ["tabelas.consultar", "tabela", "limit offset", "pages"],
    },
    ordensServico: {
      consultar: ["ordens_servico.consultar", "", "limit offset", "pages sync"],
      cadastrar: ["ordens_servico.cadastrar", "", "", "body"],
      atualizar: ["ordens_servico.atualizar", "", "", "body"],
      atualizarStatus: ["ordens_servico.atualizar.status", "", "", "body"],
      cadastrarItens: ["ordens_servico.cadastrar.itens", "", "", "body"],
      atualizarItens: ["ordens_servico.atualizar.itens", "", "", "body"],
      removerItens: ["ordens_servico.remover.itens", "", "", "body"],
    },
    registrosProducao: {
      consultar: ["registros_producao.consultar", "", "limit offset", "pages"],
      cadastrar: ["registros_producao.cadastrar", "", "", "body"],
    },
    contasGourmet: {
      consultar: ["contas_gourmet.consultar", "", "numero tipo codigoFilial incluirItens"],
      cadastrar: ["contas_gourmet.cadastrar", "", "", "body"],
    },
  },
};
