"""The kinds of things that fall due, and what an act owes.

A closed list, so that the whole of what happens without anybody asking stands in one place. The floor that knows a kind hands
in its watcher when the worker starts. Computes only.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

import msgspec


class DueKind(StrEnum):
    """What is done when its moment comes, and what the subject is."""

    EXPIRE_REVIEW = "expire_review"
    """Close a review nobody finished. Subject: the review."""
    DEADLINE_STEP = "deadline_step"
    """Remind whoever has not decided, or ask somebody else too. Subject: the review."""
    CHECK_SEATS = "check_seats"
    """See whether what a member was to decide can still be decided by others. Subject: the member."""
    PUT_IN_FORCE = "put_in_force"
    """Put a scheduled policy version in force. Subject: the version."""
    LOOK_BACK = "look_back"
    """Judge what was approved before by the version that took force. Subject: the version."""
    BACKTEST = "backtest"
    """Run the organization's next back-test. Subject: the organization, because its back-tests run one after another."""
    CLOSE_WAIVERS = "close_waivers"
    """Close what has nothing left to cover: its words are gone, its day or its proposal is over. Subject: the proposal."""
    SEND_MAIL = "send_mail"
    """Hand a letter to the mail server. Subject: the letter."""
    MAIL_NOTICES = "mail_notices"
    """Tell by e-mail what was not read in the page. Subject: a notice; whatever waits for the same member goes with it."""
    SWEEP_LETTERS = "sweep_letters"
    """Drop letters that were settled long ago, and marks of addresses that mail reaches again. Subject: the organization."""
    SWEEP_ANSWERS = "sweep_answers"
    """Drop the answers kept for repeated requests. Subject: the organization."""


EARLIER_COUNTS = frozenset({DueKind.LOOK_BACK, DueKind.BACKTEST, DueKind.CHECK_SEATS})
"""Kinds that mean "as soon as possible": owed again while it waits, the earlier moment stays. For all others the new one counts."""

FIRST_DELAY = timedelta(seconds=10)
LONGEST_DELAY = timedelta(hours=1)


class Owed(msgspec.Struct, frozen=True):
    """Something an act owes. `at` is when it falls due; None means at once, by the database's clock."""

    kind: DueKind
    subject: UUID
    at: datetime | None = None


def owed_values(tenant: UUID, owed: Iterable[Owed]) -> dict[str, Any]:
    """Return the values of `tenants.due.owe.OWE`, each thing once: owed twice in one act, the last moment counts."""
    once = {(one.kind, one.subject): one for one in owed}
    return {
        "tenant": tenant,
        "kinds": [kind.value for kind, _ in once],
        "subjects": [subject for _, subject in once],
        "moments": [one.at for one in once.values()],
        "earlier": sorted(EARLIER_COUNTS),
    }


def delay_after(attempts: int) -> timedelta:
    """Return how long something waits that has failed `attempts` times (at least 1): doubled each time, an hour at most."""
    doubled: int = 2 ** min(attempts - 1, 20)
    return min(FIRST_DELAY * doubled, LONGEST_DELAY)
