"""The measured organization and one small neighbour, written through the movers people use.

Everything in them is a real submit or decision; `tests.bench.copies` multiplies what is here. Each author has one proposal
of each fate, so that copies differ in author and words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import msgspec

from policies.plan.channels import ChannelInput, add_channel
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tests.bench.posts import post_text
from tests.cast import cast
from tests.workflows.stage import Stage, set_stage
from workflows.acts.draft import withdraw_proposal
from workflows.kinds.post.content import Post

Fate = Literal["draft", "open", "halfway", "changes_requested", "rejected", "withdrawn", "approved", "five_stages"]
FATES: tuple[Fate, ...] = ("draft", "open", "halfway", "changes_requested", "rejected", "withdrawn", "approved")

LEADS = tuple(f"lead{n}" for n in range(4))
ADVISERS = tuple(f"adviser{n}" for n in range(4))
LAWYERS = tuple(f"lawyer{n}" for n in range(10))
AUTHORS = tuple(f"author{n:02}" for n in range(16))
STAFF = tuple(f"staff{n:03}" for n in range(150))
OFFICE: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(LEADS, ("comms_lead",)),
    **dict.fromkeys(ADVISERS, ("ceo_office",)),
    **dict.fromkeys(LAWYERS, ("legal",)),
    **dict.fromkeys(AUTHORS + STAFF, ("staff",)),
    "counsel": ("staff", "legal"),
    "lead": ("comms_lead",),
    "chief": ("ceo_office",),
    "officer": ("compliance",),
    "administrator": ("administrator",),
}
NEIGHBOURS: Mapping[str, tuple[str, ...]] = {
    "author": ("staff",),
    "colleague": ("staff",),
    "lead": ("comms_lead",),
    "chief": ("ceo_office",),
    "administrator": ("administrator",),
}
POLICY = Path(__file__).with_name("policy.yaml")
FIVE_STAGES = """
  - id: five-stages
    title: What Legal says
    when: '"legal" in author.roles'
    stages:
      - {id: comms, title: Comms lead, roles: [comms_lead], why: A comms lead reads every post first., decide_within: 48}
      - {id: law, title: Legal, roles: [legal], why: Legal reads what Legal says., decide_within: 48}
      - {id: claims, title: Claims, roles: [legal], why: A claim must be true., decide_within: 48}
      - {id: names, title: Names, roles: [legal], why: A name must be free., decide_within: 48}
      - {id: ceo-office, title: CEO office, roles: [ceo_office], why: The CEO office answers for it., decide_within: 48}
"""
"""A route of five stages; with ten lawyers, five comms leads and five of the CEO office it has 20 seats. Only what counsel writes takes it."""
MEASURED, NEIGHBOUR = "measured", "neighbour"
OF_A_NEIGHBOUR = 20
"""Proposals in each of the other organizations: half of them drafts, half in review."""


@dataclass
class Office:
    """An organization and its first proposals. `first` holds, per fate, the proposals that came to it and their authors."""

    stage: Stage
    channels: tuple[UUID, ...]
    first: dict[Fate, dict[str, UUID]] = field(default_factory=dict)

    @property
    def tenant(self) -> UUID:
        return self.stage.cast.tenant

    def content(self, number: int) -> Post:
        """Return the complete content of post `number`, which this organization's policy lets pass."""
        return post_content(number, self.stage, self.channels)


def post_content(number: int, stage: Stage, channels: tuple[UUID, ...]) -> Post:
    """Return a complete post for `channels`, to appear in a month."""
    wanted = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(days=30)
    post = stage.post(post_text(number), title=f"What happens on Saturday, part {number}", channel_ids=channels)
    return msgspec.structs.replace(post, answers=msgspec.structs.replace(post.answers, when=wanted))


async def found_measured(database: Database) -> Office:
    """Write the organization that is measured, with one proposal of every fate for each author."""
    policy = POLICY.read_text("utf-8").replace("routes:\n", f"routes:{FIVE_STAGES}")
    office = await _found(database, MEASURED, OFFICE, policy)
    for number, author in enumerate(AUTHORS):
        for fate in FATES:
            office.first.setdefault(fate, {})[author] = await _live_through(office, author, number, fate)
    office.first["five_stages"] = {"counsel": await _live_through(office, "counsel", len(AUTHORS), "five_stages")}
    return office


async def found_neighbour(database: Database) -> Office:
    """Write the organization that all others are copied from."""
    office = await _found(database, NEIGHBOUR, NEIGHBOURS, POLICY.read_text("utf-8"))
    for number in range(OF_A_NEIGHBOUR):
        author = ("author", "colleague")[number % 2]
        await _live_through(office, author, number, "draft" if number < OF_A_NEIGHBOUR // 2 else "open")
    return office


async def _found(database: Database, slug: str, people: Mapping[str, tuple[str, ...]], policy: str) -> Office:
    clock = SystemClock()
    stage = await set_stage(database, clock, await cast(database, clock, slug, dict(people)), policy)
    other = await stage.act(add_channel, "lead", ChannelInput(network="linkedin", handle=slug, name="LinkedIn"))
    return Office(stage, (stage.channel, other.id))


async def _live_through(office: Office, author: str, number: int, fate: Fate) -> UUID:
    stage = office.stage
    now: Any = await stage.draft(office.content(number), author)
    if fate != "draft":
        now = await stage.submit(now, author)
    if fate in ("halfway", "approved"):
        now = await stage.decide(now, LEADS[number % len(LEADS)])
    if fate == "approved":
        now = await stage.decide(now, ADVISERS[number % len(ADVISERS)])
    elif fate in ("changes_requested", "rejected"):
        verdict = "request_changes" if fate == "changes_requested" else "reject"
        now = await stage.decide(now, LEADS[number % len(LEADS)], verdict)
    elif fate == "withdrawn":
        await stage.act(withdraw_proposal, author, now.summary.id, "We found a better day.")
    return UUID(str(now.summary.id))
