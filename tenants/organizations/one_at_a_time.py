"""Taking turns within an organization, for the few acts that number things or replace the one in force."""

from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from tenants.db.session import WriteSession
from tenants.organizations.organizations import Organization


async def take_turn(session: WriteSession, tenant: UUID) -> None:
    """Wait until nobody else in `tenant` holds the turn, and hold it to the end of this transaction."""
    await session.execute(
        select(col(Organization.id)).where(col(Organization.id) == tenant).with_for_update(key_share=True)
    )
