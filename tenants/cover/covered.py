"""Whose seats are whose to decide from now, as parts of statements.

Rule kept: cover begins and ends by the database's clock, at the moment a statement runs; nobody has to do anything for it to end.
Cover is followed one step: whoever covers for a deputy covers for nobody else. Computes only.
"""

ENDS_LATER = "{c}.ended_at IS NULL AND {c}.ends_at > clock_timestamp()"
"""Whether a row `{c}` of `tenant.cover` lasts, or is still to come."""

NOW = ENDS_LATER + " AND {c}.begins_at <= clock_timestamp()"
"""Whether a row `{c}` of `tenant.cover` lasts at this moment."""

ABLE = """
    {d}.active AND EXISTS (
      SELECT FROM tenant.member_role h JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
       WHERE h.tenant_id = {d}.tenant_id AND h.member_id = {d}.id AND 'proposal.decide' = ANY (r.permissions))
"""
"""Whether the deputy `{d}`, a row of `tenant.member`, can decide at all."""

COVERED = f"""
    SELECT c.member_id FROM tenant.cover c WHERE c.tenant_id = :tenant AND c.deputy_id = :me AND {NOW.format(c="c")}
"""  # noqa: S608  constant words only
"""The members whom the member `:me` of `:tenant` covers for now."""

MINE = f"ARRAY(SELECT CAST(:me AS uuid) UNION ALL {COVERED})"
"""The members from whose seats `:me` may decide: their own, and those of whom they cover for now."""
