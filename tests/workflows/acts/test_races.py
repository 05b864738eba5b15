"""Two people at the same moment: one outcome, about the words they saw, however it is tried.

20 trials of each in `make test`, 300 in `make soak`.
"""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import change_member
from tenants.organizations.members import get_member
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.database import past_every_guard
from tests.worker import work_off
from tests.workflows.acts.test_lock_order import deadlocks, outcome
from tests.workflows.stage import POLICY, Stage, enact, number_in
from workflows.acts.draft import withdraw_proposal
from workflows.acts.suggest import accept_suggestion, suggest
from workflows.acts.take_back import take_back_approval
from workflows.cover.end_cover import end_cover
from workflows.cover.set_cover import set_cover
from workflows.rows.named_rows import COMPARISONS
from workflows.rows.snapshot import ProposalView
from workflows.rows.suggestions import list_suggestions

TRIALS = 300 if os.environ.get("HASHMARK_SOAK") else 20
ONE, TWO = "Bring boots on Saturday.", "Bring boots on Saturday. #PlantWithUs"
OTHER = "Bring gloves on Saturday."
MORE = "\nmembers: {second_yes_for_roles: false}\n"
NEED_TWO = POLICY.replace("why: A comms lead reads every post.", "need: 2, why: A comms lead reads every post.") + MORE
LATE = 0.02
"""Seconds by which one of two may start after the other: about as long as an act takes."""


@pytest.fixture
async def busy(stage: Stage, superuser_url: str) -> AsyncIterator[Stage]:
    """The organization of a race. Afterwards nobody has waited for somebody who waited for them, and the record is sound."""
    yield stage
    assert await deadlocks(superuser_url) == 0
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def at_once(dice: random.Random, *acts: Callable[[], Awaitable[Any]]) -> list[str]:
    """Let `acts` happen at nearly the same moment; return what came of each: done, or why it was refused."""

    async def soon(act: Callable[[], Awaitable[Any]], late: float) -> Any:
        await asyncio.sleep(late)
        return await act()

    waits = [dice.random() * LATE for _ in acts]
    tried = await asyncio.gather(*(soon(*each) for each in zip(acts, waits, strict=True)), return_exceptions=True)
    ended = [outcome(one) for one in tried]
    assert not [one for one in ended if one.startswith("SQLSTATE")], ended
    return ended


async def decisions(stage: Stage, view: ProposalView, verdict: str = "approve") -> list[str]:
    """Return the digests of the revisions that `verdict` was given to, in order, as the table has them; the ledger agrees."""
    rows = await past_every_guard(
        stage.database,
        "SELECT encode(d.revision_digest, 'hex') AS digest, encode(r.revision_digest, 'hex') AS reviewed,"
        " convert_from(e.entry, 'UTF8')::jsonb ->> 'revision' AS told"
        " FROM workflow.decision d JOIN workflow.review r ON r.id = d.review_id"
        " LEFT JOIN ledger.entry e ON e.object_id = d.proposal_id"
        "  AND convert_from(e.entry, 'UTF8')::jsonb #>> '{detail,decision}' = d.id::text"
        " WHERE d.proposal_id = $1 AND d.verdict = $2 ORDER BY e.seq",
        view.summary.id,
        verdict,
    )
    assert all(row["digest"] == row["reviewed"] == row["told"] for row in rows)
    return [row["digest"] for row in rows]


async def in_order(stage: Stage, view: ProposalView) -> list[EntryType]:
    """Return what the ledger tells of a proposal, in the order it happened."""
    return [event.type for event in reversed(await stage.events(Filter(object_id=view.summary.id)))]


def digest_of(view: ProposalView) -> str:
    assert view.review is not None
    return view.review.revision_digest


async def test_of_two_who_decide_where_one_is_asked_one_decides(busy: Stage) -> None:
    went: Counter[str] = Counter()
    for trial in range(TRIALS):
        view, dice = await busy.submitted(busy.post(ONE)), random.Random(trial)
        verdict = dice.choice(("approve", "reject"))
        ended = await at_once(dice, lambda: busy.decide(view, "lead"), lambda: busy.decide(view, "deputy", verdict))  # noqa: B023
        assert sorted(ended) in (["done", "not-your-seat"], ["done", "wrong-state"]), ended
        after = (await busy.get(view, "author")).summary.state
        assert after == ("approved" if ended[0] == "done" or verdict == "approve" else "rejected")
        assert len(await decisions(busy, view) + await decisions(busy, view, "reject")) == 1
        went[str(ended)] += 1
    assert len(went) > 1, "each of them is the first sometimes"


async def test_two_tabs_of_one_person_are_one_approval(busy: Stage) -> None:
    await enact(busy, NEED_TWO)
    for trial in range(TRIALS):
        view, dice = await busy.submitted(busy.post(ONE)), random.Random(trial)
        ended = await at_once(dice, *[lambda: busy.decide(view, "lead")] * 2)  # noqa: B023
        assert sorted(ended) == ["already-decided", "done"]
        assert (await busy.get(view, "author")).summary.state == "in_review"
        assert await decisions(busy, view) == [digest_of(view)]


async def suggested(stage: Stage) -> tuple[ProposalView, Any]:
    view = await stage.submitted(stage.post(ONE))
    words = stage.post(OTHER)
    await stage.act(suggest, "deputy", view.summary.id, words, note="Warmer.", revision_digest=digest_of(view))
    (made,) = await stage.read(list_suggestions, "author", view.summary.id)
    return view, made.id


async def test_an_approval_while_other_words_are_taken_over_is_for_the_words_it_saw_or_for_none(busy: Stage) -> None:
    for trial in range(TRIALS):
        (view, made), dice = await suggested(busy), random.Random(trial)
        approved, accepted = await at_once(
            dice,
            lambda: busy.decide(view, "lead"),  # noqa: B023
            lambda: busy.act(accept_suggestion, "author", view.summary.id, made),  # noqa: B023
        )
        after = await busy.get(view, "author")
        assert (approved, accepted) in (("done", "wrong-state"), ("stale-decision", "done"))
        assert (after.summary.state, after.summary.revision) == (
            ("approved", 1) if approved == "done" else ("in_review", 2)
        )
        assert await decisions(busy, view) == ([digest_of(view)] if approved == "done" else [])


async def test_a_suggestion_taken_over_twice_is_one_revision(busy: Stage) -> None:
    for trial in range(TRIALS):
        (view, made), dice = await suggested(busy), random.Random(trial)
        ended = await at_once(dice, *[lambda: busy.act(accept_suggestion, "author", view.summary.id, made)] * 2)  # noqa: B023
        assert sorted(ended) == ["done", "wrong-state"]
        assert (await busy.get(view, "author")).summary.revision == 2
        assert (await in_order(busy, view)).count(EntryType.SUGGESTION_ACCEPTED) == 1


async def withdrawn_and_put_up_again(stage: Stage, view: ProposalView) -> ProposalView:
    await stage.act(withdraw_proposal, "author", view.summary.id, "Better words.")
    return await stage.submit_again(view, stage.post(OTHER))


async def test_an_approval_while_it_is_withdrawn_and_put_up_again_never_counts_for_the_new_words(busy: Stage) -> None:
    for trial in range(TRIALS):
        view, dice = await busy.submitted(busy.post(ONE)), random.Random(trial)
        approved, again = await at_once(
            dice,
            lambda: busy.decide(view, "lead"),  # noqa: B023
            lambda: withdrawn_and_put_up_again(busy, view),  # noqa: B023
        )
        after = await busy.get(view, "author")
        assert again == "done"
        assert approved in ("done", "wrong-state", "stale-decision")
        assert (after.summary.state, after.summary.revision) == ("in_review", 2)
        assert after.review is not None
        assert {seat.state for each in after.review.stages for seat in each.seats} == {"open"}
        assert await decisions(busy, view) == ([digest_of(view)] if approved == "done" else [])


async def test_approved_or_expired_and_never_both(busy: Stage) -> None:
    for trial in range(TRIALS):
        view, dice = await busy.submitted(busy.post(ONE)), random.Random(trial)
        await ends_in(busy, view, milliseconds=dice.randrange(60))
        approved, worked = await at_once(
            dice,
            lambda: busy.decide(view, "lead"),  # noqa: B023
            lambda: work_off(busy.database),
        )
        await asyncio.sleep(0.08)
        await ends_in(busy, view, milliseconds=-1)
        await work_off(busy.database)
        state = (await busy.get(view, "author")).summary.state
        assert worked == "done"
        assert (approved, state) in (
            ("done", "approved"),
            ("review-expired", "expired"),
            ("wrong-state", "expired"),
        )
        assert len(await decisions(busy, view)) == (approved == "done")


async def ends_in(stage: Stage, view: ProposalView, *, milliseconds: int) -> None:
    """Let the time to decide be over so many milliseconds from now, if it is open still."""
    assert view.review is not None
    await past_every_guard(
        stage.database,
        "WITH over AS (UPDATE workflow.review SET expires_at = clock_timestamp() + $2 * interval '1 ms'"
        " WHERE proposal_id = $1 AND state = 'open' RETURNING id, expires_at)"
        " UPDATE tenant.due d SET due_at = over.expires_at, next_at = over.expires_at, claim = NULL FROM over"
        " WHERE d.kind = 'expire_review' AND d.subject = over.id",
        view.summary.id,
        milliseconds,
    )


async def test_an_approval_taken_back_while_the_last_one_comes_leaves_nothing_approved(busy: Stage) -> None:
    for trial in range(TRIALS):
        dice = random.Random(trial)
        view = await busy.decide(await busy.submitted(busy.post(TWO)), "lead")
        seen = await busy.get(view, "chief")
        approved, taken = await at_once(
            dice,
            lambda: busy.decide(seen, "chief"),  # noqa: B023
            lambda: busy.act(take_back_approval, "lead", view.summary.id, "I was mistaken."),  # noqa: B023
        )
        after = await busy.get(view, "author")
        assert taken == "done"
        assert approved in ("done", "not-your-seat")
        assert after.summary.state == "in_review"
        assert after.review is not None
        assert [each.state for each in after.review.stages] == ["open", "done" if approved == "done" else "waiting"]
        assert len(await decisions(busy, view)) == 1 + (approved == "done")
        last = (await in_order(busy, view))[-1]
        assert last == EntryType.REVIEW_TAKEN_BACK, "whoever approved came first"


async def with_roles(stage: Stage, who: str, roles: list[str]) -> None:
    member = await stage.read(get_member, "administrator", stage.cast[who].member_id)
    await stage.act(
        change_member,
        "administrator",
        member.id,
        expected_version=number_in(member.etag),
        roles=roles,
        active=None,
    )


async def test_who_loses_the_role_while_deciding_decided_before_or_not_at_all(busy: Stage) -> None:
    await enact(busy, POLICY + MORE)
    for trial in range(TRIALS):
        view, dice = await busy.submitted(busy.post(ONE)), random.Random(trial)
        approved, taken = await at_once(
            dice,
            lambda: busy.decide(view, "lead"),  # noqa: B023
            lambda: with_roles(busy, "lead", ["staff"]),
        )
        assert taken == "done"
        assert approved in ("done", "forbidden")
        newest = next(
            event.type
            for event in await busy.events()
            if event.type in (EntryType.REVIEW_APPROVED, EntryType.ROLES_CHANGED)
        )
        assert newest == EntryType.ROLES_CHANGED, "nobody approves in a role that was taken from them"
        assert (await busy.get(view, "author")).summary.state == ("approved" if approved == "done" else "in_review")
        await with_roles(busy, "lead", ["comms_lead"])


async def covered(stage: Stage) -> Any:
    """Let the lawyer, who is not asked here, decide in the place of the lead."""
    lawyer, lead = stage.cast["lawyer"].member_id, stage.cast["lead"].member_id
    ends = stage.clock.now() + timedelta(days=3)
    return await stage.act(set_cover, "administrator", member_id=lead, deputy_id=lawyer, ends_at=ends)


async def test_who_decides_in_anothers_place_while_the_cover_ends_decided_before_or_not_at_all(busy: Stage) -> None:
    for trial in range(TRIALS):
        cover, dice = await covered(busy), random.Random(trial)
        view = await busy.submitted(busy.post(ONE))
        approved, ended = await at_once(
            dice,
            lambda: busy.decide(view, "lawyer"),  # noqa: B023
            lambda: busy.act(end_cover, "administrator", cover.id),  # noqa: B023
        )
        assert ended == "done"
        assert approved in ("done", "not-your-seat", "not-found")
        newest = next(
            event.type
            for event in await busy.events()
            if event.type in (EntryType.REVIEW_APPROVED, EntryType.COVER_ENDED)
        )
        assert newest == EntryType.COVER_ENDED, "nobody decides in the place of somebody they no longer cover for"
        assert (await busy.get(view, "author")).summary.state == ("approved" if approved == "done" else "in_review")
        assert await decisions(busy, view) == ([digest_of(view)] if approved == "done" else [])
