"""Nobody approves their own."""

import inspect
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from workflows.review.duties import Interests, objection

members = st.integers(min_value=1, max_value=6).map(lambda n: UUID(int=n))
ANA, BO, CY = (UUID(int=n) for n in (1, 2, 3))


@given(members, members, members, st.frozensets(members))
def test_the_author_the_last_editor_and_whoever_decided_are_refused_and_nobody_else(
    member: UUID, author: UUID, editor: UUID, decided: frozenset[UUID]
) -> None:
    refused = objection(member, Interests(author, editor), decided=decided)
    assert (refused is not None) == (member in {author, editor} | decided)


def test_the_refusal_says_why_and_what_to_do() -> None:
    refused = objection(ANA, Interests(author_id=ANA, last_editor_id=BO))
    assert refused is not None
    assert (refused.slug, refused.status) == ("own-proposal", 403)
    assert "wrote" in refused.detail
    assert refused.fix
    editor = objection(BO, Interests(author_id=ANA, last_editor_id=BO))
    assert editor is not None
    assert "last to change" in editor.detail


def test_a_token_never_decides_not_even_for_someone_with_no_interest() -> None:
    refused = objection(CY, Interests(ANA, BO), via="token")
    assert refused is not None
    assert refused.slug == "forbidden"


def test_roles_are_not_looked_at_so_an_administrator_gets_no_exception() -> None:
    assert set(inspect.signature(objection).parameters) == {"member_id", "interests", "decided", "via"}


def test_who_wrote_it_outranks_who_last_changed_it_in_the_words() -> None:
    assert Interests(ANA, ANA).excluded() == {ANA: "wrote it"}
    assert Interests(ANA, BO).excluded() == {ANA: "wrote it", BO: "last changed the words"}
