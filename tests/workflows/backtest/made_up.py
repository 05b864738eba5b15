"""Past submissions and the cases they make, without a database."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from policies.subject.subject import SUBJECT, Subject
from policies.verdict.rulebook import Rulebook
from tests.policies.build import document, post, route, rule, rulebook
from workflows.backtest.case import Case, Judge, Past
from workflows.routes.routing import ROUTE, FrozenRoute, FrozenStage

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
POLICY = document(
    rule(severity="block"),
    rule(id="mind-trees", severity="advise", parameters={"terms": ["trees"]}),
    routes=(route("tagged", "hashtags.size() > 0", stages=2), route()),
)


def frozen(name: str = "everything", *roles: str) -> bytes:
    """Return a route as it was frozen, with one step for each of `roles`."""
    stages = tuple(
        FrozenStage(id=f"s{n}", title="T", why="W.", roles=(role,), need="any", distinct_roles=False, decide_within=4)
        for n, role in enumerate(roles or ("comms_lead",))
    )
    return ROUTE.encode(FrozenRoute(id=name, title=name.capitalize(), stages=stages))


def past(subject: Subject | None = None, **changes: Any) -> Past:
    facts: dict[str, Any] = {
        "review_id": UUID(int=1),
        "proposal_id": UUID(int=2),
        "opened_at": NOON,
        "decided": "approved",
        "subject": SUBJECT.encode(subject or post()),
        "route": frozen(),
    }
    return Past(**facts | changes)


def case_of(what: Past, book: Rulebook | None = None, **medians: float) -> Case:
    return Judge(book or rulebook(*POLICY.rules, routes=POLICY.routes), medians).case(what)


cases = st.builds(
    Case,
    review_id=st.uuids(),
    proposal_id=st.uuids(),
    opened_at=st.integers(0, 500).map(lambda hours: NOON + timedelta(hours=hours)),
    decided=st.sampled_from(("approved", "rejected", "changes_requested", "withdrawn", "expired", "open")),
    tested=st.booleans(),
    flagged=st.lists(st.sampled_from(("a-rule", "mind-trees", "route.tagged")), unique=True).map(tuple),
    blocked_by=st.lists(st.sampled_from(("a-rule", "route.tagged")), unique=True).map(tuple),
    route_before=st.sampled_from(("everything", "old-way")),
    route_before_title=st.just("The old way"),
    route_after=st.sampled_from(("tagged", "everything")),
    rerouted=st.booleans(),
    added_hours=st.none() | st.sampled_from((-2.5, 0.0, 1.25, 20.0)),
)
