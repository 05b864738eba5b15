"""The register of checks: every kind of rule the product knows, by name.

A check is a pure function from a subject and its parameters to hits. It never decides how grave a hit is, nor who may
waive it: the rule does. Registering a check takes a parameter type, so a rule with bad parameters is refused when the
policy is saved, and examples, which run as tests and show an author what the check flags and what it leaves alone.
Computes only.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, TypeVar

import msgspec

import policies.checks
from policies.subject.facts import Subject
from policies.subject.findings import Fix, Place
from policies.subject.matter import Matter


class Parameters(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of every check's parameters: frozen, named, and strict about unknown ones."""


LESS = msgspec.Meta(extra={"stricter": "less"})
MORE = msgspec.Meta(extra={"stricter": "more"})
LONGER = msgspec.Meta(extra={"stricter": "longer"})
SHORTER = msgspec.Meta(extra={"stricter": "shorter"})
WITHIN = msgspec.Meta(extra={"stricter": "within"})
ON = msgspec.Meta(extra={"stricter": "on"})
FREE = msgspec.Meta(extra={"stricter": "free"})
"""Which way a parameter gets stricter, for rules that come from a pack; see `policies.tightening`."""


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a check noticed.

    `message` says what in one sentence, `more` what else there is to know of it, `remedy` how to put it right, and `fix` does
    it in one tap.
    """

    place: Place
    message: str
    more: str = ""
    remedy: str
    fix: Fix | None = None


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """A subject the check must answer in a known way: `flags` is the words it points at, empty for none.

    A hit that holds for a whole field, such as a missing text, is written as that field's pointer.
    """

    says: str
    subject: Subject
    flags: tuple[str, ...] = ()
    parameters: Mapping[str, Any] = {}


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """A registered check. `prepare` turns parameters into what `run` takes, once per policy version.

    `judges`: from a subject and what `prepare` gave to why there is nothing to judge, in a sentence, or None. A rule with nothing
    to judge does not apply.
    `nearby`: it asks when other proposals would appear near the time of this one (`recent` of a channel), which is read for a
    live check only where some rule does.
    """

    name: str
    summary: str
    parameters: type[Parameters]
    judges: Matter
    run: Callable[[Subject, Any], Iterable[Hit]]
    prepare: Callable[[Any], Any]
    examples: tuple[Example, ...]
    lesson: str | None = None
    nearby: bool = False


P = TypeVar("P", bound=Parameters)
R = TypeVar("R")
Runner = Callable[[Subject, R], Iterable[Hit]]

_CHECKS: dict[str, Check] = {}


def check(
    name: str,
    *,
    parameters: type[P],
    judges: Matter,
    summary: str,
    examples: tuple[Example, ...],
    prepare: Callable[[P], Any] | None = None,
    lesson: str | None = None,
    nearby: bool = False,
) -> Callable[[Runner[R]], Runner[R]]:
    """Register the decorated function as the check `name`. `summary` is one plain sentence for the rule editor."""

    def register(run: Runner[R]) -> Runner[R]:
        if name in _CHECKS:
            raise ValueError(f"two checks are called {name!r}")
        _CHECKS[name] = Check(
            name=name,
            summary=summary,
            parameters=parameters,
            judges=judges,
            run=run,
            prepare=prepare or _unchanged,
            examples=examples,
            lesson=lesson,
            nearby=nearby,
        )
        return run

    return register


@cache
def checks() -> Mapping[str, Check]:
    """Return every check by name. The files of this folder are imported on the first call."""
    for module in iter_modules(policies.checks.__path__):
        import_module(f"policies.checks.{module.name}")
    return dict(sorted(_CHECKS.items()))


def _unchanged(parameters: Any) -> Any:
    return parameters
