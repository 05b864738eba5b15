"""What an author asks about one condition, and which packs there are: no database is needed to answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies import packs
from policies.conditions.limits import tokens
from policies.versions.authoring import ConditionAsked, ask_condition, list_packs
from tenants.ground.errors import Problem
from tests.policies.versions.people import DRAFTS, ENACTS, READS, caller

AUTHOR = caller("author", DRAFTS)


async def test_a_condition_that_can_be_asked_is_said_in_words() -> None:
    asked = await ask_condition(AUTHOR, '"x" in networks', "rule")
    assert asked == ConditionAsked(valid=True, words="it appears on X")


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
async def test_what_is_wrong_is_marked_where_it_stands(condition: str, word: str, nearest: str | None) -> None:
    asked = await ask_condition(AUTHOR, condition, "rule")
    assert (asked.valid, asked.words, asked.nearest) == (False, None, nearest)
    assert condition[asked.start : asked.end] == word
    assert asked.problem is not None
    assert asked.problem.endswith((".", "?"))


@pytest.mark.parametrize("condition", ["", "   ", "text.length >", "text.length > 3 &&\n"])
async def test_what_stops_too_early_is_marked_at_its_end(condition: str) -> None:
    asked = await ask_condition(AUTHOR, condition, "rule")
    assert asked.problem == "This condition stops before it is complete."
    assert asked.start is not None
    assert asked.start >= len(condition.rstrip())


async def test_only_a_route_may_ask_what_was_found() -> None:
    condition = 'findings.exists(f, f.severity == "block")'
    assert (await ask_condition(AUTHOR, condition, "route")).valid
    assert not (await ask_condition(AUTHOR, condition, "rule")).valid


@given(st.text(alphabet="abx.()[]!&|=<>\"'\\ \n\r\té日👨", max_size=60))
async def test_a_mark_is_a_stretch_of_the_condition_that_begins_no_later_than_it_ends(condition: str) -> None:
    asked = await ask_condition(AUTHOR, condition, "rule")
    if not asked.valid:
        assert asked.start is not None
        assert asked.end is not None
        assert 0 <= asked.start <= asked.end <= len(condition)
        marked = [token for token in tokens(condition) if asked.start < token.end <= asked.end]
        assert "".join(token.text for token in marked).endswith(condition[asked.start : asked.end].strip()[-1:])


@pytest.mark.parametrize("permissions", [(), (READS,), (READS, ENACTS)], ids=str)
async def test_only_who_drafts_policy_asks_about_conditions(permissions: tuple[str, ...]) -> None:
    with pytest.raises(Problem) as refused:
        await ask_condition(caller("reader", *permissions), "true", "rule")  # type: ignore[arg-type]
    assert (refused.value.slug, refused.value.status) == ("forbidden", 403)


def test_the_packs_that_ship_are_shown_to_who_reads_policy() -> None:
    shown = list_packs(caller("reader", READS))
    assert [pack.pack for pack in shown] == list(packs.names())
    assert all(pack.rules and pack.title for pack in shown)
    with pytest.raises(Problem) as refused:
        list_packs(caller("nobody"))
    assert refused.value.slug == "forbidden"
