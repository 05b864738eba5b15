"""The ledger: one append-only log per organization, written only by `ledger.append`."""

from migrations.ops import LOGINS, WORKER, create_tenant_table, define, execute

revision = "0002"
down_revision = "0001"

START = """
CREATE FUNCTION ledger.start(p_log_id uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO ledger.head (tenant_id, log_id, size)
  VALUES (guard.tenant(), p_log_id, 0)
$$
"""

APPEND = r"""
-- The entries are parsed before the head is locked; the head's row then stays locked until the transaction ends, which makes
-- seq gap-free and in the order of commits. What is stored is what was handed in with its place in the log put before it:
-- names with a $ sort before all others, so canonical JSON (RFC 8785) stays canonical.
-- Whoever has a session appends what they did themselves, now, and what the system does because of it: not in another's name, not
-- in the past, nothing of an unknown type.
CREATE FUNCTION ledger.append(entries bytea[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  said text := guard.said();
  tenant uuid := nullif(substr(said, 20, 32), repeat('0', 32))::uuid;
  me uuid := nullif(substr(said, 84, 32), repeat('0', 32))::uuid;
  for_the_system boolean := substr(said, 9, 1) = 's';
  told jsonb[];
  taken timestamptz;
  known boolean;
  own boolean;
  first bigint;
BEGIN
  IF tenant IS NULL OR coalesce(cardinality(entries), 0) = 0 THEN
    RAISE EXCEPTION 'ledger.append needs an organization and at least one entry';
  END IF;
  SELECT array_agg(b.j ORDER BY b.n), max(b.at),
         bool_and(EXISTS (SELECT FROM ledger.entry_type t WHERE t.name = b.j ->> 'type')),
         -- A part that is missing makes this NULL, which must not let anybody through.
         bool_and((for_the_system
                   OR CASE WHEN b.member IS NULL THEN b.j ->> 'type' LIKE 'system:%' ELSE b.member = coalesce(me, b.member) END
                      AND b.at BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp() + interval '1 minute') IS TRUE)
    INTO told, taken, known, own
    FROM (SELECT p.n, p.j, (p.j ->> 'at')::timestamptz AS at, (p.j #>> '{actor,member}')::uuid AS member
            FROM (SELECT u.n, convert_from(u.body, 'UTF8')::jsonb AS j
                    FROM unnest(entries) WITH ORDINALITY AS u (body, n)
                   WHERE substr(u.body, 1, 9) = '{"actor":'::bytea OFFSET 0) AS p OFFSET 0) AS b;
  IF cardinality(told) IS DISTINCT FROM cardinality(entries) THEN
    RAISE EXCEPTION 'an entry is a JSON object whose first member is its actor';
  END IF;
  IF known IS NOT TRUE THEN
    RAISE EXCEPTION 'an entry has one of the known types' USING ERRCODE = 'check_violation';
  END IF;
  IF own IS NOT TRUE THEN
    RAISE EXCEPTION 'a member appends what they do themselves, at the time they do it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- One statement, so that the head is held no longer than it has to be.
  WITH head AS (
    UPDATE ledger.head h SET size = h.size + cardinality(entries), at = greatest(h.at, taken) WHERE h.tenant_id = tenant
    RETURNING h.size - cardinality(entries) AS first, h.at, h.log_id),
  written AS (
    INSERT INTO ledger.entry (tenant_id, seq, leaf, entry, at, type, object_kind, object_id, actor, verdict, roles)
    SELECT tenant, e.seq, sha256('\x00'::bytea || e.placed), e.placed,
           e.at, e.j ->> 'type', e.j #>> '{object,kind}', (e.j #>> '{object,id}')::uuid,
           (e.j #>> '{actor,member}')::uuid, e.j ->> 'verdict',
           ARRAY(SELECT jsonb_array_elements_text(e.j #> '{actor,roles}'))
      FROM (SELECT u.j, head.at, head.first + u.n - 1 AS seq,
                   convert_to(format('{"$at":"%s","$log":"%s","$schema":"hashmark.entry/1","$seq":%s,',
                     to_char(head.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), head.log_id, head.first + u.n - 1), 'UTF8')
                   || substr(u.body, 2) AS placed
              FROM head, unnest(entries, told) WITH ORDINALITY AS u (body, j, n) OFFSET 0) AS e)
  SELECT head.first INTO first FROM head;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this organization has no ledger';
  END IF;
  RETURN first;
END
$$
"""

SIZES = """
CREATE FUNCTION ledger.sizes(p_tenants uuid[]) RETURNS TABLE (tenant_id uuid, size bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT h.tenant_id, h.size FROM ledger.head h WHERE h.tenant_id = ANY (p_tenants)
$$
"""

TOTAL = """
CREATE FUNCTION ledger.total_entries() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT coalesce(sum(h.size), 0)::bigint FROM ledger.head h
$$
"""

KEEP_OPENINGS = """
CREATE FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id)
  SELECT guard.tenant(), o.id, o.salt, o.ciphertext, o.subject
    FROM unnest(p_ids, p_salts, p_ciphertexts, p_subjects) AS o (id, salt, ciphertext, subject)
$$
"""

ERASE = """
CREATE FUNCTION ledger.erase(p_subject uuid, p_day date) RETURNS SETOF uuid
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- What is erased leaves the day behind, so that whoever comes to read it is told since when there is nothing.
  WITH gone AS (
    DELETE FROM ledger.opening o WHERE o.tenant_id = guard.tenant() AND o.subject_id = p_subject AND NOT o.hold
    RETURNING o.tenant_id, o.commitment_id)
  INSERT INTO ledger.erasure (tenant_id, commitment_id, day) SELECT tenant_id, commitment_id, p_day FROM gone
  RETURNING commitment_id
$$
"""

REFUSE = """
CREATE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$
"""


def upgrade() -> None:
    execute("CREATE SCHEMA ledger")
    execute(f"GRANT USAGE ON SCHEMA ledger TO {LOGINS}, hashmark_ledger, hashmark_watcher")
    execute("GRANT CREATE ON SCHEMA ledger TO hashmark_ledger, hashmark_watcher")
    create_tenant_table(
        "ledger.head",
        "log_id uuid NOT NULL, size bigint NOT NULL CHECK (size >= 0), at timestamptz",
        primary_key="",
        grants="SELECT",
        storage="fillfactor = 50",
    )
    create_tenant_table(
        "ledger.entry",
        """
        seq bigint NOT NULL CHECK (seq >= 0),
        leaf bytea NOT NULL CHECK (length(leaf) = 32),
        entry bytea NOT NULL CHECK (length(entry) <= 65535),
        at timestamptz NOT NULL,
        type text NOT NULL,
        object_kind text NOT NULL,
        object_id uuid,
        actor uuid,
        verdict text,
        roles text[] NOT NULL
        """,
        primary_key="seq",
        references=(("", "ledger.head", ""),),
        indexes=("(tenant_id, object_id, seq)", "(tenant_id, actor, seq)", "(tenant_id, type, seq)"),
        grants="SELECT",
    )
    create_tenant_table(
        "ledger.opening",
        """
        commitment_id uuid NOT NULL,
        salt bytea NOT NULL CHECK (length(salt) = 32),
        ciphertext bytea NOT NULL,
        subject_id uuid,
        hold boolean NOT NULL DEFAULT false
        """,
        primary_key="commitment_id",
        indexes=("(tenant_id, subject_id)",),
        grants="SELECT",
    )
    create_tenant_table(
        "ledger.erasure",
        "commitment_id uuid NOT NULL, day date NOT NULL",
        primary_key="commitment_id",
        grants="SELECT",
    )
    execute("GRANT SELECT, INSERT, UPDATE ON ledger.head TO hashmark_ledger")
    execute("GRANT SELECT, INSERT ON ledger.entry TO hashmark_ledger")
    execute("GRANT SELECT, INSERT, DELETE ON ledger.opening TO hashmark_ledger")
    execute("GRANT SELECT, INSERT ON ledger.erasure TO hashmark_ledger")
    execute("CREATE TABLE ledger.entry_type (name text PRIMARY KEY)")
    execute(f"GRANT SELECT ON ledger.entry_type TO {LOGINS}, hashmark_ledger")
    execute("GRANT SELECT ON ledger.head TO hashmark_watcher")
    execute("CREATE POLICY hashmark_watcher_lookup ON ledger.head FOR SELECT TO hashmark_watcher USING (true)")
    execute(REFUSE)
    for table, events in (("entry", "UPDATE OR DELETE"), ("head", "DELETE")):
        execute(
            f"CREATE TRIGGER append_only BEFORE {events} ON ledger.{table} "
            "FOR EACH ROW EXECUTE FUNCTION ledger.refuse()"
        )
        execute(
            f"CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger.{table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse()"
        )
    define("hashmark_ledger", "ledger.start(uuid)", START, to=WORKER)
    define("hashmark_ledger", "ledger.append(bytea[])", APPEND)
    define("hashmark_ledger", "ledger.keep_openings(uuid[], bytea[], bytea[], uuid[])", KEEP_OPENINGS)
    define("hashmark_ledger", "ledger.erase(uuid, date)", ERASE, to=WORKER)
    define("hashmark_watcher", "ledger.sizes(uuid[])", SIZES)
    define("hashmark_watcher", "ledger.total_entries()", TOTAL)
