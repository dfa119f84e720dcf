// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The client of Shop Control 9. */
import type { Call } from "../call.js";
import { TokenClient, type System } from "../client.js";
import type { AnswerFlow, ChangesFlow, ListFlow, RunOptions, SearchFlow } from "../flow.js";
import type { FlowOptions } from "../flow-types.js";
import type * as t from "./types.js";

export type * from "./types.js";
export * from "../errors.js";

/**
 * Shop Control 9
 * Faz chamadas e fluxos, e não envia nada por si: `via` envia. Impresso, não mostra segredo.
 */
export class ShopControl extends TokenClient<t.ShopControlSettings> {
  constructor(settings: t.ShopControlSettings) {
    super(SYSTEM, settings);
  }
}

export interface ShopControl {
  readonly autenticacao: ShopControlAutenticacao;
  readonly auxiliares: ShopControlAuxiliares;
  readonly clientes: ShopControlClientes;
  readonly contatos: ShopControlContatos;
  readonly produtos: ShopControlProdutos;
  readonly grades: ShopControlGrades;
  readonly fotos: ShopControlFotos;
  readonly precos: ShopControlPrecos;
  readonly precosV2: ShopControlPrecosV2;
  readonly promocoes: ShopControlPromocoes;
  readonly estoque: ShopControlEstoque;
  readonly estoqueV2: ShopControlEstoqueV2;
  readonly vendas: ShopControlVendas;
  readonly recibos: ShopControlRecibos;
  readonly saidas: ShopControlSaidas;
}

export interface ShopControlAutenticacao {
  /**
   * Autenticar.
   * Confere a licença da série e da filial e dá um token. É a única chamada sem assinatura. O token fica preso ao User-Agent desta chamada.
   * Só lê.
   * `GET /auth/`
   * Manual `shop-control`, linha 158: Autenticação.
   */
  autenticar(params?: t.AutenticacaoAutenticarParams, options?: FlowOptions): Call<t.TokenGerado>;
}

export interface ShopControlAuxiliares {
  /**
   * Consultar cadastros auxiliares.
   * Lista um dos doze cadastros a que os produtos se referem por código.
   * Só lê.
   * `GET /aux/{tipo}`
   * Manual `shop-control`, linha 195: Auxiliares.
   */
  consultar(params: t.AuxiliaresConsultarParams, options?: FlowOptions): Call<t.Auxiliar[]>;
  /**
   * Consultar cadastros auxiliares.
   * Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params: t.AuxiliaresConsultarParams, options?: RunOptions): ChangesFlow<t.Auxiliar>;
}

export interface ShopControlClientes {
  /**
   * Consultar clientes.
   * Uma página de até 20 clientes e fornecedores, com seus contatos.
   * Páginas de até 20, por `pagina`, a partir de 1.
   * Só lê.
   * `GET /clientes/{pagina}`
   * Manual `shop-control`, linha 246: Consultar Clientes.
   */
  consultar(params: t.ClientesConsultarParams, options?: FlowOptions): Call<t.Cliente[]>;
  /**
   * Consultar clientes.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ClientesConsultarParams, "pagina">, options?: RunOptions): ListFlow<t.Cliente>;
  /**
   * Consultar clientes.
   * Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.ClientesConsultarParams, "pagina">, options?: RunOptions): ChangesFlow<t.Cliente>;
  /**
   * Detalhar cliente.
   * Um cliente ou fornecedor pelo código.
   * Só lê.
   * `GET /clientes/detalhes/{codigo}`
   * Manual `shop-control`, linha 335: Consultar Clientes.
   */
  detalhar(params: t.ClientesDetalharParams, options?: FlowOptions): Call<t.Cliente>;
  /**
   * Cadastrar cliente.
   * Grava um cliente ou fornecedor novo. O manual imprime /clientes, a captura /clientes/. Para um documento já cadastrado, servidores respondem HTTP 409 com o código existente em dados.codigoAtual.
   * Repetida, faz outra vez.
   * `POST /clientes/`
   * Manual `shop-control`, linha 455: Cadastrar Cliente.
   */
  cadastrar(body: t.CadastroCliente, options?: FlowOptions): Call<t.CodigoGerado>;
  /**
   * Atualizar cliente.
   * Grava de novo um cliente ou fornecedor. A tabela do manual é a do cadastro e não tem o código; só cpfCnpj diz quem é. Nenhuma captura mostra a chamada; a barra final é a do cadastro.
   * Repetida, deixa o mesmo resultado.
   * `PUT /clientes/`
   * Manual `shop-control`, linha 528: Atualizar Cliente.
   */
  atualizar(body: t.CadastroCliente, options?: FlowOptions): Call<t.CodigoGerado>;
}

export interface ShopControlContatos {
  /**
   * Consultar contatos alterados.
   * Lista os contatos alterados em um período, por cliente. É a única leitura que traz a ordem do contato.
   * Só lê.
   * `GET /clientes/contatos/`
   * Manual `shop-control`, linha 410: Consultar Contatos.
   */
  consultar(params?: t.ContatosConsultarParams, options?: FlowOptions): Call<t.ContatosDoCliente[]>;
  /**
   * Consultar contatos alterados.
   * Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigoCliente`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: t.ContatosConsultarParams, options?: RunOptions): ChangesFlow<t.ContatosDoCliente>;
  /**
   * Contatos de um cliente.
   * Lista os contatos de um cliente, sem a ordem.
   * Só lê.
   * `GET /clientes/contatos/{codigo}`
   * Manual `shop-control`, linha 3151: Contatos de um cliente.
   */
  detalhar(params: t.ContatosDetalharParams, options?: FlowOptions): Call<t.Contato[]>;
  /**
   * Contatos de um cliente, pelo caminho de urlContatos.
   * O caminho que urlContatos traz em cada cliente. Nenhuma captura o chama; supõe-se a mesma resposta de /clientes/contatos/{codigo}.
   * Só lê.
   * `GET /contatos/{codigo}`
   * Manual `shop-control`, linha 1789: Consultando clientes e fornecedores de forma paginada.
   */
  detalharUrl(params: t.ContatosDetalharUrlParams, options?: FlowOptions): Call<t.Contato[]>;
  /**
   * Cadastrar contatos.
   * Acrescenta contatos a um cliente. Com sucesso o servidor responde sem corpo, como text/html.
   * Repetida, faz outra vez.
   * `POST /clientes/contatos/{codigo}`
   * Manual `shop-control`, linha 601: Cadastrar Contato.
   */
  cadastrar(params: t.ContatosCadastrarParams, body: readonly t.CadastroContato[], options?: FlowOptions): Call<unknown>;
  /**
   * Atualizar contato.
   * Grava de novo um contato. A ordem vem da consulta de contatos por período. A resposta não é documentada.
   * Repetida, deixa o mesmo resultado.
   * `PUT /clientes/contatos/{codigo}/{ordem}`
   * Manual `shop-control`, linha 639: Atualizar Contato.
   */
  atualizar(params: t.ContatosAtualizarParams, body: t.CadastroContato, options?: FlowOptions): Call<unknown>;
}

export interface ShopControlProdutos {
  /**
   * Consultar produtos.
   * Uma página de até 20 produtos, com estoque e preços.
   * Páginas de até 20, por `pagina`, a partir de 1.
   * Só lê.
   * `GET /produtos/{pagina}`
   * Manual `shop-control`, linha 678: Produtos.
   */
  consultar(params: t.ProdutosConsultarParams, options?: FlowOptions): Call<t.Produto[]>;
  /**
   * Consultar produtos.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.ProdutosConsultarParams, "pagina">, options?: RunOptions): ListFlow<t.Produto>;
  /**
   * Consultar produtos.
   * Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.ProdutosConsultarParams, "pagina">, options?: RunOptions): ChangesFlow<t.Produto>;
  /**
   * Detalhar produto.
   * Um produto pelo código, sem estoque e sem preços.
   * Só lê.
   * `GET /produtos/detalhes/{codigoProduto}`
   * Manual `shop-control`, linha 4690: Consultando detalhes de um produto específico.
   */
  detalhar(params: t.ProdutosDetalharParams, options?: FlowOptions): Call<t.Produto>;
}

export interface ShopControlGrades {
  /**
   * Detalhar grade.
   * As combinações de tamanho e cor de um produto de grade: o caminho que urlDetalhe traz.
   * Só lê.
   * `GET /produtos/grades/{codigoProduto}`
   * Manual `shop-control`, linha 4761: Consultando um produto do tipo grade.
   */
  detalhar(params: t.GradesDetalharParams, options?: FlowOptions): Call<t.Grade>;
}

export interface ShopControlFotos {
  /**
   * Consultar fotos.
   * Lista as fotos de um produto, sem as imagens.
   * Só lê.
   * `GET /fotos/{codigoProduto}`
   * Manual `shop-control`, linha 747: Fotos.
   */
  consultar(params: t.FotosConsultarParams, options?: FlowOptions): Call<t.FotosProduto>;
  /**
   * Baixar foto.
   * A imagem de uma posição. O manual fala em Base64; na captura vêm os bytes, como image/jpeg.
   * Só lê.
   * `GET /fotos/{codigoProduto}/{posicao}`
   * Manual `shop-control`, linha 771: Fotos.
   */
  baixar(params: t.FotosBaixarParams, options?: FlowOptions): Call<Uint8Array>;
}

export interface ShopControlPrecos {
  /**
   * Consultar preços alterados.
   * Lista os preços alterados em um período, por produto. Vêm só as tabelas que mudaram.
   * Só lê.
   * `GET /precos/`
   * Manual `shop-control`, linha 807: Preços.
   */
  consultar(params: t.PrecosConsultarParams, options?: FlowOptions): Call<t.PrecosProduto[]>;
  /**
   * Consultar preços alterados.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas. Um período de `datade` a `dataate` é lido em partes de até 31 dias.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params: t.PrecosConsultarParams, options?: RunOptions): ListFlow<t.PrecosProduto>;
  /**
   * Consultar preços alterados.
   * Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.PrecosConsultarParams, "dataate" | "datade"> & Partial<Pick<t.PrecosConsultarParams, "datade">>, options?: RunOptions): ChangesFlow<t.PrecosProduto>;
  /**
   * Preços de um produto.
   * Os preços de um produto: o caminho que urlTabelaPreco traz. A referência do manual só tem o da V2.
   * Só lê.
   * `GET /precos/{codigoProduto}`
   * Manual `shop-control`, linha 5064: Verificando o preço de um produto.
   */
  detalhar(params: t.PrecosDetalharParams, options?: FlowOptions): Call<t.PrecosProduto>;
}

export interface ShopControlPrecosV2 {
  /**
   * Preços de um produto (V2).
   * Os preços de um produto, com preço e datas da promoção.
   * Só lê.
   * `GET /v2/precos/{codigoProduto}`
   * Manual `shop-control`, linha 835: Preços.
   */
  detalhar(params: t.PrecosV2DetalharParams, options?: FlowOptions): Call<t.PrecosProdutoV2>;
}

export interface ShopControlPromocoes {
  /**
   * Consultar promoções.
   * Uma página de até 20 promoções ativas. Uma que acabou sai da lista, e nada a avisa na sincronização.
   * Páginas de até 20, por `pagina`, a partir de 1.
   * Só lê.
   * `GET /promocoes/{pagina}`
   * Manual `shop-control`, linha 868: Promoções.
   */
  consultar(params: t.PromocoesConsultarParams, options?: FlowOptions): Call<t.Promocao[]>;
  /**
   * Consultar promoções.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.PromocoesConsultarParams, "pagina">, options?: RunOptions): ListFlow<t.Promocao>;
  /**
   * Consultar promoções.
   * Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigoProduto`, `tabelaPreco`, `dataInicio`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.PromocoesConsultarParams, "pagina">, options?: RunOptions): ChangesFlow<t.Promocao>;
  /**
   * Promoções de um produto, como no manual.
   * Como o manual a imprime: o mesmo caminho da página, de modo que um código numérico é lido como página. Prefira promocoes.detalhar.produto.
   * Só lê.
   * `GET /promocoes/{codigoProduto}`
   * Manual `shop-control`, linha 901: Promoções.
   */
  detalhar(params: t.PromocoesDetalharParams, options?: FlowOptions): Call<t.Promocao[]>;
  /**
   * Promoções de um produto.
   * As promoções de um produto: o caminho que urlPromocoes traz. Nenhuma captura o chama.
   * Só lê.
   * `GET /promocoes/produto/{codigoProduto}`
   * Manual `shop-control`, linha 3548: Consultando produtos de forma paginada.
   */
  detalharProduto(params: t.PromocoesDetalharProdutoParams, options?: FlowOptions): Call<t.Promocao[]>;
}

export interface ShopControlEstoque {
  /**
   * Estoque de um produto.
   * O estoque por filial. Para um produto de grade vem a soma de todas as combinações.
   * Só lê.
   * `GET /estoque/{codigoProduto}`
   * Manual `shop-control`, linha 931: Produtos Normais.
   */
  detalhar(params: t.EstoqueDetalharParams, options?: FlowOptions): Call<t.Estoque>;
  /**
   * Estoque da grade.
   * O estoque de cada combinação de tamanho e cor, por filial.
   * Só lê.
   * `GET /estoque/{codigoProduto}/grade/`
   * Manual `shop-control`, linha 959: Todas as Grades.
   */
  detalharGrade(params: t.EstoqueDetalharGradeParams, options?: FlowOptions): Call<t.EstoqueGrade>;
  /**
   * Estoque da grade, de uma cor.
   * O estoque das combinações de uma cor, por filial.
   * Só lê.
   * `GET /estoque/{codigoProduto}/grade/cor/{cor}`
   * Manual `shop-control`, linha 987: Grade da Cor.
   */
  detalharGradeCor(params: t.EstoqueDetalharGradeCorParams, options?: FlowOptions): Call<t.EstoqueGrade>;
  /**
   * Estoque da grade, de um tamanho.
   * O estoque das combinações de um tamanho, por filial.
   * Só lê.
   * `GET /estoque/{codigoProduto}/grade/tamanho/{tamanho}`
   * Manual `shop-control`, linha 1016: Grade do Tamanho.
   */
  detalharGradeTamanho(params: t.EstoqueDetalharGradeTamanhoParams, options?: FlowOptions): Call<t.EstoqueGrade>;
  /**
   * Estoque de uma combinação.
   * O estoque de uma combinação de tamanho e cor, por filial.
   * Só lê.
   * `GET /estoque/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}`
   * Manual `shop-control`, linha 1045: Grade Específica.
   */
  detalharGradeTamanhoCor(params: t.EstoqueDetalharGradeTamanhoCorParams, options?: FlowOptions): Call<t.EstoqueGrade>;
  /**
   * Estoque da grade, pelo caminho de urlEstoqueDetalhe.
   * O caminho que urlEstoqueDetalhe traz nos produtos de grade. Nenhuma captura o chama; supõe-se a mesma resposta de /estoque/{codigoProduto}/grade/.
   * Só lê.
   * `GET /estoque/grade/{codigoProduto}`
   * Manual `shop-control`, linha 3714: Consultando produtos de forma paginada.
   */
  detalharGradeUrl(params: t.EstoqueDetalharGradeUrlParams, options?: FlowOptions): Call<t.EstoqueGrade>;
}

export interface ShopControlEstoqueV2 {
  /**
   * Estoque de um produto (V2).
   * O estoque de um produto por filial.
   * Só lê.
   * `GET /v2/estoque/{palavraDetalhe:detalhes}/{codigoProduto}`
   * Manual `shop-control`, linha 1078: Produtos Normais V2.
   */
  detalhar(params: t.EstoqueV2DetalharParams, options?: FlowOptions): Call<t.Estoque>;
  /**
   * Estoque de um lote (V2).
   * O estoque de um lote, por filial.
   * Só lê.
   * `GET /v2/estoque/{palavraDetalhe:detalhes}/{codigoProduto}/lote/{lote}`
   * Manual `shop-control`, linha 1106: Lote.
   */
  detalharLote(params: t.EstoqueV2DetalharLoteParams, options?: FlowOptions): Call<t.EstoqueLote>;
  /**
   * Estoque de um número de série (V2).
   * Se a peça de um número de série está disponível, e em que filial.
   * Só lê.
   * `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/serie/{serie}`
   * Manual `shop-control`, linha 1134: Série.
   */
  detalharSerie(params: t.EstoqueV2DetalharSerieParams, options?: FlowOptions): Call<t.EstoqueSerie>;
  /**
   * Estoque de uma edição (V2).
   * O estoque de uma edição, por filial.
   * Só lê.
   * `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/edicao/{edicao}`
   * Manual `shop-control`, linha 1162: Edição.
   */
  detalharEdicao(params: t.EstoqueV2DetalharEdicaoParams, options?: FlowOptions): Call<t.EstoqueEdicao>;
  /**
   * Estoque da grade (V2).
   * O estoque de cada combinação de tamanho e cor, por filial.
   * Só lê.
   * `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/`
   * Manual `shop-control`, linha 1191: Todas as Grades.
   */
  detalharGrade(params: t.EstoqueV2DetalharGradeParams, options?: FlowOptions): Call<t.EstoqueGrade>;
  /**
   * Estoque da grade, de uma cor (V2).
   * O estoque das combinações de uma cor, por filial.
   * Só lê.
   * `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/cor/{cor}`
   * Manual `shop-control`, linha 1219: Grade da Cor.
   */
  detalharGradeCor(params: t.EstoqueV2DetalharGradeCorParams, options?: FlowOptions): Call<t.EstoqueGrade>;
  /**
   * Estoque da grade, de um tamanho (V2).
   * O estoque das combinações de um tamanho, por filial.
   * Só lê.
   * `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/tamanho/{tamanho}`
   * Manual `shop-control`, linha 1249: Grade do Tamanho.
   */
  detalharGradeTamanho(params: t.EstoqueV2DetalharGradeTamanhoParams, options?: FlowOptions): Call<t.EstoqueGrade>;
  /**
   * Estoque de uma combinação (V2).
   * O estoque de uma combinação de tamanho e cor, por filial.
   * Só lê.
   * `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}`
   * Manual `shop-control`, linha 1278: Grade Específica.
   */
  detalharGradeTamanhoCor(params: t.EstoqueV2DetalharGradeTamanhoCorParams, options?: FlowOptions): Call<t.EstoqueGrade>;
  /**
   * Consultar estoques (V2).
   * Uma página de até 10 estoques. Com datade, é a forma usual de sincronizar só o que mudou.
   * Páginas de até 10, por `pagina`, a partir de 1.
   * Só lê.
   * `GET /v2/estoque/{pagina}`
   * Manual `shop-control`, linha 1309: Estoque Paginado.
   */
  consultar(params: t.EstoqueV2ConsultarParams, options?: FlowOptions): Call<t.EstoquePaginado[]>;
  /**
   * Consultar estoques (V2).
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.EstoqueV2ConsultarParams, "pagina">, options?: RunOptions): ListFlow<t.EstoquePaginado>;
  /**
   * Consultar estoques (V2).
   * Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.EstoqueV2ConsultarParams, "pagina">, options?: RunOptions): ChangesFlow<t.EstoquePaginado>;
}

export interface ShopControlVendas {
  /**
   * Enviar venda.
   * Envia uma venda, que o servidor processa depois: o recibo da resposta serve para acompanhar. Enviar de novo gera outra venda.
   * Repetida, faz outra vez.
   * `POST /vendas/`
   * Manual `shop-control`, linha 1350: Enviar Venda.
   */
  cadastrar(body: t.Venda, options?: FlowOptions): Call<t.ReciboGerado>;
  /**
   * Enviar venda.
   * O mesmo que `cadastrar`, e acompanha até estar processado; recusado, é um `RefusedError`. Pergunta a cada 5 s, por até 10 min.
   * Com o `cursor` de um acompanhamento que parou, outro continua sem enviar de novo.
   */
  enviarEAcompanhar(body: t.Venda, options?: RunOptions): AnswerFlow<t.Recibo>;
  /**
   * Enviar venda.
   * Procura em `saidas.consultar.periodo` o que `cadastrar` enviou sem saber se foi gravado, antes que alguém envie de novo: as linhas que combinam.
   */
  procurar(body: t.Venda, options?: RunOptions): SearchFlow<t.Saida>;
}

export interface ShopControlRecibos {
  /**
   * Consultar recibo.
   * O andamento de uma venda enviada. O manual imprime /vendas/recibo; na captura vai o próprio recibo.
   * Só lê.
   * `GET /vendas/{recibo}`
   * Manual `shop-control`, linha 1433: Consultar Recibo.
   */
  detalhar(params: t.RecibosDetalharParams, options?: FlowOptions): Call<t.Recibo>;
}

export interface ShopControlSaidas {
  /**
   * Detalhar venda.
   * Uma venda gravada, pela sequência. Integrações recebem dados nulo quando ela não existe.
   * Só lê.
   * `GET /saidas/detalhes/{sequencia}`
   * Manual `shop-control`, linha 1473: Consulta de Vendas.
   */
  detalhar(params: t.SaidasDetalharParams, options?: FlowOptions): Call<t.Saida>;
  /**
   * Consultar vendas.
   * Uma página de 10 vendas. O manual não mostra a resposta; supõe-se a da consulta por período.
   * Páginas de até 10, por `pagina`, a partir de 1.
   * Só lê.
   * `GET /saidas/{pagina}`
   * Manual `shop-control`, linha 1526: Consultar Várias Sequências Paginada.
   */
  consultar(params: t.SaidasConsultarParams, options?: FlowOptions): Call<t.Saida[]>;
  /**
   * Consultar vendas.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: Omit<t.SaidasConsultarParams, "pagina">, options?: RunOptions): ListFlow<t.Saida>;
  /**
   * Consultar vendas.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `sequencia`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: Omit<t.SaidasConsultarParams, "pagina">, options?: RunOptions): ChangesFlow<t.Saida>;
  /**
   * Consultar vendas por período.
   * As vendas de um período. O manual não fala em páginas nem em limite.
   * Só lê.
   * `GET /saidas/`
   * Manual `shop-control`, linha 1550: Consulta por Período.
   */
  consultarPeriodo(params: t.SaidasConsultarPeriodoParams, options?: FlowOptions): Call<t.Saida[]>;
  /**
   * Consultar vendas por período.
   * Todas as linhas de `consultarPeriodo`, página por página, à medida que são usadas. Um período de `datade` a `dataate` é lido em partes de até 7 dias.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterarPeriodo(params: t.SaidasConsultarPeriodoParams, options?: RunOptions): ListFlow<t.Saida>;
  /**
   * Consultar vendas por período.
   * Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.
   * Uma linha se conhece por `sequencia`. O novo `cursor` vem no fim.
   */
  sincronizarPeriodo(params?: Omit<t.SaidasConsultarPeriodoParams, "tipodata" | "dataate" | "datade"> & Partial<Pick<t.SaidasConsultarPeriodoParams, "datade">>, options?: RunOptions): ChangesFlow<t.Saida>;
}

/** Operation, parameters of the path, parameters of the query, `body` and the flows; or the operation that a record is made ready for. */
const SYSTEM: System = {
  id: "shop_control",
  name: "ShopControl",
  secrets: ["senha", "token"],
  resources: {
    autenticacao: {
      autenticar: ["autenticacao.autenticar", "", "serie codfilial"],
    },
    auxiliares: {
      consultar: ["auxiliares.consultar", "tipo", "datade dataate", "sync"],
    },
    clientes: {
      consultar: ["clientes.consultar", "pagina", "datade dataate", "pages sync"],
      detalhar: ["clientes.detalhar", "codigo", ""],
      cadastrar: ["clientes.cadastrar", "", "", "body"],
      atualizar: ["clientes.atualizar", "", "", "body"],
    },
    contatos: {
      consultar: ["contatos.consultar", "", "datade dataate", "sync"],
      detalhar: ["contatos.detalhar", "codigo", ""],
      detalharUrl: ["contatos.detalhar.url", "codigo", ""],
      cadastrar: ["contatos.cadastrar", "codigo", "", "body"],
      atualizar: ["contatos.atualizar", "codigo ordem", "", "body"],
    },
    produtos: {
      consultar: ["produtos.consultar", "pagina", "datade dataate", "pages sync"],
      detalhar: ["produtos.detalhar", "codigoProduto", ""],
    },
    grades: {
      detalhar: ["grades.detalhar", "codigoProduto", ""],
    },
    fotos: {
      consultar: ["fotos.consultar", "codigoProduto", ""],
      baixar: ["fotos.baixar", "codigoProduto posicao", ""],
    },
    precos: {
      consultar: ["precos.consultar", "", "datade dataate", "pages sync"],
      detalhar: ["precos.detalhar", "codigoProduto", ""],
    },
    precosV2: {
      detalhar: ["precos_v2.detalhar", "codigoProduto", ""],
    },
    promocoes: {
      consultar: ["promocoes.consultar", "pagina", "datade dataate", "pages sync"],
      detalhar: ["promocoes.detalhar", "codigoProduto", ""],
      detalharProduto: ["promocoes.detalhar.produto", "codigoProduto", ""],
    },
    estoque: {
      detalhar: ["estoque.detalhar", "codigoProduto", ""],
      detalharGrade: ["estoque.detalhar.grade", "codigoProduto", ""],
      detalharGradeCor: ["estoque.detalhar.grade_cor", "codigoProduto cor", ""],
      detalharGradeTamanho: ["estoque.detalhar.grade_tamanho", "codigoProduto tamanho", ""],
      detalharGradeTamanhoCor: ["estoque.detalhar.grade_tamanho_cor", "codigoProduto tamanho cor", ""],
      detalharGradeUrl: ["estoque.detalhar.grade_url", "codigoProduto", ""],
    },
    estoqueV2: {
      detalhar: ["estoque_v2.detalhar", "codigoProduto", ""],
      detalharLote: ["estoque_v2.detalhar.lote", "codigoProduto lote", ""],
      detalharSerie: ["estoque_v2.detalhar.serie", "codigoProduto serie", ""],
      detalharEdicao: ["estoque_v2.detalhar.edicao", "codigoProduto edicao", ""],
      detalharGrade: ["estoque_v2.detalhar.grade", "codigoProduto", ""],
      detalharGradeCor: ["estoque_v2.detalhar.grade_cor", "codigoProduto cor", ""],
      detalharGradeTamanho: ["estoque_v2.detalhar.grade_tamanho", "codigoProduto tamanho", ""],
      detalharGradeTamanhoCor: ["estoque_v2.detalhar.grade_tamanho_cor", "codigoProduto tamanho cor", ""],
      consultar: ["estoque_v2.consultar", "pagina", "datade dataate", "pages sync"],
    },
    vendas: {
      cadastrar: ["vendas.cadastrar", "", "", "body follow find"],
    },
    recibos: {
      detalhar: ["recibos.detalhar", "recibo", ""],
    },
    saidas: {
      detalhar: ["saidas.detalhar", "sequencia", ""],
      consultar: ["saidas.consultar", "pagina", "", "pages sync"],
      consultarPeriodo: ["saidas.consultar.periodo", "", "tipodata datade dataate", "pages sync"],
    },
  },
};
