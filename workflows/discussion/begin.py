"""Beginning a thread: what it is about, who reads it, and the first words.

Rules kept: a thread points at words that are there in the revision it names; one that must be settled before anybody approves
makes the proposal wait in the same act, so an approval given at the same moment is refused.
"""

from functools import partial
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import ThreadId, uuid7
from tenants.ledger.entry_types import EntryType
from workflows.discussion.anchor import Anchor, anchored
from workflows.discussion.locating import revision_of
from workflows.discussion.participation import Audience, require_beginner
from workflows.discussion.queries import Read, hold_waiting, readers_of, settle_on, view_of
from workflows.discussion.saying import (
    MOST_THREADS,
    Said,
    comment_by,
    entry_of,
    require_room,
    require_said,
    with_words,
)
from workflows.discussion.telling import told_of_begun
from workflows.discussion.thread import Thread
from workflows.discussion.view import ThreadView
from workflows.discussion.writes import begun, said, waits_for
from workflows.notices.writes import with_tellings


class ThreadBeginning(msgspec.Struct, frozen=True, kw_only=True):
    """A thread to begin: `revision` is the number of the one `anchor` points into."""

    revision: int
    anchor: Anchor
    audience: Audience
    blocking: bool
    said: Said


async def begin_thread(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, given: ThreadBeginning
) -> ThreadView:
    """Begin a thread and return it.

    Raises `not-found`, `forbidden`, `wrong-state`, `discussion-full`, and `invalid-content` for a place that is not there, for
    people who do not read it, and for no words.
    """

    async def act(read: Read) -> ThreadView:
        proposal, tenant, now = read.proposal, caller.tenant_id, clock.now()
        require_beginner(read.part, given.audience, blocking=given.blocking)
        require_room(read.count, MOST_THREADS, "threads about this proposal")
        digest, at, quote = await _anchored(session, caller, read, given)
        readers = [who.id for who in await readers_of(session, caller, proposal)]
        comment = comment_by(
            caller.member_id, require_said(given.said, readers, given.audience, proposal.author.id), now
        )
        thread = Thread(
            id=ThreadId(uuid7()),
            revision=given.revision,
            anchor=at,
            audience=given.audience,
            blocking=given.blocking,
            state="open",
            begun_by=caller.member_id,
            begun_at=now,
            settled_by=None,
            settled_at=None,
            version=1,
            comments=(comment,),
        )
        place = {name: value for name, value in msgspec.structs.asdict(at).items() if value is not None}
        detail = {"blocking": given.blocking, "number": given.revision, **place}
        entry = entry_of(EntryType.THREAD_BEGUN, proposal.id, thread.id, given.audience, **detail)
        entry, opening = with_words(msgspec.structs.replace(entry, revision=digest.hex()), comment, quote)
        waiting = (waits_for(tenant, proposal, (*proposal.blocking_threads, thread.id)),) if given.blocking else ()
        writes = (*waiting, begun(tenant, proposal.id, thread), said(tenant, thread.id, comment, opening))
        view = await view_of(session, caller, read, thread)
        done = Act(answer=view, writes=writes, entries=(entry,))
        done = with_tellings(done, tenant, told_of_begun(proposal, thread), now)
        return await carry_out(session, caller, now, done)

    return await settle_on(session, caller, proposal_id, act, hold=partial(hold_waiting, session, caller, proposal_id))


async def _anchored(
    session: ReadSession, caller: Caller, read: Read, given: ThreadBeginning
) -> tuple[bytes, Anchor, str]:
    """Return the digest of the revision, the anchor as it is kept, and the words it marks there."""
    found = await revision_of(session, caller.tenant_id, read.proposal, given.revision)
    if found is None:
        raise Problem(
            "invalid-content",
            f"There is no revision {given.revision} of this proposal; the newest is {read.proposal.revision}.",
            fix="Name a revision you have read.",
            errors=[{"pointer": "/revision", "message": "There is no such revision."}],
        )
    digest, texts = found
    at = anchored(given.anchor, {field: one.text for field, one in texts.items()})
    quote = texts[at.field].text[at.start : at.end] if at.field is not None and at.start is not None else ""
    return digest, at, quote
