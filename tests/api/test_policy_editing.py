"""What an editor asks while writing: problems with their lines, changes in words, both verdicts, and what may stand where."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from api.processes.web import Application
from policies.versions.enacting import draft_policy
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tests.api.browser import Browser, sign_in_as
from tests.cast import cast
from tests.workflows.stage import POLICY, Stage, enact, set_stage

Enter = Callable[[str], Awaitable[Browser]]

ON_TRIAL = POLICY.replace(
    "routes:",
    """  - id: no-gadgets
    title: No gadgets
    why: Gadgets are next.
    check: banned-terms
    parameters: {terms: [gadget]}
    severity: block
    section: words
    mode: evaluate
routes:""",
    1,
)


def content(text: str) -> dict[str, Any]:
    return {"kind": "post", "title": "A try", "text": text}


@pytest.fixture
async def lead(stage: Stage, enter: Enter) -> Browser:
    return await enter("lead")


async def ask(browser: Browser, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = await browser.send("POST", f"/api/v1/policies/{path}", body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_a_text_that_is_a_policy_is_shown_with_what_it_would_change(lead: Browser) -> None:
    source = POLICY.replace("decide_within: 8", "decide_within: 4").replace("[widget]", "[widget, gizmo]")
    found = await ask(lead, "validation", {"source": source})
    assert found["valid"] is True
    assert found["problems"] == []
    assert found["document"]["title"] == "How we speak"
    assert found["condition_words"] == {"/routes/0/when": "it has at least one hashtag"}
    assert [change["words"] for change in found["changes"]] == [
        "In the rule “No widgets”, one term was added: gizmo.",
        "The comms lead has four hours instead of 8 in the route “Communications”.",
    ]


async def test_giving_up_the_second_yes_is_told_before_it_is_saved_and_between_versions(
    lead: Browser, stage: Stage
) -> None:
    source = POLICY + "members: {second_yes_for_roles: false}\n"
    told = "One administrator alone now gives roles that decide or manage people, without a second person's yes."
    found = await ask(lead, "validation", {"source": source})
    assert [(change["about"], change["words"]) for change in found["changes"]] == [("members", told)]
    before = (await lead.get("/api/v1/policies/in-force")).json()["version"]["id"]
    after = (await stage.act(draft_policy, "lead", source)).version.id
    answer = await lead.get(f"/api/v1/policies/{after}/changes?since={before}")
    assert answer.status_code == 200, answer.text
    assert [change["words"] for change in answer.json()["changes"]] == [told]
    assert answer.json()["material"] is True


async def test_mistakes_are_named_with_their_lines(lead: Browser) -> None:
    found = await ask(lead, "validation", {"source": POLICY.replace("severity: block", "severity: blocks")})
    assert found["valid"] is False
    assert found["document"] is None
    (problem,) = found["problems"]
    assert problem["pointer"] == "/rules/0/severity"
    assert problem["line"] == 11
    assert problem["fix"]


async def test_a_text_of_two_megabytes_is_a_problem_in_a_sentence_and_five_are_refused(lead: Browser) -> None:
    found = await ask(lead, "validation", {"source": "# " + "x" * 2_000_000})
    assert "2.0 MB; a policy may have 1 MB" in found["problems"][0]["message"]
    refused = await lead.send("POST", "/api/v1/policies/validation", {"source": "# " + "x" * 5_000_000})
    assert refused.status_code == 413
    assert "At most 4 MB" in refused.json()["detail"]


async def test_a_draft_is_tried_beside_what_is_in_force(lead: Browser) -> None:
    source = ON_TRIAL.replace("[widget]", "[gizmo]")
    found = await ask(lead, "try", {"source": source, "content": content("Our widget, our gizmo, our gadget")})
    assert [finding["message"] for finding in found["draft"]["evaluation"]["findings"]] == [
        "“gizmo” is on the list of words to avoid."
    ]
    assert found["draft"]["evaluation"]["blocked"] is True
    assert [each["rule"] for each in found["draft"]["on_trial"]["findings"]] == ["no-gadgets"]
    assert [each["rule"] for each in found["in_force"]["evaluation"]["findings"]] == ["no-widgets"]
    assert found["in_force"]["on_trial"] == {"outcomes": [], "findings": []}
    assert found["draft"]["route"]["stages"] == [
        {"title": "Communications", "roles": ["comms_lead"], "decide_within_hours": 8}
    ]


async def test_a_version_is_tried_by_its_id_before_any_is_in_force(
    app: Application, database: Database, clock: Clock
) -> None:
    people = await cast(database, clock, "newcomer")
    stage = await set_stage(database, clock, people, policy=None)
    drafted = await stage.act(draft_policy, "lead", POLICY)
    browser = await sign_in_as(app, people["lead"])
    body = {"version_id": str(drafted.version.id), "content": content("A widget #PlantWithUs")}
    found = await ask(browser, "try", body)
    assert found["in_force"] is None
    assert found["draft"]["evaluation"]["blocked"] is True
    assert found["draft"]["route"]["id"] == "two-steps"


async def test_trying_needs_one_policy_and_not_two(lead: Browser) -> None:
    answer = await lead.send("POST", "/api/v1/policies/try", {"content": content("Hello")})
    assert answer.status_code == 422
    assert answer.json()["fix"] == "Send “source” or “version_id”."


async def test_a_condition_is_said_in_words_or_refused_with_its_place(lead: Browser) -> None:
    good = await ask(lead, "condition", {"condition": 'proposal.kind == "post" && !placement.durable'})
    assert good["valid"] is True
    assert good["words"] == "it is a post and it would not stand in a lasting place like an e-mail signature"
    condition = 'schedule.set &&\nproposal.knd == "post"'
    wrong = await ask(lead, "condition", {"condition": condition})
    assert wrong["valid"] is False
    assert wrong["nearest"] == "proposal.kind"
    assert condition[wrong["start"] : wrong["end"]] == "proposal.knd"


async def test_only_a_route_asks_about_findings(lead: Browser) -> None:
    condition = "size(findings) > 0"
    assert (await ask(lead, "condition", {"condition": condition}))["valid"] is False
    assert (await ask(lead, "condition", {"condition": condition, "scope": "route"}))["valid"] is True


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("[1,2].all(a, [1].all(b, [1].all(c, true)))", "loops inside loops inside loops"),
        ("text.body.matches(text.folded)", "needs its pattern written out"),
        ("x" * 3_000, "longer than 2,000 characters"),
        ("proposal.kind = 'post'", "Please write == instead of =."),
    ],
)
async def test_a_condition_that_could_run_away_is_refused_in_a_sentence(
    condition: str, said: str, lead: Browser
) -> None:
    found = await ask(lead, "condition", {"condition": condition})
    assert found["valid"] is False
    assert said in found["problem"]


async def test_a_policy_with_a_condition_that_could_run_away_is_refused_in_a_sentence(lead: Browser) -> None:
    large = 'text.body.matches("((a{1000}){1000}){1000}")'
    for condition, said in (
        (large, "pattern in this condition is not a valid regular expression"),
        ("text.body.matches(text.body)", "needs its pattern written out"),
    ):
        source = POLICY.replace('"hashtags.size() > 0"', f"'{condition}'")
        found = await ask(lead, "validation", {"source": source})
        (problem,) = found["problems"]
        assert problem["pointer"] == "/routes/0/when"
        assert said in problem["message"]


async def test_rules_on_trial_are_listed_with_their_cases(stage: Stage, enter: Enter, lead: Browser) -> None:
    await enact(stage, ON_TRIAL)
    made = [await stage.submitted(stage.post("A gadget")) for _ in range(2)]
    (trial,) = (await lead.get("/api/v1/policies/trials")).json()
    assert (trial["rule"], trial["severity"], trial["submitted"], trial["flagged"]) == ("no-gadgets", "block", 2, 2)
    path = "/api/v1/policies/trials/no-gadgets/cases"
    first = (await lead.get(path, params={"limit": 1})).json()
    assert [case["proposal_id"] for case in first["items"]] == [str(made[1].summary.id)]
    rest = (await lead.get(path, params={"limit": 1, "cursor": first["next"]})).json()
    assert [case["proposal_id"] for case in rest["items"]] == [str(made[0].summary.id)]
    assert rest["next"] is None
    assert (await lead.get("/api/v1/policies/trials/no-widgets/cases")).status_code == 404
    author = await enter("author")
    assert (await author.get("/api/v1/policies/trials")).status_code == 403
    assert (await author.get(path)).status_code == 403


async def test_versions_are_compared_in_words(stage: Stage, lead: Browser) -> None:
    before = (await lead.get("/api/v1/policies/in-force")).json()["version"]["id"]
    after = await enact(stage, ON_TRIAL)
    found = (await lead.get(f"/api/v1/policies/{after}/changes", params={"since": before})).json()
    assert (found["from_number"], found["to_number"], found["material"]) == (1, 2, True)
    (change,) = found["changes"]
    assert change["words"].startswith("The rule “No gadgets” was added: on trial, so it blocks nothing yet.")


async def test_the_vocabulary_and_the_packs_are_complete(lead: Browser) -> None:
    found = (await lead.get("/api/v1/policies/vocabulary")).json()
    assert {"hashtags", "findings", "window"} <= {fact["name"] for fact in found["facts"]}
    assert all(fact["meaning"] and fact["example"] for fact in found["facts"])
    assert {"name": "ceo_office", "title": "CEO office", "decides": True} in found["roles"]
    assert {one["name"] for one in found["roles"] if not one["decides"]} == {"administrator", "compliance", "staff"}
    assert {"id": "tone", "title": "It does not sound like us"} in found["reject_reasons"]
    packs = (await lead.get("/api/v1/policies/packs")).json()
    assert [pack["pack"] for pack in packs] == ["accessibility", "finra", "ftc", "hashtags", "uk-gcs", "us-federal"]
    assert all(rule["source"] for pack in packs for rule in pack["rules"])


async def test_authors_do_not_ask_and_a_stranger_is_told_nothing(
    stage: Stage, enter: Enter, app: Application, database: Database, clock: Clock
) -> None:
    author = await enter("author")
    for path, body in (
        ("validation", {"source": POLICY}),
        ("try", {"source": POLICY, "content": content("Hello")}),
        ("condition", {"condition": "schedule.set"}),
    ):
        assert (await author.send("POST", f"/api/v1/policies/{path}", body)).status_code == 403
    other = await cast(database, clock, "elsewhere")
    await set_stage(database, clock, other)
    stranger = await sign_in_as(app, other["lead"])
    version = (await author.get("/api/v1/policies/in-force")).json()["version"]["id"]
    own = (await stranger.get("/api/v1/policies/in-force")).json()["version"]["id"]
    for new, old in ((version, own), (own, version)):
        found = await stranger.get(f"/api/v1/policies/{new}/changes", params={"since": old})
        assert found.status_code == 404
    tried = await stranger.send("POST", "/api/v1/policies/try", {"version_id": version, "content": content("Hello")})
    assert tried.status_code == 404
