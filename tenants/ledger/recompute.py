"""Recomputing a log from its stored bytes: what `hashmark ledger verify` and the record's seal rest on.

Nothing the database derived is believed. Each entry is hashed again, its place counted, its bytes held against RFC 8785, and
every column beside them compared with what they say; each commitment is opened where its opening still exists, and where it
does not, an entry must say that it was erased. The first fault is named by its seq. A log is taken in parts, so a long
one needs no more memory than a short one. Computes only.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag

from tenants.ground.canonical_json import canonical_json
from tenants.ledger.entry import ENTRY_SCHEMA, commitment, unseal
from tenants.ledger.entry_types import EntryType
from tenants.ledger.merkle import Frontier, leaf_hash


class StoredEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A row of `ledger.entry`, as read."""

    seq: int
    leaf: bytes
    entry: bytes
    at: datetime
    type: str
    object_kind: str
    object_id: UUID | None
    actor: UUID | None
    verdict: str | None
    roles: Sequence[str]


class StoredOpening(msgspec.Struct, frozen=True):
    """A row of `ledger.opening`."""

    salt: bytes
    ciphertext: bytes


class Recorded(msgspec.Struct, frozen=True):
    """An entry whose bytes and columns agree: its number and what it says."""

    seq: int
    body: dict[str, Any]


class Fault(msgspec.Struct, frozen=True):
    """Something that does not fit at one entry, in words that follow "At entry N:".

    With `unless` it is none if some entry, earlier or later, explains it under that key.
    """

    seq: int
    words: str
    unless: str = ""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome. `root` is the RFC 6962 tree hash of the stored entries; `first_bad_seq` is None when all is sound.

    `sealed` counts commitments whose words are still kept, `erased` those whose words are gone; both leave the tree whole.
    """

    sound: bool
    size: int
    root: bytes
    first_bad_seq: int | None
    message: str
    sealed: int
    erased: int


class Log:
    """One organization's log while it is being recomputed.

    `take_entries` and `take_faults` are given the log in order, part by part; `report` ends it.
    """

    def __init__(self, tenant: UUID, log: UUID, key: bytes | None) -> None:
        self.tenant, self._log, self._key = tenant, log, key
        self._tree = Frontier()
        self._last_at: datetime | None = None
        self._kept = 0
        self._explained: set[str] = set()
        self._faults: list[Fault] = []
        self._open: dict[str, Fault] = {}

    @property
    def size(self) -> int:
        """How many entries fitted, from the first on."""
        return self._tree.size

    @property
    def broken(self) -> bool:
        """Whether a fault was found that nothing can explain, so that reading on would tell nothing more."""
        return bool(self._faults)

    @property
    def unexplained(self) -> bool:
        """Whether something is missing that an entry yet to come may explain."""
        return any(key not in self._explained for key in self._open)

    def take_entries(self, entries: Iterable[StoredEntry]) -> list[Recorded]:
        """Check the next `entries` by themselves and return those that fit, up to the first that does not."""
        taken: list[Recorded] = []
        for stored in entries:
            try:
                body = self._checked(stored)
            except _Wrong as wrong:
                self._faults.append(Fault(self.size, str(wrong)))
                break
            self._tree.add(stored.leaf)
            self._last_at = stored.at
            self._explained.update(_explains(body))
            taken.append(Recorded(stored.seq, body))
        return taken

    def take_openings(self, entries: Sequence[Recorded], openings: Mapping[UUID, StoredOpening]) -> None:
        """Hold what `entries` commit to against `openings`, which holds those that exist of all they name."""
        for one in entries:
            for commit in one.body.get("commits", ()):
                opening = openings.get(UUID(commit["id"]))
                if opening is None:
                    self.take_faults([Fault(one.seq, _GONE, unless=f"opening {commit['id']}")])
                elif (words := self._opens(opening, commit)) is not None:
                    self._faults.append(Fault(one.seq, words))
                else:
                    self._kept += 1
            if any(UUID(opening) in openings for opening in erased_by(one.body)):
                self._faults.append(Fault(one.seq, "it says that words were erased which are still kept"))

    def take_faults(self, faults: Iterable[Fault]) -> None:
        """Add what does not fit between the entries taken and the rows they name."""
        for fault in faults:
            if fault.unless:
                self._open.setdefault(fault.unless, fault)
            else:
                self._faults.append(fault)

    def report(self, head_size: int) -> Report:
        """Return the outcome for a log of which the head says that it holds `head_size` entries."""
        if not self._faults and self.size != head_size:
            self._faults.append(Fault(self.size, f"the head says {head_size} entries and {self.size} are stored"))
        # Where reading ended early, the entries that would explain what is missing were not read.
        faults = self._faults or [fault for key, fault in self._open.items() if key not in self._explained]
        first = min(faults, key=lambda fault: fault.seq, default=None)
        return Report(
            sound=first is None,
            size=self.size,
            root=self._tree.root(),
            first_bad_seq=None if first is None else first.seq,
            message=_sentence(self.size, first),
            sealed=self._kept,
            erased=sum(key in self._explained for key in self._open if key.startswith("opening ")),
        )

    def _checked(self, stored: StoredEntry) -> dict[str, Any]:
        if stored.seq != self.size:
            raise _Wrong(f"entry {self.size} is missing")
        if leaf_hash(stored.entry) != stored.leaf:
            raise _Wrong("its bytes do not match the hash stored with them")
        try:
            body = msgspec.json.decode(stored.entry, type=dict[str, Any])
            same = canonical_json(body) == stored.entry
        except ValueError as error:
            raise _Wrong("it is not JSON that everybody reads alike") from error
        if not same:
            raise _Wrong("it is not in canonical form")
        try:
            self._require_place(body)
            _require_columns(stored, body)
            _require_ids(body)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _Wrong("it lacks what every entry says") from error
        if self._last_at is not None and stored.at < self._last_at:
            raise _Wrong("it was taken into the log before the entry in front of it")
        return body

    def _require_place(self, body: dict[str, Any]) -> None:
        if body["$schema"] != ENTRY_SCHEMA:
            raise _Wrong("it is written in a form that this program does not know")
        if body["$log"] != str(self._log):
            raise _Wrong("it belongs to another log")
        if body["$seq"] != self.size:
            raise _Wrong(f"it says of itself that it is entry {body['$seq']}")
        if datetime.fromisoformat(body["at"]) > datetime.fromisoformat(body["$at"]):
            raise _Wrong("it was taken into the log before it was done")

    def _opens(self, opening: StoredOpening, commit: dict[str, str]) -> str | None:
        """Return what is wrong with `opening`, in words, or None. Without a key openings stay closed."""
        if self._key is None:
            return None
        try:
            value = unseal(opening.ciphertext, tenant=self.tenant, commitment_id=UUID(commit["id"]), key=self._key)
        except (InvalidTag, ValueError):
            return "the words kept for it cannot be opened"
        if commitment(opening.salt, value).hex() != commit["c"]:
            return "the words kept for it are not the words it committed to"
        return None


class _Wrong(Exception):
    pass


_GONE = "words it committed to are missing, and no entry says that they were erased"


def erased_by(body: Mapping[str, Any]) -> Sequence[str]:
    """Return the ids of the openings that an entry says were erased."""
    return body["detail"]["openings"] if body["type"] == EntryType.WORDS_ERASED else ()


def _explains(body: Mapping[str, Any]) -> Iterator[str]:
    """Yield the keys of what an entry explains: openings that were erased, and a policy's words that were called back."""
    yield from (f"opening {opening}" for opening in erased_by(body))
    if body["type"] == EntryType.POLICY_RETURNED and "policy" in body:
        yield f"policy {body['policy']}"


def _require_columns(stored: StoredEntry, body: dict[str, Any]) -> None:
    told = {
        "at": datetime.fromisoformat(body["$at"]),
        "type": body["type"],
        "object_kind": body["object"]["kind"],
        "object_id": _id(body["object"].get("id")),
        "actor": _id(body["actor"].get("member")),
        "verdict": body.get("verdict"),
        "roles": body["actor"]["roles"],
    }
    for column, value in told.items():
        kept = getattr(stored, column)
        if (list(kept) if column == "roles" else kept) != value:
            raise _Wrong(f"the column {column} does not say what the entry says")


def _require_ids(body: Mapping[str, Any]) -> None:
    """Raise unless whatever `body` commits to or says was erased is named as openings are."""
    for commit in body.get("commits", ()):
        UUID(commit["id"])
        bytes.fromhex(commit["c"])
    for opening in erased_by(body):
        UUID(opening)


def _sentence(size: int, fault: Fault | None) -> str:
    if fault is not None:
        return f"The log does not verify. At entry {fault.seq}: {fault.words}."
    if size == 0:
        return "The log is empty."
    return (
        f"All {size:,} entries are there, numbered without a gap and in the order in which the log took them. Each agrees with "
        "its hash, the columns beside it, the words kept for it and the rows it names."
    )


def _id(value: str | None) -> UUID | None:
    return None if value is None else UUID(value)
