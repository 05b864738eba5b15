"""The policy documents that ledger entries name, and how they are compared with the rows that hold them. Computes only."""

from typing import Any

from tenants.ledger.comparison import Comparison, Named
from tenants.ledger.entry_types import EntryType

_OF_A_BACKTEST = frozenset({EntryType.POLICY_BACKTESTED.value, EntryType.POLICY_BACKTEST_STOPPED.value})


def _policy(body: dict[str, Any]) -> Named | None:
    """Return the digest of the document an entry names. A back-test keeps the document it ran with itself."""
    return (
        {"digest": bytes.fromhex(body["policy"])} if "policy" in body and body["type"] not in _OF_A_BACKTEST else None
    )


POLICIES = Comparison(
    columns={"digest": bytes},
    named=_policy,
    wrong="""
        SELECT said.seq FROM said WHERE NOT EXISTS (
          SELECT FROM policy.version v
           WHERE v.tenant_id = :tenant AND v.digest = said.digest AND sha256(v.document) = v.digest)
    """,
    words="no policy version has the document it names",
    # A version that is sent back to draft is written anew, and what it said before is kept nowhere.
    unless=lambda body: f"policy {body['policy']}",
)
