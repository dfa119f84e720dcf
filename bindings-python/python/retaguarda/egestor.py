# Generated from the catalog by `cargo xtask gen`. Do not edit.
"""eGestor: what is sent, what is read, and the client."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ._engine import Record, Shapes
from ._face import Call, Client, Core, ListCall, Model, Resource, given
from ._options import Cursor, Options

if TYPE_CHECKING:
    from ._flow import ChangesFlow, ListFlow

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

__all__ = [
    "Ajuste",
    "AlteracaoContato",
    "AlteracaoDisponivel",
    "AlteracaoFormaPagamento",
    "AlteracaoPagamento",
    "AlteracaoPlanoConta",
    "AlteracaoProduto",
    "AlteracaoRecebimento",
    "AlteracaoServico",
    "AlteracaoVenda",
    "Arquivo",
    "ArquivoImagem",
    "BaixaPagamento",
    "BaixaRecebimento",
    "Boleto",
    "CadastroAjuste",
    "CadastroBoleto",
    "CadastroCategoria",
    "CadastroCompra",
    "CadastroContato",
    "CadastroDespesaVenda",
    "CadastroDevolucao",
    "CadastroDisponivel",
    "CadastroFinanceiroCompra",
    "CadastroFinanceiroVenda",
    "CadastroFormaPagamento",
    "CadastroItemAjuste",
    "CadastroItemCompra",
    "CadastroItemDevolucao",
    "CadastroItemNfse",
    "CadastroItemVenda",
    "CadastroNfe",
    "CadastroNfse",
    "CadastroPagamento",
    "CadastroPix",
    "CadastroPlanoConta",
    "CadastroProduto",
    "CadastroRecebimento",
    "CadastroServico",
    "CadastroVenda",
    "CadastroWebhook",
    "CamposCustomizados",
    "CamposCustomizadosEnviado",
    "Categoria",
    "CodigoAcesso",
    "CodigoDescricao",
    "CodigoGravado",
    "CodigoNome",
    "Compra",
    "Contato",
    "CredencialPix",
    "DadosPix",
    "DetalhePix",
    "DetalhesCobranca",
    "Devolucao",
    "DevolucaoGravada",
    "Disponivel",
    "Egestor",
    "Empresa",
    "EnvioArquivo",
    "EnvioFoto",
    "EventoPix",
    "FinanceiroCompra",
    "FinanceiroVenda",
    "FluxoDeCaixa",
    "FluxoFinanceiro",
    "FormaPagamento",
    "FotoEnviada",
    "GrupoTributos",
    "HistoricoContato",
    "Imagem",
    "ImpostoNfse",
    "ImpostosNfse",
    "InformacoesBoleto",
    "InformacoesPix",
    "ItemAjuste",
    "ItemCompra",
    "ItemComprasDetalhadas",
    "ItemDevolucao",
    "ItemMercadoLivre",
    "ItemNfse",
    "ItemVenda",
    "ItemVendasDetalhadas",
    "ItemVendasSemValores",
    "LinhaAbcClientesVendas",
    "LinhaAbcProdutosVendidos",
    "LinhaAniversariantesDoMes",
    "LinhaBoletos",
    "LinhaComissoesFinanceiro",
    "LinhaComissoesVendas",
    "LinhaComissoesVendasVenda",
    "LinhaComposicoes",
    "LinhaComposicoesInsumo",
    "LinhaComprasDetalhadas",
    "LinhaConciliacaoBancaria",
    "LinhaContatosDuplicados",
    "LinhaCustosDasCobrancas",
    "LinhaDetalhesProdutosComprados",
    "LinhaDetalhesProdutosVendidos",
    "LinhaDre",
    "LinhaEstoqueDoDia",
    "LinhaEstoqueHistorico",
    "LinhaEstoqueMinimo",
    "LinhaExtratoFinanceiro",
    "LinhaFinanceiroPorVendedor",
    "LinhaFluxoDeCaixa",
    "LinhaFluxoFinanceiro",
    "LinhaFluxoFuturo",
    "LinhaFluxoFuturoDetalhado",
    "LinhaHistoricoContato",
    "LinhaInatividadeClientes",
    "LinhaLancamentosCancelados",
    "LinhaMovimentacaoProduto",
    "LinhaNfeResumo",
    "LinhaNfeTotaisPorPeriodo",
    "LinhaNfseImpostos",
    "LinhaPersonalizadoContatos",
    "LinhaPersonalizadoFinanceiro",
    "LinhaPersonalizadoProdutos",
    "LinhaProducoesDetalhadas",
    "LinhaProducoesDetalhadasInsumo",
    "LinhaProducoesDetalhadasProduto",
    "LinhaProdutosDuplicados",
    "LinhaProdutosPorFornecedor",
    "LinhaRegistroAcessos",
    "LinhaRegistroEventos",
    "LinhaSugestaoCompra",
    "LinhaVendasDetalhadas",
    "LinhaVendasPorTipoDocumento",
    "LinhaVendasResumo",
    "LinhaVendasSemValores",
    "NfceGerada",
    "Nfe",
    "NfeGerada",
    "Nfse",
    "NfseGerada",
    "NotaCompra",
    "NotaVenda",
    "Pagamento",
    "PagamentoDevolucao",
    "PagamentoMercadoLivre",
    "PaginaAjustes",
    "PaginaArquivos",
    "PaginaBoletos",
    "PaginaCategorias",
    "PaginaCompras",
    "PaginaContatos",
    "PaginaDevolucoes",
    "PaginaDisponiveis",
    "PaginaFormasPagamento",
    "PaginaGruposTributos",
    "PaginaNfe",
    "PaginaNfse",
    "PaginaPagamentos",
    "PaginaPix",
    "PaginaPlanoContas",
    "PaginaProdutos",
    "PaginaRecebimentos",
    "PaginaServicos",
    "PaginaUsuarios",
    "PaginaVendas",
    "PedidoAbcClientesVendas",
    "PedidoAbcProdutosVendidos",
    "PedidoAniversariantesDoMes",
    "PedidoBoletos",
    "PedidoComissoesFinanceiro",
    "PedidoComissoesVendas",
    "PedidoComposicoes",
    "PedidoComprasDetalhadas",
    "PedidoConciliacaoBancaria",
    "PedidoContatosDuplicados",
    "PedidoCustosDasCobrancas",
    "PedidoDetalhesProdutosComprados",
    "PedidoDetalhesProdutosVendidos",
    "PedidoDre",
    "PedidoEstoqueDoDia",
    "PedidoEstoqueHistorico",
    "PedidoEstoqueMinimo",
    "PedidoExtratoFinanceiro",
    "PedidoFinanceiroPorVendedor",
    "PedidoFluxoDeCaixa",
    "PedidoFluxoFinanceiro",
    "PedidoFluxoFuturo",
    "PedidoFluxoFuturoDetalhado",
    "PedidoHistoricoContato",
    "PedidoInatividadeClientes",
    "PedidoLancamentosCancelados",
    "PedidoMercadoLivre",
    "PedidoMovimentacaoProduto",
    "PedidoNfce",
    "PedidoNfe",
    "PedidoNfeResumo",
    "PedidoNfeTotaisPorPeriodo",
    "PedidoNfseImpostos",
    "PedidoPersonalizadoContatos",
    "PedidoPersonalizadoFinanceiro",
    "PedidoPersonalizadoProdutos",
    "PedidoProducoesDetalhadas",
    "PedidoProdutosDuplicados",
    "PedidoProdutosPorFornecedor",
    "PedidoRegistroAcessos",
    "PedidoRegistroEventos",
    "PedidoSugestaoCompra",
    "PedidoVendasDetalhadas",
    "PedidoVendasPorTipoDocumento",
    "PedidoVendasResumo",
    "PedidoVendasSemValores",
    "Pix",
    "PixGerado",
    "PlanoConta",
    "Produto",
    "Recebimento",
    "RecebimentoDevolucao",
    "RecursoAjusteEstoque",
    "RecursoAutenticacao",
    "RecursoBoletos",
    "RecursoCategorias",
    "RecursoCompras",
    "RecursoConfigTrib",
    "RecursoContatos",
    "RecursoDevolucoes",
    "RecursoDiscoVirtual",
    "RecursoDisponiveis",
    "RecursoEmpresa",
    "RecursoFormasPagamento",
    "RecursoNfe",
    "RecursoNfse",
    "RecursoPagamentos",
    "RecursoPix",
    "RecursoPlanoContas",
    "RecursoProdutos",
    "RecursoRecebimentos",
    "RecursoRelatorios",
    "RecursoServicos",
    "RecursoUsuarios",
    "RecursoVendas",
    "RecursoWebhooks",
    "RenovacaoToken",
    "Resultado",
    "RetornoVerificado",
    "Servico",
    "SituacaoPix",
    "SomaFluxoFinanceiro",
    "Token",
    "TokenPessoal",
    "Usuario",
    "VencimentoPix",
    "Venda",
    "VendaMercadoLivre",
    "Webhook",
]


class TokenPessoal(TypedDict):
    """O pedido de token com o token pessoal."""

    grant_type: NotRequired[Literal["personal"] | None]
    """Forma de acesso.

    Sempre personal; vai sem que se informe.
    `"personal"` token pessoal.
    """
    personal_token: NotRequired[str]
    """Token pessoal.

    Token gerado em Configurações, aba API. Trate-o como texto: as partes não são base64url.
    """


class RenovacaoToken(TypedDict):
    """O pedido de token com o último token de renovação."""

    grant_type: NotRequired[Literal["refresh_token"] | None]
    """Forma de acesso.

    Sempre refresh_token; vai sem que se informe.
    `"refresh_token"` token de renovação.
    """
    refresh_token: NotRequired[str]
    """Token de renovação.

    O último que se recebeu.
    """
    client_id: NotRequired[str | None]
    """Aplicação.

    Identificação da aplicação. Nem todo cliente a envia.
    """
    client_secret: NotRequired[str | None]
    """Segredo da aplicação.

    Segredo da aplicação. Nem todo cliente o envia.
    """
    redirect_uri: NotRequired[str | None]
    """Endereço de retorno.

    O da configuração da aplicação; o SDK do fabricante não o envia aqui.
    """


class CodigoAcesso(TypedDict):
    """A troca do código de acesso por um token."""

    grant_type: NotRequired[Literal["authorization_code"] | None]
    """Forma de acesso.

    Sempre authorization_code; vai sem que se informe.
    `"authorization_code"` código de acesso.
    """
    code: str
    """Código.

    Código que veio no endereço de retorno.
    """
    client_id: NotRequired[str]
    """Aplicação.

    Identificação da aplicação.
    """
    client_secret: NotRequired[str]
    """Segredo da aplicação.

    Segredo da aplicação.
    """
    redirect_uri: NotRequired[str]
    """Endereço de retorno.

    O da configuração da aplicação.
    """


class CadastroContato(TypedDict):
    """Um contato a gravar."""

    nome: str
    """Nome.

    Nome ou razão social.
    Até 60 caracteres.
    """
    fantasia: NotRequired[str | None]
    """Nome fantasia.

    Nome fantasia ou apelido.
    Até 60 caracteres.
    """
    tipo: Sequence[Literal["cliente", "fornecedor", "transportadora"]]
    """Tipo.

    Um ou mais papéis do contato.
    """
    nomeParaContato: NotRequired[str | None]
    """Falar com.

    Pessoa com quem se fala neste contato.
    Até 60 caracteres.
    """
    cpfcnpj: NotRequired[str | int | None]
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """
    dtNasc: NotRequired[date | str | None]
    """Nascimento.

    Data de nascimento.
    `AAAA-MM-DD`.
    """
    emails: NotRequired[Sequence[str] | None]
    """E-mails.

    Endereços de e-mail.
    """
    fones: NotRequired[Sequence[str] | None]
    """Telefones.

    Números de telefone.
    """
    cep: NotRequired[str | int | None]
    """CEP.

    Código postal.
    """
    logradouro: NotRequired[str | None]
    """Logradouro.

    Rua, avenida ou praça.
    """
    numero: NotRequired[str | int | None]
    """Número.

    Número do endereço.
    """
    complemento: NotRequired[str | None]
    """Complemento.

    Complemento do endereço.
    """
    bairro: NotRequired[str | None]
    """Bairro.

    Bairro.
    """
    cidade: NotRequired[str | None]
    """Cidade.

    Nome da cidade.
    """
    codIBGE: NotRequired[str | int | None]
    """Código IBGE.

    Código do município no IBGE.
    """
    uf: NotRequired[str | None]
    """UF.

    Estado, em duas letras.
    """
    pais: NotRequired[str | None]
    """País.

    País.
    """
    clienteFinal: NotRequired[bool | int | None]
    """Cliente final.

    Se é consumidor final.
    """
    indicadorIE: NotRequired[Literal[1, 2, 9] | None]
    """Indicador da IE.

    Situação perante o ICMS.
    `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
    """
    inscricaoMunicipal: NotRequired[str | int | None]
    """Inscrição municipal.

    Inscrição no município.
    """
    inscricaoEstadual: NotRequired[str | int | None]
    """Inscrição estadual.

    Inscrição no estado.
    """
    inscricaoEstadualST: NotRequired[str | int | None]
    """IE do substituto.

    Inscrição estadual de substituto tributário.
    """
    suframa: NotRequired[str | int | None]
    """SUFRAMA.

    Inscrição na SUFRAMA.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    cepEntrega: NotRequired[str | int | None]
    """CEP (entrega).

    CEP da entrega, se não for o do contato.
    """
    cpfCnpjEntrega: NotRequired[str | int | None]
    """CPF ou CNPJ (entrega).

    Documento de quem recebe, se não for o do contato.
    """
    logradouroEntrega: NotRequired[str | None]
    """Logradouro (entrega).

    Rua da entrega, se não for a do contato.
    """
    numeroEntrega: NotRequired[str | int | None]
    """Número (entrega).

    Número do endereço de entrega.
    """
    complementoEntrega: NotRequired[str | None]
    """Complemento (entrega).

    Complemento do endereço de entrega.
    """
    bairroEntrega: NotRequired[str | None]
    """Bairro (entrega).

    Bairro da entrega.
    """
    codIBGEEntrega: NotRequired[str | int | None]
    """Código IBGE (entrega).

    Município da entrega, pelo código do IBGE.
    """
    ufEntrega: NotRequired[str | None]
    """UF (entrega).

    Estado da entrega, em duas letras.
    """
    pontoRefEntrega: NotRequired[str | None]
    """Ponto de referência.

    Ponto de referência da entrega.
    """
    inscEstadualEntrega: NotRequired[str | int | None]
    """IE (entrega).

    Inscrição estadual de quem recebe.
    """
    fonesEntrega: NotRequired[str | None]
    """Telefones (entrega).

    Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
    """
    emailsEntrega: NotRequired[str | None]
    """E-mails (entrega).

    E-mails de quem recebe, separados por vírgula.
    """


class AlteracaoContato(TypedDict):
    """Os dados de um contato que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo."""

    nome: NotRequired[str]
    """Nome.

    Nome ou razão social.
    Até 60 caracteres.
    """
    fantasia: NotRequired[str | None]
    """Nome fantasia.

    Nome fantasia ou apelido.
    Até 60 caracteres.
    """
    tipo: NotRequired[Sequence[Literal["cliente", "fornecedor", "transportadora"]]]
    """Tipo.

    Um ou mais papéis do contato.
    """
    nomeParaContato: NotRequired[str | None]
    """Falar com.

    Pessoa com quem se fala neste contato.
    Até 60 caracteres.
    """
    cpfcnpj: NotRequired[str | int | None]
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """
    dtNasc: NotRequired[date | str | None]
    """Nascimento.

    Data de nascimento.
    `AAAA-MM-DD`.
    """
    emails: NotRequired[Sequence[str] | None]
    """E-mails.

    Endereços de e-mail.
    """
    fones: NotRequired[Sequence[str] | None]
    """Telefones.

    Números de telefone.
    """
    cep: NotRequired[str | int | None]
    """CEP.

    Código postal.
    """
    logradouro: NotRequired[str | None]
    """Logradouro.

    Rua, avenida ou praça.
    """
    numero: NotRequired[str | int | None]
    """Número.

    Número do endereço.
    """
    complemento: NotRequired[str | None]
    """Complemento.

    Complemento do endereço.
    """
    bairro: NotRequired[str | None]
    """Bairro.

    Bairro.
    """
    cidade: NotRequired[str | None]
    """Cidade.

    Nome da cidade.
    """
    codIBGE: NotRequired[str | int | None]
    """Código IBGE.

    Código do município no IBGE.
    """
    uf: NotRequired[str | None]
    """UF.

    Estado, em duas letras.
    """
    pais: NotRequired[str | None]
    """País.

    País.
    """
    clienteFinal: NotRequired[bool | int | None]
    """Cliente final.

    Se é consumidor final.
    """
    indicadorIE: NotRequired[Literal[1, 2, 9] | None]
    """Indicador da IE.

    Situação perante o ICMS.
    `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
    """
    inscricaoMunicipal: NotRequired[str | int | None]
    """Inscrição municipal.

    Inscrição no município.
    """
    inscricaoEstadual: NotRequired[str | int | None]
    """Inscrição estadual.

    Inscrição no estado.
    """
    inscricaoEstadualST: NotRequired[str | int | None]
    """IE do substituto.

    Inscrição estadual de substituto tributário.
    """
    suframa: NotRequired[str | int | None]
    """SUFRAMA.

    Inscrição na SUFRAMA.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    cepEntrega: NotRequired[str | int | None]
    """CEP (entrega).

    CEP da entrega, se não for o do contato.
    """
    cpfCnpjEntrega: NotRequired[str | int | None]
    """CPF ou CNPJ (entrega).

    Documento de quem recebe, se não for o do contato.
    """
    logradouroEntrega: NotRequired[str | None]
    """Logradouro (entrega).

    Rua da entrega, se não for a do contato.
    """
    numeroEntrega: NotRequired[str | int | None]
    """Número (entrega).

    Número do endereço de entrega.
    """
    complementoEntrega: NotRequired[str | None]
    """Complemento (entrega).

    Complemento do endereço de entrega.
    """
    bairroEntrega: NotRequired[str | None]
    """Bairro (entrega).

    Bairro da entrega.
    """
    codIBGEEntrega: NotRequired[str | int | None]
    """Código IBGE (entrega).

    Município da entrega, pelo código do IBGE.
    """
    ufEntrega: NotRequired[str | None]
    """UF (entrega).

    Estado da entrega, em duas letras.
    """
    pontoRefEntrega: NotRequired[str | None]
    """Ponto de referência.

    Ponto de referência da entrega.
    """
    inscEstadualEntrega: NotRequired[str | int | None]
    """IE (entrega).

    Inscrição estadual de quem recebe.
    """
    fonesEntrega: NotRequired[str | None]
    """Telefones (entrega).

    Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
    """
    emailsEntrega: NotRequired[str | None]
    """E-mails (entrega).

    E-mails de quem recebe, separados por vírgula.
    """


class CadastroCategoria(TypedDict):
    """Uma categoria de produtos a gravar."""

    nome: str
    """Nome.

    Nome da categoria.
    """


class CadastroProduto(TypedDict):
    """Um produto a gravar. O manual não diz o que é obrigatório."""

    descricao: str
    """Descrição.

    Nome do produto.
    Sem prova no manual nem em captura.
    """
    codigoProprio: NotRequired[str | int | None]
    """Código próprio.

    Código que a loja dá ao produto.
    """
    codCategoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria do produto; 0, nenhuma.
    Inteiro a partir de 0.
    """
    estoque: NotRequired[Decimal | float | str | None]
    """Estoque.

    Quantidade em estoque.
    Até 10 casas decimais.
    """
    estoqueMinimo: NotRequired[Decimal | float | str | None]
    """Estoque mínimo.

    Quantidade abaixo da qual o produto falta.
    Até 10 casas decimais.
    """
    controlarEstoque: NotRequired[bool | int | None]
    """Controla estoque.

    Se o estoque do produto é controlado.
    """
    margemLucro: NotRequired[Decimal | float | str | None]
    """Margem de lucro.

    Margem sobre o custo, em por cento.
    Até 10 casas decimais.
    """
    precoCusto: NotRequired[Decimal | float | str | None]
    """Preço de custo.

    Custo de uma unidade.
    Até 10 casas decimais.
    """
    precoVenda: NotRequired[Decimal | float | str | None]
    """Preço de venda.

    Preço de uma unidade.
    Até 10 casas decimais.
    """
    origemFiscal: NotRequired[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | None]
    """Origem.

    Origem da mercadoria, de 0 a 8, como na NF-e.
    `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
    """
    unidadeTributada: NotRequired[str | None]
    """Unidade.

    Unidade em que se vende: UN, KG.
    """
    refEanGtin: NotRequired[str | int | None]
    """EAN/GTIN.

    Código de barras.
    """
    ncm: NotRequired[str | int | None]
    """NCM.

    Classificação da mercadoria na NCM.
    """
    codigoCEST: NotRequired[str | int | None]
    """CEST.

    Código especificador da substituição tributária.
    """
    excecaoIPI: NotRequired[str | int | None]
    """Exceção da TIPI.

    Código EX da TIPI.
    """
    codigoGrupoTributos: NotRequired[int | str | None]
    """Grupo de tributos.

    Código do grupo de tributos; 0, nenhum.
    Inteiro a partir de 0.
    """
    anotacoesNFE: NotRequired[str | None]
    """Anotações da NF-e.

    Texto que sai na nota.
    """
    anotacoesInternas: NotRequired[str | None]
    """Anotações internas.

    Texto que só a empresa vê.
    """
    pesoBruto: NotRequired[Decimal | float | str | None]
    """Peso bruto.

    Peso de uma unidade com embalagem.
    Até 10 casas decimais.
    """
    pesoLiquido: NotRequired[Decimal | float | str | None]
    """Peso líquido.

    Peso de uma unidade sem embalagem.
    Até 10 casas decimais.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """


class AlteracaoProduto(TypedDict):
    """Os dados de um produto que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo."""

    descricao: NotRequired[str]
    """Descrição.

    Nome do produto.
    Sem prova no manual nem em captura.
    """
    codigoProprio: NotRequired[str | int | None]
    """Código próprio.

    Código que a loja dá ao produto.
    """
    codCategoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria do produto; 0, nenhuma.
    Inteiro a partir de 0.
    """
    estoque: NotRequired[Decimal | float | str | None]
    """Estoque.

    Quantidade em estoque.
    Até 10 casas decimais.
    """
    estoqueMinimo: NotRequired[Decimal | float | str | None]
    """Estoque mínimo.

    Quantidade abaixo da qual o produto falta.
    Até 10 casas decimais.
    """
    controlarEstoque: NotRequired[bool | int | None]
    """Controla estoque.

    Se o estoque do produto é controlado.
    """
    margemLucro: NotRequired[Decimal | float | str | None]
    """Margem de lucro.

    Margem sobre o custo, em por cento.
    Até 10 casas decimais.
    """
    precoCusto: NotRequired[Decimal | float | str | None]
    """Preço de custo.

    Custo de uma unidade.
    Até 10 casas decimais.
    """
    precoVenda: NotRequired[Decimal | float | str | None]
    """Preço de venda.

    Preço de uma unidade.
    Até 10 casas decimais.
    """
    origemFiscal: NotRequired[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | None]
    """Origem.

    Origem da mercadoria, de 0 a 8, como na NF-e.
    `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
    """
    unidadeTributada: NotRequired[str | None]
    """Unidade.

    Unidade em que se vende: UN, KG.
    """
    refEanGtin: NotRequired[str | int | None]
    """EAN/GTIN.

    Código de barras.
    """
    ncm: NotRequired[str | int | None]
    """NCM.

    Classificação da mercadoria na NCM.
    """
    codigoCEST: NotRequired[str | int | None]
    """CEST.

    Código especificador da substituição tributária.
    """
    excecaoIPI: NotRequired[str | int | None]
    """Exceção da TIPI.

    Código EX da TIPI.
    """
    codigoGrupoTributos: NotRequired[int | str | None]
    """Grupo de tributos.

    Código do grupo de tributos; 0, nenhum.
    Inteiro a partir de 0.
    """
    anotacoesNFE: NotRequired[str | None]
    """Anotações da NF-e.

    Texto que sai na nota.
    """
    anotacoesInternas: NotRequired[str | None]
    """Anotações internas.

    Texto que só a empresa vê.
    """
    pesoBruto: NotRequired[Decimal | float | str | None]
    """Peso bruto.

    Peso de uma unidade com embalagem.
    Até 10 casas decimais.
    """
    pesoLiquido: NotRequired[Decimal | float | str | None]
    """Peso líquido.

    Peso de uma unidade sem embalagem.
    Até 10 casas decimais.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """


class EnvioFoto(TypedDict):
    """Uma foto a enviar."""

    foto: bytes | str
    """Foto.

    O arquivo, em base64; vai como arquivo de um formulário.
    """
    nomeArquivo: NotRequired[str | None]
    """Nome do arquivo.

    Nome com que o arquivo vai; não é um campo do fabricante.
    """


class CadastroAjuste(TypedDict):
    """Um ajuste de estoque a gravar."""

    codContato: NotRequired[int | str | None]
    """Responsável.

    Código de quem responde pelo ajuste.
    Inteiro a partir de 0.
    """
    motivo: Literal[10, 20, 30, 40, 50]
    """Motivo.

    Motivo do ajuste.
    `10` ajuste geral, `20` envio de RMA, `30` retorno de RMA, `40` devolução de venda, `50` devolução de compra.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    produtos: Sequence[CadastroItemAjuste]
    """Produtos.

    Os produtos ajustados, com o estoque em que ficam.
    """


class CadastroItemAjuste(TypedDict):
    """O estoque de um produto, como deve ficar."""

    codProduto: int | str
    """Produto.

    Código do produto ou serviço.
    Inteiro a partir de 0.
    """
    estoqueFinal: Decimal | float | str
    """Estoque final.

    Quantidade que passa a haver em estoque.
    Até 10 casas decimais.
    """


class CadastroServico(TypedDict):
    """Um serviço a gravar. O manual não diz o que é obrigatório."""

    descricao: str
    """Descrição.

    Nome do serviço.
    Sem prova no manual nem em captura.
    """
    precoVenda: NotRequired[Decimal | float | str | None]
    """Preço de venda.

    Preço de uma unidade.
    Até 10 casas decimais.
    """
    codigoGrupoTributos: NotRequired[int | str | None]
    """Grupo de tributos.

    Código do grupo de tributos; 0, nenhum.
    Inteiro a partir de 0.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    itemListaServico: NotRequired[str | int | None]
    """Item da lista de serviços.

    Código na lista da Lei Complementar 116.
    """
    cnae: NotRequired[str | int | None]
    """CNAE.

    Atividade econômica.
    """
    codTributacaoMun: NotRequired[str | int | None]
    """Código de tributação.

    Código do serviço no município.
    """
    anotacoesInternas: NotRequired[str | None]
    """Anotações internas.

    Texto que só a empresa vê.
    """


class AlteracaoServico(TypedDict):
    """Os dados de um serviço que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo."""

    descricao: NotRequired[str]
    """Descrição.

    Nome do serviço.
    Sem prova no manual nem em captura.
    """
    precoVenda: NotRequired[Decimal | float | str | None]
    """Preço de venda.

    Preço de uma unidade.
    Até 10 casas decimais.
    """
    codigoGrupoTributos: NotRequired[int | str | None]
    """Grupo de tributos.

    Código do grupo de tributos; 0, nenhum.
    Inteiro a partir de 0.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    itemListaServico: NotRequired[str | int | None]
    """Item da lista de serviços.

    Código na lista da Lei Complementar 116.
    """
    cnae: NotRequired[str | int | None]
    """CNAE.

    Atividade econômica.
    """
    codTributacaoMun: NotRequired[str | int | None]
    """Código de tributação.

    Código do serviço no município.
    """
    anotacoesInternas: NotRequired[str | None]
    """Anotações internas.

    Texto que só a empresa vê.
    """


class CadastroDisponivel(TypedDict):
    """Uma conta caixa ou bancária a gravar."""

    nome: str
    """Nome.

    Nome da conta.
    """
    saldo: Decimal | float | str
    """Saldo.

    Saldo da conta.
    Até 10 casas decimais.
    """


class AlteracaoDisponivel(TypedDict):
    """Os dados de uma conta que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo."""

    nome: NotRequired[str]
    """Nome.

    Nome da conta.
    """
    saldo: NotRequired[Decimal | float | str]
    """Saldo.

    Saldo da conta.
    Até 10 casas decimais.
    """


class CadastroFormaPagamento(TypedDict):
    """Uma forma de pagamento a gravar."""

    nome: str
    """Nome.

    Nome da forma de pagamento.
    """
    codDisponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro a partir de 0.
    """
    tipoCusto: NotRequired[int | str | None]
    """Tipo de custo.

    Como se calcula o custo da forma de pagamento. O manual não dá os valores.
    Inteiro a partir de 0.
    """
    valorCusto: NotRequired[Decimal | float | str | None]
    """Custo.

    Custo da forma de pagamento.
    Até 10 casas decimais.
    """
    formaPgtoNFCe: NotRequired[int | str | None]
    """Forma na NFC-e.

    Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros.
    Inteiro a partir de 0.
    """


class AlteracaoFormaPagamento(TypedDict):
    """Os dados de uma forma de pagamento que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo."""

    nome: NotRequired[str]
    """Nome.

    Nome da forma de pagamento.
    """
    codDisponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro a partir de 0.
    """
    tipoCusto: NotRequired[int | str | None]
    """Tipo de custo.

    Como se calcula o custo da forma de pagamento. O manual não dá os valores.
    Inteiro a partir de 0.
    """
    valorCusto: NotRequired[Decimal | float | str | None]
    """Custo.

    Custo da forma de pagamento.
    Até 10 casas decimais.
    """
    formaPgtoNFCe: NotRequired[int | str | None]
    """Forma na NFC-e.

    Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros.
    Inteiro a partir de 0.
    """


class CadastroPlanoConta(TypedDict):
    """Uma conta do plano de contas a gravar."""

    nome: str
    """Nome.

    Nome da conta.
    """
    codPai: int | str
    """Conta superior.

    Código da conta acima desta no plano.
    Inteiro a partir de 0.
    """
    debitar: NotRequired[int | str | None]
    """Débito.

    Conta contábil a debitar.
    Inteiro a partir de 0.
    """
    creditar: NotRequired[int | str | None]
    """Crédito.

    Conta contábil a creditar.
    Inteiro a partir de 0.
    """


class AlteracaoPlanoConta(TypedDict):
    """Os dados de uma conta do plano que mudam. O manual não diz o que acontece com o que não é enviado; a amostra envia tudo."""

    nome: NotRequired[str]
    """Nome.

    Nome da conta.
    """
    codPai: NotRequired[int | str]
    """Conta superior.

    Código da conta acima desta no plano.
    Inteiro a partir de 0.
    """
    debitar: NotRequired[int | str | None]
    """Débito.

    Conta contábil a debitar.
    Inteiro a partir de 0.
    """
    creditar: NotRequired[int | str | None]
    """Crédito.

    Conta contábil a creditar.
    Inteiro a partir de 0.
    """


class CadastroRecebimento(TypedDict):
    """Um recebimento a gravar. O manual não diz o que é obrigatório."""

    codPlanoContas: NotRequired[int | str | None]
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro a partir de 0.
    """
    codFormaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro a partir de 0.
    """
    numDoc: NotRequired[str | int | None]
    """Número do documento.

    Número do documento do lançamento.
    """
    descricao: str
    """Descrição.

    Descrição do lançamento.
    Sem prova no manual nem em captura.
    """
    valor: Decimal | float | str
    """Valor.

    Valor do lançamento.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    dtVenc: NotRequired[date | str | None]
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtPgto: NotRequired[date | str | None]
    """Pagamento.

    Data de pagamento.
    `AAAA-MM-DD`.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    dtCred: NotRequired[date | str | None]
    """Crédito.

    Data em que o valor é creditado.
    `AAAA-MM-DD`.
    """
    recebido: NotRequired[bool | int | None]
    """Já recebido.

    Se o valor já foi recebido.
    """
    codContato: NotRequired[int | str | None]
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro a partir de 0.
    """
    codDisponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro a partir de 0.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """


class AlteracaoRecebimento(TypedDict):
    """Os dados de um recebimento que mudam."""

    codPlanoContas: NotRequired[int | str | None]
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro a partir de 0.
    """
    codFormaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro a partir de 0.
    """
    numDoc: NotRequired[str | int | None]
    """Número do documento.

    Número do documento do lançamento.
    """
    descricao: NotRequired[str | None]
    """Descrição.

    Descrição do lançamento.
    """
    valor: NotRequired[Decimal | float | str | None]
    """Valor.

    Valor do lançamento.
    Até 10 casas decimais.
    """
    dtVenc: NotRequired[date | str | None]
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    dtCred: NotRequired[date | str | None]
    """Crédito.

    Data em que o valor é creditado.
    `AAAA-MM-DD`.
    """
    codContato: NotRequired[int | str | None]
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro a partir de 0.
    """
    codDisponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro a partir de 0.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """


class BaixaRecebimento(TypedDict):
    """O valor e as datas com que se dá um recebimento por recebido."""

    valor: NotRequired[Decimal | float | str | None]
    """Valor.

    Valor recebido.
    Até 10 casas decimais.
    """
    dtPgto: NotRequired[date | str | None]
    """Pagamento.

    Data de pagamento.
    `AAAA-MM-DD`.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """


class CadastroPagamento(TypedDict):
    """Um pagamento a gravar. O manual não diz o que é obrigatório."""

    codPlanoContas: NotRequired[int | str | None]
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro a partir de 0.
    """
    codFormaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro a partir de 0.
    """
    numDoc: NotRequired[str | int | None]
    """Número do documento.

    Número do documento do lançamento.
    """
    descricao: str
    """Descrição.

    Descrição do lançamento.
    Sem prova no manual nem em captura.
    """
    valor: Decimal | float | str
    """Valor.

    Valor do lançamento.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    dtVenc: NotRequired[date | str | None]
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtPgto: NotRequired[date | str | None]
    """Pagamento.

    Data de pagamento.
    `AAAA-MM-DD`.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    pago: NotRequired[bool | int | None]
    """Já pago.

    Se o valor já foi pago.
    """
    codContato: NotRequired[int | str | None]
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro a partir de 0.
    """
    codDisponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro a partir de 0.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """


class AlteracaoPagamento(TypedDict):
    """Os dados de um pagamento que mudam."""

    codPlanoContas: NotRequired[int | str | None]
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro a partir de 0.
    """
    codFormaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro a partir de 0.
    """
    numDoc: NotRequired[str | int | None]
    """Número do documento.

    Número do documento do lançamento.
    """
    descricao: NotRequired[str | None]
    """Descrição.

    Descrição do lançamento.
    """
    valor: NotRequired[Decimal | float | str | None]
    """Valor.

    Valor do lançamento.
    Até 10 casas decimais.
    """
    dtVenc: NotRequired[date | str | None]
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    codContato: NotRequired[int | str | None]
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro a partir de 0.
    """
    codDisponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro a partir de 0.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """


class BaixaPagamento(TypedDict):
    """O valor e as datas com que se dá um pagamento por pago."""

    valor: NotRequired[Decimal | float | str | None]
    """Valor.

    Valor pago.
    Até 10 casas decimais.
    """
    dtPgto: NotRequired[date | str | None]
    """Pagamento.

    Data de pagamento.
    `AAAA-MM-DD`.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """


class CadastroCompra(TypedDict):
    """Uma compra a gravar."""

    codContato: int | str
    """Fornecedor.

    Código do fornecedor.
    Inteiro a partir de 0.
    """
    numNota: NotRequired[str | int | None]
    """Número da nota.

    Número do documento fiscal.
    """
    dtCompra: date | str
    """Data da compra.

    Data da compra.
    `AAAA-MM-DD`.
    """
    dtEntrega: NotRequired[date | str | None]
    """Entrega.

    Data de entrega.
    `AAAA-MM-DD`.
    """
    extFrete: NotRequired[Decimal | float | str | None]
    """Frete externo.

    Valor do frete que não está na nota.
    Até 10 casas decimais.
    """
    extST: NotRequired[Decimal | float | str | None]
    """ST externa.

    Substituição tributária que não está na nota.
    Até 10 casas decimais.
    """
    extDesp: NotRequired[Decimal | float | str | None]
    """Outras despesas.

    Despesas que não estão na nota.
    Até 10 casas decimais.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    situacao: Literal[10, 50]
    """Situação.

    10 orçamento, 50 compra efetivada.
    `10` orçamento, `50` compra efetivada.
    """
    atualizarPrecoVenda: bool | int
    """Atualizar preço de venda.

    Se o preço de venda dos produtos é refeito pelo preço de compra e pela margem.
    """
    produtos: NotRequired[Sequence[CadastroItemCompra] | None]
    """Produtos.

    Os produtos comprados. Só a amostra os mostra.
    """
    financeiros: NotRequired[Sequence[CadastroFinanceiroCompra] | None]
    """Parcelas.

    As parcelas a pagar. Só a amostra as mostra.
    """


class CadastroItemCompra(TypedDict):
    """Um produto da compra."""

    codProduto: int | str
    """Produto.

    Código do produto ou serviço.
    Inteiro a partir de 0.
    """
    custoBruto: Decimal | float | str
    """Custo bruto.

    Custo de uma unidade antes de descontos e impostos.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    quant: Decimal | float | str
    """Quantidade.

    Quantidade.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    vDesc: NotRequired[Decimal | float | str | None]
    """Desconto.

    Valor do desconto.
    Até 10 casas decimais.
    """
    valorIPI: NotRequired[Decimal | float | str | None]
    """IPI.

    Valor do IPI.
    Até 10 casas decimais.
    """
    valorST: NotRequired[Decimal | float | str | None]
    """ST.

    Valor da substituição tributária.
    Até 10 casas decimais.
    """


class CadastroFinanceiroCompra(TypedDict):
    """Uma parcela da compra."""

    descricao: NotRequired[str | None]
    """Descrição.

    Descrição da parcela.
    """
    codCaixa: NotRequired[int | str | None]
    """Conta caixa.

    Código da conta disponível do lançamento.
    Inteiro a partir de 0.
    """
    codRecibo: NotRequired[int | str | None]
    """Recibo.

    Código do recibo; 0, nenhum.
    Inteiro a partir de 0.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    dtVenc: NotRequired[date | str | None]
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    valor: NotRequired[Decimal | float | str | None]
    """Valor.

    Valor da parcela.
    Até 10 casas decimais.
    """


class CadastroVenda(TypedDict):
    """Uma venda, um orçamento ou uma ordem de serviço a gravar. O manual não diz o que é obrigatório."""

    codContato: int | str
    """Cliente.

    Código do cliente.
    Inteiro a partir de 0.
    Sem prova no manual nem em captura.
    """
    codVendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    dtVenda: date | str
    """Data da venda.

    Data da venda.
    `AAAA-MM-DD`.
    Sem prova no manual nem em captura.
    """
    dtEntrega: NotRequired[date | str | None]
    """Entrega.

    Data de entrega.
    `AAAA-MM-DD`.
    """
    situacao: Literal[10, 50]
    """Situação.

    10 orçamento, 50 venda.
    `10` orçamento, `50` venda.
    Sem prova no manual nem em captura.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    valorFrete: NotRequired[Decimal | float | str | None]
    """Frete.

    Valor do frete.
    Até 10 casas decimais.
    """
    valorDesc: NotRequired[Decimal | float | str | None]
    """Desconto.

    Desconto sobre o total.
    Até 10 casas decimais.
    """
    valorDespesasAcessorias: NotRequired[Decimal | float | str | None]
    """Despesas acessórias.

    Outras despesas da venda.
    Até 10 casas decimais.
    """
    clienteFinal: NotRequired[bool | int | None]
    """Cliente final.

    Se é consumidor final.
    """
    enderecoEntrega: NotRequired[bool | int | None]
    """Endereço de entrega.

    Se a entrega é no endereço de entrega do contato. O manual só mostra o valor 1.
    """
    situacaoOS: NotRequired[str | None]
    """Situação da OS.

    Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
    """
    customizado: NotRequired[CamposCustomizadosEnviado | None]
    """Campos próprios.

    Textos dos campos próprios da conta.
    """
    produtos: Sequence[CadastroItemVenda]
    """Produtos e serviços.

    O que se vende.
    Sem prova no manual nem em captura.
    """
    financeiros: NotRequired[Sequence[CadastroFinanceiroVenda] | None]
    """Recebimentos.

    As parcelas a receber.
    """
    despesas: NotRequired[Sequence[CadastroDespesaVenda] | None]
    """Despesas.

    Os pagamentos que a venda causa.
    """


class CamposCustomizadosEnviado(TypedDict):
    """Os campos próprios da conta, até quatro."""

    xCampo1: NotRequired[str | None]
    """Campo próprio 1.

    Texto do campo. O nome dele está em vendas.detalhar.customizado.
    """
    xCampo2: NotRequired[str | None]
    """Campo próprio 2.

    Texto do campo. O nome dele está em vendas.detalhar.customizado.
    """
    xCampo3: NotRequired[str | None]
    """Campo próprio 3.

    Texto do campo. O nome dele está em vendas.detalhar.customizado.
    """
    xCampo4: NotRequired[str | None]
    """Campo próprio 4.

    Texto do campo. O nome dele está em vendas.detalhar.customizado.
    """


class CadastroItemVenda(TypedDict):
    """Um produto ou serviço da venda."""

    codProduto: int | str
    """Produto.

    Código do produto ou serviço.
    Inteiro a partir de 0.
    """
    quant: Decimal | float | str
    """Quantidade.

    Quantidade.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    vDesc: NotRequired[Decimal | float | str | None]
    """Desconto.

    Valor do desconto.
    Até 10 casas decimais.
    """
    deducao: NotRequired[Decimal | float | str | None]
    """Dedução.

    Valor da dedução.
    Até 10 casas decimais.
    """
    preco: Decimal | float | str
    """Preço.

    Preço de uma unidade.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    obs: NotRequired[str | None]
    """Observações.

    Observações do item.
    """


class CadastroFinanceiroVenda(TypedDict):
    """Um recebimento da venda."""

    dtVenc: NotRequired[date | str | None]
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    pago: NotRequired[bool | int | None]
    """Já pago.

    Se o valor já foi pago.
    """
    codFormaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro a partir de 0.
    """
    codPlanoContas: NotRequired[int | str | None]
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro a partir de 0.
    """
    codCaixa: NotRequired[int | str | None]
    """Conta caixa.

    Código da conta disponível do lançamento.
    Inteiro a partir de 0.
    """
    valor: Decimal | float | str
    """Valor.

    Valor da parcela.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    descricao: NotRequired[str | None]
    """Descrição.

    Descrição da parcela.
    """


class CadastroDespesaVenda(TypedDict):
    """Um pagamento que a venda causa, como o do instalador."""

    codFormaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro a partir de 0.
    """
    descricao: NotRequired[str | None]
    """Descrição.

    Descrição da despesa.
    """
    codCaixa: NotRequired[int | str | None]
    """Conta caixa.

    Código da conta disponível do lançamento.
    Inteiro a partir de 0.
    """
    pago: NotRequired[bool | int | None]
    """Já pago.

    Se o valor já foi pago.
    """
    dtComp: NotRequired[date | str | None]
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    codPlanoContas: NotRequired[int | str | None]
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro a partir de 0.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    codContato: NotRequired[int | str | None]
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro a partir de 0.
    """
    numDoc: NotRequired[str | int | None]
    """Número do documento.

    Número do documento do lançamento.
    """
    valor: Decimal | float | str
    """Valor.

    Valor da despesa.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """


class AlteracaoVenda(TypedDict):
    """O que uma venda deixa mudar."""

    situacao: NotRequired[Literal[10, 50] | None]
    """Situação.

    10 orçamento, 50 venda.
    `10` orçamento, `50` venda.
    """
    situacaoOS: NotRequired[str | None]
    """Situação da OS.

    Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
    """
    campoAdicional1: NotRequired[str | None]
    """Campo adicional 1.

    Texto do campo próprio 1 da conta.
    """
    campoAdicional2: NotRequired[str | None]
    """Campo adicional 2.

    Texto do campo próprio 2 da conta.
    """
    campoAdicional3: NotRequired[str | None]
    """Campo adicional 3.

    Texto do campo próprio 3 da conta.
    """
    campoAdicional4: NotRequired[str | None]
    """Campo adicional 4.

    Texto do campo próprio 4 da conta.
    """


class PedidoNfe(TypedDict):
    """O que fazer com a nota."""

    enviar: NotRequired[bool | None]
    """Enviar.

    true envia à SEFAZ; false só cria a nota.
    """
    contigOffline: NotRequired[bool | None]
    """Contingência.

    true emite em contingência.
    """


class PedidoNfce(TypedDict):
    """Os dados da NFC-e. O manual lista também codigo, que já está no caminho."""

    cpfcnpj: NotRequired[str | int | None]
    """CPF ou CNPJ.

    Documento do consumidor, se o contato não tiver.
    """
    indPres: Literal[0, 1, 2, 3, 4, 5, 9]
    """Presença.

    Indicador de presença do consumidor.
    `0` não se aplica, `1` presencial, `2` pela internet, `3` por telefone, `4` NFC-e com entrega, `5` presencial, fora do estabelecimento, `9` à distância, outros.
    """
    codTransportadora: NotRequired[int | str | None]
    """Transportadora.

    Código do contato que transporta; 0, nenhum.
    Inteiro a partir de 0.
    """


class CadastroDevolucao(TypedDict):
    """Uma devolução a gravar. Sem finPagar nem finReceber, só o estoque muda."""

    codVenda: int | str
    """Venda.

    Código da venda.
    Inteiro a partir de 0.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    obs: NotRequired[str | None]
    """Observações.

    Motivo da devolução.
    """
    produtos: Sequence[CadastroItemDevolucao]
    """Produtos.

    O que volta.
    """
    finReceber: NotRequired[Sequence[RecebimentoDevolucao] | None]
    """Recebimentos.

    Recebimentos da venda que mudam. Não vai junto com finPagar; a amostra do manual envia os dois.
    """
    finPagar: NotRequired[Sequence[PagamentoDevolucao] | None]
    """Pagamentos.

    Pagamentos ao cliente. Não vai junto com finReceber; a amostra do manual envia os dois.
    """


class CadastroItemDevolucao(TypedDict):
    """Um produto devolvido."""

    codigo: int | str
    """Item.

    Código do item na venda.
    Inteiro a partir de 0.
    """
    valorDevolvido: Decimal | float | str
    """Valor devolvido.

    Valor da devolução.
    Até 10 casas decimais.
    """
    quantDevolvida: Decimal | float | str
    """Quantidade devolvida.

    Quantidade que volta.
    Até 10 casas decimais.
    """


class RecebimentoDevolucao(TypedDict):
    """Um recebimento da venda que muda."""

    codigo: int | str
    """Recebimento.

    Código do recebimento.
    Inteiro a partir de 0.
    """
    valor: Decimal | float | str
    """Valor.

    O novo valor.
    Até 10 casas decimais.
    """


class PagamentoDevolucao(TypedDict):
    """Um pagamento ao cliente."""

    valor: Decimal | float | str
    """Valor.

    Valor do pagamento.
    Até 10 casas decimais.
    """
    data: NotRequired[date | str | None]
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    codFormaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro a partir de 0.
    """
    codDisponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro a partir de 0.
    """
    codPlanoConta: NotRequired[int | str | None]
    """Plano de contas.

    Código da conta no plano; só aqui se escreve sem s.
    Inteiro a partir de 0.
    """
    situacao: NotRequired[int | str | None]
    """Situação.

    Situação do pagamento. A amostra traz 20.
    Inteiro a partir de 0.
    """


class CadastroBoleto(TypedDict):
    """Um boleto a emitir."""

    codContato: int | str
    """Cliente.

    Código do cliente.
    Inteiro a partir de 0.
    """
    dtVenc: date | str
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    codRecebimentos: Sequence[str]
    """Recebimentos.

    Códigos dos recebimentos que o boleto cobra; a amostra os envia como texto.
    Pelo menos 1 na lista.
    """


class CadastroPix(TypedDict):
    """Uma cobrança por Pix a gerar."""

    codFinanceiro: int | str
    """Financeiro.

    Código do recebimento cobrado.
    Inteiro a partir de 0.
    """


class PedidoExtratoFinanceiro(TypedDict):
    """O que se pede ao relatório Extrato financeiro."""

    tpData: NotRequired[Literal["dtPgto", "dtCred"] | None]
    """Tipo de data.

    Data que de e ate cortam; sem ele, a de pagamento.
    `"dtPgto"` data de pagamento, o padrão, `"dtCred"` data de crédito.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    disponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta.
    Inteiro a partir de 0.
    """
    formaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; -1 não filtra, 0 é sem forma definida. Outros relatórios trocam os dois.
    Inteiro.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    comContato: NotRequired[bool | int | None]
    """Com o contato.

    Inclui o nome do contato.
    """
    comCaixasOcultas: NotRequired[bool | int | None]
    """Contas ocultas.

    Conta também com as contas ocultas.
    """
    semSaldoAnterior: NotRequired[bool | int | None]
    """Sem saldo anterior.

    Deixa de fora o que havia antes do primeiro dia.
    """
    mostrarCategoria: NotRequired[bool | int | None]
    """Categoria.

    Inclui esta coluna no relatório.
    """
    mostrarContaCaixa: NotRequired[bool | int | None]
    """Conta caixa.

    Inclui esta coluna no relatório.
    """
    mostrarFormaPgto: NotRequired[bool | int | None]
    """Forma de pagamento.

    Inclui esta coluna no relatório.
    """
    mostrarNumDoc: NotRequired[bool | int | None]
    """Número do documento.

    Inclui esta coluna no relatório.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` data de pagamento, o padrão, `2` código interno, `3` descrição, `4` valor, `5` contato, `6` data de crédito.
    """


class PedidoFluxoDeCaixa(TypedDict):
    """O que se pede ao relatório Fluxo de caixa.

    Com agrupamento = "dia", também de, ate.
    Com agrupamento = "semana", também mesIni, anoIni, mesFim, anoFim.
    Com agrupamento = "mes", também mesIni, anoIni, mesFim, anoFim.
    Com agrupamento = "bimestre", também anoIni, anoFim.
    Com agrupamento = "trimestre", também anoIni, anoFim.
    Com agrupamento = "semestre", também anoIni, anoFim.
    Com agrupamento = "ano", também anoIni, anoFim.
    """

    agrupamento: Literal["dia", "semana", "mes", "bimestre", "trimestre", "semestre", "ano"]
    """Agrupamento.

    Tamanho de cada período; decide que datas são necessárias.
    `"dia"` dia, `"semana"` semana, `"mes"` mês, `"bimestre"` bimestre, `"trimestre"` trimestre, `"semestre"` semestre, `"ano"` ano.
    """
    tipoData: Literal["dtPgto", "dtCad", "dtVenc", "dtComp", "dtCred"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência, `"dtCred"` data de vencimento ou pagamento conforme situação.
    """
    mesIni: NotRequired[int | str | None]
    """Mês inicial.

    Mês em que começa; o manual não diz se conta de 0 ou de 1.
    Inteiro de 0 a 12.
    Sem prova no manual nem em captura.
    """
    anoIni: NotRequired[int | str | None]
    """Ano inicial.

    Ano em que começa.
    Inteiro de 1 a 9999.
    """
    mesFim: NotRequired[int | str | None]
    """Mês final.

    Mês em que acaba; o manual não diz se conta de 0 ou de 1.
    Inteiro de 0 a 12.
    Sem prova no manual nem em captura.
    """
    anoFim: NotRequired[int | str | None]
    """Ano final.

    Ano em que acaba.
    Inteiro de 1 a 9999.
    """
    de: NotRequired[date | str | None]
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: NotRequired[date | str | None]
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    semPlano: NotRequired[bool | int | None]
    """Sem plano de contas.

    Inclui o que não está no plano de contas.
    """
    comCaixasOcultas: NotRequired[bool | int | None]
    """Contas ocultas.

    Conta também com as contas ocultas.
    """
    comTransf: NotRequired[bool | int | None]
    """Transferências.

    Inclui as transferências entre contas.
    """
    mostrarRecorrencia: NotRequired[bool | int | None]
    """Recorrências.

    Inclui o que se repete todo mês.
    """
    detalharPlanoContas: NotRequired[bool | int | None]
    """Detalhar o plano.

    Abre o plano de contas em detalhe.
    """
    ocultarZerados: NotRequired[bool | int | None]
    """Sem zerados.

    Deixa de fora o que está em zero.
    """


class PedidoFluxoFinanceiro(TypedDict):
    """O que se pede ao relatório Fluxo financeiro."""

    tipoData: Literal["dtPgto", "dtCad", "dtVenc", "dtComp"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    disponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta.
    Inteiro a partir de 0.
    """
    semPlano: NotRequired[bool | int | None]
    """Sem plano de contas.

    Inclui o que não está no plano de contas.
    """
    comCaixasOcultas: NotRequired[bool | int | None]
    """Contas ocultas.

    Conta também com as contas ocultas.
    """
    comTransf: NotRequired[bool | int | None]
    """Transferências.

    Inclui as transferências entre contas.
    """
    comSomaGrupos: NotRequired[bool | int | None]
    """Somas dos grupos.

    Inclui a soma de cada grupo.
    """
    ordem: NotRequired[Literal[1, 2, 3] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` ordem configurada, `2` descrição, `3` valor.
    """


class PedidoDre(TypedDict):
    """O que se pede ao relatório DRE."""

    tipoData: Literal["dtPgto", "dtVenc", "dtComp"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtPgto"` data de pagamento, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    detalhado: NotRequired[bool | int | None]
    """Detalhado.

    Forma gerencial, com mais linhas.
    """
    ocultarZerados: NotRequired[bool | int | None]
    """Sem zerados.

    Deixa de fora o que está em zero.
    """


class PedidoFluxoFuturo(TypedDict):
    """O que se pede ao relatório Fluxo futuro."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    disponivel: NotRequired[str | int | None]
    """Conta disponível.

    Códigos das contas, separados por vírgula.
    """
    comCaixasOcultas: NotRequired[bool | int | None]
    """Contas ocultas.

    Conta também com as contas ocultas.
    """
    semSaldoAnterior: NotRequired[bool | int | None]
    """Sem saldo anterior.

    Deixa de fora o que havia antes do primeiro dia.
    """
    semAtrasadasAnterior: NotRequired[bool | int | None]
    """Sem atrasados.

    Deixa de fora o que venceu antes do primeiro dia.
    """


class PedidoFluxoFuturoDetalhado(TypedDict):
    """O que se pede ao relatório Fluxo futuro detalhado."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    disponivel: NotRequired[str | int | None]
    """Conta disponível.

    Códigos das contas, separados por vírgula.
    """
    comCaixasOcultas: NotRequired[bool | int | None]
    """Contas ocultas.

    Conta também com as contas ocultas.
    """
    comContato: NotRequired[bool | int | None]
    """Com o contato.

    Inclui o nome do contato.
    """
    semSaldoAnterior: NotRequired[bool | int | None]
    """Sem saldo anterior.

    Deixa de fora o que havia antes do primeiro dia.
    """
    semAtrasadasAnterior: NotRequired[bool | int | None]
    """Sem atrasados.

    Deixa de fora o que venceu antes do primeiro dia.
    """


class PedidoLancamentosCancelados(TypedDict):
    """O que se pede ao relatório Lançamentos cancelados."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` código interno, `2` descrição, `3` data cadastro, `4` data cancelamento, `5` valor, `6` usuário.
    """


class PedidoPersonalizadoFinanceiro(TypedDict):
    """O que se pede ao relatório Financeiro personalizado."""

    tipoData: Literal["dtPgto", "dtCad", "dtVenc", "dtComp"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
    """
    tipoFin: Literal[0, 10, 20, 90]
    """Tipo.

    Pagamentos, recebimentos ou cancelados.
    `0` pagamentos e recebimento, `10` pagamentos, `20` recebimentos, `90` lançamentos cancelados.
    """
    situacao: Literal[0, 10, 20]
    """Situação.

    Só os que estão nesta situação.
    `0` ambos (abertos e resolvidos), `10` abertos (a pagar/a receber), `20` já resolvidos (pagos/recebidos).
    """
    busca: NotRequired[str | None]
    """Busca.

    Procura na descrição e nos códigos.
    """
    contato: NotRequired[int | str | None]
    """Contato.

    Código do contato.
    Inteiro a partir de 0.
    """
    planoContas: NotRequired[int | str | None]
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro a partir de 0.
    """
    negativar: NotRequired[bool | int | None]
    """Pagamentos negativos.

    Mostra o que se paga com sinal de menos.
    """
    semTransf: NotRequired[bool | int | None]
    """Sem transferências.

    Deixa de fora as transferências entre contas.
    """
    apenasFornTransport: NotRequired[bool | int | None]
    """Só fornecedores.

    Só o que é de fornecedores e transportadoras.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    tagsContatos: NotRequired[str | None]
    """Palavras-chave do contato.

    Só os contatos que têm estas palavras-chave.
    """
    formaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; -1 é sem forma definida, 0 não filtra. No extrato financeiro é o contrário.
    Inteiro.
    """
    disponivel: NotRequired[str | int | None]
    """Conta disponível.

    Códigos das contas, separados por vírgula.
    """
    comCaixasOcultas: NotRequired[bool | int | None]
    """Contas ocultas.

    Conta também com as contas ocultas.
    """
    ordem: NotRequired[Literal["codigo", "descricao", "disponivel", "contato", "formaPgto", "codRecibo", "modulo", "numDoc", "situacao", "valor", "taxa", "dtCad", "dtComp", "dtVenc", "dtPgto", "obs", "motivo", "previsao", "tags"] | None]
    """Ordem.

    Por que coluna se ordena.
    `"codigo"` código, `"descricao"` descrição, `"disponivel"` conta disponível, `"contato"` contato, `"formaPgto"` forma de pagamento, `"codRecibo"` recibo, `"modulo"` módulo, `"numDoc"` número do documento, `"situacao"` situação, `"valor"` valor, `"taxa"` taxa, `"dtCad"` cadastro, `"dtComp"` competência, `"dtVenc"` vencimento, `"dtPgto"` pagamento, `"obs"` observações, `"motivo"` motivo, `"previsao"` previsão, `"tags"` palavras-chave.
    """
    mostrar_disponivel: NotRequired[bool | int | None]
    """Conta disponível.

    Inclui esta coluna no relatório.
    """
    mostrar_planoContas: NotRequired[bool | int | None]
    """Plano de contas.

    Inclui esta coluna no relatório.
    """
    mostrar_contato: NotRequired[bool | int | None]
    """Dados do contato.

    Inclui esta coluna no relatório.
    """
    mostrar_fantasia: NotRequired[bool | int | None]
    """Nome fantasia do contato.

    Inclui esta coluna no relatório.
    """
    mostrar_cpfcnpj: NotRequired[bool | int | None]
    """CPF/CNPJ do contato.

    Inclui esta coluna no relatório.
    """
    mostrar_fones: NotRequired[bool | int | None]
    """Telefones do contato.

    Inclui esta coluna no relatório.
    """
    mostrar_emails: NotRequired[bool | int | None]
    """E-mails do contato.

    Inclui esta coluna no relatório.
    """
    mostrar_endereco: NotRequired[bool | int | None]
    """Endereço do contato.

    Inclui esta coluna no relatório.
    """
    mostrar_formaPgto: NotRequired[bool | int | None]
    """Forma de pagamento.

    Inclui esta coluna no relatório.
    """
    mostrar_codRecibo: NotRequired[bool | int | None]
    """Código do recibo.

    Inclui esta coluna no relatório.
    """
    mostrar_modulo: NotRequired[bool | int | None]
    """Módulo relacionado.

    Inclui esta coluna no relatório.
    """
    mostrar_numDoc: NotRequired[bool | int | None]
    """Número do documento relacionado.

    Inclui esta coluna no relatório.
    """
    mostrar_situacao: NotRequired[bool | int | None]
    """Situação.

    Inclui esta coluna no relatório.
    """
    mostrar_valor: NotRequired[bool | int | None]
    """Valor.

    Inclui esta coluna no relatório.
    """
    mostrar_dtComp: NotRequired[bool | int | None]
    """Data de competência.

    Inclui esta coluna no relatório.
    """
    mostrar_dtCad: NotRequired[bool | int | None]
    """Data de cadastro.

    Inclui esta coluna no relatório.
    """
    mostrar_dtVenc: NotRequired[bool | int | None]
    """Data de vencimento.

    Inclui esta coluna no relatório.
    """
    mostrar_dtPgto: NotRequired[bool | int | None]
    """Data de pagamento.

    Inclui esta coluna no relatório.
    """
    mostrar_obs: NotRequired[bool | int | None]
    """Observações.

    Inclui esta coluna no relatório.
    """
    mostrar_motivoDel: NotRequired[bool | int | None]
    """Motivo de cancelamento.

    Inclui esta coluna no relatório.
    """
    mostrar_tags: NotRequired[bool | int | None]
    """Palavras-chave.

    Inclui esta coluna no relatório.
    """
    mostrar_tagsContato: NotRequired[bool | int | None]
    """Palavras chave do contato.

    Inclui esta coluna no relatório.
    """
    contatoText: NotRequired[str | None]
    """Nome do contato.

    Vai vazio na amostra; a tabela não o tem.
    Sem prova no manual nem em captura.
    """
    comSaldoInicial: NotRequired[bool | int | None]
    """Com saldo inicial.

    Vai na amostra; a tabela não o tem.
    Sem prova no manual nem em captura.
    """


class PedidoFinanceiroPorVendedor(TypedDict):
    """O que se pede ao relatório Financeiro por vendedor."""

    responsavel: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor; 0, todos.
    Inteiro a partir de 0.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    situacaoFinanceiro: Literal[20, 40]
    """Situação.

    A receber ou recebidos.
    `20` a receber, `40` recebidos.
    """
    ordem: Literal["nomeCliente", "responsavel", "valorTotal", "dtVenc", "dtPgto"]
    """Ordem.

    Por que coluna se ordena.
    `"nomeCliente"` nome do cliente, `"responsavel"` nome do vendedor, `"valorTotal"` valor total, `"dtVenc"` data do Vencimento, `"dtPgto"` data do pagamento.
    """


class PedidoComissoesFinanceiro(TypedDict):
    """O que se pede ao relatório Comissões por financeiro."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    vendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` data pagamento, `2` código interno, `3` descrição, `4` cliente, `5` base de cálculo, `6` valor comissão, `7` data venda.
    """


class PedidoCustosDasCobrancas(TypedDict):
    """O que se pede ao relatório Custos das cobranças."""

    tipoData: Literal["dtPgto", "dtCad", "dtVenc", "dtComp"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtPgto"` data de pagamento, `"dtCad"` data de cadastro, `"dtVenc"` data de vencimento, `"dtComp"` data de competência.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    formaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento; -1 é sem forma definida, 0 não filtra. No extrato financeiro é o contrário.
    Inteiro.
    """
    situacao: Literal[0, 10, 20]
    """Situação.

    Só os que estão nesta situação.
    `0` recebidas e a receber, `10` apenas já recebidas, `20` apenas a receber.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    ocultarZeradas: NotRequired[bool | int | None]
    """Sem zeradas.

    Deixa de fora as cobranças sem custo.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` código interno, `2` descrição, `3` forma de pagamento, `4` data cadastro, `5` data vencimento, `6` valor, `7` taxa, `8` saldo.
    """


class PedidoConciliacaoBancaria(TypedDict):
    """O que se pede ao relatório Conciliação bancária."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    disponivel: NotRequired[int | str | None]
    """Conta disponível.

    Código da conta.
    Inteiro a partir de 0.
    """
    comCaixasOcultas: NotRequired[bool | int | None]
    """Contas ocultas.

    Conta também com as contas ocultas.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` data, `2` descrição na conciliação, `3` descrição no financeiro, `4` código conciliação, `5` código financeiro, `6` caixa, `7` transferência, `8` valor, `9` valor financeiro.
    """


class PedidoBoletos(TypedDict):
    """O que se pede ao relatório Boletos."""

    contato: NotRequired[int | str | None]
    """Contato.

    Código do contato.
    Inteiro a partir de 0.
    """
    situacao: Literal[0, 10, 50, 70, 90]
    """Situação.

    Só os que estão nesta situação.
    `0` mostrar Todos, `10` não pago, `50` pago, `70` teste, `90` cancelado.
    """
    sitRemessa: Literal[0, 5, 10, 17, 20, 50, 105, 110, 117]
    """Situação da remessa.

    Situação do boleto no banco.
    `0` mostrar Todas, `5` pendência, `10` sem Registro, `17` aguarda Retorno, `20` registrado, `50` pago, `105` pago (Pendência), `110` pago (Sem Registro), `117` pago (Aguarda Retorno).
    """
    dtVenc: Literal[1, 2]
    """Cortar por vencimento.

    1 usa dtVenc_de e dtVenc_ate, que então são obrigatórios.
    `1` cortar por ela, `2` não cortar.
    """
    dtVenc_de: NotRequired[date | str | None]
    """Vencimento, de.

    Primeiro dia de vencimento.
    `AAAA-MM-DD`.
    """
    dtVenc_ate: NotRequired[date | str | None]
    """Vencimento, até.

    Último dia de vencimento.
    `AAAA-MM-DD`.
    """
    dtPgto: Literal[1, 2]
    """Cortar por pagamento.

    1 usa dtPgto_de e dtPgto_ate, que então são obrigatórios.
    `1` cortar por ela, `2` não cortar.
    """
    dtPgto_de: NotRequired[date | str | None]
    """Pagamento, de.

    Primeiro dia de pagamento.
    `AAAA-MM-DD`.
    """
    dtPgto_ate: NotRequired[date | str | None]
    """Pagamento, até.

    Último dia de pagamento.
    `AAAA-MM-DD`.
    """
    dtCred: NotRequired[Literal[1, 2] | None]
    """Cortar por crédito.

    1 usa dtCred_de e dtCred_ate, que então são obrigatórios. O manual o diz obrigatório, a amostra não o envia.
    `1` cortar por ela, `2` não cortar.
    """
    dtCred_de: NotRequired[date | str | None]
    """Crédito, de.

    Primeiro dia de crédito.
    `AAAA-MM-DD`.
    """
    dtCred_ate: NotRequired[date | str | None]
    """Crédito, até.

    Último dia de crédito.
    `AAAA-MM-DD`.
    """
    dtCanc: Literal[1, 2]
    """Cortar por cancelamento.

    1 usa dtCanc_de e dtCanc_ate, que então são obrigatórios.
    `1` cortar por ela, `2` não cortar.
    """
    dtCanc_de: NotRequired[date | str | None]
    """Cancelamento, de.

    Primeiro dia de cancelamento.
    `AAAA-MM-DD`.
    """
    dtCanc_ate: NotRequired[date | str | None]
    """Cancelamento, até.

    Último dia de cancelamento.
    `AAAA-MM-DD`.
    """
    ordem: Literal["nomeCliente", "codigo", "dtVenc", "dtPgto", "dtCancelado", "situacao", "sitRemessa"]
    """Ordem.

    Por que coluna se ordena.
    `"nomeCliente"` nome do cliente, `"codigo"` código do boleto, `"dtVenc"` data de vencimento, `"dtPgto"` data de pagamento, `"dtCancelado"` data de cancelamento, `"situacao"` situação do boleto, `"sitRemessa"` situação da remessa.
    """
    valorDiferente: NotRequired[bool | int | None]
    """Valor diferente.

    Só os que foram pagos com outro valor.
    """


class PedidoVendasDetalhadas(TypedDict):
    """O que se pede ao relatório Vendas detalhadas."""

    tipoData: Literal["dtVenda", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    vendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    contato: NotRequired[int | str | None]
    """Contato.

    Código do cliente.
    Inteiro a partir de 0.
    """
    codProduto: NotRequired[int | str | None]
    """Produto.

    Só o que tem este produto.
    Inteiro a partir de 0.
    """
    codServico: NotRequired[int | str | None]
    """Serviço.

    Só o que tem este serviço.
    Inteiro a partir de 0.
    """
    situOS: NotRequired[Literal["Em espera", "Em execução", "Finalizada", "Entregue"] | None]
    """Situação da OS.

    Situação da ordem de serviço.
    `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    """
    tipoProd: NotRequired[Literal["produto", "servico"] | None]
    """Produtos ou serviços.

    Só produtos ou só serviços.
    `"produto"` produto, `"servico"` serviço.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    ordem: NotRequired[Literal["codigo", "cliente", "dtVenda", "dtCad", "vendedor"] | None]
    """Ordem.

    Por que coluna se ordena.
    `"codigo"` código, `"cliente"` cliente, `"dtVenda"` data da venda, `"dtCad"` cadastro, `"vendedor"` vendedor.
    """
    formaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento.
    Inteiro a partir de 0.
    """
    contaDestino: NotRequired[int | str | None]
    """Conta destino.

    Código da conta disponível.
    Inteiro a partir de 0.
    """
    comCaixasOcultas: NotRequired[bool | int | None]
    """Contas ocultas.

    Conta também com as contas ocultas.
    """
    buscaEnd: NotRequired[str | None]
    """Busca no endereço.

    Procura no endereço do cliente.
    """
    buscar_xCampos: NotRequired[str | None]
    """Busca nos campos.

    Procura nas observações da venda.
    """
    mostrarvendasConcluidas: NotRequired[bool | int | None]
    """Vendas concluídas.

    Só as vendas concluídas, ou também elas: o nome e a descrição do manual não dizem o mesmo.
    """
    mostrarOrcamentos: NotRequired[bool | int | None]
    """Orçamentos.

    Inclui os orçamentos.
    """
    mostrarObsProd: NotRequired[bool | int | None]
    """Observações dos itens.

    Inclui esta coluna no relatório.
    """
    mostrarMLucro: NotRequired[bool | int | None]
    """Margem de lucro.

    Inclui esta coluna no relatório.
    """
    mostrarEndContato: NotRequired[bool | int | None]
    """Endereço do contato.

    Inclui esta coluna no relatório.
    """
    mostrarDesconto: NotRequired[bool | int | None]
    """Desconto nos itens.

    Inclui esta coluna no relatório.
    """
    listarIcProd: NotRequired[bool | int | None]
    """Código próprio.

    Inclui o código próprio dos produtos.
    """
    ocultarCustoLucro: NotRequired[bool | int | None]
    """Sem custo e lucro.

    Deixa de fora o custo e o lucro.
    """
    mostrarMarkup: NotRequired[bool | int | None]
    """Markup.

    Inclui esta coluna no relatório.
    """
    mostrarFoneContato: NotRequired[bool | int | None]
    """Telefone do cliente.

    Inclui esta coluna no relatório.
    """
    mostrarVOutros: NotRequired[bool | int | None]
    """Despesas acessórias.

    Inclui esta coluna no relatório.
    """


class PedidoDetalhesProdutosVendidos(TypedDict):
    """O que se pede ao relatório Produtos vendidos."""

    tipoData: Literal["dtVenda", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    contato: NotRequired[int | str | None]
    """Contato.

    Código do cliente.
    Inteiro a partir de 0.
    """
    situOS: NotRequired[Literal["Em espera", "Em execução", "Finalizada", "Entregue"] | None]
    """Situação da OS.

    Situação da ordem de serviço.
    `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    tagsProduto: NotRequired[str | None]
    """Palavras-chave do produto.

    Só os produtos que têm estas palavras-chave.
    """
    ordem: NotRequired[Literal["categoria", "dtVenda", "dtCad", "produto", "tags", "tagsProduto", "vendedor", "codigo"] | None]
    """Ordem.

    Por que coluna se ordena.
    `"categoria"` categoria, `"dtVenda"` data da venda, `"dtCad"` cadastro, `"produto"` produto, `"tags"` palavras-chave, `"tagsProduto"` palavras-chave do produto, `"vendedor"` vendedor, `"codigo"` código.
    """
    mostrarObs: NotRequired[bool | int | None]
    """Observações do item.

    Inclui esta coluna no relatório.
    """
    mostrarCategorias: NotRequired[bool | int | None]
    """Categorias do produto.

    Inclui esta coluna no relatório.
    """
    mostrarCpfCnpj: NotRequired[bool | int | None]
    """CPF/CNPJ do cliente.

    Inclui esta coluna no relatório.
    """
    mostrarTags: NotRequired[bool | int | None]
    """Palavras-chave das vendas.

    Inclui esta coluna no relatório.
    """
    mostrarTagsProd: NotRequired[bool | int | None]
    """Palavras-chave dos produtos.

    Inclui esta coluna no relatório.
    """
    mostrarVendedor: NotRequired[bool | int | None]
    """Vendedor.

    Inclui esta coluna no relatório.
    """
    mostrarDtCad: NotRequired[bool | int | None]
    """Data de cadastro da venda.

    Inclui esta coluna no relatório.
    """
    mostrarDtVenda: NotRequired[bool | int | None]
    """Data da venda.

    Inclui esta coluna no relatório.
    """
    mostrarCusto: NotRequired[bool | int | None]
    """Custo unitário do produto.

    Inclui esta coluna no relatório.
    """
    mostrarApenasComNFE: NotRequired[bool | int | None]
    """Só com NF-e.

    Só as vendas com NF-e.
    """
    mostrarCustoTotal: NotRequired[bool | int | None]
    """Custo total.

    Inclui esta coluna no relatório.
    """
    mostrarVendaTotal: NotRequired[bool | int | None]
    """Venda total.

    Inclui esta coluna no relatório.
    """
    mostrarLucro: NotRequired[bool | int | None]
    """Lucro.

    Inclui esta coluna no relatório.
    """
    mostrarMarkup: NotRequired[bool | int | None]
    """Markup.

    Inclui esta coluna no relatório.
    """
    mostrarMLucro: NotRequired[bool | int | None]
    """Margem de lucro.

    Inclui esta coluna no relatório.
    """
    mostrarCEST: NotRequired[bool | int | None]
    """CEST.

    Inclui esta coluna no relatório.
    """
    mostrarCEAN: NotRequired[bool | int | None]
    """Referência EAN/GTIN.

    Inclui esta coluna no relatório.
    """
    mostrarCFOP: NotRequired[bool | int | None]
    """CFOP.

    Inclui esta coluna no relatório.
    """
    mostrarGrupoTrib: NotRequired[bool | int | None]
    """Grupo tributário.

    Inclui esta coluna no relatório.
    """
    mostrarNCM: NotRequired[bool | int | None]
    """NCM.

    Inclui esta coluna no relatório.
    """
    mostrarIcProd: NotRequired[bool | int | None]
    """Código próprio.

    Inclui esta coluna no relatório.
    """
    listarServicos: NotRequired[bool | int | None]
    """Serviços.

    Inclui os serviços.
    """
    mostrarAbertas: NotRequired[bool | int | None]
    """Orçamentos.

    Inclui os orçamentos.
    """
    mostrarVOutros: NotRequired[bool | int | None]
    """Despesas acessórias.

    Inclui esta coluna no relatório.
    """
    mostrarDtEntrega: NotRequired[bool | int | None]
    """Data de entrega da venda.

    Inclui esta coluna no relatório.
    """
    mostrarSituacao: NotRequired[bool | int | None]
    """Situação da venda.

    Inclui esta coluna no relatório.
    """
    mostrarCidUFEntr: NotRequired[bool | int | None]
    """Endereço de entrega.

    Inclui esta coluna no relatório.
    """
    mostrarNumNota: NotRequired[bool | int | None]
    """Número da NF.

    Inclui esta coluna no relatório.
    """
    mostrarCodProd: NotRequired[bool | int | None]
    """Código do produto.

    Inclui esta coluna no relatório.
    """
    mostrarFantasia: NotRequired[bool | int | None]
    """Nome fantasia do cliente.

    Inclui esta coluna no relatório.
    """
    mostrarFoneCli: NotRequired[bool | int | None]
    """Telefones do cliente.

    Inclui esta coluna no relatório.
    """
    mostrarMailCli: NotRequired[bool | int | None]
    """E-mail do cliente.

    Inclui esta coluna no relatório.
    """
    mostrarPeso: NotRequired[bool | int | None]
    """Peso líquido e bruto.

    Inclui esta coluna no relatório.
    """
    mostrarDevol: NotRequired[bool | int | None]
    """Devoluções de venda.

    Inclui esta coluna no relatório.
    """
    mostrarStatusFinanceiro: NotRequired[bool | int | None]
    """Situação do financeiro.

    Inclui esta coluna no relatório.
    """


class PedidoComissoesVendas(TypedDict):
    """O que se pede ao relatório Comissões de vendas."""

    tipoData: Literal["dtVenda", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    tagsContatos: NotRequired[str | None]
    """Palavras-chave do contato.

    Só os contatos que têm estas palavras-chave.
    """
    tagsVendas: NotRequired[str | None]
    """Palavras-chave da venda.

    Só as vendas que têm estas palavras-chave.
    """
    vendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    situOS: NotRequired[Literal["Em espera", "Em execução", "Finalizada", "Entregue"] | None]
    """Situação da OS.

    Situação da ordem de serviço.
    `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` data, `2` código venda, `3` cliente, `4` base serviços, `5` base produtos, `6` valor comissão.
    """


class PedidoAbcProdutosVendidos(TypedDict):
    """O que se pede ao relatório ABC de produtos."""

    tipoData: Literal["dtVenda", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    contato: NotRequired[int | str | None]
    """Contato.

    Código do cliente.
    Inteiro a partir de 0.
    """
    vendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    tagsVendas: NotRequired[str | None]
    """Palavras-chave da venda.

    Só as vendas que têm estas palavras-chave.
    """
    tagsProdutos: NotRequired[str | None]
    """Palavras-chave do produto.

    Só os produtos que têm estas palavras-chave.
    """
    tipoProd: NotRequired[Literal["produto", "servico"] | None]
    """Produtos ou serviços.

    Só produtos ou só serviços.
    `"produto"` produto, `"servico"` serviço.
    """
    situOS: NotRequired[Literal["Em espera", "Em execução", "Finalizada", "Entregue"] | None]
    """Situação da OS.

    Situação da ordem de serviço.
    `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    """
    base: NotRequired[Literal["precoTotal", "quantTotal", "lucroTotal"] | None]
    """Base.

    Valor pelo qual se classifica.
    `"precoTotal"` total da venda, `"quantTotal"` quantidade, `"lucroTotal"` lucratividade.
    """
    categoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria de produtos.
    Inteiro a partir de 0.
    """
    tipoVenda: NotRequired[Literal["venda", "orcamento"] | None]
    """Tipo da venda.

    Vendas ou orçamentos.
    `"venda"` venda, `"orcamento"` orçamento.
    """
    codsVenda: NotRequired[str | int | None]
    """Vendas.

    Códigos das vendas.
    """
    mostrarApenasQuant: NotRequired[bool | int | None]
    """Só quantidades.

    Deixa os valores de fora.
    """
    mostrarComDesconto: NotRequired[bool | int | None]
    """Com desconto.

    Desconta o desconto dos itens.
    """
    mostrarEstoque: NotRequired[bool | int | None]
    """Estoque atual.

    Inclui esta coluna no relatório.
    """
    totalizarPeso: NotRequired[bool | int | None]
    """Pesos.

    Inclui os pesos.
    """
    listarIcProd: NotRequired[bool | int | None]
    """Código próprio.

    Inclui o código próprio dos produtos.
    """
    listarTags: NotRequired[bool | int | None]
    """Palavras-chave dos itens.

    Inclui as palavras-chave dos itens.
    """


class PedidoAbcClientesVendas(TypedDict):
    """O que se pede ao relatório ABC de clientes."""

    tipoData: Literal["dtVenda", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    situOS: NotRequired[Literal["Em espera", "Em execução", "Finalizada", "Entregue"] | None]
    """Situação da OS.

    Situação da ordem de serviço.
    `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    """
    tagsVendas: NotRequired[str | None]
    """Palavras-chave da venda.

    Só as vendas que têm estas palavras-chave.
    """
    tagsContatos: NotRequired[str | None]
    """Palavras-chave do contato.

    Só os contatos que têm estas palavras-chave.
    """
    vendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    base: NotRequired[Literal["valor", "quant", "media"] | None]
    """Base.

    Valor pelo qual se classifica.
    `"valor"` valor, `"quant"` quantidade, `"media"` média por venda.
    """


class PedidoVendasPorTipoDocumento(TypedDict):
    """O que se pede ao relatório Vendas por documento."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    vendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    recebidas: NotRequired[bool | int | None]
    """Só recebidas.

    Só as vendas que já foram recebidas.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    situOS: NotRequired[Literal["Em espera", "Em execução", "Finalizada", "Entregue"] | None]
    """Situação da OS.

    Situação da ordem de serviço.
    `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    """
    tipoDoc: NotRequired[int | str | None]
    """Tipo de documento.

    Código da forma de pagamento; -1, todas.
    Inteiro.
    """
    ordem: NotRequired[Literal[1, 2] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` data da venda, `2` vendedor.
    """


class PedidoVendasSemValores(TypedDict):
    """O que se pede ao relatório Vendas sem valores."""

    tipoData: Literal["dtVenda", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    codVendas: NotRequired[str | int | None]
    """Vendas.

    Códigos das vendas, separados por vírgula.
    """
    tipoVenda: NotRequired[Literal["venda", "orcamento", "ambos"] | None]
    """Tipo da venda.

    Vendas ou orçamentos.
    `"venda"` venda, `"orcamento"` orçamento, `"ambos"` ambos.
    """
    vendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    contato: NotRequired[int | str | None]
    """Contato.

    Código do cliente.
    Inteiro a partir de 0.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    situOS: NotRequired[Literal["Em espera", "Em execução", "Finalizada", "Entregue"] | None]
    """Situação da OS.

    Situação da ordem de serviço.
    `"Em espera"` em espera, `"Em execução"` em execução, `"Finalizada"` finalizada, `"Entregue"` entregue.
    """
    mostrarObsAdic: NotRequired[bool | int | None]
    """Observações do item.

    Inclui esta coluna no relatório.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` produto, `2` tipo, `3` quantidade, `4` unidade.
    """


class PedidoVendasResumo(TypedDict):
    """O que se pede ao relatório Resumo de vendas."""

    tipoData: Literal["dtVenda", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtVenda"` data da venda, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    vendedor: NotRequired[int | str | None]
    """Vendedor.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    contato: NotRequired[int | str | None]
    """Contato.

    Código do cliente.
    Inteiro a partir de 0.
    """
    considerarDevolucoes: NotRequired[bool | int | None]
    """Devoluções.

    Desconta as devoluções.
    """


class PedidoComprasDetalhadas(TypedDict):
    """O que se pede ao relatório Compras detalhadas."""

    tipoData: Literal["dtCompra", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    contato: NotRequired[int | str | None]
    """Fornecedor.

    Código do fornecedor.
    Inteiro a partir de 0.
    """
    codProduto: NotRequired[int | str | None]
    """Produto.

    Só o que tem este produto.
    Inteiro a partir de 0.
    """
    situacao: NotRequired[Literal[10, 50] | None]
    """Situação.

    Só os que estão nesta situação.
    `10` orçamento, `50` concluída.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    ordem: NotRequired[Literal["codigo", "nome", "dtCompra", "dtCad", "valorTotal"] | None]
    """Ordem.

    Por que coluna se ordena.
    `"codigo"` código, `"nome"` nome, `"dtCompra"` data da compra, `"dtCad"` cadastro, `"valorTotal"` valor total.
    """
    formaPgto: NotRequired[int | str | None]
    """Forma de pagamento.

    Código da forma de pagamento.
    Inteiro a partir de 0.
    """
    contaDestino: NotRequired[int | str | None]
    """Conta destino.

    Código da conta disponível.
    Inteiro a partir de 0.
    """
    mostrarFoneContato: NotRequired[bool | int | None]
    """Telefone do fornecedor.

    Inclui esta coluna no relatório.
    """
    mostrarEndContato: NotRequired[bool | int | None]
    """Endereço do fornecedor.

    Inclui esta coluna no relatório.
    """
    mostrarDesconto: NotRequired[bool | int | None]
    """Desconto nos itens.

    Inclui esta coluna no relatório.
    """
    listarIcProd: NotRequired[bool | int | None]
    """Código próprio.

    Inclui o código próprio dos produtos.
    """
    mostrarSaldoAtual: NotRequired[bool | int | None]
    """Saldo atual dos produtos.

    Inclui esta coluna no relatório.
    """
    mostrarTags: NotRequired[bool | int | None]
    """Palavras-chave.

    Inclui esta coluna no relatório.
    """
    mostrarFormaPgto: NotRequired[bool | int | None]
    """Forma de pagamento das compras.

    Inclui esta coluna no relatório.
    """


class PedidoDetalhesProdutosComprados(TypedDict):
    """O que se pede ao relatório Produtos comprados."""

    tipoData: Literal["dtCompra", "dtCad", "dtEntrega"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"dtEntrega"` data de entrega.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    contato: NotRequired[int | str | None]
    """Fornecedor.

    Código do fornecedor.
    Inteiro a partir de 0.
    """
    numNota: NotRequired[str | int | None]
    """Número da nota.

    Número do documento fiscal.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    observacoes: NotRequired[str | None]
    """Observações.

    Procura nas observações.
    """
    mostrarAbertas: NotRequired[bool | int | None]
    """Orçamentos.

    Inclui os orçamentos.
    """
    mostrarCodigo: NotRequired[bool | int | None]
    """Código do produto.

    Inclui esta coluna no relatório.
    """
    mostrarIcProd: NotRequired[bool | int | None]
    """Código personalizado.

    Inclui esta coluna no relatório.
    """
    mostrarCategorias: NotRequired[bool | int | None]
    """Categorias do produto.

    Inclui esta coluna no relatório.
    """
    mostrarNumNota: NotRequired[bool | int | None]
    """Número da nota.

    Inclui esta coluna no relatório.
    """
    mostrarCpfCnpj: NotRequired[bool | int | None]
    """CPF/CNPJ do fornecedor.

    Inclui esta coluna no relatório.
    """
    mostrarDtCad: NotRequired[bool | int | None]
    """Data de cadastro.

    Inclui esta coluna no relatório.
    """
    mostrarDtCompra: NotRequired[bool | int | None]
    """Data da compra.

    Inclui esta coluna no relatório.
    """
    mostrarDtEntrega: NotRequired[bool | int | None]
    """Data de entrega.

    Inclui esta coluna no relatório.
    """
    mostrarDtNf: NotRequired[bool | int | None]
    """Data da nota.

    Inclui esta coluna no relatório.
    """
    mostrarCustoBruto: NotRequired[bool | int | None]
    """Custo bruto do produto.

    Inclui esta coluna no relatório.
    """
    mostrarCustoLiquido: NotRequired[bool | int | None]
    """Custo calculado do produto.

    Inclui esta coluna no relatório.
    """
    mostrarTotalBruto: NotRequired[bool | int | None]
    """Total bruto do custo.

    Inclui esta coluna no relatório.
    """
    mostrarTotalLiquido: NotRequired[bool | int | None]
    """Total calculado do custo.

    Inclui esta coluna no relatório.
    """
    mostrarPrecoSugerido: NotRequired[bool | int | None]
    """Preço sugerido do produto.

    Inclui esta coluna no relatório.
    """
    mostrarPrecoVenda: NotRequired[bool | int | None]
    """Preço atual do produto.

    Inclui esta coluna no relatório.
    """
    mostrarTags: NotRequired[bool | int | None]
    """Palavras-chave.

    Inclui esta coluna no relatório.
    """
    mostrarObserv: NotRequired[bool | int | None]
    """Observações.

    Inclui esta coluna no relatório.
    """
    mostrarvICMS: NotRequired[bool | int | None]
    """ICMS.

    Inclui esta coluna no relatório.
    """
    mostrarvST: NotRequired[bool | int | None]
    """Substituição tributária.

    Inclui esta coluna no relatório.
    """
    mostrarvIPI: NotRequired[bool | int | None]
    """IPI.

    Inclui esta coluna no relatório.
    """
    mostrarvFrete: NotRequired[bool | int | None]
    """Frete.

    Inclui esta coluna no relatório.
    """
    mostrarvSeg: NotRequired[bool | int | None]
    """Seguro.

    Inclui esta coluna no relatório.
    """
    mostrarvDesp: NotRequired[bool | int | None]
    """Despesas acessórias.

    Inclui esta coluna no relatório.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` código compra, `2` produto, `3` categoria, `4` fornecedor, `5` quantidade, `6` total bruto.
    """


class PedidoProducoesDetalhadas(TypedDict):
    """O que se pede ao relatório Produções detalhadas."""

    tipoData: Literal["dtInicio", "dtConclusao"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtInicio"` data de início, `"dtConclusao"` data de conclusão.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    situacao: Literal[0, 10, 50]
    """Situação.

    Só os que estão nesta situação.
    `0` todas as situações, `10` somente em aberto, `50` somente concluidas.
    """
    cods: NotRequired[str | int | None]
    """Produções.

    Códigos das produções, separados por vírgula.
    """
    esconderValores: NotRequired[bool | int | None]
    """Sem valores.

    Deixa os valores de fora.
    """
    mostrarQntPerda: NotRequired[bool | int | None]
    """Quantidade perdida.

    Inclui esta coluna no relatório.
    """


class PedidoComposicoes(TypedDict):
    """O que se pede ao relatório Composições."""

    codProds: NotRequired[str | int | None]
    """Produtos.

    Códigos dos produtos, separados por vírgula.
    """
    categoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria de produtos.
    Inteiro a partir de 0.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """


class PedidoHistoricoContato(TypedDict):
    """O que se pede ao relatório Histórico de um contato."""

    contato: int | str
    """Contato.

    Código do contato.
    Inteiro a partir de 0.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    dtFinanceiro: Literal["dtVenc", "dtCad", "dtPgto", "naoMostrar"]
    """Data do financeiro.

    Data pela qual se corta o financeiro.
    `"dtVenc"` data de vencimento, `"dtCad"` data de cadastro, `"dtPgto"` data de pagamento, `"naoMostrar"` não listar financeiros.
    """
    dtVendas: Literal["dtVenda", "dtEntrega", "naoMostrar"]
    """Data das vendas.

    Data pela qual se cortam as vendas.
    `"dtVenda"` data da venda, `"dtEntrega"` data da entrega, `"naoMostrar"` não listar vendas.
    """
    dtCompras: Literal["dtCompra", "dtCad", "naoMostrar"]
    """Data das compras.

    Data pela qual se cortam as compras.
    `"dtCompra"` data da compra, `"dtCad"` data de cadastro, `"naoMostrar"` não listar compras.
    """
    ordem: Literal["data", "codigo", "descricao", "valor", "situacao"]
    """Ordem.

    Por que coluna se ordena.
    `"data"` data, `"codigo"` código, `"descricao"` descrição, `"valor"` valor, `"situacao"` situação.
    """


class PedidoPersonalizadoContatos(TypedDict):
    """O que se pede ao relatório Contatos personalizado."""

    contato: NotRequired[int | str | None]
    """Contato.

    Código do contato. O manual o diz obrigatório, a amostra o envia vazio.
    Inteiro a partir de 0.
    """
    tipoContato: NotRequired[Literal[1, 2, 4] | None]
    """Tipo de contato.

    Papel do contato.
    `1` clientes, `2` fornecedores, `4` transportadoras.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    tipoData: Literal["dtCad", "dtNasc"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtCad"` data de cadastro, `"dtNasc"` data de nascimento.
    """
    de: NotRequired[date | str | None]
    """De.

    Primeiro dia. O manual o diz obrigatório, a amostra o envia vazio.
    `AAAA-MM-DD`.
    """
    ate: NotRequired[date | str | None]
    """Até.

    Último dia. O manual o diz obrigatório, a amostra o envia vazio.
    `AAAA-MM-DD`.
    """
    ordenarPor: Literal["codigo", "nome", "fantasia", "dtNasc"]
    """Ordem.

    Por que coluna se ordena.
    `"codigo"` código, `"nome"` nome, `"fantasia"` nome fantasia, `"dtNasc"` nascimento.
    """
    mostrar_tipo: NotRequired[bool | int | None]
    """Tipo.

    Inclui esta coluna no relatório.
    """
    mostrar_fantasia: NotRequired[bool | int | None]
    """Nome fantasia.

    Inclui esta coluna no relatório.
    """
    mostrar_cpfcnpj: NotRequired[bool | int | None]
    """CPF/CNPJ.

    Inclui esta coluna no relatório.
    """
    mostrar_ie: NotRequired[bool | int | None]
    """Inscrição estadual.

    Inclui esta coluna no relatório.
    """
    mostrar_indIE: NotRequired[bool | int | None]
    """Indicador de IE.

    Inclui esta coluna no relatório.
    """
    mostrar_iest: NotRequired[bool | int | None]
    """IE do substituto.

    Inclui esta coluna no relatório.
    """
    mostrar_im: NotRequired[bool | int | None]
    """Inscrição municipal.

    Inclui esta coluna no relatório.
    """
    mostrar_suframa: NotRequired[bool | int | None]
    """Suframa.

    Inclui esta coluna no relatório.
    """
    mostrar_emails: NotRequired[bool | int | None]
    """E-mails.

    Inclui esta coluna no relatório.
    """
    mostrar_end: NotRequired[bool | int | None]
    """Endereço.

    Inclui esta coluna no relatório.
    """
    mostrar_num: NotRequired[bool | int | None]
    """Número.

    Inclui esta coluna no relatório.
    """
    mostrar_compl: NotRequired[bool | int | None]
    """Complemento.

    Inclui esta coluna no relatório.
    """
    mostrar_bairro: NotRequired[bool | int | None]
    """Bairro.

    Inclui esta coluna no relatório.
    """
    mostrar_cidadeNome: NotRequired[bool | int | None]
    """Cidade.

    Inclui esta coluna no relatório.
    """
    mostrar_cidadeCod: NotRequired[bool | int | None]
    """Código IBGE.

    Inclui esta coluna no relatório.
    """
    mostrar_uf: NotRequired[bool | int | None]
    """UF.

    Inclui esta coluna no relatório.
    """
    mostrar_cep: NotRequired[bool | int | None]
    """CEP.

    Inclui esta coluna no relatório.
    """
    mostrar_pais: NotRequired[bool | int | None]
    """País.

    Inclui esta coluna no relatório.
    """
    mostrar_fones: NotRequired[bool | int | None]
    """Telefones.

    Inclui esta coluna no relatório.
    """
    mostrar_dtNasc: NotRequired[bool | int | None]
    """Data de nascimento.

    Inclui esta coluna no relatório.
    """
    mostrar_dtCad: NotRequired[bool | int | None]
    """Data de cadastro.

    Inclui esta coluna no relatório.
    """
    mostrar_tags: NotRequired[bool | int | None]
    """Palavras-chave.

    Inclui esta coluna no relatório.
    """
    mostrar_obs: NotRequired[bool | int | None]
    """Anotações.

    Inclui esta coluna no relatório.
    """


class PedidoAniversariantesDoMes(TypedDict):
    """O que se pede ao relatório Aniversariantes do mês."""

    mes: int | str
    """Mês.

    Mês, contado de 0: janeiro é 0, dezembro é 11. Só neste relatório se conta assim.
    Inteiro de 0 a 11.
    """
    mostrarEmails: NotRequired[bool | int | None]
    """E-mail do contato.

    Inclui esta coluna no relatório.
    """
    mostrarFones: NotRequired[bool | int | None]
    """Telefone do contato.

    Inclui esta coluna no relatório.
    """
    ordem: NotRequired[Literal[1, 2, 3] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` código, `2` nome, `3` data de nascimento.
    """


class PedidoInatividadeClientes(TypedDict):
    """O que se pede ao relatório Inatividade de clientes."""

    tipoInatividade: Literal["maiorque", "menorque"]
    """Comparação.

    Mais ou menos dias do que diasInativos.
    `"maiorque"` mais dias do que diasInativos, `"menorque"` menos dias do que diasInativos.
    """
    diasInativos: int | str
    """Dias.

    Dias sem comprar.
    Inteiro a partir de 0.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    tipoDataVendas: Literal["dtVenda", "dtCad", "dtEntrega"]
    """Data da venda.

    Data que conta como a da venda.
    `"dtVenda"` data da venda, `"dtCad"` cadastro, `"dtEntrega"` entrega.
    """
    ordem: Literal["nomeContato", "inatividade"]
    """Ordem.

    Por que coluna se ordena.
    `"nomeContato"` nome do contato, `"inatividade"` dias sem comprar.
    """
    considerarOrcamentos: NotRequired[bool | int | None]
    """Orçamentos.

    Conta também os orçamentos.
    """


class PedidoContatosDuplicados(TypedDict):
    """O que se pede ao relatório Contatos duplicados."""

    ordem: Literal["nome", "quantidade"]
    """Ordem.

    Por que coluna se ordena.
    `"nome"` nome, `"quantidade"` quantidade de vezes que o registro se repete.
    """
    usarCpfCnpj: NotRequired[bool | int | None]
    """Pelo documento.

    Compara também o CPF ou CNPJ.
    """
    usarIe: NotRequired[bool | int | None]
    """Pela IE.

    Compara também a inscrição estadual.
    """


class PedidoProdutosPorFornecedor(TypedDict):
    """O que se pede ao relatório Produtos por fornecedor."""

    tipoData: Literal["dtCompra", "dtCad"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtCompra"` data da compra, `"dtCad"` data de cadastro.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    categoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria de produtos.
    Inteiro a partir de 0.
    """
    produto: NotRequired[int | str | None]
    """Produto.

    Código do produto.
    Inteiro a partir de 0.
    """
    contato: NotRequired[int | str | None]
    """Fornecedor.

    Código do fornecedor.
    Inteiro a partir de 0.
    """
    agruparForn: NotRequired[bool | int | None]
    """Por fornecedor.

    Agrupa por fornecedor.
    """
    agruparProd: NotRequired[bool | int | None]
    """Por produto.

    Junta os iguais e mostra o preço médio.
    """
    apresentarArquivados: NotRequired[bool | int | None]
    """Arquivados.

    Inclui os produtos arquivados.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` fornecedor, `2` produto, `3` código compra, `4` data compra, `5` custo bruto, `6` quantidade, `7` desconto, `8` despesas, `9` IPI, `10` ST, `11` total.
    """


class PedidoEstoqueMinimo(TypedDict):
    """O que se pede ao relatório Estoque mínimo."""

    buscar: NotRequired[str | None]
    """Busca.

    Só o que contém estas palavras.
    """
    categoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria de produtos.
    Inteiro a partir de 0.
    """
    mostrarIgual: NotRequired[bool | int | None]
    """Iguais ao mínimo.

    Inclui os que estão exatamente no mínimo.
    """
    apresentarArquivados: NotRequired[bool | int | None]
    """Arquivados.

    Inclui os produtos arquivados.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` código, `2` categoria, `3` produto, `4` estoque, `5` mínimo, `6` custo de uma unidade.
    """


class PedidoEstoqueDoDia(TypedDict):
    """O que se pede ao relatório Estoque em um dia."""

    dia: date | str
    """Dia.

    O dia do saldo.
    `AAAA-MM-DD`.
    """
    categoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria de produtos.
    Inteiro a partir de 0.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    semExcluidos: NotRequired[bool | int | None]
    """Sem excluídos.

    Deixa de fora os produtos excluídos.
    """
    semEstNaoControl: NotRequired[bool | int | None]
    """Sem não controlados.

    Deixa de fora os produtos que não controlam estoque.
    """
    mostrarEstoqueNegativo: NotRequired[bool | int | None]
    """Estoque negativo.

    Inclui o que está abaixo de zero.
    """
    mostrarCodProprio: NotRequired[bool | int | None]
    """Código próprio do produto.

    Inclui esta coluna no relatório.
    """
    apresentarArquivados: NotRequired[bool | int | None]
    """Arquivados.

    Inclui os produtos arquivados.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` produto, `2` código, `3` estoque, `4` custo, `5` total.
    """
    mostrar_categNome: NotRequired[bool | int | None]
    """Categoria.

    Inclui esta coluna no relatório.
    """
    mostrar_codConfigTrib: NotRequired[bool | int | None]
    """Grupo de tributos.

    Inclui esta coluna no relatório.
    """
    mostrar_precoCusto: NotRequired[bool | int | None]
    """Preço de custo.

    Inclui esta coluna no relatório.
    """
    mostrar_precoVenda: NotRequired[bool | int | None]
    """Preço de venda.

    Inclui esta coluna no relatório.
    """
    mostrar_margem: NotRequired[bool | int | None]
    """Margem cadastrada.

    Inclui esta coluna no relatório.
    """
    mostrar_margemAtual: NotRequired[bool | int | None]
    """Margem atual.

    Inclui esta coluna no relatório.
    """
    mostrar_controlarEstoque: NotRequired[bool | int | None]
    """Controla estoque.

    Inclui esta coluna no relatório.
    """
    mostrar_estoque: NotRequired[bool | int | None]
    """Estoque.

    Inclui esta coluna no relatório.
    """
    mostrar_totalCusto: NotRequired[bool | int | None]
    """Custo do estoque.

    Inclui esta coluna no relatório.
    """
    mostrar_totalVenda: NotRequired[bool | int | None]
    """Valor de venda do estoque.

    Inclui esta coluna no relatório.
    """
    mostrar_estoqueMinimo: NotRequired[bool | int | None]
    """Estoque mínimo.

    Inclui esta coluna no relatório.
    """
    mostrar_tipoUso: NotRequired[bool | int | None]
    """Tipo de uso.

    Inclui esta coluna no relatório.
    """
    mostrar_anotacoes: NotRequired[bool | int | None]
    """Anotações gerais.

    Inclui esta coluna no relatório.
    """
    mostrar_VinfAdProd: NotRequired[bool | int | None]
    """Anotações da NF-e.

    Inclui esta coluna no relatório.
    """
    mostrar_tags: NotRequired[bool | int | None]
    """Palavras-chave.

    Inclui esta coluna no relatório.
    """
    mostrar_IcEAN: NotRequired[bool | int | None]
    """EAN/GTIN.

    Inclui esta coluna no relatório.
    """
    mostrar_INCM: NotRequired[bool | int | None]
    """NCM.

    Inclui esta coluna no relatório.
    """
    mostrar_ICEST: NotRequired[bool | int | None]
    """CEST.

    Inclui esta coluna no relatório.
    """
    mostrar_IEXTIPI: NotRequired[bool | int | None]
    """Exceção da TIPI.

    Inclui esta coluna no relatório.
    """
    mostrar_IuCom: NotRequired[bool | int | None]
    """Unidade.

    Inclui esta coluna no relatório.
    """
    mostrar_pesoB: NotRequired[bool | int | None]
    """Peso bruto.

    Inclui esta coluna no relatório.
    """
    mostrar_pesoL: NotRequired[bool | int | None]
    """Peso líquido.

    Inclui esta coluna no relatório.
    """
    mostrar_Norig: NotRequired[bool | int | None]
    """Origem.

    Inclui esta coluna no relatório.
    """
    mostrar_cfop: NotRequired[bool | int | None]
    """CFOP.

    Inclui esta coluna no relatório.
    """
    mostrar_NCST: NotRequired[bool | int | None]
    """CST do ICMS.

    Inclui esta coluna no relatório.
    """
    mostrar_NpICMS: NotRequired[bool | int | None]
    """Alíquota do ICMS.

    Inclui esta coluna no relatório.
    """
    mostrar_NpICMSST: NotRequired[bool | int | None]
    """Alíquota do ICMS-ST.

    Inclui esta coluna no relatório.
    """
    mostrar_NpMVAST: NotRequired[bool | int | None]
    """MVA ST.

    Inclui esta coluna no relatório.
    """
    mostrar_OCST: NotRequired[bool | int | None]
    """CST do IPI.

    Inclui esta coluna no relatório.
    """
    mostrar_OpIPI: NotRequired[bool | int | None]
    """Alíquota do IPI.

    Inclui esta coluna no relatório.
    """
    mostrar_QCST: NotRequired[bool | int | None]
    """CST do PIS.

    Inclui esta coluna no relatório.
    """
    mostrar_QpPIS: NotRequired[bool | int | None]
    """Alíquota do PIS.

    Inclui esta coluna no relatório.
    """
    mostrar_SCST: NotRequired[bool | int | None]
    """CST da COFINS.

    Inclui esta coluna no relatório.
    """
    mostrar_SpCOFINS: NotRequired[bool | int | None]
    """Alíquota da COFINS.

    Inclui esta coluna no relatório.
    """


class PedidoEstoqueHistorico(TypedDict):
    """O que se pede ao relatório Estoque histórico."""

    produto: NotRequired[int | str | None]
    """Produto.

    Código do produto.
    Inteiro a partir de 0.
    """


class PedidoSugestaoCompra(TypedDict):
    """O que se pede ao relatório Sugestão de compra."""

    dataCompra: date | str
    """Data da compra.

    Dia em que se quer comprar.
    `AAAA-MM-DD`.
    """
    estoqueAte: date | str
    """Estoque até.

    Dia até o qual o estoque deve bastar.
    `AAAA-MM-DD`.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    categoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria de produtos.
    Inteiro a partir de 0.
    """
    apenasAComprar: NotRequired[bool | int | None]
    """Só o que falta.

    Só os produtos que é preciso comprar.
    """
    apresentarArquivados: NotRequired[bool | int | None]
    """Arquivados.

    Inclui os produtos arquivados.
    """
    apresentarCodProprio: NotRequired[bool | int | None]
    """Código próprio.

    Inclui o código próprio.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` produto, `2` código, `3` último custo, `4` total vendas, `5` giro diário, `6` estoque atual, `7` dias estoque, `8` estoque mínimo, `9` sugestão.
    """


class PedidoProdutosDuplicados(TypedDict):
    """O que se pede ao relatório Produtos duplicados."""

    categoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria de produtos.
    Inteiro a partir de 0.
    """
    ordem: Literal["repeticoes", "nome", "categoria"]
    """Ordem.

    Por que coluna se ordena.
    `"repeticoes"` quantidade de registros duplicados, `"nome"` nome, `"categoria"` categoria.
    """
    apresentarArquivados: NotRequired[bool | int | None]
    """Arquivados.

    Inclui os produtos arquivados.
    """
    usarIcProd: NotRequired[bool | int | None]
    """Pelo código próprio.

    Compara também o código próprio.
    """


class PedidoMovimentacaoProduto(TypedDict):
    """O que se pede ao relatório Movimentação de um produto."""

    produto: int | str
    """Produto.

    Código do produto.
    Inteiro a partir de 0.
    """
    tipoData: Literal["dtVenda", "dtCad"]
    """Tipo de data.

    Data que de e ate cortam.
    `"dtVenda"` data da venda, `"dtCad"` data de cadastro.
    """
    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    mostrarPrecoCusto: NotRequired[bool | int | None]
    """Preço de custo.

    Inclui esta coluna no relatório.
    """


class PedidoPersonalizadoProdutos(TypedDict):
    """O que se pede ao relatório Produtos personalizado."""

    buscar: NotRequired[str | None]
    """Busca.

    Só o que contém estas palavras.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    categoria: NotRequired[int | str | None]
    """Categoria.

    Código da categoria de produtos.
    Inteiro a partir de 0.
    """
    estoque: NotRequired[Literal["ignoraZerado", "somenteNegativo"] | None]
    """Estoque.

    Só produtos com certo estoque.
    `"ignoraZerado"` não mostrar produtos com estoque zerado, `"somenteNegativo"` mostrar apenas produtos com estoque negativo.
    """
    ordem: NotRequired[Literal["nomeProduto", "codInterno", "codPersonalizado", "nomeCategoria", "precoVenda", "precoCusto", "estoque", "palavrasChave", "ean"] | None]
    """Ordem.

    Por que coluna se ordena.
    `"nomeProduto"` nome do produto, `"codInterno"` código, `"codPersonalizado"` código próprio, `"nomeCategoria"` categoria, `"precoVenda"` preço de venda, `"precoCusto"` preço de custo, `"estoque"` estoque, `"palavrasChave"` palavras-chave, `"ean"` EAN/GTIN.
    """
    tipoProduto: NotRequired[Literal["produto", "servico"] | None]
    """Produtos ou serviços.

    Só produtos ou só serviços.
    `"produto"` produto, `"servico"` serviço.
    """
    ordemDesc: NotRequired[bool | int | None]
    """Ordem decrescente.

    Do maior para o menor.
    """
    arquivados: NotRequired[bool | int | None]
    """Arquivados.

    Inclui os produtos arquivados.
    """
    mostrar_IcProd: NotRequired[bool | int | None]
    """Código personalizado.

    Inclui esta coluna no relatório.
    """
    mostrar_categNome: NotRequired[bool | int | None]
    """Categoria.

    Inclui esta coluna no relatório.
    """
    mostrar_codConfigTrib: NotRequired[bool | int | None]
    """Grupo de tributos.

    Inclui esta coluna no relatório.
    """
    mostrar_precoCusto: NotRequired[bool | int | None]
    """Preço de custo.

    Inclui esta coluna no relatório.
    """
    mostrar_precoVenda: NotRequired[bool | int | None]
    """Preço de venda.

    Inclui esta coluna no relatório.
    """
    mostrar_margem: NotRequired[bool | int | None]
    """Margem cadastrada.

    Inclui esta coluna no relatório.
    """
    mostrar_margemAtual: NotRequired[bool | int | None]
    """Margem atual.

    Inclui esta coluna no relatório.
    """
    mostrar_controlarEstoque: NotRequired[bool | int | None]
    """Controla estoque.

    Inclui esta coluna no relatório.
    """
    mostrar_estoque: NotRequired[bool | int | None]
    """Estoque.

    Inclui esta coluna no relatório.
    """
    mostrar_totalCusto: NotRequired[bool | int | None]
    """Custo do estoque.

    Inclui esta coluna no relatório.
    """
    mostrar_totalVenda: NotRequired[bool | int | None]
    """Valor de venda do estoque.

    Inclui esta coluna no relatório.
    """
    mostrar_estoqueMinimo: NotRequired[bool | int | None]
    """Estoque mínimo.

    Inclui esta coluna no relatório.
    """
    mostrar_tipoUso: NotRequired[bool | int | None]
    """Tipo de uso.

    Inclui esta coluna no relatório.
    """
    mostrar_anotacoes: NotRequired[bool | int | None]
    """Anotações gerais.

    Inclui esta coluna no relatório.
    """
    mostrar_VinfAdProd: NotRequired[bool | int | None]
    """Anotações da NF-e.

    Inclui esta coluna no relatório.
    """
    mostrar_tags: NotRequired[bool | int | None]
    """Palavras-chave.

    Inclui esta coluna no relatório.
    """
    mostrar_IcEAN: NotRequired[bool | int | None]
    """EAN/GTIN.

    Inclui esta coluna no relatório.
    """
    mostrar_INCM: NotRequired[bool | int | None]
    """NCM.

    Inclui esta coluna no relatório.
    """
    mostrar_ICEST: NotRequired[bool | int | None]
    """CEST.

    Inclui esta coluna no relatório.
    """
    mostrar_IEXTIPI: NotRequired[bool | int | None]
    """Exceção da TIPI.

    Inclui esta coluna no relatório.
    """
    mostrar_IuCom: NotRequired[bool | int | None]
    """Unidade.

    Inclui esta coluna no relatório.
    """
    mostrar_pesoB: NotRequired[bool | int | None]
    """Peso bruto.

    Inclui esta coluna no relatório.
    """
    mostrar_pesoL: NotRequired[bool | int | None]
    """Peso líquido.

    Inclui esta coluna no relatório.
    """
    mostrar_Norig: NotRequired[bool | int | None]
    """Origem.

    Inclui esta coluna no relatório.
    """
    mostrar_cfop: NotRequired[bool | int | None]
    """CFOP.

    Inclui esta coluna no relatório.
    """
    mostrar_NCST: NotRequired[bool | int | None]
    """CST do ICMS.

    Inclui esta coluna no relatório.
    """
    mostrar_NpICMS: NotRequired[bool | int | None]
    """Alíquota do ICMS.

    Inclui esta coluna no relatório.
    """
    mostrar_NpICMSST: NotRequired[bool | int | None]
    """Alíquota do ICMS-ST.

    Inclui esta coluna no relatório.
    """
    mostrar_NpMVAST: NotRequired[bool | int | None]
    """MVA ST.

    Inclui esta coluna no relatório.
    """
    mostrar_OCST: NotRequired[bool | int | None]
    """CST do IPI.

    Inclui esta coluna no relatório.
    """
    mostrar_OpIPI: NotRequired[bool | int | None]
    """Alíquota do IPI.

    Inclui esta coluna no relatório.
    """
    mostrar_QCST: NotRequired[bool | int | None]
    """CST do PIS.

    Inclui esta coluna no relatório.
    """
    mostrar_QpPIS: NotRequired[bool | int | None]
    """Alíquota do PIS.

    Inclui esta coluna no relatório.
    """
    mostrar_SCST: NotRequired[bool | int | None]
    """CST da COFINS.

    Inclui esta coluna no relatório.
    """
    mostrar_SpCOFINS: NotRequired[bool | int | None]
    """Alíquota da COFINS.

    Inclui esta coluna no relatório.
    """


class PedidoNfseImpostos(TypedDict):
    """O que se pede ao relatório Impostos de NFS-e."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    cliente: NotRequired[int | str | None]
    """Cliente.

    Código do cliente.
    Inteiro a partir de 0.
    """
    tags: NotRequired[str | None]
    """Palavras-chave.

    Só o que tem estas palavras-chave.
    """
    order: NotRequired[Literal["codigo", "nome", "numeroNFSe", "dtEmissao"] | None]
    """Ordem.

    Por que coluna se ordena. Neste relatório o nome é em inglês.
    `"codigo"` código, `"nome"` nome do cliente, `"numeroNFSe"` número da NFS-e, `"dtEmissao"` emissão.
    """
    retido: NotRequired[Literal[0, 1, 2] | None]
    """Retenção.

    Com retenção, sem retenção, ou ambas.
    `0` ambas, `1` só com retenção, `2` só sem retenção.
    """
    situacao: NotRequired[Literal[10, 20, 25, 30, 40, 90, 99, 100] | None]
    """Situação.

    Só os que estão nesta situação.
    `10` autorizada, `20` aguarda a prefeitura, no envio, `25` aguarda a prefeitura, no cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada, `100` todas.
    """


class PedidoNfeResumo(TypedDict):
    """O que se pede ao relatório Resumo de NF-e."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    ambiente: Literal[1, 2]
    """Ambiente.

    Produção ou homologação.
    `1` produção, `2` homologação.
    """
    serie: NotRequired[int | str | None]
    """Série.

    Série da nota.
    Inteiro a partir de 0.
    """
    situacao: NotRequired[Literal[5, 10, 15, 20, 30, 35, 40, 50, 80, 90, 91] | None]
    """Situação.

    Só os que estão nesta situação.
    `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
    """
    cliente: NotRequired[int | str | None]
    """Cliente.

    Código do cliente.
    Inteiro a partir de 0.
    """
    cfop: NotRequired[str | int | None]
    """CFOP.

    Códigos fiscais, separados por vírgula.
    """
    numCod_tipo: NotRequired[Literal[1, 2] | None]
    """Tipo de número.

    Diz o que numCod_valor é.
    `1` filtrar por número da nota, `2` filtrar por código da nota no sistema.
    """
    numCod_valor: NotRequired[int | str | None]
    """Número ou código.

    Número da nota ou código no eGestor.
    Inteiro a partir de 0.
    """
    order: NotRequired[Literal["codigo", "numNota", "dtEmissao", "nome"] | None]
    """Ordem.

    Por que coluna se ordena. Neste relatório o nome é em inglês.
    `"codigo"` código da nota no sistema, `"numNota"` número da nota, `"dtEmissao"` data de emissão da nota, `"nome"` nome do destinatário.
    """
    mostrarISS: NotRequired[bool | int | None]
    """ISS.

    Inclui esta coluna no relatório.
    """
    mostrarFrete: NotRequired[bool | int | None]
    """Frete.

    Inclui esta coluna no relatório.
    """
    mostrarBCICMS: NotRequired[bool | int | None]
    """Base de cálculo do ICMS.

    Inclui esta coluna no relatório.
    """
    mostrarICMSST: NotRequired[bool | int | None]
    """ICMS ST.

    Inclui esta coluna no relatório.
    """
    mostrarCodVenda: NotRequired[bool | int | None]
    """Código da venda.

    Inclui esta coluna no relatório.
    """
    mostrarSerie: NotRequired[bool | int | None]
    """Série de emissão.

    Inclui esta coluna no relatório.
    """
    mostrarFormaPgto: NotRequired[bool | int | None]
    """Forma de pagamento.

    Inclui esta coluna no relatório.
    """
    mostrarPesoL: NotRequired[bool | int | None]
    """Peso líquido para transporte.

    Inclui esta coluna no relatório.
    """
    mostrarPesoB: NotRequired[bool | int | None]
    """Peso bruto para transporte.

    Inclui esta coluna no relatório.
    """


class PedidoNfeTotaisPorPeriodo(TypedDict):
    """O que se pede ao relatório Totais de NF-e."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    modelo: NotRequired[Literal[55, 65] | None]
    """Modelo.

    NF-e ou NFC-e.
    `55` NFe, `65` NFCe.
    """
    serie: NotRequired[int | str | None]
    """Série.

    Série da nota.
    Inteiro a partir de 0.
    """
    situacao: NotRequired[Literal[5, 10, 15, 20, 30, 35, 40, 50, 80, 90, 91] | None]
    """Situação.

    Só os que estão nesta situação.
    `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
    """
    cfop: NotRequired[str | int | None]
    """CFOP.

    Códigos fiscais, separados por vírgula.
    """
    ncm: NotRequired[str | int | None]
    """NCM.

    Códigos da NCM, separados por vírgula.
    """
    gtin: NotRequired[str | int | None]
    """EAN/GTIN.

    Códigos de barras, separados por vírgula.
    """
    indFinal: NotRequired[Literal[1, 2] | None]
    """Consumidor final.

    Só as notas para consumidor final, ou sem elas.
    `1` apenas notas para cliente final, `2` sem notas para cliente final.
    """
    mostrarFrete: NotRequired[bool | int | None]
    """Total de frete.

    Inclui esta coluna no relatório.
    """
    mostrarSeguro: NotRequired[bool | int | None]
    """Total de seguro.

    Inclui esta coluna no relatório.
    """
    mostrarDescontos: NotRequired[bool | int | None]
    """Total de descontos.

    Inclui esta coluna no relatório.
    """
    mostrarOutrasDespesas: NotRequired[bool | int | None]
    """Total de outras despesas.

    Inclui esta coluna no relatório.
    """
    mostrarICMSST: NotRequired[bool | int | None]
    """Total de ICMS ST.

    Inclui esta coluna no relatório.
    """
    mostrarFCP: NotRequired[bool | int | None]
    """Total de FCP.

    Inclui esta coluna no relatório.
    """
    mostrarFCPST: NotRequired[bool | int | None]
    """Total de FCP ST.

    Inclui esta coluna no relatório.
    """
    mostrarII: NotRequired[bool | int | None]
    """Total de II.

    Inclui esta coluna no relatório.
    """
    mostrarISS: NotRequired[bool | int | None]
    """Total de ISS.

    Inclui esta coluna no relatório.
    """
    mostrarISSRet: NotRequired[bool | int | None]
    """ISS retido.

    Inclui esta coluna no relatório.
    """


class PedidoRegistroEventos(TypedDict):
    """O que se pede ao relatório Registro de eventos."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    buscar: NotRequired[str | None]
    """Busca.

    Só o que contém estas palavras.
    """
    usuario: NotRequired[int | str | None]
    """Usuário.

    Código do usuário.
    Inteiro a partir de 0.
    """
    modulo: NotRequired[Literal["boletos", "produtosCateg", "composicao", "compras", "conciliacao", "configBoletos", "config", "contatos", "configTrib", "disponiveis", "financeiro", "formasPgto", "nfse", "planoContas", "produtos", "producao", "recibos", "recorrencia", "relatorios", "configTemplates", "transferencia", "usuarios", "vendas"] | None]
    """Módulo.

    Só os registros de um módulo.
    `"boletos"` boletos, `"produtosCateg"` categoria de produtos, `"composicao"` composição, `"compras"` compras, `"conciliacao"` conciliação, `"configBoletos"` configuração dos boletos, `"config"` configurações gerais do sistema, `"contatos"` contatos, `"configTrib"` dados tributários, `"disponiveis"` disponíveis (Contas Caixa), `"financeiro"` financeiro, `"formasPgto"` formas de pagamento, `"nfse"` NFS-e, `"planoContas"` plano de Contas, `"produtos"` produtos, `"producao"` produção, `"recibos"` recibos, `"recorrencia"` recorrência, `"relatorios"` relatórios, `"configTemplates"` templates de impressão, `"transferencia"` transferência, `"usuarios"` usuários, `"vendas"` vendas.
    """
    codModulo: NotRequired[int | str | None]
    """Registro.

    Só o registro deste código.
    Inteiro a partir de 0.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` código, `2` usuário, `3` evento, `4` módulo, `5` código módulo, `6` data.
    """


class PedidoRegistroAcessos(TypedDict):
    """O que se pede ao relatório Registro de acessos."""

    de: date | str
    """De.

    Primeiro dia.
    `AAAA-MM-DD`.
    """
    ate: date | str
    """Até.

    Último dia.
    `AAAA-MM-DD`.
    """
    usuario: NotRequired[int | str | None]
    """Usuário.

    Código do usuário.
    Inteiro a partir de 0.
    """
    ordem: NotRequired[Literal[1, 2, 3, 4, 5, 6] | None]
    """Ordem.

    Por que coluna se ordena.
    `1` entrada, `2` código, `3` usuário, `4` IP, `5` saída, `6` duração.
    """


class CadastroNfse(TypedDict):
    """Uma NFS-e avulsa a emitir. O manual não diz o que é obrigatório."""

    enviarPrefeitura: NotRequired[Literal[0, 1] | None]
    """Enviar à prefeitura.

    1 envia, 0 só grava.
    `0` não, `1` sim.
    """
    codContato: int | str
    """Cliente.

    Código do cliente.
    Inteiro a partir de 0.
    Sem prova no manual nem em captura.
    """
    numeroRPS: NotRequired[str | int | None]
    """Número do RPS.

    Em branco, o sistema numera.
    """
    munIncidencia: NotRequired[Literal[1, 2] | None]
    """Município do imposto.

    1 o da empresa, 2 o do cliente.
    `1` o da empresa, `2` o do cliente.
    """
    localPrest: NotRequired[Literal[1, 3, 6] | None]
    """Local da prestação.

    1 no município, 3 fora, 6 no exterior.
    `1` no município, `3` fora do município, `6` outro, no exterior.
    """
    obs: NotRequired[str | None]
    """Observações.

    Texto livre.
    """
    issRetido: NotRequired[Literal[0, 1] | None]
    """ISS retido.

    1 quando o tomador retém.
    `0` não, `1` sim.
    """
    inssRetido: NotRequired[Literal[0, 1] | None]
    """INSS retido.

    1 quando o tomador retém.
    `0` não, `1` sim.
    """
    pisRetido: NotRequired[Literal[0, 1] | None]
    """PIS retido.

    1 quando o tomador retém.
    `0` não, `1` sim.
    """
    cofinsRetido: NotRequired[Literal[0, 1] | None]
    """COFINS retido.

    1 quando o tomador retém.
    `0` não, `1` sim.
    """
    csllRetido: NotRequired[Literal[0, 1] | None]
    """CSLL retido.

    1 quando o tomador retém.
    `0` não, `1` sim.
    """
    irrfRetido: NotRequired[Literal[0, 1] | None]
    """IRRF retido.

    1 quando o tomador retém.
    `0` não, `1` sim.
    """
    itens: Sequence[CadastroItemNfse]
    """Itens.

    Os serviços da nota.
    Sem prova no manual nem em captura.
    """


class CadastroItemNfse(TypedDict):
    """Um serviço da nota."""

    cod: int | str
    """Serviço.

    Código do serviço.
    Inteiro a partir de 0.
    """
    obs: NotRequired[str | None]
    """Observações.

    Observações do item.
    """
    quant: Decimal | float | str
    """Quantidade.

    Quantidade.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    preco: Decimal | float | str
    """Preço.

    Preço de uma unidade.
    Até 10 casas decimais.
    Sem prova no manual nem em captura.
    """
    vDesc: NotRequired[Decimal | float | str | None]
    """Desconto.

    Valor do desconto.
    Até 10 casas decimais.
    """
    vDeducao: NotRequired[Decimal | float | str | None]
    """Dedução.

    Valor da dedução.
    Até 10 casas decimais.
    """


class CadastroNfe(TypedDict):
    """Uma nota a importar."""

    xml: str
    """XML.

    O XML inteiro.
    """
    enviar: NotRequired[bool | None]
    """Enviar.

    true envia à SEFAZ; false só importa.
    """
    usarNumeracaoDoSistema: NotRequired[bool | None]
    """Numerar pelo sistema.

    true usa a numeração da conta; false, a do XML.
    """


class EnvioArquivo(TypedDict):
    """Um arquivo a guardar.

    Com modulo, também codModulo.
    """

    arquivo: bytes | str
    """Arquivo.

    O arquivo, em base64; vai como arquivo de um formulário.
    """
    nomeArquivo: NotRequired[str | None]
    """Nome do arquivo.

    Nome com que o arquivo vai; não é um campo do fabricante.
    """
    tags: NotRequired[Sequence[str] | None]
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    modulo: NotRequired[Literal["financeiro", "vendas", "usuarios", "produtos", "contatos", "producao", "composicao", "compras", "recibos"] | None]
    """Módulo.

    Módulo do registro a que o arquivo pertence.
    `"financeiro"` financeiro, `"vendas"` vendas, `"usuarios"` usuários, `"produtos"` produtos, `"contatos"` contatos, `"producao"` produção, `"composicao"` composição, `"compras"` compras, `"recibos"` recibos.
    """
    codModulo: NotRequired[int | str | None]
    """Registro.

    Código do registro a que o arquivo pertence.
    Inteiro a partir de 0.
    """
    descricao: NotRequired[str | None]
    """Descrição.

    Texto livre.
    """


class CadastroWebhook(TypedDict):
    """Para onde mandar avisos, e de quê."""

    endpoint: str
    """Endereço.

    Endereço que recebe os avisos.
    """
    produtos: NotRequired[bool | int | None]
    """Produtos.

    Avisar de produtos.
    """
    contatos: NotRequired[bool | int | None]
    """Contatos.

    Avisar de contatos.
    """
    vendas: NotRequired[bool | int | None]
    """Vendas.

    Avisar de vendas.
    """
    usuarios: NotRequired[bool | int | None]
    """Usuários.

    Avisar de usuários.
    """
    financeiro: NotRequired[bool | int | None]
    """Financeiro.

    Avisar de recebimentos e pagamentos. O texto do manual diz Financeiros; o valor é este.
    """
    enviarComoJson: NotRequired[bool | int | None]
    """Como JSON.

    Se os avisos vêm como JSON; sem isso vêm como formulário.
    """


class Token(Record):
    """Um token de acesso."""

    __slots__ = ()
    __secrets__ = frozenset({"access_token", "refresh_token", "personal_token"})
    access_token: str
    """Token.

    Vai em Authorization: Bearer nas outras chamadas.
    """
    token_type: str | None
    """Tipo.

    Sempre Bearer.
    """
    expires_in: int | None
    """Validade.

    Segundos de vida do token: 900.
    Inteiro.
    """
    refresh_token: str | None
    """Token de renovação.

    Serve uma vez só; a renovação dá outro.
    """
    personal_token: str | None
    """Token pessoal.

    Só na troca do código. Consta do manual antigo.
    Sem prova no manual nem em captura.
    """


class Empresa(Record):
    """A empresa da conta."""

    __slots__ = ()
    subdom: str | None
    """Subdomínio.

    Nome da conta.
    """
    nome: str | None
    """Razão social.

    Razão social.
    """
    fantasia: str | None
    """Nome fantasia.

    Nome fantasia ou apelido.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento da empresa.
    """
    fones: str | None
    """Telefones.

    Telefones, num texto só.
    """
    emails: str | None
    """E-mails.

    E-mails, num texto só.
    """
    end: str | None
    """Logradouro.

    Rua da empresa.
    """
    num: str | None
    """Número.

    Número do endereço.
    """
    compl: str | None
    """Complemento.

    Complemento do endereço.
    """
    bairro: str | None
    """Bairro.

    Bairro.
    """
    cidadeNome: str | None
    """Cidade.

    Nome da cidade.
    """
    cidadeCod: str | None
    """Código IBGE.

    Código do município no IBGE.
    """
    uf: str | None
    """UF.

    Estado, em duas letras.
    """
    cep: str | None
    """CEP.

    Código postal.
    """
    cifrao: str | None
    """Moeda.

    Símbolo da moeda.
    """
    crt: int | None
    """Regime tributário.

    Código do regime. O manual não dá os valores.
    Inteiro.
    """
    atividade: int | None
    """Atividade.

    Código da atividade. O manual não dá os valores.
    Inteiro.
    """
    pSimples: Decimal | None
    """Simples (%).

    Alíquota do Simples Nacional.
    Até 16 casas decimais.
    """
    pICMS: Decimal | None
    """ICMS (%).

    Alíquota de ICMS.
    Até 16 casas decimais.
    """
    pPIS: Decimal | None
    """PIS (%).

    Alíquota de PIS.
    Até 16 casas decimais.
    """
    pCOFINS: Decimal | None
    """COFINS (%).

    Alíquota de COFINS.
    Até 16 casas decimais.
    """
    baseIRPJ: Decimal | None
    """Base do IRPJ.

    Base presumida do IRPJ.
    Até 16 casas decimais.
    """
    baseCSLL: Decimal | None
    """Base da CSLL.

    Base presumida da CSLL.
    Até 16 casas decimais.
    """
    pIRPJ: Decimal | None
    """IRPJ (%).

    Alíquota de IRPJ.
    Até 16 casas decimais.
    """
    pCSLL: Decimal | None
    """CSLL (%).

    Alíquota de CSLL.
    Até 16 casas decimais.
    """
    inscMunicipal: str | None
    """Inscrição municipal.

    Inscrição no município.
    """
    tipoIE: str | None
    """Tipo de IE.

    Situação da inscrição estadual.
    """
    inscEstadual: str | None
    """Inscrição estadual.

    Inscrição no estado.
    """
    cnae: str | None
    """CNAE.

    Atividade econômica.
    """
    codTributMunicipio: str | None
    """Código de tributação.

    Código do serviço no município.
    """
    regimeTributacao: str | None
    """Regime especial.

    Regime especial de tributação.
    """
    cmc: str | None
    """CMC.

    Cadastro municipal de contribuintes.
    """
    RNTRC: str | None
    """RNTRC.

    Registro de transportador.
    """


class PaginaContatos(Record):
    """Uma página de contatos."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Contato]
    """Registros.

    Os registros da página.
    """


class Contato(Record):
    """Um contato."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do contato.
    Inteiro.
    """
    tipo: Sequence[Literal["cliente", "fornecedor", "transportadora"] | str] | None
    """Tipo.

    Papéis do contato.
    """
    nome: str | None
    """Nome.

    Nome ou razão social.
    """
    fantasia: str | None
    """Nome fantasia.

    Nome fantasia ou apelido.
    """
    nomeParaContato: str | None
    """Falar com.

    Pessoa com quem se fala neste contato.
    """
    nomeContato: str | None
    """Falar com.

    Como o contato de um pagamento chama nomeParaContato.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """
    clienteFinal: bool | None
    """Cliente final.

    Se é consumidor final.
    """
    indicadorIE: Literal[1, 2, 9] | int | None
    """Indicador da IE.

    Situação perante o ICMS.
    `1` contribuinte do ICMS, `2` isento de inscrição, `9` não contribuinte.
    """
    inscricaoEstadual: str | None
    """Inscrição estadual.

    Inscrição no estado.
    """
    inscricaoEstadualST: str | None
    """IE do substituto.

    Inscrição estadual de substituto tributário.
    """
    inscricaoMunicipal: str | None
    """Inscrição municipal.

    Inscrição no município.
    """
    suframa: str | None
    """SUFRAMA.

    Inscrição na SUFRAMA.
    """
    emails: Sequence[str] | None
    """E-mails.

    Endereços de e-mail.
    """
    logradouro: str | None
    """Logradouro.

    Rua, avenida ou praça.
    """
    numero: str | None
    """Número.

    Número do endereço.
    """
    complemento: str | None
    """Complemento.

    Complemento do endereço.
    """
    bairro: str | None
    """Bairro.

    Bairro.
    """
    cidade: str | None
    """Cidade.

    Nome da cidade.
    """
    codIBGE: str | None
    """Código IBGE.

    Código do município no IBGE.
    """
    uf: str | None
    """UF.

    Estado, em duas letras.
    """
    cep: str | None
    """CEP.

    Código postal.
    """
    pais: str | None
    """País.

    País.
    """
    fones: Sequence[str] | None
    """Telefones.

    Números de telefone.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    dtNasc: date | None
    """Nascimento.

    Data de nascimento.
    `AAAA-MM-DD`.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    cpfCnpjEntrega: str | None
    """CPF ou CNPJ (entrega).

    Documento de quem recebe, se não for o do contato.
    """
    logradouroEntrega: str | None
    """Logradouro (entrega).

    Rua da entrega, se não for a do contato.
    """
    numeroEntrega: str | None
    """Número (entrega).

    Número do endereço de entrega.
    """
    complementoEntrega: str | None
    """Complemento (entrega).

    Complemento do endereço de entrega.
    """
    bairroEntrega: str | None
    """Bairro (entrega).

    Bairro da entrega.
    """
    codIBGEEntrega: str | None
    """Código IBGE (entrega).

    Município da entrega, pelo código do IBGE.
    """
    cidadeEntrega: str | None
    """Cidade (entrega).

    Cidade da entrega.
    """
    ufEntrega: str | None
    """UF (entrega).

    Estado da entrega, em duas letras.
    """
    cepEntrega: str | None
    """CEP (entrega).

    CEP da entrega, se não for o do contato.
    """
    pontoRefEntrega: str | None
    """Ponto de referência.

    Ponto de referência da entrega.
    """
    inscEstadualEntrega: str | None
    """IE (entrega).

    Inscrição estadual de quem recebe.
    """
    fonesEntrega: str | None
    """Telefones (entrega).

    Telefones de quem recebe, separados por vírgula. A lista do manual escreve fonesEntretga; todas as amostras, assim.
    """
    emailsEntrega: str | None
    """E-mails (entrega).

    E-mails de quem recebe, separados por vírgula.
    """


class CodigoNome(Record):
    """O código e o nome do que foi gravado."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro no eGestor.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome do registro.
    """


class Resultado(Record):
    """O resultado de uma ação ou de uma exclusão."""

    __slots__ = ()
    code: int | None
    """Código.

    200. Vem como número em algumas operações e como texto em outras.
    Inteiro.
    """
    msg: str | None
    """Mensagem.

    O que foi feito, para quem usa.
    """
    obs: Any
    """Observações.

    Nulas, ou um texto vazio, nas amostras.
    """
    fields: Any
    """Campos.

    Nulos, ou um texto vazio, nas amostras.
    """


class PaginaCategorias(Record):
    """Uma página de categorias."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Categoria]
    """Registros.

    Os registros da página.
    """


class Categoria(Record):
    """Uma categoria de produtos."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da categoria.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome da categoria.
    """


class PaginaProdutos(Record):
    """Uma página de produtos."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Produto]
    """Registros.

    Os registros da página.
    """


class Produto(Record):
    """Um produto."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do produto.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Nome do produto.
    """
    codigoProprio: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    estoque: Decimal | None
    """Estoque.

    Quantidade em estoque.
    Até 16 casas decimais.
    """
    estoqueMinimo: Decimal | None
    """Estoque mínimo.

    Quantidade abaixo da qual o produto falta.
    Até 16 casas decimais.
    """
    controlarEstoque: bool | None
    """Controla estoque.

    Se o estoque do produto é controlado.
    """
    margemLucro: Decimal | None
    """Margem de lucro.

    Margem sobre o custo, em por cento.
    Até 16 casas decimais.
    """
    precoCusto: Decimal | None
    """Preço de custo.

    Custo de uma unidade.
    Até 16 casas decimais.
    """
    precoVenda: Decimal | None
    """Preço de venda.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    origemFiscal: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | int | None
    """Origem.

    Origem da mercadoria, de 0 a 8, como na NF-e.
    `0` nacional, `1` estrangeira, importação direta, `2` estrangeira, comprada no mercado interno, `3` nacional, com conteúdo importado de 40% a 70%, `4` nacional, por processo produtivo básico, `5` nacional, com conteúdo importado de até 40%, `6` estrangeira, importação direta, sem similar nacional, `7` estrangeira, do mercado interno, sem similar nacional, `8` nacional, com conteúdo importado acima de 70%.
    """
    unidadeTributada: str | None
    """Unidade.

    Unidade em que se vende: UN, KG.
    """
    refEanGtin: str | None
    """EAN/GTIN.

    Código de barras.
    """
    ncm: str | None
    """NCM.

    Classificação da mercadoria na NCM.
    """
    excecaoIPI: str | None
    """Exceção da TIPI.

    Código EX da TIPI.
    """
    codigoCEST: str | None
    """CEST.

    Código especificador da substituição tributária.
    """
    pesoBruto: Decimal | None
    """Peso bruto.

    Peso de uma unidade com embalagem.
    Até 16 casas decimais.
    """
    pesoLiquido: Decimal | None
    """Peso líquido.

    Peso de uma unidade sem embalagem.
    Até 16 casas decimais.
    """
    codigoGrupoTributos: int | None
    """Grupo de tributos.

    Código do grupo de tributos; 0, nenhum.
    Inteiro.
    """
    anotacoesNFE: str | None
    """Anotações da NF-e.

    Texto que sai na nota.
    """
    anotacoesInternas: str | None
    """Anotações internas.

    Texto que só a empresa vê.
    """
    tipoProduto: str | None
    """Produto ou serviço.

    produto ou servico.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    codCategoria: int | None
    """Categoria.

    Código da categoria do produto; 0, nenhuma.
    Inteiro.
    """
    updatedAt: datetime | None
    """Alterado em.

    Quando mudou por último, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    listaImagens: Sequence[Imagem] | None
    """Fotos.

    Fotos do produto; só a lista as traz.
    """


class Imagem(Record):
    """Uma foto de um produto, com a miniatura."""

    __slots__ = ()
    foto: ArquivoImagem | None
    """Foto.

    A foto.
    """
    thumb: ArquivoImagem | None
    """Miniatura.

    A foto pequena.
    """


class ArquivoImagem(Record):
    """O arquivo de uma imagem."""

    __slots__ = ()
    link: str | None
    """Endereço.

    Endereço do arquivo.
    """
    padrao: bool | None
    """Principal.

    Se é a foto principal do produto.
    """


class CodigoDescricao(Record):
    """O código e a descrição do que foi gravado."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro no eGestor.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """


class FotoEnviada(Record):
    """A foto que foi gravada."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da foto.
    Inteiro.
    """
    link: str | None
    """Endereço.

    Endereço da foto; vale por pouco tempo.
    """


class PaginaAjustes(Record):
    """Uma página de ajustes de estoque."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Ajuste]
    """Registros.

    Os registros da página.
    """


class Ajuste(Record):
    """Um ajuste de estoque."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do ajuste.
    Inteiro.
    """
    codContato: int | None
    """Responsável.

    Código de quem responde pelo ajuste.
    Inteiro.
    """
    nomeContato: str | None
    """Nome do responsável.

    Nome de quem responde pelo ajuste.
    """
    motivo: Literal[10, 20, 30, 40, 50] | int | None
    """Motivo.

    Motivo do ajuste.
    `10` ajuste geral, `20` envio de RMA, `30` retorno de RMA, `40` devolução de venda, `50` devolução de compra.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    produtos: Sequence[ItemAjuste] | None
    """Produtos.

    Os produtos ajustados; a lista de ajustes não os traz.
    """


class ItemAjuste(Record):
    """Um produto ajustado."""

    __slots__ = ()
    estoqueFinal: Decimal | None
    """Estoque final.

    Quantidade que passa a haver em estoque.
    Até 16 casas decimais.
    """
    quantidade: Decimal | None
    """Quantidade.

    Quantidade do movimento; negativa quando sai.
    Até 16 casas decimais.
    """
    codProduto: int | None
    """Produto.

    Código do produto ou serviço.
    Inteiro.
    """
    nomeProduto: str | None
    """Nome do produto.

    Nome do produto.
    """
    codProprio: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """


class CodigoGravado(Record):
    """O código do que foi gravado."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro no eGestor.
    Inteiro.
    """


class PaginaServicos(Record):
    """Uma página de serviços."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Servico]
    """Registros.

    Os registros da página.
    """


class Servico(Record):
    """Um serviço."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do serviço.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Nome do serviço.
    """
    precoVenda: Decimal | None
    """Preço de venda.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    codigoGrupoTributos: int | None
    """Grupo de tributos.

    Código do grupo de tributos; 0, nenhum.
    Inteiro.
    """
    anotacoesInternas: str | None
    """Anotações internas.

    Texto que só a empresa vê.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    tipoProduto: str | None
    """Produto ou serviço.

    produto ou servico.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    itemListaServico: str | None
    """Item da lista de serviços.

    Código na lista da Lei Complementar 116.
    """
    cnae: str | None
    """CNAE.

    Atividade econômica.
    """
    codTributacaoMun: str | None
    """Código de tributação.

    Código do serviço no município.
    """


class PaginaDisponiveis(Record):
    """Uma página de contas."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Disponivel]
    """Registros.

    Os registros da página.
    """


class Disponivel(Record):
    """Uma conta caixa ou bancária."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da conta.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome da conta.
    """
    saldo: Decimal | None
    """Saldo.

    Saldo da conta.
    Até 16 casas decimais.
    """
    visivel: bool | None
    """Visível.

    Se a conta aparece nas telas.
    """


class PaginaFormasPagamento(Record):
    """Uma página de formas de pagamento."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[FormaPagamento]
    """Registros.

    Os registros da página.
    """


class FormaPagamento(Record):
    """Uma forma de pagamento."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da forma de pagamento.
    Inteiro.
    """
    codDisponivel: int | None
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome da forma de pagamento.
    """
    formaPgtoNFCe: int | None
    """Forma na NFC-e.

    Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros.
    Inteiro.
    """
    tipoCusto: int | None
    """Tipo de custo.

    Como se calcula o custo da forma de pagamento. O manual não dá os valores.
    Inteiro.
    """
    valorCusto: Decimal | None
    """Custo.

    Custo da forma de pagamento.
    Até 16 casas decimais.
    """


class PaginaPlanoContas(Record):
    """Uma página do plano de contas."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[PlanoConta]
    """Registros.

    Os registros da página.
    """


class PlanoConta(Record):
    """Uma conta do plano de contas."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da conta.
    Inteiro.
    """
    codPai: int | None
    """Conta superior.

    Código da conta acima desta no plano.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome da conta.
    """
    tipo: Literal[1, 2] | int | None
    """Tipo.

    1 receita, 2 despesa.
    `1` receita, `2` despesa.
    """
    debitar: int | None
    """Débito.

    Conta contábil a debitar.
    Inteiro.
    """
    creditar: int | None
    """Crédito.

    Conta contábil a creditar.
    Inteiro.
    """
    registroPadrao: bool | None
    """Padrão.

    Se a conta veio com o sistema.
    """


class PaginaGruposTributos(Record):
    """Uma página de grupos de tributos."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[GrupoTributos]
    """Registros.

    Os registros da página.
    """


class GrupoTributos(Record):
    """Um grupo de tributos. Os números vêm como texto."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do grupo.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Nome do grupo.
    """
    cfop: str | None
    """CFOP.

    Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
    """
    tipo: str | None
    """Tipo.

    produto ou servico.
    """
    padrao: bool | None
    """Padrão.

    Se é o padrão.
    """
    pisSitTrib: str | None
    """CST do PIS.

    Situação tributária do PIS.
    """
    cofinsSitTrib: str | None
    """CST da COFINS.

    Situação tributária da COFINS.
    """
    pisAliquota: Decimal | None
    """Alíquota do PIS.

    Alíquota do PIS, como na NF-e.
    Até 16 casas decimais.
    """
    pisValor: Decimal | None
    """PIS por unidade.

    PIS por unidade, como na NF-e.
    Até 16 casas decimais.
    """
    pisAliquotaSt: Decimal | None
    """Alíquota do PIS-ST.

    Alíquota do PIS-ST, como na NF-e.
    Até 16 casas decimais.
    """
    pisValorSt: Decimal | None
    """PIS-ST por unidade.

    PIS-ST por unidade, como na NF-e.
    Até 16 casas decimais.
    """
    cofinsAliquota: Decimal | None
    """Alíquota da COFINS.

    Alíquota da COFINS, como na NF-e.
    Até 16 casas decimais.
    """
    cofinsValor: Decimal | None
    """COFINS por unidade.

    COFINS por unidade, como na NF-e.
    Até 16 casas decimais.
    """
    cofinsAliquotaSt: Decimal | None
    """Alíquota da COFINS-ST.

    Alíquota da COFINS-ST, como na NF-e.
    Até 16 casas decimais.
    """
    cofinsValorSt: Decimal | None
    """COFINS-ST por unidade.

    COFINS-ST por unidade, como na NF-e.
    Até 16 casas decimais.
    """
    pisTipoCalcSt: Literal[0, 1, 2] | int | None
    """Cálculo do PIS-ST.

    Como se calcula o PIS por substituição.
    `0` não se usa, `1` por alíquota, `2` em valor.
    """
    cofinsTipoCalcSt: Literal[0, 1, 2] | int | None
    """Cálculo da COFINS-ST.

    Como se calcula a COFINS por substituição.
    `0` não se usa, `1` por alíquota, `2` em valor.
    """
    icmsSitTrib: str | None
    """CST do ICMS.

    Situação tributária do ICMS.
    """
    icmsSitTribNFCe: str | None
    """CST do ICMS na NFC-e.

    Situação tributária do ICMS na NFC-e.
    """
    icmsModBc: int | None
    """Base do ICMS.

    Modalidade da base do ICMS. O manual só lista as da substituição.
    Inteiro.
    """
    icmsModBcSt: Literal[0, 1, 2, 3, 4, 5, 6] | int | None
    """Base do ICMS-ST.

    Modalidade da base do ICMS por substituição.
    `0` preço tabelado ou máximo sugerido, `1` lista negativa, `2` lista positiva, `3` lista neutra, `4` margem de valor agregado, `5` pauta, `6` valor da operação.
    """
    icmsRedBc: Decimal | None
    """Redução da base do ICMS.

    Redução da base do ICMS, como na NF-e.
    Até 16 casas decimais.
    """
    icmsRedBcSt: Decimal | None
    """Redução da base do ICMS-ST.

    Redução da base do ICMS-ST, como na NF-e.
    Até 16 casas decimais.
    """
    icmsAliquota: Decimal | None
    """Alíquota do ICMS.

    Alíquota do ICMS, como na NF-e.
    Até 16 casas decimais.
    """
    icmsAliquotaSt: Decimal | None
    """Alíquota do ICMS-ST.

    Alíquota do ICMS-ST, como na NF-e.
    Até 16 casas decimais.
    """
    icmsMotivDeson: Literal[0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 90] | int | None
    """Motivo da desoneração.

    Por que o ICMS é desonerado.
    `0` nenhum, `1` táxi, `3` produtor agropecuário, `4` frotista ou locadora, `5` diplomático ou consular, `6` utilitários e motos na Amazônia e em áreas de livre comércio, `7` SUFRAMA, `8` venda a órgão público, `9` outros, `10` condutor com deficiência, `11` não condutor com deficiência, `90` solicitada pelo fisco.
    """
    icmsCalcCred: Decimal | None
    """Crédito do ICMS.

    Crédito do ICMS, como na NF-e.
    Até 16 casas decimais.
    """
    icmsMvaSt: Decimal | None
    """MVA do ICMS-ST.

    MVA do ICMS-ST, como na NF-e.
    Até 16 casas decimais.
    """
    icmsBcOpPropriaSt: Decimal | None
    """Base da operação própria.

    Base da operação própria, como na NF-e.
    Até 16 casas decimais.
    """
    icmsPrecoUnitPautaSt: Decimal | None
    """Preço de pauta.

    Preço de pauta, como na NF-e.
    Até 16 casas decimais.
    """
    icmsUfPagSt: str | None
    """UF do ICMS-ST.

    Estado a que se deve o ICMS-ST.
    """
    ipiSitTrib: str | None
    """CST do IPI.

    Situação tributária do IPI.
    """
    ipiCnpjProdutor: str | None
    """CNPJ do produtor.

    CNPJ de quem produziu.
    """
    ipiCodSelo: str | None
    """Selo do IPI.

    Código do selo de controle.
    """
    ipiQtdSelo: Decimal | None
    """Selos do IPI.

    Quantidade de selos.
    Até 16 casas decimais.
    """
    ipiCodEnquadramento: str | None
    """Enquadramento do IPI.

    Código de enquadramento legal.
    """
    ipiAliquota: Decimal | None
    """Alíquota do IPI.

    Alíquota do IPI, como na NF-e.
    Até 16 casas decimais.
    """
    ipiPrecoUnit: Decimal | None
    """IPI por unidade.

    IPI por unidade, como na NF-e.
    Até 16 casas decimais.
    """
    anpCodigo: str | None
    """Código da ANP.

    Código do combustível.
    """
    anpDesc: str | None
    """Descrição da ANP.

    Descrição do combustível.
    """
    anpPercentualGLP: Decimal | None
    """GLP (%).

    GLP (%), como na NF-e.
    Até 16 casas decimais.
    """
    anpPercentualGasNac: Decimal | None
    """Gás nacional (%).

    Gás nacional (%), como na NF-e.
    Até 16 casas decimais.
    """
    anpPercentualGasImp: Decimal | None
    """Gás importado (%).

    Gás importado (%), como na NF-e.
    Até 16 casas decimais.
    """
    anpValorPartida: Decimal | None
    """Valor de partida.

    Valor de partida, como na NF-e.
    Até 16 casas decimais.
    """
    issqnBc: Decimal | None
    """Base de ISSQN (%).

    Parte do valor que é base de ISSQN. Só o detalhe a traz.
    Até 16 casas decimais.
    """
    pisBc: Decimal | None
    """Base de PIS (%).

    Parte do valor que é base de PIS. Só o detalhe a traz.
    Até 16 casas decimais.
    """
    cofinsBc: Decimal | None
    """Base de COFINS (%).

    Parte do valor que é base de COFINS. Só o detalhe a traz.
    Até 16 casas decimais.
    """
    csllBc: Decimal | None
    """Base de CSLL (%).

    Parte do valor que é base de CSLL. Só o detalhe a traz.
    Até 16 casas decimais.
    """
    irBc: Decimal | None
    """Base de IR (%).

    Parte do valor que é base de IR. Só o detalhe a traz.
    Até 16 casas decimais.
    """
    inssBc: Decimal | None
    """Base de INSS (%).

    Parte do valor que é base de INSS. Só o detalhe a traz.
    Até 16 casas decimais.
    """


class PaginaRecebimentos(Record):
    """Uma página de recebimentos."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Recebimento]
    """Registros.

    Os registros da página.
    """


class Recebimento(Record):
    """Um recebimento."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do lançamento.
    Inteiro.
    """
    codPlanoContas: int | None
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro.
    """
    codFormaPgto: int | None
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro.
    """
    numDoc: str | None
    """Número do documento.

    Número do documento do lançamento.
    """
    descricao: str | None
    """Descrição.

    Descrição do lançamento.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    taxa: Decimal | None
    """Taxa.

    Taxa cobrada pelo recebimento ou pagamento.
    Até 16 casas decimais.
    """
    data: date | None
    """Data.

    Vencimento ou pagamento, conforme a situação; só a lista a traz.
    `AAAA-MM-DD`.
    """
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtPgto: date | None
    """Pagamento.

    Data de pagamento.
    `AAAA-MM-DD`.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    dtComp: date | None
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    dtCred: date | None
    """Crédito.

    Data em que o valor é creditado.
    `AAAA-MM-DD`.
    """
    situacao: Literal[20, 40] | int | None
    """Situação.

    20 a receber, 40 recebido.
    `20` a receber, `40` recebido.
    """
    codContato: int | None
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro.
    """
    nomeContato: str | None
    """Nome do contato.

    Nome do cliente ou fornecedor.
    """
    codDisponivel: int | None
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro.
    """
    origem: Literal["vendas", "compras", "financeiro", "recorrencia"] | str | None
    """Origem.

    De onde veio o lançamento.
    `"vendas"` vendas, `"compras"` compras, `"financeiro"` financeiro, `"recorrencia"` recorrência.
    """
    codModulo: int | None
    """Código na origem.

    Código do registro de origem.
    Inteiro.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """


class PaginaPagamentos(Record):
    """Uma página de pagamentos."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Pagamento]
    """Registros.

    Os registros da página.
    """


class Pagamento(Record):
    """Um pagamento."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do lançamento.
    Inteiro.
    """
    codPlanoContas: int | None
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro.
    """
    codFormaPgto: int | None
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro.
    """
    numDoc: str | None
    """Número do documento.

    Número do documento do lançamento.
    """
    descricao: str | None
    """Descrição.

    Descrição do lançamento.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    taxa: Decimal | None
    """Taxa.

    Taxa cobrada pelo recebimento ou pagamento.
    Até 16 casas decimais.
    """
    data: date | None
    """Data.

    Vencimento ou pagamento, conforme a situação; só a lista a traz.
    `AAAA-MM-DD`.
    """
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtPgto: date | None
    """Pagamento.

    Data de pagamento.
    `AAAA-MM-DD`.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    dtComp: date | None
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    situacao: Literal[10, 30] | int | None
    """Situação.

    10 a pagar, 30 pago.
    `10` a pagar, `30` pago.
    """
    codContato: int | None
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro.
    """
    nomeContato: str | None
    """Nome do contato.

    Nome do cliente ou fornecedor.
    """
    codDisponivel: int | None
    """Conta disponível.

    Código da conta caixa ou bancária.
    Inteiro.
    """
    origem: Literal["vendas", "compras", "financeiro", "recorrencia"] | str | None
    """Origem.

    De onde veio o lançamento.
    `"vendas"` vendas, `"compras"` compras, `"financeiro"` financeiro, `"recorrencia"` recorrência.
    """
    codModulo: int | None
    """Código na origem.

    Código do registro de origem.
    Inteiro.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """


class PaginaCompras(Record):
    """Uma página de compras."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Compra]
    """Registros.

    Os registros da página.
    """


class Compra(Record):
    """Uma compra."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da compra.
    Inteiro.
    """
    codContato: int | None
    """Fornecedor.

    Código do fornecedor.
    Inteiro.
    """
    nomeContato: str | None
    """Nome do fornecedor.

    Nome do fornecedor.
    """
    codCompraXML: int | None
    """XML da compra.

    Código do XML de que a compra veio; 0, nenhum.
    Inteiro.
    """
    numNota: str | None
    """Número da nota.

    Número do documento fiscal.
    """
    dtCompra: date | None
    """Data da compra.

    Data da compra.
    `AAAA-MM-DD`.
    """
    dtEntrega: date | None
    """Entrega.

    Data de entrega.
    `AAAA-MM-DD`.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    valorTotal: Decimal | None
    """Valor total.

    Total do registro.
    Até 16 casas decimais.
    """
    extFrete: Decimal | None
    """Frete externo.

    Valor do frete que não está na nota.
    Até 16 casas decimais.
    """
    extST: Decimal | None
    """ST externa.

    Substituição tributária que não está na nota.
    Até 16 casas decimais.
    """
    extDesp: Decimal | None
    """Outras despesas.

    Despesas que não estão na nota.
    Até 16 casas decimais.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    situacao: Literal[10, 50] | int | None
    """Situação.

    10 orçamento, 50 compra efetivada.
    `10` orçamento, `50` compra efetivada.
    """
    ativo: bool | None
    """Ativo.

    Se o registro vale; falso ou 0 quando foi cancelado.
    """
    produtos: Sequence[ItemCompra] | None
    """Produtos.

    Os produtos comprados; a lista de compras não os traz.
    """
    financeiros: Sequence[FinanceiroCompra] | None
    """Parcelas.

    As parcelas; a lista de compras não as traz.
    """


class ItemCompra(Record):
    """Um produto de uma compra."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do item.
    Inteiro.
    """
    codProduto: int | None
    """Produto.

    Código do produto ou serviço.
    Inteiro.
    """
    custoBruto: Decimal | None
    """Custo bruto.

    Custo de uma unidade antes de descontos e impostos.
    Até 16 casas decimais.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    vDesc: Decimal | None
    """Desconto.

    Valor do desconto.
    Até 16 casas decimais.
    """
    valorIPI: Decimal | None
    """IPI.

    Valor do IPI.
    Até 16 casas decimais.
    """
    valorST: Decimal | None
    """ST.

    Valor da substituição tributária.
    Até 16 casas decimais.
    """
    descricao: str | None
    """Descrição.

    Nome do produto.
    """
    codigoProprio: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """


class FinanceiroCompra(Record):
    """Uma parcela de uma compra."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do lançamento.
    Inteiro.
    """
    codBoleto: int | None
    """Boleto.

    Código do boleto; 0, nenhum.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição da parcela.
    """
    codCaixa: int | None
    """Conta caixa.

    Código da conta disponível do lançamento.
    Inteiro.
    """
    codRecibo: int | None
    """Recibo.

    Código do recibo; 0, nenhum.
    Inteiro.
    """
    situacao: int | None
    """Situação.

    10 a pagar, 30 pago.
    Inteiro.
    """
    dtComp: date | None
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """


class NotaCompra(Record):
    """O XML de uma nota de uma compra."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da nota no eGestor.
    Inteiro.
    """
    chave: str | None
    """Chave.

    Chave de acesso da nota.
    """
    situacao: Literal[10, 20] | int | None
    """Situação.

    10 orçamento, 20 compra.
    `10` orçamento, `20` compra.
    """
    nota: str | None
    """XML.

    O XML da nota inteiro, como texto.
    """


class PaginaVendas(Record):
    """Uma página de vendas."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Venda]
    """Registros.

    Os registros da página.
    """


class Venda(Record):
    """Uma venda, um orçamento ou uma ordem de serviço."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da venda.
    Inteiro.
    """
    codContato: int | None
    """Cliente.

    Código do cliente.
    Inteiro.
    """
    nomeContato: str | None
    """Nome do cliente.

    Nome do cliente.
    """
    codVendedor: int | None
    """Vendedor.

    Código do vendedor.
    Inteiro.
    """
    nomeVendedor: str | None
    """Nome do vendedor.

    Nome do vendedor.
    """
    dtVenda: date | None
    """Data da venda.

    Data da venda.
    `AAAA-MM-DD`.
    """
    dtEntrega: date | None
    """Entrega.

    Data de entrega.
    `AAAA-MM-DD`.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    valorTotal: Decimal | None
    """Valor total.

    Total do registro.
    Até 16 casas decimais.
    """
    valorFinanc: Decimal | None
    """Valor financiado.

    Soma dos lançamentos da venda.
    Até 16 casas decimais.
    """
    valorFrete: Decimal | None
    """Frete.

    Valor do frete.
    Até 16 casas decimais.
    """
    valorEntrada: Decimal | None
    """Entrada.

    Valor da entrada.
    Até 16 casas decimais.
    """
    numParcelas: int | None
    """Parcelas.

    Número de parcelas.
    Inteiro.
    """
    codsNFe: Sequence[int] | None
    """NF-e.

    Códigos das NF-e da venda.
    """
    codsNFSe: Sequence[int] | None
    """NFS-e.

    Códigos das NFS-e da venda.
    """
    customizado: CamposCustomizados | None
    """Campos próprios.

    Textos dos campos próprios da conta.
    """
    clienteFinal: bool | None
    """Cliente final.

    Se é consumidor final.
    """
    situacao: Literal[10, 50] | int | None
    """Situação.

    10 orçamento, 50 venda.
    `10` orçamento, `50` venda.
    """
    situacaoOS: str | None
    """Situação da OS.

    Situação da ordem de serviço: Em espera, Em execução, Finalizada, Entregue.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    publicURL: str | None
    """Página da venda.

    Endereço em que o cliente vê a venda.
    """
    ativo: bool | None
    """Ativo.

    Se o registro vale; falso ou 0 quando foi cancelado.
    """
    produtos: Sequence[ItemVenda] | None
    """Produtos e serviços.

    O que se vendeu; a lista de vendas não os traz.
    """
    financeiros: Sequence[FinanceiroVenda] | None
    """Recebimentos.

    As parcelas; a lista de vendas não as traz.
    """


class CamposCustomizados(Record):
    """Os campos próprios da conta, até quatro."""

    __slots__ = ()
    xCampo1: str | None
    """Campo próprio 1.

    Texto do campo. O nome dele está em vendas.detalhar.customizado.
    """
    xCampo2: str | None
    """Campo próprio 2.

    Texto do campo. O nome dele está em vendas.detalhar.customizado.
    """
    xCampo3: str | None
    """Campo próprio 3.

    Texto do campo. O nome dele está em vendas.detalhar.customizado.
    """
    xCampo4: str | None
    """Campo próprio 4.

    Texto do campo. O nome dele está em vendas.detalhar.customizado.
    """


class ItemVenda(Record):
    """Um produto ou serviço de uma venda."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do item.
    Inteiro.
    """
    codProduto: int | None
    """Produto.

    Código do produto ou serviço.
    Inteiro.
    """
    tipo: str | None
    """Produto ou serviço.

    produto ou servico.
    """
    preco: Decimal | None
    """Preço.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    custo: Decimal | None
    """Custo.

    Custo.
    Até 16 casas decimais.
    """
    custoCadProd: Decimal | None
    """Custo no cadastro.

    Custo do produto no cadastro.
    Até 16 casas decimais.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    vDesc: Decimal | None
    """Desconto.

    Valor do desconto.
    Até 16 casas decimais.
    """
    valorIPI: Decimal | None
    """IPI.

    Valor do IPI.
    Até 16 casas decimais.
    """
    valorST: Decimal | None
    """ST.

    Valor da substituição tributária.
    Até 16 casas decimais.
    """
    valorFCPST: Decimal | None
    """FCP-ST.

    Valor do fundo de combate à pobreza por substituição.
    Até 16 casas decimais.
    """
    obs: str | None
    """Observações.

    Observações do item.
    """
    descricao: str | None
    """Descrição.

    Nome do produto ou serviço.
    """
    codigoProprio: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """


class FinanceiroVenda(Record):
    """Um recebimento de uma venda."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do lançamento.
    Inteiro.
    """
    codBoleto: int | None
    """Boleto.

    Código do boleto; 0, nenhum.
    Inteiro.
    """
    codFormaPgto: int | None
    """Forma de pagamento.

    Código da forma de pagamento; 0, não definida.
    Inteiro.
    """
    codPlanoContas: int | None
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição da parcela.
    """
    codCaixa: int | None
    """Conta caixa.

    Código da conta disponível do lançamento.
    Inteiro.
    """
    codRecibo: int | None
    """Recibo.

    Código do recibo; 0, nenhum.
    Inteiro.
    """
    situacao: int | None
    """Situação.

    20 a receber, 40 recebido.
    Inteiro.
    """
    dtComp: date | None
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    nomeFormaPgto: str | None
    """Nome da forma.

    Nome da forma de pagamento.
    """


class NotaVenda(Record):
    """O XML de uma nota de uma venda."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da nota no eGestor, com que outras operações a detalham.
    Inteiro.
    """
    id: int | None
    """Número.

    Número da nota dentro do sistema.
    Inteiro.
    """
    situacao: Literal[5, 10, 15, 20, 30, 35, 40, 50, 80, 90, 91] | int | None
    """Situação.

    Situação da nota.
    `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
    """
    nota: str | None
    """XML.

    O XML da nota inteiro, como texto.
    """
    chave: str | None
    """Chave.

    Chave de acesso; as amostras só a mostram em compras.
    Sem prova no manual nem em captura.
    """


class NfseGerada(Record):
    """A NFS-e gerada. Veja situacao: HTTP 200 não diz que foi autorizada."""

    __slots__ = ()
    descricao: str | None
    """Descrição.

    Mensagem da prefeitura.
    """
    numeroNfse: str | None
    """Número da NFS-e.

    Número dado pela prefeitura.
    """
    protocolo: str | None
    """Protocolo.

    Protocolo da prefeitura.
    """
    codVerificacao: str | None
    """Código de verificação.

    Código com que se confere a nota.
    """
    codNota: int | None
    """Código da nota.

    Código da nota no eGestor.
    Inteiro.
    """
    situacao: Literal[10, 20, 25, 30, 40, 90, 99] | int | None
    """Situação.

    Diz se a nota vale.
    `10` autorizada, `20` aguarda retorno, `25` aguarda cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada.
    """
    urlImpressao: str | None
    """Página de impressão.

    Endereço para imprimir; pode ser de uma máquina interna, como http://fiscal/.
    """
    emailCliente: str | None
    """E-mail do cliente.

    E-mail do cliente.
    """
    emailEnviado: bool | None
    """E-mail enviado.

    Se o documento foi enviado ao cliente; só vem de quem o envia.
    """


class VendaMercadoLivre(Record):
    """O que o Mercado Livre diz de uma venda."""

    __slots__ = ()
    codVenda: int | None
    """Venda.

    Código da venda.
    Inteiro.
    """
    dados: PedidoMercadoLivre | None
    """Dados.

    O pedido; na resposta é JSON dentro de um texto, aqui já é lido.
    """


class PedidoMercadoLivre(Record):
    """O pedido no Mercado Livre."""

    __slots__ = ()
    idOrder: int | None
    """Pedido.

    Número do pedido.
    Inteiro.
    """
    date_closed: datetime | None
    """Fechamento.

    Quando o pedido foi fechado.
    `DD/MM/AAAA HH:MM`, com ou sem segundos.
    """
    total_amount: Decimal | None
    """Total.

    Valor do pedido.
    Até 16 casas decimais.
    """
    paid_amount: Decimal | None
    """Pago.

    Valor pago.
    Até 16 casas decimais.
    """
    payments: Sequence[PagamentoMercadoLivre] | None
    """Pagamentos.

    Os pagamentos.
    """
    order_items: Sequence[ItemMercadoLivre] | None
    """Itens.

    Os itens.
    """
    idBuyer: int | None
    """Comprador.

    Identificação do comprador no Mercado Livre.
    Inteiro.
    """
    tracking_number: str | None
    """Rastreio.

    Código de rastreamento.
    """
    idBuyerEgestor: int | None
    """Contato.

    Código do comprador no eGestor.
    Inteiro.
    """


class PagamentoMercadoLivre(Record):
    """Um pagamento no Mercado Livre."""

    __slots__ = ()
    transaction_amount: Decimal | None
    """Valor.

    Valor do pagamento.
    Até 16 casas decimais.
    """
    shipping_cost: Decimal | None
    """Frete.

    Custo do envio.
    Até 16 casas decimais.
    """
    payment_method_id: str | None
    """Meio.

    Meio de pagamento.
    """
    date_created: datetime | None
    """Data.

    Quando foi pago, com fuso.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """


class ItemMercadoLivre(Record):
    """Um item do pedido no Mercado Livre."""

    __slots__ = ()
    idProduto: str | None
    """Anúncio.

    Identificação no Mercado Livre.
    """
    quantity: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    price: Decimal | None
    """Preço.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    sale_fee: Decimal | None
    """Tarifa.

    Tarifa da venda.
    Até 16 casas decimais.
    """
    idProdutoEgestor: int | None
    """Produto.

    Código do produto no eGestor.
    Inteiro.
    """


class NfeGerada(Record):
    """A nota gerada. Há três formas, todas com HTTP 200: só codNota, rejeitada, autorizada; veja autorizada e cStat."""

    __slots__ = ()
    codNota: int | None
    """Código da nota.

    Código da nota no eGestor.
    Inteiro.
    """
    numNota: int | None
    """Número.

    Número da nota.
    Inteiro.
    """
    nomeContato: str | None
    """Nome do contato.

    Nome do cliente ou fornecedor.
    """
    emailContato: str | None
    """E-mail do contato.

    E-mail do cliente.
    """
    chNFe: str | None
    """Chave.

    Chave de acesso da nota.
    """
    situacao: str | None
    """Situação.

    rejeitada ou autorizada, por extenso.
    """
    cStat: int | None
    """Status da SEFAZ.

    Código da resposta da SEFAZ; 100 é autorizada.
    Inteiro.
    """
    xMotivo: str | None
    """Motivo.

    Texto da resposta da SEFAZ.
    """
    autorizada: bool | None
    """Autorizada.

    Se a SEFAZ autorizou.
    """
    nProt: str | None
    """Protocolo.

    Protocolo de autorização, quando há.
    """
    emailsEnviados: str | None
    """E-mails enviados.

    Para quem a nota foi enviada.
    """
    ok: int | None
    """Ok.

    1 quando a nota chegou à SEFAZ; não diz que foi autorizada.
    Inteiro.
    """
    ambiente: int | None
    """Ambiente.

    1 produção, 2 homologação.
    Inteiro.
    """
    feedback: str | None
    """Mensagem.

    Mensagem para quem usa.
    """


class NfceGerada(Record):
    """A NFC-e gerada; veja autorizada e cStat."""

    __slots__ = ()
    codNFe: int | None
    """Código da nota.

    Código da nota no eGestor.
    Inteiro.
    """
    cStat: int | None
    """Status da SEFAZ.

    Código da resposta da SEFAZ; 100 é autorizada.
    Inteiro.
    """
    xMotivo: str | None
    """Motivo.

    Texto da resposta da SEFAZ.
    """
    chaveAcesso: str | None
    """Chave.

    Chave de acesso da nota.
    """
    linkDANFCe: str | None
    """DANFC-e.

    Endereço para imprimir.
    """
    autorizada: bool | None
    """Autorizada.

    Se a SEFAZ autorizou.
    """
    ambiente: int | None
    """Ambiente.

    1 produção, 2 homologação.
    Inteiro.
    """


class PaginaDevolucoes(Record):
    """Uma página de devoluções."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Devolucao]
    """Registros.

    Os registros da página.
    """


class Devolucao(Record):
    """Uma devolução."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da devolução.
    Inteiro.
    """
    codVenda: int | None
    """Venda.

    Código da venda.
    Inteiro.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    obs: str | None
    """Observações.

    Motivo da devolução.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    codContato: int | None
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro.
    """
    dtVenda: date | None
    """Data da venda.

    Data da venda.
    `AAAA-MM-DD`.
    """
    situOS: str | None
    """Situação da OS.

    Situação da ordem de serviço.
    """
    nomeContato: str | None
    """Nome do contato.

    Nome do cliente ou fornecedor.
    """
    produtos: Sequence[ItemDevolucao] | None
    """Produtos.

    O que voltou; a lista não o traz.
    """


class ItemDevolucao(Record):
    """Um produto devolvido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do item.
    Inteiro.
    """
    quantDevolvida: Decimal | None
    """Quantidade devolvida.

    Quantidade que voltou.
    Até 16 casas decimais.
    """
    valorDevolvido: Decimal | None
    """Valor devolvido.

    Valor da devolução.
    Até 16 casas decimais.
    """
    descricao: str | None
    """Descrição.

    Nome do produto.
    """
    codigoProprio: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """


class DevolucaoGravada(Record):
    """O resultado de uma devolução."""

    __slots__ = ()
    codDevol: int | None
    """Devolução.

    Código da devolução.
    Inteiro.
    """
    deducoes: Any
    """Deduções.

    O manual só as mostra vazias.
    """


class PaginaBoletos(Record):
    """Uma página de boletos."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Boleto]
    """Registros.

    Os registros da página.
    """


class Boleto(Record):
    """Um boleto."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do boleto.
    Inteiro.
    """
    codContato: int | None
    """Cliente.

    Código do cliente.
    Inteiro.
    """
    contatoNome: str | None
    """Nome do contato.

    Nome do cliente.
    """
    contatoEmail: str | None
    """E-mail do contato.

    E-mail do cliente.
    """
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtEmissao: date | None
    """Emissão.

    Data da emissão.
    `AAAA-MM-DD`.
    """
    dtCredito: date | None
    """Crédito.

    Data em que o valor foi creditado.
    `AAAA-MM-DD`.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    valorPago: Decimal | None
    """Valor pago.

    Valor que foi pago.
    Até 16 casas decimais.
    """
    codRecebimentos: Sequence[str] | None
    """Recebimentos.

    Códigos dos recebimentos que o boleto cobra.
    """
    link: str | None
    """PDF.

    Endereço do boleto em PDF.
    """
    situacao: Literal[10, 50, 70, 90] | int | None
    """Situação.

    10 em aberto, 50 recebido; 70 de teste e 90 cancelado constam do filtro e do relatório.
    `10` em aberto, `50` recebido, `70` de teste, `90` cancelado.
    """


class RetornoVerificado(Record):
    """Que os retornos foram lidos."""

    __slots__ = ()
    ok: int | None
    """Ok.

    1 quando foram.
    Inteiro.
    """


class PaginaPix(Record):
    """Uma página de cobranças por Pix."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Pix]
    """Registros.

    Os registros da página.
    """


class Pix(Record):
    """Uma cobrança por Pix, como vem na lista."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do Pix.
    Inteiro.
    """
    status: Literal[10, 20, 90] | int | None
    """Situação.

    10 em aberto, 20 recebido, 90 cancelado.
    `10` em aberto, `20` recebido, `90` cancelado.
    """
    codFinanceiro: int | None
    """Financeiro.

    Código do recebimento cobrado.
    Inteiro.
    """
    urlExterna: str | None
    """Página da cobrança.

    Endereço em que o cliente paga.
    """
    detalhesCobranca: DetalhesCobranca | None
    """Detalhes.

    O que o banco diz da cobrança.
    """


class DetalhesCobranca(Record):
    """O que o banco diz da cobrança."""

    __slots__ = ()
    numeroSolicitacao: int | None
    """Solicitação.

    Número da solicitação no banco.
    Inteiro.
    """
    valorSolicitacao: Decimal | None
    """Valor pedido.

    Valor da solicitação.
    Até 16 casas decimais.
    """
    informacoesPix: InformacoesPix | None
    """Pix.

    O código do Pix. Na resposta do cadastro a chave é informacoesPIX.
    """
    informacoesBoleto: InformacoesBoleto | None
    """Boleto.

    O boleto que acompanha o Pix.
    """
    vencimento: VencimentoPix | None
    """Vencimento.

    O vencimento, a multa e os juros.
    """


class InformacoesPix(Record):
    """O código do Pix."""

    __slots__ = ()
    txId: str | None
    """Identificador.

    Identificador da cobrança no Pix.
    """
    textoQrCode: str | None
    """Pix copia e cola.

    Texto do QR code.
    """


class InformacoesBoleto(Record):
    """O boleto que acompanha o Pix."""

    __slots__ = ()
    linhaDigitavel: str | None
    """Linha digitável.

    Vazia quando não há boleto.
    """
    textoCodigoBarras: str | None
    """Código de barras.

    Vazio quando não há boleto.
    """


class VencimentoPix(Record):
    """O vencimento, a multa e os juros."""

    __slots__ = ()
    data: date | None
    """Data.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    multaPercentual: Decimal | None
    """Multa (%).

    Multa por atraso, em por cento.
    Até 16 casas decimais.
    """
    multaValorFixo: Decimal | None
    """Multa fixa.

    Multa por atraso, em reais.
    Até 16 casas decimais.
    """
    jurosPercentual: Decimal | None
    """Juros (%).

    Juros por atraso, em por cento.
    Até 16 casas decimais.
    """
    descontos: Any
    """Descontos.

    Descontos até certas datas. O manual só os mostra vazios.
    """


class PixGerado(Record):
    """Uma cobrança que foi gerada."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do Pix.
    Inteiro.
    """
    emails: str | None
    """E-mails.

    E-mails do cliente, num texto só.
    """
    chaveExterna: str | None
    """Chave externa.

    Chave da página pública da cobrança.
    """
    resposta: DetalhesCobranca | None
    """Resposta do banco.

    O que o banco respondeu.
    """


class DetalhePix(Record):
    """Uma cobrança com o histórico."""

    __slots__ = ()
    dados: DadosPix
    """Dados.

    Os dados da cobrança.
    """
    historico: Sequence[EventoPix] | None
    """Histórico.

    O que aconteceu com ela.
    """


class DadosPix(Record):
    """Os dados de uma cobrança."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do Pix.
    Inteiro.
    """
    created_at: datetime | None
    """Criação.

    Quando foi gerado.
    `AAAA-MM-DD HH:MM:SS`.
    """
    dtPagamento: datetime | None
    """Pagamento.

    Quando foi pago.
    `AAAA-MM-DD HH:MM:SS`.
    """
    dtCredito: date | None
    """Crédito.

    Data em que o valor foi creditado.
    `AAAA-MM-DD`.
    """
    chaveExterna: str | None
    """Chave externa.

    Chave da página pública da cobrança.
    """
    valorPago: Decimal | None
    """Valor pago.

    Valor que foi pago.
    Até 16 casas decimais.
    """
    situacao: Literal[10, 20, 90] | int | None
    """Situação.

    10 em aberto, 20 recebido, 90 cancelado.
    `10` em aberto, `20` recebido, `90` cancelado.
    """
    codFinanceiros: str | None
    """Recebimentos.

    Códigos dos recebimentos cobrados.
    """
    descFinanceiros: str | None
    """Descrição.

    Descrição dos recebimentos.
    """
    numDocFin: str | None
    """Documento.

    Número do documento do recebimento.
    """
    obsFin: str | None
    """Observações.

    Observações do recebimento.
    """
    situacaoFin: int | None
    """Situação do recebimento.

    20 a receber, 40 recebido.
    Inteiro.
    """
    dtVencimento: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    diff: int | None
    """Dias.

    Dias desde o vencimento.
    Inteiro.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    contato: str | None
    """Contato.

    Nome do contato.
    """
    codContato: int | None
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro.
    """
    contatoEmail: str | None
    """E-mail do contato.

    E-mail do cliente.
    """
    contatoCpfcnpj: str | None
    """CPF ou CNPJ do contato.

    Documento do cliente.
    """
    contatoFantasia: str | None
    """Fantasia do contato.

    Nome fantasia do cliente.
    """
    end: str | None
    """Logradouro.

    Rua de quem recebe.
    """
    num: str | None
    """Número.

    Número do endereço.
    """
    bairro: str | None
    """Bairro.

    Bairro.
    """
    cidadeNome: str | None
    """Cidade.

    Nome da cidade.
    """
    uf: str | None
    """UF.

    Estado, em duas letras.
    """
    nome: str | None
    """Recebedor.

    Nome de quem recebe.
    """
    fantasia: str | None
    """Nome fantasia.

    Nome fantasia ou apelido.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento de quem recebe.
    """
    valorTotal: Decimal | None
    """Valor total.

    Total do registro.
    Até 16 casas decimais.
    """
    fones: str | None
    """Telefones.

    Telefones, num texto só.
    """
    pixInfo: DetalhesCobranca | None
    """Detalhes.

    O que o banco diz da cobrança.
    """
    visualizado: datetime | None
    """Visto pelo cliente.

    Quando o cliente abriu a página; nulo na amostra.
    `AAAA-MM-DD HH:MM:SS`.
    Sem prova no manual nem em captura.
    """
    visualizadoInterno: datetime | None
    """Visto por dentro.

    Quando alguém da conta a abriu; nulo na amostra.
    `AAAA-MM-DD HH:MM:SS`.
    Sem prova no manual nem em captura.
    """
    link: str | None
    """Página da cobrança.

    Endereço em que o cliente paga.
    """


class EventoPix(Record):
    """Um acontecimento de uma cobrança."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do evento.
    Inteiro.
    """
    codModulo: int | None
    """Código na origem.

    Código do registro de origem.
    Inteiro.
    """
    modulo: str | None
    """Módulo.

    Módulo do eGestor.
    """
    data: datetime | None
    """Quando.

    Quando aconteceu.
    `AAAA-MM-DD HH:MM:SS`.
    """
    interno: int | None
    """Interno.

    Se é só para a casa. Vem como texto, 0 ou 1.
    Inteiro.
    """
    msg: str | None
    """Evento.

    O que aconteceu.
    """
    obs: Mapping[str, Any] | None
    """Detalhes.

    Nomes e valores à escolha do sistema; números podem vir com vírgula.
    """
    pid: str | None
    """Processo.

    Processo que o gravou.
    """
    usuario: str | None
    """Usuário.

    Quem o fez.
    """


class SituacaoPix(Record):
    """A situação de uma cobrança."""

    __slots__ = ()
    situacao: str | None
    """Situação.

    Por extenso: pago.
    """
    valorPago: Decimal | None
    """Valor pago.

    Valor que foi pago.
    Até 16 casas decimais.
    """
    nsu: str | None
    """NSU.

    Identificação do pagamento no banco.
    """
    dtPgto: datetime | None
    """Pagamento.

    Quando foi pago.
    `AAAA-MM-DD HH:MM:SS`.
    """


class CredencialPix(Record):
    """A conta em que os Pix são creditados."""

    __slots__ = ()
    numeroConvenio: str | None
    """Convênio.

    Número do convênio.
    """
    numeroParticipante: str | None
    """Participante.

    Número do participante.
    """
    nomeParticipante: str | None
    """Titular.

    Titular da conta.
    """
    tipoDocumento: int | None
    """Tipo de documento.

    1 é CPF na amostra.
    Inteiro.
    """
    numeroDocumento: str | None
    """Documento.

    CPF ou CNPJ do titular. A amostra o escreve como número com zero à esquerda, que não é JSON.
    """
    codigoEstadoParticipante: int | None
    """Situação.

    Código da situação do participante.
    Inteiro.
    """
    numeroConta: str | None
    """Conta.

    Número da conta.
    """
    numeroAgencia: str | None
    """Agência.

    Número da agência.
    """
    tipoConta: int | None
    """Tipo de conta.

    Código do tipo de conta.
    Inteiro.
    """
    variacaoPoupanca: int | None
    """Variação.

    Variação da poupança.
    Inteiro.
    """
    codigoIspb: str | None
    """ISPB.

    Identificação do banco no Pix.
    """
    instituicao: str | None
    """Instituição.

    Nome do banco.
    """


class LinhaExtratoFinanceiro(Record):
    """Uma linha do relatório Extrato financeiro. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    dtPgto: date | None
    """Pagamento.

    Data de pagamento.
    `AAAA-MM-DD`.
    """
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """
    contato: str | None
    """Contato.

    Nome do contato.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    saldo: Decimal | None
    """Saldo.

    Saldo depois da linha.
    Até 16 casas decimais.
    """


class FluxoDeCaixa(Record):
    """O fluxo de caixa, por grupo."""

    __slots__ = ()
    receitas: Sequence[LinhaFluxoDeCaixa] | None
    """Receitas.

    As linhas do grupo.
    """
    despesas: Sequence[LinhaFluxoDeCaixa] | None
    """Despesas.

    As linhas do grupo.
    """
    resumo: Sequence[LinhaFluxoDeCaixa] | None
    """Resumo.

    As linhas do grupo.
    """


class LinhaFluxoDeCaixa(Record):
    """Uma linha do relatório Fluxo de caixa. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    descr: str | None
    """Linha.

    Nome da linha. As outras colunas são os períodos, como aJan2017.
    """


class FluxoFinanceiro(Record):
    """O fluxo financeiro pelo plano de contas."""

    __slots__ = ()
    semPlano: SomaFluxoFinanceiro | None
    """Sem plano.

    O que não está no plano de contas.
    """
    planoCancelado: SomaFluxoFinanceiro | None
    """Plano cancelado.

    O que está em contas canceladas do plano.
    """
    transfEntreContas: SomaFluxoFinanceiro | None
    """Transferências.

    O que passou de uma conta a outra.
    """
    receitas: Mapping[str, Sequence[LinhaFluxoFinanceiro]] | None
    """Receitas.

    As linhas de cada grupo; a chave é o nome dele.
    """
    despesas: Mapping[str, Sequence[LinhaFluxoFinanceiro]] | None
    """Despesas.

    As linhas de cada grupo; a chave é o nome dele.
    """


class SomaFluxoFinanceiro(Record):
    """O que entrou e o que saiu."""

    __slots__ = ()
    valorIn: Decimal | None
    """Entradas.

    Soma do que entrou, ou nulo.
    Até 16 casas decimais.
    """
    valorOut: Decimal | None
    """Saídas.

    Soma do que saiu, ou nulo.
    Até 16 casas decimais.
    """


class LinhaFluxoFinanceiro(Record):
    """Uma linha do relatório Fluxo financeiro. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome do registro.
    """
    tipo: str | None
    """Tipo.

    Tipo da linha.
    """
    pai: str | None
    """Grupo.

    Grupo da conta.
    """
    valorIn: Decimal | None
    """Entradas.

    Soma do que entrou, ou nulo.
    Até 16 casas decimais.
    """
    valorOut: Decimal | None
    """Saídas.

    Soma do que saiu, ou nulo.
    Até 16 casas decimais.
    """


class LinhaDre(Record):
    """Uma linha do relatório DRE. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    dre: str | None
    """Linha.

    Nome da linha, com o sinal na frente.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """


class LinhaFluxoFuturo(Record):
    """Uma linha do relatório Fluxo futuro. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    aReceber: Decimal | None
    """A receber.

    Soma a receber no dia.
    Até 16 casas decimais.
    """
    aPagar: Decimal | None
    """A pagar.

    Soma a pagar no dia.
    Até 16 casas decimais.
    """
    saldo: Decimal | None
    """Saldo.

    Saldo depois da linha.
    Até 16 casas decimais.
    """


class LinhaFluxoFuturoDetalhado(Record):
    """Uma linha do relatório Fluxo futuro detalhado. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """
    contato: str | None
    """Contato.

    Nome do contato.
    """
    aReceber: Decimal | None
    """A receber.

    Soma a receber no dia.
    Até 16 casas decimais.
    """
    aPagar: Decimal | None
    """A pagar.

    Soma a pagar no dia.
    Até 16 casas decimais.
    """
    saldo: Decimal | None
    """Saldo.

    Saldo depois da linha.
    Até 16 casas decimais.
    """


class LinhaLancamentosCancelados(Record):
    """Uma linha do relatório Lançamentos cancelados. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """
    dtCad: date | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD`.
    """
    dtDel: date | None
    """Cancelamento.

    Quando foi cancelado.
    `AAAA-MM-DD`.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    motivoDel: str | None
    """Motivo.

    Motivo do cancelamento.
    """
    situacao: int | None
    """Situação.

    Situação do registro.
    Inteiro.
    """
    usuario: str | None
    """Usuário.

    Nome do usuário.
    """


class LinhaPersonalizadoFinanceiro(Record):
    """Uma linha do relatório Financeiro personalizado. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    codContato: int | None
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro.
    """
    codDisponivel: int | None
    """Conta.

    Conta disponível.
    Inteiro.
    """
    codPlanoContas: int | None
    """Plano de contas.

    Código da conta no plano de contas.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    dtComp: date | None
    """Competência.

    Data de competência.
    `AAAA-MM-DD`.
    """
    dtDel: datetime | None
    """Cancelamento.

    Quando foi cancelado.
    `AAAA-MM-DD HH:MM:SS`.
    """
    motivoDel: str | None
    """Motivo.

    Motivo do cancelamento.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    disponivel: str | None
    """Conta disponível.

    Nome da conta.
    """
    planoContas: str | None
    """Plano de contas.

    Nome da conta no plano.
    """
    contato: str | None
    """Contato.

    Nome do contato.
    """


class LinhaFinanceiroPorVendedor(Record):
    """Uma linha do relatório Financeiro por vendedor. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    nomeCliente: str | None
    """Cliente.

    Nome do cliente.
    """
    responsavel: str | None
    """Vendedor.

    Nome do vendedor.
    """
    operacao: str | None
    """Operação.

    De onde veio o lançamento.
    """
    situFinanc: str | None
    """Situação.

    Situação, por extenso.
    """
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    valorTotal: Decimal | None
    """Valor total.

    Total do registro.
    Até 16 casas decimais.
    """


class LinhaComissoesFinanceiro(Record):
    """Uma linha do relatório Comissões por financeiro. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codFinanc: int | None
    """Financeiro.

    Código do lançamento.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """
    cliente: str | None
    """Cliente.

    Nome do cliente.
    """
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    baseCalc: Decimal | None
    """Base.

    Base da comissão.
    Até 16 casas decimais.
    """
    percComissao: Decimal | None
    """Comissão (%).

    Comissão, em por cento.
    Até 16 casas decimais.
    """
    valorComissao: Decimal | None
    """Comissão.

    Valor da comissão.
    Até 16 casas decimais.
    """


class LinhaCustosDasCobrancas(Record):
    """Uma linha do relatório Custos das cobranças. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """
    dtCad: date | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD`.
    """
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    taxa: Decimal | None
    """Taxa.

    Taxa cobrada pelo recebimento ou pagamento.
    Até 16 casas decimais.
    """
    saldo: Decimal | None
    """Saldo.

    Saldo depois da linha.
    Até 16 casas decimais.
    """
    situacao: int | None
    """Situação.

    Situação do registro.
    Inteiro.
    """
    formaPgto: str | None
    """Forma de pagamento.

    Nome da forma de pagamento.
    """


class LinhaConciliacaoBancaria(Record):
    """Uma linha do relatório Conciliação bancária. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    cod: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    codConc: int | None
    """Conciliação.

    Código da conciliação.
    Inteiro.
    """
    descrConc: str | None
    """Descrição no banco.

    Descrição no extrato do banco.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    codFin: int | None
    """Financeiro.

    Código do lançamento.
    Inteiro.
    """
    codDisponivel: str | None
    """Conta.

    Conta disponível.
    """
    descrFin: str | None
    """Descrição.

    Descrição do lançamento.
    """
    valorFin: Decimal | None
    """Valor no financeiro.

    Valor do lançamento.
    Até 16 casas decimais.
    """
    codDisp2: str | None
    """Outra conta.

    Conta da transferência, quando é uma.
    """


class LinhaBoletos(Record):
    """Uma linha do relatório Boletos. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    nomeCliente: str | None
    """Cliente.

    Nome do cliente.
    """
    dtVenc: date | None
    """Vencimento.

    Data de vencimento.
    `AAAA-MM-DD`.
    """
    dtPgto: date | None
    """Pagamento.

    Data de pagamento.
    `AAAA-MM-DD`.
    """
    dtCancelado: date | None
    """Cancelamento.

    Quando foi cancelado.
    `AAAA-MM-DD`.
    """
    situacao: str | None
    """Situação.

    Situação do registro.
    """
    sitRemessa: str | None
    """Remessa.

    Situação no banco, por extenso.
    """
    valorPago: Decimal | None
    """Valor pago.

    Valor que foi pago.
    Até 16 casas decimais.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """


class LinhaVendasDetalhadas(Record):
    """Uma linha do relatório Vendas detalhadas. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codVenda: int | None
    """Venda.

    Código da venda.
    Inteiro.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `DD/MM/AAAA HH:MM`, com ou sem segundos.
    """
    dtVenda: date | None
    """Data da venda.

    Data da venda.
    `DD/MM/AAAA`.
    """
    cliente: str | None
    """Cliente.

    Nome do cliente.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """
    vendedor: str | None
    """Vendedor.

    Nome do vendedor.
    """
    endereco: str | None
    """Endereço.

    Endereço num texto só.
    """
    fone: str | None
    """Telefone.

    Telefones num texto só.
    """
    vendasItens: Sequence[ItemVendasDetalhadas] | None
    """Itens.

    O que a linha reúne.
    """


class ItemVendasDetalhadas(Record):
    """Um item da linha."""

    __slots__ = ()
    codPerson: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    tipoProd: str | None
    """Produto ou serviço.

    produto ou servico.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    custo: Decimal | None
    """Custo.

    Custo.
    Até 16 casas decimais.
    """
    venda: Decimal | None
    """Venda.

    Valor vendido.
    Até 16 casas decimais.
    """
    desconto: Decimal | None
    """Desconto.

    Valor do desconto.
    Até 16 casas decimais.
    """
    outros: Decimal | None
    """Despesas acessórias.

    Outras despesas.
    Até 16 casas decimais.
    """
    obsProd: str | None
    """Observações do item.

    Observações do item.
    """
    lucro: Decimal | None
    """Lucro.

    Venda menos custo.
    Até 16 casas decimais.
    """
    markup: Decimal | None
    """Markup (%).

    Lucro sobre o custo.
    Até 16 casas decimais.
    """
    mlucro: Decimal | None
    """Margem (%).

    Lucro sobre a venda.
    Até 16 casas decimais.
    """


class LinhaDetalhesProdutosVendidos(Record):
    """Uma linha do relatório Produtos vendidos. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    venda: int | None
    """Venda.

    Código da venda.
    Inteiro.
    """
    dtVenda: date | None
    """Data da venda.

    Data da venda.
    `AAAA-MM-DD`.
    """
    dtEntrega: date | None
    """Entrega.

    Data de entrega.
    `AAAA-MM-DD`.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    tags: str | None
    """Palavras-chave.

    Palavras-chave do registro.
    """
    situacao: int | None
    """Situação.

    Situação do registro.
    Inteiro.
    """
    custo: Decimal | None
    """Custo.

    Custo.
    Até 16 casas decimais.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    preco: Decimal | None
    """Preço.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    vFrete: Decimal | None
    """Frete.

    Valor do frete.
    Até 16 casas decimais.
    """
    vOutro: Decimal | None
    """Outras despesas.

    Outras despesas.
    Até 16 casas decimais.
    """
    vDesc: Decimal | None
    """Desconto.

    Valor do desconto.
    Até 16 casas decimais.
    """
    vIPI: Decimal | None
    """IPI.

    Valor do IPI.
    Até 16 casas decimais.
    """
    vST: Decimal | None
    """ST.

    Valor da substituição tributária.
    Até 16 casas decimais.
    """
    total: Decimal | None
    """Total.

    Total da linha.
    Até 16 casas decimais.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    tipoProd: str | None
    """Produto ou serviço.

    produto ou servico.
    """
    custoTotal: Decimal | None
    """Custo total.

    Custo vezes quantidade.
    Até 16 casas decimais.
    """
    vendaTotal: Decimal | None
    """Venda total.

    Preço vezes quantidade.
    Até 16 casas decimais.
    """
    lucro: Decimal | None
    """Lucro.

    Venda menos custo.
    Até 16 casas decimais.
    """
    markup: Decimal | None
    """Markup (%).

    Lucro sobre o custo.
    Até 16 casas decimais.
    """
    mlucro: Decimal | None
    """Margem (%).

    Lucro sobre a venda.
    Até 16 casas decimais.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    tagsProd: str | None
    """Palavras-chave do produto.

    Palavras-chave, num texto só.
    """
    IcEAN: str | None
    """EAN/GTIN.

    Código de barras.
    """
    INCM: str | None
    """NCM.

    Classificação da mercadoria.
    """
    ICEST: str | None
    """CEST.

    Código da substituição tributária.
    """
    IcProd: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    categoria: str | None
    """Categoria.

    Nome da categoria.
    """
    cliente: str | None
    """Cliente.

    Nome do cliente.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """
    vendedor: str | None
    """Vendedor.

    Nome do vendedor.
    """
    cfop: str | None
    """CFOP.

    Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
    """
    codGrupTrib: int | None
    """Grupo de tributos.

    Código do grupo de tributos.
    Inteiro.
    """


class LinhaComissoesVendas(Record):
    """Uma linha do relatório Comissões de vendas. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    vendedor: str | None
    """Vendedor.

    Nome do vendedor.
    """
    comissaoServico: Decimal | None
    """Comissão de serviços (%).

    Vem com vírgula e sinal de por cento.
    Até 16 casas decimais.
    """
    comissaoProduto: Decimal | None
    """Comissão de produtos (%).

    Vem com vírgula e sinal de por cento.
    Até 16 casas decimais.
    """
    tags: str | None
    """Palavras-chave.

    Palavras-chave do registro.
    """
    vendas: Sequence[LinhaComissoesVendasVenda] | None
    """Vendas.

    O que a linha reúne.
    """


class LinhaComissoesVendasVenda(Record):
    """Uma venda da linha."""

    __slots__ = ()
    codVenda: int | None
    """Venda.

    Código da venda.
    Inteiro.
    """
    cliente: str | None
    """Cliente.

    Nome do cliente.
    """
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    totalServicos: Decimal | None
    """Serviços.

    Base dos serviços.
    Até 16 casas decimais.
    """
    totalProdutos: Decimal | None
    """Produtos.

    Base dos produtos.
    Até 16 casas decimais.
    """
    valorComissao: Decimal | None
    """Comissão.

    Valor da comissão.
    Até 16 casas decimais.
    """


class LinhaAbcProdutosVendidos(Record):
    """Uma linha do relatório ABC de produtos. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codPerson: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    precoMedio: Decimal | None
    """Preço médio.

    Preço médio de uma unidade.
    Até 16 casas decimais.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    estoque: Decimal | None
    """Estoque.

    Quantidade em estoque.
    Até 16 casas decimais.
    """
    pesoB: Decimal | None
    """Peso bruto.

    Peso bruto somado.
    Até 16 casas decimais.
    """
    pesoL: Decimal | None
    """Peso líquido.

    Peso líquido somado.
    Até 16 casas decimais.
    """
    preco: Decimal | None
    """Preço.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    custo: Decimal | None
    """Custo.

    Custo.
    Até 16 casas decimais.
    """
    lucro: Decimal | None
    """Lucro.

    Venda menos custo.
    Até 16 casas decimais.
    """
    margem: Decimal | None
    """Margem (%).

    Margem de lucro.
    Até 16 casas decimais.
    """
    share: Decimal | None
    """Participação (%).

    Parte do total.
    Até 16 casas decimais.
    """
    tagsItens: str | None
    """Palavras-chave.

    Palavras-chave dos itens, num texto só.
    """


class LinhaAbcClientesVendas(Record):
    """Uma linha do relatório ABC de clientes. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codContato: int | None
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro.
    """
    contato: str | None
    """Contato.

    Nome do contato.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    media: Decimal | None
    """Média.

    Valor médio de uma venda.
    Até 16 casas decimais.
    """
    share: Decimal | None
    """Participação (%).

    Parte do total.
    Até 16 casas decimais.
    """


class LinhaVendasPorTipoDocumento(Record):
    """Uma linha do relatório Vendas por documento. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    vendedor: str | None
    """Vendedor.

    Nome do vendedor.
    """
    total: Decimal | None
    """Total.

    Total da linha.
    Até 16 casas decimais.
    """


class LinhaVendasSemValores(Record):
    """Uma linha do relatório Vendas sem valores. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codVenda: int | None
    """Venda.

    Código da venda.
    Inteiro.
    """
    vendasItens: Sequence[ItemVendasSemValores] | None
    """Itens.

    O que a linha reúne.
    """


class ItemVendasSemValores(Record):
    """Um item da linha."""

    __slots__ = ()
    codProd: int | None
    """Produto.

    Código do produto.
    Inteiro.
    """
    codPerson: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    obsAdic: str | None
    """Observações do item.

    Observações do item.
    """
    tipoProd: str | None
    """Produto ou serviço.

    produto ou servico.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    unidade: str | None
    """Unidade.

    Unidade do produto.
    """


class LinhaVendasResumo(Record):
    """Uma linha do relatório Resumo de vendas. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    mes: str | None
    """Mês.

    Nome do mês. As outras colunas são os anos, como y2023; onde não houve venda, nada.
    """


class LinhaComprasDetalhadas(Record):
    """Uma linha do relatório Compras detalhadas. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codCompra: int | None
    """Compra.

    Código da compra.
    Inteiro.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    dtCompra: date | None
    """Data da compra.

    Data da compra.
    `AAAA-MM-DD`.
    """
    fornecedor: str | None
    """Fornecedor.

    Nome do fornecedor.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """
    endereco: str | None
    """Endereço.

    Endereço num texto só.
    """
    fone: str | None
    """Telefone.

    Telefones num texto só.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro.
    """
    formaPgto: str | None
    """Forma de pagamento.

    Nome da forma de pagamento.
    """
    comprasItens: Sequence[ItemComprasDetalhadas] | None
    """Itens.

    O que a linha reúne.
    """


class ItemComprasDetalhadas(Record):
    """Um item da linha."""

    __slots__ = ()
    codPerson: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    valorTotal: Decimal | None
    """Valor total.

    Total do registro.
    Até 16 casas decimais.
    """
    desconto: Decimal | None
    """Desconto.

    Valor do desconto.
    Até 16 casas decimais.
    """
    saldoAtual: Decimal | None
    """Saldo atual.

    Estoque de agora.
    Até 16 casas decimais.
    """


class LinhaDetalhesProdutosComprados(Record):
    """Uma linha do relatório Produtos comprados. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    compra: int | None
    """Compra.

    Código da compra.
    Inteiro.
    """
    dtCompra: date | None
    """Data da compra.

    Data da compra.
    `AAAA-MM-DD`.
    """
    dtCad: date | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD`.
    """
    dtEntrega: date | None
    """Entrega.

    Data de entrega.
    `AAAA-MM-DD`.
    """
    numNota: str | None
    """Número da nota.

    Número do documento fiscal.
    """
    tags: str | None
    """Palavras-chave.

    Palavras-chave do registro.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    codProd: int | None
    """Produto.

    Código do produto.
    Inteiro.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    custoBruto: Decimal | None
    """Custo bruto.

    Custo de uma unidade antes de descontos e impostos.
    Até 16 casas decimais.
    """
    totalBruto: Decimal | None
    """Total bruto.

    Custo bruto vezes quantidade.
    Até 16 casas decimais.
    """
    custoCalculado: Decimal | None
    """Custo calculado.

    Custo com despesas e impostos.
    Até 16 casas decimais.
    """
    precoSugerido: Decimal | None
    """Preço sugerido.

    Preço pela margem.
    Até 16 casas decimais.
    """
    totalLiquido: Decimal | None
    """Total líquido.

    Custo calculado vezes quantidade.
    Até 16 casas decimais.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    IcProd: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    precoVenda: Decimal | None
    """Preço de venda.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    categoria: str | None
    """Categoria.

    Nome da categoria.
    """
    fornecedor: str | None
    """Fornecedor.

    Nome do fornecedor.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """


class LinhaProducoesDetalhadas(Record):
    """Uma linha do relatório Produções detalhadas. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    cod: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    insumos: Sequence[LinhaProducoesDetalhadasInsumo] | None
    """Insumos.

    O que a linha reúne.
    """
    produto: Sequence[LinhaProducoesDetalhadasProduto] | None
    """Produto.

    O que a linha reúne.
    """


class LinhaProducoesDetalhadasInsumo(Record):
    """Um insumo da linha."""

    __slots__ = ()
    tipo: str | None
    """Tipo.

    Tipo da linha.
    """
    codProduto: int | None
    """Produto.

    Código do produto ou serviço.
    Inteiro.
    """
    IxProd: str | None
    """Produto.

    Nome do produto.
    """
    IcProd: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    IuCom: str | None
    """Unidade.

    Unidade do produto.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    pPerda: Decimal | None
    """Perda (%).

    Perda na produção.
    Até 16 casas decimais.
    """
    qntPerda: Decimal | None
    """Quantidade perdida.

    Quantidade que se perde.
    Até 16 casas decimais.
    """
    custoInsumo: Decimal | None
    """Custo do insumo.

    Custo do que entrou.
    Até 16 casas decimais.
    """
    custoUnit: Decimal | None
    """Custo unitário.

    Custo de uma unidade.
    Até 16 casas decimais.
    """
    custoExtra: Decimal | None
    """Custo extra.

    Outros custos.
    Até 16 casas decimais.
    """
    custo: Decimal | None
    """Custo.

    Custo.
    Até 16 casas decimais.
    """


class LinhaProducoesDetalhadasProduto(Record):
    """O produto da linha."""

    __slots__ = ()
    tipo: str | None
    """Tipo.

    Tipo da linha.
    """
    codProduto: int | None
    """Produto.

    Código do produto ou serviço.
    Inteiro.
    """
    IxProd: str | None
    """Produto.

    Nome do produto.
    """
    IcProd: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    IuCom: str | None
    """Unidade.

    Unidade do produto.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    pPerda: Decimal | None
    """Perda (%).

    Perda na produção.
    Até 16 casas decimais.
    """
    qntPerda: Decimal | None
    """Quantidade perdida.

    Quantidade que se perde.
    Até 16 casas decimais.
    """
    custoInsumo: Decimal | None
    """Custo do insumo.

    Custo do que entrou.
    Até 16 casas decimais.
    """
    custoUnit: Decimal | None
    """Custo unitário.

    Custo de uma unidade.
    Até 16 casas decimais.
    """
    custoExtra: Decimal | None
    """Custo extra.

    Outros custos.
    Até 16 casas decimais.
    """
    custo: Decimal | None
    """Custo.

    Custo.
    Até 16 casas decimais.
    """


class LinhaComposicoes(Record):
    """Uma linha do relatório Composições. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    cod: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    insumos: Sequence[LinhaComposicoesInsumo] | None
    """Insumos.

    O que a linha reúne.
    """


class LinhaComposicoesInsumo(Record):
    """Um insumo da linha."""

    __slots__ = ()
    codInsumo: int | None
    """Insumo.

    Código do insumo.
    Inteiro.
    """
    insumo: str | None
    """Nome do insumo.

    Nome do insumo.
    """
    codProprio: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    unidade: str | None
    """Unidade.

    Unidade do produto.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    pPerda: Decimal | None
    """Perda (%).

    Perda na produção.
    Até 16 casas decimais.
    """


class HistoricoContato(Record):
    """O histórico de um contato."""

    __slots__ = ()
    Financeiro: Sequence[LinhaHistoricoContato] | None
    """Financeiro.

    As linhas do módulo.
    """
    Vendas: Sequence[LinhaHistoricoContato] | None
    """Vendas.

    As linhas do módulo.
    """
    Compras: Sequence[LinhaHistoricoContato] | None
    """Compras.

    As linhas do módulo.
    """


class LinhaHistoricoContato(Record):
    """Uma linha do relatório Histórico de um contato. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    situacao: str | None
    """Situação.

    Situação do registro.
    """


class LinhaPersonalizadoContatos(Record):
    """Uma linha do relatório Contatos personalizado. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome do registro.
    """
    fantasia: str | None
    """Nome fantasia.

    Nome fantasia ou apelido.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """
    ie: str | None
    """Inscrição estadual.

    Inscrição no estado.
    """
    indIE: str | None
    """Indicador da IE.

    Por extenso.
    """
    iest: str | None
    """IE do substituto.

    Inscrição de substituto tributário.
    """
    im: str | None
    """Inscrição municipal.

    Inscrição no município.
    """
    suframa: str | None
    """SUFRAMA.

    Inscrição na SUFRAMA.
    """
    emails: str | None
    """E-mails.

    Num texto só.
    """
    end: str | None
    """Logradouro.

    Rua do contato.
    """
    num: str | None
    """Número.

    Número do endereço.
    """
    compl: str | None
    """Complemento.

    Complemento do endereço.
    """
    bairro: str | None
    """Bairro.

    Bairro.
    """
    cidadeNome: str | None
    """Cidade.

    Nome da cidade.
    """
    cidadeCod: str | None
    """Código IBGE.

    Código do município no IBGE.
    """
    uf: str | None
    """UF.

    Estado, em duas letras.
    """
    cep: str | None
    """CEP.

    Código postal.
    """
    pais: str | None
    """País.

    País.
    """
    fones: str | None
    """Telefones.

    Num texto só.
    """
    dtNasc: date | None
    """Nascimento.

    Data de nascimento.
    `AAAA-MM-DD`.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    tags: str | None
    """Palavras-chave.

    Palavras-chave do registro.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """


class LinhaAniversariantesDoMes(Record):
    """Uma linha do relatório Aniversariantes do mês. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome do registro.
    """
    emails: str | None
    """E-mails.

    Num texto só.
    """
    fones: str | None
    """Telefones.

    Num texto só.
    """
    dtNasc: date | None
    """Nascimento.

    Data de nascimento.
    `AAAA-MM-DD`.
    """


class LinhaInatividadeClientes(Record):
    """Uma linha do relatório Inatividade de clientes. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome do registro.
    """
    dataUltOper: date | None
    """Última operação.

    Data da última operação.
    `AAAA-MM-DD`.
    """
    codUltOper: str | None
    """Qual operação.

    A última operação, por extenso.
    """
    inatividade: int | None
    """Dias.

    Dias sem comprar.
    Inteiro.
    """


class LinhaContatosDuplicados(Record):
    """Uma linha do relatório Contatos duplicados. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    vezes: int | None
    """Vezes.

    Quantas vezes se repete.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome do registro.
    """
    cpfcnpj: str | None
    """CPF ou CNPJ.

    Documento do contato, só os números.
    """
    ie: str | None
    """Inscrição estadual.

    Inscrição no estado.
    """
    codigos: str | None
    """Códigos.

    Os códigos, separados por vírgula.
    """


class LinhaProdutosPorFornecedor(Record):
    """Uma linha do relatório Produtos por fornecedor. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    fornec: str | None
    """Fornecedor.

    Nome do fornecedor.
    """
    codProduto: int | None
    """Produto.

    Código do produto ou serviço.
    Inteiro.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    custoOuMedia: Decimal | None
    """Custo.

    Custo, ou a média deles.
    Até 16 casas decimais.
    """
    vDesc: Decimal | None
    """Desconto.

    Valor do desconto.
    Até 16 casas decimais.
    """
    vDesp: Decimal | None
    """Despesas.

    Outras despesas.
    Até 16 casas decimais.
    """
    vIPI: Decimal | None
    """IPI.

    Valor do IPI.
    Até 16 casas decimais.
    """
    vST: Decimal | None
    """ST.

    Valor da substituição tributária.
    Até 16 casas decimais.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    total: Decimal | None
    """Total.

    Total da linha.
    Até 16 casas decimais.
    """


class LinhaEstoqueMinimo(Record):
    """Uma linha do relatório Estoque mínimo. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    estoque: Decimal | None
    """Estoque.

    Quantidade em estoque.
    Até 16 casas decimais.
    """
    minimo: Decimal | None
    """Mínimo.

    Estoque mínimo.
    Até 16 casas decimais.
    """
    reservado: Decimal | None
    """Reservado.

    Quantidade reservada.
    Até 16 casas decimais.
    """
    oc: Decimal | None
    """Em compra.

    Quantidade em ordens de compra.
    Até 16 casas decimais.
    """
    custo: Decimal | None
    """Custo.

    Custo.
    Até 16 casas decimais.
    """
    saldo: Decimal | None
    """Saldo.

    Saldo depois da linha.
    Até 16 casas decimais.
    """
    categoria: str | None
    """Categoria.

    Nome da categoria.
    """


class LinhaEstoqueDoDia(Record):
    """Uma linha do relatório Estoque em um dia. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    estoque: Decimal | None
    """Estoque.

    Quantidade em estoque.
    Até 16 casas decimais.
    """
    custo: Decimal | None
    """Custo.

    Custo.
    Até 16 casas decimais.
    """
    total: Decimal | None
    """Total.

    Total da linha.
    Até 16 casas decimais.
    """


class LinhaEstoqueHistorico(Record):
    """Uma linha do relatório Estoque histórico. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    estoque: Decimal | None
    """Estoque.

    Quantidade em estoque.
    Até 16 casas decimais.
    """
    precoCusto: Decimal | None
    """Preço de custo.

    Custo de uma unidade.
    Até 16 casas decimais.
    """
    precoVenda: Decimal | None
    """Preço de venda.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    custoTotal: Decimal | None
    """Custo total.

    Custo vezes quantidade.
    Até 16 casas decimais.
    """
    vendaTotal: Decimal | None
    """Venda total.

    Preço vezes quantidade.
    Até 16 casas decimais.
    """


class LinhaSugestaoCompra(Record):
    """Uma linha do relatório Sugestão de compra. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    produto: str | None
    """Produto.

    Nome do produto.
    """
    IcProd: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    ultCusto: Decimal | None
    """Último custo.

    Custo da última compra.
    Até 16 casas decimais.
    """
    totVendas: Decimal | None
    """Vendas.

    Quantidade vendida.
    Até 16 casas decimais.
    """
    giroDiario: Decimal | None
    """Giro diário.

    Venda média de um dia.
    Até 16 casas decimais.
    """
    estoqueAtual: Decimal | None
    """Estoque.

    Estoque de agora.
    Até 16 casas decimais.
    """
    diasEstoque: Decimal | None
    """Dias de estoque.

    Dias para os quais o estoque basta.
    Até 16 casas decimais.
    """
    estoqueMin: Decimal | None
    """Mínimo.

    Estoque mínimo.
    Até 16 casas decimais.
    """
    sugestao: Decimal | None
    """Comprar.

    Quantidade a comprar.
    Até 16 casas decimais.
    """


class LinhaProdutosDuplicados(Record):
    """Uma linha do relatório Produtos duplicados. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    vezes: int | None
    """Vezes.

    Quantas vezes se repete.
    Inteiro.
    """
    nomeCateg: str | None
    """Categoria.

    Nome da categoria.
    """
    IxProd: str | None
    """Produto.

    Nome do produto.
    """
    IcProd: str | None
    """Código próprio.

    Código que a loja dá ao produto.
    """
    IcEAN: str | None
    """EAN/GTIN.

    Código de barras.
    """
    codigos: str | None
    """Códigos.

    Os códigos, separados por vírgula.
    """


class LinhaMovimentacaoProduto(Record):
    """Uma linha do relatório Movimentação de um produto. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    tipo: str | None
    """Tipo.

    entrada ou saida.
    """
    quantidade: Decimal | None
    """Quantidade.

    Quantidade do movimento.
    Até 16 casas decimais.
    """
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    descricao: str | None
    """Descrição.

    Descrição do registro.
    """
    saldo: Decimal | None
    """Saldo.

    Saldo depois da linha.
    Até 16 casas decimais.
    """


class LinhaPersonalizadoProdutos(Record):
    """Uma linha do relatório Produtos personalizado. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    IxProd: str | None
    """Produto.

    Nome do produto.
    """


class LinhaNfseImpostos(Record):
    """Uma linha do relatório Impostos de NFS-e. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    dtEmissao: datetime | None
    """Emissão.

    Data da emissão.
    `AAAA-MM-DD HH:MM:SS`.
    """
    numeroNFSe: int | None
    """Número da NFS-e.

    Número dado pela prefeitura.
    Inteiro.
    """
    valorLiquido: Decimal | None
    """Valor líquido.

    Valor depois das retenções.
    Até 16 casas decimais.
    """
    nome: str | None
    """Nome.

    Nome do registro.
    """
    issqn: Decimal | None
    """ISSQN.

    Valor do ISSQN.
    Até 16 casas decimais.
    """
    inss: Decimal | None
    """INSS.

    Valor do INSS.
    Até 16 casas decimais.
    """
    pis: Decimal | None
    """PIS.

    Valor do PIS.
    Até 16 casas decimais.
    """
    cofins: Decimal | None
    """COFINS.

    Valor da COFINS.
    Até 16 casas decimais.
    """
    csll: Decimal | None
    """CSLL.

    Valor da CSLL.
    Até 16 casas decimais.
    """
    irrf: Decimal | None
    """IRRF.

    Valor do IRRF.
    Até 16 casas decimais.
    """


class LinhaNfeResumo(Record):
    """Uma linha do relatório Resumo de NF-e. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome do registro.
    """
    numNota: str | None
    """Número da nota.

    Número do documento fiscal.
    """
    cfop: str | None
    """CFOP.

    Código fiscal da operação; o eGestor grava x no lugar do primeiro dígito.
    """
    data: date | None
    """Data.

    Data.
    `AAAA-MM-DD`.
    """
    situacao: str | None
    """Situação.

    Situação do registro.
    """
    vNF: Decimal | None
    """Valor da nota.

    Total da nota.
    Até 16 casas decimais.
    """
    vICMS: Decimal | None
    """ICMS.

    Valor do ICMS.
    Até 16 casas decimais.
    """
    vIPI: Decimal | None
    """IPI.

    Valor do IPI.
    Até 16 casas decimais.
    """
    vPIS: Decimal | None
    """PIS.

    Valor do PIS.
    Até 16 casas decimais.
    """
    vCOFINS: Decimal | None
    """COFINS.

    Valor da COFINS.
    Até 16 casas decimais.
    """


class LinhaNfeTotaisPorPeriodo(Record):
    """Uma linha do relatório Totais de NF-e. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    key: str | None
    """Nome.

    Nome do total.
    """
    value: Decimal | None
    """Valor.

    O total.
    Até 16 casas decimais.
    """


class LinhaRegistroEventos(Record):
    """Uma linha do relatório Registro de eventos. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    codModulo: int | None
    """Código na origem.

    Código do registro de origem.
    Inteiro.
    """
    modulo: str | None
    """Módulo.

    Módulo do eGestor.
    """
    usuario: str | None
    """Usuário.

    Nome do usuário.
    """
    msg: str | None
    """Evento.

    O que aconteceu.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    data: datetime | None
    """Data.

    Data.
    `AAAA-MM-DD HH:MM:SS`.
    """


class LinhaRegistroAcessos(Record):
    """Uma linha do relatório Registro de acessos. Outras colunas vêm conforme o pedido."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do registro.
    Inteiro.
    """
    usuario: str | None
    """Usuário.

    Nome do usuário.
    """
    ip: str | None
    """IP.

    Endereço de onde se entrou.
    """
    entrada: datetime | None
    """Entrada.

    Quando entrou.
    `DD/MM/AAAA HH:MM`, com ou sem segundos.
    """
    saida: datetime | None
    """Saída.

    Quando saiu.
    `DD/MM/AAAA HH:MM`, com ou sem segundos.
    """
    duracao: int | None
    """Minutos.

    Quanto durou, em minutos.
    Inteiro.
    """


class PaginaNfse(Record):
    """Uma página de NFS-e."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Nfse]
    """Registros.

    Os registros da página.
    """


class Nfse(Record):
    """Uma NFS-e."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da nota no eGestor.
    Inteiro.
    """
    codContato: int | None
    """Contato.

    Código do contato; 0, nenhum.
    Inteiro.
    """
    nomeContato: str | None
    """Nome do contato.

    Nome do cliente ou fornecedor.
    """
    codVenda: int | None
    """Venda.

    Código da venda.
    Inteiro.
    """
    numeroRPS: int | None
    """Número do RPS.

    Número do recibo provisório.
    Inteiro.
    """
    numeroNFSe: int | None
    """Número da NFS-e.

    Número dado pela prefeitura.
    Inteiro.
    """
    chaveRPS: str | None
    """Chave do RPS.

    Chave do recibo provisório.
    """
    serie: str | None
    """Série.

    Série da nota.
    """
    ambiente: int | None
    """Ambiente.

    1 produção, 2 homologação.
    Inteiro.
    """
    dtEmissao: datetime | None
    """Emissão.

    Data da emissão.
    `AAAA-MM-DD HH:MM:SS`.
    """
    dtCad: datetime | None
    """Cadastro.

    Quando foi cadastrado, sem fuso.
    `AAAA-MM-DD HH:MM:SS`.
    """
    valorBruto: Decimal | None
    """Valor bruto.

    Valor antes das retenções.
    Até 16 casas decimais.
    """
    valorLiquido: Decimal | None
    """Valor líquido.

    Valor depois das retenções.
    Até 16 casas decimais.
    """
    obs: str | None
    """Observações.

    Texto livre.
    """
    situacao: Literal[10, 20, 25, 30, 40, 90, 99] | int | None
    """Situação.

    Diz se a nota vale; a mensagem da prefeitura não diz.
    `10` autorizada, `20` aguarda retorno, `25` aguarda cancelamento, `30` rejeitada, `40` denegada, `90` cancelada, `99` não enviada.
    """
    situRetorno: str | None
    """Retorno.

    O que a prefeitura respondeu, com data e hora na frente.
    """
    ativo: bool | None
    """Ativo.

    Se o registro vale; falso ou 0 quando foi cancelado.
    """
    nfseItens: Sequence[ItemNfse] | None
    """Itens.

    Os serviços da nota; a lista de notas não os traz.
    """
    munIncidencia: Literal[1, 2] | int | None
    """Município do imposto.

    1 o da empresa, 2 o do cliente.
    `1` o da empresa, `2` o do cliente.
    """
    localPrest: Literal[1, 3, 6] | int | None
    """Local da prestação.

    1 no município, 3 fora, 6 no exterior.
    `1` no município, `3` fora do município, `6` outro, no exterior.
    """
    tags: str | Sequence[str] | None
    """Palavras-chave.

    Lista no detalhe; na lista de notas, um texto.
    """
    urlImpressao: str | None
    """Página de impressão.

    Endereço para imprimir; pode ser de uma máquina interna, como http://fiscal/.
    """


class ItemNfse(Record):
    """Um serviço de uma nota."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do item.
    Inteiro.
    """
    codNfse: int | None
    """Nota.

    Código da nota.
    Inteiro.
    """
    codProduto: int | None
    """Serviço.

    Código do serviço.
    Inteiro.
    """
    codListaServico: str | None
    """Item da lista de serviços.

    Código na lista da Lei Complementar 116.
    """
    servico: str | None
    """Serviço.

    Nome do serviço.
    """
    codConfigTrib: int | None
    """Grupo de tributos.

    Código do grupo de tributos.
    Inteiro.
    """
    quant: Decimal | None
    """Quantidade.

    Quantidade.
    Até 16 casas decimais.
    """
    unitario: Decimal | None
    """Preço.

    Preço de uma unidade.
    Até 16 casas decimais.
    """
    vDesc: Decimal | None
    """Desconto.

    Valor do desconto.
    Até 16 casas decimais.
    """
    total: Decimal | None
    """Total.

    Total do item.
    Até 16 casas decimais.
    """
    configTrib: ImpostosNfse | None
    """Impostos.

    Os impostos do item.
    """
    configGeral: Any
    """Configuração.

    Vazia na amostra.
    """
    obs: str | None
    """Observações.

    Observações do item.
    """
    descConfigTrib: str | None
    """Nome do grupo.

    Nome do grupo de tributos.
    """
    cnae: str | None
    """CNAE.

    Atividade econômica.
    """
    camposExtras: Any
    """Campos extras.

    Vazios na amostra.
    """
    codTributacaoMun: str | None
    """Código de tributação.

    Código do serviço no município.
    """
    vDeducao: Decimal | None
    """Dedução.

    Valor da dedução.
    Até 16 casas decimais.
    """


class ImpostosNfse(Record):
    """Os impostos de um item."""

    __slots__ = ()
    iss: ImpostoNfse | None
    """ISS.

    O imposto ISS do item.
    """
    inss: ImpostoNfse | None
    """INSS.

    O imposto INSS do item.
    """
    pis: ImpostoNfse | None
    """PIS.

    O imposto PIS do item.
    """
    cofins: ImpostoNfse | None
    """COFINS.

    O imposto COFINS do item.
    """
    csll: ImpostoNfse | None
    """CSLL.

    O imposto CSLL do item.
    """
    irrf: ImpostoNfse | None
    """IRRF.

    O imposto IRRF do item.
    """


class ImpostoNfse(Record):
    """Um imposto de um item."""

    __slots__ = ()
    aliquota: Decimal | None
    """Alíquota.

    Alíquota, em por cento.
    Até 16 casas decimais.
    """
    baseCalculo: Decimal | None
    """Base.

    Base de cálculo.
    Até 16 casas decimais.
    """
    imposto: Decimal | None
    """Imposto.

    Valor do imposto.
    Até 16 casas decimais.
    """
    retido: bool | None
    """Retido.

    Se o tomador retém.
    """


class PaginaNfe(Record):
    """Uma página de NF-e."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Nfe]
    """Registros.

    Os registros da página.
    """


class Nfe(Record):
    """Uma NF-e ou NFC-e."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da nota no eGestor.
    Inteiro.
    """
    numero: int | None
    """Número.

    Número da nota.
    Inteiro.
    """
    codVenda: int | None
    """Venda.

    Código da venda.
    Inteiro.
    """
    cliente: str | None
    """Cliente.

    Nome do cliente.
    """
    chave: str | None
    """Chave.

    Chave de acesso da nota.
    """
    email: str | None
    """E-mail.

    Endereço de e-mail.
    """
    ambiente: int | None
    """Ambiente.

    1 produção, 2 homologação.
    Inteiro.
    """
    serie: str | None
    """Série.

    Série da nota.
    """
    modelo: int | None
    """Modelo.

    55 NF-e, 65 NFC-e.
    Inteiro.
    """
    dtEmissao: date | None
    """Emissão.

    Data da emissão, na lista.
    `AAAA-MM-DD`.
    """
    dt_emissao: date | None
    """Emissão.

    Data da emissão, no detalhe: só a chave é outra.
    `AAAA-MM-DD`.
    """
    cfop: str | None
    """CFOP.

    Código fiscal da operação.
    """
    valor: Decimal | None
    """Valor.

    Valor.
    Até 16 casas decimais.
    """
    situacao: Literal[5, 10, 15, 20, 30, 35, 40, 50, 80, 90, 91] | int | None
    """Situação.

    Situação da nota.
    `5` criada, `10` em digitação, `15` rejeitada, `20` assinada, `30` validada, `35` em formulário de segurança, `40` enviada, `50` autorizada, `80` denegada, `90` cancelada, `91` inutilizada.
    """


class PaginaArquivos(Record):
    """Uma página de arquivos."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Arquivo]
    """Registros.

    Os registros da página.
    """


class Arquivo(Record):
    """Um arquivo guardado."""

    __slots__ = ()
    __secrets__ = frozenset({"linkDireto"})
    codigo: int | None
    """Código.

    Código do arquivo.
    Inteiro.
    """
    codModulo: int | None
    """Registro.

    Código do registro a que o arquivo pertence.
    Inteiro.
    """
    modulo: str | None
    """Módulo.

    Módulo do registro.
    """
    nome: str | None
    """Nome.

    Nome do arquivo.
    """
    descricao: str | None
    """Descrição.

    Texto livre.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    tipo: str | None
    """Tipo.

    Tipo do conteúdo: image/png.
    """
    dtEnvio: datetime | None
    """Envio.

    Quando o arquivo foi enviado.
    `AAAA-MM-DD HH:MM:SS`.
    """
    tamanho: int | None
    """Tamanho.

    Tamanho em bytes.
    Inteiro.
    """
    linkDireto: str | None
    """Endereço.

    Endereço do arquivo; vale 10 minutos, e quem o tem baixa o arquivo.
    """


class PaginaUsuarios(Record):
    """Uma página de usuários."""

    __slots__ = ()
    total: int | None
    """Total.

    Registros ao todo. Nas amostras não combina com last_page: não conte por ele.
    Inteiro.
    """
    per_page: int | None
    """Por página.

    Sempre 50.
    Inteiro.
    """
    current_page: int | None
    """Página.

    Número desta página.
    Inteiro.
    """
    last_page: int | None
    """Última página.

    Número da última página: depois dela não há mais.
    Inteiro.
    """
    next_page_url: str | None
    """Próxima página.

    Endereço da próxima página, ou nulo.
    """
    prev_page_url: str | None
    """Página anterior.

    Endereço da página anterior, ou nulo.
    """
    from_: int | None
    """Do registro.

    Número do primeiro registro da página.
    Inteiro.
    """
    to: int | None
    """Ao registro.

    Número do último registro da página.
    Inteiro.
    """
    data: Sequence[Usuario]
    """Registros.

    Os registros da página.
    """


class Usuario(Record):
    """Um usuário da conta."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código do usuário.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome do usuário.
    """
    login: str | None
    """Usuário.

    Nome com que entra no sistema.
    """
    email: str | None
    """E-mail.

    Endereço de e-mail.
    """
    tags: Sequence[str] | None
    """Palavras-chave.

    Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula.
    """
    permissoes: Sequence[str] | None
    """Permissões.

    O que pode fazer; só o detalhe as traz.
    """
    usuarioSistema: bool | None
    """Acessa o sistema.

    Se o usuário tem acesso ao sistema.
    """
    vendedor: bool | None
    """Vendedor.

    Se é vendedor.
    """
    comisProd: Decimal | None
    """Comissão de produtos.

    Comissão sobre produtos, em por cento.
    Até 16 casas decimais.
    """
    comisServ: Decimal | None
    """Comissão de serviços.

    Comissão sobre serviços, em por cento.
    Até 16 casas decimais.
    """
    comisFin: Decimal | None
    """Comissão financeira.

    Comissão sobre o financeiro, em por cento.
    Até 16 casas decimais.
    """


class Webhook(Record):
    """Para onde vão os avisos, e de quê. A resposta do cadastro não traz enviarComoJson."""

    __slots__ = ()
    __secrets__ = frozenset({"securityToken"})
    endpoint: str | None
    """Endereço.

    Endereço que recebe os avisos.
    """
    securityToken: str | None
    """Chave de segurança.

    Chave que vem no corpo de cada aviso; confira-a. Não é o token da API.
    """
    produtos: bool | None
    """Produtos.

    Avisar de produtos.
    """
    contatos: bool | None
    """Contatos.

    Avisar de contatos.
    """
    vendas: bool | None
    """Vendas.

    Avisar de vendas.
    """
    usuarios: bool | None
    """Usuários.

    Avisar de usuários.
    """
    financeiro: bool | None
    """Financeiro.

    Avisar de recebimentos e pagamentos. O texto do manual diz Financeiros; o valor é este.
    """
    enviarComoJson: bool | None
    """Como JSON.

    Se os avisos vêm como JSON; sem isso vêm como formulário.
    """


_SHAPES = Shapes(
    {
        "Token": Token,
        "Empresa": Empresa,
        "PaginaContatos": PaginaContatos,
        "Contato": Contato,
        "CodigoNome": CodigoNome,
        "Resultado": Resultado,
        "PaginaCategorias": PaginaCategorias,
        "Categoria": Categoria,
        "PaginaProdutos": PaginaProdutos,
        "Produto": Produto,
        "Imagem": Imagem,
        "ArquivoImagem": ArquivoImagem,
        "CodigoDescricao": CodigoDescricao,
        "FotoEnviada": FotoEnviada,
        "PaginaAjustes": PaginaAjustes,
        "Ajuste": Ajuste,
        "ItemAjuste": ItemAjuste,
        "CodigoGravado": CodigoGravado,
        "PaginaServicos": PaginaServicos,
        "Servico": Servico,
        "PaginaDisponiveis": PaginaDisponiveis,
        "Disponivel": Disponivel,
        "PaginaFormasPagamento": PaginaFormasPagamento,
        "FormaPagamento": FormaPagamento,
        "PaginaPlanoContas": PaginaPlanoContas,
        "PlanoConta": PlanoConta,
        "PaginaGruposTributos": PaginaGruposTributos,
        "GrupoTributos": GrupoTributos,
        "PaginaRecebimentos": PaginaRecebimentos,
        "Recebimento": Recebimento,
        "PaginaPagamentos": PaginaPagamentos,
        "Pagamento": Pagamento,
        "PaginaCompras": PaginaCompras,
        "Compra": Compra,
        "ItemCompra": ItemCompra,
        "FinanceiroCompra": FinanceiroCompra,
        "NotaCompra": NotaCompra,
        "PaginaVendas": PaginaVendas,
        "Venda": Venda,
        "CamposCustomizados": CamposCustomizados,
        "ItemVenda": ItemVenda,
        "FinanceiroVenda": FinanceiroVenda,
        "NotaVenda": NotaVenda,
        "NfseGerada": NfseGerada,
        "VendaMercadoLivre": VendaMercadoLivre,
        "PedidoMercadoLivre": PedidoMercadoLivre,
        "PagamentoMercadoLivre": PagamentoMercadoLivre,
        "ItemMercadoLivre": ItemMercadoLivre,
        "NfeGerada": NfeGerada,
        "NfceGerada": NfceGerada,
        "PaginaDevolucoes": PaginaDevolucoes,
        "Devolucao": Devolucao,
        "ItemDevolucao": ItemDevolucao,
        "DevolucaoGravada": DevolucaoGravada,
        "PaginaBoletos": PaginaBoletos,
        "Boleto": Boleto,
        "RetornoVerificado": RetornoVerificado,
        "PaginaPix": PaginaPix,
        "Pix": Pix,
        "DetalhesCobranca": DetalhesCobranca,
        "InformacoesPix": InformacoesPix,
        "InformacoesBoleto": InformacoesBoleto,
        "VencimentoPix": VencimentoPix,
        "PixGerado": PixGerado,
        "DetalhePix": DetalhePix,
        "DadosPix": DadosPix,
        "EventoPix": EventoPix,
        "SituacaoPix": SituacaoPix,
        "CredencialPix": CredencialPix,
        "LinhaExtratoFinanceiro": LinhaExtratoFinanceiro,
        "FluxoDeCaixa": FluxoDeCaixa,
        "LinhaFluxoDeCaixa": LinhaFluxoDeCaixa,
        "FluxoFinanceiro": FluxoFinanceiro,
        "SomaFluxoFinanceiro": SomaFluxoFinanceiro,
        "LinhaFluxoFinanceiro": LinhaFluxoFinanceiro,
        "LinhaDre": LinhaDre,
        "LinhaFluxoFuturo": LinhaFluxoFuturo,
        "LinhaFluxoFuturoDetalhado": LinhaFluxoFuturoDetalhado,
        "LinhaLancamentosCancelados": LinhaLancamentosCancelados,
        "LinhaPersonalizadoFinanceiro": LinhaPersonalizadoFinanceiro,
        "LinhaFinanceiroPorVendedor": LinhaFinanceiroPorVendedor,
        "LinhaComissoesFinanceiro": LinhaComissoesFinanceiro,
        "LinhaCustosDasCobrancas": LinhaCustosDasCobrancas,
        "LinhaConciliacaoBancaria": LinhaConciliacaoBancaria,
        "LinhaBoletos": LinhaBoletos,
        "LinhaVendasDetalhadas": LinhaVendasDetalhadas,
        "ItemVendasDetalhadas": ItemVendasDetalhadas,
        "LinhaDetalhesProdutosVendidos": LinhaDetalhesProdutosVendidos,
        "LinhaComissoesVendas": LinhaComissoesVendas,
        "LinhaComissoesVendasVenda": LinhaComissoesVendasVenda,
        "LinhaAbcProdutosVendidos": LinhaAbcProdutosVendidos,
        "LinhaAbcClientesVendas": LinhaAbcClientesVendas,
        "LinhaVendasPorTipoDocumento": LinhaVendasPorTipoDocumento,
        "LinhaVendasSemValores": LinhaVendasSemValores,
        "ItemVendasSemValores": ItemVendasSemValores,
        "LinhaVendasResumo": LinhaVendasResumo,
        "LinhaComprasDetalhadas": LinhaComprasDetalhadas,
        "ItemComprasDetalhadas": ItemComprasDetalhadas,
        "LinhaDetalhesProdutosComprados": LinhaDetalhesProdutosComprados,
        "LinhaProducoesDetalhadas": LinhaProducoesDetalhadas,
        "LinhaProducoesDetalhadasInsumo": LinhaProducoesDetalhadasInsumo,
        "LinhaProducoesDetalhadasProduto": LinhaProducoesDetalhadasProduto,
        "LinhaComposicoes": LinhaComposicoes,
        "LinhaComposicoesInsumo": LinhaComposicoesInsumo,
        "HistoricoContato": HistoricoContato,
        "LinhaHistoricoContato": LinhaHistoricoContato,
        "LinhaPersonalizadoContatos": LinhaPersonalizadoContatos,
        "LinhaAniversariantesDoMes": LinhaAniversariantesDoMes,
        "LinhaInatividadeClientes": LinhaInatividadeClientes,
        "LinhaContatosDuplicados": LinhaContatosDuplicados,
        "LinhaProdutosPorFornecedor": LinhaProdutosPorFornecedor,
        "LinhaEstoqueMinimo": LinhaEstoqueMinimo,
        "LinhaEstoqueDoDia": LinhaEstoqueDoDia,
        "LinhaEstoqueHistorico": LinhaEstoqueHistorico,
        "LinhaSugestaoCompra": LinhaSugestaoCompra,
        "LinhaProdutosDuplicados": LinhaProdutosDuplicados,
        "LinhaMovimentacaoProduto": LinhaMovimentacaoProduto,
        "LinhaPersonalizadoProdutos": LinhaPersonalizadoProdutos,
        "LinhaNfseImpostos": LinhaNfseImpostos,
        "LinhaNfeResumo": LinhaNfeResumo,
        "LinhaNfeTotaisPorPeriodo": LinhaNfeTotaisPorPeriodo,
        "LinhaRegistroEventos": LinhaRegistroEventos,
        "LinhaRegistroAcessos": LinhaRegistroAcessos,
        "PaginaNfse": PaginaNfse,
        "Nfse": Nfse,
        "ItemNfse": ItemNfse,
        "ImpostosNfse": ImpostosNfse,
        "ImpostoNfse": ImpostoNfse,
        "PaginaNfe": PaginaNfe,
        "Nfe": Nfe,
        "PaginaArquivos": PaginaArquivos,
        "Arquivo": Arquivo,
        "PaginaUsuarios": PaginaUsuarios,
        "Usuario": Usuario,
        "Webhook": Webhook,
    }
)


class RecursoAutenticacao(Resource):
    """`autenticacao` de eGestor."""

    __slots__ = ()

    def autenticar(
        self,
        dados: TokenPessoal | Model | bytes | str | None = None,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Token]:
        """Obter token.

        Dá um token de 15 minutos a partir do token pessoal. O caminho não tem /v1. O token pessoal dura: pedir outro token antes dos 15 minutos dispensa a renovação.
        Só lê.
        `POST /oauth/access_token`
        Manual `egestor`, linha 107: Solicitando tokens de acesso › Utilizando personal_token.
        """
        return Call(self._core, "egestor.autenticacao.autenticar", {"body": dados}, options)

    def autenticar_renovacao(
        self,
        dados: RenovacaoToken | Model | bytes | str | None = None,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Token]:
        """Renovar o token.

        Troca o token de renovação por um novo par. O manual atual não traz mais esta forma; o SDK do fabricante a usa.
        Repetida, faz outra vez.
        `POST /oauth/access_token`
        Manual `egestor`, linha 83: Utilizando refresh_token (manual de 2018).
        """
        return Call(self._core, "egestor.autenticacao.autenticar.renovacao", {"body": dados}, options)

    def autenticar_codigo(
        self,
        dados: CodigoAcesso | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Token]:
        """Trocar o código por um token.

        Troca o código que a página de autorização devolveu por um token. O manual atual não traz mais esta forma; o SDK do fabricante a usa.
        Repetida, faz outra vez.
        `POST /oauth/access_token`
        Manual `egestor`, linha 110: Utilizando o código de acesso (manual de 2018).
        """
        return Call(self._core, "egestor.autenticacao.autenticar.codigo", {"body": dados}, options)

    def autorizar(
        self,
        *,
        client_id: str | None = None,
        redirect_uri: str | None = None,
        options: Options | None = None,
    ) -> Call[str]:
        """Página de autorização.

        O endereço que se abre no navegador da pessoa: ela consente, e o código chega ao endereço de retorno. Não se chama por programa. Visto no SDK do fabricante.
        Só lê.
        - `client_id`: Identificação da aplicação.
        - `redirect_uri`: Para onde a pessoa volta com o código.
        `GET /oauth/authorize`
        Manual `egestor`, linha 111: Utilizando o código de acesso (manual de 2018).
        """
        return Call(
            self._core,
            "egestor.autenticacao.autorizar",
            {"query": given({"client_id": client_id, "redirect_uri": redirect_uri})},
            options,
        )


class RecursoEmpresa(Resource):
    """`empresa` de eGestor."""

    __slots__ = ()

    def detalhar(self, *, options: Options | None = None) -> Call[Empresa]:
        """Dados da empresa.

        Os dados da empresa da conta: um objeto, embora o manual diga listar.
        Só lê.
        `GET /v1/empresa`
        Manual `egestor`, linha 148: Dados da empresa › Listar (List).
        """
        return Call(self._core, "egestor.empresa.detalhar", {}, options)


class RecursoContatos(Resource):
    """`contatos` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        endereco: str | None = None,
        telefone: str | None = None,
        email: str | None = None,
        cliente_final: Literal[1, 2] | None = None,
        ind_ie: Literal[1, 2, 9] | None = None,
        ie: str | None = None,
        im: str | None = None,
        suframa: str | None = None,
        obs: str | None = None,
        fields: Sequence[Literal["codigo", "nome", "fantasia", "nomeParaContato", "cpfcnpj", "tipo", "dtNasc", "dtCad", "emails", "fones", "logradouro", "numero", "complemento", "bairro", "cep", "cidade", "uf", "clienteFinal", "indicadorIE", "inscricaoMunicipal", "inscricaoEstadual", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "tipo,asc", "tipo,desc", "nome,asc", "nome,desc", "fantasia,asc", "fantasia,desc", "nomeParaContato,asc", "nomeParaContato,desc", "cpfcnpj,asc", "cpfcnpj,desc", "clienteFinal,asc", "clienteFinal,desc", "indicadorIE,asc", "indicadorIE,desc", "inscricaoEstadual,asc", "inscricaoEstadual,desc", "inscricaoMunicipal,asc", "inscricaoMunicipal,desc", "suframa,asc", "suframa,desc", "emails,asc", "emails,desc", "cidade,asc", "cidade,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaContatos]:
        """Consultar contatos.

        Lista os contatos, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em nome, fantasia, código, contato, e-mail, telefone e palavras-chave.
        - `endereco`: Procura em rua, CEP, bairro, cidade e estado.
        - `telefone`: Procura nos telefones.
        - `email`: Procura nos e-mails.
        - `cliente_final`: 1 sim, 2 não. Só neste filtro o não é 2.
        - `ind_ie`: Situação perante o ICMS.
        - `ie`: Inscrição no estado.
        - `im`: Inscrição no município.
        - `suframa`: Inscrição na SUFRAMA.
        - `obs`: Procura nas observações.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/contatos`
        Manual `egestor`, linha 201: Contatos › Listar (List).
        """
        return Call(
            self._core,
            "egestor.contatos.consultar",
            {"query": given({"filtro": filtro, "endereco": endereco, "telefone": telefone, "email": email, "clienteFinal": cliente_final, "indIE": ind_ie, "IE": ie, "IM": im, "suframa": suframa, "obs": obs, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        endereco: str | None = None,
        telefone: str | None = None,
        email: str | None = None,
        cliente_final: Literal[1, 2] | None = None,
        ind_ie: Literal[1, 2, 9] | None = None,
        ie: str | None = None,
        im: str | None = None,
        suframa: str | None = None,
        obs: str | None = None,
        fields: Sequence[Literal["codigo", "nome", "fantasia", "nomeParaContato", "cpfcnpj", "tipo", "dtNasc", "dtCad", "emails", "fones", "logradouro", "numero", "complemento", "bairro", "cep", "cidade", "uf", "clienteFinal", "indicadorIE", "inscricaoMunicipal", "inscricaoEstadual", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "tipo,asc", "tipo,desc", "nome,asc", "nome,desc", "fantasia,asc", "fantasia,desc", "nomeParaContato,asc", "nomeParaContato,desc", "cpfcnpj,asc", "cpfcnpj,desc", "clienteFinal,asc", "clienteFinal,desc", "indicadorIE,asc", "indicadorIE,desc", "inscricaoEstadual,asc", "inscricaoEstadual,desc", "inscricaoMunicipal,asc", "inscricaoMunicipal,desc", "suframa,asc", "suframa,desc", "emails,asc", "emails,desc", "cidade,asc", "cidade,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Contato]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em nome, fantasia, código, contato, e-mail, telefone e palavras-chave.
        - `endereco`: Procura em rua, CEP, bairro, cidade e estado.
        - `telefone`: Procura nos telefones.
        - `email`: Procura nos e-mails.
        - `cliente_final`: 1 sim, 2 não. Só neste filtro o não é 2.
        - `ind_ie`: Situação perante o ICMS.
        - `ie`: Inscrição no estado.
        - `im`: Inscrição no município.
        - `suframa`: Inscrição na SUFRAMA.
        - `obs`: Procura nas observações.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.contatos.consultar`
        """
        return self._core.pages(
            "egestor.contatos.consultar",
            {"query": given({"filtro": filtro, "endereco": endereco, "telefone": telefone, "email": email, "clienteFinal": cliente_final, "indIE": ind_ie, "IE": ie, "IM": im, "suframa": suframa, "obs": obs, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        endereco: str | None = None,
        telefone: str | None = None,
        email: str | None = None,
        cliente_final: Literal[1, 2] | None = None,
        ind_ie: Literal[1, 2, 9] | None = None,
        ie: str | None = None,
        im: str | None = None,
        suframa: str | None = None,
        obs: str | None = None,
        fields: Sequence[Literal["codigo", "nome", "fantasia", "nomeParaContato", "cpfcnpj", "tipo", "dtNasc", "dtCad", "emails", "fones", "logradouro", "numero", "complemento", "bairro", "cep", "cidade", "uf", "clienteFinal", "indicadorIE", "inscricaoMunicipal", "inscricaoEstadual", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "tipo,asc", "tipo,desc", "nome,asc", "nome,desc", "fantasia,asc", "fantasia,desc", "nomeParaContato,asc", "nomeParaContato,desc", "cpfcnpj,asc", "cpfcnpj,desc", "clienteFinal,asc", "clienteFinal,desc", "indicadorIE,asc", "indicadorIE,desc", "inscricaoEstadual,asc", "inscricaoEstadual,desc", "inscricaoMunicipal,asc", "inscricaoMunicipal,desc", "suframa,asc", "suframa,desc", "emails,asc", "emails,desc", "cidade,asc", "cidade,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Contato]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em nome, fantasia, código, contato, e-mail, telefone e palavras-chave.
        - `endereco`: Procura em rua, CEP, bairro, cidade e estado.
        - `telefone`: Procura nos telefones.
        - `email`: Procura nos e-mails.
        - `cliente_final`: 1 sim, 2 não. Só neste filtro o não é 2.
        - `ind_ie`: Situação perante o ICMS.
        - `ie`: Inscrição no estado.
        - `im`: Inscrição no município.
        - `suframa`: Inscrição na SUFRAMA.
        - `obs`: Procura nas observações.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.contatos.consultar`
        """
        return self._core.changes(
            "egestor.contatos.consultar",
            {"query": given({"filtro": filtro, "endereco": endereco, "telefone": telefone, "email": email, "clienteFinal": cliente_final, "indIE": ind_ie, "IE": ie, "IM": im, "suframa": suframa, "obs": obs, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroContato | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[CodigoNome]:
        """Cadastrar contato.

        Grava um contato novo.
        Repetida, faz outra vez.
        `POST /v1/contatos`
        Manual `egestor`, linha 270: Contatos › Novo (Create).
        """
        return Call(self._core, "egestor.contatos.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Contato]:
        """Detalhar contato.

        Todos os dados de um contato.
        Só lê.
        - `codigo`: Código do contato.
        `GET /v1/contatos/{codigo}`
        Manual `egestor`, linha 384: Contatos › Detalhar (Read).
        """
        return Call(self._core, "egestor.contatos.detalhar", {"path": given({"codigo": codigo})}, options)

    def atualizar(
        self,
        dados: AlteracaoContato | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Contato]:
        """Atualizar contato.

        Muda os dados de um contato. A amostra envia o contato inteiro.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do contato.
        `PUT /v1/contatos/{codigo}`
        Manual `egestor`, linha 477: Contatos › Editar (Update).
        """
        return Call(
            self._core,
            "egestor.contatos.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover contato.

        Apaga um contato; depois ele responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do contato.
        `DELETE /v1/contatos/{codigo}`
        Manual `egestor`, linha 582: Contatos › Remover (Delete).
        """
        return Call(self._core, "egestor.contatos.remover", {"path": given({"codigo": codigo})}, options)


class RecursoCategorias(Resource):
    """`categorias` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaCategorias]:
        """Consultar categorias.

        Lista as categorias, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/categorias`
        Manual `egestor`, linha 611: Categorias de produtos › Listar (List).
        """
        return Call(self._core, "egestor.categorias.consultar", {"query": given({"page": page})}, options)

    def iterar(self, *, cursor: Cursor | None = None, options: Options | None = None) -> ListFlow[Categoria]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.categorias.consultar`
        """
        return self._core.pages("egestor.categorias.consultar", {}, options, cursor, "data")

    def sincronizar(
        self,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Categoria]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.categorias.consultar`
        """
        return self._core.changes("egestor.categorias.consultar", {}, options, cursor, "data")

    def cadastrar(
        self,
        dados: CadastroCategoria | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Categoria]:
        """Cadastrar categoria.

        Grava uma categoria nova.
        Repetida, faz outra vez.
        `POST /v1/categorias`
        Manual `egestor`, linha 648: Categorias de produtos › Novo (Create).
        """
        return Call(self._core, "egestor.categorias.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Categoria]:
        """Detalhar categoria.

        Uma categoria.
        Só lê.
        - `codigo`: Código da categoria.
        `GET /v1/categorias/{codigo}`
        Manual `egestor`, linha 680: Categorias de produtos › Detalhar (Read).
        """
        return Call(self._core, "egestor.categorias.detalhar", {"path": given({"codigo": codigo})}, options)

    def atualizar(
        self,
        dados: CadastroCategoria | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Categoria]:
        """Atualizar categoria.

        Muda o nome de uma categoria.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da categoria.
        `PUT /v1/categorias/{codigo}`
        Manual `egestor`, linha 736: Categorias de produtos › Editar (Update).
        """
        return Call(
            self._core,
            "egestor.categorias.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover categoria.

        Apaga uma categoria; depois ela responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da categoria.
        `DELETE /v1/categorias/{codigo}`
        Manual `egestor`, linha 764: Categorias de produtos › Remover (Delete).
        """
        return Call(self._core, "egestor.categorias.remover", {"path": given({"codigo": codigo})}, options)


class RecursoProdutos(Resource):
    """`produtos` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        cod_categoria: int | str | None = None,
        controlar_estoque: Literal[0, 1] | None = None,
        tipo_uso: Literal[0, 1, 2, 3, 4] | None = None,
        arquivado: bool | None = None,
        anot_internas: str | None = None,
        norig: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | None = None,
        incm: str | int | None = None,
        cod_config_trib: int | str | None = None,
        ic_prod: str | None = None,
        updated_before: datetime | str | None = None,
        updated_after: datetime | str | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codCategoria,asc", "codCategoria,desc", "descricao,asc", "descricao,desc", "codigoProprio,asc", "codigoProprio,desc", "estoque,asc", "estoque,desc", "estoqueMinimo,asc", "estoqueMinimo,desc", "controlarEstoque,asc", "controlarEstoque,desc", "margemLucro,asc", "margemLucro,desc", "precoCusto,asc", "precoCusto,desc", "precoVenda,asc", "precoVenda,desc", "origemFiscal,asc", "origemFiscal,desc", "unidadeTributada,asc", "unidadeTributada,desc", "refEanGtin,asc", "refEanGtin,desc", "ncm,asc", "ncm,desc", "excecaoIPI,asc", "excecaoIPI,desc", "codigoCEST,asc", "codigoCEST,desc", "pesoBruto,asc", "pesoBruto,desc", "pesoLiquido,asc", "pesoLiquido,desc", "anotacoesNFE,asc", "anotacoesNFE,desc", "anotacoesInternas,asc", "anotacoesInternas,desc", "tags,asc", "tags,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaProdutos]:
        """Consultar produtos.

        Lista os produtos, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código, código próprio e nome.
        - `cod_categoria`: Código da categoria do produto; 0, nenhuma.
        - `controlar_estoque`: Só os que controlam, ou não, o estoque.
        - `tipo_uso`: Para que o produto serve.
        - `arquivado`: Só os arquivados.
        - `anot_internas`: Procura nas anotações internas.
        - `norig`: Origem da mercadoria.
        - `incm`: NCM do produto.
        - `cod_config_trib`: Código do grupo de tributos.
        - `ic_prod`: Código que a loja dá ao produto.
        - `updated_before`: Só o que mudou antes deste momento.
        - `updated_after`: Só o que mudou depois deste momento. Use o da última sincronização.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/produtos`
        Manual `egestor`, linha 794: Produtos › Listar (List).
        """
        return Call(
            self._core,
            "egestor.produtos.consultar",
            {"query": given({"filtro": filtro, "codCategoria": cod_categoria, "controlarEstoque": controlar_estoque, "tipoUso": tipo_uso, "arquivado": arquivado, "anotInternas": anot_internas, "Norig": norig, "INCM": incm, "codConfigTrib": cod_config_trib, "IcProd": ic_prod, "updatedBefore": updated_before, "updatedAfter": updated_after, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        cod_categoria: int | str | None = None,
        controlar_estoque: Literal[0, 1] | None = None,
        tipo_uso: Literal[0, 1, 2, 3, 4] | None = None,
        arquivado: bool | None = None,
        anot_internas: str | None = None,
        norig: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | None = None,
        incm: str | int | None = None,
        cod_config_trib: int | str | None = None,
        ic_prod: str | None = None,
        updated_before: datetime | str | None = None,
        updated_after: datetime | str | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codCategoria,asc", "codCategoria,desc", "descricao,asc", "descricao,desc", "codigoProprio,asc", "codigoProprio,desc", "estoque,asc", "estoque,desc", "estoqueMinimo,asc", "estoqueMinimo,desc", "controlarEstoque,asc", "controlarEstoque,desc", "margemLucro,asc", "margemLucro,desc", "precoCusto,asc", "precoCusto,desc", "precoVenda,asc", "precoVenda,desc", "origemFiscal,asc", "origemFiscal,desc", "unidadeTributada,asc", "unidadeTributada,desc", "refEanGtin,asc", "refEanGtin,desc", "ncm,asc", "ncm,desc", "excecaoIPI,asc", "excecaoIPI,desc", "codigoCEST,asc", "codigoCEST,desc", "pesoBruto,asc", "pesoBruto,desc", "pesoLiquido,asc", "pesoLiquido,desc", "anotacoesNFE,asc", "anotacoesNFE,desc", "anotacoesInternas,asc", "anotacoesInternas,desc", "tags,asc", "tags,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Produto]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código, código próprio e nome.
        - `cod_categoria`: Código da categoria do produto; 0, nenhuma.
        - `controlar_estoque`: Só os que controlam, ou não, o estoque.
        - `tipo_uso`: Para que o produto serve.
        - `arquivado`: Só os arquivados.
        - `anot_internas`: Procura nas anotações internas.
        - `norig`: Origem da mercadoria.
        - `incm`: NCM do produto.
        - `cod_config_trib`: Código do grupo de tributos.
        - `ic_prod`: Código que a loja dá ao produto.
        - `updated_before`: Só o que mudou antes deste momento.
        - `updated_after`: Só o que mudou depois deste momento. Use o da última sincronização.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.produtos.consultar`
        """
        return self._core.pages(
            "egestor.produtos.consultar",
            {"query": given({"filtro": filtro, "codCategoria": cod_categoria, "controlarEstoque": controlar_estoque, "tipoUso": tipo_uso, "arquivado": arquivado, "anotInternas": anot_internas, "Norig": norig, "INCM": incm, "codConfigTrib": cod_config_trib, "IcProd": ic_prod, "updatedBefore": updated_before, "updatedAfter": updated_after, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        cod_categoria: int | str | None = None,
        controlar_estoque: Literal[0, 1] | None = None,
        tipo_uso: Literal[0, 1, 2, 3, 4] | None = None,
        arquivado: bool | None = None,
        anot_internas: str | None = None,
        norig: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | None = None,
        incm: str | int | None = None,
        cod_config_trib: int | str | None = None,
        ic_prod: str | None = None,
        updated_before: datetime | str | None = None,
        updated_after: datetime | str | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codCategoria,asc", "codCategoria,desc", "descricao,asc", "descricao,desc", "codigoProprio,asc", "codigoProprio,desc", "estoque,asc", "estoque,desc", "estoqueMinimo,asc", "estoqueMinimo,desc", "controlarEstoque,asc", "controlarEstoque,desc", "margemLucro,asc", "margemLucro,desc", "precoCusto,asc", "precoCusto,desc", "precoVenda,asc", "precoVenda,desc", "origemFiscal,asc", "origemFiscal,desc", "unidadeTributada,asc", "unidadeTributada,desc", "refEanGtin,asc", "refEanGtin,desc", "ncm,asc", "ncm,desc", "excecaoIPI,asc", "excecaoIPI,desc", "codigoCEST,asc", "codigoCEST,desc", "pesoBruto,asc", "pesoBruto,desc", "pesoLiquido,asc", "pesoLiquido,desc", "anotacoesNFE,asc", "anotacoesNFE,desc", "anotacoesInternas,asc", "anotacoesInternas,desc", "tags,asc", "tags,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Produto]:
        """Só o que mudou: com o `cursor` da última vez, pede por `updatedAfter` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código, código próprio e nome.
        - `cod_categoria`: Código da categoria do produto; 0, nenhuma.
        - `controlar_estoque`: Só os que controlam, ou não, o estoque.
        - `tipo_uso`: Para que o produto serve.
        - `arquivado`: Só os arquivados.
        - `anot_internas`: Procura nas anotações internas.
        - `norig`: Origem da mercadoria.
        - `incm`: NCM do produto.
        - `cod_config_trib`: Código do grupo de tributos.
        - `ic_prod`: Código que a loja dá ao produto.
        - `updated_before`: Só o que mudou antes deste momento.
        - `updated_after`: Só o que mudou depois deste momento. Use o da última sincronização.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.produtos.consultar`
        """
        return self._core.changes(
            "egestor.produtos.consultar",
            {"query": given({"filtro": filtro, "codCategoria": cod_categoria, "controlarEstoque": controlar_estoque, "tipoUso": tipo_uso, "arquivado": arquivado, "anotInternas": anot_internas, "Norig": norig, "INCM": incm, "codConfigTrib": cod_config_trib, "IcProd": ic_prod, "updatedBefore": updated_before, "updatedAfter": updated_after, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroProduto | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[CodigoDescricao]:
        """Cadastrar produto.

        Grava um produto novo.
        Repetida, faz outra vez.
        `POST /v1/produtos`
        Manual `egestor`, linha 898: Produtos › Novo (Create).
        """
        return Call(self._core, "egestor.produtos.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Produto]:
        """Detalhar produto.

        Todos os dados de um produto.
        Só lê.
        - `codigo`: Código do produto.
        `GET /v1/produtos/{codigo}`
        Manual `egestor`, linha 946: Produtos › Detalhar (Read).
        """
        return Call(self._core, "egestor.produtos.detalhar", {"path": given({"codigo": codigo})}, options)

    def atualizar(
        self,
        dados: AlteracaoProduto | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[CodigoDescricao]:
        """Atualizar produto.

        Muda os dados de um produto.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do produto.
        `PUT /v1/produtos/{codigo}`
        Manual `egestor`, linha 1019: Produtos › Editar (Update).
        """
        return Call(
            self._core,
            "egestor.produtos.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover produto.

        Apaga um produto; depois ele responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do produto.
        `DELETE /v1/produtos/{codigo}`
        Manual `egestor`, linha 1094: Produtos › Remover (Delete).
        """
        return Call(self._core, "egestor.produtos.remover", {"path": given({"codigo": codigo})}, options)

    def cadastrar_foto(
        self,
        dados: EnvioFoto | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[FotoEnviada]:
        """Enviar foto.

        Junta uma foto a um produto. Vai como arquivo de um formulário, nunca como JSON.
        Repetida, faz outra vez.
        - `codigo`: Código do produto.
        `POST /v1/produtos/{codigo}/fotos`
        Manual `egestor`, linha 1118: Produtos › Fotos.
        """
        return Call(
            self._core,
            "egestor.produtos.cadastrar.foto",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )


class RecursoAjusteEstoque(Resource):
    """`ajuste_estoque` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaAjustes]:
        """Consultar ajustes de estoque.

        Lista os ajustes, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/ajusteEstoque`
        Manual `egestor`, linha 1166: Ajuste de estoque › Listar (List).
        """
        return Call(self._core, "egestor.ajuste_estoque.consultar", {"query": given({"page": page})}, options)

    def iterar(self, *, cursor: Cursor | None = None, options: Options | None = None) -> ListFlow[Ajuste]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.ajuste_estoque.consultar`
        """
        return self._core.pages("egestor.ajuste_estoque.consultar", {}, options, cursor, "data")

    def sincronizar(
        self,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Ajuste]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.ajuste_estoque.consultar`
        """
        return self._core.changes("egestor.ajuste_estoque.consultar", {}, options, cursor, "data")

    def cadastrar(
        self,
        dados: CadastroAjuste | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[CodigoGravado]:
        """Ajustar o estoque.

        Leva o estoque de cada produto à quantidade informada.
        Repetida, faz outra vez.
        `POST /v1/ajusteEstoque`
        Manual `egestor`, linha 1210: Ajuste de estoque › Novo (Create).
        """
        return Call(self._core, "egestor.ajuste_estoque.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Ajuste]:
        """Detalhar ajuste.

        Um ajuste com os produtos.
        Só lê.
        - `codigo`: Código do ajuste.
        `GET /v1/ajusteEstoque/{codigo}`
        Manual `egestor`, linha 1258: Ajuste de estoque › Detalhar (Read).
        """
        return Call(
            self._core,
            "egestor.ajuste_estoque.detalhar",
            {"path": given({"codigo": codigo})},
            options,
        )


class RecursoServicos(Resource):
    """`servicos` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codCategoria,asc", "codCategoria,desc", "descricao,asc", "descricao,desc", "precoVenda,asc", "precoVenda,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaServicos]:
        """Consultar serviços.

        Lista os serviços, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código e descrição.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/servicos`
        Manual `egestor`, linha 1340: Serviços › Listar (List).
        """
        return Call(
            self._core,
            "egestor.servicos.consultar",
            {"query": given({"filtro": filtro, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codCategoria,asc", "codCategoria,desc", "descricao,asc", "descricao,desc", "precoVenda,asc", "precoVenda,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Servico]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código e descrição.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.servicos.consultar`
        """
        return self._core.pages(
            "egestor.servicos.consultar",
            {"query": given({"filtro": filtro, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codCategoria,asc", "codCategoria,desc", "descricao,asc", "descricao,desc", "precoVenda,asc", "precoVenda,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Servico]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código e descrição.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.servicos.consultar`
        """
        return self._core.changes(
            "egestor.servicos.consultar",
            {"query": given({"filtro": filtro, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroServico | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[CodigoDescricao]:
        """Cadastrar serviço.

        Grava um serviço novo.
        Repetida, faz outra vez.
        `POST /v1/servicos`
        Manual `egestor`, linha 1381: Serviços › Novo (Create).
        """
        return Call(self._core, "egestor.servicos.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Servico]:
        """Detalhar serviço.

        Todos os dados de um serviço.
        Só lê.
        - `codigo`: Código do serviço.
        `GET /v1/servicos/{codigo}`
        Manual `egestor`, linha 1416: Serviços › Detalhar (Read).
        """
        return Call(self._core, "egestor.servicos.detalhar", {"path": given({"codigo": codigo})}, options)

    def atualizar(
        self,
        dados: AlteracaoServico | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[CodigoDescricao]:
        """Atualizar serviço.

        Muda os dados de um serviço.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do serviço.
        `PUT /v1/servicos/{codigo}`
        Manual `egestor`, linha 1474: Serviços › Editar (Update).
        """
        return Call(
            self._core,
            "egestor.servicos.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover serviço.

        Apaga um serviço; depois ele responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do serviço.
        `DELETE /v1/servicos/{codigo}`
        Manual `egestor`, linha 1536: Serviços › Remover (Delete).
        """
        return Call(self._core, "egestor.servicos.remover", {"path": given({"codigo": codigo})}, options)


class RecursoDisponiveis(Resource):
    """`disponiveis` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        fields: Sequence[Literal["codigo", "nome", "saldo", "visivel"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "nome,asc", "nome,desc", "saldo,asc", "saldo,desc", "visivel,asc", "visivel,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaDisponiveis]:
        """Consultar contas.

        Lista as contas caixa e bancárias, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/disponiveis`
        Manual `egestor`, linha 1566: Disponiveis › Listar (List).
        """
        return Call(
            self._core,
            "egestor.disponiveis.consultar",
            {"query": given({"fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        fields: Sequence[Literal["codigo", "nome", "saldo", "visivel"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "nome,asc", "nome,desc", "saldo,asc", "saldo,desc", "visivel,asc", "visivel,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Disponivel]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.disponiveis.consultar`
        """
        return self._core.pages(
            "egestor.disponiveis.consultar",
            {"query": given({"fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        fields: Sequence[Literal["codigo", "nome", "saldo", "visivel"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "nome,asc", "nome,desc", "saldo,asc", "saldo,desc", "visivel,asc", "visivel,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Disponivel]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.disponiveis.consultar`
        """
        return self._core.changes(
            "egestor.disponiveis.consultar",
            {"query": given({"fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroDisponivel | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Disponivel]:
        """Cadastrar conta.

        Grava uma conta nova.
        Repetida, faz outra vez.
        `POST /v1/disponiveis`
        Manual `egestor`, linha 1614: Disponiveis › Novo (Create).
        """
        return Call(self._core, "egestor.disponiveis.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Disponivel]:
        """Detalhar conta.

        Uma conta com o saldo.
        Só lê.
        - `codigo`: Código da conta.
        `GET /v1/disponiveis/{codigo}`
        Manual `egestor`, linha 1649: Disponiveis › Detalhar (Read).
        """
        return Call(self._core, "egestor.disponiveis.detalhar", {"path": given({"codigo": codigo})}, options)

    def atualizar(
        self,
        dados: AlteracaoDisponivel | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Disponivel]:
        """Atualizar conta.

        Muda o nome e o saldo de uma conta.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da conta.
        `PUT /v1/disponiveis/{codigo}`
        Manual `egestor`, linha 1707: Disponiveis › Editar (Update).
        """
        return Call(
            self._core,
            "egestor.disponiveis.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover conta.

        Apaga uma conta; depois ela responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da conta.
        `DELETE /v1/disponiveis/{codigo}`
        Manual `egestor`, linha 1738: Disponiveis › Remover (Delete).
        """
        return Call(self._core, "egestor.disponiveis.remover", {"path": given({"codigo": codigo})}, options)


class RecursoFormasPagamento(Resource):
    """`formas_pagamento` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        fields: Sequence[Literal["codigo", "codDisponivel", "nome", "formaPgtoNFCe", "tipoCusto", "valorCusto"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codDisponivel,asc", "codDisponivel,desc", "nome,asc", "nome,desc", "formaPgtoNFCe,asc", "formaPgtoNFCe,desc", "tipoCusto,asc", "tipoCusto,desc", "valorCusto,asc", "valorCusto,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaFormasPagamento]:
        """Consultar formas de pagamento.

        Lista as formas de pagamento, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/formasPagamento`
        Manual `egestor`, linha 1785: Formas de pagamento › Listar (List).
        """
        return Call(
            self._core,
            "egestor.formas_pagamento.consultar",
            {"query": given({"fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        fields: Sequence[Literal["codigo", "codDisponivel", "nome", "formaPgtoNFCe", "tipoCusto", "valorCusto"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codDisponivel,asc", "codDisponivel,desc", "nome,asc", "nome,desc", "formaPgtoNFCe,asc", "formaPgtoNFCe,desc", "tipoCusto,asc", "tipoCusto,desc", "valorCusto,asc", "valorCusto,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[FormaPagamento]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.formas_pagamento.consultar`
        """
        return self._core.pages(
            "egestor.formas_pagamento.consultar",
            {"query": given({"fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        fields: Sequence[Literal["codigo", "codDisponivel", "nome", "formaPgtoNFCe", "tipoCusto", "valorCusto"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codDisponivel,asc", "codDisponivel,desc", "nome,asc", "nome,desc", "formaPgtoNFCe,asc", "formaPgtoNFCe,desc", "tipoCusto,asc", "tipoCusto,desc", "valorCusto,asc", "valorCusto,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[FormaPagamento]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.formas_pagamento.consultar`
        """
        return self._core.changes(
            "egestor.formas_pagamento.consultar",
            {"query": given({"fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroFormaPagamento | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[FormaPagamento]:
        """Cadastrar forma de pagamento.

        Grava uma forma de pagamento nova.
        Repetida, faz outra vez.
        `POST /v1/formasPagamento`
        Manual `egestor`, linha 1835: Formas de pagamento › Novo (Create).
        """
        return Call(self._core, "egestor.formas_pagamento.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[FormaPagamento]:
        """Detalhar forma de pagamento.

        Uma forma de pagamento.
        Só lê.
        - `codigo`: Código da forma de pagamento.
        `GET /v1/formasPagamento/{codigo}`
        Manual `egestor`, linha 1879: Formas de pagamento › Detalhar (Read).
        """
        return Call(
            self._core,
            "egestor.formas_pagamento.detalhar",
            {"path": given({"codigo": codigo})},
            options,
        )

    def atualizar(
        self,
        dados: AlteracaoFormaPagamento | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[FormaPagamento]:
        """Atualizar forma de pagamento.

        Muda uma forma de pagamento.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da forma de pagamento.
        `PUT /v1/formasPagamento/{codigo}`
        Manual `egestor`, linha 1939: Formas de pagamento › Editar (Update).
        """
        return Call(
            self._core,
            "egestor.formas_pagamento.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover forma de pagamento.

        Apaga uma forma de pagamento; depois ela responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da forma de pagamento.
        `DELETE /v1/formasPagamento/{codigo}`
        Manual `egestor`, linha 1975: Formas de pagamento › Remover (Delete).
        """
        return Call(
            self._core,
            "egestor.formas_pagamento.remover",
            {"path": given({"codigo": codigo})},
            options,
        )


class RecursoPlanoContas(Resource):
    """`plano_contas` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        fields: Sequence[Literal["codigo", "codPai", "nome", "tipo", "debitar", "creditar", "registroPadrao"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codPai,asc", "codPai,desc", "nome,asc", "nome,desc", "tipo,asc", "tipo,desc", "debitar,asc", "debitar,desc", "creditar,asc", "creditar,desc", "registroPadrao,asc", "registroPadrao,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaPlanoContas]:
        """Consultar plano de contas.

        Lista as contas do plano, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/planoContas`
        Manual `egestor`, linha 2009: Plano de contas › Listar (List).
        """
        return Call(
            self._core,
            "egestor.plano_contas.consultar",
            {"query": given({"fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        fields: Sequence[Literal["codigo", "codPai", "nome", "tipo", "debitar", "creditar", "registroPadrao"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codPai,asc", "codPai,desc", "nome,asc", "nome,desc", "tipo,asc", "tipo,desc", "debitar,asc", "debitar,desc", "creditar,asc", "creditar,desc", "registroPadrao,asc", "registroPadrao,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[PlanoConta]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.plano_contas.consultar`
        """
        return self._core.pages(
            "egestor.plano_contas.consultar",
            {"query": given({"fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        fields: Sequence[Literal["codigo", "codPai", "nome", "tipo", "debitar", "creditar", "registroPadrao"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codPai,asc", "codPai,desc", "nome,asc", "nome,desc", "tipo,asc", "tipo,desc", "debitar,asc", "debitar,desc", "creditar,asc", "creditar,desc", "registroPadrao,asc", "registroPadrao,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[PlanoConta]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.plano_contas.consultar`
        """
        return self._core.changes(
            "egestor.plano_contas.consultar",
            {"query": given({"fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroPlanoConta | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[PlanoConta]:
        """Cadastrar conta do plano.

        Grava uma conta nova, abaixo de outra.
        Repetida, faz outra vez.
        `POST /v1/planoContas`
        Manual `egestor`, linha 2060: Plano de contas › Novo (Create).
        """
        return Call(self._core, "egestor.plano_contas.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[PlanoConta]:
        """Detalhar conta do plano.

        Uma conta do plano.
        Só lê.
        - `codigo`: Código da conta.
        `GET /v1/planoContas/{codigo}`
        Manual `egestor`, linha 2098: Plano de contas › Detalhar (Read).
        """
        return Call(self._core, "egestor.plano_contas.detalhar", {"path": given({"codigo": codigo})}, options)

    def atualizar(
        self,
        dados: AlteracaoPlanoConta | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[PlanoConta]:
        """Atualizar conta do plano.

        Muda uma conta do plano.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da conta.
        `PUT /v1/planoContas/{codigo}`
        Manual `egestor`, linha 2159: Plano de contas › Editar (Update).
        """
        return Call(
            self._core,
            "egestor.plano_contas.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover conta do plano.

        Apaga uma conta do plano; depois ela responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da conta.
        `DELETE /v1/planoContas/{codigo}`
        Manual `egestor`, linha 2197: Plano de contas › Remover (Delete).
        """
        return Call(self._core, "egestor.plano_contas.remover", {"path": given({"codigo": codigo})}, options)


class RecursoConfigTrib(Resource):
    """`config_trib` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        fields: Sequence[str] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaGruposTributos]:
        """Consultar grupos de tributos.

        Lista os grupos de tributos, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/configTrib`
        Manual `egestor`, linha 2262: Grupo de tributos › Listar (List).
        """
        return Call(
            self._core,
            "egestor.config_trib.consultar",
            {"query": given({"fields": fields, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        fields: Sequence[str] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[GrupoTributos]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.config_trib.consultar`
        """
        return self._core.pages(
            "egestor.config_trib.consultar",
            {"query": given({"fields": fields})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        fields: Sequence[str] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[GrupoTributos]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.config_trib.consultar`
        """
        return self._core.changes(
            "egestor.config_trib.consultar",
            {"query": given({"fields": fields})},
            options,
            cursor, "data",
        )

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[GrupoTributos]:
        """Detalhar grupo de tributos.

        Um grupo de tributos.
        Só lê.
        - `codigo`: Código do grupo.
        `GET /v1/configTrib/{codigo}`
        Manual `egestor`, linha 2343: Grupo de tributos › Detalhar (Read).
        """
        return Call(self._core, "egestor.config_trib.detalhar", {"path": given({"codigo": codigo})}, options)


class RecursoRecebimentos(Resource):
    """`recebimentos` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVencPgto", "dtVenc", "dtPgto", "dtComp", "dtCad", "dtCred"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        caixa: int | str | None = None,
        origem: Literal["vendas", "compras", "financeiro", "recorrencia"] | None = None,
        conciliacao: Literal["com", "sem"] | None = None,
        plano_contas: int | str | None = None,
        obs: str | None = None,
        forma_pgto: int | str | None = None,
        num_doc: str | int | None = None,
        situ_fin: Literal[20, 40] | None = None,
        boleto: Literal["com", "sem"] | None = None,
        recibo: Literal["com", "sem"] | None = None,
        fields: Sequence[Literal["codigo", "numDoc", "descricao", "valor", "taxa", "data", "dtVenc", "dtPgto", "dtCad", "dtComp", "dtCred", "situacao", "codContato", "codPlanoContas", "nomeContato", "origem", "codDisponivel", "codModulo", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "codFormaPgto,asc", "codFormaPgto,desc", "codDisponivel,asc", "codDisponivel,desc", "codPlanoContas,asc", "codPlanoContas,desc", "codConciliacao,asc", "codConciliacao,desc", "codBoleto,asc", "codBoleto,desc", "codRecibo,asc", "codRecibo,desc", "codModulo,asc", "codModulo,desc", "origem,asc", "origem,desc", "descricao,asc", "descricao,desc", "numDoc,asc", "numDoc,desc", "tags,asc", "tags,desc", "valor,asc", "valor,desc", "valorPago,asc", "valorPago,desc", "taxa,asc", "taxa,desc", "dtComp,asc", "dtComp,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCad,asc", "dtCad,desc", "dtCred,asc", "dtCred,desc", "dtDel,asc", "dtDel,desc", "motivoDel,asc", "motivoDel,desc", "obs,asc", "obs,desc", "previsao,asc", "previsao,desc", "situacao,asc", "situacao,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaRecebimentos]:
        """Consultar recebimentos.

        Lista os recebimentos, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código, descrição, palavras-chave e nome do contato. Aceita vários códigos, separados por vírgula.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVencPgto.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `caixa`: Código da conta caixa.
        - `origem`: De onde veio o lançamento.
        - `conciliacao`: Com ou sem conciliação bancária.
        - `plano_contas`: Código da conta no plano de contas.
        - `obs`: Procura nas observações.
        - `forma_pgto`: Código da forma de pagamento.
        - `num_doc`: Número do documento do lançamento.
        - `situ_fin`: 20 a receber, 40 recebido.
        - `boleto`: Com ou sem boleto.
        - `recibo`: Com ou sem recibo.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/recebimentos`
        Manual `egestor`, linha 2457: Recebimentos › Listar (List).
        """
        return Call(
            self._core,
            "egestor.recebimentos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "caixa": caixa, "origem": origem, "conciliacao": conciliacao, "planoContas": plano_contas, "obs": obs, "formaPgto": forma_pgto, "numDoc": num_doc, "situFin": situ_fin, "boleto": boleto, "recibo": recibo, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVencPgto", "dtVenc", "dtPgto", "dtComp", "dtCad", "dtCred"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        caixa: int | str | None = None,
        origem: Literal["vendas", "compras", "financeiro", "recorrencia"] | None = None,
        conciliacao: Literal["com", "sem"] | None = None,
        plano_contas: int | str | None = None,
        obs: str | None = None,
        forma_pgto: int | str | None = None,
        num_doc: str | int | None = None,
        situ_fin: Literal[20, 40] | None = None,
        boleto: Literal["com", "sem"] | None = None,
        recibo: Literal["com", "sem"] | None = None,
        fields: Sequence[Literal["codigo", "numDoc", "descricao", "valor", "taxa", "data", "dtVenc", "dtPgto", "dtCad", "dtComp", "dtCred", "situacao", "codContato", "codPlanoContas", "nomeContato", "origem", "codDisponivel", "codModulo", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "codFormaPgto,asc", "codFormaPgto,desc", "codDisponivel,asc", "codDisponivel,desc", "codPlanoContas,asc", "codPlanoContas,desc", "codConciliacao,asc", "codConciliacao,desc", "codBoleto,asc", "codBoleto,desc", "codRecibo,asc", "codRecibo,desc", "codModulo,asc", "codModulo,desc", "origem,asc", "origem,desc", "descricao,asc", "descricao,desc", "numDoc,asc", "numDoc,desc", "tags,asc", "tags,desc", "valor,asc", "valor,desc", "valorPago,asc", "valorPago,desc", "taxa,asc", "taxa,desc", "dtComp,asc", "dtComp,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCad,asc", "dtCad,desc", "dtCred,asc", "dtCred,desc", "dtDel,asc", "dtDel,desc", "motivoDel,asc", "motivoDel,desc", "obs,asc", "obs,desc", "previsao,asc", "previsao,desc", "situacao,asc", "situacao,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Recebimento]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código, descrição, palavras-chave e nome do contato. Aceita vários códigos, separados por vírgula.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVencPgto.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `caixa`: Código da conta caixa.
        - `origem`: De onde veio o lançamento.
        - `conciliacao`: Com ou sem conciliação bancária.
        - `plano_contas`: Código da conta no plano de contas.
        - `obs`: Procura nas observações.
        - `forma_pgto`: Código da forma de pagamento.
        - `num_doc`: Número do documento do lançamento.
        - `situ_fin`: 20 a receber, 40 recebido.
        - `boleto`: Com ou sem boleto.
        - `recibo`: Com ou sem recibo.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.recebimentos.consultar`
        """
        return self._core.pages(
            "egestor.recebimentos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "caixa": caixa, "origem": origem, "conciliacao": conciliacao, "planoContas": plano_contas, "obs": obs, "formaPgto": forma_pgto, "numDoc": num_doc, "situFin": situ_fin, "boleto": boleto, "recibo": recibo, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVencPgto", "dtVenc", "dtPgto", "dtComp", "dtCad", "dtCred"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        caixa: int | str | None = None,
        origem: Literal["vendas", "compras", "financeiro", "recorrencia"] | None = None,
        conciliacao: Literal["com", "sem"] | None = None,
        plano_contas: int | str | None = None,
        obs: str | None = None,
        forma_pgto: int | str | None = None,
        num_doc: str | int | None = None,
        situ_fin: Literal[20, 40] | None = None,
        boleto: Literal["com", "sem"] | None = None,
        recibo: Literal["com", "sem"] | None = None,
        fields: Sequence[Literal["codigo", "numDoc", "descricao", "valor", "taxa", "data", "dtVenc", "dtPgto", "dtCad", "dtComp", "dtCred", "situacao", "codContato", "codPlanoContas", "nomeContato", "origem", "codDisponivel", "codModulo", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "codFormaPgto,asc", "codFormaPgto,desc", "codDisponivel,asc", "codDisponivel,desc", "codPlanoContas,asc", "codPlanoContas,desc", "codConciliacao,asc", "codConciliacao,desc", "codBoleto,asc", "codBoleto,desc", "codRecibo,asc", "codRecibo,desc", "codModulo,asc", "codModulo,desc", "origem,asc", "origem,desc", "descricao,asc", "descricao,desc", "numDoc,asc", "numDoc,desc", "tags,asc", "tags,desc", "valor,asc", "valor,desc", "valorPago,asc", "valorPago,desc", "taxa,asc", "taxa,desc", "dtComp,asc", "dtComp,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCad,asc", "dtCad,desc", "dtCred,asc", "dtCred,desc", "dtDel,asc", "dtDel,desc", "motivoDel,asc", "motivoDel,desc", "obs,asc", "obs,desc", "previsao,asc", "previsao,desc", "situacao,asc", "situacao,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Recebimento]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código, descrição, palavras-chave e nome do contato. Aceita vários códigos, separados por vírgula.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVencPgto.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `caixa`: Código da conta caixa.
        - `origem`: De onde veio o lançamento.
        - `conciliacao`: Com ou sem conciliação bancária.
        - `plano_contas`: Código da conta no plano de contas.
        - `obs`: Procura nas observações.
        - `forma_pgto`: Código da forma de pagamento.
        - `num_doc`: Número do documento do lançamento.
        - `situ_fin`: 20 a receber, 40 recebido.
        - `boleto`: Com ou sem boleto.
        - `recibo`: Com ou sem recibo.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.recebimentos.consultar`
        """
        return self._core.changes(
            "egestor.recebimentos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "caixa": caixa, "origem": origem, "conciliacao": conciliacao, "planoContas": plano_contas, "obs": obs, "formaPgto": forma_pgto, "numDoc": num_doc, "situFin": situ_fin, "boleto": boleto, "recibo": recibo, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroRecebimento | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Recebimento]:
        """Cadastrar recebimento.

        Grava um recebimento novo.
        Repetida, faz outra vez.
        `POST /v1/recebimentos`
        Manual `egestor`, linha 2536: Recebimentos › Novo (Create).
        """
        return Call(self._core, "egestor.recebimentos.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Recebimento]:
        """Detalhar recebimento.

        Todos os dados de um recebimento.
        Só lê.
        - `codigo`: Código do recebimento.
        `GET /v1/recebimentos/{codigo}`
        Manual `egestor`, linha 2582: Recebimentos › Detalhar.
        """
        return Call(self._core, "egestor.recebimentos.detalhar", {"path": given({"codigo": codigo})}, options)

    def atualizar(
        self,
        dados: AlteracaoRecebimento | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Recebimento]:
        """Atualizar recebimento.

        Muda os dados de um recebimento.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do recebimento.
        `PUT /v1/recebimentos/{codigo}`
        Manual `egestor`, linha 2662: Recebimentos › Editar.
        """
        return Call(
            self._core,
            "egestor.recebimentos.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def receber(
        self,
        dados: BaixaRecebimento | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Resultado]:
        """Receber.

        Dá o recebimento por recebido. Repetido, pode contar de novo.
        Repetida, faz outra vez.
        - `codigo`: Código do recebimento.
        `PUT /v1/recebimentos/{codigo}/receber`
        Manual `egestor`, linha 2708: Recebimentos › Efetivar.
        """
        return Call(
            self._core,
            "egestor.recebimentos.receber",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover recebimento.

        Apaga um recebimento; depois ele responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do recebimento.
        `DELETE /v1/recebimentos/{codigo}`
        Manual `egestor`, linha 2739: Recebimentos › Remover.
        """
        return Call(self._core, "egestor.recebimentos.remover", {"path": given({"codigo": codigo})}, options)


class RecursoPagamentos(Resource):
    """`pagamentos` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVencPgto", "dtVenc", "dtPgto", "dtComp", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        caixa: int | str | None = None,
        origem: Literal["vendas", "compras", "financeiro", "recorrencia"] | None = None,
        conciliacao: Literal["com", "sem"] | None = None,
        plano_contas: int | str | None = None,
        obs: str | None = None,
        forma_pgto: int | str | None = None,
        num_doc: str | int | None = None,
        situ_fin: Literal[10, 20, 30, 40] | None = None,
        boleto: Literal["com", "sem"] | None = None,
        recibo: Literal["com", "sem"] | None = None,
        fields: Sequence[Literal["codigo", "numDoc", "descricao", "valor", "taxa", "data", "dtVenc", "dtPgto", "dtCad", "dtComp", "situacao", "codContato", "codPlanoContas", "nomeContato", "origem", "codDisponivel", "codModulo", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "codFormaPgto,asc", "codFormaPgto,desc", "codDisponivel,asc", "codDisponivel,desc", "codPlanoContas,asc", "codPlanoContas,desc", "codConciliacao,asc", "codConciliacao,desc", "codBoleto,asc", "codBoleto,desc", "codRecibo,asc", "codRecibo,desc", "codModulo,asc", "codModulo,desc", "origem,asc", "origem,desc", "descricao,asc", "descricao,desc", "numDoc,asc", "numDoc,desc", "tags,asc", "tags,desc", "valor,asc", "valor,desc", "valorPago,asc", "valorPago,desc", "taxa,asc", "taxa,desc", "dtComp,asc", "dtComp,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCad,asc", "dtCad,desc", "dtDel,asc", "dtDel,desc", "motivoDel,asc", "motivoDel,desc", "obs,asc", "obs,desc", "previsao,asc", "previsao,desc", "situacao,asc", "situacao,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaPagamentos]:
        """Consultar pagamentos.

        Lista os pagamentos, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código, descrição, palavras-chave e nome do contato. Aceita vários códigos, separados por vírgula.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVencPgto.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `caixa`: Código da conta caixa.
        - `origem`: De onde veio o lançamento.
        - `conciliacao`: Com ou sem conciliação bancária.
        - `plano_contas`: Código da conta no plano de contas.
        - `obs`: Procura nas observações.
        - `forma_pgto`: Código da forma de pagamento.
        - `num_doc`: Número do documento do lançamento.
        - `situ_fin`: O manual lista 20 e 40, que são de recebimentos; nos registros a situação é 10 ou 30. Nada mostra o que o filtro aceita.
        - `boleto`: Com ou sem boleto.
        - `recibo`: Com ou sem recibo.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/pagamentos`
        Manual `egestor`, linha 2767: Pagamentos › Listar (List).
        """
        return Call(
            self._core,
            "egestor.pagamentos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "caixa": caixa, "origem": origem, "conciliacao": conciliacao, "planoContas": plano_contas, "obs": obs, "formaPgto": forma_pgto, "numDoc": num_doc, "situFin": situ_fin, "boleto": boleto, "recibo": recibo, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVencPgto", "dtVenc", "dtPgto", "dtComp", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        caixa: int | str | None = None,
        origem: Literal["vendas", "compras", "financeiro", "recorrencia"] | None = None,
        conciliacao: Literal["com", "sem"] | None = None,
        plano_contas: int | str | None = None,
        obs: str | None = None,
        forma_pgto: int | str | None = None,
        num_doc: str | int | None = None,
        situ_fin: Literal[10, 20, 30, 40] | None = None,
        boleto: Literal["com", "sem"] | None = None,
        recibo: Literal["com", "sem"] | None = None,
        fields: Sequence[Literal["codigo", "numDoc", "descricao", "valor", "taxa", "data", "dtVenc", "dtPgto", "dtCad", "dtComp", "situacao", "codContato", "codPlanoContas", "nomeContato", "origem", "codDisponivel", "codModulo", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "codFormaPgto,asc", "codFormaPgto,desc", "codDisponivel,asc", "codDisponivel,desc", "codPlanoContas,asc", "codPlanoContas,desc", "codConciliacao,asc", "codConciliacao,desc", "codBoleto,asc", "codBoleto,desc", "codRecibo,asc", "codRecibo,desc", "codModulo,asc", "codModulo,desc", "origem,asc", "origem,desc", "descricao,asc", "descricao,desc", "numDoc,asc", "numDoc,desc", "tags,asc", "tags,desc", "valor,asc", "valor,desc", "valorPago,asc", "valorPago,desc", "taxa,asc", "taxa,desc", "dtComp,asc", "dtComp,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCad,asc", "dtCad,desc", "dtDel,asc", "dtDel,desc", "motivoDel,asc", "motivoDel,desc", "obs,asc", "obs,desc", "previsao,asc", "previsao,desc", "situacao,asc", "situacao,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Pagamento]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código, descrição, palavras-chave e nome do contato. Aceita vários códigos, separados por vírgula.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVencPgto.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `caixa`: Código da conta caixa.
        - `origem`: De onde veio o lançamento.
        - `conciliacao`: Com ou sem conciliação bancária.
        - `plano_contas`: Código da conta no plano de contas.
        - `obs`: Procura nas observações.
        - `forma_pgto`: Código da forma de pagamento.
        - `num_doc`: Número do documento do lançamento.
        - `situ_fin`: O manual lista 20 e 40, que são de recebimentos; nos registros a situação é 10 ou 30. Nada mostra o que o filtro aceita.
        - `boleto`: Com ou sem boleto.
        - `recibo`: Com ou sem recibo.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.pagamentos.consultar`
        """
        return self._core.pages(
            "egestor.pagamentos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "caixa": caixa, "origem": origem, "conciliacao": conciliacao, "planoContas": plano_contas, "obs": obs, "formaPgto": forma_pgto, "numDoc": num_doc, "situFin": situ_fin, "boleto": boleto, "recibo": recibo, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVencPgto", "dtVenc", "dtPgto", "dtComp", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        caixa: int | str | None = None,
        origem: Literal["vendas", "compras", "financeiro", "recorrencia"] | None = None,
        conciliacao: Literal["com", "sem"] | None = None,
        plano_contas: int | str | None = None,
        obs: str | None = None,
        forma_pgto: int | str | None = None,
        num_doc: str | int | None = None,
        situ_fin: Literal[10, 20, 30, 40] | None = None,
        boleto: Literal["com", "sem"] | None = None,
        recibo: Literal["com", "sem"] | None = None,
        fields: Sequence[Literal["codigo", "numDoc", "descricao", "valor", "taxa", "data", "dtVenc", "dtPgto", "dtCad", "dtComp", "situacao", "codContato", "codPlanoContas", "nomeContato", "origem", "codDisponivel", "codModulo", "obs", "tags"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "codFormaPgto,asc", "codFormaPgto,desc", "codDisponivel,asc", "codDisponivel,desc", "codPlanoContas,asc", "codPlanoContas,desc", "codConciliacao,asc", "codConciliacao,desc", "codBoleto,asc", "codBoleto,desc", "codRecibo,asc", "codRecibo,desc", "codModulo,asc", "codModulo,desc", "origem,asc", "origem,desc", "descricao,asc", "descricao,desc", "numDoc,asc", "numDoc,desc", "tags,asc", "tags,desc", "valor,asc", "valor,desc", "valorPago,asc", "valorPago,desc", "taxa,asc", "taxa,desc", "dtComp,asc", "dtComp,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCad,asc", "dtCad,desc", "dtDel,asc", "dtDel,desc", "motivoDel,asc", "motivoDel,desc", "obs,asc", "obs,desc", "previsao,asc", "previsao,desc", "situacao,asc", "situacao,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Pagamento]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código, descrição, palavras-chave e nome do contato. Aceita vários códigos, separados por vírgula.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVencPgto.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `caixa`: Código da conta caixa.
        - `origem`: De onde veio o lançamento.
        - `conciliacao`: Com ou sem conciliação bancária.
        - `plano_contas`: Código da conta no plano de contas.
        - `obs`: Procura nas observações.
        - `forma_pgto`: Código da forma de pagamento.
        - `num_doc`: Número do documento do lançamento.
        - `situ_fin`: O manual lista 20 e 40, que são de recebimentos; nos registros a situação é 10 ou 30. Nada mostra o que o filtro aceita.
        - `boleto`: Com ou sem boleto.
        - `recibo`: Com ou sem recibo.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.pagamentos.consultar`
        """
        return self._core.changes(
            "egestor.pagamentos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "caixa": caixa, "origem": origem, "conciliacao": conciliacao, "planoContas": plano_contas, "obs": obs, "formaPgto": forma_pgto, "numDoc": num_doc, "situFin": situ_fin, "boleto": boleto, "recibo": recibo, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroPagamento | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Pagamento]:
        """Cadastrar pagamento.

        Grava um pagamento novo.
        Repetida, faz outra vez.
        `POST /v1/pagamentos`
        Manual `egestor`, linha 2838: Pagamentos › Novo (Create).
        """
        return Call(self._core, "egestor.pagamentos.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Pagamento]:
        """Detalhar pagamento.

        Todos os dados de um pagamento.
        Só lê.
        - `codigo`: Código do pagamento.
        `GET /v1/pagamentos/{codigo}`
        Manual `egestor`, linha 2882: Pagamentos › Detalhar.
        """
        return Call(self._core, "egestor.pagamentos.detalhar", {"path": given({"codigo": codigo})}, options)

    def detalhar_contato(self, *, codigo: int | str, options: Options | None = None) -> Call[Contato]:
        """Contato do pagamento.

        O contato de um pagamento.
        Só lê.
        - `codigo`: Código do pagamento.
        `GET /v1/pagamentos/{codigo}/contato`
        Manual `egestor`, linha 2949: Pagamentos › Detalhar contato do pagamento.
        """
        return Call(
            self._core,
            "egestor.pagamentos.detalhar.contato",
            {"path": given({"codigo": codigo})},
            options,
        )

    def atualizar(
        self,
        dados: AlteracaoPagamento | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Pagamento]:
        """Atualizar pagamento.

        Muda os dados de um pagamento.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do pagamento.
        `PUT /v1/pagamentos/{codigo}`
        Manual `egestor`, linha 3001: Pagamentos › Editar.
        """
        return Call(
            self._core,
            "egestor.pagamentos.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def pagar(
        self,
        dados: BaixaPagamento | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Resultado]:
        """Pagar.

        Dá o pagamento por pago. Repetido, pode contar de novo.
        Repetida, faz outra vez.
        - `codigo`: Código do pagamento.
        `PUT /v1/pagamentos/{codigo}/pagar`
        Manual `egestor`, linha 3049: Pagamentos › Efetuar pagamento.
        """
        return Call(
            self._core,
            "egestor.pagamentos.pagar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover pagamento.

        Apaga um pagamento; depois ele responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do pagamento.
        `DELETE /v1/pagamentos/{codigo}`
        Manual `egestor`, linha 3084: Pagamentos › Remover.
        """
        return Call(self._core, "egestor.pagamentos.remover", {"path": given({"codigo": codigo})}, options)


class RecursoCompras(Resource):
    """`compras` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtCompra", "dtEntrega", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        situacao: Literal[10, 50] | None = None,
        observacoes: str | None = None,
        nota: str | None = None,
        fields: Sequence[Literal["codigo", "codContato", "nomeContato", "numNota", "dtCompra", "valorTotal", "obs", "tags", "situacao", "ativo"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "numNota,asc", "numNota,desc", "dtCompra,asc", "dtCompra,desc", "dtEntrega,asc", "dtEntrega,desc", "valorTotal,asc", "valorTotal,desc", "obs,asc", "obs,desc", "tags,asc", "tags,desc", "situacao,asc", "situacao,desc", "ativo,asc", "ativo,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaCompras]:
        """Consultar compras.

        Lista as compras, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código, palavras-chave e nome do fornecedor.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtCompra.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `situacao`: 10 orçamento, 50 compra.
        - `observacoes`: Procura nas observações.
        - `nota`: Procura no número da nota.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/compras`
        Manual `egestor`, linha 3111: Compras › Listar (List).
        """
        return Call(
            self._core,
            "egestor.compras.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "situacao": situacao, "observacoes": observacoes, "nota": nota, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtCompra", "dtEntrega", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        situacao: Literal[10, 50] | None = None,
        observacoes: str | None = None,
        nota: str | None = None,
        fields: Sequence[Literal["codigo", "codContato", "nomeContato", "numNota", "dtCompra", "valorTotal", "obs", "tags", "situacao", "ativo"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "numNota,asc", "numNota,desc", "dtCompra,asc", "dtCompra,desc", "dtEntrega,asc", "dtEntrega,desc", "valorTotal,asc", "valorTotal,desc", "obs,asc", "obs,desc", "tags,asc", "tags,desc", "situacao,asc", "situacao,desc", "ativo,asc", "ativo,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Compra]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código, palavras-chave e nome do fornecedor.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtCompra.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `situacao`: 10 orçamento, 50 compra.
        - `observacoes`: Procura nas observações.
        - `nota`: Procura no número da nota.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.compras.consultar`
        """
        return self._core.pages(
            "egestor.compras.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "situacao": situacao, "observacoes": observacoes, "nota": nota, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtCompra", "dtEntrega", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        situacao: Literal[10, 50] | None = None,
        observacoes: str | None = None,
        nota: str | None = None,
        fields: Sequence[Literal["codigo", "codContato", "nomeContato", "numNota", "dtCompra", "valorTotal", "obs", "tags", "situacao", "ativo"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "nomeContato,asc", "nomeContato,desc", "numNota,asc", "numNota,desc", "dtCompra,asc", "dtCompra,desc", "dtEntrega,asc", "dtEntrega,desc", "valorTotal,asc", "valorTotal,desc", "obs,asc", "obs,desc", "tags,asc", "tags,desc", "situacao,asc", "situacao,desc", "ativo,asc", "ativo,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Compra]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código, palavras-chave e nome do fornecedor.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtCompra.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `situacao`: 10 orçamento, 50 compra.
        - `observacoes`: Procura nas observações.
        - `nota`: Procura no número da nota.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.compras.consultar`
        """
        return self._core.changes(
            "egestor.compras.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "situacao": situacao, "observacoes": observacoes, "nota": nota, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroCompra | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Compra]:
        """Cadastrar compra.

        Grava uma compra, com produtos e parcelas.
        Repetida, faz outra vez.
        `POST /v1/compras`
        Manual `egestor`, linha 3179: Compras › Novo (Create).
        """
        return Call(self._core, "egestor.compras.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Compra]:
        """Detalhar compra.

        Todos os dados de uma compra.
        Só lê.
        - `codigo`: Código da compra.
        `GET /v1/compras/{codigo}`
        Manual `egestor`, linha 3284: Compras › Detalhar (Read).
        """
        return Call(self._core, "egestor.compras.detalhar", {"path": given({"codigo": codigo})}, options)

    def efetivar(
        self,
        *,
        codigo: int | str,
        atualizar_preco_venda: bool | None = None,
        options: Options | None = None,
    ) -> Call[Resultado]:
        """Efetivar compra.

        Conclui uma compra em orçamento: o estoque entra. É um GET que muda dados; não deixe que nada o repita.
        Repetida, faz outra vez.
        - `codigo`: Código da compra.
        - `atualizar_preco_venda`: Se o preço de venda dos produtos é refeito pelo preço de compra e pela margem.
        `GET /v1/compras/{codigo}/efetivar`
        Manual `egestor`, linha 3416: Compras › Efetivar compra.
        """
        return Call(
            self._core,
            "egestor.compras.efetivar",
            {"path": given({"codigo": codigo}), "query": given({"atualizarPrecoVenda": atualizar_preco_venda})},
            options,
        )

    def reabrir(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Reabrir compra.

        Volta uma compra concluída a orçamento. É um GET que muda dados; não deixe que nada o repita.
        Repetida, faz outra vez.
        - `codigo`: Código da compra.
        `GET /v1/compras/{codigo}/reabrir`
        Manual `egestor`, linha 3445: Compras › Reabrir compra.
        """
        return Call(self._core, "egestor.compras.reabrir", {"path": given({"codigo": codigo})}, options)

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover compra.

        Apaga uma compra em orçamento, com as parcelas.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da compra.
        `DELETE /v1/compras/{codigo}`
        Manual `egestor`, linha 3471: Compras › Remover (Delete).
        """
        return Call(self._core, "egestor.compras.remover", {"path": given({"codigo": codigo})}, options)

    def detalhar_nfe(self, *, codigo: int | str, options: Options | None = None) -> ListCall[NotaCompra]:
        """XML da compra.

        Os XML ligados à compra, cada um como texto dentro do JSON.
        Só lê.
        - `codigo`: Código da compra.
        `GET /v1/compras/{codigo}/nfe`
        Manual `egestor`, linha 3496: Compras › Detalhar XML NFE (Read).
        """
        return ListCall(
            self._core,
            "egestor.compras.detalhar.nfe",
            {"path": given({"codigo": codigo})},
            options,
        )


class RecursoVendas(Resource):
    """`vendas` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVenda", "dtCad", "dtEntrega"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        vendedor: int | str | None = None,
        tipo: Literal[10, 50] | None = None,
        forma_pgto: int | str | None = None,
        conta_dest: int | str | None = None,
        situ_os: str | None = None,
        busca_obs: str | None = None,
        fiscal: Literal["comNFe", "semNFe"] | None = None,
        listar_canceladas: Literal[1, 2] | None = None,
        fields: Sequence[Literal["codigo", "codContato", "nomeContato", "codVendedor", "dtVenda", "dtEntrega", "dtCad", "valorTotal", "valorFrete", "valorFinanc", "valorEntrada", "numParcelas", "codsNFe", "clienteFinal", "situacao", "situacaoOS", "tags", "ativo"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "codVendedor,asc", "codVendedor,desc", "clienteFinal,asc", "clienteFinal,desc", "dtVenda,asc", "dtVenda,desc", "dtEntrega,asc", "dtEntrega,desc", "dtCad,asc", "dtCad,desc", "dtDel,asc", "dtDel,desc", "valorTotal,asc", "valorTotal,desc", "valorFinanc,asc", "valorFinanc,desc", "valorEntrada,asc", "valorEntrada,desc", "numParcelas,asc", "numParcelas,desc", "tags,asc", "tags,desc", "situOS,asc", "situOS,desc", "situacao,asc", "situacao,desc", "nomeContato,asc", "nomeContato,desc", "nomeVendedor,asc", "nomeVendedor,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaVendas]:
        """Consultar vendas.

        Lista as vendas e os orçamentos, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código, palavras-chave e nome do cliente.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVenda.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `vendedor`: Código do vendedor.
        - `tipo`: 10 orçamento, 50 venda.
        - `forma_pgto`: Código da forma de pagamento das parcelas.
        - `conta_dest`: Código da conta disponível das parcelas.
        - `situ_os`: Situação da ordem de serviço.
        - `busca_obs`: Procura nas observações.
        - `fiscal`: Com ou sem nota.
        - `listar_canceladas`: Sem ele, só as que valem.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada. O manual imprime codigocodigo no lugar de codigo.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/vendas`
        Manual `egestor`, linha 3551: Vendas / Ordens de serviço / OS › Listar (List).
        """
        return Call(
            self._core,
            "egestor.vendas.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "vendedor": vendedor, "tipo": tipo, "formaPgto": forma_pgto, "contaDest": conta_dest, "situOS": situ_os, "buscaObs": busca_obs, "fiscal": fiscal, "listarCanceladas": listar_canceladas, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVenda", "dtCad", "dtEntrega"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        vendedor: int | str | None = None,
        tipo: Literal[10, 50] | None = None,
        forma_pgto: int | str | None = None,
        conta_dest: int | str | None = None,
        situ_os: str | None = None,
        busca_obs: str | None = None,
        fiscal: Literal["comNFe", "semNFe"] | None = None,
        listar_canceladas: Literal[1, 2] | None = None,
        fields: Sequence[Literal["codigo", "codContato", "nomeContato", "codVendedor", "dtVenda", "dtEntrega", "dtCad", "valorTotal", "valorFrete", "valorFinanc", "valorEntrada", "numParcelas", "codsNFe", "clienteFinal", "situacao", "situacaoOS", "tags", "ativo"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "codVendedor,asc", "codVendedor,desc", "clienteFinal,asc", "clienteFinal,desc", "dtVenda,asc", "dtVenda,desc", "dtEntrega,asc", "dtEntrega,desc", "dtCad,asc", "dtCad,desc", "dtDel,asc", "dtDel,desc", "valorTotal,asc", "valorTotal,desc", "valorFinanc,asc", "valorFinanc,desc", "valorEntrada,asc", "valorEntrada,desc", "numParcelas,asc", "numParcelas,desc", "tags,asc", "tags,desc", "situOS,asc", "situOS,desc", "situacao,asc", "situacao,desc", "nomeContato,asc", "nomeContato,desc", "nomeVendedor,asc", "nomeVendedor,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Venda]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código, palavras-chave e nome do cliente.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVenda.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `vendedor`: Código do vendedor.
        - `tipo`: 10 orçamento, 50 venda.
        - `forma_pgto`: Código da forma de pagamento das parcelas.
        - `conta_dest`: Código da conta disponível das parcelas.
        - `situ_os`: Situação da ordem de serviço.
        - `busca_obs`: Procura nas observações.
        - `fiscal`: Com ou sem nota.
        - `listar_canceladas`: Sem ele, só as que valem.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada. O manual imprime codigocodigo no lugar de codigo.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.vendas.consultar`
        """
        return self._core.pages(
            "egestor.vendas.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "vendedor": vendedor, "tipo": tipo, "formaPgto": forma_pgto, "contaDest": conta_dest, "situOS": situ_os, "buscaObs": busca_obs, "fiscal": fiscal, "listarCanceladas": listar_canceladas, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVenda", "dtCad", "dtEntrega"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        vendedor: int | str | None = None,
        tipo: Literal[10, 50] | None = None,
        forma_pgto: int | str | None = None,
        conta_dest: int | str | None = None,
        situ_os: str | None = None,
        busca_obs: str | None = None,
        fiscal: Literal["comNFe", "semNFe"] | None = None,
        listar_canceladas: Literal[1, 2] | None = None,
        fields: Sequence[Literal["codigo", "codContato", "nomeContato", "codVendedor", "dtVenda", "dtEntrega", "dtCad", "valorTotal", "valorFrete", "valorFinanc", "valorEntrada", "numParcelas", "codsNFe", "clienteFinal", "situacao", "situacaoOS", "tags", "ativo"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codContato,asc", "codContato,desc", "codVendedor,asc", "codVendedor,desc", "clienteFinal,asc", "clienteFinal,desc", "dtVenda,asc", "dtVenda,desc", "dtEntrega,asc", "dtEntrega,desc", "dtCad,asc", "dtCad,desc", "dtDel,asc", "dtDel,desc", "valorTotal,asc", "valorTotal,desc", "valorFinanc,asc", "valorFinanc,desc", "valorEntrada,asc", "valorEntrada,desc", "numParcelas,asc", "numParcelas,desc", "tags,asc", "tags,desc", "situOS,asc", "situOS,desc", "situacao,asc", "situacao,desc", "nomeContato,asc", "nomeContato,desc", "nomeVendedor,asc", "nomeVendedor,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Venda]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código, palavras-chave e nome do cliente.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVenda.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `vendedor`: Código do vendedor.
        - `tipo`: 10 orçamento, 50 venda.
        - `forma_pgto`: Código da forma de pagamento das parcelas.
        - `conta_dest`: Código da conta disponível das parcelas.
        - `situ_os`: Situação da ordem de serviço.
        - `busca_obs`: Procura nas observações.
        - `fiscal`: Com ou sem nota.
        - `listar_canceladas`: Sem ele, só as que valem.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada. O manual imprime codigocodigo no lugar de codigo.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.vendas.consultar`
        """
        return self._core.changes(
            "egestor.vendas.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "vendedor": vendedor, "tipo": tipo, "formaPgto": forma_pgto, "contaDest": conta_dest, "situOS": situ_os, "buscaObs": busca_obs, "fiscal": fiscal, "listarCanceladas": listar_canceladas, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroVenda | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Venda]:
        """Cadastrar venda.

        Grava uma venda, um orçamento ou uma ordem de serviço.
        Repetida, faz outra vez.
        `POST /v1/vendas`
        Manual `egestor`, linha 3630: Vendas / Ordens de serviço / OS › Novo (Create).
        """
        return Call(self._core, "egestor.vendas.cadastrar", {"body": dados}, options)

    def detalhar(
        self,
        *,
        codigo: int | str,
        listar_canceladas: bool | None = None,
        options: Options | None = None,
    ) -> Call[Venda]:
        """Detalhar venda.

        Todos os dados de uma venda.
        Só lê.
        - `codigo`: Código da venda.
        - `listar_canceladas`: Detalha a venda mesmo que esteja cancelada. Aqui é verdadeiro ou falso; na lista, 1 ou 2.
        `GET /v1/vendas/{codigo}`
        Manual `egestor`, linha 3733: Vendas / Ordens de serviço / OS › Detalhar (Read).
        """
        return Call(
            self._core,
            "egestor.vendas.detalhar",
            {"path": given({"codigo": codigo}), "query": given({"listarCanceladas": listar_canceladas})},
            options,
        )

    def atualizar(
        self,
        dados: AlteracaoVenda | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Venda]:
        """Atualizar venda.

        Muda a situação, a situação da OS e os campos adicionais; o resto de uma venda não muda.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da venda.
        `PUT /v1/vendas/{codigo}`
        Manual `egestor`, linha 3863: Vendas / Ordens de serviço / OS › Editar (Update).
        """
        return Call(
            self._core,
            "egestor.vendas.atualizar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def detalhar_nfe(self, *, codigo: int | str, options: Options | None = None) -> ListCall[NotaVenda]:
        """XML da venda.

        Os XML ligados à venda, cada um como texto dentro do JSON.
        Só lê.
        - `codigo`: Código da venda.
        `GET /v1/vendas/{codigo}/nfe`
        Manual `egestor`, linha 3913: Vendas / Ordens de serviço / OS › Detalhar XML NFE (Read).
        """
        return ListCall(
            self._core,
            "egestor.vendas.detalhar.nfe",
            {"path": given({"codigo": codigo})},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover venda.

        Apaga uma venda; depois ela responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da venda.
        `DELETE /v1/vendas/{codigo}`
        Manual `egestor`, linha 3966: Vendas / Ordens de serviço / OS › Remover (Delete).
        """
        return Call(self._core, "egestor.vendas.remover", {"path": given({"codigo": codigo})}, options)

    def detalhar_contato(self, *, codigo: int | str, options: Options | None = None) -> Call[Contato]:
        """Contato da venda.

        O contato de uma venda.
        Só lê.
        - `codigo`: Código da venda.
        `GET /v1/vendas/{codigo}/contato`
        Manual `egestor`, linha 3994: Vendas / Ordens de serviço / OS › Detalhar contato da venda.
        """
        return Call(
            self._core,
            "egestor.vendas.detalhar.contato",
            {"path": given({"codigo": codigo})},
            options,
        )

    def gerar_nfse(
        self,
        *,
        codigo: int | str,
        reter_issqn: bool | None = None,
        options: Options | None = None,
    ) -> Call[NfseGerada]:
        """Gerar NFS-e.

        Emite a NFS-e dos serviços de uma venda, sem a enviar ao cliente. É um GET que emite um documento; não deixe que nada o repita.
        Repetida, faz outra vez.
        - `codigo`: Código da venda.
        - `reter_issqn`: Se o ISSQN é retido.
        `GET /v1/vendas/{codigo}/gerarNfse`
        Manual `egestor`, linha 4046: Vendas / Ordens de serviço / OS › Gerar NFSe da venda.
        """
        return Call(
            self._core,
            "egestor.vendas.gerar_nfse",
            {"path": given({"codigo": codigo}), "query": given({"reterIssqn": reter_issqn})},
            options,
        )

    def gerar_nfse_enviar_email(
        self,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[NfseGerada]:
        """Gerar NFS-e e enviar.

        Emite a NFS-e dos serviços de uma venda e a envia ao cliente por e-mail. É um GET que emite um documento; não deixe que nada o repita.
        Repetida, faz outra vez.
        - `codigo`: Código da venda.
        `GET /v1/vendas/{codigo}/gerarNfseEnviarEmail`
        Manual `egestor`, linha 4080: Vendas / Ordens de serviço / OS › Gerar NFSe da venda e enviar.
        """
        return Call(
            self._core,
            "egestor.vendas.gerar_nfse_enviar_email",
            {"path": given({"codigo": codigo})},
            options,
        )

    def detalhar_mercado_livre(
        self,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> ListCall[VendaMercadoLivre]:
        """Dados do Mercado Livre.

        O pedido do Mercado Livre de que a venda veio.
        Só lê.
        - `codigo`: Código da venda.
        `GET /v1/vendas/{codigo}/mercadoLivre`
        Manual `egestor`, linha 4114: Vendas / Ordens de serviço / OS › Buscar dados Mercado Livre.
        """
        return ListCall(
            self._core,
            "egestor.vendas.detalhar.mercado_livre",
            {"path": given({"codigo": codigo})},
            options,
        )

    def gerar_nfe(
        self,
        dados: PedidoNfe | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[NfeGerada]:
        """Gerar NF-e.

        Cria a NF-e de uma venda e, se pedido, a envia à SEFAZ. Criada, rejeitada e autorizada respondem todas com HTTP 200.
        Repetida, faz outra vez.
        - `codigo`: Código da venda.
        `POST /v1/vendas/{codigo}/gerarNfe`
        Manual `egestor`, linha 4137: Vendas / Ordens de serviço / OS › Gerar NFe.
        """
        return Call(
            self._core,
            "egestor.vendas.gerar_nfe",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def gerar_nfce(
        self,
        dados: PedidoNfce | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[NfceGerada]:
        """Gerar NFC-e.

        Emite a NFC-e de uma venda.
        Repetida, faz outra vez.
        - `codigo`: Código da venda.
        `POST /v1/vendas/{codigo}/gerarNfce`
        Manual `egestor`, linha 4234: Vendas / Ordens de serviço / OS › Gerar NFCe.
        """
        return Call(
            self._core,
            "egestor.vendas.gerar_nfce",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def detalhar_customizado(self, *, options: Options | None = None) -> Call[CamposCustomizados]:
        """Nomes dos campos próprios.

        Como a conta chama cada campo próprio da venda.
        Só lê.
        `GET /v1/config/vendas/customizado`
        Manual `egestor`, linha 4283: Vendas / Ordens de serviço / OS › Campos customizados.
        """
        return Call(self._core, "egestor.vendas.detalhar.customizado", {}, options)


class RecursoDevolucoes(Resource):
    """`devolucoes` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codVenda,asc", "codVenda,desc", "codContato,asc", "codContato,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaDevolucoes]:
        """Consultar devoluções.

        Lista as devoluções, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/devolucoes`
        Manual `egestor`, linha 4319: Devolução de vendas › Listar (List).
        """
        return Call(
            self._core,
            "egestor.devolucoes.consultar",
            {"query": given({"fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codVenda,asc", "codVenda,desc", "codContato,asc", "codContato,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Devolucao]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.devolucoes.consultar`
        """
        return self._core.pages(
            "egestor.devolucoes.consultar",
            {"query": given({"fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codVenda,asc", "codVenda,desc", "codContato,asc", "codContato,desc", "dtCad,asc", "dtCad,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Devolucao]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.devolucoes.consultar`
        """
        return self._core.changes(
            "egestor.devolucoes.consultar",
            {"query": given({"fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroDevolucao | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[DevolucaoGravada]:
        """Cadastrar devolução.

        Devolve produtos de uma venda; muda um recebimento dela ou gera um pagamento ao cliente.
        Repetida, faz outra vez.
        `POST /v1/devolucoes`
        Manual `egestor`, linha 4370: Devolução de vendas › Novo (Create).
        """
        return Call(self._core, "egestor.devolucoes.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Devolucao]:
        """Detalhar devolução.

        Uma devolução com os produtos.
        Só lê.
        - `codigo`: Código da devolução.
        `GET /v1/devolucoes/{codigo}`
        Manual `egestor`, linha 4438: Devolução de vendas › Detalhar (Read).
        """
        return Call(self._core, "egestor.devolucoes.detalhar", {"path": given({"codigo": codigo})}, options)


class RecursoBoletos(Resource):
    """`boletos` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVenc", "dtEmissao"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        codigos_fin: Sequence[int | str] | None = None,
        situacao_boleto: Literal[10, 50, 70] | None = None,
        situacao_remessa: Literal[5, 10, 17, 20, 50, 105, 110, 117] | None = None,
        situacao_fin: Literal[20, 40, 80, 90] | None = None,
        forma_pgto: int | str | None = None,
        mostrar_inativos: bool | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codRemessa,asc", "codRemessa,desc", "codContato,asc", "codContato,desc", "contatoNome,asc", "contatoNome,desc", "dtEmissao,asc", "dtEmissao,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCancelado,asc", "dtCancelado,desc", "valorPago,asc", "valorPago,desc", "situacao,asc", "situacao,desc", "sitRemessa,asc", "sitRemessa,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaBoletos]:
        """Consultar boletos.

        Lista os boletos, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código, nome do cliente e descrição do financeiro.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVenc.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `codigos_fin`: Códigos dos recebimentos.
        - `situacao_boleto`: Situação do boleto.
        - `situacao_remessa`: Situação no banco.
        - `situacao_fin`: Situação dos recebimentos que o boleto cobra.
        - `forma_pgto`: Código da forma de pagamento.
        - `mostrar_inativos`: Se os cancelados vêm também.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/boletos`
        Manual `egestor`, linha 4507: Boletos › Listar (List).
        """
        return Call(
            self._core,
            "egestor.boletos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "codigosFin": codigos_fin, "situacaoBoleto": situacao_boleto, "situacaoRemessa": situacao_remessa, "situacaoFin": situacao_fin, "formaPgto": forma_pgto, "mostrarInativos": mostrar_inativos, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVenc", "dtEmissao"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        codigos_fin: Sequence[int | str] | None = None,
        situacao_boleto: Literal[10, 50, 70] | None = None,
        situacao_remessa: Literal[5, 10, 17, 20, 50, 105, 110, 117] | None = None,
        situacao_fin: Literal[20, 40, 80, 90] | None = None,
        forma_pgto: int | str | None = None,
        mostrar_inativos: bool | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codRemessa,asc", "codRemessa,desc", "codContato,asc", "codContato,desc", "contatoNome,asc", "contatoNome,desc", "dtEmissao,asc", "dtEmissao,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCancelado,asc", "dtCancelado,desc", "valorPago,asc", "valorPago,desc", "situacao,asc", "situacao,desc", "sitRemessa,asc", "sitRemessa,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Boleto]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código, nome do cliente e descrição do financeiro.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVenc.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `codigos_fin`: Códigos dos recebimentos.
        - `situacao_boleto`: Situação do boleto.
        - `situacao_remessa`: Situação no banco.
        - `situacao_fin`: Situação dos recebimentos que o boleto cobra.
        - `forma_pgto`: Código da forma de pagamento.
        - `mostrar_inativos`: Se os cancelados vêm também.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.boletos.consultar`
        """
        return self._core.pages(
            "egestor.boletos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "codigosFin": codigos_fin, "situacaoBoleto": situacao_boleto, "situacaoRemessa": situacao_remessa, "situacaoFin": situacao_fin, "formaPgto": forma_pgto, "mostrarInativos": mostrar_inativos, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        dt_tipo: Literal["dtVenc", "dtEmissao"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        codigos_fin: Sequence[int | str] | None = None,
        situacao_boleto: Literal[10, 50, 70] | None = None,
        situacao_remessa: Literal[5, 10, 17, 20, 50, 105, 110, 117] | None = None,
        situacao_fin: Literal[20, 40, 80, 90] | None = None,
        forma_pgto: int | str | None = None,
        mostrar_inativos: bool | None = None,
        fields: Sequence[str] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codRemessa,asc", "codRemessa,desc", "codContato,asc", "codContato,desc", "contatoNome,asc", "contatoNome,desc", "dtEmissao,asc", "dtEmissao,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "dtCancelado,asc", "dtCancelado,desc", "valorPago,asc", "valorPago,desc", "situacao,asc", "situacao,desc", "sitRemessa,asc", "sitRemessa,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Boleto]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código, nome do cliente e descrição do financeiro.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtVenc.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `codigos_fin`: Códigos dos recebimentos.
        - `situacao_boleto`: Situação do boleto.
        - `situacao_remessa`: Situação no banco.
        - `situacao_fin`: Situação dos recebimentos que o boleto cobra.
        - `forma_pgto`: Código da forma de pagamento.
        - `mostrar_inativos`: Se os cancelados vêm também.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.boletos.consultar`
        """
        return self._core.changes(
            "egestor.boletos.consultar",
            {"query": given({"filtro": filtro, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "codigosFin": codigos_fin, "situacaoBoleto": situacao_boleto, "situacaoRemessa": situacao_remessa, "situacaoFin": situacao_fin, "formaPgto": forma_pgto, "mostrarInativos": mostrar_inativos, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroBoleto | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Boleto]:
        """Emitir boleto.

        Emite um boleto para um ou mais recebimentos.
        Repetida, faz outra vez.
        `POST /v1/boletos`
        Manual `egestor`, linha 4576: Boletos › Novo (Create).
        """
        return Call(self._core, "egestor.boletos.cadastrar", {"body": dados}, options)

    def detalhar(
        self,
        *,
        codigo: int | str,
        mostrar_inativos: bool | None = None,
        options: Options | None = None,
    ) -> Call[Boleto]:
        """Detalhar boleto.

        Um boleto com o endereço do PDF.
        Só lê.
        - `codigo`: Código do boleto.
        - `mostrar_inativos`: Detalha o boleto mesmo que esteja cancelado.
        `GET /v1/boletos/{codigo}`
        Manual `egestor`, linha 4625: Boletos › Detalhar (Read).
        """
        return Call(
            self._core,
            "egestor.boletos.detalhar",
            {"path": given({"codigo": codigo}), "query": given({"mostrarInativos": mostrar_inativos})},
            options,
        )

    def verificar_retorno(self, *, options: Options | None = None) -> Call[RetornoVerificado]:
        """Verificar retorno.

        Lê os retornos do banco e atualiza os recebimentos. É um GET que muda dados; não deixe que nada o repita.
        Repetida, faz outra vez.
        `GET /v1/verificarRetornoBoletos`
        Manual `egestor`, linha 4713: Boleto eGestor - Verificar retorno › Verificar Retorno (Read).
        """
        return Call(self._core, "egestor.boletos.verificar_retorno", {}, options)


class RecursoPix(Resource):
    """`pix` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "descricao,asc", "descricao,desc", "nome,asc", "nome,desc", "codFin,asc", "codFin,desc", "situacao,asc", "situacao,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "valorTotal,asc", "valorTotal,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaPix]:
        """Consultar Pix.

        Lista as cobranças por Pix, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código e nome do cliente.
        - `order_by`: Campo e sentido da ordenação; só um por chamada. O manual imprime a.situacao desc no lugar de situacao.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/pix`
        Manual `egestor`, linha 4744: Pix › Listar (List).
        """
        return Call(
            self._core,
            "egestor.pix.consultar",
            {"query": given({"filtro": filtro, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "descricao,asc", "descricao,desc", "nome,asc", "nome,desc", "codFin,asc", "codFin,desc", "situacao,asc", "situacao,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "valorTotal,asc", "valorTotal,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Pix]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código e nome do cliente.
        - `order_by`: Campo e sentido da ordenação; só um por chamada. O manual imprime a.situacao desc no lugar de situacao.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.pix.consultar`
        """
        return self._core.pages(
            "egestor.pix.consultar",
            {"query": given({"filtro": filtro, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "descricao,asc", "descricao,desc", "nome,asc", "nome,desc", "codFin,asc", "codFin,desc", "situacao,asc", "situacao,desc", "dtVenc,asc", "dtVenc,desc", "dtPgto,asc", "dtPgto,desc", "valorTotal,asc", "valorTotal,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Pix]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código e nome do cliente.
        - `order_by`: Campo e sentido da ordenação; só um por chamada. O manual imprime a.situacao desc no lugar de situacao.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.pix.consultar`
        """
        return self._core.changes(
            "egestor.pix.consultar",
            {"query": given({"filtro": filtro, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroPix | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Mapping[str, PixGerado]]:
        """Gerar Pix.

        Gera uma cobrança por Pix para um recebimento. A chave da resposta é o código do recebimento.
        Repetida, faz outra vez.
        `POST /v1/pix`
        Manual `egestor`, linha 4792: Pix › Novo (Create).
        """
        return Call(self._core, "egestor.pix.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[DetalhePix]:
        """Detalhar Pix.

        Uma cobrança com o histórico.
        Só lê.
        - `codigo`: Código do Pix.
        `GET /v1/pix/{codigo}`
        Manual `egestor`, linha 4839: Pix › Detalhar (Read).
        """
        return Call(self._core, "egestor.pix.detalhar", {"path": given({"codigo": codigo})}, options)

    def consultar_situacao(self, *, codigo: int | str, options: Options | None = None) -> Call[SituacaoPix]:
        """Consultar situação do Pix.

        Se a cobrança foi paga, quando e quanto.
        Só lê.
        - `codigo`: Código do Pix.
        `GET /v1/pix/{codigo}/consultarSituacao`
        Manual `egestor`, linha 4941: Pix › Consultar Situação (Read).
        """
        return Call(
            self._core,
            "egestor.pix.consultar_situacao",
            {"path": given({"codigo": codigo})},
            options,
        )

    def detalhar_credencial(self, *, options: Options | None = None) -> Call[CredencialPix]:
        """Credencial do Pix.

        A conta em que os Pix são creditados.
        Só lê.
        `GET /v1/pix/credencial`
        Manual `egestor`, linha 4966: Pix › Credencial (Read).
        """
        return Call(self._core, "egestor.pix.detalhar.credencial", {}, options)


class RecursoRelatorios(Resource):
    """`relatorios` de eGestor."""

    __slots__ = ()

    def consultar_extrato_financeiro(
        self,
        dados: PedidoExtratoFinanceiro | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[LinhaExtratoFinanceiro | Sequence[LinhaExtratoFinanceiro]]:
        """Extrato financeiro.

        O que já foi pago e recebido, com o saldo. A amostra mostra uma linha só, sem lista; as duas formas são lidas.
        Só lê.
        `POST /v1/relatorios/extratoFinanceiro`
        Manual `egestor`, linha 5000: Relatórios › Extrato Financeiro.
        """
        return Call(self._core, "egestor.relatorios.consultar.extrato_financeiro", {"body": dados}, options)

    def consultar_fluxo_de_caixa(
        self,
        dados: PedidoFluxoDeCaixa | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[FluxoDeCaixa]:
        """Fluxo de caixa.

        Entradas e saídas por período; cada período é uma coluna.
        Só lê.
        `POST /v1/relatorios/fluxoDeCaixa`
        Manual `egestor`, linha 5071: Relatórios › Fluxo de caixa periódico.
        """
        return Call(self._core, "egestor.relatorios.consultar.fluxo_de_caixa", {"body": dados}, options)

    def consultar_fluxo_financeiro(
        self,
        dados: PedidoFluxoFinanceiro | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[FluxoFinanceiro]:
        """Fluxo financeiro.

        Entradas e saídas pelo plano de contas; as chaves são os nomes dos grupos.
        Só lê.
        `POST /v1/relatorios/fluxoFinanceiro`
        Manual `egestor`, linha 5206: Relatórios › Fluxo financeiro.
        """
        return Call(self._core, "egestor.relatorios.consultar.fluxo_financeiro", {"body": dados}, options)

    def consultar_dre(
        self,
        dados: PedidoDre | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaDre]:
        """DRE.

        Demonstrativo do resultado, linha a linha.
        Só lê.
        `POST /v1/relatorios/dre`
        Manual `egestor`, linha 5299: Relatórios › DRE.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.dre", {"body": dados}, options)

    def consultar_fluxo_futuro(
        self,
        dados: PedidoFluxoFuturo | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaFluxoFuturo]:
        """Fluxo futuro.

        O que há a receber e a pagar, por dia de vencimento.
        Só lê.
        `POST /v1/relatorios/fluxoFuturo`
        Manual `egestor`, linha 5378: Relatórios › Fluxo futuro.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.fluxo_futuro", {"body": dados}, options)

    def consultar_fluxo_futuro_detalhado(
        self,
        dados: PedidoFluxoFuturoDetalhado | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaFluxoFuturoDetalhado]:
        """Fluxo futuro detalhado.

        O que há a receber e a pagar, lançamento a lançamento.
        Só lê.
        `POST /v1/relatorios/fluxoFuturoDetalhado`
        Manual `egestor`, linha 5432: Relatórios › Fluxo futuro detalhado.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.fluxo_futuro_detalhado",
            {"body": dados},
            options,
        )

    def consultar_lancamentos_cancelados(
        self,
        dados: PedidoLancamentosCancelados | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaLancamentosCancelados]:
        """Lançamentos cancelados.

        Os lançamentos cancelados, com o motivo.
        Só lê.
        `POST /v1/relatorios/lancamentosCancelados`
        Manual `egestor`, linha 5485: Relatórios › Lançamentos cancelados.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.lancamentos_cancelados",
            {"body": dados},
            options,
        )

    def consultar_personalizado_financeiro(
        self,
        dados: PedidoPersonalizadoFinanceiro | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaPersonalizadoFinanceiro]:
        """Financeiro personalizado.

        Os lançamentos, com as colunas pedidas.
        Só lê.
        `POST /v1/relatorios/personalizadoFinanceiro`
        Manual `egestor`, linha 5537: Relatórios › Financeiro Personalizado.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.personalizado_financeiro",
            {"body": dados},
            options,
        )

    def consultar_financeiro_por_vendedor(
        self,
        dados: PedidoFinanceiroPorVendedor | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaFinanceiroPorVendedor]:
        """Financeiro por vendedor.

        Os recebimentos das vendas, por vendedor.
        Só lê.
        `POST /v1/relatorios/financeiroPorVendedor`
        Manual `egestor`, linha 5698: Relatórios › Financeiro por vendedor.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.financeiro_por_vendedor",
            {"body": dados},
            options,
        )

    def consultar_comissoes_financeiro(
        self,
        dados: PedidoComissoesFinanceiro | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaComissoesFinanceiro]:
        """Comissões por financeiro.

        As comissões sobre o que já foi recebido.
        Só lê.
        `POST /v1/relatorios/comissoesFinanceiro`
        Manual `egestor`, linha 5756: Relatórios › Comissões por financeiro.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.comissoes_financeiro",
            {"body": dados},
            options,
        )

    def consultar_custos_das_cobrancas(
        self,
        dados: PedidoCustosDasCobrancas | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaCustosDasCobrancas]:
        """Custos das cobranças.

        O que cada forma de pagamento custou.
        Só lê.
        `POST /v1/relatorios/custosDasCobrancas`
        Manual `egestor`, linha 5812: Relatórios › Custos das cobranças.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.custos_das_cobrancas",
            {"body": dados},
            options,
        )

    def consultar_conciliacao_bancaria(
        self,
        dados: PedidoConciliacaoBancaria | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaConciliacaoBancaria]:
        """Conciliação bancária.

        O extrato do banco junto dos lançamentos.
        Só lê.
        `POST /v1/relatorios/conciliacaoBancaria`
        Manual `egestor`, linha 5890: Relatórios › Conciliação bancária.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.conciliacao_bancaria",
            {"body": dados},
            options,
        )

    def consultar_boletos(
        self,
        dados: PedidoBoletos | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaBoletos]:
        """Boletos.

        Os boletos, por situação e datas.
        Só lê.
        `POST /v1/relatorios/boletos`
        Manual `egestor`, linha 5950: Relatórios › Boletos.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.boletos", {"body": dados}, options)

    def consultar_vendas_detalhadas(
        self,
        dados: PedidoVendasDetalhadas | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaVendasDetalhadas]:
        """Vendas detalhadas.

        As vendas com os itens, o custo e o lucro.
        Só lê.
        `POST /v1/relatorios/vendasDetalhadas`
        Manual `egestor`, linha 6054: Relatórios › Vendas detalhadas.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.vendas_detalhadas",
            {"body": dados},
            options,
        )

    def consultar_detalhes_produtos_vendidos(
        self,
        dados: PedidoDetalhesProdutosVendidos | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaDetalhesProdutosVendidos]:
        """Produtos vendidos.

        Uma linha por item vendido.
        Só lê.
        `POST /v1/relatorios/detalhesProdutosVendidos`
        Manual `egestor`, linha 6194: Relatórios › Detalhes dos produtos vendidos.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.detalhes_produtos_vendidos",
            {"body": dados},
            options,
        )

    def consultar_comissoes_vendas(
        self,
        dados: PedidoComissoesVendas | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaComissoesVendas]:
        """Comissões de vendas.

        As vendas de cada vendedor com a comissão.
        Só lê.
        `POST /v1/relatorios/comissoesVendas`
        Manual `egestor`, linha 6355: Relatórios › Comissões de vendas.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.comissoes_vendas", {"body": dados}, options)

    def consultar_abc_produtos_vendidos(
        self,
        dados: PedidoAbcProdutosVendidos | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaAbcProdutosVendidos]:
        """ABC de produtos.

        Os produtos vendidos, do maior para o menor.
        Só lê.
        `POST /v1/relatorios/abcProdutosVendidos`
        Manual `egestor`, linha 6432: Relatórios › ABC de produtos vendidos.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.abc_produtos_vendidos",
            {"body": dados},
            options,
        )

    def consultar_abc_clientes_vendas(
        self,
        dados: PedidoAbcClientesVendas | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaAbcClientesVendas]:
        """ABC de clientes.

        Os clientes, do que mais comprou para o que menos comprou.
        Só lê.
        `POST /v1/relatorios/abcClientesVendas`
        Manual `egestor`, linha 6533: Relatórios › ABC de vendas por cliente.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.abc_clientes_vendas",
            {"body": dados},
            options,
        )

    def consultar_vendas_por_tipo_documento(
        self,
        dados: PedidoVendasPorTipoDocumento | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaVendasPorTipoDocumento]:
        """Vendas por documento.

        As vendas por forma de pagamento; cada forma é uma coluna.
        Só lê.
        `POST /v1/relatorios/vendasPorTipoDocumento`
        Manual `egestor`, linha 6599: Relatórios › Vendas por tipo de documento.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.vendas_por_tipo_documento",
            {"body": dados},
            options,
        )

    def consultar_vendas_sem_valores(
        self,
        dados: PedidoVendasSemValores | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaVendasSemValores]:
        """Vendas sem valores.

        Os itens de cada venda, só com as quantidades.
        Só lê.
        `POST /v1/relatorios/vendasSemValores`
        Manual `egestor`, linha 6659: Relatórios › Vendas sem valores.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.vendas_sem_valores",
            {"body": dados},
            options,
        )

    def consultar_vendas_resumo(
        self,
        dados: PedidoVendasResumo | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Mapping[str, LinhaVendasResumo]]:
        """Resumo de vendas.

        O total de cada mês; a chave é o número do mês e cada ano é uma coluna.
        Só lê.
        `POST /v1/relatorios/vendasResumo`
        Manual `egestor`, linha 6750: Relatórios › Resumo de vendas.
        """
        return Call(self._core, "egestor.relatorios.consultar.vendas_resumo", {"body": dados}, options)

    def consultar_compras_detalhadas(
        self,
        dados: PedidoComprasDetalhadas | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaComprasDetalhadas]:
        """Compras detalhadas.

        As compras com os itens. O manual mostra o pedido dentro de uma lista; vai como objeto.
        Só lê.
        `POST /v1/relatorios/comprasDetalhadas`
        Manual `egestor`, linha 6870: Relatórios › Compras detalhadas.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.compras_detalhadas",
            {"body": dados},
            options,
        )

    def consultar_detalhes_produtos_comprados(
        self,
        dados: PedidoDetalhesProdutosComprados | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaDetalhesProdutosComprados]:
        """Produtos comprados.

        Uma linha por item comprado.
        Só lê.
        `POST /v1/relatorios/detalhesProdutosComprados`
        Manual `egestor`, linha 6972: Relatórios › Detalhes dos produtos comprados.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.detalhes_produtos_comprados",
            {"body": dados},
            options,
        )

    def consultar_producoes_detalhadas(
        self,
        dados: PedidoProducoesDetalhadas | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaProducoesDetalhadas]:
        """Produções detalhadas.

        As produções com os insumos e o produto.
        Só lê.
        `POST /v1/relatorios/producoesDetalhadas`
        Manual `egestor`, linha 7091: Relatórios › Produções detalhadas.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.producoes_detalhadas",
            {"body": dados},
            options,
        )

    def consultar_composicoes(
        self,
        dados: PedidoComposicoes | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaComposicoes]:
        """Composições.

        De que cada produto é feito.
        Só lê.
        `POST /v1/relatorios/composicoes`
        Manual `egestor`, linha 7192: Relatórios › Composições.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.composicoes", {"body": dados}, options)

    def consultar_historico_contato(
        self,
        dados: PedidoHistoricoContato | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[HistoricoContato]:
        """Histórico de um contato.

        O financeiro, as vendas e as compras de um contato.
        Só lê.
        `POST /v1/relatorios/historicoContato`
        Manual `egestor`, linha 7249: Relatórios › Histórico de um contato.
        """
        return Call(self._core, "egestor.relatorios.consultar.historico_contato", {"body": dados}, options)

    def consultar_personalizado_contatos(
        self,
        dados: PedidoPersonalizadoContatos | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaPersonalizadoContatos]:
        """Contatos personalizado.

        Os contatos, com as colunas pedidas.
        Só lê.
        `POST /v1/relatorios/personalizadoContatos`
        Manual `egestor`, linha 7346: Relatórios › Personalizado de contatos.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.personalizado_contatos",
            {"body": dados},
            options,
        )

    def consultar_aniversariantes_do_mes(
        self,
        dados: PedidoAniversariantesDoMes | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaAniversariantesDoMes]:
        """Aniversariantes do mês.

        Os contatos que fazem anos no mês, contado de 0.
        Só lê.
        `POST /v1/relatorios/aniversariantesDoMes`
        Manual `egestor`, linha 7473: Relatórios › Aniversariantes do mês.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.aniversariantes_do_mes",
            {"body": dados},
            options,
        )

    def consultar_inatividade_clientes(
        self,
        dados: PedidoInatividadeClientes | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaInatividadeClientes]:
        """Inatividade de clientes.

        Os clientes e há quantos dias não compram.
        Só lê.
        `POST /v1/relatorios/inatividadeClientes`
        Manual `egestor`, linha 7521: Relatórios › Inatividade de clientes.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.inatividade_clientes",
            {"body": dados},
            options,
        )

    def consultar_contatos_duplicados(
        self,
        dados: PedidoContatosDuplicados | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaContatosDuplicados]:
        """Contatos duplicados.

        Os contatos cadastrados mais de uma vez.
        Só lê.
        `POST /v1/relatorios/contatosDuplicados`
        Manual `egestor`, linha 7580: Relatórios › Contatos duplicados.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.contatos_duplicados",
            {"body": dados},
            options,
        )

    def consultar_produtos_por_fornecedor(
        self,
        dados: PedidoProdutosPorFornecedor | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaProdutosPorFornecedor]:
        """Produtos por fornecedor.

        O que se comprou de cada fornecedor, e por quanto.
        Só lê.
        `POST /v1/relatorios/produtosPorFornecedor`
        Manual `egestor`, linha 7626: Relatórios › Produtos por fornecedor.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.produtos_por_fornecedor",
            {"body": dados},
            options,
        )

    def consultar_estoque_minimo(
        self,
        dados: PedidoEstoqueMinimo | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaEstoqueMinimo]:
        """Estoque mínimo.

        Os produtos abaixo do mínimo; mínimo 0 não conta.
        Só lê.
        `POST /v1/relatorios/estoqueMinimo`
        Manual `egestor`, linha 7703: Relatórios › Estoque mínimo.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.estoque_minimo", {"body": dados}, options)

    def consultar_estoque_do_dia(
        self,
        dados: PedidoEstoqueDoDia | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaEstoqueDoDia]:
        """Estoque em um dia.

        O estoque em certo dia, com as colunas pedidas.
        Só lê.
        `POST /v1/relatorios/estoqueDoDia`
        Manual `egestor`, linha 7759: Relatórios › Estoque em data específica.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.estoque_do_dia", {"body": dados}, options)

    def consultar_estoque_historico(
        self,
        dados: PedidoEstoqueHistorico | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaEstoqueHistorico]:
        """Estoque histórico.

        O estoque de um produto, dia a dia.
        Só lê.
        `POST /v1/relatorios/estoqueHistorico`
        Manual `egestor`, linha 7852: Relatórios › Estoque histórico por produto.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.estoque_historico",
            {"body": dados},
            options,
        )

    def consultar_sugestao_compra(
        self,
        dados: PedidoSugestaoCompra | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaSugestaoCompra]:
        """Sugestão de compra.

        Quanto comprar, pela média das vendas.
        Só lê.
        `POST /v1/relatorios/sugestaoCompra`
        Manual `egestor`, linha 7892: Relatórios › Sugestão de compra.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.sugestao_compra", {"body": dados}, options)

    def consultar_produtos_duplicados(
        self,
        dados: PedidoProdutosDuplicados | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaProdutosDuplicados]:
        """Produtos duplicados.

        Os produtos cadastrados mais de uma vez.
        Só lê.
        `POST /v1/relatorios/produtosDuplicados`
        Manual `egestor`, linha 7960: Relatórios › Produtos duplicados.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.produtos_duplicados",
            {"body": dados},
            options,
        )

    def consultar_movimentacao_produto(
        self,
        dados: PedidoMovimentacaoProduto | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaMovimentacaoProduto]:
        """Movimentação de um produto.

        As entradas e saídas de um produto.
        Só lê.
        `POST /v1/relatorios/movimentacaoProduto`
        Manual `egestor`, linha 8009: Relatórios › Movimentação de um produto.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.movimentacao_produto",
            {"body": dados},
            options,
        )

    def consultar_personalizado_produtos(
        self,
        dados: PedidoPersonalizadoProdutos | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaPersonalizadoProdutos]:
        """Produtos personalizado.

        Os produtos, com as colunas pedidas.
        Só lê.
        `POST /v1/relatorios/personalizadoProdutos`
        Manual `egestor`, linha 8065: Relatórios › Personalizado de produtos.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.personalizado_produtos",
            {"body": dados},
            options,
        )

    def consultar_nfse_impostos(
        self,
        dados: PedidoNfseImpostos | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaNfseImpostos]:
        """Impostos de NFS-e.

        Os impostos de cada NFS-e. O manual mostra o pedido dentro de uma lista; vai como objeto.
        Só lê.
        `POST /v1/relatorios/nfseImpostos`
        Manual `egestor`, linha 8200: Relatórios › Impostos NFSe.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.nfse_impostos", {"body": dados}, options)

    def consultar_nfe_resumo(
        self,
        dados: PedidoNfeResumo | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaNfeResumo]:
        """Resumo de NF-e.

        As notas emitidas, com as colunas pedidas.
        Só lê.
        `POST /v1/relatorios/nfeResumo`
        Manual `egestor`, linha 8273: Relatórios › Resumo de NFe.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.nfe_resumo", {"body": dados}, options)

    def consultar_nfe_totais_por_periodo(
        self,
        dados: PedidoNfeTotaisPorPeriodo | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaNfeTotaisPorPeriodo]:
        """Totais de NF-e.

        Os totais das notas de um período, um por linha.
        Só lê.
        `POST /v1/relatorios/nfeTotaisPorPeriodo`
        Manual `egestor`, linha 8349: Relatórios › Totais de notas por período.
        """
        return ListCall(
            self._core,
            "egestor.relatorios.consultar.nfe_totais_por_periodo",
            {"body": dados},
            options,
        )

    def consultar_registro_eventos(
        self,
        dados: PedidoRegistroEventos | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaRegistroEventos]:
        """Registro de eventos.

        O que os usuários fizeram.
        Só lê.
        `POST /v1/relatorios/registroEventos`
        Manual `egestor`, linha 8438: Relatórios › Registro de eventos.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.registro_eventos", {"body": dados}, options)

    def consultar_registro_acessos(
        self,
        dados: PedidoRegistroAcessos | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> ListCall[LinhaRegistroAcessos]:
        """Registro de acessos.

        Quando cada usuário entrou e saiu.
        Só lê.
        `POST /v1/relatorios/registroAcessos`
        Manual `egestor`, linha 8530: Relatórios › Registro de acessos.
        """
        return ListCall(self._core, "egestor.relatorios.consultar.registro_acessos", {"body": dados}, options)


class RecursoNfse(Resource):
    """`nfse` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        busca_obs: str | None = None,
        dt_tipo: Literal["dtEmissao", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        orig_nota: Literal["venda", "avulsa"] | None = None,
        situacao: Literal[10, 20, 25, 30, 40, 90, 99] | None = None,
        fields: Sequence[str] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaNfse]:
        """Consultar NFS-e.

        Lista as NFS-e, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código da nota, código da venda, palavras-chave e nome do cliente.
        - `busca_obs`: Procura nas observações.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtEmissao.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `orig_nota`: De uma venda ou avulsa.
        - `situacao`: Situação da nota.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/nfse`
        Manual `egestor`, linha 8621: NFSe › Listar (List).
        """
        return Call(
            self._core,
            "egestor.nfse.consultar",
            {"query": given({"filtro": filtro, "buscaObs": busca_obs, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "origNota": orig_nota, "situacao": situacao, "fields": fields, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        busca_obs: str | None = None,
        dt_tipo: Literal["dtEmissao", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        orig_nota: Literal["venda", "avulsa"] | None = None,
        situacao: Literal[10, 20, 25, 30, 40, 90, 99] | None = None,
        fields: Sequence[str] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Nfse]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código da nota, código da venda, palavras-chave e nome do cliente.
        - `busca_obs`: Procura nas observações.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtEmissao.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `orig_nota`: De uma venda ou avulsa.
        - `situacao`: Situação da nota.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.nfse.consultar`
        """
        return self._core.pages(
            "egestor.nfse.consultar",
            {"query": given({"filtro": filtro, "buscaObs": busca_obs, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "origNota": orig_nota, "situacao": situacao, "fields": fields})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        busca_obs: str | None = None,
        dt_tipo: Literal["dtEmissao", "dtCad"] | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        orig_nota: Literal["venda", "avulsa"] | None = None,
        situacao: Literal[10, 20, 25, 30, 40, 90, 99] | None = None,
        fields: Sequence[str] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Nfse]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código da nota, código da venda, palavras-chave e nome do cliente.
        - `busca_obs`: Procura nas observações.
        - `dt_tipo`: Data que dtIni e dtFim cortam; sem ele, dtEmissao.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `orig_nota`: De uma venda ou avulsa.
        - `situacao`: Situação da nota.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.nfse.consultar`
        """
        return self._core.changes(
            "egestor.nfse.consultar",
            {"query": given({"filtro": filtro, "buscaObs": busca_obs, "dtTipo": dt_tipo, "dtIni": dt_ini, "dtFim": dt_fim, "origNota": orig_nota, "situacao": situacao, "fields": fields})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroNfse | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[NfseGerada]:
        """Emitir NFS-e.

        Emite uma NFS-e avulsa. HTTP 200 não diz que foi autorizada: veja situacao.
        Repetida, faz outra vez.
        `POST /v1/nfse`
        Manual `egestor`, linha 8695: NFSe › Novo (Create).
        """
        return Call(self._core, "egestor.nfse.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Nfse]:
        """Detalhar NFS-e.

        Todos os dados de uma NFS-e.
        Só lê.
        - `codigo`: Código da nota.
        `GET /v1/nfse/{codigo}`
        Manual `egestor`, linha 8750: NFSe › Detalhar (Read).
        """
        return Call(self._core, "egestor.nfse.detalhar", {"path": given({"codigo": codigo})}, options)


class RecursoNfe(Resource):
    """`nfe` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        dt_ini: date | str,
        dt_fim: date | str,
        fields: Sequence[Literal["codigo", "numero", "codVenda", "cliente", "chave", "email", "ambiente", "serie", "modelo", "dtEmissao", "cfop", "valor", "situacao"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "numero,asc", "numero,desc", "codVenda,asc", "codVenda,desc", "cliente,asc", "cliente,desc", "chave,asc", "chave,desc", "email,asc", "email,desc", "ambiente,asc", "ambiente,desc", "serie,asc", "serie,desc", "modelo,asc", "modelo,desc", "dtEmissao,asc", "dtEmissao,desc", "cfop,asc", "cfop,desc", "valor,asc", "valor,desc", "situacao,asc", "situacao,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaNfe]:
        """Consultar NF-e.

        Lista as NF-e e NFC-e de um período, 50 por página. Sem fields vem só o código.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/nfe`
        Manual `egestor`, linha 8904: NFe › Listar (List).
        """
        return Call(
            self._core,
            "egestor.nfe.consultar",
            {"query": given({"dtIni": dt_ini, "dtFim": dt_fim, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        dt_ini: date | str,
        dt_fim: date | str,
        fields: Sequence[Literal["codigo", "numero", "codVenda", "cliente", "chave", "email", "ambiente", "serie", "modelo", "dtEmissao", "cfop", "valor", "situacao"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "numero,asc", "numero,desc", "codVenda,asc", "codVenda,desc", "cliente,asc", "cliente,desc", "chave,asc", "chave,desc", "email,asc", "email,desc", "ambiente,asc", "ambiente,desc", "serie,asc", "serie,desc", "modelo,asc", "modelo,desc", "dtEmissao,asc", "dtEmissao,desc", "cfop,asc", "cfop,desc", "valor,asc", "valor,desc", "situacao,asc", "situacao,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Nfe]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.nfe.consultar`
        """
        return self._core.pages(
            "egestor.nfe.consultar",
            {"query": given({"dtIni": dt_ini, "dtFim": dt_fim, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        dt_ini: date | str,
        dt_fim: date | str,
        fields: Sequence[Literal["codigo", "numero", "codVenda", "cliente", "chave", "email", "ambiente", "serie", "modelo", "dtEmissao", "cfop", "valor", "situacao"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "numero,asc", "numero,desc", "codVenda,asc", "codVenda,desc", "cliente,asc", "cliente,desc", "chave,asc", "chave,desc", "email,asc", "email,desc", "ambiente,asc", "ambiente,desc", "serie,asc", "serie,desc", "modelo,asc", "modelo,desc", "dtEmissao,asc", "dtEmissao,desc", "cfop,asc", "cfop,desc", "valor,asc", "valor,desc", "situacao,asc", "situacao,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Nfe]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `dt_ini`: Primeiro dia.
        - `dt_fim`: Último dia.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.nfe.consultar`
        """
        return self._core.changes(
            "egestor.nfe.consultar",
            {"query": given({"dtIni": dt_ini, "dtFim": dt_fim, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: CadastroNfe | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Resultado]:
        """Importar NF-e.

        Importa uma nota pelo XML e, se pedido, a envia à SEFAZ. Um 401 com outra palavra que access_denied diz que a conta não tem este recurso.
        Repetida, faz outra vez.
        `POST /v1/nfe/salvar`
        Manual `egestor`, linha 8955: NFe › Nova (Create).
        """
        return Call(self._core, "egestor.nfe.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Nfe]:
        """Detalhar NF-e.

        Os dados de uma nota.
        Só lê.
        - `codigo`: Código da nota.
        `GET /v1/nfe/{codigo}`
        Manual `egestor`, linha 9043: NFe › Detalhar (Read).
        """
        return Call(self._core, "egestor.nfe.detalhar", {"path": given({"codigo": codigo})}, options)

    def baixar_xml(self, *, codigo: int | str, options: Options | None = None) -> Call[bytes]:
        """Baixar XML.

        O XML de uma nota autorizada, como bytes. A amostra do manual mostra {} como JSON; o texto diz binário.
        Só lê.
        - `codigo`: Código da nota.
        `GET /v1/nfe/{codigo}/xml`
        Manual `egestor`, linha 9087: NFe › Download XML (Read).
        """
        return Call(self._core, "egestor.nfe.baixar.xml", {"path": given({"codigo": codigo})}, options)

    def baixar_danfe(self, *, codigo: int | str, options: Options | None = None) -> Call[bytes]:
        """Baixar DANFE.

        O DANFE de uma nota autorizada, em PDF, como bytes. A amostra do manual mostra {} como JSON; o texto diz binário.
        Só lê.
        - `codigo`: Código da nota.
        `GET /v1/nfe/{codigo}/danfe`
        Manual `egestor`, linha 9141: NFe › Download DANFE (Read).
        """
        return Call(self._core, "egestor.nfe.baixar.danfe", {"path": given({"codigo": codigo})}, options)


class RecursoDiscoVirtual(Resource):
    """`disco_virtual` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        modulo: Literal["financeiro", "vendas", "usuarios", "produtos", "contatos", "producao", "composicao", "compras", "recibos"] | None = None,
        cod_modulo: int | str | None = None,
        fields: Sequence[Literal["codigo", "codModulo", "modulo", "nome", "descricao", "tags", "tipo", "dtEnvio", "tamanho"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codModulo,asc", "codModulo,desc", "modulo,asc", "modulo,desc", "nome,asc", "nome,desc", "descricao,asc", "descricao,desc", "tags,asc", "tags,desc", "tipo,asc", "tipo,desc", "dtEnvio,asc", "dtEnvio,desc", "tamanho,asc", "tamanho,desc"] | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaArquivos]:
        """Consultar arquivos.

        Lista os arquivos, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em código, nome e descrição.
        - `dt_ini`: Primeiro dia do envio.
        - `dt_fim`: Último dia do envio.
        - `modulo`: Só os de um módulo.
        - `cod_modulo`: Só os de um registro.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/discoVirtual`
        Manual `egestor`, linha 9200: Disco virtual › Listar (List).
        """
        return Call(
            self._core,
            "egestor.disco_virtual.consultar",
            {"query": given({"filtro": filtro, "dtIni": dt_ini, "dtFim": dt_fim, "modulo": modulo, "codModulo": cod_modulo, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        modulo: Literal["financeiro", "vendas", "usuarios", "produtos", "contatos", "producao", "composicao", "compras", "recibos"] | None = None,
        cod_modulo: int | str | None = None,
        fields: Sequence[Literal["codigo", "codModulo", "modulo", "nome", "descricao", "tags", "tipo", "dtEnvio", "tamanho"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codModulo,asc", "codModulo,desc", "modulo,asc", "modulo,desc", "nome,asc", "nome,desc", "descricao,asc", "descricao,desc", "tags,asc", "tags,desc", "tipo,asc", "tipo,desc", "dtEnvio,asc", "dtEnvio,desc", "tamanho,asc", "tamanho,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Arquivo]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em código, nome e descrição.
        - `dt_ini`: Primeiro dia do envio.
        - `dt_fim`: Último dia do envio.
        - `modulo`: Só os de um módulo.
        - `cod_modulo`: Só os de um registro.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.disco_virtual.consultar`
        """
        return self._core.pages(
            "egestor.disco_virtual.consultar",
            {"query": given({"filtro": filtro, "dtIni": dt_ini, "dtFim": dt_fim, "modulo": modulo, "codModulo": cod_modulo, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        dt_ini: date | str | None = None,
        dt_fim: date | str | None = None,
        modulo: Literal["financeiro", "vendas", "usuarios", "produtos", "contatos", "producao", "composicao", "compras", "recibos"] | None = None,
        cod_modulo: int | str | None = None,
        fields: Sequence[Literal["codigo", "codModulo", "modulo", "nome", "descricao", "tags", "tipo", "dtEnvio", "tamanho"]] | None = None,
        order_by: Literal["codigo,asc", "codigo,desc", "codModulo,asc", "codModulo,desc", "modulo,asc", "modulo,desc", "nome,asc", "nome,desc", "descricao,asc", "descricao,desc", "tags,asc", "tags,desc", "tipo,asc", "tipo,desc", "dtEnvio,asc", "dtEnvio,desc", "tamanho,asc", "tamanho,desc"] | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Arquivo]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em código, nome e descrição.
        - `dt_ini`: Primeiro dia do envio.
        - `dt_fim`: Último dia do envio.
        - `modulo`: Só os de um módulo.
        - `cod_modulo`: Só os de um registro.
        - `fields`: Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe.
        - `order_by`: Campo e sentido da ordenação; só um por chamada.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.disco_virtual.consultar`
        """
        return self._core.changes(
            "egestor.disco_virtual.consultar",
            {"query": given({"filtro": filtro, "dtIni": dt_ini, "dtFim": dt_fim, "modulo": modulo, "codModulo": cod_modulo, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def cadastrar(
        self,
        dados: EnvioArquivo | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Arquivo]:
        """Enviar arquivo.

        Guarda um arquivo. Vai como formulário com arquivo, nunca como JSON.
        Repetida, faz outra vez.
        `POST /v1/discoVirtual`
        Manual `egestor`, linha 9267: Disco virtual › Novo (Create).
        """
        return Call(self._core, "egestor.disco_virtual.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Arquivo]:
        """Detalhar arquivo.

        Um arquivo com o endereço de que se baixa.
        Só lê.
        - `codigo`: Código do arquivo.
        `GET /v1/discoVirtual/{codigo}`
        Manual `egestor`, linha 9314: Disco virtual › Detalhar (Read).
        """
        return Call(
            self._core,
            "egestor.disco_virtual.detalhar",
            {"path": given({"codigo": codigo})},
            options,
        )

    def remover(self, *, codigo: int | str, options: Options | None = None) -> Call[Resultado]:
        """Remover arquivo.

        Apaga um arquivo; depois ele responde 410.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do arquivo.
        `DELETE /v1/discoVirtual/{codigo}`
        Manual `egestor`, linha 9378: Disco virtual › Remover (Delete).
        """
        return Call(self._core, "egestor.disco_virtual.remover", {"path": given({"codigo": codigo})}, options)


class RecursoUsuarios(Resource):
    """`usuarios` de eGestor."""

    __slots__ = ()

    def consultar(
        self,
        *,
        filtro: str | None = None,
        vendedor: bool | None = None,
        usuario_sistema: bool | None = None,
        fields: Sequence[str] | None = None,
        order_by: str | None = None,
        page: int | str | None = None,
        options: Options | None = None,
    ) -> Call[PaginaUsuarios]:
        """Consultar usuários.

        Lista os usuários, 50 por página.
        Páginas de até 50, por `page`, a partir de 1, até a que a resposta diz em `last_page`.
        Só lê.
        - `filtro`: Procura em nome, usuário e e-mail.
        - `vendedor`: Só os vendedores.
        - `usuario_sistema`: Se o usuário tem acesso ao sistema.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido: nome,desc. O manual não diz quais campos.
        - `page`: Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.
        `GET /v1/usuarios`
        Manual `egestor`, linha 9405: Usuários › Listar (List).
        """
        return Call(
            self._core,
            "egestor.usuarios.consultar",
            {"query": given({"filtro": filtro, "vendedor": vendedor, "usuarioSistema": usuario_sistema, "fields": fields, "orderBy": order_by, "page": page})},
            options,
        )

    def iterar(
        self,
        *,
        filtro: str | None = None,
        vendedor: bool | None = None,
        usuario_sistema: bool | None = None,
        fields: Sequence[str] | None = None,
        order_by: str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Usuario]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtro`: Procura em nome, usuário e e-mail.
        - `vendedor`: Só os vendedores.
        - `usuario_sistema`: Se o usuário tem acesso ao sistema.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido: nome,desc. O manual não diz quais campos.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.usuarios.consultar`
        """
        return self._core.pages(
            "egestor.usuarios.consultar",
            {"query": given({"filtro": filtro, "vendedor": vendedor, "usuarioSistema": usuario_sistema, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def sincronizar(
        self,
        *,
        filtro: str | None = None,
        vendedor: bool | None = None,
        usuario_sistema: bool | None = None,
        fields: Sequence[str] | None = None,
        order_by: str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Usuario]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtro`: Procura em nome, usuário e e-mail.
        - `vendedor`: Só os vendedores.
        - `usuario_sistema`: Se o usuário tem acesso ao sistema.
        - `fields`: Só estas colunas. O manual não diz quais existem; as da resposta servem.
        - `order_by`: Campo e sentido: nome,desc. O manual não diz quais campos.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `egestor.usuarios.consultar`
        """
        return self._core.changes(
            "egestor.usuarios.consultar",
            {"query": given({"filtro": filtro, "vendedor": vendedor, "usuarioSistema": usuario_sistema, "fields": fields, "orderBy": order_by})},
            options,
            cursor, "data",
        )

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Usuario]:
        """Detalhar usuário.

        Um usuário com as permissões.
        Só lê.
        - `codigo`: Código do usuário.
        `GET /v1/usuarios/{codigo}`
        Manual `egestor`, linha 9460: Usuários › Detalhar (Read).
        """
        return Call(self._core, "egestor.usuarios.detalhar", {"path": given({"codigo": codigo})}, options)


class RecursoWebhooks(Resource):
    """`webhooks` de eGestor."""

    __slots__ = ()

    def detalhar(self, *, options: Options | None = None) -> Call[Webhook]:
        """Detalhar webhook.

        Para onde vão os avisos, e de quê.
        Só lê.
        `GET /v1/webhooks`
        Manual `egestor`, linha 9566: Webhooks › Detalhar.
        """
        return Call(self._core, "egestor.webhooks.detalhar", {}, options)

    def cadastrar(
        self,
        dados: CadastroWebhook | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Webhook]:
        """Cadastrar webhook.

        Diz para onde mandar avisos, e de quê. A resposta traz a chave que virá em cada um.
        Repetida, faz outra vez.
        `POST /v1/webhooks`
        Manual `egestor`, linha 9594: Webhooks › Cadastrar.
        """
        return Call(self._core, "egestor.webhooks.cadastrar", {"body": dados}, options)


class Egestor(Client):
    """eGestor.

    Faz as chamadas e não envia nenhuma; impresso, não mostra segredo.
    - `url`: Só para outro servidor: https://v4.egestor.com.br/api responde também. Sem ele, o do manual.
    - `personal_token`: Gerado em Configurações, aba API. Dura, e vale pela senha.
    - `token`: Dado pela autenticação. Vale 15 minutos.
    - `refresh_token`: Dado com o token; serve uma vez só.
    - `client_id`: Identificação da aplicação, para quem usa o código de acesso.
    - `client_secret`: Segredo da aplicação.
    - `redirect_uri`: O da configuração da aplicação.
    - `user_agent`: Nome com que o programa se apresenta.
    - `calls_per_minute`: Quantas chamadas os fluxos fazem por minuto, no máximo. Sem este ajuste, as 60 do manual.
    """

    __slots__ = ("autenticacao", "empresa", "contatos", "categorias", "produtos", "ajuste_estoque", "servicos", "disponiveis", "formas_pagamento", "plano_contas", "config_trib", "recebimentos", "pagamentos", "compras", "vendas", "devolucoes", "boletos", "pix", "relatorios", "nfse", "nfe", "disco_virtual", "usuarios", "webhooks",)

    autenticacao: RecursoAutenticacao
    empresa: RecursoEmpresa
    contatos: RecursoContatos
    categorias: RecursoCategorias
    produtos: RecursoProdutos
    ajuste_estoque: RecursoAjusteEstoque
    servicos: RecursoServicos
    disponiveis: RecursoDisponiveis
    formas_pagamento: RecursoFormasPagamento
    plano_contas: RecursoPlanoContas
    config_trib: RecursoConfigTrib
    recebimentos: RecursoRecebimentos
    pagamentos: RecursoPagamentos
    compras: RecursoCompras
    vendas: RecursoVendas
    devolucoes: RecursoDevolucoes
    boletos: RecursoBoletos
    pix: RecursoPix
    relatorios: RecursoRelatorios
    nfse: RecursoNfse
    nfe: RecursoNfe
    disco_virtual: RecursoDiscoVirtual
    usuarios: RecursoUsuarios
    webhooks: RecursoWebhooks

    def __init__(
        self,
        *,
        url: str | None = None,
        personal_token: str | None = None,
        token: str | None = None,
        refresh_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        redirect_uri: str | None = None,
        user_agent: str | None = None,
        calls_per_minute: int | str | None = None,
        options: Options | None = None,
    ) -> None:
        settings = {
            "url": url,
            "personalToken": personal_token,
            "token": token,
            "refreshToken": refresh_token,
            "clientId": client_id,
            "clientSecret": client_secret,
            "redirectUri": redirect_uri,
            "userAgent": user_agent,
            "callsPerMinute": calls_per_minute,
        }
        self._bind(Core.of("egestor", settings, _SHAPES, options))

    def _bind(self, core: Core) -> None:
        self._core = core
        self.autenticacao = RecursoAutenticacao(core)
        self.empresa = RecursoEmpresa(core)
        self.contatos = RecursoContatos(core)
        self.categorias = RecursoCategorias(core)
        self.produtos = RecursoProdutos(core)
        self.ajuste_estoque = RecursoAjusteEstoque(core)
        self.servicos = RecursoServicos(core)
        self.disponiveis = RecursoDisponiveis(core)
        self.formas_pagamento = RecursoFormasPagamento(core)
        self.plano_contas = RecursoPlanoContas(core)
        self.config_trib = RecursoConfigTrib(core)
        self.recebimentos = RecursoRecebimentos(core)
        self.pagamentos = RecursoPagamentos(core)
        self.compras = RecursoCompras(core)
        self.vendas = RecursoVendas(core)
        self.devolucoes = RecursoDevolucoes(core)
        self.boletos = RecursoBoletos(core)
        self.pix = RecursoPix(core)
        self.relatorios = RecursoRelatorios(core)
        self.nfse = RecursoNfse(core)
        self.nfe = RecursoNfe(core)
        self.disco_virtual = RecursoDiscoVirtual(core)
        self.usuarios = RecursoUsuarios(core)
        self.webhooks = RecursoWebhooks(core)

    def com_token(self, token: str) -> Egestor:
        """O mesmo cliente, com este token."""
        client = object.__new__(Egestor)
        client._bind(self._core.replace("token", token))
        return client
