"""What a duty forbids is refused, explained, and on record, by whichever way it is tried; a plain mistake is refused and no more."""

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest

from tenants.access.caller import Caller
from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import change_member
from tenants.record.entries import Event
from tests.cast import automated
from tests.database import past_every_guard
from tests.workflows.acts.test_suggest import suggested
from tests.workflows.acts.test_take_back import ONE, approved, taken_back
from tests.workflows.cover.test_cover import cover
from tests.workflows.cover.test_deciding import with_the_ceo_office
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from tests.workflows.waivers.asked import answer, ask, post
from workflows.acts.draft import change_draft
from workflows.acts.suggest import accept_suggestion
from workflows.desk.timeline import get_timeline
from workflows.rows.suggestions import list_suggestions

Try = Callable[[Stage], Awaitable[Awaitable[Any]]]


async def roles_of(stage: Stage, who: str, *roles: str) -> Caller:
    """Give somebody other roles, and return them as the session sees them that began before."""
    member = stage.cast[who].member_id
    await stage.act(change_member, "administrator", member, expected_version=1, roles=list(roles), active=None)
    return stage.cast[who]


async def own(stage: Stage) -> Awaitable[Any]:
    return stage.decide(await stage.submitted(who="lead"), "lead")


async def helped(stage: Stage) -> Any:
    """A proposal into which the deputy wrote after a change was asked for."""
    returned = await stage.decide(await stage.submitted(), "lead", "request_changes")
    content, version = stage.post("Better words. #PlantWithUs"), returned.summary.version
    written = await stage.act(change_draft, "deputy", returned.summary.id, content, expected_version=version)
    return await stage.submit(written)


async def co_editor(stage: Stage) -> Awaitable[Any]:
    return stage.decide(await helped(stage), "deputy")


async def suggester_alone(stage: Stage) -> Awaitable[Any]:
    return stage.decide(await with_the_leads_words(stage), "lead")


async def with_the_leads_words(stage: Stage) -> Any:
    view = await stage.submitted(stage.post("Bring boots."))
    await suggested(stage, view, "lead", "Bring boots on Saturday.")
    (mine,) = await stage.read(list_suggestions, "author", view.summary.id)
    return await stage.act(accept_suggestion, "author", view.summary.id, mine.id)


async def covering_for_the_author(stage: Stage) -> Awaitable[Any]:
    view = await stage.submitted(who="chief")
    await cover(stage, "administrator", member="chief", deputy="lead")
    return stage.decide(view, "lead")


async def reject_for_the_author(stage: Stage) -> Awaitable[Any]:
    view = await stage.submitted(who="chief")
    await cover(stage, "administrator", member="chief", deputy="lead")
    return stage.decide(view, "lead", "reject")


async def in_a_second_stage(stage: Stage) -> Awaitable[Any]:
    view = await with_the_ceo_office(stage)
    await cover(stage, deputy="lead")
    return stage.decide(await stage.get(view, "lead"), "lead")


async def in_a_lost_role(stage: Stage) -> Awaitable[Any]:
    view = await stage.submitted()
    return stage.decide(view, await roles_of(stage, "lead", "legal"))


async def with_no_role_that_decides(stage: Stage) -> Awaitable[Any]:
    lead = stage.cast["lead"]
    without = msgspec.structs.replace(lead, roles=("staff",), permissions=stage.cast["colleague"].permissions)
    return stage.decide(await stage.submitted(), without)


async def in_place_of_a_lost_role(stage: Stage) -> Awaitable[Any]:
    view = await with_the_ceo_office(stage)
    await cover(stage, deputy="lawyer")
    await roles_of(stage, "chief", "legal")
    return stage.decide(view, "lawyer")


async def by_a_machine(stage: Stage) -> Awaitable[Any]:
    return stage.decide(await stage.submitted(), automated(stage.cast["lead"]))


async def in_one_go(stage: Stage) -> Awaitable[Any]:
    return stage.decide(await stage.submitted(), "lead", together=True)


async def own_in_one_go(stage: Stage) -> Awaitable[Any]:
    return stage.decide(await stage.submitted(who="lead"), "lead", together=True)


async def suggest_for_the_author(stage: Stage) -> Awaitable[Any]:
    view = await stage.submitted(who="chief")
    await cover(stage, "administrator", member="chief", deputy="lead")
    return suggested(stage, view, "lead")


async def suggest_to_oneself(stage: Stage) -> Awaitable[Any]:
    return suggested(stage, await stage.submitted(who="lead"), "lead")


async def suggest_in_a_lost_role(stage: Stage) -> Awaitable[Any]:
    view = await stage.submitted()
    return suggested(stage, view, await roles_of(stage, "lead", "legal"))


async def suggest_by_a_machine(stage: Stage) -> Awaitable[Any]:
    return suggested(stage, await stage.submitted(), automated(stage.cast["lead"]))


async def take_back_ones_own(stage: Stage) -> Awaitable[Any]:
    return taken_back(stage, await approved(stage), "author")


async def take_back_by_a_machine(stage: Stage) -> Awaitable[Any]:
    return taken_back(stage, await approved(stage), automated(stage.cast["lead"]))  # type: ignore[arg-type]


async def take_back_in_a_lost_role(stage: Stage) -> Awaitable[Any]:
    view, lead = await approved(stage), stage.cast["lead"]
    without = msgspec.structs.replace(lead, roles=("staff",), permissions=stage.cast["colleague"].permissions)
    return taken_back(stage, view, without)  # type: ignore[arg-type]


async def waive_for_oneself(stage: Stage) -> Awaitable[Any]:
    asked = await ask(stage, await stage.draft(post(stage), who="lead"), "lead")
    return answer(stage, asked, "lead")


async def waive_for_the_author(stage: Stage) -> Awaitable[Any]:
    asked = await ask(stage, await stage.draft(post(stage), who="chief"), "chief")
    await cover(stage, "administrator", member="chief", deputy="lead")
    return answer(stage, asked, "lead")


async def waive_what_one_suggested(stage: Stage) -> Awaitable[Any]:
    view = await with_the_leads_words(stage)
    returned = await stage.decide(await stage.get(view, "deputy"), "deputy", "request_changes")
    content, version = post(stage), returned.summary.version
    draft = await stage.act(change_draft, "author", returned.summary.id, content, expected_version=version)
    asked = await ask(stage, draft)
    assert [one.name for one in asked.who_may_decide] == ["Deputy"]
    return answer(stage, asked, "lead")


async def waive_by_a_machine(stage: Stage) -> Awaitable[Any]:
    asked = await ask(stage, await stage.draft(post(stage)))
    return answer(stage, asked, automated(stage.cast["lead"]))  # type: ignore[arg-type]


async def make_oneself_a_deputy(stage: Stage) -> Awaitable[Any]:
    return cover(stage, "administrator", member="chief", deputy="administrator")


async def make_oneself_an_officer(stage: Stage) -> Awaitable[Any]:
    me = stage.cast["administrator"].member_id
    roles = ["administrator", "compliance"]
    return stage.act(change_member, "administrator", me, expected_version=1, roles=roles, active=None)


R = EntryType
OWN, WAIVER, LOST = R.SELF_APPROVAL_REFUSED, R.WAIVER_SELF_REFUSED, R.LOST_ROLE_REFUSED
TABLE: list[tuple[Try, str, EntryType, list[str] | None, str]] = [
    (own, "own-proposal", OWN, ["author"], "tried to decide on their own proposal"),
    (co_editor, "own-proposal", OWN, ["writer"], "tried to decide on words that are also theirs"),
    (suggester_alone, "own-proposal", OWN, ["suggester"], "tried to decide alone on words that they had suggested"),
    (covering_for_the_author, "own-proposal", OWN, ["cover"], "tried to decide on words of somebody they covered for"),
    (reject_for_the_author, "own-proposal", OWN, ["cover"], "tried to decide"),
    (in_a_second_stage, "already-decided", R.SECOND_REFUSED, None, "a second part of this review"),
    (in_a_lost_role, "forbidden", LOST, None, "tried to decide in a role that is lost"),
    (with_no_role_that_decides, "forbidden", LOST, None, "tried to decide in a role that is lost"),
    (in_place_of_a_lost_role, "forbidden", LOST, None, "tried to decide in a role that is lost"),
    (by_a_machine, "forbidden", R.AUTOMATED_REFUSED, None, "by an automated caller"),
    (in_one_go, "not-low-risk", R.TOGETHER_REFUSED, None, "in one go with others"),
    (own_in_one_go, "own-proposal", OWN, ["author"], "tried to decide on their own proposal"),
    (suggest_for_the_author, "own-proposal", OWN, ["cover"], "tried to suggest other words on words of somebody"),
    (suggest_to_oneself, "own-proposal", OWN, ["author"], "tried to suggest other words on their own proposal"),
    (suggest_in_a_lost_role, "forbidden", LOST, None, "tried to suggest other words in a role that is lost"),
    (suggest_by_a_machine, "forbidden", R.AUTOMATED_REFUSED, None, "tried to suggest other words by an automated"),
    (take_back_ones_own, "own-proposal", OWN, ["author"], "on their own proposal"),
    (take_back_by_a_machine, "forbidden", R.AUTOMATED_REFUSED, None, "by an automated caller"),
    (take_back_in_a_lost_role, "forbidden", LOST, None, "in a role that is lost"),
    (waive_for_oneself, "own-waiver", WAIVER, None, "for their own words"),
    (waive_for_the_author, "own-waiver", WAIVER, None, "for their own words"),
    (waive_what_one_suggested, "own-waiver", WAIVER, None, "for their own words"),
    (waive_by_a_machine, "forbidden", R.AUTOMATED_REFUSED, None, "by an automated caller"),
    (make_oneself_a_deputy, "cover-impossible", R.COVER_SELF_REFUSED, None, ""),
    (make_oneself_an_officer, "own-roles", R.MEMBER_SELF_CHANGE_REFUSED, None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("tried", "slug", "kind", "reasons", "told"), TABLE, ids=[row[0].__name__ for row in TABLE])
async def test_an_attempt_that_a_duty_forbids_is_on_record(
    *, stage: Stage, tried: Try, slug: str, kind: EntryType, reasons: list[str] | None, told: str
) -> None:
    attempt = await tried(stage)
    before = await stage.events()
    refused = await refusal(attempt)
    assert (refused.slug, "on the record" in refused.detail) == (slug, True)
    (entry, *_), number = await stage.events(), len(await stage.events())
    assert (entry.type, number) == (kind, len(before) + 1)
    assert reasons is None or entry.body["reasons"] == reasons
    assert entry.actor is not None
    assert entry.body.get("to") is None, "nothing changed"
    if told:
        assert entry.object_id is not None
        (row,) = await past_every_guard(
            stage.database, "SELECT author_id FROM workflow.proposal WHERE id = $1", entry.object_id
        )
        author = next(one for one in stage.cast.people.values() if one.member_id == row["author_id"])
        assert told in (await stage.read(get_timeline, author, entry.object_id))[-1].sentence


def attempts(events: list[Event]) -> list[Event]:
    return [one for one in events if "refused" in one.type.value]


async def test_a_plain_mistake_is_refused_and_no_more(stage: Stage) -> None:
    decided = await stage.decide(await stage.submitted(), "lead")
    for who, changes in (
        ("lead", {}),
        ("deputy", {}),
        ("administrator", {}),
        ("officer", {}),
        ("chief", {"verdict": "reject", "reason": " "}),
    ):
        await refusal(stage.decide(decided, who, **{"verdict": "approve", **changes}))
    await refusal(suggested(stage, decided, "lead"))
    view = await approved(stage, ONE)
    await refusal(taken_back(stage, view, "deputy"))
    await refusal(taken_back(stage, view, "lead", " "))
    administrator = stage.cast["administrator"].member_id
    for roles in (["no-such-role"], None):
        change: dict[str, Any] = {"roles": roles, "active": None, "name": None if roles else "Other"}
        await refusal(stage.act(change_member, "administrator", administrator, expected_version=1, **change))
    await refusal(stage.act(change_member, "lead", administrator, expected_version=1, roles=["staff"], active=None))
    assert attempts(await stage.events()) == []


async def test_a_stranger_leaves_no_trace_in_either_record(stage: Stage, elsewhere: Stage) -> None:
    view = await stage.submitted(who="lead")
    for who in ("lead", "author", "administrator"):
        assert (await refusal(elsewhere.decide(view, who))).slug == "not-found"
        assert (await refusal(suggested(elsewhere, view, who))).slug == "not-found"
    assert attempts(await stage.events()) == attempts(await elsewhere.events()) == []


async def test_whoever_covers_for_the_author_is_not_asked_for_a_waiver(stage: Stage) -> None:
    await cover(stage, "administrator", member="chief", deputy="lead")
    asked = await ask(stage, await stage.draft(post(stage), who="chief"), "chief")
    assert [one.name for one in asked.who_may_decide] == ["Deputy"]
    await cover(stage, "administrator", member="adviser", deputy="deputy")
    alone = await ask(stage, await stage.draft(post(stage), who="adviser"), "adviser")
    assert [one.name for one in alone.who_may_decide] == ["Lead"]
