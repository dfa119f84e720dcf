"""Clients of our own for flows: a script in the place of a server, and clocks that nobody waits for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, Union
from urllib.parse import urlsplit

from retaguarda._run import Outgoing

START = 1_700_000_000.0
"""When the clocks begin: 2023-11-14T22:13:20Z."""

Answer = tuple[int, dict[str, str], bytes]
Said = Union[Answer, Exception, Callable[[Outgoing], Answer]]


class VirtualClock:
    """A sleep is over at once, and then it is so much later."""

    def __init__(self, start: float = START, chance: float = 0.5) -> None:
        self.time = start
        self.chance = chance
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def random(self) -> float:
        return self.chance

    def sleep(self, seconds: float, /) -> None:
        self.slept.append(seconds)
        self.time += seconds


class VirtualLoopClock:
    """The same for tasks, which get their turn meanwhile."""

    def __init__(self, clock: VirtualClock | None = None) -> None:
        self.clock = clock or VirtualClock()

    def now(self) -> float:
        return self.clock.now()

    def random(self) -> float:
        return self.clock.random()

    async def sleep(self, seconds: float, /) -> None:
        self.clock.sleep(seconds)
        await asyncio.sleep(0)


class Script:
    """A client that answers one thing after the other, and remembers what it was asked. It logs everybody in by itself."""

    def __init__(self, *said: Said) -> None:
        self.said = list(said)
        self.sent: list[Outgoing] = []
        self.logins = 0

    def __call__(self, request: Outgoing) -> Answer:
        self.sent.append(request)
        if urlsplit(request.url).path in LOGINS:
            self.logins += 1
            return LOGINS[urlsplit(request.url).path](self.logins)
        said = self.said.pop(0)
        if isinstance(said, Exception):
            raise said
        return said if isinstance(said, tuple) else said(request)

    @property
    def lines(self) -> list[str]:
        """What was asked but the logins: method and address behind the server's name."""
        asked = [(request.method, urlsplit(request.url)) for request in self.sent]
        return [
            f"{method} {url.path}{'?' if url.query else ''}{url.query}" for method, url in asked if url.path not in LOGINS
        ]


class ScriptLater(Script):
    """The same for tasks."""

    async def __call__(self, request: Outgoing) -> Answer:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().__call__(request)


def answered(value: object, status: int = 200, **headers: str) -> Answer:
    """A reply of JSON."""
    return status, {"Content-Type": "application/json", **headers}, json.dumps(value).encode()


def shop(data: object, **rest: object) -> Answer:
    """A reply of Shop Control."""
    envelope = {"sucesso": True, "mensagem": None, "tipo": None, "complementoTipo": None, "statusCode": 200}
    return answered({**envelope, "dados": data, **rest})


def shop_refusal(code: str, status: int = 400) -> Answer:
    return shop(None, sucesso=False, mensagem="Mensagem do servidor", tipo=code, statusCode=status)


END = shop_refusal("FIM_DE_PAGINA", 417)
EXPIRED = shop_refusal("AUTENTICACAO_INVALIDA", 401)
PORTAL = 200, {"Content-Type": "text/html"}, b"<html>Bem-vindo</html>"
AWAY = 503, {"Content-Type": "text/html", "Retry-After": "7"}, b"<html>Service Unavailable</html>"
BROKEN = 500, {"Content-Type": "text/html"}, b"<html>Internal Server Error</html>"


def customers(*codes: int) -> Answer:
    """A page of them."""
    return shop([{"codigo": code, "nome": f"Cliente {code}"} for code in codes])


def token(number: int) -> dict[str, Any]:
    return {"status": "OK", "message": "", "access_token": f"token-{number}", "token_type": "bearer", "expires_in": 3600}


LOGINS: dict[str, Callable[[int], Answer]] = {
    "/auth/": lambda number: shop({"token": f"token-{number}", "expireAt": "2023-11-15T10:13:20.0000000+00:00"}),
    "/oauth/token": lambda number: answered(token(number)),
    "/api/oauth/access_token": lambda number: answered({**token(number), "refresh_token": f"outro-{number}"}),
    "/api/v1/authenticate": lambda number: answered(token(number)),
}
"""How each vendor logs somebody in, by the path."""
