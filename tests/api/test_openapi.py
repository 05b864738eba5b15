"""The API's description: complete, stable, and true to the types that decode and encode."""

import json
import subprocess
import sys
from typing import Any

import msgspec
import pytest

from api.description.examples import EXAMPLES
from api.description.openapi import describe, document
from api.http.problems import ProblemDetails
from api.routes import HEALTH, OPERATIONS
from tests.api.browser import Browser

AGREED = {
    "addTemplate", "beginFromTemplate", "changeTemplate", "getTemplate", "handOverTemplate", "listStartingTemplates", "listTemplates",
    "listTemplateVersions", "retireTemplate", "findTemplateOwners", "getTemplateDiff",
    "checkCondition", "comparePolicies", "getPolicyVocabulary", "listPacks", "listStartingSets", "listTrialCases", "listTrials", "tryPolicy",
    "validatePolicy", "beginLike", "suggestBeginning", "addAudience", "changeAudience", "changeOrganization", "changeOwnName", "getFirstSteps", "getOrganization",
    "exportRecord", "getFrozenBrief",
    "getWorkingHours", "changeWorkingHours", "listHolidayPlaces",
    "getOwnCover", "listCovers", "getMemberCover", "setCover", "endCover", "nameAssistant", "removeAssistant",
    "getBacktest", "listBacktestCases", "listBacktests", "startBacktest", "stopBacktest",
    "listThreads", "listReaders", "beginThread", "addComment", "settleThread", "reopenThread",
    "suggest", "listSuggestions", "acceptSuggestion", "declineSuggestion", "withdrawSuggestion", "listCauses",
    "askWaiver", "listWaivers", "getWaiver", "decideWaiver", "withdrawWaiver",
    "acknowledgePolicy", "getAcknowledgement", "listAcknowledgements", "listAllNotices", "getNoticeChoices", "chooseNotices", "stopNotices", "showNoticeChoices", "previewStop", "stopSomeNotices", "countUnreadNotices", "listNotices", "previewLookBack", "readNotices", "readNoticesAbout", "readNoticesAboutWaiver", "readNoticesUntil", "readTogether",
    "askForLink", "confirmEmail", "getOwnEmail", "getSignInWays", "listDemoMail", "previewEmailLink", "readDemoMail", "sendInvitation",
    "showOwnTimes", "stopEmailChange", "wishEmail", "withdrawEmailWish",
    "acceptInvitation", "addChannel", "addObjective", "changeChannel", "changeDraft", "changeMember", "changeObjective",
    "changePassword", "changePolicyDraft", "checkContent", "chooseOrganization", "createProposal", "decide", "demoSignIn",
    "discardProposal", "draftPolicy", "enactPolicy", "followEvents", "getBrief", "getDesk", "getDiff", "getMedia",
    "getMediaLimits", "getMember",
    "getProposalWords",
    "getPlan", "getPolicy", "getPolicyInForce", "getPolicySchema", "getProposal", "getRecordEntry", "getSession", "getTimeline",
    "invite", "listEntryTypes", "listInvitations", "listMembers", "listPolicyVersions", "listProposals", "listRecord",
    "listRevisions", "listRoles", "live", "look", "previewInvitation", "ready", "rerouteProposal", "returnPolicy", "takeBackApproval",
    "listSessions", "endSession", "endOtherSessions", "previewReset", "useReset", "resetMember", "confirmRole", "refuseRole",
    "revokeInvitation", "signIn", "signOut", "submitPolicy", "submitProposal", "uploadMedia", "verifyRecord", "withdrawProposal",
}  # fmt: skip


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    return describe()


def each_operation(described: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for methods in described["paths"].values() for one in methods.values()]


def test_it_names_every_operation_agreed_on_once(described: dict[str, Any]) -> None:
    names = [one["operationId"] for one in each_operation(described)]
    assert set(names) == AGREED
    assert len(names) == len(set(names))


def test_every_operation_says_what_it_does_and_how_it_refuses(described: dict[str, Any]) -> None:
    for one in each_operation(described):
        assert one["summary"], one["operationId"]
        assert one["tags"][0] in {tag["name"] for tag in described["tags"]}
        refusals = {status: answer for status, answer in one["responses"].items() if status[0] in "45d"}
        assert {"400", "422", "default"} <= set(refusals), one["operationId"]
        for answer in refusals.values():
            schema = answer["content"]["application/problem+json"]["schema"]
            assert schema == {"$ref": "#/components/schemas/ProblemDetails"}


def test_security_is_declared_on_everything_that_is_not_public(described: dict[str, Any]) -> None:
    for path, methods in described["paths"].items():
        for method, one in methods.items():
            if one["security"]:
                needed = {"session"} if method == "get" else {"session", "csrf"}
                assert set(one["security"][0]) == needed, path
                assert "401" in one["responses"], path


def test_unknown_fields_are_forbidden_in_the_document_where_they_are_in_the_code(described: dict[str, Any]) -> None:
    schemas = described["components"]["schemas"]
    for one in (*OPERATIONS, *HEALTH):
        if one.body is not None:
            name = one.body.kind.__name__
            assert schemas[name]["additionalProperties"] is False, name
    assert schemas["Post"]["additionalProperties"] is False
    assert schemas["Answers"]["additionalProperties"] is False


def test_limits_of_list_items_and_tags_of_unions_are_in_the_document(described: dict[str, Any]) -> None:
    schemas = described["components"]["schemas"]
    assert schemas["DecisionNew"]["properties"]["quotes"]["items"]["maxLength"] == 400
    assert schemas["MemberChange"]["properties"]["roles"]["anyOf"][0]["items"]["pattern"]
    assert schemas["ProposalNew"]["properties"]["content"]["discriminator"]["propertyName"] == "kind"


def test_every_request_body_has_an_example_that_its_own_type_accepts() -> None:
    for one in (*OPERATIONS, *HEALTH):
        if one.body is not None:
            examples = EXAMPLES[one.body.kind.__name__]
            assert examples
            for example in examples:
                assert one.body.read(msgspec.json.encode(example)) == example


def test_a_problem_has_exactly_the_members_described(described: dict[str, Any]) -> None:
    members = described["components"]["schemas"]["ProblemDetails"]["properties"]
    assert set(members) == set(ProblemDetails.__struct_fields__)


def test_the_same_code_gives_the_same_document() -> None:
    command = [sys.executable, "-c", "from api.description.openapi import document; print(document(), end='')"]
    again = subprocess.run(command, capture_output=True, check=True, text=True)
    assert again.stdout == document()
    assert document() == json.dumps(json.loads(document()), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


async def test_it_is_served(nobody: Browser) -> None:
    answer = await nobody.get("/api/v1/openapi.json")
    assert answer.text == document()
    assert answer.headers["content-type"] == "application/json"
