"""The identifiers as types: texts that are right. pydantic and FastAPI take them as they are, and need not be there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar, cast, get_args

from ._engine import check, describe, format
from ._names import IdentifierKind
from .errors import ProblemsError
from .problems import problems_of

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema
    from typing_extensions import Self

Strength = Literal["strict", "shape", "off"]
Language = Literal["pt-BR", "en"]
State = TypeVar("State")
"""A state: `Literal["SP"]`."""


class Identifier(str):
    """What all identifiers have in common. The text is the identifier without its mask, as vendors want it."""

    __slots__ = ()
    kind: ClassVar[IdentifierKind]
    """As the functions of `retaguarda.identifiers` call it."""

    def __init_subclass__(cls, *, kind: IdentifierKind | None = None) -> None:
        if kind is not None:
            cls.kind = kind

    def __new__(cls, text: str, *, strength: Strength = "strict", language: Language = "pt-BR") -> Self:
        """Takes it with its mask or without. A wrong one raises `ProblemsError`."""
        answer = check(cls.kind, text, strength, language)
        if not answer["ok"]:
            raise ProblemsError(problems_of([answer["problem"]]))
        return str.__new__(cls, answer["value"])

    @property
    def masked(self) -> str:
        """With the mask that people read; as it is where it has not the shape."""
        return format(self.kind, self) or str(self)

    def __reduce__(self) -> tuple[Any, ...]:
        # What was taken once is not checked again.
        return _again, (self.kind, str(self))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        take = partial(_validated, source, "strict", "pt-BR")
        return core_schema.no_info_after_validator_function(take, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        about = describe(cls.kind)
        pattern = about["typed" if handler.mode == "validation" else "sent"]
        example = about["example"] if handler.mode == "validation" else str(cls(about["example"]))
        return {"type": "string", "title": about["label"], "pattern": f"^(?:{pattern})$", "examples": [example]}


@dataclass(frozen=True)
class Check:
    """How an identifier of a model is checked: `Annotated[Cpf, Check(strength="shape", language="en")]`."""

    strength: Strength = "strict"
    """How much is asked: check digits too, length and characters only, or nothing."""
    language: Language = "pt-BR"
    """The language of messages."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        if not (isinstance(source, type) and issubclass(source, Identifier)):
            raise TypeError(f"Check stands beside an identifier, as in Annotated[Cpf, Check()], not beside {source!r}")
        # The identifier's own, so that its JSON Schema stays, with another check.
        take = partial(_validated, source, self.strength, self.language)
        return cast("CoreSchema", {**handler(source), "function": {"type": "no-info", "function": take}})


def _validated(cls: type[Identifier], strength: Strength, language: Language, text: str) -> Identifier:
    """The identifier, or its problem as pydantic tells problems: our code, our words."""
    try:
        return cls(text, strength=strength, language=language)
    except ProblemsError as error:
        from pydantic_core import PydanticCustomError

        [problem] = error.problems
        code: Any = problem.code
        raise PydanticCustomError(code, "{message}", {"message": problem.message}) from None


class Cpf(Identifier, kind="cpf"):
    """A person's number at the tax office.

    >>> Cpf("160.257.170-87")
    '16025717087'
    >>> Cpf("16025717087").masked
    '160.257.170-87'
    """

    __slots__ = ()


class Cnpj(Identifier, kind="cnpj"):
    """A company's number at the tax office, of digits or of digits and letters."""

    __slots__ = ()


class CpfCnpj(Identifier, kind="cpf_cnpj"):
    """Either of the two: over eleven characters, or with a letter, it is a CNPJ."""

    __slots__ = ()


class Gtin(Identifier, kind="gtin"):
    """The number under a bar code, or `SEM GTIN`."""

    __slots__ = ()


class NfeKey(Identifier, kind="nfe_key"):
    """The access key of an NF-e or NFC-e."""

    __slots__ = ()


class Cep(Identifier, kind="cep"):
    """A postal code."""

    __slots__ = ()


class Uf(Identifier, kind="uf"):
    """A state, in two letters."""

    __slots__ = ()


class IbgeMunicipality(Identifier, kind="ibge_municipality"):
    """IBGE's code of a municipality."""

    __slots__ = ()


class Ncm(Identifier, kind="ncm"):
    """The Mercosur's code of goods."""

    __slots__ = ()


class Cest(Identifier, kind="cest"):
    """The code of goods under tax substitution."""

    __slots__ = ()


class Cfop(Identifier, kind="cfop"):
    """The code of a fiscal operation."""

    __slots__ = ()


class Phone(Identifier, kind="phone"):
    """A phone number of Brazil, area code first."""

    __slots__ = ()


class Pis(Identifier, kind="pis"):
    """A worker's number."""

    __slots__ = ()


class Email(Identifier, kind="email"):
    """The address of an e-mail, by its shape."""

    __slots__ = ()


class Ie(Identifier, Generic[State]):
    """The Inscrição Estadual of a state, or `ISENTO`: `Ie["SP"]`, for type checkers `Ie[Literal["SP"]]`.

    >>> Ie["SP"]("110.042.490.114")
    '110042490114'
    """

    __slots__ = ()

    if not TYPE_CHECKING:

        def __class_getitem__(cls, state: Any) -> type[Ie]:
            """The type of a state's numbers, always the same one."""
            [name] = get_args(state) or (state,)
            return _of_state(name)


@cache
def _of_state(name: str) -> type[Identifier]:
    if f"ie:{name}" not in get_args(IdentifierKind):
        raise TypeError(f"no state is called {name!r}")
    members = {"__slots__": (), "__doc__": f"The Inscrição Estadual of {name}, or `ISENTO`.", "__module__": __name__}
    made: type[Identifier] = type(f"Ie{name}", (Ie,), members, kind=f"ie:{name}")
    return made


def _again(kind: str, text: str) -> Identifier:
    """The identifier that was pickled or copied."""
    found = _of_state(kind[3:]) if kind.startswith("ie:") else _BY_KIND[kind]
    return str.__new__(found, text)


_BY_KIND: dict[str, type[Identifier]] = {
    one.kind: one
    for one in (Cpf, Cnpj, CpfCnpj, Gtin, NfeKey, Cep, Uf, IbgeMunicipality, Ncm, Cest, Cfop, Phone, Pis, Email)
}
