"""Whether a draft may be submitted: complete, allowed by the policy, and with somebody to decide it. Computes only."""

from collections.abc import Sequence

from policies.subject.findings import Evaluation
from tenants.ground.errors import Problem
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.judging.judge import Judged, PolicyInForce
from workflows.kinds.kind import OpenQuestion
from workflows.rows.snapshot import Snapshot


def require_complete(missing: Sequence[OpenQuestion]) -> None:
    """Raise `incomplete-proposal` with the open questions, in words, when there are any."""
    if missing:
        raise Problem(
            "incomplete-proposal",
            "Whoever decides needs to know how, what, when, where and why. "
            + " ".join(gap.sentence for gap in missing),
            fix="Answer the questions that are open and submit again.",
            errors=[{"pointer": gap.pointer, "message": gap.sentence, "question": gap.question} for gap in missing],
        )


def require_allowed(judged: Judged, policy: PolicyInForce, before: Snapshot) -> None:
    """Raise `policy-not-evaluated`, `policy-blocks` (which the ledger keeps) or `nobody-can-decide`."""
    evaluation = judged.evaluation
    if not evaluation.evaluated:
        raise Problem(
            "policy-not-evaluated",
            f"The policy in force (version {policy.number}) holds no rules, and nothing checked is not the same as "
            "nothing wrong.",
            fix="Ask whoever may draft policy to add rules.",
        )
    if evaluation.blocked:
        unmet_rules = set(unmet(evaluation))
        blocking = [found for found in evaluation.findings if found.severity == "block" and found.rule in unmet_rules]
        raise Problem(
            "policy-blocks",
            " ".join(dict.fromkeys(f"{finding.title}: {finding.said}" for finding in blocking)),
            fix=" ".join(dict.fromkeys(finding.remedy for finding in blocking)),
            findings=blocking,
            record=_refused(evaluation, policy, before),
        )
    if judged.routing.problem is not None:
        raise Problem(
            "nobody-can-decide",
            judged.routing.problem,
            fix="Ask an administrator to give the role to somebody who had no part in writing this.",
        )


def unmet(evaluation: Evaluation) -> tuple[str, ...]:
    """Return the rules that are not met, by id."""
    return tuple(outcome.rule for outcome in evaluation.outcomes if outcome.outcome in ("unsatisfied", "error"))


def _refused(evaluation: Evaluation, policy: PolicyInForce, before: Snapshot) -> Entry:
    return Entry(
        type=EntryType.SUBMIT_REFUSED,
        object_kind="proposal",
        object_id=before.id,
        policy=policy.digest.hex(),
        reasons=unmet(evaluation),
        before=before.state,
        after=before.state,
    )
