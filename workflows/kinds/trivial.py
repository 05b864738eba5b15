"""What kind of edit lies between two contents: trivial by a policy's own rule, or one that earlier approvals do not cover.

Rules kept: whatever differs is beyond, unless it is named here as harmless and the policy allows it. A letter can turn a meaning
("now" and "not"), so numbers, names, links, hashtags, signs and the words of `TURNING` are never trivial, however few letters
change, and neither is a word that people use. The old content is the one that was approved, not the last edit: many small
edits do not add up to a large one. Computes only.
"""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from importlib.resources import files
from itertools import zip_longest
from typing import Any

import msgspec
import regex

from policies.document.document import TrivialEdits
from policies.hashtags.word_frequencies import frequencies
from policies.subject.declared import Declared
from workflows.kinds.content import in_utc
from workflows.kinds.fields import label_at
from workflows.kinds.register import Content, kind_of

_LISTS: Mapping[str, str] = tomllib.loads(files("workflows.kinds").joinpath("trivial_words.toml").read_text("utf-8"))
REAL = frozenset(_LISTS["real"].split())
"""Rare words that differ in a letter or two from common ones, and mean something else."""
TURNING = frozenset(word for name in ("whether", "when_and_where", "how_much", "who") for word in _LISTS[name].split())
"""Words that turn what a sentence says. An edit that takes one away, brings one or touches one is never trivial."""


_NEGATING = tuple(_LISTS["negating"].split())
_PLAIN_WORD = regex.compile(r"\p{Ll}+")
_CHUNK = regex.compile(r"\S+")
_AROUND = regex.compile(r"^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$", regex.DOTALL)
_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\N{NON-BREAKING HYPHEN}": "-"})
_RARE, _USED, _OFTENER = -5.85, -5.6, 1.5
"""log10 of the share of all words: a misspelling is at most as common as the first, what it was meant to be at least as common as
the second, and the one is so many powers of ten oftener than the other. `teh` is written once in a million words, `the` in twenty."""
_LETTERS_A_WORD = 2
_WORDS = ("/title", "/answers/why", "/answers/what", "/answers/how", "/answers/where", "/answers/audience")
_WHEN = "/answers/when"
_HOUR = timedelta(hours=1)


class Beyond(msgspec.Struct, frozen=True):
    """A field whose change earlier approvals do not cover: its JSON Pointer, its label, and why, in a sentence.

    The sentence may quote the words, so it never stands in an entry of the ledger; the pointer may.
    """

    pointer: str
    label: str
    because: str


def why_not_trivial(old: Content, new: Content, allowed: TrivialEdits) -> tuple[Beyond, ...]:
    """Return the fields of `new` that differ from the approved `old` by more than `allowed`; none for a trivial edit.

    Letters are counted in all words together; what is beyond for another reason does not count.
    """
    before, after = _leaves(_as_stored(old)), _leaves(_as_stored(new))
    differing = [at for at in dict.fromkeys((*before, *after)) if before.get(at, _ABSENT) != after.get(at, _ABSENT)]
    worded = {*_WORDS, *_prose(old), *_descriptions(old)} & {*_WORDS, *_prose(new), *_descriptions(new)}
    found: list[Beyond] = []
    letters = 0
    for at in differing:
        was, now = before.get(at, _ABSENT), after.get(at, _ABSENT)
        if at == _WHEN:
            because = _moved(old.answers.when, new.answers.when, allowed.schedule_within)
        elif at in _descriptions(new) and allowed.alt_text and at in worded:
            because = "" if str(now).strip() else "The picture is no longer described."
        elif at in worded and allowed.typo_distance:
            changed = _corrected(str(was), str(now))
            because, letters = (changed, letters) if isinstance(changed, str) else ("", letters + changed)
            if not because and letters > allowed.typo_distance:
                because = f"More than {allowed.typo_distance} letters change in all words together."
        else:
            because = "The policy allows no change here without asking again."
        if because:
            found.append(Beyond(at, label_at(at, new), because))
    return tuple(found)


_ABSENT = object()


def _as_stored(content: Content) -> Any:
    """Return `content` as plain values, without what is left out where nothing is said."""
    declared = content.declared if content.said != Declared() else msgspec.UNSET
    return msgspec.to_builtins(msgspec.structs.replace(content, declared=declared))


def _leaves(value: Any, at: str = "") -> dict[str, Any]:
    """Return every single value in `value` by its JSON Pointer, and the length of every list."""
    if isinstance(value, dict):
        return {name: leaf for key, each in value.items() for name, leaf in _leaves(each, f"{at}/{key}").items()}
    if isinstance(value, list | tuple):
        inner = {name: leaf for key, each in enumerate(value) for name, leaf in _leaves(each, f"{at}/{key}").items()}
        return {f"{at}#": len(value)} | inner
    return {at: value}


def _prose(content: Content) -> set[str]:
    """Return the pointers of the texts of `content` that would be public, a hashtag of its own aside."""
    subject = kind_of(content).subject(content, ())
    return set(subject.fields) - {subject.tag_field}


def _descriptions(content: Content) -> set[str]:
    return {f"/media/{number}/alt" for number, _ in enumerate(kind_of(content).pictures(content))}


def _moved(was: datetime | None, now: datetime | None, hours: int) -> str:
    """Return why the new time is beyond; nothing where it is not."""
    if was is None or now is None:
        return "A time is named for the first time." if now else "No time is named any more."
    by = abs(in_utc(now) - in_utc(was))
    if by > hours * _HOUR:
        return (
            f"It moves by more than {hours} hours."
            if hours
            else "The policy allows no other time without asking again."
        )
    return ""


def _corrected(was: str, now: str) -> int | str:
    """Return how many letters of misspelled words were put right, or why the change is more than that."""
    letters = 0
    for old, new in zip_longest(_CHUNK.findall(was), _CHUNK.findall(now), fillvalue=""):
        if old == new:
            continue
        if not old or not new:
            return "Words were added or taken away."
        changed = _word_corrected(old, new)
        if isinstance(changed, str):
            return changed
        letters += changed
    return letters


def _word_corrected(old: str, new: str) -> int | str:
    plain_old, plain_new = old.translate(_QUOTES), new.translate(_QUOTES)
    if plain_old == plain_new:
        return 0
    before, after = _AROUND.match(plain_old), _AROUND.match(plain_new)
    assert before is not None
    assert after is not None
    if (before[1], before[3]) != (after[1], after[3]):
        return f"“{old}” became “{new}”: a sign can change what is said."
    was, now = before[2], after[2]
    if not (_PLAIN_WORD.fullmatch(was) and _PLAIN_WORD.fullmatch(now)) or any(one in old + new for one in "#@/\\"):
        return f"“{old}” became “{new}”: names, numbers, links and hashtags are read again."
    if _turns(was, now):
        return f"“{was}” became “{now}”, which can change the meaning."
    if not _misspelled(was, now):
        return f"“{was}” became “{now}”: that puts no misspelled word right."
    return distance(was, now)


def _turns(was: str, now: str) -> bool:
    if {was, now} & TURNING or was.endswith("less") != now.endswith("less"):
        return True
    shorter, longer = sorted((was, now), key=len)
    return any(longer == prefix + shorter for prefix in _NEGATING)


def _misspelled(was: str, now: str) -> bool:
    """Return whether `was` is a word that nobody means, and `now` a common one that it was meant to be."""
    share: Mapping[str, float] = frequencies()
    common, rare = share.get(now), share.get(was)
    if common is None or common < _USED or was in REAL or now in REAL:
        return False
    if rare is not None and (rare > _RARE or common - rare < _OFTENER):
        return False
    most = min(_LETTERS_A_WORD, len(now) // 2)
    return abs(len(was) - len(now)) <= most and distance(was, now) <= most


def distance(was: str, now: str) -> int:
    """Return how many letters are added, taken away, changed, or swapped with their neighbour, to make `now` of `was`."""
    rows = [list(range(len(now) + 1))]
    for number, letter in enumerate(was, start=1):
        rows.append([number, *_row(number, letter, was, now, rows)])
    return rows[-1][-1]


def _row(number: int, letter: str, was: str, now: str, rows: list[list[int]]) -> Iterator[int]:
    above, left = rows[-1], number
    for at, other in enumerate(now, start=1):
        steps = min(above[at] + 1, left + 1, above[at - 1] + (letter != other))
        if number > 1 and at > 1 and (letter, was[number - 2]) == (now[at - 2], other):
            steps = min(steps, rows[-2][at - 2] + 1)
        left = steps
        yield steps
