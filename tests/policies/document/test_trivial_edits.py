"""What a policy says about small edits: none is trivial unless it says so, and no old document gets a new name."""

from typing import Any

import msgspec
import pytest

from policies.document.document import PolicyDocument, TrivialEdits
from policies.document.structure import wrong_shapes
from policies.document.validation import meaning
from policies.verdict.rulebook import canonical, parse
from policies.wording.change import material
from policies.wording.deciding import trivial_words
from policies.wording.differences import differences
from policies.wording.explaining import explained
from tests.policies.build import document

SILENT = document()


def allowing(**edits: Any) -> PolicyDocument:
    return msgspec.structs.replace(SILENT, trivial_edits=TrivialEdits(**edits))


def test_a_policy_that_says_nothing_calls_no_edit_trivial() -> None:
    assert SILENT.trivial.nothing
    assert allowing(typo_distance=3).trivial.typo_distance == 3


def test_a_document_from_before_there_was_such_a_thing_keeps_its_name() -> None:
    assert b"trivial" not in canonical(SILENT)
    assert canonical(parse(canonical(SILENT))) == canonical(SILENT)
    said = allowing(typo_distance=3, alt_text=True)
    assert parse(canonical(said)) == said


def test_allowing_more_is_a_change_of_substance_that_asks_for_less_and_is_said() -> None:
    some = allowing(typo_distance=3, schedule_within=1, alt_text=True)
    (change,) = differences(SILENT, some)
    assert (change.kind, change.about, change.stricter) == ("added", "trivial_edits", False)
    assert change.words == (
        "Approvals still hold when misspelled words are put right, three letters at most in all, the time moves by one hour at "
        "most or a picture is described in other words. Before: Every edit ends the approvals given before it."
    )
    assert material([change])
    (back,) = differences(some, SILENT)
    assert (back.kind, back.stricter) == ("removed", True)
    (other,) = differences(allowing(typo_distance=3), allowing(schedule_within=2))
    assert (other.kind, other.stricter) == ("changed", None)
    assert differences(some, some) == ()


def test_who_reads_the_policy_in_words_is_told() -> None:
    some = allowing(alt_text=True)
    assert trivial_words(some.trivial) in list(explained(some))
    assert not any("Approvals still hold" in line for line in explained(SILENT))


@pytest.mark.parametrize(
    ("edits", "place", "words"),
    [
        ({"typo_distance": 21}, "/trivial_edits/typo_distance", "at most 20"),
        ({"typo_distance": -1}, "/trivial_edits/typo_distance", "at least 0"),
        ({"schedule_within": 100}, "/trivial_edits/schedule_within", "at most 72"),
        ({"alt_texts": True}, "/trivial_edits/alt_texts", "Did you mean “alt_text”?"),
        ({"alt_text": "no"}, "/trivial_edits/alt_text", "true or false"),
        ([], "/trivial_edits", ""),
    ],
)
def test_a_mistake_in_it_is_named_with_its_place(edits: object, place: str, words: str) -> None:
    source = {"title": "A policy", "routes": msgspec.to_builtins(SILENT.routes), "trivial_edits": edits}
    (found,) = wrong_shapes(source, PolicyDocument)
    assert found[0] == place
    assert words in found[2] + found[3]


def test_to_call_edits_trivial_and_to_allow_none_is_refused() -> None:
    (found,) = meaning(allowing(), None)
    assert found[0] == "/trivial_edits"
    assert list(meaning(SILENT, None)) == []
