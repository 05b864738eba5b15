"""Filling an empty database with the demo's story, through the same movers that real people use.

Rule kept: nothing in the demo is written past the rules. Each step is a real submit or decision with its ledger entry, at
the moment the story says it happened. An organization is written whole, in one transaction, or not at all; one that is
there already is left as people have made it since.
"""

from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from api.demo.picture import trees
from api.demo.policies import PolicyStory
from api.demo.story import ORGANIZATIONS
from api.demo.story_types import DemoOrganization, DemoPerson, DemoProposal, DemoStep
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
from workflows.acts.decide import decide
from workflows.acts.draft import create_proposal
from workflows.acts.submit import submit_proposal
from workflows.kinds.content import Answers, MediaItem
from workflows.kinds.register import Content, content_from
from workflows.media.media import Quota, upload_media
from workflows.review.admissibility import DecisionInput
from workflows.rows.queries import get_proposal
from workflows.rows.snapshot import ProposalView
from workflows.waivers.ask import ask_waiver

SET_UP_AGO = timedelta(days=21)
WAIVED_FOR = timedelta(days=60)
ROOM = Quota(pictures=1_000, size=1_000_000_000)


class DemoLink(msgspec.Struct, frozen=True):
    """A sign-in link for one made-up person."""

    role: str
    name: str
    organization: str
    url: str


class _Plan(msgspec.Struct, frozen=True):
    objectives: dict[str, UUID]
    channels: dict[str, UUID]


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
    return Caller(
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


async def _write_plan(session: WriteSession, clock: FixedClock, story: DemoOrganization, keeper: Caller) -> _Plan:
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
    return _Plan(objectives, channels)


async def _let_happen(
    session: WriteSession, story: DemoOrganization, cast: dict[str, Caller], plan: _Plan, now: datetime
) -> None:
    """Let everything happen in the order of its time, as the record will show it."""
    held: dict[str, ProposalView] = {}

    async def start(told: DemoProposal) -> None:
        held[told.title] = await _start(session, story, cast[told.author], plan, told, now=now)

    async def take(told: DemoProposal, step: DemoStep) -> None:
        held[told.title] = await _take(session, cast[step.by], step, held[told.title], now)

    happenings = PolicyStory(session, story, cast, now).happenings()
    for told in story.proposals:
        happenings.append((told.started, partial(start, told)))
        happenings += [(step.ago, partial(take, told, step)) for step in told.steps]
    for _, happen in sorted(happenings, key=lambda happening: happening[0], reverse=True):
        await happen()


async def _start(
    session: WriteSession, story: DemoOrganization, author: Caller, plan: _Plan, told: DemoProposal, *, now: datetime
) -> ProposalView:
    clock = FixedClock(now - told.started)
    picture = None if told.alt is None else (await upload_media(session, author, clock, trees(), ROOM)).digest
    return await create_proposal(
        session, author, clock, _content(told, plan, _moment(told, story.timezone, now), picture)
    )


async def _take(
    session: WriteSession, caller: Caller, step: DemoStep, held: ProposalView, now: datetime
) -> ProposalView:
    clock = FixedClock(now - step.ago)
    seen = await get_proposal(session, caller, held.summary.id)
    if step.act == "submit":
        return await submit_proposal(session, caller, clock, held.summary.id, expected_version=seen.summary.version)
    if step.act == "ask_waiver":
        last_day = (clock.now() + WAIVED_FOR).astimezone(ZoneInfo(caller.zone))
        until = last_day.replace(hour=23, minute=59, second=0, microsecond=0)
        await ask_waiver(session, caller, clock, held.summary.id, rule=step.rule, reason=step.reason, until=until)
        return seen
    review = seen.review
    assert review is not None
    verdict = DecisionInput(
        verdict=step.act,
        revision_digest=review.revision_digest,
        policy_digest=review.policy_digest,
        brief_digest=review.brief_digest,
        reason=step.reason,
    )
    return await decide(session, caller, clock, held.summary.id, verdict)


def _content(told: DemoProposal, plan: _Plan, when: datetime, picture: str | None) -> Content:
    answers = Answers(
        objective_id=plan.objectives[told.objective],
        why=told.why,
        what=told.what,
        how=told.how,
        where=told.where,
        when=when,
        audience=told.audience,
    )
    common = {
        "title": told.title,
        "channel_ids": tuple(plan.channels[key] for key in told.channels),
        "answers": answers,
    }
    days = {member: (when + timedelta(days=after)).date() for member, after in told.days.items()}
    shown = {"media": [MediaItem(digest=picture, alt=told.alt or "", file_name="planting.png")]} if picture else {}
    return content_from({**told.said, **common, **days, **shown})


def _moment(told: DemoProposal, zone: str, now: datetime) -> datetime:
    """Return the first `told.weekday` at least `told.ahead` from now, at its hour in `zone`, as UTC."""
    earliest = (now + told.ahead).astimezone(ZoneInfo(zone))
    day = earliest + timedelta(days=(told.weekday - earliest.weekday()) % 7)
    return day.replace(hour=told.hour, minute=0, second=0, microsecond=0).astimezone(UTC)
