"""Submitting: what is frozen, what is refused, and what the record keeps."""

import asyncio
import hashlib
import json

import msgspec
import pytest

from policies.plan.objectives import change_objective
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.cast import cast
from tests.workflows.kinds.contents import with_answers
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact, set_stage
from workflows.kinds.stored import canonical
from workflows.rows.revisions import get_brief


async def test_submitting_freezes_words_policy_brief_and_people(stage: Stage) -> None:
    made = await stage.submitted()
    assert made == await stage.get(made, "author")
    review = made.review
    assert review is not None
    assert review.revision_digest == hashlib.sha256(canonical(made.content)).hexdigest()
    assert made.summary.revision == 1
    brief = await stage.read(get_brief, "adviser", made.summary.id)
    assert brief.digest == review.brief_digest
    assert (brief.revision_digest, brief.policy_digest) == (review.revision_digest, review.policy_digest)
    assert brief.content == made.content
    assert [(c.handle, c.followers) for c in brief.channels] == [("@northfield", 12_400)]
    assert brief.objective is not None
    assert brief.objective.title == "Residents take part"
    assert [tag.tag for tag in brief.hashtags] == ["#PlantWithUs"]
    assert brief.hashtags[0].lower == "#plantwithus"
    assert "hashtag" in [term.term for term in brief.terms]
    assert "will not be published" in brief.if_nothing
    assert brief.expires_at == review.expires_at
    assert [(s.title, [seat.who.name for seat in s.seats]) for s in review.stages] == [
        ("Communications", ["Deputy", "Lead"]),
        ("CEO office", ["Adviser", "Chief"]),
    ]
    assert all(seat.why.startswith("You are asked as") for step in review.stages for seat in step.seats)


async def test_the_entry_names_digests_and_seats_and_no_words(stage: Stage) -> None:
    made = await stage.submitted()
    assert made.review is not None
    (entry,) = await stage.events(Filter(types=(EntryType.PROPOSAL_SUBMITTED.value,)))
    assert entry.body["revision"] == made.review.revision_digest
    assert entry.body["policy"] == made.review.policy_digest
    assert entry.body["brief"] == made.review.brief_digest
    assert (entry.body["from"], entry.body["to"]) == ("draft", "in_review")
    assert len(entry.body["detail"]["seats"]) == 4
    assert b"400 trees" not in entry.entry
    assert b"Lead" not in entry.entry


async def test_a_route_without_a_hashtag_asks_one_step(stage: Stage) -> None:
    made = await stage.submitted(stage.post("Saturday we plant 400 trees with you."))
    assert made.review is not None
    assert [step.id for step in made.review.stages] == ["comms"]
    done = await stage.decide(made, "deputy")
    assert done.summary.state == "approved"


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"why": ""}, "/answers/why"),
        ({"how": " "}, "/answers/how"),
        ({"when": None}, "/answers/when"),
        ({"objective_id": None}, "/answers/objective_id"),
    ],
)
async def test_an_open_question_is_asked_back(stage: Stage, changes: dict[str, object], pointer: str) -> None:
    draft = await stage.draft(with_answers(stage.post(), **changes))
    refused = await refusal(stage.submit(draft))
    assert (refused.slug, refused.status) == ("incomplete-proposal", 422)
    assert [error["pointer"] for error in refused.extra["errors"]] == [pointer]
    assert await stage.get(draft, "author") == draft


async def test_a_retired_objective_no_longer_carries_a_proposal(stage: Stage) -> None:
    draft = await stage.draft()
    await stage.act(
        change_objective, "lead", stage.objective, expected_version=1, title="Old", description="", retired=True
    )
    refused = await refusal(stage.submit(draft))
    assert refused.extra["errors"][0]["pointer"] == "/answers/objective_id"


async def test_what_the_policy_blocks_is_refused_with_findings_and_the_refusal_is_on_record(stage: Stage) -> None:
    draft = await stage.draft(stage.post("Buy our widget. #PlantWithUs"))
    refused = await refusal(stage.submit(draft))
    assert (refused.slug, refused.status) == ("policy-blocks", 422)
    (finding,) = refused.extra["findings"]
    assert finding.rule == "no-widgets"
    assert finding.waivable_by == ("comms_lead",)
    (entry,) = await stage.events(Filter(types=(EntryType.SUBMIT_REFUSED.value,)))
    assert entry.body["reasons"] == ["no-widgets"]
    assert entry.actor == stage.cast["author"].member_id
    assert await stage.get(draft, "author") == draft


async def test_without_a_policy_nothing_is_submitted(database: Database, clock: SystemClock) -> None:
    bare = await set_stage(database, clock, await cast(database, clock, "bare"), policy=None)
    draft = await bare.draft()
    assert (await refusal(bare.submit(draft))).slug == "no-policy-in-force"


async def test_an_empty_policy_is_not_evaluated_never_passed(stage: Stage) -> None:
    rules = POLICY.index("rules:")
    await enact(stage, POLICY[:rules] + "rules: []\n" + POLICY[POLICY.index("routes:") :])
    draft = await stage.draft()
    assert (await refusal(stage.submit(draft))).slug == "policy-not-evaluated"


async def test_when_the_only_decider_wrote_it_nobody_is_asked_and_that_is_said(
    database: Database, clock: SystemClock
) -> None:
    people: dict[str, tuple[str, ...]] = {"lead": ("comms_lead",), "chief": ("ceo_office",), "author": ("staff",)}
    small = await set_stage(database, clock, await cast(database, clock, "small", people))
    draft = await small.draft(who="lead")
    refused = await refusal(small.submit(draft, "lead"))
    assert (refused.slug, refused.status) == ("nobody-can-decide", 409)
    assert "Lead wrote it" in refused.detail


async def test_submitting_twice_at_once_makes_one_revision_and_one_review(stage: Stage) -> None:
    draft = await stage.draft()
    results = await asyncio.gather(*(stage.submit(draft) for _ in range(4)), return_exceptions=True)
    refused = [result for result in results if isinstance(result, Exception)]
    assert len(refused) == 3
    assert (await stage.get(draft, "author")).summary.revision == 1
    assert len(await stage.events(Filter(types=(EntryType.PROPOSAL_SUBMITTED.value,)))) == 1


async def test_a_stale_version_is_not_submitted(stage: Stage) -> None:
    draft = await stage.draft()
    older = msgspec.structs.replace(draft, summary=msgspec.structs.replace(draft.summary, etag='"7"'))
    assert (await refusal(stage.submit(older))).slug == "stale"


async def test_only_the_author_or_the_last_editor_submits(stage: Stage) -> None:
    made = await stage.submitted()
    returned = await stage.decide(made, "lead", "request_changes")
    assert (await refusal(stage.submit(returned, "deputy"))).slug == "forbidden"
    assert (await stage.submit(returned)).summary.revision == 2


async def test_a_policy_that_changes_in_flight_neither_skips_nor_adds_a_step(stage: Stage) -> None:
    made = await stage.submitted()
    await enact(stage, POLICY.replace("roles: [ceo_office]", "roles: [legal]"))
    after = await stage.get(made, "author")
    assert after.review == made.review
    await stage.decide(made, "lead")
    assert (await stage.decide(made, "chief")).summary.state == "approved"


async def test_a_widely_held_role_fits_in_the_record(database: Database, clock: SystemClock) -> None:
    people = {f"lead{n}": ("comms_lead",) for n in range(210)}
    crowd = await cast(
        database, clock, "crowd", {**people, "author": ("staff",), "lead": ("comms_lead",), "chief": ("ceo_office",)}
    )
    stage = await set_stage(database, clock, crowd)
    made = await stage.submitted()
    assert len(made.summary.with_whom) == 211
    (entry,) = await stage.events(Filter(types=(EntryType.PROPOSAL_SUBMITTED.value,)))
    named = entry.body["detail"]["seats"]
    assert (named["count"], len(json.loads(entry.words["seats"]))) == (212, 212)
    assert named["sha256"] == hashlib.sha256(entry.words["seats"].encode()).hexdigest()
