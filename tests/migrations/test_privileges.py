"""What the two logins may do with each table, as a table. Whoever gives more says so here."""

import asyncpg
import pytest

from tenants.ledger.entry_types import EntryType
from tests.database import Server

WRITES = {
    "guard.deployment": "",
    "guard.key": "",
    # Reached through functions that each do one thing.
    "identity.attempt": "",
    "identity.demo_link": "",
    "identity.email_change": "",
    "identity.errand": "",
    "identity.known_device": "",
    "identity.person": "",
    "identity.reset": "",
    "identity.session": "",
    "ledger.entry": "SELECT",
    "ledger.entry_type": "SELECT",
    "ledger.erasure": "SELECT",
    "ledger.head": "SELECT",
    "ledger.opening": "SELECT",
    "policy.acknowledgement": "SELECT INSERT",
    "policy.audience": "SELECT INSERT UPDATE name retired version",
    "policy.channel": "SELECT INSERT UPDATE alt_characters alternate answered_by answered_days answered_from answered_until "
    "archived_in characters followers handle hashtags links_clickable "
    "name network owner pictures posture version",
    "policy.objective": "SELECT INSERT UPDATE description retired title version",
    # A trigger keeps what has been submitted and what has been in force.
    "policy.version": "SELECT INSERT UPDATE digest document effective_from enacted_at enacted_by looked_back_at "
    "looked_back_checked looked_back_lapsed looked_back_left source state submitted_at submitted_by title version wording_only",
    "tenant.alembic_version": "SELECT",
    "tenant.assistant": "SELECT INSERT DELETE",
    "tenant.cover": "SELECT INSERT UPDATE ended_at ended_by",
    "tenant.due": "SELECT INSERT UPDATE attempts due_at failing_since failure next_at owed",
    "tenant.invitation": "SELECT INSERT UPDATE accepted_at expires_at member_id revoked_at token_hash",
    "tenant.mail": "SELECT INSERT",
    "tenant.member": "SELECT UPDATE active dates name version zone",
    "tenant.member_role": "SELECT INSERT DELETE UPDATE confirmed given_by",
    "tenant.organization": "SELECT INSERT UPDATE grants_version known_as name second_yes timezone version",
    "tenant.role": "SELECT INSERT",
    "tenant.role_grant": "SELECT INSERT UPDATE settled_at settled_by state",
    "tenant.worker": "",
    "tenant.working_hours": "SELECT INSERT UPDATE begins closed_days closed_names country days ends region version",
    # A trigger keeps it, as whoever moved the proposal.
    "workflow.appearance": "SELECT INSERT DELETE",
    "workflow.backtest": "SELECT INSERT UPDATE attempts done finished_at position problem progress_at report run "
    "started_at state tally total",
    "workflow.backtest_case": "SELECT INSERT",
    "workflow.comment": "SELECT INSERT",
    "workflow.decision": "SELECT INSERT",
    "workflow.idempotency": "SELECT INSERT DELETE UPDATE body",
    "workflow.look": "SELECT INSERT UPDATE at revision",
    "workflow.media": "SELECT INSERT",
    "workflow.notice": "SELECT INSERT UPDATE read_at",
    "workflow.notice_choice": "SELECT INSERT UPDATE changed_at quiet_from quiet_until quiet_weekends without_mail",
    "workflow.notice_stop": "SELECT INSERT",
    "workflow.proposal": "SELECT INSERT UPDATE blocking_threads channel_ids draft last_editor_id networks revision risk risk_because state title "
    "updated_at version wanted_by writers",
    "workflow.review": "SELECT INSERT UPDATE closed_at due_at expires_at lapse looked_back_by state",
    "workflow.rejected_words": "SELECT INSERT",
    "workflow.revision": "SELECT INSERT",
    "workflow.seat": "SELECT INSERT UPDATE decided_at decided_by due_at opened_at state",
    "workflow.searched_text": "SELECT INSERT DELETE UPDATE drafted submitted",
    # A trigger keeps it from the words beside them.
    "workflow.searched_word": "SELECT INSERT DELETE",
    "workflow.stage": "SELECT INSERT UPDATE closed_at due_at escalate_at escalated_at opened_at remind_at reminded_at state",
    "workflow.suggestion": "SELECT INSERT UPDATE answer_opening answered_at answered_by state",
    "workflow.template": "SELECT INSERT UPDATE number owner_id retired title updated_at version",
    "workflow.template_version": "SELECT INSERT",
    "workflow.thread": "SELECT INSERT UPDATE comments settled_at settled_by state version",
    "workflow.trial_finding": "SELECT INSERT",
    "workflow.waiver": "SELECT INSERT UPDATE closed_at closed_because decided_at decided_by decided_role decision_opening state "
    "withdrawal_opening withdrawn_at withdrawn_by",
}
"""By table: the privileges on all of it, then the columns that may be changed, `*` for all."""

THE_WORKERS = {
    "tenant.assistant": "SELECT INSERT DELETE",
    "tenant.cover": "SELECT INSERT UPDATE ended_at ended_by",
    "tenant.due": "SELECT INSERT DELETE UPDATE attempts claim due_at failing_since failure next_at owed",
    "tenant.mail": "SELECT INSERT DELETE UPDATE attempts failure letter settled_at state",
    "tenant.member": "SELECT INSERT UPDATE *",
    "workflow.notice": "SELECT INSERT UPDATE mail read_at",
}
"""Where the worker's login may do other things: it works off what is due, and the operator says whose account a first member is."""

ONLY_THE_WORKER = {
    "guard.enter(uuid)",
    "guard.renew_key()",
    "ledger.start(uuid)",
    "ledger.erase(uuid,date)",
    "tenant.organization_of_letter(uuid)",
}
"""Functions the web server's login may not call."""

_HELD = """
    SELECT n.nspname || '.' || c.relname AS name,
           concat_ws(' ',
             nullif(array_to_string(ARRAY(SELECT p FROM unnest(ARRAY['SELECT', 'INSERT', 'DELETE']) p
                                           WHERE has_table_privilege($1, c.oid, p)), ' '), ''),
             CASE WHEN has_table_privilege($1, c.oid, 'UPDATE') THEN 'UPDATE *' ELSE (
               SELECT 'UPDATE ' || string_agg(a.attname, ' ' ORDER BY a.attname) FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                  AND has_column_privilege($1, c.oid, a.attnum, 'UPDATE')) END) AS held,
           has_table_privilege($1, c.oid, 'TRUNCATE') OR has_table_privilege($1, c.oid, 'TRIGGER')
             OR has_table_privilege($1, c.oid, 'REFERENCES') AS more
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'f') AND n.nspname !~ '^(pg_|information_schema)'
"""


@pytest.mark.parametrize("login", ["hashmark_app", "hashmark_worker"])
async def test_each_login_may_do_this_with_each_table_and_no_more(superuser_url: str, login: str) -> None:
    connection = await asyncpg.connect(superuser_url)
    try:
        rows = await connection.fetch(_HELD, login)
    finally:
        await connection.close()
    assert {row["name"]: row["held"] for row in rows} == WRITES | (THE_WORKERS if login == "hashmark_worker" else {})
    assert not any(row["more"] for row in rows)


@pytest.mark.parametrize("login", ["hashmark_app", "hashmark_worker"])
@pytest.mark.parametrize("table", ["entry", "entry_type", "head", "opening"])
async def test_no_login_can_change_or_remove_anything_of_the_ledger(
    server: Server, database_name: str, login: str, table: str
) -> None:
    connection = await asyncpg.connect(server.url(database_name, login))
    try:
        for statement in (
            "DELETE FROM ledger.{}",
            "TRUNCATE ledger.{}",
            "UPDATE ledger.{} SET {} = {}",
            "INSERT INTO ledger.{} DEFAULT VALUES",
        ):
            column = {"entry_type": "name", "head": "size"}.get(table, "tenant_id")
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement.format(table, column, column))
    finally:
        await connection.close()


async def test_the_web_servers_login_may_not_do_what_the_worker_does(superuser_url: str) -> None:
    connection = await asyncpg.connect(superuser_url)
    try:
        rows = await connection.fetch(
            """
            SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname !~ '^(pg_|information_schema)' AND has_function_privilege('hashmark_worker', p.oid, 'EXECUTE')
               AND NOT has_function_privilege('hashmark_app', p.oid, 'EXECUTE')
            """
        )
    finally:
        await connection.close()
    assert {row["name"] for row in rows} >= ONLY_THE_WORKER


async def test_the_known_types_of_entries_are_those_of_the_code(superuser_url: str) -> None:
    connection = await asyncpg.connect(superuser_url)
    try:
        rows = await connection.fetch("SELECT name FROM ledger.entry_type")
    finally:
        await connection.close()
    assert {row["name"] for row in rows} == {kind.value for kind in EntryType}
