"""Problems of what you give, and notices about what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, and where. Of the value it holds what may be shown, personal ones masked."""

    operation: str
    """The operation's id: `shop_control.clientes.cadastrar`."""
    path: str
    """A JSON Pointer: `/body/nome`, `/query/datade`, `/session/token`; in a reply into the vendor's text, `/dados/0/nome`."""
    label: str
    """What people call the place: `Produtos 2 › Quantidade`. Empty where no table names it."""
    code: str
    """What is wrong, as a stable word. `retaguarda.engine.codes()` lists them all."""
    severity: str
    """`error` keeps a request from being built; `warning` and `notice` do not."""
    params: Mapping[str, Any]
    """What the message says, as data."""
    given: str | None
    """What was given, as far as it helps; personal values and secrets masked, unless the option `reveal` says otherwise."""
    message: str
    """The text for people."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


@dataclass(frozen=True)
class Change:
    """One thing that was changed of a record, so that it can be written back."""

    path: str
    """A JSON Pointer into the body that came of it: `/body/produto/lucroBruto`."""
    code: str
    """What was done, as a stable word. `retaguarda.engine.codes()` lists them all."""
    from_: Any
    """What stood there."""
    to: Any
    """What stands there now; `None` where it was left out."""
    params: Mapping[str, Any]
    """What the message says, as data."""
    message: str
    """The text for people."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def changes_of(items: Iterable[Mapping[str, Any]]) -> tuple[Change, ...]:
    """The changes that the engine tells as plain data: `from` is a word of Python's own."""
    return tuple(Change(from_=item["from"], **{key: item[key] for key in item if key != "from"}) for item in items)


def problems_of(items: Iterable[Mapping[str, Any]]) -> tuple[Problem, ...]:
    """The problems that the engine tells as plain data."""
    return tuple(Problem(**item) for item in items)
