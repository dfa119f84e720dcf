# Generated from the catalog by `cargo xtask gen`. Do not edit.
"""The back-office APIs of Brazilian retail, checked, built, signed and read without I/O of its own.

    loja = ShopControl("http://localhost:60500", serie="HIAABB-100000-ABCD", cod_filial=1, senha="senha")
    with httpx.Client() as http:
        for cliente in loja.clientes.iterar().via(http):
            print(cliente.codigo, cliente.nome)

A flow such as `iterar` logs in, pages, waits and tries again by the client that it is given. A call is a request to be sent by
whatever one likes, and the way to read its reply:

    chamada = loja.clientes.consultar(pagina=1)
    resposta = httpx.request(chamada.method, chamada.url, headers=chamada.headers, content=chamada.body)
    pagina = chamada.parse(resposta.status_code, resposta.headers, resposta.content)

`retaguarda.shop_control` and its kin have the types of what is sent and read, `retaguarda.identifiers` CPF, CNPJ and their kin,
`retaguarda.inbound` what vendors send to the shop, `retaguarda.engine` the same interface as in every other language.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from . import engine, identifiers
from ._engine import Record, __version__
from ._face import Call, ListCall, ListReply, Prepared, Reply
from ._options import Cursor, Options
from ._session import SavedSession
from .errors import (
    AuthenticationError,
    ConflictError,
    DeadlineError,
    FlowError,
    GoneError,
    InvalidError,
    LicenseError,
    MaintenanceError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    ProblemsError,
    RateLimitedError,
    Raw,
    RefusedError,
    RetaguardaError,
    ServerError,
    StuckError,
    TransportError,
    UnreadableError,
    VendorError,
)
from .problems import Change, Problem

if TYPE_CHECKING:
    from . import egestor, estoque_ai, is_collector, shop_control, uniplus
    from .egestor import Egestor
    from .estoque_ai import EstoqueAi
    from .is_collector import IsCollector
    from .shop_control import ShopControl
    from .uniplus import Uniplus
    from ._flow import AnswerFlow, ChangesFlow, ListFlow, PartsFlow, SearchFlow
    from ._rows import AsyncChanges, AsyncRows, Changes, Page, Rows

__all__ = [
    "AnswerFlow",
    "AsyncChanges",
    "AsyncRows",
    "AuthenticationError",
    "Call",
    "Change",
    "Changes",
    "ChangesFlow",
    "ConflictError",
    "Cursor",
    "DeadlineError",
    "Egestor",
    "EstoqueAi",
    "FlowError",
    "GoneError",
    "InvalidError",
    "IsCollector",
    "LicenseError",
    "ListCall",
    "ListFlow",
    "ListReply",
    "MaintenanceError",
    "NotFoundError",
    "Options",
    "OutcomeUnknownError",
    "Page",
    "PartsFlow",
    "PermissionDeniedError",
    "Prepared",
    "Problem",
    "ProblemsError",
    "RateLimitedError",
    "Raw",
    "Record",
    "RefusedError",
    "Reply",
    "RetaguardaError",
    "Rows",
    "SavedSession",
    "SearchFlow",
    "ServerError",
    "ShopControl",
    "StuckError",
    "TransportError",
    "Uniplus",
    "UnreadableError",
    "VendorError",
    "__version__",
    "egestor",
    "engine",
    "estoque_ai",
    "identifiers",
    "is_collector",
    "shop_control",
    "uniplus",
]

if not TYPE_CHECKING:
    _HOMES = {
        "ShopControl": "shop_control",
        "shop_control": "shop_control",
        "Egestor": "egestor",
        "egestor": "egestor",
        "EstoqueAi": "estoque_ai",
        "estoque_ai": "estoque_ai",
        "IsCollector": "is_collector",
        "is_collector": "is_collector",
        "Uniplus": "uniplus",
        "uniplus": "uniplus",
        **dict.fromkeys(("AnswerFlow", "ChangesFlow", "ListFlow", "PartsFlow", "SearchFlow"), "_flow"),
        **dict.fromkeys(("AsyncChanges", "AsyncRows", "Changes", "Page", "Rows"), "_rows"),
    }

    def __getattr__(name: str) -> Any:
        """What not everybody needs is read when it is first asked for."""
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f".{home}", __name__)
        value = module if name == home else getattr(module, name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
