"""Submitting: the words become a revision, the policy's verdict and the brief are frozen, and people are asked.

Rules kept: what is incomplete, blocked, or could be decided by nobody is refused in words before anyone is bothered; the
route and the brief are frozen with the revision; revision, review, stages, seats and ledger entry are written together,
and only if the draft is still the one that was read and the policy that judged it is still in force.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from policies.subject.subject import SUBJECT
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.due.kinds import DueKind, Owed
from tenants.ground.canonical_json import sha256
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.etags import require_version
from tenants.ground.ids import OpeningId, ReviewId, SeatId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.close_waivers import look_later
from workflows.acting.settle import settle
from workflows.acts.readiness import require_allowed, require_complete, unmet
from workflows.judging.brief import FrozenBrief, PolicyUsed, compose_brief
from workflows.judging.circumstances import About, read_circumstances
from workflows.judging.judge import Circumstances, Judged
from workflows.judging.judge_content import judge_content
from workflows.judging.stands_out import risk_of
from workflows.kinds.register import Content
from workflows.kinds.sentences import local_day
from workflows.kinds.stored import digest, parse
from workflows.notices.writes import with_notices
from workflows.review.actions import may_submit
from workflows.review.machine import PROPOSAL
from workflows.review.routing import Routing, seats_named
from workflows.review.view import ReviewNow, SeatRow, StageRow
from workflows.rows import proposal_writes, review_writes
from workflows.rows.rule_trials import tried_detail
from workflows.rows.snapshot import ProposalView, Snapshot, present


async def submit_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, *, expected_version: int, answer: str = ""
) -> ProposalView:
    """Submit the draft as it stands. `answer` is what its author says to what was asked for before, if anything was.

    Raises `not-found`, `wrong-state`, `forbidden`, `stale`, `no-policy-in-force`, `incomplete-proposal` with the open
    questions, `policy-not-evaluated`, `policy-blocks` with the findings (recorded), or `nobody-can-decide`.
    """

    async def act(before: Snapshot) -> ProposalView:
        state = PROPOSAL.move(before.state, "submit")
        _require_submitter(before, caller)
        require_version(before.version, expected_version)
        content, now = parse(before.draft), clock.now()
        about = About(proposal_id, before.writers)
        found = await read_circumstances(session, caller.tenant_id, before.author.id, content, about=about)
        require_complete(found.gaps(content, local_day(now, caller.zone)))
        excluded = before.standing(caller).interests.excluded()
        judged = await judge_content(content, found, caller, now=now, excluded=excluded)
        require_allowed(judged, found.policy, before)
        brief = _brief(before, content, found, judged, caller)
        after = _after(before, judged, brief, state=state, now=now, answer=answer.strip())
        done = _act(caller, before, after, judged, brief=brief)
        done = with_notices(done, caller.tenant_id, before, after, caller.member_id)
        owes = (*done.owes, *await look_later(session, caller.tenant_id, proposal_id, now))
        return await carry_out(session, caller, now, msgspec.structs.replace(done, owes=owes))

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
        objective=found.objective,
        channels=tuple(found.channels[channel] for channel in content.channel_ids),
        hashtags=judged.hashtags,
        stands_out=judged.stands_out,
        terms=judged.terms,
        evaluation=judged.evaluation,
        policy=PolicyUsed(id=policy.id, number=policy.number, title=policy.title, digest=policy.digest.hex()),
        expires_at=judged.routing.expires_at,
    )


def _after(before: Snapshot, judged: Judged, brief: FrozenBrief, *, state: str, now: datetime, answer: str) -> Snapshot:
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
        stages=_stages(routing, now),
        opened_at=now,
        expires_at=routing.expires_at,
        overdue=False,
        seats=_seats(routing),
        answer=answer or None,
        asked_before=before.sent_back,
    )
    found = risk_of(judged.stands_out)
    return msgspec.structs.replace(
        before,
        state=state,
        risk=found.risk,
        because=found.because,
        revision=policy.revision,
        version=before.version + 1,
        updated_at=now,
        submitted=before.draft,
        submitted_by=before.writers,
        review=review,
    )


def _stages(routing: Routing, now: datetime) -> tuple[StageRow, ...]:
    """Return the stages of the route: those that wait for none are open."""
    return tuple(
        StageRow(
            number=number,
            state="waiting" if waits else "open",
            waits_for=waits,
            due_at=due,
            opened_at=None if waits else now,
        )
        for number, (due, waits) in enumerate(zip(routing.due, routing.waits_for, strict=True))
    )


def _seats(routing: Routing) -> tuple[SeatRow, ...]:
    return tuple(
        SeatRow(
            id=SeatId(uuid7()),
            stage=seat.stage,
            member_id=seat.member_id,
            role=seat.role,
            state="waiting" if routing.waits_for[seat.stage] else "open",
            name=seat.name,
            why=seat.why,
            due_at=routing.due[seat.stage],
        )
        for seat in routing.seats
    )


def _act(caller: Caller, before: Snapshot, after: Snapshot, judged: Judged, *, brief: FrozenBrief) -> Act[ProposalView]:
    """Return the submission as what is written, recorded and owed: the review expires when its time is over."""
    review, tenant, subject = after.review, caller.tenant_id, SUBJECT.encode(judged.subject)
    assert review is not None
    entry = _entry(before, after, review, judged, facts=sha256(subject))
    opening = review_writes.opening(
        tenant,
        after.id,
        review,
        brief=brief.data,
        subject=subject,
        waivers=judged.waivers,
        answer=entry.openings.get("answer"),
    )
    return Act(
        answer=present(after, caller),
        writes=(
            *proposal_writes.submitted(tenant, before, after),
            *opening,
            *proposal_writes.tried(tenant, after, judged.on_trial),
        ),
        entries=(entry,),
        owes=(Owed(DueKind.EXPIRE_REVIEW, review.id, review.expires_at),),
    )


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
            "to_judge": sum(one.open for one in judged.stands_out),
            "author": after.author.id,
            "writers": list(after.writers),
            "route": review.route.id,
            "steps": [stage.id for stage in review.route.stages],
            "expires_at": review.expires_at,
            **seats_named(judged.routing.seats),
            **tried_detail(judged.on_trial),
        },
        private={"answer": review.answer} if review.answer else {},
        openings={"answer": OpeningId(uuid7())} if review.answer else {},
    )
