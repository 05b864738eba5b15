"""One run of the demo: database, tables, made-up people, server and worker; then waiting; then stopping in order."""

import asyncio
import os
import signal
import threading
import time
import urllib.error
import urllib.request
from types import FrameType

import click

from api.demonstration.children import Child
from api.demonstration.folder import DemoFolder, Link
from api.demonstration.messages import invitation
from api.embedded.connecting import addresses, settings
from api.embedded.server import OWNER, Embedded
from migrations.run import upgrade

READY_SECONDS = 60


class DemoRun:
    """Starts everything, waits for Ctrl-C or for something to fail, and stops everything."""

    def __init__(
        self, server: Embedded, folder: DemoFolder, *, host: str, port: int, workers: int, reload: bool
    ) -> None:
        self._server = server
        self._folder = folder
        self._host = host
        self._port = port
        self._words = ["serve", "--host", host, "--port", str(port), "--workers", str(workers)]
        self._words += ["--reload"] if reload else []
        self._children: list[Child] = []
        self._asked_to_stop = threading.Event()
        self._in_a_hurry = False
        self._begun = time.monotonic()

    def go(self) -> None:
        """Run until told to stop. Raises `click.ClickException` with a sentence when something fails."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._on_signal)
        try:
            self._start()
            self._wait()
        finally:
            self._stop()

    def _start(self) -> None:
        if self._server.start(say=self._say):
            self._say("the database runs")
        else:
            self._say("the database still runs from before; using it")
        upgrade(self._server.url(OWNER))
        self._say("its tables are up to date")
        if self._asked_to_stop.is_set():
            return
        environment, home = self._environment(), self._server.home
        self._children = [
            Child("server", self._words, environment, home),
            Child("worker", ["worker"], environment, home),
        ]
        links = self._seed()
        address = environment["HASHMARK_PUBLIC_URL"]
        self._wait_ready()
        if not self._asked_to_stop.is_set():
            self._folder.note(address, links)
            click.echo(invitation(address, links))
            click.echo(f"  Everything is kept in {home}. Ctrl-C stops it.\n")

    def _environment(self) -> dict[str, str]:
        """Return the environment of server and worker, and make it ours for seeding."""
        shown = "127.0.0.1" if self._host in ("0.0.0.0", "::") else self._host  # noqa: S104 - compared, not bound
        address = f"http://[{shown}]:{self._port}" if ":" in shown else f"http://{shown}:{self._port}"
        defaults = {"HASHMARK_PUBLIC_URL": address, "HASHMARK_LOG_FORMAT": "console"}
        os.environ.update({**defaults, **os.environ, **addresses(self._server, settings()), "HASHMARK_DEMO": "true"})
        return dict(os.environ)

    def _seed(self) -> list[Link]:
        from api.demo import seed
        from tenants.ground.settings import Settings

        links = [Link(link.role, link.name, link.organization, link.url) for link in asyncio.run(seed(Settings()))]
        self._say("the made-up people and their proposals are there")
        return links

    def _wait_ready(self) -> None:
        host = f"[{self._host}]" if ":" in self._host else self._host
        url = f"http://{host}:{self._port}/health/ready"
        deadline = time.monotonic() + READY_SECONDS
        while not self._asked_to_stop.wait(0.1):
            self._need_children()
            if _answers(url):
                self._say("server and worker are ready")
                return
            if time.monotonic() > deadline:
                raise click.ClickException(
                    f"The server did not get ready within {READY_SECONDS} seconds. Its log is {self._children[0].log}."
                )

    def _wait(self) -> None:
        while not self._asked_to_stop.wait(0.5):
            self._need_children()

    def _need_children(self) -> None:
        for child in self._children:
            if child.gone:
                raise click.ClickException(f"The {child.name} stopped by itself. Its last words:\n{child.last_words()}")

    def _stop(self) -> None:
        for child in self._children:
            self._say(f"stopping the {child.name}")
            child.stop(at_once=self._in_a_hurry)
        self._say("stopping the database")
        self._server.stop()
        self._say("stopped")

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        """Stop in order; asked a second time, stop at once."""
        self._in_a_hurry = self._asked_to_stop.is_set()
        self._asked_to_stop.set()

    def _say(self, words: str) -> None:
        click.echo(f"  {time.monotonic() - self._begun:5.1f} s  {words}")


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310 - our own http address
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False
