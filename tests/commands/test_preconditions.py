"""What does not start, and which sentence says why."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.commands import serve as serving
from api.commands.cli import main
from tests.cast import Cast
from tests.commands.conftest import change
from tests.conftest import MASTER_KEY
from tests.database import Server

OTHER_KEY = "another key of at least thirty-two bytes"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hosts on which the server would have begun to serve."""
    hosts: list[str] = []
    monkeypatch.setattr(serving, "run", lambda host, *_: hosts.append(host))
    return hosts


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def test_a_server_with_everything_in_place_starts(named: None, started: list[str]) -> None:
    said = run("serve", "--port", "8971")
    assert (said.exit_code, started) == (0, ["127.0.0.1"]), said.output


def test_web_processes_are_started_without_the_address_of_any_other_login(
    named: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[dict[str, str]] = []
    monkeypatch.setattr(serving, "run", lambda *_: seen.append(dict(os.environ)))
    assert run("serve", "--port", "8970").exit_code == 0
    [environment] = seen
    assert "HASHMARK_DATABASE_URL" in environment
    assert [
        name for name in environment if name.startswith("HASHMARK_") and ("WORKER" in name or "OWNER" in name)
    ] == []
    assert {"HASHMARK_WORKER_DATABASE_URL", "HASHMARK_OWNER_DATABASE_URL"} < set(os.environ)


def test_a_database_of_ones_own_needs_a_key_that_is_named(
    named: None, started: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HASHMARK_SECRET_KEY")
    for command in (["serve", "--port", "8972"], ["ledger", "verify"], ["worker"]):
        said = run(*command)
        assert said.exit_code == 1, command
        assert "HASHMARK_SECRET_KEY is not set" in said.output
    assert started == []
    assert list(tmp_path.iterdir()) == [], "no key was made on the quiet"


def test_a_key_may_come_from_a_file(
    named: None, started: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HASHMARK_SECRET_KEY")
    monkeypatch.setenv("HASHMARK_SECRET_KEY_FILE", str(tmp_path / "nowhere"))
    assert "cannot be read" in run("serve", "--port", "8973").output
    (tmp_path / "key").write_bytes(MASTER_KEY)
    monkeypatch.setenv("HASHMARK_SECRET_KEY_FILE", str(tmp_path / "key"))
    assert run("serve", "--port", "8973").exit_code == 0
    assert len(started) == 1


def test_another_key_is_called_another_key_and_nothing_is_called_changed(
    named: None, started: list[str], northfield: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("ledger", "verify").exit_code == 0
    monkeypatch.setenv("HASHMARK_SECRET_KEY", OTHER_KEY)
    said = run("ledger", "verify")
    assert said.exit_code == 3
    assert "is not the key that this database was begun with" in said.output
    assert "BROKEN" not in said.output
    for command in (["serve", "--port", "8974"], ["doctor"]):
        said = run(*command)
        assert (said.exit_code, "is not the key" in said.output) == (1, True), said.output
    assert started == []


def test_a_superuser_serves_nobody(
    named: None, started: list[str], superuser_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", superuser_url)
    said = run("serve", "--port", "8975")
    assert said.exit_code == 1
    assert "not bound by row-level security" in said.output
    assert started == []


@pytest.mark.parametrize(
    ("host", "public"),
    [("0.0.0.0", "http://127.0.0.1:8000"), ("::", "http://[::1]:8000"), ("127.0.0.1", "https://x.example")],
)
def test_a_demo_runs_on_this_machine_only(
    named: None, started: list[str], monkeypatch: pytest.MonkeyPatch, host: str, public: str
) -> None:
    monkeypatch.setenv("HASHMARK_DEMO", "true")
    monkeypatch.setenv("HASHMARK_PUBLIC_URL", public)
    said = run("serve", "--port", "8976", "--host", host)
    assert (said.exit_code, started) == (1, [])
    assert "Demo mode" in said.output


COMMANDS = (
    ["serve", "--port", "8977"],
    ["worker"],
    ["ledger", "verify"],
    ["organization", "create", "x", "--name", "X"],
)
CREATE = ["--timezone", "UTC", "--administrator", "Ada", "--email", "ada@x.example", "--password-stdin"]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_database_of_another_shape_is_told_in_a_sentence_by_every_command(
    named: None, started: list[str], superuser_url: str, command: list[str]
) -> None:
    words = command + (CREATE if command[0] == "organization" else [])
    for revision, told in (("9999", "was made by a newer Hashmark"), ("0001", "this code needs")):
        change(superuser_url, f"UPDATE tenant.alembic_version SET version_num = '{revision}'")
        said = run(*words)
        assert (said.exit_code, told in said.output) == (1, True), said.output
    change(superuser_url, "DROP TABLE tenant.alembic_version")
    said = run(*words)
    assert (said.exit_code, "The database is empty" in said.output) == (1, True), said.output


def test_a_newer_database_is_not_migrated_and_doctor_says_whose_it_is(named: None, superuser_url: str) -> None:
    change(superuser_url, "UPDATE tenant.alembic_version SET version_num = '9999'")
    for command in ("migrate", "doctor"):
        said = run(command)
        assert (said.exit_code, "was made by a newer Hashmark" in said.output) == (1, True), said.output


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_database_that_was_dropped_is_told_in_a_sentence(
    named: None, server: Server, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    for role, name in (("hashmark_app", "DATABASE_URL"), ("hashmark_worker", "WORKER_DATABASE_URL")):
        monkeypatch.setenv(f"HASHMARK_{name}", server.url("never_was", role))
    monkeypatch.setenv("HASHMARK_OWNER_DATABASE_URL", server.url("never_was", "postgres"))
    said = run(*command, *(CREATE if command[0] == "organization" else []))
    assert (said.exit_code, "never_was" in said.output, "Traceback" in said.output) == (1, True, False), said.output
