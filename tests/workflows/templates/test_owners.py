"""Who may keep a template, found by name among everybody in the organization; with a stranger in the room."""

from uuid import uuid4

from tenants.access.permissions import Permission
from tenants.identity.accounts import create_person
from tenants.organizations.changing_members import change_member
from tenants.organizations.members import add_member
from tests.cast import ROLES_BY_NAME
from tests.database import TestDatabase
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from tests.workflows.templates.test_templates import add
from workflows.templates.changing import hand_over_template
from workflows.templates.owners import MOST_FOUND, find_owners, owner_of

NAMES = ("Zoë Núñez-Ørsted", "Zoe Marsh", "Мария Петрова", "李小龙", "100% Bot_1")


async def joined(stage: Stage, *names: str) -> None:
    assert isinstance(stage.database, TestDatabase)
    async with stage.database.worker.writing(stage.cast.tenant) as session:
        for name in names:
            email = f"{uuid4().hex}@{stage.cast.slug}.example"
            person = await create_person(session, email=email, name=name, password=None)
            await add_member(session, stage.clock, stage.cast.tenant, person, name=name, email=email, roles=("staff",))


async def found(stage: Stage, words: str, who: str = "lead") -> list[str]:
    return [one.name for one in (await stage.read(find_owners, who, words)).people]


async def test_people_are_found_by_any_word_of_their_name_as_it_is_typed_in_a_hurry(
    stage: Stage, elsewhere: Stage
) -> None:
    await joined(stage, *NAMES)
    await joined(elsewhere, "Zoe Stranger")
    assert await found(stage, "zoe") == ["Zoe Marsh", "Zoë Núñez-Ørsted"]
    for words in ("nunez zo", "ÑUÑEZ", "Zoë Núñez-Ørsted"):
        assert await found(stage, words) == ["Zoë Núñez-Ørsted"], words
    assert await found(stage, "петр") == ["Мария Петрова"]
    assert await found(stage, "小龙") == ["李小龙"]
    assert await found(stage, "bot") == ["100% Bot_1"]
    for words in ("stranger", "arsh", "zoe nobody"):
        assert await found(stage, words) == [], words


async def test_everybody_is_reached_however_many_there_are_and_it_is_said_that_there_are_more(stage: Stage) -> None:
    await joined(stage, *(f"Aaron {number:03}" for number in range(120)), "Zuletzt Beigetreten")
    first = await stage.read(find_owners, "lead", "")
    assert (len(first.people), first.more) == (MOST_FOUND, True)
    assert await found(stage, "zuletzt") == ["Zuletzt Beigetreten"]
    assert (await stage.read(find_owners, "lead", "aaron 119")).more is False
    (last,) = (await stage.read(find_owners, "lead", "zuletzt")).people
    added = await add(stage)
    handed = await stage.act(hand_over_template, "lead", added.summary.id, last.id, expected_version=1)
    assert handed.summary.owner == last


async def test_who_has_left_is_neither_found_nor_given_a_template(stage: Stage) -> None:
    colleague = stage.cast["colleague"].member_id
    assert await found(stage, "colleague") == ["Colleague"]
    assert (await stage.read(owner_of, "lead", colleague)).name == "Colleague"
    await stage.act(change_member, "administrator", colleague, expected_version=1, roles=None, active=False)
    assert await found(stage, "colleague") == []
    assert (await refusal(stage.read(owner_of, "lead", colleague))).slug == "unknown-reference"


async def test_only_who_keeps_the_plan_looks_for_people_here(stage: Stage) -> None:
    for name in ROLES_BY_NAME:
        if stage.cast[name].may(Permission.PLAN_MANAGE):
            assert await found(stage, "", name)
        else:
            assert (await refusal(stage.read(find_owners, name, ""))).slug == "forbidden", name
