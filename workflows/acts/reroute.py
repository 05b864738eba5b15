"""Sending a review to other people, when those who were asked have left, lost the role or stepped aside.

Rules kept: this is an explicit act in the ledger, never a side effect of changing a role or a policy; the route, the brief
and the time limit stay as they were frozen; nothing is approved by rerouting.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ledger.append import APPENDING, KEEP_OPENINGS, SEALED, seal_values
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.judging.deciders import read_deciders
from workflows.review.machine import PROPOSAL
from workflows.review.new_seats import Reseated, reseat
from workflows.review.routing import due_times, seats_named
from workflows.review.view import ReviewNow
from workflows.rows.queries import hold_proposal, read_snapshot
from workflows.rows.snapshot import ProposalNow, present

_REROUTE = text(
    f"""
    WITH kept AS ({KEEP_OPENINGS}),
    released AS (
      UPDATE workflow.seat s SET state = 'released'
        FROM unnest(CAST(:old_stages AS integer[]), CAST(:old_members AS uuid[])) AS c (stage, member_id)
       WHERE s.tenant_id = :tenant AND s.review_id = :review AND s.stage = c.stage AND s.member_id = c.member_id),
    seated AS (
      INSERT INTO workflow.seat (tenant_id, review_id, stage, member_id, proposal_id, role, why, state, opened_at, due_at)
      SELECT :tenant, :review, s.stage, s.member_id, :proposal, s.role, s.why,
             CASE WHEN s.stage = :current THEN 'open' ELSE 'waiting' END,
             CASE WHEN s.stage = :current THEN CAST(:now AS timestamptz) END, s.due_at
        FROM unnest(CAST(:stages AS integer[]), CAST(:members AS uuid[]), CAST(:roles AS text[]),
                    CAST(:whys AS text[]), CAST(:dues AS timestamptz[])) AS s (stage, member_id, role, why, due_at)
      ON CONFLICT (tenant_id, review_id, stage, member_id) DO UPDATE
        SET role = excluded.role, why = excluded.why, state = excluded.state, opened_at = excluded.opened_at,
            due_at = excluded.due_at),
    moved AS (
      UPDATE workflow.proposal SET state = :state, version = version + 1, updated_at = :now
       WHERE tenant_id = :tenant AND id = :proposal)
    SELECT {APPENDING}
    """
).bindparams(*SEALED)


async def reroute_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, reason: str
) -> ProposalNow:
    """Ask today's holders of the roles for every step that is not done.

    Raises `not-found`, `forbidden`, `wrong-state` (also when the right people are asked already), `review-expired`,
    `reason-required` or `nobody-can-decide`.
    """
    before = await hold_proposal(session, caller, proposal_id)
    caller.require(Permission.PROPOSAL_REROUTE)
    state = PROPOSAL.move(before.state, "reroute")
    if not reason.strip():
        raise Problem(
            "reason-required", "Those who were asked before will want to know why.", fix="Say it in a sentence."
        )
    review = before.open_review
    if review is None or review.overdue:
        raise Problem(
            "review-expired",
            "The time to decide has passed, so there is nothing left to send to anyone.",
            fix="The author can submit it again, which asks everyone anew.",
        )
    deciders = await read_deciders(session, caller.tenant_id)
    interests = before.standing(caller).interests
    new = reseat(review.route, review.stage, review.seats, interests, deciders)
    _require_better(new)
    now = clock.now()
    await _write(session, caller, now, review=review, new=new, state=state, proposal=proposal_id, reason=reason)
    return present(await read_snapshot(session, caller, proposal_id), caller)


def _require_better(new: Reseated) -> None:
    if new.problem is not None:
        raise Problem(
            "nobody-can-decide",
            f"Nothing was changed. {new.problem}",
            fix="Ask an administrator to give the role to somebody, or the author to withdraw and submit again.",
        )
    if not new.released and not new.added:
        raise Problem(
            "wrong-state",
            "The people who are asked are still the right ones, so there is nobody to change.",
            fix="Give the role to somebody first, or take it from somebody.",
        )


async def _write(
    session: WriteSession,
    caller: Caller,
    now: datetime,
    *,
    review: ReviewNow,
    new: Reseated,
    state: str,
    proposal: UUID,
    reason: str,
) -> None:
    dues = [min(due, review.expires_at) for due in due_times(review.route.stages[review.stage :], now)]
    due_of = dict(enumerate(dues, start=review.stage))
    entry = Entry(
        type=EntryType.REVIEW_REROUTED,
        object_kind="proposal",
        object_id=proposal,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        before=state,
        after=state,
        detail={
            "review": review.id,
            "number": review.revision,
            "stage": review.stage,
            "released": [[seat.stage, seat.member_id] for seat in new.released],
            **seats_named(new.added),
        },
        private={"reason": reason},
    )
    values: dict[str, Any] = {
        "proposal": proposal,
        "review": review.id,
        "current": review.stage,
        "now": now,
        "state": state,
        "old_stages": [seat.stage for seat in new.released],
        "old_members": [seat.member_id for seat in new.released],
        "stages": [seat.stage for seat in new.added],
        "members": [seat.member_id for seat in new.added],
        "roles": [seat.role for seat in new.added],
        "whys": [seat.why for seat in new.added],
        "dues": [due_of[seat.stage] for seat in new.added],
    }
    await session.execute(_REROUTE, {**seal_values(session, caller, now, entry), **values})
