"""Nobody approves their own."""

import inspect
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from workflows.review.duties import Interests, objection, writers_after

members = st.integers(min_value=1, max_value=6).map(lambda n: UUID(int=n))
ANA, BO, CY = (UUID(int=n) for n in (1, 2, 3))


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
    assert set(inspect.signature(objection).parameters) == {"member_id", "interests", "decided", "via"}


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
