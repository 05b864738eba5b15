"""Sending a review to other people, as an explicit act."""

import msgspec
from sqlalchemy import text

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import change_member
from tenants.organizations.role_grants import confirm_as_operator, waiting_in
from tenants.record.entries import Filter
from tests.cast import cast
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, set_stage
from workflows.acts.reroute import reroute_proposal


async def give(stage: Stage, who: str, roles: list[str], *, version: int = 1, active: bool | None = None) -> None:
    """Give `who` roles as one administrator, with the second yes a role that decides waits for."""
    administrator = stage.cast["administrator"]
    async with stage.writing(administrator) as session:
        member = stage.cast[who].member_id
        await change_member(
            session, administrator, stage.clock, member, expected_version=version, roles=roles, active=active
        )
    async with stage.database.writing(stage.cast.tenant) as session:
        for waiting in await waiting_in(session, stage.cast.tenant):
            await confirm_as_operator(session, stage.cast.tenant, stage.clock, waiting)


async def test_when_nobody_asked_can_decide_others_are_brought_in(stage: Stage) -> None:
    proposal = await stage.submitted()
    await give(stage, "lead", ["staff"])
    await give(stage, "deputy", ["comms_lead"], active=False)
    await give(stage, "colleague", ["comms_lead"])
    rerouted = await stage.act(reroute_proposal, "lead", proposal.summary.id, "Both leads have moved on.")
    assert rerouted.summary.with_whom == ("Colleague",)
    assert rerouted.blocked_because is None
    assert rerouted.review is not None
    assert proposal.review is not None
    assert rerouted.review.brief_digest == proposal.review.brief_digest
    assert rerouted.review.expires_at == proposal.review.expires_at
    (entry,) = await stage.events(Filter(types=(EntryType.REVIEW_REROUTED.value,)))
    assert entry.words["reason"] == "Both leads have moved on."
    assert len(entry.body["detail"]["released"]) == 2
    newcomer = msgspec.structs.replace(
        stage.cast["colleague"], roles=("comms_lead",), permissions=stage.cast["lead"].permissions
    )
    assert (await stage.decide(rerouted, newcomer)).summary.with_whom == ("Adviser", "Chief")


async def test_what_was_decided_stays_decided_and_nobody_is_asked_twice(stage: Stage) -> None:
    proposal = await stage.submitted()
    await stage.decide(proposal, "lead")
    await give(stage, "chief", ["staff"])
    await give(stage, "lawyer", ["ceo_office", "legal"])
    rerouted = await stage.act(reroute_proposal, "deputy", proposal.summary.id, "The chief is away.")
    assert rerouted.summary.with_whom == ("Adviser", "Lawyer")
    assert rerouted.review is not None
    assert [seat.state for seat in rerouted.review.stages[0].seats] == ["released", "approved"]


async def test_somebody_released_can_be_asked_again(stage: Stage) -> None:
    proposal = await stage.submitted()
    await give(stage, "lead", ["staff"])
    await stage.act(reroute_proposal, "deputy", proposal.summary.id, "Lead is away.")
    await give(stage, "lead", ["comms_lead"], version=2)
    back = await stage.act(reroute_proposal, "deputy", proposal.summary.id, "Lead is back.")
    assert back.summary.with_whom == ("Deputy", "Lead")
    assert (await stage.get(proposal, "lead")).my_seat == "open"


async def test_it_is_refused_when_it_would_help_nobody(stage: Stage) -> None:
    proposal = await stage.submitted()
    nothing = await refusal(stage.act(reroute_proposal, "lead", proposal.summary.id, "Just because."))
    assert nothing.slug == "wrong-state"
    await give(stage, "adviser", ["staff"])
    await give(stage, "chief", ["staff"])
    nobody = await refusal(stage.act(reroute_proposal, "lead", proposal.summary.id, "They left."))
    assert nobody.slug == "nobody-can-decide"
    assert "CEO office" in nobody.detail


async def test_it_needs_the_permission_a_reason_an_open_review_and_time(stage: Stage, elsewhere: Stage) -> None:
    proposal = await stage.submitted()
    act = stage.act
    assert (await refusal(act(reroute_proposal, "chief", proposal.summary.id, "x"))).slug == "forbidden"
    assert (await refusal(act(reroute_proposal, "colleague", proposal.summary.id, "x"))).slug == "not-found"
    assert (await refusal(elsewhere.act(reroute_proposal, "lead", proposal.summary.id, "x"))).slug == "not-found"
    assert (await refusal(act(reroute_proposal, "lead", proposal.summary.id, " "))).slug == "reason-required"
    await let_time_pass(stage)
    assert (await refusal(act(reroute_proposal, "lead", proposal.summary.id, "x"))).slug == "review-expired"


async def test_a_review_of_fourteen_hundred_seats_is_sent_to_others(database: Database, clock: SystemClock) -> None:
    crowd = {f"lead{n}": ("comms_lead",) for n in range(1_400)}
    people: dict[str, tuple[str, ...]] = {
        **crowd,
        "author": ("staff",),
        "lead": ("comms_lead",),
        "chief": ("ceo_office",),
    }
    stage = await set_stage(database, clock, await cast(database, clock, "crowd", people))
    proposal = await stage.submitted()
    assert len(proposal.summary.with_whom) == 1_401
    await _take_the_role_from_all_but(stage, "lead0")
    rerouted = await stage.act(reroute_proposal, "lead", proposal.summary.id, "They have left.")
    assert rerouted.summary.with_whom == ("Lead0",)
    (entry,) = await stage.events(Filter(types=(EntryType.REVIEW_REROUTED.value,)))
    assert entry.body["detail"]["released"]["count"] == 1_400


async def _take_the_role_from_all_but(stage: Stage, who: str) -> None:
    values = {"tenant": stage.cast.tenant, "kept": stage.cast[who].member_id}
    async with stage.database.writing(stage.cast.tenant) as session:
        await session.execute(
            text(
                "DELETE FROM tenant.member_role WHERE tenant_id = :tenant AND role = 'comms_lead' AND member_id <> :kept"
            ),
            values,
        )
