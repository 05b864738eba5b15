"""What an author is told about one condition: its words, or what is wrong, marked where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.conditions.compile import Scope
from policies.conditions.limits import tokens
from policies.wording.condition_validation import ConditionCheck, answer, answered, question


def about(condition: str, scope: Scope) -> ConditionCheck:
    """Return what is said of a condition, there and back as bytes."""
    return answered(answer(question(condition, scope)))


def test_a_condition_that_can_be_asked_is_said_in_words() -> None:
    asked = about('"x" in networks', "rule")
    assert asked == ConditionCheck(
        valid=True, words="it appears on X", problem=None, start=None, end=None, nearest=None
    )


@pytest.mark.parametrize(
    ("condition", "word", "nearest"),
    [
        ('proposal.knd == "post"', "proposal.knd", "proposal.kind"),
        ('schedule.set &&\n  proposal.knd == "post"', "proposal.knd", "proposal.kind"),
        ('schedule.set &&\r\n\tproposal.knd == "post"', "proposal.knd", "proposal.kind"),
        ('"👨‍👩‍👧" == text.bdy', "text.bdy", "text.body"),
        ('text.body == "שלום" && netwroks == []', "netwroks", "networks"),
        ('hashtags.exists(h, h.rsk == "high")', "rsk", "risk"),
        ("text.length > 'a'", ">", None),
        ("text.length", "text.length", None),
        ("schedule.set and true", "and", None),
    ],
)
def test_what_is_wrong_is_marked_where_it_stands(condition: str, word: str, nearest: str | None) -> None:
    asked = about(condition, "rule")
    assert (asked.valid, asked.words, asked.nearest) == (False, None, nearest)
    assert condition[asked.start : asked.end] == word
    assert asked.problem is not None
    assert asked.problem.endswith((".", "?"))


@pytest.mark.parametrize("condition", ["", "   ", "text.length >", "text.length > 3 &&\n"])
def test_what_stops_too_early_is_marked_at_its_end(condition: str) -> None:
    asked = about(condition, "rule")
    assert asked.problem == "This condition stops before it is complete."
    assert asked.start is not None
    assert asked.start >= len(condition.rstrip())


def test_only_a_route_may_ask_what_was_found() -> None:
    condition = 'findings.exists(f, f.severity == "block")'
    assert about(condition, "route").valid
    assert not about(condition, "rule").valid


@given(st.text(alphabet="abx.()[]!&|=<>\"'\\ \n\r\té日👨", max_size=60))
def test_a_mark_is_a_stretch_of_the_condition_that_begins_no_later_than_it_ends(condition: str) -> None:
    asked = about(condition, "rule")
    if not asked.valid:
        assert asked.start is not None
        assert asked.end is not None
        assert 0 <= asked.start <= asked.end <= len(condition)
        marked = [token for token in tokens(condition) if asked.start < token.end <= asked.end]
        assert "".join(token.text for token in marked).endswith(condition[asked.start : asked.end].strip()[-1:])
