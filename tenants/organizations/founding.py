"""Founding an organization: the operator's one act inside it.

The operator creates the organization with its first administrator and hands it over; from then on people are invited from
inside. An address that already has an account keeps its password.
"""

from sqlalchemy.exc import IntegrityError

from tenants.access.caller import System
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import TenantId
from tenants.identity.accounts import create_person, find_person
from tenants.identity.addresses import normal_address
from tenants.identity.passwords import hash_password, require_strong
from tenants.ledger.append import append
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.members import ADMINISTRATOR, add_member
from tenants.organizations.organizations import create_organization


async def has_account(database: Database, email: str) -> bool:
    """Return whether somebody with this address can sign in already."""
    async with database.reading() as session:
        return await find_person(session, email) is not None


async def found_organization(
    database: Database,
    clock: Clock,
    *,
    slug: str,
    name: str,
    timezone: str,
    administrator: str,
    email: str,
    password: str | None,
) -> TenantId:
    """Create an organization whose first member, called `administrator`, is its administrator.

    `password` is needed unless the address has an account. Raises `already-exists` for a taken short name and
    `weak-password`.
    """
    encoded = None
    if password is not None:
        await require_strong(password, about=(administrator, email, name))
        encoded = await hash_password(password)
    try:
        async with database.writing() as session:
            tenant = await create_organization(session, clock, slug=slug, name=name, timezone=timezone)
            known = await find_person(session, email)
            person = (
                known.id
                if known is not None
                else await create_person(session, clock, email=email, name=administrator, password_hash=encoded)
            )
            member = await add_member(
                session, clock, tenant, person, name=administrator, email=normal_address(email), roles=[ADMINISTRATOR]
            )
            joined = Entry(
                type=EntryType.MEMBER_JOINED,
                object_kind="member",
                object_id=member,
                detail={"roles": [ADMINISTRATOR]},
                private={"email": normal_address(email), "name": administrator},
                subject=member,
            )
            await append(session, System(tenant_id=tenant, via="operator"), clock.now(), joined)
    except IntegrityError as error:
        if "organization_slug" not in str(error):
            raise
        raise Problem(
            "already-exists",
            f"There is an organization with the short name {slug} already.",
            fix="Choose another short name.",
        ) from error
    return tenant
