"""Flows against the sandbox while it fails, with every client: no row lost, none twice, no write carried out twice, every failure typed.

What is run stands in `tests/flows/scenarios.json`, which the other hosts read too. What fails, and when, is by chance that comes
from a seed. Nobody waits: a sleep is over at once. With `RETAGUARDA_ALL` there are ten times as many runs.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import httpx
import pytest
import requests

from retaguarda import (
    Egestor,
    EstoqueAi,
    FlowError,
    IsCollector,
    OutcomeUnknownError,
    ShopControl,
    TransportError,
    Uniplus,
    VendorError,
)
from retaguarda._drivers import Later, sender
from retaguarda._run import Outgoing

BINARY = os.environ.get("RETAGUARDA_SANDBOX")
FLOWS = json.loads((Path(__file__).parents[2] / "tests/flows/scenarios.json").read_text("utf-8"))
SEEDS = 8 * (10 if os.environ.get("RETAGUARDA_ALL") else 1)
CLIENTS = ["httpx", "httpx_async", "requests", "aiohttp", "urllib", "function"]
SYSTEMS: dict[str, tuple[Any, str]] = {
    "shop_control": (ShopControl, ""),
    "estoque_ai": (EstoqueAi, ""),
    "is_collector": (IsCollector, ""),
    "uniplus": (Uniplus, ""),
    "egestor": (Egestor, "/api"),
}
TIMEOUT = 0.08
"""Seconds that a request may take."""
DELAY_MS = 160
"""How late a reply comes that is slow."""
FAILURES = 12
"""After so many faults there are no more, so that a run can come to its end."""
ENDLESS = 30
"""No run begins so often anew."""

pytestmark = pytest.mark.skipif(BINARY is None, reason="RETAGUARDA_SANDBOX names no sandbox")


class Sandbox:
    """The services, and the clients that are used for all runs."""

    def __init__(self, stack: ExitStack) -> None:
        assert BINARY is not None
        process = subprocess.Popen(
            [BINARY, *FLOWS["sandbox"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        stack.callback(process.wait, 10)
        stack.callback(process.kill)
        assert process.stdout is not None
        assert process.stdin is not None
        stack.callback(process.stdin.close)
        stack.callback(process.stdout.close)
        self.urls: dict[str, str] = json.loads(process.stdout.readline())
        self.controls = {name: HTTPConnection(urlsplit(url).netloc) for name, url in self.urls.items()}
        for control in self.controls.values():
            stack.callback(control.close)
        self.loop = asyncio.new_event_loop()
        stack.callback(self.loop.close)
        self.sync: dict[str, Any] = {
            "httpx": stack.enter_context(httpx.Client()),
            "requests": stack.enter_context(requests.Session()),
            "urllib": urllib.request,
        }
        self.later: dict[str, Any] = self.loop.run_until_complete(self.open())
        stack.callback(lambda: self.loop.run_until_complete(self.close()))

    async def open(self) -> dict[str, Any]:
        return {"httpx_async": httpx.AsyncClient(), "aiohttp": aiohttp.ClientSession()}

    async def close(self) -> None:
        await self.later["httpx_async"].aclose()
        await self.later["aiohttp"].close()

    def control(self, system: str, method: str, what: str, body: Any = None) -> Any:
        control = self.controls[system]
        headers = {"Content-Type": "application/json"}
        control.request(method, f"/__sandbox/{what}", None if body is None else json.dumps(body), headers)
        reply = control.getresponse()
        content = reply.read()
        assert reply.status < 300, content
        return json.loads(content) if content else None


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with ExitStack() as stack:
        yield Sandbox(stack)


class Run:
    """One run: its chance, its faults, its clock, and the client that it uses."""

    def __init__(self, sandbox: Sandbox, scenario: dict[str, Any], client: str, seed: int, rate: float) -> None:
        self.sandbox = sandbox
        self.scenario = scenario
        self.client = client
        self.chance = Random(f"{scenario['name']} {client} {seed}")
        self.rate = rate
        self.time = time.time()
        self.faults: list[str] = []
        self.system: str = scenario["system"]
        kind, path = SYSTEMS[self.system]
        settings = {snake(name): value for name, value in FLOWS["systems"][self.system].items()}
        options = {"attempts": 4, **{snake(name): value for name, value in scenario.get("options", {}).items()}}
        self.face = kind(url=sandbox.urls[self.system] + path, options=options, **settings)
        sandbox.control(self.system, "POST", "reset")

    # The clock: between two attempts something may go wrong.

    def now(self) -> float:
        return self.time

    def random(self) -> float:
        return self.chance.random()

    def sleep(self, seconds: float, /) -> Any:
        self.time += seconds
        self.stumble()
        return asyncio.sleep(0) if self.client in self.sandbox.later else None

    def stumble(self, *_: object) -> None:
        """The next request fails, perhaps."""
        if len(self.faults) >= FAILURES or self.chance.random() >= self.rate:
            return
        fault = self.chance.choice([fault for fault in FLOWS["faults"] if fault != "refused" or self.client == "function"])
        self.faults.append(fault)
        if fault != "refused":
            slow = {"delay_ms": DELAY_MS} if fault == "slow" else {}
            self.sandbox.control(self.system, "POST", "faults", {"fault": fault, **slow})

    def refuses(self, request: Outgoing) -> Any:
        """Sends by httpx, and has no connection where that is the fault."""
        if self.faults and self.faults[-1] == "refused":
            self.faults[-1] = "refused once"
            raise ConnectionRefusedError
        send = sender(self.sandbox.sync["httpx"])
        assert not isinstance(send, Later)
        try:
            return send(request)
        except Exception as error:
            raise ConnectionResetError from error

    # What is run

    def flow(self, cursor: Any) -> Any:
        """What the scenario asks for, from a cursor on."""
        resource, name = self.scenario["method"]
        method = getattr(getattr(self.face, resource), name.replace(".", "_"))
        params = {snake(name): value for name, value in self.scenario.get("params", {}).items()}
        body = [self.scenario["body"]] if "body" in self.scenario else []
        return method(*body, **params, **({} if cursor is None else {"cursor": cursor}))

    def via(self, flow: Any) -> Any:
        client = self.refuses if self.client == "function" else self.sandbox.sync.get(self.client)
        client = client or self.sandbox.later[self.client]
        how = {"clock": self, "on_progress": self.stumble, "timeout": TIMEOUT if self.rate else 30}
        self.stumble()
        return flow.via(client, **how)

    def value(self, cursor: Any) -> Any:
        """The value of a flow that has one."""
        answer = self.via(self.flow(cursor))
        return self.sandbox.loop.run_until_complete(answer) if self.client in self.sandbox.later else answer

    def rows(self, cursor: Any) -> tuple[list[Any], Any, Exception | None]:
        """The rows of a flow over a list as far as they come, where to go on, and what went wrong."""
        found: list[Any] = []
        rows = self.via(self.flow(cursor))

        async def gather() -> None:
            async for row in rows:
                found.append(self.key(row))

        try:
            if self.client in self.sandbox.later:
                self.sandbox.loop.run_until_complete(gather())
            else:
                for row in rows:
                    found.append(self.key(row))
        except Exception as error:
            return found, rows.cursor, error
        return found, rows.cursor, None

    def key(self, row: Any) -> tuple[Any, ...]:
        return tuple(row[name] for name in self.scenario["rows"])

    def is_typed(self, error: Exception) -> bool:
        OUTCOMES[type(error).__name__] += 1
        return isinstance(error, (VendorError, FlowError)) and bool(str(error))


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


OUTCOMES: Counter[str] = Counter()
STRUCK: Counter[str] = Counter()

every_run = pytest.mark.parametrize("client", CLIENTS)
LISTS = [scenario for scenario in FLOWS["scenarios"] if "rows" in scenario]
VALUES = [scenario for scenario in FLOWS["scenarios"] if "rows" not in scenario]


def named(scenario: dict[str, Any]) -> str:
    return str(scenario["name"])


@every_run
@pytest.mark.parametrize("scenario", LISTS, ids=named)
def test_rows(sandbox: Sandbox, scenario: dict[str, Any], client: str) -> None:
    right, end, error = Run(sandbox, scenario, client, 0, 0).rows(None)
    assert error is None
    assert len(right) == len(set(right)) == scenario.get("count", len(right)) > 0
    for seed in range(1, SEEDS + 1):
        run = Run(sandbox, scenario, client, seed, 0.05 * (1 + seed % 9))
        found, cursor = read_all(run, None)
        where = f"seed {seed}, {run.faults}"
        assert found == right, where
        if "again" in scenario:
            assert len(read_all(run, cursor)[0]) == scenario["again"], where
        STRUCK.update(run.faults)


def read_all(run: Run, cursor: Any) -> tuple[list[Any], Any]:
    """All rows, however often the reading has to begin anew."""
    found: list[Any] = []
    for _ in range(ENDLESS):
        rows, cursor, error = run.rows(cursor)
        found.extend(rows)
        if error is None:
            return found, cursor
        assert run.is_typed(error), repr(error)
        # What it is stored as.
        cursor = json.loads(json.dumps(cursor))
    raise AssertionError(f"it does not end: {run.faults}")


@every_run
@pytest.mark.parametrize("scenario", VALUES, ids=named)
def test_values(sandbox: Sandbox, scenario: dict[str, Any], client: str) -> None:
    for seed in range(1, SEEDS + 1):
        run = Run(sandbox, scenario, client, seed, 0.1 * (1 + seed % 7))
        value, error = value_of(run)
        if "writes" in scenario:
            check_writes(run, value, error, f"seed {seed}, {run.faults}, {error!r}")
        STRUCK.update(run.faults)


def value_of(run: Run) -> tuple[Any, Exception | None]:
    """The value, or the failure behind which nothing can be done any more."""
    cursor: Any = None
    for _ in range(ENDLESS):
        try:
            return run.value(cursor), None
        except Exception as error:
            assert run.is_typed(error), repr(error)
            place = getattr(error, "cursor", None)
            if not place or place.get("unknown"):
                return None, error
            cursor = json.loads(json.dumps(place))
    raise AssertionError(f"it does not end: {run.faults}")


def check_writes(run: Run, value: Any, error: Exception | None, where: str) -> None:
    """Once, whatever struck; where it is said that it was not, not at all; and where nobody knows, it can be found out."""
    sandbox, system = run.sandbox, run.system
    sandbox.control(system, "DELETE", "faults")
    method, path = run.scenario["writes"]

    def of(what: str) -> list[dict[str, Any]]:
        entries = sandbox.control(system, "GET", what)
        return [
            entry
            for entry in entries
            if entry["method"] == method and entry["path"].partition("?")[0].rstrip("/").endswith(path)
        ]

    done = sum(entry["done"] for entry in of("runs"))
    # The sandbox itself carries out twice what it is told to repeat.
    repeated = sum(entry["fault"] == "duplicate" for entry in of("log"))
    assert done - repeated <= 1, where
    if value is not None:
        assert done >= 1, where
    if isinstance(error, TransportError):
        assert done == 0, where
    if isinstance(error, OutcomeUnknownError) and error.lookup == "procurar":
        run.rate = 0
        time.sleep(0.03)
        resource = getattr(run.face, run.scenario["method"][0])
        found = resource.procurar(run.scenario["body"]).via(sandbox.sync["httpx"], clock=run)
        assert bool(found) == (done > 0), where


def test_all_of_it_was_tried() -> None:
    """The chance is such that every fault strikes and every way to end occurs."""
    assert len(CLIENTS) * SEEDS * len(FLOWS["scenarios"]) >= 700
    assert {fault for fault in FLOWS["faults"] if fault != "refused"} <= set(STRUCK)
    assert {"OutcomeUnknownError", "TransportError"} <= set(OUTCOMES)
