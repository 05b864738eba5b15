"""Each entry about a proposal as a sentence: who, what, about which revision, and what was said."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Event
from tenants.record.sealed_text import erased_words
from workflows.desk.timeline import TimelineEvent, tell

ANA = UUID(int=1)
NAMES = {ANA: "Ana"}
AT = datetime(2026, 11, 28, 9, tzinfo=UTC)


def event(kind: EntryType, detail: dict[str, Any] | None = None, **changes: Any) -> Event:
    body = changes.pop("body", {}) | ({"detail": detail} if detail is not None else {})
    facts: dict[str, Any] = {
        "seq": 7,
        "at": AT,
        "type": kind,
        "object_kind": "proposal",
        "object_id": UUID(int=9),
        "actor": ANA,
        "roles": ("comms_lead", "staff"),
        "verdict": None,
        "leaf": b"",
        "entry": b"",
        "body": body,
        "words": {},
        "erased": False,
    }
    return Event(**facts | changes)


def told(kind: EntryType, detail: dict[str, Any] | None = None, **changes: Any) -> TimelineEvent:
    return tell(event(kind, detail, **changes), NAMES)


SENTENCES: list[tuple[EntryType, dict[str, Any], dict[str, Any], str]] = [
    (EntryType.PROPOSAL_CREATED, {"kind": "hashtag_campaign"}, {}, "Ana started a hashtag campaign."),
    (
        EntryType.PROPOSAL_SUBMITTED,
        {"number": 2, "policy_number": 3, "seats": [[0, "m", "legal"]]},
        {"body": {"reasons": ["a", "b"]}},
        "Ana submitted version 2 of it. 2 rules of the policy ask for a look. 1 person will be asked.",
    ),
    (
        EntryType.PROPOSAL_SUBMITTED,
        {"number": 1, "to_judge": 3, "seats": [[0, "m", "legal"]]},
        {"body": {"reasons": ["a"]}},
        "Ana submitted it, with 3 things to judge. 1 person will be asked.",
    ),
    (
        EntryType.PROPOSAL_SUBMITTED,
        {"number": 1, "to_judge": 0, "seats": [[0, "m", "legal"]]},
        {},
        "Ana submitted it, and nothing stood out. 1 person will be asked.",
    ),
    (
        EntryType.PROPOSAL_SUBMITTED,
        {"number": 1, "policy_number": 3, "seats": {"count": 1400, "sha256": "ab"}},
        {},
        "Ana submitted it. 1400 people will be asked.",
    ),
    (
        EntryType.REVIEW_APPROVED,
        {"number": 1, "approved": 1, "needed": 3},
        {},
        "Ana approved it. 2 more approvals are needed beside it.",
    ),
    (
        EntryType.REVIEW_APPROVED,
        {"number": 1, "approved": 3, "needed": 3, "review_state": "approved"},
        {},
        "Ana approved it. Everyone needed has approved it.",
    ),
    (EntryType.REVIEW_CHANGES_REQUESTED, {"number": 4}, {}, "Ana asked for a change to version 4 of it."),
    (EntryType.REVIEW_REJECTED, {"number": 4}, {}, "Ana rejected version 4 of it."),
    (EntryType.REVIEW_RECUSED, {}, {}, "Ana let somebody else decide."),
    (
        EntryType.REVIEW_REROUTED,
        {"seats": [1, 2], "released": [1]},
        {},
        "Ana sent it to others: 2 people asked, 1 released.",
    ),
    (
        EntryType.STALE_DECISION_REFUSED,
        {},
        {"body": {"reasons": ["revision", "brief"]}},
        "Ana was refused a decision because the words and the brief had changed since they looked.",
    ),
    (
        EntryType.STALE_DECISION_REFUSED,
        {},
        {"body": {"reasons": ["waiver"]}},
        "Ana was refused a decision because an exception it rests on had changed since they looked.",
    ),
    (
        EntryType.REVIEW_EXPIRED,
        {"number": 1},
        {"actor": None, "roles": ()},
        "The system closed it, because the time to decide had passed.",
    ),
    (
        EntryType.REVIEW_LAPSED,
        {"number": 1, "policy_number": 5},
        {"actor": None, "roles": ()},
        "The system withdrew the approval of it: version 5 of the policy does not allow these words.",
    ),
    (EntryType.WAIVER_ASKED, {}, {"words": {"rule": "No widgets"}}, "Ana asked for an exception from “No widgets”."),
    (
        EntryType.WAIVER_GRANTED,
        {},
        {"body": {"reasons": ["no-widgets"]}},
        "Ana granted an exception from “no-widgets”.",
    ),
    (EntryType.WAIVER_REFUSED, {}, {}, "Ana refused an exception from “a rule”."),
    (EntryType.WAIVER_WITHDRAWN, {"held": True}, {}, "Ana took back the exception from “a rule”."),
    (EntryType.WAIVER_WITHDRAWN, {}, {}, "Ana took back their request for an exception from “a rule”."),
]


@pytest.mark.parametrize(("kind", "detail", "changes", "sentence"), SENTENCES)
def test_an_entry_is_told_in_a_sentence(
    kind: EntryType, detail: dict[str, Any], changes: dict[str, Any], sentence: str
) -> None:
    assert told(kind, detail, **changes).sentence == sentence


def test_somebody_who_is_no_member_any_more_is_told_without_a_name() -> None:
    gone = told(EntryType.REVIEW_RECUSED, {}, actor=UUID(int=5))
    assert gone.sentence == "A former member let somebody else decide."
    assert gone.who is not None
    assert gone.who.id == UUID(int=5)


def test_what_the_system_did_is_nobodys_and_in_no_capacity() -> None:
    done = told(EntryType.REVIEW_EXPIRED, {"number": 1}, actor=None, roles=())
    assert (done.who, done.capacity) == (None, ())


def test_the_capacity_is_the_role_they_sat_in_and_otherwise_what_they_held() -> None:
    assert told(EntryType.REVIEW_APPROVED, {"number": 1, "role": "ceo_office"}).capacity == ("ceo_office",)
    assert told(EntryType.PROPOSAL_WITHDRAWN).capacity == ("comms_lead", "staff")


def test_what_was_said_is_told_and_what_was_erased_is_told_to_be() -> None:
    said = told(EntryType.REVIEW_REJECTED, {"number": 1}, words={"reason": "Too long.", "quotes": '["400 trees"]'})
    assert (said.reason, said.quotes, said.revision) == ("Too long.", ("400 trees",), 1)
    assert told(EntryType.REVIEW_REJECTED, {"number": 1}, erased=True).reason == erased_words(None)
    day = date(2026, 11, 28)
    erased = told(EntryType.REVIEW_REJECTED, {"number": 1}, erased=True, erased_on=day)
    assert erased.reason == erased_words(day) == "(These words were erased on 28 November 2026.)"
    silent = told(EntryType.REVIEW_REJECTED, {"number": 1})
    assert (silent.reason, silent.quotes) == (None, ())


def test_an_entry_that_says_too_little_is_told_all_the_same() -> None:
    for kind in (EntryType.PROPOSAL_SUBMITTED, EntryType.REVIEW_APPROVED, EntryType.REVIEW_REROUTED):
        assert told(kind).sentence.startswith("Ana ")
        assert told(kind).revision is None
