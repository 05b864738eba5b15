"""One mailbox is one address, however it is typed; and no two addresses look the same because of what nobody sees."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.errors import Problem
from tenants.identity.addresses import normal_address, require_visible


@pytest.mark.parametrize(
    "typed",
    [
        "jo@n.example",
        "JO@N.EXAMPLE",
        "  jo@n.example\n",
        "jo@n.example.",
        "jo@n。example",
        "jo@n．example",
        "jo@n｡example",
        "jo@ｎ.example",
        "ｊｏ@n.example",
        "jo＠n.example",
    ],
)
def test_every_way_to_type_one_address_is_that_address(typed: str) -> None:
    assert normal_address(typed) == "jo@n.example"


@pytest.mark.parametrize("typed", ["jo@münchen.de", "jo@MÜNCHEN.DE.", "jo@xn--mnchen-3ya.de", "jo@mu\u0308nchen.de"])
def test_a_domain_in_any_script_is_kept_as_the_domain_system_has_it(typed: str) -> None:
    assert normal_address(typed) == "jo@xn--mnchen-3ya.de"


def test_letters_that_only_resemble_each_other_stay_apart() -> None:
    assert normal_address("straße@n.example") != normal_address("strasse@n.example")
    assert normal_address("jo@straße.de") != normal_address("jo@strasse.de")
    assert normal_address("j\u043e@n.example") != normal_address("jo@n.example")


@pytest.mark.parametrize(
    "unseen", ["\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u3164", "\u034f", "\ufe0f"]
)
@pytest.mark.parametrize("around", ["j{}o@n.example", "jo{}@n.example", "jo@n{}.example", "jo@n.ex{}ample"])
def test_what_nobody_sees_is_refused_in_words(unseen: str, around: str) -> None:
    with pytest.raises(Problem) as refused:
        normal_address(around.format(unseen))
    assert refused.value.slug == "invalid-content"
    assert refused.value.extra["errors"][0]["pointer"] == "/email"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "jo",
        "@n.example",
        "jo@",
        "a b@n.example",
        "a@b@n.example",
        "jo@n..example",
        "jo@n.example..",
        "jo@-n.example",
        "jo@n_n.example",
        "jo@[192.0.2.1]",
        "jo,@n.example",
        '"jo"@n.example',
        ".jo@n.example",
        "j..o@n.example",
        "jo.@n.example",
        f"{'j' * 65}@n.example",
        f"jo@{'a' * 64}.example",
        f"jo@{'.'.join(['abcdefgh'] * 30)}",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Problem, match="invalid-content"):
        normal_address(typed)


ANY_ADDRESS = st.builds("{}@{}".format, st.text(max_size=30), st.text(max_size=30) | st.just("n.example"))


@given(ANY_ADDRESS | st.text(max_size=40) | st.emails())
def test_whatever_is_typed_is_refused_in_words_or_has_one_normal_form(typed: str) -> None:
    refused: Problem | None = None
    normal = ""
    try:
        normal = normal_address(typed)
    except Problem as problem:
        refused = problem
    if refused is not None:
        assert refused.slug == "invalid-content"
        return
    assert normal_address(normal) == normal
    assert normal == normal.lower().strip()
    assert all(unicodedata.category(character)[0] not in "CZ" for character in normal)
    assert normal.count("@") == 1
    assert normal.partition("@")[2].isascii()


@given(st.from_regex(r"[a-z0-9]{1,12}(\.[a-z0-9]{1,8})?", fullmatch=True), st.sampled_from("。．｡."), st.booleans())
def test_capitals_and_other_full_stops_change_nothing(local: str, stop: str, trailing: bool) -> None:
    typed = f"{local.upper()}@NorthField{stop}Example" + (stop if trailing else "")
    assert normal_address(typed) == f"{local}@northfield.example"


@pytest.mark.parametrize("name", ["Jo Marsh", "Søren Ågård", "王小明", "علی‌رضا", "O’Brien-Smith"])
def test_names_of_every_script_are_names(name: str) -> None:
    require_visible(name, "name")


@pytest.mark.parametrize(
    "name", ["", "   ", "\u200b", "Jo\u200bMarsh", "Jo\u202ehsraM", "Jo\nMarsh", "\u3164", "Jo\u200dMarsh"]
)
def test_a_name_that_shows_less_or_other_than_it_holds_is_refused(name: str) -> None:
    with pytest.raises(Problem) as refused:
        require_visible(name, "name")
    assert refused.value.extra["errors"][0]["pointer"] == "/name"
