"""Naming assistants: who may set and end cover for a member.

Rules kept: a member, or whoever manages people, names and removes their assistants; an assistant decides nothing by it. Each change is a
ledger entry.
"""

from uuid import UUID

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.cover.reading import MemberCover, member_cover, people
from tenants.db.connection import fetch
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn

MOST = 5
"""Assistants of one member."""

_NAMED = statement(
    "SELECT a.assistant_id FROM tenant.assistant a WHERE a.tenant_id = :tenant AND a.member_id = :member"
)
_NAME = statement(
    """
    INSERT INTO tenant.assistant (tenant_id, member_id, assistant_id, named_by, named_at)
    VALUES (:tenant, :member, :assistant, :by, :now)
    """
)
_REMOVE = statement(
    "DELETE FROM tenant.assistant WHERE tenant_id = :tenant AND member_id = :member AND assistant_id = :assistant"
)


async def name_assistant(
    session: WriteSession, caller: Caller, clock: Clock, member_id: UUID, assistant_id: UUID
) -> MemberCover:
    """Let `assistant_id` set cover for `member_id`. Raises `not-found`, `forbidden`, `unknown-reference` or `cover-impossible`."""
    named = await _turn(session, caller, member_id)
    found = await people(session, caller.tenant_id, [member_id, assistant_id])
    member, assistant = found[member_id], found.get(assistant_id)
    if assistant is None:
        raise Problem("unknown-reference", "There is no such person here.", fix="Choose somebody from the list.")
    if assistant_id in named:
        return await member_cover(session, caller, member_id)
    if assistant_id == member_id or not assistant.active or not member.decides:
        raise Problem(
            "cover-impossible",
            f"{assistant.name} cannot be an assistant of {member.name}: that is somebody else, with access here, for a person who decides.",
            fix="Choose somebody else.",
        )
    if len(named) >= MOST:
        raise Problem(
            "cover-impossible", f"{member.name} has {MOST} assistants already.", fix="Remove one of them first."
        )
    now = clock.now()
    adding = write(
        _NAME,
        tenant=caller.tenant_id,
        member=member_id,
        assistant=assistant_id,
        by=caller.member_id,
        now=now,
    )
    entry = _entry(EntryType.ASSISTANT_NAMED, member_id, assistant_id)
    await carry_out(session, caller, now, Act(answer=None, writes=(adding,), entries=(entry,)))
    return await member_cover(session, caller, member_id)


async def remove_assistant(
    session: WriteSession, caller: Caller, clock: Clock, member_id: UUID, assistant_id: UUID
) -> None:
    """Take from `assistant_id` the right to set cover for `member_id`; nothing happens where they have none.

    Raises `not-found` or `forbidden`. An assistant may also remove themselves.
    """
    named = await _turn(session, caller, member_id, leaving=assistant_id == caller.member_id)
    if assistant_id not in named:
        return
    removing: Write = write(_REMOVE, tenant=caller.tenant_id, member=member_id, assistant=assistant_id)
    entry = _entry(EntryType.ASSISTANT_REMOVED, member_id, assistant_id)
    await carry_out(session, caller, clock.now(), Act(answer=None, writes=(removing,), entries=(entry,)))


async def _turn(session: WriteSession, caller: Caller, member_id: UUID, *, leaving: bool = False) -> set[UUID]:
    """Take the organization's turn and return who is named already. Raises `not-found` or `forbidden`."""
    if member_id not in await people(session, caller.tenant_id, [member_id]):
        raise not_found()
    if member_id != caller.member_id and not leaving:
        caller.require(Permission.MEMBER_MANAGE)
    await take_turn(session, caller.tenant_id)
    rows = await fetch(session, _NAMED, tenant=caller.tenant_id, member=member_id)
    return {row["assistant_id"] for row in rows}


def _entry(kind: EntryType, member_id: UUID, assistant_id: UUID) -> Entry:
    return Entry(type=kind, object_kind="member", object_id=member_id, detail={"assistant": assistant_id})
