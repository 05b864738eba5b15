"""Why a reading of a hashtag matters, said as a colleague would say it. Computes only."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec

from policies.hashtags.in_writing import in_writing
from policies.hashtags.intent import Meant, words_shown
from policies.hashtags.lexicon import CATEGORY_WORDS
from policies.hashtags.misreadings import Misreading, Risk
from policies.hashtags.second_readings import dead_in
from policies.hashtags.segment import Split, words_of

_SAYS_ITSELF = frozenset({"death", "violence", "hate", "illness", "suffering"})


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """One reason: `says` what is read, to follow the tag or "It", and `why` it matters.

    `kind`: a `second` reading, a hard word that stands there for all to see (`word`), or one that may pass (`excused`).
    `category` is the kind of harsh word, see `CATEGORY_WORDS`.
    """

    kind: Literal["second", "word", "excused"]
    risk: Risk
    category: str
    says: str
    why: str

    @property
    def said(self) -> str:
        """All of it."""
        return f"It {self.says} {self.why}"


class Telling(NamedTuple):
    """What is needed to tell of a tag's readings: its letters, what was meant, and the organization's own names."""

    letters: str
    intent: Meant
    own: Mapping[str, str]

    def reason(self, found: Misreading) -> Reason:
        """Return the reason that `found` is."""
        harsh = found.harsh.text
        what = CATEGORY_WORDS[found.harsh.category]
        if found.excused is not None:
            inside = " ".join(found.excused.words)
            says, why = f"holds “{harsh}”, {what}.", f"That may pass inside “{inside}”: {found.excused.reason}."
            return Reason(kind="excused", risk=found.risk, category=found.harsh.category, says=says, why=why)
        if found.way == "plain":
            person = dead_in(found.split, self.letters)
            said = f"It says that somebody called {person.title()} is dead." if person else _what(found)
            on_purpose = (
                "It seems to be meant. Some people will take offence all the same."
                if self.intent.told
                else "People will take offence at it."
            )
            why = " ".join(filter(None, (said, on_purpose)))
            return Reason(
                kind="word",
                risk=found.risk,
                category=found.harsh.category,
                says=f"holds the word “{harsh}”.",
                why=why,
            )
        return self._second(found, harsh)

    def _second(self, found: Misreading, harsh: str) -> Reason:
        person = dead_in(found.split, self.letters)
        said = f"Then it says that somebody called {person.title()} is dead." if person else _what(found)
        capitals = " Capitals help where they are kept; whoever types it leaves them out." if self.intent.shown else ""
        return Reason(
            kind="second",
            risk=found.risk,
            category=found.harsh.category,
            says=f"can also be read as “{legible(found.split, self.letters, self.own, harsh)}”.",
            why=f"{said} {_ease(found.gap)}{capitals}".strip(),
        )


def legible(split: Split, letters: str, own: Mapping[str, str], harsh: str = "") -> str:
    """Return `split` in writing, around the word `harsh` as far as it is words: "let's get kid sex…"."""
    at = next((n for n, part in enumerate(split) if letters[part.start : part.end] == harsh.replace(" ", "")), None)
    if at is None or all(part.known for part in split):
        return in_writing(words_shown(split, letters), own)
    first = next((n + 1 for n in range(at, -1, -1) if not split[n].known), 0)
    last = next((n for n in range(at, len(split)) if not split[n].known), len(split))
    words = in_writing(words_of(split[first:last], letters), own)
    return f"{'…' if first else ''}{words}{'…' if last < len(split) else ''}"


def _what(found: Misreading) -> str:
    """Return what kind of word it is, where the word does not say so itself."""
    if found.harsh.category in _SAYS_ITSELF:
        return ""
    return f"“{found.harsh.text}” is {CATEGORY_WORDS[found.harsh.category]}."


def _ease(gap: float) -> str:
    if gap <= 0.5:
        return "People are as likely to read that as what is meant."
    if gap <= 2:
        return "People see it easily."
    if gap <= 5:
        return "People see it when they look twice."
    return "Few will see it, but one who does may pass it on."
