"""Flows of tasks and threads: they share one login, and what is cancelled gives it back."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from .clients import (
    BROKEN,
    END,
    Answer,
    Script,
    ScriptLater,
    VirtualClock,
    VirtualLoopClock,
    customers,
    shop,
)
from retaguarda import ListReply, OutcomeUnknownError, ServerError, ShopControl, TransportError
from retaguarda._run import Outgoing

SERIE = "HIAABB-100000-ABCD"


@pytest.fixture
def loja() -> ShopControl:
    return ShopControl("http://localhost:60500", serie=SERIE, cod_filial=1, senha="senha-secreta")


def test_all_of_it_for_tasks(loja: ShopControl) -> None:
    async def run() -> None:
        clock = VirtualLoopClock()
        pagina = await loja.clientes.consultar(pagina=1).via(ScriptLater(BROKEN, customers(1)), clock=clock)
        assert isinstance(pagina, ListReply)
        script = ScriptLater(customers(1, 2), BROKEN, customers(3), END)
        linhas = loja.clientes.iterar().via(script, clock=clock)
        assert [cliente.codigo async for cliente in linhas] == [1, 2, 3]
        assert script.lines == [f"GET /clientes/{page}" for page in (1, 2, 2, 3)]
        assert linhas.cursor is not None
        changes = loja.clientes.sincronizar().via(ScriptLater(customers(1), END), clock=clock)
        assert [len(pagina) async for pagina in changes.paginas()] == [1]
        assert changes.removidos == ()
        with pytest.raises(TransportError) as caught:
            await loja.clientes.consultar(pagina=1, options={"attempts": 1}).via(ScriptLater(TimeoutError()), clock=clock)
        assert caught.value.reason == "timeout"
        with pytest.raises(ServerError) as failed:
            [cliente async for cliente in loja.clientes.iterar().via(ScriptLater(*[BROKEN] * 5), clock=clock)]
        assert failed.value.attempts == 5

    asyncio.run(run())


def test_nothing_is_sent_before_somebody_awaits(loja: ShopControl) -> None:
    async def run() -> None:
        script = ScriptLater(customers(1))
        later = loja.clientes.consultar(pagina=1).via(script)
        await asyncio.sleep(0)
        assert script.sent == []
        await later
        assert len(script.sent) == 2

    asyncio.run(run())


class Slow(ScriptLater):
    """Waits at its gate before it answers."""

    def __init__(self, *said: Any) -> None:
        super().__init__(*said)
        self.gate = asyncio.Event()
        self.waits = asyncio.Event()

    async def __call__(self, request: Outgoing) -> Answer:  # type: ignore[override]
        self.waits.set()
        await self.gate.wait()
        return await super().__call__(request)


def test_tasks_share_one_login(loja: ShopControl) -> None:
    async def run() -> None:
        slow, clock = Slow(*[customers(1)] * 8), VirtualLoopClock()
        tasks = [asyncio.create_task(wait(loja.clientes.consultar(pagina=1).via(slow, clock=clock))) for _ in range(8)]
        await slow.waits.wait()
        for _ in range(20):
            await asyncio.sleep(0)
        slow.gate.set()
        assert [len(reply) for reply in await asyncio.gather(*tasks)] == [1] * 8
        assert slow.logins == 1
        assert max(clock.clock.slept) <= 0.05

    asyncio.run(run())


async def wait(awaitable: Any) -> Any:
    return await awaitable


def test_a_login_that_is_cancelled_is_given_back(loja: ShopControl) -> None:
    async def run() -> None:
        slow, clock = Slow(), VirtualLoopClock()
        task = asyncio.create_task(wait(loja.clientes.consultar(pagina=1).via(slow, clock=clock)))
        await slow.waits.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        script = ScriptLater(customers(1))
        assert len(await loja.clientes.consultar(pagina=1).via(script, clock=clock)) == 1
        assert (script.logins, clock.clock.slept) == (1, []), "nobody waits for a login that nobody makes"

    asyncio.run(run())


def test_a_write_that_is_cancelled_says_what_nobody_knows(loja: ShopControl) -> None:
    async def run() -> None:
        slow = Slow()
        chamada = loja.com_token("t").clientes.cadastrar({"nome": "Ana", "tipo": "C", "fisicaJuridica": "F"})
        task = asyncio.create_task(wait(chamada.via(slow)))
        await slow.waits.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        unknown = caught.value.__cause__
        assert isinstance(unknown, OutcomeUnknownError)
        assert (unknown.reason, unknown.body) == ("cancelled", b'{"nome":"Ana","tipo":"C","fisicaJuridica":"F"}')

    asyncio.run(run())


def test_a_wait_can_be_cancelled(loja: ShopControl) -> None:
    async def run() -> None:
        script = ScriptLater(*[BROKEN] * 5)
        task = asyncio.create_task(wait(loja.clientes.consultar(pagina=1, options={"backoff": 3600}).via(script)))
        while len(script.sent) < 2:
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(script.sent) == 2

    asyncio.run(run())


def test_rows_that_nobody_wants_any_more(loja: ShopControl) -> None:
    script = Script(customers(1, 2), customers(3), END)
    for cliente in loja.clientes.iterar().via(script, clock=VirtualClock()):
        if cliente.codigo == 2:
            break
    gc.collect()
    assert script.lines == ["GET /clientes/1"]

    async def run() -> None:
        later = ScriptLater(customers(1, 2), customers(3), END)
        async for cliente in loja.clientes.iterar().via(later, clock=VirtualLoopClock()):
            if cliente.codigo == 2:
                break
        assert later.lines == ["GET /clientes/1"]

    asyncio.run(run())


def test_threads_share_one_login(loja: ShopControl) -> None:
    lock = threading.Lock()

    class Guarded(Script):
        def __call__(self, request: Outgoing) -> Answer:
            with lock:
                return super().__call__(request)

    script = Guarded(*[customers(1)] * 64)
    with ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(lambda: loja.clientes.consultar(pagina=1).via(script)) for _ in range(64)]
        assert [len(call.result(60)) for call in calls] == [1] * 64
    assert script.logins == 1


def test_an_expired_token_is_renewed_once_for_all(loja: ShopControl) -> None:
    """Everybody meets the sign with the same token; one logs in."""

    class Expires(ScriptLater):
        async def __call__(self, request: Outgoing) -> Answer:  # type: ignore[override]
            await asyncio.sleep(0)
            if request.headers.get("Authorization") == "Token velho":
                self.sent.append(request)
                return shop(None, sucesso=False, mensagem="Token", tipo="AUTENTICACAO_INVALIDA", statusCode=401)
            return await super().__call__(request)

    async def run() -> None:
        script = Expires(*[customers(1)] * 5)
        com_token = loja.com_token("velho")
        clock = VirtualLoopClock()
        await asyncio.gather(*[wait(com_token.clientes.consultar(pagina=1).via(script, clock=clock)) for _ in range(5)])
        assert script.logins == 1
        assert [request.headers.get("Authorization") for request in script.sent].count("Token token-1") == 5

    asyncio.run(run())
