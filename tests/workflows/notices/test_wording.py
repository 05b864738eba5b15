"""What notices say: plain sentences, whoever reads them, for every kind."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from tests.workflows.review.build import NOON
from workflows.notices.kinds import NoticeKind
from workflows.notices.letters import Links, Reader, address_of
from workflows.notices.wording import About, Facts, path_of, words_of


def of(**changes: Any) -> Facts:
    facts: dict[str, Any] = {
        "title": "Trees",
        "author": "Ana Lee",
        "by": "Bo",
        "other": "Cy",
        "due_at": NOON,
        "zone": "Europe/London",
        "still_asked": True,
    }
    return Facts(**facts | changes)


@pytest.mark.parametrize("kind", NoticeKind)
@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("mine", [False, True])
def test_every_kind_speaks_in_whole_sentences_also_where_little_is_known(
    kind: NoticeKind, bare: bool, mine: bool
) -> None:
    said = words_of(kind, Facts(title="Trees", author="Ana Lee", mine=mine) if bare else of(mine=mine))
    assert said[0].isupper() or said[0] == "“"
    assert said.endswith(".")
    assert "None" not in said
    assert "  " not in said
    assert "!" not in said


def test_whoever_is_asked_reads_until_when() -> None:
    said = words_of(NoticeKind.ASKED_TO_DECIDE, of())
    assert said == "“Trees” by Ana Lee waits for your decision. Decide by Mon 23 Nov 2026, 12:00."


def test_who_approved_earlier_words_is_told_that_they_changed() -> None:
    assert "its words have changed since" in words_of(NoticeKind.ASKED_TO_DECIDE, of(approved_before=True))


@pytest.mark.parametrize("kind", [NoticeKind.ASKED_TO_DECIDE, NoticeKind.REMINDER, NoticeKind.ESCALATED_TO_YOU])
def test_what_asked_for_a_decision_says_once_it_is_no_longer_needed(kind: NoticeKind) -> None:
    assert words_of(kind, of(still_asked=False)).endswith("Nothing is asked of you any more.")


def test_the_author_is_not_told_who_wrote_it() -> None:
    assert words_of(NoticeKind.REJECTED, of(mine=True)) == "Bo rejected “Trees”. It does not go out."


def test_whoever_else_wrote_in_it_is_named_beside_its_author_and_asked_for_nothing() -> None:
    asked = words_of(NoticeKind.CHANGE_REQUESTED, of(wrote=True))
    assert asked == "Bo asked for a change to “Trees” by Ana Lee and you. It is with Ana Lee again."
    stuck = words_of(NoticeKind.NOBODY_CAN_DECIDE, of(wrote=True))
    assert stuck.endswith("An administrator has been told, too.")


def test_what_was_said_in_a_discussion_leads_to_its_thread_in_a_letter_too() -> None:
    proposal, thread = UUID(int=4), UUID(int=5)
    path = path_of(NoticeKind.DISCUSSION_MENTION, About(proposal=proposal, thread=thread))
    assert path == f"/proposals/{proposal}#thread-{thread}"
    reader = Reader(member_id=thread, name="Ana", address="a@b.example", organization="B", slug="b", zone="UTC")
    address = address_of(Links(pages="https://pages.example"), reader, path)
    assert address == f"https://pages.example/proposals/{proposal}?in=b#thread-{thread}"
    assert address_of(Links(pages=""), reader, "/people") == "/people?in=b"


def test_whom_the_sentence_names_already_is_not_named_again_as_the_author() -> None:
    assert words_of(NoticeKind.DISCUSSION_ANSWER, of(by="Ana Lee")) == "Ana Lee answered in the discussion of “Trees”."
    assert words_of(NoticeKind.DISCUSSION_ANSWER, of()) == "Bo answered in the discussion of “Trees” by Ana Lee."


def test_cover_to_the_end_of_a_day_names_that_day_where_the_reader_is() -> None:
    midnight = datetime(2026, 11, 28, 0, 0, tzinfo=UTC)
    lasts = of(begins_at=NOON, ends_at=midnight)
    assert words_of(NoticeKind.COVER_GIVEN, lasts).endswith("until the end of Fri 27 Nov 2026.")
    elsewhere = of(begins_at=NOON, ends_at=midnight, zone="Europe/Berlin")
    assert words_of(NoticeKind.COVER_GIVEN, elsewhere).endswith("until Sat 28 Nov 2026, 01:00.")


def test_whoever_is_asked_again_later_is_told_so() -> None:
    told = words_of(NoticeKind.ASKED_NO_LONGER, of(asked_later=True))
    assert told.startswith("You are not asked to decide “Trees” by Ana Lee for now: ")
    assert "any more" in words_of(NoticeKind.ASKED_NO_LONGER, of())


def test_cover_is_told_with_its_time_to_either_side() -> None:
    lasts = of(begins_at=NOON, ends_at=NOON.replace(day=30))
    assert words_of(NoticeKind.COVER_GIVEN, lasts) == (
        "You decide in place of Cy from Mon 23 Nov 2026, 12:00 until Mon 30 Nov 2026, 12:00."
    )
    assert words_of(NoticeKind.COVER_ENDED, of()) == "You do not decide in place of Cy any more."
    assert words_of(NoticeKind.COVER_ENDED, of(other_is_reader=True)) == "Nobody decides in your place any more."
