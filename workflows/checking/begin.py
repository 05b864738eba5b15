"""How a new proposal begins: what can be answered already, and what one like an earlier one takes over. Reads, and changes nothing.

Rules kept: only the author's own proposals are a model for what is suggested, and of these only what is being decided or was
approved; an earlier one can be started from by whoever may read it, and to everybody else it does not exist.
"""

from typing import Annotated, Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from workflows.kinds.earlier import (
    PlanNow,
    SuggestedAnswer,
    begun_like,
    left_behind,
    left_by_plan,
    suggested,
    taken_over,
    time_of_day,
)
from workflows.kinds.reach import channel_name
from workflows.kinds.register import Content
from workflows.kinds.stored import parse
from workflows.rows.queries import get_proposal
from workflows.templates.document import BegunFrom
from workflows.templates.queries import TemplateUsed, get_template, read_used

_PLAN = statement(
    """
    SELECT
      ARRAY(SELECT o.id FROM policy.objective o WHERE o.tenant_id = :tenant AND NOT o.retired ORDER BY o.number) AS objectives,
      ARRAY(SELECT c.id FROM policy.channel c WHERE c.tenant_id = :tenant ORDER BY c.network, c.handle) AS channels,
      ARRAY(SELECT c.posture = 'active' FROM policy.channel c
             WHERE c.tenant_id = :tenant ORDER BY c.network, c.handle) AS active,
      ARRAY(SELECT ARRAY[c.network, c.handle, c.name] FROM policy.channel c
             WHERE c.tenant_id = :tenant ORDER BY c.network, c.handle) AS called,
      ARRAY(SELECT a.name FROM policy.audience a WHERE a.tenant_id = :tenant AND NOT a.retired ORDER BY a.name) AS audiences,
      ARRAY(SELECT a.name FROM policy.audience a WHERE a.tenant_id = :tenant AND a.retired) AS retired_audiences
    """
)
_LAST = statement(
    """
    SELECT p.id, p.title, c.content
      FROM workflow.proposal p
      JOIN workflow.revision c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id AND c.number = p.revision
     WHERE p.tenant_id = :tenant AND p.author_id = :me AND p.kind = :kind AND p.state IN ('in_review', 'approved')
     ORDER BY p.id DESC LIMIT 1
    """
)


class Earlier(msgspec.Struct, frozen=True, kw_only=True):
    """The earlier proposal something is taken over from."""

    id: UUID
    title: str


class Beginning(msgspec.Struct, frozen=True, kw_only=True):
    """What a new proposal may answer at first, each with where it comes from; `earlier` is the caller's last like it.

    `time_of_day` is when that one would appear, by the clocks of the organization's zone, such as `09:00`.
    """

    answers: tuple[SuggestedAnswer, ...]
    earlier: Earlier | None
    time_of_day: Annotated[str, msgspec.Meta(pattern=r"^\d\d:\d\d$")] | None


class BegunLike(msgspec.Struct, frozen=True, kw_only=True):
    """What a new proposal like `earlier` starts with. Nothing is kept yet. `taken` and `left` say in words what was taken over and what not."""

    earlier: Earlier
    content: Content
    taken: tuple[str, ...]
    left: tuple[str, ...]


class BegunFromTemplate(msgspec.Struct, frozen=True, kw_only=True):
    """What a new proposal from the newest version of a template starts with. Nothing is kept yet.

    `left` says in words what the template has and the plan no longer, which is not taken over.
    """

    begun_from: BegunFrom
    content: Content
    left: tuple[str, ...]


async def suggest_beginning(session: ReadSession, caller: Caller, kind: str) -> Beginning:
    """Return what the caller's new proposal of `kind` may answer at first. Raises `forbidden`."""
    caller.require(Permission.PROPOSAL_CREATE)
    found = await fetch(session, _LAST, tenant=caller.tenant_id, me=caller.member_id, kind=kind)
    content = parse(found[0]["content"]) if found else None
    time = time_of_day(content, caller.zone)
    return Beginning(
        answers=suggested(await _plan(session, caller), content),
        earlier=Earlier(id=found[0]["id"], title=found[0]["title"]) if found else None,
        time_of_day=time.isoformat("minutes") if time else None,
    )


async def begin_like(session: ReadSession, caller: Caller, proposal_id: UUID) -> BegunLike:
    """Return what a new proposal like this one starts with. Raises `not-found`, `forbidden`."""
    view = await get_proposal(session, caller, proposal_id)
    caller.require(Permission.PROPOSAL_CREATE)
    plan = await _plan(session, caller)
    content = begun_like(view.content, plan)
    return BegunLike(
        earlier=Earlier(id=view.summary.id, title=view.summary.title),
        content=content,
        taken=taken_over(content),
        left=left_behind(view.content, content, plan, caller.zone),
    )


async def begin_from_template(session: ReadSession, caller: Caller, template_id: UUID) -> BegunFromTemplate:
    """Return what a new proposal from a template starts with. Raises `not-found`, `forbidden`, or `wrong-state` for a retired one."""
    caller.require(Permission.PROPOSAL_CREATE)
    view = await get_template(session, caller, template_id)
    used = TemplateUsed(id=template_id, number=view.summary.number)
    begun_from, plan, says = await read_used(session, caller, used), await _plan(session, caller), view.template.content
    content = begun_like(says, plan)
    return BegunFromTemplate(begun_from=begun_from, content=content, left=tuple(left_by_plan(says, content, plan)))


async def _plan(session: ReadSession, caller: Caller) -> PlanNow:
    """Return what the caller may choose from the plan: nothing for who may not read it."""
    if not caller.may(Permission.PLAN_READ):
        return PlanNow()
    row: Any = (await fetch(session, _PLAN, tenant=caller.tenant_id))[0]
    return PlanNow(
        objectives=tuple(row["objectives"]),
        channels=dict(zip(row["channels"], row["active"], strict=True)),
        names={each: channel_name(*called) for each, called in zip(row["channels"], row["called"], strict=True)},
        audiences=tuple(row["audiences"]),
        retired_audiences=tuple(row["retired_audiences"]),
    )
