"""Counts the shop with IS Collector, and books what was counted in Uniplus and eGestor.

    SHOP_CONTROL_URL=... (and so on: README.md has them all) python inventario.py

It makes an inventory of Shop Control's products, waits for the notification that it is finished, downloads the count, and
shows where it differs from the stock. Then each difference is booked: in Uniplus as the new balance, in eGestor as an
adjustment. The shop is closed meanwhile, or else what is sold is a difference, too.

    python inventario.py --inventario 11524

goes on with an inventory that is there already, whatever ended the run before. What is booked is not booked twice: the
adjustment in eGestor carries the inventory's number, is written last, and is looked for before anything is written.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
from aviso import Doorbell
from comum import PATIENCE, Failure, Product, amount, in_one_line, products, setting, shop_control, today, told
from lancamento import Booking, Books, Difference
from retaguarda import Egestor, IsCollector, Uniplus
from retaguarda.is_collector import CodigoRelacionado, Item, ItemDeEstoque, Setor
from rich.console import Console
from rich.markup import escape
from rich.table import Table


@dataclass(frozen=True)
class Count:
    """What a count says of the shop's products."""

    right: int
    differences: Sequence[Difference]
    uncounted: Sequence[Product]
    """Nobody has counted them: that is no count of zero."""
    unknown: Mapping[str, Decimal]
    """Codes that the shop does not know."""


def create(coletor: IsCollector, http: httpx.Client, catalogue: Sequence[Product]) -> int:
    """Makes the inventory and opens it for counting; gives its number."""
    inventarios = coletor.inventarios
    identifier = (
        inventarios.cadastrar(
            {
                "name": f"Inventário de {today():%d/%m/%Y}",
                "date": today(),
                # Codes that nobody knows are taken when the person confirms them.
                "beepOption": 3,
                "oneBeepOption": False,
                "editOption": False,
                "palletOption": 1,
                "employeeOption": False,
                "productivityQty": False,
                "productivityBeep": False,
            }
        )
        .via(http)
        .data.id
    )
    sectors: list[Setor] = [
        {"name": "Loja", "areas": [{"range": 1, "address": "SALAO"}, {"range": 2, "address": "DEPOSITO"}]}
    ]
    inventarios.cadastrar_posicoes({"id": identifier, "sectors": sectors}).via(http)
    items: list[Item] = [{"code": product.codigo, "description": product.nome[:120]} for product in catalogue]
    inventarios.enviar_em_lotes_itens({"id": identifier, "palletOption": 1, "truncate": True, "items": items}).via(http)
    # The scanner reads barcodes; the count comes by the shop's codes.
    related: list[CodigoRelacionado] = [
        {"code": product.codigo, "relatedcode": gtin} for product in catalogue for gtin in product.gtins
    ]
    inventarios.enviar_em_lotes_codigos_relacionados(
        {"id": identifier, "truncate": True, "relateditems": related}
    ).via(http)
    stock: list[ItemDeEstoque] = [{"code": product.codigo, "qty": product.estoque} for product in catalogue]
    inventarios.enviar_em_lotes_estoque({"id": identifier, "truncate": True, "stock": stock}).via(http)
    inventarios.atualizar_status({"id": identifier, "status": 3}).via(http)
    return identifier


def download(coletor: IsCollector, http: httpx.Client, identifier: int) -> dict[str, Decimal]:
    """What was counted, by code."""
    answer = coletor.inventarios.baixar(
        {"id": identifier, "mode": "sum", "fields": "essential", "datatype": "json"}
    ).via(http)
    address = answer.data.dataCollectionUrl
    if not address:
        raise Failure(f"o inventário {identifier} ainda não tem contagem")
    # Asked of the server of the settings, wherever the address may point: the token goes along.
    rows = coletor.inventarios.baixar_arquivo(arquivo=address.rpartition("/")[2]).via(http)
    counted: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        counted[row.CODE] += row.QTY or 0
    return counted


def compare(catalogue: Iterable[Product], counted: Mapping[str, Decimal]) -> Count:
    known = {product.codigo: product for product in catalogue}
    pairs = [Difference(product, counted[codigo]) for codigo, product in known.items() if codigo in counted]
    return Count(
        right=sum(pair.quantity == 0 for pair in pairs),
        differences=[pair for pair in pairs if pair.quantity],
        uncounted=[product for codigo, product in known.items() if codigo not in counted],
        unknown={codigo: quantity for codigo, quantity in counted.items() if codigo not in known},
    )


def differences_table(count: Count) -> Table:
    table = Table(title="Diferenças da contagem", title_justify="left", expand=True)
    table.add_column("Código", no_wrap=True)
    table.add_column("Produto", overflow="ellipsis", no_wrap=True, ratio=1)
    for name in ("Estoque", "Contado", "Diferença"):
        table.add_column(name, justify="right", no_wrap=True)
    for difference in count.differences:
        product, quantity = difference.product, difference.quantity
        colour, sign = ("green", "+") if quantity > 0 else ("red", "")
        numbers = amount(product.estoque), amount(difference.counted), f"[{colour}]{sign}{amount(quantity)}"
        table.add_row(product.codigo, escape(product.nome), *numbers)
    table.caption = f"{count.right} conferem, {len(count.uncounted)} não foram contados e ficam como estão"
    return table


def bookings_table(bookings: Iterable[Booking]) -> Table:
    table = Table(title="Estoque lançado", title_justify="left", expand=True)
    table.add_column("GTIN", no_wrap=True)
    table.add_column("Produto", overflow="ellipsis", no_wrap=True, ratio=1)
    for name in ("Uniplus", "Saldo", "eGestor", "Estoque"):
        table.add_column(name, justify="right", no_wrap=True)
    for booking in bookings:
        product = booking.product
        in_uniplus = booking.uniplus or "-", amount(booking.balance)
        in_egestor = f"{booking.egestor or '-'}", amount(booking.stock)
        table.add_row(product.gtins[0], escape(product.nome), *in_uniplus, *in_egestor)
    return table


def summary(identifier: int, count: Count, bookings: Sequence[Booking], is_new: bool) -> dict[str, Any]:
    return {
        "inventario": identifier,
        "conferem": count.right,
        "naoContados": len(count.uncounted),
        "desconhecidos": {codigo: f"{quantity:f}" for codigo, quantity in count.unknown.items()},
        "diferencas": {
            difference.product.codigo: {
                "estoque": f"{difference.product.estoque:f}",
                "contado": f"{difference.counted:f}",
                "diferenca": f"{difference.quantity:f}",
            }
            for difference in count.differences
        },
        "lancados": {
            booking.product.codigo: {"uniplus": f"{booking.balance}", "egestor": f"{booking.stock}"} for booking in bookings
        },
        "lancadoAgora": is_new,
    }


def run(arguments: argparse.Namespace, console: Console) -> None:
    loja = shop_control()
    coletor = IsCollector(
        url=os.environ.get("IS_COLLECTOR_URL"),
        username=setting("IS_COLLECTOR_TOKEN"),
        password=setting("IS_COLLECTOR_SECRET"),
        user=setting("IS_COLLECTOR_USER"),
        options=PATIENCE,
    )
    uniplus = Uniplus(
        url=setting("UNIPLUS_URL"), codigo_autorizacao=setting("UNIPLUS_CODIGO"), options=PATIENCE
    )
    egestor = Egestor(
        url=os.environ.get("EGESTOR_URL"), personal_token=setting("EGESTOR_TOKEN"), options=PATIENCE
    )
    with told(), httpx.Client() as http:
        catalogue = products(loja, http)
        identifier = arguments.inventario
        if identifier is None:
            # The bell hangs before anybody can ring it.
            with closing(Doorbell(arguments.porta)) as bell:
                identifier = create(coletor, http, catalogue)
                # The door of the shop is elsewhere: whatever stands there passes on to this address what comes.
                print(f"Inventário {identifier}: {len(catalogue)} produtos, à espera do aviso em {bell.url}", flush=True)
                bell.wait(identifier, arguments.espera)
        count = compare(catalogue, download(coletor, http, identifier))
        console.print(differences_table(count))
        for codigo, quantity in count.unknown.items():
            console.print(f"- {escape(codigo)}: contado {amount(quantity)}, e a loja não o conhece", soft_wrap=True)
        # Without a barcode nobody can say which product it is in another system.
        booked = [difference for difference in count.differences if difference.product.gtins]
        for difference in count.differences:
            if not difference.product.gtins:
                product = difference.product
                console.print(f"- {product.codigo} {escape(product.nome)}: sem GTIN, lance à mão", soft_wrap=True)
        books, note = Books(uniplus, egestor, http), f"Inventário {identifier} do IS Collector"
        done = books.adjustment(note)
        is_new = done is None and bool(booked)
        if is_new:
            books.write(booked, note)
        elif done is not None:
            console.print(f"O inventário {identifier} já foi lançado, no ajuste {done} do eGestor: nada foi lançado de novo.")
        bookings = books.read(booked)
    console.print(bookings_table(bookings))
    if arguments.resumo is not None:
        text = json.dumps(summary(identifier, count, bookings, is_new), ensure_ascii=False, indent=2)
        arguments.resumo.write_text(text + "\n", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description="Faz o inventário da loja e lança as diferenças.")
    parser.add_argument("--inventario", type=int, help="continua com este inventário, que já foi contado")
    parser.add_argument("--porta", type=int, default=0, help="porta em que se espera o aviso; sem ela, uma livre")
    parser.add_argument("--espera", type=float, default=8 * 3600, help="segundos até desistir do aviso (8 horas)")
    parser.add_argument("--resumo", type=Path, help="arquivo JSON com o resumo")
    arguments = parser.parse_args()
    try:
        run(arguments, Console())
    except Failure as error:
        print(f"inventario: {in_one_line(error)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
