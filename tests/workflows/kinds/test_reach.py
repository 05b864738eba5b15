"""Every place where something is seen says by whom and how many, or that nobody counts them; what can be undone is said with it."""

from typing import Any
from uuid import UUID

import msgspec
import pytest

from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, POST
from workflows.kinds.campaign.content import PlacementPlan
from workflows.kinds.campaign.reach import seen, undoing
from workflows.kinds.facts import PlanChannel
from workflows.kinds.reach import on_channels
from workflows.kinds.register import kind_of


def channel(number: int = 1, **changes: Any) -> PlanChannel:
    facts: dict[str, Any] = {
        "id": UUID(int=number),
        "network": "x",
        "handle": "@northfield",
        "name": "Northfield",
        "posture": "active",
        "followers": 12_400,
        "answered_by": "",
    }
    return PlanChannel(**facts | changes)


def said(*channels: PlanChannel) -> list[str]:
    return [f"{one.where}: {one.who}" for one in on_channels(channels)]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "X (public short messages): 12,400 people chose to receive our posts; anyone can see them."),
        ({"followers": 1}, "X (public short messages): 1 person chose to receive our posts; anyone can see them."),
        (
            {"network": "facebook", "followers": 0},
            "Facebook (friends, groups and pages): how many chose to receive our posts is not written down; anyone can see them.",
        ),
        (
            {"network": "intranet", "followers": 0, "name": "Our pages"},
            "Our pages (a place of our own): whoever can open our own pages; nobody counts them.",
        ),
        (
            {"network": "newsletter", "followers": 90, "name": "Town letter"},
            "Town letter (a place of our own): whoever gets it, and whoever they pass it on to; 90 people chose to receive it.",
        ),
    ],
)
def test_a_channel_says_how_many_chose_it_and_who_else_can_see_it(changes: dict[str, Any], words: str) -> None:
    assert said(channel(**changes)) == [words]


def test_two_accounts_on_one_network_are_told_apart_and_one_where_we_only_listen_is_told() -> None:
    first, second = said(channel(1), channel(2, handle="@parks", posture="monitor_only"))
    assert first.startswith("X @northfield (")
    assert second.startswith("X @parks (")
    assert second.endswith(" The plan says that we only listen here.")


def test_a_hashtag_says_of_each_place_who_sees_it_and_what_cannot_be_called_back() -> None:
    campaign = msgspec.structs.replace(
        CAMPAIGN,
        channel_ids=(CHANNEL,),
        placements=(
            PlacementPlan(place="post"),
            PlacementPlan(place="print"),
            PlacementPlan(place="email_signature", removal_owner="IT desk"),
            PlacementPlan(place="website"),
        ),
        answers=msgspec.structs.replace(CAMPAIGN.answers, where="Under 1,900 signatures."),
    )
    assert [f"{one.where}: {one.who}" for one in seen(campaign)] == [
        "In print: whoever gets it or passes; nobody counts them.",
        "On the e-mail signature: everybody we write to, and whoever they pass it on to; nobody counts them.",
        "On the website: anyone who opens the page; how many is not written down.",
        "In the author’s words: “Under 1,900 signatures.”",
    ]
    assert undoing(campaign) == (
        "what others wrote with it and what stands in print cannot be called back. "
        "It can be removed where it stands on the e-mail signature (by IT desk) and on the website (by nobody yet)."
    )


def test_words_without_a_number_are_not_told_as_one_and_posts_without_a_channel_are() -> None:
    campaign = msgspec.structs.replace(
        CAMPAIGN,
        channel_ids=(),
        placements=(PlacementPlan(place="post"),),
        answers=msgspec.structs.replace(CAMPAIGN.answers, where="Everywhere."),
    )
    assert [one.who for one in seen(campaign)] == ["no channel is named for them."]
    assert undoing(campaign) == "what others wrote with it cannot be called back."


def test_a_post_can_be_deleted_and_its_copies_stay() -> None:
    assert kind_of(POST).undoing(POST) == "its author can delete it; copies that others made stay."
