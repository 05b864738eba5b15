"""Personal data: found by its own arithmetic, never repeated, and ordinary numbers left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Media
from tests.policies.build import post
from tests.policies.checks.run import pointed_at, run


@pytest.mark.parametrize(
    ("text", "piece", "kind"),
    [
        ("Call (212) 456-7890 now", "(212) 456-7890", "telephone"),
        ("Call 020-7946-0018.", "020-7946-0018", "telephone"),
        ("Ring +49 30 901820 today", "+49 30 901820", "telephone"),
        ("mail m\u00fcller@b\u00fccher.example.", "m\u00fcller@b\u00fccher.example", "e-mail"),
        ("Amex 3782 822463 10005", "3782 822463 10005", "card"),
        ("IBAN DE89370400440532013000 please", "DE89370400440532013000", "bank account"),
        ("NI number QQ 12 34 56 C", None, ""),
        ("NI number AB 12 34 56 C", "AB 12 34 56 C", "identity"),
        ("NHS 943 476 5919", "943 476 5919", "identity"),
        ("NIR 2 55 08 14 168 025 38", "2 55 08 14 168 025 38", "identity"),
        ("DNI 54362315-K", "54362315-K", "identity"),
        ("BSN 111222333", "111222333", "identity"),
    ],
)
def test_each_kind_is_recognized_by_its_own_rules(text: str, piece: str | None, kind: str) -> None:
    subject = post(text)
    hits = run("personal-data", subject, kinds=["email", "card", "bank_account", "national_id", "phone"])
    assert [pointed_at(subject, hit) for hit in hits] == ([piece] if piece else [])
    assert all(kind in hit.message for hit in hits)


@pytest.mark.parametrize(
    "text",
    [
        "Card 4111 1111 1111 1112",
        "12,500,000 visitors since 1998, up 3.14159265",
        "3 November 2026, 10:30-12:00, room 12/345, 2026-11-03 to 2026-11-05",
        "2 124 567 890 people watched",
        "The 1939-1945 exhibition, 1914 - 1918",
        "Version 2.10.4.1, build 20261103.1",
        "ISBN 978-3-16-148410-0",
        "@someone@example.social and me",
        "https://example.org/tel/02079460018?x=jo@example.org",
        "\u00a31,250,000,000 budget",
    ],
)
def test_ordinary_numbers_and_names_are_left_alone(text: str) -> None:
    assert run("personal-data", post(text)) == []


def test_what_is_found_is_never_repeated() -> None:
    (hit,) = run("personal-data", post("Write to jo.bloggs@example.org"))
    assert "jo.bloggs" not in hit.message + hit.remedy


def test_only_the_kinds_asked_for_are_looked_for() -> None:
    assert run("personal-data", post("jo@example.org, 020 7946 0018"), kinds=["card"]) == []


def test_words_of_pictures_are_looked_at_too() -> None:
    subject = post(media=(Media(pointer="/media/0", alt="A poster: write to jo@example.org"),))
    (hit,) = run("personal-data", subject)
    assert hit.place.field == "/media/0/alt"


@given(st.integers(0, 10**15))
def test_a_number_is_at_most_one_thing(number: int) -> None:
    assert len(run("personal-data", post(f"See {number} there"))) <= 1
