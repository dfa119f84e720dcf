"""What a flow asks of the world besides replies: the time, a wait, and a little chance."""

from __future__ import annotations

import time
from collections.abc import Awaitable
from typing import Protocol


class Clock(Protocol):
    """A clock for clients that wait."""

    def now(self) -> float:
        """Unix seconds."""
        ...

    def sleep(self, seconds: float, /) -> object:
        """Comes back after so many seconds."""
        ...

    def random(self) -> float:
        """From 0 up to 1, and never 1: so that not everybody tries again at the same moment."""
        ...


class AsyncClock(Protocol):
    """A clock for clients that are awaited."""

    def now(self) -> float:
        """Unix seconds."""
        ...

    def sleep(self, seconds: float, /) -> Awaitable[object]:
        """Is done after so many seconds."""
        ...

    def random(self) -> float:
        """From 0 up to 1, and never 1."""
        ...


class SystemClock:
    """The machine's own."""

    __slots__ = ()

    now = staticmethod(time.time)
    sleep = staticmethod(time.sleep)

    def random(self) -> float:
        """Chance, for nothing that must be secret."""
        from random import random

        return random()


class LoopClock:
    """The machine's own, with the waits of asyncio."""

    __slots__ = ()

    now = staticmethod(time.time)
    random = SystemClock.random

    async def sleep(self, seconds: float, /) -> None:
        """Lets other tasks run meanwhile."""
        from asyncio import sleep

        await sleep(seconds)
