"""Length and alt text: the right network, the right words, the right picture."""

from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Media
from policies.text.length import measure
from tests.policies.build import post
from tests.policies.checks.run import pointed_at, run


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=200, max_size=500))
def test_the_words_before_the_place_pointed_at_fit(text: str) -> None:
    subject = post(text, "x")
    for hit in run("length", subject):
        if "counts" in hit.message:
            assert hit.place.start is not None
            assert measure(text[: hit.place.start], "x").length <= 280


def test_each_network_is_named_and_has_its_own_place() -> None:
    subject = post("a" * 600, "x", "bluesky", "mastodon", "linkedin")
    assert [(hit.place.network, hit.place.start) for hit in run("length", subject)] == [
        ("x", 280),
        ("bluesky", 300),
        ("mastodon", 500),
    ]


def test_an_organization_may_have_more_room_than_the_published_limit() -> None:
    assert run("length", post("a" * 4_000, "x"), limits={"x": 25_000}) == []


def test_a_network_with_its_own_text_is_judged_by_that() -> None:
    fields = {"/text": "a" * 400, "/variants/0/text": "Short"}
    subject = post(fields=fields, texts={"x": "/variants/0/text", "linkedin": "/text"})
    assert run("length", subject) == []


def test_only_the_picture_without_words_is_named() -> None:
    media = (
        Media(pointer="/media/0", alt="Children plant a tree beside the new school."),
        Media(pointer="/media/1", file_name="b.png"),
        Media(pointer="/media/2", alt="video.mp4", video=True),
    )
    subject = post(media=media)
    second, third = run("alt-text", subject)
    assert second.message.startswith("Picture 2 has no words")
    assert third.message.startswith("The words for film 3 are a file name")
    assert pointed_at(subject, third) == "video.mp4"


def test_words_with_braces_are_quoted_as_they_are() -> None:
    (hit,) = run("alt-text", post(media=(Media(pointer="/media/0", alt="{0} {x}"),)))
    assert "“{0} {x}”" in hit.message
