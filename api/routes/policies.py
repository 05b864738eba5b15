"""Policy versions: drafted, submitted, and put in force by a second person."""

from typing import Any
from uuid import UUID

from api.http.cursors import Cursor, PageSize, cursor_for, page_of, position_in
from api.http.limits import WORDS_BODY
from api.http.operations import operation
from api.http.request_context import ExpectedVersion, Reply
from api.schemas.common import Page
from api.schemas.policy import PolicyEnact, PolicySource, PolicySubmit, PolicyView
from api.schemas.proposals import Reason
from api.views.policies import policy_view
from policies.verdict.rulebook import json_schema
from policies.versions import enacting, tables
from policies.versions.tables import PolicySummary
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.acts.put_in_force import hand_over, put_in_force, send_back
from workflows.lookback import preview
from workflows.lookback.preview import LookBackPreview


def _etag(view: PolicyView) -> str:
    return view.version.etag


@operation("GET", "/policies", "listPolicyVersions", tag="policy", refuses=("forbidden",))
async def list_policy_versions(
    caller: Caller, session: ReadSession, limit: PageSize = 20, cursor: Cursor | None = None
) -> Page[PolicySummary]:
    """List policy versions, newest first."""
    before = position_in(cursor, int)
    rows, more = page_of(await tables.list_versions(session, caller, before=before, limit=limit + 1), limit)
    return Page(items=rows, next=cursor_for(rows[-1].number) if more else None)


@operation(
    "GET",
    "/policies/in-force",
    "getPolicyInForce",
    tag="policy",
    etag=_etag,
    refuses=("forbidden", "no-policy-in-force"),
)
async def get_policy_in_force(caller: Caller, session: ReadSession) -> PolicyView:
    """Show the version proposals are judged against now."""
    return await policy_view(await tables.get_in_force(session, caller), caller)


@operation("GET", "/policies/schema", "getPolicySchema", tag="policy", public=True)
async def get_policy_schema(reply: Reply) -> dict[str, Any]:
    """Return the JSON Schema of a policy document, with the parameters of every check."""
    reply.caching = (b"cache-control", b"public, max-age=300")
    return json_schema()


@operation("GET", "/policies/{version_id}", "getPolicy", tag="policy", etag=_etag, refuses=("forbidden",))
async def get_policy(caller: Caller, session: ReadSession, version_id: UUID) -> PolicyView:
    """Show one version with its document and its source."""
    return await policy_view(await tables.get_version(session, caller, version_id), caller)


@operation(
    "POST",
    "/policies",
    "draftPolicy",
    tag="policy",
    status=201,
    limit=WORDS_BODY,
    etag=_etag,
    location=lambda view: f"/api/v1/policies/{view.version.id}",
    refuses=("forbidden", "policy-invalid"),
)
async def draft_policy(data: PolicySource, caller: Caller, session: WriteSession, clock: Clock) -> PolicyView:
    """Draft a new version. Everything wrong with it is named with its line."""
    return await policy_view(await enacting.draft_policy(session, caller, clock, data.source), caller)


@operation(
    "PUT",
    "/policies/{version_id}",
    "changePolicyDraft",
    tag="policy",
    limit=WORDS_BODY,
    etag=_etag,
    refuses=("forbidden", "wrong-state", "policy-invalid"),
)
async def change_policy_draft(
    *,
    version_id: UUID,
    data: PolicySource,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> PolicyView:
    """Replace a draft's text. Only whoever started it may."""
    changed = await enacting.change_policy_draft(
        session, caller, clock, version_id, data.source, expected_version=version
    )
    return await policy_view(changed, caller)


@operation(
    "POST",
    "/policies/{version_id}/submit",
    "submitPolicy",
    tag="policy",
    etag=_etag,
    refuses=("forbidden", "wrong-state", "not-wording-only"),
)
async def submit_policy(
    *,
    version_id: UUID,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
    version: ExpectedVersion,
    data: PolicySubmit | None = None,
) -> PolicyView:
    """Name a draft by its digest and hand it to a second person. Nothing in it changes from here on."""
    wording_only = data is not None and data.wording_only
    submitted = await hand_over(session, caller, clock, version_id, expected_version=version, wording_only=wording_only)
    return await policy_view(submitted, caller)


@operation(
    "POST",
    "/policies/{version_id}/return",
    "returnPolicy",
    tag="policy",
    etag=_etag,
    refuses=("forbidden", "wrong-state", "reason-required"),
)
async def return_policy(
    version_id: UUID, data: Reason, caller: Caller, session: WriteSession, clock: Clock
) -> PolicyView:
    """Send a version back to draft, with a reason; one that waits for its day is called back the same way."""
    return await policy_view(await send_back(session, caller, clock, version_id, data.reason), caller)


@operation(
    "POST",
    "/policies/{version_id}/enact",
    "enactPolicy",
    tag="policy",
    etag=_etag,
    refuses=("forbidden", "own-policy", "wrong-state", "nobody-can-decide"),
)
async def enact_policy(
    *,
    version_id: UUID,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
    data: PolicyEnact | None = None,
) -> PolicyView:
    """Put a submitted version in force, now or from a day on. It takes somebody who neither drafted nor submitted it."""
    enacted = await put_in_force(
        session,
        caller,
        clock,
        version_id,
        expected_version=version,
        effective_from=data.effective_from if data else None,
    )
    return await policy_view(enacted, caller)


@operation("GET", "/policies/{version_id}/look-back", "previewLookBack", tag="policy", refuses=("forbidden",))
async def preview_look_back(version_id: UUID, caller: Caller, session: ReadSession, clock: Clock) -> LookBackPreview:
    """Show which approvals would be lost if this version took force now."""
    return await preview.preview_look_back(session, caller, clock, version_id)


OPERATIONS = (
    list_policy_versions,
    get_policy_in_force,
    get_policy_schema,
    get_policy,
    draft_policy,
    change_policy_draft,
    submit_policy,
    return_policy,
    enact_policy,
    preview_look_back,
)
