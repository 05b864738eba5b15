"""Moving a policy version: draft -> in_review -> in_force -> superseded.

Rules kept: a version is immutable and named by its digest once submitted; it takes force by a second person, who neither
drafted nor submitted it. Every step is a ledger entry, and an attempt to enact one's own policy is one although it is
refused.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select, update
from sqlmodel import col

from policies.authoring import read_source
from policies.rulebook import canonical, digest, load, parse
from policies.turns import take_turn
from policies.versions import Version, VersionWithText, get_version
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.clock import Clock
from tenants.db.session import WriteSession
from tenants.errors import Problem, not_found, stale
from tenants.ids import PolicyVersionId, uuid7
from tenants.ledger.append import append
from tenants.ledger.canonical import Entry
from tenants.ledger.vocabulary import EntryType


async def draft_policy(session: WriteSession, caller: Caller, clock: Clock, source: str) -> VersionWithText:
    """Keep `source` as a new draft under the next number. Raises `policy-invalid` with everything that is wrong."""
    caller.require(Permission.POLICY_DRAFT)
    document = await read_source(session, caller, source)
    await take_turn(session, caller.tenant_id)
    highest = select(func.coalesce(func.max(col(Version.number)), 0)).where(col(Version.tenant_id) == caller.tenant_id)
    number = (await session.execute(highest)).scalar_one() + 1
    version_id = PolicyVersionId(uuid7())
    await session.execute(
        insert(Version).values(
            tenant_id=caller.tenant_id,
            id=version_id,
            number=number,
            title=document.title,
            state="draft",
            source=source,
            document=canonical(document),
            drafted_by=caller.member_id,
            created_at=clock.now(),
        )
    )
    await append(
        session, caller, clock.now(), _entry(EntryType.POLICY_DRAFTED, version_id, None, number, after="draft")
    )
    return await get_version(session, caller, version_id)


async def change_policy_draft(
    session: WriteSession, caller: Caller, version_id: UUID, source: str, *, expected_version: int
) -> VersionWithText:
    """Replace a draft's text. Only its drafter may, so that whoever enacts it did not write it."""
    caller.require(Permission.POLICY_DRAFT)
    held = await _lock(session, caller, version_id, expected_version)
    _require_state(held, "draft", "changed")
    if held.drafted_by != caller.member_id:
        raise Problem(
            "forbidden",
            "A draft is changed by the person who started it, so that a second person can put it in force.",
            fix="Start a draft of your own from its text.",
        )
    document = await read_source(session, caller, source)
    await _update(session, caller, held, title=document.title, source=source, document=canonical(document))
    return await get_version(session, caller, version_id)


async def submit_policy(
    session: WriteSession, caller: Caller, clock: Clock, version_id: UUID, *, expected_version: int | None = None
) -> VersionWithText:
    """Name a draft by its digest and hand it to a second person. Nothing in it changes from here on."""
    caller.require(Permission.POLICY_DRAFT)
    held = await _lock(session, caller, version_id, expected_version)
    _require_state(held, "draft", "submitted")
    name, now = digest(held.document), clock.now()
    await _update(
        session, caller, held, state="in_review", digest=name, submitted_by=caller.member_id, submitted_at=now
    )
    entry = _entry(EntryType.POLICY_SUBMITTED, held.id, name, held.number, before="draft", after="in_review")
    await append(session, caller, now, entry)
    return await get_version(session, caller, version_id)


async def return_policy(
    session: WriteSession, caller: Caller, clock: Clock, version_id: UUID, reason: str
) -> VersionWithText:
    """Send a version back to draft, with a reason."""
    if not caller.may(Permission.POLICY_DRAFT):
        caller.require(Permission.POLICY_ENACT)
    held = await _lock(session, caller, version_id, None)
    _require_state(held, "in_review", "returned")
    if not reason.strip():
        raise Problem(
            "reason-required", "Whoever drafted it needs to know what to change.", fix="Say it in a sentence."
        )
    await _update(session, caller, held, state="draft", digest=None, submitted_by=None, submitted_at=None)
    entry = _entry(
        EntryType.POLICY_RETURNED, held.id, held.digest, held.number, before="in_review", after="draft", reason=reason
    )
    await append(session, caller, clock.now(), entry)
    return await get_version(session, caller, version_id)


async def enact_policy(
    session: WriteSession, caller: Caller, clock: Clock, version_id: UUID, *, expected_version: int
) -> VersionWithText:
    """Put a submitted version in force and supersede the one before. Raises `own-policy` for its drafter or submitter."""
    caller.require(Permission.POLICY_ENACT)
    await take_turn(session, caller.tenant_id)
    held = await _lock(session, caller, version_id, expected_version)
    _require_state(held, "in_review", "put in force")
    if caller.member_id in (held.drafted_by, held.submitted_by):
        raise Problem(
            "own-policy",
            "You drafted or submitted this version. A policy binds everyone, so a second person puts it in force. "
            "This attempt is on the record.",
            fix="Ask someone else who may put policy in force to read it and do so.",
            record=_entry(EntryType.POLICY_SELF_ENACT_REFUSED, held.id, held.digest, held.number),
        )
    load(parse(held.document))
    now = clock.now()
    superseded = await session.execute(
        update(Version)
        .where(col(Version.tenant_id) == caller.tenant_id, col(Version.state) == "in_force")
        .values(state="superseded", version=col(Version.version) + 1)
        .returning(col(Version.id), col(Version.digest), col(Version.number))
    )
    entries = [
        _entry(EntryType.POLICY_SUPERSEDED, old, name, number, before="in_force", after="superseded")
        for old, name, number in superseded
    ]
    await _update(
        session, caller, held, state="in_force", enacted_by=caller.member_id, enacted_at=now, effective_from=now
    )
    enacted = _entry(EntryType.POLICY_ENACTED, held.id, held.digest, held.number, before="in_review", after="in_force")
    await append(session, caller, now, *entries, enacted)
    return await get_version(session, caller, version_id)


async def _lock(session: WriteSession, caller: Caller, version_id: UUID, expected_version: int | None) -> Version:
    row = await session.execute(
        select(Version)
        .where(col(Version.tenant_id) == caller.tenant_id, col(Version.id) == version_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    held = row.scalar_one_or_none()
    if held is None or held.state == "discarded":
        raise not_found()
    if expected_version is not None and held.version != expected_version:
        raise stale(f'"{held.version}"')
    return held


def _require_state(held: Version, wanted: str, act: str) -> None:
    if held.state != wanted:
        raise Problem(
            "wrong-state",
            f"Version {held.number} is {held.state.replace('_', ' ')}, so it cannot be {act} now.",
            fix="Load it again to see where it stands.",
            state=held.state,
        )


async def _update(session: WriteSession, caller: Caller, held: Version, **values: Any) -> None:
    await session.execute(
        update(Version)
        .where(col(Version.tenant_id) == caller.tenant_id, col(Version.id) == held.id)
        .values(version=held.version + 1, **values)
        .execution_options(synchronize_session=False)
    )


def _entry(
    kind: EntryType,
    version_id: UUID,
    name: bytes | None,
    number: int,
    *,
    before: str | None = None,
    after: str | None = None,
    reason: str = "",
) -> Entry:
    return Entry(
        type=kind,
        object_kind="policy",
        object_id=version_id,
        policy=name.hex() if name else None,
        before=before,
        after=after,
        detail={"number": number},
        private={"reason": reason} if reason else {},
    )
