"""Characters as a reader sees them (extended grapheme clusters), found in time linear in the text.

The `regex` package's own pattern looks back over every regional indicator before it, which makes a long row of them
quadratic; here they are paired by hand. Rule kept: the same clusters, and never more work than there is text.
Computes only.
"""

import regex

GRAPHEME = r"(?:\p{RI}{1,2}+[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]*+|\X)"

_GRAPHEME = regex.compile(GRAPHEME)


def grapheme_end(text: str, start: int) -> int:
    """Return where the character a reader sees at `start` ends (`start` must be a boundary inside `text`)."""
    found = _GRAPHEME.match(text, start)
    return found.end() if found else start + 1
