"""Submitting: the words become a revision, the policy's verdict and the brief are frozen, and people are asked.

Rules kept: what is incomplete, blocked, or could be decided by nobody is refused in words before anyone is bothered; the
route and the brief are frozen with the revision; revision, review, seats and ledger entry are written in one statement,
and only if the draft is still the one that was read.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from policies.subject.subject import SUBJECT
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import WriteSession
from tenants.due.kinds import DueKind, Owed
from tenants.due.owe import owe
from tenants.ground.canonical_json import sha256
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, stale
from tenants.ground.ids import ReviewId, uuid7
from tenants.ledger.append import APPENDING, KEEP_OPENINGS, SEALED, seal_values
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.settle import settle
from workflows.acts.readiness import require_allowed, require_complete, unmet
from workflows.judging.brief import FrozenBrief, PolicyUsed, compose_brief
from workflows.judging.circumstances import About, read_circumstances
from workflows.judging.judge import Circumstances, Judged
from workflows.judging.judge_content import judge_content
from workflows.judging.risk import risk_of
from workflows.kinds.register import Content
from workflows.kinds.sentences import local_day
from workflows.kinds.stored import digest, parse
from workflows.review.actions import may_submit
from workflows.review.machine import PROPOSAL
from workflows.review.routing import ROUTE, Routing, seats_named
from workflows.review.view import ReviewNow, SeatRow
from workflows.rows.rule_trials import TRIED, tried_detail, tried_values
from workflows.rows.snapshot import ProposalNow, Snapshot, present

_SUBMIT = text(
    f"""
    WITH moved AS (
      UPDATE workflow.proposal p
         SET state = :state, revision = :number, risk = :risk, version = p.version + 1, updated_at = :now
       WHERE p.tenant_id = :tenant AND p.id = :proposal AND p.version = :version
      RETURNING p.id),
    kept AS ({KEEP_OPENINGS} WHERE EXISTS (SELECT FROM moved)),
    revised AS (
      INSERT INTO workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, created_at)
      SELECT :tenant, :proposal, :number, :revision_digest, :content, :editor, :now FROM moved),
    opened AS (
      INSERT INTO workflow.review (tenant_id, id, proposal_id, revision, revision_digest, policy_version_id,
                                   policy_digest, brief, brief_digest, route, subject, waivers, stage, state, opened_at,
                                   due_at, expires_at)
      SELECT :tenant, :review, :proposal, :number, :revision_digest, :policy, :policy_digest, :brief, :brief_digest,
             :route, :subject, CAST(:waivers AS uuid[]), 0, 'open', :now, :due_at, :expires_at
        FROM moved),
    seated AS (
      INSERT INTO workflow.seat (tenant_id, review_id, stage, member_id, proposal_id, role, why, state, opened_at, due_at)
      SELECT :tenant, :review, s.stage, s.member_id, :proposal, s.role, s.why, s.state,
             CASE WHEN s.state = 'open' THEN CAST(:now AS timestamptz) END, s.due_at
        FROM moved, unnest(CAST(:stages AS integer[]), CAST(:members AS uuid[]), CAST(:roles AS text[]),
                           CAST(:whys AS text[]), CAST(:states AS text[]), CAST(:dues AS timestamptz[]))
             AS s (stage, member_id, role, why, state, due_at)),
    {TRIED}
    SELECT {APPENDING} FROM moved
    """
).bindparams(*SEALED)


async def submit_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, *, expected_version: int
) -> ProposalNow:
    """Submit the draft as it stands.

    Raises `not-found`, `wrong-state`, `forbidden`, `stale`, `no-policy-in-force`, `incomplete-proposal` with the open
    questions, `policy-not-evaluated`, `policy-blocks` with the findings (recorded), or `nobody-can-decide`.
    """

    async def act(before: Snapshot) -> ProposalNow | None:
        state = PROPOSAL.move(before.state, "submit")
        _require_submitter(before, caller)
        if before.version != expected_version:
            raise stale(f'"{before.version}"')
        content, now = parse(before.draft), clock.now()
        about = About(proposal_id, before.last_editor_id)
        found = await read_circumstances(session, caller.tenant_id, before.author.id, content, about=about)
        require_complete(found.gaps(content, local_day(now, caller.zone)))
        excluded = before.standing(caller).interests.excluded()
        judged = await judge_content(content, found, caller, now=now, excluded=excluded)
        require_allowed(judged, found.policy, before)
        brief = _brief(before, content, found, judged, caller)
        after = _after(before, judged, brief, state=state, now=now)
        written = await _write(session, caller, before, after, judged=judged, brief=brief)
        return None if written is None else present(after, caller)

    return await settle(session, caller, proposal_id, act)


def _require_submitter(before: Snapshot, caller: Caller) -> None:
    if not may_submit(before.standing(caller), caller):
        caller.require(Permission.PROPOSAL_CREATE)
        raise Problem(
            "forbidden",
            "A proposal is submitted by its author, or by whoever last changed its words.",
            fix="Tell the author that you think it is ready.",
        )


def _brief(before: Snapshot, content: Content, found: Circumstances, judged: Judged, caller: Caller) -> FrozenBrief:
    policy = found.policy
    return compose_brief(
        content=content,
        revision=before.revision + 1,
        revision_digest=digest(before.draft),
        author=found.author,
        organization=caller.organization,
        zone=caller.zone,
        objective=found.objective,
        channels=tuple(found.channels[channel] for channel in content.channel_ids),
        hashtags=judged.hashtags,
        terms=judged.terms,
        evaluation=judged.evaluation,
        policy=PolicyUsed(id=policy.id, number=policy.number, title=policy.title, digest=policy.digest.hex()),
        expires_at=judged.routing.expires_at,
    )


def _after(before: Snapshot, judged: Judged, brief: FrozenBrief, *, state: str, now: datetime) -> Snapshot:
    """Return the proposal as it stands once submitted."""
    routing, policy = judged.routing, brief.brief
    review = ReviewNow(
        id=ReviewId(uuid7()),
        state="open",
        revision=policy.revision,
        revision_digest=digest(before.draft),
        policy_id=policy.policy_id,
        policy_number=policy.policy_number,
        policy_digest=bytes.fromhex(policy.policy_digest),
        brief_digest=brief.digest,
        route=routing.route,
        stage=0,
        opened_at=now,
        due_at=routing.due[0],
        expires_at=routing.expires_at,
        overdue=False,
        seats=_seats(routing),
    )
    return msgspec.structs.replace(
        before,
        state=state,
        risk=risk_of(judged.evaluation, policy.hashtags),
        revision=policy.revision,
        version=before.version + 1,
        updated_at=now,
        submitted=before.draft,
        review=review,
    )


def _seats(routing: Routing) -> tuple[SeatRow, ...]:
    return tuple(
        SeatRow(
            stage=seat.stage,
            member_id=seat.member_id,
            role=seat.role,
            state="open" if seat.stage == 0 else "waiting",
            name=seat.name,
            why=seat.why,
            due_at=routing.due[seat.stage],
        )
        for seat in routing.seats
    )


async def _write(
    session: WriteSession,
    caller: Caller,
    before: Snapshot,
    after: Snapshot,
    *,
    judged: Judged,
    brief: FrozenBrief,
) -> int | None:
    """Write everything if the proposal still has the version that was read; return the entry's seq, or None."""
    review, now = after.review, after.updated_at
    assert review is not None
    subject = SUBJECT.encode(judged.subject)
    values: dict[str, Any] = {
        "proposal": after.id,
        "version": before.version,
        "state": after.state,
        "risk": after.risk,
        "number": after.revision,
        "revision_digest": review.revision_digest,
        "content": after.submitted,
        "editor": after.last_editor_id,
        "now": now,
        "review": review.id,
        "policy": review.policy_id,
        "policy_digest": review.policy_digest,
        "brief": brief.data,
        "brief_digest": brief.digest,
        "route": ROUTE.encode(review.route),
        "subject": subject,
        "waivers": list(judged.waivers),
        "due_at": review.due_at,
        "expires_at": review.expires_at,
        "stages": [seat.stage for seat in review.seats],
        "members": [seat.member_id for seat in review.seats],
        "roles": [seat.role for seat in review.seats],
        "whys": [seat.why for seat in review.seats],
        "states": [seat.state for seat in review.seats],
        "dues": [seat.due_at for seat in review.seats],
        **tried_values(judged.on_trial),
    }
    entry = _entry(before, after, review, judged, facts=sha256(subject))
    await owe(session, caller.tenant_id, Owed(DueKind.EXPIRE_REVIEW, review.id, review.expires_at))
    written = await session.execute(_SUBMIT, {**seal_values(session, caller, now, entry), **values})
    seq: int | None = written.scalar_one_or_none()
    return seq


def _entry(before: Snapshot, after: Snapshot, review: ReviewNow, judged: Judged, *, facts: bytes) -> Entry:
    return Entry(
        type=EntryType.PROPOSAL_SUBMITTED,
        object_kind="proposal",
        object_id=after.id,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        reasons=unmet(judged.evaluation),
        before=before.state,
        after=after.state,
        detail={
            "review": review.id,
            "number": after.revision,
            "policy_number": review.policy_number,
            "waivers": list(judged.waivers),
            "facts": facts.hex(),
            "author": after.author.id,
            "last_editor": after.last_editor_id,
            "route": review.route.id,
            "steps": [stage.id for stage in review.route.stages],
            "expires_at": review.expires_at,
            **seats_named(judged.routing.seats),
            **tried_detail(judged.on_trial),
        },
    )
