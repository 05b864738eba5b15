"""Reading cover: who is covered by whom, since when and until when, and who may set it for somebody.

Rule kept: whoever may see the organization's people sees who covers for whom; others see their own, and that of people they assist.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.cover.cover_rules import Person
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.ground.errors import Problem, not_found
from tenants.organizations.named_member import Who

LATELY = timedelta(days=30)
MOST = 500
"""People to choose from, by name."""

CoverState = Literal["coming", "now", "over"]

_DECIDES = """
    EXISTS (SELECT FROM tenant.member_role h JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
             WHERE h.tenant_id = {m}.tenant_id AND h.member_id = {m}.id AND :decide = ANY (r.permissions))
"""
_ROLES = "ARRAY(SELECT h.role FROM tenant.member_role h WHERE h.tenant_id = {m}.tenant_id AND h.member_id = {m}.id ORDER BY 1)"
_PEOPLE = statement(
    f"""
    SELECT m.id, m.name, m.active, {_DECIDES.format(m="m")} AS decides FROM tenant.member m
     WHERE m.tenant_id = :tenant AND m.id = ANY (:ids)
    """  # noqa: S608  constant words only
)
_ACTIVE = statement(
    f"""
    SELECT m.id, m.name, {_ROLES.format(m="m")} AS roles, {_DECIDES.format(m="m")} AS decides FROM tenant.member m
     WHERE m.tenant_id = :tenant AND m.active AND m.id <> :member ORDER BY m.name, m.id LIMIT {MOST}
    """  # noqa: S608  constant words only
)
_ASSISTS = statement(
    "SELECT FROM tenant.assistant a WHERE a.tenant_id = :tenant AND a.member_id = :member AND a.assistant_id = :me"
)
_ASSISTANTS = statement(
    f"""
    SELECT m.id, m.name, {_ROLES.format(m="m")} AS roles FROM tenant.assistant a
      JOIN tenant.member m ON m.tenant_id = a.tenant_id AND m.id = a.assistant_id
     WHERE a.tenant_id = :tenant AND a.member_id = :member ORDER BY m.name, m.id
    """  # noqa: S608  constant words only
)
_ASSISTED = statement(
    f"""
    SELECT m.id, m.name, {_ROLES.format(m="m")} AS roles FROM tenant.assistant a
      JOIN tenant.member m ON m.tenant_id = a.tenant_id AND m.id = a.member_id AND m.active
     WHERE a.tenant_id = :tenant AND a.assistant_id = :me ORDER BY m.name, m.id
    """  # noqa: S608  constant words only
)
_COVERS = statement(
    f"""
    SELECT c.id, c.begins_at, c.ends_at, c.ended_at, m.id AS member_id, m.name AS member, {_ROLES.format(m="m")} AS member_roles,
           d.id AS deputy_id, d.name AS deputy, {_ROLES.format(m="d")} AS deputy_roles,
           d.active AND {_DECIDES.format(m="d")} AS able, s.id AS set_by, s.name AS setter,
           CASE WHEN c.ended_at IS NOT NULL OR c.ends_at <= clock_timestamp() THEN 'over'
                WHEN c.begins_at > clock_timestamp() THEN 'coming' ELSE 'now' END AS state
      FROM tenant.cover c
      JOIN tenant.member m ON m.tenant_id = c.tenant_id AND m.id = c.member_id
      JOIN tenant.member d ON d.tenant_id = c.tenant_id AND d.id = c.deputy_id
      JOIN tenant.member s ON s.tenant_id = c.tenant_id AND s.id = c.set_by
     WHERE c.tenant_id = :tenant AND c.ends_at > clock_timestamp() - CAST(:lately AS interval)
       AND (CAST(:of AS uuid) IS NULL OR c.member_id = :of) AND (CAST(:by AS uuid) IS NULL OR c.deputy_id = :by)
       AND (CAST(:only AS uuid) IS NULL OR c.id = :only)
     ORDER BY c.ends_at DESC, c.id LIMIT {MOST}
    """  # noqa: S608  constant words only
)
_ASSISTED_IDS = statement(
    "SELECT a.member_id FROM tenant.assistant a WHERE a.tenant_id = :tenant AND a.assistant_id = :me"
)


class CoverView(msgspec.Struct, frozen=True, kw_only=True):
    """Cover as people see it: `deputy` decides in the place of `member` from `begins_at` to before `ends_at`.

    `ended_at` is when somebody ended it before. `able`: the deputy can decide at all. `state` is ruled by the database's clock.
    """

    id: UUID
    member: Who
    deputy: Who
    begins_at: datetime
    ends_at: datetime
    ended_at: datetime | None
    state: CoverState
    able: bool
    set_by: Who
    actions: list[str]


class MemberCover(msgspec.Struct, frozen=True, kw_only=True):
    """Who covers for one member now, soon and lately, and who may set it. `decides`: something can wait for them.

    `deputies` and `colleagues` are who can be chosen, to cover and as assistants, where the caller may choose.
    """

    who: Who
    decides: bool
    covers: list[CoverView]
    assistants: list[Who]
    deputies: list[Who]
    colleagues: list[Who]
    actions: list[str]


class OwnCover(msgspec.Struct, frozen=True, kw_only=True):
    """The caller's own cover, whom they cover for, and whom they may set it for."""

    own: MemberCover
    covering: list[CoverView]
    assisting: list[Who]


async def own_cover(session: ReadSession, caller: Caller) -> OwnCover:
    """Return what cover has to do with the caller."""
    assisted = await fetch(session, _ASSISTED, tenant=caller.tenant_id, me=caller.member_id)
    return OwnCover(
        own=await _member_cover(session, caller, caller.member_id, own=True, assists=False),
        covering=await covers(session, caller, by=caller.member_id),
        assisting=[_who(row, "id", "name", "roles") for row in assisted],
    )


async def member_cover(session: ReadSession, caller: Caller, member_id: UUID) -> MemberCover:
    """Return the cover of one member. Raises `not-found`, and `forbidden` for whoever may neither see people nor assists them."""
    own = member_id == caller.member_id
    assists = await may_assist(session, caller, member_id)
    if not own and not assists:
        caller.require(Permission.MEMBER_READ)
    return await _member_cover(session, caller, member_id, own=own, assists=assists)


async def list_covers(session: ReadSession, caller: Caller) -> list[CoverView]:
    """Return who covers for whom in the organization, now, soon and lately; the last to end first. Raises `forbidden`."""
    caller.require(Permission.MEMBER_READ)
    return await covers(session, caller)


async def covers(
    session: ReadSession, caller: Caller, *, of: UUID | None = None, by: UUID | None = None, only: UUID | None = None
) -> list[CoverView]:
    """Return cover `of` a member, `by` a deputy, or the one called `only`, as the caller may act on it."""
    rows = await fetch(
        session,
        _COVERS,
        tenant=caller.tenant_id,
        of=of,
        by=by,
        only=only,
        lately=LATELY,
        decide=Permission.PROPOSAL_DECIDE.value,
    )
    found = await fetch(session, _ASSISTED_IDS, tenant=caller.tenant_id, me=caller.member_id)
    theirs = {caller.member_id, *(row["member_id"] for row in found)}
    manages = caller.may(Permission.MEMBER_MANAGE)
    return [
        _view(row, may_end=manages or row["member_id"] in theirs or row["deputy_id"] == caller.member_id)
        for row in rows
    ]


async def people(session: ReadSession, tenant: UUID, ids: Sequence[UUID]) -> dict[UUID, Person]:
    """Return the given members as cover sees them; unknown ids are left out."""
    rows = await fetch(session, _PEOPLE, tenant=tenant, ids=list(ids), decide=Permission.PROPOSAL_DECIDE.value)
    return {row["id"]: Person(**dict(row)) for row in rows}


async def may_assist(session: ReadSession, caller: Caller, member_id: UUID) -> bool:
    """Return whether the caller was named as an assistant of the member."""
    return bool(await fetch(session, _ASSISTS, tenant=caller.tenant_id, member=member_id, me=caller.member_id))


async def require_may_set(session: ReadSession, caller: Caller, member_id: UUID) -> None:
    """Raise `forbidden` unless the caller is the member, an assistant of theirs, or manages people."""
    if member_id == caller.member_id or caller.may(Permission.MEMBER_MANAGE):
        return
    if not await may_assist(session, caller, member_id):
        raise Problem(
            "forbidden",
            "Who decides in somebody's place is said by themselves, by an assistant they named, or by an administrator.",
            fix="Ask them, or an administrator, to set it or to name you as an assistant.",
        )


async def _member_cover(
    session: ReadSession, caller: Caller, member_id: UUID, *, own: bool, assists: bool
) -> MemberCover:
    tenant = caller.tenant_id
    found = await people(session, tenant, [member_id])
    if member_id not in found:
        raise not_found()
    person, manages = found[member_id], caller.may(Permission.MEMBER_MANAGE)
    names = person.decides and person.active and (own or manages)
    sets = names or (person.decides and person.active and assists)
    others = []
    if sets:
        decide = Permission.PROPOSAL_DECIDE.value
        others = await fetch(session, _ACTIVE, tenant=tenant, member=member_id, decide=decide)
    assistants = await fetch(session, _ASSISTANTS, tenant=tenant, member=member_id)
    return MemberCover(
        who=Who(id=person.id, name=person.name),
        decides=person.decides,
        covers=await covers(session, caller, of=member_id),
        assistants=[_who(row, "id", "name", "roles") for row in assistants],
        deputies=[
            _who(row, "id", "name", "roles")
            for row in others
            if row["decides"] and (own or row["id"] != caller.member_id)
        ],
        colleagues=[_who(row, "id", "name", "roles") for row in others] if names else [],
        actions=[*(["setCover"] if sets else []), *(["nameAssistant"] if names else [])],
    )


def _view(row: Any, *, may_end: bool) -> CoverView:
    return CoverView(
        id=row["id"],
        member=_who(row, "member_id", "member", "member_roles"),
        deputy=_who(row, "deputy_id", "deputy", "deputy_roles"),
        begins_at=row["begins_at"],
        ends_at=row["ends_at"],
        ended_at=row["ended_at"],
        state=row["state"],
        able=row["able"],
        set_by=Who(id=row["set_by"], name=row["setter"]),
        actions=["endCover"] if may_end and row["state"] != "over" else [],
    )


def _who(row: Any, member_id: str, name: str, roles: str) -> Who:
    return Who(id=row[member_id], name=row[name], roles=tuple(row[roles]))
