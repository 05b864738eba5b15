"""A field that must hold one name, list, hashtag or web address, and nothing else."""

import pytest
from hypothesis import given

from policies.text.entities import extract
from policies.text.validity import is_hashtag, is_list, is_url, is_username
from tests.policies.text.anything import ANYTHING

NAME = "a" * 20
LIST = "@a/" + "b" * 25


@pytest.mark.parametrize("text", ["@jack", "＠jack", "@_", "@" + NAME])
def test_a_name_is_its_sign_and_up_to_twenty_letters(text: str) -> None:
    assert is_username(text)
    assert not is_list(text)


@pytest.mark.parametrize(
    "text", ["", "@", "jack", "@" + NAME + "a", "@a b", " @a", "@a ", "@a.b", "@ä", "@a@b", "@a/b"]
)
def test_anything_more_or_less_is_no_name(text: str) -> None:
    assert not is_username(text)


@pytest.mark.parametrize("text", ["@a/b", "@a/b-c_1", LIST])
def test_a_list_has_an_owner_and_a_name(text: str) -> None:
    assert is_list(text)


@pytest.mark.parametrize("text", ["", "@a", "@a/", "@a/1b", "@a/b/c", LIST + "b", "a/b", "@a/b "])
def test_anything_else_is_no_list(text: str) -> None:
    assert not is_list(text)


@pytest.mark.parametrize("text", ["#a", "＃a", "#é", "#e\u0301", "#日本", "#1a", "#a_1", "#שלום"])
def test_a_hashtag_is_its_sign_and_something_to_read(text: str) -> None:
    assert is_hashtag(text)
    assert is_hashtag(text, "mastodon")


@pytest.mark.parametrize("text", ["", "#", "a", "#1", "#a b", "#a#b", " #a", "#a ", "#a-b", "#a!", "#\ufe0f\u20e3"])
def test_anything_else_is_no_hashtag(text: str) -> None:
    assert not is_hashtag(text)


@pytest.mark.parametrize("text", ["#a-b", "#a#b"])
def test_bluesky_takes_more_as_a_hashtag_than_x(text: str) -> None:
    assert is_hashtag(text, "bluesky")
    assert not is_hashtag(text, "x")


@pytest.mark.parametrize(
    "text",
    [
        "http://a.b", "HTTPS://A.B", "https://a.b:80", "https://a.b:", "https://u:p@a.b/", "https://[::1]/", "https://[::1]:80/",
        "https://255.1.1.1/", "https://a_b.c.com", "https://a.com/%41", "https://a.com/?q=a/b?c", "https://a.com#f?",
        "https://пример.рф/путь?и", "https://日本.みんな", "https://a.com/", "https://a.com//b/",
    ],
)  # fmt: skip
def test_a_web_address_is_taken(text: str) -> None:
    assert is_url(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "https://", "https:///x", "http:/a.b", "//a.b", "ftp://a.b", "https://a", "https://a.1", "https://a..b", "https://.b",
        "https://b.", "https://a.b:x", "https://a.b:٣", "https://u@p@a.b/", "https://[zz]/", "https://256.1.1.1/", "https://1.2.3/",
        "https://-a.com", "https://a-.com", "https://a_b.com", "https://_a.c.com", "https://a.com/%zz", "https://a.com/%4",
        "https://a.com/ x", "https://a.com/?q=%", "https://a.com#f#g", "https://a.b\n", " https://a.b", "https://a.b/\u202e",
        "https://a.com/\u200b",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(text: str) -> None:
    assert not is_url(text)


def test_a_scheme_may_be_left_out_only_where_the_field_says_so() -> None:
    assert is_url("a.b/c", needs_scheme=False)
    assert not is_url("a.b/c")
    assert not is_url("ftp://a.b", needs_scheme=False)


@given(ANYTHING)
def test_a_field_that_is_one_name_or_hashtag_holds_nothing_else(text: str) -> None:
    found = extract(text, "x")
    kinds = [found.mentions, found.lists, found.hashtags]
    judged = [is_username(text), is_list(text), is_hashtag(text)]
    for spans, judgement in zip(kinds, judged, strict=True):
        assert judgement == ([(span.start, span.end) for span in spans] == [(0, len(text))])
