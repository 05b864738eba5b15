"""What changed, word by word."""

import itertools
import random
import time
from collections.abc import Iterable

import msgspec
import regex
from hypothesis import given
from hypothesis import strategies as st

from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, POST, contents
from workflows.kinds.content import MediaItem
from workflows.kinds.content_diff import DiffPart, changes, parts
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


def test_a_reordered_picture_is_no_change_of_words() -> None:
    one, two = MediaItem(digest="1" * 64, alt="An oak."), MediaItem(digest="2" * 64, alt="A spade.")
    before, after = (msgspec.structs.replace(POST, media=media) for media in ((one, two), (two, one)))
    assert changes(before, after, Names()) == ()


def test_a_campaign_tells_of_its_placements() -> None:
    after = msgspec.structs.replace(CAMPAIGN, placements=())
    assert [change.label for change in changes(CAMPAIGN, after, Names())] == ["Used on the e-mail signature"]
