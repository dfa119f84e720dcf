"""CPF, CNPJ, CEP, GTIN, NF-e keys and their kin: checked, written for people, followed while they are typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ._engine import check as check_plain
from ._engine import format as format_plain
from ._engine import partial as partial_plain
from ._identifier_types import (
    Cep,
    Cest,
    Cfop,
    Check,
    Cnpj,
    Cpf,
    CpfCnpj,
    Email,
    Gtin,
    IbgeMunicipality,
    Identifier,
    Ie,
    Language,
    Ncm,
    NfeKey,
    Phone,
    Pis,
    Strength,
    Uf,
)
from ._names import IdentifierKind
from .errors import ProblemsError
from .problems import Problem, problems_of

__all__ = [
    "Cep",
    "Cest",
    "Cfop",
    "Check",
    "Cnpj",
    "Cpf",
    "CpfCnpj",
    "Email",
    "Gtin",
    "IbgeMunicipality",
    "Identifier",
    "IdentifierKind",
    "Ie",
    "Language",
    "Ncm",
    "NfeKey",
    "Partial",
    "Phone",
    "Pis",
    "Strength",
    "Uf",
    "check",
    "format",
    "is_valid",
    "partial",
]


@dataclass(frozen=True)
class Partial:
    """An identifier on its way."""

    text: str
    """With the mask, as far as it goes."""
    state: Literal["incomplete", "complete", "wrong"]
    problem: Problem | None
    """What is wrong, when it is."""


def check(
    kind: IdentifierKind, text: str, *, strength: Strength = "strict", language: Language = "pt-BR"
) -> str:
    """The identifier without its mask, as vendors want it. A wrong one raises `ProblemsError`.

    >>> check("cpf", "160.257.170-87")
    '16025717087'
    """
    answer = check_plain(kind, text, strength, language)
    if not answer["ok"]:
        raise ProblemsError(problems_of([answer["problem"]]))
    value: str = answer["value"]
    return value


def is_valid(kind: IdentifierKind, text: str, *, strength: Strength = "strict") -> bool:
    """Whether it is right.

    >>> is_valid("cnpj", "12.ABC.345/01DE-35")
    True
    """
    ok: bool = check_plain(kind, text, strength)["ok"]
    return ok


def format(kind: IdentifierKind, text: str) -> str | None:
    """With the mask that people read, or `None` where it has not the shape.

    >>> format("cep", "82515000")
    '82515-000'
    """
    return format_plain(kind, text)


def partial(kind: IdentifierKind, text: str, *, language: Language = "pt-BR") -> Partial:
    """An identifier while it is being typed.

    >>> partial("cpf", "160257").text
    '160.257'
    """
    answer = partial_plain(kind, text, language)
    problem = answer.get("problem")
    return Partial(answer["text"], answer["state"], problems_of([problem])[0] if problem else None)
