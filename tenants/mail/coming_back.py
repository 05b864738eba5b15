"""A letter that comes back after a mail server had taken it: written down as a refusal on the spot is.

Rules kept: it is written down once, however many reports come, and only of a letter that was sent. Whose organization it is follows from
the letter alone. An answer that is about this installation marks nobody's address, and neither does a server that was away for days.
"""

from enum import StrEnum
from uuid import UUID

import msgspec

from tenants.access.caller import System
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import Overtaken, carry_out
from tenants.db.connection import fetch
from tenants.db.session import Database, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.mail.carrier import OURS
from tenants.mail.delivery_report import Report
from tenants.mail.tables import MailState
from tenants.mail.undelivered import address_fails, undelivered

_WHOSE = statement("SELECT tenant.organization_of_letter(:mail) AS tenant")
_SENT = statement(
    """
    SELECT l.state, l.kind, l.member_id, l.sent_to, m.email
      FROM tenant.mail l LEFT JOIN tenant.member m ON m.tenant_id = l.tenant_id AND m.id = l.member_id
     WHERE l.tenant_id = :tenant AND l.id = :mail
    """
)
_COMES_BACK = statement(
    """
    UPDATE tenant.mail SET state = 'bounced', failure = :failure, settled_at = now()
     WHERE tenant_id = :tenant AND id = :mail AND state = 'sent'
    """
)


class WrittenDown(StrEnum):
    """What became of a report."""

    NOW = "now"
    BEFORE = "before"
    """That it did not arrive is known already."""
    NOBODYS = "nobodys"
    """There is no such letter any more."""
    NOT_YET = "not_yet"
    """The letter is still on its way out as far as this installation knows: the report was quicker than the worker's own note."""


class _Letter(msgspec.Struct, frozen=True):
    """A letter as it is kept once it was sent. `email` is the member's address now; None for somebody who is no member."""

    state: MailState
    kind: str
    member_id: UUID | None
    sent_to: bytes
    email: str | None


async def write_down(database: Database, clock: Clock, mail: UUID, report: Report) -> WrittenDown:
    """Write down that the letter `mail` came back. `database` is reached as the worker reaches it."""
    async with database.reading() as session:
        ((tenant,),) = await fetch(session, _WHOSE, mail=mail)
    if tenant is None:
        return WrittenDown.NOBODYS
    try:
        async with database.writing(tenant) as session:
            return await _write_down(session, System(tenant_id=tenant, via="worker"), clock, mail, report)
    except Overtaken:
        return WrittenDown.BEFORE


async def _write_down(session: WriteSession, acting: System, clock: Clock, mail: UUID, report: Report) -> WrittenDown:
    rows = await fetch(session, _SENT, tenant=acting.tenant_id, mail=mail)
    if not rows:
        return WrittenDown.NOBODYS
    letter = _Letter(
        MailState(rows[0]["state"]), *(rows[0][name] for name in ("kind", "member_id", "sent_to", "email"))
    )
    if letter.state is MailState.QUEUED:
        return WrittenDown.NOT_YET
    if letter.state is not MailState.SENT:
        return WrittenDown.BEFORE
    settling = write(_COMES_BACK, rows=1, tenant=acting.tenant_id, mail=mail, failure=report.code)
    entry = undelivered(mail, letter.kind, letter.member_id, MailState.BOUNCED.value, report.code)
    marking = _marking(session, acting.tenant_id, letter, report)
    await carry_out(session, acting, clock.now(), Act(answer=None, writes=(settling, *marking), entries=(entry,)))
    return WrittenDown.NOW


def _marking(session: WriteSession, tenant: UUID, letter: _Letter, report: Report) -> list[Write]:
    """Return what marks the member's address: where the report is about it, and it is the one the letter went to."""
    about_us = report.code.isdecimal() and int(report.code) in OURS
    if letter.member_id is None or letter.email is None or not report.permanent or about_us:
        return []
    if session.keyring.letter_address(tenant, letter.email) != letter.sent_to:
        return []
    return [address_fails(tenant, letter.member_id, letter.email, report.code)]
