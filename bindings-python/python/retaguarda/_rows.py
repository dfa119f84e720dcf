"""What flows over lists give: rows, or whole pages of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, Generic

from ._face import ListReply, Reply, Row_co
from ._options import Cursor
from ._run import Run


class Page(ListReply[Row_co], Generic[Row_co]):
    """A page of a list: its rows, and where to go on after it."""

    __slots__ = ("cursor", "page")

    page: int
    """Its number in this run, from 1 on."""
    cursor: Cursor | None
    """Where another run goes on after this page."""

    def __init__(self, rows: Sequence[Row_co], reply: Reply[Any], wanted: Mapping[str, Any]) -> None:
        super().__init__(rows, reply.notices, reply.raw, reply.end)
        self.page = wanted["page"]
        self.cursor = wanted.get("cursor")


class Rows(Iterator[Row_co]):
    """The rows of a list, page after page. It is an iterator: what it has given it does not give again."""

    __slots__ = ("_pages", "_rows", "_run")

    def __init__(self, run: Run[Page[Row_co]], pages: Iterator[Page[Row_co]]) -> None:
        self._run = run
        self._pages = self._used(pages)
        self._rows = (row for page in self._pages for row in page)

    def _used(self, pages: Iterator[Page[Row_co]]) -> Iterator[Page[Row_co]]:
        """A page is used up when the next one is asked for."""
        for page in pages:
            yield page
            self._run.cursor = page.cursor or self._run.cursor

    def __next__(self) -> Row_co:
        return next(self._rows)

    def paginas(self) -> Iterator[Page[Row_co]]:
        """The same as whole pages."""
        return self._pages

    @property
    def cursor(self) -> Cursor | None:
        """Where another run goes on: behind the last page whose rows were all used."""
        return self._run.cursor


class AsyncRows(AsyncIterator[Row_co]):
    """The rows of a list, for `async for`."""

    __slots__ = ("_pages", "_rows", "_run")

    def __init__(self, run: Run[Page[Row_co]], pages: AsyncIterator[Page[Row_co]]) -> None:
        self._run = run
        self._pages = self._used(pages)
        self._rows = (row async for page in self._pages for row in page)

    async def _used(self, pages: AsyncIterator[Page[Row_co]]) -> AsyncIterator[Page[Row_co]]:
        async for page in pages:
            yield page
            self._run.cursor = page.cursor or self._run.cursor

    async def __anext__(self) -> Row_co:
        return await anext(self._rows)

    def paginas(self) -> AsyncIterator[Page[Row_co]]:
        """The same as whole pages."""
        return self._pages

    @property
    def cursor(self) -> Cursor | None:
        """Where another run goes on: behind the last page whose rows were all used."""
        return self._run.cursor


class Changes(Rows[Row_co]):
    """The rows that are new, or other than at the last run. After the last of them, `cursor` is where the next run begins."""

    __slots__ = ()

    @property
    def removidos(self) -> Sequence[Any]:
        """The keys of rows that are there no longer, known after the last row; only where the whole list is read."""
        return self._run.removed


class AsyncChanges(AsyncRows[Row_co]):
    """The rows that are new, or other than at the last run. After the last of them, `cursor` is where the next run begins."""

    __slots__ = ()

    @property
    def removidos(self) -> Sequence[Any]:
        """The keys of rows that are there no longer, known after the last row; only where the whole list is read."""
        return self._run.removed
