"""`hashmark ledger verify`: sound records end with 0, a changed one with 1 and its number."""

import asyncio
from pathlib import Path

import asyncpg
import pytest
from click.testing import CliRunner, Result

from api.commands.cli import main
from tests.cast import Cast
from tests.conftest import MASTER_KEY


@pytest.fixture
def named(database_url: str, superuser_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", database_url)
    monkeypatch.setenv("HASHMARK_OWNER_DATABASE_URL", superuser_url)
    monkeypatch.setenv("HASHMARK_SECRET_KEY", MASTER_KEY.decode())
    monkeypatch.setenv("HASHMARK_DATA_DIR", str(tmp_path))


def verify(*words: str) -> Result:
    return CliRunner().invoke(main, ["ledger", "verify", *words])


def tamper(url: str, statement: str) -> None:
    async def run() -> None:
        connection = await asyncpg.connect(url)
        try:
            await connection.execute("SET session_replication_role = replica")
            await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(run())


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
