"""Which document an entry of the record names, and what may explain that it is gone."""

from typing import Any

import pytest

from policies.versions.named_rows import POLICIES
from tenants.ledger.entry_types import EntryType

DIGEST = "ab" * 32
OF_ITS_OWN = {EntryType.POLICY_BACKTESTED, EntryType.POLICY_BACKTEST_STOPPED}


@pytest.mark.parametrize("kind", EntryType, ids=lambda kind: kind.value)
def test_every_entry_with_a_digest_names_a_version_but_those_of_a_backtest(kind: EntryType) -> None:
    body: dict[str, Any] = {"type": kind.value, "policy": DIGEST}
    assert POLICIES.named(body) == (None if kind in OF_ITS_OWN else {"digest": bytes.fromhex(DIGEST)})
    assert POLICIES.named({"type": kind.value}) is None


@pytest.mark.parametrize("digest", ["no hex", "abc", None, 3])
def test_a_digest_that_is_none_is_a_fault_and_not_passed_over(digest: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        POLICIES.named({"type": EntryType.POLICY_ENACTED.value, "policy": digest})


def test_only_an_entry_about_the_same_document_explains_that_it_is_gone() -> None:
    assert POLICIES.unless is not None
    said = [POLICIES.unless({"policy": digest}) for digest in (DIGEST, DIGEST, "cd" * 32)]
    assert said[0] == said[1] != said[2]
