"""Changing when an organization works.

Rule kept: hours nobody can keep, holidays of a place that does not exist and days that leave no working hour are refused in words;
each change is a ledger entry. Deadlines that are set already stay where they are.
"""

from datetime import date

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Order, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.etags import require_version
from tenants.identity.addresses import require_visible
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn
from tenants.working_hours.public_holidays import UnknownPlaceError
from tenants.working_hours.reading import YEARS_AHEAD, KeptHours, NewHours, read_kept_hours

LONGEST_BREAK = 120
"""Days in a row without a working hour, holidays and closed days included."""

_KEEP = statement(
    """
    INSERT INTO tenant.working_hours AS h
           (tenant_id, days, begins, ends, country, region, closed_days, closed_names, version)
    VALUES (:tenant, :days, :begins, :ends, :country, :region, :closed_days, :closed_names, :version)
        ON CONFLICT (tenant_id) DO UPDATE
       SET days = :days, begins = :begins, ends = :ends, country = :country, region = :region,
           closed_days = :closed_days, closed_names = :closed_names, version = :version
    """
)


async def change_working_hours(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    *,
    expected_version: int,
    new: NewHours,
) -> KeptHours:
    """Replace the organization's working hours. Raises `forbidden`, `stale` or `invalid-content`."""
    caller.require(Permission.ORGANIZATION_MANAGE)
    for one in new.closed:
        require_visible(one.name, "closed")
    await take_turn(session, caller.tenant_id)
    before = await read_kept_hours(session, caller.tenant_id)
    require_version(before.version, expected_version)
    wanted = _tidied(before, new)
    if wanted == before:
        return before
    now = clock.now()
    _require_kept(wanted)
    after = msgspec.structs.replace(wanted, version=before.version + 1)
    entry = Entry(
        type=EntryType.WORKING_HOURS_CHANGED,
        object_kind="organization",
        object_id=caller.tenant_id,
        detail=_detail(after) | {"version": after.version},
        private={"closed": "; ".join(f"{one.day}: {one.name}" for one in after.closed)} if after.closed else {},
    )
    act = Act(answer=None, writes=(_keeping(caller, after),), entries=(entry,))
    await carry_out(session, caller, now, act)
    return after


def _tidied(before: KeptHours, new: NewHours) -> KeptHours:
    """Return `before` with what `new` says: days in order, each once."""
    return msgspec.structs.replace(
        before,
        days=tuple(sorted(set(new.days))),
        begins=new.begins,
        ends=new.ends,
        country=new.country or None,
        region=new.region or None,
        closed=tuple({one.day: one for one in sorted(new.closed, key=lambda each: each.day)}.values()),
    )


def _keeping(caller: Caller, hours: KeptHours) -> Write:
    return write(
        _KEEP,
        order=Order.ORGANIZATION,
        tenant=caller.tenant_id,
        days=list(hours.days),
        begins=hours.begins,
        ends=hours.ends,
        country=hours.country,
        region=hours.region,
        closed_days=[one.day for one in hours.closed],
        closed_names=[one.name for one in hours.closed],
        version=hours.version,
    )


def _detail(hours: KeptHours) -> dict[str, object]:
    place = {name: value for name, value in (("country", hours.country), ("region", hours.region)) if value}
    return {
        "days": list(hours.days),
        "begins": hours.begins,
        "ends": hours.ends,
        **place,
        "closed": [one.day.isoformat() for one in hours.closed],
    }


def _require_kept(hours: KeptHours) -> None:
    """Raise `invalid-content` for hours nobody can keep, a place without known holidays, and days that leave no working hour."""
    if hours.region and not hours.country:
        raise _refusal("A region is part of a country, and no country is given.", "Choose the country first.")
    try:
        working = hours.working_time
    except UnknownPlaceError as unknown:
        raise _refusal(str(unknown), "Choose the country, and its part, from the list.") from None
    except ValueError as wrong:
        raise _refusal(str(wrong), "Correct the days and hours, and save again.") from None
    longest = working.longest_break(date(hours.year, 1, 1), date(hours.year + YEARS_AHEAD, 12, 31))
    if longest > LONGEST_BREAK:
        raise _refusal(
            f"Nobody would work for {longest} days in a row, and what waits for a decision would wait as long.",
            f"Leave fewer days closed: at most {LONGEST_BREAK} in a row.",
        )


def _refusal(detail: str, fix: str) -> Problem:
    return Problem("invalid-content", detail, fix=fix)
