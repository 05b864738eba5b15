"""When somebody's access ends, the cover that rests on them is over in the same moment: it lets nobody decide, and is seen to be over."""

import asyncio
import random
from datetime import timedelta

import pytest

from tenants.cover.reading import list_covers, member_cover
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.verification import recompute
from tests.database import signed_in
from tests.worker import work_off
from tests.workflows.acts.test_check_seats import left
from tests.workflows.acts.test_keep_deadlines import told_kinds
from tests.workflows.cover.test_cover import WEEK, assistant, cover, entries
from tests.workflows.cover.test_deciding import TRIALS, with_the_ceo_office
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from workflows.notices.kinds import NoticeKind
from workflows.rows.named_rows import COMPARISONS

PANEL = POLICY.replace("roles: [ceo_office]", "roles: [legal]")


async def set_by(stage: Stage, who: str) -> None:
    """Let the lawyer decide in the chief's place, set by `who`."""
    if who not in ("chief", "administrator"):
        await assistant(stage, assistant=who)
    await cover(stage, who, deputy="lawyer")


async def back(stage: Stage, who: str) -> None:
    """Restore somebody's access, and let them sign in again."""
    await left(stage, who, active=True)
    (stage.cast.people[who],) = await signed_in(stage.database, stage.cast[who])


async def test_what_somebody_set_for_two_others_lasts_when_they_leave(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    await set_by(stage, "officer")
    await left(stage, "officer", active=False)
    assert (await stage.decide(proposal, "lawyer")).summary.state == "approved"


@pytest.mark.parametrize("who", ["chief", "lawyer"], ids=["away", "covers"])
async def test_it_is_over_whichever_of_them_leaves(stage: Stage, elsewhere: Stage, who: str) -> None:
    await cover(elsewhere, deputy="lawyer")
    await cover(stage, "administrator", member="lead", deputy="deputy")
    await set_by(stage, "chief")
    proposal = await with_the_ceo_office(stage)
    await left(stage, who, active=False)
    seen = {one.member.name: one for one in await stage.read(list_covers, "administrator")}
    assert (seen["Chief"].state, seen["Lead"].state) == ("over", "now")
    assert seen["Chief"].ended_at is not None
    assert seen["Chief"].actions == []
    slug = "not-signed-in" if who == "lawyer" else "not-your-seat"
    assert (await refusal(stage.decide(proposal, "lawyer"))).slug == slug
    shown = await stage.get(proposal, "author")
    assert shown.review is not None
    assert [seat.covered_by for seat in shown.review.stages[1].seats] == [None, None]
    (entry,) = await entries(stage, EntryType.COVER_ENDED)
    assert (entry.actor, entry.object_id) == (stage.cast["administrator"].member_id, stage.cast["chief"].member_id)
    assert entry.body["detail"]["because"] == "access_ended"
    assert [one.state for one in await elsewhere.read(list_covers, "administrator")] == ["now"]
    assert await entries(elsewhere, EntryType.COVER_ENDED) == []
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_whoever_comes_back_does_not_cover_again_by_it(stage: Stage) -> None:
    proposal = await with_the_ceo_office(stage)
    await cover(stage, deputy="lawyer")
    await left(stage, "lawyer", active=False)
    await back(stage, "lawyer")
    assert (await refusal(stage.decide(proposal, "lawyer"))).slug == "not-your-seat"
    await cover(stage, deputy="lawyer")
    assert (await stage.decide(proposal, "lawyer")).summary.state == "approved"


async def test_what_was_still_to_come_is_called_off_too_and_whoever_left_is_not_offered(stage: Stage) -> None:
    begins = stage.clock.now() + timedelta(days=3)
    await cover(stage, deputy="lawyer", begins_at=begins, ends_at=begins + WEEK)
    await left(stage, "lawyer", active=False)
    offered = await stage.read(member_cover, "chief", stage.cast["chief"].member_id)
    assert [one.state for one in offered.covers] == ["over"]
    assert "Lawyer" not in [one.name for one in offered.deputies]
    assert (await refusal(cover(stage, deputy="lawyer"))).slug == "cover-impossible"
    await cover(stage, deputy="adviser", begins_at=begins, ends_at=begins + WEEK)


async def test_losing_a_role_ends_no_cover(stage: Stage) -> None:
    await cover(stage, deputy="lawyer")
    await left(stage, "chief", roles=["ceo_office", "staff"])
    await left(stage, "chief", roles=["ceo_office"])
    assert [one.state for one in await stage.read(list_covers, "administrator")] == ["now"]


async def test_the_other_is_told_once_and_what_nobody_can_decide_is_said(stage: Stage) -> None:
    await enact(stage, PANEL)
    await stage.decide(await stage.submitted(), "lead")
    await cover(stage, "administrator", member="lawyer", deputy="chief")
    await cover(stage, "lead", member="lead", deputy="adviser")
    await left(stage, "lawyer", active=False)
    for _ in range(2):
        await work_off(stage.database)
    assert (await told_kinds(stage, "chief")).count(NoticeKind.COVER_ENDED) == 1
    for who in ("adviser", "lead", "lawyer"):
        assert NoticeKind.COVER_ENDED not in await told_kinds(stage, who)
    for who in ("author", "administrator"):
        assert NoticeKind.NOBODY_CAN_DECIDE in await told_kinds(stage, who)


@pytest.mark.parametrize("who", ["chief", "lawyer"])
async def test_an_access_ending_in_the_moment_of_a_decision_has_exactly_one_outcome(stage: Stage, who: str) -> None:
    states = set()
    for trial in range(TRIALS // 2):
        proposal = await with_the_ceo_office(stage)
        await set_by(stage, "officer")
        both = [stage.decide(proposal, "lawyer"), left(stage, who, active=False)]
        turned = trial % 2
        results = await asyncio.gather(*(reversed(both) if turned else both), return_exceptions=True)
        decided, gone = reversed(results) if turned else results
        assert gone is None, gone
        newest = next(
            one.type for one in await stage.events() if one.type in (EntryType.REVIEW_APPROVED, EntryType.COVER_ENDED)
        )
        assert newest == EntryType.COVER_ENDED, "nobody decides by cover that is over"
        after = await stage.get(proposal, "author")
        if isinstance(decided, BaseException):
            assert isinstance(decided, Problem), decided
            assert decided.slug in ("not-your-seat", "not-found", "not-signed-in")
            await stage.decide(proposal, "adviser")
        assert after.summary.state == ("in_review" if isinstance(decided, BaseException) else "approved")
        states.add(after.summary.state)
        await back(stage, who)
    assert states


@pytest.mark.parametrize("who", ["chief", "lawyer"])
async def test_cover_set_in_the_moment_an_access_ends_lasts_for_nobody(stage: Stage, who: str) -> None:
    for trial in range(TRIALS // 2):
        dice = random.Random(trial)
        both = [cover(stage, "administrator", deputy="lawyer"), left(stage, who, active=False)]
        dice.shuffle(both)
        results = await asyncio.gather(*both, return_exceptions=True)
        refused = [one for one in results if isinstance(one, BaseException)]
        assert all(isinstance(one, Problem) and one.slug == "cover-impossible" for one in refused), results
        assert {one.state for one in await stage.read(list_covers, "administrator")} <= {"over"}
        await back(stage, who)
