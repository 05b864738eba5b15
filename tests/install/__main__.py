"""Install Hashmark on a bare Debian, work with it, break it, and bring it back: `make test-install`.

Each step is said in a sentence when it is done. Everything lies in one temporary folder and goes at the end; with KEEP=1 it stays.
With IMAGE=FOLDER it works in the root of a container image that was built and mounted there, instead of installing one itself.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from tests.api.metrics.scraped import complaints, value
from tests.install import database, debian
from tests.install.people import ELIAS, HANNAH, MAREN, PRIYA, Person, approve, propose, state_of, verify
from tests.install.sandbox import Sandbox
from tests.ports import free_port

PASSWORD = "seven small blue boats"
RITA = "rita@harbour.example"
SEED = """
import asyncio, json
from api.demo import seed
from api.embedded.connecting import grounded
with grounded() as settings:
    print("LINKS " + json.dumps({each.name: each.url for each in asyncio.run(seed(settings))}))
"""
_begun = time.monotonic()


def say(sentence: str) -> None:
    """Tell what is done, with the seconds since the start."""
    sys.stdout.write(f"{time.monotonic() - _begun:6.1f} s  {sentence}\n")
    sys.stdout.flush()


def main() -> int:
    """Run the whole story and return the exit code."""
    debian.need_tools()
    folder = Path(tempfile.mkdtemp(prefix="hashmark-install-"))
    try:
        image = os.environ.get("IMAGE")
        root = Path(image) if image else unpacked(folder)
        by_itself = Installation(folder, root)
        try:
            by_itself.story()
        finally:
            by_itself.box.kill()
        database.story(folder, root, say)
    finally:
        if os.environ.get("KEEP"):
            say(f"everything was kept in {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    say("everything held")
    return 0


def unpacked(folder: Path) -> Path:
    """Return a bare Debian with Hashmark in it."""
    builder, root = folder / "builder", folder / "root"
    unpacking = [debian.unpack(builder, debian.BUILDER), debian.unpack(root, debian.BARE)]
    wheel = debian.build_wheel(folder / "wheel")
    say(f"the wheel is built, pages included: {wheel.name}, {wheel.stat().st_size / 2**20:.1f} MB")
    assert [each.wait() for each in unpacking] == [0, 0], "mmdebstrap failed"
    say("two bare Debians are unpacked, one to build in and one to run in")
    debian.fetch_packages(builder, folder / "packages")
    said = debian.install(wheel, folder / "packages", builder, root)
    shutil.rmtree(builder)
    say(f"{said} is installed by deploy/container/install.sh and account.sh, each package checked by its hash")
    return root


class Installation:
    """Hashmark with the database that comes with it, in one folder."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        port, self.metrics_port = free_port(), free_port()
        self.url = f"http://127.0.0.1:{port}"
        self.port = str(port)
        settings = {"HASHMARK_PUBLIC_URL": self.url, "HASHMARK_DEMO": "true"}
        self.box = Sandbox(root, folder / "data", settings | {"HASHMARK_METRICS_PORT": str(self.metrics_port)})
        self.links: dict[str, str] = {}

    def story(self) -> None:
        """Fill, serve, work, restart the database, back up, destroy, restore, verify."""
        self.box.make_volume()
        self.is_bare_and_closed()
        self.fill()
        self.start()
        proposal = self.work()
        self.restart_the_database()
        self.back_up()
        before = verify(self.enter(HANNAH))
        self.box.stop()
        shutil.rmtree(self.box.volume)
        say("server and worker stopped when told to, with exit code 0, and their folder was destroyed")
        self.box.make_volume()
        self.restore()
        self.start()
        hannah = self.enter(HANNAH)
        assert state_of(hannah, proposal) == "approved"
        assert verify(hannah) >= before - 1
        assert Person.by_password(self.url, RITA, PASSWORD).name == "Rita Reis"
        say("after the restore the post is approved, the record verifies, and people sign in with their passwords")
        self.box.stop()

    def is_bare_and_closed(self) -> None:
        said = self.box.run("sh", "-c", "id -u; touch /opt/hashmark/x; touch /etc/x; true")
        assert said.startswith("10001\n"), said
        assert said.count("Read-only file system") == 2, said
        for tool in ("gcc", "cc", "make", "pip", "pip3", "git", "curl"):
            assert "none" in self.box.run("sh", "-c", f"command -v {tool} || echo none"), f"{tool} is there"
        self.box.run("/opt/hashmark/bin/python", "-m", "pip", "--version", expect=1)
        say("it runs as account 10001 on a read-only root, without compiler, make, git or pip")

    def fill(self) -> None:
        words = ["organization", "create", "harbour-trust", "--name=Harbour Trust", "--timezone=Europe/Lisbon"]
        words += ["--administrator=Rita Reis", f"--email={RITA}", "--password-stdin"]
        self.box.run("hashmark", *words, given=PASSWORD + "\n")
        said = self.box.run("python", "-c", SEED)
        found = re.search("LINKS (.*)", said)
        assert found, said
        self.links = json.loads(found[1])
        say("an organization is set up by `hashmark organization create`, and the demo's people moved in beside it")

    def start(self) -> None:
        """Start server and worker and wait until the container's health check agrees."""
        words = ["hashmark", "serve", "--port", self.port, "--workers", "2"]
        self.server = self.box.start(*words, log=self.folder / "server.log")
        self.wait_until(self.healthy, "the server is healthy")
        self.worker = self.box.start("hashmark", "worker", log=self.folder / "worker.log")
        self.wait_until(self.worker_beats, "a worker beats")
        say("server and worker run, and the Containerfile's health check passes")

    def healthy(self) -> bool:
        check = health_check().replace(":8000", f":{self.port}")
        done = subprocess.run(self.box._command(("python", "-c", check)), capture_output=True, check=False)
        return done.returncode == 0

    def metrics(self) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.metrics_port}/metrics") as answer:
            text: str = answer.read().decode()
        return text

    def worker_beats(self) -> bool:
        text = self.metrics()
        return value(text, "hashmark_workers") == 1 and value(text, "hashmark_worker_heartbeat_age_seconds") < 10

    def enter(self, name: str) -> Person:
        return Person.by_link(self.url, self.links[name])

    def work(self) -> dict[str, object]:
        priya, maren, elias, hannah = (self.enter(name) for name in (PRIYA, MAREN, ELIAS, HANNAH))
        proposal = propose(priya, "The lido is open all winter, 7 to 9 in the morning. #SwimInWinter")
        for person in (maren, elias):
            proposal = approve(person, proposal)
        assert proposal["summary"]["state"] == "approved", proposal["summary"]
        entries = verify(hannah)
        say(f"a post was checked, proposed, submitted and approved twice; the record of {entries} entries verifies")
        text = self.metrics()
        assert complaints(text) == ""
        name = "hashmark_http_request_duration_seconds_count"
        assert value(text, name, operation="submitProposal", status="2xx") == 1
        assert "northfield" not in text.lower()
        say("/metrics counted it over both processes, is well-formed and names nobody")
        return proposal

    def restart_the_database(self) -> None:
        programs = "import api.embedded.programs as p; print(p.folder())"
        pg_ctl = self.box.run("python", "-c", programs).strip() + "/pg_ctl"
        data = "/var/lib/hashmark/postgres"
        self.box.run(pg_ctl, "-D", data, "-m", "fast", "-w", "-l", "/var/lib/hashmark/postgres.log", "restart")
        self.wait_until(self.healthy, "the server is healthy again")
        propose(self.enter(PRIYA), "The lido is open on Sundays as well. #SwimInWinter")
        self.wait_until(self.worker_beats, "the worker beats again")
        assert self.server.poll() is None
        assert self.worker.poll() is None, self.said("worker")[-2_000:]
        say("the database was restarted under them: server and worker came back, and the next post was proposed")

    def back_up(self) -> None:
        phrase, file = "/var/lib/hashmark/phrase", "/var/lib/hashmark/backup.hashmark"
        self.box.run("sh", "-c", f"echo four small grey stones > {phrase}")
        self.box.run("hashmark", "backup", file, "--passphrase-file", phrase)
        for name in ("phrase", "backup.hashmark"):
            shutil.move(self.box.volume / name, self.folder / name)
        say("`hashmark backup` wrote one sealed file while everything ran")

    def restore(self) -> None:
        beside = self.folder / "beside"
        beside.mkdir()
        for name in ("phrase", "backup.hashmark"):
            os.chown(shutil.move(self.folder / name, beside / name), 10001, 10001)
        box = Sandbox(self.box._root, self.box.volume, {}, secrets=beside)
        said = box.run(
            "hashmark", "restore", "/run/secrets/backup.hashmark", "--passphrase-file", "/run/secrets/phrase"
        )
        assert said.count("sound  ") == 3, said
        say("`hashmark restore` brought it back and found the records of all three organizations sound")

    def said(self, name: str) -> str:
        return (self.folder / f"{name}.log").read_text("utf-8", "replace")

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + 120
        while not holds():
            logs = f"\nserver: {self.said('server')[-1_500:]}" + (
                f"\nworker: {self.said('worker')[-1_500:]}" if (self.folder / "worker.log").exists() else ""
            )
            gone = [process.args for process in self.box.started if process.poll() is not None]
            assert not gone, f"It ended while waiting until {what}: {gone}{logs}"
            assert time.monotonic() < deadline, f"Waited in vain until {what}.{logs}"
            time.sleep(0.3)


def health_check() -> str:
    """Return the Python of the Containerfile's HEALTHCHECK."""
    written = (debian.SCRIPTS / "Containerfile").read_text("utf-8")
    found = re.search(r'CMD \["python", "-c", "(.*)"\]', written)
    assert found, "the Containerfile has no health check in Python"
    return found[1]


if __name__ == "__main__":
    sys.exit(main())
