"""Reading input: every refusal names the field and says in plain words what would be right."""

from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.http.cursors import cursor_for, position_in
from api.http.decoding import JsonReader, read_path, read_query
from api.schemas.people import MemberChange
from api.schemas.proposals import DecisionNew, ProposalNew
from tenants.ground.errors import Problem


class Wanted(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    limit: Annotated[int, msgspec.Meta(ge=1, le=100)] = 20
    mine: bool = False
    cursor: str | None = None


PROPOSAL = JsonReader(ProposalNew)


def refused(body: bytes, reader: JsonReader[Any] = PROPOSAL) -> Problem:
    with pytest.raises(Problem) as caught:
        reader.read(body)
    return caught.value


def status_of(read: Callable[[], object]) -> int | None:
    """Return the status of the problem reading raises, or None when it raises none."""
    try:
        read()
    except Problem as problem:
        return problem.status
    return None


@pytest.mark.parametrize(
    ("body", "pointer", "words"),
    [
        (b"{}", "/content", "This is needed, and it is missing."),
        (b'{"content":{"kind":"post"}}', "/content/title", "This is needed, and it is missing."),
        (b'{"content":{"kind":"post","title":""}}', "/content/title", "This must not be empty."),
        (b'{"content":{"kind":"post","title":5}}', "/content/title", "This should be text, not a whole number."),
        (b'{"content":{"kind":"post","title":null}}', "/content/title", "This should be text, not nothing."),
        (
            b'{"content":{"kind":"poem","title":"x"}}',
            "/content/kind",
            "This is not one of the values possible here: hashtag_campaign, post.",
        ),
        (
            b'{"content":{"kind":"post","title":"x","variants":[{"network":"myspace","text":""}]}}',
            "/content/variants/0/network",
            (
                "This is not one of the values possible here: blog, bluesky, facebook, instagram, intranet, linkedin, "
                "mastodon, newsletter, other, threads, tiktok, x, youtube."
            ),
        ),
        (
            b'{"content":{"kind":"post","title":"x","colour":"red"}}',
            "/content/colour",
            "There is no field called colour here; leave it out.",
        ),
        (
            b'{"content":{"kind":"post","title":"x","a/b~c":1}}',
            "/content/a~1b~0c",
            "There is no field called a/b~c here; leave it out.",
        ),
        (
            b'{"content":{"kind":"post","title":"x","answers":{"when":"tomorrow"}}}',
            "/content/answers/when",
            "Give a date and time with its zone, such as 2026-11-28T09:00:00Z.",
        ),
        (
            b'{"content":{"kind":"post","title":"x","channel_ids":["x"]}}',
            "/content/channel_ids/0",
            "This is not an id.",
        ),
        (b"[]", "", "This should be an object, not a list."),
    ],
)
def test_a_wrong_field_is_named_with_what_would_be_right(body: bytes, pointer: str, words: str) -> None:
    problem = refused(body)
    assert problem.slug == "invalid-content"
    assert problem.extra["errors"] == [{"in": "body", "pointer": pointer, "message": words}]
    assert problem.fix == words


def test_an_over_long_text_says_how_much_is_possible() -> None:
    body = msgspec.json.encode({"content": {"kind": "post", "title": "x" * 161}})
    assert refused(body).fix == "Use at most 160 characters."


def test_numbers_and_truth_are_not_read_out_of_texts() -> None:
    assert (
        refused(b'{"active":"false"}', JsonReader(MemberChange)).fix
        == "This should be true or false or nothing, not text."
    )


def test_a_nul_is_named_where_it_stands_and_words_about_one_are_not() -> None:
    problem = refused(b'{"content":{"kind":"post","title":"a\\u0000b"}}')
    assert problem.extra["errors"][0]["pointer"] == "/content/title"
    written = PROPOSAL.read(b'{"content":{"kind":"post","title":"a\\\\u0000b"}}')
    assert written.content.title == r"a\u0000b"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "empty"),
        (b"   ", "empty"),
        (b"nope", "not JSON"),
        (b'{"content":', "not JSON"),
        (b'{"content":{"kind":"post","title":"x"}} more', "not JSON"),
        (b'{"content":{"kind":"post","title":"\xff"}}', "UTF-8"),
        (b'{"content":{"kind":"post","title":"\xed\xa0\x80"}}', "UTF-8"),
        (b'{"content":{"kind":"post","title":"\\ud83d"}}', "surrogate"),
        (b'{"content":{"kind":"post","title":"\\ude00\\ud83d"}}', "surrogate"),
        (b"\xef\xbb\xbf{}", "not JSON"),
    ],
)
def test_what_cannot_be_read_says_why(body: bytes, said: str) -> None:
    problem = refused(body)
    assert problem.slug == "malformed-request"
    assert said in problem.detail


def test_deep_nesting_is_refused_and_not_followed() -> None:
    reader = JsonReader(dict[str, Any])
    assert refused(b'{"a":' + b"[" * 100_000, reader).slug == "malformed-request"


@given(st.binary(max_size=200))
def test_no_bytes_are_a_crash(body: bytes) -> None:
    assert refused(body).status in {400, 422}


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s)
    )
)
def test_no_json_is_a_crash(value: Any) -> None:
    for reader in (PROPOSAL, JsonReader(DecisionNew)):
        assert status_of(lambda: reader.read(msgspec.json.encode(value))) in {None, 400, 422}  # noqa: B023  called at once


@pytest.mark.parametrize(
    ("raw", "pointer"),
    [
        (b"limit=0", "/limit"),
        (b"limit=many", "/limit"),
        (b"limit=1&limit=2", "/limit"),
        (b"limit=99999999999999999999999", "/limit"),
        (b"mine=perhaps", "/mine"),
        (b"colour=red", "/colour"),
    ],
)
def test_a_wrong_parameter_is_named(raw: bytes, pointer: str) -> None:
    with pytest.raises(Problem) as caught:
        read_query(raw, Wanted)
    assert caught.value.extra["errors"][0] | {"message": ""} == {"in": "query", "pointer": pointer, "message": ""}


@pytest.mark.parametrize("raw", [b"cursor=%00", b"cursor=%ff", b"\xff", b"&".join([b"cursor=1"] * 200)])
def test_a_query_that_cannot_be_read_is_refused(raw: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read_query(raw, Wanted)
    assert caught.value.status in {400, 422}


def test_a_query_is_read_as_its_types() -> None:
    assert read_query(b"limit=5&mine=true&cursor=null", Wanted) == Wanted(limit=5, mine=True, cursor="null")


@pytest.mark.parametrize("value", ["x", "", "0" * 32, "not-an-id", "019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a0", "é" * 36])
def test_what_cannot_be_an_id_is_nobodys_id(value: str) -> None:
    with pytest.raises(Problem) as caught:
        read_path(value, UUID)
    assert caught.value.slug == "not-found"


@given(st.text(max_size=60))
def test_only_our_own_cursors_are_followed(cursor: str) -> None:
    assert status_of(lambda: position_in(cursor, int)) in {None, 422}


def test_a_cursor_comes_back_as_the_position_it_stands_for() -> None:
    assert position_in(cursor_for(17), int) == 17
