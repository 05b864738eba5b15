"""An organization ready to work: a plan, a policy in force, and shorthands for what its people do.

Each act runs in a transaction of its own, committed as the API's edge would; a refusal's record is appended likewise.
"""

from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

import msgspec

from policies.plan.channels import ChannelInput, add_channel
from policies.plan.objectives import add_objective
from policies.versions.enacting import draft_policy, enact_policy, submit_policy
from tenants.access.caller import Caller
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import Clock, SystemClock
from tenants.ground.errors import Problem
from tenants.ledger.entry import Entry
from tenants.record.entries import Event, Filter, list_events
from tests.cast import Cast, put_on_record
from workflows.acts.decide import decide
from workflows.acts.draft import change_draft, create_proposal
from workflows.acts.submit import submit_proposal
from workflows.kinds.content import Answers
from workflows.kinds.post.content import Post
from workflows.kinds.register import Content
from workflows.review.admissibility import DecisionInput
from workflows.rows.queries import get_proposal
from workflows.rows.snapshot import ProposalView

P = ParamSpec("P")
R = TypeVar("R")

POLICY = """
title: How we speak
text:
  - {id: words, title: Words, body: We keep our words plain.}
rules:
  - id: no-widgets
    title: No widgets
    why: Widgets are somebody else's business.
    check: banned-terms
    parameters: {terms: [widget]}
    severity: block
    waivable_by: [comms_lead]
    section: words
routes:
  - id: two-steps
    title: Communications, then the CEO office
    when: "hashtags.size() > 0"
    stages:
      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}
      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}
  - id: one-step
    title: Communications
    stages:
      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}
"""


@dataclass
class Stage:
    """One organization in one database."""

    database: Database
    clock: Clock
    cast: Cast
    objective: UUID
    channel: UUID

    def post(self, text: str = "Saturday we plant 400 trees with you. #PlantWithUs", **changes: Any) -> Post:
        answers = Answers(
            objective_id=self.objective,
            why="Residents take part.",
            what="Tree planting on Saturday.",
            how="The Parks desk posts and answers.",
            where="X.",
            when=datetime(2030, 11, 28, 9, tzinfo=UTC),
        )
        post = Post(title="Tree planting", text=text, channel_ids=(self.channel,), answers=answers)
        return msgspec.structs.replace(post, **changes)

    @asynccontextmanager
    async def writing(self, caller: Caller) -> Any:
        # At another time than now only the worker may append what somebody did.
        whom = caller if isinstance(self.clock, SystemClock) else caller.tenant_id
        try:
            async with self.database.writing(whom) as session:
                yield session
        except Problem as problem:
            if isinstance(problem.record, Entry):
                async with self.database.writing(whom) as session:
                    await put_on_record(session, caller, self.clock.now(), problem.record)
            raise

    async def act(
        self,
        mover: Callable[Concatenate[WriteSession, Caller, Clock, P], Awaitable[R]],
        who: str | Caller,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Let somebody of the cast (or a given caller) do something, and commit it."""
        caller = self.cast[who] if isinstance(who, str) else who
        async with self.writing(caller) as session:
            return await mover(session, caller, self.clock, *args, **kwargs)

    async def read(
        self,
        reader: Callable[Concatenate[ReadSession, Caller, P], Awaitable[R]],
        who: str | Caller,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Let somebody read something."""
        caller = self.cast[who] if isinstance(who, str) else who
        async with self.database.reading(caller) as session:
            return await reader(session, caller, *args, **kwargs)

    async def draft(self, content: Content | None = None, who: str = "author") -> ProposalView:
        return await self.act(create_proposal, who, content or self.post())

    async def submitted(self, content: Content | None = None, who: str = "author") -> ProposalView:
        draft = await self.draft(content, who)
        return await self.submit(draft, who)

    async def submit(self, proposal: ProposalView, who: str = "author") -> ProposalView:
        summary = proposal.summary
        return await self.act(submit_proposal, who, summary.id, expected_version=summary.version)

    async def decide(
        self, proposal: ProposalView, who: str | Caller, verdict: Any = "approve", **changes: Any
    ) -> ProposalView:
        return await self.act(decide, who, proposal.summary.id, verdict_on(proposal, verdict, **changes))

    async def submit_again(self, proposal: ProposalView, content: Content, who: str = "author") -> ProposalView:
        """Let the author put other words in, and submit them."""
        held = await self.get(proposal, who)
        changed = await self.act(change_draft, who, proposal.summary.id, content, expected_version=held.summary.version)
        return await self.submit(changed, who)

    async def get(self, proposal: ProposalView, who: str | Caller) -> ProposalView:
        return await self.read(get_proposal, who, proposal.summary.id)

    async def events(self, wanted: Filter | None = None) -> list[Event]:
        """Return the organization's ledger, newest first."""
        async with self.database.reading(self.cast.tenant) as session:
            return await list_events(session, self.cast.tenant, wanted or Filter(), limit=1000)


def verdict_on(proposal: ProposalView, verdict: Any, **changes: Any) -> DecisionInput:
    """Return a verdict bound to what `proposal` shows."""
    assert proposal.review is not None
    given = DecisionInput(
        verdict=verdict,
        revision_digest=proposal.review.revision_digest,
        policy_digest=proposal.review.policy_digest,
        brief_digest=proposal.review.brief_digest,
        reason="" if verdict == "approve" else "Please say when.",
    )
    return msgspec.structs.replace(given, **changes)


async def set_stage(database: Database, clock: Clock, cast: Cast, policy: str | None = POLICY) -> Stage:
    """Give an organization its plan and, unless `policy` is None, a policy in force."""
    stage = Stage(database, clock, cast, UUID(int=0), UUID(int=0))
    objective = await stage.act(add_objective, "lead", title="Residents take part", description="")
    channel = await stage.act(
        add_channel, "lead", ChannelInput(network="x", handle="@northfield", name="Northfield on X", followers=12_400)
    )
    stage.objective, stage.channel = objective.id, channel.id
    if policy is not None:
        await enact(stage, policy)
    return stage


def number_in(etag: str) -> int:
    """Return the version an etag names, as the API's edge reads it."""
    return int(etag.strip('"'))


async def enact(stage: Stage, policy: str) -> UUID:
    """Put `policy` in force: drafted by the lead, enacted by the chief."""
    drafted = await stage.act(draft_policy, "lead", policy)
    submitted = await stage.act(submit_policy, "lead", drafted.version.id, expected_version=1)
    await stage.act(enact_policy, "chief", drafted.version.id, expected_version=number_in(submitted.version.etag))
    return drafted.version.id
