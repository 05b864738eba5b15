"""The shapes a demo's story is told in."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Literal

import msgspec

from policies.text.networks import Network
from workflows.discussion.participation import Audience

Verdict = Literal["approve", "request_changes", "reject"]
Step = Literal["submit", "approve", "request_changes", "reject", "ask_waiver", "ask", "answer", "suggest"]


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
    """Something that happened to a proposal: who, what, how long ago and with which words; `rule` is the one to be waived.

    `about` are the words of the text that a question is about or that `instead` is suggested for; an answer is given to the last
    question of its proposal. `audience` reads a question, which has to be settled before anybody approves where it is `blocking`;
    `names` are those named in it with @.
    """

    by: str
    act: Step
    ago: timedelta
    reason: str = ""
    rule: str = ""
    about: str = ""
    instead: str = ""
    audience: Audience = "shared"
    blocking: bool = False
    names: tuple[str, ...] = ()


class DemoProposal(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal and its past.

    It is meant for the first `weekday` (0 is Monday) at least `ahead` from now, at `hour` where the organization is. `said`
    is what its kind adds to a content, `kind` itself included; `days` are members that are days, counted from that moment.
    `alt` are the words for a picture, where it has one, and `template` the title of the template it began from.
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
    template: str = ""
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


class DemoTemplate(msgspec.Struct, frozen=True, kw_only=True):
    """A template that was taken over from those one may start with, who keeps it, and how long ago.

    `changed`: how long ago its second version was written, which says `use_when` instead.
    """

    title: str
    by: str
    taken_over: timedelta
    changed: timedelta | None = None
    use_when: str = ""


class DemoCover(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is away: who decides meanwhile, since when, and until the end of which day from now."""

    member: str
    deputy: str
    began: timedelta
    days_ahead: int


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
    templates: tuple[DemoTemplate, ...] = ()
    covers: tuple[DemoCover, ...] = ()
    drafter: str
    enactor: str
