"""The hot questions walk indexes, however many proposals there are."""

import re
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text

from tenants.db.connection import fetch
from tenants.db.statement import Statement
from tests.workflows.stage import Stage
from workflows.desk.asks import ASKS, asks_values
from workflows.desk.desk import _DESK
from workflows.desk.lists import _statement
from workflows.desk.search import _counts, _found, _Window
from workflows.judging.circumstances import _read_all
from workflows.rows.queries import _ONE, seen_by

MANY = 15_000
NEIGHBOURS = 500
BIG = ("proposal", "appearance", "review", "seat", "searched_text", "searched_word")
PAGES = ("all", "campaigns", "words, every", "words, word")
"""What reads an organization's proposals in order and stops after a page."""
WHOLE = re.compile(
    r"Scan (?:Backward )?using (?:proposal|appearance|review|seat|searched_\w+?)_\w+ on .*\n\s+Index Cond: \(tenant_id = \$1\)\n|Seq Scan on (?:proposal|appearance|review|seat|searched_\w+) "
)
"""A plan that reads everything one organization has of something big."""


@pytest.fixture
async def crowded(stage: Stage, superuser_url: str) -> Stage:
    """The stage with thousands of proposals in every state, and statistics that know of them."""
    model = await stage.submitted()
    administrator = await asyncpg.connect(superuser_url)
    await administrator.execute("SET session_replication_role = replica")
    await administrator.execute(
        """
        INSERT INTO workflow.proposal (tenant_id, id, kind, title, state, author_id, last_editor_id, writers, draft, networks,
                                       channel_ids, wanted_by, revision, created_at, updated_at)
        SELECT tenant_id, uuidv7(), CASE WHEN g % 50 = 0 THEN 'hashtag_campaign' ELSE 'post' END, title,
               (ARRAY['approved', 'rejected', 'expired', 'withdrawn', 'in_review', 'changes_requested', 'draft'])[1 + g % 7],
               author_id, last_editor_id, writers, draft, networks, channel_ids,
               wanted_by + (g - $2 / 2) * interval '1 hour', 1, created_at, updated_at - g * interval '1 minute'
          FROM workflow.proposal, generate_series(1, $2::int) g WHERE id = $1
        """,
        model.summary.id,
        MANY,
    )
    await administrator.execute(
        """
        INSERT INTO workflow.searched_text
        SELECT p.tenant_id, p.id, s.drafted, s.submitted || 'only' || p.id || ' ' FROM workflow.proposal p, workflow.searched_text s
         WHERE s.proposal_id = $1 AND p.id <> $1
        """,
        model.summary.id,
    )
    await administrator.execute(
        """
        INSERT INTO workflow.searched_word
        SELECT s.tenant_id, w.word, s.proposal_id FROM workflow.searched_text s, string_to_table(s.submitted, ' ') AS w (word)
         WHERE w.word <> '' ON CONFLICT DO NOTHING
        """
    )
    await administrator.execute(
        """
        INSERT INTO workflow.appearance
        SELECT p.tenant_id, unnest(p.channel_ids), p.wanted_by, p.id FROM workflow.proposal p
         WHERE p.state IN ('approved', 'in_review') AND p.id <> $1
        """,
        model.summary.id,
    )
    await administrator.execute(
        """
        INSERT INTO workflow.review
        SELECT p.tenant_id, gen_random_uuid(), p.id, 1, r.revision_digest, r.policy_version_id, r.policy_digest, r.brief,
               r.brief_digest, r.route, CASE p.state WHEN 'in_review' THEN 'open' ELSE p.state END, p.created_at,
               r.due_at, r.expires_at, CASE WHEN p.state <> 'in_review' THEN p.updated_at END
          FROM workflow.proposal p, workflow.review r
         WHERE r.proposal_id = $1 AND p.id <> $1 AND p.state <> 'draft'
        """,
        model.summary.id,
    )
    await administrator.execute(
        """
        INSERT INTO workflow.stage
        SELECT r.tenant_id, r.id, s.number, s.need, s.waits_for, CASE r.state WHEN 'open' THEN s.state ELSE 'done' END,
               coalesce(s.opened_at, r.opened_at), s.due_at, r.closed_at
          FROM workflow.review r, workflow.stage s
          JOIN workflow.review model ON model.id = s.review_id AND model.proposal_id = $1
         WHERE r.proposal_id <> $1
        """,
        model.summary.id,
    )
    await administrator.execute(
        """
        INSERT INTO workflow.seat
        SELECT r.tenant_id, gen_random_uuid(), r.id, s.stage, s.member_id, NULL, r.proposal_id, s.role, s.why,
               CASE r.state WHEN 'open' THEN s.state ELSE 'approved' END, s.opened_at, s.due_at, r.closed_at
          FROM workflow.review r, workflow.seat s WHERE s.proposal_id = $1 AND r.proposal_id <> $1
        """,
        model.summary.id,
    )
    await administrator.execute("ANALYZE")
    await administrator.close()
    return stage


async def plan(stage: Stage, who: str, statement: Any, values: dict[str, Any]) -> str:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        if isinstance(statement, Statement):
            told = await fetch(session, Statement(f"EXPLAIN {statement.text}", statement.names), **values)
            return "\n".join(row[0] for row in told)
        rows = await session.execute(text(f"EXPLAIN {statement.text}"), values)
        return "\n".join(row[0] for row in rows)


def sent(stage: Stage, asked: Any) -> tuple[str, int]:
    """Return a question as the driver gets it, and how many parameters it has."""
    if isinstance(asked, Statement):
        return asked.text, len(asked.names)
    compiled: Any = asked.compile(dialect=stage.database.engine.dialect)
    return str(compiled), len(compiled.positiontup)


@pytest.fixture
async def among_many(crowded: Stage, superuser_url: str) -> Stage:
    """The crowded stage among small organizations, so that the average organization is small."""
    administrator = await asyncpg.connect(superuser_url)
    await administrator.execute("SET session_replication_role = replica")
    for table, columns in (
        ("workflow.proposal", "id"),
        ("workflow.appearance", "channel_id, proposal_id"),
        ("workflow.searched_text", "proposal_id"),
        ("workflow.searched_word", "proposal_id"),
        ("workflow.review", "id, proposal_id"),
        ("workflow.stage", "review_id"),
        ("workflow.seat", "id, review_id, member_id, proposal_id"),
        ("tenant.member", "id, person_id"),
        ("tenant.member_role", "member_id"),
    ):
        fresh = ", ".join(f"'{name}', gen_random_uuid()" for name in columns.split(", "))
        await administrator.execute(
            f"""
            INSERT INTO {table}
            SELECT r.* FROM generate_series(1, $1::int) g, {table} t,
                   jsonb_populate_record(t, jsonb_build_object('tenant_id', md5(g::text)::uuid, {fresh})) r
             WHERE t.ctid = ANY (ARRAY(SELECT ctid FROM {table} WHERE tenant_id = $2 LIMIT 3))
            """,
            NEIGHBOURS,
            crowded.cast.tenant,
        )
    await administrator.execute("ANALYZE")
    await administrator.close()
    return crowded


def _facts(stage: Stage) -> dict[str, Any]:
    post = stage.post()
    return {
        "tenant": stage.cast.tenant,
        "author": stage.cast["author"].member_id,
        "objective": stage.objective,
        "media": [],
        "on": [stage.channel],
        "sketches": [],
        "planned_at": post.answers.when,
        "proposal": stage.objective,
        "writers": [stage.cast["author"].member_id],
    }


def asked(stage: Stage) -> dict[str, tuple[Any, dict[str, Any]]]:
    """Return the hot questions with what they are asked with."""
    me = {"tenant": stage.cast.tenant, "me": stage.cast["lead"].member_id}
    page = {**me, "limit": 50}
    sought = {**page, "reads_all": True, "window": 5_000, "low": "gloves", "high": "gloves~", "term_a": " gloves"}
    searched = {
        f"words, {first}": (_found(_Window(first, ()), 1, first == "decided", True), {**sought, "decider": me["me"]})
        for first in ("word", "every", "own", "asked", "decided")
    }
    return {
        **searched,
        "counting a word": (_counts(1), {**sought, "low_a": "gloves", "high_a": "gloves~", "few": 2_000}),
        "desk": (_DESK, {**me, "lately": stage.clock.now() - timedelta(days=14)}),
        "asks": (ASKS, asks_values(stage.cast["chief"], stage.clock.now())),
        "all": (_statement("all", ()), page),
        "one state": (_statement("all", ("AND p.state = :state",)), {**page, "state": "rejected"}),
        "one kind": (_statement("all", ("AND p.kind = :kind",)), {**page, "kind": "hashtag_campaign"}),
        "own": (_statement("own", ()), page),
        "asked": (_statement("asked", ()), page),
        "circumstances": (_read_all(True, True), _facts(stage)),
        "circumstances of a live check": (_read_all(False, False), _facts(stage)),
        "one": (_ONE, {**seen_by(stage.cast["lead"]), "id": stage.objective}),
    }


async def test_desks_lists_and_single_proposals_scan_no_big_table(crowded: Stage) -> None:
    for name, (statement, values) in asked(crowded).items():
        told = await plan(crowded, "lead", statement, values)
        scans = [table for table in BIG if f"Seq Scan on {table} " in told]
        assert scans == [], f"{name}:\n{told}"


async def test_plans_made_for_the_average_organization_serve_a_large_one(among_many: Stage) -> None:
    """After a few times PostgreSQL plans a prepared statement once for everybody; then nothing may be joined as a whole."""
    async with among_many.database.reading(among_many.cast.tenant) as session:
        driver: Any = (await (await session.connection()).get_raw_connection()).driver_connection
        await driver.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        for number, (name, (statement, _)) in enumerate(asked(among_many).items()):
            words, parameters = sent(among_many, statement)
            await driver.execute(f"PREPARE question{number} AS {words}")
            given = ", ".join(["NULL"] * parameters)
            rows = await session.execute(text(f"EXPLAIN EXECUTE question{number} ({given})"))
            told = "\n".join(row[0] for row in rows)
            assert name in PAGES or WHOLE.search(told) is None, f"{name}:\n{told}"
            assert "Filter: (review_id" not in told, f"{name}:\n{told}"


async def test_a_live_check_is_planned_once_however_many_channels_it_names(crowded: Stage) -> None:
    asked_of, given = _read_all(True, True), _facts(crowded)
    async with crowded.database.reading(crowded.cast["lead"]) as session:
        driver: Any = (await (await session.connection()).get_raw_connection()).driver_connection
        prepared = await driver.prepare(asked_of.text)
        for number in range(12):
            given["on"] = [crowded.channel] * (1 + number % 3)
            await prepared.fetch(*(given[name] for name in asked_of.names))
        plans = await driver.fetch(
            "SELECT generic_plans FROM pg_prepared_statements WHERE statement = $1", asked_of.text
        )
    assert max(row["generic_plans"] for row in plans) == 7
