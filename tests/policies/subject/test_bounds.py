"""A proposal that holds too much is not half checked: it is refused with the number counted and the most there may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.bounds import MOST_HASHTAGS, MOST_OF_A_KIND, excess
from policies.subject.facts import Subject
from policies.verdict.evaluate import UNCHECKED, choose_route, evaluate, on_trial
from tests.policies.build import post, route, rule, rulebook


def tags(count: int) -> str:
    return " ".join(f"#tag{number}" for number in range(count))


def test_up_to_a_hundred_different_hashtags_are_read() -> None:
    assert excess(post(tags(MOST_HASHTAGS))) is None
    assert excess(post("#same " * MOST_OF_A_KIND)) is None


def test_one_more_is_refused_with_how_many_there_are_and_that_none_was_looked_at() -> None:
    over = excess(post(tags(8_000)))
    assert over is not None
    assert over.sentence == (
        "These words hold 8,000 different hashtags; at most 100 can be checked with care, so none of them was looked at "
        "and no rule was checked."
    )
    assert over.remedy.startswith("Keep at most 100.")
    assert over.field == "/text"


def test_hashtags_are_counted_over_all_texts_of_a_proposal() -> None:
    halves = {"/text": tags(60), "/variants/0/text": tags(120).partition("#tag60")[2]}
    assert excess(
        post(fields=halves, texts={"linkedin": "/variants/0/text"}, channels=post("", "x", "linkedin").channels)
    )


@pytest.mark.parametrize(
    ("unit", "noun"), [("#same ", "hashtag"), ("@abc ", "mention"), ("https://a.co ", "link"), ("a.co ", "link")]
)
def test_each_kind_has_a_bound_of_its_own_however_alike_they_are(unit: str, noun: str) -> None:
    over = excess(post(unit * (MOST_OF_A_KIND + 1)))
    assert over is not None
    assert (over.noun, over.counted, over.most) == (noun, MOST_OF_A_KIND + 1, MOST_OF_A_KIND)


@given(st.text(alphabet="#＃@＠.:。a1 é\n", max_size=400), st.sampled_from(["x", "bluesky", "mastodon", "instagram"]))
def test_counting_signs_first_overlooks_nothing(piece: str, network: str) -> None:
    subject = post(piece * 40, network)
    counted = max(len(subject.hashtags), len(subject.mentions), len(subject.links))
    different = len({tag.tag.casefold() for tag in subject.hashtags})
    assert (excess(subject) is not None) == (different > MOST_HASHTAGS or counted > MOST_OF_A_KIND)


def test_over_the_bound_every_rule_says_it_could_not_check_and_the_longest_route_is_taken() -> None:
    book = rulebook(
        rule(), rule(id="watched", mode="evaluate"), routes=(route("quick", "true"), route("careful", stages=3))
    )
    subject = post(tags(101))
    evaluation = evaluate(book, subject)
    assert evaluation.blocked
    assert [(each.rule, each.outcome) for each in evaluation.outcomes] == [("a-rule", "error"), (UNCHECKED, "error")]
    (finding,) = evaluation.findings
    assert (finding.rule, finding.severity, finding.waivable_by, finding.place.field) == (
        UNCHECKED,
        "block",
        (),
        "/text",
    )
    assert "101 different hashtags" in finding.message
    assert choose_route(book, subject, evaluation).id == "careful"
    assert [(each.rule, each.outcome) for each in on_trial(book, subject).outcomes] == [("watched", "error")]


def test_no_hashtag_is_read_once_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Subject, "reading", lambda self, tag: asked.append(tag))
    book = rulebook(
        rule("hashtag-readings", parameters={}), routes=(route("careful", "hashtags.exists(h, h.camel)"), route())
    )
    evaluation = evaluate(book, post(tags(8_000)))
    choose_route(book, post(tags(8_000)), evaluation)
    assert asked == []


@pytest.mark.parametrize(("unit", "noun"), [("#same ", "hashtags"), ("@abc ", "mentions"), ("https://a.co ", "links")])
def test_a_thousand_of_a_kind_are_checked_with_care(unit: str, noun: str) -> None:
    subject = post(unit * MOST_OF_A_KIND)
    assert excess(subject) is None
    assert len(getattr(subject, noun)) == MOST_OF_A_KIND


def test_a_campaigns_own_hashtag_counts_among_the_different_ones() -> None:
    campaign = {"/tag": "#own", "/sample_text": tags(MOST_HASHTAGS)}
    over = excess(Subject(kind="hashtag_campaign", fields=campaign, tag_field="/tag"))
    assert over is not None
    assert (over.counted, over.field) == (MOST_HASHTAGS + 1, "/tag")
    same = campaign | {"/tag": "#TAG0"}
    assert excess(Subject(kind="hashtag_campaign", fields=same, tag_field="/tag")) is None


def test_hashtags_that_differ_in_capitals_alone_are_one() -> None:
    halves = " ".join(f"#tag{number} #TAG{number}" for number in range(MOST_HASHTAGS))
    assert excess(post(halves)) is None


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("#same ", "1,001 hashtags; at most 1,000"),
        ("@abc ", "1,001 mentions; at most 1,000"),
        ("a.co ", "1,001 links; at most 1,000"),
    ],
)
def test_what_is_too_much_is_told_with_the_number_and_what_to_keep(unit: str, said: str) -> None:
    over = excess(post(unit * (MOST_OF_A_KIND + 1)))
    assert over is not None
    assert said in over.sentence
    assert "no rule was checked" in over.sentence
    assert over.remedy.startswith("Keep at most 1,000. No network shows")


@pytest.mark.parametrize("fields", [{}, {"/text": ""}, {"/text": "\u200b\r\n"}])
def test_nothing_is_never_too_much(fields: dict[str, str]) -> None:
    assert excess(Subject(kind="post", fields=fields)) is None
