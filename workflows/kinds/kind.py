"""What a kind of proposal has to say about its own contents, so that nothing outside its folder asks which kind one is.

A kind is a folder beside this file whose `kind.py` holds `KIND`. What all contents share (answers, evidence, channels) is
added by whoever asks; a kind speaks only of what it adds. Computes only.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any, Generic, Literal, TypeVar
from uuid import UUID

import msgspec

from policies.subject.kind_names import KindNames, kind_names
from policies.subject.subject import Subject
from workflows.kinds.content import CommonContent, MediaItem
from workflows.kinds.reach import SeenAt
from workflows.kinds.sentences import listed

C = TypeVar("C", bound=CommonContent)


class FieldText(msgspec.Struct, frozen=True):
    """One field: its JSON Pointer in the content (or a stable name for what is no single value), label and words."""

    field: str
    label: str
    text: str


Question = Literal["how", "what", "when", "where", "why"]
"""The five questions every proposal answers."""


class OpenQuestion(msgspec.Struct, frozen=True):
    """What is still to be said before submitting. `pointer` is a JSON Pointer into the content, such as `/answers/why`."""

    pointer: str
    question: Question
    sentence: str


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """Names for what a content refers to by id, and the zone its times are told in."""

    channels: Mapping[UUID, str] = {}
    objectives: Mapping[UUID, str] = {}
    topics: Mapping[str, str] = {}
    zone: str = "UTC"

    def of_channels(self, content: CommonContent) -> str:
        """Return the channels of `content` in words: "X @northfield and the council's page"."""
        return listed(self.channels.get(channel, str(channel)) for channel in content.channel_ids)


Row = tuple[str, str, str]
GapRow = tuple[str, Question, str]
"""A field (pointer, label, words) or a gap (pointer, question, sentence)."""


def _as_it_is(content: Any) -> Any:
    return content


def _asked(_: Any) -> str:
    return "its author can say what can still be undone."


def _nothing(_: Any) -> tuple[()]:
    return ()


def _no_day(_: Any) -> None:
    return None


def _allowed(_content: Any, _networks: Collection[str], _zone: str, _past: bool) -> str:
    return "it is approved. Nothing goes out by itself."


def _when_it_appears(subject: Subject) -> datetime | None:
    return subject.schedule


class Kind(msgspec.Struct, Generic[C], frozen=True, kw_only=True):
    """One kind of proposal.

    content: its struct, tagged with the kind's name. example: one that lacks only channels and answers.
    fields: every word of a content in reading order, with labels; answers, evidence and what is declared aside.
    said: the texts people would see or hear, which a decider may quote from.
    public: the words that would be public, under the pointers that findings name.
    gaps: the questions still open; given the digests of uploaded pictures, or None where that is not looked at.
    subject: what a policy looks at, given the networks of the channels chosen; whoever asks adds channels, author, time.
    if_nothing: what happens when nobody decides, to follow "It ends and".
    seen: who sees it in places beside its channels. undoing: what can be undone once it is out, and by whom, to follow "After
    that,".
    afterwards: what may happen once it is approved, such as "its author may publish it ..."; given the networks of its channels by name, the zone, and
    whether the time it should appear at has passed.
    pictures: the pictures of a content. first_day: the day it begins where no time is given.
    over_at: when what a policy judged is past: its moment to appear, or the end of its last day; None while it goes on.
    days: its days, each with its pointer. faults: pointer and message of what can be read in two ways.
    lasting: its own texts that hold from one proposal to the next, such as who reads the answers, by name.
    without_days: a content without the days of its own, for a new one like it.
    """

    content: type[C]
    example: C
    fields: Callable[[C, Names], Iterable[Row]]
    said: Callable[[C], tuple[str, ...]]
    public: Callable[[C], Iterable[Row]]
    gaps: Callable[[C, Collection[str] | None], Iterable[GapRow]]
    subject: Callable[[C, Collection[str]], Subject]
    if_nothing: str
    seen: Callable[[C], Iterable[SeenAt]] = _nothing
    undoing: Callable[[C], str] = _asked
    afterwards: Callable[[C, Collection[str], str, bool], str] = _allowed
    pictures: Callable[[C], tuple[MediaItem, ...]] = _nothing
    over_at: Callable[[Subject], datetime | None] = _when_it_appears
    first_day: Callable[[C], date | None] = _no_day
    days: Callable[[C], Iterable[tuple[str, date | None]]] = _nothing
    faults: Callable[[C], Iterable[tuple[str, str]]] = _nothing
    lasting: tuple[str, ...] = ()
    without_days: Callable[[C], C] = _as_it_is

    @property
    def name(self) -> str:
        """What the kind is called in JSON, in tables and in conditions."""
        return str(self.content.__struct_config__.tag)

    @property
    def words(self) -> KindNames:
        """What the kind is called in sentences."""
        return kind_names(self.name)
