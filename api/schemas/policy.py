"""Policy versions and the live check."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from api.schemas.waivers import Waivable, WaiverView
from policies.document.document import PolicyDocument
from policies.subject.findings import Evaluation
from tenants.organizations.named_member import Who
from workflows.kinds.register import Content

PolicyState = Literal["draft", "in_review", "scheduled", "in_force", "superseded", "discarded"]


class LookedBack(Output, frozen=True, kw_only=True):
    """What became of earlier approvals when a version took force: how many were checked again, how many were lost."""

    at: datetime
    checked: int
    lapsed: int


class PolicySummary(Output, frozen=True, kw_only=True):
    """A version in a list. `effective_from` is when it takes or took force, `enacted_at` when that was confirmed.

    `wording_only`: it asks nobody to read and confirm it again.
    """

    id: UUID
    number: int
    title: str
    state: PolicyState
    digest: str | None
    drafted_by: Who
    submitted_at: datetime | None
    enacted_by: Who | None
    enacted_at: datetime | None
    effective_from: datetime | None
    wording_only: bool
    looked_back: LookedBack | None
    etag: str
    actions: list[str]


class PolicyView(Output, frozen=True, kw_only=True):
    """A version with its document. `source` is the text as its author wrote it (YAML or JSON).

    `condition_words` says each condition of the document in words that follow “if”, by its JSON Pointer.
    """

    version: PolicySummary
    document: PolicyDocument
    source: str
    condition_words: dict[str, str]


class PolicySource(Input, frozen=True, kw_only=True):
    """A policy as its author wrote it, YAML or JSON, up to 1 MB."""

    source: Annotated[str, msgspec.Meta(min_length=1, max_length=1_000_000)]


class PolicySubmit(Input, frozen=True, kw_only=True):
    """`wording_only`: nothing but the text differs from the version in force, so nobody is asked to read it again."""

    wording_only: bool = False


class PolicyEnact(Input, frozen=True, kw_only=True):
    """`effective_from`: the moment the version takes force, at most a year ahead; left out or over, it does so now."""

    effective_from: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


class LastAcknowledged(Output, frozen=True, kw_only=True):
    """The newest version the caller acknowledged."""

    version_id: UUID
    number: int
    at: datetime


class AcknowledgementView(Output, frozen=True, kw_only=True):
    """Where the caller stands with the policy in force (`version`) and the next that waits for its day (`upcoming`)."""

    needed: bool
    version: PolicySummary | None
    last: LastAcknowledged | None
    upcoming: PolicySummary | None


class AcknowledgedBy(Output, frozen=True, kw_only=True):
    """A member, and when they said that they read and understood a version; null when they have not."""

    who: Who
    at: datetime | None


class WouldLapse(Output, frozen=True, kw_only=True):
    """A proposal that would lose its approval, and for each rule not met its title and what it says."""

    proposal_id: UUID
    title: str
    author: str
    reasons: list[str]


class LookBackPreview(Output, frozen=True, kw_only=True):
    """What would happen if the version took force now.

    Of `approved` proposals the newest `checked` were tried; `lapsing` of them would lose their approval. `would_lapse`
    shows those the caller may see.
    """

    approved: int
    checked: int
    lapsing: int
    would_lapse: list[WouldLapse]


class CheckInput(Input, frozen=True, kw_only=True):
    """Content to check against the policy in force while it is being written.

    With the proposal it belongs to, the waivers of that proposal count.
    """

    content: Content
    proposal_id: UUID | None = None


class Measure(Output, frozen=True, kw_only=True):
    """Length on one network, in the network's own unit, against its limit."""

    network: str
    length: int
    limit: int
    unit: str
    valid: bool


class StagePreview(Output, frozen=True, kw_only=True):
    """One step of the route: who will be asked, why, and how long they have."""

    id: str
    title: str
    roles: list[str]
    people: list[str]
    why: str
    need: str
    decide_within_hours: int


class RoutePreview(Output, frozen=True, kw_only=True):
    """Who will be asked, in which order. `problem` says in words why nobody could decide, when nobody can."""

    route: str
    title: str
    stages: list[StagePreview]
    answer_expected_by: datetime
    problem: str | None


class Heard(Output, frozen=True, kw_only=True):
    """How a hashtag reads: the words meant, the way a stranger types it, and how it is spoken."""

    tag: str
    words: str
    lower: str
    spoken: str


class OpenQuestion(Output, frozen=True, kw_only=True):
    """What is still to be said before submitting. `pointer` is a JSON Pointer into the content, such as `/answers/why`."""

    pointer: str
    question: Literal["how", "what", "when", "where", "why"]
    sentence: str


class CheckResult(Output, frozen=True, kw_only=True):
    policy_id: UUID
    policy_number: int
    policy_digest: str
    evaluation: Evaluation
    measures: list[Measure]
    hashtags: list[Heard]
    route: RoutePreview
    missing: list[OpenQuestion]
    waivers: list[WaiverView]
    waivable: list[Waivable]
