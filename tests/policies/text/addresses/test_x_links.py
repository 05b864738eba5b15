"""Web addresses in prose: where each begins and ends, what is too broken to be one, and what X's own short links are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.addresses.x_links import MAX_SHORT_SLUG, MAX_URL, find_links
from tests.policies.text.anything import ANYTHING


def found(text: str, *, bare_domains: bool = True) -> list[str]:
    return [text[start:end] for start, end in find_links(text, bare_domains=bare_domains)]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("see https://example.com.", ["https://example.com"]),
        ("(https://example.com)", ["https://example.com"]),
        ("“https://example.com”", ["https://example.com"]),
        ("https://example.com/a_(b)", ["https://example.com/a_(b)"]),
        ("https://example.com/a_(b_(c)_d)", ["https://example.com/a_(b_(c)_d)"]),
        ("https://example.com/a)", ["https://example.com/a"]),
        ("https://example.com/a?b=c.", ["https://example.com/a?b=c"]),
        ("https://example.com/?", ["https://example.com/"]),
        ("https://example.com?", ["https://example.com"]),
        ("https://example.com/#part!", ["https://example.com/#part"]),
        ("https://example.com/日本", ["https://example.com/"]),
        ("https://example.com/🌳", ["https://example.com/"]),
        ("https://example.com/путь", ["https://example.com/путь"]),
        ("https://example.com/e\u0301", ["https://example.com/e\u0301"]),
    ],
)
def test_what_closes_a_sentence_is_no_part_of_the_address(text: str, there: list[str]) -> None:
    assert found(text) == there


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("a.com,b.com", ["a.com", "b.com"]),
        ("a.com\r\nb.org", ["a.com", "b.org"]),
        ("https://a.com\u3000b.com", ["https://a.com", "b.com"]),
        ("a.com/b.com", ["a.com/b.com"]),
        ("a.comb.com", ["a.comb.com"]),
        ("\u202ehttps://a.com", ["https://a.com"]),
        ("https://a.com\u200fx", ["https://a.com"]),
        ("日本語example.comです", ["example.com"]),
        ("みんなのhttps://みんな.みんな/", ["https://みんな.みんな/"]),
    ],
    ids=["comma", "line", "wide space", "path", "one name", "turned", "mark", "no spaces", "foreign"],
)
def test_where_one_address_ends_and_the_next_begins(text: str, there: list[str]) -> None:
    assert found(text) == there


@pytest.mark.parametrize("sign", [*"@＠$#＃a1", "\ufeff", "\uffff"])
def test_an_address_does_not_begin_right_after_a_letter_or_the_sign_of_something_else(sign: str) -> None:
    assert found(f"{sign}https://example.com") == []
    assert found(f"{sign} https://example.com") == ["https://example.com"]


@pytest.mark.parametrize("sign", list("-_./"))
def test_a_bare_name_does_not_begin_right_after_what_joins_words_but_an_address_may(sign: str) -> None:
    assert found(f"see {sign}example.com") == []
    assert found(f"see {sign}https://example.com") == ["https://example.com"]


@pytest.mark.parametrize(
    "text",
    [
        "e.g.", "1.5", "192.168.0.1", "https://192.168.0.1/", "U.S.", "a..com", "https://a..com", "https://.com", "https://com",
        "-example.com", "example.com-", "ex_ample.com", "example.com+", "example.com@home", "a@example.com", "ftp://example.com",
        "https://user:word@example.com/", "https://xn--é.de", "example．com", "example。com", "https:/example.com", "", ".", "...",
    ],
)  # fmt: skip
def test_what_only_looks_like_an_address_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name"), [("example.com_x", "example.com"), ("a_b.example.com", "b.example.com"), ("3.com!", "3.com")]
)
def test_a_bare_name_is_what_the_name_system_could_hold(text: str, name: str) -> None:
    assert found(text) == [name]


@pytest.mark.parametrize("text", ["example.com", "example.みんな", "see example.co.uk/a?b=c"])
def test_only_where_a_network_links_bare_names_is_one_a_link(text: str) -> None:
    assert found(text, bare_domains=True)
    assert found(text, bare_domains=False) == []


@pytest.mark.parametrize("text", ["пример.рф", "日本.みんな"])
def test_a_bare_name_needs_latin_letters_and_with_its_scheme_any_script_will_do(text: str) -> None:
    assert found(text) == []
    assert found(f"https://{text}/") == [f"https://{text}/"]


@pytest.mark.parametrize("port", ["", ":80", ":65535"])
def test_a_port_is_digits(port: str) -> None:
    assert found(f"https://example.com{port}/a") == [f"https://example.com{port}/a"]
    assert found("https://example.com:port/a") == ["https://example.com"]


def test_an_address_may_be_as_long_as_x_lets_it_and_no_longer() -> None:
    start = "https://example.com/"
    longest = start + "a" * (MAX_URL - len(start))
    assert found(longest) == [longest]
    assert found(longest + "a") == []


def test_a_bare_address_counts_the_scheme_it_will_be_given() -> None:
    start = "example.com/"
    longest = start + "a" * (MAX_URL - len("https://") - len(start))
    assert found(longest) == [longest]
    assert found(longest + "a") == []


@pytest.mark.parametrize(("letters", "linked"), [(63, True), (64, False)])
def test_a_label_of_a_host_holds_what_the_name_system_holds(letters: int, linked: bool) -> None:
    text = f"https://{'a' * letters}.com/"
    assert found(text) == ([text] if linked else [])


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        ("", ""),
        ("?amp=1", "?amp=1"),
        ("?amp=1.", "?amp=1"),
        ("/more", ""),
        (".", ""),
        ("…", ""),
        ("-x", ""),
    ],
)
def test_a_short_link_of_x_ends_with_its_code(after: str, kept: str) -> None:
    assert found(f"https://t.co/Ab3{after}") == [f"https://t.co/Ab3{kept}"]


def test_a_short_link_with_too_long_a_code_is_none_though_another_host_may_have_it() -> None:
    code = "a" * MAX_SHORT_SLUG
    assert found(f"https://t.co/{code}") == [f"https://t.co/{code}"]
    assert found(f"https://t.co/{code}a") == []
    assert found(f"https://t.com/{code}a") != []


@given(ANYTHING)
def test_addresses_stand_in_order_apart_and_hold_no_space(text: str) -> None:
    reached = 0
    for start, end in find_links(text, bare_domains=True):
        assert reached <= start < end <= len(text)
        assert "." in text[start:end]
        assert not any(sign.isspace() for sign in text[start:end])
        reached = end


@given(ANYTHING)
def test_without_bare_names_only_addresses_with_their_scheme_are_left(text: str) -> None:
    every = find_links(text, bare_domains=True)
    written = [(start, end) for start, end in every if text[start:end].lower().startswith(("http://", "https://"))]
    assert list(find_links(text, bare_domains=False)) == written


@given(st.lists(st.sampled_from(["https://a.com/b", "example.org", "http://日本.みんな"]), max_size=6), ANYTHING)
def test_an_address_is_found_whatever_stands_apart_from_it(addresses: list[str], text: str) -> None:
    kept = [each for each in addresses if each.startswith("http") or each.isascii()]
    assert found("\n".join([*kept, text]))[: len(kept)] == kept


@pytest.mark.parametrize("case", [str.upper, str.title, str.swapcase], ids=["upper", "title", "swapped"])
def test_capitals_make_no_difference(case: type[str]) -> None:
    text = case("https://example.com/path")
    assert found(text) == [text]
