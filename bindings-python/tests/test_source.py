"""What may stand in a body: every type that is understood, and everything hostile that is not."""

from __future__ import annotations

import enum
import json
from abc import ABCMeta
from collections import OrderedDict, UserDict, UserList, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any, NamedTuple, cast
from uuid import UUID

import msgspec
import pydantic
import pytest

from retaguarda import ProblemsError, ShopControl, engine

SALE = "shop_control.vendas.cadastrar"
CUSTOMER = "shop_control.clientes.cadastrar"
MINUS_3 = timezone(timedelta(hours=-3))


def customer(**fields: object) -> dict[str, object]:
    return {"nome": "Ana", "tipo": "C", "fisicaJuridica": "F", **fields}


def sale(**fields: object) -> dict[str, object]:
    product = {"codigo": "1", "quantidade": 1, "precoUnitario": 10}
    payment = {"valorParcelas": 10, "quantidadeParcelas": 1, "tipo": "C"}
    return {
        "cpfCnpj": "16025717087",
        "codigoOperacao": "500",
        "data": "2019-02-19T00:00:00-03:00",
        "produtos": [product],
        "recebimentos": [payment],
        **fields,
    }


def sent(loja: ShopControl, body: Any) -> dict[str, Any]:
    """What is sent for a customer."""
    content = loja.clientes.cadastrar(body).body
    assert content is not None
    decoded: dict[str, Any] = json.loads(content, parse_float=str)
    return decoded


def price(loja: ShopControl, value: object) -> str:
    """How an amount is written on the wire."""
    product = {"codigo": "1", "quantidade": 1, "precoUnitario": value}
    body: Any = sale(produtos=[product], recebimentos=[{"valor": 10, "tipo": "CR"}])
    content = loja.vendas.cadastrar(body).body
    assert content is not None
    return str(json.loads(content, parse_float=str, parse_int=str)["produtos"][0]["precoUnitario"])


def codes(operation: str, body: object) -> list[tuple[str, str]]:
    """Paths and codes of the problems of a body."""
    return [(problem["path"], problem["code"]) for problem in engine.validate(operation, {"body": body})]


class Tipo(enum.Enum):
    CLIENTE = "C"


class TextTipo(str, enum.Enum):
    CLIENTE = "C"


class Indicador(enum.IntEnum):
    NAO_CONTRIBUINTE = 9


class Shouting(str):
    """A text that says something else about itself."""

    def __str__(self) -> str:
        return "ANOTHER"

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("not to be asked")

    __hash__ = str.__hash__


@pytest.mark.parametrize("tipo", ["C", Tipo.CLIENTE, TextTipo.CLIENTE, Shouting("C")], ids=repr)
def test_texts_and_enumerations(loja: ShopControl, tipo: object) -> None:
    assert sent(loja, customer(tipo=tipo))["tipo"] == "C"


def test_an_enumeration_of_numbers(loja: ShopControl) -> None:
    assert sent(loja, customer(indicadorIE=Indicador.NAO_CONTRIBUINTE))["indicadorIE"] == 9


class Index:
    """What counts as a whole number, as numpy's integers do."""

    def __index__(self) -> int:
        return 12


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (10, "10"),
        (10.0, "10"),
        (0.1, "0.1"),
        (1e2, "100"),
        (-0.0, "0"),
        (Decimal("10.50"), "10.50"),
        (Decimal("1E+2"), "100"),
        (Decimal("-0"), "0"),
        ("10.50", "10.50"),
        (Index(), "12"),
        (10**12, "1000000000000"),
    ],
    ids=repr,
)
def test_numbers(loja: ShopControl, value: object, text: str) -> None:
    assert price(loja, value) == text


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (float("nan"), "not_finite"),
        (float("inf"), "not_finite"),
        (float("-inf"), "not_finite"),
        (Decimal("NaN"), "not_finite"),
        (Decimal("sNaN"), "not_finite"),
        (Decimal("Infinity"), "not_finite"),
        (0.1 + 0.2, "decimal_scale"),
        (Decimal("1.001"), "decimal_scale"),
        (10**30, "decimal_precision"),
        (10**5000, "decimal_precision"),
        (-1, "number_too_small"),
        (True, "type_mismatch"),
        ("10,50", "number_format"),
        (None, "null_not_allowed"),
        ([], "type_mismatch"),
        ({}, "type_mismatch"),
        (1j, "unsupported_type"),
        (object(), "unsupported_type"),
        (object, "unsupported_type"),
        (time(12), "unsupported_type"),
        (timedelta(1), "unsupported_type"),
        ({1, 2}, "unsupported_type"),
        ((x for x in "ab"), "unsupported_type"),
        (test_numbers, "unsupported_type"),
    ],
    ids=lambda value: str(value)[:40] if not isinstance(value, int) else "int",
)
def test_what_no_amount_is(value: object, code: str) -> None:
    product = {"codigo": "1", "quantidade": 1, "precoUnitario": value}
    assert ("/body/produtos/0/precoUnitario", code) in codes(SALE, sale(produtos=[product]))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2019, 2, 19, tzinfo=MINUS_3), "2019-02-19T00:00:00-03:00"),
        (datetime(2019, 2, 19, 3, tzinfo=timezone.utc), "2019-02-19T03:00:00+00:00"),
        (datetime(2019, 2, 19, 1, 2, 3, 4, tzinfo=MINUS_3), "2019-02-19T01:02:03.000004-03:00"),
        ("2019-02-19T00:00:00-03:00", "2019-02-19T00:00:00-03:00"),
    ],
    ids=str,
)
def test_moments(loja: ShopControl, value: object, text: str) -> None:
    body: Any = sale(data=value)
    content = loja.vendas.cadastrar(body).body
    assert content is not None
    assert json.loads(content)["data"] == text


def test_a_moment_needs_a_zone_unless_the_session_has_one() -> None:
    assert ("/body/data", "missing_offset") in codes(SALE, sale(data=datetime(2019, 2, 19)))
    loja = ShopControl("http://x", cod_filial=1, senha="s", token="t", utc_offset="-03:00")
    body: Any = sale(data=datetime(2019, 2, 19, 10, 30))
    assert b'"data":"2019-02-19T10:30:00-03:00"' in (loja.vendas.cadastrar(body).body or b"")


def test_dates(loja: ShopControl) -> None:
    for day in (date(2019, 2, 20), "2019-02-20"):
        assert loja.clientes.consultar(pagina=1, datade=day).url.endswith("?datade=2019-02-20")
    with pytest.raises(ProblemsError, match="/query/datade"):
        loja.clientes.consultar(pagina=1, datade=datetime(2019, 2, 20))


def test_a_uuid_is_a_text_of_its_own() -> None:
    assert codes(CUSTOMER, customer(nome=UUID(int=1))) == [("/body/nome", "type_mismatch")]


# Bodies


@dataclass
class Contact:
    nome: str


@dataclass
class Customer:
    nome: str
    tipo: str = "C"
    fisicaJuridica: str = "F"
    contatos: list[Contact] = field(default_factory=list)


class ContactModel(pydantic.BaseModel):
    nome: str


class CustomerModel(pydantic.BaseModel):
    name: str = pydantic.Field(serialization_alias="nome")
    tipo: Tipo = Tipo.CLIENTE
    fisicaJuridica: str = "F"
    contatos: list[ContactModel] = []


class ContactStruct(msgspec.Struct):
    nome: str


class CustomerStruct(msgspec.Struct):
    name: str = msgspec.field(name="nome")
    tipo: str = "C"
    fisicaJuridica: str = "F"
    contatos: list[ContactStruct] = []


WHOLE = {"nome": "Ana", "tipo": "C", "fisicaJuridica": "F", "contatos": [{"nome": "Bia"}]}


class Pair(NamedTuple):
    nome: str


@pytest.mark.parametrize(
    "body",
    [
        WHOLE,
        OrderedDict(WHOLE),
        UserDict(WHOLE),
        {**WHOLE, "contatos": ({"nome": "Bia"},)},
        {**WHOLE, "contatos": UserList([{"nome": "Bia"}])},
        {**WHOLE, "contatos": deque([{"nome": "Bia"}])},
        Customer("Ana", contatos=[Contact("Bia")]),
        CustomerModel(name="Ana", contatos=[ContactModel(nome="Bia")]),
        CustomerStruct(name="Ana", contatos=[ContactStruct(nome="Bia")]),
        json.dumps(WHOLE),
        json.dumps(WHOLE).encode(),
        bytearray(json.dumps(WHOLE).encode()),
        memoryview(json.dumps(WHOLE).encode()),
        {Shouting(key): value for key, value in WHOLE.items()},
    ],
    ids=lambda body: type(body).__name__,
)
def test_bodies(loja: ShopControl, body: object) -> None:
    assert sent(loja, body) == WHOLE


def test_a_named_tuple_is_a_list() -> None:
    assert codes(CUSTOMER, customer(contatos=[Pair("Bia")])) == [("/body/contatos/0", "type_mismatch")]


def test_a_reply_can_be_sent_again(loja: ShopControl) -> None:
    reply = b'{"sucesso":true,"dados":{"codigo":1,"nome":"Ana","tipo":"C","fisicaJuridica":"F"}}'
    data = loja.clientes.detalhar(codigo=1).parse(200, {}, reply).data
    assert [path for path, _ in codes(CUSTOMER, data)] == ["/body/codigo"]


# The hostile


class Failing(Mapping[str, object]):
    def __getitem__(self, key: str) -> object:
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        raise ZeroDivisionError("on purpose")

    def __len__(self) -> int:
        return 1


def test_an_exception_of_an_object_is_its_callers() -> None:
    for body in (Failing(), customer(nome=Failing()), customer(contatos=[Failing()])):
        with pytest.raises(ZeroDivisionError, match="on purpose"):
            engine.validate(CUSTOMER, {"body": body})


def test_a_property_that_stops_everything() -> None:
    class Stopping:
        __dataclass_fields__ = Customer.__dataclass_fields__

        def __getattr__(self, name: str) -> object:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        engine.validate(CUSTOMER, {"body": Stopping()})


class Endless:
    """A sequence whose iterator never ends."""

    def __len__(self) -> int:
        return 2

    def __getitem__(self, index: int) -> object:
        return {"nome": "Bia"}


def test_a_sequence_has_its_length() -> None:
    cast(ABCMeta, Sequence).register(Endless)
    assert codes(CUSTOMER, customer(contatos=Endless())) == []


def test_a_list_that_grows_while_it_is_read_has_an_end() -> None:
    rows: list[object] = []

    class Growing(Mapping[str, object]):
        def __getitem__(self, key: str) -> object:
            return "Bia"

        def __iter__(self) -> Iterator[str]:
            rows.append(self)
            return iter(["nome"])

        def __len__(self) -> int:
            return 1

    rows.append(Growing())
    assert codes(CUSTOMER, customer(contatos=rows)) == []
    assert len(rows) == 2


def test_a_list_that_shrinks_while_it_is_read() -> None:
    class Shrinking(Mapping[str, object]):
        def __getitem__(self, key: str) -> object:
            return "Bia"

        def __iter__(self) -> Iterator[str]:
            rows.clear()
            return iter(["nome"])

        def __len__(self) -> int:
            return 1

    rows: list[object] = [Shrinking(), {"nome": "Bia"}, {"nome": "Bia"}]
    assert codes(CUSTOMER, customer(contatos=rows)) == []


def test_an_object_that_holds_itself() -> None:
    body = customer()
    body["contatos"] = [body]
    assert codes(CUSTOMER, body)[-1][1] == "host_failure"
    rows: list[object] = []
    rows.append(rows)
    assert codes(CUSTOMER, rows)[-1][1] == "host_failure"
    assert codes(CUSTOMER, customer(contatos=rows))[-1][1] == "host_failure"
    extra: dict[str, Any] = {}
    extra["/again"] = extra
    with pytest.raises(TypeError, match="options"):
        engine.validate(CUSTOMER, {"body": customer()}, {"extra": extra})


def test_nesting_has_an_end() -> None:
    deep: object = "x"
    for _ in range(100_000):
        deep = [deep]
    operation = "shop_control.contatos.cadastrar"
    found = engine.validate(operation, {"path": {"codigo": 1}, "body": deep})
    assert [problem["code"] for problem in found][-1] == "too_deep"
    # Unmade by hand: the interpreter itself would do it recursively.
    while isinstance(deep, list):
        deep = deep[0]


class Hopping(enum.Enum):
    """A member whose value is another member, and so on."""

    A = 1

    @property
    def value(self) -> object:  # type: ignore[override]
        return self


def test_an_enumeration_that_stands_for_itself() -> None:
    assert codes(CUSTOMER, customer(nome=Hopping.A)) == [("/body/nome", "unsupported_type")]


@pytest.mark.parametrize("text", ["\ud83d", "a\udc00b"])
def test_half_a_surrogate_pair(text: str) -> None:
    assert any(code == "json_lone_surrogate" for _, code in codes(CUSTOMER, customer(nome=text)))
    assert any(code == "json_lone_surrogate" for _, code in codes(CUSTOMER, customer(**{text: 1})))


def test_a_key_that_is_no_text() -> None:
    body: dict[Any, Any] = customer()
    assert codes(CUSTOMER, {**body, 5: 1}) == [("/body/5", "unknown_key")]
    assert any(code == "host_failure" for _, code in codes(CUSTOMER, {**body, (1, 2): 1}))


def test_bytes_in_the_place_of_a_text() -> None:
    assert ("/body/nome", "type_mismatch") in codes(CUSTOMER, customer(nome=b"Ana"))


def test_one_key_in_two_spellings() -> None:
    assert ("/body/nome", "duplicate_key") in codes(CUSTOMER, customer(Nome="Ana"))


@pytest.mark.parametrize("params", [None, [], "x", 5, {"body": 5}, {"corpo": {}}, {"path": []}, {1: 2}], ids=repr)
def test_params_that_are_none(params: Any) -> None:
    assert engine.validate(CUSTOMER, params)
