"""What calls and flows may be asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypedDict

from ._engine import Options as ReadOptions

Cursor = Mapping[str, Any]
"""Where a flow goes on in another run: plain data, to be stored as JSON. It holds no secret."""
OnProgress = Callable[[Mapping[str, Any]], object]
"""Is told after each reply how far a flow is."""


class Options(TypedDict, total=False):
    """What a call or a flow may be asked for beyond the operation itself. All times are in seconds."""

    language: Literal["pt-BR", "en"]
    """The language of the messages."""
    strength: Literal["strict", "shape", "off"]
    """How strictly identifiers are checked."""
    coerce: Literal["form"]
    """Takes the texts of a form for what they stand for: `"10,50"` for a number, `""` for nothing."""
    confirm: bool
    """Says that a call is meant which cannot be undone."""
    decimals: Literal["text"]
    """Decimals of a reply as texts, every digit as it was sent."""
    view: Literal["objects", "verdict"]
    """What a reply is wanted as: `verdict` makes no objects, `data` is `None`, and only the notices are told."""
    plain: bool
    """Messages say only what is wrong, without the field's name and what was given."""
    reveal: bool
    """Messages show personal values and secrets as they are."""
    texts: Mapping[str, str]
    """Texts of your own in place of the library's, by code: `{"required": "Informe {label}"}`."""
    extra: Mapping[str, Any]
    """Fields that are not documented: JSON Pointers into the body with their values."""
    attempts: int
    """How often a flow sends a request at most, where it may be sent again at all: 5."""
    timeout: float
    """How long a flow lets a request take, as its client counts it: 30."""
    deadline: float
    """How long a flow may take in all: 600 for a job that is followed, for ever for all else."""
    interval: float
    """How long to wait between two questions for a job."""
    first_wait: float
    """How long to wait before the first."""
    page_size: int
    """How many rows to ask for at a time, where the vendor lets one choose: 100."""
    window: int
    """How many days to ask for at a time, where a period is read in parts."""
    overlap: float
    """How far before the begin of the last sync the next one starts."""
    chunk: int
    """How many rows to send at a time, where a list is sent in parts."""
    backoff: float
    """How long to wait before the second attempt, and twice as long before each further one: 1."""
    max_wait: float
    """How long to wait between two attempts at most: 60."""


FLOW_OPTIONS = {
    "attempts": "attempts",
    "timeout": "timeout",
    "deadline": "deadline",
    "interval": "interval",
    "first_wait": "firstWait",
    "page_size": "pageSize",
    "window": "window",
    "overlap": "overlap",
    "chunk": "chunk",
    "backoff": "backoff",
    "max_wait": "maxWait",
}
"""The options of flows, by their names in the engine."""


def read_options(options: Mapping[str, Any]) -> ReadOptions:
    """What the engine needs for a call alone."""
    return ReadOptions({name: value for name, value in options.items() if name not in FLOW_OPTIONS})


def in_engine(options: Mapping[str, Any]) -> dict[str, Any]:
    """What the engine needs for a flow."""
    return {FLOW_OPTIONS.get(name, name): value for name, value in options.items() if name != "view"}
