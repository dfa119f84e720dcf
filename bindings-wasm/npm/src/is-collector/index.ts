// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The client of IS Collector. */
import type { Call } from "../call.js";
import { TokenClient, type System } from "../client.js";
import type { ChangesFlow, PartsFlow, RunOptions } from "../flow.js";
import type { FlowOptions } from "../flow-types.js";
import type * as t from "./types.js";

export type * from "./types.js";
export * from "../errors.js";

/**
 * IS Collector
 * Faz chamadas e fluxos, e não envia nada por si: `via` envia. Impresso, não mostra segredo.
 */
export class IsCollector extends TokenClient<t.IsCollectorSettings> {
  constructor(settings: t.IsCollectorSettings) {
    super(SYSTEM, settings);
  }
}

export interface IsCollector {
  readonly autenticacao: IsCollectorAutenticacao;
  readonly coletas: IsCollectorColetas;
  readonly inventarios: IsCollectorInventarios;
  readonly conferencias: IsCollectorConferencias;
  readonly listas: IsCollectorListas;
}

export interface IsCollectorAutenticacao {
  /**
   * Autenticar.
   * Troca as credenciais TOKEN e SECRET por um token de acesso.
   * Só lê.
   * `POST /api/v1/authenticate`
   * Manual `is-collector`, linha 69: Gerar Token.
   */
  autenticar(body?: t.Credenciais, options?: FlowOptions): Call<t.TokenDeAcesso>;
}

export interface IsCollectorColetas {
  /**
   * Relacionar a lista de produtos das coletas avulsas.
   * Diz qual lista de produtos serve de base às coletas avulsas da filial.
   * Repetida, deixa o mesmo resultado.
   * `POST /api/v1/single/items`
   * Manual `is-collector`, linha 148: Relacionar Lista de Produtos.
   */
  cadastrarLista(body: t.ListaDaColeta, options?: FlowOptions): Call<t.Total>;
  /**
   * Baixar uma coleta avulsa.
   * Os registros de uma coleta avulsa. O código chega pela notificação que o usuário dispara no gerenciador web.
   * Só lê.
   * `POST /api/v1/single/download`
   * Manual `is-collector`, linha 233: Download Coleta Avulsa.
   */
  baixar(body: t.PedidoDeColeta, options?: FlowOptions): Call<t.Coleta>;
}

export interface IsCollectorInventarios {
  /**
   * Criar um inventário.
   * Cria um inventário na filial do token. Enviar de novo cria outro.
   * Repetida, faz outra vez.
   * `POST /api/v1/inventory/create`
   * Manual `is-collector`, linha 365: Criar inventário.
   */
  cadastrar(body: t.CadastroInventario, options?: FlowOptions): Call<t.Criado>;
  /**
   * Cadastrar setores e áreas de um inventário.
   * Cria a estrutura de setores e áreas em que o inventário é contado.
   * Repetida, faz outra vez.
   * `POST /api/v1/inventory/positions`
   * Manual `is-collector`, linha 511: Setores e Áreas.
   */
  cadastrarPosicoes(body: t.Posicoes, options?: FlowOptions): Call<t.TotalDePosicoes>;
  /**
   * Relacionar uma lista de produtos a um inventário.
   * Faz o inventário usar uma lista de produtos que já existe, sem limite de itens.
   * Repetida, deixa o mesmo resultado.
   * `POST /api/v1/inventory/items`
   * Manual `is-collector`, linha 600: Relacionar Lista de Produtos.
   */
  cadastrarLista(body: t.ListaDoInventario, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os itens de um inventário.
   * Cadastra ou atualiza a lista exclusiva do inventário, de até 10 mil itens. Os campos de pallet que cada item precisa trazer dependem do palletOption com que o inventário foi criado: diga-o à chamada, que confere os itens por ele e não o envia.
   * Repetida, deixa o mesmo resultado.
   * `POST /api/v1/inventory/items`
   * Manual `is-collector`, linha 726: Criar Lista de Produtos.
   */
  cadastrarItens(body: t.ItensDoInventario, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os itens de um inventário.
   * O mesmo que `cadastrarItens`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesItens(body: t.ItensDoInventario, options?: RunOptions): PartsFlow<t.Total>;
  /**
   * Cadastrar os códigos relacionados de um inventário.
   * Só serve a um inventário com lista exclusiva: numa lista relacionada valem os códigos dela.
   * Repetida, deixa o mesmo resultado.
   * `POST /api/v1/inventory/relateditems`
   * Manual `is-collector`, linha 848: Códigos Relacionados.
   */
  cadastrarCodigosRelacionados(body: t.RelacionadosDoInventario, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os códigos relacionados de um inventário.
   * O mesmo que `cadastrarCodigosRelacionados`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesCodigosRelacionados(body: t.RelacionadosDoInventario, options?: RunOptions): PartsFlow<t.Total>;
  /**
   * Cadastrar o estoque de um inventário.
   * O estoque esperado, que só serve de comparação em alguns relatórios.
   * Repetida, faz outra vez.
   * `POST /api/v1/inventory/stock`
   * Manual `is-collector`, linha 971: Estoque.
   */
  cadastrarEstoque(body: t.EstoqueDoInventario, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar o estoque de um inventário.
   * O mesmo que `cadastrarEstoque`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesEstoque(body: t.EstoqueDoInventario, options?: RunOptions): PartsFlow<t.Total>;
  /**
   * Cadastrar os dispositivos de um inventário.
   * Os aparelhos que podem coletar no inventário.
   * Repetida, faz outra vez.
   * `POST /api/v1/inventory/devices`
   * Manual `is-collector`, linha 1076: Dispositivos.
   */
  cadastrarDispositivos(body: t.DispositivosDoInventario, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os dispositivos de um inventário.
   * O mesmo que `cadastrarDispositivos`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesDispositivos(body: t.DispositivosDoInventario, options?: RunOptions): PartsFlow<t.Total>;
  /**
   * Cadastrar os operadores de um inventário.
   * Os operadores que podem coletar no inventário.
   * Repetida, faz outra vez.
   * `POST /api/v1/inventory/employees`
   * Manual `is-collector`, linha 1178: Operadores.
   */
  cadastrarOperadores(body: t.OperadoresDoInventario, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os operadores de um inventário.
   * O mesmo que `cadastrarOperadores`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesOperadores(body: t.OperadoresDoInventario, options?: RunOptions): PartsFlow<t.Total>;
  /**
   * Alterar o status de um inventário.
   * Muda o status de um inventário. Finalizá-lo pode disparar uma notificação, se a conta estiver configurada assim.
   * Repetida, deixa o mesmo resultado.
   * `POST /api/v1/inventory/status`
   * Manual `is-collector`, linha 1264: Alterar Status.
   */
  atualizarStatus(body: t.NovoStatus, options?: FlowOptions): Call<t.Resultado>;
  /**
   * Baixar um inventário.
   * Os totais de um inventário e o endereço do arquivo com a contagem.
   * Só lê.
   * `POST /api/v1/inventory/download`
   * Manual `is-collector`, linha 1350: Download Inventário.
   */
  baixar(body: t.PedidoDeInventario, options?: FlowOptions): Call<t.Inventario>;
  /**
   * Baixar o arquivo de um inventário.
   * O arquivo de que dataCollectionUrl dá o endereço: txt, csv ou json, lido às mesmas linhas. O manual não diz como txt e csv separam as colunas; o separador é achado pelos nomes da primeira linha. Nem diz se o token é preciso: vai junto.
   * Só lê.
   * `GET /api/v1/download/{arquivo}`
   * Manual `is-collector`, linha 1379: Download Inventário.
   */
  baixarArquivo(params: t.InventariosBaixarArquivoParams, options?: FlowOptions): Call<t.RegistroDoInventario[]>;
}

export interface IsCollectorConferencias {
  /**
   * Criar uma conferência.
   * Cria uma conferência na filial do token, com os seus itens. Enviar de novo cria outra.
   * Repetida, faz outra vez.
   * `POST /api/v1/check/create`
   * Manual `is-collector`, linha 1531: Criar Conferência.
   */
  cadastrar(body: t.CadastroConferencia, options?: FlowOptions): Call<t.Criado>;
  /**
   * Cadastrar os códigos relacionados de uma conferência.
   * Os códigos que, na conferência, contam como outros.
   * Repetida, deixa o mesmo resultado.
   * `POST /api/v1/check/relateditems`
   * Manual `is-collector`, linha 1654: Códigos Relacionados.
   */
  cadastrarCodigosRelacionados(body: t.RelacionadosDaConferencia, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os códigos relacionados de uma conferência.
   * O mesmo que `cadastrarCodigosRelacionados`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesCodigosRelacionados(body: t.RelacionadosDaConferencia, options?: RunOptions): PartsFlow<t.Total>;
  /**
   * Cadastrar os dispositivos de uma conferência.
   * Os aparelhos que podem coletar na conferência.
   * Repetida, faz outra vez.
   * `POST /api/v1/check/devices`
   * Manual `is-collector`, linha 1757: Dispositivos.
   */
  cadastrarDispositivos(body: t.DispositivosDaConferencia, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os dispositivos de uma conferência.
   * O mesmo que `cadastrarDispositivos`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesDispositivos(body: t.DispositivosDaConferencia, options?: RunOptions): PartsFlow<t.Total>;
  /**
   * Baixar uma conferência.
   * Os totais e os registros de uma conferência, terminada ou não.
   * Só lê.
   * `POST /api/v1/check/download`
   * Manual `is-collector`, linha 1847: Download Conferência.
   */
  baixar(body: t.PedidoDeConferencia, options?: FlowOptions): Call<t.Conferencia>;
}

export interface IsCollectorListas {
  /**
   * Consultar as listas de produtos.
   * As listas da filial. Só o gerenciador web as cria; aqui elas são lidas e preenchidas.
   * Só lê.
   * `POST /api/v1/productlists`
   * Manual `is-collector`, linha 1978: Obter Listas de Produtos.
   */
  consultar(body?: t.PedidoDeListas, options?: FlowOptions): Call<t.Listas>;
  /**
   * Consultar as listas de produtos.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `LISTID`. O novo `cursor` vem no fim.
   */
  sincronizar(body?: t.PedidoDeListas, options?: RunOptions): ChangesFlow<t.Lista>;
  /**
   * Cadastrar os itens de uma lista de produtos.
   * Cadastra ou atualiza os produtos de uma lista.
   * Repetida, deixa o mesmo resultado.
   * `POST /api/v1/productlists/items`
   * Manual `is-collector`, linha 2124: Cadastrar/Atualizar Produtos.
   */
  cadastrarItens(body: t.ItensDaLista, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os itens de uma lista de produtos.
   * O mesmo que `cadastrarItens`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesItens(body: t.ItensDaLista, options?: RunOptions): PartsFlow<t.Total>;
  /**
   * Cadastrar os códigos relacionados de uma lista de produtos.
   * Cadastra ou atualiza os códigos que, na lista, contam como outros.
   * Repetida, deixa o mesmo resultado.
   * `POST /api/v1/productlists/relateditems`
   * Manual `is-collector`, linha 2247: Códigos Relacionados.
   */
  cadastrarCodigosRelacionados(body: t.RelacionadosDaLista, options?: FlowOptions): Call<t.Total>;
  /**
   * Cadastrar os códigos relacionados de uma lista de produtos.
   * O mesmo que `cadastrarCodigosRelacionados`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.
   * Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
   */
  enviarEmLotesCodigosRelacionados(body: t.RelacionadosDaLista, options?: RunOptions): PartsFlow<t.Total>;
}

/** Operation, parameters of the path, parameters of the query, `body` and the flows; or the operation that a record is made ready for. */
const SYSTEM: System = {
  id: "is_collector",
  name: "IsCollector",
  secrets: ["username", "password", "token"],
  resources: {
    autenticacao: {
      autenticar: ["autenticacao.autenticar", "", "", "body"],
    },
    coletas: {
      cadastrarLista: ["coletas.cadastrar.lista", "", "", "body"],
      baixar: ["coletas.baixar", "", "", "body"],
    },
    inventarios: {
      cadastrar: ["inventarios.cadastrar", "", "", "body"],
      cadastrarPosicoes: ["inventarios.cadastrar.posicoes", "", "", "body"],
      cadastrarLista: ["inventarios.cadastrar.lista", "", "", "body"],
      cadastrarItens: ["inventarios.cadastrar.itens", "", "", "body batches"],
      cadastrarCodigosRelacionados: ["inventarios.cadastrar.codigos_relacionados", "", "", "body batches"],
      cadastrarEstoque: ["inventarios.cadastrar.estoque", "", "", "body batches"],
      cadastrarDispositivos: ["inventarios.cadastrar.dispositivos", "", "", "body batches"],
      cadastrarOperadores: ["inventarios.cadastrar.operadores", "", "", "body batches"],
      atualizarStatus: ["inventarios.atualizar.status", "", "", "body"],
      baixar: ["inventarios.baixar", "", "", "body"],
      baixarArquivo: ["inventarios.baixar.arquivo", "arquivo", ""],
    },
    conferencias: {
      cadastrar: ["conferencias.cadastrar", "", "", "body"],
      cadastrarCodigosRelacionados: ["conferencias.cadastrar.codigos_relacionados", "", "", "body batches"],
      cadastrarDispositivos: ["conferencias.cadastrar.dispositivos", "", "", "body batches"],
      baixar: ["conferencias.baixar", "", "", "body"],
    },
    listas: {
      consultar: ["listas.consultar", "", "", "body sync"],
      cadastrarItens: ["listas.cadastrar.itens", "", "", "body batches"],
      cadastrarCodigosRelacionados: ["listas.cadastrar.codigos_relacionados", "", "", "body batches"],
    },
  },
};
