"""The address people use, when nobody named it: where the server listens, kept for the commands that print links."""

from pathlib import Path

import pytest

from api.embedded import connecting, reached_at
from api.embedded.server import Embedded
from tenants.ground.settings import Settings


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:8001"),
        ("0.0.0.0", "http://127.0.0.1:8001"),
        ("::", "http://127.0.0.1:8001"),
        ("::1", "http://[::1]:8001"),
        ("localhost", "http://localhost:8001"),
    ],
)
def test_an_address_of_this_machine_opens_what_listens_there(host: str, address: str) -> None:
    assert reached_at.here(host, 8001) == address


def test_what_is_kept_is_found_again_and_nothing_is_made_up(tmp_path: Path) -> None:
    assert reached_at.kept(tmp_path / "nowhere") is None
    reached_at.keep(tmp_path, "http://127.0.0.1:8001")
    assert reached_at.kept(tmp_path) == "http://127.0.0.1:8001"


@pytest.mark.parametrize(
    ("named", "used"), [(None, "http://127.0.0.1:8001"), ("https://b.example", "https://b.example")]
)
def test_a_command_prints_where_the_server_was_last_reached_unless_the_settings_say_otherwise(
    named: str | None, used: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HASHMARK_DATABASE_URL", "HASHMARK_WORKER_DATABASE_URL", "HASHMARK_PUBLIC_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HASHMARK_DATA_DIR", str(tmp_path))
    if named:
        monkeypatch.setenv("HASHMARK_PUBLIC_URL", named)
    monkeypatch.setattr(Embedded, "start", lambda *_, **__: False)
    monkeypatch.setattr(Embedded, "url", lambda *_: "")
    monkeypatch.setattr("migrations.run.upgrade", lambda _: None)
    monkeypatch.setattr(connecting, "addresses", lambda *_: {"HASHMARK_DATABASE_URL": "postgresql://hashmark_app@h/d"})
    reached_at.keep(tmp_path, "http://127.0.0.1:8001")
    with connecting.grounded() as settings:
        assert settings.public_url == used
    assert reached_at.said(Settings()) is (named is not None)
