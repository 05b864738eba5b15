"""A member's own details, changed by themselves: what they are called here, and how times are shown to them.

Rule kept: a name is on record as a change, and what was shown under the earlier name keeps its member. It holds in this organization
only; other organizations of the person keep theirs. How times are shown is nobody's business but theirs, so it leaves no entry.
"""

from typing import Literal

import msgspec

from tenants.access.caller import Caller
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.identity.addresses import require_visible
from tenants.organizations.changing_members import renamed
from tenants.organizations.changing_organization import require_zone

DatesLanguage = Literal[
    "en-GB", "en-US", "en-IE", "de-DE", "es-ES", "fr-FR", "it-IT", "nl-NL", "pl-PL", "pt-PT", "sv-SE"
]
"""How dates are written: a language with a country, as BCP 47 names them."""

_RENAME = statement(
    "UPDATE tenant.member SET name = :name, version = version + 1 WHERE tenant_id = :tenant AND id = :member"
)
_TIMES = statement("SELECT zone, dates FROM tenant.member WHERE tenant_id = :tenant AND id = :member")
_SHOW_TIMES = statement(
    "UPDATE tenant.member SET zone = :zone, dates = :dates WHERE tenant_id = :tenant AND id = :member"
)


class OwnTimes(msgspec.Struct, frozen=True, kw_only=True):
    """How times are shown to a member: in which IANA zone (None: the organization's), and in which language dates are written."""

    zone: str | None
    dates: str


async def change_own_name(session: WriteSession, caller: Caller, clock: Clock, name: str) -> None:
    """Let the caller be called `name` in this organization from now on. Raises `invalid-content` for one nobody can see."""
    require_visible(name, "name")
    if name == caller.name:
        return
    entry = renamed(caller.member_id, before=caller.name, after=name)
    renaming = write(_RENAME, rows=1, tenant=caller.tenant_id, member=caller.member_id, name=name)
    await carry_out(session, caller, clock.now(), Act(answer=None, writes=(renaming,), entries=(entry,)))


async def own_times(session: ReadSession, caller: Caller) -> OwnTimes:
    """Return how times are shown to the caller."""
    (row,) = await fetch(session, _TIMES, tenant=caller.tenant_id, member=caller.member_id)
    return OwnTimes(zone=row["zone"], dates=row["dates"])


async def show_own_times(
    session: WriteSession, caller: Caller, clock: Clock, *, zone: str | None, dates: DatesLanguage
) -> None:
    """Show times to the caller in `zone`, None for the organization's, written as in `dates`. Raises `invalid-content`."""
    if zone is not None:
        require_zone(zone)
    showing = write(_SHOW_TIMES, rows=1, tenant=caller.tenant_id, member=caller.member_id, zone=zone, dates=dates)
    await carry_out(session, caller, clock.now(), Act(answer=None, writes=(showing,)))
