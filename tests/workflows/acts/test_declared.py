"""From the question to the decider: asked while writing, blocking where a rule needs it, shown in words in the brief."""

import msgspec

from policies.subject.declared import Declared
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from workflows.acts.draft import change_draft
from workflows.checking.live_check import CheckResult, check_content
from workflows.kinds.register import Content
from workflows.rows.revisions import get_brief, get_words

ASKING = msgspec.json.encode(
    msgspec.yaml.decode(POLICY.encode()) | {"topics": [{"id": "elections", "title": "Elections and votes"}]}
).decode()
RULE = {
    "id": "say-it",
    "title": "Say what nobody can see",
    "why": "Whoever decides has to know.",
    "check": "declared",
    "parameters": {"questions": ["contested", "topics"]},
    "severity": "block",
}


def asking() -> str:
    document = msgspec.json.decode(ASKING)
    return msgspec.json.encode(document | {"rules": [*document["rules"], RULE]}).decode()


async def check(stage: Stage, content: Content) -> CheckResult:
    caller = stage.cast["author"]
    async with stage.database.reading(caller) as session:
        return await check_content(session, caller, stage.clock, content)


async def test_nobody_is_asked_what_the_policy_does_not_use(stage: Stage) -> None:
    assert (await check(stage, stage.post())).questions == ()


async def test_what_a_rule_asks_for_is_asked_blocks_and_reaches_the_decider(stage: Stage) -> None:
    await enact(stage, asking())
    silent = await check(stage, stage.post())
    assert [question.name for question in silent.questions] == ["contested", "topics"]
    assert [choice.label for choice in silent.questions[1].choices] == ["Elections and votes"]
    assert [finding.place.field for finding in silent.evaluation.findings] == [
        "/declared/contested",
        "/declared/topics",
    ]

    draft = await stage.draft()
    assert (await refusal(stage.submit(draft))).slug == "policy-blocks"
    told = msgspec.structs.replace(stage.post(), declared=Declared(contested="yes", topics=("elections",)))
    said = await stage.act(change_draft, "author", draft.summary.id, told, expected_version=draft.summary.version)
    submitted = await stage.submit(said)
    brief = await stage.read(get_brief, "lead", submitted.summary.id)
    assert [(one.label, one.text) for one in brief.declared] == [
        ("Could somebody object", "Yes"),
        ("What it is about", "Elections and votes"),
    ]
    words = await stage.read(get_words, "lead", submitted.summary.id)
    assert ("/declared/topics", "Elections and votes") in [(one.field, one.text) for one in words]
