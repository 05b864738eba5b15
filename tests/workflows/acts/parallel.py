"""A policy whose stages are decided at the same time, with deadlines that have steps on the way."""

from datetime import timedelta

from sqlalchemy import text

from tests.database import past_every_guard
from tests.workflows.stage import Stage

POLICY = """
title: At the same time
rules:
  - {id: no-widgets, title: No widgets, why: W., check: banned-terms, parameters: {terms: [widget]}, severity: block}
routes:
  - id: all
    title: Communications and Legal, then the CEO office
    stages:
      - {id: comms, title: Communications, roles: [comms_lead], why: Tone., decide_within: 8, escalate_to: adviser_role}
      - {id: legal, title: Legal, roles: [legal], why: Claims., decide_within: 8, waits_for: []}
      - {id: ceo, title: CEO office, roles: [ceo_office], why: Reputation., need: 2, decide_within: 8, waits_for: [comms, legal]}
deadlines: {hours: clock}
low_risk: "hashtags.size() == 0"
reject_reasons: [{id: weather, title: The weather is too bad for it}]
""".replace("adviser_role", "compliance")


async def let_steps_come(stage: Stage, by: timedelta = timedelta(days=1)) -> None:
    """Move the steps on the way to deadlines into the past, as far as the database's clock is concerned."""
    await past_every_guard(
        stage.database,
        "UPDATE workflow.stage SET remind_at = remind_at - $1::interval, escalate_at = escalate_at - $1::interval"
        " WHERE tenant_id = $2",
        by,
        stage.cast.tenant,
    )
    async with stage.database.writing(stage.cast.tenant) as session:
        await session.execute(
            text(
                "UPDATE tenant.due SET due_at = due_at - CAST(:by AS interval), next_at = next_at - CAST(:by AS interval)"
                " WHERE kind = 'deadline_step'"
            ),
            {"by": by},
        )
