"""What people send about the discussion of a proposal. What is shown of it, the workflows say."""

from typing import Annotated
from uuid import UUID

import msgspec

from api.schemas.common import Input
from policies.letters.letters import PROSE
from tenants.ground.patterns import shaped
from workflows.discussion.participation import Audience

CommentWords = Annotated[str, msgspec.Meta(min_length=1, max_length=2_000), PROSE]
Mentions = Annotated[list[UUID], msgspec.Meta(max_length=20)]
Place = Annotated[int, msgspec.Meta(ge=0, le=100_000)]
FieldName = Annotated[str, shaped("/[!-~]*", max_length=200)]


class ThreadNew(Input, frozen=True, kw_only=True):
    """A thread: what it is about, who reads it, and the first words.

    `field` is one of `getProposalWords`; left out, it is about the whole proposal. `start` and `end` mark words of it in code
    points, end exclusive; both left out, it is about the field as a whole, such as a picture. `revision` is the one whose words
    are meant. `mentions` are members named with @, out of `listReaders`.
    """

    revision: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    field: FieldName | None = None
    start: Place | None = None
    end: Place | None = None
    audience: Audience
    blocking: bool = False
    words: CommentWords
    mentions: Mentions = msgspec.field(default_factory=list)


class CommentNew(Input, frozen=True, kw_only=True):
    """An answer in a thread. `mentions` are members named with @, out of `listReaders`."""

    words: CommentWords
    mentions: Mentions = msgspec.field(default_factory=list)
