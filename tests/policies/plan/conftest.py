"""An organization with a plan of one objective and one channel, and another one beside it."""

import pytest

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tests.cast import Cast
from tests.workflows.stage import Stage, set_stage


@pytest.fixture
async def stage(database: Database, clock: SystemClock, northfield: Cast) -> Stage:
    return await set_stage(database, clock, northfield, policy=None)


@pytest.fixture
async def elsewhere(database: Database, clock: SystemClock, stranger: Cast) -> Stage:
    return await set_stage(database, clock, stranger, policy=None)
