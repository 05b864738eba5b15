"""The rows of one proposal, read past every guard, for the second account of what was decided."""

import json
from typing import Any

import asyncpg

Row = Any


class Facts:
    """The rows of one proposal at one moment. `covers` has who is away and who covers for them, by the cover's id."""

    def __init__(self, rows: dict[str, list[Row]], covers: dict[str, tuple[str, str]]) -> None:
        self.covers = covers
        (self.proposal,) = rows["proposal"]
        self.reviews, self.stages = rows["review"], rows["stage"]
        self.seats, self.decisions, self.waivers = rows["seat"], rows["decision"], rows["waiver"]
        self.revisions = {row["number"]: row for row in rows["revision"]}
        self._route = {str(row["id"]): json.loads(row["route"]) for row in self.reviews}
        self._trivial = {str(row["id"]): json.loads(row["document"]).get("trivial_edits") for row in self.reviews}
        self._brief = {str(row["id"]): row["brief_digest"].hex() for row in self.reviews}
        self._holders = {str(row["id"]): str(row["member_id"]) for row in self.seats}

    @classmethod
    async def read(
        cls, connection: asyncpg.Connection, proposal: Any, covers: dict[str, tuple[str, str]] | None = None
    ) -> "Facts":
        rows = {}
        for name, ordered in (
            ("revision", "number"),
            ("stage", "number"),
            ("seat", "id"),
            ("decision", "id"),
            ("waiver", "id"),
        ):
            through = (
                "review_id IN (SELECT id FROM workflow.review WHERE proposal_id = $1)"
                if name == "stage"
                else "proposal_id = $1"
            )
            rows[name] = await connection.fetch(
                f"SELECT * FROM workflow.{name} WHERE {through} ORDER BY {ordered}", proposal
            )
        rows["proposal"] = await connection.fetch("SELECT * FROM workflow.proposal WHERE id = $1", proposal)
        rows["review"] = await connection.fetch(
            "SELECT r.*, v.document FROM workflow.review r JOIN policy.version v ON v.tenant_id = r.tenant_id"
            " AND v.id = r.policy_version_id WHERE r.proposal_id = $1 ORDER BY r.revision",
            proposal,
        )
        return cls(rows, covers or {})

    def covered_by(self, member: str) -> set[str]:
        """Return for whom `member` covers."""
        return {away for away, deputy in self.covers.values() if deputy == member}

    def route(self, review: str) -> list[dict[str, Any]]:
        document = self._route[review]
        stages = document.get("stages") or document["route"]["stages"]
        return [{"distinct_roles": False, **stage} for stage in stages]

    def keeps_trivial(self, review: str) -> bool:
        return bool(self._trivial[review])

    def low_risk(self, review: str) -> bool:
        return next(bool(row["low_risk"]) for row in self.reviews if str(row["id"]) == review)

    def brief(self, review: str) -> str:
        return str(self._brief[review])

    def holder(self, seat: str) -> str:
        return self._holders[seat]

    def text_of(self, number: int) -> str:
        return str(json.loads(self.revisions[number]["content"])["text"])
