"""How much work checking may be: little for what people write, much for what could hold up others, known at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.effort import effort
from policies.subject.subject import Media, Subject
from tests.policies.build import post
from workflows.judging.judge_content import AT_ONCE

SENTENCE = "We opened the library on Main Street and would like you to come and see it. "


def work(text: str, *networks: str) -> float:
    return effort(post(text, *networks), rules=30)


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE[:70] + " #OpenLibrary",
        SENTENCE * 35 + "#Open #Library #MainStreet #ReadingDay",
        "Мы открыли библиотеку " * 80,
    ],
    ids=["a post", "three thousand letters", "a long post in Russian"],
)
def test_what_people_write_is_judged_at_once(text: str) -> None:
    assert work(text, "x", "linkedin") < AT_ONCE


@pytest.mark.parametrize(
    "text",
    [
        "a" * 70_000,
        "\u0430" * 10_000,
        "\ufdfa" * 2_000,
        "a.co " * 600,
        " ".join("#" + f"t{n}" * 20 for n in range(30)),
    ],
    ids=["long", "foreign", "unfolding", "full stops", "many long hashtags"],
)
def test_what_may_take_long_is_not(text: str) -> None:
    assert work(text, "x", "linkedin") > AT_ONCE


def test_it_grows_with_the_text_the_networks_and_the_rules() -> None:
    assert work("word " * 20) < work("word " * 40)
    assert work("word " * 20, "x") < work("word " * 20, "x", "linkedin", "bluesky")
    assert effort(post("word"), 30) < effort(post("word"), 300)
    assert effort(post("word"), 1) == effort(post("word"), 30)


def test_a_campaigns_own_hashtag_counts_letter_by_letter() -> None:
    campaign = post(fields={"/tag": "#" + "a" * 139, "/sample_text": ""}, tag_field="/tag")
    assert effort(campaign, 30) > 140 * 100


def test_a_text_that_is_long_is_not_even_looked_through() -> None:
    whole = post("\ufdfa#a.co " * 10_000, "x")
    assert effort(whole, 30) == effort(post("\ufdfb#b,co " * 10_000, "x"), 30)


def test_loops_in_conditions_count_by_what_they_go_through() -> None:
    tags = post(" ".join(f"#a{n}" for n in range(28)))
    assert effort(tags, 30, (10, 0)) < AT_ONCE < effort(tags, 30, (100, 50))
    assert effort(post("word"), 30, (100, 50)) < AT_ONCE


@given(st.lists(st.text(max_size=60), min_size=1, max_size=4), st.integers(1, 300))
def test_it_is_never_less_than_nothing_and_adds_up_over_the_texts(texts: list[str], rules: int) -> None:
    fields = {f"/variants/{at}/text": text for at, text in enumerate(texts)}
    alone = [effort(Subject(kind="post", fields={"/text": text}), rules) for text in texts]
    assert min(alone) >= 0
    assert effort(Subject(kind="post", fields=fields), rules) == pytest.approx(sum(alone))


def test_the_words_of_a_picture_are_read_too() -> None:
    described = post("word", media=(Media(pointer="/media/0", alt="A crane lifts the bridge."),))
    assert effort(described, 30) > effort(post("word"), 30)


def test_the_same_hashtag_again_costs_its_letters_and_no_second_reading() -> None:
    once, again, other = (
        work("#OpenLibrary " * 2),
        work("#OpenLibrary " * 3),
        work("#OpenLibrary " * 2 + "#ReadingRoom "),
    )
    assert once < again < other
