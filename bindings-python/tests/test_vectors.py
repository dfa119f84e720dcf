"""Every wire case, on the engine interface: with bodies as text, and as objects of Python where they can hold them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

import pytest

from retaguarda import Problem, ProblemsError, _csv, engine

from .vectors import Case, bare, cases, holds, native


def run_build(case: Case, body: object) -> dict[str, Any]:
    # Filters go in the order in which they are given; the cases give them by the alphabet.
    params: dict[str, Any] = {part: dict(sorted(given.items())) for part, given in case.params.items()}
    if body is not None:
        params["body"] = body
    answer = engine.build(case.operation, params, case.session, case.now, case.options)
    if answer["ok"]:
        answer["warnings"] = bare(answer["warnings"], case.operation)
        sent = answer["request"].pop("body")
        if sent is not None:
            answer["request"]["body"] = sent.decode()
    else:
        answer["problems"] = in_order(bare(answer["problems"], case.operation))
    return answer


def in_order(problems: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Problems come in the order of what is given, which differs where the body is given with the rest."""
    return sorted(problems, key=lambda problem: (problem["path"], problem["code"]))


def expected(case: Case) -> dict[str, Any]:
    expect: dict[str, Any] = case.expect
    return {**expect, "problems": in_order(expect["problems"])} if "problems" in expect else expect


@pytest.mark.parametrize("case", cases("build"), ids=str)
def test_build(case: Case) -> None:
    assert run_build(case, case.content) == expected(case)


@pytest.mark.parametrize("case", cases("build"), ids=str)
def test_build_of_text(case: Case) -> None:
    assert run_build(case, case.body) == expected(case)


def is_native(case: Case) -> bool:
    """Whether objects of Python hold the same as the text: it is JSON, without doubled keys and not too deep."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len({key for key, _ in pairs}) == len(pairs)
        return dict(pairs)

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    of_the_text = {"json_lone_surrogate", "too_deep"}
    if case.body is None or of_the_text & {problem["code"] for problem in case.expect.get("problems", [])}:
        return False
    try:
        return isinstance(json.loads(case.body, object_pairs_hook=unique, parse_constant=refuse), (dict, list))
    except (ValueError, AssertionError):
        return False


@pytest.mark.parametrize("case", [case for case in cases("build") if is_native(case)], ids=str)
def test_build_of_objects(case: Case) -> None:
    assert case.body is not None
    assert run_build(case, native(case.body)) == expected(case)


@pytest.mark.parametrize("case", cases("validate"), ids=str)
def test_validate(case: Case) -> None:
    params = case.params if case.content is None else {**case.params, "body": case.content}
    assert bare(engine.validate(case.operation, params, case.options), case.operation) == case.expect


def only_ours(expect: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
    """Python holds every digit of a number, where a double does not, and no seventh decimal of a second."""
    told = {notice["code"] for notice in expect["notices"]}
    if "time_cut" not in told:
        cut = [notice for notice in answer["notices"] if notice["code"] == "time_cut"]
        answer["notices"] = [notice for notice in answer["notices"] if notice not in cut]
    ours = [notice for notice in expect["notices"] if notice["code"] != "number_as_text"]
    return {**expect, "notices": ours}


@pytest.mark.parametrize("case", cases("parse"), ids=str)
def test_parse(case: Case) -> None:
    content = case.content or b""
    answer = engine.parse(case.operation, case.status, case.headers, content, case.options)
    assert answer.pop("raw") == {"status": case.status, "headers": case.headers, "content": content}
    answer["notices"] = bare(answer["notices"], case.operation)
    expect = only_ours(case.expect, answer)
    if "bytes" in expect:
        assert answer.pop("data") == content
    elif expect["ok"]:
        assert holds(native(expect.pop("data")), answer.pop("data"))
    assert answer == expect


@pytest.mark.parametrize("case", cases("receive"), ids=str)
def test_receive(case: Case) -> None:
    answer = engine.receive(case.system, case.headers, case.content, case.secret, case.options)
    if answer["ok"]:
        answer["notices"] = bare(answer["notices"], case.system)
        assert holds(native(case.expect["event"]), answer.pop("event"))
    else:
        assert answer["refusal"].pop("message")
        answer["refusal"]["problems"] = bare(answer["refusal"]["problems"], case.system)
    assert answer == {key: value for key, value in case.expect.items() if key != "event"}


def run_repair(case: Case, record: object) -> None:
    answer = engine.repair(case.operation, record, case.options)
    expect = case.expect
    assert answer.pop("ok") == expect["ok"]
    assert holds(native(expect["body"]), answer.pop("body"))
    changes = answer.pop("changes")
    assert len(changes) == len(expect["changes"])
    for change, told in zip(changes, expect["changes"], strict=True):
        assert change.pop("message")
        assert holds(native(told["from"]), change.pop("from"))
        assert holds(native(told["to"]), change.pop("to"))
        assert change == {key: told[key] for key in change}
    assert bare(answer.pop("problems"), case.operation) == expect["problems"]
    assert not answer


@pytest.mark.parametrize("case", cases("repair"), ids=str)
def test_repair(case: Case) -> None:
    run_repair(case, case.content)
    run_repair(case, case.body)


@pytest.mark.parametrize("case", [case for case in cases("repair") if is_native(case)], ids=str)
def test_repair_of_objects(case: Case) -> None:
    assert case.body is not None
    run_repair(case, native(case.body))


@pytest.mark.parametrize("case", cases("sign"), ids=str)
def test_sign(case: Case) -> None:
    signature = engine.sign(case.password, case.method, case.timestamp, case.content)
    assert signature == case.expect
    assert engine.verify(case.password, case.method, case.timestamp, case.content, signature)
    assert not engine.verify(case.password + "x", case.method, case.timestamp, case.content, signature)


def told(problems: Iterable[Problem], operation: str) -> list[dict[str, Any]]:
    return bare([asdict(problem) for problem in problems], operation)


def write(case: Case, head: object, items: Iterable[object]) -> dict[str, Any]:
    """The file, and its warnings; or the problems, whose warnings the vectors leave where they were met."""
    file = engine.csv_write(case.operation, head, items, case.options)
    try:
        content = b"".join(file)
    except ProblemsError as error:
        return {"ok": False, "problems": told(error.problems, case.operation)}
    return {"ok": True, "file": content.decode(), "problems": told(file.warnings, case.operation)}


def batches_of(case: Case) -> list[object]:
    return [item for batch in case.batches for item in native(batch)]


@pytest.mark.parametrize(
    "case", [case for case in cases("csv_write") if all(batch.startswith("[") for batch in case.batches)], ids=str
)
def test_csv_write(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    assert case.body is not None
    for batch in (1, 2, 500):
        monkeypatch.setattr(_csv, "BATCH", batch)
        assert write(case, native(case.body), batches_of(case)) == case.expect


@pytest.mark.parametrize("case", cases("csv_read"), ids=str)
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_csv_read(case: Case, size: int) -> None:
    content = case.content or b""
    chunks = [content[at : at + size] for at in range(0, len(content), size)]
    rows = engine.csv_read(case.operation, chunks, case.options)
    try:
        found = list(rows)
    except ProblemsError as error:
        assert {"ok": False, "problems": told(error.problems, case.operation)} == case.expect
        return
    assert told(rows.notices, case.operation) == case.expect["notices"]
    assert holds(native(case.expect["rows"]), found)
    head = native(case.expect["head"])
    assert rows.head is head is None or holds(head, rows.head)


def codes(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer about an identifier as the vectors write it: of a problem, its code and what is said of a length."""
    answer.pop("ok", None)
    for key in ("problem", "warning"):
        if (told := answer.pop(key, None)) is not None:
            answer[key] = told["code"]
            if "expected" in told["params"]:
                answer["length"] = f"{told['params']['found']} of {told['params']['expected']}"
    return answer


@pytest.mark.parametrize("case", cases("check"), ids=str)
def test_check(case: Case) -> None:
    assert codes(engine.check(case.kind, case.text, case.strength)) == case.expect


@pytest.mark.parametrize("case", cases("format"), ids=str)
def test_format(case: Case) -> None:
    assert engine.format(case.kind, case.text) == case.expect


@pytest.mark.parametrize("case", cases("partial"), ids=str)
def test_partial(case: Case) -> None:
    assert codes(engine.partial(case.kind, case.text)) == case.expect
