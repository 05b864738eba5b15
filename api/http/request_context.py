"""What a handler may ask for, by type: the caller, a session, the clock, the version it expects, the reply it shapes.

Rule kept: the type says what a handler may do. Whoever asks for a `ReadSession` runs in a READ ONLY transaction; whoever
asks for a `WriteSession` runs in one that the edge commits; nobody can ask for another organization.
"""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, NewType, cast

from litestar.types import HTTPScope, Receive

from api.http.responses import NO_STORE, Header
from api.http.source import source_of
from tenants.access.caller import Caller
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.session_token import SessionToken, hash_token
from tenants.ground.settings import Settings
from tenants.identity.devices import device_of
from tenants.identity.throttles import Visitor

if TYPE_CHECKING:
    from api.live.stream import Feed

ExpectedVersion = NewType("ExpectedVersion", int)
"""The version named by `If-Match`; -1 for an entity tag that cannot be one of ours, which then matches nothing."""

LastSeen = NewType("LastSeen", int)
"""The ledger position a stream resumes after, from `Last-Event-ID`; -1 when it was not given."""


@dataclass(frozen=True, slots=True)
class Services:
    """What one worker process holds for all its requests."""

    settings: Settings
    database: Database
    clock: Clock
    feed: "Feed"


@dataclass(frozen=True, slots=True)
class Upload:
    """A raw request body with its declared media type, lower case and without parameters."""

    body: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Sitting:
    """The session behind a request: the hash that names it, the token its changes must carry, and its last moment."""

    token_hash: bytes
    csrf_token: str
    expires_at: datetime


@dataclass(slots=True)
class Reply:
    """Headers a handler adds to its answer, and a replacement of the usual caching rule."""

    headers: list[Header] = field(default_factory=list)
    caching: Header = NO_STORE

    def add(self, name: bytes, value: str) -> None:
        self.headers.append((name, value.encode("latin-1")))


class Exchange:
    """One request on its way through the edge."""

    __slots__ = (
        "body",
        "caller",
        "clock",
        "expires_at",
        "headers",
        "receive",
        "reply",
        "request_id",
        "scope",
        "services",
        "session",
        "token",
    )

    def __init__(self, services: Services, scope: HTTPScope, receive: Receive) -> None:
        self.services = services
        self.scope = scope
        self.receive = receive
        self.headers: dict[bytes, bytes] = dict(scope["headers"])
        self.request_id: str = scope["state"]["request_id"]
        self.reply = Reply()
        self.body = b""
        self.clock = services.clock
        self.token = SessionToken()
        self.caller: Caller | None = None
        self.expires_at: datetime | None = None
        self.session: ReadSession | None = None

    def narrowed(self, places: dict[str, str], query: bytes) -> "Exchange":
        """Return this request as if it asked for another address, with a reply of its own: one of several reads."""
        own = copy(self)
        own.scope = cast(HTTPScope, {**self.scope, "path_params": places, "query_string": query})
        own.reply = Reply()
        return own

    def header(self, name: bytes) -> str:
        """Return a request header as text, '' when absent."""
        return self.headers.get(name, b"").decode("latin-1")

    def expected_version(self) -> ExpectedVersion:
        """Return the version in `If-Match`. Raises `if-match-required` when there is none."""
        tag = self.header(b"if-match").strip()
        if not tag:
            raise Problem(
                "if-match-required",
                "Somebody may have changed this since you opened it, and without a version we could not tell.",
                fix="Send the object's `etag` as the If-Match header.",
            )
        number = tag[1:-1]
        known = len(tag) > 2 and tag[0] == tag[-1] == '"' and number.isascii() and number.isdigit() and len(number) < 10
        return ExpectedVersion(int(number) if known else -1)

    def last_seen(self) -> LastSeen:
        """Return the position in `Last-Event-ID`, or -1 for one that is absent or was never ours."""
        given = self.header(b"last-event-id").strip()
        return LastSeen(int(given) if given.isascii() and given.isdigit() and len(given) < 19 else -1)

    def upload(self) -> Upload:
        media_type = self.header(b"content-type").partition(";")[0].strip().lower()
        return Upload(self.body, media_type)

    @property
    def session_hash(self) -> bytes:
        """What names the session without being able to act in it."""
        return hash_token(self.token)

    def sitting(self) -> Sitting:
        assert self.expires_at is not None
        token = self.services.database.keyring.csrf_token(self.session_hash)
        return Sitting(self.session_hash, token, self.expires_at)

    def cookie(self, wanted: str) -> str:
        """Return the value of a cookie, '' when absent."""
        for name, value in self.scope["headers"]:
            if name == b"cookie":
                for pair in value.decode("latin-1").split(";"):
                    key, _, held = pair.strip().partition("=")
                    if key == wanted and held:
                        return held
        return ""

    def visitor(self) -> Visitor:
        """Return where the request comes from: used to count attempts under keyed hashes, never stored or logged."""
        client, settings = self.scope.get("client"), self.services.settings
        source = source_of(str(client[0]) if client else "", self.scope["headers"], settings.proxies)
        held = self.cookie(device_cookie_name(settings))[:100]
        return Visitor(source, held, device_of(self.header(b"user-agent")[:500]))


def device_cookie_name(settings: Settings) -> str:
    """Return the name of the cookie by which a device somebody signed in on is known again."""
    return "__Host-hashmark-device" if settings.secure_cookies else "hashmark-device"


ASKED_FOR: dict[Any, Callable[[Exchange], Any]] = {
    Caller: lambda x: x.caller,
    ReadSession: lambda x: x.session,
    WriteSession: lambda x: x.session,
    Clock: lambda x: x.clock,
    Database: lambda x: x.services.database,
    Settings: lambda x: x.services.settings,
    Services: lambda x: x.services,
    Reply: lambda x: x.reply,
    Sitting: Exchange.sitting,
    Upload: Exchange.upload,
    ExpectedVersion: Exchange.expected_version,
    LastSeen: Exchange.last_seen,
    Visitor: Exchange.visitor,
    # The whole of it: only for reading several things together, which hands each of them its own part.
    Exchange: lambda x: x,
}
