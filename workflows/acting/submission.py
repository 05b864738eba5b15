"""Putting words before those who decide: a revision, what the policy says of it, the brief, the review with its stages and seats.

Rules kept: what is incomplete, blocked, or could be decided by nobody is refused in words before anyone is bothered; the route and
the brief are frozen with the revision; approvals given before are kept only over an edit the policy calls trivial, and the entry
says which. Submitting and taking over a suggestion both put a revision up by this one way.
"""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from policies.subject.subject import SUBJECT
from tenants.access.caller import Caller
from tenants.acting.act import Act
from tenants.db.connection import fetch
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.canonical_json import sha256
from tenants.ground.ids import OpeningId, ReviewId, SeatId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.close_waivers import look_later
from workflows.acting.owed_steps import owed_steps
from workflows.acting.readiness import require_allowed, require_complete, unmet
from workflows.judging.brief import FrozenBrief, PolicyUsed, compose_brief
from workflows.judging.circumstances import About, read_circumstances
from workflows.judging.judge import Circumstances, Judged
from workflows.judging.judge_content import judge_content
from workflows.judging.stands_out import risk_of
from workflows.kinds.register import Content
from workflows.kinds.sentences import local_day
from workflows.kinds.stored import digest, parse
from workflows.kinds.trivial import why_not_trivial
from workflows.notices.writes import with_notices
from workflows.review.applying import opened
from workflows.review.kept import Earlier, approvals_of, keep
from workflows.review.machine import PROPOSAL
from workflows.review.view import ReviewNow, SeatRow, StageRow
from workflows.routes.routing import Routing, seats_named
from workflows.rows import proposal_writes, review_writes
from workflows.rows.rule_trials import tried_detail
from workflows.rows.seat_covers import covered, deputies, read_covers
from workflows.rows.snapshot import ProposalView, Snapshot, present

_CONTENTS = statement(
    """
    SELECT v.number, v.content FROM workflow.revision v
     WHERE v.tenant_id = :tenant AND v.proposal_id = :proposal AND v.number = ANY (CAST(:numbers AS integer[]))
    """
)


async def submission(
    session: WriteSession,
    caller: Caller,
    before: Snapshot,
    now: datetime,
    *,
    content: Content,
    state: str,
    answer: str = "",
    taken_over: bool = False,
) -> Act[ProposalView]:
    """Return what puts the draft of `before`, which is `content`, before those who decide. `state` is the proposal's afterwards.

    `taken_over`: the content was suggested, and was no draft before.
    Raises `no-policy-in-force`, `incomplete-proposal` with the open questions, `policy-not-evaluated`, `policy-blocks` with the
    findings (recorded), or `nobody-can-decide`.
    """
    about = About(before.id, before.writers, before.blanks)
    found = await read_circumstances(session, caller.tenant_id, before.author.id, content, about=about)
    require_complete(found.gaps(content, local_day(now, caller.zone)))
    own, covers = before.interests, await read_covers(session, caller.tenant_id)
    excluded = own.excluded(deputies(covers))
    judged = await judge_content(content, found, caller, now=now, excluded=excluded, never_alone=own.never_alone())
    require_allowed(judged, found.policy, before)
    brief = _brief(before, content, found, judged, caller)
    seats = covered(_seats(judged.routing), covers)
    after = _after(before, judged, brief, seats, state=state, now=now, answer=answer.strip())
    after = await _with_kept(session, caller, before, after, judged=judged, content=content)
    done = _act(caller, before, after, judged, brief=brief, other=content if taken_over else None)
    owes = (*done.owes, *await look_later(session, caller.tenant_id, before.id, now))
    done = msgspec.structs.replace(done, owes=owes)
    return with_notices(done, caller.tenant_id, before, after, caller.member_id)


async def _with_kept(
    session: WriteSession,
    caller: Caller,
    before: Snapshot,
    after: Snapshot,
    *,
    judged: Judged,
    content: Content,
) -> Snapshot:
    """Return `after` with the approvals that are kept, where the policy calls what has changed since trivial.

    None is while something has to be settled before anybody approves.
    """
    allowed, review, own = judged.rulebook.document.trivial_edits, after.review, before.interests.excluded()
    # Whoever holds a seat is never somebody whose words stand in it; whoever decided in their place may be by now.
    given = approvals_of(before.review)
    earlier = tuple(one for one in given if one.decided_by is None or one.decided_by.id not in own)
    was = before.review
    if not allowed or not earlier or review is None or was is None or was.policy_id != review.policy_id:
        return after
    if before.blocking_threads:
        return after
    contents = await _contents(session, caller, before, earlier)
    trivial = [number for number, one in contents.items() if not why_not_trivial(one, content, allowed)]
    review = keep(review, earlier, trivial, review.opened_at)
    state = PROPOSAL.move(after.state, "approve") if review.state == "approved" else after.state
    return msgspec.structs.replace(after, state=state, review=review)


async def _contents(
    session: WriteSession, caller: Caller, before: Snapshot, earlier: tuple[Earlier, ...]
) -> Mapping[int, Content]:
    """Return the revisions that were approved, by number."""
    numbers = sorted({one.revision for one in earlier})
    rows = await fetch(session, _CONTENTS, tenant=caller.tenant_id, proposal=before.id, numbers=numbers)
    return {row["number"]: parse(row["content"]) for row in rows}


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


def _after(
    before: Snapshot,
    judged: Judged,
    brief: FrozenBrief,
    seats: tuple[SeatRow, ...],
    *,
    state: str,
    now: datetime,
    answer: str,
) -> Snapshot:
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
        seats=seats,
        low_risk=judged.low_risk,
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
    waiting = [
        StageRow(number=number, state="waiting", waits_for=waits, due_at=due)
        for number, (due, waits) in enumerate(zip(routing.due, routing.waits_for, strict=True))
    ]
    pace = routing.route.time
    return tuple(one if one.waits_for else opened(one, now, one.due_at, pace) for one in waiting)


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


def _act(
    caller: Caller, before: Snapshot, after: Snapshot, judged: Judged, *, brief: FrozenBrief, other: Content | None
) -> Act[ProposalView]:
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
            *proposal_writes.submitted(tenant, before, after, other),
            *opening,
            *proposal_writes.tried(tenant, after, judged.on_trial),
        ),
        entries=(entry,),
        owes=(Owed(DueKind.EXPIRE_REVIEW, review.id, review.expires_at), *owed_steps(review))
        if review.state == "open"
        else (),
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
            **_kept_named(review),
            **seats_named(judged.routing.seats),
            **tried_detail(judged.on_trial),
        },
        private={"answer": review.answer} if review.answer else {},
        openings={"answer": OpeningId(uuid7())} if review.answer else {},
    )


def _kept_named(review: ReviewNow) -> dict[str, object]:
    """Return the approvals that were kept, as the entry names them: the stage, the member and the revision they saw."""
    kept = [[seat.stage, seat.member_id, seat.kept_from] for seat in review.seats if seat.kept_from is not None]
    return {"kept": kept} if kept else {}
