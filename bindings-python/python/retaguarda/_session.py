"""How what a client knows is taken from one process to another."""

from __future__ import annotations

from typing import NoReturn


class SavedSession:
    """What a client knows beside its settings: its token, and how many calls it made of late. A secret: printing it shows nothing."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def revelar(self) -> str:
        """The secret itself: a text to be kept where passwords are kept."""
        return self._text

    def __repr__(self) -> str:
        return "<SavedSession [REDACTED]>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a session is a secret: it is neither copied nor pickled; revelar() tells it")
