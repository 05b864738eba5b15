"""Erasing a person's words: what opens the commitments about them is deleted, and an entry says so.

Rule kept: the log stays whole. Entries hold commitments only, and whoever verifies is told by this entry which openings are
gone, so that nothing else can go missing unnoticed. The day, in the organization's zone, stays for whoever reads on. What is under a legal hold stays, and the entry counts it.
"""

from uuid import UUID

from sqlalchemy import text

from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ledger.append import Acting
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType

_A_TIME = 1_000
"""Openings named by one entry, which is at most 65,535 bytes."""
_ERASE = text(
    """
    SELECT ledger.erase(:subject, CAST(CAST(:now AS timestamptz) AT TIME ZONE o.timezone AS date))
      FROM tenant.organization o WHERE o.id = :tenant
    """
)
_HELD = text("SELECT count(*) FROM ledger.opening WHERE tenant_id = :tenant AND subject_id = :subject AND hold")


async def erase_words(session: WriteSession, acting: Acting, clock: Clock, subject: UUID) -> tuple[int, int]:
    """Delete every opening whose words are about the member `subject`; return how many were erased and how many are held.

    Nothing is recorded when there was nothing to erase.
    """
    of_them = {"tenant": acting.tenant_id, "subject": subject}
    now = clock.now()
    erased = sorted((await session.execute(_ERASE, {**of_them, "now": now})).scalars())
    held = int((await session.execute(_HELD, of_them)).scalar_one())
    entries = tuple(
        Entry(
            type=EntryType.WORDS_ERASED,
            object_kind="member",
            object_id=subject,
            detail={"openings": erased[start : start + _A_TIME], "held": held},
        )
        for start in range(0, len(erased), _A_TIME)
    )
    if entries:
        await carry_out(session, acting, now, Act(answer=None, entries=entries))
    return len(erased), held
