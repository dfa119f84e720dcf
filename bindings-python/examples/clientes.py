"""Pulls every customer, page by page, with httpx."""

from __future__ import annotations

from collections.abc import Iterator

import httpx

from retaguarda import ShopControl, VendorError
from retaguarda.shop_control import Cliente


def token_of(loja: ShopControl, http: httpx.Client) -> str:
    """Logs in."""
    chamada = loja.autenticacao.autenticar()
    resposta = http.request(chamada.method, chamada.url, headers=chamada.headers, content=chamada.body)
    return chamada.parse(resposta.status_code, resposta.headers, resposta.content).data.token


def clientes(loja: ShopControl, http: httpx.Client) -> Iterator[Cliente]:
    """Every customer."""
    pagina = 1
    while True:
        chamada = loja.clientes.consultar(pagina=pagina)
        resposta = http.request(chamada.method, chamada.url, headers=chamada.headers, content=chamada.body)
        linhas = chamada.parse(resposta.status_code, resposta.headers, resposta.content)
        if linhas.end:
            return
        yield from linhas
        pagina += 1


def shown(cliente: Cliente) -> str:
    """A line for people."""
    codigo: int = cliente.codigo
    nome: str | None = cliente.nome
    contatos = [contato.nome or "" for contato in cliente.contatos or ()]
    return f"{codigo:>6} {nome or ''} {', '.join(contatos)}"


def main() -> None:
    """Against a server on this machine, or the sandbox."""
    loja = ShopControl("http://localhost:60500", serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha")
    with httpx.Client() as http:
        try:
            loja = loja.com_token(token_of(loja, http))
            for cliente in clientes(loja, http):
                print(shown(cliente))
        except VendorError as error:
            print(error.kind, error.code, error.message)


if __name__ == "__main__":
    main()
