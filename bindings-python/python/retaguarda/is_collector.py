# Generated from the catalog by `cargo xtask gen`. Do not edit.
"""IS Collector: what is sent, what is read, and the client."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypedDict

from ._engine import Record, Shapes
from ._face import Call, Client, Core, ListCall, Model, Resource, given
from ._options import Cursor, Options

if TYPE_CHECKING:
    from ._flow import ChangesFlow, PartsFlow

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

__all__ = [
    "Area",
    "CadastroConferencia",
    "CadastroInventario",
    "CodigoRelacionado",
    "Coleta",
    "Conferencia",
    "Credenciais",
    "Criado",
    "Dispositivo",
    "DispositivoUsado",
    "DispositivosDaConferencia",
    "DispositivosDoInventario",
    "EstoqueDoInventario",
    "Inventario",
    "IsCollector",
    "Item",
    "ItemConferido",
    "ItemDeEstoque",
    "ItensDaLista",
    "ItensDoInventario",
    "Lista",
    "ListaDaColeta",
    "ListaDoInventario",
    "Listas",
    "NovoStatus",
    "Operador",
    "OperadorParticipante",
    "OperadoresDoInventario",
    "PedidoDeColeta",
    "PedidoDeConferencia",
    "PedidoDeInventario",
    "PedidoDeListas",
    "Posicoes",
    "RecursoAutenticacao",
    "RecursoColetas",
    "RecursoConferencias",
    "RecursoInventarios",
    "RecursoListas",
    "Registro",
    "RegistroDoInventario",
    "RelacionadosDaConferencia",
    "RelacionadosDaLista",
    "RelacionadosDoInventario",
    "Resultado",
    "Setor",
    "TokenDeAcesso",
    "Total",
    "TotalDePosicoes",
]


class Credenciais(TypedDict):
    """As credenciais de uma filial."""

    username: NotRequired[str]
    """Credencial TOKEN.

    A credencial TOKEN. Sem ela na chamada, vai a da sessão.
    """
    password: NotRequired[str]
    """Credencial SECRET.

    A credencial SECRET. Sem ela na chamada, vai a da sessão.
    """


class ListaDaColeta(TypedDict):
    """A lista de produtos das coletas avulsas da filial."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    itemlistid: int | str
    """Lista de produtos.

    Código da lista, visto no gerenciador web ou na consulta das listas.
    Inteiro a partir de 1.
    """


class PedidoDeColeta(TypedDict):
    """Uma coleta avulsa a baixar."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Coleta avulsa.

    Código da coleta. Só uma notificação o diz: a coleta não é criada pela API.
    Inteiro a partir de 1.
    """
    mode: Literal["linebyline", "sum"]
    """Consolidação.

    Linha a linha, ou somado por código.
    `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código.
    """


class CadastroInventario(TypedDict):
    """Um inventário a criar."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    name: str
    """Nome.

    Nome do inventário. A tabela do manual o chama de nome da conferência, por engano.
    Até 80 caracteres.
    """
    ref: NotRequired[str | None]
    """Referência.

    Identificador do inventário no outro sistema.
    Até 20 caracteres.
    """
    date: date | str
    """Data.

    Data do inventário, AAAA-MM-DD. No download volta com 00:00:00.
    `AAAA-MM-DD`.
    """
    beepOption: Literal[1, 2, 3]
    """Códigos aceitos.

    Quais códigos podem ser coletados.
    `1` qualquer código, `2` só produtos carregados, `3` produtos carregados, e os desconhecidos com confirmação.
    """
    oneBeepOption: bool
    """Um bipe por código.

    Se um código não pode ser bipado de novo.
    """
    editOption: bool
    """Edição no aplicativo.

    Se a descrição de um código pode ser cadastrada ou mudada no aplicativo.
    """
    palletOption: Literal[1, 2, 3]
    """Coleta de pallets.

    Como se coletam pallets. Decide o que os itens do inventário precisam trazer.
    `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
    """
    employeeOption: bool
    """Identificar o operador.

    Se o operador tem de se identificar.
    """
    productivityQty: bool
    """Produtividade por quantidade.

    Se a produtividade é acompanhada pela quantidade total.
    """
    productivityBeep: bool
    """Produtividade por bipes.

    Se a produtividade é acompanhada pelo número de bipes.
    """


class Posicoes(TypedDict):
    """Os setores e áreas de um inventário."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    sectors: Sequence[Setor]
    """Setores.

    Os setores a cadastrar.
    Pelo menos 1 na lista.
    """


class Setor(TypedDict):
    """Um setor com as suas áreas."""

    name: str
    """Setor.

    Nome do setor.
    Até 30 caracteres.
    """
    areas: Sequence[Area]
    """Áreas.

    As áreas do setor.
    Pelo menos 1 na lista.
    """


class Area(TypedDict):
    """Uma área de um setor."""

    range: int | str
    """Número da área.

    Número da área.
    Inteiro a partir de 0.
    """
    address: NotRequired[str | None]
    """Endereço.

    Endereço próprio da área, sem espaços. Sem ele, a área vale pelo número.
    Até 20 caracteres.
    """


class ListaDoInventario(TypedDict):
    """A lista de produtos que um inventário usa."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    itemlistid: int | str
    """Lista de produtos.

    Código da lista, visto no gerenciador web ou na consulta das listas.
    Inteiro a partir de 1.
    """


class ItensDoInventario(TypedDict):
    """Produtos da lista exclusiva de um inventário.

    Com palletOption = "2", cada item de items tem qtyPerPallet.
    Com palletOption = "3", cada item de items tem rowsPerPallet, boxesPerRow, qtyPerBox.
    Com truncate = "true" e items ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    palletOption: NotRequired[Literal[1, 2, 3] | None]
    """Coleta de pallets.

    O palletOption com que o inventário foi criado. Não é enviado: serve para conferir se cada item traz os dados de pallet de que precisa.
    `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
    """
    truncate: bool
    """Zerar a lista.

    Se a lista é esvaziada antes. Com true e sem itens ela fica vazia, e a chamada pede confirmação.
    """
    items: NotRequired[Sequence[Item] | None]
    """Itens.

    Os produtos a cadastrar ou atualizar: uma lista exclusiva tem no máximo 10 mil.
    De 0 a 10000 na lista.
    """


class Item(TypedDict):
    """Um produto de uma lista."""

    code: str
    """Código.

    Código do produto, como será bipado.
    Até 100 caracteres.
    """
    description: str
    """Descrição.

    Descrição do produto.
    Até 120 caracteres.
    """
    info1: NotRequired[str | None]
    """Informação 1.

    Descrição auxiliar.
    Até 20 caracteres.
    """
    info2: NotRequired[str | None]
    """Informação 2.

    Outra descrição auxiliar.
    Até 20 caracteres.
    """
    rowsPerPallet: NotRequired[int | str | None]
    """Camadas por pallet.

    Camadas de um pallet. Obrigatório no modo detalhado.
    Inteiro a partir de 0.
    """
    boxesPerRow: NotRequired[int | str | None]
    """Caixas por camada.

    Caixas de cada camada do pallet. Obrigatório no modo detalhado.
    Inteiro a partir de 0.
    """
    qtyPerBox: NotRequired[int | str | None]
    """Unidades por caixa.

    Unidades em cada caixa. Obrigatório no modo detalhado.
    Inteiro a partir de 0.
    """
    qtyPerPallet: NotRequired[int | str | None]
    """Unidades por pallet.

    Unidades de um pallet. Obrigatório no modo simplificado; nenhum exemplo o mostra.
    Inteiro a partir de 0.
    """
    extrainfo: NotRequired[Literal[0, 1, 2] | None]
    """Informação extra.

    Se o aplicativo pede mais um dado na coleta: 0, 1 ou 2.
    `0` não pedir, `1` pedir a informação extra padrão, `2` pedir o número de série.
    """


class RelacionadosDoInventario(TypedDict):
    """Códigos relacionados de um inventário.

    Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    truncate: bool
    """Zerar a lista.

    Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
    """
    relateditems: NotRequired[Sequence[CodigoRelacionado] | None]
    """Códigos relacionados.

    Os códigos a cadastrar.
    """


class CodigoRelacionado(TypedDict):
    """Um código que conta como outro."""

    code: str
    """Código principal.

    Código que a contagem registra.
    Até 100 caracteres.
    """
    relatedcode: str
    """Código relacionado.

    Código que, bipado, conta como o principal.
    Até 100 caracteres.
    """


class EstoqueDoInventario(TypedDict):
    """O estoque com que um inventário é comparado.

    Com truncate = "true" e stock ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    truncate: bool
    """Zerar o estoque.

    Se o estoque é apagado antes. Com true e sem itens, a chamada pede confirmação.
    """
    stock: NotRequired[Sequence[ItemDeEstoque] | None]
    """Estoque.

    O estoque a cadastrar.
    """


class ItemDeEstoque(TypedDict):
    """O estoque de um produto."""

    code: str
    """Código.

    Código do produto. Pode repetir-se, em outra posição.
    Até 100 caracteres.
    """
    qty: Decimal | float | str
    """Quantidade.

    Quantidade em estoque.
    Até 4 casas decimais.
    """
    itemvalue: NotRequired[Decimal | float | str | None]
    """Valor unitário.

    Valor de uma unidade, com duas casas.
    Até 2 casas decimais.
    """
    position: NotRequired[str | None]
    """Posição.

    Onde o produto fica no estoque.
    Até 20 caracteres.
    """


class DispositivosDoInventario(TypedDict):
    """Os aparelhos que podem coletar em um inventário.

    Com truncate = "true" e devices ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    truncate: bool
    """Zerar a lista.

    Se os dispositivos são apagados antes. Com true e sem dispositivos, a chamada pede confirmação.
    """
    devices: NotRequired[Sequence[Dispositivo] | None]
    """Dispositivos.

    Os aparelhos a cadastrar.
    """


class Dispositivo(TypedDict):
    """Um aparelho que pode coletar."""

    deviceid: str
    """Dispositivo.

    Identificador do aparelho.
    """


class OperadoresDoInventario(TypedDict):
    """Os operadores que podem coletar em um inventário.

    Com truncate = "true" e employees ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    truncate: bool
    """Zerar a lista.

    Se os operadores são apagados antes. Com true e sem operadores, a chamada pede confirmação.
    """
    employees: NotRequired[Sequence[Operador] | None]
    """Operadores.

    Os operadores a cadastrar.
    """


class Operador(TypedDict):
    """Um operador que pode coletar."""

    employeeid: str
    """Operador.

    Código do operador, com os zeros à esquerda que tiver.
    """


class NovoStatus(TypedDict):
    """O novo status de um inventário."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    status: Literal[1, 2, 3, 4]
    """Status.

    O novo status do inventário, de 1 a 4.
    `1` em planejamento, `2` criado, `3` em andamento, `4` finalizado.
    """


class PedidoDeInventario(TypedDict):
    """Um inventário a baixar."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Inventário.

    Código do inventário, dado quando foi criado.
    Inteiro a partir de 1.
    """
    mode: Literal["linebyline", "sum", "area"]
    """Consolidação.

    Linha a linha, somado por código, ou somado por área e código.
    `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código, `"area"` as quantidades somadas por área e código.
    """
    fields: Literal["all", "essential"]
    """Campos.

    Quais campos o arquivo traz.
    `"all"` todos, `"essential"` todos, menos a descrição dos itens.
    """
    datatype: Literal["txt", "csv", "json"]
    """Formato.

    Formato do arquivo.
    `"txt"` arquivo de texto, `"csv"` arquivo CSV, `"json"` arquivo JSON.
    """


class CadastroConferencia(TypedDict):
    """Uma conferência a criar."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    beepOption: Literal[1, 2, 3]
    """Códigos aceitos.

    Quais códigos podem ser coletados.
    `1` qualquer código, `2` só produtos carregados, `3` produtos carregados, e os desconhecidos com confirmação.
    """
    oneBeepOption: bool
    """Um bipe por código.

    Se um código não pode ser bipado de novo.
    """
    editOption: bool
    """Edição no aplicativo.

    Se a descrição de um código pode ser cadastrada ou mudada no aplicativo.
    """
    finishOnSend: Literal[0, 1, 2]
    """Finalização.

    Quando a conferência termina.
    `0` à mão, no gerenciador, `1` quando a primeira coleta é transmitida, `2` quando todos os códigos e quantidades conferem.
    """
    name: str
    """Nome.

    Nome da conferência.
    Até 80 caracteres.
    """
    ref: NotRequired[str | None]
    """Referência.

    Identificador da conferência no outro sistema.
    Até 20 caracteres.
    """
    items: Sequence[ItemConferido]
    """Itens.

    Os produtos a conferir.
    Pelo menos 1 na lista.
    """


class ItemConferido(TypedDict):
    """Um produto a conferir."""

    code: str
    """Código.

    Código do produto, como será bipado.
    Até 100 caracteres.
    """
    description: str
    """Descrição.

    Descrição do produto.
    Até 120 caracteres.
    """
    info1: NotRequired[str | None]
    """Informação 1.

    Descrição auxiliar.
    Até 20 caracteres.
    """
    info2: NotRequired[str | None]
    """Informação 2.

    Outra descrição auxiliar.
    Até 20 caracteres.
    """
    qty: Decimal | float | str
    """Quantidade.

    Quantidade que deveria haver.
    Até 4 casas decimais.
    """
    extrainfo: NotRequired[Literal[0, 1, 2] | None]
    """Informação extra.

    Se o aplicativo pede mais um dado na coleta: 0, 1 ou 2.
    `0` não pedir, `1` pedir a informação extra padrão, `2` pedir o número de série.
    """


class RelacionadosDaConferencia(TypedDict):
    """Códigos relacionados de uma conferência.

    Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Conferência.

    Código da conferência, dado quando foi criada.
    Inteiro a partir de 1.
    """
    truncate: bool
    """Zerar a lista.

    Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
    """
    relateditems: NotRequired[Sequence[CodigoRelacionado] | None]
    """Códigos relacionados.

    Os códigos a cadastrar.
    """


class DispositivosDaConferencia(TypedDict):
    """Os aparelhos que podem coletar em uma conferência.

    Com truncate = "true" e devices ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Conferência.

    Código da conferência, dado quando foi criada.
    Inteiro a partir de 1.
    """
    truncate: bool
    """Zerar a lista.

    Se os dispositivos são apagados antes. Com true e sem dispositivos, a chamada pede confirmação.
    """
    devices: NotRequired[Sequence[Dispositivo] | None]
    """Dispositivos.

    Os aparelhos a cadastrar.
    """


class PedidoDeConferencia(TypedDict):
    """Uma conferência a baixar."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    id: int | str
    """Conferência.

    Código da conferência, dado quando foi criada.
    Inteiro a partir de 1.
    """
    mode: Literal["linebyline", "sum"]
    """Consolidação.

    Linha a linha, ou somado por código.
    `"linebyline"` uma linha a cada bipe, `"sum"` as quantidades somadas por código.
    """


class PedidoDeListas(TypedDict):
    """O pedido das listas de produtos da filial."""

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """


class ItensDaLista(TypedDict):
    """Produtos de uma lista.

    Com palletOption = "2", cada item de items tem qtyPerPallet.
    Com palletOption = "3", cada item de items tem rowsPerPallet, boxesPerRow, qtyPerBox.
    Com truncate = "true" e items ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    itemlistid: int | str
    """Lista de produtos.

    Código da lista, visto no gerenciador web ou na consulta das listas.
    Inteiro a partir de 1.
    """
    palletOption: Literal[1, 2, 3]
    """Coleta de pallets.

    Com que dados de pallet os produtos são cadastrados: com 2 cada um traz qtyPerPallet; com 3, rowsPerPallet, boxesPerRow e qtyPerBox.
    `1` sem pallets, `2` pallets no modo simplificado, `3` pallets no modo detalhado.
    """
    truncate: bool
    """Zerar a lista.

    Se a lista é esvaziada antes. Com true e sem itens ela fica vazia, e a chamada pede confirmação.
    """
    items: NotRequired[Sequence[Item] | None]
    """Itens.

    Os produtos a cadastrar ou atualizar.
    """


class RelacionadosDaLista(TypedDict):
    """Códigos relacionados de uma lista de produtos.

    Com truncate = "true" e relateditems ausente ou vazio, só com a opção `confirm`.
    """

    user: NotRequired[str]
    """Usuário.

    E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.
    Endereço de e-mail.
    """
    itemlistid: int | str
    """Lista de produtos.

    Código da lista, visto no gerenciador web ou na consulta das listas.
    Inteiro a partir de 1.
    """
    truncate: bool
    """Zerar a lista.

    Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada pede confirmação.
    """
    relateditems: NotRequired[Sequence[CodigoRelacionado] | None]
    """Códigos relacionados.

    Os códigos a cadastrar.
    """


class TokenDeAcesso(Record):
    """O token de acesso e a sua validade."""

    __slots__ = ()
    __secrets__ = frozenset({"access_token"})
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """
    access_token: str
    """Token de acesso.

    Vai no cabeçalho Authorization das demais chamadas.
    """
    expires_in: int | None
    """Validade.

    Por quantos segundos vale.
    Inteiro a partir de 0.
    """


class Total(Record):
    """O resultado do envio de uma lista."""

    __slots__ = ()
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """
    total: int | None
    """Total.

    Quantos registros há depois da chamada, e não quantos ela trouxe.
    Inteiro a partir de 0.
    """


class Coleta(Record):
    """Uma coleta avulsa com os seus registros."""

    __slots__ = ()
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """
    name: str | None
    """Nome.

    Nome da coleta.
    """
    qtyItemsCounted: int | None
    """Códigos contados.

    Quantos códigos distintos foram coletados.
    Inteiro a partir de 0.
    """
    qtyTotalCounted: Decimal | None
    """Quantidade contada.

    A soma das quantidades.
    Até 4 casas decimais.
    """
    transmissiondate: datetime | None
    """Transmissão.

    Quando foi transmitida, em UTC.
    `AAAA-MM-DD HH:MM:SS`.
    """
    deviceId: str | None
    """Dispositivo.

    Aparelho que a transmitiu.
    """
    deviceNickname: str | None
    """Apelido do dispositivo.

    Apelido do aparelho.
    """
    datacollection: Sequence[Registro] | None
    """Registros.

    O que foi contado.
    """


class Registro(Record):
    """Um registro de uma contagem."""

    __slots__ = ()
    CODE: str
    """Código.

    Código que foi coletado.
    """
    DESCRIPTION: str | None
    """Descrição.

    Descrição do produto.
    """
    DESCINFO1: str | None
    """Informação 1.

    Descrição auxiliar.
    """
    DESCINFO2: str | None
    """Informação 2.

    Outra descrição auxiliar.
    """
    QTY: Decimal | None
    """Quantidade.

    Quantidade contada. As coletas avulsas a trazem como texto, as conferências como número.
    Até 4 casas decimais.
    """
    EXTRAINFO: str | Sequence[str] | None
    """Informação extra.

    O que foi registrado a mais: nulo, um texto ou uma lista de textos.
    """
    COUNTDATE: datetime | None
    """Momento.

    Quando foi coletado, em UTC.
    `AAAA-MM-DD HH:MM:SS`.
    """


class Criado(Record):
    """O resultado da criação de um inventário ou de uma conferência."""

    __slots__ = ()
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """
    id: int
    """Código.

    Código do que foi criado; guarde-o para as outras chamadas.
    Inteiro a partir de 1.
    """


class TotalDePosicoes(Record):
    """O resultado do envio de setores e áreas."""

    __slots__ = ()
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """
    totalpositions: int | None
    """Total de áreas.

    Quantas áreas o inventário tem ao todo.
    Inteiro a partir de 0.
    """


class Resultado(Record):
    """O resultado de uma chamada que nada mais devolve."""

    __slots__ = ()
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """


class Inventario(Record):
    """Um inventário com o endereço da sua contagem."""

    __slots__ = ()
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """
    ref: str | None
    """Referência.

    A referência dada quando foi criado.
    """
    name: str | None
    """Nome.

    Nome do inventário.
    """
    date: datetime | None
    """Data.

    Data do inventário. Foi enviada sem hora e volta com 00:00:00.
    `AAAA-MM-DD HH:MM:SS`.
    """
    qtyItemsCounted: int | None
    """Códigos contados.

    Quantos códigos distintos foram coletados.
    Inteiro a partir de 0.
    """
    qtyTotalCounted: Decimal | None
    """Quantidade contada.

    A soma das quantidades; no exemplo vem como texto.
    Até 4 casas decimais.
    """
    lastTransmission: datetime | None
    """Última transmissão.

    Quando a última área foi transmitida, em UTC.
    `AAAA-MM-DD HH:MM:SS`.
    """
    inventoryStatus: Literal[1, 2, 3, 4] | int | None
    """Status.

    O status do inventário, de 1 a 4. A tabela do manual escreve a chave toda em minúsculas.
    `1` em planejamento, `2` criado, `3` em andamento, `4` finalizado.
    """
    dataCollectionUrl: str | None
    """Endereço do arquivo.

    Onde está o arquivo com a contagem.
    """
    devices: Sequence[DispositivoUsado] | None
    """Dispositivos.

    Os aparelhos que coletaram.
    """
    employees: Sequence[OperadorParticipante] | None
    """Operadores.

    Os operadores que coletaram.
    """


class DispositivoUsado(Record):
    """Um aparelho que coletou."""

    __slots__ = ()
    IDDEVICE: str
    """Dispositivo.

    Identificador do aparelho.
    """
    NICKNAME: str | None
    """Apelido.

    Apelido do aparelho.
    """


class OperadorParticipante(Record):
    """Um operador que coletou."""

    __slots__ = ()
    REGISTRATIONID: str
    """Matrícula.

    Código do operador, com os zeros à esquerda que tiver.
    """
    EMPLOYEENAME: str | None
    """Nome.

    Nome do operador.
    """


class RegistroDoInventario(Record):
    """Uma linha do arquivo de um inventário."""

    __slots__ = ()
    RANGEAREA: int | None
    """Número da área.

    Número da área. Falta quando tudo foi somado por código.
    Inteiro a partir de 0.
    """
    AREA: str | None
    """Área.

    Endereço da área, ou o seu número. Falta quando tudo foi somado por código.
    """
    CODE: str
    """Código.

    Código que foi coletado.
    """
    DESCRIPTION: str | None
    """Descrição.

    Descrição do produto.
    """
    DESCINFO1: str | None
    """Informação 1.

    Descrição auxiliar.
    """
    DESCINFO2: str | None
    """Informação 2.

    Outra descrição auxiliar.
    """
    QTY: Decimal | None
    """Quantidade.

    Quantidade contada em unidades; com pallets, o que sobra deles.
    Até 4 casas decimais.
    """
    QTYPALLET: int | None
    """Pallets.

    Quantos pallets foram contados.
    Inteiro a partir de 0.
    """
    QTYROW: int | None
    """Camadas.

    Quantas camadas foram contadas.
    Inteiro a partir de 0.
    """
    QTYCELL: int | None
    """Caixas.

    Quantas caixas foram contadas.
    Inteiro a partir de 0.
    """
    QTYTOTAL: Decimal | None
    """Quantidade total.

    Quantidade total, com a que está em pallets, camadas e caixas.
    Até 4 casas decimais.
    """
    EXTRAINFO: str | Sequence[str] | None
    """Informação extra.

    O que foi registrado a mais: nulo, um texto ou, em JSON, uma lista de textos.
    """
    COUNTDATE: datetime | None
    """Momento.

    Quando foi coletado, em UTC.
    `AAAA-MM-DD HH:MM:SS`.
    """


class Conferencia(Record):
    """Uma conferência com os seus registros."""

    __slots__ = ()
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """
    ref: str | None
    """Referência.

    A referência dada quando foi criada.
    """
    name: str | None
    """Nome.

    Nome da conferência.
    """
    qtyItemsToCheck: int | None
    """Códigos a conferir.

    Quantos códigos distintos há a conferir.
    Inteiro a partir de 0.
    """
    qtyTotalToCheck: Decimal | None
    """Quantidade a conferir.

    A soma das quantidades a conferir.
    Até 4 casas decimais.
    """
    qtyItemsCounted: int | None
    """Códigos contados.

    Quantos códigos distintos foram coletados.
    Inteiro a partir de 0.
    """
    qtyTotalCounted: Decimal | None
    """Quantidade contada.

    A soma das quantidades coletadas.
    Até 4 casas decimais.
    """
    transmissions: int | None
    """Transmissões.

    Quantas coletas foram transmitidas.
    Inteiro a partir de 0.
    """
    registrationdate: datetime | None
    """Criação.

    Quando foi criada, em UTC.
    `AAAA-MM-DD HH:MM:SS`.
    """
    completiondate: datetime | None
    """Finalização.

    Quando foi finalizada, em UTC. Nulo, ainda não foi.
    `AAAA-MM-DD HH:MM:SS`.
    """
    datacollection: Sequence[Registro] | None
    """Registros.

    O que foi contado.
    """
    devices: Sequence[DispositivoUsado] | None
    """Dispositivos.

    Os aparelhos que coletaram.
    """


class Listas(Record):
    """As listas de produtos da filial."""

    __slots__ = ()
    status: str
    """Resultado.

    OK quando deu certo. Não confundir com o status de um inventário, que é um número.
    """
    message: str | None
    """Mensagem.

    O que aconteceu, em palavras.
    """
    productlists: Sequence[Lista] | None
    """Listas.

    As listas da filial.
    """


class Lista(Record):
    """Uma lista de produtos."""

    __slots__ = ()
    LISTID: int
    """Código.

    Código da lista: é o itemlistid das outras chamadas.
    Inteiro a partir de 1.
    """
    LISTNAME: str | None
    """Nome.

    Nome da lista.
    """
    QTYITEMS: int | None
    """Produtos.

    Quantos produtos a lista tem.
    Inteiro a partir de 0.
    """
    QTYITEMSRELATED: int | None
    """Códigos relacionados.

    Quantos códigos relacionados a lista tem.
    Inteiro a partir de 0.
    """
    UPDATEDATE: datetime | None
    """Atualização.

    Quando foi atualizada, em UTC.
    `AAAA-MM-DD HH:MM:SS`.
    """


_SHAPES = Shapes(
    {
        "TokenDeAcesso": TokenDeAcesso,
        "Total": Total,
        "Coleta": Coleta,
        "Registro": Registro,
        "Criado": Criado,
        "TotalDePosicoes": TotalDePosicoes,
        "Resultado": Resultado,
        "Inventario": Inventario,
        "DispositivoUsado": DispositivoUsado,
        "OperadorParticipante": OperadorParticipante,
        "RegistroDoInventario": RegistroDoInventario,
        "Conferencia": Conferencia,
        "Listas": Listas,
        "Lista": Lista,
    }
)


class RecursoAutenticacao(Resource):
    """`autenticacao` de IS Collector."""

    __slots__ = ()

    def autenticar(
        self,
        dados: Credenciais | Model | bytes | str | None = None,
        /,
        *,
        options: Options | None = None,
    ) -> Call[TokenDeAcesso]:
        """Autenticar.

        Troca as credenciais TOKEN e SECRET por um token de acesso.
        Só lê.
        `POST /api/v1/authenticate`
        Manual `is-collector`, linha 69: Gerar Token.
        """
        return Call(self._core, "is_collector.autenticacao.autenticar", {"body": dados}, options)


class RecursoColetas(Resource):
    """`coletas` de IS Collector."""

    __slots__ = ()

    def cadastrar_lista(
        self,
        dados: ListaDaColeta | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Relacionar a lista de produtos das coletas avulsas.

        Diz qual lista de produtos serve de base às coletas avulsas da filial.
        Repetida, deixa o mesmo resultado.
        `POST /api/v1/single/items`
        Manual `is-collector`, linha 148: Relacionar Lista de Produtos.
        """
        return Call(self._core, "is_collector.coletas.cadastrar.lista", {"body": dados}, options)

    def baixar(
        self,
        dados: PedidoDeColeta | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Coleta]:
        """Baixar uma coleta avulsa.

        Os registros de uma coleta avulsa. O código chega pela notificação que o usuário dispara no gerenciador web.
        Só lê.
        `POST /api/v1/single/download`
        Manual `is-collector`, linha 233: Download Coleta Avulsa.
        """
        return Call(self._core, "is_collector.coletas.baixar", {"body": dados}, options)


class RecursoInventarios(Resource):
    """`inventarios` de IS Collector."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: CadastroInventario | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Criado]:
        """Criar um inventário.

        Cria um inventário na filial do token. Enviar de novo cria outro.
        Repetida, faz outra vez.
        `POST /api/v1/inventory/create`
        Manual `is-collector`, linha 365: Criar inventário.
        """
        return Call(self._core, "is_collector.inventarios.cadastrar", {"body": dados}, options)

    def cadastrar_posicoes(
        self,
        dados: Posicoes | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[TotalDePosicoes]:
        """Cadastrar setores e áreas de um inventário.

        Cria a estrutura de setores e áreas em que o inventário é contado.
        Repetida, faz outra vez.
        `POST /api/v1/inventory/positions`
        Manual `is-collector`, linha 511: Setores e Áreas.
        """
        return Call(self._core, "is_collector.inventarios.cadastrar.posicoes", {"body": dados}, options)

    def cadastrar_lista(
        self,
        dados: ListaDoInventario | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Relacionar uma lista de produtos a um inventário.

        Faz o inventário usar uma lista de produtos que já existe, sem limite de itens.
        Repetida, deixa o mesmo resultado.
        `POST /api/v1/inventory/items`
        Manual `is-collector`, linha 600: Relacionar Lista de Produtos.
        """
        return Call(self._core, "is_collector.inventarios.cadastrar.lista", {"body": dados}, options)

    def cadastrar_itens(
        self,
        dados: ItensDoInventario | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar os itens de um inventário.

        Cadastra ou atualiza a lista exclusiva do inventário, de até 10 mil itens. Os campos de pallet que cada item precisa trazer dependem do palletOption com que o inventário foi criado: diga-o à chamada, que confere os itens por ele e não o envia.
        Repetida, deixa o mesmo resultado.
        `POST /api/v1/inventory/items`
        Manual `is-collector`, linha 726: Criar Lista de Produtos.
        """
        return Call(self._core, "is_collector.inventarios.cadastrar.itens", {"body": dados}, options)

    def enviar_em_lotes_itens(
        self,
        dados: ItensDoInventario | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_itens`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.inventarios.cadastrar.itens`
        """
        return self._core.parts("is_collector.inventarios.cadastrar.itens", {"body": dados}, options, cursor)

    def cadastrar_codigos_relacionados(
        self,
        dados: RelacionadosDoInventario | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar os códigos relacionados de um inventário.

        Só serve a um inventário com lista exclusiva: numa lista relacionada valem os códigos dela.
        Repetida, deixa o mesmo resultado.
        `POST /api/v1/inventory/relateditems`
        Manual `is-collector`, linha 848: Códigos Relacionados.
        """
        return Call(
            self._core,
            "is_collector.inventarios.cadastrar.codigos_relacionados",
            {"body": dados},
            options,
        )

    def enviar_em_lotes_codigos_relacionados(
        self,
        dados: RelacionadosDoInventario | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_codigos_relacionados`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.inventarios.cadastrar.codigos_relacionados`
        """
        return self._core.parts(
            "is_collector.inventarios.cadastrar.codigos_relacionados",
            {"body": dados},
            options,
            cursor,
        )

    def cadastrar_estoque(
        self,
        dados: EstoqueDoInventario | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar o estoque de um inventário.

        O estoque esperado, que só serve de comparação em alguns relatórios.
        Repetida, faz outra vez.
        `POST /api/v1/inventory/stock`
        Manual `is-collector`, linha 971: Estoque.
        """
        return Call(self._core, "is_collector.inventarios.cadastrar.estoque", {"body": dados}, options)

    def enviar_em_lotes_estoque(
        self,
        dados: EstoqueDoInventario | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_estoque`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.inventarios.cadastrar.estoque`
        """
        return self._core.parts(
            "is_collector.inventarios.cadastrar.estoque",
            {"body": dados},
            options,
            cursor,
        )

    def cadastrar_dispositivos(
        self,
        dados: DispositivosDoInventario | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar os dispositivos de um inventário.

        Os aparelhos que podem coletar no inventário.
        Repetida, faz outra vez.
        `POST /api/v1/inventory/devices`
        Manual `is-collector`, linha 1076: Dispositivos.
        """
        return Call(self._core, "is_collector.inventarios.cadastrar.dispositivos", {"body": dados}, options)

    def enviar_em_lotes_dispositivos(
        self,
        dados: DispositivosDoInventario | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_dispositivos`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.inventarios.cadastrar.dispositivos`
        """
        return self._core.parts(
            "is_collector.inventarios.cadastrar.dispositivos",
            {"body": dados},
            options,
            cursor,
        )

    def cadastrar_operadores(
        self,
        dados: OperadoresDoInventario | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar os operadores de um inventário.

        Os operadores que podem coletar no inventário.
        Repetida, faz outra vez.
        `POST /api/v1/inventory/employees`
        Manual `is-collector`, linha 1178: Operadores.
        """
        return Call(self._core, "is_collector.inventarios.cadastrar.operadores", {"body": dados}, options)

    def enviar_em_lotes_operadores(
        self,
        dados: OperadoresDoInventario | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_operadores`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.inventarios.cadastrar.operadores`
        """
        return self._core.parts(
            "is_collector.inventarios.cadastrar.operadores",
            {"body": dados},
            options,
            cursor,
        )

    def atualizar_status(
        self,
        dados: NovoStatus | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Resultado]:
        """Alterar o status de um inventário.

        Muda o status de um inventário. Finalizá-lo pode disparar uma notificação, se a conta estiver configurada assim.
        Repetida, deixa o mesmo resultado.
        `POST /api/v1/inventory/status`
        Manual `is-collector`, linha 1264: Alterar Status.
        """
        return Call(self._core, "is_collector.inventarios.atualizar.status", {"body": dados}, options)

    def baixar(
        self,
        dados: PedidoDeInventario | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Inventario]:
        """Baixar um inventário.

        Os totais de um inventário e o endereço do arquivo com a contagem.
        Só lê.
        `POST /api/v1/inventory/download`
        Manual `is-collector`, linha 1350: Download Inventário.
        """
        return Call(self._core, "is_collector.inventarios.baixar", {"body": dados}, options)

    def baixar_arquivo(
        self,
        *,
        arquivo: str,
        options: Options | None = None,
    ) -> ListCall[RegistroDoInventario]:
        """Baixar o arquivo de um inventário.

        O arquivo de que dataCollectionUrl dá o endereço: txt, csv ou json, lido às mesmas linhas. O manual não diz como txt e csv separam as colunas; o separador é achado pelos nomes da primeira linha. Nem diz se o token é preciso: vai junto.
        Só lê.
        - `arquivo`: Nome do arquivo: o que vem depois da última barra de dataCollectionUrl.
        `GET /api/v1/download/{arquivo}`
        Manual `is-collector`, linha 1379: Download Inventário.
        """
        return ListCall(
            self._core,
            "is_collector.inventarios.baixar.arquivo",
            {"path": given({"arquivo": arquivo})},
            options,
        )


class RecursoConferencias(Resource):
    """`conferencias` de IS Collector."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: CadastroConferencia | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Criado]:
        """Criar uma conferência.

        Cria uma conferência na filial do token, com os seus itens. Enviar de novo cria outra.
        Repetida, faz outra vez.
        `POST /api/v1/check/create`
        Manual `is-collector`, linha 1531: Criar Conferência.
        """
        return Call(self._core, "is_collector.conferencias.cadastrar", {"body": dados}, options)

    def cadastrar_codigos_relacionados(
        self,
        dados: RelacionadosDaConferencia | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar os códigos relacionados de uma conferência.

        Os códigos que, na conferência, contam como outros.
        Repetida, deixa o mesmo resultado.
        `POST /api/v1/check/relateditems`
        Manual `is-collector`, linha 1654: Códigos Relacionados.
        """
        return Call(
            self._core,
            "is_collector.conferencias.cadastrar.codigos_relacionados",
            {"body": dados},
            options,
        )

    def enviar_em_lotes_codigos_relacionados(
        self,
        dados: RelacionadosDaConferencia | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_codigos_relacionados`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.conferencias.cadastrar.codigos_relacionados`
        """
        return self._core.parts(
            "is_collector.conferencias.cadastrar.codigos_relacionados",
            {"body": dados},
            options,
            cursor,
        )

    def cadastrar_dispositivos(
        self,
        dados: DispositivosDaConferencia | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar os dispositivos de uma conferência.

        Os aparelhos que podem coletar na conferência.
        Repetida, faz outra vez.
        `POST /api/v1/check/devices`
        Manual `is-collector`, linha 1757: Dispositivos.
        """
        return Call(self._core, "is_collector.conferencias.cadastrar.dispositivos", {"body": dados}, options)

    def enviar_em_lotes_dispositivos(
        self,
        dados: DispositivosDaConferencia | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_dispositivos`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.conferencias.cadastrar.dispositivos`
        """
        return self._core.parts(
            "is_collector.conferencias.cadastrar.dispositivos",
            {"body": dados},
            options,
            cursor,
        )

    def baixar(
        self,
        dados: PedidoDeConferencia | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Conferencia]:
        """Baixar uma conferência.

        Os totais e os registros de uma conferência, terminada ou não.
        Só lê.
        `POST /api/v1/check/download`
        Manual `is-collector`, linha 1847: Download Conferência.
        """
        return Call(self._core, "is_collector.conferencias.baixar", {"body": dados}, options)


class RecursoListas(Resource):
    """`listas` de IS Collector."""

    __slots__ = ()

    def consultar(
        self,
        dados: PedidoDeListas | Model | bytes | str | None = None,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Listas]:
        """Consultar as listas de produtos.

        As listas da filial. Só o gerenciador web as cria; aqui elas são lidas e preenchidas.
        Só lê.
        `POST /api/v1/productlists`
        Manual `is-collector`, linha 1978: Obter Listas de Produtos.
        """
        return Call(self._core, "is_collector.listas.consultar", {"body": dados}, options)

    def sincronizar(
        self,
        dados: PedidoDeListas | Model | bytes | str | None = None,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[Lista]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `LISTID`. O novo `cursor` vem no fim.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.listas.consultar`
        """
        return self._core.changes(
            "is_collector.listas.consultar",
            {"body": dados},
            options,
            cursor, "productlists",
        )

    def cadastrar_itens(
        self,
        dados: ItensDaLista | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar os itens de uma lista de produtos.

        Cadastra ou atualiza os produtos de uma lista.
        Repetida, deixa o mesmo resultado.
        `POST /api/v1/productlists/items`
        Manual `is-collector`, linha 2124: Cadastrar/Atualizar Produtos.
        """
        return Call(self._core, "is_collector.listas.cadastrar.itens", {"body": dados}, options)

    def enviar_em_lotes_itens(
        self,
        dados: ItensDaLista | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_itens`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.listas.cadastrar.itens`
        """
        return self._core.parts("is_collector.listas.cadastrar.itens", {"body": dados}, options, cursor)

    def cadastrar_codigos_relacionados(
        self,
        dados: RelacionadosDaLista | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[Total]:
        """Cadastrar os códigos relacionados de uma lista de produtos.

        Cadastra ou atualiza os códigos que, na lista, contam como outros.
        Repetida, deixa o mesmo resultado.
        `POST /api/v1/productlists/relateditems`
        Manual `is-collector`, linha 2247: Códigos Relacionados.
        """
        return Call(
            self._core,
            "is_collector.listas.cadastrar.codigos_relacionados",
            {"body": dados},
            options,
        )

    def enviar_em_lotes_codigos_relacionados(
        self,
        dados: RelacionadosDaLista | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> PartsFlow[Total]:
        """O mesmo que `cadastrar_codigos_relacionados`, com a lista em partes de até 1000. Só a primeira leva o `truncate` dado, as outras `false`.

        Uma falha diz em `done` o que já foi; com o seu `cursor`, outro envio continua dali.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `is_collector.listas.cadastrar.codigos_relacionados`
        """
        return self._core.parts(
            "is_collector.listas.cadastrar.codigos_relacionados",
            {"body": dados},
            options,
            cursor,
        )


class IsCollector(Client):
    """IS Collector.

    Faz as chamadas e não envia nenhuma; impresso, não mostra segredo.
    - `url`: Outro servidor no lugar de https://app.iscollector.com, como um de testes.
    - `username`: A credencial TOKEN da filial; só a autenticação a usa. As notificações também a trazem.
    - `password`: A credencial SECRET da filial; só a autenticação a usa.
    - `token`: O access_token dado pela autenticação. Vale o que expires_in diz, um dia nos exemplos.
    - `user`: E-mail de um usuário da conta: vai no corpo de toda chamada que não traga outro, menos na autenticação.
    - `user_agent`: Nome com que o programa se apresenta ao servidor.
    - `calls_per_minute`: Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum.
    - `utc_offset`: Diferença para UTC. Aqui não muda nada: as datas com hora desta API são sempre em UTC.
    """

    __slots__ = ("autenticacao", "coletas", "inventarios", "conferencias", "listas",)

    autenticacao: RecursoAutenticacao
    coletas: RecursoColetas
    inventarios: RecursoInventarios
    conferencias: RecursoConferencias
    listas: RecursoListas

    def __init__(
        self,
        *,
        url: str | None = None,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        user: str | None = None,
        user_agent: str | None = None,
        calls_per_minute: int | str | None = None,
        utc_offset: str | None = None,
        options: Options | None = None,
    ) -> None:
        settings = {
            "url": url,
            "username": username,
            "password": password,
            "token": token,
            "user": user,
            "userAgent": user_agent,
            "callsPerMinute": calls_per_minute,
            "utcOffset": utc_offset,
        }
        self._bind(Core.of("is_collector", settings, _SHAPES, options))

    def _bind(self, core: Core) -> None:
        self._core = core
        self.autenticacao = RecursoAutenticacao(core)
        self.coletas = RecursoColetas(core)
        self.inventarios = RecursoInventarios(core)
        self.conferencias = RecursoConferencias(core)
        self.listas = RecursoListas(core)

    def com_token(self, token: str) -> IsCollector:
        """O mesmo cliente, com este token."""
        client = object.__new__(IsCollector)
        client._bind(self._core.replace("token", token))
        return client
