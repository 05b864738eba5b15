"""Deciding, against the real database as the app role."""

import asyncio
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import change_member
from tenants.record.entries import Event, Filter
from tests.database import past_every_guard
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from workflows.acts.draft import change_draft

ZERO = "0" * 64


async def _about(stage: Stage, kind: EntryType) -> list[Event]:
    return await stage.events(Filter(types=(kind.value,)))


async def test_two_people_approve_one_after_the_other(stage: Stage) -> None:
    proposal = await stage.submitted()
    assert proposal.summary.with_whom == ("Deputy", "Lead")
    after_lead = await stage.decide(proposal, "lead")
    assert after_lead == await stage.get(proposal, "lead"), "what a decision answers is what reading again shows"
    assert after_lead.summary.state == "in_review"
    assert after_lead.summary.with_whom == ("Adviser", "Chief")
    done = await stage.decide(proposal, "adviser")
    assert done == await stage.get(proposal, "adviser")
    assert done.summary.state == "approved"
    assert done.review is not None
    assert [step.state for step in done.review.stages] == ["done", "done"]
    assert [(seat.who.name, seat.state) for seat in done.review.stages[0].seats] == [
        ("Deputy", "released"),
        ("Lead", "approved"),
    ]


async def test_the_record_says_who_in_which_capacity_about_what(stage: Stage) -> None:
    proposal = await stage.submitted()
    assert proposal.review is not None
    await stage.decide(proposal, "lead", reason="Good, timely.")
    (entry,) = await _about(stage, EntryType.REVIEW_APPROVED)
    assert entry.actor == stage.cast["lead"].member_id
    assert entry.roles == ("comms_lead",)
    assert entry.body["detail"]["role"] == "comms_lead"
    assert entry.body["revision"] == proposal.review.revision_digest
    assert entry.body["policy"] == proposal.review.policy_digest
    assert entry.body["brief"] == proposal.review.brief_digest
    assert entry.words["reason"] == "Good, timely."
    assert b"timely" not in entry.entry
    async with stage.database.reading(stage.cast.tenant) as session:
        stored = (await session.execute(text("SELECT id, verdict, role FROM workflow.decision"))).one()
    assert (str(stored.id), stored.verdict, stored.role) == (entry.body["detail"]["decision"], "approve", "comms_lead")


@pytest.mark.parametrize("moved", ["revision", "policy", "brief"])
async def test_a_decision_about_something_else_is_refused_and_recorded(stage: Stage, moved: str) -> None:
    proposal = await stage.submitted()
    refused = await refusal(stage.decide(proposal, "lead", **{f"{moved}_digest": ZERO}))
    assert (refused.slug, refused.status, refused.extra["moved"]) == ("stale-decision", 412, [moved])
    (entry,) = await _about(stage, EntryType.STALE_DECISION_REFUSED)
    assert entry.body["reasons"] == [moved]
    assert await stage.get(proposal, "lead") == await stage.get(proposal, "lead")
    assert (await stage.get(proposal, "lead")).summary.version == proposal.summary.version


async def test_an_approval_of_the_old_words_dies_with_them(stage: Stage) -> None:
    first = await stage.submitted()
    await stage.decide(first, "lead")
    returned = await stage.decide(first, "chief", "request_changes")
    assert returned.summary.state == "changes_requested"
    edited = await stage.act(
        change_draft,
        "author",
        first.summary.id,
        stage.post("Sunday we plant. #PlantWithUs"),
        expected_version=returned.summary.version,
    )
    again = await stage.submit(edited)
    assert again.summary.with_whom == ("Deputy", "Lead"), "the first step starts over"
    assert (await refusal(stage.decide(first, "deputy"))).slug == "stale-decision"
    assert (await refusal(stage.decide(again, "chief"))).slug == "not-your-seat"


async def test_the_author_is_refused_and_the_attempt_is_on_record(stage: Stage) -> None:
    proposal = await stage.submitted(who="lead")
    assert proposal.summary.with_whom == ("Deputy",), "the author has no seat"
    refused = await refusal(stage.decide(proposal, "lead"))
    assert (refused.slug, refused.status) == ("own-proposal", 403)
    (entry,) = await _about(stage, EntryType.SELF_APPROVAL_REFUSED)
    assert (entry.actor, entry.verdict) == (stage.cast["lead"].member_id, "approve")


async def test_whoever_last_changed_the_words_does_not_decide_them(stage: Stage) -> None:
    proposal = await stage.submitted()
    returned = await stage.decide(proposal, "lead", "request_changes")
    helped = await stage.act(
        change_draft,
        "deputy",
        proposal.summary.id,
        stage.post("Better words. #PlantWithUs"),
        expected_version=returned.summary.version,
    )
    again = await stage.submit(helped)
    assert again.summary.with_whom == ("Lead",)
    assert (await refusal(stage.decide(again, "deputy"))).slug == "own-proposal"


async def test_an_administrator_who_wrote_it_gets_no_exception(stage: Stage) -> None:
    caller = stage.cast["lead"]
    everything = msgspec.structs.replace(
        caller, roles=("administrator", "ceo_office", "comms_lead"), permissions=frozenset(Permission)
    )
    proposal = await stage.submitted(who="lead")
    assert (await refusal(stage.decide(proposal, everything))).slug == "own-proposal"


async def test_one_person_never_decides_two_steps(stage: Stage) -> None:
    proposal = await stage.submitted()
    await stage.decide(proposal, "lead")
    caller = stage.cast["lead"]
    both = msgspec.structs.replace(caller, roles=("ceo_office", "comms_lead"))
    assert (await refusal(stage.decide(proposal, both))).slug == "already-decided"


async def test_a_verdict_that_sends_back_needs_a_reason_and_ends_the_review(stage: Stage) -> None:
    proposal = await stage.submitted()
    for verdict in ("request_changes", "reject", "recuse"):
        assert (await refusal(stage.decide(proposal, "lead", verdict, reason=" "))).slug == "reason-required"
    rejected = await stage.decide(proposal, "lead", "reject", reason="Not this year.")
    assert rejected == await stage.get(proposal, "lead")
    assert rejected.summary.state == "rejected"
    assert rejected.review is not None
    assert [step.state for step in rejected.review.stages] == ["stopped", "never_reached"]
    assert (await refusal(stage.decide(proposal, "deputy"))).slug == "wrong-state"
    assert (await stage.get(proposal, "author")).summary.actions == []


async def test_quotes_are_words_that_are_there(stage: Stage) -> None:
    proposal = await stage.submitted()
    refused = await refusal(stage.decide(proposal, "lead", "request_changes", quotes=("400 shrubs",)))
    assert refused.extra["errors"] == [{"pointer": "/quotes/0", "message": "These words are not in the text."}]
    await stage.decide(proposal, "lead", "request_changes", quotes=("400 trees",))
    (entry,) = await _about(stage, EntryType.REVIEW_CHANGES_REQUESTED)
    assert msgspec.json.decode(entry.words["quotes"]) == ["400 trees"]


async def test_stepping_aside_leaves_it_to_the_others_but_never_to_nobody(stage: Stage) -> None:
    proposal = await stage.submitted()
    aside = await stage.decide(proposal, "lead", "recuse")
    assert aside.summary.with_whom == ("Deputy",)
    assert aside.my_seat == "recused"
    assert (await refusal(stage.decide(proposal, "deputy", "recuse"))).slug == "nobody-can-decide"
    assert (await refusal(stage.decide(proposal, "lead"))).slug == "not-your-seat"
    assert (await stage.decide(proposal, "deputy")).summary.with_whom == ("Adviser", "Chief")


async def test_two_people_deciding_at_once_take_turns(stage: Stage) -> None:
    proposal = await stage.submitted()
    results = await asyncio.gather(
        *(stage.decide(proposal, who) for who in ("lead", "deputy", "lead", "deputy")), return_exceptions=True
    )
    refused = [result for result in results if isinstance(result, Problem)]
    assert len(refused) == 3
    assert {problem.slug for problem in refused} <= {"not-your-seat", "already-decided"}
    assert len(await _about(stage, EntryType.REVIEW_APPROVED)) == 1
    assert (await stage.get(proposal, "lead")).summary.version == proposal.summary.version + 1


async def test_everyone_at_once_reaches_exactly_one_end(stage: Stage) -> None:
    await enact(
        stage,
        POLICY.replace(
            "roles: [comms_lead], why: A comms lead reads every post., decide_within: 8",
            "roles: [comms_lead, ceo_office], need: all, why: All read it., decide_within: 8",
        ),
    )
    proposal = await stage.submitted(stage.post("No hashtag here."))
    people = ("lead", "deputy", "adviser", "chief")
    results = await asyncio.gather(*(stage.decide(proposal, who) for who in people), return_exceptions=True)
    assert [result for result in results if isinstance(result, BaseException)] == []
    assert (await stage.get(proposal, "author")).summary.state == "approved"
    assert len(await _about(stage, EntryType.REVIEW_APPROVED)) == 4
    async with stage.database.reading(stage.cast.tenant) as session:
        kept = (await session.execute(text("SELECT count(*) FROM workflow.decision"))).scalar_one()
    assert kept == 4


async def test_a_late_decision_is_refused_by_the_databases_clock(stage: Stage) -> None:
    proposal = await stage.submitted()
    await let_time_pass(stage)
    refused = await refusal(stage.decide(proposal, "lead"))
    assert (refused.slug, refused.status) == ("review-expired", 409)
    assert "decide" not in (await stage.get(proposal, "lead")).summary.actions


async def let_time_pass(stage: Stage, by: timedelta = timedelta(days=30)) -> None:
    """Move every review of the organization into the past, as far as the database's clock is concerned."""
    await past_every_guard(
        stage.database,
        "UPDATE workflow.review SET expires_at = expires_at - $1::interval WHERE tenant_id = $2",
        by,
        stage.cast.tenant,
    )
    async with stage.database.writing(stage.cast.tenant) as session:
        await session.execute(
            text(
                "UPDATE tenant.due SET due_at = due_at - CAST(:by AS interval), next_at = next_at - CAST(:by AS interval)"
            ),
            {"by": by},
        )


async def test_a_role_lost_in_flight_no_longer_decides_and_the_page_says_so(stage: Stage) -> None:
    proposal = await stage.submitted()
    for who in ("lead", "deputy"):
        await _take_roles(stage, who)
    without: Caller = msgspec.structs.replace(stage.cast["lead"], roles=("staff",))
    assert (await refusal(stage.decide(proposal, without))).slug == "forbidden"
    shown = await stage.get(proposal, "author")
    assert shown.blocked_because is not None
    assert "Deputy and Lead can no longer decide here." in shown.blocked_because


async def _take_roles(stage: Stage, who: str) -> None:
    async with stage.writing(stage.cast["administrator"]) as session:
        await change_member(
            session,
            stage.cast["administrator"],
            stage.clock,
            stage.cast[who].member_id,
            expected_version=1,
            roles=["staff"],
            active=None,
        )


async def test_a_person_who_was_not_asked_may_read_but_not_decide(stage: Stage) -> None:
    proposal = await stage.submitted()
    assert (await refusal(stage.decide(proposal, "lawyer"))).slug == "not-your-seat"
    assert (await refusal(stage.decide(proposal, "officer"))).slug == "not-your-seat"
    assert (await refusal(stage.decide(proposal, "colleague"))).slug == "not-found"


async def test_deciding_on_a_draft_is_a_wrong_state(stage: Stage) -> None:
    submitted = await stage.submitted()
    draft = await stage.draft()
    on_draft = msgspec.structs.replace(draft, review=submitted.review)
    assert (await refusal(stage.decide(on_draft, "author"))).slug == "wrong-state"
