"""The communications plan as a whole, and what is asked about its objectives."""

from typing import Annotated

import msgspec

from api.schemas.common import Input, Output
from policies.letters.letters import LINE, PROSE
from policies.plan.audiences import AudienceView
from policies.plan.channels import ChannelView
from policies.plan.objectives import ObjectiveView


class PlanView(Output, frozen=True, kw_only=True):
    """The whole plan, with what the caller may add to it."""

    objectives: list[ObjectiveView]
    channels: list[ChannelView]
    audiences: list[AudienceView]
    actions: list[str]


class ObjectiveInput(Input, frozen=True, kw_only=True):
    """An objective as its manager describes it."""

    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200), LINE]
    description: Annotated[str, msgspec.Meta(max_length=2_000), PROSE] = ""
    retired: bool = False


class AudienceInput(Input, frozen=True, kw_only=True):
    """An audience as its manager names it."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200), LINE]
    retired: bool = False
