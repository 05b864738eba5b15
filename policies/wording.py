"""Whether a version changes the wording only, or what people must do. Computes only.

Rule kept: a version that asks nobody to read it again has the rules, ways, dated periods and packs of the one before, to
the letter; only its title and its text for people may differ.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from policies.document import PolicyDocument


def beyond_wording(before: PolicyDocument, after: PolicyDocument) -> tuple[str, ...]:
    """Return in words each thing that differs beside the text, such as "the rule “No widgets”"; nothing when only words do."""
    return tuple(
        dict.fromkeys(
            [
                *_differing("the rule", _by_id(before.rules), _by_id(after.rules)),
                *_differing("the way", _by_id(before.routes), _by_id(after.routes)),
                *_order("the order of the ways", before.routes, after.routes),
                *_differing("the period", _by_id(before.windows), _by_id(after.windows)),
                *_differing("the pack", _packs(before), _packs(after)),
            ]
        )
    )


def _by_id(items: Iterable[Any]) -> dict[str, Any]:
    return {item.id: item for item in items}


def _packs(document: PolicyDocument) -> dict[str, Any]:
    return {use.pack: use for use in document.packs}


def _differing(noun: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterable[str]:
    for key in dict.fromkeys((*after, *before)):
        old, new = before.get(key), after.get(key)
        if old != new:
            yield f"{noun} “{getattr(new or old, 'title', key)}”"


def _order(noun: str, before: Iterable[Any], after: Iterable[Any]) -> Iterable[str]:
    """Yield `noun` when the same things stand in another order: the first way that fits is the one taken."""
    old, new = [item.id for item in before], [item.id for item in after]
    if old != new and sorted(old) == sorted(new):
        yield noun
