"""Invitations as those who manage people see them: who may ask, what state each is in, and what a stranger finds."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.access.caller import Caller
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.ground.ids import uuid7
from tenants.organizations.invitations import Invitation, Invited, invite, list_invitations, revoke
from tests.cast import Cast
from tests.tenants.organizations.test_joining import invited, joins

CLOCK = SystemClock()
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
moments = st.none() | st.timedeltas(timedelta(days=-40), timedelta(days=40)).map(lambda apart: NOW + apart)


def made(accepted: datetime | None, revoked: datetime | None, expires: datetime) -> Invitation:
    return Invitation(
        tenant_id=UUID(int=1),
        id=UUID(int=2),
        email="ada@northfield.example",
        name="Ada",
        roles=["staff"],
        token_hash=b"",
        invited_by=UUID(int=3),
        created_at=NOW,
        expires_at=expires,
        accepted_at=accepted,
        revoked_at=revoked,
    )


async def listed(database: Database, caller: Caller) -> dict[str, str]:
    """The state of each invitation by its address."""
    async with database.reading(caller.tenant_id) as session:
        found = await list_invitations(session, caller)
        return {one.invitation.email: one.state(CLOCK.now()) for one in found}


@given(moments, moments, moments.filter(bool), st.booleans())
def test_only_what_nobody_used_or_ended_and_is_still_young_is_open(
    accepted: datetime | None, revoked: datetime | None, expires: datetime, alive: bool
) -> None:
    state = Invited(made(accepted, revoked, expires), "Max", alive).state(NOW)
    assert (state == "open") == (accepted is None and revoked is None and alive and expires > NOW)
    assert (state == "accepted") == (accepted is not None), "somebody who joined joined, whatever came after"


async def test_the_list_tells_what_became_of_each_and_only_its_own_organization_reads_it(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    administrator, outsider = northfield["administrator"], stranger["administrator"]
    await invited(database, administrator, CLOCK, "open@northfield.example")
    _, used = await invited(database, administrator, CLOCK, "used@northfield.example")
    await joins(database, used)
    taken, _ = await invited(database, administrator, CLOCK, "taken@northfield.example")
    async with database.writing(outsider) as session:
        with pytest.raises(Problem, match="not-found"):
            await revoke(session, outsider, CLOCK, taken)
    async with database.writing(administrator) as session:
        await revoke(session, administrator, CLOCK, taken)
    assert await listed(database, administrator) == {
        "taken@northfield.example": "revoked",
        "used@northfield.example": "accepted",
        "open@northfield.example": "open",
    }
    assert await listed(database, outsider) == {}


@pytest.mark.parametrize("who", ["author", "lead", "chief", "officer"])
async def test_whoever_does_not_manage_people_neither_invites_nor_reads_nor_takes_back(
    database: Database, northfield: Cast, who: str
) -> None:
    caller = northfield[who]
    open_one, _ = await invited(database, northfield["administrator"], CLOCK, "ada@northfield.example")
    async with database.writing(caller) as session:
        with pytest.raises(Problem, match="forbidden"):
            await invite(session, caller, CLOCK, email="b@northfield.example", name="B", roles=["staff"])
        with pytest.raises(Problem, match="forbidden"):
            await list_invitations(session, caller)
        with pytest.raises(Problem, match="forbidden"):
            await revoke(session, caller, CLOCK, open_one)
    assert await listed(database, northfield["administrator"]) == {"ada@northfield.example": "open"}


async def test_an_invitation_is_taken_back_once_and_not_after_it_was_used(database: Database, northfield: Cast) -> None:
    administrator = northfield["administrator"]
    taken, _ = await invited(database, administrator, CLOCK, "ada@northfield.example")
    used, token = await invited(database, administrator, CLOCK, "bob@northfield.example")
    await joins(database, token)
    async with database.writing(administrator) as session:
        await revoke(session, administrator, CLOCK, taken)
    for invitation, state in ((taken, "revoked"), (used, "accepted")):
        async with database.writing(administrator) as session:
            with pytest.raises(Problem, match="wrong-state") as refused:
                await revoke(session, administrator, CLOCK, invitation)
            assert state in refused.value.detail
    async with database.writing(administrator) as session:
        with pytest.raises(Problem, match="not-found"):
            await revoke(session, administrator, CLOCK, uuid7())


@pytest.mark.parametrize("written", ["lead@northfield.example", "LEAD@Northfield.Example", "lead@northfield。example"])
async def test_an_address_that_is_here_already_is_told_however_it_is_written(
    database: Database, northfield: Cast, stranger: Cast, written: str
) -> None:
    administrator, outsider = northfield["administrator"], stranger["administrator"]
    async with database.writing(administrator) as session:
        with pytest.raises(Problem, match="already-exists"):
            await invite(session, administrator, CLOCK, email=written, name="Lead", roles=["staff"])
    await invited(database, outsider, CLOCK, written)
    (theirs,) = await listed(database, outsider)
    assert theirs == "lead@northfield.example", "another organization is not told who is here"


async def test_a_role_nobody_knows_is_refused_with_those_there_are_and_nothing_is_left(
    database: Database, northfield: Cast
) -> None:
    administrator = northfield["administrator"]
    async with database.writing(administrator) as session:
        with pytest.raises(Problem, match="unknown-reference") as refused:
            await invite(session, administrator, CLOCK, email="a@b.example", name="A", roles=["staff", "emperor"])
    assert "emperor" in refused.value.detail
    assert "comms_lead" in refused.value.fix
    assert await listed(database, administrator) == {}
