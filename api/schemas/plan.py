"""The communications plan: objectives, audiences and channels with their posture."""

from typing import Annotated, Literal
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from policies.letters.letters import LINE, PROSE
from workflows.kinds.content import Network

Posture = Literal["active", "monitor_only", "dormant"]


class ObjectiveView(Output, frozen=True, kw_only=True):
    id: UUID
    number: int
    title: str
    description: str
    retired: bool
    etag: str
    actions: list[str]


class ChannelView(Output, frozen=True, kw_only=True):
    """One account on one network. `followers` and `answered_by` are what a decider asks first."""

    id: UUID
    network: Network
    handle: str
    name: str
    posture: Posture
    followers: int
    owner: str
    alternate: str
    answered_by: str
    etag: str
    actions: list[str]


class PlanView(Output, frozen=True, kw_only=True):
    objectives: list[ObjectiveView]
    channels: list[ChannelView]
    audiences: list[str]
    actions: list[str]


class ObjectiveInput(Input, frozen=True, kw_only=True):
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200), LINE]
    description: Annotated[str, msgspec.Meta(max_length=2_000), PROSE] = ""
    retired: bool = False


class ChannelInput(Input, frozen=True, kw_only=True):
    network: Network
    handle: Annotated[str, msgspec.Meta(min_length=1, max_length=200), LINE]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200), LINE]
    posture: Posture = "active"
    followers: Annotated[int, msgspec.Meta(ge=0, le=2_000_000_000)] = 0
    owner: Annotated[str, msgspec.Meta(max_length=200), LINE] = ""
    alternate: Annotated[str, msgspec.Meta(max_length=200), LINE] = ""
    answered_by: Annotated[str, msgspec.Meta(max_length=300), LINE] = ""
