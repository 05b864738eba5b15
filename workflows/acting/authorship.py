"""What only the author of a proposal may do. Computes only."""

from tenants.access.caller import Caller
from tenants.ground.errors import Problem
from workflows.review.actions import is_author
from workflows.rows.snapshot import Snapshot


def require_author(before: Snapshot, caller: Caller, act: str) -> None:
    """Raise `forbidden` unless `caller` is the author of the proposal that stands as `before`. `act` is what they would do, in words."""
    if not is_author(before.standing(caller), caller):
        raise Problem(
            "forbidden", f"Only the author can {act}.", fix="Ask the author, or decide on it if it is with you."
        )
