"""The JSON of one text on one network."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.describe import describe
from policies.text.networks import NETWORKS
from policies.text.validity import is_url, is_username
from tests.policies.text.anything import ANYTHING

KEYS = {"hashtags", "mentions", "urls", "cashtags", "length", "limit", "valid"}


@given(ANYTHING, st.sampled_from(NETWORKS))
def test_every_text_has_a_description_that_is_json(text: str, network: str) -> None:
    described = describe(text, network)
    assert json.loads(json.dumps(described)) == described
    assert KEYS <= described.keys() <= KEYS | {"facets", "lists"}


def test_offsets_cover_the_sign_and_the_text_leaves_it_out() -> None:
    described = describe("🌳 #Plant $TREE", "x")
    assert described["hashtags"] == [{"text": "Plant", "start": 2, "end": 8}]
    assert described["cashtags"] == [{"text": "TREE", "start": 9, "end": 14}]


def test_only_bluesky_has_facets_and_only_a_list_has_lists() -> None:
    assert "facets" in describe("", "bluesky")
    assert "facets" not in describe("", "x")
    assert describe("@a/b", "x")["lists"] == [{"text": "a/b", "start": 0, "end": 4}]


@pytest.mark.parametrize(
    "text", ["example.com/x", "https://", "https://a b.com", "javascript:alert(1)", "https://a.b:x/"]
)
def test_what_is_no_web_address_is_none(text: str) -> None:
    assert not is_url(text)


@given(ANYTHING)
def test_judging_a_field_never_fails(text: str) -> None:
    assert is_url(text) in (True, False)
    assert is_username(text) in (True, False)
