"""One lock order for everything: whatever people do at once, nobody ever waits for somebody who waits for them."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import msgspec
from sqlalchemy.exc import DBAPIError

from policies.versions.enacting import draft_policy, enact_policy, submit_policy
from tenants.access.caller import System
from tenants.ground.errors import Problem
from tenants.organizations.changing_members import change_member
from tenants.organizations.members import get_member
from tests.workflows.stage import POLICY, Stage, number_in
from tests.workflows.waivers.asked import answer, ask, post, take_back
from workflows.acts.draft import withdraw_proposal
from workflows.acts.reroute import reroute_proposal
from workflows.lookback.recheck import look_back
from workflows.rows.snapshot import ProposalView

ROUNDS = 6


async def test_people_who_do_everything_at_once_never_wait_for_each_other_crosswise(
    stage: Stage, superuser_url: str
) -> None:
    went: Counter[str] = Counter()
    dice = random.Random(7)
    for number in range(ROUNDS):
        shared = [await stage.submitted() for _ in range(2)]
        drafts = [await stage.draft(post(stage)) for _ in range(2)]
        acts = [act for one in shared for act in on_a_proposal(stage, one)]
        acts += [act for one in drafts for act in on_a_draft(stage, one)]
        acts += [lambda n=number: new_policy(stage, n), lambda: look_back_now(stage), lambda: role_change(stage)]  # type: ignore[misc]
        dice.shuffle(acts)
        results = await asyncio.gather(*(act() for act in acts), return_exceptions=True)
        went.update(outcome(result) for result in results)
    assert not {name for name in went if name.startswith("SQLSTATE")}, went
    assert went["done"] > ROUNDS * 6, went
    assert await deadlocks(superuser_url) == 0


def on_a_proposal(stage: Stage, one: ProposalView) -> list[Callable[[], Awaitable[Any]]]:
    return [
        lambda: stage.decide(one, "lead"),
        lambda: stage.decide(one, "deputy"),
        lambda: stage.decide(one, "lead", "request_changes"),
        lambda: both_steps(stage, one),
        lambda: stage.act(reroute_proposal, "lead", one.summary.id, "Somebody is away."),
        lambda: stage.act(withdraw_proposal, "author", one.summary.id, "Not now."),
    ]


def on_a_draft(stage: Stage, draft: ProposalView) -> list[Callable[[], Awaitable[Any]]]:
    return [
        lambda: ask(stage, draft),
        lambda: ask_answer_and_take_back(stage, draft),
        lambda: stage.submit(draft),
        lambda: stage.submit(draft),
    ]


async def both_steps(stage: Stage, one: ProposalView) -> None:
    await stage.decide(one, "deputy")
    await stage.decide(one, "chief")


async def ask_answer_and_take_back(stage: Stage, draft: ProposalView) -> None:
    waiver = await ask(stage, draft)
    await answer(stage, waiver)
    await stage.submit(draft)
    await take_back(stage, waiver)


async def new_policy(stage: Stage, number: int) -> None:
    drafted = await stage.act(draft_policy, "lead", POLICY.replace("How we speak", f"How we speak {number}"))
    submitted = await stage.act(submit_policy, "lead", drafted.version.id)
    await stage.act(enact_policy, "chief", drafted.version.id, expected_version=number_in(submitted.version.etag))


async def look_back_now(stage: Stage) -> None:
    async with stage.database.writing(stage.cast.tenant) as session:
        await look_back(session, System(tenant_id=stage.cast.tenant, via="worker"), stage.clock)


async def role_change(stage: Stage) -> None:
    administrator, adviser = stage.cast["administrator"], stage.cast["adviser"].member_id
    for roles in (["legal"], ["ceo_office"]):
        member = await stage.read(get_member, administrator, adviser)
        async with stage.writing(administrator) as session:
            await change_member(
                session,
                administrator,
                stage.clock,
                adviser,
                expected_version=int(member.etag[1:-1]),
                roles=roles,
                active=None,
            )


def outcome(result: Any) -> str:
    """Return what came of an act: done, a refusal by its name, or the state of a database error."""
    if isinstance(result, Problem):
        return result.slug
    if isinstance(result, DBAPIError):
        return f"SQLSTATE {getattr(result.orig, 'sqlstate', '')}"
    if isinstance(result, BaseException):
        raise result
    return "done"


async def deadlocks(superuser_url: str) -> int:
    connection = await asyncpg.connect(superuser_url)
    try:
        await connection.execute("SELECT pg_stat_force_next_flush()")
        return int(
            await connection.fetchval("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
        )
    finally:
        await connection.close()


async def test_changing_members_does_not_hold_up_whoever_writes_in_the_organization(stage: Stage) -> None:
    administrator, colleague = stage.cast["administrator"], stage.cast["colleague"].member_id
    async with stage.writing(administrator) as session:
        await change_member(
            session, administrator, stage.clock, colleague, expected_version=1, roles=["legal"], active=None
        )
        made = await asyncio.wait_for(stage.draft(), timeout=60)
    assert msgspec.structs.asdict(made.summary)["state"] == "draft"
