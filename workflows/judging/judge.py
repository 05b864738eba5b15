"""Judging a content: what the policy says about it, and who would decide it.

Rule kept: the live check and submitting judge with the same function over the same facts. Computes only.
"""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

import msgspec

from policies.subject.facts import Subject
from policies.subject.findings import Evaluation
from policies.verdict.evaluate import choose_route, evaluate
from policies.verdict.rulebook import Rulebook
from tenants.organizations.named_member import Who
from workflows.judging.brief import PlanObjective
from workflows.judging.granted_waivers import Granted, waivers_of
from workflows.kinds.facts import OtherPost, PlanChannel, Surroundings, subject_of
from workflows.kinds.gaps import gaps
from workflows.kinds.kind import Gap
from workflows.kinds.register import Content
from workflows.review.routing import Routing, freeze
from workflows.review.seating import Deciders


class PolicyInForce(msgspec.Struct, frozen=True, kw_only=True):
    """The policy version everything is checked against now, compiled."""

    id: UUID
    number: int
    title: str
    digest: bytes
    rulebook: Rulebook


class Circumstances(msgspec.Struct, frozen=True, kw_only=True):
    """What one statement found.

    `objective` is the one cited, if it is live; `media` the pictures that were uploaded; `acknowledged`: the author has
    said that they read and understood the policy; `others` the proposals that would appear near the time of this one;
    `granted` the waivers of the proposal, if it is about one.
    """

    policy: PolicyInForce
    author: Who
    channels: Mapping[UUID, PlanChannel]
    objective: PlanObjective | None
    deciders: Deciders
    media: frozenset[str]
    acknowledged: bool
    others: tuple[OtherPost, ...] = ()
    granted: tuple[Granted, ...] = ()

    def gaps(self, content: Content, today: date) -> tuple[Gap, ...]:
        """Return what `content` lacks before it can be submitted on the day `today`."""
        live = {self.objective.id} if self.objective else set()
        return gaps(content, live_objectives=live, channels=self.channels, media=self.media, today=today)


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """What the policy says about one content, and who would decide it."""

    subject: Subject
    evaluation: Evaluation
    routing: Routing

    @property
    def waivers(self) -> tuple[UUID, ...]:
        """The waivers this verdict rests on."""
        return tuple(outcome.waiver for outcome in self.evaluation.outcomes if outcome.waiver is not None)


def judge(
    content: Content,
    found: Circumstances,
    *,
    organization: str,
    zone: str,
    now: datetime,
    excluded: Mapping[UUID, str],
) -> Judged:
    """Evaluate `content` and freeze the route it would take, without the people in `excluded`. Computes only."""
    around = Surroundings(
        author_roles=found.author.roles,
        organization=organization,
        zone=zone,
        now=now,
        acknowledged=found.acknowledged,
        others=found.others,
    )
    subject = subject_of(content, found.channels, around)
    waivers = waivers_of(found.granted, found.deciders.titles, zone)
    evaluation = evaluate(found.policy.rulebook, subject, waivers)
    route = choose_route(found.policy.rulebook, subject, evaluation)
    routing = freeze(route, found.deciders.people, excluded=excluded, opened_at=now, titles=found.deciders.titles)
    return Judged(subject=subject, evaluation=evaluation, routing=routing)
