"""What stands out in a content: one list, worked out once, for its author while it is written and for whoever decides on it.

Rules kept: both read the same sentences in the same order, and the brief that a decision names holds them; what a waiver has
settled stays in the list, last, and says by whom; how much care a proposal asks for is derived from this list and from nothing
that is not shown. Of people and waivers it holds ids; names are looked up when it is read. Computes only.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import Literal
from uuid import UUID

import msgspec

from policies.subject.findings import Evaluation, Finding, Place, Severity
from workflows.judging.tag_readings import HashtagReading

Gravity = Literal["serious", "care", "note"]
StandsOutKind = Literal["reading", "invitation", "finding", "missing", "waiver", "rejected_before"]

GRAVITIES: tuple[Gravity, ...] = ("serious", "care", "note")
"""From what must be judged before anything else to what is good to know."""

_OF_SEVERITY: dict[Severity, Gravity] = {"block": "serious", "escalate": "serious", "advise": "care"}
_OF_READING: dict[str, Gravity] = {"high": "serious", "review": "care", "note": "note"}


class StandsOut(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that stands out.

    `gravity`: `serious` is judged before anything else, `care` needs a thought, `note` is good to know. `short` says it in a
    few words that hold none of the content's, for lists. `sentence` says what it is, `more` why it matters here, `remedy` what
    would mend it. `tag` or `place` is what it is about, `rule` the rule of the policy that asks for it. `waiver` has settled
    it, and then it raises nothing; `settled` says by whom, when and why, and is looked up when this is read.
    """

    kind: StandsOutKind
    gravity: Gravity
    short: str
    sentence: str
    more: str = ""
    remedy: str = ""
    tag: str | None = None
    place: Place | None = None
    rule: str | None = None
    waiver: UUID | None = None
    settled: str | None = None

    @property
    def open(self) -> bool:
        """Whether it is still to be judged."""
        return self.waiver is None


def standing_out(evaluation: Evaluation, hashtags: Iterable[HashtagReading]) -> tuple[StandsOut, ...]:
    """Return what stands out in the findings of `evaluation` and in how `hashtags` may be read, the gravest first."""
    waived = {outcome.rule: outcome.waiver for outcome in evaluation.outcomes if outcome.waiver is not None}
    found = [_finding(finding, waived.get(finding.rule)) for finding in evaluation.findings]
    said = [finding.said for finding in evaluation.findings]
    return ordered([*(one for tag in hashtags for one in _reading(tag, said)), *found])


def ordered(items: Iterable[StandsOut]) -> tuple[StandsOut, ...]:
    """Return `items` as they are read: what is still to be judged first, and of that the gravest."""
    return tuple(sorted(items, key=lambda one: (not one.open, GRAVITIES.index(one.gravity))))


def with_settled(items: Iterable[StandsOut], words: dict[UUID, str]) -> tuple[StandsOut, ...]:
    """Return frozen `items` with who settled what and why, in words by the waiver's id."""
    return tuple(
        msgspec.structs.replace(one, settled=words.get(one.waiver)) if one.waiver is not None else one for one in items
    )


def _finding(finding: Finding, waiver: UUID | None) -> StandsOut:
    return StandsOut(
        kind="finding",
        gravity=_OF_SEVERITY[finding.severity],
        short=finding.title,
        sentence=finding.message,
        more=" ".join(filter(None, (finding.more or "", finding.why))),
        remedy=finding.remedy,
        place=finding.place,
        rule=finding.rule,
        waiver=waiver,
    )


def _reading(tag: HashtagReading, said: Collection[str]) -> Iterator[StandsOut]:
    """Yield what a hashtag may say beside what is meant, unless a finding has said it already."""
    because = [reason for reason in tag.because if not any(reason in words for words in said)]
    gravity = _OF_READING.get(tag.risk)
    if gravity is None or not because:
        return
    yield StandsOut(
        kind="reading",
        gravity=gravity,
        short="a second reading",
        sentence=f"{tag.tag} may be read in another way.",
        more=" ".join(because),
        tag=tag.tag,
    )
