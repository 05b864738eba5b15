"""Unread notices are found by the proposal they are about: an act that leaves some of them without a point looks there."""

from migrations.ops import execute

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    execute("CREATE INDEX notice_about ON workflow.notice (tenant_id, proposal_id) WHERE read_at IS NULL")
