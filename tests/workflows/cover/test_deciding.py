"""Whoever covers decides in the other's place: from the seat that stays theirs, with both names on record, and no duty lost."""

import asyncio
from datetime import timedelta
from typing import Any

import asyncpg
import msgspec
import pytest

from tenants.cover.reading import CoverView
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import change_member
from tenants.record.entries import Filter
from tests.database import past_every_guard
from tests.workflows.cover.test_cover import cover
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.acts.draft import change_draft
from workflows.acts.reroute import reroute_proposal
from workflows.acts.take_back import take_back_approval
from workflows.cover.end_cover import end_cover
from workflows.desk.desk import get_desk
from workflows.desk.lists import list_proposals
from workflows.desk.narrowed import Narrowed
from workflows.desk.timeline import get_timeline
from workflows.kinds.sentences import day, local_day
from workflows.lookback.outlook import get_proposal
from workflows.rows.snapshot import ProposalView

TRIALS = 20


async def with_the_ceo_office(stage: Stage) -> ProposalView:
    """Return a proposal that waits for the adviser or the chief."""
    return await stage.decide(await stage.submitted(), "lead")


async def desk_of(stage: Stage, who: str) -> Any:
    async with stage.database.reading(stage.cast[who]) as session:
        return await get_desk(session, stage.cast[who], stage.clock)


async def as_if(stage: Stage, set_cover: CoverView, *, begins: timedelta, ends: timedelta) -> None:
    """Let cover have been set for other moments, counted from now."""
    moved = "UPDATE tenant.cover SET begins_at = now() + $2, ends_at = now() + $3 WHERE id = $1"
    await past_every_guard(stage.database, moved, set_cover.id, begins, ends)


async def test_the_deputy_finds_it_decides_and_both_names_stand_in_every_place(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    assert (await refusal(stage.decide(proposal, "lawyer"))).slug == "not-your-seat"
    set_now = await cover(stage, deputy="lawyer")
    (item,) = (await desk_of(stage, "lawyer")).waiting_for_you
    assert (item.proposal.id, item.why) == (proposal.summary.id, "In place of Chief, who is away")
    (theirs,) = (await desk_of(stage, "author")).you_are_waiting_for
    zone, ends = stage.cast["author"].zone, set_now.ends_at - timedelta(seconds=1)
    assert theirs.why == f"Waits for Adviser or Chief (Lawyer covers until {day(local_day(ends, zone))})"
    async with stage.database.reading(stage.cast["lawyer"]) as session:
        shown = await get_proposal(session, stage.cast["lawyer"], stage.clock, proposal.summary.id)
    assert shown.in_place_of is not None
    assert (shown.in_place_of.who.name, shown.in_place_of.until) == ("Chief", set_now.ends_at)
    assert "decide" in shown.summary.actions
    assert shown.outlook is not None
    assert "recuse" not in shown.outlook.verdicts
    assert shown.review is not None
    chiefs = next(seat for seat in shown.review.stages[1].seats if seat.who.name == "Chief")
    assert chiefs.covered_by is not None
    assert chiefs.covered_by.who.name == "Lawyer"

    after = await stage.decide(shown, "lawyer")
    assert after.summary.state == "approved"
    assert after.review is not None
    chiefs = next(seat for seat in after.review.stages[1].seats if seat.who.name == "Chief")
    assert (chiefs.state, chiefs.decided_by and chiefs.decided_by.name) == ("approved", "Lawyer")
    assert chiefs.covered_by is None
    lawyer, chief = stage.cast["lawyer"].member_id, stage.cast["chief"].member_id
    (row,) = await past_every_guard(
        stage.database, "SELECT member_id, covering_for, role FROM workflow.decision WHERE covering_for IS NOT NULL"
    )
    assert tuple(row) == (lawyer, chief, "ceo_office")
    entry = (await stage.events(Filter(types=(EntryType.REVIEW_APPROVED.value,))))[0]
    assert (entry.actor, entry.in_place_of) == (lawyer, chief)
    assert entry.body["detail"]["cover"] == str(set_now.id)
    told = (await stage.read(get_timeline, "author", proposal.summary.id))[-1]
    assert told.sentence.startswith("Lawyer, in place of Chief, approved it")
    assert told.in_place_of is not None
    assert told.capacity == ("ceo_office",)
    assert [one.outcome for one in (await desk_of(stage, "lawyer")).done_lately] == ["you approved, in place of Chief"]
    assert [one.outcome for one in (await desk_of(stage, "chief")).done_lately] == ["Lawyer decided in your place"]
    assert (await desk_of(stage, "lawyer")).waiting_for_you == []


@pytest.mark.parametrize(
    ("begins", "ends"),
    [(timedelta(minutes=1), timedelta(days=1)), (timedelta(days=-2), timedelta(seconds=-1))],
    ids=["not begun yet", "over"],
)
async def test_it_begins_and_ends_by_the_databases_clock(stage: Stage, begins: timedelta, ends: timedelta) -> None:
    proposal = await with_the_ceo_office(stage)
    await as_if(stage, await cover(stage, deputy="lawyer"), begins=begins, ends=ends)
    assert (await refusal(stage.decide(proposal, "lawyer"))).slug == "not-your-seat"
    assert (await stage.get(proposal, "lawyer")).in_place_of is None
    assert (await desk_of(stage, "lawyer")).waiting_for_you == []


async def test_cover_that_was_ended_lets_nobody_decide(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    await stage.act(end_cover, "chief", (await cover(stage, deputy="lawyer")).id)
    assert (await refusal(stage.decide(proposal, "lawyer"))).slug == "not-your-seat"


async def test_whoever_wrote_it_does_not_decide_it_in_anothers_place(stage: Stage) -> None:
    proposal = await stage.decide(await stage.submitted(who="deputy"), "lead")
    await cover(stage, deputy="deputy")
    shown = await stage.get(proposal, "deputy")
    assert "decide" not in shown.summary.actions
    assert (await refusal(stage.decide(proposal, "deputy"))).slug == "own-proposal"
    assert len(await stage.events(Filter(types=(EntryType.SELF_APPROVAL_REFUSED.value,)))) == 1
    assert (await desk_of(stage, "deputy")).waiting_for_you == []


async def test_whoever_changed_the_words_does_not_decide_them_in_anothers_place(stage: Stage) -> None:
    proposal = await stage.decide(await stage.submitted(), "lead", "request_changes")
    changed = await stage.act(
        change_draft, "lawyer", proposal.summary.id, stage.post("Bring gloves. #PlantWithUs"),
        expected_version=proposal.summary.version,
    )  # fmt: skip
    again = await stage.decide(await stage.submit(changed), "lead")
    await cover(stage, deputy="lawyer")
    assert (await refusal(stage.decide(again, "lawyer"))).slug == "own-proposal"


async def test_whoever_covers_for_the_author_decides_nothing_of_theirs_from_whichever_seat(stage: Stage) -> None:
    proposal = await stage.submitted(who="lawyer")
    await cover(stage, "lawyer", "lawyer", "lead")
    assert "decide" not in (await stage.get(proposal, "lead")).summary.actions
    refused = await refusal(stage.decide(proposal, "lead"))
    assert refused.slug == "own-proposal"
    assert "cover" in refused.detail
    assert (await stage.decide(proposal, "deputy")).summary.state == "in_review"


async def test_whoever_covers_for_the_author_is_not_asked_at_all(stage: Stage) -> None:
    await cover(stage, "lawyer", "lawyer", "lead")
    proposal = await stage.submitted(who="lawyer")
    assert proposal.review is not None
    assert [seat.who.name for seat in proposal.review.stages[0].seats] == ["Deputy"]
    again = await refusal(stage.act(reroute_proposal, "lead", proposal.summary.id, "Somebody else, please."))
    assert again.slug == "wrong-state", "sending it to others asks the same people"


async def test_a_step_that_everybody_would_decide_for_its_author_is_refused_before(stage: Stage) -> None:
    await cover(stage, "chief", "chief", "deputy")
    await cover(stage, "adviser", "adviser", "deputy")
    assert (await refusal(stage.submitted(who="deputy"))).slug == "nobody-can-decide"


async def test_two_stages_need_two_people_also_when_one_of_them_covers(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    await cover(stage, deputy="lead")
    assert "decide" not in (await stage.get(proposal, "lead")).summary.actions
    assert (await refusal(stage.decide(proposal, "lead"))).slug == "already-decided"
    assert (await desk_of(stage, "lead")).waiting_for_you == []


async def test_a_deputy_does_not_step_aside_for_somebody_else(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    await cover(stage, deputy="lawyer")
    refused = await refusal(stage.decide(proposal, "lawyer", "recuse"))
    assert refused.slug == "not-your-seat"
    assert "Chief" in refused.detail
    assert (await stage.decide(proposal, "chief")).summary.state == "approved", "the seat is still the chief's"


async def test_a_seat_in_a_role_that_was_lost_is_decided_by_nobody_in_their_place(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    await cover(stage, deputy="lawyer")
    chief = stage.cast["chief"].member_id
    await stage.act(change_member, "administrator", chief, expected_version=1, roles=["legal"], active=None)
    assert (await refusal(stage.decide(proposal, "lawyer"))).slug == "forbidden"


async def test_a_deputy_who_lost_the_right_to_decide_covers_for_nobody(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    await cover(stage, deputy="lawyer")
    lawyer = stage.cast["lawyer"].member_id
    await stage.act(change_member, "administrator", lawyer, expected_version=1, roles=["staff"], active=None)
    shown = await stage.get(proposal, "author")
    assert shown.review is not None
    assert [seat.covered_by for seat in shown.review.stages[1].seats] == [None, None]
    # The caller still holds what their session gave them, as one does whose role is taken away in the same moment.
    assert (await refusal(stage.decide(proposal, "lawyer"))).slug == "not-your-seat"


async def test_a_role_taken_from_the_deputy_in_the_moment_of_a_decision_has_exactly_one_outcome(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    await cover(stage, deputy="lawyer")
    lawyer = stage.cast["lawyer"].member_id
    results = await asyncio.gather(
        stage.decide(proposal, "lawyer"),
        stage.act(change_member, "administrator", lawyer, expected_version=1, roles=["staff"], active=None),
        return_exceptions=True,
    )
    assert not isinstance(results[1], BaseException), results[1]
    after = await stage.get(proposal, "author")
    if isinstance(results[0], BaseException):
        assert isinstance(results[0], Problem), results[0]
        assert (results[0].slug, after.summary.state) == ("not-your-seat", "in_review")
    else:
        assert after.summary.state == "approved"


@pytest.mark.parametrize("who", ["lawyer", "chief"])
async def test_an_approval_is_taken_back_by_whoever_gave_it_or_in_whose_place_it_was_given(
    stage: Stage, who: str
) -> None:
    proposal = await with_the_ceo_office(stage)
    await cover(stage, deputy="lawyer")
    approved = await stage.decide(proposal, "lawyer")
    assert not (await stage.get(approved, "adviser")).can_take_back
    assert (await stage.get(approved, who)).can_take_back
    after = await stage.act(take_back_approval, who, proposal.summary.id, "The date moved.")
    assert after.summary.state == "in_review"
    entry = (await stage.events(Filter(types=(EntryType.REVIEW_TAKEN_BACK.value,))))[0]
    assert entry.in_place_of == (stage.cast["chief"].member_id if who == "lawyer" else None)
    assert (await stage.decide(after, "lawyer")).summary.state == "approved"


async def test_only_what_waits_for_whom_they_cover_becomes_theirs_to_see_and_what_they_decided_stays_so(
    stage: Stage, elsewhere: Stage
) -> None:
    await past_every_guard(
        stage.database,
        "INSERT INTO tenant.role (tenant_id, name, title, description, permissions) VALUES ($1, 'panel', 'Panel', '', $2)",
        stage.cast.tenant,
        ["proposal.decide"],
    )
    colleague = stage.cast["colleague"].member_id
    await past_every_guard(
        stage.database,
        "UPDATE tenant.member_role SET role = 'panel', confirmed = true WHERE member_id = $1",
        colleague,
    )
    reader = msgspec.structs.replace(
        stage.cast["colleague"], roles=("panel",), permissions=frozenset({"proposal.decide"})
    )
    over = await stage.decide(await with_the_ceo_office(stage), "chief")
    waiting = await with_the_ceo_office(stage)
    other = await stage.submitted(stage.post("Tomorrow we meet."))
    for one in (over, waiting, other):
        assert (await refusal(stage.get(one, reader))).slug == "not-found"
    set_now = await cover(stage, deputy="colleague")
    assert (await stage.get(waiting, reader)).in_place_of is not None
    for one in (over, other):
        assert (await refusal(stage.get(one, reader))).slug == "not-found"

    async def listed(narrowed: Narrowed) -> list[Any]:
        return [one.id for one in (await stage.read(list_proposals, reader, narrowed)).items]

    assert await listed(Narrowed()) == [waiting.summary.id]
    assert await listed(Narrowed(words="gloves trees")) in ([], [waiting.summary.id])
    await stage.decide(waiting, reader)
    await stage.act(end_cover, "chief", set_now.id)
    assert (await stage.get(waiting, reader)).summary.state == "approved"
    assert await listed(Narrowed()) == [waiting.summary.id]
    for stranger in ("lead", "chief", "administrator"):
        assert (await refusal(elsewhere.get(waiting, stranger))).slug == "not-found"


async def test_the_database_itself_lets_nobody_approve_twice_in_others_places(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    assert proposal.review is not None
    twice = "UPDATE workflow.seat SET state = 'approved', decided_by = $2 WHERE review_id = $1 AND stage = 1"
    with pytest.raises(asyncpg.UniqueViolationError, match="seat_approved_once"):
        await past_every_guard(stage.database, twice, proposal.review.id, stage.cast["lawyer"].member_id)


async def test_cover_ending_in_the_moment_of_a_decision_has_exactly_one_outcome(stage: Stage) -> None:
    outcomes = set()
    for trial in range(TRIALS):
        proposal = await with_the_ceo_office(stage)
        set_now = await cover(stage, deputy="lawyer")
        both = [stage.decide(proposal, "lawyer"), stage.act(end_cover, "chief", set_now.id)]
        turned = trial % 2
        results = await asyncio.gather(*(reversed(both) if turned else both), return_exceptions=True)
        decided, ended = reversed(results) if turned else results
        assert not isinstance(ended, BaseException), ended
        after = await stage.get(proposal, "author")
        entries = [
            one.type for one in await stage.events(Filter(objects=(proposal.summary.id, stage.cast["chief"].member_id)))
        ]
        last = [one for one in entries if one in (EntryType.REVIEW_APPROVED, EntryType.COVER_ENDED)][:2]
        if isinstance(decided, BaseException):
            assert isinstance(decided, Problem), decided
            assert decided.slug == "not-your-seat"
            assert after.summary.state == "in_review"
            await stage.decide(proposal, "adviser")
        else:
            assert after.summary.state == "approved"
            assert last == [EntryType.COVER_ENDED, EntryType.REVIEW_APPROVED], "it counted before cover ended"
        outcomes.add(after.summary.state)
    assert outcomes


async def test_the_deputy_and_the_person_deciding_at_once_count_once(stage: Stage) -> None:
    for _ in range(TRIALS):
        proposal = await with_the_ceo_office(stage)
        set_now = await cover(stage, deputy="lawyer")
        both = stage.decide(proposal, "lawyer"), stage.decide(proposal, "chief")
        results = await asyncio.gather(*both, return_exceptions=True)
        refused = [one for one in results if isinstance(one, BaseException)]
        assert [one.slug for one in refused if isinstance(one, Problem)] == ["wrong-state"], results
        entries = await stage.events(Filter(object_id=proposal.summary.id, types=(EntryType.REVIEW_APPROVED.value,)))
        assert len(entries) == 2
        await stage.act(end_cover, "chief", set_now.id)
