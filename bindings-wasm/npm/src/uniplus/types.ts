// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** Types of Uniplus: what is sent, and what is read. */
import type { ClientSettings } from "../client.js";
import type { Filters } from "../types.js";

/** Os dados de acesso de uma conta ao Uniplus. */
export interface UniplusSettings extends ClientSettings {
  /**
   * Endereço do servidor.
   * Endereço do servidor da conta, com https://. Ele pode mudar: servidor.detalhar diz qual é.
   */
  url?: string | null | undefined;
  /**
   * Conta.
   * Identificação da conta, só para perguntar o endereço do servidor.
   */
  conta?: string | null | undefined;
  /**
   * Código de autorização.
   * Código gerado em Ferramentas, Configuração da API; só a autenticação o usa, e como ele é: já está em base64.
   */
  codigoAutorizacao?: string | null | undefined;
  /**
   * Token de acesso.
   * O access_token dado pela autenticação. Vale cerca de uma hora.
   */
  token?: string | null | undefined;
  /**
   * Usuário.
   * Vai no cabeçalho idusuario. O manual não o conhece; visto em integrações.
   */
  idusuario?: string | null | undefined;
  /**
   * Filial.
   * Vai no cabeçalho idfilial. O manual não o conhece; visto em integrações.
   */
  idfilial?: string | null | undefined;
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
   * Diferença para UTC, como -03:00. Aqui não muda nada: as datas desta API não têm hora.
   * Até 6 caracteres.
   */
  utcOffset?: string | null | undefined;
}

/** Parâmetros de `servidor.detalhar`. */
export interface ServidorDetalharParams {
  /**
   * Conta.
   * Identificação da conta.
   */
  conta?: string | undefined;
}

/** Parâmetros de `entidades.detalhar`. */
export interface EntidadesDetalharParams {
  /**
   * Código.
   * Código da entidade.
   * Até 10 caracteres.
   */
  codigo: string;
}

/** Parâmetros de `entidades.consultar`. */
export interface EntidadesConsultarParams extends Filters<EntidadesConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `entidades.consultar` filtra, cada um com um operador: `"bairro.eq"`. */
export interface EntidadesConsultarFiltros {
  /** Bairro do endereço principal. */
  bairro: string;
  /** Bairro do endereço de cobrança. */
  bairroCobranca: string;
  /** Bairro do endereço de entrega. */
  bairroEntrega: string;
  /** Telefone celular. */
  celular: string;
  /** Celular de quem recebe a entrega. */
  celularEntrega: string;
  /** CEP do endereço principal. */
  cep: string;
  /** CEP do endereço de cobrança. */
  cepCobranca: string;
  /** CEP do endereço de entrega: um caractere a menos que os outros. */
  cepEntrega: string;
  /** Cidade do endereço principal. */
  cidade: string;
  /** Cidade do endereço de cobrança. */
  cidadeCobranca: string;
  /** Cidade do endereço de entrega. */
  cidadeEntrega: string;
  /** CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado. */
  cnpjCpf: string;
  /** Código da entidade. O manual o diz obrigatório e também que, em branco, o sistema o numera. Nos DAVs cabem 14 caracteres. */
  codigo: string;
  /** Complemento do endereço principal. */
  complemento: string;
  /** Complemento do endereço de cobrança. */
  complementoCobranca: string;
  /** Complemento do endereço de entrega. */
  complementoEntrega: string;
  /** Nome do cônjuge. */
  conjuge: string;
  /** Com quem falar sobre a cobrança. */
  contatoCobranca: string;
  /** Com quem falar sobre a entrega. */
  contatoEntrega: string;
  /** Data de nascimento. */
  dataNascimento: string;
  /** Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram. */
  email: string;
  /** E-mail de quem recebe a entrega. */
  emailEntrega: string;
  /** Logradouro do endereço principal, sem o número. */
  endereco: string;
  /** Logradouro do endereço de cobrança. */
  enderecoCobranca: string;
  /** Logradouro do endereço de entrega. */
  enderecoEntrega: string;
  /** Estado do endereço principal, em duas letras. */
  estado: string;
  /** Estado civil, de 0 a 6. */
  estadoCivil: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Estado do endereço de cobrança, em duas letras. */
  estadoCobranca: string;
  /** Estado do endereço de entrega, em duas letras. */
  estadoEntrega: string;
  /** Campo livre. */
  extra1: string;
  /** Campo livre. */
  extra2: string;
  /** Campo livre. */
  extra3: string;
  /** Campo livre. */
  extra4: string;
  /** Campo livre. */
  extra5: string;
  /** Campo livre. */
  extra6: string;
  /** Número de fax. */
  fax: string;
  /** Fax de quem recebe a entrega. */
  faxEntrega: string;
  /** Se a entidade está fora de uso. */
  inativo: 0 | 1;
  /** Inscrição estadual. */
  inscricaoEstadual: string;
  /** Até quanto a entidade pode comprar a prazo. */
  limiteCredito: number | string;
  /** Nome da mãe. */
  mae: string;
  /** Nome, ou nome fantasia. */
  nome: string;
  /** Com quem falar. */
  nomeContato: string;
  /** Número do endereço de cobrança. */
  numeroCobranca: string;
  /** Número do endereço principal. */
  numeroEndereco: string;
  /** Número do endereço de entrega. */
  numeroEntrega: string;
  /** Texto livre. */
  observacao: string;
  /** Nome do pai. */
  pai: string;
  /** Profissão. */
  profissao: string;
  /** Razão social. */
  razaoSocial: string;
  /** Renda. */
  renda: number | string;
  /** Documento de identidade. */
  rg: string;
  /** Telefone fixo. */
  telefone: string;
  /** Telefone de quem recebe a entrega. */
  telefoneEntrega: string;
  /** O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número. */
  tipo: string;
  /** Usuário do sistema ligado à entidade. */
  usuario: string;
  /** Se a entidade está bloqueada. */
  creditoRestrito: 0 | 1;
}

/** Parâmetros de `entidades.remover`. */
export interface EntidadesRemoverParams {
  /**
   * Código.
   * Código da entidade.
   * Até 10 caracteres.
   */
  codigo: string;
}

/** Parâmetros de `produtos.detalhar`. */
export interface ProdutosDetalharParams {
  /**
   * Código.
   * Código do produto.
   * Até 20 caracteres.
   */
  codigo: string;
  /**
   * Filial.
   * Filial de que se quer o preço, onde cada uma tem o seu.
   * Até 4 caracteres.
   */
  filial?: string | null | undefined;
}

/** Parâmetros de `produtos.consultar`. */
export interface ProdutosConsultarParams extends Filters<ProdutosConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `produtos.consultar` filtra, cada um com um operador: `"aliquotaCofins.eq"`. */
export interface ProdutosConsultarFiltros {
  /** Alíquota da Cofins na saída. */
  aliquotaCofins: number | string;
  /** Alíquota da Cofins na entrada. */
  aliquotaCofinsEntrada: number | string;
  /** Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam. */
  aliquotaICMS: number | string;
  /** Alíquota do IPI. */
  aliquotaIPI: number | string;
  /** Alíquota do PIS na saída. */
  aliquotaPis: number | string;
  /** Alíquota do PIS na entrada. */
  aliquotaPisEntrada: number | string;
  /** Altura no Uniplus Shop. */
  alturaShop: number | string;
  /** Caminho de um arquivo de imagem no computador do sistema. */
  caminhoImagem: string;
  /** Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0. */
  casasDecimais: number | string;
  /** Código CEST. */
  cest: string;
  /** Código do produto. O manual o diz obrigatório e também que, em branco, o sistema o numera. Aqui cabem 20 caracteres; em EANs, variações, saldos e DAVs, 14. */
  codigo: string;
  /** CFOP de entrada dentro do estado. */
  codigoCfopEntrada: string;
  /** CFOP de devolução de entrada de outro estado. */
  codigoCfopEntradaDevolucaoExterna: string;
  /** CFOP de devolução de entrada dentro do estado. */
  codigoCfopEntradaDevolucaoInterna: string;
  /** CFOP de entrada de outro estado. */
  codigoCfopEntradaExterna: string;
  /** CFOP de transferência recebida de outro estado. */
  codigoCfopEntradaTransfExterna: string;
  /** CFOP de transferência recebida dentro do estado. */
  codigoCfopEntradaTransfInterna: string;
  /** CFOP de saída dentro do estado. */
  codigoCfopSaida: string;
  /** CFOP de devolução de saída para outro estado. */
  codigoCfopSaidaDevolucaoExterna: string;
  /** CFOP de devolução de saída dentro do estado. */
  codigoCfopSaidaDevolucaoInterna: string;
  /** CFOP de saída para outro estado. */
  codigoCfopSaidaExterna: string;
  /** CFOP de transferência enviada a outro estado. */
  codigoCfopSaidaTransfExterna: string;
  /** CFOP de transferência enviada dentro do estado. */
  codigoCfopSaidaTransfInterna: string;
  /** Código da entidade que fabrica. */
  codigoFabricante: string;
  /** Código da entidade que fornece. */
  codigoFornecedor: string;
  /** Código do grupo de produtos. */
  codigoGrupoProduto: string;
  /** Código do serviço na lei complementar. */
  codigoLeiComplementar: string;
  /** Código da receita sem contribuição. */
  codigoReceitaSemContribuicao: string;
  /** Comprimento no Uniplus Shop. */
  comprimentoShop: number | string;
  /** CST de PIS e Cofins na saída. */
  cstPisCofins: string;
  /** CST de PIS e Cofins na entrada. */
  cstPisCofinsEntrada: string;
  /** Quando o registro mudou, em milissegundos desde 1970. Serve de filtro. */
  currentTimeMillis: number | string;
  /** Custo do produto. */
  custo: number | string;
  /** Custo médio de partida. */
  custoMedioInicial: number | string;
  /** Descrição no Uniplus Shop. */
  descricaoShop: string;
  /** Código de barras principal. */
  ean: string;
  /** Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é. */
  enviaECommerce: 0 | 1;
  /** Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa. */
  exigibilidadeIss: number | string;
  /** Campo livre. */
  extra1: string;
  /** Campo livre. */
  extra2: string;
  /** Campo livre. */
  extra3: string;
  /** Campo livre. */
  extra4: string;
  /** Campo livre. */
  extra5: string;
  /** Campo livre. */
  extra6: string;
  /** Como se arredonda o valor. */
  iat: "A" | "T";
  /** As imagens do produto, só na leitura; o manual não mostra o formato. */
  imagens: unknown;
  /** Se o produto está fora de uso. */
  inativo: 0 | 1;
  /** Informações no Uniplus Shop. */
  infoShop: string;
  /** Texto que acompanha o produto. */
  informacaoAdicional: string;
  /** Se as dimensões são pedidas. */
  informarDimensoes: 0 | 1;
  /** Quem fabrica o produto. */
  ippt: "P" | "T";
  /** Largura no Uniplus Shop. */
  larguraShop: number | string;
  /** Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta. */
  lucroBruto: number | string;
  /** Código NCM, com a máscara que tiver. */
  ncm: string;
  /** Nome do produto. */
  nome: string;
  /** Nome no cupom fiscal. */
  nomeEcf: string;
  /** Nome de quem fornece. */
  nomeFornecedor: string;
  /** Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL. */
  nomeGrupoProduto: string;
  /** Se o produto é controlado por número de série. */
  numeroSerie: 0 | 1;
  /** Texto livre. */
  observacao: string;
  /** De onde o produto vem. */
  origem: 0 | 1;
  /** Se o produto é vendido por peso. */
  pesavel: 0 | 1;
  /** Peso do produto. */
  peso: number | string;
  /** Peso no Uniplus Shop. */
  pesoShop: number | string;
  /** Preço de venda. */
  preco: number | string;
  /** Preço na tabela 1. */
  precoPauta1: number | string;
  /** Preço na tabela 2. */
  precoPauta2: number | string;
  /** Preço na tabela 3. */
  precoPauta3: number | string;
  /** Preço na tabela 4. */
  precoPauta4: number | string;
  /** Os preços de cada filial, onde são diferentes. */
  precos: readonly PrecoFilialEnviado[];
  /** Referência do produto. */
  referencia: string;
  /** Código da situação tributária. */
  situacaoTributaria: string;
  /** Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve. */
  situacaoTributariaSN: string;
  /** Para que o produto serve, como no SPED. */
  tipoProduto: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "99";
  /** P ou S. */
  tipoRegistro: "P" | "S";
  /** Código da tributação especial. */
  tributacaoEspecial: string;
  /** Situação tributária especial para NFC-e e SAT. */
  tributacaoEspecialNfceSat: string;
  /** Como o ICMS incide; os serviços têm códigos próprios. */
  tributacaoICMS: "T" | "N" | "I" | "F" | "S" | "NS" | "IS" | "FS";
  /** Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve. */
  tributacaoSN: string;
  /** Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória. */
  unidadeMedida: string;
  /** O que se conta ao transportar. */
  tipoVolume: 1 | 2;
  /** Quantos volumes ou embalagens. */
  quantidadeVolume: number | string;
  /** Se o produto tem variações, como cor e tamanho. */
  possuiVariacao: 0 | 1;
  /** Se o produto vai para um comércio eletrônico integrado. */
  enviarOutrosECommerce: 0 | 1;
  /** Se o produto é controlado por lote. */
  possuiLote: 0 | 1;
  /** Se o produto é um kit. */
  kit: 0 | 1;
}

/** Parâmetros de `produtos.remover`. */
export interface ProdutosRemoverParams {
  /**
   * Código.
   * Código do produto.
   * Até 20 caracteres.
   */
  codigo: string;
}

/** Parâmetros de `embalagens.consultar`. */
export interface EmbalagensConsultarParams extends Filters<EmbalagensConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `embalagens.consultar` filtra, cada um com um operador: `"ean.eq"`. */
export interface EmbalagensConsultarFiltros {
  /** Código de barras da embalagem. */
  ean: string;
  /** Quantas unidades do produto a embalagem contém. */
  fatorConversao: number | string;
  /** Preço do produto nesta embalagem. */
  preco: number | string;
  /** Código do produto. */
  produto: string;
  /** Para que a embalagem serve. */
  tipoEmbalagem: 0 | 1 | 2;
  /** Sigla da unidade da embalagem, como CX. */
  unidadeMedida: string;
  /** Casas decimais da unidade de medida. */
  casasDecimais: number | string;
}

/** Parâmetros de `eans.detalhar`. */
export interface EansDetalharParams {
  /**
   * Código de barras.
   * O código de barras.
   * Até 14 caracteres.
   */
  codigo_barras: string;
}

/** Parâmetros de `eans.consultar`. */
export interface EansConsultarParams extends Filters<EansConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `eans.consultar` filtra, cada um com um operador: `"ean.eq"`. */
export interface EansConsultarFiltros {
  /** Código de barras. */
  ean: string;
  /** Nome da variação a que o código pertence. */
  descricaoVariacao: string;
  /** Código do produto. Aqui o manual dá 14 caracteres, e 20 no cadastro de produtos. */
  produto: string;
  /** Variação a que o código pertence. */
  variacao: string;
}

/** Parâmetros de `eans.remover`. */
export interface EansRemoverParams {
  /**
   * Código de barras.
   * O código de barras.
   * Até 14 caracteres.
   */
  codigo_barras: string;
}

/** Parâmetros de `variacoes.consultar`. */
export interface VariacoesConsultarParams extends Filters<VariacoesConsultarFiltros> {
  /**
   * Produto.
   * Código do produto de que se querem as variações montadas.
   * Até 14 caracteres.
   */
  produto?: string | null | undefined;
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `variacoes.consultar` filtra, cada um com um operador: `"codigoGrade.eq"`. */
export interface VariacoesConsultarFiltros {
  /** Código da grade. */
  codigoGrade: string;
  /** Nome do valor, como ROXO. */
  descricao: string;
  /** Posição no desenho da grade. */
  ordem: string;
  /** Código do produto. */
  produto: string;
  /** Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório. */
  tipoRegistro: "0" | "1";
  /** Código da variação montada. */
  variacao: string;
}

/** Parâmetros de `saldos.consultar`. */
export interface SaldosConsultarParams {
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto?: string | null | undefined;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | null | undefined;
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Parâmetros de `saldos_v2.consultar`. */
export interface SaldosV2ConsultarParams {
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto?: string | null | undefined;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | null | undefined;
  /**
   * Alterados desde.
   * Momento em milissegundos desde 1970: vêm os saldos que mudaram nele ou depois.
   * Inteiro.
   */
  currenttimemillis?: number | string | null | undefined;
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Parâmetros de `saldos_v2.consultar.variacao`. */
export interface SaldosV2ConsultarVariacaoParams {
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto?: string | null | undefined;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | null | undefined;
}

/** Parâmetros de `davs.detalhar`. */
export interface DavsDetalharParams {
  /**
   * Código.
   * Código do documento.
   */
  codigo: string | number;
}

/** Parâmetros de `davs.consultar`. */
export interface DavsConsultarParams extends Filters<DavsConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `davs.consultar` filtra, cada um com um operador: `"bairroEntrega.eq"`. */
export interface DavsConsultarFiltros {
  /** Bairro da entrega. */
  bairroEntrega: string;
  /** CEP da entrega. */
  cepEntrega: string;
  /** Cidade da entrega. */
  cidadeEntrega: string;
  /** Código da entidade que compra. */
  cliente: string;
  /** Código do documento. O manual o diz inteiro e obrigatório; o exemplo o envia como texto, e em branco o sistema o numera. */
  codigo: string;
  /** Outro código para achar o documento no Prévendas. */
  codigoIdentificacao: string;
  /** Número da tabela de preços. */
  codigoPauta: string;
  /** Quem paga o frete. */
  codigoTipoFrete: "0" | "1" | "2" | "9";
  /** Código da entidade que transporta. */
  codigoTransportadora: string;
  /** Complemento do endereço de entrega. */
  complementoEntrega: string;
  /** Código da condição de pagamento. */
  condicaoPagamento: string;
  /** Data do documento. */
  data: string;
  /** Desconto no subtotal. */
  desconto: number | string;
  /** Logradouro da entrega. */
  enderecoEntrega: string;
  /** Estado da entrega, em duas letras. */
  estadoEntrega: string;
  /** Campo livre. */
  extra1: string;
  /** Campo livre. */
  extra2: string;
  /** Código da filial. */
  filial: string;
  /** Número do endereço de entrega. */
  numeroEntrega: string;
  /** Texto livre. */
  observacao: string;
  /** Desconto no subtotal, em percentual. */
  percentualDescontoSubtotal: number | string;
  /** Situação do documento. Servidores devolvem de 0 a 17; o manual só explica de 1 a 10. */
  status: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  /** Que documento é. */
  tipoDocumento: 1 | 2 | 4 | 6;
  /** Código do tipo de documento financeiro. */
  tipoDocumentoFinanceiro: number | string;
  /** Total dos itens menos o desconto. Sem ele, o sistema soma os itens. */
  valor: number | string;
  /** Soma dos descontos dos itens. */
  valorDescontoItens: number | string;
  /** Valor do frete. */
  valorFrete: number | string;
  /** Código da entidade que vende. */
  vendedor: string;
  /** Código do pedido no comércio eletrônico. */
  codigoECommerce: string;
  /** Os produtos do documento. A tabela do manual não o lista; o exemplo o traz. */
  itens: readonly ItemDavEnviado[];
}

/** Parâmetros de `davs.remover`. */
export interface DavsRemoverParams {
  /**
   * Código.
   * Código do documento.
   */
  codigo: string | number;
}

/** Parâmetros de `produtos.consultar.texto`. */
export interface ProdutosConsultarTextoParams {
  /**
   * Texto.
   * O que se procura.
   */
  searchParam: string;
  /**
   * Inativos.
   * Se os inativos vêm também.
   * Sem prova no manual nem em captura.
   */
  produtosInativos?: string | null | undefined;
  /**
   * Filial.
   * Filial de que se querem os preços.
   * Sem prova no manual nem em captura.
   */
  idFilial?: string | null | undefined;
}

/** Parâmetros de `grupos.consultar`. */
export interface GruposConsultarParams {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Parâmetros de `ocorrencias.consultar`. */
export interface OcorrenciasConsultarParams {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Parâmetros de `itens_nota_entrada.consultar`. */
export interface ItensNotaEntradaConsultarParams extends Filters<ItensNotaEntradaConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `itens_nota_entrada.consultar` filtra, cada um com um operador: `"dataEntrada.eq"`. */
export interface ItensNotaEntradaConsultarFiltros {
  /** Data de entrada da nota. */
  dataEntrada: string;
}

/** Parâmetros de `itens_nota_entrada.consultar.compra`. */
export interface ItensNotaEntradaConsultarCompraParams extends Filters<ItensNotaEntradaConsultarCompraFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `itens_nota_entrada.consultar.compra` filtra, cada um com um operador: `"dataEntrada.eq"`. */
export interface ItensNotaEntradaConsultarCompraFiltros {
  /** Data de entrada da nota. */
  dataEntrada: string;
}

/** Parâmetros de `movimentacoes_estoque.consultar`. */
export interface MovimentacoesEstoqueConsultarParams {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Parâmetros de `vendas.consultar`. */
export interface VendasConsultarParams extends Filters<VendasConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `vendas.consultar` filtra, cada um com um operador: `"emissao.eq"`. */
export interface VendasConsultarFiltros {
  /** Data de emissão. */
  emissao: string;
}

/** Parâmetros de `itens_venda.consultar`. */
export interface ItensVendaConsultarParams extends Filters<ItensVendaConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `itens_venda.consultar` filtra, cada um com um operador: `"emissao.eq"`. */
export interface ItensVendaConsultarFiltros {
  /** Data de emissão. */
  emissao: string;
}

/** Parâmetros de `tipos_documento_financeiro.consultar`. */
export interface TiposDocumentoFinanceiroConsultarParams {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Parâmetros de `documentos_financeiros.consultar`. */
export interface DocumentosFinanceirosConsultarParams extends Filters<DocumentosFinanceirosConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `documentos_financeiros.consultar` filtra, cada um com um operador: `"emissao.eq"`. */
export interface DocumentosFinanceirosConsultarFiltros {
  /** Data de emissão. */
  emissao: string;
  /** Data de vencimento. */
  vencimento: string;
}

/** Parâmetros de `documentos_financeiros.baixar.boleto`. */
export interface DocumentosFinanceirosBaixarBoletoParams {
  /**
   * Documento.
   * Identificador do documento financeiro.
   */
  idDocumento: string | number;
}

/** Parâmetros de `tabelas.consultar`. */
export interface TabelasConsultarParams {
  /**
   * Tabela.
   * Nome da tabela, em minúsculas.
   */
  tabela: string;
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Parâmetros de `ordens_servico.consultar`. */
export interface OrdensServicoConsultarParams extends Filters<OrdensServicoConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `ordens_servico.consultar` filtra, cada um com um operador: `"dataOrdemServico.eq"`. */
export interface OrdensServicoConsultarFiltros {
  /** Data da ordem de serviço. */
  dataOrdemServico: string;
  /** Status da ordem de serviço. */
  status: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
  /** Quando o registro mudou, em milissegundos desde 1970. */
  currentTimeMillis: number | string;
}

/** Parâmetros de `registros_producao.consultar`. */
export interface RegistrosProducaoConsultarParams extends Filters<RegistrosProducaoConsultarFiltros> {
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Os campos por que `registros_producao.consultar` filtra, cada um com um operador: `"dataHoraProducao.eq"`. */
export interface RegistrosProducaoConsultarFiltros {
  /** Quando foi produzido. */
  dataHoraProducao: string;
}

/** Parâmetros de `contas_gourmet.consultar`. */
export interface ContasGourmetConsultarParams {
  /**
   * Número.
   * Número da mesa ou da comanda.
   * Inteiro.
   */
  numero?: number | string | null | undefined;
  /**
   * Tipo.
   * MESA ou COMANDA.
   * `"MESA"` mesa, `"COMANDA"` comanda.
   */
  tipo?: "MESA" | "COMANDA" | null | undefined;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  codigoFilial?: string | null | undefined;
  /**
   * Com itens.
   * Se os itens vêm junto.
   */
  incluirItens?: boolean | null | undefined;
}

/** Parâmetros de `davs.consultar.itens`. */
export interface DavsConsultarItensParams {
  /**
   * Código.
   * Código do documento auxiliar de venda.
   */
  codigo: string | number;
  /**
   * Número do item.
   * Número do item no documento.
   */
  nrItem: string | number;
  /**
   * Limite.
   * Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
   * Inteiro a partir de 1.
   * Sem prova no manual nem em captura.
   */
  limit?: number | string | null | undefined;
  /**
   * A partir de.
   * Quantos registros pular. Não há total: uma página menor que o limite é a última.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  offset?: number | string | null | undefined;
}

/** Parâmetros de `davs.detalhar.item`. */
export interface DavsDetalharItemParams {
  /**
   * Código.
   * Código do documento auxiliar de venda.
   */
  codigo: string | number;
  /**
   * Número do item.
   * Número do item no documento.
   */
  nrItem: string | number;
  /**
   * Código do item.
   * Código do item.
   */
  codigoItem: string | number;
}

/** Parâmetros de `davs.atualizar.item`. */
export interface DavsAtualizarItemParams {
  /**
   * Código.
   * Código do documento auxiliar de venda.
   */
  codigo: string | number;
  /**
   * Número do item.
   * Número do item no documento.
   */
  nrItem: string | number;
  /**
   * Tipo.
   * Tipo do documento, como em tipoDocumento do DAV.
   * Inteiro.
   */
  tipoDocumento: number | string;
}

/** Parâmetros de `davs.remover.item`. */
export interface DavsRemoverItemParams {
  /**
   * Código.
   * Código do documento auxiliar de venda.
   */
  codigo: string | number;
  /**
   * Número do item.
   * Número do item no documento.
   */
  nrItem: string | number;
  /**
   * Tipo.
   * Tipo do documento, como em tipoDocumento do DAV.
   * Inteiro.
   */
  tipoDocumento: number | string;
}

/** O pedido de um token de acesso. */
export interface PedidoDeToken {
  /**
   * Concessão.
   * Como o token é pedido: sempre o mesmo, e vai sem que a chamada o diga.
   * `"client_credentials"` pelo código de autorização da conta.
   */
  grant_type?: "client_credentials" | undefined;
  /**
   * Escopo.
   * Para que serve o token. A maioria das integrações o envia.
   * `"public-api"` a API pública.
   */
  scope?: "public-api" | null | undefined;
}

/** Uma entidade a cadastrar. */
export interface EnvioEntidade {
  /**
   * Entidade.
   * A entidade a cadastrar.
   */
  entidade: EntidadeEnviado;
}

/** Um cliente, fornecedor, transportadora, vendedor, técnico ou fabricante. O que se grava substitui o registro inteiro. */
export interface EntidadeEnviado {
  /**
   * Bairro.
   * Bairro do endereço principal.
   * Até 50 caracteres.
   */
  bairro?: string | null | undefined;
  /**
   * Bairro (cobrança).
   * Bairro do endereço de cobrança.
   * Até 50 caracteres.
   */
  bairroCobranca?: string | null | undefined;
  /**
   * Bairro (entrega).
   * Bairro do endereço de entrega.
   * Até 50 caracteres.
   */
  bairroEntrega?: string | null | undefined;
  /**
   * Celular.
   * Telefone celular.
   * Até 40 caracteres.
   */
  celular?: string | null | undefined;
  /**
   * Celular (entrega).
   * Celular de quem recebe a entrega.
   * Até 40 caracteres.
   */
  celularEntrega?: string | null | undefined;
  /**
   * CEP.
   * CEP do endereço principal.
   * Até 10 caracteres.
   */
  cep?: string | null | undefined;
  /**
   * CEP (cobrança).
   * CEP do endereço de cobrança.
   * Até 10 caracteres.
   */
  cepCobranca?: string | null | undefined;
  /**
   * CEP (entrega).
   * CEP do endereço de entrega: um caractere a menos que os outros.
   * Até 9 caracteres.
   */
  cepEntrega?: string | null | undefined;
  /**
   * Cidade.
   * Cidade do endereço principal.
   * Até 100 caracteres.
   */
  cidade?: string | null | undefined;
  /**
   * Cidade (cobrança).
   * Cidade do endereço de cobrança.
   * Até 100 caracteres.
   */
  cidadeCobranca?: string | null | undefined;
  /**
   * Cidade (entrega).
   * Cidade do endereço de entrega.
   * Até 100 caracteres.
   */
  cidadeEntrega?: string | null | undefined;
  /**
   * CNPJ ou CPF.
   * CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado.
   * Até 18 caracteres.
   */
  cnpjCpf?: string | null | undefined;
  /**
   * Código.
   * Código da entidade. O manual o diz obrigatório e também que, em branco, o sistema o numera. Nos DAVs cabem 14 caracteres.
   * Até 10 caracteres.
   */
  codigo?: string | null | undefined;
  /**
   * Complemento.
   * Complemento do endereço principal.
   * Até 50 caracteres.
   */
  complemento?: string | null | undefined;
  /**
   * Complemento (cobrança).
   * Complemento do endereço de cobrança.
   * Até 50 caracteres.
   */
  complementoCobranca?: string | null | undefined;
  /**
   * Complemento (entrega).
   * Complemento do endereço de entrega.
   * Até 50 caracteres.
   */
  complementoEntrega?: string | null | undefined;
  /**
   * Cônjuge.
   * Nome do cônjuge.
   * Até 50 caracteres.
   */
  conjuge?: string | null | undefined;
  /**
   * Contato (cobrança).
   * Com quem falar sobre a cobrança.
   * Até 50 caracteres.
   */
  contatoCobranca?: string | null | undefined;
  /**
   * Contato (entrega).
   * Com quem falar sobre a entrega.
   * Até 50 caracteres.
   */
  contatoEntrega?: string | null | undefined;
  /**
   * Data de nascimento.
   * Data de nascimento.
   * `AAAA-MM-DD`.
   */
  dataNascimento?: string | null | undefined;
  /**
   * E-mail.
   * Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram.
   * Até 50 caracteres.
   */
  email?: string | null | undefined;
  /**
   * E-mail (entrega).
   * E-mail de quem recebe a entrega.
   * Até 50 caracteres.
   */
  emailEntrega?: string | null | undefined;
  /**
   * Endereço.
   * Logradouro do endereço principal, sem o número.
   * Até 50 caracteres.
   */
  endereco?: string | null | undefined;
  /**
   * Endereço (cobrança).
   * Logradouro do endereço de cobrança.
   * Até 50 caracteres.
   */
  enderecoCobranca?: string | null | undefined;
  /**
   * Endereço (entrega).
   * Logradouro do endereço de entrega.
   * Até 50 caracteres.
   */
  enderecoEntrega?: string | null | undefined;
  /**
   * UF.
   * Estado do endereço principal, em duas letras.
   * Até 2 caracteres.
   */
  estado?: string | null | undefined;
  /**
   * Estado civil.
   * Estado civil, de 0 a 6.
   * `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
   */
  estadoCivil?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
  /**
   * UF (cobrança).
   * Estado do endereço de cobrança, em duas letras.
   * Até 2 caracteres.
   */
  estadoCobranca?: string | null | undefined;
  /**
   * UF (entrega).
   * Estado do endereço de entrega, em duas letras.
   * Até 2 caracteres.
   */
  estadoEntrega?: string | null | undefined;
  /**
   * Campo extra 1.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra1?: string | null | undefined;
  /**
   * Campo extra 2.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra2?: string | null | undefined;
  /**
   * Campo extra 3.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra3?: string | null | undefined;
  /**
   * Campo extra 4.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra4?: string | null | undefined;
  /**
   * Campo extra 5.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra5?: string | null | undefined;
  /**
   * Campo extra 6.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra6?: string | null | undefined;
  /**
   * Fax.
   * Número de fax.
   * Até 40 caracteres.
   */
  fax?: string | null | undefined;
  /**
   * Fax (entrega).
   * Fax de quem recebe a entrega.
   * Até 40 caracteres.
   */
  faxEntrega?: string | null | undefined;
  /**
   * Inativo.
   * Se a entidade está fora de uso.
   * `0` ativo, `1` inativo.
   */
  inativo?: 0 | 1 | null | undefined;
  /**
   * Inscrição estadual.
   * Inscrição estadual.
   * Até 50 caracteres.
   */
  inscricaoEstadual?: string | null | undefined;
  /**
   * Limite de crédito.
   * Até quanto a entidade pode comprar a prazo.
   * Até 2 casas decimais.
   */
  limiteCredito?: number | string | null | undefined;
  /**
   * Mãe.
   * Nome da mãe.
   * Até 50 caracteres.
   */
  mae?: string | null | undefined;
  /**
   * Nome.
   * Nome, ou nome fantasia.
   * Até 50 caracteres.
   */
  nome: string;
  /**
   * Contato.
   * Com quem falar.
   * Até 50 caracteres.
   */
  nomeContato?: string | null | undefined;
  /**
   * Número (cobrança).
   * Número do endereço de cobrança.
   * Até 6 caracteres.
   */
  numeroCobranca?: string | null | undefined;
  /**
   * Número.
   * Número do endereço principal.
   * Até 6 caracteres.
   */
  numeroEndereco?: string | null | undefined;
  /**
   * Número (entrega).
   * Número do endereço de entrega.
   * Até 6 caracteres.
   */
  numeroEntrega?: string | null | undefined;
  /**
   * Observação.
   * Texto livre.
   * Até 4096 caracteres.
   */
  observacao?: string | null | undefined;
  /**
   * Pai.
   * Nome do pai.
   * Até 50 caracteres.
   */
  pai?: string | null | undefined;
  /**
   * Profissão.
   * Profissão.
   * Até 50 caracteres.
   */
  profissao?: string | null | undefined;
  /**
   * Razão social.
   * Razão social.
   * Até 50 caracteres.
   */
  razaoSocial?: string | null | undefined;
  /**
   * Renda.
   * Renda.
   * Até 2 casas decimais.
   */
  renda?: number | string | null | undefined;
  /**
   * RG.
   * Documento de identidade.
   * Até 20 caracteres.
   */
  rg?: string | null | undefined;
  /**
   * Telefone.
   * Telefone fixo.
   * Até 40 caracteres.
   */
  telefone?: string | null | undefined;
  /**
   * Telefone (entrega).
   * Telefone de quem recebe a entrega.
   * Até 40 caracteres.
   */
  telefoneEntrega?: string | null | undefined;
  /**
   * Tipo.
   * O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número.
   * Até 20 caracteres.
   */
  tipo: string | number;
  /**
   * Usuário.
   * Usuário do sistema ligado à entidade.
   * Até 10 caracteres.
   */
  usuario?: string | null | undefined;
  /**
   * Crédito restrito.
   * Se a entidade está bloqueada.
   * `0` não, `1` sim.
   */
  creditoRestrito?: 0 | 1 | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Uma entidade a atualizar. */
export interface EnvioEntidadeExistente {
  /**
   * Entidade.
   * A entidade a gravar de novo.
   */
  entidade: EntidadeExistente;
}

/** Uma entidade que já existe, com todos os seus campos: o que falta se perde. */
export interface EntidadeExistente {
  /**
   * Bairro.
   * Bairro do endereço principal.
   * Até 50 caracteres.
   */
  bairro?: string | null | undefined;
  /**
   * Bairro (cobrança).
   * Bairro do endereço de cobrança.
   * Até 50 caracteres.
   */
  bairroCobranca?: string | null | undefined;
  /**
   * Bairro (entrega).
   * Bairro do endereço de entrega.
   * Até 50 caracteres.
   */
  bairroEntrega?: string | null | undefined;
  /**
   * Celular.
   * Telefone celular.
   * Até 40 caracteres.
   */
  celular?: string | null | undefined;
  /**
   * Celular (entrega).
   * Celular de quem recebe a entrega.
   * Até 40 caracteres.
   */
  celularEntrega?: string | null | undefined;
  /**
   * CEP.
   * CEP do endereço principal.
   * Até 10 caracteres.
   */
  cep?: string | null | undefined;
  /**
   * CEP (cobrança).
   * CEP do endereço de cobrança.
   * Até 10 caracteres.
   */
  cepCobranca?: string | null | undefined;
  /**
   * CEP (entrega).
   * CEP do endereço de entrega: um caractere a menos que os outros.
   * Até 9 caracteres.
   */
  cepEntrega?: string | null | undefined;
  /**
   * Cidade.
   * Cidade do endereço principal.
   * Até 100 caracteres.
   */
  cidade?: string | null | undefined;
  /**
   * Cidade (cobrança).
   * Cidade do endereço de cobrança.
   * Até 100 caracteres.
   */
  cidadeCobranca?: string | null | undefined;
  /**
   * Cidade (entrega).
   * Cidade do endereço de entrega.
   * Até 100 caracteres.
   */
  cidadeEntrega?: string | null | undefined;
  /**
   * CNPJ ou CPF.
   * CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado.
   * Até 18 caracteres.
   */
  cnpjCpf?: string | null | undefined;
  /**
   * Código.
   * Código da entidade.
   * Até 10 caracteres.
   */
  codigo: string;
  /**
   * Complemento.
   * Complemento do endereço principal.
   * Até 50 caracteres.
   */
  complemento?: string | null | undefined;
  /**
   * Complemento (cobrança).
   * Complemento do endereço de cobrança.
   * Até 50 caracteres.
   */
  complementoCobranca?: string | null | undefined;
  /**
   * Complemento (entrega).
   * Complemento do endereço de entrega.
   * Até 50 caracteres.
   */
  complementoEntrega?: string | null | undefined;
  /**
   * Cônjuge.
   * Nome do cônjuge.
   * Até 50 caracteres.
   */
  conjuge?: string | null | undefined;
  /**
   * Contato (cobrança).
   * Com quem falar sobre a cobrança.
   * Até 50 caracteres.
   */
  contatoCobranca?: string | null | undefined;
  /**
   * Contato (entrega).
   * Com quem falar sobre a entrega.
   * Até 50 caracteres.
   */
  contatoEntrega?: string | null | undefined;
  /**
   * Data de nascimento.
   * Data de nascimento.
   * `AAAA-MM-DD`.
   */
  dataNascimento?: string | null | undefined;
  /**
   * E-mail.
   * Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram.
   * Até 50 caracteres.
   */
  email?: string | null | undefined;
  /**
   * E-mail (entrega).
   * E-mail de quem recebe a entrega.
   * Até 50 caracteres.
   */
  emailEntrega?: string | null | undefined;
  /**
   * Endereço.
   * Logradouro do endereço principal, sem o número.
   * Até 50 caracteres.
   */
  endereco?: string | null | undefined;
  /**
   * Endereço (cobrança).
   * Logradouro do endereço de cobrança.
   * Até 50 caracteres.
   */
  enderecoCobranca?: string | null | undefined;
  /**
   * Endereço (entrega).
   * Logradouro do endereço de entrega.
   * Até 50 caracteres.
   */
  enderecoEntrega?: string | null | undefined;
  /**
   * UF.
   * Estado do endereço principal, em duas letras.
   * Até 2 caracteres.
   */
  estado?: string | null | undefined;
  /**
   * Estado civil.
   * Estado civil, de 0 a 6.
   * `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
   */
  estadoCivil?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
  /**
   * UF (cobrança).
   * Estado do endereço de cobrança, em duas letras.
   * Até 2 caracteres.
   */
  estadoCobranca?: string | null | undefined;
  /**
   * UF (entrega).
   * Estado do endereço de entrega, em duas letras.
   * Até 2 caracteres.
   */
  estadoEntrega?: string | null | undefined;
  /**
   * Campo extra 1.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra1?: string | null | undefined;
  /**
   * Campo extra 2.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra2?: string | null | undefined;
  /**
   * Campo extra 3.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra3?: string | null | undefined;
  /**
   * Campo extra 4.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra4?: string | null | undefined;
  /**
   * Campo extra 5.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra5?: string | null | undefined;
  /**
   * Campo extra 6.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra6?: string | null | undefined;
  /**
   * Fax.
   * Número de fax.
   * Até 40 caracteres.
   */
  fax?: string | null | undefined;
  /**
   * Fax (entrega).
   * Fax de quem recebe a entrega.
   * Até 40 caracteres.
   */
  faxEntrega?: string | null | undefined;
  /**
   * Inativo.
   * Se a entidade está fora de uso.
   * `0` ativo, `1` inativo.
   */
  inativo?: 0 | 1 | null | undefined;
  /**
   * Inscrição estadual.
   * Inscrição estadual.
   * Até 50 caracteres.
   */
  inscricaoEstadual?: string | null | undefined;
  /**
   * Limite de crédito.
   * Até quanto a entidade pode comprar a prazo.
   * Até 2 casas decimais.
   */
  limiteCredito?: number | string | null | undefined;
  /**
   * Mãe.
   * Nome da mãe.
   * Até 50 caracteres.
   */
  mae?: string | null | undefined;
  /**
   * Nome.
   * Nome, ou nome fantasia.
   * Até 50 caracteres.
   */
  nome: string;
  /**
   * Contato.
   * Com quem falar.
   * Até 50 caracteres.
   */
  nomeContato?: string | null | undefined;
  /**
   * Número (cobrança).
   * Número do endereço de cobrança.
   * Até 6 caracteres.
   */
  numeroCobranca?: string | null | undefined;
  /**
   * Número.
   * Número do endereço principal.
   * Até 6 caracteres.
   */
  numeroEndereco?: string | null | undefined;
  /**
   * Número (entrega).
   * Número do endereço de entrega.
   * Até 6 caracteres.
   */
  numeroEntrega?: string | null | undefined;
  /**
   * Observação.
   * Texto livre.
   * Até 4096 caracteres.
   */
  observacao?: string | null | undefined;
  /**
   * Pai.
   * Nome do pai.
   * Até 50 caracteres.
   */
  pai?: string | null | undefined;
  /**
   * Profissão.
   * Profissão.
   * Até 50 caracteres.
   */
  profissao?: string | null | undefined;
  /**
   * Razão social.
   * Razão social.
   * Até 50 caracteres.
   */
  razaoSocial?: string | null | undefined;
  /**
   * Renda.
   * Renda.
   * Até 2 casas decimais.
   */
  renda?: number | string | null | undefined;
  /**
   * RG.
   * Documento de identidade.
   * Até 20 caracteres.
   */
  rg?: string | null | undefined;
  /**
   * Telefone.
   * Telefone fixo.
   * Até 40 caracteres.
   */
  telefone?: string | null | undefined;
  /**
   * Telefone (entrega).
   * Telefone de quem recebe a entrega.
   * Até 40 caracteres.
   */
  telefoneEntrega?: string | null | undefined;
  /**
   * Tipo.
   * O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número.
   * Até 20 caracteres.
   */
  tipo: string | number;
  /**
   * Usuário.
   * Usuário do sistema ligado à entidade.
   * Até 10 caracteres.
   */
  usuario?: string | null | undefined;
  /**
   * Crédito restrito.
   * Se a entidade está bloqueada.
   * `0` não, `1` sim.
   */
  creditoRestrito?: 0 | 1 | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Um produto a cadastrar. */
export interface EnvioProduto {
  /**
   * Produto.
   * O produto a cadastrar.
   */
  produto: ProdutoEnviado;
}

/** Um produto ou serviço. O que se grava substitui o registro inteiro, e o que se lê nem sempre pode ser gravado como veio. */
export interface ProdutoEnviado {
  /**
   * Alíquota da Cofins (saída).
   * Alíquota da Cofins na saída.
   * Até 2 casas decimais.
   */
  aliquotaCofins?: number | string | null | undefined;
  /**
   * Alíquota da Cofins (entrada).
   * Alíquota da Cofins na entrada.
   * Até 4 casas decimais.
   */
  aliquotaCofinsEntrada?: number | string | null | undefined;
  /**
   * Alíquota do ICMS.
   * Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam.
   * Até 2 casas decimais.
   */
  aliquotaICMS?: number | string | null | undefined;
  /**
   * Alíquota do IPI.
   * Alíquota do IPI.
   * Até 2 casas decimais.
   */
  aliquotaIPI?: number | string | null | undefined;
  /**
   * Alíquota do PIS (saída).
   * Alíquota do PIS na saída.
   * Até 2 casas decimais.
   */
  aliquotaPis?: number | string | null | undefined;
  /**
   * Alíquota do PIS (entrada).
   * Alíquota do PIS na entrada.
   * Até 4 casas decimais.
   */
  aliquotaPisEntrada?: number | string | null | undefined;
  /**
   * Altura (Shop).
   * Altura no Uniplus Shop.
   * Até 1 casas decimais.
   */
  alturaShop?: number | string | null | undefined;
  /**
   * Imagem.
   * Caminho de um arquivo de imagem no computador do sistema.
   * Até 200 caracteres.
   */
  caminhoImagem?: string | null | undefined;
  /**
   * Casas decimais.
   * Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0.
   * Inteiro.
   */
  casasDecimais?: number | string | null | undefined;
  /**
   * CEST.
   * Código CEST.
   * Até 10 caracteres.
   */
  cest?: string | null | undefined;
  /**
   * Código.
   * Código do produto. O manual o diz obrigatório e também que, em branco, o sistema o numera. Aqui cabem 20 caracteres; em EANs, variações, saldos e DAVs, 14.
   * Até 20 caracteres.
   */
  codigo?: string | null | undefined;
  /**
   * CFOP de entrada.
   * CFOP de entrada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntrada?: string | null | undefined;
  /**
   * CFOP de devolução de entrada (externa).
   * CFOP de devolução de entrada de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaDevolucaoExterna?: string | null | undefined;
  /**
   * CFOP de devolução de entrada (interna).
   * CFOP de devolução de entrada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaDevolucaoInterna?: string | null | undefined;
  /**
   * CFOP de entrada (externa).
   * CFOP de entrada de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaExterna?: string | null | undefined;
  /**
   * CFOP de transferência de entrada (externa).
   * CFOP de transferência recebida de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaTransfExterna?: string | null | undefined;
  /**
   * CFOP de transferência de entrada (interna).
   * CFOP de transferência recebida dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaTransfInterna?: string | null | undefined;
  /**
   * CFOP de saída.
   * CFOP de saída dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaida?: string | null | undefined;
  /**
   * CFOP de devolução de saída (externa).
   * CFOP de devolução de saída para outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaDevolucaoExterna?: string | null | undefined;
  /**
   * CFOP de devolução de saída (interna).
   * CFOP de devolução de saída dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaDevolucaoInterna?: string | null | undefined;
  /**
   * CFOP de saída (externa).
   * CFOP de saída para outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaExterna?: string | null | undefined;
  /**
   * CFOP de transferência de saída (externa).
   * CFOP de transferência enviada a outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaTransfExterna?: string | null | undefined;
  /**
   * CFOP de transferência de saída (interna).
   * CFOP de transferência enviada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaTransfInterna?: string | null | undefined;
  /**
   * Fabricante.
   * Código da entidade que fabrica.
   * Até 10 caracteres.
   */
  codigoFabricante?: string | null | undefined;
  /**
   * Fornecedor.
   * Código da entidade que fornece.
   * Até 10 caracteres.
   */
  codigoFornecedor?: string | null | undefined;
  /**
   * Grupo.
   * Código do grupo de produtos.
   * Até 30 caracteres.
   */
  codigoGrupoProduto?: string | null | undefined;
  /**
   * Lei complementar.
   * Código do serviço na lei complementar.
   * Até 10 caracteres.
   */
  codigoLeiComplementar?: string | null | undefined;
  /**
   * Receita sem contribuição.
   * Código da receita sem contribuição.
   * Até 10 caracteres.
   */
  codigoReceitaSemContribuicao?: string | null | undefined;
  /**
   * Comprimento (Shop).
   * Comprimento no Uniplus Shop.
   * Até 1 casas decimais.
   */
  comprimentoShop?: number | string | null | undefined;
  /**
   * CST de PIS e Cofins (saída).
   * CST de PIS e Cofins na saída.
   * Até 2 caracteres.
   */
  cstPisCofins?: string | null | undefined;
  /**
   * CST de PIS e Cofins (entrada).
   * CST de PIS e Cofins na entrada.
   * Até 2 caracteres.
   */
  cstPisCofinsEntrada?: string | null | undefined;
  /**
   * Última alteração.
   * Quando o registro mudou, em milissegundos desde 1970. Serve de filtro.
   * Inteiro.
   */
  currentTimeMillis?: number | string | null | undefined;
  /**
   * Custo.
   * Custo do produto.
   * Até 6 casas decimais.
   */
  custo?: number | string | null | undefined;
  /**
   * Custo médio inicial.
   * Custo médio de partida.
   * Até 6 casas decimais.
   */
  custoMedioInicial?: number | string | null | undefined;
  /**
   * Descrição (Shop).
   * Descrição no Uniplus Shop.
   * Até 4096 caracteres.
   */
  descricaoShop?: string | null | undefined;
  /**
   * EAN.
   * Código de barras principal.
   * Até 20 caracteres.
   */
  ean?: string | null | undefined;
  /**
   * Enviar ao e-commerce.
   * Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é.
   * `0` não, `1` sim.
   */
  enviaECommerce?: 0 | 1 | null | undefined;
  /**
   * Exigibilidade do ISS.
   * Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa.
   * Inteiro de 0 a 9.
   */
  exigibilidadeIss?: number | string | null | undefined;
  /**
   * Campo extra 1.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra1?: string | null | undefined;
  /**
   * Campo extra 2.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra2?: string | null | undefined;
  /**
   * Campo extra 3.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra3?: string | null | undefined;
  /**
   * Campo extra 4.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra4?: string | null | undefined;
  /**
   * Campo extra 5.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra5?: string | null | undefined;
  /**
   * Campo extra 6.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra6?: string | null | undefined;
  /**
   * IAT.
   * Como se arredonda o valor.
   * `"A"` arredondamento, `"T"` truncamento.
   */
  iat?: "A" | "T" | null | undefined;
  /**
   * Imagens.
   * As imagens do produto, só na leitura; o manual não mostra o formato.
   */
  imagens?: unknown | null | undefined;
  /**
   * Inativo.
   * Se o produto está fora de uso.
   * `0` ativo, `1` inativo.
   */
  inativo?: 0 | 1 | null | undefined;
  /**
   * Informações (Shop).
   * Informações no Uniplus Shop.
   * Até 4096 caracteres.
   */
  infoShop?: string | null | undefined;
  /**
   * Informação adicional.
   * Texto que acompanha o produto.
   * Até 500 caracteres.
   */
  informacaoAdicional?: string | null | undefined;
  /**
   * Informar dimensões.
   * Se as dimensões são pedidas.
   * `0` não, `1` sim.
   */
  informarDimensoes?: 0 | 1 | null | undefined;
  /**
   * IPPT.
   * Quem fabrica o produto.
   * `"P"` fabricação própria, `"T"` fabricação por terceiros.
   */
  ippt?: "P" | "T" | null | undefined;
  /**
   * Largura (Shop).
   * Largura no Uniplus Shop.
   * Até 1 casas decimais.
   */
  larguraShop?: number | string | null | undefined;
  /**
   * Lucro.
   * Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta.
   * Até 2 casas decimais.
   */
  lucroBruto?: number | string | null | undefined;
  /**
   * NCM.
   * Código NCM, com a máscara que tiver.
   * Até 10 caracteres.
   */
  ncm?: string | null | undefined;
  /**
   * Nome.
   * Nome do produto.
   * Até 120 caracteres.
   */
  nome: string;
  /**
   * Nome no cupom.
   * Nome no cupom fiscal.
   * Até 120 caracteres.
   */
  nomeEcf?: string | null | undefined;
  /**
   * Nome do fornecedor.
   * Nome de quem fornece.
   * Até 50 caracteres.
   */
  nomeFornecedor?: string | null | undefined;
  /**
   * Nome do grupo.
   * Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL.
   * Até 40 caracteres.
   */
  nomeGrupoProduto?: string | null | undefined;
  /**
   * Número de série.
   * Se o produto é controlado por número de série.
   * `0` não, `1` sim.
   */
  numeroSerie?: 0 | 1 | null | undefined;
  /**
   * Observação.
   * Texto livre.
   * Até 4096 caracteres.
   */
  observacao?: string | null | undefined;
  /**
   * Origem.
   * De onde o produto vem.
   * `0` nacional, `1` importado.
   */
  origem?: 0 | 1 | null | undefined;
  /**
   * Pesável.
   * Se o produto é vendido por peso.
   * `0` não se vende por peso, `1` vende-se por peso.
   */
  pesavel?: 0 | 1 | null | undefined;
  /**
   * Peso.
   * Peso do produto.
   * Até 3 casas decimais.
   */
  peso?: number | string | null | undefined;
  /**
   * Peso (Shop).
   * Peso no Uniplus Shop.
   * Até 3 casas decimais.
   */
  pesoShop?: number | string | null | undefined;
  /**
   * Preço.
   * Preço de venda.
   * Até 6 casas decimais.
   */
  preco: number | string;
  /**
   * Preço da pauta 1.
   * Preço na tabela 1.
   * Até 6 casas decimais.
   */
  precoPauta1?: number | string | null | undefined;
  /**
   * Preço da pauta 2.
   * Preço na tabela 2.
   * Até 6 casas decimais.
   */
  precoPauta2?: number | string | null | undefined;
  /**
   * Preço da pauta 3.
   * Preço na tabela 3.
   * Até 6 casas decimais.
   */
  precoPauta3?: number | string | null | undefined;
  /**
   * Preço da pauta 4.
   * Preço na tabela 4.
   * Até 6 casas decimais.
   */
  precoPauta4?: number | string | null | undefined;
  /**
   * Preços por filial.
   * Os preços de cada filial, onde são diferentes.
   */
  precos?: readonly PrecoFilialEnviado[] | null | undefined;
  /**
   * Referência.
   * Referência do produto.
   * Até 20 caracteres.
   */
  referencia?: string | null | undefined;
  /**
   * Situação tributária.
   * Código da situação tributária.
   * Até 3 caracteres.
   */
  situacaoTributaria?: string | null | undefined;
  /**
   * Situação no Simples (NF-e).
   * Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
   * Até 3 caracteres.
   */
  situacaoTributariaSN?: string | null | undefined;
  /**
   * Tipo do produto.
   * Para que o produto serve, como no SPED.
   * `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
   */
  tipoProduto?: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "99" | null | undefined;
  /**
   * Produto ou serviço.
   * P ou S.
   * `"P"` produto, `"S"` serviço.
   */
  tipoRegistro?: "P" | "S" | null | undefined;
  /**
   * Tributação especial.
   * Código da tributação especial.
   * Até 10 caracteres.
   */
  tributacaoEspecial?: string | null | undefined;
  /**
   * Tributação especial (NFC-e e SAT).
   * Situação tributária especial para NFC-e e SAT.
   * Até 3 caracteres.
   */
  tributacaoEspecialNfceSat?: string | null | undefined;
  /**
   * Tributação do ICMS.
   * Como o ICMS incide; os serviços têm códigos próprios.
   * `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
   */
  tributacaoICMS?: "T" | "N" | "I" | "F" | "S" | "NS" | "IS" | "FS" | null | undefined;
  /**
   * Situação no Simples (NFC-e e SAT).
   * Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
   * Até 3 caracteres.
   */
  tributacaoSN?: string | null | undefined;
  /**
   * Unidade de medida.
   * Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória.
   * Até 3 caracteres.
   */
  unidadeMedida: string;
  /**
   * Tipo de volume.
   * O que se conta ao transportar.
   * `1` volumes, `2` embalagem.
   */
  tipoVolume?: 1 | 2 | null | undefined;
  /**
   * Quantidade de volumes.
   * Quantos volumes ou embalagens.
   * Inteiro de 0 a 99.
   */
  quantidadeVolume?: number | string | null | undefined;
  /**
   * Possui variação.
   * Se o produto tem variações, como cor e tamanho.
   * `0` não, `1` sim.
   */
  possuiVariacao?: 0 | 1 | null | undefined;
  /**
   * Enviar a outro e-commerce.
   * Se o produto vai para um comércio eletrônico integrado.
   * `0` não, `1` sim.
   */
  enviarOutrosECommerce?: 0 | 1 | null | undefined;
  /**
   * Possui lote.
   * Se o produto é controlado por lote.
   * `0` não, `1` sim.
   */
  possuiLote?: 0 | 1 | null | undefined;
  /**
   * Kit.
   * Se o produto é um kit.
   * `0` não, `1` sim.
   */
  kit?: 0 | 1 | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** O preço de um produto em uma filial. */
export interface PrecoFilialEnviado {
  /**
   * Filial.
   * Código da filial em que o preço vale.
   * Até 4 caracteres.
   */
  filial: string | number;
  /**
   * Preço.
   * Preço de venda na filial.
   * Até 6 casas decimais.
   */
  preco: number | string;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Um produto a atualizar. */
export interface EnvioProdutoExistente {
  /**
   * Produto.
   * O produto a gravar de novo.
   */
  produto: ProdutoExistente;
}

/** Um produto que já existe, com todos os seus campos: o que falta se perde. */
export interface ProdutoExistente {
  /**
   * Alíquota da Cofins (saída).
   * Alíquota da Cofins na saída.
   * Até 2 casas decimais.
   */
  aliquotaCofins?: number | string | null | undefined;
  /**
   * Alíquota da Cofins (entrada).
   * Alíquota da Cofins na entrada.
   * Até 4 casas decimais.
   */
  aliquotaCofinsEntrada?: number | string | null | undefined;
  /**
   * Alíquota do ICMS.
   * Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam.
   * Até 2 casas decimais.
   */
  aliquotaICMS?: number | string | null | undefined;
  /**
   * Alíquota do IPI.
   * Alíquota do IPI.
   * Até 2 casas decimais.
   */
  aliquotaIPI?: number | string | null | undefined;
  /**
   * Alíquota do PIS (saída).
   * Alíquota do PIS na saída.
   * Até 2 casas decimais.
   */
  aliquotaPis?: number | string | null | undefined;
  /**
   * Alíquota do PIS (entrada).
   * Alíquota do PIS na entrada.
   * Até 4 casas decimais.
   */
  aliquotaPisEntrada?: number | string | null | undefined;
  /**
   * Altura (Shop).
   * Altura no Uniplus Shop.
   * Até 1 casas decimais.
   */
  alturaShop?: number | string | null | undefined;
  /**
   * Imagem.
   * Caminho de um arquivo de imagem no computador do sistema.
   * Até 200 caracteres.
   */
  caminhoImagem?: string | null | undefined;
  /**
   * Casas decimais.
   * Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0.
   * Inteiro.
   */
  casasDecimais?: number | string | null | undefined;
  /**
   * CEST.
   * Código CEST.
   * Até 10 caracteres.
   */
  cest?: string | null | undefined;
  /**
   * Código.
   * Código do produto.
   * Até 20 caracteres.
   */
  codigo: string;
  /**
   * CFOP de entrada.
   * CFOP de entrada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntrada?: string | null | undefined;
  /**
   * CFOP de devolução de entrada (externa).
   * CFOP de devolução de entrada de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaDevolucaoExterna?: string | null | undefined;
  /**
   * CFOP de devolução de entrada (interna).
   * CFOP de devolução de entrada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaDevolucaoInterna?: string | null | undefined;
  /**
   * CFOP de entrada (externa).
   * CFOP de entrada de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaExterna?: string | null | undefined;
  /**
   * CFOP de transferência de entrada (externa).
   * CFOP de transferência recebida de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaTransfExterna?: string | null | undefined;
  /**
   * CFOP de transferência de entrada (interna).
   * CFOP de transferência recebida dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaTransfInterna?: string | null | undefined;
  /**
   * CFOP de saída.
   * CFOP de saída dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaida?: string | null | undefined;
  /**
   * CFOP de devolução de saída (externa).
   * CFOP de devolução de saída para outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaDevolucaoExterna?: string | null | undefined;
  /**
   * CFOP de devolução de saída (interna).
   * CFOP de devolução de saída dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaDevolucaoInterna?: string | null | undefined;
  /**
   * CFOP de saída (externa).
   * CFOP de saída para outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaExterna?: string | null | undefined;
  /**
   * CFOP de transferência de saída (externa).
   * CFOP de transferência enviada a outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaTransfExterna?: string | null | undefined;
  /**
   * CFOP de transferência de saída (interna).
   * CFOP de transferência enviada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaTransfInterna?: string | null | undefined;
  /**
   * Fabricante.
   * Código da entidade que fabrica.
   * Até 10 caracteres.
   */
  codigoFabricante?: string | null | undefined;
  /**
   * Fornecedor.
   * Código da entidade que fornece.
   * Até 10 caracteres.
   */
  codigoFornecedor?: string | null | undefined;
  /**
   * Grupo.
   * Código do grupo de produtos.
   * Até 30 caracteres.
   */
  codigoGrupoProduto?: string | null | undefined;
  /**
   * Lei complementar.
   * Código do serviço na lei complementar.
   * Até 10 caracteres.
   */
  codigoLeiComplementar?: string | null | undefined;
  /**
   * Receita sem contribuição.
   * Código da receita sem contribuição.
   * Até 10 caracteres.
   */
  codigoReceitaSemContribuicao?: string | null | undefined;
  /**
   * Comprimento (Shop).
   * Comprimento no Uniplus Shop.
   * Até 1 casas decimais.
   */
  comprimentoShop?: number | string | null | undefined;
  /**
   * CST de PIS e Cofins (saída).
   * CST de PIS e Cofins na saída.
   * Até 2 caracteres.
   */
  cstPisCofins?: string | null | undefined;
  /**
   * CST de PIS e Cofins (entrada).
   * CST de PIS e Cofins na entrada.
   * Até 2 caracteres.
   */
  cstPisCofinsEntrada?: string | null | undefined;
  /**
   * Última alteração.
   * Quando o registro mudou, em milissegundos desde 1970. Serve de filtro.
   * Inteiro.
   */
  currentTimeMillis?: number | string | null | undefined;
  /**
   * Custo.
   * Custo do produto.
   * Até 6 casas decimais.
   */
  custo?: number | string | null | undefined;
  /**
   * Custo médio inicial.
   * Custo médio de partida.
   * Até 6 casas decimais.
   */
  custoMedioInicial?: number | string | null | undefined;
  /**
   * Descrição (Shop).
   * Descrição no Uniplus Shop.
   * Até 4096 caracteres.
   */
  descricaoShop?: string | null | undefined;
  /**
   * EAN.
   * Código de barras principal.
   * Até 20 caracteres.
   */
  ean?: string | null | undefined;
  /**
   * Enviar ao e-commerce.
   * Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é.
   * `0` não, `1` sim.
   */
  enviaECommerce?: 0 | 1 | null | undefined;
  /**
   * Exigibilidade do ISS.
   * Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa.
   * Inteiro de 0 a 9.
   */
  exigibilidadeIss?: number | string | null | undefined;
  /**
   * Campo extra 1.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra1?: string | null | undefined;
  /**
   * Campo extra 2.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra2?: string | null | undefined;
  /**
   * Campo extra 3.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra3?: string | null | undefined;
  /**
   * Campo extra 4.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra4?: string | null | undefined;
  /**
   * Campo extra 5.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra5?: string | null | undefined;
  /**
   * Campo extra 6.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra6?: string | null | undefined;
  /**
   * IAT.
   * Como se arredonda o valor.
   * `"A"` arredondamento, `"T"` truncamento.
   */
  iat?: "A" | "T" | null | undefined;
  /**
   * Imagens.
   * As imagens do produto, só na leitura; o manual não mostra o formato.
   */
  imagens?: unknown | null | undefined;
  /**
   * Inativo.
   * Se o produto está fora de uso.
   * `0` ativo, `1` inativo.
   */
  inativo?: 0 | 1 | null | undefined;
  /**
   * Informações (Shop).
   * Informações no Uniplus Shop.
   * Até 4096 caracteres.
   */
  infoShop?: string | null | undefined;
  /**
   * Informação adicional.
   * Texto que acompanha o produto.
   * Até 500 caracteres.
   */
  informacaoAdicional?: string | null | undefined;
  /**
   * Informar dimensões.
   * Se as dimensões são pedidas.
   * `0` não, `1` sim.
   */
  informarDimensoes?: 0 | 1 | null | undefined;
  /**
   * IPPT.
   * Quem fabrica o produto.
   * `"P"` fabricação própria, `"T"` fabricação por terceiros.
   */
  ippt?: "P" | "T" | null | undefined;
  /**
   * Largura (Shop).
   * Largura no Uniplus Shop.
   * Até 1 casas decimais.
   */
  larguraShop?: number | string | null | undefined;
  /**
   * Lucro.
   * Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta.
   * Até 2 casas decimais.
   */
  lucroBruto?: number | string | null | undefined;
  /**
   * NCM.
   * Código NCM, com a máscara que tiver.
   * Até 10 caracteres.
   */
  ncm?: string | null | undefined;
  /**
   * Nome.
   * Nome do produto.
   * Até 120 caracteres.
   */
  nome: string;
  /**
   * Nome no cupom.
   * Nome no cupom fiscal.
   * Até 120 caracteres.
   */
  nomeEcf?: string | null | undefined;
  /**
   * Nome do fornecedor.
   * Nome de quem fornece.
   * Até 50 caracteres.
   */
  nomeFornecedor?: string | null | undefined;
  /**
   * Nome do grupo.
   * Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL.
   * Até 40 caracteres.
   */
  nomeGrupoProduto?: string | null | undefined;
  /**
   * Número de série.
   * Se o produto é controlado por número de série.
   * `0` não, `1` sim.
   */
  numeroSerie?: 0 | 1 | null | undefined;
  /**
   * Observação.
   * Texto livre.
   * Até 4096 caracteres.
   */
  observacao?: string | null | undefined;
  /**
   * Origem.
   * De onde o produto vem.
   * `0` nacional, `1` importado.
   */
  origem?: 0 | 1 | null | undefined;
  /**
   * Pesável.
   * Se o produto é vendido por peso.
   * `0` não se vende por peso, `1` vende-se por peso.
   */
  pesavel?: 0 | 1 | null | undefined;
  /**
   * Peso.
   * Peso do produto.
   * Até 3 casas decimais.
   */
  peso?: number | string | null | undefined;
  /**
   * Peso (Shop).
   * Peso no Uniplus Shop.
   * Até 3 casas decimais.
   */
  pesoShop?: number | string | null | undefined;
  /**
   * Preço.
   * Preço de venda.
   * Até 6 casas decimais.
   */
  preco: number | string;
  /**
   * Preço da pauta 1.
   * Preço na tabela 1.
   * Até 6 casas decimais.
   */
  precoPauta1?: number | string | null | undefined;
  /**
   * Preço da pauta 2.
   * Preço na tabela 2.
   * Até 6 casas decimais.
   */
  precoPauta2?: number | string | null | undefined;
  /**
   * Preço da pauta 3.
   * Preço na tabela 3.
   * Até 6 casas decimais.
   */
  precoPauta3?: number | string | null | undefined;
  /**
   * Preço da pauta 4.
   * Preço na tabela 4.
   * Até 6 casas decimais.
   */
  precoPauta4?: number | string | null | undefined;
  /**
   * Preços por filial.
   * Os preços de cada filial, onde são diferentes.
   */
  precos?: readonly PrecoFilialEnviado[] | null | undefined;
  /**
   * Referência.
   * Referência do produto.
   * Até 20 caracteres.
   */
  referencia?: string | null | undefined;
  /**
   * Situação tributária.
   * Código da situação tributária.
   * Até 3 caracteres.
   */
  situacaoTributaria?: string | null | undefined;
  /**
   * Situação no Simples (NF-e).
   * Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
   * Até 3 caracteres.
   */
  situacaoTributariaSN?: string | null | undefined;
  /**
   * Tipo do produto.
   * Para que o produto serve, como no SPED.
   * `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
   */
  tipoProduto?: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "99" | null | undefined;
  /**
   * Produto ou serviço.
   * P ou S.
   * `"P"` produto, `"S"` serviço.
   */
  tipoRegistro?: "P" | "S" | null | undefined;
  /**
   * Tributação especial.
   * Código da tributação especial.
   * Até 10 caracteres.
   */
  tributacaoEspecial?: string | null | undefined;
  /**
   * Tributação especial (NFC-e e SAT).
   * Situação tributária especial para NFC-e e SAT.
   * Até 3 caracteres.
   */
  tributacaoEspecialNfceSat?: string | null | undefined;
  /**
   * Tributação do ICMS.
   * Como o ICMS incide; os serviços têm códigos próprios.
   * `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
   */
  tributacaoICMS?: "T" | "N" | "I" | "F" | "S" | "NS" | "IS" | "FS" | null | undefined;
  /**
   * Situação no Simples (NFC-e e SAT).
   * Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
   * Até 3 caracteres.
   */
  tributacaoSN?: string | null | undefined;
  /**
   * Unidade de medida.
   * Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória.
   * Até 3 caracteres.
   */
  unidadeMedida: string;
  /**
   * Tipo de volume.
   * O que se conta ao transportar.
   * `1` volumes, `2` embalagem.
   */
  tipoVolume?: 1 | 2 | null | undefined;
  /**
   * Quantidade de volumes.
   * Quantos volumes ou embalagens.
   * Inteiro de 0 a 99.
   */
  quantidadeVolume?: number | string | null | undefined;
  /**
   * Possui variação.
   * Se o produto tem variações, como cor e tamanho.
   * `0` não, `1` sim.
   */
  possuiVariacao?: 0 | 1 | null | undefined;
  /**
   * Enviar a outro e-commerce.
   * Se o produto vai para um comércio eletrônico integrado.
   * `0` não, `1` sim.
   */
  enviarOutrosECommerce?: 0 | 1 | null | undefined;
  /**
   * Possui lote.
   * Se o produto é controlado por lote.
   * `0` não, `1` sim.
   */
  possuiLote?: 0 | 1 | null | undefined;
  /**
   * Kit.
   * Se o produto é um kit.
   * `0` não, `1` sim.
   */
  kit?: 0 | 1 | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Uma embalagem a gravar. */
export interface EnvioEmbalagem {
  /**
   * Embalagem.
   * A embalagem a gravar.
   */
  embalagem: EmbalagemEnviado;
}

/** Uma embalagem de um produto. O manual não diz que campos são obrigatórios. */
export interface EmbalagemEnviado {
  /**
   * EAN.
   * Código de barras da embalagem.
   * Até 20 caracteres.
   */
  ean?: string | null | undefined;
  /**
   * Fator de conversão.
   * Quantas unidades do produto a embalagem contém.
   * Até 6 casas decimais.
   */
  fatorConversao?: number | string | null | undefined;
  /**
   * Preço.
   * Preço do produto nesta embalagem.
   * Até 6 casas decimais.
   */
  preco?: number | string | null | undefined;
  /**
   * Produto.
   * Código do produto.
   * Até 20 caracteres.
   */
  produto?: string | null | undefined;
  /**
   * Tipo.
   * Para que a embalagem serve.
   * `0` compra e venda, `1` só compra, `2` só venda.
   */
  tipoEmbalagem?: 0 | 1 | 2 | null | undefined;
  /**
   * Unidade de medida.
   * Sigla da unidade da embalagem, como CX.
   * Até 3 caracteres.
   */
  unidadeMedida?: string | null | undefined;
  /**
   * Casas decimais.
   * Casas decimais da unidade de medida.
   * Inteiro de 0 a 99.
   */
  casasDecimais?: number | string | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Um código de barras a cadastrar. */
export interface EnvioEan {
  /**
   * EAN.
   * O código de barras a cadastrar.
   */
  ean: EanEnviado;
}

/** Um código de barras adicional de um produto. */
export interface EanEnviado {
  /**
   * EAN.
   * Código de barras.
   * Até 14 caracteres.
   */
  ean: string;
  /**
   * Descrição da variação.
   * Nome da variação a que o código pertence.
   */
  descricaoVariacao?: string | null | undefined;
  /**
   * Produto.
   * Código do produto. Aqui o manual dá 14 caracteres, e 20 no cadastro de produtos.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Variação.
   * Variação a que o código pertence.
   * Até 5 caracteres.
   */
  variacao?: string | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Uma variação a gravar. */
export interface EnvioVariacao {
  /**
   * Variação.
   * A variação a gravar.
   */
  variacao: VariacaoEnviado;
}

/** Um valor da grade de um produto. */
export interface VariacaoEnviado {
  /**
   * Grade.
   * Código da grade.
   * Até 100 caracteres.
   */
  codigoGrade: string;
  /**
   * Descrição.
   * Nome do valor, como ROXO.
   * Até 30 caracteres.
   */
  descricao: string;
  /**
   * Ordem.
   * Posição no desenho da grade.
   * Até 5 caracteres.
   */
  ordem: string;
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Linha ou coluna.
   * Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório.
   * `"0"` linha, `"1"` coluna.
   */
  tipoRegistro: "0" | "1";
  /**
   * Variação.
   * Código da variação montada.
   */
  variacao?: string | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Um saldo a gravar, na versão descontinuada. */
export interface EnvioSaldoEstoqueV1 {
  /**
   * Saldo.
   * O saldo a gravar.
   */
  saldoEstoque: SaldoEstoqueV1Enviado;
}

/** O saldo de um produto, na versão descontinuada. */
export interface SaldoEstoqueV1Enviado {
  /**
   * Custo.
   * Custo do produto.
   * Até 6 casas decimais.
   */
  custo?: number | string | null | undefined;
  /**
   * Custo médio.
   * Custo médio do produto.
   * Até 6 casas decimais.
   */
  custoMedio?: number | string | null | undefined;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | number | null | undefined;
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Quantidade.
   * Saldo em estoque: o que se envia passa a ser o saldo.
   * Até 6 casas decimais.
   */
  quantidade: number | string;
  /**
   * Variação.
   * Código da variação.
   * Até 12 caracteres.
   */
  variacao?: string | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Um saldo a gravar. */
export interface EnvioSaldoEstoque {
  /**
   * Saldo.
   * O saldo a gravar.
   */
  saldoEstoque: SaldoEstoqueEnviado;
}

/** O saldo de um produto. */
export interface SaldoEstoqueEnviado {
  /**
   * Custo.
   * Custo do produto.
   * Até 6 casas decimais.
   */
  custo?: number | string | null | undefined;
  /**
   * Custo médio.
   * Custo médio do produto.
   * Até 6 casas decimais.
   */
  custoMedio?: number | string | null | undefined;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | number | null | undefined;
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Quantidade.
   * Saldo em estoque: o que se envia passa a ser o saldo.
   * Até 6 casas decimais.
   */
  quantidade: number | string;
  /**
   * Variação.
   * Código da variação.
   * Até 12 caracteres.
   */
  variacao?: string | null | undefined;
  /**
   * Local de estoque.
   * Código do local de estoque.
   * Até 5 caracteres.
   */
  localEstoque?: string | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Um DAV a cadastrar. */
export interface EnvioDav {
  /**
   * DAV.
   * O documento a cadastrar.
   */
  dav: DavEnviado;
}

/** Um documento auxiliar de venda: pré-venda, orçamento ou pedido. */
export interface DavEnviado {
  /**
   * Bairro (entrega).
   * Bairro da entrega.
   * Até 50 caracteres.
   */
  bairroEntrega?: string | null | undefined;
  /**
   * CEP (entrega).
   * CEP da entrega.
   * Até 9 caracteres.
   */
  cepEntrega?: string | null | undefined;
  /**
   * Cidade (entrega).
   * Cidade da entrega.
   * Até 100 caracteres.
   */
  cidadeEntrega?: string | null | undefined;
  /**
   * Cliente.
   * Código da entidade que compra.
   * Até 14 caracteres.
   */
  cliente?: string | null | undefined;
  /**
   * Código.
   * Código do documento. O manual o diz inteiro e obrigatório; o exemplo o envia como texto, e em branco o sistema o numera.
   */
  codigo?: string | number | null | undefined;
  /**
   * Identificação.
   * Outro código para achar o documento no Prévendas.
   * Até 20 caracteres.
   */
  codigoIdentificacao?: string | null | undefined;
  /**
   * Pauta de preços.
   * Número da tabela de preços.
   * Até 1 caracteres.
   */
  codigoPauta?: string | null | undefined;
  /**
   * Frete.
   * Quem paga o frete.
   * `"0"` pago pelo destinatário, `"1"` pago pelo emitente, `"2"` sem frete, `"9"` pago por terceiros.
   */
  codigoTipoFrete?: "0" | "1" | "2" | "9" | null | undefined;
  /**
   * Transportadora.
   * Código da entidade que transporta.
   * Até 14 caracteres.
   */
  codigoTransportadora?: string | null | undefined;
  /**
   * Complemento (entrega).
   * Complemento do endereço de entrega.
   * Até 50 caracteres.
   */
  complementoEntrega?: string | null | undefined;
  /**
   * Condição de pagamento.
   * Código da condição de pagamento.
   * Até 6 caracteres.
   */
  condicaoPagamento?: string | null | undefined;
  /**
   * Data.
   * Data do documento.
   * `AAAA-MM-DD`.
   */
  data: string;
  /**
   * Desconto.
   * Desconto no subtotal.
   * Até 2 casas decimais.
   */
  desconto?: number | string | null | undefined;
  /**
   * Endereço (entrega).
   * Logradouro da entrega.
   * Até 50 caracteres.
   */
  enderecoEntrega?: string | null | undefined;
  /**
   * UF (entrega).
   * Estado da entrega, em duas letras.
   * Até 2 caracteres.
   */
  estadoEntrega?: string | null | undefined;
  /**
   * Campo extra 1.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra1?: string | null | undefined;
  /**
   * Campo extra 2.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra2?: string | null | undefined;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | number | null | undefined;
  /**
   * Número (entrega).
   * Número do endereço de entrega.
   * Até 6 caracteres.
   */
  numeroEntrega?: string | null | undefined;
  /**
   * Observação.
   * Texto livre.
   * Até 4096 caracteres.
   */
  observacao?: string | null | undefined;
  /**
   * Percentual de desconto.
   * Desconto no subtotal, em percentual.
   * Até 2 casas decimais.
   */
  percentualDescontoSubtotal?: number | string | null | undefined;
  /**
   * Status.
   * Situação do documento. Servidores devolvem de 0 a 17; o manual só explica de 1 a 10.
   * `1` fechado, `2` no PDV, `3` cancelado, `4` nota fiscal gerada, `5` pré-venda gerada, `6` duplicado, `7` faturado parcialmente, `8` pedido gerado, `9` incluído pelo cliente, `10` mesclado.
   */
  status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | null | undefined;
  /**
   * Tipo.
   * Que documento é.
   * `1` pré-venda, `2` orçamento, `4` pedido de venda, `6` pedido de faturamento.
   */
  tipoDocumento: 1 | 2 | 4 | 6;
  /**
   * Documento financeiro.
   * Código do tipo de documento financeiro.
   * Inteiro.
   */
  tipoDocumentoFinanceiro?: number | string | null | undefined;
  /**
   * Valor.
   * Total dos itens menos o desconto. Sem ele, o sistema soma os itens.
   * Até 3 casas decimais.
   */
  valor?: number | string | null | undefined;
  /**
   * Desconto dos itens.
   * Soma dos descontos dos itens.
   * Até 2 casas decimais.
   */
  valorDescontoItens?: number | string | null | undefined;
  /**
   * Frete.
   * Valor do frete.
   * Até 2 casas decimais.
   */
  valorFrete?: number | string | null | undefined;
  /**
   * Vendedor.
   * Código da entidade que vende.
   * Até 14 caracteres.
   */
  vendedor?: string | null | undefined;
  /**
   * Pedido do e-commerce.
   * Código do pedido no comércio eletrônico.
   * Até 50 caracteres.
   */
  codigoECommerce?: string | null | undefined;
  /**
   * Itens.
   * Os produtos do documento. A tabela do manual não o lista; o exemplo o traz.
   */
  itens?: readonly ItemDavEnviado[] | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Um item de um DAV. */
export interface ItemDavEnviado {
  /**
   * Documento.
   * Código do documento.
   * Inteiro.
   */
  codigoDAV?: number | string | null | undefined;
  /**
   * Unidade de medida.
   * Sigla da unidade de medida.
   * Até 3 caracteres.
   */
  codigoUnidadeMedida?: string | null | undefined;
  /**
   * Desconto.
   * Desconto do item, em valor ou percentual conforme tipoDesconto.
   * Até 3 casas decimais.
   */
  desconto?: number | string | null | undefined;
  /**
   * Brinde.
   * Se o item é brinde.
   * `0` não, `1` sim.
   */
  isBrinde?: 0 | 1 | null | undefined;
  /**
   * Número do item.
   * Número do item no documento.
   * Inteiro.
   */
  nrItem?: number | string | null | undefined;
  /**
   * Número de série.
   * Número de série do produto.
   * Até 20 caracteres.
   */
  numeroSerie?: string | null | undefined;
  /**
   * Preço total.
   * Preço do item.
   * Até 2 casas decimais.
   */
  precoTotal?: number | string | null | undefined;
  /**
   * Preço unitário.
   * Preço de uma unidade.
   * Até 3 casas decimais.
   */
  precoUnitario: number | string;
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Quantidade.
   * Quantidade do item.
   * Até 3 casas decimais.
   */
  quantidade: number | string;
  /**
   * Tipo do desconto.
   * O que o número em desconto é.
   * `"0"` percentual, `"1"` valor.
   */
  tipoDesconto?: "0" | "1" | null | undefined;
  /**
   * Variações.
   * As variações do item. O manual só dá a tabela, sem dizer onde ela entra.
   * Sem prova no manual nem em captura.
   */
  variacoes?: readonly VariacaoItemEnviado[] | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Uma variação de um item. */
export interface VariacaoItemEnviado {
  /**
   * Variação.
   * Código da variação.
   * Inteiro.
   */
  variacao?: number | string | null | undefined;
  /**
   * Quantidade.
   * Quantidade desta variação.
   * Inteiro.
   */
  quantidade?: number | string | null | undefined;
  /** Outros campos também são enviados. */
  [campo: string]: unknown;
}

/** Os preços de um produto. */
export interface PrecosProduto {
  /**
   * Produto.
   * Código do produto.
   * Até 20 caracteres.
   */
  codigo: string;
  /**
   * Preço.
   * Preço de venda.
   * Até 6 casas decimais.
   */
  preco?: number | string | null | undefined;
  /**
   * Preços por filial.
   * Os preços de cada filial.
   */
  precos?: readonly PrecosFilial[] | null | undefined;
}

/** Os preços de um produto numa filial. */
export interface PrecosFilial {
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial: string | number;
  /**
   * Preço.
   * Preço de venda na filial.
   * Até 6 casas decimais.
   */
  preco: number | string;
  /**
   * Pautas.
   * Os preços de cada tabela.
   */
  pautasPreco?: readonly PrecoPauta[] | null | undefined;
}

/** O preço de um produto numa pauta. */
export interface PrecoPauta {
  /**
   * Pauta.
   * Código da tabela de preços.
   */
  codigoPauta: string | number;
  /**
   * Preço.
   * Preço nesta tabela.
   * Até 6 casas decimais.
   */
  preco: number | string;
}

/** Uma ordem de serviço a gravar. */
export interface EnvioOrdemServico {
  /**
   * Ordem de serviço.
   * A ordem de serviço; nenhuma fonte mostra todos os seus campos.
   */
  ordemServico: unknown;
}

/** O novo status de uma ordem de serviço. */
export interface StatusOrdemServico {
  /**
   * Identificador.
   * Identificador interno da ordem de serviço.
   */
  id?: string | number | null | undefined;
  /**
   * Código.
   * Código da ordem de serviço.
   */
  codigo: string | number;
  /**
   * Status.
   * O novo status, de 1 a 15.
   * `1` aberta, `2` em execução, `3` finalizada, `4` cancelada, `5` faturada, `6` agendada, `7` pausada, `8` passou pelo PDV, `9` faturada por DAV-OS, `10` mesclada, `11` duplicada, `12` serviço não executado, `13` orçamento, `14` faturada parcialmente, `15` retirada.
   */
  status: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
}

/** Itens de uma ordem de serviço. */
export interface ItensOrdemServico {
  /**
   * Código.
   * Código da ordem de serviço.
   */
  codigo: string | number;
  /**
   * Itens.
   * Os itens; nenhuma fonte mostra todos os seus campos.
   * Pelo menos 1 na lista.
   */
  itens: readonly unknown[];
}

/** Um registro de produção a cadastrar. */
export interface EnvioRegistroProducao {
  /**
   * Registro de produção.
   * O registro, com descricao e itens; nenhuma fonte mostra todos os seus campos.
   */
  registroProducao: unknown;
}

/** Um token de acesso e a sua validade. */
export interface TokenDeAcesso {
  /**
   * Token de acesso.
   * Vai no cabeçalho Authorization das demais chamadas, depois da palavra Bearer com maiúscula.
   */
  access_token: string;
  /**
   * Tipo.
   * Vem em minúsculas, e assim não serve ao cabeçalho: não o copie.
   */
  token_type?: string | null;
  /**
   * Validade.
   * Por quantos segundos vale: 3599 ou 3600 nas integrações.
   * Inteiro a partir de 0.
   */
  expires_in: number | null;
  /**
   * Escopo.
   * Para que serve o token.
   */
  scope?: string | null;
  /**
   * Identificador.
   * Identificador do token.
   */
  jti?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um cliente, fornecedor, transportadora, vendedor, técnico ou fabricante. O que se grava substitui o registro inteiro. */
export interface Entidade {
  /**
   * Bairro.
   * Bairro do endereço principal.
   * Até 50 caracteres.
   */
  bairro?: string | null;
  /**
   * Bairro (cobrança).
   * Bairro do endereço de cobrança.
   * Até 50 caracteres.
   */
  bairroCobranca?: string | null;
  /**
   * Bairro (entrega).
   * Bairro do endereço de entrega.
   * Até 50 caracteres.
   */
  bairroEntrega?: string | null;
  /**
   * Celular.
   * Telefone celular.
   * Até 40 caracteres.
   */
  celular?: string | null;
  /**
   * Celular (entrega).
   * Celular de quem recebe a entrega.
   * Até 40 caracteres.
   */
  celularEntrega?: string | null;
  /**
   * CEP.
   * CEP do endereço principal.
   * Até 10 caracteres.
   */
  cep?: string | null;
  /**
   * CEP (cobrança).
   * CEP do endereço de cobrança.
   * Até 10 caracteres.
   */
  cepCobranca?: string | null;
  /**
   * CEP (entrega).
   * CEP do endereço de entrega: um caractere a menos que os outros.
   * Até 9 caracteres.
   */
  cepEntrega?: string | null;
  /**
   * Cidade.
   * Cidade do endereço principal.
   * Até 100 caracteres.
   */
  cidade?: string | null;
  /**
   * Cidade (cobrança).
   * Cidade do endereço de cobrança.
   * Até 100 caracteres.
   */
  cidadeCobranca?: string | null;
  /**
   * Cidade (entrega).
   * Cidade do endereço de entrega.
   * Até 100 caracteres.
   */
  cidadeEntrega?: string | null;
  /**
   * CNPJ ou CPF.
   * CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado.
   * Até 18 caracteres.
   */
  cnpjCpf?: string | null;
  /**
   * Código.
   * Código da entidade. O manual o diz obrigatório e também que, em branco, o sistema o numera. Nos DAVs cabem 14 caracteres.
   * Até 10 caracteres.
   */
  codigo?: string | null;
  /**
   * Complemento.
   * Complemento do endereço principal.
   * Até 50 caracteres.
   */
  complemento?: string | null;
  /**
   * Complemento (cobrança).
   * Complemento do endereço de cobrança.
   * Até 50 caracteres.
   */
  complementoCobranca?: string | null;
  /**
   * Complemento (entrega).
   * Complemento do endereço de entrega.
   * Até 50 caracteres.
   */
  complementoEntrega?: string | null;
  /**
   * Cônjuge.
   * Nome do cônjuge.
   * Até 50 caracteres.
   */
  conjuge?: string | null;
  /**
   * Contato (cobrança).
   * Com quem falar sobre a cobrança.
   * Até 50 caracteres.
   */
  contatoCobranca?: string | null;
  /**
   * Contato (entrega).
   * Com quem falar sobre a entrega.
   * Até 50 caracteres.
   */
  contatoEntrega?: string | null;
  /**
   * Data de nascimento.
   * Data de nascimento.
   * `AAAA-MM-DD`.
   */
  dataNascimento?: string | null;
  /**
   * E-mail.
   * Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram.
   * Até 50 caracteres.
   */
  email?: string | null;
  /**
   * E-mail (entrega).
   * E-mail de quem recebe a entrega.
   * Até 50 caracteres.
   */
  emailEntrega?: string | null;
  /**
   * Endereço.
   * Logradouro do endereço principal, sem o número.
   * Até 50 caracteres.
   */
  endereco?: string | null;
  /**
   * Endereço (cobrança).
   * Logradouro do endereço de cobrança.
   * Até 50 caracteres.
   */
  enderecoCobranca?: string | null;
  /**
   * Endereço (entrega).
   * Logradouro do endereço de entrega.
   * Até 50 caracteres.
   */
  enderecoEntrega?: string | null;
  /**
   * UF.
   * Estado do endereço principal, em duas letras.
   * Até 2 caracteres.
   */
  estado?: string | null;
  /**
   * Estado civil.
   * Estado civil, de 0 a 6.
   * `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
   */
  estadoCivil?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
  /**
   * UF (cobrança).
   * Estado do endereço de cobrança, em duas letras.
   * Até 2 caracteres.
   */
  estadoCobranca?: string | null;
  /**
   * UF (entrega).
   * Estado do endereço de entrega, em duas letras.
   * Até 2 caracteres.
   */
  estadoEntrega?: string | null;
  /**
   * Campo extra 1.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra1?: string | null;
  /**
   * Campo extra 2.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra2?: string | null;
  /**
   * Campo extra 3.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra3?: string | null;
  /**
   * Campo extra 4.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra4?: string | null;
  /**
   * Campo extra 5.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra5?: string | null;
  /**
   * Campo extra 6.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra6?: string | null;
  /**
   * Fax.
   * Número de fax.
   * Até 40 caracteres.
   */
  fax?: string | null;
  /**
   * Fax (entrega).
   * Fax de quem recebe a entrega.
   * Até 40 caracteres.
   */
  faxEntrega?: string | null;
  /**
   * Inativo.
   * Se a entidade está fora de uso.
   * `0` ativo, `1` inativo.
   */
  inativo?: 0 | 1 | (number & {}) | null;
  /**
   * Inscrição estadual.
   * Inscrição estadual.
   * Até 50 caracteres.
   */
  inscricaoEstadual?: string | null;
  /**
   * Limite de crédito.
   * Até quanto a entidade pode comprar a prazo.
   * Até 2 casas decimais.
   */
  limiteCredito?: number | null;
  /**
   * Mãe.
   * Nome da mãe.
   * Até 50 caracteres.
   */
  mae?: string | null;
  /**
   * Nome.
   * Nome, ou nome fantasia.
   * Até 50 caracteres.
   */
  nome: string;
  /**
   * Contato.
   * Com quem falar.
   * Até 50 caracteres.
   */
  nomeContato?: string | null;
  /**
   * Número (cobrança).
   * Número do endereço de cobrança.
   * Até 6 caracteres.
   */
  numeroCobranca?: string | null;
  /**
   * Número.
   * Número do endereço principal.
   * Até 6 caracteres.
   */
  numeroEndereco?: string | null;
  /**
   * Número (entrega).
   * Número do endereço de entrega.
   * Até 6 caracteres.
   */
  numeroEntrega?: string | null;
  /**
   * Observação.
   * Texto livre.
   * Até 4096 caracteres.
   */
  observacao?: string | null;
  /**
   * Pai.
   * Nome do pai.
   * Até 50 caracteres.
   */
  pai?: string | null;
  /**
   * Profissão.
   * Profissão.
   * Até 50 caracteres.
   */
  profissao?: string | null;
  /**
   * Razão social.
   * Razão social.
   * Até 50 caracteres.
   */
  razaoSocial?: string | null;
  /**
   * Renda.
   * Renda.
   * Até 2 casas decimais.
   */
  renda?: number | null;
  /**
   * RG.
   * Documento de identidade.
   * Até 20 caracteres.
   */
  rg?: string | null;
  /**
   * Telefone.
   * Telefone fixo.
   * Até 40 caracteres.
   */
  telefone?: string | null;
  /**
   * Telefone (entrega).
   * Telefone de quem recebe a entrega.
   * Até 40 caracteres.
   */
  telefoneEntrega?: string | null;
  /**
   * Tipo.
   * O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número.
   * Até 20 caracteres.
   */
  tipo: string;
  /**
   * Usuário.
   * Usuário do sistema ligado à entidade.
   * Até 10 caracteres.
   */
  usuario?: string | null;
  /**
   * Crédito restrito.
   * Se a entidade está bloqueada.
   * `0` não, `1` sim.
   */
  creditoRestrito?: 0 | 1 | (number & {}) | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto ou serviço. O que se grava substitui o registro inteiro, e o que se lê nem sempre pode ser gravado como veio. */
export interface Produto {
  /**
   * Alíquota da Cofins (saída).
   * Alíquota da Cofins na saída.
   * Até 2 casas decimais.
   */
  aliquotaCofins?: number | null;
  /**
   * Alíquota da Cofins (entrada).
   * Alíquota da Cofins na entrada.
   * Até 4 casas decimais.
   */
  aliquotaCofinsEntrada?: number | null;
  /**
   * Alíquota do ICMS.
   * Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam.
   * Até 2 casas decimais.
   */
  aliquotaICMS?: number | null;
  /**
   * Alíquota do IPI.
   * Alíquota do IPI.
   * Até 2 casas decimais.
   */
  aliquotaIPI?: number | null;
  /**
   * Alíquota do PIS (saída).
   * Alíquota do PIS na saída.
   * Até 2 casas decimais.
   */
  aliquotaPis?: number | null;
  /**
   * Alíquota do PIS (entrada).
   * Alíquota do PIS na entrada.
   * Até 4 casas decimais.
   */
  aliquotaPisEntrada?: number | null;
  /**
   * Altura (Shop).
   * Altura no Uniplus Shop.
   * Até 1 casas decimais.
   */
  alturaShop?: number | null;
  /**
   * Imagem.
   * Caminho de um arquivo de imagem no computador do sistema.
   * Até 200 caracteres.
   */
  caminhoImagem?: string | null;
  /**
   * Casas decimais.
   * Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0.
   * Inteiro.
   */
  casasDecimais?: number | null;
  /**
   * CEST.
   * Código CEST.
   * Até 10 caracteres.
   */
  cest?: string | null;
  /**
   * Código.
   * Código do produto. O manual o diz obrigatório e também que, em branco, o sistema o numera. Aqui cabem 20 caracteres; em EANs, variações, saldos e DAVs, 14.
   * Até 20 caracteres.
   */
  codigo?: string | null;
  /**
   * CFOP de entrada.
   * CFOP de entrada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntrada?: string | null;
  /**
   * CFOP de devolução de entrada (externa).
   * CFOP de devolução de entrada de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaDevolucaoExterna?: string | null;
  /**
   * CFOP de devolução de entrada (interna).
   * CFOP de devolução de entrada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaDevolucaoInterna?: string | null;
  /**
   * CFOP de entrada (externa).
   * CFOP de entrada de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaExterna?: string | null;
  /**
   * CFOP de transferência de entrada (externa).
   * CFOP de transferência recebida de outro estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaTransfExterna?: string | null;
  /**
   * CFOP de transferência de entrada (interna).
   * CFOP de transferência recebida dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopEntradaTransfInterna?: string | null;
  /**
   * CFOP de saída.
   * CFOP de saída dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaida?: string | null;
  /**
   * CFOP de devolução de saída (externa).
   * CFOP de devolução de saída para outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaDevolucaoExterna?: string | null;
  /**
   * CFOP de devolução de saída (interna).
   * CFOP de devolução de saída dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaDevolucaoInterna?: string | null;
  /**
   * CFOP de saída (externa).
   * CFOP de saída para outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaExterna?: string | null;
  /**
   * CFOP de transferência de saída (externa).
   * CFOP de transferência enviada a outro estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaTransfExterna?: string | null;
  /**
   * CFOP de transferência de saída (interna).
   * CFOP de transferência enviada dentro do estado.
   * Até 6 caracteres.
   */
  codigoCfopSaidaTransfInterna?: string | null;
  /**
   * Fabricante.
   * Código da entidade que fabrica.
   * Até 10 caracteres.
   */
  codigoFabricante?: string | null;
  /**
   * Fornecedor.
   * Código da entidade que fornece.
   * Até 10 caracteres.
   */
  codigoFornecedor?: string | null;
  /**
   * Grupo.
   * Código do grupo de produtos.
   * Até 30 caracteres.
   */
  codigoGrupoProduto?: string | null;
  /**
   * Lei complementar.
   * Código do serviço na lei complementar.
   * Até 10 caracteres.
   */
  codigoLeiComplementar?: string | null;
  /**
   * Receita sem contribuição.
   * Código da receita sem contribuição.
   * Até 10 caracteres.
   */
  codigoReceitaSemContribuicao?: string | null;
  /**
   * Comprimento (Shop).
   * Comprimento no Uniplus Shop.
   * Até 1 casas decimais.
   */
  comprimentoShop?: number | null;
  /**
   * CST de PIS e Cofins (saída).
   * CST de PIS e Cofins na saída.
   * Até 2 caracteres.
   */
  cstPisCofins?: string | null;
  /**
   * CST de PIS e Cofins (entrada).
   * CST de PIS e Cofins na entrada.
   * Até 2 caracteres.
   */
  cstPisCofinsEntrada?: string | null;
  /**
   * Última alteração.
   * Quando o registro mudou, em milissegundos desde 1970. Serve de filtro.
   * Inteiro.
   */
  currentTimeMillis?: number | null;
  /**
   * Custo.
   * Custo do produto.
   * Até 6 casas decimais.
   */
  custo?: number | null;
  /**
   * Custo médio inicial.
   * Custo médio de partida.
   * Até 6 casas decimais.
   */
  custoMedioInicial?: number | null;
  /**
   * Descrição (Shop).
   * Descrição no Uniplus Shop.
   * Até 4096 caracteres.
   */
  descricaoShop?: string | null;
  /**
   * EAN.
   * Código de barras principal.
   * Até 20 caracteres.
   */
  ean?: string | null;
  /**
   * Enviar ao e-commerce.
   * Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é.
   * `0` não, `1` sim.
   */
  enviaECommerce?: 0 | 1 | (number & {}) | null;
  /**
   * Exigibilidade do ISS.
   * Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa.
   * Inteiro de 0 a 9.
   */
  exigibilidadeIss?: number | null;
  /**
   * Campo extra 1.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra1?: string | null;
  /**
   * Campo extra 2.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra2?: string | null;
  /**
   * Campo extra 3.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra3?: string | null;
  /**
   * Campo extra 4.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra4?: string | null;
  /**
   * Campo extra 5.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra5?: string | null;
  /**
   * Campo extra 6.
   * Campo livre.
   * Até 50 caracteres.
   */
  extra6?: string | null;
  /**
   * IAT.
   * Como se arredonda o valor.
   * `"A"` arredondamento, `"T"` truncamento.
   */
  iat?: "A" | "T" | (string & {}) | null;
  /**
   * Imagens.
   * As imagens do produto, só na leitura; o manual não mostra o formato.
   */
  imagens?: unknown | null;
  /**
   * Inativo.
   * Se o produto está fora de uso.
   * `0` ativo, `1` inativo.
   */
  inativo?: 0 | 1 | (number & {}) | null;
  /**
   * Informações (Shop).
   * Informações no Uniplus Shop.
   * Até 4096 caracteres.
   */
  infoShop?: string | null;
  /**
   * Informação adicional.
   * Texto que acompanha o produto.
   * Até 500 caracteres.
   */
  informacaoAdicional?: string | null;
  /**
   * Informar dimensões.
   * Se as dimensões são pedidas.
   * `0` não, `1` sim.
   */
  informarDimensoes?: 0 | 1 | (number & {}) | null;
  /**
   * IPPT.
   * Quem fabrica o produto.
   * `"P"` fabricação própria, `"T"` fabricação por terceiros.
   */
  ippt?: "P" | "T" | (string & {}) | null;
  /**
   * Largura (Shop).
   * Largura no Uniplus Shop.
   * Até 1 casas decimais.
   */
  larguraShop?: number | null;
  /**
   * Lucro.
   * Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta.
   * Até 2 casas decimais.
   */
  lucroBruto?: number | null;
  /**
   * NCM.
   * Código NCM, com a máscara que tiver.
   * Até 10 caracteres.
   */
  ncm?: string | null;
  /**
   * Nome.
   * Nome do produto.
   * Até 120 caracteres.
   */
  nome: string;
  /**
   * Nome no cupom.
   * Nome no cupom fiscal.
   * Até 120 caracteres.
   */
  nomeEcf?: string | null;
  /**
   * Nome do fornecedor.
   * Nome de quem fornece.
   * Até 50 caracteres.
   */
  nomeFornecedor?: string | null;
  /**
   * Nome do grupo.
   * Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL.
   * Até 40 caracteres.
   */
  nomeGrupoProduto?: string | null;
  /**
   * Número de série.
   * Se o produto é controlado por número de série.
   * `0` não, `1` sim.
   */
  numeroSerie?: 0 | 1 | (number & {}) | null;
  /**
   * Observação.
   * Texto livre.
   * Até 4096 caracteres.
   */
  observacao?: string | null;
  /**
   * Origem.
   * De onde o produto vem.
   * `0` nacional, `1` importado.
   */
  origem?: 0 | 1 | (number & {}) | null;
  /**
   * Pesável.
   * Se o produto é vendido por peso.
   * `0` não se vende por peso, `1` vende-se por peso.
   */
  pesavel?: 0 | 1 | (number & {}) | null;
  /**
   * Peso.
   * Peso do produto.
   * Até 3 casas decimais.
   */
  peso?: number | null;
  /**
   * Peso (Shop).
   * Peso no Uniplus Shop.
   * Até 3 casas decimais.
   */
  pesoShop?: number | null;
  /**
   * Preço.
   * Preço de venda.
   * Até 6 casas decimais.
   */
  preco: number | null;
  /**
   * Preço da pauta 1.
   * Preço na tabela 1.
   * Até 6 casas decimais.
   */
  precoPauta1?: number | null;
  /**
   * Preço da pauta 2.
   * Preço na tabela 2.
   * Até 6 casas decimais.
   */
  precoPauta2?: number | null;
  /**
   * Preço da pauta 3.
   * Preço na tabela 3.
   * Até 6 casas decimais.
   */
  precoPauta3?: number | null;
  /**
   * Preço da pauta 4.
   * Preço na tabela 4.
   * Até 6 casas decimais.
   */
  precoPauta4?: number | null;
  /**
   * Preços por filial.
   * Os preços de cada filial, onde são diferentes.
   */
  precos?: PrecoFilial[] | null;
  /**
   * Referência.
   * Referência do produto.
   * Até 20 caracteres.
   */
  referencia?: string | null;
  /**
   * Situação tributária.
   * Código da situação tributária.
   * Até 3 caracteres.
   */
  situacaoTributaria?: string | null;
  /**
   * Situação no Simples (NF-e).
   * Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
   * Até 3 caracteres.
   */
  situacaoTributariaSN?: string | null;
  /**
   * Tipo do produto.
   * Para que o produto serve, como no SPED.
   * `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
   */
  tipoProduto?: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "99" | (string & {}) | null;
  /**
   * Produto ou serviço.
   * P ou S.
   * `"P"` produto, `"S"` serviço.
   */
  tipoRegistro?: "P" | "S" | (string & {}) | null;
  /**
   * Tributação especial.
   * Código da tributação especial.
   * Até 10 caracteres.
   */
  tributacaoEspecial?: string | null;
  /**
   * Tributação especial (NFC-e e SAT).
   * Situação tributária especial para NFC-e e SAT.
   * Até 3 caracteres.
   */
  tributacaoEspecialNfceSat?: string | null;
  /**
   * Tributação do ICMS.
   * Como o ICMS incide; os serviços têm códigos próprios.
   * `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
   */
  tributacaoICMS?: "T" | "N" | "I" | "F" | "S" | "NS" | "IS" | "FS" | (string & {}) | null;
  /**
   * Situação no Simples (NFC-e e SAT).
   * Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
   * Até 3 caracteres.
   */
  tributacaoSN?: string | null;
  /**
   * Unidade de medida.
   * Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória.
   * Até 3 caracteres.
   */
  unidadeMedida: string;
  /**
   * Tipo de volume.
   * O que se conta ao transportar.
   * `1` volumes, `2` embalagem.
   */
  tipoVolume?: 1 | 2 | (number & {}) | null;
  /**
   * Quantidade de volumes.
   * Quantos volumes ou embalagens.
   * Inteiro de 0 a 99.
   */
  quantidadeVolume?: number | null;
  /**
   * Possui variação.
   * Se o produto tem variações, como cor e tamanho.
   * `0` não, `1` sim.
   */
  possuiVariacao?: 0 | 1 | (number & {}) | null;
  /**
   * Enviar a outro e-commerce.
   * Se o produto vai para um comércio eletrônico integrado.
   * `0` não, `1` sim.
   */
  enviarOutrosECommerce?: 0 | 1 | (number & {}) | null;
  /**
   * Possui lote.
   * Se o produto é controlado por lote.
   * `0` não, `1` sim.
   */
  possuiLote?: 0 | 1 | (number & {}) | null;
  /**
   * Kit.
   * Se o produto é um kit.
   * `0` não, `1` sim.
   */
  kit?: 0 | 1 | (number & {}) | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O preço de um produto em uma filial. */
export interface PrecoFilial {
  /**
   * Filial.
   * Código da filial em que o preço vale.
   * Até 4 caracteres.
   */
  filial: string;
  /**
   * Preço.
   * Preço de venda na filial.
   * Até 6 casas decimais.
   */
  preco: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma embalagem de um produto. O manual não diz que campos são obrigatórios. */
export interface Embalagem {
  /**
   * EAN.
   * Código de barras da embalagem.
   * Até 20 caracteres.
   */
  ean?: string | null;
  /**
   * Fator de conversão.
   * Quantas unidades do produto a embalagem contém.
   * Até 6 casas decimais.
   */
  fatorConversao?: number | null;
  /**
   * Preço.
   * Preço do produto nesta embalagem.
   * Até 6 casas decimais.
   */
  preco?: number | null;
  /**
   * Produto.
   * Código do produto.
   * Até 20 caracteres.
   */
  produto?: string | null;
  /**
   * Tipo.
   * Para que a embalagem serve.
   * `0` compra e venda, `1` só compra, `2` só venda.
   */
  tipoEmbalagem?: 0 | 1 | 2 | (number & {}) | null;
  /**
   * Unidade de medida.
   * Sigla da unidade da embalagem, como CX.
   * Até 3 caracteres.
   */
  unidadeMedida?: string | null;
  /**
   * Casas decimais.
   * Casas decimais da unidade de medida.
   * Inteiro de 0 a 99.
   */
  casasDecimais?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um código de barras adicional de um produto. */
export interface Ean {
  /**
   * EAN.
   * Código de barras.
   * Até 14 caracteres.
   */
  ean: string;
  /**
   * Descrição da variação.
   * Nome da variação a que o código pertence.
   */
  descricaoVariacao?: string | null;
  /**
   * Produto.
   * Código do produto. Aqui o manual dá 14 caracteres, e 20 no cadastro de produtos.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Variação.
   * Variação a que o código pertence.
   * Até 5 caracteres.
   */
  variacao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um valor da grade de um produto. */
export interface Variacao {
  /**
   * Grade.
   * Código da grade.
   * Até 100 caracteres.
   */
  codigoGrade: string;
  /**
   * Descrição.
   * Nome do valor, como ROXO.
   * Até 30 caracteres.
   */
  descricao: string;
  /**
   * Ordem.
   * Posição no desenho da grade.
   * Até 5 caracteres.
   */
  ordem: string;
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Linha ou coluna.
   * Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório.
   * `"0"` linha, `"1"` coluna.
   */
  tipoRegistro: "0" | "1" | (string & {}) | null;
  /**
   * Variação.
   * Código da variação montada.
   */
  variacao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O saldo de um produto, na versão descontinuada. */
export interface SaldoEstoqueV1 {
  /**
   * Custo.
   * Custo do produto.
   * Até 6 casas decimais.
   */
  custo?: number | null;
  /**
   * Custo médio.
   * Custo médio do produto.
   * Até 6 casas decimais.
   */
  custoMedio?: number | null;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | null;
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Quantidade.
   * Saldo em estoque: o que se envia passa a ser o saldo.
   * Até 6 casas decimais.
   */
  quantidade: number | null;
  /**
   * Variação.
   * Código da variação.
   * Até 12 caracteres.
   */
  variacao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O saldo de um produto. */
export interface SaldoEstoque {
  /**
   * Custo.
   * Custo do produto.
   * Até 6 casas decimais.
   */
  custo?: number | null;
  /**
   * Custo médio.
   * Custo médio do produto.
   * Até 6 casas decimais.
   */
  custoMedio?: number | null;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | null;
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Quantidade.
   * Saldo em estoque: o que se envia passa a ser o saldo.
   * Até 6 casas decimais.
   */
  quantidade: number | null;
  /**
   * Variação.
   * Código da variação.
   * Até 12 caracteres.
   */
  variacao?: string | null;
  /**
   * Local de estoque.
   * Código do local de estoque.
   * Até 5 caracteres.
   */
  localEstoque?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O saldo de uma variação de um produto. */
export interface SaldoVariacao {
  /**
   * Código.
   * Código da variação. A tabela do manual o traz; o exemplo, não.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Saldo.
   * Saldo em estoque.
   * Até 6 casas decimais.
   */
  saldo?: number | null;
  /**
   * Variação.
   * Nome da variação, como AMARELO/P.
   */
  variacao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um documento auxiliar de venda: pré-venda, orçamento ou pedido. */
export interface Dav {
  /**
   * Bairro (entrega).
   * Bairro da entrega.
   * Até 50 caracteres.
   */
  bairroEntrega?: string | null;
  /**
   * CEP (entrega).
   * CEP da entrega.
   * Até 9 caracteres.
   */
  cepEntrega?: string | null;
  /**
   * Cidade (entrega).
   * Cidade da entrega.
   * Até 100 caracteres.
   */
  cidadeEntrega?: string | null;
  /**
   * Cliente.
   * Código da entidade que compra.
   * Até 14 caracteres.
   */
  cliente?: string | null;
  /**
   * Código.
   * Código do documento. O manual o diz inteiro e obrigatório; o exemplo o envia como texto, e em branco o sistema o numera.
   */
  codigo?: string | null;
  /**
   * Identificação.
   * Outro código para achar o documento no Prévendas.
   * Até 20 caracteres.
   */
  codigoIdentificacao?: string | null;
  /**
   * Pauta de preços.
   * Número da tabela de preços.
   * Até 1 caracteres.
   */
  codigoPauta?: string | null;
  /**
   * Frete.
   * Quem paga o frete.
   * `"0"` pago pelo destinatário, `"1"` pago pelo emitente, `"2"` sem frete, `"9"` pago por terceiros.
   */
  codigoTipoFrete?: "0" | "1" | "2" | "9" | (string & {}) | null;
  /**
   * Transportadora.
   * Código da entidade que transporta.
   * Até 14 caracteres.
   */
  codigoTransportadora?: string | null;
  /**
   * Complemento (entrega).
   * Complemento do endereço de entrega.
   * Até 50 caracteres.
   */
  complementoEntrega?: string | null;
  /**
   * Condição de pagamento.
   * Código da condição de pagamento.
   * Até 6 caracteres.
   */
  condicaoPagamento?: string | null;
  /**
   * Data.
   * Data do documento.
   * `AAAA-MM-DD`.
   */
  data: string | null;
  /**
   * Desconto.
   * Desconto no subtotal.
   * Até 2 casas decimais.
   */
  desconto?: number | null;
  /**
   * Endereço (entrega).
   * Logradouro da entrega.
   * Até 50 caracteres.
   */
  enderecoEntrega?: string | null;
  /**
   * UF (entrega).
   * Estado da entrega, em duas letras.
   * Até 2 caracteres.
   */
  estadoEntrega?: string | null;
  /**
   * Campo extra 1.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra1?: string | null;
  /**
   * Campo extra 2.
   * Campo livre.
   * Até 512 caracteres.
   */
  extra2?: string | null;
  /**
   * Filial.
   * Código da filial.
   * Até 4 caracteres.
   */
  filial?: string | null;
  /**
   * Número (entrega).
   * Número do endereço de entrega.
   * Até 6 caracteres.
   */
  numeroEntrega?: string | null;
  /**
   * Observação.
   * Texto livre.
   * Até 4096 caracteres.
   */
  observacao?: string | null;
  /**
   * Percentual de desconto.
   * Desconto no subtotal, em percentual.
   * Até 2 casas decimais.
   */
  percentualDescontoSubtotal?: number | null;
  /**
   * Status.
   * Situação do documento. Servidores devolvem de 0 a 17; o manual só explica de 1 a 10.
   * `1` fechado, `2` no PDV, `3` cancelado, `4` nota fiscal gerada, `5` pré-venda gerada, `6` duplicado, `7` faturado parcialmente, `8` pedido gerado, `9` incluído pelo cliente, `10` mesclado.
   */
  status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | (number & {}) | null;
  /**
   * Tipo.
   * Que documento é.
   * `1` pré-venda, `2` orçamento, `4` pedido de venda, `6` pedido de faturamento.
   */
  tipoDocumento: 1 | 2 | 4 | 6 | (number & {}) | null;
  /**
   * Documento financeiro.
   * Código do tipo de documento financeiro.
   * Inteiro.
   */
  tipoDocumentoFinanceiro?: number | null;
  /**
   * Valor.
   * Total dos itens menos o desconto. Sem ele, o sistema soma os itens.
   * Até 3 casas decimais.
   */
  valor?: number | null;
  /**
   * Desconto dos itens.
   * Soma dos descontos dos itens.
   * Até 2 casas decimais.
   */
  valorDescontoItens?: number | null;
  /**
   * Frete.
   * Valor do frete.
   * Até 2 casas decimais.
   */
  valorFrete?: number | null;
  /**
   * Vendedor.
   * Código da entidade que vende.
   * Até 14 caracteres.
   */
  vendedor?: string | null;
  /**
   * Pedido do e-commerce.
   * Código do pedido no comércio eletrônico.
   * Até 50 caracteres.
   */
  codigoECommerce?: string | null;
  /**
   * Itens.
   * Os produtos do documento. A tabela do manual não o lista; o exemplo o traz.
   */
  itens?: ItemDav[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um item de um DAV. */
export interface ItemDav {
  /**
   * Documento.
   * Código do documento.
   * Inteiro.
   */
  codigoDAV?: number | null;
  /**
   * Unidade de medida.
   * Sigla da unidade de medida.
   * Até 3 caracteres.
   */
  codigoUnidadeMedida?: string | null;
  /**
   * Desconto.
   * Desconto do item, em valor ou percentual conforme tipoDesconto.
   * Até 3 casas decimais.
   */
  desconto?: number | null;
  /**
   * Brinde.
   * Se o item é brinde.
   * `0` não, `1` sim.
   */
  isBrinde?: 0 | 1 | (number & {}) | null;
  /**
   * Número do item.
   * Número do item no documento.
   * Inteiro.
   */
  nrItem?: number | null;
  /**
   * Número de série.
   * Número de série do produto.
   * Até 20 caracteres.
   */
  numeroSerie?: string | null;
  /**
   * Preço total.
   * Preço do item.
   * Até 2 casas decimais.
   */
  precoTotal?: number | null;
  /**
   * Preço unitário.
   * Preço de uma unidade.
   * Até 3 casas decimais.
   */
  precoUnitario: number | null;
  /**
   * Produto.
   * Código do produto.
   * Até 14 caracteres.
   */
  produto: string;
  /**
   * Quantidade.
   * Quantidade do item.
   * Até 3 casas decimais.
   */
  quantidade: number | null;
  /**
   * Tipo do desconto.
   * O que o número em desconto é.
   * `"0"` percentual, `"1"` valor.
   */
  tipoDesconto?: "0" | "1" | (string & {}) | null;
  /**
   * Variações.
   * As variações do item. O manual só dá a tabela, sem dizer onde ela entra.
   * Sem prova no manual nem em captura.
   */
  variacoes?: VariacaoItem[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma variação de um item. */
export interface VariacaoItem {
  /**
   * Variação.
   * Código da variação.
   * Inteiro.
   */
  variacao?: number | null;
  /**
   * Quantidade.
   * Quantidade desta variação.
   * Inteiro.
   */
  quantidade?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}
