"""What is kept of words that were rejected, so that nearly the same words are known again: a few numbers a text."""

from migrations.ops import create_tenant_table

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    create_tenant_table(
        "workflow.rejected_words",
        """
        value bigint NOT NULL,
        decision_id uuid NOT NULL,
        unit integer NOT NULL,
        size integer NOT NULL
        """,
        primary_key="value, decision_id, unit",
        references=(("decision_id", "workflow.decision", "id"),),
        grants="SELECT, INSERT",
    )
