"""What every vendor's face is made of: a client's core, its resources, calls and replies."""

from __future__ import annotations

from collections.abc import Awaitable, Iterator, Mapping, Sequence
from time import time
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Protocol, TypeVar, overload

from ._engine import Options as ReadOptions
from ._engine import Access, Flow, Request, Session, Shapes, __version__, parse, repair
from ._options import Cursor, OnProgress, Options, in_engine, read_options
from ._session import SavedSession
from .errors import BY_KIND, Headers, ProblemsError, Raw, VendorError
from .problems import Change, Problem, changes_of, problems_of

if TYPE_CHECKING:
    from ._clock import AsyncClock, Clock
    from ._drivers import AsyncClient, SyncClient
    from ._flow import AnswerFlow, ChangesFlow, ListFlow, PartsFlow, SearchFlow

T_co = TypeVar("T_co", covariant=True)
Row_co = TypeVar("Row_co", covariant=True)
Now_co = TypeVar("Now_co", covariant=True)
Later_co = TypeVar("Later_co", covariant=True)


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


class Unready:
    """A request that lacks its token: what is said of that, and the flow that gets one."""

    __slots__ = ("error", "flow")

    def __init__(self, error: ProblemsError, flow: Flow) -> None:
        self.error = error
        self.flow = flow


def begun(flow: Flow | list[dict[str, Any]]) -> Flow:
    """A flow, or its problems raised."""
    if isinstance(flow, Flow):
        return flow
    raise ProblemsError(problems_of(flow))


class Core:
    """A session with its options: what a client and its resources share."""

    __slots__ = ("access", "compiled", "options", "session", "shapes")

    def __init__(
        self, session: Session, shapes: Shapes, options: Mapping[str, Any], compiled: ReadOptions
    ) -> None:
        self.session = session
        self.shapes = shapes
        self.options = options
        self.compiled = compiled
        self.access = Access()

    @staticmethod
    def of(system: str, settings: dict[str, Any], shapes: Shapes, options: Options | None) -> Core:
        """The core of a client with these settings."""
        if settings["userAgent"] is None:
            settings["userAgent"] = f"retaguarda/{__version__}"
        chosen: Mapping[str, Any] = dict(options or {})
        return Core(Session(system, settings), shapes, chosen, read_options(chosen))

    def replace(self, setting: str, value: Any) -> Core:
        """The same with one setting changed."""
        return Core(self.session.replace(setting, value), self.shapes, self.options, self.compiled)

    def request(
        self, operation: str, params: Mapping[str, Any], options: Options | None
    ) -> tuple[Request | Unready, ReadOptions]:
        """Builds a request, or raises all its problems. Without a token it is not ready, and all the same one for a flow."""
        chosen = read_options(self.chosen(options)) if options else self.compiled
        request = self.session.build(operation, params, int(time()), chosen)
        if isinstance(request, Request):
            return request, chosen
        problems = problems_of(request)
        others = [problem for problem in problems if problem.path != "/session/token"]
        if any(problem.severity == "error" for problem in others):
            raise ProblemsError(others)
        return Unready(ProblemsError(problems), self.start("call", operation, params, options, None)), chosen

    def start(
        self,
        flow: str,
        operation: str,
        params: Mapping[str, Any],
        options: Options | None,
        cursor: Cursor | None,
    ) -> Flow:
        """A flow before its first step, or all problems raised."""
        return begun(Flow.start(flow, operation, params, self.session, cursor, in_engine(self.chosen(options))))

    def chosen(self, options: Options | None) -> Mapping[str, Any]:
        """The client's options with those of a call."""
        return {**self.options, **options} if options else self.options

    # What makes flows is read when somebody wants one.

    def pages(
        self,
        operation: str,
        params: Mapping[str, Any],
        options: Options | None,
        cursor: Cursor | None,
        member: str | None = None,
    ) -> ListFlow[Any]:
        from ._flow import ListFlow

        return ListFlow(self, operation, params, options, cursor, member)

    def changes(
        self,
        operation: str,
        params: Mapping[str, Any],
        options: Options | None,
        cursor: Cursor | None,
        member: str | None = None,
    ) -> ChangesFlow[Any]:
        from ._flow import ChangesFlow

        return ChangesFlow(self, operation, params, options, cursor, member)

    def answer(
        self, operation: str, params: Mapping[str, Any], options: Options | None, cursor: Cursor | None
    ) -> AnswerFlow[Any]:
        from ._flow import AnswerFlow

        return AnswerFlow(self, operation, params, options, cursor)

    def parts(
        self, operation: str, params: Mapping[str, Any], options: Options | None, cursor: Cursor | None
    ) -> PartsFlow[Any]:
        from ._flow import PartsFlow

        return PartsFlow(self, operation, params, options, cursor)

    def search(self, operation: str, params: Mapping[str, Any], options: Options | None) -> SearchFlow[Any]:
        from ._flow import SearchFlow

        return SearchFlow(self, operation, params, options)

    def prepare(self, operation: str, record: Any, options: Options | None) -> Prepared[Any]:
        """Makes a record the body of the operation that writes it back."""
        chosen = read_options(self.chosen(options)) if options else self.compiled
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


def read(
    operation: str, status: int, headers: Any, content: bytes | str, options: ReadOptions, shapes: Shapes
) -> Reply[Any]:
    """Reads a reply. Where the vendor refused, a `VendorError` is raised."""
    answer = parse(operation, status, headers, content, options, shapes=shapes)
    notices = problems_of(answer["notices"])
    sent = answer["raw"]
    raw = Raw(sent["status"], Headers(sent["headers"]), sent["content"])
    if answer["ok"]:
        return Reply(answer.get("data"), notices, raw, "end" in answer)
    error = answer["error"]
    raise BY_KIND.get(error["kind"], VendorError)(operation, error, notices, raw)


class Sendable(Generic[Now_co, Later_co]):
    """What a client can be given to send."""

    __slots__ = ()

    @overload
    def via(
        self,
        client: AsyncClient,
        *,
        clock: AsyncClock | None = None,
        on_progress: OnProgress | None = None,
        timeout: float | None = None,
    ) -> Later_co: ...
    @overload
    def via(
        self,
        client: SyncClient,
        *,
        clock: Clock | None = None,
        on_progress: OnProgress | None = None,
        timeout: float | None = None,
    ) -> Now_co: ...
    def via(
        self,
        client: Any,
        *,
        clock: Any = None,
        on_progress: OnProgress | None = None,
        timeout: float | None = None,
    ) -> Any:
        """Lets this client send: logs in where that is needed, keeps to the vendor's rate, sends again what may be sent again.

        - `client`: an `httpx.Client` or `httpx.AsyncClient`, a `requests.Session`, an `aiohttp.ClientSession`, `urllib.request` or
          an opener of its, or a function that takes a request and gives status, headers and content.
        - `clock`: tells the time, sleeps and gives chance, in the place of the system's.
        - `on_progress`: is told after each reply how far it is.
        - `timeout`: seconds for each request as the client counts them, in the place of the option.
        """
        return self._drive(client, clock, on_progress, timeout)

    def _drive(self, client: Any, clock: Any, on_progress: OnProgress | None, timeout: float | None) -> Any:
        raise NotImplementedError


class Call(Sendable[Reply[T_co], Awaitable[Reply[T_co]]], Generic[T_co]):
    """A request that is ready to be sent, and the way to read its reply. Nothing is sent by itself.

    Send `body` exactly as it is: the signature covers these bytes. Or let `via` do all that it takes. Without a token there
    is nothing to send by hand: whatever is asked of the request then raises a `ProblemsError`, and `via` logs in.
    """

    __slots__ = ("_chosen", "_core", "_operation", "_options", "_request")

    def __init__(self, core: Core, operation: str, params: Mapping[str, Any], options: Options | None) -> None:
        self._core = core
        self._operation = operation
        self._chosen = options
        self._request, self._options = core.request(operation, params, options)

    @property
    def operation(self) -> str:
        """The operation's id."""
        return self._operation

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self._ready().method

    @property
    def url(self) -> str:
        """The whole address."""
        return self._ready().url

    @property
    def headers(self) -> dict[str, str]:
        """The headers, secrets among them: a dict of your own."""
        return self._ready().headers

    @property
    def body(self) -> bytes | None:
        """The bytes of the body."""
        return self._ready().body

    @property
    def warnings(self) -> Sequence[Problem]:
        """What somebody should look at before it is sent."""
        request = self._request
        return problems_of(request.flow.warnings if isinstance(request, Unready) else request.warnings)

    def _ready(self) -> Request:
        if isinstance(self._request, Unready):
            raise self._request.error
        return self._request

    def parse(self, status: int, headers: Any, content: bytes | str) -> Reply[T_co]:
        """Reads the reply. Where the vendor refused, a `VendorError` is raised."""
        return self._reply(read(self._operation, status, headers, content, self._options, self._core.shapes))

    def _drive(self, client: Any, clock: Any, on_progress: OnProgress | None, timeout: float | None) -> Any:
        from ._flow import CallFlow

        request, options = self._request, in_engine(self._core.chosen(self._chosen))
        start = request.flow if isinstance(request, Unready) else begun(request.flow(options))
        flow: Any = CallFlow(self._core, self._operation, self._chosen, start, self._reply)
        return flow.via(client, clock=clock, on_progress=on_progress, timeout=timeout)

    def _reply(self, reply: Reply[Any]) -> Reply[T_co]:
        return reply

    def __repr__(self) -> str:
        if isinstance(self._request, Unready):
            return f"<Call {self._operation}: no token yet>"
        return f"<Call {self._operation}: {self._request.method} {self._request.path}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a call holds secrets: it is neither copied nor pickled")


class ListCall(Call[Sequence[Row_co]], Generic[Row_co]):
    """A call whose reply has rows."""

    __slots__ = ()

    def parse(self, status: int, headers: Any, content: bytes | str) -> ListReply[Row_co]:
        """Reads the reply. Where the vendor refused, a `VendorError` is raised."""
        return self._reply(read(self._operation, status, headers, content, self._options, self._core.shapes))

    @overload
    def via(
        self,
        client: AsyncClient,
        *,
        clock: AsyncClock | None = None,
        on_progress: OnProgress | None = None,
        timeout: float | None = None,
    ) -> Awaitable[ListReply[Row_co]]: ...
    @overload
    def via(
        self,
        client: SyncClient,
        *,
        clock: Clock | None = None,
        on_progress: OnProgress | None = None,
        timeout: float | None = None,
    ) -> ListReply[Row_co]: ...
    def via(
        self,
        client: Any,
        *,
        clock: Any = None,
        on_progress: OnProgress | None = None,
        timeout: float | None = None,
    ) -> Any:
        return self._drive(client, clock, on_progress, timeout)

    def _reply(self, reply: Reply[Any]) -> ListReply[Row_co]:
        # Some vendors send null for a list without rows.
        return ListReply(() if reply.data is None else reply.data, reply.notices, reply.raw, reply.end)


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

    def exportar_sessao(self) -> SavedSession:
        """What the flows of this client know, for another process: a secret."""
        return SavedSession(self._core.access.reveal())

    def importar_sessao(self, sessao: SavedSession | str) -> None:
        """Goes on with what the flows of another client with the same settings knew. A `ValueError` says that it is no session."""
        self._core.access.replace(sessao if isinstance(sessao, str) else sessao.revelar())

    def __repr__(self) -> str:
        return repr(self._core).replace("Session", type(self).__name__, 1)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a client holds secrets: it is neither copied nor pickled")
