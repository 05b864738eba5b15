"""The policy document: one organization's rulebook as data.

A document has text for people, rules that code checks, and routes that say who decides. It is written as YAML or JSON,
validated against the published JSON Schema, and named by the SHA-256 of its canonical JSON once it is submitted. Rules
that come from a pack stand in the document in full, so that a later edition of the pack changes no verdict.
Computes only.
"""

from typing import Annotated, Any, Literal

import msgspec

from policies.subject.declared import TopicId
from policies.subject.findings import Severity
from tenants.ground.patterns import shaped

Slug = Annotated[str, shaped("[a-z0-9]+(?:[a-z0-9_.-]*[a-z0-9])?", max_length=80)]
Role = Annotated[str, shaped("[a-z][a-z0-9_]*", max_length=40)]
Condition = Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
Day = Annotated[str, shaped("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
Month = Annotated[str, shaped("[1-9][0-9]{3}-(?:0[1-9]|1[0-2])")]
Hours = Annotated[int, msgspec.Meta(ge=1, le=24 * 90)]
AddedStages = Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1, max_length=10)]
Mode = Literal["enforce", "evaluate"]
"""`enforce` is in force; `evaluate` is on trial: it says what it would have said, on the record only."""


class Section(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One section of the policy for people, in Markdown. Rules point to it by `id`."""

    id: Slug
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    body: Annotated[str, msgspec.Meta(max_length=20_000)]


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a rule comes from: a published document, with its licence and when it was read.

    `as_of` is a month or a day, `YYYY-MM` or `YYYY-MM-DD`, or empty.
    """

    title: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    licence: Annotated[str, msgspec.Meta(max_length=100)] = ""
    url: Annotated[str, msgspec.Meta(max_length=500)] = ""
    as_of: Annotated[str, shaped("(?:[1-9][0-9]{3}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?")] = ""


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One requirement: what it is, why it matters here, how to satisfy it, when it applies and who may waive it.

    `pack` names the pack a rule comes from; such a rule may be stricter than the pack has it, never looser.
    `mode` is `evaluate` while the rule is on trial; canonical documents leave it out where it is `enforce`. `adds` are extra
    stages that come into the route when the rule asks for a closer look (`escalate`) and is not met.
    """

    id: Slug
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    why: Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
    check: Slug
    parameters: dict[str, Any] = {}
    applies_if: Condition | None = None
    severity: Severity = "advise"
    waivable_by: Annotated[tuple[Role, ...], msgspec.Meta(max_length=10)] = ()
    section: Slug | None = None
    lesson: Slug | None = None
    source: Source | None = None
    pack: Slug | None = None
    adds: AddedStages | msgspec.UnsetType = msgspec.UNSET
    mode: Mode = "enforce"

    @property
    def on_trial(self) -> bool:
        """Whether it says what it would have said, and blocks nothing yet."""
        return self.mode == "evaluate"

    @property
    def added_stages(self) -> tuple[Slug, ...]:
        """The extra stages it adds, by id."""
        return () if self.adds is msgspec.UNSET else self.adds


class Stage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of a route: people holding one of `roles` decide within `decide_within` hours.

    `need` says how many must approve: `any` one of them, `all` of them, a number (a quorum), or a share of those who are asked:
    `half` of them, or a `majority`, which is more than half. A share is counted when the proposal is submitted.
    `distinct_roles` asks that the approvals come from different roles. `escalate_to` names the role to turn to when the step
    runs late: where the policy says how `deadlines` are kept, somebody holding it is then asked too; without that, readers of the
    policy are told, and nobody is seated by it. `waits_for` names the stages that are done before this one begins: none to begin
    at once; not said, the stage before it.
    """

    id: Slug
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    roles: Annotated[tuple[Role, ...], msgspec.Meta(min_length=1, max_length=10)]
    why: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    need: Literal["any", "all", "half", "majority"] | Annotated[int, msgspec.Meta(ge=1, le=20)] = "any"
    distinct_roles: bool = False
    decide_within: Hours = 24
    escalate_to: Role | None = None
    waits_for: Annotated[tuple[Slug, ...], msgspec.Meta(max_length=20)] | msgspec.UnsetType = msgspec.UNSET


class Route(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An ordered list of stages, taken when `when` holds. The first route that matches is used."""

    id: Slug
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    stages: Annotated[tuple[Stage, ...], msgspec.Meta(min_length=1, max_length=10)]
    when: Condition | None = None


class Window(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A dated period, such as an election or mourning, from the day `starts` to the day `ends`, both included.

    Days are those of the organization's time zone. Conditions ask for it as `"id" in window`; `raises` makes rules
    stricter while it lasts: rule id -> severity; `adds` are extra stages that come into every route meanwhile.
    """

    id: Slug
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    why: Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
    starts: Day
    ends: Day
    raises: dict[Slug, Severity] = {}
    adds: AddedStages | msgspec.UnsetType = msgspec.UNSET

    @property
    def added_stages(self) -> tuple[Slug, ...]:
        """The extra stages it adds, by id."""
        return () if self.adds is msgspec.UNSET else self.adds


class Topic(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A subject the organization has rules for, such as elections. Authors say whether a proposal is about it.

    `means` says in a sentence what belongs to it. Conditions ask for it as `"id" in declared.topics`.
    """

    id: TopicId
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    means: Annotated[str, msgspec.Meta(max_length=500)] = ""


class Deadlines(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the hours of stages are counted, and what happens while they pass.

    `hours`: `working` counts the organization's working hours alone, `clock` counts every hour. `remind_at` and `escalate_at` are
    hundredths of a stage's time: when whoever has not decided is reminded, and when somebody of the role `escalate_to` is asked too.
    Nothing is ever approved by time passing.
    """

    hours: Literal["working", "clock"] = "working"
    remind_at: Annotated[int, msgspec.Meta(ge=10, le=95)] = 50
    escalate_at: Annotated[int, msgspec.Meta(ge=10, le=95)] = 75


class RejectReason(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A reason for rejecting that the organization adds to those that ship."""

    id: Slug
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]


class Tightening(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an organization makes stricter in one rule of a pack; what is left out stays as the pack has it."""

    severity: Severity | None = None
    parameters: dict[str, Any] = {}
    waivable_by: tuple[Role, ...] | None = None
    adds: AddedStages | msgspec.UnsetType = msgspec.UNSET


class PackUse(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pack the policy builds on, and which of its rules are made stricter: the rule's id in the pack -> how."""

    pack: Slug
    tighten: dict[Slug, Tightening] = {}


class PackDocument(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pack: rules with their text that policies import. It has no routes, and may build on other packs.

    `as_of` is the month its sources were read, `YYYY-MM`.
    """

    pack: Slug
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    as_of: Month
    text: Annotated[tuple[Section, ...], msgspec.Meta(max_length=100)] = ()
    rules: Annotated[tuple[Rule, ...], msgspec.Meta(max_length=100)] = ()
    packs: Annotated[tuple[PackUse, ...], msgspec.Meta(max_length=10)] = ()
    schema: Literal["hashmark.pack/1"] = "hashmark.pack/1"


class Members(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How people come by roles.

    `second_yes_for_roles`: a role that decides, puts policy in force or manages people, given by one administrator, rests until
    a second person says yes, from the third person an organization has ever had.
    """

    second_yes_for_roles: bool = True


class TrivialEdits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which edits are so small that approvals given before them still hold. What is left out allows nothing.

    `typo_distance`: so many letters at most, in all words together, to put misspelled words right. `schedule_within`: the time may
    move by so many hours, to either side. `alt_text`: the descriptions of pictures may be written anew.
    """

    typo_distance: Annotated[int, msgspec.Meta(ge=0, le=20)] = 0
    schedule_within: Annotated[int, msgspec.Meta(ge=0, le=72)] = 0
    alt_text: bool = False

    @property
    def nothing(self) -> bool:
        """Whether no edit at all is trivial."""
        return not (self.typo_distance or self.schedule_within or self.alt_text)


class PolicyDocument(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole policy.

    `extra_stages` come into a route where a rule or a period `adds` them. `low_risk` is the condition under which several
    proposals may be approved in one go; without it each is opened by itself.
    """

    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    text: Annotated[tuple[Section, ...], msgspec.Meta(max_length=100)] = ()
    rules: Annotated[tuple[Rule, ...], msgspec.Meta(max_length=300)] = ()
    routes: Annotated[tuple[Route, ...], msgspec.Meta(min_length=1, max_length=50)]
    windows: Annotated[tuple[Window, ...], msgspec.Meta(max_length=100)] = ()
    packs: Annotated[tuple[PackUse, ...], msgspec.Meta(max_length=10)] = ()
    members: Members | msgspec.UnsetType = msgspec.UNSET
    topics: Annotated[tuple[Topic, ...], msgspec.Meta(max_length=40)] | msgspec.UnsetType = msgspec.UNSET
    extra_stages: Annotated[tuple[Stage, ...], msgspec.Meta(max_length=10)] | msgspec.UnsetType = msgspec.UNSET
    deadlines: Deadlines | msgspec.UnsetType = msgspec.UNSET
    low_risk: Condition | msgspec.UnsetType = msgspec.UNSET
    reject_reasons: Annotated[tuple[RejectReason, ...], msgspec.Meta(max_length=30)] | msgspec.UnsetType = msgspec.UNSET
    trivial_edits: TrivialEdits | msgspec.UnsetType = msgspec.UNSET
    """From `members` on, each is left out of the bytes where it is not said, so that policies written before keep their names."""
    schema: Literal["hashmark.policy/1"] = "hashmark.policy/1"

    @property
    def listed_topics(self) -> tuple[Topic, ...]:
        """The subjects authors are asked about."""
        return () if self.topics is msgspec.UNSET else self.topics

    @property
    def stages_to_add(self) -> tuple[Stage, ...]:
        """The extra stages."""
        return () if self.extra_stages is msgspec.UNSET else self.extra_stages

    @property
    def trivial(self) -> TrivialEdits:
        """Which edits leave earlier approvals standing: none, unless the document says so."""
        return TrivialEdits() if self.trivial_edits is msgspec.UNSET else self.trivial_edits

    @property
    def second_yes_for_roles(self) -> bool:
        """Whether roles that decide need a second person's yes; so unless the document says otherwise."""
        return self.members is msgspec.UNSET or self.members.second_yes_for_roles
