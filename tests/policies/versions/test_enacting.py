"""Policy versions, against the real database: a policy takes force by a second person."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID

import msgspec
import pytest

from policies.versions.enacting import change_policy_draft, draft_policy, enact_policy, return_policy, submit_policy
from policies.versions.rulebook_cache import rulebook_of
from policies.versions.tables import VersionWithText, get_in_force, get_version, list_versions
from tenants.access.permissions import Permission
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.ids import uuid7
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.cast import Cast
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact, number_in, set_stage

CHANGED = POLICY.replace("title: How we speak", "title: How we speak now")


@pytest.fixture
async def stage(database: Database, clock: SystemClock, northfield: Cast) -> Stage:
    return await set_stage(database, clock, northfield, policy=None)


@pytest.fixture
async def elsewhere(database: Database, clock: SystemClock, stranger: Cast) -> Stage:
    return await set_stage(database, clock, stranger, policy=None)


async def test_a_version_goes_from_draft_to_in_force_and_is_named_by_its_digest(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", POLICY)
    assert (drafted.version.number, drafted.version.state, drafted.version.digest) == (1, "draft", None)
    assert drafted.version.actions == ["changePolicyDraft", "submitPolicy"]
    submitted = await stage.act(submit_policy, "lead", drafted.version.id, expected_version=1)
    assert submitted.version.state == "in_review"
    assert submitted.version.digest is not None
    assert submitted.version.actions == ["returnPolicy"]
    assert (await stage.read(get_version, "chief", drafted.version.id)).version.actions == [
        "returnPolicy",
        "enactPolicy",
    ]
    enacted = await stage.act(enact_policy, "chief", drafted.version.id, expected_version=2)
    assert enacted.version.state == "in_force"
    assert enacted.version.enacted_by is not None
    assert enacted.version.enacted_by.name == "Chief"
    assert (await stage.read(get_in_force, "author")) == enacted
    kinds = [event.type for event in await stage.events(Filter(object_id=drafted.version.id))]
    assert kinds == [EntryType.POLICY_ENACTED, EntryType.POLICY_SUBMITTED, EntryType.POLICY_DRAFTED]


async def test_the_next_version_supersedes_the_one_in_force(stage: Stage) -> None:
    first = await enact(stage, POLICY)
    second = await enact(stage, CHANGED)
    listed = await stage.read(list_versions, "author")
    assert [(v.id, v.number, v.state) for v in listed] == [(second, 2, "in_force"), (first, 1, "superseded")]
    assert [v.number for v in await stage.read(list_versions, "author", before=2)] == [1]
    (entry,) = await stage.events(Filter(types=(EntryType.POLICY_SUPERSEDED.value,)))
    assert entry.object_id == first


async def test_nobody_enacts_what_they_drafted_or_submitted_and_the_attempt_is_on_record(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", POLICY)
    await stage.act(submit_policy, "lawyer", drafted.version.id, expected_version=1)
    everything = msgspec.structs.replace(stage.cast["lead"], permissions=frozenset(Permission))
    for who in (everything, stage.cast["lawyer"]):
        refused = await refusal(stage.act(enact_policy, who, drafted.version.id, expected_version=2))
        assert (refused.slug, refused.status) == ("own-policy", 403)
    entries = await stage.events(Filter(types=(EntryType.POLICY_SELF_ENACT_REFUSED.value,)))
    assert {entry.actor for entry in entries} == {stage.cast["lead"].member_id, stage.cast["lawyer"].member_id}
    assert (await stage.read(get_version, "lead", drafted.version.id)).version.state == "in_review"


async def test_a_draft_is_changed_by_its_drafter_from_the_version_they_saw(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", POLICY)
    changed = await change(stage, "lead", drafted.version.id, CHANGED, 1)
    assert changed.version.title == "How we speak now"
    assert changed.source == CHANGED
    assert (await refusal(change(stage, "lead", drafted.version.id, POLICY, 1))).slug == "stale"
    assert (await refusal(change(stage, "lawyer", drafted.version.id, POLICY, 2))).slug == "forbidden"


async def change(stage: Stage, who: str, version_id: UUID, source: str, expected: int) -> VersionWithText:
    async with stage.writing(stage.cast[who]) as session:
        return await change_policy_draft(
            session, stage.cast[who], stage.clock, version_id, source, expected_version=expected
        )


async def test_what_is_submitted_stands_still_until_it_is_returned_with_a_reason(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", POLICY)
    await stage.act(submit_policy, "lead", drafted.version.id, expected_version=1)
    assert (await refusal(change(stage, "lead", drafted.version.id, CHANGED, 2))).slug == "wrong-state"
    assert (await refusal(stage.act(return_policy, "chief", drafted.version.id, " "))).slug == "reason-required"
    returned = await stage.act(return_policy, "chief", drafted.version.id, "Name the rule better.")
    assert (returned.version.state, returned.version.digest) == ("draft", None)
    (entry,) = await stage.events(Filter(types=(EntryType.POLICY_RETURNED.value,)))
    assert entry.words == {"reason": "Name the rule better."}
    changed = await change(stage, "lead", drafted.version.id, CHANGED, 3)
    again = await stage.act(submit_policy, "lead", drafted.version.id, expected_version=number_in(changed.version.etag))
    assert again.version.state == "in_review"


async def test_mistakes_are_all_told_at_once(stage: Stage) -> None:
    wrong = POLICY.replace("check: banned-terms", "check: band-terms").replace(
        "roles: [ceo_office]", "roles: [cfo_office]"
    )
    refused = await refusal(stage.act(draft_policy, "lead", wrong))
    assert refused.slug == "policy-invalid"
    assert len(refused.extra["errors"]) == 2
    assert all(error["message"] and error["fix"] and error["line"] for error in refused.extra["errors"])
    assert (await refusal(stage.act(draft_policy, "lead", "- [not a policy"))).slug == "policy-invalid"


async def test_drafting_at_once_gives_each_draft_a_number_of_its_own(stage: Stage) -> None:
    drafts = await asyncio.gather(*(stage.act(draft_policy, who, POLICY) for who in ("lead", "lawyer", "lead")))
    assert sorted(draft.version.number for draft in drafts) == [1, 2, 3]


async def test_of_two_enacted_at_once_exactly_one_ends_in_force(stage: Stage) -> None:
    versions = []
    for source in (POLICY, CHANGED):
        drafted = await stage.act(draft_policy, "lead", source)
        versions.append((await stage.act(submit_policy, "lead", drafted.version.id, expected_version=1)).version)
    await asyncio.gather(
        *(stage.act(enact_policy, "chief", v.id, expected_version=number_in(v.etag)) for v in versions)
    )
    states = sorted(v.state for v in await stage.read(list_versions, "author"))
    assert states == ["in_force", "superseded"]


async def test_without_the_permission_nobody_drafts_or_enacts(stage: Stage) -> None:
    assert (await refusal(stage.act(draft_policy, "author", POLICY))).slug == "forbidden"
    drafted = await stage.act(draft_policy, "lead", POLICY)
    assert (
        await refusal(stage.act(submit_policy, "author", drafted.version.id, expected_version=1))
    ).slug == "forbidden"
    assert (
        await refusal(stage.act(enact_policy, "officer", drafted.version.id, expected_version=1))
    ).slug == "forbidden"
    assert (await refusal(stage.read(get_in_force, "lead"))).slug == "no-policy-in-force"


async def test_a_stranger_finds_no_version_of_ours(stage: Stage, elsewhere: Stage) -> None:
    ours = await enact(stage, POLICY)
    for reading in (
        elsewhere.read(get_version, "lead", ours),
        change(elsewhere, "lead", ours, CHANGED, 1),
        elsewhere.act(submit_policy, "lead", ours, expected_version=1),
        elsewhere.act(return_policy, "lead", ours, "mine"),
        elsewhere.act(enact_policy, "chief", ours, expected_version=1),
    ):
        assert (await refusal(reading)).slug == "not-found"
    assert await elsewhere.read(list_versions, "lead") == []


async def test_a_rulebook_is_compiled_once_for_a_digest(stage: Stage) -> None:
    version_id = await enact(stage, POLICY)
    stored = await stage.read(get_version, "author", version_id)
    assert stored.version.digest is not None
    name = bytes.fromhex(stored.version.digest)
    async with stage.database.reading(stage.cast.tenant) as session:
        first = await rulebook_of(session, stage.cast.tenant, version_id, name)
        assert await rulebook_of(session, stage.cast.tenant, version_id, name) is first
    assert first.digest == name


ACTS: dict[str, Callable[[Stage, UUID], Awaitable[object]]] = {
    "changing": lambda stage, version: change(stage, "lead", version, CHANGED, 1),
    "submitting": lambda stage, version: stage.act(submit_policy, "lead", version, expected_version=1),
    "returning": lambda stage, version: stage.act(return_policy, "chief", version, "No."),
    "enacting": lambda stage, version: stage.act(enact_policy, "chief", version, expected_version=1),
    "reading": lambda stage, version: stage.read(get_version, "lead", version),
}


@pytest.mark.parametrize("act", ACTS)
async def test_a_version_of_another_organization_is_one_that_never_was(
    act: str, stage: Stage, elsewhere: Stage
) -> None:
    before = await stage.act(draft_policy, "lead", POLICY)
    foreign, unknown = [await refusal(ACTS[act](elsewhere, each)) for each in (before.version.id, uuid7())]
    assert (foreign.slug, foreign.detail, foreign.fix) == (unknown.slug, unknown.detail, unknown.fix)
    assert foreign.status == 404
    assert await stage.read(get_version, "lead", before.version.id) == before
    assert await elsewhere.events(Filter(object_id=before.version.id)) == []


async def test_whoever_saw_an_older_state_submits_and_enacts_nothing(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", POLICY)
    await change(stage, "lead", drafted.version.id, CHANGED, 1)
    stale = await refusal(stage.act(submit_policy, "lead", drafted.version.id, expected_version=1))
    assert stale.slug == "stale"
    await stage.act(submit_policy, "lead", drafted.version.id, expected_version=2)
    assert (await refusal(stage.act(enact_policy, "chief", drafted.version.id, expected_version=2))).slug == "stale"
    assert (await stage.read(get_version, "lead", drafted.version.id)).version.state == "in_review"
