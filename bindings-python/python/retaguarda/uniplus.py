# Generated from the catalog by `cargo xtask gen`. Do not edit.
"""Uniplus: what is sent, what is read, and the client."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ._engine import Record, Shapes
from ._face import Call, Client, Core, ListCall, Model, Prepared, Resource, filtered, given
from ._options import Cursor, Options

if TYPE_CHECKING:
    from ._flow import ChangesFlow, ListFlow, PartsFlow

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

__all__ = [
    "Dav",
    "DavEnviado",
    "DavsConsultarFiltros",
    "DocumentosFinanceirosConsultarFiltros",
    "Ean",
    "EanEnviado",
    "EansConsultarFiltros",
    "Embalagem",
    "EmbalagemEnviado",
    "EmbalagensConsultarFiltros",
    "Entidade",
    "EntidadeEnviado",
    "EntidadeExistente",
    "EntidadesConsultarFiltros",
    "EnvioDav",
    "EnvioEan",
    "EnvioEmbalagem",
    "EnvioEntidade",
    "EnvioEntidadeExistente",
    "EnvioOrdemServico",
    "EnvioProduto",
    "EnvioProdutoExistente",
    "EnvioRegistroProducao",
    "EnvioSaldoEstoque",
    "EnvioSaldoEstoqueV1",
    "EnvioVariacao",
    "ItemDav",
    "ItemDavEnviado",
    "ItensNotaEntradaConsultarCompraFiltros",
    "ItensNotaEntradaConsultarFiltros",
    "ItensOrdemServico",
    "ItensVendaConsultarFiltros",
    "OrdensServicoConsultarFiltros",
    "PedidoDeToken",
    "PrecoFilial",
    "PrecoFilialEnviado",
    "PrecoPauta",
    "PrecosFilial",
    "PrecosProduto",
    "Produto",
    "ProdutoEnviado",
    "ProdutoExistente",
    "ProdutosConsultarFiltros",
    "RecursoAutenticacao",
    "RecursoContasGourmet",
    "RecursoDavs",
    "RecursoDocumentosFinanceiros",
    "RecursoEans",
    "RecursoEmbalagens",
    "RecursoEntidades",
    "RecursoGrupos",
    "RecursoItensNotaEntrada",
    "RecursoItensVenda",
    "RecursoMovimentacoesEstoque",
    "RecursoOcorrencias",
    "RecursoOrdensServico",
    "RecursoProdutos",
    "RecursoRegistrosProducao",
    "RecursoSaldos",
    "RecursoSaldosV2",
    "RecursoServidor",
    "RecursoTabelas",
    "RecursoTiposDocumentoFinanceiro",
    "RecursoVariacoes",
    "RecursoVendas",
    "RegistrosProducaoConsultarFiltros",
    "SaldoEstoque",
    "SaldoEstoqueEnviado",
    "SaldoEstoqueV1",
    "SaldoEstoqueV1Enviado",
    "SaldoVariacao",
    "StatusOrdemServico",
    "TokenDeAcesso",
    "Uniplus",
    "Variacao",
    "VariacaoEnviado",
    "VariacaoItem",
    "VariacaoItemEnviado",
    "VariacoesConsultarFiltros",
    "VendasConsultarFiltros",
]


class PedidoDeToken(TypedDict):
    """O pedido de um token de acesso."""

    grant_type: NotRequired[Literal["client_credentials"]]
    """Concessão.

    Como o token é pedido: sempre o mesmo, e vai sem que a chamada o diga.
    `"client_credentials"` pelo código de autorização da conta.
    """
    scope: NotRequired[Literal["public-api"] | None]
    """Escopo.

    Para que serve o token. A maioria das integrações o envia.
    `"public-api"` a API pública.
    """


class EnvioEntidade(TypedDict):
    """Uma entidade a cadastrar."""

    entidade: EntidadeEnviado
    """Entidade.

    A entidade a cadastrar.
    """


class EntidadeEnviado(TypedDict):
    """Um cliente, fornecedor, transportadora, vendedor, técnico ou fabricante. O que se grava substitui o registro inteiro."""

    bairro: NotRequired[str | None]
    """Bairro.

    Bairro do endereço principal.
    Até 50 caracteres.
    """
    bairroCobranca: NotRequired[str | None]
    """Bairro (cobrança).

    Bairro do endereço de cobrança.
    Até 50 caracteres.
    """
    bairroEntrega: NotRequired[str | None]
    """Bairro (entrega).

    Bairro do endereço de entrega.
    Até 50 caracteres.
    """
    celular: NotRequired[str | None]
    """Celular.

    Telefone celular.
    Até 40 caracteres.
    """
    celularEntrega: NotRequired[str | None]
    """Celular (entrega).

    Celular de quem recebe a entrega.
    Até 40 caracteres.
    """
    cep: NotRequired[str | None]
    """CEP.

    CEP do endereço principal.
    Até 10 caracteres.
    """
    cepCobranca: NotRequired[str | None]
    """CEP (cobrança).

    CEP do endereço de cobrança.
    Até 10 caracteres.
    """
    cepEntrega: NotRequired[str | None]
    """CEP (entrega).

    CEP do endereço de entrega: um caractere a menos que os outros.
    Até 9 caracteres.
    """
    cidade: NotRequired[str | None]
    """Cidade.

    Cidade do endereço principal.
    Até 100 caracteres.
    """
    cidadeCobranca: NotRequired[str | None]
    """Cidade (cobrança).

    Cidade do endereço de cobrança.
    Até 100 caracteres.
    """
    cidadeEntrega: NotRequired[str | None]
    """Cidade (entrega).

    Cidade do endereço de entrega.
    Até 100 caracteres.
    """
    cnpjCpf: NotRequired[str | None]
    """CNPJ ou CPF.

    CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado.
    Até 18 caracteres.
    """
    codigo: NotRequired[str | None]
    """Código.

    Código da entidade. O manual o diz obrigatório e também que, em branco, o sistema o numera. Nos DAVs cabem 14 caracteres.
    Até 10 caracteres.
    """
    complemento: NotRequired[str | None]
    """Complemento.

    Complemento do endereço principal.
    Até 50 caracteres.
    """
    complementoCobranca: NotRequired[str | None]
    """Complemento (cobrança).

    Complemento do endereço de cobrança.
    Até 50 caracteres.
    """
    complementoEntrega: NotRequired[str | None]
    """Complemento (entrega).

    Complemento do endereço de entrega.
    Até 50 caracteres.
    """
    conjuge: NotRequired[str | None]
    """Cônjuge.

    Nome do cônjuge.
    Até 50 caracteres.
    """
    contatoCobranca: NotRequired[str | None]
    """Contato (cobrança).

    Com quem falar sobre a cobrança.
    Até 50 caracteres.
    """
    contatoEntrega: NotRequired[str | None]
    """Contato (entrega).

    Com quem falar sobre a entrega.
    Até 50 caracteres.
    """
    dataNascimento: NotRequired[date | str | None]
    """Data de nascimento.

    Data de nascimento.
    `AAAA-MM-DD`.
    """
    email: NotRequired[str | None]
    """E-mail.

    Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram.
    Até 50 caracteres.
    """
    emailEntrega: NotRequired[str | None]
    """E-mail (entrega).

    E-mail de quem recebe a entrega.
    Até 50 caracteres.
    """
    endereco: NotRequired[str | None]
    """Endereço.

    Logradouro do endereço principal, sem o número.
    Até 50 caracteres.
    """
    enderecoCobranca: NotRequired[str | None]
    """Endereço (cobrança).

    Logradouro do endereço de cobrança.
    Até 50 caracteres.
    """
    enderecoEntrega: NotRequired[str | None]
    """Endereço (entrega).

    Logradouro do endereço de entrega.
    Até 50 caracteres.
    """
    estado: NotRequired[str | None]
    """UF.

    Estado do endereço principal, em duas letras.
    Até 2 caracteres.
    """
    estadoCivil: NotRequired[Literal[0, 1, 2, 3, 4, 5, 6] | None]
    """Estado civil.

    Estado civil, de 0 a 6.
    `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
    """
    estadoCobranca: NotRequired[str | None]
    """UF (cobrança).

    Estado do endereço de cobrança, em duas letras.
    Até 2 caracteres.
    """
    estadoEntrega: NotRequired[str | None]
    """UF (entrega).

    Estado do endereço de entrega, em duas letras.
    Até 2 caracteres.
    """
    extra1: NotRequired[str | None]
    """Campo extra 1.

    Campo livre.
    Até 512 caracteres.
    """
    extra2: NotRequired[str | None]
    """Campo extra 2.

    Campo livre.
    Até 512 caracteres.
    """
    extra3: NotRequired[str | None]
    """Campo extra 3.

    Campo livre.
    Até 512 caracteres.
    """
    extra4: NotRequired[str | None]
    """Campo extra 4.

    Campo livre.
    Até 512 caracteres.
    """
    extra5: NotRequired[str | None]
    """Campo extra 5.

    Campo livre.
    Até 512 caracteres.
    """
    extra6: NotRequired[str | None]
    """Campo extra 6.

    Campo livre.
    Até 512 caracteres.
    """
    fax: NotRequired[str | None]
    """Fax.

    Número de fax.
    Até 40 caracteres.
    """
    faxEntrega: NotRequired[str | None]
    """Fax (entrega).

    Fax de quem recebe a entrega.
    Até 40 caracteres.
    """
    inativo: NotRequired[Literal[0, 1] | None]
    """Inativo.

    Se a entidade está fora de uso.
    `0` ativo, `1` inativo.
    """
    inscricaoEstadual: NotRequired[str | None]
    """Inscrição estadual.

    Inscrição estadual.
    Até 50 caracteres.
    """
    limiteCredito: NotRequired[Decimal | float | str | None]
    """Limite de crédito.

    Até quanto a entidade pode comprar a prazo.
    Até 2 casas decimais.
    """
    mae: NotRequired[str | None]
    """Mãe.

    Nome da mãe.
    Até 50 caracteres.
    """
    nome: str
    """Nome.

    Nome, ou nome fantasia.
    Até 50 caracteres.
    """
    nomeContato: NotRequired[str | None]
    """Contato.

    Com quem falar.
    Até 50 caracteres.
    """
    numeroCobranca: NotRequired[str | None]
    """Número (cobrança).

    Número do endereço de cobrança.
    Até 6 caracteres.
    """
    numeroEndereco: NotRequired[str | None]
    """Número.

    Número do endereço principal.
    Até 6 caracteres.
    """
    numeroEntrega: NotRequired[str | None]
    """Número (entrega).

    Número do endereço de entrega.
    Até 6 caracteres.
    """
    observacao: NotRequired[str | None]
    """Observação.

    Texto livre.
    Até 4096 caracteres.
    """
    pai: NotRequired[str | None]
    """Pai.

    Nome do pai.
    Até 50 caracteres.
    """
    profissao: NotRequired[str | None]
    """Profissão.

    Profissão.
    Até 50 caracteres.
    """
    razaoSocial: NotRequired[str | None]
    """Razão social.

    Razão social.
    Até 50 caracteres.
    """
    renda: NotRequired[Decimal | float | str | None]
    """Renda.

    Renda.
    Até 2 casas decimais.
    """
    rg: NotRequired[str | None]
    """RG.

    Documento de identidade.
    Até 20 caracteres.
    """
    telefone: NotRequired[str | None]
    """Telefone.

    Telefone fixo.
    Até 40 caracteres.
    """
    telefoneEntrega: NotRequired[str | None]
    """Telefone (entrega).

    Telefone de quem recebe a entrega.
    Até 40 caracteres.
    """
    tipo: str | int
    """Tipo.

    O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número.
    Até 20 caracteres.
    """
    usuario: NotRequired[str | None]
    """Usuário.

    Usuário do sistema ligado à entidade.
    Até 10 caracteres.
    """
    creditoRestrito: NotRequired[Literal[0, 1] | None]
    """Crédito restrito.

    Se a entidade está bloqueada.
    `0` não, `1` sim.
    """


class EnvioEntidadeExistente(TypedDict):
    """Uma entidade a atualizar."""

    entidade: EntidadeExistente
    """Entidade.

    A entidade a gravar de novo.
    """


class EntidadeExistente(TypedDict):
    """Uma entidade que já existe, com todos os seus campos: o que falta se perde."""

    bairro: NotRequired[str | None]
    """Bairro.

    Bairro do endereço principal.
    Até 50 caracteres.
    """
    bairroCobranca: NotRequired[str | None]
    """Bairro (cobrança).

    Bairro do endereço de cobrança.
    Até 50 caracteres.
    """
    bairroEntrega: NotRequired[str | None]
    """Bairro (entrega).

    Bairro do endereço de entrega.
    Até 50 caracteres.
    """
    celular: NotRequired[str | None]
    """Celular.

    Telefone celular.
    Até 40 caracteres.
    """
    celularEntrega: NotRequired[str | None]
    """Celular (entrega).

    Celular de quem recebe a entrega.
    Até 40 caracteres.
    """
    cep: NotRequired[str | None]
    """CEP.

    CEP do endereço principal.
    Até 10 caracteres.
    """
    cepCobranca: NotRequired[str | None]
    """CEP (cobrança).

    CEP do endereço de cobrança.
    Até 10 caracteres.
    """
    cepEntrega: NotRequired[str | None]
    """CEP (entrega).

    CEP do endereço de entrega: um caractere a menos que os outros.
    Até 9 caracteres.
    """
    cidade: NotRequired[str | None]
    """Cidade.

    Cidade do endereço principal.
    Até 100 caracteres.
    """
    cidadeCobranca: NotRequired[str | None]
    """Cidade (cobrança).

    Cidade do endereço de cobrança.
    Até 100 caracteres.
    """
    cidadeEntrega: NotRequired[str | None]
    """Cidade (entrega).

    Cidade do endereço de entrega.
    Até 100 caracteres.
    """
    cnpjCpf: NotRequired[str | None]
    """CNPJ ou CPF.

    CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado.
    Até 18 caracteres.
    """
    codigo: str
    """Código.

    Código da entidade.
    Até 10 caracteres.
    """
    complemento: NotRequired[str | None]
    """Complemento.

    Complemento do endereço principal.
    Até 50 caracteres.
    """
    complementoCobranca: NotRequired[str | None]
    """Complemento (cobrança).

    Complemento do endereço de cobrança.
    Até 50 caracteres.
    """
    complementoEntrega: NotRequired[str | None]
    """Complemento (entrega).

    Complemento do endereço de entrega.
    Até 50 caracteres.
    """
    conjuge: NotRequired[str | None]
    """Cônjuge.

    Nome do cônjuge.
    Até 50 caracteres.
    """
    contatoCobranca: NotRequired[str | None]
    """Contato (cobrança).

    Com quem falar sobre a cobrança.
    Até 50 caracteres.
    """
    contatoEntrega: NotRequired[str | None]
    """Contato (entrega).

    Com quem falar sobre a entrega.
    Até 50 caracteres.
    """
    dataNascimento: NotRequired[date | str | None]
    """Data de nascimento.

    Data de nascimento.
    `AAAA-MM-DD`.
    """
    email: NotRequired[str | None]
    """E-mail.

    Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram.
    Até 50 caracteres.
    """
    emailEntrega: NotRequired[str | None]
    """E-mail (entrega).

    E-mail de quem recebe a entrega.
    Até 50 caracteres.
    """
    endereco: NotRequired[str | None]
    """Endereço.

    Logradouro do endereço principal, sem o número.
    Até 50 caracteres.
    """
    enderecoCobranca: NotRequired[str | None]
    """Endereço (cobrança).

    Logradouro do endereço de cobrança.
    Até 50 caracteres.
    """
    enderecoEntrega: NotRequired[str | None]
    """Endereço (entrega).

    Logradouro do endereço de entrega.
    Até 50 caracteres.
    """
    estado: NotRequired[str | None]
    """UF.

    Estado do endereço principal, em duas letras.
    Até 2 caracteres.
    """
    estadoCivil: NotRequired[Literal[0, 1, 2, 3, 4, 5, 6] | None]
    """Estado civil.

    Estado civil, de 0 a 6.
    `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
    """
    estadoCobranca: NotRequired[str | None]
    """UF (cobrança).

    Estado do endereço de cobrança, em duas letras.
    Até 2 caracteres.
    """
    estadoEntrega: NotRequired[str | None]
    """UF (entrega).

    Estado do endereço de entrega, em duas letras.
    Até 2 caracteres.
    """
    extra1: NotRequired[str | None]
    """Campo extra 1.

    Campo livre.
    Até 512 caracteres.
    """
    extra2: NotRequired[str | None]
    """Campo extra 2.

    Campo livre.
    Até 512 caracteres.
    """
    extra3: NotRequired[str | None]
    """Campo extra 3.

    Campo livre.
    Até 512 caracteres.
    """
    extra4: NotRequired[str | None]
    """Campo extra 4.

    Campo livre.
    Até 512 caracteres.
    """
    extra5: NotRequired[str | None]
    """Campo extra 5.

    Campo livre.
    Até 512 caracteres.
    """
    extra6: NotRequired[str | None]
    """Campo extra 6.

    Campo livre.
    Até 512 caracteres.
    """
    fax: NotRequired[str | None]
    """Fax.

    Número de fax.
    Até 40 caracteres.
    """
    faxEntrega: NotRequired[str | None]
    """Fax (entrega).

    Fax de quem recebe a entrega.
    Até 40 caracteres.
    """
    inativo: NotRequired[Literal[0, 1] | None]
    """Inativo.

    Se a entidade está fora de uso.
    `0` ativo, `1` inativo.
    """
    inscricaoEstadual: NotRequired[str | None]
    """Inscrição estadual.

    Inscrição estadual.
    Até 50 caracteres.
    """
    limiteCredito: NotRequired[Decimal | float | str | None]
    """Limite de crédito.

    Até quanto a entidade pode comprar a prazo.
    Até 2 casas decimais.
    """
    mae: NotRequired[str | None]
    """Mãe.

    Nome da mãe.
    Até 50 caracteres.
    """
    nome: str
    """Nome.

    Nome, ou nome fantasia.
    Até 50 caracteres.
    """
    nomeContato: NotRequired[str | None]
    """Contato.

    Com quem falar.
    Até 50 caracteres.
    """
    numeroCobranca: NotRequired[str | None]
    """Número (cobrança).

    Número do endereço de cobrança.
    Até 6 caracteres.
    """
    numeroEndereco: NotRequired[str | None]
    """Número.

    Número do endereço principal.
    Até 6 caracteres.
    """
    numeroEntrega: NotRequired[str | None]
    """Número (entrega).

    Número do endereço de entrega.
    Até 6 caracteres.
    """
    observacao: NotRequired[str | None]
    """Observação.

    Texto livre.
    Até 4096 caracteres.
    """
    pai: NotRequired[str | None]
    """Pai.

    Nome do pai.
    Até 50 caracteres.
    """
    profissao: NotRequired[str | None]
    """Profissão.

    Profissão.
    Até 50 caracteres.
    """
    razaoSocial: NotRequired[str | None]
    """Razão social.

    Razão social.
    Até 50 caracteres.
    """
    renda: NotRequired[Decimal | float | str | None]
    """Renda.

    Renda.
    Até 2 casas decimais.
    """
    rg: NotRequired[str | None]
    """RG.

    Documento de identidade.
    Até 20 caracteres.
    """
    telefone: NotRequired[str | None]
    """Telefone.

    Telefone fixo.
    Até 40 caracteres.
    """
    telefoneEntrega: NotRequired[str | None]
    """Telefone (entrega).

    Telefone de quem recebe a entrega.
    Até 40 caracteres.
    """
    tipo: str | int
    """Tipo.

    O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número.
    Até 20 caracteres.
    """
    usuario: NotRequired[str | None]
    """Usuário.

    Usuário do sistema ligado à entidade.
    Até 10 caracteres.
    """
    creditoRestrito: NotRequired[Literal[0, 1] | None]
    """Crédito restrito.

    Se a entidade está bloqueada.
    `0` não, `1` sim.
    """


class EnvioProduto(TypedDict):
    """Um produto a cadastrar."""

    produto: ProdutoEnviado
    """Produto.

    O produto a cadastrar.
    """


class ProdutoEnviado(TypedDict):
    """Um produto ou serviço. O que se grava substitui o registro inteiro, e o que se lê nem sempre pode ser gravado como veio."""

    aliquotaCofins: NotRequired[Decimal | float | str | None]
    """Alíquota da Cofins (saída).

    Alíquota da Cofins na saída.
    Até 2 casas decimais.
    """
    aliquotaCofinsEntrada: NotRequired[Decimal | float | str | None]
    """Alíquota da Cofins (entrada).

    Alíquota da Cofins na entrada.
    Até 4 casas decimais.
    """
    aliquotaICMS: NotRequired[Decimal | float | str | None]
    """Alíquota do ICMS.

    Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam.
    Até 2 casas decimais.
    """
    aliquotaIPI: NotRequired[Decimal | float | str | None]
    """Alíquota do IPI.

    Alíquota do IPI.
    Até 2 casas decimais.
    """
    aliquotaPis: NotRequired[Decimal | float | str | None]
    """Alíquota do PIS (saída).

    Alíquota do PIS na saída.
    Até 2 casas decimais.
    """
    aliquotaPisEntrada: NotRequired[Decimal | float | str | None]
    """Alíquota do PIS (entrada).

    Alíquota do PIS na entrada.
    Até 4 casas decimais.
    """
    alturaShop: NotRequired[Decimal | float | str | None]
    """Altura (Shop).

    Altura no Uniplus Shop.
    Até 1 casas decimais.
    """
    caminhoImagem: NotRequired[str | None]
    """Imagem.

    Caminho de um arquivo de imagem no computador do sistema.
    Até 200 caracteres.
    """
    casasDecimais: NotRequired[int | str | None]
    """Casas decimais.

    Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0.
    Inteiro.
    """
    cest: NotRequired[str | None]
    """CEST.

    Código CEST.
    Até 10 caracteres.
    """
    codigo: NotRequired[str | None]
    """Código.

    Código do produto. O manual o diz obrigatório e também que, em branco, o sistema o numera. Aqui cabem 20 caracteres; em EANs, variações, saldos e DAVs, 14.
    Até 20 caracteres.
    """
    codigoCfopEntrada: NotRequired[str | None]
    """CFOP de entrada.

    CFOP de entrada dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaDevolucaoExterna: NotRequired[str | None]
    """CFOP de devolução de entrada (externa).

    CFOP de devolução de entrada de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaDevolucaoInterna: NotRequired[str | None]
    """CFOP de devolução de entrada (interna).

    CFOP de devolução de entrada dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaExterna: NotRequired[str | None]
    """CFOP de entrada (externa).

    CFOP de entrada de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaTransfExterna: NotRequired[str | None]
    """CFOP de transferência de entrada (externa).

    CFOP de transferência recebida de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaTransfInterna: NotRequired[str | None]
    """CFOP de transferência de entrada (interna).

    CFOP de transferência recebida dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaida: NotRequired[str | None]
    """CFOP de saída.

    CFOP de saída dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaDevolucaoExterna: NotRequired[str | None]
    """CFOP de devolução de saída (externa).

    CFOP de devolução de saída para outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaDevolucaoInterna: NotRequired[str | None]
    """CFOP de devolução de saída (interna).

    CFOP de devolução de saída dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaExterna: NotRequired[str | None]
    """CFOP de saída (externa).

    CFOP de saída para outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaTransfExterna: NotRequired[str | None]
    """CFOP de transferência de saída (externa).

    CFOP de transferência enviada a outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaTransfInterna: NotRequired[str | None]
    """CFOP de transferência de saída (interna).

    CFOP de transferência enviada dentro do estado.
    Até 6 caracteres.
    """
    codigoFabricante: NotRequired[str | None]
    """Fabricante.

    Código da entidade que fabrica.
    Até 10 caracteres.
    """
    codigoFornecedor: NotRequired[str | None]
    """Fornecedor.

    Código da entidade que fornece.
    Até 10 caracteres.
    """
    codigoGrupoProduto: NotRequired[str | None]
    """Grupo.

    Código do grupo de produtos.
    Até 30 caracteres.
    """
    codigoLeiComplementar: NotRequired[str | None]
    """Lei complementar.

    Código do serviço na lei complementar.
    Até 10 caracteres.
    """
    codigoReceitaSemContribuicao: NotRequired[str | None]
    """Receita sem contribuição.

    Código da receita sem contribuição.
    Até 10 caracteres.
    """
    comprimentoShop: NotRequired[Decimal | float | str | None]
    """Comprimento (Shop).

    Comprimento no Uniplus Shop.
    Até 1 casas decimais.
    """
    cstPisCofins: NotRequired[str | None]
    """CST de PIS e Cofins (saída).

    CST de PIS e Cofins na saída.
    Até 2 caracteres.
    """
    cstPisCofinsEntrada: NotRequired[str | None]
    """CST de PIS e Cofins (entrada).

    CST de PIS e Cofins na entrada.
    Até 2 caracteres.
    """
    currentTimeMillis: NotRequired[int | str | None]
    """Última alteração.

    Quando o registro mudou, em milissegundos desde 1970. Serve de filtro.
    Inteiro.
    """
    custo: NotRequired[Decimal | float | str | None]
    """Custo.

    Custo do produto.
    Até 6 casas decimais.
    """
    custoMedioInicial: NotRequired[Decimal | float | str | None]
    """Custo médio inicial.

    Custo médio de partida.
    Até 6 casas decimais.
    """
    descricaoShop: NotRequired[str | None]
    """Descrição (Shop).

    Descrição no Uniplus Shop.
    Até 4096 caracteres.
    """
    ean: NotRequired[str | None]
    """EAN.

    Código de barras principal.
    Até 20 caracteres.
    """
    enviaECommerce: NotRequired[Literal[0, 1] | None]
    """Enviar ao e-commerce.

    Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é.
    `0` não, `1` sim.
    """
    exigibilidadeIss: NotRequired[int | str | None]
    """Exigibilidade do ISS.

    Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa.
    Inteiro de 0 a 9.
    """
    extra1: NotRequired[str | None]
    """Campo extra 1.

    Campo livre.
    Até 50 caracteres.
    """
    extra2: NotRequired[str | None]
    """Campo extra 2.

    Campo livre.
    Até 50 caracteres.
    """
    extra3: NotRequired[str | None]
    """Campo extra 3.

    Campo livre.
    Até 50 caracteres.
    """
    extra4: NotRequired[str | None]
    """Campo extra 4.

    Campo livre.
    Até 50 caracteres.
    """
    extra5: NotRequired[str | None]
    """Campo extra 5.

    Campo livre.
    Até 50 caracteres.
    """
    extra6: NotRequired[str | None]
    """Campo extra 6.

    Campo livre.
    Até 50 caracteres.
    """
    iat: NotRequired[Literal["A", "T"] | None]
    """IAT.

    Como se arredonda o valor.
    `"A"` arredondamento, `"T"` truncamento.
    """
    imagens: NotRequired[Any]
    """Imagens.

    As imagens do produto, só na leitura; o manual não mostra o formato.
    """
    inativo: NotRequired[Literal[0, 1] | None]
    """Inativo.

    Se o produto está fora de uso.
    `0` ativo, `1` inativo.
    """
    infoShop: NotRequired[str | None]
    """Informações (Shop).

    Informações no Uniplus Shop.
    Até 4096 caracteres.
    """
    informacaoAdicional: NotRequired[str | None]
    """Informação adicional.

    Texto que acompanha o produto.
    Até 500 caracteres.
    """
    informarDimensoes: NotRequired[Literal[0, 1] | None]
    """Informar dimensões.

    Se as dimensões são pedidas.
    `0` não, `1` sim.
    """
    ippt: NotRequired[Literal["P", "T"] | None]
    """IPPT.

    Quem fabrica o produto.
    `"P"` fabricação própria, `"T"` fabricação por terceiros.
    """
    larguraShop: NotRequired[Decimal | float | str | None]
    """Largura (Shop).

    Largura no Uniplus Shop.
    Até 1 casas decimais.
    """
    lucroBruto: NotRequired[Decimal | float | str | None]
    """Lucro.

    Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta.
    Até 2 casas decimais.
    """
    ncm: NotRequired[str | None]
    """NCM.

    Código NCM, com a máscara que tiver.
    Até 10 caracteres.
    """
    nome: str
    """Nome.

    Nome do produto.
    Até 120 caracteres.
    """
    nomeEcf: NotRequired[str | None]
    """Nome no cupom.

    Nome no cupom fiscal.
    Até 120 caracteres.
    """
    nomeFornecedor: NotRequired[str | None]
    """Nome do fornecedor.

    Nome de quem fornece.
    Até 50 caracteres.
    """
    nomeGrupoProduto: NotRequired[str | None]
    """Nome do grupo.

    Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL.
    Até 40 caracteres.
    """
    numeroSerie: NotRequired[Literal[0, 1] | None]
    """Número de série.

    Se o produto é controlado por número de série.
    `0` não, `1` sim.
    """
    observacao: NotRequired[str | None]
    """Observação.

    Texto livre.
    Até 4096 caracteres.
    """
    origem: NotRequired[Literal[0, 1] | None]
    """Origem.

    De onde o produto vem.
    `0` nacional, `1` importado.
    """
    pesavel: NotRequired[Literal[0, 1] | None]
    """Pesável.

    Se o produto é vendido por peso.
    `0` não se vende por peso, `1` vende-se por peso.
    """
    peso: NotRequired[Decimal | float | str | None]
    """Peso.

    Peso do produto.
    Até 3 casas decimais.
    """
    pesoShop: NotRequired[Decimal | float | str | None]
    """Peso (Shop).

    Peso no Uniplus Shop.
    Até 3 casas decimais.
    """
    preco: Decimal | float | str
    """Preço.

    Preço de venda.
    Até 6 casas decimais.
    """
    precoPauta1: NotRequired[Decimal | float | str | None]
    """Preço da pauta 1.

    Preço na tabela 1.
    Até 6 casas decimais.
    """
    precoPauta2: NotRequired[Decimal | float | str | None]
    """Preço da pauta 2.

    Preço na tabela 2.
    Até 6 casas decimais.
    """
    precoPauta3: NotRequired[Decimal | float | str | None]
    """Preço da pauta 3.

    Preço na tabela 3.
    Até 6 casas decimais.
    """
    precoPauta4: NotRequired[Decimal | float | str | None]
    """Preço da pauta 4.

    Preço na tabela 4.
    Até 6 casas decimais.
    """
    precos: NotRequired[Sequence[PrecoFilialEnviado] | None]
    """Preços por filial.

    Os preços de cada filial, onde são diferentes.
    """
    referencia: NotRequired[str | None]
    """Referência.

    Referência do produto.
    Até 20 caracteres.
    """
    situacaoTributaria: NotRequired[str | None]
    """Situação tributária.

    Código da situação tributária.
    Até 3 caracteres.
    """
    situacaoTributariaSN: NotRequired[str | None]
    """Situação no Simples (NF-e).

    Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
    Até 3 caracteres.
    """
    tipoProduto: NotRequired[Literal["00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "99"] | None]
    """Tipo do produto.

    Para que o produto serve, como no SPED.
    `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
    """
    tipoRegistro: NotRequired[Literal["P", "S"] | None]
    """Produto ou serviço.

    P ou S.
    `"P"` produto, `"S"` serviço.
    """
    tributacaoEspecial: NotRequired[str | None]
    """Tributação especial.

    Código da tributação especial.
    Até 10 caracteres.
    """
    tributacaoEspecialNfceSat: NotRequired[str | None]
    """Tributação especial (NFC-e e SAT).

    Situação tributária especial para NFC-e e SAT.
    Até 3 caracteres.
    """
    tributacaoICMS: NotRequired[Literal["T", "N", "I", "F", "S", "NS", "IS", "FS"] | None]
    """Tributação do ICMS.

    Como o ICMS incide; os serviços têm códigos próprios.
    `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
    """
    tributacaoSN: NotRequired[str | None]
    """Situação no Simples (NFC-e e SAT).

    Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
    Até 3 caracteres.
    """
    unidadeMedida: str
    """Unidade de medida.

    Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória.
    Até 3 caracteres.
    """
    tipoVolume: NotRequired[Literal[1, 2] | None]
    """Tipo de volume.

    O que se conta ao transportar.
    `1` volumes, `2` embalagem.
    """
    quantidadeVolume: NotRequired[int | str | None]
    """Quantidade de volumes.

    Quantos volumes ou embalagens.
    Inteiro de 0 a 99.
    """
    possuiVariacao: NotRequired[Literal[0, 1] | None]
    """Possui variação.

    Se o produto tem variações, como cor e tamanho.
    `0` não, `1` sim.
    """
    enviarOutrosECommerce: NotRequired[Literal[0, 1] | None]
    """Enviar a outro e-commerce.

    Se o produto vai para um comércio eletrônico integrado.
    `0` não, `1` sim.
    """
    possuiLote: NotRequired[Literal[0, 1] | None]
    """Possui lote.

    Se o produto é controlado por lote.
    `0` não, `1` sim.
    """
    kit: NotRequired[Literal[0, 1] | None]
    """Kit.

    Se o produto é um kit.
    `0` não, `1` sim.
    """


class PrecoFilialEnviado(TypedDict):
    """O preço de um produto em uma filial."""

    filial: str | int
    """Filial.

    Código da filial em que o preço vale.
    Até 4 caracteres.
    """
    preco: Decimal | float | str
    """Preço.

    Preço de venda na filial.
    Até 6 casas decimais.
    """


class EnvioProdutoExistente(TypedDict):
    """Um produto a atualizar."""

    produto: ProdutoExistente
    """Produto.

    O produto a gravar de novo.
    """


class ProdutoExistente(TypedDict):
    """Um produto que já existe, com todos os seus campos: o que falta se perde."""

    aliquotaCofins: NotRequired[Decimal | float | str | None]
    """Alíquota da Cofins (saída).

    Alíquota da Cofins na saída.
    Até 2 casas decimais.
    """
    aliquotaCofinsEntrada: NotRequired[Decimal | float | str | None]
    """Alíquota da Cofins (entrada).

    Alíquota da Cofins na entrada.
    Até 4 casas decimais.
    """
    aliquotaICMS: NotRequired[Decimal | float | str | None]
    """Alíquota do ICMS.

    Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam.
    Até 2 casas decimais.
    """
    aliquotaIPI: NotRequired[Decimal | float | str | None]
    """Alíquota do IPI.

    Alíquota do IPI.
    Até 2 casas decimais.
    """
    aliquotaPis: NotRequired[Decimal | float | str | None]
    """Alíquota do PIS (saída).

    Alíquota do PIS na saída.
    Até 2 casas decimais.
    """
    aliquotaPisEntrada: NotRequired[Decimal | float | str | None]
    """Alíquota do PIS (entrada).

    Alíquota do PIS na entrada.
    Até 4 casas decimais.
    """
    alturaShop: NotRequired[Decimal | float | str | None]
    """Altura (Shop).

    Altura no Uniplus Shop.
    Até 1 casas decimais.
    """
    caminhoImagem: NotRequired[str | None]
    """Imagem.

    Caminho de um arquivo de imagem no computador do sistema.
    Até 200 caracteres.
    """
    casasDecimais: NotRequired[int | str | None]
    """Casas decimais.

    Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0.
    Inteiro.
    """
    cest: NotRequired[str | None]
    """CEST.

    Código CEST.
    Até 10 caracteres.
    """
    codigo: str
    """Código.

    Código do produto.
    Até 20 caracteres.
    """
    codigoCfopEntrada: NotRequired[str | None]
    """CFOP de entrada.

    CFOP de entrada dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaDevolucaoExterna: NotRequired[str | None]
    """CFOP de devolução de entrada (externa).

    CFOP de devolução de entrada de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaDevolucaoInterna: NotRequired[str | None]
    """CFOP de devolução de entrada (interna).

    CFOP de devolução de entrada dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaExterna: NotRequired[str | None]
    """CFOP de entrada (externa).

    CFOP de entrada de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaTransfExterna: NotRequired[str | None]
    """CFOP de transferência de entrada (externa).

    CFOP de transferência recebida de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaTransfInterna: NotRequired[str | None]
    """CFOP de transferência de entrada (interna).

    CFOP de transferência recebida dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaida: NotRequired[str | None]
    """CFOP de saída.

    CFOP de saída dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaDevolucaoExterna: NotRequired[str | None]
    """CFOP de devolução de saída (externa).

    CFOP de devolução de saída para outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaDevolucaoInterna: NotRequired[str | None]
    """CFOP de devolução de saída (interna).

    CFOP de devolução de saída dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaExterna: NotRequired[str | None]
    """CFOP de saída (externa).

    CFOP de saída para outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaTransfExterna: NotRequired[str | None]
    """CFOP de transferência de saída (externa).

    CFOP de transferência enviada a outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaTransfInterna: NotRequired[str | None]
    """CFOP de transferência de saída (interna).

    CFOP de transferência enviada dentro do estado.
    Até 6 caracteres.
    """
    codigoFabricante: NotRequired[str | None]
    """Fabricante.

    Código da entidade que fabrica.
    Até 10 caracteres.
    """
    codigoFornecedor: NotRequired[str | None]
    """Fornecedor.

    Código da entidade que fornece.
    Até 10 caracteres.
    """
    codigoGrupoProduto: NotRequired[str | None]
    """Grupo.

    Código do grupo de produtos.
    Até 30 caracteres.
    """
    codigoLeiComplementar: NotRequired[str | None]
    """Lei complementar.

    Código do serviço na lei complementar.
    Até 10 caracteres.
    """
    codigoReceitaSemContribuicao: NotRequired[str | None]
    """Receita sem contribuição.

    Código da receita sem contribuição.
    Até 10 caracteres.
    """
    comprimentoShop: NotRequired[Decimal | float | str | None]
    """Comprimento (Shop).

    Comprimento no Uniplus Shop.
    Até 1 casas decimais.
    """
    cstPisCofins: NotRequired[str | None]
    """CST de PIS e Cofins (saída).

    CST de PIS e Cofins na saída.
    Até 2 caracteres.
    """
    cstPisCofinsEntrada: NotRequired[str | None]
    """CST de PIS e Cofins (entrada).

    CST de PIS e Cofins na entrada.
    Até 2 caracteres.
    """
    currentTimeMillis: NotRequired[int | str | None]
    """Última alteração.

    Quando o registro mudou, em milissegundos desde 1970. Serve de filtro.
    Inteiro.
    """
    custo: NotRequired[Decimal | float | str | None]
    """Custo.

    Custo do produto.
    Até 6 casas decimais.
    """
    custoMedioInicial: NotRequired[Decimal | float | str | None]
    """Custo médio inicial.

    Custo médio de partida.
    Até 6 casas decimais.
    """
    descricaoShop: NotRequired[str | None]
    """Descrição (Shop).

    Descrição no Uniplus Shop.
    Até 4096 caracteres.
    """
    ean: NotRequired[str | None]
    """EAN.

    Código de barras principal.
    Até 20 caracteres.
    """
    enviaECommerce: NotRequired[Literal[0, 1] | None]
    """Enviar ao e-commerce.

    Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é.
    `0` não, `1` sim.
    """
    exigibilidadeIss: NotRequired[int | str | None]
    """Exigibilidade do ISS.

    Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa.
    Inteiro de 0 a 9.
    """
    extra1: NotRequired[str | None]
    """Campo extra 1.

    Campo livre.
    Até 50 caracteres.
    """
    extra2: NotRequired[str | None]
    """Campo extra 2.

    Campo livre.
    Até 50 caracteres.
    """
    extra3: NotRequired[str | None]
    """Campo extra 3.

    Campo livre.
    Até 50 caracteres.
    """
    extra4: NotRequired[str | None]
    """Campo extra 4.

    Campo livre.
    Até 50 caracteres.
    """
    extra5: NotRequired[str | None]
    """Campo extra 5.

    Campo livre.
    Até 50 caracteres.
    """
    extra6: NotRequired[str | None]
    """Campo extra 6.

    Campo livre.
    Até 50 caracteres.
    """
    iat: NotRequired[Literal["A", "T"] | None]
    """IAT.

    Como se arredonda o valor.
    `"A"` arredondamento, `"T"` truncamento.
    """
    imagens: NotRequired[Any]
    """Imagens.

    As imagens do produto, só na leitura; o manual não mostra o formato.
    """
    inativo: NotRequired[Literal[0, 1] | None]
    """Inativo.

    Se o produto está fora de uso.
    `0` ativo, `1` inativo.
    """
    infoShop: NotRequired[str | None]
    """Informações (Shop).

    Informações no Uniplus Shop.
    Até 4096 caracteres.
    """
    informacaoAdicional: NotRequired[str | None]
    """Informação adicional.

    Texto que acompanha o produto.
    Até 500 caracteres.
    """
    informarDimensoes: NotRequired[Literal[0, 1] | None]
    """Informar dimensões.

    Se as dimensões são pedidas.
    `0` não, `1` sim.
    """
    ippt: NotRequired[Literal["P", "T"] | None]
    """IPPT.

    Quem fabrica o produto.
    `"P"` fabricação própria, `"T"` fabricação por terceiros.
    """
    larguraShop: NotRequired[Decimal | float | str | None]
    """Largura (Shop).

    Largura no Uniplus Shop.
    Até 1 casas decimais.
    """
    lucroBruto: NotRequired[Decimal | float | str | None]
    """Lucro.

    Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta.
    Até 2 casas decimais.
    """
    ncm: NotRequired[str | None]
    """NCM.

    Código NCM, com a máscara que tiver.
    Até 10 caracteres.
    """
    nome: str
    """Nome.

    Nome do produto.
    Até 120 caracteres.
    """
    nomeEcf: NotRequired[str | None]
    """Nome no cupom.

    Nome no cupom fiscal.
    Até 120 caracteres.
    """
    nomeFornecedor: NotRequired[str | None]
    """Nome do fornecedor.

    Nome de quem fornece.
    Até 50 caracteres.
    """
    nomeGrupoProduto: NotRequired[str | None]
    """Nome do grupo.

    Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL.
    Até 40 caracteres.
    """
    numeroSerie: NotRequired[Literal[0, 1] | None]
    """Número de série.

    Se o produto é controlado por número de série.
    `0` não, `1` sim.
    """
    observacao: NotRequired[str | None]
    """Observação.

    Texto livre.
    Até 4096 caracteres.
    """
    origem: NotRequired[Literal[0, 1] | None]
    """Origem.

    De onde o produto vem.
    `0` nacional, `1` importado.
    """
    pesavel: NotRequired[Literal[0, 1] | None]
    """Pesável.

    Se o produto é vendido por peso.
    `0` não se vende por peso, `1` vende-se por peso.
    """
    peso: NotRequired[Decimal | float | str | None]
    """Peso.

    Peso do produto.
    Até 3 casas decimais.
    """
    pesoShop: NotRequired[Decimal | float | str | None]
    """Peso (Shop).

    Peso no Uniplus Shop.
    Até 3 casas decimais.
    """
    preco: Decimal | float | str
    """Preço.

    Preço de venda.
    Até 6 casas decimais.
    """
    precoPauta1: NotRequired[Decimal | float | str | None]
    """Preço da pauta 1.

    Preço na tabela 1.
    Até 6 casas decimais.
    """
    precoPauta2: NotRequired[Decimal | float | str | None]
    """Preço da pauta 2.

    Preço na tabela 2.
    Até 6 casas decimais.
    """
    precoPauta3: NotRequired[Decimal | float | str | None]
    """Preço da pauta 3.

    Preço na tabela 3.
    Até 6 casas decimais.
    """
    precoPauta4: NotRequired[Decimal | float | str | None]
    """Preço da pauta 4.

    Preço na tabela 4.
    Até 6 casas decimais.
    """
    precos: NotRequired[Sequence[PrecoFilialEnviado] | None]
    """Preços por filial.

    Os preços de cada filial, onde são diferentes.
    """
    referencia: NotRequired[str | None]
    """Referência.

    Referência do produto.
    Até 20 caracteres.
    """
    situacaoTributaria: NotRequired[str | None]
    """Situação tributária.

    Código da situação tributária.
    Até 3 caracteres.
    """
    situacaoTributariaSN: NotRequired[str | None]
    """Situação no Simples (NF-e).

    Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
    Até 3 caracteres.
    """
    tipoProduto: NotRequired[Literal["00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "99"] | None]
    """Tipo do produto.

    Para que o produto serve, como no SPED.
    `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
    """
    tipoRegistro: NotRequired[Literal["P", "S"] | None]
    """Produto ou serviço.

    P ou S.
    `"P"` produto, `"S"` serviço.
    """
    tributacaoEspecial: NotRequired[str | None]
    """Tributação especial.

    Código da tributação especial.
    Até 10 caracteres.
    """
    tributacaoEspecialNfceSat: NotRequired[str | None]
    """Tributação especial (NFC-e e SAT).

    Situação tributária especial para NFC-e e SAT.
    Até 3 caracteres.
    """
    tributacaoICMS: NotRequired[Literal["T", "N", "I", "F", "S", "NS", "IS", "FS"] | None]
    """Tributação do ICMS.

    Como o ICMS incide; os serviços têm códigos próprios.
    `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
    """
    tributacaoSN: NotRequired[str | None]
    """Situação no Simples (NFC-e e SAT).

    Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
    Até 3 caracteres.
    """
    unidadeMedida: str
    """Unidade de medida.

    Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória.
    Até 3 caracteres.
    """
    tipoVolume: NotRequired[Literal[1, 2] | None]
    """Tipo de volume.

    O que se conta ao transportar.
    `1` volumes, `2` embalagem.
    """
    quantidadeVolume: NotRequired[int | str | None]
    """Quantidade de volumes.

    Quantos volumes ou embalagens.
    Inteiro de 0 a 99.
    """
    possuiVariacao: NotRequired[Literal[0, 1] | None]
    """Possui variação.

    Se o produto tem variações, como cor e tamanho.
    `0` não, `1` sim.
    """
    enviarOutrosECommerce: NotRequired[Literal[0, 1] | None]
    """Enviar a outro e-commerce.

    Se o produto vai para um comércio eletrônico integrado.
    `0` não, `1` sim.
    """
    possuiLote: NotRequired[Literal[0, 1] | None]
    """Possui lote.

    Se o produto é controlado por lote.
    `0` não, `1` sim.
    """
    kit: NotRequired[Literal[0, 1] | None]
    """Kit.

    Se o produto é um kit.
    `0` não, `1` sim.
    """


class EnvioEmbalagem(TypedDict):
    """Uma embalagem a gravar."""

    embalagem: EmbalagemEnviado
    """Embalagem.

    A embalagem a gravar.
    """


class EmbalagemEnviado(TypedDict):
    """Uma embalagem de um produto. O manual não diz que campos são obrigatórios."""

    ean: NotRequired[str | None]
    """EAN.

    Código de barras da embalagem.
    Até 20 caracteres.
    """
    fatorConversao: NotRequired[Decimal | float | str | None]
    """Fator de conversão.

    Quantas unidades do produto a embalagem contém.
    Até 6 casas decimais.
    """
    preco: NotRequired[Decimal | float | str | None]
    """Preço.

    Preço do produto nesta embalagem.
    Até 6 casas decimais.
    """
    produto: NotRequired[str | None]
    """Produto.

    Código do produto.
    Até 20 caracteres.
    """
    tipoEmbalagem: NotRequired[Literal[0, 1, 2] | None]
    """Tipo.

    Para que a embalagem serve.
    `0` compra e venda, `1` só compra, `2` só venda.
    """
    unidadeMedida: NotRequired[str | None]
    """Unidade de medida.

    Sigla da unidade da embalagem, como CX.
    Até 3 caracteres.
    """
    casasDecimais: NotRequired[int | str | None]
    """Casas decimais.

    Casas decimais da unidade de medida.
    Inteiro de 0 a 99.
    """


class EnvioEan(TypedDict):
    """Um código de barras a cadastrar."""

    ean: EanEnviado
    """EAN.

    O código de barras a cadastrar.
    """


class EanEnviado(TypedDict):
    """Um código de barras adicional de um produto."""

    ean: str
    """EAN.

    Código de barras.
    Até 14 caracteres.
    """
    descricaoVariacao: NotRequired[str | None]
    """Descrição da variação.

    Nome da variação a que o código pertence.
    """
    produto: str
    """Produto.

    Código do produto. Aqui o manual dá 14 caracteres, e 20 no cadastro de produtos.
    Até 14 caracteres.
    """
    variacao: NotRequired[str | None]
    """Variação.

    Variação a que o código pertence.
    Até 5 caracteres.
    """


class EnvioVariacao(TypedDict):
    """Uma variação a gravar."""

    variacao: VariacaoEnviado
    """Variação.

    A variação a gravar.
    """


class VariacaoEnviado(TypedDict):
    """Um valor da grade de um produto."""

    codigoGrade: str
    """Grade.

    Código da grade.
    Até 100 caracteres.
    """
    descricao: str
    """Descrição.

    Nome do valor, como ROXO.
    Até 30 caracteres.
    """
    ordem: str
    """Ordem.

    Posição no desenho da grade.
    Até 5 caracteres.
    """
    produto: str
    """Produto.

    Código do produto.
    Até 14 caracteres.
    """
    tipoRegistro: Literal["0", "1"]
    """Linha ou coluna.

    Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório.
    `"0"` linha, `"1"` coluna.
    """
    variacao: NotRequired[str | None]
    """Variação.

    Código da variação montada.
    """


class EnvioSaldoEstoqueV1(TypedDict):
    """Um saldo a gravar, na versão descontinuada."""

    saldoEstoque: SaldoEstoqueV1Enviado
    """Saldo.

    O saldo a gravar.
    """


class SaldoEstoqueV1Enviado(TypedDict):
    """O saldo de um produto, na versão descontinuada."""

    custo: NotRequired[Decimal | float | str | None]
    """Custo.

    Custo do produto.
    Até 6 casas decimais.
    """
    custoMedio: NotRequired[Decimal | float | str | None]
    """Custo médio.

    Custo médio do produto.
    Até 6 casas decimais.
    """
    filial: NotRequired[str | int | None]
    """Filial.

    Código da filial.
    Até 4 caracteres.
    """
    produto: str
    """Produto.

    Código do produto.
    Até 14 caracteres.
    """
    quantidade: Decimal | float | str
    """Quantidade.

    Saldo em estoque: o que se envia passa a ser o saldo.
    Até 6 casas decimais.
    """
    variacao: NotRequired[str | None]
    """Variação.

    Código da variação.
    Até 12 caracteres.
    """


class EnvioSaldoEstoque(TypedDict):
    """Um saldo a gravar."""

    saldoEstoque: SaldoEstoqueEnviado
    """Saldo.

    O saldo a gravar.
    """


class SaldoEstoqueEnviado(TypedDict):
    """O saldo de um produto."""

    custo: NotRequired[Decimal | float | str | None]
    """Custo.

    Custo do produto.
    Até 6 casas decimais.
    """
    custoMedio: NotRequired[Decimal | float | str | None]
    """Custo médio.

    Custo médio do produto.
    Até 6 casas decimais.
    """
    filial: NotRequired[str | int | None]
    """Filial.

    Código da filial.
    Até 4 caracteres.
    """
    produto: str
    """Produto.

    Código do produto.
    Até 14 caracteres.
    """
    quantidade: Decimal | float | str
    """Quantidade.

    Saldo em estoque: o que se envia passa a ser o saldo.
    Até 6 casas decimais.
    """
    variacao: NotRequired[str | None]
    """Variação.

    Código da variação.
    Até 12 caracteres.
    """
    localEstoque: NotRequired[str | None]
    """Local de estoque.

    Código do local de estoque.
    Até 5 caracteres.
    """


class EnvioDav(TypedDict):
    """Um DAV a cadastrar."""

    dav: DavEnviado
    """DAV.

    O documento a cadastrar.
    """


class DavEnviado(TypedDict):
    """Um documento auxiliar de venda: pré-venda, orçamento ou pedido."""

    bairroEntrega: NotRequired[str | None]
    """Bairro (entrega).

    Bairro da entrega.
    Até 50 caracteres.
    """
    cepEntrega: NotRequired[str | None]
    """CEP (entrega).

    CEP da entrega.
    Até 9 caracteres.
    """
    cidadeEntrega: NotRequired[str | None]
    """Cidade (entrega).

    Cidade da entrega.
    Até 100 caracteres.
    """
    cliente: NotRequired[str | None]
    """Cliente.

    Código da entidade que compra.
    Até 14 caracteres.
    """
    codigo: NotRequired[str | int | None]
    """Código.

    Código do documento. O manual o diz inteiro e obrigatório; o exemplo o envia como texto, e em branco o sistema o numera.
    """
    codigoIdentificacao: NotRequired[str | None]
    """Identificação.

    Outro código para achar o documento no Prévendas.
    Até 20 caracteres.
    """
    codigoPauta: NotRequired[str | None]
    """Pauta de preços.

    Número da tabela de preços.
    Até 1 caracteres.
    """
    codigoTipoFrete: NotRequired[Literal["0", "1", "2", "9"] | None]
    """Frete.

    Quem paga o frete.
    `"0"` pago pelo destinatário, `"1"` pago pelo emitente, `"2"` sem frete, `"9"` pago por terceiros.
    """
    codigoTransportadora: NotRequired[str | None]
    """Transportadora.

    Código da entidade que transporta.
    Até 14 caracteres.
    """
    complementoEntrega: NotRequired[str | None]
    """Complemento (entrega).

    Complemento do endereço de entrega.
    Até 50 caracteres.
    """
    condicaoPagamento: NotRequired[str | None]
    """Condição de pagamento.

    Código da condição de pagamento.
    Até 6 caracteres.
    """
    data: date | str
    """Data.

    Data do documento.
    `AAAA-MM-DD`.
    """
    desconto: NotRequired[Decimal | float | str | None]
    """Desconto.

    Desconto no subtotal.
    Até 2 casas decimais.
    """
    enderecoEntrega: NotRequired[str | None]
    """Endereço (entrega).

    Logradouro da entrega.
    Até 50 caracteres.
    """
    estadoEntrega: NotRequired[str | None]
    """UF (entrega).

    Estado da entrega, em duas letras.
    Até 2 caracteres.
    """
    extra1: NotRequired[str | None]
    """Campo extra 1.

    Campo livre.
    Até 512 caracteres.
    """
    extra2: NotRequired[str | None]
    """Campo extra 2.

    Campo livre.
    Até 512 caracteres.
    """
    filial: NotRequired[str | int | None]
    """Filial.

    Código da filial.
    Até 4 caracteres.
    """
    numeroEntrega: NotRequired[str | None]
    """Número (entrega).

    Número do endereço de entrega.
    Até 6 caracteres.
    """
    observacao: NotRequired[str | None]
    """Observação.

    Texto livre.
    Até 4096 caracteres.
    """
    percentualDescontoSubtotal: NotRequired[Decimal | float | str | None]
    """Percentual de desconto.

    Desconto no subtotal, em percentual.
    Até 2 casas decimais.
    """
    status: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None]
    """Status.

    Situação do documento. Servidores devolvem de 0 a 17; o manual só explica de 1 a 10.
    `1` fechado, `2` no PDV, `3` cancelado, `4` nota fiscal gerada, `5` pré-venda gerada, `6` duplicado, `7` faturado parcialmente, `8` pedido gerado, `9` incluído pelo cliente, `10` mesclado.
    """
    tipoDocumento: Literal[1, 2, 4, 6]
    """Tipo.

    Que documento é.
    `1` pré-venda, `2` orçamento, `4` pedido de venda, `6` pedido de faturamento.
    """
    tipoDocumentoFinanceiro: NotRequired[int | str | None]
    """Documento financeiro.

    Código do tipo de documento financeiro.
    Inteiro.
    """
    valor: NotRequired[Decimal | float | str | None]
    """Valor.

    Total dos itens menos o desconto. Sem ele, o sistema soma os itens.
    Até 3 casas decimais.
    """
    valorDescontoItens: NotRequired[Decimal | float | str | None]
    """Desconto dos itens.

    Soma dos descontos dos itens.
    Até 2 casas decimais.
    """
    valorFrete: NotRequired[Decimal | float | str | None]
    """Frete.

    Valor do frete.
    Até 2 casas decimais.
    """
    vendedor: NotRequired[str | None]
    """Vendedor.

    Código da entidade que vende.
    Até 14 caracteres.
    """
    codigoECommerce: NotRequired[str | None]
    """Pedido do e-commerce.

    Código do pedido no comércio eletrônico.
    Até 50 caracteres.
    """
    itens: NotRequired[Sequence[ItemDavEnviado] | None]
    """Itens.

    Os produtos do documento. A tabela do manual não o lista; o exemplo o traz.
    """


class ItemDavEnviado(TypedDict):
    """Um item de um DAV."""

    codigoDAV: NotRequired[int | str | None]
    """Documento.

    Código do documento.
    Inteiro.
    """
    codigoUnidadeMedida: NotRequired[str | None]
    """Unidade de medida.

    Sigla da unidade de medida.
    Até 3 caracteres.
    """
    desconto: NotRequired[Decimal | float | str | None]
    """Desconto.

    Desconto do item, em valor ou percentual conforme tipoDesconto.
    Até 3 casas decimais.
    """
    isBrinde: NotRequired[Literal[0, 1] | None]
    """Brinde.

    Se o item é brinde.
    `0` não, `1` sim.
    """
    nrItem: NotRequired[int | str | None]
    """Número do item.

    Número do item no documento.
    Inteiro.
    """
    numeroSerie: NotRequired[str | None]
    """Número de série.

    Número de série do produto.
    Até 20 caracteres.
    """
    precoTotal: NotRequired[Decimal | float | str | None]
    """Preço total.

    Preço do item.
    Até 2 casas decimais.
    """
    precoUnitario: Decimal | float | str
    """Preço unitário.

    Preço de uma unidade.
    Até 3 casas decimais.
    """
    produto: str
    """Produto.

    Código do produto.
    Até 14 caracteres.
    """
    quantidade: Decimal | float | str
    """Quantidade.

    Quantidade do item.
    Até 3 casas decimais.
    """
    tipoDesconto: NotRequired[Literal["0", "1"] | None]
    """Tipo do desconto.

    O que o número em desconto é.
    `"0"` percentual, `"1"` valor.
    """
    variacoes: NotRequired[Sequence[VariacaoItemEnviado] | None]
    """Variações.

    As variações do item. O manual só dá a tabela, sem dizer onde ela entra.
    Sem prova no manual nem em captura.
    """


class VariacaoItemEnviado(TypedDict):
    """Uma variação de um item."""

    variacao: NotRequired[int | str | None]
    """Variação.

    Código da variação.
    Inteiro.
    """
    quantidade: NotRequired[int | str | None]
    """Quantidade.

    Quantidade desta variação.
    Inteiro.
    """


class PrecosProduto(TypedDict):
    """Os preços de um produto."""

    codigo: str
    """Produto.

    Código do produto.
    Até 20 caracteres.
    """
    preco: NotRequired[Decimal | float | str | None]
    """Preço.

    Preço de venda.
    Até 6 casas decimais.
    """
    precos: NotRequired[Sequence[PrecosFilial] | None]
    """Preços por filial.

    Os preços de cada filial.
    """


class PrecosFilial(TypedDict):
    """Os preços de um produto numa filial."""

    filial: str | int
    """Filial.

    Código da filial.
    Até 4 caracteres.
    """
    preco: Decimal | float | str
    """Preço.

    Preço de venda na filial.
    Até 6 casas decimais.
    """
    pautasPreco: NotRequired[Sequence[PrecoPauta] | None]
    """Pautas.

    Os preços de cada tabela.
    """


class PrecoPauta(TypedDict):
    """O preço de um produto numa pauta."""

    codigoPauta: str | int
    """Pauta.

    Código da tabela de preços.
    """
    preco: Decimal | float | str
    """Preço.

    Preço nesta tabela.
    Até 6 casas decimais.
    """


class EnvioOrdemServico(TypedDict):
    """Uma ordem de serviço a gravar."""

    ordemServico: Any
    """Ordem de serviço.

    A ordem de serviço; nenhuma fonte mostra todos os seus campos.
    """


class StatusOrdemServico(TypedDict):
    """O novo status de uma ordem de serviço."""

    id: NotRequired[str | int | None]
    """Identificador.

    Identificador interno da ordem de serviço.
    """
    codigo: str | int
    """Código.

    Código da ordem de serviço.
    """
    status: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
    """Status.

    O novo status, de 1 a 15.
    `1` aberta, `2` em execução, `3` finalizada, `4` cancelada, `5` faturada, `6` agendada, `7` pausada, `8` passou pelo PDV, `9` faturada por DAV-OS, `10` mesclada, `11` duplicada, `12` serviço não executado, `13` orçamento, `14` faturada parcialmente, `15` retirada.
    """


class ItensOrdemServico(TypedDict):
    """Itens de uma ordem de serviço."""

    codigo: str | int
    """Código.

    Código da ordem de serviço.
    """
    itens: Sequence[Any]
    """Itens.

    Os itens; nenhuma fonte mostra todos os seus campos.
    Pelo menos 1 na lista.
    """


class EnvioRegistroProducao(TypedDict):
    """Um registro de produção a cadastrar."""

    registroProducao: Any
    """Registro de produção.

    O registro, com descricao e itens; nenhuma fonte mostra todos os seus campos.
    """


EntidadesConsultarFiltros = TypedDict(
    "EntidadesConsultarFiltros",
    {
        "bairro.eq": "str | None",
        "bairro.ne": "str | None",
        "bairro.gt": "str | None",
        "bairro.ge": "str | None",
        "bairro.lt": "str | None",
        "bairro.le": "str | None",
        "bairroCobranca.eq": "str | None",
        "bairroCobranca.ne": "str | None",
        "bairroCobranca.gt": "str | None",
        "bairroCobranca.ge": "str | None",
        "bairroCobranca.lt": "str | None",
        "bairroCobranca.le": "str | None",
        "bairroEntrega.eq": "str | None",
        "bairroEntrega.ne": "str | None",
        "bairroEntrega.gt": "str | None",
        "bairroEntrega.ge": "str | None",
        "bairroEntrega.lt": "str | None",
        "bairroEntrega.le": "str | None",
        "celular.eq": "str | None",
        "celular.ne": "str | None",
        "celular.gt": "str | None",
        "celular.ge": "str | None",
        "celular.lt": "str | None",
        "celular.le": "str | None",
        "celularEntrega.eq": "str | None",
        "celularEntrega.ne": "str | None",
        "celularEntrega.gt": "str | None",
        "celularEntrega.ge": "str | None",
        "celularEntrega.lt": "str | None",
        "celularEntrega.le": "str | None",
        "cep.eq": "str | None",
        "cep.ne": "str | None",
        "cep.gt": "str | None",
        "cep.ge": "str | None",
        "cep.lt": "str | None",
        "cep.le": "str | None",
        "cepCobranca.eq": "str | None",
        "cepCobranca.ne": "str | None",
        "cepCobranca.gt": "str | None",
        "cepCobranca.ge": "str | None",
        "cepCobranca.lt": "str | None",
        "cepCobranca.le": "str | None",
        "cepEntrega.eq": "str | None",
        "cepEntrega.ne": "str | None",
        "cepEntrega.gt": "str | None",
        "cepEntrega.ge": "str | None",
        "cepEntrega.lt": "str | None",
        "cepEntrega.le": "str | None",
        "cidade.eq": "str | None",
        "cidade.ne": "str | None",
        "cidade.gt": "str | None",
        "cidade.ge": "str | None",
        "cidade.lt": "str | None",
        "cidade.le": "str | None",
        "cidadeCobranca.eq": "str | None",
        "cidadeCobranca.ne": "str | None",
        "cidadeCobranca.gt": "str | None",
        "cidadeCobranca.ge": "str | None",
        "cidadeCobranca.lt": "str | None",
        "cidadeCobranca.le": "str | None",
        "cidadeEntrega.eq": "str | None",
        "cidadeEntrega.ne": "str | None",
        "cidadeEntrega.gt": "str | None",
        "cidadeEntrega.ge": "str | None",
        "cidadeEntrega.lt": "str | None",
        "cidadeEntrega.le": "str | None",
        "cnpjCpf.eq": "str | None",
        "cnpjCpf.ne": "str | None",
        "cnpjCpf.gt": "str | None",
        "cnpjCpf.ge": "str | None",
        "cnpjCpf.lt": "str | None",
        "cnpjCpf.le": "str | None",
        "codigo.eq": "str | None",
        "codigo.ne": "str | None",
        "codigo.gt": "str | None",
        "codigo.ge": "str | None",
        "codigo.lt": "str | None",
        "codigo.le": "str | None",
        "complemento.eq": "str | None",
        "complemento.ne": "str | None",
        "complemento.gt": "str | None",
        "complemento.ge": "str | None",
        "complemento.lt": "str | None",
        "complemento.le": "str | None",
        "complementoCobranca.eq": "str | None",
        "complementoCobranca.ne": "str | None",
        "complementoCobranca.gt": "str | None",
        "complementoCobranca.ge": "str | None",
        "complementoCobranca.lt": "str | None",
        "complementoCobranca.le": "str | None",
        "complementoEntrega.eq": "str | None",
        "complementoEntrega.ne": "str | None",
        "complementoEntrega.gt": "str | None",
        "complementoEntrega.ge": "str | None",
        "complementoEntrega.lt": "str | None",
        "complementoEntrega.le": "str | None",
        "conjuge.eq": "str | None",
        "conjuge.ne": "str | None",
        "conjuge.gt": "str | None",
        "conjuge.ge": "str | None",
        "conjuge.lt": "str | None",
        "conjuge.le": "str | None",
        "contatoCobranca.eq": "str | None",
        "contatoCobranca.ne": "str | None",
        "contatoCobranca.gt": "str | None",
        "contatoCobranca.ge": "str | None",
        "contatoCobranca.lt": "str | None",
        "contatoCobranca.le": "str | None",
        "contatoEntrega.eq": "str | None",
        "contatoEntrega.ne": "str | None",
        "contatoEntrega.gt": "str | None",
        "contatoEntrega.ge": "str | None",
        "contatoEntrega.lt": "str | None",
        "contatoEntrega.le": "str | None",
        "dataNascimento.eq": "date | str | None",
        "dataNascimento.ne": "date | str | None",
        "dataNascimento.gt": "date | str | None",
        "dataNascimento.ge": "date | str | None",
        "dataNascimento.lt": "date | str | None",
        "dataNascimento.le": "date | str | None",
        "email.eq": "str | None",
        "email.ne": "str | None",
        "email.gt": "str | None",
        "email.ge": "str | None",
        "email.lt": "str | None",
        "email.le": "str | None",
        "emailEntrega.eq": "str | None",
        "emailEntrega.ne": "str | None",
        "emailEntrega.gt": "str | None",
        "emailEntrega.ge": "str | None",
        "emailEntrega.lt": "str | None",
        "emailEntrega.le": "str | None",
        "endereco.eq": "str | None",
        "endereco.ne": "str | None",
        "endereco.gt": "str | None",
        "endereco.ge": "str | None",
        "endereco.lt": "str | None",
        "endereco.le": "str | None",
        "enderecoCobranca.eq": "str | None",
        "enderecoCobranca.ne": "str | None",
        "enderecoCobranca.gt": "str | None",
        "enderecoCobranca.ge": "str | None",
        "enderecoCobranca.lt": "str | None",
        "enderecoCobranca.le": "str | None",
        "enderecoEntrega.eq": "str | None",
        "enderecoEntrega.ne": "str | None",
        "enderecoEntrega.gt": "str | None",
        "enderecoEntrega.ge": "str | None",
        "enderecoEntrega.lt": "str | None",
        "enderecoEntrega.le": "str | None",
        "estado.eq": "str | None",
        "estado.ne": "str | None",
        "estado.gt": "str | None",
        "estado.ge": "str | None",
        "estado.lt": "str | None",
        "estado.le": "str | None",
        "estadoCivil.eq": "Literal[0, 1, 2, 3, 4, 5, 6] | None",
        "estadoCivil.ne": "Literal[0, 1, 2, 3, 4, 5, 6] | None",
        "estadoCivil.gt": "Literal[0, 1, 2, 3, 4, 5, 6] | None",
        "estadoCivil.ge": "Literal[0, 1, 2, 3, 4, 5, 6] | None",
        "estadoCivil.lt": "Literal[0, 1, 2, 3, 4, 5, 6] | None",
        "estadoCivil.le": "Literal[0, 1, 2, 3, 4, 5, 6] | None",
        "estadoCobranca.eq": "str | None",
        "estadoCobranca.ne": "str | None",
        "estadoCobranca.gt": "str | None",
        "estadoCobranca.ge": "str | None",
        "estadoCobranca.lt": "str | None",
        "estadoCobranca.le": "str | None",
        "estadoEntrega.eq": "str | None",
        "estadoEntrega.ne": "str | None",
        "estadoEntrega.gt": "str | None",
        "estadoEntrega.ge": "str | None",
        "estadoEntrega.lt": "str | None",
        "estadoEntrega.le": "str | None",
        "extra1.eq": "str | None",
        "extra1.ne": "str | None",
        "extra1.gt": "str | None",
        "extra1.ge": "str | None",
        "extra1.lt": "str | None",
        "extra1.le": "str | None",
        "extra2.eq": "str | None",
        "extra2.ne": "str | None",
        "extra2.gt": "str | None",
        "extra2.ge": "str | None",
        "extra2.lt": "str | None",
        "extra2.le": "str | None",
        "extra3.eq": "str | None",
        "extra3.ne": "str | None",
        "extra3.gt": "str | None",
        "extra3.ge": "str | None",
        "extra3.lt": "str | None",
        "extra3.le": "str | None",
        "extra4.eq": "str | None",
        "extra4.ne": "str | None",
        "extra4.gt": "str | None",
        "extra4.ge": "str | None",
        "extra4.lt": "str | None",
        "extra4.le": "str | None",
        "extra5.eq": "str | None",
        "extra5.ne": "str | None",
        "extra5.gt": "str | None",
        "extra5.ge": "str | None",
        "extra5.lt": "str | None",
        "extra5.le": "str | None",
        "extra6.eq": "str | None",
        "extra6.ne": "str | None",
        "extra6.gt": "str | None",
        "extra6.ge": "str | None",
        "extra6.lt": "str | None",
        "extra6.le": "str | None",
        "fax.eq": "str | None",
        "fax.ne": "str | None",
        "fax.gt": "str | None",
        "fax.ge": "str | None",
        "fax.lt": "str | None",
        "fax.le": "str | None",
        "faxEntrega.eq": "str | None",
        "faxEntrega.ne": "str | None",
        "faxEntrega.gt": "str | None",
        "faxEntrega.ge": "str | None",
        "faxEntrega.lt": "str | None",
        "faxEntrega.le": "str | None",
        "inativo.eq": "Literal[0, 1] | None",
        "inativo.ne": "Literal[0, 1] | None",
        "inativo.gt": "Literal[0, 1] | None",
        "inativo.ge": "Literal[0, 1] | None",
        "inativo.lt": "Literal[0, 1] | None",
        "inativo.le": "Literal[0, 1] | None",
        "inscricaoEstadual.eq": "str | None",
        "inscricaoEstadual.ne": "str | None",
        "inscricaoEstadual.gt": "str | None",
        "inscricaoEstadual.ge": "str | None",
        "inscricaoEstadual.lt": "str | None",
        "inscricaoEstadual.le": "str | None",
        "limiteCredito.eq": "Decimal | float | str | None",
        "limiteCredito.ne": "Decimal | float | str | None",
        "limiteCredito.gt": "Decimal | float | str | None",
        "limiteCredito.ge": "Decimal | float | str | None",
        "limiteCredito.lt": "Decimal | float | str | None",
        "limiteCredito.le": "Decimal | float | str | None",
        "mae.eq": "str | None",
        "mae.ne": "str | None",
        "mae.gt": "str | None",
        "mae.ge": "str | None",
        "mae.lt": "str | None",
        "mae.le": "str | None",
        "nome.eq": "str | None",
        "nome.ne": "str | None",
        "nome.gt": "str | None",
        "nome.ge": "str | None",
        "nome.lt": "str | None",
        "nome.le": "str | None",
        "nomeContato.eq": "str | None",
        "nomeContato.ne": "str | None",
        "nomeContato.gt": "str | None",
        "nomeContato.ge": "str | None",
        "nomeContato.lt": "str | None",
        "nomeContato.le": "str | None",
        "numeroCobranca.eq": "str | None",
        "numeroCobranca.ne": "str | None",
        "numeroCobranca.gt": "str | None",
        "numeroCobranca.ge": "str | None",
        "numeroCobranca.lt": "str | None",
        "numeroCobranca.le": "str | None",
        "numeroEndereco.eq": "str | None",
        "numeroEndereco.ne": "str | None",
        "numeroEndereco.gt": "str | None",
        "numeroEndereco.ge": "str | None",
        "numeroEndereco.lt": "str | None",
        "numeroEndereco.le": "str | None",
        "numeroEntrega.eq": "str | None",
        "numeroEntrega.ne": "str | None",
        "numeroEntrega.gt": "str | None",
        "numeroEntrega.ge": "str | None",
        "numeroEntrega.lt": "str | None",
        "numeroEntrega.le": "str | None",
        "observacao.eq": "str | None",
        "observacao.ne": "str | None",
        "observacao.gt": "str | None",
        "observacao.ge": "str | None",
        "observacao.lt": "str | None",
        "observacao.le": "str | None",
        "pai.eq": "str | None",
        "pai.ne": "str | None",
        "pai.gt": "str | None",
        "pai.ge": "str | None",
        "pai.lt": "str | None",
        "pai.le": "str | None",
        "profissao.eq": "str | None",
        "profissao.ne": "str | None",
        "profissao.gt": "str | None",
        "profissao.ge": "str | None",
        "profissao.lt": "str | None",
        "profissao.le": "str | None",
        "razaoSocial.eq": "str | None",
        "razaoSocial.ne": "str | None",
        "razaoSocial.gt": "str | None",
        "razaoSocial.ge": "str | None",
        "razaoSocial.lt": "str | None",
        "razaoSocial.le": "str | None",
        "renda.eq": "Decimal | float | str | None",
        "renda.ne": "Decimal | float | str | None",
        "renda.gt": "Decimal | float | str | None",
        "renda.ge": "Decimal | float | str | None",
        "renda.lt": "Decimal | float | str | None",
        "renda.le": "Decimal | float | str | None",
        "rg.eq": "str | None",
        "rg.ne": "str | None",
        "rg.gt": "str | None",
        "rg.ge": "str | None",
        "rg.lt": "str | None",
        "rg.le": "str | None",
        "telefone.eq": "str | None",
        "telefone.ne": "str | None",
        "telefone.gt": "str | None",
        "telefone.ge": "str | None",
        "telefone.lt": "str | None",
        "telefone.le": "str | None",
        "telefoneEntrega.eq": "str | None",
        "telefoneEntrega.ne": "str | None",
        "telefoneEntrega.gt": "str | None",
        "telefoneEntrega.ge": "str | None",
        "telefoneEntrega.lt": "str | None",
        "telefoneEntrega.le": "str | None",
        "tipo.eq": "str | None",
        "tipo.ne": "str | None",
        "tipo.gt": "str | None",
        "tipo.ge": "str | None",
        "tipo.lt": "str | None",
        "tipo.le": "str | None",
        "usuario.eq": "str | None",
        "usuario.ne": "str | None",
        "usuario.gt": "str | None",
        "usuario.ge": "str | None",
        "usuario.lt": "str | None",
        "usuario.le": "str | None",
        "creditoRestrito.eq": "Literal[0, 1] | None",
        "creditoRestrito.ne": "Literal[0, 1] | None",
        "creditoRestrito.gt": "Literal[0, 1] | None",
        "creditoRestrito.ge": "Literal[0, 1] | None",
        "creditoRestrito.lt": "Literal[0, 1] | None",
        "creditoRestrito.le": "Literal[0, 1] | None",
    },
    total=False,
)
"""Os filtros de `entidades.consultar`: campo e operador."""


ProdutosConsultarFiltros = TypedDict(
    "ProdutosConsultarFiltros",
    {
        "aliquotaCofins.eq": "Decimal | float | str | None",
        "aliquotaCofins.ne": "Decimal | float | str | None",
        "aliquotaCofins.gt": "Decimal | float | str | None",
        "aliquotaCofins.ge": "Decimal | float | str | None",
        "aliquotaCofins.lt": "Decimal | float | str | None",
        "aliquotaCofins.le": "Decimal | float | str | None",
        "aliquotaCofinsEntrada.eq": "Decimal | float | str | None",
        "aliquotaCofinsEntrada.ne": "Decimal | float | str | None",
        "aliquotaCofinsEntrada.gt": "Decimal | float | str | None",
        "aliquotaCofinsEntrada.ge": "Decimal | float | str | None",
        "aliquotaCofinsEntrada.lt": "Decimal | float | str | None",
        "aliquotaCofinsEntrada.le": "Decimal | float | str | None",
        "aliquotaICMS.eq": "Decimal | float | str | None",
        "aliquotaICMS.ne": "Decimal | float | str | None",
        "aliquotaICMS.gt": "Decimal | float | str | None",
        "aliquotaICMS.ge": "Decimal | float | str | None",
        "aliquotaICMS.lt": "Decimal | float | str | None",
        "aliquotaICMS.le": "Decimal | float | str | None",
        "aliquotaIPI.eq": "Decimal | float | str | None",
        "aliquotaIPI.ne": "Decimal | float | str | None",
        "aliquotaIPI.gt": "Decimal | float | str | None",
        "aliquotaIPI.ge": "Decimal | float | str | None",
        "aliquotaIPI.lt": "Decimal | float | str | None",
        "aliquotaIPI.le": "Decimal | float | str | None",
        "aliquotaPis.eq": "Decimal | float | str | None",
        "aliquotaPis.ne": "Decimal | float | str | None",
        "aliquotaPis.gt": "Decimal | float | str | None",
        "aliquotaPis.ge": "Decimal | float | str | None",
        "aliquotaPis.lt": "Decimal | float | str | None",
        "aliquotaPis.le": "Decimal | float | str | None",
        "aliquotaPisEntrada.eq": "Decimal | float | str | None",
        "aliquotaPisEntrada.ne": "Decimal | float | str | None",
        "aliquotaPisEntrada.gt": "Decimal | float | str | None",
        "aliquotaPisEntrada.ge": "Decimal | float | str | None",
        "aliquotaPisEntrada.lt": "Decimal | float | str | None",
        "aliquotaPisEntrada.le": "Decimal | float | str | None",
        "alturaShop.eq": "Decimal | float | str | None",
        "alturaShop.ne": "Decimal | float | str | None",
        "alturaShop.gt": "Decimal | float | str | None",
        "alturaShop.ge": "Decimal | float | str | None",
        "alturaShop.lt": "Decimal | float | str | None",
        "alturaShop.le": "Decimal | float | str | None",
        "caminhoImagem.eq": "str | None",
        "caminhoImagem.ne": "str | None",
        "caminhoImagem.gt": "str | None",
        "caminhoImagem.ge": "str | None",
        "caminhoImagem.lt": "str | None",
        "caminhoImagem.le": "str | None",
        "casasDecimais.eq": "int | str | None",
        "casasDecimais.ne": "int | str | None",
        "casasDecimais.gt": "int | str | None",
        "casasDecimais.ge": "int | str | None",
        "casasDecimais.lt": "int | str | None",
        "casasDecimais.le": "int | str | None",
        "cest.eq": "str | None",
        "cest.ne": "str | None",
        "cest.gt": "str | None",
        "cest.ge": "str | None",
        "cest.lt": "str | None",
        "cest.le": "str | None",
        "codigo.eq": "str | None",
        "codigo.ne": "str | None",
        "codigo.gt": "str | None",
        "codigo.ge": "str | None",
        "codigo.lt": "str | None",
        "codigo.le": "str | None",
        "codigoCfopEntrada.eq": "str | None",
        "codigoCfopEntrada.ne": "str | None",
        "codigoCfopEntrada.gt": "str | None",
        "codigoCfopEntrada.ge": "str | None",
        "codigoCfopEntrada.lt": "str | None",
        "codigoCfopEntrada.le": "str | None",
        "codigoCfopEntradaDevolucaoExterna.eq": "str | None",
        "codigoCfopEntradaDevolucaoExterna.ne": "str | None",
        "codigoCfopEntradaDevolucaoExterna.gt": "str | None",
        "codigoCfopEntradaDevolucaoExterna.ge": "str | None",
        "codigoCfopEntradaDevolucaoExterna.lt": "str | None",
        "codigoCfopEntradaDevolucaoExterna.le": "str | None",
        "codigoCfopEntradaDevolucaoInterna.eq": "str | None",
        "codigoCfopEntradaDevolucaoInterna.ne": "str | None",
        "codigoCfopEntradaDevolucaoInterna.gt": "str | None",
        "codigoCfopEntradaDevolucaoInterna.ge": "str | None",
        "codigoCfopEntradaDevolucaoInterna.lt": "str | None",
        "codigoCfopEntradaDevolucaoInterna.le": "str | None",
        "codigoCfopEntradaExterna.eq": "str | None",
        "codigoCfopEntradaExterna.ne": "str | None",
        "codigoCfopEntradaExterna.gt": "str | None",
        "codigoCfopEntradaExterna.ge": "str | None",
        "codigoCfopEntradaExterna.lt": "str | None",
        "codigoCfopEntradaExterna.le": "str | None",
        "codigoCfopEntradaTransfExterna.eq": "str | None",
        "codigoCfopEntradaTransfExterna.ne": "str | None",
        "codigoCfopEntradaTransfExterna.gt": "str | None",
        "codigoCfopEntradaTransfExterna.ge": "str | None",
        "codigoCfopEntradaTransfExterna.lt": "str | None",
        "codigoCfopEntradaTransfExterna.le": "str | None",
        "codigoCfopEntradaTransfInterna.eq": "str | None",
        "codigoCfopEntradaTransfInterna.ne": "str | None",
        "codigoCfopEntradaTransfInterna.gt": "str | None",
        "codigoCfopEntradaTransfInterna.ge": "str | None",
        "codigoCfopEntradaTransfInterna.lt": "str | None",
        "codigoCfopEntradaTransfInterna.le": "str | None",
        "codigoCfopSaida.eq": "str | None",
        "codigoCfopSaida.ne": "str | None",
        "codigoCfopSaida.gt": "str | None",
        "codigoCfopSaida.ge": "str | None",
        "codigoCfopSaida.lt": "str | None",
        "codigoCfopSaida.le": "str | None",
        "codigoCfopSaidaDevolucaoExterna.eq": "str | None",
        "codigoCfopSaidaDevolucaoExterna.ne": "str | None",
        "codigoCfopSaidaDevolucaoExterna.gt": "str | None",
        "codigoCfopSaidaDevolucaoExterna.ge": "str | None",
        "codigoCfopSaidaDevolucaoExterna.lt": "str | None",
        "codigoCfopSaidaDevolucaoExterna.le": "str | None",
        "codigoCfopSaidaDevolucaoInterna.eq": "str | None",
        "codigoCfopSaidaDevolucaoInterna.ne": "str | None",
        "codigoCfopSaidaDevolucaoInterna.gt": "str | None",
        "codigoCfopSaidaDevolucaoInterna.ge": "str | None",
        "codigoCfopSaidaDevolucaoInterna.lt": "str | None",
        "codigoCfopSaidaDevolucaoInterna.le": "str | None",
        "codigoCfopSaidaExterna.eq": "str | None",
        "codigoCfopSaidaExterna.ne": "str | None",
        "codigoCfopSaidaExterna.gt": "str | None",
        "codigoCfopSaidaExterna.ge": "str | None",
        "codigoCfopSaidaExterna.lt": "str | None",
        "codigoCfopSaidaExterna.le": "str | None",
        "codigoCfopSaidaTransfExterna.eq": "str | None",
        "codigoCfopSaidaTransfExterna.ne": "str | None",
        "codigoCfopSaidaTransfExterna.gt": "str | None",
        "codigoCfopSaidaTransfExterna.ge": "str | None",
        "codigoCfopSaidaTransfExterna.lt": "str | None",
        "codigoCfopSaidaTransfExterna.le": "str | None",
        "codigoCfopSaidaTransfInterna.eq": "str | None",
        "codigoCfopSaidaTransfInterna.ne": "str | None",
        "codigoCfopSaidaTransfInterna.gt": "str | None",
        "codigoCfopSaidaTransfInterna.ge": "str | None",
        "codigoCfopSaidaTransfInterna.lt": "str | None",
        "codigoCfopSaidaTransfInterna.le": "str | None",
        "codigoFabricante.eq": "str | None",
        "codigoFabricante.ne": "str | None",
        "codigoFabricante.gt": "str | None",
        "codigoFabricante.ge": "str | None",
        "codigoFabricante.lt": "str | None",
        "codigoFabricante.le": "str | None",
        "codigoFornecedor.eq": "str | None",
        "codigoFornecedor.ne": "str | None",
        "codigoFornecedor.gt": "str | None",
        "codigoFornecedor.ge": "str | None",
        "codigoFornecedor.lt": "str | None",
        "codigoFornecedor.le": "str | None",
        "codigoGrupoProduto.eq": "str | None",
        "codigoGrupoProduto.ne": "str | None",
        "codigoGrupoProduto.gt": "str | None",
        "codigoGrupoProduto.ge": "str | None",
        "codigoGrupoProduto.lt": "str | None",
        "codigoGrupoProduto.le": "str | None",
        "codigoLeiComplementar.eq": "str | None",
        "codigoLeiComplementar.ne": "str | None",
        "codigoLeiComplementar.gt": "str | None",
        "codigoLeiComplementar.ge": "str | None",
        "codigoLeiComplementar.lt": "str | None",
        "codigoLeiComplementar.le": "str | None",
        "codigoReceitaSemContribuicao.eq": "str | None",
        "codigoReceitaSemContribuicao.ne": "str | None",
        "codigoReceitaSemContribuicao.gt": "str | None",
        "codigoReceitaSemContribuicao.ge": "str | None",
        "codigoReceitaSemContribuicao.lt": "str | None",
        "codigoReceitaSemContribuicao.le": "str | None",
        "comprimentoShop.eq": "Decimal | float | str | None",
        "comprimentoShop.ne": "Decimal | float | str | None",
        "comprimentoShop.gt": "Decimal | float | str | None",
        "comprimentoShop.ge": "Decimal | float | str | None",
        "comprimentoShop.lt": "Decimal | float | str | None",
        "comprimentoShop.le": "Decimal | float | str | None",
        "cstPisCofins.eq": "str | None",
        "cstPisCofins.ne": "str | None",
        "cstPisCofins.gt": "str | None",
        "cstPisCofins.ge": "str | None",
        "cstPisCofins.lt": "str | None",
        "cstPisCofins.le": "str | None",
        "cstPisCofinsEntrada.eq": "str | None",
        "cstPisCofinsEntrada.ne": "str | None",
        "cstPisCofinsEntrada.gt": "str | None",
        "cstPisCofinsEntrada.ge": "str | None",
        "cstPisCofinsEntrada.lt": "str | None",
        "cstPisCofinsEntrada.le": "str | None",
        "currentTimeMillis.eq": "int | str | None",
        "currentTimeMillis.ne": "int | str | None",
        "currentTimeMillis.gt": "int | str | None",
        "currentTimeMillis.ge": "int | str | None",
        "currentTimeMillis.lt": "int | str | None",
        "currentTimeMillis.le": "int | str | None",
        "custo.eq": "Decimal | float | str | None",
        "custo.ne": "Decimal | float | str | None",
        "custo.gt": "Decimal | float | str | None",
        "custo.ge": "Decimal | float | str | None",
        "custo.lt": "Decimal | float | str | None",
        "custo.le": "Decimal | float | str | None",
        "custoMedioInicial.eq": "Decimal | float | str | None",
        "custoMedioInicial.ne": "Decimal | float | str | None",
        "custoMedioInicial.gt": "Decimal | float | str | None",
        "custoMedioInicial.ge": "Decimal | float | str | None",
        "custoMedioInicial.lt": "Decimal | float | str | None",
        "custoMedioInicial.le": "Decimal | float | str | None",
        "descricaoShop.eq": "str | None",
        "descricaoShop.ne": "str | None",
        "descricaoShop.gt": "str | None",
        "descricaoShop.ge": "str | None",
        "descricaoShop.lt": "str | None",
        "descricaoShop.le": "str | None",
        "ean.eq": "str | None",
        "ean.ne": "str | None",
        "ean.gt": "str | None",
        "ean.ge": "str | None",
        "ean.lt": "str | None",
        "ean.le": "str | None",
        "enviaECommerce.eq": "Literal[0, 1] | None",
        "enviaECommerce.ne": "Literal[0, 1] | None",
        "enviaECommerce.gt": "Literal[0, 1] | None",
        "enviaECommerce.ge": "Literal[0, 1] | None",
        "enviaECommerce.lt": "Literal[0, 1] | None",
        "enviaECommerce.le": "Literal[0, 1] | None",
        "exigibilidadeIss.eq": "int | str | None",
        "exigibilidadeIss.ne": "int | str | None",
        "exigibilidadeIss.gt": "int | str | None",
        "exigibilidadeIss.ge": "int | str | None",
        "exigibilidadeIss.lt": "int | str | None",
        "exigibilidadeIss.le": "int | str | None",
        "extra1.eq": "str | None",
        "extra1.ne": "str | None",
        "extra1.gt": "str | None",
        "extra1.ge": "str | None",
        "extra1.lt": "str | None",
        "extra1.le": "str | None",
        "extra2.eq": "str | None",
        "extra2.ne": "str | None",
        "extra2.gt": "str | None",
        "extra2.ge": "str | None",
        "extra2.lt": "str | None",
        "extra2.le": "str | None",
        "extra3.eq": "str | None",
        "extra3.ne": "str | None",
        "extra3.gt": "str | None",
        "extra3.ge": "str | None",
        "extra3.lt": "str | None",
        "extra3.le": "str | None",
        "extra4.eq": "str | None",
        "extra4.ne": "str | None",
        "extra4.gt": "str | None",
        "extra4.ge": "str | None",
        "extra4.lt": "str | None",
        "extra4.le": "str | None",
        "extra5.eq": "str | None",
        "extra5.ne": "str | None",
        "extra5.gt": "str | None",
        "extra5.ge": "str | None",
        "extra5.lt": "str | None",
        "extra5.le": "str | None",
        "extra6.eq": "str | None",
        "extra6.ne": "str | None",
        "extra6.gt": "str | None",
        "extra6.ge": "str | None",
        "extra6.lt": "str | None",
        "extra6.le": "str | None",
        "iat.eq": "Literal['A', 'T'] | None",
        "iat.ne": "Literal['A', 'T'] | None",
        "iat.gt": "Literal['A', 'T'] | None",
        "iat.ge": "Literal['A', 'T'] | None",
        "iat.lt": "Literal['A', 'T'] | None",
        "iat.le": "Literal['A', 'T'] | None",
        "imagens.eq": "Any",
        "imagens.ne": "Any",
        "imagens.gt": "Any",
        "imagens.ge": "Any",
        "imagens.lt": "Any",
        "imagens.le": "Any",
        "inativo.eq": "Literal[0, 1] | None",
        "inativo.ne": "Literal[0, 1] | None",
        "inativo.gt": "Literal[0, 1] | None",
        "inativo.ge": "Literal[0, 1] | None",
        "inativo.lt": "Literal[0, 1] | None",
        "inativo.le": "Literal[0, 1] | None",
        "infoShop.eq": "str | None",
        "infoShop.ne": "str | None",
        "infoShop.gt": "str | None",
        "infoShop.ge": "str | None",
        "infoShop.lt": "str | None",
        "infoShop.le": "str | None",
        "informacaoAdicional.eq": "str | None",
        "informacaoAdicional.ne": "str | None",
        "informacaoAdicional.gt": "str | None",
        "informacaoAdicional.ge": "str | None",
        "informacaoAdicional.lt": "str | None",
        "informacaoAdicional.le": "str | None",
        "informarDimensoes.eq": "Literal[0, 1] | None",
        "informarDimensoes.ne": "Literal[0, 1] | None",
        "informarDimensoes.gt": "Literal[0, 1] | None",
        "informarDimensoes.ge": "Literal[0, 1] | None",
        "informarDimensoes.lt": "Literal[0, 1] | None",
        "informarDimensoes.le": "Literal[0, 1] | None",
        "ippt.eq": "Literal['P', 'T'] | None",
        "ippt.ne": "Literal['P', 'T'] | None",
        "ippt.gt": "Literal['P', 'T'] | None",
        "ippt.ge": "Literal['P', 'T'] | None",
        "ippt.lt": "Literal['P', 'T'] | None",
        "ippt.le": "Literal['P', 'T'] | None",
        "larguraShop.eq": "Decimal | float | str | None",
        "larguraShop.ne": "Decimal | float | str | None",
        "larguraShop.gt": "Decimal | float | str | None",
        "larguraShop.ge": "Decimal | float | str | None",
        "larguraShop.lt": "Decimal | float | str | None",
        "larguraShop.le": "Decimal | float | str | None",
        "lucroBruto.eq": "Decimal | float | str | None",
        "lucroBruto.ne": "Decimal | float | str | None",
        "lucroBruto.gt": "Decimal | float | str | None",
        "lucroBruto.ge": "Decimal | float | str | None",
        "lucroBruto.lt": "Decimal | float | str | None",
        "lucroBruto.le": "Decimal | float | str | None",
        "ncm.eq": "str | None",
        "ncm.ne": "str | None",
        "ncm.gt": "str | None",
        "ncm.ge": "str | None",
        "ncm.lt": "str | None",
        "ncm.le": "str | None",
        "nome.eq": "str | None",
        "nome.ne": "str | None",
        "nome.gt": "str | None",
        "nome.ge": "str | None",
        "nome.lt": "str | None",
        "nome.le": "str | None",
        "nomeEcf.eq": "str | None",
        "nomeEcf.ne": "str | None",
        "nomeEcf.gt": "str | None",
        "nomeEcf.ge": "str | None",
        "nomeEcf.lt": "str | None",
        "nomeEcf.le": "str | None",
        "nomeFornecedor.eq": "str | None",
        "nomeFornecedor.ne": "str | None",
        "nomeFornecedor.gt": "str | None",
        "nomeFornecedor.ge": "str | None",
        "nomeFornecedor.lt": "str | None",
        "nomeFornecedor.le": "str | None",
        "nomeGrupoProduto.eq": "str | None",
        "nomeGrupoProduto.ne": "str | None",
        "nomeGrupoProduto.gt": "str | None",
        "nomeGrupoProduto.ge": "str | None",
        "nomeGrupoProduto.lt": "str | None",
        "nomeGrupoProduto.le": "str | None",
        "numeroSerie.eq": "Literal[0, 1] | None",
        "numeroSerie.ne": "Literal[0, 1] | None",
        "numeroSerie.gt": "Literal[0, 1] | None",
        "numeroSerie.ge": "Literal[0, 1] | None",
        "numeroSerie.lt": "Literal[0, 1] | None",
        "numeroSerie.le": "Literal[0, 1] | None",
        "observacao.eq": "str | None",
        "observacao.ne": "str | None",
        "observacao.gt": "str | None",
        "observacao.ge": "str | None",
        "observacao.lt": "str | None",
        "observacao.le": "str | None",
        "origem.eq": "Literal[0, 1] | None",
        "origem.ne": "Literal[0, 1] | None",
        "origem.gt": "Literal[0, 1] | None",
        "origem.ge": "Literal[0, 1] | None",
        "origem.lt": "Literal[0, 1] | None",
        "origem.le": "Literal[0, 1] | None",
        "pesavel.eq": "Literal[0, 1] | None",
        "pesavel.ne": "Literal[0, 1] | None",
        "pesavel.gt": "Literal[0, 1] | None",
        "pesavel.ge": "Literal[0, 1] | None",
        "pesavel.lt": "Literal[0, 1] | None",
        "pesavel.le": "Literal[0, 1] | None",
        "peso.eq": "Decimal | float | str | None",
        "peso.ne": "Decimal | float | str | None",
        "peso.gt": "Decimal | float | str | None",
        "peso.ge": "Decimal | float | str | None",
        "peso.lt": "Decimal | float | str | None",
        "peso.le": "Decimal | float | str | None",
        "pesoShop.eq": "Decimal | float | str | None",
        "pesoShop.ne": "Decimal | float | str | None",
        "pesoShop.gt": "Decimal | float | str | None",
        "pesoShop.ge": "Decimal | float | str | None",
        "pesoShop.lt": "Decimal | float | str | None",
        "pesoShop.le": "Decimal | float | str | None",
        "preco.eq": "Decimal | float | str | None",
        "preco.ne": "Decimal | float | str | None",
        "preco.gt": "Decimal | float | str | None",
        "preco.ge": "Decimal | float | str | None",
        "preco.lt": "Decimal | float | str | None",
        "preco.le": "Decimal | float | str | None",
        "precoPauta1.eq": "Decimal | float | str | None",
        "precoPauta1.ne": "Decimal | float | str | None",
        "precoPauta1.gt": "Decimal | float | str | None",
        "precoPauta1.ge": "Decimal | float | str | None",
        "precoPauta1.lt": "Decimal | float | str | None",
        "precoPauta1.le": "Decimal | float | str | None",
        "precoPauta2.eq": "Decimal | float | str | None",
        "precoPauta2.ne": "Decimal | float | str | None",
        "precoPauta2.gt": "Decimal | float | str | None",
        "precoPauta2.ge": "Decimal | float | str | None",
        "precoPauta2.lt": "Decimal | float | str | None",
        "precoPauta2.le": "Decimal | float | str | None",
        "precoPauta3.eq": "Decimal | float | str | None",
        "precoPauta3.ne": "Decimal | float | str | None",
        "precoPauta3.gt": "Decimal | float | str | None",
        "precoPauta3.ge": "Decimal | float | str | None",
        "precoPauta3.lt": "Decimal | float | str | None",
        "precoPauta3.le": "Decimal | float | str | None",
        "precoPauta4.eq": "Decimal | float | str | None",
        "precoPauta4.ne": "Decimal | float | str | None",
        "precoPauta4.gt": "Decimal | float | str | None",
        "precoPauta4.ge": "Decimal | float | str | None",
        "precoPauta4.lt": "Decimal | float | str | None",
        "precoPauta4.le": "Decimal | float | str | None",
        "precos.eq": "Sequence[PrecoFilialEnviado] | None",
        "precos.ne": "Sequence[PrecoFilialEnviado] | None",
        "precos.gt": "Sequence[PrecoFilialEnviado] | None",
        "precos.ge": "Sequence[PrecoFilialEnviado] | None",
        "precos.lt": "Sequence[PrecoFilialEnviado] | None",
        "precos.le": "Sequence[PrecoFilialEnviado] | None",
        "referencia.eq": "str | None",
        "referencia.ne": "str | None",
        "referencia.gt": "str | None",
        "referencia.ge": "str | None",
        "referencia.lt": "str | None",
        "referencia.le": "str | None",
        "situacaoTributaria.eq": "str | None",
        "situacaoTributaria.ne": "str | None",
        "situacaoTributaria.gt": "str | None",
        "situacaoTributaria.ge": "str | None",
        "situacaoTributaria.lt": "str | None",
        "situacaoTributaria.le": "str | None",
        "situacaoTributariaSN.eq": "str | None",
        "situacaoTributariaSN.ne": "str | None",
        "situacaoTributariaSN.gt": "str | None",
        "situacaoTributariaSN.ge": "str | None",
        "situacaoTributariaSN.lt": "str | None",
        "situacaoTributariaSN.le": "str | None",
        "tipoProduto.eq": "Literal['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '99'] | None",
        "tipoProduto.ne": "Literal['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '99'] | None",
        "tipoProduto.gt": "Literal['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '99'] | None",
        "tipoProduto.ge": "Literal['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '99'] | None",
        "tipoProduto.lt": "Literal['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '99'] | None",
        "tipoProduto.le": "Literal['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '99'] | None",
        "tipoRegistro.eq": "Literal['P', 'S'] | None",
        "tipoRegistro.ne": "Literal['P', 'S'] | None",
        "tipoRegistro.gt": "Literal['P', 'S'] | None",
        "tipoRegistro.ge": "Literal['P', 'S'] | None",
        "tipoRegistro.lt": "Literal['P', 'S'] | None",
        "tipoRegistro.le": "Literal['P', 'S'] | None",
        "tributacaoEspecial.eq": "str | None",
        "tributacaoEspecial.ne": "str | None",
        "tributacaoEspecial.gt": "str | None",
        "tributacaoEspecial.ge": "str | None",
        "tributacaoEspecial.lt": "str | None",
        "tributacaoEspecial.le": "str | None",
        "tributacaoEspecialNfceSat.eq": "str | None",
        "tributacaoEspecialNfceSat.ne": "str | None",
        "tributacaoEspecialNfceSat.gt": "str | None",
        "tributacaoEspecialNfceSat.ge": "str | None",
        "tributacaoEspecialNfceSat.lt": "str | None",
        "tributacaoEspecialNfceSat.le": "str | None",
        "tributacaoICMS.eq": "Literal['T', 'N', 'I', 'F', 'S', 'NS', 'IS', 'FS'] | None",
        "tributacaoICMS.ne": "Literal['T', 'N', 'I', 'F', 'S', 'NS', 'IS', 'FS'] | None",
        "tributacaoICMS.gt": "Literal['T', 'N', 'I', 'F', 'S', 'NS', 'IS', 'FS'] | None",
        "tributacaoICMS.ge": "Literal['T', 'N', 'I', 'F', 'S', 'NS', 'IS', 'FS'] | None",
        "tributacaoICMS.lt": "Literal['T', 'N', 'I', 'F', 'S', 'NS', 'IS', 'FS'] | None",
        "tributacaoICMS.le": "Literal['T', 'N', 'I', 'F', 'S', 'NS', 'IS', 'FS'] | None",
        "tributacaoSN.eq": "str | None",
        "tributacaoSN.ne": "str | None",
        "tributacaoSN.gt": "str | None",
        "tributacaoSN.ge": "str | None",
        "tributacaoSN.lt": "str | None",
        "tributacaoSN.le": "str | None",
        "unidadeMedida.eq": "str | None",
        "unidadeMedida.ne": "str | None",
        "unidadeMedida.gt": "str | None",
        "unidadeMedida.ge": "str | None",
        "unidadeMedida.lt": "str | None",
        "unidadeMedida.le": "str | None",
        "tipoVolume.eq": "Literal[1, 2] | None",
        "tipoVolume.ne": "Literal[1, 2] | None",
        "tipoVolume.gt": "Literal[1, 2] | None",
        "tipoVolume.ge": "Literal[1, 2] | None",
        "tipoVolume.lt": "Literal[1, 2] | None",
        "tipoVolume.le": "Literal[1, 2] | None",
        "quantidadeVolume.eq": "int | str | None",
        "quantidadeVolume.ne": "int | str | None",
        "quantidadeVolume.gt": "int | str | None",
        "quantidadeVolume.ge": "int | str | None",
        "quantidadeVolume.lt": "int | str | None",
        "quantidadeVolume.le": "int | str | None",
        "possuiVariacao.eq": "Literal[0, 1] | None",
        "possuiVariacao.ne": "Literal[0, 1] | None",
        "possuiVariacao.gt": "Literal[0, 1] | None",
        "possuiVariacao.ge": "Literal[0, 1] | None",
        "possuiVariacao.lt": "Literal[0, 1] | None",
        "possuiVariacao.le": "Literal[0, 1] | None",
        "enviarOutrosECommerce.eq": "Literal[0, 1] | None",
        "enviarOutrosECommerce.ne": "Literal[0, 1] | None",
        "enviarOutrosECommerce.gt": "Literal[0, 1] | None",
        "enviarOutrosECommerce.ge": "Literal[0, 1] | None",
        "enviarOutrosECommerce.lt": "Literal[0, 1] | None",
        "enviarOutrosECommerce.le": "Literal[0, 1] | None",
        "possuiLote.eq": "Literal[0, 1] | None",
        "possuiLote.ne": "Literal[0, 1] | None",
        "possuiLote.gt": "Literal[0, 1] | None",
        "possuiLote.ge": "Literal[0, 1] | None",
        "possuiLote.lt": "Literal[0, 1] | None",
        "possuiLote.le": "Literal[0, 1] | None",
        "kit.eq": "Literal[0, 1] | None",
        "kit.ne": "Literal[0, 1] | None",
        "kit.gt": "Literal[0, 1] | None",
        "kit.ge": "Literal[0, 1] | None",
        "kit.lt": "Literal[0, 1] | None",
        "kit.le": "Literal[0, 1] | None",
    },
    total=False,
)
"""Os filtros de `produtos.consultar`: campo e operador."""


EmbalagensConsultarFiltros = TypedDict(
    "EmbalagensConsultarFiltros",
    {
        "ean.eq": "str | None",
        "ean.ne": "str | None",
        "ean.gt": "str | None",
        "ean.ge": "str | None",
        "ean.lt": "str | None",
        "ean.le": "str | None",
        "fatorConversao.eq": "Decimal | float | str | None",
        "fatorConversao.ne": "Decimal | float | str | None",
        "fatorConversao.gt": "Decimal | float | str | None",
        "fatorConversao.ge": "Decimal | float | str | None",
        "fatorConversao.lt": "Decimal | float | str | None",
        "fatorConversao.le": "Decimal | float | str | None",
        "preco.eq": "Decimal | float | str | None",
        "preco.ne": "Decimal | float | str | None",
        "preco.gt": "Decimal | float | str | None",
        "preco.ge": "Decimal | float | str | None",
        "preco.lt": "Decimal | float | str | None",
        "preco.le": "Decimal | float | str | None",
        "produto.eq": "str | None",
        "produto.ne": "str | None",
        "produto.gt": "str | None",
        "produto.ge": "str | None",
        "produto.lt": "str | None",
        "produto.le": "str | None",
        "tipoEmbalagem.eq": "Literal[0, 1, 2] | None",
        "tipoEmbalagem.ne": "Literal[0, 1, 2] | None",
        "tipoEmbalagem.gt": "Literal[0, 1, 2] | None",
        "tipoEmbalagem.ge": "Literal[0, 1, 2] | None",
        "tipoEmbalagem.lt": "Literal[0, 1, 2] | None",
        "tipoEmbalagem.le": "Literal[0, 1, 2] | None",
        "unidadeMedida.eq": "str | None",
        "unidadeMedida.ne": "str | None",
        "unidadeMedida.gt": "str | None",
        "unidadeMedida.ge": "str | None",
        "unidadeMedida.lt": "str | None",
        "unidadeMedida.le": "str | None",
        "casasDecimais.eq": "int | str | None",
        "casasDecimais.ne": "int | str | None",
        "casasDecimais.gt": "int | str | None",
        "casasDecimais.ge": "int | str | None",
        "casasDecimais.lt": "int | str | None",
        "casasDecimais.le": "int | str | None",
    },
    total=False,
)
"""Os filtros de `embalagens.consultar`: campo e operador."""


EansConsultarFiltros = TypedDict(
    "EansConsultarFiltros",
    {
        "ean.eq": "str | None",
        "ean.ne": "str | None",
        "ean.gt": "str | None",
        "ean.ge": "str | None",
        "ean.lt": "str | None",
        "ean.le": "str | None",
        "descricaoVariacao.eq": "str | None",
        "descricaoVariacao.ne": "str | None",
        "descricaoVariacao.gt": "str | None",
        "descricaoVariacao.ge": "str | None",
        "descricaoVariacao.lt": "str | None",
        "descricaoVariacao.le": "str | None",
        "produto.eq": "str | None",
        "produto.ne": "str | None",
        "produto.gt": "str | None",
        "produto.ge": "str | None",
        "produto.lt": "str | None",
        "produto.le": "str | None",
        "variacao.eq": "str | None",
        "variacao.ne": "str | None",
        "variacao.gt": "str | None",
        "variacao.ge": "str | None",
        "variacao.lt": "str | None",
        "variacao.le": "str | None",
    },
    total=False,
)
"""Os filtros de `eans.consultar`: campo e operador."""


VariacoesConsultarFiltros = TypedDict(
    "VariacoesConsultarFiltros",
    {
        "codigoGrade.eq": "str | None",
        "codigoGrade.ne": "str | None",
        "codigoGrade.gt": "str | None",
        "codigoGrade.ge": "str | None",
        "codigoGrade.lt": "str | None",
        "codigoGrade.le": "str | None",
        "descricao.eq": "str | None",
        "descricao.ne": "str | None",
        "descricao.gt": "str | None",
        "descricao.ge": "str | None",
        "descricao.lt": "str | None",
        "descricao.le": "str | None",
        "ordem.eq": "str | None",
        "ordem.ne": "str | None",
        "ordem.gt": "str | None",
        "ordem.ge": "str | None",
        "ordem.lt": "str | None",
        "ordem.le": "str | None",
        "produto.eq": "str | None",
        "produto.ne": "str | None",
        "produto.gt": "str | None",
        "produto.ge": "str | None",
        "produto.lt": "str | None",
        "produto.le": "str | None",
        "tipoRegistro.eq": "Literal['0', '1'] | None",
        "tipoRegistro.ne": "Literal['0', '1'] | None",
        "tipoRegistro.gt": "Literal['0', '1'] | None",
        "tipoRegistro.ge": "Literal['0', '1'] | None",
        "tipoRegistro.lt": "Literal['0', '1'] | None",
        "tipoRegistro.le": "Literal['0', '1'] | None",
        "variacao.eq": "str | None",
        "variacao.ne": "str | None",
        "variacao.gt": "str | None",
        "variacao.ge": "str | None",
        "variacao.lt": "str | None",
        "variacao.le": "str | None",
    },
    total=False,
)
"""Os filtros de `variacoes.consultar`: campo e operador."""


DavsConsultarFiltros = TypedDict(
    "DavsConsultarFiltros",
    {
        "bairroEntrega.eq": "str | None",
        "bairroEntrega.ne": "str | None",
        "bairroEntrega.gt": "str | None",
        "bairroEntrega.ge": "str | None",
        "bairroEntrega.lt": "str | None",
        "bairroEntrega.le": "str | None",
        "cepEntrega.eq": "str | None",
        "cepEntrega.ne": "str | None",
        "cepEntrega.gt": "str | None",
        "cepEntrega.ge": "str | None",
        "cepEntrega.lt": "str | None",
        "cepEntrega.le": "str | None",
        "cidadeEntrega.eq": "str | None",
        "cidadeEntrega.ne": "str | None",
        "cidadeEntrega.gt": "str | None",
        "cidadeEntrega.ge": "str | None",
        "cidadeEntrega.lt": "str | None",
        "cidadeEntrega.le": "str | None",
        "cliente.eq": "str | None",
        "cliente.ne": "str | None",
        "cliente.gt": "str | None",
        "cliente.ge": "str | None",
        "cliente.lt": "str | None",
        "cliente.le": "str | None",
        "codigo.eq": "str | None",
        "codigo.ne": "str | None",
        "codigo.gt": "str | None",
        "codigo.ge": "str | None",
        "codigo.lt": "str | None",
        "codigo.le": "str | None",
        "codigoIdentificacao.eq": "str | None",
        "codigoIdentificacao.ne": "str | None",
        "codigoIdentificacao.gt": "str | None",
        "codigoIdentificacao.ge": "str | None",
        "codigoIdentificacao.lt": "str | None",
        "codigoIdentificacao.le": "str | None",
        "codigoPauta.eq": "str | None",
        "codigoPauta.ne": "str | None",
        "codigoPauta.gt": "str | None",
        "codigoPauta.ge": "str | None",
        "codigoPauta.lt": "str | None",
        "codigoPauta.le": "str | None",
        "codigoTipoFrete.eq": "Literal['0', '1', '2', '9'] | None",
        "codigoTipoFrete.ne": "Literal['0', '1', '2', '9'] | None",
        "codigoTipoFrete.gt": "Literal['0', '1', '2', '9'] | None",
        "codigoTipoFrete.ge": "Literal['0', '1', '2', '9'] | None",
        "codigoTipoFrete.lt": "Literal['0', '1', '2', '9'] | None",
        "codigoTipoFrete.le": "Literal['0', '1', '2', '9'] | None",
        "codigoTransportadora.eq": "str | None",
        "codigoTransportadora.ne": "str | None",
        "codigoTransportadora.gt": "str | None",
        "codigoTransportadora.ge": "str | None",
        "codigoTransportadora.lt": "str | None",
        "codigoTransportadora.le": "str | None",
        "complementoEntrega.eq": "str | None",
        "complementoEntrega.ne": "str | None",
        "complementoEntrega.gt": "str | None",
        "complementoEntrega.ge": "str | None",
        "complementoEntrega.lt": "str | None",
        "complementoEntrega.le": "str | None",
        "condicaoPagamento.eq": "str | None",
        "condicaoPagamento.ne": "str | None",
        "condicaoPagamento.gt": "str | None",
        "condicaoPagamento.ge": "str | None",
        "condicaoPagamento.lt": "str | None",
        "condicaoPagamento.le": "str | None",
        "data.eq": "date | str | None",
        "data.ne": "date | str | None",
        "data.gt": "date | str | None",
        "data.ge": "date | str | None",
        "data.lt": "date | str | None",
        "data.le": "date | str | None",
        "desconto.eq": "Decimal | float | str | None",
        "desconto.ne": "Decimal | float | str | None",
        "desconto.gt": "Decimal | float | str | None",
        "desconto.ge": "Decimal | float | str | None",
        "desconto.lt": "Decimal | float | str | None",
        "desconto.le": "Decimal | float | str | None",
        "enderecoEntrega.eq": "str | None",
        "enderecoEntrega.ne": "str | None",
        "enderecoEntrega.gt": "str | None",
        "enderecoEntrega.ge": "str | None",
        "enderecoEntrega.lt": "str | None",
        "enderecoEntrega.le": "str | None",
        "estadoEntrega.eq": "str | None",
        "estadoEntrega.ne": "str | None",
        "estadoEntrega.gt": "str | None",
        "estadoEntrega.ge": "str | None",
        "estadoEntrega.lt": "str | None",
        "estadoEntrega.le": "str | None",
        "extra1.eq": "str | None",
        "extra1.ne": "str | None",
        "extra1.gt": "str | None",
        "extra1.ge": "str | None",
        "extra1.lt": "str | None",
        "extra1.le": "str | None",
        "extra2.eq": "str | None",
        "extra2.ne": "str | None",
        "extra2.gt": "str | None",
        "extra2.ge": "str | None",
        "extra2.lt": "str | None",
        "extra2.le": "str | None",
        "filial.eq": "str | None",
        "filial.ne": "str | None",
        "filial.gt": "str | None",
        "filial.ge": "str | None",
        "filial.lt": "str | None",
        "filial.le": "str | None",
        "numeroEntrega.eq": "str | None",
        "numeroEntrega.ne": "str | None",
        "numeroEntrega.gt": "str | None",
        "numeroEntrega.ge": "str | None",
        "numeroEntrega.lt": "str | None",
        "numeroEntrega.le": "str | None",
        "observacao.eq": "str | None",
        "observacao.ne": "str | None",
        "observacao.gt": "str | None",
        "observacao.ge": "str | None",
        "observacao.lt": "str | None",
        "observacao.le": "str | None",
        "percentualDescontoSubtotal.eq": "Decimal | float | str | None",
        "percentualDescontoSubtotal.ne": "Decimal | float | str | None",
        "percentualDescontoSubtotal.gt": "Decimal | float | str | None",
        "percentualDescontoSubtotal.ge": "Decimal | float | str | None",
        "percentualDescontoSubtotal.lt": "Decimal | float | str | None",
        "percentualDescontoSubtotal.le": "Decimal | float | str | None",
        "status.eq": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None",
        "status.ne": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None",
        "status.gt": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None",
        "status.ge": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None",
        "status.lt": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None",
        "status.le": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None",
        "tipoDocumento.eq": "Literal[1, 2, 4, 6] | None",
        "tipoDocumento.ne": "Literal[1, 2, 4, 6] | None",
        "tipoDocumento.gt": "Literal[1, 2, 4, 6] | None",
        "tipoDocumento.ge": "Literal[1, 2, 4, 6] | None",
        "tipoDocumento.lt": "Literal[1, 2, 4, 6] | None",
        "tipoDocumento.le": "Literal[1, 2, 4, 6] | None",
        "tipoDocumentoFinanceiro.eq": "int | str | None",
        "tipoDocumentoFinanceiro.ne": "int | str | None",
        "tipoDocumentoFinanceiro.gt": "int | str | None",
        "tipoDocumentoFinanceiro.ge": "int | str | None",
        "tipoDocumentoFinanceiro.lt": "int | str | None",
        "tipoDocumentoFinanceiro.le": "int | str | None",
        "valor.eq": "Decimal | float | str | None",
        "valor.ne": "Decimal | float | str | None",
        "valor.gt": "Decimal | float | str | None",
        "valor.ge": "Decimal | float | str | None",
        "valor.lt": "Decimal | float | str | None",
        "valor.le": "Decimal | float | str | None",
        "valorDescontoItens.eq": "Decimal | float | str | None",
        "valorDescontoItens.ne": "Decimal | float | str | None",
        "valorDescontoItens.gt": "Decimal | float | str | None",
        "valorDescontoItens.ge": "Decimal | float | str | None",
        "valorDescontoItens.lt": "Decimal | float | str | None",
        "valorDescontoItens.le": "Decimal | float | str | None",
        "valorFrete.eq": "Decimal | float | str | None",
        "valorFrete.ne": "Decimal | float | str | None",
        "valorFrete.gt": "Decimal | float | str | None",
        "valorFrete.ge": "Decimal | float | str | None",
        "valorFrete.lt": "Decimal | float | str | None",
        "valorFrete.le": "Decimal | float | str | None",
        "vendedor.eq": "str | None",
        "vendedor.ne": "str | None",
        "vendedor.gt": "str | None",
        "vendedor.ge": "str | None",
        "vendedor.lt": "str | None",
        "vendedor.le": "str | None",
        "codigoECommerce.eq": "str | None",
        "codigoECommerce.ne": "str | None",
        "codigoECommerce.gt": "str | None",
        "codigoECommerce.ge": "str | None",
        "codigoECommerce.lt": "str | None",
        "codigoECommerce.le": "str | None",
        "itens.eq": "Sequence[ItemDavEnviado] | None",
        "itens.ne": "Sequence[ItemDavEnviado] | None",
        "itens.gt": "Sequence[ItemDavEnviado] | None",
        "itens.ge": "Sequence[ItemDavEnviado] | None",
        "itens.lt": "Sequence[ItemDavEnviado] | None",
        "itens.le": "Sequence[ItemDavEnviado] | None",
    },
    total=False,
)
"""Os filtros de `davs.consultar`: campo e operador."""


ItensNotaEntradaConsultarFiltros = TypedDict(
    "ItensNotaEntradaConsultarFiltros",
    {
        "dataEntrada.eq": "date | str | None",
        "dataEntrada.ne": "date | str | None",
        "dataEntrada.gt": "date | str | None",
        "dataEntrada.ge": "date | str | None",
        "dataEntrada.lt": "date | str | None",
        "dataEntrada.le": "date | str | None",
    },
    total=False,
)
"""Os filtros de `itens_nota_entrada.consultar`: campo e operador."""


ItensNotaEntradaConsultarCompraFiltros = TypedDict(
    "ItensNotaEntradaConsultarCompraFiltros",
    {
        "dataEntrada.eq": "date | str | None",
        "dataEntrada.ne": "date | str | None",
        "dataEntrada.gt": "date | str | None",
        "dataEntrada.ge": "date | str | None",
        "dataEntrada.lt": "date | str | None",
        "dataEntrada.le": "date | str | None",
    },
    total=False,
)
"""Os filtros de `itens_nota_entrada.consultar.compra`: campo e operador."""


VendasConsultarFiltros = TypedDict(
    "VendasConsultarFiltros",
    {
        "emissao.eq": "date | str | None",
        "emissao.ne": "date | str | None",
        "emissao.gt": "date | str | None",
        "emissao.ge": "date | str | None",
        "emissao.lt": "date | str | None",
        "emissao.le": "date | str | None",
    },
    total=False,
)
"""Os filtros de `vendas.consultar`: campo e operador."""


ItensVendaConsultarFiltros = TypedDict(
    "ItensVendaConsultarFiltros",
    {
        "emissao.eq": "date | str | None",
        "emissao.ne": "date | str | None",
        "emissao.gt": "date | str | None",
        "emissao.ge": "date | str | None",
        "emissao.lt": "date | str | None",
        "emissao.le": "date | str | None",
    },
    total=False,
)
"""Os filtros de `itens_venda.consultar`: campo e operador."""


DocumentosFinanceirosConsultarFiltros = TypedDict(
    "DocumentosFinanceirosConsultarFiltros",
    {
        "emissao.eq": "date | str | None",
        "emissao.ne": "date | str | None",
        "emissao.gt": "date | str | None",
        "emissao.ge": "date | str | None",
        "emissao.lt": "date | str | None",
        "emissao.le": "date | str | None",
        "vencimento.eq": "date | str | None",
        "vencimento.ne": "date | str | None",
        "vencimento.gt": "date | str | None",
        "vencimento.ge": "date | str | None",
        "vencimento.lt": "date | str | None",
        "vencimento.le": "date | str | None",
    },
    total=False,
)
"""Os filtros de `documentos_financeiros.consultar`: campo e operador."""


OrdensServicoConsultarFiltros = TypedDict(
    "OrdensServicoConsultarFiltros",
    {
        "dataOrdemServico.eq": "date | str | None",
        "dataOrdemServico.ne": "date | str | None",
        "dataOrdemServico.gt": "date | str | None",
        "dataOrdemServico.ge": "date | str | None",
        "dataOrdemServico.lt": "date | str | None",
        "dataOrdemServico.le": "date | str | None",
        "status.eq": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] | None",
        "status.ne": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] | None",
        "status.gt": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] | None",
        "status.ge": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] | None",
        "status.lt": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] | None",
        "status.le": "Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] | None",
        "currentTimeMillis.eq": "int | str | None",
        "currentTimeMillis.ne": "int | str | None",
        "currentTimeMillis.gt": "int | str | None",
        "currentTimeMillis.ge": "int | str | None",
        "currentTimeMillis.lt": "int | str | None",
        "currentTimeMillis.le": "int | str | None",
    },
    total=False,
)
"""Os filtros de `ordens_servico.consultar`: campo e operador."""


RegistrosProducaoConsultarFiltros = TypedDict(
    "RegistrosProducaoConsultarFiltros",
    {
        "dataHoraProducao.eq": "str | None",
        "dataHoraProducao.ne": "str | None",
        "dataHoraProducao.gt": "str | None",
        "dataHoraProducao.ge": "str | None",
        "dataHoraProducao.lt": "str | None",
        "dataHoraProducao.le": "str | None",
    },
    total=False,
)
"""Os filtros de `registros_producao.consultar`: campo e operador."""


class TokenDeAcesso(Record):
    """Um token de acesso e a sua validade."""

    __slots__ = ()
    __secrets__ = frozenset({"access_token"})
    access_token: str
    """Token de acesso.

    Vai no cabeçalho Authorization das demais chamadas, depois da palavra Bearer com maiúscula.
    """
    token_type: str | None
    """Tipo.

    Vem em minúsculas, e assim não serve ao cabeçalho: não o copie.
    """
    expires_in: int | None
    """Validade.

    Por quantos segundos vale: 3599 ou 3600 nas integrações.
    Inteiro a partir de 0.
    """
    scope: str | None
    """Escopo.

    Para que serve o token.
    """
    jti: str | None
    """Identificador.

    Identificador do token.
    """


class Entidade(Record):
    """Um cliente, fornecedor, transportadora, vendedor, técnico ou fabricante. O que se grava substitui o registro inteiro."""

    __slots__ = ()
    bairro: str | None
    """Bairro.

    Bairro do endereço principal.
    Até 50 caracteres.
    """
    bairroCobranca: str | None
    """Bairro (cobrança).

    Bairro do endereço de cobrança.
    Até 50 caracteres.
    """
    bairroEntrega: str | None
    """Bairro (entrega).

    Bairro do endereço de entrega.
    Até 50 caracteres.
    """
    celular: str | None
    """Celular.

    Telefone celular.
    Até 40 caracteres.
    """
    celularEntrega: str | None
    """Celular (entrega).

    Celular de quem recebe a entrega.
    Até 40 caracteres.
    """
    cep: str | None
    """CEP.

    CEP do endereço principal.
    Até 10 caracteres.
    """
    cepCobranca: str | None
    """CEP (cobrança).

    CEP do endereço de cobrança.
    Até 10 caracteres.
    """
    cepEntrega: str | None
    """CEP (entrega).

    CEP do endereço de entrega: um caractere a menos que os outros.
    Até 9 caracteres.
    """
    cidade: str | None
    """Cidade.

    Cidade do endereço principal.
    Até 100 caracteres.
    """
    cidadeCobranca: str | None
    """Cidade (cobrança).

    Cidade do endereço de cobrança.
    Até 100 caracteres.
    """
    cidadeEntrega: str | None
    """Cidade (entrega).

    Cidade do endereço de entrega.
    Até 100 caracteres.
    """
    cnpjCpf: str | None
    """CNPJ ou CPF.

    CNPJ ou CPF, com a máscara que tiver: cabem os 18 caracteres de um CNPJ mascarado.
    Até 18 caracteres.
    """
    codigo: str | None
    """Código.

    Código da entidade. O manual o diz obrigatório e também que, em branco, o sistema o numera. Nos DAVs cabem 14 caracteres.
    Até 10 caracteres.
    """
    complemento: str | None
    """Complemento.

    Complemento do endereço principal.
    Até 50 caracteres.
    """
    complementoCobranca: str | None
    """Complemento (cobrança).

    Complemento do endereço de cobrança.
    Até 50 caracteres.
    """
    complementoEntrega: str | None
    """Complemento (entrega).

    Complemento do endereço de entrega.
    Até 50 caracteres.
    """
    conjuge: str | None
    """Cônjuge.

    Nome do cônjuge.
    Até 50 caracteres.
    """
    contatoCobranca: str | None
    """Contato (cobrança).

    Com quem falar sobre a cobrança.
    Até 50 caracteres.
    """
    contatoEntrega: str | None
    """Contato (entrega).

    Com quem falar sobre a entrega.
    Até 50 caracteres.
    """
    dataNascimento: date | None
    """Data de nascimento.

    Data de nascimento.
    `AAAA-MM-DD`.
    """
    email: str | None
    """E-mail.

    Endereço de e-mail. O manual perdeu o nome deste campo; clientes públicos o mostram.
    Até 50 caracteres.
    """
    emailEntrega: str | None
    """E-mail (entrega).

    E-mail de quem recebe a entrega.
    Até 50 caracteres.
    """
    endereco: str | None
    """Endereço.

    Logradouro do endereço principal, sem o número.
    Até 50 caracteres.
    """
    enderecoCobranca: str | None
    """Endereço (cobrança).

    Logradouro do endereço de cobrança.
    Até 50 caracteres.
    """
    enderecoEntrega: str | None
    """Endereço (entrega).

    Logradouro do endereço de entrega.
    Até 50 caracteres.
    """
    estado: str | None
    """UF.

    Estado do endereço principal, em duas letras.
    Até 2 caracteres.
    """
    estadoCivil: Literal[0, 1, 2, 3, 4, 5, 6] | int | None
    """Estado civil.

    Estado civil, de 0 a 6.
    `0` casado, `1` solteiro, `2` divorciado, `3` desquitado, `4` viúvo, `5` amasiado, `6` não identificado.
    """
    estadoCobranca: str | None
    """UF (cobrança).

    Estado do endereço de cobrança, em duas letras.
    Até 2 caracteres.
    """
    estadoEntrega: str | None
    """UF (entrega).

    Estado do endereço de entrega, em duas letras.
    Até 2 caracteres.
    """
    extra1: str | None
    """Campo extra 1.

    Campo livre.
    Até 512 caracteres.
    """
    extra2: str | None
    """Campo extra 2.

    Campo livre.
    Até 512 caracteres.
    """
    extra3: str | None
    """Campo extra 3.

    Campo livre.
    Até 512 caracteres.
    """
    extra4: str | None
    """Campo extra 4.

    Campo livre.
    Até 512 caracteres.
    """
    extra5: str | None
    """Campo extra 5.

    Campo livre.
    Até 512 caracteres.
    """
    extra6: str | None
    """Campo extra 6.

    Campo livre.
    Até 512 caracteres.
    """
    fax: str | None
    """Fax.

    Número de fax.
    Até 40 caracteres.
    """
    faxEntrega: str | None
    """Fax (entrega).

    Fax de quem recebe a entrega.
    Até 40 caracteres.
    """
    inativo: Literal[0, 1] | int | None
    """Inativo.

    Se a entidade está fora de uso.
    `0` ativo, `1` inativo.
    """
    inscricaoEstadual: str | None
    """Inscrição estadual.

    Inscrição estadual.
    Até 50 caracteres.
    """
    limiteCredito: Decimal | None
    """Limite de crédito.

    Até quanto a entidade pode comprar a prazo.
    Até 2 casas decimais.
    """
    mae: str | None
    """Mãe.

    Nome da mãe.
    Até 50 caracteres.
    """
    nome: str
    """Nome.

    Nome, ou nome fantasia.
    Até 50 caracteres.
    """
    nomeContato: str | None
    """Contato.

    Com quem falar.
    Até 50 caracteres.
    """
    numeroCobranca: str | None
    """Número (cobrança).

    Número do endereço de cobrança.
    Até 6 caracteres.
    """
    numeroEndereco: str | None
    """Número.

    Número do endereço principal.
    Até 6 caracteres.
    """
    numeroEntrega: str | None
    """Número (entrega).

    Número do endereço de entrega.
    Até 6 caracteres.
    """
    observacao: str | None
    """Observação.

    Texto livre.
    Até 4096 caracteres.
    """
    pai: str | None
    """Pai.

    Nome do pai.
    Até 50 caracteres.
    """
    profissao: str | None
    """Profissão.

    Profissão.
    Até 50 caracteres.
    """
    razaoSocial: str | None
    """Razão social.

    Razão social.
    Até 50 caracteres.
    """
    renda: Decimal | None
    """Renda.

    Renda.
    Até 2 casas decimais.
    """
    rg: str | None
    """RG.

    Documento de identidade.
    Até 20 caracteres.
    """
    telefone: str | None
    """Telefone.

    Telefone fixo.
    Até 40 caracteres.
    """
    telefoneEntrega: str | None
    """Telefone (entrega).

    Telefone de quem recebe a entrega.
    Até 40 caracteres.
    """
    tipo: str
    """Tipo.

    O que a entidade é, um ou vários números separados por vírgula: 1 cliente, 2 fornecedor, 3 transportadora, 4 vendedor, 5 técnico, 6 fabricante. Servidores o devolvem como texto; o exemplo do manual o envia como número.
    Até 20 caracteres.
    """
    usuario: str | None
    """Usuário.

    Usuário do sistema ligado à entidade.
    Até 10 caracteres.
    """
    creditoRestrito: Literal[0, 1] | int | None
    """Crédito restrito.

    Se a entidade está bloqueada.
    `0` não, `1` sim.
    """


class Produto(Record):
    """Um produto ou serviço. O que se grava substitui o registro inteiro, e o que se lê nem sempre pode ser gravado como veio."""

    __slots__ = ()
    aliquotaCofins: Decimal | None
    """Alíquota da Cofins (saída).

    Alíquota da Cofins na saída.
    Até 2 casas decimais.
    """
    aliquotaCofinsEntrada: Decimal | None
    """Alíquota da Cofins (entrada).

    Alíquota da Cofins na entrada.
    Até 4 casas decimais.
    """
    aliquotaICMS: Decimal | None
    """Alíquota do ICMS.

    Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do que aceitam.
    Até 2 casas decimais.
    """
    aliquotaIPI: Decimal | None
    """Alíquota do IPI.

    Alíquota do IPI.
    Até 2 casas decimais.
    """
    aliquotaPis: Decimal | None
    """Alíquota do PIS (saída).

    Alíquota do PIS na saída.
    Até 2 casas decimais.
    """
    aliquotaPisEntrada: Decimal | None
    """Alíquota do PIS (entrada).

    Alíquota do PIS na entrada.
    Até 4 casas decimais.
    """
    alturaShop: Decimal | None
    """Altura (Shop).

    Altura no Uniplus Shop.
    Até 1 casas decimais.
    """
    caminhoImagem: str | None
    """Imagem.

    Caminho de um arquivo de imagem no computador do sistema.
    Até 200 caracteres.
    """
    casasDecimais: int | None
    """Casas decimais.

    Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam de volta: envie 0.
    Inteiro.
    """
    cest: str | None
    """CEST.

    Código CEST.
    Até 10 caracteres.
    """
    codigo: str | None
    """Código.

    Código do produto. O manual o diz obrigatório e também que, em branco, o sistema o numera. Aqui cabem 20 caracteres; em EANs, variações, saldos e DAVs, 14.
    Até 20 caracteres.
    """
    codigoCfopEntrada: str | None
    """CFOP de entrada.

    CFOP de entrada dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaDevolucaoExterna: str | None
    """CFOP de devolução de entrada (externa).

    CFOP de devolução de entrada de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaDevolucaoInterna: str | None
    """CFOP de devolução de entrada (interna).

    CFOP de devolução de entrada dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaExterna: str | None
    """CFOP de entrada (externa).

    CFOP de entrada de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaTransfExterna: str | None
    """CFOP de transferência de entrada (externa).

    CFOP de transferência recebida de outro estado.
    Até 6 caracteres.
    """
    codigoCfopEntradaTransfInterna: str | None
    """CFOP de transferência de entrada (interna).

    CFOP de transferência recebida dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaida: str | None
    """CFOP de saída.

    CFOP de saída dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaDevolucaoExterna: str | None
    """CFOP de devolução de saída (externa).

    CFOP de devolução de saída para outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaDevolucaoInterna: str | None
    """CFOP de devolução de saída (interna).

    CFOP de devolução de saída dentro do estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaExterna: str | None
    """CFOP de saída (externa).

    CFOP de saída para outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaTransfExterna: str | None
    """CFOP de transferência de saída (externa).

    CFOP de transferência enviada a outro estado.
    Até 6 caracteres.
    """
    codigoCfopSaidaTransfInterna: str | None
    """CFOP de transferência de saída (interna).

    CFOP de transferência enviada dentro do estado.
    Até 6 caracteres.
    """
    codigoFabricante: str | None
    """Fabricante.

    Código da entidade que fabrica.
    Até 10 caracteres.
    """
    codigoFornecedor: str | None
    """Fornecedor.

    Código da entidade que fornece.
    Até 10 caracteres.
    """
    codigoGrupoProduto: str | None
    """Grupo.

    Código do grupo de produtos.
    Até 30 caracteres.
    """
    codigoLeiComplementar: str | None
    """Lei complementar.

    Código do serviço na lei complementar.
    Até 10 caracteres.
    """
    codigoReceitaSemContribuicao: str | None
    """Receita sem contribuição.

    Código da receita sem contribuição.
    Até 10 caracteres.
    """
    comprimentoShop: Decimal | None
    """Comprimento (Shop).

    Comprimento no Uniplus Shop.
    Até 1 casas decimais.
    """
    cstPisCofins: str | None
    """CST de PIS e Cofins (saída).

    CST de PIS e Cofins na saída.
    Até 2 caracteres.
    """
    cstPisCofinsEntrada: str | None
    """CST de PIS e Cofins (entrada).

    CST de PIS e Cofins na entrada.
    Até 2 caracteres.
    """
    currentTimeMillis: int | None
    """Última alteração.

    Quando o registro mudou, em milissegundos desde 1970. Serve de filtro.
    Inteiro.
    """
    custo: Decimal | None
    """Custo.

    Custo do produto.
    Até 6 casas decimais.
    """
    custoMedioInicial: Decimal | None
    """Custo médio inicial.

    Custo médio de partida.
    Até 6 casas decimais.
    """
    descricaoShop: str | None
    """Descrição (Shop).

    Descrição no Uniplus Shop.
    Até 4096 caracteres.
    """
    ean: str | None
    """EAN.

    Código de barras principal.
    Até 20 caracteres.
    """
    enviaECommerce: Literal[0, 1] | int | None
    """Enviar ao e-commerce.

    Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é.
    `0` não, `1` sim.
    """
    exigibilidadeIss: int | None
    """Exigibilidade do ISS.

    Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa.
    Inteiro de 0 a 9.
    """
    extra1: str | None
    """Campo extra 1.

    Campo livre.
    Até 50 caracteres.
    """
    extra2: str | None
    """Campo extra 2.

    Campo livre.
    Até 50 caracteres.
    """
    extra3: str | None
    """Campo extra 3.

    Campo livre.
    Até 50 caracteres.
    """
    extra4: str | None
    """Campo extra 4.

    Campo livre.
    Até 50 caracteres.
    """
    extra5: str | None
    """Campo extra 5.

    Campo livre.
    Até 50 caracteres.
    """
    extra6: str | None
    """Campo extra 6.

    Campo livre.
    Até 50 caracteres.
    """
    iat: Literal["A", "T"] | str | None
    """IAT.

    Como se arredonda o valor.
    `"A"` arredondamento, `"T"` truncamento.
    """
    imagens: Any
    """Imagens.

    As imagens do produto, só na leitura; o manual não mostra o formato.
    """
    inativo: Literal[0, 1] | int | None
    """Inativo.

    Se o produto está fora de uso.
    `0` ativo, `1` inativo.
    """
    infoShop: str | None
    """Informações (Shop).

    Informações no Uniplus Shop.
    Até 4096 caracteres.
    """
    informacaoAdicional: str | None
    """Informação adicional.

    Texto que acompanha o produto.
    Até 500 caracteres.
    """
    informarDimensoes: Literal[0, 1] | int | None
    """Informar dimensões.

    Se as dimensões são pedidas.
    `0` não, `1` sim.
    """
    ippt: Literal["P", "T"] | str | None
    """IPPT.

    Quem fabrica o produto.
    `"P"` fabricação própria, `"T"` fabricação por terceiros.
    """
    larguraShop: Decimal | None
    """Largura (Shop).

    Largura no Uniplus Shop.
    Até 1 casas decimais.
    """
    lucroBruto: Decimal | None
    """Lucro.

    Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não aceitam de volta.
    Até 2 casas decimais.
    """
    ncm: str | None
    """NCM.

    Código NCM, com a máscara que tiver.
    Até 10 caracteres.
    """
    nome: str
    """Nome.

    Nome do produto.
    Até 120 caracteres.
    """
    nomeEcf: str | None
    """Nome no cupom.

    Nome no cupom fiscal.
    Até 120 caracteres.
    """
    nomeFornecedor: str | None
    """Nome do fornecedor.

    Nome de quem fornece.
    Até 50 caracteres.
    """
    nomeGrupoProduto: str | None
    """Nome do grupo.

    Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL.
    Até 40 caracteres.
    """
    numeroSerie: Literal[0, 1] | int | None
    """Número de série.

    Se o produto é controlado por número de série.
    `0` não, `1` sim.
    """
    observacao: str | None
    """Observação.

    Texto livre.
    Até 4096 caracteres.
    """
    origem: Literal[0, 1] | int | None
    """Origem.

    De onde o produto vem.
    `0` nacional, `1` importado.
    """
    pesavel: Literal[0, 1] | int | None
    """Pesável.

    Se o produto é vendido por peso.
    `0` não se vende por peso, `1` vende-se por peso.
    """
    peso: Decimal | None
    """Peso.

    Peso do produto.
    Até 3 casas decimais.
    """
    pesoShop: Decimal | None
    """Peso (Shop).

    Peso no Uniplus Shop.
    Até 3 casas decimais.
    """
    preco: Decimal | None
    """Preço.

    Preço de venda.
    Até 6 casas decimais.
    """
    precoPauta1: Decimal | None
    """Preço da pauta 1.

    Preço na tabela 1.
    Até 6 casas decimais.
    """
    precoPauta2: Decimal | None
    """Preço da pauta 2.

    Preço na tabela 2.
    Até 6 casas decimais.
    """
    precoPauta3: Decimal | None
    """Preço da pauta 3.

    Preço na tabela 3.
    Até 6 casas decimais.
    """
    precoPauta4: Decimal | None
    """Preço da pauta 4.

    Preço na tabela 4.
    Até 6 casas decimais.
    """
    precos: Sequence[PrecoFilial] | None
    """Preços por filial.

    Os preços de cada filial, onde são diferentes.
    """
    referencia: str | None
    """Referência.

    Referência do produto.
    Até 20 caracteres.
    """
    situacaoTributaria: str | None
    """Situação tributária.

    Código da situação tributária.
    Até 3 caracteres.
    """
    situacaoTributariaSN: str | None
    """Situação no Simples (NF-e).

    Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
    Até 3 caracteres.
    """
    tipoProduto: Literal["00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "99"] | str | None
    """Tipo do produto.

    Para que o produto serve, como no SPED.
    `"00"` mercadoria para revenda, `"01"` matéria-prima, `"02"` embalagem, `"03"` produto em processo, `"04"` produto acabado, `"05"` subproduto, `"06"` produto intermediário, `"07"` material de uso e consumo, `"08"` ativo imobilizado, `"09"` serviços, `"10"` outros insumos, `"99"` outros.
    """
    tipoRegistro: Literal["P", "S"] | str | None
    """Produto ou serviço.

    P ou S.
    `"P"` produto, `"S"` serviço.
    """
    tributacaoEspecial: str | None
    """Tributação especial.

    Código da tributação especial.
    Até 10 caracteres.
    """
    tributacaoEspecialNfceSat: str | None
    """Tributação especial (NFC-e e SAT).

    Situação tributária especial para NFC-e e SAT.
    Até 3 caracteres.
    """
    tributacaoICMS: Literal["T", "N", "I", "F", "S", "NS", "IS", "FS"] | str | None
    """Tributação do ICMS.

    Como o ICMS incide; os serviços têm códigos próprios.
    `"T"` produto tributado, `"N"` produto não tributado, `"I"` produto isento, `"F"` produto com substituição tributária, `"S"` serviço tributado, `"NS"` serviço não tributado, `"IS"` serviço isento, `"FS"` serviço com substituição tributária.
    """
    tributacaoSN: str | None
    """Situação no Simples (NFC-e e SAT).

    Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em branco e não aceitam de volta: 102 serve.
    Até 3 caracteres.
    """
    unidadeMedida: str
    """Unidade de medida.

    Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja obrigatória.
    Até 3 caracteres.
    """
    tipoVolume: Literal[1, 2] | int | None
    """Tipo de volume.

    O que se conta ao transportar.
    `1` volumes, `2` embalagem.
    """
    quantidadeVolume: int | None
    """Quantidade de volumes.

    Quantos volumes ou embalagens.
    Inteiro de 0 a 99.
    """
    possuiVariacao: Literal[0, 1] | int | None
    """Possui variação.

    Se o produto tem variações, como cor e tamanho.
    `0` não, `1` sim.
    """
    enviarOutrosECommerce: Literal[0, 1] | int | None
    """Enviar a outro e-commerce.

    Se o produto vai para um comércio eletrônico integrado.
    `0` não, `1` sim.
    """
    possuiLote: Literal[0, 1] | int | None
    """Possui lote.

    Se o produto é controlado por lote.
    `0` não, `1` sim.
    """
    kit: Literal[0, 1] | int | None
    """Kit.

    Se o produto é um kit.
    `0` não, `1` sim.
    """


class PrecoFilial(Record):
    """O preço de um produto em uma filial."""

    __slots__ = ()
    filial: str
    """Filial.

    Código da filial em que o preço vale.
    Até 4 caracteres.
    """
    preco: Decimal | None
    """Preço.

    Preço de venda na filial.
    Até 6 casas decimais.
    """


class Embalagem(Record):
    """Uma embalagem de um produto. O manual não diz que campos são obrigatórios."""

    __slots__ = ()
    ean: str | None
    """EAN.

    Código de barras da embalagem.
    Até 20 caracteres.
    """
    fatorConversao: Decimal | None
    """Fator de conversão.

    Quantas unidades do produto a embalagem contém.
    Até 6 casas decimais.
    """
    preco: Decimal | None
    """Preço.

    Preço do produto nesta embalagem.
    Até 6 casas decimais.
    """
    produto: str | None
    """Produto.

    Código do produto.
    Até 20 caracteres.
    """
    tipoEmbalagem: Literal[0, 1, 2] | int | None
    """Tipo.

    Para que a embalagem serve.
    `0` compra e venda, `1` só compra, `2` só venda.
    """
    unidadeMedida: str | None
    """Unidade de medida.

    Sigla da unidade da embalagem, como CX.
    Até 3 caracteres.
    """
    casasDecimais: int | None
    """Casas decimais.

    Casas decimais da unidade de medida.
    Inteiro de 0 a 99.
    """


class Ean(Record):
    """Um código de barras adicional de um produto."""

    __slots__ = ()
    ean: str
    """EAN.

    Código de barras.
    Até 14 caracteres.
    """
    descricaoVariacao: str | None
    """Descrição da variação.

    Nome da variação a que o código pertence.
    """
    produto: str
    """Produto.

    Código do produto. Aqui o manual dá 14 caracteres, e 20 no cadastro de produtos.
    Até 14 caracteres.
    """
    variacao: str | None
    """Variação.

    Variação a que o código pertence.
    Até 5 caracteres.
    """


class Variacao(Record):
    """Um valor da grade de um produto."""

    __slots__ = ()
    codigoGrade: str
    """Grade.

    Código da grade.
    Até 100 caracteres.
    """
    descricao: str
    """Descrição.

    Nome do valor, como ROXO.
    Até 30 caracteres.
    """
    ordem: str
    """Ordem.

    Posição no desenho da grade.
    Até 5 caracteres.
    """
    produto: str
    """Produto.

    Código do produto.
    Até 14 caracteres.
    """
    tipoRegistro: Literal["0", "1"] | str | None
    """Linha ou coluna.

    Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório.
    `"0"` linha, `"1"` coluna.
    """
    variacao: str | None
    """Variação.

    Código da variação montada.
    """


class SaldoEstoqueV1(Record):
    """O saldo de um produto, na versão descontinuada."""

    __slots__ = ()
    custo: Decimal | None
    """Custo.

    Custo do produto.
    Até 6 casas decimais.
    """
    custoMedio: Decimal | None
    """Custo médio.

    Custo médio do produto.
    Até 6 casas decimais.
    """
    filial: str | None
    """Filial.

    Código da filial.
    Até 4 caracteres.
    """
    produto: str
    """Produto.

    Código do produto.
    Até 14 caracteres.
    """
    quantidade: Decimal | None
    """Quantidade.

    Saldo em estoque: o que se envia passa a ser o saldo.
    Até 6 casas decimais.
    """
    variacao: str | None
    """Variação.

    Código da variação.
    Até 12 caracteres.
    """


class SaldoEstoque(Record):
    """O saldo de um produto."""

    __slots__ = ()
    custo: Decimal | None
    """Custo.

    Custo do produto.
    Até 6 casas decimais.
    """
    custoMedio: Decimal | None
    """Custo médio.

    Custo médio do produto.
    Até 6 casas decimais.
    """
    filial: str | None
    """Filial.

    Código da filial.
    Até 4 caracteres.
    """
    produto: str
    """Produto.

    Código do produto.
    Até 14 caracteres.
    """
    quantidade: Decimal | None
    """Quantidade.

    Saldo em estoque: o que se envia passa a ser o saldo.
    Até 6 casas decimais.
    """
    variacao: str | None
    """Variação.

    Código da variação.
    Até 12 caracteres.
    """
    localEstoque: str | None
    """Local de estoque.

    Código do local de estoque.
    Até 5 caracteres.
    """


class SaldoVariacao(Record):
    """O saldo de uma variação de um produto."""

    __slots__ = ()
    codigo: int | None
    """Código.

    Código da variação. A tabela do manual o traz; o exemplo, não.
    Inteiro.
    """
    saldo: Decimal | None
    """Saldo.

    Saldo em estoque.
    Até 6 casas decimais.
    """
    variacao: str | None
    """Variação.

    Nome da variação, como AMARELO/P.
    """


class Dav(Record):
    """Um documento auxiliar de venda: pré-venda, orçamento ou pedido."""

    __slots__ = ()
    bairroEntrega: str | None
    """Bairro (entrega).

    Bairro da entrega.
    Até 50 caracteres.
    """
    cepEntrega: str | None
    """CEP (entrega).

    CEP da entrega.
    Até 9 caracteres.
    """
    cidadeEntrega: str | None
    """Cidade (entrega).

    Cidade da entrega.
    Até 100 caracteres.
    """
    cliente: str | None
    """Cliente.

    Código da entidade que compra.
    Até 14 caracteres.
    """
    codigo: str | None
    """Código.

    Código do documento. O manual o diz inteiro e obrigatório; o exemplo o envia como texto, e em branco o sistema o numera.
    """
    codigoIdentificacao: str | None
    """Identificação.

    Outro código para achar o documento no Prévendas.
    Até 20 caracteres.
    """
    codigoPauta: str | None
    """Pauta de preços.

    Número da tabela de preços.
    Até 1 caracteres.
    """
    codigoTipoFrete: Literal["0", "1", "2", "9"] | str | None
    """Frete.

    Quem paga o frete.
    `"0"` pago pelo destinatário, `"1"` pago pelo emitente, `"2"` sem frete, `"9"` pago por terceiros.
    """
    codigoTransportadora: str | None
    """Transportadora.

    Código da entidade que transporta.
    Até 14 caracteres.
    """
    complementoEntrega: str | None
    """Complemento (entrega).

    Complemento do endereço de entrega.
    Até 50 caracteres.
    """
    condicaoPagamento: str | None
    """Condição de pagamento.

    Código da condição de pagamento.
    Até 6 caracteres.
    """
    data: date | None
    """Data.

    Data do documento.
    `AAAA-MM-DD`.
    """
    desconto: Decimal | None
    """Desconto.

    Desconto no subtotal.
    Até 2 casas decimais.
    """
    enderecoEntrega: str | None
    """Endereço (entrega).

    Logradouro da entrega.
    Até 50 caracteres.
    """
    estadoEntrega: str | None
    """UF (entrega).

    Estado da entrega, em duas letras.
    Até 2 caracteres.
    """
    extra1: str | None
    """Campo extra 1.

    Campo livre.
    Até 512 caracteres.
    """
    extra2: str | None
    """Campo extra 2.

    Campo livre.
    Até 512 caracteres.
    """
    filial: str | None
    """Filial.

    Código da filial.
    Até 4 caracteres.
    """
    numeroEntrega: str | None
    """Número (entrega).

    Número do endereço de entrega.
    Até 6 caracteres.
    """
    observacao: str | None
    """Observação.

    Texto livre.
    Até 4096 caracteres.
    """
    percentualDescontoSubtotal: Decimal | None
    """Percentual de desconto.

    Desconto no subtotal, em percentual.
    Até 2 casas decimais.
    """
    status: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | int | None
    """Status.

    Situação do documento. Servidores devolvem de 0 a 17; o manual só explica de 1 a 10.
    `1` fechado, `2` no PDV, `3` cancelado, `4` nota fiscal gerada, `5` pré-venda gerada, `6` duplicado, `7` faturado parcialmente, `8` pedido gerado, `9` incluído pelo cliente, `10` mesclado.
    """
    tipoDocumento: Literal[1, 2, 4, 6] | int | None
    """Tipo.

    Que documento é.
    `1` pré-venda, `2` orçamento, `4` pedido de venda, `6` pedido de faturamento.
    """
    tipoDocumentoFinanceiro: int | None
    """Documento financeiro.

    Código do tipo de documento financeiro.
    Inteiro.
    """
    valor: Decimal | None
    """Valor.

    Total dos itens menos o desconto. Sem ele, o sistema soma os itens.
    Até 3 casas decimais.
    """
    valorDescontoItens: Decimal | None
    """Desconto dos itens.

    Soma dos descontos dos itens.
    Até 2 casas decimais.
    """
    valorFrete: Decimal | None
    """Frete.

    Valor do frete.
    Até 2 casas decimais.
    """
    vendedor: str | None
    """Vendedor.

    Código da entidade que vende.
    Até 14 caracteres.
    """
    codigoECommerce: str | None
    """Pedido do e-commerce.

    Código do pedido no comércio eletrônico.
    Até 50 caracteres.
    """
    itens: Sequence[ItemDav] | None
    """Itens.

    Os produtos do documento. A tabela do manual não o lista; o exemplo o traz.
    """


class ItemDav(Record):
    """Um item de um DAV."""

    __slots__ = ()
    codigoDAV: int | None
    """Documento.

    Código do documento.
    Inteiro.
    """
    codigoUnidadeMedida: str | None
    """Unidade de medida.

    Sigla da unidade de medida.
    Até 3 caracteres.
    """
    desconto: Decimal | None
    """Desconto.

    Desconto do item, em valor ou percentual conforme tipoDesconto.
    Até 3 casas decimais.
    """
    isBrinde: Literal[0, 1] | int | None
    """Brinde.

    Se o item é brinde.
    `0` não, `1` sim.
    """
    nrItem: int | None
    """Número do item.

    Número do item no documento.
    Inteiro.
    """
    numeroSerie: str | None
    """Número de série.

    Número de série do produto.
    Até 20 caracteres.
    """
    precoTotal: Decimal | None
    """Preço total.

    Preço do item.
    Até 2 casas decimais.
    """
    precoUnitario: Decimal | None
    """Preço unitário.

    Preço de uma unidade.
    Até 3 casas decimais.
    """
    produto: str
    """Produto.

    Código do produto.
    Até 14 caracteres.
    """
    quantidade: Decimal | None
    """Quantidade.

    Quantidade do item.
    Até 3 casas decimais.
    """
    tipoDesconto: Literal["0", "1"] | str | None
    """Tipo do desconto.

    O que o número em desconto é.
    `"0"` percentual, `"1"` valor.
    """
    variacoes: Sequence[VariacaoItem] | None
    """Variações.

    As variações do item. O manual só dá a tabela, sem dizer onde ela entra.
    Sem prova no manual nem em captura.
    """


class VariacaoItem(Record):
    """Uma variação de um item."""

    __slots__ = ()
    variacao: int | None
    """Variação.

    Código da variação.
    Inteiro.
    """
    quantidade: int | None
    """Quantidade.

    Quantidade desta variação.
    Inteiro.
    """


_SHAPES = Shapes(
    {
        "TokenDeAcesso": TokenDeAcesso,
        "Entidade": Entidade,
        "Produto": Produto,
        "PrecoFilial": PrecoFilial,
        "Embalagem": Embalagem,
        "Ean": Ean,
        "Variacao": Variacao,
        "SaldoEstoqueV1": SaldoEstoqueV1,
        "SaldoEstoque": SaldoEstoque,
        "SaldoVariacao": SaldoVariacao,
        "Dav": Dav,
        "ItemDav": ItemDav,
        "VariacaoItem": VariacaoItem,
    }
)


class RecursoServidor(Resource):
    """`servidor` de Uniplus."""

    __slots__ = ()

    def detalhar(self, *, conta: str | None = None, options: Options | None = None) -> Call[str]:
        """Consultar o endereço do servidor.

        O endereço atual do servidor da conta, como texto; pode vir sem https://. Pergunte de novo quando o servidor não responder: ele muda de lugar.
        Só lê.
        - `conta`: Identificação da conta.
        `GET https://server-portal.intelidata.inf.br/roteador/endereco-servidor/{conta}`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.servidor.detalhar", {"path": given({"conta": conta})}, options)


class RecursoAutenticacao(Resource):
    """`autenticacao` de Uniplus."""

    __slots__ = ()

    def autenticar(
        self,
        dados: PedidoDeToken | Model | bytes | str | None = None,
        /,
        *,
        options: Options | None = None,
    ) -> Call[TokenDeAcesso]:
        """Autenticar.

        Troca o código de autorização da conta por um token de acesso.
        Só lê.
        `POST /oauth/token`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.autenticacao.autenticar", {"body": dados}, options)


class RecursoEntidades(Resource):
    """`entidades` de Uniplus."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: EnvioEntidade | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar uma entidade.

        Cadastra uma entidade. O manual não mostra o que volta.
        Repetida, faz outra vez.
        `POST /public-api/v1/entidades`
        Manual `uniplus`, linha 13: Entidades (v1).
        """
        return Call(self._core, "uniplus.entidades.cadastrar", {"body": dados}, options)

    def atualizar(
        self,
        dados: EnvioEntidadeExistente | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar uma entidade.

        Grava de novo a entidade inteira: um campo que não vai junto se perde.
        Repetida, deixa o mesmo resultado.
        `PUT /public-api/v1/entidades`
        Manual `uniplus`, linha 14: Entidades (v1).
        """
        return Call(self._core, "uniplus.entidades.atualizar", {"body": dados}, options)

    def preparar(
        self,
        registro: Mapping[str, Any] | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Prepared[EnvioEntidadeExistente]:
        """Torna o que `entidades.detalhar` dá no corpo de `entidades.atualizar`, e diz o que mudou.

        O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
        Nada é enviado: mude em `body` o que quiser e passe-o adiante.
        """
        return self._core.prepare("uniplus.entidades.atualizar", registro, options)

    def detalhar(self, *, codigo: str, options: Options | None = None) -> Call[Entidade]:
        """Consultar uma entidade.

        Uma entidade, pelo código.
        Só lê.
        - `codigo`: Código da entidade.
        `GET /public-api/v1/entidades/{codigo}`
        Manual `uniplus`, linha 15: Entidades (v1).
        """
        return Call(self._core, "uniplus.entidades.detalhar", {"path": given({"codigo": codigo})}, options)

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: EntidadesConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Entidade]:
        """Consultar entidades.

        As entidades, filtradas por qualquer campo, como nome.eq. Alguns servidores cortam o resultado sem avisar.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `bairro`, `bairroCobranca`, `bairroEntrega`, `celular`, `celularEntrega`, `cep`, `cepCobranca`, `cepEntrega`, `cidade`, `cidadeCobranca`, `cidadeEntrega`, `cnpjCpf`, `codigo`, `complemento`, `complementoCobranca`, `complementoEntrega`, `conjuge`, `contatoCobranca`, `contatoEntrega`, `dataNascimento`, `email`, `emailEntrega`, `endereco`, `enderecoCobranca`, `enderecoEntrega`, `estado`, `estadoCivil`, `estadoCobranca`, `estadoEntrega`, `extra1`, `extra2`, `extra3`, `extra4`, `extra5`, `extra6`, `fax`, `faxEntrega`, `inativo`, `inscricaoEstadual`, `limiteCredito`, `mae`, `nome`, `nomeContato`, `numeroCobranca`, `numeroEndereco`, `numeroEntrega`, `observacao`, `pai`, `profissao`, `razaoSocial`, `renda`, `rg`, `telefone`, `telefoneEntrega`, `tipo`, `usuario`, `creditoRestrito`.
        `GET /public-api/v1/entidades`
        Manual `uniplus`, linha 16: Entidades (v1).
        """
        return ListCall(
            self._core,
            "uniplus.entidades.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: EntidadesConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Entidade]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `bairro`, `bairroCobranca`, `bairroEntrega`, `celular`, `celularEntrega`, `cep`, `cepCobranca`, `cepEntrega`, `cidade`, `cidadeCobranca`, `cidadeEntrega`, `cnpjCpf`, `codigo`, `complemento`, `complementoCobranca`, `complementoEntrega`, `conjuge`, `contatoCobranca`, `contatoEntrega`, `dataNascimento`, `email`, `emailEntrega`, `endereco`, `enderecoCobranca`, `enderecoEntrega`, `estado`, `estadoCivil`, `estadoCobranca`, `estadoEntrega`, `extra1`, `extra2`, `extra3`, `extra4`, `extra5`, `extra6`, `fax`, `faxEntrega`, `inativo`, `inscricaoEstadual`, `limiteCredito`, `mae`, `nome`, `nomeContato`, `numeroCobranca`, `numeroEndereco`, `numeroEntrega`, `observacao`, `pai`, `profissao`, `razaoSocial`, `renda`, `rg`, `telefone`, `telefoneEntrega`, `tipo`, `usuario`, `creditoRestrito`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.entidades.consultar`
        """
        return self._core.pages(
            "uniplus.entidades.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        filtros: EntidadesConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Entidade]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `bairro`, `bairroCobranca`, `bairroEntrega`, `celular`, `celularEntrega`, `cep`, `cepCobranca`, `cepEntrega`, `cidade`, `cidadeCobranca`, `cidadeEntrega`, `cnpjCpf`, `codigo`, `complemento`, `complementoCobranca`, `complementoEntrega`, `conjuge`, `contatoCobranca`, `contatoEntrega`, `dataNascimento`, `email`, `emailEntrega`, `endereco`, `enderecoCobranca`, `enderecoEntrega`, `estado`, `estadoCivil`, `estadoCobranca`, `estadoEntrega`, `extra1`, `extra2`, `extra3`, `extra4`, `extra5`, `extra6`, `fax`, `faxEntrega`, `inativo`, `inscricaoEstadual`, `limiteCredito`, `mae`, `nome`, `nomeContato`, `numeroCobranca`, `numeroEndereco`, `numeroEntrega`, `observacao`, `pai`, `profissao`, `razaoSocial`, `renda`, `rg`, `telefone`, `telefoneEntrega`, `tipo`, `usuario`, `creditoRestrito`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.entidades.consultar`
        """
        return self._core.changes(
            "uniplus.entidades.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def remover(self, *, codigo: str, options: Options | None = None) -> Call[Any]:
        """Remover uma entidade.

        Remove uma entidade, pelo código.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código da entidade.
        `DELETE /public-api/v1/entidades/{codigo}`
        Manual `uniplus`, linha 17: Entidades (v1).
        """
        return Call(self._core, "uniplus.entidades.remover", {"path": given({"codigo": codigo})}, options)


class RecursoProdutos(Resource):
    """`produtos` de Uniplus."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: EnvioProduto | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar um produto.

        Cadastra um produto ou serviço. O manual não mostra o que volta.
        Repetida, faz outra vez.
        `POST /public-api/v1/produtos`
        Manual `uniplus`, linha 90: Produtos (v1).
        """
        return Call(self._core, "uniplus.produtos.cadastrar", {"body": dados}, options)

    def atualizar(
        self,
        dados: EnvioProdutoExistente | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar um produto.

        Grava de novo o produto inteiro: para mudar um campo, leia, mude e envie tudo.
        Repetida, deixa o mesmo resultado.
        `PUT /public-api/v1/produtos`
        Manual `uniplus`, linha 91: Produtos (v1).
        """
        return Call(self._core, "uniplus.produtos.atualizar", {"body": dados}, options)

    def preparar(
        self,
        registro: Mapping[str, Any] | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Prepared[EnvioProdutoExistente]:
        """Torna o que `produtos.detalhar` dá no corpo de `produtos.atualizar`, e diz o que mudou.

        O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
        Nada é enviado: mude em `body` o que quiser e passe-o adiante.
        """
        return self._core.prepare("uniplus.produtos.atualizar", registro, options)

    def detalhar(
        self,
        *,
        codigo: str,
        filial: str | None = None,
        options: Options | None = None,
    ) -> Call[Produto]:
        """Consultar um produto.

        Um produto, pelo código.
        Só lê.
        - `codigo`: Código do produto.
        - `filial`: Filial de que se quer o preço, onde cada uma tem o seu.
        `GET /public-api/v1/produtos/{codigo}`
        Manual `uniplus`, linha 92: Produtos (v1).
        """
        return Call(
            self._core,
            "uniplus.produtos.detalhar",
            {"path": given({"codigo": codigo}), "query": given({"filial": filial})},
            options,
        )

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: ProdutosConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Produto]:
        """Consultar produtos.

        Os produtos, filtrados por qualquer campo. Os que mudaram desde um momento vêm com currentTimeMillis.ge, em milissegundos desde 1970. Alguns servidores cortam o resultado sem avisar.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `aliquotaCofins`, `aliquotaCofinsEntrada`, `aliquotaICMS`, `aliquotaIPI`, `aliquotaPis`, `aliquotaPisEntrada`, `alturaShop`, `caminhoImagem`, `casasDecimais`, `cest`, `codigo`, `codigoCfopEntrada`, `codigoCfopEntradaDevolucaoExterna`, `codigoCfopEntradaDevolucaoInterna`, `codigoCfopEntradaExterna`, `codigoCfopEntradaTransfExterna`, `codigoCfopEntradaTransfInterna`, `codigoCfopSaida`, `codigoCfopSaidaDevolucaoExterna`, `codigoCfopSaidaDevolucaoInterna`, `codigoCfopSaidaExterna`, `codigoCfopSaidaTransfExterna`, `codigoCfopSaidaTransfInterna`, `codigoFabricante`, `codigoFornecedor`, `codigoGrupoProduto`, `codigoLeiComplementar`, `codigoReceitaSemContribuicao`, `comprimentoShop`, `cstPisCofins`, `cstPisCofinsEntrada`, `currentTimeMillis`, `custo`, `custoMedioInicial`, `descricaoShop`, `ean`, `enviaECommerce`, `exigibilidadeIss`, `extra1`, `extra2`, `extra3`, `extra4`, `extra5`, `extra6`, `iat`, `imagens`, `inativo`, `infoShop`, `informacaoAdicional`, `informarDimensoes`, `ippt`, `larguraShop`, `lucroBruto`, `ncm`, `nome`, `nomeEcf`, `nomeFornecedor`, `nomeGrupoProduto`, `numeroSerie`, `observacao`, `origem`, `pesavel`, `peso`, `pesoShop`, `preco`, `precoPauta1`, `precoPauta2`, `precoPauta3`, `precoPauta4`, `precos`, `referencia`, `situacaoTributaria`, `situacaoTributariaSN`, `tipoProduto`, `tipoRegistro`, `tributacaoEspecial`, `tributacaoEspecialNfceSat`, `tributacaoICMS`, `tributacaoSN`, `unidadeMedida`, `tipoVolume`, `quantidadeVolume`, `possuiVariacao`, `enviarOutrosECommerce`, `possuiLote`, `kit`.
        `GET /public-api/v1/produtos`
        Manual `uniplus`, linha 94: Produtos (v1).
        """
        return ListCall(
            self._core,
            "uniplus.produtos.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: ProdutosConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Produto]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `aliquotaCofins`, `aliquotaCofinsEntrada`, `aliquotaICMS`, `aliquotaIPI`, `aliquotaPis`, `aliquotaPisEntrada`, `alturaShop`, `caminhoImagem`, `casasDecimais`, `cest`, `codigo`, `codigoCfopEntrada`, `codigoCfopEntradaDevolucaoExterna`, `codigoCfopEntradaDevolucaoInterna`, `codigoCfopEntradaExterna`, `codigoCfopEntradaTransfExterna`, `codigoCfopEntradaTransfInterna`, `codigoCfopSaida`, `codigoCfopSaidaDevolucaoExterna`, `codigoCfopSaidaDevolucaoInterna`, `codigoCfopSaidaExterna`, `codigoCfopSaidaTransfExterna`, `codigoCfopSaidaTransfInterna`, `codigoFabricante`, `codigoFornecedor`, `codigoGrupoProduto`, `codigoLeiComplementar`, `codigoReceitaSemContribuicao`, `comprimentoShop`, `cstPisCofins`, `cstPisCofinsEntrada`, `currentTimeMillis`, `custo`, `custoMedioInicial`, `descricaoShop`, `ean`, `enviaECommerce`, `exigibilidadeIss`, `extra1`, `extra2`, `extra3`, `extra4`, `extra5`, `extra6`, `iat`, `imagens`, `inativo`, `infoShop`, `informacaoAdicional`, `informarDimensoes`, `ippt`, `larguraShop`, `lucroBruto`, `ncm`, `nome`, `nomeEcf`, `nomeFornecedor`, `nomeGrupoProduto`, `numeroSerie`, `observacao`, `origem`, `pesavel`, `peso`, `pesoShop`, `preco`, `precoPauta1`, `precoPauta2`, `precoPauta3`, `precoPauta4`, `precos`, `referencia`, `situacaoTributaria`, `situacaoTributariaSN`, `tipoProduto`, `tipoRegistro`, `tributacaoEspecial`, `tributacaoEspecialNfceSat`, `tributacaoICMS`, `tributacaoSN`, `unidadeMedida`, `tipoVolume`, `quantidadeVolume`, `possuiVariacao`, `enviarOutrosECommerce`, `possuiLote`, `kit`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.produtos.consultar`
        """
        return self._core.pages(
            "uniplus.produtos.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        filtros: ProdutosConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Produto]:
        """Só o que mudou: com o `cursor` da última vez, pede por `currentTimeMillis.ge` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `aliquotaCofins`, `aliquotaCofinsEntrada`, `aliquotaICMS`, `aliquotaIPI`, `aliquotaPis`, `aliquotaPisEntrada`, `alturaShop`, `caminhoImagem`, `casasDecimais`, `cest`, `codigo`, `codigoCfopEntrada`, `codigoCfopEntradaDevolucaoExterna`, `codigoCfopEntradaDevolucaoInterna`, `codigoCfopEntradaExterna`, `codigoCfopEntradaTransfExterna`, `codigoCfopEntradaTransfInterna`, `codigoCfopSaida`, `codigoCfopSaidaDevolucaoExterna`, `codigoCfopSaidaDevolucaoInterna`, `codigoCfopSaidaExterna`, `codigoCfopSaidaTransfExterna`, `codigoCfopSaidaTransfInterna`, `codigoFabricante`, `codigoFornecedor`, `codigoGrupoProduto`, `codigoLeiComplementar`, `codigoReceitaSemContribuicao`, `comprimentoShop`, `cstPisCofins`, `cstPisCofinsEntrada`, `currentTimeMillis`, `custo`, `custoMedioInicial`, `descricaoShop`, `ean`, `enviaECommerce`, `exigibilidadeIss`, `extra1`, `extra2`, `extra3`, `extra4`, `extra5`, `extra6`, `iat`, `imagens`, `inativo`, `infoShop`, `informacaoAdicional`, `informarDimensoes`, `ippt`, `larguraShop`, `lucroBruto`, `ncm`, `nome`, `nomeEcf`, `nomeFornecedor`, `nomeGrupoProduto`, `numeroSerie`, `observacao`, `origem`, `pesavel`, `peso`, `pesoShop`, `preco`, `precoPauta1`, `precoPauta2`, `precoPauta3`, `precoPauta4`, `precos`, `referencia`, `situacaoTributaria`, `situacaoTributariaSN`, `tipoProduto`, `tipoRegistro`, `tributacaoEspecial`, `tributacaoEspecialNfceSat`, `tributacaoICMS`, `tributacaoSN`, `unidadeMedida`, `tipoVolume`, `quantidadeVolume`, `possuiVariacao`, `enviarOutrosECommerce`, `possuiLote`, `kit`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.produtos.consultar`
        """
        return self._core.changes(
            "uniplus.produtos.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def remover(self, *, codigo: str, options: Options | None = None) -> Call[Any]:
        """Remover um produto.

        Remove um produto, pelo código.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do produto.
        `DELETE /public-api/v1/produtos/{codigo}`
        Manual `uniplus`, linha 95: Produtos (v1).
        """
        return Call(self._core, "uniplus.produtos.remover", {"path": given({"codigo": codigo})}, options)

    def cadastrar_lista(
        self,
        dados: Sequence[ProdutoEnviado | Model] | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar vários produtos.

        Cadastra vários produtos de uma vez, numa lista sem invólucro. Fora do manual; visto em integrações.
        Repetida, faz outra vez.
        `POST /public-api/v1/produtos/lista`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.produtos.cadastrar.lista", {"body": dados}, options)

    def enviar_em_lotes_lista(
        self,
        dados: Sequence[ProdutoEnviado | Model] | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Any]:
        """O mesmo que `cadastrar_lista`, com a lista em partes de até 100.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.produtos.cadastrar.lista`
        """
        return self._core.parts("uniplus.produtos.cadastrar.lista", {"body": dados}, options, cursor)

    def atualizar_lista(
        self,
        dados: Sequence[ProdutoExistente | Model] | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar vários produtos.

        Grava de novo vários produtos inteiros, numa lista sem invólucro. Fora do manual; visto em integrações.
        Repetida, deixa o mesmo resultado.
        `PUT /public-api/v1/produtos/lista`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.produtos.atualizar.lista", {"body": dados}, options)

    def enviar_em_lotes_atualizar_lista(
        self,
        dados: Sequence[ProdutoExistente | Model] | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Any]:
        """O mesmo que `atualizar_lista`, com a lista em partes de até 100.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.produtos.atualizar.lista`
        """
        return self._core.parts("uniplus.produtos.atualizar.lista", {"body": dados}, options, cursor)

    def preparar_lista(
        self,
        registro: Sequence[Mapping[str, Any] | Model] | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Prepared[Sequence[ProdutoExistente]]:
        """Torna o que `produtos.consultar` dá no corpo de `produtos.atualizar.lista`, e diz o que mudou.

        O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
        Nada é enviado: mude em `body` o que quiser e passe-o adiante.
        """
        return self._core.prepare("uniplus.produtos.atualizar.lista", registro, options)

    def atualizar_precos(
        self,
        dados: Sequence[PrecosProduto | Model] | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar preços.

        Muda só os preços de vários produtos, por filial e por pauta. Fora do manual; visto em integrações.
        Repetida, deixa o mesmo resultado.
        `POST /public-api/v1/produtos/precos`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.produtos.atualizar.precos", {"body": dados}, options)

    def enviar_em_lotes_atualizar_precos(
        self,
        dados: Sequence[PrecosProduto | Model] | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Any]:
        """O mesmo que `atualizar_precos`, com a lista em partes de até 100.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.produtos.atualizar.precos`
        """
        return self._core.parts("uniplus.produtos.atualizar.precos", {"body": dados}, options, cursor)

    def consultar_texto(
        self,
        *,
        search_param: str,
        produtos_inativos: str | None = None,
        id_filial: str | None = None,
        options: Options | None = None,
    ) -> ListCall[Produto]:
        """Procurar produtos por texto.

        Os produtos em que um texto aparece. Fora do manual; visto em integrações.
        Só lê.
        - `search_param`: O que se procura.
        - `produtos_inativos`: Se os inativos vêm também.
        - `id_filial`: Filial de que se querem os preços.
        `GET /public-api/v1/produtos/search`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.produtos.consultar.texto",
            {"query": given({"searchParam": search_param, "produtosInativos": produtos_inativos, "idFilial": id_filial})},
            options,
        )


class RecursoEmbalagens(Resource):
    """`embalagens` de Uniplus."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: EnvioEmbalagem | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar uma embalagem.

        Cadastra uma embalagem de um produto.
        Repetida, faz outra vez.
        `POST /public-api/v1/embalagens`
        Manual `uniplus`, linha 213: Embalagens (v1).
        """
        return Call(self._core, "uniplus.embalagens.cadastrar", {"body": dados}, options)

    def atualizar(
        self,
        dados: EnvioEmbalagem | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar uma embalagem.

        Grava de novo uma embalagem inteira.
        Repetida, deixa o mesmo resultado.
        `PUT /public-api/v1/embalagens`
        Manual `uniplus`, linha 214: Embalagens (v1).
        """
        return Call(self._core, "uniplus.embalagens.atualizar", {"body": dados}, options)

    def preparar(
        self,
        registro: Mapping[str, Any] | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Prepared[EnvioEmbalagem]:
        """Torna o que `embalagens.consultar` dá no corpo de `embalagens.atualizar`, e diz o que mudou.

        O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
        Nada é enviado: mude em `body` o que quiser e passe-o adiante.
        """
        return self._core.prepare("uniplus.embalagens.atualizar", registro, options)

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: EmbalagensConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Embalagem]:
        """Consultar embalagens.

        As embalagens, filtradas por qualquer campo, como produto.eq.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `ean`, `fatorConversao`, `preco`, `produto`, `tipoEmbalagem`, `unidadeMedida`, `casasDecimais`.
        `GET /public-api/v1/embalagens`
        Manual `uniplus`, linha 215: Embalagens (v1).
        """
        return ListCall(
            self._core,
            "uniplus.embalagens.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: EmbalagensConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Embalagem]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `ean`, `fatorConversao`, `preco`, `produto`, `tipoEmbalagem`, `unidadeMedida`, `casasDecimais`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.embalagens.consultar`
        """
        return self._core.pages(
            "uniplus.embalagens.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )


class RecursoEans(Resource):
    """`eans` de Uniplus."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: EnvioEan | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar um código de barras.

        Acrescenta um código de barras a um produto.
        Repetida, faz outra vez.
        `POST /public-api/v1/eans`
        Manual `uniplus`, linha 238: EANs (v1).
        """
        return Call(self._core, "uniplus.eans.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo_barras: str, options: Options | None = None) -> Call[Ean]:
        """Consultar um código de barras.

        Um código de barras, com o produto a que pertence.
        Só lê.
        - `codigo_barras`: O código de barras.
        `GET /public-api/v1/eans/{codigo_barras}`
        Manual `uniplus`, linha 239: EANs (v1).
        """
        return Call(
            self._core,
            "uniplus.eans.detalhar",
            {"path": given({"codigo_barras": codigo_barras})},
            options,
        )

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: EansConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Ean]:
        """Consultar códigos de barras.

        Os códigos de barras, filtrados por qualquer campo, como produto.eq.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `ean`, `descricaoVariacao`, `produto`, `variacao`.
        `GET /public-api/v1/eans`
        Manual `uniplus`, linha 240: EANs (v1).
        """
        return ListCall(
            self._core,
            "uniplus.eans.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: EansConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Ean]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `ean`, `descricaoVariacao`, `produto`, `variacao`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.eans.consultar`
        """
        return self._core.pages(
            "uniplus.eans.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        filtros: EansConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Ean]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `ean`. O novo `cursor` vem no fim.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `ean`, `descricaoVariacao`, `produto`, `variacao`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.eans.consultar`
        """
        return self._core.changes(
            "uniplus.eans.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def remover(self, *, codigo_barras: str, options: Options | None = None) -> Call[Any]:
        """Remover um código de barras.

        Tira um código de barras do seu produto.
        Repetida, deixa o mesmo resultado.
        - `codigo_barras`: O código de barras.
        `DELETE /public-api/v1/eans/{codigo_barras}`
        Manual `uniplus`, linha 241: EANs (v1).
        """
        return Call(
            self._core,
            "uniplus.eans.remover",
            {"path": given({"codigo_barras": codigo_barras})},
            options,
        )


class RecursoVariacoes(Resource):
    """`variacoes` de Uniplus."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: EnvioVariacao | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar uma variação.

        Acrescenta um valor à grade de um produto.
        Repetida, faz outra vez.
        `POST /public-api/v1/variacoes`
        Manual `uniplus`, linha 261: Variações (v1).
        """
        return Call(self._core, "uniplus.variacoes.cadastrar", {"body": dados}, options)

    def atualizar(
        self,
        dados: EnvioVariacao | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar uma variação.

        Grava de novo um valor da grade de um produto.
        Repetida, deixa o mesmo resultado.
        `PUT /public-api/v1/variacoes`
        Manual `uniplus`, linha 262: Variações (v1).
        """
        return Call(self._core, "uniplus.variacoes.atualizar", {"body": dados}, options)

    def preparar(
        self,
        registro: Mapping[str, Any] | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Prepared[EnvioVariacao]:
        """Torna o que `variacoes.consultar` dá no corpo de `variacoes.atualizar`, e diz o que mudou.

        O que o servidor mostra e não aceita de volta é completado, cortado ou deixado de fora.
        Nada é enviado: mude em `body` o que quiser e passe-o adiante.
        """
        return self._core.prepare("uniplus.variacoes.atualizar", registro, options)

    def consultar(
        self,
        *,
        produto: str | None = None,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: VariacoesConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Variacao]:
        """Consultar variações.

        As variações. Com produto, sem operador, vêm as variações montadas desse produto.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `produto`: Código do produto de que se querem as variações montadas.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `codigoGrade`, `descricao`, `ordem`, `produto`, `tipoRegistro`, `variacao`.
        `GET /public-api/v1/variacoes`
        Manual `uniplus`, linha 263: Variações (v1).
        """
        return ListCall(
            self._core,
            "uniplus.variacoes.consultar",
            {"query": filtered(given({"produto": produto, "limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        produto: str | None = None,
        filtros: VariacoesConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Variacao]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `produto`: Código do produto de que se querem as variações montadas.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `codigoGrade`, `descricao`, `ordem`, `produto`, `tipoRegistro`, `variacao`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.variacoes.consultar`
        """
        return self._core.pages(
            "uniplus.variacoes.consultar",
            {"query": filtered(given({"produto": produto}), filtros)},
            options,
            cursor,
        )


class RecursoSaldos(Resource):
    """`saldos` de Uniplus."""

    __slots__ = ()

    def atualizar(
        self,
        dados: EnvioSaldoEstoqueV1 | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar um saldo (versão descontinuada).

        Faz da quantidade enviada o saldo do produto. O manual manda usar a versão 2.
        Repetida, deixa o mesmo resultado.
        `POST /public-api/v1/saldo-estoque`
        Manual `uniplus`, linha 287: Saldo em estoque (v1).
        """
        return Call(self._core, "uniplus.saldos.atualizar", {"body": dados}, options)

    def consultar(
        self,
        *,
        produto: str | None = None,
        filial: str | None = None,
        limit: int | str | None = None,
        offset: int | str | None = None,
        options: Options | None = None,
    ) -> ListCall[SaldoEstoqueV1]:
        """Consultar saldos (versão descontinuada).

        Os saldos de um produto numa filial. O manual manda usar a versão 2.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `produto`: Código do produto.
        - `filial`: Código da filial.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        `GET /public-api/v1/saldo-estoque`
        Manual `uniplus`, linha 288: Saldo em estoque (v1).
        """
        return ListCall(
            self._core,
            "uniplus.saldos.consultar",
            {"query": given({"produto": produto, "filial": filial, "limit": limit, "offset": offset})},
            options,
        )

    def iterar(
        self,
        *,
        produto: str | None = None,
        filial: str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[SaldoEstoqueV1]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `produto`: Código do produto.
        - `filial`: Código da filial.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.saldos.consultar`
        """
        return self._core.pages(
            "uniplus.saldos.consultar",
            {"query": given({"produto": produto, "filial": filial})},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        produto: str | None = None,
        filial: str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[SaldoEstoqueV1]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `produto`, `filial`, `variacao`. O novo `cursor` vem no fim.
        - `produto`: Código do produto.
        - `filial`: Código da filial.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.saldos.consultar`
        """
        return self._core.changes(
            "uniplus.saldos.consultar",
            {"query": given({"produto": produto, "filial": filial})},
            options,
            cursor,
        )


class RecursoSaldosV2(Resource):
    """`saldos_v2` de Uniplus."""

    __slots__ = ()

    def atualizar(
        self,
        dados: EnvioSaldoEstoque | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar um saldo.

        Faz da quantidade enviada o saldo do produto: não soma nem subtrai.
        Repetida, deixa o mesmo resultado.
        `POST /public-api/v2/saldo-estoque`
        Manual `uniplus`, linha 313: Saldo em estoque (v2).
        """
        return Call(self._core, "uniplus.saldos_v2.atualizar", {"body": dados}, options)

    def consultar(
        self,
        *,
        produto: str | None = None,
        filial: str | None = None,
        currenttimemillis: int | str | None = None,
        limit: int | str | None = None,
        offset: int | str | None = None,
        options: Options | None = None,
    ) -> ListCall[SaldoEstoque]:
        """Consultar saldos.

        Os saldos de um produto numa filial, ou os que mudaram desde um momento. Aqui o filtro se escreve currenttimemillis, em minúsculas e sem operador.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `produto`: Código do produto.
        - `filial`: Código da filial.
        - `currenttimemillis`: Momento em milissegundos desde 1970: vêm os saldos que mudaram nele ou depois.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        `GET /public-api/v2/saldo-estoque`
        Manual `uniplus`, linha 315: Saldo em estoque (v2).
        """
        return ListCall(
            self._core,
            "uniplus.saldos_v2.consultar",
            {"query": given({"produto": produto, "filial": filial, "currenttimemillis": currenttimemillis, "limit": limit, "offset": offset})},
            options,
        )

    def iterar(
        self,
        *,
        produto: str | None = None,
        filial: str | None = None,
        currenttimemillis: int | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[SaldoEstoque]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `produto`: Código do produto.
        - `filial`: Código da filial.
        - `currenttimemillis`: Momento em milissegundos desde 1970: vêm os saldos que mudaram nele ou depois.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.saldos_v2.consultar`
        """
        return self._core.pages(
            "uniplus.saldos_v2.consultar",
            {"query": given({"produto": produto, "filial": filial, "currenttimemillis": currenttimemillis})},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        produto: str | None = None,
        filial: str | None = None,
        currenttimemillis: int | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[SaldoEstoque]:
        """Só o que mudou: com o `cursor` da última vez, pede por `currenttimemillis` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `produto`, `filial`, `variacao`, `localEstoque`. O novo `cursor` vem no fim.
        - `produto`: Código do produto.
        - `filial`: Código da filial.
        - `currenttimemillis`: Momento em milissegundos desde 1970: vêm os saldos que mudaram nele ou depois.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.saldos_v2.consultar`
        """
        return self._core.changes(
            "uniplus.saldos_v2.consultar",
            {"query": given({"produto": produto, "filial": filial, "currenttimemillis": currenttimemillis})},
            options,
            cursor,
        )

    def consultar_variacao(
        self,
        *,
        produto: str | None = None,
        filial: str | None = None,
        options: Options | None = None,
    ) -> ListCall[SaldoVariacao]:
        """Consultar saldos por variação.

        O saldo de cada variação de um produto.
        Só lê.
        - `produto`: Código do produto.
        - `filial`: Código da filial.
        `GET /public-api/v2/saldo-estoque/variacao`
        Manual `uniplus`, linha 341: Saldo em estoque por variação (v2).
        """
        return ListCall(
            self._core,
            "uniplus.saldos_v2.consultar.variacao",
            {"query": given({"produto": produto, "filial": filial})},
            options,
        )


class RecursoDavs(Resource):
    """`davs` de Uniplus."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: EnvioDav | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar um DAV.

        Cadastra um documento auxiliar de venda com os seus itens.
        Repetida, faz outra vez.
        `POST /public-api/v1/davs`
        Manual `uniplus`, linha 359: DAVs (v1).
        """
        return Call(self._core, "uniplus.davs.cadastrar", {"body": dados}, options)

    def detalhar(self, *, codigo: str | int, options: Options | None = None) -> Call[Dav]:
        """Consultar um DAV.

        Um documento auxiliar de venda, pelo código.
        Só lê.
        - `codigo`: Código do documento.
        `GET /public-api/v1/davs/{codigo}`
        Manual `uniplus`, linha 360: DAVs (v1).
        """
        return Call(self._core, "uniplus.davs.detalhar", {"path": given({"codigo": codigo})}, options)

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: DavsConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Dav]:
        """Consultar DAVs.

        Os documentos auxiliares de venda, filtrados por qualquer campo, como data.ge.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `bairroEntrega`, `cepEntrega`, `cidadeEntrega`, `cliente`, `codigo`, `codigoIdentificacao`, `codigoPauta`, `codigoTipoFrete`, `codigoTransportadora`, `complementoEntrega`, `condicaoPagamento`, `data`, `desconto`, `enderecoEntrega`, `estadoEntrega`, `extra1`, `extra2`, `filial`, `numeroEntrega`, `observacao`, `percentualDescontoSubtotal`, `status`, `tipoDocumento`, `tipoDocumentoFinanceiro`, `valor`, `valorDescontoItens`, `valorFrete`, `vendedor`, `codigoECommerce`, `itens`.
        `GET /public-api/v1/davs`
        Manual `uniplus`, linha 361: DAVs (v1).
        """
        return ListCall(
            self._core,
            "uniplus.davs.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: DavsConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Dav]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `bairroEntrega`, `cepEntrega`, `cidadeEntrega`, `cliente`, `codigo`, `codigoIdentificacao`, `codigoPauta`, `codigoTipoFrete`, `codigoTransportadora`, `complementoEntrega`, `condicaoPagamento`, `data`, `desconto`, `enderecoEntrega`, `estadoEntrega`, `extra1`, `extra2`, `filial`, `numeroEntrega`, `observacao`, `percentualDescontoSubtotal`, `status`, `tipoDocumento`, `tipoDocumentoFinanceiro`, `valor`, `valorDescontoItens`, `valorFrete`, `vendedor`, `codigoECommerce`, `itens`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.davs.consultar`
        """
        return self._core.pages(
            "uniplus.davs.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        filtros: DavsConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Dav]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `codigo`, `tipoDocumento`. O novo `cursor` vem no fim.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `bairroEntrega`, `cepEntrega`, `cidadeEntrega`, `cliente`, `codigo`, `codigoIdentificacao`, `codigoPauta`, `codigoTipoFrete`, `codigoTransportadora`, `complementoEntrega`, `condicaoPagamento`, `data`, `desconto`, `enderecoEntrega`, `estadoEntrega`, `extra1`, `extra2`, `filial`, `numeroEntrega`, `observacao`, `percentualDescontoSubtotal`, `status`, `tipoDocumento`, `tipoDocumentoFinanceiro`, `valor`, `valorDescontoItens`, `valorFrete`, `vendedor`, `codigoECommerce`, `itens`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.davs.consultar`
        """
        return self._core.changes(
            "uniplus.davs.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def remover(self, *, codigo: str | int, options: Options | None = None) -> Call[Any]:
        """Remover um DAV.

        Remove um documento auxiliar de venda, pelo código.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do documento.
        `DELETE /public-api/v1/davs/{codigo}`
        Manual `uniplus`, linha 362: DAVs (v1).
        """
        return Call(self._core, "uniplus.davs.remover", {"path": given({"codigo": codigo})}, options)

    def consultar_itens(
        self,
        *,
        codigo: str | int,
        nr_item: str | int,
        limit: int | str | None = None,
        offset: int | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar itens de um DAV.

        Os itens de um documento auxiliar de venda. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `codigo`: Código do documento auxiliar de venda.
        - `nr_item`: Número do item no documento.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        `GET /public-api/v1/davs/{codigo}/item/{nrItem}`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.davs.consultar.itens",
            {"path": given({"codigo": codigo, "nrItem": nr_item}), "query": given({"limit": limit, "offset": offset})},
            options,
        )

    def iterar_itens(
        self,
        *,
        codigo: str | int,
        nr_item: str | int,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar_itens`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `codigo`: Código do documento auxiliar de venda.
        - `nr_item`: Número do item no documento.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.davs.consultar.itens`
        """
        return self._core.pages(
            "uniplus.davs.consultar.itens",
            {"path": given({"codigo": codigo, "nrItem": nr_item})},
            options,
            cursor,
        )

    def detalhar_item(
        self,
        *,
        codigo: str | int,
        nr_item: str | int,
        codigo_item: str | int,
        options: Options | None = None,
    ) -> Call[Any]:
        """Consultar um item de um DAV.

        Um item de um documento auxiliar de venda. Fora do manual; visto em integrações.
        Só lê.
        - `codigo`: Código do documento auxiliar de venda.
        - `nr_item`: Número do item no documento.
        - `codigo_item`: Código do item.
        `GET /public-api/v1/davs/{codigo}/item/{nrItem}/{codigoItem}`
        Manual `uniplus`: .
        """
        return Call(
            self._core,
            "uniplus.davs.detalhar.item",
            {"path": given({"codigo": codigo, "nrItem": nr_item, "codigoItem": codigo_item})},
            options,
        )

    def atualizar_item(
        self,
        dados: Any,
        /,
        *,
        codigo: str | int,
        nr_item: str | int,
        tipo_documento: int | str,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar a quantidade de um item de um DAV.

        Muda a quantidade de um item. Fora do manual; visto em integrações, sem os campos do corpo.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do documento auxiliar de venda.
        - `nr_item`: Número do item no documento.
        - `tipo_documento`: Tipo do documento, como em tipoDocumento do DAV.
        `PUT /public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}`
        Manual `uniplus`: .
        """
        return Call(
            self._core,
            "uniplus.davs.atualizar.item",
            {"path": given({"codigo": codigo, "nrItem": nr_item, "tipoDocumento": tipo_documento}), "body": dados},
            options,
        )

    def remover_item(
        self,
        *,
        codigo: str | int,
        nr_item: str | int,
        tipo_documento: int | str,
        options: Options | None = None,
    ) -> Call[Any]:
        """Remover um item de um DAV.

        Tira um item de um documento auxiliar de venda. Fora do manual; visto em integrações.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do documento auxiliar de venda.
        - `nr_item`: Número do item no documento.
        - `tipo_documento`: Tipo do documento, como em tipoDocumento do DAV.
        `DELETE /public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}`
        Manual `uniplus`: .
        """
        return Call(
            self._core,
            "uniplus.davs.remover.item",
            {"path": given({"codigo": codigo, "nrItem": nr_item, "tipoDocumento": tipo_documento})},
            options,
        )


class RecursoGrupos(Resource):
    """`grupos` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar grupos de produtos.

        Os grupos de produtos do Uniplus Shop. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        `GET /public-api/v1/grupo-shop`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.grupos.consultar",
            {"query": given({"limit": limit, "offset": offset})},
            options,
        )

    def iterar(self, *, cursor: Cursor | None = None, options: Options | None = None) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.grupos.consultar`
        """
        return self._core.pages("uniplus.grupos.consultar", {}, options, cursor)


class RecursoOcorrencias(Resource):
    """`ocorrencias` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar ocorrências.

        As ocorrências registradas sobre as entidades. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        `GET /public-api/v1/entidades-ocorrencias`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.ocorrencias.consultar",
            {"query": given({"limit": limit, "offset": offset})},
            options,
        )

    def iterar(self, *, cursor: Cursor | None = None, options: Options | None = None) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.ocorrencias.consultar`
        """
        return self._core.pages("uniplus.ocorrencias.consultar", {}, options, cursor)


class RecursoItensNotaEntrada(Resource):
    """`itens_nota_entrada` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: ItensNotaEntradaConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar itens de notas de entrada.

        Os itens das notas de entrada. A quantidade vem com mais de um nome, conforme a versão do servidor. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataEntrada`.
        `GET /public-api/v1/item-nota-entrada`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.itens_nota_entrada.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: ItensNotaEntradaConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataEntrada`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.itens_nota_entrada.consultar`
        """
        return self._core.pages(
            "uniplus.itens_nota_entrada.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def consultar_compra(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: ItensNotaEntradaConsultarCompraFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar itens de notas de compra.

        Os itens só das notas cujo CFOP conta como compra. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataEntrada`.
        `GET /public-api/v1/item-nota-entrada/compra`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.itens_nota_entrada.consultar.compra",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar_compra(
        self,
        *,
        filtros: ItensNotaEntradaConsultarCompraFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar_compra`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataEntrada`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.itens_nota_entrada.consultar.compra`
        """
        return self._core.pages(
            "uniplus.itens_nota_entrada.consultar.compra",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )


class RecursoMovimentacoesEstoque(Resource):
    """`movimentacoes_estoque` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar movimentações de estoque.

        As entradas e saídas do estoque. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        `GET /public-api/v2/movimentacao-estoque`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.movimentacoes_estoque.consultar",
            {"query": given({"limit": limit, "offset": offset})},
            options,
        )

    def iterar(self, *, cursor: Cursor | None = None, options: Options | None = None) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.movimentacoes_estoque.consultar`
        """
        return self._core.pages("uniplus.movimentacoes_estoque.consultar", {}, options, cursor)


class RecursoVendas(Resource):
    """`vendas` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: VendasConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar vendas.

        As vendas. Para um período longo, peça um dia de cada vez: alguns servidores cortam o resultado sem avisar. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `emissao`.
        `GET /public-api/v2/venda`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.vendas.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: VendasConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas. Um período de `emissao.ge` a `emissao.le` é lido em partes de até um dia.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `emissao`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.vendas.consultar`
        """
        return self._core.pages(
            "uniplus.vendas.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )


class RecursoItensVenda(Resource):
    """`itens_venda` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: ItensVendaConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar itens de vendas.

        Os itens das vendas. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `emissao`.
        `GET /public-api/v2/venda-item`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.itens_venda.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: ItensVendaConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas. Um período de `emissao.ge` a `emissao.le` é lido em partes de até um dia.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `emissao`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.itens_venda.consultar`
        """
        return self._core.pages(
            "uniplus.itens_venda.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )


class RecursoTiposDocumentoFinanceiro(Resource):
    """`tipos_documento_financeiro` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar tipos de documento financeiro.

        Os tipos de documento financeiro. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        `GET /public-api/v1/tipo-documento-financeiro`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.tipos_documento_financeiro.consultar",
            {"query": given({"limit": limit, "offset": offset})},
            options,
        )

    def iterar(self, *, cursor: Cursor | None = None, options: Options | None = None) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.tipos_documento_financeiro.consultar`
        """
        return self._core.pages("uniplus.tipos_documento_financeiro.consultar", {}, options, cursor)


class RecursoDocumentosFinanceiros(Resource):
    """`documentos_financeiros` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: DocumentosFinanceirosConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar documentos financeiros.

        As contas a receber e a pagar. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `emissao`, `vencimento`.
        `GET /public-api/v1/documento-financeiro`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.documentos_financeiros.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: DocumentosFinanceirosConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `emissao`, `vencimento`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.documentos_financeiros.consultar`
        """
        return self._core.pages(
            "uniplus.documentos_financeiros.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def baixar_boleto(self, *, id_documento: str | int, options: Options | None = None) -> Call[bytes]:
        """Baixar o boleto de um documento.

        O boleto de um documento financeiro, como veio: uma integração o lê como JSON. Fora do manual.
        Só lê.
        - `id_documento`: Identificador do documento financeiro.
        `GET /public-api/v1/documento-financeiro/{idDocumento}/boleto`
        Manual `uniplus`: .
        """
        return Call(
            self._core,
            "uniplus.documentos_financeiros.baixar.boleto",
            {"path": given({"idDocumento": id_documento})},
            options,
        )


class RecursoTabelas(Resource):
    """`tabelas` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        tabela: str,
        limit: int | str | None = None,
        offset: int | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar uma tabela.

        Os registros de uma tabela do sistema, com as chaves todas em minúsculas. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `tabela`: Nome da tabela, em minúsculas.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        `GET /public-api/v1/commons/{tabela}`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.tabelas.consultar",
            {"path": given({"tabela": tabela}), "query": given({"limit": limit, "offset": offset})},
            options,
        )

    def iterar(
        self,
        *,
        tabela: str,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `tabela`: Nome da tabela, em minúsculas.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.tabelas.consultar`
        """
        return self._core.pages(
            "uniplus.tabelas.consultar",
            {"path": given({"tabela": tabela})},
            options,
            cursor,
        )


class RecursoOrdensServico(Resource):
    """`ordens_servico` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: OrdensServicoConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar ordens de serviço.

        As ordens de serviço, filtradas por data, status ou alteração. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataOrdemServico`, `status`, `currentTimeMillis`.
        `GET /public-api/v1/ordem-servico`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.ordens_servico.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: OrdensServicoConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataOrdemServico`, `status`, `currentTimeMillis`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.ordens_servico.consultar`
        """
        return self._core.pages(
            "uniplus.ordens_servico.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        filtros: OrdensServicoConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Any]:
        """Só o que mudou: com o `cursor` da última vez, pede por `currentTimeMillis.ge` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataOrdemServico`, `status`, `currentTimeMillis`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.ordens_servico.consultar`
        """
        return self._core.changes(
            "uniplus.ordens_servico.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def cadastrar(
        self,
        dados: EnvioOrdemServico | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar uma ordem de serviço.

        Cadastra uma ordem de serviço. Fora do manual; visto em integrações.
        Repetida, faz outra vez.
        `POST /public-api/v1/ordem-servico`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.ordens_servico.cadastrar", {"body": dados}, options)

    def atualizar(
        self,
        dados: EnvioOrdemServico | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar uma ordem de serviço.

        Grava de novo uma ordem de serviço inteira. Fora do manual; visto em integrações.
        Repetida, deixa o mesmo resultado.
        `PUT /public-api/v1/ordem-servico`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.ordens_servico.atualizar", {"body": dados}, options)

    def atualizar_status(
        self,
        dados: StatusOrdemServico | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Alterar o status de uma ordem de serviço.

        Muda o status de uma ordem de serviço. Fora do manual; visto em integrações.
        Repetida, deixa o mesmo resultado.
        `POST /public-api/v1/ordem-servico/alterar-status`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.ordens_servico.atualizar.status", {"body": dados}, options)

    def cadastrar_itens(
        self,
        dados: ItensOrdemServico | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar itens de uma ordem de serviço.

        Acrescenta itens a uma ordem de serviço. Fora do manual; visto em integrações.
        Repetida, faz outra vez.
        `POST /public-api/v1/ordem-servico/item`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.ordens_servico.cadastrar.itens", {"body": dados}, options)

    def atualizar_itens(
        self,
        dados: ItensOrdemServico | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar itens de uma ordem de serviço.

        Grava de novo itens de uma ordem de serviço. Fora do manual; visto em integrações.
        Repetida, deixa o mesmo resultado.
        `PUT /public-api/v1/ordem-servico/item`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.ordens_servico.atualizar.itens", {"body": dados}, options)

    def remover_itens(
        self,
        dados: ItensOrdemServico | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Remover itens de uma ordem de serviço.

        Tira itens de uma ordem de serviço. É um DELETE com corpo, o único que tem um. Fora do manual; visto em integrações.
        Repetida, deixa o mesmo resultado.
        `DELETE /public-api/v1/ordem-servico/item`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.ordens_servico.remover.itens", {"body": dados}, options)


class RecursoRegistrosProducao(Resource):
    """`registros_producao` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: RegistrosProducaoConsultarFiltros | None = None,
        options: Options | None = None,
    ) -> ListCall[Any]:
        """Consultar registros de produção.

        Os registros de produção. Fora do manual; visto em integrações.
        Páginas por `offset`, de `limit` linhas; uma página mais curta é a última.
        Só lê.
        - `limit`: Quantos registros no máximo. O manual não fala de páginas; integrações pedem 100.
        - `offset`: Quantos registros pular. Não há total: uma página menor que o limite é a última.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataHoraProducao`.
        `GET /public-api/v1/registro-producao`
        Manual `uniplus`: .
        """
        return ListCall(
            self._core,
            "uniplus.registros_producao.consultar",
            {"query": filtered(given({"limit": limit, "offset": offset}), filtros)},
            options,
        )

    def iterar(
        self,
        *,
        filtros: RegistrosProducaoConsultarFiltros | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Any]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `filtros`: por campo e operador, como em `{"campo.eq": valor}`: `dataHoraProducao`.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `uniplus.registros_producao.consultar`
        """
        return self._core.pages(
            "uniplus.registros_producao.consultar",
            {"query": filtered(given({}), filtros)},
            options,
            cursor,
        )

    def cadastrar(
        self,
        dados: EnvioRegistroProducao | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar um registro de produção.

        Registra uma produção. Fora do manual; visto em integrações.
        Repetida, faz outra vez.
        `POST /public-api/v1/registro-producao`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.registros_producao.cadastrar", {"body": dados}, options)


class RecursoContasGourmet(Resource):
    """`contas_gourmet` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        numero: int | str | None = None,
        tipo: Literal["MESA", "COMANDA"] | None = None,
        codigo_filial: str | None = None,
        incluir_itens: bool | None = None,
        options: Options | None = None,
    ) -> Call[Any]:
        """Consultar contas de restaurante.

        Uma conta de mesa ou comanda, ou as de uma filial. Fora do manual; visto em integrações.
        Só lê.
        - `numero`: Número da mesa ou da comanda.
        - `tipo`: MESA ou COMANDA.
        - `codigo_filial`: Código da filial.
        - `incluir_itens`: Se os itens vêm junto.
        `GET /public-api/v1/gourmet/conta`
        Manual `uniplus`: .
        """
        return Call(
            self._core,
            "uniplus.contas_gourmet.consultar",
            {"query": given({"numero": numero, "tipo": tipo, "codigoFilial": codigo_filial, "incluirItens": incluir_itens})},
            options,
        )

    def cadastrar(self, dados: Any, /, *, options: Options | None = None) -> Call[Any]:
        """Enviar uma conta de restaurante.

        Abre uma conta ou lhe acrescenta itens, e os manda para a produção. Não muda itens que já existem. Fora do manual; visto em integrações.
        Repetida, faz outra vez.
        `POST /public-api/v1/gourmet/conta`
        Manual `uniplus`: .
        """
        return Call(self._core, "uniplus.contas_gourmet.cadastrar", {"body": dados}, options)


class Uniplus(Client):
    """Uniplus.

    Faz as chamadas e não envia nenhuma; impresso, não mostra segredo.
    - `url`: Endereço do servidor da conta, com https://. Ele pode mudar: servidor.detalhar diz qual é.
    - `conta`: Identificação da conta, só para perguntar o endereço do servidor.
    - `codigo_autorizacao`: Código gerado em Ferramentas, Configuração da API; só a autenticação o usa, e como ele é: já está em base64.
    - `token`: O access_token dado pela autenticação. Vale cerca de uma hora.
    - `idusuario`: Vai no cabeçalho idusuario. O manual não o conhece; visto em integrações.
    - `idfilial`: Vai no cabeçalho idfilial. O manual não o conhece; visto em integrações.
    - `user_agent`: Nome com que o programa se apresenta ao servidor.
    - `calls_per_minute`: Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum.
    - `utc_offset`: Diferença para UTC, como -03:00. Aqui não muda nada: as datas desta API não têm hora.
    """

    __slots__ = ("servidor", "autenticacao", "entidades", "produtos", "embalagens", "eans", "variacoes", "saldos", "saldos_v2", "davs", "grupos", "ocorrencias", "itens_nota_entrada", "movimentacoes_estoque", "vendas", "itens_venda", "tipos_documento_financeiro", "documentos_financeiros", "tabelas", "ordens_servico", "registros_producao", "contas_gourmet",)

    servidor: RecursoServidor
    autenticacao: RecursoAutenticacao
    entidades: RecursoEntidades
    produtos: RecursoProdutos
    embalagens: RecursoEmbalagens
    eans: RecursoEans
    variacoes: RecursoVariacoes
    saldos: RecursoSaldos
    saldos_v2: RecursoSaldosV2
    davs: RecursoDavs
    grupos: RecursoGrupos
    ocorrencias: RecursoOcorrencias
    itens_nota_entrada: RecursoItensNotaEntrada
    movimentacoes_estoque: RecursoMovimentacoesEstoque
    vendas: RecursoVendas
    itens_venda: RecursoItensVenda
    tipos_documento_financeiro: RecursoTiposDocumentoFinanceiro
    documentos_financeiros: RecursoDocumentosFinanceiros
    tabelas: RecursoTabelas
    ordens_servico: RecursoOrdensServico
    registros_producao: RecursoRegistrosProducao
    contas_gourmet: RecursoContasGourmet

    def __init__(
        self,
        *,
        url: str | None = None,
        conta: str | None = None,
        codigo_autorizacao: str | None = None,
        token: str | None = None,
        idusuario: str | None = None,
        idfilial: str | None = None,
        user_agent: str | None = None,
        calls_per_minute: int | str | None = None,
        utc_offset: str | None = None,
        options: Options | None = None,
    ) -> None:
        settings = {
            "url": url,
            "conta": conta,
            "codigoAutorizacao": codigo_autorizacao,
            "token": token,
            "idusuario": idusuario,
            "idfilial": idfilial,
            "userAgent": user_agent,
            "callsPerMinute": calls_per_minute,
            "utcOffset": utc_offset,
        }
        self._bind(Core.of("uniplus", settings, _SHAPES, options))

    def _bind(self, core: Core) -> None:
        self._core = core
        self.servidor = RecursoServidor(core)
        self.autenticacao = RecursoAutenticacao(core)
        self.entidades = RecursoEntidades(core)
        self.produtos = RecursoProdutos(core)
        self.embalagens = RecursoEmbalagens(core)
        self.eans = RecursoEans(core)
        self.variacoes = RecursoVariacoes(core)
        self.saldos = RecursoSaldos(core)
        self.saldos_v2 = RecursoSaldosV2(core)
        self.davs = RecursoDavs(core)
        self.grupos = RecursoGrupos(core)
        self.ocorrencias = RecursoOcorrencias(core)
        self.itens_nota_entrada = RecursoItensNotaEntrada(core)
        self.movimentacoes_estoque = RecursoMovimentacoesEstoque(core)
        self.vendas = RecursoVendas(core)
        self.itens_venda = RecursoItensVenda(core)
        self.tipos_documento_financeiro = RecursoTiposDocumentoFinanceiro(core)
        self.documentos_financeiros = RecursoDocumentosFinanceiros(core)
        self.tabelas = RecursoTabelas(core)
        self.ordens_servico = RecursoOrdensServico(core)
        self.registros_producao = RecursoRegistrosProducao(core)
        self.contas_gourmet = RecursoContasGourmet(core)

    def com_token(self, token: str) -> Uniplus:
        """O mesmo cliente, com este token."""
        client = object.__new__(Uniplus)
        client._bind(self._core.replace("token", token))
        return client
