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
    assert described.keys() == (KEYS | {"facets"} if network == "bluesky" else KEYS)


def test_offsets_cover_the_sign_and_the_text_leaves_it_out() -> None:
    described = describe("🌳 #Plant $TREE", "x")
    assert described["hashtags"] == [{"text": "Plant", "start": 2, "end": 8}]
    assert described["cashtags"] == [{"text": "TREE", "start": 9, "end": 14}]


@pytest.mark.parametrize(
    ("text", "length", "found"),
    [
        ("🌳 @parks says #PlantWithUs https://example.org now", 55, ["#PlantWithUs", "@parks", "https://example.org"]),
        ("👨‍👩‍👧 #family ok", 13, ["#family"]),
        ("日本語 #東京 です", 17, ["#東京"]),
        ("cafe\u0301 #cafe\u0301 x", 12, ["#cafe\u0301"]),
        ("שלום #שלום עולם", 15, ["#שלום"]),
        ("$TSLA and $aapl, #a", 19, ["#a", "$TSLA", "$aapl"]),
        ("see example.com/path?q=1.", 28, ["example.com/path?q=1"]),
        ("＃全角 ok", 9, ["＃全角"]),
        ("#1 #a1 #_x #é", 13, ["#a1", "#_x", "#é"]),
        ("🇩🇪#de 1️⃣ x", 10, ["#de"]),
        ("mail@example.com #ok.", 21, ["#ok"]),
        ("@a/b is a list", 14, []),
    ],
)
def test_what_x_sees_checked_by_hand(text: str, length: int, found: list[str]) -> None:
    described = describe(text, "x")
    spans = [span for kind in ("hashtags", "mentions", "cashtags", "urls") for span in described[kind]]
    assert [text[span["start"] : span["end"]] for span in spans] == found
    assert (described["length"], described["limit"], described["valid"]) == (length, 280, True)


@pytest.mark.parametrize(
    ("text", "length", "facets"),
    [
        ("🌳 #Plant https://a.org", 14, [(5, 11), (12, 25)]),
        ("👨‍👩‍👧 #family", 9, [(19, 26)]),
        ("日本語 #東京", 7, [(10, 17)]),
        ("cafe\u0301 #cafe\u0301", 10, [(7, 14)]),
        ("שלום #שלום @a.example.com", 25, [(9, 18), (19, 33)]),
    ],
)
def test_bluesky_facets_count_bytes_checked_by_hand(text: str, length: int, facets: list[tuple[int, int]]) -> None:
    described = describe(text, "bluesky")
    found = [(facet["index"]["byteStart"], facet["index"]["byteEnd"]) for facet in described["facets"]]
    assert sorted(found) == sorted(facets)
    assert described["length"] == length


@pytest.mark.parametrize(
    "text", ["example.com/x", "https://", "https://a b.com", "javascript:alert(1)", "https://a.b:x/"]
)
def test_what_is_no_web_address_is_none(text: str) -> None:
    assert not is_url(text)


@given(ANYTHING)
def test_judging_a_field_never_fails(text: str) -> None:
    assert is_url(text) in (True, False)
    assert is_username(text) in (True, False)
