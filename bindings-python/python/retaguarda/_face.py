"""What every vendor's face is made of: a client's core, its resources, calls and replies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from time import time
from typing import Any, ClassVar, Generic, Literal, NoReturn, Protocol, TypedDict, TypeVar, overload

from ._engine import Options as ReadOptions
from ._engine import Request, Session, Shapes, __version__, parse, repair
from .errors import BY_KIND, Headers, ProblemsError, Raw, VendorError
from .problems import Change, Problem, changes_of, problems_of

T_co = TypeVar("T_co", covariant=True)
Row_co = TypeVar("Row_co", covariant=True)


class Options(TypedDict, total=False):
    """What a call may be asked for beyond the operation itself."""

    language: Literal["pt-BR", "en"]
    """The language of the messages."""
    strength: Literal["strict", "shape", "off"]
    """How strictly identifiers are checked."""
    coerce: Literal["form"]
    """Takes the texts of a form for what they stand for: `"10,50"` for a number, `""` for nothing."""
    confirm: bool
    """Says that a call is meant which cannot be undone."""
    decimals: Literal["text"]
    """Decimals of a reply as texts, every digit as it was sent."""
    view: Literal["objects", "verdict"]
    """What a reply is wanted as: `verdict` makes no objects, `data` is `None`, and only the notices are told."""
    extra: Mapping[str, Any]
    """Fields that are not documented: JSON Pointers into the body with their values."""


class DataclassInstance(Protocol):
    """An instance of a dataclass, taken as a body."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


class PydanticModel(Protocol):
    """A pydantic model, taken as a body."""

    def model_dump(self, *, mode: str, by_alias: bool) -> dict[str, Any]: ...


Model = DataclassInstance | PydanticModel
"""An object whose fields are the body's."""


def given(params: dict[str, Any]) -> dict[str, Any]:
    """The parameters that a call names."""
    return {name: value for name, value in params.items() if value is not None}


def filtered(params: dict[str, Any], filters: Mapping[str, object] | None) -> dict[str, Any]:
    """The same, with filters such as `nome.eq` beside them."""
    return {**params, **(filters or {})}


class Reply(Generic[T_co]):
    """What the vendor answered."""

    __slots__ = ("data", "end", "notices", "raw")

    data: T_co
    """What was asked for."""
    notices: Sequence[Problem]
    """Where the reply deviates from what is documented. The values are in `data` all the same."""
    raw: Raw
    """The reply as it came."""
    end: bool
    """Whether this is the vendor's end of a list."""

    def __init__(self, data: T_co, notices: Sequence[Problem], raw: Raw, end: bool) -> None:
        self.data = data
        self.notices = notices
        self.raw = raw
        self.end = end

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.data!r})"


class ListReply(Reply[Sequence[Row_co]], Sequence[Row_co]):
    """A reply with rows: it can be iterated, indexed and measured as they can. At the end of a list it has none."""

    __slots__ = ()

    @overload
    def __getitem__(self, index: int) -> Row_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row_co]: ...
    def __getitem__(self, index: int | slice) -> Row_co | Sequence[Row_co]:
        return self.data[index]

    def __iter__(self) -> Iterator[Row_co]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)


class Core:
    """A session with its options: what a client and its resources share."""

    __slots__ = ("compiled", "options", "session", "shapes")

    def __init__(
        self, session: Session, shapes: Shapes, options: Mapping[str, Any], compiled: ReadOptions
    ) -> None:
        self.session = session
        self.shapes = shapes
        self.options = options
        self.compiled = compiled

    @staticmethod
    def of(system: str, settings: dict[str, Any], shapes: Shapes, options: Options | None) -> Core:
        """The core of a client with these settings."""
        if settings["userAgent"] is None:
            settings["userAgent"] = f"retaguarda/{__version__}"
        chosen: Mapping[str, Any] = dict(options or {})
        return Core(Session(system, settings), shapes, chosen, ReadOptions(chosen))

    def replace(self, setting: str, value: Any) -> Core:
        """The same with one setting changed."""
        return Core(self.session.replace(setting, value), self.shapes, self.options, self.compiled)

    def request(
        self, operation: str, params: Mapping[str, Any], options: Options | None
    ) -> tuple[Request, ReadOptions]:
        """Builds a request, or raises all its problems."""
        chosen = self.compiled if not options else ReadOptions({**self.options, **options})
        request = self.session.build(operation, params, int(time()), chosen)
        if isinstance(request, list):
            raise ProblemsError(problems_of(request))
        return request, chosen

    def prepare(self, operation: str, record: Any, options: Options | None) -> Prepared[Any]:
        """Makes a record the body of the operation that writes it back."""
        chosen = self.compiled if not options else ReadOptions({**self.options, **options})
        return Prepared(repair(operation, record, chosen))

    def __repr__(self) -> str:
        return repr(self.session)


class Prepared(Generic[T_co]):
    """A record as it was read, made the body that writes it back.

    `body` is a plain dict of your own, to be changed before it is sent; what is wrong with it then is told when it is.
    """

    __slots__ = ("body", "changes", "ok", "problems")

    ok: bool
    """Whether the body can be sent as it is."""
    body: T_co
    """The body, wrapped as it is sent."""
    changes: Sequence[Change]
    """What was changed, in the order of the record."""
    problems: Sequence[Problem]
    """What is still wrong: nobody but its owner can say what is meant."""

    def __init__(self, repaired: Mapping[str, Any]) -> None:
        self.ok = repaired["ok"]
        self.body = repaired["body"]
        self.changes = changes_of(repaired["changes"])
        self.problems = problems_of(repaired["problems"])

    def __repr__(self) -> str:
        return f"<Prepared: {len(self.changes)} changes, {len(self.problems)} problems>"


class Call(Generic[T_co]):
    """A request that is ready to be sent, and the way to read its reply. Nothing is sent by itself.

    Send `body` exactly as it is: the signature covers these bytes.
    """

    __slots__ = ("_operation", "_options", "_request", "_shapes")

    def __init__(self, core: Core, operation: str, params: Mapping[str, Any], options: Options | None) -> None:
        self._operation = operation
        self._request, self._options = core.request(operation, params, options)
        self._shapes = core.shapes

    @property
    def operation(self) -> str:
        """The operation's id."""
        return self._operation

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self._request.method

    @property
    def url(self) -> str:
        """The whole address."""
        return self._request.url

    @property
    def headers(self) -> dict[str, str]:
        """The headers, secrets among them: a dict of your own."""
        return self._request.headers

    @property
    def body(self) -> bytes | None:
        """The bytes of the body."""
        return self._request.body

    @property
    def warnings(self) -> Sequence[Problem]:
        """What somebody should look at before it is sent."""
        return problems_of(self._request.warnings)

    def parse(self, status: int, headers: Any, content: bytes | str) -> Reply[T_co]:
        """Reads the reply. Where the vendor refused, a `VendorError` is raised."""
        return Reply(*self._read(status, headers, content))

    def _read(self, status: int, headers: Any, content: bytes | str) -> tuple[Any, tuple[Problem, ...], Raw, bool]:
        answer = parse(self._operation, status, headers, content, self._options, shapes=self._shapes)
        notices = problems_of(answer["notices"])
        sent = answer["raw"]
        raw = Raw(sent["status"], Headers(sent["headers"]), sent["content"])
        if answer["ok"]:
            return answer.get("data"), notices, raw, "end" in answer
        error = answer["error"]
        raise BY_KIND.get(error["kind"], VendorError)(self._operation, error, notices, raw)

    def __repr__(self) -> str:
        return f"<Call {self._operation}: {self.method} {self._request.path}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a call holds secrets: it is neither copied nor pickled")


class ListCall(Call[Sequence[Row_co]], Generic[Row_co]):
    """A call whose reply has rows."""

    __slots__ = ()

    def parse(self, status: int, headers: Any, content: bytes | str) -> ListReply[Row_co]:
        """Reads the reply. Where the vendor refused, a `VendorError` is raised."""
        data, notices, raw, end = self._read(status, headers, content)
        # Some vendors send null for a list without rows.
        return ListReply(() if data is None else data, notices, raw, end)


class Resource:
    """Operations on the same thing."""

    __slots__ = ("_core",)

    def __init__(self, core: Core) -> None:
        self._core = core

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Client:
    """A vendor's server and who asks it. Its settings can be used, not read; the User-Agent stays for its life."""

    __slots__ = ("_core",)

    _core: Core

    def __repr__(self) -> str:
        return repr(self._core).replace("Session", type(self).__name__, 1)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a client holds secrets: it is neither copied nor pickled")
