"""The communications plan: objectives, channels and audiences."""

from uuid import UUID

import msgspec

from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.schemas.plan import ChannelInput, ChannelView, ObjectiveInput, ObjectiveView, PlanView
from api.views.plan import channel_view, objective_view, plan_view
from policies.plan import audiences, channels, objectives
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock


@operation("GET", "/plan", "getPlan", tag="plan", refuses=("forbidden",))
async def get_plan(caller: Caller, session: ReadSession) -> PlanView:
    """Show the plan: what the organization wants, where it speaks and listens, and to whom."""
    return plan_view(
        await objectives.list_objectives(session, caller),
        await channels.list_channels(session, caller),
        await audiences.list_audiences(session, caller),
        caller,
    )


@operation("POST", "/plan/objectives", "addObjective", tag="plan", status=201, refuses=("forbidden",))
async def add_objective(data: ObjectiveInput, caller: Caller, session: WriteSession, clock: Clock) -> ObjectiveView:
    """Add an objective under the next number."""
    added = await objectives.add_objective(session, caller, clock, **msgspec.structs.asdict(data))
    return objective_view(added, caller)


@operation(
    "PUT",
    "/plan/objectives/{objective_id}",
    "changeObjective",
    tag="plan",
    etag=lambda o: o.etag,
    refuses=("forbidden",),
)
async def change_objective(
    *,
    objective_id: UUID,
    data: ObjectiveInput,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> ObjectiveView:
    """Replace an objective's words, or retire it. Objectives are never deleted, because proposals cite them."""
    changed = await objectives.change_objective(
        session, caller, clock, objective_id, expected_version=version, **msgspec.structs.asdict(data)
    )
    return objective_view(changed, caller)


@operation("POST", "/plan/channels", "addChannel", tag="plan", status=201, refuses=("forbidden", "already-exists"))
async def add_channel(data: ChannelInput, caller: Caller, session: WriteSession, clock: Clock) -> ChannelView:
    """Add a channel: one account on one network, with its posture and who answers."""
    given = channels.ChannelInput(**msgspec.structs.asdict(data))
    return channel_view(await channels.add_channel(session, caller, clock, given), caller)


@operation(
    "PUT",
    "/plan/channels/{channel_id}",
    "changeChannel",
    tag="plan",
    etag=lambda c: c.etag,
    refuses=("forbidden", "already-exists"),
)
async def change_channel(
    *,
    channel_id: UUID,
    data: ChannelInput,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> ChannelView:
    """Replace what the plan says about a channel."""
    given = channels.ChannelInput(**msgspec.structs.asdict(data))
    changed = await channels.change_channel(session, caller, clock, channel_id, given, expected_version=version)
    return channel_view(changed, caller)


OPERATIONS = (get_plan, add_objective, change_objective, add_channel, change_channel)
