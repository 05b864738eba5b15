"""The conditions of a whole policy in words, with the names its author gave to rules and periods. Computes only."""

from collections.abc import Mapping
from functools import lru_cache

from policies.conditions.fact_phrases import Names
from policies.conditions.phrasing import in_words
from policies.document.document import PackDocument, PolicyDocument


def names_of(document: PolicyDocument | PackDocument) -> Names:
    """Return what `document` calls its rules, periods and topics."""
    rules = {rule.id: rule.title for rule in document.rules}
    if isinstance(document, PackDocument):
        return Names(rules)
    return Names(
        rules,
        {window.id: window.title for window in document.windows},
        {topic.id: topic.title for topic in document.listed_topics},
    )


def letters_of_conditions(document: PolicyDocument) -> int:
    """Return how many characters all conditions of `document` have together."""
    return sum(len(condition) for _, condition in asked_in(document))


def conditions_in_words(document: PolicyDocument) -> dict[str, str]:
    """Return every condition of `document` in words, by its JSON Pointer; worked out once a document and process."""
    names = names_of(document)
    return dict(_all_in_words(asked_in(document), _pairs(names)))


def asked_in(document: PolicyDocument) -> tuple[tuple[str, str], ...]:
    """Return every condition of `document` with its JSON Pointer: those of rules, of routes, and what it calls low risk."""
    rules = ((f"/rules/{index}/applies_if", rule.applies_if) for index, rule in enumerate(document.rules))
    routes = ((f"/routes/{index}/when", route.when) for index, route in enumerate(document.routes))
    low_risk = (("/low_risk", document.low_risk or None),)
    return tuple((pointer, condition) for pointer, condition in (*rules, *routes, *low_risk) if condition)


def _pairs(names: Names) -> tuple[tuple[tuple[str, str], ...], ...]:
    return tuple(tuple(each.items()) for each in (names.rules, names.windows, names.topics))


@lru_cache(maxsize=128)
def _all_in_words(
    asked: tuple[tuple[str, str], ...], named: tuple[tuple[tuple[str, str], ...], ...]
) -> Mapping[str, str]:
    names = Names(*map(dict, named))
    return {pointer: in_words(condition, names) for pointer, condition in asked}
