"""What changed, word by word."""

import itertools
import random
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import msgspec
import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, POST, contents, with_answers
from workflows.kinds.content import MediaItem
from workflows.kinds.content_diff import DiffPart, changes, parts
from workflows.kinds.fields import field_texts
from workflows.kinds.kind import Names
from workflows.kinds.post.content import Variant
from workflows.kinds.register import Content

WORDS = st.lists(
    st.sampled_from(["plant", "with", "us", " ", "\n", "#Tree", "👩‍🌾", "é", "e\u0301", ".", "\u200d", "🇫🇷"]),
    max_size=30,
)
TEXTS = WORDS.map("".join) | st.text(st.characters(codec="utf-8"), max_size=80)


def _old(found: Iterable[DiffPart]) -> str:
    return "".join(part.text for part in found if part.op != "added")


def _new(found: Iterable[DiffPart]) -> str:
    return "".join(part.text for part in found if part.op != "removed")


@given(TEXTS, TEXTS)
def test_the_parts_spell_both_texts_exactly(old: str, new: str) -> None:
    found = parts(old, new)
    assert (_old(found), _new(found)) == (old, new)


@given(TEXTS)
def test_a_text_against_itself_is_all_the_same(text: str) -> None:
    assert [part.op for part in parts(text, text)] == (["same"] if text else [])


@given(TEXTS, TEXTS)
def test_no_letter_is_torn_from_its_accents_or_an_emoji_from_its_parts(old: str, new: str) -> None:
    for text, op in ((old, "removed"), (new, "added")):
        edges, at = {0}, 0
        for grapheme in regex.findall(r"\X", text):
            at += len(grapheme)
            edges.add(at)
        at = 0
        for part in parts(old, new):
            if part.op in ("same", op):
                assert at in edges
                at += len(part.text)


@given(TEXTS, TEXTS)
def test_neighbouring_parts_differ_and_none_is_empty(old: str, new: str) -> None:
    found = parts(old, new)
    assert all(part.text for part in found)
    assert all(one.op != other.op for one, other in itertools.pairwise(found))


def test_a_replaced_phrase_reads_as_one_change() -> None:
    found = [(part.op, part.text) for part in parts("We plant four hundred trees.", "We plant 400 oak trees.")]
    assert found == [("same", "We plant "), ("removed", "four hundred"), ("added", "400 oak"), ("same", " trees.")]


def test_a_replaced_word_is_whole_words_not_letters() -> None:
    found = [(part.op, part.text) for part in parts("Bring gloves", "Bring glasses")]
    assert found == [("same", "Bring "), ("removed", "gloves"), ("added", "glasses")]


def test_the_longest_texts_take_a_bounded_time() -> None:
    shuffled = random.Random(7)
    words = [
        shuffled.choice(["plant", "tree", "with", "us", "on", "saturday", "morning", "bring", "gloves"])
        for _ in range(12_000)
    ]
    other = words[:]
    shuffled.shuffle(other)
    texts = [
        (" ".join(words), " ".join(other)),
        ("a" * 70_000, "b" * 70_000),
        ("👩‍🌾" * 20_000, "👨‍🌾" * 20_000),
        ("x. " * 23_000, "x! " * 23_000),
    ]
    for old, new in texts:
        began = time.process_time()
        found = parts(old[:70_000], new[:70_000])
        assert (_old(found), _new(found)) == (old[:70_000], new[:70_000])
        assert time.process_time() - began < 2


@given(contents, contents)
def test_only_fields_that_changed_are_told_and_each_spells_its_change(old: Content, new: Content) -> None:
    for change in changes(old, new, Names()):
        assert _old(change.parts) != _new(change.parts)
        assert change.label


@given(contents)
def test_nothing_changed_means_nothing_to_tell(content: Content) -> None:
    assert changes(content, content, Names()) == ()


def test_fields_have_labels_in_words_and_names_instead_of_ids() -> None:
    after = msgspec.structs.replace(
        POST, channel_ids=(), variants=(Variant(network="x", text="Come and plant."),), sponsorship="paid"
    )
    found = {change.label: change for change in changes(POST, after, Names(channels={CHANNEL: "X @northfield"}))}
    assert set(found) == {"The words on X", "Where it appears", "Who paid"}
    assert _old(found["Where it appears"].parts) == "X @northfield"


OAK = MediaItem(digest="1" * 64, alt="An oak.", file_name="oak.jpg")
SPADE = MediaItem(digest="2" * 64, alt="A spade.", file_name="spade.jpg")


def said(old: Content, new: Content, names: Names | None = None) -> dict[str, str]:
    return {change.label: change.said for change in changes(old, new, names or Names())}


def with_pictures(*media: MediaItem) -> Content:
    return msgspec.structs.replace(POST, media=media)


def test_pictures_that_stand_in_another_order_are_told_and_no_word_of_theirs() -> None:
    (change,) = changes(with_pictures(OAK, SPADE), with_pictures(SPADE, OAK), Names())
    assert (change.label, change.said) == ("The order of the pictures", "The pictures stand in another order.")
    assert (_old(change.parts), _new(change.parts)) == ("oak.jpg and spade.jpg", "spade.jpg and oak.jpg")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ((OAK,), (OAK, SPADE), {"Picture 2, as described": "This picture was added."}),
        ((OAK, SPADE), (SPADE,), {"Picture 1, as described": "This picture was taken out."}),
        (
            (OAK,),
            (msgspec.structs.replace(OAK, alt="A tree."),),
            {"Picture 1, as described": "The same picture, described in other words."},
        ),
        (
            (msgspec.structs.replace(OAK, alt=""),),
            (OAK,),
            {"Picture 1, as described": "The same picture, described now."},
        ),
        (
            (OAK,),
            (msgspec.structs.replace(OAK, alt=" "),),
            {"Picture 1, as described": "The same picture; nobody describes it any more."},
        ),
        (
            (OAK,),
            (msgspec.structs.replace(OAK, file_name="tree.jpg"),),
            {"Picture 1, as described": "The same picture; its file is called otherwise."},
        ),
    ],
)
def test_what_became_of_a_picture_is_said(
    before: tuple[MediaItem, ...], after: tuple[MediaItem, ...], told: dict[str, str]
) -> None:
    assert said(with_pictures(*before), with_pictures(*after)) == told


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (60, "An hour later."),
        (-60, "An hour earlier."),
        (30, "30 minutes later."),
        (24 * 60, "A day later."),
        (-(2 * 24 * 60 + 90), "2 days, an hour and 30 minutes earlier."),
    ],
)
def test_a_moved_time_is_said_in_words(minutes: int, words: str) -> None:
    assert POST.answers.when is not None
    moved = with_answers(POST, when=POST.answers.when + timedelta(minutes=minutes))
    assert said(POST, moved) == {"When": words}


def test_a_day_is_a_day_by_the_clocks_on_the_wall_also_when_they_change() -> None:
    before = with_answers(POST, when=datetime(2026, 10, 24, 8, tzinfo=UTC))
    after = with_answers(POST, when=datetime(2026, 10, 25, 9, tzinfo=UTC))
    assert said(before, after, Names(zone="Europe/London")) == {"When": "A day later."}


def test_days_of_a_campaign_channels_and_hashtags_are_said() -> None:
    later = msgspec.structs.replace(CAMPAIGN, ends_on=date(2027, 1, 4), sample_text="Come along. #PlantNow #Trees")
    assert said(CAMPAIGN, later) == {
        "An example": "",
        "Last day": "7 days later.",
        "Hashtags": "Added: #PlantNow and #Trees. Taken out: #PlantWithUs.",
    }
    names = Names(channels={CHANNEL: "X", UUID(int=9): "Facebook"})
    both = msgspec.structs.replace(POST, channel_ids=(CHANNEL, UUID(int=9)))
    assert said(POST, both, names) == {"Where it appears": "Added: Facebook."}
    assert said(both, msgspec.structs.replace(POST, channel_ids=(UUID(int=9), CHANNEL)), names) == {
        "Where it appears": "The same, in another order."
    }
    assert said(both, msgspec.structs.replace(POST, channel_ids=()), names) == {
        "Where it appears": "Taken out: X and Facebook."
    }


@given(contents, contents)
def test_the_difference_applied_to_the_old_fields_gives_the_new_ones(old: Content, new: Content) -> None:
    names = Names()
    fields = {one.field: one.text for one in field_texts(old, names)}
    for change in changes(old, new, names):
        if change.field not in ("/media", "/hashtags"):
            assert fields.get(change.field, "") == _old(change.parts)
            fields[change.field] = _new(change.parts)
    assert {field: text for field, text in fields.items() if text} == {
        one.field: one.text for one in field_texts(new, names)
    }


def test_a_campaign_tells_of_its_placements() -> None:
    after = msgspec.structs.replace(CAMPAIGN, placements=())
    assert [change.label for change in changes(CAMPAIGN, after, Names())] == ["Used on the e-mail signature"]
