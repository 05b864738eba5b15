"""An attempt that is refused is kept, also when it is repeated, and nobody fills the record by repeating it."""

import asyncio
from collections.abc import Awaitable, Callable

from tenants.ledger.entry_types import EntryType
from tenants.record.attempts import MOST
from tenants.record.entries import Filter
from tests.api.browser import Browser
from tests.api.test_story import body_of, verdict
from tests.database import past_every_guard
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
OWN = Filter(types=(EntryType.SELF_APPROVAL_REFUSED.value,))


async def test_nobody_fills_the_record_by_repeating_what_is_refused(enter: Enter, stage: Stage) -> None:
    lead, officer = await enter("lead"), await enter("officer")
    addresses = []
    for _ in range(2):
        made = await lead.send("POST", "/api/v1/proposals", body_of(stage))
        headers = {"If-Match": made.headers["etag"]}
        addresses.append(made.headers["location"])
        submitted = await lead.send("POST", f"{addresses[-1]}/submit", headers=headers)
    given = verdict(submitted.json(), "approve")
    for _ in range(MOST + 3):
        refused = await lead.send("POST", f"{addresses[0]}/decisions", given)
        assert (refused.status_code, refused.json()["type"].endswith("own-proposal")) == (403, True)
    kept = await stage.events(OWN)
    assert len(kept) == MOST
    assert [one.body["detail"].get("more_not_counted") for one in kept] == [True, *[None] * (MOST - 1)]
    shown = (await officer.get("/api/v1/record?type=member:review:refused_own")).json()["items"]
    assert [("are not listed" in one["sentence"]) for one in shown] == [True, *[False] * (MOST - 1)]

    await lead.send("POST", f"{addresses[1]}/decisions", given)
    assert len(await stage.events(OWN)) == MOST + 1, "something else is counted by itself"
    await asyncio.gather(*(lead.send("POST", f"{addresses[0]}/decisions", given) for _ in range(8)))
    assert len(await stage.events(OWN)) == MOST + 1
    earlier = "UPDATE ledger.entry SET at = at - interval '16 minutes' WHERE tenant_id = $1 AND type = $2"
    await past_every_guard(stage.database, "ALTER TABLE ledger.entry DISABLE TRIGGER append_only")
    await past_every_guard(stage.database, earlier, stage.cast.tenant, EntryType.SELF_APPROVAL_REFUSED.value)
    await lead.send("POST", f"{addresses[0]}/decisions", given)
    assert len(await stage.events(OWN)) == MOST + 2, "later it is counted again"
