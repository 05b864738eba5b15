"""SQL as the driver takes it: written with names, sent with numbers. Computes only."""

import re

import msgspec

_PLACE = re.compile(r"(?<!:):([a-z_]+)")


class Statement(msgspec.Struct, frozen=True):
    """One complete SQL statement as the driver takes it: `names` are those of $1, $2 and so on."""

    text: str
    names: tuple[str, ...]


def statement(text: str) -> Statement:
    """Return `text` with each `:name` as a numbered place; the same name is the same place."""
    names: list[str] = []

    def place(match: re.Match[str]) -> str:
        if match[1] not in names:
            names.append(match[1])
        return f"${names.index(match[1]) + 1}"

    return Statement(" ".join(_PLACE.sub(place, text).split()), tuple(names))
