"""Policy versions: the table, and reading it.

A version goes draft -> in_review -> (scheduled ->) in_force -> superseded (`policies.enacting` and `policies.taking_force`
move it). Rule kept: drafts are open to
everyone who may read policy; what is in force is one row, and a unique index says so too.
"""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from sqlalchemy import text
from sqlmodel import Field

from policies.document.document import PolicyDocument
from policies.verdict.rulebook import parse
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.base import TenantRow, moment, octets, words
from tenants.db.session import ReadSession
from tenants.ground.errors import Problem, not_found
from tenants.ground.etags import etag_of
from tenants.organizations.named_member import Who


class Version(TenantRow, table=True):
    __tablename__ = "version"
    __table_args__ = ({"schema": "policy"},)
    id: UUID = Field(primary_key=True)
    number: int
    title: str = words()
    state: str = words()
    source: str = words()
    document: bytes = octets()
    digest: bytes | None = octets(nullable=True)
    drafted_by: UUID
    submitted_by: UUID | None = None
    submitted_at: datetime | None = moment(nullable=True)
    enacted_by: UUID | None = None
    enacted_at: datetime | None = moment(nullable=True)
    created_at: datetime = moment()
    version: int = 1
    wording_only: bool = False
    effective_from: datetime | None = moment(nullable=True)
    looked_back_at: datetime | None = moment(nullable=True)
    looked_back_checked: int | None = None
    looked_back_lapsed: int | None = None
    looked_back_left: int | None = None


PolicyState = Literal["draft", "in_review", "scheduled", "in_force", "superseded", "discarded"]


class LookedBack(msgspec.Struct, frozen=True, kw_only=True):
    """What became of earlier approvals when a version took force: how many were looked at again and how many of those were lost.

    `left`: how many were left approved and not judged, because the moment to appear, or the last day, was past.
    """

    at: datetime
    checked: int
    lapsed: int
    left: int


class PolicySummary(msgspec.Struct, frozen=True, kw_only=True):
    """A version in a list. `digest` is hex SHA-256, absent for a draft.

    `effective_from` is when it takes or took force, `enacted_at` when a second person confirmed that. `wording_only`: it asks
    nobody to read and confirm it again.
    """

    id: UUID
    number: int
    title: str
    state: PolicyState
    digest: str | None
    drafted_by: Who
    submitted_at: datetime | None
    enacted_by: Who | None
    enacted_at: datetime | None
    effective_from: datetime | None
    wording_only: bool
    looked_back: LookedBack | None
    etag: str
    actions: list[str]


class VersionWithText(msgspec.Struct, frozen=True, kw_only=True):
    """A version with its document, and the source as its author wrote it."""

    version: PolicySummary
    document: PolicyDocument
    source: str


_SELECT = """
    SELECT v.id, v.number, v.title, v.state, v.digest, v.drafted_by, v.submitted_by, v.submitted_at, v.enacted_by,
           v.enacted_at, v.effective_from, v.wording_only, v.looked_back_at, v.looked_back_checked, v.looked_back_lapsed,
           v.looked_back_left, v.version, d.name AS drafter, e.name AS enacter{more},
           ARRAY(SELECT r.role FROM tenant.member_role r
                  WHERE r.tenant_id = v.tenant_id AND r.member_id = v.drafted_by ORDER BY r.role) AS drafter_roles,
           ARRAY(SELECT r.role FROM tenant.member_role r
                  WHERE r.tenant_id = v.tenant_id AND r.member_id = v.enacted_by ORDER BY r.role) AS enacter_roles
      FROM policy.version v
      JOIN tenant.member d ON d.tenant_id = v.tenant_id AND d.id = v.drafted_by
      LEFT JOIN tenant.member e ON e.tenant_id = v.tenant_id AND e.id = v.enacted_by
     WHERE v.tenant_id = :tenant AND v.state <> 'discarded'
"""
_LIST = text(
    _SELECT.format(more="")
    + " AND (CAST(:before AS integer) IS NULL OR v.number < :before) ORDER BY v.number DESC LIMIT :limit"
)
_BY_ID = text(_SELECT.format(more=", v.document, v.source") + " AND v.id = :id")
_IN_FORCE = text(_SELECT.format(more=", v.document, v.source") + " AND v.state = 'in_force'")
_CURRENT = text(
    _SELECT.format(more="")
    + " AND v.state IN ('in_force', 'scheduled') ORDER BY v.state = 'scheduled', v.effective_from, v.number"
)


def _version(row: Any, caller: Caller) -> PolicySummary:
    enacter = Who(id=row.enacted_by, name=row.enacter, roles=tuple(row.enacter_roles)) if row.enacted_by else None
    return PolicySummary(
        id=row.id,
        number=row.number,
        title=row.title,
        state=row.state,
        digest=row.digest.hex() if row.digest else None,
        drafted_by=Who(id=row.drafted_by, name=row.drafter, roles=tuple(row.drafter_roles)),
        submitted_at=row.submitted_at,
        enacted_by=enacter,
        enacted_at=row.enacted_at,
        effective_from=row.effective_from,
        wording_only=row.wording_only,
        looked_back=_looked_back(row) if row.looked_back_at else None,
        etag=etag_of(row.version),
        actions=version_actions(caller, row.state, row.drafted_by, row.submitted_by),
    )


def version_actions(caller: Caller, state: str, drafted_by: UUID, submitted_by: UUID | None) -> list[str]:
    """Return the operations `caller` may carry out now on a version in `state`."""
    drafts, enacts = caller.may(Permission.POLICY_DRAFT), caller.may(Permission.POLICY_ENACT)
    own = caller.member_id in (drafted_by, submitted_by)
    allowed = {
        "changePolicyDraft": state == "draft" and drafts and caller.member_id == drafted_by,
        "submitPolicy": state == "draft" and drafts,
        "returnPolicy": state in ("in_review", "scheduled") and (drafts or enacts),
        "enactPolicy": state == "in_review" and enacts and not own,
    }
    return [name for name, may in allowed.items() if may]


def _looked_back(row: Any) -> LookedBack:
    return LookedBack(
        at=row.looked_back_at,
        checked=row.looked_back_checked or 0,
        lapsed=row.looked_back_lapsed or 0,
        left=row.looked_back_left or 0,
    )


def _with_text(row: Any, caller: Caller) -> VersionWithText:
    return VersionWithText(version=_version(row, caller), document=parse(row.document), source=row.source)


async def list_versions(
    session: ReadSession, caller: Caller, *, before: int | None = None, limit: int = 50
) -> list[PolicySummary]:
    """Return versions, newest first, with numbers below `before`."""
    caller.require(Permission.POLICY_READ)
    rows = await session.execute(_LIST, {"tenant": caller.tenant_id, "before": before, "limit": limit})
    return [_version(row, caller) for row in rows]


async def get_version(session: ReadSession, caller: Caller, version_id: UUID) -> VersionWithText:
    """Return one version with its text. Raises `not-found`."""
    caller.require(Permission.POLICY_READ)
    row = (await session.execute(_BY_ID, {"tenant": caller.tenant_id, "id": version_id})).one_or_none()
    if row is None:
        raise not_found()
    return _with_text(row, caller)


class StoredDocument(msgspec.Struct, frozen=True, kw_only=True):
    """A version's document with its canonical bytes."""

    number: int
    stored: bytes
    document: PolicyDocument


async def read_document(session: ReadSession, caller: Caller, version_id: UUID) -> StoredDocument:
    """Return a version's document as it is stored. Raises `forbidden`, `not-found`."""
    caller.require(Permission.POLICY_READ)
    row = (await session.execute(_BY_ID, {"tenant": caller.tenant_id, "id": version_id})).one_or_none()
    if row is None:
        raise not_found()
    return StoredDocument(number=row.number, stored=row.document, document=parse(row.document))


async def get_in_force(session: ReadSession, caller: Caller) -> VersionWithText:
    """Return the version in force. Raises `no-policy-in-force`."""
    found = await find_in_force(session, caller)
    if found is None:
        raise no_policy()
    return found


async def find_in_force(session: ReadSession, caller: Caller) -> VersionWithText | None:
    """Return the version in force, or None while there is none."""
    caller.require(Permission.POLICY_READ)
    row = (await session.execute(_IN_FORCE, {"tenant": caller.tenant_id})).one_or_none()
    return None if row is None else _with_text(row, caller)


async def list_current(session: ReadSession, caller: Caller) -> list[PolicySummary]:
    """Return the version in force, if there is one, and then those that wait for their day, the next one first."""
    caller.require(Permission.POLICY_READ)
    return [_version(row, caller) for row in await session.execute(_CURRENT, {"tenant": caller.tenant_id})]


def no_policy() -> Problem:
    """Return the refusal of everything that needs a policy while there is none."""
    return Problem(
        "no-policy-in-force",
        "Without a policy nobody can say who decides, so nothing can be submitted yet.",
        fix="Ask whoever may put policy in force to enact one.",
    )
