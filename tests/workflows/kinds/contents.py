"""Made-up contents for tests: strategies for any content, and one of each kind that lacks nothing."""

from datetime import UTC, date, datetime
from typing import TypeVar
from uuid import UUID

import msgspec
from hypothesis import strategies as st

from workflows.kinds.campaign.content import HashtagCampaign, PlacementPlan
from workflows.kinds.content import Answers, CommonContent, EvidenceItem, MediaItem
from workflows.kinds.post.content import Post, Variant

C = TypeVar("C", bound=CommonContent)

OBJECTIVE = UUID(int=71)
CHANNEL = UUID(int=81)
ANSWERS = Answers(
    objective_id=OBJECTIVE,
    why="Residents take part.",
    what="Tree planting on Saturday.",
    how="The Parks desk posts and answers.",
    where="X and the council's page.",
    when=datetime(2026, 11, 28, 9, tzinfo=UTC),
    audience="Residents",
)
POST = Post(
    title="Tree planting",
    text="Saturday we plant 400 trees with you. Bring gloves. #PlantWithUs",
    channel_ids=(CHANNEL,),
    answers=ANSWERS,
)
CAMPAIGN = HashtagCampaign(
    title="A hashtag for planting",
    tag="PlantWithUs",
    intended_words="plant with us",
    purpose="One place to find every planting day.",
    sample_text="Come along. #PlantWithUs",
    placements=(PlacementPlan(place="email_signature", note="Under the name.", removal_owner="Ana"),),
    starts_on=date(2026, 11, 28),
    ends_on=date(2026, 12, 28),
    listener="Parks desk, weekdays 9-17",
    answers=ANSWERS,
)

texts = st.text(st.characters(codec="utf-8"), max_size=60)
ids = st.uuids()
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)
moments = st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
answers = st.builds(
    Answers,
    objective_id=st.none() | ids,
    why=texts,
    what=texts,
    how=texts,
    where=texts,
    when=st.none() | moments,
    audience=texts,
)
evidence = st.lists(
    st.builds(
        EvidenceItem,
        kind=st.sampled_from(("consent", "licence", "prior_use_search", "their_own")),
        title=texts,
        dated=st.none() | st.dates(),
        where=texts,
    ),
    max_size=3,
).map(tuple)
posts = st.builds(
    Post,
    title=texts.filter(bool),
    text=texts,
    channel_ids=st.lists(ids, max_size=3).map(tuple),
    variants=st.lists(
        st.builds(Variant, network=st.sampled_from(("x", "bluesky", "linkedin")), text=texts), max_size=3
    ).map(tuple),
    media=st.lists(st.builds(MediaItem, digest=digests, alt=texts, file_name=texts), max_size=3).map(tuple),
    sponsorship=st.sampled_from(("none", "employee", "agency", "paid", "gifted")),
    evidence=evidence,
    answers=answers,
)
campaigns = st.builds(
    HashtagCampaign,
    title=texts.filter(bool),
    tag=texts,
    intended_words=texts,
    purpose=texts,
    sample_text=texts,
    channel_ids=st.lists(ids, max_size=3).map(tuple),
    placements=st.lists(
        st.builds(
            PlacementPlan,
            place=st.sampled_from(("print", "podium", "email_signature")),
            note=texts,
            removal_owner=texts,
        ),
        max_size=3,
    ).map(tuple),
    starts_on=st.none() | st.dates(),
    ends_on=st.none() | st.dates(),
    listener=texts,
    evidence=evidence,
    answers=answers,
)
contents = posts | campaigns


def with_answers(content: C, **changes: object) -> C:
    return msgspec.structs.replace(content, answers=msgspec.structs.replace(content.answers, **changes))
