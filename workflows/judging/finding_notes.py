"""What the rules of the policy found, as things that stand out, and what stands out of the words without any rule. Computes only."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import msgspec

from policies.checks.answered_hours import nobody_answers, unanswered
from policies.checks.calendar_words import CalendarWords
from policies.checks.claims import Claims
from policies.checks.registry import Parameters, checks
from policies.document.document import Rule
from policies.subject.bounds import excess
from policies.subject.findings import Evaluation, Finding, Place, Severity
from policies.subject.subject import WHEN, Subject
from policies.verdict.waivers import Waiver, in_time
from workflows.judging.hashtag_notes import OF_RISK, hashtag_notes, inviting_sentences
from workflows.judging.stands_out import GRAVITIES, Gravity, StandsOut, StandsOutKind, ordered
from workflows.judging.tag_readings import HashtagReading
from workflows.judging.what_is_missing import what_is_missing
from workflows.kinds.sentences import moment

_OF_SEVERITY: Mapping[Severity, Gravity] = {"block": "serious", "escalate": "serious", "advise": "care"}
_SHORT = {
    "claims": "a price or a claim",
    "personal-data": "personal data",
    "banned-terms": "words the policy does not allow",
}
_KINDS = {"hashtag-readings": "reading", "hashtag-shapes": "invitation"}
_CHECKS: Mapping[StandsOutKind, str] = {"claim": "claims", "date": "calendar-words"}


def standing_out(
    evaluation: Evaluation, subject: Subject, rules: Iterable[Rule] = (), waivers: Iterable[Waiver] = ()
) -> tuple[StandsOut, ...]:
    """Return what stands out in `subject`, the gravest first: what rules found, what its hashtags may say, what is missing.

    `rules` are those of the policy that `evaluation` is the verdict of, `waivers` those granted for the proposal. What a rule and
    we ourselves have to say about the same words is said once.
    """
    own = list(_unasked(subject, rules)) if excess(subject) is None else []
    notes = [one for finding in evaluation.findings for one in _with_rule(finding, evaluation, subject, own, waivers)]
    return ordered([*own, *notes])


def from_findings(evaluation: Evaluation, hashtags: Iterable[HashtagReading] = ()) -> tuple[StandsOut, ...]:
    """Return what the findings of `evaluation` say alone, and what is known of `hashtags` where the words are not at hand."""
    read = (
        StandsOut(
            kind="reading",
            gravity=OF_RISK.get(tag.risk, "note"),
            short="a hashtag to look at",
            sentence=f"About {tag.tag}: {tag.because[0]}",
            more=" ".join(tag.because[1:]),
            tag=tag.tag,
        )
        for tag in hashtags
        if tag.risk != "none" and tag.because
    )
    return ordered([*read, *(_settled(_note(finding), evaluation) for finding in evaluation.findings)])


def _unasked(subject: Subject, rules: Iterable[Rule]) -> Iterator[StandsOut]:
    """Yield what stands out of the words themselves, whatever the policy asks."""
    yield from hashtag_notes(subject, _accepted(rules))
    yield from inviting_sentences(subject)
    yield from _said_once(list(_found_unasked(subject)))
    yield from what_is_missing(subject)
    yield from _unanswered(subject)


def _accepted(rules: Iterable[Rule]) -> dict[str, str]:
    """Return the hashtags that the policy's own rules accept, each with why."""
    found = [
        rule.parameters.get("accepted", {}) for rule in rules if rule.check == "hashtag-readings" and not rule.on_trial
    ]
    return {tag.lstrip("#\uff03").casefold(): why for accepted in found for tag, why in accepted.items()}


def _unanswered(subject: Subject) -> Iterator[StandsOut]:
    for hours, accounts in unanswered(subject).items():
        sentence, more, remedy = nobody_answers(hours, accounts)
        yield StandsOut(
            kind="missing",
            gravity="care",
            short="no one answers when it appears",
            sentence=sentence,
            more=more,
            remedy=remedy,
            place=Place(field=WHEN),
        )


class _Asked(msgspec.Struct, frozen=True):
    """A check that is asked whether or not the policy has a rule for it, and what is said of what it finds."""

    check: str
    parameters: Parameters
    kind: StandsOutKind
    gravity: Gravity
    short: str
    more: str


_ASKED = (
    _Asked("claims", Claims(kinds=("prices",)), "claim", "care", "a price", "People will hold you to it."),
    _Asked("claims", Claims(kinds=("promises",)), "claim", "note", "a promise", "People will hold you to it."),
    _Asked(
        "claims", Claims(kinds=("superlatives",)), "claim", "note", "a first place", "Others may ask what shows it."
    ),
    _Asked(
        "calendar-words",
        CalendarWords(),
        "date",
        "care",
        "a date to check",
        "People go by the date or by the weekday, and some would come on the wrong day.",
    ),
)


def _found_unasked(subject: Subject) -> Iterator[StandsOut]:
    for asked, prepared in _prepared():
        for hit in checks()[asked.check].run(subject, prepared):
            yield StandsOut(
                kind=asked.kind,
                gravity=asked.gravity,
                short=asked.short,
                sentence=hit.message,
                more=asked.more,
                remedy=hit.remedy,
                place=hit.place,
            )


def _said_once(found: list[StandsOut]) -> list[StandsOut]:
    """Return `found` without what stands within a wider claim, which is then as grave: "lowest price" in "lowest price in the county".

    One look at each, from the left and the wider first: a long text may hold thousands.
    """
    kept: dict[int, StandsOut] = {}
    widest = -1
    for at in sorted(range(len(found)), key=lambda at: _from_the_left(found[at])):
        one = found[at]
        if widest in kept and _holds(kept[widest], one):
            gravity = min(kept[widest].gravity, one.gravity, key=GRAVITIES.index)
            kept[widest] = msgspec.structs.replace(kept[widest], gravity=gravity)
        else:
            kept[at], widest = one, at
    return [kept[at] for at in sorted(kept)]


def _from_the_left(one: StandsOut) -> tuple[str, str, int, int]:
    place = one.place or Place(field="")
    return one.kind, place.field, place.start or 0, -(place.end or 0)


def _holds(one: StandsOut, other: StandsOut) -> bool:
    """Return whether the place of `one` holds that of `other`, of the same kind, and more."""
    outer, inner = one.place, other.place
    if one.kind != other.kind or outer is None or inner is None or outer == inner or not _overlap(outer, inner):
        return False
    return (outer.start or 0) <= (inner.start or 0) and (outer.end or 0) >= (inner.end or 0)


@cache
def _prepared() -> tuple[tuple[_Asked, Any], ...]:
    return tuple((asked, checks()[asked.check].prepare(asked.parameters)) for asked in _ASKED)


def _with_rule(
    finding: Finding, evaluation: Evaluation, subject: Subject, own: list[StandsOut], waivers: Iterable[Waiver]
) -> Iterator[StandsOut]:
    """Yield what `finding` says, unless one of our `own` items says it: then that one gets the rule, and the graver word."""
    said = [at for at, one in enumerate(own) if _same(one, finding, subject)]
    for at in said:
        gravity = min(own[at].gravity, _OF_SEVERITY[finding.severity], key=GRAVITIES.index)
        asked = msgspec.structs.replace(own[at], rule=finding.rule, gravity=gravity)
        own[at] = _lapsing(_settled(asked, evaluation), subject, waivers)
    if not said:
        yield _lapsing(_settled(_note(finding), evaluation), subject, waivers)


def _lapsing(note: StandsOut, subject: Subject, waivers: Iterable[Waiver]) -> StandsOut:
    """Return `note`, graver where a waiver of its rule ends before this would appear."""
    lapsed = next((each for each in waivers if each.rule == note.rule and not in_time(each.until, subject)), None)
    if lapsed is None or not note.open:
        return note
    ends = f"It was let pass until {moment(lapsed.until, subject.zone)}, and this would appear later."
    return msgspec.structs.replace(
        note,
        kind="waiver",
        gravity="serious",
        short="permission that ends too soon",
        more=f"{ends} {note.more}",
        remedy=f"Ask again for a longer time, or choose an earlier day. {note.remedy}",
    )


def _same(one: StandsOut, finding: Finding, subject: Subject) -> bool:
    """Return whether our own item `one` is about what `finding` is about."""
    place = finding.place
    if one.kind in ("reading", "invitation") and _KINDS.get(finding.check) == one.kind:
        words = subject.fields.get(place.field, "")[place.start : place.end]
        if one.tag is not None:
            return words.strip().lstrip("#\uff03").casefold() == one.tag[1:].casefold()
        return _overlap(one.place, place)
    if one.kind in _CHECKS:
        return finding.check == _CHECKS[one.kind] and _overlap(one.place, place)
    if one.kind == "missing" and one.place is not None and one.place.field == WHEN:
        return finding.check == "answered-hours" and one.sentence == finding.message
    if one.kind == "missing" and one.place is not None:
        return one.place.field == place.field and (place.field != "/evidence" or "how the hashtag" in finding.message)
    return False


def _overlap(one: Place | None, other: Place) -> bool:
    if one is None or one.field != other.field or one.start is None or other.end is None:
        return False
    return one.start < other.end and (other.start or 0) < (one.end or 0)


def _settled(note: StandsOut, evaluation: Evaluation) -> StandsOut:
    """Return `note` with the waiver that lets its rule pass, if one does."""
    waiver = next((each.waiver for each in evaluation.outcomes if each.rule == note.rule and each.waiver), None)
    return msgspec.structs.replace(note, waiver=waiver) if waiver is not None else note


def _note(finding: Finding) -> StandsOut:
    return StandsOut(
        kind="finding",
        gravity=_OF_SEVERITY[finding.severity],
        short=_SHORT.get(finding.check, finding.title),
        sentence=finding.message,
        more=" ".join(filter(None, (finding.more or "", finding.why))),
        remedy=finding.remedy,
        place=finding.place,
        rule=finding.rule,
    )
