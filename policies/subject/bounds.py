"""How much a proposal may hold and still be checked with care.

Rule kept: what is over a bound is not half checked. It is refused with its number beside the most there may be, so nobody
takes silence for approval. Networks allow far less: 30 hashtags on Instagram, a handful of links anywhere. Computes only.
"""

from collections.abc import Callable, Sequence

import msgspec

from policies.subject.subject import Subject
from policies.text.phrasing import count

MOST_HASHTAGS = 100
"""Different hashtags in all texts of a proposal: each is read as a stranger might read it, which is the costliest check."""

MOST_OF_A_KIND = 1_000
"""Hashtags, mentions or links in all texts of a proposal, each counted as often as it stands there."""


class Excess(msgspec.Struct, frozen=True, kw_only=True):
    """What there is too much of: how many were counted, the most there may be, and where the first one stands."""

    noun: str
    counted: int
    most: int
    field: str

    @property
    def sentence(self) -> str:
        """What is too much, and that nothing was checked because of it."""
        return (
            f"These words hold {count(self.counted, self.noun)}; at most {self.most:,} can be checked with care, so none "
            "of them was looked at and no rule was checked."
        )

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return f"Keep at most {self.most:,}. No network shows readers anything near that many."


def excess(subject: Subject) -> Excess | None:
    """Return what `subject` holds too much of to be checked, or None. Quick where there is little of anything."""
    if not _many(subject):
        return None
    hashtags = subject.hashtags
    if (different := len({tag.tag.casefold() for tag in hashtags})) > MOST_HASHTAGS:
        return Excess(noun="different hashtag", counted=different, most=MOST_HASHTAGS, field=hashtags[0].field)
    kinds: tuple[tuple[str, Callable[[], Sequence[object]]], ...] = (
        ("hashtag", lambda: subject.hashtags),
        ("mention", lambda: subject.mentions),
        ("link", lambda: subject.links),
    )
    for noun, found in kinds:
        if (counted := len(found())) > MOST_OF_A_KIND:
            return Excess(noun=noun, counted=counted, most=MOST_OF_A_KIND, field=next(iter(subject.fields)))
    return None


def _many(subject: Subject) -> bool:
    """Return whether there could be too much of anything, judged by the signs every hashtag, mention and link holds."""
    texts = subject.fields.values()
    marks = sum(text.count("#") + text.count("\uff03") for text in texts)
    ats = sum(text.count("@") + text.count("\uff20") for text in texts)
    dots = sum(text.count(".") + text.count(":") + text.count("\u3002") for text in texts)
    return marks >= MOST_HASHTAGS or ats > MOST_OF_A_KIND or dots > MOST_OF_A_KIND
