"""From a policy document to rules that run.

`parse_source` reads what an author wrote and reports everything that is wrong, with lines and remedies; `canonical` and
`digest` name a document; `load` compiles its checks and conditions once. A document that parses can always be loaded.
Computes only.
"""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from policies import packs
from policies.checks.registry import Check, checks
from policies.conditions.compile import Condition, compile_condition
from policies.conditions.fact_phrases import Names
from policies.conditions.limits import loops, parts
from policies.conditions.phrasing import in_words
from policies.document.condition_phrasing import asked_in, names_of
from policies.document.document import PolicyDocument, Route, Rule
from policies.document.packs import Library
from policies.document.validation import PolicyInvalid, validated
from tenants.ground.canonical_json import canonical_json, sha256
from tenants.ground.patterns import published

__all__ = [
    "LiveRoute",
    "LiveRule",
    "PolicyInvalid",
    "Rulebook",
    "canonical",
    "digest",
    "json_schema",
    "load",
    "loops_of",
    "parse",
    "parse_source",
]


class LiveRule(msgspec.Struct, frozen=True):
    """A rule with its check prepared and its condition compiled. `only_if` has the words for each part of it."""

    rule: Rule
    check: Check
    prepared: Any
    applies_if: Condition | None
    only_if: Mapping[str, str] = {}


class LiveRoute(msgspec.Struct, frozen=True):
    """A route with its condition compiled."""

    route: Route
    when: Condition | None


class Rulebook(msgspec.Struct, frozen=True):
    """A policy that can be evaluated. `digest` names the document it was made from.

    `low_risk` is what it calls low risk; None where it calls nothing so.
    `loops`: how many loops its conditions have, and how many of them stand inside another.
    """

    document: PolicyDocument
    digest: bytes
    rules: tuple[LiveRule, ...]
    routes: tuple[LiveRoute, ...]
    low_risk: Condition | None = None
    loops: tuple[int, int] = (0, 0)

    @property
    def nearby(self) -> bool:
        """Whether some rule, on trial or not, asks when other proposals would appear near the time of this one."""
        return any(live.check.nearby for live in self.rules)


def parse_source(text: str, roles: Collection[str] | None = None, library: Library = packs.source) -> PolicyDocument:
    """Return the policy written in `text` (YAML or JSON, at most 1 MB), with the rules of the packs it imports.

    `roles` are the roles the organization has; without them, roles are not checked. `library` gives the text of a pack
    by name and raises KeyError when there is none.
    Raises PolicyInvalid with every problem found, each with a JSON Pointer and, where known, a line.
    """
    return validated(text, roles, library)


def canonical(document: PolicyDocument) -> bytes:
    """Return the RFC 8785 bytes of `document`; its member `schema` names the version of its form.

    A member that came later is left out by itself where a document does not have it: its default is UNSET. A rule's `mode` is
    the one exception, and is left out here: its default has a word, `enforce`, which an author may write and which answers
    show. Written out or not it is the same rule, so both must have one name, and the name from before there were trials.
    """
    rules = tuple(
        rule if rule.on_trial else msgspec.structs.replace(rule, mode=msgspec.UNSET) for rule in document.rules
    )
    return canonical_json(msgspec.structs.replace(document, rules=rules))


def digest(canonical_bytes: bytes) -> bytes:
    """Return the 32-byte SHA-256 that names a policy version."""
    return sha256(canonical_bytes)


def parse(canonical_bytes: bytes) -> PolicyDocument:
    """Return the document stored in `canonical_bytes`. Raises `msgspec.ValidationError` when it is not one."""
    return msgspec.json.decode(canonical_bytes, type=PolicyDocument)


def load(document: PolicyDocument) -> Rulebook:
    """Return `document` ready to be evaluated; the work is done once a document and process."""
    return _load(canonical(document))


@lru_cache(maxsize=128)
def _load(encoded: bytes) -> Rulebook:
    document = parse(encoded)
    names = names_of(document)
    return Rulebook(
        document=document,
        digest=digest(encoded),
        rules=tuple(_live(rule, names) for rule in document.rules),
        routes=tuple(
            LiveRoute(route, compile_condition(route.when, "route") if route.when else None)
            for route in document.routes
        ),
        low_risk=compile_condition(document.low_risk, "route") if document.low_risk else None,
        loops=loops_of(document),
    )


def loops_of(document: PolicyDocument) -> tuple[int, int]:
    """Return how many loops the conditions of `document` have, and how many of them stand inside another."""
    counted = [loops(condition) for _, condition in asked_in(document)]
    return sum(each for each, _ in counted), sum(inner for _, inner in counted)


def _live(rule: Rule, names: Names) -> LiveRule:
    check = checks()[rule.check]
    parameters = msgspec.convert(rule.parameters, check.parameters)
    condition = compile_condition(rule.applies_if) if rule.applies_if else None
    asked = (rule.applies_if, *parts(rule.applies_if)) if rule.applies_if else ()
    only_if = {part: f"It applies only if {in_words(part, names)}." for part in asked}
    return LiveRule(rule, check, check.prepare(parameters), condition, only_if)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a policy, with the parameters of each check."""
    schema = msgspec.json.schema(PolicyDocument)
    rule = schema["$defs"]["Rule"]
    rule["properties"]["check"] = {"enum": list(checks())}
    rule["allOf"] = [
        {
            "if": {"properties": {"check": {"const": check.name}}},
            "then": {"properties": {"parameters": _parameters_schema(check, schema["$defs"])}},
        }
        for check in checks().values()
    ]
    named = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A Hashmark policy", **schema}
    return published(named)


def _parameters_schema(check: Check, definitions: dict[str, Any]) -> dict[str, Any]:
    (schema,), parts = msgspec.json.schema_components([check.parameters], ref_template="#/$defs/{name}")
    definitions.update(parts)
    return {**schema, "description": check.summary}
