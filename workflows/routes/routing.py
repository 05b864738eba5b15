"""Freezing a policy's route into steps and seats at the moment of submitting.

Rules kept: the route is frozen and explains each seat ("why is this with me?"); the author and the last editor hold no
seat; when nobody could decide a step, that is said in words before anything is submitted. Computes only.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal
from uuid import UUID

import msgspec

from policies.document.document import Route, Stage
from policies.document.stage_order import in_order, waits_of
from tenants.ground.document_format import DocumentFormat
from workflows.kinds.sentences import counted, listed, role_words
from workflows.routes.deadlines import EVERY_HOUR, Due, Pace, due_times
from workflows.routes.seating import Candidate, Demand, Seats, seat
from workflows.routes.tally import Mark, Need, tally

Share = Literal["half", "majority"] | msgspec.UnsetType
NOBODY: Mapping[UUID, str] = MappingProxyType({})


class FrozenStage(msgspec.Struct, frozen=True, kw_only=True):
    """One step as it was when the revision was submitted. `decide_within` is in hours.

    share: what the policy says where `need` was counted from it: half of those who are asked, or a majority. waits_for: the
    numbers of the stages that are done before it begins, all smaller than its own; routes frozen before stages could be decided at
    the same time do not say it, and there each waits for the one before.
    """

    id: str
    title: str
    why: str
    roles: tuple[str, ...]
    need: Need
    distinct_roles: bool
    decide_within: int
    escalate_to: str | None = None
    share: Share = msgspec.UNSET
    waits_for: tuple[int, ...] | msgspec.UnsetType = msgspec.UNSET


class FrozenRoute(msgspec.Struct, frozen=True, kw_only=True):
    """The steps a revision must pass, kept as JSON beside the review. `pace` is how time counts in them."""

    id: str
    title: str
    stages: tuple[FrozenStage, ...]
    pace: Pace | msgspec.UnsetType = msgspec.UNSET

    @property
    def time(self) -> Pace:
        """How time counts: every hour, where the route was frozen before policies could say so."""
        return self.pace or EVERY_HOUR


ROUTE = DocumentFormat("route", {1: msgspec.json.Decoder(FrozenRoute).decode})


class FrozenSeat(msgspec.Struct, frozen=True, kw_only=True):
    """One person's seat in a step, the role they sit in for, and why it is theirs. `stage` counts from 0."""

    stage: int
    member_id: UUID
    name: str
    role: str
    why: str


class Routing(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen route with its seats.

    `due` holds one time a step: when it is due if every step it waits for takes all its time. `short`: there is less time until it
    should appear than the policy gives the steps. `problem` says in words why nobody could decide some step, when that is so.
    """

    route: FrozenRoute
    seats: tuple[FrozenSeat, ...]
    due: tuple[datetime, ...]
    short: bool = False
    problem: str | None

    @property
    def expires_at(self) -> datetime:
        """When the last step that is due is due."""
        return max(self.due)

    @property
    def waits_for(self) -> tuple[tuple[int, ...], ...]:
        """For each step the numbers of those that are done before it begins."""
        return waits_of_frozen(self.route.stages)


def freeze(
    route: Route,
    people: Sequence[Candidate],
    *,
    excluded: Mapping[UUID, str],
    opened_at: datetime,
    titles: Mapping[str, str],
    never_alone: Mapping[UUID, str] = NOBODY,
    pace: Pace = EVERY_HOUR,
    wanted_by: datetime | None = None,
) -> Routing:
    """Freeze `route` for a revision.

    `people` are the organization's active members with their roles; `excluded` maps members who may hold no seat to the
    reason ("wrote it"), `never_alone` those who may approve only together with others; `titles` maps roles to their names in this
    organization. `pace` is how time counts, `wanted_by` when it should appear.
    """
    out = {**never_alone, **excluded} if asks_one(route.stages) else excluded
    frozen, seats, problem = _seated(route, tuple(people), tuple(out.items()), tuple(titles.items()))
    due = due_of(frozen.stages, opened_at, pace, wanted_by)
    if pace != EVERY_HOUR:
        frozen = msgspec.structs.replace(frozen, pace=pace)
    return Routing(route=frozen, seats=seats, due=due.moments, short=due.short, problem=problem)


def asks_one(stages: Sequence[Stage] | Sequence[FrozenStage]) -> bool:
    """Return whether one approval may be all that `stages` ask for."""
    return len(stages) == 1 and stages[0].need in ("any", 1, "half", "majority", "all") and not _apart(stages[0])


def _apart(stage: Stage | FrozenStage) -> bool:
    return stage.need == "all" and stage.distinct_roles and len(set(stage.roles)) > 1


@lru_cache(maxsize=512)
def _seated(
    route: Route,
    people: tuple[Candidate, ...],
    excluded_items: tuple[tuple[UUID, str], ...],
    titles_items: tuple[tuple[str, str], ...],
) -> tuple[FrozenRoute, tuple[FrozenSeat, ...], str | None]:
    """Return the frozen route, its seats, and why nobody could decide some step: the same while nobody comes or goes."""
    excluded, titles = dict(excluded_items), dict(titles_items)
    stages = frozen_stages(route)
    eligible = [person for person in people if person.member_id not in excluded]
    placed = seat([demand_of(stage) for stage in stages], eligible)
    stages = tuple(_counted(*each) for each in zip(stages, placed, strict=True))
    names = {person.member_id: person.name for person in people}
    whys = {
        (number, role): why_with_you(stages[number], role, titles)
        for number, sitting in enumerate(placed)
        for role in set(sitting.values())
    }
    seats = tuple(
        FrozenSeat(stage=number, member_id=member, name=names[member], role=role, why=whys[number, role])
        for number, sitting in enumerate(placed)
        for member, role in sorted(sitting.items(), key=lambda pair: (names[pair[0]], str(pair[0])))
    )
    frozen = FrozenRoute(id=route.id, title=route.title, stages=stages)
    return frozen, seats, shortfall(stages, placed, people, excluded, titles)


def _need(stage: Stage) -> tuple[Need, Share]:
    """Return how many must approve, which for a share is not known before people are seated, and the share."""
    match stage.need:
        case "half" | "majority" as share:
            return "any", share
        case need:
            return need, msgspec.UNSET


def frozen_stages(route: Route) -> tuple[FrozenStage, ...]:
    """Return the steps of `route`, each behind those it waits for. Raises `ValueError` when they wait in a circle."""
    stages = in_order(route.stages)
    if stages is None:
        raise ValueError(f"the stages of the route {route.id} wait for each other in a circle")
    return tuple(_frozen(stage, waits) for stage, waits in zip(stages, waits_of(stages), strict=True))


def waits_of_frozen(stages: Sequence[FrozenStage]) -> tuple[tuple[int, ...], ...]:
    """Return for each of `stages` the numbers of those that are done before it begins."""
    return tuple(
        ((number - 1,) if number else ()) if stage.waits_for is msgspec.UNSET else stage.waits_for
        for number, stage in enumerate(stages)
    )


def _frozen(stage: Stage, waits: tuple[int, ...]) -> FrozenStage:
    need, share = _need(stage)
    return FrozenStage(
        id=stage.id,
        title=stage.title,
        why=stage.why,
        roles=tuple(dict.fromkeys(stage.roles)),
        need=need,
        distinct_roles=stage.distinct_roles,
        decide_within=stage.decide_within,
        escalate_to=stage.escalate_to,
        share=share,
        waits_for=waits,
    )


def _counted(stage: FrozenStage, sitting: Seats) -> FrozenStage:
    """Return the stage with a share of those who are asked turned into their number; what is no share stays."""
    if stage.share is msgspec.UNSET:
        return stage
    asked = len(set(sitting.values())) if stage.distinct_roles else len(sitting)
    number = (asked + 1) // 2 if stage.share == "half" else asked // 2 + 1
    return msgspec.structs.replace(stage, need=max(1, number))


def demand_of(stage: FrozenStage) -> Demand:
    """Return what `stage` asks of the people who hold its roles."""
    return Demand(roles=stage.roles, need=stage.need, distinct_roles=stage.distinct_roles)


def due_of(
    stages: Sequence[FrozenStage], opened_at: datetime, pace: Pace = EVERY_HOUR, wanted_by: datetime | None = None
) -> Due:
    """Return by when each of `stages` is decided (see `due_times`)."""
    return due_times([stage.decide_within for stage in stages], waits_of_frozen(stages), opened_at, pace, wanted_by)


def why_with_you(stage: FrozenStage, role: str, titles: Mapping[str, str]) -> str:
    """Return the answer to "why is this with me?" for someone sitting in for `role`."""
    asked = {"any": "one of those asked", "all": "everyone asked"}.get(str(stage.need), f"{stage.need} of those asked")
    apart = ", in different roles" if stage.distinct_roles and stage.need != "any" else ""
    return f"You are asked as {role_words(role, titles)}: {asked} must approve{apart}. Why: {_sentence(stage.why)}"


def shortfall(
    stages: Sequence[FrozenStage],
    placed: Sequence[Seats],
    people: Sequence[Candidate],
    excluded: Mapping[UUID, str],
    titles: Mapping[str, str],
) -> str | None:
    """Return in words which steps nobody could decide and why, or None when every step can be met."""
    seated = {member: number for number, sitting in enumerate(placed) for member in sitting}
    sentences = []
    for number, (stage, sitting) in enumerate(zip(stages, placed, strict=True)):
        marks = [Mark(state="waiting", role=role) for role in sitting.values()]
        if tally(stage.need, stage.distinct_roles, marks, roles=stage.roles).possible:
            continue
        if not stage.roles:
            sentences.append(f"The stage “{stage.title}” needs another role to approve, and each it names has done so.")
            continue
        wanted = listed((role_words(role, titles) for role in stage.roles), last="or")
        least = demand_of(stage).least
        kind = " in different roles" if stage.distinct_roles and least > 1 else ""
        absent = {
            **{member: f"is needed for the stage “{stages[n].title}”" for member, n in seated.items() if n != number},
            **excluded,
        }
        holders = [person for person in people if set(person.roles) & set(stage.roles)]
        sentences.append(
            f"The stage “{stage.title}” needs {counted(least, 'person', 'people')}{kind} with the role {wanted}; "
            f"{len(sitting) or 'nobody'} could decide it. {_why_not(holders, absent)}".rstrip()
        )
    return " ".join(sentences) or None


def _why_not(holders: Sequence[Candidate], absent: Mapping[UUID, str]) -> str:
    if not holders:
        return "Nobody active holds it."
    reasons = [f"{person.name} {absent[person.member_id]}" for person in holders if person.member_id in absent]
    return f"{listed(reasons)}." if reasons else ""


def seats_named(seats: Sequence[FrozenSeat]) -> dict[str, Any]:
    """Return the seats as a ledger entry names them."""
    return {"seats": [[seat.stage, seat.member_id, seat.role] for seat in seats]}


def _sentence(words: str) -> str:
    words = words.strip()
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
