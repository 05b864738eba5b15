"""What a person chose: which kinds of notices also come by e-mail, and when their mail waits.

Rules kept: the choice is the person's own, in one organization; whatever they choose, everything stands in the page. It decides
nothing for others, so it leaves no entry, like what they have read.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlmodel import Field

from tenants.access.caller import Caller
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import TenantRow, moment, word_list, words
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from workflows.notices.kinds import NoticeGroup
from workflows.notices.quiet_hours import QuietHours


class NoticeChoice(TenantRow, table=True):
    """One member's choice. A member without a row has what everybody begins with (`NoticeChoices`).

    `without_mail` are the groups that do not come by e-mail. `quiet_from` and `quiet_until` are NULL where no hours are quiet.
    """

    __tablename__ = "notice_choice"
    __table_args__ = ({"schema": "workflow"},)
    member_id: UUID = Field(primary_key=True)
    without_mail: list[str] = word_list()
    quiet_from: str | None = words(nullable=True)
    quiet_until: str | None = words(nullable=True)
    quiet_weekends: bool = False
    changed_at: datetime = moment()


class NoticeChoices(msgspec.Struct, frozen=True, kw_only=True):
    """What comes by e-mail, and when mail waits; `quiet` is None where it never does."""

    without_mail: tuple[NoticeGroup, ...] = ()
    quiet: QuietHours | None = QuietHours()


_READ = statement(
    """
    SELECT c.without_mail, c.quiet_from, c.quiet_until, c.quiet_weekends
      FROM workflow.notice_choice c WHERE c.tenant_id = :tenant AND c.member_id = :member
    """
)
_ZONE = statement(
    """
    SELECT coalesce(m.zone, o.timezone) AS zone FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
     WHERE m.tenant_id = :tenant AND m.id = :member
    """
)
_CHOOSE = statement(
    """
    INSERT INTO workflow.notice_choice (tenant_id, member_id, without_mail, quiet_from, quiet_until, quiet_weekends, changed_at)
    VALUES (:tenant, :member, :without_mail, :quiet_from, :quiet_until, :quiet_weekends, :now)
    ON CONFLICT (tenant_id, member_id) DO UPDATE
       SET without_mail = excluded.without_mail, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
           quiet_weekends = excluded.quiet_weekends, changed_at = excluded.changed_at
    """
)


async def read_choices(session: ReadSession, tenant: UUID, member: UUID) -> NoticeChoices:
    """Return what a member chose, or what everybody begins with."""
    rows = await fetch(session, _READ, tenant=tenant, member=member)
    return _choices(rows[0]) if rows else NoticeChoices()


async def zone_of(session: ReadSession, tenant: UUID, member: UUID) -> str:
    """Return the zone a member's quiet hours are in (an IANA name): the one they chose, else the organization's."""
    (row,) = await fetch(session, _ZONE, tenant=tenant, member=member)
    return str(row["zone"])


async def choose(session: WriteSession, caller: Caller, clock: Clock, chosen: NoticeChoices) -> NoticeChoices:
    """Keep what the caller chose. Raises `invalid-content` for quiet hours without an end."""
    if chosen.quiet is not None:
        chosen.quiet.require_end()
    now = clock.now()
    act = Act(answer=chosen, writes=(_chosen(caller, chosen, now),))
    return await carry_out(session, caller, now, act)


def _chosen(caller: Caller, chosen: NoticeChoices, now: datetime) -> Write:
    quiet = chosen.quiet
    return write(
        _CHOOSE,
        tenant=caller.tenant_id,
        member=caller.member_id,
        without_mail=_named(chosen.without_mail),
        quiet_from=quiet.begins if quiet else None,
        quiet_until=quiet.ends if quiet else None,
        quiet_weekends=quiet.weekends if quiet else False,
        now=now,
    )


def _named(groups: Collection[NoticeGroup]) -> list[str]:
    return sorted({group.value for group in groups})


def _choices(row: Any) -> NoticeChoices:
    quiet = (
        QuietHours(begins=row["quiet_from"], ends=row["quiet_until"], weekends=row["quiet_weekends"])
        if row["quiet_from"]
        else None
    )
    known = {group.value for group in NoticeGroup}
    groups = tuple(NoticeGroup(name) for name in row["without_mail"] if name in known)
    return NoticeChoices(without_mail=groups, quiet=quiet)
