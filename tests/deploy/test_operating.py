"""Units, proxies and pages for operators say nothing that the code does not know."""

import asyncio
import os
import re
import shutil
import subprocess
from pathlib import Path
from uuid import uuid4

import pytest
import yaml
from click import Group

from api.commands.cli import main
from api.http.limits import MEDIA_BODY
from api.live.stream import HEARTBEAT_SECONDS
from api.metrics.exposition import Exposition
from api.metrics.sampling import sampled
from api.routes import HEALTH, OPERATIONS, PREFIX
from tenants.due.heartbeat import beat
from tenants.ground.settings import Settings
from tests.architecture.sources import ROOT
from tests.database import TestDatabase

OPERATING = ROOT / "deploy" / "operating"
SYSTEMD = ROOT / "deploy" / "systemd"
HARDENING = SYSTEMD / "hashmark-.service.d" / "hardening.conf"
UNITS = sorted(SYSTEMD.glob("*.service"))
PAGES = sorted(OPERATING.glob("*.md"))
NGINX = (ROOT / "deploy" / "proxy" / "nginx.conf").read_text("utf-8")
CADDY = (ROOT / "deploy" / "proxy" / "Caddyfile").read_text("utf-8")
LIMIT = re.compile(r"(?:client_max_body_size|max_size) (\d+)(?:m|MB)")
EVERYTHING = [
    *PAGES,
    *UNITS,
    HARDENING,
    SYSTEMD / "environment",
    ROOT / "README.md",
    *(ROOT / "deploy/proxy").iterdir(),
]
MOST_EXPOSED = 20
"""Tenths: systemd's own measure of how much a service may do, from 0 to 100."""


def tool(name: str) -> str | None:
    """Return a program that has to be there where every change is tested, and may be missing elsewhere."""
    found = shutil.which(name)
    assert found or not os.environ.get("CI"), f"{name} is missing"
    return found


@pytest.mark.parametrize("path", EVERYTHING, ids=lambda path: path.name)
def test_every_setting_named_exists(path: Path) -> None:
    named = set(re.findall(r"HASHMARK_[A-Z_]*[A-Z]", path.read_text("utf-8")))
    assert {name for name in named if name.removeprefix("HASHMARK_").lower() not in Settings.model_fields} == set()


@pytest.mark.parametrize("path", [*PAGES, ROOT / "README.md"], ids=lambda path: path.name)
def test_every_command_and_page_named_exists(path: Path) -> None:
    text = path.read_text("utf-8")
    for words in re.findall(r"`hashmark ([a-z]+(?: [a-z]+)?)", text):
        first, _, second = words.partition(" ")
        assert first in main.commands, words
        group = main.commands[first]
        assert not second or not isinstance(group, Group) or second in group.commands, words
    for name in re.findall(r"\]\(([\w./-]+)\)|`(\w+\.md)`", text):
        target = next(filter(None, name))
        assert (path.parent / target).exists(), target


def test_every_page_can_be_reached_from_the_readme() -> None:
    readme, first = (ROOT / "README.md").read_text("utf-8"), (OPERATING / "installing.md").read_text("utf-8")
    assert "deploy/operating/installing.md" in readme
    assert {page.name for page in PAGES} - {"installing.md"} == {p.name for p in PAGES if f"({p.name})" in first}


async def test_every_metric_named_is_there_and_each_there_is_explained(
    database: TestDatabase, database_url: str
) -> None:
    await beat(database.worker, uuid4())
    async with sampled(database.engine):
        text = (await asyncio.to_thread(Exposition(database_url).text)).decode()
    there = set(re.findall(r"^# HELP (\w+)", text, re.MULTILINE))
    page, rules = ((OPERATING / name).read_text("utf-8") for name in ("watching.md", "alerts.yaml"))
    named = set(re.findall(r"hashmark_\w+", rules + page))
    assert named <= there | {f"{name}{end}" for name in there for end in ("_count", "_bucket", "_sum")}
    assert {name for name in there if name not in page} == set()


def test_the_alerts_are_rules_that_prometheus_reads() -> None:
    path = OPERATING / "alerts.yaml"
    operations = {operation.id for operation in (*OPERATIONS, *HEALTH)} | {"other", "page"}
    assert set(re.findall(r'operation!?="(\w+)"', path.read_text("utf-8"))) <= operations
    assert len(yaml.safe_load(path.read_text("utf-8"))["groups"][0]["rules"]) >= 8
    if promtool := tool("promtool"):
        done = subprocess.run([promtool, "check", "rules", str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A root with the units as an operator copies them, the program, and the targets they name."""
    units = tmp_path / "etc" / "systemd" / "system"
    shutil.copytree(SYSTEMD, units)
    for name in ("sysinit", "basic", "shutdown", "network-online", "multi-user"):
        (units / f"{name}.target").write_text("[Unit]\nDescription=here\nDefaultDependencies=no\n")
    program = tmp_path / "opt" / "hashmark" / "bin" / "hashmark"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_is_one_that_systemd_reads_and_may_do_little(unit: Path, installed: Path) -> None:
    analyze = tool("systemd-analyze")
    if analyze is None:
        return
    for words in (
        ["verify", "--man=no", str(installed / "etc/systemd/system" / unit.name)],
        ["security", "--offline=true", f"--threshold={MOST_EXPOSED}", unit.name],
    ):
        command = [analyze, words[0], f"--root={installed}", *words[1:]]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (done.stdout + done.stderr)[-2_000:]
        assert words[0] == "security" or not done.stderr, done.stderr


def test_units_start_commands_that_exist_with_the_secrets_that_the_settings_know() -> None:
    for path in (*UNITS, HARDENING):
        text = path.read_text("utf-8")
        for command in re.findall(r"ExecStart=/opt/hashmark/bin/hashmark (\w+)", text):
            assert command in main.commands
        for name in re.findall(r"LoadCredential=hashmark_(\w+):", text):
            assert name in Settings.model_fields
    owner = [path.name for path in UNITS if "owner_database_url" in path.read_text("utf-8")]
    assert owner == ["hashmark-migrate.service"]
    assert "worker_database_url" not in (SYSTEMD / "hashmark-server.service").read_text("utf-8")


@pytest.mark.parametrize("written", [NGINX, CADDY], ids=["nginx", "caddy"])
def test_a_proxy_lets_through_what_hashmark_takes_and_drops_what_strangers_say_of_themselves(written: str) -> None:
    found = LIMIT.search(written)
    assert found
    assert int(found[1]) * 1_000_000 > MEDIA_BODY
    assert "HASHMARK_TRUSTED_PROXIES=127.0.0.1/32,::1/128" in written
    assert re.search(r'proxy_set_header Forwarded "";|header_up -Forwarded', written)


def test_live_updates_are_passed_on_at_once_and_kept_open() -> None:
    events = NGINX.partition(f"location = {PREFIX}/events {{")[2].partition("}")[0]
    assert "proxy_buffering off;" in events
    patience = re.search(r"proxy_read_timeout (\d+)s", events)
    assert patience
    assert int(patience[1]) > 2 * HEARTBEAT_SECONDS
    assert "flush_interval -1" in CADDY
