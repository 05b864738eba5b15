"""Whether somebody has acknowledged the policy in force, as a condition for statements that ask it among other things. Computes only."""

_ACKNOWLEDGED = """EXISTS (
    SELECT FROM policy.acknowledgement said
      JOIN policy.version read ON read.tenant_id = said.tenant_id AND read.id = said.version_id
                              AND read.digest = said.digest
     WHERE said.tenant_id = :tenant AND said.member_id = {member}
       AND (read.effective_from, read.number) >= (
         SELECT asks.effective_from, asks.number FROM policy.version asks
          WHERE asks.tenant_id = :tenant AND asks.state IN ('in_force', 'superseded') AND NOT asks.wording_only
          ORDER BY asks.effective_from DESC, asks.number DESC LIMIT 1))"""


def acknowledged(member: str) -> str:
    """Return an SQL condition: whether `member` (an SQL expression) of `:tenant` has acknowledged the policy in force."""
    return _ACKNOWLEDGED.format(member=member)
