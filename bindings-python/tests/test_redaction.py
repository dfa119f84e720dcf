"""Secrets stay secret: whatever is printed, looked into or copied."""

from __future__ import annotations

import copy
import gc
import pickle
import pprint
import traceback

import pytest
import rich.pretty

from retaguarda import Call, ProblemsError, ShopControl, VendorError
from retaguarda.shop_control import TokenGerado

SECRETS = ("senha-secreta", "token-secreto")


def shows_none(text: str) -> bool:
    return not any(secret in text for secret in SECRETS)


def printed(thing: object) -> str:
    """Everything that an object shows of itself."""
    texts = [repr(thing), str(thing), f"{thing}", pprint.pformat(thing), rich.pretty.pretty_repr(thing)]
    for name in dir(thing):
        if name.startswith("_") and not name.startswith("__"):
            texts.append(repr(getattr(thing, name)))
    try:
        texts.append(repr(vars(thing)))
    except TypeError:
        pass
    return "\n".join(texts)


@pytest.fixture
def chamada(loja: ShopControl) -> Call[object]:
    return loja.clientes.consultar(pagina=1)


def test_clients_show_none(loja: ShopControl) -> None:
    assert shows_none(printed(loja))
    assert repr(loja) == (
        "ShopControl(url='http://localhost:60500', serie='HIAABB-100000-ABCD', codFilial=1, "
        "senha=[REDACTED], token=[REDACTED], userAgent='retaguarda/0.1.0')"
    )
    assert shows_none(printed(loja.clientes))


def test_an_address_with_a_password_shows_none() -> None:
    assert "senha-secreta" not in repr(ShopControl("http://loja:senha-secreta@localhost:60500"))


def test_calls_show_none(chamada: Call[object]) -> None:
    assert repr(chamada) == "<Call shop_control.clientes.consultar: GET /clientes/1>"
    assert shows_none(printed(chamada))
    signature = chamada.headers["Signature"]
    assert signature not in printed(chamada)


def test_nothing_lies_open(loja: ShopControl, chamada: Call[object]) -> None:
    for thing in (loja, loja.clientes, chamada):
        with pytest.raises(TypeError):
            vars(thing)
        seen: list[object] = [thing]
        for one in seen:
            for other in gc.get_referents(one):
                if type(other).__module__.startswith("retaguarda") and not isinstance(other, type):
                    seen.append(other)
        assert shows_none("\n".join(map(repr, seen)))


def test_neither_is_copied_nor_pickled(loja: ShopControl, chamada: Call[object]) -> None:
    for thing in (loja, chamada, chamada._request, loja._core.session):  # pyright: ignore[reportPrivateUsage]
        for copier in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="secrets"):
                copier(thing)


def test_errors_show_none(loja: ShopControl) -> None:
    with pytest.raises(ProblemsError) as caught:
        loja.clientes.cadastrar(SECRETS[1])
    assert shows_none("".join(traceback.format_exception(caught.value)))
    assert shows_none(printed(caught.value))
    bad = ShopControl(SECRETS[1], senha=SECRETS[0], token=SECRETS[1] + "\n", cod_filial=1)
    with pytest.raises(ProblemsError) as caught:
        bad.clientes.consultar(pagina=1)
    assert shows_none(printed(caught.value))
    with pytest.raises(VendorError) as refused:
        loja.autenticacao.autenticar().parse(500, {"X": SECRETS[1]}, SECRETS[1])
    assert shows_none("".join(traceback.format_exception(refused.value)))
    assert shows_none(repr(refused.value) + repr(refused.value.raw))


def test_a_token_that_was_read_shows_none(loja: ShopControl) -> None:
    content = b'{"sucesso":true,"dados":{"token":"token-secreto","expireAt":"2019-03-19T07:05:38Z"}}'
    resposta = loja.autenticacao.autenticar().parse(200, {}, content)
    assert resposta.data.token == "token-secreto"
    assert shows_none(repr(resposta) + str(resposta.data) + repr(resposta.raw))
    assert repr(TokenGerado({"token": "token-secreto"})) == "TokenGerado(token=[REDACTED])"
