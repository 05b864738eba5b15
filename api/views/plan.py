"""The communications plan as the API shows it."""

from typing import cast

from api.schemas.plan import ChannelView, ObjectiveView, PlanView, Posture
from policies.plan.channels import ChannelNow
from policies.plan.objectives import ObjectiveNow
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from workflows.kinds.content import Network


def objective_view(objective: ObjectiveNow, caller: Caller) -> ObjectiveView:
    """Return an objective with what the caller may do with it."""
    return ObjectiveView(
        id=objective.id,
        number=objective.number,
        title=objective.title,
        description=objective.description,
        retired=objective.retired,
        etag=f'"{objective.version}"',
        actions=objective.actions(caller),
    )


def channel_view(channel: ChannelNow, caller: Caller) -> ChannelView:
    """Return a channel with what the caller may do with it."""
    return ChannelView(
        id=channel.id,
        network=cast(Network, channel.network),
        handle=channel.handle,
        name=channel.name,
        posture=cast(Posture, channel.posture),
        followers=channel.followers,
        owner=channel.owner,
        alternate=channel.alternate,
        answered_by=channel.answered_by,
        etag=f'"{channel.version}"',
        actions=channel.actions(caller),
    )


def plan_view(
    objectives: list[ObjectiveNow], channels: list[ChannelNow], audiences: list[str], caller: Caller
) -> PlanView:
    """Return the whole plan with what the caller may add to it."""
    return PlanView(
        objectives=[objective_view(one, caller) for one in objectives],
        channels=[channel_view(one, caller) for one in channels],
        audiences=audiences,
        actions=["addObjective", "addChannel"] if caller.may(Permission.PLAN_MANAGE) else [],
    )
