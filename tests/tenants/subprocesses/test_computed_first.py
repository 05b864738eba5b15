"""What a transaction needs computed is worked out while no transaction is open; outside a request it is done on the spot."""

import pytest

from tenants.subprocesses.computed_first import ComputeFirst, compute, compute_now, results_at_hand
from tenants.subprocesses.pool import Stopped, Work, close_pool
from tests.tenants.subprocesses import jobs

WORK = Work(jobs.echo, b"ab", 30.0, 1 << 28)
ENDLESS = Work(jobs.sleep, b"", 0.2, 1 << 28)


async def test_outside_a_request_it_is_computed_on_the_spot() -> None:
    assert await compute(WORK, "northfield") == b"ba"
    close_pool()


async def test_inside_a_request_it_is_asked_for_first_and_at_hand_the_second_time() -> None:
    with results_at_hand() as results:
        with pytest.raises(ComputeFirst) as first:
            await compute(WORK, "northfield")
        await compute_now(results, first.value)
        assert await compute(WORK, "northfield") == b"ba"
        with pytest.raises(ComputeFirst):
            await compute(WORK._replace(payload=b"other"), "northfield")
    close_pool()


async def test_that_it_was_stopped_is_a_result_as_well() -> None:
    with results_at_hand() as results:
        with pytest.raises(ComputeFirst) as first:
            await compute(ENDLESS, "northfield")
        await compute_now(results, first.value)
        with pytest.raises(Stopped):
            await compute(ENDLESS, "northfield")
    close_pool()


async def test_no_handler_can_mistake_it_for_an_error() -> None:
    assert not issubclass(ComputeFirst, Exception)
