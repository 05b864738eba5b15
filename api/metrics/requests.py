"""What every web process counts about the requests it answers.

Several processes count into files of one folder (`api.metrics.shared`) and are added up when somebody reads /metrics. Rule kept:
labels come from the code alone (an operation's id, a class of status), never from a request, an organization or a person.
"""

from functools import cache

from prometheus_client import CollectorRegistry, Gauge, Histogram, disable_created_metrics

disable_created_metrics()  # type: ignore[no-untyped-call] # the library types most of itself
OURS = CollectorRegistry()
"""The numbers of this one process; what it has when no folder is shared."""

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
OTHER = "other"
"""The label of a request that names no operation of the API and no page."""

_requests = Histogram(
    "hashmark_http_request_duration_seconds",
    "Time from a request's first line to its last byte, by operation and class of status.",
    ("operation", "status"),
    buckets=BUCKETS,
    registry=OURS,
)
_processes = Gauge(
    "hashmark_server_processes",
    "Processes that answer requests.",
    multiprocess_mode="livesum",
    registry=OURS,
)


def observe(operation: str, status: int, seconds: float) -> None:
    """Count one request. `status` is the HTTP status, 0 when the caller hung up before there was one."""
    _series(operation, status // 100).observe(seconds)


def announce() -> None:
    """Count this process among those that answer."""
    _processes.set(1)


@cache
def _series(operation: str, hundreds: int) -> Histogram:
    return _requests.labels(operation, f"{hundreds}xx" if hundreds else "none")
