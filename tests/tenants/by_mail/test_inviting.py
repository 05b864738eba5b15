"""Invitations by mail: the letter says who invites to what until when, and sent once more only the newest link works."""

import pytest

from tenants.access.caller import Caller
from tenants.by_mail.inviting import invitation_writer
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.ground.ids import uuid7
from tenants.identity.throttles import Visitor
from tenants.organizations.invitations import Invitation, invite, list_invitations, revoke, send_again
from tenants.organizations.joining import preview
from tests.cast import Cast
from tests.database import past_every_guard
from tests.tenants.by_mail.test_forgotten import MAILING, recorded
from tests.tenants.mail.letterbox import Letterbox, token_in

HERE = Visitor("198.51.100.1")


async def invited(
    database: Database, clock: SystemClock, by: Caller, email: str = "ada@northfield.example"
) -> Invitation:
    async with database.writing(by) as session:
        writing = await invitation_writer(session, by, MAILING)
        made, _ = await invite(session, by, clock, email=email, name="Ada Obi", roles=["comms_lead"], writing=writing)
        return made


async def again(database: Database, clock: SystemClock, by: Caller, invitation: object) -> str:
    async with database.writing(by) as session:
        writing = await invitation_writer(session, by, MAILING)
        _, token = await send_again(session, by, clock, invitation, writing)  # type: ignore[arg-type]
        return token


async def mailed(database: Database, by: Caller) -> list[str | None]:
    async with database.reading(by) as session:
        return [one.mail for one in await list_invitations(session, by)]


async def test_the_letter_says_who_invites_to_what_and_until_when(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator = northfield["administrator"]
    made = await invited(database, clock, administrator)
    assert await mailed(database, administrator) == ["queued"]
    ((to, text),) = await Letterbox().empty(database, clock)
    assert to == "ada@northfield.example"
    flat = " ".join(text.split())
    assert "Administrator invites you to Northfield as" in flat
    assert f"{made.expires_at:%b %Y}" in flat
    shown = await preview(database, token_in(text), HERE)
    assert shown.email == to
    assert await mailed(database, administrator) == ["sent"]


async def test_sent_once_more_only_the_newest_link_works_for_another_week(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator, box = northfield["administrator"], Letterbox()
    made = await invited(database, clock, administrator)
    ((_, first),) = await box.empty(database, clock)
    await past_every_guard(database, "UPDATE tenant.invitation SET expires_at = now() - interval '1 day'")
    shown = await again(database, clock, administrator, made.id)
    ((_, second),) = await box.empty(database, clock)
    assert token_in(second) == shown
    with pytest.raises(Problem, match="invitation-unusable"):
        await preview(database, token_in(first), HERE)
    assert (await preview(database, token_in(second), HERE)).email == made.email
    assert await recorded(database, northfield, "member:invitation:send") == 1


async def test_what_is_over_or_somebody_elses_is_not_sent_again(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    administrator = northfield["administrator"]
    made = await invited(database, clock, administrator)
    answers = []
    for unknown in (made.id, uuid7()):
        with pytest.raises(Problem) as refused:
            await again(database, clock, stranger["administrator"], unknown)
        answers.append((refused.value.slug, refused.value.detail))
    assert answers[0] == answers[1]
    assert answers[0][0] == "not-found"
    with pytest.raises(Problem, match="forbidden"):
        await again(database, clock, northfield["author"], made.id)
    async with database.writing(administrator) as session:
        await revoke(session, administrator, clock, made.id)
    with pytest.raises(Problem, match="wrong-state"):
        await again(database, clock, administrator, made.id)


async def test_without_mail_there_is_only_the_link(database: Database, clock: SystemClock, northfield: Cast) -> None:
    administrator = northfield["administrator"]
    async with database.writing(administrator) as session:
        silent = type(MAILING)()
        assert await invitation_writer(session, administrator, silent) is None
        await invite(session, administrator, clock, email="a@b.example", name="A", roles=["staff"])
    assert await mailed(database, administrator) == [None]
    assert await Letterbox().empty(database, clock) == []
