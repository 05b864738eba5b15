"""Whether the people there are could decide what a policy sends them: before it takes force, and without any proposal at hand.

Rule kept: a route that nobody could complete is refused when the policy is put in force, naming what is missing; who wrote a
proposal is not known then, and is looked at again when it is submitted. Computes only.
"""

from datetime import UTC, datetime

from policies.document.document import PolicyDocument
from policies.document.stage_order import added_by_rules, added_by_windows, with_added
from policies.text.phrasing import quoted
from workflows.routes.routing import freeze
from workflows.routes.seating import Deciders

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)


def unworkable(document: PolicyDocument, deciders: Deciders) -> tuple[str, ...]:
    """Return in sentences which routes of `document` nobody could complete, alone and with every stage that may come in."""
    everything = added_by_rules(document, (rule.id for rule in document.rules)) + added_by_windows(document, None)
    found: list[str] = []
    for route in document.routes:
        for taken in (route, with_added(route, document.stages_to_add, everything)):
            routing = freeze(taken, deciders.people, excluded={}, opened_at=_ANY_TIME, titles=deciders.titles)
            if routing.problem is not None:
                found.append(f"The route {quoted(route.title)}: {routing.problem}")
                break
    return tuple(found)
