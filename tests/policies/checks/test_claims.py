"""Claims: the words somebody may have to answer for, the first kind that fits, and honest figures left alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Media, Subject
from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, run, said

KINDS = ("promises", "superlatives", "comparisons", "health", "returns", "prices", "forward_looking")
CLAIMS = [
    ("promises", "It is risk-free for you", "risk-free", "reads as a promise"),
    ("promises", "Warranty included", "Warranty", "reads as a promise"),
    ("superlatives", "The world's first tram", "world's first", "claims a first place"),
    ("superlatives", "We are number one here", "number one", "claims a first place"),
    ("comparisons", "Unlike others, we answer", "Unlike others", "compares with others"),
    ("health", "A miracle for backs", "miracle", "a claim about health"),
    ("returns", "Double your money today", "Double your money", "what people may gain"),
    ("returns", "A yield of about 4.5 per cent", "yield of about 4.5 per cent", "what people may gain"),
    ("prices", "Now 1,250.50 euros", "1,250.50 euros", "names a price"),
    ("prices", "Only ₹500", "₹500", "names a price"),
    ("prices", "Today 20% off", "20% off", "names a price"),
    ("forward_looking", "We plan to build", "plan to", "speaks of the future"),
]


@pytest.mark.parametrize(
    ("kind", "text", "claim", "words"), CLAIMS, ids=[f"{kind}: {claim}" for kind, _, claim, _ in CLAIMS]
)
def test_each_kind_of_claim_is_called_what_it_is(kind: str, text: str, claim: str, words: str) -> None:
    subject = post(text)
    hit = said("claims", subject, kinds=[kind])
    assert pointed_at(subject, hit) == claim
    assert f"“{claim}”" in hit.message
    assert words in hit.message
    assert hit.remedy.endswith(".")
    assert run("claims", subject, kinds=[other for other in KINDS if other != kind]) == []


HONEST = {
    "a share of people": "71% of residents voted",
    "a share without gain": "Save 20% of the water",
    "a version": "Version 2.0.1 is here",
    "an amount inside a code": "Room EUR5 and item 5EURO5",
    "a name that holds the word": "The Willmott family and Maybury Road",
    "longer words": "The warrior, the curfew and the treatsy",
    "a hashtag's number": "Bus #12",
    "empty": "",
    "another script": "我们是第一",
}


@pytest.mark.parametrize("text", HONEST.values(), ids=HONEST.keys())
def test_honest_words_and_figures_are_left_alone(text: str) -> None:
    assert flagged("claims", text) == []


@pytest.mark.parametrize(
    ("text", "future"),
    [
        ("In May we open", []),
        ("Open in May", []),
        ("May I come?", ["May"]),
        ("Good. May we ask?", ["May"]),
        ("Really! May we?", ["May"]),
        ("It may rain", ["may"]),
        ("  May day", ["May"]),
    ],
)
def test_a_month_is_no_claim_about_the_future(text: str, future: list[str]) -> None:
    assert flagged("claims", text, kinds=["forward_looking"]) == future


@pytest.mark.parametrize(
    "text", ["gu\u0430ranteed", "GUARANTEED", "guar\u200banteed", "\U0001d420\U0001d42e\U0001d41aranteed", "guarantees"]
)
def test_a_disguised_claim_is_the_same_claim(text: str) -> None:
    assert flagged("claims", f"Results {text} here") == [text]


def test_words_of_the_organizations_own_count_as_promises() -> None:
    hit = said("claims", post("Every bus on time"), also=["on time"])
    assert "reads as a promise" in hit.message
    assert run("claims", post("Every bus on time")) == []


def test_a_phrase_that_is_fine_covers_the_claims_inside_it_only() -> None:
    fine = {"except_in": ["the best of luck", "will you"], "kinds": ["superlatives", "forward_looking"]}
    assert flagged("claims", "The best of luck, will you come?", **fine) == []
    assert flagged("claims", "The best of luck to the best", **fine) == ["the best"]


def test_what_two_kinds_would_claim_goes_to_the_first_one_asked_for() -> None:
    subject = post("100% growth, guaranteed")
    assert [pointed_at(subject, hit) for hit in run("claims", subject, kinds=["returns", "promises"])] == [
        "100% growth",
        "guaranteed",
    ]
    assert pointed_at(subject, run("claims", subject, kinds=["promises", "returns"])[0]) == "100%"


def test_a_kind_named_twice_is_looked_for_once() -> None:
    assert flagged("claims", "Entry is £5", kinds=["prices", "prices"]) == ["£5"]


def test_the_words_of_pictures_count_and_a_campaigns_tag_does_not() -> None:
    pictured = post("Hello", media=(Media(pointer="/media/0", alt="A sign that says the best"),))
    assert said("claims", pictured).place.field == "/media/0/alt"
    tagged = Subject(kind="hashtag_campaign", fields={"/tag": "guaranteed"}, tag_field="/tag")
    assert run("claims", tagged) == []


@given(st.lists(st.sampled_from([claim for _, _, claim, _ in CLAIMS]), max_size=8), st.permutations(KINDS))
def test_no_two_claims_overlap_whatever_the_order_of_kinds(claims: list[str], kinds: list[str]) -> None:
    hits = run("claims", post(" and ".join(claims)), kinds=kinds)
    places = sorted((hit.place.start or 0, hit.place.end or 0) for hit in hits)
    assert all(before[1] <= after[0] for before, after in pairwise(places))


@given(st.integers(0, 10**9), st.sampled_from("$£€¥₹"))
def test_any_sum_of_money_is_a_price(value: int, sign: str) -> None:
    for written in (f"{sign}{value}", f"{sign}{value:,}", f"{value}{sign}"):
        assert flagged("claims", f"It is {written} now", kinds=["prices"]) == [written]
