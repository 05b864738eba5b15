"""What a thread is about, as it is said of the words somebody sees now. Computes only."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from workflows.discussion.anchor import GONE, Followed, Marked
from workflows.discussion.thread import Thread
from workflows.kinds.fields import field_texts
from workflows.kinds.kind import FieldText, Names
from workflows.kinds.register import Content

Texts = Mapping[str, FieldText]
"""The words of a content by field."""
WHOLE_PROPOSAL = "The whole proposal"
_THERE = Followed(found="there")


class ThreadPlace(msgspec.Struct, frozen=True, kw_only=True):
    """What a thread is about, in the words the caller sees now.

    `field` is None for the whole proposal; `label` says what it is. `quote` are the marked words as they read at `revision`.
    `found` says what became of them: `start` and `end` count code points in the field's text now, end exclusive; None where
    it is the whole field, or they are gone. `gone_since` is the first revision without them.
    """

    field: str | None
    label: str
    quote: str
    found: Literal["there", "changed", "gone"]
    start: int | None
    end: int | None
    gone_since: int | None


def texts_in(content: Content) -> Texts:
    """Return the words of `content` by field. Names and times in them are not those shown: no thread marks such words."""
    return {one.field: one for one in field_texts(content, Names())}


def marks_of(thread: Thread, stored: Mapping[int, Texts], now: Texts) -> Marked | None:
    """Return the words `thread` marks, in the field as it reads now; None where it marks none or the field is gone.

    `stored` are the words of revisions by number, among them the one it was begun at.
    """
    at = thread.anchor
    if at.field is None or at.start is None or at.end is None or at.field not in now:
        return None
    return Marked(old=stored[thread.revision][at.field].text, new=now[at.field].text, start=at.start, end=at.end)


def place_of(thread: Thread, stored: Mapping[int, Texts], now: Texts, followed: Followed | None) -> ThreadPlace:
    """Return what `thread` is about; `followed` is what became of the words it marks, None where `marks_of` is."""
    field = thread.anchor.field
    if field is None:
        return _place(None, WHOLE_PROPOSAL, "", _THERE)
    then = stored[thread.revision][field]
    quote = then.text[thread.anchor.start : thread.anchor.end] if thread.anchor.start is not None else ""
    if followed is None:
        followed = _THERE if field in now and not quote else GONE
    label = (now.get(field) or then).label
    since = _gone_since(thread, field, quote, stored) if followed.found == "gone" else None
    return _place(field, label, quote, followed, since)


def _place(field: str | None, label: str, quote: str, followed: Followed, since: int | None = None) -> ThreadPlace:
    return ThreadPlace(
        field=field,
        label=label,
        quote=quote,
        found=followed.found,
        start=followed.start,
        end=followed.end,
        gone_since=since,
    )


def _gone_since(thread: Thread, field: str, quote: str, stored: Mapping[int, Texts]) -> int | None:
    """Return the first revision from which on neither the field nor the quote in it is there; None where there is none."""
    first = None
    for number in sorted((each for each in stored if each > thread.revision), reverse=True):
        text = stored[number].get(field)
        if text is not None and quote in text.text:
            break
        first = number
    return first
