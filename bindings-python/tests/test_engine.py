"""The engine interface beyond the wire cases."""

from __future__ import annotations

import inspect
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from retaguarda import ShopControl, engine

CUSTOMER = "shop_control.clientes.cadastrar"


def test_the_functions_of_the_interface() -> None:
    arguments = {name: list(inspect.signature(getattr(engine, name)).parameters) for name in engine.__all__}
    assert arguments == {
        "operations": [],
        "validate": ["operation", "params", "options"],
        "build": ["operation", "params", "session", "now", "options"],
        "parse": ["operation", "status", "headers", "body", "options", "shapes"],
        "flow_start": ["flow", "operation", "params", "session", "cursor", "options"],
        "flow_step": ["state", "session", "access", "now", "jitter"],
        "flow_feed": ["state", "access", "status", "headers", "body", "now"],
        "flow_fail": ["state", "access", "reason", "now"],
        "receive": ["system", "headers", "body", "secret", "options"],
        "repair": ["operation", "record", "options"],
        "sign": ["password", "method", "timestamp", "body"],
        "verify": ["password", "method", "timestamp", "body", "signature"],
        "check": ["kind", "text", "strength", "language"],
        "format": ["kind", "text"],
        "partial": ["kind", "text", "language"],
        "codes": [],
        "schema": ["operation"],
        "openapi": ["system"],
        "csv_write": ["operation", "head", "items", "options"],
        "csv_read": ["operation", "chunks", "options", "shapes"],
    }


def test_operations() -> None:
    operations = {operation["id"]: operation for operation in engine.operations()}
    assert len(operations) == 280
    assert operations[CUSTOMER]["method"] == "POST"
    assert operations[CUSTOMER]["safety"] == "unsafe"
    assert operations["shop_control.clientes.consultar"]["paging"]["parameter"] == "pagina"


def test_a_flow_as_plain_data() -> None:
    """What the faces do, by the functions that are the same in every language: state and access are texts."""
    session = {"url": "http://localhost", "serie": "S", "codFilial": 1, "senha": "s", "token": "t"}
    started = engine.flow_start("pages", "shop_control.clientes.consultar", {}, session, None, {"attempts": 1})
    assert (started["ok"], started["warnings"]) == (True, [])
    stepped = engine.flow_step(started["state"], session, "", 1_700_000_000.0, 0.5)
    action = stepped["action"]
    assert (action["do"], action["purpose"], action["attempt"]) == ("send", "page", 1)
    assert action["request"]["url"] == "http://localhost/clientes/1"
    assert action["request"]["body"] is None
    page = b'{"sucesso":true,"dados":[{"codigo":1},{"codigo":2}]}'
    fed = engine.flow_feed(stepped["state"], stepped["access"], 200, {}, page, 1_700_000_001.0)
    assert (fed["read"]["rows"], fed["read"]["page"], fed["progress"]["rows"]) == (2, 1, 2)
    cursor = fed["read"]["cursor"]
    stepped = engine.flow_step(fed["state"], session, fed["access"], 1_700_000_001.0, 0.5)
    failed = engine.flow_fail(stepped["state"], stepped["access"], "timeout", 1_700_000_031.0)
    error = engine.flow_step(failed["state"], session, failed["access"], 1_700_000_031.0, 0.5)["action"]["error"]
    assert (error["type"], error["reason"], error["cursor"]) == ("transport", "timeout", cursor)
    again = engine.flow_start("pages", "shop_control.clientes.consultar", {}, session, cursor)
    action = engine.flow_step(again["state"], session, failed["access"], 1_700_000_040.0, 0.5)["action"]
    assert action["request"]["url"] == "http://localhost/clientes/2"
    wrong = engine.flow_start("find", "shop_control.clientes.consultar", {}, session)
    assert [problem["code"] for problem in wrong["problems"]] == ["no_such_flow"]


def test_what_is_not_known() -> None:
    assert [problem["code"] for problem in engine.validate("nada", {})] == ["unknown_operation"]
    assert engine.build("nada", {}, {}, 0)["problems"][0]["code"] == "unknown_operation"
    assert engine.parse("nada", 200, {}, b"")["problems"][0]["code"] == "unknown_operation"
    assert engine.check("nada", "1")["problem"]["code"] == "invalid_option"
    assert engine.format("nada", "1") is None
    assert engine.schema("nada") is None
    assert engine.openapi("nada") is None


def test_descriptions() -> None:
    schema = engine.schema(CUSTOMER)
    assert schema is not None
    document = engine.openapi("shop_control")
    assert document is not None
    assert document["openapi"].startswith("3.1")


def test_options_that_are_none() -> None:
    wrong = {"language": "fr", "nada": 1}
    assert {problem["code"] for problem in engine.validate(CUSTOMER, {}, wrong)} == {"invalid_option"}
    assert engine.build(CUSTOMER, {}, {}, 0, wrong)["ok"] is False
    assert engine.parse(CUSTOMER, 200, {}, b"", wrong)["ok"] is False


def test_a_verdict_alone() -> None:
    """What a reply says, without its objects."""
    operation = "shop_control.clientes.consultar"
    rows = b'{"codigo":1,"nome":"Ana","novo":1},' * 5_000
    for body in (b'{"sucesso":true,"dados":[{"codigo":1,"novo":1}]}', b'{"sucesso":true,"dados":[' + rows + b"{}]}", b"<html>"):
        whole = engine.parse(operation, 200, {}, body)
        verdict = engine.parse(operation, 200, {}, body, {"view": "verdict"})
        whole.pop("data", None)
        assert verdict == whole
    assert engine.parse(operation, 200, {}, b"", {"view": "x"})["problems"][0]["code"] == "invalid_option"
    loja = ShopControl("http://x", cod_filial=1, senha="s", token="t", options={"view": "verdict"})
    assert loja.clientes.detalhar(codigo=1).parse(200, {}, b'{"sucesso":true,"dados":{}}').data is None


def test_a_signature_takes_nothing_text_or_bytes() -> None:
    empty = engine.sign("senha", "GET", "1552937756")
    assert empty == "dUi3cbBAodIQu6x9QrYKWGlp6QHONwfWAptPXz0tNxU="
    assert engine.sign("senha", "get", "1552937756", b"") == empty == engine.sign("senha", "get", "1552937756", "")
    assert engine.sign("senha", "post", "1", "é") == engine.sign("senha", "post", "1", "é".encode())
    assert not engine.verify("senha", "get", "1552937756", None, "!")


def test_a_body_of_bytes_alone_is_read_like_any_other() -> None:
    body = b'{"nome":"' + b"x" * 70_000 + b'"}'
    alone = engine.validate(CUSTOMER, {"body": body})
    assert alone == engine.validate(CUSTOMER, {"body": body.decode()}) == engine.validate(CUSTOMER, {"body": body, "path": {}})
    assert [problem["code"] for problem in alone] == ["text_too_long", "required", "required"]


@pytest.mark.skipif(not getattr(sys, "_is_gil_enabled", lambda: True)(), reason="no lock to hold")
def test_others_run_while_much_is_signed() -> None:
    """A thread that only counts comes to its turn while a big body is being signed."""
    body = b"x" * 100_000_000
    counted = 0
    done = threading.Event()

    def count() -> None:
        nonlocal counted
        while not done.is_set():
            counted += 1
            time.sleep(0)

    counter = threading.Thread(target=count)
    counter.start()
    before = counted
    engine.sign("senha", "post", "1", body)
    during = counted - before
    done.set()
    counter.join()
    assert during > 10


def test_many_threads_at_once() -> None:
    loja = ShopControl("http://localhost:60500", cod_filial=1, senha="s", token="t")
    reply = b'{"sucesso":true,"dados":[{"codigo":1,"nome":"Ana"}]}'

    def work(number: int) -> str | None:
        chamada = loja.clientes.consultar(pagina=number)
        assert chamada.url.endswith(f"/{number}")
        return chamada.parse(200, {}, reply)[0].nome

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(1, 500))) == {"Ana"}


def test_nothing_is_kept(loja: ShopControl) -> None:
    """Reference counts come back to where they were."""
    reply = b'{"sucesso":true,"dados":[{"codigo":1,"nome":"Ana","cep":"1","contatos":[{"nome":"Bia"}],"x":1.5}]}'
    body = {"nome": "Ana", "tipo": "C", "fisicaJuridica": "F", "contatos": [{"nome": "Bia"}]}

    def work() -> None:
        loja.clientes.consultar(pagina=1).parse(200, {}, reply)
        engine.validate(CUSTOMER, {"body": body})
        engine.validate(CUSTOMER, {"body": {"x": float("nan"), "y": object()}})

    assert blocks(work, 50) < 60


def blocks(work: Callable[[], None], times: int) -> int:
    """How many more blocks of memory live after so many passes."""
    for _ in range(5):
        work()
    before = sys.getallocatedblocks()
    for _ in range(times):
        work()
    return sys.getallocatedblocks() - before


def test_a_message_can_be_in_words_of_ones_own_and_shows_no_more_of_a_person_than_is_asked_for() -> None:
    def told(code: str, options: dict[str, Any]) -> dict[str, Any]:
        found = engine.validate("shop_control.clientes.cadastrar", {"body": {"cpfCnpj": "160.257.170-88"}}, options)
        return next(problem for problem in found if problem["code"] == code)

    assert told("required", {"texts": {"required": "Informe {label}."}})["message"] == "Informe Nome."
    assert told("identifier_check_digits", {})["given"] == "***.***.***-88"
    assert told("identifier_check_digits", {"reveal": True})["given"] == "160.257.170-88"
