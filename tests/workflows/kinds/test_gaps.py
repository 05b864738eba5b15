"""What a proposal lacks, as questions."""

from collections.abc import Collection
from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given

from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, OBJECTIVE, POST, contents, with_answers
from workflows.kinds.content import MediaItem
from workflows.kinds.gaps import gaps
from workflows.kinds.post.content import Post
from workflows.kinds.register import Content


def _pointers(content: Content, media: Collection[str] | None = None) -> list[str]:
    return [gap.pointer for gap in gaps(content, live_objectives={OBJECTIVE}, channels={CHANNEL}, media=media)]


@pytest.mark.parametrize("content", [POST, CAMPAIGN], ids=["post", "campaign"])
def test_a_complete_proposal_lacks_nothing(content: Content) -> None:
    assert _pointers(content) == []


@pytest.mark.parametrize("question", ["why", "what", "how", "where"])
@pytest.mark.parametrize("blank", ["", " \n\t"])
def test_each_question_left_open_is_asked(question: str, blank: str) -> None:
    assert _pointers(with_answers(POST, **{question: blank})) == [f"/answers/{question}"]


def test_when_is_asked_unless_a_campaign_has_a_first_day() -> None:
    assert _pointers(with_answers(POST, when=None)) == ["/answers/when"]
    endless = msgspec.structs.replace(with_answers(CAMPAIGN, when=None), starts_on=None)
    assert _pointers(endless) == ["/starts_on"]
    assert _pointers(with_answers(CAMPAIGN, when=None)) == []


def test_a_time_before_a_campaigns_first_day_is_asked_about() -> None:
    later = msgspec.structs.replace(CAMPAIGN, starts_on=date(2031, 1, 3), ends_on=None)
    assert _pointers(with_answers(later, when=datetime(2031, 1, 1, 23, tzinfo=UTC))) == ["/answers/when"]
    for day in (2, 3, 9):
        assert _pointers(with_answers(later, when=datetime(2031, 1, day, tzinfo=UTC))) == []


def test_a_retired_objective_is_as_good_as_none() -> None:
    assert _pointers(with_answers(POST, objective_id=CHANNEL)) == ["/answers/objective_id"]


def test_an_empty_draft_is_asked_for_everything_in_words() -> None:
    found = gaps(Post(title="Draft"), live_objectives=(), channels=())
    assert {gap.question for gap in found} == {"how", "what", "when", "where", "why"}
    assert all(gap.sentence.endswith(("?", ".")) for gap in found)


def test_a_picture_alone_is_something_to_see_if_it_was_uploaded() -> None:
    picture = msgspec.structs.replace(POST, text="", media=(MediaItem(digest="a" * 64),))
    assert _pointers(picture, media={"a" * 64}) == []
    assert _pointers(picture, media=()) == ["/media/0"]


def test_a_channel_that_left_the_plan_is_pointed_at() -> None:
    assert _pointers(msgspec.structs.replace(POST, channel_ids=(CHANNEL, OBJECTIVE))) == ["/channel_ids/1"]


def test_a_campaign_ends_after_it_starts() -> None:
    assert _pointers(msgspec.structs.replace(CAMPAIGN, ends_on=date(2026, 1, 1))) == ["/ends_on"]


def test_the_first_day_there_is_can_be_asked_about() -> None:
    early = msgspec.structs.replace(CAMPAIGN, starts_on=date(1, 1, 1))
    assert "/starts_on" not in _pointers(early)


@given(contents)
def test_any_content_can_be_asked_about(content: Content) -> None:
    for gap in gaps(content, live_objectives=(), channels=(), media=()):
        assert gap.pointer.startswith("/")
        assert gap.sentence
