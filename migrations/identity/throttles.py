"""Counting attempts, and the devices a person signed in from before. Keys are keyed hashes: no address stands here."""

TABLES = (
    """
    CREATE UNLOGGED TABLE identity.attempt (
      key bytea NOT NULL CHECK (length(key) = 32),
      window_start timestamptz NOT NULL,
      count integer NOT NULL,
      PRIMARY KEY (key, window_start)
    )
    """,
    """
    CREATE TABLE identity.known_device (
      key bytea PRIMARY KEY CHECK (length(key) = 32),
      seen_at timestamptz NOT NULL
    )
    """,
)

COUNT = """
identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- Count one attempt under each key, in windows of so many seconds, and return how many seconds to wait; 0 where none is over its limit.
  WITH counted AS (
    INSERT INTO identity.attempt AS a (key, window_start, count)
    SELECT t.key, date_bin(make_interval(secs => t.seconds), now(), 'epoch'), 1
      FROM unnest(p_keys, p_seconds) AS t (key, seconds) ORDER BY t.key
    ON CONFLICT (key, window_start) DO UPDATE SET count = a.count + 1
    RETURNING a.key, a.count, a.window_start
  )
  SELECT coalesce(max(greatest(1, ceil(extract(epoch FROM c.window_start + make_interval(secs => t.seconds) - now())))), 0)::integer
    FROM counted c JOIN unnest(p_keys, p_limits, p_seconds) AS t (key, most, seconds) ON t.key = c.key
   WHERE c.count > t.most
$$
"""

FORGET = """
identity.forget_attempts(p_keys bytea[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$ DELETE FROM identity.attempt a WHERE a.key = ANY (p_keys) $$
"""

KNOWN = """
identity.known_devices(p_keys bytea[]) RETURNS TABLE (key bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT k.key FROM identity.known_device k WHERE k.key = ANY (p_keys)
$$
"""

REMEMBER = """
identity.remember_devices(p_keys bytea[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO identity.known_device (key, seen_at) SELECT k, now() FROM unnest(p_keys) AS k ORDER BY k
    ON CONFLICT (key) DO UPDATE SET seen_at = excluded.seen_at
$$
"""

FUNCTIONS = {
    "count_attempts(bytea[], integer[], integer[])": COUNT,
    "forget_attempts(bytea[])": FORGET,
    "known_devices(bytea[])": KNOWN,
    "remember_devices(bytea[])": REMEMBER,
}

FOR_THE_OPERATOR: dict[str, str] = {}
