"""A found stretch of text: the one shape every finder returns. Computes only."""

from typing import NamedTuple


class Span(NamedTuple):
    """`text` without its sign, found at code points `start`..`end` (end exclusive, sign included)."""

    text: str
    start: int
    end: int
