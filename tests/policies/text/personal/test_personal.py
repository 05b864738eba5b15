"""Personal data in the forms people write it, in many scripts; and what only looks like it. One table of each."""

import pytest
from hypothesis import given

from policies.text.personal.cards import find_cards
from policies.text.personal.emails import find_emails
from policies.text.personal.writing import digits, groups, letters_and_digits
from tests.policies.build import post
from tests.policies.checks.run import run
from tests.policies.text.anything import ANYTHING

PERSONAL = [
    "Write to example@schönewelt.de",
    "ana@españa.es",
    "info@exämple.com",
    "example@prøve.dk",
    "अजय@डाटा.भारत",
    "почта@пример.рф",
    "用户@例子.中国",
    "お問い合わせ@例え.jp",
    "メールはinfo@example.jpまで",
    "χρήστης@παράδειγμα.ελ",
    "مستخدم@مثال.السعودية",
    "user@xn--exmple-cua.com",
    "user@example.xn--p1ai",
    "jo.bloggs+news@example.org",
    "o'brien@example.org",
    "jo_bloggs-smith@mail.example.co.uk",
    '"jo bloggs"@example.org',
    "jo＠example．org",
    "mailto:jo@example.org",
    "<jo.me@example.org>",
    "(info.de@example.org)",
    "jo [at] example [dot] org",
    "jo(at)example.org",
    "jo at example dot org",
    "jo arroba example punto es",
    "jo {at} example {dot} co {dot} uk",
    "Card 4111.1111.1111.1111",
    "Card 4111\u00a01111\u00a01111\u00a01111",
    "Card 4111\u20091111\u20091111\u20091111",
    "Card 4111–1111–1111–1111",
    "Card 4111 - 1111 - 1111 - 1111",
    "Card ４１１１１１１１１１１１１１１１",
    "بطاقة ٤١١١ ١١١١ ١١١١ ١١١١",
    "Card 4111 1111 1111 1111 12/28",
    "Card 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
    "Card 2223000048400011 was used",
    "2223 0031 2200 3222",
    "2221000000000009",
    "Mir 2200 0000 0000 0004",
    "JCB 3530 1113 3330 0000",
    "Diners 3056 930902 5904",
    "Amex 3782-822463-10005",
    "UnionPay 6200 0000 0000 0005",
    "IBAN DE89-3704-0044-0532-0130-00",
    "IBAN DE89.3704.0044.0532.0130.00",
    "iban de89 3704 0044 0532 0130 00 by friday",
    "FR14 2004 1010 0505 0001 3M02 606",
    "fr1420041010050500013m02606",
    "IBAN\u00a0GB82\u00a0WEST\u00a01234\u00a05698\u00a07654\u00a032",
    "SSN 536 90 4399",
    "SSN 536.90.4399",
    "Social Security number: 536904399",
    "cf rssmra85t10a562s",
    "CF RSS MRA 85T10 A562S",
    "CF RSSMRA85T10A56NH",
    "NI ab123456c",
    "NHS number 9434765919",
    "dni 54.362.315-k",
    "SIN 123.456.782",
    "Steuer-ID 36574261809",
    "Call 020 7946 0018",
    "Call ０２０ ７９４６ ００１８",
    "Tel. +44 (0)20 7946 0018",
    "Ring 020–7946–0018",
    "WhatsApp ＋44 20 7946 0018",
    "To order call 020 7946 0018",
    "Phone number (212) 456-7890",
    "Text me: 2124567890",
    "My number is 2124567890",
    "Call +1 650-253-0000",
]
ORDINARY = [
    "Order number 2079460018",
    "Order no. 02079460018",
    "Ref: 020 7946 0018",
    "Invoice 2124567890 is paid",
    "Bestellnummer 03090182012",
    "Case 2124567890/1",
    "Booking reference 07911123456",
    "Parcel tracking 2124567890",
    "Charity registered 2079460018",
    "Ticket 212-456-7890",
    "2079460018",
    "Property ID 2124567890",
    "at 1700000000 seconds",
    "numéro de commande 2124567890",
    "Years 1998 2002 2006 2010 2014",
    "2010/2014/2018",
    "1939–1945",
    "Budget 4,111,111,111,111,111 rupees",
    "4 111 111 111 111 111 grains of sand",
    "4.111.111.111.111.111",
    "£1,250,000 and €12.500.000",
    "12 345 678 people, 2 079 460 018 views",
    "0.1234567890 per cent",
    "3.14159265358979",
    "51.5074, -0.1278",
    "2026-11-28 10:30 to 2026-11-29 18:00",
    "28.11.2026, 10.30–12.00",
    "20261128103000",
    "ISBN 978-3-16-148410-0",
    "ISBN 0-306-40615-2",
    "ISSN 2049-3630",
    "doi 10.1000/182",
    "EAN 4006381333931",
    "Card 4111 1111 1111 1112",
    "0000 0000 0000 0000",
    "7777777777777777",
    "IBAN DE00 3704 0044 0532 0130 00",
    "Version 10.4.16.2 build 20261103",
    "192.168.178.24 and 10.0.0.255",
    "#2026 #1234567890",
    "@northfield@example.social",
    "@user and @other",
    "We are at example.org",
    "Meet at noon, look at the dot",
    "She arrived at freezing point in March",
    "Polka dot and co at the fair",
    "a@b and c@d",
    "2 @ £3.50 each",
    "https://example.org/jo@example.org",
    "https://example.org/4111111111111111",
    "Bus 42, route 66, room 12/345",
    "Score 3-2, 21-19, 15-21, 11-9",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
    "Turnout 2079460018 of 9999999999",
    "AB 12 and CD 34 and the rest",
    "50 000 000 000 bacteria",
    "Lottery: 4 8 15 16 23 42",
]


@pytest.mark.parametrize("text", PERSONAL)
@pytest.mark.parametrize("network", ["x", "bluesky", "linkedin", "mastodon"])
def test_personal_data_is_found_in_the_forms_people_write_it(text: str, network: str) -> None:
    subject = post(fields={"/text": text}, texts={network: "/text"})
    hits = run("personal-data", subject)
    assert len(hits) == 1, text


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_numbers_and_words_are_left_alone(text: str) -> None:
    assert run("personal-data", post(text)) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("メールはinfo@example.jpまで", "info@example.jp"),
        ("詳細は、press@example.orgへ", "press@example.org"),
        ("müller@bücher.example.", "müller@bücher.example"),
    ],
)
def test_an_address_in_latin_letters_is_told_from_the_script_around_it(text: str, address: str) -> None:
    assert [text[start:end] for start, end in find_emails(text)] == [address]


def test_a_card_is_pointed_at_without_the_date_after_it() -> None:
    text = "Paid with 4111 1111 1111 1111 12/28 on Monday"
    assert [text[start:end] for start, end in find_cards(text)] == ["4111 1111 1111 1111"]


@given(ANYTHING)
def test_looking_for_personal_data_never_fails(text: str) -> None:
    assert digits(text).isascii()
    assert sum(groups(text)) == len(digits(text))
    assert letters_and_digits(text) == letters_and_digits(text).upper()
    for hit in run("personal-data", post(text)):
        assert text[hit.place.start : hit.place.end]


@pytest.mark.parametrize("piece", ["4111 ", "a.", "jo@", "a at b dot ", "DE89 ", "1-", "[at]", "order ", "例@"])
def test_long_rows_of_the_same_are_read_in_one_go(piece: str) -> None:
    run("personal-data", post(piece * 4_000))
