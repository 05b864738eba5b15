"""What is approved and was not judged by a policy version yet, with the facts it was approved on.

Rule kept: the facts are those frozen at submit; only the present moment is new. A review from before facts were kept, or
whose facts cannot be read any more, is judged on its words and the plan as it is.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from policies.subject.hours import AnswerHours
from policies.subject.subject import SUBJECT, Subject
from policies.verdict.waivers import Waiver
from tenants.db.session import ReadSession, WriteSession
from tenants.record.entries import opener_of
from workflows.judging.granted_waivers import granted_for, granted_of, waivers_of
from workflows.kinds.facts import PlanChannel, Surroundings, subject_of
from workflows.kinds.stored import parse
from workflows.rows.queries import VISIBLE


class Approved(msgspec.Struct, frozen=True, kw_only=True):
    """An approved proposal, whose words stand in it, its latest review, everybody who approved it and what was waived for it."""

    id: UUID
    title: str
    author_id: UUID
    author: str
    writers: tuple[UUID, ...]
    revision: int
    review_id: UUID
    revision_digest: bytes
    brief_digest: bytes
    approvers: tuple[UUID, ...]
    subject: Subject
    waivers: tuple[Waiver, ...] = ()

    @property
    def wrote(self) -> tuple[UUID, ...]:
        """Its author, and whoever else wrote in it."""
        return tuple(dict.fromkeys((self.author_id, *self.writers)))


_COLUMNS = """
    p.id, p.title, p.author_id, p.writers, a.name AS author, p.revision, r.id AS review_id, r.revision_digest, r.brief_digest,
    r.subject, c.content,
    ARRAY(SELECT h.role FROM tenant.member_role h
           WHERE h.tenant_id = p.tenant_id AND h.member_id = p.author_id ORDER BY h.role) AS author_roles,
    ARRAY(SELECT d.member_id FROM workflow.decision d
           WHERE d.tenant_id = p.tenant_id AND d.review_id = r.id AND d.verdict = 'approve' ORDER BY d.at) AS approvers,
    {granted} AS granted
""".format(granted=granted_for("p.id", "p.author_id || p.writers"))
_STATES = """
      FROM workflow.proposal p
      JOIN LATERAL (
        SELECT w.id, w.state, w.revision_digest, w.brief_digest, w.policy_version_id, w.looked_back_by, w.subject
          FROM workflow.review w WHERE w.tenant_id = p.tenant_id AND w.proposal_id = p.id
         ORDER BY w.opened_at DESC LIMIT 1) r ON r.state = '{review}'
      JOIN workflow.revision c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id AND c.number = p.revision
      JOIN tenant.member a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
     WHERE p.tenant_id = :tenant AND p.state = '{proposal}'
"""
_FROM = _STATES.format(review="approved", proposal="approved")
_UNJUDGED = "AND r.policy_version_id <> :version AND r.looked_back_by IS DISTINCT FROM :version"
_NEXT = text(
    f"SELECT {_COLUMNS} {_FROM} {_UNJUDGED} AND (CAST(:after AS uuid) IS NULL OR p.id > :after) "
    "ORDER BY p.id LIMIT :limit FOR UPDATE OF p"
)
_ONE = text(f"SELECT {_COLUMNS} {_FROM} AND p.id = :proposal FOR UPDATE OF p")
_DECIDED_ON = text(f"SELECT {_COLUMNS} {_STATES.format(review='open', proposal='in_review')} AND p.id = :proposal")
_NEWEST = text(f"SELECT {_COLUMNS}, ({VISIBLE}) AS visible {_FROM} ORDER BY p.id DESC LIMIT :limit")
_COUNT = text("SELECT count(*) FROM workflow.proposal p WHERE p.tenant_id = :tenant AND p.state = 'approved'")
_ORGANIZATION = text("SELECT o.name, o.known_as, o.timezone FROM tenant.organization o WHERE o.id = :tenant")
_CHANNELS = text(
    "SELECT id, network, handle, name, posture, followers, answered_by, owner <> '' AS owner, alternate <> '' AS alternate, "
    "archived_in <> '' AS archive, answered_from, answered_until, answered_days, characters, pictures, alt_characters, links_clickable, hashtags FROM policy.channel WHERE tenant_id = :tenant"
)


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """The organization approvals are looked at in."""

    tenant: UUID
    name: str
    known_as: tuple[str, ...]
    zone: str
    now: datetime


async def ground_of(session: ReadSession, tenant: UUID, now: datetime) -> Ground:
    """Return the organization by its id."""
    row = (await session.execute(_ORGANIZATION, {"tenant": tenant})).one()
    return Ground(tenant=tenant, name=row.name, known_as=tuple(row.known_as), zone=row.timezone, now=now)


async def hold_next(
    session: WriteSession, ground: Ground, version: UUID, *, after: UUID | None, limit: int
) -> list[Approved]:
    """Return and hold up to `limit` approved proposals that `version` has not judged, by id, from `after` on."""
    values = {"tenant": ground.tenant, "version": version, "after": after, "limit": limit}
    return [each for each, _ in await _read(session, ground, (await session.execute(_NEXT, values)).all())]


async def hold_one(session: WriteSession, ground: Ground, proposal: UUID) -> list[Approved]:
    """Return and hold one proposal, if it is approved, whichever version has judged it."""
    values = {"tenant": ground.tenant, "proposal": proposal}
    return [each for each, _ in await _read(session, ground, (await session.execute(_ONE, values)).all())]


async def decided_on(session: ReadSession, ground: Ground, proposal: UUID) -> Approved | None:
    """Return a proposal that is being decided, as it would stand if it were approved now; None when it is not."""
    rows = (await session.execute(_DECIDED_ON, {"tenant": ground.tenant, "proposal": proposal})).all()
    found = await _read(session, ground, rows)
    return found[0][0] if found else None


async def newest(
    session: ReadSession, ground: Ground, seen_by: dict[str, Any], limit: int
) -> tuple[int, list[tuple[Approved, bool]]]:
    """Return how many are approved, and the newest of them with whether somebody (`seen_by`) may see each."""
    count = (await session.execute(_COUNT, {"tenant": ground.tenant})).scalar_one()
    rows = (await session.execute(_NEWEST, {**seen_by, "limit": limit})).all()
    return count, await _read(session, ground, rows)


async def _read(session: ReadSession, ground: Ground, rows: Sequence[Any]) -> list[tuple[Approved, bool]]:
    channels: dict[UUID, PlanChannel] | None = None
    found = []
    for row in rows:
        subject = _frozen(row.subject)
        if subject is None:
            if channels is None:
                channels = await _channels(session, ground.tenant)
            subject = _rebuilt(row, channels, ground)
        approved = Approved(
            id=row.id,
            title=row.title,
            author_id=row.author_id,
            author=row.author,
            writers=tuple(row.writers),
            revision=row.revision,
            review_id=row.review_id,
            revision_digest=row.revision_digest,
            brief_digest=row.brief_digest,
            approvers=tuple(row.approvers),
            subject=subject,
            waivers=waivers_of(granted_of(row.granted, opener_of(session, ground.tenant)), {}, ground.zone),
        )
        found.append((approved, getattr(row, "visible", True)))
    return found


def _frozen(stored: bytes | None) -> Subject | None:
    try:
        return None if stored is None else SUBJECT.decode(stored)
    except ValueError:
        return None


def _rebuilt(row: Any, channels: dict[UUID, PlanChannel], ground: Ground) -> Subject:
    around = Surroundings(
        author_roles=tuple(row.author_roles),
        organization=ground.name,
        known_as=ground.known_as,
        zone=ground.zone,
        now=ground.now,
        # Reading the policy is asked before submitting; that it was approved says that it was in order.
        acknowledged=True,
    )
    return subject_of(parse(row.content), channels, around)


async def _channels(session: ReadSession, tenant: UUID) -> dict[UUID, PlanChannel]:
    rows = (await session.execute(_CHANNELS, {"tenant": tenant})).mappings()
    return {row["id"]: _channel(dict(row)) for row in rows}


def _channel(row: dict[str, Any]) -> PlanChannel:
    opens, closes, days = (row.pop(f"answered_{name}") for name in ("from", "until", "days"))
    hours = {"opens": opens, "closes": closes, "days": days.split()} if opens else None
    return PlanChannel(**row, answered_at=msgspec.convert(hours, AnswerHours | None))
