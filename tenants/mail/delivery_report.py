"""What a mail server says of a letter it had taken: read from the message it sends back.

Most servers write a delivery status notification (RFC 3464; RFC 6533 for addresses in other letters). qmail, and Exim of some years
ago, write plain words; those are known by the marks they always bear, so an answer from somebody's holiday is no report. Rules kept: a
message comes from anybody, so it is read up to a bound and nothing in it can do more than be no report. Of a server's words its number
is kept and nothing else, because they repeat the address. Computes only.
"""

import re
from collections.abc import Iterator
from email import message_from_bytes, message_from_string
from email.message import Message
from email.policy import EmailPolicy
from itertools import chain, islice
from typing import Any

import msgspec

MOST_BYTES = 300_000
"""How much of a message is read. A report is some kilobytes, pictures and our own letter included; more is made to take long."""
MOST_PARTS = 100
MOST_HEADERS = 500
LONGEST_VALUE = 2_000

NO_NUMBER = "5.0.0"
"""The code of a failure that has none: "undeliverable" and no more (RFC 3463)."""
TOO_LONG = "4.4.7"
"""The code of a letter that was tried for too long (RFC 3463)."""

_STATUSES = {"message/delivery-status", "message/global-delivery-status"}
_ENVELOPE = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to", "in-reply-to", "references")
_OF_LETTER = ("message-id", "return-path")
_NOT_FAILED = {"delayed", "delivered", "relayed", "expanded"}
_EXPIRED = re.compile(r"[45]\.4\.(?:7|300|316)")
"""Tried for too long, by RFC 3463 and by Exchange Online, which calls it permanent although any server that is away leads to it."""
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])", re.ASCII)
_REPLY = re.compile(r"\s*smtp\s*;\s*([245]\d\d)\b", re.ASCII | re.IGNORECASE)
_SAID = re.compile(r"(?:^|[\s:>])([45]\d\d)[ -](?=#?[45]\.\d)|: ([45]\d\d)[ -]", re.ASCII | re.MULTILINE)
_QMAIL = re.compile(r"\s*hi\. this is the ", re.IGNORECASE)
_GAVE_UP = re.compile(r"in the queue too long|retry time(?:out)? exceeded|retry time not reached", re.IGNORECASE)
_COPY = re.compile(r"^-{2,6} (?:below this line is a copy|this is a copy)", re.IGNORECASE | re.MULTILINE)


class Report(msgspec.Struct, frozen=True):
    """A letter that was taken and does not arrive. `code` is the server's number, such as 550, or else its status, such as 5.1.1.

    `permanent` says that it never will; otherwise its server was tried for too long. `naming` are texts in which a letter's token may
    stand, the likeliest first.
    """

    permanent: bool
    code: str
    naming: tuple[str, ...]


class _Failure(msgspec.Struct, frozen=True):
    permanent: bool
    code: str


class _Bounded(EmailPolicy):
    """Python's own reading of messages, of the beginning of each value alone: some take very long over a long one."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return super().header_fetch_parse(name, value[:LONGEST_VALUE])


_POLICY = _Bounded()


def read_report(message: bytes) -> Report | None:
    """Return what a message reports; None for one that reports no failure, be it a delay, an answer or anything else."""
    try:
        return _read(message_from_bytes(message[:MOST_BYTES], policy=_POLICY))
    except Exception:  # noqa: BLE001 - Python's reading of a message raises almost anything for one made to break it
        return None


def _read(message: Message) -> Report | None:
    parts = list(islice(message.walk(), MOST_PARTS))
    told = [
        failure for part in parts if _kind(part) in _STATUSES for block in _blocks(part) if (failure := _failed(block))
    ]
    failure = max(told, key=lambda one: one.permanent, default=None)
    if failure is None and not any(_kind(part) in _STATUSES for part in parts):
        failure = _told_in_words(message, _words(parts))
    if failure is None:
        return None
    naming = chain(
        _values(message, *_ENVELOPE), *(_of_letter(part) for part in parts if part is not message), _own_words(message)
    )
    return Report(failure.permanent, failure.code, tuple(naming))


def _failed(block: Message) -> _Failure | None:
    """Return what is said of one recipient; None where the letter is on its way or there, or nothing is said."""
    action = next(iter(re.findall(r"[a-z]+", _value(block, "action").lower())), "")
    status = _first(_STATUS, _value(block, "status"))
    number = _first(_REPLY, _value(block, "diagnostic-code"))
    if action in _NOT_FAILED or not (action == "failed" or status[:1] == "5"):
        return None
    return _failure(status, number)


def _failure(status: str, number: str) -> _Failure:
    """Return a failure by its status, such as 5.1.1, and its number, such as 550; '' for one that was not said."""
    grade = (status or number or NO_NUMBER)[0]
    permanent = grade != "4" and not _EXPIRED.fullmatch(status)
    agreed = number if number[:1] == grade else ""
    return _Failure(permanent, agreed or status or NO_NUMBER)


def _told_in_words(message: Message, words: str) -> _Failure | None:
    """Return the failure a report in plain words is of, if it is one that qmail or Exim wrote."""
    if not (_QMAIL.match(words) or _value(message, "x-failed-recipients")):
        return None
    said = _COPY.split(words, maxsplit=1)[0]
    if _GAVE_UP.search(said):
        return _Failure(permanent=False, code=TOO_LONG)
    return _failure(_first(_STATUS, said), _first(_SAID, said))


def _blocks(part: Message) -> Iterator[Message]:
    """Yield the fields of a status part, a block for the message and one for each recipient."""
    payload: Any = part.get_payload()
    for block in islice(payload if isinstance(payload, list) else [], MOST_PARTS):
        yield block
        # Python knows the blocks of `message/delivery-status` alone; of the other kind it takes all but the first for a body.
        rest = block.get_payload()
        if isinstance(rest, str) and _kind(part) == "message/global-delivery-status":
            for more in islice(re.split(r"\r?\n\r?\n", rest), MOST_PARTS):
                yield message_from_string(more, policy=_POLICY)


def _of_letter(part: Message) -> Iterator[str]:
    """Yield what may name our letter in a part of a report: its headers, or text that holds them."""
    yield from _values(part, *_OF_LETTER)
    if _kind(part) in {"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"}:
        yield _text(part)


def _own_words(message: Message) -> Iterator[str]:
    """Yield the body of a report in plain words, which our letter is copied into."""
    if not message.is_multipart():
        yield _text(message)


def _words(parts: list[Message]) -> str:
    """Return the first plain text of a message."""
    return next((_text(part) for part in parts if _kind(part) == "text/plain"), "")


def _text(part: Message) -> str:
    if part.is_multipart():
        return "\n".join(f"{name}: {value}" for sub in islice(part.walk(), MOST_PARTS) for name, value in _raw(sub))
    decoded = part.get_payload(decode=True)
    return decoded.decode("utf-8", "replace") if isinstance(decoded, bytes) else ""


def _kind(part: Message) -> str:
    return part.get_content_type()


def _values(message: Message, *names: str) -> list[str]:
    """Return the values of headers as they stand there, in the order of `names`."""
    found = [(name.lower(), value) for name, value in _raw(message)]
    return [value for wanted in names for name, value in found if name == wanted]


def _value(message: Message, name: str) -> str:
    return next(iter(_values(message, name)), "")


def _raw(message: Message) -> Iterator[tuple[str, str]]:
    for name, value in islice(message.raw_items(), MOST_HEADERS):
        yield name, str(value)[:LONGEST_VALUE]


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return "" if found is None else next(filter(None, found.groups()), "")
