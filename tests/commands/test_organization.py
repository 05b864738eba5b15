"""`hashmark organization create`: an organization that can be signed in to, or a sentence and nothing half done."""

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.commands.cli import main
from tenants.db.session import Database
from tenants.ground.keys import Keyring
from tenants.identity.accounts import sign_in
from tenants.identity.sessions import resolve
from tenants.identity.throttles import Visitor
from tests.conftest import MASTER_KEY

PASSWORD = "seven small blue boats"


@pytest.fixture
def named(database_url: str, worker_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", database_url)
    monkeypatch.setenv("HASHMARK_WORKER_DATABASE_URL", worker_url)
    monkeypatch.setenv("HASHMARK_SECRET_KEY", MASTER_KEY.decode())
    monkeypatch.setenv("HASHMARK_DATA_DIR", str(tmp_path))


def create(slug: str = "harbour-trust", *, password: str = PASSWORD, **changes: str) -> Result:
    given = {
        "name": "Harbour Trust",
        "timezone": "Europe/Lisbon",
        "administrator": "Rita Reis",
        "email": "rita@harbour.example",
    } | changes
    options = [word for key, value in given.items() for word in (f"--{key}", value)]
    words = ["organization", "create", slug, *options, "--password-stdin"]
    return CliRunner().invoke(main, words, input=password + "\n")


def signed_in_to(url: str, password: str, key: bytes = MASTER_KEY) -> tuple[str, tuple[str, ...]]:
    async def run() -> tuple[str, tuple[str, ...]]:
        database = Database(url, Keyring(key))
        try:
            token = await sign_in(database, email="rita@harbour.example", password=password, visitor=Visitor("test"))
            async with database.reading() as session:
                resolved = await resolve(session, token)
                assert resolved is not None
                return resolved.caller.slug, resolved.caller.roles
        finally:
            await database.close()

    return asyncio.run(run())


def test_its_administrator_signs_in_with_the_password_given(named: None, database_url: str) -> None:
    said = create()
    assert said.exit_code == 0, said.output
    assert "Rita Reis signs in with rita@harbour.example at http://127.0.0.1:8000/sign-in" in said.output
    assert "hashmark organization confirm harbour-trust" in said.output
    assert signed_in_to(database_url, PASSWORD) == ("harbour-trust", ("administrator",))


def test_it_prints_the_address_people_use(named: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_PUBLIC_URL", "https://say.harbour.example")
    said = create()
    assert "https://say.harbour.example/sign-in" in said.output
    assert "HASHMARK_PUBLIC_URL" not in said.output


def test_the_operator_may_give_its_administrator_a_role_that_decides(named: None, database_url: str) -> None:
    assert create(also="comms_lead").exit_code == 0
    assert signed_in_to(database_url, PASSWORD) == ("harbour-trust", ("administrator", "comms_lead"))
    assert create("other", also="administrator").exit_code != 0


def test_an_address_with_an_account_keeps_its_password(named: None, database_url: str) -> None:
    assert create().exit_code == 0
    assert create("aaa-second", password="never asked for it", name="A Second").exit_code == 0
    assert signed_in_to(database_url, PASSWORD) == ("aaa-second", ("administrator",))


@pytest.mark.parametrize(
    ("slug", "changes", "sentence"),
    [
        ("Harbour", {}, "short name"),
        ("harbour--trust", {}, "short name"),
        ("harbour", {"timezone": "Lisbon"}, "not a time zone"),
        ("harbour", {"email": "rita"}, "not an e-mail address"),
        ("harbour", {"password": "short"}, "at least 12"),
        ("harbour", {"name": "Harbour\u200b Trust"}, "U+200B"),
        ("harbour", {"name": " "}, "nothing"),
        ("harbour", {"administrator": "Rita \u202eReis"}, "turns the direction"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(
    named: None, slug: str, changes: dict[str, str], sentence: str
) -> None:
    said = create(slug, **changes)
    assert said.exit_code != 0
    assert sentence in said.output
    assert create().exit_code == 0, "nothing half done is left in the way"


def test_a_short_name_is_taken_once(named: None) -> None:
    assert create().exit_code == 0
    said = create(email="other@harbour.example")
    assert said.exit_code == 1
    assert "already" in said.output
