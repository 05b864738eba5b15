"""A forgotten password: a link by mail to whoever reads the address, once, for half an hour, and nothing for anybody else."""

from pathlib import Path

import pytest

from tenants.by_mail.forgotten import ask_for_link
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.ground.settings import Settings
from tenants.identity.accounts import sign_in
from tenants.identity.throttles import Visitor
from tenants.organizations.resets import preview_reset, use_reset
from tests.cast import Cast, with_password
from tests.database import past_every_guard
from tests.tenants.mail.letterbox import Letterbox, token_in
from tests.tenants.organizations.test_resets import as_now

PASSWORD, NEW = "orange kettle nineteen", "violet harbour 42 steps"
HERE = Visitor("198.51.100.1")
MAILING = Settings(smtp_host="mail.example.org", mail_from="a@example.org")


async def ask(database: Database, email: str, source: str = "198.51.100.1") -> None:
    await ask_for_link(database, MAILING, email, Visitor(source))


async def use(database: Database, token: str) -> str:
    return await use_reset(database, SystemClock(), token=token, password=NEW, visitor=HERE)


async def recorded(database: Database, company: Cast, kind: str) -> int:
    rows = await past_every_guard(
        database, "SELECT count(*) AS n FROM ledger.entry WHERE tenant_id = $1 AND type = $2", company.tenant, kind
    )
    return int(rows[0]["n"])


async def errands(database: Database) -> int:
    return int((await past_every_guard(database, "SELECT count(*) AS n FROM identity.errand"))[0]["n"])


async def also_member(database: Database, clock: SystemClock, company: Cast, other: Cast, part: str) -> None:
    """Make somebody of `company` a member of `other` too, by the same address."""
    person = company[part]
    await past_every_guard(
        database,
        "INSERT INTO tenant.member (tenant_id, id, person_id, name, email, joined_at)"
        " VALUES ($1, uuidv7(), $2, $3, $4, now())",
        other.tenant,
        person.person_id,
        person.name,
        person.email,
    )


async def test_a_link_comes_by_mail_works_once_and_ends_every_session(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    author = northfield["author"]
    email = await with_password(database, author, PASSWORD)
    await also_member(database, clock, northfield, stranger, "author")
    await ask(database, email.upper())
    ((to, text),) = await Letterbox().empty(database, clock)
    assert to == email
    assert "Elsewhere" in text, "it names every organization the account belongs to"
    assert "Northfield" in text
    token = token_in(text)
    shown = await preview_reset(database, token, HERE)
    assert (shown.email, shown.organization) == (email, None)
    assert await as_now(database, author.token) is not None, "looking at the link changes nothing"
    entered = await use(database, token)
    assert await as_now(database, entered) is not None
    assert await as_now(database, author.token) is None
    with pytest.raises(Problem, match="sign-in-refused"):
        await sign_in(database, email=email, password=PASSWORD, visitor=HERE)
    await sign_in(database, email=email, password=NEW, visitor=HERE)
    with pytest.raises(Problem, match="reset-unusable"):
        await use(database, token)
    await Letterbox().empty(database, clock)
    for company in (northfield, stranger):
        assert await recorded(database, company, "system:person:send_reset") == 1
        assert await recorded(database, company, "member:person:use_reset") == 1
    assert await errands(database) == 0


async def test_an_address_nobody_has_leaves_the_same_and_gets_nothing(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    await ask(database, "nobody@northfield.example")
    await ask(database, northfield["author"].email)
    rows = await past_every_guard(database, "SELECT kind, person_id, length(details) AS n FROM identity.errand")
    assert len({(row["kind"], row["person_id"]) for row in rows}) == 1
    letters = await Letterbox().empty(database, clock)
    assert [to for to, _ in letters] == [northfield["author"].email]


async def test_somebody_whose_access_ended_everywhere_gets_nothing(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    author = northfield["author"]
    await past_every_guard(database, "UPDATE tenant.member SET active = false WHERE id = $1", author.member_id)
    await ask(database, author.email)
    assert await Letterbox().empty(database, clock) == []


async def test_the_newest_link_ends_the_one_before_and_half_an_hour_ends_it_too(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    email, box = northfield["author"].email, Letterbox()
    await ask(database, email)
    ((_, first),) = await box.empty(database, clock)
    await ask(database, email)
    ((_, second),) = await box.empty(database, clock)
    with pytest.raises(Problem, match="reset-unusable"):
        await use(database, token_in(first))
    rows = await past_every_guard(
        database, "SELECT expires_at - created_at <= interval '31 minutes' AS short FROM identity.reset"
    )
    assert [row["short"] for row in rows] == [True]
    await past_every_guard(database, "UPDATE identity.reset SET expires_at = now() - interval '1 second'")
    with pytest.raises(Problem, match="reset-unusable"):
        await use(database, token_in(second))


async def test_several_accounts_of_one_address_get_a_link_each(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    email = northfield["author"].email
    await past_every_guard(
        database,
        "UPDATE identity.person SET email = $1, proven_at = NULL WHERE id = $2",
        email,
        stranger["author"].person_id,
    )
    await ask(database, email)
    letters = await Letterbox().empty(database, clock)
    assert [to for to, _ in letters] == [email, email]
    assert len({token_in(text) for _, text in letters}) == 2
    places = [("Northfield" in text, "Elsewhere" in text) for _, text in letters]
    assert sorted(places) == [(False, True), (True, False)]


async def test_doing_an_errand_twice_sends_one_letter_whose_link_works(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    await ask(database, northfield["author"].email)
    kept = await past_every_guard(database, "SELECT * FROM identity.errand")
    box = Letterbox()
    ((_, text),) = await box.empty(database, clock)
    await past_every_guard(
        database,
        "INSERT INTO identity.errand (id, kind, details, left_at) VALUES ($1, $2, $3, now())",
        kept[0]["id"],
        kept[0]["kind"],
        kept[0]["details"],
    )
    assert await box.empty(database, clock) == []
    await use(database, token_in(text))


async def test_asking_again_and_again_is_paused_by_address_and_by_source(database: Database, northfield: Cast) -> None:
    email = northfield["author"].email
    for number in range(3):
        await ask(database, email, source=f"198.51.100.{number}")
    with pytest.raises(Problem, match="too-many-attempts"):
        await ask(database, email, source="198.51.100.9")
    for number in range(20):
        await ask(database, f"person{number}@northfield.example", source="203.0.113.1")
    with pytest.raises(Problem, match="too-many-attempts"):
        await ask(database, "another@northfield.example", source="203.0.113.1")


async def test_where_no_mail_is_sent_it_says_so(database: Database, northfield: Cast, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no-mail"):
        await ask_for_link(database, Settings(data_dir=tmp_path), northfield["author"].email, HERE)
    with pytest.raises(Problem, match="invalid-content"):
        await ask(database, "jo@example.org\r\nBcc: everybody@example.org")
    assert await errands(database) == 0
