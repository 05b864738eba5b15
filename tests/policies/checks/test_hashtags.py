"""Hashtags: count, place and capitals, with a fix that keeps the tag the same tag."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Subject
from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, repaired, run, said, whole

WORDS = st.lists(st.from_regex(r"[a-z]{2,8}", fullmatch=True), min_size=2, max_size=4)


def campaign(tag: str, words: str) -> Subject:
    return Subject(kind="hashtag_campaign", fields={"/tag": tag}, tag_field="/tag", intended_words=words)


@given(WORDS)
def test_the_fix_changes_nothing_but_capitals_and_satisfies_the_check(words: list[str]) -> None:
    tag = "".join(words)
    (hit,) = run("hashtags", campaign(f"#{tag}", " ".join(words)))
    assert hit.fix is not None
    assert hit.fix.replacement.lower() == f"#{tag}"
    assert run("hashtags", campaign(hit.fix.replacement, " ".join(words))) == []


def test_a_fix_is_offered_only_where_the_words_are_the_tag() -> None:
    (hit,) = run("hashtags", campaign("#nfopenday", "Northfield open day"))
    assert hit.fix is None


def test_the_full_width_mark_is_kept() -> None:
    (hit,) = run("hashtags", campaign("\uff03openday", "open day"))
    assert hit.fix is not None
    assert hit.fix.replacement == "\uff03OpenDay"


def test_initials_in_capitals_are_not_words_run_together() -> None:
    assert run("hashtags", campaign("#NHSUK", "NHS UK")) == []
    assert len(run("hashtags", campaign("#OPENDAY", "open day"))) == 1


def test_each_text_is_counted_by_itself() -> None:
    fields = {"/text": "#One #Two", "/variants/0/text": "#One #Two #Three"}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"})
    (hit,) = run("hashtags", subject, most=2, camel_case=False)
    assert hit.place.field == "/variants/0/text"


def test_a_hashtag_several_networks_see_is_reported_once() -> None:
    assert len(run("hashtags", post("#a #b #c", "x", "linkedin", "bluesky"), most=2, camel_case=False)) == 1


def test_tags_and_links_may_stand_together_at_the_end() -> None:
    subject = post("Sunday at nine. #OpenDay https://example.org #Northfield \U0001f389")
    assert run("hashtags", subject, position="end") == []


def test_only_the_tag_inside_the_sentence_is_reported() -> None:
    subject = post("Our #OpenDay is on Sunday #Northfield")
    assert [pointed_at(subject, hit) for hit in run("hashtags", subject, position="end")] == ["#OpenDay"]


@pytest.mark.parametrize(
    ("most", "pointed"),
    [(3, []), (2, ["#Three"]), (1, ["#Two and #Three"]), (0, ["#One with #Two and #Three"]), (None, [])],
)
def test_those_above_the_number_are_pointed_at_from_the_first_to_the_last(most: int | None, pointed: list[str]) -> None:
    assert flagged("hashtags", "See #One with #Two and #Three", most=most) == pointed


def test_the_number_is_said_beside_the_most_there_may_be() -> None:
    assert (
        said("hashtags", post("#One #Two"), most=1).message
        == "This text has two hashtags, and the policy allows at most one hashtag."
    )
    assert (
        said("hashtags", post("#One"), most=0).message
        == "This text has one hashtag, and the policy allows no hashtags."
    )


AT_THE_END = {
    "alone": "#OpenDay",
    "after a full stop": "Come. #OpenDay",
    "before marks": "Come #OpenDay!!! …",
    "before an emoji": "Come #OpenDay \U0001f389",
    "on the next line": "Come\r\n\r\n#OpenDay\n#Northfield",
    "before a link": "Come #OpenDay https://example.org/a-b",
    "in brackets": "Come (#OpenDay)",
}
AMONG_WORDS = {
    "before a word": "#OpenDay today",
    "before a number": "Come #OpenDay 2026",
    "before another script": "Come #OpenDay היום",
    "before words and a tag": "Come #OpenDay now #Northfield",
    "before a word after a link": "Come #OpenDay https://example.org today",
}


@pytest.mark.parametrize("text", AT_THE_END.values(), ids=AT_THE_END.keys())
def test_a_tag_at_the_end_interrupts_nobody(text: str) -> None:
    assert flagged("hashtags", text, position="end") == []


@pytest.mark.parametrize("text", AMONG_WORDS.values(), ids=AMONG_WORDS.keys())
def test_a_tag_among_the_words_does(text: str) -> None:
    assert flagged("hashtags", text, position="end") == ["#OpenDay"]
    assert flagged("hashtags", text) == []


@pytest.mark.parametrize(
    ("tag", "together"),
    [
        ("#openday", True),
        ("#Openday", True),
        ("#OpenDay", False),
        ("#open_day", False),
        ("#spring", False),
        ("#NHS", False),
        ("#BIGDAY", False),
        ("#BIGDAYS", True),
        ("#Open2026", False),
        ("#日本語", False),
        ("#день", False),
    ],
)
def test_which_words_run_together(tag: str, together: bool) -> None:
    assert bool(flagged("hashtags", f"See {tag}")) is together
    assert flagged("hashtags", f"See {tag}", camel_case=False) == []


def test_what_a_tag_seems_to_mean_is_said_and_that_it_stays_the_same_tag() -> None:
    hit = said("hashtags", post("See #openday"))
    assert "“#openday” run together. It seems to mean “open day”" in whole(hit)
    assert "Write “#OpenDay”" in hit.remedy
    assert "It stays the same hashtag; only the capitals change." in f"{hit.more} {hit.remedy}"
    assert "It seems to mean “now Thatcher's dead”" in whole(said("hashtags", post("A #nowthatchersdead")))
    guessed = said("hashtags", campaign("#nfopenday", "Northfield open day"))
    assert guessed.remedy == "Start each word of the hashtag with a capital letter."


@given(st.lists(st.sampled_from(["#One", "#Two", "word", "https://example.org", "."]), max_size=8))
def test_moving_every_tag_to_the_end_settles_the_place_of_all(parts: list[str]) -> None:
    subject = post(" ".join(parts))
    for _ in parts:
        hits = run("hashtags", subject, most=None, position="end")
        if not hits:
            break
        assert hits[0].fix is not None
        subject = repaired(subject, hits[0].fix)
    assert run("hashtags", subject, most=None, position="end") == []
    assert set(subject.fields["/text"].split()) >= {part for part in parts if part.startswith("#")}
