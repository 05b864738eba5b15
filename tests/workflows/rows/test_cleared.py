"""What somebody who may let a rule pass has approved is settled for whoever decides after them, and says by whom."""

from typing import Any

from tests.workflows.stage import POLICY, Stage, enact
from workflows.acts.take_back import take_back_approval
from workflows.judging.stands_out import StandsOut
from workflows.rows.revisions import get_brief, get_frozen_brief
from workflows.rows.snapshot import ProposalView

LEGAL_FIRST = """
  - id: one-step
    title: Legal, then communications
    stages:
      - {id: legal, title: Legal, roles: [legal], why: Legal reads widgets., decide_within: 4}
      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}
"""


async def submitted(stage: Stage, who_may: str, text: str = "A widget on Saturday.") -> ProposalView:
    policy = POLICY[: POLICY.index("  - id: one-step")] + LEGAL_FIRST.lstrip("\n")
    policy = policy.replace("severity: block", "severity: escalate").replace(
        "[comms_lead]\n    section", f"[{who_may}]\n    section"
    )
    await enact(stage, policy)
    return await stage.submitted(stage.post(text))


async def about(stage: Stage, view: ProposalView, who: str = "lead", **wanted: Any) -> StandsOut:
    brief = await stage.read(get_brief, who, view.summary.id)
    return next(one for one in brief.stands_out if all(getattr(one, name) == value for name, value in wanted.items()))


async def test_what_legal_approved_is_settled_for_those_who_decide_later(stage: Stage) -> None:
    view = await submitted(stage, "legal")
    assert (await about(stage, view, "lawyer", rule="no-widgets")).open
    await stage.decide(view, "lawyer", reason="Ours to say.")
    item = await about(stage, view, rule="no-widgets")
    assert not item.open
    assert item.settled is not None
    assert item.settled.startswith("Lawyer (Legal), who may let this rule pass, approved it on ")
    assert item.settled.endswith(": “Ours to say.”")


async def test_without_a_note_that_is_said_and_what_was_shown_at_first_stays_as_it_was(stage: Stage) -> None:
    view = await submitted(stage, "legal")
    assert view.review is not None
    await stage.decide(view, "lawyer")
    assert str((await about(stage, view, rule="no-widgets")).settled).endswith(", and gave no reason.")
    first = await stage.read(get_frozen_brief, "lead", view.summary.id, view.review.brief_digest)
    assert all(one.settled is None for one in first.stands_out)


async def test_an_approval_by_somebody_who_may_not_let_it_pass_settles_nothing(stage: Stage) -> None:
    view = await submitted(stage, "ceo_office")
    await stage.decide(view, "lawyer", reason="Fine.")
    assert (await about(stage, view, rule="no-widgets")).open


async def test_an_approval_that_was_taken_back_settles_nothing(stage: Stage) -> None:
    view = await submitted(stage, "legal")
    await stage.decide(view, "lawyer", reason="Fine.")
    await stage.act(take_back_approval, "lawyer", view.summary.id, "I had overlooked a word.")
    assert (await about(stage, view, rule="no-widgets")).open


async def test_a_death_that_can_be_read_stays_with_everybody_who_decides(stage: Stage) -> None:
    readings = """
  - id: readings
    title: Read it as a stranger would
    why: Strangers see other words.
    check: hashtag-readings
    parameters: {at_least: review}
    severity: escalate
    waivable_by: [comms_lead]
    section: words
routes:
"""
    await enact(stage, POLICY.replace("\nroutes:\n", readings))
    view = await stage.submitted(stage.post("Friday at the town hall. #NowThatchersDead"))
    await stage.decide(view, "lead", reason="It is the title of the talk.")
    item = await about(stage, view, "chief", kind="reading")
    assert (item.rule, item.gravity, item.open) == ("readings", "serious", True)
