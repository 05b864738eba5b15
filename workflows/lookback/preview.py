"""What a look back would do, told to whoever is about to put a version in force.

Rule kept: it judges with the very function the look back uses, and changes nothing; a title is shown only to those who may
see the proposal.
"""

import asyncio
from uuid import UUID

import msgspec

from policies.verdict.rulebook import Rulebook, load
from policies.versions.rulebook_cache import rulebook_of
from policies.versions.tables import get_version
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from workflows.lookback.approved import Approved, ground_of, newest
from workflows.review.lapse import Lapse, NewPolicy, lapse_of
from workflows.rows.queries import seen_by

MOST = 500
"""How many approved proposals are tried at most, the newest."""


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
    held = await get_version(session, caller, version_id)
    version = held.version
    if version.digest is None:
        name, rulebook = b"", await asyncio.to_thread(load, held.document)
    else:
        name = bytes.fromhex(version.digest)
        rulebook = await rulebook_of(session, caller.tenant_id, version.id, name)
    policy = _policy(version.id, version.number, name, rulebook)
    ground = await ground_of(session, caller.tenant_id, clock.now())
    approved, found = await newest(session, ground, seen_by(caller), MOST)
    lapses = await asyncio.to_thread(
        lambda: [lapse_of(policy, each.subject, ground.now, each.waivers) for each, _ in found]
    )
    lost = [(each, lapse, seen) for (each, seen), lapse in zip(found, lapses, strict=True) if lapse is not None]
    return LookBackPreview(
        approved=approved,
        checked=len(found),
        lapsing=len(lost),
        would_lapse=[_shown(each, lapse) for each, lapse, seen in lost if seen],
    )


def _policy(version_id: UUID, number: int, name: bytes, rulebook: Rulebook) -> NewPolicy:
    return NewPolicy(id=version_id, number=number, digest=name, rulebook=rulebook, since=None)


def _shown(approved: Approved, lapse: Lapse) -> WouldLapse:
    said = dict.fromkeys(f"{finding.title}: {finding.message}" for finding in lapse.findings)
    return WouldLapse(proposal_id=approved.id, title=approved.title, author=approved.author, reasons=tuple(said))
