"""Waits for IS Collector's notification that an inventory is finished."""

from __future__ import annotations

import time
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from comum import Failure, setting
from retaguarda import inbound
from retaguarda.inbound import IsCollectorEvent, IsCollectorSecret, Received


class Doorbell:
    """Waits for the notification of an inventory, on this machine."""

    def __init__(self, port: int) -> None:
        self._finished: set[int] = set()
        # Both must be right: the token of verification, and the branch that it is about.
        secret: IsCollectorSecret = {
            "bearer": setting("IS_COLLECTOR_AVISO"),
            "branchToken": setting("IS_COLLECTOR_TOKEN"),
        }
        app = inbound.wsgi("is_collector", secret, self._take)
        try:
            self._server: WSGIServer = make_server("127.0.0.1", port, app, handler_class=_Quiet)
        except OSError as error:
            raise Failure(f"não é possível esperar o aviso na porta {port}: {error.strerror}") from error

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/avisos"

    def _take(self, received: Received[IsCollectorEvent]) -> None:
        if received.event["type"] == "inventory":
            self._finished.add(received.event["id"])

    def wait(self, inventory: int, patience: float) -> None:
        """Until it has rung for this inventory; whatever else comes is answered, and let be."""
        end = time.monotonic() + patience
        while inventory not in self._finished:
            self._server.timeout = end - time.monotonic()
            if self._server.timeout <= 0:
                missing = f"nenhum aviso do inventário {inventory} em {patience:g} s"
                raise Failure(f"{missing}; continue com --inventario {inventory}")
            self._server.handle_request()

    def close(self) -> None:
        self._server.server_close()


class _Quiet(WSGIRequestHandler):
    """Who connects and says nothing does not hold up the others for ever."""

    timeout = 10

    def log_message(self, format: str, *args: object) -> None:
        """`retaguarda.inbound` logs what is refused."""
