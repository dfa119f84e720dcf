"""Checks, sends and follows a sale. What is wrong with it is told before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal
from urllib.request import Request, urlopen

from retaguarda import Call, ConflictError, ProblemsError, ShopControl
from retaguarda.shop_control import CadastroCliente, Recibo, ReciboGerado, Venda


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


def enviar(chamada: Call[ReciboGerado]) -> ReciboGerado:
    """Sends it, with the standard library alone."""
    request = Request(chamada.url, data=chamada.body, headers=chamada.headers, method=chamada.method)
    with urlopen(request) as resposta:
        return chamada.parse(resposta.status, resposta.headers, resposta.read()).data


def situacao(recibo: Recibo) -> str:
    """What became of it."""
    if recibo.pedidoProcessado:
        return f"venda {recibo.sequenciaGerada}"
    return recibo.erros or "à espera"


def main() -> None:
    """Needs a token."""
    loja = ShopControl("http://localhost:60500", cod_filial=1, senha="senha", token="TOKEN")
    try:
        chamada = loja.vendas.cadastrar(venda("160.257.170-87", Decimal("576.34")))
        for aviso in chamada.warnings:
            print("aviso:", aviso)
        print(enviar(chamada).recibo)
    except ProblemsError as error:
        for problema in error.problems:
            print(problema.path, problema.message)
    except ConflictError as error:
        print("já existe:", error.data)


if __name__ == "__main__":
    main()
