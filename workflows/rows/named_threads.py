"""The threads and the comments that ledger entries name, and how each is compared with what the entry says of it. Computes only."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tenants.ledger.comparison import Comparison, Named
from tenants.ledger.entry_types import EntryType

_WITHOUT = "SELECT said.seq FROM said WHERE NOT EXISTS (SELECT FROM {row} r WHERE r.tenant_id = :tenant AND {same})"


def _begun(body: dict[str, Any]) -> Named | None:
    if body["type"] != EntryType.THREAD_BEGUN:
        return None
    detail = body["detail"]
    place = (detail["number"], detail.get("field", ""), detail.get("start", ""), detail.get("end", ""))
    return {
        "thread": UUID(detail["thread"]),
        "proposal": UUID(body["object"]["id"]),
        "member": UUID(body["actor"]["member"]),
        "audience": detail["audience"],
        "blocking": "true" if detail["blocking"] else "false",
        "place": " ".join(map(str, place)),
    }


def _comment(body: dict[str, Any]) -> Named | None:
    if body["type"] not in (EntryType.THREAD_BEGUN, EntryType.COMMENT_ADDED):
        return None
    return {
        "comment": UUID(body["detail"]["comment"]),
        "thread": UUID(body["detail"]["thread"]),
        "member": UUID(body["actor"]["member"]),
        # What is said is committed to first, before the words it is about.
        "opening": UUID(body["commits"][0]["id"]),
        "at": datetime.fromisoformat(body["at"]),
    }


THREADS = Comparison(
    columns={"thread": UUID, "proposal": UUID, "member": UUID, "audience": str, "blocking": str, "place": str},
    named=_begun,
    wrong=_WITHOUT.format(
        row="workflow.thread",
        same="(r.id, r.proposal_id, r.begun_by) = (said.thread, said.proposal, said.member) AND r.audience = said.audience "
        "AND r.blocking::text = said.blocking AND concat(r.revision, ' ', r.field, ' ', r.starts, ' ', r.ends) = said.place",
    ),
    words="no thread is kept that is the one it tells of",
)
COMMENTS = Comparison(
    columns={"comment": UUID, "thread": UUID, "member": UUID, "opening": UUID, "at": datetime},
    named=_comment,
    wrong=_WITHOUT.format(
        row="workflow.comment",
        same="(r.id, r.thread_id, r.member_id, r.words_opening) = (said.comment, said.thread, said.member, said.opening) "
        "AND r.at = said.at",
    ),
    words="no comment is kept that is the one it tells of",
)
