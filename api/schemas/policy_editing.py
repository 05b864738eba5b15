"""What an editor of policies asks and is answered: validation, changes in words, trying out, what may stand where."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from policies.document.document import PolicyDocument, Rule, Section
from policies.subject.findings import Evaluation, Finding, RuleOutcome, Severity
from workflows.kinds.register import Content


class PolicyText(Input, frozen=True, kw_only=True):
    """A policy as it is being written, YAML or JSON. More than 1 MB of it is a problem in the answer."""

    source: str


class PolicyProblem(Output, frozen=True, kw_only=True):
    """One thing wrong with a policy, at a JSON Pointer into it and, where it is known, on a line counted from 1."""

    pointer: str
    line: int | None
    message: str
    fix: str


class PolicyRemark(Output, frozen=True, kw_only=True):
    """Something that is valid and will hardly do what its author means."""

    pointer: str
    message: str


class PolicyChange(Output, frozen=True, kw_only=True):
    """One change in one plain sentence. `stricter` is whether more is asked now, null where that cannot be said."""

    kind: Literal["added", "removed", "changed"]
    about: Literal["rule", "route", "text", "window", "pack"]
    id: str
    title: str
    words: str
    stricter: bool | None
    section: str | None


class PolicyValidation(Output, frozen=True, kw_only=True):
    """What is wrong with a text, or the policy it is and what that changes against the version in force."""

    valid: bool
    problems: list[PolicyProblem]
    document: PolicyDocument | None
    condition_words: dict[str, str]
    changes: list[PolicyChange]
    remarks: list[PolicyRemark]


class PolicyComparison(Output, frozen=True, kw_only=True):
    """What changes from one version to another. `material` is whether anything but wording does."""

    from_number: int
    to_number: int
    material: bool
    changes: list[PolicyChange]


class PolicyTry(Input, frozen=True, kw_only=True):
    """Content to judge by a draft: its text, or a version that is saved; one of the two."""

    content: Content
    source: str | None = None
    version_id: UUID | None = None


class TriedStage(Output, frozen=True, kw_only=True):
    title: str
    roles: list[str]
    decide_within_hours: int


class TriedRoute(Output, frozen=True, kw_only=True):
    id: str
    title: str
    stages: list[TriedStage]


class TriedTrial(Output, frozen=True, kw_only=True):
    """What the rules on trial would have said."""

    outcomes: list[RuleOutcome]
    findings: list[Finding]


class PolicyVerdict(Output, frozen=True, kw_only=True):
    """What one policy says of some content, and who would decide."""

    evaluation: Evaluation
    on_trial: TriedTrial
    route: TriedRoute


class PolicyTried(Output, frozen=True, kw_only=True):
    """A draft's verdict beside that of the policy in force, where there is one."""

    draft: PolicyVerdict
    in_force: PolicyVerdict | None


class ConditionInput(Input, frozen=True, kw_only=True):
    """A condition as it is being written. Only a route's condition may ask about `findings`."""

    condition: Annotated[str, msgspec.Meta(max_length=20_000)]
    scope: Literal["rule", "route"] = "rule"


class ConditionCheck(Output, frozen=True, kw_only=True):
    """A condition in words, or what is wrong with it at code points `start`..`end`, and the nearest known name."""

    valid: bool
    words: str | None
    problem: str | None
    start: int | None
    end: int | None
    nearest: str | None


class FactView(Output, frozen=True, kw_only=True):
    """A name conditions may use; `fields` are those of each item, for a list of records.

    `values`: what it can be equal to, each in words, where that is a closed list; else empty.
    """

    name: str
    type: str
    fields: dict[str, str]
    meaning: str
    example: str
    values: dict[str, str]


class FunctionView(Output, frozen=True, kw_only=True):
    name: str
    signature: str
    meaning: str
    example: str


class CheckView(Output, frozen=True, kw_only=True):
    """A check a rule may run; `parameters` is the JSON Schema of its parameters."""

    name: str
    title: str
    meaning: str
    parameters: dict[str, Any]


class RoleName(Output, frozen=True, kw_only=True):
    name: str
    title: str


class PolicyVocabulary(Output, frozen=True, kw_only=True):
    """Everything an author may use in a policy, with its meaning."""

    facts: list[FactView]
    functions: list[FunctionView]
    checks: list[CheckView]
    roles: list[RoleName]


class PackView(Output, frozen=True, kw_only=True):
    """A rule set that can be imported, with its rules as the pack names them. `packs` are those it builds on."""

    pack: str
    title: str
    as_of: str
    text: list[Section]
    rules: list[Rule]
    packs: list[str]


class TrialView(Output, frozen=True, kw_only=True):
    """A rule on trial: proposals submitted since it is, and how many of them it would have flagged."""

    rule: str
    title: str
    severity: Severity
    since: datetime
    submitted: int
    flagged: int


class TrialCase(Output, frozen=True, kw_only=True):
    """A proposal a rule on trial would have flagged, and what it would have said."""

    proposal_id: UUID
    title: str
    at: datetime
    findings: list[Finding]
