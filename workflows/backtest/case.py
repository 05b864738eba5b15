"""One past submission, judged again by another policy.

Rules kept: it is judged by the very facts it was judged by then, as they were kept with its review; nothing is looked up anew.
What was waived then stays waived where the rule still reads the same. A rule on trial is told and stops nothing. Computes only.
"""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from policies.document.stage_order import in_order
from policies.subject.findings import Evaluation, RuleOutcome
from policies.subject.subject import SUBJECT, Subject
from policies.verdict.evaluate import choose_route, evaluate, on_trial
from policies.verdict.rulebook import Rulebook
from policies.verdict.waivers import Waiver
from workflows.backtest.added_hours import added_hours
from workflows.routes.routing import ROUTE
from workflows.routes.usual_hours import Step, steps_of

_KEPT = 512


class Past(msgspec.Struct, frozen=True):
    """A submission as it was kept: the facts judged (None where they were not kept yet), the frozen route, and its end.

    `waivers` are those that held when it was submitted.
    """

    review_id: UUID
    proposal_id: UUID
    opened_at: datetime
    decided: str
    subject: bytes | None
    route: bytes
    waivers: tuple[Waiver, ...] = ()


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """What the policy says about one past submission.

    `flagged` are ids of rules that found something, those on trial among them; `blocked_by` those that would have stopped it.
    `rerouted` is true when other people would be asked, or in another order.
    """

    review_id: UUID
    proposal_id: UUID
    opened_at: datetime
    decided: str
    tested: bool
    flagged: tuple[str, ...] = ()
    blocked_by: tuple[str, ...] = ()
    route_before: str
    route_before_title: str
    route_after: str = ""
    rerouted: bool = False
    added_hours: float | None = None


class Taken(msgspec.Struct, frozen=True):
    """A route as it was frozen, with whom its steps asked."""

    id: str
    title: str
    steps: tuple[Step, ...]


class Judge:
    """Judges one submission after another by `rulebook`. `medians` are hours a role takes, by role.

    What it remembers between submissions is bounded, so a long past needs no more memory than a short one.
    """

    def __init__(self, rulebook: Rulebook, medians: Mapping[str, float]) -> None:
        self._rulebook = rulebook
        self._medians = medians
        self._taken: OrderedDict[bytes, Taken] = OrderedDict()
        self._added: OrderedDict[tuple[tuple[Step, ...], tuple[Step, ...]], float | None] = OrderedDict()

    def case(self, past: Past) -> Case:
        """Return what the policy says about `past`."""
        taken = self._route_taken(past.route)
        subject = _facts(past.subject)
        if subject is None:
            return Case(
                review_id=past.review_id,
                proposal_id=past.proposal_id,
                opened_at=past.opened_at,
                decided=past.decided,
                tested=False,
                route_before=taken.id,
                route_before_title=taken.title,
            )
        evaluation = evaluate(self._rulebook, subject, past.waivers)
        route = choose_route(self._rulebook, subject, evaluation)
        steps = steps_of(in_order(route.stages) or route.stages)
        rerouted = steps != taken.steps
        return Case(
            review_id=past.review_id,
            proposal_id=past.proposal_id,
            opened_at=past.opened_at,
            decided=past.decided,
            tested=True,
            flagged=_found((*evaluation.outcomes, *on_trial(self._rulebook, subject).outcomes)),
            blocked_by=_blocking(evaluation),
            route_before=taken.id,
            route_before_title=taken.title,
            route_after=route.id,
            rerouted=rerouted,
            added_hours=self._hours(taken.steps, steps) if rerouted else None,
        )

    def _route_taken(self, frozen: bytes) -> Taken:
        known = self._taken.get(frozen)
        if known is None:
            route = ROUTE.decode(frozen)
            known = self._taken[frozen] = Taken(route.id, route.title, steps_of(route.stages))
            if len(self._taken) > _KEPT:
                self._taken.popitem(last=False)
        return known

    def _hours(self, before: tuple[Step, ...], after: tuple[Step, ...]) -> float | None:
        key = (before, after)
        if key not in self._added:
            self._added[key] = added_hours(before, after, self._medians)
            if len(self._added) > _KEPT:
                self._added.popitem(last=False)
        return self._added[key]


def _facts(kept: bytes | None) -> Subject | None:
    """Return the facts kept, or None where none were, or where they are written in a way no longer understood."""
    if kept is None:
        return None
    try:
        return SUBJECT.decode(kept)
    except ValueError:
        return None


def _found(outcomes: Iterable[RuleOutcome]) -> tuple[str, ...]:
    return tuple(one.rule for one in outcomes if one.outcome in {"unsatisfied", "waived", "error"})


def _blocking(evaluation: Evaluation) -> tuple[str, ...]:
    return tuple(
        one.rule
        for one in evaluation.outcomes
        if one.outcome == "error" or (one.outcome == "unsatisfied" and one.severity == "block")
    )
