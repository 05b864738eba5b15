"""The edge: one request is one transaction, committed here and nowhere else, before a single byte is answered.

Order kept: is somebody signed in at all; did a page of ours ask; read the body (no connection held); then one transaction
that finds out who they are, does the work, keeps the answer under its Idempotency-Key and commits. A refusal rolls all of
it back; one that must stay on record is appended in a transaction of its own.
"""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncGenerator
from typing import Any
from uuid import UUID

import structlog
from cryptography.exceptions import InvalidTag
from litestar.types import ASGIApp, HTTPScope, Receive
from sqlalchemy.exc import DBAPIError

from api.http import auth, idempotency
from api.http.error_mapping import in_progress
from api.http.limits import HANDLER_SECONDS, read_body
from api.http.operations import Operation
from api.http.request_context import Exchange, Reply, Services
from api.http.responses import EVENTS, Answer, EventStream
from tenants.acting.act import Act, Write
from tenants.acting.carry_out import carry_out, keep_answer_with
from tenants.db.key_check import require_its_key
from tenants.db.rls import not_signed_in
from tenants.db.session import ReadSession
from tenants.ground.clock import OneMoment
from tenants.ground.errors import Problem
from tenants.ground.fair_share import FairShare
from tenants.identity.sessions import resolve, touch
from tenants.ledger.entry import Entry
from tenants.record.attempts import put_attempt_on_record
from tenants.subprocesses.computed_first import NeverSettledError, computed_first

LINE = 64
"""How many requests of one organization may wait in a worker process for a database connection."""

_SESSIONS_KNOWN = 20_000


class Edge:
    """Carries operations out."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._connections = FairShare(services.settings.pool_size, _share_of(services.settings.pool_size), LINE)
        self._organizations: OrderedDict[bytes, UUID] = OrderedDict()

    async def carry_out(self, operation: Operation, scope: HTTPScope, receive: Receive) -> ASGIApp:
        """Return the answer of `operation`. Raises `Problem`, and whatever went wrong below."""
        exchange = Exchange(self.services, scope, receive)
        if operation.public:
            return await self._for_anybody(operation, exchange)
        exchange.token = auth.session_token(exchange)
        if operation.unsafe:
            auth.require_same_site(exchange)
            auth.require_token(exchange)
        await _take_body(operation, exchange)
        if operation.streams:
            return await self._stream(operation, exchange)
        try:
            async with asyncio.timeout(HANDLER_SECONDS):
                return await self._computed_first(operation, exchange)
        except Problem as problem:
            await self._put_on_record(exchange, problem)
            raise
        except InvalidTag:
            # Something sealed does not open: before that is taken for damage, the key has to be the right one.
            await require_its_key(self.services.database)
            raise

    async def _computed_first(self, operation: Operation, exchange: Exchange) -> Answer:
        """Carry `operation` out, again whenever it needs something computed: no connection is held meanwhile.

        The request keeps its moment, so that what was computed still answers the question that is asked again.
        """
        exchange.clock = OneMoment(exchange.clock)

        async def attempt() -> Answer:
            exchange.reply = Reply()
            async with self._connections.place(self._owner(exchange)):
                return await self._for_caller(operation, exchange)

        try:
            return await computed_first(attempt)
        except NeverSettledError:
            raise in_progress() from None

    def _owner(self, exchange: Exchange) -> UUID | str:
        """Return whose share of the connections a request uses: its organization's, or its sender's while that is unknown.

        What is remembered here decides only who waits for whom; who somebody is, the database says in each transaction.
        """
        return self._organizations.get(exchange.session_hash) or exchange.visitor().source

    async def _for_anybody(self, operation: Operation, exchange: Exchange) -> Answer:
        if operation.unsafe:
            auth.require_same_site(exchange)
        await _take_body(operation, exchange)
        async with asyncio.timeout(HANDLER_SECONDS):
            return operation.answer(await operation.call(exchange), exchange)

    async def _for_caller(self, operation: Operation, exchange: Exchange) -> Answer:
        if operation.writes:
            key = idempotency.key_of(exchange) if operation.method == "POST" else ""
            return await (self._once(operation, exchange, key) if key else self._write(operation, exchange, key))
        answer: Answer | None = None
        async with self.services.database.reading() as session:
            stale = await self._identify(operation, exchange, session)
            if operation.reads:
                exchange.session = session
                answer = operation.answer(await operation.call(exchange), exchange)
        if stale:
            await self._touch(exchange)
        return answer or operation.answer(await operation.call(exchange), exchange)

    async def _once(self, operation: Operation, exchange: Exchange, key: str) -> Answer:
        """Carry `operation` out unless its key has an answer, which whatever goes wrong is a reason to look for."""
        try:
            return await self._write(operation, exchange, key)
        except (Problem, DBAPIError) as error:
            if exchange.caller is None:
                raise
            async with self.services.database.reading(exchange.caller) as session:
                before = await idempotency.find(session, exchange.caller, key, exchange)
            if before is not None:
                return before
            if idempotency.is_kept_already(error):
                raise in_progress() from error
            raise

    async def _write(self, operation: Operation, exchange: Exchange, key: str) -> Answer:
        """Carry `operation` out in one transaction, its answer kept under `key`, if there is one, with what it changes."""
        async with self.services.database.writing() as session:
            if await self._identify(operation, exchange, session):
                await touch(session)
            caller, exchange.session = exchange.caller, session
            assert caller is not None
            kept: list[tuple[Any, Answer]] = []

            def keep(result: Any) -> Write:
                answer = operation.answer(result, exchange)
                kept.append((result, answer))
                return idempotency.keeping(session, caller, key, exchange, answer)

            if key and operation.acts:
                keep_answer_with(session, keep)
            result = await operation.call(exchange)
            if kept:
                ((kept_result, answer),) = kept
                if kept_result is not result:
                    raise RuntimeError(f"{operation.id} answers something else than the act it carried out")
                return answer
            answer = operation.answer(result, exchange)
            if key:
                keeping = idempotency.keeping(session, caller, key, exchange, answer)
                await carry_out(session, caller, exchange.clock.now(), Act(answer=None, writes=(keeping,)))
            return answer

    async def _stream(self, operation: Operation, exchange: Exchange) -> ASGIApp:
        async with self.services.database.reading() as session:
            await self._identify(operation, exchange, session)
        if exchange.scope["state"].get("head"):
            return Answer(200, media_type=EVENTS)
        events: AsyncGenerator[bytes, None] = await operation.call(exchange)
        return EventStream(events)

    async def _identify(self, operation: Operation, exchange: Exchange, session: ReadSession) -> bool:
        """Make the session's token into the caller, and return whether its last use should be written down."""
        resolved = await resolve(session, exchange.token, exchange.request_id)
        if resolved is None:
            raise not_signed_in()
        if not operation.anywhere:
            auth.require_same_organization(exchange.header(auth.ORGANIZATION_HEADER), resolved.caller)
        exchange.caller, exchange.expires_at = resolved.caller, resolved.expires_at
        self._organizations[exchange.session_hash] = resolved.caller.tenant_id
        if len(self._organizations) > _SESSIONS_KNOWN:
            self._organizations.popitem(last=False)
        structlog.contextvars.bind_contextvars(
            organization=str(resolved.caller.tenant_id), actor=str(resolved.caller.member_id)
        )
        return resolved.stale

    async def _touch(self, exchange: Exchange) -> None:
        async with self.services.database.writing(exchange.caller) as session:
            await touch(session)

    async def _put_on_record(self, exchange: Exchange, problem: Problem) -> None:
        caller, entry = exchange.caller, problem.record
        if caller is None or not isinstance(entry, Entry):
            return
        await put_attempt_on_record(self.services.database, caller, self.services.clock, entry)


def _share_of(connections: int) -> int:
    """Return how many of a process's connections one organization may use at once: two are left for the others."""
    return max(1, connections - 2)


async def _take_body(operation: Operation, exchange: Exchange) -> None:
    if operation.body is not None or operation.uploads:
        exchange.body = await read_body(exchange.scope, exchange.receive, operation.limit)
