"""Looking for letters nobody sees wherever a type marks its words, and nowhere else."""

from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.letters.letters import LINE, PROSE, fault, is_visible, marked
from policies.letters.marked_fields import looker

HIDDEN = "Fr\u200bee"
Line = Annotated[str, LINE]
Prose = Annotated[str, PROSE]


class Leaf(msgspec.Struct):
    title: Line = "A title"
    reason: Prose = ""
    text: str = HIDDEN


class Tree(msgspec.Struct, rename="camel"):
    leaf_one: Leaf = msgspec.field(default_factory=Leaf)
    many_leaves: tuple[Leaf, ...] = ()
    some_names: list[Line] = msgspec.field(default_factory=list)
    maybe_name: Line | None = None
    or_else: Leaf | int = 0
    below: "list[Tree]" = msgspec.field(default_factory=list)


class Plain(msgspec.Struct):
    text: str = HIDDEN
    numbers: list[int] = msgspec.field(default_factory=list)


def places(value: Any, kind: Any = Tree, at: str = "") -> list[str]:
    look = looker(kind)
    assert look is not None
    return [pointer for pointer, _ in look(value, at)]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        pytest.param(Tree(), [], id="nothing wrong"),
        pytest.param(Tree(leaf_one=Leaf(title=HIDDEN)), ["/leafOne/title"], id="a field, by the name people send"),
        pytest.param(Tree(many_leaves=(Leaf(), Leaf(HIDDEN))), ["/manyLeaves/1/title"], id="one of several"),
        pytest.param(Tree(some_names=["a", HIDDEN, HIDDEN]), ["/someNames/1", "/someNames/2"], id="words in a list"),
        pytest.param(Tree(maybe_name=HIDDEN), ["/maybeName"], id="words that may be left out"),
        pytest.param(Tree(or_else=Leaf(HIDDEN)), ["/orElse/title"], id="one of two types"),
        pytest.param(Tree(or_else=7), [], id="the other of two types"),
        pytest.param(Tree(leaf_one=Leaf(text=HIDDEN)), [], id="words that are not marked"),
        pytest.param(Tree(leaf_one=Leaf(title="a\nb", reason="a\nb")), ["/leafOne/title"], id="lines are for prose"),
    ],
)
def test_a_fault_is_found_where_words_are_marked(value: Tree, found: list[str]) -> None:
    assert places(value) == found


def test_the_place_begins_where_the_caller_says_and_the_sentence_is_that_of_the_letters() -> None:
    look = looker(Leaf)
    assert look is not None
    assert list(look(Leaf(HIDDEN), "/body")) == [("/body/title", fault(HIDDEN, "line"))]


@pytest.mark.parametrize("kind", [Plain, str, int, list[Plain], Plain | None, dict[str, list[int]]])
def test_a_type_without_marked_words_is_not_looked_at(kind: Any) -> None:
    assert looker(kind) is None


def test_a_mark_is_found_on_a_type_by_itself_and_inside_another() -> None:
    assert places(HIDDEN, Line) == [""]
    assert places([Leaf(HIDDEN)], list[Leaf]) == ["/0/title"]
    assert (marked(LINE.extra), marked(PROSE.extra), marked(None), marked({"stricter": "less"})) == (
        "line",
        "prose",
        None,
        None,
    )


def test_a_value_of_another_type_is_left_to_whoever_reads_inputs() -> None:
    assert places(7, Line) == []
    assert places("no struct", Leaf) == []


@given(st.lists(st.sampled_from(["fine", HIDDEN, "a\u202eb", ""]), max_size=6))
def test_every_fault_is_found_in_its_place_and_no_other(words: list[str]) -> None:
    found = places(Tree(some_names=words))
    assert found == [f"/someNames/{at}" for at, each in enumerate(words) if fault(each, "line")]


@given(st.text(max_size=20))
def test_a_line_is_never_refused_less_than_prose(words: str) -> None:
    if fault(words, "line") is None:
        assert fault(words, "prose") is None
        assert not words or is_visible(words)
