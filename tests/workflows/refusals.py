"""One way to expect a refusal, and to look at it."""

from collections.abc import Awaitable

import pytest

from tenants.ground.errors import Problem


async def refusal(act: Awaitable[object]) -> Problem:
    """Return the `Problem` that `act` raises; every one of them teaches."""
    with pytest.raises(Problem) as refused:
        await act
    assert refused.value.detail
    assert refused.value.fix
    return refused.value
