"""What people send about proposals, and how many pictures may be kept. What is shown of a proposal, the workflows say."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from api.schemas.common import Input, Output
from policies.letters.letters import PROSE
from workflows.kinds.content import HexDigest
from workflows.kinds.register import Content
from workflows.rows.snapshot import ProposalSummary
from workflows.templates.queries import TemplateUsed

SearchWords = Annotated[
    str,
    msgspec.Meta(min_length=1, max_length=200, description="Words, hashtags, or their beginnings; all must be there."),
]
Verdict = Literal["approve", "request_changes", "reject", "recuse"]


class ProposalNew(Input, frozen=True, kw_only=True):
    """A new draft, and the version of a template it begins from, if it does."""

    content: Content
    template: TemplateUsed | msgspec.UnsetType = msgspec.UNSET


class DraftChange(Input, frozen=True, kw_only=True):
    """The words as they stand now; needs `If-Match` with the proposal's etag."""

    content: Content


class Submission(Input, frozen=True, kw_only=True):
    """What is said with a submission: an `answer` to what was asked for before."""

    answer: Annotated[str, msgspec.Meta(max_length=4_000), PROSE] = ""


class Reason(Input, frozen=True, kw_only=True):
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=4_000), PROSE]


class DecisionNew(Input, frozen=True, kw_only=True):
    """A verdict bound to what the decider saw. Any digest that has moved is refused with 412.

    `reason` is required for every verdict but `approve`. `quotes` are the exact words meant, taken from the text. `outlook` is
    the digest of what the decider was told an approval would do; one that has changed is refused as well. `cause` is the kind of
    reason for rejecting, or of conflict that the decider declares when stepping aside. `together`: it is one of several approvals
    given in one go, which is for what the policy calls low risk.
    """

    verdict: Verdict
    revision_digest: HexDigest
    policy_digest: HexDigest
    brief_digest: HexDigest
    reason: Annotated[str, msgspec.Meta(max_length=4_000), PROSE] = ""
    quotes: Annotated[list[Annotated[str, msgspec.Meta(max_length=400)]], msgspec.Meta(max_length=10)] = msgspec.field(
        default_factory=list
    )
    outlook: HexDigest | None = None
    cause: Annotated[str, msgspec.Meta(max_length=80)] = ""
    together: bool = False


class SuggestionNew(Input, frozen=True, kw_only=True):
    """Other words, as the whole content, in place of the revision named by its hex digest; `note` says why."""

    content: Content
    revision_digest: HexDigest
    note: Annotated[str, msgspec.Meta(max_length=4_000), PROSE] = ""


class SuggestionAnswer(Input, frozen=True, kw_only=True):
    """What is said with declining; nothing has to be."""

    reason: Annotated[str, msgspec.Meta(max_length=4_000), PROSE] = ""


class Look(Input, frozen=True, kw_only=True):
    """The caller has seen revision `revision`; the next difference is shown from there."""

    revision: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class ProposalPage(Output, frozen=True, kw_only=True):
    """A page of proposals. `next` is an opaque cursor for the following page, absent on the last.

    `looked_back_to` is set where a search stopped before the page was full: everything started since was looked at, and `next` goes
    on with what is older.
    """

    items: list[ProposalSummary]
    next: str | None = None
    looked_back_to: datetime | None = None


class MediaLimits(Output, frozen=True, kw_only=True):
    """Which pictures may be sent, and how much room there is: media types, bytes and pixels of one, all kept and allowed."""

    media_types: list[str]
    most_bytes: int
    most_pixels: int
    pictures: int
    most_pictures: int
    size: int
    most_size: int
