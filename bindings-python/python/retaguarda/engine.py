"""The engine interface: small, the same in every language, results as plain data. The faces are made of it.

What `build` and `flow_step` return carries the session's secrets, for it must. A flow's `access` is a secret too; its `state` holds what is to be sent.
"""

from __future__ import annotations

from ._csv import csv_read, csv_write
from ._engine import (
    build,
    check,
    codes,
    flow_fail,
    flow_feed,
    flow_start,
    flow_step,
    format,
    openapi,
    operations,
    parse,
    partial,
    receive,
    repair,
    schema,
    sign,
    validate,
    verify,
)

__all__ = [
    "build",
    "check",
    "codes",
    "csv_read",
    "csv_write",
    "flow_fail",
    "flow_feed",
    "flow_start",
    "flow_step",
    "format",
    "openapi",
    "operations",
    "parse",
    "partial",
    "receive",
    "repair",
    "schema",
    "sign",
    "validate",
    "verify",
]
