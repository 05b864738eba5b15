"""The `hashmark` command as a whole: it lists itself, starts quickly, and fails in sentences."""

import subprocess
import sys
import time

import click
import pytest
from click.testing import CliRunner

from api.commands.cli import Sentences, main
from tests.architecture.sources import ROOT

DATABASE_LIBRARIES = ("sqlalchemy", "asyncpg", "litestar", "granian", "alembic", "casbin")


def loaded_by(*words: str, given: str = "") -> set[str]:
    """Return the modules a command has loaded when it ends."""
    code = (
        "import atexit, sys\n"
        "atexit.register(lambda: print('\\n'.join(sys.modules), file=sys.stderr))\n"
        "from api.commands.cli import main\n"
        f"main({list(words)!r})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=given, capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return set(done.stderr.split())


def test_help_names_every_command() -> None:
    said = CliRunner().invoke(main, ["--help"]).output
    for name in (
        "serve",
        "worker",
        "migrate",
        "demo",
        "doctor",
        "bounced",
        "policy",
        "ledger",
        "openapi",
        "text",
        "hashtag",
    ):
        assert f"\n  {name} " in said


def test_every_command_explains_itself_in_a_line() -> None:
    for command in main.commands.values():
        said = command.get_short_help_str(limit=80)
        assert said
        assert not said.endswith("...")


def test_it_knows_its_version() -> None:
    assert CliRunner().invoke(main, ["--version"]).output.startswith("hashmark, version ")


def test_wrong_usage_ends_with_2() -> None:
    assert CliRunner().invoke(main, ["swerve"]).exit_code == 2


@pytest.mark.parametrize(
    ("words", "given"),
    [
        (("--help",), ""),
        (("text", "entities", "--network", "x"), '{"text": "#Fair"}'),
        (("hashtag", "readings"), '{"tag": "#SaferRoads"}'),
    ],
)
def test_what_needs_no_database_loads_none(words: tuple[str, ...], given: str) -> None:
    loaded = loaded_by(*words, given=given)
    assert [name for name in DATABASE_LIBRARIES if name in loaded] == []


def test_help_comes_at_once() -> None:
    best = min(_seconds() for _ in range(3))
    assert best < 1.0


def _seconds() -> float:
    begun = time.monotonic()
    subprocess.run([sys.executable, "-m", "api.commands.cli", "--help"], cwd=ROOT, capture_output=True, check=True)
    return time.monotonic() - begun


def test_a_failure_a_person_can_mend_is_a_sentence_without_a_traceback() -> None:
    said = _failing(ConnectionRefusedError(111, "Connection refused"))
    assert said.exit_code == 1
    assert said.output.startswith("Error: The database does not answer (")
    assert "Traceback" not in said.output


def test_a_mistake_of_ours_is_not_dressed_up() -> None:
    assert isinstance(_failing(KeyError("ours")).exception, KeyError)


def test_wrong_settings_are_named_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_POOL_SIZE", "many")
    monkeypatch.setenv("HASHMARK_PUBLIC_URL", "example.org")
    said = CliRunner().invoke(main, ["doctor"])
    assert said.exit_code == 1
    assert "HASHMARK_POOL_SIZE: " in said.output
    assert "HASHMARK_PUBLIC_URL starts with http:// or https://" in said.output


def test_a_secret_that_is_too_short_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_SECRET_KEY", "hunter2")
    said = CliRunner().invoke(main, ["doctor"])
    assert "HASHMARK_SECRET_KEY needs at least 32 bytes" in said.output
    assert "hunter2" not in said.output


def _failing(error: Exception) -> "click.testing.Result":
    group = Sentences("trial")

    @group.command()
    def fail() -> None:
        raise error

    return CliRunner().invoke(group, ["fail"])
