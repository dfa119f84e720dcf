"""Identifiers in the face."""

from __future__ import annotations

import doctest
from typing import get_args

import pytest

from retaguarda import ProblemsError, engine, identifiers


def test_the_examples_of_the_documentation() -> None:
    failed, attempted = doctest.testmod(identifiers)
    assert (failed, attempted > 3) == (0, True)


def test_a_wrong_one_is_told() -> None:
    with pytest.raises(ProblemsError) as caught:
        identifiers.check("cpf", "160.257.170-88")
    assert [problem.code for problem in caught.value.problems] == ["identifier_check_digits"]
    assert str(caught.value) == "CPF inválido: os dígitos verificadores não conferem"
    with pytest.raises(ProblemsError, match="check digits"):
        identifiers.check("cpf", "160.257.170-88", language="en")


def test_strength() -> None:
    assert not identifiers.is_valid("cpf", "160.257.170-88")
    assert identifiers.is_valid("cpf", "160.257.170-88", strength="shape")
    assert identifiers.check("cnpj", "12.abc.345/01de-35") == "12ABC34501DE35"


def test_masks() -> None:
    assert identifiers.format("cnpj", "12ABC34501DE35") == "12.ABC.345/01DE-35"
    assert identifiers.format("cpf", "1") is None


def test_while_it_is_typed() -> None:
    states = [identifiers.partial("cpf", text).state for text in ("160", "160.257.170-87", "160.257.170-88")]
    assert states == ["incomplete", "complete", "wrong"]
    wrong = identifiers.partial("cpf", "16025717088")
    assert wrong.text == "160.257.170-88"
    assert wrong.problem is not None
    assert wrong.problem.code == "identifier_check_digits"


@pytest.mark.parametrize("kind", get_args(identifiers.IdentifierKind))
@pytest.mark.parametrize("text", ["", "x", "é" * 50, "0" * 1000, "\0"])
def test_whatever_is_typed(kind: identifiers.IdentifierKind, text: str) -> None:
    assert engine.check(kind, text)["ok"] in (True, False)
    assert identifiers.partial(kind, text).state in ("incomplete", "complete", "wrong")
    assert identifiers.format(kind, text) is None or identifiers.is_valid(kind, text, strength="shape")
