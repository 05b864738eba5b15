"""What the rules cost by themselves: thirty rules over a post, and reading one hashtag as a stranger would."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from policies.hashtags.readings import readings
from policies.subject.facts import Channel, Subject
from policies.verdict.evaluate import choose_route, evaluate
from policies.verdict.rulebook import load, parse_source
from tests.bench.posts import LENGTH, post_text

POLICY = Path(__file__).with_name("policy.yaml")

_FIRST = (
    "Clean",
    "Summer",
    "Together",
    "Safe",
    "Future",
    "Winter",
    "Open",
    "Northfield",
    "Great",
    "Quiet",
    "Fair",
    "Green",
)
_SECOND = (
    "Streets",
    "ForAll",
    "Week",
    "WalkToSchool",
    "Experts",
    "Libraries",
    "OnTheMove",
    "ReadingDay",
    "Pen",
    "Parks",
)


@dataclass(frozen=True)
class Timed:
    """Milliseconds of one thing done many times."""

    what: str
    p50: float
    p99: float


def measure_rules(posts: int = 600) -> Timed:
    """Return what evaluating a fresh post and choosing its route takes."""
    rulebook = load(parse_source(POLICY.read_text("utf-8")))
    now = datetime.now(UTC)

    def one(number: int) -> None:
        subject = Subject(
            kind="post",
            fields={"/text": post_text(number)},
            channels=(Channel(network="x", handle="@us"), Channel(network="linkedin", handle="us")),
            schedule=now + timedelta(days=30),
            now=now,
            author_roles=("staff",),
        )
        evaluation = evaluate(rulebook, subject)
        if evaluation.blocked:
            raise RuntimeError("a post made for measuring is blocked")
        choose_route(rulebook, subject, evaluation)

    return _timed(f"{len(rulebook.rules)} rules over a post of {LENGTH} characters", one, posts)


def measure_hashtags() -> Timed:
    """Return what reading a hashtag takes that was not read before."""
    tags = [first + second for first in _FIRST for second in _SECOND]
    longest = max(map(len, tags))
    return _timed(f"reading a hashtag of up to {longest} letters", lambda number: readings(tags[number]), len(tags))


def _timed(what: str, do: Callable[[int], object], times: int) -> Timed:
    took = []
    for number in range(-20, times):
        began = time.perf_counter()
        do(number % times)
        took.append((time.perf_counter() - began) * 1000)
    cuts = statistics.quantiles(took[20:], n=100)
    return Timed(what, cuts[49], cuts[98])
