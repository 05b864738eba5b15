"""What stands out of a content: the words themselves and the rules, each said once, and what is settled raises nothing."""

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from policies.verdict.waivers import digest_of, fingerprints
from tests.policies.build import rule, rulebook
from tests.workflows.judging.build import asked_of, found, granted, judged
from tests.workflows.kinds.contents import CAMPAIGN, POST, contents
from workflows.judging import finding_notes
from workflows.judging.judge import Circumstances
from workflows.judging.stands_out import StandsOut, risk_of
from workflows.kinds.register import Content


def out(text: str, around: Circumstances | None = None, **changes: Any) -> tuple[StandsOut, ...]:
    return judged(around or found(), msgspec.structs.replace(POST, text=text, **changes)).stands_out


def of_kind(kind: str, items: tuple[StandsOut, ...]) -> list[StandsOut]:
    return [one for one in items if one.kind == kind]


def test_a_death_read_into_a_hashtag_comes_first_whatever_its_capitals() -> None:
    for tag, meant in (
        ("#nowthatchersdead", "now Thatcher's dead"),
        ("#NowThatchersDead", "Now Thatcher's Dead"),
    ):
        items = out(f"It costs £5. {tag}")
        assert items[0].sentence == f"{tag} reads as “{meant}” and can also be read as “now that Cher's dead”."
        assert (items[0].gravity, items[0].short) == ("serious", "a second reading with a death")
        assert items[0].remedy
        assert risk_of(items).risk == "high"
        assert risk_of(items).because == ("a second reading with a death", "a price")


def test_a_claim_within_a_wider_one_is_said_once_and_as_gravely() -> None:
    claims = of_kind("claim", out("A ticket costs £12, the lowest price in the county."))
    assert [one.sentence for one in claims] == [
        "“£12” names a price or a payment.",
        "“lowest price in the county” claims a first place that may have to be proven.",
    ]
    assert [one.gravity for one in claims] == ["care", "care"]


def test_thousands_of_claims_are_not_each_held_against_each(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = 0

    def counting(one: StandsOut, other: StandsOut) -> bool:
        nonlocal looked
        looked += 1
        return holds(one, other)

    holds = finding_notes._holds
    monkeypatch.setattr(finding_notes, "_holds", counting)
    claims = of_kind("claim", out("£12 now, the lowest price in the county. " * 300))
    assert len(claims) == 600
    assert looked <= 3 * 300


def test_an_invitation_is_told_without_any_rule_that_asks() -> None:
    (item,) = out("Come along. #AskNorthfield")
    assert item.sentence == "#AskNorthfield asks the public to put questions to “Northfield”."
    assert (item.kind, item.gravity) == ("invitation", "care")
    (item,) = out("Tell us why I love Northfield is what you say")[:1]
    assert item.kind == "invitation"


def test_a_promise_and_a_first_place_are_told_and_raise_nothing() -> None:
    items = out("The friendliest pool staff in the county. Results guaranteed.")
    assert {(one.kind, one.gravity, one.short) for one in items} == {
        ("claim", "note", "a first place"),
        ("claim", "note", "a promise"),
    }
    assert risk_of(items).risk == "low"
    asks = rule(id="claims", check="claims", parameters={}, severity="escalate")
    ruled = out("Results guaranteed.", found(rulebook(asks)))
    assert [(one.kind, one.gravity, one.rule) for one in ruled] == [("claim", "serious", "claims")]


def test_a_weekday_that_disagrees_with_its_date_is_told_without_a_rule_and_once_with_one() -> None:
    words = "See you on Sunday 28 November 2026."
    (item,) = out(words)
    assert (item.kind, item.gravity, item.short) == ("date", "care", "a date to check")
    assert "28 November 2026 is a Saturday" in item.sentence
    assert out("See you on Saturday 28 November 2026.") == ()
    asks = rule(id="days", check="calendar-words", parameters={}, severity="block")
    (ruled,) = out(words, found(rulebook(asks)))
    assert (ruled.kind, ruled.gravity, ruled.rule) == ("date", "serious", "days")


def test_what_a_rule_says_too_is_said_once_and_with_the_graver_word() -> None:
    asks = rule(id="readings", check="hashtag-readings", parameters={}, severity="escalate")
    items = out("Look. #TherapistFinder", found(rulebook(asks)))
    (item,) = of_kind("reading", items)
    assert (item.rule, item.gravity) == ("readings", "serious")
    assert of_kind("finding", items) == []
    (plain,) = of_kind("reading", out("Look. #TherapistFinder"))
    assert (plain.rule, plain.gravity) == (None, "care")


def test_a_hashtag_the_policy_accepts_is_told_and_raises_nothing() -> None:
    accepting = rule(
        id="readings", check="hashtag-readings", parameters={"accepted": {"#therapistfinder": "A registered name."}}
    )
    (item,) = out("Look. #TherapistFinder", found(rulebook(accepting)))
    assert (item.gravity, item.remedy) == ("note", "")
    assert "The policy lets #TherapistFinder stand: A registered name." in item.more


def test_what_was_cleared_is_settled_and_what_lapses_too_soon_is_serious() -> None:
    asks = rule(id="readings", check="hashtag-readings", parameters={}, severity="escalate")
    book = rulebook(asks)
    content = msgspec.structs.replace(POST, text="Look. #TherapistFinder")
    verdict = judged(found(book), content)
    waiver = {
        "rule": "readings",
        "rule_digest": digest_of(asks).hex(),
        "covers": fingerprints(verdict.evaluation.findings, verdict.subject),
    }
    cleared = judged(found(book, granted=(granted(**waiver),)), content).stands_out
    assert [(one.kind, one.open) for one in cleared] == [("reading", False)]
    assert risk_of(cleared).risk == "low"
    soon = granted(**waiver, until=datetime(2026, 11, 24, 12, tzinfo=UTC))
    (item,) = judged(found(book, granted=(soon,)), content).stands_out
    assert (item.kind, item.gravity, item.open) == ("waiver", "serious", True)
    assert "It was let pass until Tue 24 Nov 2026, 12:00, and this would appear later." in item.more


def test_a_signature_campaign_that_lacks_much_does_not_stand_as_if_nothing_stood_out() -> None:
    items = judged(found(), msgspec.structs.replace(CAMPAIGN, ends_on=None)).stands_out
    assert [one.short for one in items] == [
        "no search for earlier uses",
        "no last day",
        "no one reads the answers at weekends",
    ]
    assert risk_of(items).risk == "raised"


def test_a_plain_post_has_nothing_that_stands_out() -> None:
    assert out("Saturday we plant 400 trees with you. Bring gloves. #PlantWithUs") == ()


@settings(max_examples=60)
@given(contents)
def test_the_list_is_the_same_however_often_it_is_asked_for_and_ends_with_what_is_settled(content: Content) -> None:
    first, again = judged(found(), content), judged(found(), content)
    assert first.stands_out == again.stands_out
    assert all(one.sentence and one.short for one in first.stands_out)
    assert asked_of(found(), content).subject == first.subject
