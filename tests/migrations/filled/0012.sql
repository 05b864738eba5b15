--
-- PostgreSQL database dump
--

\restrict L12leICJnfEKsprKdDAz5kzXfrA4mMAPlWrYIC5xyQYmSqNDRimYIorcIzEbH6K

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
          SELECT w.tenant_id, 'close_waivers', w.proposal_id, min(w.until) FROM workflow.waiver w
           WHERE w.state IN ('asked', 'granted') GROUP BY w.tenant_id, w.proposal_id
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
    name text NOT NULL,
    retired boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL
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
    characters integer,
    pictures integer,
    alt_characters integer,
    links_clickable boolean,
    hashtags boolean,
    CONSTRAINT channel_alt_characters_check CHECK ((alt_characters > 0)),
    CONSTRAINT channel_characters_check CHECK ((characters > 0)),
    CONSTRAINT channel_followers_check CHECK ((followers >= 0)),
    CONSTRAINT channel_pictures_check CHECK ((pictures >= 0)),
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
    looked_back_left integer,
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
    version integer DEFAULT 1 NOT NULL,
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
    read_at timestamp with time zone,
    waiver_id uuid
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
    closed_at timestamp with time zone,
    closed_because text,
    CONSTRAINT waiver_check CHECK ((content_digest = sha256(content))),
    CONSTRAINT waiver_check1 CHECK ((decided_by <> asked_by)),
    CONSTRAINT waiver_check2 CHECK ((until > asked_at)),
    CONSTRAINT waiver_check3 CHECK (((state = ANY (ARRAY['granted'::text, 'refused'::text])) <= ((decided_by IS NOT NULL) AND (decision_opening IS NOT NULL)))),
    CONSTRAINT waiver_check4 CHECK ((((decided_by IS NULL) = (decided_role IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL)))),
    CONSTRAINT waiver_check5 CHECK (((state = 'withdrawn'::text) = ((withdrawn_by IS NOT NULL) AND (withdrawn_at IS NOT NULL)))),
    CONSTRAINT waiver_check6 CHECK (((state = 'closed'::text) = ((closed_at IS NOT NULL) AND (closed_because IS NOT NULL)))),
    CONSTRAINT waiver_closed_because_check CHECK ((closed_because = ANY (ARRAY['words'::text, 'withdrawn'::text, 'rejected'::text, 'expired'::text, 'discarded'::text, 'submitted'::text, 'rule'::text, 'day'::text]))),
    CONSTRAINT waiver_policy_digest_check CHECK ((length(policy_digest) = 32)),
    CONSTRAINT waiver_rule_digest_check CHECK ((length(rule_digest) = 32)),
    CONSTRAINT waiver_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text, 'closed'::text])))
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
a01c5d92	\\x66ff2a3502496138e80a921f1dfd0e27850b7e9556dfc643cd2ef858ac3249a83636363636363636363636363636363636363636363636363636363636363636	\\x0c95405f68230b528260f8757797644def6114ff3cb5ac29a7449232c65823c25c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 23:05:56.570895+00
50387fc1	\\xcc295f63083c28b3b5aa03a6e7c1fdcece9a2f650e6a16e03f0f5e9fecef7e213636363636363636363636363636363636363636363636363636363636363636	\\xa6433509625642d9dfc069cc8dab97a4a4f0450f64007c8a556534f58685144b5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 23:05:59.107967+00
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
01a22468-8867-75de-80d6-22c660f527d3	author@northfield.example	Author	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-88b2-7e77-8a63-e3f63d7ba6bf	colleague@northfield.example	Colleague	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-88c6-73f1-9317-8b611de963a8	lead@northfield.example	Lead	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-8975-7801-a277-cb873a0e5b28	deputy@northfield.example	Deputy	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-8993-73b2-ba24-7261a8d18d13	adviser@northfield.example	Adviser	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-89c2-7102-9695-64d78f54463c	chief@northfield.example	Chief	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-89d3-7545-9ca0-07e9f077d15a	lawyer@northfield.example	Lawyer	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-89f1-7710-91e8-2ff45fdbfb9a	officer@northfield.example	Officer	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-8a0d-76b2-a5ae-b28091dc9e39	administrator@northfield.example	Administrator	\N	2026-11-28 23:05:59.970439+00	2026-11-28 23:05:59.970439+00
01a22468-f3de-7002-bb56-5ea7aee6811b	author@elsewhere.example	Author	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
01a22468-f3e1-722d-aceb-5992f57645c1	colleague@elsewhere.example	Colleague	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
01a22468-f3e3-7cce-a040-f3e9ccb41ed2	lead@elsewhere.example	Lead	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
01a22468-f3e9-7aa2-924c-1ee212eabb6f	deputy@elsewhere.example	Deputy	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
01a22468-f3f0-757f-94d2-97ef35a4184d	adviser@elsewhere.example	Adviser	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
01a22468-f3f4-79cf-80f3-6a5b483e7b1a	chief@elsewhere.example	Chief	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
01a22468-f3f7-75ec-bdef-a54741429580	lawyer@elsewhere.example	Lawyer	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
01a22468-f3ff-7c49-82fc-2dd15eb282e8	officer@elsewhere.example	Officer	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
01a22468-f403-7ff7-a342-2a729ee4be05	administrator@elsewhere.example	Administrator	\N	2026-11-28 23:06:27.664033+00	2026-11-28 23:06:27.664033+00
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
\\xa29b8b81ccf941a8f90b4378cdfee239fe748a78a8c6e9e5ace737dedfadd8d7	01a22468-8aee-7ffd-8122-38e201ddec6e	01a22468-8867-75de-80d6-22c660f527d3	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8876-7722-bb31-596be4ec8ed5		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\x0d4084c0e0a347504340dd939618aa12ffa703dfa2ac7a7fcb60437d286b4352	01a22468-8af0-72a4-856a-9c0bfd827df4	01a22468-88b2-7e77-8a63-e3f63d7ba6bf	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-88c1-76a1-b2f5-4c4c3452c35d		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\x9af4dcc8d35e5f63d33f8bbf9e370dcee9b4dbb8579b76dee8418502b6d4a063	01a22468-8af0-7343-8ce8-3fc8bee36799	01a22468-88c6-73f1-9317-8b611de963a8	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\xb06543b1d67db4acdd4580ffa5286b2555ff105a32af666d6780222f651d6551	01a22468-8af0-7380-b061-b16706937da0	01a22468-8975-7801-a277-cb873a0e5b28	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-897f-7aa4-b4db-37b92e8e90e9		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\x6929bae1c58b14841bd5b00f056ba272675d737429c6e9f686dcd98ecc93078d	01a22468-8af0-73b6-94e4-abb00adfd485	01a22468-8993-73b2-ba24-7261a8d18d13	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-899e-72a7-ae2f-81bc025b1e51		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\x3bbe2c4739cc51270cb81a2bb9cc71ff175dcd88eb8273064e21bcf05eebce96	01a22468-8af0-73ee-b395-51f7be326c12	01a22468-89c2-7102-9695-64d78f54463c	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89cc-79c0-8709-6b1ad2fb02fc		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\xb9eba7db9c29d7db689e74c24b6a8cd2be3300045940eda9f7ec4a044e63a800	01a22468-8af0-74b4-9773-6f86f8b326eb	01a22468-89d3-7545-9ca0-07e9f077d15a	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89d7-7567-92b6-2b52ee6067e1		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\x660dee1573e79761c21b607ad05e0f88ddd77b9bb5c0d71a63e05c9790d308e3	01a22468-8af0-74f5-a7b2-d783134694f6	01a22468-89f1-7710-91e8-2ff45fdbfb9a	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89f7-7781-9b5a-28154422b994		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\xef995c1dc2dacb046391467c3a3be1056f354c07244d9d9e94ea3ab4d919a8a8	01a22468-8af0-752e-aac1-00a19f4d07a6	01a22468-8a0d-76b2-a5ae-b28091dc9e39	01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8a1d-7134-a17e-aeacc620fa9d		2026-11-28 23:06:00.8146+00	2026-11-28 23:06:00.8146+00	2026-12-05 23:06:00.8146+00
\\x5589b5ce2958a38a154f8067826fdcf649dd298814236bbfd72f87150b186e21	01a22468-f48a-7ffb-8364-80e4027fbb84	01a22468-f3de-7002-bb56-5ea7aee6811b	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e0-7645-817f-222d9c579279		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\\x157997f6313915e78fc7ce48ede85cd4b9a35b513af6e271aabb32d1d1b522b3	01a22468-f48b-785c-bbaf-f1a4181f705a	01a22468-f3e1-722d-aceb-5992f57645c1	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e2-7af8-beef-74ca9af40fee		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\\x50ce10ab2b7128c2352f5df358cddb6208053c741cd64fade015efd564a597e5	01a22468-f48b-78e2-8a3b-fe976a83e0a5	01a22468-f3e3-7cce-a040-f3e9ccb41ed2	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\\x1b026681ff94443aa0938ee62769bc684d382fbc8a959dee46314706c6b9e876	01a22468-f48b-793a-a6df-567e95b313b0	01a22468-f3e9-7aa2-924c-1ee212eabb6f	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3ef-7759-bcf8-69d370d94319		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\\x7dfd45fad353c86a8013d36f66dc20398947c95c883e6dff50c986625a1ac647	01a22468-f48b-7976-932b-e394ebdbb17c	01a22468-f3f0-757f-94d2-97ef35a4184d	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3f3-7268-bb60-8761c005feac		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\\x6be13eda5cbf05ebc0719fcbdeb73ed11f0f3ad9b13390904908d10d5aa6eb8a	01a22468-f48b-7a45-a503-baf314effeb1	01a22468-f3f4-79cf-80f3-6a5b483e7b1a	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3f7-71a7-90ca-d27985b45e6f		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\\x57f7219ed6d537990e808a16d684df0e3e7fb3b70cd71c4b7318830f4db9d85b	01a22468-f48b-7a7f-a637-4cfde7aca3f3	01a22468-f3f7-75ec-bdef-a54741429580	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3fa-7fc0-bfe3-d95c272b6952		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\\x6e642b2cc4889aab8541b21376a3f40a0e47fc545bfbfbf5cda4007a9aa880ea	01a22468-f48b-7ab4-8732-78605ed92136	01a22468-f3ff-7c49-82fc-2dd15eb282e8	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f400-7864-9478-911d29313506		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\\x7cf81d2c874a46e7a70155fcace1049c6344a7fd6312909400ebf1a0fb7dd759	01a22468-f48b-7ae9-a587-2beb205a36ef	01a22468-f403-7ff7-a342-2a729ee4be05	01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f406-717e-bd04-cc99ed7bead0		2026-11-28 23:06:27.850646+00	2026-11-28 23:06:27.850646+00	2026-12-05 23:06:27.850646+00
\.


--
-- Data for Name: entry; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.entry (tenant_id, seq, leaf, entry, at, type, object_kind, object_id, actor, verdict, roles) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	0	\\xf819edc002ff0369628df9d8f9c5130d365b010f55a219cfe77d4d01592f6587	\\x7b22246174223a22323032362d31312d32385432333a30353a35392e3937333638315a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30353a35392e3937333638315a222c226964223a2230316132323436382d383764352d373136362d393764342d393130396564646232656534222c226f626a656374223a7b226964223a2230316132323436382d383761352d373066322d613634332d666136666431346261376337222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 23:05:59.973681+00	operator:organization:create	organization	01a22468-87a5-70f2-a643-fa6fd14ba7c7	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	1	\\xbdfcb72e1aad40f994d4a6221c5dfa22848c050a0f8907ae9209976889c52e42	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3138323130345a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3138323130345a222c226964223a2230316132323436382d383837362d373039642d386135352d333231623431333233653364222c226f626a656374223a7b226964223a2230316132323436382d383837362d373732322d626233312d353936626534656338656435222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.182104+00	member:member:join	member	01a22468-8876-7722-bb31-596be4ec8ed5	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	2	\\xc62f89a27ae1e4272a8ffb7e4e2e99fd4d7056ca949cbdf501df96cbedc55d53	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3235373039385a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3235373039385a222c226964223a2230316132323436382d383863312d376531392d623738642d383166643731613265656430222c226f626a656374223a7b226964223a2230316132323436382d383863312d373661312d623266352d346334633334353263333564222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.257098+00	member:member:join	member	01a22468-88c1-76a1-b2f5-4c4c3452c35d	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	3	\\xb71612f4b2f68bfe6c27b1920a17375c52eb27bb6d432de205aba12bf5c8c8e5	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3237353432345a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3237353432345a222c226964223a2230316132323436382d383864332d373337362d393930332d386338376130353961633335222c226f626a656374223a7b226964223a2230316132323436382d383864332d376263632d386263632d616430616535653366363862222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.275424+00	member:member:join	member	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	4	\\xbc10b122aeb4353a1f27531d2f3b0c3f162ce71257b2e9ab072c4f574fa5115f	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3434373930385a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3434373930385a222c226964223a2230316132323436382d383938302d373764372d613839632d663965653439383930333164222c226f626a656374223a7b226964223a2230316132323436382d383937662d376161342d623464622d333762393265386539306539222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.447908+00	member:member:join	member	01a22468-897f-7aa4-b4db-37b92e8e90e9	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	5	\\x0fb4d47c1747e8f04fb86f553654357800804288b52eee9e279d5d7940b1c96b	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3437383830375a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3437383830375a222c226964223a2230316132323436382d383939662d373366662d623037612d353832383235336533346630222c226f626a656374223a7b226964223a2230316132323436382d383939652d373261372d616532662d383162633032356231653531222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.478807+00	member:member:join	member	01a22468-899e-72a7-ae2f-81bc025b1e51	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	6	\\xbf31b5d9788e9b2a1cc2f0adb82e874b91e8f8446755ef7457c8d29dd906319d	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3532343531355a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3532343531355a222c226964223a2230316132323436382d383963632d373832632d613336312d613965346331376163616138222c226f626a656374223a7b226964223a2230316132323436382d383963632d373963302d383730392d366231616432666230326663222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.524515+00	member:member:join	member	01a22468-89cc-79c0-8709-6b1ad2fb02fc	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	7	\\x37900defd5d7e1c3d47330d0b6456875cff8d2388faec23ebdd5c487e26f83fd	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3533353539305a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3533353539305a222c226964223a2230316132323436382d383964372d376562362d626664652d616235333366393636383233222c226f626a656374223a7b226964223a2230316132323436382d383964372d373536372d393262362d326235326565363036376531222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.53559+00	member:member:join	member	01a22468-89d7-7567-92b6-2b52ee6067e1	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	8	\\xe2b1e7ce183958e7c2dacc0d8b9b8defc0d339b337d3cc41b7da84b0f196231e	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3536373535365a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3536373535365a222c226964223a2230316132323436382d383966372d376664302d383366622d646431386230353136626630222c226f626a656374223a7b226964223a2230316132323436382d383966372d373738312d396235612d323831353434323262393934222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.567556+00	member:member:join	member	01a22468-89f7-7781-9b5a-28154422b994	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	9	\\x340f3e5ed1bc80df56effba08161e6dc055b05e2aefde2b8b81a98a62aed1d5e	\\x7b22246174223a22323032362d31312d32385432333a30363a30302e3630353537305a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a30302e3630353537305a222c226964223a2230316132323436382d386131642d373162622d393537302d626137333661613637316236222c226f626a656374223a7b226964223a2230316132323436382d386131642d373133342d613137652d616561636336323066613964222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:00.60557+00	member:member:join	member	01a22468-8a1d-7134-a17e-aeacc620fa9d	\N	\N	{}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	10	\\xdf4176b7b86fae7ef1830af3116966c6d2bc455b8c5c439f0c22cfff39c6e38e	\\x7b22246174223a22323032362d31312d32385432333a30363a30312e3238363130355a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323436382d383864332d376263632d386263632d616430616535653366363862222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a30312e3238363130355a222c22636f6d6d697473223a5b7b2263223a2265666533653837613036653531653163306164323132353663343338353832336666363066343064663933653635373138663663613365666565386631366162222c226964223a2230316132323436382d386363362d373232352d386436632d383938666561313037613966227d2c7b2263223a2236343835303430386232363435373166393130323561306233323564616138666336616634313338306431393039343661623766363730316139636665636666222c226964223a2230316132323436382d386364322d373131622d393366652d393233666539363133613764227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323436382d386364322d373636642d623438302d393033373361373838643539222c226f626a656374223a7b226964223a2230316132323436382d386339632d373765322d393433362d653231313639376231306430222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 23:06:01.286105+00	member:objective:add	objective	01a22468-8c9c-77e2-9436-e211697b10d0	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	\N	{comms_lead}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	11	\\x240a295784858fa2ab78302fc6c0bc682a7d667b2728eb8dfd8ec3fab86c7fec	\\x7b22246174223a22323032362d31312d32385432333a30363a30312e3436323937385a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323436382d383864332d376263632d386263632d616430616535653366363862222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a30312e3436323937385a222c22636f6d6d697473223a5b7b2263223a2236646562313238633638373266653931633336653263336463393737623631363762313532336136666132386537316564663863646234343431346539643864222c226964223a2230316132323436382d386437372d373062332d393661662d313566333730643961666333227d2c7b2263223a2262356366373461393434336263663835613034333432323131653161623436623338656332373461626566373865383132656230386137383433356434633939222c226964223a2230316132323436382d386437372d373635352d623663342d613832636565646535316432227d2c7b2263223a2238383036333636316534383434643163613936666130306162643661376662373763613332333432616634323235613939316561653865623538613763323566222c226964223a2230316132323436382d386437372d373736652d383762302d373063343466343134343463227d2c7b2263223a2263316462663937646633666666376165353432613134303965313763386230323134323864343933343633323562343765336134393930323731613335333366222c226964223a2230316132323436382d386437372d376431372d393332332d383831666266653839306238227d2c7b2263223a2232623764373330646639653462633039646466633836373266623130313539653162306666643238336234386533353233383532636266346662326332623464222c226964223a2230316132323436382d386437372d373264322d613332652d333638303333346435393431227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323436382d386437372d373634312d393830382d623961633636633461393764222c226f626a656374223a7b226964223a2230316132323436382d386434612d376439652d626231642d643731656266653235313932222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 23:06:01.462978+00	member:channel:add	channel	01a22468-8d4a-7d9e-bb1d-d71ebfe25192	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	\N	{comms_lead}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	12	\\xb91dfbbd66b5887c1f0b798992b181445c14876b25e285ad9ebbd8c856a34f32	\\x7b22246174223a22323032362d31312d32385432333a30363a32342e3036393331335a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323436382d383864332d376263632d386263632d616430616535653366363862222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32342e3036393331335a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323436382d653563352d373832302d616132652d373938663431363963653564222c226f626a656374223a7b226964223a2230316132323436382d653562372d373539312d613166632d366239303137316334396633222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 23:06:24.069313+00	member:policy:draft	policy	01a22468-e5b7-7591-a1fc-6b90171c49f3	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	\N	{comms_lead}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	13	\\x191ae909fd93c7ac7ad189de6226e1a5b8f60c3ad6902ce3111c78c9106b3592	\\x7b22246174223a22323032362d31312d32385432333a30363a32342e3137343933305a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323436382d383864332d376263632d386263632d616430616535653366363862222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32342e3137343933305a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323436382d653632662d373638382d396634342d386335613733336336346662222c226f626a656374223a7b226964223a2230316132323436382d653562372d373539312d613166632d366239303137316334396633222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 23:06:24.17493+00	member:policy:submit	policy	01a22468-e5b7-7591-a1fc-6b90171c49f3	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	\N	{comms_lead}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	14	\\xe8db227191c7391adc356a84544d958447a2546dbef74ca74979fdbbe7d6946e	\\x7b22246174223a22323032362d31312d32385432333a30363a32342e3432303735355a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323436382d383963632d373963302d383730392d366231616432666230326663222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32342e3432303735355a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323436382d653735632d376432392d623864312d303235386566373537376334222c226f626a656374223a7b226964223a2230316132323436382d653562372d373539312d613166632d366239303137316334396633222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 23:06:24.420755+00	member:policy:enact	policy	01a22468-e5b7-7591-a1fc-6b90171c49f3	01a22468-89cc-79c0-8709-6b1ad2fb02fc	\N	{ceo_office}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	15	\\xecb04cfedd330d0ccb4c88516fb8791c087b8221a63ecf9850379b976b5c2e25	\\x7b22246174223a22323032362d31312d32385432333a30363a32342e3630343533365a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323436382d383837362d373732322d626233312d353936626534656338656435222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32342e3630343533365a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323436382d653765362d373265352d396635392d346637386432613536353863222c226f626a656374223a7b226964223a2230316132323436382d653764322d376236632d623632342d653835393635626130353335222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 23:06:24.604536+00	member:proposal:create	proposal	01a22468-e7d2-7b6c-b624-e85965ba0535	01a22468-8876-7722-bb31-596be4ec8ed5	\N	{staff}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	16	\\x1cee115fcbf0ae69007caeb008f5622e298dbd99be2bbbe71c53bdc63fc42329	\\x7b22246174223a22323032362d31312d32385432333a30363a32342e3639343035315a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323436382d383837362d373732322d626233312d353936626534656338656435222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32342e3639343035315a222c226272696566223a2265303635383639633937396131633262616266316438333661353337663130356166313031646264343164376361363031663564376561663636346635373430222c2264657461696c223a7b22617574686f72223a2230316132323436382d383837362d373732322d626233312d353936626534656338656435222c22657870697265735f6174223a22323032362d31312d32395432333a30363a32342e3639343035315a222c226661637473223a2262303939323437353236306263396562303434343465336564343163336430346130353532653865393364326432333033316263656438343262313934393233222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323436382d663333362d373166622d396661382d356666356537643630383065222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323436382d383937662d376161342d623464622d333762393265386539306539222c22636f6d6d735f6c656164225d2c5b302c2230316132323436382d383864332d376263632d386263632d616430616535653366363862222c22636f6d6d735f6c656164225d2c5b312c2230316132323436382d383939652d373261372d616532662d383162633032356231653531222c2263656f5f6f6666696365225d2c5b312c2230316132323436382d383963632d373963302d383730392d366231616432666230326663222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323436382d383837362d373732322d626233312d353936626534656338656435225d7d2c2266726f6d223a226472616674222c226964223a2230316132323436382d663334652d376262362d626263352d323361306332333336396663222c226f626a656374223a7b226964223a2230316132323436382d653764322d376236632d623632342d653835393635626130353335222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2238336337316238373932633665336236626238663238393864376463313933336263613938333463623231613861343633613736336364363138386539353065222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 23:06:24.694051+00	member:proposal:submit	proposal	01a22468-e7d2-7b6c-b624-e85965ba0535	01a22468-8876-7722-bb31-596be4ec8ed5	\N	{staff}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	17	\\xe7b3f42191ecbdf6125476b0980187b443382041931082867194ad626e078918	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3631303134385a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323436382d383864332d376263632d386263632d616430616535653366363862222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32372e3631303134385a222c226272696566223a2265303635383639633937396131633262616266316438333661353337663130356166313031646264343164376361363031663564376561663636346635373430222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323436382d663339612d373333642d613262312d393732316337636166356632222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323436382d663333362d373166622d396661382d356666356537643630383065222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323436382d663333372d376661642d613664332d393962643934336431633066222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323436382d663339612d373233322d623638302d663435316465393832633839222c226f626a656374223a7b226964223a2230316132323436382d653764322d376236632d623632342d653835393635626130353335222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2238336337316238373932633665336236626238663238393864376463313933336263613938333463623231613861343633613736336364363138386539353065222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 23:06:27.610148+00	member:review:approve	proposal	01a22468-e7d2-7b6c-b624-e85965ba0535	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	approve	{comms_lead}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	18	\\x2c7ff7863a55f7ab4482553ab2673edc074b738d4b6d33bb2200c7f58352cb7e	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3635343437315a222c22246c6f67223a2230316132323436382d383764312d376563642d613766342d386566646530616231613433222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323436382d383837362d373732322d626233312d353936626534656338656435222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32372e3635343437315a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323436382d663363372d373538382d383464322d633366623761353964326133222c226f626a656374223a7b226964223a2230316132323436382d663363342d373632612d393663362d313663633736306162313732222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 23:06:27.654471+00	member:proposal:create	proposal	01a22468-f3c4-762a-96c6-16cc760ab172	01a22468-8876-7722-bb31-596be4ec8ed5	\N	{staff}
01a22468-f3d2-75cf-a04b-54341e027c81	10	\\x2064464cf5d35b95b615fa14eabd2ad0cbbda0b092a2a0fbca18d6070872e0cf	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3839393935335a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323436382d663365342d376266302d623166662d633136636463663535613536222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32372e3839393935335a222c22636f6d6d697473223a5b7b2263223a2262643538303633633766613330316534316263396136386333393263393561636566306664623637313763353135646264323339343761303230616530323263222c226964223a2230316132323436382d663462632d376639392d393139662d653261333961313730393663227d2c7b2263223a2264303233663031363139633730626433383166633061346262616465643131373735396663653764323039623864633132396663373366633466663037643437222c226964223a2230316132323436382d663462632d373633322d383238302d316633373733383634373137227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323436382d663462632d373439352d616632312d363335313335633131616261222c226f626a656374223a7b226964223a2230316132323436382d663461652d376433342d623536622d616166633564333265363436222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 23:06:27.899953+00	member:objective:add	objective	01a22468-f4ae-7d34-b56b-aafc5d32e646	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	\N	{comms_lead}
01a22468-f3d2-75cf-a04b-54341e027c81	11	\\xafcfd1fabb767d56e63d754092bdad86672e1389e53c2bc5295a9b59366c9d82	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3933353334365a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323436382d663365342d376266302d623166662d633136636463663535613536222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32372e3933353334365a222c22636f6d6d697473223a5b7b2263223a2232653330353831386638353033383934376666356130306439393635373663313064343134633566383464613836643665306134613735613632313865393963222c226964223a2230316132323436382d663464662d373231652d396665622d313264353165376133343435227d2c7b2263223a2231303763316631303061613063623136353561646638613335373863393039616264356430346330663030353836366539643263613939346535333965313233222c226964223a2230316132323436382d663464662d373536312d626363322d373735373763396366646232227d2c7b2263223a2231386630333138646239663931366538303336303237316661323263343861373339356664376637323632396463333234303266383633623462383663316139222c226964223a2230316132323436382d663464662d376433612d613131332d396438623064306633626662227d2c7b2263223a2230393436613136386363653238653236376465646437646164343230313136613035316564343566633566653266643833373434633061373933363635316364222c226964223a2230316132323436382d663464662d376235362d396138312d343830366661393637366436227d2c7b2263223a2264326230633837333764663534616234323136333561376561663661366236303461663735656330343161383233356165343161646466356164303261313238222c226964223a2230316132323436382d663464662d376336332d613963652d626332626635383530323434227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323436382d663464662d376231302d623038642d646661396162663330663433222c226f626a656374223a7b226964223a2230316132323436382d663464372d376635652d626437392d653434316539626336346632222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 23:06:27.935346+00	member:channel:add	channel	01a22468-f4d7-7f5e-bd79-e441e9bc64f2	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	\N	{comms_lead}
01a22468-f3d2-75cf-a04b-54341e027c81	0	\\xd998d18e67ae88217147a0329236ad472e0405cdb523750926c8fea8f46718e6	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3636363834355a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3636363834355a222c226964223a2230316132323436382d663364332d373637322d386462652d346463653464623434616538222c226f626a656374223a7b226964223a2230316132323436382d663364322d373563662d613034622d353433343165303237633831222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 23:06:27.666845+00	operator:organization:create	organization	01a22468-f3d2-75cf-a04b-54341e027c81	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	1	\\x1fca85c79cf02bd3feb9442fc90bab7178e666854ba6700aae17803bc4432caf	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3638303331375a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3638303331375a222c226964223a2230316132323436382d663365302d373533332d393334332d306637383062356361633262222c226f626a656374223a7b226964223a2230316132323436382d663365302d373634352d383137662d323232643963353739323739222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.680317+00	member:member:join	member	01a22468-f3e0-7645-817f-222d9c579279	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	2	\\xb8ae9e06b33073366ee7edb306225a97698f19f66ec1fdc4241b270cb0077cd4	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3638323833395a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3638323833395a222c226964223a2230316132323436382d663365322d373964362d383565322d313362626435303464373835222c226f626a656374223a7b226964223a2230316132323436382d663365322d376166382d626565662d373463613961663430666565222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.682839+00	member:member:join	member	01a22468-f3e2-7af8-beef-74ca9af40fee	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	3	\\xd93cf7c0fca34836e725766afdc90424fac1a3f22443b1cf42b091228d3b1026	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3638343531385a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3638343531385a222c226964223a2230316132323436382d663365342d373437352d623261642d623664343635643632613630222c226f626a656374223a7b226964223a2230316132323436382d663365342d376266302d623166662d633136636463663535613536222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.684518+00	member:member:join	member	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	4	\\x0843c846e0231b9ff1a57f1c9aadc2098e23cb300a3832934d7530fe9e9de0e2	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3639353339325a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3639353339325a222c226964223a2230316132323436382d663365662d376635622d626135362d336663343066386633343235222c226f626a656374223a7b226964223a2230316132323436382d663365662d373735392d626366382d363964333730643934333139222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.695392+00	member:member:join	member	01a22468-f3ef-7759-bcf8-69d370d94319	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	5	\\x4e0556d3151ffbb8404737f446ee4f862e05bdca80559d663aeb1a341249b8c6	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3639393030385a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3639393030385a222c226964223a2230316132323436382d663366332d373262652d393335302d633564613961663634373537222c226f626a656374223a7b226964223a2230316132323436382d663366332d373236382d626236302d383736316330303566656163222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.699008+00	member:member:join	member	01a22468-f3f3-7268-bb60-8761c005feac	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	6	\\xd879bb59506c19c2b432734bbfbc40ce10092075cb9f2c9805e65ef293d5a58f	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3730323939355a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3730323939355a222c226964223a2230316132323436382d663366372d373762612d393730392d366230386438356365636463222c226f626a656374223a7b226964223a2230316132323436382d663366372d373161372d393063612d643237393835623435653666222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.702995+00	member:member:join	member	01a22468-f3f7-71a7-90ca-d27985b45e6f	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	7	\\xfd58a5efc0dc88ffdcbb5aea9995af9a8a7e665e2f6d93f02f0f80d9d0c1ab6c	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3730363830335a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3730363830335a222c226964223a2230316132323436382d663366612d373739622d623434372d306431666266376137336232222c226f626a656374223a7b226964223a2230316132323436382d663366612d376663302d626665332d643935633237326236393532222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.706803+00	member:member:join	member	01a22468-f3fa-7fc0-bfe3-d95c272b6952	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	8	\\x7aad0f76323d8da68af4d5aefe552f490be6b40254a88ed3a609059b8b8c2e5d	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3731323035355a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3731323035355a222c226964223a2230316132323436382d663430302d373337632d386166662d646262343961386331313665222c226f626a656374223a7b226964223a2230316132323436382d663430302d373836342d393437382d393131643239333133353036222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.712055+00	member:member:join	member	01a22468-f400-7864-9478-911d29313506	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	9	\\x0d921bfd8ba2dc7c027accc5acacc0219be38102b77f2d418e8acdcf49c97447	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3731383935335a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432333a30363a32372e3731383935335a222c226964223a2230316132323436382d663430372d373135312d393131362d613634346432373730623035222c226f626a656374223a7b226964223a2230316132323436382d663430362d373137652d626430342d636339396564376265616430222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 23:06:27.718953+00	member:member:join	member	01a22468-f406-717e-bd04-cc99ed7bead0	\N	\N	{}
01a22468-f3d2-75cf-a04b-54341e027c81	12	\\x2e03be50aa839a5bd796e1814965f14aaa7911e2787f5be02e1af4d5b5102ec7	\\x7b22246174223a22323032362d31312d32385432333a30363a32372e3937313336325a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323436382d663365342d376266302d623166662d633136636463663535613536222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32372e3937313336325a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323436382d663530332d373534612d383431612d346530383935643539636630222c226f626a656374223a7b226964223a2230316132323436382d663530332d373666342d616134322d326164333334663064653165222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 23:06:27.971362+00	member:policy:draft	policy	01a22468-f503-76f4-aa42-2ad334f0de1e	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	\N	{comms_lead}
01a22468-f3d2-75cf-a04b-54341e027c81	13	\\x0d0d287823981ea5b7381e6a4438a58358ff315ad76c7b00150ba52f1645ab60	\\x7b22246174223a22323032362d31312d32385432333a30363a32382e3437343335345a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323436382d663365342d376266302d623166662d633136636463663535613536222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32382e3437343335345a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323436382d663666612d376434662d386466622d626461386635623735663138222c226f626a656374223a7b226964223a2230316132323436382d663530332d373666342d616134322d326164333334663064653165222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 23:06:28.474354+00	member:policy:submit	policy	01a22468-f503-76f4-aa42-2ad334f0de1e	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	\N	{comms_lead}
01a22468-f3d2-75cf-a04b-54341e027c81	14	\\x686f4b0c6b87256ee90159fd003fcad26dbbccf42e17b3591c0641866332ca55	\\x7b22246174223a22323032362d31312d32385432333a30363a32382e3630313130325a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323436382d663366372d373161372d393063612d643237393835623435653666222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32382e3630313130325a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323436382d663738662d376532662d626364642d353261346161386562376161222c226f626a656374223a7b226964223a2230316132323436382d663530332d373666342d616134322d326164333334663064653165222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 23:06:28.601102+00	member:policy:enact	policy	01a22468-f503-76f4-aa42-2ad334f0de1e	01a22468-f3f7-71a7-90ca-d27985b45e6f	\N	{ceo_office}
01a22468-f3d2-75cf-a04b-54341e027c81	15	\\x08ad223fc717fcb22da7a90b112ff186ab277cd13670d914f1417402f99cd3b3	\\x7b22246174223a22323032362d31312d32385432333a30363a32382e3635363035365a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323436382d663365302d373634352d383137662d323232643963353739323739222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32382e3635363035365a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323436382d663762302d373634322d383764302d376665646230316332616162222c226f626a656374223a7b226964223a2230316132323436382d663761652d373936632d626239382d326338373163636365656665222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 23:06:28.656056+00	member:proposal:create	proposal	01a22468-f7ae-796c-bb98-2c871ccceefe	01a22468-f3e0-7645-817f-222d9c579279	\N	{staff}
01a22468-f3d2-75cf-a04b-54341e027c81	16	\\x100d140347ea90d92d52335dcdbf45ffc76ccd2f447e0d3d6a82f825363b38ef	\\x7b22246174223a22323032362d31312d32385432333a30363a32382e3639343939355a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323436382d663365302d373634352d383137662d323232643963353739323739222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32382e3639343939355a222c226272696566223a2239363037323466636334613265343934616538356266626638653338613165353137353134643035343761653462396261303836336635333332303437303662222c2264657461696c223a7b22617574686f72223a2230316132323436382d663365302d373634352d383137662d323232643963353739323739222c22657870697265735f6174223a22323032362d31312d32395432333a30363a32382e3639343939355a222c226661637473223a2261343464616138346465376134323034376463353330393137626363663336343431336261656434356663373964663066333466646366353365393563373262222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323436382d663766362d376236632d396238622d303534383937643434323335222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323436382d663365662d373735392d626366382d363964333730643934333139222c22636f6d6d735f6c656164225d2c5b302c2230316132323436382d663365342d376266302d623166662d633136636463663535613536222c22636f6d6d735f6c656164225d2c5b312c2230316132323436382d663366332d373236382d626236302d383736316330303566656163222c2263656f5f6f6666696365225d2c5b312c2230316132323436382d663366372d373161372d393063612d643237393835623435653666222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323436382d663365302d373634352d383137662d323232643963353739323739225d7d2c2266726f6d223a226472616674222c226964223a2230316132323436382d663830612d373036312d383437362d396162306236613166323661222c226f626a656374223a7b226964223a2230316132323436382d663761652d373936632d626239382d326338373163636365656665222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2232366436623532326132336266353562346365646634643430633331306265333135616561316363646138623861353962323262336636316566343165376535222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 23:06:28.694995+00	member:proposal:submit	proposal	01a22468-f7ae-796c-bb98-2c871ccceefe	01a22468-f3e0-7645-817f-222d9c579279	\N	{staff}
01a22468-f3d2-75cf-a04b-54341e027c81	17	\\x0be5924a79947f47186b7b3af257fd3768fe8fe3410cdfee1e5c3e86e8c897f8	\\x7b22246174223a22323032362d31312d32385432333a30363a32382e3739383436395a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323436382d663365342d376266302d623166662d633136636463663535613536222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32382e3739383436395a222c226272696566223a2239363037323466636334613265343934616538356266626638653338613165353137353134643035343761653462396261303836336635333332303437303662222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323436382d663833652d373063382d623633312d666532383566626365323036222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323436382d663766362d376236632d396238622d303534383937643434323335222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323436382d663766362d376234352d383339312d356439306162316665333735222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323436382d663833652d373366382d623134372d656333616237333961393836222c226f626a656374223a7b226964223a2230316132323436382d663761652d373936632d626239382d326338373163636365656665222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2232366436623532326132336266353562346365646634643430633331306265333135616561316363646138623861353962323262336636316566343165376535222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 23:06:28.798469+00	member:review:approve	proposal	01a22468-f7ae-796c-bb98-2c871ccceefe	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	approve	{comms_lead}
01a22468-f3d2-75cf-a04b-54341e027c81	18	\\xe088a351f17dc1faae49882a8c2625682c66d3578a08558936b301a6d5e408a5	\\x7b22246174223a22323032362d31312d32385432333a30363a32382e3833333530375a222c22246c6f67223a2230316132323436382d663364332d376333332d623665612d306462306435643836623033222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323436382d663365302d373634352d383137662d323232643963353739323739222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432333a30363a32382e3833333530375a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323436382d663836322d373932382d623763302d636630626363623765663333222c226f626a656374223a7b226964223a2230316132323436382d663835652d373965352d383537652d623934623331303632616564222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 23:06:28.833507+00	member:proposal:create	proposal	01a22468-f85e-79e5-857e-b94b31062aed	01a22468-f3e0-7645-817f-222d9c579279	\N	{staff}
\.


--
-- Data for Name: entry_type; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.entry_type (name) FROM stdin;
operator:organization:create
member:organization:change
member:invitation:create
member:invitation:revoke
member:member:join
member:member:change_roles
member:member:rename
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
member:audience:change
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
system:waiver:close
member:waiver:refused_own
member:media:upload
operator:words:erase
member:record:read
member:record:verify
member:record:export
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
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-87d1-7ecd-a7f4-8efde0ab1a43	19	2026-11-28 23:06:27.654471+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3d3-7c33-b6ea-0db0d5d86b03	19	2026-11-28 23:06:28.833507+00
\.


--
-- Data for Name: opening; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id, hold) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8cc6-7225-8d6c-898fea107a9f	\\xb4d6da5ec71dccb8d599fdb291043daf2879bd688cfcd62cb90cecb9882cadca	\\x01a023efa026e3dd8e1e13a2e7698e20d925d6a33ef1ce17b600da4727c8665e236ccf589c2e3279874065f3f6cbb05da0ae398a81f08cac2b026417	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	f
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8cd2-711b-93fe-923fe9613a7d	\\xff3516c099fa14ec557ff6b8ef0dd5c957d82db9b209173dbc2b967bad8b715a	\\x01313dcdf6d8b34374b516e0d6e5b6f30d2cdaa9f9941d3de729c62fe391c4833a9589995eb52bb12d5ff32e11bed6	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	f
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8d77-70b3-96af-15f370d9afc3	\\x0aa629b6f55f96f2d32dc9b77294e96f1e34e858ed7c8f8dc1405606aff46cdc	\\x019fa9d00edf559f1b426f1787c01b896047c5d1e278740d3371762b38a26fec820c19ff88dc4aa9fd902b2cf4d1aa6797497bffbd	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	f
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8d77-7655-b6c4-a82ceede51d2	\\xd1b3bf2ab34283792d71d277db2eec57a098cfc1a5407e9efadfd8caf60ed056	\\x01c6733573d617d3065b0a2af97ea68c5e8c1fc21f5322d33c7290f269bc3d9e0e54a26e2d6e7fcb9f97165b604bab5e871b7eb60b4489	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	f
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8d77-776e-87b0-70c44f41444c	\\x7e614cf453bb940e27051d5be6699b3defb59a8b7db64e6af3fcad232114c91c	\\x01466a551e47558023f778abe584a3eede040544181a21f9e7af4c40d48fa517b1465bbcd531ed63c6	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	f
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8d77-7d17-9323-881fbfe890b8	\\x88ad22eab46be0dc09791285c2f4f51556b10eec68c6f71adea929d321d09ea5	\\x016661ab9e6cc3ba96b1f578af0c239c141c9e42205ed8f9e5205a01e303fdc92fd1e94bfe02a84d0be33234b1	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	f
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8d77-72d2-a32e-3680334d5941	\\xa2aa3c56f745ce251ac1121de99b43cfd8fda3ef7265f7a522515a3f895aba62	\\x01cd7c859a33454fa99b763c77ca89d70128a5476b4c1ab8ac1b1ff4e2668c1a7ed727b40b0d7bdce125e38df67b8b	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	f
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4bc-7f99-919f-e2a39a17096c	\\xb74e70f0a374a16dd56e4f89ca6ab459eccc05dbe65ab99a0c80691f4286aad4	\\x016bc03641952cc9198f87c7a73333bfb8625784a57f1ea2359a14da896b91e560540421bbdc01064b917af9e4709f0f5f05ee4d39059022ab2ae4db	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	f
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4bc-7632-8280-1f3773864717	\\xcdcbef41da35bbece4efd28b8bf2501bd6e051c40c312d5f15659c02b2277b67	\\x01ca403ec9f8196f4d6d1c637c93736ad6ffec4b810aa6d06f3ef34c93a43beb8f2789ec4780592ab91c719278a2b2	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	f
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4df-721e-9feb-12d51e7a3445	\\x0f5eb82b585c30673922119a683de4a1228ee95013183039b8e92002a5855537	\\x016560a22851ef54cc735eb1ccb9ca880ffc7d6df07153d3a729cb56077a5bf52d5bdebe2ff0f141f448f693c1c343cbe57cd8d25b	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	f
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4df-7561-bcc2-77577c9cfdb2	\\x612f1c302d73ced985d7cb2bf1d4bf579c6e80305ac22e6e85de08dc2f8b0db1	\\x01055b15e38a85cbfdace7c0ff2fe1ff785b070ade0f5409b6cb8c6e5dcdb73c0943b9290558925cc3aad0fdd80db1cf3aaf5663b46051	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	f
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4df-7d3a-a113-9d8b0d0f3bfb	\\x797076bfe1d30cdfa3bcf7f30c75d14692c42c70060a13c5d618a9f804920cc4	\\x0103f0e6bafe8172b4d37c48cfec8a2610087a35c4ce664a687d367be45fe875b769cdd6dccb340b65	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	f
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4df-7b56-9a81-4806fa9676d6	\\x8bd048b3e8639cc21c47b2615617260236324e898ece3cda4f86aff5f4093b50	\\x014d5c60f39f2911be908c15c6fde99147140c2cc9fe8857575b0ab20b2439f95da2184844f931971cef6eb1c8	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	f
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4df-7c63-a9ce-bc2bf5850244	\\xb868533ea1d27948de55787511946e3f672fde7c034d2b157ad16d2ccde485cf	\\x01052a8543d96586163fecc28a9f51120f84f3adf311d2299c7feb053c5e63f6d4736e68c70d014072e72b64ca44c2	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	f
\.


--
-- Data for Name: acknowledgement; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.acknowledgement (tenant_id, member_id, version_id, digest, at) FROM stdin;
\.


--
-- Data for Name: audience; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.audience (tenant_id, id, name, retired, version) FROM stdin;
\.


--
-- Data for Name: channel; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.channel (tenant_id, id, network, handle, name, posture, followers, owner, alternate, answered_by, version, characters, pictures, alt_characters, links_clickable, hashtags) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8d4a-7d9e-bb1d-d71ebfe25192	x	@northfield	Northfield on X	active	12400				1	\N	\N	\N	\N	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4d7-7f5e-bd79-e441e9bc64f2	x	@northfield	Northfield on X	active	12400				1	\N	\N	\N	\N	\N
\.


--
-- Data for Name: objective; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.objective (tenant_id, id, number, title, description, retired, version) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8c9c-77e2-9436-e211697b10d0	1	Residents take part		f	1
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4ae-7d34-b56b-aafc5d32e646	1	Residents take part		f	1
\.


--
-- Data for Name: version; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.version (tenant_id, id, number, title, state, source, document, digest, drafted_by, submitted_by, submitted_at, enacted_by, enacted_at, wording_only, effective_from, looked_back_at, looked_back_checked, looked_back_lapsed, created_at, version, looked_back_left) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-e5b7-7591-a1fc-6b90171c49f3	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	2026-11-28 23:06:24.17493+00	01a22468-89cc-79c0-8709-6b1ad2fb02fc	2026-11-28 23:06:24.420755+00	f	2026-11-28 23:06:24.420755+00	\N	\N	\N	2026-11-28 23:06:24.069237+00	3	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f503-76f4-aa42-2ad334f0de1e	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	2026-11-28 23:06:28.474354+00	01a22468-f3f7-71a7-90ca-d27985b45e6f	2026-11-28 23:06:28.601102+00	f	2026-11-28 23:06:28.601102+00	\N	\N	\N	2026-11-28 23:06:27.971333+00	3	\N
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.alembic_version (version_num) FROM stdin;
0012
\.


--
-- Data for Name: due; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.due (tenant_id, kind, subject, due_at, next_at, owed, claim, attempts, failure, failing_since) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	sweep_answers	01a22468-87a5-70f2-a643-fa6fd14ba7c7	2026-11-29 23:05:59.973681+00	2026-11-29 23:05:59.973681+00	1	\N	0		\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	look_back	01a22468-e5b7-7591-a1fc-6b90171c49f3	2026-11-28 23:06:24.544952+00	2026-11-28 23:06:24.544952+00	1	\N	0		\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	expire_review	01a22468-f336-71fb-9fa8-5ff5e7d6080e	2026-11-29 23:06:24.694051+00	2026-11-29 23:06:24.694051+00	1	\N	0		\N
01a22468-f3d2-75cf-a04b-54341e027c81	sweep_answers	01a22468-f3d2-75cf-a04b-54341e027c81	2026-11-29 23:06:27.666845+00	2026-11-29 23:06:27.666845+00	1	\N	0		\N
01a22468-f3d2-75cf-a04b-54341e027c81	look_back	01a22468-f503-76f4-aa42-2ad334f0de1e	2026-11-28 23:06:28.625322+00	2026-11-28 23:06:28.625322+00	1	\N	0		\N
01a22468-f3d2-75cf-a04b-54341e027c81	expire_review	01a22468-f7f6-7b6c-9b8b-054897d44235	2026-11-29 23:06:28.694995+00	2026-11-29 23:06:28.694995+00	1	\N	0		\N
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
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8876-7722-bb31-596be4ec8ed5	01a22468-8867-75de-80d6-22c660f527d3	Author	author@northfield.example	t	1	2026-11-28 23:06:00.182104+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-88c1-76a1-b2f5-4c4c3452c35d	01a22468-88b2-7e77-8a63-e3f63d7ba6bf	Colleague	colleague@northfield.example	t	1	2026-11-28 23:06:00.257098+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	01a22468-88c6-73f1-9317-8b611de963a8	Lead	lead@northfield.example	t	1	2026-11-28 23:06:00.275424+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-897f-7aa4-b4db-37b92e8e90e9	01a22468-8975-7801-a277-cb873a0e5b28	Deputy	deputy@northfield.example	t	1	2026-11-28 23:06:00.447908+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-899e-72a7-ae2f-81bc025b1e51	01a22468-8993-73b2-ba24-7261a8d18d13	Adviser	adviser@northfield.example	t	1	2026-11-28 23:06:00.478807+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89cc-79c0-8709-6b1ad2fb02fc	01a22468-89c2-7102-9695-64d78f54463c	Chief	chief@northfield.example	t	1	2026-11-28 23:06:00.524515+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89d7-7567-92b6-2b52ee6067e1	01a22468-89d3-7545-9ca0-07e9f077d15a	Lawyer	lawyer@northfield.example	t	1	2026-11-28 23:06:00.53559+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89f7-7781-9b5a-28154422b994	01a22468-89f1-7710-91e8-2ff45fdbfb9a	Officer	officer@northfield.example	t	1	2026-11-28 23:06:00.567556+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8a1d-7134-a17e-aeacc620fa9d	01a22468-8a0d-76b2-a5ae-b28091dc9e39	Administrator	administrator@northfield.example	t	1	2026-11-28 23:06:00.60557+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e0-7645-817f-222d9c579279	01a22468-f3de-7002-bb56-5ea7aee6811b	Author	author@elsewhere.example	t	1	2026-11-28 23:06:27.680317+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e2-7af8-beef-74ca9af40fee	01a22468-f3e1-722d-aceb-5992f57645c1	Colleague	colleague@elsewhere.example	t	1	2026-11-28 23:06:27.682839+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	01a22468-f3e3-7cce-a040-f3e9ccb41ed2	Lead	lead@elsewhere.example	t	1	2026-11-28 23:06:27.684518+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3ef-7759-bcf8-69d370d94319	01a22468-f3e9-7aa2-924c-1ee212eabb6f	Deputy	deputy@elsewhere.example	t	1	2026-11-28 23:06:27.695392+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3f3-7268-bb60-8761c005feac	01a22468-f3f0-757f-94d2-97ef35a4184d	Adviser	adviser@elsewhere.example	t	1	2026-11-28 23:06:27.699008+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3f7-71a7-90ca-d27985b45e6f	01a22468-f3f4-79cf-80f3-6a5b483e7b1a	Chief	chief@elsewhere.example	t	1	2026-11-28 23:06:27.702995+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3fa-7fc0-bfe3-d95c272b6952	01a22468-f3f7-75ec-bdef-a54741429580	Lawyer	lawyer@elsewhere.example	t	1	2026-11-28 23:06:27.706803+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f400-7864-9478-911d29313506	01a22468-f3ff-7c49-82fc-2dd15eb282e8	Officer	officer@elsewhere.example	t	1	2026-11-28 23:06:27.712055+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f406-717e-bd04-cc99ed7bead0	01a22468-f403-7ff7-a342-2a729ee4be05	Administrator	administrator@elsewhere.example	t	1	2026-11-28 23:06:27.718953+00
\.


--
-- Data for Name: member_role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.member_role (tenant_id, member_id, role, confirmed, given_by) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8876-7722-bb31-596be4ec8ed5	staff	t	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-88c1-76a1-b2f5-4c4c3452c35d	staff	t	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	comms_lead	t	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-897f-7aa4-b4db-37b92e8e90e9	comms_lead	t	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-899e-72a7-ae2f-81bc025b1e51	ceo_office	t	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89cc-79c0-8709-6b1ad2fb02fc	ceo_office	t	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89d7-7567-92b6-2b52ee6067e1	legal	t	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-89f7-7781-9b5a-28154422b994	compliance	t	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8a1d-7134-a17e-aeacc620fa9d	administrator	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e0-7645-817f-222d9c579279	staff	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e2-7af8-beef-74ca9af40fee	staff	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	comms_lead	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3ef-7759-bcf8-69d370d94319	comms_lead	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3f3-7268-bb60-8761c005feac	ceo_office	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3f7-71a7-90ca-d27985b45e6f	ceo_office	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f3fa-7fc0-bfe3-d95c272b6952	legal	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f400-7864-9478-911d29313506	compliance	t	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f406-717e-bd04-cc99ed7bead0	administrator	t	\N
\.


--
-- Data for Name: organization; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.organization (id, slug, name, timezone, grants_version, second_yes, created_at, version) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	northfield	Northfield	Europe/London	10	t	2026-11-28 23:05:59.973681+00	1
01a22468-f3d2-75cf-a04b-54341e027c81	elsewhere	Elsewhere	Europe/London	10	t	2026-11-28 23:06:27.666845+00	1
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.role (tenant_id, name, title, description, permissions) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a22468-87a5-70f2-a643-fa6fd14ba7c7	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
01a22468-f3d2-75cf-a04b-54341e027c81	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a22468-f3d2-75cf-a04b-54341e027c81	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a22468-f3d2-75cf-a04b-54341e027c81	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a22468-f3d2-75cf-a04b-54341e027c81	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a22468-f3d2-75cf-a04b-54341e027c81	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a22468-f3d2-75cf-a04b-54341e027c81	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
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
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-8d4a-7d9e-bb1d-d71ebfe25192	2030-11-28 09:00:00+00	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f4d7-7f5e-bd79-e441e9bc64f2	2030-11-28 09:00:00+00	01a22468-f7ae-796c-bb98-2c871ccceefe
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
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f39a-733d-a2b1-9721c7caf5f2	01a22468-f336-71fb-9fa8-5ff5e7d6080e	01a22468-e7d2-7b6c-b624-e85965ba0535	01a22468-f337-7fad-a6d3-99bd943d1c0f	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	comms_lead	approve	\N	\N	\\x83c71b8792c6e3b6bb8f2898d7dc1933bca9834cb21a8a463a763cd6188e950e	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\xe065869c979a1c2babf1d836a537f105af101dbd41d7ca601f5d7eaf664f5740	2026-11-28 23:06:27.610148+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f83e-70c8-b631-fe285fbce206	01a22468-f7f6-7b6c-9b8b-054897d44235	01a22468-f7ae-796c-bb98-2c871ccceefe	01a22468-f7f6-7b45-8391-5d90ab1fe375	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	comms_lead	approve	\N	\N	\\x26d6b522a23bf55b4cedf4d40c310be315aea1ccda8b8a59b22b3f61ef41e7e5	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x960724fcc4a2e494ae85bfbf8e38a1e517514d0547ae4b9ba0863f533204706b	2026-11-28 23:06:28.798469+00
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

COPY workflow.notice (tenant_id, id, member_id, kind, proposal_id, review_id, version_id, at, read_at, waiver_id) FROM stdin;
\.


--
-- Data for Name: proposal; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.proposal (tenant_id, id, kind, title, state, author_id, last_editor_id, writers, draft, networks, channel_ids, risk, wanted_by, revision, version, created_at, updated_at) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-e7d2-7b6c-b624-e85965ba0535	post	Tree planting	in_review	01a22468-8876-7722-bb31-596be4ec8ed5	01a22468-8876-7722-bb31-596be4ec8ed5	{01a22468-8876-7722-bb31-596be4ec8ed5}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323436382d386339632d373765322d393433362d653231313639376231306430222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323436382d386434612d376439652d626231642d643731656266653235313932225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22468-8d4a-7d9e-bb1d-d71ebfe25192}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 23:06:24.604536+00	2026-11-28 23:06:27.610148+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f3c4-762a-96c6-16cc760ab172	post	Tree planting	draft	01a22468-8876-7722-bb31-596be4ec8ed5	01a22468-8876-7722-bb31-596be4ec8ed5	{01a22468-8876-7722-bb31-596be4ec8ed5}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323436382d386339632d373765322d393433362d653231313639376231306430222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323436382d386434612d376439652d626231642d643731656266653235313932225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22468-8d4a-7d9e-bb1d-d71ebfe25192}		2030-11-28 09:00:00+00	0	1	2026-11-28 23:06:27.654471+00	2026-11-28 23:06:27.654471+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7ae-796c-bb98-2c871ccceefe	post	Tree planting	in_review	01a22468-f3e0-7645-817f-222d9c579279	01a22468-f3e0-7645-817f-222d9c579279	{01a22468-f3e0-7645-817f-222d9c579279}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323436382d663461652d376433342d623536622d616166633564333265363436222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323436382d663464372d376635652d626437392d653434316539626336346632225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22468-f4d7-7f5e-bd79-e441e9bc64f2}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 23:06:28.656056+00	2026-11-28 23:06:28.798469+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f85e-79e5-857e-b94b31062aed	post	Tree planting	draft	01a22468-f3e0-7645-817f-222d9c579279	01a22468-f3e0-7645-817f-222d9c579279	{01a22468-f3e0-7645-817f-222d9c579279}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323436382d663461652d376433342d623536622d616166633564333265363436222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323436382d663464372d376635652d626437392d653434316539626336346632225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a22468-f4d7-7f5e-bd79-e441e9bc64f2}		2030-11-28 09:00:00+00	0	1	2026-11-28 23:06:28.833507+00	2026-11-28 23:06:28.833507+00
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.review (tenant_id, id, proposal_id, revision, revision_digest, policy_version_id, policy_digest, brief, brief_digest, route, state, opened_at, due_at, expires_at, closed_at, subject, looked_back_by, lapse, waivers, answer_opening) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f336-71fb-9fa8-5ff5e7d6080e	01a22468-e7d2-7b6c-b624-e85965ba0535	1	\\x83c71b8792c6e3b6bb8f2898d7dc1933bca9834cb21a8a463a763cd6188e950e	01a22468-e5b7-7591-a1fc-6b90171c49f3	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f32222c22617574686f725f6964223a2230316132323436382d383837362d373732322d626233312d353936626534656338656435222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323436382d386434612d376439652d626231642d643731656266653235313932222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323436382d386339632d373765322d393433362d653231313639376231306430222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323436382d386434612d376439652d626231642d643731656266653235313932225d2c226465636c61726564223a7b7d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432333a30363a32342e3639343035315a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a22497420656e64732c20616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323436382d386339632d373765322d393433362d653231313639376231306430222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a224e6f7274686669656c64222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323436382d653562372d373539312d613166632d366239303137316334396633222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2238336337316238373932633665336236626238663238393864376463313933336263613938333463623231613861343633613736336364363138386539353065222c227374616e64735f6f7574223a5b5d2c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\xe065869c979a1c2babf1d836a537f105af101dbd41d7ca601f5d7eaf664f5740	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 23:06:24.694051+00	2026-11-29 19:06:27.610148+00	2026-11-29 23:06:24.694051+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b224e6f7274686669656c64222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226c696d697473223a6e756c6c2c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c226465636c61726564223a7b7d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432333a30363a32342e3639343035315a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7f6-7b6c-9b8b-054897d44235	01a22468-f7ae-796c-bb98-2c871ccceefe	1	\\x26d6b522a23bf55b4cedf4d40c310be315aea1ccda8b8a59b22b3f61ef41e7e5	01a22468-f503-76f4-aa42-2ad334f0de1e	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f32222c22617574686f725f6964223a2230316132323436382d663365302d373634352d383137662d323232643963353739323739222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323436382d663464372d376635652d626437392d653434316539626336346632222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323436382d663461652d376433342d623536622d616166633564333265363436222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323436382d663464372d376635652d626437392d653434316539626336346632225d2c226465636c61726564223a7b7d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432333a30363a32382e3639343939355a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a22497420656e64732c20616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323436382d663461652d376433342d623536622d616166633564333265363436222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a22456c73657768657265222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323436382d663530332d373666342d616134322d326164333334663064653165222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2232366436623532326132336266353562346365646634643430633331306265333135616561316363646138623861353962323262336636316566343165376535222c227374616e64735f6f7574223a5b5d2c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\x960724fcc4a2e494ae85bfbf8e38a1e517514d0547ae4b9ba0863f533204706b	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 23:06:28.694995+00	2026-11-29 19:06:28.798469+00	2026-11-29 23:06:28.694995+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b22456c73657768657265222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226c696d697473223a6e756c6c2c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c226465636c61726564223a7b7d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432333a30363a32382e3639343939355a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}	\N
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, writers, created_at) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-e7d2-7b6c-b624-e85965ba0535	1	\\x83c71b8792c6e3b6bb8f2898d7dc1933bca9834cb21a8a463a763cd6188e950e	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323436382d386339632d373765322d393433362d653231313639376231306430222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323436382d386434612d376439652d626231642d643731656266653235313932225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a22468-8876-7722-bb31-596be4ec8ed5	{01a22468-8876-7722-bb31-596be4ec8ed5}	2026-11-28 23:06:24.694051+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7ae-796c-bb98-2c871ccceefe	1	\\x26d6b522a23bf55b4cedf4d40c310be315aea1ccda8b8a59b22b3f61ef41e7e5	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323436382d663461652d376433342d623536622d616166633564333265363436222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323436382d663464372d376635652d626437392d653434316539626336346632225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a22468-f3e0-7645-817f-222d9c579279	{01a22468-f3e0-7645-817f-222d9c579279}	2026-11-28 23:06:28.694995+00
\.


--
-- Data for Name: searched_text; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.searched_text (tenant_id, proposal_id, drafted, submitted) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-e7d2-7b6c-b624-e85965ba0535		 answers you plant with take plantwithus 400 and the we tree us x desk residents parks trees saturday part posts on planting 
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f3c4-762a-96c6-16cc760ab172	 400 and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we with x you 	
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7ae-796c-bb98-2c871ccceefe		 answers you plant with take plantwithus 400 and the we tree us x desk residents parks trees saturday part posts on planting 
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f85e-79e5-857e-b94b31062aed	 400 and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we with x you 	
\.


--
-- Data for Name: searched_word; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.searched_word (tenant_id, word, proposal_id) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	parks	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	with	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	take	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	400	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	plantwithus	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	us	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	desk	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	saturday	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	planting	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	tree	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	x	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	trees	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	we	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	residents	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	answers	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	the	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	part	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	plant	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	and	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	on	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	you	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	posts	01a22468-e7d2-7b6c-b624-e85965ba0535
01a22468-87a5-70f2-a643-fa6fd14ba7c7	parks	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	with	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	take	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	400	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	plantwithus	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	us	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	desk	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	saturday	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	planting	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	tree	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	x	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	trees	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	we	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	residents	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	answers	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	the	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	part	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	plant	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	and	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	on	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	you	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-87a5-70f2-a643-fa6fd14ba7c7	posts	01a22468-f3c4-762a-96c6-16cc760ab172
01a22468-f3d2-75cf-a04b-54341e027c81	parks	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	with	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	take	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	400	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	plantwithus	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	us	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	desk	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	saturday	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	planting	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	tree	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	x	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	trees	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	we	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	residents	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	answers	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	the	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	part	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	plant	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	and	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	on	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	you	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	posts	01a22468-f7ae-796c-bb98-2c871ccceefe
01a22468-f3d2-75cf-a04b-54341e027c81	parks	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	with	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	take	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	400	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	plantwithus	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	us	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	desk	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	saturday	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	planting	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	tree	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	x	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	trees	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	we	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	residents	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	answers	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	the	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	part	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	plant	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	and	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	on	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	you	01a22468-f85e-79e5-857e-b94b31062aed
01a22468-f3d2-75cf-a04b-54341e027c81	posts	01a22468-f85e-79e5-857e-b94b31062aed
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.seat (tenant_id, id, review_id, stage, member_id, held_for, proposal_id, role, why, state, opened_at, due_at, decided_at) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f336-715c-8356-7962c41cdd2f	01a22468-f336-71fb-9fa8-5ff5e7d6080e	0	01a22468-897f-7aa4-b4db-37b92e8e90e9	\N	01a22468-e7d2-7b6c-b624-e85965ba0535	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 23:06:24.694051+00	2026-11-29 03:06:24.694051+00	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f337-7fad-a6d3-99bd943d1c0f	01a22468-f336-71fb-9fa8-5ff5e7d6080e	0	01a22468-88d3-7bcc-8bcc-ad0ae5e3f68b	\N	01a22468-e7d2-7b6c-b624-e85965ba0535	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 23:06:24.694051+00	2026-11-29 03:06:24.694051+00	2026-11-28 23:06:27.610148+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f337-7270-acc8-245f1345b929	01a22468-f336-71fb-9fa8-5ff5e7d6080e	1	01a22468-899e-72a7-ae2f-81bc025b1e51	\N	01a22468-e7d2-7b6c-b624-e85965ba0535	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 23:06:27.610148+00	2026-11-29 19:06:27.610148+00	\N
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f337-7f68-a5a1-9b73f8d1135d	01a22468-f336-71fb-9fa8-5ff5e7d6080e	1	01a22468-89cc-79c0-8709-6b1ad2fb02fc	\N	01a22468-e7d2-7b6c-b624-e85965ba0535	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 23:06:27.610148+00	2026-11-29 19:06:27.610148+00	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7f6-74a7-a468-5208db43982a	01a22468-f7f6-7b6c-9b8b-054897d44235	0	01a22468-f3ef-7759-bcf8-69d370d94319	\N	01a22468-f7ae-796c-bb98-2c871ccceefe	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 23:06:28.694995+00	2026-11-29 03:06:28.694995+00	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7f6-7b45-8391-5d90ab1fe375	01a22468-f7f6-7b6c-9b8b-054897d44235	0	01a22468-f3e4-7bf0-b1ff-c16cdcf55a56	\N	01a22468-f7ae-796c-bb98-2c871ccceefe	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 23:06:28.694995+00	2026-11-29 03:06:28.694995+00	2026-11-28 23:06:28.798469+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7f6-744a-8425-7c25eba19f54	01a22468-f7f6-7b6c-9b8b-054897d44235	1	01a22468-f3f3-7268-bb60-8761c005feac	\N	01a22468-f7ae-796c-bb98-2c871ccceefe	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 23:06:28.798469+00	2026-11-29 19:06:28.798469+00	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7f6-73d2-8d96-a54cefc355e5	01a22468-f7f6-7b6c-9b8b-054897d44235	1	01a22468-f3f7-71a7-90ca-d27985b45e6f	\N	01a22468-f7ae-796c-bb98-2c871ccceefe	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 23:06:28.798469+00	2026-11-29 19:06:28.798469+00	\N
\.


--
-- Data for Name: stage; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.stage (tenant_id, review_id, number, need, waits_for, state, opened_at, due_at, closed_at) FROM stdin;
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f336-71fb-9fa8-5ff5e7d6080e	0	any	{}	done	2026-11-28 23:06:24.694051+00	2026-11-29 03:06:24.694051+00	2026-11-28 23:06:27.610148+00
01a22468-87a5-70f2-a643-fa6fd14ba7c7	01a22468-f336-71fb-9fa8-5ff5e7d6080e	1	any	{0}	open	2026-11-28 23:06:27.610148+00	2026-11-29 19:06:27.610148+00	\N
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7f6-7b6c-9b8b-054897d44235	0	any	{}	done	2026-11-28 23:06:28.694995+00	2026-11-29 03:06:28.694995+00	2026-11-28 23:06:28.798469+00
01a22468-f3d2-75cf-a04b-54341e027c81	01a22468-f7f6-7b6c-9b8b-054897d44235	1	any	{0}	open	2026-11-28 23:06:28.798469+00	2026-11-29 19:06:28.798469+00	\N
\.


--
-- Data for Name: trial_finding; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.trial_finding (tenant_id, review_id, rule, proposal_id, policy_version_id, severity, outcome, findings, at) FROM stdin;
\.


--
-- Data for Name: waiver; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.waiver (tenant_id, id, proposal_id, rule, rule_title, rule_digest, policy_version_id, policy_digest, waivable_by, content, content_digest, findings, covers, reason_opening, until, state, asked_by, asked_at, decided_by, decided_role, decided_at, decision_opening, withdrawn_by, withdrawn_at, withdrawal_opening, closed_at, closed_because) FROM stdin;
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
-- Name: waiver_open; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX waiver_open ON workflow.waiver USING btree (tenant_id, proposal_id) WHERE (state = ANY (ARRAY['asked'::text, 'granted'::text]));


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
-- Name: notice notice_tenant_id_waiver_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_waiver_id_fkey FOREIGN KEY (tenant_id, waiver_id) REFERENCES workflow.waiver(tenant_id, id);


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
-- Name: waiver hashmark_watcher_lookup; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON workflow.waiver FOR SELECT TO hashmark_watcher USING (true);


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
-- Name: COLUMN audience.retired; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(retired) ON TABLE policy.audience TO hashmark_app;
GRANT UPDATE(retired) ON TABLE policy.audience TO hashmark_worker;


--
-- Name: COLUMN audience.version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE policy.audience TO hashmark_app;
GRANT UPDATE(version) ON TABLE policy.audience TO hashmark_worker;


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
-- Name: COLUMN channel.characters; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(characters) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(characters) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.pictures; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(pictures) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(pictures) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.alt_characters; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(alt_characters) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(alt_characters) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.links_clickable; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(links_clickable) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(links_clickable) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.hashtags; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(hashtags) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(hashtags) ON TABLE policy.channel TO hashmark_worker;


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
-- Name: COLUMN version.looked_back_left; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_left) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(looked_back_left) ON TABLE policy.version TO hashmark_worker;


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
-- Name: COLUMN organization.name; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(name) ON TABLE tenant.organization TO hashmark_app;
GRANT UPDATE(name) ON TABLE tenant.organization TO hashmark_worker;


--
-- Name: COLUMN organization.timezone; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(timezone) ON TABLE tenant.organization TO hashmark_app;
GRANT UPDATE(timezone) ON TABLE tenant.organization TO hashmark_worker;


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
-- Name: COLUMN organization.version; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE tenant.organization TO hashmark_app;
GRANT UPDATE(version) ON TABLE tenant.organization TO hashmark_worker;


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
GRANT SELECT ON TABLE workflow.waiver TO hashmark_watcher;


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
-- Name: COLUMN waiver.closed_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(closed_at) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(closed_at) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.closed_because; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(closed_because) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(closed_because) ON TABLE workflow.waiver TO hashmark_worker;


--
-- PostgreSQL database dump complete
--

\unrestrict L12leICJnfEKsprKdDAz5kzXfrA4mMAPlWrYIC5xyQYmSqNDRimYIorcIzEbH6K

