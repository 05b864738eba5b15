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
