"""Looking back when a policy version takes force: what was approved before is judged again, and loses its approval if need be.

Rules kept: a proposal that the policy in force does not allow is not approved, whichever version it was approved under and
however late, unless it is past by now: what is past is left approved, and counted. Who approved what is lost is told why, and its
author has it back on their desk. Whoever judges holds the version in force so that no
other takes its place, and the proposal so that nobody withdraws it meanwhile; a final approval reads the version in force
in the same way (`workflows.review.decisions`), so none slips through between a version taking force and its look back.
"""

from datetime import datetime
from typing import Any, cast
from uuid import UUID

import msgspec
from sqlalchemy import select, text
from sqlmodel import col

from policies.verdict.waivers import digest_of
from policies.versions.rulebook_cache import rulebook_of
from policies.versions.tables import Version, no_policy
from policies.versions.taking_force import policy_entry
from tenants.access.caller import System
from tenants.acting.act import Act, Order, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ground.canonical_json import canonical_json
from tenants.ground.clock import Clock
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.close_waivers import closing, hold_under_other_rules
from workflows.lookback.approved import Approved, Ground, ground_of, hold_next, hold_one
from workflows.lookback.lost_approvals import found_in, found_in_one, lapse_of_one
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import Outdated, Telling, each
from workflows.notices.writes import outdating, with_tellings
from workflows.review.lapse import Lapse, LookedAt, NewPolicy
from workflows.review.machine import PROPOSAL

BATCH = 100

_TURNS = 3
_HOLD = text("SELECT id FROM policy.version WHERE tenant_id = :tenant AND state = 'in_force' FOR KEY SHARE")
_STAMP = statement(
    "UPDATE workflow.review SET looked_back_by = :version WHERE tenant_id = :tenant AND id = ANY (CAST(:reviews AS uuid[]))"
)
_MOVE = statement(
    """
    UPDATE workflow.proposal SET state = :state, version = version + 1, updated_at = :now
     WHERE tenant_id = :tenant AND id = ANY (CAST(:proposals AS uuid[]))
    """
)
_EXPLAIN = statement(
    """
    UPDATE workflow.review r SET looked_back_by = :version, lapse = l.lapse
      FROM unnest(CAST(:reviews AS uuid[]), CAST(:lapses AS bytea[])) AS l (id, lapse)
     WHERE r.tenant_id = :tenant AND r.id = l.id
    """
)
_NOTE = statement(
    """
    UPDATE policy.version SET looked_back_at = :at, looked_back_checked = :checked, looked_back_lapsed = :lapsed,
           looked_back_left = :left
     WHERE tenant_id = :tenant AND id = :id
    """
)


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """What one batch did. `last` is the last proposal looked at, None when none was left; `finished` ends the look back."""

    last: UUID | None
    lapsed: int
    finished: bool


async def look_back(session: WriteSession, acting: System, clock: Clock) -> int:
    """Look back on the version in force within one transaction; return how many approvals were lost."""
    after, lapsed, finished = None, 0, False
    while not finished:
        step = await look_back_step(session, acting, clock, after=after)
        after, lapsed, finished = step.last, lapsed + step.lapsed, step.finished
    return lapsed


async def look_back_step(session: WriteSession, acting: System, clock: Clock, *, after: UUID | None) -> Step:
    """Judge the next approvals from `after` on, at most `BATCH`; from the start, with none left, the look back is over.

    Inside `computed_first` nothing is held while they are judged: it is begun again with what was found, which is read and held
    anew, and judged anew where it has moved.
    """
    held = await _hold_in_force(session, acting.tenant_id, alone=True)
    if held is None or held.looked_back_at is not None:
        return Step(last=None, lapsed=0, finished=True)
    policy, ground = await _policy(session, held), await ground_of(session, acting.tenant_id, clock.now())
    found = await hold_next(session, ground, policy.id, after=after, limit=BATCH)
    if not found and after is None:
        await _close_waivers(session, acting, policy, ground.now)
        await _finish(session, acting, held, ground.now)
        return Step(last=None, lapsed=0, finished=True)
    judged = list(zip(found, await found_in(policy, found, ground.now, acting.tenant_id), strict=False))
    lapsed = await _conclude(session, acting, ground, policy, judged)
    left = sum(isinstance(one, str) for _, one in judged)
    noting = _noting(held, checked=len(judged), lapsed=lapsed, left=left)
    await carry_out(session, acting, ground.now, Act(answer=None, writes=(noting,)))
    return Step(last=judged[-1][0].id if judged else None, lapsed=lapsed, finished=False)


async def hold_in_force(session: WriteSession, tenant: UUID) -> UUID:
    """Return the version in force, which stays so to the end of the transaction. Raises `no-policy-in-force`.

    One that is being replaced this very moment is waited for, and its successor is returned.
    """
    for _ in range(_TURNS):
        held = (await session.execute(_HOLD, {"tenant": tenant})).one_or_none()
        if held is not None:
            return cast(UUID, held.id)
    raise no_policy()


async def look_again(
    session: WriteSession, tenant: UUID, clock: Clock, proposal: UUID, *, just_approved: bool = False
) -> None:
    """Judge one approved proposal by the version in force, whichever has judged it: it was `just_approved`, or lost a waiver.

    Who approves now approves for what is still to come, so that is judged although the moment it was planned for is past.
    """
    acting = System(tenant_id=tenant, via="worker")
    held = await _hold_in_force(session, tenant, alone=False)
    if held is None:
        return
    policy, ground = await _policy(session, held), await ground_of(session, tenant, clock.now())
    found = await hold_one(session, ground, proposal)
    look = lapse_of_one if just_approved else found_in_one
    judged = [(one, await look(policy, one, ground.now, tenant)) for one in found]
    await _conclude(session, acting, ground, policy, judged)


async def _hold_in_force(session: WriteSession, tenant: UUID, *, alone: bool) -> Version | None:
    """Return the version in force, which stays so to the end of the transaction; `alone`: no other look back runs."""
    found = await session.execute(
        select(Version)
        .where(col(Version.tenant_id) == tenant, col(Version.state) == "in_force")
        .with_for_update(key_share=True, read=not alone)
        .execution_options(populate_existing=True)
    )
    return found.scalar_one_or_none()


async def _policy(session: WriteSession, held: Version) -> NewPolicy:
    assert held.digest is not None
    return NewPolicy(
        id=held.id,
        number=held.number,
        digest=held.digest,
        rulebook=await rulebook_of(session, held.tenant_id, held.id, held.digest),
        since=held.effective_from,
    )


async def _conclude(
    session: WriteSession,
    acting: System,
    ground: Ground,
    policy: NewPolicy,
    judged: list[tuple[Approved, LookedAt]],
) -> int:
    """Write what follows from what was judged, whose rows are held; return how many approvals were lost."""
    lost = [(approved, lapse) for approved, lapse in judged if isinstance(lapse, Lapse)]
    passed = [approved.review_id for approved, lapse in judged if not isinstance(lapse, Lapse)]
    if judged:
        act = _act(ground, policy, lost, passed)
        await carry_out(session, acting, ground.now, act)
    return len(lost)


def _act(ground: Ground, policy: NewPolicy, lost: list[tuple[Approved, Lapse]], passed: list[UUID]) -> Act[None]:
    """Return what follows: which reviews passed, and which proposals lost their approval, why, and who is told."""
    at: dict[str, Any] = {"tenant": ground.tenant, "version": policy.id}
    writes = [write(_STAMP, order=Order.REVIEW, reviews=passed, **at)] if passed else []
    if not lost:
        return Act(answer=None, writes=tuple(writes))
    state = PROPOSAL.move("approved", "lapse")
    tellings = [telling for approved, _ in lost for telling in _tellings(approved, policy)]
    writes += [
        write(
            _MOVE,
            order=Order.PROPOSAL,
            tenant=ground.tenant,
            state=state,
            now=ground.now,
            proposals=[approved.id for approved, _ in lost],
        ),
        write(
            _EXPLAIN,
            order=Order.REVIEW,
            reviews=[approved.review_id for approved, _ in lost],
            lapses=[canonical_json(lapse) for _, lapse in lost],
            **at,
        ),
        *outdating(ground.tenant, _outdated(lost, tellings), ground.now),
    ]
    entries = tuple(_entry(approved, lapse, policy, state) for approved, lapse in lost)
    done = Act(answer=None, writes=tuple(writes), entries=entries)
    return with_tellings(done, ground.tenant, tellings, ground.now)


def _tellings(approved: Approved, policy: NewPolicy) -> tuple[Telling, ...]:
    """Return what those who wrote it and everybody who approved it are told."""
    event = f"{approved.review_id}/{policy.id}"
    about = {"proposal_id": approved.id, "review_id": approved.review_id, "version_id": policy.id}
    return (
        *each(NoticeKind.LAPSED, approved.wrote, event, **about),
        *each(NoticeKind.APPROVAL_LOST, approved.approvers, event, **about),
    )


def _outdated(lost: list[tuple[Approved, Lapse]], tellings: list[Telling]) -> list[Outdated]:
    """Return what was said of an earlier loss, and that it was approved: one notice of each a proposal, not one a version."""
    gone = [Outdated(one.proposal_id, one.member_id, one.kind) for one in tellings if one.proposal_id is not None]
    return gone + [Outdated(one.id, member, NoticeKind.APPROVED) for one, _ in lost for member in one.wrote]


def _entry(approved: Approved, lapse: Lapse, policy: NewPolicy, state: str) -> Entry:
    return Entry(
        type=EntryType.REVIEW_LAPSED,
        object_kind="proposal",
        object_id=approved.id,
        revision=approved.revision_digest.hex(),
        policy=policy.digest.hex(),
        brief=approved.brief_digest.hex(),
        reasons=lapse.rules,
        before="approved",
        after=state,
        detail={
            "review": approved.review_id,
            "number": approved.revision,
            "policy_number": policy.number,
            "author": approved.author_id,
        },
    )


async def _close_waivers(session: WriteSession, acting: System, policy: NewPolicy, now: datetime) -> None:
    """Close the waivers of rules that are gone or read otherwise by now; those a review rests on wait for its end."""
    rules = [digest_of(one.rule) for one in policy.rulebook.rules]
    while held := await hold_under_other_rules(session, acting.tenant_id, rules):
        closed = closing(acting.tenant_id, [(waiver, "rule") for waiver in held], now)
        done = Act(answer=None, writes=closed.writes, entries=closed.entries, owes=closed.owes)
        await carry_out(session, acting, now, done)


async def _finish(session: WriteSession, acting: System, held: Version, now: datetime) -> None:
    counts = {
        "checked": held.looked_back_checked or 0,
        "lapsed": held.looked_back_lapsed or 0,
        "left": {"past": held.looked_back_left or 0},
    }
    entry = policy_entry(EntryType.POLICY_LOOKED_BACK, held, held.digest, detail=counts)
    noting = _noting(held, at=now)
    await carry_out(session, acting, now, Act(answer=None, writes=(noting,), entries=(entry,)))


def _noting(held: Version, *, at: datetime | None = None, checked: int = 0, lapsed: int = 0, left: int = 0) -> Write:
    """Return what adds to the counts on a version without giving it a new etag: nothing anybody may edit has changed."""
    return write(
        _NOTE,
        order=Order.POLICY_VERSION,
        tenant=held.tenant_id,
        id=held.id,
        at=at,
        checked=(held.looked_back_checked or 0) + checked,
        lapsed=(held.looked_back_lapsed or 0) + lapsed,
        left=(held.looked_back_left or 0) + left,
    )
