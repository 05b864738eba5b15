"""The shapes a demo's story is told in."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Literal

import msgspec

from policies.text.networks import Network

Step = Literal["submit", "approve", "request_changes", "reject", "ask_waiver"]


class DemoPerson(msgspec.Struct, frozen=True):
    """Somebody made up. `link_as` is the role their sign-in link is printed under; "" prints none."""

    key: str
    name: str
    email: str
    roles: tuple[str, ...]
    link_as: str = ""


class DemoObjective(msgspec.Struct, frozen=True):
    key: str
    title: str
    description: str


class DemoChannel(msgspec.Struct, frozen=True):
    key: str
    network: Network
    handle: str
    name: str
    followers: int
    answered_by: str
    owner: str
    alternate: str


class DemoStep(msgspec.Struct, frozen=True):
    """Something that happened to a proposal: who, what, how long ago and with which words; `rule` is the one to be waived."""

    by: str
    act: Step
    ago: timedelta
    reason: str = ""
    rule: str = ""


class DemoProposal(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal and its past.

    It is meant for the first `weekday` (0 is Monday) at least `ahead` from now, at `hour` where the organization is. `said`
    is what its kind adds to a content, `kind` itself included; `days` are members that are days, counted from that moment.
    `alt` are the words for a picture, where it has one.
    """

    author: str
    title: str
    objective: str
    why: str
    what: str
    how: str
    where: str
    audience: str
    weekday: int
    ahead: timedelta = timedelta(days=2)
    hour: int = 9
    channels: tuple[str, ...]
    said: Mapping[str, Any]
    days: Mapping[str, int] = {}
    alt: str | None = None
    started: timedelta
    steps: tuple[DemoStep, ...] = ()


class DemoVersion(msgspec.Struct, frozen=True, kw_only=True):
    """A version of the policy: the one before with some passages changed, and how long ago what was done with it.

    `edits` are pairs of a passage and what stands in its place. `days_ahead`: it waits for the beginning of that day; left
    out, it took force when it was confirmed. What was not submitted or confirmed yet has no such time. `patience` is how many
    hours every step had, where they were not those of the text. `read_by`: who has read and understood it, and how long ago.
    """

    drafted: timedelta
    submitted: timedelta | None = None
    confirmed: timedelta | None = None
    edits: tuple[tuple[str, str], ...] = ()
    days_ahead: int | None = None
    patience: int | None = None
    read_by: tuple[tuple[str, timedelta], ...] = ()


class DemoOrganization(msgspec.Struct, frozen=True, kw_only=True):
    slug: str
    name: str
    timezone: str
    pack: str
    versions: tuple[DemoVersion, ...]
    people: tuple[DemoPerson, ...]
    objectives: tuple[DemoObjective, ...]
    audiences: tuple[str, ...]
    channels: tuple[DemoChannel, ...]
    proposals: tuple[DemoProposal, ...]
    drafter: str
    enactor: str
