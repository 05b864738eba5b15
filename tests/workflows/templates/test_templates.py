"""Templates against the real database as the app role: kept, versioned, handed over, begun from; with a stranger in the room."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import msgspec
import pytest

from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Event, Filter
from tests.cast import ROLES_BY_NAME
from tests.workflows.kinds.contents import CAMPAIGN, with_answers
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.acts.draft import change_draft, create_proposal
from workflows.checking.begin import begin_from_template
from workflows.checking.live_check import check_content
from workflows.kinds.content import MediaItem
from workflows.kinds.register import Content
from workflows.rows.snapshot import ProposalView
from workflows.templates.changing import add_template, change_template, hand_over_template, retire_template
from workflows.templates.document import Template
from workflows.templates.queries import (
    TemplateUsed,
    TemplateView,
    get_template,
    list_starting,
    list_templates,
    list_versions,
)

OTHERS = tuple(name for name in ROLES_BY_NAME if name not in ("lead", "deputy"))


def road_closure(stage: Stage, **changes: Any) -> Template:
    content = stage.post("[street] is closed until [last day].", title="Road closure: [street]")
    template = Template(title="Road closure", use_when="A road is closed for some days.", content=content)
    return msgspec.structs.replace(template, **changes)


async def add(stage: Stage, template: Template | None = None, who: str = "lead") -> TemplateView:
    return await stage.act(add_template, who, template or road_closure(stage))


async def change(stage: Stage, before: TemplateView, who: str = "lead", **changes: Any) -> TemplateView:
    template = msgspec.structs.replace(before.template, **changes)
    summary = before.summary
    return await stage.act(change_template, who, summary.id, template, expected_version=summary.version)


async def begin(stage: Stage, template: TemplateView, content: Content | None = None) -> ProposalView:
    begun = await stage.read(begin_from_template, "author", template.summary.id)
    used = TemplateUsed(id=template.summary.id, number=begun.begun_from.number)
    return await stage.act(create_proposal, "author", content or begun.content, template=used)


async def entries(stage: Stage, kind: EntryType) -> list[Event]:
    return await stage.events(Filter(types=(kind.value,)))


async def test_a_template_is_kept_without_what_is_true_of_one_proposal_and_stands_on_record(stage: Stage) -> None:
    added = await add(stage)
    assert added == await stage.read(get_template, "lead", added.summary.id)
    assert (added.summary.number, added.summary.retired, added.summary.kind) == (1, False, "post")
    assert (added.summary.blanks, added.template.content.answers.when) == (("street", "last day"), None)
    assert added.summary.owner.id == stage.cast["lead"].member_id
    (entry,) = await entries(stage, EntryType.TEMPLATE_ADDED)
    assert entry.body["detail"] == {
        "number": 1,
        "digest": added.summary.digest,
        "kind": "post",
        "owner": str(stage.cast["lead"].member_id),
    }
    assert entry.words == {"title": "Road closure", "use_when": "A road is closed for some days."}
    assert b"Road closure" not in entry.entry


async def test_a_change_is_a_new_version_and_the_same_words_are_none(stage: Stage) -> None:
    added = await add(stage)
    changed = await change(stage, added, who="deputy", use_when="A road or path is closed.")
    assert (changed.summary.number, changed.summary.etag) == (2, '"2"')
    assert changed == await stage.read(get_template, "deputy", added.summary.id)
    assert await change(stage, changed) == changed
    newest, first = await stage.read(list_versions, "author", added.summary.id)
    assert (newest.number, newest.author.name, newest.template) == (2, stage.cast["deputy"].name, changed.template)
    assert (first.number, first.digest, first.template) == (1, added.summary.digest, added.template)
    assert len(await entries(stage, EntryType.TEMPLATE_CHANGED)) == 1
    assert (await refusal(change(stage, added, use_when="Mine"))).slug == "stale"
    kept = msgspec.structs.replace(changed.template, content=CAMPAIGN)
    other_kind = stage.act(change_template, "lead", added.summary.id, kept, expected_version=2)
    assert (await refusal(other_kind)).slug == "invalid-content"


async def test_a_template_is_handed_over_retired_and_brought_back_each_on_record(stage: Stage) -> None:
    added = await add(stage)
    author = stage.cast["author"]
    handed = await stage.act(hand_over_template, "lead", added.summary.id, author.member_id, expected_version=1)
    assert (handed.summary.owner.id, handed.summary.number) == (author.member_id, 1)
    again = await stage.act(hand_over_template, "lead", added.summary.id, author.member_id, expected_version=2)
    assert again == handed
    retired = await stage.act(retire_template, "lead", added.summary.id, retired=True, expected_version=2)
    assert retired.summary.actions == ["restoreTemplate"]
    assert retired == await stage.read(get_template, "lead", added.summary.id)
    assert (await refusal(change(stage, retired, use_when="Anew"))).slug == "wrong-state"
    assert (await refusal(stage.read(begin_from_template, "author", added.summary.id))).slug == "wrong-state"
    assert (await refusal(begin_with(stage, added, 1))).slug == "wrong-state"
    back = await stage.act(retire_template, "lead", added.summary.id, retired=False, expected_version=3)
    assert back.summary.actions == ["beginFromTemplate", "changeTemplate", "handOverTemplate", "retireTemplate"]
    told = [EntryType.TEMPLATE_OWNER_CHANGED, EntryType.TEMPLATE_RETIRED, EntryType.TEMPLATE_RESTORED]
    assert [len(await entries(stage, kind)) for kind in told] == [1, 1, 1]
    (entry,) = await entries(stage, EntryType.TEMPLATE_OWNER_CHANGED)
    assert entry.body["detail"]["owner"] == str(author.member_id)
    assert entry.body["detail"]["before"] == str(stage.cast["lead"].member_id)


async def begin_with(stage: Stage, template: TemplateView, number: int) -> ProposalView:
    used = TemplateUsed(id=template.summary.id, number=number)
    return await stage.act(create_proposal, "author", template.template.content, template=used)


async def test_a_title_is_in_use_once_even_when_several_add_it_at_once_and_free_again_once_retired(
    stage: Stage,
) -> None:
    adding = (
        add(stage, road_closure(stage, title=title), who) for title, who in (("Fair", "lead"), ("FAIR", "deputy"))
    )
    told = await asyncio.gather(*adding, return_exceptions=True)
    assert sorted(isinstance(one, Problem) for one in told) == [False, True]
    (kept,) = [one for one in told if isinstance(one, TemplateView)]
    await stage.act(retire_template, "lead", kept.summary.id, retired=True, expected_version=1)
    await add(stage, road_closure(stage, title="Fair"))
    back = stage.act(retire_template, "lead", kept.summary.id, retired=False, expected_version=2)
    assert (await refusal(back)).slug == "already-exists"


async def test_what_is_not_the_organizations_own_is_refused_in_words_at_its_place(
    stage: Stage, elsewhere: Stage
) -> None:
    foreign = road_closure(elsewhere).content
    picture = MediaItem(digest="ab" * 32, alt="A map")
    for content, pointers in (
        (foreign, ["/channel_ids/0", "/answers/objective_id"]),
        (stage.post(media=(picture,)), ["/media/0"]),
        (with_answers(stage.post(), objective_id=uuid4()), ["/answers/objective_id"]),
        (stage.post(channel_ids=(stage.channel, stage.channel)), ["/channel_ids"]),
    ):
        refused = await refusal(add(stage, road_closure(stage, content=content)))
        assert refused.slug == "invalid-content"
        assert [one["pointer"] for one in refused.extra["errors"]] == [f"/template/content{at}" for at in pointers]
    for owner in (uuid4(), elsewhere.cast["lead"].member_id):
        unknown = await refusal(stage.act(add_template, "lead", road_closure(stage), owner_id=owner))
        assert unknown.slug == "unknown-reference"
    added = await add(stage)
    for member in (uuid4(), elsewhere.cast["lead"].member_id):
        handing = stage.act(hand_over_template, "lead", added.summary.id, member, expected_version=1)
        assert (await refusal(handing)).slug == "unknown-reference"


@pytest.mark.parametrize("name", OTHERS)
async def test_everybody_reads_them_and_only_those_who_keep_the_plan_change_them(stage: Stage, name: str) -> None:
    added = await add(stage)
    (seen,) = await stage.read(list_templates, name)
    proposes = name not in ("officer", "administrator")
    assert seen.actions == (["beginFromTemplate"] if proposes else [])
    assert (await refusal(add(stage, road_closure(stage, title="Mine"), name))).slug == "forbidden"
    assert (await refusal(change(stage, added, name, use_when="Mine"))).slug == "forbidden"
    me = stage.cast[name].member_id
    handing = stage.act(hand_over_template, name, added.summary.id, me, expected_version=1)
    retiring = stage.act(retire_template, name, added.summary.id, retired=True, expected_version=1)
    for act in (handing, retiring, stage.read(list_starting, name)):
        assert (await refusal(act)).slug == "forbidden"
    if not proposes:
        assert (await refusal(stage.read(begin_from_template, name, added.summary.id))).slug == "forbidden"


async def test_to_a_stranger_a_template_does_not_exist(stage: Stage, elsewhere: Stage) -> None:
    added = await add(stage)
    assert await elsewhere.read(list_templates, "lead") == []
    for template_id in (added.summary.id, uuid4()):
        me = elsewhere.cast["lead"].member_id
        used = TemplateUsed(id=template_id, number=1)
        for act in (
            elsewhere.read(get_template, "lead", template_id),
            elsewhere.read(list_versions, "lead", template_id),
            elsewhere.read(begin_from_template, "lead", template_id),
            elsewhere.act(change_template, "lead", template_id, road_closure(elsewhere), expected_version=1),
            elsewhere.act(hand_over_template, "lead", template_id, me, expected_version=1),
            elsewhere.act(retire_template, "lead", template_id, retired=True, expected_version=1),
            elsewhere.act(create_proposal, "lead", elsewhere.post(), template=used),
        ):
            assert (await refusal(act)).slug == "not-found"


async def test_a_proposal_remembers_the_version_it_began_from_whatever_becomes_of_the_template(stage: Stage) -> None:
    added = await add(stage, road_closure(stage, picture_hint="A map."))
    made = await begin(stage, added)
    assert made.begun_from is not None
    assert (made.begun_from.number, made.begun_from.title, made.begun_from.picture_hint) == (
        1,
        "Road closure",
        "A map.",
    )
    changed = await change(stage, added, title="Closed road")
    await stage.act(retire_template, "lead", added.summary.id, retired=True, expected_version=2)
    assert changed.summary.number == 2
    assert (await stage.get(made, "author")).begun_from == made.begun_from
    (entry, *_) = await entries(stage, EntryType.PROPOSAL_CREATED)
    assert entry.body["detail"] == {
        "kind": "post",
        "template": str(added.summary.id),
        "template_number": 1,
        "template_digest": added.summary.digest,
    }
    never = await refusal(begin_with(stage, added, 9))
    assert never.slug == "not-found"
    assert (await stage.draft()).begun_from is None


async def test_blanks_are_asked_for_until_they_are_filled_and_only_those_of_its_template(stage: Stage) -> None:
    made = await begin(stage, await add(stage))
    content = with_answers(made.content, when=stage.post().answers.when)
    still = ["/text", "/text"]
    checked = await stage.act(check_content, "author", content, proposal_id=made.summary.id)
    assert [one.pointer for one in checked.missing] == still
    saved = await stage.act(change_draft, "author", made.summary.id, content, expected_version=1)
    refused = await refusal(stage.submit(saved))
    assert refused.slug == "incomplete-proposal"
    assert [one["pointer"] for one in refused.extra["errors"]] == still
    assert "[street] is still to be filled in" in refused.detail
    filled = msgspec.structs.replace(content, title="Road closure", text="Mill Lane is closed [in part] until Friday.")
    saved = await stage.act(change_draft, "author", made.summary.id, filled, expected_version=2)
    assert (await stage.submit(saved)).summary.state == "in_review"


async def test_the_ready_made_ones_are_offered_until_taken_over_and_none_is_there_unasked(stage: Stage) -> None:
    assert await stage.read(list_templates, "lead") == []
    offered = await stage.read(list_starting, "lead")
    assert [each.title for each in offered] == ["Road closure", "Vacancy", "Condolence"]
    for each in offered:
        await add(stage, each)
    assert await stage.read(list_starting, "lead") == ()
    assert {each.title for each in await stage.read(list_templates, "author")} == {each.title for each in offered}


async def test_the_database_itself_keeps_a_version_as_it_was(
    stage: Stage, database_url: str, superuser_url: str
) -> None:
    added = await add(stage)
    connection = await asyncpg.connect(database_url)
    try:
        for statement in (
            "UPDATE workflow.template_version SET document = 'x'",
            "DELETE FROM workflow.template_version",
            "DELETE FROM workflow.template",
            "UPDATE workflow.proposal SET template_number = 1",
        ):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
    finally:
        await connection.close()
    connection = await asyncpg.connect(superuser_url)
    try:
        with pytest.raises(asyncpg.CheckViolationError):
            await connection.execute("UPDATE workflow.template_version SET document = 'x'")
        with pytest.raises(asyncpg.ForeignKeyViolationError):
            await connection.execute(
                "INSERT INTO workflow.template_version (tenant_id, template_id, number, digest, document, author_id, created_at) "
                "SELECT $1, $2, 9, digest, document, author_id, created_at FROM workflow.template_version",
                UUID(int=1),
                added.summary.id,
            )
    finally:
        await connection.close()
