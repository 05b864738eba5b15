"""Settings: secrets that do not print, keys that several processes agree on, wrong values that stop the start."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import SecretBytes, SecretStr, ValidationError

from tenants.ground.settings import Settings, origin_of


def test_secrets_do_not_print() -> None:
    settings = Settings(database_url=SecretStr("postgresql://app:hunter2@host/db"), secret_key=SecretBytes(b"k" * 32))
    assert "hunter2" not in repr(settings)
    assert "kkkk" not in str(settings)


def test_processes_that_start_together_share_one_key_only_the_owner_can_read(tmp_path: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        keys = set(pool.map(lambda _: Settings(data_dir=tmp_path / "data").master_key, range(32)))
    assert len(keys) == 1
    assert len(keys.pop()) == 32
    assert (tmp_path / "data" / "secret.key").stat().st_mode & 0o077 == 0
    assert [p.name for p in (tmp_path / "data").iterdir()] == ["secret.key"]


@pytest.mark.parametrize("wrong", [{"secret_key": b"short"}, {"public_url": "northfield"}, {"pool_size": 0}])
def test_a_wrong_value_stops_the_start_by_name(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        Settings(**wrong)  # type: ignore[arg-type]


def test_cookies_are_secure_exactly_when_people_come_over_https() -> None:
    assert Settings(public_url="https://hashmark.example/").secure_cookies
    assert not Settings(public_url="http://127.0.0.1:8000").secure_cookies


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://Hashmark.Example/", "https://hashmark.example"),
        ("https://hashmark.example:443", "https://hashmark.example"),
        ("https://hashmark.example:8443/under/a/path", "https://hashmark.example:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://[::1]:80", "http://[::1]"),
        ("null", ""),
        ("http://host:port", ""),
    ],
)
def test_an_address_is_compared_as_browsers_write_its_origin(url: str, origin: str) -> None:
    assert origin_of(url) == origin


def test_trusted_proxies_are_named_by_network() -> None:
    assert [str(one) for one in Settings(trusted_proxies="10.0.0.0/8, 2001:db8::/32").proxies] == [
        "10.0.0.0/8",
        "2001:db8::/32",
    ]
    assert Settings().proxies == ()
    for wrong in ("the proxy", "10.0.0.1/8", "0.0.0.0/0", "::/0"):
        with pytest.raises(ValidationError, match="HASHMARK_TRUSTED_PROXIES"):
            Settings(trusted_proxies=wrong)


def test_a_setting_may_be_a_file_named_by_containers_or_systemd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hashmark_secret_key").write_text("a key of at least thirty-two bytes\n")
    (tmp_path / "hashmark_public_url").write_text("https://from-file.example")
    monkeypatch.setenv("HASHMARK_PUBLIC_URL", "https://from-environment.example")
    for variable in ("HASHMARK_SECRETS_DIR", "CREDENTIALS_DIRECTORY"):
        monkeypatch.setenv(variable, str(tmp_path))
        assert Settings().master_key == b"a key of at least thirty-two bytes"
        assert Settings().public_url == "https://from-environment.example"
        monkeypatch.delenv(variable)


def test_a_folder_of_secrets_that_is_not_there_stops_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_SECRETS_DIR", str(tmp_path / "nowhere"))
    with pytest.raises(ValidationError, match="there is no folder"):
        Settings()


@pytest.mark.parametrize(
    ("host", "token", "usable"),
    [
        ("127.0.0.1", None, True),
        ("::1", None, True),
        ("0.0.0.0", None, False),
        ("10.0.0.5", None, False),
        ("0.0.0.0", SecretStr("sixteen letters and more"), True),
        ("127.0.0.1", SecretStr("short"), False),
    ],
)
def test_metrics_that_others_can_reach_need_a_token(host: str, token: SecretStr | None, usable: bool) -> None:
    def settings() -> Settings:
        return Settings(metrics_port=9464, metrics_host=host, metrics_token=token)

    if usable:
        assert settings().metrics_host == host
    else:
        with pytest.raises(ValidationError, match="metrics_token"):
            settings()


def test_a_mail_server_needs_a_sender_and_a_private_way_for_a_password() -> None:
    plain = Settings(smtp_host="mail.example.org", mail_from="Hashmark <hashmark@example.org>")
    assert (plain.mail_security, plain.mail_port) == ("starttls", 587)
    assert Settings(smtp_host="127.0.0.1", mail_from="a@localhost").mail_security == "none"
    assert Settings(smtp_host="mail.example.org", smtp_security="tls", mail_from="a@example.org").mail_port == 465
    assert not Settings().sends_mail
    for sender in ("", "Hashmark", "hashmark@", "a@b.example\r\nBcc: c@d.example"):
        with pytest.raises(ValidationError, match="letters need a sender"):
            Settings(smtp_host="mail.example.org", mail_from=sender)
    with pytest.raises(ValidationError, match="in the clear"):
        Settings(
            smtp_host="mail.example.org",
            smtp_password=SecretStr("secret"),
            smtp_security="none",
            mail_from="a@example.org",
        )
    for address in ("bounces", "Bounces <bounces@example.org>", "a@b.example, c@d.example", "b@example.org\r\n"):
        with pytest.raises(ValidationError, match="an address alone"):
            Settings(bounce_address=address)
    with pytest.raises(ValidationError, match="at most 21 characters"):
        Settings(bounce_address=f"{'b' * 22}@example.org")
    assert Settings(bounce_address="bounces@example.org").bounce_address == "bounces@example.org"
    with pytest.raises(ValidationError, match="there is no file"):
        Settings(smtp_ca_file=Path("/nowhere.pem"))
