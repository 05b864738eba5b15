"""Packs: rule sets a policy imports and may tighten, never loosen.

Imported rules are written into the document under `pack.rule`, with the text they point to, so that what is stored is
complete. A pack may build on other packs; a circle is refused. Where two packs bring the same rule, the stricter one
counts. Computes only.
"""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import lru_cache, reduce

import msgspec

from policies.checks.registry import checks
from policies.document.document import PackDocument, PackUse, PolicyDocument, Rule, Section, Tightening
from policies.document.source import Unreadable, read
from policies.document.structure import Found, wrong_shapes
from policies.document.tightening import looser
from policies.text.phrasing import quoted

Library = Callable[[str], str]
"""Gives the text of a pack by its name; raises KeyError when there is none."""


class Refused(Exception):
    """A pack that cannot be imported."""

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.message, self.fix = message, fix


class _Imported:
    """What packs have brought so far."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.rules: dict[str, Rule] = {}
        self.untouched: dict[str, Rule] = {}
        self.sections: dict[str, Section] = {}

    def take(self, use: PackUse, path: str, chain: tuple[str, ...] = ()) -> Iterator[Found]:
        """Import one pack and, before it, the packs it builds on; yield what is wrong with the import."""
        if use.pack in chain:
            circle = " → ".join((*chain[chain.index(use.pack) :], use.pack))
            yield (
                f"{path}/pack",
                None,
                f"These packs import each other in a circle: {circle}.",
                "Leave one of them out.",
            )
            return
        try:
            pack = pack_named(use.pack, self.library)
        except Refused as refused:
            yield f"{path}/pack", None, refused.message, refused.fix
            return
        for inner in pack.packs:
            yield from self.take(inner, path, (*chain, use.pack))
        for section in pack.text:
            name = f"{pack.pack}.{section.id}"
            self.sections[name] = msgspec.structs.replace(section, id=name)
        for rule in pack.rules:
            self._keep(_under_pack(rule, pack.pack))
        yield from self._tighten(use, path, of_pack=bool(chain))

    def _tighten(self, use: PackUse, path: str, *, of_pack: bool) -> Iterator[Found]:
        """Make rules of one pack stricter; with `of_pack`, as another pack asks, whose author did not know what stands here."""
        for name, change in use.tighten.items():
            here = f"{path}/tighten/{name}"
            full = name if name in self.rules else f"{use.pack}.{name}"
            rule = self.rules.get(full)
            if rule is None:
                own = [each.removeprefix(f"{use.pack}.") for each in self.rules]
                near = get_close_matches(name, own, n=1, cutoff=0.5)
                fix = f"Did you mean {quoted(near[0])}?" if near else f"Use one of: {', '.join(own)}."
                yield here, None, f"The pack {quoted(use.pack)} has no rule called {quoted(name)}.", fix
                continue
            if of_pack and not list(_looser(_tightened(self.untouched[full], change), self.untouched[full], here)):
                alone = (each for each in _each_alone(change) if not list(_looser(_tightened(rule, each), rule, here)))
                self.rules[full] = reduce(_tightened, alone, rule)
                continue
            changed = _tightened(rule, change)
            yield from _looser(changed, rule, here)
            self.rules[full] = changed

    def _keep(self, rule: Rule) -> None:
        self.untouched[rule.id] = rule
        known = self.rules.get(rule.id)
        if known is None or not list(_looser(rule, known, "")):
            self.rules[rule.id] = rule


def expanded(document: PolicyDocument, library: Library) -> tuple[PolicyDocument, list[Found]]:
    """Return `document` with the rules and texts of its packs written in, and what is wrong with its imports."""
    imported = _Imported(library)
    found: list[Found] = []
    for index, use in enumerate(document.packs):
        found += imported.take(use, f"/packs/{index}")
    for index, rule in enumerate(document.rules):
        found += _own(f"/rules/{index}", rule, imported.rules)
    rules = {rule.id for rule in document.rules}
    sections = {section.id for section in document.text}
    complete = msgspec.structs.replace(
        document,
        rules=(*document.rules, *(rule for rule in imported.rules.values() if rule.id not in rules)),
        text=(*document.text, *(text for text in imported.sections.values() if text.id not in sections)),
    )
    return complete, found


def _own(path: str, rule: Rule, imported: dict[str, Rule]) -> Iterator[Found]:
    """Compare a rule the document holds itself with the imported one it claims to be."""
    base = imported.get(rule.id)
    if base is not None and rule.pack == base.pack:
        yield from _looser(rule, base, path)
    elif base is not None:
        fix = f"Give it another id, or tighten the pack's rule under “packs”: “tighten: {{{rule.id}: …}}”."
        yield (
            f"{path}/id",
            None,
            f"The pack {quoted(base.pack or '')} already has a rule called {quoted(rule.id)}.",
            fix,
        )
    elif rule.pack is not None:
        message = f"This rule says that it comes from the pack {quoted(rule.pack)}, which does not have it here."
        yield f"{path}/pack", None, message, "Import the pack under “packs”, or leave “pack” out."


def _looser(rule: Rule, base: Rule, path: str) -> Iterator[Found]:
    check = checks().get(base.check)
    if check is None:
        return
    try:
        problems = list(looser(rule, base, check.parameters))
    except msgspec.ValidationError:
        return
    for field, said in problems:
        yield f"{path}/{field}", None, said, "Make it stricter, or leave it as the pack has it."


def _under_pack(rule: Rule, pack: str) -> Rule:
    section = f"{pack}.{rule.section}" if rule.section else None
    return msgspec.structs.replace(rule, id=f"{pack}.{rule.id}", pack=pack, section=section)


def _tightened(rule: Rule, change: Tightening) -> Rule:
    return msgspec.structs.replace(
        rule,
        severity=change.severity or rule.severity,
        parameters={**rule.parameters, **change.parameters},
        waivable_by=rule.waivable_by if change.waivable_by is None else change.waivable_by,
        adds=tuple(dict.fromkeys((*rule.added_stages, *(change.adds or ())))) or msgspec.UNSET,
    )


def _each_alone(change: Tightening) -> Iterator[Tightening]:
    """Yield what `change` asks for, one thing at a time."""
    yield Tightening(severity=change.severity)
    yield Tightening(waivable_by=change.waivable_by)
    yield Tightening(adds=change.adds)
    for name, value in change.parameters.items():
        yield Tightening(parameters={name: value})


def pack_named(name: str, library: Library) -> PackDocument:
    """Return the pack `name` as `library` has it, with the rules of its own only. Raises `Refused`."""
    try:
        text = library(name)
    except KeyError:
        raise Refused(f"There is no pack called {quoted(name)}.", "Look up the name in the list of packs.") from None
    pack = _read(text)
    if pack.pack != name:
        raise Refused(f"The pack {quoted(name)} calls itself {quoted(pack.pack)}.", "Use the name it gives itself.")
    return pack


@lru_cache(maxsize=64)
def _read(text: str) -> PackDocument:
    try:
        value = read(text).value
    except Unreadable as error:
        raise Refused(f"This pack cannot be read: {error.message}", error.fix) from None
    for path, _, message, fix in wrong_shapes(value, PackDocument):
        raise Refused(f"This pack is not complete, at {path or 'its start'}: {message}", fix)
    return msgspec.convert(value, PackDocument)
