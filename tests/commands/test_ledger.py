"""`hashmark ledger verify`: sound records end with 0, a changed one with 1 and its number."""

import asyncio

import pytest
from click.testing import CliRunner, Result

from api.commands.cli import main
from tenants.ground.clock import SystemClock
from tenants.ground.ids import uuid7
from tenants.ground.keys import Keyring
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tests.cast import Cast, put_on_record
from tests.commands.conftest import change
from tests.conftest import MASTER_KEY
from tests.database import TestDatabase


def verify(*words: str) -> Result:
    return CliRunner().invoke(main, ["ledger", "verify", *words])


def tamper(url: str, statement: str) -> None:
    """Change what triggers would keep, as somebody could who owns the database."""
    change(url, "SET session_replication_role = replica", statement)


def test_every_organization_is_verified(named: None, northfield: Cast, stranger: Cast) -> None:
    said = verify()
    assert said.exit_code == 0, said.output
    assert said.output.count("sound  ") == 2


def test_one_can_be_asked_for_by_its_short_name(named: None, northfield: Cast, stranger: Cast) -> None:
    said = verify("--organization", "northfield")
    assert said.exit_code == 0, said.output
    assert said.output.count("sound  ") == 1


def test_a_changed_entry_is_named_and_ends_with_1(named: None, northfield: Cast, superuser_url: str) -> None:
    tamper(superuser_url, "UPDATE ledger.entry SET entry = entry || ' ' WHERE seq = 1")
    said = verify()
    assert said.exit_code == 1
    assert "BROKEN " in said.output
    assert "At entry 1:" in said.output


def test_a_cut_off_tail_ends_with_1(named: None, northfield: Cast, superuser_url: str) -> None:
    tamper(superuser_url, "DELETE FROM ledger.entry WHERE seq = (SELECT max(seq) FROM ledger.entry)")
    assert verify().exit_code == 1


def test_nothing_to_verify_is_not_called_sound(named: None) -> None:
    assert verify().exit_code == 3


def test_an_unknown_organization_is_a_sentence(named: None, northfield: Cast) -> None:
    said = verify("--organization", "nowhere")
    assert said.exit_code == 1
    assert "There is no organization called nowhere." in said.output


def test_without_the_owners_login_an_id_is_needed(
    named: None, northfield: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HASHMARK_OWNER_DATABASE_URL")
    assert "Name the organization by its id" in verify("--organization", "northfield").output
    assert verify("--organization", str(northfield.tenant)).exit_code == 0


def test_a_persons_words_are_erased_and_the_record_still_verifies(
    named: None, northfield: Cast, stranger: Cast, database_url: str
) -> None:
    member = northfield["author"].member_id
    asyncio.run(_say_something(database_url, northfield))
    there, elsewhere = (["--organization", str(cast.tenant)] for cast in (northfield, stranger))
    assert "Erase them?" in CliRunner().invoke(main, ["ledger", "erase", str(member), *there], input="n\n").output
    assert verify(*there).output.count("1 texts kept") == 1
    assert (
        "0 texts were erased." in CliRunner().invoke(main, ["ledger", "erase", str(member), *elsewhere, "--yes"]).output
    )
    assert "1 texts were erased." in CliRunner().invoke(main, ["ledger", "erase", str(member), *there, "--yes"]).output
    said = verify(*there)
    assert said.exit_code == 0, said.output
    assert "0 texts kept, 1 erased" in said.output


async def _say_something(url: str, northfield: Cast) -> None:
    database = TestDatabase(url, Keyring(MASTER_KEY))
    entry = Entry(
        type=EntryType.PROPOSAL_WITHDRAWN, object_kind="proposal", object_id=uuid7(), private={"reason": "No."}
    )
    async with database.writing(northfield.tenant) as session:
        await put_on_record(session, northfield["author"], SystemClock().now(), entry)
    await database.close()
