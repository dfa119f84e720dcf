"""The back-office APIs of Brazilian retail, checked, built, signed and read without I/O.

    loja = ShopControl("http://localhost:60500", serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha")
    chamada = loja.autenticacao.autenticar()
    resposta = httpx.request(chamada.method, chamada.url, headers=chamada.headers, content=chamada.body)
    token = chamada.parse(resposta.status_code, resposta.headers, resposta.content).data.token
    loja = loja.com_token(token)

`retaguarda.shop_control` and its kin have the types of what is sent and read, `retaguarda.identifiers` CPF, CNPJ and their kin,
`retaguarda.inbound` what vendors send to the shop, `retaguarda.engine` the same interface as in every other language.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from . import engine, identifiers
from ._engine import Record, __version__
from ._face import Call, ListCall, ListReply, Options, Prepared, Reply
from .errors import (
    AuthenticationError,
    ConflictError,
    GoneError,
    InvalidError,
    LicenseError,
    MaintenanceError,
    NotFoundError,
    PermissionDeniedError,
    ProblemsError,
    RateLimitedError,
    Raw,
    RetaguardaError,
    ServerError,
    UnreadableError,
    VendorError,
)
from .problems import Change, Problem

if TYPE_CHECKING:
    # The systems.

__all__ = [
    "AuthenticationError",
    "Call",
    "Change",
    "ConflictError",
    "GoneError",
    "InvalidError",
    "LicenseError",
    "ListCall",
    "ListReply",
    "MaintenanceError",
    "NotFoundError",
    "Options",
    "PermissionDeniedError",
    "Prepared",
    "Problem",
    "ProblemsError",
    "RateLimitedError",
    "Raw",
    "Record",
    "Reply",
    "RetaguardaError",
    "ServerError",
    "UnreadableError",
    "VendorError",
    "__version__",
    "engine",
    "identifiers",
]

if not TYPE_CHECKING:
    _HOMES = {
    # The systems.
    }

    def __getattr__(name: str) -> Any:
        """A system is read when it is first asked for."""
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f".{home}", __name__)
        value = module if name == home else getattr(module, name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
