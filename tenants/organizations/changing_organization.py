"""What an administrator may change of the organization itself: its name, what else it is called, and its time zone.

Rule kept: each change is a ledger entry; what was shown under the earlier name keeps it, and moments are stored in UTC, so that
another zone shows them differently and moves none of them.
"""

from collections.abc import Sequence
from uuid import UUID
from zoneinfo import available_timezones

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Order, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.etags import etag_of, require_version
from tenants.identity.addresses import require_visible
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn

_SETTINGS = text("SELECT id, slug, name, timezone, known_as, version FROM tenant.organization WHERE id = :tenant")
_CHANGE = statement(
    """
    UPDATE tenant.organization SET name = :name, timezone = :timezone, known_as = :known_as, version = :version
     WHERE id = :tenant
    """
)


class OrganizationSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What an organization is called and which time it goes by. `slug` is its short name, which stays as it is.

    `known_as` are other names and brands of its own, which readings of hashtags know.
    """

    id: UUID
    slug: str
    name: str
    timezone: str
    known_as: tuple[str, ...]
    etag: str
    actions: list[str]


async def get_settings(session: ReadSession, caller: Caller) -> OrganizationSettings:
    """Return what may be changed of the caller's organization. Raises `forbidden`."""
    caller.require(Permission.ORGANIZATION_MANAGE)
    row = (await session.execute(_SETTINGS, {"tenant": caller.tenant_id})).one()
    return OrganizationSettings(
        id=row.id,
        slug=row.slug,
        name=row.name,
        timezone=row.timezone,
        known_as=tuple(row.known_as),
        etag=etag_of(row.version),
        actions=["changeOrganization"],
    )


async def change_organization(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    *,
    expected_version: int,
    name: str,
    timezone: str,
    known_as: Sequence[str] | None = None,
) -> OrganizationSettings:
    """Replace the organization's name, time zone and other names; None leaves those as they are.

    Raises `forbidden`, `stale` or `invalid-content`.
    """
    caller.require(Permission.ORGANIZATION_MANAGE)
    require_visible(name, "name")
    for each in known_as or ():
        require_visible(each, "known_as")
    require_zone(timezone)
    await take_turn(session, caller.tenant_id)
    before = (await session.execute(_SETTINGS, {"tenant": caller.tenant_id})).one()
    require_version(before.version, expected_version)
    others = list(before.known_as if known_as is None else dict.fromkeys(each.strip() for each in known_as))
    if (before.name, before.timezone, before.known_as) == (name, timezone, others):
        return await get_settings(session, caller)
    version = before.version + 1
    changing = write(
        _CHANGE,
        order=Order.ORGANIZATION,
        tenant=caller.tenant_id,
        name=name,
        timezone=timezone,
        known_as=others,
        version=version,
    )
    entry = Entry(
        type=EntryType.ORGANIZATION_CHANGED,
        object_kind="organization",
        object_id=caller.tenant_id,
        detail={"timezone": timezone, "timezone_before": before.timezone, "version": version},
        private={"name": name, "name_before": before.name} | _said_also(before.known_as, others),
    )
    await carry_out(session, caller, clock.now(), Act(answer=None, writes=(changing,), entries=(entry,)))
    return await get_settings(session, caller)


def _said_also(before: Sequence[str], others: Sequence[str]) -> dict[str, str]:
    if list(before) == list(others):
        return {}
    return {"known_as": ", ".join(others), "known_as_before": ", ".join(before)}


def require_zone(timezone: str) -> None:
    """Raise `invalid-content` for a time zone that does not exist."""
    if timezone not in available_timezones():
        raise Problem(
            "invalid-content",
            "There is no time zone of that name.",
            fix="Choose one from the list, such as Europe/London.",
        )
