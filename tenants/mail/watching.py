"""The worker's way with one letter: open it, hand it to the carrier, write down what became of it, and forget its words.

Rules kept: no transaction is open while a mail server is waited for. A letter that was settled meanwhile is left alone. A worker that
dies between the server's answer and our commit sends the letter again with the same Message-ID: once too often, never once too
rarely. Mail that is not taken for now comes again by the due loop, and is given up when its time is over, which is on record.
"""

from datetime import datetime, timedelta

import msgspec

from tenants.access.caller import System
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import Overtaken, carry_out
from tenants.db.connection import fetch
from tenants.db.statement import statement
from tenants.due.claims import NotNowError
from tenants.due.watching import Again, Turn
from tenants.ground.clock import Clock
from tenants.ledger.entry import Entry
from tenants.mail.carrier import Accepted, Carrier, NotNow, Outcome, Refused
from tenants.mail.letter import Letter, as_message
from tenants.mail.return_address import token_of
from tenants.mail.sealed_letter import open_letter
from tenants.mail.tables import MailState
from tenants.mail.undelivered import address_fails, address_takes, undelivered

LOOK_AGAIN = timedelta(minutes=10)
"""How often letters are looked at while no mail server is named."""

_READ = statement(
    """
    SELECT letter, sent_to, created_at, good_until <= clock_timestamp() AS late, clock_timestamp() AS now
      FROM tenant.mail WHERE tenant_id = :tenant AND id = :id AND state = 'queued'
    """
)
_SETTLE = statement(
    """
    UPDATE tenant.mail
       SET state = :state, letter = NULL, attempts = attempts + 1, failure = :failure, settled_at = clock_timestamp()
     WHERE tenant_id = :tenant AND id = :id AND state = 'queued'
    """
)
_TRIED = statement(
    """
    UPDATE tenant.mail SET attempts = attempts + 1, failure = :failure
     WHERE tenant_id = :tenant AND id = :id AND state = 'queued'
    """
)


class _Waiting(msgspec.Struct, frozen=True):
    """A letter that waits. `late` says that its time is over; `now` is the database's moment; `sent_to` is as in `Mail`."""

    letter: Letter
    token: str
    sent_to: bytes
    written_at: datetime
    late: bool
    now: datetime


async def watch_mail(turn: Turn, clock: Clock, carrier: Carrier | None, deployment: str) -> Again | None:
    """Send the letter `turn.subject`. Raises `NotNowError` for one that has to wait; without a carrier all wait."""
    waiting = await _read(turn)
    if waiting is None:
        return None
    if waiting.late:
        await _settle(turn, clock, waiting, NotNow("too-late"))
        return None
    if carrier is None:
        return Again(waiting.now + LOOK_AGAIN)
    message = as_message(
        waiting.letter,
        token=waiting.token,
        sender=carrier.sender,
        deployment=deployment,
        written_at=waiting.written_at,
    )
    outcome = await carrier.carry(message, waiting.letter.to, waiting.token)
    if isinstance(outcome, NotNow):
        await _write_down(turn, clock, write(_TRIED, tenant=turn.tenant, id=turn.subject, failure=outcome.code))
        raise NotNowError(f"smtp-{outcome.code}")
    await _settle(turn, clock, waiting, outcome)
    return None


async def _read(turn: Turn) -> _Waiting | None:
    async with turn.database.reading(turn.tenant) as session:
        rows = await fetch(session, _READ, tenant=turn.tenant, id=turn.subject)
        keyring = session.keyring
    if not rows:
        return None
    (row,) = rows
    letter = open_letter(row["letter"], tenant=turn.tenant, mail=turn.subject, key=keyring.letters(turn.tenant))
    token = token_of(turn.subject, keyring)
    return _Waiting(letter, token, row["sent_to"], row["created_at"], row["late"], row["now"])


async def _settle(turn: Turn, clock: Clock, waiting: _Waiting, outcome: Outcome) -> None:
    """Write down what became of a letter for good, and what that says of the member's address, while it is the one written to."""
    letter, marking = waiting.letter, []
    if isinstance(outcome, Accepted):
        if letter.member is not None:
            marking = [address_takes(turn.tenant, letter.member, letter.to, waiting.sent_to)]
        await _write_down(turn, clock, _settling(turn, MailState.SENT, ""), *marking)
        return
    state = MailState.REFUSED if isinstance(outcome, Refused) else MailState.GIVEN_UP
    if state is MailState.REFUSED and letter.member is not None:
        marking = [address_fails(turn.tenant, letter.member, letter.to, outcome.code)]
    entry = undelivered(turn.subject, letter.kind, letter.member, state.value, outcome.code)
    await _write_down(turn, clock, _settling(turn, state, outcome.code), *marking, entry=entry)


def _settling(turn: Turn, state: MailState, failure: str) -> Write:
    return write(_SETTLE, rows=1, tenant=turn.tenant, id=turn.subject, state=state.value, failure=failure)


async def _write_down(turn: Turn, clock: Clock, *writes: Write, entry: Entry | None = None) -> None:
    """Write what was found; nothing where somebody else has settled the letter meanwhile."""
    acting = System(tenant_id=turn.tenant, via="worker")
    act = Act(answer=None, writes=writes, entries=() if entry is None else (entry,))
    try:
        async with turn.database.writing(turn.tenant) as session:
            await carry_out(session, acting, clock.now(), act)
    except Overtaken:
        return
