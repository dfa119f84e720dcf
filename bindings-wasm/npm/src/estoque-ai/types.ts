// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** Types of EstoqueAi: what is sent, and what is read. */
import type { ClientSettings } from "../client.js";

/** Os dados de acesso de uma loja ao EstoqueAi. */
export interface EstoqueAiSettings extends ClientSettings {
  /**
   * Endereço do servidor.
   * Só para sair da produção: https://api-retaguarda-dev.bagarote.com.br é a homologação. Sem barra no fim e sem o caminho.
   */
  url?: string | null | undefined;
  /**
   * Token da loja.
   * Token recebido na contratação. Vai no caminho de cada chamada e pode ser trocado a qualquer momento.
   */
  authToken?: string | null | undefined;
  /**
   * Campo do arquivo.
   * Nome da parte do formulário que leva o arquivo CSV. O manual não o diz; sem este ajuste é file.
   */
  campoArquivo?: string | null | undefined;
  /**
   * User-Agent.
   * Nome com que o programa se apresenta ao servidor.
   */
  userAgent?: string | null | undefined;
  /**
   * Chamadas por minuto.
   * Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum.
   * Inteiro de 1 a 6000.
   */
  callsPerMinute?: number | string | null | undefined;
  /**
   * Fuso horário.
   * Diferença para UTC, como -03:00. As datas desta API não levam fuso, e o manual não diz qual é.
   * Até 6 caracteres.
   */
  utcOffset?: string | null | undefined;
}

/** Parâmetros de `movimentos.consultar`. */
export interface MovimentosConsultarParams {
  /**
   * Data inicial.
   * Primeiro dia do período.
   * `AAAA-MM-DD`.
   */
  dtInicio?: string | null | undefined;
  /**
   * Data final.
   * Último dia do período.
   * `AAAA-MM-DD`.
   */
  dtFim?: string | null | undefined;
}

/** Parâmetros de `movimentos.detalhar`. */
export interface MovimentosDetalharParams {
  /**
   * Identificador do movimento.
   * Identificador dado no recebimento.
   */
  idMovimento: string;
}

/** Parâmetros de `inventario.consultar`. */
export interface InventarioConsultarParams {
  /**
   * Data do inventário.
   * Dia da contagem. Sem ela, o dia corrente.
   * `AAAA-MM-DD`.
   */
  dtInventario?: string | null | undefined;
}

/** Parâmetros de `inventario.confirmar`. */
export interface InventarioConfirmarParams {
  /**
   * Identificador do inventário.
   * Identificador que veio com o inventário.
   */
  idInventario: string;
}

/** O movimento de um dia da loja. */
export interface MovimentoRequest {
  /**
   * CNPJ.
   * CNPJ da loja: 14 caracteres sem máscara, com zeros à esquerda.
   */
  cnpj: string;
  /**
   * Data do movimento.
   * Dia das vendas e dos acertos. Um dia é um arquivo só: outro com a mesma data o substitui.
   * `AAAA-MM-DD`.
   */
  dtMovimento: string;
  /**
   * Movimentos.
   * Ao menos os produtos vendidos ou que mudaram de preço ou estoque; pode ser todo o mix.
   * Pelo menos 1 na lista.
   */
  movimentos: readonly Movimento[];
}

/** O movimento de um produto no dia. */
export interface Movimento {
  /**
   * Código do produto.
   * Código do produto no sistema da loja, com os zeros à esquerda que tiver.
   */
  codigoProduto: string;
  /**
   * GTIN.
   * Código de barras lido no caixa, só dígitos: 8 ou 13. Sendo vários, o principal.
   * GTIN de 8 ou 13 dígitos.
   */
  gtin: string;
  /**
   * Nome do produto.
   * Nome do produto, de preferência o da gôndola.
   * Até 60 caracteres.
   */
  nomeProduto: string;
  /**
   * Quantidade vendida.
   * Total vendido no dia com este GTIN, com duas casas.
   * Até 2 casas decimais.
   */
  qtdVendida: number | string;
  /**
   * Preço de custo.
   * Custo da última compra, com duas casas.
   * Até 2 casas decimais.
   */
  precoCusto?: number | string | null | undefined;
  /**
   * Preço de venda.
   * Preço atual na loja, com duas casas.
   * Até 2 casas decimais.
   */
  precoVenda?: number | string | null | undefined;
  /**
   * Preço promocional.
   * Descontinuado: existe por compatibilidade. Deixe em branco.
   * Até 2 casas decimais.
   */
  precoPromocao?: number | string | null | undefined;
  /**
   * Estoque.
   * Estoque no fechamento da loja, com duas casas. Pode ser negativo.
   * Até 2 casas decimais.
   */
  qtdEstoque: number | string;
  /**
   * Acerto de estoque.
   * Entradas e saídas que não são venda nem compra, como avaria, furto, consumo, devolução ou transferência: positivo quando entra, negativo quando sai.
   * Até 2 casas decimais.
   */
  acertoEstoque: number | string;
  /**
   * Reposição de estoque.
   * Quantidade que entrou no estoque nesse dia, com duas casas.
   * Até 2 casas decimais.
   */
  reposicaoEstoque: number | string;
  /**
   * Classificador 1.
   * Primeiro nível da hierarquia do produto, em texto livre.
   * Até 40 caracteres.
   */
  classificador1?: string | null | undefined;
  /**
   * Classificador 2.
   * Segundo nível da hierarquia do produto, em texto livre.
   * Até 40 caracteres.
   */
  classificador2?: string | null | undefined;
  /**
   * Classificador 3.
   * Terceiro nível da hierarquia do produto, em texto livre.
   * Até 40 caracteres.
   */
  classificador3?: string | null | undefined;
  /**
   * Todos os GTINs.
   * Todos os códigos de barras do produto, com barra entre eles, sem limite de tamanho.
   * GTINs de 8 ou 13 dígitos, separados por `/`.
   */
  todosGtins?: string | null | undefined;
}

/** O recebimento de um movimento. */
export interface MovimentoRecebido {
  /**
   * Identificador do movimento.
   * Com ele se acompanha o processamento. O cabeçalho Location aponta um caminho que não existe: use este.
   */
  idMovimento: string;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O andamento de um movimento enviado. */
export interface MovimentoResponse {
  /**
   * Identificador do movimento.
   * Identificador dado no recebimento.
   */
  idMovimento: string;
  /**
   * Data do movimento.
   * Dia a que se refere.
   * `AAAA-MM-DD`.
   */
  dtMovimento: string | null;
  /**
   * Recebimento.
   * Quando chegou. O fuso não é informado.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtRecebimento: string | null;
  /**
   * Processamento.
   * Quando foi processado. Nulo, o movimento ainda está na fila, diga falhou o que disser.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtProcessamento?: string | null;
  /**
   * Falhou.
   * Se o processamento falhou. Só vale quando dtProcessamento está preenchido.
   */
  falhou: boolean | null;
  /**
   * Observação.
   * O resultado do processamento; na falha, o motivo. O texto do manual escreve a chave com acento.
   */
  observacao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O inventário de um dia. */
export interface InventarioResponse {
  /**
   * Identificador do inventário.
   * Com ele se confirma o recebimento.
   */
  idInventario: string;
  /**
   * Data do inventário.
   * Dia da contagem.
   * `AAAA-MM-DD`.
   */
  dtInventario: string | null;
  /**
   * CNPJ.
   * CNPJ da loja.
   */
  cnpj: string | null;
  /**
   * Produtos.
   * Os produtos contados no dia.
   */
  produtos: ProdutoInventariadoResponse[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto contado. */
export interface ProdutoInventariadoResponse {
  /**
   * Código do produto.
   * Código do produto na base da loja. No exemplo vem "1" o que foi enviado como "000001": compare pela regra da própria loja.
   */
  codigoProduto: string;
  /**
   * Contagem no estoque.
   * Quantidade contada no estoque.
   * Até 4 casas decimais.
   */
  inventarioEstoque: number | null;
  /**
   * Contagem na loja.
   * Quantidade contada à vista do público: vitrine, prateleira, expositor.
   * Até 4 casas decimais.
   */
  inventarioLoja: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}
