"""Which edits a policy may call trivial, and what is never trivial, however few letters change."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import TrivialEdits
from policies.subject.declared import Declared
from tests.workflows.kinds.contents import ANSWERS, CAMPAIGN, POST, contents, texts, with_answers
from workflows.kinds.content import EvidenceItem, MediaItem
from workflows.kinds.post.content import Post, Variant
from workflows.kinds.register import Content
from workflows.kinds.trivial import TURNING, distance, why_not_trivial

NOTHING = TrivialEdits()
SOME = TrivialEdits(typo_distance=4, schedule_within=2, alt_text=True)
PICTURE = MediaItem(digest="ab" * 32, alt="Children with spades", file_name="planting.jpg")


def changed(**changes: Any) -> Post:
    return msgspec.structs.replace(POST, **changes)


def beyond(old: Content, new: Content, allowed: TrivialEdits = SOME) -> list[str]:
    return [one.pointer for one in why_not_trivial(old, new, allowed)]


def of_words(was: str, now: str, allowed: TrivialEdits = SOME) -> list[str]:
    return [one.because for one in why_not_trivial(changed(text=was), changed(text=now), allowed)]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("We recieve guests at the river.", "We receive guests at the river."),
        ("Teh river rises. Bring teh gloves.", "Teh river rises. Bring the gloves."),
        ("The goverment and the comittee met.", "The government and the committee met."),
        ("Come to the libary.", "Come to the library."),
        ("We said “yes”.", 'We said "yes".'),
        ("A long – long walk", "A long - long walk"),
        ("Two  spaces\nand a line", "Two spaces and a line"),
    ],
)
def test_a_misspelled_word_put_right_is_trivial_where_the_policy_says_so(was: str, now: str) -> None:
    assert of_words(was, now) == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("The pool is now open.", "The pool is not open."),
        ("The pool is nwo open.", "The pool is now open."),
        ("Dogs can swim here.", "Dogs can't swim here."),
        ("Dogs cant swim here.", "Dogs can swim here."),
        ("Come to the park.", "Come from the park."),
        ("Entry is free.", "Entry is fee."),
        ("It costs 12 pounds.", "It costs 13 pounds."),
        ("It costs £1.50", "It costs £150"),
        ("It costs £5", "It costs $5"),
        ("Ten places are left.", "Tel places are left."),
        ("We met Ms Smyth.", "We met Ms Smith."),
        ("Smyth opens the fair.", "Smith opens the fair."),
        ("Dogs are legal here.", "Dogs are illegal here."),
        ("Dogs are ilegal here.", "Dogs are legal here."),
        ("It is harmless.", "It is harmful."),
        ("They are able to come.", "They are unable to come."),
        ("See the map at example.org/a", "See the map at example.org/b"),
        ("Ask @northfeild", "Ask @northfield"),
        ("Join us #PlantWihUs", "Join us #PlantWithUs"),
        ("Join us #recieve", "Join us #receive"),
        ("Write to recieve@northfield.example", "Write to receive@northfield.example"),
        ("They won, finally", "They won finally"),
        ("You will come?", "You will come!"),
        ("Whom do we recieve?", "Whom do we receive!"),
        ("We recieve, guests", "We receive guests"),
        ("The water is unclean", "The water is clean"),
        ("The water is impure", "The water is pure"),
        ("The pool is nowhere", "The pool is now here"),
        ("Bring gloves.", "Bring gloves. Bring children."),
        ("Bring gloves.", "Bring"),
        ("A public meeting", "A pubic meeting"),
        ("The casual visitor", "The causal visitor"),
        ("The united workers", "The untied workers"),
        ("The untied workers", "The united workers"),
        ("The march begins", "The March begins"),
        ("tell us more", "tell US more"),
        ("Open on monday", "Open on sunday"),
        ("At 9 am", "At 9 pm"),
        ("A man drove", "A van drove"),
        ("We plant trees", "We plant treats"),
        ("We lead", "We led"),
        ("Рекa разлилась", "Река разлилась"),
        ("the paypal page", "the pаypal page"),
        ("recieve", "rec\u200beive"),
        ("植树活动", "植村活动"),
    ],
)
def test_what_can_turn_the_meaning_is_never_trivial(was: str, now: str) -> None:
    (because,) = of_words(was, now, TrivialEdits(typo_distance=20))
    assert because.endswith(".")


@pytest.mark.parametrize("word", sorted(TURNING))
def test_a_word_that_turns_a_sentence_is_never_brought_in_or_taken_out(word: str) -> None:
    for other in (word + word[-1], word[:-1] + "x" + word[-1], word[1:] or "x"):
        for was, now in ((word, other), (other, word)):
            assert of_words(f"it {was} so", f"it {now} so", TrivialEdits(typo_distance=20))


def test_letters_are_counted_in_all_words_together_and_against_what_was_approved() -> None:
    old = changed(text="We recieve guests at the libary.", title="Goverment")
    new = changed(text="We receive guests at the library.", title="Goverment")
    assert beyond(old, new, TrivialEdits(typo_distance=2)) == []
    assert beyond(old, new, TrivialEdits(typo_distance=1)) == ["/text"]
    both = with_answers(new, why="We recieve them.")
    was = with_answers(old, why="We recieve tehm.")
    assert beyond(was, with_answers(both, why="We receive them."), TrivialEdits(typo_distance=4)) != []


def test_a_capital_is_never_trivial_because_it_may_make_a_name() -> None:
    assert of_words("Recieve them", "Receive them")


@pytest.mark.parametrize(("minutes", "trivial"), [(119, True), (120, True), (-120, True), (121, False), (-121, False)])
def test_the_time_may_move_by_as_many_hours_as_the_policy_says(minutes: int, trivial: bool) -> None:
    when = datetime(2026, 11, 28, 9, tzinfo=UTC)
    moved = with_answers(POST, when=when + timedelta(minutes=minutes))
    assert (beyond(with_answers(POST, when=when), moved) == []) is trivial
    assert beyond(with_answers(POST, when=when), moved, TrivialEdits(typo_distance=9)) == ["/answers/when"]


def test_a_time_that_is_named_first_or_no_longer_is_never_trivial() -> None:
    for was, now in ((None, ANSWERS.when), (ANSWERS.when, None)):
        assert beyond(with_answers(POST, when=was), with_answers(POST, when=now)) == ["/answers/when"]


def test_a_picture_may_be_described_anew_but_not_exchanged_moved_or_left_undescribed() -> None:
    other = MediaItem(digest="cd" * 32, alt="A river", file_name="river.jpg")
    old = changed(media=(PICTURE, other))
    anew = changed(media=(msgspec.structs.replace(PICTURE, alt="Nobody at all"), other))
    assert beyond(old, anew) == []
    assert beyond(old, anew, TrivialEdits(typo_distance=20)) == ["/media/0/alt"]
    assert beyond(old, changed(media=(msgspec.structs.replace(PICTURE, alt=" "), other))) == ["/media/0/alt"]
    assert beyond(old, changed(media=(other, PICTURE)))
    assert beyond(old, changed(media=(PICTURE,)))
    assert beyond(old, changed(media=(msgspec.structs.replace(PICTURE, file_name="x.jpg"), other)))


@pytest.mark.parametrize(
    "changes",
    [
        {"channel_ids": (UUID(int=99),)},
        {"channel_ids": (*POST.channel_ids, UUID(int=99))},
        {"sponsorship": "paid"},
        {"evidence": (EvidenceItem(kind="consent", title="Consent"),)},
        {"declared": Declared(people="children")},
        {"variants": (Variant(network="x", text="Come"),)},
        {"answers": msgspec.structs.replace(ANSWERS, objective_id=UUID(int=9))},
        {"answers": msgspec.structs.replace(ANSWERS, audience="Businesses")},
        {"text": POST.text + " now"},
    ],
)
def test_everything_else_is_beyond(changes: dict[str, Any]) -> None:
    found = why_not_trivial(POST, changed(**changes), TrivialEdits(typo_distance=20, schedule_within=72, alt_text=True))
    assert found
    assert all(one.label and one.because for one in found)


@pytest.mark.parametrize(
    "changes", [{"tag": "PlantWihUs"}, {"intended_words": "plant wih us"}, {"placements": ()}, {"ends_on": None}]
)
def test_of_a_hashtag_only_its_example_may_be_put_right(changes: dict[str, Any]) -> None:
    assert beyond(CAMPAIGN, msgspec.structs.replace(CAMPAIGN, **changes))
    old = msgspec.structs.replace(CAMPAIGN, sample_text="We recieve you. #PlantWithUs")
    assert beyond(old, msgspec.structs.replace(CAMPAIGN, sample_text="We receive you. #PlantWithUs")) == []


@given(contents, contents)
def test_a_policy_that_allows_nothing_calls_every_difference_beyond(old: Content, new: Content) -> None:
    assert why_not_trivial(old, old, NOTHING) == ()
    assert (why_not_trivial(old, new, NOTHING) == ()) == (old == new)


@given(contents, contents)
def test_what_is_allowed_with_less_is_allowed_with_more(old: Content, new: Content) -> None:
    less, more = TrivialEdits(typo_distance=2), TrivialEdits(typo_distance=20, schedule_within=72, alt_text=True)
    if not why_not_trivial(old, new, less):
        assert not why_not_trivial(old, new, more)


@given(texts, texts)
def test_distance_is_as_far_there_as_back_and_never_less_than_the_difference_in_length(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert distance(one, one) == 0
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))


@given(st.text(max_size=4_000))
def test_long_words_take_no_long_time(letters: str) -> None:
    of_words(letters * 10, letters[::-1] * 10)
