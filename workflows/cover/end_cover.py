"""Ending cover before its time, or before it began.

Rule kept: a decision that is given from the seat at the same moment and the end of cover take turns at the row of the cover, so that
either the decision stands and the cover ended after it, or the decision is refused.
"""

from uuid import UUID

from tenants.access.caller import Caller
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.cover.covered import ENDS_LATER
from tenants.cover.reading import CoverView, covers, require_may_set
from tenants.db.connection import fetch
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import each
from workflows.notices.writes import with_tellings

_HOLD = statement(
    f"""
    SELECT c.member_id, c.deputy_id, {ENDS_LATER.format(c="c")} AS lasts FROM tenant.cover c
     WHERE c.tenant_id = :tenant AND c.id = :id FOR UPDATE
    """
)
_END = statement(
    "UPDATE tenant.cover SET ended_at = :now, ended_by = :by WHERE tenant_id = :tenant AND id = :id AND ended_at IS NULL"
)


async def end_cover(session: WriteSession, caller: Caller, clock: Clock, cover_id: UUID) -> CoverView:
    """End cover now. Raises `not-found`, `forbidden`, and `wrong-state` for cover that is over.

    Whoever may set it may end it, and so may the deputy.
    """
    rows = await fetch(session, _HOLD, tenant=caller.tenant_id, id=cover_id)
    if not rows:
        raise not_found()
    (held,) = rows
    if held["deputy_id"] != caller.member_id:
        await require_may_set(session, caller, held["member_id"])
    if not held["lasts"]:
        raise Problem(
            "wrong-state",
            "This cover is over already, so there is nothing to end.",
            fix="Nothing more is needed. Set cover anew where somebody is still away.",
        )
    now = clock.now()
    ending = write(_END, rows=1, tenant=caller.tenant_id, id=cover_id, now=now, by=caller.member_id)
    entry = Entry(
        type=EntryType.COVER_ENDED,
        object_kind="member",
        object_id=held["member_id"],
        detail={"cover": cover_id, "deputy": held["deputy_id"]},
    )
    both = (held["deputy_id"], held["member_id"])
    about = {"by_id": caller.member_id, "other_id": held["member_id"], "object_id": cover_id}
    tellings = each(NoticeKind.COVER_ENDED, both, str(cover_id), **about)
    act = Act(answer=None, writes=(ending,), entries=(entry,))
    await carry_out(session, caller, now, with_tellings(act, caller.tenant_id, tellings, now))
    (cover,) = await covers(session, caller, only=cover_id)
    return cover
