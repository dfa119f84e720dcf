// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** Types of eGestor: what is sent, and what is read. */
import type { ClientSettings } from "../client.js";

/** Os dados de acesso a uma conta do eGestor. */
export interface EgestorSettings extends ClientSettings {
  /**
   * Endereço do servidor.
   * Só para outro servidor: https://v4.egestor.com.br/api responde também. Sem ele, o do manual.
   */
  url?: string | null | undefined;
  /**
   * Token pessoal.
   * Gerado em Configurações, aba API. Dura, e vale pela senha.
   */
  personalToken?: string | null | undefined;
  /**
   * Token.
   * Dado pela autenticação. Vale 15 minutos.
   */
  token?: string | null | undefined;
  /**
   * Token de renovação.
   * Dado com o token; serve uma vez só.
   */
  refreshToken?: string | null | undefined;
  /**
   * Aplicação.
   * Identificação da aplicação, para quem usa o código de acesso.
   */
  clientId?: string | null | undefined;
  /**
   * Segredo da aplicação.
   * Segredo da aplicação.
   */
  clientSecret?: string | null | undefined;
  /**
   * Endereço de retorno.
   * O da configuração da aplicação.
   */
  redirectUri?: string | null | undefined;
  /**
   * User-Agent.
   * Nome com que o programa se apresenta.
   */
  userAgent?: string | null | undefined;
  /**
   * Chamadas por minuto.
   * Quantas chamadas os fluxos fazem por minuto, no máximo. Sem este ajuste, as 60 do manual.
   * Inteiro de 1 a 6000.
   */
  callsPerMinute?: number | string | null | undefined;
}

/** Parâmetros de `autenticacao.autorizar`. */
export interface AutenticacaoAutorizarParams {
  /**
   * Aplicação.
   * Identificação da aplicação.
   */
  client_id?: string | undefined;
  /**
   * Endereço de retorno.
   * Para onde a pessoa volta com o código.
   */
  redirect_uri?: string | undefined;
}

/** Parâmetros de `contatos.consultar`. */
export interface ContatosConsultarParams {
  /**
   * Busca.
   * Procura em nome, fantasia, código, contato, e-mail, telefone e palavras-chave.
   */
  filtro?: string | null | undefined;
  /**
   * Endereço.
   * Procura em rua, CEP, bairro, cidade e estado.
   */
  endereco?: string | null | undefined;
  /**
   * Telefone.
   * Procura nos telefones.
   */
  telefone?: string | null | undefined;
  /**
   * E-mail.
   * Procura nos e-mails.
   */
  email?: string | null | undefined;
  /**
   * Cliente final.
   * 1 sim, 2 não. Só neste filtro o não é 2.
   * `1` sim, `2` não.
   */
  clienteFinal?: 1 | 2 | null | undefined;
  /**
   * Indicador da IE.
   * Situação perante o ICMS.
   * `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
   */
  indIE?: 1 | 2 | 9 | null | undefined;
  /**
   * Inscrição estadual.
   * Inscrição no estado.
   */
  IE?: string | null | undefined;
  /**
   * Inscrição municipal.
   * Inscrição no município.
   */
  IM?: string | null | undefined;
  /**
   * SUFRAMA.
   * Inscrição na SUFRAMA.
   */
  suframa?: string | null | undefined;
  /**
   * Observações.
   * Procura nas observações.
   */
  obs?: string | null | undefined;
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "nome" | "fantasia" | "nomeParaContato" | "cpfcnpj" | "tipo" | "dtNasc" | "dtCad" | "emails" | "fones" | "logradouro" | "numero" | "complemento" | "bairro" | "cep" | "cidade" | "uf" | "clienteFinal" | "indicadorIE" | "inscricaoMunicipal" | "inscricaoEstadual" | "obs" | "tags")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"tipo,asc"` tipo, crescente, `"tipo,desc"` tipo, decrescente, `"nome,asc"` nome, crescente, `"nome,desc"` nome, decrescente, `"fantasia,asc"` fantasia, crescente, `"fantasia,desc"` fantasia, decrescente, `"nomeParaContato,asc"` nomeParaContato, crescente, `"nomeParaContato,desc"` nomeParaContato, decrescente, `"cpfcnpj,asc"` cpfcnpj, crescente, `"cpfcnpj,desc"` cpfcnpj, decrescente, `"clienteFinal,asc"` clienteFinal, crescente, `"clienteFinal,desc"` clienteFinal, decrescente, `"indicadorIE,asc"` indicadorIE, crescente, `"indicadorIE,desc"` indicadorIE, decrescente, `"inscricaoEstadual,asc"` inscricaoEstadual, crescente, `"inscricaoEstadual,desc"` inscricaoEstadual, decrescente, `"inscricaoMunicipal,asc"` inscricaoMunicipal, crescente, `"inscricaoMunicipal,desc"` inscricaoMunicipal, decrescente, `"suframa,asc"` suframa, crescente, `"suframa,desc"` suframa, decrescente, `"emails,asc"` emails, crescente, `"emails,desc"` emails, decrescente, `"cidade,asc"` cidade, crescente, `"cidade,desc"` cidade, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "tipo,asc" | "tipo,desc" | "nome,asc" | "nome,desc" | "fantasia,asc" | "fantasia,desc" | "nomeParaContato,asc" | "nomeParaContato,desc" | "cpfcnpj,asc" | "cpfcnpj,desc" | "clienteFinal,asc" | "clienteFinal,desc" | "indicadorIE,asc" | "indicadorIE,desc" | "inscricaoEstadual,asc" | "inscricaoEstadual,desc" | "inscricaoMunicipal,asc" | "inscricaoMunicipal,desc" | "suframa,asc" | "suframa,desc" | "emails,asc" | "emails,desc" | "cidade,asc" | "cidade,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `contatos.detalhar`. */
export interface ContatosDetalharParams {
  /**
   * Código.
   * Código do contato.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `contatos.atualizar`. */
export interface ContatosAtualizarParams {
  /**
   * Código.
   * Código do contato.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `contatos.remover`. */
export interface ContatosRemoverParams {
  /**
   * Código.
   * Código do contato.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `categorias.consultar`. */
export interface CategoriasConsultarParams {
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `categorias.detalhar`. */
export interface CategoriasDetalharParams {
  /**
   * Código.
   * Código da categoria.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `categorias.atualizar`. */
export interface CategoriasAtualizarParams {
  /**
   * Código.
   * Código da categoria.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `categorias.remover`. */
export interface CategoriasRemoverParams {
  /**
   * Código.
   * Código da categoria.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `produtos.consultar`. */
export interface ProdutosConsultarParams {
  /**
   * Busca.
   * Procura em código, código próprio e nome.
   */
  filtro?: string | null | undefined;
  /**
   * Categoria.
   * Código da categoria do produto; 0, nenhuma.
   * Inteiro a partir de 0.
   */
  codCategoria?: number | string | null | undefined;
  /**
   * Controla estoque.
   * Só os que controlam, ou não, o estoque.
   * `0` não controla, `1` controla.
   */
  controlarEstoque?: 0 | 1 | null | undefined;
  /**
   * Tipo de uso.
   * Para que o produto serve.
   * `0` mercadoria para revenda, `1` matéria-prima, `2` embalagem, `3` em processo, `4` produto final.
   */
  tipoUso?: 0 | 1 | 2 | 3 | 4 | null | undefined;
  /**
   * Arquivado.
   * Só os arquivados.
   */
  arquivado?: boolean | null | undefined;
  /**
   * Anotações internas.
   * Procura nas anotações internas.
   */
  anotInternas?: string | null | undefined;
  /**
   * Origem.
   * Origem da mercadoria.
   * `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
   */
  Norig?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null | undefined;
  /**
   * NCM.
   * NCM do produto.
   */
  INCM?: string | number | null | undefined;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos.
   * Inteiro a partir de 0.
   */
  codConfigTrib?: number | string | null | undefined;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  IcProd?: string | null | undefined;
  /**
   * Alterado antes de.
   * Só o que mudou antes deste momento.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  updatedBefore?: string | null | undefined;
  /**
   * Alterado depois de.
   * Só o que mudou depois deste momento. Use o da última sincronização.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  updatedAfter?: string | null | undefined;
  /**
   * Campos.
   * Só estas colunas. O manual não diz quais existem; as da resposta servem.
   */
  fields?: readonly string[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codCategoria,asc"` codCategoria, crescente, `"codCategoria,desc"` codCategoria, decrescente, `"descricao,asc"` descricao, crescente, `"descricao,desc"` descricao, decrescente, `"codigoProprio,asc"` codigoProprio, crescente, `"codigoProprio,desc"` codigoProprio, decrescente, `"estoque,asc"` estoque, crescente, `"estoque,desc"` estoque, decrescente, `"estoqueMinimo,asc"` estoqueMinimo, crescente, `"estoqueMinimo,desc"` estoqueMinimo, decrescente, `"controlarEstoque,asc"` controlarEstoque, crescente, `"controlarEstoque,desc"` controlarEstoque, decrescente, `"margemLucro,asc"` margemLucro, crescente, `"margemLucro,desc"` margemLucro, decrescente, `"precoCusto,asc"` precoCusto, crescente, `"precoCusto,desc"` precoCusto, decrescente, `"precoVenda,asc"` precoVenda, crescente, `"precoVenda,desc"` precoVenda, decrescente, `"origemFiscal,asc"` origemFiscal, crescente, `"origemFiscal,desc"` origemFiscal, decrescente, `"unidadeTributada,asc"` unidadeTributada, crescente, `"unidadeTributada,desc"` unidadeTributada, decrescente, `"refEanGtin,asc"` refEanGtin, crescente, `"refEanGtin,desc"` refEanGtin, decrescente, `"ncm,asc"` ncm, crescente, `"ncm,desc"` ncm, decrescente, `"excecaoIPI,asc"` excecaoIPI, crescente, `"excecaoIPI,desc"` excecaoIPI, decrescente, `"codigoCEST,asc"` codigoCEST, crescente, `"codigoCEST,desc"` codigoCEST, decrescente, `"pesoBruto,asc"` pesoBruto, crescente, `"pesoBruto,desc"` pesoBruto, decrescente, `"pesoLiquido,asc"` pesoLiquido, crescente, `"pesoLiquido,desc"` pesoLiquido, decrescente, `"anotacoesNFE,asc"` anotacoesNFE, crescente, `"anotacoesNFE,desc"` anotacoesNFE, decrescente, `"anotacoesInternas,asc"` anotacoesInternas, crescente, `"anotacoesInternas,desc"` anotacoesInternas, decrescente, `"tags,asc"` tags, crescente, `"tags,desc"` tags, decrescente, `"dtCad,asc"` dtCad, crescente, `"dtCad,desc"` dtCad, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codCategoria,asc" | "codCategoria,desc" | "descricao,asc" | "descricao,desc" | "codigoProprio,asc" | "codigoProprio,desc" | "estoque,asc" | "estoque,desc" | "estoqueMinimo,asc" | "estoqueMinimo,desc" | "controlarEstoque,asc" | "controlarEstoque,desc" | "margemLucro,asc" | "margemLucro,desc" | "precoCusto,asc" | "precoCusto,desc" | "precoVenda,asc" | "precoVenda,desc" | "origemFiscal,asc" | "origemFiscal,desc" | "unidadeTributada,asc" | "unidadeTributada,desc" | "refEanGtin,asc" | "refEanGtin,desc" | "ncm,asc" | "ncm,desc" | "excecaoIPI,asc" | "excecaoIPI,desc" | "codigoCEST,asc" | "codigoCEST,desc" | "pesoBruto,asc" | "pesoBruto,desc" | "pesoLiquido,asc" | "pesoLiquido,desc" | "anotacoesNFE,asc" | "anotacoesNFE,desc" | "anotacoesInternas,asc" | "anotacoesInternas,desc" | "tags,asc" | "tags,desc" | "dtCad,asc" | "dtCad,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `produtos.detalhar`. */
export interface ProdutosDetalharParams {
  /**
   * Código.
   * Código do produto.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `produtos.atualizar`. */
export interface ProdutosAtualizarParams {
  /**
   * Código.
   * Código do produto.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `produtos.remover`. */
export interface ProdutosRemoverParams {
  /**
   * Código.
   * Código do produto.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `produtos.cadastrar.foto`. */
export interface ProdutosCadastrarFotoParams {
  /**
   * Código.
   * Código do produto.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `ajuste_estoque.consultar`. */
export interface AjusteEstoqueConsultarParams {
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `ajuste_estoque.detalhar`. */
export interface AjusteEstoqueDetalharParams {
  /**
   * Código.
   * Código do ajuste.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `servicos.consultar`. */
export interface ServicosConsultarParams {
  /**
   * Busca.
   * Procura em código e descrição.
   */
  filtro?: string | null | undefined;
  /**
   * Campos.
   * Só estas colunas. O manual não diz quais existem; as da resposta servem.
   */
  fields?: readonly string[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codCategoria,asc"` codCategoria, crescente, `"codCategoria,desc"` codCategoria, decrescente, `"descricao,asc"` descricao, crescente, `"descricao,desc"` descricao, decrescente, `"precoVenda,asc"` precoVenda, crescente, `"precoVenda,desc"` precoVenda, decrescente, `"dtCad,asc"` dtCad, crescente, `"dtCad,desc"` dtCad, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codCategoria,asc" | "codCategoria,desc" | "descricao,asc" | "descricao,desc" | "precoVenda,asc" | "precoVenda,desc" | "dtCad,asc" | "dtCad,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `servicos.detalhar`. */
export interface ServicosDetalharParams {
  /**
   * Código.
   * Código do serviço.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `servicos.atualizar`. */
export interface ServicosAtualizarParams {
  /**
   * Código.
   * Código do serviço.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `servicos.remover`. */
export interface ServicosRemoverParams {
  /**
   * Código.
   * Código do serviço.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `disponiveis.consultar`. */
export interface DisponiveisConsultarParams {
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "nome" | "saldo" | "visivel")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"nome,asc"` nome, crescente, `"nome,desc"` nome, decrescente, `"saldo,asc"` saldo, crescente, `"saldo,desc"` saldo, decrescente, `"visivel,asc"` visivel, crescente, `"visivel,desc"` visivel, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "nome,asc" | "nome,desc" | "saldo,asc" | "saldo,desc" | "visivel,asc" | "visivel,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `disponiveis.detalhar`. */
export interface DisponiveisDetalharParams {
  /**
   * Código.
   * Código da conta.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `disponiveis.atualizar`. */
export interface DisponiveisAtualizarParams {
  /**
   * Código.
   * Código da conta.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `disponiveis.remover`. */
export interface DisponiveisRemoverParams {
  /**
   * Código.
   * Código da conta.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `formas_pagamento.consultar`. */
export interface FormasPagamentoConsultarParams {
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "codDisponivel" | "nome" | "formaPgtoNFCe" | "tipoCusto" | "valorCusto")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codDisponivel,asc"` codDisponivel, crescente, `"codDisponivel,desc"` codDisponivel, decrescente, `"nome,asc"` nome, crescente, `"nome,desc"` nome, decrescente, `"formaPgtoNFCe,asc"` formaPgtoNFCe, crescente, `"formaPgtoNFCe,desc"` formaPgtoNFCe, decrescente, `"tipoCusto,asc"` tipoCusto, crescente, `"tipoCusto,desc"` tipoCusto, decrescente, `"valorCusto,asc"` valorCusto, crescente, `"valorCusto,desc"` valorCusto, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codDisponivel,asc" | "codDisponivel,desc" | "nome,asc" | "nome,desc" | "formaPgtoNFCe,asc" | "formaPgtoNFCe,desc" | "tipoCusto,asc" | "tipoCusto,desc" | "valorCusto,asc" | "valorCusto,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `formas_pagamento.detalhar`. */
export interface FormasPagamentoDetalharParams {
  /**
   * Código.
   * Código da forma de pagamento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `formas_pagamento.atualizar`. */
export interface FormasPagamentoAtualizarParams {
  /**
   * Código.
   * Código da forma de pagamento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `formas_pagamento.remover`. */
export interface FormasPagamentoRemoverParams {
  /**
   * Código.
   * Código da forma de pagamento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `plano_contas.consultar`. */
export interface PlanoContasConsultarParams {
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "codPai" | "nome" | "tipo" | "debitar" | "creditar" | "registroPadrao")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codPai,asc"` codPai, crescente, `"codPai,desc"` codPai, decrescente, `"nome,asc"` nome, crescente, `"nome,desc"` nome, decrescente, `"tipo,asc"` tipo, crescente, `"tipo,desc"` tipo, decrescente, `"debitar,asc"` debitar, crescente, `"debitar,desc"` debitar, decrescente, `"creditar,asc"` creditar, crescente, `"creditar,desc"` creditar, decrescente, `"registroPadrao,asc"` registroPadrao, crescente, `"registroPadrao,desc"` registroPadrao, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codPai,asc" | "codPai,desc" | "nome,asc" | "nome,desc" | "tipo,asc" | "tipo,desc" | "debitar,asc" | "debitar,desc" | "creditar,asc" | "creditar,desc" | "registroPadrao,asc" | "registroPadrao,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `plano_contas.detalhar`. */
export interface PlanoContasDetalharParams {
  /**
   * Código.
   * Código da conta.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `plano_contas.atualizar`. */
export interface PlanoContasAtualizarParams {
  /**
   * Código.
   * Código da conta.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `plano_contas.remover`. */
export interface PlanoContasRemoverParams {
  /**
   * Código.
   * Código da conta.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `config_trib.consultar`. */
export interface ConfigTribConsultarParams {
  /**
   * Campos.
   * Só estas colunas. O manual não diz quais existem; as da resposta servem.
   */
  fields?: readonly string[] | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `config_trib.detalhar`. */
export interface ConfigTribDetalharParams {
  /**
   * Código.
   * Código do grupo.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `recebimentos.consultar`. */
export interface RecebimentosConsultarParams {
  /**
   * Busca.
   * Procura em código, descrição, palavras-chave e nome do contato. Aceita vários códigos, separados por vírgula.
   */
  filtro?: string | null | undefined;
  /**
   * Tipo de data.
   * Data que dtIni e dtFim cortam; sem ele, dtVencPgto.
   * `"dtVencPgto"` vencimento, ou pagamento se já houve, `"dtVenc"` vencimento, `"dtPgto"` pagamento, `"dtComp"` competência, `"dtCad"` cadastro, `"dtCred"` crédito.
   */
  dtTipo?: "dtVencPgto" | "dtVenc" | "dtPgto" | "dtComp" | "dtCad" | "dtCred" | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  dtIni?: string | null | undefined;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  dtFim?: string | null | undefined;
  /**
   * Conta disponível.
   * Código da conta caixa.
   * Inteiro a partir de 0.
   */
  caixa?: number | string | null | undefined;
  /**
   * Origem.
   * De onde veio o lançamento.
   * `"vendas"` vendas, `"compras"` compras, `"financeiro"` financeiro, `"recorrencia"` recorrência.
   */
  origem?: "vendas" | "compras" | "financeiro" | "recorrencia" | null | undefined;
  /**
   * Conciliação.
   * Com ou sem conciliação bancária.
   * `"com"` só com, `"sem"` só sem.
   */
  conciliacao?: "com" | "sem" | null | undefined;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  planoContas?: number | string | null | undefined;
  /**
   * Observações.
   * Procura nas observações.
   */
  obs?: string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento.
   * Inteiro a partir de 0.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | number | null | undefined;
  /**
   * Situação.
   * 20 a receber, 40 recebido.
   * `20` a receber, `40` recebido.
   */
  situFin?: 20 | 40 | null | undefined;
  /**
   * Boleto.
   * Com ou sem boleto.
   * `"com"` só com, `"sem"` só sem.
   */
  boleto?: "com" | "sem" | null | undefined;
  /**
   * Recibo.
   * Com ou sem recibo.
   * `"com"` só com, `"sem"` só sem.
   */
  recibo?: "com" | "sem" | null | undefined;
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "numDoc" | "descricao" | "valor" | "taxa" | "data" | "dtVenc" | "dtPgto" | "dtCad" | "dtComp" | "dtCred" | "situacao" | "codContato" | "codPlanoContas" | "nomeContato" | "origem" | "codDisponivel" | "codModulo" | "obs" | "tags")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codContato,asc"` codContato, crescente, `"codContato,desc"` codContato, decrescente, `"nomeContato,asc"` nomeContato, crescente, `"nomeContato,desc"` nomeContato, decrescente, `"codFormaPgto,asc"` codFormaPgto, crescente, `"codFormaPgto,desc"` codFormaPgto, decrescente, `"codDisponivel,asc"` codDisponivel, crescente, `"codDisponivel,desc"` codDisponivel, decrescente, `"codPlanoContas,asc"` codPlanoContas, crescente, `"codPlanoContas,desc"` codPlanoContas, decrescente, `"codConciliacao,asc"` codConciliacao, crescente, `"codConciliacao,desc"` codConciliacao, decrescente, `"codBoleto,asc"` codBoleto, crescente, `"codBoleto,desc"` codBoleto, decrescente, `"codRecibo,asc"` codRecibo, crescente, `"codRecibo,desc"` codRecibo, decrescente, `"codModulo,asc"` codModulo, crescente, `"codModulo,desc"` codModulo, decrescente, `"origem,asc"` origem, crescente, `"origem,desc"` origem, decrescente, `"descricao,asc"` descricao, crescente, `"descricao,desc"` descricao, decrescente, `"numDoc,asc"` numDoc, crescente, `"numDoc,desc"` numDoc, decrescente, `"tags,asc"` tags, crescente, `"tags,desc"` tags, decrescente, `"valor,asc"` valor, crescente, `"valor,desc"` valor, decrescente, `"valorPago,asc"` valorPago, crescente, `"valorPago,desc"` valorPago, decrescente, `"taxa,asc"` taxa, crescente, `"taxa,desc"` taxa, decrescente, `"dtComp,asc"` dtComp, crescente, `"dtComp,desc"` dtComp, decrescente, `"dtVenc,asc"` dtVenc, crescente, `"dtVenc,desc"` dtVenc, decrescente, `"dtPgto,asc"` dtPgto, crescente, `"dtPgto,desc"` dtPgto, decrescente, `"dtCad,asc"` dtCad, crescente, `"dtCad,desc"` dtCad, decrescente, `"dtCred,asc"` dtCred, crescente, `"dtCred,desc"` dtCred, decrescente, `"dtDel,asc"` dtDel, crescente, `"dtDel,desc"` dtDel, decrescente, `"motivoDel,asc"` motivoDel, crescente, `"motivoDel,desc"` motivoDel, decrescente, `"obs,asc"` obs, crescente, `"obs,desc"` obs, decrescente, `"previsao,asc"` previsao, crescente, `"previsao,desc"` previsao, decrescente, `"situacao,asc"` situacao, crescente, `"situacao,desc"` situacao, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codContato,asc" | "codContato,desc" | "nomeContato,asc" | "nomeContato,desc" | "codFormaPgto,asc" | "codFormaPgto,desc" | "codDisponivel,asc" | "codDisponivel,desc" | "codPlanoContas,asc" | "codPlanoContas,desc" | "codConciliacao,asc" | "codConciliacao,desc" | "codBoleto,asc" | "codBoleto,desc" | "codRecibo,asc" | "codRecibo,desc" | "codModulo,asc" | "codModulo,desc" | "origem,asc" | "origem,desc" | "descricao,asc" | "descricao,desc" | "numDoc,asc" | "numDoc,desc" | "tags,asc" | "tags,desc" | "valor,asc" | "valor,desc" | "valorPago,asc" | "valorPago,desc" | "taxa,asc" | "taxa,desc" | "dtComp,asc" | "dtComp,desc" | "dtVenc,asc" | "dtVenc,desc" | "dtPgto,asc" | "dtPgto,desc" | "dtCad,asc" | "dtCad,desc" | "dtCred,asc" | "dtCred,desc" | "dtDel,asc" | "dtDel,desc" | "motivoDel,asc" | "motivoDel,desc" | "obs,asc" | "obs,desc" | "previsao,asc" | "previsao,desc" | "situacao,asc" | "situacao,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `recebimentos.detalhar`. */
export interface RecebimentosDetalharParams {
  /**
   * Código.
   * Código do recebimento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `recebimentos.atualizar`. */
export interface RecebimentosAtualizarParams {
  /**
   * Código.
   * Código do recebimento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `recebimentos.receber`. */
export interface RecebimentosReceberParams {
  /**
   * Código.
   * Código do recebimento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `recebimentos.remover`. */
export interface RecebimentosRemoverParams {
  /**
   * Código.
   * Código do recebimento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `pagamentos.consultar`. */
export interface PagamentosConsultarParams {
  /**
   * Busca.
   * Procura em código, descrição, palavras-chave e nome do contato. Aceita vários códigos, separados por vírgula.
   */
  filtro?: string | null | undefined;
  /**
   * Tipo de data.
   * Data que dtIni e dtFim cortam; sem ele, dtVencPgto.
   * `"dtVencPgto"` vencimento, ou pagamento se já houve, `"dtVenc"` vencimento, `"dtPgto"` pagamento, `"dtComp"` competência, `"dtCad"` cadastro.
   */
  dtTipo?: "dtVencPgto" | "dtVenc" | "dtPgto" | "dtComp" | "dtCad" | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  dtIni?: string | null | undefined;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  dtFim?: string | null | undefined;
  /**
   * Conta disponível.
   * Código da conta caixa.
   * Inteiro a partir de 0.
   */
  caixa?: number | string | null | undefined;
  /**
   * Origem.
   * De onde veio o lançamento.
   * `"vendas"` vendas, `"compras"` compras, `"financeiro"` financeiro, `"recorrencia"` recorrência.
   */
  origem?: "vendas" | "compras" | "financeiro" | "recorrencia" | null | undefined;
  /**
   * Conciliação.
   * Com ou sem conciliação bancária.
   * `"com"` só com, `"sem"` só sem.
   */
  conciliacao?: "com" | "sem" | null | undefined;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  planoContas?: number | string | null | undefined;
  /**
   * Observações.
   * Procura nas observações.
   */
  obs?: string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento.
   * Inteiro a partir de 0.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | number | null | undefined;
  /**
   * Situação.
   * O manual lista 20 e 40, que são de recebimentos; nos registros a situação é 10 ou 30. Nada mostra o que o filtro aceita.
   * `10` a pagar, como nos registros, `20` em aberto, como no manual, `30` pago, como nos registros, `40` resolvido, como no manual.
   * Sem prova no manual nem em captura.
   */
  situFin?: 10 | 20 | 30 | 40 | null | undefined;
  /**
   * Boleto.
   * Com ou sem boleto.
   * `"com"` só com, `"sem"` só sem.
   */
  boleto?: "com" | "sem" | null | undefined;
  /**
   * Recibo.
   * Com ou sem recibo.
   * `"com"` só com, `"sem"` só sem.
   */
  recibo?: "com" | "sem" | null | undefined;
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "numDoc" | "descricao" | "valor" | "taxa" | "data" | "dtVenc" | "dtPgto" | "dtCad" | "dtComp" | "situacao" | "codContato" | "codPlanoContas" | "nomeContato" | "origem" | "codDisponivel" | "codModulo" | "obs" | "tags")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codContato,asc"` codContato, crescente, `"codContato,desc"` codContato, decrescente, `"nomeContato,asc"` nomeContato, crescente, `"nomeContato,desc"` nomeContato, decrescente, `"codFormaPgto,asc"` codFormaPgto, crescente, `"codFormaPgto,desc"` codFormaPgto, decrescente, `"codDisponivel,asc"` codDisponivel, crescente, `"codDisponivel,desc"` codDisponivel, decrescente, `"codPlanoContas,asc"` codPlanoContas, crescente, `"codPlanoContas,desc"` codPlanoContas, decrescente, `"codConciliacao,asc"` codConciliacao, crescente, `"codConciliacao,desc"` codConciliacao, decrescente, `"codBoleto,asc"` codBoleto, crescente, `"codBoleto,desc"` codBoleto, decrescente, `"codRecibo,asc"` codRecibo, crescente, `"codRecibo,desc"` codRecibo, decrescente, `"codModulo,asc"` codModulo, crescente, `"codModulo,desc"` codModulo, decrescente, `"origem,asc"` origem, crescente, `"origem,desc"` origem, decrescente, `"descricao,asc"` descricao, crescente, `"descricao,desc"` descricao, decrescente, `"numDoc,asc"` numDoc, crescente, `"numDoc,desc"` numDoc, decrescente, `"tags,asc"` tags, crescente, `"tags,desc"` tags, decrescente, `"valor,asc"` valor, crescente, `"valor,desc"` valor, decrescente, `"valorPago,asc"` valorPago, crescente, `"valorPago,desc"` valorPago, decrescente, `"taxa,asc"` taxa, crescente, `"taxa,desc"` taxa, decrescente, `"dtComp,asc"` dtComp, crescente, `"dtComp,desc"` dtComp, decrescente, `"dtVenc,asc"` dtVenc, crescente, `"dtVenc,desc"` dtVenc, decrescente, `"dtPgto,asc"` dtPgto, crescente, `"dtPgto,desc"` dtPgto, decrescente, `"dtCad,asc"` dtCad, crescente, `"dtCad,desc"` dtCad, decrescente, `"dtDel,asc"` dtDel, crescente, `"dtDel,desc"` dtDel, decrescente, `"motivoDel,asc"` motivoDel, crescente, `"motivoDel,desc"` motivoDel, decrescente, `"obs,asc"` obs, crescente, `"obs,desc"` obs, decrescente, `"previsao,asc"` previsao, crescente, `"previsao,desc"` previsao, decrescente, `"situacao,asc"` situacao, crescente, `"situacao,desc"` situacao, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codContato,asc" | "codContato,desc" | "nomeContato,asc" | "nomeContato,desc" | "codFormaPgto,asc" | "codFormaPgto,desc" | "codDisponivel,asc" | "codDisponivel,desc" | "codPlanoContas,asc" | "codPlanoContas,desc" | "codConciliacao,asc" | "codConciliacao,desc" | "codBoleto,asc" | "codBoleto,desc" | "codRecibo,asc" | "codRecibo,desc" | "codModulo,asc" | "codModulo,desc" | "origem,asc" | "origem,desc" | "descricao,asc" | "descricao,desc" | "numDoc,asc" | "numDoc,desc" | "tags,asc" | "tags,desc" | "valor,asc" | "valor,desc" | "valorPago,asc" | "valorPago,desc" | "taxa,asc" | "taxa,desc" | "dtComp,asc" | "dtComp,desc" | "dtVenc,asc" | "dtVenc,desc" | "dtPgto,asc" | "dtPgto,desc" | "dtCad,asc" | "dtCad,desc" | "dtDel,asc" | "dtDel,desc" | "motivoDel,asc" | "motivoDel,desc" | "obs,asc" | "obs,desc" | "previsao,asc" | "previsao,desc" | "situacao,asc" | "situacao,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `pagamentos.detalhar`. */
export interface PagamentosDetalharParams {
  /**
   * Código.
   * Código do pagamento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `pagamentos.detalhar.contato`. */
export interface PagamentosDetalharContatoParams {
  /**
   * Código.
   * Código do pagamento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `pagamentos.atualizar`. */
export interface PagamentosAtualizarParams {
  /**
   * Código.
   * Código do pagamento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `pagamentos.pagar`. */
export interface PagamentosPagarParams {
  /**
   * Código.
   * Código do pagamento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `pagamentos.remover`. */
export interface PagamentosRemoverParams {
  /**
   * Código.
   * Código do pagamento.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `compras.consultar`. */
export interface ComprasConsultarParams {
  /**
   * Busca.
   * Procura em código, palavras-chave e nome do fornecedor.
   */
  filtro?: string | null | undefined;
  /**
   * Tipo de data.
   * Data que dtIni e dtFim cortam; sem ele, dtCompra.
   * `"dtCompra"` data da compra, `"dtEntrega"` entrega, `"dtCad"` cadastro.
   */
  dtTipo?: "dtCompra" | "dtEntrega" | "dtCad" | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  dtIni?: string | null | undefined;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  dtFim?: string | null | undefined;
  /**
   * Situação.
   * 10 orçamento, 50 compra.
   * `10` orçamento, `50` compra efetivada.
   */
  situacao?: 10 | 50 | null | undefined;
  /**
   * Observações.
   * Procura nas observações.
   */
  observacoes?: string | null | undefined;
  /**
   * Número da nota.
   * Procura no número da nota.
   */
  nota?: string | null | undefined;
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "codContato" | "nomeContato" | "numNota" | "dtCompra" | "valorTotal" | "obs" | "tags" | "situacao" | "ativo")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codContato,asc"` codContato, crescente, `"codContato,desc"` codContato, decrescente, `"nomeContato,asc"` nomeContato, crescente, `"nomeContato,desc"` nomeContato, decrescente, `"numNota,asc"` numNota, crescente, `"numNota,desc"` numNota, decrescente, `"dtCompra,asc"` dtCompra, crescente, `"dtCompra,desc"` dtCompra, decrescente, `"dtEntrega,asc"` dtEntrega, crescente, `"dtEntrega,desc"` dtEntrega, decrescente, `"valorTotal,asc"` valorTotal, crescente, `"valorTotal,desc"` valorTotal, decrescente, `"obs,asc"` obs, crescente, `"obs,desc"` obs, decrescente, `"tags,asc"` tags, crescente, `"tags,desc"` tags, decrescente, `"situacao,asc"` situacao, crescente, `"situacao,desc"` situacao, decrescente, `"ativo,asc"` ativo, crescente, `"ativo,desc"` ativo, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codContato,asc" | "codContato,desc" | "nomeContato,asc" | "nomeContato,desc" | "numNota,asc" | "numNota,desc" | "dtCompra,asc" | "dtCompra,desc" | "dtEntrega,asc" | "dtEntrega,desc" | "valorTotal,asc" | "valorTotal,desc" | "obs,asc" | "obs,desc" | "tags,asc" | "tags,desc" | "situacao,asc" | "situacao,desc" | "ativo,asc" | "ativo,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `compras.detalhar`. */
export interface ComprasDetalharParams {
  /**
   * Código.
   * Código da compra.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `compras.efetivar`. */
export interface ComprasEfetivarParams {
  /**
   * Código.
   * Código da compra.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
  /**
   * Atualizar preço de venda.
   * Se o preço de venda dos produtos é refeito pelo preço de compra e pela margem.
   */
  atualizarPrecoVenda?: boolean | null | undefined;
}

/** Parâmetros de `compras.reabrir`. */
export interface ComprasReabrirParams {
  /**
   * Código.
   * Código da compra.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `compras.remover`. */
export interface ComprasRemoverParams {
  /**
   * Código.
   * Código da compra.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `compras.detalhar.nfe`. */
export interface ComprasDetalharNfeParams {
  /**
   * Código.
   * Código da compra.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `vendas.consultar`. */
export interface VendasConsultarParams {
  /**
   * Busca.
   * Procura em código, palavras-chave e nome do cliente.
   */
  filtro?: string | null | undefined;
  /**
   * Tipo de data.
   * Data que dtIni e dtFim cortam; sem ele, dtVenda.
   * `"dtVenda"` data da venda, `"dtCad"` cadastro, `"dtEntrega"` entrega.
   */
  dtTipo?: "dtVenda" | "dtCad" | "dtEntrega" | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  dtIni?: string | null | undefined;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  dtFim?: string | null | undefined;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Tipo.
   * 10 orçamento, 50 venda.
   * `10` orçamento, `50` venda.
   */
  tipo?: 10 | 50 | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento das parcelas.
   * Inteiro a partir de 0.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Conta destino.
   * Código da conta disponível das parcelas.
   * Inteiro a partir de 0.
   */
  contaDest?: number | string | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   */
  situOS?: string | null | undefined;
  /**
   * Observações.
   * Procura nas observações.
   */
  buscaObs?: string | null | undefined;
  /**
   * Nota fiscal.
   * Com ou sem nota.
   * `"comNFe"` só com nota, `"semNFe"` só sem nota.
   */
  fiscal?: "comNFe" | "semNFe" | null | undefined;
  /**
   * Canceladas.
   * Sem ele, só as que valem.
   * `1` também as canceladas, `2` só as canceladas.
   */
  listarCanceladas?: 1 | 2 | null | undefined;
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "codContato" | "nomeContato" | "codVendedor" | "dtVenda" | "dtEntrega" | "dtCad" | "valorTotal" | "valorFrete" | "valorFinanc" | "valorEntrada" | "numParcelas" | "codsNFe" | "clienteFinal" | "situacao" | "situacaoOS" | "tags" | "ativo")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada. O manual imprime codigocodigo no lugar de codigo.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codContato,asc"` codContato, crescente, `"codContato,desc"` codContato, decrescente, `"codVendedor,asc"` codVendedor, crescente, `"codVendedor,desc"` codVendedor, decrescente, `"clienteFinal,asc"` clienteFinal, crescente, `"clienteFinal,desc"` clienteFinal, decrescente, `"dtVenda,asc"` dtVenda, crescente, `"dtVenda,desc"` dtVenda, decrescente, `"dtEntrega,asc"` dtEntrega, crescente, `"dtEntrega,desc"` dtEntrega, decrescente, `"dtCad,asc"` dtCad, crescente, `"dtCad,desc"` dtCad, decrescente, `"dtDel,asc"` dtDel, crescente, `"dtDel,desc"` dtDel, decrescente, `"valorTotal,asc"` valorTotal, crescente, `"valorTotal,desc"` valorTotal, decrescente, `"valorFinanc,asc"` valorFinanc, crescente, `"valorFinanc,desc"` valorFinanc, decrescente, `"valorEntrada,asc"` valorEntrada, crescente, `"valorEntrada,desc"` valorEntrada, decrescente, `"numParcelas,asc"` numParcelas, crescente, `"numParcelas,desc"` numParcelas, decrescente, `"tags,asc"` tags, crescente, `"tags,desc"` tags, decrescente, `"situOS,asc"` situOS, crescente, `"situOS,desc"` situOS, decrescente, `"situacao,asc"` situacao, crescente, `"situacao,desc"` situacao, decrescente, `"nomeContato,asc"` nomeContato, crescente, `"nomeContato,desc"` nomeContato, decrescente, `"nomeVendedor,asc"` nomeVendedor, crescente, `"nomeVendedor,desc"` nomeVendedor, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codContato,asc" | "codContato,desc" | "codVendedor,asc" | "codVendedor,desc" | "clienteFinal,asc" | "clienteFinal,desc" | "dtVenda,asc" | "dtVenda,desc" | "dtEntrega,asc" | "dtEntrega,desc" | "dtCad,asc" | "dtCad,desc" | "dtDel,asc" | "dtDel,desc" | "valorTotal,asc" | "valorTotal,desc" | "valorFinanc,asc" | "valorFinanc,desc" | "valorEntrada,asc" | "valorEntrada,desc" | "numParcelas,asc" | "numParcelas,desc" | "tags,asc" | "tags,desc" | "situOS,asc" | "situOS,desc" | "situacao,asc" | "situacao,desc" | "nomeContato,asc" | "nomeContato,desc" | "nomeVendedor,asc" | "nomeVendedor,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `vendas.detalhar`. */
export interface VendasDetalharParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
  /**
   * Mesmo cancelada.
   * Detalha a venda mesmo que esteja cancelada. Aqui é verdadeiro ou falso; na lista, 1 ou 2.
   */
  listarCanceladas?: boolean | null | undefined;
}

/** Parâmetros de `vendas.atualizar`. */
export interface VendasAtualizarParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `vendas.detalhar.nfe`. */
export interface VendasDetalharNfeParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `vendas.remover`. */
export interface VendasRemoverParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `vendas.detalhar.contato`. */
export interface VendasDetalharContatoParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `vendas.gerar_nfse`. */
export interface VendasGerarNfseParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
  /**
   * Reter ISSQN.
   * Se o ISSQN é retido.
   */
  reterIssqn?: boolean | null | undefined;
}

/** Parâmetros de `vendas.gerar_nfse_enviar_email`. */
export interface VendasGerarNfseEnviarEmailParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `vendas.detalhar.mercado_livre`. */
export interface VendasDetalharMercadoLivreParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `vendas.gerar_nfe`. */
export interface VendasGerarNfeParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `vendas.gerar_nfce`. */
export interface VendasGerarNfceParams {
  /**
   * Código.
   * Código da venda.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `devolucoes.consultar`. */
export interface DevolucoesConsultarParams {
  /**
   * Campos.
   * Só estas colunas. O manual não diz quais existem; as da resposta servem.
   */
  fields?: readonly string[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codVenda,asc"` codVenda, crescente, `"codVenda,desc"` codVenda, decrescente, `"codContato,asc"` codContato, crescente, `"codContato,desc"` codContato, decrescente, `"dtCad,asc"` dtCad, crescente, `"dtCad,desc"` dtCad, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codVenda,asc" | "codVenda,desc" | "codContato,asc" | "codContato,desc" | "dtCad,asc" | "dtCad,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `devolucoes.detalhar`. */
export interface DevolucoesDetalharParams {
  /**
   * Código.
   * Código da devolução.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `boletos.consultar`. */
export interface BoletosConsultarParams {
  /**
   * Busca.
   * Procura em código, nome do cliente e descrição do financeiro.
   */
  filtro?: string | null | undefined;
  /**
   * Tipo de data.
   * Data que dtIni e dtFim cortam; sem ele, dtVenc.
   * `"dtVenc"` vencimento, `"dtEmissao"` emissão.
   */
  dtTipo?: "dtVenc" | "dtEmissao" | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  dtIni?: string | null | undefined;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  dtFim?: string | null | undefined;
  /**
   * Financeiros.
   * Códigos dos recebimentos.
   */
  codigosFin?: readonly (number | string)[] | null | undefined;
  /**
   * Situação do boleto.
   * Situação do boleto.
   * `10` em aberto, `50` recebido, `70` de teste.
   */
  situacaoBoleto?: 10 | 50 | 70 | null | undefined;
  /**
   * Situação da remessa.
   * Situação no banco.
   * `5` pendência, `10` sem registro, `17` aguarda retorno, `20` registrado, `50` pago, `105` pago, com pendência, `110` pago, sem registro, `117` pago, aguarda retorno.
   */
  situacaoRemessa?: 5 | 10 | 17 | 20 | 50 | 105 | 110 | 117 | null | undefined;
  /**
   * Situação do financeiro.
   * Situação dos recebimentos que o boleto cobra.
   * `20` a receber, `40` recebido, `80` em diferentes situações, `90` cancelado.
   */
  situacaoFin?: 20 | 40 | 80 | 90 | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento.
   * Inteiro a partir de 0.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Também os cancelados.
   * Se os cancelados vêm também.
   */
  mostrarInativos?: boolean | null | undefined;
  /**
   * Campos.
   * Só estas colunas. O manual não diz quais existem; as da resposta servem.
   */
  fields?: readonly string[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codRemessa,asc"` codRemessa, crescente, `"codRemessa,desc"` codRemessa, decrescente, `"codContato,asc"` codContato, crescente, `"codContato,desc"` codContato, decrescente, `"contatoNome,asc"` contatoNome, crescente, `"contatoNome,desc"` contatoNome, decrescente, `"dtEmissao,asc"` dtEmissao, crescente, `"dtEmissao,desc"` dtEmissao, decrescente, `"dtVenc,asc"` dtVenc, crescente, `"dtVenc,desc"` dtVenc, decrescente, `"dtPgto,asc"` dtPgto, crescente, `"dtPgto,desc"` dtPgto, decrescente, `"dtCancelado,asc"` dtCancelado, crescente, `"dtCancelado,desc"` dtCancelado, decrescente, `"valorPago,asc"` valorPago, crescente, `"valorPago,desc"` valorPago, decrescente, `"situacao,asc"` situacao, crescente, `"situacao,desc"` situacao, decrescente, `"sitRemessa,asc"` sitRemessa, crescente, `"sitRemessa,desc"` sitRemessa, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codRemessa,asc" | "codRemessa,desc" | "codContato,asc" | "codContato,desc" | "contatoNome,asc" | "contatoNome,desc" | "dtEmissao,asc" | "dtEmissao,desc" | "dtVenc,asc" | "dtVenc,desc" | "dtPgto,asc" | "dtPgto,desc" | "dtCancelado,asc" | "dtCancelado,desc" | "valorPago,asc" | "valorPago,desc" | "situacao,asc" | "situacao,desc" | "sitRemessa,asc" | "sitRemessa,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `boletos.detalhar`. */
export interface BoletosDetalharParams {
  /**
   * Código.
   * Código do boleto.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
  /**
   * Mesmo cancelado.
   * Detalha o boleto mesmo que esteja cancelado.
   */
  mostrarInativos?: boolean | null | undefined;
}

/** Parâmetros de `pix.consultar`. */
export interface PixConsultarParams {
  /**
   * Busca.
   * Procura em código e nome do cliente.
   */
  filtro?: string | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada. O manual imprime a.situacao desc no lugar de situacao.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"descricao,asc"` descricao, crescente, `"descricao,desc"` descricao, decrescente, `"nome,asc"` nome, crescente, `"nome,desc"` nome, decrescente, `"codFin,asc"` codFin, crescente, `"codFin,desc"` codFin, decrescente, `"situacao,asc"` situacao, crescente, `"situacao,desc"` situacao, decrescente, `"dtVenc,asc"` dtVenc, crescente, `"dtVenc,desc"` dtVenc, decrescente, `"dtPgto,asc"` dtPgto, crescente, `"dtPgto,desc"` dtPgto, decrescente, `"valorTotal,asc"` valorTotal, crescente, `"valorTotal,desc"` valorTotal, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "descricao,asc" | "descricao,desc" | "nome,asc" | "nome,desc" | "codFin,asc" | "codFin,desc" | "situacao,asc" | "situacao,desc" | "dtVenc,asc" | "dtVenc,desc" | "dtPgto,asc" | "dtPgto,desc" | "valorTotal,asc" | "valorTotal,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `pix.detalhar`. */
export interface PixDetalharParams {
  /**
   * Código.
   * Código do Pix.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `pix.consultar_situacao`. */
export interface PixConsultarSituacaoParams {
  /**
   * Código.
   * Código do Pix.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `nfse.consultar`. */
export interface NfseConsultarParams {
  /**
   * Busca.
   * Procura em código da nota, código da venda, palavras-chave e nome do cliente.
   */
  filtro?: string | null | undefined;
  /**
   * Observações.
   * Procura nas observações.
   */
  buscaObs?: string | null | undefined;
  /**
   * Tipo de data.
   * Data que dtIni e dtFim cortam; sem ele, dtEmissao.
   * `"dtEmissao"` emissão, `"dtCad"` cadastro.
   */
  dtTipo?: "dtEmissao" | "dtCad" | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  dtIni?: string | null | undefined;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  dtFim?: string | null | undefined;
  /**
   * Origem.
   * De uma venda ou avulsa.
   * `"venda"` de uma venda, `"avulsa"` avulsa.
   */
  origNota?: "venda" | "avulsa" | null | undefined;
  /**
   * Situação.
   * Situação da nota.
   * `10` autorizada, `20` aguarda retorno, `25` aguarda cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada.
   */
  situacao?: 10 | 20 | 25 | 30 | 40 | 90 | 99 | null | undefined;
  /**
   * Campos.
   * Só estas colunas. O manual não diz quais existem; as da resposta servem.
   */
  fields?: readonly string[] | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `nfse.detalhar`. */
export interface NfseDetalharParams {
  /**
   * Código.
   * Código da nota.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `nfe.consultar`. */
export interface NfeConsultarParams {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  dtIni: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  dtFim: string;
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "numero" | "codVenda" | "cliente" | "chave" | "email" | "ambiente" | "serie" | "modelo" | "dtEmissao" | "cfop" | "valor" | "situacao")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"numero,asc"` numero, crescente, `"numero,desc"` numero, decrescente, `"codVenda,asc"` codVenda, crescente, `"codVenda,desc"` codVenda, decrescente, `"cliente,asc"` cliente, crescente, `"cliente,desc"` cliente, decrescente, `"chave,asc"` chave, crescente, `"chave,desc"` chave, decrescente, `"email,asc"` email, crescente, `"email,desc"` email, decrescente, `"ambiente,asc"` ambiente, crescente, `"ambiente,desc"` ambiente, decrescente, `"serie,asc"` serie, crescente, `"serie,desc"` serie, decrescente, `"modelo,asc"` modelo, crescente, `"modelo,desc"` modelo, decrescente, `"dtEmissao,asc"` dtEmissao, crescente, `"dtEmissao,desc"` dtEmissao, decrescente, `"cfop,asc"` cfop, crescente, `"cfop,desc"` cfop, decrescente, `"valor,asc"` valor, crescente, `"valor,desc"` valor, decrescente, `"situacao,asc"` situacao, crescente, `"situacao,desc"` situacao, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "numero,asc" | "numero,desc" | "codVenda,asc" | "codVenda,desc" | "cliente,asc" | "cliente,desc" | "chave,asc" | "chave,desc" | "email,asc" | "email,desc" | "ambiente,asc" | "ambiente,desc" | "serie,asc" | "serie,desc" | "modelo,asc" | "modelo,desc" | "dtEmissao,asc" | "dtEmissao,desc" | "cfop,asc" | "cfop,desc" | "valor,asc" | "valor,desc" | "situacao,asc" | "situacao,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `nfe.detalhar`. */
export interface NfeDetalharParams {
  /**
   * Código.
   * Código da nota.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `nfe.baixar.xml`. */
export interface NfeBaixarXmlParams {
  /**
   * Código.
   * Código da nota.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `nfe.baixar.danfe`. */
export interface NfeBaixarDanfeParams {
  /**
   * Código.
   * Código da nota.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `disco_virtual.consultar`. */
export interface DiscoVirtualConsultarParams {
  /**
   * Busca.
   * Procura em código, nome e descrição.
   */
  filtro?: string | null | undefined;
  /**
   * De.
   * Primeiro dia do envio.
   * `AAAA-MM-DD`.
   */
  dtIni?: string | null | undefined;
  /**
   * Até.
   * Último dia do envio.
   * `AAAA-MM-DD`.
   */
  dtFim?: string | null | undefined;
  /**
   * Módulo.
   * Só os de um módulo.
   * `"financeiro"` financeiro, `"vendas"` vendas, `"usuarios"` usuários, `"produtos"` produtos, `"contatos"` contatos, `"producao"` produção, `"composicao"` composição, `"compras"` compras, `"recibos"` recibos.
   */
  modulo?: "financeiro" | "vendas" | "usuarios" | "produtos" | "contatos" | "producao" | "composicao" | "compras" | "recibos" | null | undefined;
  /**
   * Registro.
   * Só os de um registro.
   * Inteiro a partir de 0.
   */
  codModulo?: number | string | null | undefined;
  /**
   * Campos.
   * Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
   */
  fields?: readonly ("codigo" | "codModulo" | "modulo" | "nome" | "descricao" | "tags" | "tipo" | "dtEnvio" | "tamanho")[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido da ordenação; só um por chamada.
   * `"codigo,asc"` codigo, crescente, `"codigo,desc"` codigo, decrescente, `"codModulo,asc"` codModulo, crescente, `"codModulo,desc"` codModulo, decrescente, `"modulo,asc"` modulo, crescente, `"modulo,desc"` modulo, decrescente, `"nome,asc"` nome, crescente, `"nome,desc"` nome, decrescente, `"descricao,asc"` descricao, crescente, `"descricao,desc"` descricao, decrescente, `"tags,asc"` tags, crescente, `"tags,desc"` tags, decrescente, `"tipo,asc"` tipo, crescente, `"tipo,desc"` tipo, decrescente, `"dtEnvio,asc"` dtEnvio, crescente, `"dtEnvio,desc"` dtEnvio, decrescente, `"tamanho,asc"` tamanho, crescente, `"tamanho,desc"` tamanho, decrescente.
   */
  orderBy?: "codigo,asc" | "codigo,desc" | "codModulo,asc" | "codModulo,desc" | "modulo,asc" | "modulo,desc" | "nome,asc" | "nome,desc" | "descricao,asc" | "descricao,desc" | "tags,asc" | "tags,desc" | "tipo,asc" | "tipo,desc" | "dtEnvio,asc" | "dtEnvio,desc" | "tamanho,asc" | "tamanho,desc" | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `disco_virtual.detalhar`. */
export interface DiscoVirtualDetalharParams {
  /**
   * Código.
   * Código do arquivo.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `disco_virtual.remover`. */
export interface DiscoVirtualRemoverParams {
  /**
   * Código.
   * Código do arquivo.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** Parâmetros de `usuarios.consultar`. */
export interface UsuariosConsultarParams {
  /**
   * Busca.
   * Procura em nome, usuário e e-mail.
   */
  filtro?: string | null | undefined;
  /**
   * Vendedor.
   * Só os vendedores.
   */
  vendedor?: boolean | null | undefined;
  /**
   * Acessa o sistema.
   * Se o usuário tem acesso ao sistema.
   */
  usuarioSistema?: boolean | null | undefined;
  /**
   * Campos.
   * Só estas colunas. O manual não diz quais existem; as da resposta servem.
   */
  fields?: readonly string[] | null | undefined;
  /**
   * Ordem.
   * Campo e sentido: nome,desc. O manual não diz quais campos.
   */
  orderBy?: string | null | undefined;
  /**
   * Página.
   * Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
   * Inteiro a partir de 1.
   */
  page?: number | string | undefined;
}

/** Parâmetros de `usuarios.detalhar`. */
export interface UsuariosDetalharParams {
  /**
   * Código.
   * Código do usuário.
   * Inteiro a partir de 1.
   */
  codigo: number | string;
}

/** O pedido de token com o token pessoal. */
export interface TokenPessoal {
  /**
   * Forma de acesso.
   * Sempre personal; vai sem que se informe.
   * `"personal"` token pessoal.
   */
  grant_type?: "personal" | null | undefined;
  /**
   * Token pessoal.
   * Token gerado em Configurações, aba API. Trate-o como texto: as partes não são base64url.
   */
  personal_token?: string | undefined;
}

/** O pedido de token com o último token de renovação. */
export interface RenovacaoToken {
  /**
   * Forma de acesso.
   * Sempre refresh_token; vai sem que se informe.
   * `"refresh_token"` token de renovação.
   */
  grant_type?: "refresh_token" | null | undefined;
  /**
   * Token de renovação.
   * O último que se recebeu.
   */
  refresh_token?: string | undefined;
  /**
   * Aplicação.
   * Identificação da aplicação. Nem todo cliente a envia.
   */
  client_id?: string | null | undefined;
  /**
   * Segredo da aplicação.
   * Segredo da aplicação. Nem todo cliente o envia.
   */
  client_secret?: string | null | undefined;
  /**
   * Endereço de retorno.
   * O da configuração da aplicação; o SDK do fabricante não o envia aqui.
   */
  redirect_uri?: string | null | undefined;
}

/** A troca do código de acesso por um token. */
export interface CodigoAcesso {
  /**
   * Forma de acesso.
   * Sempre authorization_code; vai sem que se informe.
   * `"authorization_code"` código de acesso.
   */
  grant_type?: "authorization_code" | null | undefined;
  /**
   * Código.
   * Código que veio no endereço de retorno.
   */
  code: string;
  /**
   * Aplicação.
   * Identificação da aplicação.
   */
  client_id?: string | undefined;
  /**
   * Segredo da aplicação.
   * Segredo da aplicação.
   */
  client_secret?: string | undefined;
  /**
   * Endereço de retorno.
   * O da configuração da aplicação.
   */
  redirect_uri?: string | undefined;
}

/** Um contato a gravar. */
export interface CadastroContato {
  /**
   * Nome.
   * Nome ou razão social.
   * Até 60 caracteres.
   */
  nome: string;
  /**
   * Nome fantasia.
   * Nome fantasia ou apelido.
   * Até 60 caracteres.
   */
  fantasia?: string | null | undefined;
  /**
   * Tipo.
   * Um ou mais papéis do contato.
   */
  tipo: readonly ("cliente" | "fornecedor" | "transportadora")[];
  /**
   * Falar com.
   * Pessoa com quem se fala neste contato.
   * Até 60 caracteres.
   */
  nomeParaContato?: string | null | undefined;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | number | null | undefined;
  /**
   * Nascimento.
   * Data de nascimento.
   * `AAAA-MM-DD`.
   */
  dtNasc?: string | null | undefined;
  /**
   * E-mails.
   * Endereços de e-mail.
   */
  emails?: readonly string[] | null | undefined;
  /**
   * Telefones.
   * Números de telefone.
   */
  fones?: readonly string[] | null | undefined;
  /**
   * CEP.
   * Código postal.
   */
  cep?: string | number | null | undefined;
  /**
   * Logradouro.
   * Rua, avenida ou praça.
   */
  logradouro?: string | null | undefined;
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
   * Bairro.
   */
  bairro?: string | null | undefined;
  /**
   * Cidade.
   * Nome da cidade.
   */
  cidade?: string | null | undefined;
  /**
   * Código IBGE.
   * Código do município no IBGE.
   */
  codIBGE?: string | number | null | undefined;
  /**
   * UF.
   * Estado, em duas letras.
   */
  uf?: string | null | undefined;
  /**
   * País.
   * País.
   */
  pais?: string | null | undefined;
  /**
   * Cliente final.
   * Se é consumidor final.
   */
  clienteFinal?: boolean | number | null | undefined;
  /**
   * Indicador da IE.
   * Situação perante o ICMS.
   * `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
   */
  indicadorIE?: 1 | 2 | 9 | null | undefined;
  /**
   * Inscrição municipal.
   * Inscrição no município.
   */
  inscricaoMunicipal?: string | number | null | undefined;
  /**
   * Inscrição estadual.
   * Inscrição no estado.
   */
  inscricaoEstadual?: string | number | null | undefined;
  /**
   * IE do substituto.
   * Inscrição estadual de substituto tributário.
   */
  inscricaoEstadualST?: string | number | null | undefined;
  /**
   * SUFRAMA.
   * Inscrição na SUFRAMA.
   */
  suframa?: string | number | null | undefined;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * CEP (entrega).
   * CEP da entrega, se não for o do contato.
   */
  cepEntrega?: string | number | null | undefined;
  /**
   * CPF ou CNPJ (entrega).
   * Documento de quem recebe, se não for o do contato.
   */
  cpfCnpjEntrega?: string | number | null | undefined;
  /**
   * Logradouro (entrega).
   * Rua da entrega, se não for a do contato.
   */
  logradouroEntrega?: string | null | undefined;
  /**
   * Número (entrega).
   * Número do endereço de entrega.
   */
  numeroEntrega?: string | number | null | undefined;
  /**
   * Complemento (entrega).
   * Complemento do endereço de entrega.
   */
  complementoEntrega?: string | null | undefined;
  /**
   * Bairro (entrega).
   * Bairro da entrega.
   */
  bairroEntrega?: string | null | undefined;
  /**
   * Código IBGE (entrega).
   * Município da entrega, pelo código do IBGE.
   */
  codIBGEEntrega?: string | number | null | undefined;
  /**
   * UF (entrega).
   * Estado da entrega, em duas letras.
   */
  ufEntrega?: string | null | undefined;
  /**
   * Ponto de referência.
   * Ponto de referência da entrega.
   */
  pontoRefEntrega?: string | null | undefined;
  /**
   * IE (entrega).
   * Inscrição estadual de quem recebe.
   */
  inscEstadualEntrega?: string | number | null | undefined;
  /**
   * Telefones (entrega).
   * Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
   */
  fonesEntrega?: string | null | undefined;
  /**
   * E-mails (entrega).
   * E-mails de quem recebe, separados por vírgula.
   */
  emailsEntrega?: string | null | undefined;
}

/** Os dados de um contato que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo. */
export interface AlteracaoContato {
  /**
   * Nome.
   * Nome ou razão social.
   * Até 60 caracteres.
   */
  nome?: string | undefined;
  /**
   * Nome fantasia.
   * Nome fantasia ou apelido.
   * Até 60 caracteres.
   */
  fantasia?: string | null | undefined;
  /**
   * Tipo.
   * Um ou mais papéis do contato.
   */
  tipo?: readonly ("cliente" | "fornecedor" | "transportadora")[] | undefined;
  /**
   * Falar com.
   * Pessoa com quem se fala neste contato.
   * Até 60 caracteres.
   */
  nomeParaContato?: string | null | undefined;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | number | null | undefined;
  /**
   * Nascimento.
   * Data de nascimento.
   * `AAAA-MM-DD`.
   */
  dtNasc?: string | null | undefined;
  /**
   * E-mails.
   * Endereços de e-mail.
   */
  emails?: readonly string[] | null | undefined;
  /**
   * Telefones.
   * Números de telefone.
   */
  fones?: readonly string[] | null | undefined;
  /**
   * CEP.
   * Código postal.
   */
  cep?: string | number | null | undefined;
  /**
   * Logradouro.
   * Rua, avenida ou praça.
   */
  logradouro?: string | null | undefined;
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
   * Bairro.
   */
  bairro?: string | null | undefined;
  /**
   * Cidade.
   * Nome da cidade.
   */
  cidade?: string | null | undefined;
  /**
   * Código IBGE.
   * Código do município no IBGE.
   */
  codIBGE?: string | number | null | undefined;
  /**
   * UF.
   * Estado, em duas letras.
   */
  uf?: string | null | undefined;
  /**
   * País.
   * País.
   */
  pais?: string | null | undefined;
  /**
   * Cliente final.
   * Se é consumidor final.
   */
  clienteFinal?: boolean | number | null | undefined;
  /**
   * Indicador da IE.
   * Situação perante o ICMS.
   * `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
   */
  indicadorIE?: 1 | 2 | 9 | null | undefined;
  /**
   * Inscrição municipal.
   * Inscrição no município.
   */
  inscricaoMunicipal?: string | number | null | undefined;
  /**
   * Inscrição estadual.
   * Inscrição no estado.
   */
  inscricaoEstadual?: string | number | null | undefined;
  /**
   * IE do substituto.
   * Inscrição estadual de substituto tributário.
   */
  inscricaoEstadualST?: string | number | null | undefined;
  /**
   * SUFRAMA.
   * Inscrição na SUFRAMA.
   */
  suframa?: string | number | null | undefined;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * CEP (entrega).
   * CEP da entrega, se não for o do contato.
   */
  cepEntrega?: string | number | null | undefined;
  /**
   * CPF ou CNPJ (entrega).
   * Documento de quem recebe, se não for o do contato.
   */
  cpfCnpjEntrega?: string | number | null | undefined;
  /**
   * Logradouro (entrega).
   * Rua da entrega, se não for a do contato.
   */
  logradouroEntrega?: string | null | undefined;
  /**
   * Número (entrega).
   * Número do endereço de entrega.
   */
  numeroEntrega?: string | number | null | undefined;
  /**
   * Complemento (entrega).
   * Complemento do endereço de entrega.
   */
  complementoEntrega?: string | null | undefined;
  /**
   * Bairro (entrega).
   * Bairro da entrega.
   */
  bairroEntrega?: string | null | undefined;
  /**
   * Código IBGE (entrega).
   * Município da entrega, pelo código do IBGE.
   */
  codIBGEEntrega?: string | number | null | undefined;
  /**
   * UF (entrega).
   * Estado da entrega, em duas letras.
   */
  ufEntrega?: string | null | undefined;
  /**
   * Ponto de referência.
   * Ponto de referência da entrega.
   */
  pontoRefEntrega?: string | null | undefined;
  /**
   * IE (entrega).
   * Inscrição estadual de quem recebe.
   */
  inscEstadualEntrega?: string | number | null | undefined;
  /**
   * Telefones (entrega).
   * Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
   */
  fonesEntrega?: string | null | undefined;
  /**
   * E-mails (entrega).
   * E-mails de quem recebe, separados por vírgula.
   */
  emailsEntrega?: string | null | undefined;
}

/** Uma categoria de produtos a gravar. */
export interface CadastroCategoria {
  /**
   * Nome.
   * Nome da categoria.
   */
  nome: string;
}

/** Um produto a gravar. O manual não diz o que é obrigatório. */
export interface CadastroProduto {
  /**
   * Descrição.
   * Nome do produto.
   * Sem prova no manual nem em captura.
   */
  descricao: string;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codigoProprio?: string | number | null | undefined;
  /**
   * Categoria.
   * Código da categoria do produto; 0, nenhuma.
   * Inteiro a partir de 0.
   */
  codCategoria?: number | string | null | undefined;
  /**
   * Estoque.
   * Quantidade em estoque.
   * Até 10 casas decimais.
   */
  estoque?: number | string | null | undefined;
  /**
   * Estoque mínimo.
   * Quantidade abaixo da qual o produto falta.
   * Até 10 casas decimais.
   */
  estoqueMinimo?: number | string | null | undefined;
  /**
   * Controla estoque.
   * Se o estoque do produto é controlado.
   */
  controlarEstoque?: boolean | number | null | undefined;
  /**
   * Margem de lucro.
   * Margem sobre o custo, em por cento.
   * Até 10 casas decimais.
   */
  margemLucro?: number | string | null | undefined;
  /**
   * Preço de custo.
   * Custo de uma unidade.
   * Até 10 casas decimais.
   */
  precoCusto?: number | string | null | undefined;
  /**
   * Preço de venda.
   * Preço de uma unidade.
   * Até 10 casas decimais.
   */
  precoVenda?: number | string | null | undefined;
  /**
   * Origem.
   * Origem da mercadoria, de 0 a 8, como na NF-e.
   * `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
   */
  origemFiscal?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null | undefined;
  /**
   * Unidade.
   * Unidade em que se vende: UN, KG.
   */
  unidadeTributada?: string | null | undefined;
  /**
   * EAN/GTIN.
   * Código de barras.
   */
  refEanGtin?: string | number | null | undefined;
  /**
   * NCM.
   * Classificação da mercadoria na NCM.
   */
  ncm?: string | number | null | undefined;
  /**
   * CEST.
   * Código especificador da substituição tributária.
   */
  codigoCEST?: string | number | null | undefined;
  /**
   * Exceção da TIPI.
   * Código EX da TIPI.
   */
  excecaoIPI?: string | number | null | undefined;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codigoGrupoTributos?: number | string | null | undefined;
  /**
   * Anotações da NF-e.
   * Texto que sai na nota.
   */
  anotacoesNFE?: string | null | undefined;
  /**
   * Anotações internas.
   * Texto que só a empresa vê.
   */
  anotacoesInternas?: string | null | undefined;
  /**
   * Peso bruto.
   * Peso de uma unidade com embalagem.
   * Até 10 casas decimais.
   */
  pesoBruto?: number | string | null | undefined;
  /**
   * Peso líquido.
   * Peso de uma unidade sem embalagem.
   * Até 10 casas decimais.
   */
  pesoLiquido?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
}

/** Os dados de um produto que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo. */
export interface AlteracaoProduto {
  /**
   * Descrição.
   * Nome do produto.
   * Sem prova no manual nem em captura.
   */
  descricao?: string | undefined;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codigoProprio?: string | number | null | undefined;
  /**
   * Categoria.
   * Código da categoria do produto; 0, nenhuma.
   * Inteiro a partir de 0.
   */
  codCategoria?: number | string | null | undefined;
  /**
   * Estoque.
   * Quantidade em estoque.
   * Até 10 casas decimais.
   */
  estoque?: number | string | null | undefined;
  /**
   * Estoque mínimo.
   * Quantidade abaixo da qual o produto falta.
   * Até 10 casas decimais.
   */
  estoqueMinimo?: number | string | null | undefined;
  /**
   * Controla estoque.
   * Se o estoque do produto é controlado.
   */
  controlarEstoque?: boolean | number | null | undefined;
  /**
   * Margem de lucro.
   * Margem sobre o custo, em por cento.
   * Até 10 casas decimais.
   */
  margemLucro?: number | string | null | undefined;
  /**
   * Preço de custo.
   * Custo de uma unidade.
   * Até 10 casas decimais.
   */
  precoCusto?: number | string | null | undefined;
  /**
   * Preço de venda.
   * Preço de uma unidade.
   * Até 10 casas decimais.
   */
  precoVenda?: number | string | null | undefined;
  /**
   * Origem.
   * Origem da mercadoria, de 0 a 8, como na NF-e.
   * `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
   */
  origemFiscal?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null | undefined;
  /**
   * Unidade.
   * Unidade em que se vende: UN, KG.
   */
  unidadeTributada?: string | null | undefined;
  /**
   * EAN/GTIN.
   * Código de barras.
   */
  refEanGtin?: string | number | null | undefined;
  /**
   * NCM.
   * Classificação da mercadoria na NCM.
   */
  ncm?: string | number | null | undefined;
  /**
   * CEST.
   * Código especificador da substituição tributária.
   */
  codigoCEST?: string | number | null | undefined;
  /**
   * Exceção da TIPI.
   * Código EX da TIPI.
   */
  excecaoIPI?: string | number | null | undefined;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codigoGrupoTributos?: number | string | null | undefined;
  /**
   * Anotações da NF-e.
   * Texto que sai na nota.
   */
  anotacoesNFE?: string | null | undefined;
  /**
   * Anotações internas.
   * Texto que só a empresa vê.
   */
  anotacoesInternas?: string | null | undefined;
  /**
   * Peso bruto.
   * Peso de uma unidade com embalagem.
   * Até 10 casas decimais.
   */
  pesoBruto?: number | string | null | undefined;
  /**
   * Peso líquido.
   * Peso de uma unidade sem embalagem.
   * Até 10 casas decimais.
   */
  pesoLiquido?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
}

/** Uma foto a enviar. */
export interface EnvioFoto {
  /**
   * Foto.
   * O arquivo, em base64; vai como arquivo de um formulário.
   */
  foto: string;
  /**
   * Nome do arquivo.
   * Nome com que o arquivo vai; não é um campo do fabricante.
   */
  nomeArquivo?: string | null | undefined;
}

/** Um ajuste de estoque a gravar. */
export interface CadastroAjuste {
  /**
   * Responsável.
   * Código de quem responde pelo ajuste.
   * Inteiro a partir de 0.
   */
  codContato?: number | string | null | undefined;
  /**
   * Motivo.
   * Motivo do ajuste.
   * `10` ajuste geral, `20` envio de RMA, `30` retorno de RMA, `40` devolução de venda, `50` devolução de compra.
   */
  motivo: 10 | 20 | 30 | 40 | 50;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Produtos.
   * Os produtos ajustados, com o estoque em que ficam.
   */
  produtos: readonly CadastroItemAjuste[];
}

/** O estoque de um produto, como deve ficar. */
export interface CadastroItemAjuste {
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro a partir de 0.
   */
  codProduto: number | string;
  /**
   * Estoque final.
   * Quantidade que passa a haver em estoque.
   * Até 10 casas decimais.
   */
  estoqueFinal: number | string;
}

/** Um serviço a gravar. O manual não diz o que é obrigatório. */
export interface CadastroServico {
  /**
   * Descrição.
   * Nome do serviço.
   * Sem prova no manual nem em captura.
   */
  descricao: string;
  /**
   * Preço de venda.
   * Preço de uma unidade.
   * Até 10 casas decimais.
   */
  precoVenda?: number | string | null | undefined;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codigoGrupoTributos?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Item da lista de serviços.
   * Código na lista da Lei Complementar 116.
   */
  itemListaServico?: string | number | null | undefined;
  /**
   * CNAE.
   * Atividade econômica.
   */
  cnae?: string | number | null | undefined;
  /**
   * Código de tributação.
   * Código do serviço no município.
   */
  codTributacaoMun?: string | number | null | undefined;
  /**
   * Anotações internas.
   * Texto que só a empresa vê.
   */
  anotacoesInternas?: string | null | undefined;
}

/** Os dados de um serviço que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo. */
export interface AlteracaoServico {
  /**
   * Descrição.
   * Nome do serviço.
   * Sem prova no manual nem em captura.
   */
  descricao?: string | undefined;
  /**
   * Preço de venda.
   * Preço de uma unidade.
   * Até 10 casas decimais.
   */
  precoVenda?: number | string | null | undefined;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codigoGrupoTributos?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Item da lista de serviços.
   * Código na lista da Lei Complementar 116.
   */
  itemListaServico?: string | number | null | undefined;
  /**
   * CNAE.
   * Atividade econômica.
   */
  cnae?: string | number | null | undefined;
  /**
   * Código de tributação.
   * Código do serviço no município.
   */
  codTributacaoMun?: string | number | null | undefined;
  /**
   * Anotações internas.
   * Texto que só a empresa vê.
   */
  anotacoesInternas?: string | null | undefined;
}

/** Uma conta caixa ou bancária a gravar. */
export interface CadastroDisponivel {
  /**
   * Nome.
   * Nome da conta.
   */
  nome: string;
  /**
   * Saldo.
   * Saldo da conta.
   * Até 10 casas decimais.
   */
  saldo: number | string;
}

/** Os dados de uma conta que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo. */
export interface AlteracaoDisponivel {
  /**
   * Nome.
   * Nome da conta.
   */
  nome?: string | undefined;
  /**
   * Saldo.
   * Saldo da conta.
   * Até 10 casas decimais.
   */
  saldo?: number | string | undefined;
}

/** Uma forma de pagamento a gravar. */
export interface CadastroFormaPagamento {
  /**
   * Nome.
   * Nome da forma de pagamento.
   */
  nome: string;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro a partir de 0.
   */
  codDisponivel?: number | string | null | undefined;
  /**
   * Tipo de custo.
   * Como se calcula o custo da forma de pagamento. O manual não dá os valores.
   * Inteiro a partir de 0.
   */
  tipoCusto?: number | string | null | undefined;
  /**
   * Custo.
   * Custo da forma de pagamento.
   * Até 10 casas decimais.
   */
  valorCusto?: number | string | null | undefined;
  /**
   * Forma na NFC-e.
   * Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros.
   * Inteiro a partir de 0.
   */
  formaPgtoNFCe?: number | string | null | undefined;
}

/** Os dados de uma forma de pagamento que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo. */
export interface AlteracaoFormaPagamento {
  /**
   * Nome.
   * Nome da forma de pagamento.
   */
  nome?: string | undefined;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro a partir de 0.
   */
  codDisponivel?: number | string | null | undefined;
  /**
   * Tipo de custo.
   * Como se calcula o custo da forma de pagamento. O manual não dá os valores.
   * Inteiro a partir de 0.
   */
  tipoCusto?: number | string | null | undefined;
  /**
   * Custo.
   * Custo da forma de pagamento.
   * Até 10 casas decimais.
   */
  valorCusto?: number | string | null | undefined;
  /**
   * Forma na NFC-e.
   * Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros.
   * Inteiro a partir de 0.
   */
  formaPgtoNFCe?: number | string | null | undefined;
}

/** Uma conta do plano de contas a gravar. */
export interface CadastroPlanoConta {
  /**
   * Nome.
   * Nome da conta.
   */
  nome: string;
  /**
   * Conta superior.
   * Código da conta acima desta no plano.
   * Inteiro a partir de 0.
   */
  codPai: number | string;
  /**
   * Débito.
   * Conta contábil a debitar.
   * Inteiro a partir de 0.
   */
  debitar?: number | string | null | undefined;
  /**
   * Crédito.
   * Conta contábil a creditar.
   * Inteiro a partir de 0.
   */
  creditar?: number | string | null | undefined;
}

/** Os dados de uma conta do plano que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo. */
export interface AlteracaoPlanoConta {
  /**
   * Nome.
   * Nome da conta.
   */
  nome?: string | undefined;
  /**
   * Conta superior.
   * Código da conta acima desta no plano.
   * Inteiro a partir de 0.
   */
  codPai?: number | string | undefined;
  /**
   * Débito.
   * Conta contábil a debitar.
   * Inteiro a partir de 0.
   */
  debitar?: number | string | null | undefined;
  /**
   * Crédito.
   * Conta contábil a creditar.
   * Inteiro a partir de 0.
   */
  creditar?: number | string | null | undefined;
}

/** Um recebimento a gravar. O manual não diz o que é obrigatório. */
export interface CadastroRecebimento {
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  codPlanoContas?: number | string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro a partir de 0.
   */
  codFormaPgto?: number | string | null | undefined;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | number | null | undefined;
  /**
   * Descrição.
   * Descrição do lançamento.
   * Sem prova no manual nem em captura.
   */
  descricao: string;
  /**
   * Valor.
   * Valor do lançamento.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  valor: number | string;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null | undefined;
  /**
   * Pagamento.
   * Data de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto?: string | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
  /**
   * Crédito.
   * Data em que o valor é creditado.
   * `AAAA-MM-DD`.
   */
  dtCred?: string | null | undefined;
  /**
   * Já recebido.
   * Se o valor já foi recebido.
   */
  recebido?: boolean | number | null | undefined;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codContato?: number | string | null | undefined;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro a partir de 0.
   */
  codDisponivel?: number | string | null | undefined;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
}

/** Os dados de um recebimento que mudam. */
export interface AlteracaoRecebimento {
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  codPlanoContas?: number | string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro a partir de 0.
   */
  codFormaPgto?: number | string | null | undefined;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | number | null | undefined;
  /**
   * Descrição.
   * Descrição do lançamento.
   */
  descricao?: string | null | undefined;
  /**
   * Valor.
   * Valor do lançamento.
   * Até 10 casas decimais.
   */
  valor?: number | string | null | undefined;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
  /**
   * Crédito.
   * Data em que o valor é creditado.
   * `AAAA-MM-DD`.
   */
  dtCred?: string | null | undefined;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codContato?: number | string | null | undefined;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro a partir de 0.
   */
  codDisponivel?: number | string | null | undefined;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
}

/** O valor e as datas com que se dá um recebimento por recebido. */
export interface BaixaRecebimento {
  /**
   * Valor.
   * Valor recebido.
   * Até 10 casas decimais.
   */
  valor?: number | string | null | undefined;
  /**
   * Pagamento.
   * Data de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto?: string | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
}

/** Um pagamento a gravar. O manual não diz o que é obrigatório. */
export interface CadastroPagamento {
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  codPlanoContas?: number | string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro a partir de 0.
   */
  codFormaPgto?: number | string | null | undefined;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | number | null | undefined;
  /**
   * Descrição.
   * Descrição do lançamento.
   * Sem prova no manual nem em captura.
   */
  descricao: string;
  /**
   * Valor.
   * Valor do lançamento.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  valor: number | string;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null | undefined;
  /**
   * Pagamento.
   * Data de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto?: string | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
  /**
   * Já pago.
   * Se o valor já foi pago.
   */
  pago?: boolean | number | null | undefined;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codContato?: number | string | null | undefined;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro a partir de 0.
   */
  codDisponivel?: number | string | null | undefined;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
}

/** Os dados de um pagamento que mudam. */
export interface AlteracaoPagamento {
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  codPlanoContas?: number | string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro a partir de 0.
   */
  codFormaPgto?: number | string | null | undefined;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | number | null | undefined;
  /**
   * Descrição.
   * Descrição do lançamento.
   */
  descricao?: string | null | undefined;
  /**
   * Valor.
   * Valor do lançamento.
   * Até 10 casas decimais.
   */
  valor?: number | string | null | undefined;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codContato?: number | string | null | undefined;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro a partir de 0.
   */
  codDisponivel?: number | string | null | undefined;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
}

/** O valor e as datas com que se dá um pagamento por pago. */
export interface BaixaPagamento {
  /**
   * Valor.
   * Valor pago.
   * Até 10 casas decimais.
   */
  valor?: number | string | null | undefined;
  /**
   * Pagamento.
   * Data de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto?: string | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
}

/** Uma compra a gravar. */
export interface CadastroCompra {
  /**
   * Fornecedor.
   * Código do fornecedor.
   * Inteiro a partir de 0.
   */
  codContato: number | string;
  /**
   * Número da nota.
   * Número do documento fiscal.
   */
  numNota?: string | number | null | undefined;
  /**
   * Data da compra.
   * Data da compra.
   * `AAAA-MM-DD`.
   */
  dtCompra: string;
  /**
   * Entrega.
   * Data de entrega.
   * `AAAA-MM-DD`.
   */
  dtEntrega?: string | null | undefined;
  /**
   * Frete externo.
   * Valor do frete que não está na nota.
   * Até 10 casas decimais.
   */
  extFrete?: number | string | null | undefined;
  /**
   * ST externa.
   * Substituição tributária que não está na nota.
   * Até 10 casas decimais.
   */
  extST?: number | string | null | undefined;
  /**
   * Outras despesas.
   * Despesas que não estão na nota.
   * Até 10 casas decimais.
   */
  extDesp?: number | string | null | undefined;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Situação.
   * 10 orçamento, 50 compra efetivada.
   * `10` orçamento, `50` compra efetivada.
   */
  situacao: 10 | 50;
  /**
   * Atualizar preço de venda.
   * Se o preço de venda dos produtos é refeito pelo preço de compra e pela margem.
   */
  atualizarPrecoVenda: boolean | number;
  /**
   * Produtos.
   * Os produtos comprados. Só a amostra os mostra.
   */
  produtos?: readonly CadastroItemCompra[] | null | undefined;
  /**
   * Parcelas.
   * As parcelas a pagar. Só a amostra as mostra.
   */
  financeiros?: readonly CadastroFinanceiroCompra[] | null | undefined;
}

/** Um produto da compra. */
export interface CadastroItemCompra {
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro a partir de 0.
   */
  codProduto: number | string;
  /**
   * Custo bruto.
   * Custo de uma unidade antes de descontos e impostos.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  custoBruto: number | string;
  /**
   * Quantidade.
   * Quantidade.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  quant: number | string;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 10 casas decimais.
   */
  vDesc?: number | string | null | undefined;
  /**
   * IPI.
   * Valor do IPI.
   * Até 10 casas decimais.
   */
  valorIPI?: number | string | null | undefined;
  /**
   * ST.
   * Valor da substituição tributária.
   * Até 10 casas decimais.
   */
  valorST?: number | string | null | undefined;
}

/** Uma parcela da compra. */
export interface CadastroFinanceiroCompra {
  /**
   * Descrição.
   * Descrição da parcela.
   */
  descricao?: string | null | undefined;
  /**
   * Conta caixa.
   * Código da conta disponível do lançamento.
   * Inteiro a partir de 0.
   */
  codCaixa?: number | string | null | undefined;
  /**
   * Recibo.
   * Código do recibo; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codRecibo?: number | string | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null | undefined;
  /**
   * Valor.
   * Valor da parcela.
   * Até 10 casas decimais.
   */
  valor?: number | string | null | undefined;
}

/** Uma venda, um orçamento ou uma ordem de serviço a gravar. O manual não diz o que é obrigatório. */
export interface CadastroVenda {
  /**
   * Cliente.
   * Código do cliente.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  codContato: number | string;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  codVendedor?: number | string | null | undefined;
  /**
   * Data da venda.
   * Data da venda.
   * `AAAA-MM-DD`.
   * Sem prova no manual nem em captura.
   */
  dtVenda: string;
  /**
   * Entrega.
   * Data de entrega.
   * `AAAA-MM-DD`.
   */
  dtEntrega?: string | null | undefined;
  /**
   * Situação.
   * 10 orçamento, 50 venda.
   * `10` orçamento, `50` venda.
   * Sem prova no manual nem em captura.
   */
  situacao: 10 | 50;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Frete.
   * Valor do frete.
   * Até 10 casas decimais.
   */
  valorFrete?: number | string | null | undefined;
  /**
   * Desconto.
   * Desconto sobre o total.
   * Até 10 casas decimais.
   */
  valorDesc?: number | string | null | undefined;
  /**
   * Despesas acessórias.
   * Outras despesas da venda.
   * Até 10 casas decimais.
   */
  valorDespesasAcessorias?: number | string | null | undefined;
  /**
   * Cliente final.
   * Se é consumidor final.
   */
  clienteFinal?: boolean | number | null | undefined;
  /**
   * Endereço de entrega.
   * Se a entrega é no endereço de entrega do contato. O manual só mostra o valor 1.
   */
  enderecoEntrega?: boolean | number | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
   */
  situacaoOS?: string | null | undefined;
  /**
   * Campos próprios.
   * Textos dos campos próprios da conta.
   */
  customizado?: CamposCustomizadosEnviado | null | undefined;
  /**
   * Produtos e serviços.
   * O que se vende.
   * Sem prova no manual nem em captura.
   */
  produtos: readonly CadastroItemVenda[];
  /**
   * Recebimentos.
   * As parcelas a receber.
   */
  financeiros?: readonly CadastroFinanceiroVenda[] | null | undefined;
  /**
   * Despesas.
   * Os pagamentos que a venda causa.
   */
  despesas?: readonly CadastroDespesaVenda[] | null | undefined;
}

/** Os campos próprios da conta, até quatro. */
export interface CamposCustomizadosEnviado {
  /**
   * Campo próprio 1.
   * Texto do campo. O nome dele está em vendas.detalhar.customizado.
   */
  xCampo1?: string | null | undefined;
  /**
   * Campo próprio 2.
   * Texto do campo. O nome dele está em vendas.detalhar.customizado.
   */
  xCampo2?: string | null | undefined;
  /**
   * Campo próprio 3.
   * Texto do campo. O nome dele está em vendas.detalhar.customizado.
   */
  xCampo3?: string | null | undefined;
  /**
   * Campo próprio 4.
   * Texto do campo. O nome dele está em vendas.detalhar.customizado.
   */
  xCampo4?: string | null | undefined;
}

/** Um produto ou serviço da venda. */
export interface CadastroItemVenda {
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro a partir de 0.
   */
  codProduto: number | string;
  /**
   * Quantidade.
   * Quantidade.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  quant: number | string;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 10 casas decimais.
   */
  vDesc?: number | string | null | undefined;
  /**
   * Dedução.
   * Valor da dedução.
   * Até 10 casas decimais.
   */
  deducao?: number | string | null | undefined;
  /**
   * Preço.
   * Preço de uma unidade.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  preco: number | string;
  /**
   * Observações.
   * Observações do item.
   */
  obs?: string | null | undefined;
}

/** Um recebimento da venda. */
export interface CadastroFinanceiroVenda {
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
  /**
   * Já pago.
   * Se o valor já foi pago.
   */
  pago?: boolean | number | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro a partir de 0.
   */
  codFormaPgto?: number | string | null | undefined;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  codPlanoContas?: number | string | null | undefined;
  /**
   * Conta caixa.
   * Código da conta disponível do lançamento.
   * Inteiro a partir de 0.
   */
  codCaixa?: number | string | null | undefined;
  /**
   * Valor.
   * Valor da parcela.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  valor: number | string;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Descrição.
   * Descrição da parcela.
   */
  descricao?: string | null | undefined;
}

/** Um pagamento que a venda causa, como o do instalador. */
export interface CadastroDespesaVenda {
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro a partir de 0.
   */
  codFormaPgto?: number | string | null | undefined;
  /**
   * Descrição.
   * Descrição da despesa.
   */
  descricao?: string | null | undefined;
  /**
   * Conta caixa.
   * Código da conta disponível do lançamento.
   * Inteiro a partir de 0.
   */
  codCaixa?: number | string | null | undefined;
  /**
   * Já pago.
   * Se o valor já foi pago.
   */
  pago?: boolean | number | null | undefined;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null | undefined;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  codPlanoContas?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codContato?: number | string | null | undefined;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | number | null | undefined;
  /**
   * Valor.
   * Valor da despesa.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  valor: number | string;
}

/** O que uma venda deixa mudar. */
export interface AlteracaoVenda {
  /**
   * Situação.
   * 10 orçamento, 50 venda.
   * `10` orçamento, `50` venda.
   */
  situacao?: 10 | 50 | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
   */
  situacaoOS?: string | null | undefined;
  /**
   * Campo adicional 1.
   * Texto do campo próprio 1 da conta.
   */
  campoAdicional1?: string | null | undefined;
  /**
   * Campo adicional 2.
   * Texto do campo próprio 2 da conta.
   */
  campoAdicional2?: string | null | undefined;
  /**
   * Campo adicional 3.
   * Texto do campo próprio 3 da conta.
   */
  campoAdicional3?: string | null | undefined;
  /**
   * Campo adicional 4.
   * Texto do campo próprio 4 da conta.
   */
  campoAdicional4?: string | null | undefined;
}

/** O que fazer com a nota. */
export interface PedidoNfe {
  /**
   * Enviar.
   * true envia à SEFAZ; false só cria a nota.
   */
  enviar?: boolean | null | undefined;
  /**
   * Contingência.
   * true emite em contingência.
   */
  contigOffline?: boolean | null | undefined;
}

/** Os dados da NFC-e. O manual lista também codigo, que já está no caminho. */
export interface PedidoNfce {
  /**
   * CPF ou CNPJ.
   * Documento do consumidor, se o contato não tiver.
   */
  cpfcnpj?: string | number | null | undefined;
  /**
   * Presença.
   * Indicador de presença do consumidor.
   * `0` não se aplica, `1` presencial, `2` pela internet, `3` por telefone, `4` NFC-e com entrega, `5` presencial, fora do estabelecimento, `9` à distância, outros.
   */
  indPres: 0 | 1 | 2 | 3 | 4 | 5 | 9;
  /**
   * Transportadora.
   * Código do contato que transporta; 0, nenhum.
   * Inteiro a partir de 0.
   */
  codTransportadora?: number | string | null | undefined;
}

/** Uma devolução a gravar. Sem finPagar nem finReceber, só o estoque muda. */
export interface CadastroDevolucao {
  /**
   * Venda.
   * Código da venda.
   * Inteiro a partir de 0.
   */
  codVenda: number | string;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Observações.
   * Motivo da devolução.
   */
  obs?: string | null | undefined;
  /**
   * Produtos.
   * O que volta.
   */
  produtos: readonly CadastroItemDevolucao[];
  /**
   * Recebimentos.
   * Recebimentos da venda que mudam. Não vai junto com finPagar; a amostra do manual envia os dois.
   */
  finReceber?: readonly RecebimentoDevolucao[] | null | undefined;
  /**
   * Pagamentos.
   * Pagamentos ao cliente. Não vai junto com finReceber; a amostra do manual envia os dois.
   */
  finPagar?: readonly PagamentoDevolucao[] | null | undefined;
}

/** Um produto devolvido. */
export interface CadastroItemDevolucao {
  /**
   * Item.
   * Código do item na venda.
   * Inteiro a partir de 0.
   */
  codigo: number | string;
  /**
   * Valor devolvido.
   * Valor da devolução.
   * Até 10 casas decimais.
   */
  valorDevolvido: number | string;
  /**
   * Quantidade devolvida.
   * Quantidade que volta.
   * Até 10 casas decimais.
   */
  quantDevolvida: number | string;
}

/** Um recebimento da venda que muda. */
export interface RecebimentoDevolucao {
  /**
   * Recebimento.
   * Código do recebimento.
   * Inteiro a partir de 0.
   */
  codigo: number | string;
  /**
   * Valor.
   * O novo valor.
   * Até 10 casas decimais.
   */
  valor: number | string;
}

/** Um pagamento ao cliente. */
export interface PagamentoDevolucao {
  /**
   * Valor.
   * Valor do pagamento.
   * Até 10 casas decimais.
   */
  valor: number | string;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro a partir de 0.
   */
  codFormaPgto?: number | string | null | undefined;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro a partir de 0.
   */
  codDisponivel?: number | string | null | undefined;
  /**
   * Plano de contas.
   * Código da conta no plano; só aqui se escreve sem s.
   * Inteiro a partir de 0.
   */
  codPlanoConta?: number | string | null | undefined;
  /**
   * Situação.
   * Situação do pagamento. A amostra traz 20.
   * Inteiro a partir de 0.
   */
  situacao?: number | string | null | undefined;
}

/** Um boleto a emitir. */
export interface CadastroBoleto {
  /**
   * Cliente.
   * Código do cliente.
   * Inteiro a partir de 0.
   */
  codContato: number | string;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc: string;
  /**
   * Recebimentos.
   * Códigos dos recebimentos que o boleto cobra; a amostra os envia como texto.
   * Pelo menos 1 na lista.
   */
  codRecebimentos: readonly string[];
}

/** Uma cobrança por Pix a gerar. */
export interface CadastroPix {
  /**
   * Financeiro.
   * Código do recebimento cobrado.
   * Inteiro a partir de 0.
   */
  codFinanceiro: number | string;
}

/** O que se pede ao relatório Extrato financeiro. */
export interface PedidoExtratoFinanceiro {
  /**
   * Tipo de data.
   * Data que de e ate cortam; sem ele, a de pagamento.
   * `"dtPgto"` data de pagamento, o padrão, `"dtCred"` data de crédito.
   */
  tpData?: "dtPgto" | "dtCred" | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Conta disponível.
   * Código da conta.
   * Inteiro a partir de 0.
   */
  disponivel?: number | string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; -1 não filtra, 0 é sem forma definida. Outros relatórios trocam os dois.
   * Inteiro.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Com o contato.
   * Inclui o nome do contato.
   */
  comContato?: boolean | number | null | undefined;
  /**
   * Contas ocultas.
   * Conta também com as contas ocultas.
   */
  comCaixasOcultas?: boolean | number | null | undefined;
  /**
   * Sem saldo anterior.
   * Deixa de fora o que havia antes do primeiro dia.
   */
  semSaldoAnterior?: boolean | number | null | undefined;
  /**
   * Categoria.
   * Inclui esta coluna no relatório.
   */
  mostrarCategoria?: boolean | number | null | undefined;
  /**
   * Conta caixa.
   * Inclui esta coluna no relatório.
   */
  mostrarContaCaixa?: boolean | number | null | undefined;
  /**
   * Forma de pagamento.
   * Inclui esta coluna no relatório.
   */
  mostrarFormaPgto?: boolean | number | null | undefined;
  /**
   * Número do documento.
   * Inclui esta coluna no relatório.
   */
  mostrarNumDoc?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` data de pagamento, o padrão, `2` código interno, `3` descrição, `4` valor, `5` contato, `6` data de crédito.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
}

/**
 * O que se pede ao relatório Fluxo de caixa.
 * Com agrupamento = "dia", também de, ate.
 * Com agrupamento = "semana", também mesIni, anoIni, mesFim, anoFim.
 * Com agrupamento = "mes", também mesIni, anoIni, mesFim, anoFim.
 * Com agrupamento = "bimestre", também anoIni, anoFim.
 * Com agrupamento = "trimestre", também anoIni, anoFim.
 * Com agrupamento = "semestre", também anoIni, anoFim.
 * Com agrupamento = "ano", também anoIni, anoFim.
 */
export interface PedidoFluxoDeCaixa {
  /**
   * Agrupamento.
   * Tamanho de cada período; decide que datas são necessárias.
   * `"dia"` dia, `"semana"` semana, `"mes"` mês, `"bimestre"` bimestre, `"trimestre"` trimestre, `"semestre"` semestre, `"ano"` ano.
   */
  agrupamento: "dia" | "semana" | "mes" | "bimestre" | "trimestre" | "semestre" | "ano";
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência, `"dtCred"` data de vencimento ou pagamento conforme situação.
   */
  tipoData: "dtPgto" | "dtCad" | "dtVenc" | "dtComp" | "dtCred";
  /**
   * Mês inicial.
   * Mês em que começa; o manual não diz se conta de 0 ou de 1.
   * Inteiro de 0 a 12.
   * Sem prova no manual nem em captura.
   */
  mesIni?: number | string | null | undefined;
  /**
   * Ano inicial.
   * Ano em que começa.
   * Inteiro de 1 a 9999.
   */
  anoIni?: number | string | null | undefined;
  /**
   * Mês final.
   * Mês em que acaba; o manual não diz se conta de 0 ou de 1.
   * Inteiro de 0 a 12.
   * Sem prova no manual nem em captura.
   */
  mesFim?: number | string | null | undefined;
  /**
   * Ano final.
   * Ano em que acaba.
   * Inteiro de 1 a 9999.
   */
  anoFim?: number | string | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de?: string | null | undefined;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate?: string | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Sem plano de contas.
   * Inclui o que não está no plano de contas.
   */
  semPlano?: boolean | number | null | undefined;
  /**
   * Contas ocultas.
   * Conta também com as contas ocultas.
   */
  comCaixasOcultas?: boolean | number | null | undefined;
  /**
   * Transferências.
   * Inclui as transferências entre contas.
   */
  comTransf?: boolean | number | null | undefined;
  /**
   * Recorrências.
   * Inclui o que se repete todo mês.
   */
  mostrarRecorrencia?: boolean | number | null | undefined;
  /**
   * Detalhar o plano.
   * Abre o plano de contas em detalhe.
   */
  detalharPlanoContas?: boolean | number | null | undefined;
  /**
   * Sem zerados.
   * Deixa de fora o que está em zero.
   */
  ocultarZerados?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Fluxo financeiro. */
export interface PedidoFluxoFinanceiro {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
   */
  tipoData: "dtPgto" | "dtCad" | "dtVenc" | "dtComp";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Conta disponível.
   * Código da conta.
   * Inteiro a partir de 0.
   */
  disponivel?: number | string | null | undefined;
  /**
   * Sem plano de contas.
   * Inclui o que não está no plano de contas.
   */
  semPlano?: boolean | number | null | undefined;
  /**
   * Contas ocultas.
   * Conta também com as contas ocultas.
   */
  comCaixasOcultas?: boolean | number | null | undefined;
  /**
   * Transferências.
   * Inclui as transferências entre contas.
   */
  comTransf?: boolean | number | null | undefined;
  /**
   * Somas dos grupos.
   * Inclui a soma de cada grupo.
   */
  comSomaGrupos?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` ordem configurada, `2` descrição, `3` valor.
   */
  ordem?: 1 | 2 | 3 | null | undefined;
}

/** O que se pede ao relatório DRE. */
export interface PedidoDre {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtPgto"` data de pagamento, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
   */
  tipoData: "dtPgto" | "dtVenc" | "dtComp";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Detalhado.
   * Forma gerencial, com mais linhas.
   */
  detalhado?: boolean | number | null | undefined;
  /**
   * Sem zerados.
   * Deixa de fora o que está em zero.
   */
  ocultarZerados?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Fluxo futuro. */
export interface PedidoFluxoFuturo {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Conta disponível.
   * Códigos das contas, separados por vírgula.
   */
  disponivel?: string | number | null | undefined;
  /**
   * Contas ocultas.
   * Conta também com as contas ocultas.
   */
  comCaixasOcultas?: boolean | number | null | undefined;
  /**
   * Sem saldo anterior.
   * Deixa de fora o que havia antes do primeiro dia.
   */
  semSaldoAnterior?: boolean | number | null | undefined;
  /**
   * Sem atrasados.
   * Deixa de fora o que venceu antes do primeiro dia.
   */
  semAtrasadasAnterior?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Fluxo futuro detalhado. */
export interface PedidoFluxoFuturoDetalhado {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Conta disponível.
   * Códigos das contas, separados por vírgula.
   */
  disponivel?: string | number | null | undefined;
  /**
   * Contas ocultas.
   * Conta também com as contas ocultas.
   */
  comCaixasOcultas?: boolean | number | null | undefined;
  /**
   * Com o contato.
   * Inclui o nome do contato.
   */
  comContato?: boolean | number | null | undefined;
  /**
   * Sem saldo anterior.
   * Deixa de fora o que havia antes do primeiro dia.
   */
  semSaldoAnterior?: boolean | number | null | undefined;
  /**
   * Sem atrasados.
   * Deixa de fora o que venceu antes do primeiro dia.
   */
  semAtrasadasAnterior?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Lançamentos cancelados. */
export interface PedidoLancamentosCancelados {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` código interno, `2` descrição, `3` data cadastro, `4` data cancelamento, `5` valor, `6` usuário.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
}

/** O que se pede ao relatório Financeiro personalizado. */
export interface PedidoPersonalizadoFinanceiro {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
   */
  tipoData: "dtPgto" | "dtCad" | "dtVenc" | "dtComp";
  /**
   * Tipo.
   * Pagamentos, recebimentos ou cancelados.
   * `0` pagamentos e recebimento, `10` pagamentos, `20` recebimentos, `90` lançamentos cancelados.
   */
  tipoFin: 0 | 10 | 20 | 90;
  /**
   * Situação.
   * Só os que estão nesta situação.
   * `0` ambos (abertos e resolvidos), `10` abertos (a pagar/a receber), `20` já resolvidos (pagos/recebidos).
   */
  situacao: 0 | 10 | 20;
  /**
   * Busca.
   * Procura na descrição e nos códigos.
   */
  busca?: string | null | undefined;
  /**
   * Contato.
   * Código do contato.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro a partir de 0.
   */
  planoContas?: number | string | null | undefined;
  /**
   * Pagamentos negativos.
   * Mostra o que se paga com sinal de menos.
   */
  negativar?: boolean | number | null | undefined;
  /**
   * Sem transferências.
   * Deixa de fora as transferências entre contas.
   */
  semTransf?: boolean | number | null | undefined;
  /**
   * Só fornecedores.
   * Só o que é de fornecedores e transportadoras.
   */
  apenasFornTransport?: boolean | number | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Palavras-chave do contato.
   * Só os contatos que têm estas palavras-chave.
   */
  tagsContatos?: string | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; -1 é sem forma definida, 0 não filtra. No extrato financeiro é o contrário.
   * Inteiro.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Conta disponível.
   * Códigos das contas, separados por vírgula.
   */
  disponivel?: string | number | null | undefined;
  /**
   * Contas ocultas.
   * Conta também com as contas ocultas.
   */
  comCaixasOcultas?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"codigo"` código, `"descricao"` descrição, `"disponivel"` conta disponível, `"contato"` contato, `"formaPgto"` forma de pagamento, `"codRecibo"` recibo, `"modulo"` módulo, `"numDoc"` número do documento, `"situacao"` situação, `"valor"` valor, `"taxa"` taxa, `"dtCad"` cadastro, `"dtComp"` competência, `"dtVenc"` vencimento, `"dtPgto"` pagamento, `"obs"` observações, `"motivo"` motivo, `"previsao"` previsão, `"tags"` palavras-chave.
   */
  ordem?: "codigo" | "descricao" | "disponivel" | "contato" | "formaPgto" | "codRecibo" | "modulo" | "numDoc" | "situacao" | "valor" | "taxa" | "dtCad" | "dtComp" | "dtVenc" | "dtPgto" | "obs" | "motivo" | "previsao" | "tags" | null | undefined;
  /**
   * Conta disponível.
   * Inclui esta coluna no relatório.
   */
  mostrar_disponivel?: boolean | number | null | undefined;
  /**
   * Plano de contas.
   * Inclui esta coluna no relatório.
   */
  mostrar_planoContas?: boolean | number | null | undefined;
  /**
   * Dados do contato.
   * Inclui esta coluna no relatório.
   */
  mostrar_contato?: boolean | number | null | undefined;
  /**
   * Nome fantasia do contato.
   * Inclui esta coluna no relatório.
   */
  mostrar_fantasia?: boolean | number | null | undefined;
  /**
   * CPF/CNPJ do contato.
   * Inclui esta coluna no relatório.
   */
  mostrar_cpfcnpj?: boolean | number | null | undefined;
  /**
   * Telefones do contato.
   * Inclui esta coluna no relatório.
   */
  mostrar_fones?: boolean | number | null | undefined;
  /**
   * E-mails do contato.
   * Inclui esta coluna no relatório.
   */
  mostrar_emails?: boolean | number | null | undefined;
  /**
   * Endereço do contato.
   * Inclui esta coluna no relatório.
   */
  mostrar_endereco?: boolean | number | null | undefined;
  /**
   * Forma de pagamento.
   * Inclui esta coluna no relatório.
   */
  mostrar_formaPgto?: boolean | number | null | undefined;
  /**
   * Código do recibo.
   * Inclui esta coluna no relatório.
   */
  mostrar_codRecibo?: boolean | number | null | undefined;
  /**
   * Módulo relacionado.
   * Inclui esta coluna no relatório.
   */
  mostrar_modulo?: boolean | number | null | undefined;
  /**
   * Número do documento relacionado.
   * Inclui esta coluna no relatório.
   */
  mostrar_numDoc?: boolean | number | null | undefined;
  /**
   * Situação.
   * Inclui esta coluna no relatório.
   */
  mostrar_situacao?: boolean | number | null | undefined;
  /**
   * Valor.
   * Inclui esta coluna no relatório.
   */
  mostrar_valor?: boolean | number | null | undefined;
  /**
   * Data de competência.
   * Inclui esta coluna no relatório.
   */
  mostrar_dtComp?: boolean | number | null | undefined;
  /**
   * Data de cadastro.
   * Inclui esta coluna no relatório.
   */
  mostrar_dtCad?: boolean | number | null | undefined;
  /**
   * Data de vencimento.
   * Inclui esta coluna no relatório.
   */
  mostrar_dtVenc?: boolean | number | null | undefined;
  /**
   * Data de pagamento.
   * Inclui esta coluna no relatório.
   */
  mostrar_dtPgto?: boolean | number | null | undefined;
  /**
   * Observações.
   * Inclui esta coluna no relatório.
   */
  mostrar_obs?: boolean | number | null | undefined;
  /**
   * Motivo de cancelamento.
   * Inclui esta coluna no relatório.
   */
  mostrar_motivoDel?: boolean | number | null | undefined;
  /**
   * Palavras-chave.
   * Inclui esta coluna no relatório.
   */
  mostrar_tags?: boolean | number | null | undefined;
  /**
   * Palavras chave do contato.
   * Inclui esta coluna no relatório.
   */
  mostrar_tagsContato?: boolean | number | null | undefined;
  /**
   * Nome do contato.
   * Vai vazio na amostra; a tabela não o tem.
   * Sem prova no manual nem em captura.
   */
  contatoText?: string | null | undefined;
  /**
   * Com saldo inicial.
   * Vai na amostra; a tabela não o tem.
   * Sem prova no manual nem em captura.
   */
  comSaldoInicial?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Financeiro por vendedor. */
export interface PedidoFinanceiroPorVendedor {
  /**
   * Vendedor.
   * Código do vendedor; 0, todos.
   * Inteiro a partir de 0.
   */
  responsavel?: number | string | null | undefined;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Situação.
   * A receber ou recebidos.
   * `20` a receber, `40` recebidos.
   */
  situacaoFinanceiro: 20 | 40;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"nomeCliente"` nome do cliente, `"responsavel"` nome do vendedor, `"valorTotal"` valor total, `"dtVenc"` data do Vencimento, `"dtPgto"` data do pagamento.
   */
  ordem: "nomeCliente" | "responsavel" | "valorTotal" | "dtVenc" | "dtPgto";
}

/** O que se pede ao relatório Comissões por financeiro. */
export interface PedidoComissoesFinanceiro {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` data pagamento, `2` código interno, `3` descrição, `4` cliente, `5` base de cálculo, `6` valor comissão, `7` data venda.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null | undefined;
}

/** O que se pede ao relatório Custos das cobranças. */
export interface PedidoCustosDasCobrancas {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
   */
  tipoData: "dtPgto" | "dtCad" | "dtVenc" | "dtComp";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; -1 é sem forma definida, 0 não filtra. No extrato financeiro é o contrário.
   * Inteiro.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Situação.
   * Só os que estão nesta situação.
   * `0` recebidas e a receber, `10` apenas já recebidas, `20` apenas a receber.
   */
  situacao: 0 | 10 | 20;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Sem zeradas.
   * Deixa de fora as cobranças sem custo.
   */
  ocultarZeradas?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` código interno, `2` descrição, `3` forma de pagamento, `4` data cadastro, `5` data vencimento, `6` valor, `7` taxa, `8` saldo.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null | undefined;
}

/** O que se pede ao relatório Conciliação bancária. */
export interface PedidoConciliacaoBancaria {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Conta disponível.
   * Código da conta.
   * Inteiro a partir de 0.
   */
  disponivel?: number | string | null | undefined;
  /**
   * Contas ocultas.
   * Conta também com as contas ocultas.
   */
  comCaixasOcultas?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` data, `2` descrição na conciliação, `3` descrição no financeiro, `4` código conciliação, `5` código financeiro, `6` caixa, `7` transferência, `8` valor, `9` valor financeiro.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | null | undefined;
}

/** O que se pede ao relatório Boletos. */
export interface PedidoBoletos {
  /**
   * Contato.
   * Código do contato.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Situação.
   * Só os que estão nesta situação.
   * `0` mostrar Todos, `10` não pago, `50` pago, `70` teste, `90` cancelado.
   */
  situacao: 0 | 10 | 50 | 70 | 90;
  /**
   * Situação da remessa.
   * Situação do boleto no banco.
   * `0` mostrar Todas, `5` pendência, `10` sem Registro, `17` aguarda Retorno, `20` registrado, `50` pago, `105` pago (Pendência), `110` pago (Sem Registro), `117` pago (Aguarda Retorno).
   */
  sitRemessa: 0 | 5 | 10 | 17 | 20 | 50 | 105 | 110 | 117;
  /**
   * Cortar por vencimento.
   * 1 usa dtVenc_de e dtVenc_ate, que então são obrigatórios.
   * `1` cortar por ela, `2` não cortar.
   */
  dtVenc: 1 | 2;
  /**
   * Vencimento, de.
   * Primeiro dia de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc_de?: string | null | undefined;
  /**
   * Vencimento, até.
   * Último dia de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc_ate?: string | null | undefined;
  /**
   * Cortar por pagamento.
   * 1 usa dtPgto_de e dtPgto_ate, que então são obrigatórios.
   * `1` cortar por ela, `2` não cortar.
   */
  dtPgto: 1 | 2;
  /**
   * Pagamento, de.
   * Primeiro dia de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto_de?: string | null | undefined;
  /**
   * Pagamento, até.
   * Último dia de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto_ate?: string | null | undefined;
  /**
   * Cortar por crédito.
   * 1 usa dtCred_de e dtCred_ate, que então são obrigatórios. O manual o diz obrigatório, a amostra não o envia.
   * `1` cortar por ela, `2` não cortar.
   */
  dtCred?: 1 | 2 | null | undefined;
  /**
   * Crédito, de.
   * Primeiro dia de crédito.
   * `AAAA-MM-DD`.
   */
  dtCred_de?: string | null | undefined;
  /**
   * Crédito, até.
   * Último dia de crédito.
   * `AAAA-MM-DD`.
   */
  dtCred_ate?: string | null | undefined;
  /**
   * Cortar por cancelamento.
   * 1 usa dtCanc_de e dtCanc_ate, que então são obrigatórios.
   * `1` cortar por ela, `2` não cortar.
   */
  dtCanc: 1 | 2;
  /**
   * Cancelamento, de.
   * Primeiro dia de cancelamento.
   * `AAAA-MM-DD`.
   */
  dtCanc_de?: string | null | undefined;
  /**
   * Cancelamento, até.
   * Último dia de cancelamento.
   * `AAAA-MM-DD`.
   */
  dtCanc_ate?: string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"nomeCliente"` nome do cliente, `"codigo"` código do boleto, `"dtVenc"` data de vencimento, `"dtPgto"` data de pagamento, `"dtCancelado"` data de cancelamento, `"situacao"` situação do boleto, `"sitRemessa"` situação da remessa.
   */
  ordem: "nomeCliente" | "codigo" | "dtVenc" | "dtPgto" | "dtCancelado" | "situacao" | "sitRemessa";
  /**
   * Valor diferente.
   * Só os que foram pagos com outro valor.
   */
  valorDiferente?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Vendas detalhadas. */
export interface PedidoVendasDetalhadas {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtVenda" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Contato.
   * Código do cliente.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Produto.
   * Só o que tem este produto.
   * Inteiro a partir de 0.
   */
  codProduto?: number | string | null | undefined;
  /**
   * Serviço.
   * Só o que tem este serviço.
   * Inteiro a partir de 0.
   */
  codServico?: number | string | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   * `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
   */
  situOS?: "Em espera" | "Em execução" | "Finalizada" | "Entregue" | null | undefined;
  /**
   * Produtos ou serviços.
   * Só produtos ou só serviços.
   * `"produto"` produto, `"servico"` serviço.
   */
  tipoProd?: "produto" | "servico" | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"codigo"` código, `"cliente"` cliente, `"dtVenda"` data da venda, `"dtCad"` cadastro, `"vendedor"` vendedor.
   */
  ordem?: "codigo" | "cliente" | "dtVenda" | "dtCad" | "vendedor" | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento.
   * Inteiro a partir de 0.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Conta destino.
   * Código da conta disponível.
   * Inteiro a partir de 0.
   */
  contaDestino?: number | string | null | undefined;
  /**
   * Contas ocultas.
   * Conta também com as contas ocultas.
   */
  comCaixasOcultas?: boolean | number | null | undefined;
  /**
   * Busca no endereço.
   * Procura no endereço do cliente.
   */
  buscaEnd?: string | null | undefined;
  /**
   * Busca nos campos.
   * Procura nas observações da venda.
   */
  buscar_xCampos?: string | null | undefined;
  /**
   * Vendas concluídas.
   * Só as vendas concluídas, ou também elas: o nome e a descrição do manual não dizem o mesmo.
   */
  mostrarvendasConcluidas?: boolean | number | null | undefined;
  /**
   * Orçamentos.
   * Inclui os orçamentos.
   */
  mostrarOrcamentos?: boolean | number | null | undefined;
  /**
   * Observações dos itens.
   * Inclui esta coluna no relatório.
   */
  mostrarObsProd?: boolean | number | null | undefined;
  /**
   * Margem de lucro.
   * Inclui esta coluna no relatório.
   */
  mostrarMLucro?: boolean | number | null | undefined;
  /**
   * Endereço do contato.
   * Inclui esta coluna no relatório.
   */
  mostrarEndContato?: boolean | number | null | undefined;
  /**
   * Desconto nos itens.
   * Inclui esta coluna no relatório.
   */
  mostrarDesconto?: boolean | number | null | undefined;
  /**
   * Código próprio.
   * Inclui o código próprio dos produtos.
   */
  listarIcProd?: boolean | number | null | undefined;
  /**
   * Sem custo e lucro.
   * Deixa de fora o custo e o lucro.
   */
  ocultarCustoLucro?: boolean | number | null | undefined;
  /**
   * Markup.
   * Inclui esta coluna no relatório.
   */
  mostrarMarkup?: boolean | number | null | undefined;
  /**
   * Telefone do cliente.
   * Inclui esta coluna no relatório.
   */
  mostrarFoneContato?: boolean | number | null | undefined;
  /**
   * Despesas acessórias.
   * Inclui esta coluna no relatório.
   */
  mostrarVOutros?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Produtos vendidos. */
export interface PedidoDetalhesProdutosVendidos {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtVenda" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Contato.
   * Código do cliente.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   * `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
   */
  situOS?: "Em espera" | "Em execução" | "Finalizada" | "Entregue" | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Palavras-chave do produto.
   * Só os produtos que têm estas palavras-chave.
   */
  tagsProduto?: string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"categoria"` categoria, `"dtVenda"` data da venda, `"dtCad"` cadastro, `"produto"` produto, `"tags"` palavras-chave, `"tagsProduto"` palavras-chave do produto, `"vendedor"` vendedor, `"codigo"` código.
   */
  ordem?: "categoria" | "dtVenda" | "dtCad" | "produto" | "tags" | "tagsProduto" | "vendedor" | "codigo" | null | undefined;
  /**
   * Observações do item.
   * Inclui esta coluna no relatório.
   */
  mostrarObs?: boolean | number | null | undefined;
  /**
   * Categorias do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarCategorias?: boolean | number | null | undefined;
  /**
   * CPF/CNPJ do cliente.
   * Inclui esta coluna no relatório.
   */
  mostrarCpfCnpj?: boolean | number | null | undefined;
  /**
   * Palavras-chave das vendas.
   * Inclui esta coluna no relatório.
   */
  mostrarTags?: boolean | number | null | undefined;
  /**
   * Palavras-chave dos produtos.
   * Inclui esta coluna no relatório.
   */
  mostrarTagsProd?: boolean | number | null | undefined;
  /**
   * Vendedor.
   * Inclui esta coluna no relatório.
   */
  mostrarVendedor?: boolean | number | null | undefined;
  /**
   * Data de cadastro da venda.
   * Inclui esta coluna no relatório.
   */
  mostrarDtCad?: boolean | number | null | undefined;
  /**
   * Data da venda.
   * Inclui esta coluna no relatório.
   */
  mostrarDtVenda?: boolean | number | null | undefined;
  /**
   * Custo unitário do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarCusto?: boolean | number | null | undefined;
  /**
   * Só com NF-e.
   * Só as vendas com NF-e.
   */
  mostrarApenasComNFE?: boolean | number | null | undefined;
  /**
   * Custo total.
   * Inclui esta coluna no relatório.
   */
  mostrarCustoTotal?: boolean | number | null | undefined;
  /**
   * Venda total.
   * Inclui esta coluna no relatório.
   */
  mostrarVendaTotal?: boolean | number | null | undefined;
  /**
   * Lucro.
   * Inclui esta coluna no relatório.
   */
  mostrarLucro?: boolean | number | null | undefined;
  /**
   * Markup.
   * Inclui esta coluna no relatório.
   */
  mostrarMarkup?: boolean | number | null | undefined;
  /**
   * Margem de lucro.
   * Inclui esta coluna no relatório.
   */
  mostrarMLucro?: boolean | number | null | undefined;
  /**
   * CEST.
   * Inclui esta coluna no relatório.
   */
  mostrarCEST?: boolean | number | null | undefined;
  /**
   * Referência EAN/GTIN.
   * Inclui esta coluna no relatório.
   */
  mostrarCEAN?: boolean | number | null | undefined;
  /**
   * CFOP.
   * Inclui esta coluna no relatório.
   */
  mostrarCFOP?: boolean | number | null | undefined;
  /**
   * Grupo tributário.
   * Inclui esta coluna no relatório.
   */
  mostrarGrupoTrib?: boolean | number | null | undefined;
  /**
   * NCM.
   * Inclui esta coluna no relatório.
   */
  mostrarNCM?: boolean | number | null | undefined;
  /**
   * Código próprio.
   * Inclui esta coluna no relatório.
   */
  mostrarIcProd?: boolean | number | null | undefined;
  /**
   * Serviços.
   * Inclui os serviços.
   */
  listarServicos?: boolean | number | null | undefined;
  /**
   * Orçamentos.
   * Inclui os orçamentos.
   */
  mostrarAbertas?: boolean | number | null | undefined;
  /**
   * Despesas acessórias.
   * Inclui esta coluna no relatório.
   */
  mostrarVOutros?: boolean | number | null | undefined;
  /**
   * Data de entrega da venda.
   * Inclui esta coluna no relatório.
   */
  mostrarDtEntrega?: boolean | number | null | undefined;
  /**
   * Situação da venda.
   * Inclui esta coluna no relatório.
   */
  mostrarSituacao?: boolean | number | null | undefined;
  /**
   * Endereço de entrega.
   * Inclui esta coluna no relatório.
   */
  mostrarCidUFEntr?: boolean | number | null | undefined;
  /**
   * Número da NF.
   * Inclui esta coluna no relatório.
   */
  mostrarNumNota?: boolean | number | null | undefined;
  /**
   * Código do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarCodProd?: boolean | number | null | undefined;
  /**
   * Nome fantasia do cliente.
   * Inclui esta coluna no relatório.
   */
  mostrarFantasia?: boolean | number | null | undefined;
  /**
   * Telefones do cliente.
   * Inclui esta coluna no relatório.
   */
  mostrarFoneCli?: boolean | number | null | undefined;
  /**
   * E-mail do cliente.
   * Inclui esta coluna no relatório.
   */
  mostrarMailCli?: boolean | number | null | undefined;
  /**
   * Peso líquido e bruto.
   * Inclui esta coluna no relatório.
   */
  mostrarPeso?: boolean | number | null | undefined;
  /**
   * Devoluções de venda.
   * Inclui esta coluna no relatório.
   */
  mostrarDevol?: boolean | number | null | undefined;
  /**
   * Situação do financeiro.
   * Inclui esta coluna no relatório.
   */
  mostrarStatusFinanceiro?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Comissões de vendas. */
export interface PedidoComissoesVendas {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtVenda" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Palavras-chave do contato.
   * Só os contatos que têm estas palavras-chave.
   */
  tagsContatos?: string | null | undefined;
  /**
   * Palavras-chave da venda.
   * Só as vendas que têm estas palavras-chave.
   */
  tagsVendas?: string | null | undefined;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   * `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
   */
  situOS?: "Em espera" | "Em execução" | "Finalizada" | "Entregue" | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` data, `2` código venda, `3` cliente, `4` base serviços, `5` base produtos, `6` valor comissão.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
}

/** O que se pede ao relatório ABC de produtos. */
export interface PedidoAbcProdutosVendidos {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtVenda" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Contato.
   * Código do cliente.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Palavras-chave da venda.
   * Só as vendas que têm estas palavras-chave.
   */
  tagsVendas?: string | null | undefined;
  /**
   * Palavras-chave do produto.
   * Só os produtos que têm estas palavras-chave.
   */
  tagsProdutos?: string | null | undefined;
  /**
   * Produtos ou serviços.
   * Só produtos ou só serviços.
   * `"produto"` produto, `"servico"` serviço.
   */
  tipoProd?: "produto" | "servico" | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   * `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
   */
  situOS?: "Em espera" | "Em execução" | "Finalizada" | "Entregue" | null | undefined;
  /**
   * Base.
   * Valor pelo qual se classifica.
   * `"precoTotal"` total da venda, `"quantTotal"` quantidade, `"lucroTotal"` lucratividade.
   */
  base?: "precoTotal" | "quantTotal" | "lucroTotal" | null | undefined;
  /**
   * Categoria.
   * Código da categoria de produtos.
   * Inteiro a partir de 0.
   */
  categoria?: number | string | null | undefined;
  /**
   * Tipo da venda.
   * Vendas ou orçamentos.
   * `"venda"` venda, `"orcamento"` orçamento.
   */
  tipoVenda?: "venda" | "orcamento" | null | undefined;
  /**
   * Vendas.
   * Códigos das vendas.
   */
  codsVenda?: string | number | null | undefined;
  /**
   * Só quantidades.
   * Deixa os valores de fora.
   */
  mostrarApenasQuant?: boolean | number | null | undefined;
  /**
   * Com desconto.
   * Desconta o desconto dos itens.
   */
  mostrarComDesconto?: boolean | number | null | undefined;
  /**
   * Estoque atual.
   * Inclui esta coluna no relatório.
   */
  mostrarEstoque?: boolean | number | null | undefined;
  /**
   * Pesos.
   * Inclui os pesos.
   */
  totalizarPeso?: boolean | number | null | undefined;
  /**
   * Código próprio.
   * Inclui o código próprio dos produtos.
   */
  listarIcProd?: boolean | number | null | undefined;
  /**
   * Palavras-chave dos itens.
   * Inclui as palavras-chave dos itens.
   */
  listarTags?: boolean | number | null | undefined;
}

/** O que se pede ao relatório ABC de clientes. */
export interface PedidoAbcClientesVendas {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtVenda" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   * `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
   */
  situOS?: "Em espera" | "Em execução" | "Finalizada" | "Entregue" | null | undefined;
  /**
   * Palavras-chave da venda.
   * Só as vendas que têm estas palavras-chave.
   */
  tagsVendas?: string | null | undefined;
  /**
   * Palavras-chave do contato.
   * Só os contatos que têm estas palavras-chave.
   */
  tagsContatos?: string | null | undefined;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Base.
   * Valor pelo qual se classifica.
   * `"valor"` valor, `"quant"` quantidade, `"media"` média por venda.
   */
  base?: "valor" | "quant" | "media" | null | undefined;
}

/** O que se pede ao relatório Vendas por documento. */
export interface PedidoVendasPorTipoDocumento {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Só recebidas.
   * Só as vendas que já foram recebidas.
   */
  recebidas?: boolean | number | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   * `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
   */
  situOS?: "Em espera" | "Em execução" | "Finalizada" | "Entregue" | null | undefined;
  /**
   * Tipo de documento.
   * Código da forma de pagamento; -1, todas.
   * Inteiro.
   */
  tipoDoc?: number | string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` data da venda, `2` vendedor.
   */
  ordem?: 1 | 2 | null | undefined;
}

/** O que se pede ao relatório Vendas sem valores. */
export interface PedidoVendasSemValores {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtVenda" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Vendas.
   * Códigos das vendas, separados por vírgula.
   */
  codVendas?: string | number | null | undefined;
  /**
   * Tipo da venda.
   * Vendas ou orçamentos.
   * `"venda"` venda, `"orcamento"` orçamento, `"ambos"` ambos.
   */
  tipoVenda?: "venda" | "orcamento" | "ambos" | null | undefined;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Contato.
   * Código do cliente.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   * `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
   */
  situOS?: "Em espera" | "Em execução" | "Finalizada" | "Entregue" | null | undefined;
  /**
   * Observações do item.
   * Inclui esta coluna no relatório.
   */
  mostrarObsAdic?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` produto, `2` tipo, `3` quantidade, `4` unidade.
   */
  ordem?: 1 | 2 | 3 | 4 | null | undefined;
}

/** O que se pede ao relatório Resumo de vendas. */
export interface PedidoVendasResumo {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtVenda" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro a partir de 0.
   */
  vendedor?: number | string | null | undefined;
  /**
   * Contato.
   * Código do cliente.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Devoluções.
   * Desconta as devoluções.
   */
  considerarDevolucoes?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Compras detalhadas. */
export interface PedidoComprasDetalhadas {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtCompra" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Fornecedor.
   * Código do fornecedor.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Produto.
   * Só o que tem este produto.
   * Inteiro a partir de 0.
   */
  codProduto?: number | string | null | undefined;
  /**
   * Situação.
   * Só os que estão nesta situação.
   * `10` orçamento, `50` concluída.
   */
  situacao?: 10 | 50 | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"codigo"` código, `"nome"` nome, `"dtCompra"` data da compra, `"dtCad"` cadastro, `"valorTotal"` valor total.
   */
  ordem?: "codigo" | "nome" | "dtCompra" | "dtCad" | "valorTotal" | null | undefined;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento.
   * Inteiro a partir de 0.
   */
  formaPgto?: number | string | null | undefined;
  /**
   * Conta destino.
   * Código da conta disponível.
   * Inteiro a partir de 0.
   */
  contaDestino?: number | string | null | undefined;
  /**
   * Telefone do fornecedor.
   * Inclui esta coluna no relatório.
   */
  mostrarFoneContato?: boolean | number | null | undefined;
  /**
   * Endereço do fornecedor.
   * Inclui esta coluna no relatório.
   */
  mostrarEndContato?: boolean | number | null | undefined;
  /**
   * Desconto nos itens.
   * Inclui esta coluna no relatório.
   */
  mostrarDesconto?: boolean | number | null | undefined;
  /**
   * Código próprio.
   * Inclui o código próprio dos produtos.
   */
  listarIcProd?: boolean | number | null | undefined;
  /**
   * Saldo atual dos produtos.
   * Inclui esta coluna no relatório.
   */
  mostrarSaldoAtual?: boolean | number | null | undefined;
  /**
   * Palavras-chave.
   * Inclui esta coluna no relatório.
   */
  mostrarTags?: boolean | number | null | undefined;
  /**
   * Forma de pagamento das compras.
   * Inclui esta coluna no relatório.
   */
  mostrarFormaPgto?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Produtos comprados. */
export interface PedidoDetalhesProdutosComprados {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
   */
  tipoData: "dtCompra" | "dtCad" | "dtEntrega";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Fornecedor.
   * Código do fornecedor.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Número da nota.
   * Número do documento fiscal.
   */
  numNota?: string | number | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Observações.
   * Procura nas observações.
   */
  observacoes?: string | null | undefined;
  /**
   * Orçamentos.
   * Inclui os orçamentos.
   */
  mostrarAbertas?: boolean | number | null | undefined;
  /**
   * Código do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarCodigo?: boolean | number | null | undefined;
  /**
   * Código personalizado.
   * Inclui esta coluna no relatório.
   */
  mostrarIcProd?: boolean | number | null | undefined;
  /**
   * Categorias do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarCategorias?: boolean | number | null | undefined;
  /**
   * Número da nota.
   * Inclui esta coluna no relatório.
   */
  mostrarNumNota?: boolean | number | null | undefined;
  /**
   * CPF/CNPJ do fornecedor.
   * Inclui esta coluna no relatório.
   */
  mostrarCpfCnpj?: boolean | number | null | undefined;
  /**
   * Data de cadastro.
   * Inclui esta coluna no relatório.
   */
  mostrarDtCad?: boolean | number | null | undefined;
  /**
   * Data da compra.
   * Inclui esta coluna no relatório.
   */
  mostrarDtCompra?: boolean | number | null | undefined;
  /**
   * Data de entrega.
   * Inclui esta coluna no relatório.
   */
  mostrarDtEntrega?: boolean | number | null | undefined;
  /**
   * Data da nota.
   * Inclui esta coluna no relatório.
   */
  mostrarDtNf?: boolean | number | null | undefined;
  /**
   * Custo bruto do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarCustoBruto?: boolean | number | null | undefined;
  /**
   * Custo calculado do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarCustoLiquido?: boolean | number | null | undefined;
  /**
   * Total bruto do custo.
   * Inclui esta coluna no relatório.
   */
  mostrarTotalBruto?: boolean | number | null | undefined;
  /**
   * Total calculado do custo.
   * Inclui esta coluna no relatório.
   */
  mostrarTotalLiquido?: boolean | number | null | undefined;
  /**
   * Preço sugerido do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarPrecoSugerido?: boolean | number | null | undefined;
  /**
   * Preço atual do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarPrecoVenda?: boolean | number | null | undefined;
  /**
   * Palavras-chave.
   * Inclui esta coluna no relatório.
   */
  mostrarTags?: boolean | number | null | undefined;
  /**
   * Observações.
   * Inclui esta coluna no relatório.
   */
  mostrarObserv?: boolean | number | null | undefined;
  /**
   * ICMS.
   * Inclui esta coluna no relatório.
   */
  mostrarvICMS?: boolean | number | null | undefined;
  /**
   * Substituição tributária.
   * Inclui esta coluna no relatório.
   */
  mostrarvST?: boolean | number | null | undefined;
  /**
   * IPI.
   * Inclui esta coluna no relatório.
   */
  mostrarvIPI?: boolean | number | null | undefined;
  /**
   * Frete.
   * Inclui esta coluna no relatório.
   */
  mostrarvFrete?: boolean | number | null | undefined;
  /**
   * Seguro.
   * Inclui esta coluna no relatório.
   */
  mostrarvSeg?: boolean | number | null | undefined;
  /**
   * Despesas acessórias.
   * Inclui esta coluna no relatório.
   */
  mostrarvDesp?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` código compra, `2` produto, `3` categoria, `4` fornecedor, `5` quantidade, `6` total bruto.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
}

/** O que se pede ao relatório Produções detalhadas. */
export interface PedidoProducoesDetalhadas {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtInicio"` data de início, `"dtConclusao"` data de conclusão.
   */
  tipoData: "dtInicio" | "dtConclusao";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Situação.
   * Só os que estão nesta situação.
   * `0` todas as situações, `10` somente em aberto, `50` somente concluidas.
   */
  situacao: 0 | 10 | 50;
  /**
   * Produções.
   * Códigos das produções, separados por vírgula.
   */
  cods?: string | number | null | undefined;
  /**
   * Sem valores.
   * Deixa os valores de fora.
   */
  esconderValores?: boolean | number | null | undefined;
  /**
   * Quantidade perdida.
   * Inclui esta coluna no relatório.
   */
  mostrarQntPerda?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Composições. */
export interface PedidoComposicoes {
  /**
   * Produtos.
   * Códigos dos produtos, separados por vírgula.
   */
  codProds?: string | number | null | undefined;
  /**
   * Categoria.
   * Código da categoria de produtos.
   * Inteiro a partir de 0.
   */
  categoria?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
}

/** O que se pede ao relatório Histórico de um contato. */
export interface PedidoHistoricoContato {
  /**
   * Contato.
   * Código do contato.
   * Inteiro a partir de 0.
   */
  contato: number | string;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Data do financeiro.
   * Data pela qual se corta o financeiro.
   * `"dtVenc"` data de vencimento, `"dtCad"` data de cadastro, `"dtPgto"` data de pagamento, `"naoMostrar"` não listar financeiros.
   */
  dtFinanceiro: "dtVenc" | "dtCad" | "dtPgto" | "naoMostrar";
  /**
   * Data das vendas.
   * Data pela qual se cortam as vendas.
   * `"dtVenda"` data da venda, `"dtEntrega"` data da entrega, `"naoMostrar"` não listar vendas.
   */
  dtVendas: "dtVenda" | "dtEntrega" | "naoMostrar";
  /**
   * Data das compras.
   * Data pela qual se cortam as compras.
   * `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"naoMostrar"` não listar compras.
   */
  dtCompras: "dtCompra" | "dtCad" | "naoMostrar";
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"data"` data, `"codigo"` código, `"descricao"` descrição, `"valor"` valor, `"situacao"` situação.
   */
  ordem: "data" | "codigo" | "descricao" | "valor" | "situacao";
}

/** O que se pede ao relatório Contatos personalizado. */
export interface PedidoPersonalizadoContatos {
  /**
   * Contato.
   * Código do contato. O manual o diz obrigatório, a amostra o envia vazio.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Tipo de contato.
   * Papel do contato.
   * `1` clientes, `2` fornecedores, `4` transportadoras.
   */
  tipoContato?: 1 | 2 | 4 | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtCad"` data de cadastro, `"dtNasc"` data de nascimento.
   */
  tipoData: "dtCad" | "dtNasc";
  /**
   * De.
   * Primeiro dia. O manual o diz obrigatório, a amostra o envia vazio.
   * `AAAA-MM-DD`.
   */
  de?: string | null | undefined;
  /**
   * Até.
   * Último dia. O manual o diz obrigatório, a amostra o envia vazio.
   * `AAAA-MM-DD`.
   */
  ate?: string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"codigo"` código, `"nome"` nome, `"fantasia"` nome fantasia, `"dtNasc"` nascimento.
   */
  ordenarPor: "codigo" | "nome" | "fantasia" | "dtNasc";
  /**
   * Tipo.
   * Inclui esta coluna no relatório.
   */
  mostrar_tipo?: boolean | number | null | undefined;
  /**
   * Nome fantasia.
   * Inclui esta coluna no relatório.
   */
  mostrar_fantasia?: boolean | number | null | undefined;
  /**
   * CPF/CNPJ.
   * Inclui esta coluna no relatório.
   */
  mostrar_cpfcnpj?: boolean | number | null | undefined;
  /**
   * Inscrição estadual.
   * Inclui esta coluna no relatório.
   */
  mostrar_ie?: boolean | number | null | undefined;
  /**
   * Indicador de IE.
   * Inclui esta coluna no relatório.
   */
  mostrar_indIE?: boolean | number | null | undefined;
  /**
   * IE do substituto.
   * Inclui esta coluna no relatório.
   */
  mostrar_iest?: boolean | number | null | undefined;
  /**
   * Inscrição municipal.
   * Inclui esta coluna no relatório.
   */
  mostrar_im?: boolean | number | null | undefined;
  /**
   * Suframa.
   * Inclui esta coluna no relatório.
   */
  mostrar_suframa?: boolean | number | null | undefined;
  /**
   * E-mails.
   * Inclui esta coluna no relatório.
   */
  mostrar_emails?: boolean | number | null | undefined;
  /**
   * Endereço.
   * Inclui esta coluna no relatório.
   */
  mostrar_end?: boolean | number | null | undefined;
  /**
   * Número.
   * Inclui esta coluna no relatório.
   */
  mostrar_num?: boolean | number | null | undefined;
  /**
   * Complemento.
   * Inclui esta coluna no relatório.
   */
  mostrar_compl?: boolean | number | null | undefined;
  /**
   * Bairro.
   * Inclui esta coluna no relatório.
   */
  mostrar_bairro?: boolean | number | null | undefined;
  /**
   * Cidade.
   * Inclui esta coluna no relatório.
   */
  mostrar_cidadeNome?: boolean | number | null | undefined;
  /**
   * Código IBGE.
   * Inclui esta coluna no relatório.
   */
  mostrar_cidadeCod?: boolean | number | null | undefined;
  /**
   * UF.
   * Inclui esta coluna no relatório.
   */
  mostrar_uf?: boolean | number | null | undefined;
  /**
   * CEP.
   * Inclui esta coluna no relatório.
   */
  mostrar_cep?: boolean | number | null | undefined;
  /**
   * País.
   * Inclui esta coluna no relatório.
   */
  mostrar_pais?: boolean | number | null | undefined;
  /**
   * Telefones.
   * Inclui esta coluna no relatório.
   */
  mostrar_fones?: boolean | number | null | undefined;
  /**
   * Data de nascimento.
   * Inclui esta coluna no relatório.
   */
  mostrar_dtNasc?: boolean | number | null | undefined;
  /**
   * Data de cadastro.
   * Inclui esta coluna no relatório.
   */
  mostrar_dtCad?: boolean | number | null | undefined;
  /**
   * Palavras-chave.
   * Inclui esta coluna no relatório.
   */
  mostrar_tags?: boolean | number | null | undefined;
  /**
   * Anotações.
   * Inclui esta coluna no relatório.
   */
  mostrar_obs?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Aniversariantes do mês. */
export interface PedidoAniversariantesDoMes {
  /**
   * Mês.
   * Mês, contado de 0: janeiro é 0, dezembro é 11. Só neste relatório se conta assim.
   * Inteiro de 0 a 11.
   */
  mes: number | string;
  /**
   * E-mail do contato.
   * Inclui esta coluna no relatório.
   */
  mostrarEmails?: boolean | number | null | undefined;
  /**
   * Telefone do contato.
   * Inclui esta coluna no relatório.
   */
  mostrarFones?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` código, `2` nome, `3` data de nascimento.
   */
  ordem?: 1 | 2 | 3 | null | undefined;
}

/** O que se pede ao relatório Inatividade de clientes. */
export interface PedidoInatividadeClientes {
  /**
   * Comparação.
   * Mais ou menos dias do que diasInativos.
   * `"maiorque"` mais dias do que diasInativos, `"menorque"` menos dias do que diasInativos.
   */
  tipoInatividade: "maiorque" | "menorque";
  /**
   * Dias.
   * Dias sem comprar.
   * Inteiro a partir de 0.
   */
  diasInativos: number | string;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Data da venda.
   * Data que conta como a da venda.
   * `"dtVenda"` data da venda, `"dtCad"` cadastro, `"dtEntrega"` entrega.
   */
  tipoDataVendas: "dtVenda" | "dtCad" | "dtEntrega";
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"nomeContato"` nome do contato, `"inatividade"` dias sem comprar.
   */
  ordem: "nomeContato" | "inatividade";
  /**
   * Orçamentos.
   * Conta também os orçamentos.
   */
  considerarOrcamentos?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Contatos duplicados. */
export interface PedidoContatosDuplicados {
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"nome"` nome, `"quantidade"` quantidade de vezes que o registro se repete.
   */
  ordem: "nome" | "quantidade";
  /**
   * Pelo documento.
   * Compara também o CPF ou CNPJ.
   */
  usarCpfCnpj?: boolean | number | null | undefined;
  /**
   * Pela IE.
   * Compara também a inscrição estadual.
   */
  usarIe?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Produtos por fornecedor. */
export interface PedidoProdutosPorFornecedor {
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtCompra"` data da compra, `"dtCad"` data de cadastro.
   */
  tipoData: "dtCompra" | "dtCad";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Categoria.
   * Código da categoria de produtos.
   * Inteiro a partir de 0.
   */
  categoria?: number | string | null | undefined;
  /**
   * Produto.
   * Código do produto.
   * Inteiro a partir de 0.
   */
  produto?: number | string | null | undefined;
  /**
   * Fornecedor.
   * Código do fornecedor.
   * Inteiro a partir de 0.
   */
  contato?: number | string | null | undefined;
  /**
   * Por fornecedor.
   * Agrupa por fornecedor.
   */
  agruparForn?: boolean | number | null | undefined;
  /**
   * Por produto.
   * Junta os iguais e mostra o preço médio.
   */
  agruparProd?: boolean | number | null | undefined;
  /**
   * Arquivados.
   * Inclui os produtos arquivados.
   */
  apresentarArquivados?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` fornecedor, `2` produto, `3` código compra, `4` data compra, `5` custo bruto, `6` quantidade, `7` desconto, `8` despesas, `9` IPI, `10` ST, `11` total.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | null | undefined;
}

/** O que se pede ao relatório Estoque mínimo. */
export interface PedidoEstoqueMinimo {
  /**
   * Busca.
   * Só o que contém estas palavras.
   */
  buscar?: string | null | undefined;
  /**
   * Categoria.
   * Código da categoria de produtos.
   * Inteiro a partir de 0.
   */
  categoria?: number | string | null | undefined;
  /**
   * Iguais ao mínimo.
   * Inclui os que estão exatamente no mínimo.
   */
  mostrarIgual?: boolean | number | null | undefined;
  /**
   * Arquivados.
   * Inclui os produtos arquivados.
   */
  apresentarArquivados?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` código, `2` categoria, `3` produto, `4` estoque, `5` mínimo, `6` custo de uma unidade.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
}

/** O que se pede ao relatório Estoque em um dia. */
export interface PedidoEstoqueDoDia {
  /**
   * Dia.
   * O dia do saldo.
   * `AAAA-MM-DD`.
   */
  dia: string;
  /**
   * Categoria.
   * Código da categoria de produtos.
   * Inteiro a partir de 0.
   */
  categoria?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Sem excluídos.
   * Deixa de fora os produtos excluídos.
   */
  semExcluidos?: boolean | number | null | undefined;
  /**
   * Sem não controlados.
   * Deixa de fora os produtos que não controlam estoque.
   */
  semEstNaoControl?: boolean | number | null | undefined;
  /**
   * Estoque negativo.
   * Inclui o que está abaixo de zero.
   */
  mostrarEstoqueNegativo?: boolean | number | null | undefined;
  /**
   * Código próprio do produto.
   * Inclui esta coluna no relatório.
   */
  mostrarCodProprio?: boolean | number | null | undefined;
  /**
   * Arquivados.
   * Inclui os produtos arquivados.
   */
  apresentarArquivados?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` produto, `2` código, `3` estoque, `4` custo, `5` total.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | null | undefined;
  /**
   * Categoria.
   * Inclui esta coluna no relatório.
   */
  mostrar_categNome?: boolean | number | null | undefined;
  /**
   * Grupo de tributos.
   * Inclui esta coluna no relatório.
   */
  mostrar_codConfigTrib?: boolean | number | null | undefined;
  /**
   * Preço de custo.
   * Inclui esta coluna no relatório.
   */
  mostrar_precoCusto?: boolean | number | null | undefined;
  /**
   * Preço de venda.
   * Inclui esta coluna no relatório.
   */
  mostrar_precoVenda?: boolean | number | null | undefined;
  /**
   * Margem cadastrada.
   * Inclui esta coluna no relatório.
   */
  mostrar_margem?: boolean | number | null | undefined;
  /**
   * Margem atual.
   * Inclui esta coluna no relatório.
   */
  mostrar_margemAtual?: boolean | number | null | undefined;
  /**
   * Controla estoque.
   * Inclui esta coluna no relatório.
   */
  mostrar_controlarEstoque?: boolean | number | null | undefined;
  /**
   * Estoque.
   * Inclui esta coluna no relatório.
   */
  mostrar_estoque?: boolean | number | null | undefined;
  /**
   * Custo do estoque.
   * Inclui esta coluna no relatório.
   */
  mostrar_totalCusto?: boolean | number | null | undefined;
  /**
   * Valor de venda do estoque.
   * Inclui esta coluna no relatório.
   */
  mostrar_totalVenda?: boolean | number | null | undefined;
  /**
   * Estoque mínimo.
   * Inclui esta coluna no relatório.
   */
  mostrar_estoqueMinimo?: boolean | number | null | undefined;
  /**
   * Tipo de uso.
   * Inclui esta coluna no relatório.
   */
  mostrar_tipoUso?: boolean | number | null | undefined;
  /**
   * Anotações gerais.
   * Inclui esta coluna no relatório.
   */
  mostrar_anotacoes?: boolean | number | null | undefined;
  /**
   * Anotações da NF-e.
   * Inclui esta coluna no relatório.
   */
  mostrar_VinfAdProd?: boolean | number | null | undefined;
  /**
   * Palavras-chave.
   * Inclui esta coluna no relatório.
   */
  mostrar_tags?: boolean | number | null | undefined;
  /**
   * EAN/GTIN.
   * Inclui esta coluna no relatório.
   */
  mostrar_IcEAN?: boolean | number | null | undefined;
  /**
   * NCM.
   * Inclui esta coluna no relatório.
   */
  mostrar_INCM?: boolean | number | null | undefined;
  /**
   * CEST.
   * Inclui esta coluna no relatório.
   */
  mostrar_ICEST?: boolean | number | null | undefined;
  /**
   * Exceção da TIPI.
   * Inclui esta coluna no relatório.
   */
  mostrar_IEXTIPI?: boolean | number | null | undefined;
  /**
   * Unidade.
   * Inclui esta coluna no relatório.
   */
  mostrar_IuCom?: boolean | number | null | undefined;
  /**
   * Peso bruto.
   * Inclui esta coluna no relatório.
   */
  mostrar_pesoB?: boolean | number | null | undefined;
  /**
   * Peso líquido.
   * Inclui esta coluna no relatório.
   */
  mostrar_pesoL?: boolean | number | null | undefined;
  /**
   * Origem.
   * Inclui esta coluna no relatório.
   */
  mostrar_Norig?: boolean | number | null | undefined;
  /**
   * CFOP.
   * Inclui esta coluna no relatório.
   */
  mostrar_cfop?: boolean | number | null | undefined;
  /**
   * CST do ICMS.
   * Inclui esta coluna no relatório.
   */
  mostrar_NCST?: boolean | number | null | undefined;
  /**
   * Alíquota do ICMS.
   * Inclui esta coluna no relatório.
   */
  mostrar_NpICMS?: boolean | number | null | undefined;
  /**
   * Alíquota do ICMS-ST.
   * Inclui esta coluna no relatório.
   */
  mostrar_NpICMSST?: boolean | number | null | undefined;
  /**
   * MVA ST.
   * Inclui esta coluna no relatório.
   */
  mostrar_NpMVAST?: boolean | number | null | undefined;
  /**
   * CST do IPI.
   * Inclui esta coluna no relatório.
   */
  mostrar_OCST?: boolean | number | null | undefined;
  /**
   * Alíquota do IPI.
   * Inclui esta coluna no relatório.
   */
  mostrar_OpIPI?: boolean | number | null | undefined;
  /**
   * CST do PIS.
   * Inclui esta coluna no relatório.
   */
  mostrar_QCST?: boolean | number | null | undefined;
  /**
   * Alíquota do PIS.
   * Inclui esta coluna no relatório.
   */
  mostrar_QpPIS?: boolean | number | null | undefined;
  /**
   * CST da COFINS.
   * Inclui esta coluna no relatório.
   */
  mostrar_SCST?: boolean | number | null | undefined;
  /**
   * Alíquota da COFINS.
   * Inclui esta coluna no relatório.
   */
  mostrar_SpCOFINS?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Estoque histórico. */
export interface PedidoEstoqueHistorico {
  /**
   * Produto.
   * Código do produto.
   * Inteiro a partir de 0.
   */
  produto?: number | string | null | undefined;
}

/** O que se pede ao relatório Sugestão de compra. */
export interface PedidoSugestaoCompra {
  /**
   * Data da compra.
   * Dia em que se quer comprar.
   * `AAAA-MM-DD`.
   */
  dataCompra: string;
  /**
   * Estoque até.
   * Dia até o qual o estoque deve bastar.
   * `AAAA-MM-DD`.
   */
  estoqueAte: string;
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Categoria.
   * Código da categoria de produtos.
   * Inteiro a partir de 0.
   */
  categoria?: number | string | null | undefined;
  /**
   * Só o que falta.
   * Só os produtos que é preciso comprar.
   */
  apenasAComprar?: boolean | number | null | undefined;
  /**
   * Arquivados.
   * Inclui os produtos arquivados.
   */
  apresentarArquivados?: boolean | number | null | undefined;
  /**
   * Código próprio.
   * Inclui o código próprio.
   */
  apresentarCodProprio?: boolean | number | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` produto, `2` código, `3` último custo, `4` total vendas, `5` giro diário, `6` estoque atual, `7` dias estoque, `8` estoque mínimo, `9` sugestão.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | null | undefined;
}

/** O que se pede ao relatório Produtos duplicados. */
export interface PedidoProdutosDuplicados {
  /**
   * Categoria.
   * Código da categoria de produtos.
   * Inteiro a partir de 0.
   */
  categoria?: number | string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"repeticoes"` quantidade de registros duplicados, `"nome"` nome, `"categoria"` categoria.
   */
  ordem: "repeticoes" | "nome" | "categoria";
  /**
   * Arquivados.
   * Inclui os produtos arquivados.
   */
  apresentarArquivados?: boolean | number | null | undefined;
  /**
   * Pelo código próprio.
   * Compara também o código próprio.
   */
  usarIcProd?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Movimentação de um produto. */
export interface PedidoMovimentacaoProduto {
  /**
   * Produto.
   * Código do produto.
   * Inteiro a partir de 0.
   */
  produto: number | string;
  /**
   * Tipo de data.
   * Data que de e ate cortam.
   * `"dtVenda"` data da venda, `"dtCad"` data de cadastro.
   */
  tipoData: "dtVenda" | "dtCad";
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Preço de custo.
   * Inclui esta coluna no relatório.
   */
  mostrarPrecoCusto?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Produtos personalizado. */
export interface PedidoPersonalizadoProdutos {
  /**
   * Busca.
   * Só o que contém estas palavras.
   */
  buscar?: string | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Categoria.
   * Código da categoria de produtos.
   * Inteiro a partir de 0.
   */
  categoria?: number | string | null | undefined;
  /**
   * Estoque.
   * Só produtos com certo estoque.
   * `"ignoraZerado"` não mostrar produtos com estoque zerado, `"somenteNegativo"` mostrar apenas produtos com estoque negativo.
   */
  estoque?: "ignoraZerado" | "somenteNegativo" | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `"nomeProduto"` nome do produto, `"codInterno"` código, `"codPersonalizado"` código próprio, `"nomeCategoria"` categoria, `"precoVenda"` preço de venda, `"precoCusto"` preço de custo, `"estoque"` estoque, `"palavrasChave"` palavras-chave, `"ean"` EAN/GTIN.
   */
  ordem?: "nomeProduto" | "codInterno" | "codPersonalizado" | "nomeCategoria" | "precoVenda" | "precoCusto" | "estoque" | "palavrasChave" | "ean" | null | undefined;
  /**
   * Produtos ou serviços.
   * Só produtos ou só serviços.
   * `"produto"` produto, `"servico"` serviço.
   */
  tipoProduto?: "produto" | "servico" | null | undefined;
  /**
   * Ordem decrescente.
   * Do maior para o menor.
   */
  ordemDesc?: boolean | number | null | undefined;
  /**
   * Arquivados.
   * Inclui os produtos arquivados.
   */
  arquivados?: boolean | number | null | undefined;
  /**
   * Código personalizado.
   * Inclui esta coluna no relatório.
   */
  mostrar_IcProd?: boolean | number | null | undefined;
  /**
   * Categoria.
   * Inclui esta coluna no relatório.
   */
  mostrar_categNome?: boolean | number | null | undefined;
  /**
   * Grupo de tributos.
   * Inclui esta coluna no relatório.
   */
  mostrar_codConfigTrib?: boolean | number | null | undefined;
  /**
   * Preço de custo.
   * Inclui esta coluna no relatório.
   */
  mostrar_precoCusto?: boolean | number | null | undefined;
  /**
   * Preço de venda.
   * Inclui esta coluna no relatório.
   */
  mostrar_precoVenda?: boolean | number | null | undefined;
  /**
   * Margem cadastrada.
   * Inclui esta coluna no relatório.
   */
  mostrar_margem?: boolean | number | null | undefined;
  /**
   * Margem atual.
   * Inclui esta coluna no relatório.
   */
  mostrar_margemAtual?: boolean | number | null | undefined;
  /**
   * Controla estoque.
   * Inclui esta coluna no relatório.
   */
  mostrar_controlarEstoque?: boolean | number | null | undefined;
  /**
   * Estoque.
   * Inclui esta coluna no relatório.
   */
  mostrar_estoque?: boolean | number | null | undefined;
  /**
   * Custo do estoque.
   * Inclui esta coluna no relatório.
   */
  mostrar_totalCusto?: boolean | number | null | undefined;
  /**
   * Valor de venda do estoque.
   * Inclui esta coluna no relatório.
   */
  mostrar_totalVenda?: boolean | number | null | undefined;
  /**
   * Estoque mínimo.
   * Inclui esta coluna no relatório.
   */
  mostrar_estoqueMinimo?: boolean | number | null | undefined;
  /**
   * Tipo de uso.
   * Inclui esta coluna no relatório.
   */
  mostrar_tipoUso?: boolean | number | null | undefined;
  /**
   * Anotações gerais.
   * Inclui esta coluna no relatório.
   */
  mostrar_anotacoes?: boolean | number | null | undefined;
  /**
   * Anotações da NF-e.
   * Inclui esta coluna no relatório.
   */
  mostrar_VinfAdProd?: boolean | number | null | undefined;
  /**
   * Palavras-chave.
   * Inclui esta coluna no relatório.
   */
  mostrar_tags?: boolean | number | null | undefined;
  /**
   * EAN/GTIN.
   * Inclui esta coluna no relatório.
   */
  mostrar_IcEAN?: boolean | number | null | undefined;
  /**
   * NCM.
   * Inclui esta coluna no relatório.
   */
  mostrar_INCM?: boolean | number | null | undefined;
  /**
   * CEST.
   * Inclui esta coluna no relatório.
   */
  mostrar_ICEST?: boolean | number | null | undefined;
  /**
   * Exceção da TIPI.
   * Inclui esta coluna no relatório.
   */
  mostrar_IEXTIPI?: boolean | number | null | undefined;
  /**
   * Unidade.
   * Inclui esta coluna no relatório.
   */
  mostrar_IuCom?: boolean | number | null | undefined;
  /**
   * Peso bruto.
   * Inclui esta coluna no relatório.
   */
  mostrar_pesoB?: boolean | number | null | undefined;
  /**
   * Peso líquido.
   * Inclui esta coluna no relatório.
   */
  mostrar_pesoL?: boolean | number | null | undefined;
  /**
   * Origem.
   * Inclui esta coluna no relatório.
   */
  mostrar_Norig?: boolean | number | null | undefined;
  /**
   * CFOP.
   * Inclui esta coluna no relatório.
   */
  mostrar_cfop?: boolean | number | null | undefined;
  /**
   * CST do ICMS.
   * Inclui esta coluna no relatório.
   */
  mostrar_NCST?: boolean | number | null | undefined;
  /**
   * Alíquota do ICMS.
   * Inclui esta coluna no relatório.
   */
  mostrar_NpICMS?: boolean | number | null | undefined;
  /**
   * Alíquota do ICMS-ST.
   * Inclui esta coluna no relatório.
   */
  mostrar_NpICMSST?: boolean | number | null | undefined;
  /**
   * MVA ST.
   * Inclui esta coluna no relatório.
   */
  mostrar_NpMVAST?: boolean | number | null | undefined;
  /**
   * CST do IPI.
   * Inclui esta coluna no relatório.
   */
  mostrar_OCST?: boolean | number | null | undefined;
  /**
   * Alíquota do IPI.
   * Inclui esta coluna no relatório.
   */
  mostrar_OpIPI?: boolean | number | null | undefined;
  /**
   * CST do PIS.
   * Inclui esta coluna no relatório.
   */
  mostrar_QCST?: boolean | number | null | undefined;
  /**
   * Alíquota do PIS.
   * Inclui esta coluna no relatório.
   */
  mostrar_QpPIS?: boolean | number | null | undefined;
  /**
   * CST da COFINS.
   * Inclui esta coluna no relatório.
   */
  mostrar_SCST?: boolean | number | null | undefined;
  /**
   * Alíquota da COFINS.
   * Inclui esta coluna no relatório.
   */
  mostrar_SpCOFINS?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Impostos de NFS-e. */
export interface PedidoNfseImpostos {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Cliente.
   * Código do cliente.
   * Inteiro a partir de 0.
   */
  cliente?: number | string | null | undefined;
  /**
   * Palavras-chave.
   * Só o que tem estas palavras-chave.
   */
  tags?: string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena. Neste relatório o nome é em inglês.
   * `"codigo"` código, `"nome"` nome do cliente, `"numeroNFSe"` número da NFS-e, `"dtEmissao"` emissão.
   */
  order?: "codigo" | "nome" | "numeroNFSe" | "dtEmissao" | null | undefined;
  /**
   * Retenção.
   * Com retenção, sem retenção, ou ambas.
   * `0` ambas, `1` só com retenção, `2` só sem retenção.
   */
  retido?: 0 | 1 | 2 | null | undefined;
  /**
   * Situação.
   * Só os que estão nesta situação.
   * `10` autorizada, `20` aguarda a prefeitura, no envio, `25` aguarda a prefeitura, no cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada, `100` todas.
   */
  situacao?: 10 | 20 | 25 | 30 | 40 | 90 | 99 | 100 | null | undefined;
}

/** O que se pede ao relatório Resumo de NF-e. */
export interface PedidoNfeResumo {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Ambiente.
   * Produção ou homologação.
   * `1` produção, `2` homologação.
   */
  ambiente: 1 | 2;
  /**
   * Série.
   * Série da nota.
   * Inteiro a partir de 0.
   */
  serie?: number | string | null | undefined;
  /**
   * Situação.
   * Só os que estão nesta situação.
   * `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
   */
  situacao?: 5 | 10 | 15 | 20 | 30 | 35 | 40 | 50 | 80 | 90 | 91 | null | undefined;
  /**
   * Cliente.
   * Código do cliente.
   * Inteiro a partir de 0.
   */
  cliente?: number | string | null | undefined;
  /**
   * CFOP.
   * Códigos fiscais, separados por vírgula.
   */
  cfop?: string | number | null | undefined;
  /**
   * Tipo de número.
   * Diz o que numCod_valor é.
   * `1` filtrar por número da nota, `2` filtrar por código da nota no sistema.
   */
  numCod_tipo?: 1 | 2 | null | undefined;
  /**
   * Número ou código.
   * Número da nota ou código no eGestor.
   * Inteiro a partir de 0.
   */
  numCod_valor?: number | string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena. Neste relatório o nome é em inglês.
   * `"codigo"` código da nota no sistema, `"numNota"` número da nota, `"dtEmissao"` data de emissão da nota, `"nome"` nome do destinatário.
   */
  order?: "codigo" | "numNota" | "dtEmissao" | "nome" | null | undefined;
  /**
   * ISS.
   * Inclui esta coluna no relatório.
   */
  mostrarISS?: boolean | number | null | undefined;
  /**
   * Frete.
   * Inclui esta coluna no relatório.
   */
  mostrarFrete?: boolean | number | null | undefined;
  /**
   * Base de cálculo do ICMS.
   * Inclui esta coluna no relatório.
   */
  mostrarBCICMS?: boolean | number | null | undefined;
  /**
   * ICMS ST.
   * Inclui esta coluna no relatório.
   */
  mostrarICMSST?: boolean | number | null | undefined;
  /**
   * Código da venda.
   * Inclui esta coluna no relatório.
   */
  mostrarCodVenda?: boolean | number | null | undefined;
  /**
   * Série de emissão.
   * Inclui esta coluna no relatório.
   */
  mostrarSerie?: boolean | number | null | undefined;
  /**
   * Forma de pagamento.
   * Inclui esta coluna no relatório.
   */
  mostrarFormaPgto?: boolean | number | null | undefined;
  /**
   * Peso líquido para transporte.
   * Inclui esta coluna no relatório.
   */
  mostrarPesoL?: boolean | number | null | undefined;
  /**
   * Peso bruto para transporte.
   * Inclui esta coluna no relatório.
   */
  mostrarPesoB?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Totais de NF-e. */
export interface PedidoNfeTotaisPorPeriodo {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Modelo.
   * NF-e ou NFC-e.
   * `55` NFe, `65` NFCe.
   */
  modelo?: 55 | 65 | null | undefined;
  /**
   * Série.
   * Série da nota.
   * Inteiro a partir de 0.
   */
  serie?: number | string | null | undefined;
  /**
   * Situação.
   * Só os que estão nesta situação.
   * `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
   */
  situacao?: 5 | 10 | 15 | 20 | 30 | 35 | 40 | 50 | 80 | 90 | 91 | null | undefined;
  /**
   * CFOP.
   * Códigos fiscais, separados por vírgula.
   */
  cfop?: string | number | null | undefined;
  /**
   * NCM.
   * Códigos da NCM, separados por vírgula.
   */
  ncm?: string | number | null | undefined;
  /**
   * EAN/GTIN.
   * Códigos de barras, separados por vírgula.
   */
  gtin?: string | number | null | undefined;
  /**
   * Consumidor final.
   * Só as notas para consumidor final, ou sem elas.
   * `1` apenas notas para cliente final, `2` sem notas para cliente final.
   */
  indFinal?: 1 | 2 | null | undefined;
  /**
   * Total de frete.
   * Inclui esta coluna no relatório.
   */
  mostrarFrete?: boolean | number | null | undefined;
  /**
   * Total de seguro.
   * Inclui esta coluna no relatório.
   */
  mostrarSeguro?: boolean | number | null | undefined;
  /**
   * Total de descontos.
   * Inclui esta coluna no relatório.
   */
  mostrarDescontos?: boolean | number | null | undefined;
  /**
   * Total de outras despesas.
   * Inclui esta coluna no relatório.
   */
  mostrarOutrasDespesas?: boolean | number | null | undefined;
  /**
   * Total de ICMS ST.
   * Inclui esta coluna no relatório.
   */
  mostrarICMSST?: boolean | number | null | undefined;
  /**
   * Total de FCP.
   * Inclui esta coluna no relatório.
   */
  mostrarFCP?: boolean | number | null | undefined;
  /**
   * Total de FCP ST.
   * Inclui esta coluna no relatório.
   */
  mostrarFCPST?: boolean | number | null | undefined;
  /**
   * Total de II.
   * Inclui esta coluna no relatório.
   */
  mostrarII?: boolean | number | null | undefined;
  /**
   * Total de ISS.
   * Inclui esta coluna no relatório.
   */
  mostrarISS?: boolean | number | null | undefined;
  /**
   * ISS retido.
   * Inclui esta coluna no relatório.
   */
  mostrarISSRet?: boolean | number | null | undefined;
}

/** O que se pede ao relatório Registro de eventos. */
export interface PedidoRegistroEventos {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Busca.
   * Só o que contém estas palavras.
   */
  buscar?: string | null | undefined;
  /**
   * Usuário.
   * Código do usuário.
   * Inteiro a partir de 0.
   */
  usuario?: number | string | null | undefined;
  /**
   * Módulo.
   * Só os registros de um módulo.
   * `"boletos"` boletos, `"produtosCateg"` categoria de produtos, `"composicao"` composição, `"compras"` compras, `"conciliacao"` conciliação, `"configBoletos"` configuração dos boletos, `"config"` configurações gerais do sistema, `"contatos"` contatos, `"configTrib"` dados tributários, `"disponiveis"` disponíveis (Contas Caixa), `"financeiro"` financeiro, `"formasPgto"` formas de pagamento, `"nfse"` NFS-e, `"planoContas"` plano de Contas, `"produtos"` produtos, `"producao"` produção, `"recibos"` recibos, `"recorrencia"` recorrência, `"relatorios"` relatórios, `"configTemplates"` templates de impressão, `"transferencia"` transferência, `"usuarios"` usuários, `"vendas"` vendas.
   */
  modulo?: "boletos" | "produtosCateg" | "composicao" | "compras" | "conciliacao" | "configBoletos" | "config" | "contatos" | "configTrib" | "disponiveis" | "financeiro" | "formasPgto" | "nfse" | "planoContas" | "produtos" | "producao" | "recibos" | "recorrencia" | "relatorios" | "configTemplates" | "transferencia" | "usuarios" | "vendas" | null | undefined;
  /**
   * Registro.
   * Só o registro deste código.
   * Inteiro a partir de 0.
   */
  codModulo?: number | string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` código, `2` usuário, `3` evento, `4` módulo, `5` código módulo, `6` data.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
}

/** O que se pede ao relatório Registro de acessos. */
export interface PedidoRegistroAcessos {
  /**
   * De.
   * Primeiro dia.
   * `AAAA-MM-DD`.
   */
  de: string;
  /**
   * Até.
   * Último dia.
   * `AAAA-MM-DD`.
   */
  ate: string;
  /**
   * Usuário.
   * Código do usuário.
   * Inteiro a partir de 0.
   */
  usuario?: number | string | null | undefined;
  /**
   * Ordem.
   * Por que coluna se ordena.
   * `1` entrada, `2` código, `3` usuário, `4` IP, `5` saída, `6` duração.
   */
  ordem?: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
}

/** Uma NFS-e avulsa a emitir. O manual não diz o que é obrigatório. */
export interface CadastroNfse {
  /**
   * Enviar à prefeitura.
   * 1 envia, 0 só grava.
   * `0` não, `1` sim.
   */
  enviarPrefeitura?: 0 | 1 | null | undefined;
  /**
   * Cliente.
   * Código do cliente.
   * Inteiro a partir de 0.
   * Sem prova no manual nem em captura.
   */
  codContato: number | string;
  /**
   * Número do RPS.
   * Em branco, o sistema numera.
   */
  numeroRPS?: string | number | null | undefined;
  /**
   * Município do imposto.
   * 1 o da empresa, 2 o do cliente.
   * `1` o da empresa, `2` o do cliente.
   */
  munIncidencia?: 1 | 2 | null | undefined;
  /**
   * Local da prestação.
   * 1 no município, 3 fora, 6 no exterior.
   * `1` no município, `3` fora do município, `6` outro, no exterior.
   */
  localPrest?: 1 | 3 | 6 | null | undefined;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null | undefined;
  /**
   * ISS retido.
   * 1 quando o tomador retém.
   * `0` não, `1` sim.
   */
  issRetido?: 0 | 1 | null | undefined;
  /**
   * INSS retido.
   * 1 quando o tomador retém.
   * `0` não, `1` sim.
   */
  inssRetido?: 0 | 1 | null | undefined;
  /**
   * PIS retido.
   * 1 quando o tomador retém.
   * `0` não, `1` sim.
   */
  pisRetido?: 0 | 1 | null | undefined;
  /**
   * COFINS retido.
   * 1 quando o tomador retém.
   * `0` não, `1` sim.
   */
  cofinsRetido?: 0 | 1 | null | undefined;
  /**
   * CSLL retido.
   * 1 quando o tomador retém.
   * `0` não, `1` sim.
   */
  csllRetido?: 0 | 1 | null | undefined;
  /**
   * IRRF retido.
   * 1 quando o tomador retém.
   * `0` não, `1` sim.
   */
  irrfRetido?: 0 | 1 | null | undefined;
  /**
   * Itens.
   * Os serviços da nota.
   * Sem prova no manual nem em captura.
   */
  itens: readonly CadastroItemNfse[];
}

/** Um serviço da nota. */
export interface CadastroItemNfse {
  /**
   * Serviço.
   * Código do serviço.
   * Inteiro a partir de 0.
   */
  cod: number | string;
  /**
   * Observações.
   * Observações do item.
   */
  obs?: string | null | undefined;
  /**
   * Quantidade.
   * Quantidade.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  quant: number | string;
  /**
   * Preço.
   * Preço de uma unidade.
   * Até 10 casas decimais.
   * Sem prova no manual nem em captura.
   */
  preco: number | string;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 10 casas decimais.
   */
  vDesc?: number | string | null | undefined;
  /**
   * Dedução.
   * Valor da dedução.
   * Até 10 casas decimais.
   */
  vDeducao?: number | string | null | undefined;
}

/** Uma nota a importar. */
export interface CadastroNfe {
  /**
   * XML.
   * O XML inteiro.
   */
  xml: string;
  /**
   * Enviar.
   * true envia à SEFAZ; false só importa.
   */
  enviar?: boolean | null | undefined;
  /**
   * Numerar pelo sistema.
   * true usa a numeração da conta; false, a do XML.
   */
  usarNumeracaoDoSistema?: boolean | null | undefined;
}

/**
 * Um arquivo a guardar.
 * Com modulo, também codModulo.
 */
export interface EnvioArquivo {
  /**
   * Arquivo.
   * O arquivo, em base64; vai como arquivo de um formulário.
   */
  arquivo: string;
  /**
   * Nome do arquivo.
   * Nome com que o arquivo vai; não é um campo do fabricante.
   */
  nomeArquivo?: string | null | undefined;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Módulo.
   * Módulo do registro a que o arquivo pertence.
   * `"financeiro"` financeiro, `"vendas"` vendas, `"usuarios"` usuários, `"produtos"` produtos, `"contatos"` contatos, `"producao"` produção, `"composicao"` composição, `"compras"` compras, `"recibos"` recibos.
   */
  modulo?: "financeiro" | "vendas" | "usuarios" | "produtos" | "contatos" | "producao" | "composicao" | "compras" | "recibos" | null | undefined;
  /**
   * Registro.
   * Código do registro a que o arquivo pertence.
   * Inteiro a partir de 0.
   */
  codModulo?: number | string | null | undefined;
  /**
   * Descrição.
   * Texto livre.
   */
  descricao?: string | null | undefined;
}

/** Para onde mandar avisos, e de quê. */
export interface CadastroWebhook {
  /**
   * Endereço.
   * Endereço que recebe os avisos.
   */
  endpoint: string;
  /**
   * Produtos.
   * Avisar de produtos.
   */
  produtos?: boolean | number | null | undefined;
  /**
   * Contatos.
   * Avisar de contatos.
   */
  contatos?: boolean | number | null | undefined;
  /**
   * Vendas.
   * Avisar de vendas.
   */
  vendas?: boolean | number | null | undefined;
  /**
   * Usuários.
   * Avisar de usuários.
   */
  usuarios?: boolean | number | null | undefined;
  /**
   * Financeiro.
   * Avisar de recebimentos e pagamentos. O texto do manual diz Financeiros; o valor é este.
   */
  financeiro?: boolean | number | null | undefined;
  /**
   * Como JSON.
   * Se os avisos vêm como JSON; sem isso vêm como formulário.
   */
  enviarComoJson?: boolean | number | null | undefined;
}

/** Um token de acesso. */
export interface Token {
  /**
   * Token.
   * Vai em Authorization: Bearer nas outras chamadas.
   */
  access_token: string;
  /**
   * Tipo.
   * Sempre Bearer.
   */
  token_type?: string | null;
  /**
   * Validade.
   * Segundos de vida do token: 900.
   * Inteiro.
   */
  expires_in?: number | null;
  /**
   * Token de renovação.
   * Serve uma vez só; a renovação dá outro.
   */
  refresh_token?: string | null;
  /**
   * Token pessoal.
   * Só na troca do código. Consta do manual antigo.
   * Sem prova no manual nem em captura.
   */
  personal_token?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A empresa da conta. */
export interface Empresa {
  /**
   * Subdomínio.
   * Nome da conta.
   */
  subdom?: string | null;
  /**
   * Razão social.
   * Razão social.
   */
  nome?: string | null;
  /**
   * Nome fantasia.
   * Nome fantasia ou apelido.
   */
  fantasia?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento da empresa.
   */
  cpfcnpj?: string | null;
  /**
   * Telefones.
   * Telefones, num texto só.
   */
  fones?: string | null;
  /**
   * E-mails.
   * E-mails, num texto só.
   */
  emails?: string | null;
  /**
   * Logradouro.
   * Rua da empresa.
   */
  end?: string | null;
  /**
   * Número.
   * Número do endereço.
   */
  num?: string | null;
  /**
   * Complemento.
   * Complemento do endereço.
   */
  compl?: string | null;
  /**
   * Bairro.
   * Bairro.
   */
  bairro?: string | null;
  /**
   * Cidade.
   * Nome da cidade.
   */
  cidadeNome?: string | null;
  /**
   * Código IBGE.
   * Código do município no IBGE.
   */
  cidadeCod?: string | null;
  /**
   * UF.
   * Estado, em duas letras.
   */
  uf?: string | null;
  /**
   * CEP.
   * Código postal.
   */
  cep?: string | null;
  /**
   * Moeda.
   * Símbolo da moeda.
   */
  cifrao?: string | null;
  /**
   * Regime tributário.
   * Código do regime. O manual não dá os valores.
   * Inteiro.
   */
  crt?: number | null;
  /**
   * Atividade.
   * Código da atividade. O manual não dá os valores.
   * Inteiro.
   */
  atividade?: number | null;
  /**
   * Simples (%).
   * Alíquota do Simples Nacional.
   * Até 16 casas decimais.
   */
  pSimples?: number | null;
  /**
   * ICMS (%).
   * Alíquota de ICMS.
   * Até 16 casas decimais.
   */
  pICMS?: number | null;
  /**
   * PIS (%).
   * Alíquota de PIS.
   * Até 16 casas decimais.
   */
  pPIS?: number | null;
  /**
   * COFINS (%).
   * Alíquota de COFINS.
   * Até 16 casas decimais.
   */
  pCOFINS?: number | null;
  /**
   * Base do IRPJ.
   * Base presumida do IRPJ.
   * Até 16 casas decimais.
   */
  baseIRPJ?: number | null;
  /**
   * Base da CSLL.
   * Base presumida da CSLL.
   * Até 16 casas decimais.
   */
  baseCSLL?: number | null;
  /**
   * IRPJ (%).
   * Alíquota de IRPJ.
   * Até 16 casas decimais.
   */
  pIRPJ?: number | null;
  /**
   * CSLL (%).
   * Alíquota de CSLL.
   * Até 16 casas decimais.
   */
  pCSLL?: number | null;
  /**
   * Inscrição municipal.
   * Inscrição no município.
   */
  inscMunicipal?: string | null;
  /**
   * Tipo de IE.
   * Situação da inscrição estadual.
   */
  tipoIE?: string | null;
  /**
   * Inscrição estadual.
   * Inscrição no estado.
   */
  inscEstadual?: string | null;
  /**
   * CNAE.
   * Atividade econômica.
   */
  cnae?: string | null;
  /**
   * Código de tributação.
   * Código do serviço no município.
   */
  codTributMunicipio?: string | null;
  /**
   * Regime especial.
   * Regime especial de tributação.
   */
  regimeTributacao?: string | null;
  /**
   * CMC.
   * Cadastro municipal de contribuintes.
   */
  cmc?: string | null;
  /**
   * RNTRC.
   * Registro de transportador.
   */
  RNTRC?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de contatos. */
export interface PaginaContatos {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Contato[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um contato. */
export interface Contato {
  /**
   * Código.
   * Código do contato.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Tipo.
   * Papéis do contato.
   */
  tipo?: ("cliente" | "fornecedor" | "transportadora" | (string & {}))[] | null;
  /**
   * Nome.
   * Nome ou razão social.
   */
  nome?: string | null;
  /**
   * Nome fantasia.
   * Nome fantasia ou apelido.
   */
  fantasia?: string | null;
  /**
   * Falar com.
   * Pessoa com quem se fala neste contato.
   */
  nomeParaContato?: string | null;
  /**
   * Falar com.
   * Como o contato de um pagamento chama nomeParaContato.
   */
  nomeContato?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | null;
  /**
   * Cliente final.
   * Se é consumidor final.
   */
  clienteFinal?: boolean | null;
  /**
   * Indicador da IE.
   * Situação perante o ICMS.
   * `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
   */
  indicadorIE?: 1 | 2 | 9 | (number & {}) | null;
  /**
   * Inscrição estadual.
   * Inscrição no estado.
   */
  inscricaoEstadual?: string | null;
  /**
   * IE do substituto.
   * Inscrição estadual de substituto tributário.
   */
  inscricaoEstadualST?: string | null;
  /**
   * Inscrição municipal.
   * Inscrição no município.
   */
  inscricaoMunicipal?: string | null;
  /**
   * SUFRAMA.
   * Inscrição na SUFRAMA.
   */
  suframa?: string | null;
  /**
   * E-mails.
   * Endereços de e-mail.
   */
  emails?: string[] | null;
  /**
   * Logradouro.
   * Rua, avenida ou praça.
   */
  logradouro?: string | null;
  /**
   * Número.
   * Número do endereço.
   */
  numero?: string | null;
  /**
   * Complemento.
   * Complemento do endereço.
   */
  complemento?: string | null;
  /**
   * Bairro.
   * Bairro.
   */
  bairro?: string | null;
  /**
   * Cidade.
   * Nome da cidade.
   */
  cidade?: string | null;
  /**
   * Código IBGE.
   * Código do município no IBGE.
   */
  codIBGE?: string | null;
  /**
   * UF.
   * Estado, em duas letras.
   */
  uf?: string | null;
  /**
   * CEP.
   * Código postal.
   */
  cep?: string | null;
  /**
   * País.
   * País.
   */
  pais?: string | null;
  /**
   * Telefones.
   * Números de telefone.
   */
  fones?: string[] | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Nascimento.
   * Data de nascimento.
   * `AAAA-MM-DD`.
   */
  dtNasc?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * CPF ou CNPJ (entrega).
   * Documento de quem recebe, se não for o do contato.
   */
  cpfCnpjEntrega?: string | null;
  /**
   * Logradouro (entrega).
   * Rua da entrega, se não for a do contato.
   */
  logradouroEntrega?: string | null;
  /**
   * Número (entrega).
   * Número do endereço de entrega.
   */
  numeroEntrega?: string | null;
  /**
   * Complemento (entrega).
   * Complemento do endereço de entrega.
   */
  complementoEntrega?: string | null;
  /**
   * Bairro (entrega).
   * Bairro da entrega.
   */
  bairroEntrega?: string | null;
  /**
   * Código IBGE (entrega).
   * Município da entrega, pelo código do IBGE.
   */
  codIBGEEntrega?: string | null;
  /**
   * Cidade (entrega).
   * Cidade da entrega.
   */
  cidadeEntrega?: string | null;
  /**
   * UF (entrega).
   * Estado da entrega, em duas letras.
   */
  ufEntrega?: string | null;
  /**
   * CEP (entrega).
   * CEP da entrega, se não for o do contato.
   */
  cepEntrega?: string | null;
  /**
   * Ponto de referência.
   * Ponto de referência da entrega.
   */
  pontoRefEntrega?: string | null;
  /**
   * IE (entrega).
   * Inscrição estadual de quem recebe.
   */
  inscEstadualEntrega?: string | null;
  /**
   * Telefones (entrega).
   * Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
   */
  fonesEntrega?: string | null;
  /**
   * E-mails (entrega).
   * E-mails de quem recebe, separados por vírgula.
   */
  emailsEntrega?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O código e o nome do que foi gravado. */
export interface CodigoNome {
  /**
   * Código.
   * Código do registro no eGestor.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Nome.
   * Nome do registro.
   */
  nome?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O resultado de uma ação ou de uma exclusão. */
export interface Resultado {
  /**
   * Código.
   * 200. Vem como número em algumas operações e como texto em outras.
   * Inteiro.
   */
  code?: number | null;
  /**
   * Mensagem.
   * O que foi feito, para quem usa.
   */
  msg?: string | null;
  /**
   * Observações.
   * Nulas, ou um texto vazio, nas amostras.
   */
  obs?: unknown | null;
  /**
   * Campos.
   * Nulos, ou um texto vazio, nas amostras.
   */
  fields?: unknown | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de categorias. */
export interface PaginaCategorias {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Categoria[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma categoria de produtos. */
export interface Categoria {
  /**
   * Código.
   * Código da categoria.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Nome.
   * Nome da categoria.
   */
  nome?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de produtos. */
export interface PaginaProdutos {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Produto[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto. */
export interface Produto {
  /**
   * Código.
   * Código do produto.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Descrição.
   * Nome do produto.
   */
  descricao?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codigoProprio?: string | null;
  /**
   * Estoque.
   * Quantidade em estoque.
   * Até 16 casas decimais.
   */
  estoque?: number | null;
  /**
   * Estoque mínimo.
   * Quantidade abaixo da qual o produto falta.
   * Até 16 casas decimais.
   */
  estoqueMinimo?: number | null;
  /**
   * Controla estoque.
   * Se o estoque do produto é controlado.
   */
  controlarEstoque?: boolean | null;
  /**
   * Margem de lucro.
   * Margem sobre o custo, em por cento.
   * Até 16 casas decimais.
   */
  margemLucro?: number | null;
  /**
   * Preço de custo.
   * Custo de uma unidade.
   * Até 16 casas decimais.
   */
  precoCusto?: number | null;
  /**
   * Preço de venda.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  precoVenda?: number | null;
  /**
   * Origem.
   * Origem da mercadoria, de 0 a 8, como na NF-e.
   * `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
   */
  origemFiscal?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | null;
  /**
   * Unidade.
   * Unidade em que se vende: UN, KG.
   */
  unidadeTributada?: string | null;
  /**
   * EAN/GTIN.
   * Código de barras.
   */
  refEanGtin?: string | null;
  /**
   * NCM.
   * Classificação da mercadoria na NCM.
   */
  ncm?: string | null;
  /**
   * Exceção da TIPI.
   * Código EX da TIPI.
   */
  excecaoIPI?: string | null;
  /**
   * CEST.
   * Código especificador da substituição tributária.
   */
  codigoCEST?: string | null;
  /**
   * Peso bruto.
   * Peso de uma unidade com embalagem.
   * Até 16 casas decimais.
   */
  pesoBruto?: number | null;
  /**
   * Peso líquido.
   * Peso de uma unidade sem embalagem.
   * Até 16 casas decimais.
   */
  pesoLiquido?: number | null;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos; 0, nenhum.
   * Inteiro.
   */
  codigoGrupoTributos?: number | null;
  /**
   * Anotações da NF-e.
   * Texto que sai na nota.
   */
  anotacoesNFE?: string | null;
  /**
   * Anotações internas.
   * Texto que só a empresa vê.
   */
  anotacoesInternas?: string | null;
  /**
   * Produto ou serviço.
   * produto ou servico.
   */
  tipoProduto?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Categoria.
   * Código da categoria do produto; 0, nenhuma.
   * Inteiro.
   */
  codCategoria?: number | null;
  /**
   * Alterado em.
   * Quando mudou por último, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  updatedAt?: string | null;
  /**
   * Fotos.
   * Fotos do produto; só a lista as traz.
   */
  listaImagens?: Imagem[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma foto de um produto, com a miniatura. */
export interface Imagem {
  /**
   * Foto.
   * A foto.
   */
  foto?: ArquivoImagem | null;
  /**
   * Miniatura.
   * A foto pequena.
   */
  thumb?: ArquivoImagem | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O arquivo de uma imagem. */
export interface ArquivoImagem {
  /**
   * Endereço.
   * Endereço do arquivo.
   */
  link?: string | null;
  /**
   * Principal.
   * Se é a foto principal do produto.
   */
  padrao?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O código e a descrição do que foi gravado. */
export interface CodigoDescricao {
  /**
   * Código.
   * Código do registro no eGestor.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A foto que foi gravada. */
export interface FotoEnviada {
  /**
   * Código.
   * Código da foto.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Endereço.
   * Endereço da foto; vale por pouco tempo.
   */
  link?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de ajustes de estoque. */
export interface PaginaAjustes {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Ajuste[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um ajuste de estoque. */
export interface Ajuste {
  /**
   * Código.
   * Código do ajuste.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Responsável.
   * Código de quem responde pelo ajuste.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Nome do responsável.
   * Nome de quem responde pelo ajuste.
   */
  nomeContato?: string | null;
  /**
   * Motivo.
   * Motivo do ajuste.
   * `10` ajuste geral, `20` envio de RMA, `30` retorno de RMA, `40` devolução de venda, `50` devolução de compra.
   */
  motivo?: 10 | 20 | 30 | 40 | 50 | (number & {}) | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Produtos.
   * Os produtos ajustados; a lista de ajustes não os traz.
   */
  produtos?: ItemAjuste[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto ajustado. */
export interface ItemAjuste {
  /**
   * Estoque final.
   * Quantidade que passa a haver em estoque.
   * Até 16 casas decimais.
   */
  estoqueFinal?: number | null;
  /**
   * Quantidade.
   * Quantidade do movimento; negativa quando sai.
   * Até 16 casas decimais.
   */
  quantidade?: number | null;
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro.
   */
  codProduto?: number | null;
  /**
   * Nome do produto.
   * Nome do produto.
   */
  nomeProduto?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codProprio?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O código do que foi gravado. */
export interface CodigoGravado {
  /**
   * Código.
   * Código do registro no eGestor.
   * Inteiro.
   */
  codigo: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de serviços. */
export interface PaginaServicos {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Servico[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um serviço. */
export interface Servico {
  /**
   * Código.
   * Código do serviço.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Descrição.
   * Nome do serviço.
   */
  descricao?: string | null;
  /**
   * Preço de venda.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  precoVenda?: number | null;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos; 0, nenhum.
   * Inteiro.
   */
  codigoGrupoTributos?: number | null;
  /**
   * Anotações internas.
   * Texto que só a empresa vê.
   */
  anotacoesInternas?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Produto ou serviço.
   * produto ou servico.
   */
  tipoProduto?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Item da lista de serviços.
   * Código na lista da Lei Complementar 116.
   */
  itemListaServico?: string | null;
  /**
   * CNAE.
   * Atividade econômica.
   */
  cnae?: string | null;
  /**
   * Código de tributação.
   * Código do serviço no município.
   */
  codTributacaoMun?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de contas. */
export interface PaginaDisponiveis {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Disponivel[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma conta caixa ou bancária. */
export interface Disponivel {
  /**
   * Código.
   * Código da conta.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Nome.
   * Nome da conta.
   */
  nome?: string | null;
  /**
   * Saldo.
   * Saldo da conta.
   * Até 16 casas decimais.
   */
  saldo?: number | null;
  /**
   * Visível.
   * Se a conta aparece nas telas.
   */
  visivel?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de formas de pagamento. */
export interface PaginaFormasPagamento {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: FormaPagamento[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma forma de pagamento. */
export interface FormaPagamento {
  /**
   * Código.
   * Código da forma de pagamento.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro.
   */
  codDisponivel?: number | null;
  /**
   * Nome.
   * Nome da forma de pagamento.
   */
  nome?: string | null;
  /**
   * Forma na NFC-e.
   * Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros.
   * Inteiro.
   */
  formaPgtoNFCe?: number | null;
  /**
   * Tipo de custo.
   * Como se calcula o custo da forma de pagamento. O manual não dá os valores.
   * Inteiro.
   */
  tipoCusto?: number | null;
  /**
   * Custo.
   * Custo da forma de pagamento.
   * Até 16 casas decimais.
   */
  valorCusto?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página do plano de contas. */
export interface PaginaPlanoContas {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: PlanoConta[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma conta do plano de contas. */
export interface PlanoConta {
  /**
   * Código.
   * Código da conta.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Conta superior.
   * Código da conta acima desta no plano.
   * Inteiro.
   */
  codPai?: number | null;
  /**
   * Nome.
   * Nome da conta.
   */
  nome?: string | null;
  /**
   * Tipo.
   * 1 receita, 2 despesa.
   * `1` receita, `2` despesa.
   */
  tipo?: 1 | 2 | (number & {}) | null;
  /**
   * Débito.
   * Conta contábil a debitar.
   * Inteiro.
   */
  debitar?: number | null;
  /**
   * Crédito.
   * Conta contábil a creditar.
   * Inteiro.
   */
  creditar?: number | null;
  /**
   * Padrão.
   * Se a conta veio com o sistema.
   */
  registroPadrao?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de grupos de tributos. */
export interface PaginaGruposTributos {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: GrupoTributos[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um grupo de tributos. Os números vêm como texto. */
export interface GrupoTributos {
  /**
   * Código.
   * Código do grupo.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Descrição.
   * Nome do grupo.
   */
  descricao?: string | null;
  /**
   * CFOP.
   * Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
   */
  cfop?: string | null;
  /**
   * Tipo.
   * produto ou servico.
   */
  tipo?: string | null;
  /**
   * Padrão.
   * Se é o padrão.
   */
  padrao?: boolean | null;
  /**
   * CST do PIS.
   * Situação tributária do PIS.
   */
  pisSitTrib?: string | null;
  /**
   * CST da COFINS.
   * Situação tributária da COFINS.
   */
  cofinsSitTrib?: string | null;
  /**
   * Alíquota do PIS.
   * Alíquota do PIS, como na NF-e.
   * Até 16 casas decimais.
   */
  pisAliquota?: number | null;
  /**
   * PIS por unidade.
   * PIS por unidade, como na NF-e.
   * Até 16 casas decimais.
   */
  pisValor?: number | null;
  /**
   * Alíquota do PIS-ST.
   * Alíquota do PIS-ST, como na NF-e.
   * Até 16 casas decimais.
   */
  pisAliquotaSt?: number | null;
  /**
   * PIS-ST por unidade.
   * PIS-ST por unidade, como na NF-e.
   * Até 16 casas decimais.
   */
  pisValorSt?: number | null;
  /**
   * Alíquota da COFINS.
   * Alíquota da COFINS, como na NF-e.
   * Até 16 casas decimais.
   */
  cofinsAliquota?: number | null;
  /**
   * COFINS por unidade.
   * COFINS por unidade, como na NF-e.
   * Até 16 casas decimais.
   */
  cofinsValor?: number | null;
  /**
   * Alíquota da COFINS-ST.
   * Alíquota da COFINS-ST, como na NF-e.
   * Até 16 casas decimais.
   */
  cofinsAliquotaSt?: number | null;
  /**
   * COFINS-ST por unidade.
   * COFINS-ST por unidade, como na NF-e.
   * Até 16 casas decimais.
   */
  cofinsValorSt?: number | null;
  /**
   * Cálculo do PIS-ST.
   * Como se calcula o PIS por substituição.
   * `0` não se usa, `1` por alíquota, `2` em valor.
   */
  pisTipoCalcSt?: 0 | 1 | 2 | (number & {}) | null;
  /**
   * Cálculo da COFINS-ST.
   * Como se calcula a COFINS por substituição.
   * `0` não se usa, `1` por alíquota, `2` em valor.
   */
  cofinsTipoCalcSt?: 0 | 1 | 2 | (number & {}) | null;
  /**
   * CST do ICMS.
   * Situação tributária do ICMS.
   */
  icmsSitTrib?: string | null;
  /**
   * CST do ICMS na NFC-e.
   * Situação tributária do ICMS na NFC-e.
   */
  icmsSitTribNFCe?: string | null;
  /**
   * Base do ICMS.
   * Modalidade da base do ICMS. O manual só lista as da substituição.
   * Inteiro.
   */
  icmsModBc?: number | null;
  /**
   * Base do ICMS-ST.
   * Modalidade da base do ICMS por substituição.
   * `0` preço tabelado ou máximo sugerido, `1` lista negativa, `2` lista positiva, `3` lista neutra, `4` margem de valor agregado, `5` pauta, `6` valor da operação.
   */
  icmsModBcSt?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null;
  /**
   * Redução da base do ICMS.
   * Redução da base do ICMS, como na NF-e.
   * Até 16 casas decimais.
   */
  icmsRedBc?: number | null;
  /**
   * Redução da base do ICMS-ST.
   * Redução da base do ICMS-ST, como na NF-e.
   * Até 16 casas decimais.
   */
  icmsRedBcSt?: number | null;
  /**
   * Alíquota do ICMS.
   * Alíquota do ICMS, como na NF-e.
   * Até 16 casas decimais.
   */
  icmsAliquota?: number | null;
  /**
   * Alíquota do ICMS-ST.
   * Alíquota do ICMS-ST, como na NF-e.
   * Até 16 casas decimais.
   */
  icmsAliquotaSt?: number | null;
  /**
   * Motivo da desoneração.
   * Por que o ICMS é desonerado.
   * `0` nenhum, `1` táxi, `3` produtor agropecuário, `4` frotista ou locadora, `5` diplomático ou consular, `6` utilitários e motos na Amazônia e em áreas de livre comércio, `7` SUFRAMA, `8` venda a órgão público, `9` outros, `10` condutor com deficiência, `11` não condutor com deficiência, `90` solicitada pelo fisco.
   */
  icmsMotivDeson?: 0 | 1 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 90 | (number & {}) | null;
  /**
   * Crédito do ICMS.
   * Crédito do ICMS, como na NF-e.
   * Até 16 casas decimais.
   */
  icmsCalcCred?: number | null;
  /**
   * MVA do ICMS-ST.
   * MVA do ICMS-ST, como na NF-e.
   * Até 16 casas decimais.
   */
  icmsMvaSt?: number | null;
  /**
   * Base da operação própria.
   * Base da operação própria, como na NF-e.
   * Até 16 casas decimais.
   */
  icmsBcOpPropriaSt?: number | null;
  /**
   * Preço de pauta.
   * Preço de pauta, como na NF-e.
   * Até 16 casas decimais.
   */
  icmsPrecoUnitPautaSt?: number | null;
  /**
   * UF do ICMS-ST.
   * Estado a que se deve o ICMS-ST.
   */
  icmsUfPagSt?: string | null;
  /**
   * CST do IPI.
   * Situação tributária do IPI.
   */
  ipiSitTrib?: string | null;
  /**
   * CNPJ do produtor.
   * CNPJ de quem produziu.
   */
  ipiCnpjProdutor?: string | null;
  /**
   * Selo do IPI.
   * Código do selo de controle.
   */
  ipiCodSelo?: string | null;
  /**
   * Selos do IPI.
   * Quantidade de selos.
   * Até 16 casas decimais.
   */
  ipiQtdSelo?: number | null;
  /**
   * Enquadramento do IPI.
   * Código de enquadramento legal.
   */
  ipiCodEnquadramento?: string | null;
  /**
   * Alíquota do IPI.
   * Alíquota do IPI, como na NF-e.
   * Até 16 casas decimais.
   */
  ipiAliquota?: number | null;
  /**
   * IPI por unidade.
   * IPI por unidade, como na NF-e.
   * Até 16 casas decimais.
   */
  ipiPrecoUnit?: number | null;
  /**
   * Código da ANP.
   * Código do combustível.
   */
  anpCodigo?: string | null;
  /**
   * Descrição da ANP.
   * Descrição do combustível.
   */
  anpDesc?: string | null;
  /**
   * GLP (%).
   * GLP (%), como na NF-e.
   * Até 16 casas decimais.
   */
  anpPercentualGLP?: number | null;
  /**
   * Gás nacional (%).
   * Gás nacional (%), como na NF-e.
   * Até 16 casas decimais.
   */
  anpPercentualGasNac?: number | null;
  /**
   * Gás importado (%).
   * Gás importado (%), como na NF-e.
   * Até 16 casas decimais.
   */
  anpPercentualGasImp?: number | null;
  /**
   * Valor de partida.
   * Valor de partida, como na NF-e.
   * Até 16 casas decimais.
   */
  anpValorPartida?: number | null;
  /**
   * Base de ISSQN (%).
   * Parte do valor que é base de ISSQN. Só o detalhe a traz.
   * Até 16 casas decimais.
   */
  issqnBc?: number | null;
  /**
   * Base de PIS (%).
   * Parte do valor que é base de PIS. Só o detalhe a traz.
   * Até 16 casas decimais.
   */
  pisBc?: number | null;
  /**
   * Base de COFINS (%).
   * Parte do valor que é base de COFINS. Só o detalhe a traz.
   * Até 16 casas decimais.
   */
  cofinsBc?: number | null;
  /**
   * Base de CSLL (%).
   * Parte do valor que é base de CSLL. Só o detalhe a traz.
   * Até 16 casas decimais.
   */
  csllBc?: number | null;
  /**
   * Base de IR (%).
   * Parte do valor que é base de IR. Só o detalhe a traz.
   * Até 16 casas decimais.
   */
  irBc?: number | null;
  /**
   * Base de INSS (%).
   * Parte do valor que é base de INSS. Só o detalhe a traz.
   * Até 16 casas decimais.
   */
  inssBc?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de recebimentos. */
export interface PaginaRecebimentos {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Recebimento[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um recebimento. */
export interface Recebimento {
  /**
   * Código.
   * Código do lançamento.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro.
   */
  codPlanoContas?: number | null;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro.
   */
  codFormaPgto?: number | null;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | null;
  /**
   * Descrição.
   * Descrição do lançamento.
   */
  descricao?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Taxa.
   * Taxa cobrada pelo recebimento ou pagamento.
   * Até 16 casas decimais.
   */
  taxa?: number | null;
  /**
   * Data.
   * Vencimento ou pagamento, conforme a situação; só a lista a traz.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Pagamento.
   * Data de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null;
  /**
   * Crédito.
   * Data em que o valor é creditado.
   * `AAAA-MM-DD`.
   */
  dtCred?: string | null;
  /**
   * Situação.
   * 20 a receber, 40 recebido.
   * `20` a receber, `40` recebido.
   */
  situacao?: 20 | 40 | (number & {}) | null;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Nome do contato.
   * Nome do cliente ou fornecedor.
   */
  nomeContato?: string | null;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro.
   */
  codDisponivel?: number | null;
  /**
   * Origem.
   * De onde veio o lançamento.
   * `"vendas"` vendas, `"compras"` compras, `"financeiro"` financeiro, `"recorrencia"` recorrência.
   */
  origem?: "vendas" | "compras" | "financeiro" | "recorrencia" | (string & {}) | null;
  /**
   * Código na origem.
   * Código do registro de origem.
   * Inteiro.
   */
  codModulo?: number | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de pagamentos. */
export interface PaginaPagamentos {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Pagamento[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um pagamento. */
export interface Pagamento {
  /**
   * Código.
   * Código do lançamento.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro.
   */
  codPlanoContas?: number | null;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro.
   */
  codFormaPgto?: number | null;
  /**
   * Número do documento.
   * Número do documento do lançamento.
   */
  numDoc?: string | null;
  /**
   * Descrição.
   * Descrição do lançamento.
   */
  descricao?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Taxa.
   * Taxa cobrada pelo recebimento ou pagamento.
   * Até 16 casas decimais.
   */
  taxa?: number | null;
  /**
   * Data.
   * Vencimento ou pagamento, conforme a situação; só a lista a traz.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Pagamento.
   * Data de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null;
  /**
   * Situação.
   * 10 a pagar, 30 pago.
   * `10` a pagar, `30` pago.
   */
  situacao?: 10 | 30 | (number & {}) | null;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Nome do contato.
   * Nome do cliente ou fornecedor.
   */
  nomeContato?: string | null;
  /**
   * Conta disponível.
   * Código da conta caixa ou bancária.
   * Inteiro.
   */
  codDisponivel?: number | null;
  /**
   * Origem.
   * De onde veio o lançamento.
   * `"vendas"` vendas, `"compras"` compras, `"financeiro"` financeiro, `"recorrencia"` recorrência.
   */
  origem?: "vendas" | "compras" | "financeiro" | "recorrencia" | (string & {}) | null;
  /**
   * Código na origem.
   * Código do registro de origem.
   * Inteiro.
   */
  codModulo?: number | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de compras. */
export interface PaginaCompras {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Compra[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma compra. */
export interface Compra {
  /**
   * Código.
   * Código da compra.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Fornecedor.
   * Código do fornecedor.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Nome do fornecedor.
   * Nome do fornecedor.
   */
  nomeContato?: string | null;
  /**
   * XML da compra.
   * Código do XML de que a compra veio; 0, nenhum.
   * Inteiro.
   */
  codCompraXML?: number | null;
  /**
   * Número da nota.
   * Número do documento fiscal.
   */
  numNota?: string | null;
  /**
   * Data da compra.
   * Data da compra.
   * `AAAA-MM-DD`.
   */
  dtCompra?: string | null;
  /**
   * Entrega.
   * Data de entrega.
   * `AAAA-MM-DD`.
   */
  dtEntrega?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Valor total.
   * Total do registro.
   * Até 16 casas decimais.
   */
  valorTotal?: number | null;
  /**
   * Frete externo.
   * Valor do frete que não está na nota.
   * Até 16 casas decimais.
   */
  extFrete?: number | null;
  /**
   * ST externa.
   * Substituição tributária que não está na nota.
   * Até 16 casas decimais.
   */
  extST?: number | null;
  /**
   * Outras despesas.
   * Despesas que não estão na nota.
   * Até 16 casas decimais.
   */
  extDesp?: number | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Situação.
   * 10 orçamento, 50 compra efetivada.
   * `10` orçamento, `50` compra efetivada.
   */
  situacao?: 10 | 50 | (number & {}) | null;
  /**
   * Ativo.
   * Se o registro vale; falso ou 0 quando foi cancelado.
   */
  ativo?: boolean | null;
  /**
   * Produtos.
   * Os produtos comprados; a lista de compras não os traz.
   */
  produtos?: ItemCompra[] | null;
  /**
   * Parcelas.
   * As parcelas; a lista de compras não as traz.
   */
  financeiros?: FinanceiroCompra[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto de uma compra. */
export interface ItemCompra {
  /**
   * Código.
   * Código do item.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro.
   */
  codProduto?: number | null;
  /**
   * Custo bruto.
   * Custo de uma unidade antes de descontos e impostos.
   * Até 16 casas decimais.
   */
  custoBruto?: number | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 16 casas decimais.
   */
  vDesc?: number | null;
  /**
   * IPI.
   * Valor do IPI.
   * Até 16 casas decimais.
   */
  valorIPI?: number | null;
  /**
   * ST.
   * Valor da substituição tributária.
   * Até 16 casas decimais.
   */
  valorST?: number | null;
  /**
   * Descrição.
   * Nome do produto.
   */
  descricao?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codigoProprio?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma parcela de uma compra. */
export interface FinanceiroCompra {
  /**
   * Código.
   * Código do lançamento.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Boleto.
   * Código do boleto; 0, nenhum.
   * Inteiro.
   */
  codBoleto?: number | null;
  /**
   * Descrição.
   * Descrição da parcela.
   */
  descricao?: string | null;
  /**
   * Conta caixa.
   * Código da conta disponível do lançamento.
   * Inteiro.
   */
  codCaixa?: number | null;
  /**
   * Recibo.
   * Código do recibo; 0, nenhum.
   * Inteiro.
   */
  codRecibo?: number | null;
  /**
   * Situação.
   * 10 a pagar, 30 pago.
   * Inteiro.
   */
  situacao?: number | null;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O XML de uma nota de uma compra. */
export interface NotaCompra {
  /**
   * Código.
   * Código da nota no eGestor.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Chave.
   * Chave de acesso da nota.
   */
  chave?: string | null;
  /**
   * Situação.
   * 10 orçamento, 20 compra.
   * `10` orçamento, `20` compra.
   */
  situacao?: 10 | 20 | (number & {}) | null;
  /**
   * XML.
   * O XML da nota inteiro, como texto.
   */
  nota?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de vendas. */
export interface PaginaVendas {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Venda[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma venda, um orçamento ou uma ordem de serviço. */
export interface Venda {
  /**
   * Código.
   * Código da venda.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Cliente.
   * Código do cliente.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Nome do cliente.
   * Nome do cliente.
   */
  nomeContato?: string | null;
  /**
   * Vendedor.
   * Código do vendedor.
   * Inteiro.
   */
  codVendedor?: number | null;
  /**
   * Nome do vendedor.
   * Nome do vendedor.
   */
  nomeVendedor?: string | null;
  /**
   * Data da venda.
   * Data da venda.
   * `AAAA-MM-DD`.
   */
  dtVenda?: string | null;
  /**
   * Entrega.
   * Data de entrega.
   * `AAAA-MM-DD`.
   */
  dtEntrega?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Valor total.
   * Total do registro.
   * Até 16 casas decimais.
   */
  valorTotal?: number | null;
  /**
   * Valor financiado.
   * Soma dos lançamentos da venda.
   * Até 16 casas decimais.
   */
  valorFinanc?: number | null;
  /**
   * Frete.
   * Valor do frete.
   * Até 16 casas decimais.
   */
  valorFrete?: number | null;
  /**
   * Entrada.
   * Valor da entrada.
   * Até 16 casas decimais.
   */
  valorEntrada?: number | null;
  /**
   * Parcelas.
   * Número de parcelas.
   * Inteiro.
   */
  numParcelas?: number | null;
  /**
   * NF-e.
   * Códigos das NF-e da venda.
   */
  codsNFe?: number[] | null;
  /**
   * NFS-e.
   * Códigos das NFS-e da venda.
   */
  codsNFSe?: number[] | null;
  /**
   * Campos próprios.
   * Textos dos campos próprios da conta.
   */
  customizado?: CamposCustomizados | null;
  /**
   * Cliente final.
   * Se é consumidor final.
   */
  clienteFinal?: boolean | null;
  /**
   * Situação.
   * 10 orçamento, 50 venda.
   * `10` orçamento, `50` venda.
   */
  situacao?: 10 | 50 | (number & {}) | null;
  /**
   * Situação da OS.
   * Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
   */
  situacaoOS?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Página da venda.
   * Endereço em que o cliente vê a venda.
   */
  publicURL?: string | null;
  /**
   * Ativo.
   * Se o registro vale; falso ou 0 quando foi cancelado.
   */
  ativo?: boolean | null;
  /**
   * Produtos e serviços.
   * O que se vendeu; a lista de vendas não os traz.
   */
  produtos?: ItemVenda[] | null;
  /**
   * Recebimentos.
   * As parcelas; a lista de vendas não as traz.
   */
  financeiros?: FinanceiroVenda[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Os campos próprios da conta, até quatro. */
export interface CamposCustomizados {
  /**
   * Campo próprio 1.
   * Texto do campo. O nome dele está em vendas.detalhar.customizado.
   */
  xCampo1?: string | null;
  /**
   * Campo próprio 2.
   * Texto do campo. O nome dele está em vendas.detalhar.customizado.
   */
  xCampo2?: string | null;
  /**
   * Campo próprio 3.
   * Texto do campo. O nome dele está em vendas.detalhar.customizado.
   */
  xCampo3?: string | null;
  /**
   * Campo próprio 4.
   * Texto do campo. O nome dele está em vendas.detalhar.customizado.
   */
  xCampo4?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto ou serviço de uma venda. */
export interface ItemVenda {
  /**
   * Código.
   * Código do item.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro.
   */
  codProduto?: number | null;
  /**
   * Produto ou serviço.
   * produto ou servico.
   */
  tipo?: string | null;
  /**
   * Preço.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  preco?: number | null;
  /**
   * Custo.
   * Custo.
   * Até 16 casas decimais.
   */
  custo?: number | null;
  /**
   * Custo no cadastro.
   * Custo do produto no cadastro.
   * Até 16 casas decimais.
   */
  custoCadProd?: number | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 16 casas decimais.
   */
  vDesc?: number | null;
  /**
   * IPI.
   * Valor do IPI.
   * Até 16 casas decimais.
   */
  valorIPI?: number | null;
  /**
   * ST.
   * Valor da substituição tributária.
   * Até 16 casas decimais.
   */
  valorST?: number | null;
  /**
   * FCP-ST.
   * Valor do fundo de combate à pobreza por substituição.
   * Até 16 casas decimais.
   */
  valorFCPST?: number | null;
  /**
   * Observações.
   * Observações do item.
   */
  obs?: string | null;
  /**
   * Descrição.
   * Nome do produto ou serviço.
   */
  descricao?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codigoProprio?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um recebimento de uma venda. */
export interface FinanceiroVenda {
  /**
   * Código.
   * Código do lançamento.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Boleto.
   * Código do boleto; 0, nenhum.
   * Inteiro.
   */
  codBoleto?: number | null;
  /**
   * Forma de pagamento.
   * Código da forma de pagamento; 0, não definida.
   * Inteiro.
   */
  codFormaPgto?: number | null;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro.
   */
  codPlanoContas?: number | null;
  /**
   * Descrição.
   * Descrição da parcela.
   */
  descricao?: string | null;
  /**
   * Conta caixa.
   * Código da conta disponível do lançamento.
   * Inteiro.
   */
  codCaixa?: number | null;
  /**
   * Recibo.
   * Código do recibo; 0, nenhum.
   * Inteiro.
   */
  codRecibo?: number | null;
  /**
   * Situação.
   * 20 a receber, 40 recebido.
   * Inteiro.
   */
  situacao?: number | null;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Nome da forma.
   * Nome da forma de pagamento.
   */
  nomeFormaPgto?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O XML de uma nota de uma venda. */
export interface NotaVenda {
  /**
   * Código.
   * Código da nota no eGestor, com que outras operações a detalham.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Número.
   * Número da nota dentro do sistema.
   * Inteiro.
   */
  id?: number | null;
  /**
   * Situação.
   * Situação da nota.
   * `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
   */
  situacao?: 5 | 10 | 15 | 20 | 30 | 35 | 40 | 50 | 80 | 90 | 91 | (number & {}) | null;
  /**
   * XML.
   * O XML da nota inteiro, como texto.
   */
  nota?: string | null;
  /**
   * Chave.
   * Chave de acesso; as amostras só a mostram em compras.
   * Sem prova no manual nem em captura.
   */
  chave?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A NFS-e gerada. Veja situacao: HTTP 200 não diz que foi autorizada. */
export interface NfseGerada {
  /**
   * Descrição.
   * Mensagem da prefeitura.
   */
  descricao?: string | null;
  /**
   * Número da NFS-e.
   * Número dado pela prefeitura.
   */
  numeroNfse?: string | null;
  /**
   * Protocolo.
   * Protocolo da prefeitura.
   */
  protocolo?: string | null;
  /**
   * Código de verificação.
   * Código com que se confere a nota.
   */
  codVerificacao?: string | null;
  /**
   * Código da nota.
   * Código da nota no eGestor.
   * Inteiro.
   */
  codNota?: number | null;
  /**
   * Situação.
   * Diz se a nota vale.
   * `10` autorizada, `20` aguarda retorno, `25` aguarda cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada.
   */
  situacao?: 10 | 20 | 25 | 30 | 40 | 90 | 99 | (number & {}) | null;
  /**
   * Página de impressão.
   * Endereço para imprimir; pode ser de uma máquina interna, como http://fiscal/.
   */
  urlImpressao?: string | null;
  /**
   * E-mail do cliente.
   * E-mail do cliente.
   */
  emailCliente?: string | null;
  /**
   * E-mail enviado.
   * Se o documento foi enviado ao cliente; só vem de quem o envia.
   */
  emailEnviado?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O que o Mercado Livre diz de uma venda. */
export interface VendaMercadoLivre {
  /**
   * Venda.
   * Código da venda.
   * Inteiro.
   */
  codVenda?: number | null;
  /**
   * Dados.
   * O pedido; na resposta é JSON dentro de um texto, aqui já é lido.
   */
  dados?: PedidoMercadoLivre | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O pedido no Mercado Livre. */
export interface PedidoMercadoLivre {
  /**
   * Pedido.
   * Número do pedido.
   * Inteiro.
   */
  idOrder?: number | null;
  /**
   * Fechamento.
   * Quando o pedido foi fechado.
   * `DD/MM/AAAA HH:MM`, com ou sem segundos.
   */
  date_closed?: string | null;
  /**
   * Total.
   * Valor do pedido.
   * Até 16 casas decimais.
   */
  total_amount?: number | null;
  /**
   * Pago.
   * Valor pago.
   * Até 16 casas decimais.
   */
  paid_amount?: number | null;
  /**
   * Pagamentos.
   * Os pagamentos.
   */
  payments?: PagamentoMercadoLivre[] | null;
  /**
   * Itens.
   * Os itens.
   */
  order_items?: ItemMercadoLivre[] | null;
  /**
   * Comprador.
   * Identificação do comprador no Mercado Livre.
   * Inteiro.
   */
  idBuyer?: number | null;
  /**
   * Rastreio.
   * Código de rastreamento.
   */
  tracking_number?: string | null;
  /**
   * Contato.
   * Código do comprador no eGestor.
   * Inteiro.
   */
  idBuyerEgestor?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um pagamento no Mercado Livre. */
export interface PagamentoMercadoLivre {
  /**
   * Valor.
   * Valor do pagamento.
   * Até 16 casas decimais.
   */
  transaction_amount?: number | null;
  /**
   * Frete.
   * Custo do envio.
   * Até 16 casas decimais.
   */
  shipping_cost?: number | null;
  /**
   * Meio.
   * Meio de pagamento.
   */
  payment_method_id?: string | null;
  /**
   * Data.
   * Quando foi pago, com fuso.
   * RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
   */
  date_created?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um item do pedido no Mercado Livre. */
export interface ItemMercadoLivre {
  /**
   * Anúncio.
   * Identificação no Mercado Livre.
   */
  idProduto?: string | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quantity?: number | null;
  /**
   * Preço.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  price?: number | null;
  /**
   * Tarifa.
   * Tarifa da venda.
   * Até 16 casas decimais.
   */
  sale_fee?: number | null;
  /**
   * Produto.
   * Código do produto no eGestor.
   * Inteiro.
   */
  idProdutoEgestor?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A nota gerada. Há três formas, todas com HTTP 200: só codNota, rejeitada, autorizada; veja autorizada e cStat. */
export interface NfeGerada {
  /**
   * Código da nota.
   * Código da nota no eGestor.
   * Inteiro.
   */
  codNota?: number | null;
  /**
   * Número.
   * Número da nota.
   * Inteiro.
   */
  numNota?: number | null;
  /**
   * Nome do contato.
   * Nome do cliente ou fornecedor.
   */
  nomeContato?: string | null;
  /**
   * E-mail do contato.
   * E-mail do cliente.
   */
  emailContato?: string | null;
  /**
   * Chave.
   * Chave de acesso da nota.
   */
  chNFe?: string | null;
  /**
   * Situação.
   * rejeitada ou autorizada, por extenso.
   */
  situacao?: string | null;
  /**
   * Status da SEFAZ.
   * Código da resposta da SEFAZ; 100 é autorizada.
   * Inteiro.
   */
  cStat?: number | null;
  /**
   * Motivo.
   * Texto da resposta da SEFAZ.
   */
  xMotivo?: string | null;
  /**
   * Autorizada.
   * Se a SEFAZ autorizou.
   */
  autorizada?: boolean | null;
  /**
   * Protocolo.
   * Protocolo de autorização, quando há.
   */
  nProt?: string | null;
  /**
   * E-mails enviados.
   * Para quem a nota foi enviada.
   */
  emailsEnviados?: string | null;
  /**
   * Ok.
   * 1 quando a nota chegou à SEFAZ; não diz que foi autorizada.
   * Inteiro.
   */
  ok?: number | null;
  /**
   * Ambiente.
   * 1 produção, 2 homologação.
   * Inteiro.
   */
  ambiente?: number | null;
  /**
   * Mensagem.
   * Mensagem para quem usa.
   */
  feedback?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A NFC-e gerada; veja autorizada e cStat. */
export interface NfceGerada {
  /**
   * Código da nota.
   * Código da nota no eGestor.
   * Inteiro.
   */
  codNFe?: number | null;
  /**
   * Status da SEFAZ.
   * Código da resposta da SEFAZ; 100 é autorizada.
   * Inteiro.
   */
  cStat?: number | null;
  /**
   * Motivo.
   * Texto da resposta da SEFAZ.
   */
  xMotivo?: string | null;
  /**
   * Chave.
   * Chave de acesso da nota.
   */
  chaveAcesso?: string | null;
  /**
   * DANFC-e.
   * Endereço para imprimir.
   */
  linkDANFCe?: string | null;
  /**
   * Autorizada.
   * Se a SEFAZ autorizou.
   */
  autorizada?: boolean | null;
  /**
   * Ambiente.
   * 1 produção, 2 homologação.
   * Inteiro.
   */
  ambiente?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de devoluções. */
export interface PaginaDevolucoes {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Devolucao[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma devolução. */
export interface Devolucao {
  /**
   * Código.
   * Código da devolução.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Venda.
   * Código da venda.
   * Inteiro.
   */
  codVenda?: number | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Observações.
   * Motivo da devolução.
   */
  obs?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Data da venda.
   * Data da venda.
   * `AAAA-MM-DD`.
   */
  dtVenda?: string | null;
  /**
   * Situação da OS.
   * Situação da ordem de serviço.
   */
  situOS?: string | null;
  /**
   * Nome do contato.
   * Nome do cliente ou fornecedor.
   */
  nomeContato?: string | null;
  /**
   * Produtos.
   * O que voltou; a lista não o traz.
   */
  produtos?: ItemDevolucao[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um produto devolvido. */
export interface ItemDevolucao {
  /**
   * Código.
   * Código do item.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Quantidade devolvida.
   * Quantidade que voltou.
   * Até 16 casas decimais.
   */
  quantDevolvida?: number | null;
  /**
   * Valor devolvido.
   * Valor da devolução.
   * Até 16 casas decimais.
   */
  valorDevolvido?: number | null;
  /**
   * Descrição.
   * Nome do produto.
   */
  descricao?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codigoProprio?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O resultado de uma devolução. */
export interface DevolucaoGravada {
  /**
   * Devolução.
   * Código da devolução.
   * Inteiro.
   */
  codDevol: number | null;
  /**
   * Deduções.
   * O manual só as mostra vazias.
   */
  deducoes?: unknown | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de boletos. */
export interface PaginaBoletos {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Boleto[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um boleto. */
export interface Boleto {
  /**
   * Código.
   * Código do boleto.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Cliente.
   * Código do cliente.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Nome do contato.
   * Nome do cliente.
   */
  contatoNome?: string | null;
  /**
   * E-mail do contato.
   * E-mail do cliente.
   */
  contatoEmail?: string | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Emissão.
   * Data da emissão.
   * `AAAA-MM-DD`.
   */
  dtEmissao?: string | null;
  /**
   * Crédito.
   * Data em que o valor foi creditado.
   * `AAAA-MM-DD`.
   */
  dtCredito?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Valor pago.
   * Valor que foi pago.
   * Até 16 casas decimais.
   */
  valorPago?: number | null;
  /**
   * Recebimentos.
   * Códigos dos recebimentos que o boleto cobra.
   */
  codRecebimentos?: string[] | null;
  /**
   * PDF.
   * Endereço do boleto em PDF.
   */
  link?: string | null;
  /**
   * Situação.
   * 10 em aberto, 50 recebido; 70 de teste e 90 cancelado constam do filtro e do relatório.
   * `10` em aberto, `50` recebido, `70` de teste, `90` cancelado.
   */
  situacao?: 10 | 50 | 70 | 90 | (number & {}) | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Que os retornos foram lidos. */
export interface RetornoVerificado {
  /**
   * Ok.
   * 1 quando foram.
   * Inteiro.
   */
  ok?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de cobranças por Pix. */
export interface PaginaPix {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Pix[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma cobrança por Pix, como vem na lista. */
export interface Pix {
  /**
   * Código.
   * Código do Pix.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Situação.
   * 10 em aberto, 20 recebido, 90 cancelado.
   * `10` em aberto, `20` recebido, `90` cancelado.
   */
  status?: 10 | 20 | 90 | (number & {}) | null;
  /**
   * Financeiro.
   * Código do recebimento cobrado.
   * Inteiro.
   */
  codFinanceiro?: number | null;
  /**
   * Página da cobrança.
   * Endereço em que o cliente paga.
   */
  urlExterna?: string | null;
  /**
   * Detalhes.
   * O que o banco diz da cobrança.
   */
  detalhesCobranca?: DetalhesCobranca | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O que o banco diz da cobrança. */
export interface DetalhesCobranca {
  /**
   * Solicitação.
   * Número da solicitação no banco.
   * Inteiro.
   */
  numeroSolicitacao?: number | null;
  /**
   * Valor pedido.
   * Valor da solicitação.
   * Até 16 casas decimais.
   */
  valorSolicitacao?: number | null;
  /**
   * Pix.
   * O código do Pix. Na resposta do cadastro a chave é informacoesPIX.
   */
  informacoesPix?: InformacoesPix | null;
  /**
   * Boleto.
   * O boleto que acompanha o Pix.
   */
  informacoesBoleto?: InformacoesBoleto | null;
  /**
   * Vencimento.
   * O vencimento, a multa e os juros.
   */
  vencimento?: VencimentoPix | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O código do Pix. */
export interface InformacoesPix {
  /**
   * Identificador.
   * Identificador da cobrança no Pix.
   */
  txId?: string | null;
  /**
   * Pix copia e cola.
   * Texto do QR code.
   */
  textoQrCode?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O boleto que acompanha o Pix. */
export interface InformacoesBoleto {
  /**
   * Linha digitável.
   * Vazia quando não há boleto.
   */
  linhaDigitavel?: string | null;
  /**
   * Código de barras.
   * Vazio quando não há boleto.
   */
  textoCodigoBarras?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O vencimento, a multa e os juros. */
export interface VencimentoPix {
  /**
   * Data.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Multa (%).
   * Multa por atraso, em por cento.
   * Até 16 casas decimais.
   */
  multaPercentual?: number | null;
  /**
   * Multa fixa.
   * Multa por atraso, em reais.
   * Até 16 casas decimais.
   */
  multaValorFixo?: number | null;
  /**
   * Juros (%).
   * Juros por atraso, em por cento.
   * Até 16 casas decimais.
   */
  jurosPercentual?: number | null;
  /**
   * Descontos.
   * Descontos até certas datas. O manual só os mostra vazios.
   */
  descontos?: unknown | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma cobrança que foi gerada. */
export interface PixGerado {
  /**
   * Código.
   * Código do Pix.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * E-mails.
   * E-mails do cliente, num texto só.
   */
  emails?: string | null;
  /**
   * Chave externa.
   * Chave da página pública da cobrança.
   */
  chaveExterna?: string | null;
  /**
   * Resposta do banco.
   * O que o banco respondeu.
   */
  resposta?: DetalhesCobranca | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma cobrança com o histórico. */
export interface DetalhePix {
  /**
   * Dados.
   * Os dados da cobrança.
   */
  dados: DadosPix;
  /**
   * Histórico.
   * O que aconteceu com ela.
   */
  historico?: EventoPix[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Os dados de uma cobrança. */
export interface DadosPix {
  /**
   * Código.
   * Código do Pix.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Criação.
   * Quando foi gerado.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  created_at?: string | null;
  /**
   * Pagamento.
   * Quando foi pago.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtPagamento?: string | null;
  /**
   * Crédito.
   * Data em que o valor foi creditado.
   * `AAAA-MM-DD`.
   */
  dtCredito?: string | null;
  /**
   * Chave externa.
   * Chave da página pública da cobrança.
   */
  chaveExterna?: string | null;
  /**
   * Valor pago.
   * Valor que foi pago.
   * Até 16 casas decimais.
   */
  valorPago?: number | null;
  /**
   * Situação.
   * 10 em aberto, 20 recebido, 90 cancelado.
   * `10` em aberto, `20` recebido, `90` cancelado.
   */
  situacao?: 10 | 20 | 90 | (number & {}) | null;
  /**
   * Recebimentos.
   * Códigos dos recebimentos cobrados.
   */
  codFinanceiros?: string | null;
  /**
   * Descrição.
   * Descrição dos recebimentos.
   */
  descFinanceiros?: string | null;
  /**
   * Documento.
   * Número do documento do recebimento.
   */
  numDocFin?: string | null;
  /**
   * Observações.
   * Observações do recebimento.
   */
  obsFin?: string | null;
  /**
   * Situação do recebimento.
   * 20 a receber, 40 recebido.
   * Inteiro.
   */
  situacaoFin?: number | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVencimento?: string | null;
  /**
   * Dias.
   * Dias desde o vencimento.
   * Inteiro.
   */
  diff?: number | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Contato.
   * Nome do contato.
   */
  contato?: string | null;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * E-mail do contato.
   * E-mail do cliente.
   */
  contatoEmail?: string | null;
  /**
   * CPF ou CNPJ do contato.
   * Documento do cliente.
   */
  contatoCpfcnpj?: string | null;
  /**
   * Fantasia do contato.
   * Nome fantasia do cliente.
   */
  contatoFantasia?: string | null;
  /**
   * Logradouro.
   * Rua de quem recebe.
   */
  end?: string | null;
  /**
   * Número.
   * Número do endereço.
   */
  num?: string | null;
  /**
   * Bairro.
   * Bairro.
   */
  bairro?: string | null;
  /**
   * Cidade.
   * Nome da cidade.
   */
  cidadeNome?: string | null;
  /**
   * UF.
   * Estado, em duas letras.
   */
  uf?: string | null;
  /**
   * Recebedor.
   * Nome de quem recebe.
   */
  nome?: string | null;
  /**
   * Nome fantasia.
   * Nome fantasia ou apelido.
   */
  fantasia?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento de quem recebe.
   */
  cpfcnpj?: string | null;
  /**
   * Valor total.
   * Total do registro.
   * Até 16 casas decimais.
   */
  valorTotal?: number | null;
  /**
   * Telefones.
   * Telefones, num texto só.
   */
  fones?: string | null;
  /**
   * Detalhes.
   * O que o banco diz da cobrança.
   */
  pixInfo?: DetalhesCobranca | null;
  /**
   * Visto pelo cliente.
   * Quando o cliente abriu a página; nulo na amostra.
   * `AAAA-MM-DD HH:MM:SS`.
   * Sem prova no manual nem em captura.
   */
  visualizado?: string | null;
  /**
   * Visto por dentro.
   * Quando alguém da conta a abriu; nulo na amostra.
   * `AAAA-MM-DD HH:MM:SS`.
   * Sem prova no manual nem em captura.
   */
  visualizadoInterno?: string | null;
  /**
   * Página da cobrança.
   * Endereço em que o cliente paga.
   */
  link?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um acontecimento de uma cobrança. */
export interface EventoPix {
  /**
   * Código.
   * Código do evento.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Código na origem.
   * Código do registro de origem.
   * Inteiro.
   */
  codModulo?: number | null;
  /**
   * Módulo.
   * Módulo do eGestor.
   */
  modulo?: string | null;
  /**
   * Quando.
   * Quando aconteceu.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  data?: string | null;
  /**
   * Interno.
   * Se é só para a casa. Vem como texto, 0 ou 1.
   * Inteiro.
   */
  interno?: number | null;
  /**
   * Evento.
   * O que aconteceu.
   */
  msg?: string | null;
  /**
   * Detalhes.
   * Nomes e valores à escolha do sistema; números podem vir com vírgula.
   */
  obs?: Record<string, unknown> | null;
  /**
   * Processo.
   * Processo que o gravou.
   */
  pid?: string | null;
  /**
   * Usuário.
   * Quem o fez.
   */
  usuario?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A situação de uma cobrança. */
export interface SituacaoPix {
  /**
   * Situação.
   * Por extenso: pago.
   */
  situacao?: string | null;
  /**
   * Valor pago.
   * Valor que foi pago.
   * Até 16 casas decimais.
   */
  valorPago?: number | null;
  /**
   * NSU.
   * Identificação do pagamento no banco.
   */
  nsu?: string | null;
  /**
   * Pagamento.
   * Quando foi pago.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtPgto?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** A conta em que os Pix são creditados. */
export interface CredencialPix {
  /**
   * Convênio.
   * Número do convênio.
   */
  numeroConvenio?: string | null;
  /**
   * Participante.
   * Número do participante.
   */
  numeroParticipante?: string | null;
  /**
   * Titular.
   * Titular da conta.
   */
  nomeParticipante?: string | null;
  /**
   * Tipo de documento.
   * 1 é CPF na amostra.
   * Inteiro.
   */
  tipoDocumento?: number | null;
  /**
   * Documento.
   * CPF ou CNPJ do titular. A amostra o escreve como número com zero à esquerda, que não é JSON.
   */
  numeroDocumento?: string | null;
  /**
   * Situação.
   * Código da situação do participante.
   * Inteiro.
   */
  codigoEstadoParticipante?: number | null;
  /**
   * Conta.
   * Número da conta.
   */
  numeroConta?: string | null;
  /**
   * Agência.
   * Número da agência.
   */
  numeroAgencia?: string | null;
  /**
   * Tipo de conta.
   * Código do tipo de conta.
   * Inteiro.
   */
  tipoConta?: number | null;
  /**
   * Variação.
   * Variação da poupança.
   * Inteiro.
   */
  variacaoPoupanca?: number | null;
  /**
   * ISPB.
   * Identificação do banco no Pix.
   */
  codigoIspb?: string | null;
  /**
   * Instituição.
   * Nome do banco.
   */
  instituicao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Extrato financeiro. Outras colunas vêm conforme o pedido. */
export interface LinhaExtratoFinanceiro {
  /**
   * Pagamento.
   * Data de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto?: string | null;
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /**
   * Contato.
   * Nome do contato.
   */
  contato?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Saldo.
   * Saldo depois da linha.
   * Até 16 casas decimais.
   */
  saldo?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O fluxo de caixa, por grupo. */
export interface FluxoDeCaixa {
  /**
   * Receitas.
   * As linhas do grupo.
   */
  receitas?: LinhaFluxoDeCaixa[] | null;
  /**
   * Despesas.
   * As linhas do grupo.
   */
  despesas?: LinhaFluxoDeCaixa[] | null;
  /**
   * Resumo.
   * As linhas do grupo.
   */
  resumo?: LinhaFluxoDeCaixa[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Fluxo de caixa. Outras colunas vêm conforme o pedido. */
export interface LinhaFluxoDeCaixa {
  /**
   * Linha.
   * Nome da linha. As outras colunas são os períodos, como aJan2017.
   */
  descr?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O fluxo financeiro pelo plano de contas. */
export interface FluxoFinanceiro {
  /**
   * Sem plano.
   * O que não está no plano de contas.
   */
  semPlano?: SomaFluxoFinanceiro | null;
  /**
   * Plano cancelado.
   * O que está em contas canceladas do plano.
   */
  planoCancelado?: SomaFluxoFinanceiro | null;
  /**
   * Transferências.
   * O que passou de uma conta a outra.
   */
  transfEntreContas?: SomaFluxoFinanceiro | null;
  /**
   * Receitas.
   * As linhas de cada grupo; a chave é o nome dele.
   */
  receitas?: Record<string, LinhaFluxoFinanceiro[]> | null;
  /**
   * Despesas.
   * As linhas de cada grupo; a chave é o nome dele.
   */
  despesas?: Record<string, LinhaFluxoFinanceiro[]> | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O que entrou e o que saiu. */
export interface SomaFluxoFinanceiro {
  /**
   * Entradas.
   * Soma do que entrou, ou nulo.
   * Até 16 casas decimais.
   */
  valorIn?: number | null;
  /**
   * Saídas.
   * Soma do que saiu, ou nulo.
   * Até 16 casas decimais.
   */
  valorOut?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Fluxo financeiro. Outras colunas vêm conforme o pedido. */
export interface LinhaFluxoFinanceiro {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Nome.
   * Nome do registro.
   */
  nome?: string | null;
  /**
   * Tipo.
   * Tipo da linha.
   */
  tipo?: string | null;
  /**
   * Grupo.
   * Grupo da conta.
   */
  pai?: string | null;
  /**
   * Entradas.
   * Soma do que entrou, ou nulo.
   * Até 16 casas decimais.
   */
  valorIn?: number | null;
  /**
   * Saídas.
   * Soma do que saiu, ou nulo.
   * Até 16 casas decimais.
   */
  valorOut?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório DRE. Outras colunas vêm conforme o pedido. */
export interface LinhaDre {
  /**
   * Linha.
   * Nome da linha, com o sinal na frente.
   */
  dre?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Fluxo futuro. Outras colunas vêm conforme o pedido. */
export interface LinhaFluxoFuturo {
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * A receber.
   * Soma a receber no dia.
   * Até 16 casas decimais.
   */
  aReceber?: number | null;
  /**
   * A pagar.
   * Soma a pagar no dia.
   * Até 16 casas decimais.
   */
  aPagar?: number | null;
  /**
   * Saldo.
   * Saldo depois da linha.
   * Até 16 casas decimais.
   */
  saldo?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Fluxo futuro detalhado. Outras colunas vêm conforme o pedido. */
export interface LinhaFluxoFuturoDetalhado {
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /**
   * Contato.
   * Nome do contato.
   */
  contato?: string | null;
  /**
   * A receber.
   * Soma a receber no dia.
   * Até 16 casas decimais.
   */
  aReceber?: number | null;
  /**
   * A pagar.
   * Soma a pagar no dia.
   * Até 16 casas decimais.
   */
  aPagar?: number | null;
  /**
   * Saldo.
   * Saldo depois da linha.
   * Até 16 casas decimais.
   */
  saldo?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Lançamentos cancelados. Outras colunas vêm conforme o pedido. */
export interface LinhaLancamentosCancelados {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD`.
   */
  dtCad?: string | null;
  /**
   * Cancelamento.
   * Quando foi cancelado.
   * `AAAA-MM-DD`.
   */
  dtDel?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Motivo.
   * Motivo do cancelamento.
   */
  motivoDel?: string | null;
  /**
   * Situação.
   * Situação do registro.
   * Inteiro.
   */
  situacao?: number | null;
  /**
   * Usuário.
   * Nome do usuário.
   */
  usuario?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Financeiro personalizado. Outras colunas vêm conforme o pedido. */
export interface LinhaPersonalizadoFinanceiro {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Conta.
   * Conta disponível.
   * Inteiro.
   */
  codDisponivel?: number | null;
  /**
   * Plano de contas.
   * Código da conta no plano de contas.
   * Inteiro.
   */
  codPlanoContas?: number | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Competência.
   * Data de competência.
   * `AAAA-MM-DD`.
   */
  dtComp?: string | null;
  /**
   * Cancelamento.
   * Quando foi cancelado.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtDel?: string | null;
  /**
   * Motivo.
   * Motivo do cancelamento.
   */
  motivoDel?: string | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Conta disponível.
   * Nome da conta.
   */
  disponivel?: string | null;
  /**
   * Plano de contas.
   * Nome da conta no plano.
   */
  planoContas?: string | null;
  /**
   * Contato.
   * Nome do contato.
   */
  contato?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Financeiro por vendedor. Outras colunas vêm conforme o pedido. */
export interface LinhaFinanceiroPorVendedor {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Cliente.
   * Nome do cliente.
   */
  nomeCliente?: string | null;
  /**
   * Vendedor.
   * Nome do vendedor.
   */
  responsavel?: string | null;
  /**
   * Operação.
   * De onde veio o lançamento.
   */
  operacao?: string | null;
  /**
   * Situação.
   * Situação, por extenso.
   */
  situFinanc?: string | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Valor total.
   * Total do registro.
   * Até 16 casas decimais.
   */
  valorTotal?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Comissões por financeiro. Outras colunas vêm conforme o pedido. */
export interface LinhaComissoesFinanceiro {
  /**
   * Financeiro.
   * Código do lançamento.
   * Inteiro.
   */
  codFinanc?: number | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /**
   * Cliente.
   * Nome do cliente.
   */
  cliente?: string | null;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Base.
   * Base da comissão.
   * Até 16 casas decimais.
   */
  baseCalc?: number | null;
  /**
   * Comissão (%).
   * Comissão, em por cento.
   * Até 16 casas decimais.
   */
  percComissao?: number | null;
  /**
   * Comissão.
   * Valor da comissão.
   * Até 16 casas decimais.
   */
  valorComissao?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Custos das cobranças. Outras colunas vêm conforme o pedido. */
export interface LinhaCustosDasCobrancas {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD`.
   */
  dtCad?: string | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Taxa.
   * Taxa cobrada pelo recebimento ou pagamento.
   * Até 16 casas decimais.
   */
  taxa?: number | null;
  /**
   * Saldo.
   * Saldo depois da linha.
   * Até 16 casas decimais.
   */
  saldo?: number | null;
  /**
   * Situação.
   * Situação do registro.
   * Inteiro.
   */
  situacao?: number | null;
  /**
   * Forma de pagamento.
   * Nome da forma de pagamento.
   */
  formaPgto?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Conciliação bancária. Outras colunas vêm conforme o pedido. */
export interface LinhaConciliacaoBancaria {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  cod?: number | null;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Conciliação.
   * Código da conciliação.
   * Inteiro.
   */
  codConc?: number | null;
  /**
   * Descrição no banco.
   * Descrição no extrato do banco.
   */
  descrConc?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Financeiro.
   * Código do lançamento.
   * Inteiro.
   */
  codFin?: number | null;
  /**
   * Conta.
   * Conta disponível.
   */
  codDisponivel?: string | null;
  /**
   * Descrição.
   * Descrição do lançamento.
   */
  descrFin?: string | null;
  /**
   * Valor no financeiro.
   * Valor do lançamento.
   * Até 16 casas decimais.
   */
  valorFin?: number | null;
  /**
   * Outra conta.
   * Conta da transferência, quando é uma.
   */
  codDisp2?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Boletos. Outras colunas vêm conforme o pedido. */
export interface LinhaBoletos {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Cliente.
   * Nome do cliente.
   */
  nomeCliente?: string | null;
  /**
   * Vencimento.
   * Data de vencimento.
   * `AAAA-MM-DD`.
   */
  dtVenc?: string | null;
  /**
   * Pagamento.
   * Data de pagamento.
   * `AAAA-MM-DD`.
   */
  dtPgto?: string | null;
  /**
   * Cancelamento.
   * Quando foi cancelado.
   * `AAAA-MM-DD`.
   */
  dtCancelado?: string | null;
  /**
   * Situação.
   * Situação do registro.
   */
  situacao?: string | null;
  /**
   * Remessa.
   * Situação no banco, por extenso.
   */
  sitRemessa?: string | null;
  /**
   * Valor pago.
   * Valor que foi pago.
   * Até 16 casas decimais.
   */
  valorPago?: number | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Vendas detalhadas. Outras colunas vêm conforme o pedido. */
export interface LinhaVendasDetalhadas {
  /**
   * Venda.
   * Código da venda.
   * Inteiro.
   */
  codVenda?: number | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `DD/MM/AAAA HH:MM`, com ou sem segundos.
   */
  dtCad?: string | null;
  /**
   * Data da venda.
   * Data da venda.
   * `DD/MM/AAAA`.
   */
  dtVenda?: string | null;
  /**
   * Cliente.
   * Nome do cliente.
   */
  cliente?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | null;
  /**
   * Vendedor.
   * Nome do vendedor.
   */
  vendedor?: string | null;
  /**
   * Endereço.
   * Endereço num texto só.
   */
  endereco?: string | null;
  /**
   * Telefone.
   * Telefones num texto só.
   */
  fone?: string | null;
  /**
   * Itens.
   * O que a linha reúne.
   */
  vendasItens?: ItemVendasDetalhadas[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um item da linha. */
export interface ItemVendasDetalhadas {
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codPerson?: string | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Produto ou serviço.
   * produto ou servico.
   */
  tipoProd?: string | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Custo.
   * Custo.
   * Até 16 casas decimais.
   */
  custo?: number | null;
  /**
   * Venda.
   * Valor vendido.
   * Até 16 casas decimais.
   */
  venda?: number | null;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 16 casas decimais.
   */
  desconto?: number | null;
  /**
   * Despesas acessórias.
   * Outras despesas.
   * Até 16 casas decimais.
   */
  outros?: number | null;
  /**
   * Observações do item.
   * Observações do item.
   */
  obsProd?: string | null;
  /**
   * Lucro.
   * Venda menos custo.
   * Até 16 casas decimais.
   */
  lucro?: number | null;
  /**
   * Markup (%).
   * Lucro sobre o custo.
   * Até 16 casas decimais.
   */
  markup?: number | null;
  /**
   * Margem (%).
   * Lucro sobre a venda.
   * Até 16 casas decimais.
   */
  mlucro?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Produtos vendidos. Outras colunas vêm conforme o pedido. */
export interface LinhaDetalhesProdutosVendidos {
  /**
   * Venda.
   * Código da venda.
   * Inteiro.
   */
  venda?: number | null;
  /**
   * Data da venda.
   * Data da venda.
   * `AAAA-MM-DD`.
   */
  dtVenda?: string | null;
  /**
   * Entrega.
   * Data de entrega.
   * `AAAA-MM-DD`.
   */
  dtEntrega?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro.
   */
  tags?: string | null;
  /**
   * Situação.
   * Situação do registro.
   * Inteiro.
   */
  situacao?: number | null;
  /**
   * Custo.
   * Custo.
   * Até 16 casas decimais.
   */
  custo?: number | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Preço.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  preco?: number | null;
  /**
   * Frete.
   * Valor do frete.
   * Até 16 casas decimais.
   */
  vFrete?: number | null;
  /**
   * Outras despesas.
   * Outras despesas.
   * Até 16 casas decimais.
   */
  vOutro?: number | null;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 16 casas decimais.
   */
  vDesc?: number | null;
  /**
   * IPI.
   * Valor do IPI.
   * Até 16 casas decimais.
   */
  vIPI?: number | null;
  /**
   * ST.
   * Valor da substituição tributária.
   * Até 16 casas decimais.
   */
  vST?: number | null;
  /**
   * Total.
   * Total da linha.
   * Até 16 casas decimais.
   */
  total?: number | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Produto ou serviço.
   * produto ou servico.
   */
  tipoProd?: string | null;
  /**
   * Custo total.
   * Custo vezes quantidade.
   * Até 16 casas decimais.
   */
  custoTotal?: number | null;
  /**
   * Venda total.
   * Preço vezes quantidade.
   * Até 16 casas decimais.
   */
  vendaTotal?: number | null;
  /**
   * Lucro.
   * Venda menos custo.
   * Até 16 casas decimais.
   */
  lucro?: number | null;
  /**
   * Markup (%).
   * Lucro sobre o custo.
   * Até 16 casas decimais.
   */
  markup?: number | null;
  /**
   * Margem (%).
   * Lucro sobre a venda.
   * Até 16 casas decimais.
   */
  mlucro?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Palavras-chave do produto.
   * Palavras-chave, num texto só.
   */
  tagsProd?: string | null;
  /**
   * EAN/GTIN.
   * Código de barras.
   */
  IcEAN?: string | null;
  /**
   * NCM.
   * Classificação da mercadoria.
   */
  INCM?: string | null;
  /**
   * CEST.
   * Código da substituição tributária.
   */
  ICEST?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  IcProd?: string | null;
  /**
   * Categoria.
   * Nome da categoria.
   */
  categoria?: string | null;
  /**
   * Cliente.
   * Nome do cliente.
   */
  cliente?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | null;
  /**
   * Vendedor.
   * Nome do vendedor.
   */
  vendedor?: string | null;
  /**
   * CFOP.
   * Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
   */
  cfop?: string | null;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos.
   * Inteiro.
   */
  codGrupTrib?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Comissões de vendas. Outras colunas vêm conforme o pedido. */
export interface LinhaComissoesVendas {
  /**
   * Vendedor.
   * Nome do vendedor.
   */
  vendedor?: string | null;
  /**
   * Comissão de serviços (%).
   * Vem com vírgula e sinal de por cento.
   * Até 16 casas decimais.
   */
  comissaoServico?: number | null;
  /**
   * Comissão de produtos (%).
   * Vem com vírgula e sinal de por cento.
   * Até 16 casas decimais.
   */
  comissaoProduto?: number | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro.
   */
  tags?: string | null;
  /**
   * Vendas.
   * O que a linha reúne.
   */
  vendas?: LinhaComissoesVendasVenda[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma venda da linha. */
export interface LinhaComissoesVendasVenda {
  /**
   * Venda.
   * Código da venda.
   * Inteiro.
   */
  codVenda?: number | null;
  /**
   * Cliente.
   * Nome do cliente.
   */
  cliente?: string | null;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Serviços.
   * Base dos serviços.
   * Até 16 casas decimais.
   */
  totalServicos?: number | null;
  /**
   * Produtos.
   * Base dos produtos.
   * Até 16 casas decimais.
   */
  totalProdutos?: number | null;
  /**
   * Comissão.
   * Valor da comissão.
   * Até 16 casas decimais.
   */
  valorComissao?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório ABC de produtos. Outras colunas vêm conforme o pedido. */
export interface LinhaAbcProdutosVendidos {
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codPerson?: string | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Preço médio.
   * Preço médio de uma unidade.
   * Até 16 casas decimais.
   */
  precoMedio?: number | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Estoque.
   * Quantidade em estoque.
   * Até 16 casas decimais.
   */
  estoque?: number | null;
  /**
   * Peso bruto.
   * Peso bruto somado.
   * Até 16 casas decimais.
   */
  pesoB?: number | null;
  /**
   * Peso líquido.
   * Peso líquido somado.
   * Até 16 casas decimais.
   */
  pesoL?: number | null;
  /**
   * Preço.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  preco?: number | null;
  /**
   * Custo.
   * Custo.
   * Até 16 casas decimais.
   */
  custo?: number | null;
  /**
   * Lucro.
   * Venda menos custo.
   * Até 16 casas decimais.
   */
  lucro?: number | null;
  /**
   * Margem (%).
   * Margem de lucro.
   * Até 16 casas decimais.
   */
  margem?: number | null;
  /**
   * Participação (%).
   * Parte do total.
   * Até 16 casas decimais.
   */
  share?: number | null;
  /**
   * Palavras-chave.
   * Palavras-chave dos itens, num texto só.
   */
  tagsItens?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório ABC de clientes. Outras colunas vêm conforme o pedido. */
export interface LinhaAbcClientesVendas {
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Contato.
   * Nome do contato.
   */
  contato?: string | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Média.
   * Valor médio de uma venda.
   * Até 16 casas decimais.
   */
  media?: number | null;
  /**
   * Participação (%).
   * Parte do total.
   * Até 16 casas decimais.
   */
  share?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Vendas por documento. Outras colunas vêm conforme o pedido. */
export interface LinhaVendasPorTipoDocumento {
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Vendedor.
   * Nome do vendedor.
   */
  vendedor?: string | null;
  /**
   * Total.
   * Total da linha.
   * Até 16 casas decimais.
   */
  total?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Vendas sem valores. Outras colunas vêm conforme o pedido. */
export interface LinhaVendasSemValores {
  /**
   * Venda.
   * Código da venda.
   * Inteiro.
   */
  codVenda?: number | null;
  /**
   * Itens.
   * O que a linha reúne.
   */
  vendasItens?: ItemVendasSemValores[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um item da linha. */
export interface ItemVendasSemValores {
  /**
   * Produto.
   * Código do produto.
   * Inteiro.
   */
  codProd?: number | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codPerson?: string | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Observações do item.
   * Observações do item.
   */
  obsAdic?: string | null;
  /**
   * Produto ou serviço.
   * produto ou servico.
   */
  tipoProd?: string | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Unidade.
   * Unidade do produto.
   */
  unidade?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Resumo de vendas. Outras colunas vêm conforme o pedido. */
export interface LinhaVendasResumo {
  /**
   * Mês.
   * Nome do mês. As outras colunas são os anos, como y2023; onde não houve venda, nada.
   */
  mes?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Compras detalhadas. Outras colunas vêm conforme o pedido. */
export interface LinhaComprasDetalhadas {
  /**
   * Compra.
   * Código da compra.
   * Inteiro.
   */
  codCompra?: number | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Data da compra.
   * Data da compra.
   * `AAAA-MM-DD`.
   */
  dtCompra?: string | null;
  /**
   * Fornecedor.
   * Nome do fornecedor.
   */
  fornecedor?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | null;
  /**
   * Endereço.
   * Endereço num texto só.
   */
  endereco?: string | null;
  /**
   * Telefone.
   * Telefones num texto só.
   */
  fone?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro.
   */
  tags?: string[] | null;
  /**
   * Forma de pagamento.
   * Nome da forma de pagamento.
   */
  formaPgto?: string | null;
  /**
   * Itens.
   * O que a linha reúne.
   */
  comprasItens?: ItemComprasDetalhadas[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um item da linha. */
export interface ItemComprasDetalhadas {
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codPerson?: string | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Valor total.
   * Total do registro.
   * Até 16 casas decimais.
   */
  valorTotal?: number | null;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 16 casas decimais.
   */
  desconto?: number | null;
  /**
   * Saldo atual.
   * Estoque de agora.
   * Até 16 casas decimais.
   */
  saldoAtual?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Produtos comprados. Outras colunas vêm conforme o pedido. */
export interface LinhaDetalhesProdutosComprados {
  /**
   * Compra.
   * Código da compra.
   * Inteiro.
   */
  compra?: number | null;
  /**
   * Data da compra.
   * Data da compra.
   * `AAAA-MM-DD`.
   */
  dtCompra?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD`.
   */
  dtCad?: string | null;
  /**
   * Entrega.
   * Data de entrega.
   * `AAAA-MM-DD`.
   */
  dtEntrega?: string | null;
  /**
   * Número da nota.
   * Número do documento fiscal.
   */
  numNota?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro.
   */
  tags?: string | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Produto.
   * Código do produto.
   * Inteiro.
   */
  codProd?: number | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Custo bruto.
   * Custo de uma unidade antes de descontos e impostos.
   * Até 16 casas decimais.
   */
  custoBruto?: number | null;
  /**
   * Total bruto.
   * Custo bruto vezes quantidade.
   * Até 16 casas decimais.
   */
  totalBruto?: number | null;
  /**
   * Custo calculado.
   * Custo com despesas e impostos.
   * Até 16 casas decimais.
   */
  custoCalculado?: number | null;
  /**
   * Preço sugerido.
   * Preço pela margem.
   * Até 16 casas decimais.
   */
  precoSugerido?: number | null;
  /**
   * Total líquido.
   * Custo calculado vezes quantidade.
   * Até 16 casas decimais.
   */
  totalLiquido?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  IcProd?: string | null;
  /**
   * Preço de venda.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  precoVenda?: number | null;
  /**
   * Categoria.
   * Nome da categoria.
   */
  categoria?: string | null;
  /**
   * Fornecedor.
   * Nome do fornecedor.
   */
  fornecedor?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Produções detalhadas. Outras colunas vêm conforme o pedido. */
export interface LinhaProducoesDetalhadas {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  cod?: number | null;
  /**
   * Insumos.
   * O que a linha reúne.
   */
  insumos?: LinhaProducoesDetalhadasInsumo[] | null;
  /**
   * Produto.
   * O que a linha reúne.
   */
  produto?: LinhaProducoesDetalhadasProduto[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um insumo da linha. */
export interface LinhaProducoesDetalhadasInsumo {
  /**
   * Tipo.
   * Tipo da linha.
   */
  tipo?: string | null;
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro.
   */
  codProduto?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  IxProd?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  IcProd?: string | null;
  /**
   * Unidade.
   * Unidade do produto.
   */
  IuCom?: string | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Perda (%).
   * Perda na produção.
   * Até 16 casas decimais.
   */
  pPerda?: number | null;
  /**
   * Quantidade perdida.
   * Quantidade que se perde.
   * Até 16 casas decimais.
   */
  qntPerda?: number | null;
  /**
   * Custo do insumo.
   * Custo do que entrou.
   * Até 16 casas decimais.
   */
  custoInsumo?: number | null;
  /**
   * Custo unitário.
   * Custo de uma unidade.
   * Até 16 casas decimais.
   */
  custoUnit?: number | null;
  /**
   * Custo extra.
   * Outros custos.
   * Até 16 casas decimais.
   */
  custoExtra?: number | null;
  /**
   * Custo.
   * Custo.
   * Até 16 casas decimais.
   */
  custo?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O produto da linha. */
export interface LinhaProducoesDetalhadasProduto {
  /**
   * Tipo.
   * Tipo da linha.
   */
  tipo?: string | null;
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro.
   */
  codProduto?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  IxProd?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  IcProd?: string | null;
  /**
   * Unidade.
   * Unidade do produto.
   */
  IuCom?: string | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Perda (%).
   * Perda na produção.
   * Até 16 casas decimais.
   */
  pPerda?: number | null;
  /**
   * Quantidade perdida.
   * Quantidade que se perde.
   * Até 16 casas decimais.
   */
  qntPerda?: number | null;
  /**
   * Custo do insumo.
   * Custo do que entrou.
   * Até 16 casas decimais.
   */
  custoInsumo?: number | null;
  /**
   * Custo unitário.
   * Custo de uma unidade.
   * Até 16 casas decimais.
   */
  custoUnit?: number | null;
  /**
   * Custo extra.
   * Outros custos.
   * Até 16 casas decimais.
   */
  custoExtra?: number | null;
  /**
   * Custo.
   * Custo.
   * Até 16 casas decimais.
   */
  custo?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Composições. Outras colunas vêm conforme o pedido. */
export interface LinhaComposicoes {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  cod?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Insumos.
   * O que a linha reúne.
   */
  insumos?: LinhaComposicoesInsumo[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um insumo da linha. */
export interface LinhaComposicoesInsumo {
  /**
   * Insumo.
   * Código do insumo.
   * Inteiro.
   */
  codInsumo?: number | null;
  /**
   * Nome do insumo.
   * Nome do insumo.
   */
  insumo?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  codProprio?: string | null;
  /**
   * Unidade.
   * Unidade do produto.
   */
  unidade?: string | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Perda (%).
   * Perda na produção.
   * Até 16 casas decimais.
   */
  pPerda?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O histórico de um contato. */
export interface HistoricoContato {
  /**
   * Financeiro.
   * As linhas do módulo.
   */
  Financeiro?: LinhaHistoricoContato[] | null;
  /**
   * Vendas.
   * As linhas do módulo.
   */
  Vendas?: LinhaHistoricoContato[] | null;
  /**
   * Compras.
   * As linhas do módulo.
   */
  Compras?: LinhaHistoricoContato[] | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Histórico de um contato. Outras colunas vêm conforme o pedido. */
export interface LinhaHistoricoContato {
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Situação.
   * Situação do registro.
   */
  situacao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Contatos personalizado. Outras colunas vêm conforme o pedido. */
export interface LinhaPersonalizadoContatos {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Nome.
   * Nome do registro.
   */
  nome?: string | null;
  /**
   * Nome fantasia.
   * Nome fantasia ou apelido.
   */
  fantasia?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | null;
  /**
   * Inscrição estadual.
   * Inscrição no estado.
   */
  ie?: string | null;
  /**
   * Indicador da IE.
   * Por extenso.
   */
  indIE?: string | null;
  /**
   * IE do substituto.
   * Inscrição de substituto tributário.
   */
  iest?: string | null;
  /**
   * Inscrição municipal.
   * Inscrição no município.
   */
  im?: string | null;
  /**
   * SUFRAMA.
   * Inscrição na SUFRAMA.
   */
  suframa?: string | null;
  /**
   * E-mails.
   * Num texto só.
   */
  emails?: string | null;
  /**
   * Logradouro.
   * Rua do contato.
   */
  end?: string | null;
  /**
   * Número.
   * Número do endereço.
   */
  num?: string | null;
  /**
   * Complemento.
   * Complemento do endereço.
   */
  compl?: string | null;
  /**
   * Bairro.
   * Bairro.
   */
  bairro?: string | null;
  /**
   * Cidade.
   * Nome da cidade.
   */
  cidadeNome?: string | null;
  /**
   * Código IBGE.
   * Código do município no IBGE.
   */
  cidadeCod?: string | null;
  /**
   * UF.
   * Estado, em duas letras.
   */
  uf?: string | null;
  /**
   * CEP.
   * Código postal.
   */
  cep?: string | null;
  /**
   * País.
   * País.
   */
  pais?: string | null;
  /**
   * Telefones.
   * Num texto só.
   */
  fones?: string | null;
  /**
   * Nascimento.
   * Data de nascimento.
   * `AAAA-MM-DD`.
   */
  dtNasc?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro.
   */
  tags?: string | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Aniversariantes do mês. Outras colunas vêm conforme o pedido. */
export interface LinhaAniversariantesDoMes {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Nome.
   * Nome do registro.
   */
  nome?: string | null;
  /**
   * E-mails.
   * Num texto só.
   */
  emails?: string | null;
  /**
   * Telefones.
   * Num texto só.
   */
  fones?: string | null;
  /**
   * Nascimento.
   * Data de nascimento.
   * `AAAA-MM-DD`.
   */
  dtNasc?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Inatividade de clientes. Outras colunas vêm conforme o pedido. */
export interface LinhaInatividadeClientes {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Nome.
   * Nome do registro.
   */
  nome?: string | null;
  /**
   * Última operação.
   * Data da última operação.
   * `AAAA-MM-DD`.
   */
  dataUltOper?: string | null;
  /**
   * Qual operação.
   * A última operação, por extenso.
   */
  codUltOper?: string | null;
  /**
   * Dias.
   * Dias sem comprar.
   * Inteiro.
   */
  inatividade?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Contatos duplicados. Outras colunas vêm conforme o pedido. */
export interface LinhaContatosDuplicados {
  /**
   * Vezes.
   * Quantas vezes se repete.
   * Inteiro.
   */
  vezes?: number | null;
  /**
   * Nome.
   * Nome do registro.
   */
  nome?: string | null;
  /**
   * CPF ou CNPJ.
   * Documento do contato, só os números.
   */
  cpfcnpj?: string | null;
  /**
   * Inscrição estadual.
   * Inscrição no estado.
   */
  ie?: string | null;
  /**
   * Códigos.
   * Os códigos, separados por vírgula.
   */
  codigos?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Produtos por fornecedor. Outras colunas vêm conforme o pedido. */
export interface LinhaProdutosPorFornecedor {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Fornecedor.
   * Nome do fornecedor.
   */
  fornec?: string | null;
  /**
   * Produto.
   * Código do produto ou serviço.
   * Inteiro.
   */
  codProduto?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Custo.
   * Custo, ou a média deles.
   * Até 16 casas decimais.
   */
  custoOuMedia?: number | null;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 16 casas decimais.
   */
  vDesc?: number | null;
  /**
   * Despesas.
   * Outras despesas.
   * Até 16 casas decimais.
   */
  vDesp?: number | null;
  /**
   * IPI.
   * Valor do IPI.
   * Até 16 casas decimais.
   */
  vIPI?: number | null;
  /**
   * ST.
   * Valor da substituição tributária.
   * Até 16 casas decimais.
   */
  vST?: number | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Total.
   * Total da linha.
   * Até 16 casas decimais.
   */
  total?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Estoque mínimo. Outras colunas vêm conforme o pedido. */
export interface LinhaEstoqueMinimo {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Estoque.
   * Quantidade em estoque.
   * Até 16 casas decimais.
   */
  estoque?: number | null;
  /**
   * Mínimo.
   * Estoque mínimo.
   * Até 16 casas decimais.
   */
  minimo?: number | null;
  /**
   * Reservado.
   * Quantidade reservada.
   * Até 16 casas decimais.
   */
  reservado?: number | null;
  /**
   * Em compra.
   * Quantidade em ordens de compra.
   * Até 16 casas decimais.
   */
  oc?: number | null;
  /**
   * Custo.
   * Custo.
   * Até 16 casas decimais.
   */
  custo?: number | null;
  /**
   * Saldo.
   * Saldo depois da linha.
   * Até 16 casas decimais.
   */
  saldo?: number | null;
  /**
   * Categoria.
   * Nome da categoria.
   */
  categoria?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Estoque em um dia. Outras colunas vêm conforme o pedido. */
export interface LinhaEstoqueDoDia {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Estoque.
   * Quantidade em estoque.
   * Até 16 casas decimais.
   */
  estoque?: number | null;
  /**
   * Custo.
   * Custo.
   * Até 16 casas decimais.
   */
  custo?: number | null;
  /**
   * Total.
   * Total da linha.
   * Até 16 casas decimais.
   */
  total?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Estoque histórico. Outras colunas vêm conforme o pedido. */
export interface LinhaEstoqueHistorico {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Estoque.
   * Quantidade em estoque.
   * Até 16 casas decimais.
   */
  estoque?: number | null;
  /**
   * Preço de custo.
   * Custo de uma unidade.
   * Até 16 casas decimais.
   */
  precoCusto?: number | null;
  /**
   * Preço de venda.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  precoVenda?: number | null;
  /**
   * Custo total.
   * Custo vezes quantidade.
   * Até 16 casas decimais.
   */
  custoTotal?: number | null;
  /**
   * Venda total.
   * Preço vezes quantidade.
   * Até 16 casas decimais.
   */
  vendaTotal?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Sugestão de compra. Outras colunas vêm conforme o pedido. */
export interface LinhaSugestaoCompra {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  produto?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  IcProd?: string | null;
  /**
   * Último custo.
   * Custo da última compra.
   * Até 16 casas decimais.
   */
  ultCusto?: number | null;
  /**
   * Vendas.
   * Quantidade vendida.
   * Até 16 casas decimais.
   */
  totVendas?: number | null;
  /**
   * Giro diário.
   * Venda média de um dia.
   * Até 16 casas decimais.
   */
  giroDiario?: number | null;
  /**
   * Estoque.
   * Estoque de agora.
   * Até 16 casas decimais.
   */
  estoqueAtual?: number | null;
  /**
   * Dias de estoque.
   * Dias para os quais o estoque basta.
   * Até 16 casas decimais.
   */
  diasEstoque?: number | null;
  /**
   * Mínimo.
   * Estoque mínimo.
   * Até 16 casas decimais.
   */
  estoqueMin?: number | null;
  /**
   * Comprar.
   * Quantidade a comprar.
   * Até 16 casas decimais.
   */
  sugestao?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Produtos duplicados. Outras colunas vêm conforme o pedido. */
export interface LinhaProdutosDuplicados {
  /**
   * Vezes.
   * Quantas vezes se repete.
   * Inteiro.
   */
  vezes?: number | null;
  /**
   * Categoria.
   * Nome da categoria.
   */
  nomeCateg?: string | null;
  /**
   * Produto.
   * Nome do produto.
   */
  IxProd?: string | null;
  /**
   * Código próprio.
   * Código que a loja dá ao produto.
   */
  IcProd?: string | null;
  /**
   * EAN/GTIN.
   * Código de barras.
   */
  IcEAN?: string | null;
  /**
   * Códigos.
   * Os códigos, separados por vírgula.
   */
  codigos?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Movimentação de um produto. Outras colunas vêm conforme o pedido. */
export interface LinhaMovimentacaoProduto {
  /**
   * Tipo.
   * entrada ou saida.
   */
  tipo?: string | null;
  /**
   * Quantidade.
   * Quantidade do movimento.
   * Até 16 casas decimais.
   */
  quantidade?: number | null;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Descrição.
   * Descrição do registro.
   */
  descricao?: string | null;
  /**
   * Saldo.
   * Saldo depois da linha.
   * Até 16 casas decimais.
   */
  saldo?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Produtos personalizado. Outras colunas vêm conforme o pedido. */
export interface LinhaPersonalizadoProdutos {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Produto.
   * Nome do produto.
   */
  IxProd?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Impostos de NFS-e. Outras colunas vêm conforme o pedido. */
export interface LinhaNfseImpostos {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Emissão.
   * Data da emissão.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtEmissao?: string | null;
  /**
   * Número da NFS-e.
   * Número dado pela prefeitura.
   * Inteiro.
   */
  numeroNFSe?: number | null;
  /**
   * Valor líquido.
   * Valor depois das retenções.
   * Até 16 casas decimais.
   */
  valorLiquido?: number | null;
  /**
   * Nome.
   * Nome do registro.
   */
  nome?: string | null;
  /**
   * ISSQN.
   * Valor do ISSQN.
   * Até 16 casas decimais.
   */
  issqn?: number | null;
  /**
   * INSS.
   * Valor do INSS.
   * Até 16 casas decimais.
   */
  inss?: number | null;
  /**
   * PIS.
   * Valor do PIS.
   * Até 16 casas decimais.
   */
  pis?: number | null;
  /**
   * COFINS.
   * Valor da COFINS.
   * Até 16 casas decimais.
   */
  cofins?: number | null;
  /**
   * CSLL.
   * Valor da CSLL.
   * Até 16 casas decimais.
   */
  csll?: number | null;
  /**
   * IRRF.
   * Valor do IRRF.
   * Até 16 casas decimais.
   */
  irrf?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Resumo de NF-e. Outras colunas vêm conforme o pedido. */
export interface LinhaNfeResumo {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Nome.
   * Nome do registro.
   */
  nome?: string | null;
  /**
   * Número da nota.
   * Número do documento fiscal.
   */
  numNota?: string | null;
  /**
   * CFOP.
   * Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
   */
  cfop?: string | null;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD`.
   */
  data?: string | null;
  /**
   * Situação.
   * Situação do registro.
   */
  situacao?: string | null;
  /**
   * Valor da nota.
   * Total da nota.
   * Até 16 casas decimais.
   */
  vNF?: number | null;
  /**
   * ICMS.
   * Valor do ICMS.
   * Até 16 casas decimais.
   */
  vICMS?: number | null;
  /**
   * IPI.
   * Valor do IPI.
   * Até 16 casas decimais.
   */
  vIPI?: number | null;
  /**
   * PIS.
   * Valor do PIS.
   * Até 16 casas decimais.
   */
  vPIS?: number | null;
  /**
   * COFINS.
   * Valor da COFINS.
   * Até 16 casas decimais.
   */
  vCOFINS?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Totais de NF-e. Outras colunas vêm conforme o pedido. */
export interface LinhaNfeTotaisPorPeriodo {
  /**
   * Nome.
   * Nome do total.
   */
  key?: string | null;
  /**
   * Valor.
   * O total.
   * Até 16 casas decimais.
   */
  value?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Registro de eventos. Outras colunas vêm conforme o pedido. */
export interface LinhaRegistroEventos {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Código na origem.
   * Código do registro de origem.
   * Inteiro.
   */
  codModulo?: number | null;
  /**
   * Módulo.
   * Módulo do eGestor.
   */
  modulo?: string | null;
  /**
   * Usuário.
   * Nome do usuário.
   */
  usuario?: string | null;
  /**
   * Evento.
   * O que aconteceu.
   */
  msg?: string | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Data.
   * Data.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  data?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma linha do relatório Registro de acessos. Outras colunas vêm conforme o pedido. */
export interface LinhaRegistroAcessos {
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Usuário.
   * Nome do usuário.
   */
  usuario?: string | null;
  /**
   * IP.
   * Endereço de onde se entrou.
   */
  ip?: string | null;
  /**
   * Entrada.
   * Quando entrou.
   * `DD/MM/AAAA HH:MM`, com ou sem segundos.
   */
  entrada?: string | null;
  /**
   * Saída.
   * Quando saiu.
   * `DD/MM/AAAA HH:MM`, com ou sem segundos.
   */
  saida?: string | null;
  /**
   * Minutos.
   * Quanto durou, em minutos.
   * Inteiro.
   */
  duracao?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de NFS-e. */
export interface PaginaNfse {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Nfse[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma NFS-e. */
export interface Nfse {
  /**
   * Código.
   * Código da nota no eGestor.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Contato.
   * Código do contato; 0, nenhum.
   * Inteiro.
   */
  codContato?: number | null;
  /**
   * Nome do contato.
   * Nome do cliente ou fornecedor.
   */
  nomeContato?: string | null;
  /**
   * Venda.
   * Código da venda.
   * Inteiro.
   */
  codVenda?: number | null;
  /**
   * Número do RPS.
   * Número do recibo provisório.
   * Inteiro.
   */
  numeroRPS?: number | null;
  /**
   * Número da NFS-e.
   * Número dado pela prefeitura.
   * Inteiro.
   */
  numeroNFSe?: number | null;
  /**
   * Chave do RPS.
   * Chave do recibo provisório.
   */
  chaveRPS?: string | null;
  /**
   * Série.
   * Série da nota.
   */
  serie?: string | null;
  /**
   * Ambiente.
   * 1 produção, 2 homologação.
   * Inteiro.
   */
  ambiente?: number | null;
  /**
   * Emissão.
   * Data da emissão.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtEmissao?: string | null;
  /**
   * Cadastro.
   * Quando foi cadastrado, sem fuso.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtCad?: string | null;
  /**
   * Valor bruto.
   * Valor antes das retenções.
   * Até 16 casas decimais.
   */
  valorBruto?: number | null;
  /**
   * Valor líquido.
   * Valor depois das retenções.
   * Até 16 casas decimais.
   */
  valorLiquido?: number | null;
  /**
   * Observações.
   * Texto livre.
   */
  obs?: string | null;
  /**
   * Situação.
   * Diz se a nota vale; a mensagem da prefeitura não diz.
   * `10` autorizada, `20` aguarda retorno, `25` aguarda cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada.
   */
  situacao?: 10 | 20 | 25 | 30 | 40 | 90 | 99 | (number & {}) | null;
  /**
   * Retorno.
   * O que a prefeitura respondeu, com data e hora na frente.
   */
  situRetorno?: string | null;
  /**
   * Ativo.
   * Se o registro vale; falso ou 0 quando foi cancelado.
   */
  ativo?: boolean | null;
  /**
   * Itens.
   * Os serviços da nota; a lista de notas não os traz.
   */
  nfseItens?: ItemNfse[] | null;
  /**
   * Município do imposto.
   * 1 o da empresa, 2 o do cliente.
   * `1` o da empresa, `2` o do cliente.
   */
  munIncidencia?: 1 | 2 | (number & {}) | null;
  /**
   * Local da prestação.
   * 1 no município, 3 fora, 6 no exterior.
   * `1` no município, `3` fora do município, `6` outro, no exterior.
   */
  localPrest?: 1 | 3 | 6 | (number & {}) | null;
  /**
   * Palavras-chave.
   * Lista no detalhe; na lista de notas, um texto.
   */
  tags?: string | string[] | null;
  /**
   * Página de impressão.
   * Endereço para imprimir; pode ser de uma máquina interna, como http://fiscal/.
   */
  urlImpressao?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um serviço de uma nota. */
export interface ItemNfse {
  /**
   * Código.
   * Código do item.
   * Inteiro.
   */
  codigo?: number | null;
  /**
   * Nota.
   * Código da nota.
   * Inteiro.
   */
  codNfse?: number | null;
  /**
   * Serviço.
   * Código do serviço.
   * Inteiro.
   */
  codProduto?: number | null;
  /**
   * Item da lista de serviços.
   * Código na lista da Lei Complementar 116.
   */
  codListaServico?: string | null;
  /**
   * Serviço.
   * Nome do serviço.
   */
  servico?: string | null;
  /**
   * Grupo de tributos.
   * Código do grupo de tributos.
   * Inteiro.
   */
  codConfigTrib?: number | null;
  /**
   * Quantidade.
   * Quantidade.
   * Até 16 casas decimais.
   */
  quant?: number | null;
  /**
   * Preço.
   * Preço de uma unidade.
   * Até 16 casas decimais.
   */
  unitario?: number | null;
  /**
   * Desconto.
   * Valor do desconto.
   * Até 16 casas decimais.
   */
  vDesc?: number | null;
  /**
   * Total.
   * Total do item.
   * Até 16 casas decimais.
   */
  total?: number | null;
  /**
   * Impostos.
   * Os impostos do item.
   */
  configTrib?: ImpostosNfse | null;
  /**
   * Configuração.
   * Vazia na amostra.
   */
  configGeral?: unknown | null;
  /**
   * Observações.
   * Observações do item.
   */
  obs?: string | null;
  /**
   * Nome do grupo.
   * Nome do grupo de tributos.
   */
  descConfigTrib?: string | null;
  /**
   * CNAE.
   * Atividade econômica.
   */
  cnae?: string | null;
  /**
   * Campos extras.
   * Vazios na amostra.
   */
  camposExtras?: unknown | null;
  /**
   * Código de tributação.
   * Código do serviço no município.
   */
  codTributacaoMun?: string | null;
  /**
   * Dedução.
   * Valor da dedução.
   * Até 16 casas decimais.
   */
  vDeducao?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Os impostos de um item. */
export interface ImpostosNfse {
  /**
   * ISS.
   * O imposto ISS do item.
   */
  iss?: ImpostoNfse | null;
  /**
   * INSS.
   * O imposto INSS do item.
   */
  inss?: ImpostoNfse | null;
  /**
   * PIS.
   * O imposto PIS do item.
   */
  pis?: ImpostoNfse | null;
  /**
   * COFINS.
   * O imposto COFINS do item.
   */
  cofins?: ImpostoNfse | null;
  /**
   * CSLL.
   * O imposto CSLL do item.
   */
  csll?: ImpostoNfse | null;
  /**
   * IRRF.
   * O imposto IRRF do item.
   */
  irrf?: ImpostoNfse | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um imposto de um item. */
export interface ImpostoNfse {
  /**
   * Alíquota.
   * Alíquota, em por cento.
   * Até 16 casas decimais.
   */
  aliquota?: number | null;
  /**
   * Base.
   * Base de cálculo.
   * Até 16 casas decimais.
   */
  baseCalculo?: number | null;
  /**
   * Imposto.
   * Valor do imposto.
   * Até 16 casas decimais.
   */
  imposto?: number | null;
  /**
   * Retido.
   * Se o tomador retém.
   */
  retido?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de NF-e. */
export interface PaginaNfe {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Nfe[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma NF-e ou NFC-e. */
export interface Nfe {
  /**
   * Código.
   * Código da nota no eGestor.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Número.
   * Número da nota.
   * Inteiro.
   */
  numero?: number | null;
  /**
   * Venda.
   * Código da venda.
   * Inteiro.
   */
  codVenda?: number | null;
  /**
   * Cliente.
   * Nome do cliente.
   */
  cliente?: string | null;
  /**
   * Chave.
   * Chave de acesso da nota.
   */
  chave?: string | null;
  /**
   * E-mail.
   * Endereço de e-mail.
   */
  email?: string | null;
  /**
   * Ambiente.
   * 1 produção, 2 homologação.
   * Inteiro.
   */
  ambiente?: number | null;
  /**
   * Série.
   * Série da nota.
   */
  serie?: string | null;
  /**
   * Modelo.
   * 55 NF-e, 65 NFC-e.
   * Inteiro.
   */
  modelo?: number | null;
  /**
   * Emissão.
   * Data da emissão, na lista.
   * `AAAA-MM-DD`.
   */
  dtEmissao?: string | null;
  /**
   * Emissão.
   * Data da emissão, no detalhe: só a chave é outra.
   * `AAAA-MM-DD`.
   */
  dt_emissao?: string | null;
  /**
   * CFOP.
   * Código fiscal da operação.
   */
  cfop?: string | null;
  /**
   * Valor.
   * Valor.
   * Até 16 casas decimais.
   */
  valor?: number | null;
  /**
   * Situação.
   * Situação da nota.
   * `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
   */
  situacao?: 5 | 10 | 15 | 20 | 30 | 35 | 40 | 50 | 80 | 90 | 91 | (number & {}) | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de arquivos. */
export interface PaginaArquivos {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Arquivo[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um arquivo guardado. */
export interface Arquivo {
  /**
   * Código.
   * Código do arquivo.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Registro.
   * Código do registro a que o arquivo pertence.
   * Inteiro.
   */
  codModulo?: number | null;
  /**
   * Módulo.
   * Módulo do registro.
   */
  modulo?: string | null;
  /**
   * Nome.
   * Nome do arquivo.
   */
  nome?: string | null;
  /**
   * Descrição.
   * Texto livre.
   */
  descricao?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Tipo.
   * Tipo do conteúdo: image/png.
   */
  tipo?: string | null;
  /**
   * Envio.
   * Quando o arquivo foi enviado.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  dtEnvio?: string | null;
  /**
   * Tamanho.
   * Tamanho em bytes.
   * Inteiro.
   */
  tamanho?: number | null;
  /**
   * Endereço.
   * Endereço do arquivo; vale 10 minutos, e quem o tem baixa o arquivo.
   */
  linkDireto?: string | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Uma página de usuários. */
export interface PaginaUsuarios {
  /**
   * Total.
   * Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
   * Inteiro.
   */
  total?: number | null;
  /**
   * Por página.
   * Sempre 50.
   * Inteiro.
   */
  per_page?: number | null;
  /**
   * Página.
   * Número desta página.
   * Inteiro.
   */
  current_page?: number | null;
  /**
   * Última página.
   * Número da última página: depois dela não há mais.
   * Inteiro.
   */
  last_page?: number | null;
  /**
   * Próxima página.
   * Endereço da próxima página, ou nulo.
   */
  next_page_url?: string | null;
  /**
   * Página anterior.
   * Endereço da página anterior, ou nulo.
   */
  prev_page_url?: string | null;
  /**
   * Do registro.
   * Número do primeiro registro da página.
   * Inteiro.
   */
  from?: number | null;
  /**
   * Ao registro.
   * Número do último registro da página.
   * Inteiro.
   */
  to?: number | null;
  /**
   * Registros.
   * Os registros da página.
   */
  data: Usuario[];
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Um usuário da conta. */
export interface Usuario {
  /**
   * Código.
   * Código do usuário.
   * Inteiro.
   */
  codigo: number | null;
  /**
   * Nome.
   * Nome do usuário.
   */
  nome?: string | null;
  /**
   * Usuário.
   * Nome com que entra no sistema.
   */
  login?: string | null;
  /**
   * E-mail.
   * Endereço de e-mail.
   */
  email?: string | null;
  /**
   * Palavras-chave.
   * Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
   */
  tags?: string[] | null;
  /**
   * Permissões.
   * O que pode fazer; só o detalhe as traz.
   */
  permissoes?: string[] | null;
  /**
   * Acessa o sistema.
   * Se o usuário tem acesso ao sistema.
   */
  usuarioSistema?: boolean | null;
  /**
   * Vendedor.
   * Se é vendedor.
   */
  vendedor?: boolean | null;
  /**
   * Comissão de produtos.
   * Comissão sobre produtos, em por cento.
   * Até 16 casas decimais.
   */
  comisProd?: number | null;
  /**
   * Comissão de serviços.
   * Comissão sobre serviços, em por cento.
   * Até 16 casas decimais.
   */
  comisServ?: number | null;
  /**
   * Comissão financeira.
   * Comissão sobre o financeiro, em por cento.
   * Até 16 casas decimais.
   */
  comisFin?: number | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}

/** Para onde vão os avisos, e de quê. A resposta do cadastro não traz enviarComoJson. */
export interface Webhook {
  /**
   * Endereço.
   * Endereço que recebe os avisos.
   */
  endpoint?: string | null;
  /**
   * Chave de segurança.
   * Chave que vem no corpo de cada aviso; confira-a. Não é o token da API.
   */
  securityToken?: string | null;
  /**
   * Produtos.
   * Avisar de produtos.
   */
  produtos?: boolean | null;
  /**
   * Contatos.
   * Avisar de contatos.
   */
  contatos?: boolean | null;
  /**
   * Vendas.
   * Avisar de vendas.
   */
  vendas?: boolean | null;
  /**
   * Usuários.
   * Avisar de usuários.
   */
  usuarios?: boolean | null;
  /**
   * Financeiro.
   * Avisar de recebimentos e pagamentos. O texto do manual diz Financeiros; o valor é este.
   */
  financeiro?: boolean | null;
  /**
   * Como JSON.
   * Se os avisos vêm como JSON; sem isso vêm como formulário.
   */
  enviarComoJson?: boolean | null;
  /** O que a resposta traz além do que o manual documenta. */
  [campo: string]: unknown;
}
