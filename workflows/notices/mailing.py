"""Telling by e-mail: the worker gathers what a member was told and has not read yet, and queues one letter.

Rules kept: what is gathered and the letter that tells it are written together, so a worker that dies neither doubles nor loses one;
whatever is out of date by then, was read in the page, or is about something the reader may not see any more is left out. Mail waits for
quiet hours to end, unless something in it is urgent. Being told by e-mail leaves no entry of its own: what is told has one.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import System
from tenants.access.permission_sets import permissions_for
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.cover.covered import NOW as COVERED_NOW
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.due.watching import Again, Turn
from tenants.ground.clock import Clock
from tenants.mail.outbox import queued
from tenants.organizations.members import ADMINISTRATOR, holders
from tenants.record.entries import opener_of
from tenants.record.sealed_text import Opener
from workflows.judging.brief import parse_brief
from workflows.notices.choices import NoticeChoices, read_choices
from workflows.notices.kinds import ASKING, KINDS, NoticeKind
from workflows.notices.letters import Links, Reader, Told, groups_of, letter_of
from workflows.notices.reading import COLUMNS, JOINS, VISIBLE_TO, about_of, facts_of, quoted_in
from workflows.notices.stopping import stop_address
from workflows.notices.telling import Telling, each
from workflows.notices.wording import path_of, words_of
from workflows.notices.writes import told, with_tellings

_WHOSE = statement(
    "SELECT n.member_id FROM workflow.notice n WHERE n.tenant_id = :tenant AND n.id = :id AND n.mail = 'owed'"
)
_HOLD = statement(
    """
    SELECT n.id FROM workflow.notice n
     WHERE n.tenant_id = :tenant AND n.member_id = :member AND n.mail = 'owed' ORDER BY n.id FOR UPDATE
    """
)
_READER = statement(
    """
    SELECT m.name, m.email, m.active, m.mail_failing_since, o.name AS organization, o.slug, coalesce(m.zone, o.timezone) AS timezone, o.grants_version,
           ARRAY(SELECT h.role FROM tenant.member_role h
                  WHERE h.tenant_id = m.tenant_id AND h.member_id = m.id ORDER BY h.role) AS roles
      FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
     WHERE m.tenant_id = :tenant AND m.id = :member
    """
)
_FOUND = statement(
    f"""
    SELECT {COLUMNS}, r.brief, ({VISIBLE_TO}) AS visible
      FROM workflow.notice n {JOINS}
     WHERE n.tenant_id = :tenant AND n.id = ANY (CAST(:ids AS uuid[])) ORDER BY n.at, n.id
    """
)
_IN_PLACE = statement(
    f"""
    SELECT DISTINCT c.deputy_id, n.proposal_id, n.review_id, n.kind FROM workflow.notice n
      JOIN tenant.cover c ON c.tenant_id = n.tenant_id AND c.member_id = n.member_id AND {COVERED_NOW.format(c="c")}
      JOIN workflow.seat s ON s.tenant_id = n.tenant_id AND s.review_id = n.review_id AND s.member_id = n.member_id
     WHERE n.tenant_id = :tenant AND n.member_id = :member AND n.id = ANY (CAST(:ids AS uuid[]))
       AND n.kind = ANY (CAST(:asking AS text[])) AND n.kind <> 'asked_in_place' AND s.state = 'open'
    """
)
_SETTLE = statement(
    """
    UPDATE workflow.notice SET mail = s.mail
      FROM unnest(CAST(:ids AS uuid[]), CAST(:mails AS text[])) AS s (id, mail)
     WHERE tenant_id = :tenant AND notice.id = s.id
    """
)


async def watch_notices(turn: Turn, clock: Clock, pages: str) -> Again | None:
    """Mail what the member was told whose notice is `turn.subject`; `pages` is the address people use."""
    async with turn.database.writing(turn.tenant) as session:
        later = await mail_notices(session, System(tenant_id=turn.tenant, via="worker"), clock, turn.subject, pages)
    return None if later is None else Again(later)


async def mail_notices(
    session: WriteSession, acting: System, clock: Clock, notice: UUID, pages: str
) -> datetime | None:
    """Queue one letter with everything its member was told and that has to come by e-mail.

    Return when their quiet hours end, where it waits for that; otherwise None.
    """
    tenant, now = acting.tenant_id, clock.now()
    whose = await fetch(session, _WHOSE, tenant=tenant, id=notice)
    if not whose:
        return None
    member = whose[0]["member_id"]
    held = [row["id"] for row in await fetch(session, _HOLD, tenant=tenant, member=member)]
    if not held:
        return None
    await _tell_deputy(session, acting, now, member, held)
    (row,) = await fetch(session, _READER, tenant=tenant, member=member)
    await _tell_of_address(session, acting, now, member, row["mail_failing_since"])
    choices = await read_choices(session, tenant, member)
    rows = await _found(session, tenant, member, held, row)
    wanted = [one for one in rows if row["active"] and _wanted(one, choices)]
    urgent = any(KINDS[NoticeKind(one["kind"])].urgent for one in wanted)
    goes_out = choices.quiet.over_at(now, row["timezone"]) if choices.quiet else now
    left = [one["id"] for one in rows if one not in wanted]
    if wanted and goes_out > now and not urgent:
        await carry_out(session, acting, now, Act(answer=None, writes=tuple(_settled(tenant, {}, left))))
        return goes_out
    sending = _settled(tenant, dict.fromkeys((one["id"] for one in wanted), "queued"), left)
    if not wanted:
        await carry_out(session, acting, now, Act(answer=None, writes=tuple(sending)))
        return None
    reader = _reader(member, row)
    opener = opener_of(session, tenant)
    telling = [_told(one, reader, opener) for one in wanted]
    stop, stopping = stop_address(session.keyring, tenant, member, groups_of(telling), pages)
    letter = letter_of(reader, telling, Links(pages=pages, stop=stop), quiet=goes_out > now)
    queueing, owes = queued(tenant, [letter], session.keyring, now)
    act = Act(answer=None, writes=(*sending, *stopping, *queueing), owes=tuple(owes))
    await carry_out(session, acting, now, act)
    return None


async def _tell_deputy(
    session: WriteSession, acting: System, now: datetime, member: UUID, held: Sequence[UUID]
) -> None:
    """Tell whoever decides in the member's place now what asks for a decision, once each."""
    rows = await fetch(session, _IN_PLACE, tenant=acting.tenant_id, member=member, ids=held, asking=sorted(ASKING))
    tellings = [
        Telling(
            kind=NoticeKind.ASKED_IN_PLACE,
            member_id=row["deputy_id"],
            key=f"{NoticeKind.ASKED_IN_PLACE}/{row['kind']}/{row['review_id']}/{member}",
            proposal_id=row["proposal_id"],
            review_id=row["review_id"],
            other_id=member,
        )
        for row in rows
    ]
    writes, owes = told(acting.tenant_id, tellings, now)
    # It was gathered for as long as it should be, for the person.
    at_once = tuple(msgspec.structs.replace(one, at=None) for one in owes)
    await carry_out(session, acting, now, Act(answer=None, writes=tuple(writes), owes=at_once))


async def _tell_of_address(
    session: WriteSession, acting: System, now: datetime, member: UUID, failing_since: datetime | None
) -> None:
    """Tell the administrators that mail to somebody comes back, once until it works again: it is about to be written to."""
    if failing_since is None:
        return
    found = await holders(session, acting.tenant_id, [ADMINISTRATOR])
    others = [administrator for administrator, _, _ in found if administrator != member]
    event = f"{member}/{int(failing_since.timestamp())}"
    tellings = each(NoticeKind.ADDRESS_FAILING, others, event, other_id=member)
    await carry_out(session, acting, now, with_tellings(Act(answer=None), acting.tenant_id, tellings, now))


async def _found(session: ReadSession, tenant: UUID, member: UUID, held: list[UUID], reader: Any) -> list[Any]:
    may = await permissions_for(session, tenant, reader["grants_version"], tuple(reader["roles"]))
    seeing = {"tenant": tenant, "me": member, "reads_all": Permission.PROPOSAL_READ_ALL in may}
    return list(await fetch(session, _FOUND, **seeing, ids=held))


def _wanted(row: Any, choices: NoticeChoices) -> bool:
    """Return whether a notice comes by e-mail: it can, its reader wants it so, and it is still news to them."""
    kind = NoticeKind(row["kind"])
    how = KINDS[kind]
    answered = (
        (kind in ASKING and row["seat_state"] != "open")
        or (kind is NoticeKind.WAIVER_ASKED and row["waiver_state"] != "asked")
        or (kind is NoticeKind.POLICY_WAITS and row["policy_state"] != "in_review")
    )
    news = row["read_at"] is None and row["visible"] and not answered
    return news and how.by_mail and how.group not in choices.without_mail


def _settled(tenant: UUID, mails: dict[UUID, str], left: Sequence[UUID]) -> list[Write]:
    settled = mails | dict.fromkeys(left, "left")
    return [write(_SETTLE, tenant=tenant, ids=list(settled), mails=list(settled.values()))] if settled else []


def _reader(member: UUID, row: Any) -> Reader:
    return Reader(
        member_id=member,
        name=row["name"],
        address=row["email"],
        organization=row["organization"],
        slug=row["slug"],
        zone=row["timezone"],
    )


def _told(row: Any, reader: Reader, opener: Opener) -> Told:
    kind = NoticeKind(row["kind"])
    asks = kind in ASKING and row["brief"] is not None
    return Told(
        id=row["id"],
        kind=kind,
        words=words_of(kind, facts_of(row, reader.member_id)),
        quoted=quoted_in(row, opener),
        path=path_of(kind, about_of(row)),
        title=row["title"] or "",
        why=(row["why"] or "") if asks else "",
        brief=parse_brief(row["brief"]) if asks else None,
    )
