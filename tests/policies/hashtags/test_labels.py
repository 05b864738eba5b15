"""How well harsh readings are found, on labelled tags, beside the simplest thing that could be done instead.

`labels.json` is ours; the shared labels are used too where they are at hand. Both were looked at while the limits were set,
so the numbers are what this file holds on to, not a promise about tags nobody has seen. Run with `-s` to see them.
"""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from policies.hashtags.lexicon import lexicon
from policies.hashtags.readings import readings
from tests.shared import shared


class Score(NamedTuple):
    recall: float
    precision: float


def flagged(tag: str) -> bool:
    return readings(tag).risk in ("review", "high")


def holds_a_harsh_word(tag: str) -> bool:
    return any(word in tag for word in lexicon())


def score(name: str, finder: Callable[[str], bool], bad: Iterable[str], ok: Iterable[str]) -> Score:
    bad, ok = list(bad), list(ok)
    caught, alarmed = sum(map(finder, bad)), sum(map(finder, ok))
    found = Score(caught / len(bad), caught / max(1, caught + alarmed))
    print(f"{name}: recall {caught}/{len(bad)}, false alarms {alarmed}/{len(ok)}, precision {found.precision:.2f}")  # noqa: T201  # the numbers are what a reader wants
    return found


def holds_its_ground(name: str, path: Path) -> None:
    labels = json.loads(path.read_text("utf-8"))
    ours = score(f"{name}, readings", flagged, labels["bad"], labels["ok"])
    simple = score(f"{name}, harsh word anywhere", holds_a_harsh_word, labels["bad"], labels["ok"])
    assert ours.recall >= 0.85
    assert ours.precision >= 0.9
    assert ours.precision > 1.5 * simple.precision


def test_harsh_readings_are_found_among_our_own_labels() -> None:
    holds_its_ground("own labels", Path(__file__).with_name("labels.json"))


def test_harsh_readings_are_found_among_the_shared_labels() -> None:
    holds_its_ground("shared labels", shared("vectors", "hashtags", "dev-labels.json"))
