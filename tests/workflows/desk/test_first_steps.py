"""The first steps: each stands as the rows say, all of them before administrators, and to others what is theirs to do."""

from uuid import uuid4

import msgspec
import pytest

from policies.packs.starting import starting_sets
from policies.plan.audiences import add_audience
from policies.plan.channels import ChannelInput, add_channel
from policies.plan.objectives import add_objective
from policies.versions.enacting import draft_policy, enact_policy, submit_policy
from tenants.access.permissions import Permission
from tenants.access.roles import DEFAULT_ROLES
from tenants.ground.clock import Clock
from tenants.organizations.invitations import invite
from tests.cast import Cast, cast
from tests.database import TestDatabase
from tests.workflows.stage import Stage, number_in
from workflows.desk.first_steps import Colleague, FirstStep, Standing, WaitingVersion, steps
from workflows.desk.setting_up import get_first_steps

PERMISSIONS = {role.name: tuple(one.value for one in role.permissions) for role in DEFAULT_ROLES}
NOTHING = Standing(
    colleagues=(), invited=(), resting=(), channels=False, audiences=False, objectives=False, version=None,
    enacted=False, asked=(), approved=False,
)  # fmt: skip


def colleague(name: str, *roles: str) -> Colleague:
    return Colleague(uuid4(), name, tuple({one for role in roles for one in PERMISSIONS[role]}))


RITA, MAREN, ELIAS = (
    colleague("Rita", "administrator"),
    colleague("Maren", "comms_lead"),
    colleague("Elias", "ceo_office"),
)


def stands(standing: Standing, who: Colleague) -> dict[str, str]:
    return {step.id: step.state for step in steps(standing, who.id)}


def said(standing: Standing, who: Colleague, name: str) -> FirstStep:
    return next(step for step in steps(standing, who.id) if step.id == name)


def with_(standing: Standing, **changes: object) -> Standing:
    return msgspec.structs.replace(standing, **changes)


def test_an_administrator_alone_is_led_to_invite_people() -> None:
    alone = with_(NOTHING, colleagues=(RITA,))
    assert stands(alone, RITA) == {
        "people": "next", "channels": "waits", "audiences": "waits", "policy": "waits", "enact": "later", "first_proposal": "later",
    }  # fmt: skip
    assert "Invite" in said(alone, RITA, "channels").now
    assert said(alone, RITA, "people").who == "You"


def test_invited_people_and_roles_that_rest_are_named() -> None:
    assert "Elias" in said(with_(NOTHING, colleagues=(RITA,), invited=("Elias",)), RITA, "people").now
    resting = with_(NOTHING, colleagues=(RITA, MAREN), resting=("Elias",))
    assert said(resting, RITA, "people").state == "waits"
    assert "hashmark organization confirm" in said(resting, RITA, "people").now


def test_each_sees_their_own_share_and_the_administrator_who_it_waits_for() -> None:
    three = with_(NOTHING, colleagues=(RITA, MAREN, ELIAS))
    assert stands(three, MAREN) == {"channels": "next", "audiences": "next", "policy": "next"}
    assert stands(three, ELIAS) == {}
    assert said(three, RITA, "policy").now == "It waits for Maren."
    submitted = with_(three, version=WaitingVersion(uuid4(), "in_review", MAREN.id, MAREN.id))
    assert stands(submitted, ELIAS) == {"enact": "next"}
    assert said(submitted, RITA, "enact").now == "It waits for Elias."
    assert "enact" not in stands(submitted, MAREN), "who wrote it does not put it in force"
    drafted = with_(three, version=WaitingVersion(uuid4(), "draft", MAREN.id, None))
    assert said(drafted, MAREN, "policy").version_id is not None
    assert said(drafted, RITA, "policy").now == "Maren writes a draft."


def test_the_first_post_comes_when_everything_it_needs_is_there_and_then_the_steps_are_gone() -> None:
    ready = with_(
        NOTHING, colleagues=(RITA, MAREN, ELIAS), channels=True, audiences=True, objectives=True, enacted=True
    )
    assert stands(ready, MAREN) == {"first_proposal": "next"}
    assert said(ready, RITA, "first_proposal").state == "waits"
    assert "Elias" in said(with_(ready, asked=("Elias",)), RITA, "first_proposal").now
    assert steps(with_(ready, approved=True), RITA.id) == ()
    assert stands(with_(ready, approved=True, audiences=False), RITA)["audiences"] == "waits"


def test_who_is_unknown_sees_nothing() -> None:
    assert steps(with_(NOTHING, colleagues=(RITA, MAREN)), uuid4()) == ()


@pytest.fixture
async def new(database: TestDatabase, clock: Clock) -> Cast:
    roles = {"rita": ("administrator", "comms_lead"), "elias": ("ceo_office",)}
    return await cast(database, clock, "harbour", roles)


async def test_the_steps_follow_the_rows_to_the_first_approved_post(
    database: TestDatabase, clock: Clock, new: Cast, elsewhere: Stage
) -> None:
    stage = Stage(database, clock, new, uuid4(), uuid4())
    rita, elias = new["rita"], new["elias"]

    async def states(who: str) -> dict[str, str]:
        async with database.reading(new[who]) as session:
            return {step.id: step.state for step in await get_first_steps(session, new[who], clock)}

    assert await states("rita") == {
        "people": "done", "channels": "next", "audiences": "next", "policy": "next", "enact": "later", "first_proposal": "later",
    }  # fmt: skip
    assert await states("elias") == {}
    channel = await stage.act(add_channel, rita, ChannelInput(network="x", handle="@harbour", name="Harbour"))
    await stage.act(add_audience, rita, name="Residents")
    objective = await stage.act(add_objective, rita, title="Residents take part", description="")
    drafted = await stage.act(draft_policy, rita, starting_sets()[0].source)
    assert (await states("rita"))["policy"] == "next"
    submitted = await stage.act(submit_policy, rita, drafted.version.id, expected_version=1)
    assert (await states("rita"))["enact"] == "waits"
    assert await states("elias") == {"enact": "next"}
    version = number_in(submitted.version.etag)
    await stage.act(enact_policy, elias, drafted.version.id, expected_version=version)
    assert await states("rita") == dict.fromkeys(("people", "channels", "audiences", "policy", "enact"), "done") | {
        "first_proposal": "next"
    }
    stage.objective, stage.channel = objective.id, channel.id
    proposal = await stage.submitted(stage.post("The library opens at nine on Saturday."), "rita")
    assert (await states("rita"))["first_proposal"] == "waits"
    await stage.decide(proposal, "elias")
    assert await states("rita") == await states("elias") == {}
    async with elsewhere.database.reading(elsewhere.cast["administrator"]) as session:
        theirs = await get_first_steps(session, elsewhere.cast["administrator"], clock)
    assert {step.id: step.state for step in theirs}["first_proposal"] != "done", (
        "another organization's post is none of theirs"
    )


async def test_an_open_invitation_is_waited_for(database: TestDatabase, clock: Clock) -> None:
    alone = await cast(database, clock, "alone", {"rita": ("administrator",)})
    stage = Stage(database, clock, alone, uuid4(), uuid4())
    await stage.act(invite, "rita", email="maren@alone.example", name="Maren", roles=["comms_lead"])
    async with database.reading(alone["rita"]) as session:
        found = await get_first_steps(session, alone["rita"], clock)
    assert "Maren" in found[0].now
    assert Permission.MEMBER_MANAGE in alone["rita"].permissions
