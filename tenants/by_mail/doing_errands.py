"""The worker's errands: for a person in all their organizations, each on record there.

Rules kept: each organization's entry and rows commit together, in a transaction that speaks for it alone. An errand that is done twice,
because a worker died, sends no second letter and makes no second link: both follow from the errand's id.
"""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import msgspec
import structlog
from sqlalchemy import text

from tenants.access.caller import System
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.by_mail.letters import RESET_GOOD_FOR, address_changed_letter, forgotten_letter
from tenants.db.outage import is_outage
from tenants.db.session import Database
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.session_token import hash_token
from tenants.identity.errands import Errand, ErrandKind, finish_errand, take_errands
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.mail.letter import Letter
from tenants.mail.outbox import queued
from tenants.organizations.resets import AccountAt, accounts_at

EVERY = timedelta(seconds=3)
"""How often a worker looks for errands."""

log = structlog.get_logger()

_MEMBERSHIPS = text("SELECT tenant_id, member_id, known_as, email FROM identity.memberships_of(:person)")
_MAKE = text("SELECT identity.make_forgotten_reset(:person, :token_hash, :until)")
_NAMES = text(
    "SELECT o.name AS organization, m.name FROM tenant.organization o JOIN tenant.member m ON m.tenant_id = o.id AND m.id = :member"
)
_MOVE = statement(
    """
    UPDATE tenant.member SET email = :email, mail_failure = '', mail_failing_since = NULL, version = version + 1
     WHERE tenant_id = :tenant AND id = :member AND email <> :email
    """
)


class _Place(msgspec.Struct, frozen=True):
    """A membership: where, as whom, by which address, and the address the account has."""

    tenant: UUID
    member: UUID
    known_as: str
    email: str


class Errands:
    """Does what was left to do. For the worker; `public_url` is where links lead."""

    def __init__(self, database: Database, clock: Clock, public_url: str) -> None:
        self._database, self._clock, self._public_url = database, clock, public_url

    async def do(self) -> int:
        """Do what nobody else is at; return 0: none of it was wrong."""
        async with self._database.writing() as session:
            errands = await take_errands(session)
        for errand in errands:
            try:
                await self._do(errand)
            except Exception as error:
                if is_outage(error):
                    raise
                # It is left where it is, and tried again in a minute.
                log.exception("errand_failed", kind=errand.kind.value)
            else:
                async with self._database.writing() as session:
                    await finish_errand(session, errand.id)
        return 0

    async def _do(self, errand: Errand) -> None:
        if errand.kind == ErrandKind.FORGOTTEN:
            await self._send_links(errand)
        elif errand.kind == ErrandKind.PASSWORD_CHOSEN:
            for place in await self._places(errand.person):
                if str(place.tenant) != errand.details["recorded_in"]:
                    await self._record(place.tenant, _about(EntryType.RESET_USED, place.member))
        else:
            await self._move(errand)

    async def _send_links(self, errand: Errand) -> None:
        """Send a link for each account that has the address and belongs somewhere: whoever reads its mail may choose for all."""
        async with self._database.reading() as session:
            found = await accounts_at(session, errand.details["address"])
        for number, account in enumerate(found):
            places = [(tenant, member) for tenant, member, _, active in account.memberships if active]
            if places:
                await self._send_link(errand, account, places, number)

    async def _send_link(
        self, errand: Errand, account: AccountAt, places: Sequence[tuple[UUID, UUID]], number: int
    ) -> None:
        """Make a link for one account and send it from its first organization; it stands in the record of each."""
        token = f"{self._database.keyring.errand_token(errand.id)}{number}"
        until = self._clock.now() + RESET_GOOD_FOR
        names = [(await self._named(tenant, member))[0] for tenant, member in places]
        async with self._database.writing() as session:
            values = {"person": account.person_id, "token_hash": hash_token(token), "until": until}
            await session.execute(_MAKE, values)
        letter = forgotten_letter(
            key=f"forgotten:{errand.id}:{number}",
            email=errand.details["address"],
            name=account.name,
            organizations=names,
            member=places[0][1],
            public_url=self._public_url,
            token=token,
            until=until,
        )
        for at, (tenant, member) in enumerate(places):
            await self._record(tenant, _about(EntryType.RESET_SENT, member), letters=[] if at else [letter])

    async def _move(self, errand: Errand) -> None:
        """Let each organization of a person know them by the address their account has now, and write to the one before."""
        for at, place in enumerate(await self._places(errand.person)):
            if place.known_as == place.email:
                continue
            entry = Entry(
                type=EntryType.ADDRESS_CHANGED,
                object_kind="member",
                object_id=place.member,
                private={"email": place.email, "email_before": place.known_as},
                subject=place.member,
            )
            _, name = await self._named(place.tenant, place.member)
            letter = address_changed_letter(key=f"address_changed:{errand.id}", email=place.known_as, name=name)
            moving = write(_MOVE, rows=1, tenant=place.tenant, member=place.member, email=place.email)
            await self._record(place.tenant, entry, writes=[moving], letters=[] if at else [letter])

    async def _places(self, person: UUID | None) -> list[_Place]:
        async with self._database.reading() as session:
            return [_Place(*row) for row in await session.execute(_MEMBERSHIPS, {"person": person})]

    async def _named(self, tenant: UUID, member: UUID) -> tuple[str, str]:
        """Return what an organization and a member of it are called."""
        async with self._database.reading(tenant) as session:
            row = (await session.execute(_NAMES, {"member": member})).one()
        return row.organization, row.name

    async def _record(
        self, tenant: UUID, entry: Entry, *, writes: Sequence[Write] = (), letters: Sequence[Letter] = ()
    ) -> None:
        """Put `entry` on record in one organization, with what goes with it."""
        now = self._clock.now()
        async with self._database.writing(tenant) as session:
            putting, owes = queued(tenant, letters, session.keyring, now)
            act = Act(answer=None, writes=(*writes, *putting), entries=(entry,), owes=tuple(owes))
            await carry_out(session, System(tenant_id=tenant, via="worker"), now, act)


def _about(kind: EntryType, member: UUID) -> Entry:
    return Entry(type=kind, object_kind="member", object_id=member)
