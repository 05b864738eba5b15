"""`hashmark doctor`: a sentence a line, with what to do, and an exit code."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.commands.cli import main
from api.commands.doctor_findings import doctor_checks
from api.commands.doctor_findings.doctor_worker import WORDS
from tenants.due.kinds import DueKind
from tenants.ground.settings import Settings
from tests.commands.conftest import change
from tests.conftest import MASTER_KEY
from tests.database import Server
from tests.tenants.mail.post_office import PASSWORD, USER, post_office


@pytest.fixture
def installed(database_url: str, worker_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation in order: a migrated database as the app role, a data folder, built pages."""
    monkeypatch.setenv("HASHMARK_DATABASE_URL", database_url)
    monkeypatch.setenv("HASHMARK_WORKER_DATABASE_URL", worker_url)
    monkeypatch.setenv("HASHMARK_SECRET_KEY", MASTER_KEY.decode())
    monkeypatch.setenv("HASHMARK_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(doctor_checks, "built_pages", lambda: tmp_path)
    return tmp_path


def doctor() -> Result:
    return CliRunner().invoke(main, ["doctor"])


@pytest.fixture
def safe(superuser_url: str, database_name: str) -> None:
    """Switch on for this database's sessions what the test server leaves off for speed, where a session can."""
    change(superuser_url, f"ALTER DATABASE {database_name} SET synchronous_commit = on")


def test_it_finds_the_database_the_role_the_tables_and_the_clock_in_order(installed: Path, safe: None) -> None:
    said = doctor().output
    assert "ok    The database answers; it is PostgreSQL 18." in said
    assert "ok    The app signs in as hashmark_app" in said
    assert "ok    The tables are up to date" in said
    assert "ok    Row-level security is forced on every table" in said
    assert "ok    This machine's clock and the database's agree." in said


def test_a_server_that_may_lose_decisions_is_wrong(installed: Path) -> None:
    said = doctor()
    assert "WRONG The database may lose what was decided: fsync" in said.output
    assert said.exit_code == 1


def test_a_superuser_is_wrong(installed: Path, superuser_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", superuser_url)
    said = doctor()
    assert "which row-level security does not bind" in said.output
    assert said.exit_code == 1


def test_a_table_without_forced_row_level_security_is_named(installed: Path, superuser_url: str) -> None:
    change(superuser_url, "ALTER TABLE tenant.member NO FORCE ROW LEVEL SECURITY")
    assert "Row-level security is not forced on tenant.member." in doctor().output


def test_an_older_database_is_told_to_migrate(installed: Path, superuser_url: str) -> None:
    change(superuser_url, "UPDATE tenant.alembic_version SET version_num = '0001'")
    assert "The tables are at version 0001; this code needs" in doctor().output


def test_an_empty_database_is_told_to_migrate(installed: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", server.url("template1"))
    assert "WRONG The database is empty. Bring it up to date: hashmark migrate" in doctor().output


def test_a_database_that_is_not_there_is_a_finding(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_DATABASE_URL", "postgresql://hashmark_app:s3cret@127.0.0.1:1/hashmark")
    said = doctor()
    assert "WRONG The database does not answer" in said.output
    assert "s3cret" not in said.output
    assert said.exit_code == 1


def test_missing_pages_are_wrong(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_checks, "built_pages", lambda: None)
    assert "WRONG The pages are not built" in doctor().output


def test_a_key_others_can_read_is_wrong(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HASHMARK_SECRET_KEY")
    monkeypatch.setenv("HASHMARK_SECRET_KEY_FILE", str(installed / "secret.key"))
    (installed / "secret.key").write_bytes(b"k" * 32)
    (installed / "secret.key").chmod(0o644)
    assert f"Close it: chmod 600 {installed / 'secret.key'}" in doctor().output


def test_a_nearly_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_checks, "LITTLE_SPACE", 2**62)
    found = [each for each in doctor_checks.look_at_machine(Settings(data_dir=tmp_path)) if each.level == "look"]
    assert [each.sentence.startswith("The disk of the data folder") for each in found] == [True]


def test_with_a_database_of_ones_own_no_data_folder_is_needed(
    installed: Path, safe: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HASHMARK_DATA_DIR", str(installed / "nowhere"))
    said = doctor().output
    assert "data folder" not in said
    assert "The secret key comes from the environment." in said


def test_plain_http_to_the_world_is_wrong(tmp_path: Path) -> None:
    found = list(doctor_checks.look_at_machine(Settings(data_dir=tmp_path, public_url="http://example.org")))
    assert any("passwords cross the network in the clear" in each.sentence for each in found)


def test_demo_links_on_a_public_server_are_wrong(tmp_path: Path) -> None:
    asked = Settings(data_dir=tmp_path, public_url="https://example.org", demo=True)
    assert any(each.advice == "Unset HASHMARK_DEMO." for each in doctor_checks.look_at_machine(asked))


def test_it_says_who_can_read_the_metrics(tmp_path: Path) -> None:
    def said(**changes: object) -> str:
        asked = Settings(data_dir=tmp_path, **changes)  # type: ignore[arg-type]
        return " ".join(each.sentence for each in doctor_checks.look_at_machine(asked))

    assert "HASHMARK_METRICS_PORT is not set" in said()
    assert "on 127.0.0.1:9464, for whoever is on this machine" in said(metrics_port=9464)
    assert "for whoever has the token" in said(metrics_port=9464, metrics_token="t" * 16)


def test_without_a_worker_it_says_what_that_means(installed: Path) -> None:
    assert "look  No worker has ever run here, so no review expires" in doctor().output


def test_a_worker_that_beats_is_well_and_one_that_fell_silent_is_wrong(installed: Path, superuser_url: str) -> None:
    change(superuser_url, "SELECT tenant.beat(gen_random_uuid(), 0)")
    assert "ok    One worker keeps deadlines; the last sign of life was" in doctor().output
    change(superuser_url, "UPDATE tenant.worker SET seen_at = now() - interval '3 hours 5 minutes'")
    said = doctor()
    assert "WRONG No worker has worked for 3 hours (since 2" in said.output
    assert said.exit_code == 1


def owing(url: str, rows: str) -> None:
    """Let an organization owe something, past row-level security."""
    change(
        url,
        "INSERT INTO tenant.organization (id, slug, name, timezone, grants_version, created_at) VALUES ('00000000-0000-7000-8000-000000000001', 'x', 'X', 'UTC', 1, now())"
        " ON CONFLICT DO NOTHING",
        "INSERT INTO tenant.due (tenant_id, kind, subject, due_at, next_at, attempts, failure, failing_since)"
        f" SELECT '00000000-0000-7000-8000-000000000001', {rows}",
    )


def test_what_waits_long_and_what_fails_is_told_in_words(installed: Path, superuser_url: str) -> None:
    late = "now() - interval '11 minutes'"
    owing(superuser_url, f"'expire_review', gen_random_uuid(), {late}, {late}, 0, '', NULL FROM generate_series(1, 3)")
    hour = "now() + interval '1 hour'"
    owing(superuser_url, f"'look_back', gen_random_uuid(), {late}, {hour}, 4, 'sql-23514', now() - interval '2 days'")
    said = doctor().output
    assert "look  3 reviews to close are due and wait for a worker, the oldest for 11 minutes." in said
    assert "look  1 look backs at what was approved fail (sql-23514), the oldest for 2 days." in said


def test_a_forgotten_deadline_is_told_and_so_is_one_that_was_put_right(installed: Path, superuser_url: str) -> None:
    owing(superuser_url, "'backtest', gen_random_uuid(), now(), now() + interval '1 day', 0, '', NULL")
    change(superuser_url, "SELECT tenant.beat(gen_random_uuid(), 2)")
    said = doctor().output
    assert "look  2 deadlines were forgotten when they were made." in said, "the sweeps every organization owes"
    assert "look  Workers have put right 2 forgotten deadlines, the last at 2" in said


def test_every_kind_of_deadline_has_words() -> None:
    assert set(WORDS) == set(DueKind)


def test_without_the_workers_login_no_deadline_is_kept(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HASHMARK_WORKER_DATABASE_URL")
    assert "WRONG No worker can sign in to the database" in doctor().output


def test_a_mail_server_is_greeted_and_what_is_wrong_with_it_is_said(
    installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "look  No mail server is named" in doctor().output
    with post_office(tmp_path) as office:
        monkeypatch.setenv("HASHMARK_SMTP_HOST", "localhost")
        monkeypatch.setenv("HASHMARK_SMTP_PORT", str(office.port))
        monkeypatch.setenv("HASHMARK_SMTP_SECURITY", "starttls")
        monkeypatch.setenv("HASHMARK_SMTP_CA_FILE", str(office.ca_file))
        monkeypatch.setenv("HASHMARK_SMTP_USER", USER)
        monkeypatch.setenv("HASHMARK_MAIL_FROM", "Hashmark <hashmark@example.org>")
        monkeypatch.setenv("HASHMARK_SMTP_PASSWORD", "wrong and secret")
        said = doctor()
        assert "cannot be used: it refuses the user or the password" in said.output
        assert "wrong and secret" not in said.output
        assert said.exit_code == 1
        monkeypatch.setenv("HASHMARK_SMTP_PASSWORD", PASSWORD)
        assert "answers and lets us in; the way there is encrypted (STARTTLS)" in doctor().output
        assert office.letters == []
    assert "cannot be used: it does not answer" in doctor().output
