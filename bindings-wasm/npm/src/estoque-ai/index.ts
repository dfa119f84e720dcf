// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The client of EstoqueAi. */
import type { Call } from "../call.js";
import { Client, type System } from "../client.js";
import type { AnswerFlow, ChangesFlow, ListFlow, RunOptions } from "../flow.js";
import type { FlowOptions } from "../flow-types.js";
import type * as t from "./types.js";

export type * from "./types.js";
export * from "../errors.js";

/**
 * EstoqueAi
 * Faz chamadas e fluxos, e não envia nada por si: `via` envia. Impresso, não mostra segredo.
 */
export class EstoqueAi extends Client<t.EstoqueAiSettings> {
  constructor(settings: t.EstoqueAiSettings) {
    super(SYSTEM, settings);
  }
}

export interface EstoqueAi {
  readonly movimentos: EstoqueAiMovimentos;
  readonly inventario: EstoqueAiInventario;
}

export interface EstoqueAiMovimentos {
  /**
   * Enviar o movimento do dia.
   * Envia o movimento de um dia em JSON, depois do fechamento e até as 2 horas do dia seguinte. O processamento vem depois: consulte-o pelo idMovimento. Um novo envio da mesma data substitui o anterior, enquanto este não começou a ser processado.
   * Repetida, faz outra vez.
   * `POST /api/auth-key/{authToken!}/movimentos`
   * Manual `estoque-ai`, linha 24: 1. Enviar Movimentações da Loja.
   */
  cadastrar(body: t.MovimentoRequest, options?: FlowOptions): Call<t.MovimentoRecebido>;
  /**
   * Enviar o movimento do dia.
   * O mesmo que `cadastrar`, e acompanha até estar processado; recusado, é um `RefusedError`. Pergunta a cada 1 min, por até 12 h.
   * Com o `cursor` de um acompanhamento que parou, outro continua sem enviar de novo.
   */
  enviarEAcompanhar(body: t.MovimentoRequest, options?: RunOptions): AnswerFlow<t.MovimentoResponse>;
  /**
   * Enviar o movimento do dia em CSV.
   * O mesmo envio como arquivo CSV, menor que o JSON: cabeçalho, 16 colunas separadas por ponto e vírgula, cnpj e dtMovimento repetidos em cada linha. Nenhum texto pode conter ponto e vírgula nem quebra de linha.
   * Repetida, faz outra vez.
   * `POST /api/auth-key/{authToken!}/movimentos`
   * Manual `estoque-ai`, linha 24: 1. Enviar Movimentações da Loja.
   */
  cadastrarCsv(body: t.MovimentoRequest, options?: FlowOptions): Call<t.MovimentoRecebido>;
  /**
   * Enviar o movimento do dia em CSV.
   * O mesmo que `cadastrarCsv`, e acompanha até estar processado; recusado, é um `RefusedError`. Pergunta a cada 1 min, por até 12 h.
   * Com o `cursor` de um acompanhamento que parou, outro continua sem enviar de novo.
   */
  enviarEAcompanharCsv(body: t.MovimentoRequest, options?: RunOptions): AnswerFlow<t.MovimentoResponse>;
  /**
   * Consultar os movimentos enviados.
   * Os movimentos enviados e o andamento de cada um. As datas são inclusivas e opcionais.
   * Só lê.
   * `GET /api/auth-key/{authToken!}/movimentos`
   * Manual `estoque-ai`, linha 81: 2. Consultar Histórico de Movimentações.
   */
  consultar(params?: t.MovimentosConsultarParams, options?: FlowOptions): Call<t.MovimentoResponse[]>;
  /**
   * Consultar os movimentos enviados.
   * Todas as linhas de `consultar`, página por página, à medida que são usadas. Um período de `dtInicio` a `dtFim` é lido em partes de até 31 dias.
   * Com o `cursor` de uma leitura que parou, outra continua dali.
   */
  iterar(params?: t.MovimentosConsultarParams, options?: RunOptions): ListFlow<t.MovimentoResponse>;
  /**
   * Consultar os movimentos enviados.
   * Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.
   * Uma linha se conhece por `idMovimento`. O novo `cursor` vem no fim.
   */
  sincronizar(params?: t.MovimentosConsultarParams, options?: RunOptions): ChangesFlow<t.MovimentoResponse>;
  /**
   * Consultar o processamento de um movimento.
   * O andamento de um movimento: na fila, processado ou recusado.
   * Só lê.
   * `GET /api/auth-key/{authToken!}/movimentos/{idMovimento}`
   * Manual `estoque-ai`, linha 105: 3. Consultar Processamento.
   */
  detalhar(params: t.MovimentosDetalharParams, options?: FlowOptions): Call<t.MovimentoResponse>;
}

export interface EstoqueAiInventario {
  /**
   * Consultar o inventário.
   * O inventário de um dia, com todos os produtos contados.
   * Só lê.
   * `GET /api/auth-key/{authToken!}/inventario`
   * Manual `estoque-ai`, linha 126: 4. Consultar Inventário.
   */
  consultar(params?: t.InventarioConsultarParams, options?: FlowOptions): Call<t.InventarioResponse>;
  /**
   * Confirmar o recebimento do inventário.
   * Avisa que o inventário foi recebido. O manual não mostra corpo, nem no envio nem na resposta.
   * Repetida, deixa o mesmo resultado.
   * `PUT /api/auth-key/{authToken!}/inventario/{idInventario}`
   * Manual `estoque-ai`, linha 150: 5. Confirmar Recebimento do Inventário.
   */
  confirmar(params: t.InventarioConfirmarParams, options?: FlowOptions): Call<unknown>;
}

/** Operation, parameters of the path, parameters of the query, `body` and the flows; or the operation that a record is made ready for. */
const SYSTEM: System = {
  id: "estoque_ai",
  name: "EstoqueAi",
  secrets: ["authToken"],
  resources: {
    movimentos: {
      cadastrar: ["movimentos.cadastrar", "", "", "body follow"],
      cadastrarCsv: ["movimentos.cadastrar.csv", "", "", "body follow"],
      consultar: ["movimentos.consultar", "", "dtInicio dtFim", "pages sync"],
      detalhar: ["movimentos.detalhar", "idMovimento", ""],
    },
    inventario: {
      consultar: ["inventario.consultar", "", "dtInventario"],
      confirmar: ["inventario.confirmar", "idInventario", ""],
    },
  },
};
