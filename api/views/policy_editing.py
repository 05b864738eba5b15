"""What an editor of policies is shown."""

from collections.abc import Iterable

import msgspec

from api.schemas.policy_editing import (
    ConditionCheck,
    PolicyChange,
    PolicyComparison,
    PolicyProblem,
    PolicyRemark,
    PolicyTried,
    PolicyValidation,
    PolicyVerdict,
    TriedRoute,
    TriedStage,
    TriedTrial,
)
from policies.versions.authoring import Compared
from policies.wording.change import Change, material
from policies.wording.condition_asked import ConditionAsked
from policies.wording.validated import Validated
from workflows.checking.try_draft import Tried, Verdict
from workflows.review.routing import FrozenRoute


def changes_view(changes: Iterable[Change]) -> list[PolicyChange]:
    """Return changes in words."""
    return [msgspec.convert(change, PolicyChange, from_attributes=True) for change in changes]


def validation_view(found: Validated) -> PolicyValidation:
    """Return what is known about a text."""
    return PolicyValidation(
        valid=found.document is not None,
        problems=[
            PolicyProblem(pointer=each.path, line=each.line, message=each.message, fix=each.fix)
            for each in found.problems
        ],
        document=found.document,
        condition_words=dict(found.condition_words),
        changes=changes_view(found.changes),
        remarks=[PolicyRemark(pointer=each.pointer, message=each.message) for each in found.remarks],
    )


def comparison_view(found: Compared) -> PolicyComparison:
    """Return what changes between two versions."""
    return PolicyComparison(
        from_number=found.from_number,
        to_number=found.to_number,
        material=material(found.changes),
        changes=changes_view(found.changes),
    )


def condition_view(found: ConditionAsked) -> ConditionCheck:
    """Return what is known about a condition."""
    return msgspec.convert(found, ConditionCheck, from_attributes=True)


def tried_view(tried: Tried) -> PolicyTried:
    """Return a draft's verdict beside that of the policy in force."""
    return PolicyTried(draft=_verdict(tried.draft), in_force=_verdict(tried.in_force) if tried.in_force else None)


def _verdict(verdict: Verdict) -> PolicyVerdict:
    trial = verdict.on_trial
    return PolicyVerdict(
        evaluation=verdict.evaluation,
        on_trial=TriedTrial(outcomes=list(trial.outcomes), findings=list(trial.findings)),
        route=_route(verdict.route),
    )


def _route(route: FrozenRoute) -> TriedRoute:
    stages = [
        TriedStage(title=stage.title, roles=list(stage.roles), decide_within_hours=stage.decide_within)
        for stage in route.stages
    ]
    return TriedRoute(id=route.id, title=route.title, stages=stages)
