"""Stricter, never looser: comparing a rule with the pack it comes from.

Severity may rise, waivers may go to fewer people, and each parameter says in its own type which way is stricter. What
cannot be compared has to stay as it is. Computes only.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from policies.checks.registry import Parameters
from policies.document.document import Rule
from policies.text.phrasing import quoted

RANK = {"advise": 0, "escalate": 1, "block": 2}

Direction = Literal["less", "more", "longer", "shorter", "within", "on", "free"]
"""Which way a parameter gets stricter: a smaller or greater number, a list with more or with fewer items, a list of what
alone is allowed (empty for anything), a switch turned on; `free` is wording, which may be anything."""


def looser(rule: Rule, pack_rule: Rule, parameters: type[Parameters]) -> Iterator[tuple[str, str]]:
    """Yield (field, what is looser in words) for each way in which `rule` asks for less than `pack_rule`."""
    if rule.check != pack_rule.check:
        yield "check", "The check of a pack's rule stays as it is."
        return
    if rule.applies_if != pack_rule.applies_if:
        yield "applies_if", "The condition of a pack's rule stays as it is."
    if rule.on_trial and not pack_rule.on_trial:
        yield "mode", "The pack has this rule in force, and on trial it would ask for nothing."
    if RANK[rule.severity] < RANK[pack_rule.severity]:
        yield "severity", f"The pack has {quoted(pack_rule.severity)}, and {quoted(rule.severity)} asks for less."
    extra = set(rule.waivable_by) - set(pack_rule.waivable_by)
    if extra:
        yield "waivable_by", f"The pack does not let {', '.join(sorted(extra))} grant an exception from this rule."
    if not set(pack_rule.added_stages) <= set(rule.added_stages):
        yield "adds", "The stages that a pack's rule adds are added here too."
    yield from _looser_parameters(rule.parameters, pack_rule.parameters, parameters)


def _looser_parameters(
    own: Mapping[str, Any], packs: Mapping[str, Any], kind: type[Parameters]
) -> Iterator[tuple[str, str]]:
    mine, theirs = msgspec.convert(own, kind), msgspec.convert(packs, kind)
    for field in msgspec.structs.fields(kind):
        value, base = getattr(mine, field.name), getattr(theirs, field.name)
        if value != base and not asks_for_more(direction(kind, field.name), value, base):
            yield f"parameters/{field.name}", f"{quoted(field.name)} may only be made stricter than the pack has it."


def direction(kind: type[Parameters], name: str) -> Direction | None:
    """Return which way the parameter `name` gets stricter, or None when it has to stay as it is."""
    for part in _annotations(get_type_hints(kind, include_extras=True)[name]):
        if isinstance(part, msgspec.Meta) and part.extra and "stricter" in part.extra:
            way: Direction = part.extra["stricter"]
            return way
    return None


def _annotations(hint: Any) -> Iterator[Any]:
    if get_origin(hint) is Annotated:
        yield from hint.__metadata__
        hint = hint.__origin__
    for part in get_args(hint):
        if get_origin(part) is Annotated:
            yield from _annotations(part)


def asks_for_more(way: Direction | None, value: Any, base: Any) -> bool:
    """Return whether `value` is stricter than `base`; a limit that is None, or an empty `within`, is no limit at all."""
    if way is None or way not in _STRICTER:
        return False
    return _STRICTER[way](value, base)


def _holds(more: Any, fewer: Any) -> bool:
    """Return whether everything in `fewer` is in `more`, values of names included."""
    if isinstance(more, Mapping):
        return all(key in more and more[key] == value for key, value in fewer.items())
    return set(fewer) <= set(more)


_STRICTER: Mapping[Direction, Callable[[Any, Any], bool]] = {
    "less": lambda value, base: base is None or (value is not None and value < base),
    "more": lambda value, base: base is None or (value is not None and value > base),
    "on": lambda value, _: bool(value),
    "longer": _holds,
    "shorter": lambda value, base: _holds(base, value),
    "free": lambda _, __: True,
    "within": lambda value, base: not base or (bool(value) and _holds(base, value)),
}
