"""Files of lines, piece by piece: neither what is written nor what is read is ever held whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Generic, TypeVar, cast

from ._engine import CsvReader, CsvWriter, Options, Shapes
from .errors import ProblemsError
from .problems import Problem, problems_of

Row_co = TypeVar("Row_co", covariant=True)

BATCH = 500
"""How many items are written at a time."""
PIECE = 64 * 1024
"""How many bytes are read at a time."""


class CsvFile(Iterator[bytes]):
    """A file while it is written: an iterator of its bytes."""

    __slots__ = ("_pieces", "warnings")

    warnings: list[Problem]
    """What somebody should look at, as far as it was met."""

    def __init__(
        self,
        operation: str,
        head: Any,
        items: Iterable[Any],
        options: Mapping[str, Any] | Options | None,
    ) -> None:
        self.warnings = []
        self._pieces = self._write(CsvWriter(operation, options), head, iter(items))

    def __next__(self) -> bytes:
        return next(self._pieces)

    def _write(self, writer: CsvWriter, head: Any, items: Iterator[Any]) -> Iterator[bytes]:
        errors: list[Problem] = []
        content, told = writer.begin(head)
        self._keep(told, errors)
        if content:
            yield content
        while batch := list(islice(items, BATCH)):
            content, told = writer.write(batch)
            self._keep(told, errors)
            if content and not errors:
                yield content
        self._keep(writer.finish(), errors)
        if errors:
            raise ProblemsError(tuple(errors))

    def _keep(self, told: list[dict[str, Any]], errors: list[Problem]) -> None:
        for problem in problems_of(told):
            (errors if problem.severity == "error" else self.warnings).append(problem)


class CsvRows(Iterator[Row_co], Generic[Row_co]):
    """A file while it is read: an iterator of its rows."""

    __slots__ = ("_reader", "_rows", "_shapes", "notices")

    notices: list[Problem]
    """Where the file deviates from what is documented, as far as it was read. Its rows are numbered from 0."""

    def __init__(
        self,
        operation: str,
        chunks: bytes | str | Iterable[bytes | str],
        options: Mapping[str, Any] | Options | None,
        shapes: Shapes | None,
    ) -> None:
        self.notices = []
        self._reader = CsvReader(operation, options)
        self._shapes = shapes
        self._rows = self._read([chunks] if isinstance(chunks, (bytes, str)) else chunks)

    @property
    def head(self) -> Any:
        """The values around the list, as the first line has them: `None` before it was read, and where there are none."""
        return self._reader.head(self._shapes)

    def __next__(self) -> Row_co:
        return next(self._rows)

    def _read(self, chunks: Iterable[bytes | str]) -> Iterator[Row_co]:
        for chunk in chunks:
            whole = chunk.encode() if isinstance(chunk, str) else chunk
            for at in range(0, len(whole), PIECE):
                yield from self._step(whole[at : at + PIECE], last=False)
        yield from self._step(b"", last=True)

    def _step(self, content: bytes, *, last: bool) -> Iterable[Row_co]:
        rows, told = self._reader.read(content, last, self._shapes)
        if rows is None:
            raise ProblemsError(problems_of(told))
        self.notices.extend(problems_of(told))
        return cast("Iterable[Row_co]", rows)


def csv_write(
    operation: str,
    head: Any,
    items: Iterable[Any],
    options: Mapping[str, Any] | Options | None = None,
) -> CsvFile:
    """Writes the file of an operation that sends one: `head` is what stands around its list, `items` the list.

    Gives the bytes piece by piece, and checks each item. From the first error on nothing more is given, but all that
    comes is still checked; in the end a `ProblemsError` tells all that is wrong, each with the number of its item.
    Throw the file away then.
    """
    return CsvFile(operation, head, items, options)


def csv_read(
    operation: str,
    chunks: bytes | str | Iterable[bytes | str],
    options: Mapping[str, Any] | Options | None = None,
    *,
    shapes: Shapes | None = None,
) -> CsvRows[Any]:
    """Reads the rows of a file: that of an operation that sends one, or of a reply that is one.

    The pieces may be cut anywhere. Every deviation is a notice; a `ProblemsError` is raised where the file is none, or
    ends too early.
    """
    return CsvRows(operation, chunks, options, shapes)
