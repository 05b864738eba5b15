"""What is kept of words that were rejected, so that they are known again. Computes only."""

from collections.abc import Sequence
from uuid import UUID

from tenants.acting.act import Write, write
from tenants.db.statement import statement
from workflows.kinds.sketch import Sketch

_KEEP = statement(
    """
    INSERT INTO workflow.rejected_words (tenant_id, value, decision_id, unit, size)
    SELECT :tenant, w.value, :decision, w.unit, w.size
      FROM unnest(CAST(:values AS bigint[]), CAST(:units AS integer[]), CAST(:sizes AS integer[])) AS w (value, unit, size)
    """
)


def kept(tenant: UUID, decision: UUID, found: Sequence[Sketch]) -> list[Write]:
    """Return what keeps the sketches of what `decision` rejected."""
    rows = [(value, sketch.unit, len(sketch.values)) for sketch in found for value in sketch.values]
    if not rows:
        return []
    return [
        write(
            _KEEP,
            tenant=tenant,
            decision=decision,
            values=[value for value, _, _ in rows],
            units=[unit for _, unit, _ in rows],
            sizes=[size for _, _, size in rows],
        )
    ]
