"""The worker process: what has to happen without anybody asking, on time and once.

Several may run; each claims what is due from the one table. Whatever happens to the database, a worker reconnects for ever;
nothing here ever decides.
"""

import asyncio
import signal
from contextlib import suppress

import structlog

from api.processes.watchers import chores, watchers
from policies.verdict.preloading import warm
from tenants.db.session import Database
from tenants.due.loop import Loop
from tenants.ground.clock import SystemClock
from tenants.ground.settings import Settings
from tenants.mail.carrier import Carrier
from tenants.mail.mailbox import mailbox_of
from tenants.mail.smtp import SmtpCarrier, server_of
from tenants.subprocesses.pool import close_pool, load_over_there

log = structlog.get_logger()


async def run_worker(settings: Settings, *, stop: asyncio.Event | None = None) -> None:
    """Work until told to stop by `stop`, SIGTERM or SIGINT."""
    told = stop or asyncio.Event()
    _stop_on_signals(told)
    load_over_there(warm)
    database = Database.for_worker(settings)
    watching = watchers(SystemClock(), carrier_of(settings), deployment=settings.deployment, pages=settings.public_url)
    loop = Loop(database, watching, chores(database, SystemClock(), settings.public_url))
    log.info("worker_started", worker=str(loop.id))
    try:
        await loop.run(told)
    finally:
        close_pool()
        with suppress(OSError, TimeoutError):
            await asyncio.wait_for(database.close(), 5)
        log.info("worker_stopped", worker=str(loop.id))


def carrier_of(settings: Settings) -> Carrier | None:
    """Return who carries this installation's letters: a demo's mailbox, a mail server, or nobody, and then they wait."""
    if settings.demo:
        return mailbox_of(settings)
    server = server_of(settings)
    return None if server is None else SmtpCarrier(server, settings.mail_from, settings.bounce_address)


def _stop_on_signals(event: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, event.set)
