"""The face: clients, calls, replies, errors."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import time
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, get_args

import pytest

import retaguarda
from retaguarda import (
    Call,
    Egestor,
    EstoqueAi,
    IsCollector,
    ListReply,
    NotFoundError,
    Problem,
    ProblemsError,
    Record,
    RetaguardaError,
    ShopControl,
    Uniplus,
    VendorError,
    engine,
    errors,
    shop_control,
)
from retaguarda._names import ErrorKind, ProblemCode
from retaguarda.shop_control import Cliente, Contato, Promocao, TokenGerado

FLOWS = ("iterar", "sincronizar", "enviar_e_acompanhar", "enviar_em_lotes", "procurar")
"""How the methods of flows begin."""
JSON = {"Content-Type": "application/json; charset=utf-8"}


def enveloped(data: object, **rest: object) -> bytes:
    envelope = {"sucesso": True, "mensagem": None, "tipo": None, "complementoTipo": None, "statusCode": 200}
    return json.dumps({**envelope, "dados": data, **rest}).encode()


def refusal(code: str, status: int = 400, message: str = "Mensagem do servidor") -> bytes:
    return enveloped(None, sucesso=False, mensagem=message, tipo=code, statusCode=status)


# Calls


def test_a_call_is_a_request(loja: ShopControl) -> None:
    before = int(time.time())
    chamada = loja.clientes.consultar(pagina=1)
    assert (chamada.method, chamada.url, chamada.body) == ("GET", "http://localhost:60500/clientes/1", None)
    headers = chamada.headers
    assert before <= int(headers["Timestamp"]) <= int(time.time())
    assert engine.verify("senha-secreta", "GET", headers["Timestamp"], None, headers["Signature"])
    assert headers["Authorization"] == "Token token-secreto"
    assert headers["User-Agent"] == f"retaguarda/{retaguarda.__version__}"
    headers.clear()
    assert chamada.headers, "every asker has a dict of his own"
    assert chamada.operation == "shop_control.clientes.consultar"
    assert chamada.warnings == ()


def test_a_body_is_written_once_and_signed(loja: ShopControl) -> None:
    chamada = loja.clientes.cadastrar({"nome": "Ana", "tipo": "C", "fisicaJuridica": "F"})
    assert chamada.body is chamada.body
    assert chamada.body == b'{"nome":"Ana","tipo":"C","fisicaJuridica":"F"}'
    headers = chamada.headers
    assert engine.verify("senha-secreta", "POST", headers["Timestamp"], chamada.body, headers["Signature"])


def test_parameters_that_may_be_left_out(loja: ShopControl) -> None:
    assert loja.clientes.consultar(pagina=2).url.endswith("/clientes/2")
    both = loja.clientes.consultar(pagina=2, datade="2019-02-20", dataate="2019-02-21")
    assert both.url.endswith("/clientes/2?datade=2019-02-20&dataate=2019-02-21")


def test_the_session_gives_what_a_call_leaves_out() -> None:
    loja = ShopControl("http://localhost:60500", serie="HIAABB-100000-ABCD", cod_filial=1)
    assert loja.autenticacao.autenticar().url.endswith("/auth/?serie=HIAABB-100000-ABCD&codfilial=1")
    assert loja.autenticacao.autenticar(codfilial=2).url.endswith("/auth/?serie=HIAABB-100000-ABCD&codfilial=2")


def test_the_agent_stays_the_same() -> None:
    loja = ShopControl("http://localhost:60500", serie="X", cod_filial=1, senha="s", user_agent="Loja/1.0")
    assert loja.autenticacao.autenticar().headers["User-Agent"] == "Loja/1.0"
    assert loja.com_token("t").clientes.consultar(pagina=1).headers["User-Agent"] == "Loja/1.0"


def test_a_client_with_a_token_is_another_one() -> None:
    loja = ShopControl("http://localhost:60500", cod_filial=1, senha="s")
    com_token = loja.com_token("novo")
    assert com_token.clientes.consultar(pagina=1).headers["Authorization"] == "Token novo"
    with pytest.raises(ProblemsError) as caught:
        assert loja.clientes.consultar(pagina=1).url
    assert [problem.path for problem in caught.value.problems] == ["/session/token"]


@pytest.mark.parametrize(
    ("system", "client"),
    [
        ("shop_control", ShopControl("http://localhost", serie="A", cod_filial=1, senha="s")),
        ("egestor", Egestor()),
        ("estoque_ai", EstoqueAi()),
        ("is_collector", IsCollector()),
        ("uniplus", Uniplus()),
    ],
)
def test_every_operation_has_its_method(system: str, client: Any) -> None:
    methods = set()
    for resource in type(client).__slots__:
        for name, method in inspect.getmembers(type(getattr(client, resource)), inspect.isfunction):
            if not name.startswith("_"):
                assert method.__doc__ is not None
                if not name.startswith(FLOWS):
                    methods.add(f"{resource}.{name}")
    own = [operation for operation in engine.operations() if operation["system"] == system]
    ids = [operation["id"] for operation in own]
    # What writes a record back has a method that makes it ready.
    ids += [one["id"].replace(".atualizar", ".preparar") for one in own if one["rewrites"]]
    documented = {one.removeprefix(f"{system}.") for one in ids}
    assert methods == {
        resource + "." + verb.replace(".", "_") for resource, verb in (name.split(".", 1) for name in documented)
    }


# Problems


def test_all_problems_at_once_in_portuguese(loja: ShopControl) -> None:
    with pytest.raises(ProblemsError) as caught:
        wrong: Any = {"nome": "x" * 61, "tipo": "Z", "fisicaJuridica": "F", "cpfCnpj": "160.257.170-88"}
        loja.clientes.cadastrar(wrong)
    problems = caught.value.problems
    assert [(problem.path, problem.code) for problem in problems] == [
        ("/body/nome", "text_too_long"),
        ("/body/tipo", "invalid_choice"),
        ("/body/cpfCnpj", "identifier_check_digits"),
    ]
    assert isinstance(caught.value, ValueError)
    assert isinstance(problems[0], Problem)
    assert problems[0].params == {"max": 60, "length": 61}
    assert str(caught.value) == (
        "shop_control.clientes.cadastrar:\n"
        "  /body/nome: Nome: no máximo 60 caracteres (há 61)\n"
        "  /body/tipo: Tipo: valores possíveis: C, F; informado: Z\n"
        "  /body/cpfCnpj: CPF ou CNPJ: CPF inválido: os dígitos verificadores não conferem; informado: ***.***.***-88"
    )


def test_options_of_a_client_and_of_a_call() -> None:
    loja = ShopControl("http://x", cod_filial=1, senha="s", token="t", options={"language": "en"})
    with pytest.raises(ProblemsError, match="at least 1"):
        loja.clientes.consultar(pagina=0)
    with pytest.raises(ProblemsError, match="no mínimo 1"):
        loja.clientes.consultar(pagina=0, options={"language": "pt-BR"})
    with pytest.raises(ProblemsError, match="at least 1"):
        loja.com_token("t").clientes.consultar(pagina=0, options={"strength": "off"})
    with pytest.raises(ValueError, match="language"):
        french: Any = {"language": "fr"}
        ShopControl("http://x", options=french)


def test_the_strength_of_a_client_and_of_a_call() -> None:
    loja = ShopControl("http://x", cod_filial=1, senha="s", token="t", options={"strength": "shape"})
    cliente: shop_control.CadastroCliente = {
        "nome": "Ana",
        "tipo": "C",
        "fisicaJuridica": "F",
        "cpfCnpj": "160.257.170-88",
    }
    chamada = loja.clientes.cadastrar(cliente)
    assert [(warning.code, warning.path) for warning in chamada.warnings] == [
        ("identifier_check_digits", "/body/cpfCnpj")
    ]
    assert loja.clientes.cadastrar(cliente, options={"strength": "off"}).warnings == ()
    with pytest.raises(ProblemsError, match="dígitos verificadores"):
        loja.clientes.cadastrar(cliente, options={"strength": "strict"})


def test_extra_fields_are_sent_where_they_are_named(loja: ShopControl) -> None:
    cliente: shop_control.CadastroCliente = {"nome": "Ana", "tipo": "C", "fisicaJuridica": "F"}
    chamada = loja.clientes.cadastrar(cliente, options={"extra": {"/limite": Decimal("10.50"), "/tags": ["a", None]}})
    assert chamada.body == b'{"nome":"Ana","tipo":"C","fisicaJuridica":"F","limite":10.50,"tags":["a",null]}'


def test_warnings_do_not_keep_from_sending(loja: ShopControl) -> None:
    chamada = loja.vendas.cadastrar(
        {
            "cpfCnpj": "16025717087",
            "codigoOperacao": "500",
            "data": datetime(2019, 2, 19, tzinfo=timezone.utc),
            "produtos": [{"codigo": "1", "quantidade": 1, "precoUnitario": Decimal("10.00")}],
            "recebimentos": [{"tipo": "CR", "valor": 9}],
        }
    )
    assert [warning.code for warning in chamada.warnings] == ["sum_mismatch"]
    assert chamada.warnings[0].severity == "warning"


# Replies

PAGE = enveloped(
    [
        {"codigo": 1, "nome": "Ana", "contatos": [{"nome": "Bia"}], "novo": "@"},
        {"codigo": 2, "nome": "Caio", "contatos": []},
    ]
).replace(b'"@"', b"1.50")


def test_a_page_is_a_sequence_of_rows(loja: ShopControl) -> None:
    pagina = loja.clientes.consultar(pagina=1).parse(200, JSON, PAGE)
    assert isinstance(pagina, ListReply)
    assert isinstance(pagina, Sequence)
    assert [cliente.nome for cliente in pagina] == ["Ana", "Caio"]
    assert (len(pagina), pagina[0].codigo, pagina[-1].nome) == (2, 1, "Caio")
    assert [cliente.nome for cliente in pagina[1:]] == ["Caio"]
    assert [(notice.path, notice.code) for notice in pagina.notices] == [("/dados/0/novo", "unknown_key")]
    assert pagina.raw.status == 200
    assert pagina.raw.headers == JSON
    assert pagina.raw.headers["CONTENT-type"] == JSON["Content-Type"]
    assert "X" not in pagina.raw.headers
    assert pagina.raw.content == PAGE
    assert not pagina.end


def test_records_are_mappings_with_attributes(loja: ShopControl) -> None:
    ana = loja.clientes.consultar(pagina=1).parse(200, JSON, PAGE)[0]
    assert isinstance(ana, Cliente)
    assert isinstance(ana, Record)
    assert isinstance(ana, Mapping)
    assert (ana.nome, ana["nome"], ana.get("nome")) == ("Ana", "Ana", "Ana")
    assert isinstance(ana.contatos, tuple)
    assert isinstance(ana.contatos[0], Contato)
    assert (ana["novo"], str(ana["novo"])) == (Decimal("1.50"), "1.50")
    assert ana.fantasia is None, "documented, and left out by the vendor"
    assert "fantasia" not in ana
    with pytest.raises(KeyError):
        ana["fantasia"]
    with pytest.raises(AttributeError, match="inexistente"):
        getattr(ana, "inexistente")
    assert list(ana) == list(ana.keys()) == ["codigo", "nome", "contatos", "novo"]
    assert dict(ana.items())["nome"] == "Ana"
    assert len(ana) == 4
    assert {**ana}["codigo"] == 1
    assert "nome" in dir(ana)
    match ana:
        case Cliente(nome=nome):
            assert nome == "Ana"
        case _:
            raise AssertionError
    match ana:
        case {"codigo": codigo}:
            assert codigo == 1
        case _:
            raise AssertionError


def test_records_are_read_only(loja: ShopControl) -> None:
    ana = loja.clientes.consultar(pagina=1).parse(200, JSON, PAGE)[0]
    with pytest.raises(AttributeError):
        ana.nome = "Outra"
    with pytest.raises(AttributeError):
        setattr(ana, "qualquer", 1)
    with pytest.raises(TypeError):
        ana["nome"] = "Outra"  # type: ignore[index] # pyright: ignore
    with pytest.raises(TypeError):
        hash(ana)


def test_records_become_plain_dicts(loja: ShopControl) -> None:
    ana = loja.clientes.consultar(pagina=1).parse(200, JSON, PAGE)[0]
    plain = ana.to_dict()
    assert plain == {"codigo": 1, "nome": "Ana", "contatos": [{"nome": "Bia"}], "novo": Decimal("1.50")}
    assert type(plain["contatos"][0]) is dict
    plain["nome"] = "Outra"
    assert ana.nome == "Ana"
    assert ana == ana.to_dict()
    assert ana != plain
    assert ana == pickle.loads(pickle.dumps(ana)) == copy.deepcopy(ana) == copy.copy(ana)
    assert type(pickle.loads(pickle.dumps(ana))) is Cliente
    assert Cliente({"nome": "Ana"}).nome == "Ana"
    assert repr(Cliente({"nome": "Ana", "codigo": 1})) == "Cliente(nome='Ana', codigo=1)"


def test_a_key_that_no_attribute_can_be() -> None:
    record = Record({"class": 1, "items": 2, "nome_": 3})
    assert record.class_ == 1  # type: ignore[attr-defined] # pyright: ignore
    assert record.items_ == 2  # type: ignore[attr-defined] # pyright: ignore
    assert record.nome_ == 3  # type: ignore[attr-defined] # pyright: ignore
    assert callable(record.items)


def test_dates_and_decimals(loja: ShopControl) -> None:
    content = b'{"sucesso":true,"dados":{"token":"t","expireAt":"2019-03-19T07:05:38.1234567Z"}}'
    resposta = loja.autenticacao.autenticar().parse(200, JSON, content)
    assert resposta.data.expireAt == datetime(2019, 3, 19, 7, 5, 38, 123456, tzinfo=timezone.utc)
    assert [notice.code for notice in resposta.notices] == ["time_cut"]
    whole = content.replace(b"1234567Z", b"1234560-03:00")
    resposta = loja.autenticacao.autenticar().parse(200, JSON, whole)
    assert resposta.data.expireAt.utcoffset() == timedelta(hours=-3)
    assert resposta.notices == ()


def test_a_date_that_python_cannot_hold_stays_a_text(loja: ShopControl) -> None:
    content = b'{"sucesso":true,"dados":{"token":"t","expireAt":"0000-00-00T00:00:00Z"}}'
    resposta = loja.autenticacao.autenticar().parse(200, JSON, content)
    assert resposta.data.to_dict()["expireAt"] == "0000-00-00T00:00:00Z"
    assert [notice.code for notice in resposta.notices] == ["invalid_date_time"]


def test_the_end_of_a_list(loja: ShopControl) -> None:
    pagina = loja.clientes.consultar(pagina=9).parse(200, JSON, refusal("FIM_DE_PAGINA", 417))
    assert pagina.end
    assert not pagina
    assert list(pagina) == []


def test_no_list_is_a_list_without_rows(loja: ShopControl) -> None:
    chamada = loja.clientes.consultar(pagina=9, options={"view": "verdict"})
    for pagina in (
        loja.clientes.consultar(pagina=9).parse(200, JSON, enveloped(None)),
        chamada.parse(200, JSON, PAGE),
    ):
        assert (list(pagina), len(pagina), pagina.end) == ([], 0, False)


def test_a_photo_is_bytes(loja: ShopControl) -> None:
    foto = loja.fotos.baixar(codigo_produto="1", posicao=1)
    assert foto.parse(200, {"Content-Type": "image/jpeg"}, b"\xff\xd8\xff").data == b"\xff\xd8\xff"


def test_headers_of_many_makes(loja: ShopControl) -> None:
    chamada = loja.clientes.consultar(pagina=1)
    latin: list[tuple[bytes, bytes]] = [(b"Content-Type", b"application/json"), (b"X", b"\xe9")]
    for headers in (JSON, list(JSON.items()), latin, None, {}):
        assert len(chamada.parse(200, headers, PAGE)) == 2
    assert chamada.parse(200, latin, PAGE).raw.headers["X"] == "é"
    assert len(chamada.parse(200, JSON, PAGE.decode())) == 2
    for content in (bytearray(PAGE), memoryview(PAGE)):
        assert len(chamada.parse(200, JSON, content)) == 2  # type: ignore[arg-type, unused-ignore] # pyright: ignore
    with pytest.raises(TypeError):
        chamada.parse(200, JSON, 5)  # type: ignore[arg-type] # pyright: ignore
    with pytest.raises(TypeError):
        chamada.parse(200, [(1, 2)], PAGE)


# Errors


def test_a_refusal_is_an_error_of_its_kind(loja: ShopControl) -> None:
    chamada = loja.clientes.detalhar(codigo=99)
    with pytest.raises(NotFoundError) as caught:
        chamada.parse(200, JSON, refusal("REGISTRO_NAO_ENCONTRADO", 404, "Registro não encontrado"))
    error = caught.value
    assert isinstance(error, VendorError)
    assert isinstance(error, RetaguardaError)
    assert (error.kind, error.code, error.status, error.retryable) == ("not_found", "REGISTRO_NAO_ENCONTRADO", 404, False)
    assert error.message == "Registro não encontrado"
    assert error.raw.status == 200
    assert str(error) == (
        "shop_control.clientes.detalhar: not_found, status 404: REGISTRO_NAO_ENCONTRADO: Registro não encontrado"
    )
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.raw) == (NotFoundError, str(error), error.raw)


def test_a_conflict_says_with_what(loja: ShopControl) -> None:
    content = enveloped({"codigoAtual": 28}, sucesso=False, tipo="CAMPO_INVALIDO", statusCode=409)
    with pytest.raises(errors.ConflictError) as caught:
        loja.clientes.cadastrar({"nome": "Ana", "tipo": "C", "fisicaJuridica": "F"}).parse(409, JSON, content)
    assert caught.value.data == {"codigoAtual": 28}
    assert type(caught.value.data) is dict


@pytest.mark.parametrize("content", [b"", b"<html>", b"\xff\xfe", b"{", b'"x"', b"[" * 100_000, b"null"], ids=repr)
@pytest.mark.parametrize("status", [0, 200, 204, 404, 500, 503, 65535])
def test_whatever_a_server_sends(loja: ShopControl, status: int, content: bytes) -> None:
    answer = engine.parse("shop_control.clientes.consultar", status, {}, content)
    assert answer["raw"]["content"] == content
    try:
        loja.clientes.consultar(pagina=1).parse(status, {}, content)
    except VendorError as error:
        assert error.raw.content == content
        assert not answer["ok"]
    else:
        assert answer["ok"]


def test_every_kind_has_its_class() -> None:
    assert set(errors.BY_KIND) == set(get_args(ErrorKind))
    assert {code["code"] for code in engine.codes()} == set(get_args(ProblemCode))
    for error in errors.BY_KIND.values():
        assert getattr(retaguarda, error.__name__) is error


def test_types_are_there_when_it_runs() -> None:
    assert Call[Cliente] is not Call
    assert issubclass(TokenGerado, Record)
    assert issubclass(Promocao, Record)
    for name in shop_control.__all__:
        assert hasattr(shop_control, name)
    for name in retaguarda.__all__:
        assert hasattr(retaguarda, name)
