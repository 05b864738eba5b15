"""A post with a widget in it, and shorthands for asking that the rule against widgets be waived."""

from datetime import datetime, timedelta
from typing import Any

import msgspec

from tenants.access.caller import Caller
from tests.database import past_every_guard
from tests.workflows.kinds.contents import with_answers
from tests.workflows.stage import Stage
from workflows.acts.draft import change_draft
from workflows.checking.live_check import CheckResult, check_content
from workflows.kinds.post.content import Post
from workflows.rows.snapshot import ProposalView
from workflows.waivers.answer import WaiverAnswer, decide_waiver, withdraw_waiver
from workflows.waivers.ask import ask_waiver
from workflows.waivers.queries import get_waiver
from workflows.waivers.view import WaiverView

WORDS = "Saturday we plant 400 trees with you, and a widget. #PlantWithUs"
RULE = "no-widgets"


def soon(stage: Stage, days: int = 7) -> datetime:
    return stage.clock.now() + timedelta(days=days)


def post(stage: Stage, says: str = WORDS, *, in_days: int | None = 3, **changes: Any) -> Post:
    """A post with a widget, planned for a day from now or for no day at all."""
    content = stage.post(says, **changes)
    planned = with_answers(content, when=None if in_days is None else soon(stage, in_days))
    assert isinstance(planned, Post)
    return planned


async def ask(stage: Stage, proposal: ProposalView, who: str | Caller = "author", **changes: Any) -> WaiverView:
    given: dict[str, Any] = {"rule": RULE, "reason": "It is the name of the prize.", "until": soon(stage)} | changes
    return await stage.act(ask_waiver, who, proposal.summary.id, **given)


async def answer(
    stage: Stage, waiver: WaiverView, who: str = "lead", verdict: Any = "grant", **changes: Any
) -> WaiverView:
    given = WaiverAnswer(
        verdict=verdict,
        reason="Prizes may be named.",
        content_digest=waiver.content_digest,
        policy_digest=waiver.policy_digest,
    )
    return await stage.act(decide_waiver, who, waiver.id, msgspec.structs.replace(given, **changes))


async def take_back(
    stage: Stage, waiver: WaiverView, who: str = "lead", reason: str = "The prize changed."
) -> WaiverView:
    return await stage.act(withdraw_waiver, who, waiver.id, reason)


async def see(stage: Stage, waiver: WaiverView, who: str) -> WaiverView:
    return await stage.read(get_waiver, who, waiver.id)


async def edit(stage: Stage, proposal: ProposalView, content: Post, who: str = "author") -> ProposalView:
    now = await stage.get(proposal, who)
    return await stage.act(change_draft, who, proposal.summary.id, content, expected_version=now.summary.version)


async def check(stage: Stage, proposal: ProposalView, content: Post, who: str = "author") -> CheckResult:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        return await check_content(session, caller, stage.clock, content, proposal_id=proposal.summary.id)


async def granted(stage: Stage, content: Post | None = None) -> tuple[ProposalView, WaiverView]:
    """A draft with a widget, and the lead's waiver for it."""
    draft = await stage.draft(content or post(stage))
    return draft, await answer(stage, await ask(stage, draft))


async def run_out(stage: Stage) -> None:
    """Let every waiver's day pass, as if they had been asked for long ago."""
    long_ago = "UPDATE workflow.waiver SET asked_at = asked_at - interval '30 days', until = now() - interval '1 hour'"
    await past_every_guard(stage.database, f"{long_ago} WHERE tenant_id = $1", stage.cast.tenant)
