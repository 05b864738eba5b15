"""The catalogue, read as it stands after migrating: isolation is a property of the schema, not of careful queries."""

import re

import asyncpg
import pytest
from sqlalchemy import inspect, text

from tenants.db.base import metadata
from tenants.db.rls import TENANT_POLICY
from tenants.db.session import Database

PLATFORM = {
    "tenant.alembic_version": "which migrations were applied; the same for everybody",
    "tenant.organization": "the organizations themselves; its policy compares id",
    "tenant.worker": "which workers beat, and since when; read and written by functions only",
    "identity.person": "human accounts, which may belong to several organizations",
    "identity.session": "who is signed in; found by a 256-bit token only",
    "identity.attempt": "counters under keyed hashes",
    "identity.known_device": "keyed hashes of devices and sources somebody signed in from",
    "identity.reset": "links for a new password; an operator's is for an account, wherever it belongs",
    "identity.email_change": "other addresses people want for their accounts, which belong to no organization",
    "identity.errand": "what is left to do for people in all their organizations; read by the worker's functions only",
    "identity.demo_link": "sign-in links of made-up people; empty but in a demo",
    "ledger.entry_type": "which kinds of entries there are; the same for everybody",
    "guard.deployment": "what tells this deployment's secret key from another; read by a function",
    "guard.key": "what seals a transaction's context; nobody who signs in can read it",
}
"""Tables that are not an organization's, each with its reason."""

DEFINERS = {
    "guard.enter(uuid)",
    "guard.keep_key_check(bytea)",
    "guard.key_check()",
    "guard.kind()",
    "guard.member()",
    "guard.person()",
    "guard.renew_key()",
    "guard.said()",
    "guard.seal(text,uuid,uuid,uuid,bytea,interval)",
    "guard.session()",
    "guard.tenant()",
    "identity.account()",
    "identity.ask_email_change(bytea,text,bytea,bytea,bytea)",
    "identity.end_email_change()",
    "identity.finish_errand(uuid)",
    "identity.leave_errand(uuid,text,bytea)",
    "identity.make_forgotten_reset(uuid,bytea,timestamp with time zone)",
    "identity.memberships_of(uuid)",
    "identity.open_email_change(bytea)",
    "identity.pending_email()",
    "identity.stop_email_change(bytea)",
    "identity.sweep_email_changes()",
    "identity.take_errands()",
    "identity.use_email_change(bytea,uuid,bytea)",
    "identity.accounts_at(text)",
    "identity.add_demo_link(bytea,uuid)",
    "identity.change_password(bytea,bytea)",
    "identity.count_attempts(bytea[],integer[],integer[])",
    "identity.create_person(uuid,text,text,bytea)",
    "identity.end_other_sessions()",
    "identity.end_session(uuid)",
    "identity.end_sessions_of(uuid)",
    "identity.enter_as_invited(bytea,text)",
    "identity.enter_demo(bytea,bytea,text)",
    "identity.forget_attempts(bytea[])",
    "identity.join_by_invitation(uuid,text,bytea,boolean)",
    "identity.known_devices(bytea[])",
    "identity.living_sessions(bytea[])",
    "identity.make_operators_reset(uuid,bytea)",
    "identity.make_reset(uuid,bytea)",
    "identity.manages(uuid,uuid)",
    "identity.memberships()",
    "identity.open_invitation(bytea)",
    "identity.organization_called(text)",
    "identity.open_reset(bytea)",
    "identity.open_session(uuid,uuid,bytea,text)",
    "identity.remember_devices(bytea[])",
    "identity.resolve(bytea)",
    "identity.sessions()",
    "identity.sign_in(text,bytea,text,bytea,text)",
    "identity.sweep()",
    "identity.switch(uuid)",
    "identity.stop_notices(bytea,text[])",
    "identity.stopped_by(bytea)",
    "identity.touch()",
    "identity.use_reset(bytea,bytea,bytea,text)",
    "ledger.erase(uuid,date)",
    "ledger.keep_openings(uuid[],bytea[],bytea[],uuid[])",
    "ledger.start(uuid)",
    "ledger.append(bytea[])",
    "ledger.sizes(uuid[])",
    "ledger.total_entries()",
    "tenant.claim_due(text[],uuid,integer,interval)",
    "tenant.next_due(text[])",
    "tenant.due_by_kind()",
    "tenant.unowed()",
    "tenant.organization_of_letter(uuid)",
    "tenant.beat(uuid,integer)",
    "tenant.rest(uuid)",
    "tenant.heartbeat(interval)",
}
"""Every SECURITY DEFINER function. A new one needs a reason, a narrow owner and a line here."""

CLAIMING = {"tenant.due": ["hashmark_due"]}
"""The one place where something is written across organizations: a worker's claim, which only `tenant.claim_due` makes."""

OURS = "('tenant', 'identity', 'policy', 'workflow', 'ledger', 'guard')"
"""Every schema we make."""


@pytest.fixture
async def catalogue(superuser_url: str):  # type: ignore[no-untyped-def]
    connection = await asyncpg.connect(superuser_url)
    yield connection
    await connection.close()


async def _tables(catalogue: asyncpg.Connection) -> dict[str, asyncpg.Record]:
    rows = await catalogue.fetch(
        f"""
        SELECT n.nspname || '.' || c.relname AS name, c.oid, c.relrowsecurity, c.relforcerowsecurity,
               c.relowner::regrole::text AS owner
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p') AND n.nspname IN {OURS}
        """
    )
    return {row["name"]: row for row in rows}


async def test_every_table_is_an_organizations_or_has_a_reason_not_to_be(catalogue: asyncpg.Connection) -> None:
    for name in await _tables(catalogue):
        columns = await catalogue.fetch(
            "SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0", name
        )
        has_tenant = "tenant_id" in {c["attname"] for c in columns}
        assert has_tenant or name in PLATFORM, name
    assert set(PLATFORM) <= set(await _tables(catalogue))


async def test_every_tenant_table_forces_row_level_security_with_the_one_policy(catalogue: asyncpg.Connection) -> None:
    for name, table in (await _tables(catalogue)).items():
        if name in PLATFORM:
            continue
        assert (table["relrowsecurity"], table["relforcerowsecurity"]) == (True, True), name
        policies_found = await catalogue.fetch(
            """
            SELECT polname, polcmd::text AS cmd, pg_get_expr(polqual, polrelid) AS q,
                   pg_get_expr(polwithcheck, polrelid) AS w, polroles::regrole[]::text[] AS roles
              FROM pg_policy WHERE polrelid = $1::regclass
            """,
            name,
        )
        everyone = [p for p in policies_found if p["roles"] == ["-"]]
        assert [p["polname"] for p in everyone] == ["tenant"], name
        [policy] = everyone
        assert policy["cmd"] == "*"
        assert _plain(policy["q"]) == _plain(policy["w"]) == _plain(TENANT_POLICY), name
        for other in (p for p in policies_found if p["roles"] not in (["-"], CLAIMING.get(name))):
            assert other["roles"] in (["hashmark_identity"], ["hashmark_watcher"]), name
            assert other["cmd"] == "r", f"{name}: a look-up across organizations may only read"


def _plain(expression: str) -> str:
    return re.sub(r"::text|[\s()]", "", expression.lower())


async def test_every_key_starts_with_the_organization(catalogue: asyncpg.Connection) -> None:
    rows = await catalogue.fetch(
        f"""
        SELECT c.conname, c.contype::text AS kind, n.nspname || '.' || t.relname AS name,
               c.confrelid::regclass::text AS other,
               (SELECT attname FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = c.conkey[1]) AS first,
               (SELECT attname FROM pg_attribute a WHERE a.attrelid = c.confrelid AND a.attnum = c.confkey[1]) AS target
          FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
         WHERE c.contype IN ('p', 'u', 'f') AND n.nspname IN {OURS}
        """
    )
    for row in rows:
        if row["name"] in PLATFORM:
            continue
        assert row["first"] == "tenant_id", row["conname"]
        if row["kind"] == "f":
            assert row["target"] == ("id" if row["other"] == "tenant.organization" else "tenant_id"), row["conname"]


async def test_no_row_belongs_to_an_organization_that_is_not_there(catalogue: asyncpg.Connection) -> None:
    """Each table refers to the organization, or by columns that are never NULL to a table of which that holds."""
    rows = await catalogue.fetch(
        f"""
        SELECT n.nspname || '.' || t.relname AS name, c.confrelid::regclass::text AS other
          FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
         WHERE c.contype = 'f' AND c.convalidated AND n.nspname IN {OURS}
           AND (SELECT bool_and(a.attnotnull) FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (c.conkey))
        """
    )
    held = {"tenant.organization"}
    while more := {row["name"] for row in rows if row["other"] in held} - held:
        held |= more
    assert (await _tables(catalogue)).keys() - PLATFORM.keys() - held == set()


async def test_every_unique_index_starts_with_the_organization(catalogue: asyncpg.Connection) -> None:
    rows = await catalogue.fetch(
        f"""
        SELECT i.indexrelid::regclass::text AS name, n.nspname || '.' || t.relname AS of, a.attname AS first
          FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
         WHERE i.indisunique AND n.nspname IN {OURS}
        """
    )
    assert [r["name"] for r in rows if r["of"] not in PLATFORM and r["first"] != "tenant_id"] == []


@pytest.mark.parametrize("login", ["hashmark_app", "hashmark_worker"])
async def test_both_logins_own_nothing_and_cannot_bypass(catalogue: asyncpg.Connection, login: str) -> None:
    role = await catalogue.fetchrow(
        "SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = $1", login
    )
    assert role is not None
    assert not any(role.values())
    assert login not in {t["owner"] for t in (await _tables(catalogue)).values()}
    member_of = await catalogue.fetch(f"SELECT roleid::regrole FROM pg_auth_members WHERE member = '{login}'::regrole")
    assert member_of == []


async def test_there_are_no_sequences_and_no_materialized_views(catalogue: asyncpg.Connection) -> None:
    rows = await catalogue.fetch(
        f"""
        SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('S', 'm') AND n.nspname IN {OURS}
        """
    )
    assert rows == []


async def test_the_functions_that_look_across_organizations_are_listed_and_closed(
    catalogue: asyncpg.Connection,
) -> None:
    rows = await catalogue.fetch(
        f"""
        SELECT p.oid::regprocedure::text AS name, p.proconfig, p.proowner::regrole::text AS owner,
               has_function_privilege('public', p.oid, 'EXECUTE') AS public
          FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
         WHERE p.prosecdef AND n.nspname IN {OURS}
        """
    )
    assert {r["name"] for r in rows} == DEFINERS
    for row in rows:
        assert row["proconfig"] == ['search_path=""'], row["name"]
        owners = {"hashmark_identity", "hashmark_ledger", "hashmark_watcher", "hashmark_due", "hashmark_guard"}
        assert row["owner"] in owners, row["name"]
        assert not row["public"], row["name"]


async def test_the_app_cannot_read_a_row_of_an_organization_it_does_not_speak_for(
    database: Database, catalogue: asyncpg.Connection, northfield: object
) -> None:
    for name in await _tables(catalogue):
        if name in PLATFORM:
            continue
        async with database.reading() as session:
            assert (await session.execute(text(f"SELECT count(*) FROM {name}"))).scalar_one() == 0, name


async def test_the_table_classes_are_the_tables(database: Database) -> None:
    """Column by column: what the code believes is what the migrations made."""

    def compare(connection):  # type: ignore[no-untyped-def]
        seen = inspect(connection)
        for table in metadata.sorted_tables:
            real = {c["name"]: c for c in seen.get_columns(table.name, schema=table.schema)}
            assert set(real) == set(table.columns.keys()), table.fullname
            for column in table.columns:
                assert real[column.name]["nullable"] == bool(column.nullable), f"{table.fullname}.{column.name}"
                told = column.type.compile(dialect=connection.dialect).split("(")[0]
                assert told.replace("VARCHAR", "TEXT") == real[column.name]["type"].compile(
                    dialect=connection.dialect
                ).split("(")[0].replace("VARCHAR", "TEXT"), f"{table.fullname}.{column.name}"
            keys = seen.get_pk_constraint(table.name, schema=table.schema)["constrained_columns"]
            assert keys == [c.name for c in table.primary_key.columns], table.fullname

    async with database.engine.connect() as connection:
        await connection.run_sync(compare)
