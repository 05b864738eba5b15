--
-- PostgreSQL database dump
--

\restrict e4xmQoQpaXaqVxO4vhMd5f1yPSIi6PiRcBbBC8sFmDFyZMmsUgLgvN7xcOmMj3B

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
ce581742	\\x1086ef30f0b344b6776eb7c39ae9a504593bfbf1597fbbbe02fc7243b653875e3636363636363636363636363636363636363636363636363636363636363636	\\x7aec855a9ad92edc1d04dda9f083cf6e3351919b3315d1d468961829dc39ed345c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 22:52:14.480169+00
0d272a09	\\xd214e7fa6bb5e4fb4818062cf1851e5f0f52d90587cd3886b68e1d4d18b85a163636363636363636363636363636363636363636363636363636363636363636	\\xb87e8d9001df8e9122726c469bef74356538b36feda752ecdce4772772d2307c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 22:52:18.317553+00
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
01a2245c-0865-7854-acbb-ed0262f02a46	author@northfield.example	Author	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-08b1-7805-a119-012af2a54ec3	colleague@northfield.example	Colleague	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-08c1-771f-98ad-76ab3fd666af	lead@northfield.example	Lead	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-08e8-7825-aa7e-9d44ec670b3d	deputy@northfield.example	Deputy	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-08ff-73f4-92f1-439bb3eccc1e	adviser@northfield.example	Adviser	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-0932-7901-b8f1-1933e72a2c6b	chief@northfield.example	Chief	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-0946-7fd8-8a58-3b03faa122f5	lawyer@northfield.example	Lawyer	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-0972-7255-903f-00d7e22b5b6c	officer@northfield.example	Officer	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-098c-7fd2-ae82-1ee5f768028a	administrator@northfield.example	Administrator	\N	2026-11-28 22:52:20.819219+00	2026-11-28 22:52:20.819219+00
01a2245c-a568-7376-a58b-832659e9716f	author@elsewhere.example	Author	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
01a2245c-a612-7835-a034-56b01e4aae4b	colleague@elsewhere.example	Colleague	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
01a2245c-a63c-7b74-9512-6175aca22dcc	lead@elsewhere.example	Lead	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
01a2245c-a668-7b25-a784-3d5a8b2a46be	deputy@elsewhere.example	Deputy	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
01a2245c-a698-72dc-a5de-e44843dfb82a	adviser@elsewhere.example	Adviser	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
01a2245c-a6c3-72c8-aaec-0c6c5c99513d	chief@elsewhere.example	Chief	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
01a2245c-a6e3-7317-bd2c-131ec94c515f	lawyer@elsewhere.example	Lawyer	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
01a2245c-a707-76bd-b401-ea248feb8f7f	officer@elsewhere.example	Officer	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
01a2245c-a715-7ee6-b147-e846677ff67c	administrator@elsewhere.example	Administrator	\N	2026-11-28 22:53:00.918222+00	2026-11-28 22:53:00.918222+00
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
\\xa30137fd7012d1bec10b09701dc6557264fecce0762ac284a8d0f9afb85f8e7c	01a2245c-0a47-7eca-a788-91af10c3fb6d	01a2245c-0865-7854-acbb-ed0262f02a46	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0871-76eb-b819-edfddf37fbe8		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\xc9b0c3d95c3b139491e92b2fb0566b91512c77ec9289fa81e9d306c9584ac93f	01a2245c-0a48-7d65-b66f-b35845bcbc58	01a2245c-08b1-7805-a119-012af2a54ec3	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08bf-798f-8bab-49671bda2e7f		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\xcdeeda89a39df3b061722df65266257968474bafddf575ed0f6e38263f2d4835	01a2245c-0a48-7dce-95f6-17482aea9c8c	01a2245c-08c1-771f-98ad-76ab3fd666af	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08cf-7cc5-9267-9bf586adf5b4		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\xa6edd4566d7a27fb3f78f9267aacdbd848a788758c4a61958b0402b007909e46	01a2245c-0a48-7e1a-b6cc-8807ce1a4acb	01a2245c-08e8-7825-aa7e-9d44ec670b3d	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08f3-7ead-9702-7f5b3e44d172		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\x296e2c1f0b4a08511b4785739c15e688e9a04b14d1532e2fac046524dbe7cc7d	01a2245c-0a48-7e51-b96f-983889f882d0	01a2245c-08ff-73f4-92f1-439bb3eccc1e	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0902-7dab-a3a7-32c2b1b3968a		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\xd2ad81d9907b86591de7fc1c5ea17142180ab9bc5fb42d8d9f4959e6bec098d0	01a2245c-0a48-7e83-9681-7e675731e420	01a2245c-0932-7901-b8f1-1933e72a2c6b	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0945-73f6-86e1-6639127421e9		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\x0d5276d914f3b0999f0fa0c75fb7f8a4f98a097198d3c1e31dc2b970481c26d9	01a2245c-0a48-7eb3-89f9-3276f1deac26	01a2245c-0946-7fd8-8a58-3b03faa122f5	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-094f-7966-bd19-eb08a4b52365		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\x9baee77e72f93a8b2f45498b9314f7f18504dc8673486689ae86575d9ee5cea7	01a2245c-0a48-7ee2-8c5a-0a5a20ba6817	01a2245c-0972-7255-903f-00d7e22b5b6c	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0977-7a5c-ac9c-d2af9888c1fd		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\x5049ca46175a3c6e4cf366b80875fef80f7f6134d34bfb0e2948de61658b22cd	01a2245c-0a48-7f15-9088-eb88c2161afd	01a2245c-098c-7fd2-ae82-1ee5f768028a	01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-099b-7f7a-83f1-c0e604252d62		2026-11-28 22:52:21.447635+00	2026-11-28 22:52:21.447635+00	2026-12-05 22:52:21.447635+00
\\xaffe5f075224086f51f28534869e33496798a4db79c524f6c9c330b3a0cfab87	01a2245c-a80f-786f-a886-f3b01a372488	01a2245c-a568-7376-a58b-832659e9716f	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\\xfb5fceba9188e97facc6d80816172753583d4fb004fac90408b073fcf69c2461	01a2245c-a810-702d-be0d-e6a3ae0f5c2f	01a2245c-a612-7835-a034-56b01e4aae4b	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a637-7101-a9f4-7a5bed7544e5		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\\x9c6217b5c11bf2f1caffa8cae515e1d5a84eecba6eb0f726f9a3af453db7a03d	01a2245c-a810-70aa-90e1-2e14b30573b3	01a2245c-a63c-7b74-9512-6175aca22dcc	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a64f-7225-8772-8212663f9775		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\\x4b23e4ebec459b006d93311b1bcb5b3a49ba0788140d0c780d28fa8e98104295	01a2245c-a810-70e0-b7ec-ae9b1a217adc	01a2245c-a668-7b25-a784-3d5a8b2a46be	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a67c-7d78-95bb-efcaffed0a0f		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\\xd740120d1d3a82ce717d2dd9adca99e0a3ad32d87640a154bbd6edbf0557d8d6	01a2245c-a810-7110-aad2-6e85399bfbaa	01a2245c-a698-72dc-a5de-e44843dfb82a	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6af-77c3-ad2e-bf61a5fbb9a5		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\\x2502cb55f4fee0ea5c8c7bb7c75b5638059f1a6646ec3e7cc90f508eb9302a3b	01a2245c-a810-713f-8306-c51452833e18	01a2245c-a6c3-72c8-aaec-0c6c5c99513d	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6dd-73e2-9d38-a865dfe5ed17		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\\xf52d0283f73f7c152c99bf8d65fc53b41c064a535c13c25c03228b4212245492	01a2245c-a810-7183-b63b-b99ca628fe6c	01a2245c-a6e3-7317-bd2c-131ec94c515f	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6f4-7676-9903-ddce18f8f449		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\\x979b7a8f0e7551602e9f01c6ac9d55ed0303f439d088cc03c49db2e474c7d1bb	01a2245c-a810-71b5-9ee0-7a765afab1ba	01a2245c-a707-76bd-b401-ea248feb8f7f	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a708-76cf-b6de-181ada41b2aa		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\\xebb944c0a6fcbb4c945f22fc6275457b18fdadce70080c79b154b2ff92658d2d	01a2245c-a810-71e8-be33-a37785498275	01a2245c-a715-7ee6-b147-e846677ff67c	01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a723-7281-a9ad-61275874195e		2026-11-28 22:53:01.839171+00	2026-11-28 22:53:01.839171+00	2026-12-05 22:53:01.839171+00
\.


--
-- Data for Name: entry; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.entry (tenant_id, seq, leaf, entry, at, type, object_kind, object_id, actor, verdict, roles) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	0	\\x2ba1e4c5b19bf020396012edc8eaccc08e21598c60c03c01b87d7584b9ad90c3	\\x7b22246174223a22323032362d31312d32385432323a35323a32302e3831393633345a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32302e3831393633345a222c226964223a2230316132323435632d303765642d373839352d623235372d633761393664663132326261222c226f626a656374223a7b226964223a2230316132323435632d303764332d373530352d396434362d333936323238373865623935222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 22:52:20.819634+00	operator:organization:create	organization	01a2245c-07d3-7505-9d46-39622878eb95	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	1	\\xc7e73d3bcf6c62f464d4b5a14b3f13fed310740f825f69e51469f9e4004d53d7	\\x7b22246174223a22323032362d31312d32385432323a35323a32302e3937373132375a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32302e3937373132375a222c226964223a2230316132323435632d303837312d376565612d613163612d396262366661376130663936222c226f626a656374223a7b226964223a2230316132323435632d303837312d373665622d623831392d656466646466333766626538222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:20.977127+00	member:member:join	member	01a2245c-0871-76eb-b819-edfddf37fbe8	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	2	\\xb0f7b2ad04e8b1203d33e0a7bb5f480270a196c561ed9eb8469c006a8e2d9a9d	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3035353732365a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32312e3035353732365a222c226964223a2230316132323435632d303862662d376261362d393962642d383137356537633036653164222c226f626a656374223a7b226964223a2230316132323435632d303862662d373938662d386261622d343936373162646132653766222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:21.055726+00	member:member:join	member	01a2245c-08bf-798f-8bab-49671bda2e7f	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	3	\\xe66a149ae74c8845253265ea746f580ef543138b1e11bf9a0340b1682469422e	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3037313130395a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32312e3037313130395a222c226964223a2230316132323435632d303863662d376364342d383531322d323132373238383236306437222c226f626a656374223a7b226964223a2230316132323435632d303863662d376363352d393236372d396266353836616466356234222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:21.071109+00	member:member:join	member	01a2245c-08cf-7cc5-9267-9bf586adf5b4	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	4	\\x5a4be015df1ad1134065f60938c266032774b8d581d77fb71299bd82fdf81dff	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3130373136395a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32312e3130373136395a222c226964223a2230316132323435632d303866332d376631342d393639622d396335393837616230366264222c226f626a656374223a7b226964223a2230316132323435632d303866332d376561642d393730322d376635623365343464313732222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:21.107169+00	member:member:join	member	01a2245c-08f3-7ead-9702-7f5b3e44d172	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	5	\\x4fadad97862d0a384fff8d0cd67b27c9d9f59e0e5664c4939dc5bb786d05c0df	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3132323935365a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32312e3132323935365a222c226964223a2230316132323435632d303930332d376666612d613034372d626232383130316436646539222c226f626a656374223a7b226964223a2230316132323435632d303930322d376461622d613361372d333263326231623339363861222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:21.122956+00	member:member:join	member	01a2245c-0902-7dab-a3a7-32c2b1b3968a	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	6	\\xa4201e6c63b3aac5b869c1a3859e0129eca4e0994647e71b5f03e38938242f3f	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3138393235365a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32312e3138393235365a222c226964223a2230316132323435632d303934352d376565612d383261372d313737626433613633373639222c226f626a656374223a7b226964223a2230316132323435632d303934352d373366362d383665312d363633393132373432316539222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:21.189256+00	member:member:join	member	01a2245c-0945-73f6-86e1-6639127421e9	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	7	\\x1e5560a66e765dc32fcf6a8bb60f140b62952b67c71f99efe01591b4fea6f66d	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3139393134395a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32312e3139393134395a222c226964223a2230316132323435632d303934662d373134612d393463622d303134386263326337666133222c226f626a656374223a7b226964223a2230316132323435632d303934662d373936362d626431392d656230386134623532333635222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:21.199149+00	member:member:join	member	01a2245c-094f-7966-bd19-eb08a4b52365	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	8	\\xcde5651a807dd46910fc68bbe6278ef145e9acdfc96058c420f36b3bec006b65	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3233393331375a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32312e3233393331375a222c226964223a2230316132323435632d303937372d376138382d623030312d383734613838633634663335222c226f626a656374223a7b226964223a2230316132323435632d303937372d376135632d616339632d643261663938383863316664222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:21.239317+00	member:member:join	member	01a2245c-0977-7a5c-ac9c-d2af9888c1fd	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	9	\\xab4073e8873c5025561a9539541469a66111bdcf141ba01e475f3bbfb1267cf8	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3237353134345a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35323a32312e3237353134345a222c226964223a2230316132323435632d303939622d373265382d623062302d613530363838616463633034222c226f626a656374223a7b226964223a2230316132323435632d303939622d376637612d383366312d633065363034323532643632222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:52:21.275144+00	member:member:join	member	01a2245c-099b-7f7a-83f1-c0e604252d62	\N	\N	{}
01a2245c-07d3-7505-9d46-39622878eb95	10	\\x42fc96963b9dc6317cbe113a95332d680925b7cfc100119b3eead36da16d2656	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3635333737395a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323435632d303863662d376363352d393236372d396266353836616466356234222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35323a32312e3635333737395a222c22636f6d6d697473223a5b7b2263223a2235373961656461383230333335316463383563636462313363643761343933303233393232363738336233333536613963663231383033336537633266616336222c226964223a2230316132323435632d306231352d373566322d623862382d323333636236303933333239227d2c7b2263223a2233396361623566383464396538373862613564356533393734633462653837356636343932353235653965326263636531663266633135313033623435393466222c226964223a2230316132323435632d306232352d373832342d396161302d383838373364613264326465227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323435632d306232352d376364642d613965382d633532613737646465333930222c226f626a656374223a7b226964223a2230316132323435632d306230312d373334612d613562342d383139623139623136356164222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 22:52:21.653779+00	member:objective:add	objective	01a2245c-0b01-734a-a5b4-819b19b165ad	01a2245c-08cf-7cc5-9267-9bf586adf5b4	\N	{comms_lead}
01a2245c-07d3-7505-9d46-39622878eb95	11	\\x25059ac580b740290cd6b4bd0bf51fa5b0ff0910310179ef6dfc24df0e2daa5e	\\x7b22246174223a22323032362d31312d32385432323a35323a32312e3736303339385a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323435632d303863662d376363352d393236372d396266353836616466356234222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35323a32312e3736303339385a222c22636f6d6d697473223a5b7b2263223a2231366639323533653365303434376434373135626663386139363639343266643330323031333063343835346361376130636561373433663430353233396330222c226964223a2230316132323435632d306238302d373937612d383839362d663936663930333935383638227d2c7b2263223a2237303231623036356562396630313432353835343964386665373831653130633431313335663735633565346266666431306466653434323961383830326466222c226964223a2230316132323435632d306238302d376530372d396639392d633633323933643666363561227d2c7b2263223a2238303866393031343232373133363765383862346439663733666139623030396237623034363131396262336437653338386135313036313461383435666263222c226964223a2230316132323435632d306238302d373164382d616134372d313063376262333035373964227d2c7b2263223a2261636431643136306665663737633466336532376530333434343839616465313234323938646461353832656632323332663962323762643634653464356633222c226964223a2230316132323435632d306238302d373061302d383963612d663261383662666439373034227d2c7b2263223a2264333561633161386231346534663834633139316234336437343033393131633765386130386439343865303539356135633563623063643863623963663362222c226964223a2230316132323435632d306238302d376461662d393465392d363131316334616166376262227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323435632d306238302d373361362d393464382d353661353938373230383861222c226f626a656374223a7b226964223a2230316132323435632d306236352d373534312d396336352d373265363433343738636261222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 22:52:21.760398+00	member:channel:add	channel	01a2245c-0b65-7541-9c65-72e643478cba	01a2245c-08cf-7cc5-9267-9bf586adf5b4	\N	{comms_lead}
01a2245c-07d3-7505-9d46-39622878eb95	12	\\x1acbf7643c06276b84cb13287046acbd70edae2e9bf9308650c53b1736f53a85	\\x7b22246174223a22323032362d31312d32385432323a35323a34352e3032313832355a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323435632d303863662d376363352d393236372d396266353836616466356234222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35323a34352e3032313832355a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323435632d363635642d373035382d613766322d356633313439303764633839222c226f626a656374223a7b226964223a2230316132323435632d363633662d373336302d393061372d653662313162326533656261222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 22:52:45.021825+00	member:policy:draft	policy	01a2245c-663f-7360-90a7-e6b11b2e3eba	01a2245c-08cf-7cc5-9267-9bf586adf5b4	\N	{comms_lead}
01a2245c-07d3-7505-9d46-39622878eb95	13	\\xb43854c18a7191e26a1ea23544f9737ec37ba2afc85b6caa542f692b1ea60e12	\\x7b22246174223a22323032362d31312d32385432323a35323a34352e3334383431375a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323435632d303863662d376363352d393236372d396266353836616466356234222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35323a34352e3334383431375a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323435632d363761342d376434392d396361312d323461376339363565663136222c226f626a656374223a7b226964223a2230316132323435632d363633662d373336302d393061372d653662313162326533656261222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 22:52:45.348417+00	member:policy:submit	policy	01a2245c-663f-7360-90a7-e6b11b2e3eba	01a2245c-08cf-7cc5-9267-9bf586adf5b4	\N	{comms_lead}
01a2245c-07d3-7505-9d46-39622878eb95	14	\\x64f58422092a959a6bb476c5602b0d073712dd4def5ddca1651460c331109e97	\\x7b22246174223a22323032362d31312d32385432323a35323a34352e3630333030385a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323435632d303934352d373366362d383665312d363633393132373432316539222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35323a34352e3630333030385a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323435632d363931632d373334352d393931392d393063303861643531313461222c226f626a656374223a7b226964223a2230316132323435632d363633662d373336302d393061372d653662313162326533656261222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 22:52:45.603008+00	member:policy:enact	policy	01a2245c-663f-7360-90a7-e6b11b2e3eba	01a2245c-0945-73f6-86e1-6639127421e9	\N	{ceo_office}
01a2245c-07d3-7505-9d46-39622878eb95	15	\\x9ca12954f0533c8c6baade736ff12881c0298aab2001cbd32e7b5ff5320717cc	\\x7b22246174223a22323032362d31312d32385432323a35323a34362e3030373333385a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323435632d303837312d373665622d623831392d656466646466333766626538222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35323a34362e3030373333385a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323435632d366135352d373731382d393532342d366435393130386332393566222c226f626a656374223a7b226964223a2230316132323435632d366131332d376365642d386462392d356336383139666435353034222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:52:46.007338+00	member:proposal:create	proposal	01a2245c-6a13-7ced-8db9-5c6819fd5504	01a2245c-0871-76eb-b819-edfddf37fbe8	\N	{staff}
01a2245c-07d3-7505-9d46-39622878eb95	16	\\x4f19285ca9cd922b8f068165b82e849c9be25ec61a00ef6c428f8b89a547aee8	\\x7b22246174223a22323032362d31312d32385432323a35323a34362e3231373638375a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323435632d303837312d373665622d623831392d656466646466333766626538222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35323a34362e3231373638375a222c226272696566223a2264383433663030663134633063656262346138366135626239316631653061623362373562626539363635653536356535383362633733306164326366623232222c2264657461696c223a7b22617574686f72223a2230316132323435632d303837312d373665622d623831392d656466646466333766626538222c22657870697265735f6174223a22323032362d31312d32395432323a35323a34362e3231373638375a222c226661637473223a2230366535383266623964336635626431303636666135653931356430613238626638396436343831646164326537646561656530643930636234633461396563222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323435632d613162312d373436392d626662342d353433366166353436646438222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323435632d303866332d376561642d393730322d376635623365343464313732222c22636f6d6d735f6c656164225d2c5b302c2230316132323435632d303863662d376363352d393236372d396266353836616466356234222c22636f6d6d735f6c656164225d2c5b312c2230316132323435632d303930322d376461622d613361372d333263326231623339363861222c2263656f5f6f6666696365225d2c5b312c2230316132323435632d303934352d373366362d383665312d363633393132373432316539222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323435632d303837312d373665622d623831392d656466646466333766626538225d7d2c2266726f6d223a226472616674222c226964223a2230316132323435632d613232642d373234312d393965342d643733353135666633316462222c226f626a656374223a7b226964223a2230316132323435632d366131332d376365642d386462392d356336383139666435353034222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2265616630333835656262303062366539666662313365653035373563396465613336366337373066646161313037626235613966363563346537373935336163222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 22:52:46.217687+00	member:proposal:submit	proposal	01a2245c-6a13-7ced-8db9-5c6819fd5504	01a2245c-0871-76eb-b819-edfddf37fbe8	\N	{staff}
01a2245c-07d3-7505-9d46-39622878eb95	17	\\xe5e35f80e6aea0e9366768c6e28e022ca5a81217a356a6d9dad4c6fcb82f2215	\\x7b22246174223a22323032362d31312d32385432323a35333a30302e3636383132335a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323435632d303863662d376363352d393236372d396266353836616466356234222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30302e3636383132335a222c226272696566223a2264383433663030663134633063656262346138366135626239316631653061623362373562626539363635653536356535383362633733306164326366623232222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323435632d613337632d376161312d623165312d376337626363313131343132222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323435632d613162312d373436392d626662342d353433366166353436646438222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323435632d613162312d373630612d613938632d356261626565366664346333222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323435632d613337632d373362342d393162652d353738396263323763373965222c226f626a656374223a7b226964223a2230316132323435632d366131332d376365642d386462392d356336383139666435353034222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2265616630333835656262303062366539666662313365653035373563396465613336366337373066646161313037626235613966363563346537373935336163222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 22:53:00.668123+00	member:review:approve	proposal	01a2245c-6a13-7ced-8db9-5c6819fd5504	01a2245c-08cf-7cc5-9267-9bf586adf5b4	approve	{comms_lead}
01a2245c-07d3-7505-9d46-39622878eb95	18	\\x0f1a2128d44d72c351a4f8f596a703472343eeb03be8d911d7c9b963ccfede39	\\x7b22246174223a22323032362d31312d32385432323a35333a30302e3837313437335a222c22246c6f67223a2230316132323435632d303765612d373335302d616430622d613335633262393235313962222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323435632d303837312d373665622d623831392d656466646466333766626538222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30302e3837313437335a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323435632d613434382d376134392d616631342d343639343165613432643535222c226f626a656374223a7b226964223a2230316132323435632d613431622d373962382d393736632d623935376231316438653364222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:53:00.871473+00	member:proposal:create	proposal	01a2245c-a41b-79b8-976c-b957b11d8e3d	01a2245c-0871-76eb-b819-edfddf37fbe8	\N	{staff}
01a2245c-a476-7959-9c0c-e69717ec3013	10	\\x7f9781e54bf967a60be44179e152f0e264f44c1e27872d9b91e0afe12f2708aa	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3934383233385a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323435632d613634662d373232352d383737322d383231323636336639373735222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30312e3934383233385a222c22636f6d6d697473223a5b7b2263223a2263316662346231633030386566326232393163316565666662623766623833363561613132323763343733333733623630666362376166396332363932313139222c226964223a2230316132323435632d613837632d376261332d383964382d663335326632333339396137227d2c7b2263223a2235633931323934373136323465653666356634633030396237313039633362346330353934666364633665386231323437346665373738303130363334623562222c226964223a2230316132323435632d613837632d373862662d613965342d643963383066653239633434227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323435632d613837632d373161392d393533612d333939393336373931623239222c226f626a656374223a7b226964223a2230316132323435632d613836622d376535332d626235392d343265346135623432333164222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 22:53:01.948238+00	member:objective:add	objective	01a2245c-a86b-7e53-bb59-42e4a5b4231d	01a2245c-a64f-7225-8772-8212663f9775	\N	{comms_lead}
01a2245c-a476-7959-9c0c-e69717ec3013	11	\\x989b317e75d775eb782168a5d84c6967c352dca34225c336bdedade8a8ab45e7	\\x7b22246174223a22323032362d31312d32385432323a35333a30322e3131303230385a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323435632d613634662d373232352d383737322d383231323636336639373735222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30322e3131303230385a222c22636f6d6d697473223a5b7b2263223a2265613135383666663236613666353665316261653263313836643533313538333530303663393761373235376539613361346164613039353762363161323866222c226964223a2230316132323435632d613931652d373866642d386232622d643262306263636438663062227d2c7b2263223a2231343165653737316439643464663433306532386365653264313961363535636363386366323238343131656232343862626335633732636338376434366261222c226964223a2230316132323435632d613932652d373134362d383262322d313964316336316562376666227d2c7b2263223a2235313733373234343436303363343834373766343763353061666230353266326664363766366462393630636561633838366632303164383931343330313966222c226964223a2230316132323435632d613932652d373535392d616632332d383364333263666637376662227d2c7b2263223a2233363636303234343435303433636635313235643932656165653536666132316465653062383362343239303633316234363139363833376163656162666234222c226964223a2230316132323435632d613932652d376433632d396338392d356339356233386439316164227d2c7b2263223a2264643266636531643433336665383263373165656234313938396261623736333331343534636164363262303537643036373465626439626561366638363034222c226964223a2230316132323435632d613932652d373438652d616430612d313432363966613734663463227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323435632d613932652d376637372d616432612d666533383831363364303730222c226f626a656374223a7b226964223a2230316132323435632d613865342d373963642d386662662d303836363437653037616162222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 22:53:02.110208+00	member:channel:add	channel	01a2245c-a8e4-79cd-8fbf-086647e07aab	01a2245c-a64f-7225-8772-8212663f9775	\N	{comms_lead}
01a2245c-a476-7959-9c0c-e69717ec3013	0	\\x65bf2665696a86b1852465db1b1a9063a518efbabd76d59eacf004caca91f5c6	\\x7b22246174223a22323032362d31312d32385432323a35333a30302e3931383832315a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30302e3931383832315a222c226964223a2230316132323435632d613462622d376165372d613232382d653837363862316630323537222c226f626a656374223a7b226964223a2230316132323435632d613437362d373935392d396330632d653639373137656333303133222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 22:53:00.918821+00	operator:organization:create	organization	01a2245c-a476-7959-9c0c-e69717ec3013	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	1	\\xaf0ea0b1fd332e3d17006a3bdc33e26ea6de3ffc545a4dfcb7900b568084525b	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3239333437335a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3239333437335a222c226964223a2230316132323435632d613565642d373932352d623738662d643638633264386261623563222c226f626a656374223a7b226964223a2230316132323435632d613565642d376437382d386539632d303962356539373566633661222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.293473+00	member:member:join	member	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	2	\\xce71c523019921e5629fa1f0b3f151b66fe9db73ddc7ecfea0a7ef8dc74caed2	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3336373234385a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3336373234385a222c226964223a2230316132323435632d613633372d376465382d623165352d623365613261663166313763222c226f626a656374223a7b226964223a2230316132323435632d613633372d373130312d613966342d376135626564373534346535222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.367248+00	member:member:join	member	01a2245c-a637-7101-a9f4-7a5bed7544e5	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	3	\\x379f0f7b41991ce84f6897a6f2ec6bd1cf3bf6f05c59df63bfcbacd9ad9372a5	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3339313637355a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3339313637355a222c226964223a2230316132323435632d613634662d373362342d626464302d636437653031613665666662222c226f626a656374223a7b226964223a2230316132323435632d613634662d373232352d383737322d383231323636336639373735222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.391675+00	member:member:join	member	01a2245c-a64f-7225-8772-8212663f9775	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	4	\\x6431b80cf1906b5b5c23bad46146dd18bd9001949269db611951c06e900fb3c6	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3433363434335a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3433363434335a222c226964223a2230316132323435632d613637642d376662352d396431342d303838616639653030346635222c226f626a656374223a7b226964223a2230316132323435632d613637632d376437382d393562622d656663616666656430613066222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.436443+00	member:member:join	member	01a2245c-a67c-7d78-95bb-efcaffed0a0f	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	5	\\xaac2aa2239c0eaf0b692ae14d7e624db547c87f84155f22f0d78eeff4785f88d	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3438373333375a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3438373333375a222c226964223a2230316132323435632d613661662d373930612d393833322d653837626631663631316661222c226f626a656374223a7b226964223a2230316132323435632d613661662d373763332d616432652d626636316135666262396135222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.487337+00	member:member:join	member	01a2245c-a6af-77c3-ad2e-bf61a5fbb9a5	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	6	\\xd9793bcae153f6c56b74ab67e8daa6377df9e994cc69fcbcb4a771aca6f5dca4	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3533333034375a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3533333034375a222c226964223a2230316132323435632d613664642d373639352d616466332d616363653239656532343164222c226f626a656374223a7b226964223a2230316132323435632d613664642d373365322d396433382d613836356466653565643137222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.533047+00	member:member:join	member	01a2245c-a6dd-73e2-9d38-a865dfe5ed17	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	7	\\x70bd5928499e79287160db5673acbef3bd582ab3dd25e7572d811ac70c2bd991	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3535363336365a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3535363336365a222c226964223a2230316132323435632d613666342d373162662d383731342d633464656266613061303338222c226f626a656374223a7b226964223a2230316132323435632d613666342d373637362d393930332d646463653138663866343439222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.556366+00	member:member:join	member	01a2245c-a6f4-7676-9903-ddce18f8f449	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	8	\\x81cb133663accb486868c94707ea6441e17fc9d5d4f2940cd4015662d586f1f7	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3537363434315a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3537363434315a222c226964223a2230316132323435632d613730382d373238612d383036302d623762636162323834313166222c226f626a656374223a7b226964223a2230316132323435632d613730382d373663662d623664652d313831616461343162326161222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.576441+00	member:member:join	member	01a2245c-a708-76cf-b6de-181ada41b2aa	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	9	\\x3521ab8ad7d20fc2308515fe55c98352aec76982b70a1848b58e830a12d22edb	\\x7b22246174223a22323032362d31312d32385432323a35333a30312e3630333236305a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432323a35333a30312e3630333236305a222c226964223a2230316132323435632d613732332d376633612d623836652d666631616330666136336235222c226f626a656374223a7b226964223a2230316132323435632d613732332d373238312d613961642d363132373538373431393565222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 22:53:01.60326+00	member:member:join	member	01a2245c-a723-7281-a9ad-61275874195e	\N	\N	{}
01a2245c-a476-7959-9c0c-e69717ec3013	12	\\x4c52b454971b81248bdc56390326fb5cffce470a588330c191f2f6054cd8393f	\\x7b22246174223a22323032362d31312d32385432323a35333a30322e3335393636385a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323435632d613634662d373232352d383737322d383231323636336639373735222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30322e3335393636385a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323435632d616131372d373537322d393435662d306165666436313365313562222c226f626a656374223a7b226964223a2230316132323435632d616131372d373866342d393639312d663565623966313237366162222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 22:53:02.359668+00	member:policy:draft	policy	01a2245c-aa17-78f4-9691-f5eb9f1276ab	01a2245c-a64f-7225-8772-8212663f9775	\N	{comms_lead}
01a2245c-a476-7959-9c0c-e69717ec3013	13	\\x1bf60e3e4f923166708a2509f6fb84c5154504963765e4e44c375e0efc2e8db9	\\x7b22246174223a22323032362d31312d32385432323a35333a30322e3539313735305a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323435632d613634662d373232352d383737322d383231323636336639373735222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30322e3539313735305a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323435632d616166662d373134632d383033642d316239653465363662613437222c226f626a656374223a7b226964223a2230316132323435632d616131372d373866342d393639312d663565623966313237366162222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 22:53:02.59175+00	member:policy:submit	policy	01a2245c-aa17-78f4-9691-f5eb9f1276ab	01a2245c-a64f-7225-8772-8212663f9775	\N	{comms_lead}
01a2245c-a476-7959-9c0c-e69717ec3013	14	\\x9316f88990578c18f27d3f4d000f85edc0ae3f4c243c84f5a396edbe2eb16590	\\x7b22246174223a22323032362d31312d32385432323a35333a30322e3837343334375a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323435632d613664642d373365322d396433382d613836356466653565643137222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30322e3837343334375a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323435632d616366382d373764652d393765652d633636376536643962636639222c226f626a656374223a7b226964223a2230316132323435632d616131372d373866342d393639312d663565623966313237366162222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 22:53:02.874347+00	member:policy:enact	policy	01a2245c-aa17-78f4-9691-f5eb9f1276ab	01a2245c-a6dd-73e2-9d38-a865dfe5ed17	\N	{ceo_office}
01a2245c-a476-7959-9c0c-e69717ec3013	15	\\x2939412741bcab01ce43bb5893045d19bd84a484050441b11b0b5b2d69616fe1	\\x7b22246174223a22323032362d31312d32385432323a35333a30332e3232333335335a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323435632d613565642d376437382d386539632d303962356539373566633661222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30332e3232333335335a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323435632d616437372d373466352d623730362d376563646561316333323734222c226f626a656374223a7b226964223a2230316132323435632d616436332d376663642d396333612d643063306531616435633864222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:53:03.223353+00	member:proposal:create	proposal	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	\N	{staff}
01a2245c-a476-7959-9c0c-e69717ec3013	16	\\xe4fc1d9edecf283a43df4756391985e142cc628d0aa64b9d53ba19a0b96da430	\\x7b22246174223a22323032362d31312d32385432323a35333a30332e3332373038355a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323435632d613565642d376437382d386539632d303962356539373566633661222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30332e3332373038355a222c226272696566223a2233303331373933326664333338326163666561363139376231643332663464313037626530373731363838316231646339353133356363663833363264376133222c2264657461696c223a7b22617574686f72223a2230316132323435632d613565642d376437382d386539632d303962356539373566633661222c22657870697265735f6174223a22323032362d31312d32395432323a35333a30332e3332373038355a222c226661637473223a2266396533353366653237313466326362346532356337313235333438326662356230346239383030646165353162303239306565303761633933376637623839222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323435632d616533662d373765642d393761352d396534656232393038656361222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323435632d613637632d376437382d393562622d656663616666656430613066222c22636f6d6d735f6c656164225d2c5b302c2230316132323435632d613634662d373232352d383737322d383231323636336639373735222c22636f6d6d735f6c656164225d2c5b312c2230316132323435632d613661662d373763332d616432652d626636316135666262396135222c2263656f5f6f6666696365225d2c5b312c2230316132323435632d613664642d373365322d396433382d613836356466653565643137222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323435632d613565642d376437382d386539632d303962356539373566633661225d7d2c2266726f6d223a226472616674222c226964223a2230316132323435632d616537342d376165622d383938612d633434386338323738383136222c226f626a656374223a7b226964223a2230316132323435632d616436332d376663642d396333612d643063306531616435633864222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2231386235323636313331653336373333393634323834393734333434666564643535313436376666613334333562313164393065323065363363313366363836222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 22:53:03.327085+00	member:proposal:submit	proposal	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	\N	{staff}
01a2245c-a476-7959-9c0c-e69717ec3013	17	\\xecc41b9bf93e6c61fe6f692364af1b4c16a074c56b5ec9a47ef916c1092900e3	\\x7b22246174223a22323032362d31312d32385432323a35333a30332e3539333039305a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323435632d613634662d373232352d383737322d383231323636336639373735222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30332e3539333039305a222c226272696566223a2233303331373933326664333338326163666561363139376231643332663464313037626530373731363838316231646339353133356363663833363264376133222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323435632d616565392d373663642d396131392d613538623961653730666232222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323435632d616533662d373765642d393761352d396534656232393038656361222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323435632d616533662d373362312d626239392d326438656134393430356639222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323435632d616565392d376134612d623231332d613665323163303233346131222c226f626a656374223a7b226964223a2230316132323435632d616436332d376663642d396333612d643063306531616435633864222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2231386235323636313331653336373333393634323834393734333434666564643535313436376666613334333562313164393065323065363363313366363836222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 22:53:03.59309+00	member:review:approve	proposal	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	01a2245c-a64f-7225-8772-8212663f9775	approve	{comms_lead}
01a2245c-a476-7959-9c0c-e69717ec3013	18	\\x869573c9e8607f89e4452714082a2b552113cbda18081a50b685667dcf167864	\\x7b22246174223a22323032362d31312d32385432323a35333a30332e3635313232325a222c22246c6f67223a2230316132323435632d613462622d373737342d623466302d656139646533303262386331222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323435632d613565642d376437382d386539632d303962356539373566633661222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432323a35333a30332e3635313232325a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323435632d616632332d373361622d383435342d396534393232396633613165222c226f626a656374223a7b226964223a2230316132323435632d616632302d373639392d623935302d373032393630643831323631222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 22:53:03.651222+00	member:proposal:create	proposal	01a2245c-af20-7699-b950-702960d81261	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	\N	{staff}
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
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-07ea-7350-ad0b-a35c2b92519b	19	2026-11-28 22:53:00.871473+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a4bb-7774-b4f0-ea9de302b8c1	19	2026-11-28 22:53:03.651222+00
\.


--
-- Data for Name: opening; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id, hold) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b15-75f2-b8b8-233cb6093329	\\xf391180d1a2a94055a8fb2d1c4796341ef2735418e416719c67cb33c2d7dc188	\\x0134889fd8fbaa6298c709881410937dcdd40ba0ad787422d70d138fd7de19eb841004ea1ae2c51d07e6d0cfd7cfd668842c5c3e4f977feca350ec0d	01a2245c-08cf-7cc5-9267-9bf586adf5b4	f
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b25-7824-9aa0-88873da2d2de	\\xa4f6835d001c56e4117f92220b85c48d9834d840e5f2e9febba72fd6732a6721	\\x018dba3ff6fdc6b408e2af3c6544f9ec619c2bae07aa270e2af7eda9390cf55f2ce6b2d9843b8567dde982e0108813	01a2245c-08cf-7cc5-9267-9bf586adf5b4	f
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b80-797a-8896-f96f90395868	\\x94093d99de9b2cd32d980307736ef37ae39086f31ae3b7360af2729627335b37	\\x0107f65df55d6248a25381735e7b249f4069af9a6ed24a2d7975127570ca4ec84bf5270b5f86cca449407ae436bb1d8c10d86fd998	01a2245c-08cf-7cc5-9267-9bf586adf5b4	f
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b80-7e07-9f99-c63293d6f65a	\\x0280662ffe1a36e0e54c0aafd3f7f92a3b2b90a7fb2696a90f36bb7c7108e208	\\x01bfe430364f3be5df28c1127f2ecd0fdb6ecf62f8313d34905e8a24437212122607710d4fcd4aaad1c8cdce625a0e67d161a78c504fd9	01a2245c-08cf-7cc5-9267-9bf586adf5b4	f
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b80-71d8-aa47-10c7bb30579d	\\x36d437d8118c54a023af060ad27cbe8076ccf74d01994282af62c8380aafcf8a	\\x0139629e71044de829dfd9ac3d7c1c9f33cea4225435a2881207f06067bedcfd757b773fec3e4f7040	01a2245c-08cf-7cc5-9267-9bf586adf5b4	f
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b80-70a0-89ca-f2a86bfd9704	\\x27e5070dc5f7e92beca0d78cd785f4c13c7649363734a99a18458d50cc176a5b	\\x01b4edfdc257439887f906f3b3bb6d3d0e87ec625a33f82507247cf5ae43275edf1a25d819a06e823f80245575	01a2245c-08cf-7cc5-9267-9bf586adf5b4	f
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b80-7daf-94e9-6111c4aaf7bb	\\x39310c033aeee2983f9d964cbc8fc703269b014bcbb74d169bae497bbd314764	\\x01c24287eee71bfdf5ead22dace5c6467e2017a22d4b50ed57181a7f8faa621c24bb98659ca1f589f7bf76feb9e473	01a2245c-08cf-7cc5-9267-9bf586adf5b4	f
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a87c-7ba3-89d8-f352f23399a7	\\x69a983f0406f97c5f1fc70503fcfe82c16df4d716fa000c61b7793a127b7ab22	\\x017dc952d4529f775e3301d282b9f588f3689f9c497b93a87903c2c5f8ffeebb71a2cfe81d97fc3795dd245b2ae48f76e1a63858d580f82ef41fe6cd	01a2245c-a64f-7225-8772-8212663f9775	f
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a87c-78bf-a9e4-d9c80fe29c44	\\xb05f3a39a9ffdf4de6dfe27335da45bcf14ea7b8e57d27f7c398ccb2e9b1b587	\\x0191c4d17af292f42ac6f3de46e8a5803ce6a85c2ca4aa1361956ac07adebe6ab4ce69c29788a6fc8d381f2a235840	01a2245c-a64f-7225-8772-8212663f9775	f
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a91e-78fd-8b2b-d2b0bccd8f0b	\\xccd03aa65f5c7a411d6c4f6bc22fc53ce61e7cb003072f57f57140028afb862b	\\x01180ce1cef6716833ddbca43a0f6eccfd22718663ae0d53f2c008984625e4351c7de26be64c9d9904cefd69db4a7a86b191061014	01a2245c-a64f-7225-8772-8212663f9775	f
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a92e-7146-82b2-19d1c61eb7ff	\\xf0100b7206321330f113cecf31b164e5e4c0b9e3115b5040e8ea4c8f024ce44f	\\x01b1f55006f860f9bce7ba5e4704d3bb0387bdd0eba68c746c80710f774d15fdd5eaaae4a3c9eee0e8017d41ea8f9d28e0b44a7290ba51	01a2245c-a64f-7225-8772-8212663f9775	f
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a92e-7559-af23-83d32cff77fb	\\x9b1a8934c2f16d191a713cd96f251ff9f38c90d84ab4476f37244ab0e8f51168	\\x016cef22de87360d3b4b1986a9d306148feca4575f70fc2bd0bc4cd1cbe198cc13a021234af32eade3	01a2245c-a64f-7225-8772-8212663f9775	f
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a92e-7d3c-9c89-5c95b38d91ad	\\xf634d5615b68a03da8602ce269b3009762f4a4ef64557829bbc15b822c5dbf85	\\x01eae89a3509ee5d74dea53a32472874d40062067f8b4cf329d04c2082e9b26ec2b51d71190be7ccec2fe30edc	01a2245c-a64f-7225-8772-8212663f9775	f
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a92e-748e-ad0a-14269fa74f4c	\\x32b85a27a523499c3982f69231a017e8855b2b7b57897fe59289589435dd1650	\\x01eaca3dabb1236595349761b0921d20a96e5645f7830d985adb6cf222d5309958cc4f18e17c77ac645253d83a4dae	01a2245c-a64f-7225-8772-8212663f9775	f
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

COPY policy.channel (tenant_id, id, network, handle, name, posture, followers, owner, alternate, answered_by, version) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b65-7541-9c65-72e643478cba	x	@northfield	Northfield on X	active	12400				1
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a8e4-79cd-8fbf-086647e07aab	x	@northfield	Northfield on X	active	12400				1
\.


--
-- Data for Name: objective; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.objective (tenant_id, id, number, title, description, retired, version) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b01-734a-a5b4-819b19b165ad	1	Residents take part		f	1
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a86b-7e53-bb59-42e4a5b4231d	1	Residents take part		f	1
\.


--
-- Data for Name: version; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.version (tenant_id, id, number, title, state, source, document, digest, drafted_by, submitted_by, submitted_at, enacted_by, enacted_at, wording_only, effective_from, looked_back_at, looked_back_checked, looked_back_lapsed, created_at, version, looked_back_left) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-663f-7360-90a7-e6b11b2e3eba	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a2245c-08cf-7cc5-9267-9bf586adf5b4	01a2245c-08cf-7cc5-9267-9bf586adf5b4	2026-11-28 22:52:45.348417+00	01a2245c-0945-73f6-86e1-6639127421e9	2026-11-28 22:52:45.603008+00	f	2026-11-28 22:52:45.603008+00	\N	\N	\N	2026-11-28 22:52:45.021768+00	3	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-aa17-78f4-9691-f5eb9f1276ab	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a2245c-a64f-7225-8772-8212663f9775	01a2245c-a64f-7225-8772-8212663f9775	2026-11-28 22:53:02.59175+00	01a2245c-a6dd-73e2-9d38-a865dfe5ed17	2026-11-28 22:53:02.874347+00	f	2026-11-28 22:53:02.874347+00	\N	\N	\N	2026-11-28 22:53:02.359626+00	3	\N
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.alembic_version (version_num) FROM stdin;
0011
\.


--
-- Data for Name: due; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.due (tenant_id, kind, subject, due_at, next_at, owed, claim, attempts, failure, failing_since) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	sweep_answers	01a2245c-07d3-7505-9d46-39622878eb95	2026-11-29 22:52:20.819634+00	2026-11-29 22:52:20.819634+00	1	\N	0		\N
01a2245c-07d3-7505-9d46-39622878eb95	look_back	01a2245c-663f-7360-90a7-e6b11b2e3eba	2026-11-28 22:52:45.883387+00	2026-11-28 22:52:45.883387+00	1	\N	0		\N
01a2245c-07d3-7505-9d46-39622878eb95	expire_review	01a2245c-a1b1-7469-bfb4-5436af546dd8	2026-11-29 22:52:46.217687+00	2026-11-29 22:52:46.217687+00	1	\N	0		\N
01a2245c-a476-7959-9c0c-e69717ec3013	sweep_answers	01a2245c-a476-7959-9c0c-e69717ec3013	2026-11-29 22:53:00.918821+00	2026-11-29 22:53:00.918821+00	1	\N	0		\N
01a2245c-a476-7959-9c0c-e69717ec3013	look_back	01a2245c-aa17-78f4-9691-f5eb9f1276ab	2026-11-28 22:53:03.119114+00	2026-11-28 22:53:03.119114+00	1	\N	0		\N
01a2245c-a476-7959-9c0c-e69717ec3013	expire_review	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	2026-11-29 22:53:03.327085+00	2026-11-29 22:53:03.327085+00	1	\N	0		\N
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
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0871-76eb-b819-edfddf37fbe8	01a2245c-0865-7854-acbb-ed0262f02a46	Author	author@northfield.example	t	1	2026-11-28 22:52:20.977127+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08bf-798f-8bab-49671bda2e7f	01a2245c-08b1-7805-a119-012af2a54ec3	Colleague	colleague@northfield.example	t	1	2026-11-28 22:52:21.055726+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08cf-7cc5-9267-9bf586adf5b4	01a2245c-08c1-771f-98ad-76ab3fd666af	Lead	lead@northfield.example	t	1	2026-11-28 22:52:21.071109+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08f3-7ead-9702-7f5b3e44d172	01a2245c-08e8-7825-aa7e-9d44ec670b3d	Deputy	deputy@northfield.example	t	1	2026-11-28 22:52:21.107169+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0902-7dab-a3a7-32c2b1b3968a	01a2245c-08ff-73f4-92f1-439bb3eccc1e	Adviser	adviser@northfield.example	t	1	2026-11-28 22:52:21.122956+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0945-73f6-86e1-6639127421e9	01a2245c-0932-7901-b8f1-1933e72a2c6b	Chief	chief@northfield.example	t	1	2026-11-28 22:52:21.189256+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-094f-7966-bd19-eb08a4b52365	01a2245c-0946-7fd8-8a58-3b03faa122f5	Lawyer	lawyer@northfield.example	t	1	2026-11-28 22:52:21.199149+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0977-7a5c-ac9c-d2af9888c1fd	01a2245c-0972-7255-903f-00d7e22b5b6c	Officer	officer@northfield.example	t	1	2026-11-28 22:52:21.239317+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-099b-7f7a-83f1-c0e604252d62	01a2245c-098c-7fd2-ae82-1ee5f768028a	Administrator	administrator@northfield.example	t	1	2026-11-28 22:52:21.275144+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	01a2245c-a568-7376-a58b-832659e9716f	Author	author@elsewhere.example	t	1	2026-11-28 22:53:01.293473+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a637-7101-a9f4-7a5bed7544e5	01a2245c-a612-7835-a034-56b01e4aae4b	Colleague	colleague@elsewhere.example	t	1	2026-11-28 22:53:01.367248+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a64f-7225-8772-8212663f9775	01a2245c-a63c-7b74-9512-6175aca22dcc	Lead	lead@elsewhere.example	t	1	2026-11-28 22:53:01.391675+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a67c-7d78-95bb-efcaffed0a0f	01a2245c-a668-7b25-a784-3d5a8b2a46be	Deputy	deputy@elsewhere.example	t	1	2026-11-28 22:53:01.436443+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6af-77c3-ad2e-bf61a5fbb9a5	01a2245c-a698-72dc-a5de-e44843dfb82a	Adviser	adviser@elsewhere.example	t	1	2026-11-28 22:53:01.487337+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6dd-73e2-9d38-a865dfe5ed17	01a2245c-a6c3-72c8-aaec-0c6c5c99513d	Chief	chief@elsewhere.example	t	1	2026-11-28 22:53:01.533047+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6f4-7676-9903-ddce18f8f449	01a2245c-a6e3-7317-bd2c-131ec94c515f	Lawyer	lawyer@elsewhere.example	t	1	2026-11-28 22:53:01.556366+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a708-76cf-b6de-181ada41b2aa	01a2245c-a707-76bd-b401-ea248feb8f7f	Officer	officer@elsewhere.example	t	1	2026-11-28 22:53:01.576441+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a723-7281-a9ad-61275874195e	01a2245c-a715-7ee6-b147-e846677ff67c	Administrator	administrator@elsewhere.example	t	1	2026-11-28 22:53:01.60326+00
\.


--
-- Data for Name: member_role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.member_role (tenant_id, member_id, role, confirmed, given_by) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0871-76eb-b819-edfddf37fbe8	staff	t	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08bf-798f-8bab-49671bda2e7f	staff	t	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08cf-7cc5-9267-9bf586adf5b4	comms_lead	t	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-08f3-7ead-9702-7f5b3e44d172	comms_lead	t	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0902-7dab-a3a7-32c2b1b3968a	ceo_office	t	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0945-73f6-86e1-6639127421e9	ceo_office	t	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-094f-7966-bd19-eb08a4b52365	legal	t	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0977-7a5c-ac9c-d2af9888c1fd	compliance	t	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-099b-7f7a-83f1-c0e604252d62	administrator	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	staff	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a637-7101-a9f4-7a5bed7544e5	staff	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a64f-7225-8772-8212663f9775	comms_lead	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a67c-7d78-95bb-efcaffed0a0f	comms_lead	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6af-77c3-ad2e-bf61a5fbb9a5	ceo_office	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6dd-73e2-9d38-a865dfe5ed17	ceo_office	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a6f4-7676-9903-ddce18f8f449	legal	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a708-76cf-b6de-181ada41b2aa	compliance	t	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a723-7281-a9ad-61275874195e	administrator	t	\N
\.


--
-- Data for Name: organization; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.organization (id, slug, name, timezone, grants_version, second_yes, created_at, version) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	northfield	Northfield	Europe/London	10	t	2026-11-28 22:52:20.819634+00	1
01a2245c-a476-7959-9c0c-e69717ec3013	elsewhere	Elsewhere	Europe/London	10	t	2026-11-28 22:53:00.918821+00	1
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.role (tenant_id, name, title, description, permissions) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a2245c-07d3-7505-9d46-39622878eb95	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a2245c-07d3-7505-9d46-39622878eb95	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a2245c-07d3-7505-9d46-39622878eb95	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a2245c-07d3-7505-9d46-39622878eb95	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a2245c-07d3-7505-9d46-39622878eb95	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
01a2245c-a476-7959-9c0c-e69717ec3013	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a2245c-a476-7959-9c0c-e69717ec3013	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a2245c-a476-7959-9c0c-e69717ec3013	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a2245c-a476-7959-9c0c-e69717ec3013	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a2245c-a476-7959-9c0c-e69717ec3013	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a2245c-a476-7959-9c0c-e69717ec3013	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
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
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-0b65-7541-9c65-72e643478cba	2030-11-28 09:00:00+00	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-a8e4-79cd-8fbf-086647e07aab	2030-11-28 09:00:00+00	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
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
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a37c-7aa1-b1e1-7c7bcc111412	01a2245c-a1b1-7469-bfb4-5436af546dd8	01a2245c-6a13-7ced-8db9-5c6819fd5504	01a2245c-a1b1-760a-a98c-5babee6fd4c3	01a2245c-08cf-7cc5-9267-9bf586adf5b4	comms_lead	approve	\N	\N	\\xeaf0385ebb00b6e9ffb13ee0575c9dea366c770fdaa107bb5a9f65c4e77953ac	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\xd843f00f14c0cebb4a86a5bb91f1e0ab3b75bbe9665e565e583bc730ad2cfb22	2026-11-28 22:53:00.668123+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-aee9-76cd-9a19-a58b9ae70fb2	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	01a2245c-ae3f-73b1-bb99-2d8ea49405f9	01a2245c-a64f-7225-8772-8212663f9775	comms_lead	approve	\N	\N	\\x18b5266131e36733964284974344fedd551467ffa3435b11d90e20e63c13f686	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x30317932fd3382acfea6197b1d32f4d107be07716881b1dc95135ccf8362d7a3	2026-11-28 22:53:03.59309+00
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
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-6a13-7ced-8db9-5c6819fd5504	post	Tree planting	in_review	01a2245c-0871-76eb-b819-edfddf37fbe8	01a2245c-0871-76eb-b819-edfddf37fbe8	{01a2245c-0871-76eb-b819-edfddf37fbe8}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323435632d306230312d373334612d613562342d383139623139623136356164222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323435632d306236352d373534312d396336352d373265363433343738636261225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2245c-0b65-7541-9c65-72e643478cba}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 22:52:46.007338+00	2026-11-28 22:53:00.668123+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a41b-79b8-976c-b957b11d8e3d	post	Tree planting	draft	01a2245c-0871-76eb-b819-edfddf37fbe8	01a2245c-0871-76eb-b819-edfddf37fbe8	{01a2245c-0871-76eb-b819-edfddf37fbe8}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323435632d306230312d373334612d613562342d383139623139623136356164222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323435632d306236352d373534312d396336352d373265363433343738636261225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2245c-0b65-7541-9c65-72e643478cba}		2030-11-28 09:00:00+00	0	1	2026-11-28 22:53:00.871473+00	2026-11-28 22:53:00.871473+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	post	Tree planting	in_review	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	{01a2245c-a5ed-7d78-8e9c-09b5e975fc6a}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323435632d613836622d376535332d626235392d343265346135623432333164222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323435632d613865342d373963642d386662662d303836363437653037616162225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2245c-a8e4-79cd-8fbf-086647e07aab}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 22:53:03.223353+00	2026-11-28 22:53:03.59309+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-af20-7699-b950-702960d81261	post	Tree planting	draft	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	{01a2245c-a5ed-7d78-8e9c-09b5e975fc6a}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323435632d613836622d376535332d626235392d343265346135623432333164222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323435632d613865342d373963642d386662662d303836363437653037616162225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2245c-a8e4-79cd-8fbf-086647e07aab}		2030-11-28 09:00:00+00	0	1	2026-11-28 22:53:03.651222+00	2026-11-28 22:53:03.651222+00
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.review (tenant_id, id, proposal_id, revision, revision_digest, policy_version_id, policy_digest, brief, brief_digest, route, state, opened_at, due_at, expires_at, closed_at, subject, looked_back_by, lapse, waivers, answer_opening) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a1b1-7469-bfb4-5436af546dd8	01a2245c-6a13-7ced-8db9-5c6819fd5504	1	\\xeaf0385ebb00b6e9ffb13ee0575c9dea366c770fdaa107bb5a9f65c4e77953ac	01a2245c-663f-7360-90a7-e6b11b2e3eba	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f32222c22617574686f725f6964223a2230316132323435632d303837312d373665622d623831392d656466646466333766626538222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323435632d306236352d373534312d396336352d373265363433343738636261222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323435632d306230312d373334612d613562342d383139623139623136356164222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323435632d306236352d373534312d396336352d373265363433343738636261225d2c226465636c61726564223a7b7d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432323a35323a34362e3231373638375a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a22497420656e64732c20616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323435632d306230312d373334612d613562342d383139623139623136356164222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a224e6f7274686669656c64222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323435632d363633662d373336302d393061372d653662313162326533656261222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2265616630333835656262303062366539666662313365653035373563396465613336366337373066646161313037626235613966363563346537373935336163222c227374616e64735f6f7574223a5b5d2c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\xd843f00f14c0cebb4a86a5bb91f1e0ab3b75bbe9665e565e583bc730ad2cfb22	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 22:52:46.217687+00	2026-11-29 18:53:00.668123+00	2026-11-29 22:52:46.217687+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b224e6f7274686669656c64222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c226465636c61726564223a7b7d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432323a35323a34362e3231373638375a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	1	\\x18b5266131e36733964284974344fedd551467ffa3435b11d90e20e63c13f686	01a2245c-aa17-78f4-9691-f5eb9f1276ab	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f32222c22617574686f725f6964223a2230316132323435632d613565642d376437382d386539632d303962356539373566633661222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323435632d613865342d373963642d386662662d303836363437653037616162222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323435632d613836622d376535332d626235392d343265346135623432333164222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323435632d613865342d373963642d386662662d303836363437653037616162225d2c226465636c61726564223a7b7d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432323a35333a30332e3332373038355a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a22497420656e64732c20616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323435632d613836622d376535332d626235392d343265346135623432333164222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a22456c73657768657265222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323435632d616131372d373866342d393639312d663565623966313237366162222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2231386235323636313331653336373333393634323834393734333434666564643535313436376666613334333562313164393065323065363363313366363836222c227374616e64735f6f7574223a5b5d2c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\x30317932fd3382acfea6197b1d32f4d107be07716881b1dc95135ccf8362d7a3	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 22:53:03.327085+00	2026-11-29 18:53:03.59309+00	2026-11-29 22:53:03.327085+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b22456c73657768657265222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c226465636c61726564223a7b7d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432323a35333a30332e3332373038355a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}	\N
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, writers, created_at) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-6a13-7ced-8db9-5c6819fd5504	1	\\xeaf0385ebb00b6e9ffb13ee0575c9dea366c770fdaa107bb5a9f65c4e77953ac	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323435632d306230312d373334612d613562342d383139623139623136356164222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323435632d306236352d373534312d396336352d373265363433343738636261225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a2245c-0871-76eb-b819-edfddf37fbe8	{01a2245c-0871-76eb-b819-edfddf37fbe8}	2026-11-28 22:52:46.217687+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	1	\\x18b5266131e36733964284974344fedd551467ffa3435b11d90e20e63c13f686	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323435632d613836622d376535332d626235392d343265346135623432333164222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323435632d613865342d373963642d386662662d303836363437653037616162225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a2245c-a5ed-7d78-8e9c-09b5e975fc6a	{01a2245c-a5ed-7d78-8e9c-09b5e975fc6a}	2026-11-28 22:53:03.327085+00
\.


--
-- Data for Name: searched_text; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.searched_text (tenant_id, proposal_id, drafted, submitted) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-6a13-7ced-8db9-5c6819fd5504		 answers you plant with take plantwithus 400 and the we tree us x desk residents parks trees saturday part posts on planting 
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a41b-79b8-976c-b957b11d8e3d	 400 and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we with x you 	
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d		 answers you plant with take plantwithus 400 and the we tree us x desk residents parks trees saturday part posts on planting 
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-af20-7699-b950-702960d81261	 400 and answers desk on parks part plant planting plantwithus posts residents saturday take the tree trees us we with x you 	
\.


--
-- Data for Name: searched_word; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.searched_word (tenant_id, word, proposal_id) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	parks	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	with	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	take	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	400	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	plantwithus	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	us	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	desk	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	saturday	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	planting	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	tree	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	x	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	trees	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	we	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	residents	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	answers	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	the	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	part	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	plant	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	and	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	on	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	you	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	posts	01a2245c-6a13-7ced-8db9-5c6819fd5504
01a2245c-07d3-7505-9d46-39622878eb95	parks	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	with	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	take	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	400	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	plantwithus	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	us	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	desk	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	saturday	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	planting	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	tree	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	x	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	trees	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	we	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	residents	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	answers	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	the	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	part	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	plant	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	and	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	on	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	you	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-07d3-7505-9d46-39622878eb95	posts	01a2245c-a41b-79b8-976c-b957b11d8e3d
01a2245c-a476-7959-9c0c-e69717ec3013	parks	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	with	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	take	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	400	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	plantwithus	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	us	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	desk	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	saturday	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	planting	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	tree	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	x	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	trees	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	we	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	residents	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	answers	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	the	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	part	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	plant	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	and	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	on	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	you	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	posts	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d
01a2245c-a476-7959-9c0c-e69717ec3013	parks	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	with	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	take	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	400	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	plantwithus	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	us	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	desk	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	saturday	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	planting	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	tree	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	x	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	trees	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	we	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	residents	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	answers	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	the	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	part	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	plant	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	and	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	on	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	you	01a2245c-af20-7699-b950-702960d81261
01a2245c-a476-7959-9c0c-e69717ec3013	posts	01a2245c-af20-7699-b950-702960d81261
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.seat (tenant_id, id, review_id, stage, member_id, held_for, proposal_id, role, why, state, opened_at, due_at, decided_at) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a1b1-77fc-b355-56956e5744a7	01a2245c-a1b1-7469-bfb4-5436af546dd8	0	01a2245c-08f3-7ead-9702-7f5b3e44d172	\N	01a2245c-6a13-7ced-8db9-5c6819fd5504	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 22:52:46.217687+00	2026-11-29 02:52:46.217687+00	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a1b1-760a-a98c-5babee6fd4c3	01a2245c-a1b1-7469-bfb4-5436af546dd8	0	01a2245c-08cf-7cc5-9267-9bf586adf5b4	\N	01a2245c-6a13-7ced-8db9-5c6819fd5504	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 22:52:46.217687+00	2026-11-29 02:52:46.217687+00	2026-11-28 22:53:00.668123+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a1b1-77c2-818b-b7b77ff4201e	01a2245c-a1b1-7469-bfb4-5436af546dd8	1	01a2245c-0902-7dab-a3a7-32c2b1b3968a	\N	01a2245c-6a13-7ced-8db9-5c6819fd5504	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:53:00.668123+00	2026-11-29 18:53:00.668123+00	\N
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a1b1-7f01-8484-919b0be35313	01a2245c-a1b1-7469-bfb4-5436af546dd8	1	01a2245c-0945-73f6-86e1-6639127421e9	\N	01a2245c-6a13-7ced-8db9-5c6819fd5504	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:53:00.668123+00	2026-11-29 18:53:00.668123+00	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ae3f-7dc5-bded-3eb6ce5f0f57	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	0	01a2245c-a67c-7d78-95bb-efcaffed0a0f	\N	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 22:53:03.327085+00	2026-11-29 02:53:03.327085+00	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ae3f-73b1-bb99-2d8ea49405f9	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	0	01a2245c-a64f-7225-8772-8212663f9775	\N	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 22:53:03.327085+00	2026-11-29 02:53:03.327085+00	2026-11-28 22:53:03.59309+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ae3f-7262-854d-5b81118ebab8	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	1	01a2245c-a6af-77c3-ad2e-bf61a5fbb9a5	\N	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:53:03.59309+00	2026-11-29 18:53:03.59309+00	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ae3f-7a48-a7e4-98ea9b8fdd7d	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	1	01a2245c-a6dd-73e2-9d38-a865dfe5ed17	\N	01a2245c-ad63-7fcd-9c3a-d0c0e1ad5c8d	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 22:53:03.59309+00	2026-11-29 18:53:03.59309+00	\N
\.


--
-- Data for Name: stage; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.stage (tenant_id, review_id, number, need, waits_for, state, opened_at, due_at, closed_at) FROM stdin;
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a1b1-7469-bfb4-5436af546dd8	0	any	{}	done	2026-11-28 22:52:46.217687+00	2026-11-29 02:52:46.217687+00	2026-11-28 22:53:00.668123+00
01a2245c-07d3-7505-9d46-39622878eb95	01a2245c-a1b1-7469-bfb4-5436af546dd8	1	any	{0}	open	2026-11-28 22:53:00.668123+00	2026-11-29 18:53:00.668123+00	\N
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	0	any	{}	done	2026-11-28 22:53:03.327085+00	2026-11-29 02:53:03.327085+00	2026-11-28 22:53:03.59309+00
01a2245c-a476-7959-9c0c-e69717ec3013	01a2245c-ae3f-77ed-97a5-9e4eb2908eca	1	any	{0}	open	2026-11-28 22:53:03.59309+00	2026-11-29 18:53:03.59309+00	\N
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

\unrestrict e4xmQoQpaXaqVxO4vhMd5f1yPSIi6PiRcBbBC8sFmDFyZMmsUgLgvN7xcOmMj3B

