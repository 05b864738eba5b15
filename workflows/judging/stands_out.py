"""What stands out in a content: one list, worked out once, for its author while it is written and for whoever decides on it.

Rules kept: both read the same sentences in the same order, and the brief that a decision names holds them; what a waiver has
settled stays in the list, last, and says by whom; how much care a proposal asks for is derived from this list and from nothing
that is not shown. Of people and waivers it holds ids; names are looked up when it is read. Computes only.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Literal
from uuid import UUID

import msgspec

from policies.subject.findings import Place

Gravity = Literal["serious", "care", "note"]
StandsOutKind = Literal["reading", "invitation", "claim", "date", "finding", "missing", "waiver", "rejected_before"]
Risk = Literal["high", "raised", "low"]

GRAVITIES: tuple[Gravity, ...] = ("serious", "care", "note")
"""From what must be judged before anything else to what is good to know."""


class StandsOut(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that stands out.

    `gravity`: `serious` is judged before anything else, `care` needs a thought, `note` is good to know. `short` says it in a
    few words that hold none of the content's, for lists. `sentence` says what it is, `more` why it matters here, `remedy` what
    would mend it. `tag` or `place` is what it is about, `rule` the rule of the policy that asks for it. `waiver` has settled
    it, and then it raises nothing; `settled` says by whom, when and why, also where an approval did. `rejection` is the decision that rejected nearly the same
    words before; `told` says who gave it, when and why. Both sentences are looked up when this is read.
    """

    kind: StandsOutKind
    gravity: Gravity
    short: str
    sentence: str
    more: str = ""
    remedy: str = ""
    tag: str | None = None
    place: Place | None = None
    rule: str | None = None
    waiver: UUID | None = None
    settled: str | None = None
    rejection: UUID | None = None
    told: str | None = None

    @property
    def open(self) -> bool:
        """Whether it is still to be judged."""
        return self.waiver is None and self.settled is None


def ordered(items: Iterable[StandsOut]) -> tuple[StandsOut, ...]:
    """Return `items` as they are read: what is still to be judged first, and of that the gravest."""
    return tuple(sorted(items, key=lambda one: (not one.open, GRAVITIES.index(one.gravity))))


def with_settled(items: Iterable[StandsOut], words: dict[UUID, str]) -> tuple[StandsOut, ...]:
    """Return frozen `items` with who settled or rejected what and why, in `words` by the id of the waiver or the decision."""
    return tuple(_looked_up(one, words) for one in items)


def _looked_up(one: StandsOut, words: dict[UUID, str]) -> StandsOut:
    settled = words.get(one.waiver) if one.waiver is not None else None
    told = words.get(one.rejection) if one.rejection is not None else None
    return msgspec.structs.replace(one, settled=settled, told=told)


MOST_REASONS = 3
_RISKS: dict[Gravity, Risk] = {"serious": "high", "care": "raised", "note": "low"}


class RiskOf(msgspec.Struct, frozen=True):
    """A risk and what is still to be judged in a few words, the gravest first. They account for every item: "a price (2 times)", "1 more"."""

    risk: Risk
    because: tuple[str, ...]


def risk_of(items: Iterable[StandsOut]) -> RiskOf:
    """Return the risk of a content in which `items` stand out: that of the gravest still to be judged.

    It helps to choose what to read first; it decides nothing.
    """
    still = sorted((one for one in items if one.open), key=lambda one: GRAVITIES.index(one.gravity))
    risk: Risk = _RISKS[still[0].gravity] if still else "low"
    times = list(Counter(one.short for one in still).items())
    named = [short if number == 1 else f"{short} ({number} times)" for short, number in times[:MOST_REASONS]]
    more = sum(number for _, number in times[MOST_REASONS:])
    return RiskOf(risk, (*named, f"{more} more") if more else tuple(named))
