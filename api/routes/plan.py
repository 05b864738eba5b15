"""The communications plan: objectives, channels and audiences."""

from uuid import UUID

import msgspec

from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.schemas.plan import AudienceInput, ObjectiveInput, PlanView
from policies.plan import audiences, channels, objectives
from policies.plan.audiences import AudienceView
from policies.plan.channels import ChannelInput, ChannelView
from policies.plan.objectives import ObjectiveView
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock


@operation("GET", "/plan", "getPlan", tag="plan", refuses=("forbidden",))
async def get_plan(caller: Caller, session: ReadSession) -> PlanView:
    """Show the plan: what the organization wants, where it speaks and listens, and to whom."""
    return PlanView(
        objectives=await objectives.list_objectives(session, caller),
        channels=await channels.list_channels(session, caller),
        audiences=await audiences.list_audiences(session, caller),
        actions=["addObjective", "addChannel", "addAudience"] if caller.may(Permission.PLAN_MANAGE) else [],
    )


@operation("POST", "/plan/objectives", "addObjective", tag="plan", status=201, refuses=("forbidden",))
async def add_objective(data: ObjectiveInput, caller: Caller, session: WriteSession, clock: Clock) -> ObjectiveView:
    """Add an objective under the next number."""
    return await objectives.add_objective(session, caller, clock, **msgspec.structs.asdict(data))


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
    return await objectives.change_objective(
        session, caller, clock, objective_id, expected_version=version, **msgspec.structs.asdict(data)
    )


@operation("POST", "/plan/channels", "addChannel", tag="plan", status=201, refuses=("forbidden", "already-exists"))
async def add_channel(data: ChannelInput, caller: Caller, session: WriteSession, clock: Clock) -> ChannelView:
    """Add a channel: one account on one network, with its posture and who answers."""
    return await channels.add_channel(session, caller, clock, data)


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
    return await channels.change_channel(session, caller, clock, channel_id, data, expected_version=version)


@operation("POST", "/plan/audiences", "addAudience", tag="plan", status=201, refuses=("forbidden", "already-exists"))
async def add_audience(data: AudienceInput, caller: Caller, session: WriteSession, clock: Clock) -> AudienceView:
    """Add an audience: a name to choose from when a proposal says who it is for."""
    return await audiences.add_audience(session, caller, clock, **msgspec.structs.asdict(data))


@operation(
    "PUT",
    "/plan/audiences/{audience_id}",
    "changeAudience",
    tag="plan",
    etag=lambda a: a.etag,
    refuses=("forbidden", "already-exists"),
)
async def change_audience(
    *,
    audience_id: UUID,
    data: AudienceInput,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> AudienceView:
    """Correct an audience's name, or retire it. Proposals keep the words they were given."""
    return await audiences.change_audience(
        session, caller, clock, audience_id, expected_version=version, **msgspec.structs.asdict(data)
    )


OPERATIONS = (
    get_plan,
    add_objective,
    change_objective,
    add_channel,
    change_channel,
    add_audience,
    change_audience,
)
