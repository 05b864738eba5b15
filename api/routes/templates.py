"""Templates for what recurs: chosen from, begun from, added, changed, handed over and retired."""

from uuid import UUID

from api.http.limits import WORDS_BODY
from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.schemas.common import VersionNumber
from api.schemas.proposals import SearchWords
from api.schemas.templates import TemplateChange, TemplateList, TemplateNew, TemplateOwner, TemplateRetired
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.checking import begin
from workflows.checking.begin import BegunFromTemplate
from workflows.checking.compare_templates import TemplateDiff, get_template_difference
from workflows.templates import changing, queries
from workflows.templates.document import Template
from workflows.templates.owners import OwnersFound
from workflows.templates.owners import find_owners as find_who_may_own
from workflows.templates.queries import TemplateVersionView, TemplateView


def _etag(view: TemplateView) -> str:
    return view.summary.etag


@operation("GET", "/templates", "listTemplates", tag="templates", refuses=("forbidden",))
async def list_templates(caller: Caller, session: ReadSession) -> TemplateList:
    """List the organization's templates by title, retired ones last."""
    return TemplateList(
        items=await queries.list_templates(session, caller),
        actions=["addTemplate"] if caller.may(Permission.PLAN_MANAGE) else [],
    )


@operation("GET", "/templates/starting", "listStartingTemplates", tag="templates", refuses=("forbidden",))
async def list_starting(caller: Caller, session: ReadSession) -> list[Template]:
    """List the ready-made templates that were not taken over yet. Adding one takes it over."""
    return list(await queries.list_starting(session, caller))


@operation("GET", "/templates/owners", "findTemplateOwners", tag="templates", refuses=("forbidden",))
async def find_owners(caller: Caller, session: ReadSession, words: SearchWords | None = None) -> OwnersFound:
    """Find members who may keep a template by the beginnings of their names' words."""
    return await find_who_may_own(session, caller, words or "")


@operation(
    "POST",
    "/templates",
    "addTemplate",
    tag="templates",
    acts=True,
    status=201,
    limit=WORDS_BODY,
    etag=_etag,
    refuses=("forbidden", "unknown-reference", "already-exists", "wrong-state"),
)
async def add_template(data: TemplateNew, caller: Caller, session: WriteSession, clock: Clock) -> TemplateView:
    """Add a template. Its dates, evidence and what only an author can say are left out: they are of one proposal only."""
    return await changing.add_template(session, caller, clock, data.template, owner_id=data.owner_id or None)


@operation("GET", "/templates/{template_id}", "getTemplate", tag="templates", etag=_etag, refuses=("forbidden",))
async def get_template(caller: Caller, session: ReadSession, template_id: UUID) -> TemplateView:
    """Show one template with what its newest version says."""
    return await queries.get_template(session, caller, template_id)


@operation(
    "PUT",
    "/templates/{template_id}",
    "changeTemplate",
    tag="templates",
    limit=WORDS_BODY,
    etag=_etag,
    refuses=("forbidden", "already-exists", "wrong-state"),
)
async def change_template(
    *,
    template_id: UUID,
    data: TemplateChange,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> TemplateView:
    """Write a new version of a template. What began from earlier ones stays as it was."""
    return await changing.change_template(session, caller, clock, template_id, data.template, expected_version=version)


@operation(
    "PUT",
    "/templates/{template_id}/owner",
    "handOverTemplate",
    tag="templates",
    etag=_etag,
    refuses=("forbidden", "unknown-reference"),
)
async def hand_over_template(
    *,
    template_id: UUID,
    data: TemplateOwner,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> TemplateView:
    """Give a template to another member to keep."""
    return await changing.hand_over_template(
        session, caller, clock, template_id, data.member_id, expected_version=version
    )


@operation(
    "PUT",
    "/templates/{template_id}/retired",
    "retireTemplate",
    tag="templates",
    etag=_etag,
    refuses=("forbidden", "already-exists", "wrong-state"),
)
async def retire_template(
    *,
    template_id: UUID,
    data: TemplateRetired,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> TemplateView:
    """Retire a template, so that nothing new begins from it, or bring it back."""
    return await changing.retire_template(
        session, caller, clock, template_id, retired=data.retired, expected_version=version
    )


@operation("GET", "/templates/{template_id}/versions", "listTemplateVersions", tag="templates", refuses=("forbidden",))
async def list_versions(caller: Caller, session: ReadSession, template_id: UUID) -> list[TemplateVersionView]:
    """List what a template said from one change to the next, newest first."""
    return await queries.list_versions(session, caller, template_id)


@operation(
    "GET",
    "/templates/{template_id}/diff",
    "getTemplateDiff",
    tag="templates",
    refuses=("forbidden", "unknown-reference"),
)
async def get_diff(
    caller: Caller, session: ReadSession, template_id: UUID, from_: VersionNumber, to: VersionNumber
) -> TemplateDiff:
    """Show what changed from one version of a template to another, field by field."""
    return await get_template_difference(session, caller, template_id, from_, to)


@operation(
    "GET",
    "/templates/{template_id}/beginning",
    "beginFromTemplate",
    tag="templates",
    refuses=("forbidden", "wrong-state"),
)
async def begin_from_template(caller: Caller, session: ReadSession, template_id: UUID) -> BegunFromTemplate:
    """Show what a new proposal from this template starts with. Starting it names the version in `template`."""
    return await begin.begin_from_template(session, caller, template_id)


OPERATIONS = (
    list_templates,
    list_starting,
    find_owners,
    add_template,
    get_template,
    change_template,
    hand_over_template,
    retire_template,
    list_versions,
    get_diff,
    begin_from_template,
)
