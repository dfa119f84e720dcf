"""Sends EstoqueAi the shop's day: what Shop Control has sold, and what is left in stock.

    SHOP_CONTROL_URL=... SHOP_CONTROL_SERIE=... SHOP_CONTROL_SENHA=... LOJA_CNPJ=... ESTOQUE_AI_TOKEN=... python dia.py

The day goes out as JSON and then as CSV, to show both: a day is one file, and the second takes the place of the first as
long as this one waits. That is how a day is put right, too. Processing is at night; the script follows it until it is done.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path
from typing import Any

import httpx
from comum import PATIENCE, Failure, Product, amount, in_one_line, products, setting, shop_control, today, told
from retaguarda import Call, DeadlineError, EstoqueAi, InvalidError, Options, RefusedError, Reply
from retaguarda.engine import csv_read, csv_write
from retaguarda.estoque_ai import Movimento, MovimentoRequest, MovimentoResponse
from retaguarda.shop_control import Saida
from rich.console import Console
from rich.markup import escape
from rich.table import Table

CENT = Decimal("0.01")
"""EstoqueAi's numbers have two places, always. Half goes to even, so that a day of many roundings does not drift."""
CSV = "estoque_ai.movimentos.cadastrar.csv"


@dataclass(frozen=True)
class File:
    """A file that was sent, and what became of it."""

    form: str
    size: int
    outcome: str
    """`processado`, `recusado` or `na fila`."""
    said: str
    """EstoqueAi's words."""

    @staticmethod
    def of(form: str, sent: Call[Any], answer: Reply[MovimentoResponse]) -> File:
        state = answer.data
        # As long as it was not processed, `falhou` says nothing.
        outcome = "na fila" if state.dtProcessamento is None else "recusado" if state.falhou else "processado"
        return File(form, len(sent.body or b""), outcome, state.observacao or "")


def day(
    cnpj: str, when: date, catalogue: Sequence[Product], sales: Iterable[Saida]
) -> tuple[MovimentoRequest, list[str]]:
    """The movement of a day, the whole range of the shop; and what was left out or rounded, for people."""
    sold: dict[str, Decimal] = defaultdict(Decimal)
    for sale in sales:
        for item in sale.produtos or ():
            sold[item.codigo] += item.quantidade or 0
    lines: list[Movimento] = []
    remarks: list[str] = []
    for product in catalogue:
        quantity = sold.pop(product.codigo, Decimal(0))
        if not product.gtins:
            remarks.append(f"{product.codigo} {product.nome}: sem GTIN de 8 ou 13 dígitos, fica de fora (vendido: {amount(quantity)})")
            continue
        exact = {
            "qtdVendida": quantity,
            "qtdEstoque": product.estoque,
            "precoVenda": product.preco,
            "precoCusto": product.custo,
        }
        rounded = {name: number.quantize(CENT, ROUND_HALF_EVEN) for name, number in exact.items() if number is not None}
        for name, number in rounded.items():
            if number != exact[name]:
                remarks.append(f"{product.codigo} {product.nome}: {name} {amount(exact[name])} vai como {amount(number, 2)}")
        lines.append(
            {
                "codigoProduto": product.codigo,
                "gtin": product.gtins[0],
                "nomeProduto": product.nome[:60],
                "qtdVendida": rounded["qtdVendida"],
                "precoCusto": rounded.get("precoCusto"),
                "precoVenda": rounded.get("precoVenda"),
                "qtdEstoque": rounded["qtdEstoque"],
                # Shop Control tells neither of a day.
                "acertoEstoque": Decimal(0),
                "reposicaoEstoque": Decimal(0),
                "todosGtins": "/".join(product.gtins),
            }
        )
    remarks += [f"{codigo}: vendido {amount(quantity)}, e não está no cadastro" for codigo, quantity in sold.items()]
    return {"cnpj": cnpj, "dtMovimento": when, "movimentos": lines}, remarks


def send(estoque: EstoqueAi, http: httpx.Client, movement: MovimentoRequest, options: Options) -> list[File]:
    """Sends the day as JSON, then as CSV, and follows it until it is processed."""
    as_json, as_csv = estoque.movimentos.cadastrar(movement), estoque.movimentos.cadastrar_csv(movement)
    first = as_json.via(http).data.idMovimento
    try:
        second = File.of("CSV", as_csv, estoque.movimentos.enviar_e_acompanhar_csv(movement, options=options).via(http))
    except (RefusedError, DeadlineError) as error:
        if error.reply is None:
            raise
        second = File.of("CSV", as_csv, error.reply)
    except InvalidError as error:
        # The night was faster: the JSON of a moment ago is processed, and with it the day is closed.
        second = File("CSV", len(as_csv.body or b""), "recusado", error.message or "")
    return [File.of("JSON", as_json, estoque.movimentos.detalhar(id_movimento=first).via(http)), second]


def same(estoque: EstoqueAi, movement: MovimentoRequest) -> bool:
    """Whether both files say the same, as they are sent."""
    as_json = json.loads(estoque.movimentos.cadastrar(movement).body or b"", parse_float=Decimal)
    head = {"cnpj": movement["cnpj"], "dtMovimento": movement["dtMovimento"]}
    file = b"".join(csv_write(CSV, head, movement["movimentos"]))
    rows = csv_read(CSV, file)
    return (
        file in (estoque.movimentos.cadastrar_csv(movement).body or b"")
        and filled(rows) == filled(as_json["movimentos"])
        and (rows.head["cnpj"], str(rows.head["dtMovimento"])) == (as_json["cnpj"], as_json["dtMovimento"])
    )


def filled(lines: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The lines without what is empty: CSV has a cell for it, JSON nothing."""
    return [{name: value for name, value in line.items() if value not in (None, "")} for line in lines]


def movement_table(movement: MovimentoRequest) -> Table:
    table = Table(title=f"Movimento de {movement['dtMovimento']:%d/%m/%Y}: o que foi vendido", title_justify="left", expand=True)
    table.add_column("Código", no_wrap=True)
    table.add_column("GTIN", no_wrap=True)
    table.add_column("Produto", overflow="ellipsis", no_wrap=True, ratio=1)
    table.add_column("Vendido", justify="right")
    table.add_column("Estoque", justify="right")
    for line in movement["movimentos"]:
        if line["qtdVendida"]:
            numbers = amount(Decimal(line["qtdVendida"])), amount(Decimal(line["qtdEstoque"]))
            table.add_row(line["codigoProduto"], line["gtin"], escape(line["nomeProduto"]), *numbers)
    table.caption = f"{len(movement['movimentos'])} produtos ao todo"
    return table


def files_table(files: Iterable[File]) -> Table:
    table = Table(title="Arquivos enviados ao EstoqueAi", title_justify="left", expand=True)
    table.add_column("Arquivo")
    table.add_column("Bytes", justify="right")
    table.add_column("Situação")
    table.add_column("O que o EstoqueAi diz", overflow="fold", ratio=1)
    for file in files:
        table.add_row(file.form, amount(file.size), file.outcome, escape(file.said))
    return table


def summary(movement: MovimentoRequest, remarks: Sequence[str], files: Sequence[File], is_same: bool) -> dict[str, Any]:
    lines = movement["movimentos"]
    return {
        "dia": f"{movement['dtMovimento']}",
        "produtos": len(lines),
        "vendidos": {line["codigoProduto"]: f"{line['qtdVendida']}" for line in lines if line["qtdVendida"]},
        "observacoes": remarks,
        "mesmoConteudo": is_same,
        "arquivos": [{"forma": file.form, "situacao": file.outcome, "observacao": file.said} for file in files],
    }


def run(arguments: argparse.Namespace, console: Console) -> None:
    when: date = arguments.dia
    loja, cnpj = shop_control(), setting("LOJA_CNPJ")
    estoque = EstoqueAi(
        url=os.environ.get("ESTOQUE_AI_URL"), auth_token=setting("ESTOQUE_AI_TOKEN"), options=PATIENCE
    )
    with told(), httpx.Client() as http:
        catalogue = products(loja, http)
        sales = loja.saidas.iterar_periodo(tipodata="E", datade=when, dataate=when).via(http)
        movement, remarks = day(cnpj, when, catalogue, sales)
        for remark in remarks:
            console.print(f"- {escape(remark)}", highlight=False, soft_wrap=True)
        console.print(movement_table(movement))
        for sent in estoque.movimentos.iterar(dt_inicio=when, dt_fim=when).via(http):
            if sent.dtProcessamento is not None and not sent.falhou:
                console.print(f"O EstoqueAi já processou o movimento de {when:%d/%m/%Y}: nada foi enviado.")
                return
        is_same = same(estoque, movement)
        files = send(estoque, http, movement, following(arguments))
    console.print(files_table(files))
    console.print("Os dois arquivos dizem o mesmo." if is_same else "[red]Os arquivos não dizem o mesmo.")
    if arguments.resumo is not None:
        text = json.dumps(summary(movement, remarks, files, is_same), ensure_ascii=False, indent=2)
        arguments.resumo.write_text(text + "\n", encoding="utf-8")
    if all(file.outcome != "processado" for file in files):
        last = files[-1]
        reason = last.said or "o EstoqueAi processa de madrugada"
        raise Failure(f"o movimento de {when:%d/%m/%Y} está {last.outcome}: {reason}")


def following(arguments: argparse.Namespace) -> Options:
    """How long to follow, where the usual minute between two questions, and twelve hours in all, are not wanted."""
    options: Options = {}
    if arguments.intervalo is not None:
        options["interval"] = options["first_wait"] = arguments.intervalo
    if arguments.espera is not None:
        options["deadline"] = arguments.espera
    return options


def main() -> int:
    parser = argparse.ArgumentParser(description="Envia ao EstoqueAi o movimento do dia da loja.")
    parser.add_argument("--dia", type=date.fromisoformat, default=today(), help="AAAA-MM-DD; sem ele, hoje em Brasília")
    parser.add_argument("--intervalo", type=float, help="segundos entre duas consultas do processamento")
    parser.add_argument("--espera", type=float, help="segundos até desistir de acompanhar")
    parser.add_argument("--resumo", type=Path, help="arquivo JSON com o resumo")
    arguments = parser.parse_args()
    try:
        run(arguments, Console())
    except Failure as error:
        print(f"dia: {in_one_line(error)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
