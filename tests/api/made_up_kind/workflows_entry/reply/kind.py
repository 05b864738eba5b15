"""Replies: words under somebody else's post. Computes only."""

from collections.abc import Collection, Iterator
from typing import Annotated

import msgspec

from policies.subject.subject import Subject
from workflows.kinds.content import CommonContent, PostText
from workflows.kinds.kind import GapRow, Kind, Names, Row


class Reply(CommonContent, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="reply"):
    """An answer to a post of somebody else."""

    text: PostText = ""
    in_reply_to: Annotated[str, msgspec.Meta(max_length=2_000)] = ""


def fields(reply: Reply, names: Names) -> Iterator[Row]:
    yield "/title", "Title", reply.title
    yield "/in_reply_to", "What it answers", reply.in_reply_to
    yield "/text", "The answer", reply.text
    yield "/channel_ids", "Who answers", names.of_channels(reply)


def public(reply: Reply) -> Iterator[Row]:
    yield "/text", "The answer", reply.text


def gaps(reply: Reply, _media: Collection[str] | None) -> Iterator[GapRow]:
    if not reply.text.strip():
        yield "/text", "what", "What do we answer?"
    if not reply.in_reply_to.strip():
        yield "/in_reply_to", "where", "Which post do we answer? Give its address."


def faults(reply: Reply) -> Iterator[tuple[str, str]]:
    if reply.in_reply_to and not reply.in_reply_to.startswith("https://"):
        yield "/in_reply_to", "Give the address of the post; it begins with https://."


def subject(reply: Reply, _networks: Collection[str]) -> Subject:
    return Subject(kind="reply", fields={"/text": reply.text})


KIND = Kind(
    content=Reply,
    example=Reply(title="To a neighbour", text="Thank you.", in_reply_to="https://x.example/1"),
    fields=fields,
    said=lambda reply: (reply.text, reply.title),
    public=public,
    gaps=gaps,
    subject=subject,
    if_nothing="nobody is answered",
    faults=faults,
)
