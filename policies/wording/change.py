"""The shape of one change between two versions of a policy. Computes only."""

from collections.abc import Iterable
from typing import Literal

import msgspec

Kind = Literal["added", "removed", "changed"]
About = Literal["rule", "route", "text", "window", "pack", "members", "topic", "trivial_edits"]


class PolicyChange(msgspec.Struct, frozen=True, kw_only=True):
    """One change in one plain sentence, `words`.

    `about` is `text` for whatever only words the policy: sections, titles, reasons. `id` and `title` name the thing that
    changed. `stricter` is whether more is asked now, None where that cannot be said. `section` is the section of the text
    it belongs to.
    """

    kind: Kind
    about: About
    id: str
    title: str
    words: str
    stricter: bool | None
    section: str | None


def material(changes: Iterable[PolicyChange]) -> bool:
    """Return whether anything but wording changed, so that people have to read the policy again."""
    return any(change.about != "text" for change in changes)
