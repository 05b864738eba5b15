"""Nobody left who can decide: refused before it begins, and said at once when it comes about later."""

import pytest

from policies.versions.enacting import draft_policy, submit_policy
from tenants.due.kinds import DueKind
from tenants.organizations.changing_members import change_member
from tenants.organizations.members import get_member
from tests.worker import work_off
from tests.workflows.acts.parallel import POLICY
from tests.workflows.acts.test_keep_deadlines import told_kinds
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, enact, number_in
from workflows.acts.put_in_force import put_in_force
from workflows.notices.kinds import NoticeKind
from workflows.notices.reading import list_notices


async def left(stage: Stage, who: str, **changes: object) -> None:
    member = await stage.read(get_member, "administrator", stage.cast[who].member_id)
    await stage.act(
        change_member,
        "administrator",
        member.id,
        expected_version=number_in(member.etag),
        roles=changes.get("roles"),  # type: ignore[arg-type]
        active=changes.get("active"),  # type: ignore[arg-type]
    )


@pytest.fixture
async def at_once(stage: Stage) -> Stage:
    await enact(stage, POLICY)
    return stage


@pytest.mark.parametrize("how", [{"active": False}, {"roles": ["staff"]}], ids=["leaves", "loses the role"])
async def test_author_and_administrators_are_told_at_once_when_the_only_lawyer_is_gone(
    at_once: Stage, how: dict[str, object]
) -> None:
    view = await at_once.submitted()
    await left(at_once, "lawyer", **how)
    assert (await work_off(at_once.database))[DueKind.CHECK_SEATS] == 1
    for who in ("author", "administrator"):
        assert (await told_kinds(at_once, who)).count(NoticeKind.NOBODY_CAN_DECIDE) == 1
    assert NoticeKind.NOBODY_CAN_DECIDE not in await told_kinds(at_once, "lead")
    (told,) = await at_once.read(list_notices, "administrator")
    assert told.words == (
        "Nobody can decide a proposal as things stand: too few people are left with the role “Legal”. Give somebody the role. "
        "What is proposed stays with those who may read it; its author has been told."
    )
    assert (told.path, told.proposal_id) == ("/people", None), "an administrator does not read what is proposed"
    (to_author,) = [one for one in await at_once.read(list_notices, "author") if one.kind == told.kind]
    assert (to_author.path, to_author.proposal_id) == (f"/proposals/{view.summary.id}", view.summary.id)
    assert view.summary.title in to_author.words
    shown = await at_once.get(view, "author")
    assert shown.blocked_because is not None
    assert "Legal" in shown.blocked_because


async def test_where_others_can_decide_nobody_is_told(at_once: Stage) -> None:
    await at_once.submitted()
    await left(at_once, "deputy", active=False)
    await work_off(at_once.database)
    assert NoticeKind.NOBODY_CAN_DECIDE not in await told_kinds(at_once, "author")


async def test_stepping_aside_with_a_conflict_tells_of_it_too(at_once: Stage) -> None:
    view = await at_once.submitted()
    await at_once.decide(await at_once.get(view, "lawyer"), "lawyer", "recuse", cause="interest")
    await work_off(at_once.database)
    assert NoticeKind.NOBODY_CAN_DECIDE in await told_kinds(at_once, "author")


async def _put(stage: Stage, policy: str) -> None:
    drafted = await stage.act(draft_policy, "lead", policy)
    submitted = await stage.act(submit_policy, "lead", drafted.version.id, expected_version=1)
    version = number_in(submitted.version.etag)
    await stage.act(put_in_force, "chief", drafted.version.id, expected_version=version)


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        (
            "roles: [legal]",
            "roles: [administrator]",
            "needs 1 person with the role Administrator; nobody could decide it",
        ),
        ("need: 2", "need: 5", "needs 5 people with the role CEO office; 2 could decide it"),
    ],
    ids=["a role that nobody may decide in", "a quorum larger than its people"],
)
async def test_a_policy_by_which_nobody_could_decide_takes_no_force(
    stage: Stage, was: str, now: str, said: str
) -> None:
    refused = await refusal(_put(stage, POLICY.replace(was, now)))
    assert refused.slug == "nobody-can-decide"
    assert said in refused.detail
    await _put(stage, POLICY)


async def test_stages_that_only_some_proposals_pass_are_looked_at_too(stage: Stage) -> None:
    more = POLICY.replace("severity: block}", "severity: escalate, adds: [board]}") + (
        "extra_stages: [{id: board, title: Board, roles: [administrator], why: W.}]\n"
    )
    refused = await refusal(_put(stage, more))
    assert "Board" in refused.detail
