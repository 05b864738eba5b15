"""Moving a policy version: draft -> in_review -> in_force, at once or from a day on.

Rules kept: a version is immutable and named by its digest once submitted; it takes force by a second person, who neither
drafted nor submitted it, also when that person sets a day for it. Every step is a ledger entry, and an attempt to enact
one's own policy is one although it is refused.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import col

from policies.document.document import PolicyDocument
from policies.verdict.rulebook import canonical, digest, parse
from policies.versions.authoring import changes_between, read_source, require_loadable
from policies.versions.tables import Version, VersionWithText, get_version
from policies.versions.taking_force import change_of, in_force_now, policy_entry, put_due_in_force, putting_in_force
from tenants.access.caller import Caller, System
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Order, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ground.etags import require_version
from tenants.ground.ids import PolicyVersionId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn

FARTHEST = timedelta(days=366)
"""How far ahead a version may be given its day."""
MOST_NAMED = 4
"""How many changes a refusal spells out."""


_ADD = statement(
    """
    INSERT INTO policy.version (tenant_id, id, number, title, state, source, document, drafted_by, created_at, version,
                                wording_only)
    VALUES (:tenant, :id, :number, :title, 'draft', :source, :document, :me, :now, 1, false)
    """
)


async def draft_policy(session: WriteSession, caller: Caller, clock: Clock, source: str) -> VersionWithText:
    """Keep `source` as a new draft under the next number. Raises `policy-invalid` with everything that is wrong."""
    caller.require(Permission.POLICY_DRAFT)
    document = await read_source(session, caller, source)
    await take_turn(session, caller.tenant_id)
    highest = select(func.coalesce(func.max(col(Version.number)), 0)).where(col(Version.tenant_id) == caller.tenant_id)
    number = (await session.execute(highest)).scalar_one() + 1
    version_id = PolicyVersionId(uuid7())
    adding = write(
        _ADD,
        order=Order.POLICY_VERSION,
        tenant=caller.tenant_id,
        id=version_id,
        number=number,
        title=document.title,
        source=source,
        document=canonical(document),
        me=caller.member_id,
        now=clock.now(),
    )
    drafted = Entry(
        type=EntryType.POLICY_DRAFTED,
        object_kind="policy",
        object_id=version_id,
        after="draft",
        detail={"number": number},
    )
    await carry_out(session, caller, clock.now(), Act(answer=None, writes=(adding,), entries=(drafted,)))
    return await get_version(session, caller, version_id)


async def change_policy_draft(
    session: WriteSession, caller: Caller, clock: Clock, version_id: UUID, source: str, *, expected_version: int
) -> VersionWithText:
    """Replace a draft's text. Only its drafter may, so that whoever enacts it did not write it."""
    caller.require(Permission.POLICY_DRAFT)
    held = await _lock(session, caller, version_id, expected_version)
    _require_state(held, ("draft",), "changed")
    if held.drafted_by != caller.member_id:
        raise Problem(
            "forbidden",
            "A draft is changed by the person who started it, so that a second person can put it in force.",
            fix="Start a draft of your own from its text.",
        )
    document = await read_source(session, caller, source)
    changing = change_of(held, title=document.title, source=source, document=canonical(document))
    await carry_out(session, caller, clock.now(), Act(answer=None, writes=(changing,)))
    return await get_version(session, caller, version_id)


async def submit_policy(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    version_id: UUID,
    *,
    expected_version: int | None = None,
    wording_only: bool = False,
) -> VersionWithText:
    """Name a draft by its digest and hand it to a second person. Nothing in it changes from here on.

    `wording_only` says that nobody needs to read and confirm it again. Raises `not-wording-only` when more than the text
    differs from the version in force.
    """
    caller.require(Permission.POLICY_DRAFT)
    held = await _lock(session, caller, version_id, expected_version)
    _require_state(held, ("draft",), "submitted")
    if wording_only:
        await _require_wording_only(session, held)
    name, now = digest(held.document), clock.now()
    changing = change_of(
        held,
        state="in_review",
        digest=name,
        submitted_by=caller.member_id,
        submitted_at=now,
        wording_only=wording_only,
    )
    detail = {"wording_only": True} if wording_only else {}
    entry = policy_entry(EntryType.POLICY_SUBMITTED, held, name, before="draft", after="in_review", detail=detail)
    await carry_out(session, caller, now, Act(answer=None, writes=(changing,), entries=(entry,)))
    return await get_version(session, caller, version_id)


async def return_policy(
    session: WriteSession, caller: Caller, clock: Clock, version_id: UUID, reason: str
) -> VersionWithText:
    """Send a version back to draft, with a reason; one that waits for its day is called back the same way."""
    if not caller.may(Permission.POLICY_DRAFT):
        caller.require(Permission.POLICY_ENACT)
    held = await _lock(session, caller, version_id, None)
    _require_state(held, ("in_review", "scheduled"), "returned")
    if not reason.strip():
        raise Problem(
            "reason-required", "Whoever drafted it needs to know what to change.", fix="Say it in a sentence."
        )
    before, name = held.state, held.digest
    changing = change_of(
        held,
        state="draft",
        digest=None,
        submitted_by=None,
        submitted_at=None,
        enacted_by=None,
        enacted_at=None,
        effective_from=None,
        wording_only=False,
    )
    entry = policy_entry(EntryType.POLICY_RETURNED, held, name, before=before, after="draft", reason=reason)
    await carry_out(session, caller, clock.now(), Act(answer=None, writes=(changing,), entries=(entry,)))
    return await get_version(session, caller, version_id)


async def enact_policy(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    version_id: UUID,
    *,
    expected_version: int,
    effective_from: datetime | None = None,
    require: Callable[[PolicyDocument], Awaitable[None]] | None = None,
) -> VersionWithText:
    """Put a submitted version in force and supersede the one before, now or from `effective_from` on.

    A moment that is over means now. `require` raises what else stands in its way. Raises `own-policy` for its drafter or submitter, and `invalid-content` for a moment
    more than `FARTHEST` ahead.
    """
    caller.require(Permission.POLICY_ENACT)
    await take_turn(session, caller.tenant_id)
    held = await _lock(session, caller, version_id, expected_version)
    _require_state(held, ("in_review",), "put in force")
    if caller.member_id in (held.drafted_by, held.submitted_by):
        raise Problem(
            "own-policy",
            "You drafted or submitted this version. A policy binds everyone, so a second person puts it in force.",
            fix="Ask someone else who may put policy in force to read it and do so.",
        ).on_record(policy_entry(EntryType.POLICY_SELF_ENACT_REFUSED, held, held.digest))
    await require_loadable(caller.tenant_id, held.document)
    if require is not None:
        await require(parse(held.document))
    now = clock.now()
    if effective_from is not None and effective_from > now:
        await _schedule(session, caller, held, now=now, effective_from=effective_from)
        return await get_version(session, caller, version_id)
    # Whatever was due before this moment comes before it, although the worker has not got there yet.
    await put_due_in_force(session, System(tenant_id=caller.tenant_id, via="worker"), clock)
    act = await putting_in_force(
        session, held, EntryType.POLICY_ENACTED, now, enacted_by=caller.member_id, enacted_at=now
    )
    await carry_out(session, caller, now, act)
    return await get_version(session, caller, version_id)


async def _schedule(
    session: WriteSession, caller: Caller, held: Version, *, now: datetime, effective_from: datetime
) -> None:
    if effective_from > now + FARTHEST:
        words = "Choose a day within a year from now."
        raise Problem(
            "invalid-content",
            "A policy that is set further ahead than a year would be forgotten before it applies.",
            fix=words,
            errors=[{"pointer": "/effective_from", "message": words}],
        )
    changing = change_of(
        held,
        state="scheduled",
        enacted_by=caller.member_id,
        enacted_at=now,
        effective_from=effective_from,
    )
    entry = policy_entry(
        EntryType.POLICY_SCHEDULED,
        held,
        held.digest,
        before="in_review",
        after="scheduled",
        detail={"effective_from": effective_from.astimezone(UTC)},
    )
    owed = Owed(DueKind.PUT_IN_FORCE, held.id, effective_from)
    await carry_out(session, caller, now, Act(answer=None, writes=(changing,), entries=(entry,), owes=(owed,)))


async def _require_wording_only(session: ReadSession, held: Version) -> None:
    current = await in_force_now(session, held.tenant_id)
    if current is None:
        raise Problem(
            "not-wording-only",
            "No policy is in force yet, so everything in this version is new to everybody.",
            fix="Submit it as a change of substance: people are then asked to read it.",
        )
    found = await changes_between(held.tenant_id, parse(current.document), parse(held.document))
    substance = [change.words for change in found if change.about != "text"]
    if substance:
        more = f" And {len(substance) - MOST_NAMED} more." if len(substance) > MOST_NAMED else ""
        raise Problem(
            "not-wording-only",
            f"PolicyComparison with version {current.number}, which is in force, it changes what people must do: "
            f"{' '.join(substance[:MOST_NAMED])}{more} So they are asked to read it again.",
            fix="Submit it as a change of substance, or take these changes out of it.",
            differing=substance,
        )


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
    if expected_version is not None:
        require_version(held.version, expected_version)
    return held


def _require_state(held: Version, wanted: tuple[str, ...], act: str) -> None:
    if held.state not in wanted:
        raise Problem(
            "wrong-state",
            f"Version {held.number} is {held.state.replace('_', ' ')}, so it cannot be {act} now.",
            fix="Load it again to see where it stands.",
            state=held.state,
        )
