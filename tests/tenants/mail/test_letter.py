"""A letter as bytes: nothing in it can add a header, it is the same each time, and its two bodies say the same."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from uuid import UUID

import msgspec
import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.errors import Problem
from tenants.mail.letter import LONGEST_SUBJECT, Letter, as_message, message_id, one_line
from tenants.mail.letter_body import WIDTH, Heading, Items, Link, Paragraph, Quote, Small, html_text, plain_text
from tenants.mail.sealed_letter import open_letter, seal_letter

TENANT, OTHER = UUID(int=1), UUID(int=2)
NAME = "a2" * 21
AT = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
PLAIN = Letter(key="k", kind="test", to="jo@example.org", subject="A post waits for you", text="Words.\n")
BREAKS = ["\r\n", "\n", "\r", "\x00", "\u2028", "\u2029", "\x85", "\u202e", "\u200b"]


def written(letter: Letter) -> bytes:
    return as_message(
        letter, token=NAME, sender="Hashmark <hashmark@example.org>", deployment="example.org", written_at=AT
    )


def read(letter: Letter) -> EmailMessage:
    return message_from_bytes(written(letter), policy=default)


@pytest.mark.parametrize("sign", BREAKS)
@pytest.mark.parametrize("field", ["to", "subject", "list_unsubscribe"])
def test_a_line_break_in_a_header_is_refused_in_words(field: str, sign: str) -> None:
    added = msgspec.structs.replace(PLAIN, **{field: f"jo@example.org{sign}Bcc: everybody@example.org"})
    with pytest.raises(Problem, match="cannot stand in a letter") as refused:
        written(added)
    assert refused.value.fix


@pytest.mark.parametrize(
    "address", ["", "jo", "@example.org", "jo@", "a@b, c@d", "Jo <jo@example.org>", "jo@[10.0.0.1]"]
)
def test_what_is_not_one_address_is_refused(address: str) -> None:
    with pytest.raises(Problem):
        written(msgspec.structs.replace(PLAIN, to=address))


@given(st.text(max_size=400))
def test_peoples_words_make_a_subject_once_they_are_on_one_line(words: str) -> None:
    subject = one_line(words) or "Nothing"
    assert len(subject) <= LONGEST_SUBJECT
    message = read(msgspec.structs.replace(PLAIN, subject=subject))
    assert {name.lower() for name in message} == {name.lower() for name in read(PLAIN)}
    assert str(message["Subject"]) == subject


@pytest.mark.parametrize("word", ["für", "Bürgerinnen", "𐀀𐀀", "plain"])
def test_no_space_is_lost_in_a_long_subject(word: str) -> None:
    for length in range(1, LONGEST_SUBJECT // (len(word) + 1)):
        subject = " ".join([word] * length)
        assert str(read(msgspec.structs.replace(PLAIN, subject=subject))["Subject"]) == subject


def test_it_has_what_mail_programs_look_for() -> None:
    letter = msgspec.structs.replace(
        PLAIN,
        subject="Prüfen: „Bäume“",
        html="<p>Wörter.</p>",
        text="Wörter.\n",
        list_unsubscribe="https://h.example/u#t",
    )
    message = read(letter)
    assert message["Subject"] == "Prüfen: „Bäume“"
    assert message["Message-ID"] == message_id("example.org", NAME)
    assert message["Date"].datetime == AT
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"].strip() == "<https://h.example/u#t>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert [part.get_content().strip() for part in message.iter_parts()] == ["Wörter.", "<p>Wörter.</p>"]


def test_it_is_the_same_each_time_and_has_another_name_in_another_deployment() -> None:
    letter = msgspec.structs.replace(PLAIN, html="<p>Words.</p>")
    assert written(letter) == written(letter)
    assert message_id("a.example", NAME) != message_id("b.example", NAME)
    assert message_id("two words\r\n", NAME).endswith("@hashmark.invalid>")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=2_000))
def test_any_words_arrive_as_they_were_written(words: str) -> None:
    lines = "\n".join(words.splitlines())
    assert (
        "\n".join(read(msgspec.structs.replace(PLAIN, text=words or " ")).get_content().splitlines()).rstrip()
        == lines.rstrip()
    )


def test_no_line_is_longer_than_mail_carries() -> None:
    message = written(msgspec.structs.replace(PLAIN, text="word " * 5_000, html="<p>" + "x" * 20_000))
    assert max(len(line) for line in message.split(b"\r\n")) <= 998


def test_at_rest_it_opens_only_in_its_own_row() -> None:
    key = b"k" * 32
    sealed = seal_letter(PLAIN, tenant=TENANT, mail=OTHER, key=key)
    assert b"example.org" not in sealed
    assert open_letter(sealed, tenant=TENANT, mail=OTHER, key=key) == PLAIN
    for tenant, mail in ((OTHER, OTHER), (TENANT, TENANT)):
        with pytest.raises(InvalidTag):
            open_letter(sealed, tenant=tenant, mail=mail, key=key)
    with pytest.raises(ValueError, match="unknown form"):
        open_letter(b"\x02" + sealed[1:], tenant=TENANT, mail=OTHER, key=key)


PARTS = (
    Heading("A post waits"),
    Paragraph(
        "It waits for you because the policy asks for <two> people, and this sentence is longer than one line of it."
    ),
    Quote("First line.\n\n<b>Second</b> line."),
    Items(("Why: objective 3", "When: Saturday")),
    Link("Read it", "https://hashmark.example/p?a=1&b=2"),
    Small("You can end such letters on your own page."),
)


def test_both_bodies_say_the_same() -> None:
    plain, html = plain_text(PARTS), html_text(PARTS, title="A post waits")
    assert all(len(line) <= WIDTH for line in plain.splitlines())
    assert "> First line.\n>\n> <b>Second</b> line." in plain
    assert "Read it:\nhttps://hashmark.example/p?a=1&b=2" in plain
    assert "&lt;b&gt;Second&lt;/b&gt; line." in html
    assert 'href="https://hashmark.example/p?a=1&amp;b=2"' in html
    assert "<two>" not in html
