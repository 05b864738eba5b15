"""Setting cover: from one moment to another, somebody decides in a person's place.

Rules kept: it is set by the person, by an assistant of theirs, or by whoever manages people (`tenants.cover.cover_rules` says what is
possible); no seat changes hands; it is on record, and it ends by itself.
"""

from datetime import datetime
from uuid import UUID

from tenants.access.caller import Caller
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.cover.cover_rules import Standing, Wanted, refusal
from tenants.cover.reading import CoverView, covers, people, require_may_set
from tenants.db.connection import fetch
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ground.ids import uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import each
from workflows.notices.writes import with_tellings

_STANDING = statement(
    """
    SELECT c.member_id, c.deputy_id, lower(c.during) AS begins_at, upper(c.during) AS ends_at, m.name AS member, d.name AS deputy
      FROM tenant.cover c
      JOIN tenant.member m ON m.tenant_id = c.tenant_id AND m.id = c.member_id
      JOIN tenant.member d ON d.tenant_id = c.tenant_id AND d.id = c.deputy_id
     WHERE c.tenant_id = :tenant AND (c.member_id = ANY (:ids) OR c.deputy_id = ANY (:ids))
       AND c.ended_at IS NULL AND c.ends_at > :begins
     ORDER BY c.begins_at, c.id
    """
)
_SET = statement(
    """
    INSERT INTO tenant.cover (tenant_id, id, member_id, deputy_id, begins_at, ends_at, set_by, set_at)
    VALUES (:tenant, :id, :member, :deputy, :begins, :ends, :by, :now)
    """
)


async def set_cover(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    *,
    member_id: UUID,
    deputy_id: UUID,
    ends_at: datetime,
    begins_at: datetime | None = None,
) -> CoverView:
    """Let `deputy_id` decide in the place of `member_id`, from `begins_at`, or from now on, to before `ends_at`.

    Raises `not-found` for a member there is not, `forbidden`, `unknown-reference` for a deputy there is not, `invalid-content` for dates
    that cannot be, `already-exists` where somebody covers in that time, and `cover-impossible`, which is recorded where the caller
    would name themselves.
    """
    tenant = caller.tenant_id
    found = await people(session, tenant, [member_id, deputy_id])
    if member_id not in found:
        raise not_found()
    await require_may_set(session, caller, member_id)
    if deputy_id not in found:
        raise Problem("unknown-reference", "There is no such person here.", fix="Choose somebody from the list.")
    # Two who set cover at once would not see each other's: they take turns, so that no chain is made between them. Whoever ends
    # somebody's access takes a turn too, so both people are looked at once more.
    await take_turn(session, tenant)
    found = await people(session, tenant, [member_id, deputy_id])
    now = clock.now()
    wanted = Wanted(
        member=found[member_id],
        deputy=found[deputy_id],
        begins_at=max(begins_at or now, now),
        ends_at=ends_at,
        by=caller.member_id,
    )
    rows = await fetch(session, _STANDING, tenant=tenant, ids=[member_id, deputy_id], begins=wanted.begins_at)
    refused = refusal(wanted, now, (Standing(**dict(row)) for row in rows))
    if refused is not None:
        raise refused
    cover_id = uuid7()
    await carry_out(session, caller, now, _act(caller, wanted, cover_id, now))
    (cover,) = await covers(session, caller, only=cover_id)
    return cover


def _act(caller: Caller, wanted: Wanted, cover_id: UUID, now: datetime) -> Act[None]:
    member, deputy = wanted.member.id, wanted.deputy.id
    setting = write(
        _SET,
        tenant=caller.tenant_id,
        id=cover_id,
        member=member,
        deputy=deputy,
        begins=wanted.begins_at,
        ends=wanted.ends_at,
        by=caller.member_id,
        now=now,
    )
    detail = {"cover": cover_id, "deputy": deputy, "begins_at": wanted.begins_at, "ends_at": wanted.ends_at}
    entry = Entry(type=EntryType.COVER_SET, object_kind="member", object_id=member, detail=detail)
    tellings = (
        *each(NoticeKind.COVER_GIVEN, [deputy], str(cover_id), **_about(caller, cover_id, member)),
        *each(NoticeKind.COVER_SET, [member], str(cover_id), **_about(caller, cover_id, deputy)),
    )
    return with_tellings(Act(answer=None, writes=(setting,), entries=(entry,)), caller.tenant_id, tellings, now)


def _about(caller: Caller, cover_id: UUID, other: UUID) -> dict[str, UUID | None]:
    return {"by_id": caller.member_id, "other_id": other, "object_id": cover_id}
