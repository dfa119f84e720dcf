"""What the shop's scripts share: the settings, the products of Shop Control, and how they speak to people."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import httpx
from retaguarda import Options, OutcomeUnknownError, ProblemsError, RetaguardaError, ShopControl, VendorError
from retaguarda.identifiers import is_valid

PATIENCE: Options = {"attempts": 3}
"""Somebody waits at the screen: what fails three times is told."""
BRASILIA = timezone(timedelta(hours=-3))
REFUSALS = {
    "authentication": "credenciais recusadas",
    "rate_limited": "chamadas demais",
    "maintenance": "em manutenção",
    "server": "o servidor falhou",
    "unreadable": "a resposta não se entende",
}
"""What a refusal without a word says, by its kind."""


class Failure(Exception):
    """Why a script ends without having done what it is for, in one line for people."""


@dataclass(frozen=True)
class Product:
    """A product of the shop, with its stock in this branch."""

    codigo: str
    nome: str
    gtins: tuple[str, ...]
    """Its barcodes of 8 or 13 digits: those that are read at the till."""
    estoque: Decimal
    preco: Decimal | None
    custo: Decimal | None


def setting(name: str) -> str:
    """A setting from the environment: nothing secret stands in a command line."""
    value = os.environ.get(name)
    if not value:
        raise Failure(f"falta a variável de ambiente {name}")
    return value


def branch() -> int:
    text = os.environ.get("SHOP_CONTROL_FILIAL", "1")
    if not text.isdecimal():
        raise Failure("SHOP_CONTROL_FILIAL deve ser um número")
    return int(text)


def shop_control() -> ShopControl:
    return ShopControl(
        setting("SHOP_CONTROL_URL"),
        serie=setting("SHOP_CONTROL_SERIE"),
        cod_filial=branch(),
        senha=setting("SHOP_CONTROL_SENHA"),
        options=PATIENCE,
    )


def today() -> date:
    """The day it is in Brasília, wherever this machine stands."""
    return datetime.now(BRASILIA).date()


def products(loja: ShopControl, http: httpx.Client) -> list[Product]:
    """All products, with what there is of each in the branch of the settings: sizes, lots and the like together."""
    own = branch()
    stock = {
        line.codigo: sum(
            (cell.estoqueAtual or Decimal(0) for cell in line.estoqueFiliais or () if cell.codigoFilial == own), Decimal(0)
        )
        for line in loja.estoque_v2.iterar().via(http)
    }
    found = []
    for produto in loja.produtos.iterar().via(http):
        prices = {preco.tabela: preco.preco for preco in produto.precos or ()}
        found.append(
            Product(
                codigo=produto.codigo,
                nome=produto.nome or "",
                gtins=barcodes(produto.codigoBarras),
                estoque=stock.get(produto.codigo, Decimal(0)),
                preco=prices.get("TABELA 1"),
                custo=prices.get("CUSTO"),
            )
        )
    return found


def barcodes(sent: Any) -> tuple[str, ...]:
    """The barcodes of a product that are read at the till. The manual leaves open whether one comes as a list."""
    texts = [sent] if isinstance(sent, str) else sent or ()
    return tuple(text for text in texts if len(text) in (8, 13) and is_valid("gtin", text))


def amount(value: Decimal | int | None, places: int = 0) -> str:
    """`1.234,50`: every digit that is not a zero at the end, and at least so many places."""
    if value is None:
        return "-"
    whole, _, fraction = f"{value:,f}".partition(".")
    fraction = fraction.rstrip("0").ljust(places, "0")
    return whole.replace(",", ".") + (f",{fraction}" if fraction else "")


@contextmanager
def told() -> Iterator[None]:
    """Turns what goes wrong with a vendor, or with what it is sent, into one line for people."""
    try:
        yield
    except ProblemsError as error:
        wrong = [problem.message for problem in error.problems if problem.severity == "error"]
        raise Failure("; ".join(wrong)) from error
    except VendorError as error:
        said = error.message or error.code or REFUSALS.get(error.kind, "recusado")
        raise Failure(f"{error.operation}: HTTP {error.raw.status}: {said}") from error
    except OutcomeUnknownError as error:
        raise Failure(f"{error.operation}: {error.message}. {error.hint}") from error
    except RetaguardaError as error:
        raise Failure(str(error)) from error


def in_one_line(error: Failure) -> str:
    return " ".join(str(error).split())
