"""Operations: everything the API can do, each declared once beside its handler.

The declaration and the handler's signature are read once, when the module is imported. Routing, input, OpenAPI and the
isolation sweep all follow from the same `Operation`, so they cannot disagree. Rule kept: an operation is either public by
declaration or has a caller; what it may do to the database is the type of the session it asks for.
"""

import inspect
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from api.http.decoding import JsonReader, read_path, read_query
from api.http.limits import SMALL_BODY
from api.http.request_context import ASKED_FOR, Exchange, ExpectedVersion, LastSeen, Upload
from api.http.responses import Answer
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.errors import PROBLEMS, Problem

Handler = Callable[..., Awaitable[Any]]
_PLACE = re.compile(r"\{(\w+)\}")
_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One thing the API can do.

    `media` names the types of a file sent or returned. A body may be left out when the handler's `data` has a default. `query` is a struct with a field a query parameter; `places` the path parameters by name. `etag` and `location` are read
    from the result. `anywhere` is about the person in all their organizations, so it matters not which the page was opened in.
    `refuses` names the problems this operation adds to those every operation of its kind can answer.
    """

    id: str
    method: str
    path: str
    tag: str
    handler: Handler
    status: int
    result: Any
    public: bool
    streams: bool
    limit: int
    media: str
    body: JsonReader[Any] | None
    body_optional: bool
    query: type[msgspec.Struct] | None
    places: dict[str, Any]
    asks: dict[str, Callable[[Exchange], Any]]
    kinds: frozenset[Any]
    acts: bool
    etag: Callable[[Any], str] | None
    location: Callable[[Any], str] | None
    refuses: tuple[str, ...] = field(default=())
    anywhere: bool = False

    @property
    def writes(self) -> bool:
        return WriteSession in self.kinds

    @property
    def reads(self) -> bool:
        return ReadSession in self.kinds

    @property
    def uploads(self) -> bool:
        return Upload in self.kinds

    @property
    def tells(self) -> bool:
        """Whether its answer is JSON of the type `result`, rather than nothing, a stream or a file."""
        return self.result not in (NoneType, Answer) and not self.streams

    @property
    def versioned(self) -> bool:
        return ExpectedVersion in self.kinds

    @property
    def resumes(self) -> bool:
        return LastSeen in self.kinds

    @property
    def unsafe(self) -> bool:
        return self.method != "GET"

    async def call(self, exchange: Exchange) -> Any:
        """Read the request's input and run the handler."""
        arguments: dict[str, Any] = {name: give(exchange) for name, give in self.asks.items()}
        path = exchange.scope["path_params"]
        for name, kind in self.places.items():
            arguments[name] = read_path(path[name], kind)
        if self.query is not None:
            arguments.update(msgspec.structs.asdict(read_query(exchange.scope["query_string"], self.query)))
        elif exchange.scope["query_string"]:
            read_query(exchange.scope["query_string"], NoQuery)
        if self.body is not None and (exchange.body or not self.body_optional):
            require_json(exchange)
            arguments["data"] = self.body.read(exchange.body)
        return await self.handler(**arguments)

    def answer(self, result: Any, exchange: Exchange) -> Answer:
        """Return the finished answer for what the handler returned."""
        if isinstance(result, Answer):
            return result
        reply = exchange.reply
        if self.etag is not None:
            reply.add(b"etag", self.etag(result))
        if self.location is not None:
            reply.add(b"location", self.location(result))
        headers = (reply.caching, *reply.headers)
        if result is None:
            return Answer(self.status, headers=headers)
        return Answer(self.status, _encode(result), headers=headers)


class NoQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The query of an operation that takes none."""


def operation(
    method: str,
    path: str,
    operation_id: str,
    *,
    tag: str,
    status: int | None = None,
    public: bool = False,
    streams: bool = False,
    limit: int = SMALL_BODY,
    media: str = "application/json",
    acts: bool = False,
    etag: Callable[[Any], str] | None = None,
    location: Callable[[Any], str] | None = None,
    refuses: tuple[str, ...] = (),
    anywhere: bool = False,
) -> Callable[[Handler], Operation]:
    """Declare a handler as an operation. Raises `TypeError` at import for a signature that breaks a rule.

    `acts` says that the handler returns the very answer of the act it carries out, which can so be kept under the request's key
    in the same statement as the act.
    """

    def declare(handler: Handler) -> Operation:
        hints = get_type_hints(handler, include_extras=True)
        result = hints.pop("return")
        named = _PLACE.findall(path)
        places = {name: hints.pop(name) for name in named}
        data = hints.pop("data", None)
        optional = data is not None and inspect.signature(handler).parameters["data"].default is None
        asks = {name: ASKED_FOR[kind] for name, kind in hints.items() if _askable(kind)}
        kinds = frozenset(kind for kind in hints.values() if _askable(kind))
        if (Caller in kinds) == public or ({ReadSession, WriteSession} & kinds and public):
            raise TypeError(f"{operation_id} is either public or has a Caller")
        if unknown := set(refuses) - set(PROBLEMS):
            raise TypeError(f"{operation_id} names problems that do not exist: {unknown}")
        return Operation(
            id=operation_id,
            method=method,
            path=path,
            tag=tag,
            handler=handler,
            status=status or (204 if result is NoneType else 200),
            result=result,
            public=public,
            streams=streams,
            limit=limit,
            media=media,
            body=JsonReader(_present(data)) if data is not None else None,
            body_optional=optional,
            query=_query(operation_id, handler, {n: k for n, k in hints.items() if n not in asks}),
            places=places,
            asks=asks,
            kinds=kinds,
            acts=acts,
            etag=etag,
            location=location,
            refuses=refuses,
            anywhere=anywhere,
        )

    return declare


def require_json(exchange: Exchange) -> None:
    """Raise `unsupported-media-type` unless the body says it is JSON, plain."""
    media_type = exchange.headers.get(b"content-type", b"").partition(b";")[0].strip().lower()
    if media_type != b"application/json" or exchange.headers.get(b"content-encoding", b"identity") != b"identity":
        raise Problem(
            "unsupported-media-type",
            "This takes JSON, uncompressed.",
            fix="Send the body as application/json in UTF-8.",
        )


def _present(kind: Any) -> Any:
    """Return `kind` without None: a parameter that is absent is not sent, and one that says `null` is a text."""
    if get_origin(kind) in (Union, UnionType):
        return reduce(or_, [arm for arm in get_args(kind) if arm is not NoneType])
    return kind


def _askable(kind: Any) -> bool:
    try:
        return kind in ASKED_FOR
    except TypeError:
        return False


def _query(operation_id: str, handler: Handler, hints: dict[str, Any]) -> type[msgspec.Struct] | None:
    """Return the struct of a handler's query parameters; `from_` stands for `from`, which Python keeps for itself."""
    if not hints:
        return None
    given = inspect.signature(handler).parameters
    fields = [
        (name, kind) if given[name].default is inspect.Parameter.empty else (name, _present(kind), given[name].default)
        for name, kind in hints.items()
    ]
    return msgspec.defstruct(
        f"{operation_id}Query",
        fields,
        forbid_unknown_fields=True,
        kw_only=True,
        frozen=True,
        rename=lambda name: name.rstrip("_"),
    )
