# Generated from the catalog by `cargo xtask gen`. Do not edit.
"""EstoqueAi: what is sent, what is read, and the client."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypedDict
from uuid import UUID

from ._engine import Record, Shapes
from ._face import Call, Client, Core, ListCall, Model, Resource, given
from ._options import Cursor, Options

if TYPE_CHECKING:
    from ._flow import AnswerFlow, ChangesFlow, ListFlow

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

__all__ = [
    "EstoqueAi",
    "InventarioResponse",
    "Movimento",
    "MovimentoRecebido",
    "MovimentoRequest",
    "MovimentoResponse",
    "ProdutoInventariadoResponse",
    "RecursoInventario",
    "RecursoMovimentos",
]


class MovimentoRequest(TypedDict):
    """O movimento de um dia da loja."""

    cnpj: str
    """CNPJ.

    CNPJ da loja: 14 caracteres sem máscara, com zeros à esquerda.
    """
    dtMovimento: date | str
    """Data do movimento.

    Dia das vendas e dos acertos. Um dia é um arquivo só: outro com a mesma data o substitui.
    `AAAA-MM-DD`.
    """
    movimentos: Sequence[Movimento]
    """Movimentos.

    Ao menos os produtos vendidos ou que mudaram de preço ou estoque; pode ser todo o mix.
    Pelo menos 1 na lista.
    """


class Movimento(TypedDict):
    """O movimento de um produto no dia."""

    codigoProduto: str
    """Código do produto.

    Código do produto no sistema da loja, com os zeros à esquerda que tiver.
    """
    gtin: str
    """GTIN.

    Código de barras lido no caixa, só dígitos: 8 ou 13. Sendo vários, o principal.
    GTIN de 8 ou 13 dígitos.
    """
    nomeProduto: str
    """Nome do produto.

    Nome do produto, de preferência o da gôndola.
    Até 60 caracteres.
    """
    qtdVendida: Decimal | float | str
    """Quantidade vendida.

    Total vendido no dia com este GTIN, com duas casas.
    Até 2 casas decimais.
    """
    precoCusto: NotRequired[Decimal | float | str | None]
    """Preço de custo.

    Custo da última compra, com duas casas.
    Até 2 casas decimais.
    """
    precoVenda: NotRequired[Decimal | float | str | None]
    """Preço de venda.

    Preço atual na loja, com duas casas.
    Até 2 casas decimais.
    """
    precoPromocao: NotRequired[Decimal | float | str | None]
    """Preço promocional.

    Descontinuado: existe por compatibilidade. Deixe em branco.
    Até 2 casas decimais.
    """
    qtdEstoque: Decimal | float | str
    """Estoque.

    Estoque no fechamento da loja, com duas casas. Pode ser negativo.
    Até 2 casas decimais.
    """
    acertoEstoque: Decimal | float | str
    """Acerto de estoque.

    Entradas e saídas que não são venda nem compra, como avaria, furto, consumo, devolução ou transferência: positivo quando entra, negativo quando sai.
    Até 2 casas decimais.
    """
    reposicaoEstoque: Decimal | float | str
    """Reposição de estoque.

    Quantidade que entrou no estoque nesse dia, com duas casas.
    Até 2 casas decimais.
    """
    classificador1: NotRequired[str | None]
    """Classificador 1.

    Primeiro nível da hierarquia do produto, em texto livre.
    Até 40 caracteres.
    """
    classificador2: NotRequired[str | None]
    """Classificador 2.

    Segundo nível da hierarquia do produto, em texto livre.
    Até 40 caracteres.
    """
    classificador3: NotRequired[str | None]
    """Classificador 3.

    Terceiro nível da hierarquia do produto, em texto livre.
    Até 40 caracteres.
    """
    todosGtins: NotRequired[str | None]
    """Todos os GTINs.

    Todos os códigos de barras do produto, com barra entre eles, sem limite de tamanho.
    GTINs de 8 ou 13 dígitos, separados por `/`.
    """


class MovimentoRecebido(Record):
    """O recebimento de um movimento."""

    __slots__ = ()
    idMovimento: UUID
    """Identificador do movimento.

    Com ele se acompanha o processamento. O cabeçalho Location aponta um caminho que não existe: use este.
    """


class MovimentoResponse(Record):
    """O andamento de um movimento enviado."""

    __slots__ = ()
    idMovimento: UUID
    """Identificador do movimento.

    Identificador dado no recebimento.
    """
    dtMovimento: date | None
    """Data do movimento.

    Dia a que se refere.
    `AAAA-MM-DD`.
    """
    dtRecebimento: datetime | None
    """Recebimento.

    Quando chegou. O fuso não é informado.
    `AAAA-MM-DD HH:MM:SS`.
    """
    dtProcessamento: datetime | None
    """Processamento.

    Quando foi processado. Nulo, o movimento ainda está na fila, diga falhou o que disser.
    `AAAA-MM-DD HH:MM:SS`.
    """
    falhou: bool | None
    """Falhou.

    Se o processamento falhou. Só vale quando dtProcessamento está preenchido.
    """
    observacao: str | None
    """Observação.

    O resultado do processamento; na falha, o motivo. O texto do manual escreve a chave com acento.
    """


class InventarioResponse(Record):
    """O inventário de um dia."""

    __slots__ = ()
    idInventario: UUID
    """Identificador do inventário.

    Com ele se confirma o recebimento.
    """
    dtInventario: date | None
    """Data do inventário.

    Dia da contagem.
    `AAAA-MM-DD`.
    """
    cnpj: str | None
    """CNPJ.

    CNPJ da loja.
    """
    produtos: Sequence[ProdutoInventariadoResponse] | None
    """Produtos.

    Os produtos contados no dia.
    """


class ProdutoInventariadoResponse(Record):
    """Um produto contado."""

    __slots__ = ()
    codigoProduto: str
    """Código do produto.

    Código do produto na base da loja. No exemplo vem "1" o que foi enviado como "000001": compare pela regra da própria loja.
    """
    inventarioEstoque: Decimal | None
    """Contagem no estoque.

    Quantidade contada no estoque.
    Até 4 casas decimais.
    """
    inventarioLoja: Decimal | None
    """Contagem na loja.

    Quantidade contada à vista do público: vitrine, prateleira, expositor.
    Até 4 casas decimais.
    """


_SHAPES = Shapes(
    {
        "MovimentoRecebido": MovimentoRecebido,
        "MovimentoResponse": MovimentoResponse,
        "InventarioResponse": InventarioResponse,
        "ProdutoInventariadoResponse": ProdutoInventariadoResponse,
    }
)


class RecursoMovimentos(Resource):
    """`movimentos` de EstoqueAi."""

    __slots__ = ()

    def cadastrar(
        self,
        dados: MovimentoRequest | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[MovimentoRecebido]:
        """Enviar o movimento do dia.

        Envia o movimento de um dia em JSON, depois do fechamento e até as 2 horas do dia seguinte. O processamento vem depois: consulte-o pelo idMovimento. Um novo envio da mesma data substitui o anterior, enquanto este não começou a ser processado.
        Repetida, faz outra vez.
        `POST /api/auth-key/{authToken!}/movimentos`
        Manual `estoque-ai`, linha 24: 1. Enviar Movimentações da Loja.
        """
        return Call(self._core, "estoque_ai.movimentos.cadastrar", {"body": dados}, options)

    def enviar_e_acompanhar(
        self,
        dados: MovimentoRequest | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> AnswerFlow[MovimentoResponse]:
        """O mesmo que `cadastrar`, e acompanha até estar processado; recusado, é um `RefusedError`. Pergunta a cada 1 min, por até 12 h.

        Com o `cursor` de um acompanhamento que parou, outro continua sem enviar de novo.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `estoque_ai.movimentos.cadastrar`
        """
        return self._core.answer("estoque_ai.movimentos.cadastrar", {"body": dados}, options, cursor)

    def cadastrar_csv(
        self,
        dados: MovimentoRequest | Model | bytes | str,
        /,
        *,
        options: Options | None = None,
    ) -> Call[MovimentoRecebido]:
        """Enviar o movimento do dia em CSV.

        O mesmo envio como arquivo CSV, menor que o JSON: cabeçalho, 16 colunas separadas por ponto e vírgula, cnpj e dtMovimento repetidos em cada linha. Nenhum texto pode conter ponto e vírgula nem quebra de linha.
        Repetida, faz outra vez.
        `POST /api/auth-key/{authToken!}/movimentos`
        Manual `estoque-ai`, linha 24: 1. Enviar Movimentações da Loja.
        """
        return Call(self._core, "estoque_ai.movimentos.cadastrar.csv", {"body": dados}, options)

    def enviar_e_acompanhar_csv(
        self,
        dados: MovimentoRequest | Model | bytes | str,
        /,
        *,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> AnswerFlow[MovimentoResponse]:
        """O mesmo que `cadastrar_csv`, e acompanha até estar processado; recusado, é um `RefusedError`. Pergunta a cada 1 min, por até 12 h.

        Com o `cursor` de um acompanhamento que parou, outro continua sem enviar de novo.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `estoque_ai.movimentos.cadastrar.csv`
        """
        return self._core.answer("estoque_ai.movimentos.cadastrar.csv", {"body": dados}, options, cursor)

    def consultar(
        self,
        *,
        dt_inicio: date | str | None = None,
        dt_fim: date | str | None = None,
        options: Options | None = None,
    ) -> ListCall[MovimentoResponse]:
        """Consultar os movimentos enviados.

        Os movimentos enviados e o andamento de cada um. As datas são inclusivas e opcionais.
        Só lê.
        - `dt_inicio`: Primeiro dia do período.
        - `dt_fim`: Último dia do período.
        `GET /api/auth-key/{authToken!}/movimentos`
        Manual `estoque-ai`, linha 81: 2. Consultar Histórico de Movimentações.
        """
        return ListCall(
            self._core,
            "estoque_ai.movimentos.consultar",
            {"query": given({"dtInicio": dt_inicio, "dtFim": dt_fim})},
            options,
        )

    def iterar(
        self,
        *,
        dt_inicio: date | str | None = None,
        dt_fim: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ListFlow[MovimentoResponse]:
        """Todas as linhas de `consultar`, página por página, à medida que são usadas. Um período de `dtInicio` a `dtFim` é lido em partes de até 31 dias.

        Com o `cursor` de uma leitura que parou, outra continua dali.
        - `dt_inicio`: Primeiro dia do período.
        - `dt_fim`: Último dia do período.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `estoque_ai.movimentos.consultar`
        """
        return self._core.pages(
            "estoque_ai.movimentos.consultar",
            {"query": given({"dtInicio": dt_inicio, "dtFim": dt_fim})},
            options,
            cursor,
        )

    def sincronizar(
        self,
        *,
        dt_inicio: date | str | None = None,
        dt_fim: date | str | None = None,
        cursor: Cursor | None = None,
        options: Options | None = None,
    ) -> ChangesFlow[MovimentoResponse]:
        """Só o que mudou. O sistema não o diz: tudo é lido e comparado com o `cursor` da última vez; as linhas que já não há ficam em `removidos`.

        Uma linha se conhece por `idMovimento`. O novo `cursor` vem no fim.
        - `dt_inicio`: Primeiro dia do período.
        - `dt_fim`: Último dia do período.
        - `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.
        `estoque_ai.movimentos.consultar`
        """
        return self._core.changes(
            "estoque_ai.movimentos.consultar",
            {"query": given({"dtInicio": dt_inicio, "dtFim": dt_fim})},
            options,
            cursor,
        )

    def detalhar(
        self,
        *,
        id_movimento: UUID | str,
        options: Options | None = None,
    ) -> Call[MovimentoResponse]:
        """Consultar o processamento de um movimento.

        O andamento de um movimento: na fila, processado ou recusado.
        Só lê.
        - `id_movimento`: Identificador dado no recebimento.
        `GET /api/auth-key/{authToken!}/movimentos/{idMovimento}`
        Manual `estoque-ai`, linha 105: 3. Consultar Processamento.
        """
        return Call(
            self._core,
            "estoque_ai.movimentos.detalhar",
            {"path": given({"idMovimento": id_movimento})},
            options,
        )


class RecursoInventario(Resource):
    """`inventario` de EstoqueAi."""

    __slots__ = ()

    def consultar(
        self,
        *,
        dt_inventario: date | str | None = None,
        options: Options | None = None,
    ) -> Call[InventarioResponse]:
        """Consultar o inventário.

        O inventário de um dia, com todos os produtos contados.
        Só lê.
        - `dt_inventario`: Dia da contagem. Sem ela, o dia corrente.
        `GET /api/auth-key/{authToken!}/inventario`
        Manual `estoque-ai`, linha 126: 4. Consultar Inventário.
        """
        return Call(
            self._core,
            "estoque_ai.inventario.consultar",
            {"query": given({"dtInventario": dt_inventario})},
            options,
        )

    def confirmar(self, *, id_inventario: UUID | str, options: Options | None = None) -> Call[Any]:
        """Confirmar o recebimento do inventário.

        Avisa que o inventário foi recebido. O manual não mostra corpo, nem no envio nem na resposta.
        Repetida, deixa o mesmo resultado.
        - `id_inventario`: Identificador que veio com o inventário.
        `PUT /api/auth-key/{authToken!}/inventario/{idInventario}`
        Manual `estoque-ai`, linha 150: 5. Confirmar Recebimento do Inventário.
        """
        return Call(
            self._core,
            "estoque_ai.inventario.confirmar",
            {"path": given({"idInventario": id_inventario})},
            options,
        )


class EstoqueAi(Client):
    """EstoqueAi.

    Faz as chamadas e não envia nenhuma; impresso, não mostra segredo.
    - `url`: Só para sair da produção: https://api-retaguarda-dev.bagarote.com.br é a homologação. Sem barra no fim e sem o caminho.
    - `auth_token`: Token recebido na contratação. Vai no caminho de cada chamada e pode ser trocado a qualquer momento.
    - `campo_arquivo`: Nome da parte do formulário que leva o arquivo CSV. O manual não o diz; sem este ajuste é file.
    - `user_agent`: Nome com que o programa se apresenta ao servidor.
    - `calls_per_minute`: Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum.
    - `utc_offset`: Diferença para UTC, como -03:00. As datas desta API não levam fuso, e o manual não diz qual é.
    """

    __slots__ = ("movimentos", "inventario",)

    movimentos: RecursoMovimentos
    inventario: RecursoInventario

    def __init__(
        self,
        *,
        url: str | None = None,
        auth_token: str | None = None,
        campo_arquivo: str | None = None,
        user_agent: str | None = None,
        calls_per_minute: int | str | None = None,
        utc_offset: str | None = None,
        options: Options | None = None,
    ) -> None:
        settings = {
            "url": url,
            "authToken": auth_token,
            "campoArquivo": campo_arquivo,
            "userAgent": user_agent,
            "callsPerMinute": calls_per_minute,
            "utcOffset": utc_offset,
        }
        self._bind(Core.of("estoque_ai", settings, _SHAPES, options))

    def _bind(self, core: Core) -> None:
        self._core = core
        self.movimentos = RecursoMovimentos(core)
        self.inventario = RecursoInventario(core)
