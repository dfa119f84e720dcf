"""Files of lines, beyond the wire cases: objects of Python, and how much of a file is held at a time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from retaguarda import IsCollector, ProblemsError, Record, _csv, engine
from retaguarda.is_collector import RegistroDoInventario

DAY = "estoque_ai.movimentos.cadastrar.csv"
FILE = "is_collector.inventarios.baixar.arquivo"
HEAD = {"cnpj": "11222333000181", "dtMovimento": date(2024, 1, 1)}


def movement(**changed: object) -> dict[str, object]:
    return {
        "codigoProduto": "000001",
        "gtin": "7894900027013",
        "nomeProduto": "COCA COLA ORIGINAL 2L",
        "qtdVendida": Decimal("10"),
        "precoVenda": 9.9,
        "qtdEstoque": -1,
        "acertoEstoque": "0.5",
        "reposicaoEstoque": 0,
        **changed,
    }


def test_objects_of_python_are_written_and_read() -> None:
    content = b"".join(engine.csv_write(DAY, HEAD, [movement()]))
    line = "11222333000181;2024-01-01;000001;7894900027013;COCA COLA ORIGINAL 2L;10.00;;9.90;;-1.00;0.50;0.00;;;;"
    assert content.decode().splitlines()[1:] == [line]
    rows = engine.csv_read(DAY, content)
    unread = rows.head
    assert unread is None
    (row,) = rows
    assert rows.head == HEAD
    assert (row["qtdVendida"], row["precoVenda"], row["precoCusto"]) == (Decimal("10.00"), Decimal("9.90"), None)
    assert b"".join(engine.csv_write(DAY, rows.head, [row])) == content


def test_no_more_is_asked_for_than_is_written_next() -> None:
    taken = 0

    def items() -> Iterator[dict[str, object]]:
        nonlocal taken
        for _ in range(10 * _csv.BATCH):
            taken += 1
            yield movement()

    sizes = []
    for number, piece in enumerate(engine.csv_write(DAY, HEAD, items())):
        assert taken == number * _csv.BATCH
        sizes.append(len(piece))
    assert len(sizes) == 11
    assert max(sizes) < _csv.BATCH * 150


def test_no_more_is_read_than_is_asked_for() -> None:
    content = b"".join(engine.csv_write(DAY, HEAD, [movement() for _ in range(5_000)]))
    given = 0

    def chunks() -> Iterator[bytes]:
        nonlocal given
        for at in range(0, len(content), 1_000):
            given += 1
            yield content[at : at + 1_000]

    number = 0
    for _ in engine.csv_read(DAY, chunks()):
        number += 1
        # What was given by now, in rows: a piece and a line more than was asked for, at most.
        assert (given - 2) * 1_000 < number * len(content) / 5_000
    assert number == 5_000


def test_all_problems_of_all_batches_are_raised_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_csv, "BATCH", 2)
    items = [movement(), movement(), movement(nomeProduto="a;b"), movement(), movement(qtdVendida=float("nan"))]
    pieces: list[bytes] = []
    with pytest.raises(ProblemsError) as raised:
        pieces.extend(engine.csv_write(DAY, HEAD, items))
    told = [(problem.path, problem.code) for problem in raised.value.problems]
    assert told == [
        ("/body/movimentos/2/nomeProduto", "text_forbidden"),
        ("/body/movimentos/4/qtdVendida", "not_finite"),
    ]
    assert all(problem.operation == DAY for problem in raised.value.problems)
    assert b"".join(pieces).count(b"\n") == 3


def test_what_the_items_themselves_raise_is_raised() -> None:
    def items() -> Iterator[dict[str, object]]:
        yield movement()
        raise LookupError("the shop's own")

    with pytest.raises(LookupError, match="the shop's own"):
        list(engine.csv_write(DAY, HEAD, items()))


def test_operations_without_a_file() -> None:
    for pieces in (engine.csv_write(FILE, {}, []), engine.csv_read("shop_control.clientes.consultar", [])):
        with pytest.raises(ProblemsError) as raised:
            list(pieces)
        assert [problem.code for problem in raised.value.problems] == ["unknown_operation"]


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("text/csv", b"CODE;QTY;EXTRAINFO;COUNTDATE\n00003;30.0000;;2021-10-04 10:00:00\n"),
        ("text/plain", b"CODE\tQTY\tEXTRAINFO\tCOUNTDATE\r\n00003\t30.0000\t\t2021-10-04 10:00:00"),
        ("application/json", b'[{"CODE":3e0,"QTY":"30.0000","EXTRAINFO":null,"COUNTDATE":"2021-10-04 10:00:00"}]'),
    ],
)
def test_an_inventory_is_a_list_of_records_in_every_form(content_type: str, content: bytes) -> None:
    call = IsCollector(token="t").inventarios.baixar_arquivo(arquivo="x.txt")
    reply = call.parse(200, {"Content-Type": content_type}, content)
    row: RegistroDoInventario = reply[0]
    assert row.CODE.lstrip("0") == "3"
    assert (row.QTY, row.EXTRAINFO, row.COUNTDATE) == (Decimal("30.0000"), None, datetime(2021, 10, 4, 10))
    assert (row.AREA, row.QTYTOTAL, reply.notices) == (None, None, ())
    rows: Any = engine.csv_read(FILE, content)
    assert list(rows) == [row.to_dict()]
    assert isinstance(row, Record)
