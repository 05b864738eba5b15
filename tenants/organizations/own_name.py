"""A member's own name, corrected by themselves.

Rule kept: it is on record as a change, and what was shown under the earlier name keeps its member. It holds in this organization
only; other organizations of the person keep theirs.
"""

from tenants.access.caller import Caller
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.identity.addresses import require_visible
from tenants.organizations.changing_members import renamed

_RENAME = statement(
    "UPDATE tenant.member SET name = :name, version = version + 1 WHERE tenant_id = :tenant AND id = :member"
)


async def change_own_name(session: WriteSession, caller: Caller, clock: Clock, name: str) -> None:
    """Let the caller be called `name` in this organization from now on. Raises `invalid-content` for one nobody can see."""
    require_visible(name, "name")
    if name == caller.name:
        return
    entry = renamed(caller.member_id, before=caller.name, after=name)
    renaming = write(_RENAME, rows=1, tenant=caller.tenant_id, member=caller.member_id, name=name)
    await carry_out(session, caller, clock.now(), Act(answer=None, writes=(renaming,), entries=(entry,)))
