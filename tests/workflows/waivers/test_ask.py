"""Asking for a waiver: who may, for what, until when."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest

from policies.subject.findings import MOST_FINDINGS
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.cast import automated
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from tests.workflows.waivers.asked import RULE, WORDS, answer, ask, edit, post, soon
from workflows.kinds.stored import canonical, digest
from workflows.waivers.queries import list_waivers


async def test_a_request_keeps_the_words_the_rule_and_the_reason(stage: Stage) -> None:
    content = post(stage)
    draft = await stage.draft(content)
    until = soon(stage)
    waiver = await ask(stage, draft, until=until)
    assert (waiver.state, waiver.over, waiver.rule, waiver.rule_title) == ("asked", False, RULE, "No widgets")
    assert waiver.rule_why == "Widgets are somebody else's business."
    assert (waiver.section_title, waiver.section_text) == ("Words", "We keep our words plain.")
    assert waiver.content_digest == digest(canonical(content)).hex()
    assert [(one.field, one.text) for one in waiver.words] == [("/text", WORDS)]
    (finding,) = waiver.findings
    assert WORDS[finding.place.start : finding.place.end] == "widget"
    assert (waiver.reason, waiver.until, waiver.asked_by.name) == ("It is the name of the prize.", until, "Author")
    assert [who.name for who in waiver.who_may_decide] == ["Deputy", "Lead"]
    assert waiver.roles_that_may == ("Comms lead",)
    assert waiver.stands == "Waits for Deputy or Lead."
    assert waiver.actions == ["withdrawWaiver"]
    (entry,) = await stage.events(Filter(types=(EntryType.WAIVER_ASKED.value,)))
    assert (entry.object_kind, entry.object_id) == ("proposal", draft.summary.id)
    assert entry.body["reasons"] == [RULE]
    assert entry.words == {"reason": "It is the name of the prize.", "rule": "No widgets"}
    assert b"prize" not in entry.entry


async def test_nothing_is_waived_by_asking(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    await ask(stage, draft)
    assert (await refusal(stage.submit(draft))).slug == "policy-blocks"


async def test_one_request_a_rule_is_open_at_a_time(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    first = await ask(stage, draft)
    refused = await refusal(ask(stage, draft))
    assert (refused.slug, refused.status) == ("already-exists", 409)
    await answer(stage, first, verdict="refuse")
    assert (await ask(stage, draft)).state == "asked"
    assert len(await stage.read(list_waivers, "author")) == 2


async def test_two_requests_at_once_make_one(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    results = await asyncio.gather(*(ask(stage, draft) for _ in range(5)), return_exceptions=True)
    refused = [one for one in results if isinstance(one, BaseException)]
    assert [one.slug for one in refused if isinstance(one, Problem)] == ["already-exists"] * 4
    assert len(await stage.events(Filter(types=(EntryType.WAIVER_ASKED.value,)))) == 1


@pytest.mark.parametrize("who", ["colleague", "lead", "officer", "administrator"])
async def test_only_who_writes_may_ask_and_a_draft_is_hidden_from_the_rest(
    stage: Stage, elsewhere: Stage, who: str
) -> None:
    draft = await stage.draft(post(stage))
    assert (await refusal(ask(stage, draft, who))).slug == "not-found"
    assert (await refusal(ask(elsewhere, draft, who))).slug == "not-found"


async def test_who_may_see_but_not_change_may_not_ask(stage: Stage) -> None:
    submitted = await stage.submitted()
    returned = await stage.decide(submitted, "lead", "request_changes")
    await edit(stage, returned, post(stage))
    refused = await refusal(ask(stage, returned, "chief"))
    assert (refused.slug, refused.status) == ("forbidden", 403)


async def test_whoever_changed_the_words_last_may_ask(stage: Stage) -> None:
    returned = await stage.decide(await stage.submitted(), "lead", "request_changes")
    await edit(stage, returned, post(stage), "lead")
    waiver = await ask(stage, returned, "lead")
    assert [who.name for who in waiver.who_may_decide] == ["Deputy"]


async def test_while_people_decide_there_is_nothing_to_ask(stage: Stage) -> None:
    submitted = await stage.submitted()
    refused = await refusal(ask(stage, submitted))
    assert (refused.slug, refused.extra["state"]) == ("wrong-state", "in_review")


async def test_only_what_is_not_met_now_can_be_waived(stage: Stage) -> None:
    draft = await stage.draft(post(stage, "Good morning. #PlantWithUs"))
    assert (await refusal(ask(stage, draft))).slug == "not-waivable"
    refused = await refusal(ask(stage, draft, rule="no-such-rule"))
    assert (refused.slug, refused.status) == ("unknown-reference", 422)


async def test_a_rule_that_nobody_may_waive_is_not_waived(stage: Stage) -> None:
    await enact(stage, POLICY.replace("waivable_by: [comms_lead]", "waivable_by: []"))
    refused = await refusal(ask(stage, await stage.draft(post(stage))))
    assert refused.slug == "not-waivable"
    assert "nobody grant an exception" in refused.detail


async def test_a_rule_that_could_not_be_checked_is_not_waived(stage: Stage) -> None:
    broken = 'severity: block\n    applies_if: "10 / (text.length - text.length) > 1"'
    await enact(stage, POLICY.replace("severity: block", broken))
    refused = await refusal(ask(stage, await stage.draft(post(stage))))
    assert refused.slug == "not-waivable"
    assert "could not be checked" in refused.detail


async def test_more_than_can_be_shown_is_not_waived(stage: Stage) -> None:
    draft = await stage.draft(post(stage, "widget " * MOST_FINDINGS + "#PlantWithUs"))
    assert "found so much" in (await refusal(ask(stage, draft))).detail


async def test_what_is_waived_already_need_not_be_asked_for(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    await answer(stage, await ask(stage, draft))
    refused = await refusal(ask(stage, draft))
    assert (refused.slug, refused.detail) == (
        "not-waivable",
        "An exception from this rule was granted for these words already.",
    )


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (timedelta(seconds=-1), "in the future"),
        (timedelta(days=91), "within the next 90 days"),
        (timedelta(days=1), "planned for"),
    ],
)
async def test_it_ends_on_a_day_in_reach(stage: Stage, until: timedelta, words: str) -> None:
    draft = await stage.draft(post(stage, in_days=3))
    refused = await refusal(ask(stage, draft, until=stage.clock.now() + until))
    assert (refused.slug, refused.extra["errors"][0]["pointer"]) == ("invalid-content", "/until")
    assert words in refused.fix


@pytest.mark.parametrize("year", [1, 9999])
async def test_a_year_that_nobody_means_is_refused_in_words(stage: Stage, year: int) -> None:
    draft = await stage.draft(post(stage))
    for zone in (UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))):
        until = datetime(year, 1 if year == 1 else 12, 1 if year == 1 else 31, 12, tzinfo=zone)
        assert (await refusal(ask(stage, draft, until=until))).slug == "invalid-content"


async def test_a_reason_is_more_than_white_space(stage: Stage) -> None:
    assert (await refusal(ask(stage, await stage.draft(post(stage)), reason=" \n"))).slug == "reason-required"


async def test_with_nobody_to_answer_nobody_is_kept_waiting(stage: Stage) -> None:
    await enact(stage, POLICY.replace("waivable_by: [comms_lead]", "waivable_by: [legal]"))
    draft = await stage.draft(post(stage), who="lawyer")
    refused = await refusal(ask(stage, draft, "lawyer"))
    assert (refused.slug, refused.status) == ("nobody-can-decide", 409)
    assert "Only Legal may grant an exception" in refused.detail


async def test_an_automated_caller_never_asks(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    assert (await refusal(ask(stage, draft, automated(stage.cast["author"])))).slug == "forbidden"
