"""The OpenAPI documents are what the specification wants."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from retaguarda import engine

DOCUMENTS = sorted((Path(__file__).parents[2] / "docs" / "openapi").glob("*.json"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_is_valid(path: Path) -> None:
    document = json.loads(path.read_bytes())
    assert document["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(document).validate()


def test_every_system_has_one() -> None:
    systems = {operation["system"] for operation in engine.operations()}
    assert {path.stem for path in DOCUMENTS} == systems
