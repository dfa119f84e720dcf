"""The engine interface: small, the same in every language, results as plain data. The faces are made of it.

What `build` returns carries the session's secrets, for it must.
"""

from __future__ import annotations

from ._csv import csv_read, csv_write
from ._engine import (
    build,
    check,
    codes,
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
