"""The engine in Rust. Its functions are public as `retaguarda.engine`, what else there is serves the faces."""

from collections.abc import ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import Any, TypeVar, final, overload

from typing_extensions import Self, disjoint_base

__all__ = [
    "Access",
    "CsvReader",
    "CsvWriter",
    "Flow",
    "Options",
    "Record",
    "Request",
    "Session",
    "Shapes",
    "__version__",
    "build",
    "check",
    "codes",
    "describe",
    "flow_fail",
    "flow_feed",
    "flow_start",
    "flow_step",
    "format",
    "openapi",
    "operations",
    "parse",
    "partial",
    "receive",
    "repair",
    "schema",
    "sign",
    "validate",
    "verify",
]

__version__: str

_T = TypeVar("_T")

@disjoint_base
class Record(Mapping[str, Any]):
    """A read-only mapping with attribute access: `cliente.nome` is `cliente["nome"]`.

    A key that is a keyword of Python, or a method of a mapping, has an underscore behind it as an attribute:
    `registro.class_`. A documented field that the vendor left out is `None` as an attribute; as a key it is not there.
    """

    __slots__ = ()
    def __new__(cls, data: dict[str, Any], /) -> Self: ...
    def __getitem__(self, key: str, /) -> Any: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def keys(self) -> KeysView[str]: ...
    def values(self) -> ValuesView[Any]: ...
    def items(self) -> ItemsView[str, Any]: ...
    @overload
    def get(self, key: str, default: None = None, /) -> Any | None: ...
    # Where values are Any, the three overloads of Mapping are these two.
    @overload
    def get(self, key: str, default: _T, /) -> Any | _T: ...  # pyright: ignore[reportIncompatibleMethodOverride]
    def to_dict(self) -> dict[str, Any]:
        """A plain dict, with plain dicts and lists in it: a copy."""

@final
class Shapes:
    def __new__(cls, classes: Mapping[str, type[Record]]) -> Shapes: ...

@final
class Options:
    def __new__(cls, options: Mapping[str, Any] | None = None, /) -> Options: ...

@final
class Session:
    def __new__(cls, system: str, settings: dict[str, Any]) -> Session: ...
    def replace(self, setting: str, value: Any) -> Session: ...
    def build(
        self, operation: str, params: Mapping[str, Any], now: int, options: Mapping[str, Any] | Options | None = None, /
    ) -> Request | list[dict[str, Any]]: ...

@final
class Access:
    def __new__(cls, text: str = "", /) -> Access: ...
    def reveal(self) -> str: ...
    def replace(self, text: str) -> None: ...

@final
class Flow:
    @staticmethod
    def start(
        flow: str,
        operation: str,
        params: Mapping[str, Any],
        session: Mapping[str, Any] | Session,
        cursor: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        /,
    ) -> Flow | list[dict[str, Any]]: ...
    @property
    def warnings(self) -> list[dict[str, Any]]: ...
    def copy(self) -> Flow: ...
    def step(
        self, session: Mapping[str, Any] | Session, access: Access, now: float, jitter: float, /
    ) -> dict[str, Any]: ...
    def feed(
        self, access: Access, status: int, headers: Any, body: Any, now: float, /
    ) -> dict[str, Any]: ...
    def fail(self, access: Access, reason: str, now: float, /) -> None: ...

@final
class Request:
    @property
    def method(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def headers(self) -> dict[str, str]: ...
    @property
    def body(self) -> bytes | None: ...
    @property
    def warnings(self) -> list[dict[str, Any]]: ...
    def flow(self, options: Mapping[str, Any]) -> Flow | list[dict[str, Any]]: ...

@final
class CsvWriter:
    def __new__(cls, operation: str, options: Mapping[str, Any] | Options | None = None, /) -> CsvWriter: ...
    def begin(self, head: Any, /) -> tuple[bytes, list[dict[str, Any]]]: ...
    def write(self, items: list[Any], /) -> tuple[bytes, list[dict[str, Any]]]: ...
    def finish(self) -> list[dict[str, Any]]: ...

@final
class CsvReader:
    def __new__(cls, operation: str, options: Mapping[str, Any] | Options | None = None, /) -> CsvReader: ...
    def read(self, chunk: Any, last: bool, shapes: Shapes | None, /) -> tuple[Any, list[dict[str, Any]]]: ...
    def head(self, shapes: Shapes | None, /) -> Any: ...

def operations() -> list[dict[str, Any]]: ...
def validate(
    operation: str, params: Mapping[str, Any], options: Mapping[str, Any] | Options | None = None
) -> list[dict[str, Any]]: ...
def build(
    operation: str,
    params: Mapping[str, Any],
    session: Mapping[str, Any],
    now: int,
    options: Mapping[str, Any] | Options | None = None,
) -> dict[str, Any]: ...
def parse(
    operation: str,
    status: int,
    headers: Any,
    body: Any,
    options: Mapping[str, Any] | Options | None = None,
    *,
    shapes: Shapes | None = None,
) -> dict[str, Any]: ...
def receive(
    system: str,
    headers: Any,
    body: Any,
    secret: Mapping[str, str | Mapping[str, str]] | None,
    options: Mapping[str, Any] | Options | None = None,
) -> dict[str, Any]: ...
def repair(operation: str, record: Any, options: Mapping[str, Any] | Options | None = None) -> dict[str, Any]: ...
def flow_start(
    flow: str,
    operation: str,
    params: Mapping[str, Any],
    session: Mapping[str, Any] | Session,
    cursor: Mapping[str, Any] | None = None,
    options: Mapping[str, Any] | None = None,
) -> dict[str, Any]: ...
def flow_step(
    state: str, session: Mapping[str, Any] | Session, access: str, now: float, jitter: float
) -> dict[str, Any]: ...
def flow_feed(state: str, access: str, status: int, headers: Any, body: Any, now: float) -> dict[str, Any]: ...
def flow_fail(state: str, access: str, reason: str, now: float) -> dict[str, Any]: ...
def sign(password: str, method: str, timestamp: str, body: bytes | str | None = None) -> str: ...
def verify(password: str, method: str, timestamp: str, body: bytes | str | None, signature: str) -> bool: ...
def check(kind: str, text: str, strength: str = "strict", language: str = "pt-BR") -> dict[str, Any]: ...
def format(kind: str, text: str) -> str | None: ...
def partial(kind: str, text: str, language: str = "pt-BR") -> dict[str, Any]: ...
def describe(kind: str) -> dict[str, str]: ...
def codes() -> list[dict[str, Any]]: ...
def schema(operation: str) -> dict[str, Any] | None: ...
def openapi(system: str) -> dict[str, Any] | None: ...
