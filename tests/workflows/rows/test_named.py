"""What an entry says of the rows it names: read from its bytes alone, and never guessed where it says too little."""

from typing import Any
from uuid import UUID

import pytest

from tenants.ledger.comparison import Comparison
from tenants.ledger.entry_types import EntryType
from workflows.rows.named_rows import COMPARISONS

ONE, TWO, THREE, ME = (str(UUID(int=n)) for n in (1, 2, 3, 4))
REVISION, POLICY, BRIEF = "a1" * 32, "a2" * 32, "a3" * 32
BY_WORDS = {comparison.words: comparison for comparison in COMPARISONS}


def about(words: str) -> Comparison:
    """Return the comparison whose fault says `words`."""
    (found,) = [comparison for told, comparison in BY_WORDS.items() if words in told]
    return found


def body(kind: EntryType, **changes: Any) -> dict[str, Any]:
    return {
        "type": kind.value,
        "at": "2026-11-28T12:00:00Z",
        "actor": {"member": ME, "roles": ["comms_lead"], "via": "web"},
        "object": {"kind": "proposal", "id": ONE},
    } | changes


DECISION = body(
    EntryType.REVIEW_APPROVED,
    revision=REVISION,
    policy=POLICY,
    brief=BRIEF,
    verdict="approve",
    commits=[{"id": TWO, "c": "00"}, {"id": THREE, "c": "00"}],
    detail={"review": TWO, "decision": THREE, "role": "comms_lead"},
)
WAIVER = body(
    EntryType.WAIVER_GRANTED,
    revision=REVISION,
    policy=POLICY,
    reasons=["no-widgets"],
    commits=[{"id": TWO, "c": "00"}, {"id": THREE, "c": "00"}],
    detail={"waiver": TWO},
)
READ = body(EntryType.RECORD_READ, object={"kind": "record"})


def test_a_decision_is_held_to_everything_it_says() -> None:
    named = about("no decision is kept").named(DECISION)
    assert named is not None
    assert named.keys() == about("no decision is kept").columns.keys()
    assert (named["decision"], named["review"], named["proposal"]) == (UUID(THREE), UUID(TWO), UUID(ONE))
    assert (named["member"], named["role"], named["verdict"]) == (UUID(ME), "comms_lead", "approve")
    assert named["words"] == f"{TWO} {THREE}", "the words kept for it, in their order"


@pytest.mark.parametrize(
    "kind",
    [
        EntryType.REVIEW_APPROVED,
        EntryType.REVIEW_CHANGES_REQUESTED,
        EntryType.REVIEW_REJECTED,
        EntryType.REVIEW_RECUSED,
    ],
)
def test_every_verdict_is_held_to_its_decision(kind: EntryType) -> None:
    assert about("no decision is kept").named({**DECISION, "type": kind.value}) is not None


@pytest.mark.parametrize("kind", [EntryType.SELF_APPROVAL_REFUSED, EntryType.STALE_DECISION_REFUSED])
def test_an_attempt_that_was_refused_names_no_decision(kind: EntryType) -> None:
    assert about("no decision is kept").named(body(kind, detail={"review": TWO})) is None


def test_a_waiver_is_about_its_own_words_and_not_about_a_revision() -> None:
    assert about("no revision of its proposal").named(WAIVER) is None
    named = about("about other words").named(WAIVER)
    assert named == {
        "waiver": UUID(TWO),
        "content": bytes.fromhex(REVISION),
        "policy": bytes.fromhex(POLICY),
        "rule": "no-widgets",
    }


def test_the_reason_of_a_waiver_is_the_first_of_its_words_and_the_title_alone_is_none() -> None:
    reasons = about("another reason")
    assert reasons.named(WAIVER) == {"waiver": UUID(TWO), "move": EntryType.WAIVER_GRANTED, "opening": TWO}
    titled = {**WAIVER, "commits": [{"id": THREE, "c": "00"}]}
    named = reasons.named(titled)
    assert named is not None
    assert named["opening"] == ""
    assert reasons.named({**WAIVER, "type": EntryType.WAIVER_SELF_REFUSED.value}) is None


@pytest.mark.parametrize(
    ("words", "said", "named"),
    [
        ("no revision of its", DECISION, {"proposal": UUID(ONE), "digest": bytes.fromhex(REVISION)}),
        ("the brief of its review", DECISION, {"review": UUID(TWO), "digest": bytes.fromhex(BRIEF)}),
        (
            "the facts kept",
            {**DECISION, "detail": {"review": TWO, "facts": BRIEF}},
            {"review": UUID(TWO), "digest": bytes.fromhex(BRIEF)},
        ),
        ("a decision is kept about", DECISION, {"proposal": UUID(ONE)}),
        (
            "the picture it names",
            body(EntryType.MEDIA_UPLOADED, detail={"digest": BRIEF}),
            {"digest": bytes.fromhex(BRIEF)},
        ),
        (
            "the back-test it names",
            body(EntryType.POLICY_BACKTESTED, policy=POLICY, detail={"backtest": TWO}),
            {"backtest": UUID(TWO), "digest": bytes.fromhex(POLICY)},
        ),
    ],
)
def test_what_an_entry_names_is_read_from_its_bytes(words: str, said: dict[str, Any], named: dict[str, Any]) -> None:
    assert about(words).named(said) == named


@pytest.mark.parametrize("comparison", COMPARISONS, ids=lambda one: one.words[:30])
def test_an_entry_that_names_no_row_is_held_to_none(comparison: Comparison) -> None:
    assert comparison.named(READ) is None


LACKING: dict[str, tuple[str, dict[str, Any]]] = {
    "no review": ("no decision is kept", {**DECISION, "detail": {"decision": THREE, "role": "legal"}}),
    "no detail": ("no decision is kept", {key: value for key, value in DECISION.items() if key != "detail"}),
    "a digest that is none": ("no decision is kept", {**DECISION, "revision": "zz"}),
    "an id that is none": ("no revision of its", {**DECISION, "object": {"kind": "proposal", "id": "x"}}),
    "two rules": ("about other words", {**WAIVER, "reasons": ["a", "b"]}),
    "no rule": ("about other words", {**WAIVER, "reasons": []}),
    "no words": ("another reason", {key: value for key, value in WAIVER.items() if key != "commits"}),
    "a picture without a digest": ("the picture it names", body(EntryType.MEDIA_UPLOADED, detail={})),
    "a back-test without a policy": ("the back-test", body(EntryType.POLICY_BACKTESTED, detail={"backtest": TWO})),
}


@pytest.mark.parametrize("what", LACKING)
def test_an_entry_that_says_too_little_is_refused_as_unreadable_and_never_guessed(what: str) -> None:
    words, said = LACKING[what]
    with pytest.raises((KeyError, TypeError, ValueError)):
        about(words).named(said)


def test_each_fault_has_words_of_its_own_that_follow_the_number_of_the_entry() -> None:
    assert len(BY_WORDS) == len(COMPARISONS)
    assert all(words[0].islower() and not words.endswith(".") for words in BY_WORDS)
    assert all(":tenant" in comparison.wrong for comparison in COMPARISONS), "no other organization's row explains it"
