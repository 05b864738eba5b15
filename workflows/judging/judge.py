"""Judging a content: what the policy says about it, and who would decide it.

Rule kept: the live check and submitting judge with the same function over the same facts. Computes only.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

import msgspec

from policies.coaching.glossary import Term
from policies.document.document import Route
from policies.subject.facts import Subject
from policies.subject.findings import Evaluation, Trial
from policies.text.length import Measure
from policies.verdict.evaluate import choose_route, evaluate, is_low_risk, on_trial
from policies.verdict.rulebook import Rulebook
from policies.verdict.waivers import Waiver
from tenants.organizations.named_member import Who
from tenants.working_hours.working_time import WorkingTime
from workflows.judging.assess import Assessed, measures_of, terms_of
from workflows.judging.brief import PlanObjective
from workflows.judging.finding_notes import standing_out
from workflows.judging.granted_waivers import Granted, waivers_of
from workflows.judging.rejected_before import Rejection, rejection_notes
from workflows.judging.stands_out import StandsOut, ordered, risk_of
from workflows.judging.tag_readings import HashtagReading, heard_tags
from workflows.kinds.facts import PlanChannel, Surroundings, subject_of
from workflows.kinds.gaps import gaps
from workflows.kinds.kind import OpenQuestion
from workflows.kinds.register import Content
from workflows.routes.deadlines import pace_of
from workflows.routes.routing import NOBODY, Routing, freeze
from workflows.routes.seating import Deciders
from workflows.templates.blanks import unfilled


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
    said that they read and understood the policy; `others` by channel when other proposals would appear near the time of this one;
    `granted` the waivers of the proposal, if it is about one; `rejected` the decisions that rejected nearly the same words before; `known_as` what else the organization is called;
    `working` when it works, read where the policy counts working hours; `blanks` what the template the proposal began from left to
    be filled in.
    """

    policy: PolicyInForce
    author: Who
    channels: Mapping[UUID, PlanChannel]
    objective: PlanObjective | None
    deciders: Deciders
    media: frozenset[str]
    acknowledged: bool
    others: Mapping[UUID, tuple[datetime, ...]] = {}
    granted: tuple[Granted, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    known_as: tuple[str, ...] = ()
    working: WorkingTime = WorkingTime()
    blanks: tuple[str, ...] = ()

    def gaps(self, content: Content, today: date) -> tuple[OpenQuestion, ...]:
        """Return what `content` lacks before it can be submitted on the day `today`."""
        live = {self.objective.id} if self.objective else set()
        asked = gaps(content, live_objectives=live, channels=self.channels, media=self.media, today=today)
        return (*unfilled(content, self.blanks), *asked)


class Judged(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What the policy says about one content, who would decide it, and what readers must know about its words.

    `granted` are the waivers of the proposal, whether they hold or not, `rejected` who rejected nearly the same words before. `apart` is what was worked out in another process, for words too long to be read here; otherwise what is asked for is
    worked out when it is first asked for.
    """

    subject: Subject
    evaluation: Evaluation
    routing: Routing
    rulebook: Rulebook
    granted: tuple[Waiver, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    apart: Assessed | None = None

    @property
    def waivers(self) -> tuple[UUID, ...]:
        """The waivers this verdict rests on."""
        return tuple(outcome.waiver for outcome in self.evaluation.outcomes if outcome.waiver is not None)

    @cached_property
    def low_risk(self) -> bool:
        """Whether the policy calls it low risk, and nothing grave stands out."""
        called = self.apart.low_risk if self.apart else is_low_risk(self.rulebook, self.subject, self.evaluation)
        return called and risk_of(self.stands_out).risk == "low"

    @cached_property
    def on_trial(self) -> Trial:
        """What the rules on trial would have said."""
        return self.apart.trial if self.apart else on_trial(self.rulebook, self.subject)

    @cached_property
    def hashtags(self) -> tuple[HashtagReading, ...]:
        """How each hashtag may be read."""
        return self.apart.hashtags if self.apart else heard_tags(self.subject)

    @cached_property
    def stands_out(self) -> tuple[StandsOut, ...]:
        """What stands out, the gravest first."""
        rules = self.rulebook.document.rules
        words = (
            self.apart.stands_out if self.apart else standing_out(self.evaluation, self.subject, rules, self.granted)
        )
        return ordered([*rejection_notes(self.rejected, self.subject.zone), *words])

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The terms a newcomer needs."""
        return self.apart.terms if self.apart else terms_of(self.subject)

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """How long each text is on each network that would show it."""
        return self.apart.measures if self.apart else measures_of(self.subject)


class Question(msgspec.Struct, frozen=True):
    """What a policy is asked: about these words, with these waivers."""

    subject: Subject
    waivers: tuple[Waiver, ...]


def question(content: Content, found: Circumstances, *, organization: str, zone: str, now: datetime) -> Question:
    """Return what the policy is asked about `content`."""
    around = Surroundings(
        author_roles=found.author.roles,
        organization=organization,
        known_as=found.known_as,
        zone=zone,
        now=now,
        acknowledged=found.acknowledged,
        others=found.others,
    )
    subject = subject_of(content, found.channels, around)
    return Question(subject, waivers_of(found.granted, found.deciders.titles, zone))


def judge(
    asked: Question,
    found: Circumstances,
    *,
    now: datetime,
    excluded: Mapping[UUID, str],
    never_alone: Mapping[UUID, str] = NOBODY,
    apart: Assessed | None = None,
) -> Judged:
    """Evaluate what is asked, unless that was done `apart`, and freeze the route it would take, without the `excluded`.

    Those `never_alone` approve only together with others.
    """
    rulebook, subject = found.policy.rulebook, asked.subject
    evaluation = apart.evaluation if apart else evaluate(rulebook, subject, asked.waivers)
    route: Route = apart.route if apart else choose_route(rulebook, subject, evaluation)
    routing = freeze(
        route,
        found.deciders.people,
        excluded=excluded,
        never_alone=never_alone,
        opened_at=now,
        titles=found.deciders.titles,
        pace=pace_of(rulebook.document.deadlines or None, found.working, now),
        wanted_by=subject.schedule,
    )
    return Judged(
        subject=subject,
        evaluation=evaluation,
        routing=routing,
        rulebook=rulebook,
        granted=asked.waivers,
        rejected=found.rejected,
        apart=apart,
    )
