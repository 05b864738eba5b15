"""What changed between two contents, word by word and field by field.

Rules kept: same + removed spells the old words exactly and same + added the new ones; no letter is torn from its
accents or emoji; the work is bounded whatever the texts are, by comparing lines where words would take too long, and
calling the rest replaced where even lines would. Computes only.
"""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import datetime, time
from typing import Literal

import msgspec
import regex

from workflows.kinds.content import MediaItem
from workflows.kinds.fields import field_texts
from workflows.kinds.kind import Names
from workflows.kinds.register import Content, kind_of
from workflows.kinds.sentences import later_words, listed, on_the_wall

Op = Literal["same", "added", "removed"]

_WORDS = regex.compile(r"(?:(?=\s)\X)+|(?:(?=[\w#@'’-])\X)+|\X")
_LINES = regex.compile(r"[^\n]*(?:\n|$)")
_TAG = regex.compile(r"(?<![\p{L}\p{N}_&/])[#＃](?=[\p{N}_]*+\p{L})[\p{L}\p{M}\p{N}_]++")
_MOST_EDITS = 400


class DiffPart(msgspec.Struct, frozen=True):
    """One run of words: kept, added or removed."""

    op: Op
    text: str


class FieldDiff(msgspec.Struct, frozen=True):
    """The changed words of one field, under its label. `said` tells in a sentence what words side by side do not: "An hour later."."""

    field: str
    label: str
    parts: tuple[DiffPart, ...]
    said: str = ""


class Rewritten(msgspec.Struct, frozen=True):
    """One field whose words differ, under its label: how they were and how they are, and the change in a sentence where it helps."""

    field: str
    label: str
    old: str
    new: str
    said: str = ""


def rewritten(old: Content, new: Content, names: Names) -> tuple[Rewritten, ...]:
    """Return the fields of `new` and `old` whose words differ, in the order they are read."""
    before = {item.field: item for item in field_texts(old, names)}
    after = {item.field: item for item in field_texts(new, names)}
    found = []
    for field in _in_reading_order(list(before), list(after)):
        was, now = before.get(field), after.get(field)
        label = now.label if now else before[field].label
        old_text, new_text = was.text if was else "", now.text if now else ""
        if old_text != new_text:
            found.append(Rewritten(field, label, old_text, new_text))
    sentences = _sentences(old, new, names)
    told = [msgspec.structs.replace(each, said=sentences.get(each.field, "")) for each in found]
    return (*told, *_order_of_pictures(old, new), *_hashtags(old, new))


def _sentences(old: Content, new: Content, names: Names) -> dict[str, str]:
    """Return what changed in a sentence, by field, for what is more than words."""
    said = {"/channel_ids": _came_and_went(_channels(old, names), _channels(new, names))}
    was, now = old.answers.when, new.answers.when
    if was is not None and now is not None:
        said["/answers/when"] = later_words(on_the_wall(was, names.zone), on_the_wall(now, names.zone))
    days = dict(kind_of(new).days(new))
    for field, day in kind_of(old).days(old):
        then = days.get(field)
        if day is not None and then is not None:
            said[field] = later_words(datetime.combine(day, time()), datetime.combine(then, time()))
    for field, picture in _pictures(old).items():
        described = _pictures(new).get(field)
        said[field] = "This picture was taken out." if described is None else _described(picture, described)
    added = {field: "This picture was added." for field in _pictures(new) if field not in _pictures(old)}
    return said | added


def _channels(content: Content, names: Names) -> list[str]:
    return [names.channels.get(channel, str(channel)) for channel in content.channel_ids]


def _came_and_went(old: Sequence[str], new: Sequence[str]) -> str:
    came, went = [each for each in new if each not in old], [each for each in old if each not in new]
    if not came and not went:
        return "The same, in another order."
    return " ".join(f"{word}: {listed(each)}." for word, each in (("Added", came), ("Taken out", went)) if each)


def _pictures(content: Content) -> dict[str, MediaItem]:
    """Return the pictures by the names their fields have; the same picture twice has two."""
    named: dict[str, MediaItem] = {}
    seen: dict[str, int] = {}
    for item in kind_of(content).pictures(content):
        nth = seen[item.digest] = seen.get(item.digest, 0) + 1
        named[f"/media/{item.digest[:16]}{f'-{nth}' if nth > 1 else ''}"] = item
    return named


def _described(old: MediaItem, new: MediaItem) -> str:
    if old.alt == new.alt:
        return "The same picture; its file is called otherwise."
    if not new.alt.strip():
        return "The same picture; nobody describes it any more."
    return "The same picture, described in other words." if old.alt.strip() else "The same picture, described now."


def _order_of_pictures(old: Content, new: Content) -> Iterator[Rewritten]:
    """Yield the order of the pictures that both have, where it is another one."""
    before, after = _pictures(old), _pictures(new)
    was, now = [each for each in before if each in after], [each for each in after if each in before]
    if was != now:
        words = [listed(_called(pictures[each]) for each in order) for pictures, order in ((before, was), (after, now))]
        said = "The pictures stand in another order."
        yield Rewritten("/media", "The order of the pictures", words[0], words[1], said)


def _called(picture: MediaItem) -> str:
    return picture.file_name or f"picture {picture.digest[:8]}"


def _hashtags(old: Content, new: Content) -> Iterator[Rewritten]:
    """Yield the hashtags of the words people would read, where they are others than before."""
    was, now = _tags(old), _tags(new)
    if set(was) != set(now):
        yield Rewritten("/hashtags", "Hashtags", " ".join(was), " ".join(now), _came_and_went(was, now))


def _tags(content: Content) -> list[str]:
    found = _TAG.findall("\n".join(text for _, _, text in kind_of(content).public(content)))
    return list(dict.fromkeys(found))


def effort(found: Sequence[Rewritten]) -> int:
    """Return about how many steps comparing takes at worst, a step being a quarter of a microsecond; quick itself."""
    letters = [_differing(each.old, each.new) for each in found]
    return sum(len(each.old) + len(each.new) for each in found) + sum(min(one, _MOST_EDITS) ** 2 for one in letters)


def _differing(old: str, new: str) -> int:
    """Return how many letters both have between what they begin and what they end with alike."""
    head = _alike(old, new, lambda text, size: text[:size])
    old, new = old[head:], new[head:]
    tail = _alike(old, new, lambda text, size: text[len(text) - size :])
    return len(old) + len(new) - 2 * tail


def _alike(old: str, new: str, cut: Callable[[str, int], str]) -> int:
    """Return the greatest size for which `cut` gives the same of both, found by halving."""
    sizes = range(min(len(old), len(new)) + 1)
    return bisect_left(sizes, x=True, key=lambda size: cut(old, size) != cut(new, size)) - 1


def compared(found: Sequence[Rewritten]) -> tuple[FieldDiff, ...]:
    """Return how each field became what it is, word by word."""
    return tuple(FieldDiff(each.field, each.label, parts(each.old, each.new), each.said) for each in found)


def replaced(found: Sequence[Rewritten]) -> tuple[FieldDiff, ...]:
    """Return each field as taken out whole and written anew, which is true of any two texts."""
    return tuple(
        FieldDiff(each.field, each.label, _merged([("removed", each.old), ("added", each.new)]), each.said)
        for each in found
    )


def question(found: Sequence[Rewritten]) -> bytes:
    """Return the question how the fields changed, as bytes for `answer` in another process."""
    return msgspec.json.encode(found)


def answer(asked: bytes) -> bytes:
    """Return the bytes of what `compared` says; `answered` reads them. Called in another process."""
    return msgspec.json.encode(compared(msgspec.json.decode(asked, type=tuple[Rewritten, ...])))


def answered(found: bytes) -> tuple[FieldDiff, ...]:
    """Return what `answer` said."""
    return msgspec.json.decode(found, type=tuple[FieldDiff, ...])


def changes(old: Content, new: Content, names: Names) -> tuple[FieldDiff, ...]:
    """Return the fields of `new` and `old` whose words differ, with how they changed."""
    return compared(rewritten(old, new, names))


def parts(old: str, new: str) -> tuple[DiffPart, ...]:
    """Return how `old` became `new`."""
    return _merged(_compare(_WORDS.findall(old), _WORDS.findall(new), by_lines=True))


def _in_reading_order(old: list[str], new: list[str]) -> list[str]:
    gone = [field for field in old if field not in new]
    order = list(new)
    for field in gone:
        before = old[: old.index(field)]
        at = max((order.index(other) + 1 for other in before if other in order), default=0)
        order.insert(at, field)
    return order


_Run = tuple[Op, str]


def _compare(old: Sequence[str], new: Sequence[str], *, by_lines: bool) -> list[_Run]:
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    script = _shortest_script(middle_old, middle_new)
    if script is None and by_lines:
        lines_old, lines_new = _LINES.findall("".join(middle_old)), _LINES.findall("".join(middle_new))
        script = _compare(lines_old, lines_new, by_lines=False)
    elif script is None:
        script = [("removed", "".join(middle_old)), ("added", "".join(middle_new))]
    kept_tail = old[len(old) - tail :] if tail else ()
    return [("same", "".join(old[:head])), *script, ("same", "".join(kept_tail))]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _shortest_script(old: Sequence[str], new: Sequence[str]) -> list[_Run] | None:
    """Myers' greedy O(ND) comparison; None when more than `_MOST_EDITS` insertions and deletions would be needed."""
    furthest: dict[int, int] = {1: 0}
    trail: list[dict[int, int]] = []
    a: Sequence[Hashable] = old
    b: Sequence[Hashable] = new
    for edits in range(min(len(old) + len(new), _MOST_EDITS) + 1):
        trail.append(dict(furthest))
        for k in range(-edits, edits + 1, 2):
            down = k == -edits or (k != edits and furthest[k - 1] < furthest[k + 1])
            x = furthest[k + 1] if down else furthest[k - 1] + 1
            y = x - k
            while x < len(a) and y < len(b) and a[x] == b[y]:
                x, y = x + 1, y + 1
            furthest[k] = x
            if x >= len(a) and y >= len(b):
                return _walk_back(trail, old, new)
    return None


def _walk_back(trail: list[dict[int, int]], old: Sequence[str], new: Sequence[str]) -> list[_Run]:
    x, y = len(old), len(new)
    runs: list[_Run] = []
    for edits in range(len(trail) - 1, -1, -1):
        furthest = trail[edits]
        k = x - y
        down = k == -edits or (k != edits and furthest[k - 1] < furthest[k + 1])
        previous_k = k + 1 if down else k - 1
        previous_x = furthest[previous_k] if edits else 0
        previous_y = previous_x - previous_k if edits else 0
        while x > previous_x and y > previous_y:
            x, y = x - 1, y - 1
            runs.append(("same", old[x]))
        if edits and down:
            y -= 1
            runs.append(("added", new[y]))
        elif edits:
            x -= 1
            runs.append(("removed", old[x]))
    return runs[::-1]


def _merged(script: Sequence[_Run]) -> tuple[DiffPart, ...]:
    """Join runs; a lone space between two changes changes with them, so that a replaced phrase reads as one."""
    merged: list[DiffPart] = []
    removed, added, bridge = "", "", ""
    for op, words in script:
        if op == "same" and words.isspace() and (removed or added) and not bridge:
            bridge = words
        elif op == "same":
            _push(merged, "removed", removed)
            _push(merged, "added", added)
            _push(merged, "same", bridge + words)
            removed, added, bridge = "", "", ""
        elif words:
            removed += bridge + (words if op == "removed" else "")
            added += bridge + (words if op == "added" else "")
            bridge = ""
    _push(merged, "removed", removed)
    _push(merged, "added", added)
    _push(merged, "same", bridge)
    return tuple(merged)


def _push(merged: list[DiffPart], op: Op, words: str) -> None:
    if words and merged and merged[-1].op == op:
        merged[-1] = DiffPart(op=op, text=merged[-1].text + words)
    elif words:
        merged.append(DiffPart(op=op, text=words))
