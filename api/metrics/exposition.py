"""/metrics, in Prometheus' text format, on a port of its own.

Every web process listens on that port (the system gives each caller to one of them) and answers for all of them, in a thread, so
that a held up event loop can still be seen. Rule kept: with a token set, whoever does not send it learns nothing: 404.
"""

import hmac
import platform
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import InfoMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from api.metrics import shared
from api.metrics.installation import Installation
from api.metrics.requests import OURS
from tenants.ground.settings import Settings


class Build(Collector):
    """Which version runs."""

    def collect(self) -> Iterator[Metric]:
        running = {"version": version("hashmark"), "python": platform.python_version()}
        yield InfoMetricFamily("hashmark_build", "The version that runs.", running)


class Exposition:
    """Everything that /metrics shows."""

    def __init__(self, database_url: str) -> None:
        self._installation = Installation(database_url)

    def text(self) -> bytes:
        """Return all numbers in Prometheus' text format 0.0.4."""
        folder = shared.folder()
        registry = CollectorRegistry()
        if folder is not None:
            shared.forget_the_dead(folder)
            MultiProcessCollector(registry, str(folder))  # type: ignore[no-untyped-call] # the library types most of itself
        registry.register(self._installation)
        registry.register(Build())
        return (b"" if folder else generate_latest(OURS)) + generate_latest(registry)


@contextmanager
def exposed(settings: Settings, database_url: str) -> Iterator[None]:
    """Answer on the metrics port while the block runs; does nothing when no port is set."""
    if settings.metrics_port is None:
        yield
        return
    token = settings.metrics_token.get_secret_value() if settings.metrics_token else None
    handler = _handler(Exposition(database_url).text, token)
    with _Server((settings.metrics_host, settings.metrics_port), handler) as server:
        thread = threading.Thread(target=server.serve_forever, name="metrics", daemon=True)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()


class _Server(ThreadingHTTPServer):
    allow_reuse_port = True
    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        super().__init__(address, handler)

    def server_bind(self) -> None:
        """Listen, without asking the network for this machine's name as the standard library would."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]


def _handler(text: Callable[[], bytes], token: str | None) -> type[BaseHTTPRequestHandler]:
    """Return a handler that answers GET /metrics with `text()` to whoever sends `token`, and 404 to anything else."""
    wanted = f"Bearer {token}".encode()

    class Handler(BaseHTTPRequestHandler):
        timeout = 10
        server_version, sys_version = "hashmark", ""

        def do_GET(self) -> None:
            given = (self.headers.get("authorization") or "").encode()
            allowed = token is None or hmac.compare_digest(wanted, given)
            found = allowed and self.path.partition("?")[0] == "/metrics"
            body = text() if found else b"Not found.\n"
            self.send_response(200 if found else 404)
            self.send_header("content-type", CONTENT_TYPE_PLAIN_0_0_4 if found else "text/plain; charset=utf-8")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep the log for people's requests."""

    return Handler
