"""Starting, editing, withdrawing and discarding proposals.

Rules kept: the words of a draft are nobody's but its author's; while people decide the words stand still (withdraw
first); an edit names the version it was made from. Every step that others can see is a ledger entry.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.clock import Clock
from tenants.db.session import ReadSession, WriteSession
from tenants.errors import Problem, not_found, stale
from tenants.ids import ProposalId, uuid7
from tenants.ledger.append import append
from tenants.ledger.canonical import Entry
from tenants.ledger.vocabulary import EntryType
from workflows.proposals.actions import Standing, is_author, may_change
from workflows.proposals.content import Content, HashtagCampaign, canonical, in_utc
from workflows.proposals.reading import VISIBLE, ProposalNow, get_proposal, seen_by
from workflows.proposals.wellformed import require_wellformed
from workflows.review.closing import close_reviews
from workflows.review.machine import PROPOSAL

_NETWORKS = """
    ARRAY(SELECT DISTINCT c.network FROM policy.channel c
           WHERE c.tenant_id = :tenant AND c.id = ANY (CAST(:channels AS uuid[])) ORDER BY c.network)
"""
_CREATE = text(
    f"""
    INSERT INTO workflow.proposal (tenant_id, id, kind, title, state, author_id, last_editor_id, draft, networks,
                                   wanted_by, created_at, updated_at)
    VALUES (:tenant, :id, :kind, :title, 'draft', :me, :me, :draft, {_NETWORKS}, :wanted_by, :now, :now)
    """
)
_CHANGE = text(
    f"""
    UPDATE workflow.proposal p
       SET draft = :draft, title = :title, networks = {_NETWORKS}, wanted_by = :wanted_by, state = :state,
           last_editor_id = :me, version = p.version + 1, updated_at = :now
     WHERE p.tenant_id = :tenant AND p.id = :id
    """
)
_LOCK = text(
    f"""
    SELECT p.id, p.kind, p.state, p.author_id, p.last_editor_id, p.version, p.revision, p.draft
      FROM workflow.proposal p WHERE p.id = :id AND {VISIBLE} FOR UPDATE OF p
    """
)
_DISCARD = text(
    """
    UPDATE workflow.proposal SET state = :state, version = version + 1, updated_at = :now
     WHERE tenant_id = :tenant AND id = :id
    """
)


async def lock_proposal(session: WriteSession, caller: Caller, proposal_id: UUID) -> Any:
    """Return the row of a proposal the caller may see, held to the end of the transaction. Raises `not-found`."""
    row = (await session.execute(_LOCK, {**seen_by(caller), "id": proposal_id})).one_or_none()
    if row is None:
        raise not_found()
    return row


async def require_visible(session: ReadSession, caller: Caller, proposal_id: UUID) -> int:
    """Return the number of the newest revision of a proposal the caller may see. Raises `not-found`."""
    row = (await session.execute(_SEE, {**seen_by(caller), "id": proposal_id})).one_or_none()
    if row is None:
        raise not_found()
    return int(row.revision)


_SEE = text(f"SELECT p.revision FROM workflow.proposal p WHERE p.id = :id AND {VISIBLE}")


def standing(row: Any) -> Standing:
    """Return where a locked proposal stands."""
    return Standing(state=row.state, author_id=row.author_id, last_editor_id=row.last_editor_id)


async def create_proposal(session: WriteSession, caller: Caller, clock: Clock, content: Content) -> ProposalNow:
    """Start a draft that only its author sees."""
    caller.require(Permission.PROPOSAL_CREATE)
    require_wellformed(content)
    proposal_id, now = ProposalId(uuid7()), clock.now()
    kind = "hashtag_campaign" if isinstance(content, HashtagCampaign) else "post"
    await session.execute(_CREATE, {**_words(caller, content), "id": proposal_id, "kind": kind, "now": now})
    entry = Entry(
        type=EntryType.PROPOSAL_CREATED,
        object_kind="proposal",
        object_id=proposal_id,
        after="draft",
        detail={"kind": kind},
    )
    await append(session, caller, now, entry)
    return await get_proposal(session, caller, proposal_id)


async def change_draft(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, content: Content, *, expected_version: int
) -> ProposalNow:
    """Replace the words of a draft. Raises `not-found`, `wrong-state`, `forbidden` or `stale`.

    Saving a draft is no step others can see, so it leaves no ledger entry; submitting names who edited last.
    """
    held = await lock_proposal(session, caller, proposal_id)
    state = PROPOSAL.move(held.state, "change")
    if not may_change(standing(held), caller):
        caller.require(Permission.PROPOSAL_CREATE)
        raise Problem(
            "forbidden",
            "The words of a proposal are changed by its author, or by a decider after a change was asked for.",
            fix="Tell the author what you would change.",
        )
    if held.version != expected_version:
        raise stale(f'"{held.version}"')
    require_wellformed(content, kind=held.kind)
    values = {**_words(caller, content), "id": proposal_id, "state": state, "now": clock.now()}
    await session.execute(_CHANGE, values)
    return await get_proposal(session, caller, proposal_id)


async def withdraw_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, reason: str
) -> ProposalNow:
    """Take a proposal back, with a reason; whoever held a seat is released. Its author may edit and submit it again."""
    held = await lock_proposal(session, caller, proposal_id)
    PROPOSAL.move(held.state, "withdraw")
    if not is_author(standing(held), caller):
        raise _only_author("withdraw")
    if not reason.strip():
        raise Problem(
            "reason-required",
            "The people who were asked will want to know why it is gone.",
            fix="Say it in a sentence.",
        )
    entry = Entry(
        type=EntryType.PROPOSAL_WITHDRAWN,
        object_kind="proposal",
        object_id=proposal_id,
        before=held.state,
        after="withdrawn",
        detail={"revision": held.revision},
        private={"reason": reason},
    )
    await close_reviews(session, caller, clock.now(), {proposal_id: entry}, act="withdraw")
    return await get_proposal(session, caller, proposal_id)


async def discard_proposal(session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID) -> None:
    """Put a draft away for good. What was ever submitted stays, and can only be withdrawn."""
    held = await lock_proposal(session, caller, proposal_id)
    state = PROPOSAL.move(held.state, "discard")
    if not is_author(standing(held), caller):
        raise _only_author("discard")
    now = clock.now()
    await session.execute(_DISCARD, {"tenant": caller.tenant_id, "id": proposal_id, "state": state, "now": now})
    entry = Entry(
        type=EntryType.PROPOSAL_DISCARDED,
        object_kind="proposal",
        object_id=proposal_id,
        before=held.state,
        after=state,
    )
    await append(session, caller, now, entry)


def _words(caller: Caller, content: Content) -> dict[str, Any]:
    return {
        "tenant": caller.tenant_id,
        "me": caller.member_id,
        "title": content.title,
        "draft": canonical(content),
        "channels": list(content.channel_ids),
        "wanted_by": in_utc(content.answers.when) if content.answers.when else None,
    }


def _only_author(verb: str) -> Problem:
    return Problem(
        "forbidden", f"Only the author can {verb} a proposal.", fix="Ask the author, or decide on it if it is with you."
    )
