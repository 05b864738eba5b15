"""Starting, editing, withdrawing and discarding proposals.

Rules kept: the words of a draft are nobody's but its author's; while people decide the words stand still (withdraw
first); an edit names the version it was made from. Every step that others can see is a ledger entry.
"""

from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.etags import require_version
from tenants.ground.ids import OpeningId, ProposalId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from workflows.acting.authorship import require_author
from workflows.acting.close_waivers import closed_with, look_later
from workflows.acting.settle import settle
from workflows.kinds.content import in_utc
from workflows.kinds.register import Content, kind_of
from workflows.kinds.storable import require_wellformed
from workflows.kinds.stored import canonical
from workflows.notices.writes import with_notices
from workflows.review.actions import may_change
from workflows.review.applying import apply
from workflows.review.course import on_end
from workflows.review.duties import writers_after
from workflows.review.machine import PROPOSAL
from workflows.rows import proposal_writes as writing
from workflows.rows import review_writes
from workflows.rows.snapshot import ProposalView, Snapshot, present
from workflows.templates.named_rows import template_named
from workflows.templates.queries import TemplateUsed, read_used

_READ_NETWORKS = text(
    """
    SELECT DISTINCT c.network FROM policy.channel c
     WHERE c.tenant_id = :tenant AND c.id = ANY (CAST(:channels AS uuid[])) ORDER BY c.network
    """
)


async def create_proposal(
    session: WriteSession, caller: Caller, clock: Clock, content: Content, *, template: TemplateUsed | None = None
) -> ProposalView:
    """Start a draft that only its author sees, with what it began from. Raises `not-found` for no version of a template."""
    caller.require(Permission.PROPOSAL_CREATE)
    require_wellformed(content)
    begun = await read_used(session, caller, template) if template else None
    created = Snapshot(
        id=ProposalId(uuid7()),
        kind=kind_of(content).name,
        title=content.title,
        state="draft",
        author=Who(id=caller.member_id, name=caller.name, roles=caller.roles),
        last_editor_id=caller.member_id,
        writers=(caller.member_id,),
        networks=await _networks(session, caller, content),
        risk="",
        wanted_by=_wanted_by(content),
        revision=0,
        version=1,
        updated_at=clock.now(),
        draft=canonical(content),
        begun_from=begun,
    )
    detail = {"kind": created.kind, **(template_named(begun) if begun else {})}
    entry = _entry(EntryType.PROPOSAL_CREATED, created, before=None, detail=detail)
    writes = writing.created(caller.tenant_id, created, content)
    act = Act(answer=present(created, caller), writes=writes, entries=(entry,))
    return await carry_out(session, caller, created.updated_at, act)


async def change_draft(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, content: Content, *, expected_version: int
) -> ProposalView:
    """Replace the words of a draft. Raises `not-found`, `wrong-state`, `forbidden` or `stale`.

    Saving a draft is no step others can see, so it leaves no ledger entry; submitting names everybody who wrote in it.
    Saving without a change is nothing at all: nobody becomes a writer by it, and nobody ceases to be one.
    """

    async def act(before: Snapshot) -> ProposalView:
        state = PROPOSAL.move(before.state, "change")
        _require_editor(before, caller)
        require_version(before.version, expected_version)
        require_wellformed(content, kind=before.kind)
        draft = canonical(content)
        if draft == before.draft:
            return present(before, caller)
        back = before.submitted_by if draft == before.submitted else None
        writers = writers_after(before.writers, caller.member_id, submitted_by=back)
        after = msgspec.structs.replace(
            before,
            title=content.title,
            state=state,
            last_editor_id=writers[-1],
            writers=writers,
            networks=await _networks(session, caller, content),
            wanted_by=_wanted_by(content),
            version=before.version + 1,
            updated_at=clock.now(),
            draft=draft,
        )
        writes = writing.changed(caller.tenant_id, before, after, content)
        owes = await look_later(session, caller.tenant_id, proposal_id, after.updated_at)
        done = Act(answer=present(after, caller), writes=writes, owes=owes)
        return await carry_out(session, caller, after.updated_at, done)

    return await settle(session, caller, proposal_id, act)


async def withdraw_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, reason: str
) -> ProposalView:
    """Take a proposal back, with a reason; whoever held a seat is released. Its author may edit and submit it again."""

    async def act(before: Snapshot) -> ProposalView:
        state = PROPOSAL.move(before.state, "withdraw")
        require_author(before, caller, "withdraw a proposal")
        if not reason.strip():
            raise Problem(
                "reason-required",
                "The people who were asked will want to know why it is gone.",
                fix="Say it in a sentence.",
            )
        now, review = clock.now(), before.open_review
        writes = [writing.moved(caller.tenant_id, before, state, now)]
        after = msgspec.structs.replace(before, state=state, version=before.version + 1, updated_at=now)
        if review is not None:
            ended = apply(review, on_end(review.stages, review.seats, "withdraw"), now)
            writes += review_writes.moves(caller.tenant_id, review, ended, now)
            after = msgspec.structs.replace(after, review=ended)
        entry = _entry(
            EntryType.PROPOSAL_WITHDRAWN,
            after,
            before=before.state,
            detail={"number": before.revision},
            private={"reason": reason},
            openings={"reason": OpeningId(uuid7())},
        )
        answer = present(after, caller)
        closed = await closed_with(session, caller.tenant_id, proposal_id, "withdrawn", now)
        done = Act(answer=answer, writes=(*writes, *closed.writes), entries=(entry, *closed.entries), owes=closed.owes)
        done = with_notices(done, caller.tenant_id, before, after, caller.member_id, reason=entry.openings["reason"])
        return await carry_out(session, caller, now, done)

    return await settle(session, caller, proposal_id, act)


async def discard_proposal(session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID) -> None:
    """Put a draft away for good. What was ever submitted stays, and can only be withdrawn."""

    async def act(before: Snapshot) -> None:
        now = clock.now()
        after = msgspec.structs.replace(before, state=PROPOSAL.move(before.state, "discard"), updated_at=now)
        require_author(before, caller, "discard a proposal")
        entry = _entry(EntryType.PROPOSAL_DISCARDED, after, before=before.state)
        closed = await closed_with(session, caller.tenant_id, proposal_id, "discarded", now)
        writes = (*writing.discarded(caller.tenant_id, before, now), *closed.writes)
        done = Act(answer=None, writes=writes, entries=(entry, *closed.entries), owes=closed.owes)
        await carry_out(session, caller, now, done)

    await settle(session, caller, proposal_id, act)


async def _networks(session: WriteSession, caller: Caller, content: Content) -> tuple[str, ...]:
    """Return the networks of the content's channels, by name."""
    values = {"tenant": caller.tenant_id, "channels": list(content.channel_ids)}
    return tuple((await session.execute(_READ_NETWORKS, values)).scalars()) if content.channel_ids else ()


def _wanted_by(content: Content) -> Any:
    return in_utc(content.answers.when) if content.answers.when else None


def _entry(kind: EntryType, after: Snapshot, *, before: str | None, **more: Any) -> Entry:
    return Entry(type=kind, object_kind="proposal", object_id=after.id, before=before, after=after.state, **more)


def _require_editor(before: Snapshot, caller: Caller) -> None:
    if not may_change(before.standing(caller), caller):
        caller.require(Permission.PROPOSAL_CREATE)
        raise Problem(
            "forbidden",
            "The words of a proposal are changed by its author, or by a decider after a change was asked for.",
            fix="Tell the author what you would change.",
        )
