"""The people of a test: an organization with somebody in every role, and a stranger from another one.

Every test of access has the stranger in the room.
"""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import msgspec

from tenants.access.caller import Caller, System
from tenants.access.permission_sets import permissions_for
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import Database, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.ids import PersonId
from tenants.identity.accounts import add_demo_link, create_person
from tenants.identity.passwords import derive
from tenants.ledger.append import Acting
from tenants.ledger.entry import Actor, Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.members import adding_member
from tenants.organizations.organizations import create_organization
from tests.database import TestDatabase, past_every_guard, signed_in

ROLES_BY_NAME: dict[str, tuple[str, ...]] = {
    "author": ("staff",),
    "colleague": ("staff",),
    "lead": ("comms_lead",),
    "deputy": ("comms_lead",),
    "adviser": ("ceo_office",),
    "chief": ("ceo_office",),
    "lawyer": ("legal",),
    "officer": ("compliance",),
    "administrator": ("administrator",),
}


@dataclass
class Cast:
    """An organization and its people, each signed in."""

    tenant: UUID
    slug: str
    people: dict[str, Caller] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Caller:
        return self.people[name]


async def cast(database: Database, clock: Clock, slug: str, roles: dict[str, tuple[str, ...]] | None = None) -> Cast:
    """Create an organization called `slug` with everybody of `roles` (all the usual people by default)."""
    assert isinstance(database, TestDatabase)
    async with database.worker.writing() as session:
        tenant = await create_organization(session, clock, slug=slug, name=slug.title(), timezone="Europe/London")
        company = Cast(tenant, slug)
        for name, held in (roles or ROLES_BY_NAME).items():
            email = f"{name}@{slug}.example"
            person = await create_person(session, email=email, name=name.title(), password=None)
            now = clock.now()
            member, writes = adding_member(tenant, person, now, name=name.title(), email=email, roles=held)
            joined = Entry(type=EntryType.MEMBER_JOINED, object_kind="member", object_id=member)
            act = Act(answer=None, writes=writes, entries=(joined,))
            await carry_out(session, System(tenant_id=tenant, via="operator"), now, act)
            company.people[name] = Caller(
                person_id=person,
                tenant_id=tenant,
                member_id=member,
                name=name.title(),
                email=email,
                organization=slug.title(),
                slug=slug,
                zone="Europe/London",
                roles=held,
                permissions=await permissions_for(session, tenant, 0, held),
                request_id="test",
            )
    company.people = dict(zip(company.people, await signed_in(database, *company.people.values()), strict=True))
    return company


async def put_on_record(session: WriteSession, acting: Acting, at: datetime, *entries: Entry) -> None:
    """Write entries that a test made up, as an act that changes nothing."""
    await carry_out(session, acting, at, Act(answer=None, entries=entries))


async def with_demo_link(database: Database, caller: Caller) -> str:
    """Make `caller` a made-up person of a demo, and return their sign-in token."""
    assert isinstance(database, TestDatabase)
    token = database.keyring.demo_token(caller.person_id)
    async with database.worker.writing() as session:
        await add_demo_link(session, PersonId(caller.person_id), token)
    return token


async def with_password(database: Database, caller: Caller, password: str) -> str:
    """Let `caller` sign in with `password`, and return their address."""
    derived = await derive(database.keyring, caller.email, password)
    await past_every_guard(
        database, "UPDATE identity.person SET password_hash = sha256($1) WHERE id = $2", derived, caller.person_id
    )
    return caller.email


class _Automated(Caller, frozen=True):
    @property
    def actor(self) -> Actor:
        return msgspec.structs.replace(super().actor, via="token")


def automated(caller: Caller) -> Caller:
    """Return `caller` as a machine comes in on their behalf."""
    return _Automated(**{name: getattr(caller, name) for name in Caller.__struct_fields__})
