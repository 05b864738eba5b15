"""Filling an empty database with the demo's story, through the same movers that real people use.

Rule kept: nothing in the demo is written past the rules. Each step is a real submit or decision with its ledger entry, at
the moment the story says it happened. An organization is written whole, in one transaction, or not at all; one that is
there already is left as people have made it since.
"""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from api.demo.policies import PolicyStory
from api.demo.proposals import Plan, ProposalStory
from api.demo.story import ORGANIZATIONS
from api.demo.story_types import DemoOrganization, DemoPerson
from api.demo.templates_and_cover import Arrangements
from policies.plan.audiences import add_audience
from policies.plan.channels import ChannelInput, add_channel
from policies.plan.objectives import add_objective
from policies.verdict.preloading import warm
from tenants.access.caller import Caller
from tenants.access.permission_sets import permissions_for
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import FixedClock, SystemClock
from tenants.ground.ids import PersonId
from tenants.ground.settings import Settings
from tenants.identity.accounts import add_demo_link, create_person
from tenants.organizations.members import add_member
from tenants.organizations.organizations import create_organization
from tenants.organizations.resets import accounts_at
from workflows.notices.choices import NoticeChoices, choose
from workflows.notices.reading import look_back, read_notices

SET_UP_AGO = timedelta(days=21)
NOTICED_AGO = timedelta(hours=36)
"""How long ago everybody last looked at what they had been told."""
MOST_TOLD = 200


class DemoLink(msgspec.Struct, frozen=True):
    """A sign-in link for one made-up person."""

    role: str
    name: str
    organization: str
    url: str


async def seed(settings: Settings) -> list[DemoLink]:
    """Write what is missing of the story and return one sign-in link a role and organization."""
    database, now = Database.for_worker(settings), SystemClock().now()
    warm()  # Before a transaction is open: one that waits long for this process is ended by the database.
    try:
        links: list[DemoLink] = []
        for organization in ORGANIZATIONS:
            async with database.writing() as session:
                people = await _people_of(session, organization) or await _write(session, organization, now)
                for person in people.values():
                    await add_demo_link(session, PersonId(person), database.keyring.demo_token(person))
                links += _links(database, settings, organization, people)
        return links
    finally:
        await database.close()


def _links(
    database: Database, settings: Settings, organization: DemoOrganization, people: dict[str, UUID]
) -> list[DemoLink]:
    return [
        DemoLink(
            person.link_as,
            person.name,
            organization.name,
            f"{settings.public_url}/welcome#demo={database.keyring.demo_token(people[person.key])}",
        )
        for person in organization.people
        if person.link_as
    ]


async def _people_of(session: ReadSession, organization: DemoOrganization) -> dict[str, UUID]:
    """Return the accounts of the story's people by key, or nothing when the organization is not there."""
    found: dict[str, UUID] = {}
    for person in organization.people:
        for known in await accounts_at(session, person.email):
            if organization.slug in {slug for _, _, slug, _ in known.memberships}:
                found[person.key] = known.person_id
    printed = {person.key for person in organization.people if person.link_as}
    return found if printed <= set(found) else {}


async def _write(session: WriteSession, story: DemoOrganization, now: datetime) -> dict[str, UUID]:
    founding = FixedClock(now - SET_UP_AGO)
    tenant = await create_organization(session, founding, slug=story.slug, name=story.name, timezone=story.timezone)
    cast = {person.key: await _join(session, founding, story, tenant, person) for person in story.people}
    plan = await _write_plan(session, founding, story, cast[story.drafter])
    await _let_happen(session, story, cast, plan, now)
    return {key: caller.person_id for key, caller in cast.items()}


async def _join(
    session: WriteSession, clock: FixedClock, story: DemoOrganization, tenant: UUID, person: DemoPerson
) -> Caller:
    known = await accounts_at(session, person.email)
    person_id = (
        known[0].person_id
        if known
        else await create_person(session, email=person.email, name=person.name, password=None)
    )
    member = await add_member(
        session, clock, tenant, person_id, name=person.name, email=person.email, roles=person.roles
    )
    caller = Caller(
        person_id=person_id,
        tenant_id=tenant,
        member_id=member,
        name=person.name,
        email=person.email,
        organization=story.name,
        slug=story.slug,
        zone=story.timezone,
        roles=person.roles,
        permissions=await permissions_for(session, tenant, 0, person.roles),
        request_id="demo",
    )
    # Whoever tries the demo at night should find its letters then, and not at seven in the morning.
    await choose(session, caller, clock, NoticeChoices(quiet=None))
    return caller


async def _write_plan(session: WriteSession, clock: FixedClock, story: DemoOrganization, keeper: Caller) -> Plan:
    objectives = {
        one.key: (await add_objective(session, keeper, clock, title=one.title, description=one.description)).id
        for one in story.objectives
    }
    channels = {
        one.key: (
            await add_channel(
                session,
                keeper,
                clock,
                ChannelInput(
                    network=one.network,
                    handle=one.handle,
                    name=one.name,
                    posture="active",
                    followers=one.followers,
                    owner=one.owner,
                    alternate=one.alternate,
                    answered_by=one.answered_by,
                ),
            )
        ).id
        for one in story.channels
    }
    for name in story.audiences:
        await add_audience(session, keeper, clock, name=name)
    return Plan(objectives, channels)


async def _let_happen(
    session: WriteSession, story: DemoOrganization, cast: dict[str, Caller], plan: Plan, now: datetime
) -> None:
    """Let everything happen in the order of its time, as the record will show it."""
    arranged = Arrangements(session, story, cast, now)
    happenings = PolicyStory(session, story, cast, now).happenings()
    happenings += arranged.happenings()
    happenings += ProposalStory(session, story, cast, plan, arranged.templates, now=now).happenings()
    for _, happen in sorted(happenings, key=lambda happening: happening[0], reverse=True):
        await happen()
    for caller in cast.values():
        await _look_at_notices(session, caller, now - NOTICED_AGO)


async def _look_at_notices(session: WriteSession, caller: Caller, at: datetime) -> None:
    """Let somebody have read what they were told before `at`: nobody comes back to three weeks of notices."""
    told = (await look_back(session, caller, None, limit=MOST_TOLD)).items
    old = [notice.id for notice in told if notice.read_at is None and notice.at < at]
    if old:
        await read_notices(session, caller, FixedClock(at), old)
