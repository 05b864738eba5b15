"""Row-level security's session variables: which organization, and which person, this transaction speaks for.

Rule kept: the tenant is set at the start of a transaction and lasts exactly as long (`set_config(.., true)`); a plain SET
would leak to the next borrower of the pooled connection.
"""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

TENANT_POLICY = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid"
"""The one condition every tenant table's policy uses. After a commit the unset value is '' and not NULL."""

_SET = text("SELECT set_config('app.tenant_id', :tenant, true), set_config('app.person_id', :person, true)")


async def speak_for(session: AsyncSession, *, tenant: UUID | None = None, person: UUID | None = None) -> None:
    """Set the organization and person for the rest of this transaction. `None` means nobody: no tenant row is visible."""
    await session.execute(_SET, {"tenant": str(tenant or ""), "person": str(person or "")})
