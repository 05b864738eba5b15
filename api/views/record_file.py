"""Entries of the record as lines of a file: for spreadsheets, and for programs.

Rules kept: what a spreadsheet would take for a formula is written as text, with an apostrophe before it; what has been erased is not
there. The file for spreadsheets begins with a byte order mark, without which Excel reads UTF-8 as something else. Computes only.
"""

import csv
import io
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import msgspec

from api.schemas.record import RecordEntry

MARK = "\ufeff"
COLUMNS = (
    "Number",
    "When (UTC)",
    "When here",
    "Time zone",
    "What happened",
    "Kind of entry",
    "Who",
    "In place of",
    "In the role of",
    "About",
    "What it is about",
    "Its id",
    "Verdict",
    "Reason",
    "Words erased on",
    "Revision",
    "Digest of the revision",
    "Policy version",
    "Digest of the policy",
    "Digest of the brief",
    "Leaf hash",
)
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")


def heading() -> bytes:
    """Return the first line, after the mark that says it is UTF-8."""
    return f"{MARK}{_lines([COLUMNS])}".encode()


def as_csv(entries: Iterable[RecordEntry], zone: str) -> bytes:
    """Return entries as lines of values between commas (RFC 4180), each value in quotes. `zone` is the organization's."""
    here = ZoneInfo(zone)
    return _lines(_row(entry, here) for entry in entries).encode()


def as_json_lines(entries: Iterable[RecordEntry]) -> bytes:
    """Return entries as one JSON object a line."""
    return b"".join(msgspec.json.encode(entry) + b"\n" for entry in entries)


def plain(value: object) -> str:
    """Return a value as a spreadsheet shows it and never computes it."""
    told = "" if value is None else str(value)
    return f"'{told}" if told.lstrip(" \u00a0")[:1] in _FORMULA and told.strip(" \u00a0") else told


def _lines(rows: Iterable[Iterable[object]]) -> str:
    told = io.StringIO()
    writer = csv.writer(told, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([plain(value) for value in row] for row in rows)
    return told.getvalue()


def _row(entry: RecordEntry, here: ZoneInfo) -> tuple[object, ...]:
    return (
        entry.seq,
        entry.at.isoformat(),
        entry.at.astimezone(here).strftime("%Y-%m-%d %H:%M:%S"),
        here.key,
        entry.sentence,
        entry.type,
        entry.who and entry.who.name,
        entry.in_place_of and entry.in_place_of.name,
        ", ".join(entry.capacity),
        entry.object_kind,
        entry.object_title,
        entry.object_id,
        entry.verdict,
        entry.reason,
        entry.erased_on,
        entry.revision_number,
        entry.revision_digest,
        entry.policy_number,
        entry.policy_digest,
        entry.brief_digest,
        entry.leaf,
    )
