"""Where the emoji are: one pattern for a whole emoji as a reader sees it, joined families and flags included.

It follows the emoji sequences of Unicode TS 51 without a list of the recommended ones, so an emoji newer than this file
still counts as one. Computes only.
"""

import regex

_ELEMENT = r"(?:\p{RI}\p{RI}|(?![©®™♟])\p{Extended_Pictographic}(?!\uFE0E)|[©®™♟]\uFE0F)"
_TAGS = r"(?:[\U000E0020-\U000E007E]++\U000E007F)?+"
_DRESSED = rf"{_ELEMENT}\uFE0F?+\p{{Emoji_Modifier}}?+{_TAGS}"
EMOJI = regex.compile(rf"[0-9#*]\uFE0F?+\u20E3|{_DRESSED}(?:\u200D{_DRESSED}|\u200D[♀♂⚕⚖✈]\uFE0F?+)*+")
