"""The limits: every value dated and sourced, every override checked."""

import pytest

from policies.text.networks import NETWORKS, NetworkLimits, UnknownNetwork, limits, override


@pytest.mark.parametrize("network", NETWORKS)
def test_every_value_says_where_and_when_it_was_read(network: str) -> None:
    known = limits(network)
    names = {fact.name for fact in known.facts}
    numbers = {name for name in NetworkLimits.__struct_fields__ if type(getattr(known, name)) is int}
    assert numbers == names
    for fact in known.facts:
        assert fact.source
        assert fact.as_of.startswith("20")
        assert getattr(known, fact.name) == fact.value


def test_what_nobody_confirmed_says_so() -> None:
    instagram = limits("instagram").fact("hashtags")
    assert instagram is not None
    assert not instagram.confirmed


def test_an_override_replaces_the_value_and_its_source() -> None:
    own = override(limits("instagram"), {"hashtags": 3}, source="our account manager", as_of="2026-10")
    fact = own.fact("hashtags")
    assert own.hashtags == 3
    assert fact is not None
    assert (fact.value, fact.source, fact.confirmed) == (3, "our account manager", True)
    assert limits("instagram").hashtags == 5


@pytest.mark.parametrize("values", [{"title": 3}, {"characters": 0}, {"colour": 1}])
def test_an_override_of_nothing_or_to_nothing_is_refused(values: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="limit"):
        override(limits("x"), values, source="us", as_of="2026-11")


def test_an_unknown_network_is_named() -> None:
    with pytest.raises(UnknownNetwork, match="myspace"):
        limits("myspace")
