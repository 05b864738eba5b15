"""Personal data: found by its own arithmetic, never repeated, and ordinary numbers left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Media
from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, run, said


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


NATIONAL = [
    ("us", "536-90-4399", "536-90-4398-1"),
    ("gb", "943 476 5919", "943 476 5918"),
    ("gb", "AB 12 34 56 C", "QQ 12 34 56 C"),
    ("fr", "2 55 08 14 168 025 38", "2 55 08 14 168 025 39"),
    ("de", "36 574 261 809", "36 574 261 890"),
    ("nl", "111222333", "111222334"),
    ("es", "54362315-K", "54362315-L"),
    ("es", "X2482300W", "X2482300A"),
    ("it", "RCCMNL83S18D969H", "RCCMNL83S18D969A"),
    ("ca", "123-456-782", "123-456-783"),
    ("ie", "6433435F", "6433435E"),
    ("pl", "44051401359", "44051401358"),
    ("se", "880320-0016", "880320-0018"),
    ("dk", "211062-5629", "511062-5629"),
    ("fi", "131052-308T", "131052-308U"),
    ("no", "15108695088", "15108695077"),
    ("br", "390.533.447-05", "390.533.447-06"),
    ("in", "2341 2341 2346", "2341 2341 2347"),
]


@pytest.mark.parametrize(
    ("country", "number", "other"), NATIONAL, ids=[f"{country}: {number}" for country, number, _ in NATIONAL]
)
def test_a_national_number_is_known_by_its_own_arithmetic(country: str, number: str, other: str) -> None:
    looking = {"kinds": ["national_id"], "countries": [country]}
    assert flagged("personal-data", f"His number is {number}, he says", **looking) == [number]
    assert flagged("personal-data", f"His number is {other}, he says", **looking) == []
    assert flagged("personal-data", f"His number is {number}", kinds=["national_id"], countries=[]) == []


@pytest.mark.parametrize(
    "number",
    [
        "4111111111111111",
        "4111-1111-1111-1111",
        "5555 5555 5555 4444",
        "378282246310005",
        "6011111111111117",
        "30569309025904",
    ],
)
def test_a_card_is_found_however_its_digits_are_grouped(number: str) -> None:
    assert flagged("personal-data", f"Card {number} was used", kinds=["card"]) == [number]
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert flagged("personal-data", f"Card {wrong} was used", kinds=["card"]) == []


@pytest.mark.parametrize("number", ["GB82WEST12345698765432", "GB82 WEST 1234 5698 7654 32", "NL91 ABNA 0417 1643 00"])
def test_an_account_ends_where_its_arithmetic_says(number: str) -> None:
    assert flagged("personal-data", f"Pay {number} BY FRIDAY", kinds=["bank_account"]) == [number]
    assert flagged("personal-data", f"Pay {number[:2]}00{number[4:]}", kinds=["bank_account"]) == []


ADDRESSES = [
    "jo@example.org",
    "JO.Bloggs+news@mail.example.co.uk",
    "müller@bücher.example",
    "а@пример.рф",
    "a%b@example.org",
]
NO_ADDRESSES = ["@jo@example.social", "jo@", "@example.org", "jo@example", "jo at example.org", "a@b@c.org", ""]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_found_between_its_neighbours(address: str) -> None:
    for text in (address, f"Write to <{address}>.", f"mail:{address},\nor call", f"（{address}）"):
        assert flagged("personal-data", text, kinds=["email"]) == [address]


@pytest.mark.parametrize("text", NO_ADDRESSES)
def test_what_only_resembles_an_address_is_none(text: str) -> None:
    assert flagged("personal-data", text, kinds=["email"]) == []


@pytest.mark.parametrize(
    ("allowed", "left"),
    [
        ("press@northfield.org", ["jo@northfield.org", "press@a.northfield.org"]),
        ("@northfield.org", ["press@a.northfield.org"]),
        ("  PRESS@Northfield.org ", ["jo@northfield.org", "press@a.northfield.org"]),
        ("northfield.org", ["press@northfield.org", "jo@northfield.org", "press@a.northfield.org"]),
    ],
)
def test_an_address_or_a_whole_domain_may_be_public(allowed: str, left: list[str]) -> None:
    text = "press@northfield.org jo@northfield.org press@a.northfield.org"
    assert flagged("personal-data", text, kinds=["email"], allowed=[allowed]) == left


@pytest.mark.parametrize("listed", ["+44 20 7946 0018", "020 7946 0018", "+442079460018", "(020) 7946-0018"])
@pytest.mark.parametrize("written", ["+44 20 7946 0018", "020 7946 0018", "(020) 7946 0018"])
def test_a_public_number_is_the_same_number_at_home_and_abroad(listed: str, written: str) -> None:
    assert flagged("personal-data", f"Call {written} today", kinds=["phone"], allowed=[listed]) == []
    assert flagged("personal-data", f"Call {written} today", kinds=["phone"], allowed=["020 7946 0019"]) == [written]


@pytest.mark.parametrize(
    ("region", "number"), [("FR", "01 42 68 53 00"), ("DE", "030 901820"), ("US", "(650) 253-0000")]
)
def test_a_local_number_belongs_to_its_region(region: str, number: str) -> None:
    assert flagged("personal-data", f"Call {number} today", kinds=["phone"], regions=[region]) == [number]
    assert flagged("personal-data", f"Call {number} today", kinds=["phone"], regions=[]) == []


def test_a_number_with_its_country_needs_no_region() -> None:
    assert flagged("personal-data", "Call +1 650-253-0000 today", kinds=["phone"], regions=[]) == ["+1 650-253-0000"]


def test_every_text_is_looked_at_and_a_link_is_not() -> None:
    fields = {"/text": "See https://example.org/jo@example.org", "/variants/0/text": "jo@example.org"}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"})
    assert said("personal-data", subject, kinds=["email"]).place.field == "/variants/0/text"


SECRETS = ["jo@example.org", "020 7946 0018", "4111 1111 1111 1111", "GB82 WEST 1234 5698 7654 32", "536-90-4399"]


@given(
    st.lists(st.sampled_from(SECRETS), max_size=5),
    st.permutations(["email", "phone", "card", "bank_account", "national_id"]),
)
def test_every_piece_is_found_once_none_is_repeated_and_none_overlaps(pieces: list[str], kinds: list[str]) -> None:
    subject = post(" or maybe ".join(pieces))
    hits = run("personal-data", subject, kinds=kinds)
    assert sorted(pointed_at(subject, hit) for hit in hits) == sorted(pieces)
    assert not any(piece in hit.message + hit.remedy for piece in pieces for hit in hits)
