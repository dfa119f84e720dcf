"""Pulls every customer and every product of a shop, page by page, and shows them as tables.

    SHOP_CONTROL_URL=http://localhost:60500 SHOP_CONTROL_SERIE=... SHOP_CONTROL_SENHA=... python catalogo.py

Only the vendor's own word ends a list. Anything else that is not a page, and that does not go away when it is asked for
again, ends the program with status 1 and no summary.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import defaultdict
from pathlib import Path
from typing import TypeVar

import httpx
from comum import amount
from retaguarda import FlowError, ListFlow, ShopControl, VendorError
from retaguarda.shop_control import Cliente, Produto
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

Row = TypeVar("Row")


def pull(
    loja: ShopControl, http: httpx.Client, console: Console
) -> tuple[list[Cliente], list[Produto], dict[str, int]]:
    """All customers, all products, and how many pages each list had."""
    numbers = {"clientes": 0, "produtos": 0}
    columns = (
        SpinnerColumn(finished_text="[green]✓"),
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed} registros, {task.fields[pages]} páginas"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:

        def gather(name: str, flow: ListFlow[Row]) -> list[Row]:
            rows: list[Row] = []
            # How long a list is nobody says before its end.
            task = progress.add_task(name.capitalize(), total=None, pages=0)
            for page in flow.via(http).paginas():
                rows.extend(page)
                numbers[name] += 1
                progress.update(task, completed=len(rows), pages=numbers[name])
            progress.update(task, total=len(rows), completed=len(rows))
            return rows

        clientes = gather("clientes", loja.clientes.iterar())
        produtos = gather("produtos", loja.produtos.iterar())
    return clientes, produtos, numbers


def customers_table(cities: dict[str, list[str]]) -> Table:
    table = Table(title="Clientes por cidade", title_justify="left", expand=True)
    table.add_column("Cidade", no_wrap=True)
    table.add_column("Clientes", justify="right")
    table.add_column("Quem", overflow="ellipsis", no_wrap=True, ratio=1)
    for city, names in sorted(cities.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        table.add_row(city, str(len(names)), ", ".join(names))
    return table


def products_table(produtos: list[Produto]) -> Table:
    table = Table(title="Produtos", title_justify="left", expand=True)
    table.add_column("Código", no_wrap=True)
    table.add_column("Produto", overflow="ellipsis", no_wrap=True, ratio=1)
    table.add_column("Preço", justify="right", no_wrap=True)
    table.add_column("Estoque", justify="right", no_wrap=True)
    for produto in produtos:
        preco = produto.precos[0].preco if produto.precos else None
        table.add_row(produto.codigo, produto.nome or "", amount(preco, 2), amount(produto.estoqueAtual, 0))
    return table


def by_city(clientes: list[Cliente]) -> dict[str, list[str]]:
    cities: dict[str, list[str]] = defaultdict(list)
    for cliente in clientes:
        city = f"{cliente.cidade}/{cliente.uf}" if cliente.cidade else "(sem cidade)"
        cities[city].append(cliente.nome or "")
    return dict(cities)


def main() -> int:
    parser = argparse.ArgumentParser(description="Mostra todos os clientes e produtos de uma loja.")
    parser.add_argument("--url", default=os.environ.get("SHOP_CONTROL_URL"), help="endereço do Shop Control 9")
    parser.add_argument("--resumo", type=Path, help="arquivo JSON com o resumo")
    arguments = parser.parse_args()
    if arguments.url is None:
        parser.error("falta o endereço: --url ou SHOP_CONTROL_URL")
    loja = ShopControl(
        arguments.url,
        serie=os.environ.get("SHOP_CONTROL_SERIE"),
        cod_filial=int(os.environ.get("SHOP_CONTROL_FILIAL", "1")),
        senha=os.environ.get("SHOP_CONTROL_SENHA"),
        options={"attempts": 3, "timeout": 10},
    )
    console = Console()
    try:
        with httpx.Client() as http:
            clientes, produtos, numbers = pull(loja, http, console)
    except (VendorError, FlowError) as error:
        where = f" na página {error.cursor['page']}" if error.cursor else ""
        print(f"catalogo: parou{where}: {error}", file=sys.stderr)
        return 1
    cities = by_city(clientes)
    console.print(customers_table(cities), products_table(produtos))
    if arguments.resumo is not None:
        summary = {
            "clientes": len(clientes),
            "produtos": len(produtos),
            "cidades": len(cities),
            "paginas": numbers,
            "primeiroProduto": {"codigo": produtos[0].codigo, "nome": produtos[0].nome} if produtos else None,
        }
        arguments.resumo.write_text(json.dumps(summary, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
