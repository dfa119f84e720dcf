"""Books the differences of a count in Uniplus and eGestor, and reads them back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeVar

import httpx
from comum import Failure, Product
from retaguarda import Egestor, Uniplus
from retaguarda.egestor import CadastroItemAjuste

Code = TypeVar("Code", str, int)

UNIPLUS_BRANCH = "1"
GENERAL_ADJUSTMENT: Literal[10] = 10
"""eGestor's reason for an adjustment that needs no other."""


@dataclass(frozen=True)
class Difference:
    """A product of which there is more or less than there should be."""

    product: Product
    counted: Decimal

    @property
    def quantity(self) -> Decimal:
        return self.counted - self.product.estoque


@dataclass(frozen=True)
class Booking:
    """A difference as the other two systems show it after it was booked."""

    product: Product
    uniplus: str | None
    """The code there."""
    balance: Decimal | None
    egestor: int | None
    """The code there."""
    stock: Decimal | None


def code_of(product: Product, codes: Mapping[str, Code]) -> Code | None:
    """The code of a product in another system, by any of its barcodes."""
    return next((codes[gtin] for gtin in product.gtins if gtin in codes), None)


class Books:
    """Uniplus and eGestor, where a product is the one with the same barcode: their codes are their own."""

    def __init__(self, uniplus: Uniplus, egestor: Egestor, http: httpx.Client) -> None:
        self._uniplus = uniplus
        self._egestor = egestor
        self._http = http

    def adjustment(self, note: str) -> int | None:
        """The adjustment that has this note."""
        adjustments = self._egestor.ajuste_estoque.iterar().via(self._http)
        return next((adjustment.codigo for adjustment in adjustments if adjustment.obs == note), None)

    def write(self, differences: Sequence[Difference], note: str) -> None:
        """Books them. eGestor comes last: its adjustment says that all is done."""
        in_uniplus = self._in_uniplus()
        for difference in differences:
            product = difference.product
            code = code_of(product, in_uniplus) or self._add_to_uniplus(product)
            self._uniplus.saldos_v2.atualizar(
                {"saldoEstoque": {"produto": code, "filial": UNIPLUS_BRANCH, "quantidade": difference.counted}}
            ).via(self._http)
        in_egestor = self._in_egestor()
        lines: list[CadastroItemAjuste] = []
        for difference in differences:
            product = difference.product
            number = code_of(product, in_egestor) or self._add_to_egestor(product)
            lines.append({"codProduto": number, "estoqueFinal": difference.counted})
        self._egestor.ajuste_estoque.cadastrar(
            {"motivo": GENERAL_ADJUSTMENT, "obs": note, "produtos": lines}
        ).via(self._http)

    def read(self, differences: Sequence[Difference]) -> list[Booking]:
        """What the two systems show now."""
        in_uniplus, in_egestor = self._in_uniplus(), self._in_egestor()
        bookings = []
        for difference in differences:
            product = difference.product
            code, number = code_of(product, in_uniplus), code_of(product, in_egestor)
            balance = stock = None
            if code is not None:
                rows = self._uniplus.saldos_v2.consultar(produto=code, filial=UNIPLUS_BRANCH).via(self._http)
                balance = next((row.quantidade for row in rows), None)
            if number is not None:
                stock = self._egestor.produtos.detalhar(codigo=number).via(self._http).data.estoque
            bookings.append(Booking(product, code, balance, number, stock))
        return bookings

    def _in_uniplus(self) -> dict[str, str]:
        """Codes by barcode."""
        rows = self._uniplus.produtos.iterar().via(self._http)
        return {row.ean: row.codigo for row in rows if row.ean and row.codigo}

    def _in_egestor(self) -> dict[str, int]:
        """Codes by barcode."""
        rows = self._egestor.produtos.iterar(fields=["codigo", "refEanGtin"]).via(self._http)
        return {row.refEanGtin: row.codigo for row in rows if row.refEanGtin and row.codigo}

    def _add_to_uniplus(self, product: Product) -> str:
        gtin = product.gtins[0]
        price = product.preco or Decimal(0)
        self._uniplus.produtos.cadastrar(
            {"produto": {"nome": product.nome, "preco": price, "unidadeMedida": "UN", "ean": gtin}}
        ).via(self._http)
        # The manual does not show what comes back: the code is the one that is listed.
        rows = self._uniplus.produtos.iterar(filtros={"ean.eq": gtin}).via(self._http)
        code = next((row.codigo for row in rows), None)
        if code is None:
            raise Failure(f"o Uniplus não mostra o produto cadastrado com o GTIN {gtin}")
        return code

    def _add_to_egestor(self, product: Product) -> int:
        answer = self._egestor.produtos.cadastrar(
            {
                "descricao": product.nome,
                "codigoProprio": product.codigo,
                "refEanGtin": product.gtins[0],
                "precoVenda": product.preco,
                "precoCusto": product.custo,
                "controlarEstoque": True,
            }
        ).via(self._http)
        if answer.data.codigo is None:
            raise Failure(f"o eGestor não diz com que código cadastrou {product.nome}")
        return answer.data.codigo
