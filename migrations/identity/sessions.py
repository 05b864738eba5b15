"""Sessions: a random token in the cookie, its SHA-256 here. Each function that opens one says what proves the person."""

TABLES = (
    """
    CREATE TABLE identity.session (
      token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
      id uuid NOT NULL UNIQUE DEFAULT uuidv7(),
      person_id uuid NOT NULL REFERENCES identity.person (id),
      tenant_id uuid NOT NULL,
      member_id uuid NOT NULL,
      device text NOT NULL DEFAULT '',
      created_at timestamptz NOT NULL,
      seen_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member (tenant_id, id)
    )
    """,
    "CREATE INDEX session_person ON identity.session (person_id)",
    "CREATE INDEX session_member ON identity.session (tenant_id, member_id)",
    "CREATE INDEX session_expiry ON identity.session (expires_at)",
)

LIVING = "{s}.expires_at > now() AND {s}.seen_at > now() - interval '12 hours'"

RESOLVE = f"""
identity.resolve(p_token bytea)
RETURNS TABLE (person_id uuid, tenant_id uuid, member_id uuid, name text, email text, slug text, organization text,
               zone text, grants_version bigint, roles text[], expires_at timestamptz, seen_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- From the token itself, not from its hash: whoever reads the table of sessions cannot act in one.
DECLARE
  hash bytea := sha256(p_token);
BEGIN
  SELECT s.person_id, m.tenant_id, m.id, m.name, m.email, o.slug, o.name, o.timezone, o.grants_version,
         ARRAY(SELECT r.role FROM tenant.member_role r
                WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role),
         s.expires_at, s.seen_at
    INTO person_id, tenant_id, member_id, name, email, slug, organization, zone, grants_version, roles, expires_at, seen_at
    FROM identity.session s
    JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id AND m.active
    JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE s.token_hash = hash AND {LIVING.format(s="s")};
  IF FOUND THEN
    PERFORM guard.seal('m', tenant_id, person_id, member_id, hash, interval '5 minutes');
    RETURN NEXT;
  END IF;
END
$$
"""

OPEN = """
identity.open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- For the functions of this schema alone, each of which has seen what proves the person.
  INSERT INTO identity.session (token_hash, person_id, tenant_id, member_id, device, created_at, seen_at, expires_at)
  SELECT p_session_hash, m.person_id, m.tenant_id, m.id, left(p_device, 60), now(), now(), now() + interval '7 days'
    FROM tenant.member m WHERE m.tenant_id = p_tenant AND m.id = p_member AND m.active
$$
"""

SIGN_IN = """
identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Open a session for the account with this address and password: in the organization called p_slug, or where they were last.
-- Returns 'refused' when there is none, 'homeless' when it belongs to no organization any more, or 'in'.
DECLARE
  tenant uuid;
  member uuid;
BEGIN
  SELECT m.tenant_id, m.id INTO tenant, member
    FROM identity.person p JOIN tenant.member m ON m.person_id = p.id AND m.active
    JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE p.email = p_email AND p.password_hash = sha256(p_password)
   ORDER BY o.slug = p_slug DESC NULLS LAST,
            (SELECT max(s.seen_at) FROM identity.session s WHERE s.tenant_id = m.tenant_id AND s.member_id = m.id) DESC NULLS LAST,
            o.name, o.id
   LIMIT 1;
  IF FOUND THEN
    PERFORM identity.open_session(tenant, member, p_session_hash, p_device);
    RETURN 'in';
  END IF;
  PERFORM FROM identity.person p WHERE p.email = p_email AND p.password_hash = sha256(p_password);
  RETURN CASE WHEN FOUND THEN 'homeless' ELSE 'refused' END;
END
$$
"""

ENTER_DEMO = """
identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Open a session for a made-up person by their demo link. There are no such links but where the demo was seeded.
DECLARE
  at record;
BEGIN
  SELECT m.tenant_id, m.id INTO at FROM identity.demo_link d JOIN tenant.member m ON m.person_id = d.person_id AND m.active
    JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE d.token_hash = sha256(p_token) ORDER BY o.name, o.id LIMIT 1;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM identity.open_session(at.tenant_id, at.id, p_session_hash, p_device);
  RETURN true;
END
$$
"""

ENTER_AS_INVITED = """
identity.enter_as_invited(p_session_hash bytea, p_device text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- Open a session for the member who was just made by the invitation of this context.
  SELECT identity.open_session(i.tenant_id, i.member_id, p_session_hash, p_device) FROM tenant.invitation i
   WHERE guard.kind() = 'i' AND i.tenant_id = guard.tenant() AND i.token_hash = guard.session() AND i.member_id IS NOT NULL
$$
"""

MEMBERSHIPS = """
identity.memberships()
RETURNS TABLE (tenant_id uuid, member_id uuid, slug text, organization text, zone text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.tenant_id, m.id, o.slug, o.name, o.timezone,
         ARRAY(SELECT r.role FROM tenant.member_role r
                WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role)
    FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE m.person_id = guard.person() AND m.active
   ORDER BY o.name, m.tenant_id
$$
"""

SWITCH = """
identity.switch(p_tenant uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Let this session speak for another organization its person belongs to.
BEGIN
  UPDATE identity.session s SET tenant_id = m.tenant_id, member_id = m.id FROM tenant.member m
   WHERE s.token_hash = guard.session() AND m.tenant_id = p_tenant AND m.person_id = guard.person() AND m.active;
  RETURN FOUND;
END
$$
"""

TOUCH = """
identity.touch() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  UPDATE identity.session s SET seen_at = now() WHERE s.token_hash = guard.session()
$$
"""

SESSIONS = f"""
identity.sessions()
RETURNS TABLE (id uuid, created_at timestamptz, seen_at timestamptz, device text, organization text, here boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.id, s.created_at, s.seen_at, s.device, o.name, s.token_hash = guard.session()
    FROM identity.session s JOIN tenant.organization o ON o.id = s.tenant_id
   WHERE s.person_id = guard.person() AND {LIVING.format(s="s")} ORDER BY s.seen_at DESC, s.id LIMIT 200
$$
"""

END_SESSION = """
identity.end_session(p_id uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- End one session of the person this transaction speaks for; their present one where p_id is NULL.
BEGIN
  DELETE FROM identity.session s
   WHERE s.person_id = guard.person() AND CASE WHEN p_id IS NULL THEN s.token_hash = guard.session() ELSE s.id = p_id END;
  RETURN FOUND;
END
$$
"""

END_OTHERS = """
identity.end_other_sessions() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  DELETE FROM identity.session s WHERE s.person_id = guard.person() AND s.token_hash <> guard.session()
$$
"""

END_MEMBERS = """
identity.end_sessions_of(p_member uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- End what a member of this organization has open in it. Only for whoever manages people here.
  DELETE FROM identity.session s WHERE s.tenant_id = guard.tenant() AND s.member_id = p_member
     AND (guard.kind() = 's' OR identity.manages(guard.tenant(), guard.member()))
$$
"""

LIVING_SESSIONS = f"""
identity.living_sessions(p_hashes bytea[]) RETURNS TABLE (token_hash bytea, tenant_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.token_hash, s.tenant_id FROM identity.session s WHERE s.token_hash = ANY (p_hashes) AND {LIVING.format(s="s")}
$$
"""

SWEEP = """
identity.sweep() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- Drop what is over: sessions, counts of a day ago, devices nobody used for a year, and links of a month ago.
  DELETE FROM identity.session s WHERE s.expires_at < now() OR s.seen_at < now() - interval '12 hours';
  DELETE FROM identity.attempt a WHERE a.window_start < now() - interval '2 days';
  DELETE FROM identity.known_device k WHERE k.seen_at < now() - interval '1 year';
  DELETE FROM identity.reset r WHERE r.expires_at < now() - interval '30 days';
$$
"""

FUNCTIONS = {
    "resolve(bytea)": RESOLVE,
    "sign_in(text, bytea, text, bytea, text)": SIGN_IN,
    "enter_demo(bytea, bytea, text)": ENTER_DEMO,
    "enter_as_invited(bytea, text)": ENTER_AS_INVITED,
    "memberships()": MEMBERSHIPS,
    "switch(uuid)": SWITCH,
    "touch()": TOUCH,
    "sessions()": SESSIONS,
    "end_session(uuid)": END_SESSION,
    "end_other_sessions()": END_OTHERS,
    "end_sessions_of(uuid)": END_MEMBERS,
    "living_sessions(bytea[])": LIVING_SESSIONS,
}

FOR_THE_OPERATOR = {"sweep()": SWEEP}

INTERNAL = {"open_session(uuid, uuid, bytea, text)": OPEN}
"""For the owner of these functions alone."""
