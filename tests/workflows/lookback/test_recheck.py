"""What was approved is held against each version that takes force; what no longer passes loses its approval, in words."""

import asyncio
import dataclasses
import itertools
from datetime import date, timedelta
from uuid import UUID

import asyncpg
import msgspec
import pytest
from sqlalchemy import text

from policies.versions.enacting import draft_policy, enact_policy, submit_policy
from policies.versions.tables import get_version
from tenants.access.caller import System
from tenants.access.permissions import Permission
from tenants.db.session import WriteSession
from tenants.due.claims import claim_due
from tenants.due.kinds import DueKind
from tenants.due.watching import LostClaimError, Turn
from tenants.ground.clock import Clock, FixedClock
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.database import past_every_guard
from tests.worker import as_worker, make_due, work_off
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from tests.workflows.waivers.asked import answer, ask, post
from workflows.acts.draft import change_draft, withdraw_proposal
from workflows.desk.desk import get_desk
from workflows.kinds.campaign.content import HashtagCampaign
from workflows.lookback import recheck, watch
from workflows.lookback.preview import LookBackPreview, preview_look_back
from workflows.lookback.recheck import look_back, look_back_step
from workflows.notices.reading import list_notices, read_notices
from workflows.rows.snapshot import ProposalView

STRICTER = POLICY.replace("[widget]", "[widget, gloves]")


async def approved(stage: Stage, words: str = "Bring gloves on Saturday.", title: str = "Gloves") -> ProposalView:
    return await stage.decide(await stage.submitted(stage.post(words, title=title)), "lead")


async def look(stage: Stage) -> int:
    """Look back to the end, a batch a transaction; return how many approvals were lost."""
    acting, after, lapsed = System(tenant_id=stage.cast.tenant, via="worker"), None, 0
    while True:
        async with stage.database.writing(stage.cast.tenant) as session:
            step = await look_back_step(session, acting, stage.clock, after=after)
        after, lapsed = step.last, lapsed + step.lapsed
        if step.finished:
            return lapsed


async def test_what_no_longer_passes_loses_its_approval_and_what_passes_keeps_it(
    stage: Stage, elsewhere: Stage
) -> None:
    lost, kept = await approved(stage), await approved(stage, "Bring boots.")
    theirs = await approved(elsewhere)
    version = await enact(stage, STRICTER)
    assert (await stage.get(lost, "author")).summary.state == "approved", "the look back is the worker's"
    assert await look(stage) == 1
    after = await stage.get(lost, "author")
    assert after.summary.state == "lapsed"
    assert after.lapse is not None
    assert (after.lapse.number, after.lapse.rules) == (2, ("no-widgets",))
    assert "gloves" in after.lapse.findings[0].message.lower()
    assert {"changeDraft", "submitProposal", "withdrawProposal"} <= set(after.summary.actions)
    assert after.review is not None
    assert after.review.state == "approved"
    assert (await stage.get(kept, "author")).summary.state == "approved"
    assert (await elsewhere.get(theirs, "author")).summary.state == "approved"
    (entry,) = await stage.events(Filter(types=(EntryType.REVIEW_LAPSED.value,)))
    assert (entry.object_id, entry.actor, entry.body["reasons"]) == (lost.summary.id, None, ["no-widgets"])
    assert entry.body["detail"]["policy_number"] == 2
    assert entry.body["detail"]["author"] == str(stage.cast["author"].member_id)
    now = (await stage.read(get_version, "lead", version)).version
    assert entry.body["policy"] == now.digest
    assert now.looked_back is not None
    assert (now.looked_back.checked, now.looked_back.lapsed) == (2, 1)


async def test_looking_back_happens_once_a_version_and_is_on_record(stage: Stage) -> None:
    await approved(stage)
    await look(stage)
    version = await enact(stage, STRICTER)
    assert await look(stage) == 1
    assert await look(stage) == 0
    (latest, _) = await stage.events(Filter(types=(EntryType.POLICY_LOOKED_BACK.value,)))
    assert latest.object_id == version
    assert (latest.body["detail"]["checked"], latest.body["detail"]["lapsed"]) == (1, 1)
    assert (await recompute(stage.database, stage.cast.tenant)).sound


async def test_everybody_who_approved_is_told_and_the_author_has_it_on_their_desk(stage: Stage) -> None:
    await approved(stage)
    await enact(stage, STRICTER)
    await look(stage)
    assert await stage.read(list_notices, "author") == [], "it is on their desk already, as something to do"
    assert len(await stage.read(list_notices, "lead")) == 1


async def test_a_second_loss_outdates_the_notice_of_the_first(stage: Stage, elsewhere: Stage) -> None:
    lost, other = await approved(stage), await approved(stage, "Bring two gloves.")
    await enact(stage, STRICTER)
    await look(stage)
    first = await stage.read(list_notices, "lead")
    changed = await stage.act(
        change_draft, "author", lost.summary.id, stage.post("Bring boots."), expected_version=lost.summary.version + 1
    )
    await stage.decide(await stage.submit(changed), "lead")
    await enact(stage, STRICTER.replace("gloves", "gloves, boots"))
    await look(stage)
    notices = await stage.read(list_notices, "lead")
    assert {one.proposal_id for one in notices} == {lost.summary.id, other.summary.id}
    assert len(notices) == 2
    assert {one.id for one in notices} & {one.id for one in first} == {
        one.id for one in first if one.proposal_id == other.summary.id
    }
    theirs = await approved(elsewhere)
    await enact(elsewhere, STRICTER)
    await look(elsewhere)
    (foreign,) = await elsewhere.read(list_notices, "lead")
    for _ in range(2):
        await stage.act(read_notices, "lead", [foreign.id, UUID(int=7), *(one.id for one in notices)])
        assert await stage.read(list_notices, "lead") == []
    assert [one.proposal_id for one in await elsewhere.read(list_notices, "lead")] == [theirs.summary.id]


async def test_somebody_elses_notice_is_not_noted_by_anybody_else(stage: Stage) -> None:
    await approved(stage)
    await enact(stage, STRICTER)
    await look(stage)
    await stage.act(read_notices, "author", [await first_notice(stage, "lead")])
    assert len(await stage.read(list_notices, "lead")) == 1


async def test_what_is_past_is_left_approved_and_counted_and_the_preview_says_so(stage: Stage) -> None:
    soon = stage.clock.now() + timedelta(days=2)
    past = await approved(stage, title="Past")
    campaign = await stage.submitted(campaign_until(stage, soon.date()), "author")
    for who in ("lead", "chief"):
        campaign = await stage.decide(await stage.get(campaign, who), who)
    still = await approved(stage)
    await past_every_guard(
        stage.database,
        "UPDATE workflow.review SET subject = convert_to(replace(convert_from(subject, 'UTF8'), '2030-11-28T09', $2), 'UTF8') "
        "WHERE proposal_id = $1",
        past.summary.id,
        soon.strftime("%Y-%m-%dT%H"),
    )
    later = dataclasses.replace(stage, clock=FixedClock(soon + timedelta(days=1, hours=1)))
    drafted = await stage.act(draft_policy, "lead", STRICTER)
    async with stage.database.reading(stage.cast.tenant) as session:
        preview = await preview_look_back(session, stage.cast["lead"], later.clock, drafted.version.id)
    assert (preview.checked, preview.lapsing, preview.left) == (3, 1, 2)
    version = await enact(stage, STRICTER)
    assert await look(later) == 1
    states = [(await stage.get(one, "author")).summary.state for one in (past, campaign, still)]
    assert states == ["approved", "approved", "lapsed"]
    now = (await stage.read(get_version, "lead", version)).version
    assert now.looked_back is not None
    assert (now.looked_back.checked, now.looked_back.lapsed, now.looked_back.left) == (3, 1, 2)
    (entry, *_) = await stage.events(Filter(types=(EntryType.POLICY_LOOKED_BACK.value,)))
    assert entry.body["detail"]["left"] == {"past": 2}


def campaign_until(stage: Stage, last: date) -> HashtagCampaign:
    return HashtagCampaign(
        title="Campaign",
        tag="GlovesForAll",
        intended_words="Gloves For All",
        purpose="Residents plant with gloves.",
        sample_text="Bring gloves. #GlovesForAll",
        starts_on=last,
        ends_on=last,
        listener="Parks desk",
        channel_ids=(stage.channel,),
        answers=stage.post().answers,
    )


async def test_who_approves_what_is_past_only_now_is_held_to_the_policy_in_force(stage: Stage) -> None:
    late = await stage.submitted(stage.post("Bring gloves."))
    await past_every_guard(
        stage.database,
        "UPDATE workflow.review SET subject = convert_to(replace(convert_from(subject, 'UTF8'), '2030-', '2020-'), 'UTF8') "
        "WHERE proposal_id = $1",
        late.summary.id,
    )
    await enact(stage, STRICTER)
    await look(stage)
    assert (await stage.decide(late, "lead")).summary.state == "lapsed"


async def test_nobody_else_is_told_and_a_stranger_learns_nothing(stage: Stage, elsewhere: Stage) -> None:
    two = await stage.submitted(stage.post("Bring gloves. #PlantWithUs", title="Trees"))
    await stage.decide(two, "lead")
    await stage.decide(await stage.get(two, "chief"), "chief")
    await enact(stage, STRICTER)
    await look(stage)
    for who, said in (("lead", "which you approved"), ("chief", "by Author")):
        (notice,) = await stage.read(list_notices, who)
        assert said in notice.words
        assert "No widgets" in notice.words
        assert notice.proposal_id == two.summary.id
    for who in ("author", "deputy", "adviser", "colleague"):
        assert await stage.read(list_notices, who) == []
    assert await elsewhere.read(list_notices, "author") == []
    held = await first_notice(stage, "lead")
    await stage.act(read_notices, "chief", [held])
    await elsewhere.act(read_notices, "lead", [held])
    assert await first_notice(stage, "lead") == held
    for _ in range(2):
        await stage.act(read_notices, "lead", [held])
        assert await stage.read(list_notices, "lead") == []


async def test_a_notice_holds_no_names_and_tells_them_as_they_are_when_it_is_read(
    stage: Stage, superuser_url: str
) -> None:
    await approved(stage)
    await enact(stage, STRICTER)
    await look(stage)
    connection = await asyncpg.connect(superuser_url)
    kept = await connection.fetch("SELECT to_jsonb(n) AS row FROM workflow.notice n")
    assert not any(word in row["row"] for row in kept for word in ("Author", "Gloves", "widget"))
    await connection.execute("UPDATE tenant.member SET name = 'Ana Alves' WHERE name = 'Author'")
    await connection.close()
    (notice,) = await stage.read(list_notices, "lead")
    assert "“Gloves” by Ana Alves, which you approved, lost its approval." in notice.words
    assert "Version 2 of the policy applies since " in notice.words


async def first_notice(stage: Stage, who: str) -> UUID:
    return (await stage.read(list_notices, who))[0].id


async def test_the_author_finds_it_on_their_desk_changes_it_and_submits_it_again(stage: Stage) -> None:
    lost = await approved(stage)
    await enact(stage, STRICTER)
    await look(stage)
    async with stage.database.reading(stage.cast.tenant) as session:
        desk = await get_desk(session, stage.cast["author"], stage.clock)
    (item,) = desk.waiting_for_you
    assert item.why == "Version 2 of the policy does not allow it as it stands: No widgets."
    after = await stage.get(lost, "author")
    assert (await refusal(stage.submit(after))).slug == "policy-blocks"
    changed = await stage.act(
        change_draft,
        "author",
        lost.summary.id,
        stage.post("Bring boots on Saturday."),
        expected_version=after.summary.version,
    )
    assert changed.summary.state == "lapsed"
    again = await stage.submit(changed)
    assert (again.summary.state, again.lapse) == ("in_review", None)
    done = await stage.decide(again, "lead")
    assert done.summary.state == "approved"


async def test_a_review_that_was_open_is_held_against_the_new_version_when_it_is_approved(stage: Stage) -> None:
    open_one = await stage.submitted(stage.post("Bring gloves."))
    harmless = await stage.submitted(stage.post("Bring boots."))
    await enact(stage, STRICTER)
    await look(stage)
    assert (await stage.get(open_one, "lead")).summary.state == "in_review"
    after = await stage.decide(open_one, "lead")
    assert after.summary.state == "lapsed", "approved under version 1, and version 2 does not allow it"
    assert after.lapse is not None
    kinds = [event.type for event in await stage.events(Filter(object_id=open_one.summary.id))]
    assert kinds[:2] == [EntryType.REVIEW_LAPSED, EntryType.REVIEW_APPROVED]
    assert (await stage.decide(harmless, "lead")).summary.state == "approved"
    assert len(await stage.read(list_notices, "lead")) == 1


async def test_only_the_moment_is_new_the_facts_are_those_it_was_approved_on(stage: Stage) -> None:
    kept = await approved(stage, "Bring boots.")
    read_first = POLICY.replace(
        "routes:",
        "  - {id: read, title: Read this, why: It is short., check: lessons, severity: block,\n"
        "     applies_if: '\"comms_lead\" in author.roles'}\n"
        "routes:",
    )
    await enact(stage, read_first)
    await look(stage)
    assert (await stage.get(kept, "author")).summary.state == "approved"


@pytest.mark.parametrize("stored", [None, b"{}", b"no json"])
async def test_without_its_facts_a_proposal_is_judged_on_its_words(
    stage: Stage, superuser_url: str, stored: bytes | None
) -> None:
    lost, kept = await approved(stage), await approved(stage, "Bring boots.")
    await past_every_guard(stage.database, "UPDATE workflow.review SET subject = $1", stored)
    await enact(stage, STRICTER)
    assert await look(stage) == 1
    assert (await stage.get(lost, "author")).summary.state == "lapsed"
    assert (await stage.get(kept, "author")).summary.state == "approved"


async def test_it_goes_in_batches_and_goes_on_where_it_stopped(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recheck, "BATCH", 2)
    held = [await approved(stage, f"Bring {5 + n} gloves.") for n in range(5)]
    version = await enact(stage, STRICTER)
    acting = System(tenant_id=stage.cast.tenant, via="worker")
    async with stage.database.writing(stage.cast.tenant) as session:
        first = await look_back_step(session, acting, stage.clock, after=None)
    assert (first.lapsed, first.finished) == (2, False)
    assert await look(stage) == 3
    assert {(await stage.get(each, "author")).summary.state for each in held} == {"lapsed"}
    now = (await stage.read(get_version, "lead", version)).version
    assert now.looked_back is not None
    assert (now.looked_back.checked, now.looked_back.lapsed) == (5, 5)


async def test_two_look_backs_and_a_withdrawal_at_once_end_consistently(stage: Stage) -> None:
    held = [await approved(stage, f"Bring {5 + n} gloves.") for n in range(4)]
    await enact(stage, STRICTER)
    results = await asyncio.gather(
        look(stage),
        look(stage),
        *(stage.act(withdraw_proposal, "author", each.summary.id, "The date moved.") for each in held[:2]),
        return_exceptions=True,
    )
    assert [r for r in results if isinstance(r, BaseException)] == []
    states = [(await stage.get(each, "author")).summary.state for each in held]
    assert states[2:] == ["lapsed", "lapsed"]
    assert set(states[:2]) == {"withdrawn"}
    for each in held:
        moves = [event.body for event in await stage.events(Filter(object_id=each.summary.id)) if event.body["to"]]
        for newer, older in itertools.pairwise(moves):
            assert newer["from"] == older["to"]
    lapses = await stage.events(Filter(types=(EntryType.REVIEW_LAPSED.value,)))
    assert len(lapses) == len({event.object_id for event in lapses})
    assert len(await stage.events(Filter(types=(EntryType.POLICY_LOOKED_BACK.value,)))) == 1
    assert (await recompute(stage.database, stage.cast.tenant)).sound


@pytest.mark.parametrize("turn", range(4))
async def test_no_approval_slips_between_a_version_taking_force_and_its_look_back(stage: Stage, turn: int) -> None:
    held = [await stage.submitted(stage.post(f"Bring {5 + n} gloves.")) for n in range(4)]
    drafted = await stage.act(draft_policy, "lead", STRICTER)
    await stage.act(submit_policy, "lead", drafted.version.id)

    async def take_force() -> None:
        await asyncio.sleep(0.004 * turn)
        await stage.act(enact_policy, "chief", drafted.version.id, expected_version=2)
        await look(stage)

    results = await asyncio.gather(*(stage.decide(each, "lead") for each in held), take_force(), return_exceptions=True)
    assert [r for r in results if isinstance(r, BaseException)] == []
    assert {(await stage.get(each, "author")).summary.state for each in held} == {"lapsed"}


async def test_the_second_person_sees_beforehand_what_would_be_lost(stage: Stage, elsewhere: Stage) -> None:
    lost = await approved(stage)
    await approved(stage, "Bring boots.")
    await approved(elsewhere)
    drafted = await stage.act(draft_policy, "lead", STRICTER)

    async def preview(who: str, on: Stage = stage) -> LookBackPreview:
        async with on.database.reading(on.cast.tenant) as session:
            return await preview_look_back(session, on.cast[who], on.clock, drafted.version.id)

    seen = await preview("lead")
    assert (seen.approved, seen.checked, seen.lapsing) == (2, 2, 1)
    (shown,) = seen.would_lapse
    assert (shown.proposal_id, shown.title, shown.author) == (lost.summary.id, "Gloves", "Author")
    assert shown.reasons[0].startswith("No widgets: ")
    await stage.act(submit_policy, "lead", drafted.version.id)
    assert await preview("chief") == seen
    assert (await refusal(preview("author"))).slug == "forbidden"
    assert (await refusal(preview("lead", elsewhere))).slug == "not-found"
    blind = msgspec.structs.replace(
        stage.cast["chief"], permissions=stage.cast["chief"].permissions - {Permission.PROPOSAL_READ_ALL}
    )
    async with stage.database.reading(stage.cast.tenant) as session:
        less = await preview_look_back(session, blind, stage.clock, drafted.version.id)
    assert (less.lapsing, less.would_lapse) == (1, [])


async def test_within_one_transaction_it_does_the_same(stage: Stage) -> None:
    await approved(stage)
    await enact(stage, STRICTER)
    async with stage.database.writing(stage.cast.tenant) as session:
        assert await look_back(session, System(tenant_id=stage.cast.tenant, via="operator"), stage.clock) == 1


async def test_what_was_waived_stays_waived_while_its_rule_reads_the_same(stage: Stage) -> None:
    held = await stage.draft(post(stage))
    await answer(stage, await ask(stage, held))
    await stage.decide(await stage.submit(held), "lead")
    done = await stage.decide(await stage.get(held, "chief"), "chief")
    assert done.summary.state == "approved"
    await enact(stage, POLICY.replace("our words plain", "our words short"))
    assert await look(stage) == 0
    assert (await stage.get(held, "author")).summary.state == "approved"
    await enact(stage, STRICTER)
    assert await look(stage) == 1, "the rule reads otherwise now, and nobody waived that"


async def test_what_lost_its_approval_can_be_withdrawn_and_nobody_else_may(stage: Stage, elsewhere: Stage) -> None:
    lost = await approved(stage)
    await enact(stage, STRICTER)
    await look(stage)
    assert "withdrawProposal" not in (await stage.get(lost, "lead")).summary.actions
    assert (await refusal(elsewhere.act(withdraw_proposal, "author", lost.summary.id, "mine"))).slug == "not-found"
    await stage.act(withdraw_proposal, "author", lost.summary.id, "The day is over.")
    after = await stage.get(lost, "author")
    assert (after.summary.state, after.lapse) == ("withdrawn", None)


async def test_taking_force_owes_the_look_back_in_the_same_transaction(stage: Stage) -> None:
    version = await enact(stage, STRICTER)
    async with stage.database.reading(stage.cast.tenant) as session:
        owed = await session.execute(
            text("SELECT subject FROM tenant.due WHERE kind = 'look_back' ORDER BY owed, due_at")
        )
    assert owed.scalars().all()[-1] == version


async def test_one_organizations_failure_does_not_stop_the_others_and_is_tried_again(
    stage: Stage, elsewhere: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = await approved(stage), await approved(elsewhere)
    for each in (stage, elsewhere):
        await enact(each, STRICTER)

    async def fails_for_one(session: WriteSession, acting: System, clock: Clock, *, after: UUID | None) -> recheck.Step:
        if acting.tenant_id == stage.cast.tenant:
            raise RuntimeError("nobody expected this")
        return await look_back_step(session, acting, clock, after=after)

    monkeypatch.setattr(watch, "look_back_step", fails_for_one)
    await work_off(stage.database)
    assert (await stage.get(here, "author")).summary.state == "approved"
    assert (await elsewhere.get(there, "author")).summary.state == "lapsed"
    monkeypatch.undo()
    await make_due(stage.database, stage.cast.tenant)
    assert (await work_off(stage.database))[DueKind.LOOK_BACK]
    assert (await stage.get(here, "author")).summary.state == "lapsed"
    assert not await work_off(stage.database)


async def test_a_worker_told_to_stop_ends_after_its_batch_and_the_next_goes_on(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recheck, "BATCH", 2)
    await work_off(stage.database)
    held = [await approved(stage, f"Bring {5 + n} gloves.") for n in range(5)]
    await enact(stage, STRICTER)
    told = asyncio.Event()
    told.set()
    [claim] = await claim_due(as_worker(stage.database), [DueKind.LOOK_BACK], limit=1)
    assert await watch.watch_look_back(Turn(as_worker(stage.database), claim, told), stage.clock) is not None
    states = [(await stage.get(each, "author")).summary.state for each in held]
    assert sorted(states) == ["approved"] * 3 + ["lapsed"] * 2
    await make_due(stage.database, stage.cast.tenant)
    await work_off(stage.database)
    assert {(await stage.get(each, "author")).summary.state for each in held} == {"lapsed"}


async def test_who_lost_the_claim_stops_after_its_batch(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recheck, "BATCH", 2)
    await work_off(stage.database)
    for number in range(3):
        await approved(stage, f"Bring {5 + number} gloves.")
    await enact(stage, STRICTER)
    [claim] = await claim_due(as_worker(stage.database), [DueKind.LOOK_BACK], limit=1)
    await make_due(stage.database, stage.cast.tenant)
    with pytest.raises(LostClaimError):
        await watch.watch_look_back(Turn(as_worker(stage.database), claim, asyncio.Event()), stage.clock)
    assert len(await stage.events(Filter(types=(EntryType.REVIEW_LAPSED.value,)))) == 2
