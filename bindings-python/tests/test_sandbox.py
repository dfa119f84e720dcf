"""The face over HTTP, with the clients that people use, against the sandbox."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from collections.abc import Iterator
from typing import Protocol, TypeVar
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import aiohttp
import httpx
import pytest
import requests

from retaguarda import AuthenticationError, Call, ListCall, Reply, ShopControl
from retaguarda.shop_control import Cliente

BINARY = os.environ.get("RETAGUARDA_SANDBOX")
T = TypeVar("T")


class Send(Protocol):
    """Sends a call."""

    __name__: str

    def __call__(self, chamada: Call[T], /) -> Reply[T]: ...

pytestmark = pytest.mark.skipif(BINARY is None, reason="RETAGUARDA_SANDBOX names no sandbox")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    assert BINARY is not None
    process = subprocess.Popen([BINARY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        addresses = json.loads(process.stdout.readline())
        yield addresses["shop_control"]
    finally:
        process.kill()
        process.wait(10)
        process.stdin.close()
        process.stdout.close()


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
