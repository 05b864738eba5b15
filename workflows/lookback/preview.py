"""What a look back would do, told to whoever is about to put a version in force.

Rule kept: it judges with the very function the look back uses, and changes nothing; a title is shown only to those who may
see the proposal.
"""

from itertools import accumulate
from uuid import UUID

import msgspec

from policies.subject.effort import effort
from policies.versions.tables import read_document
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Stopped, Work
from workflows.lookback.approved import Approved, ground_of, newest
from workflows.lookback.judged_anew import Judged, answer, answered, asked
from workflows.review.lapse import Lapse
from workflows.rows.queries import seen_by

MOST = 500
"""How many approved proposals are tried at most, the newest."""

SECONDS = 12.0
MOST_EFFORT = 6_000_000.0
"""Microseconds that judging those tried may take at worst; what is left of `SECONDS` is for compiling the version."""

MEMORY = 512 * 1024 * 1024


class WouldLapse(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal that would lose its approval. `reasons`: for each rule not met, its title and what it says."""

    proposal_id: UUID
    title: str
    author: str
    reasons: tuple[str, ...]


class LookBackPreview(msgspec.Struct, frozen=True, kw_only=True):
    """`approved` proposals there are now; of the newest `checked` of them, `lapsing` would lose their approval.

    `would_lapse` shows those of them that the caller may see.
    """

    approved: int
    checked: int
    lapsing: int
    would_lapse: list[WouldLapse]


async def preview_look_back(session: ReadSession, caller: Caller, clock: Clock, version_id: UUID) -> LookBackPreview:
    """Return what would lose its approval if this version took force now. Raises `not-found`."""
    if not caller.may(Permission.POLICY_ENACT):
        caller.require(Permission.POLICY_DRAFT)
    held = await read_document(session, caller, version_id)
    ground = await ground_of(session, caller.tenant_id, clock.now())
    approved, found = await newest(session, ground, seen_by(caller), MOST)
    found = _as_many_as_can_be_tried(found, len(held.document.rules))
    judged = [Judged(each.subject, each.waivers) for each, _ in found]
    question = asked(version_id, held.number, held.document, ground.now, judged)
    try:
        lapses = answered(await compute(Work(answer, question, SECONDS, MEMORY), caller.tenant_id))
    except Stopped:
        found, lapses = [], []
    lost = [(each, lapse, seen) for (each, seen), lapse in zip(found, lapses, strict=True) if lapse is not None]
    return LookBackPreview(
        approved=approved,
        checked=len(found),
        lapsing=len(lost),
        would_lapse=[_shown(each, lapse) for each, lapse, seen in lost if seen],
    )


def _as_many_as_can_be_tried(found: list[tuple[Approved, bool]], rules: int) -> list[tuple[Approved, bool]]:
    """Return the newest of `found` that are judged in time, by what judging each may cost at worst."""
    costs = accumulate(effort(each.subject, rules) for each, _ in found)
    return [one for one, cost in zip(found, costs, strict=True) if cost <= MOST_EFFORT]


def _shown(approved: Approved, lapse: Lapse) -> WouldLapse:
    said = dict.fromkeys(f"{finding.title}: {finding.said}" for finding in lapse.findings)
    return WouldLapse(proposal_id=approved.id, title=approved.title, author=approved.author, reasons=tuple(said))
