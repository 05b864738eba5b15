"""What changed between two versions of a template, in words and marks; with a stranger in the room."""

from uuid import uuid4

import msgspec
import pytest

from policies.plan.channels import ChannelInput, add_channel
from tests.cast import ROLES_BY_NAME
from tests.workflows.kinds.contents import with_answers
from tests.workflows.media.pictures import png
from tests.workflows.media.test_media import upload
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from tests.workflows.templates.test_templates import add, change, road_closure
from workflows.checking.compare_templates import TemplateDiff, get_template_difference
from workflows.kinds.content import MediaItem
from workflows.rows import revisions
from workflows.templates.queries import TemplateView


async def changed(stage: Stage) -> TemplateView:
    """A template whose third version differs from its first in everything that can differ, and from its second in a word."""
    page = await stage.act(
        add_channel, "lead", ChannelInput(network="facebook", handle="northfield", name="Northfield on Facebook")
    )
    picture = MediaItem(digest=(await upload(stage, png())).digest, alt="A map of [street].", file_name="map.png")
    first = await add(stage, road_closure(stage, picture_hint="A map."))
    content = msgspec.structs.replace(
        with_answers(first.template.content, audience="Drivers"),
        text="[street] is shut until [last day]. #RoadNews",
        channel_ids=(stage.channel, page.id),
        media=(picture,),
    )
    second = await change(stage, first, content=content, title="Closed road", use_when="A road is shut.")
    return await change(stage, second, use_when="A path is shut.")


async def compared(stage: Stage, template: TemplateView, old: int, new: int, who: str = "author") -> TemplateDiff:
    return await stage.read(get_template_difference, who, template.summary.id, old, new)


async def test_two_versions_are_compared_as_revisions_are_word_by_word_and_in_sentences(stage: Stage) -> None:
    template = await changed(stage)
    told = await compared(stage, template, 1, 3)
    assert (told.from_version, told.to_version) == (1, 3)
    fields = {field.label: field for field in told.fields}
    assert list(fields)[:3] == ["What it is called", "When to use it", "The words"]
    assert [(part.op, part.text) for part in fields["The words"].parts if part.op != "same"] == [
        ("removed", "closed"),
        ("added", "shut"),
        ("added", " #RoadNews"),
    ]
    said = [field.said for field in told.fields if field.said]
    assert sorted(said) == ["Added: #RoadNews.", "Added: Facebook northfield.", "This picture was added."]
    assert "A picture for it" not in fields
    (only,) = (await compared(stage, template, 2, 3)).fields
    assert (only.label, [part.text for part in only.parts if part.op != "same"]) == (
        "When to use it",
        ["road", "path"],
    )
    back = {field.label: field for field in (await compared(stage, template, 3, 1)).fields}
    assert [part.text for part in back["The words"].parts if part.op == "added"] == ["closed"]
    assert (await compared(stage, template, 2, 2)).fields == ()


async def test_what_takes_long_is_compared_elsewhere_as_it_is_for_proposals(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = await changed(stage)
    at_once = await compared(stage, template, 1, 3)
    monkeypatch.setattr(revisions, "AT_ONCE", 0)
    assert await compared(stage, template, 1, 3) == at_once


async def test_a_number_there_is_no_version_of_is_refused_in_words(stage: Stage) -> None:
    template = await changed(stage)
    for old, new, number in ((1, 9, 9), (9, 1, 9), (8, 9, 8)):
        unknown = await refusal(compared(stage, template, old, new))
        assert unknown.slug == "unknown-reference"
        assert unknown.detail == f"There is no version {number}; the newest is 3."


@pytest.mark.parametrize("name", ROLES_BY_NAME)
async def test_whoever_reads_it_compares_its_versions_and_to_a_stranger_there_is_nothing_to_compare(
    stage: Stage, elsewhere: Stage, name: str
) -> None:
    template = await changed(stage)
    assert (await compared(stage, template, 1, 3, name)).fields
    theirs = await refusal(compared(elsewhere, template, 1, 3, name))
    never = await refusal(elsewhere.read(get_template_difference, name, uuid4(), 1, 3))
    beyond = await refusal(compared(elsewhere, template, 1, 9, name))
    assert theirs.slug == never.slug == beyond.slug == "not-found"
    assert (theirs.detail, theirs.fix) == (never.detail, never.fix) == (beyond.detail, beyond.fix)


async def test_who_may_neither_propose_nor_read_the_plan_compares_nothing(stage: Stage) -> None:
    template = await changed(stage)
    officer = stage.cast["officer"]
    narrow = msgspec.structs.replace(officer, permissions=officer.permissions - {"plan.read"})
    assert (await refusal(stage.read(get_template_difference, narrow, template.summary.id, 1, 3))).slug == "forbidden"
