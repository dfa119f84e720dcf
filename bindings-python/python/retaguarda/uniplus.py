# Generated from the catalog by `cargo xtask gen`. Do not edit.
"""Uniplus: what is sent, what is read, and the client."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ._engine import Record, Shapes
from ._face import Call, Client, Core, ListCall, Model, Options, Resource, filtered, given

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

__all__ = [
    "Dav",
    "DavEnviado",
    "Ean",
    "EanEnviado",
    "Embalagem",
    "EmbalagemEnviado",
    "Entidade",
    "EntidadeEnviado",
    "EntidadeExistente",
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
    "ItensOrdemServico",
    "PedidoDeToken",
    "PrecoFilial",
    "PrecoFilialEnviado",
    "PrecoPauta",
    "PrecosFilial",
    "PrecosProduto",
    "Produto",
    "ProdutoEnviado",
    "ProdutoExistente",
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
]


class PedidoDeToken(TypedDict):
    """O pedido de um token de acesso."""

    grant_type: Literal["client_credentials"]
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
        dados: PedidoDeToken | Model | bytes | str,
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
        filtros: Mapping[str, object] | None = None,
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
        filtros: Mapping[str, object] | None = None,
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

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: Mapping[str, object] | None = None,
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
        filtros: Mapping[str, object] | None = None,
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

    def consultar(
        self,
        *,
        produto: str | None = None,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: Mapping[str, object] | None = None,
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
        filtros: Mapping[str, object] | None = None,
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


class RecursoItensNotaEntrada(Resource):
    """`itens_nota_entrada` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: Mapping[str, object] | None = None,
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

    def consultar_compra(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: Mapping[str, object] | None = None,
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


class RecursoVendas(Resource):
    """`vendas` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: Mapping[str, object] | None = None,
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


class RecursoItensVenda(Resource):
    """`itens_venda` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: Mapping[str, object] | None = None,
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


class RecursoDocumentosFinanceiros(Resource):
    """`documentos_financeiros` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: Mapping[str, object] | None = None,
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


class RecursoOrdensServico(Resource):
    """`ordens_servico` de Uniplus."""

    __slots__ = ()

    def consultar(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        filtros: Mapping[str, object] | None = None,
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
        filtros: Mapping[str, object] | None = None,
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
