"""Telling, reading and mailing walk indexes, however many notices an organization has."""

import re
from typing import Any

import asyncpg
import pytest

from tenants.db.connection import fetch
from tenants.db.statement import Statement
from tests.workflows.stage import Stage
from workflows.notices import mailing, reading, writes
from workflows.rows.queries import seen_by

MANY = 30_000
WHOLE = re.compile(r"Seq Scan on notice|using notice_\w+ on notice[^\n]*\n\s+Index Cond: \(tenant_id = [^)]*\)\n")
"""A plan that reads every notice one organization has."""


@pytest.fixture
async def crowded(stage: Stage, superuser_url: str) -> Stage:
    """An organization with many notices, to all of its people about hundreds of proposals, most of them unread."""
    model = await stage.submitted()
    administrator = await asyncpg.connect(superuser_url)
    await administrator.execute("SET session_replication_role = replica")
    await administrator.execute(
        """
        INSERT INTO workflow.notice (tenant_id, id, member_id, kind, key, proposal_id, at, read_at, mail)
        SELECT m.tenant_id, uuidv7(), m.id, 'asked_to_decide', g::text, CASE WHEN g % 300 = 0 THEN $1::uuid ELSE gen_random_uuid() END,
               now() - g * interval '1 minute', CASE WHEN g % 3 = 0 THEN now() END, CASE WHEN g % 50 = 0 THEN 'owed' ELSE 'left' END
          FROM tenant.member m, generate_series(1, $2::int / 9) g WHERE m.tenant_id = $3
        """,
        model.summary.id,
        MANY,
        stage.cast.tenant,
    )
    await administrator.execute("ANALYZE")
    await administrator.close()
    return stage


async def plan(stage: Stage, asked: Statement, values: dict[str, Any]) -> str:
    async with stage.database.writing(stage.cast["lead"]) as session:
        rows = await fetch(session, Statement(f"EXPLAIN {asked.text}", asked.names), **values)
    return "\n".join(row[0] for row in rows)


async def test_no_question_about_notices_reads_all_of_them(crowded: Stage) -> None:
    lead = crowded.cast["lead"]
    me, now = lead.member_id, crowded.clock.now()
    seeing, own = seen_by(lead), {"tenant": lead.tenant_id, "me": me, "now": now}
    page = {**seeing, "at": None, "after": None, "most": 31}
    (first, *_) = (await crowded.read(reading.look_back, "lead", None, limit=10)).items
    questions: list[tuple[Statement, dict[str, Any]]] = [
        (reading._ON_DESK, {**seeing, "kinds": ["objected"], "most": 50}),
        (reading._UNREAD, page),
        (reading._READ, page),
        (reading._COUNT, {**seeing, "most": 100}),
        (reading._NOTE_ABOUT, {**own, "proposal": first.proposal_id}),
        (reading._NOTE_ALL, {**own, "newest": first.id}),
        (writes._OUTDATE_POLICY, {"tenant": lead.tenant_id, "now": now, "version": first.id}),
        (mailing._HOLD, {"tenant": lead.tenant_id, "member": me}),
        (mailing._WHOSE, {"tenant": lead.tenant_id, "id": first.id}),
        (
            writes._OUTDATE,
            {
                "tenant": lead.tenant_id,
                "now": now,
                "proposals": [first.proposal_id] * 4,
                "members": [me] * 4,
                "kinds": ["asked_to_decide", "reminder", "escalated_to_you", "asked_in_place"],
            },
        ),
    ]
    for asked, values in questions:
        found = await plan(crowded, asked, values)
        assert "notice" in found
        assert not WHOLE.search(f"{found}\n"), found
