"""Holding approvals against a newer policy version, with no connection held while they are judged.

Rule kept: nothing is judged while a transaction is open, but for one approval that takes no longer than the rest of its
request. What cannot be judged in time is not approved: nobody could say that it is all right.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from policies.subject.effort import effort
from tenants.subprocesses.computed_first import compute, compute_here
from tenants.subprocesses.pool import Stopped, Work
from workflows.judging.assess import stopped
from workflows.judging.judge_content import AT_ONCE, PROCESSOR_SECONDS
from workflows.lookback.approved import Approved
from workflows.lookback.judged_anew import MEMORY, Judged, answer, answered, asked, in_time
from workflows.review.lapse import Lapse, LookedAt, NewPolicy, blocking, lapse_of, left_as

HERE = 1_000_000.0
"""Microseconds at worst: what is judged on a thread of this process, without starting another one for it."""


async def lapse_of_one(policy: NewPolicy, approved: Approved, now: datetime, owner: UUID) -> Lapse | None:
    """Return why `approved` would not pass, past or not: short words are judged at once, long ones in another process."""
    if _effort(policy, [approved]) <= AT_ONCE:
        return lapse_of(policy, approved.subject, now, approved.waivers)
    try:
        (found,) = await _elsewhere(policy, [approved], now, owner, anew=True)
    except Stopped:
        return _unjudged(policy, now)
    return found if isinstance(found, Lapse) else None


async def found_in_one(policy: NewPolicy, approved: Approved, now: datetime, owner: UUID) -> LookedAt:
    """Return what looking back means for `approved`."""
    return left_as(approved.subject, now) or await lapse_of_one(policy, approved, now, owner)


async def found_in(policy: NewPolicy, approved: Sequence[Approved], now: datetime, owner: UUID) -> Sequence[LookedAt]:
    """Return what looking back means for each of `approved`, from the first: for as many as are judged in time, but for one."""
    rulebook = policy.rulebook
    many = max(
        1, in_time((each.subject for each in approved), len(rulebook.rules), rulebook.loops, PROCESSOR_SECONDS / 2)
    )
    together = approved[:many]
    if not together:
        return []
    if _effort(policy, together) <= HERE:
        return answered(await compute_here(answer, _question(policy, together, now)))
    try:
        return await _elsewhere(policy, together, now, owner)
    except Stopped:
        # It may be one of them that takes so long: from now on one after the other.
        return [await found_in_one(policy, together[0], now, owner)] if many > 1 else [_unjudged(policy, now)]


async def _elsewhere(
    policy: NewPolicy, approved: Sequence[Approved], now: datetime, owner: UUID, *, anew: bool = False
) -> list[LookedAt]:
    work = Work(answer, _question(policy, approved, now, anew=anew), PROCESSOR_SECONDS, MEMORY)
    return answered(await compute(work, owner))


def _question(policy: NewPolicy, approved: Sequence[Approved], now: datetime, *, anew: bool = False) -> bytes:
    judged = [Judged(each.subject, each.waivers) for each in approved]
    return asked(policy.id, policy.number, policy.rulebook.document, now, judged, anew=anew)


def _effort(policy: NewPolicy, approved: Sequence[Approved]) -> float:
    rulebook = policy.rulebook
    return sum(effort(each.subject, len(rulebook.rules), rulebook.loops) for each in approved)


def _unjudged(policy: NewPolicy, now: datetime) -> Lapse:
    findings = blocking(stopped(policy.rulebook.document).evaluation)
    return Lapse(at=now, version_id=policy.id, number=policy.number, findings=findings)
