"""The wire cases of `tests/vectors`, as every host runs them."""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

DIRECTORY = Path(os.environ.get("RETAGUARDA_VECTORS") or Path(__file__).parents[2] / "tests" / "vectors")


@dataclass
class Case:
    """One case of a file."""

    file: str
    name: str
    do: str
    expect: Any
    why: str = ""
    operation: str = ""
    params: dict[str, Any] = field(default_factory=dict)
    body: str | None = None
    body_base64: str | None = None
    session: dict[str, Any] = field(default_factory=dict)
    now: int = 0
    options: dict[str, Any] = field(default_factory=dict)
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    system: str = ""
    secret: dict[str, Any] | None = None
    batches: list[str] = field(default_factory=list)
    password: str = ""
    method: str = ""
    timestamp: str = ""
    kind: str = ""
    text: str = ""
    strength: str = "strict"

    @property
    def content(self) -> bytes | None:
        """The bytes of the body, if there is one."""
        if self.body_base64 is not None:
            return base64.b64decode(self.body_base64)
        return None if self.body is None else self.body.encode()

    def __str__(self) -> str:
        return f"{self.file}: {self.name}"


def cases(*functions: str) -> list[Case]:
    """The cases of some functions."""
    found = [
        Case(file=path.stem, **case)
        for path in sorted(DIRECTORY.rglob("*.json"))
        for case in json.loads(path.read_bytes())["cases"]
    ]
    chosen = [case for case in found if case.do in functions]
    assert chosen, f"no cases of {functions} in {DIRECTORY}"
    return chosen


def bare(problems: list[dict[str, Any]], operation: str) -> list[dict[str, Any]]:
    """Problems as the vectors write them: without the operation, which stands in the case, and without the prose."""
    for problem in problems:
        assert isinstance(problem.pop("label"), str)
        assert problem.pop("given") != ""
        assert problem.pop("operation") == operation
        assert problem.pop("message")
    return problems


def native(text: str) -> Any:
    """The objects of Python that hold a body with every digit."""
    return json.loads(text, parse_float=Decimal)


def holds(expected: object, found: object) -> bool:
    """Whether objects of Python hold what stands in the JSON text of the expectation."""
    if isinstance(expected, dict):
        if not isinstance(found, dict) or list(expected) != list(found):
            return False
        return all(holds(value, found[key]) for key, value in expected.items())
    if isinstance(expected, list):
        return isinstance(found, list) and len(expected) == len(found) and all(map(holds, expected, found))
    if isinstance(found, datetime):
        return isinstance(expected, str) and found == moment(expected)
    if isinstance(found, date) and isinstance(expected, str) and "/" in expected:
        return found == datetime.strptime(expected, "%d/%m/%Y").date()
    if isinstance(found, (date, UUID)):
        return expected == str(found)
    if isinstance(found, Decimal):
        return str(expected) == str(found)
    if isinstance(found, int) and isinstance(expected, str):
        # What a double cannot hold.
        return abs(found) > 2**53 and expected == str(found)
    return type(expected) is type(found) and bool(expected == found)


def moment(text: str) -> datetime:
    """A date with time as the vendor writes it, cut to microseconds."""
    if "/" in text:
        return datetime.strptime(text, "%d/%m/%Y %H:%M:%S" if text.count(":") == 2 else "%d/%m/%Y %H:%M")
    head, point, tail = text.partition(".")
    digits = tail[: len(tail) - len(tail.lstrip("0123456789"))] if point else ""
    offset = tail[len(digits) :] if point else ""
    shortened = f"{head}.{digits[:6]:0<6}{offset}" if point else head
    return datetime.fromisoformat(shortened.replace("Z", "+00:00"))
