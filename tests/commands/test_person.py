"""`hashmark person reset` and `hashmark organization confirm`: what only the operator can do for people."""

import asyncio
import re

import pytest
from click.testing import CliRunner, Result

from api.commands.cli import main
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tenants.identity.accounts import sign_in
from tenants.identity.sessions import resolve
from tenants.identity.throttles import Visitor
from tenants.organizations.invitations import invite
from tenants.organizations.joining import accept
from tenants.organizations.resets import use_reset
from tests.commands.test_organization import PASSWORD, create, named
from tests.conftest import MASTER_KEY

__all__ = ["named"]

NEW, HERE = "violet harbour 42 steps", Visitor("test")


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


async def _use(url: str, link: str) -> tuple[str, ...]:
    database = Database(url, Keyring(MASTER_KEY))
    try:
        token = await use_reset(database, SystemClock(), token=link.partition("#token=")[2], password=NEW, visitor=HERE)
        async with database.reading() as session:
            found = await resolve(session, token)
            assert found is not None
            return found.caller.roles
    finally:
        await database.close()


async def _invite_and_join(url: str, email: str, *roles: str) -> tuple[str, ...]:
    database = Database(url, Keyring(MASTER_KEY))
    try:
        entered = await sign_in(database, email="rita@harbour.example", password=PASSWORD, visitor=HERE)
        async with database.writing() as session:
            found = await resolve(session, entered)
            assert found is not None
            _, link = await invite(
                session, found.caller, SystemClock(), email=email, name="Jo Marsh", roles=list(roles)
            )
        joined = await accept(
            database, SystemClock(), token=link, name="Jo Marsh", password=NEW, existing=False, visitor=HERE
        )
        async with database.reading() as session:
            member = await resolve(session, joined)
            assert member is not None
            return member.caller.roles
    finally:
        await database.close()


def test_a_sole_administrator_who_forgot_their_password_gets_back_in(named: None, database_url: str) -> None:
    assert create().exit_code == 0
    said = run("person", "reset", "RITA@harbour.example.")
    assert said.exit_code == 0, said.output
    link = said.output.strip()
    assert re.fullmatch(r"http\S+/reset#token=[\w-]{43}", link)
    assert asyncio.run(_use(database_url, link)) == ("administrator",)


def test_an_address_nobody_has_and_one_that_is_none_are_said_in_a_sentence(named: None) -> None:
    assert create().exit_code == 0
    for address, words in (("nobody@harbour.example", "No account"), ("rita", "not an e-mail address")):
        said = run("person", "reset", address)
        assert said.exit_code == 1
        assert words in said.output
    assert run("person", "reset", "rita@harbour.example", "--organization", "elsewhere").exit_code == 1


def test_of_several_accounts_with_one_address_the_operator_says_which(named: None, database_url: str) -> None:
    assert create().exit_code == 0
    assert create("second", email="ola@second.example", administrator="Ola Nord", name="Second").exit_code == 0
    asyncio.run(_invite_and_join(database_url, "jo@real.example", "staff"))

    async def at_second() -> None:
        database = Database(database_url, Keyring(MASTER_KEY))
        try:
            entered = await sign_in(database, email="ola@second.example", password=PASSWORD, visitor=HERE)
            async with database.writing() as session:
                found = await resolve(session, entered)
                assert found is not None
                _, link = await invite(
                    session, found.caller, SystemClock(), email="jo@real.example", name="Jo", roles=["staff"]
                )
            await accept(
                database, SystemClock(), token=link, name="Jo", password=PASSWORD, existing=False, visitor=HERE
            )
        finally:
            await database.close()

    asyncio.run(at_second())
    asked = run("person", "reset", "jo@real.example")
    assert asked.exit_code == 1
    assert "harbour-trust, second" in asked.output
    assert run("person", "reset", "jo@real.example", "--organization", "second").exit_code == 0


def test_the_first_yes_of_an_organization_is_the_operators(named: None, database_url: str) -> None:
    assert create().exit_code == 0
    assert asyncio.run(_invite_and_join(database_url, "jo@harbour.example", "staff", "administrator")) == ("staff",)
    listed = run("organization", "confirm", "harbour-trust")
    assert "Jo Marsh <jo@harbour.example>: administrator, asked for by Rita Reis" in listed.output
    assert run("organization", "confirm", "harbour-trust", "rita@harbour.example").exit_code == 1
    assert run("organization", "confirm", "no-such-place").exit_code == 1
    said = run("organization", "confirm", "harbour-trust", "JO@harbour.example")
    assert said.exit_code == 0, said.output
    assert "now holds the role administrator" in said.output
    assert "Nothing waits" in run("organization", "confirm", "harbour-trust").output


@pytest.mark.parametrize("command", [("person", "reset"), ("organization", "confirm")])
def test_both_explain_themselves(command: tuple[str, str]) -> None:
    said = run(*command, "--help")
    assert said.exit_code == 0
    assert "Usage" in said.output
