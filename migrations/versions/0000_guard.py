"""The guard: a transaction's context, which only a function of the database can make, and the key that seals it.

`app.context` says for whom a transaction speaks. It is text of a fixed width, so that nothing in it can be shifted:

    key id (8) | kind (1) | end, in seconds since 1970 (10) | organization (32) | person (32) | member (32) | session (64) | seal (64)

Everything but the kind and the end is lower-case hexadecimal, all zeros where there is none. The kind is `m` for a member's session,
`i` for an opened invitation, `s` for the worker or the operator. The seal is HMAC-SHA256 (RFC 2104) over what stands before it.
Anybody may write the setting; without the key nobody can write one that `guard.tenant()` believes. It is bound to no backend, so it
also holds where a part of a statement runs on another node.
"""

from migrations.ops import LOGINS, WORKER, define, execute

revision = "0000"
down_revision = None

KEY = """
CREATE TABLE guard.key (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{8}$'),
  inner_block bytea NOT NULL CHECK (length(inner_block) = 64),
  outer_block bytea NOT NULL CHECK (length(outer_block) = 64),
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
)
"""

RENEW_KEY = r"""
CREATE FUNCTION guard.renew_key() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Make a key, and drop those no living context can rest on. The key is padded and combined here, once, as RFC 2104 says, so that
-- sealing takes two calls of sha256().
DECLARE
  -- Each uuid holds 122 bits of the server's strong randomness.
  key bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  inner_block bytea := decode(repeat('36', 64), 'hex');
  outer_block bytea := decode(repeat('5c', 64), 'hex');
BEGIN
  FOR place IN 0..31 LOOP
    inner_block := set_byte(inner_block, place, get_byte(inner_block, place) # get_byte(key, place));
    outer_block := set_byte(outer_block, place, get_byte(outer_block, place) # get_byte(key, place));
  END LOOP;
  INSERT INTO guard.key (id, inner_block, outer_block)
  VALUES (substr(encode(uuid_send(gen_random_uuid()), 'hex'), 1, 8), inner_block, outer_block);
  DELETE FROM guard.key k WHERE k.made_at < clock_timestamp() - interval '1 day'
     AND k.id <> (SELECT n.id FROM guard.key n ORDER BY n.made_at DESC LIMIT 1);
END
$$
"""

SEAL = """
CREATE FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Make the context of the rest of this transaction. NULL means nobody or none.
DECLARE
  key guard.key;
  said text;
BEGIN
  SELECT * INTO STRICT key FROM guard.key k ORDER BY k.made_at DESC LIMIT 1;
  said := key.id || p_kind || lpad(floor(extract(epoch FROM clock_timestamp() + p_life))::bigint::text, 10, '0')
    || coalesce(replace(p_tenant::text, '-', ''), repeat('0', 32)) || coalesce(replace(p_person::text, '-', ''), repeat('0', 32))
    || coalesce(replace(p_member::text, '-', ''), repeat('0', 32)) || coalesce(encode(p_session, 'hex'), repeat('0', 64));
  PERFORM set_config('app.context', said || encode(
    sha256(key.outer_block || sha256(key.inner_block || convert_to(said, 'UTF8'))), 'hex'), true);
END
$$
"""

_SAID = """
CREATE FUNCTION guard.{signature}
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = '' COST 1000 AS $$
-- Return {what}, or NULL when there is no context, it was not made here, or its time is over.
-- It is called for every table that a statement names. So it works on octets, where a place is found without counting letters,
-- and asks everything in one expression.
DECLARE
  context bytea := convert_to(current_setting('app.context', true), 'UTF8');
  inner_block bytea;
  outer_block bytea;
BEGIN
  SELECT k.inner_block, k.outer_block INTO inner_block, outer_block
    FROM guard.key k WHERE convert_to(k.id, 'UTF8') = substr(context, 1, 8);
  -- IS NOT TRUE, because a part that is missing makes the comparison NULL, and NULL must not let anybody through. The end is
  -- read only once the seal holds: what it was put on was written by guard.seal, so it can be read without a doubt.
  IF (CASE WHEN length(context) = 243 AND substr(context, 180) = convert_to(encode(
             sha256(outer_block || sha256(inner_block || substr(context, 1, 179))), 'hex'), 'UTF8')
           THEN to_timestamp(convert_from(substr(context, 10, 10), 'UTF8')::bigint) > statement_timestamp() END) IS NOT TRUE THEN
    RETURN NULL;
  END IF;
  RETURN {result};
END
$$
"""

SAID = _SAID.format(
    signature="said() RETURNS text",
    what="the context without its seal",
    result="convert_from(substr(context, 1, 179), 'UTF8')",
)

TENANT = _SAID.format(
    signature="tenant() RETURNS uuid",
    what="the organization of the context",
    result="nullif(convert_from(substr(context, 20, 32), 'UTF8'), '00000000000000000000000000000000')::uuid",
)

PARTS = {
    "kind": ("text", "substr(guard.said(), 9, 1)"),
    "person": ("uuid", "nullif(substr(guard.said(), 52, 32), repeat('0', 32))::uuid"),
    "member": ("uuid", "nullif(substr(guard.said(), 84, 32), repeat('0', 32))::uuid"),
    "session": ("bytea", "decode(nullif(substr(guard.said(), 116, 64), repeat('0', 64)), 'hex')"),
}

ENTER = """
CREATE FUNCTION guard.enter(p_tenant uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Let the worker or the operator speak for one organization for the rest of this transaction. Verifying a long record is one
-- transaction, hence an hour.
BEGIN
  PERFORM guard.seal('s', p_tenant, NULL, NULL, NULL, interval '1 hour');
END
$$
"""

KEY_CHECK = """
CREATE FUNCTION guard.key_check() RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$ SELECT d.key_check FROM guard.deployment d $$
"""

KEEP_KEY_CHECK = """
CREATE FUNCTION guard.keep_key_check(p_check bytea) RETURNS bytea
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  -- The first to come decides; whoever comes at the same moment waits for it and is told what it decided.
  INSERT INTO guard.deployment AS d (key_check) VALUES (p_check)
  ON CONFLICT (one) DO UPDATE SET key_check = d.key_check RETURNING d.key_check
$$
"""

READERS = f"{LOGINS}, hashmark_owner, hashmark_ledger, hashmark_identity, hashmark_watcher"
"""Whoever reads rows under a policy asks for the organization in it."""


def _part(name: str, returned: str, expression: str) -> str:
    return f"""
CREATE FUNCTION guard.{name}() RETURNS {returned}
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = '' COST 1000 AS $$ SELECT {expression} $$
"""


def upgrade() -> None:
    execute("CREATE SCHEMA guard")
    execute(f"GRANT USAGE ON SCHEMA guard TO {LOGINS}, hashmark_ledger, hashmark_identity, hashmark_watcher")
    execute("GRANT USAGE, CREATE ON SCHEMA guard TO hashmark_guard")
    execute(KEY)
    execute("GRANT SELECT, INSERT, DELETE ON guard.key TO hashmark_guard")
    execute(
        """
        CREATE TABLE guard.deployment (
          one boolean PRIMARY KEY DEFAULT true CHECK (one),
          key_check bytea NOT NULL CHECK (length(key_check) = 32)
        )
        """
    )
    execute("GRANT SELECT, INSERT, UPDATE ON guard.deployment TO hashmark_guard")
    define("hashmark_guard", "guard.renew_key()", RENEW_KEY, to="hashmark_owner, hashmark_worker")
    define("hashmark_guard", "guard.seal(text, uuid, uuid, uuid, bytea, interval)", SEAL, to="hashmark_identity")
    define("hashmark_guard", "guard.said()", SAID, to="hashmark_ledger")
    define("hashmark_guard", "guard.tenant()", TENANT, to=READERS)
    for name, (returned, expression) in PARTS.items():
        define("hashmark_guard", f"guard.{name}()", _part(name, returned, expression), to=READERS)
    define("hashmark_guard", "guard.enter(uuid)", ENTER, to=WORKER)
    define("hashmark_guard", "guard.key_check()", KEY_CHECK)
    define("hashmark_guard", "guard.keep_key_check(bytea)", KEEP_KEY_CHECK)
    execute("SELECT guard.renew_key()")
