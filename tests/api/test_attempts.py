"""An attempt that is refused is kept, also when it is repeated, and nobody fills the record by repeating it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from tenants.ledger.entry_types import EntryType
from tenants.record.attempts import MOST
from tenants.record.entries import Filter
from tests.api.browser import Browser
from tests.api.test_story import body_of, verdict
from tests.database import past_every_guard
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
OWN = Filter(types=(EntryType.SELF_APPROVAL_REFUSED.value,))


async def put_up(lead: Browser, stage: Stage) -> tuple[str, dict[str, Any]]:
    """Let the lead put a proposal up, and return its address with a verdict on it."""
    made = await lead.send("POST", "/api/v1/proposals", body_of(stage))
    address = made.headers["location"]
    submitted = await lead.send("POST", f"{address}/submit", headers={"If-Match": made.headers["etag"]})
    return address, verdict(submitted.json(), "approve")


async def test_nobody_fills_the_record_by_repeating_what_is_refused(enter: Enter, stage: Stage) -> None:
    lead, officer = await enter("lead"), await enter("officer")
    (address, given), (another, other) = [await put_up(lead, stage) for _ in range(2)]
    for _ in range(MOST + 3):
        refused = await lead.send("POST", f"{address}/decisions", given)
        assert (refused.status_code, refused.json()["type"].endswith("own-proposal")) == (403, True)
    kept = await stage.events(OWN)
    assert len(kept) == MOST
    assert [one.body["detail"].get("more_not_counted") for one in kept] == [True, *[None] * (MOST - 1)]
    shown = (await officer.get("/api/v1/record?type=member:review:refused_own")).json()["items"]
    assert [("are not listed" in one["sentence"]) for one in shown] == [True, *[False] * (MOST - 1)]

    await lead.send("POST", f"{another}/decisions", other)
    assert len(await stage.events(OWN)) == MOST + 1, "something else is counted by itself"
    await asyncio.gather(*(lead.send("POST", f"{address}/decisions", given) for _ in range(8)))
    assert len(await stage.events(OWN)) == MOST + 1
    earlier = "UPDATE ledger.entry SET at = at - interval '16 minutes' WHERE tenant_id = $1 AND type = $2"
    await past_every_guard(stage.database, "ALTER TABLE ledger.entry DISABLE TRIGGER append_only")
    await past_every_guard(stage.database, earlier, stage.cast.tenant, EntryType.SELF_APPROVAL_REFUSED.value)
    await lead.send("POST", f"{address}/decisions", given)
    assert len(await stage.events(OWN)) == MOST + 2, "later it is counted again"
