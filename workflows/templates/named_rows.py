"""The versions of templates that ledger entries name, and how they are compared with the rows that hold them. Computes only."""

from typing import Any
from uuid import UUID

from tenants.ledger.comparison import Comparison, Named
from tenants.ledger.entry_types import EntryType
from workflows.templates.document import BegunFrom


def template_named(begun: BegunFrom) -> dict[str, Any]:
    """Return how the entry of a new proposal names the version it began from."""
    return {"template": begun.template_id, "template_number": begun.number, "template_digest": begun.digest}


def _version(body: dict[str, Any]) -> Named | None:
    """Return the version an entry about a template names, or the one a proposal began from."""
    detail = body.get("detail", {})
    if body["object"]["kind"] == "template":
        return {
            "template": UUID(body["object"]["id"]),
            "number": str(detail["number"]),
            "digest": bytes.fromhex(detail["digest"]),
        }
    if body["type"] == EntryType.PROPOSAL_CREATED and "template" in detail:
        return {
            "template": UUID(detail["template"]),
            "number": str(detail["template_number"]),
            "digest": bytes.fromhex(detail["template_digest"]),
        }
    return None


TEMPLATES = Comparison(
    columns={"template": UUID, "number": str, "digest": bytes},
    named=_version,
    wrong="""
        SELECT said.seq FROM said WHERE NOT EXISTS (
          SELECT FROM workflow.template_version v
           WHERE v.tenant_id = :tenant AND v.template_id = said.template AND v.number::text = said.number
             AND v.digest = said.digest AND sha256(v.document) = v.digest)
    """,
    words="no version of the template has the words it names",
)
