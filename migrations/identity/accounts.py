"""Accounts: who a person is, by an address and a password.

An address names at most one account once it is proven (`proven_at`: by a link the operator handed over; by mail later). Before
that an account is known only in the organization that invited it, and stands in nobody's way: several unproven accounts may hold
one address. Accounts of one address share the salt of their passwords, so that one computation is compared with all of them and a
sign-in takes the same time however many there are. Stored is the SHA-256 of what argon2 made.
"""

TABLES = (
    """
    CREATE TABLE identity.person (
      id uuid PRIMARY KEY,
      email text NOT NULL,
      name text NOT NULL,
      password_hash bytea CHECK (length(password_hash) = 32),
      proven_at timestamptz,
      created_at timestamptz NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX person_proven ON identity.person (email) WHERE proven_at IS NOT NULL",
    "CREATE INDEX person_email ON identity.person (email)",
    """
    CREATE TABLE identity.demo_link (
      token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
      person_id uuid NOT NULL REFERENCES identity.person (id)
    )
    """,
)

MANAGES = """
identity.manages(p_tenant uuid, p_member uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
-- Whether a member is active and holds a role that manages people: the right that invitations and links live by.
  SELECT EXISTS (
    SELECT FROM tenant.member m
      JOIN tenant.member_role h ON h.tenant_id = m.tenant_id AND h.member_id = m.id
      JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
     WHERE m.tenant_id = p_tenant AND m.id = p_member AND m.active AND 'member.manage' = ANY (r.permissions))
$$
"""

ACCOUNT = """
identity.account() RETURNS TABLE (email text, name text, proven boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.email, p.name, p.proven_at IS NOT NULL FROM identity.person p WHERE p.id = guard.person()
$$
"""

CHANGE = """
identity.change_password(p_current bytea, p_new bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Replace the password of whoever this transaction speaks for, if they know the current one, and end their other sessions.
BEGIN
  UPDATE identity.person p SET password_hash = sha256(p_new)
   WHERE p.id = guard.person() AND p.password_hash = sha256(p_current);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM identity.session s WHERE s.person_id = guard.person() AND s.token_hash <> guard.session();
  UPDATE identity.reset r SET used_at = now() WHERE r.person_id = guard.person() AND r.used_at IS NULL;
  RETURN true;
END
$$
"""

JOIN = """
identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- Make whoever opened the invitation of this context a member, and return the id of their account, or NULL when there is no account
-- with its address and that password. A new account is unproven, whether or not there are others with the address.
DECLARE
  invited tenant.invitation;
  account uuid;
BEGIN
  SELECT * INTO invited FROM tenant.invitation i
   WHERE guard.kind() = 'i' AND i.tenant_id = guard.tenant() AND i.token_hash = guard.session() AND i.accepted_at IS NULL;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF p_existing THEN
    SELECT p.id INTO account FROM identity.person p
     WHERE p.email = invited.email AND p.password_hash = sha256(p_password)
       AND NOT EXISTS (SELECT FROM tenant.member m WHERE m.tenant_id = invited.tenant_id AND m.person_id = p.id)
     ORDER BY p.proven_at IS NULL, p.created_at LIMIT 1;
  ELSE
    INSERT INTO identity.person (id, email, name, password_hash, created_at)
    VALUES (uuidv7(), invited.email, p_name, sha256(p_password), now()) RETURNING id INTO account;
  END IF;
  IF account IS NOT NULL THEN
    INSERT INTO tenant.member (tenant_id, id, person_id, name, email, joined_at)
    VALUES (invited.tenant_id, p_member, account, p_name, invited.email, now());
  END IF;
  RETURN account;
END
$$
"""

CREATE_PERSON = """
identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
-- The operator's word proves an address.
  INSERT INTO identity.person (id, email, name, password_hash, proven_at, created_at)
  VALUES (p_id, p_email, p_name, sha256(p_password), now(), now())
$$
"""

ACCOUNTS_AT = """
identity.accounts_at(p_email text)
RETURNS TABLE (person_id uuid, name text, proven boolean, tenant_id uuid, member_id uuid, slug text, active boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
-- Every account with an address, with where it is a member; one row without an organization where it is nowhere.
  SELECT p.id, p.name, p.proven_at IS NOT NULL, m.tenant_id, m.id, o.slug, m.active
    FROM identity.person p LEFT JOIN tenant.member m ON m.person_id = p.id
    LEFT JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE p.email = p_email ORDER BY p.proven_at IS NULL, p.id, o.slug
$$
"""

ADD_DEMO_LINK = """
identity.add_demo_link(p_token_hash bytea, p_person uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO identity.demo_link VALUES (p_token_hash, p_person) ON CONFLICT DO NOTHING
$$
"""

ORGANIZATION_CALLED = """
identity.organization_called(p_slug text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.id FROM tenant.organization o WHERE o.slug = p_slug
$$
"""

FUNCTIONS = {
    "manages(uuid, uuid)": MANAGES,
    "account()": ACCOUNT,
    "change_password(bytea, bytea)": CHANGE,
    "join_by_invitation(uuid, text, bytea, boolean)": JOIN,
}

FOR_THE_OPERATOR = {
    "create_person(uuid, text, text, bytea)": CREATE_PERSON,
    "accounts_at(text)": ACCOUNTS_AT,
    "organization_called(text)": ORGANIZATION_CALLED,
    "add_demo_link(bytea, uuid)": ADD_DEMO_LINK,
}
