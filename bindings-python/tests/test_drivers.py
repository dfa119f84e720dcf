"""How each client sends for a flow: the bytes as they are, no redirect, no proof of identity of its own, and failures by what they mean."""

from __future__ import annotations

import asyncio
import inspect
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import aiohttp
import httpx
import pytest
import requests

from retaguarda._drivers import Answer, Later, sender
from retaguarda._run import Lost, Outgoing

BODY = '{"nome":"Ação","valor":10.50}'.encode()


class Server(ThreadingHTTPServer):
    """Keeps what it was sent, and answers by the path."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []
        self.gate = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]
    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append((self.command, self.path, headers, body))
        name = self.path.partition("?")[0]
        if name == "/late":
            self.server.gate.wait(30)
        if name == "/reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
            self.close_connection = True
            return
        status = 302 if name == "/moved" else 418 if name == "/teapot" else 200
        self.send_response(status)
        if name == "/moved":
            self.send_header("Location", f"{self.server.url}/elsewhere")
        self.send_header("X-Resposta", "sim")
        self.send_header("Content-Length", "100" if name == "/cut" else "4")
        self.end_headers()
        self.wfile.write(b"okay")
        if name == "/cut":
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.gate.set()
    server.shutdown()
    thread.join()
    server.server_close()


Sends = Callable[[Outgoing], Answer]


def sends_httpx(request: Outgoing) -> Answer:
    with httpx.Client(auth=("eu", "senha")) as client:
        send = sender(client)
        assert not isinstance(send, Later)
        return send(request)


def sends_httpx_async(request: Outgoing) -> Answer:
    async def run() -> Answer:
        async with httpx.AsyncClient(auth=("eu", "senha"), follow_redirects=True) as client:
            send = sender(client)
            assert isinstance(send, Later)
            return await send.send(request)

    return asyncio.run(run())


def sends_requests(request: Outgoing) -> Answer:
    with requests.Session() as session:
        session.auth = ("eu", "senha")
        send = sender(session)
        assert not isinstance(send, Later)
        return send(request)


def sends_aiohttp(request: Outgoing) -> Answer:
    async def run() -> Answer:
        async with aiohttp.ClientSession(raise_for_status=True) as session:
            send = sender(session)
            assert isinstance(send, Later)
            return await send.send(request)

    return asyncio.run(run())


def sends_urllib(request: Outgoing) -> Answer:
    send = sender(urllib.request)
    assert not isinstance(send, Later)
    return send(request)


def sends_opener(request: Outgoing) -> Answer:
    send = sender(urllib.request.build_opener())
    assert not isinstance(send, Later)
    return send(request)


CLIENTS = [sends_httpx, sends_httpx_async, sends_requests, sends_aiohttp, sends_urllib, sends_opener]
every_client = pytest.mark.parametrize("sends", CLIENTS)


def outgoing(url: str, method: str = "POST", body: bytes | None = BODY, timeout: float = 30) -> Outgoing:
    headers = {"Authorization": "Token segredo", "Content-Type": "application/json", "User-Agent": "Loja/1.0"}
    return Outgoing({"method": method, "url": url, "headers": headers, "body": body}, timeout)


@every_client
def test_what_is_sent_is_what_was_made(server: Server, sends: Sends) -> None:
    status, headers, content = sends(outgoing(f"{server.url}/a%2Bb%3D/c?nome=x%20y&d=2019-02-20"))
    assert (status, headers["X-Resposta"], content) == (200, "sim", b"okay")
    [(method, path, sent, body)] = server.seen
    assert (method, path, body) == ("POST", "/a%2Bb%3D/c?nome=x%20y&d=2019-02-20", BODY)
    assert sent["authorization"] == "Token segredo", "the client's own identity stays out of it"
    assert (sent["user-agent"], sent["content-type"]) == ("Loja/1.0", "application/json")


@every_client
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_every_method_without_a_body(server: Server, sends: Sends, method: str) -> None:
    assert sends(outgoing(f"{server.url}/", method, None))[0] == 200
    [(sent, _, headers, body)] = server.seen
    assert (sent, body) == (method, b"")
    assert method in ("GET", "DELETE") or headers["content-length"] == "0"


@every_client
def test_no_redirect_is_followed(server: Server, sends: Sends) -> None:
    status, _, content = sends(outgoing(f"{server.url}/moved", "GET", None))
    assert (status, content) == (302, b"okay")
    assert len(server.seen) == 1, "the token goes to no other address"


@every_client
def test_every_status_is_a_reply(server: Server, sends: Sends) -> None:
    assert sends(outgoing(f"{server.url}/teapot"))[0] == 418


@every_client
def test_where_nobody_listens_nothing_is_sent(sends: Sends) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert failure(sends, outgoing(f"http://127.0.0.1:{port}/")) == "connect"


@every_client
def test_a_reply_that_does_not_come(server: Server, sends: Sends) -> None:
    assert failure(sends, outgoing(f"{server.url}/late", timeout=0.2)) == "timeout"


@every_client
@pytest.mark.parametrize("path", ["/cut", "/reset"])
def test_a_connection_that_breaks(server: Server, sends: Sends, path: str) -> None:
    assert failure(sends, outgoing(server.url + path)) == "network"


def failure(sends: Sends, request: Outgoing) -> str:
    """Why no reply came. The client's own exception is the cause."""
    with pytest.raises(Lost) as caught:
        sends(request)
    cause = caught.value.__cause__
    assert isinstance(cause, Exception)
    assert not isinstance(cause, Lost)
    reason: str = caught.value.args[0]
    return reason


@pytest.mark.parametrize(
    ("error", "reason"),
    [(ConnectionRefusedError, "connect"), (TimeoutError, "timeout"), (ConnectionResetError, "network")],
)
def test_functions_that_send(error: type[OSError], reason: str) -> None:
    def fails(request: Outgoing) -> Answer:
        raise error

    async def fails_later(request: Outgoing) -> Answer:
        raise error

    now, later = sender(fails), sender(fails_later)
    assert not isinstance(now, Later)
    assert isinstance(later, Later)
    assert failure(now, outgoing("http://x")) == reason
    assert failure(lambda request: asyncio.run(run(later, request)), outgoing("http://x")) == reason


async def run(later: Later, request: Outgoing) -> Answer:
    return await later.send(request)


def test_a_kind_of_client_is_one_too() -> None:
    class Mine(requests.Session):
        pass

    with Mine() as session:
        assert not isinstance(sender(session), Later)


@pytest.mark.parametrize("client", [None, 3, "http://x", httpx, httpx.Client, requests, object()])
def test_what_is_no_client(client: Any) -> None:
    with pytest.raises(TypeError, match=r"^via\(\) takes an httpx\.Client"):
        sender(client)


def test_no_client_is_imported_that_nobody_uses(tmp_path: Path) -> None:
    code = """
import sys
from retaguarda import ShopControl
loja = ShopControl("http://127.0.0.1:9", senha="s", cod_filial=1, token="t", options={"attempts": 1})
def enviar(pedido):
    raise ConnectionRefusedError
try:
    loja.clientes.consultar(pagina=1).via(enviar)
except Exception as error:
    print(type(error).__name__)
print(*({"httpx", "requests", "aiohttp", "urllib3", "asyncio", "http"} & set(sys.modules)))
"""
    found = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["TransportError"]


def test_a_driver_is_a_dozen_lines() -> None:
    """What stands around each client, without its signature and blank lines."""
    from retaguarda import _drivers

    for name in ("of_httpx", "of_httpx_async", "of_requests", "of_aiohttp", "of_urllib"):
        lines = [line for line in inspect.getsource(getattr(_drivers, name)).splitlines() if line.strip()]
        assert len(lines) <= 24, name
