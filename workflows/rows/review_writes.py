"""What changes in a review, as statements: its row, its stages, its seats and its decisions.

Rule kept: an act says how a review stands afterwards, and the difference is what is written. The caller has claimed the
proposal first; whoever holds it has the review and all that belongs to it to themselves. Computes only.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tenants.acting.act import Order, Write, write
from tenants.db.statement import statement
from tenants.ledger.entry import Entry
from workflows.review.view import ReviewNow, SeatRow, StageRow
from workflows.routes.routing import ROUTE

_OPEN = statement(
    """
    INSERT INTO workflow.review (tenant_id, id, proposal_id, revision, revision_digest, policy_version_id, policy_digest,
                                 brief, brief_digest, route, subject, waivers, answer_opening, low_risk, state, opened_at,
                                 due_at, expires_at, closed_at)
    VALUES (:tenant, :id, :proposal, :revision, :revision_digest, :policy, :policy_digest,
            :brief, :brief_digest, :route, :subject, :waivers, :answer_opening, :low_risk, :state, :now,
            :due_at, :expires_at, CASE WHEN :state <> 'open' THEN CAST(:now AS timestamptz) END)
    """
)
_MOVE = statement(
    """
    UPDATE workflow.review
       SET state = :state, due_at = :due_at, expires_at = :expires_at,
           closed_at = CASE WHEN :state <> 'open' THEN CAST(:now AS timestamptz) END
     WHERE tenant_id = :tenant AND id = :id
    """
)
_ADD_STAGES = statement(
    """
    INSERT INTO workflow.stage (tenant_id, review_id, number, need, waits_for, state, opened_at, due_at, remind_at, escalate_at,
                                closed_at)
    SELECT :tenant, :review, s.number, s.need, CAST(s.waits_for AS integer[]), s.state,
           CASE WHEN s.state <> 'waiting' THEN CAST(:now AS timestamptz) END, s.due_at, s.remind_at, s.escalate_at,
           CASE WHEN s.state IN ('done', 'stopped') THEN CAST(:now AS timestamptz) END
      FROM unnest(CAST(:numbers AS integer[]), CAST(:needs AS text[]), CAST(:waits AS text[]), CAST(:states AS text[]),
                  CAST(:dues AS timestamptz[]), CAST(:reminds AS timestamptz[]), CAST(:escalates AS timestamptz[]))
           AS s (number, need, waits_for, state, due_at, remind_at, escalate_at)
    """
)
_MOVE_STAGES = statement(
    """
    UPDATE workflow.stage s
       SET state = c.state, due_at = c.due_at, opened_at = c.opened_at, remind_at = c.remind_at, escalate_at = c.escalate_at,
           reminded_at = c.reminded_at, escalated_at = c.escalated_at,
           closed_at = CASE WHEN c.state IN ('done', 'stopped') THEN CAST(:now AS timestamptz) END
      FROM unnest(CAST(:numbers AS integer[]), CAST(:states AS text[]), CAST(:dues AS timestamptz[]),
                  CAST(:openeds AS timestamptz[]), CAST(:reminds AS timestamptz[]), CAST(:escalates AS timestamptz[]),
                  CAST(:remindeds AS timestamptz[]), CAST(:escalateds AS timestamptz[]))
           AS c (number, state, due_at, opened_at, remind_at, escalate_at, reminded_at, escalated_at)
     WHERE s.tenant_id = :tenant AND s.review_id = :review AND s.number = c.number
    """
)
_ADD_SEATS = statement(
    """
    INSERT INTO workflow.seat (tenant_id, id, review_id, stage, member_id, decided_by, proposal_id, role, why, state, opened_at,
                               due_at, decided_at, late, kept_from)
    SELECT :tenant, s.id, :review, s.stage, s.member_id, s.decided_by, :proposal, s.role, s.why, s.state,
           CASE WHEN s.state <> 'waiting' THEN CAST(:now AS timestamptz) END, s.due_at, s.decided_at, s.late, s.kept_from
      FROM unnest(CAST(:ids AS uuid[]), CAST(:stages AS integer[]), CAST(:members AS uuid[]), CAST(:bys AS uuid[]),
                  CAST(:roles AS text[]), CAST(:whys AS text[]), CAST(:states AS text[]), CAST(:dues AS timestamptz[]),
                  CAST(:decideds AS timestamptz[]), CAST(:lates AS boolean[]), CAST(:kepts AS integer[]))
           AS s (id, stage, member_id, decided_by, role, why, state, due_at, decided_at, late, kept_from)
    """
)
_MOVE_SEATS = statement(
    """
    UPDATE workflow.seat s
       SET state = c.state, due_at = c.due_at, decided_at = c.decided_at, decided_by = c.decided_by,
           opened_at = CASE WHEN c.state = 'open' THEN CAST(:now AS timestamptz) ELSE s.opened_at END
      FROM unnest(CAST(:ids AS uuid[]), CAST(:states AS text[]), CAST(:dues AS timestamptz[]),
                  CAST(:decideds AS timestamptz[]), CAST(:bys AS uuid[])) AS c (id, state, due_at, decided_at, decided_by)
     WHERE s.tenant_id = :tenant AND s.id = c.id
    """
)
_DECIDE = statement(
    """
    INSERT INTO workflow.decision (tenant_id, id, review_id, proposal_id, seat_id, member_id, covering_for, role, verdict,
                                   reason_opening, quotes_opening, cause, revision_digest, policy_digest, brief_digest, at)
    VALUES (:tenant, :id, :review, :proposal, :seat, :member, :covering_for, :role, :verdict, :reason_opening, :quotes_opening, :cause,
            :revision_digest, :policy_digest, :brief_digest, :now)
    """
)


_HOLD_ROLE = statement(
    """
    SELECT h.role FROM tenant.member_role h
      JOIN tenant.member m ON m.tenant_id = h.tenant_id AND m.id = h.member_id AND m.active
     WHERE h.tenant_id = :tenant AND h.member_id = :member AND h.role = :role
       FOR SHARE OF m, h
    """
)
"""Held before everything else, the person before the role, as whoever takes a role away or ends an access does: one of the two comes
first, and the record says which."""


def role_held(tenant: UUID, seat: SeatRow) -> Write:
    """Return the claim that whoever holds `seat` is active and still has the role they sit in for when the decision commits."""
    return write(_HOLD_ROLE, order=Order.ORGANIZATION, rows=1, tenant=tenant, member=seat.member_id, role=seat.role)


def opening(
    tenant: UUID,
    proposal: UUID,
    review: ReviewNow,
    *,
    brief: bytes,
    subject: bytes,
    waivers: Sequence[UUID],
    answer: UUID | None,
) -> list[Write]:
    """Return what writes a new review with its stages and seats. `brief` and `subject` are the canonical bytes frozen.

    `answer` names what opens the author's answer to what was asked for before.
    """
    opened = write(
        _OPEN,
        order=Order.REVIEW,
        tenant=tenant,
        id=review.id,
        proposal=proposal,
        revision=review.revision,
        revision_digest=review.revision_digest,
        policy=review.policy_id,
        policy_digest=review.policy_digest,
        brief=brief,
        brief_digest=review.brief_digest,
        route=ROUTE.encode(review.route),
        subject=subject,
        waivers=list(waivers),
        answer_opening=answer,
        low_risk=review.low_risk,
        state=review.state,
        now=review.opened_at,
        due_at=review.due_at,
        expires_at=review.expires_at,
    )
    stages = write(
        _ADD_STAGES,
        order=Order.REVIEW,
        tenant=tenant,
        review=review.id,
        now=review.opened_at,
        numbers=[stage.number for stage in review.stages],
        needs=[str(step.need) for step in review.route.stages],
        waits=["{" + ",".join(map(str, stage.waits_for)) + "}" for stage in review.stages],
        states=[stage.state for stage in review.stages],
        dues=[stage.due_at for stage in review.stages],
        reminds=[stage.remind_at for stage in review.stages],
        escalates=[stage.escalate_at for stage in review.stages],
    )
    return [opened, stages, added(tenant, proposal, review.id, review.seats, review.opened_at)]


def moves(tenant: UUID, was: ReviewNow, now_is: ReviewNow, at: datetime, *, first: bool = False) -> list[Write]:
    """Return what writes a review that stood as `was` and stands as `now_is` from the moment `at` on, seats added aside.

    `first`: before another review of the proposal opens, of which there is one at a time.
    """
    writes = [
        write(
            _MOVE,
            order=Order.REVIEW,
            rows=1 if first else None,
            tenant=tenant,
            id=was.id,
            state=now_is.state,
            due_at=now_is.due_at,
            expires_at=now_is.expires_at,
            now=at,
        )
    ]
    stages = [stage for old, stage in zip(was.stages, now_is.stages, strict=True) if stage != old]
    if stages:
        writes.append(_stages_moved(tenant, was.id, stages, at))
    before = {seat.id: seat for seat in was.seats}
    seats = [seat for seat in now_is.seats if seat.id in before and seat != before[seat.id]]
    if seats:
        writes.append(seats_moved(tenant, seats, at))
    return writes


def added(tenant: UUID, proposal: UUID, review: UUID, seats: Sequence[SeatRow], at: datetime) -> Write:
    """Return what writes new `seats`."""
    return write(
        _ADD_SEATS,
        order=Order.REVIEW,
        tenant=tenant,
        review=review,
        proposal=proposal,
        now=at,
        ids=[seat.id for seat in seats],
        stages=[seat.stage for seat in seats],
        members=[seat.member_id for seat in seats],
        bys=[_in_their_place(seat) for seat in seats],
        roles=[seat.role for seat in seats],
        whys=[seat.why for seat in seats],
        states=[seat.state for seat in seats],
        dues=[seat.due_at for seat in seats],
        decideds=[seat.decided_at for seat in seats],
        lates=[seat.late for seat in seats],
        kepts=[seat.kept_from for seat in seats],
    )


def seats_moved(tenant: UUID, seats: Sequence[SeatRow], at: datetime, *, rows: int | None = None) -> Write:
    """Return what writes the new states of `seats`; with `rows`, before whatever needs their places."""
    return write(
        _MOVE_SEATS,
        order=Order.REVIEW,
        rows=rows,
        tenant=tenant,
        now=at,
        ids=[seat.id for seat in seats],
        states=[seat.state for seat in seats],
        dues=[seat.due_at for seat in seats],
        decideds=[seat.decided_at for seat in seats],
        bys=[_in_their_place(seat) for seat in seats],
    )


def _in_their_place(seat: SeatRow) -> UUID | None:
    return seat.decided_by.id if seat.decided_by else None


def decided(tenant: UUID, proposal: UUID, review: ReviewNow, seat: SeatRow, *, entry: Entry, at: datetime) -> Write:
    """Return what writes the decision given from `seat` that `entry` tells of and keeps the words of."""
    return write(
        _DECIDE,
        tenant=tenant,
        id=entry.detail["decision"],
        review=review.id,
        proposal=proposal,
        seat=seat.id,
        member=seat.decider_id,
        covering_for=seat.member_id if seat.decided_by else None,
        role=seat.role,
        verdict=entry.verdict,
        reason_opening=entry.openings.get("reason"),
        quotes_opening=entry.openings.get("quotes"),
        cause=entry.detail.get("cause", ""),
        revision_digest=review.revision_digest,
        policy_digest=review.policy_digest,
        brief_digest=review.brief_digest,
        now=at,
    )


def _stages_moved(tenant: UUID, review: UUID, stages: Sequence[StageRow], at: datetime) -> Write:
    return write(
        _MOVE_STAGES,
        order=Order.REVIEW,
        tenant=tenant,
        review=review,
        now=at,
        numbers=[stage.number for stage in stages],
        states=[stage.state for stage in stages],
        dues=[stage.due_at for stage in stages],
        openeds=[stage.opened_at for stage in stages],
        reminds=[stage.remind_at for stage in stages],
        escalates=[stage.escalate_at for stage in stages],
        remindeds=[stage.reminded_at for stage in stages],
        escalateds=[stage.escalated_at for stage in stages],
    )
