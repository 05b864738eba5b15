"""Saying "I have read and understood it": who has acknowledged which version of the policy.

Rules kept: a person has acknowledged the policy when the newest version they acknowledged is not older than the last one
that changed more than the wording; what was read is named by its digest, so that a version that was called back and
written anew counts for nobody. Saying it is an entry, once a version.
"""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import text
from sqlmodel import Field

from policies.versions.acknowledged import acknowledged
from policies.versions.tables import PolicySummary, get_version, list_current
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Order, write
from tenants.acting.carry_out import Overtaken, carry_out
from tenants.db.base import TenantRow, moment, octets
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who


class Acknowledgement(TenantRow, table=True):
    """A member has read and understood the version with this digest."""

    __tablename__ = "acknowledgement"
    __table_args__ = ({"schema": "policy"},)
    member_id: UUID = Field(primary_key=True)
    version_id: UUID = Field(primary_key=True)
    digest: bytes = octets(primary_key=True)
    at: datetime = moment()


class LastAcknowledged(msgspec.Struct, frozen=True, kw_only=True):
    """The newest version the caller acknowledged."""

    version_id: UUID
    number: int
    at: datetime


class AcknowledgementView(msgspec.Struct, frozen=True, kw_only=True):
    """Where the caller stands with the policy in force (`version`) and the next that waits for its day (`upcoming`).

    `needed`: the version in force asks to be read and they have not said so.
    """

    needed: bool
    version: PolicySummary | None
    last: LastAcknowledged | None
    upcoming: PolicySummary | None


class AcknowledgedBy(msgspec.Struct, frozen=True, kw_only=True):
    """A member, and when they said that they read a version, or one whose rules it shares; null when they have not."""

    who: Who
    at: datetime | None


_STANDING = text(
    f"""
    SELECT {acknowledged(":me")} AS acknowledged, last.id, last.number, last.at
      FROM (SELECT) one LEFT JOIN LATERAL (
        SELECT v.id, v.number, k.at FROM policy.acknowledgement k
          JOIN policy.version v ON v.tenant_id = k.tenant_id AND v.id = k.version_id AND v.digest = k.digest
         WHERE k.tenant_id = :tenant AND k.member_id = :me
         ORDER BY v.effective_from DESC, v.number DESC LIMIT 1) last ON true
    """  # noqa: S608  constant words only
)
_KEEP = statement(
    """
    INSERT INTO policy.acknowledgement (tenant_id, member_id, version_id, digest, at)
    SELECT :tenant, :me, v.id, v.digest, :now FROM policy.version v
     WHERE v.tenant_id = :tenant AND v.id = :version AND v.state IN ('in_force', 'scheduled') AND v.digest = :digest
    ON CONFLICT DO NOTHING
    """
)
_WHO_HAS = text(
    """
    SELECT m.id, m.name,
           ARRAY(SELECT h.role FROM tenant.member_role h
                  WHERE h.tenant_id = m.tenant_id AND h.member_id = m.id ORDER BY h.role) AS roles,
           (SELECT min(k.at) FROM policy.acknowledgement k
              JOIN policy.version r ON r.tenant_id = k.tenant_id AND r.id = k.version_id AND r.digest = k.digest
             WHERE k.tenant_id = :tenant AND k.member_id = m.id
               AND (r.effective_from, r.number) >= (asks.effective_from, asks.number)
               AND (v.state = 'in_force' OR (r.effective_from, r.number) <= (v.effective_from, v.number))) AS at
      FROM policy.version v
      LEFT JOIN LATERAL (
        SELECT a.effective_from, a.number FROM policy.version a
         WHERE a.tenant_id = :tenant AND NOT a.wording_only AND a.state IN ('in_force', 'superseded', 'scheduled')
           AND (a.effective_from, a.number) <= (v.effective_from, v.number)
         ORDER BY a.effective_from DESC, a.number DESC LIMIT 1) asks ON true
      JOIN tenant.member m ON m.tenant_id = v.tenant_id AND m.active
     WHERE v.tenant_id = :tenant AND v.id = :version AND (CAST(:after AS uuid) IS NULL OR m.id > :after)
     ORDER BY m.id LIMIT :limit
    """
)


async def get_acknowledgement(session: ReadSession, caller: Caller) -> AcknowledgementView:
    """Return where the caller stands with the policy in force and the next one."""
    current = await list_current(session, caller)
    row = (await session.execute(_STANDING, {"tenant": caller.tenant_id, "me": caller.member_id})).one()
    in_force = next((version for version in current if version.state == "in_force"), None)
    return AcknowledgementView(
        needed=in_force is not None and not row.acknowledged,
        version=in_force,
        last=LastAcknowledged(version_id=row.id, number=row.number, at=row.at) if row.id else None,
        upcoming=next((version for version in current if version.state == "scheduled"), None),
    )


async def acknowledge_policy(
    session: WriteSession, caller: Caller, clock: Clock, version_id: UUID
) -> AcknowledgementView:
    """Note that the caller has read and understood a version that is in force or waits for its day. Twice is once.

    Raises `not-found`, or `wrong-state` for any other version.
    """
    version = (await get_version(session, caller, version_id)).version
    if version.state not in ("in_force", "scheduled") or version.digest is None:
        raise Problem(
            "wrong-state",
            f"Version {version.number} does not apply, so there is nothing to confirm.",
            fix="Read the version in force and confirm that one.",
            state=version.state,
        )
    now = clock.now()
    keeping = write(
        _KEEP,
        order=Order.POLICY_VERSION,
        rows=1,
        tenant=caller.tenant_id,
        me=caller.member_id,
        version=version.id,
        digest=bytes.fromhex(version.digest),
        now=now,
    )
    said = Entry(
        type=EntryType.POLICY_ACKNOWLEDGED,
        object_kind="policy",
        object_id=version.id,
        policy=version.digest,
        detail={"number": version.number},
    )
    with suppress(Overtaken):
        await carry_out(session, caller, now, Act(answer=None, writes=(keeping,), entries=(said,)))
    return await get_acknowledgement(session, caller)


async def list_acknowledgements(
    session: ReadSession, caller: Caller, version_id: UUID, *, after: UUID | None = None, limit: int = 50
) -> list[AcknowledgedBy]:
    """Return the organization's active members, in the order they joined, each with when they acknowledged the version."""
    if not caller.may(Permission.RECORD_READ):
        caller.require(Permission.POLICY_ENACT)
    await get_version(session, caller, version_id)
    rows = await session.execute(
        _WHO_HAS, {"tenant": caller.tenant_id, "version": version_id, "after": after, "limit": limit}
    )
    return [AcknowledgedBy(who=Who(id=row.id, name=row.name, roles=tuple(row.roles)), at=row.at) for row in rows]
