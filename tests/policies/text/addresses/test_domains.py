"""Host names: which endings exist, and what the name system can store."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.addresses.domains import (
    MAX_LABEL,
    encoded,
    encoded_host,
    foreign_lengths,
    is_top_level,
    top_level_domains,
)


@pytest.mark.parametrize("label", ["com", "COM", "Org", "uk", "museum", "みんな", "рф", "РФ", "امارات"])
def test_an_ending_is_known_in_any_case_and_script(label: str) -> None:
    assert is_top_level(label)


@pytest.mark.parametrize("label", ["", "test", "local", "co.uk", "com ", ".com", "jpg", "xn--p1ai", "コ"])
def test_what_is_no_ending_is_none(label: str) -> None:
    assert not is_top_level(label)


def test_endings_that_companies_sell_below_are_not_top_level() -> None:
    assert not {"github", "blogspot", "*", "!www"} & top_level_domains()


def test_every_foreign_ending_is_looked_for_by_its_first_letter_and_its_length_longest_first() -> None:
    foreign = {name for name in top_level_domains() if not name.isascii()}
    assert foreign
    for name in foreign:
        assert len(name) in foreign_lengths()[name[0]]
    for lengths in foreign_lengths().values():
        assert list(lengths) == sorted(set(lengths), reverse=True)


@pytest.mark.parametrize(
    ("label", "stored"),
    [
        ("example", "example"),
        ("a" * MAX_LABEL, "a" * MAX_LABEL),
        ("a" * (MAX_LABEL + 1), None),
        ("", None),
        ("münchen", "xn--mnchen-3ya"),
        ("MÜNCHEN", "xn--mnchen-3ya"),
        ("xn--mnchen-3ya", "xn--mnchen-3ya"),
        ("xn--münchen", None),
        ("XN--É", None),
        ("日" * MAX_LABEL, "xn--" + "日".encode("punycode").decode() + "a" * (MAX_LABEL - 1)),
    ],
    ids=[
        "plain",
        "longest",
        "too long",
        "empty",
        "umlaut",
        "capitals",
        "stored",
        "false",
        "false capitals",
        "unfolded",
    ],
)
def test_a_label_is_stored_as_the_name_system_does(label: str, stored: str | None) -> None:
    expected = stored if stored is None or len(stored) <= MAX_LABEL else None
    assert encoded(label) == expected


@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_what_is_stored_fits_is_ascii_and_reads_back(label: str) -> None:
    stored = encoded(label)
    if stored is None:
        return
    assert 0 < len(stored) <= MAX_LABEL
    assert stored.isascii()
    if not label.isascii():
        assert stored.removeprefix("xn--").encode().decode("punycode") == label.lower()


@given(st.lists(st.text("aé日-", max_size=70), min_size=1, max_size=4))
def test_a_host_is_stored_label_by_label_or_not_at_all(labels: list[str]) -> None:
    stored = [encoded(label) for label in labels]
    whole = ".".join(label for label in stored if label) if all(stored) else None
    assert encoded_host(".".join(labels)) == whole
