"""Small helpers for sentences people read: counts, lists, names of networks. Rule kept: words, not codes.

Computes only.
"""

from collections.abc import Sequence

from policies.text.networks import UNIT_WORDS, Unit, UnknownNetwork, limits
from tenants.access.roles import DEFAULT_ROLES

_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def network(name: str) -> str:
    """Return the name people use for a network, such as `LinkedIn` for `linkedin`."""
    try:
        return limits(name).title
    except UnknownNetwork:
        return name.capitalize()


def role(name: str) -> str:
    """Return what people call a role inside a sentence, such as `comms lead` and `CEO office`."""
    title = next((each.title for each in DEFAULT_ROLES if each.name == name), name.replace("_", " "))
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def the_role(name: str) -> str:
    """Return a role as somebody who acts, such as `the comms lead`; a department, such as `legal`, stands alone."""
    words = role(name)
    return words if words in ("legal", "compliance", "staff") else f"the {words}"


def unit(name: Unit) -> str:
    """Return what a network counts, such as `characters as X weighs them`."""
    return UNIT_WORDS[name]


def number(value: int) -> str:
    """Return `two` for 2; numbers above ten are digits with thousands separated, and 0 is `none`."""
    return _NUMBERS[value] if 0 <= value < len(_NUMBERS) else f"{value:,}"


def count(value: int, noun: str, plural: str | None = None) -> str:
    """Return `two hashtags` for (2, 'hashtag') and `no hashtags` for 0."""
    word = number(value) if value else "no"
    return f"{word} {noun if value == 1 else plural or noun + 's'}"


def listing(words: Sequence[str], joined_by: str = "and") -> str:
    """Return `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joined_by} {words[-1]}"


def sentence(words: str) -> str:
    """Return `words` with its first letter in capitals; the rest is left alone."""
    return words[:1].upper() + words[1:]


def quoted(words: str, longest: int = 60) -> str:
    """Return `words` on one line in double quotes, cut with an ellipsis after `longest` code points."""
    line = " ".join(words.split())
    return f"“{line if len(line) <= longest else line[: longest - 1].rstrip() + '…'}”"
