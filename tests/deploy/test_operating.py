"""Units, proxies and pages for operators say nothing that the code does not know."""

import asyncio
import os
import re
import shlex
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


def command_lines(text: str) -> list[list[str]]:
    """Return the words of every line in the blocks of a page or in its backticks, lines that go on on the next one joined."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in re.sub(r"\\\n\s*", "", block).splitlines()]
    return [words(line) for line in (*lines, *re.findall(r"`([^`]+)`", prose))]


def words(line: str) -> list[str]:
    try:
        return shlex.split(line, comments=True)
    except ValueError:
        return line.split()


def of_ours(line: list[str]) -> list[str]:
    """Return what `hashmark` is called with in a line, itself or as the container's program; [] where it is not called."""
    starts = [place for place, word in enumerate(line) if word.rpartition("/")[2] == "hashmark"]
    if "--rm" in line:
        starts = [line.index("--rm") + 1]
    called = line[starts[-1] + 1 :] if starts else []
    return called if called and re.fullmatch("[a-z]+", called[0]) else []


@pytest.mark.parametrize("path", [*PAGES, ROOT / "README.md"], ids=lambda path: path.name)
def test_every_command_written_out_is_one_that_hashmark_reads(path: Path) -> None:
    for called in filter(None, map(of_ours, command_lines(path.read_text("utf-8")))):
        command, rest = main.commands[called[0]], called[1:]
        while isinstance(command, Group) and rest:
            command, rest = command.commands[rest[0]], rest[1:]
        known = {name for parameter in command.params for name in parameter.opts}
        assert {word.partition("=")[0] for word in rest if word.startswith("--")} <= known, called


def test_commands_are_found_in_blocks_across_lines_and_in_containers() -> None:
    page = "```\nx exec -it hashmark hashmark organization \\\n  create --name 'A B'\nbuild -t hashmark .\n```\n`a run --rm worker doctor`"
    found = [called for line in command_lines(page) if (called := of_ours(line))]
    assert found == [["organization", "create", "--name", "A B"], ["doctor"]]


@pytest.mark.parametrize("path", EVERYTHING, ids=lambda path: path.name)
def test_every_file_and_target_named_is_there(path: Path) -> None:
    text = path.read_text("utf-8")
    for name in re.findall(r"\b(?:tests/)?deploy/[\w./*-]*[\w*]", text):
        assert list(ROOT.glob(name)), name
    targets = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert targets
    assert set(re.findall(r"`(?:\w+=\w+ )?make ([\w-]+)", text)) <= set(targets[1].split())
    services = yaml.safe_load((ROOT / "deploy/container/compose.yaml").read_text("utf-8"))["services"]
    for named in re.findall(
        r"compose\.yaml (?:run --rm|stop|restart) ([a-z ]+?)(?: doctor| organization|`|$)", text, re.MULTILINE
    ):
        assert set(named.split()) <= set(services), named


def test_secrets_named_to_systemd_are_those_that_the_script_makes() -> None:
    made = set(re.findall(r'> "\$folder/(\w+)"', (ROOT / "deploy/container/secrets.sh").read_text("utf-8")))
    for path in (*UNITS, HARDENING, OPERATING / "installing.md"):
        assert set(re.findall(r"/etc/hashmark/(\w+)", path.read_text("utf-8"))) <= made | {"environment"}, path.name


def test_every_page_can_be_reached_from_the_readme() -> None:
    readme, first = (ROOT / "README.md").read_text("utf-8"), (OPERATING / "installing.md").read_text("utf-8")
    assert "deploy/operating/installing.md" in readme
    assert {page.name for page in PAGES} - {"installing.md"} == {p.name for p in PAGES if f"({p.name})" in first}


async def test_every_metric_named_is_there_and_each_there_is_explained(
    database: TestDatabase, database_url: str
) -> None:
    await beat(database.worker, uuid4())
    async with sampled(database.pool):
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
