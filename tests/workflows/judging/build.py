"""What a verdict depends on, made by hand: a policy, a plan, people who may decide, and a moment."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from policies.verdict.rulebook import Rulebook
from tenants.organizations.named_member import Who
from tests.policies.build import rulebook
from tests.workflows.kinds.contents import CHANNEL, OBJECTIVE, POST
from workflows.judging.brief import PlanObjective
from workflows.judging.granted_waivers import Granted
from workflows.judging.judge import Circumstances, Judged, PolicyInForce, Question, judge, question
from workflows.kinds.facts import PlanChannel
from workflows.kinds.register import Content
from workflows.routes.seating import Candidate, Deciders

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ANA, BO, CY = (UUID(int=n) for n in (31, 32, 33))
AUTHOR = Who(id=ANA, name="Ana", roles=("staff",))
X = PlanChannel(
    id=CHANNEL,
    network="x",
    handle="@northfield",
    name="Northfield on X",
    posture="active",
    followers=12_400,
    answered_by="Parks desk",
)
DECIDERS = Deciders(
    people=(Candidate(BO, "Bo", ("comms_lead",)), Candidate(CY, "Cy", ("comms_lead",))),
    titles={"comms_lead": "Communications lead"},
)


def found(book: Rulebook | None = None, **changes: Any) -> Circumstances:
    """Return circumstances in which `book` is in force."""
    book = book or rulebook()
    policy = PolicyInForce(id=UUID(int=6), number=3, title="How we speak", digest=b"\6" * 32, rulebook=book)
    facts: dict[str, Any] = {
        "policy": policy,
        "author": AUTHOR,
        "channels": {CHANNEL: X},
        "objective": PlanObjective(id=OBJECTIVE, number=1, title="Residents take part"),
        "deciders": DECIDERS,
        "media": frozenset[str](),
        "acknowledged": True,
    }
    return Circumstances(**facts | changes)


def asked_of(around: Circumstances, content: Content = POST, *, now: datetime = NOW) -> Question:
    return question(content, around, organization="Northfield Council", zone="Europe/London", now=now)


def judged(around: Circumstances, content: Content = POST, **changes: Any) -> Judged:
    facts: dict[str, Any] = {"now": NOW, "excluded": {ANA: "wrote it"}}
    return judge(asked_of(around, content), around, **facts | changes)


def granted(**changes: Any) -> Granted:
    facts: dict[str, Any] = {
        "id": UUID(int=50),
        "rule": "a-rule",
        "rule_digest": "ab" * 32,
        "covers": (),
        "until": datetime(2026, 12, 1, 12, tzinfo=UTC),
        "granted_by": "Bo",
        "role": "comms_lead",
        "because": "The name is registered.",
        "asked_by": "Ana",
        "why": "It is a product's name.",
    }
    return Granted(**facts | changes)
