"""What goes wrong: with what you give (`ProblemsError`), at the vendor's (`VendorError`), or on the way (`TransportError` and its kin)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .problems import Problem

if TYPE_CHECKING:
    from datetime import datetime

    from ._face import Reply


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
    cursor: Mapping[str, Any] | None = None
    """Where a flow goes on in another run: plain data, to be stored as JSON."""
    attempts: int = 1
    """How often a flow has sent this request."""

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


class FlowError(RetaguardaError):
    """A flow that ended without its end, for another reason than the vendor's word."""

    operation: str
    """The id of the operation that it was at."""
    message: str
    """The text for people."""
    attempts: int
    """How often the request was sent, or tried to."""
    cursor: Mapping[str, Any] | None
    """Where the flow goes on in another run: plain data, to be stored as JSON."""
    done: Mapping[str, Any]
    """How far it came: pages and rows, or parts."""

    def __init__(self, failure: Mapping[str, Any], language: str = "pt-BR") -> None:
        super().__init__(failure, language)
        self.operation = failure["operation"]
        self.message = failure["message"]
        self.attempts = failure.get("attempts", 0)
        self.cursor = failure.get("cursor")
        self.done = failure.get("done") or {}

    def __str__(self) -> str:
        return f"{self.operation}: {self.message}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


class TransportError(FlowError):
    """No reply came, however often it was tried. The client's own exception is the `__cause__`."""

    reason: str
    """`connect`: nothing was sent; `timeout`; `network`."""

    def __init__(self, failure: Mapping[str, Any], language: str = "pt-BR") -> None:
        super().__init__(failure, language)
        self.reason = failure["reason"]


class OutcomeUnknownError(FlowError):
    """A write was sent, and nobody knows whether it was carried out. It is not sent again: find out first.

    The client's own exception is the `__cause__`, where there was no reply.
    """

    reason: str
    """`timeout`, `network`, or what was wrong with the reply."""
    method: str
    """The method of what was sent."""
    url: str
    """The address it was sent to, without secrets."""
    body: bytes | None
    """The bytes that were sent."""
    sent_at: datetime
    """When it was sent, in UTC."""
    status: int | None
    """HTTP's status, where there was a reply."""
    lookup: str | None
    """The flow that finds out, where there is one: `procurar`."""
    hint: str
    """How to find out, for people."""

    def __init__(self, failure: Mapping[str, Any], language: str = "pt-BR") -> None:
        from base64 import b64decode
        from datetime import datetime, timezone

        super().__init__(failure, language)
        self.reason = failure["reason"]
        self.method = failure["method"]
        self.url = failure["url"]
        text, base64 = failure.get("body"), failure.get("bodyBase64")
        self.body = b64decode(base64) if base64 is not None else None if text is None else text.encode()
        self.sent_at = datetime.fromtimestamp(failure["sentAt"], timezone.utc)
        self.status = failure.get("status")
        self.lookup = "procurar" if failure.get("lookup") == "find" else None
        self.hint = failure["hint"][language]


class RefusedError(FlowError):
    """What was sent was worked off, and refused."""

    reason: str
    """The vendor's reason."""
    reply: Reply[Any] | None = None
    """The reply that says so."""

    def __init__(self, failure: Mapping[str, Any], language: str = "pt-BR") -> None:
        super().__init__(failure, language)
        self.reason = failure["reason"]


class DeadlineError(FlowError):
    """The time was up. What was sent is not lost: with the `cursor` another run goes on."""

    reply: Reply[Any] | None = None
    """The last reply, where there was one."""


class StuckError(FlowError):
    """The server sends the same page again and again."""


FLOW_ERRORS: Mapping[str, type[FlowError]] = {
    "transport": TransportError,
    "outcome_unknown": OutcomeUnknownError,
    "refused": RefusedError,
    "deadline": DeadlineError,
    "stuck": StuckError,
}
"""The class of each way in which a flow ends too early."""
