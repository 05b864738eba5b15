"""The live check: what the policy says while the words are being written."""

from api.http.limits import WORDS_BODY
from api.http.operations import operation
from api.schemas.policy import CheckInput
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from workflows.checking import live_check
from workflows.checking.live_check import CheckResult


@operation(
    "POST",
    "/checks",
    "checkContent",
    tag="policy",
    limit=WORDS_BODY,
    refuses=("forbidden", "no-policy-in-force"),
)
async def check_content(data: CheckInput, caller: Caller, session: ReadSession, clock: Clock) -> CheckResult:
    """Check content against the policy in force, as if the caller submitted it now. Changes nothing."""
    return await live_check.check_content(session, caller, clock, data.content, proposal_id=data.proposal_id)


OPERATIONS = (check_content,)
