"""A row that says something else than the entry that names it is found, whichever row it is."""

from datetime import timedelta

import asyncpg
import msgspec
import pytest

from api.demo.picture import trees
from policies.versions.enacting import change_policy_draft, draft_policy, return_policy, submit_policy
from tenants.ledger.recompute import Report
from tenants.record.verification import recompute
from tests.workflows.discussion import talked
from tests.workflows.media.test_media import ROOM
from tests.workflows.stage import POLICY, Stage, number_in
from workflows.acts.draft import create_proposal
from workflows.backtest.start import Period, start_backtest
from workflows.media.media import upload_media
from workflows.rows.named_rows import COMPARISONS
from workflows.templates.changing import add_template
from workflows.templates.document import Template
from workflows.templates.queries import TemplateUsed
from workflows.waivers.ask import ask_waiver

DECIDED = "member:review:approve"
SUBMITTED = "member:proposal:submit"
TAMPERING = {
    "UPDATE workflow.revision SET content = content || ' '": (
        SUBMITTED,
        "no revision of its proposal has the words it names",
    ),
    "UPDATE workflow.revision SET content = content || ' ', digest = sha256(content || ' ')": (
        SUBMITTED,
        "no revision of its proposal has the words it names",
    ),
    "DELETE FROM workflow.revision": (SUBMITTED, "no revision of its proposal has the words it names"),
    "UPDATE workflow.review SET brief = brief || ' '": (SUBMITTED, "the brief of its review is not the one it names"),
    "UPDATE workflow.review SET brief = brief || ' ', brief_digest = sha256(brief || ' ')": (
        SUBMITTED,
        "the brief of its review is not the one it names",
    ),
    "UPDATE workflow.review SET subject = subject || ' '": (
        SUBMITTED,
        "the facts kept with its review are not those it names",
    ),
    "UPDATE policy.version SET document = document || ' ' WHERE state = 'in_force'": (
        "member:policy:submit",
        "no policy version has the document it names",
    ),
    "UPDATE workflow.decision SET verdict = 'reject'": (DECIDED, "no decision is kept that is the one it tells of"),
    "UPDATE workflow.decision SET role = 'legal'": (DECIDED, "no decision is kept that is the one it tells of"),
    "UPDATE workflow.decision SET member_id = gen_random_uuid()": (
        DECIDED,
        "no decision is kept that is the one it tells of",
    ),
    "UPDATE workflow.decision SET at = at - interval '1 second'": (
        DECIDED,
        "no decision is kept that is the one it tells of",
    ),
    "UPDATE workflow.decision SET policy_digest = sha256('')": (
        DECIDED,
        "no decision is kept that is the one it tells of",
    ),
    "UPDATE workflow.decision SET reason_opening = gen_random_uuid()": (
        DECIDED,
        "no decision is kept that is the one it tells of",
    ),
    "DELETE FROM workflow.decision": (DECIDED, "no decision is kept that is the one it tells of"),
    "UPDATE workflow.waiver SET rule = 'another'": (
        "member:waiver:ask",
        "the exception it names is about other words, another policy or another rule",
    ),
    "UPDATE workflow.waiver SET content = content || ' '": (
        "member:waiver:ask",
        "the exception it names is about other words, another policy or another rule",
    ),
    "UPDATE workflow.waiver SET reason_opening = gen_random_uuid()": (
        "member:waiver:ask",
        "the exception it names keeps another reason than the one it tells of",
    ),
    "UPDATE workflow.media SET bytes = bytes || ' '": (
        "member:media:upload",
        "the picture it names is not kept, or is another",
    ),
    "UPDATE workflow.template_version SET document = document || ' '": (
        "member:template:add",
        "no version of the template has the words it names",
    ),
    "UPDATE workflow.template_version SET number = number + 1": (
        "member:template:add",
        "no version of the template has the words it names",
    ),
    "UPDATE workflow.thread SET audience = 'internal'": (
        "member:thread:begin",
        "no thread is kept that is the one it tells of",
    ),
    "UPDATE workflow.thread SET ends = ends + 1": (
        "member:thread:begin",
        "no thread is kept that is the one it tells of",
    ),
    "UPDATE workflow.thread SET blocking = NOT blocking": (
        "member:thread:begin",
        "no thread is kept that is the one it tells of",
    ),
    "DELETE FROM workflow.comment": ("member:thread:begin", "no comment is kept that is the one it tells of"),
    "UPDATE workflow.comment SET words_opening = gen_random_uuid()": (
        "member:thread:begin",
        "no comment is kept that is the one it tells of",
    ),
    "UPDATE workflow.comment SET member_id = gen_random_uuid()": (
        "member:thread:begin",
        "no comment is kept that is the one it tells of",
    ),
    "UPDATE workflow.backtest SET document = document || ' '": (
        "member:policy:backtest",
        "the back-test it names ran with another document",
    ),
}
TABLES = ("template_version", "revision", "review", "decision", "thread", "comment", "waiver", "media", "backtest")


async def verify(stage: Stage) -> Report:
    return await recompute(stage.database, stage.cast.tenant, COMPARISONS)


async def something_of_everything(stage: Stage) -> None:
    """Let people do one thing of each kind that entries name rows of."""
    proposal = await stage.submitted()
    await stage.decide(proposal, "lead")
    thread = await talked.begin(stage, proposal, "deputy", anchor=talked.at("400 trees"))
    await talked.say(stage, proposal, thread)
    await stage.act(upload_media, "author", trees(), ROOM)
    soon = stage.clock.now() + timedelta(days=2)
    widget = stage.post("A widget")
    draft = await stage.draft(
        msgspec.structs.replace(widget, answers=msgspec.structs.replace(widget.answers, when=soon))
    )
    await stage.act(
        ask_waiver, "author", draft.summary.id, rule="no-widgets", reason="Once.", until=soon + timedelta(days=1)
    )
    template = Template(title="Widgets", use_when="Each spring.", content=widget)
    kept = await stage.act(add_template, "lead", template)
    used = TemplateUsed(id=kept.summary.id, number=1)
    await stage.act(create_proposal, "author", kept.template.content, template=used)
    version = await stage.act(draft_policy, "lead", POLICY)
    await stage.act(start_backtest, "lead", version.version.id, Period())


async def test_everything_as_it_was_written_is_sound(stage: Stage) -> None:
    await something_of_everything(stage)
    report = await verify(stage)
    assert report.sound, report.message


async def test_a_changed_row_is_found_at_the_first_entry_that_names_it(stage: Stage, superuser_url: str) -> None:
    await something_of_everything(stage)
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("SET session_replication_role = replica")
    for table in (*(f"workflow.{name}" for name in TABLES), "policy.version"):
        await connection.execute(f"CREATE TABLE kept_{table.replace('.', '_')} AS TABLE {table}")
        await connection.execute(_without_checks(table))
    for statement, (type_, words) in TAMPERING.items():
        table = next(word for word in statement.split() if "." in word)
        await connection.execute(statement)
        first = await connection.fetchval("SELECT min(seq) FROM ledger.entry WHERE type = $1", type_)
        report = await verify(stage)
        assert (report.first_bad_seq, report.message) == (
            first,
            f"The log does not verify. At entry {first}: {words}.",
        ), statement
        await connection.execute(f"DELETE FROM {table}")
        await connection.execute(f"INSERT INTO {table} TABLE kept_{table.replace('.', '_')}")
    await connection.close()
    assert (await verify(stage)).sound


async def test_a_decision_that_nobody_made_is_found(stage: Stage, superuser_url: str) -> None:
    proposal = await stage.submitted()
    await stage.decide(proposal, "lead")
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("SET session_replication_role = replica")
    await connection.execute("CREATE TABLE forged AS TABLE workflow.decision")
    await connection.execute(
        "UPDATE forged SET id = gen_random_uuid(), seat_id = gen_random_uuid(), member_id = $1",
        stage.cast["chief"].member_id,
    )
    await connection.execute("INSERT INTO workflow.decision TABLE forged")
    await connection.close()
    report = await verify(stage)
    assert not report.sound
    assert "a decision is kept about its proposal that no entry tells of" in report.message


async def test_a_version_that_was_sent_back_and_written_anew_explains_its_old_digest(stage: Stage) -> None:
    version = (await stage.act(draft_policy, "lead", POLICY.replace("How we speak", "How we will speak"))).version
    await stage.act(submit_policy, "lead", version.id)
    assert (await verify(stage)).sound
    back = (await stage.act(return_policy, "chief", version.id, "Say more.")).version
    again = POLICY.replace("How we speak", "How we shall speak")
    lead = stage.cast["lead"]
    async with stage.writing(lead) as session:
        await change_policy_draft(session, lead, stage.clock, version.id, again, expected_version=number_in(back.etag))
    await stage.act(submit_policy, "lead", version.id)
    assert (await verify(stage)).sound


async def test_an_entry_that_lacks_what_its_type_says_is_a_fault_and_no_crash(stage: Stage, superuser_url: str) -> None:
    proposal = await stage.submitted()
    await stage.decide(proposal, "lead")
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("SET session_replication_role = replica")
    seq = await connection.fetchval("SELECT seq FROM ledger.entry WHERE type = $1", DECIDED)
    bytes_ = "convert_to(replace(convert_from(entry, 'UTF8'), '\"review\":\"', '\"review\":\"no uuid'), 'UTF8')"
    await connection.execute(
        f"UPDATE ledger.entry SET entry = {bytes_}, leaf = sha256('\\x00'::bytea || {bytes_}) WHERE seq = $1", seq
    )
    await connection.close()
    report = await verify(stage)
    assert (report.first_bad_seq, report.sound) == (seq, False)
    assert "it lacks what an entry of its type says" in report.message


@pytest.mark.parametrize("table", ["workflow.revision", "workflow.review"])
async def test_a_stranger_s_rows_do_not_stand_in_for_ones_own(stage: Stage, superuser_url: str, table: str) -> None:
    await stage.submitted()
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("SET session_replication_role = replica")
    await connection.execute(f"UPDATE {table} SET tenant_id = gen_random_uuid()")
    await connection.close()
    assert not (await verify(stage)).sound


def _without_checks(table: str) -> str:
    """Return what a thorough forger does first: the table's own checks are dropped."""
    return f"""
        DO $$ DECLARE c record; BEGIN
          FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = '{table}'::regclass AND contype = 'c' LOOP
            EXECUTE format('ALTER TABLE {table} DROP CONSTRAINT %I', c.conname);
          END LOOP; END $$
    """
