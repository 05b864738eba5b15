"""Stages for what people do in workflows."""

import pytest

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tests.cast import Cast
from tests.workflows.stage import Stage, set_stage


@pytest.fixture
async def stage(database: Database, clock: SystemClock, northfield: Cast) -> Stage:
    return await set_stage(database, clock, northfield)


@pytest.fixture
async def elsewhere(database: Database, clock: SystemClock, stranger: Cast) -> Stage:
    """Another organization, just as ready, on the same server."""
    return await set_stage(database, clock, stranger)
