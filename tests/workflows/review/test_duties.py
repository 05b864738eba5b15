"""Nobody approves their own."""

import inspect
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.review.duties import Interests, objection, writers_after

members = st.integers(min_value=1, max_value=6).map(lambda n: UUID(int=n))
ANA, BO, CY, DI, EVA, FAY = (UUID(int=n) for n in range(1, 7))


@given(members, members, st.lists(members, max_size=4).map(tuple), st.frozensets(members))
def test_the_author_everybody_who_wrote_and_whoever_decided_are_refused_and_nobody_else(
    member: UUID, author: UUID, writers: tuple[UUID, ...], decided: frozenset[UUID]
) -> None:
    refused = objection(member, Interests(author, writers), decided=decided)
    assert (refused is not None) == (member in {author, *writers} | decided)
    assert ((refused is not None) and refused.slug == "own-proposal") == (
        member in Interests(author, writers).excluded()
    )


def test_the_refusal_says_why_and_what_to_do() -> None:
    refused = objection(ANA, Interests(ANA, (BO, CY)))
    assert refused is not None
    assert (refused.slug, refused.status) == ("own-proposal", 403)
    assert "wrote" in refused.detail
    assert refused.fix
    editor = objection(BO, Interests(ANA, (BO, CY)))
    assert editor is not None
    assert "You changed these words" in editor.detail


def test_a_token_never_decides_not_even_for_someone_with_no_interest() -> None:
    refused = objection(CY, Interests(ANA, (BO,)), via="token")
    assert refused is not None
    assert refused.slug == "forbidden"


def test_roles_are_not_looked_at_so_an_administrator_gets_no_exception() -> None:
    assert set(inspect.signature(objection).parameters) == {
        "member_id",
        "interests",
        "decided",
        "via",
        "alone",
        "covers_for",
        "in_place_of",
    }


OWN, DECIDED, MACHINE = "own-proposal", "already-decided", "forbidden"
TABLE: list[tuple[str, UUID, dict[str, Any], str | None]] = [
    ("the author", ANA, {}, OWN),
    ("the author, however many approvals it needs besides", ANA, {"alone": False}, OWN),
    ("a co-editor who wrote before the last", BO, {}, OWN),
    ("the last editor", CY, {}, OWN),
    ("whoever suggested words that were taken, beside others", DI, {}, None),
    ("whoever suggested words that were taken, alone", DI, {"alone": True}, OWN),
    ("somebody with no part in it", EVA, {}, None),
    ("somebody with no part in it, alone", EVA, {"alone": True}, None),
    ("whoever covers for the author", EVA, {"covers_for": [ANA]}, OWN),
    ("whoever covers for a co-editor", EVA, {"covers_for": [BO]}, OWN),
    ("whoever covers for the last editor", EVA, {"covers_for": [CY, FAY]}, OWN),
    ("whoever covers for somebody with no part in it", EVA, {"covers_for": [FAY], "in_place_of": FAY}, None),
    ("the author, in the place of somebody away", ANA, {"covers_for": [FAY], "in_place_of": FAY}, OWN),
    ("a co-editor, in the place of somebody away", BO, {"covers_for": [FAY], "in_place_of": FAY}, OWN),
    ("whoever has decided in another stage", EVA, {"decided": [EVA]}, DECIDED),
    ("whoever has decided, now in the place of another", EVA, {"decided": [EVA], "in_place_of": FAY}, DECIDED),
    ("whoever covers for somebody who has decided", EVA, {"decided": [FAY], "in_place_of": FAY}, DECIDED),
    ("an automated caller with the author's rights", ANA, {"via": "token"}, MACHINE),
    ("an automated caller with nobody's rights", EVA, {"via": "token"}, MACHINE),
    ("the worker", EVA, {"via": "worker"}, MACHINE),
    ("the operator", EVA, {"via": "operator"}, MACHINE),
]
"""Who would decide what Ana started, Bo and then Cy changed, and into which Ana took words that Di suggested. What roles they hold,
one or several, and whether they administer is not looked at; a role that was lost is looked at with the seat
(`admissibility.admit`); a person is one member of an organization, which the database holds (`tenant.member`)."""


@pytest.mark.parametrize(("who", "member", "how", "slug"), TABLE, ids=[row[0] for row in TABLE])
def test_who_may_decide(who: str, member: UUID, how: dict[str, Any], slug: str | None) -> None:
    refused = objection(member, Interests(ANA, (BO, CY), (DI,)), **how)
    assert (refused.slug if refused else None) == slug, who
    if refused is not None:
        assert refused.detail.endswith(".")
        assert refused.fix.endswith(".")


@given(
    members, st.lists(members, max_size=3), st.lists(members, max_size=3), st.dictionaries(members, members, max_size=4)
)
def test_who_is_refused_holds_no_seat_and_who_holds_one_is_not_refused(
    author: UUID, writers: list[UUID], suggesters: list[UUID], covers: dict[UUID, UUID]
) -> None:
    covers = {away: deputy for away, deputy in covers.items() if away != deputy}
    own = Interests(author, tuple(writers), tuple(suggesters))
    out = own.excluded(covers)
    for member in (UUID(int=n) for n in range(1, 7)):
        for_whom = [away for away, deputy in covers.items() if deputy == member]
        refused = objection(member, own, covers_for=for_whom)
        is_covered_by_the_author = covers.get(member) in {author, *writers}
        assert (member in out) == (refused is not None or is_covered_by_the_author)
        alone = objection(member, own, covers_for=for_whom, alone=True)
        assert (alone is not None) == (refused is not None or member in own.never_alone())


def test_who_wrote_it_outranks_who_changed_it_in_the_words() -> None:
    assert Interests(ANA, (ANA,)).excluded() == {ANA: "wrote it"}
    assert Interests(ANA, (ANA, BO)).excluded() == {ANA: "wrote it", BO: "changed the words"}


@given(st.lists(members, min_size=1, max_size=8))
def test_whoever_changed_a_word_stays_a_writer_whatever_others_do_after(changes: list[UUID]) -> None:
    writers: tuple[UUID, ...] = ()
    for who in changes:
        writers = writers_after(writers, who)
        assert writers[-1] == who
    assert set(writers) == set(changes)
    assert len(writers) == len(set(writers))


def test_only_the_very_words_of_the_last_revision_are_those_of_its_writers_again() -> None:
    assert writers_after((ANA, BO), CY, submitted_by=(ANA,)) == (ANA,)
    assert writers_after((ANA, BO), CY) == (ANA, BO, CY)
