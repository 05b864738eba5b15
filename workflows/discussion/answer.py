"""Answering in a thread, saying that it is settled, and opening it again.

Rules kept: whoever settles a thread has read what was said in it; a proposal waits no longer in the same act that settles the
last thread it waits for; two people who answer at once are both heard.
"""

from datetime import datetime
from functools import partial
from typing import NamedTuple
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.acting.act import Act, Write
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import stale
from tenants.ground.etags import etag_of
from tenants.ledger.entry_types import EntryType
from workflows.discussion.participation import require_reopener, require_settler, require_speaker
from workflows.discussion.queries import Read, hold_thread, hold_to_move, readers_of, settle_on, view_of
from workflows.discussion.saying import (
    MOST_COMMENTS,
    Said,
    comment_by,
    entry_of,
    require_room,
    require_said,
    with_words,
)
from workflows.discussion.telling import told_of_answer
from workflows.discussion.thread import Thread
from workflows.discussion.view import ThreadView
from workflows.discussion.writes import moved, said, stays, waits_for
from workflows.notices.writes import with_tellings
from workflows.review.machine import THREAD


class _Moving(NamedTuple):
    """A thread of a discussion that stands as `was` and will stand as `after`."""

    read: Read
    was: Thread
    after: Thread


async def add_comment(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, thread_id: UUID, *, given: Said
) -> ThreadView:
    """Say something in a thread and return it.

    Raises `not-found`, `forbidden`, `discussion-full`, and `invalid-content` for people who do not read it and for no words.
    """

    async def act(read: Read) -> ThreadView:
        was, now, tenant = read.thread(thread_id), clock.now(), caller.tenant_id
        require_speaker(read.part)
        require_room(len(was.comments), MOST_COMMENTS, "answers in this thread")
        readers = [who.id for who in await readers_of(session, caller, read.proposal)]
        author = read.proposal.author.id
        comment = comment_by(caller.member_id, require_said(given, readers, was.audience, author), now)
        after = msgspec.structs.replace(was, comments=(*was.comments, comment), version=was.version + 1)
        entry = entry_of(EntryType.COMMENT_ADDED, proposal_id, thread_id, was.audience)
        entry, opening = with_words(entry, comment)
        writes = (
            stays(tenant, proposal_id),
            moved(tenant, was, after),
            said(tenant, thread_id, comment, opening),
        )
        view = await view_of(session, caller, read, after)
        done = Act(answer=view, writes=writes, entries=(entry,))
        done = with_tellings(done, tenant, told_of_answer(read.proposal, after), now)
        return await carry_out(session, caller, now, done)

    hold = partial(hold_thread, session, caller, proposal_id, thread_id)
    return await settle_on(session, caller, proposal_id, act, hold=hold)


async def settle_thread(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, thread_id: UUID, *, expected_version: int
) -> ThreadView:
    """Say that a thread is settled and return it. Raises `not-found`, `forbidden`, `wrong-state` or `stale`."""

    async def act(read: Read) -> ThreadView:
        was, now = read.thread(thread_id), clock.now()
        require_settler(read.part, was.standing)
        after = msgspec.structs.replace(
            was,
            state=THREAD.move(was.state, "settle"),
            settled_by=caller.member_id,
            settled_at=now,
            version=was.version + 1,
        )
        _require_version(was, expected_version)
        return await _move(session, caller, clock.now(), _Moving(read, was, after))

    hold = partial(hold_to_move, session, caller, proposal_id, thread_id)
    return await settle_on(session, caller, proposal_id, act, hold=hold)


async def reopen_thread(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, thread_id: UUID, *, expected_version: int
) -> ThreadView:
    """Open a settled thread again and return it. Raises `not-found`, `forbidden`, `wrong-state` or `stale`."""

    async def act(read: Read) -> ThreadView:
        was = read.thread(thread_id)
        require_reopener(read.part, was.standing)
        state = THREAD.move(was.state, "reopen")
        after = msgspec.structs.replace(was, state=state, settled_by=None, settled_at=None, version=was.version + 1)
        _require_version(was, expected_version)
        return await _move(session, caller, clock.now(), _Moving(read, was, after))

    hold = partial(hold_to_move, session, caller, proposal_id, thread_id)
    return await settle_on(session, caller, proposal_id, act, hold=hold)


async def _move(session: WriteSession, caller: Caller, now: datetime, moving: _Moving) -> ThreadView:
    read, was, after = moving.read, moving.was, moving.after
    kind = EntryType.THREAD_SETTLED if after.state == "settled" else EntryType.THREAD_REOPENED
    entry = entry_of(kind, read.proposal.id, was.id, was.audience, blocking=was.blocking)
    writes = (*_waiting(caller.tenant_id, read, after), moved(caller.tenant_id, was, after))
    view = await view_of(session, caller, read, after)
    return await carry_out(session, caller, now, Act(answer=view, writes=writes, entries=(entry,)))


def _require_version(thread: Thread, expected: int) -> None:
    if thread.version != expected:
        raise stale(etag_of(thread.version))


def _waiting(tenant: UUID, read: Read, thread: Thread) -> tuple[Write, ...]:
    """Return what makes the proposal wait for `thread` where it must be settled and is open, and for it no longer elsewhere."""
    if not thread.blocking:
        return ()
    others = [one for one in read.proposal.blocking_threads if one != thread.id]
    return (waits_for(tenant, read.proposal, [*others, thread.id] if thread.state == "open" else others),)
