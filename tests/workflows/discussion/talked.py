"""Shorthands for what people say to each other about a proposal."""

from typing import Any
from uuid import UUID

from tests.workflows.stage import Stage
from workflows.discussion.anchor import Anchor
from workflows.discussion.answer import add_comment, reopen_thread, settle_thread
from workflows.discussion.begin import ThreadBeginning, begin_thread
from workflows.discussion.queries import list_threads
from workflows.discussion.saying import Said
from workflows.discussion.view import Discussion, ThreadView
from workflows.rows.snapshot import ProposalView

WORDS = "Saturday we plant 400 trees with you. #PlantWithUs"
"""The text of a post on the stage."""


def at(quote: str, text: str = WORDS, field: str = "/text") -> Anchor:
    """Return the anchor of `quote` in `text`."""
    start = text.index(quote)
    return Anchor(field=field, start=start, end=start + len(quote))


async def begin(
    stage: Stage,
    proposal: ProposalView,
    who: Any = "lead",
    *,
    anchor: Anchor | None = None,
    audience: Any = "shared",
    blocking: bool = False,
    words: str = "How many trees, really?",
    mentions: tuple[UUID, ...] = (),
    revision: int = 1,
) -> ThreadView:
    given = ThreadBeginning(
        revision=revision,
        anchor=anchor or Anchor(),
        audience=audience,
        blocking=blocking,
        said=Said(words=words, mentions=mentions),
    )
    return await stage.act(begin_thread, who, proposal.summary.id, given)


async def say(
    stage: Stage,
    proposal: ProposalView,
    thread: ThreadView,
    who: Any = "author",
    words: str = "400, we counted.",
    **more: Any,
) -> ThreadView:
    given = Said(words=words, **more)
    return await stage.act(add_comment, who, proposal.summary.id, thread.id, given=given)


async def settle(stage: Stage, proposal: ProposalView, thread: ThreadView, who: Any = "lead") -> ThreadView:
    return await stage.act(
        settle_thread, who, proposal.summary.id, thread.id, expected_version=int(thread.etag.strip('"'))
    )


async def reopen(stage: Stage, proposal: ProposalView, thread: ThreadView, who: Any = "lead") -> ThreadView:
    return await stage.act(
        reopen_thread, who, proposal.summary.id, thread.id, expected_version=int(thread.etag.strip('"'))
    )


async def threads(stage: Stage, proposal: ProposalView, who: Any) -> Discussion:
    return await stage.read(list_threads, who, proposal.summary.id)
