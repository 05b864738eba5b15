"""What no proof may do: prove another leaf, place, size or past, or be read when it is none at all."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.ledger.merkle import (
    EMPTY_ROOT,
    Frontier,
    ProofError,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root,
    verify_consistency,
    verify_inclusion,
)

LEAVES = [leaf_hash(bytes([n])) for n in range(40)]
sizes = st.integers(1, len(LEAVES))

Refused = tuple[Callable[[], object], str]
REFUSED: dict[str, Refused] = {
    "no leaf of an empty log": (lambda: inclusion_proof([], 0), "no such leaf"),
    "a leaf before the first": (lambda: inclusion_proof(LEAVES[:3], -1), "no such leaf"),
    "a leaf after the last": (lambda: inclusion_proof(LEAVES[:3], 3), "no such leaf"),
    "a past of nothing": (lambda: consistency_proof(LEAVES[:3], 0), "at least one leaf"),
    "a past longer than the log": (lambda: consistency_proof(LEAVES[:3], 4), "at least one leaf"),
    "a place before the first": (lambda: verify_inclusion(-1, 3, LEAVES[0], [], EMPTY_ROOT), "outside the tree"),
    "a place after the last": (lambda: verify_inclusion(3, 3, LEAVES[0], [], EMPTY_ROOT), "outside the tree"),
    "a place in an empty log": (lambda: verify_inclusion(0, 0, LEAVES[0], [], EMPTY_ROOT), "outside the tree"),
    "a short hash": (lambda: verify_inclusion(0, 1, b"short", [], b"short"), "32 bytes"),
    "a short sibling": (lambda: verify_inclusion(0, 2, LEAVES[0], [b""], EMPTY_ROOT), "32 bytes"),
    "a past of no size": (lambda: verify_consistency(0, 1, [], EMPTY_ROOT, LEAVES[0]), "0 < first"),
    "a past larger than the present": (lambda: verify_consistency(2, 1, [], LEAVES[0], LEAVES[0]), "0 < first"),
    "equal sizes with a proof": (lambda: verify_consistency(1, 1, [LEAVES[0]], LEAVES[0], LEAVES[0]), "need no proof"),
    "equal sizes with two roots": (lambda: verify_consistency(1, 1, [], LEAVES[0], LEAVES[1]), "have one root"),
    "nothing at all": (lambda: verify_consistency(3, 5, [], LEAVES[0], LEAVES[1]), "proof is empty"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_proof_is_refused_in_words(what: str) -> None:
    asked, told = REFUSED[what]
    with pytest.raises(ProofError, match=told):
        asked()


@given(sizes, st.data())
def test_a_proof_with_a_hash_more_or_fewer_or_another_leads_nowhere(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    log = LEAVES[:size]
    proof, top = inclusion_proof(log, index), root(log)
    with pytest.raises(ProofError, match="too long"):
        verify_inclusion(index, size, log[index], [*proof, bytes(32)], top)
    if proof:
        with pytest.raises(ProofError, match="too short"):
            verify_inclusion(index, size, log[index], proof[:-1], top)
        place = data.draw(st.integers(0, len(proof) - 1))
        with pytest.raises(ProofError, match="another root"):
            verify_inclusion(index, size, log[index], [*proof[:place], bytes(32), *proof[place + 1 :]], top)


@given(sizes, st.data())
def test_a_leaf_is_proven_at_its_own_place_only(size: int, data: st.DataObject) -> None:
    index, other = (data.draw(st.integers(0, size - 1)) for _ in range(2))
    if index != other:
        with pytest.raises(ProofError):
            verify_inclusion(other, size, LEAVES[index], inclusion_proof(LEAVES[:size], index), root(LEAVES[:size]))


@given(sizes, sizes, st.data())
def test_a_past_is_proven_for_its_own_size_and_by_its_own_hashes_only(one: int, two: int, data: st.DataObject) -> None:
    first, second = sorted((one, two))
    proof, old, new = consistency_proof(LEAVES[:second], first), root(LEAVES[:first]), root(LEAVES[:second])
    verify_consistency(first, second, proof, old, new)
    if first < second:
        with pytest.raises(ProofError):
            verify_consistency(first, second, [*proof, bytes(32)], old, new)
        with pytest.raises(ProofError):
            verify_consistency(first, second, proof[:-1], old, new)
        with pytest.raises(ProofError):
            verify_consistency(first, second, proof, new, old)


@given(sizes)
def test_proofs_are_as_short_as_the_tree_is_high(size: int) -> None:
    height = (size - 1).bit_length()
    assert all(len(inclusion_proof(LEAVES[:size], index)) <= height for index in range(size))
    assert all(len(consistency_proof(LEAVES[:size], first)) <= height + 1 for first in range(1, size + 1))


@given(sizes)
def test_a_tree_grown_a_leaf_at_a_time_has_every_root_on_its_way(size: int) -> None:
    tree = Frontier()
    assert tree.root() == EMPTY_ROOT
    for count, leaf in enumerate(LEAVES[:size], start=1):
        tree.add(leaf)
        assert (tree.size, tree.root()) == (count, root(LEAVES[:count]))


def test_an_entry_cannot_pass_for_two_others() -> None:
    """RFC 6962 marks leaves and nodes differently, so that no entry's bytes are also the hash of a subtree."""
    left, right = LEAVES[:2]
    assert leaf_hash(left + right) != node_hash(left, right)
    assert root([left, right]) != root([leaf_hash(left + right)])
    assert node_hash(left, right) != node_hash(right, left)
