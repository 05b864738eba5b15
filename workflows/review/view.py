"""A review as people see it: its steps, who sits where and why, and whether it can still end well.

Rule kept: each seat answers "why is this with me?", and when the people a step needs have left or lost the role, that is
said in words instead of waiting for ever. Computes only.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, cast
from uuid import UUID

import msgspec
from msgspec.structs import replace

from tenants.organizations.named_member import Who
from workflows.kinds.sentences import listed
from workflows.review.course import PENDING, SeatNow, StageNow, counted, first_open
from workflows.routes.routing import FrozenRoute, FrozenStage
from workflows.routes.tally import Need

ReviewState = Literal[
    "open", "approved", "changes_requested", "rejected", "withdrawn", "expired", "taken_back", "replaced"
]
StageState = Literal["waiting", "open", "done", "stopped", "never_reached"]
"""`never_reached`: the review ended before this stage began, so that nobody in it was ever asked."""
SeatState = Literal[
    "waiting", "open", "approved", "changes_requested", "rejected", "recused", "released", "taken_back", "replaced"
]


class SeatCover(msgspec.Struct, frozen=True, kw_only=True):
    """Cover of whoever holds a seat: `deputy` may decide from it until before `until`. `id` is that of the cover."""

    id: UUID
    deputy: Who
    until: datetime


class SeatRow(SeatNow, frozen=True, kw_only=True):
    """A seat with its person.

    `kept_from` is the number of the revision they approved, where their approval was kept because this one differs from it only in
    what the policy calls trivial. `cover` is there while somebody covers for them and the seat is not decided; `decided_by` is who
    decided from it in their place, if somebody did.
    """

    cover: SeatCover | None = None
    decided_by: Who | None = None
    name: str
    why: str
    due_at: datetime | None = None
    decided_at: datetime | None = None
    reason: str | None = None
    quotes: tuple[str, ...] | None = None
    cause: str = ""
    kept_from: int | None = None

    @property
    def decider_id(self) -> UUID:
        """Who decides, or decided, from it: its holder, unless somebody did in their place."""
        return self.decided_by.id if self.decided_by else self.member_id

    @property
    def decided_for(self) -> tuple[UUID, ...]:
        return tuple(dict.fromkeys((self.member_id, self.decider_id)))

    @property
    def asked(self) -> tuple[UUID, ...]:
        """Whose decision is asked for: the holder's, or the deputy's in their place."""
        return (self.member_id, self.cover.deputy.id) if self.cover else (self.member_id,)


class StageRow(StageNow, frozen=True, kw_only=True):
    """A stage with its times. `due_at` is when it must be decided; what it asks for stands in the frozen route.

    `remind_at` and `escalate_at` are its steps on the way, once it is open; `reminded_at` and `escalated_at` when they were taken.
    """

    due_at: datetime
    opened_at: datetime | None = None
    remind_at: datetime | None = None
    escalate_at: datetime | None = None
    reminded_at: datetime | None = None
    escalated_at: datetime | None = None


class ReviewNow(msgspec.Struct, frozen=True, kw_only=True):
    """A review as one statement read it. `overdue` is ruled by the database's clock.

    `lost_waivers` are the rules, by title, that were waived when it opened and are not any more. `answer` is what its author
    says to what was asked for the last time, `asked_before`. `low_risk`: the policy calls it so.
    """

    id: UUID
    state: str
    revision: int
    revision_digest: bytes
    policy_id: UUID
    policy_number: int
    policy_digest: bytes
    brief_digest: bytes
    route: FrozenRoute
    stages: tuple[StageRow, ...]
    opened_at: datetime
    expires_at: datetime
    overdue: bool
    seats: tuple[SeatRow, ...]
    lost_waivers: tuple[str, ...] = ()
    low_risk: bool = False
    answer: str | None = None
    asked_before: "AskedBefore | None" = None

    @property
    def stage(self) -> int:
        """The number of the first stage that is open, counted from 0."""
        return first_open(self.stages)

    @property
    def step(self) -> FrozenStage:
        return self.route.stages[self.stage]

    @property
    def due_at(self) -> datetime:
        """When the first of its open stages must be decided."""
        return min((stage.due_at for stage in self.stages if stage.state == "open"), default=self.expires_at)

    def open_seat(self, member_id: UUID) -> SeatRow | None:
        """Return the seat from which the member may decide now."""
        return next((seat for seat in self.seats if seat.member_id == member_id and seat.state == "open"), None)

    def seat_to_decide(self, member_id: UUID) -> SeatRow | None:
        """Return the seat from which the member may decide now: their own, or else the most pressing of those they cover for."""
        own = self.open_seat(member_id)
        if own is not None:
            return own
        lent = [one for one in self.seats if one.state == "open" and one.cover and one.cover.deputy.id == member_id]
        decided = self.deciders
        return min(
            lent, key=lambda one: (one.member_id in decided, one.due_at or self.expires_at, one.id), default=None
        )

    def approved_seat(self, member_id: UUID) -> SeatRow | None:
        """Return the seat with an approval that the member gave, or that was given in their place."""
        held = [seat for seat in self.seats if seat.state == "approved"]
        given = [seat for seat in held if seat.decider_id == member_id]
        return next(iter(given + [seat for seat in held if seat.member_id == member_id]), None)

    @property
    def deciders(self) -> frozenset[UUID]:
        """Who has approved, and in whose place."""
        held = [seat for seat in self.seats if seat.state == "approved"]
        return frozenset(member for seat in held for member in seat.decided_for)


class AskedBefore(msgspec.Struct, frozen=True, kw_only=True):
    """Who sent the revision before this one back, when, and what for."""

    name: str
    at: datetime
    reason: str | None
    quotes: tuple[str, ...] = ()


class InTheirPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who covers, or is covered, until before `until`."""

    who: Who
    until: datetime


class SeatView(msgspec.Struct, frozen=True, kw_only=True):
    """One person's seat, with the capacity they sit in as their role, and why it is theirs.

    `covered_by` is who may decide from it now in their place, and until when; `decided_by` who did. `cause` is the kind of reason for
    rejecting, or of conflict, by its id. `late`: asked because the stage runs late. `kept_from`: the revision they approved, where
    their approval was kept.
    """

    who: Who
    covered_by: "InTheirPlace | None" = None
    decided_by: Who | None = None
    state: SeatState
    why: str
    decided_at: datetime | None
    reason: str | None
    quotes: tuple[str, ...]
    cause: str
    late: bool
    kept_from: int | None


class StageView(msgspec.Struct, frozen=True, kw_only=True):
    """One stage, as facts; sentences about them are made on the page. `need` is "any", "all" or how many.

    `approved` of `needed` approvals have been given, each role counted once where `distinct_roles`; `lacking_roles` are the
    roles of which one has yet to approve. `waits_for` are the ids of the stages before it; `why` is what the policy says.
    """

    id: str
    title: str
    why: str
    state: StageState
    need: Need
    approved: int
    needed: int
    roles: tuple[str, ...]
    distinct_roles: bool
    lacking_roles: tuple[str, ...]
    waits_for: tuple[str, ...]
    due_at: datetime | None
    seats: list[SeatView]


class ReviewView(msgspec.Struct, frozen=True, kw_only=True):
    """The latest review of a proposal. Digests are hex SHA-256.

    `answer` is what the author says to what was `asked_before`, for the revision before this one. `low_risk`: the policy calls it so, and
    several such may be approved in one go.
    """

    id: UUID
    state: ReviewState
    revision: int
    revision_digest: str
    policy_id: UUID
    policy_number: int
    policy_digest: str
    brief_digest: str
    opened_at: datetime
    expires_at: datetime
    stages: list[StageView]
    answer: str | None
    asked_before: AskedBefore | None
    low_risk: bool


def shown(review: ReviewNow) -> ReviewView:
    """Return `review` as its readers see it."""
    return ReviewView(
        id=review.id,
        state=cast(ReviewState, review.state),
        revision=review.revision,
        revision_digest=review.revision_digest.hex(),
        policy_id=review.policy_id,
        policy_number=review.policy_number,
        policy_digest=review.policy_digest.hex(),
        brief_digest=review.brief_digest.hex(),
        opened_at=review.opened_at,
        expires_at=review.expires_at,
        stages=[_stage(review, stage) for stage in review.stages],
        answer=review.answer,
        asked_before=review.asked_before,
        low_risk=review.low_risk,
    )


def _stage_state(stage: StageRow) -> StageState:
    if stage.state == "stopped" and stage.opened_at is None:
        return "never_reached"
    return cast(StageState, stage.state)


def _stage(review: ReviewNow, stage: StageRow) -> StageView:
    step = review.route.stages[stage.number]
    seats = [seat for seat in review.seats if seat.stage == stage.number]
    count = counted(step, stage.number, seats)
    return StageView(
        id=step.id,
        title=step.title,
        why=step.why,
        state=_stage_state(stage),
        need=step.need,
        approved=count.approvals,
        needed=count.needed,
        roles=step.roles,
        distinct_roles=step.distinct_roles,
        lacking_roles=count.lacking,
        waits_for=tuple(review.route.stages[number].id for number in stage.waits_for),
        due_at=stage.due_at if stage.state in PENDING else None,
        seats=[
            SeatView(
                who=Who(id=seat.member_id, name=seat.name, roles=(seat.role,)),
                covered_by=_covered_by(seat),
                decided_by=seat.decided_by,
                state=cast(SeatState, seat.state),
                why=seat.why,
                decided_at=seat.decided_at,
                reason=seat.reason or None,
                quotes=seat.quotes or (),
                cause=seat.cause,
                late=seat.late,
                kept_from=seat.kept_from,
            )
            for seat in seats
        ],
    )


def _covered_by(seat: SeatRow) -> InTheirPlace | None:
    if seat.cover is None or seat.state not in PENDING:
        return None
    return InTheirPlace(who=seat.cover.deputy, until=seat.cover.until)


def with_me(review: ReviewNow, member_id: UUID) -> str | None:
    """Return the state of the member's seat, or of one they decide from in another's place; one that was given later counts before those it follows."""
    own = [seat for seat in review.seats if seat.member_id == member_id]
    others = [seat for seat in review.seats if seat not in own and member_id in (seat.decider_id, *seat.asked)]
    states = [seat.state for seat in (*own, *others)]
    over = ("released", "taken_back", "replaced")
    return next((state for state in states if state not in over), states[0] if states else None)


def in_order(seats: Iterable[SeatRow]) -> tuple[SeatRow, ...]:
    """Return `seats` as they are read: by stage, then by name; a person's later seat behind their earlier one."""
    return tuple(sorted(seats, key=lambda seat: (seat.stage, seat.name, seat.member_id, seat.id)))


def waiver_lost(rules: tuple[str, ...]) -> str:
    """Return in words that a review can no longer end in approval, because of the `rules` that are waived no more."""
    named = listed(f"“{rule}”" for rule in rules)
    return (
        f"When this was submitted, an exception allowed it to pass over {named}. That exception was taken back or has run out, so "
        "nobody can approve it as it stands. The author can take the proposal back, put it right or ask for a new exception, "
        "and submit it again."
    )


def still_able(held: list[SeatRow]) -> list[SeatRow]:
    """Return `held` with the pending seats of those who cannot decide any more as given up."""
    return [seat if seat.able or seat.state not in PENDING else replace(seat, state="recused") for seat in held]


def blocked_because(review: ReviewNow) -> str | None:
    """Return in words why an open review cannot be decided any more, or None while it can."""
    if review.state == "open" and review.lost_waivers:
        return waiver_lost(review.lost_waivers)
    sentences = []
    for stage in review.stages:
        step, number = review.route.stages[stage.number], stage.number
        held = [seat for seat in review.seats if seat.stage == number]
        if stage.state not in PENDING or counted(step, number, still_able(held)).possible:
            continue
        gone = [seat.name for seat in held if not seat.able and seat.state in PENDING]
        who = f" {listed(gone)} can no longer decide here." if gone else ""
        sentences.append(f"Too few people are left to decide the stage “{step.title}”.{who}")
    if not sentences or review.state != "open":
        return None
    return " ".join(sentences) + " Someone who may reroute proposals can bring in others."
