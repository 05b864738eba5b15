"""What a hashtag lacks is told as missing, and what is there is not."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from policies.subject.subject import Evidence, Placement, Subject
from workflows.judging.what_is_missing import what_is_missing

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def campaign(**changes: Any) -> Subject:
    facts: dict[str, Any] = {
        "kind": "hashtag_campaign",
        "fields": {"/tag": "PlantWithUs", "/sample_text": "Come along."},
        "tag_field": "/tag",
        "placements": (Placement(place="email_signature", removal_owner="Ana"),),
        "evidence": (Evidence(kind="prior_use_search", dated=date(2026, 11, 20)),),
        "listener": "Parks desk, every day",
        "schedule": datetime(2026, 11, 28, tzinfo=UTC),
        "ends_on": date(2026, 12, 28),
        "now": NOW,
    }
    return Subject(**facts | changes)


def missing(**changes: Any) -> list[str]:
    return [one.short for one in what_is_missing(campaign(**changes))]


def test_what_is_all_there_lacks_nothing() -> None:
    assert missing() == []


def test_a_signature_that_nobody_thought_through_lacks_nearly_everything() -> None:
    found = list(
        what_is_missing(
            campaign(
                evidence=(),
                ends_on=None,
                placements=(Placement(place="email_signature"),),
                listener="Parks desk, weekdays 9:00 to 17:00",
            )
        )
    )
    assert [one.sentence for one in found] == [
        "No one has searched for earlier uses of the hashtag.",
        "It would stand on the e-mail signature, and no one is named who takes it out.",
        "No last day is set, and it would stand on the e-mail signature.",
        "No one reads the answers at weekends, and it runs then.",
    ]
    assert {one.gravity for one in found} == {"care"}
    assert all(one.more and one.remedy and one.place for one in found)


@pytest.mark.parametrize(
    ("dated", "said"), [(date(2026, 11, 20), []), (date(2026, 9, 1), ["an old search for earlier uses"])]
)
def test_a_search_counts_while_it_is_fresh(dated: date, said: list[str]) -> None:
    assert missing(evidence=(Evidence(kind="prior_use_search", dated=dated),)) == said


WEEKEND, HOURS, UNSAID = "no one reads the answers at weekends", "no one reads at night", "hours of reading not said"


@pytest.mark.parametrize(
    ("listener", "said"),
    [
        ("", ["no one reads the answers"]),
        ("Parks desk, weekdays", [WEEKEND]),
        ("Parks desk, Mon-Fri 9-17", [WEEKEND]),
        ("Monday to Friday, office hours", [WEEKEND]),
        ("Press office, not at weekends", [WEEKEND]),
        ("Weekdays 9-17, and the duty officer at weekends", [HOURS]),
        ("Press office, 24/7", []),
        ("Press office, daily", []),
        ("Parks desk", [UNSAID]),
    ],
)
def test_when_nobody_listens_is_read_from_what_is_said(listener: str, said: list[str]) -> None:
    assert missing(listener=listener) == said


def test_what_runs_on_weekdays_only_needs_nobody_at_the_weekend() -> None:
    days = {"schedule": datetime(2026, 11, 23, tzinfo=UTC), "ends_on": date(2026, 11, 27)}
    assert missing(listener="Parks desk, weekdays", **days) == []
    assert missing(listener="Parks desk, weekdays", **days | {"ends_on": date(2026, 11, 28)}) == [WEEKEND]


def test_what_adopts_no_hashtag_lacks_nothing_of_this() -> None:
    assert missing(tag_field=None, evidence=(), ends_on=None, listener="") == []
    assert missing(fields={"/tag": " "}, evidence=(), ends_on=None, listener="") == []
