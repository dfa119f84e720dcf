"""The back-office APIs of Brazilian retail, checked, built, signed and read without I/O.

    loja = ShopControl("http://localhost:60500", serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha")
    chamada = loja.autenticacao.autenticar()
    resposta = httpx.request(chamada.method, chamada.url, headers=chamada.headers, content=chamada.body)
    token = chamada.parse(resposta.status_code, resposta.headers, resposta.content).data.token
    loja = loja.com_token(token)

`retaguarda.shop_control` has the types of what is sent and read, `retaguarda.identifiers` CPF, CNPJ and their kin,
`retaguarda.engine` the same interface as in every other language.
"""

from __future__ import annotations

from . import engine, identifiers, shop_control
from ._engine import Record, __version__
from ._face import Call, ListCall, ListReply, Options, Reply
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
from .problems import Problem
from .shop_control import ShopControl

__all__ = [
    "AuthenticationError",
    "Call",
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
    "Problem",
    "ProblemsError",
    "RateLimitedError",
    "Raw",
    "Record",
    "Reply",
    "RetaguardaError",
    "ServerError",
    "ShopControl",
    "UnreadableError",
    "VendorError",
    "__version__",
    "engine",
    "identifiers",
    "shop_control",
]
