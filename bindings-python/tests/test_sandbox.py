"""The face over HTTP, with the clients that people use, against the sandbox."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, Protocol, TypeVar
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import aiohttp
import httpx
import pytest
import requests

from retaguarda import (
    AuthenticationError,
    Call,
    IsCollector,
    ListCall,
    ProblemsError,
    Reply,
    ShopControl,
    Uniplus,
    VendorError,
    engine,
)
from retaguarda.shop_control import Cliente

BINARY = os.environ.get("RETAGUARDA_SANDBOX")
T = TypeVar("T")


class Send(Protocol):
    """Sends a call."""

    __name__: str

    def __call__(self, chamada: Call[T], /) -> Reply[T]: ...

pytestmark = pytest.mark.skipif(BINARY is None, reason="RETAGUARDA_SANDBOX names no sandbox")


@pytest.fixture(scope="module")
def addresses() -> Iterator[dict[str, str]]:
    assert BINARY is not None
    process = subprocess.Popen([BINARY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.wait(10)
        process.stdin.close()
        process.stdout.close()


@pytest.fixture
def url(addresses: dict[str, str]) -> str:
    return addresses["shop_control"]


def with_httpx(chamada: Call[T]) -> Reply[T]:
    resposta = httpx.request(chamada.method, chamada.url, headers=chamada.headers, content=chamada.body)
    return chamada.parse(resposta.status_code, resposta.headers, resposta.content)


def with_requests(chamada: Call[T]) -> Reply[T]:
    resposta = requests.request(
        chamada.method, chamada.url, headers=chamada.headers, data=chamada.body, timeout=10
    )
    return chamada.parse(resposta.status_code, resposta.headers, resposta.content)


def with_urllib(chamada: Call[T]) -> Reply[T]:
    request = Request(chamada.url, data=chamada.body, headers=chamada.headers, method=chamada.method)
    try:
        with urlopen(request, timeout=10) as resposta:
            return chamada.parse(resposta.status, resposta.headers, resposta.read())
    except HTTPError as resposta:
        return chamada.parse(resposta.code, resposta.headers, resposta.read())


def with_aiohttp(chamada: Call[T]) -> Reply[T]:
    async def send() -> Reply[T]:
        async with (
            aiohttp.ClientSession() as http,
            http.request(chamada.method, chamada.url, headers=chamada.headers, data=chamada.body) as resposta,
        ):
            return chamada.parse(resposta.status, resposta.headers, await resposta.read())

    return asyncio.run(send())


@pytest.mark.parametrize("send", [with_httpx, with_requests, with_urllib, with_aiohttp])
def test_a_day_at_the_shop(url: str, send: Send) -> None:
    """Logs in, pulls every customer, registers one, and is refused with a token that is none."""
    loja = ShopControl(url, serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha", user_agent="Loja/1.0")
    loja = loja.com_token(send(loja.autenticacao.autenticar()).data.token)
    rows: list[Cliente] = []
    for pagina in range(1, 100):
        chamada: ListCall[Cliente] = loja.clientes.consultar(pagina=pagina)
        reply = send(chamada)
        if reply.end:
            break
        rows.extend(reply.data)
    assert len(rows) > 20
    assert all(isinstance(cliente, Cliente) and cliente.codigo > 0 for cliente in rows)
    gravado = send(loja.clientes.cadastrar({"nome": f"Cliente ({send.__name__})", "tipo": "C", "fisicaJuridica": "F"}))
    assert gravado.data.codigoGerado > 0
    assert send(loja.clientes.detalhar(codigo=gravado.data.codigoGerado)).data.nome == f"Cliente ({send.__name__})"
    with pytest.raises(AuthenticationError):
        send(loja.com_token("nada").clientes.consultar(pagina=1))


def test_a_price_is_changed_by_way_of_what_the_server_takes(addresses: dict[str, str]) -> None:
    """GET, make ready, change the price, PUT, GET: as it came, the server would not take the product back."""
    codigo = base64.b64encode(b"contateste:6f1c0a52-9d1e-4a57-8a4e-2d1c3b4a5f60").decode()
    conta = Uniplus(url=addresses["uniplus"], codigo_autorizacao=codigo)
    loja = conta.com_token(with_httpx(conta.autenticacao.autenticar()).data.access_token)
    produto = with_httpx(loja.produtos.detalhar(codigo="2004")).data
    como_veio: Any = {**produto}
    with pytest.raises(ProblemsError):
        loja.produtos.atualizar({"produto": como_veio})
    como_veio.update(lucroBruto=0, tipoVolume=1)
    with pytest.raises(VendorError):
        # Nobody but the server can know what else is wrong with it.
        with_httpx(loja.produtos.atualizar({"produto": como_veio}))

    preparado = loja.produtos.preparar(produto)
    assert preparado.ok
    assert not preparado.problems
    told = {change.path.split("/")[-1]: (change.code, change.from_, change.to) for change in preparado.changes}
    assert told["lucroBruto"] == ("repair_replaced", Decimal("1250.00"), 0)
    assert told["situacaoTributariaSN"] == ("repair_filled", "", "102")
    assert told["tributacaoSN"] == ("repair_filled", "", "102")
    assert told["casasDecimais"] == ("repair_filled", None, 0)
    assert told["imagens"][0] == "repair_omitted"
    preparado.body["produto"]["preco"] = Decimal("70.50")
    with_httpx(loja.produtos.atualizar(preparado.body))

    depois = with_httpx(loja.produtos.detalhar(codigo="2004")).data.to_dict()
    mudou = {"preco": Decimal("70.50"), "lucroBruto": 0, "casasDecimais": 0, "situacaoTributariaSN": "102", "tributacaoSN": "102"}
    assert {**depois, "currentTimeMillis": 0} == {**produto.to_dict(), **mudou, "currentTimeMillis": 0}


def test_a_count_is_downloaded_in_every_form(addresses: dict[str, str]) -> None:
    """txt, csv and JSON are read to the same rows, whole or piece by piece."""
    conta = IsCollector(url=addresses["is_collector"], user="moises@inlin3.com")
    entrada = conta.autenticacao.autenticar({"username": "TOKEN-TESTE", "password": "SECRET-TESTE"})
    conta = conta.com_token(with_httpx(entrada).data.access_token)
    found = []
    forms: tuple[Literal["txt", "csv", "json"], ...] = ("txt", "csv", "json")
    for form in forms:
        pedido = conta.inventarios.baixar({"id": 9999, "mode": "linebyline", "fields": "all", "datatype": form})
        endereco = with_httpx(pedido).data.dataCollectionUrl
        assert endereco is not None
        chamada = conta.inventarios.baixar_arquivo(arquivo=endereco.rsplit("/", 1)[1])
        resposta = httpx.request(chamada.method, chamada.url, headers=chamada.headers)
        linhas = chamada.parse(resposta.status_code, resposta.headers, resposta.content)
        assert linhas.notices == ()
        pieces = resposta.iter_bytes(100)
        assert list(engine.csv_read(chamada.operation, pieces)) == [linha.to_dict() for linha in linhas]
        found.append([(linha.AREA, linha.CODE, linha.DESCRIPTION, linha.QTY, linha.EXTRAINFO, linha.COUNTDATE) for linha in linhas])
    assert found[0]
    assert found[0] == found[1] == found[2]
