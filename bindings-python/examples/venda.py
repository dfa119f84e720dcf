"""Checks, sends and follows a sale. What is wrong with it is told before anything is sent."""

from __future__ import annotations

import urllib.request
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal

from retaguarda import Call, ConflictError, OutcomeUnknownError, ProblemsError, RefusedError, ShopControl
from retaguarda.shop_control import CadastroCliente, Venda


@dataclass
class Cliente:
    """A customer as a program of its own might keep it: its fields are the vendor's."""

    nome: str
    cpfCnpj: str
    tipo: str = "C"
    fisicaJuridica: str = "F"


def venda(cpf: str, preco: Decimal) -> Venda:
    """A sale of one product."""
    return {
        "cpfCnpj": cpf,
        "codigoOperacao": "500",
        "data": datetime.now(timezone.utc),
        "produtos": [{"codigo": "1", "quantidade": 1, "precoUnitario": preco}],
        "recebimentos": [{"tipo": "C", "valorParcelas": preco, "quantidadeParcelas": 1}],
    }


def cadastrar(loja: ShopControl) -> list[Call[object]]:
    """A customer as a dict, as a dataclass, and as JSON."""
    as_dict: CadastroCliente = {
        "nome": "Ana",
        "tipo": "C",
        "fisicaJuridica": "F",
        "cpfCnpj": "160.257.170-87",
        "cep": 82515000,
        "contatos": [{"nome": "Bia", "sexo": "F"}],
    }
    as_json = '{"nome":"Ana","tipo":"C","fisicaJuridica":"F"}'
    return [
        loja.clientes.cadastrar(as_dict),
        loja.clientes.cadastrar(Cliente("Ana", "160.257.170-87")),
        loja.clientes.cadastrar(as_json),
    ]


def vender(loja: ShopControl, dados: Venda) -> str:
    """Sends it with the standard library alone, and tells what became of it."""
    try:
        recibo = loja.vendas.enviar_e_acompanhar(dados).via(urllib.request, on_progress=print)
    except RefusedError as error:
        return f"recusada: {error.reason}"
    except OutcomeUnknownError as error:
        # Nobody knows whether it is there: look before anybody sends it again.
        achadas = loja.vendas.procurar(dados).via(urllib.request)
        return f"{error}: {[venda.sequencia for venda in achadas] or 'não está lá'}"
    return f"venda {recibo.data.sequenciaGerada}"


def main() -> None:
    """Against a server on this machine, or the sandbox."""
    loja = ShopControl("http://localhost:60500", serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha")
    try:
        for chamada in cadastrar(loja)[:1]:
            print(chamada.via(urllib.request).data)
    except ConflictError as error:
        print("já existe:", error.data)
    try:
        print(vender(loja, venda("160.257.170-87", Decimal("576.34"))))
    except ProblemsError as error:
        for problema in error.problems:
            print(problema.path, problema.message)


if __name__ == "__main__":
    main()
