"""The host's side of a flow: how each HTTP client sends a request, and the two loops that drive a flow with one.

A sender gives back status, headers and content, or raises `Lost` where no reply came. It sends the bytes as they are, with
none of the client's own proofs of identity, and follows no redirect: a 3xx is a reply like any other, and no vendor's.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Protocol, Union

from ._clock import AsyncClock, Clock
from ._run import Item, Lost, Outgoing, Run

if TYPE_CHECKING:
    import urllib.request

    import aiohttp
    import httpx
    import requests

Answer = tuple[int, Any, bytes]
"""A reply: its status, its headers and its content."""
Send = Callable[[Outgoing], Answer]
"""A function that sends a request. Where no reply comes it raises an `OSError`; `ConnectionRefusedError` says that nothing was sent."""
AsyncSend = Callable[[Outgoing], Awaitable[Answer]]
"""The same as a coroutine function."""


class Session(Protocol):
    """`httpx.Client` and `requests.Session`, as type checkers tell them from the next."""

    def __enter__(self) -> Any: ...
    @property
    def request(self) -> Callable[..., Any]: ...


class AsyncSession(Protocol):
    """`httpx.AsyncClient` and `aiohttp.ClientSession`."""

    def __aenter__(self) -> Any: ...
    @property
    def request(self) -> Callable[..., Any]: ...


class Urllib(Protocol):
    """The module `urllib.request`."""

    @property
    def urlopen(self) -> Callable[..., Any]: ...
    @property
    def build_opener(self) -> Callable[..., Any]: ...


SyncClient = Union[Session, Urllib, "urllib.request.OpenerDirector", Send]
"""What sends while its caller waits."""
AsyncClient = Union[AsyncSession, AsyncSend]
"""What sends while its caller awaits."""


# The loops


def drive(run: Run[Item], send: Send, clock: Clock) -> Iterator[Item]:
    """Sends and waits as the flow says, and hands out what it reads."""
    while action := run.step(clock):
        if action.request is None:
            clock.sleep(action.wait)
            continue
        item = None
        with run.exchange(clock):
            item = run.feed(clock, *send(action.request))
        if item is not None:
            yield item


async def drive_async(run: Run[Item], send: AsyncSend, clock: AsyncClock) -> AsyncIterator[Item]:
    """The same for tasks."""
    while action := run.step(clock):
        if action.request is None:
            await clock.sleep(action.wait)
            continue
        item = None
        with run.exchange(clock):
            item = run.feed(clock, *await send(action.request))
        if item is not None:
            yield item


# The clients


Failures = type[Exception] | tuple[type[Exception], ...]


@contextmanager
def told(*, connect: Failures = (), timeout: Failures = (), network: Failures = ()) -> Generator[None]:
    """Says what a client's exceptions mean."""
    try:
        yield
    except connect as error:
        raise Lost("connect") from error
    except timeout as error:
        raise Lost("timeout") from error
    except network as error:
        raise Lost("network") from error


def told_by_httpx() -> AbstractContextManager[None]:
    import httpx

    unsent = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
    return told(connect=unsent, timeout=httpx.TimeoutException, network=httpx.RequestError)


def of_httpx(client: httpx.Client) -> Send:
    def send(request: Outgoing) -> Answer:
        with told_by_httpx():
            reply = client.request(
                request.method, request.url, headers=request.headers, content=request.body,
                timeout=request.timeout, auth=None, follow_redirects=False,
            )
        return reply.status_code, reply.headers, reply.content

    return send


def of_httpx_async(client: httpx.AsyncClient) -> Later:
    async def send(request: Outgoing) -> Answer:
        with told_by_httpx():
            reply = await client.request(
                request.method, request.url, headers=request.headers, content=request.body,
                timeout=request.timeout, auth=None, follow_redirects=False,
            )
        return reply.status_code, reply.headers, reply.content

    return Later(send)


def of_requests(session: requests.Session) -> Send:
    import requests
    from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

    def send(request: Outgoing) -> Answer:
        with told(connect=requests.ConnectTimeout, timeout=requests.Timeout, network=requests.RequestException):
            try:
                reply = session.request(
                    request.method, request.url, headers=request.headers, data=request.body,
                    timeout=request.timeout, auth=lambda prepared: prepared, allow_redirects=False,
                )
            except requests.ConnectionError as error:
                # A connection that broke and one that never was are the same to it, but for the reason inside.
                reason = getattr(error.args[0] if error.args else None, "reason", None)
                if isinstance(reason, (NewConnectionError, ConnectTimeoutError)):
                    raise Lost("connect") from error
                raise
        return reply.status_code, reply.headers, reply.content

    return send


def of_aiohttp(session: aiohttp.ClientSession) -> Later:
    from asyncio import TimeoutError

    import aiohttp
    from yarl import URL

    unsent = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)

    async def send(request: Outgoing) -> Answer:
        with told(connect=unsent, timeout=TimeoutError, network=(aiohttp.ClientError, OSError)):
            async with session.request(
                request.method, URL(request.url, encoded=True), headers=request.headers, data=request.body,
                timeout=aiohttp.ClientTimeout(total=request.timeout), allow_redirects=False, raise_for_status=False,
            ) as reply:
                return reply.status, reply.headers, await reply.read()

    return Later(send)


def of_urllib(opener: Urllib | urllib.request.OpenerDirector) -> Send:
    from http.client import HTTPException
    from socket import gaierror
    from urllib.error import HTTPError, URLError
    from urllib.request import OpenerDirector, Request

    open: Callable[..., Any] = opener.open if isinstance(opener, OpenerDirector) else opener.urlopen

    def send(request: Outgoing) -> Answer:
        outgoing = Request(request.url, data=request.body, headers=request.headers, method=request.method)
        # The opener takes it for one that was redirected too often already, and lets it be.
        setattr(outgoing, "redirect_dict", dict.fromkeys(range(100), 100))
        with told(timeout=TimeoutError, network=(OSError, HTTPException)):
            try:
                reply: Any = open(outgoing, timeout=request.timeout)
            except HTTPError as error:
                reply = error
            except URLError as error:
                if isinstance(error.reason, (ConnectionRefusedError, gaierror)):
                    raise Lost("connect") from error
                raise Lost("timeout" if isinstance(error.reason, TimeoutError) else "network") from error
            with reply:
                return reply.status, reply.headers, reply.read()

    return send


def of_function(function: Callable[[Outgoing], Any]) -> Send | Later:
    from inspect import iscoroutinefunction

    failures = {"connect": ConnectionRefusedError, "timeout": TimeoutError, "network": OSError}

    def send(request: Outgoing) -> Answer:
        with told(**failures):
            answer: Answer = function(request)
        return answer

    async def send_later(request: Outgoing) -> Answer:
        with told(**failures):
            answer: Answer = await function(request)
        return answer

    is_async = iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None))
    return Later(send_later) if is_async else send


class Later:
    """A sender that is awaited."""

    __slots__ = ("send",)

    def __init__(self, send: AsyncSend) -> None:
        self.send = send


SENDERS: dict[str, Callable[[Any], Send | Later]] = {
    "httpx.Client": of_httpx,
    "httpx.AsyncClient": of_httpx_async,
    "requests.Session": of_requests,
    "aiohttp.ClientSession": of_aiohttp,
    "urllib.OpenerDirector": of_urllib,
}


def sender(client: Any) -> Send | Later:
    """What sends by this client: found by the name of its class, so that no library is imported that nobody uses."""
    if getattr(client, "__name__", None) == "urllib.request":
        return of_urllib(client)
    for kind in type(client).__mro__:
        make = SENDERS.get(f"{kind.__module__.partition('.')[0]}.{kind.__name__}")
        if make is not None:
            return make(client)
    if callable(client) and not isinstance(client, type):
        return of_function(client)
    raise TypeError(
        "via() takes an httpx.Client or httpx.AsyncClient, a requests.Session, an aiohttp.ClientSession, "
        f"urllib.request or one of its openers, or a function that sends; not {type(client).__name__}"
    )
