"""Whatever people do, in whatever order: nothing is a fault of ours, what is offered comes true, and the record verifies.

`HASHMARK_WEEKS=30` lives thirty weeks instead of the few that every run does.
"""

import os
import random

import pytest

from api.processes.web import Application
from tests.api.browser import sign_in_as
from tests.api.random_week import Enter, Week
from tests.cast import ROLES_BY_NAME
from tests.workflows.stage import Stage

WEEKS = int(os.environ.get("HASHMARK_WEEKS", "2"))
ACTS = 150


@pytest.mark.parametrize("seed", range(WEEKS))
async def test_whatever_people_do_the_rules_hold(
    app: Application, enter: Enter, stage: Stage, elsewhere: Stage, seed: int
) -> None:
    people = {part: await enter(part) for part in ROLES_BY_NAME}
    stranger = await sign_in_as(app, elsewhere.cast["administrator"])
    week = Week(stage, enter, random.Random(seed), people, stranger)
    for _ in range(ACTS):
        await week.go_on()
    officer = await enter("officer")
    verified = (await officer.send("POST", "/api/v1/record/verification")).json()
    assert verified["sound"], verified
    for operation in ("createProposal", "changeDraft", "submitProposal", "decide"):
        assert week.done[operation], f"nothing of it was done: {week.done}"
    for address in ("/api/v1/proposals", "/api/v1/waivers", "/api/v1/desk"):
        assert "Tree planting" not in (await stranger.get(address)).text
