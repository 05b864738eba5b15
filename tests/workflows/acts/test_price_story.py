"""One post that names a price, and one that nobody decides: everything an organization needs to decide, in one story."""

from collections import Counter

import pytest
from sqlalchemy import text

from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.cast import ROLES_BY_NAME, cast
from tests.database import TestDatabase
from tests.worker import work_off
from tests.workflows.acts.parallel import let_steps_come
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.acts.test_keep_deadlines import told_kinds
from tests.workflows.acts.test_parallel import states
from tests.workflows.acts.test_suggest import FAIR, PRICE, listed, suggested
from tests.workflows.cover.test_cover import cover
from tests.workflows.discussion.talked import at, begin, say, settle
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, enact, set_stage
from workflows.acts.suggest import accept_suggestion
from workflows.notices.kinds import NoticeKind
from workflows.rows.named_rows import COMPARISONS

PRICES = """
title: Prices
rules:
  - {id: price, title: A price, why: W., check: claims, severity: escalate, adds: [legal]}
routes:
  - id: all
    title: Communications, then the CEO office
    stages:
      - {id: comms, title: Communications, roles: [comms_lead], why: Tone., decide_within: 8, escalate_to: ceo_office}
      - id: ceo
        title: CEO office
        roles: [ceo_office, legal]
        why: Reputation.
        need: 2
        distinct_roles: true
        decide_within: 16
extra_stages:
  - {id: legal, title: Legal, roles: [legal], why: Claims bind us., decide_within: 8}
deadlines: {hours: clock}
"""


@pytest.fixture
async def stage(database: TestDatabase, clock: object) -> Stage:
    """An organization with a second person in Legal, who sits with the CEO office."""
    people = {**ROLES_BY_NAME, "solicitor": ("legal",)}
    made = await set_stage(database, clock, await cast(database, clock, "northfield", people), None)  # type: ignore[arg-type]
    await enact(made, PRICES)
    return made


async def test_a_price_goes_to_comms_and_legal_at_once_then_to_two_of_the_ceo_office_and_its_deputy_decides(
    stage: Stage,
) -> None:
    view = await stage.submitted(stage.post(PRICE))
    assert states(view) == {"legal": "open", "comms": "open", "ceo": "waiting"}
    view = await stage.decide(await stage.get(view, "lead"), "lead")

    question = await begin(
        stage, view, "lawyer", anchor=at("the lowest price", PRICE), audience="shared", blocking=True
    )
    assert (await refusal(stage.decide(await stage.get(view, "lawyer"), "lawyer"))).slug == "thread-open"
    answered = await say(stage, view, question, "author")
    await settle(stage, view, answered, "lawyer")

    await suggested(stage, await stage.get(view, "lawyer"), "lawyer", FAIR)
    (words,) = [one for one in await listed(stage, view) if one.state == "open"]
    view = await stage.act(accept_suggestion, "author", view.summary.id, words.id)
    assert view.summary.revision == 2
    assert states(view)["comms"] == "open", "what comms had approved falls with the words"
    assert (await told_kinds(stage, "lead"))[0] == NoticeKind.ASKED_TO_DECIDE

    for who in ("lead", "lawyer"):
        view = await stage.decide(await stage.get(view, who), who)
    assert states(view)["ceo"] == "open"
    await cover(stage, deputy="deputy")
    view = await stage.decide(await stage.get(view, "deputy"), "deputy")
    assert view.summary.state == "in_review", "one of two, and from two roles"
    view = await stage.decide(await stage.get(view, "solicitor"), "solicitor")
    assert view.summary.state == "approved"
    (in_place,) = [
        entry
        for entry in await stage.events(Filter(types=(EntryType.REVIEW_APPROVED.value,)))
        if entry.in_place_of is not None
    ]
    assert (in_place.actor, in_place.in_place_of) == (stage.cast["deputy"].member_id, stage.cast["chief"].member_id)
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_nobody_decides_one_reminder_one_more_person_then_it_ends_and_everyone_is_told_once(stage: Stage) -> None:
    view = await stage.submitted(stage.post("Bring boots on Saturday."))
    await let_steps_come(stage)
    await work_off(stage.database)
    await let_time_pass(stage)
    await work_off(stage.database)
    after = await stage.get(view, "author")
    assert after.summary.state == "expired"
    kinds = Counter(entry.type for entry in await stage.events(Filter(object_id=view.summary.id)))
    assert kinds[EntryType.REVIEW_REMINDED] == kinds[EntryType.REVIEW_ESCALATED] == kinds[EntryType.REVIEW_EXPIRED] == 1
    assert (await told_kinds(stage, "adviser")).count(NoticeKind.ESCALATED_TO_YOU) == 1, "one person is added"
    assert not kinds[EntryType.REVIEW_APPROVED]
    for who in ("author", "lead", "deputy"):
        told = Counter(await told_kinds(stage, who))
        assert told[NoticeKind.EXPIRED] == 1
        assert max(told.values()) == 1, "each thing is told once"
    async with stage.database.reading(stage.cast.tenant) as session:
        doubled = await session.execute(
            text("SELECT member_id, key FROM workflow.notice GROUP BY member_id, key HAVING count(*) > 1")
        )
        assert doubled.all() == []
