"""Rules on trial, for those who draft policy, put it in force or read the record."""

from uuid import UUID

from api.http.cursors import Cursor, PageSize, cursor_for, page_of, position_in
from api.http.operations import operation
from api.schemas.common import Page
from policies.document.document import Slug
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from workflows.rows import rule_trials
from workflows.rows.rule_trials import TrialCase, TrialView


@operation("GET", "/policies/trials", "listTrials", tag="policy", refuses=("forbidden",))
async def list_trials(caller: Caller, session: ReadSession) -> list[TrialView]:
    """List the rules on trial in the policy in force, and how often each would have had something to say."""
    return await rule_trials.list_trials(session, caller)


@operation("GET", "/policies/trials/{rule}/cases", "listTrialCases", tag="policy", refuses=("forbidden",))
async def list_trial_cases(
    rule: Slug, caller: Caller, session: ReadSession, limit: PageSize = 20, cursor: Cursor | None = None
) -> Page[TrialCase]:
    """List proposals a rule on trial would have flagged, newest first."""
    before = position_in(cursor, UUID)
    rows, more = page_of(await rule_trials.list_cases(session, caller, rule, before=before, limit=limit + 1), limit)
    return Page(items=rows, next=cursor_for(rows[-1].review_id) if more else None)


OPERATIONS = (list_trials, list_trial_cases)
