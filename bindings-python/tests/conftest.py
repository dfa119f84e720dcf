"""What the tests share."""

from __future__ import annotations

import pytest

from retaguarda import ShopControl

URL = "http://localhost:60500"


@pytest.fixture
def loja() -> ShopControl:
    """A client that has its token."""
    return ShopControl(URL, serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha-secreta", token="token-secreto")
