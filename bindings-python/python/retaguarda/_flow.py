"""Flows: whole conversations with a vendor. The engine leads them; here is what a program has of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, Literal, NoReturn, TypeVar

from ._clock import LoopClock, SystemClock
from ._drivers import Later, drive, drive_async, sender
from ._engine import Flow as Start
from ._face import Core, Later_co, Now_co, Reply, Sendable
from ._options import Cursor, OnProgress, Options, read_options
from ._rows import AsyncChanges, AsyncRows, Changes, Page, Rows
from ._run import Item, Run
from .problems import Problem, problems_of

T = TypeVar("T")
Row = TypeVar("Row")

FlowName = Literal["call", "pages", "sync", "follow", "batches", "find"]


class Flow(Sendable[Now_co, Later_co], Generic[Item, Now_co, Later_co]):
    """A whole conversation, checked and ready. Nothing is sent before `via`, and each `via` begins anew."""

    __slots__ = ("_core", "_cursor", "_language", "_operation", "_options", "_start")

    _name: ClassVar[FlowName]

    def __init__(
        self,
        core: Core,
        operation: str,
        params: Mapping[str, Any],
        options: Options | None,
        cursor: Cursor | None = None,
        *,
        start: Start | None = None,
    ) -> None:
        chosen = core.chosen(options)
        self._core = core
        self._operation = operation
        self._cursor = cursor
        self._start = start or core.start(self._name, operation, params, options, cursor)
        self._options = read_options(chosen)
        self._language: str = chosen.get("language") or "pt-BR"

    @property
    def operation(self) -> str:
        """The operation's id."""
        return self._operation

    @property
    def warnings(self) -> Sequence[Problem]:
        """What somebody should look at before it is sent."""
        return problems_of(self._start.warnings)

    def _item(self, wanted: Mapping[str, Any], reply: Reply[Any]) -> Item:
        """What is handed out of a reply."""
        raise NotImplementedError

    def _now(self, run: Run[Item], items: Iterator[Item]) -> Now_co:
        """What a client gives whose caller waits."""
        raise NotImplementedError

    def _later(self, run: Run[Item], items: AsyncIterator[Item]) -> Later_co:
        """What a client gives whose caller awaits."""
        raise NotImplementedError

    def _drive(
        self, client: Any, clock: Any, on_progress: OnProgress | None, timeout: float | None
    ) -> Now_co | Later_co:
        run = Run(self._core, self._start.copy(), self._options, self._language, self._item, on_progress, timeout)
        run.cursor = self._cursor
        send = sender(client)
        if isinstance(send, Later):
            return self._later(run, drive_async(run, send.send, clock or LoopClock()))
        return self._now(run, drive(run, send, clock or SystemClock()))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._operation}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a flow holds its client: it is neither copied nor pickled")


# Lists


class Listing(Flow[Page[Row], Now_co, Later_co], Generic[Row, Now_co, Later_co]):
    """A flow over a list."""

    __slots__ = ("_member",)

    def __init__(
        self,
        core: Core,
        operation: str,
        params: Mapping[str, Any],
        options: Options | None,
        cursor: Cursor | None,
        member: str | None = None,
    ) -> None:
        super().__init__(core, operation, params, options, cursor)
        self._member = member

    def _item(self, wanted: Mapping[str, Any], reply: Reply[Any]) -> Page[Row]:
        return Page(rows_of(reply.data, self._member, wanted), reply, wanted)


def rows_of(data: Any, member: str | None, wanted: Mapping[str, Any]) -> Sequence[Any]:
    """The rows of a reply but those that are to be skipped."""
    rows = data if member is None or data is None else data[member]
    skip = frozenset(wanted["skip"])
    return tuple(row for place, row in enumerate(rows or ()) if place not in skip) if skip else rows or ()


class ListFlow(Listing[Row, Rows[Row], AsyncRows[Row]], Generic[Row]):
    """All rows of a list."""

    __slots__ = ()

    _name = "pages"

    def _now(self, run: Run[Page[Row]], items: Iterator[Page[Row]]) -> Rows[Row]:
        return Rows(run, items)

    def _later(self, run: Run[Page[Row]], items: AsyncIterator[Page[Row]]) -> AsyncRows[Row]:
        return AsyncRows(run, items)


class ChangesFlow(Listing[Row, Changes[Row], AsyncChanges[Row]], Generic[Row]):
    """The rows of a list that changed."""

    __slots__ = ()

    _name = "sync"

    def _now(self, run: Run[Page[Row]], items: Iterator[Page[Row]]) -> Changes[Row]:
        return Changes(run, items)

    def _later(self, run: Run[Page[Row]], items: AsyncIterator[Page[Row]]) -> AsyncChanges[Row]:
        return AsyncChanges(run, items)


# Values


class ValueFlow(Flow[Item, T, Awaitable[T]], Generic[Item, T]):
    """A flow with one value at its end."""

    __slots__ = ()

    def _now(self, run: Run[Item], items: Iterator[Item]) -> T:
        return self._value(list(items))

    async def _later(self, run: Run[Item], items: AsyncIterator[Item]) -> T:
        return self._value([item async for item in items])

    def _value(self, items: Sequence[Item]) -> T:
        """What comes of all that was read."""
        raise NotImplementedError


class AnswerFlow(ValueFlow[Reply[T], Reply[T]], Generic[T]):
    """Something is sent, and followed until it has been worked off: the last reply."""

    __slots__ = ()

    _name: ClassVar[FlowName] = "follow"

    def _item(self, wanted: Mapping[str, Any], reply: Reply[Any]) -> Reply[T]:
        return reply

    def _value(self, items: Sequence[Reply[T]]) -> Reply[T]:
        return items[-1]


class CallFlow(AnswerFlow[Any]):
    """One call, with all that it takes to get it through."""

    __slots__ = ("_made",)

    _name = "call"

    def __init__(
        self,
        core: Core,
        operation: str,
        options: Options | None,
        start: Start,
        made: Callable[[Reply[Any]], Reply[Any]],
    ) -> None:
        super().__init__(core, operation, {}, options, start=start)
        self._made = made

    def _item(self, wanted: Mapping[str, Any], reply: Reply[Any]) -> Reply[Any]:
        return self._made(reply)


class PartsFlow(ValueFlow[Reply[T], Sequence[Reply[T]]], Generic[T]):
    """A list is sent in parts: the reply to each."""

    __slots__ = ()

    _name = "batches"

    def _item(self, wanted: Mapping[str, Any], reply: Reply[Any]) -> Reply[T]:
        return reply

    def _value(self, items: Sequence[Reply[T]]) -> Sequence[Reply[T]]:
        return tuple(items)


class SearchFlow(ValueFlow[Sequence[Row], Sequence[Row]], Generic[Row]):
    """Looks for what may have been carried out: the rows that match."""

    __slots__ = ()

    _name = "find"

    def _item(self, wanted: Mapping[str, Any], reply: Reply[Any]) -> Sequence[Row]:
        return rows_of(reply.data, None, wanted)

    def _value(self, items: Sequence[Sequence[Row]]) -> Sequence[Row]:
        return tuple(row for rows in items for row in rows)
