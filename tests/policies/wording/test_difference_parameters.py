"""What changed in the parameters of a check: each in its own words, with whether more is asked now."""

from typing import Any

import pytest

from policies.checks.registry import checks
from policies.wording.difference_parameters import MOST_NAMED, changed_parameters

TERMS = {"terms": ["a"]}
LETTERS = [chr(ord("b") + at) for at in range(MOST_NAMED)]


def said(check: str, was: dict[str, Any], now: dict[str, Any]) -> list[tuple[str, bool | None]]:
    return [(words, more) for _, words, more in changed_parameters(checks()[check], was, now)]


@pytest.mark.parametrize(
    ("check", "was", "now", "words", "more"),
    [
        ("hashtags", {}, {"most": 0}, "no hashtags may be used; before, at most two hashtags may be used", True),
        ("links", {"most": 1}, {}, "any number of links may be used; before, at most one link may be used", False),
        (
            "emoji",
            {"most": 1},
            {"most": 2},
            "at most two emoji may be used; before, at most one emoji may be used",
            False,
        ),
        ("mentions", {}, {"most": 0}, "no accounts may be named; before, any number of accounts may be named", True),
        (
            "sentence-length",
            {},
            {"most_words": 20},
            "a sentence may have 20 words; before, a sentence may have 25 words",
            True,
        ),
        (
            "alt-text",
            {},
            {"shortest": 10},
            "a description must have at least ten characters; before, a description must have at least 12 characters",
            False,
        ),
        (
            "disclosure",
            {},
            {"within": 1},
            "the disclosure, such as #ad, may stand after one character; before, the disclosure, such as #ad, must stand at the start",
            False,
        ),
        (
            "cooling-off",
            {"hours": 1},
            {"hours": 24},
            "it must be proposed 24 hours before it appears; before, it must be proposed one hour before it appears",
            True,
        ),
        (
            "hashtag-readings",
            {},
            {"at_least": "note"},
            "even a harmless second reading is shown; before, a second reading is shown when it is worth a look",
            None,
        ),
    ],
)
def test_a_number_or_a_choice_is_said_with_what_it_was(
    check: str, was: dict[str, Any], now: dict[str, Any], words: str, more: bool | None
) -> None:
    assert said(check, was, now) == [(words, more)]


@pytest.mark.parametrize(
    ("check", "name", "on", "off"),
    [
        ("banned-terms", "in_hashtags", "words inside hashtags count too", "words inside hashtags do not count"),
        ("links", "https", "links must be secure", "links need not be secure"),
        ("links", "shorteners", "shortened links are refused", "shortened links are let through"),
        ("emoji", "no_repeats", "no emoji may stand twice", "an emoji may stand twice"),
        ("unusual-characters", "hidden", "hidden characters are found", "hidden characters are let through"),
        ("lasting-places", "end", "a last day must be given", "no last day need be given"),
        ("quiet-hours", "required", "a time must be given", "a time need not be given"),
        ("hashtag-shapes", "in_text", "whole sentences are looked at too", "only hashtags are looked at"),
        ("lessons", "policy_read", "the author must have read the policy", "the author need not have read the policy"),
    ],
)
def test_a_switch_is_said_by_what_it_does_now_and_turned_on_asks_for_more(
    check: str, name: str, on: str, off: str
) -> None:
    base = TERMS if check == "banned-terms" else {"lessons": ["alt-text"]} if check == "lessons" else {}
    assert said(check, base | {name: False}, base | {name: True}) == [(f"{on} now", True)]
    assert said(check, base | {name: True}, base | {name: False}) == [(f"{off} now", False)]


@pytest.mark.parametrize(
    ("was", "now", "words", "more"),
    [
        (["a"], ["a", *LETTERS], "eight terms were added: b, c, d, e, f, g, h and i", True),
        (["a"], ["a", *LETTERS, "j"], "nine terms were added: b, c, d, e, f, g, h, i and one more", True),
        (["a", "b"], ["b"], "one term was taken out: a", False),
        (["a"], ["a", "guarantee*"], "one term was added: guarantee…", True),
        (["a"], ["a", "日本"], "one term was added: 日本", True),
        (["a", "b"], ["b", "a"], "the terms stand in another order", None),
    ],
)
def test_a_list_says_what_came_and_what_went(was: list[str], now: list[str], words: str, more: bool | None) -> None:
    assert said("banned-terms", {"terms": was}, {"terms": now}) == [(words, more)]


def test_what_came_and_what_went_at_once_are_two_changes() -> None:
    assert said("banned-terms", {"terms": ["a", "b"]}, {"terms": ["b", "c"]}) == [
        ("one term was added: c", True),
        ("one term was taken out: a", False),
    ]


@pytest.mark.parametrize(
    ("check", "was", "now", "words", "more"),
    [
        (
            "quiet-hours",
            {},
            {"days": ["mon", "tue"]},
            "five days for posting were taken out: wed, thu, fri, sat and sun",
            True,
        ),
        ("quiet-hours", {"holidays": ["GB"]}, {}, "one calendar of holidays was taken out: GB", False),
        ("acronyms", {}, {"known": ["UN"]}, "one known abbreviation was added: UN", False),
        ("links", {"allow": ["a.org"]}, {}, "one address that may be linked to was taken out: a.org", False),
        ("links", {}, {"deny": ["a.org"]}, "one address that is never linked to was added: a.org", True),
        ("mentions", {"deny": ["@a"]}, {}, "one account that is never named was taken out: @a", False),
    ],
)
def test_whether_a_longer_list_asks_for_more_depends_on_the_list(
    check: str, was: dict[str, Any], now: dict[str, Any], words: str, more: bool
) -> None:
    assert said(check, was, now) == [(words, more)]


@pytest.mark.parametrize(
    ("was", "now", "words"),
    [
        ({}, {"a": "b"}, ["the better word for “a” is “b”; before, there was none"]),
        ({"a": "b"}, {"a": "c"}, ["the better word for “a” is “c”; before, it was “b”"]),
        ({"a": "b"}, {}, ["the better word for “a” is no longer given; before, it was “b”"]),
        (
            {"a": "b", "c": "d"},
            {"c": "e", "f": "g"},
            [
                "the better word for “c” is “e”; before, it was “d”",
                "the better word for “f” is “g”; before, there was none",
                "the better word for “a” is no longer given; before, it was “b”",
            ],
        ),
    ],
    ids=["came", "changed", "went", "all three"],
)
def test_a_table_is_said_entry_by_entry(was: dict[str, str], now: dict[str, str], words: list[str]) -> None:
    found = said("banned-terms", TERMS | {"instead": was}, TERMS | {"instead": now})
    assert [each for each, _ in found] == words


def test_networks_in_tables_are_called_by_their_names() -> None:
    assert said("length", {"limits": {"x": 9}}, {"limits": {"x": 8, "linkedin": 5}}) == [
        ("the limit for X is 8; before, it was 9", None),
        ("the limit for LinkedIn is 5; before, there was none", None),
    ]
    assert said("network-limits", {}, {"own": {"x": {"links": 2}}}) == [
        ("our own numbers for X is links 2; before, there was none", None)
    ]


def test_a_default_written_out_is_no_change() -> None:
    assert said("banned-terms", TERMS, TERMS | {"instead": {}, "except_in": [], "in_hashtags": True}) == []


def test_what_only_words_the_rule_asks_for_neither_more_nor_less() -> None:
    assert said("banned-terms", TERMS, TERMS | {"because": "is unkind"}) == [
        ("what the author is told is worded anew", None)
    ]
