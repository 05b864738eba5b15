"""Letters on their way: by a real SMTP server in every mood, once each, with nobody's address left lying about."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from api.processes.watchers import watchers
from api.processes.worker import carrier_of
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import Database
from tenants.due.kinds import DueKind
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.ground.settings import Settings
from tenants.mail.carrier import Carrier
from tenants.mail.letter import message_id
from tenants.mail.mailbox import Mailbox
from tenants.mail.outbox import queued
from tenants.mail.return_address import token_of
from tenants.mail.smtp import SmtpCarrier, greet
from tenants.organizations.members import get_member
from tests.cast import Cast
from tests.database import past_every_guard
from tests.tenants.mail.build import letter, mails, queue
from tests.tenants.mail.post_office import PASSWORD, USER, PostOffice, post_office
from tests.worker import as_worker, make_due, work_off

SENDER = "Hashmark <hashmark@example.org>"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PostOffice]:
    with post_office(tmp_path) as opened:
        yield opened


async def send(database: Database, office: PostOffice | None, clock: SystemClock, *, password: str = PASSWORD) -> int:
    """Let a worker send what is due, by `office` if there is one; return how many letters it took up."""
    carrier: Carrier | None = None if office is None else SmtpCarrier(office.server(password=password), SENDER)
    return (await work_off(database, using=watchers(clock, carrier, deployment="example.org")))[DueKind.SEND_MAIL]


async def failing(database: Database, company: Cast, part: str) -> str | None:
    administrator = company["administrator"]
    async with database.reading(administrator) as session:
        return (await get_member(session, administrator, company[part].member_id)).mail_failure


async def owed(database: Database, company: Cast) -> list[tuple[str, str]]:
    async with database.reading(company.tenant) as session:
        rows = await session.execute(text("SELECT kind, failure FROM tenant.due WHERE kind = 'send_mail'"))
        return [(row.kind, row.failure) for row in rows]


async def undelivered(database: Database, company: Cast) -> list[dict[str, Any]]:
    rows = await past_every_guard(
        database,
        "SELECT entry FROM ledger.entry WHERE tenant_id = $1 AND type = 'system:mail:undelivered' ORDER BY seq",
        company.tenant,
    )
    return [dict(row) for row in rows]


async def test_a_letter_goes_out_encrypted_signed_in_and_once(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    await queue(database, northfield, clock, letter(northfield, subject="Prüfen", html="<p>Words.</p>"))
    assert await send(database, office, clock) == 1
    await make_due(database, northfield.tenant)
    assert await send(database, office, clock) == 0
    (arrived,) = office.letters
    assert (arrived.to, arrived.encrypted, arrived.user) == (northfield["author"].email, True, USER)
    assert arrived.message["Subject"] == "Prüfen"
    assert arrived.message["From"] == SENDER
    (mail,) = await mails(database, northfield)
    assert arrived.message["Message-ID"] == message_id("example.org", token_of(mail["id"], database.keyring))
    assert arrived.back_to == "hashmark@example.org"
    assert (mail["state"], mail["letter"], mail["attempts"], mail["failure"]) == ("sent", None, 1, "")


async def test_the_same_key_is_one_letter_before_and_after_it_was_sent(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast, office: PostOffice
) -> None:
    one = letter(northfield)
    await queue(database, northfield, clock, one, one)
    await queue(database, northfield, clock, one)
    await queue(database, stranger, clock, letter(stranger))
    await send(database, office, clock)
    await queue(database, northfield, clock, one)
    await send(database, office, clock)
    assert sorted(arrived.to for arrived in office.letters) == sorted(
        [northfield["author"].email, stranger["author"].email]
    )
    assert len({arrived.message["Message-ID"] for arrived in office.letters}) == 2
    assert await owed(database, northfield) == []


async def test_greylisted_it_waits_and_goes_the_second_time(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    await queue(database, northfield, clock, letter(northfield, to="grey@northfield.example"))
    with capture_logs() as logs:
        await send(database, office, clock)
    assert [line["event"] for line in logs] == ["due_not_now"]
    assert await owed(database, northfield) == [("send_mail", "smtp-451")]
    (mail,) = await mails(database, northfield)
    assert (mail["state"], mail["attempts"], mail["failure"]) == ("queued", 1, "451")
    await make_due(database, northfield.tenant)
    await send(database, office, clock)
    assert [arrived.to for arrived in office.letters] == ["grey@northfield.example"]
    assert await undelivered(database, northfield) == []


@pytest.mark.parametrize("back", [("bounce", "550"), ("spam", "554")], ids=["recipient", "content"])
async def test_mail_that_comes_back_marks_the_address_until_mail_arrives_again(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice, back: tuple[str, str]
) -> None:
    author = northfield["author"]
    (name, code) = back
    address = f"{name}@northfield.example"
    await past_every_guard(database, "UPDATE tenant.member SET email = $1 WHERE id = $2", address, author.member_id)
    await queue(database, northfield, clock, letter(northfield, to=address))
    await send(database, office, clock)
    assert office.letters == []
    (mail,) = await mails(database, northfield)
    assert (mail["state"], mail["letter"], mail["failure"]) == ("refused", None, code)
    assert await failing(database, northfield, "author") == code
    assert await failing(database, northfield, "colleague") is None
    lead = northfield["lead"]
    async with database.reading(lead) as session:
        assert (await get_member(session, lead, author.member_id)).mail_failure is None, "not theirs to see"
    (entry,) = await undelivered(database, northfield)
    assert address.encode() not in entry["entry"]
    await past_every_guard(
        database, "UPDATE tenant.member SET email = $1 WHERE id = $2", author.email, author.member_id
    )
    await queue(database, northfield, clock, letter(northfield, key="another"))
    await send(database, office, clock)
    assert await failing(database, northfield, "author") is None


async def test_an_answer_about_an_earlier_address_says_nothing_of_the_new_one(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    await queue(database, northfield, clock, letter(northfield, to="bounce@northfield.example"))
    await send(database, office, clock)
    assert await failing(database, northfield, "author") is None
    assert len(await undelivered(database, northfield)) == 1


async def test_a_server_that_is_away_loses_nothing(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    office.close()
    await queue(database, northfield, clock, *(letter(northfield, part) for part in ("author", "lead", "chief")))
    await send(database, office, clock)
    assert await owed(database, northfield) == [("send_mail", "smtp-unreachable")] * 3
    assert {mail["state"] for mail in await mails(database, northfield)} == {"queued"}
    office.open()
    await make_due(database, northfield.tenant)
    await send(database, office, clock)
    assert sorted(arrived.to.partition("@")[0] for arrived in office.letters) == ["author", "chief", "lead"]


async def test_a_server_that_could_not_be_reached_is_left_alone_for_a_moment(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    carrier = SmtpCarrier(office.server(), SENDER)
    office.close()
    await queue(database, northfield, clock, letter(northfield), letter(northfield, "lead"))
    await work_off(database, using=watchers(clock, carrier))
    office.open()
    await make_due(database, northfield.tenant)
    await work_off(database, using=watchers(clock, carrier))
    assert office.asked.total() == 0, "it rests"
    monkeypatch.setattr(carrier, "_rests_until", 0.0)
    await make_due(database, northfield.tenant)
    await work_off(database, using=watchers(clock, carrier))
    assert len(office.letters) == 2


async def test_a_wrong_password_is_nobodys_address_and_says_so(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    await queue(database, northfield, clock, letter(northfield))
    await send(database, office, clock, password="wrong")
    assert await owed(database, northfield) == [("send_mail", "smtp-535")]
    assert await failing(database, northfield, "author") is None
    assert await greet(office.server(password="wrong")) == "535"
    assert await greet(office.server()) == ""


async def test_without_encryption_where_it_is_asked_for_nothing_is_sent(
    database: Database, clock: SystemClock, northfield: Cast, tmp_path: Path
) -> None:
    with post_office(tmp_path, security="none", guarded=False) as plain:
        assert await greet(msgspec.structs.replace(plain.server(), security="starttls")) == "not-offered"
        assert await greet(plain.server()) == ""
        await queue(database, northfield, clock, letter(northfield))
        await send(database, plain, clock)
        assert [arrived.encrypted for arrived in plain.letters] == [False]


async def test_encrypted_from_the_first_byte_and_by_a_certificate_that_is_known(
    database: Database, clock: SystemClock, northfield: Cast, tmp_path: Path
) -> None:
    with post_office(tmp_path, security="tls", guarded=False) as office:
        await queue(database, northfield, clock, letter(northfield))
        await send(database, office, clock)
        assert [arrived.encrypted for arrived in office.letters] == [True]
        unknown = msgspec.structs.replace(office.server(), ca_file="")
        assert await greet(unknown) == "tls"


async def test_an_address_in_other_letters_goes_where_the_server_takes_it(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    await queue(database, northfield, clock, letter(northfield, to="jörg@northfield.example"))
    await send(database, office, clock)
    assert [arrived.to for arrived in office.letters] == ["jörg@northfield.example"]


async def test_line_breaks_in_an_address_are_refused_before_anything_is_written(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    with pytest.raises(Problem, match="cannot stand in a letter"):
        await queue(database, northfield, clock, letter(northfield, to="jo@example.org\r\nBcc: all@example.org"))
    assert await mails(database, northfield) == []


async def test_no_address_and_no_word_stands_in_clear_or_in_a_log(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    secret = "Hillside"
    await queue(
        database,
        northfield,
        clock,
        letter(northfield, key="1", to="bounce@hillside.example", subject=secret, text=secret),
        letter(northfield, key="2", to="grey@hillside.example", subject=secret, text=secret),
    )
    kept = str(await mails(database, northfield)).lower()
    with capture_logs() as logs:
        await send(database, office, clock)
    office.close()
    await make_due(database, northfield.tenant)
    with capture_logs() as more:
        await send(database, office, clock)
    due = await past_every_guard(database, "SELECT d::text FROM tenant.due d")
    assert secret.lower() not in f"{kept}{logs}{more}{due}{await undelivered(database, northfield)}".lower()


async def test_without_a_server_letters_wait_and_are_given_up_when_their_time_is_over(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    soon = clock.now() + timedelta(minutes=30)
    await queue(database, northfield, clock, letter(northfield), letter(northfield, "lead", good_until=soon))
    await send(database, None, clock)
    assert {mail["state"] for mail in await mails(database, northfield)} == {"queued"}
    assert len(await owed(database, northfield)) == 2
    await past_every_guard(
        database, "UPDATE tenant.mail SET good_until = good_until - interval '1 hour' WHERE key = 'test:lead'"
    )
    await make_due(database, northfield.tenant)
    await send(database, office, clock)
    author, lead = await mails(database, northfield)
    assert (author["state"], lead["state"], lead["letter"], lead["failure"]) == ("sent", "given_up", None, "too-late")
    assert len(await undelivered(database, northfield)) == 1
    assert await failing(database, northfield, "lead") is None, "it is not the address's fault"


async def test_a_letter_is_rolled_back_with_what_it_tells_of(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    with pytest.raises(RuntimeError, match="undone"):
        await _queue_and_undo(database, northfield, clock)
    assert await mails(database, northfield) == []
    assert await owed(database, northfield) == []


async def _queue_and_undo(database: Database, northfield: Cast, clock: SystemClock) -> None:
    author = northfield["author"]
    async with database.writing(author) as session:
        writes, owes = queued(author.tenant_id, [letter(northfield)], session.keyring, clock.now())
        await carry_out(session, author, clock.now(), Act(answer=None, writes=tuple(writes), owes=tuple(owes)))
        raise RuntimeError("undone")


async def test_many_letters_go_out_once_each_by_two_workers(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    await queue(database, northfield, clock, *(letter(northfield, key=f"{n:03}") for n in range(60)))
    await asyncio.gather(send(database, office, clock), send(database, office, clock))
    assert len(office.letters) == len({arrived.message["Message-ID"] for arrived in office.letters}) == 60


async def test_the_web_servers_login_cannot_say_that_a_letter_was_sent(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    await queue(database, northfield, clock, letter(northfield))
    with pytest.raises(Exception, match="permission denied"):
        async with database.writing(northfield["author"]) as session:
            await session.execute(text("UPDATE tenant.mail SET state = 'sent', letter = NULL, settled_at = now()"))
    assert as_worker(database) is not database


def test_letters_of_a_demo_stay_in_its_folder_and_without_a_server_they_wait(tmp_path: Path) -> None:
    assert isinstance(carrier_of(Settings(demo=True, smtp_host="mail.example.org", mail_from="a@b.example")), Mailbox)
    assert isinstance(carrier_of(Settings(smtp_host="mail.example.org", mail_from="a@b.example")), SmtpCarrier)
    assert carrier_of(Settings(data_dir=tmp_path)) is None
