"""The identifiers as types: alone, in dataclasses, in pydantic, in FastAPI."""

from __future__ import annotations

import copy
import doctest
import json
import pickle
import re
import subprocess
import sys
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

import pydantic
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from retaguarda import ProblemsError, _identifier_types, engine, identifiers
from retaguarda.identifiers import Cep, Check, Cnpj, Cpf, CpfCnpj, Gtin, Identifier, Ie, NfeKey, Uf

ie: Any = Ie
TYPES: list[type[Identifier]] = [
    *(one for one in vars(identifiers).values() if isinstance(one, type) and hasattr(one, "kind")),
    *(ie[kind[3:]] for kind in get_args(identifiers.IdentifierKind) if kind.startswith("ie:")),
]


class Cliente(pydantic.BaseModel):
    nome: str
    documento: CpfCnpj
    cep: Cep | None = None
    ie: Ie[Literal["SP"]] | None = None


def test_the_examples_of_the_documentation() -> None:
    failed, attempted = doctest.testmod(_identifier_types)
    assert (failed, attempted > 2) == (0, True)


def test_every_kind_has_a_type() -> None:
    assert {one.kind for one in TYPES} == set(get_args(identifiers.IdentifierKind))


@pytest.mark.parametrize("one", TYPES, ids=lambda one: one.kind)
def test_an_identifier_is_its_text_without_mask(one: type[Identifier]) -> None:
    example = pydantic.TypeAdapter(one).json_schema()["examples"][0]
    value = one(example)
    assert isinstance(value, str)
    assert (value, value.masked) == (identifiers.check(one.kind, example), example)
    for again in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value), pydantic.TypeAdapter(one).validate_python(value)):
        assert (type(again), again) == (one, value)
    with pytest.raises(ProblemsError):
        one("é")


def test_what_was_taken_by_its_shape_stays() -> None:
    value = Cpf("160.257.170-88", strength="shape")
    assert pickle.loads(pickle.dumps(value)) == "16025717088"
    with pytest.raises(ProblemsError, match="check digits"):
        Cpf("160.257.170-88", language="en")


def test_dataclasses() -> None:
    @dataclass
    class Pessoa:
        cpf: Cpf

    assert json.dumps(Pessoa(Cpf("160.257.170-87")).cpf) == '"16025717087"'
    checked = pydantic.TypeAdapter(Pessoa)
    assert checked.validate_python({"cpf": "160.257.170-87"}) == Pessoa(Cpf("16025717087"))
    with pytest.raises(pydantic.ValidationError):
        checked.validate_python({"cpf": "160.257.170-88"})


def test_the_state_is_part_of_the_type() -> None:
    sp = ie["SP"]
    assert sp is ie[Literal["SP"]]
    assert issubclass(sp, Ie)
    assert sp("isento") == "ISENTO"
    with pytest.raises(TypeError, match="'XX'"):
        ie["XX"]


def test_pydantic_takes_masks_off() -> None:
    cliente = Cliente.model_validate({"nome": "Ana", "documento": "160.257.170-87", "cep": "82515-000", "ie": "110.042.490.114"})
    assert cliente.model_dump() == {"nome": "Ana", "documento": "16025717087", "cep": "82515000", "ie": "110042490114"}
    assert (type(cliente.documento), type(cliente.cep)) == (CpfCnpj, Cep)
    assert cliente.model_dump_json() == '{"nome":"Ana","documento":"16025717087","cep":"82515000","ie":"110042490114"}'
    assert Cliente.model_validate_json(cliente.model_dump_json()) == cliente


def test_pydantic_tells_all_problems_in_our_words() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Cliente.model_validate({"nome": "Ana", "documento": "160.257.170-88", "cep": "{8}", "ie": 5})
    told = {error["loc"]: (error["type"], error["msg"]) for error in caught.value.errors()}
    assert told["documento",][0] == "identifier_check_digits"
    assert told["documento",][1].startswith("CPF inválido: os dígitos verificadores não conferem")
    assert told["cep",][0] == "identifier_characters"
    assert told["ie",][0] == "string_type"


def test_a_model_chooses_strength_and_language() -> None:
    lenient: pydantic.TypeAdapter[Cpf] = pydantic.TypeAdapter(Annotated[Cpf, Check(strength="shape", language="en")])
    assert lenient.validate_python("160.257.170-88") == "16025717088"
    with pytest.raises(pydantic.ValidationError, match="CPF: must have 11"):
        lenient.validate_python("1")
    assert lenient.json_schema() == pydantic.TypeAdapter(Cpf).json_schema()
    with pytest.raises(TypeError, match="beside an identifier"):
        pydantic.TypeAdapter(Annotated[int, Check()])


@pytest.mark.parametrize("one", TYPES, ids=lambda one: one.kind)
def test_the_json_schema_describes_what_is_taken_and_what_is_given(one: type[Identifier]) -> None:
    adapter: pydantic.TypeAdapter[Identifier] = pydantic.TypeAdapter(one)
    for mode in ("validation", "serialization"):
        schema = adapter.json_schema(mode="validation" if mode == "validation" else "serialization")
        assert schema["type"] == "string"
        assert schema["title"]
        [example] = schema["examples"]
        assert re.search(schema["pattern"], example), (schema, example)
        assert engine.check(one.kind, example)["ok"]
    assert re.search(adapter.json_schema(mode="serialization")["pattern"], adapter.validate_python(example))


def api() -> FastAPI:
    app = FastAPI()

    @app.post("/clientes")
    def cadastrar(cliente: Cliente) -> Cliente:
        return cliente

    @app.get("/ceps/{cep}")
    def cidade(cep: Cep, uf: Uf | None = None, nfe: Annotated[NfeKey | None, "a key"] = None) -> dict[str, str | None]:
        return {"cep": cep, "uf": uf, "nfe": nfe}

    return app


def test_fastapi_takes_and_refuses() -> None:
    client = TestClient(api())
    right = client.post("/clientes", json={"nome": "Ana", "documento": "12.abc.345/01de-35"})
    assert (right.status_code, right.json()["documento"]) == (200, "12ABC34501DE35")
    wrong = client.post("/clientes", json={"nome": "Ana", "documento": "160.257.170-88", "cep": "1"})
    assert wrong.status_code == 422
    assert [(error["loc"], error["type"]) for error in wrong.json()["detail"]] == [
        (["body", "documento"], "identifier_check_digits"),
        (["body", "cep"], "identifier_length"),
    ]
    assert client.get("/ceps/82515-000", params={"uf": "pr"}).json() == {"cep": "82515000", "uf": "PR", "nfe": None}
    assert client.get("/ceps/1").status_code == 422


def test_fastapi_shows_them_in_its_openapi() -> None:
    document = api().openapi()
    [cep] = [one for one in document["paths"]["/ceps/{cep}"]["get"]["parameters"] if one["name"] == "cep"]
    assert cep["schema"]["examples"] == ["82515-000"]
    assert all(re.search(cep["schema"]["pattern"], text) for text in ("82515-000", "82515000"))
    assert not re.search(cep["schema"]["pattern"], "8251-000")
    schemas = document["components"]["schemas"]
    taken = schemas.get("Cliente-Input", schemas.get("Cliente"))["properties"]["documento"]
    assert (taken["title"], taken["examples"]) == ("CPF/CNPJ", ["12.ABC.345/01DE-35"])


def test_nothing_of_pydantic_is_needed() -> None:
    code = "import sys, retaguarda.identifiers as i; print(i.Cpf('160.257.170-87'), 'pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["16025717087", "False"]


def test_gtin_and_cnpj_are_texts_everywhere() -> None:
    prices: dict[str, int] = {Gtin("7894900027013"): 1}
    assert prices["7894900027013"] == 1
    assert Cnpj("00.000.000/0001-91").replace("0", "") == "191"
