"""Compiled rulebooks by digest, so that what a policy says is seldom compiled twice in a process.

Organizations with the very same policy share one. The cache is bounded by memory, not by number: a small policy takes a
few kB, thirty rules about 120 kB, and ten thousand organizations cannot all be kept. What is used least is compiled anew.
"""

from collections import OrderedDict
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from policies.document.document import PolicyDocument
from policies.verdict.rulebook import Rulebook, load, parse
from policies.versions.tables import Version
from tenants.db.session import ReadSession
from tenants.subprocesses.computed_first import compute_here

MOST_BYTES = 24 * 1024 * 1024
"""What the rulebooks of a process may take together, by `SIZE` times the bytes of their documents."""

SIZE = 6
"""How many times the bytes of its document a rulebook takes, measured with the thirty rules of the bench."""


class RulebookCache:
    """Rulebooks with the size each is taken to have, the least used first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._size = 0
        self._kept: OrderedDict[bytes, tuple[Rulebook, int]] = OrderedDict()

    @property
    def size(self) -> int:
        """How many bytes everything kept is taken to have."""
        return self._size

    def get(self, name: bytes) -> Rulebook | None:
        """Return the rulebook called `name`, which is now the last used."""
        if name not in self._kept:
            return None
        self._kept.move_to_end(name)
        return self._kept[name][0]

    def keep(self, name: bytes, rulebook: Rulebook, document_bytes: int) -> None:
        """Keep `rulebook`, letting go of those not used for longest; the newest is always kept."""
        self._size -= self._kept.pop(name, (None, 0))[1]
        self._kept[name] = (rulebook, SIZE * document_bytes)
        self._size += SIZE * document_bytes
        while self._size > self._most and len(self._kept) > 1:
            self._size -= self._kept.popitem(last=False)[1][1]


_rulebooks = RulebookCache()


async def rulebook_of(session: ReadSession, tenant: UUID, version_id: UUID, name: bytes) -> Rulebook:
    """Return the compiled rulebook of a version by its digest. No connection is held while it is compiled."""
    known = _rulebooks.get(name)
    if known is not None:
        return known
    document = await _stored(session, tenant, version_id)
    rulebook = await compute_here(_compile, document)
    _rulebooks.keep(name, rulebook, len(document))
    return rulebook


async def document_of(session: ReadSession, tenant: UUID, version_id: UUID, name: bytes) -> PolicyDocument:
    """Return what a version says, by its digest. Nothing is compiled for it."""
    known = _rulebooks.get(name)
    return known.document if known is not None else parse(await _stored(session, tenant, version_id))


async def _stored(session: ReadSession, tenant: UUID, version_id: UUID) -> bytes:
    stored = select(col(Version.document)).where(col(Version.tenant_id) == tenant, col(Version.id) == version_id)
    document: bytes = (await session.execute(stored)).scalar_one()
    return document


def _compile(document: bytes) -> Rulebook:
    return load(parse(document))
