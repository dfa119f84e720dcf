"""What goes wrong: with what you give (`ProblemsError`), or at the vendor's (`VendorError`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .problems import Problem


class Headers(Mapping[str, str]):
    """Headers of a reply, found by their names in any case."""

    __slots__ = ("_headers",)

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = {name.lower(): (name, value) for name, value in headers.items()}

    def __getitem__(self, name: str) -> str:
        return self._headers[name.lower()][1]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._headers.values())

    def __len__(self) -> int:
        return len(self._headers)

    def __repr__(self) -> str:
        return f"<Headers {list(self)}>"


@dataclass(frozen=True, repr=False)
class Raw:
    """A reply as it came."""

    status: int
    """HTTP's status."""
    headers: Headers
    """The headers."""
    content: bytes
    """The bytes of the body."""

    def __repr__(self) -> str:
        return f"<Raw {self.status}, {len(self.content)} bytes>"


class RetaguardaError(Exception):
    """Every error of this package."""


class ProblemsError(RetaguardaError, ValueError):
    """The request was not built: `problems` tells everything that is wrong with it."""

    problems: Sequence[Problem]

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        operation = next((problem.operation for problem in self.problems if problem.operation), "")
        lines = [str(problem) for problem in self.problems]
        return "\n  ".join([f"{operation}:", *lines]) if operation else "\n".join(lines)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {[f'{problem.path} {problem.code}' for problem in self.problems]}>"


class VendorError(RetaguardaError):
    """The vendor refused, or answered nothing that can be read. Each kind has a class of its own."""

    operation: str
    """The operation's id."""
    kind: str
    """What kind of failure: the same words for every vendor."""
    code: str | None
    """The vendor's word for it."""
    message: str | None
    """The vendor's message."""
    detail: str | None
    """A second word of the vendor's, where there is one."""
    status: int
    """The status: the vendor's own where there is one, else HTTP's."""
    retryable: bool
    """Whether the same may go through later. What may be sent twice is another question: see the operation's safety."""
    data: Any
    """What the vendor sent all the same, as plain data."""
    notices: Sequence[Problem]
    """Where the reply deviates from what is documented."""
    raw: Raw
    """The reply as it came."""

    def __init__(self, operation: str, error: Mapping[str, Any], notices: Sequence[Problem], raw: Raw) -> None:
        super().__init__(operation, error, notices, raw)
        self.operation = operation
        self.kind = error["kind"]
        self.code = error["code"]
        self.message = error["message"]
        self.detail = error["detail"]
        self.status = error["status"]
        self.retryable = error["retryable"]
        self.data = error["data"]
        self.notices = notices
        self.raw = raw

    def __str__(self) -> str:
        head = f"{self.operation}: {self.kind}, status {self.status}"
        return ": ".join([head, *(part for part in (self.code, self.message) if part)])

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


class AuthenticationError(VendorError):
    """Who asks is not known, or no longer: log in again."""


class PermissionDeniedError(VendorError):
    """Who asks may not do this."""


class LicenseError(VendorError):
    """The licence has run out, or lacks this."""


class InvalidError(VendorError):
    """The vendor finds the request wrong."""


class NotFoundError(VendorError):
    """It is not there."""


class ConflictError(VendorError):
    """It is there already."""


class GoneError(VendorError):
    """It was there, and is not any more."""


class RateLimitedError(VendorError):
    """Too many requests."""


class MaintenanceError(VendorError):
    """Closed for maintenance."""


class ServerError(VendorError):
    """The server failed."""


class UnreadableError(VendorError):
    """Nothing that can be read as an answer of this vendor."""


BY_KIND: Mapping[str, type[VendorError]] = {
    "authentication": AuthenticationError,
    "permission": PermissionDeniedError,
    "license": LicenseError,
    "invalid": InvalidError,
    "not_found": NotFoundError,
    "conflict": ConflictError,
    "gone": GoneError,
    "rate_limited": RateLimitedError,
    "maintenance": MaintenanceError,
    "server": ServerError,
    "unreadable": UnreadableError,
}
"""The class of each kind."""
