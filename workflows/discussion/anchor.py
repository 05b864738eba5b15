"""Where a thread stands in the words of a proposal, and where those words are in a later revision.

Rules kept: an anchor points at words that are there; it follows them word by word, and says so when they were changed or went.
`start` and `end` count Unicode code points in the text of a field, as those of a finding do, end exclusive. Computes only.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import msgspec
import regex

from tenants.ground.errors import Problem
from workflows.kinds.content_diff import DiffPart, Rewritten, effort, parts

MOST_LETTERS = 1_000
"""How many letters an anchor may mark; who means more means the field."""

_LETTERS = regex.compile(r"\X")
_LOOKED_UP = ("/channel_ids", "/answers/objective_id", "/answers/when", "/declared/")
"""Fields whose words are made of names or times that are looked up: they change although nobody changes the proposal."""

Found = Literal["there", "changed", "gone"]


class Anchor(msgspec.Struct, frozen=True, kw_only=True):
    """What a thread is about: some words of a field, a field as a whole (a picture is one), or the whole proposal.

    `field` is a pointer as `FieldText` has it; None for the whole proposal. `start` and `end` are both None where no words
    of it are marked.
    """

    field: str | None = None
    start: int | None = None
    end: int | None = None


class Followed(msgspec.Struct, frozen=True, kw_only=True):
    """Where marked words are in another text: there as they were, changed, or gone, with no place then."""

    found: Found
    start: int | None = None
    end: int | None = None


class Marked(msgspec.Struct, frozen=True, kw_only=True):
    """Words `start`..`end` of the text `old`, which reads `new` now."""

    old: str
    new: str
    start: int
    end: int


GONE = Followed(found="gone")


def anchored(given: Anchor, texts: Mapping[str, str]) -> Anchor:
    """Return `given` as it is kept: no letter is torn from its accents.

    `texts` are the words of the revision it is about, by field. Raises `invalid-content`, which names each member that is
    wrong, for a field that is not there and for a place that is not in it.
    """
    wrong = dict(_faults(given, texts))
    if wrong:
        raise Problem(
            "invalid-content",
            "What this is about is not in the proposal as you name it.",
            fix="Mark the words in the text as it stands, or speak about the whole proposal.",
            errors=[{"pointer": pointer, "message": message} for pointer, message in wrong.items()],
        )
    if given.field is None or given.start is None or given.end is None:
        return given
    start, end = _whole_letters(texts[given.field], given.start, given.end)
    return Anchor(field=given.field, start=start, end=end)


def _faults(given: Anchor, texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    marks = given.start is not None or given.end is not None
    if given.field is None:
        if marks:
            yield "/field", "Say which field the marked words are in."
        return
    text = texts.get(given.field)
    if text is None:
        yield "/field", "There is no such field in this revision of the proposal, or nothing stands in it."
    elif marks:
        yield from _faults_of_place(given, text)


def _faults_of_place(given: Anchor, text: str) -> Iterator[tuple[str, str]]:
    assert given.field is not None
    if given.field.startswith(_LOOKED_UP):
        yield "/field", "This can only be spoken about as a whole, because its words are looked up."
    elif given.start is None or given.end is None:
        yield ("/end" if given.end is None else "/start"), "Marked words have a start and an end."
    elif given.start >= given.end:
        yield "/end", "The end comes after the start."
    elif given.end > len(text):
        yield "/end", f"The text ends after {len(text)} letters, before this."
    elif given.end - given.start > MOST_LETTERS:
        yield "/end", f"Mark at most {MOST_LETTERS} letters, or speak about the whole field."
    elif not text[given.start : given.end].strip():
        yield "/start", "There are no words here, only white space."


def _whole_letters(text: str, start: int, end: int) -> tuple[int, int]:
    for letter in _LETTERS.finditer(text):
        if letter.start() < start < letter.end():
            start = letter.start()
        if letter.end() >= end:
            return start, letter.end()
    return start, end


def follow(marked: Marked) -> Followed:
    """Return where the marked words are in the new text, by how it differs word by word from the old one."""
    old, new, start, end = marked.old, marked.new, marked.start, marked.end
    if old == new:
        return Followed(found="there", start=start, end=end)
    runs = tuple(_runs(parts(old, new)))
    kept = [
        (run.new + max(start - run.old, 0), run.new + min(end - run.old, run.size))
        for run in runs
        if run.op == "same" and run.old < end and start < run.old + run.size
    ]
    quote = old[start:end]
    if kept and new[kept[0][0] : kept[-1][1]] == quote:
        return Followed(found="there", start=kept[0][0], end=kept[-1][1])
    own = sorted([*kept, *((run.new, run.new + run.size) for run in runs if run.op == "added")])
    again = _found_in(own, quote, new, near=kept[0][0] if kept else _expected(runs, start))
    if again is not None:
        return Followed(found="there", start=again, end=again + len(quote))
    if not any(new[left:right].strip() for left, right in kept):
        return GONE
    places = [*kept, *((run.new, run.new + run.size) for run in _in_place_of(runs, start, end))]
    return Followed(found="changed", start=min(left for left, _ in places), end=max(right for _, right in places))


def followed_all(asked: Sequence[Marked]) -> tuple[Followed, ...]:
    """Return where each of `asked` is."""
    return tuple(follow(one) for one in asked)


def followed_plainly(asked: Sequence[Marked]) -> tuple[Followed, ...]:
    """Return where each of `asked` is without comparing the texts: where its words stand once, they are there."""
    return tuple(_plainly(one) for one in asked)


def _plainly(marked: Marked) -> Followed:
    quote = marked.old[marked.start : marked.end]
    at = marked.new.find(quote)
    if at < 0 or marked.new.find(quote, at + 1) >= 0:
        return GONE
    return Followed(found="there", start=at, end=at + len(quote))


def steps(asked: Sequence[Marked]) -> int:
    """Return about how many steps `followed_all` takes at worst, as `content_diff.effort` counts them."""
    return effort([Rewritten("", "", one.old, one.new) for one in asked if one.old != one.new])


def question(asked: Sequence[Marked]) -> bytes:
    """Return what is asked as bytes for `answer` in another process."""
    return msgspec.json.encode(asked)


def answer(asked: bytes) -> bytes:
    """Return the bytes of what `followed_all` says; `answered` reads them. Called in another process."""
    return msgspec.json.encode(followed_all(msgspec.json.decode(asked, type=tuple[Marked, ...])))


def answered(found: bytes) -> tuple[Followed, ...]:
    """Return what `answer` said."""
    return msgspec.json.decode(found, type=tuple[Followed, ...])


class _Run(msgspec.Struct, frozen=True):
    """A run of a difference: where it stands in the old text and in the new one, and how long it is."""

    op: str
    old: int
    new: int
    size: int


def _runs(found: Sequence[DiffPart]) -> Iterator[_Run]:
    old = new = 0
    for part in found:
        size = len(part.text)
        yield _Run(part.op, old, new, size)
        old += size if part.op != "added" else 0
        new += size if part.op != "removed" else 0


def _in_place_of(runs: Sequence[_Run], start: int, end: int) -> Iterator[_Run]:
    """Yield what was added right where some of the words `start`..`end` were taken out."""
    for number, run in enumerate(runs):
        beside = runs[max(number - 1, 0) : number + 2]
        if run.op == "added" and any(
            each.op == "removed" and each.old < end and start < each.old + each.size for each in beside
        ):
            yield run


def _expected(runs: Sequence[_Run], start: int) -> int:
    """Return about where in the new text the place `start` of the old one is."""
    return next((run.new for run in reversed(runs) if run.old <= start), 0)


def _found_in(own: Sequence[tuple[int, int]], quote: str, new: str, *, near: int) -> int | None:
    """Return where `quote` stands, closest to `near`, with some of its letters in `own`: not where it stood elsewhere before.

    `own` are the places, in order, of letters that were added or that were marked.
    """
    ends = [end for _, end in own]

    def is_own(at: int) -> bool:
        first = bisect_right(ends, at)
        return first < len(own) and own[first][0] < at + len(quote)

    return min(filter(is_own, _places(quote, new)), key=lambda at: abs(at - near), default=None)


def _places(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + max(len(quote), 1))
