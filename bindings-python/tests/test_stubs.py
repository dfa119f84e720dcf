"""The stub of the engine says what the engine is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_the_stub_is_right(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy.stubtest", "retaguarda._engine"]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


WRONG = """
from retaguarda import ShopControl, Uniplus

conta = Uniplus()
loja = ShopControl("http://localhost:60500")
loja.clientes.cadastrar({"nome": "Ana", "tipo": "Z", "fisicaJuridica": "F"})
loja.clientes.cadastrar({"nome": "Ana", "tipo": "C"})
loja.clientes.cadastrar({"nomme": "Ana", "nome": "Ana", "tipo": "C", "fisicaJuridica": "F"})
loja.clientes.cadastrar({"nome": 1, "tipo": "C", "fisicaJuridica": "F"})
loja.clientes.cadastrar(object())
loja.clientes.consultar()
loja.clientes.consultar(pagina=1, datadee="2019-02-20")
loja.auxiliares.consultar(tipo="nada")
loja.clientes.detalhar(codigo=1).parse(200, {}, b"").data.nomme
for cliente in loja.clientes.consultar(pagina=1).parse(200, {}, b""):
    number: str = cliente.codigo
loja.clientes.consultar(pagina=1, options={"language": "fr"})
conta.produtos.consultar(filtros={"nome.is": "X"})
conta.produtos.consultar(filtros={"nomes.eq": "X"})
conta.produtos.consultar(filtros={"nome.eq": 1})
conta.produtos.consultar(filtros={"inativo.ne": 2})
conta.produtos.preparar(1)
"""


def test_mistakes_are_seen_before_it_runs(tmp_path: Path) -> None:
    """Every line that uses the client is wrong, and a type checker says so."""
    script = tmp_path / "wrong.py"
    script.write_text(WRONG)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", script.name]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    told = {int(line.split(":")[1]) for line in found.stdout.splitlines() if ": error:" in line}
    lines = WRONG.splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if line.startswith(("loja.", "conta.", "    "))}
    assert told == wrong, found.stdout
