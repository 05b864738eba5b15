"""Reading, checking and comparing policies in an organization: with its own roles and versions, and nobody else's."""

import pytest

from policies.document.document import PolicyDocument
from policies.verdict.rulebook import canonical, digest
from policies.versions.authoring import compare_versions, read_source, roles_of, validate_source
from policies.versions.enacting import draft_policy, submit_policy
from policies.versions.tables import find_in_force, get_version, list_current, list_versions, read_document
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.subprocesses.pool import Stopped
from tests.cast import Cast
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact, set_stage

NEXT = POLICY.replace("[widget]", "[widget, gadget]")


@pytest.fixture
async def elsewhere(database: Database, clock: SystemClock, stranger: Cast) -> Stage:
    return await set_stage(database, clock, stranger, policy=None)


async def test_a_text_is_compared_with_what_is_in_force_here_and_with_nothing_where_there_is_none(
    stage: Stage, elsewhere: Stage
) -> None:
    found = await stage.read(validate_source, "lead", NEXT)
    assert [change.words for change in found.changes] == ["In the rule “No widgets”, one term was added: gadget."]
    assert (await stage.read(validate_source, "lead", POLICY)).changes == ()
    alone = await elsewhere.read(validate_source, "lead", NEXT)
    assert (alone.changes, alone.document) == ((), found.document)


async def test_what_is_wrong_with_a_text_is_an_answer_when_it_is_checked_and_a_refusal_when_it_is_read(
    stage: Stage,
) -> None:
    wrong = POLICY.replace("roles: [ceo_office]", "roles: [cfo_office]").replace("severity: block", "severity: blok")
    found = await stage.read(validate_source, "lead", wrong)
    assert found.document is None
    refused = await refusal(stage.read(read_source, "lead", wrong))
    assert refused.slug == "policy-invalid"
    assert [(each["pointer"], each["line"], each["message"], each["fix"]) for each in refused.extra["errors"]] == [
        (each.pointer, each.line, each.message, each.fix) for each in found.problems
    ]
    assert isinstance(await stage.read(read_source, "lead", POLICY), PolicyDocument)


async def test_checking_a_text_is_for_who_drafts_policy(stage: Stage) -> None:
    for who in ("author", "officer"):
        assert (await refusal(stage.read(validate_source, who, POLICY))).slug == "forbidden"


async def test_a_text_that_takes_too_long_is_stopped_and_said_to_be(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stopped(*_: object) -> bytes:
        raise Stopped

    monkeypatch.setattr("policies.versions.authoring.compute", stopped)
    refused = await refusal(stage.read(validate_source, "lead", POLICY))
    assert (refused.slug, refused.extra["errors"]) == ("policy-invalid", [])
    assert "took so long that it was stopped" in refused.detail
    assert "fewer rules" in (refused.fix or "")


async def test_roles_are_those_of_the_organization_with_their_titles_by_name(stage: Stage) -> None:
    roles = await stage.read(roles_of, "author")
    assert list(roles) == sorted(roles)
    assert roles["ceo_office"].title == "CEO office"
    assert {"staff", "comms_lead", "legal", "compliance", "administrator"} < roles.keys()


async def test_two_versions_are_compared_by_their_numbers_and_a_strangers_is_not_there(
    stage: Stage, elsewhere: Stage
) -> None:
    first = (await stage.read(list_versions, "lead"))[0].id
    second = (await stage.act(draft_policy, "lead", NEXT)).version.id
    compared = await stage.read(compare_versions, "author", second, first)
    assert (compared.from_number, compared.to_number) == (1, 2)
    (change,) = compared.changes
    assert (change.words, change.stricter) == ("In the rule “No widgets”, one term was added: gadget.", True)
    (back,) = (await stage.read(compare_versions, "author", first, second)).changes
    assert back.stricter is False
    assert (await stage.read(compare_versions, "author", first, first)).changes == ()
    foreign = (await elsewhere.act(draft_policy, "lead", POLICY)).version.id
    for pair in ((first, foreign), (foreign, first)):
        assert (await refusal(stage.read(compare_versions, "author", *pair))).slug == "not-found"


async def test_versions_are_read_by_everybody_here_and_by_nobody_from_elsewhere(stage: Stage, elsewhere: Stage) -> None:
    listed = await stage.read(list_versions, "author")
    stored = await stage.read(read_document, "author", listed[0].id)
    assert (stored.number, stored.stored) == (1, canonical(stored.document))
    assert digest(stored.stored).hex() == listed[0].digest
    for reader in (get_version, read_document):
        assert (await refusal(elsewhere.read(reader, "chief", listed[0].id))).slug == "not-found"
    assert await elsewhere.read(list_versions, "chief") == []
    assert await elsewhere.read(list_current, "chief") == []
    assert await elsewhere.read(find_in_force, "chief") is None


async def test_versions_are_listed_newest_first_a_page_at_a_time(stage: Stage) -> None:
    for _ in range(3):
        await stage.act(draft_policy, "lead", NEXT)
    assert [each.number for each in await stage.read(list_versions, "author")] == [4, 3, 2, 1]
    assert [each.number for each in await stage.read(list_versions, "author", limit=2)] == [4, 3]
    assert [each.number for each in await stage.read(list_versions, "author", before=3, limit=2)] == [2, 1]
    assert await stage.read(list_versions, "author", before=1) == []


async def test_a_name_comes_with_submitting_and_says_exactly_what_the_document_is(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", "# a remark\n" + NEXT)
    plain = await stage.act(draft_policy, "lawyer", NEXT)
    names = [(await stage.act(submit_policy, "lead", each.version.id)).version.digest for each in (drafted, plain)]
    assert names[0] == names[1] == digest(canonical(plain.document)).hex()
    assert drafted.source != plain.source


async def test_what_applies_now_and_later_is_listed_in_that_order(stage: Stage) -> None:
    await enact(stage, NEXT)
    (now,) = await stage.read(list_current, "author")
    assert (now.number, now.state) == (2, "in_force")
    found = await stage.read(find_in_force, "author")
    assert found is not None
    assert found.version == now
