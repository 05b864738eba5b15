"""A proposal in play where people do things in any order: how it stands, and what fits that."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from tests.workflows.acts.recount import Recount, Written

BACK = ("withdrawn", "changes_requested", "expired", "lapsed", "draft")
FIRST = {
    "withdraw_waiver": "answer_waiver",
    "answer_waiver": "ask_waiver",
    "ask_waiver": "decide",
    "accept": "suggest",
    "decline": "suggest",
    "take_back": "decide",
    "suggest": "again",
    "decide": "again",
}
"""What makes it possible to do something else, where nothing fits that."""
NOW = """
SELECT p.id, p.state, p.version, p.revision, p.author_id, p.last_editor_id, r.id AS review, r.revision_digest, r.policy_digest,
       r.brief_digest, r.low_risk,
       ARRAY(SELECT s.member_id FROM workflow.seat s WHERE s.review_id = r.id AND s.state = 'open' ORDER BY s.stage, s.id) AS open,
       ARRAY(SELECT c.deputy_id FROM workflow.seat s JOIN tenant.cover c ON c.tenant_id = s.tenant_id AND c.member_id = s.member_id
              WHERE s.review_id = r.id AND s.state = 'open' AND c.ended_at IS NULL AND c.begins_at <= clock_timestamp() AND c.ends_at > clock_timestamp()) AS deputies,
       ARRAY(SELECT coalesce(s.decided_by, s.member_id) FROM workflow.seat s WHERE s.review_id = r.id AND s.state = 'approved' ORDER BY s.stage, s.id) AS approved,
       EXISTS (SELECT FROM workflow.suggestion g WHERE g.review_id = r.id AND g.state = 'open' AND r.state = 'open') AS asked,
       ARRAY(SELECT g.id FROM workflow.suggestion g WHERE g.proposal_id = p.id ORDER BY g.state <> 'open', g.id) AS suggestions,
       ARRAY(SELECT w.id FROM workflow.waiver w WHERE w.proposal_id = p.id AND w.state IN ('asked', 'granted') ORDER BY w.state, w.id) AS waivers,
       EXISTS (SELECT FROM workflow.waiver w WHERE w.proposal_id = p.id AND w.state = 'asked') AS waits,
       EXISTS (SELECT FROM workflow.waiver w WHERE w.proposal_id = p.id AND w.state = 'granted') AS waived,
       ARRAY(SELECT t.id FROM workflow.thread t WHERE t.proposal_id = p.id ORDER BY t.state = 'settled', t.id) AS threads
  FROM workflow.proposal p
  LEFT JOIN LATERAL (SELECT * FROM workflow.review r WHERE r.proposal_id = p.id ORDER BY r.revision DESC LIMIT 1) r ON true
 WHERE p.id = ANY ($1)
 ORDER BY p.id
"""


@dataclass
class Known:
    """A proposal in play, with its second account."""

    organization: str
    id: UUID
    recount: Recount

    @property
    def written(self) -> Written:
        return self.recount.written


def suits(verb: str, now: Any) -> bool:
    """Return whether there is something to `verb` about a proposal that stands as `now`."""
    if verb in ("again", "change", "submit", "ask_waiver"):
        return bool(now["state"] != "in_review")
    if verb in ("answer_waiver", "withdraw_waiver"):
        return bool(now["waits"] if verb == "answer_waiver" else now["waived"])
    if verb in ("accept", "decline"):
        return bool(now["asked"])
    return bool(now["approved"] if verb == "take_back" else now["open"])


def first(ids: list[UUID]) -> UUID:
    """Return the first of `ids`, or an id that nothing has."""
    return ids[0] if ids else uuid4()
