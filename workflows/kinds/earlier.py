"""What a new proposal can take over from an earlier one, and from a plan that leaves no choice.

Rule kept: what is true of one proposal only is never taken over: its dates, what backed it up, what its author declared of it. A
suggestion holds none of its words either, and nothing that stands neither in the plan nor in the earlier one. Computes only.
"""

from collections.abc import Iterator
from datetime import time
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from policies.subject.declared import Declared
from workflows.kinds.content import in_utc
from workflows.kinds.register import Content, kind_of
from workflows.kinds.sentences import counted, evidence_words, listed, moment

Source = Literal["plan", "earlier"]


class PlanNow(msgspec.Struct, frozen=True, kw_only=True):
    """What can be chosen from the plan today: live objectives, channels by id with whether they are active, live audiences.

    `names` are what its channels are called.
    """

    objectives: tuple[UUID, ...] = ()
    channels: dict[UUID, bool] = {}
    names: dict[UUID, str] = {}
    audiences: tuple[str, ...] = ()
    retired_audiences: tuple[str, ...] = ()

    @property
    def active(self) -> tuple[UUID, ...]:
        """The channels the organization speaks on."""
        return tuple(channel for channel, active in self.channels.items() if active)


class SuggestedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """An answer to confirm: where it belongs (a JSON Pointer), a text or a list of ids, and where it comes from."""

    pointer: str
    value: str | list[str]
    source: Source


def suggested(plan: PlanNow, earlier: Content | None) -> tuple[SuggestedAnswer, ...]:
    """Return what a new proposal may answer at first: what the plan leaves no choice about, else as in `earlier`."""
    repeated = _repeated(plan, earlier) if earlier else ()
    return (*_suggested(plan, earlier), *repeated)


def _suggested(plan: PlanNow, earlier: Content | None) -> Iterator[SuggestedAnswer]:
    said = earlier.answers if earlier else None
    if len(plan.objectives) == 1:
        yield _from_plan("/answers/objective_id", str(plan.objectives[0]))
    elif said and said.objective_id in plan.objectives:
        yield _from_earlier("/answers/objective_id", str(said.objective_id))
    if len(plan.active) == 1:
        yield _from_plan("/channel_ids", [str(channel) for channel in plan.active])
    elif earlier and (channels := [str(each) for each in earlier.channel_ids if each in plan.active]):
        yield _from_earlier("/channel_ids", channels)
    if len(plan.audiences) == 1:
        yield _from_plan("/answers/audience", plan.audiences[0])
    elif said and said.audience.strip() and said.audience not in plan.retired_audiences:
        yield _from_earlier("/answers/audience", said.audience)


def _repeated(plan: PlanNow, earlier: Content) -> Iterator[SuggestedAnswer]:
    """Yield who sees to it, as in `earlier`: the plan says nothing of these."""
    if earlier.answers.how.strip() and all(each in plan.active for each in earlier.channel_ids):
        yield _from_earlier("/answers/how", earlier.answers.how)
    for name in kind_of(earlier).lasting:
        if (words := str(getattr(earlier, name))).strip():
            yield _from_earlier(f"/{name}", words)


def _from_plan(pointer: str, value: str | list[str]) -> SuggestedAnswer:
    return SuggestedAnswer(pointer=pointer, value=value, source="plan")


def _from_earlier(pointer: str, value: str | list[str]) -> SuggestedAnswer:
    return SuggestedAnswer(pointer=pointer, value=value, source="earlier")


def time_of_day(earlier: Content | None, zone: str) -> time | None:
    """Return the time of day at which `earlier` would appear by the clocks of `zone`; None where it names none."""
    when = earlier.answers.when if earlier else None
    return None if when is None else in_utc(when).astimezone(ZoneInfo(zone)).time().replace(second=0)


def taken_over(begun: Content) -> tuple[str, ...]:
    """Return what stands in `begun`, a content that was begun like another, in a few words each."""
    own, told = kind_of(begun), begun.answers
    pictures = len(own.pictures(begun))
    found = (
        (any(text.strip() for _, _, text in own.public(begun)), "the words"),
        (pictures, counted(pictures, "picture, as described", "pictures, as described")),
        (begun.channel_ids, "where it appears"),
        (told.objective_id, "the objective"),
        (told.why or told.what or told.how or told.audience, "why, for whom and who answers"),
    )
    return tuple(words for there, words in found if there)


def left_behind(earlier: Content, begun: Content, plan: PlanNow, zone: str) -> tuple[str, ...]:
    """Return what of `earlier` does not stand in `begun`, which began like it, each in a sentence with its reason.

    `zone` is the IANA zone in which its time is told.
    """
    return (*_of_its_own(earlier, zone), *left_by_plan(earlier, begun, plan))


def _of_its_own(earlier: Content, zone: str) -> Iterator[str]:
    own = kind_of(earlier)
    if earlier.answers.when is not None:
        yield f"Its time, {moment(in_utc(earlier.answers.when), zone)}: choose a new one."
    if any(day is not None for _, day in own.days(earlier)):
        yield "Its first and last day: choose new ones."
    kinds = list(dict.fromkeys(evidence_words(item.kind) for item in earlier.evidence))
    if kinds:
        yield f"What backed it up ({listed(kinds)}): it was for that use. Ask again whether it covers this one."
    elif own.pictures(earlier):
        yield "Consent for its pictures: none was attached. Ask whoever is shown."
    if earlier.said != Declared():
        yield "What only its author could say of it, such as who can be recognised."


def left_by_plan(earlier: Content, begun: Content, plan: PlanNow) -> Iterator[str]:
    """Yield what of `earlier` does not stand in `begun` because `plan` has become another, each in a sentence."""
    left = [each for each in earlier.channel_ids if each not in begun.channel_ids]
    silent = [plan.names.get(each, "one channel") for each in left if each in plan.channels]
    if silent:
        yield f"{listed(silent)}: the plan says that we do not speak there now."
    gone = len(left) - len(silent)
    if gone:
        yield f"{counted(gone, 'channel that is', 'channels that are')} no longer in the plan."
    if left and (earlier.answers.where.strip() or earlier.answers.how.strip()):
        yield "Where it appears, and who posts it and answers: that was said of those channels too."
    if earlier.answers.objective_id is not None and begun.answers.objective_id is None:
        yield "Its objective, which is no longer in the plan."
    if earlier.answers.audience != begun.answers.audience:
        yield f"Its audience, “{earlier.answers.audience}”, which is no longer in the plan."


def begun_like(earlier: Content, plan: PlanNow) -> Content:
    """Return what a new proposal like `earlier` starts with: its words, pictures, places and answers.

    Its dates, evidence and declared answers are left out, and whatever the plan no longer has or speaks on.
    """
    told = earlier.answers
    channels = tuple(each for each in earlier.channel_ids if each in plan.active)
    still = channels == earlier.channel_ids
    answers = msgspec.structs.replace(
        told,
        when=None,
        where=told.where if still else "",
        how=told.how if still else "",
        objective_id=told.objective_id if told.objective_id in plan.objectives else None,
        audience="" if told.audience in plan.retired_audiences else told.audience,
    )
    begun: Content = kind_of(earlier).without_days(earlier)
    return msgspec.structs.replace(
        begun,
        channel_ids=channels,
        evidence=(),
        answers=answers,
        declared=msgspec.UNSET,
    )
