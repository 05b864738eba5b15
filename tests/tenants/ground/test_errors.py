"""Refusals: one closed list, words in each, and nothing in them that tells a stranger more."""

import re

import pytest

from tenants.ground.errors import PROBLEMS, Problem, not_found, stale
from tenants.ground.fair_share import busy


def test_a_refusal_that_is_not_in_the_list_cannot_be_made() -> None:
    with pytest.raises(KeyError):
        Problem("something-new", "Words.")


@pytest.mark.parametrize("slug", PROBLEMS)
def test_a_slug_is_a_word_for_programs_and_the_title_is_for_people(slug: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", slug)
    problem = Problem(slug, "What happened.", fix="What to do.")
    assert (problem.status, problem.title) == PROBLEMS[slug]
    assert slug not in problem.title


def test_titles_are_told_apart() -> None:
    titles = [title for _, title in PROBLEMS.values()]
    shared = {title for title in titles if titles.count(title) > 1}
    assert not shared


def test_what_a_refusal_carries_is_its_own() -> None:
    problem = Problem("stale", "Words.", fix="Again.", record="an entry", current='"3"')
    assert (problem.extra, problem.record) == ({"current": '"3"'}, "an entry")
    plain = Problem("stale", "Words.")
    assert (plain.extra, plain.record, plain.fix) == ({}, None, "")


def test_what_never_existed_and_what_is_anothers_are_refused_alike() -> None:
    one, other = not_found(), not_found()
    assert (one.slug, one.status, one.detail, one.fix, one.extra) == (
        other.slug,
        other.status,
        other.detail,
        other.fix,
        other.extra,
    )
    assert one.extra == {}
    assert "not yours" in one.detail


def test_a_change_that_came_too_late_says_that_nothing_was_lost_and_which_version_is_current() -> None:
    problem = stale('"7"')
    assert (problem.status, problem.extra) == (412, {"current": '"7"'})
    assert "not saved over theirs" in problem.detail
    assert problem.fix


def test_a_full_line_says_that_nothing_was_changed_and_when_to_come_back() -> None:
    problem = busy()
    assert problem.status == 429
    assert "Nothing was changed" in problem.detail
    assert problem.extra["retry_after"] > 0
