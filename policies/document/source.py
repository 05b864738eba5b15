"""Reading a policy file: YAML or JSON into plain values, each with the line it stands on.

A policy file comes from outside, so this reads data and nothing else: no tags, no anchors (they can make a small file
explode), no repeated keys, no deep nesting, at most a megabyte. `no`, `on` and dates stay the words people typed.
Computes only.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import yaml

MAX_BYTES = 1_000_000
DEEPEST = 24
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,15})")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}(?:[eE][-+]?[0-9]{1,2})?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_PLAIN = {"": None, "~": None, "null": None, "true": True, "false": False}
_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Unreadable(Exception):
    """The text is not a file we read. `line` counts from 1 where it is known."""

    def __init__(self, message: str, fix: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message, self.fix, self.line = message, fix, line


class Reading(msgspec.Struct, frozen=True):
    """The values of a file, and the line of each by JSON Pointer."""

    value: Any
    lines: dict[str, int]

    def line(self, pointer: str) -> int | None:
        """Return the line of `pointer`, or of the nearest thing that holds it."""
        while pointer and pointer not in self.lines:
            pointer = pointer.rpartition("/")[0]
        return self.lines.get(pointer)


def read(text: str) -> Reading:
    """Return what `text`, YAML or JSON, holds. Raises Unreadable."""
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise Unreadable("The file holds half of a character.", "Save it again as UTF-8 text.") from None
    if size > MAX_BYTES:
        megabytes = f"{size / 1_000_000:.1f}"
        raise Unreadable(f"The file has {megabytes} MB; a policy may have 1 MB.", "Split it, or shorten the texts.")
    if found := _CONTROL.search(text):
        raise Unreadable(
            f"A control character (U+{ord(found.group()):04X}) stands in the file, which is no letter.",
            "Take it out.",
            text.count("\n", 0, found.start()) + 1,
        )
    if text.lstrip().startswith("{"):
        return _json(text)
    return _yaml(text)


def _json(text: str) -> Reading:
    deepest = depth = 0
    for mark in re.finditer(r'"(?:\\.|[^"\\])*"|[\[{]|[\]}]', text):
        depth += (mark.group() in "[{") - (mark.group() in "]}") if len(mark.group()) == 1 else 0
        deepest = max(deepest, depth)
    if deepest > DEEPEST:
        raise _too_deep(None)
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Unreadable(
            f"The file starts like JSON and cannot be read as such: {error.msg}.", "Correct it there.", error.lineno
        ) from None
    except ValueError:
        raise Unreadable("A number in the file has thousands of digits.", "Write an ordinary number.") from None
    try:
        return Reading(value, _yaml(text).lines)
    except Unreadable:
        return Reading(value, {})


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _repeated(key, None)
        found[key] = value
    return found


def _no_constant(name: str) -> Any:
    raise Unreadable(f"{name} is not a number a policy can use.", "Write an ordinary number.")


def _yaml(text: str) -> Reading:
    builder = _Builder()
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        said = getattr(error, "problem", None) or "this is not YAML"
        raise Unreadable(
            f"The file cannot be read as YAML: {said}.",
            "Look at the spaces at the start of this line and the line before; put texts with a colon in quotes.",
            mark.line + 1 if mark else None,
        ) from None
    return Reading(builder.root, builder.lines)


def _events(text: str) -> Iterator[Any]:
    loader = _Parser(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


class _Builder:
    """Builds values from parser events with a stack of its own, so that nesting cannot exhaust Python's."""

    def __init__(self) -> None:
        self.root: Any = None
        self.lines: dict[str, int] = {}
        self.stack: list[tuple[Any, str]] = []
        self.keys: list[str | None] = []
        self.documents = 0

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise Unreadable("The file holds more than one document.", "Keep one policy in a file.", line)
        elif isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Unreadable(
                "The file uses anchors (& and *), which a policy may not.", "Write the repeated part out.", line
            )
        elif getattr(event, "tag", None):
            raise Unreadable("The file uses a tag (!), which a policy may not.", "Leave the tag out.", line)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            if len(self.stack) >= DEEPEST:
                raise _too_deep(line)
            container: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
            pointer = self._put(container, line)
            self.stack.append((container, pointer))
            self.keys.append(None)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self.stack.pop()
            self.keys.pop()
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event, line)

    def _scalar(self, event: Any, line: int) -> None:
        if self.stack and isinstance(self.stack[-1][0], dict) and self.keys[-1] is None:
            key = event.value
            if key in self.stack[-1][0]:
                raise _repeated(key, line)
            self.keys[-1] = key
            return
        self._put(_value(event.value) if event.implicit[0] else event.value, line)

    def _put(self, value: Any, line: int) -> str:
        if not self.stack:
            self.root = value
            self.lines[""] = line
            return ""
        container, pointer = self.stack[-1]
        if isinstance(container, list):
            own = f"{pointer}/{len(container)}"
            container.append(value)
        else:
            key = self.keys[-1]
            if key is None:
                raise Unreadable("A name in the file is a list or a group.", "Use a plain word as the name.", line)
            own = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            container[key] = value
            self.keys[-1] = None
        self.lines[own] = line
        return own


def _value(written: str) -> Any:
    if written in _PLAIN:
        return _PLAIN[written]
    if _INTEGER.fullmatch(written):
        return int(written)
    if _DECIMAL.fullmatch(written):
        return float(written)
    return written


def _too_deep(line: int | None) -> Unreadable:
    return Unreadable(f"The file is nested more than {DEEPEST} levels deep.", "Flatten it.", line)


def _repeated(key: str, line: int | None) -> Unreadable:
    return Unreadable(f"The name “{key[:60]}” appears twice in the same place.", "Keep one of the two.", line)
