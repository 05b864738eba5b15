"""How a policy speaks of each kind of proposal."""

import pytest

from policies.subject.kind_names import KindNames, kind_names, known_kinds


def test_each_kind_is_known_by_the_name_conditions_compare() -> None:
    assert {"post", "hashtag_campaign"} <= known_kinds().keys()
    for name, words in known_kinds().items():
        assert words.name == name
        assert words.one.startswith(("a ", "an "))
        assert words.many.endswith("s")


def test_a_campaign_needs_more_words_explained_than_a_post() -> None:
    assert "CamelCase" in kind_names("hashtag_campaign").terms
    assert kind_names("post").terms == ("post", "repost")


@pytest.mark.parametrize("name", ["", "sky_writing", "Post", "post "])
def test_a_kind_nobody_described_is_a_proposal(name: str) -> None:
    assert kind_names(name) == KindNames(name=name, one="a proposal", many="proposals")


def test_no_two_kinds_are_called_the_same() -> None:
    assert len({(words.one, words.many) for words in known_kinds().values()}) == len(known_kinds())
