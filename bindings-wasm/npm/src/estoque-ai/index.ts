// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** The client of EstoqueAi. */
import type { Call } from "../call.js";
import { Client, type System } from "../client.js";
import type { Options } from "../types.js";
import type * as t from "./types.js";

export type * from "./types.js";
export { ProblemsError, VendorError } from "../errors.js";

/**
 * EstoqueAi
 * Faz as chamadas e não envia nenhuma; impresso, não mostra segredo.
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
  cadastrar(body: t.MovimentoRequest, options?: Options): Call<t.MovimentoRecebido>;
  /**
   * Enviar o movimento do dia em CSV.
   * O mesmo envio como arquivo CSV, menor que o JSON: cabeçalho, 16 colunas separadas por ponto e vírgula, cnpj e dtMovimento repetidos em cada linha. Nenhum texto pode conter ponto e vírgula nem quebra de linha.
   * Repetida, faz outra vez.
   * `POST /api/auth-key/{authToken!}/movimentos`
   * Manual `estoque-ai`, linha 24: 1. Enviar Movimentações da Loja.
   */
  cadastrarCsv(body: t.MovimentoRequest, options?: Options): Call<t.MovimentoRecebido>;
  /**
   * Consultar os movimentos enviados.
   * Os movimentos enviados e o andamento de cada um. As datas são inclusivas e opcionais.
   * Só lê.
   * `GET /api/auth-key/{authToken!}/movimentos`
   * Manual `estoque-ai`, linha 81: 2. Consultar Histórico de Movimentações.
   */
  consultar(params?: t.MovimentosConsultarParams, options?: Options): Call<t.MovimentoResponse[]>;
  /**
   * Consultar o processamento de um movimento.
   * O andamento de um movimento: na fila, processado ou recusado.
   * Só lê.
   * `GET /api/auth-key/{authToken!}/movimentos/{idMovimento}`
   * Manual `estoque-ai`, linha 105: 3. Consultar Processamento.
   */
  detalhar(params: t.MovimentosDetalharParams, options?: Options): Call<t.MovimentoResponse>;
}

export interface EstoqueAiInventario {
  /**
   * Consultar o inventário.
   * O inventário de um dia, com todos os produtos contados.
   * Só lê.
   * `GET /api/auth-key/{authToken!}/inventario`
   * Manual `estoque-ai`, linha 126: 4. Consultar Inventário.
   */
  consultar(params?: t.InventarioConsultarParams, options?: Options): Call<t.InventarioResponse>;
  /**
   * Confirmar o recebimento do inventário.
   * Avisa que o inventário foi recebido. O manual não mostra corpo, nem no envio nem na resposta.
   * Repetida, deixa o mesmo resultado.
   * `PUT /api/auth-key/{authToken!}/inventario/{idInventario}`
   * Manual `estoque-ai`, linha 150: 5. Confirmar Recebimento do Inventário.
   */
  confirmar(params: t.InventarioConfirmarParams, options?: Options): Call<unknown>;
}

/** Operation, parameters of the path, parameters of the query, whether there is a body; or the operation that a record is made ready for. */
const SYSTEM: System = {
  id: "estoque_ai",
  name: "EstoqueAi",
  secrets: ["authToken"],
  resources: {
    movimentos: {
      cadastrar: ["movimentos.cadastrar", "", "", true],
      cadastrarCsv: ["movimentos.cadastrar.csv", "", "", true],
      consultar: ["movimentos.consultar", "", "dtInicio dtFim"],
      detalhar: ["movimentos.detalhar", "idMovimento", ""],
    },
    inventario: {
      consultar: ["inventario.consultar", "", "dtInventario"],
      confirmar: ["inventario.confirmar", "idInventario", ""],
    },
  },
};
