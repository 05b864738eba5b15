"""Adding, changing, handing over and retiring templates.

Rules kept: a change is a new version, and what proposals began from stays as it was; a template is never deleted; every change is a
ledger entry. Whoever may change the plan keeps its templates.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.etags import etag_of, require_version
from tenants.ground.ids import uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from tenants.organizations.one_at_a_time import take_turn
from workflows.kinds.register import Content, kind_of
from workflows.kinds.storable import require_wellformed
from workflows.templates.document import Template, canonical, digest, recurring
from workflows.templates.owners import owner_of
from workflows.templates.queries import TemplateSummary, TemplateView, actions_on, get_template, require_in_use

MOST_KEPT = 200
"""Templates in use at one time: more are not to be looked through on a phone."""

_AT = "/template/content"
"""Where a content stands in what is sent."""

_ADD = statement(
    """
    INSERT INTO workflow.template (tenant_id, id, kind, title, owner_id, retired, number, version, created_at, updated_at)
    VALUES (:tenant, :id, :kind, :title, :owner, false, 1, 1, :now, :now)
    """
)
_VERSION = statement(
    """
    INSERT INTO workflow.template_version (tenant_id, template_id, number, digest, document, author_id, created_at)
    VALUES (:tenant, :id, :number, :digest, :document, :author, :now)
    """
)
_CHANGE = statement(
    """
    UPDATE workflow.template t
       SET title = :title, owner_id = :owner, retired = :retired, number = :number, version = t.version + 1, updated_at = :now
     WHERE t.tenant_id = :tenant AND t.id = :id
    """
)
_OTHERS = statement(
    """
    SELECT count(*) AS kept, bool_or(lower(t.title) = lower(:title)) AS taken FROM workflow.template t
     WHERE t.tenant_id = :tenant AND NOT t.retired AND t.id <> :id
    """
)
_KNOWN = statement(
    """
    SELECT ARRAY(SELECT c.id FROM policy.channel c WHERE c.tenant_id = :tenant AND c.id = ANY (:channels)) AS channels,
           ARRAY(SELECT o.id FROM policy.objective o WHERE o.tenant_id = :tenant AND o.id = :objective) AS objectives,
           ARRAY(SELECT encode(p.digest, 'hex') FROM workflow.media p
                  WHERE p.tenant_id = :tenant AND p.digest = ANY (:media)) AS media
    """
)


async def add_template(
    session: WriteSession, caller: Caller, clock: Clock, template: Template, *, owner_id: UUID | None = None
) -> TemplateView:
    """Add a template, owned by the caller unless another member is named.

    Raises `forbidden`, `invalid-content`, `unknown-reference` for an owner who is not here, `already-exists` for a title in use, or
    `wrong-state` when there are as many as can be kept.
    """
    caller.require(Permission.PLAN_MANAGE)
    kept = recurring(template)
    await _require_usable(session, caller, kept.content)
    owner = await owner_of(session, caller, owner_id or caller.member_id)
    await take_turn(session, caller.tenant_id)
    template_id, now = uuid7(), clock.now()
    await _require_room(session, caller, template_id, kept.title)
    kind = kind_of(kept.content).name
    added = _added(template_id, kept, caller, owner, now)
    row = write(_ADD, tenant=caller.tenant_id, id=template_id, kind=kind, title=kept.title, owner=owner.id, now=now)
    entry = _entry(EntryType.TEMPLATE_ADDED, added, {"kind": kind, "owner": owner.id}, written=True)
    act = Act(answer=added, writes=(row, _version(caller, added, now)), entries=(entry,))
    return await carry_out(session, caller, now, act)


async def change_template(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    template_id: UUID,
    template: Template,
    *,
    expected_version: int,
) -> TemplateView:
    """Write a new version of a template; one that says the same is none.

    Raises `forbidden`, `not-found`, `wrong-state` for a retired one, `stale`, `invalid-content` or `already-exists`.
    """
    before = await _held(session, caller, template_id, expected_version)
    require_in_use(before.summary.retired)
    kept = recurring(template)
    require_wellformed(kept.content, kind=before.summary.kind, at=_AT)
    if canonical(kept) == canonical(before.template):
        return before
    await _require_usable(session, caller, kept.content)
    await _require_room(session, caller, template_id, kept.title)
    now = clock.now()
    after = _after(before, caller, now, template=kept, number=before.summary.number + 1)
    entry = _entry(EntryType.TEMPLATE_CHANGED, after, {}, written=True)
    writes = (_moved(caller, after, now), _version(caller, after, now))
    return await carry_out(session, caller, now, Act(answer=after, writes=writes, entries=(entry,)))


async def hand_over_template(
    session: WriteSession, caller: Caller, clock: Clock, template_id: UUID, member_id: UUID, *, expected_version: int
) -> TemplateView:
    """Give a template to another member to keep. Raises `forbidden`, `not-found`, `stale` or `unknown-reference`."""
    before = await _held(session, caller, template_id, expected_version)
    was, now = before.summary, clock.now()
    owner = await owner_of(session, caller, member_id)
    if owner.id == was.owner.id:
        return before
    after = _after(before, caller, now, owner=owner, owner_active=True)
    entry = _entry(EntryType.TEMPLATE_OWNER_CHANGED, after, {"owner": owner.id, "before": was.owner.id})
    act = Act(answer=after, writes=(_moved(caller, after, now),), entries=(entry,))
    return await carry_out(session, caller, now, act)


async def retire_template(
    session: WriteSession, caller: Caller, clock: Clock, template_id: UUID, *, retired: bool, expected_version: int
) -> TemplateView:
    """Retire a template, so that nothing new begins from it, or bring it back.

    Raises `forbidden`, `not-found`, `stale`, and for one that is brought back what adding it would.
    """
    before = await _held(session, caller, template_id, expected_version)
    was, now = before.summary, clock.now()
    if was.retired == retired:
        return before
    if not retired:
        await _require_room(session, caller, template_id, was.title)
    after = _after(before, caller, now, retired=retired)
    entry = _entry(EntryType.TEMPLATE_RETIRED if retired else EntryType.TEMPLATE_RESTORED, after, {})
    act = Act(answer=after, writes=(_moved(caller, after, now),), entries=(entry,))
    return await carry_out(session, caller, now, act)


async def _held(session: WriteSession, caller: Caller, template_id: UUID, expected_version: int) -> TemplateView:
    """Return a template that nobody else changes before this transaction ends."""
    caller.require(Permission.PLAN_MANAGE)
    await take_turn(session, caller.tenant_id)
    before = await get_template(session, caller, template_id)
    require_version(before.summary.version, expected_version)
    return before


async def _require_room(session: ReadSession, caller: Caller, template_id: UUID, title: str) -> None:
    """Raise `already-exists` or `wrong-state`. Whoever asks holds the organization's turn."""
    (others,) = await fetch(session, _OTHERS, tenant=caller.tenant_id, title=title, id=template_id)
    if others["taken"]:
        raise Problem(
            "already-exists",
            f"There is already a template called “{title}”.",
            fix="Change the one that is there, or choose another name.",
        )
    if others["kept"] >= MOST_KEPT:
        raise Problem(
            "wrong-state",
            f"There are {MOST_KEPT} templates in use, which is the most that can be looked through.",
            fix="Retire one that nobody uses any more.",
        )


async def _require_usable(session: ReadSession, caller: Caller, content: Content) -> None:
    """Raise `invalid-content` naming each channel, objective or picture that is not the organization's."""
    require_wellformed(content, at=_AT)
    pictures = kind_of(content).pictures(content)
    (known,) = await fetch(
        session,
        _KNOWN,
        tenant=caller.tenant_id,
        channels=list(content.channel_ids),
        objective=content.answers.objective_id,
        media=[bytes.fromhex(each.digest) for each in pictures],
    )
    wrong = [
        (f"/channel_ids/{at}", "This channel is not in the plan. Choose another.")
        for at, channel in enumerate(content.channel_ids)
        if channel not in known["channels"]
    ]
    if content.answers.objective_id is not None and not known["objectives"]:
        wrong.append(("/answers/objective_id", "This objective is not in the plan. Choose another."))
    wrong += [
        (f"/media/{at}", "This picture was not uploaded. Add it again.")
        for at, picture in enumerate(pictures)
        if picture.digest not in known["media"]
    ]
    if wrong:
        raise Problem(
            "invalid-content",
            "A template may name only channels and objectives of the plan, and pictures that were uploaded.",
            fix="Correct the fields named below.",
            errors=[{"pointer": f"{_AT}{at}", "message": message} for at, message in wrong],
        )


def _added(template_id: UUID, template: Template, caller: Caller, owner: Who, now: datetime) -> TemplateView:
    """Return a new template as it stands after the act."""
    summary = TemplateSummary(
        id=template_id,
        kind=kind_of(template.content).name,
        title=template.title,
        use_when=template.use_when,
        blanks=template.blanks,
        owner=owner,
        owner_active=True,
        retired=False,
        number=1,
        digest=digest(canonical(template)).hex(),
        updated_at=now,
        etag=etag_of(1),
        actions=actions_on(False, caller),
    )
    return TemplateView(summary=summary, template=template)


def _after(
    before: TemplateView, caller: Caller, now: datetime, *, template: Template | None = None, **changes: Any
) -> TemplateView:
    """Return the template as it stands after the act, with what changes in its summary."""
    says, was = template or before.template, before.summary
    summary = msgspec.structs.replace(
        was,
        title=says.title,
        use_when=says.use_when,
        blanks=says.blanks,
        digest=digest(canonical(says)).hex(),
        updated_at=now,
        etag=etag_of(was.version + 1),
        actions=actions_on(changes.get("retired", was.retired), caller),
        **changes,
    )
    return TemplateView(summary=summary, template=says)


def _moved(caller: Caller, after: TemplateView, now: datetime) -> Write:
    told = after.summary
    return write(
        _CHANGE,
        tenant=caller.tenant_id,
        id=told.id,
        title=told.title,
        owner=told.owner.id,
        retired=told.retired,
        number=told.number,
        now=now,
    )


def _version(caller: Caller, after: TemplateView, now: datetime) -> Write:
    return write(
        _VERSION,
        tenant=caller.tenant_id,
        id=after.summary.id,
        number=after.summary.number,
        digest=bytes.fromhex(after.summary.digest),
        document=canonical(after.template),
        author=caller.member_id,
        now=now,
    )


def _entry(kind: EntryType, after: TemplateView, detail: dict[str, Any], *, written: bool = False) -> Entry:
    """Return the entry of an act; `written` where it is a version of its own."""
    told = after.summary
    return Entry(
        type=kind,
        object_kind="template",
        object_id=told.id,
        detail={"number": told.number, "digest": told.digest, **detail},
        private={"title": told.title, "use_when": told.use_when} if written else {},
    )
