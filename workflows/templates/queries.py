"""Reading templates: the list to choose from, one, its versions.

Rule kept: whoever may propose or read the plan reads an organization's templates; to every other organization they do not exist.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.ground.errors import Problem, not_found
from tenants.ground.etags import etag_of
from tenants.organizations.named_member import Who
from workflows.kinds.register import KindName
from workflows.templates.document import FORMAT, BegunFrom, Template, begun_from
from workflows.templates.starting import starting_templates

MOST_SHOWN = 400

_ROLES = """ARRAY(SELECT h.role FROM tenant.member_role h
             WHERE h.tenant_id = m.tenant_id AND h.member_id = m.id ORDER BY h.role) AS roles"""
_TEMPLATES = f"""
    SELECT t.id, t.kind, t.title, t.retired, t.number, t.version, t.updated_at, v.document, v.digest,
           m.id AS owner_id, m.name AS owner_name, m.active AS owner_active, {_ROLES}
      FROM workflow.template t
      JOIN workflow.template_version v ON v.tenant_id = t.tenant_id AND v.template_id = t.id AND v.number = t.number
      JOIN tenant.member m ON m.tenant_id = t.tenant_id AND m.id = t.owner_id
     WHERE t.tenant_id = :tenant
"""
_ALL = statement(f"{_TEMPLATES} ORDER BY t.retired, lower(t.title), t.id LIMIT {MOST_SHOWN}")
_ONE = statement(f"{_TEMPLATES} AND t.id = :id")
_TITLES = statement("SELECT t.title FROM workflow.template t WHERE t.tenant_id = :tenant")
_VERSIONS = statement(
    f"""
    SELECT v.number, v.digest, v.document, v.created_at, m.id AS author_id, m.name AS author_name, {_ROLES}
      FROM workflow.template_version v
      JOIN tenant.member m ON m.tenant_id = v.tenant_id AND m.id = v.author_id
     WHERE v.tenant_id = :tenant AND v.template_id = :id ORDER BY v.number DESC
    """
)
_NUMBERED = statement(
    """
    SELECT v.number, v.document FROM workflow.template_version v
     WHERE v.tenant_id = :tenant AND v.template_id = :id AND v.number = ANY (:numbers)
    """
)
_USED = statement(
    """
    SELECT v.document, t.retired FROM workflow.template_version v
      JOIN workflow.template t ON t.tenant_id = v.tenant_id AND t.id = v.template_id
     WHERE v.tenant_id = :tenant AND v.template_id = :id AND v.number = :number
    """
)


class TemplateSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A template in a list. `number` is its newest version, `etag` what a change has to name.

    `blanks` are what is to be filled in. `owner_active`: its owner is still in the organization. `actions` are what the caller may
    do with it now.
    """

    id: UUID
    kind: KindName
    title: str
    use_when: str
    blanks: tuple[str, ...]
    owner: Who
    owner_active: bool
    retired: bool
    number: int
    digest: str
    updated_at: datetime
    etag: str
    actions: list[str]

    @property
    def version(self) -> int:
        """The version `etag` names."""
        return int(self.etag.strip('"'))


class TemplateView(msgspec.Struct, frozen=True, kw_only=True):
    """A template with what its newest version says."""

    summary: TemplateSummary
    template: Template


class TemplateVersionView(msgspec.Struct, frozen=True, kw_only=True):
    """What a template said from one change to the next; `digest` is hex SHA-256, `author` who wrote it."""

    number: int
    digest: str
    author: Who
    created_at: datetime
    template: Template


class TemplateUsed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The version of a template a new proposal begins from."""

    id: UUID
    number: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


def require_reader(caller: Caller) -> None:
    """Raise `forbidden` unless the caller may propose or read the plan."""
    if not caller.may(Permission.PROPOSAL_CREATE):
        caller.require(Permission.PLAN_READ)


def require_in_use(retired: bool) -> None:
    """Raise `wrong-state` for a retired template."""
    if retired:
        raise Problem(
            "wrong-state",
            "This template is retired, so nothing begins from it.",
            fix="Choose another one, or ask a comms lead to bring it back.",
        )


async def list_templates(session: ReadSession, caller: Caller) -> list[TemplateSummary]:
    """Return the organization's templates by title, retired ones last. Raises `forbidden`."""
    require_reader(caller)
    return [_view(row, caller).summary for row in await fetch(session, _ALL, tenant=caller.tenant_id)]


async def get_template(session: ReadSession, caller: Caller, template_id: UUID) -> TemplateView:
    """Return one template. Raises `forbidden`, and `not-found` for ids that never existed and those of others alike."""
    require_reader(caller)
    found = await fetch(session, _ONE, tenant=caller.tenant_id, id=template_id)
    if not found:
        raise not_found()
    return _view(found[0], caller)


async def list_starting(session: ReadSession, caller: Caller) -> tuple[Template, ...]:
    """Return the ready-made templates that the organization has not taken over, by their titles. Raises `forbidden`."""
    caller.require(Permission.PLAN_MANAGE)
    known = {row["title"].casefold() for row in await fetch(session, _TITLES, tenant=caller.tenant_id)}
    return tuple(each for each in starting_templates() if each.title.casefold() not in known)


async def list_versions(session: ReadSession, caller: Caller, template_id: UUID) -> list[TemplateVersionView]:
    """Return every version of a template, newest first. Raises `forbidden`, `not-found`."""
    require_reader(caller)
    found = await fetch(session, _VERSIONS, tenant=caller.tenant_id, id=template_id)
    if not found:
        raise not_found()
    return [
        TemplateVersionView(
            number=row["number"],
            digest=row["digest"].hex(),
            author=Who(id=row["author_id"], name=row["author_name"], roles=tuple(row["roles"])),
            created_at=row["created_at"],
            template=FORMAT.decode(row["document"]),
        )
        for row in found
    ]


async def read_versions(
    session: ReadSession, caller: Caller, template_id: UUID, numbers: Collection[int]
) -> dict[int, Template]:
    """Return what a template says in these versions, by number, as far as there are any. The caller may read the template."""
    found = await fetch(session, _NUMBERED, tenant=caller.tenant_id, id=template_id, numbers=list(numbers))
    return {row["number"]: FORMAT.decode(row["document"]) for row in found}


async def read_used(session: ReadSession, caller: Caller, used: TemplateUsed) -> BegunFrom:
    """Return what a proposal keeps of the version it begins from.

    Raises `not-found`, also for a version that was never written, and `wrong-state` for a retired template.
    """
    found = await fetch(session, _USED, tenant=caller.tenant_id, id=used.id, number=used.number)
    if not found:
        raise not_found()
    require_in_use(found[0]["retired"])
    return begun_from(used.id, used.number, found[0]["document"])


def actions_on(retired: bool, caller: Caller) -> list[str]:
    """Return what `caller` may do with a template."""
    manages = ["restoreTemplate"] if retired else ["changeTemplate", "handOverTemplate", "retireTemplate"]
    begins = [] if retired else ["beginFromTemplate"]
    return [
        *(begins if caller.may(Permission.PROPOSAL_CREATE) else ()),
        *(manages if caller.may(Permission.PLAN_MANAGE) else ()),
    ]


def _view(row: Any, caller: Caller) -> TemplateView:
    template = FORMAT.decode(row["document"])
    summary = TemplateSummary(
        id=row["id"],
        kind=row["kind"],
        title=row["title"],
        use_when=template.use_when,
        blanks=template.blanks,
        owner=Who(id=row["owner_id"], name=row["owner_name"], roles=tuple(row["roles"])),
        owner_active=row["owner_active"],
        retired=row["retired"],
        number=row["number"],
        digest=row["digest"].hex(),
        updated_at=row["updated_at"],
        etag=etag_of(row["version"]),
        actions=actions_on(row["retired"], caller),
    )
    return TemplateView(summary=summary, template=template)
