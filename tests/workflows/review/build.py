"""A review as one statement read it, made by hand: stages, seats and times."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from workflows.review.view import ReviewNow, SeatRow, StageRow
from workflows.routes.routing import FrozenRoute, FrozenStage

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ANA, BO, CY, DI, EVA = (UUID(int=n) for n in (1, 2, 3, 4, 5))
NAMES = {ANA: "Ana", BO: "Bo", CY: "Cy", DI: "Di", EVA: "Eva"}
REVISION, POLICY, BRIEF = b"\xa1" * 32, b"\xa2" * 32, b"\xa3" * 32


def frozen(number: int = 0, **changes: Any) -> FrozenStage:
    facts: dict[str, Any] = {
        "id": f"s{number}",
        "title": f"Step {number + 1}",
        "why": "Because.",
        "roles": ("comms_lead",),
        "need": "any",
        "distinct_roles": False,
        "decide_within": 4,
    }
    return FrozenStage(**facts | changes)


def seat(member: UUID, state: str = "open", stage: int = 0, **changes: Any) -> SeatRow:
    facts: dict[str, Any] = {
        "id": UUID(int=1_000 + member.int),
        "stage": stage,
        "member_id": member,
        "role": "comms_lead",
        "state": state,
        "name": NAMES[member],
        "why": "You hold the role.",
    }
    return SeatRow(**facts | changes)


def stage(number: int = 0, state: str = "open", **changes: Any) -> StageRow:
    facts: dict[str, Any] = {
        "number": number,
        "state": state,
        "waits_for": (number - 1,) if number else (),
        "due_at": NOON + timedelta(hours=4 * (number + 1)),
    }
    return StageRow(**facts | changes)


def review(*seats: SeatRow, **changes: Any) -> ReviewNow:
    """Return an open review with one step, unless `stages` and `route` say otherwise."""
    stages = changes.pop("stages", (stage(),))
    steps = changes.pop("steps", tuple(frozen(one.number) for one in stages))
    facts: dict[str, Any] = {
        "id": UUID(int=500),
        "state": "open",
        "revision": 1,
        "revision_digest": REVISION,
        "policy_id": UUID(int=600),
        "policy_number": 3,
        "policy_digest": POLICY,
        "brief_digest": BRIEF,
        "route": FrozenRoute(id="r", title="R", stages=steps),
        "stages": stages,
        "opened_at": NOON,
        "expires_at": NOON + timedelta(hours=20),
        "overdue": False,
        "seats": seats,
    }
    return ReviewNow(**facts | changes)
