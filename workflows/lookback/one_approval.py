"""Holding one approval against a newer policy version, with no connection held while long words are judged.

Rule kept: inside a request nothing is judged while its transaction is open, but for what takes no longer than the rest of it.
"""

from datetime import datetime
from uuid import UUID

from policies.subject.effort import effort
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Stopped, Work
from workflows.judging.assess import stopped
from workflows.judging.judge_content import AT_ONCE, MEMORY, SECONDS
from workflows.lookback.approved import Approved
from workflows.lookback.judged_anew import Judged, answer, answered, asked
from workflows.review.lapse import Lapse, NewPolicy, blocking, lapse_of


async def lapse_of_one(policy: NewPolicy, approved: Approved, now: datetime, owner: UUID) -> Lapse | None:
    """Return why `approved` loses its approval, if it does: short words are judged at once, long ones in another process.

    What cannot be judged in time is not approved: nobody could say that it is all right.
    """
    document = policy.rulebook.document
    if effort(approved.subject, len(document.rules)) <= AT_ONCE:
        return lapse_of(policy, approved.subject, now, approved.waivers)
    question = asked(policy.id, policy.number, document, now, [Judged(approved.subject, approved.waivers)])
    try:
        return answered(await compute(Work(answer, question, SECONDS, MEMORY), owner))[0]
    except Stopped:
        findings = blocking(stopped(document).evaluation)
        return Lapse(at=now, version_id=policy.id, number=policy.number, findings=findings)
