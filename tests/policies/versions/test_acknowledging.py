"""Having read and understood the policy: said once a version, asked again only when more than the wording changed."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID

from policies.versions.acknowledging import (
    AcknowledgementView,
    acknowledge_policy,
    get_acknowledgement,
    list_acknowledgements,
)
from policies.versions.enacting import draft_policy, enact_policy, return_policy, submit_policy
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact

NEXT = POLICY.replace("[widget]", "[widget, gadget]")
REWORDED = NEXT.replace("We keep our words plain.", "We keep our words short and plain.")
READ_FIRST = POLICY.replace(
    "routes:",
    "  - {id: read, title: Read this, why: It is short., check: lessons, parameters: {policy_read: true},\n"
    "     severity: block}\n"
    "routes:",
)


async def standing(stage: Stage, who: str = "author") -> AcknowledgementView:
    return await stage.read(get_acknowledgement, who)


async def in_force(stage: Stage) -> UUID:
    version = (await standing(stage)).version
    assert version is not None
    return version.id


async def reworded(stage: Stage) -> UUID:
    drafted = await stage.act(draft_policy, "lead", REWORDED)
    await stage.act(submit_policy, "lead", drafted.version.id, wording_only=True)
    await stage.act(enact_policy, "chief", drafted.version.id, expected_version=2)
    return drafted.version.id


async def test_whoever_has_never_read_it_is_asked_and_says_so_once(stage: Stage, elsewhere: Stage) -> None:
    before = await standing(stage)
    assert (before.needed, before.last, before.upcoming) == (True, None, None)
    version = await in_force(stage)
    after = await stage.act(acknowledge_policy, "author", version)
    assert not after.needed
    assert after.last is not None
    assert (after.last.version_id, after.last.number) == (version, 1)
    assert await stage.act(acknowledge_policy, "author", version) == after
    (entry,) = await stage.events(Filter(types=(EntryType.POLICY_ACKNOWLEDGED.value,)))
    assert (entry.object_id, entry.actor) == (version, stage.cast["author"].member_id)
    assert (await standing(stage, "colleague")).needed
    assert (await standing(elsewhere)).needed
    assert (await refusal(elsewhere.act(acknowledge_policy, "author", version))).slug == "not-found"


async def test_a_change_of_substance_asks_again_and_a_change_of_wording_does_not(stage: Stage) -> None:
    await stage.act(acknowledge_policy, "author", await in_force(stage))
    await enact(stage, NEXT)
    asked = await standing(stage)
    assert asked.needed
    assert asked.last is not None
    assert asked.last.number == 1
    await stage.act(acknowledge_policy, "author", await in_force(stage))
    await reworded(stage)
    assert not (await standing(stage)).needed
    assert (await standing(stage, "colleague")).needed, "who never read it still has to"
    await stage.act(acknowledge_policy, "colleague", await in_force(stage))
    assert not (await standing(stage, "colleague")).needed


async def test_a_version_that_waits_can_be_read_ahead_and_counts_only_as_it_was_read(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", NEXT)
    await stage.act(submit_policy, "lead", drafted.version.id)
    day = datetime.now(UTC) + timedelta(days=3)
    await stage.act(enact_policy, "chief", drafted.version.id, expected_version=2, effective_from=day)
    upcoming = (await standing(stage)).upcoming
    assert upcoming is not None
    assert upcoming.effective_from == day
    assert not (await stage.act(acknowledge_policy, "author", upcoming.id)).needed
    await stage.act(return_policy, "chief", upcoming.id, "Not yet.")
    back = await standing(stage)
    assert (back.needed, back.last) == (True, None), "what was read is not a version any more"
    assert (await refusal(stage.act(acknowledge_policy, "author", upcoming.id))).slug == "wrong-state"


async def test_only_what_applies_can_be_confirmed(stage: Stage) -> None:
    first = await in_force(stage)
    draft = await stage.act(draft_policy, "lead", NEXT)
    assert (await refusal(stage.act(acknowledge_policy, "author", draft.version.id))).slug == "wrong-state"
    await enact(stage, NEXT)
    assert (await refusal(stage.act(acknowledge_policy, "author", first))).slug == "wrong-state"


async def test_saying_it_twice_at_once_is_one_entry(stage: Stage) -> None:
    version = await in_force(stage)
    await asyncio.gather(*(stage.act(acknowledge_policy, "author", version) for _ in range(4)))
    assert len(await stage.events(Filter(types=(EntryType.POLICY_ACKNOWLEDGED.value,)))) == 1


async def test_who_enacts_and_compliance_see_who_has_and_who_has_not(stage: Stage, elsewhere: Stage) -> None:
    version = await in_force(stage)
    await stage.act(acknowledge_policy, "author", version)
    for who in ("chief", "officer"):
        seen = {one.who.name: one.at is not None for one in await stage.read(list_acknowledgements, who, version)}
        assert len(seen) == len(stage.cast.people)
        assert [name for name, read in seen.items() if read] == ["Author"]
    assert (await refusal(stage.read(list_acknowledgements, "author", version))).slug == "forbidden"
    assert (await refusal(elsewhere.read(list_acknowledgements, "chief", version))).slug == "not-found"
    first, *_ = await stage.read(list_acknowledgements, "chief", version, limit=2)
    rest = await stage.read(list_acknowledgements, "chief", version, after=first.who.id)
    assert len(rest) == len(stage.cast.people) - 1


async def test_the_list_counts_who_read_the_same_rules_and_not_who_read_others(stage: Stage) -> None:
    old = await in_force(stage)
    await stage.act(acknowledge_policy, "colleague", old)
    await enact(stage, NEXT)
    await stage.act(acknowledge_policy, "author", await in_force(stage))
    wording = await reworded(stage)
    read = {one.who.name for one in await stage.read(list_acknowledgements, "chief", wording) if one.at}
    assert read == {"Author"}
    assert {one.who.name for one in await stage.read(list_acknowledgements, "chief", old) if one.at} == {"Colleague"}


async def test_a_rule_can_ask_for_it_before_submitting(stage: Stage) -> None:
    await stage.act(acknowledge_policy, "author", await in_force(stage))
    version = await enact(stage, READ_FIRST)
    draft = await stage.draft()
    refused = await refusal(stage.submit(draft))
    assert refused.slug == "policy-blocks"
    (finding,) = refused.extra["findings"]
    assert (finding.rule, finding.place.field) == ("read", "/acknowledgement")
    await stage.act(acknowledge_policy, "author", version)
    assert (await stage.submit(draft)).summary.state == "in_review"
