"""Organizations and the roles they hold. Creating one also starts its ledger."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import insert, text, update
from sqlmodel import Field, col

from tenants.access.caller import System
from tenants.access.roles import DEFAULT_ROLES
from tenants.access.tables import Role
from tenants.db.base import Row, big_number, moment, words
from tenants.db.rls import speak_for
from tenants.db.session import WriteSession
from tenants.due.kinds import DueKind, Owed
from tenants.due.owe import owe
from tenants.ground.clock import Clock
from tenants.ground.ids import TenantId, uuid7
from tenants.ledger.append import append
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType

FIRST_SWEEP = timedelta(days=1)


class Organization(Row, table=True):
    __tablename__ = "organization"
    __table_args__ = ({"schema": "tenant"},)
    id: UUID = Field(primary_key=True)
    slug: str = words()
    name: str = words()
    timezone: str = words()
    grants_version: int = big_number(default=1)
    second_yes: bool = True
    created_at: datetime = moment()


async def create_organization(session: WriteSession, clock: Clock, *, slug: str, name: str, timezone: str) -> TenantId:
    """Create an organization with the default roles and an empty ledger, and speak for it from here on."""
    tenant = TenantId(uuid7())
    now = clock.now()
    await speak_for(session, tenant)
    await session.execute(
        insert(Organization).values(id=tenant, slug=slug, name=name, timezone=timezone, created_at=now)
    )
    await session.execute(
        insert(Role),
        [
            {
                "tenant_id": tenant,
                "name": role.name,
                "title": role.title,
                "description": role.description,
                "permissions": [p.value for p in role.permissions],
            }
            for role in DEFAULT_ROLES
        ],
    )
    await session.execute(text("SELECT ledger.start(:log_id)"), {"log_id": uuid7()})
    await owe(session, tenant, Owed(DueKind.SWEEP_ANSWERS, tenant, now + FIRST_SWEEP))
    await append(
        session,
        System(tenant_id=tenant, via="operator"),
        now,
        Entry(type=EntryType.ORGANIZATION_CREATED, object_kind="organization", object_id=tenant),
    )
    return tenant


async def grants_changed(session: WriteSession, tenant: UUID) -> None:
    """Make every memoized permission set of `tenant` out of date."""
    await session.execute(
        update(Organization)
        .where(col(Organization.id) == tenant)
        .values(grants_version=col(Organization.grants_version) + 1)
    )


async def ask_for_second_yes(session: WriteSession, tenant: UUID, *, asked_for: bool) -> None:
    """Keep what the policy that takes force says about roles given by one administrator (`members.second_yes_for_roles`)."""
    await session.execute(
        update(Organization)
        .where(col(Organization.id) == tenant, col(Organization.second_yes) != asked_for)
        .values(second_yes=asked_for)
    )
