"""Stages decided at the same time, on the real database."""

import pytest

from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.workflows.acts.parallel import POLICY
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, enact
from workflows.acts.reroute import reroute_proposal
from workflows.acts.take_back import take_back_approval
from workflows.rows.named_rows import COMPARISONS
from workflows.rows.snapshot import ProposalView


@pytest.fixture
async def at_once(stage: Stage) -> Stage:
    await enact(stage, POLICY)
    return stage


def states(view: ProposalView) -> dict[str, str]:
    assert view.review is not None
    return {each.id: each.state for each in view.review.stages}


async def test_both_are_asked_at_once_and_the_last_stage_when_both_are_done(at_once: Stage) -> None:
    view = await at_once.submitted()
    assert states(view) == {"comms": "open", "legal": "open", "ceo": "waiting"}
    assert view.review is not None
    assert view.review.stages[2].waits_for == ("comms", "legal")
    assert {(await at_once.get(view, who)).my_seat for who in ("lead", "deputy", "lawyer")} == {"open"}
    view = await at_once.decide(await at_once.get(view, "lawyer"), "lawyer")
    assert states(view) == {"comms": "open", "legal": "done", "ceo": "waiting"}
    assert (await refusal(at_once.decide(await at_once.get(view, "chief"), "chief"))).slug == "not-your-seat"
    view = await at_once.decide(await at_once.get(view, "lead"), "lead")
    assert states(view) == {"comms": "done", "legal": "done", "ceo": "open"}
    view = await at_once.decide(await at_once.get(view, "chief"), "chief")
    assert view.summary.state == "in_review"
    view = await at_once.decide(await at_once.get(view, "adviser"), "adviser")
    assert view.summary.state == "approved"
    assert (await recompute(at_once.database, at_once.cast.tenant, COMPARISONS)).sound


async def test_one_objection_ends_it_for_both(at_once: Stage) -> None:
    view = await at_once.submitted()
    view = await at_once.decide(await at_once.get(view, "lawyer"), "lawyer", "reject", cause="legal")
    assert view.summary.state == "rejected"
    assert (await at_once.get(view, "lead")).my_seat == "released"


async def test_what_legal_takes_back_makes_the_ceo_office_wait_and_keeps_what_comms_said(at_once: Stage) -> None:
    view = await at_once.submitted()
    for who in ("lawyer", "lead", "chief"):
        view = await at_once.decide(await at_once.get(view, who), who)
    view = await at_once.act(take_back_approval, "lawyer", view.summary.id, "I had read an older price list.")
    assert states(view) == {"comms": "done", "legal": "open", "ceo": "waiting"}
    assert (await at_once.get(view, "adviser")).my_seat == "waiting"
    assert (await at_once.get(view, "chief")).my_seat == "approved"
    for who in ("lawyer", "adviser"):
        view = await at_once.decide(await at_once.get(view, who), who)
    assert view.summary.state == "approved"
    assert (await recompute(at_once.database, at_once.cast.tenant, COMPARISONS)).sound


async def test_with_a_declared_conflict_the_only_lawyer_steps_aside_and_somebody_else_must_be_asked(
    at_once: Stage,
) -> None:
    view = await at_once.submitted()
    refused = await refusal(at_once.decide(await at_once.get(view, "lawyer"), "lawyer", "recuse"))
    assert refused.slug == "nobody-can-decide"
    view = await at_once.decide(await at_once.get(view, "lawyer"), "lawyer", "recuse", cause="about_me")
    assert view.summary.state == "in_review"
    assert view.blocked_because is not None
    assert "Legal" in view.blocked_because
    (entry,) = await at_once.events(Filter(types=(EntryType.REVIEW_RECUSED.value,)))
    assert entry.body["detail"]["cause"] == "about_me"
    assert (await refusal(at_once.act(reroute_proposal, "lead", view.summary.id, "A conflict."))).slug == (
        "nobody-can-decide"
    )


async def test_reasons_for_rejecting_are_those_that_ship_and_those_of_the_policy(at_once: Stage) -> None:
    view = await at_once.submitted()
    unknown = await refusal(at_once.decide(await at_once.get(view, "lead"), "lead", "reject", cause="whim"))
    assert unknown.slug == "invalid-content"
    approving = await refusal(at_once.decide(await at_once.get(view, "lead"), "lead", cause="weather"))
    assert approving.slug == "invalid-content"
    view = await at_once.decide(await at_once.get(view, "lead"), "lead", "reject", cause="weather")
    (entry,) = await at_once.events(Filter(types=(EntryType.REVIEW_REJECTED.value,)))
    assert entry.body["detail"]["cause"] == "weather"


async def test_several_go_through_at_once_only_where_the_policy_calls_it_low_risk(at_once: Stage) -> None:
    plain = await at_once.submitted(at_once.post("Bring boots on Saturday."))
    tagged = await at_once.submitted(at_once.post("Bring boots. #PlantWithUs"))
    refused = await refusal(at_once.decide(await at_once.get(tagged, "lead"), "lead", together=True))
    assert (refused.slug, refused.status) == ("not-low-risk", 403)
    shown = await at_once.get(plain, "lead")
    no = await refusal(at_once.decide(shown, "lead", "reject", together=True))
    assert no.slug == "not-low-risk"
    await at_once.decide(shown, "lead", together=True)
    (entry,) = await at_once.events(Filter(types=(EntryType.REVIEW_APPROVED.value,)))
    assert entry.body["detail"]["together"] is True
    assert entry.body["brief"] == (shown.review.brief_digest if shown.review else None)
