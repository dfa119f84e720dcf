// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** Types of Shop Control 9: what is sent, and what is read. */
import type { ClientSettings } from "../client.js";

/** Os dados de acesso a um servidor do Shop Control 9. */
export interface ShopControlSettings extends ClientSettings {
  /**
   * Endereço do servidor.
   * Endereço do módulo Integrações na máquina da loja, com a porta: http://servidor:60500.
   */
  url: string;
  /**
   * Número de série.
   * Número de série licenciado do Shop Control 9; só a autenticação o usa.
   */
  serie?: string | null | undefined;
  /**
   * Código da filial.
   * Filial licenciada. Vai na autenticação e no cabeçalho CodFilial de todas as outras chamadas.
   * Inteiro de 1 a 9999.
   */
  codFilial?: number | string | null | undefined;
  /**
   * Senha.
   * Senha definida nas configurações do módulo. Assina as chamadas e nunca é enviada.
   */
  senha?: string | null | undefined;
  /**
   * Token.
   * Token dado pela autenticação. Vale 12 horas nas capturas; o manual não diz quantas.
   */
  token?: string | null | undefined;
  /**
   * User-Agent.
   * O servidor embute no token o User-Agent de quem o pediu: as demais chamadas precisam levar o mesmo. O manual não o menciona.
   */
  userAgent?: string | null | undefined;
  /**
   * Fuso horário.
   * Diferença para UTC, como -03:00, para datas com hora que venham sem fuso. Sem ela, uma data assim é recusada.
   * Até 6 caracteres.
   */
  utcOffset?: string | null | undefined;
  /**
   * Chamadas por minuto.
   * Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum.
   * Inteiro de 1 a 6000.
   */
  callsPerMinute?: number | string | null | undefined;
  /**
   * Palavra do estoque V2.
   * O manual imprime ora detalhe, ora detalhes nos caminhos do estoque V2, e nenhuma captura decide. Sem este ajuste, cada operação usa a palavra que o manual imprime nela.
   * `"detalhe"` como em /v2/estoque/detalhe/..., `"detalhes"` como em /v2/estoque/detalhes/.
   */
  palavraDetalhe?: "detalhe" | "detalhes" | null | undefined;
}

/** Parâmetros de `autenticacao.autenticar`. */
export interface AutenticacaoAutenticarParams {
  /**
   * Número de série.
   * Número de série licenciado.
   */
  serie?: string | undefined;
  /**
   * Código da filial.
   * Filial licenciada.
   * Inteiro de 1 a 9999.
   */
  codfilial?: number | string | undefined;
}

/** Parâmetros de `auxiliares.consultar`. */
export interface AuxiliaresConsultarParams {
  /**
   * Cadastro.
   * Qual dos cadastros auxiliares.
   * `"classes"` classes, `"subclasses"` subclasses, `"grupos"` grupos, `"familias"` famílias, `"fabricantes"` fabricantes, `"unidades_venda"` unidades de venda, `"cores"` cores, `"tamanhos"` tamanhos, `"moedas"` moedas, `"pesquisa_1"` pesquisa 1, `"pesquisa_2"` pesquisa 2, `"pesquisa_3"` pesquisa 3.
   */
  tipo: "classes" | "subclasses" | "grupos" | "familias" | "fabricantes" | "unidades_venda" | "cores" | "tamanhos" | "moedas" | "pesquisa_1" | "pesquisa_2" | "pesquisa_3";
  /**
   * Alterados desde.
   * Só o que foi alterado a partir desta data. Use a data da última sincronização.
   * `AAAA-MM-DD`.
   */
  datade?: string | null | undefined;
  /**
   * Alterados até.
   * Só o que foi alterado até esta data.
   * `AAAA-MM-DD`.
   * Sem prova no manual nem em captura.
   */
  dataate?: string | null | undefined;
}

/** Parâmetros de `clientes.consultar`. */
export interface ClientesConsultarParams {
  /**
   * Página.
   * Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
   * Inteiro a partir de 1.
   */
  pagina: number | string;
  /**
   * Alterados desde.
   * Só o que foi alterado a partir desta data. Use a data da última sincronização.
   * `AAAA-MM-DD`.
   */
  datade?: string | null | undefined;
  /**
   * Alterados até.
   * Só o que foi alterado até esta data.
   * `AAAA-MM-DD`.
   */
  dataate?: string | null | undefined;
}

/** Parâmetros de `clientes.detalhar`. */
export interface ClientesDetalharParams {
  /**
   * Código do cliente.
   * Código do cliente ou fornecedor. Um código que não existe responde REGISTRO_NAO_ENCONTRADO.
   * Inteiro a partir de 0.
   */
  codigo: number | string;
}

/** Parâmetros de `contatos.consultar`. */
export interface ContatosConsultarParams {
  /**
   * Alterados desde.
   * Só o que foi alterado a partir desta data. Use a data da última sincronização.
   * `AAAA-MM-DD`.
   */
  datade?: string | null | undefined;
  /**
   * Alterados até.
   * Só o que foi alterado até esta data.
   * `AAAA-MM-DD`.
   */
  dataate?: string | null | undefined;
}

/** Parâmetros de `contatos.detalhar`. */
export interface ContatosDetalharParams {
  /**
   * Código do cliente.
   * Código do cliente ou fornecedor, como vem na consulta de clientes.
   * Inteiro a partir de 0.
   */
  codigo: number | string;
}

/** Parâmetros de `contatos.detalhar.url`. */
export interface ContatosDetalharUrlParams {
  /**
   * Código do cliente.
   * Código do cliente ou fornecedor, como vem na consulta de clientes.
   * Inteiro a partir de 0.
   */
  codigo: number | string;
}

/** Parâmetros de `contatos.cadastrar`. */
export interface ContatosCadastrarParams {
  /**
   * Código do cliente.
   * Código do cliente ou fornecedor, como vem na consulta de clientes.
   * Inteiro a partir de 0.
   */
  codigo: number | string;
}

/** Parâmetros de `contatos.atualizar`. */
export interface ContatosAtualizarParams {
  /**
   * Código do cliente.
   * Código do cliente ou fornecedor, como vem na consulta de clientes.
   * Inteiro a partir de 0.
   */
  codigo: number | string;
  /**
   * Ordem do contato.
   * Número do contato, como vem na consulta de contatos por período.
   * Inteiro a partir de 0.
   */
  ordem: number | string;
}

/** Parâmetros de `produtos.consultar`. */
export interface ProdutosConsultarParams {
  /**
   * Página.
   * Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
   * Inteiro a partir de 1.
   */
  pagina: number | string;
  /**
   * Alterados desde.
   * Só o que foi alterado a partir desta data. Use a data da última sincronização.
   * `AAAA-MM-DD`.
   */
  datade?: string | null | undefined;
  /**
   * Alterados até.
   * Só o que foi alterado até esta data.
   * `AAAA-MM-DD`.
   */
  dataate?: string | null | undefined;
}

/** Parâmetros de `produtos.detalhar`. */
export interface ProdutosDetalharParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `grades.detalhar`. */
export interface GradesDetalharParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `fotos.consultar`. */
export interface FotosConsultarParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `fotos.baixar`. */
export interface FotosBaixarParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Posição.
   * Posição da foto, como vem na lista.
   * Inteiro a partir de 0.
   */
  posicao: number | string;
}

/** Parâmetros de `precos.consultar`. */
export interface PrecosConsultarParams {
  /**
   * Alterados desde.
   * Só os alterados a partir desta data.
   * `AAAA-MM-DD`.
   */
  datade: string;
  /**
   * Alterados até.
   * Só os alterados até esta data.
   * `AAAA-MM-DD`.
   */
  dataate: string;
}

/** Parâmetros de `precos.detalhar`. */
export interface PrecosDetalharParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `precos_v2.detalhar`. */
export interface PrecosV2DetalharParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `promocoes.consultar`. */
export interface PromocoesConsultarParams {
  /**
   * Página.
   * Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
   * Inteiro a partir de 1.
   */
  pagina: number | string;
  /**
   * Alterados desde.
   * Só o que foi alterado a partir desta data. Use a data da última sincronização.
   * `AAAA-MM-DD`.
   */
  datade?: string | null | undefined;
  /**
   * Alterados até.
   * Só o que foi alterado até esta data.
   * `AAAA-MM-DD`.
   */
  dataate?: string | null | undefined;
}

/** Parâmetros de `promocoes.detalhar`. */
export interface PromocoesDetalharParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `promocoes.detalhar.produto`. */
export interface PromocoesDetalharProdutoParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `estoque.detalhar`. */
export interface EstoqueDetalharParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `estoque.detalhar.grade`. */
export interface EstoqueDetalharGradeParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `estoque.detalhar.grade_cor`. */
export interface EstoqueDetalharGradeCorParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Código da cor.
   * Código da cor, como vem em Auxiliares.
   */
  cor: string | number;
}

/** Parâmetros de `estoque.detalhar.grade_tamanho`. */
export interface EstoqueDetalharGradeTamanhoParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Código do tamanho.
   * Código do tamanho, como vem em Auxiliares.
   */
  tamanho: string | number;
}

/** Parâmetros de `estoque.detalhar.grade_tamanho_cor`. */
export interface EstoqueDetalharGradeTamanhoCorParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Código do tamanho.
   * Código do tamanho, como vem em Auxiliares.
   */
  tamanho: string | number;
  /**
   * Código da cor.
   * Código da cor, como vem em Auxiliares.
   */
  cor: string | number;
}

/** Parâmetros de `estoque.detalhar.grade_url`. */
export interface EstoqueDetalharGradeUrlParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `estoque_v2.detalhar`. */
export interface EstoqueV2DetalharParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `estoque_v2.detalhar.lote`. */
export interface EstoqueV2DetalharLoteParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Lote.
   * Código do lote. O manual remete a Auxiliares, que não tem lotes.
   */
  lote: string | number;
}

/** Parâmetros de `estoque_v2.detalhar.serie`. */
export interface EstoqueV2DetalharSerieParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Série.
   * Número de série da peça. O manual remete a Auxiliares, que não tem séries.
   */
  serie: string | number;
}

/** Parâmetros de `estoque_v2.detalhar.edicao`. */
export interface EstoqueV2DetalharEdicaoParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Edição.
   * Código da edição. O manual remete a Auxiliares, que não tem edições.
   */
  edicao: string | number;
}

/** Parâmetros de `estoque_v2.detalhar.grade`. */
export interface EstoqueV2DetalharGradeParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
}

/** Parâmetros de `estoque_v2.detalhar.grade_cor`. */
export interface EstoqueV2DetalharGradeCorParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Código da cor.
   * Código da cor, como vem em Auxiliares.
   */
  cor: string | number;
}

/** Parâmetros de `estoque_v2.detalhar.grade_tamanho`. */
export interface EstoqueV2DetalharGradeTamanhoParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Código do tamanho.
   * Código do tamanho, como vem em Auxiliares.
   */
  tamanho: string | number;
}

/** Parâmetros de `estoque_v2.detalhar.grade_tamanho_cor`. */
export interface EstoqueV2DetalharGradeTamanhoCorParams {
  /**
   * Código do produto.
   * Código do produto, como vem na consulta de produtos. Pode ter letras.
   */
  codigoProduto: string | number;
  /**
   * Código do tamanho.
   * Código do tamanho, como vem em Auxiliares.
   */
  tamanho: string | number;
  /**
   * Código da cor.
   * Código da cor, como vem em Auxiliares.
   */
  cor: string | number;
}

/** Parâmetros de `estoque_v2.consultar`. */
export interface EstoqueV2ConsultarParams {
  /**
   * Página.
   * Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
   * Inteiro a partir de 1.
   */
  pagina: number | string;
  /**
   * Alterados desde.
   * Só o que foi alterado a partir desta data. Use a data da última sincronização.
   * `AAAA-MM-DD`.
   */
  datade?: string | null | undefined;
  /**
   * Alterados até.
   * Só o que foi alterado até esta data.
   * `AAAA-MM-DD`.
   */
  dataate?: string | null | undefined;
}

/** Parâmetros de `recibos.detalhar`. */
export interface RecibosDetalharParams {
  /**
   * Recibo.
   * O recibo que o envio da venda deu.
   */
  recibo: string;
}

/** Parâmetros de `saidas.detalhar`. */
export interface SaidasDetalharParams {
  /**
   * Sequência.
   * Número da sequência da saída, como o recibo o traz.
   * Inteiro a partir de 1.
   */
  sequencia: number | string;
}

/** Parâmetros de `saidas.consultar`. */
export interface SaidasConsultarParams {
  /**
   * Página.
   * Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
   * Inteiro a partir de 1.
   */
  pagina: number | string;
}

/** Parâmetros de `saidas.consultar.periodo`. */
export interface SaidasConsultarPeriodoParams {
  /**
   * Tipo de data.
   * Qual data da venda conta: A, C ou E.
   * `"A"` alteração, `"C"` criação, `"E"` efetivação.
   */
  tipodata: "A" | "C" | "E";
  /**
   * De.
   * Primeiro dia do período.
   * `AAAA-MM-DD`.
   */
  datade: string;
  /**
   * Até.
   * Último dia do período.
   * `AAAA-MM-DD`.
   */
  dataate: string;
}

/**
 * Um cliente ou fornecedor a gravar.
 * Com fisicaJuridica = "F", cpfCnpj é cpf.
 * Com fisicaJuridica = "J", cpfCnpj é cnpj.
 */
export interface CadastroCliente {
  /**
   * Nome.
   * Nome ou razão social. O manual não dá tamanho; 60 caracteres é o que a NF-e aceita.
   * Até 60 caracteres.
   * Sem prova no manual nem em captura.
   */
  nome: string;
  /**
   * Nome fantasia.
   * Nome fantasia ou apelido.
   */
  fantasia?: string | null | undefined;
  /**
   * Tipo.
   * C ou F. O manual não diz o que é obrigatório; nas capturas nome, tipo e pessoa sempre vão.
   * `"C"` cliente, `"F"` fornecedor.
   */
  tipo: "C" | "F";
  /**
   * Pessoa.
   * F ou J. Decide se cpfCnpj é um CPF ou um CNPJ.
   * `"F"` pessoa física, `"J"` pessoa jurídica.
   */
  fisicaJuridica: "F" | "J";
  /**
   * CPF ou CNPJ.
   * CPF ou CNPJ, enviado sem máscara. Um documento já cadastrado é recusado com HTTP 409.
   */
  cpfCnpj?: string | null | undefined;
  /**
   * RG.
   * Documento de identidade.
   */
  rg?: string | null | undefined;
  /**
   * Inscrição estadual.
   * Inscrição estadual, ou ISENTO.
   */
  ie?: string | null | undefined;
  /**
   * CEP.
   * CEP do endereço principal. Vai sem máscara; a captura o envia como número.
   */
  cep?: string | number | null | undefined;
  /**
   * Endereço.
   * Logradouro do endereço principal.
   */
  endereco?: string | null | undefined;
  /**
   * Número.
   * Número do endereço principal. É texto; a captura o envia como número.
   */
  numero?: string | number | null | undefined;
  /**
   * Complemento.
   * Complemento do endereço principal.
   */
  complemento?: string | null | undefined;
  /**
   * Bairro.
   * Bairro do endereço principal.
   */
  bairro?: string | null | undefined;
  /**
   * Cidade.
   * Cidade do endereço principal.
   */
  cidade?: string | null | undefined;
  /**
   * UF.
   * Estado do endereço principal, em duas letras.
   */
  uf?: string | null | undefined;
  /**
   * País.
   * País. Em branco, o servidor grava 1058, Brasil.
   */
  pais?: string | null | undefined;
  /**
   * Telefone 1.
   * Telefone principal.
   */
  telefone1?: string | null | undefined;
  /**
   * Telefone 2.
   * Segundo telefone.
   */
  telefone2?: string | null | undefined;
  /**
   * Fax.
   * Fax.
   */
  fax?: string | null | undefined;
  /**
   * CEP (entrega).
   * CEP da entrega.
   */
  entregaCep?: string | number | null | undefined;
  /**
   * Endereço (entrega).
   * Logradouro da entrega.
   */
  entregaEndereco?: string | null | undefined;
  /**
   * Número (entrega).
   * Número da entrega.
   */
  entregaNumero?: string | number | null | undefined;
  /**
   * Complemento (entrega).
   * Complemento da entrega.
   */
  entregaComplemento?: string | null | undefined;
  /**
   * Bairro (entrega).
   * Bairro da entrega.
   */
  entregaBairro?: string | null | undefined;
  /**
   * Cidade (entrega).
   * Cidade da entrega.
   */
  entregaCidade?: string | null | undefined;
  /**
   * UF (entrega).
   * Estado da entrega, em duas letras.
   */
  entregaUf?: string | null | undefined;
  /**
   * País (entrega).
   * País da entrega.
   */
  entregaPais?: string | null | undefined;
  /**
   * Ponto de referência 1 (entrega).
   * Ponto de referência da entrega.
   */
  entregaPontoRef1?: string | null | undefined;
  /**
   * Ponto de referência 2 (entrega).
   * Outro ponto de referência da entrega.
   */
  entregaPontoRef2?: string | null | undefined;
  /**
   * CEP (faturamento).
   * CEP do faturamento.
   */
  faturamentoCep?: string | number | null | undefined;
  /**
   * Endereço (faturamento).
   * Logradouro do faturamento.
   */
  faturamentoEndereco?: string | null | undefined;
  /**
   * Número (faturamento).
   * Número do faturamento.
   */
  faturamentoNumero?: string | number | null | undefined;
  /**
   * Complemento (faturamento).
   * Complemento do faturamento.
   */
  faturamentoComplemento?: string | null | undefined;
  /**
   * Bairro (faturamento).
   * Bairro do faturamento.
   */
  faturamentoBairro?: string | null | undefined;
  /**
   * Cidade (faturamento).
   * Cidade do faturamento.
   */
  faturamentoCidade?: string | null | undefined;
  /**
   * UF (faturamento).
   * Estado do faturamento, em duas letras.
   */
  faturamentoUf?: string | null | undefined;
  /**
   * País (faturamento).
   * País do faturamento.
   */
  faturamentoPais?: string | null | undefined;
  /**
   * Ponto de referência 1 (faturamento).
   * Ponto de referência do faturamento.
   */
  faturamentoPontoRef1?: string | null | undefined;
  /**
   * Ponto de referência 2 (faturamento).
   * Outro ponto de referência do faturamento.
   */
  faturamentoPontoRef2?: string | null | undefined;
  /**
   * Indicador da IE.
   * Situação perante o ICMS, como na NF-e: 1, 2 ou 9.
   * `1` contribuinte do ICMS, `2` contribuinte isento de inscrição, `9` não contribuinte.
   */
  indicadorIE?: 1 | 2 | 9 | null | undefined;
  /**
   * Caminho dos contatos.
   * Consta da tabela do manual; no envio nenhuma captura o traz.
   */
  urlContatos?: string | null | undefined;
  /**
   * Contatos.
   * Contatos na mesma chamada. Fora do manual; visto em integrações.
   * Sem prova no manual nem em captura.
   */
  contatos?: readonly CadastroContato[] | null | undefined;
}

/** Um contato a gravar. */
export interface CadastroContato {
  /**
   * Nome.
   * Nome do contato. O manual não diz o que é obrigatório; nas capturas o nome sempre vai.
   */
  nome: string;
  /**
   * Sexo.
   * M ou F.
   * `"M"` masculino, `"F"` feminino, `""` não informado.
   */
  sexo?: "M" | "F" | "" | null | undefined;
  /**
   * Cargo.
   * Cargo na empresa.
   */
  cargo?: string | null | undefined;
  /**
   * Dia do aniversário.
   * Dia do nascimento; 0 quando não informado.
   * Inteiro de 0 a 31.
   */
  diaAniversario?: number | string | null | undefined;
  /**
   * Mês do aniversário.
   * Mês do nascimento, em três letras.
   * `"JAN"` janeiro, `"FEV"` fevereiro, `"MAR"` março, `"ABR"` abril, `"MAI"` maio, `"JUN"` junho, `"JUL"` julho, `"AGO"` agosto, `"SET"` setembro, `"OUT"` outubro, `"NOV"` novembro, `"DEZ"` dezembro, `""` não informado.
   */
  mesAniversario?: "JAN" | "FEV" | "MAR" | "ABR" | "MAI" | "JUN" | "JUL" | "AGO" | "SET" | "OUT" | "NOV" | "DEZ" | "" | null | undefined;
  /**
   * Ano do nascimento.
   * Ano do nascimento; 0 quando não informado.
   * Inteiro de 0 a 9999.
   */
  anoAniversario?: number | string | null | undefined;
  /**
   * Telefone.
   * Telefone do contato.
   */
  telefone?: string | null | undefined;
  /**
   * Ramal.
   * Ramal do contato.
   */
  ramal?: string | null | undefined;
  /**
   * Tipo de e-mail.
   * Para que serve o e-mail.
   * `"E"` empresa, `"P"` pessoal, `"F"` financeiro, `"N"` NF-e, `"M"` mala direta, `"C"` sem descrição no manual; visto em integrações, `""` não informado.
   */
  tipoEmail?: "E" | "P" | "F" | "N" | "M" | "C" | "" | null | undefined;
  /**
   * E-mail.
   * E-mail do contato.
   */
  email?: string | null | undefined;
  /**
   * Ordem.
   * Número do contato. Consta da tabela do manual; nas capturas não vai.
   * Inteiro a partir de 0.
   */
  ordem?: number | string | null | undefined;
}

/**
 * Uma venda a enviar.
 * Pelo menos um de: cpfCnpj, codigoCliente.
 */
export interface Venda {
  /**
   * Código do cliente.
   * Cliente, pelo código. Sem ele, cpfCnpj diz quem é.
   * Inteiro a partir de 1.
   */
  codigoCliente?: number | string | null | undefined;
  /**
   * Filial do estoque.
   * Filial de que sai o estoque.
   * Inteiro a partir de 1.
   */
  codigoFilialEstoque?: number | string | null | undefined;
  /**
   * CPF ou CNPJ.
   * Cliente, pelo documento, enviado sem máscara.
   */
  cpfCnpj?: string | null | undefined;
  /**
   * Operação.
   * Código da operação de venda, que a loja informa. O manual diz inteiro; a captura envia "500".
   */
  codigoOperacao: string | number;
  /**
   * Caixa.
   * Código do caixa, que a loja informa. O manual diz inteiro; o exemplo imprime "1", mas a linha não estava na chamada que foi assinada.
   */
  codigoCaixa?: string | number | null | undefined;
  /**
   * Data.
   * Data da venda, com fuso.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  data: string | Date;
  /**
   * Observação.
   * Texto livre.
   */
  observacao?: string | null | undefined;
  /**
   * Desconto geral.
   * Valor descontado do total, além dos descontos dos produtos.
   * Até 2 casas decimais, zero ou mais.
   */
  desconto_Total_Geral?: number | string | null | undefined;
  /**
   * Custo adicional.
   * Valor acrescido pelo comércio eletrônico.
   * Até 2 casas decimais, zero ou mais.
   */
  custo_Adicional_Ecommerce?: number | string | null | undefined;
  /**
   * Vendedor 1.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  codigoVendedor_1?: number | string | null | undefined;
  /**
   * Vendedor 2.
   * Código do segundo vendedor.
   * Inteiro a partir de 0.
   */
  codigoVendedor_2?: number | string | null | undefined;
  /**
   * Indicador de presença.
   * Presença do comprador, como na NF-e. Fora do manual; visto em integrações.
   * Inteiro de 0 a 9.
   * Sem prova no manual nem em captura.
   */
  codigoIndicadorPresencial?: number | string | null | undefined;
  /**
   * Produtos.
   * O que foi vendido.
   * Pelo menos 1 na lista.
   */
  produtos: readonly ProdutoVenda[];
  /**
   * Recebimentos.
   * Como foi pago.
   * Pelo menos 1 na lista.
   */
  recebimentos: readonly Recebimento[];
  /**
   * Entrega.
   * A entrega. A tabela do manual diz lista; as capturas têm um objeto só.
   */
  dadosEntrega?: DadosEntrega | null | undefined;
}

/** Um produto da venda. */
export interface ProdutoVenda {
  /**
   * Código do produto.
   * Código do produto, como texto.
   */
  codigo: string;
  /**
   * Cor.
   * Código da cor, em produtos de grade.
   */
  codigoCor?: string | number | null | undefined;
  /**
   * Tamanho.
   * Código do tamanho, em produtos de grade.
   */
  codigoTamanho?: string | number | null | undefined;
  /**
   * Quantidade.
   * Quantidade vendida.
   * Até 4 casas decimais, maior que zero.
   */
  quantidade: number | string;
  /**
   * Preço unitário.
   * Preço antes do desconto.
   * Até 2 casas decimais, zero ou mais.
   */
  precoUnitario: number | string;
  /**
   * Desconto unitário.
   * Valor descontado de cada unidade; não é percentual.
   * Até 2 casas decimais, zero ou mais.
   */
  descontoUnitario?: number | string | null | undefined;
}

/**
 * Um recebimento da venda.
 * Pelo menos um de: valorParcelas, valor.
 * Com tipo = "C", também valorParcelas, quantidadeParcelas.
 * Com tipo = "CB", também valor, codigoContaBancaria.
 */
export interface Recebimento {
  /**
   * Valor das parcelas.
   * Valor do cartão. O manual não diz se é o de uma parcela ou o de todas; na captura há uma só.
   * Até 2 casas decimais, zero ou mais.
   */
  valorParcelas?: number | string | null | undefined;
  /**
   * Valor.
   * Valor de um recebimento em conta bancária, como Pix.
   * Até 2 casas decimais, zero ou mais.
   */
  valor?: number | string | null | undefined;
  /**
   * Conta bancária.
   * Código da conta bancária no Shop Control 9.
   * Inteiro a partir de 0.
   */
  codigoContaBancaria?: number | string | null | undefined;
  /**
   * Vencimento.
   * Vencimento, de um boleto.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  vencimento?: string | Date | null | undefined;
  /**
   * Administradora.
   * Código da administradora de cartões no Shop Control 9.
   * Inteiro a partir de 0.
   */
  codigoAdministradora?: number | string | null | undefined;
  /**
   * NSU.
   * Número da transação na administradora.
   */
  nsu?: string | null | undefined;
  /**
   * Quantidade de parcelas.
   * Em quantas parcelas.
   * Inteiro a partir de 1.
   */
  quantidadeParcelas?: number | string | null | undefined;
  /**
   * Número do cartão.
   * Final do cartão; na captura, quatro dígitos. Não envie o número inteiro.
   */
  numeroCartao?: string | null | undefined;
  /**
   * Tipo.
   * B, C, CB ou CR.
   * `"B"` boleto, `"C"` cartão de crédito, `"CB"` conta bancária, `"CR"` crédito do cliente.
   */
  tipo: "B" | "C" | "CB" | "CR";
}

/** A entrega da venda. */
export interface DadosEntrega {
  /**
   * Valor do frete.
   * Valor do frete.
   * Até 2 casas decimais, zero ou mais.
   */
  valor?: number | string | null | undefined;
  /**
   * Frete pago por.
   * Quem paga o frete.
   * `"C"` como no cadastro do cliente, `"E"` sempre pelo emitente, `"D"` sempre pelo destinatário, `"O"` decidido pelo operador.
   */
  opcoesFretePagoPor?: "C" | "E" | "D" | "O" | null | undefined;
  /**
   * Peso bruto.
   * Peso com embalagem.
   * Até 4 casas decimais, zero ou mais.
   */
  pesoBruto?: number | string | null | undefined;
  /**
   * Peso líquido.
   * Peso sem embalagem.
   * Até 4 casas decimais, zero ou mais.
   */
  pesoLiquido?: number | string | null | undefined;
  /**
   * Volume.
   * Volume.
   * Até 4 casas decimais, zero ou mais.
   */
  volume?: number | string | null | undefined;
  /**
   * Data da entrega.
   * Quando será entregue.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  dataEntrega?: string | Date | null | undefined;
  /**
   * Transportadora.
   * CNPJ da transportadora, ou CPF. Se não está cadastrada, o recibo traz o erro.
   */
  cnpjTransportadora?: string | null | undefined;
  /**
   * Não somar o frete na nota.
   * Se o frete fica fora do total da nota.
   */
  naoSomarFreteTotalNota?: boolean | null | undefined;
  /**
   * Outro endereço.
   * Endereço de entrega, quando não é o do cliente.
   */
  outroEndereco?: OutroEndereco | null | undefined;
}

/** O endereço de entrega, quando não é o do cliente. */
export interface OutroEndereco {
  /**
   * CEP.
   * CEP da entrega.
   */
  cep?: string | number | null | undefined;
  /**
   * Endereço.
   * Logradouro da entrega.
   */
  endereco?: string | null | undefined;
  /**
   * Número.
   * Número do endereço.
   */
  numero?: string | number | null | undefined;
  /**
   * Complemento.
   * Complemento do endereço.
   */
  complemento?: string | null | undefined;
  /**
   * Bairro.
   * Bairro da entrega.
   */
  bairro?: string | null | undefined;
  /**
   * Cidade.
   * Cidade da entrega.
   */
  cidade?: string | null | undefined;
  /**
   * UF.
   * Estado da entrega, em duas letras.
   */
  uf?: string | null | undefined;
}

/** O token dado a uma filial. */
export interface TokenGerado {
  /**
   * Token.
   * Token das demais chamadas. Traz dentro, sem cifra, o número de série e o nome do usuário.
   */
  token: string;
  /**
   * Validade.
   * Momento em UTC em que o token deixa de valer: 12 horas depois da emissão nas capturas.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  expireAt: string;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha de um cadastro auxiliar. */
export interface Auxiliar {
  /**
   * Código.
   * Código do cadastro. Aqui é texto; em produtos o mesmo código vem como número.
   */
  codigo: string;
  /**
   * Nome.
   * Nome do cadastro. Pode vir com espaços nas pontas.
   */
  nome?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um cliente ou fornecedor. */
export interface Cliente {
  /**
   * Ordem.
   * Número interno; visto em integrações.
   * Inteiro.
   * Sem prova no manual nem em captura.
   */
  ordem?: number | null;
  /**
   * Código.
   * Código do cliente ou fornecedor.
   * Inteiro.
   */
  codigo: number;
  /**
   * Nome.
   * Nome ou razão social.
   */
  nome: string | null;
  /**
   * Nome fantasia.
   * Nome fantasia ou apelido.
   */
  fantasia?: string | null;
  /**
   * Tipo.
   * C, F ou R. Só a tabela da consulta tem R, e as capturas não o mostram.
   * `"C"` cliente, `"F"` fornecedor, `"R"` revenda.
   */
  tipo?: "C" | "F" | "R" | (string & {}) | null;
  /**
   * Pessoa.
   * F ou J.
   * `"F"` pessoa física, `"J"` pessoa jurídica.
   */
  fisicaJuridica?: "F" | "J" | (string & {}) | null;
  /**
   * Indicador da IE.
   * Situação perante o ICMS, como na NF-e. Falta nas capturas.
   * `1` contribuinte do ICMS, `2` contribuinte isento de inscrição, `9` não contribuinte.
   */
  indicadorIE?: 1 | 2 | 9 | (number & {}) | null;
  /**
   * CPF ou CNPJ.
   * CPF ou CNPJ. Volta com máscara, com 14 ou 18 caracteres, ou em branco: a tabela do manual diz 14.
   */
  cpfCnpj?: string | null;
  /**
   * RG.
   * Documento de identidade.
   */
  rg?: string | null;
  /**
   * Inscrição estadual.
   * Inscrição estadual, ou ISENTO.
   */
  ie?: string | null;
  /**
   * CEP.
   * CEP do endereço principal.
   */
  cep?: string | null;
  /**
   * Endereço.
   * Logradouro do endereço principal.
   */
  endereco?: string | null;
  /**
   * Número.
   * Número do endereço principal.
   */
  numero?: string | null;
  /**
   * Complemento.
   * Complemento do endereço principal.
   */
  complemento?: string | null;
  /**
   * Bairro.
   * Bairro do endereço principal.
   */
  bairro?: string | null;
  /**
   * Cidade.
   * Cidade do endereço principal.
   */
  cidade?: string | null;
  /**
   * UF.
   * Estado do endereço principal, em duas letras.
   */
  uf?: string | null;
  /**
   * País.
   * País: BRASIL ou em branco.
   */
  pais?: string | null;
  /**
   * Telefone 1.
   * Telefone principal.
   */
  telefone1?: string | null;
  /**
   * Telefone 2.
   * Segundo telefone.
   */
  telefone2?: string | null;
  /**
   * Aceita campanhas.
   * Se a pessoa aceita receber campanhas de marketing. Falta nas capturas.
   */
  lGPD_Receber_Campanhas_Marketing?: boolean | null;
  /**
   * Aceita contato sobre pedidos.
   * Se a pessoa aceita contato sobre a situação de um pedido. Falta nas capturas.
   */
  lGPD_Receber_Contato_Situacao_Pedido?: boolean | null;
  /**
   * Telefone para contato.
   * Telefone autorizado, com máscara. Falta nas capturas.
   */
  lGPD_Telefone_Contato_Formatado?: string | null;
  /**
   * Fax.
   * Fax.
   */
  fax?: string | null;
  /**
   * CEP (entrega).
   * CEP da entrega.
   */
  entregaCep?: string | null;
  /**
   * Endereço (entrega).
   * Logradouro da entrega.
   */
  entregaEndereco?: string | null;
  /**
   * Número (entrega).
   * Número da entrega.
   */
  entregaNumero?: string | null;
  /**
   * Complemento (entrega).
   * Complemento da entrega.
   */
  entregaComplemento?: string | null;
  /**
   * Bairro (entrega).
   * Bairro da entrega.
   */
  entregaBairro?: string | null;
  /**
   * Cidade (entrega).
   * Cidade da entrega.
   */
  entregaCidade?: string | null;
  /**
   * UF (entrega).
   * Estado da entrega, em duas letras.
   */
  entregaUf?: string | null;
  /**
   * País (entrega).
   * País da entrega.
   */
  entregaPais?: string | null;
  /**
   * Ponto de referência 1 (entrega).
   * Ponto de referência da entrega.
   */
  entregaPontoRef1?: string | null;
  /**
   * Ponto de referência 2 (entrega).
   * Outro ponto de referência da entrega.
   */
  entregaPontoRef2?: string | null;
  /**
   * CEP (faturamento).
   * CEP do faturamento.
   */
  faturamentoCep?: string | null;
  /**
   * Endereço (faturamento).
   * Logradouro do faturamento.
   */
  faturamentoEndereco?: string | null;
  /**
   * Número (faturamento).
   * Número do faturamento.
   */
  faturamentoNumero?: string | null;
  /**
   * Complemento (faturamento).
   * Complemento do faturamento.
   */
  faturamentoComplemento?: string | null;
  /**
   * Bairro (faturamento).
   * Bairro do faturamento.
   */
  faturamentoBairro?: string | null;
  /**
   * Cidade (faturamento).
   * Cidade do faturamento.
   */
  faturamentoCidade?: string | null;
  /**
   * UF (faturamento).
   * Estado do faturamento, em duas letras.
   */
  faturamentoUf?: string | null;
  /**
   * País (faturamento).
   * País do faturamento.
   */
  faturamentoPais?: string | null;
  /**
   * Ponto de referência 1 (faturamento).
   * Ponto de referência do faturamento.
   */
  faturamentoPontoRef1?: string | null;
  /**
   * Ponto de referência 2 (faturamento).
   * Outro ponto de referência do faturamento.
   */
  faturamentoPontoRef2?: string | null;
  /**
   * Caminho dos contatos.
   * Caminho dos contatos deste cliente: /contatos/{codigo}.
   */
  urlContatos?: string | null;
  /**
   * Contatos.
   * Contatos do cliente, sem a ordem.
   */
  contatos?: Contato[] | null;
  /**
   * Vendedor 1.
   * Objeto visto em integrações.
   * Sem prova no manual nem em captura.
   */
  vendedor1?: unknown | null;
  /**
   * Vendedor 2.
   * Objeto visto em integrações.
   * Sem prova no manual nem em captura.
   */
  vendedor2?: unknown | null;
  /**
   * Tabela de preços padrão.
   * Vista em integrações, sem descrição.
   * Sem prova no manual nem em captura.
   */
  tabelaPrecosPadrao?: unknown | null;
  /**
   * Filial.
   * Vista em integrações.
   * Inteiro.
   * Sem prova no manual nem em captura.
   */
  codigoFilial?: number | null;
  /**
   * Inativo.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  inativo?: boolean | null;
  /**
   * Usa o programa de fidelidade.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  utiliza_Fidelidade?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um contato de um cliente ou fornecedor. */
export interface Contato {
  /**
   * Nome.
   * Nome do contato.
   */
  nome?: string | null;
  /**
   * Sexo.
   * M ou F.
   * `"M"` masculino, `"F"` feminino, `""` não informado.
   */
  sexo?: "M" | "F" | "" | (string & {}) | null;
  /**
   * Cargo.
   * Cargo na empresa.
   */
  cargo?: string | null;
  /**
   * Dia do aniversário.
   * Dia do nascimento; 0 quando não informado.
   * Inteiro de 0 a 31.
   */
  diaAniversario?: number | null;
  /**
   * Mês do aniversário.
   * Mês do nascimento, em três letras.
   * `"JAN"` janeiro, `"FEV"` fevereiro, `"MAR"` março, `"ABR"` abril, `"MAI"` maio, `"JUN"` junho, `"JUL"` julho, `"AGO"` agosto, `"SET"` setembro, `"OUT"` outubro, `"NOV"` novembro, `"DEZ"` dezembro, `""` não informado.
   */
  mesAniversario?: "JAN" | "FEV" | "MAR" | "ABR" | "MAI" | "JUN" | "JUL" | "AGO" | "SET" | "OUT" | "NOV" | "DEZ" | "" | (string & {}) | null;
  /**
   * Ano do nascimento.
   * Ano do nascimento; 0 quando não informado.
   * Inteiro de 0 a 9999.
   */
  anoAniversario?: number | null;
  /**
   * Telefone.
   * Telefone do contato.
   */
  telefone?: string | null;
  /**
   * Ramal.
   * Ramal do contato.
   */
  ramal?: string | null;
  /**
   * Tipo de e-mail.
   * Para que serve o e-mail.
   * `"E"` empresa, `"P"` pessoal, `"F"` financeiro, `"N"` NF-e, `"M"` mala direta, `"C"` sem descrição no manual; visto em integrações, `""` não informado.
   */
  tipoEmail?: "E" | "P" | "F" | "N" | "M" | "C" | "" | (string & {}) | null;
  /**
   * E-mail.
   * E-mail do contato.
   */
  email?: string | null;
  /**
   * Ordem.
   * Número do contato, que a atualização pede. Só vem na consulta por período, apesar da tabela do manual.
   * Inteiro.
   */
  ordem?: number | null;
  /**
   * Código do cliente.
   * Código do cliente. Só vem na consulta por período, e a tabela do manual não o tem.
   * Inteiro.
   */
  codigo?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O código do cliente gravado. */
export interface CodigoGerado {
  /**
   * Código gerado.
   * Código gravado no Shop Control 9; no cadastro é sempre o próximo livre.
   * Inteiro.
   */
  codigoGerado: number;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Os contatos alterados de um cliente. */
export interface ContatosDoCliente {
  /**
   * Código do cliente.
   * De quem são os contatos.
   * Inteiro.
   */
  codigoCliente: number;
  /**
   * Contatos.
   * Os contatos alterados.
   */
  contatos: Contato[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto. */
export interface Produto {
  /**
   * Ordem.
   * Número interno. A tabela do manual não o tem.
   * Inteiro.
   */
  ordem?: number | null;
  /**
   * Código.
   * Código do produto. A tabela do manual diz inteiro, mas é sempre texto e pode ter letras.
   */
  codigo: string;
  /**
   * Nome.
   * Nome do produto.
   */
  nome: string | null;
  /**
   * Observação 1.
   * Texto livre.
   */
  observacao1?: string | null;
  /**
   * Observação 2.
   * Texto livre.
   */
  observacao2?: string | null;
  /**
   * Observação 3.
   * Texto livre.
   */
  observacao3?: string | null;
  /**
   * Tipo.
   * 0 normal, 1 grade. O 2, de série, falta no manual e foi visto em integrações.
   * `0` normal, `1` grade: tem cores e tamanhos, `2` com número de série.
   */
  tipo?: 0 | 1 | 2 | (number & {}) | null;
  /**
   * Classe.
   * Código em classes, de Auxiliares; lá é texto.
   * Inteiro.
   */
  codigoClasse?: number | null;
  /**
   * Subclasse.
   * Código em subclasses, de Auxiliares.
   * Inteiro.
   */
  codigoSubclasse?: number | null;
  /**
   * Cor.
   * Código em cores, de Auxiliares; nulo nas capturas.
   * Inteiro.
   */
  codigoCor?: number | null;
  /**
   * Tamanho.
   * Código em tamanhos, de Auxiliares; nulo nas capturas.
   * Inteiro.
   */
  codigoTamanho?: number | null;
  /**
   * Grupo.
   * Código em grupos, de Auxiliares.
   * Inteiro.
   */
  codigoGrupo?: number | null;
  /**
   * Moeda.
   * Código em moedas, de Auxiliares.
   * Inteiro.
   */
  codigoMoeda?: number | null;
  /**
   * Família.
   * Código em familias, de Auxiliares.
   * Inteiro.
   */
  codigoFamilia?: number | null;
  /**
   * Unidade de venda.
   * Código em unidades_venda, de Auxiliares.
   * Inteiro.
   */
  codigoUnidadeVenda?: number | null;
  /**
   * Pesquisa 1.
   * Código em pesquisa_1: nulo na lista, 0 no detalhe.
   * Inteiro.
   */
  codigoPesquisa1?: number | null;
  /**
   * Pesquisa 2.
   * Código em pesquisa_2: nulo na lista, 0 no detalhe.
   * Inteiro.
   */
  codigoPesquisa2?: number | null;
  /**
   * Pesquisa 3.
   * Código em pesquisa_3: nulo na lista, 0 no detalhe.
   * Inteiro.
   */
  codigoPesquisa3?: number | null;
  /**
   * Peso líquido.
   * Peso sem embalagem.
   * Até 10 casas decimais.
   */
  pesoLiquido?: number | null;
  /**
   * Peso bruto.
   * Peso com embalagem.
   * Até 10 casas decimais.
   */
  pesoBruto?: number | null;
  /**
   * Altura.
   * Altura. Falta nas capturas.
   * Até 10 casas decimais.
   */
  altura?: number | null;
  /**
   * Largura.
   * Largura. Falta nas capturas.
   * Até 10 casas decimais.
   */
  largura?: number | null;
  /**
   * Comprimento.
   * Comprimento. Falta nas capturas.
   * Até 10 casas decimais.
   */
  comprimento?: number | null;
  /**
   * Estoque atual.
   * Saldo nas filiais liberadas. Vem na lista; no detalhe é nulo.
   * Até 10 casas decimais.
   */
  estoqueAtual?: number | null;
  /**
   * Fabricante.
   * Código em fabricantes, de Auxiliares.
   * Inteiro.
   */
  codigoFabricante?: number | null;
  /**
   * Código de barras.
   * O manual o imprime entre colchetes, como texto, e as capturas não o têm: texto ou lista.
   */
  codigoBarras?: unknown | null;
  /**
   * Caminho do detalhe.
   * Caminho da grade do produto; vazio quando não é grade.
   */
  urlDetalhe?: string | null;
  /**
   * Caminho do estoque.
   * Caminho do estoque: /estoque/{codigo}, ou /estoque/grade/{codigo} para grade.
   */
  urlEstoqueDetalhe?: string | null;
  /**
   * Caminho dos preços.
   * Caminho dos preços: /precos/{codigo}.
   */
  urlTabelaPreco?: string | null;
  /**
   * Caminho das promoções.
   * Caminho das promoções: /promocoes/produto/{codigo}.
   */
  urlPromocoes?: string | null;
  /**
   * Caminho das fotos.
   * Caminho das fotos: /fotos/{codigo}.
   */
  urlFotos?: string | null;
  /**
   * Preços.
   * Preço em cada tabela. Vem na lista; no detalhe é nulo. A tabela do manual não o tem.
   */
  precos?: Preco[] | null;
  /**
   * Código adicional 1.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  codigoAdicional1?: string | null;
  /**
   * Código adicional 2.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  codigoAdicional2?: string | null;
  /**
   * Código adicional 3.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  codigoAdicional3?: string | null;
  /**
   * Código adicional 4.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  codigoAdicional4?: string | null;
  /**
   * Código adicional 5.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  codigoAdicional5?: string | null;
  /**
   * Extra 1.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  extra1?: string | null;
  /**
   * Extra 2.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  extra2?: string | null;
  /**
   * Extra 3.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  extra3?: string | null;
  /**
   * Observação do site 1.
   * Vista em integrações.
   * Sem prova no manual nem em captura.
   */
  webObs1?: string | null;
  /**
   * Observação do site 2.
   * Vista em integrações.
   * Sem prova no manual nem em captura.
   */
  webObs2?: string | null;
  /**
   * Nome no site.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  nomeSite?: string | null;
  /**
   * Inativo.
   * Visto em integrações.
   * Sem prova no manual nem em captura.
   */
  inativo?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O preço em uma tabela de preços. */
export interface Preco {
  /**
   * Tabela.
   * Nome da tabela de preços: TABELA 1, CUSTO, CUSTO MÉDIO...
   */
  tabela: string | null;
  /**
   * Preço.
   * Preço nesta tabela.
   * Até 10 casas decimais.
   */
  preco?: number | null;
  /**
   * Promocional.
   * Se é um preço de promoção.
   */
  promocional?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A grade de um produto. */
export interface Grade {
  /**
   * Código do produto.
   * De quem é a grade.
   */
  codigoProduto: string;
  /**
   * Combinações.
   * As combinações da grade.
   */
  lista: ItemGrade[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma combinação de tamanho e cor de um produto de grade. */
export interface ItemGrade {
  /**
   * Código completo.
   * Código do produto, tamanho em três dígitos e cor em três dígitos, juntos.
   */
  codigoCompleto: string;
  /**
   * Nome completo.
   * Nome do produto com tamanho e cor.
   */
  nomeCompleto?: string | null;
  /**
   * Tamanho.
   * Código do tamanho.
   */
  codigoTamanho?: string | null;
  /**
   * Nome do tamanho.
   * Nome do tamanho.
   */
  nomeTamanho?: string | null;
  /**
   * Cor.
   * Código da cor.
   */
  codigoCor?: string | null;
  /**
   * Nome da cor.
   * Nome da cor.
   */
  nomeCor?: string | null;
  /**
   * Código adicional.
   * Outro código da mesma peça.
   */
  codigoAdicional1?: string | null;
  /**
   * Código adicional.
   * Outro código da mesma peça.
   */
  codigoAdicional2?: string | null;
  /**
   * Código adicional.
   * Outro código da mesma peça.
   */
  codigoAdicional3?: string | null;
  /**
   * Código adicional.
   * Outro código da mesma peça.
   */
  codigoAdicional4?: string | null;
  /**
   * Código adicional.
   * Outro código da mesma peça.
   */
  codigoAdicional5?: string | null;
  /**
   * Código adicional.
   * Outro código da mesma peça.
   */
  codigoAdicional6?: string | null;
  /**
   * Bloqueado para venda.
   * Se esta combinação não pode ser vendida.
   */
  bloqueadoVenda?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** As fotos de um produto. */
export interface FotosProduto {
  /**
   * Código do produto.
   * De quem são as fotos.
   */
  codigo: string;
  /**
   * Fotos.
   * As fotos que há.
   */
  fotos: Foto[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma foto da lista. */
export interface Foto {
  /**
   * Posição.
   * Posição da foto, a partir de 0.
   * Inteiro.
   */
  posicao: number;
  /**
   * Principal.
   * Se é a foto principal.
   */
  principal?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Os preços de um produto. */
export interface PrecosProduto {
  /**
   * Código do produto.
   * De quem são os preços.
   */
  codigo: string;
  /**
   * Preços.
   * O preço em cada tabela.
   */
  precos: Preco[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Os preços de um produto, com as promoções. */
export interface PrecosProdutoV2 {
  /**
   * Código do produto.
   * De quem são os preços.
   */
  codigo: string;
  /**
   * Preços.
   * O preço em cada tabela.
   */
  precos: PrecoV2[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O preço em uma tabela de preços, com a promoção. */
export interface PrecoV2 {
  /**
   * Tabela.
   * Nome da tabela de preços: TABELA 1, CUSTO, CUSTO MÉDIO...
   */
  tabela: string | null;
  /**
   * Preço.
   * Preço nesta tabela.
   * Até 10 casas decimais.
   */
  preco?: number | null;
  /**
   * Promocional.
   * Se é um preço de promoção.
   */
  promocional?: boolean | null;
  /**
   * Preço promocional.
   * Preço durante a promoção. Nenhuma captura o mostra.
   * Até 10 casas decimais.
   */
  preco_Promocional?: number | null;
  /**
   * Início.
   * Início da promoção.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  dataInicio?: string | null;
  /**
   * Fim.
   * Fim da promoção.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  dataFim?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma promoção ativa. */
export interface Promocao {
  /**
   * Código do produto.
   * O que está em promoção.
   */
  codigoProduto: string;
  /**
   * Tabela.
   * Nome da tabela de preços.
   */
  tabelaPreco?: string | null;
  /**
   * Início.
   * Início. O manual diz UTC; vem com o fuso que a máquina do servidor julga valer.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  dataInicio?: string | null;
  /**
   * Fim.
   * Fim. Duas datas da mesma lista podem ter fusos diferentes: leia sempre o fuso.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  dataFim?: string | null;
  /**
   * Preço.
   * Preço promocional.
   * Até 10 casas decimais.
   */
  preco?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque de um produto por filial. */
export interface Estoque {
  /**
   * Código do produto.
   * De quem é o estoque.
   */
  codigo: string;
  /**
   * Caminho do detalhe.
   * Caminho do estoque detalhado; vazio na captura. Só a tabela da consulta paginada da V2 o tem.
   */
  urlDetalhe?: string | null;
  /**
   * Tipo de estoque.
   * Como o produto é estocado. Os valores são os da consulta paginada da V2.
   * `"N"` normal, `"G"` grade, `"S"` série, `"E"` edição, `"L"` lote.
   */
  tipoEstoque?: "N" | "G" | "S" | "E" | "L" | (string & {}) | null;
  /**
   * Estoque por filial.
   * Uma linha por filial liberada nas configurações do módulo.
   */
  estoqueFiliais: EstoqueFilial[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque em uma filial. */
export interface EstoqueFilial {
  /**
   * Filial.
   * Filial em que está o estoque.
   * Inteiro.
   */
  codigoFilial?: number | null;
  /**
   * Estoque atual.
   * Quantidade em estoque.
   * Até 10 casas decimais.
   */
  estoqueAtual?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque da grade de um produto. */
export interface EstoqueGrade {
  /**
   * Código do produto.
   * De quem é o estoque.
   */
  codigo: string;
  /**
   * Combinações.
   * Uma linha por combinação e filial.
   */
  lista: ItemEstoqueGrade[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque de uma combinação de tamanho e cor em uma filial. */
export interface ItemEstoqueGrade {
  /**
   * Código completo.
   * Tamanho e cor, três dígitos cada. Aqui o código do produto não vem junto.
   */
  codigoCompleto: string;
  /**
   * Cor.
   * Código da cor. A tabela do manual diz inteiro; vem como texto.
   */
  codigoCor?: string | null;
  /**
   * Tamanho.
   * Código do tamanho. A tabela do manual diz inteiro; vem como texto.
   */
  codigoTamanho?: string | null;
  /**
   * Estoque atual.
   * Quantidade em estoque.
   * Até 10 casas decimais.
   */
  estoqueAtual?: number | null;
  /**
   * Filial.
   * Filial em que está o estoque.
   * Inteiro.
   */
  codigoFilial?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque de um lote de um produto. */
export interface EstoqueLote {
  /**
   * Código do produto.
   * De quem é o estoque.
   */
  codigo: string;
  /**
   * Lotes.
   * Uma linha por filial.
   */
  lista: ItemEstoqueLote[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque de um lote em uma filial. */
export interface ItemEstoqueLote {
  /**
   * Lote.
   * Código do lote.
   */
  lote: string;
  /**
   * Estoque atual.
   * Quantidade em estoque. A tabela do manual diz inteiro aqui, e decimal em toda parte.
   * Até 10 casas decimais.
   */
  estoqueAtual?: number | null;
  /**
   * Filial.
   * Filial em que está o estoque.
   * Inteiro.
   */
  codigoFilial?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque de um número de série de um produto. */
export interface EstoqueSerie {
  /**
   * Código do produto.
   * De quem é o estoque.
   */
  codigo: string;
  /**
   * Séries.
   * Uma linha por filial.
   */
  lista: ItemEstoqueSerie[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma peça, pelo número de série, em uma filial. */
export interface ItemEstoqueSerie {
  /**
   * Série.
   * Número de série da peça.
   */
  serie: string;
  /**
   * Disponível.
   * Se a peça está em estoque.
   */
  disponivel?: boolean | null;
  /**
   * Filial.
   * Filial em que está o estoque.
   * Inteiro.
   */
  codigoFilial?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque de uma edição de um produto. */
export interface EstoqueEdicao {
  /**
   * Código do produto.
   * De quem é o estoque.
   */
  codigo: string;
  /**
   * Edições.
   * Uma linha por filial.
   */
  lista: ItemEstoqueEdicao[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque de uma edição em uma filial. */
export interface ItemEstoqueEdicao {
  /**
   * Código da edição.
   * Código da edição. O manual dá o mesmo nome ao código do produto, que vem fora da lista.
   * Inteiro.
   */
  codigo: number;
  /**
   * Nome.
   * Nome da edição.
   */
  nome?: string | null;
  /**
   * Estoque atual.
   * Quantidade em estoque.
   * Até 10 casas decimais.
   */
  estoqueAtual?: number | null;
  /**
   * Filial.
   * Filial em que está o estoque.
   * Inteiro.
   */
  codigoFilial?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque de um produto, na consulta paginada. */
export interface EstoquePaginado {
  /**
   * Código do produto.
   * De quem é o estoque.
   */
  codigo: string;
  /**
   * Caminho do detalhe.
   * Caminho do estoque detalhado; vazio na captura. Só a tabela da consulta paginada da V2 o tem.
   */
  urlDetalhe?: string | null;
  /**
   * Tipo de estoque.
   * Como o produto é estocado. Os valores são os da consulta paginada da V2.
   * `"N"` normal, `"G"` grade, `"S"` série, `"E"` edição, `"L"` lote.
   */
  tipoEstoque?: "N" | "G" | "S" | "E" | "L" | (string & {}) | null;
  /**
   * Estoque por filial.
   * Uma linha por filial, e por combinação nos produtos de grade.
   */
  estoqueFiliais: EstoqueFilialV2[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O estoque em uma filial, ou de uma combinação em uma filial. */
export interface EstoqueFilialV2 {
  /**
   * Cor.
   * Código da cor, em produtos de grade.
   */
  codigoCor?: string | null;
  /**
   * Tamanho.
   * Código do tamanho, em produtos de grade.
   */
  codigoTamanho?: string | null;
  /**
   * Filial.
   * Filial em que está o estoque.
   * Inteiro.
   */
  codigoFilial?: number | null;
  /**
   * Estoque atual.
   * Quantidade em estoque.
   * Até 10 casas decimais.
   */
  estoqueAtual?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O recibo de uma venda enviada. */
export interface ReciboGerado {
  /**
   * Recibo.
   * Identificador da venda enviada; guarde-o.
   */
  recibo: string;
  /**
   * Geração.
   * Quando foi gerado. O manual diz UTC; vem com o fuso do servidor.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  dataGeracao: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O andamento de uma venda enviada. */
export interface Recibo {
  /**
   * Recibo.
   * Identificador da venda enviada.
   */
  recibo: string;
  /**
   * Processado.
   * Se a venda foi gerada. Falso enquanto espera e também quando foi recusada: só erros diz qual dos dois.
   */
  pedidoProcessado: boolean;
  /**
   * Erros.
   * "Recibo ainda não processado." enquanto espera; senão, o motivo da recusa.
   */
  erros?: string | null;
  /**
   * Nota fiscal.
   * A nota fiscal, se emitida.
   */
  notaFiscal?: NotaFiscal | null;
  /**
   * Sequência gerada.
   * Sequência da saída gerada. O manual diz texto; integrações leem número.
   * Inteiro.
   * Sem prova no manual nem em captura.
   */
  sequenciaGerada?: number | null;
  /**
   * Ordem gerada.
   * Ordem do movimento gerado. O manual diz texto; integrações leem número.
   * Inteiro.
   * Sem prova no manual nem em captura.
   */
  ordemMovimentoGerado?: number | null;
  /**
   * Documentos fiscais.
   * Documentos fiscais da venda.
   * Sem prova no manual nem em captura.
   */
  documento_Fiscais?: DocumentoFiscal[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A nota fiscal de uma venda. Nula nas capturas. */
export interface NotaFiscal {
  /**
   * Autorizada.
   * Se a nota foi autorizada.
   */
  notaAutorizada?: boolean | null;
  /**
   * Chave.
   * Chave de acesso da NF-e.
   */
  chaveNfe?: string | null;
  /**
   * Série.
   * Série da nota.
   */
  serie?: string | null;
  /**
   * Número.
   * Número da nota.
   */
  numero?: string | null;
  /**
   * Sequência gerada.
   * Sequência da saída gerada. O manual diz texto; integrações leem número.
   * Inteiro.
   */
  sequenciaGerada?: number | null;
  /**
   * Ordem gerada.
   * Ordem do movimento gerado. O manual diz texto; integrações leem número.
   * Inteiro.
   */
  ordemMovimentoGerado?: number | null;
  /**
   * Erros.
   * Por que a nota não foi autorizada.
   */
  erros?: string | null;
  /**
   * Documentos fiscais.
   * Documentos fiscais da venda.
   */
  documento_Fiscais?: DocumentoFiscal[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um documento fiscal de uma venda. */
export interface DocumentoFiscal {
  /**
   * Número.
   * Número do documento.
   */
  numero?: string | null;
  /**
   * Emissão.
   * Data da emissão.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  data_Emissao?: string | null;
  /**
   * Situação.
   * Situação do documento.
   */
  situacao?: string | null;
  /**
   * XML do documento.
   * XML do documento.
   */
  xML_Documento?: string | null;
  /**
   * XML da autorização.
   * XML da autorização. Integrações o recebem também como xML_Autorizacao.
   */
  xMl_Autorizacao?: string | null;
  /**
   * XML do cancelamento.
   * XML do cancelamento.
   */
  xML_Cancelamento?: string | null;
  /**
   * Modelo.
   * Modelo: 55 é NF-e, 65 é NFC-e.
   */
  modelo?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma venda gravada no Shop Control 9. */
export interface Saida {
  /**
   * Ordem.
   * Ordem do movimento.
   * Inteiro.
   */
  ordem?: number | null;
  /**
   * Sequência.
   * Número da sequência da saída.
   * Inteiro.
   */
  sequencia: number;
  /**
   * Operação.
   * Tipo da operação.
   */
  tipo_Operacao?: string | null;
  /**
   * Cliente.
   * Código do cliente.
   * Inteiro.
   */
  codigo_Cliente?: number | null;
  /**
   * Vendedor 1.
   * Código do vendedor.
   * Inteiro.
   */
  codigo_Vendedor_1?: number | null;
  /**
   * Vendedor 2.
   * Código do segundo vendedor.
   * Inteiro.
   */
  codigo_Vendedor_2?: number | null;
  /**
   * Data.
   * Data da venda.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  data?: string | null;
  /**
   * Total com desconto.
   * Total da venda, descontos tirados.
   * Até 10 casas decimais.
   */
  total_Com_Desconto?: number | null;
  /**
   * Total sem desconto.
   * Total da venda antes dos descontos.
   * Até 10 casas decimais.
   */
  total_Sem_Desconto?: number | null;
  /**
   * Desconto geral.
   * Desconto sobre o total.
   * Até 10 casas decimais.
   */
  desconto_Total_Geral?: number | null;
  /**
   * Observação.
   * Texto livre.
   */
  observacao?: string | null;
  /**
   * Produtos.
   * O que foi vendido.
   */
  produtos?: ProdutoSaida[] | null;
  /**
   * Documentos fiscais.
   * Documentos da venda. Só a tabela do detalhe os tem.
   */
  documento_Fiscais?: DocumentoFiscal[] | null;
  /**
   * Entrega.
   * Objeto visto em integrações, com chaves como cEP, rNTC e dataPrometidoPara.
   * Sem prova no manual nem em captura.
   */
  entrega?: unknown | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto de uma venda gravada. */
export interface ProdutoSaida {
  /**
   * Ordem.
   * Número do produto na venda.
   * Inteiro.
   */
  ordem?: number | null;
  /**
   * Código do produto.
   * O que foi vendido.
   */
  codigo: string;
  /**
   * Quantidade.
   * Quantidade vendida.
   * Até 10 casas decimais.
   */
  quantidade?: number | null;
  /**
   * Preço unitário.
   * Preço de uma unidade.
   * Até 10 casas decimais.
   */
  preco_Unitario?: number | null;
  /**
   * Preço final.
   * Preço da quantidade toda.
   * Até 10 casas decimais.
   */
  preco_Final?: number | null;
  /**
   * Preço com desconto.
   * Preço final menos o desconto.
   * Até 10 casas decimais.
   */
  preco_Final_Com_Desconto?: number | null;
  /**
   * Desconto unitário.
   * Desconto de uma unidade.
   * Até 10 casas decimais.
   */
  desconto_Unitario?: number | null;
  /**
   * Desconto total.
   * Desconto da quantidade toda.
   * Até 10 casas decimais.
   */
  desconto_Total?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}
