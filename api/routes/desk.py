"""The desk: what waits for the caller, what they wait for, their drafts and what was done lately."""

from api.http.operations import operation
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from workflows.desk.desk import DeskView
from workflows.desk.desk import get_desk as read_desk
from workflows.desk.first_steps import FirstStep
from workflows.desk.setting_up import get_first_steps as read_first_steps


@operation("GET", "/desk", "getDesk", tag="desk")
async def get_desk(caller: Caller, session: ReadSession, clock: Clock) -> DeskView:
    """Show the caller's desk, what is waiting for them first."""
    return await read_desk(session, caller, clock)


@operation("GET", "/desk/first-steps", "getFirstSteps", tag="desk")
async def get_first_steps(caller: Caller, session: ReadSession, clock: Clock) -> list[FirstStep]:
    """Show what leads an organization to its first approved post: all of it to administrators, their share to others.

    Empty once all is done.
    """
    return await read_first_steps(session, caller, clock)


OPERATIONS = (get_desk, get_first_steps)
