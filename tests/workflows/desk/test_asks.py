"""What waits for a person beside proposals: only what they may do, each with what to do, in one order with everything else."""

from datetime import timedelta
from uuid import UUID

import pytest

from policies.versions.acknowledging import acknowledge_policy
from policies.versions.enacting import draft_policy, enact_policy, submit_policy
from policies.versions.tables import get_in_force
from tenants.organizations.asks import Ask
from tenants.organizations.changing_members import change_member
from tenants.organizations.invitations import invite, revoke
from tests.database import past_every_guard
from tests.worker import work_off
from tests.workflows.desk.test_desk import desk
from tests.workflows.kinds.contents import with_answers
from tests.workflows.stage import POLICY, Stage
from tests.workflows.waivers.asked import answer, ask, post
from workflows.acts.draft import withdraw_proposal
from workflows.backtest.start import Period, start_backtest
from workflows.kinds.sentences import some_of

EVERYBODY = ("author", "colleague", "lead", "deputy", "adviser", "chief", "lawyer", "officer", "administrator")


async def asks(stage: Stage, who: str, kind: str = "") -> list[Ask]:
    """Return what is asked of somebody; reading the policy is asked of everybody and is left out unless it is asked for."""
    found = (await desk(stage, who)).asks
    return [one for one in found if one.kind == kind or (not kind and one.kind != "acknowledge_policy")]


async def whose(stage: Stage, kind: str) -> list[str]:
    return [who for who in EVERYBODY if await asks(stage, who, kind)]


async def submitted_version(stage: Stage, by: str = "lead") -> UUID:
    drafted = await stage.act(draft_policy, by, POLICY.replace("plain", "short"))
    await stage.act(submit_policy, by, drafted.version.id)
    return drafted.version.id


async def test_a_version_to_put_in_force_is_on_the_desk_of_those_who_may_and_of_nobody_else(
    stage: Stage, elsewhere: Stage
) -> None:
    version = await submitted_version(stage)
    (one,) = await asks(stage, "chief")
    assert (one.kind, one.id, one.asked) == ("enact_policy", version, "Put version 2 in force")
    assert (one.about, one.why) == ("How we speak", "Lead asks for it.")
    for who in EVERYBODY:
        may = "enactPolicy" in (await stage.read(get_in_force, who)).version.actions
        assert not may, "what is in force already is not asked for"
    assert "lead" not in await whose(stage, "enact_policy"), "nobody is asked to enact what they submitted"
    for who in EVERYBODY:
        assert await asks(elsewhere, who) == []
    await stage.act(enact_policy, "chief", version, expected_version=2)
    assert await whose(stage, "enact_policy") == []


async def test_reading_the_policy_is_asked_until_it_is_done(stage: Stage) -> None:
    (one,) = await asks(stage, "author", "acknowledge_policy")
    assert (one.asked, one.why) == ("Read the policy and confirm it", "Version 1 applies to you.")
    in_force = (await stage.read(get_in_force, "author")).version
    await stage.act(acknowledge_policy, "author", in_force.id)
    assert await asks(stage, "author", "acknowledge_policy") == []
    assert await asks(stage, "colleague", "acknowledge_policy")


async def test_a_request_for_an_exception_is_with_those_who_may_answer_until_somebody_does(
    stage: Stage, elsewhere: Stage
) -> None:
    draft = await stage.draft(post(stage))
    waiver = await ask(stage, draft)
    assert await whose(stage, "answer_waiver") == ["lead", "deputy"]
    (one,) = await asks(stage, "lead")
    assert (one.id, one.asked, one.about) == (waiver.id, "Answer a request for an exception", "Tree planting")
    assert one.why == "Author asks."
    planned = post(stage).answers.when
    assert one.due_at is not None
    assert planned is not None
    assert abs(one.due_at - planned) < timedelta(minutes=5), "it is of use until the words are wanted"
    assert await whose(elsewhere, "answer_waiver") == []
    await answer(stage, waiver)
    assert await whose(stage, "answer_waiver") == []


async def test_a_role_that_waits_is_with_everybody_who_may_say_yes_but_those_it_is_about(stage: Stage) -> None:
    await past_every_guard(
        stage.database,
        "UPDATE tenant.member_role SET confirmed = member_id = ANY ($2) WHERE tenant_id = $1",
        stage.cast.tenant,
        [stage.cast["lead"].member_id, stage.cast["administrator"].member_id],
    )
    await past_every_guard(
        stage.database, "UPDATE tenant.organization SET second_yes = true WHERE id = $1", stage.cast.tenant
    )
    assert await whose(stage, "confirm_role") == []
    await stage.act(
        change_member,
        "administrator",
        stage.cast["colleague"].member_id,
        roles=["staff", "comms_lead"],
        expected_version=1,
        active=None,
    )
    assert await whose(stage, "confirm_role") == ["lead"], "not who asked, not who it is for, nobody unconfirmed"
    (one,) = await asks(stage, "lead")
    assert (one.id, one.asked) == (stage.cast["colleague"].member_id, "Say yes or no to a role")
    assert one.about.endswith("for Colleague")


@pytest.mark.parametrize(("days", "said"), [(1, "Remind them, or invite them again"), (-1, "Invite them again")])
async def test_an_invitation_that_lapses_is_with_those_who_manage_people(stage: Stage, days: int, said: str) -> None:
    invitation, _ = await stage.act(
        invite, "administrator", email="new@northfield.example", name="New", roles=["staff"]
    )
    assert await whose(stage, "renew_invitation") == [], "there is time"
    await past_every_guard(
        stage.database, "UPDATE tenant.invitation SET expires_at = now() + $1 * interval '1 day'", float(days)
    )
    assert await whose(stage, "renew_invitation") == ["administrator"]
    (one,) = await asks(stage, "administrator")
    assert (one.id, one.asked, one.about) == (invitation.id, said, "The invitation of New")
    if days > 0:
        await stage.act(revoke, "administrator", invitation.id)
    else:
        await stage.act(invite, "administrator", email="new@northfield.example", name="New", roles=["staff"])
    assert await whose(stage, "renew_invitation") == []


async def test_a_back_test_that_ended_is_with_whoever_started_it(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", POLICY.replace("plain", "short"))
    await stage.act(start_backtest, "lead", drafted.version.id, Period())
    assert await whose(stage, "read_backtest") == [], "it has not ended"
    await work_off(stage.database)
    assert await whose(stage, "read_backtest") == ["lead"]
    (one,) = await asks(stage, "lead")
    assert (one.asked, one.why) == ("See what the back-test found", "It tried version 2.")


async def test_everything_stands_in_one_order_by_the_time_left_and_then_by_gravity(stage: Stage) -> None:
    version = await submitted_version(stage, "lead")
    now = stage.clock.now()
    far = with_answers(stage.post(), when=now + timedelta(days=9))
    returned = await stage.submitted(far, "deputy")
    await stage.decide(returned, "lead", "request_changes")
    quick = await stage.submitted(stage.post(), "author")
    await ask(stage, await stage.draft(post(stage, in_days=2)))
    found = await desk(stage, "deputy")
    placed = sorted(
        [(item.rank, str(item.proposal.id)) for item in found.waiting_for_you]
        + [(one.rank, one.kind) for one in found.asks if one.kind == "answer_waiver"]
    )
    expected = [str(quick.summary.id), "answer_waiver", str(returned.summary.id)]
    assert [what for _, what in placed] == expected
    chief = await desk(stage, "chief")
    assert [one.id for one in chief.asks][:1] == [version]
    ranks = [item.rank for item in found.waiting_for_you] + [one.rank for one in found.asks]
    assert sorted(ranks) == list(range(len(ranks)))


async def test_two_roles_are_said_row_by_row_and_one_is_said_once(stage: Stage) -> None:
    proposal = await stage.submitted()
    await stage.act(withdraw_proposal, "author", proposal.summary.id, "Later.")
    assert (await desk(stage, "lead")).because == ""
    await stage.submitted()
    await stage.submitted()
    found = await desk(stage, "lead")
    assert found.because == "You are asked as comms lead."
    assert {item.why for item in found.waiting_for_you} == {""}


def test_names_fit_on_one_line() -> None:
    assert some_of(["Ana"]) == "Ana"
    assert some_of(["Ana", "Ben"]) == "Ana or Ben"
    assert some_of(["Ana", "Ben", "Cy"]) == "Ana, Ben and 1 other"
    assert some_of(["Ana", "Ben", "Cy", "Di"]) == "Ana, Ben and 2 others"
