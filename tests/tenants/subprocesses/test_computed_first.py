"""What a transaction needs computed is worked out while no transaction is open; outside a request it is done on the spot."""

import pytest

from tenants.subprocesses.computed_first import (
    ComputeFirst,
    NeverSettledError,
    compute,
    compute_here,
    compute_now,
    computed_first,
    results_at_hand,
)
from tenants.subprocesses.pool import Stopped, Work, close_pool
from tests.tenants.subprocesses import jobs

WORK = Work(jobs.echo, b"ab", 30.0, 1 << 28)
ENDLESS = Work(jobs.endless, b"", 0.2, 1 << 28)


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


async def test_what_stays_in_this_process_is_computed_on_a_thread_before_the_transaction_too() -> None:
    assert await compute_here(jobs.echo, b"ab") == b"ba"
    with results_at_hand() as results:
        with pytest.raises(ComputeFirst) as first:
            await compute_here(jobs.echo, b"ab")
        await compute_now(results, first.value)
        assert await compute_here(jobs.echo, b"ab") == b"ba"


async def test_it_is_begun_again_for_each_thing_and_a_question_that_has_moved_is_answered_anew() -> None:
    read, rounds = [b"ab", b"cd"], list[bytes]()

    async def attempt() -> bytes:
        rounds.append(read[min(len(rounds), 1)])
        return await compute_here(jobs.echo, rounds[-1])

    assert await computed_first(attempt) == b"dc"
    assert rounds == [b"ab", b"cd", b"cd"]


async def test_what_moves_each_time_is_given_up() -> None:
    rounds = list[int]()

    async def attempt() -> bytes:
        rounds.append(len(rounds))
        return await compute_here(jobs.echo, b"%d" % len(rounds))

    with pytest.raises(NeverSettledError):
        await computed_first(attempt)
    assert len(rounds) < 10
