"""What vendors send to the shop's server, taken by handlers of a few lines.

    app = inbound.wsgi("egestor", {"securityToken": chave}, ao_receber)     # or inbound.asgi, for async servers

`ao_receber` gets a `Received`. The vendor is answered when it is done; where it raises, with 500, and the vendor tries
again: the same event may come twice, with the same `replay_key`. Refusals and errors go to the log `retaguarda.inbound`,
without secrets.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from inspect import isawaitable
from typing import Any, Generic, Literal, TypedDict, TypeVar, cast, overload

from . import engine
from ._names import RefusalKind

__all__ = [
    # The exported.
]

_LOG = logging.getLogger(__name__)

# More is not read: the engine refuses it.
_MAX_BYTES = 1_000_000

Secret = str | Mapping[str, str]
"""A secret; or several, each by a name of your own, of which one must be right: `sender` tells which."""


class Reply(TypedDict):
    """What whoever sent it is answered."""

    status: int
    headers: dict[str, str]
    body: str

# The events.

Event = TypeVar("Event", covariant=True)


@dataclass(frozen=True)
class Received(Generic[Event]):
    """An event whose secret is proven."""

    event: Event
    """The vendor's fields, without the secrets, and what has happened as `type`."""
    replay_key: str | None
    """The same when the vendor repeats itself; `None` where the vendor sends too little to tell."""
    sender: str | None
    """The name of the secret that was right, where they have names."""
    notices: list[dict[str, Any]]
    """Where it deviates from the manual."""
    reply: Reply
    """What the vendor is to be answered."""


@dataclass(frozen=True)
class Refused:
    """Why something is not taken: for your log, not for whoever sent it."""

    kind: RefusalKind
    message: str
    problems: list[dict[str, Any]]
    """What is wrong in particular, as far as it is known."""
    reply: Reply
    """What whoever sent it is to be answered: a status, and not a word."""


WSGI = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""An application as WSGI has it."""

_Scope = MutableMapping[str, Any]
_Message = MutableMapping[str, Any]
ASGI = Callable[[_Scope, Callable[[], Awaitable[_Message]], Callable[[_Message], Awaitable[None]]], Awaitable[None]]
"""An application as ASGI has it."""

# The overloads of receive.
def receive(
    system: str,
    headers: Any,
    body: bytes | str | None,
    secret: Mapping[str, Any] | None,
    language: Literal["pt-BR", "en"] = "pt-BR",
) -> Received[Any] | Refused:
    """Reads what a vendor has sent. All secrets that are given must be right; `None` says that whoever sends is
    believed.
    """
    answer = engine.receive(system, headers, body, secret, {"language": language})
    if answer["ok"]:
        return Received(
            answer["event"], answer.get("replayKey"), answer.get("sender"), answer["notices"], answer["reply"]
        )
    refusal = answer["refusal"]
    return Refused(refusal["kind"], refusal["message"], refusal["problems"], answer["reply"])


# The overloads of wsgi.
def wsgi(system: str, secret: Mapping[str, Any] | None, on_event: Callable[[Received[Any]], object]) -> WSGI:
    """An application for WSGI servers (Flask and Django mount it too). Raises `ValueError` where the system sends
    nothing, or the secret is none.
    """
    _demand(system, secret)

    def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        headers = {"content-type": environ.get("CONTENT_TYPE", ""), "authorization": environ.get("HTTP_AUTHORIZATION", "")}
        if environ["REQUEST_METHOD"] != "POST":
            reply = _NOT_POST
        else:
            try:
                received = _received(system, headers, _read(environ), secret)
                if isinstance(received, Received):
                    on_event(received)
                reply = received.reply
            except Exception:
                reply = _failed(system)
        status = f"{reply['status']} {HTTPStatus(reply['status']).phrase}"
        body = reply["body"].encode()
        start_response(status, [*reply["headers"].items(), ("Content-Length", str(len(body)))])
        return [body]

    return app


# The overloads of asgi.
def asgi(
    system: str, secret: Mapping[str, Any] | None, on_event: Callable[[Received[Any]], object | Awaitable[object]]
) -> ASGI:
    """An application for ASGI servers (Starlette and FastAPI mount it too); `on_event` may be a coroutine function.
    Raises `ValueError` where the system sends nothing, or the secret is none.
    """
    _demand(system, secret)

    async def app(
        scope: _Scope, more: Callable[[], Awaitable[_Message]], send: Callable[[_Message], Awaitable[None]]
    ) -> None:
        if scope["type"] != "http":
            raise ValueError(f"only http is served here, not {scope['type']}")
        if scope["method"] != "POST":
            reply = _NOT_POST
        else:
            try:
                body = await _collect(more)
                if body is None:
                    return
                received = _received(system, scope["headers"], body, secret)
                if isinstance(received, Received):
                    done = on_event(received)
                    if isawaitable(done):
                        await done
                reply = received.reply
            except Exception:
                reply = _failed(system)
        content = reply["body"].encode()
        headers = {**reply["headers"], "Content-Length": str(len(content))}
        pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": reply["status"], "headers": pairs})
        await send({"type": "http.response.body", "body": content})

    return app


_NOT_POST: Reply = {"status": 405, "headers": {"Allow": "POST"}, "body": ""}


def _demand(system: str, secret: Mapping[str, Any] | None) -> None:
    """Says of a receiver's own mistake when the receiver is made, not when the first event comes."""
    first = engine.receive(system, None, None, secret)
    if first["refusal"]["kind"] == "misconfigured":
        raise ValueError(f"{first['refusal']['message']} ({first['refusal']['problems'][0]['message']})")


def _received(system: str, headers: Any, body: bytes, secret: Mapping[str, Any] | None) -> Received[Any] | Refused:
    received = cast("Received[Any] | Refused", receive(system, headers, body, secret))  # type: ignore[call-overload]
    if isinstance(received, Refused):
        codes = ", ".join(f"{problem['path']} {problem['code']}" for problem in received.problems)
        _LOG.warning("%s: %s (%s)", system, received.kind, codes)
    return received


def _failed(system: str) -> Reply:
    _LOG.exception("%s: answered with 500", system)
    return {"status": 500, "headers": {}, "body": ""}


def _read(environ: dict[str, Any]) -> bytes:
    """The body, or a byte more of it than is taken."""
    stated = environ.get("CONTENT_LENGTH") or ""
    if not stated and not environ.get("wsgi.input_terminated"):
        return b""
    length = min(int(stated), _MAX_BYTES + 1) if stated else _MAX_BYTES + 1
    return bytes(environ["wsgi.input"].read(length))


async def _collect(more: Callable[[], Awaitable[_Message]]) -> bytes | None:
    """The body, or somewhat more of it than is taken; `None` when nobody waits for an answer."""
    body = b""
    while len(body) <= _MAX_BYTES:
        message = await more()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    return body
