"""Receiving a page of customers (W3), checking, building and signing a sale (W4), and signing (W5), beside the usual libraries.

Prints one JSON line a measure: the median of several rounds in which all take turns. The inputs are in `RETAGUARDA_WORKLOADS`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import re
import time
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from statistics import median
from typing import Annotated, Any, Literal, Optional

import msgspec
import orjson
import pydantic

from retaguarda import ShopControl, engine

WORKLOADS = Path(os.environ.get("RETAGUARDA_WORKLOADS", "../shared/workloads"))
ROUNDS = 15
ROUND_SECONDS = 0.02

Work = Callable[[], object]


def measure(work: str, size: int, peers: dict[str, Work]) -> None:
    """Lets the peers take turns, and prints the median of each."""
    counts = {}
    for name, run in peers.items():
        start = time.perf_counter()
        run()
        counts[name] = max(1, int(ROUND_SECONDS / (time.perf_counter() - start + 1e-9)))
    rounds: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(ROUNDS):
        for name, run in peers.items():
            passes = range(counts[name])
            start = time.perf_counter_ns()
            for _ in passes:
                run()
            rounds[name].append((time.perf_counter_ns() - start) / counts[name])
    for name, times in rounds.items():
        print(json.dumps({"work": work, "name": name, "ns": median(times), "bytes": size}), flush=True)


# The rules that the peers apply


def check_digit(digits: list[int], weights: list[int]) -> int:
    rest = sum(map(int.__mul__, digits, weights)) % 11
    return 0 if rest < 2 else 11 - rest


def cpf_cnpj(text: str) -> str:
    digits = [int(c) for c in text if c.isdigit()]
    if len(digits) == 11 and len(set(digits)) > 1:
        first = check_digit(digits[:9], [10, 9, 8, 7, 6, 5, 4, 3, 2])
        second = check_digit(digits[:10], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
    elif len(digits) == 14 and len(set(digits)) > 1:
        first = check_digit(digits[:12], [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
        second = check_digit(digits[:13], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
    else:
        raise ValueError("cpf/cnpj")
    if digits[-2:] != [first, second]:
        raise ValueError("cpf/cnpj")
    return "".join(map(str, digits))


def cpf_cnpj_or_empty(text: str) -> str:
    return cpf_cnpj(text) if text else text


CEP = re.compile(r"\d{8}")
UFS = frozenset("AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO".split())
MESES = Literal["", "JAN", "FEV", "MAR", "ABR", "MAI", "JUN", "JUL", "AGO", "SET", "OUT", "NOV", "DEZ"]
TEXTS = (
    "fantasia rg ie endereco numero complemento bairro cidade pais telefone1 telefone2 fax entregaEndereco entregaNumero "
    "entregaComplemento entregaBairro entregaCidade entregaPais entregaPontoRef1 entregaPontoRef2 faturamentoEndereco "
    "faturamentoNumero faturamentoComplemento faturamentoBairro faturamentoCidade faturamentoPais faturamentoPontoRef1 "
    "faturamentoPontoRef2 urlContatos"
).split()
CEPS = ["cep", "entregaCep", "faturamentoCep"]
UF_FIELDS = ["uf", "entregaUf", "faturamentoUf"]


# W3 with pydantic and msgspec


class PydanticContact(pydantic.BaseModel):
    nome: str
    sexo: Literal["M", "F", ""]
    cargo: str
    diaAniversario: Annotated[int, pydantic.Field(ge=0, le=31)]
    mesAniversario: MESES
    anoAniversario: Annotated[int, pydantic.Field(ge=0, le=9999)]
    telefone: str
    ramal: str
    tipoEmail: Literal["E", "P", "F", "N", "M", "C", ""]
    email: str


CUSTOMER: dict[str, Any] = {
    "codigo": (int, ...),
    "nome": (str, ...),
    "tipo": (Literal["C", "F", "R"], ...),
    "fisicaJuridica": (Literal["F", "J"], ...),
    "cpfCnpj": (Annotated[str, pydantic.AfterValidator(cpf_cnpj_or_empty)], ...),
    "contatos": (list[PydanticContact], ...),
    **{name: (Optional[str], None) for name in TEXTS},
    **{name: (Optional[Annotated[str, pydantic.Field(max_length=8)]], None) for name in CEPS},
    **{name: (Optional[Annotated[str, pydantic.Field(max_length=2)]], None) for name in UF_FIELDS},
}
PydanticCustomer: Any = pydantic.create_model("PydanticCustomer", **CUSTOMER)
PAGE: dict[str, Any] = {"sucesso": (bool, ...), "dados": (list[PydanticCustomer], ...)}
PydanticPage: Any = pydantic.create_model("PydanticPage", **PAGE)


class MsgspecContact(msgspec.Struct):
    nome: str
    sexo: Literal["M", "F", ""]
    cargo: str
    diaAniversario: Annotated[int, msgspec.Meta(ge=0, le=31)]
    mesAniversario: MESES
    anoAniversario: Annotated[int, msgspec.Meta(ge=0, le=9999)]
    telefone: str
    ramal: str
    tipoEmail: Literal["E", "P", "F", "N", "M", "C", ""]
    email: str


class MsgspecCheckedCustomer(msgspec.Struct):
    cpfCnpj: str

    def __post_init__(self) -> None:
        cpf_cnpj_or_empty(self.cpfCnpj)


MsgspecCustomer: Any = msgspec.defstruct(
    "MsgspecCustomer",
    [
        ("codigo", int),
        ("nome", str),
        ("tipo", Literal["C", "F", "R"]),
        ("fisicaJuridica", Literal["F", "J"]),
        ("contatos", list[MsgspecContact]),
        *[(name, Optional[str], None) for name in TEXTS],
        *[(name, Optional[Annotated[str, msgspec.Meta(max_length=8)]], None) for name in CEPS],
        *[(name, Optional[Annotated[str, msgspec.Meta(max_length=2)]], None) for name in UF_FIELDS],
    ],
    bases=(MsgspecCheckedCustomer,),
    kw_only=True,
)
MsgspecPage: Any = msgspec.defstruct("MsgspecPage", [("sucesso", bool), ("dados", list[MsgspecCustomer])])


# W4 with pydantic and msgspec


def with_offset(text: str) -> str:
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError("offset")
    return text


def cep(text: str) -> str:
    if not CEP.fullmatch(text):
        raise ValueError("cep")
    return text


def uf(text: str) -> str:
    if text not in UFS:
        raise ValueError("uf")
    return text


Moment = Annotated[str, pydantic.AfterValidator(with_offset)]
Document = Annotated[str, pydantic.AfterValidator(cpf_cnpj)]
Amount = Annotated[Decimal, pydantic.Field(ge=0, decimal_places=2)]
Weight = Annotated[Decimal, pydantic.Field(ge=0, decimal_places=4)]


class Product(pydantic.BaseModel):
    Codigo: str
    CodigoCor: str | None = None
    CodigoTamanho: str | None = None
    Quantidade: Annotated[Decimal, pydantic.Field(gt=0, decimal_places=4)]
    PrecoUnitario: Amount
    DescontoUnitario: Amount | None = None


class Payment(pydantic.BaseModel):
    ValorParcelas: Amount
    CodigoAdministradora: int | None = None
    Vencimento: Moment | None = None
    Nsu: str | None = None
    QuantidadeParcelas: Annotated[int, pydantic.Field(ge=1)]
    NumeroCartao: str | None = None
    Tipo: Literal["B", "C", "CB", "CR"]


class Address(pydantic.BaseModel):
    Cep: Annotated[str, pydantic.AfterValidator(cep)]
    Endereco: str
    Numero: str
    Complemento: str | None = None
    Bairro: str
    Cidade: str
    Uf: Annotated[str, pydantic.AfterValidator(uf)]


class Delivery(pydantic.BaseModel):
    Valor: Amount
    OpcoesFretePagoPor: Literal["C", "E", "D", "O"]
    PesoBruto: Weight
    PesoLiquido: Weight
    Volume: Weight
    DataEntrega: Moment | None = None
    CnpjTransportadora: Document
    NaoSomarFreteTotalNota: bool
    OutroEndereco: Address


class Sale(pydantic.BaseModel):
    CpfCnpj: Document
    CodigoOperacao: str
    Data: Moment
    Produtos: Annotated[list[Product], pydantic.Field(min_length=1)]
    Recebimentos: Annotated[list[Payment], pydantic.Field(min_length=1)]
    DadosEntrega: Delivery | None = None


def hmac_signature(password: bytes, method: bytes, timestamp: bytes, body: bytes) -> bytes:
    message = method + timestamp + base64.b64encode(body)
    return base64.b64encode(hmac.digest(password, message, "sha256"))


def main() -> None:
    loja = ShopControl("http://localhost:60500", serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha", token="t")

    page = json.dumps(json.loads((WORKLOADS / "w3_customers_page.json").read_bytes()), separators=(",", ":")).encode()
    chamada = loja.clientes.consultar(pagina=1)
    headers = {"Content-Type": "application/json; charset=utf-8"}
    assert len(chamada.parse(200, headers, page)) == 20
    decoder = msgspec.json.Decoder(MsgspecPage)
    parse = engine.parse
    measure(
        "W3 receive",
        len(page),
        {
            "retaguarda": lambda: chamada.parse(200, headers, page),
            "retaguarda.engine, dicts": lambda: parse("shop_control.clientes.consultar", 200, headers, page),
            "json.loads": lambda: json.loads(page),
            "orjson.loads": lambda: orjson.loads(page),
            "pydantic": lambda: PydanticPage.model_validate_json(page),
            "msgspec": lambda: decoder.decode(page),
        },
    )

    verdict = {"view": "verdict"}
    measure(
        "W3 receive, verdict",
        len(page),
        {
            "retaguarda": lambda: parse("shop_control.clientes.consultar", 200, headers, page, verdict),
            "orjson.loads": lambda: orjson.loads(page),
            "pydantic": lambda: PydanticPage.model_validate_json(page),
            "msgspec": lambda: decoder.decode(page),
        },
    )

    sale = json.loads((WORKLOADS / "w4_sale.json").read_bytes(), parse_float=Decimal)
    body = loja.vendas.cadastrar(sale).body
    assert body is not None

    def with_pydantic() -> bytes:
        content = Sale.model_validate(sale).model_dump_json().encode()
        hmac_signature(b"senha", b"post", str(int(time.time())).encode(), content)
        return content

    params = {"body": sale}
    measure(
        "W4 check",
        len(body),
        {
            "retaguarda": lambda: engine.validate("shop_control.vendas.cadastrar", params),
            "pydantic": lambda: Sale.model_validate(sale),
        },
    )
    measure(
        "W4 check, build, sign",
        len(body),
        {
            "retaguarda": lambda: loja.vendas.cadastrar(sale),
            "pydantic + hmac": with_pydantic,
            "hmac alone": lambda: hmac_signature(b"senha", b"post", b"1553255127", body),
        },
    )

    for size in (0, 1024, 1_000_000, 5_000_000):
        content = (hashlib.sha256(b"w5").hexdigest().encode() * (size // 64 + 1))[:size]
        expected = hmac_signature(b"senha", b"post", b"1553255127", content).decode()
        assert engine.sign("senha", "post", "1553255127", content) == expected

        def ours(content: bytes = content) -> object:
            return engine.sign("senha", "post", "1553255127", content)

        def theirs(content: bytes = content) -> object:
            return hmac_signature(b"senha", b"post", b"1553255127", content)

        measure(f"W5 sign {size:,} bytes", size, {"retaguarda": ours, "hmac + base64": theirs})


if __name__ == "__main__":
    main()
