"""The content of a post. Computes only."""

from typing import Annotated, Literal

import msgspec

from policies.text.networks import Network
from workflows.kinds.content import CommonContent, MediaItem, PostText

Sponsorship = Literal["none", "employee", "agency", "paid", "gifted"]


class Variant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Other words for one network; the common text is used where there is none."""

    network: Network
    text: PostText


class Post(CommonContent, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="post"):
    """A post for one or more channels."""

    text: PostText = ""
    variants: Annotated[tuple[Variant, ...], msgspec.Meta(max_length=9)] = ()
    media: Annotated[tuple[MediaItem, ...], msgspec.Meta(max_length=20)] = ()
    sponsorship: Sponsorship = "none"


EXAMPLE = Post(
    title="Tree planting on Saturday", text="Saturday we plant 400 trees with you. Bring gloves. #PlantWithUs"
)
