"""Threads about a proposal: begun, answered, settled; who reads them, and where their words are."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.cast import automated
from tests.database import past_every_guard
from tests.workflows.acts.test_suggest import TRIVIAL
from tests.workflows.cover.test_cover import cover
from tests.workflows.discussion.talked import at, begin, reopen, say, settle, threads
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, enact
from tests.workflows.waivers.asked import edit
from workflows.acts.draft import withdraw_proposal
from workflows.desk.timeline import get_timeline
from workflows.discussion import saying
from workflows.discussion.anchor import Anchor
from workflows.discussion.queries import list_readers
from workflows.discussion.view import ThreadView
from workflows.lookback.outlook import get_proposal
from workflows.notices.reading import list_notices
from workflows.rows.named_rows import COMPARISONS
from workflows.rows.queries import read_snapshot
from workflows.rows.snapshot import ProposalView

TALK = ("member:thread:begin", "member:thread:comment", "member:thread:settle", "member:thread:reopen")


def said(thread: ThreadView) -> list[tuple[str, str]]:
    return [(one.who.name, one.words) for one in thread.comments]


async def test_a_question_about_a_few_words_is_asked_answered_and_settled(stage: Stage) -> None:
    proposal = await stage.submitted()
    asked = await begin(stage, proposal, "lead", anchor=at("400 trees"))
    assert (asked.place.quote, asked.place.label, asked.place.found) == ("400 trees", "The words", "there")
    assert (asked.place.start, asked.place.end, asked.revision, asked.state) == (18, 27, 1, "open")
    answered = await say(stage, proposal, asked, "author")
    assert said(answered) == [("Lead", "How many trees, really?"), ("Author", "400, we counted.")]
    settled = await settle(stage, proposal, answered, "lead")
    assert (settled.state, settled.settled_by and settled.settled_by.name) == ("settled", "Lead")
    assert [one.actions for one in (asked, settled)] == [
        ["addComment", "settleThread"],
        ["addComment", "reopenThread"],
    ]
    again = await reopen(stage, proposal, settled, "author")
    assert (again.state, again.settled_by, again.settled_at) == ("open", None, None)
    for who in ("author", "lead", "officer", "chief"):
        (seen,) = (await threads(stage, proposal, who)).threads
        assert said(seen) == said(answered)


async def test_an_act_answers_what_reading_again_shows(stage: Stage) -> None:
    proposal = await stage.submitted()
    deputy = stage.cast["deputy"].member_id
    thread = await begin(stage, proposal, "lead", anchor=at("400 trees"), mentions=(deputy,))
    assert (await threads(stage, proposal, "lead")).threads == [thread]
    thread = await say(stage, proposal, thread, "lead")
    assert (await threads(stage, proposal, "lead")).threads == [thread]
    thread = await settle(stage, proposal, thread, "lead")
    assert (await threads(stage, proposal, "lead")).threads == [thread]


async def test_everything_said_is_on_record_once_and_sealed(stage: Stage) -> None:
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead", anchor=at("400 trees"), blocking=True)
    thread = await say(stage, proposal, thread)
    thread = await settle(stage, proposal, thread)
    await reopen(stage, proposal, thread)
    entries = (await stage.events(Filter(types=TALK)))[::-1]
    assert tuple(one.type.value for one in entries) == TALK
    begun, commented, settled, opened = entries
    assert begun.words == {"reason": "How many trees, really?", "words": "400 trees"}
    assert begun.body["revision"] == proposal.review.revision_digest if proposal.review else False
    assert begun.body["detail"]["blocking"] is True
    assert (commented.words, settled.words, opened.words) == ({"reason": "400, we counted."}, {}, {})
    assert {one.body["detail"]["thread"] for one in entries} == {str(thread.id)}
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound
    assert not any(b"trees" in one.entry or b"counted" in one.entry for one in entries)


async def test_to_the_author_an_internal_thread_does_not_exist(stage: Stage) -> None:
    proposal = await stage.submitted()
    before = await stage.get(proposal, "author")
    thread = await begin(stage, proposal, "lead", audience="internal", blocking=True)
    await say(stage, proposal, thread, "chief")
    shared = await begin(stage, proposal, "lead")
    assert [one.id for one in (await threads(stage, proposal, "author")).threads] == [shared.id]
    assert len((await threads(stage, proposal, "officer")).threads) == 2
    never = await refusal(say(stage, proposal, thread.__class__(**_with(thread, id=uuid4())), "author"))
    for act in (say, settle, reopen):
        refused = await refusal(act(stage, proposal, thread, "author"))
        assert (refused.slug, refused.detail, refused.extra) == (never.slug, never.detail, never.extra)
    assert await stage.get(proposal, "author") == before
    told = [one.type for one in await stage.read(get_timeline, "author", proposal.summary.id)]
    assert told.count(EntryType.THREAD_BEGUN.value) == 1
    told = [one.type for one in await stage.read(get_timeline, "lead", proposal.summary.id)]
    assert told.count(EntryType.THREAD_BEGUN.value) == 2


def _with(thread: ThreadView, **changes: Any) -> dict[str, Any]:
    return {name: getattr(thread, name) for name in thread.__struct_fields__} | changes


async def test_the_author_begins_only_what_everybody_reads(stage: Stage) -> None:
    proposal = await stage.submitted()
    assert (await threads(stage, proposal, "author")).audiences == ["shared"]
    assert (await refusal(begin(stage, proposal, "author", audience="internal"))).slug == "forbidden"
    assert (await begin(stage, proposal, "author")).audience == "shared"


async def test_who_is_no_reader_finds_no_thread(stage: Stage, elsewhere: Stage) -> None:
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead")
    for where, who in ((stage, "colleague"), (stage, "administrator"), (elsewhere, "lead"), (elsewhere, "officer")):
        asked = [
            begin(where, proposal, who),
            say(where, proposal, thread, who),
            settle(where, proposal, thread, who),
            reopen(where, proposal, thread, who),
            threads(where, proposal, who),
            where.read(list_readers, who, proposal.summary.id),
        ]
        refused = [await refusal(one) for one in asked]
        assert {(one.slug, one.detail) for one in refused} == {("not-found", refused[0].detail)}


async def test_a_thread_is_found_only_under_its_own_proposal(stage: Stage) -> None:
    first, second = await stage.submitted(), await stage.submitted()
    thread = await begin(stage, first, "lead")
    assert (await refusal(say(stage, second, thread, "lead"))).slug == "not-found"


async def test_who_reads_everything_and_changes_nothing_says_nothing(stage: Stage) -> None:
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead")
    seen = await threads(stage, proposal, "officer")
    assert (seen.audiences, seen.may_block, seen.threads[0].actions) == ([], False, [])
    for act in (begin(stage, proposal, "officer"), say(stage, proposal, thread, "officer")):
        assert (await refusal(act)).slug == "forbidden"
    assert (await refusal(settle(stage, proposal, thread, "officer"))).slug == "forbidden"


async def test_a_machine_says_nothing(stage: Stage) -> None:
    proposal = await stage.submitted()
    assert (await refusal(begin(stage, proposal, automated(stage.cast["lead"])))).slug == "forbidden"


async def test_a_draft_is_not_discussed(stage: Stage) -> None:
    draft = await stage.draft()
    assert (await refusal(begin(stage, draft, "author"))).slug == "wrong-state"
    assert (await threads(stage, draft, "author")).threads == []


async def test_nobody_approves_before_what_must_be_settled_is_settled(stage: Stage) -> None:
    proposal = await stage.submitted(stage.post("Saturday we plant 400 trees with you."))
    thread = await begin(stage, proposal, "lead", anchor=at("400 trees"), blocking=True)
    seen = await stage.read(get_proposal, "deputy", stage.clock, proposal.summary.id)
    assert seen.outlook is not None
    assert seen.outlook.verdicts == ("request_changes", "reject", "recuse")
    for who in ("lead", "deputy"):
        refused = await refusal(stage.decide(proposal, who))
        assert (refused.slug, refused.status, refused.extra["threads"]) == ("thread-open", 409, [thread.id])
    settled = await settle(stage, proposal, thread, "deputy")
    await reopen(stage, proposal, settled, "deputy")
    assert (await refusal(stage.decide(proposal, "lead"))).slug == "thread-open"
    (open_now,) = (await threads(stage, proposal, "lead")).threads
    await settle(stage, proposal, open_now, "lead")
    assert (await stage.decide(proposal, "deputy")).summary.state == "approved"


async def test_what_must_be_settled_can_be_sent_back_and_holds_in_the_next_revision(stage: Stage) -> None:
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead", anchor=at("400 trees"), blocking=True)
    returned = await stage.decide(proposal, "deputy", "request_changes")
    edited = await edit(stage, returned, stage.post("Saturday we plant 500 trees with you. #PlantWithUs"))
    second = await stage.submit(edited)
    assert (await refusal(stage.decide(second, "lead"))).slug == "thread-open"
    await settle(stage, second, thread)
    await stage.decide(second, "lead")


async def test_no_approval_is_kept_over_a_trivial_edit_while_something_has_to_be_settled(stage: Stage) -> None:
    await enact(stage, TRIVIAL)
    view = await stage.submitted(stage.post("We plnat trees on Saturday with you."))
    for who in ("lead", "lawyer", "chief", "adviser"):
        view = await stage.decide(await stage.get(view, who), who)
    await stage.act(withdraw_proposal, "author", view.summary.id, "A misspelling.")
    thread = await begin(stage, view, "lawyer", blocking=True)
    view = await stage.submit_again(view, stage.post("We plant trees on Saturday with you."))
    assert view.summary.state == "in_review"
    assert (await refusal(stage.decide(await stage.get(view, "lead"), "lead"))).slug == "thread-open"
    await settle(stage, view, thread, "lawyer")
    await stage.decide(await stage.get(view, "lead"), "lead")


async def test_what_does_not_have_to_be_settled_stands_in_nobodys_way(stage: Stage) -> None:
    proposal = await stage.submitted()
    await begin(stage, proposal, "lead")
    await stage.decide(proposal, "lead")


async def test_only_who_is_asked_to_decide_may_ask_that_it_is_settled_first(stage: Stage) -> None:
    proposal = await stage.submitted()
    for who in ("author", "lawyer"):
        assert not (await threads(stage, proposal, who)).may_block
        assert (await refusal(begin(stage, proposal, who, blocking=True))).slug == "forbidden"
    assert (await threads(stage, proposal, "chief")).may_block, "asked later"


async def test_whoever_covers_takes_the_part_of_the_person_and_not_with_the_words_of_the_author(stage: Stage) -> None:
    proposal = await stage.decide(await stage.submitted(), "lead")
    assert (await refusal(begin(stage, proposal, "lawyer", blocking=True))).slug == "forbidden"
    await cover(stage, deputy="lawyer")
    named = [who.name for who in await stage.read(list_readers, "author", proposal.summary.id)]
    assert named == ["Adviser", "Chief", "Deputy", "Lawyer", "Lead"]
    thread = await begin(stage, proposal, "lawyer", blocking=True)
    other = await begin(stage, proposal, "chief", blocking=True)
    for one in (thread, other):
        await settle(stage, proposal, one, "lawyer")
    await stage.decide(await stage.get(proposal, "lawyer"), "lawyer")

    theirs = await stage.submitted(who="adviser")
    thread = await begin(stage, theirs, "lead", blocking=True)
    await cover(stage, "adviser", "adviser", "deputy")
    assert (await refusal(settle(stage, theirs, thread, "deputy"))).slug == "forbidden"


async def test_whose_words_they_are_does_not_settle_what_somebody_else_asked(stage: Stage) -> None:
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead", blocking=True)
    (seen,) = (await threads(stage, proposal, "author")).threads
    assert seen.actions == ["addComment"]
    for who in ("author", "lawyer"):
        assert (await refusal(settle(stage, proposal, thread, who))).slug == "forbidden"
    returned = await stage.decide(proposal, "deputy", "request_changes")
    await edit(stage, returned, stage.post("Saturday we plant with you. #PlantWithUs"), "deputy")
    assert (await refusal(settle(stage, proposal, thread, "deputy"))).slug == "forbidden"
    await settle(stage, proposal, thread, "lead")


async def test_what_is_decided_waits_for_nothing_any_more(stage: Stage) -> None:
    proposal = await stage.submitted(stage.post("Saturday we plant 400 trees."))
    thread = await settle(stage, proposal, await begin(stage, proposal, "lead", blocking=True))
    await stage.decide(proposal, "deputy")
    assert (await refusal(begin(stage, proposal, "lead", blocking=True))).slug == "wrong-state"
    assert (await refusal(reopen(stage, proposal, thread))).slug == "wrong-state"
    assert (await begin(stage, proposal, "lead")).state == "open"


async def test_the_database_approves_nothing_that_waits_for_a_thread(stage: Stage) -> None:
    proposal = await stage.submitted()
    await begin(stage, proposal, "lead", blocking=True)
    with pytest.raises(Exception, match="proposal_settled_check"):
        await past_every_guard(
            stage.database, "UPDATE workflow.proposal SET state = 'approved' WHERE id = $1", proposal.summary.id
        )


@pytest.mark.parametrize("number", range(6))
async def test_approving_and_asking_that_something_is_settled_first_take_turns(stage: Stage, number: int) -> None:
    proposal = await stage.submitted(stage.post("Saturday we plant 400 trees."))
    acts = [stage.decide(proposal, "lead"), begin(stage, proposal, "deputy", blocking=True)]
    results = await asyncio.gather(*acts[:: 1 if number % 2 else -1], return_exceptions=True)
    state = (await stage.get(proposal, "author")).summary.state
    refused = [one.slug for one in results if isinstance(one, Problem)]
    assert (state, refused) in [("approved", ["wrong-state"]), ("in_review", ["thread-open"])]


async def test_people_who_answer_at_once_are_all_heard(stage: Stage) -> None:
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead")
    people = ("author", "lead", "deputy", "chief", "adviser", "lawyer")
    await asyncio.gather(*(say(stage, proposal, thread, who, words=f"I am {who}.") for who in people))
    (seen,) = (await threads(stage, proposal, "lead")).threads
    assert {words for _, words in said(seen)} >= {f"I am {who}." for who in people}
    assert len(await stage.events(Filter(types=(EntryType.COMMENT_ADDED.value,)))) == len(people)


async def test_whatever_people_do_to_a_discussion_at_once_nobody_waits_for_somebody_who_waits_for_them(
    stage: Stage,
) -> None:
    for _ in range(6):
        proposal = await stage.submitted()
        first = await begin(stage, proposal, "lead", blocking=True)
        other = await begin(stage, proposal, "lead")
        acts = [
            *(say(stage, proposal, first, who) for who in ("author", "deputy", "chief")),
            *(settle(stage, proposal, thread, who) for thread in (first, other) for who in ("lead", "deputy")),
            *(begin(stage, proposal, who, blocking=True) for who in ("deputy", "chief")),
            say(stage, proposal, other),
            stage.decide(proposal, "lead"),
            stage.decide(proposal, "deputy", "request_changes"),
        ]
        results = await asyncio.gather(*acts, return_exceptions=True)
        assert [one for one in results if isinstance(one, BaseException) and not isinstance(one, Problem)] == []
        discussed = await threads(stage, proposal, "lead")
        waits = [one.id for one in discussed.threads if one.blocking and one.state == "open"]
        assert sorted((await stage.read(read_snapshot, "lead", proposal.summary.id)).blocking_threads) == sorted(waits)


async def test_whoever_settles_a_thread_has_read_what_was_said(stage: Stage) -> None:
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead")
    newer = await say(stage, proposal, thread)
    refused = await refusal(settle(stage, proposal, thread))
    assert (refused.slug, refused.extra["current"]) == ("stale", newer.etag)
    settled = await settle(stage, proposal, newer)
    assert (await refusal(settle(stage, proposal, settled))).slug == "wrong-state"
    assert (await refusal(reopen(stage, proposal, newer))).slug == "stale"


async def rewritten(stage: Stage, proposal: ProposalView, text: str, **changes: Any) -> ProposalView:
    """Send the proposal back, let its author write `text`, and submit that."""
    returned = await stage.decide(proposal, "lead", "request_changes")
    edited = await edit(stage, returned, stage.post(text, **changes))
    return await stage.submit(edited)


async def test_a_thread_follows_its_words_and_says_since_when_they_are_gone(stage: Stage) -> None:
    proposal = await stage.submitted()
    await begin(stage, proposal, "lead", anchor=at("400 trees"))
    second = await rewritten(stage, proposal, "On Saturday, if it is dry, we plant 400 trees with you. #PlantWithUs")
    (moved,) = (await threads(stage, second, "author")).threads
    assert (moved.place.found, moved.place.start, moved.place.quote) == ("there", 36, "400 trees")
    third = await rewritten(stage, second, "On Saturday we plant 400 young trees with you. #PlantWithUs")
    (changed,) = (await threads(stage, third, "author")).threads
    assert (changed.place.found, changed.place.start, changed.place.end) == ("changed", 21, 36)
    returned = await stage.decide(third, "lead", "request_changes")
    edited = await edit(stage, returned, stage.post("On Saturday we plant with you. #PlantWithUs"))
    (gone,) = (await threads(stage, edited, "author")).threads
    assert (gone.place.found, gone.place.start, gone.place.gone_since) == ("gone", None, 3)
    assert gone.place.quote == "400 trees"


async def test_words_that_only_the_draft_lacks_are_gone_since_no_revision(stage: Stage) -> None:
    proposal = await stage.submitted()
    await begin(stage, proposal, "lead", anchor=at("400 trees"))
    returned = await stage.decide(proposal, "lead", "request_changes")
    edited = await edit(stage, returned, stage.post("On Saturday we plant with you. #PlantWithUs"))
    (gone,) = (await threads(stage, edited, "author")).threads
    assert (gone.place.found, gone.place.gone_since) == ("gone", None)


async def test_a_thread_may_be_about_a_field_or_about_everything(stage: Stage) -> None:
    proposal = await stage.submitted()
    why = await begin(stage, proposal, "lead", anchor=Anchor(field="/answers/why"))
    assert (why.place.label, why.place.quote, why.place.found, why.place.start) == ("Why", "", "there", None)
    whole = await begin(stage, proposal, "lead")
    assert (whole.place.field, whole.place.label) == (None, "The whole proposal")


async def test_a_place_that_is_not_there_is_refused_with_its_pointer(stage: Stage) -> None:
    proposal = await stage.submitted()
    for changes, pointer in (
        ({"anchor": Anchor(field="/text", start=0, end=999)}, "/end"),
        ({"anchor": Anchor(field="/variants/x", start=0, end=1)}, "/field"),
        ({"revision": 2}, "/revision"),
        ({"words": " \n "}, "/words"),
    ):
        refused = await refusal(begin(stage, proposal, "lead", **changes))
        assert (refused.slug, [one["pointer"] for one in refused.extra["errors"]]) == ("invalid-content", [pointer])
    assert (await threads(stage, proposal, "lead")).threads == []


async def test_only_who_reads_the_thread_can_be_named_in_it(stage: Stage, elsewhere: Stage) -> None:
    proposal = await stage.submitted()
    people = stage.cast.people
    readers = [who.name for who in await stage.read(list_readers, "lead", proposal.summary.id)]
    assert readers == ["Adviser", "Author", "Chief", "Deputy", "Lawyer", "Officer"]
    thread = await begin(stage, proposal, "lead", audience="internal", mentions=(people["chief"].member_id,))
    assert [who.name for who in thread.comments[0].mentions] == ["Chief"]
    said_of: set[str] = set()
    for one in (people["author"].member_id, people["colleague"].member_id, elsewhere.cast["lead"].member_id, uuid4()):
        refused = await refusal(say(stage, proposal, thread, "lead", mentions=(people["chief"].member_id, one)))
        assert (refused.slug, refused.status) == ("invalid-content", 422)
        said_of.add(f"{refused.detail} {refused.extra}")
    assert len(said_of) == 1
    assert "/mentions/1" in said_of.pop()
    shared = await begin(stage, proposal, "lead", mentions=(people["author"].member_id,) * 2)
    assert [who.name for who in shared.comments[0].mentions] == ["Author"]


async def test_who_may_not_see_everybody_names_those_the_proposal_names(stage: Stage) -> None:
    proposal = await stage.submitted()
    readers = [who.name for who in await stage.read(list_readers, "author", proposal.summary.id)]
    assert readers == ["Adviser", "Chief", "Deputy", "Lead"]
    officer = stage.cast["officer"].member_id
    assert (await refusal(begin(stage, proposal, "author", mentions=(officer,)))).slug == "invalid-content"


async def told(stage: Stage, who: str) -> list[str]:
    return [one.words for one in await stage.read(list_notices, who) if one.kind.value.startswith("discussion")]


async def test_who_is_named_and_who_takes_part_are_told_once_each(stage: Stage) -> None:
    proposal = await stage.submitted()
    chief, lead = stage.cast["chief"].member_id, stage.cast["lead"].member_id
    thread = await begin(stage, proposal, "lead", blocking=True, mentions=(chief,))
    about = "“Tree planting”"
    assert [await told(stage, who) for who in ("chief", "lead", "deputy")] == [
        [f"Lead named you in the discussion of {about} by Author."],
        [],
        [],
    ]
    assert len(await told(stage, "author")) == 1
    thread = await say(stage, proposal, thread, "author", mentions=(lead,))
    assert len(await told(stage, "lead")) == 1
    assert "named you" in (await told(stage, "lead"))[0]
    await say(stage, proposal, thread, "deputy")
    assert [len(await told(stage, who)) for who in ("author", "lead", "deputy", "chief")] == [2, 2, 0, 1]


async def test_the_author_is_not_told_of_what_is_internal(stage: Stage) -> None:
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead", audience="internal", blocking=True)
    await say(stage, proposal, thread, "deputy")
    assert (await told(stage, "author"), len(await told(stage, "lead"))) == ([], 1)


async def test_a_discussion_holds_only_so_much(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workflows.discussion.begin.MOST_THREADS", 2)
    monkeypatch.setattr("workflows.discussion.answer.MOST_COMMENTS", 2)
    assert saying.MOST_THREADS == saying.MOST_COMMENTS == 50
    proposal = await stage.submitted()
    thread = await begin(stage, proposal, "lead")
    await say(stage, proposal, thread)
    refused = await refusal(say(stage, proposal, thread))
    assert (refused.slug, refused.status) == ("discussion-full", 409)
    await begin(stage, proposal, "lead", audience="internal")
    assert (await refusal(begin(stage, proposal, "author"))).slug == "discussion-full"


async def test_what_was_taken_back_can_still_be_talked_about(stage: Stage) -> None:
    proposal = await stage.submitted()
    await stage.act(withdraw_proposal, "author", proposal.summary.id, "Not now.")
    assert said(await begin(stage, proposal, "author", words="Why I took it back.")) == [
        ("Author", "Why I took it back.")
    ]
