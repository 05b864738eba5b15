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
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, stale
from tenants.ground.ids import ProposalId, uuid7
from tenants.ledger.append import APPENDING, KEEP_OPENINGS, SEALED, seal_values
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from workflows.acting.settle import settle
from workflows.acts.close import close_reviews
from workflows.kinds.content import in_utc
from workflows.kinds.register import Content, kind_of
from workflows.kinds.storable import require_wellformed
from workflows.kinds.stored import canonical
from workflows.review.actions import is_author, may_change
from workflows.review.machine import PROPOSAL
from workflows.rows.queries import hold_proposal, read_snapshot
from workflows.rows.snapshot import ProposalNow, Snapshot, present

_NETWORKS = """
    ARRAY(SELECT DISTINCT c.network FROM policy.channel c
           WHERE c.tenant_id = :tenant AND c.id = ANY (CAST(:channels AS uuid[])) ORDER BY c.network)
"""
_CREATE = text(
    f"""
    WITH kept AS ({KEEP_OPENINGS}),
    created AS (
      INSERT INTO workflow.proposal (tenant_id, id, kind, title, state, author_id, last_editor_id, draft, networks, channel_ids,
                                     wanted_by, created_at, updated_at)
      VALUES (:tenant, :id, :kind, :title, :state, :me, :me, :draft, {_NETWORKS}, CAST(:channels AS uuid[]),
              :wanted_by, :now, :now)
      RETURNING networks)
    SELECT created.networks, {APPENDING} FROM created
    """
).bindparams(*SEALED)
_CHANGE = text(
    f"""
    UPDATE workflow.proposal p
       SET draft = :draft, title = :title, networks = {_NETWORKS}, channel_ids = CAST(:channels AS uuid[]), wanted_by = :wanted_by, state = :state,
           last_editor_id = :me, version = p.version + 1, updated_at = :now
     WHERE p.tenant_id = :tenant AND p.id = :id AND p.version = :version
    RETURNING p.networks
    """
)
_DISCARD = text(
    f"""
    WITH moved AS (
      UPDATE workflow.proposal p SET state = :state, version = p.version + 1, updated_at = :now
       WHERE p.tenant_id = :tenant AND p.id = :id AND p.version = :version
      RETURNING p.id),
    kept AS ({KEEP_OPENINGS} WHERE EXISTS (SELECT FROM moved))
    SELECT {APPENDING} FROM moved
    """
).bindparams(*SEALED)


async def create_proposal(session: WriteSession, caller: Caller, clock: Clock, content: Content) -> ProposalNow:
    """Start a draft that only its author sees."""
    caller.require(Permission.PROPOSAL_CREATE)
    require_wellformed(content)
    kind = kind_of(content).name
    created = Snapshot(
        id=ProposalId(uuid7()),
        kind=kind,
        title=content.title,
        state="draft",
        author=Who(id=caller.member_id, name=caller.name, roles=caller.roles),
        last_editor_id=caller.member_id,
        networks=(),
        risk="",
        wanted_by=_wanted_by(content),
        revision=0,
        version=1,
        updated_at=clock.now(),
        draft=canonical(content),
    )
    entry = _entry(EntryType.PROPOSAL_CREATED, created, before=None, detail={"kind": kind})
    sealed = seal_values(session, caller, created.updated_at, entry)
    values = _values(caller, created, content)
    networks = (await session.execute(_CREATE, {**sealed, **values, "kind": kind})).one().networks
    return present(msgspec.structs.replace(created, networks=tuple(networks)), caller)


async def change_draft(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, content: Content, *, expected_version: int
) -> ProposalNow:
    """Replace the words of a draft. Raises `not-found`, `wrong-state`, `forbidden` or `stale`.

    Saving a draft is no step others can see, so it leaves no ledger entry; submitting names who edited last.
    """

    async def act(before: Snapshot) -> ProposalNow | None:
        state = PROPOSAL.move(before.state, "change")
        _require_editor(before, caller)
        if before.version != expected_version:
            raise stale(f'"{before.version}"')
        require_wellformed(content, kind=before.kind)
        after = msgspec.structs.replace(
            before,
            title=content.title,
            state=state,
            last_editor_id=caller.member_id,
            wanted_by=_wanted_by(content),
            version=before.version + 1,
            updated_at=clock.now(),
            draft=canonical(content),
        )
        written = await session.execute(_CHANGE, {**_values(caller, after, content), "version": before.version})
        row = written.one_or_none()
        return None if row is None else present(msgspec.structs.replace(after, networks=tuple(row.networks)), caller)

    return await settle(session, caller, proposal_id, act)


async def withdraw_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, reason: str
) -> ProposalNow:
    """Take a proposal back, with a reason; whoever held a seat is released. Its author may edit and submit it again."""
    before = await hold_proposal(session, caller, proposal_id)
    state = PROPOSAL.move(before.state, "withdraw")
    _require_author(before, caller, "withdraw")
    if not reason.strip():
        raise Problem(
            "reason-required",
            "The people who were asked will want to know why it is gone.",
            fix="Say it in a sentence.",
        )
    after = msgspec.structs.replace(before, state=state)
    entry = _entry(
        EntryType.PROPOSAL_WITHDRAWN,
        after,
        before=before.state,
        detail={"number": before.revision},
        private={"reason": reason},
    )
    await close_reviews(session, caller, clock.now(), {proposal_id: entry}, act="withdraw")
    return present(await read_snapshot(session, caller, proposal_id), caller)


async def discard_proposal(session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID) -> None:
    """Put a draft away for good. What was ever submitted stays, and can only be withdrawn."""

    async def act(before: Snapshot) -> int | None:
        after = msgspec.structs.replace(before, state=PROPOSAL.move(before.state, "discard"), updated_at=clock.now())
        _require_author(before, caller, "discard")
        entry = _entry(EntryType.PROPOSAL_DISCARDED, after, before=before.state)
        sealed = seal_values(session, caller, after.updated_at, entry)
        at = {"id": proposal_id, "state": after.state, "version": before.version, "now": after.updated_at}
        seq: int | None = (await session.execute(_DISCARD, {**sealed, **at})).scalar_one_or_none()
        return seq

    await settle(session, caller, proposal_id, act)


def _values(caller: Caller, after: Snapshot, content: Content) -> dict[str, Any]:
    return {
        "tenant": caller.tenant_id,
        "me": caller.member_id,
        "id": after.id,
        "title": after.title,
        "state": after.state,
        "draft": after.draft,
        "channels": list(content.channel_ids),
        "wanted_by": after.wanted_by,
        "now": after.updated_at,
    }


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


def _require_author(before: Snapshot, caller: Caller, verb: str) -> None:
    if not is_author(before.standing(caller), caller):
        raise Problem(
            "forbidden",
            f"Only the author can {verb} a proposal.",
            fix="Ask the author, or decide on it if it is with you.",
        )
