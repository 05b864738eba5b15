"""Only checks that say so ask when other proposals would appear; for the others that is not read."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from policies.checks.registry import Check, checks
from policies.subject.subject import Channel, Subject

NOW = datetime(2026, 11, 3, 12, tzinfo=UTC)
BUSY = tuple(NOW + timedelta(minutes=minutes) for minutes in range(60))


def _busy(subject: Subject) -> Subject:
    channels = subject.channels or (Channel(network="x"),)
    return msgspec.structs.replace(
        subject, channels=tuple(msgspec.structs.replace(channel, recent=BUSY) for channel in channels), schedule=NOW
    )


def _quiet(subject: Subject) -> Subject:
    channels = tuple(msgspec.structs.replace(channel, recent=()) for channel in _busy(subject).channels)
    return msgspec.structs.replace(_busy(subject), channels=channels)


def _differs(check: Check) -> bool:
    for example in check.examples:
        prepared = check.prepare(msgspec.convert(dict(example.parameters), check.parameters))
        now = msgspec.structs.replace(example.subject, now=NOW)
        if list(check.run(_busy(now), prepared)) != list(check.run(_quiet(now), prepared)):
            return True
    return False


@pytest.mark.parametrize("check", list(checks().values()), ids=lambda check: str(check.name))
def test_a_check_that_minds_what_appears_nearby_says_so(check: Check) -> None:
    assert _differs(check) is check.nearby
