"""The desk: what waits for the caller, what they wait for, their drafts and what was done lately."""

from api.http.operations import operation
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from workflows.desk.desk import DeskView
from workflows.desk.desk import get_desk as read_desk


@operation("GET", "/desk", "getDesk", tag="desk")
async def get_desk(caller: Caller, session: ReadSession, clock: Clock) -> DeskView:
    """Show the caller's desk, what is waiting for them first."""
    return await read_desk(session, caller, clock)


OPERATIONS = (get_desk,)
