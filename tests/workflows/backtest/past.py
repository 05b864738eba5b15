"""A past to try policies on: submissions with every ending, and shorthands for running a back-test over them."""

from datetime import timedelta
from uuid import UUID

from policies.versions.enacting import draft_policy
from tenants.ground.clock import Clock, FixedClock
from tests.workflows.stage import POLICY, Stage
from workflows.backtest.queries import BacktestCase, BacktestView, get_backtest, list_cases
from workflows.backtest.report import BacktestReport
from workflows.backtest.running import run_next
from workflows.backtest.start import Period, start_backtest

DRAFT = POLICY.replace(
    "routes:",
    """  - id: no-prices
    title: Prices wait for legal
    why: A price is an offer.
    check: banned-terms
    parameters: {terms: [euros]}
    severity: block
    waivable_by: [legal]
  - id: mind-trees
    title: Trees are mentioned
    why: Parks wants to know.
    check: banned-terms
    parameters: {terms: [trees]}
    severity: advise
routes:
  - id: with-legal
    title: Communications, then legal
    when: "text.folded.contains('offer')"
    stages:
      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}
      - {id: legal, title: Legal, roles: [legal], why: An offer binds us., decide_within: 20}""",
)
"""Forbids prices, advises about trees, and sends offers to legal."""


async def ended(stage: Stage, text: str, *verdicts: tuple[str, str, float]) -> UUID:
    """Let `text` be submitted and decided: (who, verdict, hours after the step before). Return the proposal's id."""
    clock = stage.clock
    moment = FixedClock(clock.now() - timedelta(hours=sum(hours for *_, hours in verdicts)))
    try:
        stage.clock = moment
        held = await stage.submitted(stage.post(text, title=text[:40]))
        for who, verdict, hours in verdicts:
            moment.advance(timedelta(hours=hours))
            held = await stage.decide(await stage.get(held, who), who, verdict)
    finally:
        stage.clock = clock
    return held.summary.id


async def drafted(stage: Stage, policy: str = DRAFT) -> UUID:
    return (await stage.act(draft_policy, "lead", policy)).version.id


async def tried(stage: Stage, version: UUID, period: Period | None = None, who: str = "lead") -> BacktestView:
    """Run a back-test to its end."""
    asked = await stage.act(start_backtest, who, version, period or Period())
    await run(stage)
    return await stage.read(get_backtest, who, asked.id)


async def run(stage: Stage, clock: Clock | None = None) -> int:
    """Carry out every back-test that waits; return how many there were."""
    ran = 0
    while await run_next(stage.database, clock or stage.clock, stage.cast.tenant):
        ran += 1
    return ran


async def listed(stage: Stage, held: BacktestView, about: str, who: str = "lead", limit: int = 3) -> list[BacktestCase]:
    """Return every case `about` stands for, a small page at a time."""
    found: list[BacktestCase] = []
    while page := await stage.read(
        list_cases, who, held.id, about, before=found[-1].review_id if found else None, limit=limit
    ):
        found += page
    return found


def numbers(report: BacktestReport) -> dict[str, int]:
    """Return every number of the report by the words that open it."""
    found = {
        "tested": report.tested,
        "not_testable": report.not_testable,
        "caught": report.caught,
        "stopped": report.stopped,
        "routes": report.route_changes,
        "affected": report.added_hours.affected,
        "unknown": report.added_hours.unknown,
    }
    for rule in report.rules:
        for name in ("flagged", "blocked", "rejected", "approved"):
            found[f"{name}:{rule.rule}"] = getattr(rule, name)
    for route in report.routes:
        found[f"route:{route.before}>{route.after}"] = route.count
    return found
