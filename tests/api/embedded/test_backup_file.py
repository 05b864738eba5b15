"""The backup file: whole or not there, for its owner only, never over another file, and refused when it is not what it says."""

import io
import stat
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from api.embedded import backup_file, sealing
from api.embedded.account import EmbeddedError
from api.embedded.backup_file import Origin, opened, write

ORIGIN = Origin("2026-11-28T09:00:00+00:00", "0.1.0", "0006", "18.4")
KEY, DUMP = b"k" * 32, b"what pg_dump wrote" * 1_000
PHRASE = "four small grey stones"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "COST", 2**14)


def written(folder: Path, phrase: str | None = None, name: str = "b.hashmark") -> Path:
    write(folder / name, ORIGIN, KEY, io.BytesIO(DUMP), phrase)
    return folder / name


@pytest.mark.parametrize("phrase", [None, PHRASE])
def test_it_holds_what_was_put_in(tmp_path: Path, phrase: str | None) -> None:
    path = written(tmp_path, phrase)
    assert backup_file.needs_passphrase(path) == (phrase is not None)
    with opened(path, phrase, tmp_path) as found:
        assert (found.origin, found.key, found.dump.read()) == (ORIGIN, KEY, DUMP)


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    assert stat.S_IMODE(written(tmp_path).stat().st_mode) == 0o600


def test_it_is_never_written_over_another_file(tmp_path: Path) -> None:
    path = tmp_path / "b.hashmark"
    path.write_text("last week's")
    with pytest.raises(EmbeddedError, match="never writes over one"):
        written(tmp_path)
    assert path.read_text() == "last week's"


def test_nor_over_one_that_appeared_while_it_was_being_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "b.hashmark"
    add = backup_file._add

    def slow(*words: object) -> None:
        path.write_text("somebody else's")
        add(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_file, "_add", slow)
    with pytest.raises(EmbeddedError, match="never writes over one"):
        written(tmp_path)
    assert path.read_text() == "somebody else's"
    assert [each.name for each in tmp_path.iterdir()] == ["b.hashmark"]


def test_what_fails_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_file, "_add", full)
    with pytest.raises(EmbeddedError, match="No space left on device"):
        written(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_one_that_is_not_sealed_can_be_read_with_tar(tmp_path: Path) -> None:
    with tarfile.open(written(tmp_path)) as tar:
        assert tar.getnames() == ["manifest.json", "secret.key", "database.dump"]


def changed(path: Path, how: Callable[[bytes], bytes]) -> Path:
    path.write_bytes(how(path.read_bytes()))
    return path


@pytest.mark.parametrize(
    "how",
    [
        lambda data: data.replace(b"what pg_dump wrote", b"what pg_dump wrqte", 1),
        lambda data: data.replace(KEY, b"q" * 32, 1),
        lambda data: data.replace(b'"format": 1', b'"format": 9', 1),
        lambda data: data.replace(b"database.dump", b"databaze.dump"),
        lambda data: data[:9_000],
        lambda _: b"",
        lambda _: b"a letter" * 1_000,
    ],
    ids=["dump", "key", "newer format", "name", "cut off", "empty", "something else"],
)
def test_what_is_not_as_the_manifest_says_is_refused(tmp_path: Path, how: Callable[[bytes], bytes]) -> None:
    path = changed(written(tmp_path), how)
    with pytest.raises(EmbeddedError, match="is no backup of Hashmark, or it is damaged"), opened(path, None, tmp_path):
        pass


def test_a_folder_instead_of_a_file_inside_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.hashmark"
    with tarfile.open(path, "w") as tar:
        info = tarfile.TarInfo("manifest.json")
        info.type = tarfile.DIRTYPE
        tar.addfile(info)
    with pytest.raises(EmbeddedError, match=r"manifest.json is missing"), opened(path, None, tmp_path):
        pass
