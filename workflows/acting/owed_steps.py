"""What a review owes on the way to its deadline. Computes only."""

from tenants.due.kinds import DueKind, Owed
from workflows.review.ladder import next_step
from workflows.review.view import ReviewNow


def owed_steps(review: ReviewNow | None) -> tuple[Owed, ...]:
    """Return that the next step of `review` is due at its moment; nothing where there is none."""
    at = next_step(review) if review is not None else None
    return () if review is None or at is None else (Owed(DueKind.DEADLINE_STEP, review.id, at),)
