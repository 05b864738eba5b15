"""A policy version that waits for a second person: those who may put it in force are told, and whoever prepared it of what they did."""

from datetime import timedelta
from uuid import UUID

from policies.versions.enacting import draft_policy
from tests.workflows.acts.test_check_seats import left
from tests.workflows.acts.test_keep_deadlines import told_kinds
from tests.workflows.notices.test_mailing import PAGES, letters, mailed
from tests.workflows.notices.test_reading import kinds, told
from tests.workflows.stage import POLICY, Stage
from workflows.acts.put_in_force import hand_over, put_in_force, send_back
from workflows.notices.kinds import NoticeKind


async def handed_over(stage: Stage, by: str = "lead") -> UUID:
    """Let the lead draft a version, and somebody submit it."""
    drafted = await stage.act(draft_policy, "lead", POLICY)
    await stage.act(hand_over, by, drafted.version.id, expected_version=1)
    return drafted.version.id


async def enact(stage: Stage, version: UUID, **when: object) -> None:
    await stage.act(put_in_force, "chief", version, expected_version=2, **when)  # type: ignore[arg-type]


async def test_those_who_may_put_it_in_force_are_told_and_not_those_who_prepared_it(
    stage: Stage, elsewhere: Stage
) -> None:
    version = await handed_over(stage, by="deputy")
    for who in ("chief", "adviser", "lawyer"):
        (waits,) = await told(stage, who)
        assert waits.words.startswith("Deputy prepared version 2 of the policy.")
        assert (waits.path, waits.version_id) == (f"/policy/versions/{version}", version)
    for nobody in ("lead", "deputy", "author", "officer", "administrator"):
        assert await told(stage, nobody) == [], nobody
    assert await told(elsewhere, "chief") == []
    await mailed(stage, "chief")
    (letter,) = await letters(stage, "chief")
    assert f"Open it: {PAGES}/policy/versions/{version}?in={stage.cast.slug}" in " ".join(letter.text.split())


async def test_whoever_prepared_it_is_told_that_somebody_else_put_it_in_force(stage: Stage, elsewhere: Stage) -> None:
    version = await handed_over(stage, by="deputy")
    await enact(stage, version)
    for who in ("lead", "deputy"):
        (done,) = await told(stage, who)
        assert done.words == "Chief put version 2 of the policy, which you prepared, in force."
    assert await kinds(stage, "chief") == []
    assert await kinds(stage, "adviser") == [], "nothing waits for them any more"
    assert await told(elsewhere, "lead") == []


async def test_a_day_that_is_set_is_named_and_calling_it_back_is_said_where_it_was_told(stage: Stage) -> None:
    version = await handed_over(stage)
    await enact(stage, version, effective_from=stage.clock.now() + timedelta(days=9))
    (confirmed,) = await told(stage, "lead")
    assert confirmed.words.startswith("Chief confirmed version 2 of the policy, which you prepared. It takes force on ")
    await stage.act(send_back, "adviser", version, "Not before the election.")
    assert await told(stage, "lead") == []
    (read,) = await told(stage, "lead", unread=False)
    assert read.words.endswith("it was called back before its day.")


async def test_what_was_sent_back_waits_for_nobody_and_waits_again_when_it_is_handed_over_anew(stage: Stage) -> None:
    version = await handed_over(stage)
    await stage.act(send_back, "chief", version, "Say what a widget is.")
    assert await told(stage, "adviser") == []
    (over,) = await told(stage, "adviser", unread=False)
    assert over.words == "Version 2 of the policy was waiting to be put in force. Nothing is asked of you any more."
    await mailed(stage, "adviser")
    assert await letters(stage, "adviser") == []
    await stage.act(hand_over, "lead", version, expected_version=3)
    assert await kinds(stage, "adviser") == ["policy_waits"]


async def test_who_has_left_or_lost_the_role_is_not_told(stage: Stage) -> None:
    await left(stage, "adviser", active=False)
    await left(stage, "lawyer", roles=["staff"])
    await handed_over(stage)
    assert NoticeKind.POLICY_WAITS not in await told_kinds(stage, "adviser") + await told_kinds(stage, "lawyer")
    assert await told_kinds(stage, "chief") == [NoticeKind.POLICY_WAITS]
