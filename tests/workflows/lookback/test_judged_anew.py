"""Approvals judged in another process are judged as they would be here, each for itself and in their order."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.subject import Subject
from policies.verdict.rulebook import load
from policies.verdict.waivers import Waiver, digest_of, fingerprints
from tenants.subprocesses.pool import Stopped, Work
from tests.policies.build import document, post, rule
from workflows.lookback import lost_approvals
from workflows.lookback.approved import Approved
from workflows.lookback.judged_anew import Judged, answer, answered, asked
from workflows.lookback.lost_approvals import found_in, found_in_one
from workflows.review.lapse import Lapse, LookedAt, NewPolicy, lapse_of

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
VERSION, OWNER = UUID(int=9), UUID(int=10)
BLOCKS = rule(severity="block")
ADVISES = rule(id="another", severity="advise", parameters={"terms": ["gadget"]})
DOCUMENT = document(BLOCKS, ADVISES)
POLICY = NewPolicy(id=VERSION, number=4, digest=load(DOCUMENT).digest, rulebook=load(DOCUMENT), since=None)
LONG = "A widget. " + "word " * 15_000

texts = st.lists(st.sampled_from(["widget", "gadget", "Widgets", "a wid get", "good morning", ""]), max_size=6)


def waiver(subject: Subject, until: datetime) -> Waiver:
    """Passes over everything the rule that blocks finds in `subject`."""
    lapse = lapse_of(POLICY, subject, NOW)
    assert lapse is not None
    covers = fingerprints(lapse.findings, subject)
    return Waiver(
        id=UUID(int=1), rule="a-rule", rule_digest=digest_of(BLOCKS), covers=covers, until=until, words="Let."
    )


def elsewhere(approved: Sequence[Judged], now: datetime = NOW) -> list[LookedAt]:
    return answered(answer(asked(VERSION, 4, DOCUMENT, now, approved)))


@given(st.lists(texts, max_size=5))
def test_there_and_back_each_gets_the_answer_it_would_get_here(written: list[list[str]]) -> None:
    subjects = [post(" ".join(words)) for words in written]
    here = [lapse_of(POLICY, subject, NOW) for subject in subjects]
    assert elsewhere([Judged(subject, ()) for subject in subjects]) == here
    for subject, lapse in zip(subjects, here, strict=True):
        lost = "widget" in subject.fields["/text"].lower().split()
        assert (lapse is not None) >= lost
        if lapse is not None:
            assert {finding.rule for finding in lapse.findings} == {"a-rule"}, "advice takes no approval away"


@given(st.integers(-3, 3))
def test_a_waiver_goes_along_and_holds_to_its_last_moment(hours: int) -> None:
    subject = post("A widget")
    until = NOW + timedelta(hours=hours)
    (lapse,) = elsewhere([Judged(subject, (waiver(subject, until),))])
    assert lapse == lapse_of(POLICY, subject, NOW, (waiver(subject, until),))
    assert (lapse is None) == (until >= NOW)


def test_one_waiver_lets_nobody_elses_words_pass() -> None:
    subject = post("A widget")
    first, second = elsewhere([Judged(subject, (waiver(subject, NOW + timedelta(days=1)),)), Judged(subject, ())])
    assert first is None
    assert second is not None


def test_the_moment_is_the_one_it_was_asked_at_and_not_the_one_of_the_approval() -> None:
    old = post("A widget", now=NOW - timedelta(days=900))
    (lapse,) = elsewhere([Judged(old, ())])
    assert isinstance(lapse, Lapse)
    assert (lapse.at, lapse.version_id, lapse.number) == (NOW, VERSION, 4)


def approved(text: str, *waivers: Waiver) -> Approved:
    return Approved(
        id=UUID(int=2),
        title="A post",
        author_id=UUID(int=3),
        author="Ana",
        writers=(UUID(int=3),),
        revision=1,
        review_id=UUID(int=4),
        revision_digest=b"",
        brief_digest=b"",
        approvers=(),
        subject=post(text),
        waivers=waivers,
    )


@pytest.mark.parametrize("text", ["A widget", "Good morning", "A gadget"])
async def test_short_words_are_judged_here_and_now(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def compute(work: Work, owner: object) -> bytes:
        raise AssertionError("nothing short is worth another process")

    monkeypatch.setattr(lost_approvals, "compute", compute)
    subject = approved(text)
    assert await found_in_one(POLICY, subject, NOW, OWNER) == lapse_of(POLICY, subject.subject, NOW)


async def test_long_words_are_judged_in_another_process_for_their_organization(monkeypatch: pytest.MonkeyPatch) -> None:
    owners = []

    async def compute(work: Work, owner: object) -> bytes:
        owners.append(owner)
        return work.function(work.payload)

    monkeypatch.setattr(lost_approvals, "compute", compute)
    lapse = await found_in_one(POLICY, approved(LONG), NOW, OWNER)
    assert lapse == lapse_of(POLICY, post(LONG), NOW)
    assert owners == [OWNER]


async def test_what_cannot_be_judged_in_time_is_not_approved_any_more_and_says_why(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def compute(work: Work, owner: object) -> bytes:
        raise Stopped("time")

    monkeypatch.setattr(lost_approvals, "compute", compute)
    for text in (LONG, LONG.replace("widget", "morning")):
        lapse = await found_in_one(POLICY, approved(text), NOW, OWNER)
        assert isinstance(lapse, Lapse)
        assert lapse.findings
        assert all(finding.message and finding.remedy for finding in lapse.findings)


@given(st.lists(texts, min_size=1, max_size=5))
async def test_many_get_the_answers_that_each_would_get_alone(written: list[list[str]]) -> None:
    held = [approved(" ".join(words)) for words in written]
    assert list(await found_in(POLICY, held, NOW, OWNER)) == [
        await found_in_one(POLICY, each, NOW, OWNER) for each in held
    ]


async def test_of_nothing_nothing_is_asked() -> None:
    assert await found_in(POLICY, [], NOW, OWNER) == []


def test_an_answer_that_was_cut_off_is_no_answer() -> None:
    whole = answer(asked(VERSION, 4, DOCUMENT, NOW, [Judged(post("A widget"), ())]))
    for cut in (b"", whole[:-1], whole[: len(whole) // 2]):
        with pytest.raises(msgspec.DecodeError):
            answered(cut)
