--
-- PostgreSQL database dump
--

\restrict NgUX8blpfLZdxKdingOIXHOcm3fLITzaHwTwPP2hHNEdQ2i1PcSsJdKYsXK9ztu

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
    CONSTRAINT decision_verdict_check CHECK ((verdict = ANY (ARRAY['approve'::text, 'request_changes'::text, 'reject'::text, 'recuse'::text])))
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
    CONSTRAINT review_check CHECK ((brief_digest = sha256(brief))),
    CONSTRAINT review_check1 CHECK (((state = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT review_policy_digest_check CHECK ((length(policy_digest) = 32)),
    CONSTRAINT review_revision_digest_check CHECK ((length(revision_digest) = 32)),
    CONSTRAINT review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'changes_requested'::text, 'rejected'::text, 'withdrawn'::text, 'expired'::text])))
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
    CONSTRAINT seat_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'approved'::text, 'changes_requested'::text, 'rejected'::text, 'recused'::text, 'released'::text])))
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
2c366a43	\\xb1fa0fdf8ce62d520ef63282bbac9bd5ada18c02487af00cbf1dd7f42f4bc5fe3636363636363636363636363636363636363636363636363636363636363636	\\xdb9065b5e68c4738649c58e8d1c6f1bfc7cbe66822109a66d577bd9e4521af945c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 22:18:23.527196+00
e420991d	\\xda64fb00acefa3fb06686a34a21848e8edb292d5e8ea5b13498034640e0c6ff63636363636363636363636363636363636363636363636363636363636363636	\\xb00e916ac685c9916c02005ec872228287d8f8bf8280317923ea5e0e6466059c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 22:18:27.026256+00
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
01a2243d-035a-7e70-aa2e-77668b2c36c8	author@northfield.example	Author	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-03b0-799c-966e-8b24bff673c1	colleague@northfield.example	Colleague	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-03c0-766f-9a72-f47ca48b8c94	lead@northfield.example	Lead	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-03e5-7408-a834-e9b10923aa15	deputy@northfield.example	Deputy	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-03f7-7f84-9a62-c4c6df380b61	adviser@northfield.example	Adviser	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-0424-79d2-b1da-d3712d162aaf	chief@northfield.example	Chief	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-0431-758f-98a3-4712de813790	lawyer@northfield.example	Lawyer	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-044e-7737-a23c-94c4e316aa4e	officer@northfield.example	Officer	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-0479-70ab-9fd2-4c9f7512e2ea	administrator@northfield.example	Administrator	\N	2026-11-28 22:18:27.832623+00	2026-11-28 22:18:27.832623+00
01a2243d-62bb-7aca-acee-ecba74faa8f3	author@elsewhere.example	Author	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
01a2243d-62c7-7eb3-971d-51d3f621aeb7	colleague@elsewhere.example	Colleague	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
01a2243d-62d1-74a4-8d39-51f4de36692c	lead@elsewhere.example	Lead	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
01a2243d-62eb-7886-be80-d43b4d86c081	deputy@elsewhere.example	Deputy	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
01a2243d-62f6-7305-aa81-ee02640ccef1	adviser@elsewhere.example	Adviser	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
01a2243d-6306-79fc-9f1e-3a117ea7cc1b	chief@elsewhere.example	Chief	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
01a2243d-6312-7ebc-b2b2-d522d7428d71	lawyer@elsewhere.example	Lawyer	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
01a2243d-6324-736f-906f-0f283561eea2	officer@elsewhere.example	Officer	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
01a2243d-6335-7b87-a232-d22cc1ca9e3d	administrator@elsewhere.example	Administrator	\N	2026-11-28 22:18:52.447646+00	2026-11-28 22:18:52.447646+00
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
\\xc6b340a252e8b78ca7d1e754481695f00dab3fc7d09101d43b37676625e0705b	01a2243d-0567-7055-80ad-6ab844cdc005	01a2243d-035a-7e70-aa2e-77668b2c36c8	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-036b-7900-97d0-f84748a55813		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\x9ac13e464ea0349c56d3c980e4ccaef31dcb192c95a57ac9fd9dfe1a73e3453d	01a2243d-0568-715c-acd9-8091f3b70c83	01a2243d-03b0-799c-966e-8b24bff673c1	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03b6-7dc1-8520-d0c3d54faff7		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\xbc18fbdbc9badd3e00b730aba2b0248d101ebfeae546837fc7b4382e2eef0d49	01a2243d-0568-71f8-8f85-a0447832f066	01a2243d-03c0-766f-9a72-f47ca48b8c94	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03c5-78f7-8d53-8787884c93ab		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\xb6277ab0921286a494fd046a619fecc7a30869e1f5a16ac48b546577dca79e5f	01a2243d-0568-7234-8598-fb29b319cd89	01a2243d-03e5-7408-a834-e9b10923aa15	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03f4-7aac-8122-aced20833319		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\x4d39b259cd327c4e4d8aef042abe79f217b87d88df612abed81c8baac61f6ebb	01a2243d-0568-7266-8f86-d9ba97668744	01a2243d-03f7-7f84-9a62-c4c6df380b61	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-0403-7000-9259-94f742b4e67c		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\x910fbaa87c8639d36aa355a288a4d096a3051823e33447918beb19c2475c5a36	01a2243d-0568-72b0-b1ea-0711cd916838	01a2243d-0424-79d2-b1da-d3712d162aaf	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-042f-72f7-ae06-4b4f91899b67		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\x1367b7fd108c80e3d05b6ce25ea231063803e3de65a996a36811099eeff78f5e	01a2243d-0568-72e7-8fc7-1522c41f6813	01a2243d-0431-758f-98a3-4712de813790	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-043c-788e-be0d-006b42f8998c		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\x01cebfdf370d8ff9f74e2137d5ff398a5032ce51c5c51f95102d352e3f1a179e	01a2243d-0568-731e-81a0-c545b09243e2	01a2243d-044e-7737-a23c-94c4e316aa4e	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-045f-721a-ae1e-684ffcc8ac95		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\xdbf9e7bb83aba5b57fc37787447dfed742a3117290676988a1fb9e95553de425	01a2243d-0568-7355-aa7d-36b8b4756829	01a2243d-0479-70ab-9fd2-4c9f7512e2ea	01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-0485-78a6-b2b2-67bf8a037a97		2026-11-28 22:18:28.582609+00	2026-11-28 22:18:28.582609+00	2026-12-05 22:18:28.582609+00
\\x4c086ed4d713316a5ca46fae2d8491fe2b05975a5420afabbc0533e6c3b0104c	01a2243d-63ca-7f43-b11e-0673d96571cb	01a2243d-62bb-7aca-acee-ecba74faa8f3	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62bf-7b4d-b41c-e88f31ada473		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\\xf90435358e70b35c7d256aa2761e6da551526d57eeec53499a591c07a96d6747	01a2243d-63cb-77ff-9d4e-dfcc1475a647	01a2243d-62c7-7eb3-971d-51d3f621aeb7	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62cf-787e-ba0b-4f93a59096c6		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\\xc43cdebed54d26ee6e381cec41573ad309d89da0bf7779d002326f0c2adb8b37	01a2243d-63cb-785b-9a2b-91c49b2774f8	01a2243d-62d1-74a4-8d39-51f4de36692c	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62db-7ff0-bdd2-23f1abde84a3		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\\x8c8da0cce859791fa9cdb2518fa7830895c455673fa5d81874ddab7d382ff3bf	01a2243d-63cb-78a6-a01c-35f68e3dbc2b	01a2243d-62eb-7886-be80-d43b4d86c081	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62ec-75a5-a47c-608304cfe956		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\\x01c607cb5a74349382f57d12aa3c6167fc88b51d7f114a6487cfc23ce28b05ae	01a2243d-63cb-78df-8421-4aa03ffde5e2	01a2243d-62f6-7305-aa81-ee02640ccef1	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62fc-7bd9-9058-35c7aa4386b4		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\\x10b9ec858baa507a72b735cd99143897f7c05f0c4d3e64cbecec4814a67f15df	01a2243d-63cb-7916-8298-526217ffdad9	01a2243d-6306-79fc-9f1e-3a117ea7cc1b	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-630e-7e10-8a8b-d6a219952c4c		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\\xfc45c338c022266e6db30c2347523cf837aebe0d2624140280dffe79ba937a0c	01a2243d-63cb-7948-a60b-1f59ebc7de4d	01a2243d-6312-7ebc-b2b2-d522d7428d71	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-631a-798f-bc12-093147109fc0		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\\x85adac9a92b1f23042f3468863811a54db4a0299111dab72c7cba828380c548c	01a2243d-63cb-7980-9f6c-a160c988303d	01a2243d-6324-736f-906f-0f283561eea2	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-632b-705e-99d9-92018e62fb75		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\\x968ebc9cb79842042a74a9c48cd05830a35001607cb50a7c8acf435f77418b65	01a2243d-63cb-79b3-9516-9449039eda22	01a2243d-6335-7b87-a232-d22cc1ca9e3d	01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-633a-7e8d-bfad-d440f5fe169f		2026-11-28 22:18:52.746612+00	2026-11-28 22:18:52.746612+00	2026-12-05 22:18:52.746612+00
\.


--
-- Data for Name: entry; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.entry (tenant_id, seq, leaf, entry, at, type, object_kind, object_id, actor, verdict, roles) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	0	\\x506f80864b2b0ab4d194851a5a9f1c4955c8ed09678f5a6bb29ec93f3e4dd3b4	\\x7b22246174223a22323032362d31312d32385432323a31383a32372e3833353038315a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32372e3833353038315a222c226964223a2230316132323433642d303261652d376535332d383163632d333761643931303138373634222c226f626a656374223a7b226964223a2230316132323433642d303237622d376333642d393363612d663262393135643434623238222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 22:18:27.835081+00	operator:organization:create	organization	01a2243d-027b-7c3d-93ca-f2b915d44b28	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	1	\\x127fd1ac6b42ac2907aa5a6f3f09fb5012711fff1a8a9b3a9e6ca6fac8a67963	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3037353131345a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3037353131345a222c226964223a2230316132323433642d303336622d373730652d386431622d333263623831303533626332222c226f626a656374223a7b226964223a2230316132323433642d303336622d373930302d393764302d663834373438613535383133222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.075114+00	member:member:join	member	01a2243d-036b-7900-97d0-f84748a55813	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	2	\\x4dcc619ca0b1f2fcb49526faa8080c90e012a1d212e04aaccb43bd91acf2fa7e	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3135303137335a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3135303137335a222c226964223a2230316132323433642d303362362d376461372d396662662d656434346432303630336163222c226f626a656374223a7b226964223a2230316132323433642d303362362d376463312d383532302d643063336435346661666637222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.150173+00	member:member:join	member	01a2243d-03b6-7dc1-8520-d0c3d54faff7	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	3	\\x5137b62c7f3b5fc64f69783f7255c4520e720c48de3b9d3430a938cf5b9b657e	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3136353935345a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3136353935345a222c226964223a2230316132323433642d303363362d376433302d393439632d303230373631663665396664222c226f626a656374223a7b226964223a2230316132323433642d303363352d373866372d386435332d383738373838346339336162222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.165954+00	member:member:join	member	01a2243d-03c5-78f7-8d53-8787884c93ab	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	4	\\xf4ffbbb34181446c1472b6f68044c779eadad84800797091fb6165b5d95e132d	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3231323537375a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3231323537375a222c226964223a2230316132323433642d303366342d373464362d616566312d333930313061356265643136222c226f626a656374223a7b226964223a2230316132323433642d303366342d376161632d383132322d616365643230383333333139222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.212577+00	member:member:join	member	01a2243d-03f4-7aac-8122-aced20833319	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	5	\\x792dfa8c10ef322102aceab5cc0374aedfce6c4f2d413f206fcd4b16be13351d	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3232373738355a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3232373738355a222c226964223a2230316132323433642d303430332d373965362d623331392d663561663763646463353662222c226f626a656374223a7b226964223a2230316132323433642d303430332d373030302d393235392d393466373432623465363763222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.227785+00	member:member:join	member	01a2243d-0403-7000-9259-94f742b4e67c	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	6	\\x2f65399b020c036d943146bc2bca7a3697cdd6ac1a0e064719bd811134519ae8	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3237313039345a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3237313039345a222c226964223a2230316132323433642d303432662d376366322d613933312d353339353631393962313266222c226f626a656374223a7b226964223a2230316132323433642d303432662d373266372d616530362d346234663931383939623637222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.271094+00	member:member:join	member	01a2243d-042f-72f7-ae06-4b4f91899b67	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	7	\\x8672497e46ee9afb5426931a1c7c1af0105a13bbfae20bf999c7315a501be645	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3238343534375a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3238343534375a222c226964223a2230316132323433642d303433632d373437372d623633332d623463363265303963386230222c226f626a656374223a7b226964223a2230316132323433642d303433632d373838652d626530642d303036623432663839393863222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.284547+00	member:member:join	member	01a2243d-043c-788e-be0d-006b42f8998c	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	8	\\x5c1e284e8146fc42c32ec813aa971fed8557d8529022920af3f75d55f86e0989	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3331393437375a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3331393437375a222c226964223a2230316132323433642d303435662d373133302d613939342d333662393436323761336439222c226f626a656374223a7b226964223a2230316132323433642d303435662d373231612d616531652d363834666663633861633935222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.319477+00	member:member:join	member	01a2243d-045f-721a-ae1e-684ffcc8ac95	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	9	\\xfe88558a1ede07234306e0f2f0ab23f9796f62094066f6ced2a412b1c6a79522	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3335373538355a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a32382e3335373538355a222c226964223a2230316132323433642d303438352d373037342d626565652d383630613364396335303034222c226f626a656374223a7b226964223a2230316132323433642d303438352d373861362d623262322d363762663861303337613937222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:28.357585+00	member:member:join	member	01a2243d-0485-78a6-b2b2-67bf8a037a97	\N	\N	{}
01a2243d-027b-7c3d-93ca-f2b915d44b28	10	\\x13de2f27c0ff1a40d85bfbb918b84cfcd6d23c4bff1d72b25f78dff6f3480e95	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3835383433305a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323433642d303363352d373866372d386435332d383738373838346339336162222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a32382e3835383433305a222c22636f6d6d697473223a5b7b2263223a2236623831353232643134366630643033376231633830346265316365323337343931393532656632396439653664316631666164396235613935396562663436222c226964223a2230316132323433642d303637612d373733312d383738652d333234343662623662646238227d2c7b2263223a2231646266383432353566636532326531653161653162333766323362356430396364646330616434633638616131303730646132356230633131363530396437222c226964223a2230316132323433642d303638312d376462362d623133652d393932346462333963643939227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323433642d303638312d373331372d626433662d303638643338356165386430222c226f626a656374223a7b226964223a2230316132323433642d303636312d373263302d613863312d656430323262363364636363222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 22:18:28.85843+00	member:objective:add	objective	01a2243d-0661-72c0-a8c1-ed022b63dccc	01a2243d-03c5-78f7-8d53-8787884c93ab	\N	{comms_lead}
01a2243d-027b-7c3d-93ca-f2b915d44b28	11	\\xeaace836a50628da962e876f4081b075bea08a3e7ae5e12c3bb43677a804fe9e	\\x7b22246174223a22323032362d31312d32385432323a31383a32382e3938303431355a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323433642d303363352d373866372d386435332d383738373838346339336162222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a32382e3938303431355a222c22636f6d6d697473223a5b7b2263223a2230323865396366363564353532373033656262633234646537326439643762313832323031306634613139626562616130346134396434633135393563343930222c226964223a2230316132323433642d303666342d373035342d393465652d623933393433336537356465227d2c7b2263223a2236613264653339363364343431333435343963336538323764653032383035623632613666333430633631323566363965613938373938333734316639363236222c226964223a2230316132323433642d303666342d373033392d626535352d356463616332663766626266227d2c7b2263223a2236633533333437663366653938356665376165356435326563393332626265646661306563313437333635636461633961373130373937326430663431356361222c226964223a2230316132323433642d303666342d376232392d393662352d353339633465666165336633227d2c7b2263223a2264326233346662373530363234323438333863613162323663383562333537326339383335653132326162393562636334303530663738666266666130393538222c226964223a2230316132323433642d303666342d376663392d393931652d353133363630363866666332227d2c7b2263223a2236633061666138623031383664336138313765313961373063383432373561336163353330663837353133396539303564633663353336653034626133333362222c226964223a2230316132323433642d303666342d373664302d386135312d343237343439393930613235227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323433642d303666342d373132612d616432372d396464623531653662626564222c226f626a656374223a7b226964223a2230316132323433642d303664622d376130362d393331642d626336343463623762636430222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 22:18:28.980415+00	member:channel:add	channel	01a2243d-06db-7a06-931d-bc644cb7bcd0	01a2243d-03c5-78f7-8d53-8787884c93ab	\N	{comms_lead}
01a2243d-027b-7c3d-93ca-f2b915d44b28	12	\\x9898040da087dced5ee0a847ff3d8df72164bd8c0d03077607b2faf49fdec6c5	\\x7b22246174223a22323032362d31312d32385432323a31383a34372e3430373134385a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323433642d303363352d373866372d386435332d383738373838346339336162222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a34372e3430373134385a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323433642d346565662d373861372d616230642d336634643933663136636436222c226f626a656374223a7b226964223a2230316132323433642d346564662d373162322d393265642d346435363034333235333463222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 22:18:47.407148+00	member:policy:draft	policy	01a2243d-4edf-71b2-92ed-4d560432534c	01a2243d-03c5-78f7-8d53-8787884c93ab	\N	{comms_lead}
01a2243d-027b-7c3d-93ca-f2b915d44b28	13	\\x489404880a2af29d8cf12a0c3d2369c4e194768e2aa71f8a9a9bac07fabc700c	\\x7b22246174223a22323032362d31312d32385432323a31383a34372e3437363934305a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323433642d303363352d373866372d386435332d383738373838346339336162222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a34372e3437363934305a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323433642d346633352d373235612d396132362d303763393266326131376539222c226f626a656374223a7b226964223a2230316132323433642d346564662d373162322d393265642d346435363034333235333463222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 22:18:47.47694+00	member:policy:submit	policy	01a2243d-4edf-71b2-92ed-4d560432534c	01a2243d-03c5-78f7-8d53-8787884c93ab	\N	{comms_lead}
01a2243d-027b-7c3d-93ca-f2b915d44b28	14	\\x7a0ca95494ac09e467179b380aa4d069b67a2d2f0e24aac6a3793dc56721a563	\\x7b22246174223a22323032362d31312d32385432323a31383a34372e3539373032335a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323433642d303432662d373266372d616530362d346234663931383939623637222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a34372e3539373032335a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323433642d346664642d373862312d623332652d636335623532633830613162222c226f626a656374223a7b226964223a2230316132323433642d346564662d373162322d393265642d346435363034333235333463222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 22:18:47.597023+00	member:policy:enact	policy	01a2243d-4edf-71b2-92ed-4d560432534c	01a2243d-042f-72f7-ae06-4b4f91899b67	\N	{ceo_office}
01a2243d-027b-7c3d-93ca-f2b915d44b28	15	\\xa3669f40b8c7c3f9ee8394cbd05c2e1378542a66f4ddf0d1a34a5b07c95fd131	\\x7b22246174223a22323032362d31312d32385432323a31383a34372e3736333434355a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323433642d303336622d373930302d393764302d663834373438613535383133222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a34372e3736333434355a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323433642d353035382d373438642d393237352d383232353766613233643061222c226f626a656374223a7b226964223a2230316132323433642d353034332d373235392d393130312d313632386161313436376163222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:18:47.763445+00	member:proposal:create	proposal	01a2243d-5043-7259-9101-1628aa1467ac	01a2243d-036b-7900-97d0-f84748a55813	\N	{staff}
01a2243d-027b-7c3d-93ca-f2b915d44b28	16	\\x2819e67d02449214ad28d795762f6332e31a36f16dc864ea67d67c579df074bc	\\x7b22246174223a22323032362d31312d32385432323a31383a34372e3837393130395a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323433642d303336622d373930302d393764302d663834373438613535383133222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a34372e3837393130395a222c226272696566223a2233623336633062313731636361643435613931306232656637616433376239303962386331666335663633613835663030386436386566366230366465306165222c2264657461696c223a7b22617574686f72223a2230316132323433642d303336622d373930302d393764302d663834373438613535383133222c22657870697265735f6174223a22323032362d31312d32395432323a31383a34372e3837393130395a222c226661637473223a2234653033373431396436353565313664316232623937393730656665393865386232323066343039383333343934343434653566313563633466303337616165222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323433642d363164362d373331352d383636342d383763343265383030316565222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323433642d303366342d376161632d383132322d616365643230383333333139222c22636f6d6d735f6c656164225d2c5b302c2230316132323433642d303363352d373866372d386435332d383738373838346339336162222c22636f6d6d735f6c656164225d2c5b312c2230316132323433642d303430332d373030302d393235392d393466373432623465363763222c2263656f5f6f6666696365225d2c5b312c2230316132323433642d303432662d373266372d616530362d346234663931383939623637222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323433642d303336622d373930302d393764302d663834373438613535383133225d7d2c2266726f6d223a226472616674222c226964223a2230316132323433642d363165342d373235642d623836642d353531626466326238363561222c226f626a656374223a7b226964223a2230316132323433642d353034332d373235392d393130312d313632386161313436376163222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2263343237613636353537313935636539306162383838323132613365636333616537366130626533653234303032333635306538636266623735613433663733222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 22:18:47.879109+00	member:proposal:submit	proposal	01a2243d-5043-7259-9101-1628aa1467ac	01a2243d-036b-7900-97d0-f84748a55813	\N	{staff}
01a2243d-027b-7c3d-93ca-f2b915d44b28	17	\\x09d79b0ea6895a9fb95ccfcb4ddd136745867fe2030e4945526336b44d0fede5	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3336373534355a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323433642d303363352d373866372d386435332d383738373838346339336162222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35322e3336373534355a222c226272696566223a2233623336633062313731636361643435613931306232656637616433376239303962386331666335663633613835663030386436386566366230366465306165222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323433642d363234662d376566372d393666622d656433363937663165346332222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323433642d363164362d373331352d383636342d383763343265383030316565222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323433642d363164362d373864662d613838362d316430306235623334346563222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323433642d363235302d373335312d613838332d313239343262353566663931222c226f626a656374223a7b226964223a2230316132323433642d353034332d373235392d393130312d313632386161313436376163222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2263343237613636353537313935636539306162383838323132613365636333616537366130626533653234303032333635306538636266623735613433663733222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 22:18:52.367545+00	member:review:approve	proposal	01a2243d-5043-7259-9101-1628aa1467ac	01a2243d-03c5-78f7-8d53-8787884c93ab	approve	{comms_lead}
01a2243d-027b-7c3d-93ca-f2b915d44b28	18	\\x5c0b779d539e2c906856ed310682533bfbd57753245a1e81de98bb4d00f54282	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3433353237375a222c22246c6f67223a2230316132323433642d303239622d373861322d383233642d613861363061633166353137222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323433642d303336622d373930302d393764302d663834373438613535383133222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35322e3433353237375a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323433642d363239342d373931322d616530352d633963376338333737613632222c226f626a656374223a7b226964223a2230316132323433642d363238622d373366382d613434392d306562366438653561626561222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:18:52.435277+00	member:proposal:create	proposal	01a2243d-628b-73f8-a449-0eb6d8e5abea	01a2243d-036b-7900-97d0-f84748a55813	\N	{staff}
01a2243d-629f-7852-8de9-0011e5609df7	10	\\x2dee6004fdc16f205c7f02a32e2fba68e5b84d5f867d259cdb28ed4b35cf3cc7	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3831313837365a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323433642d363264622d376666302d626464322d323366316162646538346133222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35322e3831313837365a222c22636f6d6d697473223a5b7b2263223a2261356533383639396535663836343139383933626362616139666134323232306435616432303964333236323761313838313333346434306562316336643565222c226964223a2230316132323433642d363430622d373732652d393865642d626137306666346233663461227d2c7b2263223a2263353730636664366230623632633366616635656563666333343339666334646463306432333362663363383139353433373962363233343236393663623331222c226964223a2230316132323433642d363430632d376231382d383562322d616639653164313230313337227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323433642d363430632d373033642d623431652d326233663130323663313966222c226f626a656374223a7b226964223a2230316132323433642d363366652d373963342d386566662d326164626430313930396435222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 22:18:52.811876+00	member:objective:add	objective	01a2243d-63fe-79c4-8eff-2adbd01909d5	01a2243d-62db-7ff0-bdd2-23f1abde84a3	\N	{comms_lead}
01a2243d-629f-7852-8de9-0011e5609df7	11	\\x0d4b49933693eb9b94572a014cdea36d1c429aef5b57e4cfc39e9fc3f6197a2d	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3835393537395a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323433642d363264622d376666302d626464322d323366316162646538346133222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35322e3835393537395a222c22636f6d6d697473223a5b7b2263223a2264373139333736616163353834653433313030613537663037356365373166613137353035326236323264373863376336633736356662623462303839636663222c226964223a2230316132323433642d363433622d373232662d623332332d303162306231633661353137227d2c7b2263223a2263306665663937353865343935323237356437393262393865373165663935313634613538663238303537323963303739366539643764316634346464363663222c226964223a2230316132323433642d363433622d373663382d393439322d363038643337323834373832227d2c7b2263223a2233643038363864303730386161616533346362316363336235316162326435353562383431306636643437393930663031346364393832633033316435616638222c226964223a2230316132323433642d363433622d376330622d613361652d366536663631663366323531227d2c7b2263223a2263343634323434656466326663366231653633363134623661323762323635356233646162306538633734636534313434653765326637373039626334646137222c226964223a2230316132323433642d363433622d376531662d386230652d623663323061373531666139227d2c7b2263223a2230643238383866303730393337623263636436383364663736663061363466643734653066343136666664616538323333303963396264303136383764393266222c226964223a2230316132323433642d363433632d373437642d626365632d626235376437326466353763227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323433642d363433632d373538622d393065322d323266393032323366396338222c226f626a656374223a7b226964223a2230316132323433642d363432622d376463382d393664392d613561313166353866656633222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 22:18:52.859579+00	member:channel:add	channel	01a2243d-642b-7dc8-96d9-a5a11f58fef3	01a2243d-62db-7ff0-bdd2-23f1abde84a3	\N	{comms_lead}
01a2243d-629f-7852-8de9-0011e5609df7	0	\\x1e8cd0f7fe8ef6d85666771b9dc5f375eada8e1b42b18db69249c6b1c78a5c67	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3434383030345a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3434383030345a222c226964223a2230316132323433642d363261372d373738622d383063332d313537663937613863373764222c226f626a656374223a7b226964223a2230316132323433642d363239662d373835322d386465392d303031316535363039646637222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 22:18:52.448004+00	operator:organization:create	organization	01a2243d-629f-7852-8de9-0011e5609df7	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	1	\\x71aefc8e328e758a27464619304b618bf57fa9cdd409ee5d02fecffdc11a0238	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3437393237355a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3437393237355a222c226964223a2230316132323433642d363262662d373666332d623165372d356362653037353535313030222c226f626a656374223a7b226964223a2230316132323433642d363262662d376234642d623431632d653838663331616461343733222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.479275+00	member:member:join	member	01a2243d-62bf-7b4d-b41c-e88f31ada473	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	2	\\xcd7044d3a81323ba328371808106586bdacd03d7f75b64a58d9dbdd85247b67e	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3439353239355a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3439353239355a222c226964223a2230316132323433642d363263662d373437362d626138642d353630633964663234666338222c226f626a656374223a7b226964223a2230316132323433642d363263662d373837652d626130622d346639336135393039366336222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.495295+00	member:member:join	member	01a2243d-62cf-787e-ba0b-4f93a59096c6	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	3	\\xc32c80de65b69d35501ed157d520c2c379374ea6a349bea18aa5fb33458a946f	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3530373333365a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3530373333365a222c226964223a2230316132323433642d363264622d373334652d386530352d646132396534653535616333222c226f626a656374223a7b226964223a2230316132323433642d363264622d376666302d626464322d323366316162646538346133222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.507336+00	member:member:join	member	01a2243d-62db-7ff0-bdd2-23f1abde84a3	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	4	\\xccaa4c918676e9c37938067180e5dd9ab7d43fa9113059f0703807d4ece6786d	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3532343930365a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3532343930365a222c226964223a2230316132323433642d363265642d376139382d396534372d326334386537366235323934222c226f626a656374223a7b226964223a2230316132323433642d363265632d373561352d613437632d363038333034636665393536222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.524906+00	member:member:join	member	01a2243d-62ec-75a5-a47c-608304cfe956	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	5	\\x24b0bf58eaa24c93e5ccda0048961d8ca82bc79f3865c98a82182e330146aa70	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3534303132395a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3534303132395a222c226964223a2230316132323433642d363266632d373634342d386537322d313432656462333337646436222c226f626a656374223a7b226964223a2230316132323433642d363266632d376264392d393035382d333563376161343338366234222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.540129+00	member:member:join	member	01a2243d-62fc-7bd9-9058-35c7aa4386b4	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	6	\\x97afd3532d3a9d250ee370f3931a4b85e70d80f66ea911195d9b787c1d83bda0	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3535383431395a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3535383431395a222c226964223a2230316132323433642d363330652d373833382d383930642d393765386430343965633062222c226f626a656374223a7b226964223a2230316132323433642d363330652d376531302d386138622d643661323139393532633463222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.558419+00	member:member:join	member	01a2243d-630e-7e10-8a8b-d6a219952c4c	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	7	\\x7fdb6d6f8459c43c7a3e74ed748b42e844e18238be4c2456f4510a76a001aa09	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3537303635335a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3537303635335a222c226964223a2230316132323433642d363331612d373331652d613462362d643064393162656338356437222c226f626a656374223a7b226964223a2230316132323433642d363331612d373938662d626331322d303933313437313039666330222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.570653+00	member:member:join	member	01a2243d-631a-798f-bc12-093147109fc0	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	8	\\xeba2dfc7e1a6fd880b3addd7d1083f9853a9d9f05ddcc41598a8a8db94db3471	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3538373334345a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3538373334345a222c226964223a2230316132323433642d363332622d376639382d393465662d356138363266666437666561222c226f626a656374223a7b226964223a2230316132323433642d363332622d373035652d393964392d393230313865363266623735222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.587344+00	member:member:join	member	01a2243d-632b-705e-99d9-92018e62fb75	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	9	\\xaaed0f61c2c13bd7cc63ec849016d2b76feac25cbb054cfe49d9f58efc136351	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3630323238375a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a31383a35322e3630323238375a222c226964223a2230316132323433642d363333612d373335322d616235392d383836653462626236666262222c226f626a656374223a7b226964223a2230316132323433642d363333612d376538642d626661642d643434306635666531363966222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:18:52.602287+00	member:member:join	member	01a2243d-633a-7e8d-bfad-d440f5fe169f	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	12	\\x182045adbd2ddc927db634911ae9d945492c943c03f2eefa73461919eea6ff94	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3931363133325a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323433642d363264622d376666302d626464322d323366316162646538346133222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35322e3931363133325a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323433642d363437342d376563652d613537612d613431393835386630633936222c226f626a656374223a7b226964223a2230316132323433642d363437332d373932342d393262632d613138386264633732333131222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 22:18:52.916132+00	member:policy:draft	policy	01a2243d-6473-7924-92bc-a188bdc72311	01a2243d-62db-7ff0-bdd2-23f1abde84a3	\N	{comms_lead}
01a2243d-629f-7852-8de9-0011e5609df7	13	\\xd0143c4fc6d7992fd429edcaa2f3c1a8a98dec66164d498ef5beeef5d450f84f	\\x7b22246174223a22323032362d31312d32385432323a31383a35322e3935313136345a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323433642d363264622d376666302d626464322d323366316162646538346133222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35322e3935313136345a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323433642d363439372d373037392d383261392d303365613135393061643362222c226f626a656374223a7b226964223a2230316132323433642d363437332d373932342d393262632d613138386264633732333131222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 22:18:52.951164+00	member:policy:submit	policy	01a2243d-6473-7924-92bc-a188bdc72311	01a2243d-62db-7ff0-bdd2-23f1abde84a3	\N	{comms_lead}
01a2243d-629f-7852-8de9-0011e5609df7	14	\\x0b94b64ad0c3b4407794c0e8eb488a79dfc0eaf4ae5c4aa0bd74a5bb12e683e2	\\x7b22246174223a22323032362d31312d32385432323a31383a35332e3030343838325a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323433642d363330652d376531302d386138622d643661323139393532633463222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35332e3030343838325a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323433642d363465382d373236372d626665642d333861303837366236653738222c226f626a656374223a7b226964223a2230316132323433642d363437332d373932342d393262632d613138386264633732333131222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 22:18:53.004882+00	member:policy:enact	policy	01a2243d-6473-7924-92bc-a188bdc72311	01a2243d-630e-7e10-8a8b-d6a219952c4c	\N	{ceo_office}
01a2243d-629f-7852-8de9-0011e5609df7	15	\\xbcb85bf576112ae97706213ebd0e9ac1aac15c6aad456857d9a3007774030ff8	\\x7b22246174223a22323032362d31312d32385432323a31383a35332e3037313437305a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323433642d363262662d376234642d623431632d653838663331616461343733222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35332e3037313437305a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323433642d363531302d376331302d396563342d663765636562613663616632222c226f626a656374223a7b226964223a2230316132323433642d363530372d373837382d616535652d363761323239316435653635222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:18:53.07147+00	member:proposal:create	proposal	01a2243d-6507-7878-ae5e-67a2291d5e65	01a2243d-62bf-7b4d-b41c-e88f31ada473	\N	{staff}
01a2243d-629f-7852-8de9-0011e5609df7	16	\\x0e5505a9b51b2d03dc786ba6d4ab112ab981e4f0efbd94833c4dfe47028f59c7	\\x7b22246174223a22323032362d31312d32385432323a31383a35332e3130323437305a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323433642d363262662d376234642d623431632d653838663331616461343733222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35332e3130323437305a222c226272696566223a2236333563646435333530373061363130636631353334366632646238626235393330393764613230613564323236353562376633316332366366666334323539222c2264657461696c223a7b22617574686f72223a2230316132323433642d363262662d376234642d623431632d653838663331616461343733222c22657870697265735f6174223a22323032362d31312d32395432323a31383a35332e3130323437305a222c226661637473223a2237383634353462376438626361643533343330373634363130633265313366646336333063653538653265303331366266633632643164636334313937313163222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323433642d363535302d376633662d626663312d653934323666623135613434222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323433642d363265632d373561352d613437632d363038333034636665393536222c22636f6d6d735f6c656164225d2c5b302c2230316132323433642d363264622d376666302d626464322d323366316162646538346133222c22636f6d6d735f6c656164225d2c5b312c2230316132323433642d363266632d376264392d393035382d333563376161343338366234222c2263656f5f6f6666696365225d2c5b312c2230316132323433642d363330652d376531302d386138622d643661323139393532633463222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323433642d363262662d376234642d623431632d653838663331616461343733225d7d2c2266726f6d223a226472616674222c226964223a2230316132323433642d363535312d373135622d613930622d336661383930383530383261222c226f626a656374223a7b226964223a2230316132323433642d363530372d373837382d616535652d363761323239316435653635222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2264356365366130356638363335383932383231356330303962316365623838666635396666626630373236643935353863373234633232393932346338326335222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 22:18:53.10247+00	member:proposal:submit	proposal	01a2243d-6507-7878-ae5e-67a2291d5e65	01a2243d-62bf-7b4d-b41c-e88f31ada473	\N	{staff}
01a2243d-629f-7852-8de9-0011e5609df7	17	\\x5f4839e7e6b794eea2a95ca97c98c56633e26df3ff48c8d1da009f01402e5091	\\x7b22246174223a22323032362d31312d32385432323a31383a35332e3138363532315a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323433642d363264622d376666302d626464322d323366316162646538346133222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35332e3138363532315a222c226272696566223a2236333563646435333530373061363130636631353334366632646238626235393330393764613230613564323236353562376633316332366366666334323539222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323433642d363538322d373566392d393036322d396631383634356465633235222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323433642d363535302d376633662d626663312d653934323666623135613434222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323433642d363535302d376530342d396435642d393831336335376662303433222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323433642d363538332d373666632d616334332d306535613531373662616134222c226f626a656374223a7b226964223a2230316132323433642d363530372d373837382d616535652d363761323239316435653635222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2264356365366130356638363335383932383231356330303962316365623838666635396666626630373236643935353863373234633232393932346338326335222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 22:18:53.186521+00	member:review:approve	proposal	01a2243d-6507-7878-ae5e-67a2291d5e65	01a2243d-62db-7ff0-bdd2-23f1abde84a3	approve	{comms_lead}
01a2243d-629f-7852-8de9-0011e5609df7	18	\\x80ecf5cf64130d2b6ccdf6f5c2d9a7185c95ad930b201b4619f75ccbafb1a549	\\x7b22246174223a22323032362d31312d32385432323a31383a35332e3231333230345a222c22246c6f67223a2230316132323433642d363261362d376538642d613133642d366335623534643435303538222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323433642d363262662d376234642d623431632d653838663331616461343733222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a31383a35332e3231333230345a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323433642d363539642d373639372d616431652d346530376633323664623931222c226f626a656374223a7b226964223a2230316132323433642d363539612d376137342d393330312d633462326231613530396139222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:18:53.213204+00	member:proposal:create	proposal	01a2243d-659a-7a74-9301-c4b2b1a509a9	01a2243d-62bf-7b4d-b41c-e88f31ada473	\N	{staff}
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
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-029b-78a2-823d-a8a60ac1f517	19	2026-11-28 22:18:52.435277+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62a6-7e8d-a13d-6c5b54d45058	19	2026-11-28 22:18:53.213204+00
\.


--
-- Data for Name: opening; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id, hold) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-067a-7731-878e-32446bb6bdb8	\\x3ea6832eb50b1c6e9741b1cd3e15b187322434520136c7437c107c70087713a5	\\x017f94c9d491568018b00bab17f61ed0df50b464b99f8b8ae1b8c2e5933fea588104054e0a59cf14ac3e3b1e6f21d021739bdaf96f7fb46543f5af70	01a2243d-03c5-78f7-8d53-8787884c93ab	f
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-0681-7db6-b13e-9924db39cd99	\\xe2626fb205401349e08f0f50d33284bd1447bdfd1a7b540b8e212f26c99721a2	\\x01bb295d9b2752c256f7325200f299a94de7f989a8228a2c2a6b8331746cb7ecd06870935bf61275f0b016f3b139a7	01a2243d-03c5-78f7-8d53-8787884c93ab	f
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-06f4-7054-94ee-b939433e75de	\\xc1099c394836ceb2406f501bd8e7f53d89fe4e9966fd12ca3ba5f1bd88eb2572	\\x017f8ca4a1eee7d24ee145102306a4986689bf0307a15c1d1e7c618554a11e1f43854180a24c9d3aa1049d0f5f8e1e49621d2f2d4b	01a2243d-03c5-78f7-8d53-8787884c93ab	f
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-06f4-7039-be55-5dcac2f7fbbf	\\x9e218af02c0e8dd1a339cfdf5e0beb045c7b0e67f86001b515c37e9d22df930d	\\x0137a8d17324e5b8e06ec092a792597397c1c8028412e57e1c83cac226ebd3ed89baba93dc97b45825272011ff2c4946856bfdcbe0188e	01a2243d-03c5-78f7-8d53-8787884c93ab	f
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-06f4-7b29-96b5-539c4efae3f3	\\xb082069f3a9774e6fff6e560244e44f19a485636a6b9ca1d7d8f13b0d3200a4e	\\x01179aebae4ad88e90bf0a0de6c32b14dd3113742c1cc89ba43e2965a1cd3b4cbcd560f27b319b989e	01a2243d-03c5-78f7-8d53-8787884c93ab	f
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-06f4-7fc9-991e-51366068ffc2	\\xc00ec1fdfc7a7c4523134bb47f4c95519ff4fdf278022132cfea8981c8d53e1b	\\x017d9c5ba718b22bba2a6699d6950951ff2fc0844d190d5fe6a60cfeb72a533413cb42c8e29bbebcea302980f9	01a2243d-03c5-78f7-8d53-8787884c93ab	f
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-06f4-76d0-8a51-427449990a25	\\x95ebff2114ce7930d03d56336572fbb0550b722a900927d80c77c22c3fb5224d	\\x01f447d8b25b3ed77e805057f979f35de295cfce7b1daf044982d07f5d1634cb02103c7a2f5beadbf5713ca06251c8	01a2243d-03c5-78f7-8d53-8787884c93ab	f
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-640b-772e-98ed-ba70ff4b3f4a	\\xc63f06699578d97dfde6819011202b3cc2c4bfe294941c5dddd0a4faf6fb2aaf	\\x0130bc72dba99048df88c42b88fe8a84c1f16c087f9093ccff5849183612fd8d75399a9dcb69a4fff97e01f18c0f303e54f5685751d80ede402c239f	01a2243d-62db-7ff0-bdd2-23f1abde84a3	f
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-640c-7b18-85b2-af9e1d120137	\\x892067b4aa1ce06b40222283eaa987a1e348879597fff7537f817634777c8b8b	\\x0107e5d6ecfe1abd40d1eb5dc9901ea715098141d97772371ec52190b3e79f95a3bddb5a51e3075115ad4c98f11dc0	01a2243d-62db-7ff0-bdd2-23f1abde84a3	f
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-643b-722f-b323-01b0b1c6a517	\\xcdc20b24335c0914ed45609bba881108595934cfc48c2982485afc0506906864	\\x01f7c2639fb80b582e0eaf92983afa108fec9a7fd5056ee8c7ac1472d8caf15e04811354d890b5a7fdbd714f6e2349471dc2489128	01a2243d-62db-7ff0-bdd2-23f1abde84a3	f
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-643b-76c8-9492-608d37284782	\\xbb61a5ca4c537bb79b10bd7d3cf4350b25ce8a96077d3c2129f1daed101de17a	\\x0170e826e1fd973aa60653eeddbe5a21fe40a70b360b533ace8f3aeabceac78a782f3401bde6a6d8b225d4808536107d5ea8d4c936be2e	01a2243d-62db-7ff0-bdd2-23f1abde84a3	f
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-643b-7c0b-a3ae-6e6f61f3f251	\\x09f2274fd15f5a9e53cad3fa3064fe70e2a047043b11fa91cd7479cc34d4cf07	\\x01b7a127525d7304b968f1cc3f64c2712e86c6de06b4d28b21029ca3e972351e48fd54cba23fce4035	01a2243d-62db-7ff0-bdd2-23f1abde84a3	f
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-643b-7e1f-8b0e-b6c20a751fa9	\\x92c44b77e49783904d9079224e7b9e5f66fd0929a55f1d87f18c6fc42e70d72e	\\x015f3367000a20e4b434307256ee4b2dcca347c5b79fdd5f3528458cc3a6fae8b20a4768e68ef9f4ba1bcfa26c	01a2243d-62db-7ff0-bdd2-23f1abde84a3	f
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-643c-747d-bcec-bb57d72df57c	\\x5a7867ed403aa2413415f8b94c5d5c581923389e31b75c73840c0fe1fc15ae0a	\\x0188a420fb673bfd7f94cf3a9ffd36685b44347d8beb8264d5afbb93da528bd3f3781265a58db0510c70ba50cabec1	01a2243d-62db-7ff0-bdd2-23f1abde84a3	f
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
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-06db-7a06-931d-bc644cb7bcd0	x	@northfield	Northfield on X	active	12400				1
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-642b-7dc8-96d9-a5a11f58fef3	x	@northfield	Northfield on X	active	12400				1
\.


--
-- Data for Name: objective; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.objective (tenant_id, id, number, title, description, retired, version) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-0661-72c0-a8c1-ed022b63dccc	1	Residents take part		f	1
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-63fe-79c4-8eff-2adbd01909d5	1	Residents take part		f	1
\.


--
-- Data for Name: version; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.version (tenant_id, id, number, title, state, source, document, digest, drafted_by, submitted_by, submitted_at, enacted_by, enacted_at, wording_only, effective_from, looked_back_at, looked_back_checked, looked_back_lapsed, created_at, version) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-4edf-71b2-92ed-4d560432534c	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a2243d-03c5-78f7-8d53-8787884c93ab	01a2243d-03c5-78f7-8d53-8787884c93ab	2026-11-28 22:18:47.47694+00	01a2243d-042f-72f7-ae06-4b4f91899b67	2026-11-28 22:18:47.597023+00	f	2026-11-28 22:18:47.597023+00	\N	\N	\N	2026-11-28 22:18:47.407083+00	3
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6473-7924-92bc-a188bdc72311	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a2243d-62db-7ff0-bdd2-23f1abde84a3	01a2243d-62db-7ff0-bdd2-23f1abde84a3	2026-11-28 22:18:52.951164+00	01a2243d-630e-7e10-8a8b-d6a219952c4c	2026-11-28 22:18:53.004882+00	f	2026-11-28 22:18:53.004882+00	\N	\N	\N	2026-11-28 22:18:52.9161+00	3
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.alembic_version (version_num) FROM stdin;
0008
\.


--
-- Data for Name: due; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.due (tenant_id, kind, subject, due_at, next_at, owed, claim, attempts, failure, failing_since) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	sweep_answers	01a2243d-027b-7c3d-93ca-f2b915d44b28	2026-11-29 22:18:27.835081+00	2026-11-29 22:18:27.835081+00	1	\N	0		\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	look_back	01a2243d-4edf-71b2-92ed-4d560432534c	2026-11-28 22:18:47.717057+00	2026-11-28 22:18:47.717057+00	1	\N	0		\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	expire_review	01a2243d-61d6-7315-8664-87c42e8001ee	2026-11-29 22:18:47.879109+00	2026-11-29 22:18:47.879109+00	1	\N	0		\N
01a2243d-629f-7852-8de9-0011e5609df7	sweep_answers	01a2243d-629f-7852-8de9-0011e5609df7	2026-11-29 22:18:52.448004+00	2026-11-29 22:18:52.448004+00	1	\N	0		\N
01a2243d-629f-7852-8de9-0011e5609df7	look_back	01a2243d-6473-7924-92bc-a188bdc72311	2026-11-28 22:18:53.038015+00	2026-11-28 22:18:53.038015+00	1	\N	0		\N
01a2243d-629f-7852-8de9-0011e5609df7	expire_review	01a2243d-6550-7f3f-bfc1-e9426fb15a44	2026-11-29 22:18:53.10247+00	2026-11-29 22:18:53.10247+00	1	\N	0		\N
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
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-036b-7900-97d0-f84748a55813	01a2243d-035a-7e70-aa2e-77668b2c36c8	Author	author@northfield.example	t	1	2026-11-28 22:18:28.075114+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03b6-7dc1-8520-d0c3d54faff7	01a2243d-03b0-799c-966e-8b24bff673c1	Colleague	colleague@northfield.example	t	1	2026-11-28 22:18:28.150173+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03c5-78f7-8d53-8787884c93ab	01a2243d-03c0-766f-9a72-f47ca48b8c94	Lead	lead@northfield.example	t	1	2026-11-28 22:18:28.165954+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03f4-7aac-8122-aced20833319	01a2243d-03e5-7408-a834-e9b10923aa15	Deputy	deputy@northfield.example	t	1	2026-11-28 22:18:28.212577+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-0403-7000-9259-94f742b4e67c	01a2243d-03f7-7f84-9a62-c4c6df380b61	Adviser	adviser@northfield.example	t	1	2026-11-28 22:18:28.227785+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-042f-72f7-ae06-4b4f91899b67	01a2243d-0424-79d2-b1da-d3712d162aaf	Chief	chief@northfield.example	t	1	2026-11-28 22:18:28.271094+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-043c-788e-be0d-006b42f8998c	01a2243d-0431-758f-98a3-4712de813790	Lawyer	lawyer@northfield.example	t	1	2026-11-28 22:18:28.284547+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-045f-721a-ae1e-684ffcc8ac95	01a2243d-044e-7737-a23c-94c4e316aa4e	Officer	officer@northfield.example	t	1	2026-11-28 22:18:28.319477+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-0485-78a6-b2b2-67bf8a037a97	01a2243d-0479-70ab-9fd2-4c9f7512e2ea	Administrator	administrator@northfield.example	t	1	2026-11-28 22:18:28.357585+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62bf-7b4d-b41c-e88f31ada473	01a2243d-62bb-7aca-acee-ecba74faa8f3	Author	author@elsewhere.example	t	1	2026-11-28 22:18:52.479275+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62cf-787e-ba0b-4f93a59096c6	01a2243d-62c7-7eb3-971d-51d3f621aeb7	Colleague	colleague@elsewhere.example	t	1	2026-11-28 22:18:52.495295+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62db-7ff0-bdd2-23f1abde84a3	01a2243d-62d1-74a4-8d39-51f4de36692c	Lead	lead@elsewhere.example	t	1	2026-11-28 22:18:52.507336+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62ec-75a5-a47c-608304cfe956	01a2243d-62eb-7886-be80-d43b4d86c081	Deputy	deputy@elsewhere.example	t	1	2026-11-28 22:18:52.524906+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62fc-7bd9-9058-35c7aa4386b4	01a2243d-62f6-7305-aa81-ee02640ccef1	Adviser	adviser@elsewhere.example	t	1	2026-11-28 22:18:52.540129+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-630e-7e10-8a8b-d6a219952c4c	01a2243d-6306-79fc-9f1e-3a117ea7cc1b	Chief	chief@elsewhere.example	t	1	2026-11-28 22:18:52.558419+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-631a-798f-bc12-093147109fc0	01a2243d-6312-7ebc-b2b2-d522d7428d71	Lawyer	lawyer@elsewhere.example	t	1	2026-11-28 22:18:52.570653+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-632b-705e-99d9-92018e62fb75	01a2243d-6324-736f-906f-0f283561eea2	Officer	officer@elsewhere.example	t	1	2026-11-28 22:18:52.587344+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-633a-7e8d-bfad-d440f5fe169f	01a2243d-6335-7b87-a232-d22cc1ca9e3d	Administrator	administrator@elsewhere.example	t	1	2026-11-28 22:18:52.602287+00
\.


--
-- Data for Name: member_role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.member_role (tenant_id, member_id, role, confirmed, given_by) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-036b-7900-97d0-f84748a55813	staff	t	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03b6-7dc1-8520-d0c3d54faff7	staff	t	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03c5-78f7-8d53-8787884c93ab	comms_lead	t	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-03f4-7aac-8122-aced20833319	comms_lead	t	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-0403-7000-9259-94f742b4e67c	ceo_office	t	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-042f-72f7-ae06-4b4f91899b67	ceo_office	t	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-043c-788e-be0d-006b42f8998c	legal	t	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-045f-721a-ae1e-684ffcc8ac95	compliance	t	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-0485-78a6-b2b2-67bf8a037a97	administrator	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62bf-7b4d-b41c-e88f31ada473	staff	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62cf-787e-ba0b-4f93a59096c6	staff	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62db-7ff0-bdd2-23f1abde84a3	comms_lead	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62ec-75a5-a47c-608304cfe956	comms_lead	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-62fc-7bd9-9058-35c7aa4386b4	ceo_office	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-630e-7e10-8a8b-d6a219952c4c	ceo_office	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-631a-798f-bc12-093147109fc0	legal	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-632b-705e-99d9-92018e62fb75	compliance	t	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-633a-7e8d-bfad-d440f5fe169f	administrator	t	\N
\.


--
-- Data for Name: organization; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.organization (id, slug, name, timezone, grants_version, second_yes, created_at) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	northfield	Northfield	Europe/London	10	t	2026-11-28 22:18:27.835081+00
01a2243d-629f-7852-8de9-0011e5609df7	elsewhere	Elsewhere	Europe/London	10	t	2026-11-28 22:18:52.448004+00
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.role (tenant_id, name, title, description, permissions) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a2243d-027b-7c3d-93ca-f2b915d44b28	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a2243d-027b-7c3d-93ca-f2b915d44b28	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a2243d-027b-7c3d-93ca-f2b915d44b28	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a2243d-027b-7c3d-93ca-f2b915d44b28	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a2243d-027b-7c3d-93ca-f2b915d44b28	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
01a2243d-629f-7852-8de9-0011e5609df7	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a2243d-629f-7852-8de9-0011e5609df7	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a2243d-629f-7852-8de9-0011e5609df7	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a2243d-629f-7852-8de9-0011e5609df7	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a2243d-629f-7852-8de9-0011e5609df7	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a2243d-629f-7852-8de9-0011e5609df7	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
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
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-06db-7a06-931d-bc644cb7bcd0	2030-11-28 09:00:00+00	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-642b-7dc8-96d9-a5a11f58fef3	2030-11-28 09:00:00+00	01a2243d-6507-7878-ae5e-67a2291d5e65
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
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-624f-7ef7-96fb-ed3697f1e4c2	01a2243d-61d6-7315-8664-87c42e8001ee	01a2243d-5043-7259-9101-1628aa1467ac	01a2243d-61d6-78df-a886-1d00b5b344ec	01a2243d-03c5-78f7-8d53-8787884c93ab	comms_lead	approve	\N	\N	\\xc427a66557195ce90ab888212a3ecc3ae76a0be3e240023650e8cbfb75a43f73	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x3b36c0b171ccad45a910b2ef7ad37b909b8c1fc5f63a85f008d68ef6b06de0ae	2026-11-28 22:18:52.367545+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6582-75f9-9062-9f18645dec25	01a2243d-6550-7f3f-bfc1-e9426fb15a44	01a2243d-6507-7878-ae5e-67a2291d5e65	01a2243d-6550-7e04-9d5d-9813c57fb043	01a2243d-62db-7ff0-bdd2-23f1abde84a3	comms_lead	approve	\N	\N	\\xd5ce6a05f86358928215c009b1ceb88ff59ffbf0726d9558c724c229924c82c5	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x635cdd535070a610cf15346f2db8bb593097da20a5d22655b7f31c26cffc4259	2026-11-28 22:18:53.186521+00
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
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-5043-7259-9101-1628aa1467ac	post	Tree planting	in_review	01a2243d-036b-7900-97d0-f84748a55813	01a2243d-036b-7900-97d0-f84748a55813	{01a2243d-036b-7900-97d0-f84748a55813}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323433642d303636312d373263302d613863312d656430323262363364636363222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323433642d303664622d376130362d393331642d626336343463623762636430225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2243d-06db-7a06-931d-bc644cb7bcd0}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 22:18:47.763445+00	2026-11-28 22:18:52.367545+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-628b-73f8-a449-0eb6d8e5abea	post	Tree planting	draft	01a2243d-036b-7900-97d0-f84748a55813	01a2243d-036b-7900-97d0-f84748a55813	{01a2243d-036b-7900-97d0-f84748a55813}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323433642d303636312d373263302d613863312d656430323262363364636363222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323433642d303664622d376130362d393331642d626336343463623762636430225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2243d-06db-7a06-931d-bc644cb7bcd0}		2030-11-28 09:00:00+00	0	1	2026-11-28 22:18:52.435277+00	2026-11-28 22:18:52.435277+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6507-7878-ae5e-67a2291d5e65	post	Tree planting	in_review	01a2243d-62bf-7b4d-b41c-e88f31ada473	01a2243d-62bf-7b4d-b41c-e88f31ada473	{01a2243d-62bf-7b4d-b41c-e88f31ada473}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323433642d363366652d373963342d386566662d326164626430313930396435222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323433642d363432622d376463382d393664392d613561313166353866656633225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2243d-642b-7dc8-96d9-a5a11f58fef3}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 22:18:53.07147+00	2026-11-28 22:18:53.186521+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-659a-7a74-9301-c4b2b1a509a9	post	Tree planting	draft	01a2243d-62bf-7b4d-b41c-e88f31ada473	01a2243d-62bf-7b4d-b41c-e88f31ada473	{01a2243d-62bf-7b4d-b41c-e88f31ada473}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323433642d363366652d373963342d386566662d326164626430313930396435222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323433642d363432622d376463382d393664392d613561313166353866656633225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2243d-642b-7dc8-96d9-a5a11f58fef3}		2030-11-28 09:00:00+00	0	1	2026-11-28 22:18:53.213204+00	2026-11-28 22:18:53.213204+00
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.review (tenant_id, id, proposal_id, revision, revision_digest, policy_version_id, policy_digest, brief, brief_digest, route, state, opened_at, due_at, expires_at, closed_at, subject, looked_back_by, lapse, waivers) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-61d6-7315-8664-87c42e8001ee	01a2243d-5043-7259-9101-1628aa1467ac	1	\\xc427a66557195ce90ab888212a3ecc3ae76a0be3e240023650e8cbfb75a43f73	01a2243d-4edf-71b2-92ed-4d560432534c	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f32222c22617574686f725f6964223a2230316132323433642d303336622d373930302d393764302d663834373438613535383133222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323433642d303664622d376130362d393331642d626336343463623762636430222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323433642d303636312d373263302d613863312d656430323262363364636363222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323433642d303664622d376130362d393331642d626336343463623762636430225d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432323a31383a34372e3837393130395a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a2249742065787069726573206f6e2053756e203239204e6f7620323032362c2032323a313820616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323433642d303636312d373263302d613863312d656430323262363364636363222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a224e6f7274686669656c64222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323433642d346564662d373162322d393265642d346435363034333235333463222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2263343237613636353537313935636539306162383838323132613365636333616537366130626533653234303032333635306538636266623735613433663733222c227374616e64735f6f7574223a5b5d2c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\x3b36c0b171ccad45a910b2ef7ad37b909b8c1fc5f63a85f008d68ef6b06de0ae	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 22:18:47.879109+00	2026-11-29 18:18:52.367545+00	2026-11-29 22:18:47.879109+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b224e6f7274686669656c64222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432323a31383a34372e3837393130395a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6550-7f3f-bfc1-e9426fb15a44	01a2243d-6507-7878-ae5e-67a2291d5e65	1	\\xd5ce6a05f86358928215c009b1ceb88ff59ffbf0726d9558c724c229924c82c5	01a2243d-6473-7924-92bc-a188bdc72311	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f32222c22617574686f725f6964223a2230316132323433642d363262662d376234642d623431632d653838663331616461343733222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323433642d363432622d376463382d393664392d613561313166353866656633222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323433642d363366652d373963342d386566662d326164626430313930396435222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323433642d363432622d376463382d393664392d613561313166353866656633225d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432323a31383a35332e3130323437305a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a2249742065787069726573206f6e2053756e203239204e6f7620323032362c2032323a313820616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323433642d363366652d373963342d386566662d326164626430313930396435222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a22456c73657768657265222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323433642d363437332d373932342d393262632d613138386264633732333131222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2264356365366130356638363335383932383231356330303962316365623838666635396666626630373236643935353863373234633232393932346338326335222c227374616e64735f6f7574223a5b5d2c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\x635cdd535070a610cf15346f2db8bb593097da20a5d22655b7f31c26cffc4259	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 22:18:53.10247+00	2026-11-29 18:18:53.186521+00	2026-11-29 22:18:53.10247+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b22456c73657768657265222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432323a31383a35332e3130323437305a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, writers, created_at) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-5043-7259-9101-1628aa1467ac	1	\\xc427a66557195ce90ab888212a3ecc3ae76a0be3e240023650e8cbfb75a43f73	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323433642d303636312d373263302d613863312d656430323262363364636363222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323433642d303664622d376130362d393331642d626336343463623762636430225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a2243d-036b-7900-97d0-f84748a55813	{01a2243d-036b-7900-97d0-f84748a55813}	2026-11-28 22:18:47.879109+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6507-7878-ae5e-67a2291d5e65	1	\\xd5ce6a05f86358928215c009b1ceb88ff59ffbf0726d9558c724c229924c82c5	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323433642d363366652d373963342d386566662d326164626430313930396435222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323433642d363432622d376463382d393664392d613561313166353866656633225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a2243d-62bf-7b4d-b41c-e88f31ada473	{01a2243d-62bf-7b4d-b41c-e88f31ada473}	2026-11-28 22:18:53.10247+00
\.


--
-- Data for Name: searched_text; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.searched_text (tenant_id, proposal_id, drafted, submitted) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-5043-7259-9101-1628aa1467ac		 answers you plant with take plantwithus 400 and the we tree us x desk residents parks trees saturday part posts on planting 
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-628b-73f8-a449-0eb6d8e5abea	 400 and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we with x you 	
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6507-7878-ae5e-67a2291d5e65		 answers you plant with take plantwithus 400 and the we tree us x desk residents parks trees saturday part posts on planting 
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-659a-7a74-9301-c4b2b1a509a9	 400 and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we with x you 	
\.


--
-- Data for Name: searched_word; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.searched_word (tenant_id, word, proposal_id) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	parks	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	with	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	take	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	400	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	plantwithus	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	us	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	desk	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	saturday	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	planting	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	tree	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	x	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	trees	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	we	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	residents	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	answers	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	the	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	part	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	plant	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	and	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	on	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	you	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	posts	01a2243d-5043-7259-9101-1628aa1467ac
01a2243d-027b-7c3d-93ca-f2b915d44b28	parks	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	with	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	take	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	400	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	plantwithus	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	us	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	desk	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	saturday	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	planting	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	tree	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	x	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	trees	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	we	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	residents	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	answers	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	the	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	part	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	plant	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	and	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	on	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	you	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-027b-7c3d-93ca-f2b915d44b28	posts	01a2243d-628b-73f8-a449-0eb6d8e5abea
01a2243d-629f-7852-8de9-0011e5609df7	parks	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	with	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	take	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	400	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	plantwithus	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	us	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	desk	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	saturday	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	planting	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	tree	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	x	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	trees	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	we	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	residents	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	answers	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	the	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	part	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	plant	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	and	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	on	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	you	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	posts	01a2243d-6507-7878-ae5e-67a2291d5e65
01a2243d-629f-7852-8de9-0011e5609df7	parks	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	with	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	take	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	400	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	plantwithus	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	us	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	desk	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	saturday	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	planting	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	tree	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	x	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	trees	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	we	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	residents	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	answers	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	the	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	part	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	plant	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	and	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	on	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	you	01a2243d-659a-7a74-9301-c4b2b1a509a9
01a2243d-629f-7852-8de9-0011e5609df7	posts	01a2243d-659a-7a74-9301-c4b2b1a509a9
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.seat (tenant_id, id, review_id, stage, member_id, held_for, proposal_id, role, why, state, opened_at, due_at, decided_at) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-61d6-7b70-9e86-215401db38ae	01a2243d-61d6-7315-8664-87c42e8001ee	0	01a2243d-03f4-7aac-8122-aced20833319	\N	01a2243d-5043-7259-9101-1628aa1467ac	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 22:18:47.879109+00	2026-11-29 02:18:47.879109+00	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-61d6-78df-a886-1d00b5b344ec	01a2243d-61d6-7315-8664-87c42e8001ee	0	01a2243d-03c5-78f7-8d53-8787884c93ab	\N	01a2243d-5043-7259-9101-1628aa1467ac	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 22:18:47.879109+00	2026-11-29 02:18:47.879109+00	2026-11-28 22:18:52.367545+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-61d6-7e1b-894a-dfdada036eef	01a2243d-61d6-7315-8664-87c42e8001ee	1	01a2243d-0403-7000-9259-94f742b4e67c	\N	01a2243d-5043-7259-9101-1628aa1467ac	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:18:52.367545+00	2026-11-29 18:18:52.367545+00	\N
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-61d6-74e4-bad8-67ea365da8bc	01a2243d-61d6-7315-8664-87c42e8001ee	1	01a2243d-042f-72f7-ae06-4b4f91899b67	\N	01a2243d-5043-7259-9101-1628aa1467ac	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:18:52.367545+00	2026-11-29 18:18:52.367545+00	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6550-70e6-a195-52d756b8e50b	01a2243d-6550-7f3f-bfc1-e9426fb15a44	0	01a2243d-62ec-75a5-a47c-608304cfe956	\N	01a2243d-6507-7878-ae5e-67a2291d5e65	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 22:18:53.10247+00	2026-11-29 02:18:53.10247+00	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6550-7e04-9d5d-9813c57fb043	01a2243d-6550-7f3f-bfc1-e9426fb15a44	0	01a2243d-62db-7ff0-bdd2-23f1abde84a3	\N	01a2243d-6507-7878-ae5e-67a2291d5e65	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 22:18:53.10247+00	2026-11-29 02:18:53.10247+00	2026-11-28 22:18:53.186521+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6550-7fbc-9eee-4bf9814abb8c	01a2243d-6550-7f3f-bfc1-e9426fb15a44	1	01a2243d-62fc-7bd9-9058-35c7aa4386b4	\N	01a2243d-6507-7878-ae5e-67a2291d5e65	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:18:53.186521+00	2026-11-29 18:18:53.186521+00	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6550-7dd9-8289-56902695c145	01a2243d-6550-7f3f-bfc1-e9426fb15a44	1	01a2243d-630e-7e10-8a8b-d6a219952c4c	\N	01a2243d-6507-7878-ae5e-67a2291d5e65	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:18:53.186521+00	2026-11-29 18:18:53.186521+00	\N
\.


--
-- Data for Name: stage; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.stage (tenant_id, review_id, number, need, waits_for, state, opened_at, due_at, closed_at) FROM stdin;
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-61d6-7315-8664-87c42e8001ee	0	any	{}	done	2026-11-28 22:18:47.879109+00	2026-11-29 02:18:47.879109+00	2026-11-28 22:18:52.367545+00
01a2243d-027b-7c3d-93ca-f2b915d44b28	01a2243d-61d6-7315-8664-87c42e8001ee	1	any	{0}	open	2026-11-28 22:18:52.367545+00	2026-11-29 18:18:52.367545+00	\N
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6550-7f3f-bfc1-e9426fb15a44	0	any	{}	done	2026-11-28 22:18:53.10247+00	2026-11-29 02:18:53.10247+00	2026-11-28 22:18:53.186521+00
01a2243d-629f-7852-8de9-0011e5609df7	01a2243d-6550-7f3f-bfc1-e9426fb15a44	1	any	{0}	open	2026-11-28 22:18:53.186521+00	2026-11-29 18:18:53.186521+00	\N
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
-- Name: decision decision_tenant_id_seat_id_key; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_tenant_id_seat_id_key UNIQUE (tenant_id, seat_id);


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

\unrestrict NgUX8blpfLZdxKdingOIXHOcm3fLITzaHwTwPP2hHNEdQ2i1PcSsJdKYsXK9ztu

