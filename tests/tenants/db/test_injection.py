"""SQL of one's own, in a member's transaction: what it cannot do, and what it could. Decision 0001 lists both."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tenants.access.caller import Caller, System
from tenants.db.session import Database
from tenants.ground.ids import uuid7
from tenants.ledger.append import seal
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tests.cast import Cast
from tests.database import TestDatabase
from tests.workflows.stage import Stage

ENTRY = Entry(type=EntryType.RECORD_READ, object_kind="record")
PERMISSION_DENIED, IMMUTABLE, VIOLATION = "42501", "P0001", "23514"


@pytest.fixture
async def stage(northfield_at_work: Stage) -> Stage:
    await northfield_at_work.decide(await northfield_at_work.submitted(), "lead")
    return northfield_at_work


async def refused(database: Database, who: Caller | UUID, statement: str, **values: Any) -> str:
    """Return the SQLSTATE with which the database refuses `statement`; '' when it did not."""
    try:
        async with database.writing(who) as session:
            await session.execute(text(statement), values)
    except DBAPIError as error:
        return str(getattr(error.orig, "sqlstate", ""))
    return ""


@pytest.mark.parametrize(
    "change",
    [
        "workflow.revision SET content = content",
        "workflow.revision SET writers = '{}'",
        "workflow.review SET brief = brief",
        "workflow.review SET brief_digest = brief_digest",
        "workflow.review SET route = route",
        "workflow.review SET subject = subject",
        "workflow.review SET revision_digest = revision_digest",
        "workflow.review SET policy_digest = policy_digest",
        "workflow.review SET waivers = '{}'",
        "workflow.seat SET member_id = member_id",
        "workflow.seat SET role = 'ceo_office'",
        "workflow.stage SET need = need",
        "workflow.decision SET verdict = 'approve'",
        "workflow.trial_finding SET outcome = outcome",
        "workflow.media SET bytes = bytes",
        "workflow.waiver SET content = content",
        "workflow.proposal SET author_id = author_id",
        "ledger.entry SET entry = entry",
        "ledger.head SET size = size",
        "ledger.opening SET ciphertext = ciphertext",
        "ledger.opening SET hold = false",
        "policy.acknowledgement SET at = at",
    ],
)
async def test_what_was_submitted_decided_or_recorded_cannot_be_rewritten(stage: Stage, change: str) -> None:
    for who in (stage.cast["lead"], stage.cast.tenant):
        assert await refused(stage.database, who, f"UPDATE {change}") == PERMISSION_DENIED


@pytest.mark.parametrize(
    "table", ["workflow.revision", "workflow.review", "workflow.seat", "workflow.decision", "policy.version"]
)
async def test_it_cannot_be_deleted_either(stage: Stage, table: str) -> None:
    for who in (stage.cast["lead"], stage.cast.tenant):
        assert await refused(stage.database, who, f"DELETE FROM {table}") == PERMISSION_DENIED
        assert await refused(stage.database, who, f"TRUNCATE {table} CASCADE") == PERMISSION_DENIED


@pytest.mark.parametrize(
    "change",
    [
        "title = 'Ours'",
        "source = 'rules: []'",
        "document = '\\x7b7d'",
        "digest = sha256('')",
        "submitted_by = drafted_by",
        "submitted_at = now()",
        "enacted_by = NULL",
        "enacted_at = now()",
        "effective_from = now() - interval '1 year'",
        "wording_only = true",
        "state = 'draft'",
    ],
)
async def test_a_policy_in_force_stays_as_it_was_submitted_and_enacted(stage: Stage, change: str) -> None:
    statement = f"UPDATE policy.version SET {change} WHERE state = 'in_force'"
    # Where it already was as asked, nothing changes and nothing is refused.
    for who in (stage.cast["lead"], stage.cast.tenant):
        if change != "submitted_by = drafted_by":
            assert await refused(stage.database, who, statement) == IMMUTABLE


APPEND = "SELECT ledger.append(CAST(:entries AS bytea[]))"


async def appended(database: Database, who: Caller | UUID, acting: Caller | System, at: datetime, entry: Entry) -> str:
    """Append with SQL of one's own, speaking for `who`, what `acting` would have done at `at`."""
    async with database.reading() as session:
        sealed = seal(session, acting, at, entry)
    return await refused(database, who, APPEND, entries=list(sealed.entries))


async def test_a_member_appends_as_nobody_else(database: Database, northfield: Cast, stranger: Cast) -> None:
    lead, now = northfield["lead"], datetime.now(UTC)
    assert await appended(database, lead, lead, now, ENTRY) == "", "their own reading they may put down"
    for other in (northfield["chief"], stranger["lead"], System(tenant_id=northfield.tenant, via="worker")):
        assert await appended(database, lead, other, now, ENTRY) == PERMISSION_DENIED


async def test_what_the_system_does_because_of_it_stands_in_the_same_transaction(
    database: Database, northfield: Cast
) -> None:
    """An approval that lapses as it is given, because the policy changed meanwhile, is the system's doing."""
    lead, system = northfield["lead"], System(tenant_id=northfield.tenant, via="system")
    lapsed = Entry(type=EntryType.REVIEW_LAPSED, object_kind="proposal", object_id=uuid7())
    assert await appended(database, lead, system, datetime.now(UTC), lapsed) == ""
    long_ago = datetime.now(UTC) - timedelta(days=1)
    assert await appended(database, lead, system, long_ago, lapsed) == PERMISSION_DENIED


@pytest.mark.parametrize("off", [timedelta(minutes=-2), timedelta(minutes=2), timedelta(days=-400)])
async def test_a_member_appends_at_no_other_time(database: Database, northfield: Cast, off: timedelta) -> None:
    lead = northfield["lead"]
    assert await appended(database, lead, lead, datetime.now(UTC) + off, ENTRY) == PERMISSION_DENIED


async def test_nobody_appends_something_unheard_of(database: Database, northfield: Cast) -> None:
    lead, now = northfield["lead"], datetime.now(UTC)
    async with database.reading() as session:
        (body,) = seal(session, lead, now, ENTRY).entries
    for other in (b"member:record:burn", b"", b"member:record:read "):
        unknown = body.replace(b"member:record:read", other)
        for who in (lead, northfield.tenant):
            assert await refused(database, who, APPEND, entries=[unknown]) == VIOLATION
    untyped = body.replace(b'"type":', b'"tipe":')
    assert await refused(database, lead, APPEND, entries=[untyped]) == VIOLATION


async def test_the_worker_appends_for_whom_and_when_it_must(database: TestDatabase, northfield: Cast) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=30)
    worker = System(tenant_id=northfield.tenant, via="worker")
    assert await appended(database, northfield.tenant, worker, long_ago, ENTRY) == ""


async def test_openings_are_kept_for_ones_own_organization_and_erased_by_the_operator_only(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    lead = northfield["lead"]
    keep = (
        "SELECT ledger.keep_openings(ARRAY[CAST(:id AS uuid)], ARRAY[sha256('')], ARRAY[''::bytea], ARRAY[NULL::uuid])"
    )
    assert await refused(database, lead, keep, id=uuid7()) == ""
    async with database.reading(stranger["lead"]) as session:
        assert (await session.execute(text("SELECT count(*) FROM ledger.opening"))).scalar_one() == 0
    async with database.reading(lead) as session:
        assert (await session.execute(text("SELECT count(*) FROM ledger.opening"))).scalar_one() == 1
    for statement in ("SELECT ledger.erase(gen_random_uuid(), current_date)", "DELETE FROM ledger.opening"):
        assert await refused(database, lead, statement) == PERMISSION_DENIED
    direct = "INSERT INTO ledger.opening VALUES (guard.tenant(), gen_random_uuid(), sha256(''), '', NULL)"
    assert await refused(database, lead, direct) == PERMISSION_DENIED


async def test_nobody_writes_a_row_into_another_organization(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    insert = "INSERT INTO policy.audience (tenant_id, id, name) VALUES (:tenant, gen_random_uuid(), 'Us')"
    assert await refused(database, northfield["lead"], insert, tenant=northfield.tenant) == ""
    assert await refused(database, northfield["lead"], insert, tenant=stranger.tenant) == PERMISSION_DENIED
    move = "UPDATE policy.audience SET tenant_id = :tenant"
    assert await refused(database, northfield["lead"], move, tenant=stranger.tenant) == PERMISSION_DENIED


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM tenant.due",
        "UPDATE tenant.due SET claim = gen_random_uuid()",
        "UPDATE tenant.organization SET slug = 'ours'",
        "UPDATE tenant.role SET permissions = '{}'",
        "DELETE FROM tenant.role",
        "UPDATE tenant.invitation SET roles = '{ceo_office}'",
        "UPDATE tenant.invitation SET email = 'us@example.org'",
    ],
)
async def test_what_no_act_changes_cannot_be_changed(database: Database, northfield: Cast, statement: str) -> None:
    assert await refused(database, northfield["lead"], statement) == PERMISSION_DENIED


async def test_what_an_injection_could_still_do_in_a_members_organization(stage: Stage) -> None:
    """The other side of decision 0001: this is possible, and what it leaves behind is told there."""
    lead = stage.cast["lead"]
    for statement in (
        "SELECT * FROM workflow.proposal",
        "UPDATE workflow.proposal SET state = 'approved' WHERE state = 'in_review'",
        "UPDATE workflow.seat SET state = 'approved'",
        "SELECT * FROM ledger.opening",
        "SELECT * FROM ledger.sizes(ARRAY[gen_random_uuid()])",
        "UPDATE tenant.due SET next_at = 'infinity'",
        "DELETE FROM tenant.member_role",
    ):
        assert await refused(stage.database, lead, statement) == ""
    forged = msgspec.structs.replace(lead, roles=("ceo_office",))
    entry = Entry(type=EntryType.REVIEW_APPROVED, object_kind="proposal", object_id=uuid7(), verdict="approve")
    assert await appended(stage.database, lead, forged, datetime.now(UTC), entry) == ""
