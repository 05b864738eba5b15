"""The one door to a verdict: short words are judged at once, long ones in another process that is stopped in time.

Rule kept: nobody's words hold up anybody else's request, and what could not be judged in time blocks and says so.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from policies.document.document import PolicyDocument
from policies.subject.effort import effort
from tenants.access.caller import Caller
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Stopped, Work
from workflows.judging.assess import Assessed, answer, asked, assessed, stopped
from workflows.judging.judge import Circumstances, Judged, Question, judge, question
from workflows.kinds.register import Content
from workflows.routes.routing import NOBODY

AT_ONCE = 50_000.0
"""Microseconds: what may be judged between two other requests of this process."""

PROCESSOR_SECONDS = 8.0
MEMORY = 512 * 1024 * 1024


async def judge_content(
    content: Content,
    found: Circumstances,
    caller: Caller,
    *,
    now: datetime,
    excluded: Mapping[UUID, str],
    never_alone: Mapping[UUID, str] = NOBODY,
) -> Judged:
    """Return what the policy says about `content`, and the route it would take without the people in `excluded`.

    Those `never_alone` approve only together with others.
    """
    about = question(content, found, organization=caller.organization, zone=caller.zone, now=now)
    rulebook = found.policy.rulebook
    large = effort(about.subject, len(rulebook.rules), rulebook.loops) > AT_ONCE
    apart = (await assess_apart((rulebook.document,), about, caller.tenant_id))[0] if large else None
    return judge(about, found, now=now, excluded=excluded, never_alone=never_alone, apart=apart)


async def assess_apart(documents: Sequence[PolicyDocument], about: Question, owner: UUID) -> list[Assessed]:
    """Return what each of `documents` says, worked out in another process on behalf of the organization `owner`."""
    work = Work(answer, asked(documents, about.subject, about.waivers), PROCESSOR_SECONDS, MEMORY)
    try:
        return assessed(await compute(work, owner))
    except Stopped:
        return [stopped(document) for document in documents]
