// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** Types of IS Collector: what is sent, and what is read. */
import type { ClientSettings } from "../client.js";

/** Os dados de acesso de uma filial ao IS Collector. */
export interface IsCollectorSettings extends ClientSettings {
  /**
   * Endereço do servidor.
   * Outro servidor no lugar de https://app.iscollector.com, como um de testes.
   */
  url?: string | null | undefined;
  /**
   * Credencial TOKEN.
   * A credencial TOKEN da filial; só a autenticação a usa. As notificações também a trazem.
   */
  username?: string | null | undefined;
  /**
   * Credencial SECRET.
   * A credencial SECRET da filial; só a autenticação a usa.
   */
  password?: string | null | undefined;
  /**
   * Token de acesso.
   * O access_token dado pela autenticação. Vale o que expires_in diz, um dia nos exemplos.
   */
  token?: string | null | undefined;
  /**
   * Usuário.
   * E-mail de um usuário da conta: vai no corpo de toda chamada que não traga outro, menos na autenticação.
   * Endereço de e-mail.
   */
  user?: string | null | undefined;
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
   * Diferença para UTC. Aqui não muda nada: as datas com hora desta API são sempre em UTC.
   * Até 6 caracteres.
   */
  utcOffset?: string | null | undefined;
}

/** Parâmetros de `inventarios.baixar.arquivo`. */
export interface InventariosBaixarArquivoParams {
  /**
   * Arquivo.
   * Nome do arquivo: o que vem depois da última barra de dataCollectionUrl.
   */
  arquivo: string;
}

/** As credenciais de uma filial. */
export interface Credenciais {
  /**
   * Credencial TOKEN.
   * A credencial TOKEN. Sem ela na chamada, vai a da sessão.
   */
  username?: string | undefined;
  /**
   * Credencial SECRET.
   * A credencial SECRET. Sem ela na chamada, vai a da sessão.
   */
  password?: string | undefined;
}

/** A lista de produtos das coletas avulsas da filial. */
export interface ListaDaColeta {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Lista de produtos.
   * Código da lista, visto no gerenciador web ou na consulta das listas.
   * Inteiro a partir de 1.
   */
  itemlistid: number | string;
}

/** Uma coleta avulsa a baixar. */
export interface PedidoDeColeta {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Coleta avulsa.
   * Código da coleta. Só uma notificação o diz: a coleta não é criada pela API.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Consolidação.
   * Linha a linha, ou somado por código.
   * `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código.
   */
  mode: "linebyline" | "sum";
}

/** Um inventário a criar. */
export interface CadastroInventario {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Nome.
   * Nome do inventário. A tabela do manual o chama de nome da conferência, por engano.
   * Até 80 caracteres.
   */
  name: string;
  /**
   * Referência.
   * Identificador do inventário no outro sistema.
   * Até 20 caracteres.
   */
  ref?: string | null | undefined;
  /**
   * Data.
   * Data do inventário, AAAA-MM-DD. No download volta com 00:00:00.
   * `AAAA-MM-DD`.
   */
  date: string;
  /**
   * Códigos aceitos.
   * Quais códigos podem ser coletados.
   * `1` qualquer código, `2` só produtos carregados, `3` produtos carregados, e os desconhecidos com confirmação.
   */
  beepOption: 1 | 2 | 3;
  /**
   * Um bipe por código.
   * Se um código não pode ser bipado de novo.
   */
  oneBeepOption: boolean;
  /**
   * Edição no aplicativo.
   * Se a descrição de um código pode ser cadastrada ou mudada no aplicativo.
   */
  editOption: boolean;
  /**
   * Coleta de pallets.
   * Como se coletam pallets. Decide o que os itens do inventário precisam trazer.
   * `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
   */
  palletOption: 1 | 2 | 3;
  /**
   * Identificar o operador.
   * Se o operador tem de se identificar.
   */
  employeeOption: boolean;
  /**
   * Produtividade por quantidade.
   * Se a produtividade é acompanhada pela quantidade total.
   */
  productivityQty: boolean;
  /**
   * Produtividade por bipes.
   * Se a produtividade é acompanhada pelo número de bipes.
   */
  productivityBeep: boolean;
}

/** Os setores e áreas de um inventário. */
export interface Posicoes {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Setores.
   * Os setores a cadastrar.
   * Pelo menos 1 na lista.
   */
  sectors: readonly Setor[];
}

/** Um setor com as suas áreas. */
export interface Setor {
  /**
   * Setor.
   * Nome do setor.
   * Até 30 caracteres.
   */
  name: string;
  /**
   * Áreas.
   * As áreas do setor.
   * Pelo menos 1 na lista.
   */
  areas: readonly Area[];
}

/** Uma área de um setor. */
export interface Area {
  /**
   * Número da área.
   * Número da área.
   * Inteiro a partir de 0.
   */
  range: number | string;
  /**
   * Endereço.
   * Endereço próprio da área, sem espaços. Sem ele, a área vale pelo número.
   * Até 20 caracteres.
   */
  address?: string | null | undefined;
}

/** A lista de produtos que um inventário usa. */
export interface ListaDoInventario {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Lista de produtos.
   * Código da lista, visto no gerenciador web ou na consulta das listas.
   * Inteiro a partir de 1.
   */
  itemlistid: number | string;
}

/**
 * Produtos da lista exclusiva de um inventário.
 * Com palletOption = "2", cada item de items tem qtyPerPallet.
 * Com palletOption = "3", cada item de items tem rowsPerPallet, boxesPerRow, qtyPerBox.
 * Com truncate = "true" e items ausente ou vazio, só com a opção `confirm`.
 */
export interface ItensDoInventario {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Coleta de pallets.
   * O palletOption com que o inventário foi criado. Não é enviado: serve para conferir se cada item traz os dados de pallet de que precisa.
   * `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
   */
  palletOption?: 1 | 2 | 3 | null | undefined;
  /**
   * Zerar a lista.
   * Se a lista é esvaziada antes. Com true e sem itens ela fica vazia, e a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Itens.
   * Os produtos a cadastrar ou atualizar: uma lista exclusiva tem no máximo 10 mil.
   * De 0 a 10000 na lista.
   */
  items?: readonly Item[] | null | undefined;
}

/** Um produto de uma lista. */
export interface Item {
  /**
   * Código.
   * Código do produto, como será bipado.
   * Até 100 caracteres.
   */
  code: string;
  /**
   * Descrição.
   * Descrição do produto.
   * Até 120 caracteres.
   */
  description: string;
  /**
   * Informação 1.
   * Descrição auxiliar.
   * Até 20 caracteres.
   */
  info1?: string | null | undefined;
  /**
   * Informação 2.
   * Outra descrição auxiliar.
   * Até 20 caracteres.
   */
  info2?: string | null | undefined;
  /**
   * Camadas por pallet.
   * Camadas de um pallet. Obrigatório no modo detalhado.
   * Inteiro a partir de 0.
   */
  rowsPerPallet?: number | string | null | undefined;
  /**
   * Caixas por camada.
   * Caixas de cada camada do pallet. Obrigatório no modo detalhado.
   * Inteiro a partir de 0.
   */
  boxesPerRow?: number | string | null | undefined;
  /**
   * Unidades por caixa.
   * Unidades em cada caixa. Obrigatório no modo detalhado.
   * Inteiro a partir de 0.
   */
  qtyPerBox?: number | string | null | undefined;
  /**
   * Unidades por pallet.
   * Unidades de um pallet. Obrigatório no modo simplificado; nenhum exemplo o mostra.
   * Inteiro a partir de 0.
   */
  qtyPerPallet?: number | string | null | undefined;
  /**
   * Informação extra.
   * Se o aplicativo pede mais um dado na coleta: 0, 1 ou 2.
   * `0` não pedir, `1` pedir a informação extra padrão, `2` pedir o número de série.
   */
  extrainfo?: 0 | 1 | 2 | null | undefined;
}

/**
 * Códigos relacionados de um inventário.
 * Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
 */
export interface RelacionadosDoInventario {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Zerar a lista.
   * Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Códigos relacionados.
   * Os códigos a cadastrar.
   */
  relateditems?: readonly CodigoRelacionado[] | null | undefined;
}

/** Um código que conta como outro. */
export interface CodigoRelacionado {
  /**
   * Código principal.
   * Código que a contagem registra.
   * Até 100 caracteres.
   */
  code: string;
  /**
   * Código relacionado.
   * Código que, bipado, conta como o principal.
   * Até 100 caracteres.
   */
  relatedcode: string;
}

/**
 * O estoque com que um inventário é comparado.
 * Com truncate = "true" e stock ausente ou vazio, só com a opção `confirm`.
 */
export interface EstoqueDoInventario {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Zerar o estoque.
   * Se o estoque é apagado antes. Com true e sem itens, a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Estoque.
   * O estoque a cadastrar.
   */
  stock?: readonly ItemDeEstoque[] | null | undefined;
}

/** O estoque de um produto. */
export interface ItemDeEstoque {
  /**
   * Código.
   * Código do produto. Pode repetir-se, em outra posição.
   * Até 100 caracteres.
   */
  code: string;
  /**
   * Quantidade.
   * Quantidade em estoque.
   * Até 4 casas decimais.
   */
  qty: number | string;
  /**
   * Valor unitário.
   * Valor de uma unidade, com duas casas.
   * Até 2 casas decimais.
   */
  itemvalue?: number | string | null | undefined;
  /**
   * Posição.
   * Onde o produto fica no estoque.
   * Até 20 caracteres.
   */
  position?: string | null | undefined;
}

/**
 * Os aparelhos que podem coletar em um inventário.
 * Com truncate = "true" e devices ausente ou vazio, só com a opção `confirm`.
 */
export interface DispositivosDoInventario {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Zerar a lista.
   * Se os dispositivos são apagados antes. Com true e sem dispositivos, a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Dispositivos.
   * Os aparelhos a cadastrar.
   */
  devices?: readonly Dispositivo[] | null | undefined;
}

/** Um aparelho que pode coletar. */
export interface Dispositivo {
  /**
   * Dispositivo.
   * Identificador do aparelho.
   */
  deviceid: string;
}

/**
 * Os operadores que podem coletar em um inventário.
 * Com truncate = "true" e employees ausente ou vazio, só com a opção `confirm`.
 */
export interface OperadoresDoInventario {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Zerar a lista.
   * Se os operadores são apagados antes. Com true e sem operadores, a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Operadores.
   * Os operadores a cadastrar.
   */
  employees?: readonly Operador[] | null | undefined;
}

/** Um operador que pode coletar. */
export interface Operador {
  /**
   * Operador.
   * Código do operador, com os zeros à esquerda que tiver.
   */
  employeeid: string;
}

/** O novo status de um inventário. */
export interface NovoStatus {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Status.
   * O novo status do inventário, de 1 a 4.
   * `1` em planejamento, `2` criado, `3` em andamento, `4` finalizado.
   */
  status: 1 | 2 | 3 | 4;
}

/** Um inventário a baixar. */
export interface PedidoDeInventario {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Inventário.
   * Código do inventário, dado quando foi criado.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Consolidação.
   * Linha a linha, somado por código, ou somado por área e código.
   * `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código, `"area"` as quantidades somadas por área e código.
   */
  mode: "linebyline" | "sum" | "area";
  /**
   * Campos.
   * Quais campos o arquivo traz.
   * `"all"` todos, `"essential"` todos, menos a descrição dos itens.
   */
  fields: "all" | "essential";
  /**
   * Formato.
   * Formato do arquivo.
   * `"txt"` arquivo de texto, `"csv"` arquivo CSV, `"json"` arquivo JSON.
   */
  datatype: "txt" | "csv" | "json";
}

/** Uma conferência a criar. */
export interface CadastroConferencia {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Códigos aceitos.
   * Quais códigos podem ser coletados.
   * `1` qualquer código, `2` só produtos carregados, `3` produtos carregados, e os desconhecidos com confirmação.
   */
  beepOption: 1 | 2 | 3;
  /**
   * Um bipe por código.
   * Se um código não pode ser bipado de novo.
   */
  oneBeepOption: boolean;
  /**
   * Edição no aplicativo.
   * Se a descrição de um código pode ser cadastrada ou mudada no aplicativo.
   */
  editOption: boolean;
  /**
   * Finalização.
   * Quando a conferência termina.
   * `0` à mão, no gerenciador, `1` quando a primeira coleta é transmitida, `2` quando todos os códigos e quantidades conferem.
   */
  finishOnSend: 0 | 1 | 2;
  /**
   * Nome.
   * Nome da conferência.
   * Até 80 caracteres.
   */
  name: string;
  /**
   * Referência.
   * Identificador da conferência no outro sistema.
   * Até 20 caracteres.
   */
  ref?: string | null | undefined;
  /**
   * Itens.
   * Os produtos a conferir.
   * Pelo menos 1 na lista.
   */
  items: readonly ItemConferido[];
}

/** Um produto a conferir. */
export interface ItemConferido {
  /**
   * Código.
   * Código do produto, como será bipado.
   * Até 100 caracteres.
   */
  code: string;
  /**
   * Descrição.
   * Descrição do produto.
   * Até 120 caracteres.
   */
  description: string;
  /**
   * Informação 1.
   * Descrição auxiliar.
   * Até 20 caracteres.
   */
  info1?: string | null | undefined;
  /**
   * Informação 2.
   * Outra descrição auxiliar.
   * Até 20 caracteres.
   */
  info2?: string | null | undefined;
  /**
   * Quantidade.
   * Quantidade que deveria haver.
   * Até 4 casas decimais.
   */
  qty: number | string;
  /**
   * Informação extra.
   * Se o aplicativo pede mais um dado na coleta: 0, 1 ou 2.
   * `0` não pedir, `1` pedir a informação extra padrão, `2` pedir o número de série.
   */
  extrainfo?: 0 | 1 | 2 | null | undefined;
}

/**
 * Códigos relacionados de uma conferência.
 * Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
 */
export interface RelacionadosDaConferencia {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Conferência.
   * Código da conferência, dado quando foi criada.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Zerar a lista.
   * Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Códigos relacionados.
   * Os códigos a cadastrar.
   */
  relateditems?: readonly CodigoRelacionado[] | null | undefined;
}

/**
 * Os aparelhos que podem coletar em uma conferência.
 * Com truncate = "true" e devices ausente ou vazio, só com a opção `confirm`.
 */
export interface DispositivosDaConferencia {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Conferência.
   * Código da conferência, dado quando foi criada.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Zerar a lista.
   * Se os dispositivos são apagados antes. Com true e sem dispositivos, a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Dispositivos.
   * Os aparelhos a cadastrar.
   */
  devices?: readonly Dispositivo[] | null | undefined;
}

/** Uma conferência a baixar. */
export interface PedidoDeConferencia {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Conferência.
   * Código da conferência, dado quando foi criada.
   * Inteiro a partir de 1.
   */
  id: number | string;
  /**
   * Consolidação.
   * Linha a linha, ou somado por código.
   * `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código.
   */
  mode: "linebyline" | "sum";
}

/** O pedido das listas de produtos da filial. */
export interface PedidoDeListas {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
}

/**
 * Produtos de uma lista.
 * Com palletOption = "2", cada item de items tem qtyPerPallet.
 * Com palletOption = "3", cada item de items tem rowsPerPallet, boxesPerRow, qtyPerBox.
 * Com truncate = "true" e items ausente ou vazio, só com a opção `confirm`.
 */
export interface ItensDaLista {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Lista de produtos.
   * Código da lista, visto no gerenciador web ou na consulta das listas.
   * Inteiro a partir de 1.
   */
  itemlistid: number | string;
  /**
   * Coleta de pallets.
   * Com que dados de pallet os produtos são cadastrados: com 2 cada um traz qtyPerPallet; com 3, rowsPerPallet, boxesPerRow e qtyPerBox.
   * `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
   */
  palletOption: 1 | 2 | 3;
  /**
   * Zerar a lista.
   * Se a lista é esvaziada antes. Com true e sem itens ela fica vazia, e a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Itens.
   * Os produtos a cadastrar ou atualizar.
   */
  items?: readonly Item[] | null | undefined;
}

/**
 * Códigos relacionados de uma lista de produtos.
 * Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
 */
export interface RelacionadosDaLista {
  /**
   * Usuário.
   * E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
   * Endereço de e-mail.
   */
  user?: string | undefined;
  /**
   * Lista de produtos.
   * Código da lista, visto no gerenciador web ou na consulta das listas.
   * Inteiro a partir de 1.
   */
  itemlistid: number | string;
  /**
   * Zerar a lista.
   * Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
   */
  truncate: boolean;
  /**
   * Códigos relacionados.
   * Os códigos a cadastrar.
   */
  relateditems?: readonly CodigoRelacionado[] | null | undefined;
}

/** O token de acesso e a sua validade. */
export interface TokenDeAcesso {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /**
   * Token de acesso.
   * Vai no cabeçalho Authorization das demais chamadas.
   */
  access_token: string;
  /**
   * Validade.
   * Por quantos segundos vale.
   * Inteiro a partir de 0.
   */
  expires_in: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O resultado do envio de uma lista. */
export interface Total {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /**
   * Total.
   * Quantos registros há depois da chamada, e não quantos ela trouxe.
   * Inteiro a partir de 0.
   */
  total: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma coleta avulsa com os seus registros. */
export interface Coleta {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /**
   * Nome.
   * Nome da coleta.
   */
  name?: string | null;
  /**
   * Códigos contados.
   * Quantos códigos distintos foram coletados.
   * Inteiro a partir de 0.
   */
  qtyItemsCounted: number | null;
  /**
   * Quantidade contada.
   * A soma das quantidades.
   * Até 4 casas decimais.
   */
  qtyTotalCounted: number | null;
  /**
   * Transmissão.
   * Quando foi transmitida, em UTC.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  transmissiondate?: string | null;
  /**
   * Dispositivo.
   * Aparelho que a transmitiu.
   */
  deviceId?: string | null;
  /**
   * Apelido do dispositivo.
   * Apelido do aparelho.
   */
  deviceNickname?: string | null;
  /**
   * Registros.
   * O que foi contado.
   */
  datacollection: Registro[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um registro de uma contagem. */
export interface Registro {
  /**
   * Código.
   * Código que foi coletado.
   */
  CODE: string;
  /**
   * Descrição.
   * Descrição do produto.
   */
  DESCRIPTION?: string | null;
  /**
   * Informação 1.
   * Descrição auxiliar.
   */
  DESCINFO1?: string | null;
  /**
   * Informação 2.
   * Outra descrição auxiliar.
   */
  DESCINFO2?: string | null;
  /**
   * Quantidade.
   * Quantidade contada. As coletas avulsas a trazem como texto, as conferências como número.
   * Até 4 casas decimais.
   */
  QTY: number | null;
  /**
   * Informação extra.
   * O que foi registrado a mais: nulo, um texto ou uma lista de textos.
   */
  EXTRAINFO?: string | string[] | null;
  /**
   * Momento.
   * Quando foi coletado, em UTC.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  COUNTDATE?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O resultado da criação de um inventário ou de uma conferência. */
export interface Criado {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /**
   * Código.
   * Código do que foi criado; guarde-o para as outras chamadas.
   * Inteiro a partir de 1.
   */
  id: number;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O resultado do envio de setores e áreas. */
export interface TotalDePosicoes {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /**
   * Total de áreas.
   * Quantas áreas o inventário tem ao todo.
   * Inteiro a partir de 0.
   */
  totalpositions: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O resultado de uma chamada que nada mais devolve. */
export interface Resultado {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um inventário com o endereço da sua contagem. */
export interface Inventario {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /**
   * Referência.
   * A referência dada quando foi criado.
   */
  ref?: string | null;
  /**
   * Nome.
   * Nome do inventário.
   */
  name?: string | null;
  /**
   * Data.
   * Data do inventário. Foi enviada sem hora e volta com 00:00:00.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  date?: string | null;
  /**
   * Códigos contados.
   * Quantos códigos distintos foram coletados.
   * Inteiro a partir de 0.
   */
  qtyItemsCounted: number | null;
  /**
   * Quantidade contada.
   * A soma das quantidades; no exemplo vem como texto.
   * Até 4 casas decimais.
   */
  qtyTotalCounted: number | null;
  /**
   * Última transmissão.
   * Quando a última área foi transmitida, em UTC.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  lastTransmission?: string | null;
  /**
   * Status.
   * O status do inventário, de 1 a 4. A tabela do manual escreve a chave toda em minúsculas.
   * `1` em planejamento, `2` criado, `3` em andamento, `4` finalizado.
   */
  inventoryStatus?: 1 | 2 | 3 | 4 | (number & {}) | null;
  /**
   * Endereço do arquivo.
   * Onde está o arquivo com a contagem.
   */
  dataCollectionUrl: string | null;
  /**
   * Dispositivos.
   * Os aparelhos que coletaram.
   */
  devices?: DispositivoUsado[] | null;
  /**
   * Operadores.
   * Os operadores que coletaram.
   */
  employees?: OperadorParticipante[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um aparelho que coletou. */
export interface DispositivoUsado {
  /**
   * Dispositivo.
   * Identificador do aparelho.
   */
  IDDEVICE: string;
  /**
   * Apelido.
   * Apelido do aparelho.
   */
  NICKNAME?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um operador que coletou. */
export interface OperadorParticipante {
  /**
   * Matrícula.
   * Código do operador, com os zeros à esquerda que tiver.
   */
  REGISTRATIONID: string;
  /**
   * Nome.
   * Nome do operador.
   */
  EMPLOYEENAME?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do arquivo de um inventário. */
export interface RegistroDoInventario {
  /**
   * Número da área.
   * Número da área. Falta quando tudo foi somado por código.
   * Inteiro a partir de 0.
   */
  RANGEAREA?: number | null;
  /**
   * Área.
   * Endereço da área, ou o seu número. Falta quando tudo foi somado por código.
   */
  AREA?: string | null;
  /**
   * Código.
   * Código que foi coletado.
   */
  CODE: string;
  /**
   * Descrição.
   * Descrição do produto.
   */
  DESCRIPTION?: string | null;
  /**
   * Informação 1.
   * Descrição auxiliar.
   */
  DESCINFO1?: string | null;
  /**
   * Informação 2.
   * Outra descrição auxiliar.
   */
  DESCINFO2?: string | null;
  /**
   * Quantidade.
   * Quantidade contada em unidades; com pallets, o que sobra deles.
   * Até 4 casas decimais.
   */
  QTY: number | null;
  /**
   * Pallets.
   * Quantos pallets foram contados.
   * Inteiro a partir de 0.
   */
  QTYPALLET?: number | null;
  /**
   * Camadas.
   * Quantas camadas foram contadas.
   * Inteiro a partir de 0.
   */
  QTYROW?: number | null;
  /**
   * Caixas.
   * Quantas caixas foram contadas.
   * Inteiro a partir de 0.
   */
  QTYCELL?: number | null;
  /**
   * Quantidade total.
   * Quantidade total, com a que está em pallets, camadas e caixas.
   * Até 4 casas decimais.
   */
  QTYTOTAL?: number | null;
  /**
   * Informação extra.
   * O que foi registrado a mais: nulo, um texto ou, em JSON, uma lista de textos.
   */
  EXTRAINFO?: string | string[] | null;
  /**
   * Momento.
   * Quando foi coletado, em UTC.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  COUNTDATE?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma conferência com os seus registros. */
export interface Conferencia {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /**
   * Referência.
   * A referência dada quando foi criada.
   */
  ref?: string | null;
  /**
   * Nome.
   * Nome da conferência.
   */
  name?: string | null;
  /**
   * Códigos a conferir.
   * Quantos códigos distintos há a conferir.
   * Inteiro a partir de 0.
   */
  qtyItemsToCheck: number | null;
  /**
   * Quantidade a conferir.
   * A soma das quantidades a conferir.
   * Até 4 casas decimais.
   */
  qtyTotalToCheck: number | null;
  /**
   * Códigos contados.
   * Quantos códigos distintos foram coletados.
   * Inteiro a partir de 0.
   */
  qtyItemsCounted: number | null;
  /**
   * Quantidade contada.
   * A soma das quantidades coletadas.
   * Até 4 casas decimais.
   */
  qtyTotalCounted: number | null;
  /**
   * Transmissões.
   * Quantas coletas foram transmitidas.
   * Inteiro a partir de 0.
   */
  transmissions?: number | null;
  /**
   * Criação.
   * Quando foi criada, em UTC.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  registrationdate?: string | null;
  /**
   * Finalização.
   * Quando foi finalizada, em UTC. Nulo, ainda não foi.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  completiondate?: string | null;
  /**
   * Registros.
   * O que foi contado.
   */
  datacollection: Registro[] | null;
  /**
   * Dispositivos.
   * Os aparelhos que coletaram.
   */
  devices?: DispositivoUsado[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** As listas de produtos da filial. */
export interface Listas {
  /**
   * Resultado.
   * OK quando deu certo. Não confundir com o status de um inventário, que é um número.
   */
  status: string;
  /**
   * Mensagem.
   * O que aconteceu, em palavras.
   */
  message?: string | null;
  /**
   * Listas.
   * As listas da filial.
   */
  productlists: Lista[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma lista de produtos. */
export interface Lista {
  /**
   * Código.
   * Código da lista: é o itemlistid das outras chamadas.
   * Inteiro a partir de 1.
   */
  LISTID: number;
  /**
   * Nome.
   * Nome da lista.
   */
  LISTNAME: string | null;
  /**
   * Produtos.
   * Quantos produtos a lista tem.
   * Inteiro a partir de 0.
   */
  QTYITEMS?: number | null;
  /**
   * Códigos relacionados.
   * Quantos códigos relacionados a lista tem.
   * Inteiro a partir de 0.
   */
  QTYITEMSRELATED?: number | null;
  /**
   * Atualização.
   * Quando foi atualizada, em UTC.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  UPDATEDATE?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}
