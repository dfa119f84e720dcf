"""A day of EstoqueAi written as a CSV file and read again (W1), beside the csv module, which checks nothing.

Prints one JSON line a measure: the median of several rounds in which all take turns; then how much memory each takes at its peak.
"""

from __future__ import annotations

import csv
import io
import json
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from statistics import median
from typing import Any

from retaguarda import engine

DAY = "estoque_ai.movimentos.cadastrar.csv"
HEAD = {"cnpj": "11222333000181", "dtMovimento": "2024-01-01"}
COLUMNS = [
    "codigoProduto",
    "gtin",
    "nomeProduto",
    "qtdVendida",
    "precoCusto",
    "precoVenda",
    "precoPromocao",
    "qtdEstoque",
    "acertoEstoque",
    "reposicaoEstoque",
    "classificador1",
    "classificador2",
    "classificador3",
    "todosGtins",
]
NUMBERS = {column for column in COLUMNS if column.startswith(("qtd", "preco", "acerto", "reposicao"))}
ITEMS = 15_461
ROUNDS = 15


def movement(i: int) -> dict[str, Any]:
    item = {
        "codigoProduto": f"{i:06}",
        "gtin": ("7894900027013", "78933873", "7894900011593")[i % 3],
        "nomeProduto": f"AÇÚCAR CRISTAL EXTRA Nº {i % 977} 5KG",
        "qtdVendida": float(i * 37 % 500),
        "precoCusto": i * 7919 % 9_000 / 100,
        "precoVenda": i * 7907 % 12_000 / 100,
        "precoPromocao": None,
        "qtdEstoque": i * 101 % 70_000 / 100 - 20,
        "acertoEstoque": -1.5 if i % 9 == 0 else 0.0,
        "reposicaoEstoque": float(i * 13 % 60),
        "classificador1": "Mercearia",
        "classificador2": "Açúcares",
    }
    item["qtdEstoque"] = round(item["qtdEstoque"], 2)  # type: ignore[arg-type]
    if i % 2 == 0:
        item["todosGtins"] = "7894900027013/78933873"
    return item


def with_csv(items: list[dict[str, Any]]) -> int:
    """The csv module, two places by hand."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";", lineterminator="\n")
    writer.writerow(["cnpj", "dtMovimento", *COLUMNS])
    head = list(HEAD.values())
    for item in items:
        cells = [
            "" if (value := item.get(column)) is None else f"{value:.2f}" if column in NUMBERS else value
            for column in COLUMNS
        ]
        writer.writerow(head + cells)
    return len(file.getvalue().encode())


def read_with_csv(content: bytes) -> int:
    """The csv module, with decimals and dates."""
    count = 0
    for row in csv.DictReader(io.StringIO(content.decode()), delimiter=";"):
        typed: dict[str, Any] = {
            column: None if cell == "" else Decimal(cell) if column in NUMBERS else cell for column, cell in row.items()
        }
        typed["dtMovimento"] = date.fromisoformat(typed["dtMovimento"])
        count += 1
    return count


def measure(work: str, size: int, peers: dict[str, Callable[[], object]]) -> None:
    """Lets the peers take turns, and prints the median of each."""
    rounds: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(ROUNDS):
        for name, run in peers.items():
            start = time.perf_counter_ns()
            run()
            rounds[name].append(time.perf_counter_ns() - start)
    for name, times in rounds.items():
        print(json.dumps({"work": work, "name": name, "ns": median(times), "bytes": size}), flush=True)


def peak(run: Callable[[], object]) -> str:
    tracemalloc.start()
    run()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return f"{most / 1e6:.2f} MB"


def main() -> None:
    items = [movement(i) for i in range(ITEMS)]
    content = b"".join(engine.csv_write(DAY, HEAD, items))
    assert with_csv(items) == len(content)

    def write() -> int:
        return sum(map(len, engine.csv_write(DAY, HEAD, items)))

    def read() -> int:
        return sum(1 for _ in engine.csv_read(DAY, content))

    assert (write(), read(), read_with_csv(content)) == (len(content), ITEMS, ITEMS)
    measure("W1 write a day as CSV", len(content), {"retaguarda": write, "csv module": lambda: with_csv(items)})
    measure("W1 read a day of CSV", len(content), {"retaguarda": read, "csv module": lambda: read_with_csv(content)})
    print(f"peak of Python's memory, write: {peak(write)}, csv module {peak(lambda: with_csv(items))}")
    print(f"peak of Python's memory, read: {peak(read)}, csv module {peak(lambda: read_with_csv(content))}")


if __name__ == "__main__":
    main()
