"""The rows that ledger entries name, and how each is compared with what the entry says of it.

A document is hashed again by the database, so that a row whose bytes and digest were changed apart is found as well. Computes only.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from policies.versions.named_rows import POLICIES
from tenants.ledger.comparison import Comparison, Named
from tenants.ledger.entry_types import EntryType
from workflows.rows.named_threads import COMMENTS, THREADS
from workflows.templates.named_rows import TEMPLATES

_DECISIONS = (
    "member:review:approve",
    "member:review:request_changes",
    "member:review:reject",
    "member:review:recuse",
    "member:review:take_back",
)
_WAIVER_MOVES = (
    EntryType.WAIVER_ASKED,
    EntryType.WAIVER_GRANTED,
    EntryType.WAIVER_REFUSED,
    EntryType.WAIVER_WITHDRAWN,
    EntryType.WAIVER_CLOSED,
)
_BACKTESTS = (EntryType.POLICY_BACKTESTED, EntryType.POLICY_BACKTEST_STOPPED)


def _detail(body: dict[str, Any]) -> dict[str, Any]:
    detail: dict[str, Any] = body.get("detail", {})
    return detail


def _digest(text: str) -> bytes:
    return bytes.fromhex(text)


def _revision(body: dict[str, Any]) -> Named | None:
    if "revision" not in body or "waiver" in _detail(body):
        return None
    return {"proposal": UUID(body["object"]["id"]), "digest": _digest(body["revision"])}


def _brief(body: dict[str, Any]) -> Named | None:
    return {"review": UUID(body["detail"]["review"]), "digest": _digest(body["brief"])} if "brief" in body else None


def _facts(body: dict[str, Any]) -> Named | None:
    detail = _detail(body)
    return {"review": UUID(detail["review"]), "digest": _digest(detail["facts"])} if "facts" in detail else None


def _decision(body: dict[str, Any]) -> Named | None:
    if body["type"] not in _DECISIONS:
        return None
    return {
        "decision": UUID(body["detail"]["decision"]),
        "proposal": UUID(body["object"]["id"]),
        "review": UUID(body["detail"]["review"]),
        "member": UUID(body["actor"]["member"]),
        "covering": body["actor"].get("covering_for", ""),
        "role": body["detail"]["role"],
        "verdict": body["verdict"],
        "revision": _digest(body["revision"]),
        "policy": _digest(body["policy"]),
        "brief": _digest(body["brief"]),
        "words": _words(body),
        "at": datetime.fromisoformat(body["at"]),
    }


def _words(body: dict[str, Any]) -> str:
    """Return the ids of what opens the words of an entry, in their order, as a decision's columns name them."""
    return " ".join(commit["id"] for commit in body.get("commits", ()))


def _proposal(body: dict[str, Any]) -> Named | None:
    return {"proposal": UUID(body["object"]["id"])} if body["object"]["kind"] == "proposal" else None


def _waiver(body: dict[str, Any]) -> Named | None:
    if "waiver" not in _detail(body):
        return None
    (rule,) = body["reasons"]
    return {
        "waiver": UUID(body["detail"]["waiver"]),
        "content": _digest(body["revision"]),
        "policy": _digest(body["policy"]),
        "rule": rule,
    }


def _waiver_words(body: dict[str, Any]) -> Named | None:
    """Return where the reason given for a move of a waiver is kept; a reason is committed to first, before the rule's title."""
    if body["type"] not in _WAIVER_MOVES:
        return None
    commits = body["commits"]
    kept_under = commits[0]["id"] if len(commits) > 1 else ""
    return {"waiver": UUID(body["detail"]["waiver"]), "move": body["type"], "opening": kept_under}


def _picture(body: dict[str, Any]) -> Named | None:
    return {"digest": _digest(body["detail"]["digest"])} if body["type"] == EntryType.MEDIA_UPLOADED else None


def _backtest(body: dict[str, Any]) -> Named | None:
    if body["type"] not in _BACKTESTS:
        return None
    return {"backtest": UUID(body["detail"]["backtest"]), "digest": _digest(body["policy"])}


def _without(row: str, conditions: Iterable[str]) -> str:
    """Return SQL for the entries without a row of the table `row` that meets every one of `conditions`."""
    met = " AND ".join(("r.tenant_id = :tenant", *conditions))
    return f"SELECT said.seq FROM said WHERE NOT EXISTS (SELECT FROM {row} r WHERE {met})"


COMPARISONS = (
    POLICIES,
    TEMPLATES,
    THREADS,
    COMMENTS,
    Comparison(
        columns={"proposal": UUID, "digest": bytes},
        named=_revision,
        wrong=_without(
            "workflow.revision",
            ("r.proposal_id = said.proposal", "r.digest = said.digest", "sha256(r.content) = r.digest"),
        ),
        words="no revision of its proposal has the words it names",
    ),
    Comparison(
        columns={"review": UUID, "digest": bytes},
        named=_brief,
        wrong=_without(
            "workflow.review",
            ("r.id = said.review", "r.brief_digest = said.digest", "sha256(r.brief) = r.brief_digest"),
        ),
        words="the brief of its review is not the one it names",
    ),
    Comparison(
        columns={"review": UUID, "digest": bytes},
        named=_facts,
        wrong=_without("workflow.review", ("r.id = said.review", "sha256(r.subject) = said.digest")),
        words="the facts kept with its review are not those it names",
    ),
    Comparison(
        columns={
            "decision": UUID,
            "proposal": UUID,
            "review": UUID,
            "member": UUID,
            "covering": str,
            "role": str,
            "verdict": str,
            "revision": bytes,
            "policy": bytes,
            "brief": bytes,
            "words": str,
            "at": datetime,
        },
        named=_decision,
        wrong=_without(
            "workflow.decision",
            (
                "r.id = said.decision",
                "r.proposal_id = said.proposal",
                "r.review_id = said.review",
                "r.member_id = said.member",
                "coalesce(r.covering_for::text, '') = said.covering",
                "(r.role, r.verdict) = (said.role, said.verdict)",
                "(r.revision_digest, r.policy_digest, r.brief_digest) = (said.revision, said.policy, said.brief)",
                "concat_ws(' ', r.reason_opening, r.quotes_opening) = said.words",
                "r.at = said.at",
            ),
        ),
        words="no decision is kept that is the one it tells of",
    ),
    Comparison(
        columns={"proposal": UUID},
        named=_proposal,
        wrong=f"""
            SELECT s.seq FROM (SELECT proposal, max(seq) AS seq FROM said GROUP BY proposal) s
             WHERE EXISTS (
               SELECT FROM workflow.decision r
                WHERE r.tenant_id = :tenant AND r.proposal_id = s.proposal AND NOT EXISTS (
                  SELECT FROM ledger.entry e
                   WHERE e.tenant_id = :tenant AND e.object_id = r.proposal_id AND e.actor = r.member_id
                     AND e.type IN {_DECISIONS}
                     AND convert_from(e.entry, 'UTF8')::jsonb #>> '{{detail,decision}}' = r.id::text))
        """,
        words="a decision is kept about its proposal that no entry tells of",
    ),
    Comparison(
        columns={"waiver": UUID, "content": bytes, "policy": bytes, "rule": str},
        named=_waiver,
        wrong=_without(
            "workflow.waiver",
            (
                "r.id = said.waiver",
                "r.content_digest = said.content",
                "sha256(r.content) = r.content_digest",
                "r.policy_digest = said.policy",
                "r.rule = said.rule",
            ),
        ),
        words="the exception it names is about other words, another policy or another rule",
    ),
    Comparison(
        columns={"waiver": UUID, "move": str, "opening": str},
        named=_waiver_words,
        wrong=_without(
            "workflow.waiver",
            (
                "r.id = said.waiver",
                f"""said.opening = coalesce((CASE said.move
                    WHEN '{EntryType.WAIVER_ASKED.value}' THEN r.reason_opening
                    WHEN '{EntryType.WAIVER_WITHDRAWN.value}' THEN r.withdrawal_opening
                    WHEN '{EntryType.WAIVER_CLOSED.value}' THEN NULL
                    ELSE r.decision_opening END)::text, '')""",
            ),
        ),
        words="the exception it names keeps another reason than the one it tells of",
    ),
    Comparison(
        columns={"digest": bytes},
        named=_picture,
        wrong=_without("workflow.media", ("r.digest = said.digest", "sha256(r.bytes) = r.digest")),
        words="the picture it names is not kept, or is another",
    ),
    Comparison(
        columns={"backtest": UUID, "digest": bytes},
        named=_backtest,
        wrong=_without(
            "workflow.backtest",
            ("r.id = said.backtest", "r.document_digest = said.digest", "sha256(r.document) = r.document_digest"),
        ),
        words="the back-test it names ran with another document",
    ),
)
