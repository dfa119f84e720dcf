"""A flow under way: between the engine, which decides each step, and a driver, which sends and waits."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from ._clock import AsyncClock, Clock
from ._engine import Flow
from ._engine import Options as ReadOptions
from ._face import Core, Reply, read
from ._options import Cursor, OnProgress
from .errors import FLOW_ERRORS, DeadlineError, ProblemsError, RefusedError, VendorError
from .problems import problems_of

Item = TypeVar("Item")

LOGIN_PAUSE = 0.05
"""Seconds between two looks at somebody else's login."""


class Outgoing:
    """A request that a flow sends. Its headers carry secrets, and so may its address and its body: printing it shows none."""

    __slots__ = ("body", "headers", "method", "timeout", "url")

    def __init__(self, request: Mapping[str, Any], timeout: float) -> None:
        self.method: str = request["method"]
        self.url: str = request["url"]
        self.headers: dict[str, str] = request["headers"]
        self.body: bytes | None = request["body"]
        self.timeout = timeout

    def __repr__(self) -> str:
        return f"<Outgoing {self.method}>"


class Action:
    """What is to be done next: a request is sent, or so many seconds are waited."""

    __slots__ = ("request", "wait")

    def __init__(self, request: Outgoing | None, wait: float = 0) -> None:
        self.request = request
        self.wait = wait


class Lost(Exception):
    """No reply came: the request was surely not sent (`connect`), or nobody knows (`timeout`, `network`)."""


class Run(Generic[Item]):
    """A flow under way: between the engine, which decides, and a driver, which sends."""

    __slots__ = (
        "_core", "_flow", "_item", "_language", "_last", "_lost", "_on_progress", "_operation", "_options", "_timeout", "cursor",
        "removed",
    )

    def __init__(
        self,
        core: Core,
        flow: Flow,
        options: ReadOptions,
        language: str,
        item: Callable[[Mapping[str, Any], Reply[Any]], Item],
        on_progress: OnProgress | None,
        timeout: float | None,
    ) -> None:
        self._core = core
        self._flow = flow
        self._operation = ""
        self._options = options
        self._language = language
        self._item = item
        self._on_progress = on_progress
        self._timeout = timeout
        self._last: tuple[int, Any, bytes] | None = None
        self._lost: Lost | None = None
        self.cursor: Cursor | None = None
        self.removed: Sequence[Any] = ()

    def step(self, clock: Clock | AsyncClock) -> Action | None:
        """What is to be done; `None` at the end. A failure is raised."""
        core, now = self._core, clock.now()
        action = self._flow.step(core.session, core.access, now, clock.random())
        if action["do"] == "send":
            self._operation = action["operation"]
            timeout = action["timeout"] if self._timeout is None else self._timeout
            return Action(Outgoing(action["request"], timeout))
        if action["do"] == "wait":
            wait = max(action["until"] - now, 0)
            return Action(None, min(wait, LOGIN_PAUSE) if action["why"] == "login" else wait)
        if action["do"] == "done":
            self.cursor = action.get("cursor") or self.cursor
            self.removed = tuple(action.get("removed", ()))
            return None
        raise self._failure(action["error"]) from (self._lost and self._lost.__cause__)

    @contextmanager
    def exchange(self, clock: Clock | AsyncClock) -> Generator[None]:
        """While a request is out. What ends it without a reply is told, so that nobody waits for a login that nobody makes."""
        try:
            yield
        except Lost as lost:
            self._lost, self._last = lost, None
            self._flow.fail(self._core.access, lost.args[0], clock.now())
        except BaseException as error:
            self._flow.fail(self._core.access, "cancelled", clock.now())
            unknown = self._left_open(clock)
            if unknown is not None:
                raise error from unknown
            raise

    def feed(self, clock: Clock | AsyncClock, status: int, headers: Any, content: bytes) -> Item | None:
        """Takes a reply; gives what is to be handed out of it."""
        self._lost, self._last = None, (status, headers, content)
        fed = self._flow.feed(self._core.access, status, headers, content, clock.now())
        wanted = fed["read"]
        item = None
        if wanted is not None:
            reply = self._read(wanted["operation"], *self._last)
            reply.notices = (*reply.notices, *problems_of(fed["warnings"]))
            item = self._item(wanted, reply)
        if self._on_progress is not None:
            self._on_progress(fed["progress"])
        return item

    def _left_open(self, clock: Clock | AsyncClock) -> Exception | None:
        """What nobody knows of a write that was under way when the flow was cancelled."""
        failure = self._flow.step(self._core.session, self._core.access, clock.now(), 0).get("error", {})
        if not failure.get("outcomeUnknown"):
            return None
        return self._failure({**failure, "type": "outcome_unknown", "reason": "cancelled"})

    def _read(self, operation: str, status: int, headers: Any, content: bytes) -> Reply[Any]:
        return read(operation, status, headers, content, self._options, self._core.shapes)

    def _failure(self, failure: Mapping[str, Any]) -> Exception:
        """The exception for a failure that the engine tells."""
        kind, self.cursor = failure["type"], failure.get("cursor") or self.cursor
        if kind == "problems":
            return ProblemsError(problems_of(failure["problems"]))
        reply = None
        if self._last is not None and kind in ("vendor", "refused", "deadline"):
            try:
                reply = self._read(self._operation, *self._last)
            except VendorError as refusal:
                if kind == "vendor":
                    refusal.cursor, refusal.attempts = failure.get("cursor"), failure["attempts"]
                    return refusal
        error = FLOW_ERRORS[kind](failure, self._language)
        if isinstance(error, (RefusedError, DeadlineError)):
            error.reply = reply
        return error
