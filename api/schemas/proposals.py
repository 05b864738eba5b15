"""Proposals, their revisions, reviews, briefs and decisions; the desk."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output, Who
from policies.findings import Evaluation
from workflows.proposals.content import Content, HexDigest

ProposalState = Literal[
    "draft", "in_review", "changes_requested", "approved", "rejected", "withdrawn", "expired", "discarded"
]
ReviewState = Literal["open", "approved", "changes_requested", "rejected", "withdrawn", "expired"]
SeatState = Literal["waiting", "open", "approved", "changes_requested", "rejected", "recused", "released"]
Verdict = Literal["approve", "request_changes", "reject", "recuse"]
Kind = Literal["post", "hashtag_campaign"]


class ProposalNew(Input):
    content: Content


class DraftChange(Input):
    """The words as they stand now; needs `If-Match` with the proposal's etag."""

    content: Content


class Reason(Input):
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=4_000)]


class DecisionNew(Input):
    """A verdict bound to what the decider saw. Any digest that has moved is refused with 412.

    `reason` is required for every verdict but `approve`. `quotes` are the exact words meant, taken from the text.
    """

    verdict: Verdict
    revision_digest: HexDigest
    policy_digest: HexDigest
    brief_digest: HexDigest
    reason: Annotated[str, msgspec.Meta(max_length=4_000)] = ""
    quotes: Annotated[list[Annotated[str, msgspec.Meta(max_length=400)]], msgspec.Meta(max_length=10)] = []


class Look(Input):
    """The caller has seen revision `revision`; the next difference is shown from there."""

    revision: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class ProposalSummary(Output):
    """A proposal in a list. `due_at` is when the open stage must be decided."""

    id: UUID
    kind: Kind
    title: str
    state: ProposalState
    author: Who
    revision: int
    networks: list[str]
    updated_at: datetime
    due_at: datetime | None
    with_whom: list[str]
    risk: str
    etag: str
    actions: list[str]


class SeatView(Output):
    """One person's seat in a stage, and why it is theirs."""

    who: Who
    state: SeatState
    why: str
    decided_at: datetime | None
    reason: str | None


class StageView(Output):
    id: str
    title: str
    state: Literal["waiting", "open", "done", "stopped"]
    need: str
    due_at: datetime | None
    seats: list[SeatView]


class ReviewView(Output):
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


class ProposalView(Output):
    """A proposal as this caller may see it. `actions` lists what they may do now."""

    summary: ProposalSummary
    content: Content
    review: ReviewView | None
    looked_at_revision: int | None
    my_seat: str | None
    blocked_because: str | None


class RevisionView(Output):
    number: int
    digest: str
    author: Who
    created_at: datetime
    content: Content


class BriefObjective(Output):
    id: UUID
    number: int
    title: str


class BriefChannel(Output):
    id: UUID
    network: str
    handle: str
    name: str
    followers: int
    posture: str
    answered_by: str


class Term(Output):
    """A term of art, explained in a sentence for someone who has never met it."""

    term: str
    sentence: str


class BriefView(Output):
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


class BriefHashtag(Output):
    """How one hashtag reads, and what a newcomer should know of it."""

    tag: str
    words: str
    lower: str
    spoken: str
    other_readings: list[str]
    risk: str
    because: list[str]


class DiffPart(Output):
    """One run of words: kept, added or removed."""

    op: Literal["same", "added", "removed"]
    text: str


class FieldDiff(Output):
    field: str
    label: str
    parts: list[DiffPart]


class DiffView(Output):
    from_revision: int
    to_revision: int
    fields: list[FieldDiff]


class TimelineEvent(Output):
    """One ledger entry about this proposal, told in a sentence."""

    seq: int
    at: datetime
    type: str
    who: Who | None
    capacity: str
    sentence: str
    reason: str | None
    revision: int | None


class DeskItem(Output):
    """Something on a desk. `why` answers "why is this with me?"; `late_risk` whether it will make its time."""

    proposal: ProposalSummary
    why: str
    since: datetime | None
    due_at: datetime | None
    wanted_by: datetime | None
    will_make_it: bool | None
    outcome: str | None


class DeskView(Output):
    waiting_for_you: list[DeskItem]
    you_are_waiting_for: list[DeskItem]
    drafts: list[DeskItem]
    done_lately: list[DeskItem]


class MediaView(Output):
    digest: str
    media_type: str
    width: int
    height: int
    size: int
