"""Filling the database: what is done over the years in one large organization, a thousand small ones, and what to do next."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from tenants.ground.keys import Keyring
from tenants.identity.passwords import derive
from tests.bench.copies import Batch, Copier
from tests.bench.ground import SECRET, Ground
from tests.bench.organizations import AUTHORS, Fate, Office, found_measured, found_neighbour
from tests.bench.soundness import require_whole
from tests.bench.visitors import PASSWORD
from tests.database import TestDatabase

WRITERS = AUTHORS[:8]
"""The authors who are signed in while measuring; the drafts prepared for submitting are theirs."""

HISTORY: tuple[tuple[Fate, float, float], ...] = (
    ("approved", 0.80, 730),
    ("rejected", 0.06, 730),
    ("withdrawn", 0.05, 730),
    ("changes_requested", 0.04, 20),
    ("halfway", 0.04, 1),
    ("draft", 0.01, 60),
)
"""What became of everything that is not prepared for measuring: fate, share, and how many days it reaches back."""


@dataclass(frozen=True)
class Wanted:
    """How much to write. `submits`, `decides` and `floor` are proposals prepared to be used up, one a request."""

    proposals: int
    organizations: int
    submits: int
    decides: int
    floor: int


async def fill(ground: Ground, wanted: Wanted, say: Callable[[str], None]) -> Office:
    """Write everything and return the organization to measure."""
    database = TestDatabase(ground.owner, Keyring(SECRET.encode()))
    administrator = await asyncpg.connect(ground.owner)
    try:
        office, neighbour = await found_measured(database), await found_neighbour(database)
        say("the first proposals of every kind were written the way people do")
        async with administrator.transaction():
            await Copier(administrator).copy_proposals(office.tenant, _batches(office, wanted))
        say(f"{wanted.proposals:,} proposals are there")
        async with administrator.transaction():
            await Copier(administrator).copy_organization(neighbour.tenant, wanted.organizations - 2)
        say(f"{wanted.organizations:,} organizations are there")
        await _set_passwords(administrator, database.keyring, office.tenant)
        await _never_pause(administrator)
        say(f"each of the {await require_whole(administrator)} foreign keys holds")
    finally:
        await administrator.close()
        await database.close()
    return office


def _batches(office: Office, wanted: Wanted) -> list[Batch]:
    drafts = [office.first["draft"][writer] for writer in WRITERS]
    open_ones = list(office.first["open"].values())
    batches = [
        Batch(open_ones[0], wanted.floor, 0.1, numbered=True),
        *_shared(drafts, wanted.submits, 0.1),
        *_shared(open_ones, wanted.decides, 0.1),
        *_shared([*office.first["five_stages"].values()], wanted.decides // 3, 0.1),
    ]
    first = sum(len(proposals) for proposals in office.first.values())
    rest = max(0, wanted.proposals - first - sum(batch.count for batch in batches))
    for fate, share, days in HISTORY:
        batches += _shared(list(office.first[fate].values()), round(rest * share), days)
    return batches


def _shared(originals: list[UUID], count: int, days: float) -> list[Batch]:
    """Return batches of `count` copies in all, as evenly of each original as can be."""
    each, more = divmod(count, len(originals))
    return [Batch(original, each + (n < more), days) for n, original in enumerate(originals)]


async def _set_passwords(administrator: asyncpg.Connection, keyring: Keyring, tenant: UUID) -> None:
    """Give everybody of the measured organization the one password; each address has its own salt."""
    for person in await administrator.fetch(
        "SELECT p.id, p.email FROM identity.person p JOIN tenant.member m ON m.person_id = p.id WHERE m.tenant_id = $1",
        tenant,
    ):
        derived = await derive(keyring, person["email"], PASSWORD)
        await administrator.execute(
            "UPDATE identity.person SET password_hash = sha256($1) WHERE id = $2", derived, person["id"]
        )


async def _never_pause(administrator: asyncpg.Connection) -> None:
    """Keep every count of sign-in attempts at one: all load comes from one address, which would be paused at once."""
    await administrator.execute(
        """
        CREATE FUNCTION public.one_attempt() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN NEW.count := 1; RETURN NEW; END $$;
        CREATE TRIGGER one_attempt BEFORE UPDATE ON identity.attempt FOR EACH ROW EXECUTE FUNCTION public.one_attempt()
        """
    )
