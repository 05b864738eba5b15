"""How much care a proposal asks for, as a word for lists, and why.

Rule kept: it follows from what stands out, which author and deciders are shown, and from nothing else. Computes only.
"""

from collections.abc import Iterable
from typing import Literal

import msgspec

from workflows.judging.stands_out import GRAVITIES, Gravity, StandsOut

Risk = Literal["high", "raised", "low"]

MOST_REASONS = 3
_RISKS: dict[Gravity, Risk] = {"serious": "high", "care": "raised", "note": "low"}


class RiskOf(msgspec.Struct, frozen=True):
    """A risk and the few words of what raised it, the gravest first; none where nothing did."""

    risk: Risk
    because: tuple[str, ...]


def risk_of(items: Iterable[StandsOut]) -> RiskOf:
    """Return the risk of a content in which `items` stand out: that of the gravest still to be judged.

    It helps to choose what to read first; it decides nothing.
    """
    still = sorted((one for one in items if one.open), key=lambda one: GRAVITIES.index(one.gravity))
    risk: Risk = _RISKS[still[0].gravity] if still else "low"
    because = dict.fromkeys(one.short for one in still if _RISKS[one.gravity] != "low")
    return RiskOf(risk, tuple(because)[:MOST_REASONS])
