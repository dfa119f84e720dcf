# Generated from the catalog by `cargo xtask gen`. Do not edit.
"""Shop Control 9: what is sent, what is read, and the client."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypedDict
from uuid import UUID

from ._engine import Record, Shapes
from ._face import Call, Client, Core, ListCall, Model, Resource, given
from ._options import Cursor, Options

if TYPE_CHECKING:
    from ._flow import AnswerFlow, ChangesFlow, ListFlow, SearchFlow

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

__all__ = [
    "Auxiliar",
    "CadastroCliente",
    "CadastroContato",
    "Cliente",
    "CodigoGerado",
    "Contato",
    "ContatosDoCliente",
    "DadosEntrega",
    "DocumentoFiscal",
    "Estoque",
    "EstoqueEdicao",
    "EstoqueFilial",
    "EstoqueFilialV2",
    "EstoqueGrade",
    "EstoqueLote",
    "EstoquePaginado",
    "EstoqueSerie",
    "Foto",
    "FotosProduto",
    "Grade",
    "ItemEstoqueEdicao",
    "ItemEstoqueGrade",
    "ItemEstoqueLote",
    "ItemEstoqueSerie",
    "ItemGrade",
    "NotaFiscal",
    "OutroEndereco",
    "Preco",
    "PrecoV2",
    "PrecosProduto",
    "PrecosProdutoV2",
    "Produto",
    "ProdutoSaida",
    "ProdutoVenda",
    "Promocao",
    "Recebimento",
    "Recibo",
    "ReciboGerado",
    "RecursoAutenticacao",
    "RecursoAuxiliares",
    "RecursoClientes",
    "RecursoContatos",
    "RecursoEstoque",
    "RecursoEstoqueV2",
    "RecursoFotos",
    "RecursoGrades",
    "RecursoPrecos",
    "RecursoPrecosV2",
    "RecursoProdutos",
    "RecursoPromocoes",
    "RecursoRecibos",
    "RecursoSaidas",
    "RecursoVendas",
    "Saida",
    "ShopControl",
    "TokenGerado",
    "Venda",
]


class CadastroCliente(TypedDict):
    """Um cliente ou fornecedor a gravar.

    Com fisicaJuridica = "F", cpfCnpj é cpf.
    Com fisicaJuridica = "J", cpfCnpj é cnpj.
    """

    nome: str
    """Nome.

    Nome ou razão social. O manual não dá tamanho; 60 caracteres é o que a NF-e aceita.
    Até 60 caracteres.
    Sem prova no manual nem em captura.
    """
    fantasia: NotRequired[str | None]
    """Nome fantasia.

    Nome fantasia ou apelido.
    """
    tipo: Literal["C", "F"]
    """Tipo.

    C ou F. O manual não diz o que é obrigatório; nas capturas nome, tipo e pessoa sempre vão.
    `"C"` cliente, `"F"` fornecedor.
    """
    fisicaJuridica: Literal["F", "J"]
    """Pessoa.

    F ou J. Decide se cpfCnpj é um CPF ou um CNPJ.
    `"F"` pessoa física, `"J"` pessoa jurídica.
    """
    cpfCnpj: NotRequired[str | None]
    """CPF ou CNPJ.

    CPF ou CNPJ, enviado sem máscara. Um documento já cadastrado é recusado com HTTP 409.
    """
    rg: NotRequired[str | None]
    """RG.

    Documento de identidade.
    """
    ie: NotRequired[str | None]
    """Inscrição estadual.

    Inscrição estadual, ou ISENTO.
    """
    cep: NotRequired[str | int | None]
    """CEP.

    CEP do endereço principal. Vai sem máscara; a captura o envia como número.
    """
    endereco: NotRequired[str | None]
    """Endereço.

    Logradouro do endereço principal.
    """
    numero: NotRequired[str | int | None]
    """Número.

    Número do endereço principal. É texto; a captura o envia como número.
    """
    complemento: NotRequired[str | None]
    """Complemento.

    Complemento do endereço principal.
    """
    bairro: NotRequired[str | None]
    """Bairro.

    Bairro do endereço principal.
    """
    cidade: NotRequired[str | None]
    """Cidade.

    Cidade do endereço principal.
    """
    uf: NotRequired[str | None]
    """UF.

    Estado do endereço principal, em duas letras.
    """
    pais: NotRequired[str | None]
    """País.

    País. Em branco, o servidor grava 1058, Brasil.
    """
    telefone1: NotRequired[str | None]
    """Telefone 1.

    Telefone principal.
    """
    telefone2: NotRequired[str | None]
    """Telefone 2.

    Segundo telefone.
    """
    fax: NotRequired[str | None]
    """Fax.

    Fax.
    """
    entregaCep: NotRequired[str | int | None]
    """CEP (entrega).

    CEP da entrega.
    """
    entregaEndereco: NotRequired[str | None]
    """Endereço (entrega).

    Logradouro da entrega.
    """
    entregaNumero: NotRequired[str | int | None]
    """Número (entrega).

    Número da entrega.
    """
    entregaComplemento: NotRequired[str | None]
    """Complemento (entrega).

    Complemento da entrega.
    """
    entregaBairro: NotRequired[str | None]
    """Bairro (entrega).

    Bairro da entrega.
    """
    entregaCidade: NotRequired[str | None]
    """Cidade (entrega).

    Cidade da entrega.
    """
    entregaUf: NotRequired[str | None]
    """UF (entrega).

    Estado da entrega, em duas letras.
    """
    entregaPais: NotRequired[str | None]
    """País (entrega).

    País da entrega.
    """
    entregaPontoRef1: NotRequired[str | None]
    """Ponto de referência 1 (entrega).

    Ponto de referência da entrega.
    """
    entregaPontoRef2: NotRequired[str | None]
    """Ponto de referência 2 (entrega).

    Outro ponto de referência da entrega.
    """
    faturamentoCep: NotRequired[str | int | None]
    """CEP (faturamento).

    CEP do faturamento.
    """
    faturamentoEndereco: NotRequired[str | None]
    """Endereço (faturamento).

    Logradouro do faturamento.
    """
    faturamentoNumero: NotRequired[str | int | None]
    """Número (faturamento).

    Número do faturamento.
    """
    faturamentoComplemento: NotRequired[str | None]
    """Complemento (faturamento).

    Complemento do faturamento.
    """
    faturamentoBairro: NotRequired[str | None]
    """Bairro (faturamento).

    Bairro do faturamento.
    """
    faturamentoCidade: NotRequired[str | None]
    """Cidade (faturamento).

    Cidade do faturamento.
    """
    faturamentoUf: NotRequired[str | None]
    """UF (faturamento).

    Estado do faturamento, em duas letras.
    """
    faturamentoPais: NotRequired[str | None]
    """País (faturamento).

    País do faturamento.
    """
    faturamentoPontoRef1: NotRequired[str | None]
    """Ponto de referência 1 (faturamento).

    Ponto de referência do faturamento.
    """
    faturamentoPontoRef2: NotRequired[str | None]
    """Ponto de referência 2 (faturamento).

    Outro ponto de referência do faturamento.
    """
    indicadorIE: NotRequired[Literal[1, 2, 9] | None]
    """Indicador da IE.

    Situação perante o ICMS, como na NF-e: 1, 2 ou 9.
    `1` contribuinte do ICMS, `2` contribuinte isento de inscrição, `9` não contribuinte.
    """
    urlContatos: NotRequired[str | None]
    """Caminho dos contatos.

    Consta da tabela do manual; no envio nenhuma captura o traz.
    """
    contatos: NotRequired[Sequence[CadastroContato] | None]
    """Contatos.

    Contatos na mesma chamada. Fora do manual; visto em integrações.
    Sem prova no manual nem em captura.
    """


class CadastroContato(TypedDict):
    """Um contato a gravar."""

    nome: str
    """Nome.

    Nome do contato. O manual não diz o que é obrigatório; nas capturas o nome sempre vai.
    """
    sexo: NotRequired[Literal["M", "F", ""] | None]
    """Sexo.

    M ou F.
    `"M"` masculino, `"F"` feminino, `""` não informado.
    """
    cargo: NotRequired[str | None]
    """Cargo.

    Cargo na empresa.
    """
    diaAniversario: NotRequired[int | str | None]
    """Dia do aniversário.

    Dia do nascimento; 0 quando não informado.
    Inteiro de 0 a 31.
    """
    mesAniversario: NotRequired[Literal["JAN", "FEV", "MAR", "ABR", "MAI", "JUN", "JUL", "AGO", "SET", "OUT", "NOV", "DEZ", ""] | None]
    """Mês do aniversário.

    Mês do nascimento, em três letras.
    `"JAN"` janeiro, `"FEV"` fevereiro, `"MAR"` março, `"ABR"` abril, `"MAI"` maio, `"JUN"` junho, `"JUL"` julho, `"AGO"` agosto, `"SET"` setembro, `"OUT"` outubro, `"NOV"` novembro, `"DEZ"` dezembro, `""` não informado.
    """
    anoAniversario: NotRequired[int | str | None]
    """Ano do nascimento.

    Ano do nascimento; 0 quando não informado.
    Inteiro de 0 a 9999.
    """
    telefone: NotRequired[str | None]
    """Telefone.

    Telefone do contato.
    """
    ramal: NotRequired[str | None]
    """Ramal.

    Ramal do contato.
    """
    tipoEmail: NotRequired[Literal["E", "P", "F", "N", "M", "C", ""] | None]
    """Tipo de e-mail.

    Para que serve o e-mail.
    `"E"` empresa, `"P"` pessoal, `"F"` financeiro, `"N"` NF-e, `"M"` mala direta, `"C"` sem descrição no manual; visto em integrações, `""` não informado.
    """
    email: NotRequired[str | None]
    """E-mail.

    E-mail do contato.
    """
    ordem: NotRequired[int | str | None]
    """Ordem.

    Número do contato. Consta da tabela do manual; nas capturas não vai.
    Inteiro a partir de 0.
    """


class Venda(TypedDict):
    """Uma venda a enviar.

    Pelo menos um de: cpfCnpj, codigoCliente.
    """

    codigoCliente: NotRequired[int | str | None]
    """Código do cliente.

    Cliente, pelo código. Sem ele, cpfCnpj diz quem é.
    Inteiro a partir de 1.
    """
    codigoFilialEstoque: NotRequired[int | str | None]
    """Filial do estoque.

    Filial de que sai o estoque.
    Inteiro a partir de 1.
    """
    cpfCnpj: NotRequired[str | None]
    """CPF ou CNPJ.

    Cliente, pelo documento, enviado sem máscara.
    """
    codigoOperacao: str | int
    """Operação.

    Código da operação de venda, que a loja informa. O manual diz inteiro; a captura envia "500".
    """
    codigoCaixa: NotRequired[str | int | None]
    """Caixa.

    Código do caixa, que a loja informa. O manual diz inteiro; o exemplo imprime "1", mas a linha não estava na chamada que foi assinada.
    """
    data: datetime | str
    """Data.

    Data da venda, com fuso.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """
    observacao: NotRequired[str | None]
    """Observação.

    Texto livre.
    """
    desconto_Total_Geral: NotRequired[Decimal | float | str | None]
    """Desconto geral.

    Valor descontado do total, além dos descontos dos produtos.
    Até 2 casas decimais, zero ou mais.
    """
    custo_Adicional_Ecommerce: NotRequired[Decimal | float | str | None]
    """Custo adicional.

    Valor acrescido pelo comércio eletrônico.
    Até 2 casas decimais, zero ou mais.
    """
    codigoVendedor_1: NotRequired[int | str | None]
    """Vendedor 1.

    Código do vendedor.
    Inteiro a partir de 0.
    """
    codigoVendedor_2: NotRequired[int | str | None]
    """Vendedor 2.

    Código do segundo vendedor.
    Inteiro a partir de 0.
    """
    codigoIndicadorPresencial: NotRequired[int | str | None]
    """Indicador de presença.

    Presença do comprador, como na NF-e. Fora do manual; visto em integrações.
    Inteiro de 0 a 9.
    Sem prova no manual nem em captura.
    """
    produtos: Sequence[ProdutoVenda]
    """Produtos.

    O que foi vendido.
    Pelo menos 1 na lista.
    """
    recebimentos: Sequence[Recebimento]
    """Recebimentos.

    Como foi pago.
    Pelo menos 1 na lista.
    """
    dadosEntrega: NotRequired[DadosEntrega | None]
    """Entrega.

    A entrega. A tabela do manual diz lista; as capturas têm um objeto só.
    """


class ProdutoVenda(TypedDict):
    """Um produto da venda."""

    codigo: str
    """Código do produto.

    Código do produto, como texto.
    """
    codigoCor: NotRequired[str | int | None]
    """Cor.

    Código da cor, em produtos de grade.
    """
    codigoTamanho: NotRequired[str | int | None]
    """Tamanho.

    Código do tamanho, em produtos de grade.
    """
    quantidade: Decimal | float | str
    """Quantidade.

    Quantidade vendida.
    Até 4 casas decimais, maior que zero.
    """
    precoUnitario: Decimal | float | str
    """Preço unitário.

    Preço antes do desconto.
    Até 2 casas decimais, zero ou mais.
    """
    descontoUnitario: NotRequired[Decimal | float | str | None]
    """Desconto unitário.

    Valor descontado de cada unidade; não é percentual.
    Até 2 casas decimais, zero ou mais.
    """


class Recebimento(TypedDict):
    """Um recebimento da venda.

    Pelo menos um de: valorParcelas, valor.
    Com tipo = "C", também valorParcelas, quantidadeParcelas.
    Com tipo = "CB", também valor, codigoContaBancaria.
    """

    valorParcelas: NotRequired[Decimal | float | str | None]
    """Valor das parcelas.

    Valor do cartão. O manual não diz se é o de uma parcela ou o de todas; na captura há uma só.
    Até 2 casas decimais, zero ou mais.
    """
    valor: NotRequired[Decimal | float | str | None]
    """Valor.

    Valor de um recebimento em conta bancária, como Pix.
    Até 2 casas decimais, zero ou mais.
    """
    codigoContaBancaria: NotRequired[int | str | None]
    """Conta bancária.

    Código da conta bancária no Shop Control 9.
    Inteiro a partir de 0.
    """
    vencimento: NotRequired[datetime | str | None]
    """Vencimento.

    Vencimento, de um boleto.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """
    codigoAdministradora: NotRequired[int | str | None]
    """Administradora.

    Código da administradora de cartões no Shop Control 9.
    Inteiro a partir de 0.
    """
    nsu: NotRequired[str | None]
    """NSU.

    Número da transação na administradora.
    """
    quantidadeParcelas: NotRequired[int | str | None]
    """Quantidade de parcelas.

    Em quantas parcelas.
    Inteiro a partir de 1.
    """
    numeroCartao: NotRequired[str | None]
    """Número do cartão.

    Final do cartão; na captura, quatro dígitos. Não envie o número inteiro.
    """
    tipo: Literal["B", "C", "CB", "CR"]
    """Tipo.

    B, C, CB ou CR.
    `"B"` boleto, `"C"` cartão de crédito, `"CB"` conta bancária, `"CR"` crédito do cliente.
    """


class DadosEntrega(TypedDict):
    """A entrega da venda."""

    valor: NotRequired[Decimal | float | str | None]
    """Valor do frete.

    Valor do frete.
    Até 2 casas decimais, zero ou mais.
    """
    opcoesFretePagoPor: NotRequired[Literal["C", "E", "D", "O"] | None]
    """Frete pago por.

    Quem paga o frete.
    `"C"` como no cadastro do cliente, `"E"` sempre pelo emitente, `"D"` sempre pelo destinatário, `"O"` decidido pelo operador.
    """
    pesoBruto: NotRequired[Decimal | float | str | None]
    """Peso bruto.

    Peso com embalagem.
    Até 4 casas decimais, zero ou mais.
    """
    pesoLiquido: NotRequired[Decimal | float | str | None]
    """Peso líquido.

    Peso sem embalagem.
    Até 4 casas decimais, zero ou mais.
    """
    volume: NotRequired[Decimal | float | str | None]
    """Volume.

    Volume.
    Até 4 casas decimais, zero ou mais.
    """
    dataEntrega: NotRequired[datetime | str | None]
    """Data da entrega.

    Quando será entregue.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """
    cnpjTransportadora: NotRequired[str | None]
    """Transportadora.

    CNPJ da transportadora, ou CPF. Se não está cadastrada, o recibo traz o erro.
    """
    naoSomarFreteTotalNota: NotRequired[bool | None]
    """Não somar o frete na nota.

    Se o frete fica fora do total da nota.
    """
    outroEndereco: NotRequired[OutroEndereco | None]
    """Outro endereço.

    Endereço de entrega, quando não é o do cliente.
    """


class OutroEndereco(TypedDict):
    """O endereço de entrega, quando não é o do cliente."""

    cep: NotRequired[str | int | None]
    """CEP.

    CEP da entrega.
    """
    endereco: NotRequired[str | None]
    """Endereço.

    Logradouro da entrega.
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

    Bairro da entrega.
    """
    cidade: NotRequired[str | None]
    """Cidade.

    Cidade da entrega.
    """
    uf: NotRequired[str | None]
    """UF.

    Estado da entrega, em duas letras.
    """


class TokenGerado(Record):
    """O token dado a uma filial."""

    __slots__ = ()
    __secrets__ = frozenset({"token"})
    token: str
    """Token.

    Token das demais chamadas. Traz dentro, sem cifra, o número de série e o nome do usuário.
    """
    expireAt: datetime
    """Validade.

    Momento em UTC em que o token deixa de valer: 12 horas depois da emissão nas capturas.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """


class Auxiliar(Record):
    """Uma linha de um cadastro auxiliar."""

    __slots__ = ()
    codigo: str
    """Código.

    Código do cadastro. Aqui é texto; em produtos o mesmo código vem como número.
    """
    nome: str | None
    """Nome.

    Nome do cadastro. Pode vir com espaços nas pontas.
    """


class Cliente(Record):
    """Um cliente ou fornecedor."""

    __slots__ = ()
    ordem: int | None
    """Ordem.

    Número interno; visto em integrações.
    Inteiro.
    Sem prova no manual nem em captura.
    """
    codigo: int
    """Código.

    Código do cliente ou fornecedor.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome ou razão social.
    """
    fantasia: str | None
    """Nome fantasia.

    Nome fantasia ou apelido.
    """
    tipo: Literal["C", "F", "R"] | str | None
    """Tipo.

    C, F ou R. Só a tabela da consulta tem R, e as capturas não o mostram.
    `"C"` cliente, `"F"` fornecedor, `"R"` revenda.
    """
    fisicaJuridica: Literal["F", "J"] | str | None
    """Pessoa.

    F ou J.
    `"F"` pessoa física, `"J"` pessoa jurídica.
    """
    indicadorIE: Literal[1, 2, 9] | int | None
    """Indicador da IE.

    Situação perante o ICMS, como na NF-e. Falta nas capturas.
    `1` contribuinte do ICMS, `2` contribuinte isento de inscrição, `9` não contribuinte.
    """
    cpfCnpj: str | None
    """CPF ou CNPJ.

    CPF ou CNPJ. Volta com máscara, com 14 ou 18 caracteres, ou em branco: a tabela do manual diz 14.
    """
    rg: str | None
    """RG.

    Documento de identidade.
    """
    ie: str | None
    """Inscrição estadual.

    Inscrição estadual, ou ISENTO.
    """
    cep: str | None
    """CEP.

    CEP do endereço principal.
    """
    endereco: str | None
    """Endereço.

    Logradouro do endereço principal.
    """
    numero: str | None
    """Número.

    Número do endereço principal.
    """
    complemento: str | None
    """Complemento.

    Complemento do endereço principal.
    """
    bairro: str | None
    """Bairro.

    Bairro do endereço principal.
    """
    cidade: str | None
    """Cidade.

    Cidade do endereço principal.
    """
    uf: str | None
    """UF.

    Estado do endereço principal, em duas letras.
    """
    pais: str | None
    """País.

    País: BRASIL ou em branco.
    """
    telefone1: str | None
    """Telefone 1.

    Telefone principal.
    """
    telefone2: str | None
    """Telefone 2.

    Segundo telefone.
    """
    lGPD_Receber_Campanhas_Marketing: bool | None
    """Aceita campanhas.

    Se a pessoa aceita receber campanhas de marketing. Falta nas capturas.
    """
    lGPD_Receber_Contato_Situacao_Pedido: bool | None
    """Aceita contato sobre pedidos.

    Se a pessoa aceita contato sobre a situação de um pedido. Falta nas capturas.
    """
    lGPD_Telefone_Contato_Formatado: str | None
    """Telefone para contato.

    Telefone autorizado, com máscara. Falta nas capturas.
    """
    fax: str | None
    """Fax.

    Fax.
    """
    entregaCep: str | None
    """CEP (entrega).

    CEP da entrega.
    """
    entregaEndereco: str | None
    """Endereço (entrega).

    Logradouro da entrega.
    """
    entregaNumero: str | None
    """Número (entrega).

    Número da entrega.
    """
    entregaComplemento: str | None
    """Complemento (entrega).

    Complemento da entrega.
    """
    entregaBairro: str | None
    """Bairro (entrega).

    Bairro da entrega.
    """
    entregaCidade: str | None
    """Cidade (entrega).

    Cidade da entrega.
    """
    entregaUf: str | None
    """UF (entrega).

    Estado da entrega, em duas letras.
    """
    entregaPais: str | None
    """País (entrega).

    País da entrega.
    """
    entregaPontoRef1: str | None
    """Ponto de referência 1 (entrega).

    Ponto de referência da entrega.
    """
    entregaPontoRef2: str | None
    """Ponto de referência 2 (entrega).

    Outro ponto de referência da entrega.
    """
    faturamentoCep: str | None
    """CEP (faturamento).

    CEP do faturamento.
    """
    faturamentoEndereco: str | None
    """Endereço (faturamento).

    Logradouro do faturamento.
    """
    faturamentoNumero: str | None
    """Número (faturamento).

    Número do faturamento.
    """
    faturamentoComplemento: str | None
    """Complemento (faturamento).

    Complemento do faturamento.
    """
    faturamentoBairro: str | None
    """Bairro (faturamento).

    Bairro do faturamento.
    """
    faturamentoCidade: str | None
    """Cidade (faturamento).

    Cidade do faturamento.
    """
    faturamentoUf: str | None
    """UF (faturamento).

    Estado do faturamento, em duas letras.
    """
    faturamentoPais: str | None
    """País (faturamento).

    País do faturamento.
    """
    faturamentoPontoRef1: str | None
    """Ponto de referência 1 (faturamento).

    Ponto de referência do faturamento.
    """
    faturamentoPontoRef2: str | None
    """Ponto de referência 2 (faturamento).

    Outro ponto de referência do faturamento.
    """
    urlContatos: str | None
    """Caminho dos contatos.

    Caminho dos contatos deste cliente: /contatos/{codigo}.
    """
    contatos: Sequence[Contato] | None
    """Contatos.

    Contatos do cliente, sem a ordem.
    """
    vendedor1: Any
    """Vendedor 1.

    Objeto visto em integrações.
    Sem prova no manual nem em captura.
    """
    vendedor2: Any
    """Vendedor 2.

    Objeto visto em integrações.
    Sem prova no manual nem em captura.
    """
    tabelaPrecosPadrao: Any
    """Tabela de preços padrão.

    Vista em integrações, sem descrição.
    Sem prova no manual nem em captura.
    """
    codigoFilial: int | None
    """Filial.

    Vista em integrações.
    Inteiro.
    Sem prova no manual nem em captura.
    """
    inativo: bool | None
    """Inativo.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    utiliza_Fidelidade: bool | None
    """Usa o programa de fidelidade.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """


class Contato(Record):
    """Um contato de um cliente ou fornecedor."""

    __slots__ = ()
    nome: str | None
    """Nome.

    Nome do contato.
    """
    sexo: Literal["M", "F", ""] | str | None
    """Sexo.

    M ou F.
    `"M"` masculino, `"F"` feminino, `""` não informado.
    """
    cargo: str | None
    """Cargo.

    Cargo na empresa.
    """
    diaAniversario: int | None
    """Dia do aniversário.

    Dia do nascimento; 0 quando não informado.
    Inteiro de 0 a 31.
    """
    mesAniversario: Literal["JAN", "FEV", "MAR", "ABR", "MAI", "JUN", "JUL", "AGO", "SET", "OUT", "NOV", "DEZ", ""] | str | None
    """Mês do aniversário.

    Mês do nascimento, em três letras.
    `"JAN"` janeiro, `"FEV"` fevereiro, `"MAR"` março, `"ABR"` abril, `"MAI"` maio, `"JUN"` junho, `"JUL"` julho, `"AGO"` agosto, `"SET"` setembro, `"OUT"` outubro, `"NOV"` novembro, `"DEZ"` dezembro, `""` não informado.
    """
    anoAniversario: int | None
    """Ano do nascimento.

    Ano do nascimento; 0 quando não informado.
    Inteiro de 0 a 9999.
    """
    telefone: str | None
    """Telefone.

    Telefone do contato.
    """
    ramal: str | None
    """Ramal.

    Ramal do contato.
    """
    tipoEmail: Literal["E", "P", "F", "N", "M", "C", ""] | str | None
    """Tipo de e-mail.

    Para que serve o e-mail.
    `"E"` empresa, `"P"` pessoal, `"F"` financeiro, `"N"` NF-e, `"M"` mala direta, `"C"` sem descrição no manual; visto em integrações, `""` não informado.
    """
    email: str | None
    """E-mail.

    E-mail do contato.
    """
    ordem: int | None
    """Ordem.

    Número do contato, que a atualização pede. Só vem na consulta por período, apesar da tabela do manual.
    Inteiro.
    """
    codigo: int | None
    """Código do cliente.

    Código do cliente. Só vem na consulta por período, e a tabela do manual não o tem.
    Inteiro.
    """


class CodigoGerado(Record):
    """O código do cliente gravado."""

    __slots__ = ()
    codigoGerado: int
    """Código gerado.

    Código gravado no Shop Control 9; no cadastro é sempre o próximo livre.
    Inteiro.
    """


class ContatosDoCliente(Record):
    """Os contatos alterados de um cliente."""

    __slots__ = ()
    codigoCliente: int
    """Código do cliente.

    De quem são os contatos.
    Inteiro.
    """
    contatos: Sequence[Contato] | None
    """Contatos.

    Os contatos alterados.
    """


class Produto(Record):
    """Um produto."""

    __slots__ = ()
    ordem: int | None
    """Ordem.

    Número interno. A tabela do manual não o tem.
    Inteiro.
    """
    codigo: str
    """Código.

    Código do produto. A tabela do manual diz inteiro, mas é sempre texto e pode ter letras.
    """
    nome: str | None
    """Nome.

    Nome do produto.
    """
    observacao1: str | None
    """Observação 1.

    Texto livre.
    """
    observacao2: str | None
    """Observação 2.

    Texto livre.
    """
    observacao3: str | None
    """Observação 3.

    Texto livre.
    """
    tipo: Literal[0, 1, 2] | int | None
    """Tipo.

    0 normal, 1 grade. O 2, de série, falta no manual e foi visto em integrações.
    `0` normal, `1` grade: tem cores e tamanhos, `2` com número de série.
    """
    codigoClasse: int | None
    """Classe.

    Código em classes, de Auxiliares; lá é texto.
    Inteiro.
    """
    codigoSubclasse: int | None
    """Subclasse.

    Código em subclasses, de Auxiliares.
    Inteiro.
    """
    codigoCor: int | None
    """Cor.

    Código em cores, de Auxiliares; nulo nas capturas.
    Inteiro.
    """
    codigoTamanho: int | None
    """Tamanho.

    Código em tamanhos, de Auxiliares; nulo nas capturas.
    Inteiro.
    """
    codigoGrupo: int | None
    """Grupo.

    Código em grupos, de Auxiliares.
    Inteiro.
    """
    codigoMoeda: int | None
    """Moeda.

    Código em moedas, de Auxiliares.
    Inteiro.
    """
    codigoFamilia: int | None
    """Família.

    Código em familias, de Auxiliares.
    Inteiro.
    """
    codigoUnidadeVenda: int | None
    """Unidade de venda.

    Código em unidades_venda, de Auxiliares.
    Inteiro.
    """
    codigoPesquisa1: int | None
    """Pesquisa 1.

    Código em pesquisa_1: nulo na lista, 0 no detalhe.
    Inteiro.
    """
    codigoPesquisa2: int | None
    """Pesquisa 2.

    Código em pesquisa_2: nulo na lista, 0 no detalhe.
    Inteiro.
    """
    codigoPesquisa3: int | None
    """Pesquisa 3.

    Código em pesquisa_3: nulo na lista, 0 no detalhe.
    Inteiro.
    """
    pesoLiquido: Decimal | None
    """Peso líquido.

    Peso sem embalagem.
    Até 10 casas decimais.
    """
    pesoBruto: Decimal | None
    """Peso bruto.

    Peso com embalagem.
    Até 10 casas decimais.
    """
    altura: Decimal | None
    """Altura.

    Altura. Falta nas capturas.
    Até 10 casas decimais.
    """
    largura: Decimal | None
    """Largura.

    Largura. Falta nas capturas.
    Até 10 casas decimais.
    """
    comprimento: Decimal | None
    """Comprimento.

    Comprimento. Falta nas capturas.
    Até 10 casas decimais.
    """
    estoqueAtual: Decimal | None
    """Estoque atual.

    Saldo nas filiais liberadas. Vem na lista; no detalhe é nulo.
    Até 10 casas decimais.
    """
    codigoFabricante: int | None
    """Fabricante.

    Código em fabricantes, de Auxiliares.
    Inteiro.
    """
    codigoBarras: Any
    """Código de barras.

    O manual o imprime entre colchetes, como texto, e as capturas não o têm: texto ou lista.
    """
    urlDetalhe: str | None
    """Caminho do detalhe.

    Caminho da grade do produto; vazio quando não é grade.
    """
    urlEstoqueDetalhe: str | None
    """Caminho do estoque.

    Caminho do estoque: /estoque/{codigo}, ou /estoque/grade/{codigo} para grade.
    """
    urlTabelaPreco: str | None
    """Caminho dos preços.

    Caminho dos preços: /precos/{codigo}.
    """
    urlPromocoes: str | None
    """Caminho das promoções.

    Caminho das promoções: /promocoes/produto/{codigo}.
    """
    urlFotos: str | None
    """Caminho das fotos.

    Caminho das fotos: /fotos/{codigo}.
    """
    precos: Sequence[Preco] | None
    """Preços.

    Preço em cada tabela. Vem na lista; no detalhe é nulo. A tabela do manual não o tem.
    """
    codigoAdicional1: str | None
    """Código adicional 1.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    codigoAdicional2: str | None
    """Código adicional 2.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    codigoAdicional3: str | None
    """Código adicional 3.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    codigoAdicional4: str | None
    """Código adicional 4.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    codigoAdicional5: str | None
    """Código adicional 5.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    extra1: str | None
    """Extra 1.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    extra2: str | None
    """Extra 2.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    extra3: str | None
    """Extra 3.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    webObs1: str | None
    """Observação do site 1.

    Vista em integrações.
    Sem prova no manual nem em captura.
    """
    webObs2: str | None
    """Observação do site 2.

    Vista em integrações.
    Sem prova no manual nem em captura.
    """
    nomeSite: str | None
    """Nome no site.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """
    inativo: bool | None
    """Inativo.

    Visto em integrações.
    Sem prova no manual nem em captura.
    """


class Preco(Record):
    """O preço em uma tabela de preços."""

    __slots__ = ()
    tabela: str | None
    """Tabela.

    Nome da tabela de preços: TABELA 1, CUSTO, CUSTO MÉDIO...
    """
    preco: Decimal | None
    """Preço.

    Preço nesta tabela.
    Até 10 casas decimais.
    """
    promocional: bool | None
    """Promocional.

    Se é um preço de promoção.
    """


class Grade(Record):
    """A grade de um produto."""

    __slots__ = ()
    codigoProduto: str
    """Código do produto.

    De quem é a grade.
    """
    lista: Sequence[ItemGrade] | None
    """Combinações.

    As combinações da grade.
    """


class ItemGrade(Record):
    """Uma combinação de tamanho e cor de um produto de grade."""

    __slots__ = ()
    codigoCompleto: str
    """Código completo.

    Código do produto, tamanho em três dígitos e cor em três dígitos, juntos.
    """
    nomeCompleto: str | None
    """Nome completo.

    Nome do produto com tamanho e cor.
    """
    codigoTamanho: str | None
    """Tamanho.

    Código do tamanho.
    """
    nomeTamanho: str | None
    """Nome do tamanho.

    Nome do tamanho.
    """
    codigoCor: str | None
    """Cor.

    Código da cor.
    """
    nomeCor: str | None
    """Nome da cor.

    Nome da cor.
    """
    codigoAdicional1: str | None
    """Código adicional.

    Outro código da mesma peça.
    """
    codigoAdicional2: str | None
    """Código adicional.

    Outro código da mesma peça.
    """
    codigoAdicional3: str | None
    """Código adicional.

    Outro código da mesma peça.
    """
    codigoAdicional4: str | None
    """Código adicional.

    Outro código da mesma peça.
    """
    codigoAdicional5: str | None
    """Código adicional.

    Outro código da mesma peça.
    """
    codigoAdicional6: str | None
    """Código adicional.

    Outro código da mesma peça.
    """
    bloqueadoVenda: bool | None
    """Bloqueado para venda.

    Se esta combinação não pode ser vendida.
    """


class FotosProduto(Record):
    """As fotos de um produto."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem são as fotos.
    """
    fotos: Sequence[Foto] | None
    """Fotos.

    As fotos que há.
    """


class Foto(Record):
    """Uma foto da lista."""

    __slots__ = ()
    posicao: int
    """Posição.

    Posição da foto, a partir de 0.
    Inteiro.
    """
    principal: bool | None
    """Principal.

    Se é a foto principal.
    """


class PrecosProduto(Record):
    """Os preços de um produto."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem são os preços.
    """
    precos: Sequence[Preco] | None
    """Preços.

    O preço em cada tabela.
    """


class PrecosProdutoV2(Record):
    """Os preços de um produto, com as promoções."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem são os preços.
    """
    precos: Sequence[PrecoV2] | None
    """Preços.

    O preço em cada tabela.
    """


class PrecoV2(Record):
    """O preço em uma tabela de preços, com a promoção."""

    __slots__ = ()
    tabela: str | None
    """Tabela.

    Nome da tabela de preços: TABELA 1, CUSTO, CUSTO MÉDIO...
    """
    preco: Decimal | None
    """Preço.

    Preço nesta tabela.
    Até 10 casas decimais.
    """
    promocional: bool | None
    """Promocional.

    Se é um preço de promoção.
    """
    preco_Promocional: Decimal | None
    """Preço promocional.

    Preço durante a promoção. Nenhuma captura o mostra.
    Até 10 casas decimais.
    """
    dataInicio: datetime | None
    """Início.

    Início da promoção.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """
    dataFim: datetime | None
    """Fim.

    Fim da promoção.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """


class Promocao(Record):
    """Uma promoção ativa."""

    __slots__ = ()
    codigoProduto: str
    """Código do produto.

    O que está em promoção.
    """
    tabelaPreco: str | None
    """Tabela.

    Nome da tabela de preços.
    """
    dataInicio: datetime | None
    """Início.

    Início. O manual diz UTC; vem com o fuso que a máquina do servidor julga valer.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """
    dataFim: datetime | None
    """Fim.

    Fim. Duas datas da mesma lista podem ter fusos diferentes: leia sempre o fuso.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """
    preco: Decimal | None
    """Preço.

    Preço promocional.
    Até 10 casas decimais.
    """


class Estoque(Record):
    """O estoque de um produto por filial."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem é o estoque.
    """
    urlDetalhe: str | None
    """Caminho do detalhe.

    Caminho do estoque detalhado; vazio na captura. Só a tabela da consulta paginada da V2 o tem.
    """
    tipoEstoque: Literal["N", "G", "S", "E", "L"] | str | None
    """Tipo de estoque.

    Como o produto é estocado. Os valores são os da consulta paginada da V2.
    `"N"` normal, `"G"` grade, `"S"` série, `"E"` edição, `"L"` lote.
    """
    estoqueFiliais: Sequence[EstoqueFilial] | None
    """Estoque por filial.

    Uma linha por filial liberada nas configurações do módulo.
    """


class EstoqueFilial(Record):
    """O estoque em uma filial."""

    __slots__ = ()
    codigoFilial: int | None
    """Filial.

    Filial em que está o estoque.
    Inteiro.
    """
    estoqueAtual: Decimal | None
    """Estoque atual.

    Quantidade em estoque.
    Até 10 casas decimais.
    """


class EstoqueGrade(Record):
    """O estoque da grade de um produto."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem é o estoque.
    """
    lista: Sequence[ItemEstoqueGrade] | None
    """Combinações.

    Uma linha por combinação e filial.
    """


class ItemEstoqueGrade(Record):
    """O estoque de uma combinação de tamanho e cor em uma filial."""

    __slots__ = ()
    codigoCompleto: str
    """Código completo.

    Tamanho e cor, três dígitos cada. Aqui o código do produto não vem junto.
    """
    codigoCor: str | None
    """Cor.

    Código da cor. A tabela do manual diz inteiro; vem como texto.
    """
    codigoTamanho: str | None
    """Tamanho.

    Código do tamanho. A tabela do manual diz inteiro; vem como texto.
    """
    estoqueAtual: Decimal | None
    """Estoque atual.

    Quantidade em estoque.
    Até 10 casas decimais.
    """
    codigoFilial: int | None
    """Filial.

    Filial em que está o estoque.
    Inteiro.
    """


class EstoqueLote(Record):
    """O estoque de um lote de um produto."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem é o estoque.
    """
    lista: Sequence[ItemEstoqueLote] | None
    """Lotes.

    Uma linha por filial.
    """


class ItemEstoqueLote(Record):
    """O estoque de um lote em uma filial."""

    __slots__ = ()
    lote: str
    """Lote.

    Código do lote.
    """
    estoqueAtual: Decimal | None
    """Estoque atual.

    Quantidade em estoque. A tabela do manual diz inteiro aqui, e decimal em toda parte.
    Até 10 casas decimais.
    """
    codigoFilial: int | None
    """Filial.

    Filial em que está o estoque.
    Inteiro.
    """


class EstoqueSerie(Record):
    """O estoque de um número de série de um produto."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem é o estoque.
    """
    lista: Sequence[ItemEstoqueSerie] | None
    """Séries.

    Uma linha por filial.
    """


class ItemEstoqueSerie(Record):
    """Uma peça, pelo número de série, em uma filial."""

    __slots__ = ()
    serie: str
    """Série.

    Número de série da peça.
    """
    disponivel: bool | None
    """Disponível.

    Se a peça está em estoque.
    """
    codigoFilial: int | None
    """Filial.

    Filial em que está o estoque.
    Inteiro.
    """


class EstoqueEdicao(Record):
    """O estoque de uma edição de um produto."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem é o estoque.
    """
    lista: Sequence[ItemEstoqueEdicao] | None
    """Edições.

    Uma linha por filial.
    """


class ItemEstoqueEdicao(Record):
    """O estoque de uma edição em uma filial."""

    __slots__ = ()
    codigo: int
    """Código da edição.

    Código da edição. O manual dá o mesmo nome ao código do produto, que vem fora da lista.
    Inteiro.
    """
    nome: str | None
    """Nome.

    Nome da edição.
    """
    estoqueAtual: Decimal | None
    """Estoque atual.

    Quantidade em estoque.
    Até 10 casas decimais.
    """
    codigoFilial: int | None
    """Filial.

    Filial em que está o estoque.
    Inteiro.
    """


class EstoquePaginado(Record):
    """O estoque de um produto, na consulta paginada."""

    __slots__ = ()
    codigo: str
    """Código do produto.

    De quem é o estoque.
    """
    urlDetalhe: str | None
    """Caminho do detalhe.

    Caminho do estoque detalhado; vazio na captura. Só a tabela da consulta paginada da V2 o tem.
    """
    tipoEstoque: Literal["N", "G", "S", "E", "L"] | str | None
    """Tipo de estoque.

    Como o produto é estocado. Os valores são os da consulta paginada da V2.
    `"N"` normal, `"G"` grade, `"S"` série, `"E"` edição, `"L"` lote.
    """
    estoqueFiliais: Sequence[EstoqueFilialV2] | None
    """Estoque por filial.

    Uma linha por filial, e por combinação nos produtos de grade.
    """


class EstoqueFilialV2(Record):
    """O estoque em uma filial, ou de uma combinação em uma filial."""

    __slots__ = ()
    codigoCor: str | None
    """Cor.

    Código da cor, em produtos de grade.
    """
    codigoTamanho: str | None
    """Tamanho.

    Código do tamanho, em produtos de grade.
    """
    codigoFilial: int | None
    """Filial.

    Filial em que está o estoque.
    Inteiro.
    """
    estoqueAtual: Decimal | None
    """Estoque atual.

    Quantidade em estoque.
    Até 10 casas decimais.
    """


class ReciboGerado(Record):
    """O recibo de uma venda enviada."""

    __slots__ = ()
    recibo: UUID
    """Recibo.

    Identificador da venda enviada; guarde-o.
    """
    dataGeracao: datetime | None
    """Geração.

    Quando foi gerado. O manual diz UTC; vem com o fuso do servidor.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """


class Recibo(Record):
    """O andamento de uma venda enviada."""

    __slots__ = ()
    recibo: UUID
    """Recibo.

    Identificador da venda enviada.
    """
    pedidoProcessado: bool
    """Processado.

    Se a venda foi gerada. Falso enquanto espera e também quando foi recusada: só erros diz qual dos dois.
    """
    erros: str | None
    """Erros.

    "Recibo ainda não processado." enquanto espera; senão, o motivo da recusa.
    """
    notaFiscal: NotaFiscal | None
    """Nota fiscal.

    A nota fiscal, se emitida.
    """
    sequenciaGerada: int | None
    """Sequência gerada.

    Sequência da saída gerada. O manual diz texto; integrações leem número.
    Inteiro.
    Sem prova no manual nem em captura.
    """
    ordemMovimentoGerado: int | None
    """Ordem gerada.

    Ordem do movimento gerado. O manual diz texto; integrações leem número.
    Inteiro.
    Sem prova no manual nem em captura.
    """
    documento_Fiscais: Sequence[DocumentoFiscal] | None
    """Documentos fiscais.

    Documentos fiscais da venda.
    Sem prova no manual nem em captura.
    """


class NotaFiscal(Record):
    """A nota fiscal de uma venda. Nula nas capturas."""

    __slots__ = ()
    notaAutorizada: bool | None
    """Autorizada.

    Se a nota foi autorizada.
    """
    chaveNfe: str | None
    """Chave.

    Chave de acesso da NF-e.
    """
    serie: str | None
    """Série.

    Série da nota.
    """
    numero: str | None
    """Número.

    Número da nota.
    """
    sequenciaGerada: int | None
    """Sequência gerada.

    Sequência da saída gerada. O manual diz texto; integrações leem número.
    Inteiro.
    """
    ordemMovimentoGerado: int | None
    """Ordem gerada.

    Ordem do movimento gerado. O manual diz texto; integrações leem número.
    Inteiro.
    """
    erros: str | None
    """Erros.

    Por que a nota não foi autorizada.
    """
    documento_Fiscais: Sequence[DocumentoFiscal] | None
    """Documentos fiscais.

    Documentos fiscais da venda.
    """


class DocumentoFiscal(Record):
    """Um documento fiscal de uma venda."""

    __slots__ = ()
    numero: str | None
    """Número.

    Número do documento.
    """
    data_Emissao: datetime | None
    """Emissão.

    Data da emissão.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """
    situacao: str | None
    """Situação.

    Situação do documento.
    """
    xML_Documento: str | None
    """XML do documento.

    XML do documento.
    """
    xMl_Autorizacao: str | None
    """XML da autorização.

    XML da autorização. Integrações o recebem também como xML_Autorizacao.
    """
    xML_Cancelamento: str | None
    """XML do cancelamento.

    XML do cancelamento.
    """
    modelo: str | None
    """Modelo.

    Modelo: 55 é NF-e, 65 é NFC-e.
    """


class Saida(Record):
    """Uma venda gravada no Shop Control 9."""

    __slots__ = ()
    ordem: int | None
    """Ordem.

    Ordem do movimento.
    Inteiro.
    """
    sequencia: int
    """Sequência.

    Número da sequência da saída.
    Inteiro.
    """
    tipo_Operacao: str | None
    """Operação.

    Tipo da operação.
    """
    codigo_Cliente: int | None
    """Cliente.

    Código do cliente.
    Inteiro.
    """
    codigo_Vendedor_1: int | None
    """Vendedor 1.

    Código do vendedor.
    Inteiro.
    """
    codigo_Vendedor_2: int | None
    """Vendedor 2.

    Código do segundo vendedor.
    Inteiro.
    """
    data: datetime | None
    """Data.

    Data da venda.
    RFC 3339, com fuso: `2019-02-19T00:00:00-03:00`.
    """
    total_Com_Desconto: Decimal | None
    """Total com desconto.

    Total da venda, descontos tirados.
    Até 10 casas decimais.
    """
    total_Sem_Desconto: Decimal | None
    """Total sem desconto.

    Total da venda antes dos descontos.
    Até 10 casas decimais.
    """
    desconto_Total_Geral: Decimal | None
    """Desconto geral.

    Desconto sobre o total.
    Até 10 casas decimais.
    """
    observacao: str | None
    """Observação.

    Texto livre.
    """
    produtos: Sequence[ProdutoSaida] | None
    """Produtos.

    O que foi vendido.
    """
    documento_Fiscais: Sequence[DocumentoFiscal] | None
    """Documentos fiscais.

    Documentos da venda. Só a tabela do detalhe os tem.
    """
    entrega: Any
    """Entrega.

    Objeto visto em integrações, com chaves como cEP, rNTC e dataPrometidoPara.
    Sem prova no manual nem em captura.
    """


class ProdutoSaida(Record):
    """Um produto de uma venda gravada."""

    __slots__ = ()
    ordem: int | None
    """Ordem.

    Número do produto na venda.
    Inteiro.
    """
    codigo: str
    """Código do produto.

    O que foi vendido.
    """
    quantidade: Decimal | None
    """Quantidade.

    Quantidade vendida.
    Até 10 casas decimais.
    """
    preco_Unitario: Decimal | None
    """Preço unitário.

    Preço de uma unidade.
    Até 10 casas decimais.
    """
    preco_Final: Decimal | None
    """Preço final.

    Preço da quantidade toda.
    Até 10 casas decimais.
    """
    preco_Final_Com_Desconto: Decimal | None
    """Preço com desconto.

    Preço final menos o desconto.
    Até 10 casas decimais.
    """
    desconto_Unitario: Decimal | None
    """Desconto unitário.

    Desconto de uma unidade.
    Até 10 casas decimais.
    """
    desconto_Total: Decimal | None
    """Desconto total.

    Desconto da quantidade toda.
    Até 10 casas decimais.
    """


_SHAPES = Shapes(
    {
        "TokenGerado": TokenGerado,
        "Auxiliar": Auxiliar,
        "Cliente": Cliente,
        "Contato": Contato,
        "CodigoGerado": CodigoGerado,
        "ContatosDoCliente": ContatosDoCliente,
        "Produto": Produto,
        "Preco": Preco,
        "Grade": Grade,
        "ItemGrade": ItemGrade,
        "FotosProduto": FotosProduto,
        "Foto": Foto,
        "PrecosProduto": PrecosProduto,
        "PrecosProdutoV2": PrecosProdutoV2,
        "PrecoV2": PrecoV2,
        "Promocao": Promocao,
        "Estoque": Estoque,
        "EstoqueFilial": EstoqueFilial,
        "EstoqueGrade": EstoqueGrade,
        "ItemEstoqueGrade": ItemEstoqueGrade,
        "EstoqueLote": EstoqueLote,
        "ItemEstoqueLote": ItemEstoqueLote,
        "EstoqueSerie": EstoqueSerie,
        "ItemEstoqueSerie": ItemEstoqueSerie,
        "EstoqueEdicao": EstoqueEdicao,
        "ItemEstoqueEdicao": ItemEstoqueEdicao,
        "EstoquePaginado": EstoquePaginado,
        "EstoqueFilialV2": EstoqueFilialV2,
        "ReciboGerado": ReciboGerado,
        "Recibo": Recibo,
        "NotaFiscal": NotaFiscal,
        "DocumentoFiscal": DocumentoFiscal,
        "Saida": Saida,
        "ProdutoSaida": ProdutoSaida,
    }
)


class RecursoAutenticacao(Resource):
    """`autenticacao` de Shop Control 9."""

    __slots__ = ()

    def autenticar(
        self,
        *,
        serie: str | None = None,
        codfilial: int | str | None = None,
        options: Options | None = None,
    ) -> Call[TokenGerado]:
        """Autenticar.

        Confere a licença da série e da filial e dá um token. É a única chamada sem assinatura. O token fica preso ao User-Agent desta chamada.
        Só lê.
        - `serie`: Número de série licenciado.
        - `codfilial`: Filial licenciada.
        `GET /auth/`
        Manual `shop-control`, linha 158: Autenticação.
        """
        return Call(
            self._core,
            "shop_control.autenticacao.autenticar",
            {"query": given({"serie": serie, "codfilial": codfilial})},
            options,
        )


class RecursoAuxiliares(Resource):
    """`auxiliares` de Shop Control 9."""

    __slots__ = ()

    def consultar(
        self,
        *,
        tipo: Literal["classes", "subclasses", "grupos", "familias", "fabricantes", "unidades_venda", "cores", "tamanhos", "moedas", "pesquisa_1", "pesquisa_2", "pesquisa_3"],
        datade: date | str | None = None,
        dataate: date | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Auxiliar]:
        """Consultar cadastros auxiliares.

        Lista um dos doze cadastros a que os produtos se referem por código.
        Só lê.
        - `tipo`: Qual dos cadastros auxiliares.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        `GET /aux/{tipo}`
        Manual `shop-control`, linha 195: Auxiliares.
        """
        return ListCall(
            self._core,
            "shop_control.auxiliares.consultar",
            {"path": given({"tipo": tipo}), "query": given({"datade": datade, "dataate": dataate})},
            options,
        )

    def sincronizar(
        self,
        *,
        tipo: Literal["classes", "subclasses", "grupos", "familias", "fabricantes", "unidades_venda", "cores", "tamanhos", "moedas", "pesquisa_1", "pesquisa_2", "pesquisa_3"],
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Auxiliar]:
        """Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `tipo`: Qual dos cadastros auxiliares.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.auxiliares.consultar`
        """
        return self._core.changes(
            "shop_control.auxiliares.consultar",
            {"path": given({"tipo": tipo}), "query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )


class RecursoClientes(Resource):
    """`clientes` de Shop Control 9."""

    __slots__ = ()

    def consultar(
        self,
        *,
        pagina: int | str,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Cliente]:
        """Consultar clientes.

        Uma página de até 20 clientes e fornecedores, com seus contatos.
        Páginas de até 20, por `pagina`, a partir de 1.
        Só lê.
        - `pagina`: Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        `GET /clientes/{pagina}`
        Manual `shop-control`, linha 246: Consultar Clientes.
        """
        return ListCall(
            self._core,
            "shop_control.clientes.consultar",
            {"path": given({"pagina": pagina}), "query": given({"datade": datade, "dataate": dataate})},
            options,
        )

    def iterar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Cliente]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.clientes.consultar`
        """
        return self._core.pages(
            "shop_control.clientes.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Cliente]:
        """Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.clientes.consultar`
        """
        return self._core.changes(
            "shop_control.clientes.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> Call[Cliente]:
        """Detalhar cliente.

        Um cliente ou fornecedor pelo código.
        Só lê.
        - `codigo`: Código do cliente ou fornecedor. Um código que não existe responde REGISTRO_NAO_ENCONTRADO.
        `GET /clientes/detalhes/{codigo}`
        Manual `shop-control`, linha 335: Consultar Clientes.
        """
        return Call(
            self._core,
            "shop_control.clientes.detalhar",
            {"path": given({"codigo": codigo})},
            options,
        )

    def cadastrar(
        self,
        dados: CadastroCliente | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[CodigoGerado]:
        """Cadastrar cliente.

        Grava um cliente ou fornecedor novo. O manual imprime /clientes, a captura /clientes/. Para um documento já cadastrado, servidores respondem HTTP 409 com o código existente em dados.codigoAtual.
        Repetida, faz outra vez.
        `POST /clientes/`
        Manual `shop-control`, linha 455: Cadastrar Cliente.
        """
        return Call(self._core, "shop_control.clientes.cadastrar", {"body": dados}, options)

    def atualizar(
        self,
        dados: CadastroCliente | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[CodigoGerado]:
        """Atualizar cliente.

        Grava de novo um cliente ou fornecedor. A tabela do manual é a do cadastro e não tem o código; só cpfCnpj diz quem é. Nenhuma captura mostra a chamada; a barra final é a do cadastro.
        Repetida, deixa o mesmo resultado.
        `PUT /clientes/`
        Manual `shop-control`, linha 528: Atualizar Cliente.
        """
        return Call(self._core, "shop_control.clientes.atualizar", {"body": dados}, options)


class RecursoContatos(Resource):
    """`contatos` de Shop Control 9."""

    __slots__ = ()

    def consultar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        options: Options | None = None,
    ) -> ListCall[ContatosDoCliente]:
        """Consultar contatos alterados.

        Lista os contatos alterados em um período, por cliente. É a única leitura que traz a ordem do contato.
        Só lê.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        `GET /clientes/contatos/`
        Manual `shop-control`, linha 410: Consultar Contatos.
        """
        return ListCall(
            self._core,
            "shop_control.contatos.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
        )

    def sincronizar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[ContatosDoCliente]:
        """Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigoCliente`. O novo `cursor` vem no fim.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.contatos.consultar`
        """
        return self._core.changes(
            "shop_control.contatos.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def detalhar(self, *, codigo: int | str, options: Options | None = None) -> ListCall[Contato]:
        """Contatos de um cliente.

        Lista os contatos de um cliente, sem a ordem.
        Só lê.
        - `codigo`: Código do cliente ou fornecedor, como vem na consulta de clientes.
        `GET /clientes/contatos/{codigo}`
        Manual `shop-control`, linha 3151: Contatos de um cliente.
        """
        return ListCall(
            self._core,
            "shop_control.contatos.detalhar",
            {"path": given({"codigo": codigo})},
            options,
        )

    def detalhar_url(self, *, codigo: int | str, options: Options | None = None) -> ListCall[Contato]:
        """Contatos de um cliente, pelo caminho de urlContatos.

        O caminho que urlContatos traz em cada cliente. Nenhuma captura o chama; supõe-se a mesma resposta de /clientes/contatos/{codigo}.
        Só lê.
        - `codigo`: Código do cliente ou fornecedor, como vem na consulta de clientes.
        `GET /contatos/{codigo}`
        Manual `shop-control`, linha 1789: Consultando clientes e fornecedores de forma paginada.
        """
        return ListCall(
            self._core,
            "shop_control.contatos.detalhar.url",
            {"path": given({"codigo": codigo})},
            options,
        )

    def cadastrar(
        self,
        dados: Sequence[CadastroContato | Model] | bytes | str,
        /,
        *,
        codigo: int | str,
        options: Options | None = None,
    ) -> Call[Any]:
        """Cadastrar contatos.

        Acrescenta contatos a um cliente. Com sucesso o servidor responde sem corpo, como text/html.
        Repetida, faz outra vez.
        - `codigo`: Código do cliente ou fornecedor, como vem na consulta de clientes.
        `POST /clientes/contatos/{codigo}`
        Manual `shop-control`, linha 601: Cadastrar Contato.
        """
        return Call(
            self._core,
            "shop_control.contatos.cadastrar",
            {"path": given({"codigo": codigo}), "body": dados},
            options,
        )

    def atualizar(
        self,
        dados: CadastroContato | Model | bytes | str,
        /,
        *,
        codigo: int | str,
        ordem: int | str,
        options: Options | None = None,
    ) -> Call[Any]:
        """Atualizar contato.

        Grava de novo um contato. A ordem vem da consulta de contatos por período. A resposta não é documentada.
        Repetida, deixa o mesmo resultado.
        - `codigo`: Código do cliente ou fornecedor, como vem na consulta de clientes.
        - `ordem`: Número do contato, como vem na consulta de contatos por período.
        `PUT /clientes/contatos/{codigo}/{ordem}`
        Manual `shop-control`, linha 639: Atualizar Contato.
        """
        return Call(
            self._core,
            "shop_control.contatos.atualizar",
            {"path": given({"codigo": codigo, "ordem": ordem}), "body": dados},
            options,
        )


class RecursoProdutos(Resource):
    """`produtos` de Shop Control 9."""

    __slots__ = ()

    def consultar(
        self,
        *,
        pagina: int | str,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Produto]:
        """Consultar produtos.

        Uma página de até 20 produtos, com estoque e preços.
        Páginas de até 20, por `pagina`, a partir de 1.
        Só lê.
        - `pagina`: Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        `GET /produtos/{pagina}`
        Manual `shop-control`, linha 678: Produtos.
        """
        return ListCall(
            self._core,
            "shop_control.produtos.consultar",
            {"path": given({"pagina": pagina}), "query": given({"datade": datade, "dataate": dataate})},
            options,
        )

    def iterar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Produto]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.produtos.consultar`
        """
        return self._core.pages(
            "shop_control.produtos.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Produto]:
        """Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.produtos.consultar`
        """
        return self._core.changes(
            "shop_control.produtos.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def detalhar(self, *, codigo_produto: str | int, options: Options | None = None) -> Call[Produto]:
        """Detalhar produto.

        Um produto pelo código, sem estoque e sem preços.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /produtos/detalhes/{codigoProduto}`
        Manual `shop-control`, linha 4690: Consultando detalhes de um produto específico.
        """
        return Call(
            self._core,
            "shop_control.produtos.detalhar",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )


class RecursoGrades(Resource):
    """`grades` de Shop Control 9."""

    __slots__ = ()

    def detalhar(self, *, codigo_produto: str | int, options: Options | None = None) -> Call[Grade]:
        """Detalhar grade.

        As combinações de tamanho e cor de um produto de grade: o caminho que urlDetalhe traz.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /produtos/grades/{codigoProduto}`
        Manual `shop-control`, linha 4761: Consultando um produto do tipo grade.
        """
        return Call(
            self._core,
            "shop_control.grades.detalhar",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )


class RecursoFotos(Resource):
    """`fotos` de Shop Control 9."""

    __slots__ = ()

    def consultar(self, *, codigo_produto: str | int, options: Options | None = None) -> Call[FotosProduto]:
        """Consultar fotos.

        Lista as fotos de um produto, sem as imagens.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /fotos/{codigoProduto}`
        Manual `shop-control`, linha 747: Fotos.
        """
        return Call(
            self._core,
            "shop_control.fotos.consultar",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )

    def baixar(
        self,
        *,
        codigo_produto: str | int,
        posicao: int | str,
        options: Options | None = None,
    ) -> Call[bytes]:
        """Baixar foto.

        A imagem de uma posição. O manual fala em Base64; na captura vêm os bytes, como image/jpeg.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `posicao`: Posição da foto, como vem na lista.
        `GET /fotos/{codigoProduto}/{posicao}`
        Manual `shop-control`, linha 771: Fotos.
        """
        return Call(
            self._core,
            "shop_control.fotos.baixar",
            {"path": given({"codigoProduto": codigo_produto, "posicao": posicao})},
            options,
        )


class RecursoPrecos(Resource):
    """`precos` de Shop Control 9."""

    __slots__ = ()

    def consultar(
        self,
        *,
        datade: date | str,
        dataate: date | str,
        options: Options | None = None,
    ) -> ListCall[PrecosProduto]:
        """Consultar preços alterados.

        Lista os preços alterados em um período, por produto. Vêm só as tabelas que mudaram.
        Só lê.
        - `datade`: Só os alterados a partir desta data.
        - `dataate`: Só os alterados até esta data.
        `GET /precos/`
        Manual `shop-control`, linha 807: Preços.
        """
        return ListCall(
            self._core,
            "shop_control.precos.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
        )

    def iterar(
        self,
        *,
        datade: date | str,
        dataate: date | str,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[PrecosProduto]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas. Um período de `datade` a `dataate` é lido em partes de até 31 dias.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `datade`: Só os alterados a partir desta data.
        - `dataate`: Só os alterados até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.precos.consultar`
        """
        return self._core.pages(
            "shop_control.precos.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        datade: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[PrecosProduto]:
        """Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `datade`: Só os alterados a partir desta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.precos.consultar`
        """
        return self._core.changes(
            "shop_control.precos.consultar",
            {"query": given({"datade": datade})},
            options,
            cursor,
        )

    def detalhar(self, *, codigo_produto: str | int, options: Options | None = None) -> Call[PrecosProduto]:
        """Preços de um produto.

        Os preços de um produto: o caminho que urlTabelaPreco traz. A referência do manual só tem o da V2.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /precos/{codigoProduto}`
        Manual `shop-control`, linha 5064: Verificando o preço de um produto.
        """
        return Call(
            self._core,
            "shop_control.precos.detalhar",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )


class RecursoPrecosV2(Resource):
    """`precos_v2` de Shop Control 9."""

    __slots__ = ()

    def detalhar(self, *, codigo_produto: str | int, options: Options | None = None) -> Call[PrecosProdutoV2]:
        """Preços de um produto (V2).

        Os preços de um produto, com preço e datas da promoção.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /v2/precos/{codigoProduto}`
        Manual `shop-control`, linha 835: Preços.
        """
        return Call(
            self._core,
            "shop_control.precos_v2.detalhar",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )


class RecursoPromocoes(Resource):
    """`promocoes` de Shop Control 9."""

    __slots__ = ()

    def consultar(
        self,
        *,
        pagina: int | str,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        options: Options | None = None,
    ) -> ListCall[Promocao]:
        """Consultar promoções.

        Uma página de até 20 promoções ativas. Uma que acabou sai da lista, e nada a avisa na sincronização.
        Páginas de até 20, por `pagina`, a partir de 1.
        Só lê.
        - `pagina`: Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        `GET /promocoes/{pagina}`
        Manual `shop-control`, linha 868: Promoções.
        """
        return ListCall(
            self._core,
            "shop_control.promocoes.consultar",
            {"path": given({"pagina": pagina}), "query": given({"datade": datade, "dataate": dataate})},
            options,
        )

    def iterar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Promocao]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.promocoes.consultar`
        """
        return self._core.pages(
            "shop_control.promocoes.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Promocao]:
        """Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigoProduto`, `tabelaPreco`, `dataInicio`. O novo `cursor` vem no fim.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.promocoes.consultar`
        """
        return self._core.changes(
            "shop_control.promocoes.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def detalhar(self, *, codigo_produto: str | int, options: Options | None = None) -> ListCall[Promocao]:
        """Promoções de um produto, como no manual.

        Como o manual a imprime: o mesmo caminho da página, de modo que um código numérico é lido como página. Prefira promocoes.detalhar.produto.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /promocoes/{codigoProduto}`
        Manual `shop-control`, linha 901: Promoções.
        """
        return ListCall(
            self._core,
            "shop_control.promocoes.detalhar",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )

    def detalhar_produto(
        self,
        *,
        codigo_produto: str | int,
        options: Options | None = None,
    ) -> ListCall[Promocao]:
        """Promoções de um produto.

        As promoções de um produto: o caminho que urlPromocoes traz. Nenhuma captura o chama.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /promocoes/produto/{codigoProduto}`
        Manual `shop-control`, linha 3548: Consultando produtos de forma paginada.
        """
        return ListCall(
            self._core,
            "shop_control.promocoes.detalhar.produto",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )


class RecursoEstoque(Resource):
    """`estoque` de Shop Control 9."""

    __slots__ = ()

    def detalhar(self, *, codigo_produto: str | int, options: Options | None = None) -> Call[Estoque]:
        """Estoque de um produto.

        O estoque por filial. Para um produto de grade vem a soma de todas as combinações.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /estoque/{codigoProduto}`
        Manual `shop-control`, linha 931: Produtos Normais.
        """
        return Call(
            self._core,
            "shop_control.estoque.detalhar",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )

    def detalhar_grade(
        self,
        *,
        codigo_produto: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque da grade.

        O estoque de cada combinação de tamanho e cor, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /estoque/{codigoProduto}/grade/`
        Manual `shop-control`, linha 959: Todas as Grades.
        """
        return Call(
            self._core,
            "shop_control.estoque.detalhar.grade",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )

    def detalhar_grade_cor(
        self,
        *,
        codigo_produto: str | int,
        cor: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque da grade, de uma cor.

        O estoque das combinações de uma cor, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `cor`: Código da cor, como vem em Auxiliares.
        `GET /estoque/{codigoProduto}/grade/cor/{cor}`
        Manual `shop-control`, linha 987: Grade da Cor.
        """
        return Call(
            self._core,
            "shop_control.estoque.detalhar.grade_cor",
            {"path": given({"codigoProduto": codigo_produto, "cor": cor})},
            options,
        )

    def detalhar_grade_tamanho(
        self,
        *,
        codigo_produto: str | int,
        tamanho: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque da grade, de um tamanho.

        O estoque das combinações de um tamanho, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `tamanho`: Código do tamanho, como vem em Auxiliares.
        `GET /estoque/{codigoProduto}/grade/tamanho/{tamanho}`
        Manual `shop-control`, linha 1016: Grade do Tamanho.
        """
        return Call(
            self._core,
            "shop_control.estoque.detalhar.grade_tamanho",
            {"path": given({"codigoProduto": codigo_produto, "tamanho": tamanho})},
            options,
        )

    def detalhar_grade_tamanho_cor(
        self,
        *,
        codigo_produto: str | int,
        tamanho: str | int,
        cor: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque de uma combinação.

        O estoque de uma combinação de tamanho e cor, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `tamanho`: Código do tamanho, como vem em Auxiliares.
        - `cor`: Código da cor, como vem em Auxiliares.
        `GET /estoque/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}`
        Manual `shop-control`, linha 1045: Grade Específica.
        """
        return Call(
            self._core,
            "shop_control.estoque.detalhar.grade_tamanho_cor",
            {"path": given({"codigoProduto": codigo_produto, "tamanho": tamanho, "cor": cor})},
            options,
        )

    def detalhar_grade_url(
        self,
        *,
        codigo_produto: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque da grade, pelo caminho de urlEstoqueDetalhe.

        O caminho que urlEstoqueDetalhe traz nos produtos de grade. Nenhuma captura o chama; supõe-se a mesma resposta de /estoque/{codigoProduto}/grade/.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /estoque/grade/{codigoProduto}`
        Manual `shop-control`, linha 3714: Consultando produtos de forma paginada.
        """
        return Call(
            self._core,
            "shop_control.estoque.detalhar.grade_url",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )


class RecursoEstoqueV2(Resource):
    """`estoque_v2` de Shop Control 9."""

    __slots__ = ()

    def detalhar(self, *, codigo_produto: str | int, options: Options | None = None) -> Call[Estoque]:
        """Estoque de um produto (V2).

        O estoque de um produto por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /v2/estoque/{palavraDetalhe:detalhes}/{codigoProduto}`
        Manual `shop-control`, linha 1078: Produtos Normais V2.
        """
        return Call(
            self._core,
            "shop_control.estoque_v2.detalhar",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )

    def detalhar_lote(
        self,
        *,
        codigo_produto: str | int,
        lote: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueLote]:
        """Estoque de um lote (V2).

        O estoque de um lote, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `lote`: Código do lote. O manual remete a Auxiliares, que não tem lotes.
        `GET /v2/estoque/{palavraDetalhe:detalhes}/{codigoProduto}/lote/{lote}`
        Manual `shop-control`, linha 1106: Lote.
        """
        return Call(
            self._core,
            "shop_control.estoque_v2.detalhar.lote",
            {"path": given({"codigoProduto": codigo_produto, "lote": lote})},
            options,
        )

    def detalhar_serie(
        self,
        *,
        codigo_produto: str | int,
        serie: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueSerie]:
        """Estoque de um número de série (V2).

        Se a peça de um número de série está disponível, e em que filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `serie`: Número de série da peça. O manual remete a Auxiliares, que não tem séries.
        `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/serie/{serie}`
        Manual `shop-control`, linha 1134: Série.
        """
        return Call(
            self._core,
            "shop_control.estoque_v2.detalhar.serie",
            {"path": given({"codigoProduto": codigo_produto, "serie": serie})},
            options,
        )

    def detalhar_edicao(
        self,
        *,
        codigo_produto: str | int,
        edicao: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueEdicao]:
        """Estoque de uma edição (V2).

        O estoque de uma edição, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `edicao`: Código da edição. O manual remete a Auxiliares, que não tem edições.
        `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/edicao/{edicao}`
        Manual `shop-control`, linha 1162: Edição.
        """
        return Call(
            self._core,
            "shop_control.estoque_v2.detalhar.edicao",
            {"path": given({"codigoProduto": codigo_produto, "edicao": edicao})},
            options,
        )

    def detalhar_grade(
        self,
        *,
        codigo_produto: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque da grade (V2).

        O estoque de cada combinação de tamanho e cor, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/`
        Manual `shop-control`, linha 1191: Todas as Grades.
        """
        return Call(
            self._core,
            "shop_control.estoque_v2.detalhar.grade",
            {"path": given({"codigoProduto": codigo_produto})},
            options,
        )

    def detalhar_grade_cor(
        self,
        *,
        codigo_produto: str | int,
        cor: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque da grade, de uma cor (V2).

        O estoque das combinações de uma cor, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `cor`: Código da cor, como vem em Auxiliares.
        `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/cor/{cor}`
        Manual `shop-control`, linha 1219: Grade da Cor.
        """
        return Call(
            self._core,
            "shop_control.estoque_v2.detalhar.grade_cor",
            {"path": given({"codigoProduto": codigo_produto, "cor": cor})},
            options,
        )

    def detalhar_grade_tamanho(
        self,
        *,
        codigo_produto: str | int,
        tamanho: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque da grade, de um tamanho (V2).

        O estoque das combinações de um tamanho, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `tamanho`: Código do tamanho, como vem em Auxiliares.
        `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/tamanho/{tamanho}`
        Manual `shop-control`, linha 1249: Grade do Tamanho.
        """
        return Call(
            self._core,
            "shop_control.estoque_v2.detalhar.grade_tamanho",
            {"path": given({"codigoProduto": codigo_produto, "tamanho": tamanho})},
            options,
        )

    def detalhar_grade_tamanho_cor(
        self,
        *,
        codigo_produto: str | int,
        tamanho: str | int,
        cor: str | int,
        options: Options | None = None,
    ) -> Call[EstoqueGrade]:
        """Estoque de uma combinação (V2).

        O estoque de uma combinação de tamanho e cor, por filial.
        Só lê.
        - `codigo_produto`: Código do produto, como vem na consulta de produtos. Pode ter letras.
        - `tamanho`: Código do tamanho, como vem em Auxiliares.
        - `cor`: Código da cor, como vem em Auxiliares.
        `GET /v2/estoque/{palavraDetalhe:detalhe}/{codigoProduto}/grade/tamanho/{tamanho}/cor/{cor}`
        Manual `shop-control`, linha 1278: Grade Específica.
        """
        return Call(
            self._core,
            "shop_control.estoque_v2.detalhar.grade_tamanho_cor",
            {"path": given({"codigoProduto": codigo_produto, "tamanho": tamanho, "cor": cor})},
            options,
        )

    def consultar(
        self,
        *,
        pagina: int | str,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        options: Options | None = None,
    ) -> ListCall[EstoquePaginado]:
        """Consultar estoques (V2).

        Uma página de até 10 estoques. Com datade, é a forma usual de sincronizar só o que mudou.
        Páginas de até 10, por `pagina`, a partir de 1.
        Só lê.
        - `pagina`: Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        `GET /v2/estoque/{pagina}`
        Manual `shop-control`, linha 1309: Estoque Paginado.
        """
        return ListCall(
            self._core,
            "shop_control.estoque_v2.consultar",
            {"path": given({"pagina": pagina}), "query": given({"datade": datade, "dataate": dataate})},
            options,
        )

    def iterar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[EstoquePaginado]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.estoque_v2.consultar`
        """
        return self._core.pages(
            "shop_control.estoque_v2.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        datade: date | str | None = None,
        dataate: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[EstoquePaginado]:
        """Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `codigo`. O novo `cursor` vem no fim.
        - `datade`: Só o que foi alterado a partir desta data. Use a data da última sincronização.
        - `dataate`: Só o que foi alterado até esta data.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.estoque_v2.consultar`
        """
        return self._core.changes(
            "shop_control.estoque_v2.consultar",
            {"query": given({"datade": datade, "dataate": dataate})},
            options,
            cursor,
        )


class RecursoVendas(Resource):
    """`vendas` de Shop Control 9."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: Venda | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[ReciboGerado]:
        """Enviar venda.

        Envia uma venda, que o servidor processa depois: o recibo da resposta serve para acompanhar. Enviar de novo gera outra venda.
        Repetida, faz outra vez.
        `POST /vendas/`
        Manual `shop-control`, linha 1350: Enviar Venda.
        """
        return Call(self._core, "shop_control.vendas.cadastrar", {"body": dados}, options)

    def enviar_e_acompanhar(
        self,
        dados: Venda | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> AnswerFlow[Recibo]:
        """O mesmo que `cadastrar`, e acompanha até estar processado; recusado, é um `RefusedError`. Pergunta a cada 5 s, por até 10 min.

        Com o `cursor` de um acompanhamento que parou, outro continua sem enviar de novo.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.vendas.cadastrar`
        """
        return self._core.answer("shop_control.vendas.cadastrar", {"body": dados}, options, cursor)

    def procurar(
        self,
        dados: Venda | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> SearchFlow[Saida]:
        """Procura em `saidas.consultar.periodo` o que `cadastrar` enviou sem saber se foi gravado, antes que alguém envie de novo: as linhas que combinam.

        `shop_control.vendas.cadastrar`
        """
        return self._core.search("shop_control.vendas.cadastrar", {"body": dados}, options)


class RecursoRecibos(Resource):
    """`recibos` de Shop Control 9."""

    __slots__ = ()

    def detalhar(self, *, recibo: UUID | str, options: Options | None = None) -> Call[Recibo]:
        """Consultar recibo.

        O andamento de uma venda enviada. O manual imprime /vendas/recibo; na captura vai o próprio recibo.
        Só lê.
        - `recibo`: O recibo que o envio da venda deu.
        `GET /vendas/{recibo}`
        Manual `shop-control`, linha 1433: Consultar Recibo.
        """
        return Call(self._core, "shop_control.recibos.detalhar", {"path": given({"recibo": recibo})}, options)


class RecursoSaidas(Resource):
    """`saidas` de Shop Control 9."""

    __slots__ = ()

    def detalhar(self, *, sequencia: int | str, options: Options | None = None) -> Call[Saida]:
        """Detalhar venda.

        Uma venda gravada, pela sequência. Integrações recebem dados nulo quando ela não existe.
        Só lê.
        - `sequencia`: Número da sequência da saída, como o recibo o traz.
        `GET /saidas/detalhes/{sequencia}`
        Manual `shop-control`, linha 1473: Consulta de Vendas.
        """
        return Call(
            self._core,
            "shop_control.saidas.detalhar",
            {"path": given({"sequencia": sequencia})},
            options,
        )

    def consultar(self, *, pagina: int | str, options: Options | None = None) -> ListCall[Saida]:
        """Consultar vendas.

        Uma página de 10 vendas. O manual não mostra a resposta; supõe-se a da consulta por período.
        Páginas de até 10, por `pagina`, a partir de 1.
        Só lê.
        - `pagina`: Página da lista, a partir de 1. A página depois da última responde FIM_DE_PAGINA.
        `GET /saidas/{pagina}`
        Manual `shop-control`, linha 1526: Consultar Várias Sequências Paginada.
        """
        return ListCall(
            self._core,
            "shop_control.saidas.consultar",
            {"path": given({"pagina": pagina})},
            options,
        )

    def iterar(self, *, cursor: Cursor | None = None, options: Options | None = None) -> ListFlow[Saida]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.saidas.consultar`
        """
        return self._core.pages("shop_control.saidas.consultar", {}, options, cursor)

    def sincronizar(
        self,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Saida]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `sequencia`. O novo `cursor` vem no fim.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.saidas.consultar`
        """
        return self._core.changes("shop_control.saidas.consultar", {}, options, cursor)

    def consultar_periodo(
        self,
        *,
        tipodata: Literal["A", "C", "E"],
        datade: date | str,
        dataate: date | str,
        options: Options | None = None,
    ) -> ListCall[Saida]:
        """Consultar vendas por período.

        As vendas de um período. O manual não fala em páginas nem em limite.
        Só lê.
        - `tipodata`: Qual data da venda conta: A, C ou E.
        - `datade`: Primeiro dia do período.
        - `dataate`: Último dia do período.
        `GET /saidas/`
        Manual `shop-control`, linha 1550: Consulta por Período.
        """
        return ListCall(
            self._core,
            "shop_control.saidas.consultar.periodo",
            {"query": given({"tipodata": tipodata, "datade": datade, "dataate": dataate})},
            options,
        )

    def iterar_periodo(
        self,
        *,
        tipodata: Literal["A", "C", "E"],
        datade: date | str,
        dataate: date | str,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[Saida]:
        """Todas as linhas de `consultar_periodo`, página por página, à medida que são usadas. Um período de `datade` a `dataate` é lido em partes de até 7 dias.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `tipodata`: Qual data da venda conta: A, C ou E.
        - `datade`: Primeiro dia do período.
        - `dataate`: Último dia do período.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.saidas.consultar.periodo`
        """
        return self._core.pages(
            "shop_control.saidas.consultar.periodo",
            {"query": given({"tipodata": tipodata, "datade": datade, "dataate": dataate})},
            options,
            cursor,
        )

    def sincronizar_periodo(
        self,
        *,
        datade: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Saida]:
        """Só o que mudou: com o `cursor` da última vez, pede por `datade` o que mudou desde ela e deixa de fora as linhas iguais.

        Uma linha se conhece por `sequencia`. O novo `cursor` vem no fim.
        - `datade`: Primeiro dia do período.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `shop_control.saidas.consultar.periodo`
        """
        return self._core.changes(
            "shop_control.saidas.consultar.periodo",
            {"query": given({"datade": datade})},
            options,
            cursor,
        )


class ShopControl(Client):
    """Shop Control 9.

    Faz as chamadas e não envia nenhuma; impresso, não mostra segredo.
    - `url`: Endereço do módulo Integrações na máquina da loja, com a porta: http://servidor:60500.
    - `serie`: Número de série licenciado do Shop Control 9; só a autenticação o usa.
    - `cod_filial`: Filial licenciada. Vai na autenticação e no cabeçalho CodFilial de todas as outras chamadas.
    - `senha`: Senha definida nas configurações do módulo. Assina as chamadas e nunca é enviada.
    - `token`: Token dado pela autenticação. Vale 12 horas nas capturas; o manual não diz quantas.
    - `user_agent`: O servidor embute no token o User-Agent de quem o pediu: as demais chamadas precisam levar o mesmo. O manual não o menciona.
    - `utc_offset`: Diferença para UTC, como -03:00, para datas com hora que venham sem fuso. Sem ela, uma data assim é recusada.
    - `calls_per_minute`: Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum.
    - `palavra_detalhe`: O manual imprime ora detalhe, ora detalhes nos caminhos do estoque V2, e nenhuma captura decide. Sem este ajuste, cada operação usa a palavra que o manual imprime nela.
    """

    __slots__ = ("autenticacao", "auxiliares", "clientes", "contatos", "produtos", "grades", "fotos", "precos", "precos_v2", "promocoes", "estoque", "estoque_v2", "vendas", "recibos", "saidas",)

    autenticacao: RecursoAutenticacao
    auxiliares: RecursoAuxiliares
    clientes: RecursoClientes
    contatos: RecursoContatos
    produtos: RecursoProdutos
    grades: RecursoGrades
    fotos: RecursoFotos
    precos: RecursoPrecos
    precos_v2: RecursoPrecosV2
    promocoes: RecursoPromocoes
    estoque: RecursoEstoque
    estoque_v2: RecursoEstoqueV2
    vendas: RecursoVendas
    recibos: RecursoRecibos
    saidas: RecursoSaidas

    def __init__(
        self,
        url: str,
        *,
        serie: str | None = None,
        cod_filial: int | str | None = None,
        senha: str | None = None,
        token: str | None = None,
        user_agent: str | None = None,
        utc_offset: str | None = None,
        calls_per_minute: int | str | None = None,
        palavra_detalhe: Literal["detalhe", "detalhes"] | None = None,
        options: Options | None = None,
    ) -> None:
        settings = {
            "url": url,
            "serie": serie,
            "codFilial": cod_filial,
            "senha": senha,
            "token": token,
            "userAgent": user_agent,
            "utcOffset": utc_offset,
            "callsPerMinute": calls_per_minute,
            "palavraDetalhe": palavra_detalhe,
        }
        self._bind(Core.of("shop_control", settings, _SHAPES, options))

    def _bind(self, core: Core) -> None:
        self._core = core
        self.autenticacao = RecursoAutenticacao(core)
        self.auxiliares = RecursoAuxiliares(core)
        self.clientes = RecursoClientes(core)
        self.contatos = RecursoContatos(core)
        self.produtos = RecursoProdutos(core)
        self.grades = RecursoGrades(core)
        self.fotos = RecursoFotos(core)
        self.precos = RecursoPrecos(core)
        self.precos_v2 = RecursoPrecosV2(core)
        self.promocoes = RecursoPromocoes(core)
        self.estoque = RecursoEstoque(core)
        self.estoque_v2 = RecursoEstoqueV2(core)
        self.vendas = RecursoVendas(core)
        self.recibos = RecursoRecibos(core)
        self.saidas = RecursoSaidas(core)

    def com_token(self, token: str) -> ShopControl:
        """O mesmo cliente, com este token."""
        client = object.__new__(ShopControl)
        client._bind(self._core.replace("token", token))
        return client
