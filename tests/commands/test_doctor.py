"""`hashmark doctor`: a sentence a line, with what to do, and an exit code."""

import asyncio
from pathlib import Path

import asyncpg
import pytest
from click.testing import CliRunner, Result

from api.commands import doctor_checks
from api.commands.cli import main
from tenants.ground.settings import Settings
from tests.database import Server


@pytest.fixture
def installed(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation in order: a migrated database as the app role, a data folder, built pages."""
    monkeypatch.setenv("HASHMARK_DATABASE_URL", database_url)
    monkeypatch.setenv("HASHMARK_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(doctor_checks, "built_pages", lambda: tmp_path)
    return tmp_path


def doctor() -> Result:
    return CliRunner().invoke(main, ["doctor"])


def change(url: str, *statements: str) -> None:
    async def run() -> None:
        connection = await asyncpg.connect(url)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(run())


@pytest.fixture
def safe(superuser_url: str, database_name: str) -> None:
    """Switch on for this database's sessions what the test server leaves off for speed, where a session can."""
    change(superuser_url, f"ALTER DATABASE {database_name} SET synchronous_commit = on")


def test_it_finds_the_database_the_role_the_tables_and_the_clock_in_order(installed: Path, safe: None) -> None:
    said = doctor().output
    assert "ok    The database answers; it is PostgreSQL 18." in said
    assert "ok    The app signs in as hashmark_app" in said
    assert "ok    The tables are up to date" in said
    assert "ok    Row-level security is forced on every table" in said
    assert "ok    This machine's clock and the database's agree." in said


def test_a_server_that_may_lose_decisions_is_wrong(installed: Path) -> None:
    said = doctor()
    assert "WRONG The database may lose what was decided: fsync" in said.output
    assert said.exit_code == 1


def test_a_superuser_is_wrong(installed: Path, superuser_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", superuser_url)
    said = doctor()
    assert "which row-level security does not bind" in said.output
    assert said.exit_code == 1


def test_a_table_without_forced_row_level_security_is_named(installed: Path, superuser_url: str) -> None:
    change(superuser_url, "ALTER TABLE tenant.member NO FORCE ROW LEVEL SECURITY")
    assert "Row-level security is not forced on tenant.member." in doctor().output


def test_an_older_database_is_told_to_migrate(installed: Path, superuser_url: str) -> None:
    change(superuser_url, "UPDATE tenant.alembic_version SET version_num = '0001'")
    assert "The tables are at version 0001; this code needs" in doctor().output


def test_an_empty_database_is_told_to_migrate(installed: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", server.url("template1"))
    assert "WRONG The database is empty. Bring it up to date: hashmark migrate" in doctor().output


def test_a_database_that_is_not_there_is_a_finding(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", "postgresql://hashmark_app:s3cret@127.0.0.1:1/hashmark")
    said = doctor()
    assert "WRONG The database does not answer" in said.output
    assert "s3cret" not in said.output
    assert said.exit_code == 1


def test_missing_pages_are_wrong(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_checks, "built_pages", lambda: None)
    assert "WRONG The pages are not built" in doctor().output


def test_a_key_others_can_read_is_wrong(installed: Path) -> None:
    (installed / "secret.key").write_bytes(b"k" * 32)
    (installed / "secret.key").chmod(0o644)
    assert f"Close it: chmod 600 {installed / 'secret.key'}" in doctor().output


def test_a_nearly_full_disk_is_told(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_checks, "LITTLE_SPACE", 2**62)
    assert "look  The disk of the data folder" in doctor().output


def test_plain_http_to_the_world_is_wrong(tmp_path: Path) -> None:
    found = list(doctor_checks.look_at_machine(Settings(data_dir=tmp_path, public_url="http://example.org")))
    assert any("passwords cross the network in the clear" in each.sentence for each in found)


def test_demo_links_on_a_public_server_are_wrong(tmp_path: Path) -> None:
    asked = Settings(data_dir=tmp_path, public_url="https://example.org", demo=True)
    assert any(each.advice == "Unset HASHMARK_DEMO." for each in doctor_checks.look_at_machine(asked))


def test_it_says_who_can_read_the_metrics(tmp_path: Path) -> None:
    def said(**changes: object) -> str:
        asked = Settings(data_dir=tmp_path, **changes)  # type: ignore[arg-type]
        return " ".join(each.sentence for each in doctor_checks.look_at_machine(asked))

    assert "HASHMARK_METRICS_PORT is not set" in said()
    assert "on 127.0.0.1:9464, for whoever is on this machine" in said(metrics_port=9464)
    assert "for whoever has the token" in said(metrics_port=9464, metrics_token="t" * 16)
