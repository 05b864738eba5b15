"""Another e-mail address: confirmed by a link to it, stopped by a link to the one before, on record everywhere, telling nobody's secrets."""

import pytest

from tenants.access.caller import Caller
from tenants.by_mail.changed_address import (
    confirm_address,
    end_wish,
    own_address,
    preview_address,
    stop_change,
    wish_address,
)
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.identity.accounts import change_password, sign_in
from tenants.identity.throttles import Visitor
from tenants.organizations.members import get_member
from tenants.organizations.resets import preview_reset
from tests.cast import Cast, with_password
from tests.database import past_every_guard
from tests.tenants.by_mail.test_forgotten import MAILING, also_member, ask, recorded
from tests.tenants.mail.letterbox import Letterbox, token_in

PASSWORD, NEW = "orange kettle nineteen", "violet harbour 42 steps"
HERE = Visitor("198.51.100.1")
OTHER = "amara@new.example"


async def wish(database: Database, caller: Caller, email: str = OTHER, password: str = PASSWORD) -> None:
    await wish_address(database, MAILING, SystemClock(), caller, email=email, password=password, visitor=HERE)


async def links(database: Database, box: Letterbox) -> tuple[str, str]:
    """Return the tokens that confirm and that stop, from the letters to the new and to the present address."""
    letters = dict(await box.empty(database, SystemClock()))
    confirm = next(text for text in letters.values() if "Confirm" in text)
    stop = next(text for text in letters.values() if "Stop the change" in text)
    return token_in(confirm), token_in(stop, "stop")


async def known_as(database: Database, company: Cast, part: str) -> str:
    person = company[part]
    async with database.reading(company["administrator"]) as session:
        return (await get_member(session, company["administrator"], person.member_id)).email


async def test_it_counts_once_it_is_confirmed_everywhere_and_with_the_same_password(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    author, box = northfield["author"], Letterbox()
    before = await with_password(database, author, PASSWORD)
    await also_member(database, clock, northfield, stranger, "author")
    await wish(database, author, "Amara@NEW.example")
    letters = await box.empty(database, clock)
    assert sorted(to for to, _ in letters) == sorted([before, OTHER])
    assert OTHER not in dict(letters)[before], "whoever reads the present address need not learn the new one"
    token = token_in(dict(letters)[OTHER])
    assert (await preview_address(database, token, HERE)).email == OTHER
    await sign_in(database, email=before, password=PASSWORD, visitor=HERE)
    with pytest.raises(Problem, match="sign-in-refused"):
        await sign_in(database, email=OTHER, password=PASSWORD, visitor=HERE)
    async with database.reading(author) as session:
        mine = await own_address(session)
        assert (mine.email, mine.wished and mine.wished.email) == (before, OTHER)
    await confirm_address(database, token, HERE)
    await sign_in(database, email=OTHER, password=PASSWORD, visitor=HERE)
    with pytest.raises(Problem, match="sign-in-refused"):
        await sign_in(database, email=before, password=PASSWORD, visitor=HERE)
    with pytest.raises(Problem, match="address-link-unusable"):
        await confirm_address(database, token, HERE)
    ((to, text),) = await box.empty(database, clock)
    assert to == before
    assert OTHER not in text
    assert await known_as(database, northfield, "author") == OTHER
    rows = await past_every_guard(database, "SELECT email FROM tenant.member WHERE person_id = $1", author.person_id)
    assert {row["email"] for row in rows} == {OTHER}
    assert await recorded(database, northfield, "member:person:wish_address") == 1
    for company in (northfield, stranger):
        assert await recorded(database, company, "system:member:change_address") == 1
    clear = await past_every_guard(
        database, "SELECT count(*) AS n FROM ledger.entry WHERE convert_from(entry, 'UTF8') LIKE '%@%'"
    )
    assert clear[0]["n"] == 0, "no address stands in the record in clear"


async def test_the_letter_to_the_present_address_stops_it(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    author = northfield["author"]
    await with_password(database, author, PASSWORD)
    await wish(database, author)
    confirm, stop = await links(database, Letterbox())
    with pytest.raises(Problem, match="address-link-unusable"):
        await stop_change(database, confirm, HERE)
    with pytest.raises(Problem, match="address-link-unusable"):
        await confirm_address(database, stop, HERE)
    await stop_change(database, stop, HERE)
    for use in (confirm_address, stop_change, preview_address):
        with pytest.raises(Problem, match="address-link-unusable"):
            await use(database, confirm if use is confirm_address else stop, HERE)
    assert await known_as(database, northfield, "author") == author.email


async def test_a_newer_wish_a_new_password_a_day_or_the_person_end_it(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    author, box = northfield["author"], Letterbox()
    await with_password(database, author, PASSWORD)
    await wish(database, author, "first@new.example")
    first, _ = await links(database, box)
    await wish(database, author, "second@new.example")
    second, _ = await links(database, box)
    with pytest.raises(Problem, match="address-link-unusable"):
        await confirm_address(database, first, HERE)
    await change_password(database, author, current=PASSWORD, new=NEW, visitor=HERE)
    with pytest.raises(Problem, match="address-link-unusable"):
        await confirm_address(database, second, HERE)
    await wish(database, author, "third@new.example", NEW)
    third, _ = await links(database, box)
    await past_every_guard(database, "UPDATE identity.email_change SET expires_at = now() - interval '1 second'")
    with pytest.raises(Problem, match="address-link-unusable"):
        await confirm_address(database, third, HERE)
    await wish(database, author, "fourth@new.example", NEW)
    fourth, _ = await links(database, box)
    async with database.writing(author) as session:
        await end_wish(session)
    with pytest.raises(Problem, match="address-link-unusable"):
        await confirm_address(database, fourth, HERE)


async def test_the_password_is_asked_and_letters_are_counted(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    author, box = northfield["author"], Letterbox()
    await with_password(database, author, PASSWORD)
    with pytest.raises(Problem, match="sign-in-refused"):
        await wish(database, author, password="not the password")
    assert await box.empty(database, clock) == []
    with pytest.raises(Problem, match="wrong-state"):
        await wish(database, author, author.email.upper())
    with pytest.raises(Problem, match="invalid-content"):
        await wish(database, author, "jo@example.org\r\nBcc: all@example.org")
    for number in range(4):
        await wish(database, author, f"address{number}@new.example")
    with pytest.raises(Problem, match="too-many-attempts"):
        await wish(database, author, "address9@new.example")


async def test_an_address_of_somebody_elsewhere_is_answered_like_any_other(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    author, theirs = northfield["author"], await with_password(database, stranger["author"], NEW)
    await with_password(database, author, PASSWORD)
    await wish(database, author, theirs)
    confirm, _ = await links(database, Letterbox())
    await confirm_address(database, confirm, HERE)
    rows = await past_every_guard(
        database, "SELECT id, proven_at IS NOT NULL AS proven FROM identity.person WHERE email = $1", theirs
    )
    proven = {row["id"]: row["proven"] for row in rows}
    assert proven == {author.person_id: False, stranger["author"].person_id: True}, "the first to prove it keeps it"
    entered = await sign_in(database, email=theirs, password=NEW, visitor=HERE)
    assert entered, "whoever had it signs in as before"


async def test_a_colleagues_address_is_refused_only_to_whoever_reads_its_mail(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    author, lead = northfield["author"], northfield["lead"]
    await with_password(database, author, PASSWORD)
    await wish(database, author, lead.email)
    confirm, _ = await links(database, Letterbox())
    with pytest.raises(Problem, match="already-exists"):
        await confirm_address(database, confirm, HERE)
    assert await known_as(database, northfield, "author") == author.email


async def test_links_that_went_to_the_earlier_address_open_nothing_once_another_counts(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    author, box = northfield["author"], Letterbox()
    await with_password(database, author, PASSWORD)
    await ask(database, author.email)
    ((_, forgotten),) = await box.empty(database, clock)
    await wish(database, author)
    confirm, _ = await links(database, box)
    await preview_reset(database, token_in(forgotten), HERE)
    await confirm_address(database, confirm, HERE)
    with pytest.raises(Problem, match="reset-unusable"):
        await preview_reset(database, token_in(forgotten), HERE)
