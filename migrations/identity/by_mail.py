"""Signing in again from an e-mail: what is done for a person in all their organizations, and a change of their address.

Rule kept: the web server's login learns nothing of an address. It leaves an errand, whether or not anybody has the address; the
worker, which alone may look, does it. An errand's details are encrypted with the deployment's key.
"""

TABLES = (
    """
    CREATE TABLE identity.errand (
      id uuid PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('forgotten', 'password_chosen', 'address_changed')),
      person_id uuid REFERENCES identity.person (id),
      details bytea NOT NULL,
      left_at timestamptz NOT NULL,
      taken_at timestamptz,
      CHECK ((kind = 'forgotten') = (person_id IS NULL))
    )
    """,
    """
    CREATE TABLE identity.email_change (
      token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
      stop_hash bytea NOT NULL UNIQUE CHECK (length(stop_hash) = 32),
      person_id uuid NOT NULL REFERENCES identity.person (id),
      email text NOT NULL,
      password_hash bytea NOT NULL CHECK (length(password_hash) = 32),
      asked_under bytea NOT NULL CHECK (length(asked_under) = 32),
      asked_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      ended_at timestamptz
    )
    """,
    "CREATE INDEX email_change_person ON identity.email_change (person_id)",
)

LEAVE_ERRAND = """
identity.leave_errand(p_id uuid, p_kind text, p_details bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- For whoever this transaction speaks for; somebody who forgot their password speaks for nobody.
  INSERT INTO identity.errand (id, kind, person_id, details, left_at)
  VALUES (p_id, p_kind, CASE WHEN p_kind <> 'forgotten' THEN guard.person() END, p_details, clock_timestamp());
  SELECT pg_notify('hashmark_due', '')
$$
"""

TAKE_ERRANDS = """
identity.take_errands() RETURNS TABLE (id uuid, kind text, person_id uuid, details bytea)
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- Up to twenty errands nobody is at. Whoever takes one and does not finish it within a minute has lost it to others.
  UPDATE identity.errand e SET taken_at = clock_timestamp()
   WHERE e.id IN (SELECT w.id FROM identity.errand w
                   WHERE w.taken_at IS NULL OR w.taken_at < clock_timestamp() - interval '1 minute'
                   ORDER BY w.left_at LIMIT 20 FOR UPDATE SKIP LOCKED)
  RETURNING e.id, e.kind, e.person_id, e.details
$$
"""

FINISH_ERRAND = """
identity.finish_errand(p_id uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$ DELETE FROM identity.errand e WHERE e.id = p_id $$
"""

MEMBERSHIPS_OF = """
identity.memberships_of(p_person uuid)
RETURNS TABLE (tenant_id uuid, member_id uuid, known_as text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
-- Where a person is a member, with the address they are known by there and the one they sign in with.
  SELECT m.tenant_id, m.id, m.email, p.email
    FROM identity.person p JOIN tenant.member m ON m.person_id = p.id JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE p.id = p_person ORDER BY o.name, o.id
$$
"""

MAKE_FORGOTTEN_RESET = """
identity.make_forgotten_reset(p_person uuid, p_token_hash bytea, p_until timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- The newest link ends those before it.
  DELETE FROM identity.reset r
   WHERE r.person_id = p_person AND r.tenant_id IS NULL AND r.used_at IS NULL AND r.token_hash <> p_token_hash;
  INSERT INTO identity.reset (token_hash, person_id, created_at, expires_at) VALUES (p_token_hash, p_person, now(), p_until)
  ON CONFLICT DO NOTHING
$$
"""

ASK_EMAIL_CHANGE = """
identity.ask_email_change(p_current bytea, p_email text, p_password bytea, p_token_hash bytea, p_stop_hash bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Let whoever this transaction speaks for have another address once they have shown that mail there reaches them. Their password
-- comes along as it will be kept, because its salt is made from the address. The newest wish ends those before it.
BEGIN
  PERFORM FROM identity.person p WHERE p.id = guard.person() AND p.password_hash = sha256(p_current) FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE identity.email_change c SET ended_at = now() WHERE c.person_id = guard.person() AND c.ended_at IS NULL;
  INSERT INTO identity.email_change
    (token_hash, stop_hash, person_id, email, password_hash, asked_under, asked_at, expires_at)
  VALUES (p_token_hash, p_stop_hash, guard.person(), p_email, sha256(p_password), sha256(p_current), now(), now() + interval '1 day');
  RETURN true;
END
$$
"""

_LIVING = """{c}.ended_at IS NULL AND {c}.expires_at > now()
     AND EXISTS (SELECT FROM identity.person u WHERE u.id = {c}.person_id AND u.password_hash = {c}.asked_under)"""

PENDING_EMAIL = f"""
identity.pending_email() RETURNS TABLE (email text, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT c.email, c.expires_at FROM identity.email_change c WHERE c.person_id = guard.person() AND {_LIVING.format(c="c")}
$$
"""

END_EMAIL_CHANGE = """
identity.end_email_change() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  UPDATE identity.email_change c SET ended_at = now() WHERE c.person_id = guard.person() AND c.ended_at IS NULL
$$
"""

OPEN_EMAIL_CHANGE = f"""
identity.open_email_change(p_token bytea) RETURNS TABLE (email text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
-- What a living link is for: the one that confirms the change, or the one that stops it.
  SELECT c.email, p.name FROM identity.email_change c JOIN identity.person p ON p.id = c.person_id
   WHERE sha256(p_token) IN (c.token_hash, c.stop_hash) AND {_LIVING.format(c="c")}
$$
"""

STOP_EMAIL_CHANGE = """
identity.stop_email_change(p_token bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE identity.email_change c SET ended_at = now() WHERE c.stop_hash = sha256(p_token) AND c.ended_at IS NULL;
  RETURN FOUND;
END
$$
"""

USE_EMAIL_CHANGE = f"""
identity.use_email_change(p_token bytea, p_errand uuid, p_details bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Give the account its new address, and leave an errand: what each organization knows of it follows there, on record. Returns 'over'
-- when the link is no longer good, 'taken' where a colleague in an organization of theirs has the address already, or 'changed'.
DECLARE
  held identity.email_change;
  person identity.person;
BEGIN
  -- Of two who use one link at once, the second waits here and finds it used.
  SELECT * INTO held FROM identity.email_change c WHERE c.token_hash = sha256(p_token) AND {_LIVING.format(c="c")} FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'over';
  END IF;
  SELECT * INTO person FROM identity.person p WHERE p.id = held.person_id FOR UPDATE;
  IF EXISTS (SELECT FROM tenant.member m JOIN tenant.member o ON o.tenant_id = m.tenant_id AND o.id <> m.id
              WHERE m.person_id = person.id AND o.email = held.email) THEN
    RETURN 'taken';
  END IF;
  -- Proven, unless another account proved the same address before.
  UPDATE identity.person p SET email = held.email, password_hash = held.password_hash,
         proven_at = CASE WHEN EXISTS (SELECT FROM identity.person o WHERE o.email = held.email AND o.proven_at IS NOT NULL
                                         AND o.id <> p.id) THEN NULL ELSE now() END
   WHERE p.id = person.id;
  UPDATE identity.email_change c SET ended_at = now() WHERE c.person_id = person.id AND c.ended_at IS NULL;
  UPDATE identity.reset r SET used_at = now() WHERE r.person_id = person.id AND r.used_at IS NULL;
  INSERT INTO identity.errand (id, kind, person_id, details, left_at)
  VALUES (p_errand, 'address_changed', person.id, p_details, clock_timestamp());
  PERFORM pg_notify('hashmark_due', '');
  RETURN 'changed';
END
$$
"""

SWEEP_EMAIL_CHANGES = """
identity.sweep_email_changes() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  DELETE FROM identity.email_change c WHERE c.expires_at < now() - interval '30 days'
$$
"""

FUNCTIONS = {
    "leave_errand(uuid, text, bytea)": LEAVE_ERRAND,
    "ask_email_change(bytea, text, bytea, bytea, bytea)": ASK_EMAIL_CHANGE,
    "pending_email()": PENDING_EMAIL,
    "end_email_change()": END_EMAIL_CHANGE,
    "open_email_change(bytea)": OPEN_EMAIL_CHANGE,
    "stop_email_change(bytea)": STOP_EMAIL_CHANGE,
    "use_email_change(bytea, uuid, bytea)": USE_EMAIL_CHANGE,
}

FOR_THE_WORKER = {
    "sweep_email_changes()": SWEEP_EMAIL_CHANGES,
    "take_errands()": TAKE_ERRANDS,
    "finish_errand(uuid)": FINISH_ERRAND,
    "memberships_of(uuid)": MEMBERSHIPS_OF,
    "make_forgotten_reset(uuid, bytea, timestamptz)": MAKE_FORGOTTEN_RESET,
}
