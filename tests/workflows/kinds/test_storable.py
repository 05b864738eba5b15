"""What no content may be: each refusal names its field, and whatever is accepted can be stored and told the time of."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given

from tenants.ground.errors import Problem
from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, POST, contents, with_answers
from workflows.kinds.content import EvidenceItem
from workflows.kinds.post.content import Post, Variant
from workflows.kinds.register import Content, content_from, kind_of
from workflows.kinds.storable import require_wellformed
from workflows.kinds.stored import canonical, digest, parse

AHEAD = timezone(timedelta(hours=14))


def refused(content: Content, kind: str | None = None) -> list[str]:
    """Return the pointers that are refused; none when it is accepted."""
    problem: Problem | None = None
    try:
        require_wellformed(content, kind=kind)
    except Problem as refusal:
        problem = refusal
    if problem is None:
        return []
    assert (problem.slug, problem.status) == ("invalid-content", 422)
    assert problem.fix
    assert all(error["message"].endswith(".") for error in problem.extra["errors"])
    return [error["pointer"] for error in problem.extra["errors"]]


FIRST, LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("when", "accepted"),
    [
        (FIRST, True),
        (FIRST - SECOND, False),
        (LAST, True),
        (LAST + SECOND, False),
        (FIRST.replace(tzinfo=None), True),
        ((FIRST - SECOND).replace(tzinfo=None), False),
        (datetime(2000, 1, 1, 13, tzinfo=AHEAD), False),
        (datetime(2000, 1, 1, 14, tzinfo=AHEAD), True),
        (datetime(1, 1, 1, tzinfo=AHEAD), False),
        (datetime(9999, 12, 31, 23, tzinfo=timezone(-timedelta(hours=12))), False),
    ],
)
def test_a_time_lies_between_two_years_wherever_it_is_told(when: datetime, accepted: bool) -> None:
    assert refused(with_answers(POST, when=when)) == ([] if accepted else ["/content/answers/when"])


@pytest.mark.parametrize("field", ["starts_on", "ends_on"])
@pytest.mark.parametrize(
    ("day", "accepted"),
    [
        (date(2000, 1, 1), True),
        (date(1999, 12, 31), False),
        (date(2199, 12, 31), True),
        (date(2200, 1, 1), False),
        (date(1, 1, 1), False),
    ],
)
def test_a_day_of_a_campaign_lies_between_two_years(field: str, day: date, accepted: bool) -> None:
    changed = msgspec.structs.replace(CAMPAIGN, **{field: day})
    assert refused(changed) == ([] if accepted else [f"/content/{field}"])


@pytest.mark.parametrize(("day", "accepted"), [(date(1900, 1, 1), True), (date(1899, 12, 31), False)])
def test_evidence_may_be_older_than_any_plan(day: date, accepted: bool) -> None:
    backed = msgspec.structs.replace(POST, evidence=(EvidenceItem(kind="licence", dated=day),))
    assert refused(backed) == ([] if accepted else ["/content/evidence/0/dated"])


def test_a_channel_or_a_network_named_twice_can_be_read_in_two_ways() -> None:
    assert refused(msgspec.structs.replace(POST, channel_ids=(CHANNEL, UUID(int=1), CHANNEL))) == [
        "/content/channel_ids"
    ]
    twice = (
        Variant(network="x", text="One."),
        Variant(network="linkedin", text="Two."),
        Variant(network="x", text="3."),
    )
    assert refused(msgspec.structs.replace(POST, variants=twice)) == ["/content/variants"]
    assert refused(msgspec.structs.replace(POST, variants=twice[:2])) == []


def test_a_proposal_stays_what_it_was_started_as() -> None:
    assert refused(POST, "hashtag_campaign") == ["/content/kind"]
    assert refused(CAMPAIGN, "post") == ["/content/kind"]
    assert refused(POST, "post") == []


def test_every_fault_is_told_at_once() -> None:
    many = msgspec.structs.replace(
        with_answers(POST, when=datetime(1999, 1, 1, tzinfo=UTC)),
        channel_ids=(CHANNEL, CHANNEL),
        variants=(Variant(network="x", text="a"), Variant(network="x", text="b")),
    )
    assert refused(many, "hashtag_campaign") == [
        "/content/kind",
        "/content/answers/when",
        "/content/channel_ids",
        "/content/variants",
    ]


@given(contents)
def test_what_is_accepted_keeps_its_name_when_it_is_stored_and_read(content: Content) -> None:
    if refused(content):
        return
    stored = canonical(content)
    assert canonical(parse(stored)) == stored
    assert kind_of(parse(stored)) is kind_of(content)
    assert len(digest(stored)) == 32


@given(contents)
def test_another_word_is_another_name_and_another_zone_is_not(content: Content) -> None:
    other = msgspec.structs.replace(content, title=content.title + "!")
    assert digest(canonical(other)) != digest(canonical(content))
    when = content.answers.when
    if when is not None:
        elsewhere = with_answers(content, when=when.astimezone(timezone(timedelta(hours=5, minutes=45))))
        assert canonical(elsewhere) == canonical(content)


REJECTED: dict[str, dict[str, Any]] = {
    "no title": {"title": ""},
    "a long title": {"title": "a" * 161},
    "a long text": {"text": "a" * 70_001},
    "a network nobody knows": {"variants": [{"network": "myspace", "text": "a"}]},
    "ten variants": {"variants": [{"network": "x", "text": "a"}] * 10},
    "a digest of other letters": {"media": [{"digest": "A" * 64}]},
    "a short digest": {"media": [{"digest": "a" * 63}]},
    "a digest with a line break": {"media": [{"digest": "a" * 64 + "\n"}]},
    "a sponsorship nobody knows": {"sponsorship": "maybe"},
    "evidence of no kind": {"evidence": [{"kind": ""}]},
    "evidence of a kind in capitals": {"evidence": [{"kind": "Licence"}]},
    "too many channels": {"channel_ids": [str(UUID(int=n)) for n in range(41)]},
    "a field nobody knows": {"texts": "a"},
    "an answer nobody asked for": {"answers": {"whence": "a"}},
}


@pytest.mark.parametrize("what", REJECTED)
def test_what_no_page_would_send_is_not_a_content(what: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        content_from({"kind": "post", "title": "A title", **REJECTED[what]})


ACCEPTED: dict[str, dict[str, Any]] = {
    "the longest title": {"title": "a" * 160},
    "the longest text": {"text": "a" * 70_000},
    "a text in another direction": {"text": "שלום \u200f עולם", "title": "مرحبا بالعالم"},
    "a family": {"text": "👩‍👩‍👧‍👦", "title": "👩‍👩‍👧‍👦"},
    "lines of another system": {"text": "one\r\ntwo"},
    "an accent of its own": {"text": "e\u0301", "title": "e\u0301"},
    "nine variants": {"variants": [{"network": "x", "text": "a"}] * 9},
    "evidence of the organization's own kind": {"evidence": [{"kind": "their_own_2"}]},
}


@pytest.mark.parametrize("what", ACCEPTED)
def test_what_people_write_is_kept_to_the_letter(what: str) -> None:
    given_one = {"kind": "post", "title": "A title", **ACCEPTED[what]}
    read = content_from(given_one)
    assert isinstance(read, Post)
    again = parse(canonical(read))
    assert isinstance(again, Post)
    assert (again.title, again.text) == (given_one["title"], given_one.get("text", ""))


def test_evidence_counts_once_somebody_else_could_find_it() -> None:
    whole = EvidenceItem(kind="licence", title="Getty 1234", dated=date(2026, 11, 2), where="Room 12")
    assert whole.complete
    for gap in ({"title": " \t"}, {"where": "\u2003"}, {"dated": None}):
        assert not msgspec.structs.replace(whole, **gap).complete
