"""Pulls every customer with httpx, and takes up where it stopped."""

from __future__ import annotations

import json
from pathlib import Path

import httpx

from retaguarda import FlowError, ShopControl, VendorError
from retaguarda.shop_control import Cliente

CURSOR = Path("clientes.json")
"""Where it stopped, if it did."""


def shown(cliente: Cliente) -> str:
    """A line for people."""
    codigo: int = cliente.codigo
    nome: str | None = cliente.nome
    contatos = [contato.nome or "" for contato in cliente.contatos or ()]
    return f"{codigo:>6} {nome or ''} {', '.join(contatos)}"


def main() -> None:
    """Against a server on this machine, or the sandbox."""
    loja = ShopControl("http://localhost:60500", serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha")
    cursor = json.loads(CURSOR.read_text()) if CURSOR.exists() else None
    with httpx.Client() as http:
        try:
            for cliente in loja.clientes.iterar(cursor=cursor).via(http):
                print(shown(cliente))
            CURSOR.unlink(missing_ok=True)
        except (VendorError, FlowError) as error:
            print("parou:", error)
            CURSOR.write_text(json.dumps(error.cursor))


if __name__ == "__main__":
    main()
