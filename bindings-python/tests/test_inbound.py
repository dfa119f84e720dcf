"""What vendors send, taken by handlers: over WSGI by a real server, over ASGI by hand."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import queue
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from retaguarda import Egestor, inbound
from retaguarda.inbound import EgestorEvent, IsCollectorEvent, Received

SECRET: inbound.EgestorSecret = {"securityToken": "01a161daaaf265968c1f36a19ef8f4"}
FORM = (
    b"action=updated&codigo=1&date=2019-01-11+14%3A55%3A19&module=contatos"
    b"&securityToken=01a161daaaf265968c1f36a19ef8f4"
)
FORM_TYPE = "application/x-www-form-urlencoded"
NOTIFICATION = b'{"branchToken":"TOKEN","type":"inventory","id":1234}'


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def served(app: inbound.WSGI) -> Iterator[str]:
    with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


Answer = tuple[int, dict[str, str], bytes]


def post(url: str, body: bytes | None, headers: dict[str, str]) -> Answer:
    try:
        with urlopen(Request(url, data=body, headers=headers), timeout=30) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()


def by_asgi(app: inbound.ASGI, body: bytes, headers: dict[str, str], method: str = "POST", part: int = 7) -> Answer:
    """One call, the body in small parts."""
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    parts = [body[at : at + part] for at in range(0, len(body), part)] or [b""]
    messages = [
        {"type": "http.request", "body": one, "more_body": number < len(parts) - 1} for number, one in enumerate(parts)
    ]
    sent: list[Any] = []

    async def more() -> Any:
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    async def call() -> None:
        await app({"type": "http", "method": method, "headers": pairs}, more, send)

    asyncio.run(call())
    start, content = sent
    headers_sent = {name.decode(): value.decode() for name, value in start["headers"]}
    assert headers_sent["content-length"] == str(len(content["body"]))
    return start["status"], headers_sent, content["body"]


def test_a_webhook_by_wsgi() -> None:
    events: list[Received[EgestorEvent]] = []
    with served(inbound.wsgi("egestor", SECRET, events.append)) as url:
        status, headers, body = post(url, FORM, {"Content-Type": FORM_TYPE})
    assert (status, headers["Content-Type"], body) == (200, "text/plain", b"OK")
    (received,) = events
    assert received.event == {
        "system": "egestor",
        "type": "contatos.updated",
        "action": "updated",
        "codigo": 1,
        "date": datetime(2019, 1, 11, 14, 55, 19),
        "module": "contatos",
    }
    assert received.replay_key == "contatos/1/updated/2019-01-11 14:55:19"
    assert received.sender is None and received.notices == []


def test_a_notification_by_asgi() -> None:
    events: list[Received[IsCollectorEvent]] = []

    async def on_event(received: Received[IsCollectorEvent]) -> None:
        await asyncio.sleep(0)
        events.append(received)

    app = inbound.asgi("is_collector", {"bearer": "b", "branchToken": {"matriz": "X", "filial": "TOKEN"}}, on_event)
    headers = {"Content-Type": "application/json", "Authorization": "Bearer b"}
    status, answered, body = by_asgi(app, NOTIFICATION, headers)
    assert (status, answered["content-type"], body) == (200, "text/plain", b"OK")
    (received,) = events
    assert received.event == {"system": "is_collector", "type": "inventory", "id": 1234}
    assert received.sender == "filial" and received.replay_key is None


def call_wsgi(on_event: Callable[[Any], object], body: bytes, headers: dict[str, str]) -> Answer:
    with served(inbound.wsgi("egestor", SECRET, on_event)) as url:
        return post(url, body, headers)


def call_asgi(on_event: Callable[[Any], object], body: bytes, headers: dict[str, str]) -> Answer:
    return by_asgi(inbound.asgi("egestor", SECRET, on_event), body, headers, part=100_000)


@pytest.mark.parametrize("call", [call_wsgi, call_asgi])
def test_strangers_are_told_nothing(call: Callable[..., Answer], caplog: pytest.LogCaptureFixture) -> None:
    def never(received: object) -> None:
        raise AssertionError(received)

    for body, content_type, expected in [
        (FORM.replace(b"19ef8f4", b"19ef8f5"), FORM_TYPE, 401),
        (FORM.partition(b"&securityToken")[0], FORM_TYPE, 401),
        (FORM.replace(b"contatos", b"segredos"), FORM_TYPE, 400),
        (FORM, "text/xml", 415),
        (b"", "application/json", 400),
        (b"x" * 1_000_001, FORM_TYPE, 413),
    ]:
        status, _, answered = call(never, body, {"Content-Type": content_type})
        assert (status, answered) == (expected, b"")
    assert len([record for record in caplog.records if record.name == "retaguarda.inbound"]) == 6
    assert "01a161daaaf265968c1f36a19ef8f4" not in caplog.text and "ef8f5" not in caplog.text


@pytest.mark.parametrize("call", [call_wsgi, call_asgi])
def test_who_fails_is_sent_it_again(call: Callable[..., Answer], caplog: pytest.LogCaptureFixture) -> None:
    def fails(received: object) -> None:
        raise RuntimeError("the database is closed")

    assert call(fails, FORM, {"Content-Type": FORM_TYPE})[::2] == (500, b"")
    (record,) = [record for record in caplog.records if record.name == "retaguarda.inbound"]
    assert record.levelno == logging.ERROR and "the database is closed" in caplog.text


def test_only_post() -> None:
    with served(inbound.wsgi("egestor", SECRET, print)) as url:
        status, headers, _ = post(url, None, {})
    assert (status, headers["Allow"]) == (405, "POST")
    status, headers, _ = by_asgi(inbound.asgi("egestor", SECRET, print), b"", {}, method="GET")
    assert (status, headers["allow"]) == (405, "POST")


def test_who_hangs_up_is_not_answered() -> None:
    async def gone() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: object) -> None:
        raise AssertionError(message)

    async def call() -> None:
        await inbound.asgi("egestor", SECRET, print)({"type": "http", "method": "POST", "headers": []}, gone, send)

    asyncio.run(call())


@pytest.mark.parametrize("make", [inbound.wsgi, inbound.asgi])
def test_a_mistake_of_the_receiver_is_told_at_once(make: Any) -> None:
    for system, secret in [("uniplus", None), ("egestor", {}), ("egestor", {"bearer": "x"}), ("egestor", {"securityToken": None})]:
        with pytest.raises(ValueError, match="segredo"):
            make(system, secret, print)
    make("egestor", None, print)


def test_receive() -> None:
    body = json.dumps({"branchToken": "TOKEN", "type": "check", "id": 1})
    received = inbound.receive("is_collector", {}, body, {"branchToken": "TOKEN"})
    assert isinstance(received, Received) and received.event["id"] == 1
    refused = inbound.receive("is_collector", {}, body, {"branchToken": "OUTRO"}, "en")
    assert isinstance(refused, inbound.Refused)
    assert (refused.kind, refused.message, refused.reply["status"]) == ("wrong_secret", "it came with another secret", 401)


BINARY = os.environ.get("RETAGUARDA_SANDBOX")


@pytest.fixture(scope="module")
def addresses() -> Iterator[dict[str, str]]:
    assert BINARY is not None
    process = subprocess.Popen([BINARY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None and process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.wait(10)
        process.stdin.close()
        process.stdout.close()


def control(url: str, path: str, body: object) -> Any:
    status, _, answer = post(f"{url}/__sandbox/{path}", json.dumps(body).encode(), {"Content-Type": "application/json"})
    assert status == 200, answer
    return json.loads(answer)


PERSONAL_TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWJkb21pbmlvIjoidGVzdGUifQ==.c2Vn+cmVkby/0ZXN0ZQ=="


@pytest.mark.skipif(BINARY is None, reason="RETAGUARDA_SANDBOX names no sandbox")
@pytest.mark.parametrize("as_json", [False, True])
def test_a_change_in_the_sandbox_comes_in(addresses: dict[str, str], as_json: bool) -> None:
    def send(chamada: Any) -> Any:
        status, headers, body = post(chamada.url, chamada.body, chamada.headers)
        return chamada.parse(status, headers, body).data

    events: queue.Queue[Received[EgestorEvent]] = queue.Queue()
    # The key is known once the address is: the application asks for it when it is called.
    apps: list[inbound.WSGI] = []
    with served(lambda environ, start: apps[0](environ, start)) as url:
        loja = Egestor(url=addresses["egestor"] + "/api", personal_token=PERSONAL_TOKEN)
        loja = loja.com_token(send(loja.autenticacao.autenticar({})).access_token)
        webhook = send(loja.webhooks.cadastrar({"endpoint": url, "contatos": True, "enviarComoJson": as_json}))
        apps.append(inbound.wsgi("egestor", {"securityToken": webhook.securityToken}, events.put))
        contato = send(loja.contatos.cadastrar({"nome": "Ana", "tipo": ["cliente"]}))
        received = events.get(timeout=60)
        delivery = control(addresses["egestor"], "webhook", {"module": "Financeiros", "action": "updated", "codigo": 3})
    assert received.event["type"] == "contatos.created" and received.event["codigo"] == contato.codigo
    assert isinstance(received.event["date"], datetime) and received.notices == []
    assert delivery["tries"] == [200]
    (notice,) = events.get(timeout=60).notices
    assert notice["code"] == "read_as"


@pytest.mark.skipif(BINARY is None, reason="RETAGUARDA_SANDBOX names no sandbox")
def test_a_notification_of_the_sandbox_comes_in(addresses: dict[str, str]) -> None:
    events: list[Received[IsCollectorEvent]] = []
    app = inbound.wsgi("is_collector", {"bearer": "verificacao", "branchToken": "TOKEN-TESTE"}, events.append)
    with served(app) as url:
        notify = {"url": url, "type": "check", "id": 9999, "bearer": "verificacao"}
        answer = control(addresses["is_collector"], "notify", notify)
        assert answer == {"accepted": True, "status": 200, "content_type": "text/plain", "body": "OK"}
        refused = control(addresses["is_collector"], "notify", {**notify, "bearer": "outra"})
        assert (refused["accepted"], refused["status"], refused["body"]) == (False, 401, "")
    assert [received.event for received in events] == [{"system": "is_collector", "type": "check", "id": 9999}]
