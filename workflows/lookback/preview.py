"""What a look back would do, told to whoever is about to put a version in force.

Rule kept: it judges with the very function the look back uses, and changes nothing; a title is shown only to those who may
see the proposal. They are tried in a few portions, so that where time runs out, what was tried until then is told.
"""

from collections.abc import Sequence
from typing import Literal
from uuid import UUID

import msgspec

from policies.document.document import PolicyDocument
from policies.verdict.rulebook import loops_of
from policies.versions.tables import read_document
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Stopped, Work
from workflows.lookback.approved import Approved, ground_of, newest
from workflows.lookback.judged_anew import MEMORY, Judged, answer, answered, asked, in_time
from workflows.review.lapse import Lapse, LookedAt
from workflows.rows.queries import seen_by

MOST = 500
"""How many approved proposals are tried at most, the newest."""

PORTIONS = 3
PROCESSOR_SECONDS = 5.0
"""How many portions they are tried in at most, and the processor seconds for each; half of that is for compiling the version."""


class WouldLapse(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal that would lose its approval. `reasons`: for each rule not met, its title and what it says."""

    proposal_id: UUID
    title: str
    author: str
    reasons: tuple[str, ...]


class LookBackPreview(msgspec.Struct, frozen=True, kw_only=True):
    """`approved` proposals there are now; of the newest `checked` of them, `lapsing` would lose their approval.

    `left` of them would keep it and are not judged, because they are past. `stopped_by` says why not all of them were tried: their `number`, or the `time` it takes; null where all were. `would_lapse` shows
    those that would lose it and that the caller may see.
    """

    approved: int
    checked: int
    stopped_by: Literal["number", "time"] | None
    lapsing: int
    left: int
    would_lapse: list[WouldLapse]


async def preview_look_back(session: ReadSession, caller: Caller, clock: Clock, version_id: UUID) -> LookBackPreview:
    """Return what would lose its approval if this version took force now. Raises `not-found`."""
    if not caller.may(Permission.POLICY_ENACT):
        caller.require(Permission.POLICY_DRAFT)
    held = await read_document(session, caller, version_id)
    ground = await ground_of(session, caller.tenant_id, clock.now())
    approved, found = await newest(session, ground, seen_by(caller), MOST)
    found_out: list[LookedAt] = []
    for portion in _portions([each for each, _ in found], held.document):
        judged = [Judged(each.subject, each.waivers) for each in portion]
        question = asked(version_id, held.number, held.document, ground.now, judged)
        try:
            found_out += answered(await compute(Work(answer, question, PROCESSOR_SECONDS, MEMORY), caller.tenant_id))
        except Stopped:
            break
    lost = [
        (each, lapse, seen) for (each, seen), lapse in zip(found, found_out, strict=False) if isinstance(lapse, Lapse)
    ]
    return LookBackPreview(
        approved=approved,
        checked=len(found_out),
        stopped_by="time" if len(found_out) < len(found) else "number" if len(found) < approved else None,
        lapsing=len(lost),
        left=sum(isinstance(one, str) for one in found_out),
        would_lapse=[_shown(each, lapse) for each, lapse, seen in lost if seen],
    )


def _portions(approved: Sequence[Approved], document: PolicyDocument) -> list[Sequence[Approved]]:
    """Return the newest of `approved` that can be tried at all, in portions that are each judged in time."""
    portions, loops = list[Sequence[Approved]](), loops_of(document)
    while len(portions) < PORTIONS and approved:
        many = in_time((each.subject for each in approved), len(document.rules), loops, PROCESSOR_SECONDS / 2)
        if not many:
            break
        portions.append(approved[:many])
        approved = approved[many:]
    return portions


def _shown(approved: Approved, lapse: Lapse) -> WouldLapse:
    said = dict.fromkeys(f"{finding.title}: {finding.said}" for finding in lapse.findings)
    return WouldLapse(proposal_id=approved.id, title=approved.title, author=approved.author, reasons=tuple(said))
