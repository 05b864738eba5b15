--
-- PostgreSQL database dump
--

\restrict zyUOHdgdWyt8q8lKwaAiO6gTm7n4CHPi30v6IFYX7y1wIafvfY21LTzBKFaLJQW

-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: guard; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA guard;


ALTER SCHEMA guard OWNER TO hashmark_owner;

--
-- Name: identity; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA identity;


ALTER SCHEMA identity OWNER TO hashmark_owner;

--
-- Name: ledger; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA ledger;


ALTER SCHEMA ledger OWNER TO hashmark_owner;

--
-- Name: policy; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA policy;


ALTER SCHEMA policy OWNER TO hashmark_owner;

--
-- Name: tenant; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA tenant;


ALTER SCHEMA tenant OWNER TO hashmark_owner;

--
-- Name: workflow; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA workflow;


ALTER SCHEMA workflow OWNER TO hashmark_owner;

--
-- Name: enter(uuid); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.enter(p_tenant uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Let the worker or the operator speak for one organization for the rest of this transaction. Verifying a long record is one
-- transaction, hence an hour.
BEGIN
  PERFORM guard.seal('s', p_tenant, NULL, NULL, NULL, interval '1 hour');
END
$$;


ALTER FUNCTION guard.enter(p_tenant uuid) OWNER TO hashmark_guard;

--
-- Name: keep_key_check(bytea); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.keep_key_check(p_check bytea) RETURNS bytea
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  -- The first to come decides; whoever comes at the same moment waits for it and is told what it decided.
  INSERT INTO guard.deployment AS d (key_check) VALUES (p_check)
  ON CONFLICT (one) DO UPDATE SET key_check = d.key_check RETURNING d.key_check
$$;


ALTER FUNCTION guard.keep_key_check(p_check bytea) OWNER TO hashmark_guard;

--
-- Name: key_check(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.key_check() RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$ SELECT d.key_check FROM guard.deployment d $$;


ALTER FUNCTION guard.key_check() OWNER TO hashmark_guard;

--
-- Name: kind(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.kind() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$ SELECT substr(guard.said(), 9, 1) $$;


ALTER FUNCTION guard.kind() OWNER TO hashmark_guard;

--
-- Name: member(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.member() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$ SELECT nullif(substr(guard.said(), 84, 32), repeat('0', 32))::uuid $$;


ALTER FUNCTION guard.member() OWNER TO hashmark_guard;

--
-- Name: person(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.person() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$ SELECT nullif(substr(guard.said(), 52, 32), repeat('0', 32))::uuid $$;


ALTER FUNCTION guard.person() OWNER TO hashmark_guard;

--
-- Name: renew_key(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.renew_key() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION guard.renew_key() OWNER TO hashmark_guard;

--
-- Name: said(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.said() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$
-- Return the context without its seal, or NULL when there is no context, it was not made here, or its time is over.
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
  RETURN convert_from(substr(context, 1, 179), 'UTF8');
END
$$;


ALTER FUNCTION guard.said() OWNER TO hashmark_guard;

--
-- Name: seal(text, uuid, uuid, uuid, bytea, interval); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval) OWNER TO hashmark_guard;

--
-- Name: session(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.session() RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$ SELECT decode(nullif(substr(guard.said(), 116, 64), repeat('0', 64)), 'hex') $$;


ALTER FUNCTION guard.session() OWNER TO hashmark_guard;

--
-- Name: tenant(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.tenant() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$
-- Return the organization of the context, or NULL when there is no context, it was not made here, or its time is over.
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
  RETURN nullif(convert_from(substr(context, 20, 32), 'UTF8'), '00000000000000000000000000000000')::uuid;
END
$$;


ALTER FUNCTION guard.tenant() OWNER TO hashmark_guard;

--
-- Name: account(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.account() RETURNS TABLE(email text, name text, proven boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT p.email, p.name, p.proven_at IS NOT NULL FROM identity.person p WHERE p.id = guard.person()
$$;


ALTER FUNCTION identity.account() OWNER TO hashmark_identity;

--
-- Name: accounts_at(text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.accounts_at(p_email text) RETURNS TABLE(person_id uuid, name text, proven boolean, tenant_id uuid, member_id uuid, slug text, active boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Every account with an address, with where it is a member; one row without an organization where it is nowhere.
  SELECT p.id, p.name, p.proven_at IS NOT NULL, m.tenant_id, m.id, o.slug, m.active
    FROM identity.person p LEFT JOIN tenant.member m ON m.person_id = p.id
    LEFT JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE p.email = p_email ORDER BY p.proven_at IS NULL, p.id, o.slug
$$;


ALTER FUNCTION identity.accounts_at(p_email text) OWNER TO hashmark_identity;

--
-- Name: add_demo_link(bytea, uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.add_demo_link(p_token_hash bytea, p_person uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  INSERT INTO identity.demo_link VALUES (p_token_hash, p_person) ON CONFLICT DO NOTHING
$$;


ALTER FUNCTION identity.add_demo_link(p_token_hash bytea, p_person uuid) OWNER TO hashmark_identity;

--
-- Name: change_password(bytea, bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.change_password(p_current bytea, p_new bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION identity.change_password(p_current bytea, p_new bytea) OWNER TO hashmark_identity;

--
-- Name: count_attempts(bytea[], integer[], integer[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) OWNER TO hashmark_identity;

--
-- Name: create_person(uuid, text, text, bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- The operator's word proves an address.
  INSERT INTO identity.person (id, email, name, password_hash, proven_at, created_at)
  VALUES (p_id, p_email, p_name, sha256(p_password), now(), now())
$$;


ALTER FUNCTION identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) OWNER TO hashmark_identity;

--
-- Name: end_other_sessions(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.end_other_sessions() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  DELETE FROM identity.session s WHERE s.person_id = guard.person() AND s.token_hash <> guard.session()
$$;


ALTER FUNCTION identity.end_other_sessions() OWNER TO hashmark_identity;

--
-- Name: end_session(uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.end_session(p_id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- End one session of the person this transaction speaks for; their present one where p_id is NULL.
BEGIN
  DELETE FROM identity.session s
   WHERE s.person_id = guard.person() AND CASE WHEN p_id IS NULL THEN s.token_hash = guard.session() ELSE s.id = p_id END;
  RETURN FOUND;
END
$$;


ALTER FUNCTION identity.end_session(p_id uuid) OWNER TO hashmark_identity;

--
-- Name: end_sessions_of(uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.end_sessions_of(p_member uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- End what a member of this organization has open in it. Only for whoever manages people here.
  DELETE FROM identity.session s WHERE s.tenant_id = guard.tenant() AND s.member_id = p_member
     AND (guard.kind() = 's' OR identity.manages(guard.tenant(), guard.member()))
$$;


ALTER FUNCTION identity.end_sessions_of(p_member uuid) OWNER TO hashmark_identity;

--
-- Name: enter_as_invited(bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Open a session for the member who was just made by the invitation of this context.
  SELECT identity.open_session(i.tenant_id, i.member_id, p_session_hash, p_device) FROM tenant.invitation i
   WHERE guard.kind() = 'i' AND i.tenant_id = guard.tenant() AND i.token_hash = guard.session() AND i.member_id IS NOT NULL
$$;


ALTER FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: enter_demo(bytea, bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: forget_attempts(bytea[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.forget_attempts(p_keys bytea[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$ DELETE FROM identity.attempt a WHERE a.key = ANY (p_keys) $$;


ALTER FUNCTION identity.forget_attempts(p_keys bytea[]) OWNER TO hashmark_identity;

--
-- Name: join_by_invitation(uuid, text, bytea, boolean); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) OWNER TO hashmark_identity;

--
-- Name: known_devices(bytea[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.known_devices(p_keys bytea[]) RETURNS TABLE(key bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT k.key FROM identity.known_device k WHERE k.key = ANY (p_keys)
$$;


ALTER FUNCTION identity.known_devices(p_keys bytea[]) OWNER TO hashmark_identity;

--
-- Name: living_sessions(bytea[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.living_sessions(p_hashes bytea[]) RETURNS TABLE(token_hash bytea, tenant_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT s.token_hash, s.tenant_id FROM identity.session s WHERE s.token_hash = ANY (p_hashes) AND s.expires_at > now() AND s.seen_at > now() - interval '12 hours'
$$;


ALTER FUNCTION identity.living_sessions(p_hashes bytea[]) OWNER TO hashmark_identity;

--
-- Name: make_operators_reset(uuid, bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.make_operators_reset(p_person uuid, p_token_hash bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  DELETE FROM identity.reset r WHERE r.person_id = p_person AND r.tenant_id IS NULL AND r.used_at IS NULL;
  INSERT INTO identity.reset (token_hash, person_id, created_at, expires_at)
  VALUES (p_token_hash, p_person, now(), now() + interval '1 day');
$$;


ALTER FUNCTION identity.make_operators_reset(p_person uuid, p_token_hash bytea) OWNER TO hashmark_identity;

--
-- Name: make_reset(uuid, bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) OWNER TO hashmark_identity;

--
-- Name: manages(uuid, uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.manages(p_tenant uuid, p_member uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Whether a member is active and holds a role that manages people: the right that invitations and links live by.
  SELECT EXISTS (
    SELECT FROM tenant.member m
      JOIN tenant.member_role h ON h.tenant_id = m.tenant_id AND h.member_id = m.id
      JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
     WHERE m.tenant_id = p_tenant AND m.id = p_member AND m.active AND 'member.manage' = ANY (r.permissions))
$$;


ALTER FUNCTION identity.manages(p_tenant uuid, p_member uuid) OWNER TO hashmark_identity;

--
-- Name: memberships(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.memberships() RETURNS TABLE(tenant_id uuid, member_id uuid, slug text, organization text, zone text, roles text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT m.tenant_id, m.id, o.slug, o.name, o.timezone,
         ARRAY(SELECT r.role FROM tenant.member_role r
                WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role)
    FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE m.person_id = guard.person() AND m.active
   ORDER BY o.name, m.tenant_id
$$;


ALTER FUNCTION identity.memberships() OWNER TO hashmark_identity;

--
-- Name: open_invitation(bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.open_invitation(p_token bytea) RETURNS TABLE(tenant_id uuid, id uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION identity.open_invitation(p_token bytea) OWNER TO hashmark_identity;

--
-- Name: open_reset(bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.open_reset(p_token bytea) RETURNS TABLE(email text, name text, organization text, tenant_id uuid, member_id uuid, made_by uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- What a living link is for; it says nothing of where else its person belongs.
  SELECT coalesce(m.email, p.email), coalesce(m.name, p.name), o.name, r.tenant_id, r.member_id, r.made_by
    FROM identity.reset r JOIN identity.person p ON p.id = r.person_id
    LEFT JOIN tenant.member m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
    LEFT JOIN tenant.organization o ON o.id = r.tenant_id
   WHERE r.token_hash = sha256(p_token) AND r.used_at IS NULL AND r.expires_at > now()
     AND (r.tenant_id IS NULL OR (m.active AND m.person_id = r.person_id AND identity.manages(r.tenant_id, r.made_by)))
$$;


ALTER FUNCTION identity.open_reset(p_token bytea) OWNER TO hashmark_identity;

--
-- Name: open_session(uuid, uuid, bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- For the functions of this schema alone, each of which has seen what proves the person.
  INSERT INTO identity.session (token_hash, person_id, tenant_id, member_id, device, created_at, seen_at, expires_at)
  SELECT p_session_hash, m.person_id, m.tenant_id, m.id, left(p_device, 60), now(), now(), now() + interval '7 days'
    FROM tenant.member m WHERE m.tenant_id = p_tenant AND m.id = p_member AND m.active
$$;


ALTER FUNCTION identity.open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: organization_called(text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.organization_called(p_slug text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT o.id FROM tenant.organization o WHERE o.slug = p_slug
$$;


ALTER FUNCTION identity.organization_called(p_slug text) OWNER TO hashmark_identity;

--
-- Name: remember_devices(bytea[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.remember_devices(p_keys bytea[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  INSERT INTO identity.known_device (key, seen_at) SELECT k, now() FROM unnest(p_keys) AS k ORDER BY k
    ON CONFLICT (key) DO UPDATE SET seen_at = excluded.seen_at
$$;


ALTER FUNCTION identity.remember_devices(p_keys bytea[]) OWNER TO hashmark_identity;

--
-- Name: resolve(bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.resolve(p_token bytea) RETURNS TABLE(person_id uuid, tenant_id uuid, member_id uuid, name text, email text, slug text, organization text, zone text, grants_version bigint, roles text[], expires_at timestamp with time zone, seen_at timestamp with time zone)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
   WHERE s.token_hash = hash AND s.expires_at > now() AND s.seen_at > now() - interval '12 hours';
  IF FOUND THEN
    PERFORM guard.seal('m', tenant_id, person_id, member_id, hash, interval '5 minutes');
    RETURN NEXT;
  END IF;
END
$$;


ALTER FUNCTION identity.resolve(p_token bytea) OWNER TO hashmark_identity;

--
-- Name: sessions(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.sessions() RETURNS TABLE(id uuid, created_at timestamp with time zone, seen_at timestamp with time zone, device text, organization text, here boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT s.id, s.created_at, s.seen_at, s.device, o.name, s.token_hash = guard.session()
    FROM identity.session s JOIN tenant.organization o ON o.id = s.tenant_id
   WHERE s.person_id = guard.person() AND s.expires_at > now() AND s.seen_at > now() - interval '12 hours' ORDER BY s.seen_at DESC, s.id LIMIT 200
$$;


ALTER FUNCTION identity.sessions() OWNER TO hashmark_identity;

--
-- Name: sign_in(text, bytea, text, bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: sweep(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.sweep() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Drop what is over: sessions, counts of a day ago, devices nobody used for a year, and links of a month ago.
  DELETE FROM identity.session s WHERE s.expires_at < now() OR s.seen_at < now() - interval '12 hours';
  DELETE FROM identity.attempt a WHERE a.window_start < now() - interval '2 days';
  DELETE FROM identity.known_device k WHERE k.seen_at < now() - interval '1 year';
  DELETE FROM identity.reset r WHERE r.expires_at < now() - interval '30 days';
$$;


ALTER FUNCTION identity.sweep() OWNER TO hashmark_identity;

--
-- Name: switch(uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.switch(p_tenant uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Let this session speak for another organization its person belongs to.
BEGIN
  UPDATE identity.session s SET tenant_id = m.tenant_id, member_id = m.id FROM tenant.member m
   WHERE s.token_hash = guard.session() AND m.tenant_id = p_tenant AND m.person_id = guard.person() AND m.active;
  RETURN FOUND;
END
$$;


ALTER FUNCTION identity.switch(p_tenant uuid) OWNER TO hashmark_identity;

--
-- Name: touch(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.touch() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  UPDATE identity.session s SET seen_at = now() WHERE s.token_hash = guard.session()
$$;


ALTER FUNCTION identity.touch() OWNER TO hashmark_identity;

--
-- Name: use_reset(bytea, bytea, bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) RETURNS TABLE(tenant_id uuid, member_id uuid, made_by uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
$$;


ALTER FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: append(bytea[]); Type: FUNCTION; Schema: ledger; Owner: hashmark_ledger
--

CREATE FUNCTION ledger.append(entries bytea[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
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
$_$;


ALTER FUNCTION ledger.append(entries bytea[]) OWNER TO hashmark_ledger;

--
-- Name: erase(uuid, date); Type: FUNCTION; Schema: ledger; Owner: hashmark_ledger
--

CREATE FUNCTION ledger.erase(p_subject uuid, p_day date) RETURNS SETOF uuid
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- What is erased leaves the day behind, so that whoever comes to read it is told since when there is nothing.
  WITH gone AS (
    DELETE FROM ledger.opening o WHERE o.tenant_id = guard.tenant() AND o.subject_id = p_subject AND NOT o.hold
    RETURNING o.tenant_id, o.commitment_id)
  INSERT INTO ledger.erasure (tenant_id, commitment_id, day) SELECT tenant_id, commitment_id, p_day FROM gone
  RETURNING commitment_id
$$;


ALTER FUNCTION ledger.erase(p_subject uuid, p_day date) OWNER TO hashmark_ledger;

--
-- Name: keep_openings(uuid[], bytea[], bytea[], uuid[]); Type: FUNCTION; Schema: ledger; Owner: hashmark_ledger
--

CREATE FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  INSERT INTO ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id)
  SELECT guard.tenant(), o.id, o.salt, o.ciphertext, o.subject
    FROM unnest(p_ids, p_salts, p_ciphertexts, p_subjects) AS o (id, salt, ciphertext, subject)
$$;


ALTER FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) OWNER TO hashmark_ledger;

--
-- Name: refuse(); Type: FUNCTION; Schema: ledger; Owner: hashmark_owner
--

CREATE FUNCTION ledger.refuse() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;


ALTER FUNCTION ledger.refuse() OWNER TO hashmark_owner;

--
-- Name: sizes(uuid[]); Type: FUNCTION; Schema: ledger; Owner: hashmark_watcher
--

CREATE FUNCTION ledger.sizes(p_tenants uuid[]) RETURNS TABLE(tenant_id uuid, size bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT h.tenant_id, h.size FROM ledger.head h WHERE h.tenant_id = ANY (p_tenants)
$$;


ALTER FUNCTION ledger.sizes(p_tenants uuid[]) OWNER TO hashmark_watcher;

--
-- Name: start(uuid); Type: FUNCTION; Schema: ledger; Owner: hashmark_ledger
--

CREATE FUNCTION ledger.start(p_log_id uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  INSERT INTO ledger.head (tenant_id, log_id, size)
  VALUES (guard.tenant(), p_log_id, 0)
$$;


ALTER FUNCTION ledger.start(p_log_id uuid) OWNER TO hashmark_ledger;

--
-- Name: total_entries(); Type: FUNCTION; Schema: ledger; Owner: hashmark_watcher
--

CREATE FUNCTION ledger.total_entries() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT coalesce(sum(h.size), 0)::bigint FROM ledger.head h
$$;


ALTER FUNCTION ledger.total_entries() OWNER TO hashmark_watcher;

--
-- Name: keep_submitted(); Type: FUNCTION; Schema: policy; Owner: hashmark_owner
--

CREATE FUNCTION policy.keep_submitted() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a policy version is never deleted';
  END IF;
  IF OLD.state <> 'draft' AND NEW.state <> 'draft'
     AND (NEW.title, NEW.document, NEW.source, NEW.digest, NEW.submitted_by, NEW.submitted_at)
         IS DISTINCT FROM (OLD.title, OLD.document, OLD.source, OLD.digest, OLD.submitted_by, OLD.submitted_at) THEN
    RAISE EXCEPTION 'a submitted policy version is immutable';
  END IF;
  IF OLD.state IN ('in_force', 'superseded')
     AND (NEW.enacted_by, NEW.enacted_at, NEW.effective_from, NEW.wording_only)
         IS DISTINCT FROM (OLD.enacted_by, OLD.enacted_at, OLD.effective_from, OLD.wording_only) THEN
    RAISE EXCEPTION 'who put a policy version in force, and when, is immutable';
  END IF;
  IF OLD.state IN ('in_force', 'superseded') AND NEW.state = 'draft' THEN
    RAISE EXCEPTION 'a policy that has been in force does not become a draft again';
  END IF;
  RETURN NEW;
END
$$;


ALTER FUNCTION policy.keep_submitted() OWNER TO hashmark_owner;

--
-- Name: beat(uuid, integer); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.beat(p_worker uuid, p_mended integer) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  DELETE FROM tenant.worker WHERE seen_at < now() - interval '30 days';
  INSERT INTO tenant.worker AS w (id, seen_at, mended, mended_at)
  VALUES (p_worker, clock_timestamp(), p_mended, CASE WHEN p_mended > 0 THEN clock_timestamp() END)
  ON CONFLICT (id) DO UPDATE
    SET seen_at = excluded.seen_at, stopped = false, mended = w.mended + excluded.mended,
        mended_at = coalesce(excluded.mended_at, w.mended_at)
$$;


ALTER FUNCTION tenant.beat(p_worker uuid, p_mended integer) OWNER TO hashmark_due;

--
-- Name: claim_due(text[], uuid, integer, interval); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval) RETURNS TABLE(tenant uuid, kind text, subject uuid, claim uuid, due_at timestamp with time zone, owed integer, attempts integer, lease interval)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
DECLARE
  moment timestamptz := clock_timestamp();
  place uuid := p_after;
  next_tenant uuid;
  taken integer := 0;
  in_this_round integer := 1;
BEGIN
  IF NOT EXISTS (SELECT FROM tenant.due d WHERE d.next_at <= moment) THEN
    RETURN;
  END IF;
  -- One organization after another in the order of their ids, one row each; round and round until there is enough or a whole
  -- round found nothing. Locked rows are another worker's.
  WHILE taken < p_limit LOOP
    SELECT d.tenant_id INTO next_tenant FROM tenant.due d
     WHERE d.tenant_id > place AND d.next_at <= moment AND d.kind = ANY (p_kinds) ORDER BY d.tenant_id LIMIT 1;
    IF next_tenant IS NULL THEN
      EXIT WHEN in_this_round = 0;
      in_this_round := 0;
      place := '00000000-0000-0000-0000-000000000000';
      CONTINUE;
    END IF;
    -- What has taken its worker down is left alone a little longer each time.
    UPDATE tenant.due d
       SET claim = gen_random_uuid(), attempts = d.attempts + 1,
           next_at = clock_timestamp() + p_lease * least(d.attempts + 1, 10)
     WHERE (d.tenant_id, d.kind, d.subject) = (
       SELECT w.tenant_id, w.kind, w.subject FROM tenant.due w
        WHERE w.tenant_id = next_tenant AND w.next_at <= moment AND w.kind = ANY (p_kinds)
        ORDER BY w.next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING d.tenant_id, d.kind, d.subject, d.claim, d.due_at, d.owed, d.attempts, p_lease * least(d.attempts, 10)
    INTO tenant, kind, subject, claim, due_at, owed, attempts, lease;
    IF FOUND THEN
      taken := taken + 1;
      in_this_round := in_this_round + 1;
      RETURN NEXT;
    END IF;
    place := next_tenant;
  END LOOP;
END
$$;


ALTER FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval) OWNER TO hashmark_due;

--
-- Name: due_by_kind(); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.due_by_kind() RETURNS TABLE(kind text, due bigint, failing bigint, oldest interval, failing_for interval, codes text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT d.kind, count(*) FILTER (WHERE d.next_at <= now()), count(d.failing_since),
         coalesce(now() - min(d.next_at) FILTER (WHERE d.next_at <= now()), interval '0'),
         coalesce(now() - min(d.failing_since), interval '0'),
         coalesce(array_agg(DISTINCT d.failure) FILTER (WHERE d.failure <> ''), '{}')
    FROM tenant.due d
   WHERE d.next_at <= now() OR d.failing_since IS NOT NULL
   GROUP BY d.kind
$$;


ALTER FUNCTION tenant.due_by_kind() OWNER TO hashmark_due;

--
-- Name: heartbeat(interval); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.heartbeat(p_silent interval) RETURNS TABLE(working bigint, seen_at timestamp with time zone, age interval, mended bigint, mended_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT count(*) FILTER (WHERE NOT w.stopped AND w.seen_at > clock_timestamp() - p_silent), max(w.seen_at),
         clock_timestamp() - max(w.seen_at), coalesce(sum(w.mended), 0)::bigint, max(w.mended_at)
    FROM tenant.worker w
$$;


ALTER FUNCTION tenant.heartbeat(p_silent interval) OWNER TO hashmark_due;

--
-- Name: next_due(text[]); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.next_due(p_kinds text[]) RETURNS timestamp with time zone
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT d.next_at FROM tenant.due d WHERE d.kind = ANY (p_kinds) ORDER BY d.next_at LIMIT 1
$$;


ALTER FUNCTION tenant.next_due(p_kinds text[]) OWNER TO hashmark_due;

--
-- Name: rest(uuid); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.rest(p_worker uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  UPDATE tenant.worker SET stopped = true, seen_at = clock_timestamp() WHERE id = p_worker
$$;


ALTER FUNCTION tenant.rest(p_worker uuid) OWNER TO hashmark_due;

--
-- Name: unowed(); Type: FUNCTION; Schema: tenant; Owner: hashmark_watcher
--

CREATE FUNCTION tenant.unowed() RETURNS TABLE(tenant_id uuid, kind text, subject uuid, at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT s.tenant_id, s.kind, s.subject, s.at
    FROM (SELECT r.tenant_id, 'expire_review' AS kind, r.id AS subject, r.expires_at AS at
            FROM workflow.review r WHERE r.state = 'open'
           UNION ALL
          SELECT v.tenant_id, 'put_in_force', v.id, v.effective_from FROM policy.version v WHERE v.state = 'scheduled'
           UNION ALL
          SELECT v.tenant_id, 'look_back', v.id, now() FROM policy.version v
           WHERE v.state = 'in_force' AND v.looked_back_at IS NULL
           UNION ALL
          SELECT DISTINCT b.tenant_id, 'backtest', b.tenant_id, now() FROM workflow.backtest b
           WHERE b.state IN ('queued', 'running')
           UNION ALL
          SELECT o.id, 'sweep_answers', o.id, now() FROM tenant.organization o) s
   WHERE NOT EXISTS (SELECT FROM tenant.due d
                      WHERE d.tenant_id = s.tenant_id AND d.kind = s.kind AND d.subject = s.subject)
   ORDER BY s.tenant_id, s.kind, s.subject LIMIT 10000
$$;


ALTER FUNCTION tenant.unowed() OWNER TO hashmark_watcher;

--
-- Name: keep_appearances(); Type: FUNCTION; Schema: workflow; Owner: hashmark_owner
--

CREATE FUNCTION workflow.keep_appearances() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD.state IN ('approved', 'in_review') THEN
        DELETE FROM workflow.appearance a
         WHERE a.tenant_id = OLD.tenant_id AND a.channel_id = ANY (OLD.channel_ids) AND a.at = OLD.wanted_by
           AND a.proposal_id = OLD.id;
      END IF;
      IF NEW.state IN ('approved', 'in_review') AND NEW.wanted_by IS NOT NULL THEN
        INSERT INTO workflow.appearance (tenant_id, channel_id, at, proposal_id)
        SELECT DISTINCT NEW.tenant_id, c, NEW.wanted_by, NEW.id FROM unnest(NEW.channel_ids) c;
      END IF;
      RETURN NULL;
    END $$;


ALTER FUNCTION workflow.keep_appearances() OWNER TO hashmark_owner;

--
-- Name: keep_searched_words(); Type: FUNCTION; Schema: workflow; Owner: hashmark_owner
--

CREATE FUNCTION workflow.keep_searched_words() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
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
    END $$;


ALTER FUNCTION workflow.keep_searched_words() OWNER TO hashmark_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: deployment; Type: TABLE; Schema: guard; Owner: hashmark_owner
--

CREATE TABLE guard.deployment (
    one boolean DEFAULT true NOT NULL,
    key_check bytea NOT NULL,
    CONSTRAINT deployment_key_check_check CHECK ((length(key_check) = 32)),
    CONSTRAINT deployment_one_check CHECK (one)
);


ALTER TABLE guard.deployment OWNER TO hashmark_owner;

--
-- Name: key; Type: TABLE; Schema: guard; Owner: hashmark_owner
--

CREATE TABLE guard.key (
    id text NOT NULL,
    inner_block bytea NOT NULL,
    outer_block bytea NOT NULL,
    made_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT key_id_check CHECK ((id ~ '^[0-9a-f]{8}$'::text)),
    CONSTRAINT key_inner_block_check CHECK ((length(inner_block) = 64)),
    CONSTRAINT key_outer_block_check CHECK ((length(outer_block) = 64))
);


ALTER TABLE guard.key OWNER TO hashmark_owner;

--
-- Name: attempt; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE UNLOGGED TABLE identity.attempt (
    key bytea NOT NULL,
    window_start timestamp with time zone NOT NULL,
    count integer NOT NULL,
    CONSTRAINT attempt_key_check CHECK ((length(key) = 32))
);


ALTER TABLE identity.attempt OWNER TO hashmark_owner;

--
-- Name: demo_link; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.demo_link (
    token_hash bytea NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT demo_link_token_hash_check CHECK ((length(token_hash) = 32))
);


ALTER TABLE identity.demo_link OWNER TO hashmark_owner;

--
-- Name: known_device; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.known_device (
    key bytea NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT known_device_key_check CHECK ((length(key) = 32))
);


ALTER TABLE identity.known_device OWNER TO hashmark_owner;

--
-- Name: person; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.person (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    password_hash bytea,
    proven_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT person_password_hash_check CHECK ((length(password_hash) = 32))
);


ALTER TABLE identity.person OWNER TO hashmark_owner;

--
-- Name: reset; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.reset (
    token_hash bytea NOT NULL,
    person_id uuid NOT NULL,
    tenant_id uuid,
    member_id uuid,
    made_by uuid,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT reset_check CHECK ((((tenant_id IS NULL) = (member_id IS NULL)) AND ((tenant_id IS NULL) = (made_by IS NULL)) AND (made_by <> member_id))),
    CONSTRAINT reset_token_hash_check CHECK ((length(token_hash) = 32))
);


ALTER TABLE identity.reset OWNER TO hashmark_owner;

--
-- Name: session; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.session (
    token_hash bytea NOT NULL,
    id uuid DEFAULT uuidv7() NOT NULL,
    person_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    device text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT session_token_hash_check CHECK ((length(token_hash) = 32))
);


ALTER TABLE identity.session OWNER TO hashmark_owner;

--
-- Name: entry; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.entry (
    tenant_id uuid NOT NULL,
    seq bigint NOT NULL,
    leaf bytea NOT NULL,
    entry bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    type text NOT NULL,
    object_kind text NOT NULL,
    object_id uuid,
    actor uuid,
    verdict text,
    roles text[] NOT NULL,
    CONSTRAINT entry_entry_check CHECK ((length(entry) <= 65535)),
    CONSTRAINT entry_leaf_check CHECK ((length(leaf) = 32)),
    CONSTRAINT entry_seq_check CHECK ((seq >= 0))
);

ALTER TABLE ONLY ledger.entry FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.entry OWNER TO hashmark_owner;

--
-- Name: entry_type; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.entry_type (
    name text NOT NULL
);


ALTER TABLE ledger.entry_type OWNER TO hashmark_owner;

--
-- Name: erasure; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.erasure (
    tenant_id uuid NOT NULL,
    commitment_id uuid NOT NULL,
    day date NOT NULL
);

ALTER TABLE ONLY ledger.erasure FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.erasure OWNER TO hashmark_owner;

--
-- Name: head; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.head (
    tenant_id uuid NOT NULL,
    log_id uuid NOT NULL,
    size bigint NOT NULL,
    at timestamp with time zone,
    CONSTRAINT head_size_check CHECK ((size >= 0))
)
WITH (fillfactor='50');

ALTER TABLE ONLY ledger.head FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.head OWNER TO hashmark_owner;

--
-- Name: opening; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.opening (
    tenant_id uuid NOT NULL,
    commitment_id uuid NOT NULL,
    salt bytea NOT NULL,
    ciphertext bytea NOT NULL,
    subject_id uuid,
    hold boolean DEFAULT false NOT NULL,
    CONSTRAINT opening_salt_check CHECK ((length(salt) = 32))
);

ALTER TABLE ONLY ledger.opening FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.opening OWNER TO hashmark_owner;

--
-- Name: acknowledgement; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.acknowledgement (
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    version_id uuid NOT NULL,
    digest bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT acknowledgement_digest_check CHECK ((length(digest) = 32))
);

ALTER TABLE ONLY policy.acknowledgement FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.acknowledgement OWNER TO hashmark_owner;

--
-- Name: audience; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.audience (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL
);

ALTER TABLE ONLY policy.audience FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.audience OWNER TO hashmark_owner;

--
-- Name: channel; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.channel (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    network text NOT NULL,
    handle text NOT NULL,
    name text NOT NULL,
    posture text NOT NULL,
    followers integer DEFAULT 0 NOT NULL,
    owner text NOT NULL,
    alternate text NOT NULL,
    answered_by text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT channel_followers_check CHECK ((followers >= 0)),
    CONSTRAINT channel_posture_check CHECK ((posture = ANY (ARRAY['active'::text, 'monitor_only'::text, 'dormant'::text])))
);

ALTER TABLE ONLY policy.channel FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.channel OWNER TO hashmark_owner;

--
-- Name: objective; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.objective (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    retired boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

ALTER TABLE ONLY policy.objective FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.objective OWNER TO hashmark_owner;

--
-- Name: version; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.version (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    source text NOT NULL,
    document bytea NOT NULL,
    digest bytea,
    drafted_by uuid NOT NULL,
    submitted_by uuid,
    submitted_at timestamp with time zone,
    enacted_by uuid,
    enacted_at timestamp with time zone,
    wording_only boolean DEFAULT false NOT NULL,
    effective_from timestamp with time zone,
    looked_back_at timestamp with time zone,
    looked_back_checked integer,
    looked_back_lapsed integer,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT version_check CHECK (((state = 'draft'::text) OR (state = 'discarded'::text) OR (digest IS NOT NULL))),
    CONSTRAINT version_check1 CHECK (((enacted_by IS NULL) OR ((enacted_by <> drafted_by) AND (enacted_by <> submitted_by)))),
    CONSTRAINT version_check2 CHECK (((state <> ALL (ARRAY['scheduled'::text, 'in_force'::text])) OR (effective_from IS NOT NULL))),
    CONSTRAINT version_digest_check CHECK ((length(digest) = 32)),
    CONSTRAINT version_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'in_force'::text, 'superseded'::text, 'discarded'::text])))
);

ALTER TABLE ONLY policy.version FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.version OWNER TO hashmark_owner;

--
-- Name: alembic_version; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE tenant.alembic_version OWNER TO hashmark_owner;

--
-- Name: due; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.due (
    tenant_id uuid NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    due_at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    owed integer DEFAULT 1 NOT NULL,
    claim uuid,
    attempts integer DEFAULT 0 NOT NULL,
    failure text DEFAULT ''::text NOT NULL,
    failing_since timestamp with time zone,
    CONSTRAINT due_check CHECK (((failure = ''::text) = (failing_since IS NULL))),
    CONSTRAINT due_kind_check CHECK ((kind ~ '^[a-z_]+$'::text))
)
WITH (fillfactor='70');

ALTER TABLE ONLY tenant.due FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.due OWNER TO hashmark_owner;

--
-- Name: invitation; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.invitation (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    token_hash bytea NOT NULL,
    invited_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    member_id uuid,
    revoked_at timestamp with time zone
);

ALTER TABLE ONLY tenant.invitation FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.invitation OWNER TO hashmark_owner;

--
-- Name: member; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.member (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    joined_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY tenant.member FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.member OWNER TO hashmark_owner;

--
-- Name: member_role; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.member_role (
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    confirmed boolean DEFAULT false NOT NULL,
    given_by uuid
);

ALTER TABLE ONLY tenant.member_role FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.member_role OWNER TO hashmark_owner;

--
-- Name: organization; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.organization (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    timezone text NOT NULL,
    grants_version bigint DEFAULT 1 NOT NULL,
    second_yes boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT organization_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT organization_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 60)))
);

ALTER TABLE ONLY tenant.organization FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.organization OWNER TO hashmark_owner;

--
-- Name: role; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.role (
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    permissions text[] NOT NULL,
    CONSTRAINT role_name_check CHECK ((name ~ '^[a-z][a-z0-9_]*$'::text))
);

ALTER TABLE ONLY tenant.role FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.role OWNER TO hashmark_owner;

--
-- Name: role_grant; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.role_grant (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    state text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    settled_by uuid,
    settled_at timestamp with time zone,
    CONSTRAINT role_grant_check CHECK (((asked_by <> member_id) AND (settled_by IS DISTINCT FROM member_id))),
    CONSTRAINT role_grant_check1 CHECK (((state <> 'confirmed'::text) OR (settled_by IS DISTINCT FROM asked_by))),
    CONSTRAINT role_grant_check2 CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
    CONSTRAINT role_grant_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'confirmed'::text, 'refused'::text, 'ended'::text])))
);

ALTER TABLE ONLY tenant.role_grant FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.role_grant OWNER TO hashmark_owner;

--
-- Name: worker; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.worker (
    id uuid NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    stopped boolean DEFAULT false NOT NULL,
    mended bigint NOT NULL,
    mended_at timestamp with time zone
);


ALTER TABLE tenant.worker OWNER TO hashmark_owner;

--
-- Name: appearance; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.appearance (
    tenant_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    proposal_id uuid NOT NULL
);

ALTER TABLE ONLY workflow.appearance FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.appearance OWNER TO hashmark_owner;

--
-- Name: backtest; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.backtest (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    document bytea NOT NULL,
    document_digest bytea NOT NULL,
    since timestamp with time zone,
    until timestamp with time zone,
    state text NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    total integer NOT NULL,
    "position" uuid,
    tally bytea,
    report bytea,
    problem text DEFAULT ''::text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    run uuid,
    attempts integer DEFAULT 0 NOT NULL,
    started_at timestamp with time zone,
    progress_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT backtest_check CHECK ((document_digest = sha256(document))),
    CONSTRAINT backtest_check1 CHECK (((state = 'done'::text) = (report IS NOT NULL))),
    CONSTRAINT backtest_check2 CHECK (((state = ANY (ARRAY['done'::text, 'failed'::text, 'stopped'::text])) = (finished_at IS NOT NULL))),
    CONSTRAINT backtest_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'stopped'::text])))
);

ALTER TABLE ONLY workflow.backtest FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.backtest OWNER TO hashmark_owner;

--
-- Name: backtest_case; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.backtest_case (
    tenant_id uuid NOT NULL,
    backtest_id uuid NOT NULL,
    review_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    tested boolean NOT NULL,
    decided text NOT NULL,
    flagged text[] NOT NULL,
    blocked_by text[] NOT NULL,
    route_before text NOT NULL,
    route_after text NOT NULL,
    rerouted boolean NOT NULL,
    added_hours double precision
);

ALTER TABLE ONLY workflow.backtest_case FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.backtest_case OWNER TO hashmark_owner;

--
-- Name: decision; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.decision (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    review_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    verdict text NOT NULL,
    reason_opening uuid,
    quotes_opening uuid,
    revision_digest bytea NOT NULL,
    policy_digest bytea NOT NULL,
    brief_digest bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT decision_verdict_check CHECK ((verdict = ANY (ARRAY['approve'::text, 'request_changes'::text, 'reject'::text, 'recuse'::text, 'take_back'::text])))
);

ALTER TABLE ONLY workflow.decision FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.decision OWNER TO hashmark_owner;

--
-- Name: idempotency; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.idempotency (
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status integer NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY workflow.idempotency FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.idempotency OWNER TO hashmark_owner;

--
-- Name: look; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.look (
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    revision integer NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY workflow.look FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.look OWNER TO hashmark_owner;

--
-- Name: media; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.media (
    tenant_id uuid NOT NULL,
    digest bytea NOT NULL,
    media_type text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    size integer NOT NULL,
    bytes bytea NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT media_check CHECK ((digest = sha256(bytes))),
    CONSTRAINT media_check1 CHECK ((size = length(bytes)))
);

ALTER TABLE ONLY workflow.media FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.media OWNER TO hashmark_owner;

--
-- Name: notice; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.notice (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    kind text NOT NULL,
    proposal_id uuid,
    review_id uuid,
    version_id uuid,
    at timestamp with time zone NOT NULL,
    read_at timestamp with time zone
);

ALTER TABLE ONLY workflow.notice FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.notice OWNER TO hashmark_owner;

--
-- Name: proposal; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.proposal (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    author_id uuid NOT NULL,
    last_editor_id uuid NOT NULL,
    writers uuid[] NOT NULL,
    draft bytea NOT NULL,
    networks text[] NOT NULL,
    channel_ids uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    risk text DEFAULT ''::text NOT NULL,
    wanted_by timestamp with time zone,
    revision integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT proposal_check CHECK ((last_editor_id = ANY (writers))),
    CONSTRAINT proposal_kind_check CHECK ((kind ~ '^[a-z][a-z0-9_]{0,59}$'::text)),
    CONSTRAINT proposal_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_review'::text, 'changes_requested'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text, 'expired'::text, 'lapsed'::text, 'discarded'::text])))
);

ALTER TABLE ONLY workflow.proposal FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.proposal OWNER TO hashmark_owner;

--
-- Name: review; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.review (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    revision integer NOT NULL,
    revision_digest bytea NOT NULL,
    policy_version_id uuid NOT NULL,
    policy_digest bytea NOT NULL,
    brief bytea NOT NULL,
    brief_digest bytea NOT NULL,
    route bytea NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    subject bytea,
    looked_back_by uuid,
    lapse bytea,
    waivers uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    answer_opening uuid,
    CONSTRAINT review_check CHECK ((brief_digest = sha256(brief))),
    CONSTRAINT review_check1 CHECK (((state = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT review_policy_digest_check CHECK ((length(policy_digest) = 32)),
    CONSTRAINT review_revision_digest_check CHECK ((length(revision_digest) = 32)),
    CONSTRAINT review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'changes_requested'::text, 'rejected'::text, 'withdrawn'::text, 'expired'::text, 'taken_back'::text])))
)
WITH (fillfactor='80');

ALTER TABLE ONLY workflow.review FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.review OWNER TO hashmark_owner;

--
-- Name: revision; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.revision (
    tenant_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    number integer NOT NULL,
    digest bytea NOT NULL,
    content bytea NOT NULL,
    author_id uuid NOT NULL,
    writers uuid[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT revision_check CHECK ((digest = sha256(content))),
    CONSTRAINT revision_check1 CHECK ((author_id = ANY (writers))),
    CONSTRAINT revision_digest_check CHECK ((length(digest) = 32))
);

ALTER TABLE ONLY workflow.revision FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.revision OWNER TO hashmark_owner;

--
-- Name: searched_text; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.searched_text (
    tenant_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    drafted text NOT NULL,
    submitted text NOT NULL
);

ALTER TABLE ONLY workflow.searched_text FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.searched_text OWNER TO hashmark_owner;

--
-- Name: searched_word; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.searched_word (
    tenant_id uuid NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    proposal_id uuid NOT NULL
);

ALTER TABLE ONLY workflow.searched_word FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.searched_word OWNER TO hashmark_owner;

--
-- Name: seat; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.seat (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    review_id uuid NOT NULL,
    stage integer NOT NULL,
    member_id uuid NOT NULL,
    held_for uuid,
    proposal_id uuid NOT NULL,
    role text NOT NULL,
    why text NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone,
    due_at timestamp with time zone,
    decided_at timestamp with time zone,
    CONSTRAINT seat_check CHECK ((held_for <> member_id)),
    CONSTRAINT seat_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'approved'::text, 'changes_requested'::text, 'rejected'::text, 'recused'::text, 'released'::text, 'taken_back'::text])))
);

ALTER TABLE ONLY workflow.seat FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.seat OWNER TO hashmark_owner;

--
-- Name: stage; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.stage (
    tenant_id uuid NOT NULL,
    review_id uuid NOT NULL,
    number integer NOT NULL,
    need text NOT NULL,
    waits_for integer[] NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT stage_check CHECK (((state = ANY (ARRAY['done'::text, 'stopped'::text])) = (closed_at IS NOT NULL))),
    CONSTRAINT stage_check1 CHECK (((state = ANY (ARRAY['waiting'::text, 'stopped'::text])) OR (opened_at IS NOT NULL))),
    CONSTRAINT stage_need_check CHECK ((need ~ '^(any|all|[1-9][0-9]*)$'::text)),
    CONSTRAINT stage_number_check CHECK ((number >= 0)),
    CONSTRAINT stage_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'done'::text, 'stopped'::text])))
)
WITH (fillfactor='80');

ALTER TABLE ONLY workflow.stage FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.stage OWNER TO hashmark_owner;

--
-- Name: trial_finding; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.trial_finding (
    tenant_id uuid NOT NULL,
    review_id uuid NOT NULL,
    rule text NOT NULL,
    proposal_id uuid NOT NULL,
    policy_version_id uuid NOT NULL,
    severity text NOT NULL,
    outcome text NOT NULL,
    findings bytea NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY workflow.trial_finding FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.trial_finding OWNER TO hashmark_owner;

--
-- Name: waiver; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.waiver (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    rule text NOT NULL,
    rule_title text NOT NULL,
    rule_digest bytea NOT NULL,
    policy_version_id uuid NOT NULL,
    policy_digest bytea NOT NULL,
    waivable_by text[] NOT NULL,
    content bytea NOT NULL,
    content_digest bytea NOT NULL,
    findings bytea NOT NULL,
    covers text[] NOT NULL,
    reason_opening uuid NOT NULL,
    until timestamp with time zone NOT NULL,
    state text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_role text,
    decided_at timestamp with time zone,
    decision_opening uuid,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone,
    withdrawal_opening uuid,
    CONSTRAINT waiver_check CHECK ((content_digest = sha256(content))),
    CONSTRAINT waiver_check1 CHECK ((decided_by <> asked_by)),
    CONSTRAINT waiver_check2 CHECK ((until > asked_at)),
    CONSTRAINT waiver_check3 CHECK (((state = ANY (ARRAY['granted'::text, 'refused'::text])) <= ((decided_by IS NOT NULL) AND (decision_opening IS NOT NULL)))),
    CONSTRAINT waiver_check4 CHECK ((((decided_by IS NULL) = (decided_role IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL)))),
    CONSTRAINT waiver_check5 CHECK (((state = 'withdrawn'::text) = ((withdrawn_by IS NOT NULL) AND (withdrawn_at IS NOT NULL)))),
    CONSTRAINT waiver_policy_digest_check CHECK ((length(policy_digest) = 32)),
    CONSTRAINT waiver_rule_digest_check CHECK ((length(rule_digest) = 32)),
    CONSTRAINT waiver_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY workflow.waiver FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.waiver OWNER TO hashmark_owner;

--
-- Data for Name: deployment; Type: TABLE DATA; Schema: guard; Owner: hashmark_owner
--

COPY guard.deployment (one, key_check) FROM stdin;
\.


--
-- Data for Name: key; Type: TABLE DATA; Schema: guard; Owner: hashmark_owner
--

COPY guard.key (id, inner_block, outer_block, made_at) FROM stdin;
209c45d8	\\x5e931b0e1bb1ae9810c40681e9ad10519eca027ae052f51d73f2d7533911a4693636363636363636363636363636363636363636363636363636363636363636	\\x34f9716471dbc4f27aae6ceb83c77a3bf4a068108a389f771998bd39537bce035c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 22:22:52.968092+00
0ce9c1df	\\xc025cbf9c02cfe5c47e4b6583a85bd5393df3ad47328008052daf460f007179d3636363636363636363636363636363636363636363636363636363636363636	\\xaa4fa193aa4694362d8edc3250efd739f9b550be19426aea38b09e0a9a6d7df75c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 22:22:56.806804+00
\.


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.attempt (key, window_start, count) FROM stdin;
\.


--
-- Data for Name: demo_link; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.demo_link (token_hash, person_id) FROM stdin;
\.


--
-- Data for Name: known_device; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.known_device (key, seen_at) FROM stdin;
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.person (id, email, name, password_hash, proven_at, created_at) FROM stdin;
01a22441-ec47-700e-84ed-ded773e5206d	author@northfield.example	Author	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-ec63-7fd8-bf39-f6c6e3b531af	colleague@northfield.example	Colleague	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-ec6c-7e13-b4d8-956dd5dc9bb0	lead@northfield.example	Lead	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-ec7f-74ff-a374-c1781ba49697	deputy@northfield.example	Deputy	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-ec82-7eb0-a635-99f17a9dd4f0	adviser@northfield.example	Adviser	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-ec8c-760f-928b-85ac314e37bf	chief@northfield.example	Chief	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-ec98-7b4e-82d9-956bb13bb6a0	lawyer@northfield.example	Lawyer	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-eca2-7e6b-967a-6d504554ee29	officer@northfield.example	Officer	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-ecb2-7e28-9c2d-6f25bfe2756e	administrator@northfield.example	Administrator	\N	2026-11-28 22:23:49.651472+00	2026-11-28 22:23:49.651472+00
01a22441-f200-7304-834b-2d88711d517e	author@elsewhere.example	Author	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
01a22441-f20f-7195-a2b5-ea2f7bb73cca	colleague@elsewhere.example	Colleague	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
01a22441-f210-701f-9a75-6bc87187e635	lead@elsewhere.example	Lead	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
01a22441-f21a-713c-928d-dbc4b9b7fe8b	deputy@elsewhere.example	Deputy	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
01a22441-f222-7236-8306-fb08234a6855	adviser@elsewhere.example	Adviser	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
01a22441-f232-7d56-aec3-4e9c9b1e59b6	chief@elsewhere.example	Chief	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
01a22441-f234-7324-a837-46ab86f7bde9	lawyer@elsewhere.example	Lawyer	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
01a22441-f23b-7482-ab3a-c70e10042a89	officer@elsewhere.example	Officer	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
01a22441-f247-7d0b-9472-85dd9cc88146	administrator@elsewhere.example	Administrator	\N	2026-11-28 22:23:51.276864+00	2026-11-28 22:23:51.276864+00
\.


--
-- Data for Name: reset; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.reset (token_hash, person_id, tenant_id, member_id, made_by, created_at, expires_at, used_at) FROM stdin;
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.session (token_hash, id, person_id, tenant_id, member_id, device, created_at, seen_at, expires_at) FROM stdin;
\\xe7b41378f07b12a2a16407daee8b17afd392743231834114dbb6e49940fe9403	01a22441-ed38-7e60-9449-8041ba2f2a7b	01a22441-ec47-700e-84ed-ded773e5206d	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec53-75f0-89cb-89481e3fa311		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\xa77c8acb8c6fc1a7b1004da735de841ed92209af8bbb9518dc034574955dfe6b	01a22441-ed39-7a71-82e4-1387dab3e794	01a22441-ec63-7fd8-bf39-f6c6e3b531af	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec67-76db-869c-5ae00d06ba42		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\xdc8e7f8df0c3cae74465a21445351103f2bbd917bb463244b17f440a7a0a9b71	01a22441-ed39-7ac9-97e7-deda8f527182	01a22441-ec6c-7e13-b4d8-956dd5dc9bb0	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec6f-76e0-80d7-b51bf2752582		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\x78b52cf33cc16382b730c36d8996bf7bc6aae101959afedadc33dfda09f71b2b	01a22441-ed39-7af1-b42d-b62908ab1d54	01a22441-ec7f-74ff-a374-c1781ba49697	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec80-7799-8d1c-d01157545bb6		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\xa5d61a2e23a3994c2feea872192bbf37545b8847e265d2163832889fd20b9924	01a22441-ed39-7b14-ad2d-3655af248564	01a22441-ec82-7eb0-a635-99f17a9dd4f0	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec86-7634-8a42-92b997f1b69b		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\xfca75f3a48970649d4e8a05121165f7fb8dc74f6dafb07ab901e88cd5f86c65f	01a22441-ed39-7b46-a9bb-d0f042b4f998	01a22441-ec8c-760f-928b-85ac314e37bf	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec92-7caa-8a5e-f1aa537a7779		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\x67fcb1d5577689325cdd37ed73a33bc6f49622668a8b6430a0648d1222ac0362	01a22441-ed39-7b69-b4cc-8e33d57b84af	01a22441-ec98-7b4e-82d9-956bb13bb6a0	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec9a-7efb-8399-236534e51d4c		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\x781b725d4e71ae2eeeefcbbe87f2be478faf6a57a3cda53a255fd35320a03fef	01a22441-ed39-7c23-8f41-e41a3b75b332	01a22441-eca2-7e6b-967a-6d504554ee29	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ecae-741c-8b1b-3cb3469baa17		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\x6e8e866eb6bf6ded569b481ec52b3c9d30147250cc60af7bb2b5b376a0921f96	01a22441-ed39-7c55-956d-de885503fde8	01a22441-ecb2-7e28-9c2d-6f25bfe2756e	01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ecb6-722c-a9d0-39b5db3b64d9		2026-11-28 22:23:50.072572+00	2026-11-28 22:23:50.072572+00	2026-12-05 22:23:50.072572+00
\\x644af47f382be295275ef334acc5661dee5c50da594fbf661d6a4980a333bc5b	01a22441-f2a9-72b5-8855-6889700cfa9d	01a22441-f200-7304-834b-2d88711d517e	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f20b-7142-89dd-befb74e7c20d		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\\x6271d147df8e2e1ff916c267957c3712ac0dde61f92e213a3b8e691974f64ff2	01a22441-f2a9-7926-a973-bceba0e8a857	01a22441-f20f-7195-a2b5-ea2f7bb73cca	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f20f-76ab-b442-4ef7b1f4397a		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\\x6b48e54dc76ff6f6d6971a4bd061e4d29b690f4a277749170be07278996d23fc	01a22441-f2a9-7984-8103-5cf3da2b0d22	01a22441-f210-701f-9a75-6bc87187e635	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f217-7b23-8e66-18e782262f51		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\\x460c0b6b7ee6a6f769b76b55ccc3ac2055ea6d0d757aef4baca7e2f4b8967251	01a22441-f2a9-79bc-b823-5e8dde255c98	01a22441-f21a-713c-928d-dbc4b9b7fe8b	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f21f-7a17-9d91-e08494f082fb		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\\x50cdb1e8319ea3ca65f6e1c5fb5c72cc2fea4447145ea0a460ec18a3dbd7d9fc	01a22441-f2a9-79f4-8291-95fe99e74054	01a22441-f222-7236-8306-fb08234a6855	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f22b-7dca-b07b-e85609482c2f		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\\xad7a6745421925ec35407daad7315210aa33ddb082986ae7f1cb33a561e52ea2	01a22441-f2a9-7a25-bdfd-ca101171e40c	01a22441-f232-7d56-aec3-4e9c9b1e59b6	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f233-714a-ad03-4ac3cb05b1f2		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\\xd10c454ff75340c017340cc50c6e16bdf31d14bf6709639878e37eca9db1e116	01a22441-f2a9-7a5b-9e18-dcf64ed504dc	01a22441-f234-7324-a837-46ab86f7bde9	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f236-7f3d-821a-0b35d6b4f8ea		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\\xa2b2672e6f31e4bf10b814ff5b658adc36a00f55d70a31229223d634f95e9eab	01a22441-f2a9-7a8d-bffd-1a12eb7f50ee	01a22441-f23b-7482-ab3a-c70e10042a89	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f23f-7132-8163-4a61d88d7930		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\\x5bc096157705d06c044b402d2bceba67162e2acf9ab5ded8b6b0228d75fa4e04	01a22441-f2a9-7ac7-8f7e-58820c0bb34a	01a22441-f247-7d0b-9472-85dd9cc88146	01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f248-7da2-bf62-bf0962da8a51		2026-11-28 22:23:51.464952+00	2026-11-28 22:23:51.464952+00	2026-12-05 22:23:51.464952+00
\.


--
-- Data for Name: entry; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.entry (tenant_id, seq, leaf, entry, at, type, object_kind, object_id, actor, verdict, roles) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	0	\\x2d3467f6d55394cd772a96a707cec966946eaeb81e60c714b64fedc09b8caf0f	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3635313836385a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3635313836385a222c226964223a2230316132323434312d656262372d376133372d396538652d663965613137363735636536222c226f626a656374223a7b226964223a2230316132323434312d656239332d376434342d623832642d663437663032316433396633222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 22:23:49.651868+00	operator:organization:create	organization	01a22441-eb93-7d44-b82d-f47f021d39f3	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	1	\\x2f1e481323d7ea7fdb6dde434d0b7c4c31610544cd5e96be1f07e392f12aa202	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3834333033375a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3834333033375a222c226964223a2230316132323434312d656335332d376464372d386639392d353730643131646235646535222c226f626a656374223a7b226964223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.843037+00	member:member:join	member	01a22441-ec53-75f0-89cb-89481e3fa311	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	2	\\x1cadbbc4cf264717b79d010a5ed90a60e95ad84217e8990a574761e9c6997e01	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3836333033335a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3836333033335a222c226964223a2230316132323434312d656336372d373036392d393033362d623930626164666238326361222c226f626a656374223a7b226964223a2230316132323434312d656336372d373664622d383639632d356165303064303662613432222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.863033+00	member:member:join	member	01a22441-ec67-76db-869c-5ae00d06ba42	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	3	\\xfa09f09ec011fdf6c1edebb054987269f4155600f0951741d9ea7ac3c7661061	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3837303938345a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3837303938345a222c226964223a2230316132323434312d656336662d376164332d386631612d613131336430313162343431222c226f626a656374223a7b226964223a2230316132323434312d656336662d373665302d383064372d623531626632373532353832222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.870984+00	member:member:join	member	01a22441-ec6f-76e0-80d7-b51bf2752582	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	4	\\x96acff2db71dc8d892d51aa8079390a03ee3ed9775a258e3435b9b0cdb149566	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3838383333325a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3838383333325a222c226964223a2230316132323434312d656338302d373334642d623635622d323331363636613134653938222c226f626a656374223a7b226964223a2230316132323434312d656338302d373739392d386431632d643031313537353435626236222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.888332+00	member:member:join	member	01a22441-ec80-7799-8d1c-d01157545bb6	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	5	\\xf18cc54b33b698507e0577d2e17c68202e927530af31a499f5c6748c08c71ff0	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3839343136345a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3839343136345a222c226964223a2230316132323434312d656338362d373635302d623434352d303264303763626162323663222c226f626a656374223a7b226964223a2230316132323434312d656338362d373633342d386134322d393262393937663162363962222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.894164+00	member:member:join	member	01a22441-ec86-7634-8a42-92b997f1b69b	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	6	\\x556099ffa9b8577a6bb5e28f56bdd4d6dc922c2707c22d1f0be87c8430c536ac	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3930363434395a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3930363434395a222c226964223a2230316132323434312d656339322d376533362d623063382d313435626564393539333838222c226f626a656374223a7b226964223a2230316132323434312d656339322d376361612d386135652d663161613533376137373739222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.906449+00	member:member:join	member	01a22441-ec92-7caa-8a5e-f1aa537a7779	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	7	\\xe3377e4063cf78762b39b2c6acfed545a04e907680b6b4f1937bce6a81a324fb	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3931343137305a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3931343137305a222c226964223a2230316132323434312d656339612d373130362d623438662d343538653032653861336564222c226f626a656374223a7b226964223a2230316132323434312d656339612d376566622d383339392d323336353334653531643463222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.91417+00	member:member:join	member	01a22441-ec9a-7efb-8399-236534e51d4c	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	8	\\xf9519c5339154ac5b2ed62fd1185c63d533a1616c673d3df19416fe635b2452b	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3933343932345a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3933343932345a222c226964223a2230316132323434312d656361662d376263362d393237392d363839336166353737333936222c226f626a656374223a7b226964223a2230316132323434312d656361652d373431632d386231622d336362333436396261613137222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.934924+00	member:member:join	member	01a22441-ecae-741c-8b1b-3cb3469baa17	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	9	\\x9ad77c40a0e4466df0712954f85334e7925ba3863f5b95e7e4902e00eb7aeb1f	\\x7b22246174223a22323032362d31312d32385432323a32333a34392e3934323931305a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a34392e3934323931305a222c226964223a2230316132323434312d656362372d373536352d396539612d663563333735616266393038222c226f626a656374223a7b226964223a2230316132323434312d656362362d373232632d613964302d333962356462336236346439222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:49.94291+00	member:member:join	member	01a22441-ecb6-722c-a9d0-39b5db3b64d9	\N	\N	{}
01a22441-eb93-7d44-b82d-f47f021d39f3	10	\\x98000b676f9304b13a5996277df5cd61c75aa61dcec4b32d0a1aee7f35d9a131	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3139393330365a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323434312d656336662d373665302d383064372d623531626632373532353832222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3139393330365a222c22636f6d6d697473223a5b7b2263223a2230376137356631343437323136323062336162316638386434376231396565356432383565303736323035343961343666326335636139646339623635336234222c226964223a2230316132323434312d656462372d373663362d616364382d316534343234343636616236227d2c7b2263223a2230326638326162306338666236663330393961663165643432633636666634663835633866613931313734623665646133663866333861333464653132346566222c226964223a2230316132323434312d656462372d373166352d383934622d363366376464393861616432227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323434312d656462372d373665392d623661342d636334346131393861306533222c226f626a656374223a7b226964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 22:23:50.199306+00	member:objective:add	objective	01a22441-ed9f-703e-b444-1974c626ce52	01a22441-ec6f-76e0-80d7-b51bf2752582	\N	{comms_lead}
01a22441-eb93-7d44-b82d-f47f021d39f3	11	\\x3c6518b12d1d0cbcac2cbd6894726babc28fb0c7589d8ffb2e6b465884f4ed51	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3238373037345a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323434312d656336662d373665302d383064372d623531626632373532353832222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3238373037345a222c22636f6d6d697473223a5b7b2263223a2239393335333834363966333862376335653362353932363161303931616466643336373666303532303633376530653663663333356234666537636439393334222c226964223a2230316132323434312d656530662d376161622d386632342d626234333761356634633064227d2c7b2263223a2262356230393539663538346337623765643331326236353430323330623562663766633365343163366435356330633930303230343739653730623132373036222c226964223a2230316132323434312d656530662d373439662d613136662d336339386562333239353632227d2c7b2263223a2266633665646363326136353739663639373434383065373162653665303532356663363132346537303765313432613732623163356239363565303838633437222c226964223a2230316132323434312d656530662d373039342d626534612d636237306261386332366161227d2c7b2263223a2239623337323262303365306639346666396534333734313332663933303266633836666665636633323132316137363664616466376531373561366335353439222c226964223a2230316132323434312d656530662d373335382d393431312d343937353461666131666661227d2c7b2263223a2233343439623966376366356162613531353061386334353864393230336234336366353932356161663639316334373565313132646563613638646265396431222c226964223a2230316132323434312d656530662d376537352d386133322d306263383530353034623661227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323434312d656530662d373134312d616436622d616434386436633331363961222c226f626a656374223a7b226964223a2230316132323434312d656466352d373666612d613861612d663733626637303232316337222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 22:23:50.287074+00	member:channel:add	channel	01a22441-edf5-76fa-a8aa-f73bf70221c7	01a22441-ec6f-76e0-80d7-b51bf2752582	\N	{comms_lead}
01a22441-eb93-7d44-b82d-f47f021d39f3	12	\\x3687e72a0650a535aa0a365f28e5e1a4e018d50d16c5dce485a94ab67c4c30d1	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3338333438315a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323434312d656336662d373665302d383064372d623531626632373532353832222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3338333438315a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323434312d656536662d373661632d623036362d316539616334366461366631222c226f626a656374223a7b226964223a2230316132323434312d656536662d376136372d396238382d333938346465636339343130222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 22:23:50.383481+00	member:policy:draft	policy	01a22441-ee6f-7a67-9b88-3984decc9410	01a22441-ec6f-76e0-80d7-b51bf2752582	\N	{comms_lead}
01a22441-eb93-7d44-b82d-f47f021d39f3	13	\\x96b705fba6034add959449212cf9efea382749a8c89c40034e58d9a10c54610d	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3434343830395a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323434312d656336662d373665302d383064372d623531626632373532353832222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3434343830395a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323434312d656561632d373631622d623837322d306237616431666136343935222c226f626a656374223a7b226964223a2230316132323434312d656536662d376136372d396238382d333938346465636339343130222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 22:23:50.444809+00	member:policy:submit	policy	01a22441-ee6f-7a67-9b88-3984decc9410	01a22441-ec6f-76e0-80d7-b51bf2752582	\N	{comms_lead}
01a22441-eb93-7d44-b82d-f47f021d39f3	14	\\x1f3785d4fe40520371c1381759bb5b50349a652a807b4351497791b81918fab9	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3531343139355a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323434312d656339322d376361612d386135652d663161613533376137373739222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3531343139355a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323434312d656632632d376664612d393532642d333861616337336262613833222c226f626a656374223a7b226964223a2230316132323434312d656536662d376136372d396238382d333938346465636339343130222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 22:23:50.514195+00	member:policy:enact	policy	01a22441-ee6f-7a67-9b88-3984decc9410	01a22441-ec92-7caa-8a5e-f1aa537a7779	\N	{ceo_office}
01a22441-eb93-7d44-b82d-f47f021d39f3	15	\\x1ede4c4d5127e31fdab68dd160fa6cd6a397a68968077e3f910685595ec200c3	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3637343438375a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3637343438375a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323434312d656639332d373936622d613035362d393464633463373131356364222c226f626a656374223a7b226964223a2230316132323434312d656638382d373933622d393965352d383764393661396537626333222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:23:50.674487+00	member:proposal:create	proposal	01a22441-ef88-793b-99e5-87d96a9e7bc3	01a22441-ec53-75f0-89cb-89481e3fa311	\N	{staff}
01a22441-eb93-7d44-b82d-f47f021d39f3	16	\\xdaebdec36d284cb8c5298028bf176202c486d21d001075ab02b2f340922ffa79	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3737353036375a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3737353036375a222c226272696566223a2236313236336462663034653338356632666236343666356535373433663532313466336134306463333436643133666437666262376437386539313430366231222c2264657461696c223a7b22617574686f72223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c22657870697265735f6174223a22323032362d31312d32395432323a32333a35302e3737353036375a222c226661637473223a2233303630393131346638633366343137663631376330323239366566373437323563303265643430653730366234643063383362636265623732316661613664222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323434312d663032652d373538312d396338362d366133346464346566323762222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323434312d656338302d373739392d386431632d643031313537353435626236222c22636f6d6d735f6c656164225d2c5b302c2230316132323434312d656336662d373665302d383064372d623531626632373532353832222c22636f6d6d735f6c656164225d2c5b312c2230316132323434312d656338362d373633342d386134322d393262393937663162363962222c2263656f5f6f6666696365225d2c5b312c2230316132323434312d656339322d376361612d386135652d663161613533376137373739222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323434312d656335332d373566302d383963622d383934383165336661333131225d7d2c2266726f6d223a226472616674222c226964223a2230316132323434312d663033382d376430392d623931332d323966326434326531383063222c226f626a656374223a7b226964223a2230316132323434312d656638382d373933622d393965352d383764393661396537626333222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2239386638326239326262336233636133303231663735303830346230626339346365386438623135623064343630333264356632356535633636666362623065222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 22:23:50.775067+00	member:proposal:submit	proposal	01a22441-ef88-793b-99e5-87d96a9e7bc3	01a22441-ec53-75f0-89cb-89481e3fa311	\N	{staff}
01a22441-eb93-7d44-b82d-f47f021d39f3	17	\\xb19a989c0e67cdcdd6a9f238124695a74067e566c82c8f9a9b0142998a58c036	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3930303033395a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323434312d656336662d373665302d383064372d623531626632373532353832222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3930303033395a222c226272696566223a2236313236336462663034653338356632666236343666356535373433663532313466336134306463333436643133666437666262376437386539313430366231222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323434312d663037342d373566362d626365622d363039383130343066323034222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323434312d663032652d373538312d396338362d366133346464346566323762222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323434312d663032652d373363322d393134372d353831313231363637613133222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323434312d663037342d373334612d396132352d303365306438643031353230222c226f626a656374223a7b226964223a2230316132323434312d656638382d373933622d393965352d383764393661396537626333222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2239386638326239326262336233636133303231663735303830346230626339346365386438623135623064343630333264356632356535633636666362623065222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 22:23:50.900039+00	member:review:approve	proposal	01a22441-ef88-793b-99e5-87d96a9e7bc3	01a22441-ec6f-76e0-80d7-b51bf2752582	approve	{comms_lead}
01a22441-eb93-7d44-b82d-f47f021d39f3	18	\\xb2a0b32e8acf0c6eed932726e6475625da14a29a627e7a715643affd05f96a3a	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3934323936345a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3934323936345a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323434312d663039662d376137372d393634372d306336323539393138646133222c226f626a656374223a7b226964223a2230316132323434312d663039642d373366632d386161652d336564326134393064333730222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:23:50.942964+00	member:proposal:create	proposal	01a22441-f09d-73fc-8aae-3ed2a490d370	01a22441-ec53-75f0-89cb-89481e3fa311	\N	{staff}
01a22441-eb93-7d44-b82d-f47f021d39f3	19	\\x541ff6af5107e672b77bccca1039191791e6022d843defe669466e2f4bbc63af	\\x7b22246174223a22323032362d31312d32385432323a32333a35302e3937353030385a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31392c226163746f72223a7b226d656d626572223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35302e3937353030385a222c22636f6d6d697473223a5b7b2263223a2264393665306666366532663663386661366139613931663761643230306530666662393964633266366532363762386432663231333662613739313762656333222c226964223a2230316132323434312d663065622d376261612d626432622d633737346464643838613666227d2c7b2263223a2235373764636137393830303465666232353438623133633833643764353737613732376664303263326461663166363236663033333961616432626663366264222c226964223a2230316132323434312d663065632d373934622d623430652d643464326564353066303762227d5d2c2264657461696c223a7b22636f76657273223a312c2272756c655f646967657374223a2234346231353738343637316165653230313737626436386362623935373030633062366565396561646664323363613438343631336432386430623534633564222c22756e74696c223a22323032362d31322d30355432323a32333a35302e3935313934345a222c22776169766572223a2230316132323434312d663064622d373032392d383132342d376333383330316466346437227d2c226964223a2230316132323434312d663065632d376364642d623134612d623161376535316530346533222c226f626a656374223a7b226964223a2230316132323434312d663039642d373366632d386161652d336564326134393064333730222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22726561736f6e73223a5b226e6f2d77696467657473225d2c2272657175657374223a2274657374222c227265766973696f6e223a2238323965313337336439623730613463383036303037636235666662653739353131306436303833646663396266663533633837633835376261386239626164222c2274797065223a226d656d6265723a7761697665723a61736b227d	2026-11-28 22:23:50.975008+00	member:waiver:ask	proposal	01a22441-f09d-73fc-8aae-3ed2a490d370	01a22441-ec53-75f0-89cb-89481e3fa311	\N	{staff}
01a22441-eb93-7d44-b82d-f47f021d39f3	20	\\xf4784173826b6f7e1687fffd610199b1e00986f6fec614175a66da5c8996423a	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3130383135325a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a32302c226163746f72223a7b226d656d626572223a2230316132323434312d656336662d373665302d383064372d623531626632373532353832222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3130383135325a222c22636f6d6d697473223a5b7b2263223a2264613961633361666633656562656363336634663931383836363038323830303632376531373864323066323532393864633435333566306130323331386664222c226964223a2230316132323434312d663134342d373738662d386233302d353164353139326163343039227d2c7b2263223a2262366534636463306431346330613332653163326361613036636438323364616635313435363866336164383463633039326366613832323430376165393163222c226964223a2230316132323434312d663134342d376365622d616337652d376639386337366266363265227d5d2c2264657461696c223a7b22726f6c65223a22636f6d6d735f6c656164222c22756e74696c223a22323032362d31322d30355432323a32333a35302e3935313934345a222c22776169766572223a2230316132323434312d663064622d373032392d383132342d376333383330316466346437227d2c226964223a2230316132323434312d663134342d376665642d386630372d373737613134313163373461222c226f626a656374223a7b226964223a2230316132323434312d663039642d373366632d386161652d336564326134393064333730222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22726561736f6e73223a5b226e6f2d77696467657473225d2c2272657175657374223a2274657374222c227265766973696f6e223a2238323965313337336439623730613463383036303037636235666662653739353131306436303833646663396266663533633837633835376261386239626164222c2274797065223a226d656d6265723a7761697665723a6772616e74227d	2026-11-28 22:23:51.108152+00	member:waiver:grant	proposal	01a22441-f09d-73fc-8aae-3ed2a490d370	01a22441-ec6f-76e0-80d7-b51bf2752582	\N	{comms_lead}
01a22441-eb93-7d44-b82d-f47f021d39f3	21	\\x2a689e1c84b06897cf60807514528ca357edac617b9391d604bbbd72abecd3a6	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3135393237385a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a32312c226163746f72223a7b226d656d626572223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3135393237385a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323434312d663137372d376366372d393439612d376436623933343962643439222c226f626a656374223a7b226964223a2230316132323434312d663137302d376139342d383464662d353766316131306432383963222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:23:51.159278+00	member:proposal:create	proposal	01a22441-f170-7a94-84df-57f1a10d289c	01a22441-ec53-75f0-89cb-89481e3fa311	\N	{staff}
01a22441-eb93-7d44-b82d-f47f021d39f3	22	\\xbdb85a9c7f743e60b366c3495015998b85fd8d1255c3dbbd95e3c6bc14fcdde4	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3230333434315a222c22246c6f67223a2230316132323434312d656262362d373762332d613866352d353734316464306462326263222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a32322c226163746f72223a7b226d656d626572223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3230333434315a222c22636f6d6d697473223a5b7b2263223a2232333464303966643762613366363631306563616162326565316231613464353264656164623961666330346163663930323036333365346263313035383330222c226964223a2230316132323434312d663163622d376539342d386563392d386435323239323765343562227d2c7b2263223a2265366230343963323633636564336362616238383632636639336366376234353635646239643163623761626361353763616432646663373861323864396238222c226964223a2230316132323434312d663163622d373464612d626338372d623534666539353461353738227d5d2c2264657461696c223a7b22636f76657273223a312c2272756c655f646967657374223a2234346231353738343637316165653230313737626436386362623935373030633062366565396561646664323363613438343631336432386430623534633564222c22756e74696c223a22323032362d31322d30355432323a32333a35312e3138303433315a222c22776169766572223a2230316132323434312d663162662d373165302d626334612d663038363662346263326232227d2c226964223a2230316132323434312d663163622d376639322d383333642d623631646337326163323139222c226f626a656374223a7b226964223a2230316132323434312d663137302d376139342d383464662d353766316131306432383963222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22726561736f6e73223a5b226e6f2d77696467657473225d2c2272657175657374223a2274657374222c227265766973696f6e223a2230316564303861313339346530333437636265346331343639303032323233666632303331363731306164366466666439636263333666626233636234303034222c2274797065223a226d656d6265723a7761697665723a61736b227d	2026-11-28 22:23:51.203441+00	member:waiver:ask	proposal	01a22441-f170-7a94-84df-57f1a10d289c	01a22441-ec53-75f0-89cb-89481e3fa311	\N	{staff}
01a22441-f1ed-70b3-84e6-86c8d5105059	10	\\x52ee4c64de8a848b74ba2b61305142e8e46726028df9dd40072804354640b13c	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3531313439325a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323434312d663231372d376232332d386536362d313865373832323632663531222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3531313439325a222c22636f6d6d697473223a5b7b2263223a2239663461333463653362383633666430363130633231613939396439636331313331393836383832386261303332323064616230313639623162396266636330222c226964223a2230316132323434312d663264372d373763322d623739622d643562383032633631376361227d2c7b2263223a2264363031386334373037646562316161373565393666303734303432653365316436353263616138336266356439306630343836346566336631633932623336222c226964223a2230316132323434312d663264372d373532632d396430612d303664363934386462376135227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323434312d663264372d376132652d616161642d393263393061643935653138222c226f626a656374223a7b226964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 22:23:51.511492+00	member:objective:add	objective	01a22441-f2d3-7b9a-8e75-4ebbba68e501	01a22441-f217-7b23-8e66-18e782262f51	\N	{comms_lead}
01a22441-f1ed-70b3-84e6-86c8d5105059	11	\\xf7ca3cad19d2799869e8fd608bd80aa00aac61e032dc4c69b378eaea41b79f72	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3536363736305a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323434312d663231372d376232332d386536362d313865373832323632663531222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3536363736305a222c22636f6d6d697473223a5b7b2263223a2265333735323639636462646235656132386231306337313531396337353737316562303139356638663130343831616661623234353936313837396662636362222c226964223a2230316132323434312d663330652d376166362d396536352d343561303833356662643030227d2c7b2263223a2236343533346666363064326432666235366531316236623666653034623535633863363037383365336433393766326333316130663635363939326631623535222c226964223a2230316132323434312d663330662d373938392d396330342d346134373434313330373838227d2c7b2263223a2238303936653861386664313239643430663633343562363832393531626438346231366337383537356361366633653666643632646137646136313838643830222c226964223a2230316132323434312d663330662d373132642d613236312d346561353134623636636564227d2c7b2263223a2237653933613266663330393236643664383062643865613461636537663838373762333536656663633965323563323333336134633337366339343031383735222c226964223a2230316132323434312d663330662d373961632d623934632d326236383235656536613135227d2c7b2263223a2230663836376232623361663431373861613863326337643863356562633132373235626631326561336361613437396162666236313230313063626135666632222c226964223a2230316132323434312d663330662d376534362d393534372d326439633663653231366634227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323434312d663330662d373563622d623533652d633264616538646230643236222c226f626a656374223a7b226964223a2230316132323434312d663266392d373364652d626238662d333835303839373234653230222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 22:23:51.56676+00	member:channel:add	channel	01a22441-f2f9-73de-bb8f-385089724e20	01a22441-f217-7b23-8e66-18e782262f51	\N	{comms_lead}
01a22441-f1ed-70b3-84e6-86c8d5105059	12	\\xc19a4e441790ab8bdc5d02aac2f210e3976f930fceb5cd2c8e2c32ecf8224cf6	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3632353530325a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323434312d663231372d376232332d386536362d313865373832323632663531222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3632353530325a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323434312d663334392d376631332d396231312d386661383831383533643536222c226f626a656374223a7b226964223a2230316132323434312d663334392d376334362d623166632d323033633333313866306639222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 22:23:51.625502+00	member:policy:draft	policy	01a22441-f349-7c46-b1fc-203c3318f0f9	01a22441-f217-7b23-8e66-18e782262f51	\N	{comms_lead}
01a22441-f1ed-70b3-84e6-86c8d5105059	13	\\x22ae7d771c179958247c6d5eab1eee13fd806e4e4e9072f650814a8938ee9839	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3637353732365a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323434312d663231372d376232332d386536362d313865373832323632663531222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3637353732365a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323434312d663337622d376663342d393063332d646562653864336239306635222c226f626a656374223a7b226964223a2230316132323434312d663334392d376334362d623166632d323033633333313866306639222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 22:23:51.675726+00	member:policy:submit	policy	01a22441-f349-7c46-b1fc-203c3318f0f9	01a22441-f217-7b23-8e66-18e782262f51	\N	{comms_lead}
01a22441-f1ed-70b3-84e6-86c8d5105059	14	\\x37888a6737d87f58f6a669a2e1b520f4908249ce34ed134dced97850fd6be61e	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3731393239375a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323434312d663233332d373134612d616430332d346163336362303562316632222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3731393239375a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323434312d663362642d373936612d623830382d656265373935336537656163222c226f626a656374223a7b226964223a2230316132323434312d663334392d376334362d623166632d323033633333313866306639222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 22:23:51.719297+00	member:policy:enact	policy	01a22441-f349-7c46-b1fc-203c3318f0f9	01a22441-f233-714a-ad03-4ac3cb05b1f2	\N	{ceo_office}
01a22441-f1ed-70b3-84e6-86c8d5105059	15	\\x2c6c1430b925e2dc9dd336872b52a38c569cece3b323fe94877cd69dc11cef7a	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3737323130355a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3737323130355a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323434312d663364632d373439362d383937622d323862363061666563336337222c226f626a656374223a7b226964223a2230316132323434312d663364612d376437352d386566622d623030373362643363653437222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:23:51.772105+00	member:proposal:create	proposal	01a22441-f3da-7d75-8efb-b0073bd3ce47	01a22441-f20b-7142-89dd-befb74e7c20d	\N	{staff}
01a22441-f1ed-70b3-84e6-86c8d5105059	0	\\xfced65d803e7e42cce20c727f9cb28346f50d6e64e46a3be2576aa3d5f3f4a5e	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3237373035345a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3237373035345a222c226964223a2230316132323434312d663165642d373562322d393465662d373430626664326263633836222c226f626a656374223a7b226964223a2230316132323434312d663165642d373062332d383465362d383663386435313035303539222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 22:23:51.277054+00	operator:organization:create	organization	01a22441-f1ed-70b3-84e6-86c8d5105059	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	1	\\x40ed597c9cff2f52fc1059160aa9c2041d966f08f77ccc58457feb217225abf9	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3330373137325a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3330373137325a222c226964223a2230316132323434312d663230622d376438612d613330312d383639336563663532653236222c226f626a656374223a7b226964223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.307172+00	member:member:join	member	01a22441-f20b-7142-89dd-befb74e7c20d	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	2	\\x31097300fe83c37ad8b41a78e01a1d59fe69b09291b880350fe3246dffa98f00	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3331313937325a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3331313937325a222c226964223a2230316132323434312d663231302d373163622d393561302d393537643764613237393731222c226f626a656374223a7b226964223a2230316132323434312d663230662d373661622d623434322d346566376231663433393761222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.311972+00	member:member:join	member	01a22441-f20f-76ab-b442-4ef7b1f4397a	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	3	\\x2039508d1ff84c41833376e163cdc482a0f45d24f79649cffc1e3d54efcdaa5d	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3331393434375a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3331393434375a222c226964223a2230316132323434312d663231372d373536342d613532342d363733383732356136616235222c226f626a656374223a7b226964223a2230316132323434312d663231372d376232332d386536362d313865373832323632663531222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.319447+00	member:member:join	member	01a22441-f217-7b23-8e66-18e782262f51	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	4	\\x9f357ca30d31a887a56f4a2c29f10f5462213d20a948bcc3ff5d3f9751439ad3	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3332373431305a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3332373431305a222c226964223a2230316132323434312d663231662d373161352d383563662d646431303835613361663436222c226f626a656374223a7b226964223a2230316132323434312d663231662d376131372d396439312d653038343934663038326662222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.32741+00	member:member:join	member	01a22441-f21f-7a17-9d91-e08494f082fb	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	5	\\xbc87e33fce7fc759b7c38f02b47d9d471ceae257095de4e67d3dde8c6646ccdf	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3333393037315a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3333393037315a222c226964223a2230316132323434312d663232622d373835642d396339352d303939353166303162653166222c226f626a656374223a7b226964223a2230316132323434312d663232622d376463612d623037622d653835363039343832633266222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.339071+00	member:member:join	member	01a22441-f22b-7dca-b07b-e85609482c2f	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	6	\\xfd841c31d6dd4f17501b670ff9797b532a80460093c776cab57347398be6f00a	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3334373736305a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3334373736305a222c226964223a2230316132323434312d663233332d376638392d626163392d626134396135343262613434222c226f626a656374223a7b226964223a2230316132323434312d663233332d373134612d616430332d346163336362303562316632222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.34776+00	member:member:join	member	01a22441-f233-714a-ad03-4ac3cb05b1f2	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	7	\\x3319090f119401c7010d6e5177b71ce02be992bacd1c06e1a2a3ef5fffe43641	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3335303738305a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3335303738305a222c226964223a2230316132323434312d663233362d373338312d396139352d373461383265326264616562222c226f626a656374223a7b226964223a2230316132323434312d663233362d376633642d383231612d306233356436623466386561222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.35078+00	member:member:join	member	01a22441-f236-7f3d-821a-0b35d6b4f8ea	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	8	\\x8eef4014213ec1e4c9d263e3077c25d6dde947b4e0d90330b53379605e894303	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3335393537385a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3335393537385a222c226964223a2230316132323434312d663233662d373935322d383534332d343638356635313132326264222c226f626a656374223a7b226964223a2230316132323434312d663233662d373133322d383136332d346136316438386437393330222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.359578+00	member:member:join	member	01a22441-f23f-7132-8163-4a61d88d7930	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	9	\\x57c4bc51e76aaee84da12ee851a308ae3190d185daf5c46f1db092205105012d	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3336383635365a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a32333a35312e3336383635365a222c226964223a2230316132323434312d663234382d373262612d386461322d346434613062326534376538222c226f626a656374223a7b226964223a2230316132323434312d663234382d376461322d626636322d626630393632646138613531222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:23:51.368656+00	member:member:join	member	01a22441-f248-7da2-bf62-bf0962da8a51	\N	\N	{}
01a22441-f1ed-70b3-84e6-86c8d5105059	16	\\xb63a351692a3f07aba527066181c2ffbade3c2a3e88b5aa9882d13057dbaaacb	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3830353137305a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3830353137305a222c226272696566223a2235613336663634356366336232616433373431396339383463303362343830633937396339613262376266616535353864303036383363326666353461623864222c2264657461696c223a7b22617574686f72223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c22657870697265735f6174223a22323032362d31312d32395432323a32333a35312e3830353137305a222c226661637473223a2234376231626639343135333033623231613334666135653931643130623331373661633030336437323236366238616637636161363031386231323230646464222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323434312d663430642d373461622d616666362d623733356436303736363836222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323434312d663231662d376131372d396439312d653038343934663038326662222c22636f6d6d735f6c656164225d2c5b302c2230316132323434312d663231372d376232332d386536362d313865373832323632663531222c22636f6d6d735f6c656164225d2c5b312c2230316132323434312d663232622d376463612d623037622d653835363039343832633266222c2263656f5f6f6666696365225d2c5b312c2230316132323434312d663233332d373134612d616430332d346163336362303562316632222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323434312d663230622d373134322d383964642d626566623734653763323064225d7d2c2266726f6d223a226472616674222c226964223a2230316132323434312d663430652d376431352d383638652d333866363134636661373466222c226f626a656374223a7b226964223a2230316132323434312d663364612d376437352d386566622d623030373362643363653437222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2264343662323765386139313834656233386564646362386162636633396233363131326236303633383161633631663236306666656136313435386664666136222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 22:23:51.80517+00	member:proposal:submit	proposal	01a22441-f3da-7d75-8efb-b0073bd3ce47	01a22441-f20b-7142-89dd-befb74e7c20d	\N	{staff}
01a22441-f1ed-70b3-84e6-86c8d5105059	17	\\x56ef90ffb21e88c091688ad55bc6fb952b2ad613c4b5ad964ca61b73a55ef91c	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3838323032385a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323434312d663231372d376232332d386536362d313865373832323632663531222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3838323032385a222c226272696566223a2235613336663634356366336232616433373431396339383463303362343830633937396339613262376266616535353864303036383363326666353461623864222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323434312d663434612d373939372d393338382d353438623230643433656132222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323434312d663430642d373461622d616666362d623733356436303736363836222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323434312d663430642d376562362d626438612d383661353830663537623066222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323434312d663434612d373834342d616163362d383735616464356436663263222c226f626a656374223a7b226964223a2230316132323434312d663364612d376437352d386566622d623030373362643363653437222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2264343662323765386139313834656233386564646362386162636633396233363131326236303633383161633631663236306666656136313435386664666136222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 22:23:51.882028+00	member:review:approve	proposal	01a22441-f3da-7d75-8efb-b0073bd3ce47	01a22441-f217-7b23-8e66-18e782262f51	approve	{comms_lead}
01a22441-f1ed-70b3-84e6-86c8d5105059	18	\\xe401b455bc18d944c96c8efdc9517e4edba60864353ff7f389f73400b02955bf	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3931353137375a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3931353137375a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323434312d663436622d373232312d386464382d376266316163383837643062222c226f626a656374223a7b226964223a2230316132323434312d663436372d373666662d623631352d346135653734353262356330222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:23:51.915177+00	member:proposal:create	proposal	01a22441-f467-76ff-b615-4a5e7452b5c0	01a22441-f20b-7142-89dd-befb74e7c20d	\N	{staff}
01a22441-f1ed-70b3-84e6-86c8d5105059	19	\\x53d6106158b55f4f78380af0b7e5832bff9b7c3349cb85ae568cad69fe4e7057	\\x7b22246174223a22323032362d31312d32385432323a32333a35312e3934383634315a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31392c226163746f72223a7b226d656d626572223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35312e3934383634315a222c22636f6d6d697473223a5b7b2263223a2233386633333530626661613930346562306165633662623737376235626436386262323030393039363262633139333732613734663030303736643965336534222c226964223a2230316132323434312d663462612d376462382d396532342d393963663232626334353235227d2c7b2263223a2265373232666333313135623232346266353934623334633764333965613034643235373234396130633862636636313062313962653831373631616238313832222c226964223a2230316132323434312d663462612d373136322d386634352d636137393331333138643334227d5d2c2264657461696c223a7b22636f76657273223a312c2272756c655f646967657374223a2234346231353738343637316165653230313737626436386362623935373030633062366565396561646664323363613438343631336432386430623534633564222c22756e74696c223a22323032362d31322d30355432323a32333a35312e3933313330345a222c22776169766572223a2230316132323434312d663462322d376539352d623236302d373763366365666232383437227d2c226964223a2230316132323434312d663462612d373661352d386639362d323234356536303538633562222c226f626a656374223a7b226964223a2230316132323434312d663436372d373666662d623631352d346135653734353262356330222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22726561736f6e73223a5b226e6f2d77696467657473225d2c2272657175657374223a2274657374222c227265766973696f6e223a2234633130363135623265326463313436393735383132363062303362366333643564616333666538383037333765643432653431613938633339386135656435222c2274797065223a226d656d6265723a7761697665723a61736b227d	2026-11-28 22:23:51.948641+00	member:waiver:ask	proposal	01a22441-f467-76ff-b615-4a5e7452b5c0	01a22441-f20b-7142-89dd-befb74e7c20d	\N	{staff}
01a22441-f1ed-70b3-84e6-86c8d5105059	20	\\x866fe3c917febced995aada0d34325795dbe5d5f9b4bbfa6395c237d1982dc81	\\x7b22246174223a22323032362d31312d32385432323a32333a35322e3038343032355a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a32302c226163746f72223a7b226d656d626572223a2230316132323434312d663231372d376232332d386536362d313865373832323632663531222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35322e3038343032355a222c22636f6d6d697473223a5b7b2263223a2235663734393535363762356566306365383530346430326632333537636465323937316565316338653836396136353831356264313534373139353465633139222c226964223a2230316132323434312d663531342d373765642d626362322d383233663430666466623661227d2c7b2263223a2264663037666465636136643561613031626664373866303364646463616331356332346531646636633465363264366133653630613562333664316461616539222c226964223a2230316132323434312d663531342d373639612d626537652d663739306263623466396538227d5d2c2264657461696c223a7b22726f6c65223a22636f6d6d735f6c656164222c22756e74696c223a22323032362d31322d30355432323a32333a35312e3933313330345a222c22776169766572223a2230316132323434312d663462322d376539352d623236302d373763366365666232383437227d2c226964223a2230316132323434312d663531342d373763302d383032382d633734303431656566646339222c226f626a656374223a7b226964223a2230316132323434312d663436372d373666662d623631352d346135653734353262356330222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22726561736f6e73223a5b226e6f2d77696467657473225d2c2272657175657374223a2274657374222c227265766973696f6e223a2234633130363135623265326463313436393735383132363062303362366333643564616333666538383037333765643432653431613938633339386135656435222c2274797065223a226d656d6265723a7761697665723a6772616e74227d	2026-11-28 22:23:52.084025+00	member:waiver:grant	proposal	01a22441-f467-76ff-b615-4a5e7452b5c0	01a22441-f217-7b23-8e66-18e782262f51	\N	{comms_lead}
01a22441-f1ed-70b3-84e6-86c8d5105059	21	\\x02a5325af512cff8e01abe94eb98e55038a7b1479a40536e38d0901e88a4ad1f	\\x7b22246174223a22323032362d31312d32385432323a32333a35322e3132363838345a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a32312c226163746f72223a7b226d656d626572223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35322e3132363838345a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323434312d663533662d373835662d386435662d356265643038316161316563222c226f626a656374223a7b226964223a2230316132323434312d663533642d376333642d623365612d653463643536306537646137222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:23:52.126884+00	member:proposal:create	proposal	01a22441-f53d-7c3d-b3ea-e4cd560e7da7	01a22441-f20b-7142-89dd-befb74e7c20d	\N	{staff}
01a22441-f1ed-70b3-84e6-86c8d5105059	22	\\xc3f30ce438beb902a27e3df93c256b9632fb74d80d030d51323a0bf35ec80393	\\x7b22246174223a22323032362d31312d32385432323a32333a35322e3134393838315a222c22246c6f67223a2230316132323434312d663165642d373964352d396364302d383761323133383130633563222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a32322c226163746f72223a7b226d656d626572223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a32333a35322e3134393838315a222c22636f6d6d697473223a5b7b2263223a2263363462623733376266336338303638326237653031333136323564336639383035386162643939363063303130383839333466356563646462323535346230222c226964223a2230316132323434312d663537632d373861352d616530382d303261393730323130356339227d2c7b2263223a2233366565613135663232666561336539303261386531613964356634633762303866623862376236373337653437333330303837363562656231346336363736222c226964223a2230316132323434312d663537632d376566352d393030352d313831393539366464303431227d5d2c2264657461696c223a7b22636f76657273223a312c2272756c655f646967657374223a2234346231353738343637316165653230313737626436386362623935373030633062366565396561646664323363613438343631336432386430623534633564222c22756e74696c223a22323032362d31322d30355432323a32333a35322e3134333231385a222c22776169766572223a2230316132323434312d663537372d373861362d613334322d393237653566326164633135227d2c226964223a2230316132323434312d663537632d373461352d613665622d393639646463346162356530222c226f626a656374223a7b226964223a2230316132323434312d663533642d376333642d623365612d653463643536306537646137222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22726561736f6e73223a5b226e6f2d77696467657473225d2c2272657175657374223a2274657374222c227265766973696f6e223a2233323963626133613434306563626661383862376166383332356531316336616631316232353233613236343533343962303131653434346531653366383361222c2274797065223a226d656d6265723a7761697665723a61736b227d	2026-11-28 22:23:52.149881+00	member:waiver:ask	proposal	01a22441-f53d-7c3d-b3ea-e4cd560e7da7	01a22441-f20b-7142-89dd-befb74e7c20d	\N	{staff}
\.


--
-- Data for Name: entry_type; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.entry_type (name) FROM stdin;
operator:organization:create
member:invitation:create
member:invitation:revoke
member:member:join
member:member:change_roles
member:member:deactivate
member:member:reactivate
member:role:ask
member:role:confirm
member:role:refuse
member:role:refused_own
member:person:make_reset
member:person:use_reset
member:objective:add
member:objective:change
member:channel:add
member:channel:change
member:audience:add
member:policy:draft
member:policy:submit
member:policy:return
member:policy:enact
system:policy:supersede
member:policy:refused_own
member:policy:schedule
system:policy:take_force
system:policy:look_back
member:policy:acknowledge
member:policy:backtest
member:policy:stop_backtest
member:proposal:create
member:proposal:submit
member:proposal:withdraw
member:proposal:discard
member:proposal:refused
member:review:approve
member:review:request_changes
member:review:reject
member:review:recuse
member:review:take_back
member:review:reroute
system:review:expire
member:review:refused_own
member:review:refused_stale
system:review:lapse
member:waiver:ask
member:waiver:grant
member:waiver:refuse
member:waiver:withdraw
member:waiver:refused_own
member:media:upload
operator:words:erase
member:record:read
member:record:verify
\.


--
-- Data for Name: erasure; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.erasure (tenant_id, commitment_id, day) FROM stdin;
\.


--
-- Data for Name: head; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.head (tenant_id, log_id, size, at) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ebb6-77b3-a8f5-5741dd0db2bc	23	2026-11-28 22:23:51.203441+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f1ed-79d5-9cd0-87a213810c5c	23	2026-11-28 22:23:52.149881+00
\.


--
-- Data for Name: opening; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id, hold) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-edb7-76c6-acd8-1e4424466ab6	\\x44b898fd9f1621d21d2ed3570f48db18e3c8440a96ac8eddf519487381904ef1	\\x01e449619ef6a42335c6f790a0a485e6ae7d5d0f4a19dcc3422c535e28fc1d617c40ad685cf467d4666b0cfb38a5cb73dffc3aa27c2df986beeb70da	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-edb7-71f5-894b-63f7dd98aad2	\\x756961faa5a45119767950001b724db93530bbd652565f8fd5cc3d08cdd00149	\\x0107cede517854043ecd97f2d9bb79712684d579e9b227dc198ec082e92799614e9eaf01237bc9936edd725aa95440	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ee0f-7aab-8f24-bb437a5f4c0d	\\xd773f6397b161b8675f756e542526d1db437b230364d9c060ef870ee466dd5cc	\\x016d6bd96108c0654db95ce870d69622906a40f157ad4be682d056ded723f1f935b86fbce24743c2c21459613966d93fb813e20b21	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ee0f-749f-a16f-3c98eb329562	\\x383ae1529a02692acc02a75d3f0918ecd46701f6e66f63d3369a0edc669eda0d	\\x0157d32b81bee68788ac215764d72f3dffc5d70b316af21d5ba0a9b88dbadd8dfc6952ba9006e54859800abff94322d88f53ed240cab19	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ee0f-7094-be4a-cb70ba8c26aa	\\x82d04572af6056fe3cbc080964c3c3583d0fb585e5e7ce5c9e6e9c084ea76baa	\\x01c590a4dae6d1a82943d12d11a17eab158bb0653b70c9ea9a21dafdc5be35aa2c2bc43fc2221580a0	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ee0f-7358-9411-49754afa1ffa	\\x71953dc09495ef66c5ac563d9a6e7ec5e70b606c86896346d6075d6bc0e4053c	\\x015390e0a0c6d97ed09df9e37ac6410a001ce0b10c0a9c87ca4d3a5ec4628e54cf178fab42260afa9ad8aef913	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ee0f-7e75-8a32-0bc850504b6a	\\xe26b806ba686d1113660a58fa5e531da9d3702442ba1beb7f8ddb2283fb0edde	\\x01426aa3dbab82ca55d9867d34629f253918575381fe4be14bd51f16d931ef8b9f99efafe565634755ab018a5425ef	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f0eb-7baa-bd2b-c774ddd88a6f	\\x6af1e8dc071b466b77263e3fca1ff885d64ed1a5f6509495069b0e8eef53d6f6	\\x018b1e1588cbc040d05b374ac8494e95654f848074e5f71b799b0c01f1068ceb5eda04e619af1a43c616a4362b2d21d7270285c64eb4677c16aa8c412fb5f50e2efce1c8e72f	01a22441-ec53-75f0-89cb-89481e3fa311	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f0ec-794b-b40e-d4d2ed50f07b	\\x038745b30b1a04523840081814fb8462e12e8ad07eb7580cea6d1595744d90cb	\\x01f11f42f6cb9b40b6db17b900e38387b66b38fc1b70181ff55990bf224abdac81b78d4696da95f6d5c11b5bb611daefcfaa	01a22441-ec53-75f0-89cb-89481e3fa311	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f144-778f-8b30-51d5192ac409	\\xd310c1e47c8288c21c649a02970672ee1c3f64fc7b2208b7b9c607324b17729a	\\x011fcf764bbda1c3b9e36e4e09ca6d13447195b7cb9175308e07ab4254f50be0978a3e1f54e46427ee17d05c2fa6d66e10620b839f5b44981bbcc2fefaac	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f144-7ceb-ac7e-7f98c76bf62e	\\xe6a933b2805f5c722b37d2277375e91885380b8db35e1799dc85230fd3733951	\\x01d4104fbe1a356ee9bffc9f9ca7d9e8dc4d055da1ed45b4e72bce35152ace116d51546ec18c8a358813113839a00b7a163b	01a22441-ec6f-76e0-80d7-b51bf2752582	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f1cb-7e94-8ec9-8d522927e45b	\\x05acff9a09b46d6caa0ea500c0bd870eb12aa53163bdf226b25a4118dedca792	\\x01c3d81b30196ae7f070fa0123c7602c884536950a1d5684d6d08191aa96024c30064bf057abcac55ef76ba759970de74a9dbbf4e6aeb2ceca39bfe6b628858900b0acbb9d7d	01a22441-ec53-75f0-89cb-89481e3fa311	f
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f1cb-74da-bc87-b54fe954a578	\\xa3c757312fbd91f39fb8db754033f34cbba47874711f6133447365bc839e90ac	\\x01d33fa169e342596df02b0a1bdc05a5d4c5f5f864b8cf8198c97c36fe70b29403d0a849e297871f5516cfa387d659084e53	01a22441-ec53-75f0-89cb-89481e3fa311	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f2d7-77c2-b79b-d5b802c617ca	\\x8572f0581c93ca84d80b98cffb73098f5852a47b8f167038c076a81c7c25f868	\\x01b2503b709a0eebb96dd6418c7da36bd380e62b5a81c79787309c99e49aaa98cef87dea11c2768edba926d3aead94fb9887a16f6d026b763bcd7e13	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f2d7-752c-9d0a-06d6948db7a5	\\x0c36c7c83e877adeb01650fd7cdad3493159d0a5455a749765bfb06245d44a4e	\\x0123e197277ddfcca73c54f419b185fe372e6283133bfb9e24a2fa535f4361fc779803398e06af668edda38480d1e1	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f30e-7af6-9e65-45a0835fbd00	\\x63ea91741df76578cf888d1ab65040eb191ddc3efb28c9578cc0ad725a6d3ae5	\\x012b97e24a3036e7a388b87e55b8e75fdf4c00344ad5093b5e52a1fe266f4f65206b53b46932df428576bf8354152ffd8a34fac351	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f30f-7989-9c04-4a4744130788	\\x6d8835f425d683fbcacd71f9276f9523da3eee434fdf8dade9351935e67124e5	\\x017d8351b530e43b29af344b9d890b6611b9afc30b33d6e509f12b4449115e7e9bfe147cfd9a0c4c42216fcb42868aed7f03ba3a2a8c2a	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f30f-712d-a261-4ea514b66ced	\\x546b34a8ff93b1f870c50d361a3cb8683453bbe60c773cb32845def710960a4a	\\x01a7b8f1e717ff5bd48cbe6cc94ce808e23987bf976ac27973d78ebd04bc21133d1761a0402be12708	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f30f-79ac-b94c-2b6825ee6a15	\\x489398adc18ac32394bb63adce717419a2275e28946c02c5b953f5e141b8e34b	\\x016caff92fc1a341955c393b9e5a53440db3cb1c856dc5dd90bdbcf51273217d065007385be32b7aa35cd8ae73	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f30f-7e46-9547-2d9c6ce216f4	\\x19c1b58db87b141da8f0868f9673bc239151c77906892dd32a87eaf994490a77	\\x01a8aeba7c87b351946e2d454a496a33875325d0327192cfc2e75192c523caabbe13bd6d69fc0d21cbb3c527b67bb3	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f4ba-7db8-9e24-99cf22bc4525	\\x1a11f3c2f4791bcb8326a3805d1825efb5864e84368035632947b0795de4d131	\\x01c8017ab3862873b3e6595116d278f069b56f6fae295ba260ac84f98142e059b397e698ba54a0fc11b726a6354577feb588d03e63023d5e36a3f18c029494e04074d3e28d16	01a22441-f20b-7142-89dd-befb74e7c20d	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f4ba-7162-8f45-ca7931318d34	\\x136fa7c5a6d182c59cf34ec47233dbccb457b58e1771ec262e1bb2a0bbe901e5	\\x0136751afaa30808222cac668fb9589d840f5edd1efbd87109cdaf5e48a30208f403c85cc069fc4ebe664618254ad3621ce1	01a22441-f20b-7142-89dd-befb74e7c20d	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f514-77ed-bcb2-823f40fdfb6a	\\x862b7a584fed4abb4255bb75b4973aa1140c6580de8b21f80e8008a7e3ff489b	\\x01874f9bd9829c3d754a6a8d40bdc21703abdacb67a4572564d53c41e0bd513997afcd4989c506a06fbe037ce0513d47065386f97af37598148467b99d4a	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f514-769a-be7e-f790bcb4f9e8	\\xcfa14cedc4a336dfd9b6a8d425037263ba60a900309006c6980546447a8c098f	\\x010bc2787e3649ed0fb0f361d72e5dbcb3a1edff185208729a0dd6dfb8fd63ea0c5575d8c777f84fbb3e1cbced4bde2c1cba	01a22441-f217-7b23-8e66-18e782262f51	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f57c-78a5-ae08-02a9702105c9	\\xd76d23af69aff4843b6071753706a337bdbb28944a3778a3fc195567149ce346	\\x018ad905a7dd3d74db5a63cbb8eecdec8e25539acf5f3e74e7c6cd4db0b8e24c87774235963058c347d8816e5fed642e8d464bf7916af667153f780775be958487171e12a481	01a22441-f20b-7142-89dd-befb74e7c20d	f
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f57c-7ef5-9005-1819596dd041	\\x135957544fb717d694df27753ec49532a8d874a092a1ba8adeda8370eb450994	\\x01ac091214a9c6e4d155494a72e42284d1a7cd4be7fe4cd97dbf40edb752492439005617331f60be427bff620cde7eac326f	01a22441-f20b-7142-89dd-befb74e7c20d	f
\.


--
-- Data for Name: acknowledgement; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.acknowledgement (tenant_id, member_id, version_id, digest, at) FROM stdin;
\.


--
-- Data for Name: audience; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.audience (tenant_id, id, name) FROM stdin;
\.


--
-- Data for Name: channel; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.channel (tenant_id, id, network, handle, name, posture, followers, owner, alternate, answered_by, version) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-edf5-76fa-a8aa-f73bf70221c7	x	@northfield	Northfield on X	active	12400				1
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f2f9-73de-bb8f-385089724e20	x	@northfield	Northfield on X	active	12400				1
\.


--
-- Data for Name: objective; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.objective (tenant_id, id, number, title, description, retired, version) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ed9f-703e-b444-1974c626ce52	1	Residents take part		f	1
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f2d3-7b9a-8e75-4ebbba68e501	1	Residents take part		f	1
\.


--
-- Data for Name: version; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.version (tenant_id, id, number, title, state, source, document, digest, drafted_by, submitted_by, submitted_at, enacted_by, enacted_at, wording_only, effective_from, looked_back_at, looked_back_checked, looked_back_lapsed, created_at, version) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ee6f-7a67-9b88-3984decc9410	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a22441-ec6f-76e0-80d7-b51bf2752582	01a22441-ec6f-76e0-80d7-b51bf2752582	2026-11-28 22:23:50.444809+00	01a22441-ec92-7caa-8a5e-f1aa537a7779	2026-11-28 22:23:50.514195+00	f	2026-11-28 22:23:50.514195+00	\N	\N	\N	2026-11-28 22:23:50.383446+00	3
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f349-7c46-b1fc-203c3318f0f9	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a22441-f217-7b23-8e66-18e782262f51	01a22441-f217-7b23-8e66-18e782262f51	2026-11-28 22:23:51.675726+00	01a22441-f233-714a-ad03-4ac3cb05b1f2	2026-11-28 22:23:51.719297+00	f	2026-11-28 22:23:51.719297+00	\N	\N	\N	2026-11-28 22:23:51.625466+00	3
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.alembic_version (version_num) FROM stdin;
0009
\.


--
-- Data for Name: due; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.due (tenant_id, kind, subject, due_at, next_at, owed, claim, attempts, failure, failing_since) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	sweep_answers	01a22441-eb93-7d44-b82d-f47f021d39f3	2026-11-29 22:23:49.651868+00	2026-11-29 22:23:49.651868+00	1	\N	0		\N
01a22441-eb93-7d44-b82d-f47f021d39f3	look_back	01a22441-ee6f-7a67-9b88-3984decc9410	2026-11-28 22:23:50.624225+00	2026-11-28 22:23:50.624225+00	1	\N	0		\N
01a22441-eb93-7d44-b82d-f47f021d39f3	expire_review	01a22441-f02e-7581-9c86-6a34dd4ef27b	2026-11-29 22:23:50.775067+00	2026-11-29 22:23:50.775067+00	1	\N	0		\N
01a22441-f1ed-70b3-84e6-86c8d5105059	sweep_answers	01a22441-f1ed-70b3-84e6-86c8d5105059	2026-11-29 22:23:51.277054+00	2026-11-29 22:23:51.277054+00	1	\N	0		\N
01a22441-f1ed-70b3-84e6-86c8d5105059	look_back	01a22441-f349-7c46-b1fc-203c3318f0f9	2026-11-28 22:23:51.753238+00	2026-11-28 22:23:51.753238+00	1	\N	0		\N
01a22441-f1ed-70b3-84e6-86c8d5105059	expire_review	01a22441-f40d-74ab-aff6-b735d6076686	2026-11-29 22:23:51.80517+00	2026-11-29 22:23:51.80517+00	1	\N	0		\N
\.


--
-- Data for Name: invitation; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.invitation (tenant_id, id, email, name, roles, token_hash, invited_by, created_at, expires_at, accepted_at, member_id, revoked_at) FROM stdin;
\.


--
-- Data for Name: member; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.member (tenant_id, id, person_id, name, email, active, version, joined_at) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec53-75f0-89cb-89481e3fa311	01a22441-ec47-700e-84ed-ded773e5206d	Author	author@northfield.example	t	1	2026-11-28 22:23:49.843037+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec67-76db-869c-5ae00d06ba42	01a22441-ec63-7fd8-bf39-f6c6e3b531af	Colleague	colleague@northfield.example	t	1	2026-11-28 22:23:49.863033+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec6f-76e0-80d7-b51bf2752582	01a22441-ec6c-7e13-b4d8-956dd5dc9bb0	Lead	lead@northfield.example	t	1	2026-11-28 22:23:49.870984+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec80-7799-8d1c-d01157545bb6	01a22441-ec7f-74ff-a374-c1781ba49697	Deputy	deputy@northfield.example	t	1	2026-11-28 22:23:49.888332+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec86-7634-8a42-92b997f1b69b	01a22441-ec82-7eb0-a635-99f17a9dd4f0	Adviser	adviser@northfield.example	t	1	2026-11-28 22:23:49.894164+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec92-7caa-8a5e-f1aa537a7779	01a22441-ec8c-760f-928b-85ac314e37bf	Chief	chief@northfield.example	t	1	2026-11-28 22:23:49.906449+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec9a-7efb-8399-236534e51d4c	01a22441-ec98-7b4e-82d9-956bb13bb6a0	Lawyer	lawyer@northfield.example	t	1	2026-11-28 22:23:49.91417+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ecae-741c-8b1b-3cb3469baa17	01a22441-eca2-7e6b-967a-6d504554ee29	Officer	officer@northfield.example	t	1	2026-11-28 22:23:49.934924+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ecb6-722c-a9d0-39b5db3b64d9	01a22441-ecb2-7e28-9c2d-6f25bfe2756e	Administrator	administrator@northfield.example	t	1	2026-11-28 22:23:49.94291+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f20b-7142-89dd-befb74e7c20d	01a22441-f200-7304-834b-2d88711d517e	Author	author@elsewhere.example	t	1	2026-11-28 22:23:51.307172+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f20f-76ab-b442-4ef7b1f4397a	01a22441-f20f-7195-a2b5-ea2f7bb73cca	Colleague	colleague@elsewhere.example	t	1	2026-11-28 22:23:51.311972+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f217-7b23-8e66-18e782262f51	01a22441-f210-701f-9a75-6bc87187e635	Lead	lead@elsewhere.example	t	1	2026-11-28 22:23:51.319447+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f21f-7a17-9d91-e08494f082fb	01a22441-f21a-713c-928d-dbc4b9b7fe8b	Deputy	deputy@elsewhere.example	t	1	2026-11-28 22:23:51.32741+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f22b-7dca-b07b-e85609482c2f	01a22441-f222-7236-8306-fb08234a6855	Adviser	adviser@elsewhere.example	t	1	2026-11-28 22:23:51.339071+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f233-714a-ad03-4ac3cb05b1f2	01a22441-f232-7d56-aec3-4e9c9b1e59b6	Chief	chief@elsewhere.example	t	1	2026-11-28 22:23:51.34776+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f236-7f3d-821a-0b35d6b4f8ea	01a22441-f234-7324-a837-46ab86f7bde9	Lawyer	lawyer@elsewhere.example	t	1	2026-11-28 22:23:51.35078+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f23f-7132-8163-4a61d88d7930	01a22441-f23b-7482-ab3a-c70e10042a89	Officer	officer@elsewhere.example	t	1	2026-11-28 22:23:51.359578+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f248-7da2-bf62-bf0962da8a51	01a22441-f247-7d0b-9472-85dd9cc88146	Administrator	administrator@elsewhere.example	t	1	2026-11-28 22:23:51.368656+00
\.


--
-- Data for Name: member_role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.member_role (tenant_id, member_id, role, confirmed, given_by) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec53-75f0-89cb-89481e3fa311	staff	t	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec67-76db-869c-5ae00d06ba42	staff	t	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec6f-76e0-80d7-b51bf2752582	comms_lead	t	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec80-7799-8d1c-d01157545bb6	comms_lead	t	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec86-7634-8a42-92b997f1b69b	ceo_office	t	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec92-7caa-8a5e-f1aa537a7779	ceo_office	t	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ec9a-7efb-8399-236534e51d4c	legal	t	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ecae-741c-8b1b-3cb3469baa17	compliance	t	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ecb6-722c-a9d0-39b5db3b64d9	administrator	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f20b-7142-89dd-befb74e7c20d	staff	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f20f-76ab-b442-4ef7b1f4397a	staff	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f217-7b23-8e66-18e782262f51	comms_lead	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f21f-7a17-9d91-e08494f082fb	comms_lead	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f22b-7dca-b07b-e85609482c2f	ceo_office	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f233-714a-ad03-4ac3cb05b1f2	ceo_office	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f236-7f3d-821a-0b35d6b4f8ea	legal	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f23f-7132-8163-4a61d88d7930	compliance	t	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f248-7da2-bf62-bf0962da8a51	administrator	t	\N
\.


--
-- Data for Name: organization; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.organization (id, slug, name, timezone, grants_version, second_yes, created_at) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	northfield	Northfield	Europe/London	10	t	2026-11-28 22:23:49.651868+00
01a22441-f1ed-70b3-84e6-86c8d5105059	elsewhere	Elsewhere	Europe/London	10	t	2026-11-28 22:23:51.277054+00
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.role (tenant_id, name, title, description, permissions) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a22441-eb93-7d44-b82d-f47f021d39f3	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a22441-eb93-7d44-b82d-f47f021d39f3	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a22441-eb93-7d44-b82d-f47f021d39f3	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a22441-eb93-7d44-b82d-f47f021d39f3	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a22441-eb93-7d44-b82d-f47f021d39f3	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
01a22441-f1ed-70b3-84e6-86c8d5105059	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a22441-f1ed-70b3-84e6-86c8d5105059	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a22441-f1ed-70b3-84e6-86c8d5105059	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a22441-f1ed-70b3-84e6-86c8d5105059	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a22441-f1ed-70b3-84e6-86c8d5105059	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a22441-f1ed-70b3-84e6-86c8d5105059	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
\.


--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.role_grant (tenant_id, id, member_id, role, state, asked_by, asked_at, settled_by, settled_at) FROM stdin;
\.


--
-- Data for Name: worker; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.worker (id, seen_at, stopped, mended, mended_at) FROM stdin;
\.


--
-- Data for Name: appearance; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.appearance (tenant_id, channel_id, at, proposal_id) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-edf5-76fa-a8aa-f73bf70221c7	2030-11-28 09:00:00+00	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f2f9-73de-bb8f-385089724e20	2030-11-28 09:00:00+00	01a22441-f3da-7d75-8efb-b0073bd3ce47
\.


--
-- Data for Name: backtest; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.backtest (tenant_id, id, version_id, document, document_digest, since, until, state, done, total, "position", tally, report, problem, asked_by, asked_at, run, attempts, started_at, progress_at, finished_at) FROM stdin;
\.


--
-- Data for Name: backtest_case; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.backtest_case (tenant_id, backtest_id, review_id, proposal_id, tested, decided, flagged, blocked_by, route_before, route_after, rerouted, added_hours) FROM stdin;
\.


--
-- Data for Name: decision; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.decision (tenant_id, id, review_id, proposal_id, seat_id, member_id, role, verdict, reason_opening, quotes_opening, revision_digest, policy_digest, brief_digest, at) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f074-75f6-bceb-60981040f204	01a22441-f02e-7581-9c86-6a34dd4ef27b	01a22441-ef88-793b-99e5-87d96a9e7bc3	01a22441-f02e-73c2-9147-581121667a13	01a22441-ec6f-76e0-80d7-b51bf2752582	comms_lead	approve	\N	\N	\\x98f82b92bb3b3ca3021f750804b0bc94ce8d8b15b0d46032d5f25e5c66fcbb0e	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x61263dbf04e385f2fb646f5e5743f5214f3a40dc346d13fd7fbb7d78e91406b1	2026-11-28 22:23:50.900039+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f44a-7997-9388-548b20d43ea2	01a22441-f40d-74ab-aff6-b735d6076686	01a22441-f3da-7d75-8efb-b0073bd3ce47	01a22441-f40d-7eb6-bd8a-86a580f57b0f	01a22441-f217-7b23-8e66-18e782262f51	comms_lead	approve	\N	\N	\\xd46b27e8a9184eb38eddcb8abcf39b36112b606381ac61f260ffea61458fdfa6	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x5a36f645cf3b2ad37419c984c03b480c979c9a2b7bfae558d00683c2ff54ab8d	2026-11-28 22:23:51.882028+00
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.idempotency (tenant_id, member_id, key, fingerprint, status, body, created_at) FROM stdin;
\.


--
-- Data for Name: look; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.look (tenant_id, member_id, proposal_id, revision, at) FROM stdin;
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.media (tenant_id, digest, media_type, width, height, size, bytes, created_by, created_at) FROM stdin;
\.


--
-- Data for Name: notice; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.notice (tenant_id, id, member_id, kind, proposal_id, review_id, version_id, at, read_at) FROM stdin;
\.


--
-- Data for Name: proposal; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.proposal (tenant_id, id, kind, title, state, author_id, last_editor_id, writers, draft, networks, channel_ids, risk, wanted_by, revision, version, created_at, updated_at) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ef88-793b-99e5-87d96a9e7bc3	post	Tree planting	in_review	01a22441-ec53-75f0-89cb-89481e3fa311	01a22441-ec53-75f0-89cb-89481e3fa311	{01a22441-ec53-75f0-89cb-89481e3fa311}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d656466352d373666612d613861612d663733626637303232316337225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22441-edf5-76fa-a8aa-f73bf70221c7}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 22:23:50.674487+00	2026-11-28 22:23:50.900039+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f09d-73fc-8aae-3ed2a490d370	post	Tree planting	draft	01a22441-ec53-75f0-89cb-89481e3fa311	01a22441-ec53-75f0-89cb-89481e3fa311	{01a22441-ec53-75f0-89cb-89481e3fa311}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323032362d31322d30315432323a32333a35305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d656466352d373666612d613861612d663733626637303232316337225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752c20616e642061207769646765742e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22441-edf5-76fa-a8aa-f73bf70221c7}		2026-12-01 22:23:50+00	0	1	2026-11-28 22:23:50.942964+00	2026-11-28 22:23:50.942964+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f170-7a94-84df-57f1a10d289c	post	Tree planting	draft	01a22441-ec53-75f0-89cb-89481e3fa311	01a22441-ec53-75f0-89cb-89481e3fa311	{01a22441-ec53-75f0-89cb-89481e3fa311}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323032362d31322d30315432323a32333a35315a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d656466352d373666612d613861612d663733626637303232316337225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752c20616e642061207769646765742e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22441-edf5-76fa-a8aa-f73bf70221c7}		2026-12-01 22:23:51+00	0	1	2026-11-28 22:23:51.159278+00	2026-11-28 22:23:51.159278+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f3da-7d75-8efb-b0073bd3ce47	post	Tree planting	in_review	01a22441-f20b-7142-89dd-befb74e7c20d	01a22441-f20b-7142-89dd-befb74e7c20d	{01a22441-f20b-7142-89dd-befb74e7c20d}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d663266392d373364652d626238662d333835303839373234653230225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22441-f2f9-73de-bb8f-385089724e20}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 22:23:51.772105+00	2026-11-28 22:23:51.882028+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f467-76ff-b615-4a5e7452b5c0	post	Tree planting	draft	01a22441-f20b-7142-89dd-befb74e7c20d	01a22441-f20b-7142-89dd-befb74e7c20d	{01a22441-f20b-7142-89dd-befb74e7c20d}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323032362d31322d30315432323a32333a35315a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d663266392d373364652d626238662d333835303839373234653230225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752c20616e642061207769646765742e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22441-f2f9-73de-bb8f-385089724e20}		2026-12-01 22:23:51+00	0	1	2026-11-28 22:23:51.915177+00	2026-11-28 22:23:51.915177+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f53d-7c3d-b3ea-e4cd560e7da7	post	Tree planting	draft	01a22441-f20b-7142-89dd-befb74e7c20d	01a22441-f20b-7142-89dd-befb74e7c20d	{01a22441-f20b-7142-89dd-befb74e7c20d}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323032362d31322d30315432323a32333a35325a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d663266392d373364652d626238662d333835303839373234653230225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752c20616e642061207769646765742e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22441-f2f9-73de-bb8f-385089724e20}		2026-12-01 22:23:52+00	0	1	2026-11-28 22:23:52.126884+00	2026-11-28 22:23:52.126884+00
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.review (tenant_id, id, proposal_id, revision, revision_digest, policy_version_id, policy_digest, brief, brief_digest, route, state, opened_at, due_at, expires_at, closed_at, subject, looked_back_by, lapse, waivers, answer_opening) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f02e-7581-9c86-6a34dd4ef27b	01a22441-ef88-793b-99e5-87d96a9e7bc3	1	\\x98f82b92bb3b3ca3021f750804b0bc94ce8d8b15b0d46032d5f25e5c66fcbb0e	01a22441-ee6f-7a67-9b88-3984decc9410	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f32222c22617574686f725f6964223a2230316132323434312d656335332d373566302d383963622d383934383165336661333131222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323434312d656466352d373666612d613861612d663733626637303232316337222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d656466352d373666612d613861612d663733626637303232316337225d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432323a32333a35302e3737353036375a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a22497420656e64732c20616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a224e6f7274686669656c64222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323434312d656536662d376136372d396238382d333938346465636339343130222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2239386638326239326262336233636133303231663735303830346230626339346365386438623135623064343630333264356632356535633636666362623065222c227374616e64735f6f7574223a5b5d2c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\x61263dbf04e385f2fb646f5e5743f5214f3a40dc346d13fd7fbb7d78e91406b1	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 22:23:50.775067+00	2026-11-29 18:23:50.900039+00	2026-11-29 22:23:50.775067+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b224e6f7274686669656c64222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432323a32333a35302e3737353036375a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f40d-74ab-aff6-b735d6076686	01a22441-f3da-7d75-8efb-b0073bd3ce47	1	\\xd46b27e8a9184eb38eddcb8abcf39b36112b606381ac61f260ffea61458fdfa6	01a22441-f349-7c46-b1fc-203c3318f0f9	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f32222c22617574686f725f6964223a2230316132323434312d663230622d373134322d383964642d626566623734653763323064222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323434312d663266392d373364652d626238662d333835303839373234653230222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d663266392d373364652d626238662d333835303839373234653230225d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432323a32333a35312e3830353137305a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a22497420656e64732c20616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a22456c73657768657265222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323434312d663334392d376334362d623166632d323033633333313866306639222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2264343662323765386139313834656233386564646362386162636633396233363131326236303633383161633631663236306666656136313435386664666136222c227374616e64735f6f7574223a5b5d2c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\x5a36f645cf3b2ad37419c984c03b480c979c9a2b7bfae558d00683c2ff54ab8d	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 22:23:51.80517+00	2026-11-29 18:23:51.882028+00	2026-11-29 22:23:51.80517+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b22456c73657768657265222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432323a32333a35312e3830353137305a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}	\N
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, writers, created_at) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ef88-793b-99e5-87d96a9e7bc3	1	\\x98f82b92bb3b3ca3021f750804b0bc94ce8d8b15b0d46032d5f25e5c66fcbb0e	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d656466352d373666612d613861612d663733626637303232316337225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a22441-ec53-75f0-89cb-89481e3fa311	{01a22441-ec53-75f0-89cb-89481e3fa311}	2026-11-28 22:23:50.775067+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f3da-7d75-8efb-b0073bd3ce47	1	\\xd46b27e8a9184eb38eddcb8abcf39b36112b606381ac61f260ffea61458fdfa6	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d663266392d373364652d626238662d333835303839373234653230225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a22441-f20b-7142-89dd-befb74e7c20d	{01a22441-f20b-7142-89dd-befb74e7c20d}	2026-11-28 22:23:51.80517+00
\.


--
-- Data for Name: searched_text; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.searched_text (tenant_id, proposal_id, drafted, submitted) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-ef88-793b-99e5-87d96a9e7bc3		 answers you plant with take plantwithus 400 and the we tree us x desk residents parks trees saturday part posts on planting 
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f09d-73fc-8aae-3ed2a490d370	 400 a and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we widget with x you 	
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f170-7a94-84df-57f1a10d289c	 400 a and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we widget with x you 	
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f3da-7d75-8efb-b0073bd3ce47		 answers you plant with take plantwithus 400 and the we tree us x desk residents parks trees saturday part posts on planting 
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f467-76ff-b615-4a5e7452b5c0	 400 a and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we widget with x you 	
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f53d-7c3d-b3ea-e4cd560e7da7	 400 a and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we widget with x you 	
\.


--
-- Data for Name: searched_word; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.searched_word (tenant_id, word, proposal_id) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	parks	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	with	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	take	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	400	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	plantwithus	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	us	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	desk	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	saturday	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	planting	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	tree	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	x	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	trees	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	we	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	residents	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	answers	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	the	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	part	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	plant	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	and	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	on	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	you	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	posts	01a22441-ef88-793b-99e5-87d96a9e7bc3
01a22441-eb93-7d44-b82d-f47f021d39f3	parks	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	with	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	take	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	400	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	widget	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	plantwithus	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	us	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	desk	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	saturday	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	planting	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	tree	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	x	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	trees	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	a	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	we	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	residents	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	answers	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	the	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	part	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	plant	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	and	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	on	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	you	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	posts	01a22441-f09d-73fc-8aae-3ed2a490d370
01a22441-eb93-7d44-b82d-f47f021d39f3	parks	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	with	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	take	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	400	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	widget	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	plantwithus	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	us	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	desk	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	saturday	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	planting	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	tree	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	x	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	trees	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	a	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	we	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	residents	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	answers	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	the	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	part	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	plant	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	and	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	on	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	you	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-eb93-7d44-b82d-f47f021d39f3	posts	01a22441-f170-7a94-84df-57f1a10d289c
01a22441-f1ed-70b3-84e6-86c8d5105059	parks	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	with	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	take	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	400	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	plantwithus	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	us	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	desk	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	saturday	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	planting	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	tree	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	x	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	trees	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	we	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	residents	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	answers	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	the	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	part	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	plant	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	and	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	on	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	you	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	posts	01a22441-f3da-7d75-8efb-b0073bd3ce47
01a22441-f1ed-70b3-84e6-86c8d5105059	parks	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	with	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	take	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	400	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	widget	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	plantwithus	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	us	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	desk	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	saturday	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	planting	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	tree	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	x	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	trees	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	a	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	we	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	residents	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	answers	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	the	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	part	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	plant	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	and	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	on	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	you	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	posts	01a22441-f467-76ff-b615-4a5e7452b5c0
01a22441-f1ed-70b3-84e6-86c8d5105059	parks	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	with	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	take	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	400	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	widget	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	plantwithus	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	us	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	desk	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	saturday	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	planting	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	tree	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	x	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	trees	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	a	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	we	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	residents	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	answers	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	the	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	part	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	plant	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	and	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	on	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	you	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
01a22441-f1ed-70b3-84e6-86c8d5105059	posts	01a22441-f53d-7c3d-b3ea-e4cd560e7da7
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.seat (tenant_id, id, review_id, stage, member_id, held_for, proposal_id, role, why, state, opened_at, due_at, decided_at) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f02e-753e-bf1b-5e42ebe25a7b	01a22441-f02e-7581-9c86-6a34dd4ef27b	0	01a22441-ec80-7799-8d1c-d01157545bb6	\N	01a22441-ef88-793b-99e5-87d96a9e7bc3	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 22:23:50.775067+00	2026-11-29 02:23:50.775067+00	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f02e-73c2-9147-581121667a13	01a22441-f02e-7581-9c86-6a34dd4ef27b	0	01a22441-ec6f-76e0-80d7-b51bf2752582	\N	01a22441-ef88-793b-99e5-87d96a9e7bc3	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 22:23:50.775067+00	2026-11-29 02:23:50.775067+00	2026-11-28 22:23:50.900039+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f02e-7cbd-8752-214302f9a4fe	01a22441-f02e-7581-9c86-6a34dd4ef27b	1	01a22441-ec86-7634-8a42-92b997f1b69b	\N	01a22441-ef88-793b-99e5-87d96a9e7bc3	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:23:50.900039+00	2026-11-29 18:23:50.900039+00	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f02e-7fb9-a229-42de8a8080e8	01a22441-f02e-7581-9c86-6a34dd4ef27b	1	01a22441-ec92-7caa-8a5e-f1aa537a7779	\N	01a22441-ef88-793b-99e5-87d96a9e7bc3	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:23:50.900039+00	2026-11-29 18:23:50.900039+00	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f40d-7b4c-ab1b-ca0d2df77083	01a22441-f40d-74ab-aff6-b735d6076686	0	01a22441-f21f-7a17-9d91-e08494f082fb	\N	01a22441-f3da-7d75-8efb-b0073bd3ce47	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 22:23:51.80517+00	2026-11-29 02:23:51.80517+00	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f40d-7eb6-bd8a-86a580f57b0f	01a22441-f40d-74ab-aff6-b735d6076686	0	01a22441-f217-7b23-8e66-18e782262f51	\N	01a22441-f3da-7d75-8efb-b0073bd3ce47	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 22:23:51.80517+00	2026-11-29 02:23:51.80517+00	2026-11-28 22:23:51.882028+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f40d-712e-8f5e-e34941817b85	01a22441-f40d-74ab-aff6-b735d6076686	1	01a22441-f22b-7dca-b07b-e85609482c2f	\N	01a22441-f3da-7d75-8efb-b0073bd3ce47	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:23:51.882028+00	2026-11-29 18:23:51.882028+00	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f40d-77d9-8503-612b2b72b607	01a22441-f40d-74ab-aff6-b735d6076686	1	01a22441-f233-714a-ad03-4ac3cb05b1f2	\N	01a22441-f3da-7d75-8efb-b0073bd3ce47	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:23:51.882028+00	2026-11-29 18:23:51.882028+00	\N
\.


--
-- Data for Name: stage; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.stage (tenant_id, review_id, number, need, waits_for, state, opened_at, due_at, closed_at) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f02e-7581-9c86-6a34dd4ef27b	0	any	{}	done	2026-11-28 22:23:50.775067+00	2026-11-29 02:23:50.775067+00	2026-11-28 22:23:50.900039+00
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f02e-7581-9c86-6a34dd4ef27b	1	any	{0}	open	2026-11-28 22:23:50.900039+00	2026-11-29 18:23:50.900039+00	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f40d-74ab-aff6-b735d6076686	0	any	{}	done	2026-11-28 22:23:51.80517+00	2026-11-29 02:23:51.80517+00	2026-11-28 22:23:51.882028+00
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f40d-74ab-aff6-b735d6076686	1	any	{0}	open	2026-11-28 22:23:51.882028+00	2026-11-29 18:23:51.882028+00	\N
\.


--
-- Data for Name: trial_finding; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.trial_finding (tenant_id, review_id, rule, proposal_id, policy_version_id, severity, outcome, findings, at) FROM stdin;
\.


--
-- Data for Name: waiver; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.waiver (tenant_id, id, proposal_id, rule, rule_title, rule_digest, policy_version_id, policy_digest, waivable_by, content, content_digest, findings, covers, reason_opening, until, state, asked_by, asked_at, decided_by, decided_role, decided_at, decision_opening, withdrawn_by, withdrawn_at, withdrawal_opening) FROM stdin;
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f0db-7029-8124-7c38301df4d7	01a22441-f09d-73fc-8aae-3ed2a490d370	no-widgets	No widgets	\\x44b15784671aee20177bd68cbb95700c0b6ee9eadfd23ca484613d28d0b54c5d	01a22441-ee6f-7a67-9b88-3984decc9410	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	{comms_lead}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323032362d31322d30315432323a32333a35305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d656466352d373666612d613861612d663733626637303232316337225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752c20616e642061207769646765742e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	\\x829e1373d9b70a4c806007cb5ffbe795110d6083dfc9bff53c87c857ba8b9bad	\\x5b7b2272756c65223a226e6f2d77696467657473222c22636865636b223a2262616e6e65642d7465726d73222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c226d657373616765223a22e2809c776964676574e2809d206973206f6e20746865206c697374206f6620776f72647320746f2061766f69642e222c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e222c2272656d656479223a2255736520616e6f7468657220776f72642c206f72206c65617665206974206f75742e222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22706c616365223a7b226669656c64223a222f74657874222c227374617274223a34342c22656e64223a35302c226e6574776f726b223a6e756c6c7d2c22666978223a6e756c6c2c2273656374696f6e223a22776f726473222c226c6573736f6e223a22776f7264732d77652d61766f6964227d5d	{b7885902798e74f5d6ec18901bf5561d1e611e7490023d74d89cd272d553588b}	01a22441-f0eb-7baa-bd2b-c774ddd88a6f	2026-12-05 22:23:50.951944+00	granted	01a22441-ec53-75f0-89cb-89481e3fa311	2026-11-28 22:23:50.975008+00	01a22441-ec6f-76e0-80d7-b51bf2752582	comms_lead	2026-11-28 22:23:51.108152+00	01a22441-f144-778f-8b30-51d5192ac409	\N	\N	\N
01a22441-eb93-7d44-b82d-f47f021d39f3	01a22441-f1bf-71e0-bc4a-f0866b4bc2b2	01a22441-f170-7a94-84df-57f1a10d289c	no-widgets	No widgets	\\x44b15784671aee20177bd68cbb95700c0b6ee9eadfd23ca484613d28d0b54c5d	01a22441-ee6f-7a67-9b88-3984decc9410	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	{comms_lead}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d656439662d373033652d623434342d313937346336323663653532222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323032362d31322d30315432323a32333a35315a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d656466352d373666612d613861612d663733626637303232316337225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752c20616e642061207769646765742e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	\\x01ed08a1394e0347cbe4c1469002223ff20316710ad6dffd9cbc36fbb3cb4004	\\x5b7b2272756c65223a226e6f2d77696467657473222c22636865636b223a2262616e6e65642d7465726d73222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c226d657373616765223a22e2809c776964676574e2809d206973206f6e20746865206c697374206f6620776f72647320746f2061766f69642e222c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e222c2272656d656479223a2255736520616e6f7468657220776f72642c206f72206c65617665206974206f75742e222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22706c616365223a7b226669656c64223a222f74657874222c227374617274223a34342c22656e64223a35302c226e6574776f726b223a6e756c6c7d2c22666978223a6e756c6c2c2273656374696f6e223a22776f726473222c226c6573736f6e223a22776f7264732d77652d61766f6964227d5d	{b7885902798e74f5d6ec18901bf5561d1e611e7490023d74d89cd272d553588b}	01a22441-f1cb-7e94-8ec9-8d522927e45b	2026-12-05 22:23:51.180431+00	asked	01a22441-ec53-75f0-89cb-89481e3fa311	2026-11-28 22:23:51.203441+00	\N	\N	\N	\N	\N	\N	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f4b2-7e95-b260-77c6cefb2847	01a22441-f467-76ff-b615-4a5e7452b5c0	no-widgets	No widgets	\\x44b15784671aee20177bd68cbb95700c0b6ee9eadfd23ca484613d28d0b54c5d	01a22441-f349-7c46-b1fc-203c3318f0f9	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	{comms_lead}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323032362d31322d30315432323a32333a35315a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d663266392d373364652d626238662d333835303839373234653230225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752c20616e642061207769646765742e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	\\x4c10615b2e2dc14697581260b03b6c3d5dac3fe880737ed42e41a98c398a5ed5	\\x5b7b2272756c65223a226e6f2d77696467657473222c22636865636b223a2262616e6e65642d7465726d73222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c226d657373616765223a22e2809c776964676574e2809d206973206f6e20746865206c697374206f6620776f72647320746f2061766f69642e222c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e222c2272656d656479223a2255736520616e6f7468657220776f72642c206f72206c65617665206974206f75742e222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22706c616365223a7b226669656c64223a222f74657874222c227374617274223a34342c22656e64223a35302c226e6574776f726b223a6e756c6c7d2c22666978223a6e756c6c2c2273656374696f6e223a22776f726473222c226c6573736f6e223a22776f7264732d77652d61766f6964227d5d	{b7885902798e74f5d6ec18901bf5561d1e611e7490023d74d89cd272d553588b}	01a22441-f4ba-7db8-9e24-99cf22bc4525	2026-12-05 22:23:51.931304+00	granted	01a22441-f20b-7142-89dd-befb74e7c20d	2026-11-28 22:23:51.948641+00	01a22441-f217-7b23-8e66-18e782262f51	comms_lead	2026-11-28 22:23:52.084025+00	01a22441-f514-77ed-bcb2-823f40fdfb6a	\N	\N	\N
01a22441-f1ed-70b3-84e6-86c8d5105059	01a22441-f577-78a6-a342-927e5f2adc15	01a22441-f53d-7c3d-b3ea-e4cd560e7da7	no-widgets	No widgets	\\x44b15784671aee20177bd68cbb95700c0b6ee9eadfd23ca484613d28d0b54c5d	01a22441-f349-7c46-b1fc-203c3318f0f9	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	{comms_lead}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323434312d663264332d376239612d386537352d346562626261363865353031222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323032362d31322d30315432323a32333a35325a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323434312d663266392d373364652d626238662d333835303839373234653230225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752c20616e642061207769646765742e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	\\x329cba3a440ecbfa88b7af8325e11c6af11b2523a2645349b011e444e1e3f83a	\\x5b7b2272756c65223a226e6f2d77696467657473222c22636865636b223a2262616e6e65642d7465726d73222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c226d657373616765223a22e2809c776964676574e2809d206973206f6e20746865206c697374206f6620776f72647320746f2061766f69642e222c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e222c2272656d656479223a2255736520616e6f7468657220776f72642c206f72206c65617665206974206f75742e222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22706c616365223a7b226669656c64223a222f74657874222c227374617274223a34342c22656e64223a35302c226e6574776f726b223a6e756c6c7d2c22666978223a6e756c6c2c2273656374696f6e223a22776f726473222c226c6573736f6e223a22776f7264732d77652d61766f6964227d5d	{b7885902798e74f5d6ec18901bf5561d1e611e7490023d74d89cd272d553588b}	01a22441-f57c-78a5-ae08-02a9702105c9	2026-12-05 22:23:52.143218+00	asked	01a22441-f20b-7142-89dd-befb74e7c20d	2026-11-28 22:23:52.149881+00	\N	\N	\N	\N	\N	\N	\N
\.


--
-- Name: deployment deployment_pkey; Type: CONSTRAINT; Schema: guard; Owner: hashmark_owner
--

ALTER TABLE ONLY guard.deployment
    ADD CONSTRAINT deployment_pkey PRIMARY KEY (one);


--
-- Name: key key_pkey; Type: CONSTRAINT; Schema: guard; Owner: hashmark_owner
--

ALTER TABLE ONLY guard.key
    ADD CONSTRAINT key_pkey PRIMARY KEY (id);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (key, window_start);


--
-- Name: demo_link demo_link_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.demo_link
    ADD CONSTRAINT demo_link_pkey PRIMARY KEY (token_hash);


--
-- Name: known_device known_device_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.known_device
    ADD CONSTRAINT known_device_pkey PRIMARY KEY (key);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: reset reset_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.reset
    ADD CONSTRAINT reset_pkey PRIMARY KEY (token_hash);


--
-- Name: session session_id_key; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_id_key UNIQUE (id);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token_hash);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (tenant_id, seq);


--
-- Name: entry_type entry_type_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.entry_type
    ADD CONSTRAINT entry_type_pkey PRIMARY KEY (name);


--
-- Name: erasure erasure_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (tenant_id, commitment_id);


--
-- Name: head head_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (tenant_id);


--
-- Name: opening opening_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.opening
    ADD CONSTRAINT opening_pkey PRIMARY KEY (tenant_id, commitment_id);


--
-- Name: acknowledgement acknowledgement_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.acknowledgement
    ADD CONSTRAINT acknowledgement_pkey PRIMARY KEY (tenant_id, member_id, version_id, digest);


--
-- Name: audience audience_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: audience audience_tenant_id_name_key; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.audience
    ADD CONSTRAINT audience_tenant_id_name_key UNIQUE (tenant_id, name);


--
-- Name: channel channel_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.channel
    ADD CONSTRAINT channel_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: channel channel_tenant_id_network_handle_key; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.channel
    ADD CONSTRAINT channel_tenant_id_network_handle_key UNIQUE (tenant_id, network, handle);


--
-- Name: objective objective_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.objective
    ADD CONSTRAINT objective_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: objective objective_tenant_id_number_key; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.objective
    ADD CONSTRAINT objective_tenant_id_number_key UNIQUE (tenant_id, number);


--
-- Name: version version_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: version version_tenant_id_number_key; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_tenant_id_number_key UNIQUE (tenant_id, number);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: due due_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.due
    ADD CONSTRAINT due_pkey PRIMARY KEY (tenant_id, kind, subject);


--
-- Name: invitation invitation_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: member member_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: member_role member_role_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member_role
    ADD CONSTRAINT member_role_pkey PRIMARY KEY (tenant_id, member_id, role);


--
-- Name: member member_tenant_id_email_key; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member
    ADD CONSTRAINT member_tenant_id_email_key UNIQUE (tenant_id, email);


--
-- Name: member member_tenant_id_person_id_key; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member
    ADD CONSTRAINT member_tenant_id_person_id_key UNIQUE (tenant_id, person_id);


--
-- Name: organization organization_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);


--
-- Name: organization organization_slug_key; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.organization
    ADD CONSTRAINT organization_slug_key UNIQUE (slug);


--
-- Name: role_grant role_grant_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: role role_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role
    ADD CONSTRAINT role_pkey PRIMARY KEY (tenant_id, name);


--
-- Name: worker worker_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.worker
    ADD CONSTRAINT worker_pkey PRIMARY KEY (id);


--
-- Name: appearance appearance_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.appearance
    ADD CONSTRAINT appearance_pkey PRIMARY KEY (tenant_id, channel_id, at, proposal_id);


--
-- Name: backtest_case backtest_case_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest_case
    ADD CONSTRAINT backtest_case_pkey PRIMARY KEY (tenant_id, backtest_id, review_id);


--
-- Name: backtest backtest_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest
    ADD CONSTRAINT backtest_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: decision decision_tenant_id_seat_id_verdict_key; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_tenant_id_seat_id_verdict_key UNIQUE (tenant_id, seat_id, verdict);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (tenant_id, member_id, key);


--
-- Name: look look_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.look
    ADD CONSTRAINT look_pkey PRIMARY KEY (tenant_id, member_id, proposal_id);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (tenant_id, digest);


--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: proposal proposal_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: review review_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (tenant_id, proposal_id, number);


--
-- Name: searched_text searched_text_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.searched_text
    ADD CONSTRAINT searched_text_pkey PRIMARY KEY (tenant_id, proposal_id);


--
-- Name: searched_word searched_word_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.searched_word
    ADD CONSTRAINT searched_word_pkey PRIMARY KEY (tenant_id, word, proposal_id);


--
-- Name: seat seat_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: stage stage_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.stage
    ADD CONSTRAINT stage_pkey PRIMARY KEY (tenant_id, review_id, number);


--
-- Name: trial_finding trial_finding_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.trial_finding
    ADD CONSTRAINT trial_finding_pkey PRIMARY KEY (tenant_id, review_id, rule);


--
-- Name: waiver waiver_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: person_email; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX person_email ON identity.person USING btree (email);


--
-- Name: person_proven; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE UNIQUE INDEX person_proven ON identity.person USING btree (email) WHERE (proven_at IS NOT NULL);


--
-- Name: reset_person; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX reset_person ON identity.reset USING btree (person_id);


--
-- Name: session_expiry; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX session_expiry ON identity.session USING btree (expires_at);


--
-- Name: session_member; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX session_member ON identity.session USING btree (tenant_id, member_id);


--
-- Name: session_person; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX session_person ON identity.session USING btree (person_id);


--
-- Name: entry_ix1; Type: INDEX; Schema: ledger; Owner: hashmark_owner
--

CREATE INDEX entry_ix1 ON ledger.entry USING btree (tenant_id, object_id, seq);


--
-- Name: entry_ix2; Type: INDEX; Schema: ledger; Owner: hashmark_owner
--

CREATE INDEX entry_ix2 ON ledger.entry USING btree (tenant_id, actor, seq);


--
-- Name: entry_ix3; Type: INDEX; Schema: ledger; Owner: hashmark_owner
--

CREATE INDEX entry_ix3 ON ledger.entry USING btree (tenant_id, type, seq);


--
-- Name: opening_ix1; Type: INDEX; Schema: ledger; Owner: hashmark_owner
--

CREATE INDEX opening_ix1 ON ledger.opening USING btree (tenant_id, subject_id);


--
-- Name: version_ix1; Type: INDEX; Schema: policy; Owner: hashmark_owner
--

CREATE UNIQUE INDEX version_ix1 ON policy.version USING btree (tenant_id) WHERE (state = 'in_force'::text);


--
-- Name: version_ix2; Type: INDEX; Schema: policy; Owner: hashmark_owner
--

CREATE INDEX version_ix2 ON policy.version USING btree (effective_from) WHERE (state = 'scheduled'::text);


--
-- Name: version_ix3; Type: INDEX; Schema: policy; Owner: hashmark_owner
--

CREATE INDEX version_ix3 ON policy.version USING btree (tenant_id) WHERE ((state = 'in_force'::text) AND (looked_back_at IS NULL));


--
-- Name: due_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX due_ix1 ON tenant.due USING btree (tenant_id, next_at);


--
-- Name: due_ix2; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX due_ix2 ON tenant.due USING btree (next_at);


--
-- Name: invitation_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX invitation_ix1 ON tenant.invitation USING btree (token_hash);


--
-- Name: member_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX member_ix1 ON tenant.member USING btree (person_id);


--
-- Name: member_role_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX member_role_ix1 ON tenant.member_role USING btree (tenant_id, role, member_id);


--
-- Name: role_grant_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE UNIQUE INDEX role_grant_ix1 ON tenant.role_grant USING btree (tenant_id, member_id, role) WHERE (state = 'waiting'::text);


--
-- Name: role_grant_ix2; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX role_grant_ix2 ON tenant.role_grant USING btree (tenant_id, asked_by);


--
-- Name: backtest_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX backtest_ix1 ON workflow.backtest USING btree (tenant_id, version_id, id);


--
-- Name: backtest_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE UNIQUE INDEX backtest_ix2 ON workflow.backtest USING btree (tenant_id) WHERE (state = 'running'::text);


--
-- Name: backtest_ix3; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX backtest_ix3 ON workflow.backtest USING btree (tenant_id, id) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));


--
-- Name: decision_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX decision_ix1 ON workflow.decision USING btree (tenant_id, proposal_id, at);


--
-- Name: notice_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX notice_ix1 ON workflow.notice USING btree (tenant_id, member_id, at DESC) WHERE (read_at IS NULL);


--
-- Name: proposal_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX proposal_ix1 ON workflow.proposal USING btree (tenant_id, author_id, state, updated_at DESC);


--
-- Name: proposal_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX proposal_ix2 ON workflow.proposal USING btree (tenant_id, author_id, id);


--
-- Name: proposal_ix3; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX proposal_ix3 ON workflow.proposal USING btree (tenant_id, state, id);


--
-- Name: proposal_ix4; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX proposal_ix4 ON workflow.proposal USING btree (tenant_id, kind, id);


--
-- Name: review_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE UNIQUE INDEX review_ix1 ON workflow.review USING btree (tenant_id, proposal_id) WHERE (state = 'open'::text);


--
-- Name: review_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX review_ix2 ON workflow.review USING btree (tenant_id, proposal_id, opened_at);


--
-- Name: seat_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE UNIQUE INDEX seat_ix1 ON workflow.seat USING btree (tenant_id, review_id, member_id) WHERE (state = ANY (ARRAY['waiting'::text, 'open'::text]));


--
-- Name: seat_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX seat_ix2 ON workflow.seat USING btree (tenant_id, review_id);


--
-- Name: seat_ix3; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX seat_ix3 ON workflow.seat USING btree (tenant_id, member_id, due_at) WHERE (state = 'open'::text);


--
-- Name: seat_ix4; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX seat_ix4 ON workflow.seat USING btree (tenant_id, member_id, decided_at DESC) WHERE (decided_at IS NOT NULL);


--
-- Name: seat_ix5; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX seat_ix5 ON workflow.seat USING btree (tenant_id, member_id, proposal_id);


--
-- Name: trial_finding_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX trial_finding_ix1 ON workflow.trial_finding USING btree (tenant_id, rule, at);


--
-- Name: waiver_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE UNIQUE INDEX waiver_ix1 ON workflow.waiver USING btree (tenant_id, proposal_id, rule) WHERE (state = 'asked'::text);


--
-- Name: waiver_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX waiver_ix2 ON workflow.waiver USING btree (tenant_id, proposal_id);


--
-- Name: waiver_ix3; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX waiver_ix3 ON workflow.waiver USING btree (tenant_id, asked_at) WHERE (state = 'asked'::text);


--
-- Name: entry append_only; Type: TRIGGER; Schema: ledger; Owner: hashmark_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON ledger.entry FOR EACH ROW EXECUTE FUNCTION ledger.refuse();


--
-- Name: head append_only; Type: TRIGGER; Schema: ledger; Owner: hashmark_owner
--

CREATE TRIGGER append_only BEFORE DELETE ON ledger.head FOR EACH ROW EXECUTE FUNCTION ledger.refuse();


--
-- Name: entry never_emptied; Type: TRIGGER; Schema: ledger; Owner: hashmark_owner
--

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger.entry FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();


--
-- Name: head never_emptied; Type: TRIGGER; Schema: ledger; Owner: hashmark_owner
--

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger.head FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();


--
-- Name: version keep_submitted; Type: TRIGGER; Schema: policy; Owner: hashmark_owner
--

CREATE TRIGGER keep_submitted BEFORE DELETE OR UPDATE ON policy.version FOR EACH ROW EXECUTE FUNCTION policy.keep_submitted();


--
-- Name: proposal appears; Type: TRIGGER; Schema: workflow; Owner: hashmark_owner
--

CREATE TRIGGER appears AFTER INSERT ON workflow.proposal FOR EACH ROW WHEN ((new.state = ANY (ARRAY['approved'::text, 'in_review'::text]))) EXECUTE FUNCTION workflow.keep_appearances();


--
-- Name: proposal appears_elsewhere; Type: TRIGGER; Schema: workflow; Owner: hashmark_owner
--

CREATE TRIGGER appears_elsewhere AFTER UPDATE ON workflow.proposal FOR EACH ROW WHEN ((((old.state = ANY (ARRAY['approved'::text, 'in_review'::text])) <> (new.state = ANY (ARRAY['approved'::text, 'in_review'::text]))) OR ((new.state = ANY (ARRAY['approved'::text, 'in_review'::text])) AND ((old.channel_ids IS DISTINCT FROM new.channel_ids) OR (old.wanted_by IS DISTINCT FROM new.wanted_by))))) EXECUTE FUNCTION workflow.keep_appearances();


--
-- Name: searched_text words_are_searched; Type: TRIGGER; Schema: workflow; Owner: hashmark_owner
--

CREATE TRIGGER words_are_searched AFTER INSERT OR DELETE OR UPDATE OF drafted, submitted ON workflow.searched_text FOR EACH ROW EXECUTE FUNCTION workflow.keep_searched_words();


--
-- Name: demo_link demo_link_person_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.demo_link
    ADD CONSTRAINT demo_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id);


--
-- Name: reset reset_person_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.reset
    ADD CONSTRAINT reset_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id) ON DELETE CASCADE;


--
-- Name: reset reset_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.reset
    ADD CONSTRAINT reset_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: session session_person_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id);


--
-- Name: session session_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: entry entry_tenant_id_fkey; Type: FK CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.entry
    ADD CONSTRAINT entry_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES ledger.head(tenant_id);


--
-- Name: erasure erasure_tenant_id_fkey; Type: FK CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.erasure
    ADD CONSTRAINT erasure_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: head head_tenant_id_fkey; Type: FK CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.head
    ADD CONSTRAINT head_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: opening opening_tenant_id_fkey; Type: FK CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.opening
    ADD CONSTRAINT opening_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: acknowledgement acknowledgement_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.acknowledgement
    ADD CONSTRAINT acknowledgement_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: acknowledgement acknowledgement_tenant_id_version_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.acknowledgement
    ADD CONSTRAINT acknowledgement_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: audience audience_tenant_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.audience
    ADD CONSTRAINT audience_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: channel channel_tenant_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.channel
    ADD CONSTRAINT channel_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: objective objective_tenant_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.objective
    ADD CONSTRAINT objective_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: version version_tenant_id_drafted_by_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_tenant_id_drafted_by_fkey FOREIGN KEY (tenant_id, drafted_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: version version_tenant_id_enacted_by_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_tenant_id_enacted_by_fkey FOREIGN KEY (tenant_id, enacted_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: version version_tenant_id_submitted_by_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_tenant_id_submitted_by_fkey FOREIGN KEY (tenant_id, submitted_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: due due_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.due
    ADD CONSTRAINT due_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: invitation invitation_tenant_id_invited_by_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.invitation
    ADD CONSTRAINT invitation_tenant_id_invited_by_fkey FOREIGN KEY (tenant_id, invited_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: invitation invitation_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.invitation
    ADD CONSTRAINT invitation_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: member_role member_role_tenant_id_given_by_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member_role
    ADD CONSTRAINT member_role_tenant_id_given_by_fkey FOREIGN KEY (tenant_id, given_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: member_role member_role_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member_role
    ADD CONSTRAINT member_role_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: member_role member_role_tenant_id_role_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member_role
    ADD CONSTRAINT member_role_tenant_id_role_fkey FOREIGN KEY (tenant_id, role) REFERENCES tenant.role(tenant_id, name);


--
-- Name: member member_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member
    ADD CONSTRAINT member_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: role_grant role_grant_tenant_id_asked_by_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: role_grant role_grant_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: role_grant role_grant_tenant_id_role_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_tenant_id_role_fkey FOREIGN KEY (tenant_id, role) REFERENCES tenant.role(tenant_id, name);


--
-- Name: role_grant role_grant_tenant_id_settled_by_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_tenant_id_settled_by_fkey FOREIGN KEY (tenant_id, settled_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: role role_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role
    ADD CONSTRAINT role_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: appearance appearance_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.appearance
    ADD CONSTRAINT appearance_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: backtest_case backtest_case_tenant_id_backtest_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest_case
    ADD CONSTRAINT backtest_case_tenant_id_backtest_id_fkey FOREIGN KEY (tenant_id, backtest_id) REFERENCES workflow.backtest(tenant_id, id);


--
-- Name: backtest_case backtest_case_tenant_id_review_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest_case
    ADD CONSTRAINT backtest_case_tenant_id_review_id_fkey FOREIGN KEY (tenant_id, review_id) REFERENCES workflow.review(tenant_id, id);


--
-- Name: backtest backtest_tenant_id_asked_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest
    ADD CONSTRAINT backtest_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: backtest backtest_tenant_id_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest
    ADD CONSTRAINT backtest_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: decision decision_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: decision decision_tenant_id_seat_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_tenant_id_seat_id_fkey FOREIGN KEY (tenant_id, seat_id) REFERENCES workflow.seat(tenant_id, id);


--
-- Name: idempotency idempotency_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.idempotency
    ADD CONSTRAINT idempotency_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: look look_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.look
    ADD CONSTRAINT look_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: look look_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.look
    ADD CONSTRAINT look_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: media media_tenant_id_created_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.media
    ADD CONSTRAINT media_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: notice notice_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: notice notice_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: notice notice_tenant_id_review_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_review_id_fkey FOREIGN KEY (tenant_id, review_id) REFERENCES workflow.review(tenant_id, id);


--
-- Name: notice notice_tenant_id_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: proposal proposal_tenant_id_author_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.proposal
    ADD CONSTRAINT proposal_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: proposal proposal_tenant_id_last_editor_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.proposal
    ADD CONSTRAINT proposal_tenant_id_last_editor_id_fkey FOREIGN KEY (tenant_id, last_editor_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: review review_tenant_id_policy_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.review
    ADD CONSTRAINT review_tenant_id_policy_version_id_fkey FOREIGN KEY (tenant_id, policy_version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: review review_tenant_id_proposal_id_revision_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.review
    ADD CONSTRAINT review_tenant_id_proposal_id_revision_fkey FOREIGN KEY (tenant_id, proposal_id, revision) REFERENCES workflow.revision(tenant_id, proposal_id, number);


--
-- Name: revision revision_tenant_id_author_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.revision
    ADD CONSTRAINT revision_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: revision revision_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.revision
    ADD CONSTRAINT revision_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: searched_text searched_text_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.searched_text
    ADD CONSTRAINT searched_text_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: searched_word searched_word_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.searched_word
    ADD CONSTRAINT searched_word_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: seat seat_tenant_id_held_for_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.seat
    ADD CONSTRAINT seat_tenant_id_held_for_fkey FOREIGN KEY (tenant_id, held_for) REFERENCES tenant.member(tenant_id, id);


--
-- Name: seat seat_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.seat
    ADD CONSTRAINT seat_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: seat seat_tenant_id_review_id_stage_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.seat
    ADD CONSTRAINT seat_tenant_id_review_id_stage_fkey FOREIGN KEY (tenant_id, review_id, stage) REFERENCES workflow.stage(tenant_id, review_id, number);


--
-- Name: stage stage_tenant_id_review_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.stage
    ADD CONSTRAINT stage_tenant_id_review_id_fkey FOREIGN KEY (tenant_id, review_id) REFERENCES workflow.review(tenant_id, id);


--
-- Name: trial_finding trial_finding_tenant_id_policy_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.trial_finding
    ADD CONSTRAINT trial_finding_tenant_id_policy_version_id_fkey FOREIGN KEY (tenant_id, policy_version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: trial_finding trial_finding_tenant_id_review_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.trial_finding
    ADD CONSTRAINT trial_finding_tenant_id_review_id_fkey FOREIGN KEY (tenant_id, review_id) REFERENCES workflow.review(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_asked_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_decided_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_decided_by_fkey FOREIGN KEY (tenant_id, decided_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_policy_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_policy_version_id_fkey FOREIGN KEY (tenant_id, policy_version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_withdrawn_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_withdrawn_by_fkey FOREIGN KEY (tenant_id, withdrawn_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: entry; Type: ROW SECURITY; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ledger.entry ENABLE ROW LEVEL SECURITY;

--
-- Name: erasure; Type: ROW SECURITY; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ledger.erasure ENABLE ROW LEVEL SECURITY;

--
-- Name: head hashmark_watcher_lookup; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON ledger.head FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: head; Type: ROW SECURITY; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ledger.head ENABLE ROW LEVEL SECURITY;

--
-- Name: opening; Type: ROW SECURITY; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ledger.opening ENABLE ROW LEVEL SECURITY;

--
-- Name: entry tenant; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY tenant ON ledger.entry USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: erasure tenant; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY tenant ON ledger.erasure USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: head tenant; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY tenant ON ledger.head USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: opening tenant; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY tenant ON ledger.opening USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: acknowledgement; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.acknowledgement ENABLE ROW LEVEL SECURITY;

--
-- Name: audience; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.audience ENABLE ROW LEVEL SECURITY;

--
-- Name: channel; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.channel ENABLE ROW LEVEL SECURITY;

--
-- Name: version hashmark_watcher_lookup; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON policy.version FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: objective; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.objective ENABLE ROW LEVEL SECURITY;

--
-- Name: acknowledgement tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.acknowledgement USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: audience tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.audience USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: channel tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.channel USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: objective tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.objective USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: version tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.version USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: version; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.version ENABLE ROW LEVEL SECURITY;

--
-- Name: due; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.due ENABLE ROW LEVEL SECURITY;

--
-- Name: due hashmark_due_claims; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_due_claims ON tenant.due TO hashmark_due USING (true) WITH CHECK (true);


--
-- Name: invitation hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.invitation FOR SELECT TO hashmark_identity USING (true);


--
-- Name: member hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.member FOR SELECT TO hashmark_identity USING (true);


--
-- Name: member_role hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.member_role FOR SELECT TO hashmark_identity USING (true);


--
-- Name: organization hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.organization FOR SELECT TO hashmark_identity USING (true);


--
-- Name: role hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.role FOR SELECT TO hashmark_identity USING (true);


--
-- Name: due hashmark_watcher_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON tenant.due FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: organization hashmark_watcher_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON tenant.organization FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: invitation; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.invitation ENABLE ROW LEVEL SECURITY;

--
-- Name: member; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.member ENABLE ROW LEVEL SECURITY;

--
-- Name: member_role; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.member_role ENABLE ROW LEVEL SECURITY;

--
-- Name: organization; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.organization ENABLE ROW LEVEL SECURITY;

--
-- Name: role; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.role ENABLE ROW LEVEL SECURITY;

--
-- Name: role_grant; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.role_grant ENABLE ROW LEVEL SECURITY;

--
-- Name: due tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.due USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: invitation tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.invitation USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: member tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.member USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: member_role tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.member_role USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: organization tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.organization USING ((id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: role tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.role USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: role_grant tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.role_grant USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: appearance; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.appearance ENABLE ROW LEVEL SECURITY;

--
-- Name: backtest; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.backtest ENABLE ROW LEVEL SECURITY;

--
-- Name: backtest_case; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.backtest_case ENABLE ROW LEVEL SECURITY;

--
-- Name: decision; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.decision ENABLE ROW LEVEL SECURITY;

--
-- Name: backtest hashmark_watcher_lookup; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON workflow.backtest FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: review hashmark_watcher_lookup; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON workflow.review FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: idempotency; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.idempotency ENABLE ROW LEVEL SECURITY;

--
-- Name: look; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.look ENABLE ROW LEVEL SECURITY;

--
-- Name: media; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.media ENABLE ROW LEVEL SECURITY;

--
-- Name: notice; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.notice ENABLE ROW LEVEL SECURITY;

--
-- Name: proposal; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.proposal ENABLE ROW LEVEL SECURITY;

--
-- Name: review; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.review ENABLE ROW LEVEL SECURITY;

--
-- Name: revision; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.revision ENABLE ROW LEVEL SECURITY;

--
-- Name: searched_text; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.searched_text ENABLE ROW LEVEL SECURITY;

--
-- Name: searched_word; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.searched_word ENABLE ROW LEVEL SECURITY;

--
-- Name: seat; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.seat ENABLE ROW LEVEL SECURITY;

--
-- Name: stage; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.stage ENABLE ROW LEVEL SECURITY;

--
-- Name: appearance tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.appearance USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: backtest tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.backtest USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: backtest_case tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.backtest_case USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: decision tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.decision USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: idempotency tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.idempotency USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: look tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.look USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: media tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.media USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: notice tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.notice USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: proposal tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.proposal USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: review tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.review USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: revision tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.revision USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: searched_text tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.searched_text USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: searched_word tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.searched_word USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: seat tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.seat USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: stage tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.stage USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: trial_finding tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.trial_finding USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: waiver tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.waiver USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: trial_finding; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.trial_finding ENABLE ROW LEVEL SECURITY;

--
-- Name: waiver; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.waiver ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA guard; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA guard TO hashmark_app;
GRANT USAGE ON SCHEMA guard TO hashmark_worker;
GRANT USAGE ON SCHEMA guard TO hashmark_ledger;
GRANT USAGE ON SCHEMA guard TO hashmark_identity;
GRANT USAGE ON SCHEMA guard TO hashmark_watcher;
GRANT ALL ON SCHEMA guard TO hashmark_guard;


--
-- Name: SCHEMA identity; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA identity TO hashmark_app;
GRANT USAGE ON SCHEMA identity TO hashmark_worker;
GRANT ALL ON SCHEMA identity TO hashmark_identity;


--
-- Name: SCHEMA ledger; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA ledger TO hashmark_app;
GRANT USAGE ON SCHEMA ledger TO hashmark_worker;
GRANT ALL ON SCHEMA ledger TO hashmark_ledger;
GRANT ALL ON SCHEMA ledger TO hashmark_watcher;


--
-- Name: SCHEMA policy; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA policy TO hashmark_app;
GRANT USAGE ON SCHEMA policy TO hashmark_worker;
GRANT USAGE ON SCHEMA policy TO hashmark_watcher;


--
-- Name: SCHEMA tenant; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA tenant TO hashmark_app;
GRANT USAGE ON SCHEMA tenant TO hashmark_worker;
GRANT ALL ON SCHEMA tenant TO hashmark_due;
GRANT ALL ON SCHEMA tenant TO hashmark_watcher;
GRANT USAGE ON SCHEMA tenant TO hashmark_identity;


--
-- Name: SCHEMA workflow; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA workflow TO hashmark_app;
GRANT USAGE ON SCHEMA workflow TO hashmark_worker;
GRANT USAGE ON SCHEMA workflow TO hashmark_watcher;


--
-- Name: FUNCTION enter(p_tenant uuid); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.enter(p_tenant uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION guard.enter(p_tenant uuid) TO hashmark_worker;


--
-- Name: FUNCTION keep_key_check(p_check bytea); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.keep_key_check(p_check bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION guard.keep_key_check(p_check bytea) TO hashmark_app;
GRANT ALL ON FUNCTION guard.keep_key_check(p_check bytea) TO hashmark_worker;


--
-- Name: FUNCTION key_check(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.key_check() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.key_check() TO hashmark_app;
GRANT ALL ON FUNCTION guard.key_check() TO hashmark_worker;


--
-- Name: FUNCTION kind(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.kind() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_app;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_watcher;


--
-- Name: FUNCTION member(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.member() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.member() TO hashmark_app;
GRANT ALL ON FUNCTION guard.member() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.member() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.member() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.member() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.member() TO hashmark_watcher;


--
-- Name: FUNCTION person(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.person() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.person() TO hashmark_app;
GRANT ALL ON FUNCTION guard.person() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.person() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.person() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.person() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.person() TO hashmark_watcher;


--
-- Name: FUNCTION renew_key(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.renew_key() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.renew_key() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.renew_key() TO hashmark_worker;


--
-- Name: FUNCTION said(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.said() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.said() TO hashmark_ledger;


--
-- Name: FUNCTION seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval) FROM PUBLIC;
GRANT ALL ON FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval) TO hashmark_identity;


--
-- Name: FUNCTION session(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.session() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.session() TO hashmark_app;
GRANT ALL ON FUNCTION guard.session() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.session() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.session() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.session() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.session() TO hashmark_watcher;


--
-- Name: FUNCTION tenant(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.tenant() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_app;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_watcher;


--
-- Name: FUNCTION account(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.account() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.account() TO hashmark_app;
GRANT ALL ON FUNCTION identity.account() TO hashmark_worker;


--
-- Name: FUNCTION accounts_at(p_email text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.accounts_at(p_email text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.accounts_at(p_email text) TO hashmark_worker;


--
-- Name: FUNCTION add_demo_link(p_token_hash bytea, p_person uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.add_demo_link(p_token_hash bytea, p_person uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.add_demo_link(p_token_hash bytea, p_person uuid) TO hashmark_worker;


--
-- Name: FUNCTION change_password(p_current bytea, p_new bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.change_password(p_current bytea, p_new bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.change_password(p_current bytea, p_new bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.change_password(p_current bytea, p_new bytea) TO hashmark_worker;


--
-- Name: FUNCTION count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) TO hashmark_worker;


--
-- Name: FUNCTION create_person(p_id uuid, p_email text, p_name text, p_password bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) TO hashmark_worker;


--
-- Name: FUNCTION end_other_sessions(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.end_other_sessions() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.end_other_sessions() TO hashmark_app;
GRANT ALL ON FUNCTION identity.end_other_sessions() TO hashmark_worker;


--
-- Name: FUNCTION end_session(p_id uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.end_session(p_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.end_session(p_id uuid) TO hashmark_app;
GRANT ALL ON FUNCTION identity.end_session(p_id uuid) TO hashmark_worker;


--
-- Name: FUNCTION end_sessions_of(p_member uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.end_sessions_of(p_member uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.end_sessions_of(p_member uuid) TO hashmark_app;
GRANT ALL ON FUNCTION identity.end_sessions_of(p_member uuid) TO hashmark_worker;


--
-- Name: FUNCTION enter_as_invited(p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) TO hashmark_app;
GRANT ALL ON FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) TO hashmark_worker;


--
-- Name: FUNCTION enter_demo(p_token bytea, p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) TO hashmark_app;
GRANT ALL ON FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) TO hashmark_worker;


--
-- Name: FUNCTION forget_attempts(p_keys bytea[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.forget_attempts(p_keys bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.forget_attempts(p_keys bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.forget_attempts(p_keys bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) TO hashmark_app;
GRANT ALL ON FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) TO hashmark_worker;


--
-- Name: FUNCTION known_devices(p_keys bytea[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.known_devices(p_keys bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.known_devices(p_keys bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.known_devices(p_keys bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION living_sessions(p_hashes bytea[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.living_sessions(p_hashes bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.living_sessions(p_hashes bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.living_sessions(p_hashes bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION make_operators_reset(p_person uuid, p_token_hash bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.make_operators_reset(p_person uuid, p_token_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.make_operators_reset(p_person uuid, p_token_hash bytea) TO hashmark_worker;


--
-- Name: FUNCTION make_reset(p_member uuid, p_token_hash bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) TO hashmark_worker;


--
-- Name: FUNCTION manages(p_tenant uuid, p_member uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.manages(p_tenant uuid, p_member uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.manages(p_tenant uuid, p_member uuid) TO hashmark_app;
GRANT ALL ON FUNCTION identity.manages(p_tenant uuid, p_member uuid) TO hashmark_worker;


--
-- Name: FUNCTION memberships(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.memberships() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.memberships() TO hashmark_app;
GRANT ALL ON FUNCTION identity.memberships() TO hashmark_worker;


--
-- Name: FUNCTION open_invitation(p_token bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.open_invitation(p_token bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.open_invitation(p_token bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.open_invitation(p_token bytea) TO hashmark_worker;


--
-- Name: FUNCTION open_reset(p_token bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.open_reset(p_token bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.open_reset(p_token bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.open_reset(p_token bytea) TO hashmark_worker;


--
-- Name: FUNCTION open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text) FROM PUBLIC;


--
-- Name: FUNCTION organization_called(p_slug text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.organization_called(p_slug text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.organization_called(p_slug text) TO hashmark_worker;


--
-- Name: FUNCTION remember_devices(p_keys bytea[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.remember_devices(p_keys bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.remember_devices(p_keys bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.remember_devices(p_keys bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION resolve(p_token bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.resolve(p_token bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.resolve(p_token bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.resolve(p_token bytea) TO hashmark_worker;


--
-- Name: FUNCTION sessions(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.sessions() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.sessions() TO hashmark_app;
GRANT ALL ON FUNCTION identity.sessions() TO hashmark_worker;


--
-- Name: FUNCTION sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) TO hashmark_app;
GRANT ALL ON FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) TO hashmark_worker;


--
-- Name: FUNCTION sweep(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.sweep() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.sweep() TO hashmark_worker;


--
-- Name: FUNCTION switch(p_tenant uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.switch(p_tenant uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.switch(p_tenant uuid) TO hashmark_app;
GRANT ALL ON FUNCTION identity.switch(p_tenant uuid) TO hashmark_worker;


--
-- Name: FUNCTION touch(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.touch() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.touch() TO hashmark_app;
GRANT ALL ON FUNCTION identity.touch() TO hashmark_worker;


--
-- Name: FUNCTION use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) TO hashmark_app;
GRANT ALL ON FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) TO hashmark_worker;


--
-- Name: FUNCTION append(entries bytea[]); Type: ACL; Schema: ledger; Owner: hashmark_ledger
--

REVOKE ALL ON FUNCTION ledger.append(entries bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.append(entries bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION ledger.append(entries bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION erase(p_subject uuid, p_day date); Type: ACL; Schema: ledger; Owner: hashmark_ledger
--

REVOKE ALL ON FUNCTION ledger.erase(p_subject uuid, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.erase(p_subject uuid, p_day date) TO hashmark_worker;


--
-- Name: FUNCTION keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]); Type: ACL; Schema: ledger; Owner: hashmark_ledger
--

REVOKE ALL ON FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) TO hashmark_app;
GRANT ALL ON FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) TO hashmark_worker;


--
-- Name: FUNCTION sizes(p_tenants uuid[]); Type: ACL; Schema: ledger; Owner: hashmark_watcher
--

REVOKE ALL ON FUNCTION ledger.sizes(p_tenants uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.sizes(p_tenants uuid[]) TO hashmark_app;
GRANT ALL ON FUNCTION ledger.sizes(p_tenants uuid[]) TO hashmark_worker;


--
-- Name: FUNCTION start(p_log_id uuid); Type: ACL; Schema: ledger; Owner: hashmark_ledger
--

REVOKE ALL ON FUNCTION ledger.start(p_log_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.start(p_log_id uuid) TO hashmark_worker;


--
-- Name: FUNCTION total_entries(); Type: ACL; Schema: ledger; Owner: hashmark_watcher
--

REVOKE ALL ON FUNCTION ledger.total_entries() FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.total_entries() TO hashmark_app;
GRANT ALL ON FUNCTION ledger.total_entries() TO hashmark_worker;


--
-- Name: FUNCTION beat(p_worker uuid, p_mended integer); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.beat(p_worker uuid, p_mended integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.beat(p_worker uuid, p_mended integer) TO hashmark_worker;


--
-- Name: FUNCTION claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval) TO hashmark_worker;


--
-- Name: FUNCTION due_by_kind(); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.due_by_kind() FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.due_by_kind() TO hashmark_app;
GRANT ALL ON FUNCTION tenant.due_by_kind() TO hashmark_worker;


--
-- Name: FUNCTION heartbeat(p_silent interval); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.heartbeat(p_silent interval) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.heartbeat(p_silent interval) TO hashmark_app;
GRANT ALL ON FUNCTION tenant.heartbeat(p_silent interval) TO hashmark_worker;


--
-- Name: FUNCTION next_due(p_kinds text[]); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.next_due(p_kinds text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.next_due(p_kinds text[]) TO hashmark_worker;


--
-- Name: FUNCTION rest(p_worker uuid); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.rest(p_worker uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.rest(p_worker uuid) TO hashmark_worker;


--
-- Name: FUNCTION unowed(); Type: ACL; Schema: tenant; Owner: hashmark_watcher
--

REVOKE ALL ON FUNCTION tenant.unowed() FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.unowed() TO hashmark_worker;


--
-- Name: TABLE deployment; Type: ACL; Schema: guard; Owner: hashmark_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE guard.deployment TO hashmark_guard;


--
-- Name: TABLE key; Type: ACL; Schema: guard; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE guard.key TO hashmark_guard;


--
-- Name: TABLE attempt; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.attempt TO hashmark_identity;


--
-- Name: TABLE demo_link; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.demo_link TO hashmark_identity;


--
-- Name: TABLE known_device; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.known_device TO hashmark_identity;


--
-- Name: TABLE person; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.person TO hashmark_identity;


--
-- Name: TABLE reset; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.reset TO hashmark_identity;


--
-- Name: TABLE session; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.session TO hashmark_identity;


--
-- Name: TABLE entry; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.entry TO hashmark_app;
GRANT SELECT ON TABLE ledger.entry TO hashmark_worker;
GRANT SELECT,INSERT ON TABLE ledger.entry TO hashmark_ledger;


--
-- Name: TABLE entry_type; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.entry_type TO hashmark_app;
GRANT SELECT ON TABLE ledger.entry_type TO hashmark_worker;
GRANT SELECT ON TABLE ledger.entry_type TO hashmark_ledger;


--
-- Name: TABLE erasure; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.erasure TO hashmark_app;
GRANT SELECT ON TABLE ledger.erasure TO hashmark_worker;
GRANT SELECT,INSERT ON TABLE ledger.erasure TO hashmark_ledger;


--
-- Name: TABLE head; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.head TO hashmark_app;
GRANT SELECT ON TABLE ledger.head TO hashmark_worker;
GRANT SELECT,INSERT,UPDATE ON TABLE ledger.head TO hashmark_ledger;
GRANT SELECT ON TABLE ledger.head TO hashmark_watcher;


--
-- Name: TABLE opening; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.opening TO hashmark_app;
GRANT SELECT ON TABLE ledger.opening TO hashmark_worker;
GRANT SELECT,INSERT,DELETE ON TABLE ledger.opening TO hashmark_ledger;


--
-- Name: TABLE acknowledgement; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.acknowledgement TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.acknowledgement TO hashmark_worker;


--
-- Name: TABLE audience; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.audience TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.audience TO hashmark_worker;


--
-- Name: COLUMN audience.name; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(name) ON TABLE policy.audience TO hashmark_app;
GRANT UPDATE(name) ON TABLE policy.audience TO hashmark_worker;


--
-- Name: TABLE channel; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.channel TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.network; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(network) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(network) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.handle; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(handle) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(handle) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.name; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(name) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(name) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.posture; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(posture) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(posture) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.followers; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(followers) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(followers) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.owner; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(owner) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(owner) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.alternate; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(alternate) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(alternate) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.answered_by; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(answered_by) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(answered_by) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(version) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: TABLE objective; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.objective TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.objective TO hashmark_worker;


--
-- Name: COLUMN objective.title; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(title) ON TABLE policy.objective TO hashmark_app;
GRANT UPDATE(title) ON TABLE policy.objective TO hashmark_worker;


--
-- Name: COLUMN objective.description; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(description) ON TABLE policy.objective TO hashmark_app;
GRANT UPDATE(description) ON TABLE policy.objective TO hashmark_worker;


--
-- Name: COLUMN objective.retired; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(retired) ON TABLE policy.objective TO hashmark_app;
GRANT UPDATE(retired) ON TABLE policy.objective TO hashmark_worker;


--
-- Name: COLUMN objective.version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE policy.objective TO hashmark_app;
GRANT UPDATE(version) ON TABLE policy.objective TO hashmark_worker;


--
-- Name: TABLE version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.version TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.version TO hashmark_worker;
GRANT SELECT ON TABLE policy.version TO hashmark_watcher;


--
-- Name: COLUMN version.title; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(title) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(title) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.state; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(state) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.source; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(source) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(source) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.document; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(document) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(document) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.digest; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(digest) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(digest) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.submitted_by; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(submitted_by) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(submitted_by) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.submitted_at; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(submitted_at) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(submitted_at) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.enacted_by; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(enacted_by) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(enacted_by) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.enacted_at; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(enacted_at) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(enacted_at) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.wording_only; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(wording_only) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(wording_only) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.effective_from; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(effective_from) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(effective_from) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.looked_back_at; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_at) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(looked_back_at) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.looked_back_checked; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_checked) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(looked_back_checked) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.looked_back_lapsed; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_lapsed) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(looked_back_lapsed) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(version) ON TABLE policy.version TO hashmark_worker;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT ON TABLE tenant.alembic_version TO hashmark_app;
GRANT SELECT ON TABLE tenant.alembic_version TO hashmark_worker;


--
-- Name: TABLE due; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.due TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE tenant.due TO hashmark_worker;
GRANT SELECT,UPDATE ON TABLE tenant.due TO hashmark_due;
GRANT SELECT ON TABLE tenant.due TO hashmark_watcher;


--
-- Name: COLUMN due.due_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(due_at) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(due_at) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.next_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(next_at) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(next_at) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.owed; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(owed) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(owed) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.claim; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(claim) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.attempts; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(attempts) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(attempts) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.failure; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(failure) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(failure) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.failing_since; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(failing_since) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(failing_since) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: TABLE invitation; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.invitation TO hashmark_app;
GRANT SELECT,INSERT ON TABLE tenant.invitation TO hashmark_worker;
GRANT SELECT ON TABLE tenant.invitation TO hashmark_identity;


--
-- Name: COLUMN invitation.accepted_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(accepted_at) ON TABLE tenant.invitation TO hashmark_app;
GRANT UPDATE(accepted_at) ON TABLE tenant.invitation TO hashmark_worker;


--
-- Name: COLUMN invitation.member_id; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(member_id) ON TABLE tenant.invitation TO hashmark_app;
GRANT UPDATE(member_id) ON TABLE tenant.invitation TO hashmark_worker;


--
-- Name: COLUMN invitation.revoked_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(revoked_at) ON TABLE tenant.invitation TO hashmark_app;
GRANT UPDATE(revoked_at) ON TABLE tenant.invitation TO hashmark_worker;


--
-- Name: TABLE member; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT ON TABLE tenant.member TO hashmark_app;
GRANT SELECT,INSERT,UPDATE ON TABLE tenant.member TO hashmark_worker;
GRANT SELECT,INSERT,UPDATE ON TABLE tenant.member TO hashmark_identity;


--
-- Name: COLUMN member.name; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(name) ON TABLE tenant.member TO hashmark_app;


--
-- Name: COLUMN member.active; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(active) ON TABLE tenant.member TO hashmark_app;


--
-- Name: COLUMN member.version; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE tenant.member TO hashmark_app;


--
-- Name: TABLE member_role; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE tenant.member_role TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE tenant.member_role TO hashmark_worker;
GRANT SELECT ON TABLE tenant.member_role TO hashmark_identity;


--
-- Name: COLUMN member_role.confirmed; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(confirmed) ON TABLE tenant.member_role TO hashmark_app;
GRANT UPDATE(confirmed) ON TABLE tenant.member_role TO hashmark_worker;


--
-- Name: COLUMN member_role.given_by; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(given_by) ON TABLE tenant.member_role TO hashmark_app;
GRANT UPDATE(given_by) ON TABLE tenant.member_role TO hashmark_worker;


--
-- Name: TABLE organization; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.organization TO hashmark_app;
GRANT SELECT,INSERT ON TABLE tenant.organization TO hashmark_worker;
GRANT SELECT ON TABLE tenant.organization TO hashmark_watcher;
GRANT SELECT ON TABLE tenant.organization TO hashmark_identity;


--
-- Name: COLUMN organization.grants_version; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(grants_version) ON TABLE tenant.organization TO hashmark_app;
GRANT UPDATE(grants_version) ON TABLE tenant.organization TO hashmark_worker;


--
-- Name: COLUMN organization.second_yes; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(second_yes) ON TABLE tenant.organization TO hashmark_app;
GRANT UPDATE(second_yes) ON TABLE tenant.organization TO hashmark_worker;


--
-- Name: TABLE role; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.role TO hashmark_app;
GRANT SELECT,INSERT ON TABLE tenant.role TO hashmark_worker;
GRANT SELECT ON TABLE tenant.role TO hashmark_identity;


--
-- Name: TABLE role_grant; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.role_grant TO hashmark_app;
GRANT SELECT,INSERT ON TABLE tenant.role_grant TO hashmark_worker;


--
-- Name: COLUMN role_grant.state; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE tenant.role_grant TO hashmark_app;
GRANT UPDATE(state) ON TABLE tenant.role_grant TO hashmark_worker;


--
-- Name: COLUMN role_grant.settled_by; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(settled_by) ON TABLE tenant.role_grant TO hashmark_app;
GRANT UPDATE(settled_by) ON TABLE tenant.role_grant TO hashmark_worker;


--
-- Name: COLUMN role_grant.settled_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(settled_at) ON TABLE tenant.role_grant TO hashmark_app;
GRANT UPDATE(settled_at) ON TABLE tenant.role_grant TO hashmark_worker;


--
-- Name: TABLE worker; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tenant.worker TO hashmark_due;


--
-- Name: TABLE appearance; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE workflow.appearance TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE workflow.appearance TO hashmark_worker;


--
-- Name: TABLE backtest; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.backtest TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.backtest TO hashmark_worker;
GRANT SELECT ON TABLE workflow.backtest TO hashmark_watcher;


--
-- Name: COLUMN backtest.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.done; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(done) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(done) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.total; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(total) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(total) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest."position"; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE("position") ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE("position") ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.tally; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(tally) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(tally) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.report; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(report) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(report) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.problem; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(problem) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(problem) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.run; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(run) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(run) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.attempts; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(attempts) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(attempts) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.started_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(started_at) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(started_at) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.progress_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(progress_at) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(progress_at) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.finished_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(finished_at) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(finished_at) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: TABLE backtest_case; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.backtest_case TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.backtest_case TO hashmark_worker;


--
-- Name: TABLE decision; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.decision TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.decision TO hashmark_worker;


--
-- Name: TABLE idempotency; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE workflow.idempotency TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE workflow.idempotency TO hashmark_worker;


--
-- Name: COLUMN idempotency.body; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(body) ON TABLE workflow.idempotency TO hashmark_app;
GRANT UPDATE(body) ON TABLE workflow.idempotency TO hashmark_worker;


--
-- Name: TABLE look; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.look TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.look TO hashmark_worker;


--
-- Name: COLUMN look.revision; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(revision) ON TABLE workflow.look TO hashmark_app;
GRANT UPDATE(revision) ON TABLE workflow.look TO hashmark_worker;


--
-- Name: COLUMN look.at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(at) ON TABLE workflow.look TO hashmark_app;
GRANT UPDATE(at) ON TABLE workflow.look TO hashmark_worker;


--
-- Name: TABLE media; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.media TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.media TO hashmark_worker;


--
-- Name: TABLE notice; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.notice TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.notice TO hashmark_worker;


--
-- Name: COLUMN notice.read_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(read_at) ON TABLE workflow.notice TO hashmark_app;
GRANT UPDATE(read_at) ON TABLE workflow.notice TO hashmark_worker;


--
-- Name: TABLE proposal; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.proposal TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.title; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(title) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(title) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.last_editor_id; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(last_editor_id) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(last_editor_id) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.writers; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(writers) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(writers) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.draft; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(draft) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(draft) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.networks; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(networks) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(networks) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.channel_ids; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(channel_ids) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(channel_ids) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.risk; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(risk) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(risk) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.wanted_by; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(wanted_by) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(wanted_by) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.revision; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(revision) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(revision) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.version; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(version) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.updated_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(updated_at) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(updated_at) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: TABLE review; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.review TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.review TO hashmark_worker;
GRANT SELECT ON TABLE workflow.review TO hashmark_watcher;


--
-- Name: COLUMN review.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: COLUMN review.due_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(due_at) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(due_at) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: COLUMN review.closed_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(closed_at) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(closed_at) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: COLUMN review.looked_back_by; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_by) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(looked_back_by) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: COLUMN review.lapse; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(lapse) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(lapse) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: TABLE revision; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.revision TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.revision TO hashmark_worker;


--
-- Name: TABLE searched_text; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE workflow.searched_text TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE workflow.searched_text TO hashmark_worker;


--
-- Name: COLUMN searched_text.drafted; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(drafted) ON TABLE workflow.searched_text TO hashmark_app;
GRANT UPDATE(drafted) ON TABLE workflow.searched_text TO hashmark_worker;


--
-- Name: COLUMN searched_text.submitted; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(submitted) ON TABLE workflow.searched_text TO hashmark_app;
GRANT UPDATE(submitted) ON TABLE workflow.searched_text TO hashmark_worker;


--
-- Name: TABLE searched_word; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE workflow.searched_word TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE workflow.searched_word TO hashmark_worker;


--
-- Name: TABLE seat; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.seat TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: COLUMN seat.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.seat TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: COLUMN seat.opened_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(opened_at) ON TABLE workflow.seat TO hashmark_app;
GRANT UPDATE(opened_at) ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: COLUMN seat.due_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(due_at) ON TABLE workflow.seat TO hashmark_app;
GRANT UPDATE(due_at) ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: COLUMN seat.decided_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decided_at) ON TABLE workflow.seat TO hashmark_app;
GRANT UPDATE(decided_at) ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: TABLE stage; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.stage TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: COLUMN stage.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.stage TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: COLUMN stage.opened_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(opened_at) ON TABLE workflow.stage TO hashmark_app;
GRANT UPDATE(opened_at) ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: COLUMN stage.due_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(due_at) ON TABLE workflow.stage TO hashmark_app;
GRANT UPDATE(due_at) ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: COLUMN stage.closed_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(closed_at) ON TABLE workflow.stage TO hashmark_app;
GRANT UPDATE(closed_at) ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: TABLE trial_finding; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.trial_finding TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.trial_finding TO hashmark_worker;


--
-- Name: TABLE waiver; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.waiver TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.decided_by; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decided_by) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(decided_by) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.decided_role; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decided_role) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(decided_role) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.decided_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decided_at) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(decided_at) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.decision_opening; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decision_opening) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(decision_opening) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.withdrawn_by; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(withdrawn_by) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(withdrawn_by) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.withdrawn_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(withdrawn_at) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(withdrawn_at) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.withdrawal_opening; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(withdrawal_opening) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(withdrawal_opening) ON TABLE workflow.waiver TO hashmark_worker;


--
-- PostgreSQL database dump complete
--

\unrestrict zyUOHdgdWyt8q8lKwaAiO6gTm7n4CHPi30v6IFYX7y1wIafvfY21LTzBKFaLJQW

