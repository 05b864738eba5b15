"""What a waiver covers: these offences, under this rule, until that day, and nothing else."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from policies.document.document import Rule, Window
from policies.subject.findings import MOST_FINDINGS, Place
from policies.subject.subject import Media, Subject
from policies.verdict.evaluate import evaluate
from policies.verdict.rulebook import load
from policies.verdict.waivers import Waiver, digest_of, fingerprints, holding, words_at, words_left
from tests.policies.build import document, post, rule

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = timedelta(days=1)
STRICT = rule(severity="block", waivable_by=("comms_lead",))
plain = st.text(max_size=60).filter(lambda t: "widget" not in t.casefold())


def now(text: str, **changes: object) -> Subject:
    return post(text, **({"now": NOW} | changes))


def waiver_for(text: str, of: Rule = STRICT, **changes: object) -> Waiver:
    """A waiver granted for what `of` found in `text`, for a week."""
    return waiver_on(now(text), of, **changes)


def waiver_on(subject: Subject, of: Rule = STRICT, **changes: object) -> Waiver:
    found = evaluate(load(document(of)), subject).findings
    assert found
    given = {
        "id": UUID(int=1),
        "rule": of.id,
        "rule_digest": digest_of(of),
        "covers": fingerprints(found, subject),
        "until": NOW + 7 * DAY,
        "words": "Waived by Maren Lindqvist.",
    }
    return Waiver(**(given | changes))  # type: ignore[arg-type]


def outcome(subject: Subject, *waivers: Waiver, of: Rule = STRICT) -> str:
    return evaluate(load(document(of)), subject, waivers).outcomes[0].outcome


def test_a_waived_rule_shows_its_finding_says_who_waived_it_and_does_not_block() -> None:
    other = rule(id="other", severity="block")
    book = load(document(STRICT, other))
    evaluation = evaluate(book, now("A widget"), [waiver_for("A widget")])
    assert [each.outcome for each in evaluation.outcomes] == ["waived", "unsatisfied"]
    assert (evaluation.outcomes[0].detail, evaluation.outcomes[0].waiver) == (
        "Waived by Maren Lindqvist.",
        UUID(int=1),
    )
    assert len(evaluation.findings) == 2
    assert evaluation.blocked
    both = [waiver_for("A widget"), waiver_for("A widget", other)]
    assert not evaluate(book, now("A widget"), both).blocked


def test_a_waiver_is_no_way_around_a_rule_that_cannot_be_checked() -> None:
    broken = rule(severity="block", applies_if="10 / (text.length - 5) > 1", waivable_by=("comms_lead",))
    subject = now("Hello")
    evaluation = evaluate(load(document(broken)), subject, [waiver_on(subject, broken)])
    assert evaluation.outcomes[0].outcome == "error"
    assert evaluation.blocked


def test_a_satisfied_rule_is_not_called_waived() -> None:
    assert outcome(now("Hello"), waiver_for("A widget")) == "satisfied"


@given(before=plain, after=plain)
def test_an_edit_elsewhere_keeps_it_wherever_the_words_move_to(before: str, after: str) -> None:
    moved = f"{before} widget {after}"
    assume(outcome(now(moved)) == "unsatisfied")
    assert outcome(now(moved), waiver_for("A widget here")) == "waived"


@given(st.integers(1, MOST_FINDINGS - 1), st.integers(1, MOST_FINDINGS - 1))
def test_the_same_offence_more_often_than_it_was_shown_is_a_new_one(shown: int, written: int) -> None:
    waiver = waiver_for("widget " * shown)
    assert outcome(now("widget " * written), waiver) == ("waived" if written <= shown else "unsatisfied")


@pytest.mark.parametrize(
    "subject",
    [
        now("A widget and its widgets", fields={"/text": "A widget", "/variants/0/text": "A widget"}),
        now("A WIDGET"),
        now("Nothing", media=(Media(pointer="/media/0", alt="A widget"),)),
    ],
    ids=["in another field too", "in other letters", "on a picture instead"],
)
def test_another_offence_under_the_same_rule_is_not_covered(subject: Subject) -> None:
    assert outcome(subject, waiver_for("A widget")) == "unsatisfied"


@given(
    st.sampled_from(
        [
            {"title": "Another title"},
            {"why": "Another reason."},
            {"parameters": {"terms": ["widget", "gadget"]}},
            {"severity": "escalate"},
            {"waivable_by": ("legal",)},
            {"applies_if": "text.length > 0"},
        ]
    )
)
def test_a_rule_that_reads_otherwise_needs_a_new_waiver(changes: dict[str, object]) -> None:
    changed = msgspec.structs.replace(STRICT, **changes)
    assert digest_of(changed) != digest_of(STRICT)
    assert outcome(now("A widget"), waiver_for("A widget"), of=changed) == "unsatisfied"
    assert (
        outcome(now("A widget"), waiver_for("A widget"), of=msgspec.structs.replace(changed, id="a-rule")) != "waived"
    )


def test_a_waiver_of_another_rule_does_not_count() -> None:
    assert outcome(now("A widget"), waiver_for("A widget", rule(id="other", severity="block"))) == "unsatisfied"


@given(st.integers(-9, 9), st.none() | st.integers(-9, 9))
def test_it_never_outlives_its_day_not_even_for_what_is_published_later(judged: int, planned: int | None) -> None:
    subject = now("A widget", now=NOW + judged * DAY, schedule=None if planned is None else NOW + planned * DAY)
    holds = judged <= 7 and (planned is None or planned <= 7)
    assert outcome(subject, waiver_for("A widget")) == ("waived" if holds else "unsatisfied")


def test_a_subject_that_does_not_know_the_moment_is_not_waived() -> None:
    assert outcome(post("A widget"), waiver_for("A widget")) == "unsatisfied"


def test_of_several_the_last_to_end_is_named() -> None:
    longer = waiver_for("A widget", until=NOW + 9 * DAY, id=UUID(int=2))
    found = evaluate(load(document(STRICT)), now("A widget")).findings
    assert holding([waiver_for("A widget"), longer], STRICT, found, now("A widget")) == longer


def test_what_is_cut_off_is_not_covered_because_nobody_saw_it() -> None:
    shown = "widget " * (MOST_FINDINGS + 5)
    assert outcome(now(shown), waiver_for(shown)) == "unsatisfied"


def test_a_period_that_makes_the_rule_graver_is_not_covered() -> None:
    mild = rule(severity="advise", waivable_by=("comms_lead",))
    window = Window(
        id="mourning", title="Mourning", why="W.", starts="2026-11-20", ends="2026-11-30", raises={"a-rule": "block"}
    )
    strict = load(msgspec.structs.replace(document(mild), windows=(window,)))
    assert outcome(now("A widget"), waiver_for("A widget", mild), of=mild) == "waived"
    assert evaluate(strict, now("A widget"), [waiver_for("A widget", mild)]).blocked


def test_words_for_a_picture_are_waived_for_that_picture() -> None:
    silent = rule("alt-text", severity="block", waivable_by=("comms_lead",))
    pictures = [Media(pointer="/media/0", file_name="image.jpg", digest=digest * 64) for digest in "ab"]
    one, other = (now("Good morning", media=(picture,)) for picture in pictures)
    waiver = waiver_on(one, silent)
    assert outcome(one, waiver, of=silent) == "waived"
    assert outcome(msgspec.structs.replace(one, fields={"/text": "Good evening"}), waiver, of=silent) == "waived"
    assert outcome(other, waiver, of=silent) == "unsatisfied"


def test_what_points_at_no_words_is_about_all_that_would_be_public() -> None:
    subject = now("Good morning", media=(Media(pointer="/media/0", alt="A tree"),))
    assert words_at(subject, Place(field="/text", start=0, end=4)) == ("Good",)
    assert words_at(subject, Place(field="")) == ("/media/0/alt", "A tree", "/text", "Good morning")
    assert words_at(subject, Place(field="/answers/when")) == words_at(subject, Place(field="/evidence"))
    planned = msgspec.structs.replace(subject, schedule=NOW)
    assert words_at(planned, Place(field="/answers/when")) == ("2026-11-23T09:00:00+00:00",)


def test_half_a_character_has_a_fingerprint_too() -> None:
    broken = now("A widget \ud800")
    found = evaluate(load(document(STRICT)), broken).findings
    whole = [msgspec.structs.replace(finding, place=Place(field="/text")) for finding in found]
    assert len(fingerprints(whole, broken)) == len(found) == 1


@pytest.mark.parametrize(
    ("then", "now", "left"),
    [
        ("A widget here.", "Another widget there.", True),
        ("A widget here.", "A gadget here.", False),
        ("A widget here.", "A widgetry here.", False),
        ("A widget here.", "Widgets and a widget!", True),
        ("A widget here.", "", False),
        ("widget", "subwidget", False),
    ],
)
def test_words_are_left_while_they_stand_there_as_words_of_their_own(then: str, now: str, left: bool) -> None:
    start = then.index("widget")
    (finding, *_) = evaluate(load(document(STRICT)), post("widget")).findings
    pointed = msgspec.structs.replace(finding, place=Place(field="/text", start=start, end=start + 6))
    assert words_left([pointed], post(then), post(now)) == left


def test_a_picture_is_left_wherever_it_stands_and_what_points_nowhere_is_gone_with_any_change() -> None:
    (finding, *_) = evaluate(load(document(STRICT)), post("widget")).findings
    one, other = Media(pointer="/media/0", file_name="a.png"), Media(pointer="/media/0", file_name="b.png")
    moved = msgspec.structs.replace(one, pointer="/media/1")
    pointed = msgspec.structs.replace(finding, place=Place(field="/media/0/alt"))
    assert words_left([pointed], post(media=(one,)), post(media=(other, moved)))
    assert not words_left([pointed], post(media=(one,)), post(media=(other,)))
    nowhere = msgspec.structs.replace(finding, place=Place(field="/answers/why"))
    assert words_left([nowhere], post("Hello"), post("Hello"))
    assert not words_left([nowhere], post("Hello"), post("Hello."))
