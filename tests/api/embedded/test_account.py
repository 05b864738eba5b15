"""Whose folder it is decides who runs the server; nothing is opened wider than needed."""

import os
import pwd
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from api.embedded import account
from api.embedded.account import Account, EmbeddedError, account_for, let_through


def test_an_ordinary_person_runs_it_as_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1234)
    account = account_for(tmp_path / "not made yet")
    assert (account.uid, account.switch) == (1234, False)
    assert account.as_popen() == {}


def test_somebody_elses_folder_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1234)
    with pytest.raises(EmbeddedError, match=r"belongs to .*, and you are user 1234"):
        account_for(tmp_path)


def test_root_is_told_that_postgresql_refuses_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if tmp_path.stat().st_uid != 0:
        monkeypatch.setattr(Path, "stat", lambda _self, **_: os.stat_result((0o700, 0, 0, 1, 0, 0, 0, 0, 0, 0)))
        monkeypatch.setattr(Path, "exists", lambda _self: True)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(EmbeddedError, match="PostgreSQL refuses to run as root"):
        account_for(tmp_path)


def test_folders_above_may_be_passed_through_and_not_read(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    stranger = Account(uid=54321, gid=54321, name="stranger", switch=True)
    opened = list(let_through(closed / "data", stranger))
    assert closed in opened
    assert closed.stat().st_mode & 0o777 == 0o701
    assert list(let_through(closed / "data", stranger)) == []


def test_nothing_is_opened_for_an_ordinary_person(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    assert list(let_through(closed / "data", Account(uid=1, gid=1, name="me", switch=False))) == []
    assert closed.stat().st_mode & 0o777 == 0o700


def test_an_account_that_cannot_be_made_is_explained(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(account, "_useradd", lambda: None)
    monkeypatch.setattr(account, "_entry", lambda _name: None)
    with pytest.raises(EmbeddedError, match="Make one, or run as an ordinary user"):
        account_for(tmp_path / "not made yet")


def test_two_that_start_at_once_make_one_account(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made: list[int] = []

    def useradd() -> None:
        number = len(made)
        time.sleep(0.1)
        made.append(number)

    def entry(name: str) -> pwd.struct_passwd | None:
        return pwd.struct_passwd((name, "x", 900 + len(made), 900, "", "/nonexistent", "")) if made else None

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(account, "_useradd", useradd)
    monkeypatch.setattr(account, "_entry", entry)
    with ThreadPoolExecutor(4) as several:
        accounts = list(several.map(account_for, [tmp_path / f"cluster {number}" for number in range(4)]))
    assert len(made) == 1
    assert {one.uid for one in accounts} == {901}
