"""The secret key: named, kept in a file or made, and never made where another one would be needed."""

from pathlib import Path

import pytest
from pydantic import SecretBytes, SecretStr, ValidationError

from tenants.ground.settings import MissingKeyError, Settings, is_loopback

OWN = SecretStr("postgresql://app@host/db")


def test_a_key_in_the_environment_comes_before_one_in_a_file_and_a_file_before_one_that_is_made(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_bytes(b"f" * 32)
    named = Settings(secret_key=SecretBytes(b"e" * 32), secret_key_file=file, data_dir=tmp_path)
    assert (named.master_key, named.names_a_key) == (b"e" * 32, True)
    kept = Settings(secret_key_file=file, data_dir=tmp_path)
    assert (kept.master_key, kept.names_a_key) == (b"f" * 32, True)
    assert not (tmp_path / "secret.key").exists()
    made = Settings(data_dir=tmp_path)
    assert (made.master_key, made.names_a_key) == ((tmp_path / "secret.key").read_bytes(), False)
    assert Settings(data_dir=tmp_path).master_key == made.master_key, "it is made once"


@pytest.mark.parametrize("own", [{"database_url": OWN}, {"worker_database_url": OWN}], ids=["server", "worker"])
def test_with_a_database_of_ones_own_no_key_is_ever_made(own: dict[str, SecretStr], tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, **own)  # type: ignore[arg-type]
    with pytest.raises(MissingKeyError, match="HASHMARK_SECRET_KEY is not set") as refused:
        _ = settings.master_key
    assert "nothing that is sealed in it could be opened" in str(refused.value)
    assert not list(tmp_path.iterdir())


def test_a_named_file_must_be_there_and_hold_enough(tmp_path: Path) -> None:
    with pytest.raises(MissingKeyError, match="cannot be read"):
        _ = Settings(secret_key_file=tmp_path / "none").master_key
    (tmp_path / "short").write_bytes(b"k" * 31)
    with pytest.raises(MissingKeyError, match="less than 32 bytes"):
        _ = Settings(secret_key_file=tmp_path / "short").master_key
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(("length", "accepted"), [(0, False), (31, False), (32, True)])
def test_a_key_has_at_least_thirty_two_bytes(length: int, accepted: bool) -> None:
    if accepted:
        assert len(Settings(secret_key=SecretBytes(b"k" * length)).master_key) == length
        return
    with pytest.raises(ValidationError, match="at least 32 bytes"):
        Settings(secret_key=SecretBytes(b"k" * length))


@pytest.mark.parametrize(
    ("host", "only_here"),
    [
        ("localhost", True),
        ("demo.localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("::", False),
        ("10.0.0.1", False),
        ("localhost.example.org", False),
        ("notlocalhost", False),
        ("", False),
    ],
)
def test_an_address_that_others_can_reach_is_not_taken_for_this_machine(host: str, only_here: bool) -> None:
    assert is_loopback(host) == only_here


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("pool_size", 1, True),
        ("pool_size", 100, True),
        ("pool_size", 101, False),
        ("metrics_port", 0, False),
        ("metrics_port", 65_536, False),
        ("most_pictures", 0, False),
        ("log_level", "loud", False),
        ("log_format", "xml", False),
        ("public_url", "ftp://hashmark.example", False),
    ],
)
def test_a_setting_is_taken_within_its_bounds(name: str, value: object, accepted: bool) -> None:
    if accepted:
        assert getattr(Settings(**{name: value}), name) == value  # type: ignore[arg-type]
        return
    with pytest.raises(ValidationError, match=name):
        Settings(**{name: value})  # type: ignore[arg-type]


def test_the_embedded_server_is_used_where_none_is_named_and_addresses_lose_their_last_slash() -> None:
    assert Settings().embedded
    assert not Settings(database_url=OWN).embedded
    told = Settings(public_url="https://Hashmark.example:8443/")
    assert (told.public_url, told.public_host) == ("https://Hashmark.example:8443", "hashmark.example")
    assert told.origin == "https://hashmark.example:8443"
