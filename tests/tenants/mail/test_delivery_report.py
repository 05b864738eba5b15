"""Reports of mail servers as they write them: which letter, whether for good, and what is no report at all."""

import time
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenants.ground.keys import Keyring
from tenants.mail.delivery_report import MOST_BYTES, read_report
from tenants.mail.return_address import TOKEN, letter_named, return_address, token_of
from tests.tenants.mail.returned import returned

KEYRING, OTHER = Keyring(b"k" * 32), Keyring(b"o" * 32)
MAIL = UUID("0192a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")
NAME = token_of(MAIL, KEYRING)

FAILED = {
    "postfix": "550",
    "exim": "552",
    "exim_of_old": "550",
    "exchange_online": "550",
    "gmail": "550",
    "qmail": "553",
    "smtputf8": "5.1.1",
}
TRIED_FOR_TOO_LONG = {"postfix_expired": "4.4.1", "exchange_online_expired": "550", "qmail_expired": "4.4.7"}
NOTHING = ["postfix_delayed", "postfix_relayed", "out_of_office", "read_receipt", "answer"]


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n"])
@pytest.mark.parametrize(("name", "code"), [*FAILED.items(), *TRIED_FOR_TOO_LONG.items()])
def test_a_servers_report_names_the_letter_and_says_whether_it_is_for_good(
    name: str, code: str, line_end: bytes
) -> None:
    report = read_report(returned(name, NAME).replace(b"\r\n", line_end))
    assert report is not None
    assert (report.code, report.permanent) == (code, name in FAILED)
    assert letter_named(report.naming, KEYRING) == MAIL


@pytest.mark.parametrize("name", ["postfix", "exim", "exim_of_old", "gmail", "qmail", "smtputf8"])
def test_where_the_envelope_names_nothing_the_letter_that_was_sent_back_does(name: str) -> None:
    raw = returned(name, NAME).replace(f"+{NAME}@".encode(), b"@")
    for header in (b"References", b"In-Reply-To"):
        raw = raw.replace(header, b"X-Nothing")
    report = read_report(raw)
    assert report is not None
    assert letter_named(report.naming, KEYRING) == MAIL


@pytest.mark.parametrize("name", NOTHING)
def test_a_delay_an_answer_and_a_receipt_are_no_failure(name: str) -> None:
    assert read_report(returned(name, NAME)) is None


def test_of_several_recipients_the_one_that_never_will_counts() -> None:
    failed = b"Action: failed\r\nStatus: 5.1.1"
    later = b"\r\n\r\nFinal-Recipient: rfc822; other@northfield.example\r\nAction: delayed\r\nStatus: 4.4.1"
    before = b"Action: failed\r\nStatus: 4.4.1\r\n\r\nFinal-Recipient: rfc822; x@northfield.example\r\n"
    raw = returned("postfix", NAME)
    for several in (raw.replace(failed, failed + later, 1), raw.replace(failed, before + failed, 1)):
        report = read_report(several)
        assert report is not None
        assert report.permanent


def test_a_status_that_says_no_more_than_undeliverable_has_a_code_all_the_same() -> None:
    report = read_report(b"X-Failed-Recipients: jo@example.org\r\n\r\nUnrouteable address\r\n")
    assert report is not None
    assert (report.permanent, report.code) == (True, "5.0.0")


def test_a_token_is_an_address_mail_can_carry_and_nobody_can_make_up() -> None:
    assert len(return_address("b" * 21 + "@example.org", NAME).partition("@")[0]) == 64
    assert letter_named([f"prvs=12ab={return_address('bounces@example.org', NAME).upper()}"], KEYRING) == MAIL
    assert letter_named([f"bounces+{NAME}@example.org"], OTHER) is None
    for place in range(len(NAME)):
        other = "a" if NAME[place] != "a" else "b"
        assert letter_named([NAME[:place] + other + NAME[place + 1 :]], KEYRING) is None
    assert letter_named([f"x{NAME}", f"{NAME}2", "", NAME[:-1]], KEYRING) is None
    assert letter_named([token_of(MAIL, OTHER), NAME], KEYRING) == MAIL, "what is made up hides nothing"


@given(st.uuids())
def test_every_letter_has_a_token_that_leads_back_to_it(mail: UUID) -> None:
    assert TOKEN.fullmatch(token_of(mail, KEYRING))
    assert letter_named([token_of(mail, KEYRING)], KEYRING) == mail


PIECES = st.sampled_from(
    [
        *returned("postfix", NAME).splitlines(keepends=True),
        *returned("smtputf8", NAME).splitlines(keepends=True),
        *returned("qmail", NAME).splitlines(keepends=True),
        b"Content-Type: multipart/report; boundary*0*=utf-8''%ff; boundary=\r\n",
        b'Content-Type: multipart/mixed; boundary="a\r\n b"; boundary=a\r\n',
        b'Content-Type: message/delivery-status; charset="=?x?q?"\r\n',
        b"Content-Type: message/rfc822\r\n\r\n",
        b"Content-Type: text/plain; charset=no-such\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
        b"Content-Transfer-Encoding: =?utf-8?q?=\r\n",
        b"Message-ID: <<>@[\r\n",
        b'To: "\\\r\n :;<@,\r\n',
        b"Action: \r\nStatus: 5\r\nDiagnostic-Code: smtp; \xff\r\n",
        b"--a\r\n",
        b"--a--\r\n",
        b"\r\n",
        b"\x00",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(PIECES, st.binary(max_size=60)), max_size=80).map(b"".join))
def test_no_message_breaks_the_reading(message: bytes) -> None:
    report = read_report(message)
    assert report is None or letter_named(report.naming, KEYRING) in (None, MAIL)


NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3_000))
WORST = {
    "parts in parts": NESTED,
    "messages in messages": b"Content-Type: message/rfc822\r\n\r\n" * 30_000,
    "parts in parts, with lines": b"".join(NESTED.splitlines(keepends=True)[:240]) + b"-\n" * 500_000,
    "many parts": b"Content-Type: multipart/report; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000,
    "many headers": b"X: y\r\n" * 160_000,
    "one long header": b"Content-Type: multipart/report; " + b"a*1*=%22; " * 100_000,
    "one long address": b"To: " + b'"<(,@' * 190_000 + b"\r\n\r\n",
    "many blocks": b"Content-Type: message/delivery-status\r\n\r\n" + b"Action: failed\r\n\r\n" * 50_000,
    "encoded words": b'Content-Type: multipart/report; boundary="' + b"=?utf-8?q?=22?= " * 60_000,
    "a long word": b"X-Failed-Recipients: x\r\n\r\n" + b"a" * 900_000,
}


@pytest.mark.parametrize("what", WORST)
def test_a_message_made_to_take_long_takes_moments(what: str) -> None:
    begun = time.process_time()
    report = read_report(WORST[what])
    assert report is None or letter_named(report.naming, KEYRING) is None
    assert time.process_time() - begun < 10


def test_of_a_message_that_is_too_long_the_beginning_is_read() -> None:
    raw = returned("postfix", NAME) + b"x" * MOST_BYTES * 3
    report = read_report(raw)
    assert report is not None
    assert report.code == "550"
