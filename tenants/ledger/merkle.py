"""RFC 6962 Merkle trees: leaf and tree hashes, inclusion and consistency proofs, and their verification.

Pure functions over bytes. Section numbers are RFC 6962's; the verification follows RFC 9162, sections 2.1.3.2 and 2.1.4.2.
Computes only.
"""

import hashlib
from collections.abc import Iterable, Sequence

EMPTY_ROOT = hashlib.sha256(b"").digest()


class ProofError(ValueError):
    """A proof that does not prove what it claims."""


def leaf_hash(entry: bytes) -> bytes:
    """Return SHA-256(0x00 || entry), 32 bytes."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256(0x01 || left || right), 32 bytes."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Frontier:
    """A tree that grows a leaf at a time, with one hash kept per level."""

    def __init__(self) -> None:
        self.size = 0
        self._pending: list[tuple[int, bytes]] = []

    def add(self, leaf: bytes) -> None:
        """Add the next leaf hash."""
        size, current = 1, leaf
        while self._pending and self._pending[-1][0] == size:
            current = node_hash(self._pending.pop()[1], current)
            size *= 2
        self._pending.append((size, current))
        self.size += 1

    def root(self) -> bytes:
        """Return the tree hash of the leaves so far."""
        if not self._pending:
            return EMPTY_ROOT
        top = self._pending[-1][1]
        for _, left in reversed(self._pending[:-1]):
            top = node_hash(left, top)
        return top


def root(leaves: Iterable[bytes]) -> bytes:
    """Return the tree hash of leaf hashes in order."""
    tree = Frontier()
    for leaf in leaves:
        tree.add(leaf)
    return tree.root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """Return the audit path of leaf `index`, nearest sibling first (section 2.1.1)."""
    if not 0 <= index < len(leaves):
        raise ProofError("there is no such leaf")
    if len(leaves) == 1:
        return []
    split = _split(len(leaves))
    if index < split:
        return [*inclusion_proof(leaves[:split], index), root(leaves[split:])]
    return [*inclusion_proof(leaves[split:], index - split), root(leaves[:split])]


def consistency_proof(leaves: Sequence[bytes], first: int) -> list[bytes]:
    """Return the proof that the tree of the first `first` leaves is a prefix of this one (section 2.1.2)."""
    if not 0 < first <= len(leaves):
        raise ProofError("a consistency proof starts from a tree of at least one leaf")
    return _subproof(leaves, first, whole=True)


def verify_inclusion(index: int, size: int, leaf: bytes, proof: Sequence[bytes], expected_root: bytes) -> None:
    """Raise `ProofError` unless `proof` leads from `leaf` at `index` to the root of `size` leaves."""
    if not 0 <= index < size:
        raise ProofError("the index lies outside the tree")
    _require_hashes(leaf, expected_root, *proof)
    position, last, current = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            raise ProofError("the proof is too long")
        if position & 1 or position == last:
            current = node_hash(sibling, current)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            current = node_hash(current, sibling)
        position, last = position >> 1, last >> 1
    if last != 0:
        raise ProofError("the proof is too short")
    if current != expected_root:
        raise ProofError("the proof leads to another root")


def verify_consistency(first: int, second: int, proof: Sequence[bytes], first_root: bytes, second_root: bytes) -> None:
    """Raise `ProofError` unless the tree of `first` leaves is a prefix of the tree of `second` leaves.

    A first size of 0 is refused: it proves nothing about any tree.
    """
    if first <= 0 or second < first:
        raise ProofError("consistency needs 0 < first <= second")
    _require_hashes(first_root, second_root, *proof)
    if first == second:
        if proof or first_root != second_root:
            raise ProofError("trees of equal size have one root and need no proof")
        return
    # The hash of a complete first tree is left out of the proof: the verifier has it.
    path = [first_root, *proof] if first & (first - 1) == 0 else list(proof)
    if not path:
        raise ProofError("the proof is empty")
    if _climb(first, second, path) != (first_root, second_root):
        raise ProofError("the proof leads to other roots")


def _climb(first: int, second: int, path: list[bytes]) -> tuple[bytes, bytes]:
    """Return the two roots that `path` leads to, for trees of `first` and `second` leaves."""
    position, last = first - 1, second - 1
    while position & 1:
        position, last = position >> 1, last >> 1
    older = newer = path[0]
    for sibling in path[1:]:
        if last == 0:
            raise ProofError("the proof is too long")
        if position & 1 or position == last:
            older, newer = node_hash(sibling, older), node_hash(sibling, newer)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            newer = node_hash(newer, sibling)
        position, last = position >> 1, last >> 1
    if last != 0:
        raise ProofError("the proof is too short")
    return older, newer


def _subproof(leaves: Sequence[bytes], first: int, *, whole: bool) -> list[bytes]:
    if first == len(leaves):
        return [] if whole else [root(leaves)]
    split = _split(len(leaves))
    if first <= split:
        return [*_subproof(leaves[:split], first, whole=whole), root(leaves[split:])]
    return [*_subproof(leaves[split:], first - split, whole=False), root(leaves[:split])]


def _require_hashes(*hashes: bytes) -> None:
    if any(len(h) != 32 for h in hashes):
        raise ProofError("a hash has 32 bytes")


def _split(size: int) -> int:
    """Return the largest power of two smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)
