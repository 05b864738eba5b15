"""Whether a verdict counts: who, from which seat, about which words, in time and in words of their own."""

from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from tests.tenants.access.build import caller
from tests.workflows.review.build import ANA, BO, BRIEF, CY, DI, NOON, POLICY, REVISION, review, seat, stage
from workflows.review.admissibility import DecisionInput, admit, quotes_of, require_said, require_waivers
from workflows.review.duties import Interests
from workflows.review.view import ReviewNow, SeatCover

ENTRY = Entry(type=EntryType.REVIEW_APPROVED, object_kind="proposal")
LEAD = caller("comms_lead", member_id=BO)
HELD = review(seat(BO), seat(CY))


def given_for(verdict: Any = "approve", **changes: Any) -> DecisionInput:
    said = DecisionInput(
        verdict=verdict,
        revision_digest=REVISION.hex(),
        policy_digest=POLICY.hex(),
        brief_digest=BRIEF.hex(),
        reason="" if verdict == "approve" else "Say when.",
    )
    return msgspec.structs.replace(said, **changes)


def refused(
    who: Caller = LEAD,
    given: DecisionInput | None = None,
    interests: Interests = Interests(ANA),  # noqa: B008  frozen
    held: ReviewNow = HELD,
) -> Problem:
    with pytest.raises(Problem) as problem:
        admit(who, given or given_for(), interests, held, ENTRY)
    assert problem.value.detail
    assert problem.value.fix
    return problem.value


@pytest.mark.parametrize("verdict", ["approve", "request_changes", "reject", "recuse"])
def test_whoever_holds_an_open_seat_and_saw_what_is_there_decides_from_it(verdict: str) -> None:
    assert admit(LEAD, given_for(verdict), Interests(ANA), HELD, ENTRY) == HELD.seats[0]


@pytest.mark.parametrize("interests", [Interests(BO), Interests(ANA, (CY, BO))], ids=["author", "writer"])
@pytest.mark.parametrize("roles", [("comms_lead",), ("comms_lead", "administrator", "ceo_office")])
def test_ones_own_is_refused_whatever_one_is_and_the_attempt_is_kept(
    interests: Interests, roles: tuple[str, ...]
) -> None:
    problem = refused(caller(*roles, member_id=BO), interests=interests)
    assert (problem.slug, problem.status) == ("own-proposal", 403)
    assert isinstance(problem.record, Entry)
    assert problem.record.type == EntryType.SELF_APPROVAL_REFUSED
    assert problem.record.object_kind == ENTRY.object_kind


def test_one_person_decides_once_in_a_review_also_from_a_second_seat() -> None:
    stages = (stage(0, "done"), stage(1))
    held = review(seat(BO, "approved"), seat(BO, "open", 1), stages=stages)
    problem = refused(held=held)
    assert problem.slug == "already-decided"
    assert isinstance(problem.record, Entry)
    assert problem.record.type == EntryType.SECOND_REFUSED
    again = refused(held=review(seat(BO, "approved"), seat(CY)))
    assert (again.slug, again.record) == ("already-decided", None), "saying yes twice from one seat is a slip"


LENT = review(
    seat(CY, cover=SeatCover(id=UUID(int=800), deputy=Who(id=BO, name="Bo"), until=NOON), role="ceo_office"),
    seat(DI),
)


def test_whoever_covers_decides_from_the_others_seat_in_a_role_that_is_not_theirs() -> None:
    assert admit(LEAD, given_for(), Interests(ANA), LENT, ENTRY, covers_for=(CY,)) == LENT.seats[0]


@pytest.mark.parametrize(
    ("held", "interests", "verdict", "slug"),
    [
        (LENT, Interests(CY), "approve", "own-proposal"),
        (LENT, Interests(ANA, (CY,)), "approve", "own-proposal"),
        (LENT, Interests(BO), "approve", "own-proposal"),
        (LENT, Interests(ANA), "recuse", "not-your-seat"),
        (review(msgspec.structs.replace(LENT.seats[0], able=False)), Interests(ANA), "approve", "forbidden"),
        (review(LENT.seats[0], seat(BO, "approved")), Interests(ANA), "approve", "already-decided"),
        (review(LENT.seats[0], seat(CY, "approved", 1)), Interests(ANA), "approve", "already-decided"),
        (
            review(LENT.seats[0], seat(DI, "approved", decided_by=Who(id=BO, name="Bo"))),
            Interests(ANA),
            "approve",
            "already-decided",
        ),
        (review(seat(CY, "approved", decided_at=NOON), seat(DI)), Interests(ANA), "approve", "already-decided"),
    ],
    ids=["covers for the author", "for a writer", "wrote it", "steps aside", "role lost", "decided themselves",
         "the other decided elsewhere", "decided for somebody else", "the other was first"],
)  # fmt: skip
def test_in_anothers_place_no_duty_is_lost(held: ReviewNow, interests: Interests, verdict: str, slug: str) -> None:
    with pytest.raises(Problem) as problem:
        admit(LEAD, given_for(verdict), interests, held, ENTRY, covers_for=(CY,))
    assert problem.value.slug == slug


def test_a_seat_in_a_role_one_has_lost_decides_nothing() -> None:
    problem = refused(caller("ceo_office", member_id=BO))
    assert (problem.slug, problem.extra["role"]) == ("forbidden", "comms_lead")
    assert "reroute" in problem.fix


def test_whoever_may_not_decide_does_not_though_a_seat_is_theirs() -> None:
    held = review(seat(BO, role="staff"))
    problem = refused(caller("staff", member_id=BO), held=held)
    assert problem.extra["permission"] == Permission.PROPOSAL_DECIDE


def test_late_is_late_for_every_verdict() -> None:
    late = msgspec.structs.replace(HELD, overdue=True)
    for verdict in ("approve", "request_changes", "reject", "recuse"):
        problem = refused(given=given_for(verdict), held=late)
        assert (problem.slug, problem.status) == ("review-expired", 409)
        assert problem.extra["expired_at"] == HELD.expires_at
        assert "silence is not consent" in problem.detail


moved = st.sets(st.sampled_from(("revision", "policy", "brief")), min_size=1)


@given(moved, st.sampled_from(("approve", "request_changes", "reject", "recuse")))
def test_whatever_moved_is_named_and_the_decision_is_not_counted(names: set[str], verdict: str) -> None:
    changes = {f"{name}_digest": "ab" * 32 for name in names}
    problem = refused(given=given_for(verdict, **changes))
    assert (problem.slug, problem.status) == ("stale-decision", 412)
    assert set(problem.extra["moved"]) == names
    words = {"revision": "the words", "policy": "the policy", "brief": "the brief"}
    assert [words[name] in problem.detail for name in words] == [name in names for name in words]
    assert isinstance(problem.record, Entry)
    assert problem.record.type == EntryType.STALE_DECISION_REFUSED
    assert set(problem.record.reasons) == names


@pytest.mark.parametrize("seen", ["", REVISION.hex().upper(), REVISION.hex()[:-1], REVISION.hex() + "\n", "0" * 64])
def test_a_digest_counts_only_to_the_letter(seen: str) -> None:
    assert refused(given=given_for(revision_digest=seen)).slug == "stale-decision"


@pytest.mark.parametrize("verdict", ["request_changes", "reject", "recuse"])
@pytest.mark.parametrize("reason", ["", " ", "\n\t", "\u2003"])
def test_anything_but_an_approval_needs_words(verdict: str, reason: str) -> None:
    assert refused(given=given_for(verdict, reason=reason)).slug == "reason-required"


@pytest.mark.parametrize(
    ("state", "slug", "said"),
    [
        ("waiting", "not-your-seat", "asked later"),
        ("released", "not-your-seat", "others have decided"),
        ("recused", "not-your-seat", "let somebody else decide"),
        ("changes_requested", "already-decided", "decision stands"),
        ("rejected", "already-decided", "decision stands"),
    ],
)
def test_a_seat_that_is_not_open_says_why(state: str, slug: str, said: str) -> None:
    problem = refused(held=review(seat(BO, state), seat(CY)))
    assert problem.slug == slug
    assert said in problem.detail


def test_whoever_was_not_asked_is_told_who_was() -> None:
    problem = refused(caller("comms_lead", member_id=DI))
    assert problem.slug == "not-your-seat"
    assert "did not ask you" in problem.detail


def test_ones_own_is_told_before_anything_else_that_stands_in_the_way() -> None:
    """The record must show every attempt, also one that would have failed for another reason."""
    late = msgspec.structs.replace(HELD, overdue=True, seats=())
    assert refused(interests=Interests(BO), held=late, given=given_for(revision_digest="")).slug == "own-proposal"


def test_an_approval_that_rests_on_a_waiver_taken_back_is_refused_and_the_attempt_is_kept() -> None:
    require_waivers(HELD, ENTRY)
    with pytest.raises(Problem) as problem:
        require_waivers(msgspec.structs.replace(HELD, lost_waivers=("No widgets", "No prices")), ENTRY)
    assert (problem.value.slug, problem.value.status) == ("waiver-lost", 412)
    assert "“No widgets” and “No prices”" in problem.value.detail
    assert isinstance(problem.value.record, Entry)
    assert problem.value.record.reasons == ("waiver",)


TEXTS = ("Saturday we plant 400 trees. 👩‍👩‍👧‍👦", "שלום עולם", "One\r\ntwo", "cafe\u0301")
some = st.sampled_from(TEXTS).flatmap(
    lambda text: st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).map(
        lambda cut: text[cut[0] : cut[0] + cut[1]]
    )
)


@given(st.lists(some, max_size=4))
def test_words_that_are_there_may_be_quoted(quotes: list[str]) -> None:
    require_said(quotes, TEXTS)


@pytest.mark.parametrize("quote", ["", "saturday", "trees. שלום", "One\ntwo", "caf\u00e9", "400  trees"])
def test_words_that_are_not_there_are_refused_by_their_place(quote: str) -> None:
    with pytest.raises(Problem) as problem:
        require_said(["Saturday", quote, "plant"], TEXTS)
    assert [error["pointer"] for error in problem.value.extra["errors"]] == ["/quotes/1"]


@given(st.lists(st.text(max_size=20), max_size=4))
def test_quotes_read_back_as_they_were_sealed(quotes: list[str]) -> None:
    assert quotes_of(msgspec.json.encode(quotes).decode()) == tuple(quotes)
