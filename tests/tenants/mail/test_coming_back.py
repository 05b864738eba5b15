"""Mail that comes back after a server took it: the address is marked, once, in its own organization, and until mail reaches it again."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import pytest

from api.processes.watchers import watchers
from tenants.db.session import Database
from tenants.due.kinds import DueKind
from tenants.ground.clock import SystemClock
from tenants.mail.coming_back import WrittenDown, write_down
from tenants.mail.delivery_report import Report
from tenants.mail.return_address import return_address, token_of
from tenants.mail.smtp import SmtpCarrier
from tests.cast import Cast
from tests.database import past_every_guard
from tests.tenants.mail.build import letter, mails, queue
from tests.tenants.mail.letterbox import Letterbox
from tests.tenants.mail.post_office import PostOffice
from tests.tenants.mail.test_sending import SENDER, failing, office, undelivered
from tests.worker import as_worker, make_due, work_off

__all__ = ["office"]

FOR_GOOD = Report(permanent=True, code="550", naming=())
TOO_LONG = Report(permanent=False, code="4.4.1", naming=())


async def sent(database: Database, company: Cast, clock: SystemClock, key: str = "one", **changed: Any) -> UUID:
    """Queue a letter to the author and let a server take it; return the letter."""
    await queue(database, company, clock, letter(company, key=key, **changed))
    await work_off(database, using=watchers(clock, Letterbox()))
    return next(UUID(str(mail["id"])) for mail in await mails(database, company) if mail["key"] == key)


async def comes_back(database: Database, clock: SystemClock, mail: UUID, report: Report = FOR_GOOD) -> WrittenDown:
    return await write_down(as_worker(database), clock, mail, report)


async def days_pass(database: Database, days: int) -> None:
    """Let everything that is known of mail have happened `days` earlier."""
    for change in (
        "UPDATE tenant.mail SET settled_at = settled_at - make_interval(days => $1)",
        "UPDATE tenant.member SET mail_failing_since = mail_failing_since - make_interval(days => $1)",
    ):
        await past_every_guard(database, change, days)


async def sweep(database: Database, company: Cast, clock: SystemClock) -> None:
    await make_due(database, company.tenant)
    await work_off(database, clock)


async def test_the_envelope_names_the_letter_where_the_operator_has_an_address_for_it(
    database: Database, clock: SystemClock, northfield: Cast, office: PostOffice
) -> None:
    await queue(database, northfield, clock, letter(northfield))
    carrier = SmtpCarrier(office.server(), SENDER, "bounces@example.org")
    await work_off(database, using=watchers(clock, carrier, deployment="example.org"))
    (arrived,), (mail,) = office.letters, await mails(database, northfield)
    assert arrived.back_to == return_address("bounces@example.org", token_of(mail["id"], database.keyring))
    assert arrived.message["From"] == SENDER


async def test_a_letter_that_comes_back_marks_the_address_and_stands_in_the_record_once(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    theirs = await sent(database, stranger, clock)
    mail = await sent(database, northfield, clock)
    assert await comes_back(database, clock, mail) is WrittenDown.NOW
    assert await comes_back(database, clock, mail) is WrittenDown.BEFORE
    (kept,) = await mails(database, northfield)
    assert (kept["state"], kept["failure"], kept["letter"]) == ("bounced", "550", None)
    assert await failing(database, northfield, "author") == "550"
    assert await failing(database, northfield, "lead") is None
    (entry,) = await undelivered(database, northfield)
    assert b'"bounced"' in entry["entry"]
    assert northfield["author"].email.encode() not in entry["entry"]
    (other,) = await mails(database, stranger)
    assert (other["id"], other["state"]) == (theirs, "sent")
    assert await failing(database, stranger, "author") is None
    assert await undelivered(database, stranger) == []


async def test_two_reports_at_once_are_one(database: Database, clock: SystemClock, northfield: Cast) -> None:
    mail = await sent(database, northfield, clock)
    said = await asyncio.gather(*(comes_back(database, clock, mail) for _ in range(4)))
    assert sorted(said) == [WrittenDown.BEFORE] * 3 + [WrittenDown.NOW]
    assert len(await undelivered(database, northfield)) == 1


async def test_a_server_that_was_away_too_long_is_on_record_and_marks_nobody(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    mail = await sent(database, northfield, clock)
    assert await comes_back(database, clock, mail, TOO_LONG) is WrittenDown.NOW
    assert await failing(database, northfield, "author") is None
    assert len(await undelivered(database, northfield)) == 1


async def test_an_answer_about_this_installation_marks_nobody(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    mail = await sent(database, northfield, clock)
    assert await comes_back(database, clock, mail, Report(permanent=True, code="530", naming=())) is WrittenDown.NOW
    assert await failing(database, northfield, "author") is None


async def test_an_answer_about_an_earlier_address_says_nothing_of_the_new_one(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    mail = await sent(database, northfield, clock)
    change = "UPDATE tenant.member SET email = 'new@northfield.example' WHERE id = $1"
    await past_every_guard(database, change, northfield["author"].member_id)
    assert await comes_back(database, clock, mail) is WrittenDown.NOW
    assert await failing(database, northfield, "author") is None


async def test_of_somebody_who_is_no_member_yet_the_letter_alone_says_so(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    mail = await sent(database, northfield, clock, to="new@northfield.example", member=None)
    assert await comes_back(database, clock, mail) is WrittenDown.NOW
    assert [kept["state"] for kept in await mails(database, northfield)] == ["bounced"]


async def test_what_is_no_letter_or_was_not_sent_is_left_alone(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    assert await comes_back(database, clock, uuid4()) is WrittenDown.NOBODYS
    await queue(database, northfield, clock, letter(northfield))
    (mail,) = await mails(database, northfield)
    assert await comes_back(database, clock, mail["id"]) is WrittenDown.NOT_YET
    await past_every_guard(
        database, "UPDATE tenant.mail SET state = 'given_up', letter = NULL, settled_at = now(), failure = 'too-late'"
    )
    assert await comes_back(database, clock, mail["id"]) is WrittenDown.BEFORE
    assert await failing(database, northfield, "author") is None
    assert await undelivered(database, northfield) == []


async def test_the_mark_stays_while_servers_only_take_letters_and_goes_once_one_stayed_away(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    await comes_back(database, clock, await sent(database, northfield, clock))
    await days_pass(database, 2)
    await sent(database, northfield, clock, "two")
    await sweep(database, northfield, clock)
    assert await failing(database, northfield, "author") == "550", "it may still come back"
    await days_pass(database, 2)
    await sweep(database, northfield, clock)
    assert await failing(database, northfield, "author") is None


async def test_the_mark_stays_where_later_letters_come_back_too(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    await comes_back(database, clock, await sent(database, northfield, clock))
    await days_pass(database, 2)
    await sent(database, northfield, clock, "lost without a word")
    second = await sent(database, northfield, clock, "two")
    await days_pass(database, 2)
    await comes_back(database, clock, second)
    await sweep(database, northfield, clock)
    assert await failing(database, northfield, "author") == "550"
    since = "SELECT count(*) AS n FROM tenant.member WHERE mail_failing_since < now() - interval '3 days'"
    ((count,),) = await past_every_guard(database, since)
    assert count == 1, "since when is the first time"


@pytest.mark.parametrize("state", ["sent", "refused", "given_up", "bounced"])
async def test_letters_are_dropped_a_month_after_they_were_settled(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast, state: str
) -> None:
    for company in (northfield, stranger):
        await sent(database, company, clock, "old")
        await sent(database, company, clock, "new")
    await queue(database, northfield, clock, letter(northfield, key="waits"))
    settle = "UPDATE tenant.mail SET state = $1, settled_at = settled_at - make_interval(days => $2) WHERE key = $3"
    await past_every_guard(database, settle, state, 31, "old")
    await past_every_guard(database, settle, state, 29, "new")
    await make_due(database, northfield.tenant)
    done = await work_off(database, clock)
    assert done[DueKind.SWEEP_LETTERS] == 1
    assert [mail["key"] for mail in await mails(database, northfield)] == ["new", "waits"]
    assert [mail["key"] for mail in await mails(database, stranger)] == ["new", "old"], "their sweep is not due"
    owed = "SELECT next_at > now() + interval '23 hours' AS later FROM tenant.due WHERE kind = 'sweep_letters'"
    assert [row["later"] for row in await past_every_guard(database, owed)] == [True, True]


async def test_many_letters_are_dropped_in_batches_by_two_workers(
    database: Database, clock: SystemClock, northfield: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tenants.mail.sweeping.AT_ONCE", 10)
    await queue(database, northfield, clock, *(letter(northfield, key=f"{n:03}") for n in range(45)))
    await work_off(database, using=watchers(clock, Letterbox()))
    await days_pass(database, 40)
    await make_due(database, northfield.tenant)
    both = await asyncio.gather(work_off(database, clock), work_off(database, clock))
    assert sum(done[DueKind.SWEEP_LETTERS] for done in both) == 5
    assert await mails(database, northfield) == []
