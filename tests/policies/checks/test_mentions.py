"""Accounts named in a text: only those on the list, never those refused, never too many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, run, said

SPELLINGS = ("Northfield", "@northfield", "  @NORTHFIELD ", "\uff20northfield", "northfield")


@pytest.mark.parametrize("listed", SPELLINGS)
def test_a_listed_account_is_the_same_in_any_spelling(listed: str) -> None:
    assert flagged("mentions", "With @Northfield", allow=[listed]) == []
    assert flagged("mentions", "With @NORTHFIELD", deny=[listed]) == ["@NORTHFIELD"]


def test_a_longer_name_is_another_account() -> None:
    assert flagged("mentions", "With @northfields", deny=["northfield"]) == []
    assert flagged("mentions", "With @northfields", allow=["northfield"]) == ["@northfields"]


def test_without_lists_anybody_may_be_named() -> None:
    assert flagged("mentions", "With @anybody and @everybody") == []


def test_a_refused_account_is_refused_even_where_it_is_also_allowed() -> None:
    hit = said("mentions", post("With @rival"), allow=["rival"], deny=["rival"])
    assert hit.message == "This organization does not name the account “@rival”."
    assert "without the @ sign" in hit.remedy


@pytest.mark.parametrize(
    ("allow", "offered"),
    [
        (["a1"], "or name “@a1”."),
        (["a1", "@B2"], "or name “@a1” or “@b2”."),
        (["a1", "b2", "c3", "d4", "e5"], "or name “@a1”, “@b2”, “@c3” or “@d4”."),
    ],
)
def test_the_accounts_that_may_be_named_are_offered_four_at_most(allow: list[str], offered: str) -> None:
    assert said("mentions", post("With @rival"), allow=allow).remedy.endswith(offered)


@pytest.mark.parametrize(
    ("most", "pointed"), [(3, []), (2, ["@c3"]), (1, ["@b2 and @c3"]), (0, ["@a1 with @b2 and @c3"]), (None, [])]
)
def test_those_above_the_number_are_pointed_at(most: int | None, pointed: list[str]) -> None:
    assert flagged("mentions", "Hi @a1 with @b2 and @c3 too", most=most) == pointed


def test_the_number_is_said_beside_the_most_there_may_be() -> None:
    assert (
        "names two accounts; each of them is alerted, and the policy allows one."
        in said("mentions", post("@a1 @b2"), most=1).message
    )
    assert (
        "names one account; each of them is alerted, and the policy allows none."
        in said("mentions", post("@a1"), most=0).message
    )


@pytest.mark.parametrize(
    "text", ["Write to jo@example.org", "See https://example.org/@rival", "An @ alone", "5 @ 10", ""]
)
def test_an_at_sign_is_not_always_an_account(text: str) -> None:
    assert flagged("mentions", text, allow=["northfield"], most=0) == []


def test_every_network_has_its_own_idea_of_a_name() -> None:
    assert flagged("mentions", "Hi @alice.bsky.social", "bluesky", deny=["alice.bsky.social"]) == ["@alice.bsky.social"]
    assert flagged("mentions", "Hi @jo@example.social", "mastodon", deny=["@jo@example.social"]) == [
        "@jo@example.social"
    ]


def test_each_text_is_counted_by_itself() -> None:
    fields = {"/text": "Hi @a1", "/variants/0/text": "Hi @a1 @b2"}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"})
    hit = said("mentions", subject, most=1)
    assert (hit.place.field, pointed_at(subject, hit)) == ("/variants/0/text", "@b2")


@given(
    st.lists(st.sampled_from(["a1", "b2", "c3", "d4"]), max_size=8),
    st.sets(st.sampled_from(["a1", "b2", "c3"]), min_size=1),
)
def test_a_name_stands_on_the_list_or_is_pointed_at(names: list[str], allowed: set[str]) -> None:
    text = "Hi " + " and ".join(f"@{name}" for name in names)
    assert flagged("mentions", text, allow=sorted(allowed)) == [f"@{name}" for name in names if name not in allowed]
    assert len(run("mentions", post(text), deny=sorted(allowed))) == sum(name in allowed for name in names)
