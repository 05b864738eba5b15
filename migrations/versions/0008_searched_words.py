"""The words proposals are found by: beside each proposal its words, and each word with the proposals it stands in."""

from typing import Any

from alembic import op

from migrations.ops import create_tenant_table, execute
from workflows.kinds.searched import searched
from workflows.kinds.stored import parse

revision = "0008"
down_revision = "0007"

BATCH = 500

KEEP_WORDS = (
    """
    CREATE FUNCTION workflow.keep_searched_words() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
    DECLARE
      before text := CASE WHEN TG_OP <> 'INSERT' THEN OLD.drafted || OLD.submitted ELSE '' END;
      after text := CASE WHEN TG_OP <> 'DELETE' THEN NEW.drafted || NEW.submitted ELSE '' END;
      tenant uuid := CASE WHEN TG_OP <> 'DELETE' THEN NEW.tenant_id ELSE OLD.tenant_id END;
      proposal uuid := CASE WHEN TG_OP <> 'DELETE' THEN NEW.proposal_id ELSE OLD.proposal_id END;
    BEGIN
      IF before <> '' THEN
        DELETE FROM workflow.searched_word w
         WHERE w.tenant_id = tenant AND w.proposal_id = proposal AND w.word = ANY (ARRAY(
           SELECT string_to_table(before, ' ') EXCEPT SELECT string_to_table(after, ' ')));
      END IF;
      IF after <> '' THEN
        INSERT INTO workflow.searched_word (tenant_id, word, proposal_id)
        SELECT tenant, n.word, proposal
          FROM (SELECT string_to_table(after, ' ') EXCEPT SELECT string_to_table(before, ' ')) AS n (word)
         WHERE n.word <> '';
      END IF;
      RETURN NULL;
    END $$
    """,
    """
    CREATE TRIGGER words_are_searched AFTER INSERT OR DELETE OR UPDATE OF drafted, submitted ON workflow.searched_text
      FOR EACH ROW EXECUTE FUNCTION workflow.keep_searched_words()
    """,
)
"""Each word with the proposals it stands in, in the order both are looked for. The database keeps it, from the words beside them.

A row a word and no index of whole texts: row-level security lets the comparison of a B-tree look into an index, and no other.
"""

PROPOSALS = """
    SELECT p.tenant_id, p.id, p.draft, p.revision FROM workflow.proposal p
     WHERE p.state <> 'discarded' AND (p.tenant_id, p.id) > ($1::uuid, $2::uuid) ORDER BY p.tenant_id, p.id LIMIT $3::integer
"""
REVISIONS = """
    SELECT r.tenant_id, r.proposal_id, r.content FROM workflow.revision r
      JOIN unnest($1::uuid[], $2::uuid[]) AS n (tenant_id, proposal_id) USING (tenant_id, proposal_id) ORDER BY r.number
"""
KEEP = """
    INSERT INTO workflow.searched_text (tenant_id, proposal_id, drafted, submitted)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])
"""
TABLES = ("workflow.proposal", "workflow.revision", "workflow.searched_text", "workflow.searched_word")


def upgrade() -> None:
    create_tenant_table(
        "workflow.searched_text",
        """
        proposal_id uuid NOT NULL,
        drafted text NOT NULL,
        submitted text NOT NULL
        """,
        primary_key="proposal_id",
        references=(("proposal_id", "workflow.proposal", "id"),),
        grants="SELECT, INSERT, DELETE, UPDATE (drafted, submitted)",
    )
    create_tenant_table(
        "workflow.searched_word",
        """
        word text COLLATE "C" NOT NULL,
        proposal_id uuid NOT NULL
        """,
        primary_key="word, proposal_id",
        references=(("proposal_id", "workflow.proposal", "id"),),
        grants="SELECT, INSERT, DELETE",
    )
    for statement in KEEP_WORDS:
        execute(statement)
    for table in TABLES:
        execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    _keep_what_is_there()
    for table in TABLES:
        execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def _keep_what_is_there() -> None:
    """Keep the words of every proposal there is, some hundreds at a time."""
    nothing = "00000000-0000-0000-0000-000000000000"
    after: tuple[Any, Any] = (nothing, nothing)
    while rows := _rows(PROPOSALS, (*after, BATCH)):
        ids = [row.tenant_id for row in rows], [row.id for row in rows]
        submitted: dict[tuple[Any, Any], list[bytes]] = {}
        for one in _rows(REVISIONS, ids):
            submitted.setdefault((one.tenant_id, one.proposal_id), []).append(one.content)
        kept = [_words(row.draft, submitted.get((row.tenant_id, row.id), [])) for row in rows]
        op.get_bind().exec_driver_sql(KEEP, (*ids, [drafted for drafted, _ in kept], [said for _, said in kept]))
        after = rows[-1].tenant_id, rows[-1].id


def _words(draft: bytes, revisions: list[bytes]) -> tuple[str, str]:
    words = sorted({word for content in revisions for word in searched(parse(content)).split()})
    return "" if draft in revisions[-1:] else searched(parse(draft)), f" {' '.join(words)} " if words else ""


def _rows(statement: str, values: tuple[Any, ...]) -> list[Any]:
    return list(op.get_bind().exec_driver_sql(statement, values))
