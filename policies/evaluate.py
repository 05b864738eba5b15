"""The verdict: a pure function of a policy, a revision's words and the facts about them.

The same rulebook and subject give the same evaluation for ever, so a verdict can be replayed. It fails closed: a rule
that cannot be checked ends in `error`, blocks, and says so in plain words; a policy without rules is not evaluated.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from policies.conditions import Condition, ConditionFailed
from policies.document import Route
from policies.facts import Subject, facts_of
from policies.findings import Evaluation, Finding, Outcome, Place, RuleOutcome
from policies.rulebook import LiveRoute, LiveRule, Rulebook

MOST_FINDINGS = 20
WHOLE = Place(field="")


class _Facts:
    """The facts of one subject, each computed when first asked for."""

    def __init__(self, subject: Subject, given: Mapping[str, Any] | None = None) -> None:
        self._subject = subject
        self._known: dict[str, Any] = dict(given or {})

    def holds(self, condition: Condition) -> bool:
        missing = condition.needs - self._known.keys()
        if missing:
            self._known |= facts_of(self._subject, missing)
        return condition.holds(self._known)

    def failing_part(self, condition: Condition) -> str:
        return condition.failing_part(self._known)

    def with_findings(self, findings: tuple[Finding, ...]) -> "_Facts":
        listed = [{"rule": f.rule, "check": f.check, "severity": f.severity} for f in findings]
        return _Facts(self._subject, self._known | {"findings": listed})


def evaluate(rulebook: Rulebook, subject: Subject) -> Evaluation:
    """Return what every rule of `rulebook` says about `subject`, in the order of the rules.

    A route whose condition cannot be answered also ends in `error`, so that nothing is sent the wrong way.
    """
    if not rulebook.rules:
        return Evaluation(evaluated=False, blocked=False, outcomes=(), findings=())
    facts = _Facts(subject)
    outcomes: list[RuleOutcome] = []
    findings: list[Finding] = []
    for live in rulebook.rules:
        outcome, found = _judge(live, subject, facts)
        outcomes.append(outcome)
        findings += found
    for outcome, finding in _broken_routes(rulebook, facts.with_findings(tuple(findings))):
        outcomes.append(outcome)
        findings.append(finding)
    blocked = any(o.outcome == "error" or (o.outcome == "unsatisfied" and o.severity == "block") for o in outcomes)
    return Evaluation(evaluated=True, blocked=blocked, outcomes=tuple(outcomes), findings=tuple(findings))


def choose_route(rulebook: Rulebook, subject: Subject, evaluation: Evaluation) -> Route:
    """Return the first route whose condition holds.

    Where a condition cannot be answered the evaluation blocks; until that is put right, the route shown is the one with
    the most steps, never a lighter one.
    """
    facts = _Facts(subject).with_findings(evaluation.findings)
    try:
        taken = next(live.route for live in rulebook.routes if live.when is None or facts.holds(live.when))
    except Exception:  # noqa: BLE001  whatever went wrong, a lighter route must not be the answer
        taken = max((live.route for live in rulebook.routes), key=lambda route: len(route.stages))
    return taken


def _judge(live: LiveRule, subject: Subject, facts: _Facts) -> tuple[RuleOutcome, list[Finding]]:
    try:
        if live.applies_if is not None and not facts.holds(live.applies_if):
            part = facts.failing_part(live.applies_if)
            return _outcome(live, "not_applicable", f"It applies only if {part}"), []
        findings = [_finding(live, hit) for hit in islice(live.check.run(subject, live.prepared), MOST_FINDINGS)]
    except Exception as error:  # noqa: BLE001  a rule that fails in any way blocks, and the others still speak
        said = str(error) if isinstance(error, ConditionFailed) else ""
        return _outcome(live, "error", said or "The check behind this rule failed."), [_unchecked(live, said)]
    return _outcome(live, "unsatisfied" if findings else "satisfied"), findings


def _finding(live: LiveRule, hit: Any) -> Finding:
    rule = live.rule
    return Finding(
        rule=rule.id,
        check=rule.check,
        severity=rule.severity,
        title=rule.title,
        message=hit.message,
        why=rule.why,
        remedy=hit.remedy,
        waivable_by=rule.waivable_by,
        place=hit.place,
        fix=hit.fix,
        section=rule.section,
        lesson=rule.lesson or live.check.lesson,
    )


def _outcome(live: LiveRule, outcome: Outcome, detail: str | None = None) -> RuleOutcome:
    rule = live.rule
    return RuleOutcome(
        rule=rule.id, title=rule.title, outcome=outcome, severity=rule.severity, section=rule.section, detail=detail
    )


def _unchecked(live: LiveRule, said: str) -> Finding:
    rule = live.rule
    return Finding(
        rule=rule.id,
        check=rule.check,
        severity="block",
        title=rule.title,
        message=f"This rule could not be checked, so nothing goes out until it can. {said}".strip(),
        why=rule.why,
        remedy="Save and try again. If it stays like this, ask whoever looks after the policy to correct the rule.",
        waivable_by=(),
        place=WHOLE,
        section=rule.section,
    )


def _broken_routes(rulebook: Rulebook, facts: _Facts) -> Iterator[tuple[RuleOutcome, Finding]]:
    for live in rulebook.routes:
        if live.when is None:
            return
        try:
            if facts.holds(live.when):
                return
        except Exception as error:  # noqa: BLE001  as for a rule
            yield _broken(live, str(error) if isinstance(error, ConditionFailed) else "")
            return


def _broken(live: LiveRoute, said: str) -> tuple[RuleOutcome, Finding]:
    name = f"route.{live.route.id}"
    title = f"Who decides: {live.route.title}"
    message = f"Who should decide could not be worked out, so nothing goes out until it can. {said}".strip()
    outcome = RuleOutcome(rule=name, title=title, outcome="error", severity="block", detail=said or None)
    finding = Finding(
        rule=name,
        check="route",
        severity="block",
        title=title,
        message=message,
        why="A proposal must reach the people the policy names, never fewer.",
        remedy="Ask whoever looks after the policy to correct the condition of this route.",
        waivable_by=(),
        place=WHOLE,
    )
    return outcome, finding
