"""The verdict: a pure function of a policy, a revision's words and the facts about them.

The same rulebook and subject give the same evaluation for ever, so a verdict can be replayed. It fails closed: a rule
that cannot be checked ends in `error`, blocks, and says so in plain words; a policy with no rule in force is not evaluated.
Computes only.
"""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

import msgspec

from policies.checks.registry import Hit
from policies.conditions.compile import MAX_WORK, Condition, ConditionFailed
from policies.document.document import PolicyDocument, Route, Rule
from policies.document.stage_order import added_by_rules, added_by_windows, with_added
from policies.subject.bounds import excess
from policies.subject.facts import Subject, facts_of
from policies.subject.findings import (
    MOST_FINDINGS,
    NO_TRIAL,
    Evaluation,
    Finding,
    Outcome,
    Place,
    RuleOutcome,
    Severity,
    Trial,
)
from policies.subject.matter import NOTHING, meets_nothing
from policies.verdict.rulebook import LiveRoute, LiveRule, Rulebook
from policies.verdict.waivers import Waiver, holding
from policies.verdict.windows import active, raised

WHOLE = Place(field="")
UNCHECKED = "check.bounds"
"""What stands in place of a rule where the words could not be checked at all."""


class _Facts:
    """The facts of one subject, each computed when first asked for."""

    def __init__(self, subject: Subject, windows: tuple[str, ...] | None) -> None:
        self._subject = subject
        self._work = 0
        self._known: dict[str, Any] = {} if windows is None else {"window": list(windows)}

    def holds(self, condition: Condition) -> bool:
        missing = condition.needs - self._known.keys()
        if missing:
            self._known |= facts_of(self._subject, missing)
        self._work += condition.work(self._known)
        if self._work > 4 * MAX_WORK:
            raise ConditionFailed("The conditions of this policy ask for more work than they may on a text this long.")
        return condition.holds(self._known)

    def failing_part(self, condition: Condition) -> str:
        return condition.failing_part(self._known)

    def know(self, findings: Collection[Finding]) -> None:
        """Let routes ask what was found."""
        self._known["findings"] = [{"rule": f.rule, "check": f.check, "severity": f.severity} for f in findings]


def evaluate(rulebook: Rulebook, subject: Subject, waivers: Collection[Waiver] = ()) -> Evaluation:
    """Return what every rule of `rulebook` that is in force says about `subject`, in the order of the rules.

    What a rule with a waiver that holds finds is shown and does not block, and the outcome says who waived it; a rule that
    could not be checked blocks all the same. A route whose condition cannot be answered also ends in `error`, so that
    nothing is sent the wrong way.
    """
    if all(live.rule.on_trial for live in rulebook.rules):
        return Evaluation(evaluated=False, blocked=False, outcomes=(), findings=())
    if over := excess(subject):
        return unchecked(rulebook.document, over.sentence, over.remedy, Place(field=over.field))
    windows = active(rulebook.document.windows, subject)
    facts = _Facts(subject, windows)
    outcomes: list[RuleOutcome] = []
    findings: list[Finding] = []
    for live in rulebook.rules:
        if live.rule.on_trial:
            continue
        severity = raised(live.rule, rulebook.document.windows, windows)
        outcome, found = _judge(live, severity, subject, facts)
        if outcome.outcome == "unsatisfied":
            outcome = _waived(outcome, holding(waivers, live.rule, found, subject))
        outcomes.append(outcome)
        findings += found
    facts.know(findings)
    for outcome, finding in _broken_routes(rulebook, facts):
        outcomes.append(outcome)
        findings.append(finding)
    blocked = any(o.outcome == "error" or (o.outcome == "unsatisfied" and o.severity == "block") for o in outcomes)
    return Evaluation(evaluated=True, blocked=blocked, outcomes=tuple(outcomes), findings=tuple(findings))


def on_trial(rulebook: Rulebook, subject: Subject) -> Trial:
    """Return what the rules on trial would have said about `subject`, by facts and a budget of work of their own.

    Nothing here reaches a verdict: `evaluate` does not run these rules, and routes do not see what they find. One that
    cannot be checked ends in `error`, which is worth knowing before it is in force.
    """
    trials = [live for live in rulebook.rules if live.rule.on_trial]
    if not trials:
        return NO_TRIAL
    windows = active(rulebook.document.windows, subject)
    if over := excess(subject):
        errors = (_outcome(each.rule, each.rule.severity, "error", over.sentence) for each in trials)
        return Trial(outcomes=tuple(errors), findings=())
    facts = _Facts(subject, windows)
    judged = [_judge(live, raised(live.rule, rulebook.document.windows, windows), subject, facts) for live in trials]
    return Trial(
        outcomes=tuple(outcome for outcome, _ in judged),
        findings=tuple(finding for _, found in judged for finding in found),
    )


def choose_route(rulebook: Rulebook, subject: Subject, evaluation: Evaluation) -> Route:
    """Return the first route whose condition holds, with the stages that unmet rules and periods add.

    Where a condition cannot be answered the evaluation blocks; until that is put right, the route shown is the one with
    the most steps, never a lighter one.
    """
    if any(outcome.rule == UNCHECKED for outcome in evaluation.outcomes):
        return heaviest(rulebook.document)
    windows = active(rulebook.document.windows, subject)
    facts = _Facts(subject, windows)
    facts.know(evaluation.findings)
    try:
        taken = next(live.route for live in rulebook.routes if live.when is None or facts.holds(live.when))
    except Exception:  # noqa: BLE001  whatever went wrong, a lighter route must not be the answer
        return heaviest(rulebook.document)
    unmet = [one.rule for one in evaluation.outcomes if one.outcome == "unsatisfied" and one.severity == "escalate"]
    added = added_by_rules(rulebook.document, unmet) + added_by_windows(rulebook.document, windows)
    return with_added(taken, rulebook.document.stages_to_add, added)


def is_low_risk(rulebook: Rulebook, subject: Subject, evaluation: Evaluation) -> bool:
    """Return whether the policy calls `subject` low risk: it says what is, that holds, and every rule that applies is met.

    What cannot be answered is no low risk.
    """
    met = all(outcome.outcome in ("satisfied", "not_applicable") for outcome in evaluation.outcomes)
    if rulebook.low_risk is None or not met or not evaluation.evaluated:
        return False
    facts = _Facts(subject, active(rulebook.document.windows, subject))
    facts.know(evaluation.findings)
    try:
        return facts.holds(rulebook.low_risk)
    except Exception:  # noqa: BLE001  whatever went wrong, it is looked at by itself
        return False


def unchecked(policy: PolicyDocument, said: str, remedy: str, place: Place = WHOLE) -> Evaluation:
    """Return the verdict on words no rule could be checked on: every rule that is in force ends in `error`, which blocks.

    `said` is why, `remedy` what to do about it.
    """
    title = "Too much to check"
    outcomes = [_outcome(rule, rule.severity, "error", said) for rule in policy.rules if not rule.on_trial]
    outcomes.append(RuleOutcome(rule=UNCHECKED, title=title, outcome="error", severity="block", detail=said))
    finding = Finding(
        rule=UNCHECKED,
        check="bounds",
        severity="block",
        title=title,
        message=said,
        why="What nobody could check is not the same as what is all right, so it waits.",
        remedy=remedy,
        waivable_by=(),
        place=place,
    )
    return Evaluation(evaluated=True, blocked=True, outcomes=tuple(outcomes), findings=(finding,))


def heaviest(policy: PolicyDocument) -> Route:
    """Return the route with the most steps: what is not known must never take a lighter one."""
    longest = max(policy.routes, key=lambda route: len(route.stages))
    everything = added_by_rules(policy, (rule.id for rule in policy.rules)) + added_by_windows(policy, None)
    return with_added(longest, policy.stages_to_add, everything)


def _judge(live: LiveRule, severity: Severity, subject: Subject, facts: _Facts) -> tuple[RuleOutcome, list[Finding]]:
    try:
        if live.applies_if is not None and not facts.holds(live.applies_if):
            part = facts.failing_part(live.applies_if)
            return _outcome(live.rule, severity, "not_applicable", live.only_if[part]), []
        nothing = live.check.judges(subject, live.prepared)
        if nothing is not None:
            return _outcome(live.rule, severity, "not_applicable", nothing), []
        hits = islice(live.check.run(subject, live.prepared), MOST_FINDINGS)
        findings = [_finding(live, severity, hit) for hit in hits]
    except Exception as error:  # noqa: BLE001  a rule that fails in any way blocks, and the others still speak
        said = str(error) if isinstance(error, ConditionFailed) else ""
        detail = said or "The check behind this rule failed."
        return _outcome(live.rule, severity, "error", detail), [_unchecked(live, said)]
    if not findings and meets_nothing(live.check.judges, subject):
        return _outcome(live.rule, severity, "not_applicable", NOTHING), []
    return _outcome(live.rule, severity, "unsatisfied" if findings else "satisfied"), findings


def _waived(outcome: RuleOutcome, by: Waiver | None) -> RuleOutcome:
    if by is None:
        return outcome
    return msgspec.structs.replace(outcome, outcome="waived", detail=by.words, waiver=by.id)


def _finding(live: LiveRule, severity: Severity, hit: Hit) -> Finding:
    rule = live.rule
    return Finding(
        rule=rule.id,
        check=rule.check,
        severity=severity,
        title=rule.title,
        message=hit.message,
        more=hit.more or msgspec.UNSET,
        why=rule.why,
        remedy=hit.remedy,
        waivable_by=rule.waivable_by,
        place=hit.place,
        fix=hit.fix,
        section=rule.section,
        lesson=rule.lesson or live.check.lesson,
    )


def _outcome(rule: Rule, severity: Severity, outcome: Outcome, detail: str | None = None) -> RuleOutcome:
    return RuleOutcome(
        rule=rule.id, title=rule.title, outcome=outcome, severity=severity, section=rule.section, detail=detail
    )


def _unchecked(live: LiveRule, said: str) -> Finding:
    rule = live.rule
    return Finding(
        rule=rule.id,
        check=rule.check,
        severity="block",
        title=rule.title,
        message="This rule could not be checked, so nothing goes out until it can.",
        more=said or msgspec.UNSET,
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
    outcome = RuleOutcome(rule=name, title=title, outcome="error", severity="block", detail=said or None)
    finding = Finding(
        rule=name,
        check="route",
        severity="block",
        title=title,
        message="Who should decide could not be worked out, so nothing goes out until it can.",
        more=said or msgspec.UNSET,
        why="A proposal must reach the people the policy names, never fewer.",
        remedy="Ask whoever looks after the policy to correct the condition of this route.",
        waivable_by=(),
        place=WHOLE,
    )
    return outcome, finding
