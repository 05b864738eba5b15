"""Reading the discussion of a proposal: its threads with what was said, where the words are now, and who may be named in it.

Rules kept: whoever cannot see the proposal finds no thread; an internal one does not exist for the author. Comparing long texts
holds no database connection.
"""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.carry_out import settle
from tenants.cover.covered import NOW
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.errors import not_found
from tenants.organizations.members import named
from tenants.organizations.named_member import Who
from tenants.record.entries import opener_of
from tenants.record.sealed_text import Opener, SealedText, sealed
from workflows.discussion.anchor import Anchor
from workflows.discussion.locating import located
from workflows.discussion.participation import Part, part_of
from workflows.discussion.thread import Comment, Thread, people_in, seen
from workflows.discussion.view import Discussion, ThreadView, shown
from workflows.rows.queries import read_snapshot
from workflows.rows.snapshot import Snapshot

Done = TypeVar("Done")

_THREADS = statement(
    f"""
    SELECT t.id, t.revision, t.field, t.starts, t.ends, t.audience, t.blocking, t.state, t.begun_by, t.begun_at,
           t.settled_by, t.settled_at, t.version,
           (SELECT json_agg(json_build_object('id', c.id, 'member_id', c.member_id, 'mentions', c.mentions, 'at', c.at,
                                              'sealed_words', {sealed("c", "words_opening")}) ORDER BY c.id)
              FROM workflow.comment c WHERE c.tenant_id = t.tenant_id AND c.thread_id = t.id)::text AS comments
      FROM workflow.thread t
     WHERE t.tenant_id = :tenant AND t.proposal_id = :proposal ORDER BY t.id
    """
)
_HOLD = statement(
    "SELECT t.id FROM workflow.thread t WHERE t.tenant_id = :tenant AND t.proposal_id = :proposal AND t.id = :id FOR UPDATE"
)
_HOLD_PROPOSAL = statement(
    "SELECT p.id FROM workflow.proposal p WHERE p.tenant_id = :tenant AND p.id = :proposal FOR NO KEY UPDATE"
)
"""As strong as the change that follows, and no stronger: whoever answers in a thread holds its proposal for their notices, and the
thread after it, which the caller may hold already."""
_ON_IT = f"""
    (m.id = :author OR EXISTS (
      SELECT FROM workflow.seat s
       WHERE s.tenant_id = m.tenant_id AND s.proposal_id = :proposal
         AND (m.id IN (s.member_id, s.decided_by) OR s.state IN ('waiting', 'open') AND EXISTS (
           SELECT FROM tenant.cover c
            WHERE c.tenant_id = s.tenant_id AND c.member_id = s.member_id AND c.deputy_id = m.id AND {NOW.format(c="c")}))))
"""
"""Whom a proposal concerns: its author, whoever is asked or has decided, and who covers for whoever is asked."""
_READERS = statement(
    f"""
    SELECT m.id, m.name, ARRAY(SELECT h.role FROM tenant.member_role h
                                WHERE h.tenant_id = m.tenant_id AND h.member_id = m.id ORDER BY h.role) AS roles,
           {_ON_IT} AS on_it
      FROM tenant.member m
     WHERE m.tenant_id = :tenant AND m.active AND ({_ON_IT}
       OR EXISTS (SELECT FROM tenant.member_role h
                    JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
                   WHERE h.tenant_id = m.tenant_id AND h.member_id = m.id AND :reading = ANY (r.permissions)))
     ORDER BY m.name, m.id
    """
)


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal with the threads that exist for the caller, as both stand, and how the caller stands to them.

    `count` is how many threads there are, for whomever.
    """

    proposal: Snapshot
    part: Part
    threads: tuple[Thread, ...]
    count: int

    def thread(self, thread_id: UUID) -> Thread:
        """Return one of them. Raises `not-found`."""
        found = next((one for one in self.threads if one.id == thread_id), None)
        if found is None:
            raise not_found()
        return found


class _StoredComment(Comment, frozen=True, kw_only=True):
    """A comment with its words sealed."""

    words: str = ""
    sealed_words: SealedText


_comments = msgspec.json.Decoder(tuple[_StoredComment, ...])


async def list_threads(session: ReadSession, caller: Caller, proposal_id: UUID) -> Discussion:
    """Return the threads of a proposal that exist for the caller. Raises `not-found`."""
    read = await read_discussion(session, caller, proposal_id)
    return Discussion(
        threads=await _shown(session, caller, read, read.threads),
        audiences=read.part.audiences,
        may_block=read.part.may_block,
        revision=read.proposal.revision,
    )


async def view_of(session: ReadSession, caller: Caller, read: Read, thread: Thread) -> ThreadView:
    """Return `thread`, as an act leaves it, as the caller sees it."""
    (view,) = await _shown(session, caller, read, (thread,))
    return view


async def read_discussion(session: ReadSession, caller: Caller, proposal_id: UUID) -> Read:
    """Return a proposal with its threads. Raises `not-found`."""
    proposal = await read_snapshot(session, caller, proposal_id)
    part, opener = part_of(proposal, caller), opener_of(session, caller.tenant_id)
    rows = await fetch(session, _THREADS, tenant=caller.tenant_id, proposal=proposal.id)
    threads = seen([_thread(row, opener) for row in rows], part)
    return Read(proposal=proposal, part=part, threads=threads, count=len(rows))


async def settle_on(
    session: WriteSession,
    caller: Caller,
    proposal_id: UUID,
    act: Callable[[Read], Awaitable[Done]],
    *,
    hold: Callable[[], Awaitable[Read]],
) -> Done:
    """Return what `act` makes of a discussion; where somebody was quicker, of what `hold` returns. Raises `not-found`."""
    return await settle(partial(read_discussion, session, caller, proposal_id), hold, act)


async def hold_waiting(session: WriteSession, caller: Caller, proposal_id: UUID) -> Read:
    """Return a discussion for which nobody else can change what the proposal waits for. Raises `not-found`."""
    await fetch(session, _HOLD_PROPOSAL, tenant=caller.tenant_id, proposal=proposal_id)
    return await read_discussion(session, caller, proposal_id)


async def hold_thread(session: WriteSession, caller: Caller, proposal_id: UUID, thread_id: UUID) -> Read:
    """Return a discussion in which nobody else can change this thread. Raises `not-found`.

    Whoever was overtaken holds it already, and the proposal as far as they need it.
    """
    await fetch(session, _HOLD, tenant=caller.tenant_id, proposal=proposal_id, id=thread_id)
    return await read_discussion(session, caller, proposal_id)


async def hold_to_move(session: WriteSession, caller: Caller, proposal_id: UUID, thread_id: UUID) -> Read:
    """Return the same for whoever settles this thread or opens it again; the proposal is held first where it waits for it."""
    read = await read_discussion(session, caller, proposal_id)
    if read.thread(thread_id).blocking:
        await fetch(session, _HOLD_PROPOSAL, tenant=caller.tenant_id, proposal=proposal_id)
    return await hold_thread(session, caller, proposal_id, thread_id)


async def list_readers(session: ReadSession, caller: Caller, proposal_id: UUID) -> list[Who]:
    """Return who else may read a proposal, by name: whom the caller may name in its discussion. Raises `not-found`.

    Who may not see who is in the organization is told of those whom the proposal itself names: its author and the deciders.
    """
    return await readers_of(session, caller, await read_snapshot(session, caller, proposal_id))


async def readers_of(session: ReadSession, caller: Caller, proposal: Snapshot) -> list[Who]:
    """Return whom the caller may name in the discussion of `proposal`."""
    values = {"author": proposal.author.id, "reading": Permission.PROPOSAL_READ_ALL.value}
    rows = await fetch(session, _READERS, tenant=caller.tenant_id, proposal=proposal.id, **values)
    sees_all = caller.may(Permission.MEMBER_READ)
    return [
        Who(id=row["id"], name=row["name"], roles=tuple(row["roles"]))
        for row in rows
        if row["id"] != caller.member_id and (sees_all or row["on_it"])
    ]


async def _shown(session: ReadSession, caller: Caller, read: Read, threads: Sequence[Thread]) -> list[ThreadView]:
    places = await located(session, caller, read.proposal, threads)
    people = await named(session, caller.tenant_id, people_in(threads))
    return [shown(one, place, read.part, people) for one, place in zip(threads, places, strict=True)]


def _thread(row: Any, opener: Opener) -> Thread:
    return Thread(
        id=row["id"],
        revision=row["revision"],
        anchor=Anchor(field=row["field"], start=row["starts"], end=row["ends"]),
        audience=row["audience"],
        blocking=row["blocking"],
        state=row["state"],
        begun_by=row["begun_by"],
        begun_at=row["begun_at"],
        settled_by=row["settled_by"],
        settled_at=row["settled_at"],
        version=row["version"],
        comments=tuple(_comment(one, opener) for one in _comments.decode(row["comments"])),
    )


def _comment(stored: _StoredComment, opener: Opener) -> Comment:
    return Comment(
        id=stored.id,
        member_id=stored.member_id,
        words=opener.opened(stored.sealed_words, "reason") or "",
        mentions=stored.mentions,
        at=stored.at,
    )
