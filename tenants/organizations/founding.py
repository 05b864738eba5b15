"""Founding an organization: the operator's one act inside it.

The operator creates the organization with its first administrator and hands it over; from then on people are invited from
inside. An address whose account is proven keeps its password; accounts that only some organization vouches for are nobody's here.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.exc import DBAPIError

from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import TenantId
from tenants.identity.accounts import create_person
from tenants.identity.addresses import normal_address
from tenants.identity.passwords import derive, require_strong
from tenants.organizations.members import ADMINISTRATOR, add_member
from tenants.organizations.organizations import create_organization
from tenants.organizations.resets import accounts_at


async def proven_account(database: Database, email: str) -> UUID | None:
    """Return the account this address is proven to belong to. For the operator."""
    async with database.reading() as session:
        return next((one.person_id for one in await accounts_at(session, email) if one.proven), None)


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
    also: Sequence[str] = (),
) -> TenantId:
    """Create an organization whose first member, called `administrator`, is its administrator, and holds the roles of `also`.

    `password` is needed unless the address has a proven account. Raises `already-exists` for a taken short name and
    `weak-password`.
    """
    address = normal_address(email)
    known = await proven_account(database, address)
    derived = None
    if password is not None:
        await require_strong(password, about=(administrator, address, name))
        derived = await derive(database.keyring, address, password)
    try:
        async with database.writing() as session:
            tenant = await create_organization(session, clock, slug=slug, name=name, timezone=timezone)
            person = known or await create_person(session, email=address, name=administrator, password=derived)
            roles = [ADMINISTRATOR, *also]
            await add_member(session, clock, tenant, person, name=administrator, email=address, roles=roles)
    except DBAPIError as error:
        if "organization_slug" not in str(error):
            raise
        raise Problem(
            "already-exists",
            f"There is an organization with the short name {slug} already.",
            fix="Choose another short name.",
        ) from error
    return tenant
