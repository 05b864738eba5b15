"""The register of everything that happens without anybody asking: a watcher for each kind of due thing, and the chores.

Rule kept: every kind has exactly one watcher; a test holds it.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

from api.http.idempotency import watch_answers
from tenants.by_mail.doing_errands import EVERY, Errands
from tenants.db.session import Database, WriteSession
from tenants.due.kinds import DueKind
from tenants.due.self_check import mend_unowed
from tenants.due.watching import Chore, Watcher
from tenants.ground.clock import Clock
from tenants.identity.sessions import sweep_identity
from tenants.mail.carrier import Carrier
from tenants.mail.sweeping import watch_letters
from tenants.mail.watching import watch_mail
from workflows.acts.check_seats import watch_seats
from workflows.acts.expire import watch_expiry
from workflows.acts.keep_deadlines import watch_deadline_steps
from workflows.backtest.running import watch_backtests
from workflows.lookback.watch import watch_look_back, watch_taking_force
from workflows.notices.mailing import watch_notices
from workflows.waivers.closing import watch_waivers

HOUR = timedelta(hours=1)
TEN_MINUTES = timedelta(minutes=10)


def watchers(
    clock: Clock,
    carrier: Carrier | None = None,
    *,
    deployment: str = "localhost",
    pages: str = "http://127.0.0.1:8000",
) -> list[Watcher]:
    """Return the watcher of each kind. `carrier` takes the letters of this `deployment`; without one they wait.

    `pages` is the address people use: where links in letters lead.
    """
    mail = partial(watch_mail, clock=clock, carrier=carrier, deployment=deployment)
    return [
        Watcher(kind=DueKind.EXPIRE_REVIEW, handle=partial(watch_expiry, clock=clock)),
        Watcher(kind=DueKind.DEADLINE_STEP, handle=partial(watch_deadline_steps, clock=clock)),
        Watcher(kind=DueKind.CHECK_SEATS, handle=partial(watch_seats, clock=clock)),
        Watcher(kind=DueKind.PUT_IN_FORCE, handle=partial(watch_taking_force, clock=clock)),
        Watcher(kind=DueKind.LOOK_BACK, handle=partial(watch_look_back, clock=clock), long=True),
        Watcher(kind=DueKind.BACKTEST, handle=partial(watch_backtests, clock=clock), long=True),
        Watcher(kind=DueKind.CLOSE_WAIVERS, handle=partial(watch_waivers, clock=clock)),
        Watcher(kind=DueKind.MAIL_NOTICES, handle=partial(watch_notices, clock=clock, pages=pages)),
        Watcher(kind=DueKind.SEND_MAIL, handle=mail, long=True),
        Watcher(kind=DueKind.SWEEP_LETTERS, handle=partial(watch_letters, clock=clock)),
        Watcher(kind=DueKind.SWEEP_ANSWERS, handle=watch_answers),
    ]


def chores(database: Database, clock: Clock, public_url: str) -> list[Chore]:
    """Return what is done for the whole installation now and then."""
    return [
        Chore(name="sessions", every=HOUR, run=partial(_sweep, database, sweep_identity)),
        Chore(name="errands", every=EVERY, run=Errands(database, clock, public_url).do),
        Chore(name="unowed", every=TEN_MINUTES, run=partial(mend_unowed, database)),
    ]


async def _sweep(database: Database, sweep: Callable[[WriteSession], Awaitable[None]]) -> int:
    async with database.writing() as session:
        await sweep(session)
    return 0
