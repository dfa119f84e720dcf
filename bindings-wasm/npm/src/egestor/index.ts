// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The client of eGestor. */
import type { Call } from "../call.js";
import { TokenClient, type System } from "../client.js";
import type { ChangesFlow, ListFlow, RunOptions } from "../flow.js";
import type { FlowOptions } from "../flow-types.js";
import type * as t from "./types.js";

export type * from "./types.js";
export * from "../errors.js";

/**
 * eGestor
 * Faz chamadas e fluxos, e não envia nada por si: `via` envia. Impresso, não mostra segredo.
 */
export class Egestor extends TokenClient<t.EgestorSettings> {
  constructor(settings: t.EgestorSettings) {
    super(SYSTEM, settings);
  }
}

export interface Egestor {
  readonly autenticacao: EgestorAutenticacao;
  readonly empresa: EgestorEmpresa;
  readonly contatos: EgestorContatos;
  readonly categorias: EgestorCategorias;
  readonly produtos: EgestorProdutos;
  readonly ajusteEstoque: EgestorAjusteEstoque;
  readonly servicos: EgestorServicos;
  readonly disponiveis: EgestorDisponiveis;
  readonly formasPagamento: EgestorFormasPagamento;
  readonly planoContas: EgestorPlanoContas;
  readonly configTrib: EgestorConfigTrib;
  readonly recebimentos: EgestorRecebimentos;
  readonly pagamentos: EgestorPagamentos;
  readonly compras: EgestorCompras;
  readonly vendas: EgestorVendas;
  readonly devolucoes: EgestorDevolucoes;
  readonly boletos: EgestorBoletos;
  readonly pix: EgestorPix;
  readonly relatorios: EgestorRelatorios;
  readonly nfse: EgestorNfse;
  readonly nfe: EgestorNfe;
  readonly discoVirtual: EgestorDiscoVirtual;
  readonly usuarios: EgestorUsuarios;
  readonly webhooks: EgestorWebhooks;
}

export interface EgestorAutenticacao {
  /**
   * Obter token.
   * Dá um token de 15 minutos a partir do token pessoal. O caminho não tem /v1. O token pessoal dura: pedir outro token antes dos 15 minutos dispensa a renovação.
   * Só lê.
   * `POST /oauth/access_token`
   * Manual `egestor`, linha 107: Solicitando tokens de acesso › Utilizando personal_token.
   */
  autenticar(body?: t.TokenPessoal, options?: FlowOptions): Call<t.Token>;
  /**
   * Renovar o token.
   * Troca o token de renovação por um novo par. O manual atual não traz mais esta forma; o SDK do fabricante a usa.
   * Repetida, faz outra vez.
   * `POST /oauth/access_token`
   * Manual `egestor`, linha 83: Utilizando refresh_token (manual de 2018).
   */
  autenticarRenovacao(body?: t.RenovacaoToken, options?: FlowOptions): Call<t.Token>;
  /**
   * Trocar o código por um token.
   * Troca o código que a página de autorização devolveu por um token. O manual atual não traz mais esta forma; o SDK do fabricante a usa.
   * Repetida, faz outra vez.
   * `POST /oauth/access_token`
   * Manual `egestor`, linha 110: Utilizando o código de acesso (manual de 2018).
   */
  autenticarCodigo(body: t.CodigoAcesso, options?: FlowOptions): Call<t.Token>;
  /**
   * Página de autorização.
   * O endereço que se abre no navegador da pessoa: ela consente, e o código chega ao endereço de retorno. Não se chama por programa. Visto no SDK do fabricante.
   * Só lê.
   * `GET /oauth/authorize`
   * Manual `egestor`, linha 111: Utilizando o código de acesso (manual de 2018).
   */
  autorizar(params?: t.AutenticacaoAutorizarParams, options?: FlowOptions): Call<string>;
}

export interface EgestorEmpresa {
  /**
   * Dados da empresa.
   * Os dados da empresa da conta: um objeto, embora o manual diga listar.
   * Só lê.
   * `GET /v1/empresa`
   * Manual `egestor`, linha 148: Dados da empresa › Listar (List).
   */
  detalhar(options?: FlowOptions): Call<t.Empresa>;
}

export interface EgestorContatos {
  /**
   * Consultar contatos.
   * Lista os contatos, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/contatos`
   * Manual `egestor`, linha 201: Contatos › Listar (List).
   */
  consultar(params?: t.ContatosConsultarParams, options?: FlowOptions): Call<t.PaginaContatos>;
  /**
   * Consultar contatos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ContatosConsultarParams, "page">, options?: RunOptions): ListFlow<t.Contato>;
  /**
   * Consultar contatos.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.ContatosConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Contato>;
  /**
   * Cadastrar contato.
   * Grava um contato novo.
   * Repetida, faz outra vez.
   * `POST /v1/contatos`
   * Manual `egestor`, linha 270: Contatos › Novo (Create).
   */
  cadastrar(body: t.CadastroContato, options?: FlowOptions): Call<t.CodigoNome>;
  /**
   * Detalhar contato.
   * Todos os dados de um contato.
   * Só lê.
   * `GET /v1/contatos/{codigo}`
   * Manual `egestor`, linha 384: Contatos › Detalhar (Read).
   */
  detalhar(params: t.ContatosDetalharParams, options?: FlowOptions): Call<t.Contato>;
  /**
   * Atualizar contato.
   * Muda os dados de um contato. A amostra envia o contato inteiro.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/contatos/{codigo}`
   * Manual `egestor`, linha 477: Contatos › Editar (Update).
   */
  atualizar(params: t.ContatosAtualizarParams, body: t.AlteracaoContato, options?: FlowOptions): Call<t.Contato>;
  /**
   * Remover contato.
   * Apaga um contato; depois ele responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/contatos/{codigo}`
   * Manual `egestor`, linha 582: Contatos › Remover (Delete).
   */
  remover(params: t.ContatosRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorCategorias {
  /**
   * Consultar categorias.
   * Lista as categorias, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/categorias`
   * Manual `egestor`, linha 611: Categorias de produtos › Listar (List).
   */
  consultar(params?: t.CategoriasConsultarParams, options?: FlowOptions): Call<t.PaginaCategorias>;
  /**
   * Consultar categorias.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.CategoriasConsultarParams, "page">, options?: RunOptions): ListFlow<t.Categoria>;
  /**
   * Consultar categorias.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.CategoriasConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Categoria>;
  /**
   * Cadastrar categoria.
   * Grava uma categoria nova.
   * Repetida, faz outra vez.
   * `POST /v1/categorias`
   * Manual `egestor`, linha 648: Categorias de produtos › Novo (Create).
   */
  cadastrar(body: t.CadastroCategoria, options?: FlowOptions): Call<t.Categoria>;
  /**
   * Detalhar categoria.
   * Uma categoria.
   * Só lê.
   * `GET /v1/categorias/{codigo}`
   * Manual `egestor`, linha 680: Categorias de produtos › Detalhar (Read).
   */
  detalhar(params: t.CategoriasDetalharParams, options?: FlowOptions): Call<t.Categoria>;
  /**
   * Atualizar categoria.
   * Muda o nome de uma categoria.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/categorias/{codigo}`
   * Manual `egestor`, linha 736: Categorias de produtos › Editar (Update).
   */
  atualizar(params: t.CategoriasAtualizarParams, body: t.CadastroCategoria, options?: FlowOptions): Call<t.Categoria>;
  /**
   * Remover categoria.
   * Apaga uma categoria; depois ela responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/categorias/{codigo}`
   * Manual `egestor`, linha 764: Categorias de produtos › Remover (Delete).
   */
  remover(params: t.CategoriasRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorProdutos {
  /**
   * Consultar produtos.
   * Lista os produtos, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/produtos`
   * Manual `egestor`, linha 794: Produtos › Listar (List).
   */
  consultar(params?: t.ProdutosConsultarParams, options?: FlowOptions): Call<t.PaginaProdutos>;
  /**
   * Consultar produtos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ProdutosConsultarParams, "page">, options?: RunOptions): ListFlow<t.Produto>;
  /**
   * Consultar produtos.
   * Só o que mudou: com o `cursor` da última vez, pede por `updatedAfter` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.ProdutosConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Produto>;
  /**
   * Cadastrar produto.
   * Grava um produto novo.
   * Repetida, faz outra vez.
   * `POST /v1/produtos`
   * Manual `egestor`, linha 898: Produtos › Novo (Create).
   */
  cadastrar(body: t.CadastroProduto, options?: FlowOptions): Call<t.CodigoDescricao>;
  /**
   * Detalhar produto.
   * Todos os dados de um produto.
   * Só lê.
   * `GET /v1/produtos/{codigo}`
   * Manual `egestor`, linha 946: Produtos › Detalhar (Read).
   */
  detalhar(params: t.ProdutosDetalharParams, options?: FlowOptions): Call<t.Produto>;
  /**
   * Atualizar produto.
   * Muda os dados de um produto.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/produtos/{codigo}`
   * Manual `egestor`, linha 1019: Produtos › Editar (Update).
   */
  atualizar(params: t.ProdutosAtualizarParams, body: t.AlteracaoProduto, options?: FlowOptions): Call<t.CodigoDescricao>;
  /**
   * Remover produto.
   * Apaga um produto; depois ele responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/produtos/{codigo}`
   * Manual `egestor`, linha 1094: Produtos › Remover (Delete).
   */
  remover(params: t.ProdutosRemoverParams, options?: FlowOptions): Call<t.Resultado>;
  /**
   * Enviar foto.
   * Junta uma foto a um produto. Vai como arquivo de um formulário, nunca como JSON.
   * Repetida, faz outra vez.
   * `POST /v1/produtos/{codigo}/fotos`
   * Manual `egestor`, linha 1118: Produtos › Fotos.
   */
  cadastrarFoto(params: t.ProdutosCadastrarFotoParams, body: t.EnvioFoto, options?: FlowOptions): Call<t.FotoEnviada>;
}

export interface EgestorAjusteEstoque {
  /**
   * Consultar ajustes de estoque.
   * Lista os ajustes, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/ajusteEstoque`
   * Manual `egestor`, linha 1166: Ajuste de estoque › Listar (List).
   */
  consultar(params?: t.AjusteEstoqueConsultarParams, options?: FlowOptions): Call<t.PaginaAjustes>;
  /**
   * Consultar ajustes de estoque.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.AjusteEstoqueConsultarParams, "page">, options?: RunOptions): ListFlow<t.Ajuste>;
  /**
   * Consultar ajustes de estoque.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.AjusteEstoqueConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Ajuste>;
  /**
   * Ajustar o estoque.
   * Leva o estoque de cada produto à quantidade informada.
   * Repetida, faz outra vez.
   * `POST /v1/ajusteEstoque`
   * Manual `egestor`, linha 1210: Ajuste de estoque › Novo (Create).
   */
  cadastrar(body: t.CadastroAjuste, options?: FlowOptions): Call<t.CodigoGravado>;
  /**
   * Detalhar ajuste.
   * Um ajuste com os produtos.
   * Só lê.
   * `GET /v1/ajusteEstoque/{codigo}`
   * Manual `egestor`, linha 1258: Ajuste de estoque › Detalhar (Read).
   */
  detalhar(params: t.AjusteEstoqueDetalharParams, options?: FlowOptions): Call<t.Ajuste>;
}

export interface EgestorServicos {
  /**
   * Consultar serviços.
   * Lista os serviços, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/servicos`
   * Manual `egestor`, linha 1340: Serviços › Listar (List).
   */
  consultar(params?: t.ServicosConsultarParams, options?: FlowOptions): Call<t.PaginaServicos>;
  /**
   * Consultar serviços.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ServicosConsultarParams, "page">, options?: RunOptions): ListFlow<t.Servico>;
  /**
   * Consultar serviços.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.ServicosConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Servico>;
  /**
   * Cadastrar serviço.
   * Grava um serviço novo.
   * Repetida, faz outra vez.
   * `POST /v1/servicos`
   * Manual `egestor`, linha 1381: Serviços › Novo (Create).
   */
  cadastrar(body: t.CadastroServico, options?: FlowOptions): Call<t.CodigoDescricao>;
  /**
   * Detalhar serviço.
   * Todos os dados de um serviço.
   * Só lê.
   * `GET /v1/servicos/{codigo}`
   * Manual `egestor`, linha 1416: Serviços › Detalhar (Read).
   */
  detalhar(params: t.ServicosDetalharParams, options?: FlowOptions): Call<t.Servico>;
  /**
   * Atualizar serviço.
   * Muda os dados de um serviço.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/servicos/{codigo}`
   * Manual `egestor`, linha 1474: Serviços › Editar (Update).
   */
  atualizar(params: t.ServicosAtualizarParams, body: t.AlteracaoServico, options?: FlowOptions): Call<t.CodigoDescricao>;
  /**
   * Remover serviço.
   * Apaga um serviço; depois ele responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/servicos/{codigo}`
   * Manual `egestor`, linha 1536: Serviços › Remover (Delete).
   */
  remover(params: t.ServicosRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorDisponiveis {
  /**
   * Consultar contas.
   * Lista as contas caixa e bancárias, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/disponiveis`
   * Manual `egestor`, linha 1566: Disponiveis › Listar (List).
   */
  consultar(params?: t.DisponiveisConsultarParams, options?: FlowOptions): Call<t.PaginaDisponiveis>;
  /**
   * Consultar contas.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.DisponiveisConsultarParams, "page">, options?: RunOptions): ListFlow<t.Disponivel>;
  /**
   * Consultar contas.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.DisponiveisConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Disponivel>;
  /**
   * Cadastrar conta.
   * Grava uma conta nova.
   * Repetida, faz outra vez.
   * `POST /v1/disponiveis`
   * Manual `egestor`, linha 1614: Disponiveis › Novo (Create).
   */
  cadastrar(body: t.CadastroDisponivel, options?: FlowOptions): Call<t.Disponivel>;
  /**
   * Detalhar conta.
   * Uma conta com o saldo.
   * Só lê.
   * `GET /v1/disponiveis/{codigo}`
   * Manual `egestor`, linha 1649: Disponiveis › Detalhar (Read).
   */
  detalhar(params: t.DisponiveisDetalharParams, options?: FlowOptions): Call<t.Disponivel>;
  /**
   * Atualizar conta.
   * Muda o nome e o saldo de uma conta.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/disponiveis/{codigo}`
   * Manual `egestor`, linha 1707: Disponiveis › Editar (Update).
   */
  atualizar(params: t.DisponiveisAtualizarParams, body: t.AlteracaoDisponivel, options?: FlowOptions): Call<t.Disponivel>;
  /**
   * Remover conta.
   * Apaga uma conta; depois ela responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/disponiveis/{codigo}`
   * Manual `egestor`, linha 1738: Disponiveis › Remover (Delete).
   */
  remover(params: t.DisponiveisRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorFormasPagamento {
  /**
   * Consultar formas de pagamento.
   * Lista as formas de pagamento, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/formasPagamento`
   * Manual `egestor`, linha 1785: Formas de pagamento › Listar (List).
   */
  consultar(params?: t.FormasPagamentoConsultarParams, options?: FlowOptions): Call<t.PaginaFormasPagamento>;
  /**
   * Consultar formas de pagamento.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.FormasPagamentoConsultarParams, "page">, options?: RunOptions): ListFlow<t.FormaPagamento>;
  /**
   * Consultar formas de pagamento.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.FormasPagamentoConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.FormaPagamento>;
  /**
   * Cadastrar forma de pagamento.
   * Grava uma forma de pagamento nova.
   * Repetida, faz outra vez.
   * `POST /v1/formasPagamento`
   * Manual `egestor`, linha 1835: Formas de pagamento › Novo (Create).
   */
  cadastrar(body: t.CadastroFormaPagamento, options?: FlowOptions): Call<t.FormaPagamento>;
  /**
   * Detalhar forma de pagamento.
   * Uma forma de pagamento.
   * Só lê.
   * `GET /v1/formasPagamento/{codigo}`
   * Manual `egestor`, linha 1879: Formas de pagamento › Detalhar (Read).
   */
  detalhar(params: t.FormasPagamentoDetalharParams, options?: FlowOptions): Call<t.FormaPagamento>;
  /**
   * Atualizar forma de pagamento.
   * Muda uma forma de pagamento.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/formasPagamento/{codigo}`
   * Manual `egestor`, linha 1939: Formas de pagamento › Editar (Update).
   */
  atualizar(params: t.FormasPagamentoAtualizarParams, body: t.AlteracaoFormaPagamento, options?: FlowOptions): Call<t.FormaPagamento>;
  /**
   * Remover forma de pagamento.
   * Apaga uma forma de pagamento; depois ela responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/formasPagamento/{codigo}`
   * Manual `egestor`, linha 1975: Formas de pagamento › Remover (Delete).
   */
  remover(params: t.FormasPagamentoRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorPlanoContas {
  /**
   * Consultar plano de contas.
   * Lista as contas do plano, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/planoContas`
   * Manual `egestor`, linha 2009: Plano de contas › Listar (List).
   */
  consultar(params?: t.PlanoContasConsultarParams, options?: FlowOptions): Call<t.PaginaPlanoContas>;
  /**
   * Consultar plano de contas.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.PlanoContasConsultarParams, "page">, options?: RunOptions): ListFlow<t.PlanoConta>;
  /**
   * Consultar plano de contas.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.PlanoContasConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.PlanoConta>;
  /**
   * Cadastrar conta do plano.
   * Grava uma conta nova, abaixo de outra.
   * Repetida, faz outra vez.
   * `POST /v1/planoContas`
   * Manual `egestor`, linha 2060: Plano de contas › Novo (Create).
   */
  cadastrar(body: t.CadastroPlanoConta, options?: FlowOptions): Call<t.PlanoConta>;
  /**
   * Detalhar conta do plano.
   * Uma conta do plano.
   * Só lê.
   * `GET /v1/planoContas/{codigo}`
   * Manual `egestor`, linha 2098: Plano de contas › Detalhar (Read).
   */
  detalhar(params: t.PlanoContasDetalharParams, options?: FlowOptions): Call<t.PlanoConta>;
  /**
   * Atualizar conta do plano.
   * Muda uma conta do plano.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/planoContas/{codigo}`
   * Manual `egestor`, linha 2159: Plano de contas › Editar (Update).
   */
  atualizar(params: t.PlanoContasAtualizarParams, body: t.AlteracaoPlanoConta, options?: FlowOptions): Call<t.PlanoConta>;
  /**
   * Remover conta do plano.
   * Apaga uma conta do plano; depois ela responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/planoContas/{codigo}`
   * Manual `egestor`, linha 2197: Plano de contas › Remover (Delete).
   */
  remover(params: t.PlanoContasRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorConfigTrib {
  /**
   * Consultar grupos de tributos.
   * Lista os grupos de tributos, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/configTrib`
   * Manual `egestor`, linha 2262: Grupo de tributos › Listar (List).
   */
  consultar(params?: t.ConfigTribConsultarParams, options?: FlowOptions): Call<t.PaginaGruposTributos>;
  /**
   * Consultar grupos de tributos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ConfigTribConsultarParams, "page">, options?: RunOptions): ListFlow<t.GrupoTributos>;
  /**
   * Consultar grupos de tributos.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.ConfigTribConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.GrupoTributos>;
  /**
   * Detalhar grupo de tributos.
   * Um grupo de tributos.
   * Só lê.
   * `GET /v1/configTrib/{codigo}`
   * Manual `egestor`, linha 2343: Grupo de tributos › Detalhar (Read).
   */
  detalhar(params: t.ConfigTribDetalharParams, options?: FlowOptions): Call<t.GrupoTributos>;
}

export interface EgestorRecebimentos {
  /**
   * Consultar recebimentos.
   * Lista os recebimentos, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/recebimentos`
   * Manual `egestor`, linha 2457: Recebimentos › Listar (List).
   */
  consultar(params?: t.RecebimentosConsultarParams, options?: FlowOptions): Call<t.PaginaRecebimentos>;
  /**
   * Consultar recebimentos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.RecebimentosConsultarParams, "page">, options?: RunOptions): ListFlow<t.Recebimento>;
  /**
   * Consultar recebimentos.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.RecebimentosConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Recebimento>;
  /**
   * Cadastrar recebimento.
   * Grava um recebimento novo.
   * Repetida, faz outra vez.
   * `POST /v1/recebimentos`
   * Manual `egestor`, linha 2536: Recebimentos › Novo (Create).
   */
  cadastrar(body: t.CadastroRecebimento, options?: FlowOptions): Call<t.Recebimento>;
  /**
   * Detalhar recebimento.
   * Todos os dados de um recebimento.
   * Só lê.
   * `GET /v1/recebimentos/{codigo}`
   * Manual `egestor`, linha 2582: Recebimentos › Detalhar.
   */
  detalhar(params: t.RecebimentosDetalharParams, options?: FlowOptions): Call<t.Recebimento>;
  /**
   * Atualizar recebimento.
   * Muda os dados de um recebimento.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/recebimentos/{codigo}`
   * Manual `egestor`, linha 2662: Recebimentos › Editar.
   */
  atualizar(params: t.RecebimentosAtualizarParams, body: t.AlteracaoRecebimento, options?: FlowOptions): Call<t.Recebimento>;
  /**
   * Receber.
   * Dá o recebimento por recebido. Repetido, pode contar de novo.
   * Repetida, faz outra vez.
   * `PUT /v1/recebimentos/{codigo}/receber`
   * Manual `egestor`, linha 2708: Recebimentos › Efetivar.
   */
  receber(params: t.RecebimentosReceberParams, body: t.BaixaRecebimento, options?: FlowOptions): Call<t.Resultado>;
  /**
   * Remover recebimento.
   * Apaga um recebimento; depois ele responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/recebimentos/{codigo}`
   * Manual `egestor`, linha 2739: Recebimentos › Remover.
   */
  remover(params: t.RecebimentosRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorPagamentos {
  /**
   * Consultar pagamentos.
   * Lista os pagamentos, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/pagamentos`
   * Manual `egestor`, linha 2767: Pagamentos › Listar (List).
   */
  consultar(params?: t.PagamentosConsultarParams, options?: FlowOptions): Call<t.PaginaPagamentos>;
  /**
   * Consultar pagamentos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.PagamentosConsultarParams, "page">, options?: RunOptions): ListFlow<t.Pagamento>;
  /**
   * Consultar pagamentos.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.PagamentosConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Pagamento>;
  /**
   * Cadastrar pagamento.
   * Grava um pagamento novo.
   * Repetida, faz outra vez.
   * `POST /v1/pagamentos`
   * Manual `egestor`, linha 2838: Pagamentos › Novo (Create).
   */
  cadastrar(body: t.CadastroPagamento, options?: FlowOptions): Call<t.Pagamento>;
  /**
   * Detalhar pagamento.
   * Todos os dados de um pagamento.
   * Só lê.
   * `GET /v1/pagamentos/{codigo}`
   * Manual `egestor`, linha 2882: Pagamentos › Detalhar.
   */
  detalhar(params: t.PagamentosDetalharParams, options?: FlowOptions): Call<t.Pagamento>;
  /**
   * Contato do pagamento.
   * O contato de um pagamento.
   * Só lê.
   * `GET /v1/pagamentos/{codigo}/contato`
   * Manual `egestor`, linha 2949: Pagamentos › Detalhar contato do pagamento.
   */
  detalharContato(params: t.PagamentosDetalharContatoParams, options?: FlowOptions): Call<t.Contato>;
  /**
   * Atualizar pagamento.
   * Muda os dados de um pagamento.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/pagamentos/{codigo}`
   * Manual `egestor`, linha 3001: Pagamentos › Editar.
   */
  atualizar(params: t.PagamentosAtualizarParams, body: t.AlteracaoPagamento, options?: FlowOptions): Call<t.Pagamento>;
  /**
   * Pagar.
   * Dá o pagamento por pago. Repetido, pode contar de novo.
   * Repetida, faz outra vez.
   * `PUT /v1/pagamentos/{codigo}/pagar`
   * Manual `egestor`, linha 3049: Pagamentos › Efetuar pagamento.
   */
  pagar(params: t.PagamentosPagarParams, body: t.BaixaPagamento, options?: FlowOptions): Call<t.Resultado>;
  /**
   * Remover pagamento.
   * Apaga um pagamento; depois ele responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/pagamentos/{codigo}`
   * Manual `egestor`, linha 3084: Pagamentos › Remover.
   */
  remover(params: t.PagamentosRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorCompras {
  /**
   * Consultar compras.
   * Lista as compras, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/compras`
   * Manual `egestor`, linha 3111: Compras › Listar (List).
   */
  consultar(params?: t.ComprasConsultarParams, options?: FlowOptions): Call<t.PaginaCompras>;
  /**
   * Consultar compras.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ComprasConsultarParams, "page">, options?: RunOptions): ListFlow<t.Compra>;
  /**
   * Consultar compras.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.ComprasConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Compra>;
  /**
   * Cadastrar compra.
   * Grava uma compra, com produtos e parcelas.
   * Repetida, faz outra vez.
   * `POST /v1/compras`
   * Manual `egestor`, linha 3179: Compras › Novo (Create).
   */
  cadastrar(body: t.CadastroCompra, options?: FlowOptions): Call<t.Compra>;
  /**
   * Detalhar compra.
   * Todos os dados de uma compra.
   * Só lê.
   * `GET /v1/compras/{codigo}`
   * Manual `egestor`, linha 3284: Compras › Detalhar (Read).
   */
  detalhar(params: t.ComprasDetalharParams, options?: FlowOptions): Call<t.Compra>;
  /**
   * Efetivar compra.
   * Conclui uma compra em orçamento: o estoque entra. É um GET que muda dados; não deixe que nada o repita.
   * Repetida, faz outra vez.
   * `GET /v1/compras/{codigo}/efetivar`
   * Manual `egestor`, linha 3416: Compras › Efetivar compra.
   */
  efetivar(params: t.ComprasEfetivarParams, options?: FlowOptions): Call<t.Resultado>;
  /**
   * Reabrir compra.
   * Volta uma compra concluída a orçamento. É um GET que muda dados; não deixe que nada o repita.
   * Repetida, faz outra vez.
   * `GET /v1/compras/{codigo}/reabrir`
   * Manual `egestor`, linha 3445: Compras › Reabrir compra.
   */
  reabrir(params: t.ComprasReabrirParams, options?: FlowOptions): Call<t.Resultado>;
  /**
   * Remover compra.
   * Apaga uma compra em orçamento, com as parcelas.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/compras/{codigo}`
   * Manual `egestor`, linha 3471: Compras › Remover (Delete).
   */
  remover(params: t.ComprasRemoverParams, options?: FlowOptions): Call<t.Resultado>;
  /**
   * XML da compra.
   * Os XML ligados à compra, cada um como texto dentro do JSON.
   * Só lê.
   * `GET /v1/compras/{codigo}/nfe`
   * Manual `egestor`, linha 3496: Compras › Detalhar XML NFE (Read).
   */
  detalharNfe(params: t.ComprasDetalharNfeParams, options?: FlowOptions): Call<t.NotaCompra[]>;
}

export interface EgestorVendas {
  /**
   * Consultar vendas.
   * Lista as vendas e os orçamentos, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/vendas`
   * Manual `egestor`, linha 3551: Vendas / Ordens de serviço / OS › Listar (List).
   */
  consultar(params?: t.VendasConsultarParams, options?: FlowOptions): Call<t.PaginaVendas>;
  /**
   * Consultar vendas.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.VendasConsultarParams, "page">, options?: RunOptions): ListFlow<t.Venda>;
  /**
   * Consultar vendas.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.VendasConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Venda>;
  /**
   * Cadastrar venda.
   * Grava uma venda, um orçamento ou uma ordem de serviço.
   * Repetida, faz outra vez.
   * `POST /v1/vendas`
   * Manual `egestor`, linha 3630: Vendas / Ordens de serviço / OS › Novo (Create).
   */
  cadastrar(body: t.CadastroVenda, options?: FlowOptions): Call<t.Venda>;
  /**
   * Detalhar venda.
   * Todos os dados de uma venda.
   * Só lê.
   * `GET /v1/vendas/{codigo}`
   * Manual `egestor`, linha 3733: Vendas / Ordens de serviço / OS › Detalhar (Read).
   */
  detalhar(params: t.VendasDetalharParams, options?: FlowOptions): Call<t.Venda>;
  /**
   * Atualizar venda.
   * Muda a situação, a situação da OS e os campos adicionais; o resto de uma venda não muda.
   * Repetida, deixa o mesmo resultado.
   * `PUT /v1/vendas/{codigo}`
   * Manual `egestor`, linha 3863: Vendas / Ordens de serviço / OS › Editar (Update).
   */
  atualizar(params: t.VendasAtualizarParams, body: t.AlteracaoVenda, options?: FlowOptions): Call<t.Venda>;
  /**
   * XML da venda.
   * Os XML ligados à venda, cada um como texto dentro do JSON.
   * Só lê.
   * `GET /v1/vendas/{codigo}/nfe`
   * Manual `egestor`, linha 3913: Vendas / Ordens de serviço / OS › Detalhar XML NFE (Read).
   */
  detalharNfe(params: t.VendasDetalharNfeParams, options?: FlowOptions): Call<t.NotaVenda[]>;
  /**
   * Remover venda.
   * Apaga uma venda; depois ela responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/vendas/{codigo}`
   * Manual `egestor`, linha 3966: Vendas / Ordens de serviço / OS › Remover (Delete).
   */
  remover(params: t.VendasRemoverParams, options?: FlowOptions): Call<t.Resultado>;
  /**
   * Contato da venda.
   * O contato de uma venda.
   * Só lê.
   * `GET /v1/vendas/{codigo}/contato`
   * Manual `egestor`, linha 3994: Vendas / Ordens de serviço / OS › Detalhar contato da venda.
   */
  detalharContato(params: t.VendasDetalharContatoParams, options?: FlowOptions): Call<t.Contato>;
  /**
   * Gerar NFS-e.
   * Emite a NFS-e dos serviços de uma venda, sem a enviar ao cliente. É um GET que emite um documento; não deixe que nada o repita.
   * Repetida, faz outra vez.
   * `GET /v1/vendas/{codigo}/gerarNfse`
   * Manual `egestor`, linha 4046: Vendas / Ordens de serviço / OS › Gerar NFSe da venda.
   */
  gerarNfse(params: t.VendasGerarNfseParams, options?: FlowOptions): Call<t.NfseGerada>;
  /**
   * Gerar NFS-e e enviar.
   * Emite a NFS-e dos serviços de uma venda e a envia ao cliente por e-mail. É um GET que emite um documento; não deixe que nada o repita.
   * Repetida, faz outra vez.
   * `GET /v1/vendas/{codigo}/gerarNfseEnviarEmail`
   * Manual `egestor`, linha 4080: Vendas / Ordens de serviço / OS › Gerar NFSe da venda e enviar.
   */
  gerarNfseEnviarEmail(params: t.VendasGerarNfseEnviarEmailParams, options?: FlowOptions): Call<t.NfseGerada>;
  /**
   * Dados do Mercado Livre.
   * O pedido do Mercado Livre de que a venda veio.
   * Só lê.
   * `GET /v1/vendas/{codigo}/mercadoLivre`
   * Manual `egestor`, linha 4114: Vendas / Ordens de serviço / OS › Buscar dados Mercado Livre.
   */
  detalharMercadoLivre(params: t.VendasDetalharMercadoLivreParams, options?: FlowOptions): Call<t.VendaMercadoLivre[]>;
  /**
   * Gerar NF-e.
   * Cria a NF-e de uma venda e, se pedido, a envia à SEFAZ. Criada, rejeitada e autorizada respondem todas com HTTP 200.
   * Repetida, faz outra vez.
   * `POST /v1/vendas/{codigo}/gerarNfe`
   * Manual `egestor`, linha 4137: Vendas / Ordens de serviço / OS › Gerar NFe.
   */
  gerarNfe(params: t.VendasGerarNfeParams, body: t.PedidoNfe, options?: FlowOptions): Call<t.NfeGerada>;
  /**
   * Gerar NFC-e.
   * Emite a NFC-e de uma venda.
   * Repetida, faz outra vez.
   * `POST /v1/vendas/{codigo}/gerarNfce`
   * Manual `egestor`, linha 4234: Vendas / Ordens de serviço / OS › Gerar NFCe.
   */
  gerarNfce(params: t.VendasGerarNfceParams, body: t.PedidoNfce, options?: FlowOptions): Call<t.NfceGerada>;
  /**
   * Nomes dos campos próprios.
   * Como a conta chama cada campo próprio da venda.
   * Só lê.
   * `GET /v1/config/vendas/customizado`
   * Manual `egestor`, linha 4283: Vendas / Ordens de serviço / OS › Campos customizados.
   */
  detalharCustomizado(options?: FlowOptions): Call<t.CamposCustomizados>;
}

export interface EgestorDevolucoes {
  /**
   * Consultar devoluções.
   * Lista as devoluções, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/devolucoes`
   * Manual `egestor`, linha 4319: Devolução de vendas › Listar (List).
   */
  consultar(params?: t.DevolucoesConsultarParams, options?: FlowOptions): Call<t.PaginaDevolucoes>;
  /**
   * Consultar devoluções.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.DevolucoesConsultarParams, "page">, options?: RunOptions): ListFlow<t.Devolucao>;
  /**
   * Consultar devoluções.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.DevolucoesConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Devolucao>;
  /**
   * Cadastrar devolução.
   * Devolve produtos de uma venda; muda um recebimento dela ou gera um pagamento ao cliente.
   * Repetida, faz outra vez.
   * `POST /v1/devolucoes`
   * Manual `egestor`, linha 4370: Devolução de vendas › Novo (Create).
   */
  cadastrar(body: t.CadastroDevolucao, options?: FlowOptions): Call<t.DevolucaoGravada>;
  /**
   * Detalhar devolução.
   * Uma devolução com os produtos.
   * Só lê.
   * `GET /v1/devolucoes/{codigo}`
   * Manual `egestor`, linha 4438: Devolução de vendas › Detalhar (Read).
   */
  detalhar(params: t.DevolucoesDetalharParams, options?: FlowOptions): Call<t.Devolucao>;
}

export interface EgestorBoletos {
  /**
   * Consultar boletos.
   * Lista os boletos, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/boletos`
   * Manual `egestor`, linha 4507: Boletos › Listar (List).
   */
  consultar(params?: t.BoletosConsultarParams, options?: FlowOptions): Call<t.PaginaBoletos>;
  /**
   * Consultar boletos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.BoletosConsultarParams, "page">, options?: RunOptions): ListFlow<t.Boleto>;
  /**
   * Consultar boletos.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.BoletosConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Boleto>;
  /**
   * Emitir boleto.
   * Emite um boleto para um ou mais recebimentos.
   * Repetida, faz outra vez.
   * `POST /v1/boletos`
   * Manual `egestor`, linha 4576: Boletos › Novo (Create).
   */
  cadastrar(body: t.CadastroBoleto, options?: FlowOptions): Call<t.Boleto>;
  /**
   * Detalhar boleto.
   * Um boleto com o endereço do PDF.
   * Só lê.
   * `GET /v1/boletos/{codigo}`
   * Manual `egestor`, linha 4625: Boletos › Detalhar (Read).
   */
  detalhar(params: t.BoletosDetalharParams, options?: FlowOptions): Call<t.Boleto>;
  /**
   * Verificar retorno.
   * Lê os retornos do banco e atualiza os recebimentos. É um GET que muda dados; não deixe que nada o repita.
   * Repetida, faz outra vez.
   * `GET /v1/verificarRetornoBoletos`
   * Manual `egestor`, linha 4713: Boleto eGestor - Verificar retorno › Verificar Retorno (Read).
   */
  verificarRetorno(options?: FlowOptions): Call<t.RetornoVerificado>;
}

export interface EgestorPix {
  /**
   * Consultar Pix.
   * Lista as cobranças por Pix, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/pix`
   * Manual `egestor`, linha 4744: Pix › Listar (List).
   */
  consultar(params?: t.PixConsultarParams, options?: FlowOptions): Call<t.PaginaPix>;
  /**
   * Consultar Pix.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.PixConsultarParams, "page">, options?: RunOptions): ListFlow<t.Pix>;
  /**
   * Consultar Pix.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.PixConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Pix>;
  /**
   * Gerar Pix.
   * Gera uma cobrança por Pix para um recebimento. A chave da resposta é o código do recebimento.
   * Repetida, faz outra vez.
   * `POST /v1/pix`
   * Manual `egestor`, linha 4792: Pix › Novo (Create).
   */
  cadastrar(body: t.CadastroPix, options?: FlowOptions): Call<Record<string, t.PixGerado>>;
  /**
   * Detalhar Pix.
   * Uma cobrança com o histórico.
   * Só lê.
   * `GET /v1/pix/{codigo}`
   * Manual `egestor`, linha 4839: Pix › Detalhar (Read).
   */
  detalhar(params: t.PixDetalharParams, options?: FlowOptions): Call<t.DetalhePix>;
  /**
   * Consultar situação do Pix.
   * Se a cobrança foi paga, quando e quanto.
   * Só lê.
   * `GET /v1/pix/{codigo}/consultarSituacao`
   * Manual `egestor`, linha 4941: Pix › Consultar Situação (Read).
   */
  consultarSituacao(params: t.PixConsultarSituacaoParams, options?: FlowOptions): Call<t.SituacaoPix>;
  /**
   * Credencial do Pix.
   * A conta em que os Pix são creditados.
   * Só lê.
   * `GET /v1/pix/credencial`
   * Manual `egestor`, linha 4966: Pix › Credencial (Read).
   */
  detalharCredencial(options?: FlowOptions): Call<t.CredencialPix>;
}

export interface EgestorRelatorios {
  /**
   * Extrato financeiro.
   * O que já foi pago e recebido, com o saldo. A amostra mostra uma linha só, sem lista; as duas formas são lidas.
   * Só lê.
   * `POST /v1/relatorios/extratoFinanceiro`
   * Manual `egestor`, linha 5000: Relatórios › Extrato Financeiro.
   */
  consultarExtratoFinanceiro(body: t.PedidoExtratoFinanceiro, options?: FlowOptions): Call<t.LinhaExtratoFinanceiro | t.LinhaExtratoFinanceiro[]>;
  /**
   * Fluxo de caixa.
   * Entradas e saídas por período; cada período é uma coluna.
   * Só lê.
   * `POST /v1/relatorios/fluxoDeCaixa`
   * Manual `egestor`, linha 5071: Relatórios › Fluxo de caixa periódico.
   */
  consultarFluxoDeCaixa(body: t.PedidoFluxoDeCaixa, options?: FlowOptions): Call<t.FluxoDeCaixa>;
  /**
   * Fluxo financeiro.
   * Entradas e saídas pelo plano de contas; as chaves são os nomes dos grupos.
   * Só lê.
   * `POST /v1/relatorios/fluxoFinanceiro`
   * Manual `egestor`, linha 5206: Relatórios › Fluxo financeiro.
   */
  consultarFluxoFinanceiro(body: t.PedidoFluxoFinanceiro, options?: FlowOptions): Call<t.FluxoFinanceiro>;
  /**
   * DRE.
   * Demonstrativo do resultado, linha a linha.
   * Só lê.
   * `POST /v1/relatorios/dre`
   * Manual `egestor`, linha 5299: Relatórios › DRE.
   */
  consultarDre(body: t.PedidoDre, options?: FlowOptions): Call<t.LinhaDre[]>;
  /**
   * Fluxo futuro.
   * O que há a receber e a pagar, por dia de vencimento.
   * Só lê.
   * `POST /v1/relatorios/fluxoFuturo`
   * Manual `egestor`, linha 5378: Relatórios › Fluxo futuro.
   */
  consultarFluxoFuturo(body: t.PedidoFluxoFuturo, options?: FlowOptions): Call<t.LinhaFluxoFuturo[]>;
  /**
   * Fluxo futuro detalhado.
   * O que há a receber e a pagar, lançamento a lançamento.
   * Só lê.
   * `POST /v1/relatorios/fluxoFuturoDetalhado`
   * Manual `egestor`, linha 5432: Relatórios › Fluxo futuro detalhado.
   */
  consultarFluxoFuturoDetalhado(body: t.PedidoFluxoFuturoDetalhado, options?: FlowOptions): Call<t.LinhaFluxoFuturoDetalhado[]>;
  /**
   * Lançamentos cancelados.
   * Os lançamentos cancelados, com o motivo.
   * Só lê.
   * `POST /v1/relatorios/lancamentosCancelados`
   * Manual `egestor`, linha 5485: Relatórios › Lançamentos cancelados.
   */
  consultarLancamentosCancelados(body: t.PedidoLancamentosCancelados, options?: FlowOptions): Call<t.LinhaLancamentosCancelados[]>;
  /**
   * Financeiro personalizado.
   * Os lançamentos, com as colunas pedidas.
   * Só lê.
   * `POST /v1/relatorios/personalizadoFinanceiro`
   * Manual `egestor`, linha 5537: Relatórios › Financeiro Personalizado.
   */
  consultarPersonalizadoFinanceiro(body: t.PedidoPersonalizadoFinanceiro, options?: FlowOptions): Call<t.LinhaPersonalizadoFinanceiro[]>;
  /**
   * Financeiro por vendedor.
   * Os recebimentos das vendas, por vendedor.
   * Só lê.
   * `POST /v1/relatorios/financeiroPorVendedor`
   * Manual `egestor`, linha 5698: Relatórios › Financeiro por vendedor.
   */
  consultarFinanceiroPorVendedor(body: t.PedidoFinanceiroPorVendedor, options?: FlowOptions): Call<t.LinhaFinanceiroPorVendedor[]>;
  /**
   * Comissões por financeiro.
   * As comissões sobre o que já foi recebido.
   * Só lê.
   * `POST /v1/relatorios/comissoesFinanceiro`
   * Manual `egestor`, linha 5756: Relatórios › Comissões por financeiro.
   */
  consultarComissoesFinanceiro(body: t.PedidoComissoesFinanceiro, options?: FlowOptions): Call<t.LinhaComissoesFinanceiro[]>;
  /**
   * Custos das cobranças.
   * O que cada forma de pagamento custou.
   * Só lê.
   * `POST /v1/relatorios/custosDasCobrancas`
   * Manual `egestor`, linha 5812: Relatórios › Custos das cobranças.
   */
  consultarCustosDasCobrancas(body: t.PedidoCustosDasCobrancas, options?: FlowOptions): Call<t.LinhaCustosDasCobrancas[]>;
  /**
   * Conciliação bancária.
   * O extrato do banco junto dos lançamentos.
   * Só lê.
   * `POST /v1/relatorios/conciliacaoBancaria`
   * Manual `egestor`, linha 5890: Relatórios › Conciliação bancária.
   */
  consultarConciliacaoBancaria(body: t.PedidoConciliacaoBancaria, options?: FlowOptions): Call<t.LinhaConciliacaoBancaria[]>;
  /**
   * Boletos.
   * Os boletos, por situação e datas.
   * Só lê.
   * `POST /v1/relatorios/boletos`
   * Manual `egestor`, linha 5950: Relatórios › Boletos.
   */
  consultarBoletos(body: t.PedidoBoletos, options?: FlowOptions): Call<t.LinhaBoletos[]>;
  /**
   * Vendas detalhadas.
   * As vendas com os itens, o custo e o lucro.
   * Só lê.
   * `POST /v1/relatorios/vendasDetalhadas`
   * Manual `egestor`, linha 6054: Relatórios › Vendas detalhadas.
   */
  consultarVendasDetalhadas(body: t.PedidoVendasDetalhadas, options?: FlowOptions): Call<t.LinhaVendasDetalhadas[]>;
  /**
   * Produtos vendidos.
   * Uma linha por item vendido.
   * Só lê.
   * `POST /v1/relatorios/detalhesProdutosVendidos`
   * Manual `egestor`, linha 6194: Relatórios › Detalhes dos produtos vendidos.
   */
  consultarDetalhesProdutosVendidos(body: t.PedidoDetalhesProdutosVendidos, options?: FlowOptions): Call<t.LinhaDetalhesProdutosVendidos[]>;
  /**
   * Comissões de vendas.
   * As vendas de cada vendedor com a comissão.
   * Só lê.
   * `POST /v1/relatorios/comissoesVendas`
   * Manual `egestor`, linha 6355: Relatórios › Comissões de vendas.
   */
  consultarComissoesVendas(body: t.PedidoComissoesVendas, options?: FlowOptions): Call<t.LinhaComissoesVendas[]>;
  /**
   * ABC de produtos.
   * Os produtos vendidos, do maior para o menor.
   * Só lê.
   * `POST /v1/relatorios/abcProdutosVendidos`
   * Manual `egestor`, linha 6432: Relatórios › ABC de produtos vendidos.
   */
  consultarAbcProdutosVendidos(body: t.PedidoAbcProdutosVendidos, options?: FlowOptions): Call<t.LinhaAbcProdutosVendidos[]>;
  /**
   * ABC de clientes.
   * Os clientes, do que mais comprou para o que menos comprou.
   * Só lê.
   * `POST /v1/relatorios/abcClientesVendas`
   * Manual `egestor`, linha 6533: Relatórios › ABC de vendas por cliente.
   */
  consultarAbcClientesVendas(body: t.PedidoAbcClientesVendas, options?: FlowOptions): Call<t.LinhaAbcClientesVendas[]>;
  /**
   * Vendas por documento.
   * As vendas por forma de pagamento; cada forma é uma coluna.
   * Só lê.
   * `POST /v1/relatorios/vendasPorTipoDocumento`
   * Manual `egestor`, linha 6599: Relatórios › Vendas por tipo de documento.
   */
  consultarVendasPorTipoDocumento(body: t.PedidoVendasPorTipoDocumento, options?: FlowOptions): Call<t.LinhaVendasPorTipoDocumento[]>;
  /**
   * Vendas sem valores.
   * Os itens de cada venda, só com as quantidades.
   * Só lê.
   * `POST /v1/relatorios/vendasSemValores`
   * Manual `egestor`, linha 6659: Relatórios › Vendas sem valores.
   */
  consultarVendasSemValores(body: t.PedidoVendasSemValores, options?: FlowOptions): Call<t.LinhaVendasSemValores[]>;
  /**
   * Resumo de vendas.
   * O total de cada mês; a chave é o número do mês e cada ano é uma coluna.
   * Só lê.
   * `POST /v1/relatorios/vendasResumo`
   * Manual `egestor`, linha 6750: Relatórios › Resumo de vendas.
   */
  consultarVendasResumo(body: t.PedidoVendasResumo, options?: FlowOptions): Call<Record<string, t.LinhaVendasResumo>>;
  /**
   * Compras detalhadas.
   * As compras com os itens. O manual mostra o pedido dentro de uma lista; vai como objeto.
   * Só lê.
   * `POST /v1/relatorios/comprasDetalhadas`
   * Manual `egestor`, linha 6870: Relatórios › Compras detalhadas.
   */
  consultarComprasDetalhadas(body: t.PedidoComprasDetalhadas, options?: FlowOptions): Call<t.LinhaComprasDetalhadas[]>;
  /**
   * Produtos comprados.
   * Uma linha por item comprado.
   * Só lê.
   * `POST /v1/relatorios/detalhesProdutosComprados`
   * Manual `egestor`, linha 6972: Relatórios › Detalhes dos produtos comprados.
   */
  consultarDetalhesProdutosComprados(body: t.PedidoDetalhesProdutosComprados, options?: FlowOptions): Call<t.LinhaDetalhesProdutosComprados[]>;
  /**
   * Produções detalhadas.
   * As produções com os insumos e o produto.
   * Só lê.
   * `POST /v1/relatorios/producoesDetalhadas`
   * Manual `egestor`, linha 7091: Relatórios › Produções detalhadas.
   */
  consultarProducoesDetalhadas(body: t.PedidoProducoesDetalhadas, options?: FlowOptions): Call<t.LinhaProducoesDetalhadas[]>;
  /**
   * Composições.
   * De que cada produto é feito.
   * Só lê.
   * `POST /v1/relatorios/composicoes`
   * Manual `egestor`, linha 7192: Relatórios › Composições.
   */
  consultarComposicoes(body: t.PedidoComposicoes, options?: FlowOptions): Call<t.LinhaComposicoes[]>;
  /**
   * Histórico de um contato.
   * O financeiro, as vendas e as compras de um contato.
   * Só lê.
   * `POST /v1/relatorios/historicoContato`
   * Manual `egestor`, linha 7249: Relatórios › Histórico de um contato.
   */
  consultarHistoricoContato(body: t.PedidoHistoricoContato, options?: FlowOptions): Call<t.HistoricoContato>;
  /**
   * Contatos personalizado.
   * Os contatos, com as colunas pedidas.
   * Só lê.
   * `POST /v1/relatorios/personalizadoContatos`
   * Manual `egestor`, linha 7346: Relatórios › Personalizado de contatos.
   */
  consultarPersonalizadoContatos(body: t.PedidoPersonalizadoContatos, options?: FlowOptions): Call<t.LinhaPersonalizadoContatos[]>;
  /**
   * Aniversariantes do mês.
   * Os contatos que fazem anos no mês, contado de 0.
   * Só lê.
   * `POST /v1/relatorios/aniversariantesDoMes`
   * Manual `egestor`, linha 7473: Relatórios › Aniversariantes do mês.
   */
  consultarAniversariantesDoMes(body: t.PedidoAniversariantesDoMes, options?: FlowOptions): Call<t.LinhaAniversariantesDoMes[]>;
  /**
   * Inatividade de clientes.
   * Os clientes e há quantos dias não compram.
   * Só lê.
   * `POST /v1/relatorios/inatividadeClientes`
   * Manual `egestor`, linha 7521: Relatórios › Inatividade de clientes.
   */
  consultarInatividadeClientes(body: t.PedidoInatividadeClientes, options?: FlowOptions): Call<t.LinhaInatividadeClientes[]>;
  /**
   * Contatos duplicados.
   * Os contatos cadastrados mais de uma vez.
   * Só lê.
   * `POST /v1/relatorios/contatosDuplicados`
   * Manual `egestor`, linha 7580: Relatórios › Contatos duplicados.
   */
  consultarContatosDuplicados(body: t.PedidoContatosDuplicados, options?: FlowOptions): Call<t.LinhaContatosDuplicados[]>;
  /**
   * Produtos por fornecedor.
   * O que se comprou de cada fornecedor, e por quanto.
   * Só lê.
   * `POST /v1/relatorios/produtosPorFornecedor`
   * Manual `egestor`, linha 7626: Relatórios › Produtos por fornecedor.
   */
  consultarProdutosPorFornecedor(body: t.PedidoProdutosPorFornecedor, options?: FlowOptions): Call<t.LinhaProdutosPorFornecedor[]>;
  /**
   * Estoque mínimo.
   * Os produtos abaixo do mínimo; mínimo 0 não conta.
   * Só lê.
   * `POST /v1/relatorios/estoqueMinimo`
   * Manual `egestor`, linha 7703: Relatórios › Estoque mínimo.
   */
  consultarEstoqueMinimo(body: t.PedidoEstoqueMinimo, options?: FlowOptions): Call<t.LinhaEstoqueMinimo[]>;
  /**
   * Estoque em um dia.
   * O estoque em certo dia, com as colunas pedidas.
   * Só lê.
   * `POST /v1/relatorios/estoqueDoDia`
   * Manual `egestor`, linha 7759: Relatórios › Estoque em data específica.
   */
  consultarEstoqueDoDia(body: t.PedidoEstoqueDoDia, options?: FlowOptions): Call<t.LinhaEstoqueDoDia[]>;
  /**
   * Estoque histórico.
   * O estoque de um produto, dia a dia.
   * Só lê.
   * `POST /v1/relatorios/estoqueHistorico`
   * Manual `egestor`, linha 7852: Relatórios › Estoque histórico por produto.
   */
  consultarEstoqueHistorico(body: t.PedidoEstoqueHistorico, options?: FlowOptions): Call<t.LinhaEstoqueHistorico[]>;
  /**
   * Sugestão de compra.
   * Quanto comprar, pela média das vendas.
   * Só lê.
   * `POST /v1/relatorios/sugestaoCompra`
   * Manual `egestor`, linha 7892: Relatórios › Sugestão de compra.
   */
  consultarSugestaoCompra(body: t.PedidoSugestaoCompra, options?: FlowOptions): Call<t.LinhaSugestaoCompra[]>;
  /**
   * Produtos duplicados.
   * Os produtos cadastrados mais de uma vez.
   * Só lê.
   * `POST /v1/relatorios/produtosDuplicados`
   * Manual `egestor`, linha 7960: Relatórios › Produtos duplicados.
   */
  consultarProdutosDuplicados(body: t.PedidoProdutosDuplicados, options?: FlowOptions): Call<t.LinhaProdutosDuplicados[]>;
  /**
   * Movimentação de um produto.
   * As entradas e saídas de um produto.
   * Só lê.
   * `POST /v1/relatorios/movimentacaoProduto`
   * Manual `egestor`, linha 8009: Relatórios › Movimentação de um produto.
   */
  consultarMovimentacaoProduto(body: t.PedidoMovimentacaoProduto, options?: FlowOptions): Call<t.LinhaMovimentacaoProduto[]>;
  /**
   * Produtos personalizado.
   * Os produtos, com as colunas pedidas.
   * Só lê.
   * `POST /v1/relatorios/personalizadoProdutos`
   * Manual `egestor`, linha 8065: Relatórios › Personalizado de produtos.
   */
  consultarPersonalizadoProdutos(body: t.PedidoPersonalizadoProdutos, options?: FlowOptions): Call<t.LinhaPersonalizadoProdutos[]>;
  /**
   * Impostos de NFS-e.
   * Os impostos de cada NFS-e. O manual mostra o pedido dentro de uma lista; vai como objeto.
   * Só lê.
   * `POST /v1/relatorios/nfseImpostos`
   * Manual `egestor`, linha 8200: Relatórios › Impostos NFSe.
   */
  consultarNfseImpostos(body: t.PedidoNfseImpostos, options?: FlowOptions): Call<t.LinhaNfseImpostos[]>;
  /**
   * Resumo de NF-e.
   * As notas emitidas, com as colunas pedidas.
   * Só lê.
   * `POST /v1/relatorios/nfeResumo`
   * Manual `egestor`, linha 8273: Relatórios › Resumo de NFe.
   */
  consultarNfeResumo(body: t.PedidoNfeResumo, options?: FlowOptions): Call<t.LinhaNfeResumo[]>;
  /**
   * Totais de NF-e.
   * Os totais das notas de um período, um por linha.
   * Só lê.
   * `POST /v1/relatorios/nfeTotaisPorPeriodo`
   * Manual `egestor`, linha 8349: Relatórios › Totais de notas por período.
   */
  consultarNfeTotaisPorPeriodo(body: t.PedidoNfeTotaisPorPeriodo, options?: FlowOptions): Call<t.LinhaNfeTotaisPorPeriodo[]>;
  /**
   * Registro de eventos.
   * O que os usuários fizeram.
   * Só lê.
   * `POST /v1/relatorios/registroEventos`
   * Manual `egestor`, linha 8438: Relatórios › Registro de eventos.
   */
  consultarRegistroEventos(body: t.PedidoRegistroEventos, options?: FlowOptions): Call<t.LinhaRegistroEventos[]>;
  /**
   * Registro de acessos.
   * Quando cada usuário entrou e saiu.
   * Só lê.
   * `POST /v1/relatorios/registroAcessos`
   * Manual `egestor`, linha 8530: Relatórios › Registro de acessos.
   */
  consultarRegistroAcessos(body: t.PedidoRegistroAcessos, options?: FlowOptions): Call<t.LinhaRegistroAcessos[]>;
}

export interface EgestorNfse {
  /**
   * Consultar NFS-e.
   * Lista as NFS-e, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/nfse`
   * Manual `egestor`, linha 8621: NFSe › Listar (List).
   */
  consultar(params?: t.NfseConsultarParams, options?: FlowOptions): Call<t.PaginaNfse>;
  /**
   * Consultar NFS-e.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.NfseConsultarParams, "page">, options?: RunOptions): ListFlow<t.Nfse>;
  /**
   * Consultar NFS-e.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.NfseConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Nfse>;
  /**
   * Emitir NFS-e.
   * Emite uma NFS-e avulsa. HTTP 200 não diz que foi autorizada: veja situacao.
   * Repetida, faz outra vez.
   * `POST /v1/nfse`
   * Manual `egestor`, linha 8695: NFSe › Novo (Create).
   */
  cadastrar(body: t.CadastroNfse, options?: FlowOptions): Call<t.NfseGerada>;
  /**
   * Detalhar NFS-e.
   * Todos os dados de uma NFS-e.
   * Só lê.
   * `GET /v1/nfse/{codigo}`
   * Manual `egestor`, linha 8750: NFSe › Detalhar (Read).
   */
  detalhar(params: t.NfseDetalharParams, options?: FlowOptions): Call<t.Nfse>;
}

export interface EgestorNfe {
  /**
   * Consultar NF-e.
   * Lista as NF-e e NFC-e de um período, 50 por página. Sem fields vem só o código.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/nfe`
   * Manual `egestor`, linha 8904: NFe › Listar (List).
   */
  consultar(params: t.NfeConsultarParams, options?: FlowOptions): Call<t.PaginaNfe>;
  /**
   * Consultar NF-e.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params: Omit<t.NfeConsultarParams, "page">, options?: RunOptions): ListFlow<t.Nfe>;
  /**
   * Consultar NF-e.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params: Omit<t.NfeConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Nfe>;
  /**
   * Importar NF-e.
   * Importa uma nota pelo XML e, se pedido, a envia à SEFAZ. Um 401 com outra palavra que access_denied diz que a conta não tem este recurso.
   * Repetida, faz outra vez.
   * `POST /v1/nfe/salvar`
   * Manual `egestor`, linha 8955: NFe › Nova (Create).
   */
  cadastrar(body: t.CadastroNfe, options?: FlowOptions): Call<t.Resultado>;
  /**
   * Detalhar NF-e.
   * Os dados de uma nota.
   * Só lê.
   * `GET /v1/nfe/{codigo}`
   * Manual `egestor`, linha 9043: NFe › Detalhar (Read).
   */
  detalhar(params: t.NfeDetalharParams, options?: FlowOptions): Call<t.Nfe>;
  /**
   * Baixar XML.
   * O XML de uma nota autorizada, como bytes. A amostra do manual mostra {} como JSON; o texto diz binário.
   * Só lê.
   * `GET /v1/nfe/{codigo}/xml`
   * Manual `egestor`, linha 9087: NFe › Download XML (Read).
   */
  baixarXml(params: t.NfeBaixarXmlParams, options?: FlowOptions): Call<Uint8Array>;
  /**
   * Baixar DANFE.
   * O DANFE de uma nota autorizada, em PDF, como bytes. A amostra do manual mostra {} como JSON; o texto diz binário.
   * Só lê.
   * `GET /v1/nfe/{codigo}/danfe`
   * Manual `egestor`, linha 9141: NFe › Download DANFE (Read).
   */
  baixarDanfe(params: t.NfeBaixarDanfeParams, options?: FlowOptions): Call<Uint8Array>;
}

export interface EgestorDiscoVirtual {
  /**
   * Consultar arquivos.
   * Lista os arquivos, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/discoVirtual`
   * Manual `egestor`, linha 9200: Disco virtual › Listar (List).
   */
  consultar(params?: t.DiscoVirtualConsultarParams, options?: FlowOptions): Call<t.PaginaArquivos>;
  /**
   * Consultar arquivos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.DiscoVirtualConsultarParams, "page">, options?: RunOptions): ListFlow<t.Arquivo>;
  /**
   * Consultar arquivos.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.DiscoVirtualConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Arquivo>;
  /**
   * Enviar arquivo.
   * Guarda um arquivo. Vai como formulário com arquivo, nunca como JSON.
   * Repetida, faz outra vez.
   * `POST /v1/discoVirtual`
   * Manual `egestor`, linha 9267: Disco virtual › Novo (Create).
   */
  cadastrar(body: t.EnvioArquivo, options?: FlowOptions): Call<t.Arquivo>;
  /**
   * Detalhar arquivo.
   * Um arquivo com o endereço de que se baixa.
   * Só lê.
   * `GET /v1/discoVirtual/{codigo}`
   * Manual `egestor`, linha 9314: Disco virtual › Detalhar (Read).
   */
  detalhar(params: t.DiscoVirtualDetalharParams, options?: FlowOptions): Call<t.Arquivo>;
  /**
   * Remover arquivo.
   * Apaga um arquivo; depois ele responde 410.
   * Repetida, deixa o mesmo resultado.
   * `DELETE /v1/discoVirtual/{codigo}`
   * Manual `egestor`, linha 9378: Disco virtual › Remover (Delete).
   */
  remover(params: t.DiscoVirtualRemoverParams, options?: FlowOptions): Call<t.Resultado>;
}

export interface EgestorUsuarios {
  /**
   * Consultar usuários.
   * Lista os usuários, 50 por página.
   * Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
   * Só lê.
   * `GET /v1/usuarios`
   * Manual `egestor`, linha 9405: Usuários › Listar (List).
   */
  consultar(params?: t.UsuariosConsultarParams, options?: FlowOptions): Call<t.PaginaUsuarios>;
  /**
   * Consultar usuários.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.UsuariosConsultarParams, "page">, options?: RunOptions): ListFlow<t.Usuario>;
  /**
   * Consultar usuários.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.UsuariosConsultarParams, "page">, options?: RunOptions): ChangesFlow<t.Usuario>;
  /**
   * Detalhar usuário.
   * Um usuário com as permissões.
   * Só lê.
   * `GET /v1/usuarios/{codigo}`
   * Manual `egestor`, linha 9460: Usuários › Detalhar (Read).
   */
  detalhar(params: t.UsuariosDetalharParams, options?: FlowOptions): Call<t.Usuario>;
}

export interface EgestorWebhooks {
  /**
   * Detalhar webhook.
   * Para onde vão os avisos, e de quê.
   * Só lê.
   * `GET /v1/webhooks`
   * Manual `egestor`, linha 9566: Webhooks › Detalhar.
   */
  detalhar(options?: FlowOptions): Call<t.Webhook>;
  /**
   * Cadastrar webhook.
   * Diz para onde mandar avisos, e de quê. A resposta traz a chave que virá em cada um.
   * Repetida, faz outra vez.
   * `POST /v1/webhooks`
   * Manual `egestor`, linha 9594: Webhooks › Cadastrar.
   */
  cadastrar(body: t.CadastroWebhook, options?: FlowOptions): Call<t.Webhook>;
}

/** Operation, parameters of the path, parameters of the query, `body` and the flows; or the operation that a record is made ready for. */
const SYSTEM: System = {
  id: "egestor",
  name: "Egestor",
  secrets: ["personalToken", "token", "refreshToken", "clientSecret"],
  resources: {
    autenticacao: {
      autenticar: ["autenticacao.autenticar", "", "", "body"],
      autenticarRenovacao: ["autenticacao.autenticar.renovacao", "", "", "body"],
      autenticarCodigo: ["autenticacao.autenticar.codigo", "", "", "body"],
      autorizar: ["autenticacao.autorizar", "", "client_id redirect_uri"],
    },
    empresa: {
      detalhar: ["empresa.detalhar", "", ""],
    },
    contatos: {
      consultar: ["contatos.consultar", "", "filtro endereco telefone email clienteFinal indIE IE IM suframa obs fields orderBy page", "pages sync"],
      cadastrar: ["contatos.cadastrar", "", "", "body"],
      detalhar: ["contatos.detalhar", "codigo", ""],
      atualizar: ["contatos.atualizar", "codigo", "", "body"],
      remover: ["contatos.remover", "codigo", ""],
    },
    categorias: {
      consultar: ["categorias.consultar", "", "page", "pages sync"],
      cadastrar: ["categorias.cadastrar", "", "", "body"],
      detalhar: ["categorias.detalhar", "codigo", ""],
      atualizar: ["categorias.atualizar", "codigo", "", "body"],
      remover: ["categorias.remover", "codigo", ""],
    },
    produtos: {
      consultar: ["produtos.consultar", "", "filtro codCategoria controlarEstoque tipoUso arquivado anotInternas Norig INCM codConfigTrib IcProd updatedBefore updatedAfter fields orderBy page", "pages sync"],
      cadastrar: ["produtos.cadastrar", "", "", "body"],
      detalhar: ["produtos.detalhar", "codigo", ""],
      atualizar: ["produtos.atualizar", "codigo", "", "body"],
      remover: ["produtos.remover", "codigo", ""],
      cadastrarFoto: ["produtos.cadastrar.foto", "codigo", "", "body"],
    },
    ajusteEstoque: {
      consultar: ["ajuste_estoque.consultar", "", "page", "pages sync"],
      cadastrar: ["ajuste_estoque.cadastrar", "", "", "body"],
      detalhar: ["ajuste_estoque.detalhar", "codigo", ""],
    },
    servicos: {
      consultar: ["servicos.consultar", "", "filtro fields orderBy page", "pages sync"],
      cadastrar: ["servicos.cadastrar", "", "", "body"],
      detalhar: ["servicos.detalhar", "codigo", ""],
      atualizar: ["servicos.atualizar", "codigo", "", "body"],
      remover: ["servicos.remover", "codigo", ""],
    },
    disponiveis: {
      consultar: ["disponiveis.consultar", "", "fields orderBy page", "pages sync"],
      cadastrar: ["disponiveis.cadastrar", "", "", "body"],
      detalhar: ["disponiveis.detalhar", "codigo", ""],
      atualizar: ["disponiveis.atualizar", "codigo", "", "body"],
      remover: ["disponiveis.remover", "codigo", ""],
    },
    formasPagamento: {
      consultar: ["formas_pagamento.consultar", "", "fields orderBy page", "pages sync"],
      cadastrar: ["formas_pagamento.cadastrar", "", "", "body"],
      detalhar: ["formas_pagamento.detalhar", "codigo", ""],
      atualizar: ["formas_pagamento.atualizar", "codigo", "", "body"],
      remover: ["formas_pagamento.remover", "codigo", ""],
    },
    planoContas: {
      consultar: ["plano_contas.consultar", "", "fields orderBy page", "pages sync"],
      cadastrar: ["plano_contas.cadastrar", "", "", "body"],
      detalhar: ["plano_contas.detalhar", "codigo", ""],
      atualizar: ["plano_contas.atualizar", "codigo", "", "body"],
      remover: ["plano_contas.remover", "codigo", ""],
    },
    configTrib: {
      consultar: ["config_trib.consultar", "", "fields page", "pages sync"],
      detalhar: ["config_trib.detalhar", "codigo", ""],
    },
    recebimentos: {
      consultar: ["recebimentos.consultar", "", "filtro dtTipo dtIni dtFim caixa origem conciliacao planoContas obs formaPgto numDoc situFin boleto recibo fields orderBy page", "pages sync"],
      cadastrar: ["recebimentos.cadastrar", "", "", "body"],
      detalhar: ["recebimentos.detalhar", "codigo", ""],
      atualizar: ["recebimentos.atualizar", "codigo", "", "body"],
      receber: ["recebimentos.receber", "codigo", "", "body"],
      remover: ["recebimentos.remover", "codigo", ""],
    },
    pagamentos: {
      consultar: ["pagamentos.consultar", "", "filtro dtTipo dtIni dtFim caixa origem conciliacao planoContas obs formaPgto numDoc situFin boleto recibo fields orderBy page", "pages sync"],
      cadastrar: ["pagamentos.cadastrar", "", "", "body"],
      detalhar: ["pagamentos.detalhar", "codigo", ""],
      detalharContato: ["pagamentos.detalhar.contato", "codigo", ""],
      atualizar: ["pagamentos.atualizar", "codigo", "", "body"],
      pagar: ["pagamentos.pagar", "codigo", "", "body"],
      remover: ["pagamentos.remover", "codigo", ""],
    },
    compras: {
      consultar: ["compras.consultar", "", "filtro dtTipo dtIni dtFim situacao observacoes nota fields orderBy page", "pages sync"],
      cadastrar: ["compras.cadastrar", "", "", "body"],
      detalhar: ["compras.detalhar", "codigo", ""],
      efetivar: ["compras.efetivar", "codigo", "atualizarPrecoVenda"],
      reabrir: ["compras.reabrir", "codigo", ""],
      remover: ["compras.remover", "codigo", ""],
      detalharNfe: ["compras.detalhar.nfe", "codigo", ""],
    },
    vendas: {
      consultar: ["vendas.consultar", "", "filtro dtTipo dtIni dtFim vendedor tipo formaPgto contaDest situOS buscaObs fiscal listarCanceladas fields orderBy page", "pages sync"],
      cadastrar: ["vendas.cadastrar", "", "", "body"],
      detalhar: ["vendas.detalhar", "codigo", "listarCanceladas"],
      atualizar: ["vendas.atualizar", "codigo", "", "body"],
      detalharNfe: ["vendas.detalhar.nfe", "codigo", ""],
      remover: ["vendas.remover", "codigo", ""],
      detalharContato: ["vendas.detalhar.contato", "codigo", ""],
      gerarNfse: ["vendas.gerar_nfse", "codigo", "reterIssqn"],
      gerarNfseEnviarEmail: ["vendas.gerar_nfse_enviar_email", "codigo", ""],
      detalharMercadoLivre: ["vendas.detalhar.mercado_livre", "codigo", ""],
      gerarNfe: ["vendas.gerar_nfe", "codigo", "", "body"],
      gerarNfce: ["vendas.gerar_nfce", "codigo", "", "body"],
      detalharCustomizado: ["vendas.detalhar.customizado", "", ""],
    },
    devolucoes: {
      consultar: ["devolucoes.consultar", "", "fields orderBy page", "pages sync"],
      cadastrar: ["devolucoes.cadastrar", "", "", "body"],
      detalhar: ["devolucoes.detalhar", "codigo", ""],
    },
    boletos: {
      consultar: ["boletos.consultar", "", "filtro dtTipo dtIni dtFim codigosFin situacaoBoleto situacaoRemessa situacaoFin formaPgto mostrarInativos fields orderBy page", "pages sync"],
      cadastrar: ["boletos.cadastrar", "", "", "body"],
      detalhar: ["boletos.detalhar", "codigo", "mostrarInativos"],
      verificarRetorno: ["boletos.verificar_retorno", "", ""],
    },
    pix: {
      consultar: ["pix.consultar", "", "filtro orderBy page", "pages sync"],
      cadastrar: ["pix.cadastrar", "", "", "body"],
      detalhar: ["pix.detalhar", "codigo", ""],
      consultarSituacao: ["pix.consultar_situacao", "codigo", ""],
      detalharCredencial: ["pix.detalhar.credencial", "", ""],
    },
    relatorios: {
      consultarExtratoFinanceiro: ["relatorios.consultar.extrato_financeiro", "", "", "body"],
      consultarFluxoDeCaixa: ["relatorios.consultar.fluxo_de_caixa", "", "", "body"],
      consultarFluxoFinanceiro: ["relatorios.consultar.fluxo_financeiro", "", "", "body"],
      consultarDre: ["relatorios.consultar.dre", "", "", "body"],
      consultarFluxoFuturo: ["relatorios.consultar.fluxo_futuro", "", "", "body"],
      consultarFluxoFuturoDetalhado: ["relatorios.consultar.fluxo_futuro_detalhado", "", "", "body"],
      consultarLancamentosCancelados: ["relatorios.consultar.lancamentos_cancelados", "", "", "body"],
      consultarPersonalizadoFinanceiro: ["relatorios.consultar.personalizado_financeiro", "", "", "body"],
      consultarFinanceiroPorVendedor: ["relatorios.consultar.financeiro_por_vendedor", "", "", "body"],
      consultarComissoesFinanceiro: ["relatorios.consultar.comissoes_financeiro", "", "", "body"],
      consultarCustosDasCobrancas: ["relatorios.consultar.custos_das_cobrancas", "", "", "body"],
      consultarConciliacaoBancaria: ["relatorios.consultar.conciliacao_bancaria", "", "", "body"],
      consultarBoletos: ["relatorios.consultar.boletos", "", "", "body"],
      consultarVendasDetalhadas: ["relatorios.consultar.vendas_detalhadas", "", "", "body"],
      consultarDetalhesProdutosVendidos: ["relatorios.consultar.detalhes_produtos_vendidos", "", "", "body"],
      consultarComissoesVendas: ["relatorios.consultar.comissoes_vendas", "", "", "body"],
      consultarAbcProdutosVendidos: ["relatorios.consultar.abc_produtos_vendidos", "", "", "body"],
      consultarAbcClientesVendas: ["relatorios.consultar.abc_clientes_vendas", "", "", "body"],
      consultarVendasPorTipoDocumento: ["relatorios.consultar.vendas_por_tipo_documento", "", "", "body"],
      consultarVendasSemValores: ["relatorios.consultar.vendas_sem_valores", "", "", "body"],
      consultarVendasResumo: ["relatorios.consultar.vendas_resumo", "", "", "body"],
      consultarComprasDetalhadas: ["relatorios.consultar.compras_detalhadas", "", "", "body"],
      consultarDetalhesProdutosComprados: ["relatorios.consultar.detalhes_produtos_comprados", "", "", "body"],
      consultarProducoesDetalhadas: ["relatorios.consultar.producoes_detalhadas", "", "", "body"],
      consultarComposicoes: ["relatorios.consultar.composicoes", "", "", "body"],
      consultarHistoricoContato: ["relatorios.consultar.historico_contato", "", "", "body"],
      consultarPersonalizadoContatos: ["relatorios.consultar.personalizado_contatos", "", "", "body"],
      consultarAniversariantesDoMes: ["relatorios.consultar.aniversariantes_do_mes", "", "", "body"],
      consultarInatividadeClientes: ["relatorios.consultar.inatividade_clientes", "", "", "body"],
      consultarContatosDuplicados: ["relatorios.consultar.contatos_duplicados", "", "", "body"],
      consultarProdutosPorFornecedor: ["relatorios.consultar.produtos_por_fornecedor", "", "", "body"],
      consultarEstoqueMinimo: ["relatorios.consultar.estoque_minimo", "", "", "body"],
      consultarEstoqueDoDia: ["relatorios.consultar.estoque_do_dia", "", "", "body"],
      consultarEstoqueHistorico: ["relatorios.consultar.estoque_historico", "", "", "body"],
      consultarSugestaoCompra: ["relatorios.consultar.sugestao_compra", "", "", "body"],
      consultarProdutosDuplicados: ["relatorios.consultar.produtos_duplicados", "", "", "body"],
      consultarMovimentacaoProduto: ["relatorios.consultar.movimentacao_produto", "", "", "body"],
      consultarPersonalizadoProdutos: ["relatorios.consultar.personalizado_produtos", "", "", "body"],
      consultarNfseImpostos: ["relatorios.consultar.nfse_impostos", "", "", "body"],
      consultarNfeResumo: ["relatorios.consultar.nfe_resumo", "", "", "body"],
      consultarNfeTotaisPorPeriodo: ["relatorios.consultar.nfe_totais_por_periodo", "", "", "body"],
      consultarRegistroEventos: ["relatorios.consultar.registro_eventos", "", "", "body"],
      consultarRegistroAcessos: ["relatorios.consultar.registro_acessos", "", "", "body"],
    },
    nfse: {
      consultar: ["nfse.consultar", "", "filtro buscaObs dtTipo dtIni dtFim origNota situacao fields page", "pages sync"],
      cadastrar: ["nfse.cadastrar", "", "", "body"],
      detalhar: ["nfse.detalhar", "codigo", ""],
    },
    nfe: {
      consultar: ["nfe.consultar", "", "dtIni dtFim fields orderBy page", "pages sync"],
      cadastrar: ["nfe.cadastrar", "", "", "body"],
      detalhar: ["nfe.detalhar", "codigo", ""],
      baixarXml: ["nfe.baixar.xml", "codigo", ""],
      baixarDanfe: ["nfe.baixar.danfe", "codigo", ""],
    },
    discoVirtual: {
      consultar: ["disco_virtual.consultar", "", "filtro dtIni dtFim modulo codModulo fields orderBy page", "pages sync"],
      cadastrar: ["disco_virtual.cadastrar", "", "", "body"],
      detalhar: ["disco_virtual.detalhar", "codigo", ""],
      remover: ["disco_virtual.remover", "codigo", ""],
    },
    usuarios: {
      consultar: ["usuarios.consultar", "", "filtro vendedor usuarioSistema fields orderBy page", "pages sync"],
      detalhar: ["usuarios.detalhar", "codigo", ""],
    },
    webhooks: {
      detalhar: ["webhooks.detalhar", "", ""],
      cadastrar: ["webhooks.cadastrar", "", "", "body"],
    },
  },
};
