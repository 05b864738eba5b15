"""What a back-test says, counted one case after another.

Every submission counts once, because people judged exactly those words: a proposal that was sent back and submitted again is two
cases, one people refused and one they approved. So "caught" means submissions people rejected or sent back that the policy would
have stopped before anybody read them, and "stopped" those they approved. Rule kept: what is counted fits in one hand, however
long the past; it can be put down after any case and taken up again. Computes only.
"""

from datetime import datetime

import msgspec

from policies.document.document import PolicyDocument
from policies.subject.findings import Severity
from workflows.backtest.case import Case

REFUSED = ("rejected", "changes_requested")
"""How a review ends when people did not want it as it was."""


class RuleReport(msgspec.Struct, kw_only=True):
    """One rule. `rejected` and `approved` count what it flagged by what people had decided."""

    rule: str
    title: str
    severity: Severity
    on_trial: bool = False
    flagged: int = 0
    blocked: int = 0
    rejected: int = 0
    approved: int = 0


class RouteReport(msgspec.Struct, frozen=True, kw_only=True):
    """Submissions that would take another way. `added_hours` is the median of those that can be known, None if none can."""

    before: str
    after: str
    before_title: str
    after_title: str
    count: int
    added_hours: float | None


class AddedHours(msgspec.Struct, frozen=True, kw_only=True):
    """Hours added over all submissions that would take another way; `unknown` are those nobody can say it of."""

    median: float | None
    total: float | None
    affected: int
    unknown: int


class BacktestReport(msgspec.Struct, frozen=True, kw_only=True):
    """The whole report. `seconds` is what the run took, waiting left out."""

    tested: int
    not_testable: int
    reviews_from: datetime | None
    reviews_to: datetime | None
    rules: list[RuleReport]
    route_changes: int
    routes: list[RouteReport]
    added_hours: AddedHours
    caught: int
    stopped: int
    seconds: float


class RouteTally(msgspec.Struct, kw_only=True):
    """`hours` maps added hours to how often they occur: as many entries as there are kinds of change."""

    before: str
    after: str
    before_title: str
    count: int = 0
    unknown: int = 0
    hours: dict[float, int] = {}


class Tally(msgspec.Struct, kw_only=True):
    """What was counted so far."""

    tested: int = 0
    not_testable: int = 0
    first: datetime | None = None
    last: datetime | None = None
    caught: int = 0
    stopped: int = 0
    seconds: float = 0.0
    rules: dict[str, RuleReport] = {}
    routes: dict[str, RouteTally] = {}

    @property
    def done(self) -> int:
        return self.tested + self.not_testable

    def add(self, case: Case) -> None:
        """Count one case."""
        if not case.tested:
            self.not_testable += 1
            return
        self.tested += 1
        self.first = case.opened_at if self.first is None else min(self.first, case.opened_at)
        self.last = case.opened_at if self.last is None else max(self.last, case.opened_at)
        refused, approved = case.decided in REFUSED, case.decided == "approved"
        for rule in case.flagged:
            counted = self._rule(rule)
            counted.flagged += 1
            counted.rejected += refused
            counted.approved += approved
        for rule in case.blocked_by:
            self._rule(rule).blocked += 1
        if case.blocked_by:
            self.caught += refused
            self.stopped += approved
        if case.rerouted:
            self._reroute(case)

    def _rule(self, rule: str) -> RuleReport:
        found = self.rules.get(rule)
        if found is None:
            title = "Who decides could not be worked out"
            found = self.rules[rule] = RuleReport(rule=rule, title=title, severity="block")
        return found

    def _reroute(self, case: Case) -> None:
        key = f"{case.route_before}>{case.route_after}"
        found = self.routes.get(key)
        if found is None:
            found = self.routes[key] = RouteTally(
                before=case.route_before, after=case.route_after, before_title=case.route_before_title
            )
        found.count += 1
        if case.added_hours is None:
            found.unknown += 1
        else:
            found.hours[case.added_hours] = found.hours.get(case.added_hours, 0) + 1


def begun(document: PolicyDocument) -> Tally:
    """Return an empty tally with every rule of `document` in its order, so that a rule that found nothing is told too."""
    told = [
        RuleReport(rule=one.id, title=one.title, severity=one.severity, on_trial=one.on_trial) for one in document.rules
    ]
    return Tally(rules={one.rule: one for one in told})


def report(tally: Tally, document: PolicyDocument) -> BacktestReport:
    """Return the report of everything in `tally`."""
    titles = {route.id: route.title for route in document.routes}
    hours: dict[float, int] = {}
    for route in tally.routes.values():
        for added, times in route.hours.items():
            hours[added] = hours.get(added, 0) + times
    return BacktestReport(
        tested=tally.tested,
        not_testable=tally.not_testable,
        reviews_from=tally.first,
        reviews_to=tally.last,
        rules=list(tally.rules.values()),
        route_changes=sum(route.count for route in tally.routes.values()),
        routes=[
            RouteReport(
                before=route.before,
                after=route.after,
                before_title=route.before_title,
                after_title=titles[route.after],
                count=route.count,
                added_hours=median(route.hours),
            )
            for route in sorted(tally.routes.values(), key=lambda route: (-route.count, route.before, route.after))
        ],
        added_hours=AddedHours(
            median=median(hours),
            total=round(sum(added * times for added, times in hours.items()), 2) if hours else None,
            affected=sum(hours.values()),
            unknown=sum(route.unknown for route in tally.routes.values()),
        ),
        caught=tally.caught,
        stopped=tally.stopped,
        seconds=round(tally.seconds, 2),
    )


def median(occurring: dict[float, int]) -> float | None:
    """Return the median of values given with how often each occurs; None of nothing."""
    places = sum(occurring.values())
    if not places:
        return None
    lower, upper = (_at(occurring, place) for place in ((places - 1) // 2, places // 2))
    return round((lower + upper) / 2, 2)


def _at(occurring: dict[float, int], place: int) -> float:
    for value in sorted(occurring):
        place -= occurring[value]
        if place < 0:
            return value
    raise IndexError(place)
