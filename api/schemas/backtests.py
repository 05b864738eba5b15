"""What is asked about back-tests: a policy version tried on past proposals."""

from datetime import datetime

from api.schemas.common import Input


class BacktestNew(Input, frozen=True, kw_only=True):
    """Which submissions to try it on: those from `since` to `until`. What is left out is not bounded."""

    since: datetime | None = None
    until: datetime | None = None
