"""Logs as structured lines: request, organization and actor on each, no personal data and no secrets.

Rule kept: a key that can carry a name, an address, a text or a secret never reaches the output, whoever logs it.
"""

import logging
import sys
from typing import Any

import structlog
from structlog.typing import EventDict, WrappedLogger

FORBIDDEN_KEYS = frozenset(
    {"email", "name", "password", "token", "cookie", "authorization", "text", "content", "reason", "csrf", "ip", "body"}
)


def _withhold(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    for key in event.keys() & FORBIDDEN_KEYS:
        event[key] = "[withheld]"
    return event


def configure(level: str = "info", fmt: str = "json") -> None:
    """Send structlog and the standard library's loggers to standard error in one format."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _withhold,
    ]
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if fmt == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[*shared, structlog.processors.format_exc_info, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
