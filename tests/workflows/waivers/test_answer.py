"""Answering a request: a second person with the right, about what they saw."""

import asyncio

import pytest

from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from tests.workflows.waivers.asked import RULE, WORDS, answer, ask, edit, granted, post, run_out, see, soon, take_back

OPEN_TO_ALL = POLICY.replace("waivable_by: [comms_lead]", "waivable_by: [staff, comms_lead, ceo_office, administrator]")


async def test_a_second_person_grants_it_with_a_reason(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    assert (await see(stage, asked, "lead")).actions == ["decideWaiver"]
    waiver = await answer(stage, asked)
    assert (waiver.state, waiver.decision_reason) == ("granted", "Prizes may be named.")
    assert waiver.decided_by is not None
    assert waiver.decided_by.name == "Lead"
    assert waiver.stands.startswith("Lead granted it until ")
    assert waiver.actions == ["withdrawWaiver"]
    (entry,) = await stage.events(Filter(types=(EntryType.WAIVER_GRANTED.value,)))
    assert (entry.object_id, entry.body["reasons"]) == (draft.summary.id, [RULE])
    assert (entry.words["reason"], entry.body["detail"]["role"]) == ("Prizes may be named.", "comms_lead")
    submitted = await stage.submit(draft)
    assert submitted.summary.state == "in_review"


async def test_a_refusal_needs_a_reason_and_leaves_the_rule_standing(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    for verdict in ("grant", "refuse"):
        assert (await refusal(answer(stage, asked, verdict=verdict, reason=" "))).slug == "reason-required"
    refused = await answer(stage, asked, verdict="refuse", reason="Name it otherwise.")
    assert (refused.state, refused.stands) == ("refused", "Lead refused it; the rule stands.")
    assert (await refusal(stage.submit(draft))).slug == "policy-blocks"
    assert [e.words["reason"] for e in await stage.events(Filter(types=(EntryType.WAIVER_REFUSED.value,)))] == [
        "Name it otherwise."
    ]


@pytest.mark.parametrize(
    ("who", "because"), [("author", "You wrote"), ("lead", "You wrote"), ("administrator", "You wrote")]
)
async def test_nobody_waives_a_rule_for_their_own_words(stage: Stage, who: str, because: str) -> None:
    await enact(stage, OPEN_TO_ALL)
    writer = "lead" if who == "administrator" else who
    draft = await stage.draft(post(stage), who=writer)
    asked = await ask(stage, draft, writer)
    refused = await refusal(answer(stage, asked, writer))
    assert (refused.slug, refused.status) == ("own-waiver", 403)
    assert refused.detail.startswith(because)
    (entry,) = await stage.events(Filter(types=(EntryType.WAIVER_SELF_REFUSED.value,)))
    assert (entry.actor, entry.object_id) == (stage.cast[writer].member_id, draft.summary.id)
    assert (await see(stage, asked, writer)).state == "asked"
    assert (await see(stage, asked, writer)).actions == ["withdrawWaiver"]


async def test_nobody_who_wrote_in_it_nor_the_asker_grants_it(stage: Stage) -> None:
    returned = await stage.decide(await stage.submitted(), "lead", "request_changes")
    await edit(stage, returned, post(stage), "lead")
    asked = await ask(stage, returned, "author")
    refused = await refusal(answer(stage, asked, "lead"))
    assert (refused.slug, refused.detail.split(".")[0]) == (
        "own-waiver",
        "You changed these words, so they are yours too",
    )
    await take_back(stage, asked, "author", reason="")
    mine = await ask(stage, returned, "lead")
    await edit(stage, returned, post(stage), "author")
    refused = await refusal(answer(stage, mine, "lead"))
    assert (refused.slug, refused.detail.split(".")[0]) == (
        "own-waiver",
        "You changed these words, so they are yours too",
    )
    assert (await answer(stage, mine, "deputy")).state == "granted"
    assert len(await stage.events(Filter(types=(EntryType.WAIVER_SELF_REFUSED.value,)))) == 2


@pytest.mark.parametrize("who", ["colleague", "chief", "lawyer", "administrator"])
async def test_to_those_without_the_role_and_to_strangers_it_does_not_exist(
    stage: Stage, elsewhere: Stage, who: str
) -> None:
    asked = await ask(stage, await stage.draft(post(stage)))
    for where, part in ((stage, who), (elsewhere, who), (elsewhere, "lead")):
        assert (await refusal(answer(where, asked, part))).slug == "not-found"
        assert (await refusal(take_back(where, asked, part))).slug == "not-found"
        assert (await refusal(see(where, asked, part))).slug == "not-found"


async def test_who_reads_the_record_sees_it_and_does_not_decide(stage: Stage) -> None:
    asked = await ask(stage, await stage.draft(post(stage)))
    assert (await see(stage, asked, "officer")).actions == []
    assert (await refusal(answer(stage, asked, "officer"))).slug == "forbidden"
    assert (await refusal(take_back(stage, asked, "officer"))).slug == "forbidden"


async def test_the_one_who_decides_sees_the_words_as_asked_and_not_the_proposal(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    await edit(stage, draft, post(stage, "Something else. A widget. #PlantWithUs"))
    seen = await see(stage, asked, "lead")
    assert [one.text for one in seen.words] == [WORDS]
    assert not seen.proposal_visible
    assert "Residents take part" not in str(seen)
    assert (await refusal(stage.get(draft, "lead"))).slug == "not-found"


async def test_an_edit_elsewhere_keeps_the_request(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    await edit(stage, draft, post(stage, f"Good news! {WORDS}", in_days=4))
    assert (await answer(stage, asked)).state == "granted"


@pytest.mark.parametrize("text", ["A widget and a widget. #PlantWithUs", "Nothing of the kind. #PlantWithUs"])
async def test_an_answer_about_words_that_moved_is_not_counted(stage: Stage, text: str) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    await edit(stage, draft, post(stage, text))
    for verdict in ("grant", "refuse"):
        refused = await refusal(answer(stage, asked, verdict=verdict))
        assert (refused.slug, refused.status, refused.extra["moved"]) == ("stale-decision", 412, ["words"])
    assert (await see(stage, asked, "lead")).state == "asked"


async def test_an_answer_names_the_words_and_the_policy_it_is_about(stage: Stage) -> None:
    asked = await ask(stage, await stage.draft(post(stage)))
    for name in ("content_digest", "policy_digest"):
        assert (await refusal(answer(stage, asked, **{name: "0" * 64}))).slug == "stale-decision"


async def test_a_new_policy_asks_for_a_new_request(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    await enact(stage, POLICY.replace("How we speak", "How we speak now"))
    refused = await refusal(answer(stage, asked))
    assert (refused.slug, refused.extra["moved"]) == ("stale-decision", ["policy"])
    await take_back(stage, asked, "author", reason="")
    assert (await answer(stage, await ask(stage, draft))).state == "granted"


async def test_two_answers_at_once_take_turns(stage: Stage) -> None:
    asked = await ask(stage, await stage.draft(post(stage)))
    verdicts = (("lead", "grant"), ("deputy", "refuse"), ("deputy", "grant"), ("lead", "refuse"))
    results = await asyncio.gather(*(answer(stage, asked, who, how) for who, how in verdicts), return_exceptions=True)
    refused = [one for one in results if isinstance(one, BaseException)]
    assert [one.slug for one in refused if isinstance(one, Problem)] == ["wrong-state"] * 3
    kinds = (EntryType.WAIVER_GRANTED.value, EntryType.WAIVER_REFUSED.value)
    assert len(await stage.events(Filter(types=kinds))) == 1
    assert (await recompute(stage.database, stage.cast.tenant)).sound


async def test_once_the_words_are_in_review_nobody_needs_to_answer(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    await stage.submit(await edit(stage, draft, post(stage, "Nothing of the kind. #PlantWithUs")))
    seen = await see(stage, asked, "lead")
    assert (seen.actions, seen.stands) == (
        [],
        "The proposal has moved on, so nobody needs to answer this any more.",
    )
    assert (await refusal(answer(stage, asked))).slug == "wrong-state"


async def test_an_open_request_is_taken_back_by_whoever_asked_without_a_reason(stage: Stage) -> None:
    asked = await ask(stage, await stage.draft(post(stage)))
    assert (await refusal(take_back(stage, asked, "lead"))).slug == "forbidden"
    gone = await take_back(stage, asked, "author", reason="")
    assert (gone.state, gone.stands) == ("withdrawn", "Author took it back; it does not hold.")
    assert (await refusal(answer(stage, asked))).slug == "wrong-state"
    assert (await refusal(take_back(stage, asked, "author"))).slug == "wrong-state"


@pytest.mark.parametrize("who", ["lead", "deputy"])
async def test_a_waiver_is_taken_back_by_whoever_could_grant_it_with_a_reason(stage: Stage, who: str) -> None:
    draft, waiver = await granted(stage)
    assert (await refusal(take_back(stage, waiver, "author"))).slug == "forbidden"
    assert (await refusal(take_back(stage, waiver, who, reason=""))).slug == "reason-required"
    gone = await take_back(stage, waiver, who)
    assert gone.withdrawn_by is not None
    assert (gone.state, gone.withdrawn_by.name, gone.withdrawal_reason) == (
        "withdrawn",
        who.title(),
        "The prize changed.",
    )
    assert gone.decided_by is not None
    assert gone.decided_by.name == "Lead"
    assert (await refusal(stage.submit(draft))).slug == "policy-blocks"


async def test_what_has_run_out_is_not_taken_back(stage: Stage) -> None:
    _, waiver = await granted(stage)
    await run_out(stage)
    seen = await see(stage, waiver, "lead")
    assert (seen.over, seen.actions, seen.stands[:13]) == (True, [], "It ran out on")
    assert (await refusal(take_back(stage, waiver))).slug == "wrong-state"


async def test_the_end_date_is_kept_to_when_words_are_planned_for_later(stage: Stage) -> None:
    draft, _ = await granted(stage, post(stage, in_days=3))
    moved = await edit(stage, draft, post(stage, in_days=8))
    assert (await refusal(stage.submit(moved))).slug == "policy-blocks"
    back = await edit(stage, draft, post(stage, in_days=6))
    assert (await stage.submit(back)).summary.state == "in_review"
    assert soon(stage) > stage.clock.now()
