"""The content of a hashtag campaign. Computes only."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from policies.letters.letters import LINE, PROSE
from workflows.kinds.content import CommonContent, PostText, Words

Placement = Literal["post", "email_signature", "print", "podium", "website", "merchandise"]


class PlacementPlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somewhere the hashtag will stand, and who takes it down again."""

    place: Placement
    note: Words = ""
    removal_owner: Annotated[str, msgspec.Meta(max_length=200), LINE] = ""


class HashtagCampaign(
    CommonContent, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="hashtag_campaign"
):
    """A hashtag the organization would adopt, inside and outside the networks."""

    tag: Annotated[str, msgspec.Meta(max_length=140)] = ""
    intended_words: Annotated[str, msgspec.Meta(max_length=280)] = ""
    purpose: Words = ""
    sample_text: PostText = ""
    placements: Annotated[tuple[PlacementPlan, ...], msgspec.Meta(max_length=12)] = ()
    starts_on: date | None = None
    ends_on: date | None = None
    listener: Annotated[str, msgspec.Meta(max_length=400), PROSE] = ""


EXAMPLE = HashtagCampaign(
    title="A hashtag for planting days",
    tag="PlantWithUs",
    intended_words="plant with us",
    purpose="Residents find every planting day in one place.",
    sample_text="Saturday we plant at the river. #PlantWithUs",
    starts_on=date(2026, 11, 28),
    ends_on=date(2027, 3, 31),
    listener="Parks desk, weekdays 9:00 to 17:00",
)
