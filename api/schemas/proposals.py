"""Proposals, their revisions, reviews, briefs and decisions; the desk."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from policies.letters.letters import PROSE
from policies.subject.findings import Evaluation, Finding
from tenants.organizations.named_member import Who
from workflows.kinds.content import HexDigest
from workflows.kinds.register import Content, KindName

ProposalState = Literal[
    "draft", "in_review", "changes_requested", "approved", "rejected", "withdrawn", "expired", "lapsed", "discarded"
]
ReviewState = Literal["open", "approved", "changes_requested", "rejected", "withdrawn", "expired"]
SeatState = Literal["waiting", "open", "approved", "changes_requested", "rejected", "recused", "released"]
Verdict = Literal["approve", "request_changes", "reject", "recuse"]


class ProposalNew(Input, frozen=True, kw_only=True):
    content: Content


class DraftChange(Input, frozen=True, kw_only=True):
    """The words as they stand now; needs `If-Match` with the proposal's etag."""

    content: Content


class Reason(Input, frozen=True, kw_only=True):
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=4_000), PROSE]


class DecisionNew(Input, frozen=True, kw_only=True):
    """A verdict bound to what the decider saw. Any digest that has moved is refused with 412.

    `reason` is required for every verdict but `approve`. `quotes` are the exact words meant, taken from the text.
    """

    verdict: Verdict
    revision_digest: HexDigest
    policy_digest: HexDigest
    brief_digest: HexDigest
    reason: Annotated[str, msgspec.Meta(max_length=4_000), PROSE] = ""
    quotes: Annotated[list[Annotated[str, msgspec.Meta(max_length=400)]], msgspec.Meta(max_length=10)] = msgspec.field(
        default_factory=list
    )


class Look(Input, frozen=True, kw_only=True):
    """The caller has seen revision `revision`; the next difference is shown from there."""

    revision: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class ProposalSummary(Output, frozen=True, kw_only=True):
    """A proposal in a list. `due_at` is when the open stage must be decided."""

    id: UUID
    kind: KindName
    title: str
    state: ProposalState
    author: Who
    revision: int
    networks: tuple[str, ...]
    updated_at: datetime
    due_at: datetime | None
    with_whom: tuple[str, ...]
    risk: str
    etag: str
    actions: list[str]


class SeatView(Output, frozen=True, kw_only=True):
    """One person's seat in a stage, and why it is theirs."""

    who: Who
    state: SeatState
    why: str
    decided_at: datetime | None
    reason: str | None
    quotes: list[str]


class StageView(Output, frozen=True, kw_only=True):
    """One stage as facts. `need` is "any", "all" or how many; `approved` of `needed` approvals have been given.

    `lacking_roles` are the roles of which one has yet to approve; `waits_for` the ids of the stages that come before; `why` is what
    the policy says about it.
    """

    id: str
    title: str
    why: str
    state: Literal["waiting", "open", "done", "stopped"]
    need: Literal["any", "all"] | int
    approved: int
    needed: int
    roles: list[str]
    distinct_roles: bool
    lacking_roles: list[str]
    waits_for: list[str]
    due_at: datetime | None
    seats: list[SeatView]


class ReviewView(Output, frozen=True, kw_only=True):
    id: UUID
    state: ReviewState
    revision: int
    revision_digest: str
    policy_id: UUID
    policy_number: int
    policy_digest: str
    brief_digest: str
    opened_at: datetime
    expires_at: datetime
    stages: list[StageView]


class Lapse(Output, frozen=True, kw_only=True):
    """Why an approval was lost: the policy version that took force, and what it does not allow."""

    at: datetime
    version_id: UUID
    number: int
    findings: list[Finding]


class ProposalView(Output, frozen=True, kw_only=True):
    """A proposal as this caller may see it. `actions` lists what they may do now."""

    summary: ProposalSummary
    content: Content
    review: ReviewView | None
    looked_at_revision: int | None
    my_approval: Literal["counts", "passes_on", "approves"] | None
    my_seat: str | None
    blocked_because: str | None
    lapse: Lapse | None


class RevisionView(Output, frozen=True, kw_only=True):
    number: int
    digest: str
    author: Who
    created_at: datetime
    content: Content


class BriefObjective(Output, frozen=True, kw_only=True):
    id: UUID
    number: int
    title: str


class BriefChannel(Output, frozen=True, kw_only=True):
    id: UUID
    network: str
    handle: str
    name: str
    followers: int
    posture: str
    answered_by: str


class Term(Output, frozen=True, kw_only=True):
    """A term of art, explained in a sentence for someone who has never met it."""

    term: str
    sentence: str


class BriefView(Output, frozen=True, kw_only=True):
    """What the decider sees, frozen at submit and named by `digest`."""

    digest: str
    revision_digest: str
    policy_digest: str
    policy_id: UUID
    policy_number: int
    policy_title: str
    revision: int
    content: Content
    author: Who
    organization: str
    objective: BriefObjective | None
    channels: list[BriefChannel]
    evaluation: Evaluation
    hashtags: list["BriefHashtag"]
    terms: list[Term]
    if_nothing: str
    expires_at: datetime


class BriefHashtag(Output, frozen=True, kw_only=True):
    """How one hashtag reads, and what a newcomer should know of it."""

    tag: str
    words: str
    lower: str
    spoken: str
    other_readings: list[str]
    risk: str
    because: list[str]


class DiffPart(Output, frozen=True, kw_only=True):
    """One run of words: kept, added or removed."""

    op: Literal["same", "added", "removed"]
    text: str


class FieldDiff(Output, frozen=True, kw_only=True):
    field: str
    label: str
    parts: list[DiffPart]


class DiffView(Output, frozen=True, kw_only=True):
    from_revision: int
    to_revision: int
    fields: list[FieldDiff]


class TimelineEvent(Output, frozen=True, kw_only=True):
    """One ledger entry about this proposal, told in a sentence."""

    seq: int
    at: datetime
    type: str
    who: Who | None
    capacity: list[str]
    sentence: str
    reason: str | None
    quotes: list[str]
    revision: int | None


class DeskItem(Output, frozen=True, kw_only=True):
    """Something on a desk. `why` answers "why is this with me?"; `late_risk` whether it will make its time."""

    proposal: ProposalSummary
    why: str
    since: datetime | None
    due_at: datetime | None
    wanted_by: datetime | None
    will_make_it: bool | None
    outcome: str | None


class DeskView(Output, frozen=True, kw_only=True):
    waiting_for_you: list[DeskItem]
    you_are_waiting_for: list[DeskItem]
    drafts: list[DeskItem]
    done_lately: list[DeskItem]


class MediaView(Output, frozen=True, kw_only=True):
    digest: str
    media_type: str
    width: int
    height: int
    size: int


class MediaLimits(Output, frozen=True, kw_only=True):
    """Which pictures may be sent, and how much room there is: media types, bytes and pixels of one, all kept and allowed."""

    media_types: list[str]
    most_bytes: int
    most_pixels: int
    pictures: int
    most_pictures: int
    size: int
    most_size: int
