"""Several reads in one request: what a page shows at first comes in one answer, in one transaction, and so fits together.

Rule kept: each part is carried out as if it had been asked for alone, by the same operation with the same checks, so it can show
nothing that asking alone would not; a part that is refused says so in its place and takes nothing from the others.
"""

import re
from collections.abc import Iterable
from typing import Annotated
from urllib.parse import unquote

import msgspec

from api.http.operations import Operation, operation
from api.http.problems import refused
from api.http.request_context import Exchange
from api.http.responses import Answer
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ground.errors import Problem, not_found

MOST = 8
"""Reads in one request."""

Asked = Annotated[
    str,
    msgspec.Meta(
        min_length=1,
        max_length=2_000,
        description="The addresses to read, without /api/v1, each with its query, with commas in between.",
        examples=["/session,/desk"],
    ),
]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One of the reads: the address it was asked under, its HTTP status, its entity tag and its body, a problem if it was refused."""

    of: str
    status: int
    etag: str | None
    body: msgspec.Raw


class Reads:
    """The operations that may be read together: those that answer JSON to somebody who is signed in, and change nothing."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        may = [one for one in operations if one.reads and one.tells and not (one.unsafe or one.streams)]
        self._plain = {one.path: one for one in may if not one.places}
        self._placed = [(re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(one.path))), one) for one in may]

    def find(self, path: str) -> tuple[Operation, dict[str, str]]:
        """Return the operation at `path` with its path parameters. Raises `not-found`."""
        if path in self._plain:
            return self._plain[path], {}
        for pattern, one in self._placed:
            if one.places and (found := pattern.fullmatch(path)):
                return one, {name: unquote(value) for name, value in found.groupdict().items()}
        raise not_found()

    async def part(self, of: str, exchange: Exchange) -> Part:
        """Return what asking for `of` alone would answer."""
        path, _, query = of.partition("?")
        try:
            one, places = self.find(path)
            own = exchange.narrowed(places, query.encode())
            answer = one.answer(await one.call(own), own)
        except Problem as problem:
            answer = refused(problem, exchange.request_id)
        return Part(of=of, status=answer.status, etag=_etag(answer), body=msgspec.Raw(answer.body))


def over(operations: Iterable[Operation]) -> Operation:
    """Return the operation that reads several of `operations` together."""
    reads = Reads(operations)

    @operation("GET", "/together", "readTogether", tag="session")
    async def read_together(of: Asked, _caller: Caller, _session: ReadSession, exchange: Exchange) -> list[Part]:
        """Answer several reads at once, each as it would be answered alone."""
        asked = of.split(",")
        if len(asked) > MOST:
            raise Problem(
                "invalid-content",
                f"{len(asked)} reads were asked for at once, and {MOST} is the most.",
                fix="Ask for the rest in another request.",
            )
        return [await reads.part(each, exchange) for each in asked]

    return read_together


def _etag(answer: Answer) -> str | None:
    return next((value.decode("latin-1") for name, value in answer.headers if name == b"etag"), None)
