"""Letters for tests, queued by an act that does nothing else."""

from typing import Any

from sqlalchemy import text

from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import Database
from tenants.mail.letter import Letter
from tenants.mail.outbox import queued
from tests.cast import Cast


def letter(company: Cast, part: str = "author", **changed: Any) -> Letter:
    """Return a letter to somebody of `company`."""
    person = company[part]
    given: dict[str, Any] = {
        "key": f"test:{part}",
        "kind": "test",
        "to": person.email,
        "member": person.member_id,
        "subject": "Something waits for you",
        "text": "Plain words.\n",
    }
    return Letter(**{**given, **changed})


async def queue(database: Database, company: Cast, clock: Any, *letters: Letter) -> None:
    """Queue `letters` as an act of the author's."""
    author = company["author"]
    async with database.writing(author) as session:
        writes, owes = queued(author.tenant_id, letters, session.keyring, clock.now())
        await carry_out(session, author, clock.now(), Act(answer=None, writes=tuple(writes), owes=tuple(owes)))


async def mails(database: Database, company: Cast) -> list[dict[str, Any]]:
    """Return what is known of the letters of `company`, by key."""
    async with database.reading(company.tenant) as session:
        rows = await session.execute(text("SELECT * FROM tenant.mail ORDER BY key"))
        return [dict(row) for row in rows.mappings()]
