"""Organizations and the roles they hold. Creating one also starts its ledger."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Field

from tenants.access.caller import System
from tenants.access.roles import DEFAULT_ROLES
from tenants.acting.act import Act, Order, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import Row, big_number, moment, word_list, words
from tenants.db.rls import speak_for
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.clock import Clock
from tenants.ground.ids import TenantId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType

FIRST_SWEEP = timedelta(days=1)

_ADD = statement(
    """
    INSERT INTO tenant.organization (id, slug, name, timezone, grants_version, second_yes, created_at)
    VALUES (:tenant, :slug, :name, :timezone, 1, true, :now)
    """
)
_ADD_ROLE = statement(
    """
    INSERT INTO tenant.role (tenant_id, name, title, description, permissions)
    VALUES (:tenant, :name, :title, :description, :permissions)
    """
)
_START_LEDGER = statement("SELECT ledger.start(:log)")
_GRANTS_CHANGED = statement("UPDATE tenant.organization SET grants_version = grants_version + 1 WHERE id = :tenant")
_ASK_FOR_SECOND_YES = statement(
    "UPDATE tenant.organization SET second_yes = :asked WHERE id = :tenant AND second_yes <> :asked"
)


class Organization(Row, table=True):
    __tablename__ = "organization"
    __table_args__ = ({"schema": "tenant"},)
    id: UUID = Field(primary_key=True)
    slug: str = words()
    name: str = words()
    timezone: str = words()
    grants_version: int = big_number(default=1)
    second_yes: bool = True
    version: int = 1
    known_as: list[str] = word_list()
    created_at: datetime = moment()


async def create_organization(session: WriteSession, clock: Clock, *, slug: str, name: str, timezone: str) -> TenantId:
    """Create an organization with the default roles and an empty ledger, and speak for it from here on."""
    tenant = TenantId(uuid7())
    now = clock.now()
    await speak_for(session, tenant)
    writes = (
        write(_ADD, order=Order.ORGANIZATION, rows=1, tenant=tenant, slug=slug, name=name, timezone=timezone, now=now),
        write(_START_LEDGER, rows=1, log=uuid7()),
        *(
            write(
                _ADD_ROLE,
                tenant=tenant,
                name=role.name,
                title=role.title,
                description=role.description,
                permissions=[permission.value for permission in role.permissions],
            )
            for role in DEFAULT_ROLES
        ),
    )
    created = Entry(type=EntryType.ORGANIZATION_CREATED, object_kind="organization", object_id=tenant)
    act = Act(
        answer=None,
        writes=writes,
        entries=(created,),
        owes=tuple(Owed(kind, tenant, now + FIRST_SWEEP) for kind in (DueKind.SWEEP_ANSWERS, DueKind.SWEEP_LETTERS)),
    )
    await carry_out(session, System(tenant_id=tenant, via="operator"), now, act)
    return tenant


def grants_changed(tenant: UUID) -> Write:
    """Return what makes every memoized permission set of `tenant` out of date."""
    return write(_GRANTS_CHANGED, order=Order.ORGANIZATION, tenant=tenant)


def ask_for_second_yes(tenant: UUID, *, asked_for: bool) -> Write:
    """Return what keeps the word of the policy on roles given by one administrator (`members.second_yes_for_roles`)."""
    return write(_ASK_FOR_SECOND_YES, order=Order.ORGANIZATION, tenant=tenant, asked=asked_for)
