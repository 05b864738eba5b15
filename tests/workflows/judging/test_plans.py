"""What was rejected before is found by keys, whatever the database guesses of an organization's size.

A plan counts on an organization as large as the average. Where one has a hundred thousand proposals and a thousand have a few, a join
that reads "all of this organization's proposals" seems cheap and is not; so there is none to choose.
"""

import re

import pytest

from tenants.db.connection import driver
from tenants.db.statement import Statement, statement
from tests.cast import Cast
from tests.database import TestDatabase
from workflows.judging.rejected_before import REJECTED, REJECTED_ONCE

_PAIRED = re.compile("(Hash|Merge) (Left |Semi |Anti )?Join")


async def planned(database: TestDatabase, cast: Cast, of: Statement) -> str:
    """Return the plan of a statement, whatever its values are, where looking up row by row is made to look dear."""
    async with database.reading(cast.tenant) as session:
        connection = driver(session)
        await connection.execute("SET LOCAL enable_nestloop = off; SET LOCAL plan_cache_mode = force_generic_plan")
        await connection.execute(f"PREPARE asked AS {of.text}")
        rows = await connection.fetch(f"EXPLAIN EXECUTE asked ({', '.join('NULL' for _ in of.names)})")
        await connection.execute("DEALLOCATE asked")
        return "\n".join(row[0] for row in rows)


@pytest.mark.parametrize("column", [REJECTED, REJECTED_ONCE], ids=["nearly the same words", "what a brief names"])
async def test_rejections_are_looked_up_one_by_one(database: TestDatabase, northfield: Cast, column: str) -> None:
    plan = await planned(database, northfield, statement(f"SELECT {column}"))
    assert "proposal" in plan
    assert not _PAIRED.search(plan), plan
