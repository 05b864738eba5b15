"""One way to write: all of it or nothing, entries with the commit, and anew for whoever was overtaken."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import text

from tenants.acting.act import Act, Order, Write, write
from tenants.acting.carry_out import Overtaken, carry_out, keep_answer_with, settle
from tenants.db.session import Database
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.clock import SystemClock
from tenants.ground.ids import uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tests.cast import Cast

_RENAME = statement(
    """
    UPDATE tenant.member SET name = :name, version = version + 1
     WHERE tenant_id = :tenant AND id = :id AND version = :version
    """
)
_ADD = statement("INSERT INTO tenant.member_role (tenant_id, member_id, role) VALUES (:tenant, :id, :role)")
_TALLY = text(
    """
    SELECT (SELECT version FROM tenant.member WHERE tenant_id = :tenant AND id = :id),
           (SELECT count(*) FROM tenant.member_role WHERE tenant_id = :tenant AND member_id = :id),
           (SELECT count(*) FROM ledger.entry WHERE tenant_id = :tenant),
           (SELECT count(*) FROM ledger.opening WHERE tenant_id = :tenant),
           (SELECT count(*) FROM tenant.due WHERE tenant_id = :tenant)
    """
)


@dataclass
class Room:
    """An organization whose member is renamed and given a role, as an act."""

    database: Database
    cast: Cast

    @property
    def member(self) -> UUID:
        return self.cast["colleague"].member_id

    def act(self, *, version: int = 1, role: str = "legal", rows: int | None = 1) -> Act[str]:
        tenant = self.cast.tenant
        claim = write(_RENAME, order=Order.OTHER, rows=rows, name="New", tenant=tenant, id=self.member, version=version)
        entry = Entry(
            type=EntryType.ROLES_CHANGED, object_kind="member", object_id=self.member, private={"reason": "why"}
        )
        return Act(
            answer="done",
            writes=(write(_ADD, tenant=tenant, id=self.member, role=role), claim),
            entries=(entry,),
            owes=(Owed(DueKind.LOOK_BACK, self.member), Owed(DueKind.EXPIRE_REVIEW, self.member, datetime.now(UTC))),
        )

    async def carry_out(self, act: Act[str]) -> str:
        async with self.database.writing(self.cast.tenant) as session:
            return await carry_out(session, self.cast["author"], SystemClock().now(), act)

    async def tally(self) -> tuple[int, ...]:
        """Return the member's version, their roles, and the organization's entries, openings and owed things."""
        async with self.database.reading(self.cast.tenant) as session:
            values = {"tenant": self.cast.tenant, "id": self.member}
            return tuple((await session.execute(_TALLY, values)).one())


@pytest.fixture
async def room(database: Database, northfield: Cast) -> Room:
    return Room(database, northfield)


async def test_everything_an_act_says_is_written_with_its_entry_and_what_it_owes(room: Room) -> None:
    version, roles, entries, openings, owed = await room.tally()
    assert await room.carry_out(room.act()) == "done"
    assert await room.tally() == (version + 1, roles + 1, entries + 1, openings + 1, owed + 2)


async def test_a_claim_that_misses_writes_nothing_at_all(room: Room) -> None:
    before = await room.tally()
    with pytest.raises(Overtaken):
        await room.carry_out(room.act(version=7))
    assert await room.tally() == before


async def test_a_claim_that_misses_leaves_the_transaction_usable_and_the_act_is_put_together_anew(room: Room) -> None:
    tried: list[int] = []

    async def read() -> int:
        return 7

    async def hold() -> int:
        return 1

    async with room.database.writing(room.cast.tenant) as session:

        async def act(version: int) -> str:
            tried.append(version)
            return await carry_out(session, room.cast["author"], SystemClock().now(), room.act(version=version))

        assert await settle(read, hold, act) == "done"
    assert tried == [7, 1]
    assert (await room.tally())[0] == 2


async def test_a_write_that_fails_leaves_nothing_of_the_act(room: Room) -> None:
    before = await room.tally()
    with pytest.raises(Exception, match="member_role"):
        await room.carry_out(room.act(role="no-such-role"))
    assert await room.tally() == before


async def test_an_act_that_is_rolled_back_after_it_was_written_leaves_no_entry(room: Room) -> None:
    before = await room.tally()

    async def fail() -> None:
        async with room.database.writing(room.cast.tenant) as session:
            await carry_out(session, room.cast["author"], SystemClock().now(), room.act())
            raise RuntimeError("the answer could not be made")

    with pytest.raises(RuntimeError):
        await fail()
    assert await room.tally() == before


async def test_the_answer_is_kept_with_the_first_act_that_answers_and_only_once(room: Room) -> None:
    kept: list[str] = []

    def keep(answer: str) -> Write:
        kept.append(answer)
        return write(_ADD, tenant=room.cast.tenant, id=room.member, role="compliance")

    async with room.database.writing(room.cast.tenant) as session:
        keep_answer_with(session, keep)
        at = SystemClock().now()
        for answer in (None, "done", "more"):
            act: Act[str | None] = Act(answer=answer)
            await carry_out(session, room.cast["author"], at, act)
    assert kept == ["done"]


async def test_a_stranger_carries_nothing_out_here(room: Room, stranger: Cast) -> None:
    before = await room.tally()
    with pytest.raises(Overtaken):
        async with room.database.writing(stranger.tenant) as session:
            await carry_out(session, stranger["administrator"], SystemClock().now(), room.act())
    assert await room.tally() == before


async def test_entries_of_two_acts_in_one_transaction_stand_in_their_order(room: Room) -> None:
    first, second = uuid7(), uuid7()
    async with room.database.writing(room.cast.tenant) as session:
        for one in (first, second):
            entry = Entry(type=EntryType.PROPOSAL_CREATED, object_kind="proposal", object_id=one)
            await carry_out(session, room.cast["author"], SystemClock().now(), Act(answer=None, entries=(entry,)))
    async with room.database.reading(room.cast.tenant) as session:
        rows = await session.execute(text("SELECT object_id FROM ledger.entry ORDER BY seq DESC LIMIT 2"))
        assert list(rows.scalars()) == [second, first]
