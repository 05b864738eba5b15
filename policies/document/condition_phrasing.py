"""The conditions of a whole policy in words, with the names its author gave to rules and periods. Computes only."""

from collections.abc import Mapping
from functools import lru_cache

from policies.conditions.fact_phrases import Names
from policies.conditions.phrasing import in_words
from policies.document.document import PackDocument, PolicyDocument


def names_of(document: PolicyDocument | PackDocument) -> Names:
    """Return what `document` calls its rules and periods."""
    windows = document.windows if isinstance(document, PolicyDocument) else ()
    return Names({rule.id: rule.title for rule in document.rules}, {window.id: window.title for window in windows})


def letters_of_conditions(document: PolicyDocument) -> int:
    """Return how many characters all conditions of `document` have together."""
    asked = [rule.applies_if for rule in document.rules] + [route.when for route in document.routes]
    return sum(len(condition) for condition in asked if condition)


def conditions_in_words(document: PolicyDocument) -> dict[str, str]:
    """Return every condition of `document` in words, by its JSON Pointer; worked out once a document and process."""
    rules = ((f"/rules/{index}/applies_if", rule.applies_if) for index, rule in enumerate(document.rules))
    routes = ((f"/routes/{index}/when", route.when) for index, route in enumerate(document.routes))
    asked = tuple((pointer, condition) for pointer, condition in (*rules, *routes) if condition)
    names = names_of(document)
    return dict(_all_in_words(asked, tuple(names.rules.items()), tuple(names.windows.items())))


@lru_cache(maxsize=128)
def _all_in_words(
    asked: tuple[tuple[str, str], ...], rules: tuple[tuple[str, str], ...], windows: tuple[tuple[str, str], ...]
) -> Mapping[str, str]:
    names = Names(dict(rules), dict(windows))
    return {pointer: in_words(condition, names) for pointer, condition in asked}
