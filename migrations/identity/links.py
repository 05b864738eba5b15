"""Single-use links: opening an invitation, and setting a password anew.

A link an administrator makes is good for one membership and for nothing the person has elsewhere: whoever uses it gets an account
of its own, which takes the member's place. A link of the operator's is good for the account, and proves its address.
"""

TABLES = (
    """
    CREATE TABLE identity.reset (
      token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
      person_id uuid NOT NULL REFERENCES identity.person (id) ON DELETE CASCADE,
      tenant_id uuid,
      member_id uuid,
      made_by uuid,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      used_at timestamptz,
      FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member (tenant_id, id),
      CHECK ((tenant_id IS NULL) = (member_id IS NULL) AND (tenant_id IS NULL) = (made_by IS NULL) AND made_by <> member_id)
    )
    """,
    "CREATE INDEX reset_person ON identity.reset (person_id)",
)

OPEN_INVITATION = """
identity.open_invitation(p_token bytea)
RETURNS TABLE (tenant_id uuid, id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- An invitation lives by the right of whoever made it: no longer active, or no longer managing people, it opens nothing.
DECLARE
  held tenant.invitation;
BEGIN
  SELECT * INTO held FROM tenant.invitation i
   WHERE i.token_hash = sha256(p_token) AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
     AND identity.manages(i.tenant_id, i.invited_by);
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM guard.seal('i', held.tenant_id, NULL, NULL, held.token_hash, interval '5 minutes');
  RETURN QUERY SELECT held.tenant_id, held.id;
END
$$
"""

MAKE_RESET = """
identity.make_reset(p_member uuid, p_token_hash bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Make a link for a member of this organization, by somebody who manages people here, never for themselves.
BEGIN
  IF identity.manages(guard.tenant(), guard.member()) IS NOT TRUE OR p_member = guard.member() THEN
    RETURN false;
  END IF;
  DELETE FROM identity.reset r WHERE r.tenant_id = guard.tenant() AND r.member_id = p_member AND r.used_at IS NULL;
  INSERT INTO identity.reset (token_hash, person_id, tenant_id, member_id, made_by, created_at, expires_at)
  SELECT p_token_hash, m.person_id, m.tenant_id, m.id, guard.member(), now(), now() + interval '1 day'
    FROM tenant.member m WHERE m.tenant_id = guard.tenant() AND m.id = p_member AND m.active;
  RETURN FOUND;
END
$$
"""

MAKE_OPERATORS_RESET = """
identity.make_operators_reset(p_person uuid, p_token_hash bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  DELETE FROM identity.reset r WHERE r.person_id = p_person AND r.tenant_id IS NULL AND r.used_at IS NULL;
  INSERT INTO identity.reset (token_hash, person_id, created_at, expires_at)
  VALUES (p_token_hash, p_person, now(), now() + interval '1 day');
$$
"""

OPEN_RESET = """
identity.open_reset(p_token bytea)
RETURNS TABLE (email text, name text, organization text, tenant_id uuid, member_id uuid, made_by uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
-- What a living link is for; it says nothing of where else its person belongs.
  SELECT coalesce(m.email, p.email), coalesce(m.name, p.name), o.name, r.tenant_id, r.member_id, r.made_by
    FROM identity.reset r JOIN identity.person p ON p.id = r.person_id
    LEFT JOIN tenant.member m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
    LEFT JOIN tenant.organization o ON o.id = r.tenant_id
   WHERE r.token_hash = sha256(p_token) AND r.used_at IS NULL AND r.expires_at > now()
     AND (r.tenant_id IS NULL OR (m.active AND m.person_id = r.person_id AND identity.manages(r.tenant_id, r.made_by)))
$$
"""

USE_RESET = """
identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text)
RETURNS TABLE (tenant_id uuid, member_id uuid, made_by uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Set the password anew, end the sessions that rested on the old one, open a new one and speak for it from here on.
-- Returns nothing when the link is no longer good, or leads to an account that belongs nowhere.
DECLARE
  held identity.reset;
  account uuid;
  tenant uuid;
  member uuid;
BEGIN
  -- Of two who use one link at once, the second waits here and finds it used.
  SELECT * INTO held FROM identity.reset r WHERE r.token_hash = sha256(p_token) FOR UPDATE;
  IF held.used_at IS NOT NULL OR NOT EXISTS (SELECT FROM identity.open_reset(p_token)) THEN
    RETURN;
  END IF;
  IF held.tenant_id IS NOT NULL THEN
    tenant := held.tenant_id;
    member := held.member_id;
    PERFORM guard.seal('i', tenant, NULL, NULL, held.token_hash, interval '5 minutes');
    INSERT INTO identity.person (id, email, name, password_hash, created_at)
    SELECT uuidv7(), m.email, m.name, sha256(p_password), now() FROM tenant.member m
     WHERE m.tenant_id = tenant AND m.id = member RETURNING id INTO account;
    UPDATE tenant.member m SET person_id = account WHERE m.tenant_id = tenant AND m.id = member;
    DELETE FROM identity.session s WHERE s.tenant_id = tenant AND s.member_id = member;
    UPDATE identity.reset r SET used_at = now() WHERE r.token_hash = held.token_hash;
  ELSE
    account := held.person_id;
    SELECT m.tenant_id, m.id INTO tenant, member FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
     WHERE m.person_id = account AND m.active ORDER BY o.name, o.id LIMIT 1;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    -- Proven, unless another account proved the same address before.
    UPDATE identity.person p SET password_hash = sha256(p_password),
           proven_at = CASE WHEN EXISTS (SELECT FROM identity.person o WHERE o.email = p.email AND o.proven_at IS NOT NULL
                                           AND o.id <> p.id) THEN NULL ELSE coalesce(p.proven_at, now()) END
     WHERE p.id = account;
    DELETE FROM identity.session s WHERE s.person_id = account;
    UPDATE identity.reset r SET used_at = now() WHERE r.person_id = account AND r.used_at IS NULL;
  END IF;
  PERFORM identity.open_session(tenant, member, p_session_hash, p_device);
  PERFORM guard.seal('m', tenant, account, member, p_session_hash, interval '5 minutes');
  RETURN QUERY SELECT tenant, member, held.made_by;
END
$$
"""

FUNCTIONS = {
    "open_invitation(bytea)": OPEN_INVITATION,
    "make_reset(uuid, bytea)": MAKE_RESET,
    "open_reset(bytea)": OPEN_RESET,
    "use_reset(bytea, bytea, bytea, text)": USE_RESET,
}

FOR_THE_OPERATOR = {"make_operators_reset(uuid, bytea)": MAKE_OPERATORS_RESET}
