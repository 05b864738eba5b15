"""Hashtags: count, place and capitals, with a fix that keeps the tag the same tag."""

from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Subject
from tests.policies.build import post
from tests.policies.checks.run import pointed_at, run

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
